# MOBILIZE: forces moved, readied, exercised, built up.
MOBILIZE/troops  S {mobilise, mobilize, deploy, move up, bring up, move forward, push forward, mass, amass, concentrate, station, position, send, dispatch, despatch, move, redeploy, reinforce, increase, boost, beef up, build up, assemble, muster, rush, order, bring in, send in, pour, shift, call up, field, garrison, marshal, rally, ready, prepare, stage, raise, commit, relocate, transfer, rotate, strengthen, intensify, double, bolster, surge, gather, activate, airlift, march, line up, conscript, draft} @forces (to|into|in|along|on|near|at|against|around|for|toward|towards T)   [cameo 154]
    > Norway deployed troops along the border with Chile.  | NOR -> CHL
    > Troops were massed near Chile by Norway.  | NOR -> CHL
    > Norway's deployment of troops to Chile was announced.  | NOR -> CHL
MOBILIZE/troops  S {deploy, mass, amass, station, position, send, move, concentrate, dispatch, assemble, reinforce, put, place, muster, build up, rush, pour} {@forces, @warships, police, guard} along|on|to|near|at|toward|towards {border, frontier, boundary} with T   [cameo 154]
    > Egypt massed troops along its border with Libya.  | EGY -> LBY
MOBILIZE/weapons  S {deploy, mass, amass, station, position, send, move, concentrate, dispatch, install, put, place, mount, rush} @weapons along|on|to|near|at|toward|towards {border, frontier, boundary} with T   [cameo 154]
    > Egypt sent tanks to the border with Libya.  | EGY -> LBY
MOBILIZE/troops  S {rehearse, simulate, practise, practice, drill} {defence, defense, landing, attack, assault, invasion, strike, blockade, bombing, encirclement, capture, deployment} (of|on|against T)   [cameo 150]
    > Fiji's army rehearsed the defence of a beach.  | FJI -> -
MOBILIZE/weapons  S {lay, plant, sow, deploy, bury} {mine, minefield, landmine} along|on|near {border, frontier, coast, shore, boundary} (with T)   [cameo 154]
    > Finland laid mines along its border with Russia.  | FIN -> RUS
MOBILIZE/troops  S {mobilise, mobilize} (against|for T)   [cameo 154]
    > Norway mobilised against Chile.  | NOR -> CHL
MOBILIZE/troops  S {lift, raise, levy, recruit} {army, troop, troops, conscript, militia, recruit}   [cameo 154]
    > Peru raised an army.  | PER -> -
MOBILIZE/troops  S {call up, recall, activate, summon, conscript, draft} {reservist, reserve, reserves, recruit, conscript, guard}   [cameo 154]
    > Peru called up its reservists.  | PER -> -
MOBILIZE/troops  S {put, place, keep} {@forces, @weapons, @warships, @craft, police, hospital, defence, defense, defences, defenses, missile} on|in {alert, standby, readiness}   [cameo 152]
    > Peru placed its navy on alert.  | PER -> -
MOBILIZE/troops  S {remain, be, stay, go, stand} on {alert, standby, guard} (in|along|near|at|against T)   [cameo 152]
    > Peru's army remained on alert.  | PER -> -
MOBILIZE/troops  S {raise, heighten, increase, step up, beef up, boost, strengthen, bolster, reinforce} {alert, readiness, preparedness, presence, defence, defense, defences, defenses, fortification, guard} (in|along|on|near T)   [cameo 152]
    > Peru heightened its alert along the coast.  | PER -> -
MOBILIZE/troops  S {announce, schedule, plan, order, declare, unveil, advertise} @exercise (near|off|in|along|around|on T)   [status future, cameo 150]
    > Peru announced live-fire drills off Chile.  | PER -> CHL
MOBILIZE/troops  S {hold, conduct, stage, begin, launch, carry out, start, kick off, perform, undertake, run} @exercise (near|off|in|along|around|on T)   [cameo 150]
    > Peru held military exercises near Bolivia.  | PER -> BOL
MOBILIZE/troops  S {send, dispatch, deploy, move, order, sail, despatch, position} @warships (to|into|near|off|in|toward|towards T)   [cameo 154]
    > Spain sent a frigate to Morocco.  | ESP -> MAR
MOBILIZE/troops  S {mass, gather, assemble, concentrate} near|along|on|at|around|close to {border, frontier, boundary, front, line, frontline} (of|with T)   [cameo 154]
    > Norwegian troops massed near the Chilean border.  | NOR -> CHL
MOBILIZE/troops  S {fly} near|close to|over|around|towards|toward T! "bombers|bomber|fighter jets|warplanes|jets|spy plane|spy planes|military planes|fighters"   [cameo 150]
    > Norwegian bombers flew near Chile.  | NOR -> CHL
MOBILIZE/troops  S {sail, steam, move, advance, roll, rumble, thunder} into|toward|towards|near|through|to {water, strait, border, gulf, sea, coast, frontier} (of|with|off T)   [cameo 154]
    > Spain's frigates sailed toward the coast of Morocco.  | ESP -> MAR
MOBILIZE/troops  S {patrol} {border, coast, sea, water, strait, airspace, area, street, zone, sky, frontier} (of|with T)   [cameo 150]
    > Spain patrolled the coast of Morocco.  | ESP -> MAR
MOBILIZE/troops  S {fly, scramble, send, dispatch, deploy, station} {jet, bomber, warplane, aircraft, fighter, helicopter, drone} (over|near|to|into|in|against T)   [cameo 154]
    > Finland scrambled jets over Denmark.  | FIN -> DNK
MOBILIZE/troops  S {open, set up, establish, build, expand, fortify, reinforce} {base, airbase, outpost, fortification, trench, bunker, wall, camp} (in|near|along|on T)   [cameo 154]
    > Canada built a military base in Kenya.  | CAN -> KEN
MOBILIZE/troops  S {prepare, gear up, ready, brace, arm} for {war, battle, attack, offensive, invasion, conflict, operation, fight, assault} (with|against|on T)   [cameo 154]
    > Peru prepared for war with Bolivia.  | PER -> BOL
MOBILIZE/troops  S {buildup, build-up, massing, mobilisation, mobilization}/N (of troop) (near|along|in|on|against T)  [cameo 154]
    > Norway's buildup near Chile alarmed traders.  | NOR -> CHL
MOBILIZE/troops  S {encircle, surround, ring} @territory   [cameo 154]
    > The army of Peru surrounded the town.  | PER -> -
MOBILIZE/weapons  S {deploy, station, mass, install, move, position, place, send, mount, ship, set up, field, transfer, base, stockpile, amass} @weapons (in|to|into|on|near|along|against|at T)   [cameo 154]
    > Norway deployed missiles along the border with Chile.  | NOR -> CHL
MOBILIZE/weapons  S {test, test-fire, test-launch, launch, fire, flight-test} {missile, rocket, bomb, warhead, weapon, satellite, icbm, device} (into|over|off|toward|towards T)   [cameo 150]
    > Zambia tested a missile.  | ZMB -> -
    > The missile was tested by Zambia.  | ZMB -> -
MOBILIZE/weapons  S {conduct, carry out, hold, perform} {test, launch} "nuclear" (of *)   [cameo 150]
    > Zambia conducted a nuclear test.  | ZMB -> -
MOBILIZE/weapons  S {conduct, carry out, hold, perform} {test, launch} "missile" (of *)   [cameo 150]
    > Zambia carried out a missile test.  | ZMB -> -
MOBILIZE/weapons  S! {launch, test, firing}/N "missile launch|missile launches|missile test|missile tests|missile firing|missile firings"   [cameo 150]
    > Zambia's latest missile launch was condemned by Kenya.  | ZMB -> -; ACCUSE/disapprove: KEN -> ZMB
MOBILIZE/weapons  S {develop, produce, acquire, build, manufacture, obtain, enrich} {weapon, uranium, missile, bomb, warhead, plutonium, arsenal, centrifuge}   [cameo 154]
    > The government of Zambia has enriched uranium.  | ZMB -> -
MOBILIZE/weapons  S {arm, rearm, militarise, militarize} {itself, border, island, region, space}   [cameo 154]
    > Zambia militarised the island.  | ZMB -> -
MOBILIZE/police  S {deploy, send, dispatch, mobilise, mobilize, reinforce, increase, rush, post, station, send in, order} {police, policeman, officer, gendarme, security, guard} (to|in|into|on|along|against|at|around T)   [cameo 153]
    > Kenya deployed police in the capital.  | KEN -> -
MOBILIZE/police  S {tighten, increase, step up, beef up, boost, strengthen, bolster, heighten} {security, patrol, surveillance, vigilance} (in|at|around|along|on T)   [cameo 151]
    > Kenya tightened security in the capital.  | KEN -> -
MOBILIZE/militia  S {mobilise, mobilize, arm, recruit, deploy, send, raise, rally, train} {militia, militiaman, mercenary, paramilitary, vigilante, volunteer, fighter, tribesman} (to|in|against|into|from T)   [cameo 154]
    > Peru recruited mercenaries.  | PER -> -
MOBILIZE/weapons  S {fire, launch, shoot, test, lob} @missiles into|toward|towards|over|off {sea, ocean, water, waters, coast, strait, gulf, bay}   [cameo 150]
    > Peru fired two missiles into the sea.  | PER -> -
MOBILIZE/weapons  S {fire, launch, test} @missiles "test-fired|test-launched|test fired|test firing|test-firing|test-fire|test launch"   [cameo 150]
    > Peru test-fired a rocket.  | PER -> -

MOBILIZE/police  S {set up, erect, man, establish} {checkpoint, roadblock, cordon} (in|on|at|near|along T)   [cameo 151]
    > Egypt set up checkpoints along the coast.  | EGY -> -
MOBILIZE/police  S {bring in, draft in, fly in, call in, draft, call out} {police, policeman, officer, gendarme, guard, @forces} (to|into|in|from T)   [cameo 151]
    > Serbia brought in police officers.  | SRB -> -
MOBILIZE/troops  S {put, place, keep, hold} {@forces, crew, battery, system, @craft, @warships, country, nation, defence, defense} on {alert, standby, readiness, footing, notice} (along|near|in T)   [cameo 154]
    > Taiwan put its missile crews on a war footing.  | TWN -> -
MOBILIZE/troops  S {take up, occupy, assume} {position, post} (in|near|along|on|around|at T)   [cameo 154]
    > Algerian soldiers took up positions near the border of Mali.  | MOBILIZE/troops: DZA:MIL -> MLI
MOBILIZE/troops  S cross line "median line" (of T)   [cameo 154]
    > Chinese aircraft crossed the median line.  | CHN -> -
MOBILIZE/troops  S flex muscle (in|off|near T)   [cameo 154]
    > China flexed its muscles off Taiwan.  | CHN -> TWN
MOBILIZE/troops  S {shadow, tail, buzz} {@warships, @craft} (of T)   [cameo 154]
    > Russia shadowed a British destroyer.  | RUS -> GBR

MOBILIZE/troops  S {be, remain, stay, linger, sit, operate, camp} on|inside {soil, territory, land} (of T) "troops|soldiers|forces|tanks|army|servicemen|fighters|battalions|armour|armor|artillery|bases"   [cameo 154]
    > Some 400 Kenyan soldiers remain on Ugandan soil.  | KEN -> UGA

MOBILIZE/troops  S {head, roll, race, rumble, advance, move, march, rush, stream, push} towards|toward|to T! "tanks|tank|troops|soldiers|forces|column|convoy|armour|armor|battalion|battalions|reinforcements|warships|army"   [cameo 154]
    > Chilean tanks rolled towards Peru.  | CHL -> PER
MOBILIZE/troops  S {land, arrive, touch down, disembark} in|at|on T "troops|soldiers|police officers|policemen|marines|paratroopers|commandos|warships|tanks|reinforcements|battalion"   [cameo 154]
    > Kenyan soldiers landed in Haiti.  | KEN -> HTI
MOBILIZE/troops  S land @forces (in|on|at T)   [cameo 154]
    > Kenya landed soldiers in Haiti.  | KEN -> HTI
MOBILIZE/troops  S {reinforce, fortify, strengthen, militarise, militarize} {border, frontier, coast, position, defence, defense, defences, defenses, garrison} (with|in|along|near T)   [cameo 154]
    > Peru reinforced its border with Chile.  | PER -> CHL
MOBILIZE/troops  S {raise, heighten, elevate, increase} {level, state, status} "alert level|level of alert|state of alert|alert status|alert to|of readiness|readiness level|threat level"   [cameo 152]
    > Peru raised its alert level.  | PER -> -
MOBILIZE/troops  S {launch, begin, start, conduct, mount, join, step up} {mission, operation, patrol, deployment, sortie} "patrol|patrols|surveillance|air policing|maritime security|reconnaissance" (in|off|over|along|near T)   [cameo 154]
    > Norway launched a patrol mission in the North Sea.  | NOR -> -
MOBILIZE/police  S man {post, border, trench, position, frontier, "border post"} (with|along|in T)   [cameo 151]
    > Peru manned its border posts.  | PER -> -
# --- what only looks like it ---
MOBILIZE  S {go, go on} {readiness, footing, standby}   [cameo 150]
    > Oman's air force has gone on heightened readiness.  | OMN -> -
MOBILIZE  S {circle, encircle, buzz, shadow} T!   [cameo 152]
    > Omani warships circled Djibouti.  | OMN -> DJI
MOBILIZE  S {parade, roll out, show off} {missile, rocket, tank, drone, warhead, launcher, weapon, hardware, icbm}   [cameo 150]
    > Oman paraded a new missile.  | OMN -> -
MOBILIZE  S {ready, prime, prepare} {group, squadron, fleet, brigade, battalion, division, troop, force, carrier, jet, bomber}   [cameo 150]
    > Oman readied a naval squadron.  | MOBILIZE/troops: OMN -> -
NONE  S {mobilise, mobilize} {resource, fund, funds, money, support, voter, public, investment, finance, capital, saving}
    > Peru mobilised its savings.  | none
NONE  S {launch} {satellite, campaign, product, website, book, initiative, programme, program, service, scheme, project, app, bid, plan, currency, party, company, strategy}
    > Peru launched a website.  | none
NONE  S {develop, produce, build} {vaccine, drug, software, product, house, home, car, school, strategy, plan, app, tool, system, theory, talent}
    > Peru developed a vaccine.  | none
MOBILIZE  S {sweep, fly, swoop, streak} "low" over|across T!   [cameo 150]
    > Kenyan jets swept low over Peru.  | KEN -> PER
