# RETREAT: material concessions: withdrawals, releases, ceasefires observed, disarmament, access, resignations.

# --- withdraw ---
RETREAT/withdraw  S {withdraw, pull out, pull back, evacuate, remove, recall, repatriate, bring home, pull, draw down, send home, demobilise, demobilize, move back, take out, reduce} @forces (from T)   [cameo 0874]
    > Norway withdrew its troops from Chile.  | NOR -> CHL
    > Norway's withdrawal of troops from Chile began.  | NOR -> CHL
RETREAT/withdraw  S {withdraw, pull out, pull back, pull away, retreat, disengage, move out, decamp, march out, ship out} from|of|out of T!   [cameo 0874]
    > Norway's army withdrew from Chile.  | NOR -> CHL
    > Norway's army pulled out of Chile.  | NOR -> CHL
RETREAT/withdraw  S {fly, fly out, sail, drive, cross} out of|of T! "soldiers|soldier|troops|troop|peacekeepers|contingent|convoy|battalion|marines"   [cameo 0874]
    > The last Spanish troops flew out of Ghana.  | ESP -> GHA
RETREAT/withdraw  S {retreat, pull back, pull away, fall back, disengage, back off, stand down, de-escalate, deescalate} (from T)   [cameo 0874]
    > The Peruvian army retreated.  | PER -> -
RETREAT/withdraw  S {leave, quit, exit, vacate, evacuate, abandon, give up, desert, relinquish} @bases (in|of T)   [cameo 0874]
    > Spain has evacuated the base in Ghana.  | ESP -> GHA
RETREAT/withdraw  S {end, lift, halt, abandon, stop} {occupation, siege, blockade, offensive, advance, push, thrust, invasion, incursion, war, bombardment, raid, shelling, bombing, hostilities, hostility, attack, airstrike, fighting, campaign} (of|against|on|in|with T)   [cameo 0872]
    > Spain ended its occupation of Morocco.  | ESP -> MAR
    > Egypt stopped its attacks on Morocco.  | EGY -> MAR
RETREAT/withdraw  S {return, hand back, give back, cede, hand over, restore} @territory (to T)   [cameo 0872]
    > Egypt handed back the island to Morocco.  | EGY -> MAR
RETREAT/withdraw  S {move, shift, relocate, redeploy, draw, send} @forces "away from|back from|from around|out of" (from T)   [cameo 0874]
    > Peru moved its troops away from Chile.  | PER -> CHL
# --- release ---
RETREAT/release  S {hand over, turn over, surrender, deliver, return, let go, hand, hand back, give back, send back, give up} @captives (to T)   [cameo 0841]
    > Zambia turned over two captives to Kenya.  | ZMB -> KEN
RETREAT/release  S {hand over, turn over, surrender, deliver, return, hand, release, free, transfer} @captives (of T) to {"red cross", icrc, "red crescent", mediator, elder, family, relative, intermediary, committee}   [cameo 0841]
    > Congolese rebels handed over two Chadian prisoners to the Red Cross.  | RETREAT/release: COD:REB -> TCD:CIV
RETREAT/release  S {set, let} T "free"   [cameo 0841]
    > Zambia set two Kenyans free.  | ZMB -> KEN
RETREAT/release  S {release, free, liberate, set free, let free, let go, parole} T   [cameo 0841]
    > Zambia released a prisoner.  | ZMB -> ZMB:CIV
    > Zambia handed over two captives to Kenya.  | ZMB -> KEN
    > Zambia freed two Kenyans.  | ZMB -> KEN
    > Two Kenyan sailors were released by Zambia.  | ZMB -> KEN
    > The release of the prisoners by Zambia came on Monday.  | ZMB -> ZMB:CIV
    > Zambia set free two Kenyans.  | ZMB -> KEN
RETREAT/release  S {exchange, swap, trade} {prisoner, captive, hostage, detainee, body, spy} (with T)   [cameo 0841, mutual]
    > Zambia exchanged prisoners with Kenya.  | ZMB, KEN -> -
RETREAT/release  S+T {exchange, swap, trade} {prisoner, captive, hostage, detainee, body, spy}   [cameo 0841, mutual]
    > Zambia and Kenya swapped prisoners.  | ZMB, KEN -> -
RETREAT/release  S {return, give back, hand back, hand over, turn over, give up, send back, bring back, restore, restitute, repatriate} {property, bible, book, scroll, coin, mask, throne, jewel, diamond, artwork, icon, mosaic, vase, tablet, mummy, sarcophagus, head,  asset, artefact, artifact, land, money, body, remains, ship, boat, object, painting, statue, treasure, manuscript, fossil, skull, belongings, archive, island, fund, bone, sculpture, relic, mandate, antiquity, bronze, plane, weapon} (to T)   [cameo 0842]
    > Denmark returned the manuscripts to Norway.  | DNK -> NOR
    > Denmark has returned the skulls to Ghana.  | DNK -> GHA
RETREAT/release  S {return, give back, hand back, hand over} T to T   [cameo 0842]
    > Denmark handed back the drums to Ghana.  | DNK -> GHA
RETREAT/release  S {return, give back, hand back} * to T!   [cameo 0842]
    > Denmark gave back the drums to Ghana.  | DNK -> GHA
RETREAT/release  S {order, approve, authorise, authorize, announce, secure, negotiate, grant} release (of T)   [cameo 0841]
    > A court in Peru ordered the release of the singer.  | PER -> -
RETREAT/withdraw  S {order, announce, begin, complete, start, confirm} {withdrawal, pullout, pullback, evacuation, retreat, drawdown} (of *) (from T)   [cameo 0874]
    > Norway ordered the withdrawal of its troops from Chile.  | NOR -> CHL
RETREAT/release  S {ransom}/N (for T)   [cameo 0841]
    > Peru paid a ransom for the hostages.  | PER -> PER:CIV
# --- disarm ---
RETREAT/disarm  S {disarm, demilitarise, demilitarize, denuclearise, denuclearize, demobilise, demobilize, disband}   [cameo 0873]
    > Zambia's rebels disarmed.  | ZMB -> -
RETREAT/disarm  S {surrender, hand in, give up, lay down, turn in, turn over, relinquish, yield, decommission, dismantle, scrap} @weapons (to T)   [cameo 0873]
    > Peru's rebels laid down their arms.  | PER -> -
    > Peru's rebels surrendered their weapons to the United Nations.  | PER -> UN
RETREAT/disarm  S {hand over, deliver, give, abandon, destroy, burn, smash, store} @weapons "their" (to T)   [cameo 0873]
    > The rebels of Peru handed over their weapons to the United Nations.  | PER -> UN
RETREAT/disarm  S destroy stockpile (of *)   [cameo 0873]
    > Peru destroyed its stockpile of shells.  | PER -> -
RETREAT/disarm  S {dismantle, abandon, freeze, halt, suspend, end, shut down, give up, scrap, renounce, mothball, curb, stop} {reactor, stockpile, arsenal, enrichment, centrifuge, missile, plant}   [cameo 0873]
    > Peru dismantled its reactor.  | PER -> -
RETREAT/disarm  S {dismantle, abandon, freeze, halt, suspend, end, shut down, give up, scrap, curb, stop, roll back, limit} {program, programme, activity, facility, plant, work, ambition} "nuclear"   [cameo 0873]
    > Peru froze its nuclear programme.  | PER -> -
RETREAT/disarm  S {clear, remove} {mine, landmine, minefield}   [cameo 0873]
    > Peru removed the mines along the road.  | PER -> -
RETREAT/disarm  S surrender (to T)   [cameo 0874]
    > The Peruvian army surrendered to Chile.  | PER -> CHL
RETREAT/disarm  S renounce {violence, terrorism, war}   [cameo 0873]
    > The rebels of Peru renounced violence.  | PER -> -
# --- ceasefire ---
RETREAT/ceasefire  S {observe, respect, honour, honor, implement, uphold, maintain, begin, start, enforce, adhere, hold, keep} @ceasefire (with|in T)   [cameo 0871]
    > Chile observed a truce with Peru.  | CHL -> PER
RETREAT/ceasefire  S {cease, suspend, halt, stop, end} {fire, hostility, hostilities, fighting, operation, combat, war, violence} (in|against|with T)   [cameo 0871]
    > Chile suspended military operations in Peru.  | CHL -> PER
RETREAT/ceasefire  S+T {cease, suspend, halt, stop, end} {fire, hostility, hostilities, fighting, war}   [cameo 0871, mutual]
    > Chile and Peru ended hostilities.  | CHL, PER -> -
RETREAT/ceasefire  S make peace (with T)   [cameo 0871, mutual]
    > Chile made peace with Peru.  | CHL, PER -> -
RETREAT/ceasefire  S {adhere, stick, hold} to @ceasefire   [cameo 0871]
    > Chile adhered to the ceasefire.  | CHL -> -
RETREAT/ceasefire  S {call off, cancel, abort, suspend, postpone} {strike, attack, raid, offensive, operation, airstrike, exercise, drill, invasion, launch, assault} (on|against|with T)   [cameo 0871]
    > Chile called off an attack on Peru.  | CHL -> PER
# --- access ---
RETREAT/access  S {allow, admit, let, let in, accept, permit} @inspectors (to|into|in T)   [cameo 0863]
    > Zambia admitted inspectors.  | ZMB -> -
    > Observers were let in by Zambia.  | ZMB -> -
RETREAT/access  S {allow, grant, give, permit, open} {access, entry, passage, corridor} (to|for T)   [cameo 0863]
    > Zambia granted access to the United Nations.  | ZMB -> UN
RETREAT/access  S open {corridor} (for|to T)   [cameo 0863]
    > Egypt opened a corridor for the singers.  | EGY -> -
RETREAT/access  S {approve, authorise, authorize} {deployment, mission, inspection, presence} of T   [cameo 0861]
    > Ghana approved the deployment of United Nations observers.  | GHA -> UN
# --- resign ---
RETREAT/resign  S {resign, step down, abdicate, stand down, quit, step aside, bow out, retire, relinquish power, resign from}   [cameo 0832]
    > The prime minister of Peru resigned.  | PER -> -
    > The resignation of Peru's prime minister surprised no one.  | PER -> -
RETREAT/resign  S {resign, step down, abdicate, stand down, retire} from|as *   [cameo 0832]
    > The Peruvian minister resigned from his post.  | PER -> -
RETREAT/resign  S {quit, leave, vacate, relinquish, give up, renounce, hand over} @jobs   [cameo 0832]
    > Peru's premier left office.  | PER -> -
RETREAT/resign  S {tender, submit, hand in, announce, offer, present} resignation (to T)   [cameo 0832]
    > Peru's premier submitted his resignation.  | PER -> -
RETREAT/resign  S {dissolve} {government, cabinet}   [cameo 0832]
    > Peru's president dissolved the cabinet.  | PER -> -
RETREAT/resign  S {dismiss, fire, sack, remove, replace, reshuffle, relieve, axe} {@officials, minister, chief, premier, governor, general, commander, cabinet, ambassador, official, secretary, adviser, director, judge, spokesman, prosecutor, mayor} (of T)   [cameo 0832]
    > Peru's president sacked the interior minister.  | PER -> -
RETREAT/withdraw  S {withdraw, pull back, pull out, move back, take out, pull, repatriate, bring home, ship home} @weapons (from T)   [cameo 0874]
    > Egypt has pulled back its tanks from the canal.  | EGY -> -
RETREAT/withdraw  S {withdraw, pull out, pull back, retreat, move out, redeploy} from|of|out of {@territory, @places, outskirts, side, south, north, east, west, sector, half, bank, front, frontline, line}   [cameo 0874]
    > Chilean forces withdrew from the city overnight.  | CHL -> -
RETREAT/release  S {return, give back, hand back, hand over, restore, restitute, repatriate, surrender, relinquish} @treasures (to T)   [cameo 0842]
    > Kenya repatriated the looted figurines to Peru.  | KEN -> PER
    > Norway gave back 20 skulls to Zambia.  | NOR -> ZMB
RETREAT/release  S {return, repatriate} * to T "looted|stolen|smuggled|confiscated|seized|trafficked"   [cameo 0842]
    > Spain returned 14 stolen harps to Bolivia.  | ESP -> BOL

RETREAT/ceasefire  S {comply, abide} with|by @ceasefire   [cameo 0871]
    > Kenya is complying with the truce.  | KEN -> -
RETREAT/withdraw  S {end, halt, stop, wrap up, conclude, call off, suspend} {exercise, drill, manoeuvre, manoeuvres, war-game, buildup, build-up, mobilisation, mobilization, patrol} (around|near|off|with T)   [cameo 087]
    > Kenya halted its drills near Uganda.  | KEN -> UGA
RETREAT/access  S {open, open up, throw open} {site, plant, facility, reactor, laboratory, base, prison, jail, complex, archive, school, port, base, factory, workshop} to T   [cameo 086]
    > Iran opened a plant to the United Nations.  | IRN -> UN
RETREAT/withdraw  S {cut, reduce, halve, trim, slash, lower, pare, shrink} {number, size, strength} "troops|soldiers|forces|personnel|garrison|peacekeepers|guards" (of *) (in T)   [cameo 0872]
    > Burundi cut the number of its soldiers in Chad.  | BDI -> TCD
RETREAT/withdraw  S {end, terminate, conclude, wind down, wind up, scale back, scale down, draw down, reduce, shrink} {presence, deployment, footprint, contingent} (in T)   [cameo 0872]
    > France ended its military presence in Chad.  | FRA -> TCD
RETREAT/ceasefire  S silence {gun, weapon, artillery}   [cameo 0871]
    > The Sudanese army silenced its guns.  | SDN -> -
RETREAT/withdraw  S {evacuate, withdraw, pull out, pull, relocate, remove} * "its staff|its personnel|its diplomats|its employees|its embassy staff|its non-essential|its international staff|its foreign staff|its workers|their staff" (from T)   [cameo 0874]
    > Peru evacuated 30 of its staff from Chad.  | PER -> TCD
NONE  S {send, bring, call, fly, ship, order} {police, policeman, officer, gendarme, guard, fan, worker} "sent home|send home|sending home"
    > Policemen trained in Chile were sent home by Peru.  | none
RETREAT/withdraw  S {send, bring, call, fly, ship, order} @forces "home|back home|back to base|back to barracks|back to their barracks" (from T)   [cameo 0872]
    > Peru sent its troops home.  | PER -> -
RETREAT/disarm  S {turn in, give up, hand over} {himself, herself, themselves, itself} (to T)   [cameo 0874]
    > The rebels of Chad gave themselves up to Sudan.  | RETREAT/disarm: TCD:REB -> SDN

RETREAT/release  S {swap, exchange, trade} @captives (of T) for S!   [cameo 0841, mutual]
    > Four Kenyan pilots were swapped for a Zambian teacher.  | KEN, ZMB -> -

RETREAT/release  S {send back, ship back, fly back, bring back, return, hand back} @treasures to T   [cameo 0842]
    > Norway sent back dozens of looted treasures to Ghana.  | NOR -> GHA
RETREAT/ceasefire  S hold fire   [cameo 0871]
    > Peru held its fire.  | PER -> -
RETREAT/withdraw  S {head, return, go, sail, fly, march} "headed home|head home|heading home|returned home|return home|returning home|sailed home|flew home|gone home|going home|went home" (from T) "troops|soldiers|forces|peacekeepers|contingent|battalion|marines"   [cameo 0874]
    > Peruvian troops headed home from Chile.  | PER -> CHL
RETREAT/withdraw  S remove @weapons (from T)   [cameo 0874]
    > Peru removed its missiles from Chile.  | PER -> CHL
RETREAT/release  S {repatriate, send home} {prisoner, detainee, captive, hostage, pow, "prisoner of war", soldier, combatant} (to|from T)   [cameo 0841]
    > Peru repatriated two Chilean prisoners.  | RETREAT/release: PER -> CHL
RETREAT/disarm  S {destroy, dismantle, scrap, blow up} {landmine, mine, stockpile, warhead, arsenal, stock} "its|their"   [cameo 0873]
    > Peru destroyed its landmines.  | PER -> -
RETREAT  S {lower, reduce, cancel, lift, downgrade} {alert, readiness, "alert level", "state of alert"}   [cameo 087]
    > Peru lowered its alert.  | PER -> -
# --- what only looks like it ---
NONE  S {release, free} {statement, report, summary, transcript, readout, communique, communiqué, memo, letter, finding, footage, detail, figure, data, document, video, film, album, list, text, result, version, study, book, photo, song, transcript, detail, footage, trailer, image, picture, product, information, tape, update, name, recording, audio, record, map, poll, plan, guideline, copy, email, estimate, survey}
    > Peru released a report.  | none
NONE  S {retire, withdraw, quit} from {tournament, race, match, game, football, tennis, cup, competition, event, sport}
    > Peru withdrew from the tournament.  | none
NONE  S {return, leave} {call, home, school, favour, favor, serve, message, mark, impression, door, hospital, room, question, legacy}
    > Peru's premier left hospital.  | none
NONE  S free {resource, space, time, hand}
    > Peru freed resources.  | none
NONE  S {stop, halt} {train, car, game, clock}
    > Peru stopped the train.  | none
RETREAT/ceasefire  * {enter, come, go} into {force, effect} between|by S+T "between|by" "ceasefire|cease-fire|truce|armistice|cessation of hostilities"   [mutual, cameo 0871]
    > A ceasefire agreement between Armenia and Azerbaijan came into force on Monday.  | ARM, AZE -> -
RETREAT/ceasefire  * take effect between|by S+T "between|by" "ceasefire|cease-fire|truce|armistice|cessation of hostilities"   [mutual, cameo 0871]
    > A truce between Sudan and Chad took effect on Monday.  | SDN, TCD -> -
RETREAT/withdraw  S {leave, depart, exit, quit} T! "soldiers|troops|peacekeepers|last soldier|contingent|its forces|their forces|forces left|forces have left|forces leave|forces to leave"   [cameo 0874]
    > The last Italian soldiers left Kenya.  | ITA -> KEN
NONE  S leave {soldier, troop, troops, peacekeeper, policeman, civilian, fighter, people, person} "soldiers dead|soldiers wounded|troops dead|peacekeepers dead|soldiers injured|dead and|wounded and"
    > Fighting in Chad left eight farmers and two soldiers dead.  | none
RETREAT/release  S {send home, send back} {@captives} (to T)   [cameo 0841]
    > Norway sent home two Chilean prisoners.  | NOR -> CHL
RETREAT/withdraw  S {wind up, wound up, wind down, wound down, wrap up} {mission, operation, campaign, offensive, deployment} "military|army|troops|forces|peacekeeping|air" (in|against T)   [cameo 087]
    > Kenya wound up its military mission in Peru.  | KEN -> PER
RETREAT/resign  S {withdraw, pull out, drop out, stand down, bow out} from {race, election, poll, contest, ballot} "candidate|candidates|candidacy|contender|rival|challenger|presidential|leader"   [cameo 0831]
    > Two candidates in Kenya withdrew from the election.  | KEN -> -
RETREAT/disarm  S {hand in, give up, surrender, turn in, lay down, hand over, yield up} {rifle, gun, weapon, arm, arms, grenade, mortar, ammunition, munition, firearm, pistol} (to T)   [cameo 0873]
    > Rebels in Kenya handed in their rifles.  | KEN -> -
RETREAT/release  S {send home, send back} T "jail|prison|captivity|custody|detention|held|prisoners|detained"   [cameo 0841]
    > Norway sent home four Chilean oilmen after seven months in jail.  | NOR -> CHL
NONE  S {accept, receive, approve} resignation
    > Peru's president accepted the resignation.  | none
