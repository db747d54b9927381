# AID: money, arms, humanitarian goods, troops for protection, asylum.
AID  S {aid, assist} T   [cameo 070, standing]
    > Norway assisted Nepal after the flood.  | NOR -> NPL
    > Nepal was assisted by Norway.  | NOR -> NPL
AID  S help T   [cameo 070]
    > Norway helped Nepal.  | NOR -> NPL
AID  S {provide, give, send, deliver, supply, donate, contribute, extend, grant, ship, dispatch, despatch, distribute, hand, hand over, hand out, allocate, disburse, channel, rush, fly, airlift, truck, transport, unload, ferry, haul, approve, pay, transfer, award, bring, allot, earmark, funnel, loan, airdrop, drop, furnish, give away, administer, set aside, bequeath, gift} @aid (to|for|into T)   [cameo 070]
    > Canada gave the government of Zambia a loan.  | CAN -> ZMB
    > Japan sent tents to Nepal.  | JPN -> NPL
    > Tents were sent to Nepal by Japan.  | JPN -> NPL
    > Japan's provision of loans to Zambia was praised in the report.  | JPN -> ZMB
AID  S {provide, supply, equip, furnish, present} T with *   [cameo 070]
    > Japan provided Nepal with tents.  | JPN -> NPL
AID  S release {@money, @aid-flows, supply, food, medicine, grain, blanket, tent, oil} (to|for T)   [cameo 071]
    > The World Bank released 20 million dollars to Nepal.  | WB -> NPL
AID  S {donate} (*) to|for T   [cameo 070]
    > Spain donated to Morocco.  | ESP -> MAR
AID  S contribute (*) to T   [cameo 070]
    > Spain contributed to the fund.  | ESP -> -
AID  S {donate, contribute, disburse, allocate} @money (to|for T)   [cameo 071]
    > Spain donated two million euros to Morocco.  | ESP -> MAR
AID  S {aid, assistance, donation, help}/N to|for *   [cameo 070]
    > Japan's assistance to Nepal reached a record.  | JPN -> NPL
# --- economic ---
AID  S {fund, finance, bankroll, subsidise, subsidize, sponsor, bail out, underwrite, co-finance, refinance} T   [cameo 071, standing]
    > Canada financed Kenya's schools.  | CAN -> KEN
AID  S {lend, loan} @money (to T)   [cameo 071]
    > Canada lent 10 million dollars to Kenya.  | CAN -> KEN
AID  S {protect, shield, guard, defend} @people (in|of T) "troops|peacekeepers|soldiers|blue helmets|peacekeeping|marines"   [cameo 074]
    > Zambian troops protected civilians in Kenya.  | ZMB -> KEN
AID  S {cancel, forgive, write off, reschedule, restructure, relieve, waive, erase} {debt, loan, arrears, obligation} (of|for T)   [cameo 071]
    > Canada cancelled the debt of Kenya.  | CAN -> KEN
AID  S {invest} @money in T   [cameo 071]
    > Canada invested 10 million dollars in Kenya.  | CAN -> KEN
AID  S {build, rebuild, reconstruct, repair, construct} {school, hospital, road, house, home, clinic, bridge, well} for T   [cameo 071]
    > Japan has built a hospital for the people of Nepal.  | JPN -> NPL
# --- military ---
AID  S {provide, give, send, deliver, supply, donate, ship, dispatch, hand, hand over, transfer, airlift, funnel, smuggle, lend} @military-aid (to|for T)   [cameo 072]
    > Portugal delivered helicopters to Kenya.  | PRT -> KEN
AID  S {provide, give, deliver, supply, donate, hand over, transfer, lend, gift, loan} {@warships, @craft, @vessels} to T!   [cameo 072]
    > Japan has donated two patrol boats to Djibouti.  | JPN -> DJI
    > Sweden will hand over four Gripens to Moldova.  | AGREE: SWE -> MDA (future)
AID  S {arm, equip, train, coach} T   [cameo 072, standing]
    > Portugal trained the army of Kenya.  | PRT -> KEN
AID  S {send, dispatch, despatch, deploy, contribute, provide, commit} {adviser, advisor, trainer, instructor, expert, specialist} to T   [cameo 072]
    > Portugal sent instructors to Kenya.  | PRT -> KEN
AID  S {reinforce, beef up, strengthen} {army, defence, defense, defences, military} of T!   [cameo 072]
    > Portugal strengthened the army of Kenya.  | PRT -> KEN
# --- peacekeeping, protection ---
AID  S {send, dispatch, despatch, deploy, contribute, provide, commit} {peacekeeper, observer, mediator, monitor} (to|in|for T)   [cameo 074]
    > Ghana sent peacekeepers to Zambia.  | GHA -> ZMB
    > Ghana's deployment of peacekeepers to Zambia surprised many.  | GHA -> ZMB
AID  S {send, dispatch, despatch, deploy, contribute, provide, commit} @forces "peacekeeping" (to|in|for T)   [cameo 074]
    > Ghana sent troops to Zambia on a peacekeeping mission.  | GHA -> ZMB
AID  S {participate, serve} in {mission, operation, peacekeeping} "peacekeeping" (in T)   [cameo 074]
    > Ghana participates in peacekeeping operations in Zambia.  | GHA -> ZMB
AID  S {contribute} (*) to {mission, operation, peacekeeping, force} "peacekeeping" (in T)   [cameo 074]
    > Ghana contributes troops to the peacekeeping mission in Zambia.  | GHA -> ZMB
AID  S {open} {border, door, frontier} to {refugee, migrant, seeker, displaced, civilian, evacuee} (from T)   [cameo 075]
    > Kenya opened its border to refugees from Zambia.  | KEN -> ZMB
NONE  S escort T "into the|into a|out of the|to his|to her|to their|to the stage|to the door|to the podium|to a waiting|from the room|from the hall|from the chamber|off the"
    > Guards escorted the Norwegian minister into the hall.  | none
AID  S escort {@vessels, @warships, convoy, truck} into|to|toward|towards|through T "grain|food|aid|relief|medicine|supplies|wheat|flour|fuel|humanitarian"   [cameo 074]
    > Turkish frigates escorted a ship with grain into Somali waters.  | TUR -> SOM
AID  S {shield, escort, rescue, evacuate, airlift, shelter} T   [cameo 074]
    > Norway escorted the ships of Chile.  | NOR -> CHL
    > Norway rescued 40 people from Chile.  | NOR -> CHL:CIV
AID  S {bring home, fly out, extract, fly home} @people (from T)   [cameo 073]
    > Norway flew out 40 tourists from Chile.  | NOR -> CHL
AID  S {arrive, land} in|at T "peacekeepers"   [cameo 074]
    > Ghanaian peacekeepers arrived in Zambia.  | GHA -> ZMB
AID  S {arrive, land} in|at T "peacekeeping"   [cameo 074]
    > Ghanaian troops arrived in Zambia on a peacekeeping mission.  | GHA -> ZMB
AID  S deploy (in|to T) "peacekeepers"   [cameo 074]
    > Ghana's peacekeepers began to deploy in Zambia.  | GHA -> ZMB
AID  S {pump, inject, pour, plough, plow, funnel, channel, put, sink} @money into T   [cameo 071]
    > Japan pumped 5 million dollars into Nepal's schools.  | JPN -> NPL
AID  S {announce, unveil, approve} {increase, rise, boost} in {aid, assistance, funding, help, relief, support} (to|for T)   [cameo 070]
    > Japan announced an increase in aid to Nepal.  | JPN -> NPL
AID  S {announce, unveil, approve, release, authorise, authorize, clear} {aid, assistance, relief, package, grant, loan, bailout, funding, donation, tranche, help} (to|for T)   [cameo 070]
    > Japan announced a relief package for Nepal.  | JPN -> NPL

# --- humanitarian ---
AID  S {feed, vaccinate, treat, nurse, clothe, resettle, house, immunise, immunize, inoculate} @people (of|in|from T)   [cameo 073]
    > Kenya fed the refugees of Zambia.  | KEN -> ZMB
AID  S {send, dispatch, fly, deploy} {team, doctor, medic, nurse, rescuer, firefighter, expert, volunteer, plane, medical worker, rescue worker, relief worker, aid worker, health worker, paramedic, surgeon} to T   [cameo 073]
    > Nepal sent doctors to Zambia.  | NPL -> ZMB
AID  S {come} to|for {aid, rescue, help} (of T)   [cameo 070]
    > Finland came to the aid of Norway.  | FIN -> NOR
# --- money raised ---
AID  S raise @money for T   [cameo 071]
    > Japan raised 2 million dollars for Nepal.  | JPN -> NPL
# --- asylum ---
AID  S {grant, give, offer, provide, accord} @asylum (to|for T)   [cameo 075]
    > Bolivia granted the singer asylum.  | BOL -> -
    > Bolivia granted asylum to the singer.  | BOL -> -
AID  S {accept, admit, take in, welcome, absorb, resettle, shelter, receive, accommodate, harbour, harbor, host} @refugees (from|of T)   [cameo 075]
    > Kenya took in refugees from Zambia.  | KEN -> ZMB
AID  S {accept, admit, take in, receive, resettle, welcome} @people "refugees" (from T)   [cameo 075]
    > Kenya accepted 500 people from a refugee camp for refugees.  | KEN -> -

AID  S {accept, admit, take in, receive, resettle, welcome} @people "refugee" (from T)   [cameo 075]
    > Kenya accepted 500 people from a refugee camp.  | KEN -> -

AID  S {accept, admit, take in, receive, resettle, welcome} @people "asylum" (from T)   [cameo 075]
    > Kenya took in 500 people from an asylum camp.  | KEN -> -

AID  S {naturalise, naturalize} T   [cameo 075]
    > Kenya naturalised the singer.  | KEN -> -
AID  S {take in, shelter, absorb, resettle, rehome} T   [cameo 075]
    > Turkey has taken in three million Syrians.  | TUR -> SYR
AID  S {receive, get, obtain, secure, accept} {@aid, @money} from T!   [cameo 070, swap]
    > Lebanon has received 60 million euros from Norway.  | NOR -> LBN
AID  S {deliver, supply, donate, ship, hand over, airlift, smuggle} {@military-aid, battery, uniform, boot, armour, armor} to T!   [cameo 072]
    > Norway shipped rocket batteries to Peru.  | NOR -> PER
AID  S {be, remain} "biggest donors|largest donors|main donors|top donors|biggest donor|largest donor|main donor|top donor|leading donor|largest bilateral donor|single donor|single largest donor" (to|of|in|for|among T)   [cameo 070]
    > Norway is among the biggest donors to Zambia.  | NOR -> ZMB
AID  S {contribute, make available, commit, second, assign, loan} {plane, airplane, aircraft, ship, team, doctor, helicopter, unit, expert, hospital, personnel} (to|for T)   [cameo 073]
    > Finland contributed a helicopter to Nepal's rescue effort.  | FIN -> NPL

AID  S {protect, guard, defend, secure} T "peacekeepers|peacekeeping|blue helmets"   [cameo 074]
    > Ugandan peacekeepers guard the port of Zambia.  | UGA -> ZMB

AID  S lend {hand} (to T)   [cameo 070]
    > Finland lent a hand to Norway.  | FIN -> NOR
AID  S {provide, give, supply} {cover, escort, airlift, advice, intelligence} (to|for T)   [cameo 072]
    > Finland provided air cover to Norway.  | FIN -> NOR
AID  S {bail out, prop up} T   [cameo 071, standing]
    > Finland bailed out Norway.  | FIN -> NOR

AID  S {set up, open, establish, deploy, erect} {hospital, field hospital, clinic, camp, shelter, kitchen, ward} in|for T!   [cameo 073]
    > Morocco set up a field hospital in Lebanon.  | MAR -> LBN
AID  S {help, assist} "put out|fight fires|fight the fires|rebuild|search for survivors|rescue|contain the"  (in T)   [cameo 070]
    > German soldiers helped rebuild schools in Nepal.  | DEU -> NPL

AID  S {open} {border, door, frontier} to @people   [cameo 075]
    > Kenya opened its border to Zambian villagers.  | KEN -> ZMB
AID  S {train, school, instruct, coach} @forces in T!   [cameo 072]
    > Omani officers have been training soldiers in Somalia.  | AID: OMN:MIL -> SOM
AID  S {send, ship, provide, supply, deliver} {missile, rocket, launcher, interceptor, battery, shell, round, munition} to T!   [cameo 072]
    > Oman is sending long-range missiles to Kenya.  | OMN -> KEN
NONE  S award * "court|judge|jury|tribunal|arbitrator"
    > A judge in Kenya awarded the singer a million dollars.  | none

NONE  S train {nurse, teacher, horse, dog, model, athlete, worker, apprentice, eye, sight, player, team, child}
    > Kenya trained a horse.  | none
AID  S {keep, preserve, restore, maintain} peace (in|between T)   [cameo 074]
    > Kenyan soldiers kept the peace in Haiti.  | KEN -> HTI
AID  S {send, deploy, dispatch, despatch, contribute, provide, station} {@forces, helmet} "blue helmets|blue helmet|peacekeepers" (to|in|for T)   [cameo 074]
    > Kenya deployed a contingent of blue helmets to Haiti.  | KEN -> HTI
AID  S {deposit, park, place} @money in|with|at T   [cameo 071]
    > Qatar deposited two billion dollars with Egypt.  | QAT -> EGY
AID  S {restructure, reschedule, cancel, forgive, write off, waive, defer, roll over, refinance} * "debt|debts|loans|arrears" (of|for|by T)   [cameo 071]
    > China rescheduled much of the debt of Zambia.  | CHN -> ZMB
AID  S {land, arrive, touch down} in|at T! "doctors|medics|nurses|rescuers|rescue team|rescue teams|aid workers|firefighters|medical team|medical brigade|field hospital"   [cameo 073]
    > Cuban doctors arrived in Italy.  | CUB -> ITA
AID  S {land, arrive, touch down, deploy} in|at|to T! "as part of a un|un-backed|multinational mission|multinational force|stabilisation mission|stabilization mission|stabilisation force|stabilization force"   [cameo 074]
    > Kenyan police officers arrived in Haiti as part of a multinational mission.  | KEN -> HTI
AID  S {throw, extend, offer, hand} lifeline (to T)   [cameo 070]
    > Qatar threw a lifeline to Lebanon.  | QAT -> LBN
AID  S {chip in, stump up, cough up, put up, pony up, shell out} @money (for|to T)   [cameo 071]
    > Germany stumped up ten million euros for Malawi.  | DEU -> MWI
AID  S {pluck, save, pull} @people from {boat, sea, water, rubble, raft, dinghy, ship, river, flood, wreck}   [cameo 073]
    > Italy plucked migrants from a boat.  | ITA -> -
AID  S join {mission, force, operation, contingent} "un mission|united nations mission|peacekeeping|african union mission|un force|peacekeepers" (in T)   [cameo 074]
    > Peru joined the peacekeeping mission in Haiti.  | PER -> HTI
AID  S {approve, authorise, authorize, clear, agree, announce, order} {disbursement, payment, transfer} "million|billion|funds|tranche|loan|instalment|installment|aid" (to|for T)   [cameo 071]
    > The IMF approved the disbursement of a tranche to Malawi.  | IMF -> MWI

AID  S {bolster, prop up, shore up, back up, reinforce, buttress, buoy} @fighters (of|in T)   [cameo 072]
    > Ethiopia propped up rebels in Chad.  | ETH -> TCD

AID  S {ship, sell, export} {blanket, tent, tarpaulin, ration, medicine, vaccine, mask, bandage, incubator, stretcher, wheelchair, disinfectant} to T!   [cameo 073]
    > Swiss charities shipped 40 tonnes of blankets to Moldova.  | AID: CHE:NGO -> MDA
AID  S {land, arrive, touch down, dock} in|at T! "carrying aid|carrying medicine|carrying medicines|carrying relief|carrying supplies|carrying food|carrying medical|carrying humanitarian|carrying tents|carrying doctors|laden with|loaded with|with relief supplies|with aid|with humanitarian|with medical supplies|with tonnes of"   [cameo 073]
    > A Turkish plane carrying medicine landed in Kenya.  | TUR -> KEN
AID  S {deliver, supply, ship, smuggle, send, funnel, provide, slip} {part, component, spare, kit, technology, engine, fuel} to T! "missile|missiles|weapon|weapons|drone|drones|rocket|rockets|arms|rifle|tank|warplane|ammunition"   [cameo 072]
    > Iran smuggled missile parts to Chad.  | IRN -> TCD
AID  S {pay, cover, meet, settle, foot} {wage, salary, bill, tuition, stipend, pension, arrears, expense, fee} of T!   [cameo 071]
    > Norway paid the wages of Ghanaian nurses.  | NOR -> GHA
AID  S {increase, boost, raise, double, triple, expand, step up, extend, scale up} @aid-flows to|for T   [cameo 070]
    > Peru increased its aid to Chile.  | PER -> CHL
AID  S {parachute, drop, airdrop} {@aid, box, bag, crate} (to|into|in|over T)   [cameo 073]
    > A Peruvian plane parachuted food into Chile.  | PER -> CHL
AID  S refuel {@warships, @craft} (of T)   [cameo 072]
    > Peru refuelled Chilean warships.  | PER -> CHL
AID  S {launch, start, begin, announce, run, mount, set up} {programme, program, project, operation, mission, campaign, drive} "aid|relief|humanitarian|food|vaccination|rehabilitation" (in|for|to T)   [cameo 070]
    > Peru launched an aid programme in Chile.  | PER -> CHL
AID  S {land, arrive, touch down, dock} in|at T! "with aid|with medicine|with medicines|with relief|with supplies|with food|with rice|with flour|with wheat|with tents|with vaccines|with medical|with humanitarian|tonnes of aid|tons of aid|tonnes of food|tons of food"   [cameo 073]
    > A Brazilian ship with rice arrived in Cuba.  | BRA -> CUB
AID  S {bolster, reinforce, strengthen, boost, beef up, augment, increase, expand, enlarge, extend, renew} {force, mission, presence, contingent, troop, operation, mandate} "peacekeeping|peacekeepers|peace-keeping|monitoring mission|observer mission" (in|to T)   [cameo 074]
    > The United Nations reinforced its peacekeeping force in Chad.  | UN -> TCD

AID  S {add, commit, assign, attach, lend} {plane, airplane, aircraft, ship, team, doctor, helicopter, unit, expert, hospital, personnel, vessel} to {pool, effort, response, relief, mission, operation} (in|of|for T)   [cameo 073]
    > Finland added a plane to the relief effort in Nepal.  | FIN -> NPL
AID  S treat T! "wounded|injured|field hospital|hospital|medical team|doctors"   [cameo 073]
    > Peru treated wounded Chileans.  | PER -> CHL
AID  S put out {fire, fires, blaze, wildfire} (in T)   [cameo 073]
    > Peruvian firefighters helped put out fires in Chile.  | PER -> CHL
AID  S {organise, organize, arrange, lead, escort} {convoy, airlift, shipment, flight, caravan, flotilla} "aid|food|relief|medicine|medicines|humanitarian|supplies" (to|for T)   [cameo 073]
    > Peru organised a convoy of food to Chile.  | PER -> CHL
AID  S {build, rebuild, reconstruct, repair, construct} {school, hospital, road, house, home, clinic, bridge, well, airport, dam} in T!   [cameo 071]
    > Peru rebuilt a bridge in Chile.  | PER -> CHL
# --- what only looks like it ---
NONE  S help {itself, themselves, team, club, striker, economy, customer, consumer}
    > Kenya helped itself.  | none
NONE  S {provide, give, offer} {example, detail, comment, reason, answer, explanation, opportunity, evidence, glimpse, insight, chance, background, update, figure, estimate, interview, speech}
    > Kenya gave an example.  | none
NONE  S {save, protect, rescue} {environment, nature, penalty, time, money, planet, forest, wildlife, water, energy, identity, privacy, data, point}
    > Kenya protects its wildlife.  | none
NONE  S {treat} {wound, disease, patient, cancer, water, waste}
    > Kenya treats its waste.  | none
NONE  S {send, deliver, present} {signal, shock, wave, speech, verdict, result, blow, lecture, keynote}
    > Kenya's minister delivered a lecture.  | none
AID  S {present, hand, hand over, deliver} {dollar, euro, yen, yuan, pound, cheque, check, ambulance, truck, tonne, ton, consignment, package, computer, bus, vehicle, book, boat, generator} to T   [cameo 070]
    > Japan presented 20 ambulances to Nepal.  | JPN -> NPL
AID  S {send, dispatch, fly, deploy, despatch, divert} {plane, aircraft, ship, vessel, helicopter, truck, jet, convoy, @craft, @warships} "loaded with|carrying food|carrying medical|carrying medicine|carrying medicines|carrying relief|carrying aid|carrying supplies|carrying tents|carrying humanitarian|carrying emergency|laden with|with relief|with food|with medical|with humanitarian|of relief|of aid|of food|relief supplies|medical supplies|humanitarian aid|humanitarian supplies|emergency supplies|for relief|relief operations" (to|for|into T)   [cameo 073]
    > Norway sent a ship carrying food to Zambia.  | NOR -> ZMB
AID  S {set up, create, establish, launch} {fund} (for T)   [cameo 070]
    > Norway set up a fund for Chile.  | NOR -> CHL
AID  S {spend} {dollar, euro, pound, million, billion, money} on|in {relief, school, clinic, hospital, road, aid, water, food, housing, reconstruction} (in|for T)   [cameo 071]
    > Norway spent ten million dollars on clinics in Chile.  | NOR -> CHL
AID  S {treat, nurse} {wounded, soldier, casualty, victim, patient, fighter, refugee, survivor} (from|of T)   [cameo 073]
    > Norway treated wounded Chilean soldiers.  | NOR -> CHL
AID  S {save, rescue} T! from {pirate, drowning, attack, sea, water, rebel, death, famine}   [cameo 070]
    > Norway saved a Chilean ship from pirates.  | NOR -> CHL
AID  S {resume, restart} {delivery, distribution, airlift, airdrop, convoy, "food aid", ration} (to|in|for|of T)   [cameo 070]
    > Norway resumed food deliveries to Chile.  | NOR -> CHL
AID  S {treat, operate on, vaccinate, feed} {people, person, child, patient, man, woman, victim, wounded, refugee, villager} in T!   [cameo 073]
    > Norwegian surgeons treated 60 people in Chile.  | NOR -> CHL
