# ASSAULT: force used: attacks, killings, bombs, abductions, torture, clashes.
ASSAULT  S {attack, assault, assail, ambush, storm, raid, overrun, batter, counterattack} T   [cameo 190]
    > Norway attacked Chile.  | NOR -> CHL
    > Chile was invaded by Norway.  | NOR -> CHL
    > Norway's attack on Chile came at dawn.  | NOR -> CHL
    > The minister spoke of Norway's invasion of Chile.  | NOR -> CHL
ASSAULT  S {invade} T!   [cameo 192, states]
    > Norway has invaded Chile.  | NOR -> CHL
    > Norway has lived under an embargo since the invasion of Chile.  | NOR -> CHL
ASSAULT  S invade T   [cameo 192]
    > Guyana says that Venezuela invaded its territory.  | VEN -> -
ASSAULT  S {hit, strike, pound, target} @places (of|in T)   [cameo 190]
    > Norway hit a base in Chile.  | NOR -> CHL
ASSAULT  S strike T   [cameo 190]
    > Norway struck Chile.  | NOR -> CHL
ASSAULT  S strike/N on|against|inside|across|into *   [cameo 190]
    > Norway's strikes inside Chile were brief.  | NOR -> CHL
    > Norway's strike on Chile was brief.  | NOR -> CHL
ASSAULT  S {hit, pound, target} T!   [cameo 190]
    > Norway pounded Chile.  | NOR -> CHL
ASSAULT  S {launch, order, carry out, conduct, mount, stage, begin, start, unleash, execute, perpetrate, wage, lead, continue, intensify, resume, commit, open, initiate, step up, undertake} @attack (on|against|in|into|at|upon T)   [cameo 190]
    > Norway launched an offensive against Chile.  | NOR -> CHL
    > A raid on Chile was carried out by Norway.  | NOR -> CHL
    > The offensive launched by Norway against Chile came at dawn.  | NOR -> CHL
ASSAULT  S {launch, carry out, conduct, order, mount, resume, step up, intensify, unleash, perform} strike (on|against|in|at|inside T)   [cameo 190]
    > Norway carried out strikes on Chile.  | NOR -> CHL
ASSAULT  S {raid, storm} T "rebels|rebel|militants|militant|gunmen|insurgents|insurgent|fighters|jihadists|terrorists|guerrillas|bandits|extremists|militiamen|raiders|attackers"   [cameo 190]
    > Chadian rebels raided a school.  | ASSAULT: TCD:REB -> -
ASSAULT  S {cross, stray, intrude, burst, fly} into T! "airspace|territory" "jet|jets|warplane|warplanes|aircraft|fighter|fighters|bomber|bombers|drone|drones|helicopter|helicopters" "fired|bombed|struck|hit|strike|attack|raid|bomb"   [cameo 195]
    > Fijian jets crossed into Samoan airspace and bombed a house.  | FJI -> WSM
ASSAULT  S {offensive, aggression, atrocity, counteroffensive, onslaught}/N against|on|in|into *   [cameo 190]
    > The Norwegian offensive against Chile was short.  | NOR -> CHL
ASSAULT  S {war, campaign, operation, violence, incursion}/N against|on *   [cameo 190]
    > Norway's war on Chile was short.  | NOR -> CHL
ASSAULT  S {war, battle, clash, skirmish, fighting, hostilities, firefight, combat}/N between T   [cameo 190, mutual]
    > The war between Norway and Chile ended.  | NOR, CHL -> -
ASSAULT  S {wage, declare, go to, make, fight} war (on|against|with|in T)   [cameo 190]
    > Norway has declared war on Chile.  | NOR -> CHL
ASSAULT  S {go} to war (with|against|in T)   [cameo 190]
    > Norway went to war with Chile.  | NOR -> CHL
ASSAULT  S {fight, battle, combat, engage, confront} T   [cameo 190, standing]
    > Kenya's army fought Zambia's army.  | KEN -> ZMB
ASSAULT  S {fight, battle} with|against T   [cameo 190, standing]
    > Kenya fought against Zambia.  | KEN -> ZMB
ASSAULT  S {clash, skirmish, scuffle, collide, tangle} with T   [cameo 190, mutual]
    > Kenya's army clashed with Zambia's army.  | KEN, ZMB -> -
ASSAULT  S+T {clash, fight, battle, skirmish, scuffle}   [cameo 190, mutual]
    > The armies of Kenya and Zambia clashed.  | KEN, ZMB -> -
ASSAULT  S {kill, slay, massacre, slaughter, murder, butcher, exterminate, wipe out, execute, liquidate, eliminate, wound, injure, maim, annihilate, decimate, mow down, neutralise, neutralize, hurt, gun down} T   [cameo 190]
    > Chile's army killed two Peruvians.  | CHL -> PER
    > Two Peruvians were killed by Chile's army.  | CHL -> PER
    > The killing of two Peruvians by Chile's army angered many.  | CHL -> PER
ASSAULT  S {leave} T "dead"   [cameo 190]
    > Chile's army left two Peruvians dead.  | CHL -> PER
ASSAULT  S {behead, decapitate, lynch, hang, burn alive, crucify, strangle, poison, suffocate} T   [cameo 190]
    > Rebels of Peru hanged a singer.  | PER -> -
ASSAULT  S {seize, take over, occupy} {@places, hall, station, "town hall", "police station"} "rebels|rebel|guerrillas|guerrilla|militants|insurgents|gunmen|fighters|jihadists|separatists|militiamen|mutineers" (of|in|from T)   [cameo 190]
    > Rebels of Peru seized the town hall.  | ASSAULT: PER:REB -> -
ASSAULT  S {capture, retake, recapture, overrun, storm, reconquer} @places (of|in|from T)   [cameo 190]
    > Peru's army captured a hospital.  | PER -> -
ASSAULT  S {occupy, conquer, seize, take, take over, besiege, enter, penetrate, capture, recapture, retake, reconquer, liberate, overrun} @territory (of|in|from T)   [cameo 190]
    > Peru's army captured a town in Chile.  | PER -> CHL
    > The town was retaken by Peru's army.  | PER -> -
ASSAULT  S {take, seize, regain, gain, wrest} control (of|over|from T)   [cameo 190]
    > Rebels in Peru seized control of the town.  | PER -> -
ASSAULT  S {violate, break, breach} @ceasefire (with|in|by T)   [cameo 196, crime]
    > Peru violated the ceasefire with Chile.  | PER -> CHL
    > The truce was broken by Peru.  | PER -> -
    > The minister spoke of Peru's violation of the truce.  | PER -> -
ASSAULT  S {violate, break, breach} {agreement, accord, deal, line, arrangement} "ceasefire" (with T)   [cameo 196, crime]
    > Peru violated the ceasefire agreement with Chile.  | PER -> CHL
ASSAULT  S {violate, break, breach} * "cease-fire" (with T)   [cameo 196, crime]
    > Peru broke the cease-fire with Chile.  | PER -> CHL
ASSAULT  S {capture, seize, retake, recapture, take back, wrest, win back, reclaim, liberate} * from T!   [cameo 190]
    > Peru's army recaptured the port from Chile's troops.  | ASSAULT: PER:MIL -> CHL:MIL
ASSAULT  S {occupy, conquer, capture, seize, retake, overrun, take over, recapture, invade, storm, besiege} T!   [cameo 190]
    > Peru's army overran Chile.  | PER -> CHL
ASSAULT  S {advance, push, march, move} on|into|against {territory, @territory} (in|of T)   [cameo 190]
    > Peru's army advanced on the city.  | PER -> -
ASSAULT  S {send} {troop, tank, soldier, army} into T!   [cameo 190]
    > Peru sent tanks into Chile.  | PER -> CHL
ASSAULT  S {cross} {border, frontier} into T   [cameo 190]
    > Peru's army crossed the border into Chile.  | PER -> CHL
ASSAULT  S {use, employ} {force, violence} (against|on T)   [cameo 190]
    > Kenya used force against the singers.  | KEN -> -
ASSAULT  S {use, hold, take} T as {shield}   [cameo 190]
    > Rebels in Peru used the singers as shields.  | PER -> -
ASSAULT  S {hit back, strike back} (against|at T) "with strikes|with a strike|with missiles|with rockets|with drones|with artillery|with air strikes|with airstrikes|with fire|with raids|with a raid|with bombs|militarily"   [cameo 190]
    > Peru hit back with rockets against Chile.  | PER -> CHL
ASSAULT  S {retaliate, counterattack, avenge} (against T)   [cameo 190]
    > Peru retaliated against Chile.  | PER -> CHL
ASSAULT  S {carry out, commit, conduct, engage in, perpetrate, practise, practice, unleash} {cleansing, genocide, massacre, killing, atrocity, pogrom, extermination, bloodbath, slaughter, abuse} (of|against|in|on T)   [cameo 190, crime]
    > Peru's army committed atrocities against Chile.  | PER -> CHL
ASSAULT  S engage in {cleansing, genocide, massacre, killing, atrocity, fighting, combat, battle, violence, hostilities} (of|against|in|with T)   [cameo 190]
    > Peru's army engaged in fighting with Chile.  | PER -> CHL

# --- abduct ---
ASSAULT/abduct  S {abduct, kidnap, hijack, snatch, take hostage, disappear} T   [cameo 181]
    > Rebels in Peru kidnapped a singer.  | PER -> -
    > A singer was abducted by Peru's army.  | PER -> -
    > The kidnapping of a singer by rebels in Peru shocked all.  | PER -> -
ASSAULT/abduct  S {take, hold} T "hostage"   [cameo 181]
    > Norway's army held a singer hostage.  | NOR -> -
ASSAULT/abduct  S {take, hold} T "captive"   [cameo 181]
    > Norway's army held a singer captive.  | NOR -> -
ASSAULT/abduct  S {take, hold, seize, capture} {hostage, captive, prisoner} (in|from|of T)   [cameo 181]
    > Norway's army took hostages.  | NOR -> -
# --- beat, torture, sexual ---
ASSAULT/beat  S {beat, beat up, flog, cane, whip, lash, thrash, club, manhandle, rough up, punch, kick, slap, bludgeon, pistol-whip, choke} {@people, @captives} (of T)   [cameo 182]
    > Police in Egypt beat the students.  | ASSAULT/beat: EGY:COP -> EGY:EDU
ASSAULT/torture  S {torture, mutilate, waterboard, brutalise, brutalize, electrocute, starve} T   [cameo 1822]
    > Police in Egypt tortured the singers.  | EGY -> -
ASSAULT/torture  S subject T to torture   [cameo 1822]
    > Egypt's police subjected a singer to torture in the camp.  | EGY -> -
ASSAULT/sexual  S {rape, molest, sexually abuse, sexually assault, violate, gang-rape, enslave} {woman, girl, child, man, boy, prisoner, detainee, refugee, nun, student, villager, civilian}   [cameo 1821]
    > Peru's rebels rape women.  | PER -> -
ASSAULT/sexual  S {rape, gang-rape, molest} T   [cameo 1821]
    > Rebels in Peru rape many singers each year.  | PER -> -
# --- targeted ---
ASSAULT/targeted  S {assassinate} T   [cameo 186]
    > Agents of Peru assassinated a Chilean mayor.  | PER -> CHL
    > The assassination of a Chilean mayor by agents of Peru was condemned.  | PER -> CHL
ASSAULT/targeted  S {attempt, try, plot} {assassination, murder} (of|on T)   [cameo 185]
    > Agents of Peru plotted the assassination of a Chilean mayor.  | PER -> CHL
ASSAULT/targeted  S {execute, hang, behead} {prisoner, spy, captive, hostage, convict, dissident, man, national, soldier, inmate, traitor}   [cameo 186]
    > Egypt executed a prisoner.  | EGY -> -
# --- destroy ---
ASSAULT/destroy  S {destroy, level, flatten, burn, burn down, set fire to, demolish, raze, dynamite, devastate, obliterate, damage, set ablaze, ravage, bring down, down, ram, knock out, scuttle} {@places, @weapons, @craft, @property} (of|in T)   [cameo 190]
    > Norway destroyed Chile's bridges.  | NOR -> CHL
    > Norway shot down a Chilean drone.  | NOR -> CHL
    > A Chilean ship was sunk by Norway.  | NOR -> CHL
ASSAULT/destroy  S {shoot down, blow up, sabotage, sink, torch, wreck, destroy, set fire to, devastate, obliterate} T   [cameo 190]
    > Norway sabotaged the pipeline.  | NOR -> -
ASSAULT/destroy  S set fire to T   [cameo 190]
    > Rebels in Peru set fire to the village.  | PER -> -
ASSAULT/destroy  S set T "ablaze"   [cameo 190]
    > Rebels in Peru set the village ablaze.  | PER -> -
ASSAULT/destroy  S {plunder, loot, pillage, ransack} T   [cameo 190]
    > Rebels in Peru plundered the village.  | PER -> -
# --- primitive, firearms ---
ASSAULT/primitive  S {stab, hack to death, slash, spear, knife, stone, machete, axe, butcher} T   [cameo 190]
    > Rebels in Peru stabbed a singer.  | PER -> -
ASSAULT/firearms  S {shoot, shoot dead, gun down, machine-gun, snipe, open fire, spray} T   [cameo 193]
    > Soldiers of Chile shot a Peruvian.  | CHL -> PER
ASSAULT/firearms  S {open} fire (on|at|against|upon T)   [cameo 193]
    > Chile's army opened fire on Peruvian farmers.  | CHL -> PER
ASSAULT/firearms  S {fire, shoot} (*) at|on|into|toward|towards T   [cameo 193]
    > Chile's army fired at Peruvian farmers.  | CHL -> PER
ASSAULT/firearms  S {exchange, trade} {fire, shot, gunfire} (with T)   [cameo 193, mutual]
    > Chile's army exchanged fire with Peru's army.  | CHL, PER -> -
ASSAULT/firearms  S+T {exchange, trade} {fire, shot, gunfire}   [cameo 193, mutual]
    > The armies of Chile and Peru exchanged fire.  | CHL, PER -> -
# --- explosives, suicide ---
ASSAULT/explosives  S {bomb, mine, blast, dynamite, booby-trap} T   [cameo 183]
    > Rebels in Peru bombed a market.  | PER -> -
ASSAULT/explosives  S {detonate, explode, set off, plant, throw, hurl, lay, place} {bomb, grenade, mine, explosive, device, charge, ied} (in|at|near|on|outside|under|into T)   [cameo 183]
    > Peru's rebels detonated a bomb at noon.  | PER -> -
ASSAULT/explosives  S {bombing, explosion, blast}/N by S   [cameo 183]
    > There was a bombing by the army of Peru.  | PER -> -
ASSAULT/suicide-attack  S {blow up, blow} {himself, herself, themselves, itself} (in|at|near|outside T)   [cameo 1831]
    > A Chilean soldier blew himself up.  | CHL -> -
ASSAULT/suicide-attack  S {carry out, launch, stage, conduct, mount, commit, perpetrate, claim} {attack, bombing, mission} "suicide" (on|against|in|at T)   [cameo 1831]
    > Peru's rebels carried out a suicide attack on Chile.  | PER -> CHL
# --- aerial, drone, heavy weapons ---
ASSAULT/aerial  S {launch, carry out, conduct, order, mount, stage, unleash, begin, perform, continue, step up} {airstrike, airstrikes} (on|against|in|at|over T)   [cameo 195]
    > Norway carried out airstrikes on Chile.  | NOR -> CHL
ASSAULT/aerial  S {launch, carry out, conduct, order, mount, stage, unleash, begin, perform, continue} {strike, raid, attack, bombardment, sortie} "air" (on|against|in|at|over T)   [cameo 195]
    > Norway carried out an air raid on Chile.  | NOR -> CHL
ASSAULT/aerial  S {airstrike, air-strike}/N (on|against|in T)   [cameo 195]
    > The minister spoke of Norway's airstrike on Chile.  | NOR -> CHL
ASSAULT/aerial  S {strafe, dive-bomb, carpet-bomb, airstrike, firebomb} T   [cameo 195]
    > Norway strafed the Chilean camp.  | NOR -> CHL
ASSAULT/drone  S {launch, carry out, conduct, order, mount, fire, send} {strike, attack, raid} "drone" (on|against|in|at T)   [cameo 195]
    > Norway launched a drone strike on Chile.  | NOR -> CHL
ASSAULT/drone  S {attack, strike, hit, target} T with drone   [cameo 195]
    > Norway attacked Chile with drones.  | NOR -> CHL
ASSAULT/heavy-weapons  S {shell, bombard, rocket, mortar, pound, cannonade} T   [cameo 194]
    > Norway shelled Chile.  | NOR -> CHL
    > Norway's shelling of Chile began at dawn.  | NOR -> CHL
ASSAULT/heavy-weapons  S {fire, launch, lob, rain, shoot, pour, send, unleash, aim, loose, drop} @missiles at|on|into|toward|towards|against|over|across|to T   [cameo 194]
    > Norway fired rockets at Chile.  | NOR -> CHL
    > Several rockets were fired into Chile by Norway.  | NOR -> CHL
ASSAULT/heavy-weapons  S {drop} {bomb, barrel} on T   [cameo 195]
    > Norway dropped bombs on Chile.  | NOR -> CHL
ASSAULT/heavy-weapons  S {attack, strike, hit, target, pound} T with {missile, rocket, artillery, shell, tank, mortar}   [cameo 194]
    > Norway attacked Chile with rockets.  | NOR -> CHL
# --- crowd control, unconventional ---
ASSAULT/crowd-control  S {use, fire, shoot, employ, deploy, unleash, turn, train, aim, lob, spray} {gas, cannon, baton, spray, bullet, pellet} (at|on|against|to|into T)   [cameo 175]
    > Police in Kenya fired tear gas at students.  | KEN -> KEN
ASSAULT/crowd-control  S {use, fire, shoot, throw, hurl, lob, deploy} {grenade, canister, cartridge, round, shell, cannon, powder, bomb} "stun|smoke|tear gas|teargas|tear-gas|water cannon|water cannons|flash|rubber|pepper|percussion|concussion" (at|on|against|to|into T)   [cameo 175]
    > Police in Nepal fired stun grenades at protesters.  | ASSAULT/crowd-control: NPL:COP -> NPL:CIV
ASSAULT/crowd-control  S {use, fire, shoot, throw, hurl, lob, deploy} {gas, cannon, baton, spray, bullet, pellet, grenade, canister, shot, round} during|in {clash, confrontation, skirmish, scuffle, standoff, stand-off, melee, face-off} with T   [cameo 175]
    > Police fired rubber bullets in a clash with miners in Zambia.  | ASSAULT/crowd-control: ZMB:COP -> ZMB:LAB
ASSAULT  * {kill, wound, injure, hurt, shoot dead, slay} T in|during {clash, skirmish, battle, fighting, shootout, shoot-out, firefight, gunfight, gunbattle, encounter, confrontation, exchange} with S   [cameo 190]
    > Six soldiers were injured in clashes with Kenyan rebels.  | ASSAULT: KEN:REB -> KEN:MIL
ASSAULT  * {kill, wound, injure, hurt, shoot dead, slay} T in|during {attack, ambush, raid, bombing, shelling, bombardment, airstrike, strike, assault, shooting, stabbing, offensive, incursion, crackdown, massacre} by|from S   [cameo 190]
    > Four farmers were wounded in an attack by Kenyan rebels.  | ASSAULT: KEN:REB -> KEN:CIV
    > Two soldiers were wounded in clashes with Kenyan rebels.  | ASSAULT: KEN:REB -> KEN:MIL
ASSAULT  T {die, perish} in|during {clash, skirmish, battle, fighting, shootout, shoot-out, firefight, gunfight, gunbattle, encounter, ambush, raid, attack} with|by S   [cameo 190]
    > Nine soldiers died in an ambush by Kenyan rebels.  | ASSAULT: KEN:REB -> KEN:MIL
ASSAULT/unconventional  S {gas, nuke, poison} T   [cameo 204]
    > Zambia gassed the singers.  | ZMB -> -
ASSAULT/unconventional  S {use, employ, deploy, drop, unleash} {weapon, agent, gas} "chemical" (on|against|in T)   [cameo 204, crime]
    > Zambia used chemical weapons against Kenya.  | ZMB -> KEN
ASSAULT/unconventional  S {use, employ, deploy, drop, unleash} {weapon, agent, gas, sarin, chlorine, novichok, anthrax} "nerve" (on|against|in T)   [cameo 204, crime]
    > Zambia used a nerve agent against Kenya.  | ZMB -> KEN
ASSAULT/aerial  S strike/N "air strike|air strikes"   [cameo 195]
    > Norwegian air strikes in Chile shook the town.  | NOR -> CHL
ASSAULT/drone  S strike/N "drone strike|drone strikes"   [cameo 195]
    > A Norwegian drone strike in Chile shook the town.  | NOR -> CHL
ASSAULT/heavy-weapons  S strike/N "missile strike|missile strikes|rocket strike|artillery strike|artillery strikes|military strike|military strikes|retaliatory strike|retaliatory strikes|cruise missile"   [cameo 194]
    > A Norwegian missile strike in Chile shook the town.  | NOR -> CHL
ASSAULT  S {claim, take} responsibility "attack|bombing|blast|killing|shooting|assault|ambush|raid|explosion|murder|assassination|strike|massacre|bomb"   [cameo 190]
    > Peruvian rebels claimed responsibility for the blast.  | PER -> -

ASSAULT  T come under {attack, bombardment, shelling, assault, gunfire} from|by S   [cameo 190]
    > Chile's base came under attack from Norway.  | NOR -> CHL

ASSAULT  S come to blow (with T)   [cameo 190]
    > Kenyan and Ugandan sailors came to blows.  | KEN, UGA -> -
ASSAULT  S take up arms (against T)   [cameo 190]
    > Kenyan sailors took up arms against Uganda.  | KEN -> UGA
ASSAULT  S put T to death   [cameo 186]
    > Egypt put a singer to death.  | EGY -> -
ASSAULT  S {repel, repulse} T!   [cameo 190]
    > Egypt repelled Chad's army.  | EGY -> TCD
ASSAULT  S {intervene} "militarily" (in|against T)   [cameo 190]
    > Egypt intervened militarily in Chad.  | EGY -> TCD

ASSAULT  S {send, dispatch, deploy, scramble} {@forces, @craft, @warships} (against|at|over T) "to destroy|to bomb|to attack|to strike|to shoot down|to kill|to invade|to capture|to seize|to crush"   [cameo 190]
    > Norway sent jets to destroy the Chilean camp.  | NOR -> CHL

ASSAULT  * {break out, erupt, flare, flare up, rage, resume, continue} "fighting|clashes|gunfire|hostilities|gunbattle|gun battle|firefight|skirmishes|shooting" between T!   [cameo 190, mutual]
    > Heavy fighting broke out between Peru and Chile.  | PER, CHL -> -
ASSAULT  S {commit, perpetrate} {crime, atrocity, abuse, murder, rape, violence, torture, outrage, massacre, killing} (against|on|in T)   [cameo 190, crime]
    > Chile's army committed crimes in Peru.  | CHL -> PER
ASSAULT  S! {slam, smash, plough, plow, tear, rip, rain, rain down, land} into|on|onto|through|in {block, building, house, home, market, school, hospital, apartment, tower, village, neighbourhood, neighborhood, district, station, mosque, church, camp, shelter, kindergarten, hotel, base, depot} (in T) (of T)   [cameo 195]
    > Omani rockets slammed into a market in Somalia.  | OMN -> SOM
NONE  S {hurt, harm, hit} {importer, exporter, producer, consumer, farmer, grower, trader, business, company, economy, trade, industry, growth, sale, market, sector, feeling, interest, relation, tie, image, supplier, carrier, investor, tourism}
    > Norway said the ban would hurt Russian importers.  | none
NONE  S commit {suicide, error, mistake, fraud, foul, perjury, sin, offence, offense}
    > Chile's minister committed a mistake.  | none
ASSAULT/unconventional  S {drop, use, employ, deploy, release, unleash, spray} {chlorine, sarin, novichok, anthrax, phosphorus, ricin, "mustard gas", "nerve gas", "toxic gas", "poison gas", vx, napalm} (on|against|in|over T)   [cameo 204, crime]
    > Syria dropped chlorine on Turkey.  | SYR -> TUR
ASSAULT/abduct  S {seize, capture, take, grab, hold} {@people, @captives} "pirates|gunmen|kidnappers|bandits|hijackers|hostage-takers"   [cameo 181]
    > Somali pirates seized the crew of a Danish ship.  | SOM -> DNK
ASSAULT  S {drive, ram, plough, plow} {car, truck, vehicle, lorry, van, motorbike} into T   [cameo 183]
    > Somali militants drove a car into a base of Kenya.  | SOM -> KEN
ASSAULT/firearms  S open up on|at T   [cameo 193]
    > Chadian soldiers opened up on Sudanese rebels.  | TCD -> SDN:REB
ASSAULT  S {wrest, win back, take back, claw back, reclaim, regain, snatch} {@territory, @places} (from T)   [cameo 190]
    > Ethiopian troops wrested a town from the rebels.  | ETH -> ETH:REB
ASSAULT/heavy-weapons  S {fire, launch, send} @missiles "slammed into|hit|struck|landed in|crashed into|fell on"   [cameo 194]
    > A drone launched by Iraqi militias slammed into a base.  | ASSAULT/heavy-weapons: IRQ:REB -> -
ASSAULT  S lay waste to T   [cameo 190]
    > Sudan laid waste to a village in Chad.  | SDN -> TCD
ASSAULT  S go on offensive (against|in T)   [cameo 190]
    > The Chadian army went on the offensive against Sudan.  | TCD -> SDN
ASSAULT  S {pepper, spray, rake, riddle} T with {bullet, gunfire, fire, shot}   [cameo 193]
    > Chadian soldiers sprayed a Sudanese post with bullets.  | TCD -> SDN
ASSAULT/destroy  S set T "alight|aflame|on fire"   [cameo 190]
    > Chadian soldiers set a Sudanese village alight.  | TCD -> SDN
ASSAULT  S {slit, cut} throat (of T)   [cameo 190]
    > Malian jihadists slit the throats of two soldiers.  | ASSAULT: MLI:REB -> -
ASSAULT  S {march, roll, sweep, pour, burst} into T!   [cameo 190]
    > Chad's army marched into Sudan.  | TCD -> SDN
ASSAULT  S {hack, beat, stab, club, burn, stone, bludgeon, kick, torture, batter, choke, knife} T to {death}   [cameo 190]
    > Chadian soldiers beat a Sudanese prisoner to death.  | TCD -> SDN
ASSAULT/torture  S subject T to {torture, shock, beating, abuse, ill-treatment, mistreatment, rape, violence, torment, flogging}   [cameo 1822]
    > Chad subjected a Sudanese prisoner to beatings.  | TCD -> SDN
ASSAULT/abduct  S {carry off, spirit away, make off with, drag off} @people   [cameo 181]
    > Malian jihadists carried off women.  | ASSAULT/abduct: MLI:REB -> -
ASSAULT  S {rout, overpower, subdue, vanquish, dislodge, waylay, outflank, overwhelm, trap, drive back, beat back, push back} T!   [cameo 190]
    > Chad's army overpowered Sudanese rebels.  | TCD -> SDN:REB

ASSAULT  S {turn, reduce, bomb, pound, shell, burn} T into|to {ash, ashes, rubble, dust, ruin, ruins, graveyard, inferno, wasteland}   [cameo 190]
    > Chile reduced the Peruvian town to rubble.  | CHL -> PER
ASSAULT  S {cross, pour, push, storm, thrust, march, charge, surge, fight} into T! "troops|soldiers|infantry|battalions|tanks|army|forces|column|columns|fighters|gunmen|armour|armor|brigades|battalion|brigade"   [cameo 190]
    > Two battalions of Chilean infantry crossed into Peru.  | CHL -> PER
ASSAULT  S {launch, carry out, stage, conduct, mount, begin, undertake, start, unleash} {assault, attack, raid, offensive, strike, bombardment, airstrike, incursion, ambush, invasion} "joint|jointly|together|coordinated" (on|against|in|into|at T)   [cameo 190]
    > Peru and Bolivia launched a joint assault on a Chilean port.  | PER, BOL -> CHL
ASSAULT  * lock S in {fighting, battle, combat, clash, gunbattle, firefight, skirmish} with T   [cameo 190, mutual]
    > Chad's army is locked in fighting with Sudan.  | TCD, SDN -> -
ASSAULT  S {push, drive, force, flush, chase, dislodge, clear, eject, sweep, expel, smoke} T {@fighters, @forces} out of|from|off {@bases, @places, @territory, area, hideout, mountain, forest, place}   [cameo 190]
    > Chad's army pushed rebels out of two towns.  | ASSAULT: TCD:MIL -> TCD:REB
ASSAULT  S {push out, drive out, force out, flush out, chase out, clear out, smoke out, sweep out} T {@fighters, @forces}   [cameo 190]
    > Chad's army drove out the rebels.  | ASSAULT: TCD:MIL -> TCD:REB
ASSAULT  S {infiltrate} T! "armed|gunmen|militants|rebels|fighters|troops|soldiers|commandos|insurgents|guerrillas"   [cameo 190]
    > Armed Chadians infiltrated Sudan.  | TCD -> SDN
ASSAULT  S harm @people (of|in T)   [cameo 190]
    > Peru's army harmed Chilean fishermen.  | PER -> CHL

ASSAULT/destroy  S {loot, ransack, pillage, plunder, vandalise, vandalize, torch, burn, burn down} {hospital, shop, store, house, home, village, town, market, warehouse, office, school, church, mosque, property, building, embassy, consulate, camp, farm, depot, bank, vehicle} (of|in T) "troops|soldiers|militia|militiamen|militias|rebels|fighters|gunmen|paramilitaries|bandits|insurgents|army|forces|jihadists|mercenaries|guerrillas|attackers|raiders"   [cameo 190]
    > Sudanese rebels looted a hospital in Chad.  | ASSAULT/destroy: SDN:REB -> TCD
ASSAULT  S {press, press on with, press ahead with, keep up, pursue, push ahead with, step up} {offensive, assault, attack, advance, siege, bombardment, onslaught} (against|in|on T)   [cameo 190]
    > Chile is pressing its offensive in Peru.  | CHL -> PER
ASSAULT/aerial  S fly {raid, sortie, strike, "bombing mission", "bombing raid", "combat mission"} over|against|on|in T!   [cameo 195]
    > Chilean jets flew raids over Peru.  | CHL -> PER
ASSAULT  S {pursue, chase} T {@fighters, @forces} (into *)   [cameo 190]
    > Chilean soldiers pursued rebels into Peru.  | ASSAULT: CHL:MIL -> CHL:REB
ASSAULT  S {punch, break, burst, smash, cut} through {line, defence, defense, defences, defenses, front, blockade, siege, frontline} (of T)   [cameo 190]
    > Chilean tanks punched through Peruvian lines.  | CHL -> PER
# --- what only looks like it ---
NONE  S {fight, combat, battle, confront, tackle} {insecurity, instability, crime, banditry, lawlessness, poaching, radicalisation, radicalization, fraud, unrest, dengue, graft, bribery, illiteracy, drought, famine, homelessness, obesity, tuberculosis, measles, cholera, doping, deforestation, desertification, hate, antisemitism, populism, disinformation, counterfeiting, sexism, harassment, nepotism, epidemic, outbreak, disease, spread, impunity, tax, charge, lawsuit, allegation, corruption, poverty, disease, crime, virus, pandemic, fire, coronavirus, change, inflation, climate, covid, cancer, election, malaria, discrimination, racism, hunger, blaze, wildfire, smuggling, extremism, terrorism, trafficking, recession, unemployment, case, back, way, ebola, crisis, piracy, drug}
    > Kenya fights poverty.  | none
NONE  S {strike, hit} {balance, tone, chord, pose, note, record, gold, oil, headline, high, low, rock, brake, button}
    > Kenya hit a low.  | none
NONE  S {beat, hit, crush, defeat, thrash, edge, attack} {team, champion, opponent, rival, record, expectation, forecast, odds, favourite, favorite, goal, keeper, player}
    > Kenya beat its rivals.  | none
NONE  S {shoot} {film, video, movie, photo, scene, goal, ball, documentary, footage, picture, penalty}
    > Kenya shot a film.  | none
NONE  S {kill, attack} {time, weed, virus, animal, elephant, bacteria}
    > Kenya killed time.  | none
NONE  * {earthquake, storm, hurricane, flood, cyclone, tsunami, virus, crash, quake, accident, disease, typhoon, wildfire, tornado, landslide, cholera, ebola, avalanche}/N
    > The earthquake in Nepal was strong.  | none
NONE  S {fire} {employee, staff, worker, coach, manager, imagination, engine}
    > Kenya fired the coach.  | none
NONE  S {capture, take} {title, photo, medal, photograph, picture, lead, place, step, measure, action, time, office, oath, note, account, care, seat, advantage, stance, decision, turn, vote, power, view, bus, train, break, course}
    > Kenya captured the title.  | none
NONE  S destroy {hope, evidence, reputation, confidence, trust, document, myth, career, credibility, family, life, planet, nature, rainforest, environment, job, economy}
    > Kenya destroyed the hopes of many.  | none
ASSAULT  S {break, burst, barge} into {embassy, consulate, mission} (of T)   [cameo 190]
    > Ethiopia's police broke into the Kenyan embassy.  | ASSAULT: ETH:COP -> KEN
ASSAULT  S {fire back, shoot back} (at T) "forces|troops|soldiers|army|guards|police|gunmen|fighters"   [cameo 190]
    > Kenya's army fired back at Ethiopian troops.  | ASSAULT: KEN:MIL -> ETH:MIL
ASSAULT/firearms  S {fire, shoot} {shot, round, bullet, "warning shot"} "in the air|into the air|warning shot|warning shots|shots at|rounds at" (at|on|toward|towards T)   [cameo 193]
    > Kenyan troops fired shots in the air.  | KEN -> -
ASSAULT  S {attack, shoot, fire, strike} "first|attacked first|opened fire first"   [cameo 190]
    > Kenyan troops attacked first.  | KEN -> -
ASSAULT  S {sweep, rampage, fan out} through {village, town, city, district, region, camp, street} (in|of T) "search|hunt|rebels|militants|insurgents|guerrillas|fighters|flush|killing|burning"   [cameo 190]
    > Kenyan troops swept through villages in Peru in search of rebels.  | KEN -> PER
ASSAULT  S {unleash, loose, let loose, hurl, throw} {@forces, @craft, "air force", artillery, firepower} on|upon|against|at T   [cameo 190]
    > Norway unleashed its air force on Chile.  | NOR -> CHL
ASSAULT/heavy-weapons  S {train, turn} {gun, cannon, artillery, howitzer, tank, fire, weapon} on|upon|against T   [cameo 194]
    > Kenya turned its guns on a Peruvian village.  | KEN -> PER
ASSAULT/unconventional  S {use, employ, drop, deploy, fire} {bomb, munition, shell, phosphorus, napalm, mine} "cluster|phosphorus|napalm|thermobaric|barrel|anti-personnel" (against|on|in|over T)   [cameo 190]
    > Norway used cluster bombs against Chile.  | NOR -> CHL
ASSAULT  S {crush, vanquish, rout, pulverise, pulverize, overpower} T! "rebel|rebels|militant|militants|insurgent|insurgents|guerrillas|rebellion|fighters|army|troops|soldiers|forces|gunmen|militia|militias"   [cameo 190]
    > Kenyan troops crushed the rebels.  | KEN -> KEN
ASSAULT  S {hunt down, flush out, root out} T!   [cameo 190]
    > Kenyan soldiers flushed out guerrillas from two villages.  | KEN -> KEN
ASSAULT/heavy-weapons  S! {slam, smash, rain, rain down, plunge, crash} into|on|onto {town, city, suburb, port, position, ship, vessel, tanker, convoy} "missile|missiles|rocket|rockets|shell|shells|drone|drones|mortar|mortars|bomb|bombs|artillery" (in T) (of T)   [cameo 194]
    > Peruvian rockets rained down on a Chilean town.  | PER -> CHL
ASSAULT  T come under {fire} "troops|soldiers|police|positions|position|forces|convoy|patrol|village|town|post|base|ship|ships|vessel|border|army|peacekeepers|plane|helicopter|artillery|rocket|mortar|sniper" from|by S   [cameo 190]
    > Kenyan positions came under fire from Peru.  | PER -> KEN
ASSAULT/unconventional  S {use, employ, deploy} {weapon, bomb, warhead, missile, arsenal, arm} (on|upon|against T) "nuclear|atomic|thermonuclear"   [cameo 204]
    > Peru used a nuclear bomb against Chile.  | PER -> CHL
    > Peru is willing to use poison gas on Chile.  | THREATEN/violence: PER -> CHL
ASSAULT/suicide-attack  S {slam, ram, smash, crash, plough, plow} into T! "suicide|bomber|car bomb|truck bomb|explosives|explosive-laden|explosives-laden"   [cameo 183]
    > A suicide attacker of Chad rammed into a convoy of Togo's army.  | ASSAULT/suicide-attack: TCD:REB -> TGO:MIL
NONE  S {launch, stage, mount, wage, lead, continue, intensify, step up, begin, start} campaign for *
    > Chad's students stepped up their campaign for free schools.  | none
ASSAULT/torture  T {die, perish, succumb} after|from|under|of|to|due to|as a result of {torture, beating, ill-treatment, mistreatment} "prison|jail|custody|detention|captivity|prisons|jails" in|of S!   [cameo 1822]
    > A Kenyan student died in prison in Chad after torture.  | TCD -> KEN
    > A Kenyan student has died as a result of beatings in a jail in Chad.  | TCD -> KEN
ASSAULT/torture  * {torture, beat, abuse, beat up, mistreat} T "prison|jail|custody|detention|captivity|prisons|jails" in|of S!   [cameo 1822]
    > A Kenyan student was tortured in police custody in Chad.  | TCD -> KEN
