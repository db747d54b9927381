# CONSULT: meetings, visits, calls, negotiations, mediation.

# --- meetings ---
CONSULT/summit  S {attend, hold, join, convene, open, take part in, participate in, host, conclude, close, chair} summit (with|between|of T)   [cameo 046, mutual]
    > Chile held a summit with Peru.  | CHL, PER -> -
CONSULT  S meet T   [cameo 040, mutual]
    > The foreign minister of Norway met his counterpart from Chile.  | NOR, CHL -> -
CONSULT  S meet with T   [cameo 040, mutual]
    > Kenya's president met with the prime minister of Ghana.  | KEN, GHA -> -
CONSULT  S {meet up, sit down} with T   [cameo 040, mutual]
    > The Peruvian minister sat down with the Chilean ambassador.  | PER, CHL -> -
CONSULT/mediation  S bring T together "talks|negotiations|meeting|negotiating table|for dialogue|for discussions|summit"   [cameo 045]
    > Qatari envoys brought the rivals of Chad together for talks.  | QAT -> TCD
CONSULT/mediation  S bring together T "talks|negotiations|meeting|negotiating table|for dialogue|for discussions|summit"   [cameo 045]
    > Qatari envoys brought together the rivals of Chad for talks.  | QAT -> TCD
CONSULT  S+T {meet, meet up, convene, gather, assemble, get together, reconvene, caucus}   [cameo 040, mutual]
    > Envoys of Peru and Bolivia met in La Paz.  | PER, BOL -> -
CONSULT  S {meeting}/N with|between T!   [cameo 040, mutual]
    > A meeting between Spain and Morocco took place on Monday.  | ESP, MAR -> -
    > Spain held a meeting with Morocco.  | ESP, MAR -> -
CONSULT  S {talk, confer, consult, converse, deliberate, chat, huddle, parley} with|to T   [cameo 040, mutual]
    > Japan consulted with Vietnam on the draft.  | JPN, VNM -> -
    > Japan held consultations with Vietnam.  | JPN, VNM -> -
CONSULT  S consult T!   [cameo 040]
    > Ghana consulted the Togolese president before the vote.  | GHA -> TGO
NONE  S consult {lawyer, counsel, attorney, doctor, physician, expert, map, document, record, archive, website, manual, voter}
    > Peru's minister consulted lawyers.  | none
CONSULT  S+T {talk, confer, consult, converse, deliberate, parley}   [cameo 040, mutual]
    > Japan and Vietnam conferred for three hours.  | JPN, VNM -> -
CONSULT  S {speak} with|to T   [cameo 040, mutual]
    > Finland's president spoke with the king of Denmark.  | FIN, DNK -> -
CONSULT/negotiation  S {hold, begin, start, open, resume, conclude, launch, restart, relaunch, continue, reopen} {negotiation, negotiations} (with|between T)   [cameo 046, mutual]
    > Canada and Denmark resumed negotiations on a fishing quota.  | CAN, DNK -> -
    > Ghana launched negotiations with Kenya.  | GHA, KEN -> -
CONSULT  S {hold, have, begin, start, open, resume, conclude, wrap up, wind up, wound up, round off, kick off, continue, launch, attend, join, conduct, complete, finish, lead, chair, renew, restart, arrange, do, take part in, participate in} @talks (with|between T)   [cameo 040, mutual]
    > Ghana opened talks with Kenya.  | GHA, KEN -> -
    > Talks were held between Ghana and Kenya.  | GHA, KEN -> -
    > The talks held by Ghana and Kenya lasted two days.  | GHA, KEN -> -
CONSULT  S {dialogue, dialog, parley, tête-à-tête}/N (with|between T)   [cameo 040, mutual]
    > Portugal resumed its dialogue with Morocco.  | PRT, MAR -> -
CONSULT  S {present, hand, provide, serve} T with {letter, note, memorandum, message, list, document, copy, credential, proposal, plan, report}   [cameo 040]
    > Ghana's envoy presented Togo with a list of questions.  | GHA -> TGO
CONSULT  S {discuss, review, consider, raise, examine, go over, talk over, take up} * with T   [cameo 040, mutual]
    > Canada discussed fishing rights with Denmark.  | CAN, DNK -> -
CONSULT  S+T {speak, talk, chat, confer} "for an hour|for two hours|for three hours|for more than an hour|minutes|face to face|face-to-face|in private|on the sidelines|on the fringes|on the margins|behind closed doors"   [cameo 040, mutual]
    > The presidents of Peru and Chile spoke for 40 minutes.  | PER, CHL -> -
CONSULT  S+T {discuss, review, go over, talk over}   [cameo 040, mutual]
    > Canada and Denmark discussed fishing rights.  | CAN, DNK -> -
CONSULT  S {exchange, share, swap} {view, opinion, idea, impression, note, letter, message} (with T)   [cameo 040, mutual]
    > Thailand exchanged views with Vietnam.  | THA, VNM -> -
CONSULT  S brief T (on|about *)   [cameo 040]
    > Norway's envoy briefed Kenya on the plan.  | NOR -> KEN
CONSULT  S receive call "courtesy call|phone call|telephone call|video call" from T   [cameo 040, mutual]
    > Zambia's president received a courtesy call from the Ghanaian minister.  | ZMB, GHA -> -
NONE  S approach {asset, platform, vessel, ship, boat, coast, border, island, shoal, reef, water, aircraft, plane, jet, rig, line, base, position, shore, end, deadline, target, level, limit}
    > A Zambian patrol boat approached a platform off Ghana.  | none
CONSULT  S {contact, approach, cable} T   [cameo 040]
    > Zambia contacted Ghana on Friday.  | ZMB -> GHA
CONSULT  S {write} to T   [cameo 040]
    > Spain's king wrote to Morocco's king.  | ESP -> MAR
CONSULT  S {send, deliver, hand, hand over, convey, pass, transmit, carry, bring} {letter, message, note, greeting} to T   [cameo 040]
    > Peru sent a message to Bolivia.  | PER -> BOL
CONSULT  S {greet, welcome} @dignitaries (of T)   [cameo 043]
    > Egypt's president greeted the king of Spain.  | EGY -> ESP

# --- visits ---
CONSULT/visit  S {visit, tour} T   [cameo 042]
    > The Norwegian prime minister visited Chile.  | NOR -> CHL
    > Chile was visited by the king of Norway.  | NOR -> CHL
    > The visit of the Norwegian king to Chile drew crowds.  | NOR -> CHL
CONSULT/visit  S {visit, tour} to|in T   [cameo 042]
    > Norway's minister began a visit to Chile.  | NOR -> CHL
CONSULT/visit  S {head, go, sail, come, drive, set off, set out, leave, depart, return} to|for|into T! for|on {visit, talk, talks, summit, meeting, trip, tour, negotiation, conference}   [cameo 042]
    > Peru's president went to Kenya for talks.  | PER -> KEN
CONSULT/visit  S {travel, fly, journey, jet, fly out, fly on, travel on, go on, drive on, move on, fly in} to|for|into T! (for|on {visit, talk, talks, summit, meeting, trip, tour, negotiation, conference})   [cameo 042]
    > Kenya's foreign minister travelled to Ghana for talks.  | KEN -> GHA
CONSULT/visit  S {arrive} in|at T!   [cameo 042]
    > The Danish premier arrived in Kenya.  | DNK -> KEN
    > The arrival of Danish envoys in Kenya drew crowds.  | DNK -> -
CONSULT/visit  S {land} in T!   [cameo 042]
    > Peru's president landed in Japan.  | PER -> JPN
CONSULT/visit  S {pay, make, begin, start, undertake, conclude, end, complete, kick off, wrap up, wind up, wound up, finish, embark on, set off on, cut short, continue, round off} @visits (to|in|of|on T)   [cameo 042]
    > Thailand's premier paid a visit to Nepal.  | THA -> NPL
CONSULT/visit  S {trip, stopover, journey}/N to *   [cameo 042]
    > The newspaper described a trip to Japan by Peru's president.  | PER -> JPN
CONSULT/visit  S {host} @dignitaries (of|from T)   [cameo 043, swap]
    > Ghana hosted the president of Kenya.  | KEN -> GHA
CONSULT  S {host} T   [cameo 043, swap]
    > Ghana hosted Kenya in Accra.  | KEN -> GHA
CONSULT/visit  S {receive, welcome} @dignitaries (of|from T)   [cameo 043, swap]
    > Peru received a delegation from Bolivia.  | BOL -> PER
    > The minister of Bolivia was received by Peru.  | BOL -> PER
CONSULT  S {host, convene, organise, organize} {talk, talks, meeting, negotiation, conference, summit, dialogue, session, round, forum, consultation} (with|between|of|for T)   [cameo 043]
    > Since Monday, Finland has hosted talks between Peru and Chile.  | FIN -> PER, CHL
CONSULT/working-visit  S pay "working visit" to T   [cameo 042]
    > Spain's minister paid a working visit to Morocco.  | ESP -> MAR
CONSULT/working-visit  S be on "working visit" to|in T   [cameo 042]
    > Spain's minister is on a working visit to Morocco.  | ESP -> MAR
CONSULT/state-visit  S {pay, make, begin, start, conclude, undertake} "state visit" to T   [cameo 042]
    > Japan's emperor paid a state visit to Thailand.  | JPN -> THA
CONSULT/audience  S {grant, give, accord} {audience, interview} to T   [cameo 043, swap]
    > Morocco's king granted an audience to the envoy of Ghana.  | GHA -> MAR
CONSULT/audience  S {receive} T in|at|for audience   [cameo 043, swap]
    > Morocco's king received the envoy of Ghana in audience.  | GHA -> MAR
CONSULT/credentials  S {present, submit, hand over, hand in} {credential, credentials, letter} (to T)   [cameo 042]
    > The Kenyan ambassador presented his credentials to Peru.  | KEN -> PER
CONSULT/credentials  S {receive, accept} {credential, credentials} (of|from T)   [cameo 043, swap]
    > Peru received the credentials of Kenya's ambassador.  | KEN -> PER
CONSULT/visit  S {appoint, name, nominate} {ambassador, envoy} to T   [cameo 042]
    > Norway appointed an ambassador to Peru.  | NOR -> PER
CONSULT/visit  S {send, dispatch, despatch} {envoy, delegation, emissary, minister, mediator, negotiator, team, mission, diplomat, representative, inspector, observer} to T   [cameo 042]
    > Kenya sent an envoy to Ghana.  | KEN -> GHA

# --- several, third parties ---
CONSULT/multilateral  S {attend, join} {meeting, conference, session, forum, gathering, assembly, ceremony, inauguration, funeral, congress} (of|with T)   [cameo 046]
    > Nepal's minister attended a meeting of the African Union.  | NPL -> AU
CONSULT/multilateral  S {participate} in {meeting, conference, session, forum, gathering, assembly, congress, negotiation, talk, talks, dialogue} (of|with T)   [cameo 046]
    > Thailand participated in a conference of the United Nations.  | THA -> UN
CONSULT/multilateral  S take part in {meeting, conference, session, forum, gathering, assembly, congress, negotiation, talk, talks, dialogue, summit} (of|with T)   [cameo 046]
    > Thailand took part in a conference of the United Nations.  | THA -> UN
CONSULT/summit  S summit/N (with|between|of T)   [cameo 046, mutual]
    > A summit between Chile and Peru opened in Lima.  | CHL, PER -> -
CONSULT/mediation  S {mediate, intercede, arbitrate} between|in|with T   [cameo 045]
    > Finland mediated between Peru and Chile.  | FIN -> PER, CHL
CONSULT/mediation  S {mediate, broker, facilitate, moderate} @talks (between|with T)   [cameo 045]
    > Kenya brokered talks between Peru and Chile.  | KEN -> PER, CHL
CONSULT/mediation  S {mediate, broker, facilitate} {agreement, deal, truce, ceasefire, peace, dispute, crisis, conflict, release, accord, settlement, solution, exchange} (between|in|with T)   [cameo 045]
    > Norway brokered a truce between Peru and Chile.  | NOR -> PER, CHL
CONSULT/mediation  S {launch, begin, start, lead, resume, undertake, pursue, continue, make} {effort, mission, initiative, attempt, bid} "mediation" (between|with|in T)   [cameo 045]
    > Norway launched a mediation effort between Peru and Chile.  | NOR -> PER, CHL
CONSULT/mediation  S {mediate} (*)   [cameo 045]
    > Norway mediated.  | NOR -> -
CONSULT/mediation  S {act, serve, work} as {mediator, intermediary, go-between, broker, facilitator, peacemaker, middleman, conduit, peace-broker} (between|for|in T)   [cameo 045]
    > Norway acted as a mediator between Peru and Chile.  | NOR -> PER, CHL
CONSULT/visit  S be in|at T! "for talks|for discussions|for consultations|for negotiations|for meetings|for a meeting|for a round of talks|for peace talks"   [cameo 042]
    > Norway's minister is in Peru for talks with miners.  | NOR -> PER
CONSULT/mediation  S {launch, begin, start, lead, resume, undertake, pursue, continue} {mediation} (between|with|in T)   [cameo 045]
    > Norway began its mediation.  | NOR -> -
CONSULT/negotiation  S {negotiate, bargain, haggle} with T   [cameo 046, mutual]
    > Canada negotiated with Denmark for a week.  | CAN, DNK -> -
    > Negotiations between Canada and Denmark dragged on.  | CAN, DNK -> -
CONSULT/negotiation  S+T {negotiate, bargain, haggle}   [cameo 046, mutual]
    > Canada and Denmark negotiated for a week.  | CAN, DNK -> -
CONSULT/negotiation  S {negotiate, renegotiate} * (with T)   [cameo 046, mutual]
    > Canada negotiated a fishing quota with Denmark.  | CAN, DNK -> -
CONSULT/negotiation  S {return, come, go, sit down} to|at "negotiating table" (with T)   [cameo 046, mutual]
    > Peru returned to the negotiating table with Chile.  | PER, CHL -> -

# --- calls ---
CONSULT/call  S {phone, telephone, call up, ring, ring up} T   [cameo 041, mutual]
    > Spain's king phoned the president of Peru.  | ESP, PER -> -
CONSULT/call  S call @dignitaries (of T)   [cameo 041, mutual]
    > Norway's premier called the president of Kenya.  | NOR, KEN -> -
CONSULT/call  S call T! "to discuss"   [cameo 041, mutual]
    > Norway's premier called Kenya's president on Friday to discuss grain.  | NOR, KEN -> -
CONSULT/call  S call T! "discussing"   [cameo 041, mutual]
    > Norway's premier called Kenya's president on Friday, discussing grain.  | NOR, KEN -> -
CONSULT/call  S call T! "to explain"   [cameo 041, mutual]
    > Norway's premier called Kenya's president on Friday to explain the delay.  | NOR, KEN -> -
CONSULT/call  S call T! "to wish"   [cameo 041, mutual]
    > Norway's premier called Kenya's president on Friday to wish him a good year.  | NOR, KEN -> -
CONSULT/call  S {hold, have, make, place, take, receive, conduct} {call, phone, videoconference, teleconference} (with|to|from T)   [cameo 041, mutual]
    > Norway's premier had a phone call with Kenya's president.  | NOR, KEN -> -
CONSULT/call  S {talk, speak, discuss, confer, converse} with|to T by|on|over {phone, telephone, videoconference, call, videolink}   [cameo 041, mutual]
    > Peru's president spoke with Chile's president by phone.  | PER, CHL -> -
CONSULT/call  S {discuss} * with T by|on|over|in|during {phone, telephone, videoconference, call, conversation}   [cameo 041, mutual]
    > Peru's president discussed trade with Chile's president in a call.  | PER, CHL -> -

CONSULT  S play host to T   [cameo 043, swap]
    > Portugal played host to the Moroccan cabinet.  | MAR -> PRT
CONSULT  S join T for|in {talk, talks, meeting, discussion, consultation, negotiation, summit, dinner, lunch}   [cameo 040, mutual]
    > Peru's foreign minister joined his Chilean counterpart for talks.  | PER, CHL -> -
CONSULT  S {call, drop in} on|upon T "to discuss|to exchange views|to brief|to pay respects"   [cameo 042]
    > Nepal's envoy called on the minister of Bhutan to discuss the road.  | NPL -> BTN
CONSULT/visit  S pay "courtesy call" (on|to T)   [cameo 042]
    > The Danish envoy paid a courtesy call on the governor of Malta.  | DNK -> MLT

CONSULT/mediation  S shuttle between T   [cameo 045]
    > Norway's envoy shuttled between Peru and Chile.  | NOR -> PER, CHL
CONSULT  S {hold, have, maintain, establish} {contact, contacts} (with T)   [cameo 040, mutual]
    > Norway held contacts with Chile.  | NOR, CHL -> -
CONSULT/negotiation  S+T {sit down, gather, reconvene, meet} for {talk, talks, round, negotiation, session, meeting, discussion}   [cameo 046, mutual]
    > Peru and Chile sat down for a second round.  | PER, CHL -> -
CONSULT/mediation  S {send, dispatch, despatch, appoint, name, deploy, designate} {panel, team, delegation, envoy, mission, elder, emissary, mediator, group, president} "to mediate|to broker|to reconcile|to defuse|to resolve|to settle|to help resolve|to end the dispute|to facilitate" (to|in T)   [cameo 045]
    > The African Union sent a panel to Lesotho to reconcile the parties.  | AU -> LSO
CONSULT  S compare note with T   [cameo 040, mutual]
    > France compared notes with Italy.  | FRA, ITA -> -
CONSULT  S+T compare note   [cameo 040, mutual]
    > France and Italy compared notes.  | FRA, ITA -> -
CONSULT/visit  S {touch down, jet in, fly in, drop anchor} in|to|at T!   [cameo 042]
    > The prime minister of Fiji touched down in New Zealand.  | FJI -> NZL
CONSULT/visit  S be in T! "to attend|to take part|for talks|for a summit|to discuss|to hold talks|to negotiate|to meet|on a visit|on an official visit|on a working visit|to thrash out|to hammer out|to confer"   [cameo 042]
    > A Venezuelan delegation was in Cuba for talks.  | VEN -> CUB
CONSULT/mediation  S {bridge, narrow, close} {gap, difference, divide, divergence} between T   [cameo 045]
    > Qatar bridged the gap between Egypt and Sudan.  | QAT -> EGY, SDN
CONSULT/negotiation  S {thrash out, iron out, hash out, hammer out, haggle over, work through} {difference, detail, disagreement, term, wrinkle, issue, problem, condition} with T   [cameo 046, mutual]
    > Kenya ironed out differences with Uganda.  | KEN, UGA -> -
CONSULT/negotiation  S+T {thrash out, iron out, hash out, hammer out, haggle over, work through} {difference, detail, disagreement, term, wrinkle, issue, problem, condition}   [cameo 046, mutual]
    > Kenya and Uganda ironed out the details.  | KEN, UGA -> -
CONSULT  S {break bread, huddle, rub shoulders, sit down, catch up} with T!   [cameo 040, mutual]
    > The president of Ghana huddled with the president of Togo.  | GHA, TGO -> -
CONSULT  S roll out carpet for T   [cameo 043, swap]
    > Kenya rolled out the red carpet for the president of Ghana.  | GHA -> KEN
CONSULT/visit  S be on {trip, tour, mission} to|in T!   [cameo 042]
    > Ghana's president is on a private trip to Togo.  | GHA -> TGO
CONSULT/mediation  S {act, serve, step in} as {mediator, go-between, intermediary, broker, middleman, facilitator} (between|in|for T)   [cameo 045]
    > Oman acted as a mediator between Iran and Iraq.  | OMN -> IRN, IRQ
CONSULT/mediation  S {adjudicate, arbitrate, referee} between|in T   [cameo 045]
    > Peru adjudicated between Chile and Bolivia.  | PER -> CHL, BOL
CONSULT/visit  S {leave, depart, set off, head, set out} for|to T! "to discuss|to meet|to attend|to hold talks|to negotiate|for talks|for a summit|for consultations"   [cameo 042]
    > Niger's minister left for Turkey to discuss trade.  | NER -> TUR

CONSULT/multilateral  S {address, brief, chair} {meeting, summit, gathering, session, congress, assembly, parliament, conference, council, senate, caucus, forum} of T   [cameo 040]
    > Peru's president addressed a meeting of African Union ministers.  | PER -> AU
    > The Ghanaian minister addressed the parliament of Kenya.  | GHA -> KEN

CONSULT/visit  S {receive, welcome, greet} T! "was received|were received|was welcomed|were welcomed|was greeted|were greeted|on arrival|at the airport|at the palace|with honours|with honors"   [cameo 043, swap]
    > Kenya's first lady was received in Lima by Peru's president.  | KEN -> PER
CONSULT/negotiation  S+T {thrash out, iron out, hash out, hammer out, haggle over, work through, talk through} {dispute, row, quarrel, plan, crisis, arrangement, feud, compromise, question, text}   [cameo 046, mutual]
    > Peru and Chile hashed out a water dispute.  | PER, CHL -> -
CONSULT/call  S+T {talk, speak, confer, converse} by|on|over|via {phone, telephone, videoconference, call, videolink, hotline, video}   [cameo 041, mutual]
    > The ministers of Peru and Chile spoke by phone.  | PER, CHL -> -
CONSULT  S+T {huddle, parley, confabulate, caucus, powwow}   [cameo 040, mutual]
    > Peruvian and Chilean officials huddled in Quito.  | PER, CHL -> -
CONSULT/visit  S {head, leave, depart, set off, set out} to|for T!   [cameo 042]
    > Peru's president headed to Chile.  | PER -> CHL
    > Peru's minister left for Chile.  | PER -> CHL
NONE  S {head, leave, depart, set off, set out} to|for T!   [people]
    > Peruvian tourists headed for Chile.  | none
CONSULT/visit  S {head, lead} {delegation, mission, team} on|for @visit to|in T!   [cameo 042]
    > Peru's premier led a delegation on a visit to Chile.  | PER -> CHL
CONSULT  S {go, enter, get, plunge} into @talks (with T)   [cameo 040, mutual]
    > Peru's premier went into talks with the king of Chile.  | PER, CHL -> -
CONSULT/visit  S {head, lead} {delegation, mission, team} to|in T!   [cameo 042]
    > Peru's minister led a delegation to Chile.  | PER -> CHL
CONSULT  S be in {touch, contact} with T!   [cameo 040, mutual]
    > Peru was in touch with Chile.  | PER, CHL -> -
CONSULT/mediation  S {intervene, step in} in {dispute, row, crisis, conflict, standoff, stand-off, feud, quarrel} (between|of|in|with T)   [cameo 045]
    > Peru intervened in the dispute between Chile and Bolivia.  | PER -> CHL, BOL
CONSULT/visit  S {make, pay} "courtesy call" (on|to T)   [cameo 042]
    > Peru's envoy made a courtesy call on the Chilean minister.  | PER -> CHL
CONSULT  S+T be in {touch, contact}   [cameo 040, mutual]
    > Peru and Chile were in touch.  | PER, CHL -> -
CONSULT/call  S {call, conversation}/N "phone|telephone|video" "call|calls|conversation|conversations" with|between T!   [cameo 041, mutual]
    > A phone call between Peru and Chile lasted an hour.  | PER, CHL -> -
CONSULT/audience  S audience/N with T   [cameo 040, mutual]
    > The audience of Peru's envoy with the Chilean king lasted an hour.  | PER, CHL -> -
# --- what only looks like it ---
CONSULT  S+T {sit down, huddle, caucus}   [mutual, cameo 040]
    > Omani and Yemeni officials sat down again in Muscat.  | OMN, YEM -> -
CONSULT  S+T {hold, have} {contact, exchange, conversation, huddle}   [mutual, cameo 040]
    > Oman and Yemen have held their first contacts in a decade.  | OMN, YEM -> -
NONE  S meet {deadline, target, requirement, need, obligation, standard, goal, criterion, cost, death, end, expectation, challenge, resistance, fate, objective, quota, threshold, payment, commitment}
    > Ghana met its deadline.  | none
NONE  S visit {website, site, page, doctor, hospital, shop, museum, family, relative, friend, grave, shrine, church}
    > Norway's king visited a museum.  | none
NONE  S host {game, match, tournament, cup, championship, olympics, festival, exhibition, event, show, party, base, concert, website, program, programme, podcast}
    > Japan hosted the tournament.  | none
NONE  S {arrive, land, travel} "seeking refuge|seeking asylum|seeking a refuge|to seek refuge|to seek asylum|in search of refuge|as refugees|as a refugee"
    > A family arrived in Peru as refugees.  | none
NONE  S {hold, host} "press conference"
    > Peru's minister held a press conference.  | none
NONE  S {speak, talk} to|with {reporter, journalist, press, media, crowd, audience, supporter}
    > Peru's minister spoke to reporters.  | none
CONSULT/visit  S {set off, take off, set out, head off} for T!   [cameo 042]
    > The Norwegian minister set off for Chile.  | NOR -> CHL
CONSULT/visit  S {stop over, make a stopover, stop off} in T!   [cameo 042]
    > The Kenyan president stopped over in Peru.  | KEN -> PER
CONSULT/visit  S {go, come} to T! for {consultation, consultations, talk, talks, discussion, meeting, negotiation, summit}   [cameo 042]
    > The Kenyan president went to Peru for consultations.  | KEN -> PER
CONSULT  S {host, give, hold, throw, offer} {dinner, lunch, luncheon, banquet, reception, breakfast, state dinner} for|in honour of|in honor of T!   [cameo 043, swap]
    > Peru's president hosted a dinner for the king of Tonga.  | TON -> PER
CONSULT  S {arrive, fly in, land} for @talks (in|at T) (with T)   [cameo 042]
    > Peru's premier arrives today for security talks with Chile.  | PER -> CHL
CONSULT  S+T {speak, talk} about *   [cameo 040, mutual]
    > The presidents of Peru and Chile spoke about trade.  | PER, CHL -> -
