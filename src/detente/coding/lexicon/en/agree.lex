# AGREE: consent, offers, promises, invitations; whatever is agreed on but not yet done.

# --- consent ---
AGREE  S agree on|upon * with T   [cameo 030, mutual]
    > Norway agreed on a fishing quota with Chile.  | NOR, CHL -> -
AGREE  S agree with T on|about *   [cameo 030, mutual]
    > Kenya has agreed with Ghana on the location of the airport.  | KEN, GHA -> -
AGREE  S+T agree on|upon *   [cameo 030, mutual]
    > Peru and Bolivia agreed on a common position.  | PER, BOL -> -
AGREE  S agree to * with T   [cameo 030]
    > Peru agreed to a plan in a meeting with Chile.  | PER -> CHL
AGREE  S agree to *   [cameo 030]
    > Finland agreed to the schedule.  | FIN -> -
AGREE  S agree (with T)   [cameo 030, mutual]
    > Japan agreed that the deadline could move.  | JPN -> -
AGREE  S agree {plan, roadmap, timetable, schedule, agenda, format, date, term, terms, principle, framework, text, position, measure, step, rule, package} (with T)   [cameo 030, mutual]
    > Portugal has agreed a timetable with Morocco.  | PRT, MAR -> -
AGREE  S {accept, approve, accede} {invitation, proposal, offer, overture, mediation, plan, roadmap, compromise, suggestion, idea, initiative, recommendation, solution, inspection, mission, monitor, timetable, visit} (of|from|by T)   [cameo 030]
    > Denmark accepted the offer of Canada.  | DNK -> CAN; AGREE: CAN -> DNK
    > The invitation was accepted by Peru.  | PER -> -
AGREE  S {accede, consent, assent} to *   [cameo 030]
    > Zambia consented to the inspection plan.  | ZMB -> -
AGREE  S {reach, find, hammer out, forge, come to, work out} {compromise, consensus, understanding, settlement, solution} (with T)   [cameo 030, mutual]
    > Finland reached a compromise with Spain.  | FIN, ESP -> -
    > Peru and Chile reached a compromise.  | PER, CHL -> -
AGREE  S {join, enter, form, forge, seal, strike, build, conclude} {alliance, coalition, partnership, forces} (with T)   [cameo 030, mutual]
    > Norway formed a coalition with Denmark.  | NOR, DNK -> -
AGREE  S {pave, clear, open} {way, door, path, road} (to|for T)   [cameo 030]
    > Ghana opened the door to Kenya.  | GHA -> KEN
AGREE  S give "green light" (to|for T)   [cameo 030]
    > Spain gave the green light to Portugal.  | ESP -> PRT
AGREE  S shake hand (on *)   [cameo 030]
    > Japan shook hands on the project.  | JPN -> -

# --- offers and promises ---
AGREE  S {promise, pledge, offer, commit, guarantee, earmark} * (to|for T)   [cameo 033]
    > Canada pledged 20 million dollars to Nepal.  | CAN -> NPL
    > Fresh funds were promised to Nepal by Denmark.  | DNK -> NPL
AGREE  S {promise, pledge, vow, commit, guarantee}   [cameo 030]
    > Thailand promised that prices would stay low.  | THA -> -
AGREE  S commit to *   [cameo 030]
    > Vietnam committed to the new timetable.  | VNM -> -
AGREE  S promise {aid, assistance, help, relief, loan, grant, fund, funds, funding, food, medicine} (to|for T)   [cameo 033]
    > Japan has promised food to Zambia.  | JPN -> ZMB
AGREE  S {promise, pledge, guarantee, assure} T! {support, backing, cooperation, protection}   [cameo 033]
    > Japan promised Zambia "all possible support".  | JPN -> ZMB
AGREE  S {promise, pledge} {support, backing, cooperation, protection} to T!   [cameo 033]
    > Japan promised all possible support to Zambia.  | JPN -> ZMB
AGREE  S {volunteer, offer} {mediation, venue, help} (to|between T)   [cameo 039]
    > Finland offered its help to Ghana.  | FIN -> GHA
AGREE  S {express, show, signal, indicate, voice, state, declare, reiterate, announce, reaffirm, convey, affirm, underline, stress, confirm} @readiness to *   [cameo 030]
    > Morocco expressed its readiness to help.  | MAR -> -
AGREE  S {express, show, signal, indicate, voice, state, declare, reiterate, announce, reaffirm, convey, affirm, underline, stress, confirm} @readiness (for|in T)   [cameo 030]
    > Japan expressed interest in the railway.  | JPN -> -
AGREE  S {ready, willing, prepared, open}/A for|to {talk, talks, dialogue, negotiation, negotiations, cooperation, compromise, peace, meeting, discussion, settlement, deal, agreement, solution, visit, inspection, proposal, mediation, idea, ceasefire, truce, investment} (with T)   [cameo 036]
    > Bolivia is ready for talks with Chile.  | BOL -> CHL
AGREE  S stand ready to * (with T)   [cameo 030]
    > Finland stands ready to help.  | FIN -> -
AGREE  S {extend, hold out, offer, stretch out} {hand, branch} (to T)   [cameo 030]
    > Kenya extended a hand to Zambia.  | KEN -> ZMB
AGREE  S {reach out} to T   [cameo 030]
    > Ghana reached out to Kenya.  | GHA -> KEN
AGREE  S {propose, suggest, put forward, present, unveil, offer, table, submit, moot, float} {talk, talks, meeting, summit, dialogue, negotiation, truce, ceasefire, mediation, compromise, roadmap, peace, solution, settlement, partnership, alliance} (to|with T)   [cameo 036]
    > Zambia proposed talks with Kenya.  | ZMB -> KEN
    > Talks were proposed to Ghana by Kenya.  | KEN -> GHA
AGREE  S {invite} T (to|for *)   [cameo 036]
    > Norway invited Chile to a conference.  | NOR -> CHL
    > Chile was invited by Norway.  | NOR -> CHL
    > Norway extended an invitation to Chile.  | NOR -> CHL
AGREE  S {issue, extend, send, send out} invitation (to T)   [cameo 036]
    > Kenya sent an invitation to Zambia.  | KEN -> ZMB
AGREE  S {assure, reassure} T of *   [cameo 030]
    > Japan assured Nepal of its goodwill.  | JPN -> NPL
AGREE  S {plan, intend, hope, want, aim, seek, wish, strive} to {improve, deepen, strengthen, boost, expand, develop, enhance, normalise, normalize} (with T)   [cameo 030]
    > Peru wants to deepen ties with Chile.  | PER -> CHL (hypothetical)
AGREE  S {vow, pledge, promise, agree, undertake} to {improve, deepen, strengthen, boost, expand, develop, enhance, normalise, normalize, work, cooperate, collaborate} (with T)   [cameo 030]
    > Spain pledged to strengthen links with Morocco.  | ESP -> MAR
AGREE  S {deepen, step up, ramp up, scale up, strengthen, boost, expand, enhance, improve, bolster, cement, consolidate, broaden, widen, diversify, foster, nurture, invigorate, reinforce, develop, build, intensify, reset, revive, advance, promote} {tie, ties, relation, relations, relationship, cooperation, co-operation, collaboration, exchange, exchanges, partnership, bond, link, links, friendship, connection} (with|between T)   [cameo 030]
    > Ghana strengthened its ties with Japan.  | GHA -> JPN
AGREE  S+T {deepen, strengthen, boost, expand, enhance, improve, bolster, cement, broaden, develop, intensify, reset} {tie, ties, relation, relations, relationship, cooperation, partnership, bond, link, links, friendship}   [cameo 030]
    > Ghana and Japan deepened their cooperation.  | GHA, JPN -> -
AGREE  S {rapprochement, entente}/N (with|between T)   [cameo 030, mutual]
    > The rapprochement between Peru and Chile went on.  | PER, CHL -> -
AGREE  S {reconcile, patch up, make up} (with T)   [cameo 036, mutual]
    > Kenya reconciled with Zambia.  | KEN, ZMB -> -
AGREE  S bury "the hatchet" (with T)   [cameo 036, mutual]
    > Peru buried the hatchet with Chile.  | PER, CHL -> -
AGREE  S {settle, resolve} {dispute, row, difference, crisis, conflict, disagreement, quarrel} with T   [cameo 036, mutual]
    > Norway settled its dispute with Denmark.  | NOR, DNK -> -
AGREE  S+T {settle, resolve, end, patch up, mend, bury, overcome, defuse} {dispute, row, difference, crisis, conflict, disagreement, quarrel, feud, rift, spat, stand-off, standoff, impasse, hatchet}   [cameo 036, mutual]
    > Norway and Denmark settled their dispute.  | NOR, DNK -> -
AGREE  S pursue {diplomacy, peace, dialogue, negotiation} (with T)   [cameo 036]
    > Vietnam pursues peace with Thailand.  | VNM -> THA
AGREE  S {seek, pursue, want} {peace, reconciliation, dialogue, compromise, rapprochement, detente, accommodation, entente} (with T)   [cameo 030]
    > Kenya sought reconciliation with Zambia.  | KEN -> ZMB
AGREE  S join T! in {search, effort, fight, hunt, call, appeal, bid, project, initiative, pledge, venture, coalition, alliance, struggle, condemnation, relief}   [cameo 030]
    > Canada joined Denmark in the search.  | CAN -> DNK

# --- bodies set up together ---
AGREE  S+T {set up, create, establish, form, launch} {commission, committee, council, body, mechanism, panel, taskforce, force, working group} "joint|bilateral|common"   [cameo 030, mutual]
    > Kenya and Uganda set up a joint commission on the lake.  | KEN, UGA -> -
AGREE  S {set up, create, establish, form, launch} {commission, committee, council, body, mechanism, panel, taskforce, force, working group} "joint|bilateral|common" with T   [cameo 030, mutual]
    > Kenya has set up a joint committee with Uganda.  | KEN, UGA -> -

# --- turns of phrase ---
AGREE  S {build, mend, rebuild, repair} bridge with T   [cameo 030]
    > Peru is building bridges with Chile.  | PER -> CHL
AGREE  S {mend, rebuild, repair, patch} {fence, tie, ties, relation, relations, relationship} (with T)   [cameo 030]
    > Kenya mended fences with Uganda.  | KEN -> UGA
AGREE  S {turn, open} {page, chapter, leaf} with T   [cameo 030]
    > Kenya opened a new chapter with Uganda.  | KEN -> UGA
AGREE  S {make} {overture, approach} to T   [cameo 030]
    > Kenya made overtures to Uganda.  | KEN -> UGA
AGREE  S come to term with T!   [cameo 030, mutual]
    > Kenya came to terms with Uganda.  | KEN, UGA -> -
AGREE  S {woo, court} T!   [cameo 030]
    > Kenya is courting Japan.  | KEN -> JPN
AGREE  S unite with T!   [cameo 030, mutual]
    > Kenya united with Uganda.  | KEN, UGA -> -

AGREE  S agree to|on|upon @ceasefire (with T)   [cameo 0356, mutual]
    > Peru agreed to a truce with Chile.  | PER, CHL -> -
AGREE  S+T agree @ceasefire   [cameo 0356, mutual]
    > Peru and Chile agreed a truce.  | PER, CHL -> -
AGREE  S {volunteer, offer, promise, pledge, commit, earmark} {@forces, @craft, peacekeeper, observer, officer} (to|for T)   [cameo 0334]
    > Nepal volunteered a battalion for the African Union.  | NPL -> AU
AGREE  S {settle, bury, resolve, iron out, smooth over, put aside, set aside} {difference, quarrel, feud, grievance, hatchet, rivalry} (with T)   [cameo 037, mutual]
    > Egypt put aside its differences with Qatar.  | EGY, QAT -> -
AGREE  S {extend, offer, hold out} {olive branch, "olive branch"} (to T)   [cameo 037]
    > Armenia extended an olive branch to Turkey.  | ARM -> TUR

AGREE  S {sign off} on @accords (with T)   [cameo 030]
    > Peru signed off on a deal with Chile.  | PER -> CHL
AGREE  S {give, offer, provide, extend} {assurance, assurances, guarantee, promise, pledge, commitment, undertaking} (to|of T)   [cameo 030]
    > Peru gave assurances to Chile.  | PER -> CHL
AGREE  S {receive, get, obtain, secure, win, extract} {assurance, assurances, guarantee, pledge, promise, commitment, invitation} from T!   [cameo 030, swap]
    > Peru received assurances from Chile.  | CHL -> PER
AGREE  S make {commitment, pledge, promise, undertaking} (to T)   [cameo 030]
    > Peru made a commitment to Chile.  | PER -> CHL
AGREE  S {join, rejoin, enter} {bloc, union, alliance, nato, commonwealth, eurozone, brics, mercosur, opec, ecowas, asean, league, community, association, "customs union", "shanghai cooperation organisation"}   [cameo 030, states]
    > Serbia joined the European Union.  | SRB -> EU
AGREE  S give word (to T)   [cameo 030]
    > Peru gave its word to Chile.  | PER -> CHL
AGREE  S {hold out, raise, offer} {prospect, possibility, hope, promise} of {talk, talks, deal, agreement, aid, cooperation, amnesty, peace, negotiation, compromise, meeting, summit, membership} (with|to|for T)   [cameo 030]
    > Peru held out the prospect of talks with Chile.  | PER -> CHL
# --- what only looks like it ---
AGREE  S due/A in T!   [status future, cameo 033]
    > The Omani sultan is due in Nairobi next week.  | OMN -> KEN (future)
AGREE  S {approve, authorise, authorize, clear, green-light, greenlight} {sale, delivery, supply, shipment, transfer, export, package} "arms|weapons|weapon|military|missiles|missile|ammunition|fighter jets|tanks|artillery|drones|munitions" (to|for T)   [cameo 030]
    > Kenya approved the sale of missiles to Zambia.  | KEN -> ZMB
AGREE  S {win, secure, get, obtain, extract, receive} {pledge, promise, assurance, commitment, guarantee} (of *) from T   [swap, cameo 030]
    > Kenya won a pledge of aid from Peru.  | PER -> KEN
AGREE  S {see} {chance, opportunity, room, scope} for {peace, talk, talks, dialogue, cooperation, compromise} (with T)   [cameo 030]
    > Norway sees a chance for peace with Chile.  | NOR -> CHL
AGREE  S {want, seek, desire} {tie, ties, relation, relations, link, links, cooperation, partnership, friendship} with T   [status actual, cameo 030]
    > Norway wants closer ties with Chile.  | NOR -> CHL
