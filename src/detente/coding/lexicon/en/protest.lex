# PROTEST: demonstrations, strikes, riots, boycotts by civilians.
PROTEST/demo  S {protest} (against|over|for|at|outside T)   [cameo 141]
    > Thousands protested in Kenya against the tax.  | PROTEST/demo: KEN:CIV -> -
PROTEST/demo  S {protest} (against|over|for|at|outside T)   [people, cameo 141]
    > Fishermen in Ghana protested against the fuel tax.  | PROTEST/demo: GHA:CIV -> -
PROTEST/demo  S {demonstrate, rally, march, picket, chant, parade} (against|over|for|at|outside T)   [cameo 141]
    > Students in Peru protested against the tax.  | PER -> -
    > Peru's farmers marched.  | PER -> -
PROTEST/demo  S {protest} T   [people, cameo 141]
    > Students in Peru protested the tax.  | PER -> -
PROTEST/demo  S {flood, fill, pack, throng, jam, line, swarm, clog} {street, square, avenue, plaza, boulevard, road} "to demand|demanding|to protest|protesting|in protest|against|calling for|to call for"   [cameo 141]
    > Peruvian nurses flooded the streets to protest the tax.  | PROTEST/demo: PER:CIV -> -
PROTEST/demo  S {march, descend, converge} on {parliament, palace, ministry, embassy, consulate, headquarters, capital, court, hall, residence, square} (in|of T)   [cameo 141]
    > Miners in Ghana marched on the parliament.  | PROTEST/demo: GHA:LAB -> GHA:LEG
PROTEST/demo  S {stage, hold, organise, organize, join, launch, begin, start, lead, attend, mount, take part in, participate in, continue, call, mobilise, mobilize} @protest (against|over|at|outside T)   [cameo 141]
    > Students in Peru held a demonstration against the tax.  | PER -> -
    > A demonstration against Chile was held by students in Peru.  | PER -> CHL
PROTEST/demo  S {demonstration, protest, rally, march, sit-in, vigil}/N against T   [cameo 141]
    > A demonstration against Chile was held in Lima.  | PROTEST/demo: PER:CIV -> CHL
PROTEST/demo  S {take} to street (against|over T)   [cameo 141]
    > Students in Peru took to the streets.  | PER -> -
PROTEST/demo  S {take, pour, spill, come out} to|into|onto|on|in {street, square, streets} (against|over T)   [cameo 141]
    > Farmers in Kenya poured into the streets.  | KEN -> -
PROTEST/demo  S {burn, set, torch} {flag, effigy} (of T)   [cameo 141]
    > Students in Peru burned the flag of Chile.  | PER -> CHL
PROTEST/demo  S {boo, heckle, jeer} T   [cameo 141]
    > Students in Peru booed the singer.  | PER -> -
# --- hunger ---
PROTEST/hunger  S {go, begin, be} on "hunger strike" (against|over T)   [cameo 142]
    > Egypt's prisoners went on hunger strike.  | EGY -> -
PROTEST/hunger  S {begin, start, launch, stage, declare, continue, hold, announce, join} strike "hunger" (against|over T)   [cameo 142]
    > Egypt's prisoners began a hunger strike.  | EGY -> -
PROTEST/hunger  S {refuse} {food, meal}   [cameo 142]
    > Prisoners in Egypt refused food.  | EGY -> -
# --- strike ---
PROTEST/strike  S {go, be, remain, come out, walk out} on strike (against|over T)   [cameo 143]
    > Ghana's teachers went on strike.  | GHA -> -
PROTEST/strike  S strike (over|for|against *)   [cameo 143, standing, people]
    > Miners in Zambia are striking.  | ZMB -> -
PROTEST/strike  S strike/N   [cameo 143]
    > The strike by Zambian miners entered its third week.  | ZMB -> -
PROTEST/strike  S {begin, start, launch, stage, hold, join, observe, declare, announce, continue, extend} @strikes (against|over T)   [cameo 143]
    > Zambia's miners began a strike.  | ZMB -> -
PROTEST/strike  S {stop, down, refuse, lay down, put down} {work, tool} (against|over T)   [cameo 143]
    > Miners in Zambia stopped work.  | ZMB -> -
PROTEST/strike  S walk off job   [cameo 143]
    > Zambia's miners walked off the job.  | ZMB -> -
PROTEST/strike  S {walk out, walk off, stay away, stop, lay down} "in protest|to protest|protesting" (at|over|against T)   [cameo 143]
    > Zambian nurses walked out in protest at the cuts.  | ZMB -> -
PROTEST/strike  S {walk out, down} {tool, tools}  [cameo 143]
    > Miners in Zambia downed tools.  | ZMB -> -
# --- boycott ---
PROTEST/boycott  S {boycott} T   [cameo 143]
    > The opposition in Ghana boycotted the election.  | GHA -> -
PROTEST/boycott  S {launch, start, begin, join, stage, organise, organize, call, declare} boycott (of|against T)   [cameo 143]
    > The opposition in Ghana launched a boycott of the election.  | GHA -> -
# --- obstruct ---
PROTEST/obstruct  S {block, blockade, barricade, obstruct, disrupt, picket} @roads   [cameo 144]
    > Farmers in Spain blocked a motorway.  | ESP -> -
PROTEST/obstruct  S {dump, spray, pour, spread, tip, unload, pile} {manure, slurry, dung, milk, straw, hay, tomato, potato, rubbish, garbage, grain, silage, "rotten fruit"}   [people, cameo 144]
    > Danish farmers dumped manure outside a ministry.  | DNK -> -
PROTEST/obstruct  S {occupy} {square, street, university, campus, parliament, school, ministry}   [cameo 144]
    > Students in Spain occupied a square.  | ESP -> -
PROTEST/obstruct  S {erect, build, set up, put up, burn} {barricade, roadblock, tyre, tire, tent}   [cameo 144]
    > Farmers in Spain erected barricades.  | ESP -> -
PROTEST/obstruct  S {stage, hold, organise, organize, begin} {blockade, sit-in, occupation, roadblock} (of T)   [cameo 144]
    > Farmers in Spain organised a blockade of the port.  | ESP -> -
# --- riot, vandalize ---
PROTEST/riot  S {riot, rampage, run riot, mutiny, revolt} (against|over T)   [cameo 145]
    > Prisoners in Kenya rioted.  | KEN -> -
    > Riots by prisoners in Kenya lasted a day.  | KEN -> -
PROTEST/riot  S {clash, scuffle, battle} with {police, security} (in *)   [cameo 145]
    > Students in Kenya clashed with police.  | KEN -> KEN
PROTEST/riot  S {throw, hurl, pelt, lob, fling} {stone, rock, bottle, brick, egg, cocktail, firecracker, shoe} (at T)   [cameo 145]
    > Students in Kenya threw stones at the envoy of Zambia.  | KEN -> ZMB
PROTEST/riot  S {pelt} T with *   [cameo 145]
    > Students in Kenya pelted the envoy of Zambia with eggs.  | KEN -> ZMB
PROTEST/riot  S {rise up, rise, rebel, revolt} against T   [cameo 145]
    > Farmers in Peru rose up against the levy.  | PER -> -
PROTEST/vandalize  S {vandalise, vandalize, deface, loot, ransack, trash, smash, daub, topple} {statue, shop, store, window, embassy, consulate, office, monument, car, building, wall, memorial, grave, supermarket, warehouse, mosque, church}   [cameo 145]
    > Students in Kenya vandalised a statue.  | KEN -> -
PROTEST/vandalize  S {pull down, tear down} {statue, monument, flag, poster}   [cameo 145]
    > Students in Kenya pulled down a statue.  | KEN -> -
NONE  S rally/N "election rally|campaign rally|political rally|election rallies|campaign rallies|public rally"
    > Kenya's election rally drew thousands.  | none

PROTEST/riot  S go on rampage   [cameo 145]
    > Prisoners in Kenya went on the rampage.  | KEN -> -
PROTEST/obstruct  S {storm, break into, burst into, occupy, besiege, surround, mob} {building, parliament, palace, embassy, consulate, ministry, office, station, headquarters, court, hall, university, residence, airport} (in|of T)   [cameo 145, people]
    > Angry Kenyans stormed the parliament.  | PROTEST/obstruct: KEN:CIV -> -
PROTEST/riot  S set fire to {building, bank, office, headquarters, embassy, consulate, station, hall, shop, store, bus, vehicle, car, court, parliament, palace, flag, tyre, tire, barricade} (in|of T)   [cameo 145, people]
    > Kenyan students set fire to a police station.  | PROTEST/riot: KEN:EDU -> -
PROTEST/obstruct  S {occupy, storm, blockade, break into} * "protesters|demonstrators|activists|students|campaigners|strikers|environmentalists"   [cameo 144]
    > Peruvian protesters occupied an oil terminal.  | PER -> -
PROTEST/riot  S {torch, burn, burn down, set fire to, ransack, smash, loot} {building, bank, checkpoint, barricade, tyre, tire, office, headquarters, embassy, consulate, station, hall, shop, store, bus, vehicle, car, court, courthouse, palace, mansion, parliament} "protesters|demonstrators|rioters|crowds|crowd|mob|mobs|youths|youth|students|looters|hooligans" (of|in T)   [cameo 145]
    > Kazakh crowds torched public buildings.  | KAZ -> -
PROTEST/obstruct  S {chain, handcuff, glue, shackle, lock, tie} {himself, herself, themselves} to T   [cameo 144]
    > Activists chained themselves to the embassy of Chile.  | :CIV -> CHL
PROTEST/strike  S {paralyse, paralyze, cripple, shut down, hit} * "general strike|nationwide strike|national strike"   [cameo 143]
    > Peruvian workers paralysed the capital with a general strike.  | PROTEST/strike: PER:LAB -> PER
PROTEST/demo  S {stage, hold, organise, organize, join, begin, start, continue, mount} * "sit-in|sit-ins|die-in|love-in|work-in" (against|over|at|outside T)   [cameo 141]
    > Chilean students staged a sit-in at the university.  | PROTEST/demo: CHL:EDU -> -
PROTEST/demo  S {gather, mass, assemble, converge, congregate, camp, camp out, demonstrate, turn out} outside|in front of {parliament, embassy, consulate, court, courthouse, ministry, palace, office, headquarters, building, residence, mission, legislature, prison, jail} (of T)   [cameo 141]
    > Georgian teachers gathered outside the parliament.  | PROTEST/demo: GEO:EDU -> -
PROTEST/strike  S walk out over|for|at {pay, wage, hour, condition, day, week, salary, job, shift, dispute, reform, cut}   [cameo 143]
    > Italian nurses walked out over pay.  | PROTEST/strike: ITA:CIV -> -
PROTEST/obstruct  S {throw up, mount, raise, man, put} {roadblock, barricade, blockade} (in|on|around|at T)   [cameo 144]
    > Bolivian farmers threw up roadblocks.  | PROTEST/obstruct: BOL:CIV -> -
PROTEST/riot  S {throw, hurl, lob, fling, toss} {firebomb, molotov, firework, flare, paint, debris, tomato, chair, stick} (at|on T)   [cameo 145]
    > Kenyan students hurled fireworks.  | PROTEST/riot: KEN:EDU -> -
PROTEST/demo  S {chant, shout, scream} slogan (against|at T)   [cameo 141]
    > Iranian students chanted slogans.  | PROTEST/demo: IRN:EDU -> -
PROTEST/demo  S {brandish, wave, carry, hold up, hold} {placard, banner} (against|at|outside T)   [cameo 141]
    > Iranian students waved placards.  | PROTEST/demo: IRN:EDU -> -
PROTEST/demo  S form chain "human chain" (around|along|outside T)   [cameo 141]
    > Iranian students formed a human chain.  | PROTEST/demo: IRN:EDU -> -
PROTEST/obstruct  S {bring, grind} T to {standstill, halt}   [cameo 144]
    > Kenyan taxi drivers brought the capital to a standstill.  | PROTEST/obstruct: KEN:CIV -> KEN
PROTEST/obstruct  S {choke off, cut off, block, barricade, obstruct} {access, entrance, entry, exit} to {plant, port, depot, mine, airport, factory, refinery, terminal, ministry, parliament, site, university, warehouse, office, building}   [cameo 144]
    > Kenyan farmers blocked access to the port.  | PROTEST/obstruct: KEN:CIV -> -
PROTEST/riot  S {throw, hurl, lob, fling, toss, pelt} bomb "petrol bomb|petrol bombs|gasoline bombs|fire bombs|molotov" (at|on T)   [cameo 145]
    > Georgian students threw petrol bombs.  | PROTEST/riot: GEO:EDU -> -

PROTEST  S {down, lay down} tool   [cameo 143]
    > Chilean miners downed tools.  | PROTEST/strike: CHL:LAB -> -
PROTEST  S {shut, close, shutter, pull down} {shop, store, stall, market, business, shutter} "to protest|in protest|protesting|against"   [cameo 143]
    > Ghana's traders shut their stores to protest the new tax.  | PROTEST: GHA:BUS -> -
PROTEST/demo  S {gather, assemble, converge, mass, congregate, turn out, meet up} "to protest|to demand|to denounce|in protest|demanding|to call for|calling for|to condemn|chanting" (against|outside|in front of|over T)   [people, cameo 141]
    > Kenyan workers gathered to demand jobs.  | PROTEST/demo: KEN:LAB -> -
PROTEST  S {launch, begin, start, call, lead, wage, join, announce} {campaign} "disobedience|civil resistance|non-cooperation" (against T)   [cameo 140]
    > Kenyans launched a campaign of civil disobedience.  | KEN -> -
PROTEST/strike  S {call, declare, announce, observe, stage, begin, launch, hold, start, go on, join, continue, resume} {strike, stoppage, walkout, hartal, bandh, shutdown, general strike} (against|over|at T)   [people, cameo 143]
    > Malawian teachers called a strike for Monday.  | MWI -> -
PROTEST/obstruct  S {disrupt, interrupt, heckle, storm, shout down} {speech, session, meeting, ceremony, address, hearing, visit, sitting, parade, rally, conference, inauguration} (of|by T)   [people, cameo 144]
    > Students disrupted a speech by Malawi's finance minister.  | MWI -> MWI

PROTEST/obstruct  S {occupy, seize, take over, blockade, invade} @roads (in|of T)   [people, cameo 144]
    > Kenyan farmers occupied a motorway.  | KEN -> -
PROTEST/demo  S {march, descend, converge, advance, walk} on {parliament, palace, ministry, embassy, consulate, headquarters, capital, court, hall, residence, square, congress, senate, presidency} (in|of T)   [people, cameo 141]
    > Kenyan women marched on the presidential palace.  | PROTEST/demo: KEN:CIV -> KEN:GOV
PROTEST/strike  S {paralyse, paralyze, cripple, shut down, bring to} {capital, city, country, traffic, port, transport, airport, railway, nation, harbour, harbor, network}   [people, cameo 143]
    > Kenyan unions paralysed the capital.  | PROTEST/strike: KEN:LAB -> KEN
# --- what only looks like it ---
NONE  S {demonstrate} "demonstrate that|demonstrates that|demonstrated that|demonstrating that|demonstrate how|demonstrates how|demonstrated how|demonstrating how|demonstrate its|demonstrates its|demonstrated its|demonstrating its|demonstrate their|demonstrated their|demonstrating their|demonstrate his|demonstrated his|demonstrating his|demonstrate a|demonstrated a|demonstrates a|demonstrating a|demonstrate the|demonstrated the|demonstrates the|demonstrating the"
    > Chile demonstrated that it can wait.  | none
NONE  S protest {innocence}
    > The Peruvian banker protested his innocence.  | none
NONE  * {rally, strike} {market, price, share, stock, dollar, oil, lightning, balance}
    > The dollar rallied.  | none
PROTEST/demo  S {throng, pack, flood, swarm, jam, fill, pour into, pour onto} {street, square, avenue, boulevard} (of T)   [cameo 141, people]
    > Citizens of Kenya thronged the streets in anger at the government.  | KEN -> -
PROTEST/obstruct  S {take over, seize, barricade} {building, campus, university, hall, school, faculty, plant, factory, mine, office, bridge}   [cameo 144, people]
    > Kenyan students took over a university building.  | KEN -> -
PROTEST/riot  S stone T   [cameo 145, people]
    > Kenyan youths stoned the Peruvian embassy.  | KEN -> PER
PROTEST/demo  S {trample, trample on, stamp on, tear up, deface, desecrate} {flag, effigy, portrait} (of T)   [cameo 141]
    > Kenyan demonstrators trampled a Peruvian flag.  | KEN -> PER
PROTEST  S set {himself, herself, themselves, itself} "alight|aflame|ablaze|on fire"   [cameo 140]
    > A Kenyan monk set himself on fire.  | KEN -> -
PROTEST  S {shut, close, shutter, pull down, keep shut} {door, shop, business, store, stall, shutter, pharmacy, bakery, market, school} "protest|strike|shutdown|hartal"   [cameo 143, people]
    > Shopkeepers in Kenya shut their doors to protest against a tax.  | KEN -> -
PROTEST/demo  S {demonstration, protest, rally, march, sit-in, vigil, encampment}/N   [cameo 141, people]
    > A rally by Kenyan farmers was held on Monday.  | KEN -> -
