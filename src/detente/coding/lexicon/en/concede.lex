# CONCEDE: verbal concessions: restrictions eased, demands met, apologies, pardons, ceasefires announced.

# --- restrictions ---
CONCEDE/lift-tariff  S {lift, remove, waive, end, repeal, rescind, revoke, cancel, drop, abolish, scrap, withdraw, unwind, phase out, terminate, annul, abandon, dismantle, eliminate, undo, overturn, reverse} {tariff, tariffs, duty, duties, levy, surcharge, surtax, countervailing duty} (on|against|for|from|of T)   [cameo 085]
    > Kenya scrapped its tariffs on Peruvian steel.  | KEN -> PER
    > The tariffs on Norwegian salmon were dropped by Chile.  | CHL -> NOR
CONCEDE/ease-tariff  S {ease, relax, loosen, cut, reduce, lower, soften, halve, trim, slash, roll back, scale back, scale down, water down} {tariff, tariffs, duty, duties, levy, surcharge, surtax} (on|against|for|from|of T)   [cameo 085]
    > Kenya cut its tariff on Peruvian steel.  | KEN -> PER
CONCEDE/suspend-tariff  S {suspend, pause, freeze, delay, postpone, defer, put off, hold off, hold off on, put on hold, shelve} {tariff, tariffs, duty, duties, levy, surcharge, surtax, countervailing duty} (on|against|for|from|of T)   [cameo 085]
    > Kenya paused its tariffs on Peruvian steel for a month.  | KEN -> PER
    > Norway delayed new duties on Chilean wine.  | NOR -> CHL
CONCEDE/lift-embargo  S {lift, remove, waive, end, repeal, rescind, revoke, cancel, drop, abolish, scrap, withdraw, unwind, phase out, terminate, annul, abandon, undo, overturn, reverse} {embargo, quota, trade restriction, trade ban, import ban, export ban, trade barrier, trade embargo, trade suspension, import restriction, export restriction} (on|against|for|from|of T)   [cameo 085]
    > Ghana lifted its embargo on Togo.  | GHA -> TGO
    > Ghana dropped the import ban on Togolese rice.  | GHA -> TGO
CONCEDE/suspend-embargo  S {suspend, pause, freeze} {embargo, quota, trade restriction, trade ban, import ban, export ban, trade barrier, trade embargo, import restriction, export restriction} (on|against|for|from|of T)   [cameo 085]
    > Ghana suspended its import ban on Togolese rice.  | GHA -> TGO
CONCEDE/ease-embargo  S {ease, relax, loosen, reduce, soften, roll back, scale back, scale down, water down} {embargo, quota, trade restriction, trade ban, import ban, export ban, trade barrier, import restriction, export restriction} (on|against|for|from|of T)   [cameo 085]
    > Ghana eased its embargo on Togo.  | GHA -> TGO
CONCEDE/lift-entry  S {lift, end, remove, drop, scrap, abolish, rescind, revoke, repeal, cancel, waive, withdraw, undo, reverse, overturn} {ban, suspension, restriction, requirement, freeze, curb, prohibition, "visa suspension", "visa ban", "travel ban", "entry ban", "visa restriction", "travel restriction", "entry restriction", "visa requirement"} "visa|visas|travel ban|travel bans|travel restriction|travel restrictions|entry ban|entry bans|entry restriction|entry restrictions" (for|on|against|from|to T)   [cameo 081]
    > Kenya lifted its visa suspension for Peruvians.  | KEN -> PER
    > Peru ended its entry ban on Kenyans.  | PER -> KEN
    > Ghana has lifted its suspension of visas for Togolese citizens.  | GHA -> TGO
CONCEDE/ease-entry  S {ease, relax, loosen, soften, simplify, narrow, scale back, water down, lighten} {ban, suspension, restriction, requirement, rule, curb, "visa suspension", "visa ban", "travel ban", "entry ban", "visa restriction", "visa rule", "travel restriction", "entry restriction"} "visa|visas|travel ban|travel bans|travel restriction|travel restrictions|entry ban|entry bans|entry restriction|entry restrictions" (for|on|against|from|to T)   [cameo 081]
    > Kenya eased its visa restrictions on Peru.  | KEN -> PER
    > Ghana relaxed its travel ban on Togolese students.  | GHA -> TGO
CONCEDE/ease-sanctions  S {ease, relax, loosen, cut, reduce, soften, roll back, scale back, scale down, water down} {sanction, sanctions, freeze, barrier} (on|against|for|from|of T)   [cameo 085]
    > Canada eased its sanctions on Zambia.  | CAN -> ZMB
CONCEDE/suspend-sanctions  S {suspend, pause, freeze} {sanction, sanctions, freeze, barrier} (on|against|for|from|of T)   [cameo 085]
    > Canada suspended its sanctions on Zambia.  | CAN -> ZMB
CONCEDE/lift-sanctions  S {lift, remove, waive, end, repeal, rescind, revoke, cancel, drop, abolish, scrap, withdraw, unwind, phase out, terminate, annul, abandon, dismantle, eliminate, undo, overturn, reverse, discontinue} {sanction, sanctions, freeze, barrier} (on|against|for|from|of T)   [cameo 085]
    > Canada lifted sanctions on Zambia.  | CAN -> ZMB
    > Sanctions against Zambia were lifted by Canada.  | CAN -> ZMB
CONCEDE/lift-sanctions  S {exempt, spare, remove, delist, unblock, strike, cross, take, drop} T from|off {sanction, sanctions, tariff, embargo, list, blacklist}   [cameo 085]
    > Canada exempted Zambia from tariffs.  | CAN -> ZMB
CONCEDE/lift-sanctions  S {unfreeze, release, unblock} {@assets, @money} (of|for T)   [cameo 085]
    > Japan unfroze the assets of Peru.  | JPN -> PER
CONCEDE/lift-sanctions  * {lift, end, remove, drop, scrap, repeal, rescind, revoke, abolish, withdraw} {sanction, sanctions, penalty, boycott} of S! on|against|for T!   [cameo 085]
    > Peru's sanctions against Chile were lifted.  | PER -> CHL
CONCEDE/lift-embargo  * {lift, end, remove, drop, scrap, repeal, rescind, revoke, abolish, withdraw} {embargo, quota, trade ban, import ban, export ban} of S! on|against|for T!   [cameo 085]
    > The Peruvian embargo on Chile has been lifted.  | PER -> CHL
CONCEDE/ease-embargo  * {ease, relax, loosen, soften, roll back, scale back, reduce} {embargo, quota, trade ban, import ban, export ban} of S! on|against|for T!   [cameo 085]
    > The Peruvian embargo on Chile has been eased.  | PER -> CHL
CONCEDE/ease-sanctions  * {ease, relax, loosen, soften, roll back, scale back, reduce} {sanction, sanctions, penalty, boycott} of S! on|against|for T!   [cameo 085]
    > Peru's sanctions against Chile were eased.  | PER -> CHL
CONCEDE/lift-restriction  * {lift, end, remove, drop, scrap, repeal, rescind, revoke, abolish, withdraw} {restriction, ban, curb, measure, suspension, prohibition, moratorium, countermeasure} of S! on|against|for T!   [cameo 081]
    > Ghana's ban on Togolese trucks was lifted.  | GHA -> TGO
CONCEDE/lift-tariff  * {lift, end, remove, drop, scrap, repeal, rescind, revoke, abolish, withdraw} @tariffs of S! on|against|for T!   [cameo 085]
    > Ghana's tariffs on Togolese cement were scrapped.  | GHA -> TGO
CONCEDE/lift-restriction  S {lift, remove, waive, end, repeal, rescind, revoke, drop, abolish, scrap, withdraw, phase out, annul, abandon, cancel, reverse, overturn} {restriction, ban, curb, measure, suspension, prohibition, moratorium, closure, countermeasure, interdiction} (on|against|for|from|of|in|over T)   [cameo 081]
    > Ghana lifted its ban on Togolese trucks.  | GHA -> TGO
    > The suspension of Mali was lifted by the African Union.  | AU -> MLI
CONCEDE/ease-restriction  S {ease, relax, loosen, soften, roll back, scale back, reduce, water down} {restriction, ban, curb, measure, suspension, prohibition, moratorium, closure, countermeasure} (on|against|for|from|of|in|over T)   [cameo 081]
    > Ghana eased its ban on Togolese trucks.  | GHA -> TGO
CONCEDE  S {lift, ease, relax, loosen, remove, waive, end, repeal, rescind, revoke, drop, abolish, scrap, withdraw, soften, roll back, scale back, phase out, annul, abandon, cancel, reverse, overturn, suspend, reduce} @sanctions (on|against|for|from|of|in|over T)   [cameo 081]
    > Morocco lifted the curfew in Rabat.  | MAR -> -
    > Egypt eased a curfew on singers.  | EGY -> -
CONCEDE  S {repeal, rescind, revoke, annul, abolish, scrap, overturn, reverse, quash, relax, soften} {law, ban, decree, legislation, rule, decision, policy, ruling} (on|against|for|of T)   [cameo 080]
    > Chile repealed the law.  | CHL -> -
CONCEDE  S {lift, end, revoke, raise, withdraw, cancel} {emergency, siege, blockade, curfew, boycott, state of emergency, martial law} (in|on|of T)   [cameo 0814]
    > Peru lifted the state of emergency.  | PER -> -
    > Spain lifted the blockade of Morocco.  | ESP -> MAR
CONCEDE  S {unban, legalise, legalize, decriminalise, decriminalize, relegalise} T   [cameo 081]
    > Kenya legalised the play.  | KEN -> -
CONCEDE/lift-entry  S {require, demand} {visa, visas} "no longer" of|from|for T   [cameo 081, status actual]
    > Chile no longer requires visas of Bolivians.  | CHL -> BOL
CONCEDE/lift-entry  S {lift, waive, drop, scrap, abolish, remove, end} {visa, visas, entry, travel, visa requirement, visa restriction, travel ban, entry ban, travel restriction, visa rule, entry requirement} (for|on|from T)   [cameo 081]
    > Thailand waived visas for Peru.  | THA -> PER
CONCEDE/ease-entry  S {ease, relax, simplify, loosen, resume} {visa, visas, entry, travel, visa requirement, visa restriction, travel ban, entry ban, travel restriction, visa rule, entry requirement} (for|on|from T)   [cameo 081]
    > Thailand simplified visas for Peru.  | THA -> PER
CONCEDE/ease-entry  S {ease, relax} {ban, restriction, requirement, rule} "travel" (for|on|from T)   [cameo 081]
    > Thailand eased travel restrictions on Peru.  | THA -> PER
CONCEDE/ease-border  S {reopen, re-open, open} @border "partially|partly|in part|for trucks only|to cargo only|for a limited number" (with|to|for|between T)   [cameo 081]
    > Kenya partially reopened its border with Zambia.  | KEN -> ZMB
CONCEDE/reopen-border  S {reopen, re-open, open, unseal, unblock} @border (with|to|for|between T)   [cameo 081]
    > Kenya reopened its border with Zambia.  | KEN -> ZMB
CONCEDE/reopen-border  S {reopen, re-open, open} {airspace, sky, skies} (to|for T)   [cameo 081]
    > Peru reopened its airspace to Chile.  | PER -> CHL
CONCEDE  S {reopen, re-open} {school, newspaper, station, channel, market, shop, airport, mosque, church, office, university, road, port, business}   [cameo 081]
    > Nepal reopened its schools.  | NPL -> -
CONCEDE/return-ambassador  S {return} to T! "ambassador|high commissioner"   [cameo 081]
    > Kenya's ambassador to Peru returned to Lima on Monday.  | KEN -> PER
    > Ghana's high commissioner has returned to Kenya.  | GHA -> KEN
CONCEDE/return-ambassador  S {return, reinstate, send back, restore} {ambassador, envoy, "high commissioner"} (to T)   [cameo 081]
    > Spain returned its ambassador to Bolivia.  | ESP -> BOL
CONCEDE  S {restore, reinstate, resume, unsuspend, readmit, reintegrate, reappoint} {membership, aid, assistance, licence, license, right, privilege, status, visa, accreditation, access, service, internet, funding} (of|to|for T)   [cameo 081]
    > Canada reinstated the membership of Zambia.  | CAN -> ZMB
CONCEDE  S {reinstate, readmit, rehabilitate, reappoint} T (to|in|as *)   [cameo 081]
    > Ghana reinstated Zambia.  | GHA -> ZMB

# --- demands ---
CONCEDE  S {accept, meet, grant, satisfy, approve, heed, fulfil, fulfill, honour, honor} {demand, request, condition, term, terms, ultimatum, petition, plea, appeal, call, claim, dictate, diktat, stipulation} (of|from|by T)   [cameo 080]
    > Peru accepted the demands of Bolivia.  | PER -> BOL; REQUEST: BOL -> PER
    > The demands were met by Peru.  | PER -> -
CONCEDE  S {yield, bow, cave, cave in, give in, submit, accede, agree, capitulate, concede, relent, acquiesce, knuckle under, succumb, defer} to {demand, request, pressure, condition, call, term, terms, ultimatum, claim, wish, will, protest} (of|from|by T)   [cameo 080]
    > Peru bowed to the demands of Bolivia.  | PER -> BOL; REQUEST: BOL -> PER
CONCEDE  S {yield, bow, cave, cave in, give in, submit, capitulate, concede, relent, acquiesce, succumb} (to T)   [cameo 080]
    > Zambia caved in to Kenya.  | ZMB -> KEN
CONCEDE  S {back down, climb down, backtrack, backpedal, soften, give way, give ground, backed down} (on|from|over *)   [cameo 080]
    > Spain backed down over the tax.  | ESP -> -
CONCEDE  S {abide, stick} by {demand, request, order, ruling, resolution, verdict, judgment, judgement, decision, ultimatum, injunction} (of T)   [cameo 080]
    > Slovenia will abide by the ruling of the United Nations.  | SVN -> UN (future)
CONCEDE/lift-restriction  S {exempt, excuse, spare, exclude} T from {ban, tariff, duty, levy, sanction, sanctions, restriction, requirement, embargo, curb, tax, visa, quota, rule, fee, lockdown}   [cameo 081]
    > India exempted Nepal from a ban on onions.  | IND -> NPL
CONCEDE  S {comply} with {demand, request, order, ruling, resolution, sanction, term, agreement, deal, condition, decision, treaty} (of T)   [cameo 080]
    > Spain complied with the demands of Peru.  | ESP -> PER; REQUEST: PER -> ESP
CONCEDE  S {soften, moderate, relax, change, shift, reverse} {stance, position, tone, line, rhetoric, decision, course, policy, ruling} (on|toward|towards T)   [cameo 080]
    > Finland softened its stance on Peru.  | FIN -> PER
CONCEDE  S {make, offer, grant, give, propose} concession (to T)   [cameo 080]
    > Peru made concessions to Chile.  | PER -> CHL
CONCEDE  S {drop, withdraw, abandon, give up, renounce, relinquish, waive, shelve, retract, take back, rescind} {demand, claim, objection, charge, lawsuit, case, complaint, accusation, condition, probe, investigation, veto, threat, precondition, opposition, appeal, proceedings, policy, bid, plan, reservation, remark, statement} (against|of|to|on|over T)   [cameo 080]
    > Chile dropped its lawsuit against Peru.  | CHL -> PER
    > The charges against Peru were dropped by Chile.  | CHL -> PER
CONCEDE  S {dismiss, quash} charge against T   [cameo 081]
    > A court in Chile dismissed the charges against the singer.  | CHL -> -
CONCEDE  S {cancel, call off, suspend, end, stop, halt, abandon, lift, postpone, drop} {strike, protest, boycott, demonstration, sit-in, rally, march, picket, uprising, walkout, vigil, stoppage, mutiny} (against|of T)   [cameo 080]
    > Workers in Peru called off a strike.  | PER -> -
CONCEDE  S {acquit, exonerate, absolve, clear, forgive, excuse} T (of *)   [cameo 081]
    > A court in Peru acquitted the singer.  | PER -> -
CONCEDE/pardon  S {pardon, amnesty, reprieve} T   [cameo 0841]
    > Peru pardoned the singer.  | PER -> -
    > The singer was pardoned by Peru.  | PER -> -
CONCEDE/pardon  S {grant, give, issue, offer, announce, declare, extend} {pardon, amnesty, clemency, reprieve, immunity, bail} (to|for T)   [cameo 0841]
    > Egypt granted a pardon to the singers.  | EGY -> -
CONCEDE/pardon  S commute {sentence, term, penalty} (of T) to|into *   [cameo 0841]
    > Egypt commuted the sentences of nine Sudanese to life in prison.  | EGY -> SDN:CIV
CONCEDE/pardon  S {commute, reduce, suspend, cut, overturn, quash, annul, cancel} {sentence, conviction, term, verdict, penalty, jail} (of|against|for T)   [cameo 0841]
    > Egypt commuted the sentence of the singer.  | EGY -> -
CONCEDE/apologise  S {apologise, apologize, atone} (to T) (for|over *)   [cameo 055]
    > Denmark apologised to Norway for the delay.  | DNK -> NOR
    > Denmark's apology to Norway came too late.  | DNK -> NOR
CONCEDE/apologise  S {express, voice, convey, offer, issue, make} @regret (to T) (for *)   [cameo 055]
    > Denmark expressed regret for the delay.  | DNK -> -
CONCEDE/apologise  S {ask, beg, seek} forgiveness (of|from T)   [cameo 055]
    > Denmark asked forgiveness of Norway.  | DNK -> NOR
CONCEDE/apologise  S sorry/A (for|about *)   [cameo 055]
    > Denmark is sorry for the delay.  | DNK -> -
CONCEDE  S {admit, acknowledge, concede, confess} {mistake, error, responsibility, fault, guilt, wrongdoing, defeat, blame, role, involvement, killing, abuse, failure}   [cameo 080]
    > Peru admitted its mistake.  | PER -> -
CONCEDE  S {take, accept, assume, acknowledge} {responsibility, blame} (for *)   [cameo 080]
    > Peru accepted the blame for the spill.  | PER -> -
CONCEDE  S {compensate, indemnify, reimburse, recompense} T (for *)   [cameo 080]
    > Japan compensated Nepal for the ship.  | JPN -> NPL
CONCEDE  S pay {reparation, reparations, compensation, damages, restitution} (to T)   [cameo 080]
    > Japan paid compensation to Nepal.  | JPN -> NPL

# --- permissions ---
CONCEDE  S {allow, permit, authorise, authorize, entitle, empower} T (to *)   [cameo 080]
    > Ghana authorised the ship to leave.  | GHA -> -
CONCEDE  S {restore, reinstate, bring back} T to {office, post, power, position, throne, presidency}   [cameo 083]
    > Chile's generals restored the Peruvian envoy to his post.  | CHL -> PER
CONCEDE  S {go back, return} "back to work|returned to work|return to work|returning to work"   [cameo 082, people]
    > Miners in Zambia went back to work.  | CONCEDE: ZMB:LAB -> -
CONCEDE  S {unblock, unban, restore, reinstate} {access, service, internet, network, website, site, platform, channel, signal, licence, license, broadcaster, newspaper, radio, station, twitter, facebook, telegram, youtube, tiktok, whatsapp, party} (to|for|in T)   [cameo 081]
    > Ghana restored access to websites.  | GHA -> -
CONCEDE  S {suspend, lift, drop, withdraw, cancel, revoke, quash, annul, void} {warrant, "red notice", "arrest warrant"} (against|for T)   [cameo 081]
    > Peru suspended an arrest warrant against a Chilean minister.  | PER -> CHL
CONCEDE  S {give, grant, issue, extend, accord, award} {permission, authorisation, authorization, approval, clearance, consent, licence, license, visa, right, autonomy, waiver, exemption, extension, leeway, mandate, permit, status, citizenship, independence, reprieve, concession} (to|for T)   [cameo 080]
    > Ghana granted permission to Zambia.  | GHA -> ZMB
CONCEDE  S {grant, approve} {injunction, stay, motion, leave, delay, restraining order, parole, appeal, application, petition, motion, order, bail, hearing, retrial, postponement, deferral, grace, respite} (to|for|of|by T)   [cameo 081]
    > A court in Chile granted a stay to the singer.  | CHL -> -
CONCEDE  S {approve, authorise, authorize} {request, release, deployment, use, sale, delivery, visit, flight, export, transfer, vaccine, access, project} (of|to|by|from T)   [cameo 080]
    > Finland approved the request of Kenya.  | FIN -> KEN; REQUEST: KEN -> FIN
CONCEDE  S {accept} {decision, ruling, verdict, result, outcome, defeat, blame, responsibility} (of T)   [cameo 080]
    > Kenya accepted the ruling of the United Nations.  | KEN -> UN
CONCEDE  S {introduce, implement, enact, announce, promise, launch, initiate, institute, pass} {reform, reforms, democracy}   [cameo 083]
    > Morocco announced reforms.  | MAR -> -
CONCEDE  S {cede, hand over, hand, transfer, relinquish, surrender, devolve, turn over, restore} {power, authority, control, sovereignty, territory, island, administration} (to T)   [cameo 080]
    > Spain ceded control to Portugal.  | ESP -> PRT
CONCEDE  S {call, schedule, hold, announce} {election, elections, referendum, vote}   [cameo 080]
    > Peru's president called an early election.  | PER -> -

# --- ceasefires and withdrawals to come ---
CONCEDE  S {declare, announce, proclaim, offer, accept, propose, order, extend} @ceasefire (with|in|against T)   [cameo 0871]
    > Peru declared a ceasefire with Chile.  | PER -> CHL
    > A truce was announced by Peru.  | PER -> -
CONCEDE  S {declare, announce, proclaim, offer, agree, accept, propose, order, extend} fire "cease-fire" (with|in|against T)   [cameo 0871]
    > Peru declared a cease-fire with Chile.  | PER -> CHL
CONCEDE  S {declare, announce, proclaim} {cessation, end, halt, suspension} of {hostility, hostilities, fighting, attack, operation, violence, war}   [cameo 0871]
    > Peru declared an end of hostilities.  | PER -> -

CONCEDE  S {withdraw, shelve, drop, ditch, scrap, suspend, freeze, abandon, water down} {bill, reform, law, decree, legislation, levy, tax hike, tax increase, price increase, price hike, pension reform, finance bill}   [cameo 080]
    > Kenya's president withdrew the finance bill.  | KEN -> -

CONCEDE  S give "go-ahead|the nod|its blessing|his blessing|thumbs up|thumbs-up|all-clear|its assent" (to|for T)   [cameo 080]
    > Peru gave the go-ahead to Bolivia's railway.  | PER -> BOL
CONCEDE  S {make, do, perform, execute} "u-turn|about-face|about-turn|volte-face"   [cameo 080]
    > Peru made a u-turn on the tax.  | PER -> -
CONCEDE  S {reverse, change} course (on|over *)   [cameo 080]
    > Peru reversed course on the tax.  | PER -> -
CONCEDE  S walk back {remark, comment, threat, pledge, decision, statement, claim, plan} (on|about T)   [cameo 080]
    > Peru walked back its threat.  | PER -> -

CONCEDE  S {strike down, quash, unblock} {ban, restriction, curfew, decree, prohibition, access, website, site, network, app, internet, platform, service} (on|to|of T)   [cameo 081]
    > A court in Peru quashed the ban.  | PER -> -
CONCEDE  S {approve, clear, accept, register} {candidacy, nomination, registration, candidate, permit, licence, license} (of T)   [cameo 080]
    > Kenya approved the candidacy of the singer.  | KEN -> -
CONCEDE  S {back off, back away, step back, climb down, row back, retreat, back down} from|on {demand, threat, plan, position, pledge, stance, condition, insistence, proposal, claim, decision, policy, promise}   [cameo 080]
    > Kenya has backed off from its demand.  | KEN -> -
CONCEDE  S {reinstate, reconvene, recall, restore} {parliament, assembly, legislature, congress, senate, constitution, democracy}   [cameo 080]
    > Nepal's king reinstated parliament.  | NPL -> -
CONCEDE  S do away with {visa, restriction, ban, curfew, rule, requirement, law, censorship, sanction, sanctions, tariff, emergency, quota, fee, tax, permit}   [cameo 081]
    > Uzbekistan did away with exit visas.  | UZB -> -
CONCEDE/apologise  S say "sorry" (to|for T)   [cameo 055]
    > The Greek prime minister said sorry to the victims.  | GRC -> -
CONCEDE  S {bend, buckle, fold, wilt, crumble} to|under {demand, pressure, condition, criticism, threat, will, strain}   [cameo 080]
    > Peru buckled under pressure.  | PER -> -
CONCEDE  S {throw in, throw} {towel, sponge}   [cameo 080]
    > Peru threw in the towel.  | PER -> -
CONCEDE  S give {ground, way} (to T) (on|over *)   [cameo 080]
    > Peru gave ground.  | PER -> -
CONCEDE  S {drop, scrap, withdraw, abandon, shelve, cancel, repeal, suspend, reverse} {tax, fee, toll, surcharge, hike, increase, cut}   [cameo 080]
    > Peru dropped a tax on fuel.  | PER -> -
CONCEDE  S {appease, placate, mollify, pacify, accommodate, humour, humor} T!   [cameo 080]
    > Peru appeased Chile.  | PER -> CHL
CONCEDE  S {redress, rectify, make good} {grievance, injustice, wrong, damage, loss, error} (of T)   [cameo 080]
    > Peru redressed the grievances of Chile.  | PER -> CHL

CONCEDE  S {scrap, shelve, abandon, reverse, withdraw, drop, suspend, back down on, row back on, roll back, cancel, rescind, repeal, freeze} {increase, rise, hike, tax, bill, reform, price rise, fuel tax, fare, austerity, overhaul, privatisation, privatization} (on|of|for T)   [cameo 083]
    > Kenya scrapped a fuel price rise.  | KEN -> -
    > Peru shelved the pension reform.  | PER -> -
CONCEDE  S {dismiss, throw out, drop, quash, discontinue, close, abandon} {case, charge, prosecution, indictment, proceedings, lawsuit} against T "judge|court|tribunal|prosecutor|prosecutors|magistrate|jury|justices"   [cameo 081]
    > A judge in Zambia dismissed the case against the singer.  | ZMB -> -

CONCEDE  S {grant, give, award, offer, concede, approve, announce} {rise, raise, increase, hike, bonus, increment} "pay rise|pay raise|wage rise|wage increase|salary increase|pay increase|pay hike|wage hike|salary rise|minimum wage|pay offer" (to|for T)   [cameo 080]
    > Kenya granted teachers a pay rise.  | CONCEDE: KEN -> KEN:EDU
CONCEDE  S {loosen, relax, ease} {grip, hold, control, stranglehold} (on|over T)   [cameo 081]
    > Peru loosened its grip on the press.  | PER -> PER:MED
# --- what only looks like it ---
CONCEDE  S {lift, drop, end, remove, waive, withdraw} {veto, hold, block, opposition, objection, reservation} (on|to|over|against T)   [cameo 080]
    > Oman lifted its veto on Kenya's bid.  | OMN -> KEN
NONE  S {clear} {hurdle, obstacle, barrier, rubble, debris, snow, forest, land, air, road, street, customs, throat, table}
    > Peru cleared the final hurdle.  | none
NONE  S {lift, raise} {trophy, cup, weight, spirit, profile, mood, hope, economy, forecast, outlook}
    > Peru lifted the trophy.  | none
NONE  S {open, reopen} {season, account, scoring, exhibition}
    > Peru opened the season.  | none
NONE  S {grant, give} {interview, speech, wish}
    > Peru's king gave an interview.  | none
CONCEDE  S {scale down, scale back, tone down, moderate, trim, water down, lower, soften} {demand, claim, condition, rhetoric, tone, criticism, position, stance, threat} (on|against|to|toward|towards T)   [cameo 080]
    > Norway scaled down its demands on Chile.  | NOR -> CHL
CONCEDE/reopen-border  S {throw, fling} @border "open" (with|to|for|between T)   [cameo 081]
    > Kenya threw open its border with Peru.  | KEN -> PER
CONCEDE  S {throw out, toss out, strike down, quash, dismiss, drop, withdraw} {charge, conviction, indictment, sentence, warrant} against T   [cameo 081]
    > A Kenyan court threw out charges against an opposition leader.  | KEN -> KEN
CONCEDE  S {scale down, scale back, ease, relax, loosen, reduce} {check, control, inspection, patrol} (of|on|at|along|with|for T)   [cameo 081]
    > Norway scaled back its controls on Chilean trucks.  | NOR -> CHL
CONCEDE/ease-entry  S {ease, lift, relax, soften, slacken, downgrade, lower, drop, withdraw} {warning, advisory, advice, alert} "travel" (for|on|against|to T)   [cameo 081]
    > Norway slackened its travel warning for Chile.  | NOR -> CHL
CONCEDE  S {unblock} {entry, accession, membership, bid, application, talks, negotiation, candidacy, enlargement, admission} (of|with|by T)   [cameo 080]
    > Kenya unblocked Peru's entry into the bank.  | KEN -> PER
CONCEDE/ease-entry  S {waive, scrap, abolish, drop, lift, remove} {fee, visa, visas, "visa requirement", "entry requirement", "visa fee", charge, levy} (for|on T)   [cameo 081]
    > Norway waived an entry fee for Chilean pilgrims.  | NOR -> CHL
