# COERCE: arrests, deportations, seizures, bans, curfews, censorship, cyber attacks, coups, blockades.
# --- arrest ---
COERCE/arrest  S {arrest, detain, apprehend, imprison, jail, incarcerate, intern, round up, nab, take into custody, nick, lock up} T (for|on|over|in|during|after|at|as *)   [cameo 173]
    > Peru arrested a singer.  | PER -> -
    > Two Chilean sailors were detained by Peru.  | PER -> CHL
    > Peru's arrest of two Chileans caused anger.  | PER -> CHL
COERCE/arrest  S {seize, capture, hold, trap, net, catch, confine} {suspect, @suspects, @fighters, @captives, @people}   [cameo 173]
    > Peru captured a smuggler.  | COERCE/arrest: PER -> PER:CRM
COERCE/arrest  S {take, hold, keep, place, put} T in|into|under|behind {custody, detention, arrest, jail, prison, bar}   [cameo 173]
    > Peru took the singer into custody.  | PER -> -
COERCE/arrest  S {place, put, keep, hold} T under "house arrest"   [cameo 173]
    > Peru placed the singer under house arrest.  | PER -> -
COERCE/arrest  S {make, carry out, order, conduct, announce} {arrest, detention, raid, sweep} (of|in|against T)   [cameo 173]
    > Peru ordered the arrest of two Chileans.  | PER -> CHL
COERCE/arrest  S {issue} warrant (for|against T)   [cameo 173]
    > Peru issued an arrest warrant for the singer.  | PER -> -
# --- deport ---
COERCE/deport  S {uproot, drive out, send back, drive from, chase out, remove, transfer, relocate} {@people, @captives, @suspects, @fighters, @opponents} (to|from T)   [cameo 174]
    > Spain sent back 40 tourists to Morocco.  | ESP -> MAR
COERCE/deport  S {deport, repatriate, banish, exile, evict, displace, expatriate, force out} T (to|from *)   [cameo 174]
    > Spain deported two Moroccans.  | ESP -> MAR
COERCE/deport  S {begin, start, resume, carry out} {deportation, eviction, repatriation, expulsion} (of T)   [cameo 174]
    > Spain began the deportation of Moroccans.  | ESP -> MAR
COERCE/deport  S {force, drive, push, chase} T from|out of {home, country, land, village, house, town, city, territory}   [cameo 174]
    > Spain's army drove the singers from their homes.  | ESP -> -
# --- seize ---
COERCE/seize  S {seize, confiscate, impound, expropriate, nationalise, nationalize, appropriate, requisition, commandeer, grab, intercept, take over, board, repossess, forfeit, detain} @seizable (of|from T)   [cameo 171]
    > Spain seized a trawler from Morocco.  | ESP -> MAR
    > A Moroccan trawler was seized by Spain.  | ESP -> MAR
    > The seizure of a Moroccan trawler by Spain led to a row.  | ESP -> MAR
COERCE/seize  S {confiscate, impound, expropriate, nationalise, nationalize, requisition, commandeer, annex, usurp} T   [cameo 171]
    > Bolivia nationalised the mine.  | BOL -> -
COERCE/seize  S {annex, absorb, incorporate} T   [cameo 192]
    > Chile annexed the Peruvian province.  | CHL -> PER
    > Chile's annexation of the Peruvian province was denounced.  | CHL -> PER
COERCE/seize  S {take, seize, gain, assume, wrest, grab} {control, charge} of|over|from @companies   [cameo 171]
    > Peru took control of the mine.  | PER -> -
COERCE/seize  S {overthrow, topple, depose, oust, unseat, bring down} @regime (of|in T)   [cameo 170]
    > The army of Peru overthrew the government.  | COERCE/seize: PER:MIL -> PER:GOV
COERCE/seize  S {overthrow, topple, depose} T   [cameo 170]
    > The army of Peru deposed the premier.  | COERCE/seize: PER:MIL -> PER:GOV
COERCE/seize  S {seize, take, grab, usurp} power (in|from T)   [cameo 170]
    > The army seized power in Peru.  | PER -> PER
COERCE/seize  S {stage, mount, launch, attempt, carry out, lead} {coup, putsch, takeover} (in|against T)   [cameo 170]
    > The army of Peru carried out a coup.  | PER -> -
COERCE/seize  S {impeach, dissolve, dismiss} {parliament, assembly, legislature, court}   [cameo 172]
    > Peru's president dissolved parliament.  | COERCE/seize: PER -> PER:LEG
# --- restrict ---
COERCE/restrict  S {ban, outlaw, prohibit, forbid, proscribe, criminalise, criminalize, disallow} T (from|in *)   [cameo 172]
    > Ghana banned the play.  | GHA -> -
    > The play was outlawed by Ghana.  | GHA -> -
    > Ghana's ban on the play was upheld.  | GHA -> -
COERCE/restrict  S {ban, bar, prohibit, prevent, forbid, block, stop, disqualify, exclude, restrict, restrain} T from *   [cameo 172]
    > Ghana barred the singer from office.  | GHA -> -
COERCE/restrict  S {impose, place, enforce, introduce, announce, put, declare, order, tighten, slap, extend, clamp, issue, decree, reimpose, adopt, apply, renew, enact} {restriction, ban, curb, lockdown, limit, limitation, blackout, quarantine, prohibition, control, crackdown, rule, closure} (on|against|in|to|for T)   [cameo 172]
    > Kenya imposed restrictions on the singers.  | KEN -> -
    > A lockdown was imposed by Kenya.  | KEN -> -
COERCE/restrict  S {restrict, curb, curtail, limit, deny, suppress, stifle, repress, violate, abuse, crush, muzzle, quash, trample, deprive, infringe, undermine} @freedoms (of|in T)   [cameo 1721]
    > Kenya curtailed the rights of the singers.  | KEN -> -
COERCE/restrict  S {repress, oppress, persecute, suppress, subjugate, discriminate, harass, victimise, victimize, segregate, marginalise, marginalize, purge, silence, mistreat, ill-treat, coerce, terrorise, terrorize, intimidate} (against T)   [cameo 170]
    > Zambia discriminated against the singers.  | ZMB -> -
COERCE/restrict  S {repress, oppress, persecute, suppress, subjugate, harass, victimise, victimize, marginalise, marginalize, purge, silence, mistreat, ill-treat, coerce, terrorise, terrorize, crack down, blockade, besiege} T   [cameo 170]
    > Zambia persecuted the singers.  | ZMB -> -
    > Kenya blockaded Zambia.  | KEN -> ZMB
COERCE/restrict  S {drag, haul, carry, bundle, frogmarch, throw, eject, remove, push} {@officials, @opponents, @people, @captives, lawmaker, senator, deputy, legislator} out of|from {parliament, chamber, court, hall, house, session, courtroom, assembly, meeting, rally, embassy, church, mosque, car, bed, home}   [cameo 170]
    > Ugandan troops dragged a lawmaker out of parliament.  | UGA -> UGA:LEG
COERCE/restrict  S {crack down, clamp down} on T   [cameo 170]
    > Zambia cracked down on the singers.  | ZMB -> -
    > Zambia's crackdown on the singers went on.  | ZMB -> -
COERCE/restrict  S {disperse, break up, quell, put down, crush, suppress, squash, clear} {@crowds, protest site, protest camp, sit-in, square}   [cameo 175]
    > Police in Kenya dispersed a rally.  | KEN -> -
COERCE/restrict  S {impose, enforce, declare, lay, tighten, maintain, mount, set up, put up, reimpose, extend, keep up, order, renew, announce, place} {blockade, siege} (on|of|against|to|around T)   [cameo 191]
    > Egypt imposed a blockade on Morocco.  | EGY -> MAR
COERCE/restrict  S {blockade, siege}/N of|on|against T   [cameo 191]
    > Egypt's blockade of Morocco went on.  | EGY -> MAR
COERCE/restrict  S {force, compel, coerce, press-gang} T into *   [cameo 170]
    > Egypt forced Morocco into a vote.  | EGY -> MAR
COERCE/restrict  S {force} {plane, ship, aircraft, jet, vessel, airliner} to land   [cameo 170]
    > Egypt forced the plane to land.  | EGY -> -
COERCE/restrict  S {close, shut, shut down, close down, disband, dissolve, suspend, raid, ban, dismantle, storm, seal} @societies (of|in T)   [cameo 1722]
    > Egypt shut down a charity.  | COERCE/restrict: EGY -> EGY:NGO
COERCE/restrict  S {revoke, withdraw, annul, cancel} {citizenship, nationality, passport, residency} (of|from T)   [cameo 172]
    > Egypt revoked the citizenship of two Moroccans.  | EGY -> MAR
COERCE/restrict  S {disqualify, disenfranchise} T   [cameo 172]
    > Egypt disqualified the singer.  | EGY -> -
COERCE/restrict  S {close} {border, frontier} to {migrant, refugee, seeker, traffic, foreigner}   [cameo 172]
    > Spain closed its border to migrants.  | ESP -> -
COERCE/restrict  S {stop, suspend, halt, ban, restrict, obstruct} {work, activity, operation} of {group, organisation, organization, ngo, agency, charity, party, association, journalist, worker}   [cameo 172]
    > Egypt suspended the work of a charity.  | COERCE/restrict: EGY -> EGY:NGO

# --- censor ---
COERCE/censor  S {censor, muzzle, gag, silence, jam, block, suspend, shut, shut down, close, close down, ban, bar, restrict, throttle, muffle, pull, take off} @media (in|of T)   [cameo 172]
    > Egypt blocked a website.  | EGY -> -
    > The newspaper was shut down by Egypt.  | COERCE/censor: EGY -> EGY:MED
COERCE/censor  S {suspend, halt, stop, ban, block, order} {publication, broadcast, broadcasts, broadcasting, newspaper, circulation, distribution, printing, transmission} (of|by T)   [cameo 172]
    > Egypt suspended publication of the weekly.  | COERCE/censor: EGY -> EGY:MED
COERCE/censor  S {censor, gag, muzzle} T   [cameo 172]
    > Egypt censored the film.  | EGY -> -
COERCE/censor  S {cut, cut off, shut down, block, restrict, disrupt, switch off, disconnect} {internet, phone, communication, service, network, electricity, power, access} (in|to T)   [cameo 172]
    > Kenya cut off the internet.  | KEN -> -
# --- curfew, martial law ---
COERCE/curfew  S {impose, declare, order, enforce, announce, extend, place, introduce, clamp, reimpose, decree, slap, tighten} curfew (on|in|across|over|throughout|at T)   [cameo 1723]
    > Peru imposed a curfew in Lima.  | PER -> -
    > A curfew was declared by Peru.  | PER -> -
COERCE/martial-law  S {impose, declare, announce, proclaim, extend, decree, order, enforce} {law} "martial" (in|on|across|over T)   [cameo 1724]
    > Peru declared martial law.  | PER -> -
COERCE/martial-law  S {impose, declare, announce, proclaim, extend, decree, order} {state} of {emergency, siege, exception, alert, war} (in|on|across|over T)   [cameo 1724]
    > Peru declared a state of emergency.  | PER -> -
    > A state of emergency was declared by Peru.  | PER -> -
COERCE/martial-law  S {impose, declare, announce, proclaim, extend} {emergency, siege} (in|on|across|over T)   [cameo 1724]
    > Peru declared an emergency.  | PER -> -
COERCE/martial-law  S {suspend, annul, abrogate} {constitution, parliament, election, elections, legislature, law} (in T)   [cameo 1724]
    > The army of Peru suspended the constitution.  | PER -> -
# --- withhold, misinformation, cyber ---
COERCE/withhold  S {withhold, cut off, hoard, retain, divert, steal, block, turn off, shut off, deny} @necessities (from|to|for|in|of T)   [cameo 172]
    > Egypt withheld water from the singers.  | EGY -> -
COERCE/misinformation  S {spread, disseminate, circulate, fabricate, publish, broadcast, peddle, sow, distribute} {disinformation, misinformation, propaganda, rumour, rumor, falsehood, lie} (against|about|in|on T)   [cameo 170]
    > Kenya spread propaganda against Zambia.  | KEN -> ZMB
COERCE/misinformation  S {interfere, meddle} in {election, vote, affair, referendum, affairs, politics, campaign} (of|in T)   [cameo 170]
    > Kenya meddled in the election of Zambia.  | KEN -> ZMB
COERCE/misinformation  S {interfere, meddle} in T   [cameo 170]
    > Kenya meddled in Zambia.  | KEN -> ZMB
COERCE/cyber  S {hack, breach, infiltrate, hack into, penetrate, compromise, phish, break into} @internet (of T)   [cameo 176]
    > Kenya hacked the websites of Zambia.  | KEN -> ZMB
COERCE/cyber  S {hack} T   [cameo 176]
    > Kenya hacked the ministry of Zambia.  | KEN -> ZMB
COERCE/cyber  S hack into T   [cameo 176]
    > Kenya hacked into the network.  | KEN -> -
COERCE/cyber  S {launch, carry out, conduct, mount, wage, stage, commit, engage in} {attack, warfare, operation, campaign, war} "cyber" (on|against T)   [cameo 176]
    > Kenya launched a cyber attack on Zambia.  | KEN -> ZMB
COERCE/cyber  S {cyberattack, cyber-attack, cyberwar, cyberwarfare}/N on|against T   [cameo 176]
    > Kenya carried out a cyberattack on Zambia.  | KEN -> ZMB
COERCE/cyber  S {spy, eavesdrop, snoop} on T   [cameo 170]
    > Kenya spied on Zambia.  | KEN -> ZMB
COERCE/cyber  S {wiretap, bug, tap, surveil} T   [cameo 170]
    > Kenya bugged the envoy of Zambia.  | KEN -> ZMB
COERCE/censor  S order @media "to stop|to suspend|to halt|to cease|to close|to shut|off the air"   [cameo 172]
    > Peru ordered a radio station to stop broadcasting.  | COERCE/censor: PER -> PER:MED
COERCE/cyber  S {hack, break, tap} into @internet (of T)   [cameo 176]
    > Norwegian hackers broke into the servers of Chile's parliament.  | NOR -> CHL
COERCE/restrict  S {force, order, compel, oblige} {plane, ship, aircraft, jet, vessel, airliner, helicopter, boat} "to land|to turn back|to divert|to dock"   [cameo 170]
    > Norway forced a Chilean jet to land.  | NOR -> CHL

COERCE/deport  S {expel, kick out, throw out, drive out, push back, send back} @migrants (to|from|out of|into T)   [cameo 174]
    > Kenya expelled thousands of migrants into Uganda.  | KEN -> UGA

COERCE/restrict  S {hinder, impede, obstruct, hamper, block} {aid, relief, convoy, worker, investigator, inspector, delivery, access, inspection, observer, monitor, movement, passage, assistance, investigation} (of|to|from|in T)   [cameo 172]
    > Kenya hindered relief to Uganda.  | KEN -> UGA
COERCE/restrict  S {destabilise, destabilize, subvert} T!   [cameo 170]
    > Kenya tried to destabilise Uganda.  | KEN -> UGA (hypothetical)
COERCE/seize  S {rob, extort, shake down, fleece} T   [cameo 170]
    > Kenyan soldiers robbed the singer.  | KEN -> -
COERCE/restrict  S lay siege to T   [cameo 191]
    > Kenya laid siege to the port.  | KEN -> -
COERCE/arrest  S {hold, keep, detain} T "incommunicado|without charge|behind bars"   [cameo 173]
    > Peru held the singer incommunicado.  | PER -> -
COERCE/arrest  S {throw, put} T in|into {jail, prison, cell}   [cameo 173]
    > Peru threw the singer into jail.  | PER -> -

COERCE/withhold  S withhold {dollar, euro, million, billion, money, revenue, salary, pay} (from|to T)   [cameo 172]
    > Kenya withheld 5 million dollars from Ghana.  | KEN -> GHA
COERCE/restrict  S {ban, bar, prohibit, prevent, forbid, block, stop} T "from leaving|from working|from holding|from running|from standing|from speaking|from publishing|from printing|from meeting|from attending|from using|from returning|from taking part|from participating|from operating|from protesting|from gathering|from voting|from flying|from docking|from landing|from reaching|from delivering|from practising|from contesting|from broadcasting|from reporting|from wearing|from crossing|from boarding"   [cameo 172]
    > Kenya barred the singer from working.  | KEN -> -
COERCE/arrest  S {seize, hold} {supporter, sympathiser, sympathizer, follower, organiser, organizer, @opponents}   [cameo 173]
    > Kenya held 40 followers of the singer.  | KEN -> -

COERCE/arrest  S {launch, conduct, carry out, mount, begin, start} {operation, raid, sweep, manhunt, search, hunt} "to detain|to arrest|to capture|to apprehend|to round up|to catch"   [cameo 173]
    > Turkish police launched an operation to detain 20 singers.  | TUR -> -
COERCE/censor  S {take, pull, knock, force, yank, drive} @media off air   [cameo 172]
    > Russia took a radio station off the air.  | COERCE/censor: RUS -> RUS:MED
COERCE/censor  S {revoke, withdraw, cancel, suspend, strip, pull, annul, rescind} {accreditation, licence, license, permit, credential, press card, registration} "correspondent|correspondents|journalist|journalists|reporter|reporters|broadcaster|broadcasters|newspaper|newspapers|station|stations|channel|channels|radio|television|tv|outlet|outlets|website|magazine" (of|from T)   [cameo 172]
    > Zimbabwe revoked the accreditation of a journalist.  | ZWE -> -
COERCE/arrest  S {pick up, haul in, haul away, take away, bundle off, whisk away, lead away, drag away, hunt down} {@captives, @suspects, @opponents, @people, @fighters}   [cameo 173]
    > Rwandan agents picked up an opponent.  | COERCE/arrest: RWA:SPY -> RWA:OPP
COERCE/cyber  S {knock out, take down, disable, paralyse, paralyze, cripple, crash, deface, take over, target, attack, hit, disrupt} @internet "hackers|hacker|cyber|cyberattack|cyberattacks|malware|ransomware|online attack|denial-of-service" (of T)   [cameo 176]
    > Russian hackers knocked out the websites of Georgia.  | RUS -> GEO
COERCE/restrict  S {seal off, cordon off, lock down} T   [cameo 191]
    > Israel sealed off a Palestinian town.  | ISR -> PSE
COERCE/restrict  S {order, decree} {dissolution, closure, disbandment, shutdown, liquidation} of T   [cameo 172]
    > Egypt ordered the closure of a Turkish school.  | EGY -> TUR
COERCE/arrest  S {haul off, bundle, cart off, march off, frogmarch} {@captives, @suspects, @opponents, @people, @fighters}   [cameo 173]
    > Ugandan police hauled off activists.  | COERCE/arrest: UGA:COP -> UGA:CIV
COERCE/arrest  S {hold, keep, detain} T "on charges|on terrorism charges|on spying charges|on suspicion|without trial|without a trial|for questioning|in solitary|in custody since"   [cameo 173]
    > Iran held a Norwegian on suspicion of spying.  | IRN -> NOR
COERCE/deport  S {bundle, push, dump, herd, ferry, force, drive, march} @people across|over|into|onto {border, frontier, desert, bus, plane, truck} (of T)   [cameo 174]
    > Mauritania pushed migrants over the border.  | COERCE/deport: MRT -> MRT:REF
COERCE/cyber  S {steal, siphon, exfiltrate, harvest, copy} {email, e-mail, data, file, password, record, secret, document, information} "hacking|hackers|hacker|hacked|cyber" (from|of T)   [cameo 176]
    > Chinese hackers stole data from Japan.  | CHN -> JPN
COERCE/arrest  S {pick up, haul in, haul off, take away, lead away, bundle off} T!   [cameo 173]
    > Kenyan police picked up a Ugandan opponent.  | COERCE/arrest: KEN:COP -> UGA
COERCE/restrict  S {hound, disbar, blackball, defrock, excommunicate, terrorise, terrorize, brutalise, brutalize} T!   [cameo 170]
    > Chad hounded a Sudanese opponent.  | TCD -> SDN
COERCE/restrict  S {corral, kettle, encircle, pen in, hem in} {@opponents, crowd, supporter}   [cameo 170]
    > Kenyan police corralled demonstrators.  | COERCE/restrict: KEN:COP -> KEN:CIV
COERCE/seize  S {sequester, interdict, arrest, divert} @vessels   [cameo 171]
    > Ghana interdicted a Chinese trawler.  | GHA -> CHN

COERCE/curfew  S {prolong, lengthen, renew, tighten, widen, expand} {curfew, lockdown} (on|in|across|over|throughout T)   [cameo 1723]
    > Peru prolonged the curfew.  | PER -> -
COERCE/martial-law  S {prolong, lengthen, renew, reimpose, reinstate} {state} of {emergency, siege, exception, alert, war} (in|on|across|over T)   [cameo 1724]
    > Peru's congress prolonged the state of emergency.  | PER -> -
COERCE/martial-law  S {prolong, lengthen, renew, reimpose, reinstate} {law, emergency} "martial law|emergency" (in|on|across|over T)   [cameo 1724]
    > Peru renewed martial law.  | PER -> -
COERCE/censor  S pull plug on @media (in|of T)   [cameo 172]
    > Peru pulled the plug on two radio stations.  | COERCE/censor: PER -> PER:MED
COERCE/restrict  S {revoke, withdraw, cancel, suspend, strip, pull, annul, rescind} {licence, license, permit, registration, accreditation, charter, status} (of|from T)   [cameo 172]
    > Zimbabwe cancelled the licence of a British charity.  | ZWE -> GBR
COERCE/deport  S {intercept, turn back, push back, tow back, round up} @migrants (at|off|near|in T)   [cameo 174]
    > The Libyan coast guard intercepted 200 migrants.  | COERCE/deport: LBY -> LBY:REF
COERCE/restrict  S {raid, ransack, storm} {@media, newspaper, broadcaster, publisher, ngo, charity, foundation, bank, factory, market, shop, mosque, church, monastery, nightclub, bookshop, printer} "police|policemen|authorities|security forces|security agents|security officials|intelligence agents|officers|gendarmes|prosecutors|detectives|troops|soldiers" (of|in T)   [cameo 170]
    > Police in Kenya raided three newspapers.  | COERCE/restrict: KEN:COP -> KEN:MED
COERCE/deport  S {force, drive, push, evict, chase, throw} T off {land, farm, property, plot, territory, pasture}   [cameo 174]
    > Kenya forced Ugandan farmers off the land.  | KEN -> UGA
COERCE/restrict  S {force, order, compel, oblige, tell} {@societies, @media, @companies, company, shop, agency} "to close|to shut|to shut down|to close down|to suspend operations|to cease operations|to halt operations|to suspend its|to suspend their|to stop operating"   [cameo 172]
    > Kenya forced a charity to close.  | COERCE/restrict: KEN -> KEN:NGO
COERCE/arrest  S {rearrest, re-arrest, redetain, re-detain} T   [cameo 173]
    > Kenya rearrested the singer.  | KEN -> -
COERCE/arrest  S {hunt, hunt down, track down} {@suspects, @fighters, killer, attacker, assailant}   [cameo 173]
    > Kenyan police hunted down a smuggler.  | COERCE/arrest: KEN:COP -> KEN:CRM
COERCE/arrest  S {hunt, search} for {@suspects, @fighters, killer, attacker, assailant, inmate, prisoner}   [cameo 173]
    > Kenyan police were hunting for the smugglers.  | COERCE/arrest: KEN:COP -> -
COERCE/arrest  S {launch, begin, mount, order, step up, start, lead, join} {manhunt, dragnet} (for T)   [cameo 173]
    > Kenyan police launched a manhunt for two Ugandans.  | COERCE/arrest: KEN:COP -> UGA
COERCE/restrict  S {prevent, block, stop, thwart, ban, forbid, prohibit, disallow, disrupt, outlaw} @protest (of|by|in|against T)   [cameo 172]
    > Kenya prevented a rally.  | KEN -> -
COERCE/restrict  S {launch, start, begin, step up, intensify, mount, order, resume, lead, widen, continue, escalate, pursue} {crackdown, clampdown, purge, "witch hunt"} (on|against|in T)   [cameo 170]
    > Kenya launched a crackdown on dissent.  | KEN -> -
COERCE/restrict  S blockade @roads (of T)   [cameo 191]
    > The navy of Oman blockaded the ports of Yemen.  | OMN -> YEM

COERCE/cyber  S {attack, hit, target, disable, cripple, knock out, knock offline, deface, paralyse, paralyze} T "hackers|hacker|cyberattack|cyber-attack|cyberattacks|malware|ransomware|denial-of-service|computer virus"   [cameo 176]
    > Peruvian hackers attacked Chilean banks.  | PER -> CHL
COERCE/restrict  S {place, put, keep} T under {surveillance, watch, guard, curfew, quarantine, ban}   [cameo 170]
    > Peru placed the singer under surveillance.  | PER -> -
COERCE/martial-law  S {put, place} T under {law, rule, lockdown, siege, curfew, emergency} "martial law|military rule|lockdown|siege|curfew|state of emergency|direct rule"   [cameo 1724]
    > Peru put the town under martial law.  | PER -> -
COERCE/restrict  S {restrict, limit, curb, control, curtail} {travel, movement, assembly, gathering, traffic} (of|to|in|for|by T)   [cameo 172]
    > Peru restricted travel to the north.  | PER -> -
# --- what only looks like it ---
COERCE  S {block, restrict, cut, cut off, throttle} access to {site, website, app, platform, twitter, facebook, whatsapp, youtube, telegram, tiktok, internet, outlet, portal, wikipedia} (of T)   [cameo 172]
    > Oman blocked access to two news sites.  | OMN -> OMN:MED
NONE  S {seize} {opportunity, chance, moment, initiative, occasion, lead}
    > Peru seized the opportunity.  | none
NONE  S {hold, keep, capture} {vote, view, office, title, hand, share, key, line, event, record, attention, imagination, heart, image, essence, ceremony, seat, breath, funeral, party, mass, service, press, sway, hope, promise, power, reserve, debt, data, court, card, stock}
    > Peru held its breath.  | none
NONE  S {ban, prohibit} {smoking, plastic, bag, cigarette, alcohol, pesticide, hunting}
    > Peru banned plastic bags.  | none
NONE  S {restrict, limit} {spending, use, damage, growth, emission, deficit, debt}
    > Peru limited its spending.  | none
NONE  S {break up, break} {marriage, band, match}
    > The Peruvian band broke up.  | none
COERCE/deport  S {issue, sign, serve, approve, hand down} {order, decree, notice} "deportation|expulsion|removal" (against|for|on|to T)   [cameo 174]
    > Peru issued deportation orders against two Chileans.  | PER -> CHL
COERCE/arrest  S {issue, sign, serve, approve, release, seek} {warrant, order, notice} "arrest|red notice|detention" (against|for|on T)   [cameo 173]
    > Peru issued an arrest warrant for a Chilean minister.  | PER -> CHL
COERCE/deport  S escort T "to the border|out of the country|across the border|to the airport"   [cameo 174]
    > Denmark escorted the Hungarian minister to the border.  | DNK -> HUN
COERCE/arrest  S! {swoop, pounce} on T   [cameo 173]
    > Kenyan police swooped on suspected rebels.  | KEN -> KEN
COERCE/arrest  S {snare, nab, net, bust, sweep up, haul in, pick up, run in} {@suspects, @opponents, @fighters, @people}   [cameo 173]
    > Kenyan police snared three smugglers.  | KEN -> KEN
COERCE/restrict  S {seal off, cordon off, surround, ring, encircle, blockade, besiege} {campus, university, mosque, church, square, office, headquarters, newsroom, house, home, district, neighbourhood, neighborhood, centre, center, building, residence, slum} "police|policemen|security forces|security agents|officers|gendarmes|authorities" (of|in T)   [cameo 191]
    > Kenyan police surrounded the mosque.  | KEN -> KEN
    > Kenyan police sealed off the university.  | KEN -> KEN
COERCE/restrict  S {tighten} {grip, hold, control, stranglehold, noose} (on|over {media, press, court, internet, party, judiciary, dissent, opposition, society, power}) (of|in T)   [cameo 172]
    > Kenya tightened its grip on the media.  | KEN -> KEN
COERCE/arrest  S {smash, bust, break up, dismantle, crack, roll up, uncover} {ring, network, cell, gang, syndicate} (of T)   [cameo 173]
    > Norway smashed a ring of Chilean spies.  | NOR -> CHL
COERCE  S {steal, pilfer} {secret, "state secret", blueprint, technology} (from|of T)   [cameo 170]
    > Kenya stole secrets from Peru.  | KEN -> PER
COERCE/restrict  S {suspend, remove, disqualify, oust} T from {office, post, duty, parliament}   [cameo 172]
    > A court in Kenya suspended the prime minister from office.  | KEN -> KEN
