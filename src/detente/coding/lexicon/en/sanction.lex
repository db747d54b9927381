# SANCTION: relations reduced: sanctions, embargoes, expulsions, recalls, ties cut, aid suspended, convictions.
SANCTION  S {sanction, penalise, penalize, punish, blacklist} T (for|over *)   [cameo 163]
    > Norway sanctioned Chile.  | NOR -> CHL
    > Chile was sanctioned by Norway.  | NOR -> CHL
SANCTION  S {impose, slap, place, put, clamp, adopt, introduce, apply, enforce, announce, declare, levy, issue, unveil, approve, tighten, toughen, expand, extend, widen, renew, prolong, reimpose, re-impose, reinstate, order, enact, pass, restore, maintain, strengthen, increase, step up, add, agree, implement, harden, roll out, stiffen, reactivate, snap back, reintroduce} {sanction, sanctions, penalty, countermeasure, fine} (on|upon|against T)   [cameo 163]
    > Kenya imposed sanctions on Zambia.  | KEN -> ZMB
    > Sanctions were imposed on Zambia by Kenya.  | KEN -> ZMB
    > The sanctions imposed by Kenya on Zambia hurt exporters.  | KEN -> ZMB
    > Kenya's imposition of sanctions on Zambia was swift.  | KEN -> ZMB
SANCTION  S {hit, slap, target, strike, punish} T with {sanction, sanctions, penalty, measure}   [cameo 163]
    > Kenya hit Zambia with sanctions.  | KEN -> ZMB
SANCTION  S {sanction, sanctions}/N against|on *   [cameo 163]
    > Kenya's sanctions against Zambia failed.  | KEN -> ZMB
SANCTION  S {isolate, ostracise, ostracize, shun} T   [cameo 160]
    > Kenya isolated Zambia.  | KEN -> ZMB
SANCTION/entry-restriction  S {ban, bar, prohibit, block, prevent, forbid, exclude, stop} T "from entering"   [cameo 163]
    > Peru banned Chilean officials from entering.  | PER -> CHL
SANCTION/entry-restriction  S {ban, bar, prohibit, block, prevent, forbid, exclude, stop} T "from entry"   [cameo 163]
    > Peru banned Chilean officials from entry.  | PER -> CHL
SANCTION/entry-restriction  S {ban, bar, prohibit, block, prevent, forbid, exclude, stop} T "from visiting"   [cameo 163]
    > Peru banned Chilean officials from visiting.  | PER -> CHL
SANCTION/entry-restriction  S {ban, bar, prohibit, block, prevent, forbid, exclude, stop} T "from travelling"   [cameo 163]
    > Peru banned Chilean officials from travelling.  | PER -> CHL
SANCTION/entry-restriction  S {ban, bar, prohibit, block, prevent, forbid, exclude, stop} T "from traveling"   [cameo 163]
    > Peru banned Chilean officials from traveling.  | PER -> CHL
SANCTION/entry-restriction  S {ban, bar, prohibit, block, prevent, forbid, exclude, stop} T "from its territory"   [cameo 163]
    > Peru banned Chilean officials from its territory.  | PER -> CHL
SANCTION/visa-requirement  S {impose, introduce, announce, place, slap, declare, adopt, extend, enforce, reimpose, reintroduce, restore, reinstate, put, bring back, set, establish} {requirement, obligation, regime} "visa|visas" (on|for|against T)   [cameo 163]
    > Oman reimposed visa requirements on Fijian visitors.  | OMN -> FJI:CIV
    > Oman introduced a visa requirement for Fijian nationals.  | OMN -> FJI:CIV
SANCTION/entry-restriction  S {impose, introduce, announce, place, slap, issue, declare, adopt, extend, tighten, enforce, reimpose, put, step up} {ban, restriction, requirement, curb, limit, rule} "visa" (on|for|against T)   [cameo 163]
    > Peru imposed visa restrictions on Chile.  | PER -> CHL
    > Visa restrictions were imposed on Chile by Peru.  | PER -> CHL
SANCTION/entry-restriction  S {impose, introduce, announce, place, slap, issue, declare, adopt, extend, tighten, enforce, reimpose, put, step up} {ban, restriction, warning, advisory, curb} "travel" (on|for|against T)   [cameo 163]
    > Peru imposed a travel ban on Chile's ministers.  | PER -> CHL
SANCTION/entry-restriction  S {impose, introduce, announce, place, slap, declare, adopt, extend, tighten, enforce} {ban, restriction} "entry" (on|for|against T)   [cameo 163]
    > Peru announced entry restrictions on Chile's citizens.  | PER -> CHL
SANCTION/entry-restriction  S {ban, bar, block, prohibit, halt, forbid, exclude, outlaw, turn away, turn back} {truck, lorry, vehicle, trucker, driver, haulier, hauler, carrier, ship, vessel, boat, plane, aircraft, airline, bus, train, plate} (of|from|in T)   [cameo 163]
    > Latvia bars Belarusian trucks.  | LVA -> BLR
    > Latvia barred trucks from Belarus.  | LVA -> BLR
SANCTION/entry-restriction  S {ban, bar, exclude, blacklist} {traveler, traveller, visitor, tourist, national, citizen, student, holder, sailor, athlete} of T   [cameo 163]
    > Peru barred Chilean travelers.  | PER -> CHL:CIV
SANCTION/visa-requirement  S {end, scrap, suspend, revoke, cancel, withdraw, drop, abolish, remove, terminate} {waiver, exemption} "visa|visas|visa-waiver" (for|with|of T)   [cameo 163]
    > Armenia ended its visa waiver for Iranians.  | ARM -> IRN
SANCTION/visa-requirement  S {end, scrap, suspend, revoke, cancel, withdraw, abolish, terminate} {travel, regime, entry, access, programme, program, scheme} "visa-free" (for|with|of T)   [cameo 163]
    > Armenia scrapped visa-free travel for Iranians.  | ARM -> IRN
SANCTION/visa-requirement  S {require, demand} {visa, visas} of|from|for T   [cameo 163]
    > Norway requires visas from Serbian nationals.  | NOR -> SRB:CIV
SANCTION/entry-restriction  S ban/N "visa ban|entry ban|travel ban|visa bans|entry bans|travel bans" (on|for|against T)   [cameo 163]
    > Ghana's visa ban on Togolese citizens took effect.  | GHA -> TGO:CIV
SANCTION/visa-requirement  S {impose, introduce, require, reintroduce, reimpose, bring back, restore, reinstate} {visa, visas, e-visa, transit visa, exit visa} (on|for|from|of T)   [cameo 163]
    > Peru introduced visas for Chile's citizens.  | PER -> CHL
SANCTION/visa-suspension  S {suspend, stop, halt, revoke, cancel, withdraw, freeze, deny, restrict, refuse, pause, limit, curb} {@visas, issuance} (to|for|of T)   [cameo 163]
    > Canada suspended visas for Zambia's citizens.  | CAN -> ZMB
SANCTION/asset-freeze  S {freeze, block, seize, immobilise, immobilize, confiscate} @assets (of T)   [cameo 163]
    > Canada froze the assets of Zambia.  | CAN -> ZMB
    > Zambia's assets were frozen by Canada.  | CAN -> ZMB
SANCTION/embargo  S {ban, bar, outlaw, prohibit, boycott} {@goods, khat, produce, produces} (of|from T)   [cameo 163]
    > Uganda banned Kenyan milk.  | UGA -> KEN
SANCTION/embargo  S {close, shut, bar, block} {market, markets} to T   [cameo 163]
    > Kenya closed its market to Ugandan maize.  | KEN -> UGA
SANCTION/embargo  S put end to {import, export, imports, exports, purchase} (of|from|to T)   [cameo 163]
    > Russia put an end to imports of Georgian wine.  | RUS -> GEO
SANCTION/embargo  S embargo T   [cameo 163]
    > Spain embargoed Morocco.  | ESP -> MAR
SANCTION/embargo  S {impose, slap, place, put, clamp, adopt, introduce, apply, enforce, announce, declare, levy, tighten, extend, renew, maintain, reimpose, order} {embargo} (on|against|over T)   [cameo 163]
    > Spain imposed an embargo on Morocco.  | ESP -> MAR
SANCTION/embargo  S {impose, slap, place, introduce, announce, adopt, apply, enforce, tighten, extend, expand, reimpose, widen} {control, ban, curb, restriction, limit, quota, prohibition} "export|import|exports|imports|trade" (on|against|to|over T)   [cameo 163]
    > Brazil imposed export controls on Chile.  | BRA -> CHL
SANCTION/embargo  S {impose, slap, place, put, clamp, introduce, announce, adopt, apply, enforce, tighten, extend, reimpose, order} {ban, curb, restriction, limit, limitation, quota, prohibition} on @goods (from|of T)   [cameo 163]
    > Togo imposed a ban on Ghanaian wheat.  | TGO -> GHA
SANCTION/embargo  S {ban, restriction, curb, prohibition}/N on @goods (from|of T)   [cameo 163]
    > Fiji's ban on Samoan poultry lasted a year.  | FJI -> WSM
SANCTION/embargo  S {ban, freeze, halt, suspend, stop, block, restrict, prohibit, curb, cut, cut off, end, curtail, limit, interrupt} @trade (of|to|from|with T)   [cameo 163]
    > Spain banned imports from Morocco.  | ESP -> MAR
    > Flights to Morocco were suspended by Spain.  | ESP -> MAR
SANCTION/embargo  S {ban, bar, block, prohibit, forbid} {airline, flight, plane, aircraft, ship, vessel, truck, carrier} (of T) "from flying|from entering|from landing|from docking|from operating"   [cameo 163]
    > Spain banned Moroccan airlines from flying to its islands.  | ESP -> MAR
SANCTION/embargo  S embargo/N (on|against|of T)   [cameo 163]
    > Spain's embargo on Morocco lasted a year.  | ESP -> MAR
SANCTION/tariff  S {impose, slap, place, put, levy, announce, introduce, raise, increase, hike, double, apply, reimpose, adopt, declare, set, unveil, triple, order, decree, enact} @tariffs (on|against|to T)   [cameo 163]
    > Canada raised tariffs on Danish cheese.  | CAN -> DNK
    > Tariffs were imposed on Denmark by Canada.  | CAN -> DNK
SANCTION/tariff  S {hit, slap, strike, whack, target, punish, saddle} T with @tariffs   [cameo 163]
    > India hits Chilean apples with a tariff.  | IND -> CHL
    > Colombia slapped Ecuadorian steel with duties.  | COL -> ECU
SANCTION  S {revoke, withdraw, cancel, suspend, rescind, scrap} {licence, license, permit, waiver, concession, exemption, authorisation, authorization, quota} for|to T!   [cameo 163]
    > Ghana revoked a fishing licence for Togo.  | GHA -> TGO
SANCTION/tariff  S {tax} {import, goods, product} (of|from T)   [cameo 163]
    > Canada taxed imports from Denmark.  | CAN -> DNK
SANCTION/aid-suspension  S {suspend, cut, halt, stop, freeze, end, cancel, terminate, discontinue, scrap, pause} {programme, program, scheme, project, mission} "training|aid|assistance|cooperation|exchange|loan|support|scholarship|lending|development|relief|partnership" (to|for|of|with|in T)   [cameo 1621]
    > Japan froze a training programme for the Kenyan police.  | JPN -> KEN
SANCTION/aid-suspension  S {suspend, cut, halt, stop, freeze, reduce, end, withhold, cut off, withdraw, slash, terminate, discontinue, scale back, scale down, curtail, cancel, interrupt, pause, hold back, hold up, pull, block, trim, decrease, delay, axe, lower, bar, ban, prohibit, forbid} @aid-flows (to|for|of|from|in T)   [cameo 1621]
    > Japan suspended aid to Kenya.  | JPN -> KEN
    > Food aid to Kenya was cut by Japan.  | JPN -> KEN
    > Japan's suspension of aid to Kenya was criticised.  | JPN -> KEN
SANCTION/entry-restriction  S {announce, impose, order, declare, slap, introduce, place, issue, extend} ban "from entering|from visiting|from travelling|from traveling|from entry" (on|against|for T)   [cameo 163]
    > Kenya announced a ban on Zambian officials from entering the country.  | KEN -> ZMB
SANCTION/aid-suspension  S {put, place} {freeze, halt, hold, moratorium} on @aid-flows (to|for T)   [cameo 1621]
    > Japan placed a freeze on aid to Zambia.  | JPN -> ZMB
# --- diplomats ---
SANCTION/expel-diplomats  S {tell, inform, notify} T "diplomats|diplomat|staff|envoys|attaché|attachés|attache|embassy employees|ambassador" "must leave|had to leave|have to leave|would have to leave|should leave"   [cameo 161]
    > Kenya told Zambia that two of its diplomats must leave by Friday.  | KEN -> ZMB
SANCTION/expel-diplomats  S {expel, kick out, throw out, order out, send home, evict, oust, turf out, boot out, eject, send packing, remove} @diplomats (of|from T)   [cameo 161]
    > Norway expelled two diplomats from Chile.  | NOR -> CHL
    > Two Chilean diplomats were expelled by Norway.  | NOR -> CHL
SANCTION/expel-diplomats  S {expel, kick out, throw out, order out, send home, evict, oust, eject, remove} {employee, staff, staffer, worker, member, personnel, official} "embassy|embassies|diplomatic mission|diplomatic missions|consulate|consulates|consular" (from|at T) (of T)   [cameo 161]
    > Kenya expelled nine employees of the Zambian embassy.  | KEN -> ZMB
SANCTION/expel-diplomats  S {order, tell, ask, give, request, instruct} @diplomats "to leave|to go home|to go back|to return home|to depart|to get out|to pack|to quit the country|to vacate" (of T)   [cameo 161]
    > Norway ordered Chilean diplomats to leave.  | NOR -> CHL
SANCTION/expel-diplomats  S {order, demand, request, announce, seek} {exit, departure, removal, ouster} of T! "ambassador|ambassadors|envoy|envoys|diplomat|diplomats|consul|attaché|chargé|high commissioner|representative|staff of the embassy"   [cameo 161]
    > Norway ordered the departure of two Chilean diplomats.  | NOR -> CHL
SANCTION/expel  S {expel, kick out, throw out, evict, eject, oust, exclude, boot out, send away, banish} T (from *)   [cameo 166]
    > Norway expelled the Chilean fishermen.  | NOR -> CHL
    > The aid workers were expelled by Zambia.  | ZMB -> -
SANCTION/persona-non-grata  S {declare, name, pronounce, label} T "persona non grata"   [cameo 161]
    > Peru named the ambassador of Spain as persona non grata.  | PER -> ESP
SANCTION/persona-non-grata  S {declare, name, pronounce, label} T "personae non gratae"   [cameo 161]
    > Peru named two Spanish envoys as personae non gratae.  | PER -> ESP
SANCTION/recall-ambassador  S {recall, withdraw, call back, bring home, call home, pull, pull out, order home, summon home, order back, summon back} @diplomats (from|to|in T)   [cameo 161]
    > Spain recalled its ambassador to Morocco.  | ESP -> MAR
    > The ambassador was recalled from Morocco by Spain.  | ESP -> MAR
SANCTION/recall-ambassador  S {summon, call in, convoke} @diplomats (from|to|in T) "its ambassador|its own ambassador|his ambassador|her ambassador|their ambassador|our ambassador|its envoy|its own envoy|his envoy|their envoy|our envoy|its high commissioner|its chargé|its consul|its top diplomat|his country's ambassador" "for consultation|for consultations|from|for talks|back"   [cameo 161]
    > Spain summoned its ambassador to Morocco for consultations.  | ESP -> MAR
    > Spain had summoned its own envoy from Morocco.  | ESP -> MAR
SANCTION/recall-ambassador  S {call, bring, summon, order} @diplomats "home" (from T)   [cameo 161]
    > Spain called its ambassador home from Morocco.  | ESP -> MAR
SANCTION/recall-ambassador  S {call, bring, summon, order} @diplomats "back" (from T)   [cameo 161]
    > Spain called its ambassador back.  | ESP -> -
SANCTION/downgrade-ties  S {downgrade, downsize, pare down, pare back, reduce, scale back, scale down, lower, freeze, curtail, limit, cool, loosen, weaken, suspend, curb} {tie, ties, relation, relations, relationship, link, contact, contacts, representation, presence} (with|to|in T)   [cameo 161]
    > Egypt downgraded its relations with Morocco.  | EGY -> MAR
SANCTION/break-ties  S {break, break off, sever, cut, cut off, rupture, end, terminate, discontinue, dissolve, halt, suspend, renounce} {tie, ties, relation, relations, relationship, link, links, contact, contacts, alliance, partnership, friendship, communication, communications, rapport, association, connection, union, engagement} (with|to|between T)   [cameo 161]
    > Bolivia broke off relations with Chile.  | BOL -> CHL
    > Ties with Chile were severed by Bolivia.  | BOL -> CHL
SANCTION/break-ties  S {break, split, break up} with|from T!   [cameo 161]
    > Bolivia broke with Chile.  | BOL -> CHL
SANCTION/close-border  S {close, shut, seal} side "side of the border|side of the frontier|side of the bridge|side of the crossing|side of their border|side of their common border" (to|with|from T)   [cameo 191]
    > Niger closed its side of the bridge to Beninese lorries.  | NER -> BEN
SANCTION/expel  S {suspend, expel, oust, eject, kick out, exclude, throw out} {@officials, lawmaker, member, senator, deputy, president, legislator, rebel, candidate, dissident, councillor, leader} "party|movement|caucus|parliamentary group" (from *)   [people, cameo 166]
    > Ghana's ruling party suspended two former ministers.  | GHA -> -
SANCTION/close-embassy  S {close, shut, shut down, shutter, close down, evacuate} @embassy (in|to|of T)   [cameo 161]
    > Canada closed an embassy in Zambia.  | CAN -> ZMB
SANCTION  S {close, shut, shut down, end, terminate, discontinue} {centre, center, project, exchange, programme, program, office, school, institute, bureau} (of|in T)   [cameo 160]
    > Peru closed the cultural centre of Spain.  | PER -> ESP
SANCTION/close-border  S {close, shut, seal, shut down, seal off, close off, tighten} @border (with|to|between|for|from T)   [cameo 163]
    > Kenya closed its border with Zambia.  | KEN -> ZMB
    > The border with Zambia was sealed by Kenya.  | KEN -> ZMB
SANCTION/close-airspace  S {close, shut, ban, block, bar} {airspace, sky, skies} (to|for|from T)   [cameo 163]
    > Peru closed its airspace to Chile.  | PER -> CHL
SANCTION/close-airspace  S {ban, bar, block} T from {airspace, overflight, overflying}   [cameo 163]
    > Peru barred Chile's planes from its airspace.  | PER -> CHL
SANCTION/suspend-membership  S {suspend, revoke, freeze, terminate} {membership, participation, voting, accreditation} (of T) (from|in *)   [cameo 166]
    > The African Union suspended the membership of Zambia.  | AU -> ZMB
SANCTION/suspend-membership  S {suspend, expel, exclude, eject, oust, kick out, remove} T from {@organisations, body, group, membership, party, assembly}   [cameo 166]
    > The African Union suspended Zambia from the bloc.  | AU -> ZMB
SANCTION/suspend-membership  S suspend T! "union|bloc|au|eu|un|ecowas|cedeao|membership|organisation|organization|community|council|league|mercosur|commonwealth|assembly|parliament|oas|igad|sadc|francophonie|interpol|confederation|federation|nato|opec|fifa|uefa|alliance|forum|group"   [cameo 166]
    > The African Union suspended Zambia.  | AU -> ZMB
SANCTION/leave-organisation  S {leave, quit, exit} {@organisations, commission, body, forum, club, treaty, agreement, accord, pact, group, deal, convention, protocol, government, parliament, process}   [cameo 166]
    > Zambia left the bloc.  | ZMB -> -
    > Zambia quit the African Union.  | ZMB -> AU
SANCTION/leave-organisation  S {withdraw, pull out, walk out, exit, secede, walk away, back out, pull, resign, drop out} from|of|out of {@organisations, commission, body, forum, club, treaty, agreement, accord, pact, group, deal, convention, protocol, statute, programme, program, process, project}   [cameo 166]
    > Zambia withdrew from the treaty.  | ZMB -> -
    > Zambia's withdrawal from the treaty surprised no one.  | ZMB -> -
SANCTION/end-agreement  S {terminate, denounce, abrogate, revoke, end, exit, void, discontinue} @accords (with T)   [cameo 161]
    > Ghana denounced its treaty with Kenya.  | GHA -> KEN
SANCTION/end-agreement  S {withdraw, pull out, back out, exit, walk away} from|of|out of {treaty, agreement, accord, pact, deal, convention, protocol} with T!   [cameo 161]
    > Kenya withdrew from the fisheries agreement with Peru.  | KEN -> PER
SANCTION/suspend-agreement  S {suspend, freeze, break off, halt, pause} @accords (with T)   [cameo 161]
    > Ghana suspended its treaty with Kenya.  | GHA -> KEN
# --- withdraw, discontinue ---
SANCTION/withdraw  S {withdraw, pull out, evacuate, recall, pull, bring home, remove} {peacekeeper, observer, staff, monitor, inspector, mission, adviser, advisor, national, expert, delegation, contingent, mediator} (from T)   [cameo 164]
    > Japan withdrew its observers from Kenya.  | JPN -> KEN
SANCTION/withdraw  S {end, suspend, halt, abandon, stop} effort "mediation" (in|between|with T)   [cameo 164]
    > Japan ended its mediation effort in Kenya.  | JPN -> KEN
SANCTION/discontinue  S {suspend, end, break off, halt, discontinue, stop, freeze, terminate, abandon, cease, sever, cut off, curtail} @collaboration (with|in|to|between T)   [cameo 160]
    > Japan suspended cooperation with Kenya.  | JPN -> KEN
SANCTION/discontinue  S {suspend, break off, halt, freeze, end, stop, abandon, cut off} {talk, talks, negotiation, negotiations} (with|between T)   [cameo 164]
    > Japan broke off talks with Kenya.  | JPN -> KEN
SANCTION/discontinue  S {leave, quit, exit} {talk, talks, negotiation, negotiations, "negotiating table"} (with T)   [cameo 164]
    > Japan left the talks with Kenya.  | JPN -> KEN
SANCTION/discontinue  S {leave, quit, withdraw, pull out} of|from {talk, talks, negotiation, negotiations, process} (with T)   [cameo 164]
    > Japan withdrew from the negotiations.  | JPN -> -
SANCTION/expel  S {expel, throw out, kick out, evict} {ngo, charity, organisation, organization, agency, inspector, peacekeeper, mission, worker, observer, monitor, group, staff, investigator} (of|from T)   [cameo 166]
    > Zambia expelled the inspectors of the United Nations.  | ZMB -> UN
# --- convict ---
SANCTION/convict  S {convict, sentence, fine} T (of|to|for|in *)   [cameo 116]
    > A court in Egypt convicted the singer of fraud.  | EGY -> -
    > The singer was sentenced to two years by a court in Egypt.  | EGY -> -
SANCTION/convict  S {find} T "guilty"   [cameo 116]
    > The singer was found guilty of fraud by a court in Egypt.  | EGY -> -
SANCTION/convict  S {hand, hand down, give, pass, impose, issue} {sentence, term, verdict, conviction} (to|on|against|for T)   [cameo 116]
    > A court in Egypt handed down a sentence against the singer.  | EGY -> -
SANCTION  S {cancel, postpone, scrap, boycott, withdraw, shelve} {contract, order, sale, project, delivery} (with|to|in T)   [cameo 160]
    > Spain cancelled a contract with Peru.  | ESP -> PER
SANCTION  S {strip, deprive} T of *   [cameo 160]
    > The African Union stripped Zambia of its seat.  | AU -> ZMB
SANCTION  S {impose, slap, adopt, introduce, apply, announce, take, prepare, unveil, approve, tighten, toughen, extend} measure against T   [cameo 163]
    > Canada adopted measures against Zambia.  | CAN -> ZMB
SANCTION  S {impose, adopt, introduce, apply, announce, unveil, approve, tighten, extend} measure "punitive|restrictive|retaliatory|economic measures|trade measures" (on|upon|against|to|over|in T)   [cameo 163]
    > Canada announced punitive measures.  | CAN -> -

SANCTION  S {designate, list, label, declare, brand, classify, class, proscribe} T "terrorist organisation|terrorist organization|terrorist group|terrorist entity|foreign terrorist|state sponsor|sponsors of terrorism|as terrorist|as terrorists|enemy entity|foreign agent|foreign agents|undesirable organisation|undesirable organization"   [cameo 163]
    > Canada designated the militia as a terrorist organisation.  | CAN -> -
SANCTION  S {add, put, place} T to|on {blacklist, list} "sanctions|blacklist|terror|terrorist|grey list|gray list"   [cameo 163]
    > Canada put Zambia on a blacklist.  | CAN -> ZMB

SANCTION/embargo  S {tighten, impose, introduce, announce, extend, adopt, expand, toughen} {control, curb, restriction, limit, rule, ban, check, quota} "exports|export|imports|import|shipments" (on|against|to|for|from T)   [cameo 163]
    > Japan tightened its controls on exports to Peru.  | JPN -> PER
SANCTION/persona-non-grata  S {declare, name} "persona non grata|personae non gratae|personas non grata"   [cameo 1661]
    > Ethiopia declared seven diplomats persona non grata.  | ETH -> -
SANCTION/visa-suspension  S {stop, suspend, halt, cease} "issuing visas|granting visas|processing visas|issuing permits|issuing visa" (to|for T)   [cameo 163]
    > India stopped issuing visas to Canada.  | IND -> CAN
SANCTION/entry-restriction  S {renew, prolong, maintain, expand, keep, widen} {ban, restriction, curb} "travel" (on|for|against T)   [cameo 163]
    > Japan renewed travel bans on Peru.  | JPN -> PER
SANCTION/aid-suspension  S {suspend, halt, stop, pause, end, interrupt} {distribution, operation, delivery, service, flight, work, convoy, activity} "food|aid|relief|humanitarian|medical" (to|in|for T)   [cameo 1623]
    > The United Nations halted food distribution in Ethiopia.  | UN -> ETH
SANCTION/expel  S {order, instruct, give, direct} T "to leave the country|to leave its territory|to quit the country|hours to leave|days to leave|a week to leave|to get out|to pack up and leave|out of the country"   [cameo 166]
    > Ethiopia ordered United Nations officials to leave the country.  | ETH -> UN
SANCTION  S {divest, disinvest} from T   [cameo 160]
    > Norway divested from Chile.  | NOR -> CHL
SANCTION  S {dump, offload, sell off, cut, slash, withdraw, pull} {share, stake, holding, investment} (in T)   [cameo 160]
    > Norway dumped its shares in a Chilean company.  | NOR -> CHL
SANCTION/aid-suspension  S {put, place} {aid, assistance, lending, loan, funding, programme, program, grant, disbursement, support, shipment, delivery, project, payment} on {hold, ice} (to|for T)   [cameo 1621]
    > Germany put lending to Uganda on hold.  | DEU -> UGA
SANCTION/discontinue  S {put, place} {talk, talks, relation, relations, tie, ties, cooperation, negotiation, negotiations, dialogue, accession, contact, partnership} on|into {hold, ice, freezer} (with T)   [cameo 160]
    > Germany put relations with Niger on ice.  | DEU -> NER
SANCTION  S {designate, list, target} T "sanctions|for supporting|for aiding|for helping|for facilitating|for supplying|for financing|for funding|for buying|for undermining|for violating|for arming|for smuggling"   [cameo 163]
    > Canada designated two Sudanese companies for buying arms.  | CAN -> SDN
SANCTION  S {add, put, place} T to|on {list} "stop list|watch list|entry ban list|entity list|no-fly list|wanted list"   [cameo 163]
    > Russia put Norwegian officials on its stop list.  | RUS -> NOR
SANCTION/expel  S show T "the door"   [cameo 166]
    > Niger showed France the door.  | NER -> FRA
SANCTION/embargo  S {bar, outlaw, forbid, embargo, freeze, slash, reduce} {import, export, shipment, sale, purchase} (of|to|from|with T)   [cameo 163]
    > Russia barred imports from Ecuador.  | RUS -> ECU
SANCTION  S {pull, yank} plug on {aid, project, programme, program, deal, funding, cooperation, contract} (with|in|to T)   [cameo 160]
    > Japan pulled the plug on a project in Myanmar.  | JPN -> MMR
SANCTION/discontinue  S {turn off, shut off, close} {tap, taps} (to|on|for T)   [cameo 162]
    > Russia turned off the taps to Moldova.  | RUS -> MDA
SANCTION  S {add, put, place} T to|on {list, blacklist} "ban list|bans list|sanction list|sanctions list|blacklist|black list|travel ban|visa ban|entry ban"   [cameo 163]
    > Fiji put Belarusian judges on its travel ban list.  | FJI -> BLR
SANCTION  S {decouple, disengage, delink, distance} from T!   [cameo 160]
    > Japan decoupled from China.  | JPN -> CHN

# --- a state of things: who lives under somebody's sanctions ---
SANCTION  S {sanction, sanctions}/N T!   [cameo 163]
    > Zambia has been under Kenyan sanctions since May.  | KEN -> ZMB

SANCTION  S {bar, ban, block, exclude, bolt, shut out, keep out, lock out} T from {port, market, territory, water, airport, airspace, harbour, harbor, road, soil, tender, exchange}   [cameo 163]
    > Norway barred Chilean trucks from its ports.  | NOR -> CHL
SANCTION/aid-suspension  S {phase out, wind down, taper, scrap, ax, pare, slash, whittle} @aid-flows (to|for|of|from|in T)   [cameo 1621]
    > Norway is phasing out aid to Chile.  | NOR -> CHL
SANCTION  S {cut off, suspend, freeze, halt, block, stop} {transaction, payment, transfer, "bank transfer", clearing, settlement} with|to T   [cameo 163]
    > Ghana cut off financial transactions with Togo.  | GHA -> TGO
SANCTION/convict  S {jail, imprison, lock up} T for {year, month, life, decade}   [cameo 173]
    > A Peruvian court jailed two Chileans for six years.  | SANCTION/convict: PER:JUD -> CHL
SANCTION/downgrade-ties  S {reduce, scale back, cut, downgrade, scale down, trim, slash, thin out, limit} {presence, mission, staff, representation, footprint, personnel} "diplomatic|embassy" (in|to T)   [cameo 161]
    > Peru reduced its diplomatic presence in Chile.  | PER -> CHL
SANCTION/aid-suspension  S {freeze, halt, moratorium, hold, cutoff, cut-off}/N on|in|of @aid-flows (to|for T)   [cameo 1621]
    > Japan's freeze on aid to Kenya was criticised.  | JPN -> KEN
SANCTION/entry-restriction  S {advise, warn, caution, tell, urge, order} {citizen, national, subject, people} against {travel, trip, journey, visit} to T   [cameo 160]
    > Canada advised its citizens against all travel to Togo.  | CAN -> TGO
SANCTION/entry-restriction  S {advise, tell, urge, order} {citizen, national, subject, people} "against travelling|against traveling|against going|not to travel|not to go|to avoid travelling|to avoid traveling" to T   [cameo 160]
    > Canada told its citizens not to travel to Togo.  | CAN -> TGO

SANCTION  S put {@aid-flows, @trade, cooperation, agreement, deal, talks, tie, ties, relation, relations} on {hold, ice} (to|with|for T)   [cameo 162]
    > Peru put the sale of jets to Chile on hold.  | PER -> CHL
SANCTION/aid-suspension  S {withhold, hold back, freeze, suspend, cut off, cut, block} @money "aid|assistance|funding|support|subsidies|funds" (to|for|from T)   [cameo 1621]
    > Peru held back 3 million dollars in aid to Chile.  | PER -> CHL
SANCTION  S {renounce, repudiate} @accords (with T)   [cameo 160]
    > Peru renounced the treaty with Chile.  | PER -> CHL
SANCTION  S opt out of|from {@accords, fund, scheme, mission, bloc, alliance, programme, program, system} (with T)   [cameo 160]
    > Peru opted out of the fund.  | PER -> -
SANCTION  S {order, announce, impose, declare} {halt, end, stop, suspension, freeze} to|of|on {@aid-flows, @trade} (to|with|for T)   [cameo 162]
    > Peru ordered a halt to arms sales to Chile.  | PER -> CHL
# --- what only looks like it ---
SANCTION/discontinue  S {halt, suspend, freeze, withhold, revoke} {certification, approval, licensing, clearance, accreditation} of * from T!   [cameo 163]
    > Kenya halted certification of tankers from Oman.  | KEN -> OMN
NONE  S {cut, reduce, lower, slash, trim} {emission, rate, cost, price, tax, deficit, spending, poverty, unemployment, forecast, risk, inflation, output, production, ribbon, pollution, speed, dependence, expenditure}
    > Japan cut its tax.  | none
NONE  S {raise, increase} {tax, rate, price, wage, output, production}
    > Japan raised its output.  | none
NONE  S {close, shut} {store, factory, season, gap, year, meeting, session, conference, eye}
    > Japan closed a factory.  | none
NONE  S {leave, quit} {home, school, hospital, stage, room, airport}
    > Japan's king left hospital.  | none
NONE  S {recall} {car, product, vehicle, day, memory, childhood, time, moment, event, conversation, history}
    > Japan recalled the cars.  | none
NONE  S {suspend} {player, coach, driver, referee, game, match, league, season, teacher, doctor, officer}
    > Japan suspended the coach.  | none
SANCTION/entry-restriction  S {ban, bar} {truck, lorry, haulier, carrier, airline, airliner, ship, vessel, train, bus, coach} (of T)   [cameo 163]
    > Ghana barred Togolese lorries.  | GHA -> TGO
    > Ghana banned Togolese trucks in answer to the closure of the border.  | GHA -> TGO; SANCTION/close-border: TGO -> GHA
SANCTION/close-embassy  S {order, announce, decree, demand} {closure, closing, shutdown} "embassy|consulate|consulates|embassies|consulate general" of T   [cameo 161]
    > Peru ordered the closure of Kenya's consulate in Cusco.  | PER -> KEN
SANCTION/close-airspace  S {extend, prolong, renew, maintain} {closure, ban, restriction} "airspace" (to|for|on T)   [cameo 163]
    > Peru extended the closure of its airspace to Chilean airlines.  | PER -> CHL:BUS
SANCTION  S {hit back, retaliate, respond, reply, strike back, fire back, answer} with|by {sanction, sanctions, penalty, countermeasure, counter-sanction, embargo, ban}   [cameo 163]
    > Peru hit back with sanctions on Chile.  | PER -> CHL
SANCTION/tariff  S {hit back, retaliate, respond, reply, strike back, fire back, answer} with|by @tariffs   [cameo 163, context economic]
    > Peru hit back with levies of 10 percent on Chilean wine.  | PER -> CHL
SANCTION/close-border  S {keep, leave, hold} {border, airspace, crossing, embassy, port, frontier} "closed|shut|sealed" (with|to T)   [cameo 163]
    > Gabon kept its border with Cameroon closed.  | GAB -> CMR
    > Laos has kept its airspace shut to Chinese planes.  | LAO -> CHN
SANCTION/expel-diplomats  T! welcome/A "no longer welcome|not welcome|unwelcome|not be welcome|never be welcome"   [told, status actual, cameo 161]
    > Norway said Peru's ambassador was no longer welcome.  | NOR -> PER

# A measure that comes into force, told of the measure itself.
SANCTION/tariff  * {come, enter, go} into {force, effect} of S! (on|against|for T)   [subject @tariffs, cameo 163, context economic]
    > Zambia's duties on Angolan sugar came into force on Tuesday.  | ZMB -> AGO
    > Duties on Angolan sugar came into force on Tuesday.  | none
SANCTION/tariff  * {take, have} effect of S! (on|against|for T)   [subject @tariffs, cameo 163, context economic]
    > Norwegian tariffs on Peruvian fish took effect at midnight.  | NOR -> PER
SANCTION/tariff  * {kick in, start to bite} of S! (on|against|for T)   [subject @tariffs, cameo 163, context economic]
    > Chile's tariffs on Peruvian grapes kicked in on Sunday.  | CHL -> PER
SANCTION/embargo  * {come, enter, go} into {force, effect} of S! (on|against|for T)   [subject @embargoes, cameo 163, context economic]
    > Ghana's embargo on Togolese cement went into effect on Monday.  | GHA -> TGO
SANCTION/embargo  * take effect of S! (on|against|for T)   [subject @embargoes, cameo 163, context economic]
    > Ghana's trade embargo on Togo took effect on Monday.  | GHA -> TGO
SANCTION  * {come, enter, go} into {force, effect} of S! (on|against|for T)   [subject @sanctions, cameo 163]
    > Finland's sanctions against Kazakhstan entered into force on Friday.  | FIN -> KAZ
SANCTION  * take effect of S! (on|against|for T)   [subject @sanctions, cameo 163]
    > Canadian sanctions on Zambia took effect on Friday.  | CAN -> ZMB
SANCTION/discontinue  S {remove, drop, strike, delete, take off, exclude} T (from *) "white list|whitelist|“white list|'white list|list of trusted|list of preferred|trusted trading partners|trusted status|trusted partners"   [cameo 163]
    > Norway removed Iceland from its white list of trading partners.  | NOR -> ISL
SANCTION/discontinue  S {revoke, remove, end, withdraw, strip, cancel, suspend} {status, treatment} (of|from|for T) "trusted|most-favoured|most-favored|favoured|preferential|preferred"   [cameo 163]
    > Norway revoked Iceland's trusted status.  | NOR -> ISL
# --- measures in return
SANCTION  S {take, adopt, introduce, impose, implement, enact, apply} {countermeasure, counter-measure, "retaliatory measure", "retaliatory measures", "countermeasures", "reciprocal measures", "tit-for-tat measures"} (against|on|to T)   [cameo 163]
    > Kenya took countermeasures against Zambia.  | KEN -> ZMB
    > Kenya vowed to take countermeasures against Zambia.  | THREATEN/restrict: KEN -> ZMB
SANCTION/convict  S {send} T to {prison, jail, gallows, scaffold, "labour camp", "labor camp", "penal colony", firing squad, "death row"}   [cameo 116]
    > A Kenyan court sent a Peruvian to the gallows.  | KEN -> PER
SANCTION/convict  S {uphold, confirm} {sentence, term, conviction, verdict, "jail term", "prison term", penalty} (of|on|for|against T)   [cameo 116]
    > A Kenyan court upheld the jail term of a Peruvian journalist.  | KEN -> PER
SANCTION  S {vote} for|in favour of|in favor of {@embargoes, sanction, sanctions, tariff, expulsion, suspension, "travel ban"} (against|on|of|from T)   [cameo 163]
    > The parliament of Kenya voted for sanctions against Peru.  | KEN -> PER
SANCTION/entry-restriction  S {warn, advise, caution, urge, tell} {citizen, national, people, traveller, traveler, tourist, subject} "against travel|against travelling|against traveling|not to travel|not to visit|to avoid travel" (to T)   [cameo 163]
    > Norway warned its citizens against travel to Chile.  | NOR -> CHL
SANCTION/expel-diplomats  S {send back, send home, send packing, throw out, turn out, kick out} @diplomats (of T)   [cameo 161]
    > Kenya sent back the Peruvian ambassador.  | KEN -> PER
SANCTION  S {hit, slap, punish, penalise, penalize, smack, sting} T with @penalties   [cameo 163]
    > Kenya was hit with sanctions by Peru.  | PER -> KEN
