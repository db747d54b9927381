# ACCUSE: criticism, condemnation, complaints, allegations, lawsuits, inquiries.

# --- disapprove ---
ACCUSE/disapprove  S {criticise, criticize, condemn, denounce, decry, deplore, slam, blast, lambast, lambaste, castigate, censure, rebuke, chastise, chide, excoriate, assail, berate, scold, upbraid, reprimand, admonish, vilify, pillory, revile, ridicule, mock, insult, deride, scorn, disparage, belittle, lament, bemoan, disapprove, discredit, malign, skewer, savage, pan, bash, taunt, reprove, reproach, demonise, demonize, smear, defame, slander, stigmatise, stigmatize, despise, flay, pummel, knock, trash, impugn, abhor, repudiate, loathe, regret, call out, dress down, take to task, deprecate, shame} T   [cameo 111]
    > Norway condemned Chile's tariffs.  | NOR -> CHL
    > Chile was criticised by Norway.  | NOR -> CHL
    > The newspaper recalled Norway's condemnation of Chile.  | NOR -> CHL
ACCUSE/disapprove  S {fault, question, challenge, rap} position (of T)   [cameo 111]
    > Ghana challenged the position of Togo.  | GHA -> TGO
ACCUSE/disapprove  S {attack, hammer, rap, hit, fault, question, challenge, target} @policies (of T)   [cameo 111]
    > Denmark attacked the policy of Finland.  | DNK -> FIN
ACCUSE/disapprove  S {lash out, hit out, take aim, rail, inveigh, rage, fulminate, thunder, fume, rant, hit back, fire back} at|against T   [cameo 111]
    > Kenya lashed out at Zambia.  | KEN -> ZMB
ACCUSE/disapprove  S {disapprove, complain, grumble} of|about|over T   [cameo 111]
    > Peru complained about the fishing ban.  | PER -> -
ACCUSE/disapprove  S {warn, caution} against {remark, comment, statement, rhetoric, tweet, insult, outburst, "hostile act", interference, meddling} (of|by T)   [cameo 111]
    > Peru warned against the remarks of the Chilean envoy.  | PER -> CHL
ACCUSE/disapprove  S! {protest} (against|over|at T)   [cameo 114]
    > Ghana protested against the Togolese levy.  | GHA -> TGO
ACCUSE/disapprove  S {protest} T   [cameo 114]
    > Ghana protested the Togolese levy.  | GHA -> TGO
ACCUSE/disapprove  S protest to|with T (about|of|over|at *)   [cameo 114]
    > Peru protested to Chile about the noise.  | PER -> CHL
ACCUSE/disapprove  S complain (to|with T) (about|of|over|at *)   [cameo 111]
    > Peru complained to Chile about the noise.  | PER -> CHL
ACCUSE/disapprove  S {speak out, speak, come out, rail, stand} against T   [cameo 111]
    > Ghana spoke out against the Kenyan levy.  | GHA -> KEN
ACCUSE/disapprove  S {take} {issue, exception, umbrage, offence, offense, aim} (with|to|at T)   [cameo 111]
    > Peru took issue with Chile.  | PER -> CHL
ACCUSE/disapprove  S {express, offer, voice, raise, register, convey, reiterate, state, air, share, show, declare, underline, communicate, signal, vent, stress} @concern (about|over|at|with|to|on|regarding|of|against|by|in T)   [cameo 111]
    > Finland expressed concern about Peru.  | FIN -> PER
    > Finland voiced anger over the law of Peru.  | FIN -> PER
    > Concern was voiced by Finland.  | FIN -> -
ACCUSE/disapprove  S {concerned, alarmed, appalled, outraged, dismayed, disappointed, angry, angered, critical, disturbed, unhappy, horrified, shocked, furious, upset, worried, troubled, wary, displeased, dissatisfied, irritated, saddened, indignant, irate, sceptical, skeptical, suspicious}/A by|at|about|over|of|with|to T   [cameo 111]
    > Egypt is concerned about Morocco's dam.  | EGY -> MAR
    > Egypt was critical of Morocco.  | EGY -> MAR
ACCUSE/disapprove  S {worry} about|over T!   [cameo 111]
    > Egypt worries about Morocco.  | EGY -> MAR
ACCUSE/disapprove  S {call, brand, label, describe, depict, characterise, characterize, portray, dub, term, regard, denounce, condemn, decry, slam} T as @negative   [cameo 111]
    > Kenya described Zambia as an aggressor.  | KEN -> ZMB
ACCUSE/disapprove  S {call, brand, label, describe, dub, term, deem, consider, find, judge, pronounce} =@negative T   [cameo 111]
    > Kenya called the Ethiopian statement a smokescreen.  | KEN -> ETH
    > Norway deemed the Chilean remarks offensive.  | NOR -> CHL
ACCUSE  S {lodge, file, make, register, submit, send, bring, take, launch, open, initiate} {complaint, case, grievance, dispute, suit, lawsuit, objection} with|to|at|before {wto, icj, icc, un, osce, tribunal, court, commission, council, ombudsman, arbitration, arbitrator, "world trade organization", "world trade organisation", "united nations", "human rights council", "security council", "general assembly", "world trade body", "trade body", "court of justice"} (against|over|about|on T)   [cameo 115]
    > Vietnam filed a complaint with the World Trade Organization over Thai duties.  | VNM -> THA
    > Peru took its case to the International Court of Justice.  | PER -> -
ACCUSE/disapprove  S {complain, protest, grumble} of|about|over|at T to *   [cameo 111]
    > Thailand complained of Vietnam's visa rules to the United Nations.  | THA -> VNM
ACCUSE/disapprove  S {lodge, file, make, register, submit, send, deliver, raise, present} {protest, objection, complaint, demarche, démarche} against|about|over T   [cameo 111]
    > Ghana filed a complaint with the African Union over the Togolese levy.  | GHA -> TGO
ACCUSE/disapprove  S {lodge, file, make, register, submit, send, deliver, raise, present} {protest, objection, complaint, demarche, démarche} (with|to T)   [cameo 111]
    > Thailand lodged a protest with Vietnam.  | THA -> VNM
ACCUSE/disapprove  S {dissociate, distance} {itself, himself, herself, themselves} from T   [cameo 111]
    > Portugal distanced itself from Spain.  | PRT -> ESP
ACCUSE/disapprove  S {oppose} T   [cameo 111]
    > Bolivia opposes the dam.  | BOL -> -
    > Bolivia opposed Peru's plan.  | BOL -> PER
ACCUSE/disapprove  S {object} to T   [cameo 111]
    > Bolivia objected to Peru's dam.  | BOL -> PER
ACCUSE/disapprove  S {vote} against T   [cameo 111]
    > Bolivia voted against the Peruvian motion.  | BOL -> PER
ACCUSE/disapprove  S {trade, exchange, swap} {accusation, barb, insult, recrimination, criticism, blame, charge, protest, complaint, rebuke, reproach, condemnation} (with T)   [cameo 112, mutual]
    > Kenya traded accusations with Zambia.  | KEN, ZMB -> -
ACCUSE/disapprove  S+T {trade, exchange, swap} {accusation, barb, insult, recrimination, criticism, blame, charge, protest, complaint, rebuke, reproach, condemnation}   [cameo 112, mutual]
    > Kenya and Zambia traded insults.  | KEN, ZMB -> -
ACCUSE/disapprove  S {mourn, cast, raise} {doubt, question, eyebrow} (on|over|about T)   [cameo 111]
    > Finland cast doubt on the Peruvian figures.  | FIN -> PER
ACCUSE/disapprove  S {rally, mobilise, mobilize, lead, organise, organize, drum up, build, gather, muster} {opposition, resistance, protest, criticism} (against|to T)   [cameo 113]
    > Zambia rallied opposition against Kenya.  | ZMB -> KEN
ACCUSE/disapprove  S {campaign, lobby, agitate} against T   [cameo 113]
    > Zambia lobbied against Kenya.  | ZMB -> KEN
ACCUSE/disapprove  S {lead, spearhead, head} {attack, charge, campaign, opposition, fight} (on|against|to T)   [cameo 113]
    > The Zambian minister led the charge against Kenya.  | ZMB -> KEN
ACCUSE/disapprove  S {find, deem, call, consider} T "unacceptable"   [cameo 111]
    > The Kenyan tax was called unacceptable by the Zambian minister.  | ZMB -> KEN
ACCUSE/disapprove  S {pour, heap, express} {scorn, contempt, disdain} on|for T   [cameo 111]
    > Zambia poured scorn on Kenya.  | ZMB -> KEN

# --- diplomats called in ---
ACCUSE/summon  S {summon, call in, convoke, haul in} @diplomats (of|from T)   [cameo 114]
    > Spain summoned the ambassador of Morocco.  | ESP -> MAR
    > Morocco's ambassador was summoned by Spain.  | ESP -> MAR
ACCUSE/summon  S {summon, convoke} T (to|over|about *)   [cameo 114]
    > Spain summoned the Moroccan ambassador over the fence.  | ESP -> MAR
ACCUSE/protest-note  S {send, deliver, hand, hand over, lodge, present, issue, submit} {note, letter} "protest" (to|with T)   [cameo 114]
    > Vietnam sent a note of protest to Thailand.  | VNM -> THA
ACCUSE/protest-note  S {send, deliver, hand, hand over, present} {note, demarche} (to T)   [cameo 114]
    > Vietnam delivered a protest note to Thailand.  | VNM -> THA
# --- allege ---
ACCUSE/allege  S accuse T (of *)   [cameo 112]
    > Chile accused Peru of overfishing.  | CHL -> PER
    > Peru stands accused by Chile.  | CHL -> PER
    > Chile's accusations against Peru made headlines.  | CHL -> PER
ACCUSE/allege  S blame T (for|on *)   [cameo 112]
    > Chile blamed Peru for the leak.  | CHL -> PER
ACCUSE/allege  S blame * on T   [cameo 112]
    > Chile blamed the leak on Peru.  | CHL -> PER
ACCUSE/allege  S {suspect, implicate, incriminate, finger} T (of|in *)   [cameo 112]
    > Chile suspected Peru of fraud.  | CHL -> PER
ACCUSE/allege  S {hold} T "responsible|liable|accountable|to blame"   [cameo 112]
    > Zambia was held responsible.  | none
ACCUSE/allege  S {hold} T "accountable"   [cameo 112]
    > Zambia was held accountable.  | none
ACCUSE/allege  S blame {attack, bombing, bomb, blast, explosion, killing, assassination, murder, death, raid, ambush, massacre, shooting, kidnapping, abduction, strike, coup, violence, unrest, riot, clash, fighting, war, incident, crash, fire, collapse, failure, breakdown, delay, crisis, shortage, hack, leak} on T   [cameo 1123]
    > Kenya blamed the bombing on Zambian rebels.  | ACCUSE/allege: KEN -> ZMB:REB
ACCUSE/allege  S {point, lay, put, pin, place, shift, cast, heap, apportion} {finger, blame, responsibility, guilt} (at|on|to|for T)   [cameo 112]
    > Chile laid the blame on Peru.  | CHL -> PER
ACCUSE/allege  S {level, make, bring, raise, issue, hurl, direct, repeat, renew} {accusation, allegation, charge} (against|at|about|to T)   [cameo 112]
    > Chile levelled accusations against Peru.  | CHL -> PER
ACCUSE/allege  S {allege, insinuate}   [cameo 112]
    > Chile alleged that the votes were false.  | CHL -> -
ACCUSE/allege  S {attribute, impute} * to T!   [cameo 112]
    > Chile attributed the leak to Peru.  | CHL -> PER
ACCUSE/disapprove  S {call, press, push, campaign, lobby} for {sanction, sanctions, embargo, boycott, "travel ban"} on|against T!   [cameo 111]
    > Denmark called for sanctions against Zambia.  | DNK -> ZMB
# --- courts ---
ACCUSE  S {charge} T (with|over *)   [cameo 112]
    > A court in Peru charged the singer with fraud.  | PER -> -
ACCUSE  S {indict, prosecute, impeach, arraign} T (for|on|over *)   [cameo 112]
    > A court in Peru indicted the singer for fraud.  | PER -> -
    > Peru's prosecution of the singer went on for a year.  | PER -> -
ACCUSE  S try T "to try|is trying|are trying|was trying|were trying|will try|began trying|tried" on|for {charge, count, murder, treason, terrorism, sedition, espionage, corruption, rape, genocide, crime, manslaughter, blasphemy}   [cameo 115]
    > A court in Fiji tried eleven bloggers on charges of sedition.  | FJI -> FJI:MED
ACCUSE  S {put, place} T on trial   [cameo 112]
    > Peru put the singer on trial.  | PER -> -
ACCUSE  S sue T (for|over *)   [cameo 115]
    > Norway sued Denmark over the cod.  | NOR -> DNK
ACCUSE  S {file, bring, lodge, launch, initiate, submit, open, institute, start} @lawsuit (against|with T)   [cameo 115]
    > Norway filed a lawsuit against Denmark.  | NOR -> DNK
    > A lawsuit was filed against Denmark by Norway.  | NOR -> DNK
ACCUSE  S {file, bring, lodge, launch, initiate, submit, open, institute, start, take} @legal-steps against T   [cameo 115]
    > Gambia filed an application against Peru.  | GMB -> PER
ACCUSE  S {launch, take, begin, initiate, start, pursue} action "legal" (against T)   [cameo 115]
    > Norway took legal action against Denmark.  | NOR -> DNK
ACCUSE  S {seek, demand, request} {sentence, penalty, conviction, prison term, jail term, death penalty} (for|against T)   [cameo 112]
    > A court in Peru sought a sentence for the singer.  | PER -> -
ACCUSE  S {bring, press, file, prefer, lay, frame, level, issue, unseal} charge (against T)   [cameo 112]
    > Kenya pressed charges against the singer.  | KEN -> -
ACCUSE  S {take, drag, bring, haul, refer} T to|before {court, tribunal, arbitration, icj, icc, wto}   [cameo 115]
    > Norway took Denmark to court.  | NOR -> DNK
ACCUSE  S {issue} {indictment, summons, subpoena} (for|against|to T)   [cameo 115]
    > A court in Norway issued an indictment against the singer.  | NOR -> -
ACCUSE  S {lawsuit, complaint, indictment, suit}/N against T   [cameo 115]
    > The judges read Norway's lawsuit against Denmark.  | NOR -> DNK
# --- investigate ---
ACCUSE/investigate  S {investigate, probe, inspect, examine, scrutinise, scrutinize, question, interrogate, audit, look into, inquire, subpoena} T (for|over|about *)   [cameo 090]
    > Ghana investigated a Kenyan theatre.  | GHA -> KEN
    > The theatre is being investigated by Ghana.  | GHA -> -
    > Ghana's investigation of the theatre continues.  | GHA -> -
ACCUSE/investigate  S {investigation, inquiry, enquiry, probe}/N into|against|of|on T   [cameo 090]
    > Ghana's investigation into the theatre continues.  | GHA -> -
ACCUSE/investigate  S {open, launch, order, head, begin, start, conduct, announce, initiate, lead, carry out, undertake, commission, set up, hold, pursue, make, run, reopen, widen, expand, complete} @probe (into|against|of|on|over T)   [cameo 090]
    > Ghana launched an investigation into the theatre.  | GHA -> -
    > An inquiry into Kenya was opened by Ghana.  | GHA -> KEN
ACCUSE/investigate  S {look, inquire, probe, delve} into T   [cameo 090]
    > Ghana looked into the Kenyan claims.  | GHA -> KEN
ACCUSE/investigate  S search {office, home, house, headquarters, premise, premises, residence, apartment, property, newsroom, flat, villa} (of T)   [cameo 090]
    > Police in Kenya searched the offices of the theatre.  | KEN -> -

ACCUSE/disapprove  S {call, brand, label, dub} T "a liar|liars|a murderer|a killer|a terrorist|terrorists|a dictator|a tyrant|a thug|a criminal|war criminal|a racist|a traitor|traitors|a puppet|a coward|a fool|an idiot|stupid|a disgrace|disgraceful|a hypocrite|incompetent|ridiculous|dishonest|illegitimate|unconstitutional|nazi|nazis|fascist|fascists|a threat|a danger|shameful|outrageous|irresponsible|reckless|a farce|a sham|nonsense|a coup|absurd|corrupt"   [cameo 111]
    > Kenya's president called Zambia's minister a liar.  | KEN -> ZMB
ACCUSE/disapprove  S {take} {swipe, shot, dig, jab, potshot} at T   [cameo 111]
    > Egypt took a swipe at Morocco.  | EGY -> MAR
ACCUSE/disapprove  S {launch, mount, unleash, lead, make, deliver} {attack, tirade, broadside, assault, criticism, rebuke} "scathing|blistering|fierce|stinging|extraordinary|bitter|verbal|withering|furious|personal|rare|sharp|strongly worded" (on|against|at|to T)   [cameo 111]
    > Kenya launched a scathing attack on Zambia.  | KEN -> ZMB
    > Kenya launched a verbal attack on Zambia.  | KEN -> ZMB
    > Kenya delivered a sharp rebuke to Zambia.  | KEN -> ZMB

# --- suffered: the one criticised is the subject ---
ACCUSE/disapprove  T {face, draw, attract, encounter, incur, receive, provoke, prompt, elicit, suffer, get, earn, trigger, spark, invite, meet, cause} {criticism, condemnation, rebuke, censure, reprimand, outcry, outrage, complaint, backlash, scorn, ridicule, anger, disapproval, reproach, flak, objection, ire, fury, dressing-down} from|by|among S   [cameo 111]
    > Peru faces criticism from Norway.  | NOR -> PER
    > Peru's tax drew a rebuke from Norway.  | NOR -> PER
ACCUSE/disapprove  T meet with {criticism, condemnation, outrage, outcry, protest, anger, scorn, disapproval} from|by|in S   [cameo 111]
    > Peru's tax met with condemnation from Norway.  | NOR -> PER
ACCUSE/disapprove  T come under {fire, criticism, scrutiny, censure} from|by S   [cameo 111]
    > Peru's tax came under fire from Norway.  | NOR -> PER
ACCUSE/allege  T face {accusation, allegation, charge} from|by S   [cameo 112]
    > Peru faces accusations from Norway.  | NOR -> PER
ACCUSE/disapprove  S take T to task   [cameo 111]
    > Egypt took Morocco to task.  | EGY -> MAR
ACCUSE/investigate  S {place, put} T under {investigation, inquiry, scrutiny}   [cameo 090]
    > A court in Peru placed the singer under investigation.  | PER -> -
ACCUSE/disapprove  S opposition/N to T!   [cameo 111]
    > Bolivia's opposition to the dam of Peru is old.  | BOL -> PER

ACCUSE/disapprove  S {badmouth, denigrate, debunk, humiliate, deprecate, skewer, lampoon} T   [cameo 111]
    > Kenya denigrated Ghana.  | KEN -> GHA
ACCUSE/investigate  S {grill, quiz, query, frisk} T! (over|about|on *)   [cameo 090]
    > Peru grilled the Chilean envoy over the leak.  | PER -> CHL

ACCUSE/disapprove  S {round, turn, hit back} on|upon T!   [cameo 111]
    > Egypt rounded on Morocco.  | EGY -> MAR
ACCUSE/disapprove  T {rile, irk, vex, gall, rankle, embitter, antagonise, antagonize, anger, infuriate, outrage, alarm, irritate, dismay, appal, appall, disturb, trouble, perturb, displease, enrage, incense, exasperate, dissatisfy} S   [cameo 111]
    > Morocco's dam angered Egypt.  | EGY -> MAR
    > Egypt is deeply troubled by Morocco's dam.  | EGY -> MAR
ACCUSE/disapprove  S react "angrily|with anger|with fury|with outrage|furiously|with dismay" (to|against T)   [cameo 111]
    > Egypt reacted angrily to Morocco's dam.  | EGY -> MAR
ACCUSE/allege  S {determine, find, conclude} "had committed|has committed|have committed|committed genocide|were guilty|was guilty|was responsible|were responsible|was behind|were behind"   [cameo 112]
    > Egypt concluded that a banker was behind the leak.  | EGY -> -

ACCUSE/investigate  S {send, dispatch, deploy, appoint, establish, set up, form, create, name, task, assign} {team, expert, mission, investigator, commission, panel, delegation, committee, inspector, unit, group, prosecutor, monitor, observer, detective, official, body, taskforce} (to|in|into T) "to investigate|to probe|to inspect|to look into|to examine|to audit|to inquire|to find out|to verify|to shed light|to establish the facts"   [cameo 090]
    > Ghana sent experts to Kenya to investigate the leak.  | GHA -> KEN
    > Ghana set up a commission to investigate the leak.  | GHA -> -

ACCUSE  S {take, haul, drag} T "to court"   [cameo 115]
    > Norway took the bank to court.  | NOR -> NOR:BUS
ACCUSE/investigate  S {gather, collect, compile, seek, amass} {evidence, testimony, proof} (of|about|against|on T)   [cameo 090]
    > A United Nations team gathered evidence of abuses.  | UN -> -
ACCUSE/disapprove  S {call, brand, label, dub, term, slam, dismiss, describe, denounce} * "an insult|a ploy|a provocation|a betrayal|a blunder|a lie|an outrage|a mockery|a joke|a witch hunt|a witch-hunt|blackmail|barbaric|inhumane|hypocritical|cowardly|an act of war|an act of aggression|provocative|a violation|state terrorism|unfair|unjust|discriminatory|a slap in the face|a stunt|propaganda|a charade"   [cameo 111]
    > Peru called the offer of Chile an insult.  | PER -> CHL
ACCUSE/disapprove  S {scathing, contemptuous, withering, resentful, fed up}/A about|of|with|at T   [cameo 111]
    > Peru was scathing about Chile.  | PER -> CHL
ACCUSE/disapprove  S {have, reserve, save} word for T! "harsh|strong words|scathing|angry words|sharp words|tough words|harshest|choice words"   [cameo 111]
    > Peru had harsh words for Chile.  | PER -> CHL
ACCUSE/disapprove  S read "riot act" to T   [cameo 111]
    > Peru read the riot act to Chile.  | PER -> CHL
ACCUSE/investigate  S open {file, docket, dossier} (on|against|into T)   [cameo 090]
    > Kenya opened a file on a Chinese company.  | KEN -> CHN
ACCUSE/disapprove  S {harangue, hector, demean, scapegoat, resent, heckle, pan, lecture, decry, shame} T!   [cameo 111]
    > Peru harangued Chile.  | PER -> CHL
ACCUSE/disapprove  S {bristle, chafe, scoff, sneer, jeer, frown, sniff, seethe, howl, gripe, grouse, carp, jibe, gibe, recoil, balk, cavil} at|about|over|on|upon T   [cameo 111]
    > Peru bristled at the remarks of Chile.  | PER -> CHL
ACCUSE/disapprove  S {remonstrate, quibble, spar, lock horns} with T   [cameo 111]
    > Peru remonstrated with Chile.  | PER -> CHL
ACCUSE/allege  S {say, claim, believe, insist, allege, charge, maintain} "was behind the|were behind the|is behind the|are behind the|was behind a|were behind a|had been behind"   [cameo 112]
    > Poland said that agents were behind the fire.  | POL -> -

ACCUSE/disapprove  S fault T (for|over|on *)   [cameo 111]
    > Norway faulted Chile for the delay.  | NOR -> CHL
ACCUSE  S {find, judge, declare, rule, hold, deem} T "in breach|in violation|in contravention|in default|in contempt|in material breach"   [cameo 111]
    > Norway found Chile in breach of the treaty.  | NOR -> CHL
ACCUSE/disapprove  S {highlight, expose, document, detail, spotlight, decry} {abuse, violation, atrocity, crime, repression, torture, mistreatment, ill-treatment, wrongdoing, misconduct, discrimination, brutality} (of|by|in|against T)   [cameo 111]
    > Norway highlighted the abuses of Chile's police.  | NOR -> CHL:COP
ACCUSE/disapprove  S {launch, deliver, unleash, mount, begin, go on, embark on} {tirade, diatribe, broadside, rant, invective, harangue, polemic} (against|at|on T)   [cameo 111]
    > Kenya launched a tirade against Zambia.  | KEN -> ZMB
ACCUSE/allege  S {link, tie, connect, trace} T! to {attack, bombing, murder, killing, assassination, plot, coup, poisoning, blast, explosion, raid, ambush, massacre, kidnapping, abduction, hack, cyberattack, sabotage, crime, terrorism, corruption, fraud, trafficking, smuggling, unrest, riot, violence, abuse, theft, scandal, shooting, strike}   [cameo 112]
    > Kenya linked a Zambian general to the murder.  | KEN -> ZMB
ACCUSE/allege  S {name, identify, cite, list, single out, unmask} T as {suspect, culprit, perpetrator, mastermind, accomplice, conspirator, co-conspirator, killer, attacker, assailant}   [cameo 112]
    > Kenya named two Zambians as suspects.  | KEN -> ZMB
ACCUSE/disapprove  S {respond, reply} "angrily|furiously|with anger|with fury|with outrage|with dismay|bitterly|scathingly|indignantly|harshly" (to|at T)   [cameo 111]
    > Kenya responded angrily to the Zambian statement.  | KEN -> ZMB
ACCUSE/disapprove  S {reaffirm, reiterate, restate, repeat, renew, voice, express, declare, announce, state, register, signal, make known} {opposition, objection, objections, hostility} (to|against T)   [cameo 110]
    > Kenya reaffirmed its opposition to the Zambian dam.  | KEN -> ZMB
ACCUSE/disapprove  S {lay, tear, rip, light} into T!   [cameo 111]
    > Kenya's minister tore into Zambia.  | KEN -> ZMB
ACCUSE  T {go, be put} on trial (in|before S)   [cameo 112]
    > Two Zambians went on trial in Kenya.  | KEN -> ZMB
ACCUSE  T {stand, face} trial (in|before|for S)   [cameo 112]
    > Two Zambians stood trial in Kenya.  | KEN -> ZMB
ACCUSE/disapprove  S {publish, release, issue, put out} {report, study, dossier, investigation} on|about|into|of {torture, abuse, killing, violation, corruption, crime, atrocity, massacre, repression, wrongdoing} (by|in|of T)   [cameo 112]
    > Norway published a report on torture by Chile's police.  | NOR -> CHL:COP
ACCUSE/allege  S {find, uncover, unearth, present, obtain, produce} {evidence, proof, sign} of {torture, abuse, atrocity, crime, massacre, genocide, fraud, corruption, violation, killing, rigging, cheating} (by|of|in T)   [cameo 112]
    > Norway found evidence of torture by Chilean guards.  | NOR -> CHL
# --- what only looks like it ---
NONE  S {attack, tackle} {problem, issue, root, poverty, disease, cancer, inflation, virus, pandemic, question, challenge}
    > Ghana attacked the problem.  | none
NONE  S {regret} {loss, death, tragedy}
    > Ghana regretted the loss.  | none
NONE  S {examine, monitor, question, interview, inspect} {patient, candidate, weather, situation, development, witness, possibility, effect, data, impact}
    > Ghana monitors the weather.  | none
NONE  S {charge} {fee, price, battery, rate, interest, customer, phone, tax, money, cent, percent, dollar, euro, toll}
    > Ghana charges a fee.  | none
NONE  S {try, test} {case, luck, method, way, approach, hand, product}
    > Ghana tried a new method.  | none
NONE  S {hit, knock} {ball, record, high, low, bottom, target, door, peak, screen, market}
    > Ghana hit a record.  | none
NONE  S {concerned, worried, happy, good, ready}/A with|in {matter, subject, topic, life}
    > Ghana is concerned with the matter.  | none
NONE  S {raise, express} {fund, funds, money, price, rate, awareness, standard, question, child, capital, age, family, tax, wage}
    > Ghana raised money.  | none
# --- harm that one party tells of another
ACCUSE/disapprove  T! {undermine, damage, harm, hurt, endanger, jeopardise, jeopardize, imperil, infringe, compromise, erode, poison, threaten, sabotage, derail, impair, injure} {sovereignty, security, interest, integrity, stability, peace, relation, tie, trust, confidence, process, talk, effort, independence, unity, dignity, prospect, right, negotiation, credibility, order, principle, system, regime, balance}   [told, cameo 111]
    > Peru's move undermines regional stability, Norway's foreign minister said.  | NOR -> PER
    > Kenya said the Zambian decision had damaged relations between the two countries.  | KEN -> ZMB
    > The drought harms stability in Peru.  | none
ACCUSE/disapprove  T! {infringe, encroach, trample} on|upon {sovereignty, security, interest, right, territory, integrity, independence, freedom}   [told, cameo 111]
    > Peru's decree infringes on the sovereignty of Norway, Oslo said.  | NOR -> PER
ACCUSE/disapprove  T! {run, go, fly} "counter to|against the spirit|against the letter|in the face of"   [told, cameo 111]
    > Peru's decree runs counter to the spirit of the treaty, Norway said.  | NOR -> PER
ACCUSE/disapprove  T! {amount, boil down, come down} to @negative   [told, cameo 111]
    > Norway's foreign ministry said Peru's decree amounted to blackmail.  | NOR -> PER
ACCUSE/disapprove  T! {lack, have} {basis, foundation, justification, ground, legitimacy, validity, excuse, right, authority} "no basis|no legal|no foundation|no justification|no ground|no grounds|no legitimacy|no validity|no excuse|no right|no authority|lack|lacks|lacked"   [told, status actual, cameo 111]
    > Norway said that Peru's decree had no legal basis.  | NOR -> PER
    > Peru's claim lacks any foundation, Norway's minister said.  | NOR -> PER
ACCUSE/allege  T! {bear, carry, share, shoulder} {responsibility, blame, guilt, fault} (for *)   [told, cameo 112]
    > Peru bears full responsibility for the crisis, Norway's minister said.  | NOR -> PER
ACCUSE/allege  * {lie, rest, sit} with T!   [subject @guilt, told, cameo 112]
    > Norway's foreign ministry said that responsibility for the crisis lay with Peru.  | NOR -> PER
    > All the blame rests with Peru, the Norwegian minister said.  | NOR -> PER
ACCUSE/allege  * {fall, be} on T!   [subject @guilt, told, cameo 112]
    > Norway said the blame fell squarely on Peru.  | NOR -> PER
ACCUSE/allege  T! responsible/A for @harms   [told, cameo 112]
    > Kenya said Zambia was responsible for the collapse of the talks.  | KEN -> ZMB
    > Zambia is responsible for the crisis.  | none
ACCUSE/disapprove  T! {commit} {mistake, error, blunder, miscalculation, misjudgment, misjudgement, misstep, folly, injustice}   [told, cameo 111]
    > Norway said Peru had committed an injustice.  | NOR -> PER
ACCUSE/disapprove  T! {make} {mistake, error, blunder, miscalculation, misjudgment, misjudgement, misstep} "grave|serious|big|huge|terrible|fundamental|historic|strategic|gross|colossal|very bad|dangerous|fatal"   [told, cameo 111]
    > Peru made a grave mistake, Norway's prime minister said.  | NOR -> PER
    > Peru made a mistake.  | none
ACCUSE/disapprove  T! {play, toy} "with fire|a dangerous game|dangerous games|a double game|political games|games with"   [told, cameo 111]
    > Kenya said Zambia was playing with fire.  | KEN -> ZMB
ACCUSE/disapprove  T! cross {line, threshold, rubicon} "red line|red lines|the line|a line|threshold|rubicon"   [told, cameo 111]
    > Kenya's minister said that Zambia had crossed a red line.  | KEN -> ZMB
ACCUSE/allege  T! {provoke, spark, trigger, cause, start, stoke, fuel, foment, orchestrate, stage, fabricate, instigate, manufacture, aggravate, escalate, exacerbate, inflame, incite, fan, sow, stir up, whip up} {incident, crisis, clash, collision, escalation, conflict, violence, war, famine, explosion, tension, situation, confrontation, dispute, unrest, instability, hatred, chaos, discord, division, fear, flame, hysteria}   [told, cameo 112]
    > Zambia provoked the crisis, Kenya's foreign minister said.  | KEN -> ZMB
    > Rain caused the crisis in Zambia, Kenya said.  | none
ACCUSE/allege  T! {harbour, harbor, shelter, shield, sponsor, finance, fund, support, back, export, abet, encourage, promote, tolerate} {terrorism, terror, terrorist, extremism, extremist, criminal, crime, "organised crime", "organized crime", smuggler, trafficker, smuggling, trafficking}   [told, cameo 112]
    > Zambia is sheltering smugglers, Kenya's interior minister said.  | KEN -> ZMB
ACCUSE/disapprove  T! {betray, abuse, exploit, breach, break} {trust, confidence, goodwill, spirit, faith, hospitality, patience, friendship}   [told, cameo 111]
    > Zambia has betrayed our trust, Kenya's president said.  | KEN -> ZMB
ACCUSE/allege  T! {enter, violate, penetrate, breach, infringe, cross, intrude} (into {airspace, water, territory, zone, space, border}) "without permission|without authorisation|without authorization|without consent|illegally|unlawfully|without notice|without warning"   [told, cameo 112]
    > Two Zambian boats entered Kenyan waters without permission, Kenya's coast guard said.  | KEN -> ZMB
ACCUSE/allege  T! {enter, violate, penetrate, breach, infringe} {airspace, "air space", "territorial waters"}   [told, cameo 112]
    > Kenya said Zambian jets had entered its airspace.  | KEN -> ZMB
ACCUSE/allege  T! {operate, fish, act, work, drill, trespass, sail, mine, settle, behave, detain, hold, occupy} "illegally|unlawfully|without permission|without authorisation|without authorization|in bad faith|with impunity|recklessly|irresponsibly|unprofessionally"   [told, cameo 112]
    > Zambian trawlers were fishing illegally in the bay, Kenya's navy said.  | KEN -> ZMB
ACCUSE/disapprove  T! {use, exploit, wield, treat} * as {weapon, tool, pretext, pawn, instrument, leverage, excuse, bargaining chip, cover, scapegoat, smokescreen, blackmail}   [told, cameo 111]
    > Kenya said Zambia was using water as a weapon.  | KEN -> ZMB
ACCUSE/disapprove  T! {try, attempt, seek, aim, intend, want, hope, design} "to mislead|to deceive|to divert|to distract|to deflect|to undermine|to discredit|to bully|to provoke|to derail|to cover up|to whitewash|to escalate|to stir up|to sow|to rewrite|to distort|to smear"   [told, cameo 111]
    > Kenya said Zambia was trying to mislead the public.  | KEN -> ZMB
ACCUSE/allege  T! {lie, cheat, mislead, deceive, dissemble, prevaricate}   [told, cameo 112]
    > Kenya's president said Zambia had cheated.  | KEN -> ZMB
ACCUSE/disapprove  T! {respect, honour, honor, keep, fulfil, fulfill, uphold, meet} {commitment, obligation, promise, agreement, treaty, word, pledge, deal, accord, convention, law, rule} "not|n't|never"   [told, status actual, cameo 111]
    > Kenya said Zambia was not respecting its commitments.  | KEN -> ZMB
ACCUSE/disapprove  S {refer} to T as @negative   [cameo 111]
    > Kenya's president referred to Zambia as a rogue state.  | KEN -> ZMB
ACCUSE/allege  S {have, hold, possess, present, produce, obtain, uncover, find, see} {evidence, proof, indication, sign, intelligence} of {involvement, complicity, role, part, participation, interference, meddling, collusion, hand, support} of|by T!   [cameo 112]
    > Kenya said it had evidence of the involvement of Zambian agents.  | KEN -> ZMB
ACCUSE/disapprove  S {snipe, take aim, sneer, jeer, scoff, bristle, bridle, fume} at T   [cameo 111]
    > Kenya sniped at Peru over the new dam.  | KEN -> PER
    > Norway bristled at a Chilean remark.  | NOR -> CHL
ACCUSE/disapprove  S {vent} @concern on|at|against T   [cameo 111]
    > Kenya vented its fury on Peru.  | KEN -> PER
ACCUSE/disapprove  S {unleash, launch, direct, deliver, let loose, fire off, reel off} {tirade, broadside, diatribe, outburst, barb, torrent, volley, harangue, salvo, invective, stream} (of {criticism, abuse, insult, invective, accusation}) (against|at|on|about T)   [cameo 111]
    > Norway unleashed a tirade against Chile.  | NOR -> CHL
    > Kenya unleashed a torrent of criticism against Peru.  | KEN -> PER
ACCUSE/disapprove  S {step up, sharpen, ratchet up, ramp up, intensify, harden, escalate, toughen} {rhetoric, language, tone, criticism, attack, invective, barrage} "rhetoric|language|tone|criticism|invective|verbal" (against|toward|towards|on|of T)   [cameo 111]
    > Kenya stepped up its rhetoric against Peru.  | KEN -> PER
ACCUSE/disapprove  S {sound, raise} {alarm, "alarm bell"} over|about|at T   [cameo 111]
    > Norway sounded the alarm over Chile's arms purchases.  | NOR -> CHL
ACCUSE/allege  S {trace} {attack, bombing, blast, raid, hack, shipment, missile, drone, weapon, bomb} (back) to T!   [cameo 112]
    > Norway traced the attack to Chile.  | NOR -> CHL
ACCUSE/allege  S {unmask, expose, out} T as *   [cameo 112]
    > Kenya unmasked Peru as the sponsor of the raid.  | KEN -> PER
ACCUSE/disapprove  S {view, regard, treat, greet} T "with suspicion|with hostility|with alarm|with mistrust|with distrust|with disdain|with scepticism|with skepticism|with contempt"   [cameo 111]
    > Norway viewed Chile's move with suspicion.  | NOR -> CHL
ACCUSE/disapprove  S {shred, trash, tear into, rip into, lay into, pull apart, pick apart, tear apart} T!   [cameo 111]
    > Kenya tore into Peru over the dam.  | KEN -> PER
ACCUSE/disapprove  S {support, back, endorse, approve of, agree with, condone} "not support|not back|not endorse|not approve of|not agree with|not condone|never support|never back|never endorse|never condone|no longer supports|no longer support" T   [status actual, cameo 111]
    > Norway does not support Chile's independence plan.  | NOR -> CHL
    > Kenya will not back Peru's bid.  | KEN -> PER
