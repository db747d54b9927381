# COOPERATE: material cooperation on both sides.
COOPERATE  S {cooperate, collaborate, co-operate, coordinate, co-ordinate, partner, team up, interact, work together} with T   [cameo 060, mutual]
    > Norway cooperates with Chile.  | NOR, CHL -> -
    > Norway's cooperation with Chile goes on.  | none
COOPERATE  S+T {cooperate, collaborate, co-operate, coordinate, co-ordinate, partner, team up, work together}   [cameo 060, mutual]
    > Norway and Chile cooperated at sea.  | NOR, CHL -> -
COOPERATE  S work "closely" with T   [cameo 060, mutual]
    > Norway works closely with Chile.  | NOR, CHL -> -
COOPERATE  S work "together" with T   [cameo 060, mutual]
    > Norway and its friends work together with Chile.  | NOR, CHL -> -
COOPERATE  S {join} {force, forces} with T   [cameo 060, mutual]
    > Peru joined forces with Ghana.  | PER, GHA -> -
COOPERATE  S {cooperation, collaboration}/N between T   [cameo 060, mutual]
    > Cooperation between Peru and Ghana is close.  | none
# --- economic ---
COOPERATE  S {trade, barter} with T   [cameo 061, mutual]
    > Zambia has traded with Kenya for years.  | ZMB, KEN -> -
COOPERATE  S {export, sell, ship} @goods to T!   [cameo 061]
    > Bolivia exported gas to Peru.  | BOL -> PER
COOPERATE  S {import, buy, purchase} @goods of|from T!   [cameo 061]
    > Peru bought gas from Bolivia.  | PER -> BOL
COOPERATE  S {sell, export, lease} @weapons to T!   [cameo 062]
    > Spain sold frigates to Morocco.  | ESP -> MAR
COOPERATE  S {buy, purchase, import, acquire, order} @weapons from T!   [cameo 062]
    > Morocco bought frigates from Spain.  | MAR -> ESP
COOPERATE  S {open, resume, restart, expand, start, boost, increase, restore, relaunch, reinstate, launch} {trade, export, import, flight, commerce, market, "air link", "rail link", ferry, "bus service", "train service"} (with|between|to|from T)   [cameo 061, mutual]
    > Kenya opened trade with Zambia.  | KEN, ZMB -> -
COOPERATE  S {build, construct, develop, inaugurate, launch} {pipeline, railway, road, bridge, plant, dam, port, project, satellite, corridor, refinery} with T   [cameo 061, mutual]
    > Kenya built a railway with Ghana.  | KEN, GHA -> -
COOPERATE  S+T {build, construct, develop, inaugurate, launch} {pipeline, railway, road, bridge, plant, dam, port, project, satellite, corridor, refinery}   [cameo 061, mutual]
    > Kenya and Ghana built a railway.  | KEN, GHA -> -
COOPERATE  S invest (*) in T!   [cameo 061]
    > Japan invested in Vietnam.  | JPN -> VNM
# --- military ---
COOPERATE  S {announce, schedule, plan, order, declare} @exercise with T   [status future, cameo 062, mutual]
    > Peru announced naval drills with Chile.  | AGREE: PER -> CHL (future)
COOPERATE  S+T {announce, schedule, plan, order, declare} @exercise   [status future, cameo 062, mutual]
    > Peru and Chile announced naval drills.  | AGREE: PER, CHL -> -  (future)
COOPERATE  S {announce, schedule, plan, order, declare} @exercise "joint" (with|between T)   [status future, cameo 062, mutual]
    > Peru announced joint drills with Chile.  | AGREE: PER -> CHL (future)
COOPERATE  S {hold, conduct, stage, begin, start, launch, carry out, perform, complete, undertake, kick off} @exercise with T   [cameo 062, mutual]
    > Thailand held naval exercises with Japan.  | THA, JPN -> -
COOPERATE  S+T {hold, conduct, stage, begin, start, launch, carry out, perform, complete, undertake, kick off} @exercise   [cameo 062, mutual]
    > Thailand and Japan held naval exercises.  | THA, JPN -> -
    > Naval exercises were held by Thailand and Japan.  | THA, JPN -> -
COOPERATE  S {hold, conduct, stage, begin, start, launch, carry out, perform, undertake, kick off} @exercise "joint" (with|between T)   [cameo 062, mutual]
    > Thailand began joint exercises with Japan.  | THA, JPN -> -
COOPERATE  S {exercise, train, drill, patrol} with|alongside T   [cameo 062, mutual]
    > Thailand trained with Japan.  | THA, JPN -> -
COOPERATE  S {exercise}/N between T   [cameo 062, mutual]
    > Exercises between Thailand and Japan ended.  | THA, JPN -> -
COOPERATE  S+T {patrol, operate} "jointly"   [cameo 062, mutual]
    > Ghana and Kenya patrol jointly.  | GHA, KEN -> -
COOPERATE  S+T {fight, work} "together"   [cameo 062, mutual]
    > Ghana and Kenya work together.  | GHA, KEN -> -
COOPERATE  S fight alongside T   [cameo 062, mutual]
    > Ghana fought alongside Kenya.  | GHA, KEN -> -
# --- justice, intelligence ---
COOPERATE  S {extradite} * to T   [cameo 063]
    > A smuggler was extradited to Peru by Spain.  | ESP -> PER
COOPERATE  S {extradite} T   [cameo 063]
    > Spain extradited the singer.  | ESP -> -
COOPERATE  S {share, exchange, swap, trade, pool} @commodities (with|between T)   [cameo 064, mutual]
    > Finland shared intelligence with Denmark.  | FIN, DNK -> -
COOPERATE  S+T {share, exchange, swap, pool} @commodities   [cameo 064, mutual]
    > Finland and Denmark exchanged data.  | FIN, DNK -> -
COOPERATE  S {give, provide, hand, hand over, supply, pass, transfer, pass on, turn over} @commodities to T   [cameo 064]
    > Finland gave information to Denmark.  | FIN -> DNK
COOPERATE  S provide T with @commodities   [cameo 064]
    > Finland provided Denmark with evidence.  | FIN -> DNK
COOPERATE  S {exchange, swap} {student, ambassador, professor, scholar, expert}  [cameo 060, mutual]
    > Peru and Japan exchanged students.  | PER, JPN -> -
COOPERATE  S+T take part in @exercise   [cameo 062, mutual]
    > French and German warships took part in manoeuvres.  | FRA, DEU -> -
COOPERATE  S take part in @exercise with|alongside T   [cameo 062, mutual]
    > Spanish troops took part in exercises with Portugal.  | ESP, PRT -> -
COOPERATE  S take part in @exercise "joint|multinational|combined|allied|bilateral"   [cameo 062]
    > Spanish troops took part in joint drills.  | ESP -> -
COOPERATE  S {hand over, turn over, surrender, transfer, deliver, send, return, send back} T to T! "to stand trial|to face trial|to face charges|to be tried|for trial|extradition|to face justice"   [cameo 063]
    > Peru handed a banker over to Spain to stand trial.  | PER -> ESP
COOPERATE  S+T {develop, build, produce, manufacture, construct, launch, design, operate, run, exploit, patrol, fund, finance, organise, organize} * "jointly|together|joint"   [cameo 061, mutual]
    > India and Brazil jointly developed a rocket.  | IND, BRA -> -
COOPERATE  S {develop, build, produce, manufacture, construct, launch, design, operate, run, exploit, fund, finance} * with|together with|along with|alongside T "jointly|together|joint"   [cameo 061, mutual]
    > India jointly built a satellite with Brazil.  | IND, BRA -> -
COOPERATE  S+T {open, inaugurate, build, complete, construct} {bridge, railway, pipeline, line, link, highway, crossing, tunnel, corridor, port, plant, factory}   [cameo 061, mutual]
    > Botswana and Zambia opened a bridge over the river.  | BWA, ZMB -> -
COOPERATE  S {coordinate, co-ordinate, harmonise, harmonize, synchronise, synchronize} * with T   [cameo 060, mutual]
    > Norway coordinated its search with Denmark.  | NOR, DNK -> -
COOPERATE  S {work} with T! "to combat|to tackle|to stop|to dismantle|to develop|to improve|to build|to fight|to ensure|to resolve|to find"   [cameo 060, mutual]
    > Australia is working with Fiji to combat smuggling.  | AUS, FJI -> -

COOPERATE  S+T {launch, carry out, conduct, mount, stage, hold, fly, begin, undertake, run, make} {operation, raid, patrol, mission, investigation, probe, search, survey, sortie, flight, project, venture} "joint|jointly"   [cameo 060, mutual]
    > Norwegian and Chilean jets flew a joint patrol.  | NOR, CHL -> -
    > Peru and Chile launched a joint operation against smugglers.  | PER, CHL -> -
COOPERATE  S {launch, carry out, conduct, mount, stage, hold, fly, begin, undertake, run, make} {operation, raid, patrol, mission, investigation, probe, search, survey, sortie, flight, project, venture} "joint|jointly" with T   [cameo 060, mutual]
    > Peru carried out a joint patrol with Chile.  | PER, CHL -> -
COOPERATE  S {turn over, hand over, surrender, deliver, transfer} {suspect, fugitive, criminal, trafficker, smuggler, murderer, hacker, gangster, mobster, kingpin, killer, terrorist, banker, businessman, convict, fraudster} to T!   [cameo 063]
    > Canada turned over the fugitive to Norway.  | CAN -> NOR
COOPERATE  S {transfer, license, provide, offer, hand} {technology, know-how, expertise, blueprint} to T!   [cameo 061]
    > Japan transferred railway technology to Peru.  | JPN -> PER

COOPERATE  S+T {exercise, train, drill}   [cameo 062, mutual]
    > The navies of Japan and India exercised together.  | JPN, IND -> -
COOPERATE  S import * from T!   [cameo 061]
    > China imports avocados from Kenya.  | CHN -> KEN
COOPERATE  S export * to T!   [cameo 061]
    > Kenya is exporting avocados to China.  | KEN -> CHN
COOPERATE  S {connect, link, integrate, interconnect} {grid, network, system, railway, electricity, pipeline} (with|to T)   [cameo 061]
    > Finland connected its grid with Estonia.  | FIN -> EST
COOPERATE  S+T {connect, link, integrate, interconnect} {grid, network, system, railway, electricity, pipeline}   [cameo 061, mutual]
    > Finland and Estonia connected their grids.  | FIN, EST -> -
COOPERATE  S {build, make, supply} @weapons for T!   [cameo 062]
    > Turkey is building four corvettes for Ukraine.  | TUR -> UKR
COOPERATE  S {pass, pass on, relay, forward} {warning, alert, tip, tip-off, lead, intelligence, detail, name, evidence} to T   [cameo 064]
    > France passed warnings to Serbia.  | FRA -> SRB
COOPERATE  S {begin, start, resume, restart, increase, boost, restore, expand, launch} {delivery, supply, shipment, flow, sale} "gas|oil|crude|grain|wheat|electricity|power|fuel|coal|diesel|lng|fertiliser|fertilizer" (to T)   [cameo 061]
    > Azerbaijan began gas deliveries to Serbia.  | AZE -> SRB
COOPERATE  S {tip off} T (about|of *)   [cameo 064]
    > France tipped off Italy about a plot.  | FRA -> ITA
COOPERATE  S {hand over, turn over, surrender, transfer, deliver, send, return, send back, fly} * to T! "to stand trial|to face trial|to face charges|to be tried|for trial|to face justice|to serve his sentence|to face prosecution"   [cameo 063]
    > Portugal sent a smuggler to Brazil to face trial.  | PRT -> BRA

COOPERATE  S+T {open, inaugurate, launch, set up, establish, build} {post, centre, center, facility, base, patrol, venture, plant, force, command, commission, checkpoint, project, fund} "joint"   [cameo 061, mutual]
    > Zambia and Ghana opened a joint border post.  | ZMB, GHA -> -
COOPERATE  S {hand, give up, surrender, transfer, deliver} @suspects to T!   [cameo 063]
    > Spain handed two suspects to Peru.  | ESP -> PER
COOPERATE  S+T {rehearse, practise, practice, drill, train, patrol} "together|jointly|side by side"   [cameo 062, mutual]
    > Peruvian and Chilean sailors trained together.  | COOPERATE: PER:MIL, CHL:MIL -> -
COOPERATE  S+T {rehearse, practise, practice} {operation, rescue, landing, manoeuvre, maneuver, evacuation, interception, drill}   [cameo 062, mutual]
    > Peru and Chile rehearsed rescue operations.  | PER, CHL -> -
COOPERATE  S {hand over, turn over, surrender, transfer, deliver, hand} {@suspects, @people, @fighters, @officials} to T! "suspected|accused|wanted|charged|indicted|alleged|convicted"   [cameo 063]
    > Ghana handed over two men accused of fraud to Togo.  | GHA -> TGO
COOPERATE  S {form, set up, establish, create, found, launch} {company, venture, firm, consortium, fund, bank, airline} "joint" with T   [cameo 061, mutual]
    > Peru formed a joint company with Chile.  | PER, CHL -> -
COOPERATE  S {facilitate, ease, promote, expand, restore} {trade, commerce, "border trade", traffic, transit} with|between T   [cameo 061]
    > Kenya eased trade with Tanzania.  | KEN -> TZA

# --- what only looks like it ---
COOPERATE  S+T {sail, train, patrol, exercise, drill, fly} "together"   [mutual, cameo 061]
    > Omani and Kenyan frigates sailed together off Mombasa.  | KEN, OMN -> -
COOPERATE  S+T {share, pool, swap} {intelligence, information, data, finding, evidence, record, tip} (with T)   [mutual, cameo 064]
    > Kenya and Oman have pooled data on smugglers.  | KEN, OMN -> -
COOPERATE  * {resume, restart, reopen, begin, start} between S+T "flights|flight|ferry services|rail services|trains|trade"   [mutual, cameo 061]
    > Flights between Kenya and Oman resumed on Sunday.  | KEN, OMN -> -
COOPERATE  S+T {dismantle, bust, break up, smash, arrest, seize, foil} * "joint operation|joint raid|joint investigation|joint team"   [mutual, cameo 063]
    > Kenyan and Omani police broke up a smuggling ring in a joint operation.  | KEN, OMN -> -
NONE  S {exchange, trade, swap} {blow, threat, word, shirt, punch}
    > The two teams traded blows.  | none
COOPERATE/take-effect  * {enter, come, go} into {force, effect} between|by S+T "agreement|agreements|treaty|pact|accord|accords|convention|protocol|trade deal"   [cameo 060, mutual]
    > The fisheries agreement between Kenya and Peru entered into force on 1 June.  | KEN, PER -> -
COOPERATE/take-effect  * take effect between|by S+T "agreement|agreements|treaty|pact|accord|accords|convention|protocol|trade deal"   [cameo 060, mutual]
    > The treaty between Kenya and Peru took effect on Monday.  | KEN, PER -> -
COOPERATE  S {hand over, turn over, surrender, deliver} {suspect, fugitive, activist, dissident, opponent, hacker, critic, blogger, refugee, spy, trafficker, criminal, gangster} to T!   [cameo 063]
    > Gabon handed over an opponent to Uganda.  | GAB -> UGA
COOPERATE  S {win, secure, clinch, land} {contract, tender, concession, order} (in|from|with|of T)   [cameo 061]
    > A Norwegian company won a contract in Chile.  | NOR -> CHL
