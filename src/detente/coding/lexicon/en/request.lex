# REQUEST: demands, appeals, orders. What is asked of whom is mostly composed from embedders.txt.
REQUEST  S {ask, urge, press, beg, implore, beseech, exhort, entreat, petition, lobby, pressure, pressurise, pressurize, prod, nudge, plead, demand, request, admonish, enjoin, instruct, command, direct, tell, require, oblige, encourage, summon} T to *   [cameo 100]
    > Norway urged Chile to lower its taxes.  | NOR -> CHL
    > Chile was urged by Norway to lower its taxes.  | NOR -> CHL
REQUEST  S {urge, exhort, implore, beseech, petition, lobby, pressure, pressurise, pressurize, prod, entreat} T   [cameo 100]
    > Kenya pressured Ghana over the tax.  | KEN -> GHA
REQUEST  S {echo, repeat, renew, reiterate, second, join, back, relay} {call, appeal, plea, demand, request} (for *)   [cameo 100]
    > Ghana and Togo echoed the call for restraint.  | GHA, TGO -> -
REQUEST  S ask T (for *)   [cameo 100]
    > Kenya asked Ghana for an explanation.  | KEN -> GHA
REQUEST  S {ask, plead, beg, apply, press, push, appeal, clamour, clamor, agitate, campaign, lobby, petition, call, advocate} for *   [cameo 100]
    > Bolivia asked for a new map.  | BOL -> -
    > Bolivia appealed for calm.  | BOL -> -
REQUEST  S {call, appeal, plead, prevail} on|upon|to|with T   [cameo 100]
    > Bolivia appealed to the United Nations.  | BOL -> UN
    > Bolivia's appeal to the United Nations went unheard.  | BOL -> UN
REQUEST  S {seek, want, claim} * from T   [cameo 100]
    > Peru sought an explanation from Chile.  | PER -> CHL
REQUEST  S {demand, request, require, solicit} * (of|from T)   [cameo 100]
    > Peru demanded an explanation from Chile.  | PER -> CHL
    > An explanation was demanded by Peru.  | PER -> -
REQUEST  S {demand, request, require}   [cameo 100]
    > Peru demanded that prices fall.  | PER -> -
REQUEST  S {insist} on|upon *   [cameo 100]
    > Spain insists on a vote.  | ESP -> -
REQUEST  S {give} {order, directive, instruction} (to T)   [cameo 100]
    > Peru's president gave orders to the army.  | PER -> PER:MIL
REQUEST  S {submit, make, send, file, lodge, address, present, issue, put, repeat, renew} {request, appeal, demand, plea, petition, application, call} (to|with|on|for T)   [cameo 100]
    > Zambia submitted a request to Japan.  | ZMB -> JPN
REQUEST  S {remind} T   [cameo 100]
    > Zambia reminded Japan of its debts.  | ZMB -> JPN
REQUEST  S {exert, put, apply, pile, increase, ramp up, step up, heap, mount, keep, maintain, exercise} pressure (on|upon T)   [cameo 100]
    > Canada put pressure on Peru.  | CAN -> PER
REQUEST  S {recommend, advocate, suggest, advise} *   [cameo 100]
    > Japan recommended a pause.  | JPN -> -
REQUEST  S {request, requesting, call, plea, appeal, demand} to T for *  [cameo 100]
    > Peru appealed to Chile for calm.  | PER -> CHL
# --- assist ---
REQUEST/assist  S {request, seek, demand, solicit, ask} @aid (of|from T)   [cameo 103]
    > Nepal sought aid from Japan.  | NPL -> JPN
REQUEST/assist  S {ask, appeal, call, plead, beg, apply, press} for @aid (from T)   [cameo 103]
    > Nepal appealed for tents.  | NPL -> -
REQUEST/assist  S {ask, beg, petition, urge, lobby} T for @aid   [cameo 103]
    > Nepal asked Japan for medicine.  | NPL -> JPN
REQUEST/assist  S {appeal, plead, turn, look, apply} to T for @aid   [cameo 103]
    > Nepal appealed to Japan for medicine.  | NPL -> JPN
REQUEST/assist  S {request, seek, demand, ask for, want} @military-aid from T   [cameo 1032]
    > Kenya requested helicopters from Spain.  | KEN -> ESP
REQUEST/assist  S {seek, request, ask for, apply for, claim} @asylum (in|from|with T)   [cameo 103]
    > A Peruvian minister sought asylum in Chile.  | PER -> CHL
REQUEST/assist  S {ask, apply} for @asylum (in|from|with T)   [cameo 103]
    > A Peruvian minister applied for asylum in Chile.  | PER -> CHL
REQUEST/assist  S {seek, request, demand, ask for} {extradition, cooperation, intelligence, information, evidence, peacekeeper, observer, support, backing} (of|from T)   [cameo 1013]
    > Peru sought the cooperation of Chile.  | PER -> CHL
REQUEST/assist  S {seek, request, want, ask for, solicit, invite} {mediation, intervention, arbitration, involvement, protection, assistance, help, guidance} of T   [cameo 103]
    > Zambia sought Kenya's mediation.  | ZMB -> KEN
REQUEST/assist  S {seek, request, demand} extradition of T from T   [cameo 1013]
    > Peru sought the extradition of the singer from Chile.  | PER -> CHL
# --- change ---
REQUEST/change  S {demand, urge, seek, request, advocate, press, want} @change (in|from|of T)   [cameo 104]
    > Ghana demanded reforms in Kenya.  | GHA -> KEN
REQUEST/change  S {call, press, push, appeal, campaign, ask} for @change (in|from|of T)   [cameo 104]
    > Ghana called for reforms in Kenya.  | GHA -> KEN
# --- yield ---
REQUEST/yield  S {demand, request, urge, seek} @yieldings (of|from|by|in T)   [cameo 105]
    > Spain demanded an apology from Morocco.  | ESP -> MAR
    > The withdrawal of Chile's army was demanded by Peru.  | PER -> CHL
REQUEST/yield  S {call, appeal, press, push, plead, ask, advocate, lobby, campaign} for @yieldings (of|from|by|in T)   [cameo 105]
    > Spain called for restraint in Morocco.  | ESP -> MAR
# --- meet ---
REQUEST/meet  S {demand, seek, request, urge} @talks (with|from T)   [cameo 106]
    > Bolivia requested a meeting with Chile.  | BOL -> CHL
REQUEST/meet  S {call, ask, appeal, press, push} for @talks (with|between|in T)   [cameo 106]
    > Bolivia called for talks with Chile.  | BOL -> CHL
REQUEST  S {call, ask, press, push, appeal} for @sanctions (on|against T)   [cameo 100]
    > Denmark called for sanctions.  | DNK -> -
REQUEST  S turn to T! for *   [cameo 023]
    > Nairobi turned to Muscat for fuel.  | REQUEST/assist: KEN -> OMN
NONE  S call/N "phone call|phone calls|telephone call|telephone calls|courtesy call|video call|conference call|roll call|close call|telephone conversation"
    > Kenya's president described the phone call.  | none

REQUEST  T {face, receive, get, confront} {call, pressure, demand, appeal, request, plea} from S!   [cameo 100]
    > Peru faces pressure from Norway over the quota.  | NOR -> PER
REQUEST  T come under pressure from S!   [cameo 100]
    > Peru came under pressure from Norway.  | NOR -> PER
REQUEST  S {refer, submit, bring, take} {dispute, matter, issue, question, row, file} to T!   [cameo 100]
    > Egypt referred the dispute to the United Nations.  | EGY -> UN

REQUEST  S {persuade, cajole, coax, dissuade, convince} T!   [cameo 100]
    > Kenya persuaded Ghana to wait.  | KEN -> GHA
REQUEST/assist  S approach T for *   [cameo 100]
    > Laos approached China for a delay.  | LAO -> CHN
REQUEST  S {badger, pester, goad, entice, hassle, nag, needle, arm-twist, strong-arm} T!   [cameo 100]
    > Peru badgered Chile.  | PER -> CHL

REQUEST/yield  S {ask, press, petition, beg, lobby} T for @yieldings   [cameo 105]
    > Peru asked Chile for compensation.  | PER -> CHL
REQUEST  S {petition, lobby, importune, badger, nag} T (over|about|against|for *)   [cameo 100]
    > Ghana petitioned the United Nations over the cocoa price.  | GHA -> UN
REQUEST  S {propose, put forward, table, submit, introduce, sponsor, present, circulate, draft} {proposal, resolution, "peace plan", initiative, treaty, "draft resolution", "peace proposal"} (to|at|before T)   [cameo 020]
    > Kenya proposed a treaty to Somalia.  | KEN -> SOM
REQUEST  S {make} {proposal, suggestion} (to T)   [cameo 020]
    > Kenya made a proposal to Somalia.  | KEN -> SOM
REQUEST  S {present, hand, submit, issue, set out, put forward, make, send, deliver, announce, list, tell} {demand, demands} (to|on|of T)   [cameo 100]
    > Kenya presented demands to Somalia.  | KEN -> SOM
REQUEST  S {present, hand, submit, issue, send, deliver, give, publish} {list} "of demands" (to T)   [cameo 100]
    > Kenyan unions presented a list of demands to the government.  | REQUEST: KEN:LAB -> KEN:GOV
REQUEST  S {present, hand, confront} T with {demand, demands, request, petition}   [cameo 100]
    > Kenya presented Somalia with demands.  | KEN -> SOM
REQUEST  S {ratchet up, intensify, tighten, turn up, crank up, raise, bring, bring to bear, dial up, exert} pressure (on|upon T)   [cameo 100]
    > Kenya ratcheted up pressure on Somalia.  | KEN -> SOM
REQUEST/change  S {introduce, file, submit, table, move, bring, lodge, initiate, sponsor} {motion, vote} "no confidence|no-confidence|of censure|censure motion|impeachment" (against|in T)   [status actual, cameo 1041]
    > The Kenyan opposition tabled a motion of no confidence in the government.  | REQUEST/change: KEN:OPP -> KEN:GOV
REQUEST  S put {proposal, plan, idea, suggestion, demand} to T!   [cameo 020]
    > Peru put the proposal to Chile.  | PER -> CHL
# --- what only looks like it ---
NONE  S {ask, answer} question   [cameo 100]
    > Peru's minister asked a question.  | none
NONE  S {seek} {election, re-election, reelection, job, profit, comment, solution, approval, advice, office, nomination, presidency, growth, investor}
    > Peru's president sought re-election.  | none
NONE  S {require} {surgery, approval, effort, time, skill, attention, majority, work, vote, consent, investment, treatment}
    > Peru's plan requires time.  | none
NONE  S apply for {visa, visas, permit, exemption, job, loan, passport, licence, license, post, place, waiver}
    > Ghanaian students can apply for visas to Canada.  | none
NONE  S {order} {meal, book, copy, pizza, drink, food}
    > Peru's king ordered a meal.  | none
NONE  S {claim} {victory, title, life, win, success, credit, majority, seat, prize, medal, lead}
    > Peru claimed the title.  | none
NONE  S call {it}
    > Peru's minister called it a day.  | none
REQUEST  S {set, make, name, lay down, impose} * "as a condition|as a precondition|as a prerequisite|as preconditions|as conditions"   [cameo 100]
    > Greece set a reform as a precondition for talks.  | GRC -> -
REQUEST  S {set, lay down, impose, spell out, lay out, name, attach} {condition, precondition, term, prerequisite} (for|on|to T)   [cameo 100]
    > Norway set conditions for talks with Chile.  | NOR -> CHL
REQUEST  S {turn up, crank up, pile on, step up, ratchet up, keep up, raise} {heat, pressure, screw} (on T)   [cameo 100]
    > Norway turned up the heat on Chile to free two sailors.  | NOR -> CHL
