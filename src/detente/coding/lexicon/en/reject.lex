# REJECT: refusals, vetoes, denials, cancelled meetings, entry denied.
REJECT  S {reject, rebuff, spurn, repudiate, dismiss, turn down, rule out, veto, decline, refuse, shun, snub, scorn, brush off, brush aside, cast aside, wave aside, wave away, wave off, bat away, bat aside, shrug off, shrug aside, laugh off, pooh-pooh, shoot down, throw out, vote down, strike down, swat away, ignore, defy, disregard, disobey, flout, resist, overrule, renege, override, discard, nix, disallow, quash, rule against, block, contradict, dispute, disown, disavow} T   [cameo 120]
    > Norway rejected the proposal of Chile.  | NOR -> CHL; AGREE: CHL -> NOR
    > A plan by Chile was rejected by Norway.  | NOR -> CHL
    > Norway rejected Chile's plan.  | NOR -> CHL
    > Chile's plan was turned down by Norway.  | NOR -> CHL
    > Norway's rejection of the Chilean plan drew attention.  | NOR -> CHL
REJECT  S {say, declare, insist, vow, warn, state, tell, add} "will not be lectured|will not be bullied|would not be bullied|will not be intimidated|would not be intimidated|will not be blackmailed|would not be blackmailed|will not be rushed|will not be pressured|would not be pressured|will not be dictated|will not be coerced|will not be cowed|not take lessons|take no lessons|will not bow|would not bow|will not yield|would not yield|will not give in|would not give in"   [cameo 120]
    > Kenya said it would not be bullied.  | KEN -> -
REJECT  S {refuse, decline}   [cameo 120]
    > Norway refused.  | NOR -> -
REJECT  S {rule out, exclude, preclude} {talk, talks, negotiation, compromise, possibility, option, concession, dialogue, ceasefire, truce, use, intervention, deal, meeting} (with|to T)   [cameo 120]
    > Kenya ruled out talks with Zambia.  | KEN -> ZMB
REJECT  S {slam, shut, close} {door} (on|to T)   [cameo 120]
    > Kenya slammed the door on Zambia.  | KEN -> ZMB
REJECT  S {turn, give} {back, shoulder} (on|to T)   [cameo 120]
    > Kenya turned its back on Zambia.  | KEN -> ZMB
REJECT  S {renege, backtrack, go back} on @commitments   [cameo 120]
    > Kenya reneged on its promise.  | KEN -> -
REJECT  S {withdraw, revoke, rescind, retract, take back} {support, offer, invitation, backing, endorsement, consent, promise, pledge, recognition, permission, confidence, approval} (for|from|to|of T)   [cameo 120]
    > Kenya withdrew its support for Zambia.  | KEN -> ZMB
REJECT  S {break, violate, breach, flout, disregard, defy, contravene, ignore} {promise, agreement, deal, treaty, accord, resolution, pledge, sovereignty, airspace, pact, commitment, obligation, border, water} (of|with T)   [cameo 120, crime]
    > Kenya broke an agreement with Zambia.  | KEN -> ZMB
    > Kenya violated the airspace of Zambia.  | KEN -> ZMB
REJECT  S {tear up, rip up, scrap, ditch, abandon, walk away, annul, nullify, cancel, shelve} {deal, agreement, plan, pact, accord, treaty, bid, result} (with|of T)   [cameo 120]
    > Kenya scrapped a deal with Zambia.  | KEN -> ZMB
REJECT  S {veto}/N (of|on|against T)   [cameo 129]
    > Peru cast a veto against the text.  | PER -> -
REJECT  S {vote down, shoot down, strike down, throw out, reject, torpedo} {bill, motion, deal, resolution, treaty, amendment, plan, accord, agreement, proposal, draft, law, budget, measure, pact} (with|of|by T)   [cameo 120]
    > The Dutch parliament voted down a treaty with Peru.  | REJECT: NLD:LEG -> PER
REJECT  S object to {proposal, plan, bid, idea, request, demand, resolution, deal, draft, move, candidate, nomination, appointment, inclusion, amendment, term, condition} (of|by|from T)   [cameo 120]
    > Bolivia objected to a Peruvian proposal.  | REJECT: BOL -> PER; AGREE: PER -> BOL
REJECT  S {recognise, recognize} T "not recognise|not recognize|never recognise|never recognize"   [status actual, cameo 120]
    > Ghana does not recognise the government of Togo.  | GHA -> TGO
REJECT  S {budge, relent, cave, yield, bend} "not budge|not relent|not cave|not yield|not bend" (on|to T)   [status actual, cameo 124]
    > Ghana will not budge on tariffs.  | GHA -> -
REJECT  S {use, cast, exercise, wield} veto (against|on T)   [cameo 129]
    > Peru used its veto.  | PER -> -
REJECT  S {abstain} (from|on|in *)   [cameo 120]
    > Ghana abstained from the vote.  | GHA -> -
REJECT  S {violate, flout, contravene, defy, disobey, breach, disregard} {law, order, ruling, ban, curfew, decree, norm, constitution, regulation, sanction, sanctions, rule, deadline, ultimatum} (of T)   [cameo 128, crime]
    > Kenya flouted the ruling of the United Nations.  | KEN -> UN

REJECT  S fail "to reach agreement" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to reach agreement on the map.  | PER, CHL -> -
REJECT  S fail "to reach an agreement" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to reach an agreement on the map.  | PER, CHL -> -
REJECT  S fail "to reach a deal" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to reach a deal on the map.  | PER, CHL -> -
REJECT  S fail "to agree" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to agree on the map.  | PER, CHL -> -
REJECT  S fail "to strike a deal" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to strike a deal.  | PER, CHL -> -
REJECT  S fail "to reach a compromise" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to reach a compromise.  | PER, CHL -> -
REJECT  S fail "to reach consensus" (with T)   [cameo 120, mutual]
    > Peru and Chile failed to reach consensus on the map.  | PER, CHL -> -
# --- denials ---
REJECT  S {deny, refute, rebut, dispute, contest, gainsay}   [cameo 120]
    > Egypt denied that prices had risen.  | EGY -> -
REJECT  S {deny, refute, rebut, dispute, contest} T   [cameo 120]
    > Egypt denied the claims of Morocco.  | EGY -> MAR; ACCUSE: MAR -> EGY
    > The allegations of Morocco were rejected by Egypt.  | ACCUSE: MAR -> EGY; EGY -> MAR
    > Egypt disputed the Moroccan figures.  | EGY -> MAR
REJECT  S {call, brand, label, describe, dub, term, deem, consider, find, judge, pronounce, declare} =@negative @charges (of|by|from T)   [cameo 120]
    > Uganda called the Kenyan accusations baseless.  | UGA -> KEN; ACCUSE: KEN -> UGA
    > Uganda labelled Kenya's allegations false and malicious.  | UGA -> KEN; ACCUSE: KEN -> UGA
REJECT  S {call, brand, label, describe, dub, term, dismiss} @charges as @negative (of|by|from T)   [cameo 120]
    > Peru described the Chilean accusations as absurd.  | PER -> CHL; ACCUSE: CHL -> PER
REJECT  S {call, brand, label, describe, dub, term, deem, consider, find, declare} =@untrue {statement, report, comment, remark, information, story, account, version, footage, suggestion} (of|by|from T)   [cameo 120]
    > Chad called the Libyan statement false.  | TCD -> LBY
REJECT  S {call, brand, label, describe, dub, term, dismiss, reject} {statement, report, comment, remark, information, story, account, version, footage, suggestion} as @untrue (of|by|from T)   [cameo 120]
    > Laos dismissed the Thai report as fiction.  | LAO -> THA
REJECT  S {push back} against|on|at T   [cameo 120]
    > Egypt pushed back on the Moroccan plan.  | EGY -> MAR
# --- assist ---
REJECT/assist  S {refuse, deny, decline, reject} @aid (to|for|from T)   [cameo 122]
    > Canada denied Zambia a loan.  | CAN -> ZMB
    > Canada refused aid to Zambia.  | CAN -> ZMB
REJECT/assist  S {reject, refuse, decline, turn down, deny, oppose, block} {extradition, asylum, refugee, migrant, cooperation} (of|to|from T)   [cameo 1213]
    > Portugal refused the extradition of the singer.  | PRT -> -
REJECT/assist  S {refuse, turn away, turn back, push back} {refugee, migrant, seeker, boat} (from|of T)   [cameo 122]
    > Spain turned back refugees from Morocco.  | ESP -> MAR
# --- change ---
REJECT/change  S {reject, refuse, oppose, resist, rule out, dismiss, block} {reform, change, election, resignation, amendment, democracy, autonomy, independence, referendum, transition, recount} (of|in|for T)   [cameo 123]
    > Spain's king opposed the reform.  | ESP -> -
# --- yield ---
REJECT/yield  S {reject, refuse, dismiss, ignore, resist, defy, rebuff, turn down, spurn} @commands (of|by|from|for T)   [cameo 124]
    > Spain rejected the demands of Morocco.  | ESP -> MAR; REQUEST: MAR -> ESP
REJECT/yield  S {reject, refuse, oppose, rule out, dismiss} @concessions (with|of|to|in T)   [cameo 124]
    > Spain rejected a truce with Morocco.  | ESP -> MAR
REJECT/yield  S {deny, refuse, bar, block, reject} {entry, access, passage, visa, permission, licence, license, clearance, landing, request, accreditation, bail, parole, permit, appeal, application, citizenship, recognition} (to|for|of|by|from T)   [cameo 128]
    > Kenya refused Zambia access.  | KEN -> ZMB
    > Kenya denied entry to a singer.  | KEN -> -
    > Entry was denied to Zambia's envoy by Kenya.  | KEN -> ZMB
REJECT/yield  S {reject, dismiss, deny, throw out, quash, overturn, strike down, turn down} {appeal, petition, motion, lawsuit, suit, case, bail, complaint, application, plea, verdict, conviction} (of|by|from|against T)   [cameo 128]
    > A court in Kenya rejected the appeal of the singer.  | KEN -> -
REJECT/yield  S {turn} T "away"   [cameo 128]
    > Kenya turned away the envoy of Zambia.  | KEN -> ZMB
# --- meet ---
REJECT/postpone  S {postpone, put off, delay, adjourn, defer, push back, reschedule, put back} {@visits, meeting, summit, talk, talks, negotiation, round, consultation, audience} (with|to|of|in|between T)   [cameo 125]
    > Norway postponed talks with Chile.  | NOR -> CHL
    > The premier of Norway put off his visit to Chile.  | NOR -> CHL
REJECT/cancel  S {cancel, call off, scrap, shelve} {@visits, meeting, summit, talk, talks, negotiation, round, consultation, audience} (with|to|of|in|between T)   [cameo 125]
    > Norway cancelled talks with Chile.  | NOR -> CHL
    > A visit to Chile was called off by Norway.  | NOR -> CHL
REJECT/postpone  * {postpone, put off, delay, defer, push back, reschedule, put back, move, bring forward} @visits of S to|in T!   [cameo 125]
    > Ghana's president's visit to Togo has been postponed.  | GHA -> TGO
    > The Ghanaian minister's planned trip to Togo was moved to May.  | GHA -> TGO
REJECT/cancel  * {cancel, call off, scrap} @visits of S to|in T!   [cameo 125]
    > The Ghanaian minister's visit to Togo was called off.  | GHA -> TGO
REJECT/postpone  * {postpone, put off, delay, defer, push back, reschedule, put back, adjourn} {meeting, summit, talk, talks, negotiation, round, consultation} between S   [cameo 125, mutual]
    > Talks between Ghana and Togo have been postponed.  | GHA, TGO -> -
REJECT/cancel  * {cancel, call off, scrap} {meeting, summit, talk, talks, negotiation, round, consultation} between S   [cameo 125, mutual]
    > A summit between Ghana and Togo was called off.  | GHA, TGO -> -
REJECT/postpone  * {postpone, put off, delay, defer, push back, reschedule, put back} @visits of|by S! to|in T!   [cameo 125]
    > The visit of Ghana's president to Togo has been postponed.  | GHA -> TGO
    > A trip by the Danish premier to Kenya was put off.  | DNK -> KEN
REJECT/cancel  * {cancel, call off, scrap} @visits of|by S! to|in T!   [cameo 125]
    > The visit of Ghana's president to Togo was called off.  | GHA -> TGO
    > A trip by the Danish premier to Kenya has been cancelled.  | DNK -> KEN
REJECT/meet  S {cancel, call off, postpone, boycott, skip, snub, scrap, put off, delay, shelve, adjourn, defer, cut short, miss, disrupt} @appointments (with|to|of|in|between T)   [cameo 125]
    > Norway boycotted talks with Chile.  | NOR -> CHL
REJECT/meet  S {abandon, suspend, interrupt, break off, drop} {visit, trip, tour, mission, summit} (to|with|of|in T)   [cameo 125]
    > Norway broke off a visit to Chile.  | NOR -> CHL
REJECT/meet  S {walk out, storm out, back out, bow out} of|from @appointments (with T)   [cameo 125]
    > Norway walked out of the talks with Chile.  | NOR -> CHL
REJECT/meet  S {reject, refuse, decline, rule out, turn down, rebuff, shun, spurn, dismiss} @talks (with|between T)   [cameo 125]
    > Norway refused talks with Chile.  | NOR -> CHL
REJECT/meet  S {reject, refuse, decline, turn down, spurn, rebuff} {invitation, mediation, invite} (of|from|to|by T)   [cameo 125]
    > Norway declined the invitation of Chile.  | NOR -> CHL; AGREE: CHL -> NOR
REJECT/meet  S {absent} {himself, herself, itself, themselves} from *   [cameo 125]
    > Norway absented itself from the session.  | NOR -> -
REJECT  S+T clash over|about *   [cameo 120, mutual]
    > Peru and Chile clashed over the budget.  | CHL, PER -> -
REJECT  S {clash, spar, quarrel, wrangle, row} with T over|about *   [cameo 120, mutual]
    > Peru's premier clashed with Chile over the budget.  | CHL, PER -> -
REJECT  S+T {disagree, differ, quarrel, bicker, fall out}  (over|on|about *)   [cameo 120, mutual]
    > Peru and Chile disagreed over the map.  | PER, CHL -> -
REJECT  S {disagree, fall out, quarrel} with T   [cameo 120]
    > Peru disagreed with Chile.  | PER -> CHL

REJECT  S say to T "no to"   [cameo 120]
    > Denmark said no to a Canadian offer.  | DNK -> CAN; AGREE: CAN -> DNK

REJECT/meet  S {stay away, walk away, steer clear, stay out, keep away} from|of {talk, talks, negotiation, dialogue, table, "negotiating table", vote, election} (with|in T)   [cameo 125]
    > Chile stayed away from the talks with Peru.  | CHL -> PER
REJECT/meet  S {pull out, withdraw, drop out, stay away, walk away, walk out, bow out} of|from {meeting, summit, conference, session, forum, visit, ceremony, trip} (with|in T)   [cameo 125]
    > Zambia's president pulled out of a summit with Kenya.  | ZMB -> KEN

REJECT  S {torpedo, jettison, sink, derail, scupper, wreck, sabotage, undermine} {deal, agreement, plan, talk, talks, pact, accord, treaty, proposal, summit, peace, ceasefire, truce, initiative, process} (with|of T)   [cameo 120]
    > Kenya torpedoed the deal with Uganda.  | KEN -> UGA
REJECT  S drag foot (on|over *)   [cameo 120]
    > Kenya is dragging its feet on the vote.  | KEN -> -
REJECT  S {hold up, stall, obstruct, stymie, thwart, frustrate, impede, stonewall, filibuster, derail, torpedo} {bid, accession, membership, application, nomination, appointment, candidacy, negotiation, enlargement, entry, resolution, chapter, vote, aspiration, ambition} (of|by|to|with T)   [cameo 129]
    > Croatia held up Serbia's bid.  | HRV -> SRB
REJECT  S {throw, pour} water on T "cold water"   [cameo 120]
    > Sudan poured cold water on the plan of Chad.  | SDN -> TCD
REJECT  S {thumb, turn up} nose at T   [cameo 128]
    > Poland thumbed its nose at Germany.  | POL -> DEU
REJECT  S turn ear to T "deaf ear"   [cameo 120]
    > Sudan turned a deaf ear to Chad.  | SDN -> TCD
REJECT  S dig in heel (on|over *)   [cameo 120]
    > Sudan dug in its heels.  | SDN -> -
REJECT  S refuse "to budge|to back down|to give in|to give ground|to yield|to bow|to compromise" (to|on T)   [cameo 120]
    > Sudan refused to budge.  | SDN -> -
REJECT  S hold out against T   [cameo 120]
    > Hungary held out against Brussels.  | HUN -> EU
REJECT/yield  S {turn back, turn away} T   [cameo 128]
    > Cuba turned back a Mexican reporter.  | CUB -> MEX
REJECT  S {eschew, sidestep, dodge, duck, evade, circumvent, bypass, skirt} {demand, call, ruling, ban, sanction, sanctions, talk, talks, summit, offer, request, order, resolution, embargo, plea, proposal} (of|by|from|with T)   [cameo 120]
    > Iran sidestepped the demands of France.  | IRN -> FRA; REQUEST: FRA -> IRN

REJECT  S {give, send, issue, return} {response, reply, answer} "negative" (to T)   [cameo 120]
    > Peru gave a negative response to Chile.  | PER -> CHL
REJECT  S plead "not guilty|innocent"   [cameo 120]
    > A Peruvian minister pleaded not guilty.  | PER -> -
REJECT  S {protest, maintain, proclaim, insist on, assert} {innocence}   [cameo 120]
    > A Peruvian minister maintained his innocence.  | PER -> -
REJECT  S {rubbish, pooh-pooh} T   [cameo 120]
    > Peru rubbished the Chilean report.  | PER -> CHL
REJECT  S {counter, rebut, refute, challenge, contest, question} {remark, claim, statement, account, assertion, argument, allegation, version, figure, finding, narrative} (of|by|from T)   [cameo 120]
    > Samoa countered a Tongan claim.  | WSM -> TON; ACCUSE: TON -> WSM

# --- what only looks like it ---
NONE  S {decline} {percent, %, point}
    > Oil in Peru declined 3 percent.  | none
NONE  S {deny} {comment}
    > Peru denied comment.  | none
NONE  S {refuse, decline} {comment}
    > Peru declined comment.  | none
NONE  S {break} {record, news, silence, leg, ground, taboo, bone, window, cycle}
    > Peru broke a record.  | none
NONE  S {ignore, miss} {target, goal, chance, penalty, deadline, point, game, match, school, flight}
    > Peru missed its target.  | none
NONE  S {dispute} {title, match, game, final}
    > Peru disputed the final.  | none
NONE  S {block} {sun, view, shot, light, gene}
    > Peru blocked the shot.  | none
# --- what another says, called untrue
REJECT  T! {true, accurate, correct, truthful}/A "not|n't"   [told, status actual, cameo 120]
    > Uganda said the Kenyan report was not true.  | UGA -> KEN
REJECT  T! correspond to {reality, truth, fact} "not|n't"   [told, status actual, cameo 120]
    > Uganda's ministry said the Kenyan statement did not correspond to reality.  | UGA -> KEN
REJECT  T! {have, bear} {nothing, relation, resemblance} "to do with reality|to do with the truth|to do with the facts|in common with reality|no relation to|no resemblance to"   [told, status actual, cameo 120]
    > Uganda said the Kenyan report had nothing to do with reality.  | UGA -> KEN
REJECT/meet  S {stall, scuttle, scupper, torpedo, derail, sink, wreck} {talk, talks, negotiation, dialogue, "peace process", meeting, summit} (with T)   [cameo 125]
    > Norway stalled talks with Chile.  | NOR -> CHL
REJECT  S {scuttle, scupper, sink, wreck, kill off, torpedo} {deal, agreement, accord, pact, plan, treaty, bid, proposal} (with|by|of T)   [cameo 120]
    > Kenya scuttled a deal with Peru.  | KEN -> PER
REJECT/meet  S {see, have} {need, point, reason, use, sense, basis, room} "no need|no point|no reason|no use|no sense|no basis|no room" for|in|to {talk, talks, meeting, negotiation, dialogue, summit, compromise, concession} (with|to T)   [status actual, cameo 125]
    > Norway saw no need for talks with Chile.  | NOR -> CHL
REJECT  S {wash} {hand} of T   [cameo 120]
    > Kenya washed its hands of the accord with Peru.  | KEN -> PER
REJECT  S {withhold} {signature, consent, approval, recognition, agreement, endorsement} (from|of|to T)   [cameo 120]
    > Norway withheld its signature from an accord with Chile.  | NOR -> CHL
REJECT  S {accept, tolerate} {condition, term, demand, result, decision, ruling, plan, proposal, offer, deal, verdict} "not accept|never accept|no longer accept" (of|by|from T)   [status actual, cameo 120]
    > Kenya would not accept Peru's conditions.  | KEN -> PER
REJECT  S {vote} against {treaty, deal, agreement, accord, pact, bill, budget, aid, loan, law, amendment} (with|for|to|of|by|from T)   [cameo 120]
    > Kenya's parliament voted against a treaty with Peru.  | KEN -> PER
REJECT/meet  * {break down, collapse, founder, fall through, break off, run aground} between S   [subject @talks, mutual, cameo 125]
    > Talks between Kenya and Peru collapsed.  | KEN, PER -> -
REJECT/meet  * {meaningless, pointless, useless, futile, impossible, unthinkable, "out of the question"}/A (with T)   [subject @talks, told, status actual, cameo 120]
    > A dialogue with Togo would be meaningless, Ghana's foreign minister said.  | GHA -> TGO
REJECT/meet  * {possible, conceivable, imaginable, acceptable}/A (with T) "no talk|no talks|no dialogue|no negotiation|no negotiations|no meeting|no summit"   [subject @talks, told, status actual, cameo 120]
    > No talks are possible while the embargo stands, Oslo said.  | NOR -> -
REJECT  S accept T "will not accept|would not accept|cannot accept|could not accept|can not accept|never accept|not accept any"   [status actual, cameo 120]
    > Kenya will not accept any Peruvian formula.  | KEN -> PER
REJECT  S {issue, put out, publish, send, make} denial   [cameo 120]
    > Chile issued a firm denial.  | CHL -> -
REJECT  * {be} out of {question}   [told, status actual, cameo 120]
    > Peru's premier said that a truce was out of the question.  | PER -> -
REJECT  S {overturn, strike down, quash, annul, void, invalidate} {provision, article, clause, paragraph} (of T)   [cameo 120]
    > Peru's court overturned two articles of the plan.  | REJECT: PER:JUD -> -
REJECT  S {call off, abandon, scrap, renounce, break off, end, terminate, revoke, quit, suspend} @ceasefire (with T)   [cameo 120]
    > Peru called off its truce with Chile.  | REJECT: PER -> CHL
    > Peru's rebels have ended their unilateral ceasefire.  | REJECT: PER:REB -> -
