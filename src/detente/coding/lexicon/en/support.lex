# SUPPORT: praise, backing, recognition, diplomatic ties, signing and ratifying.

# --- praise ---
SUPPORT  S {praise, hail, applaud, commend, laud, salute, acclaim, extol, compliment, glorify, cheer, eulogise, eulogize, honour, honor, decorate, toast} T   [cameo 051]
    > Norway praised Chile's reforms.  | NOR -> CHL
    > Chile's reforms were praised by Norway.  | NOR -> CHL
    > Norway's praise for Chile pleased traders.  | NOR -> CHL
SUPPORT  S welcome T   [cameo 051]
    > Kenya welcomed Ghana's decision.  | KEN -> GHA
SUPPORT  S {appreciate, admire, respect} @merits (of T)   [cameo 051]
    > Peru appreciates the support of Spain.  | PER -> ESP; SUPPORT: ESP -> PER
SUPPORT  S thank T (for *)   [cameo 051]
    > Nepal thanked Japan for the doctors.  | NPL -> JPN
SUPPORT  S {grateful, thankful, appreciative}/A to|of T   [cameo 051]
    > Nepal is grateful to Japan.  | NPL -> JPN
SUPPORT  S {pay, give} tribute (to T)   [cameo 051]
    > Finland paid tribute to Ghana's president.  | FIN -> GHA
SUPPORT  S {speak, talk} of T "highly"   [cameo 051]
    > Spain's king spoke highly of Peru.  | ESP -> PER
SUPPORT/congratulate  S {congratulate, felicitate} T (on|for|upon *)   [cameo 051]
    > Thailand congratulated Nepal on the election.  | THA -> NPL
    > Nepal was congratulated by Thailand.  | THA -> NPL
SUPPORT/congratulate  S {send, extend, offer, convey, express, deliver} {congratulation, congratulations, felicitation, felicitations, wishes} (to|for T)   [cameo 051]
    > Thailand sent congratulations to Nepal.  | THA -> NPL
SUPPORT/condole  S {offer, send, express, extend, convey, present, voice, give} @condolence (to|with|for T)   [cameo 051]
    > Egypt offered its condolences to Morocco.  | EGY -> MAR
SUPPORT/condole  S {condole, commiserate, mourn} with T   [cameo 051]
    > Japan condoled with Nepal.  | JPN -> NPL

# --- backing ---
SUPPORT  S {support, back, endorse, champion, espouse, uphold, embrace, affirm, reaffirm, favor, favour, bless} T   [cameo 051, standing]
    > Ghana backed Kenya's bid.  | GHA -> KEN
    > The bid was supported by Ghana.  | GHA -> -
SUPPORT  S support for|to|of T   [cameo 051]
    > Ghana's support for Kenya is firm.  | GHA -> KEN
    > Ghana expressed its support for Kenya.  | GHA -> KEN
SUPPORT  S {express, voice, declare, reiterate, reaffirm, pledge, show, offer, lend, give, throw, announce, affirm, renew, convey, state, signal, underline, stress, restate, promise, extend, proclaim, underscore, emphasise, emphasize, confirm, demonstrate} @backing (to|for|with|in|behind|toward|towards T)   [cameo 051]
    > Vietnam expressed solidarity with Thailand.  | VNM -> THA
    > Peru reiterated its full support for Bolivia.  | PER -> BOL
SUPPORT  S {solidarity}/N with T   [cameo 051]
    > Finland voiced solidarity with Kenya.  | FIN -> KEN
SUPPORT  S {stand, side, ally, align, rally, sympathise, sympathize, empathise, empathize, identify} with|behind|by T!   [cameo 051]
    > Spain stands with Portugal.  | ESP -> PRT
SUPPORT  S {give, lend, offer, throw, extend} {backing, blessing, endorsement} to T   [cameo 051]
    > Norway gave its backing to Peru.  | NOR -> PER
SUPPORT  S {pass, give, approve} {vote, motion} "of confidence|confidence vote" (in|to T)   [cameo 051]
    > Peru's parliament passed a vote of confidence in the premier.  | SUPPORT: PER:LEG -> -
SUPPORT  S {rally, line up, swing} behind T   [cameo 051]
    > Denmark rallied behind Finland.  | DNK -> FIN
SUPPORT  S {rally, march, demonstrate, gather, turn out, parade, turn up} in support of|in favor of|in favour of T   [cameo 051]
    > Ghana rallied in support of Togo.  | GHA -> TGO
SUPPORT  S {side, agree, concur} with T!   [cameo 051]
    > Morocco sided with Egypt.  | MAR -> EGY
SUPPORT  S {stand up, stick up, speak up, vouch} for T   [cameo 051]
    > Canada stood up for Denmark.  | CAN -> DNK
SUPPORT  S {defend, justify, advocate, vindicate} T   [cameo 051]
    > Bolivia defended the policy of Peru.  | BOL -> PER
    > Bolivia defended Peru's policy.  | BOL -> PER
SUPPORT  S {come} to|in defense|defence (of T)   [cameo 051]
    > Ghana came to the defence of Kenya.  | GHA -> KEN
SUPPORT  S {supportive, proud, fond}/A of T   [cameo 051]
    > Finland is supportive of Kenya's plan.  | FIN -> KEN
SUPPORT  S {vote} for|in favor of|in favour of T   [cameo 051]
    > Ghana voted for the Kenyan motion.  | GHA -> KEN
SUPPORT  S {express, voice, convey} {satisfaction, gratitude, appreciation, thanks, admiration, respect} (to|for|with|over|at|about T)   [cameo 051]
    > Nepal conveyed its gratitude to Japan.  | NPL -> JPN
SUPPORT  S {forgive, console, reassure} T   [cameo 051]
    > Norway's king consoled Chile.  | NOR -> CHL
SUPPORT  S {call, describe, regard, consider, hail, praise, portray, see} T as @positive   [cameo 051]
    > Spain described Peru as a friend.  | ESP -> PER
SUPPORT  S {uphold, affirm} {right, sovereignty, independence, integrity} (of T)   [cameo 051]
    > Ghana affirmed the sovereignty of Kenya.  | GHA -> KEN
SUPPORT  S {recommend, nominate, endorse} {candidacy, membership, bid, accession, candidate, application} (of T)   [cameo 051]
    > Portugal endorsed the candidacy of Kenya.  | PRT -> KEN

SUPPORT  S {rally, mobilise, mobilize, gather, drum up, seek, canvass, muster, build, secure, win} {support, backing, sympathy} for T   [cameo 053]
    > Norway rallied support for Chile.  | NOR -> CHL
SUPPORT  S {lobby, campaign, intercede, speak, appeal, plead} on behalf of T   [cameo 053]
    > Norway lobbied on behalf of Chile.  | NOR -> CHL
SUPPORT  S {campaign, lobby} for T!   [cameo 053]
    > Norway campaigned for Chile.  | NOR -> CHL
SUPPORT  S {show, express, have, voice, demonstrate} solidarity with T   [cameo 051]
    > Norway showed solidarity with Chile.  | NOR -> CHL
SUPPORT  S {respect} {independence, sovereignty, integrity, decision, choice, will, right} (of T)   [cameo 051]
    > Norway respects the independence of Chile.  | NOR -> CHL

# --- recognition and ties ---
SUPPORT/recognise  S {recognise, recognize} T   [cameo 054]
    > Bolivia recognised the independence of Kenya.  | BOL -> KEN
    > Canada recognised the new government of Peru.  | CAN -> PER
    > Canada's recognition of the Peruvian government surprised no one.  | CAN -> PER
SUPPORT/recognise  S {recognise, recognize, acknowledge} T as *   [cameo 054]
    > Canada recognised Peru as a republic.  | CAN -> PER
SUPPORT/establish-ties  S {establish, set up, open, forge, formalise, formalize, initiate} {tie, ties, relation, relations, relationship} (with|between T)   [cameo 054, mutual]
    > Nepal established diplomatic relations with Peru.  | NPL, PER -> -
    > Diplomatic ties were established between Nepal and Peru.  | NPL, PER -> -
SUPPORT/establish-ties  S {open, establish, inaugurate} {embassy, consulate, mission} (in|to T)   [cameo 054]
    > Ghana opened an embassy in Peru.  | GHA -> PER
SUPPORT/resume-ties  S {resume, restore, renew, normalise, normalize, re-establish, reestablish, reinstate, restart, mend, patch up, thaw, unfreeze, reopen} {tie, ties, relation, relations, relationship, link, links, contact, contacts} (with|between T)   [cameo 054, mutual]
    > Morocco resumed diplomatic relations with Spain.  | MAR, ESP -> -
    > Peru restored diplomatic relations with Chile.  | PER, CHL -> -
SUPPORT/resume-ties  S {reopen} {embassy, consulate, mission} (in T)   [cameo 054]
    > Kenya reopened its embassy in Egypt.  | KEN -> EGY
SUPPORT/resume-ties  S {upgrade, elevate, raise} {tie, ties, relation, relations} (with|between T)   [cameo 054, mutual]
    > Japan upgraded its relations with Vietnam.  | JPN, VNM -> -
SUPPORT/establish-ties  S {accredit, appoint} ambassador (to|in T)   [cameo 054]
    > Peru accredited an ambassador to Ghana.  | PER -> GHA

# --- agreements ---
SUPPORT/initial  S {initial} @agreement (with|between T)   [cameo 057, mutual]
    > Peru initialled a fisheries agreement with Norway.  | PER, NOR -> -
    > Norway and Peru have initialed a tax treaty.  | NOR, PER -> -
SUPPORT/sign  S {sign, ink, co-sign, cosign, seal, conclude, finalise, finalize, strike, clinch, cement, secure, reach, adopt, agree} @agreement (with|between T)   [cameo 057, mutual]
    > Norway signed a fisheries agreement with Chile.  | NOR, CHL -> -
    > A treaty was signed by Norway and Chile.  | NOR, CHL -> -
SUPPORT/sign  S+T {sign, ink, seal, conclude, finalise, finalize, strike, clinch, secure, reach, agree, renew} @agreement   [cameo 057, mutual]
    > Peru and Bolivia signed a memorandum.  | PER, BOL -> -
SUPPORT/sign  S+T preside over ceremony "signing ceremony|signing ceremonies"   [cameo 057, mutual]
    > The kings of Bahrain and Jordan presided over a signing ceremony for three accords.  | BHR, JOR -> -
SUPPORT/sign  S+T {hold, attend, witness, oversee, host, organise, organize} ceremony "signing ceremony|signing ceremonies"   [cameo 057, mutual]
    > The Peruvian and Bolivian presidents attended a signing ceremony for three accords.  | PER, BOL -> -
SUPPORT/sign  S agree on|to {agreement, accord, pact, treaty, deal, memorandum, convention, protocol, contract, charter} (with T)   [cameo 057, mutual]
    > Peru agreed on a trade deal with Bolivia.  | PER, BOL -> -
SUPPORT/sign  S {sign} (*) with T   [cameo 057, mutual]
    > Peru signed a letter of intent with Bolivia.  | PER, BOL -> -
SUPPORT/sign  S {accede, sign up, subscribe} to @agreement   [cameo 057]
    > Zambia acceded to the convention.  | ZMB -> -
SUPPORT/sign  S {join, rejoin, enter} {agreement, accord, pact, treaty, convention} (with T)   [cameo 057]
    > Zambia joined the pact.  | ZMB -> -
SUPPORT/ratify  S {ratify, approve, adopt, endorse, enact} @accords (with|between T)   [cameo 057]
    > Finland ratified the treaty with Peru.  | FIN -> PER
    > The convention was ratified by Finland.  | FIN -> -
SUPPORT  S {renew, extend, prolong} {agreement, accord, pact, treaty, deal, partnership, contract, convention} (with T)   [cameo 057, mutual]
    > Egypt renewed its treaty with Morocco.  | EGY, MAR -> -

SUPPORT  S {throw, put, lend} {weight, heft, authority} (behind|to T)   [cameo 051]
    > Bulgaria threw its weight behind the bid of Malta.  | BGR -> MLT
SUPPORT/congratulate  S {call, phone, telephone, ring, write, meet, visit} T "to congratulate|congratulating|offering congratulations|to offer congratulations|to thank|thanking"   [cameo 051]
    > Peru's president phoned Chile's king to congratulate him.  | PER -> CHL
SUPPORT/condole  S {call, phone, telephone, ring, write} T "to convey support|to express support|to express solidarity|expressing support|condolences|to voice support|to offer support|to pledge support|solidarity with"   [cameo 051]
    > Peru's president called Chile's king to express support after the quake.  | PER -> CHL
SUPPORT  S {come out, speak out, speak up, turn out} in favor of|in favour of|in support of|for T   [cameo 051]
    > Malta came out in support of Cyprus.  | MLT -> CYP

NONE  {defence, defense}/N "coastal defences|air defence|air defences|air defense|air defenses|coastal defenses|missile defence|missile defense|missile defences|flood defences|national defence|national defense|self-defence|self-defense|defence ministry|defense ministry|sea defences"
    > Canada painted Kenya's coastal defences.  | none

SUPPORT  T {receive, win, draw, enjoy, earn, get, secure, garner, attract} {praise, support, backing, endorsement, recognition, applause, acclaim, solidarity, congratulation, approval} from|of S!   [cameo 051]
    > Peru's plan won the backing of Norway.  | NOR -> PER
    > Peru received praise from Norway.  | NOR -> PER

SUPPORT  S {pledge, swear, declare, vow} {allegiance, loyalty, fealty, fidelity} (to T)   [cameo 051]
    > Chilean officers swore loyalty to Peru.  | CHL -> PER
SUPPORT  S stand "shoulder to shoulder" (with T)   [cameo 051]
    > Malta stands shoulder to shoulder with Cyprus.  | MLT -> CYP
SUPPORT  S close rank (with|behind T)   [cameo 051]
    > Malta closed ranks with Cyprus.  | MLT -> CYP
SUPPORT  S {grant, accord, give} {recognition, legitimacy} (to T)   [cameo 054]
    > Malta granted recognition to Kosovo.  | MLT -> XKX
SUPPORT/sign  S {make, do, cut, broker} {deal, pact} with T   [cameo 057, mutual]
    > Malta made a deal with Cyprus.  | MLT, CYP -> -
SUPPORT/ratify  S {give, grant} {approval, assent, blessing, consent, backing} to {agreement, accord, deal, treaty, pact, protocol, convention} (with T)   [cameo 057]
    > Peru gave its approval to an accord with Chile.  | PER -> CHL
SUPPORT  S {root, vouch} for T!   [cameo 051]
    > Hungary vouched for Serbia.  | HUN -> SRB
SUPPORT  S {sing, heap, lavish} praise (of|on|upon T)   [cameo 051]
    > Cuba sang the praises of Bolivia.  | CUB -> BOL
SUPPORT  S {tip, doff, take off} hat to T   [cameo 051]
    > Kenya tipped its hat to Ghana.  | KEN -> GHA
SUPPORT/sign  S agree on|to|upon {text, draft, outline, version, wording, term} "deal|agreement|treaty|accord|pact|convention" (with T)   [cameo 057, mutual]
    > Peru agreed on the text of a trade deal with Chile.  | PER, CHL -> -
SUPPORT/sign  S+T agree on|to|upon {text, draft, outline, version, wording, term} "deal|agreement|treaty|accord|pact|convention"   [cameo 057, mutual]
    > Peru and Chile agreed on the draft of a trade deal.  | PER, CHL -> -
SUPPORT  S {give, grant} {ovation, applause, cheer} (to|for T)   [cameo 051]
    > The Polish parliament gave a standing ovation to the president of Moldova.  | POL -> MDA
SUPPORT  S {condone, lionise, lionize, fete, validate, legitimise, legitimize, embolden, vaunt, flatter, trumpet} T!   [cameo 051]
    > Cuba feted Bolivia.  | CUB -> BOL

SUPPORT/ratify  S ratify {accession, membership, entry, bid, application} of T   [cameo 057]
    > Peru ratified Ghana's accession.  | PER -> GHA
SUPPORT  S {jump, leap, rush, spring, rally} to|in {defence, defense, aid, support, help} of T   [cameo 051]
    > Peru jumped to the defence of Chile.  | PER -> CHL
SUPPORT  S {lay, place} {wreath, flower, flowers, bouquet} (at|in|on|for|before T)   [cameo 051]
    > Peru's president laid a wreath in Chile.  | PER -> CHL
SUPPORT  S pay {respect, respects, homage} (to T)   [cameo 051]
    > Peru's premier paid his respects to the Chilean king.  | PER -> CHL
SUPPORT  S {respond, react, reply} "positively|favourably|favorably|warmly|enthusiastically" (to T)   [cameo 051]
    > Peru responded positively to the Chilean note.  | PER -> CHL
SUPPORT/sign  S hammer out @agreement (with T)   [cameo 057, mutual]
    > Peru hammered out an agreement with Chile.  | PER, CHL -> -
SUPPORT/sign  S+T hammer out @agreement   [cameo 057, mutual]
    > Peru and Chile hammered out an agreement.  | PER, CHL -> -
SUPPORT  S lend @backing (to|for T)   [cameo 051]
    > Peru lent its support to Chile.  | PER -> CHL
SUPPORT  S {award, present, confer, bestow} {medal, order, decoration, honour, honor, prize, award, "highest honour", "highest honor", cross, knighthood, title, distinction, doctorate, citizenship} on|upon|to T   [cameo 051]
    > Poland awarded a medal to Chile's president.  | POL -> CHL

SUPPORT  S {pass, adopt, approve, table, issue, back} {motion, resolution, statement, declaration} "in support of|in favour of|in favor of|backing|supporting|endorsing|recognising|recognizing|praising|in solidarity" (of|with T)   [cameo 051]
    > The Irish parliament passed a motion in support of Kosovo.  | IRL -> XKX
SUPPORT/condole  S mourn {death, loss, passing, victim, dead} (of T)   [cameo 051]
    > Norway mourned the death of the Chilean king.  | NOR -> CHL
# --- what only looks like it ---
NONE  S {defend, protect} * "its sovereignty|their sovereignty|our sovereignty|its interests|their interests|our interests|its territory|its borders|its integrity|its dignity|its people|its decision|his decision|her decision|its record"
    > Norway said it was defending its sovereignty.  | none
NONE  S {sign} {decree, bill, law, order, player, striker, autograph, book, petition, lease, legislation, budget}
    > Peru's president signed a decree.  | none
NONE  S {support, back} {family, household, growth, economy, price, demand, currency, child, theory, player, hypothesis, wildlife}
    > Peru supports growth.  | none
NONE  S {appreciate} {value, price, dollar, yen}
    > Japan appreciated the value of rest.  | none
NONE  S {recognise, recognize} {need, importance, fact, problem, face, voice, pattern, danger, risk, challenge}
    > Ghana recognised the need for rain.  | none
NONE  S welcome {newborn, year, season, baby, tourist, audience, crowd}
    > Kenya welcomed the new year.  | none
NONE  S {uphold, affirm, reaffirm, back, support} {sentence, conviction, verdict, acquittal, ruling, term, penalty, injunction, judgment, judgement}
    > A court in Peru upheld the verdict.  | none
SUPPORT/recognise  S {switch, shift, transfer} {recognition, allegiance, tie, ties, "diplomatic recognition"} (from *) to T!   [cameo 054]
    > Palau switched recognition from Taipei to Beijing.  | PLW -> CHN
SUPPORT  S {send, convey, extend, address, deliver, transmit} {message, letter, note, telegram, cable, card, word, greeting} "of congratulations|of congratulation|congratulating|of sympathy|of condolence|of condolences|of solidarity|of support|of friendship|of thanks|of gratitude|best wishes|good wishes|greetings" to T   [cameo 051]
    > Kenya sent a message of sympathy to Peru.  | KEN -> PER
    > Norway's king sent greetings to Chile on its national day.  | NOR -> CHL
SUPPORT  S {spring, leap, rush, rally, jump, rise} to {defence, defense, side, aid} of T   [cameo 052]
    > Kenya sprang to the defence of Peru.  | KEN -> PER
SUPPORT  S {speak, speak out, argue, lobby, testify} in favor of|in favour of T   [cameo 051]
    > Kenya spoke in favour of a Peruvian plan.  | KEN -> PER
SUPPORT  S {tout, talk up} {plan, proposal, initiative, idea, bid, candidate, deal, role, offer, scheme, roadmap, formula, effort} (of|by|from T)   [cameo 051]
    > Norway touted a Chilean plan as the way forward.  | NOR -> CHL
SUPPORT  S {warm} to {plan, proposal, initiative, idea, bid, candidate, deal, offer} (of|by|from T)   [cameo 051]
    > Kenya warmed to a Peruvian proposal.  | KEN -> PER
SUPPORT  S {march, rally, demonstrate, gather, turn out, parade, assemble} "to show solidarity with|in solidarity with|to express solidarity with|to show support for|to express support for|to back" with|for T!   [cameo 051]
    > Thousands of Kenyans marched to show solidarity with Peru.  | KEN -> PER
SUPPORT/congratulate  S {exchange, swap, trade} {message, letter, note, telegram, cable, greeting, congratulation, congratulations, felicitations} "of congratulations|of congratulation|congratulatory|congratulations|felicitations" (with T)   [cameo 051, mutual]
    > Peru's president exchanged telegrams of congratulations with the king of Chile.  | PER, CHL -> -
