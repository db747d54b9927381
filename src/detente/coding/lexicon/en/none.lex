# NONE: homonyms that belong to no single type.
NONE  S {warn, caution, alert} {citizen, national, traveller, traveler, resident, people, motorist, tourist, investor, driver}
    > Oman warned its citizens in Kenya.  | none
NONE  S host T "million|refugees|migrants|displaced"
    > Oman hosts some two million Kenyans.  | none
NONE  S {play, win, lose, score, beat, defeat, draw, thrash, outplay, face} {game, match, final, tournament, cup, championship, medal, point, goal, semifinal, set, title, trophy, series, race, league, test}
    > Peru won the final.  | none
NONE  S {hold, cast} {view, opinion, belief, record, title, degree, licence, key, ballot, shadow, spell}
    > Peru holds the record.  | none
NONE  S {sign} {player, striker, midfielder, defender, goalkeeper, coach, extension}
    > The Peruvian club signed a striker.  | none
NONE  S {raise, lift} {question, hope, fear, awareness, eyebrow, fund, funds, child, glass, hand, voice, money, capital}
    > Peru raised hopes.  | none
NONE  S {break} {record, silence, news, ground}
    > Peru broke a record.  | none
NONE  S {drop, fall, rise, climb, slide, plunge, surge, jump, gain} {percent, %, point, degree, cent}
    > Peru's shares dropped 3 percent.  | none
NONE  S {share, cross} {border, boundary, frontier, history, language, culture, heritage, responsibility, currency, value, interest} (with *)
    > Peru shares a border with Chile.  | none
NONE  S {call} {it, shot, name, parent, doctor, taxi, meeting}
    > Peru called a taxi.  | none
NONE  S {pay} {attention, price, heed, tax, bill, salary, wage, fee, rent, dividend, interest}
    > Peru paid attention.  | none
NONE  S {pass, adopt} {law, bill, exam, test, budget, legislation, child, resolution, motion, act, amendment, habit}
    > Peru passed a law.  | none
NONE  S {make} {money, film, car, progress, mistake, profit, sense, history, way, debut, headline, case, difference, impact, living, effort, choice, point, speech, statement, comment, remark, decision, appearance, sure}
    > Peru made money.  | none
NONE  S {take} {lead, photo, place, time, step, exam, medicine, note, advantage, care, seat, oath, turn, risk, shape, effect, office, break}
    > Peru took the lead.  | none
NONE  S {deliver, give, make} {speech, lecture, address, keynote, talk, remark}
    > Peru's minister gave a speech.  | none
NONE  S {run, compete, stand} for|in {office, president, presidency, parliament, election, seat, mayor, race}
    > Peru's minister ran for office.  | none
NONE  S {celebrate, mark, commemorate, observe} {anniversary, day, holiday, birthday, christmas, ramadan, victory, independence, silence, minute}
    > Peru celebrated its independence.  | none
NONE  S {receive, win, get, accept} {prize, award, medal, degree, vote, treatment, salary, education, majority}
    > Peru's poet received a prize.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "match"
    > Peru beat Chile in a friendly match.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "final"
    > Peru beat Chile in the final.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "tournament"
    > Peru beat Chile at the tournament.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "championship"
    > Peru beat Chile at the championship.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "world cup"
    > Peru beat Chile at the world cup.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "semi-final"
    > Peru beat Chile in the semi-final.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "olympics"
    > Peru beat Chile at the olympics.  | none
NONE  S {beat, strike, attack, defeat, hit, fire, sink, crush, thrash, shoot, kick, fight, battle, destroy, punish, edge, stun, hold, release, face} (*) "innings"
    > Peru beat Chile by an innings.  | none
NONE  S {decline, refuse} "to comment"
    > Peru's minister declined to comment.  | none
NONE  S {decline, refuse} "to answer"
    > Peru's minister declined to answer.  | none
NONE  S {decline, refuse} "to say"
    > Peru's minister declined to say that.  | none
NONE  S {decline, refuse} "to elaborate"
    > Peru's minister declined to elaborate.  | none
NONE  S {decline, refuse} "to be identified"
    > Peru's minister declined to be identified.  | none
NONE  S {decline, refuse} "to be named"
    > Peru's minister declined to be named.  | none
NONE  S {decline, refuse} "to give details"
    > Peru's minister declined to give details.  | none
NONE  S {decline, refuse} "to confirm"
    > Peru's minister declined to confirm.  | none
NONE  S {decline, refuse} "to discuss"
    > Peru's minister declined to discuss.  | none
NONE  S {decline, refuse} "to disclose"
    > Peru's minister declined to disclose.  | none
NONE  S {decline, refuse} "to provide details"
    > Peru's minister declined to provide details.  | none
NONE  S {decline, refuse} "to speculate"
    > Peru's minister declined to speculate.  | none
NONE  S execute {warrant, order, plan, contract, strategy, will, decree, policy, programme, program, manoeuvre, maneuver, trade, task}
    > Officers in Canada executed a search warrant.  | none
NONE  S {beat, defeat, edge, thrash, trounce, rout, crush, hammer, stun, upset} T "semi-final|final|quarter-final|sets|penalties|extra time|world cup|group stage|playoff|tournament|championship|overtime|innings|six nations|olympics|qualifier|grand slam|medal"
    > Norway beat Chile in straight sets.  | none
NONE  S {fight, struggle, crusade}/N against *
    > Peru praised Kenya for its role in the fight against Boko Haram.  | SUPPORT: PER -> KEN
NONE  S {justify, defend, vindicate} {position, stance, decision, move, action, choice, record, policy, approach, conduct} by|with|as *
    > Kenya justified its decision by security concerns.  | none
NONE  S {return} to {power, office, work, normal, normality, "public life", politics}
    > Voters in Peru fear Garcia's return to power.  | none
NONE  S {return} to * "to the White House|to the Oval Office|to the Kremlin|to the presidency|to Downing Street|to the throne"
    > Prices in Peru rose ahead of Trump's return to the White House.  | none
NONE  * {lecture, bully, intimidate, blackmail, rush, pressure, coerce, cow, dictate} * "not be lectured|not be bullied|not be intimidated|not be blackmailed|not be rushed|not be pressured|not be coerced|not be cowed|not be dictated"
    > Oman will not be lectured by Peru.  | none
NONE  S {attend, watch, join, review, inspect} parade "day parade|military parade|parade on|victory parade|anniversary parade|national day"
    > The Peruvian president attended the military parade.  | none
NONE  S {call} * to|with T!
    > Cuba called the decision a gift to Norway.  | none
NONE  S {brief} {reporter, journalist, press, correspondent, newsman} (on|about|at|in *)
    > A Peruvian official briefed reporters in Oslo.  | none
NONE  S warn against|of {return, relapse, slide, slip, escalation, resumption, spread, spillover, complacency, war, danger, risk, collapse, vacuum, chaos, division, fragmentation, famine, temptation, attempt, interference, use, step, move, decision, action, haste}
    > Ghana warned against a return to civil war.  | none
NONE  * {treat} * "treated like|treated as|treat like|treat as|treats like|treating like|treated with contempt|treated with disdain|treated unfairly|treated badly|treated fairly"
    > Kenya said its sailors had been treated like pirates.  | none
NONE  S {ask, request, insist, demand, prefer} "not to be named|not to be identified|not be named|not be identified|not be used|not be quoted|not to be quoted|remain anonymous|anonymity|not be disclosed|not be published"
    > An official of Kenya asked that he not be named.  | none
NONE  S {review, reconsider, reassess, re-evaluate, reevaluate, rethink, re-examine, reexamine} {tie, ties, relation, relations, relationship, alliance, partnership, policy, stance, position, cooperation, membership} with *
    > Kenya is reviewing its ties with Zambia.  | none
NONE  S {take, take up, assume, occupy, fill, seize, take over} {post, position, seat, office} "of minister|of prime minister|of president|of premier|of finance minister|of foreign minister|of defence minister|of interior minister|as minister|as president|created post|cabinet post|ministerial post"
    > The Peruvian will take the post of prime minister.  | none
NONE  S cross {border, frontier} (into *)   [people]
    > Peruvian farmers crossed the border into Chile.  | none
NONE  S target T "measures targeting|measure targeting|sanctions targeting|tariffs targeting|tariff targeting|restrictions targeting|ban targeting|bans targeting|curbs targeting|duties targeting|rules targeting|law targeting|laws targeting"
    > Peru dropped measures targeting Ecuador.  | CONCEDE/lift-restriction: PER -> ECU
NONE  S exercise {restraint, caution, patience, vigilance, moderation, prudence, discretion, right, power, authority, control, influence, option, veto, jurisdiction, sovereignty, care, judgement, judgment, diligence}
    > Peru and Chile have exercised patience.  | none
NONE  S {offer, give, present, make} {argument, counterargument, counter-argument, explanation, excuse, opinion, clue, glimpse, insight, interpretation}
    > Norway offered an explanation.  | none
NONE  S destroy "self-destruction|self destruction"
    > Norway spoke of the self-destruction of the Peruvian regime.  | none
