# ACCUSE: criticises, condemns, disapproves, complains, accuses, alleges, sues, investigates.

ACCUSE  S {déposer, introduire, engager, intenter, ouvrir, saisir, lancer} @complaints contre|devant|à l'encontre de|auprès de T   [cameo 115, context legal]
    > La Gambie a déposé une plainte contre la Birmanie.  | GMB -> MMR
ACCUSE  S {déposer, introduire, enregistrer} {requête, mémoire, plainte, demande} "devant la Cour|devant le tribunal|devant la CIJ|devant la CPI|devant la justice" (contre T)   [cameo 115, context legal]
    > Le Laos a déposé une requête visant le Myanmar devant la Cour internationale de justice.  | LAO -> MMR
ACCUSE  S {déposer, introduire, intenter, lancer, porter} {plainte, recours, procès, action}   [cameo 115, context legal]
    > Le Nicaragua a déposé plainte.  | NIC -> -
# --- to condemn, criticise
ACCUSE/disapprove  S {condamner, dénoncer, déplorer, critiquer, fustiger, stigmatiser, réprouver, désapprouver, blâmer, vilipender, pourfendre, flétrir, conspuer, railler, tancer, éreinter, vitupérer, étriller, rabrouer, honnir, décrier, dénigrer, admonester, réprimander, discréditer, malmener, vouer, sermonner, gourmander, désavouer, contester} T   [cameo 111]
    > Le Venezuela a condamné la décision israélienne.  | VEN -> ISR
    > La condamnation du putsch par l'Union africaine est ferme.  | AU -> -
ACCUSE/disapprove  S {condamner, dénoncer, déplorer, critiquer, fustiger, désapprouver, regretter, stigmatiser} @wrongs (par T) (de T)   [cameo 111]
    > La Norvège a dénoncé les exactions de la junte birmane.  | NOR -> MMR
ACCUSE/disapprove  S regretter T   [cameo 111]
    > La Finlande regrette la décision hongroise.  | FIN -> HUN
ACCUSE/disapprove  S {se indigner, se offusquer, se alarmer, se inquiéter, se émouvoir, se insurger, se scandaliser, se plaindre, se étonner, se irriter, se désoler, se lamenter} de|contre|devant|face à|pour|auprès de T   [cameo 111]
    > La Grèce s'est indignée de la décision turque.  | GRC -> TUR
ACCUSE/disapprove  S se plaindre (auprès de|devant *)   [cameo 111]
    > La Syrie s'est plainte auprès de l'Union africaine.  | SYR -> -
ACCUSE/disapprove  S {protester, pester, vitupérer, fulminer, tonner, récriminer, tempêter, se élever, se dresser, se insurger} contre|auprès de T   [cameo 111]
    > Le Vietnam proteste contre les manœuvres chinoises.  | VNM -> CHN
ACCUSE/disapprove  S protester (auprès de|devant *)   [cameo 111]
    > La Zambie a protesté auprès des Nations unies.  | ZMB -> -
ACCUSE/disapprove  S apprendre "avec regret|avec consternation|avec stupeur|avec indignation|avec tristesse|avec effroi"   [cameo 111]
    > Le Ghana a appris avec regret que le Togo a expulsé son consul.  | GHA -> TGO; SANCTION/expel-diplomats: TGO -> GHA
ACCUSE/disapprove  S {exprimer, manifester, dire, signifier, témoigner, réitérer, formuler, émettre, afficher, marquer, cacher} @worry (à|envers|face à|devant|sur|auprès de|quant à|concernant|à propos de|au sujet de|à l'égard de T)   [cameo 111]
    > L'Allemagne a exprimé son inquiétude à la Géorgie.  | DEU -> GEO
ACCUSE/disapprove  S faire part de @worry (à|auprès de T)   [cameo 111]
    > L'Italie a fait part de sa préoccupation à la Tunisie.  | ITA -> TUN
ACCUSE/disapprove  T {préoccuper, inquiéter, alarmer, indigner, choquer, scandaliser, horrifier, consterner, révolter, irriter, agacer, exaspérer, outrer, ulcérer, troubler, offusquer, contrarier, attrister, effrayer, décevoir, heurter, courroucer, hérisser} S!   [cameo 111]
    > La loi de la Géorgie a inquiété l'Union européenne.  | EU -> GEO
    > La Suède s'est dite préoccupée par la répression en Birmanie.  | SWE -> MMR
    > La Suisse s'est dite préoccupée par la loi géorgienne.  | CHE -> GEO
ACCUSE/disapprove  S {@worried}/A par|de|face à|quant à|devant|après T   [cameo 111]
    > Le président algérien est indigné par la décision du Maroc.  | DZA -> MAR
ACCUSE/disapprove  S {@worried}/A   [cameo 111]
    > Le Brésil est furieux.  | BRA -> -
REJECT  * opposer S! à T   [cameo 120]
    > L'Algérie est opposée à la politique de la CEDEAO.  | DZA -> ECOWAS
ACCUSE/disapprove  S pointer "du doigt" (T)   [cameo 111]
    > L'Italie a pointé du doigt la Tunisie.  | ITA -> TUN
ACCUSE/disapprove  S {qualifier, traiter, taxer} =@negative T   [cameo 111]
    > La Syrie a qualifié d'« injuste » la décision de la Ligue arabe.  | SYR -> LAS
ACCUSE/disapprove  S {qualifier, taxer} T   [cameo 111]
    > La Bolivie a qualifié la décision du Chili d'« illégale ».  | BOL -> CHL
ACCUSE/disapprove  S {qualifier, traiter, taxer} T de @negative   [cameo 111]
    > Cuba a qualifié la politique américaine de crime.  | CUB -> USA
ACCUSE/disapprove  S traiter T! de *   [cameo 111]
    > Le ministre laotien a traité la Thaïlande de mauvais élève.  | LAO -> THA
NONE  S traiter * de {manière, façon, sorte, égal, pair, sujet, question, problème}
    > La Norvège traite la Suède d'égal à égal.  | none
ACCUSE/disapprove  S {considérer, juger, dénoncer, décrire, présenter, interpréter, dépeindre} T comme @negative   [cameo 111]
    > Le Kenya considère la décision ougandaise comme injuste.  | KEN -> UGA
ACCUSE/disapprove  S {considérer, juger, dénoncer, décrire, présenter, interpréter} T comme {acte, action, geste, démarche, tentative, manœuvre, ingérence, agression, violation, provocation, insulte, affront}   [cameo 111]
    > Le Laos considère la décision du Chili comme une action délibérée.  | LAO -> CHL
ACCUSE/disapprove  S {tenir, formuler, proférer, lancer} {propos, parole, mot, déclaration, discours, commentaire} contre|envers|à l'encontre de|à l'égard de|sur T "inacceptable|inacceptables|insultant|insultants|insultantes|injurieux|hostile|hostiles|déplacés|dure|durs|outrancier|outranciers|outrancières|offensants|offensantes|virulents|virulentes|désobligeants|désobligeantes|diffamatoires"   [cameo 111]
    > Le ministre lao a tenu des propos inacceptables contre le Chili.  | LAO -> CHL
ACCUSE/disapprove  S {insulter, injurier, offenser, moquer, se moquer, ridiculiser, narguer, invectiver, diffamer, calomnier} de T   [cameo 111]
    > Le ministre russe s'est moqué de la Moldavie.  | RUS -> MDA
ACCUSE/disapprove  S {insulter, injurier, offenser, moquer, ridiculiser, narguer, invectiver, diffamer, calomnier, humilier, outrager} T   [cameo 111]
    > Le président philippin a insulté la Chine.  | PHL -> CHN
ACCUSE/disapprove  S réagir "vivement" (à T)   [cameo 111]
    > La Grèce a vivement réagi aux propos de la Turquie.  | GRC -> TUR
ACCUSE/disapprove  S réagir "violemment" (à T)   [cameo 111]
    > Le Rwanda a réagi violemment au rapport de l'ONU.  | RWA -> UN
ACCUSE/disapprove  S réagir "fermement" (à T)   [cameo 111]
    > L'Inde a réagi fermement aux déclarations du Canada.  | IND -> CAN
ACCUSE/disapprove  S réagir "avec colère" (à T)   [cameo 111]
    > La Serbie a réagi avec colère à la décision du Kosovo.  | SRB -> XKX
ACCUSE/disapprove  S réaction/N "vive réaction" (à|contre|face à|envers T)   [cameo 111]
    > La vive réaction du Maroc à la décision espagnole a surpris.  | MAR -> ESP
ACCUSE/disapprove  S réaction/N "vives réactions" (à|contre|face à|envers T)   [cameo 111]
    > Les vives réactions du Maroc à la décision espagnole ont surpris.  | MAR -> ESP
ACCUSE/disapprove  S réaction/N "réaction brutale" (à|contre|face à|envers T)   [cameo 111]
    > La réaction brutale du Maroc à la décision espagnole a surpris.  | MAR -> ESP
ACCUSE/disapprove  S réaction/N "réaction ferme" (à|contre|face à|envers T)   [cameo 111]
    > La réaction ferme du Maroc à la décision espagnole a surpris.  | MAR -> ESP
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "inacceptable"   [cameo 111]
    > L'Inde a jugé inacceptable la décision du Canada.  | IND -> CAN
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "inacceptables"   [cameo 111]
    > L'Inde a jugé inacceptables les droits du Canada.  | IND -> CAN
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "illégal"   [cameo 111]
    > La Grèce a jugé illégal l'accord de la Libye.  | GRC -> LBY
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "illégale"   [cameo 111]
    > La Grèce a jugé illégale la décision de la Libye.  | GRC -> LBY
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "injuste"   [cameo 111]
    > Le Kenya a jugé injuste la loi de l'Ouganda.  | KEN -> UGA
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "préoccupante"   [cameo 111]
    > La France juge préoccupante la décision du Togo.  | FRA -> TGO
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "regrettable"   [cameo 111]
    > Le Pérou juge regrettable la décision du Chili.  | PER -> CHL
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "inadmissible"   [cameo 111]
    > Le Pérou juge inadmissible la décision du Chili.  | PER -> CHL
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "irresponsable"   [cameo 111]
    > Le Pérou juge irresponsable la décision du Chili.  | PER -> CHL
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "scandaleuse"   [cameo 111]
    > Le Pérou juge scandaleuse la décision du Chili.  | PER -> CHL
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "dangereux"   [cameo 111]
    > Le Japon a jugé dangereux le projet de la Corée du Nord.  | JPN -> PRK
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} T "dangereuse"   [cameo 111]
    > Le Japon a jugé dangereuse la politique de la Corée du Nord.  | JPN -> PRK
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} =@negative T   [cameo 111]
    > La Syrie a jugé « incorrecte » la décision de la Ligue arabe.  | SYR -> LAS
ACCUSE/disapprove  S {hausser, durcir, élever} {ton, voix} (contre|face à|envers|avec|à l'égard de|vis-à-vis de T)   [cameo 111]
    > La Pologne hausse le ton contre la Hongrie.  | POL -> HUN
ACCUSE/disapprove  S attaquer "verbalement" (T)   [cameo 111]
    > Le président argentin a attaqué verbalement la Colombie.  | ARG -> COL
ACCUSE/disapprove  S monter "au créneau" (contre T)   [cameo 111]
    > Le Mexique est monté au créneau contre l'Équateur.  | MEX -> ECU
ACCUSE/disapprove  S monter "au front" (contre T)   [cameo 111]
    > Le Chili est monté au front contre le Venezuela.  | CHL -> VEN
ACCUSE/disapprove  S tirer "la sonnette d'alarme"   [cameo 111]
    > L'ONU tire la sonnette d'alarme.  | UN -> -
ACCUSE/disapprove  S pointer doigt vers|sur|contre T   [cameo 111]
    > Quito a pointé un doigt accusateur vers Lima.  | ECU -> PER
ACCUSE/disapprove  S montrer "du doigt" (T)   [cameo 111]
    > L'Inde a montré du doigt le Pakistan.  | IND -> PAK
ACCUSE/disapprove  S rappeler T "à l'ordre"   [cameo 111]
    > L'Union européenne a rappelé la Hongrie à l'ordre.  | EU -> HUN
ACCUSE/disapprove  S remettre "en cause" (T)   [cameo 111]
    > La Serbie remet en cause l'accord du Kosovo.  | SRB -> XKX
ACCUSE/disapprove  S {remettre, mettre} "en question" (T)   [cameo 111]
    > La Chine remet en question la décision japonaise.  | CHN -> JPN
ACCUSE/disapprove  S mettre "en doute" (T)   [cameo 111]
    > Le Brésil met en doute le résultat vénézuélien.  | BRA -> VEN
ACCUSE/disapprove  S {dénoncer, crier} "au scandale"   [cameo 111]
    > Le Togo crie au scandale.  | TGO -> -
ACCUSE/disapprove  S se prendre à T   [cameo 111]
    > La Turquie s'en prend à la Suède.  | TUR -> SWE
REJECT  S voter contre T   [cameo 120]
    > La Bolivie a voté contre Israël.  | BOL -> ISR
ACCUSE/disapprove  S {brocarder, épingler, égratigner, écorner, cibler} T   [cameo 111]
    > Amnesty International épingle le Nigeria.  | AMNESTY -> NGA
REQUEST  S {adopter, voter, approuver} résolution "exigeant" (de T)   [cameo 100]
    > L'Union africaine a adopté une résolution exigeant un dialogue.  | AU -> -
REQUEST  S {adopter, voter, approuver} résolution "demandant" (de T)   [cameo 100]
    > L'Union africaine a adopté une résolution demandant un dialogue.  | AU -> -
REQUEST  S {adopter, voter, approuver} résolution "appelant" (de T)   [cameo 100]
    > L'Union africaine a adopté une résolution appelant au calme.  | AU -> -
ACCUSE/disapprove  S {adopter, voter, approuver} {motion, résolution} "condamnant" (de T)   [cameo 111]
    > L'Union africaine a adopté une résolution condamnant le putsch.  | AU -> -
ACCUSE/disapprove  S {adopter, voter, approuver} {motion, résolution} contre|à l'encontre de T   [cameo 111]
    > L'Union africaine a adopté une résolution contre la Libye.  | AU -> LBY
ACCUSE/disapprove  S {adopter, voter, déposer} motion "de censure|de défiance|de blâme|de condamnation|condamnant|dénonçant|de rejet" (contre T)   [cameo 111]
    > Le parlement européen a voté une motion de blâme contre la Géorgie.  | EU -> GEO

ACCUSE/disapprove  S décolérer (contre|après|depuis T)   [cameo 111, status actual]
    > Le Pérou ne décolère pas contre le Chili.  | PER -> CHL
ACCUSE/disapprove  S {crier, hurler} à @outcry (de T)   [cameo 111]
    > L'opposition togolaise crie à la fraude.  | TGO -> -
ACCUSE/disapprove  S mâcher mot (à l'égard de|envers|contre|à l'endroit de|vis-à-vis de T)   [cameo 111, status actual]
    > Le ministre gabonais n'a pas mâché ses mots à l'égard de la France.  | GAB -> FRA
ACCUSE/disapprove  S {suivre, observer, constater, voir, accueillir, prendre, noter, apprendre} T avec @worry   [cameo 111]
    > Le Canada suit avec inquiétude la situation en Birmanie.  | CAN -> MMR
ACCUSE/disapprove  S ironiser sur T   [cameo 111]
    > La ministre danoise a ironisé sur la Suède.  | DNK -> SWE
ACCUSE/disapprove  T {provoquer, susciter, soulever, déclencher, essuyer, valoir} {tollé, indignation, colère, ire, critique, réprobation, condamnation, protestation} en|à|chez|au sein de|dans S!   [cameo 111]
    > Les propos du ministre danois ont suscité la colère en Islande.  | ISL -> DNK
ACCUSE/disapprove  T {provoquer, susciter, soulever, déclencher, se attirer, essuyer, encourir, subir} {tollé, indignation, colère, ire, critique, réprobation, condamnation, protestation, foudre, reproche, courroux} de|de la part de S!   [cameo 111]
    > La Hongrie s'est attiré les foudres de la Pologne.  | POL -> HUN
ACCUSE/disapprove  T se heurter à {critique, opposition, hostilité, protestation, résistance} de S!   [cameo 111]
    > La Hongrie s'est heurtée aux critiques de la Pologne.  | POL -> HUN
ACCUSE/disapprove  S {se indigner, se insurger, se offusquer, se alarmer, se scandaliser, se emporter, se étrangler, tonner, fulminer, tempêter, dénoncer, condamner, déplorer, fustiger}   [cameo 111]
    > La diplomatie bulgare s'est indignée.  | BGR -> -
    > « Ce n'est pas digne d'un voisin », a déploré le ministre bulgare.  | BGR -> -
ACCUSE/disapprove  S {parler, accuser} de @outcry (en|à T) (de la part de T)   [cameo 111]
    > Le Brésil parle de génocide.  | BRA -> -
ACCUSE/disapprove  S assimiler T à @negative   [cameo 111]
    > La Syrie a assimilé les propos de la Turquie à une agression.  | SYR -> TUR
ACCUSE/disapprove  S {adresser, décocher, lancer, formuler, multiplier, faire} {pique, critique, diatribe, reproche, remontrance, récrimination, réprimande, blâme} (à|contre|envers|à l'encontre de|à l'égard de|à l'adresse de T)   [cameo 111]
    > La Serbie a adressé des reproches à la Croatie.  | SRB -> HRV
ACCUSE/disapprove  S {dresser, livrer, faire, prononcer} réquisitoire (contre T) (de T)   [cameo 111]
    > Le ministre chilien a dressé un réquisitoire contre le Venezuela.  | CHL -> VEN
ACCUSE/disapprove  S {faire, donner, administrer} {leçon, procès} (à|contre T)   [cameo 111]
    > La Turquie fait un procès à la Grèce.  | TUR -> GRC
ACCUSE/disapprove  S tirer "à boulets rouges" (sur|contre T)   [cameo 111]
    > Le ministre togolais a tiré à boulets rouges sur le Ghana.  | TGO -> GHA
ACCUSE/disapprove  S voir "d'un mauvais œil" (T)   [cameo 111]
    > La Chine voit d'un mauvais œil la présence de l'Inde.  | CHN -> IND
ACCUSE/disapprove  S se en prendre à T   [cameo 111]
    > Le Tchad s'en prend au Soudan.  | TCD -> SDN
ACCUSE  S porter {affaire, différend, cas, question, litige, plainte} devant|auprès de {@igos, cour, tribunal, justice, juridiction, conseil, cij, cpi, omc, onu}   [cameo 115, context legal]
    > Le Belize a porté l'affaire devant la CIJ.  | BLZ -> -
ACCUSE  S {assigner, attraire, traduire, traîner, poursuivre} T devant|en|à {cour, tribunal, justice, juridiction, arbitrage, cij, cpi, omc, conseil}   [cameo 115, context legal]
    > Le Belize a poursuivi le Guatemala en justice.  | BLZ -> GTM
ACCUSE  S intenter {action, procès, procédure, recours} (à|contre|devant T)   [cameo 115, context legal]
    > Le Belize a intenté un procès au Guatemala.  | BLZ -> GTM
ACCUSE/disapprove  S {apprécier, goûter} "guère apprécié|pas apprécié|peu apprécié|n'apprécie guère|n'apprécie pas|n'apprécie que|guère goûté|pas goûté|peu goûté|pas du tout apprécié" (T)   [cameo 111, status actual]
    > La Namibie n'a guère apprécié les propos du ministre angolais.  | NAM -> AGO
ACCUSE/disapprove  S goût/N "pas du goût"   [cameo 111, status actual]
    > La décision du Kenya n'est pas du goût de la Somalie.  | SOM -> KEN
ACCUSE/disapprove  S réagir "vivement" à T   [cameo 111]
    > Le Togo a vivement réagi à la décision du Bénin.  | TGO -> BEN
ACCUSE/disapprove  S {juger, estimer, trouver, considérer} =@negative T   [cameo 111]
    > Le Kenya juge ces mesures discriminatoires.  | KEN -> -
    > La Norvège a jugé dangereuse la décision de la Hongrie.  | NOR -> HUN
ACCUSE/disapprove  S comparer T à {hitler, nazi, nazisme, apartheid, terroriste, dictateur, fasciste, gestapo, staline, criminel, daech}   [cameo 111]
    > Le Pérou a comparé le président cubain à Hitler.  | PER -> CUB
ACCUSE/allege  S {documenter, recenser, répertorier} {crime, exaction, violation, abus, atrocité, massacre, torture, viol} (de T) (par T)   [cameo 112]
    > L'ONU a recensé des violations commises par l'armée birmane.  | UN -> MMR
ACCUSE/allege  S voir {agression, provocation, ingérence, trahison, violation, manœuvre, affront, insulte, prétexte, complot, tentative, chantage, manipulation, "mise en scène", "déclaration de guerre"} (dans|de T)   [cameo 111]
    > Le Soudan voit une provocation dans la décision du Tchad.  | SDN -> TCD
ACCUSE/allege  S rendre T "responsable" (de *)   [cameo 112]
    > La Zambie rend le Malawi responsable de la crise.  | ZMB -> MWI
# --- the ambassador summoned, the note handed over
ACCUSE/summon  S convoquer {@diplomats, représentant, représentante, numéro} (de T)   [cameo 114, context diplomatic]
    > Le Brésil a convoqué l'ambassadeur d'Israël.  | BRA -> ISR
    > L'ambassadrice suédoise a été convoquée par l'Irak.  | IRQ -> SWE
    > La convocation du chargé d'affaires turc par la Grèce était attendue.  | GRC -> TUR
ACCUSE/summon  convoquer @diplomats à S! (de T)   [cameo 114, context diplomatic]
    > L'ambassadeur du Chili a été convoqué au ministère péruvien.  | PER -> CHL
ACCUSE/protest-note  S {remettre, adresser, envoyer, transmettre, présenter, déposer, élever, émettre, notifier} @note (à|auprès de|contre T)   [cameo 114, context diplomatic]
    > Le Pérou a remis une note de protestation à la Bolivie.  | PER -> BOL
ACCUSE/protest-note  S protester "officiellement" (auprès de|contre T)   [cameo 114, context diplomatic]
    > La Corée du Sud a protesté officiellement auprès du Japon.  | KOR -> JPN

# --- to accuse
ACCUSE/allege  S {accuser, soupçonner, suspecter, incriminer} T (de *)   [cameo 112]
    > Le Tchad accuse le Soudan.  | TCD -> SDN
    > Le Burundi a été accusé par le Rwanda.  | RWA -> BDI
ACCUSE/allege  S {reprocher, imputer} * à T   [cameo 112]
    > La Gambie a reproché ses retards au Sénégal.  | GMB -> SEN
ACCUSE/allege  S {porter, lancer, formuler, proférer, réitérer, émettre} {accusation, allégation} (contre|à l'encontre de|envers T)   [cameo 112]
    > Le Niger a porté des accusations contre la France.  | NER -> FRA
ACCUSE/allege  S mettre "en cause" (T)   [cameo 112]
    > Le Mali a mis en cause l'Ukraine.  | MLI -> UKR
ACCUSE/allege  S tenir T pour responsable   [cameo 112]
    > L'Inde tient le Pakistan pour responsable.  | IND -> PAK
ACCUSE/allege  S tenir T pour {coupable, comptable, redevable, complice}   [cameo 112]
    > L'Inde tient le Népal pour comptable de l'attaque.  | IND -> NPL
ACCUSE/allege  S {pointer, souligner, évoquer} responsabilité de T!   [cameo 112]
    > L'Irlande pointe la responsabilité du Royaume-Uni.  | IRL -> GBR
ACCUSE/allege  S tenir T "responsable"   [cameo 112]
    > Le Yémen tient l'Iran responsable de la crise.  | YEM -> IRN
ACCUSE/allege  S rejeter {responsabilité, faute} sur T   [cameo 112]
    > L'Arménie rejette la responsabilité sur l'Azerbaïdjan.  | ARM -> AZE
ACCUSE/allege  S voir main de T! (derrière|dans *)   [cameo 112]
    > Le Kenya voit la main de l'Ouganda.  | KEN -> UGA

ACCUSE  S {porter, traduire, soumettre} {affaire, différend, litige, contentieux, dossier, question} devant {justice, cour, cij, cpi, conseil, tribunal, omc, onu, arbitrage} (contre T)   [cameo 115, context legal]
    > Le Chili a porté l'affaire devant la justice internationale.  | CHL -> -
ACCUSE  S accuser "d'avoir violé" T   [cameo 112]
    > Le Népal accuse l'Inde d'avoir violé sa parole.  | NPL -> IND
# --- to sue, to investigate
ACCUSE  S {attaquer, assigner, poursuivre, traduire, traîner} T "en justice"   [cameo 115, context legal]
    > L'Équateur poursuit le Mexique en justice.  | ECU -> MEX
ACCUSE  S porter plainte contre T (devant|auprès de *)   [cameo 115, context legal]
    > Le Pérou a porté plainte contre la Colombie devant la Cour internationale de justice.  | PER -> COL
ACCUSE  S porter plainte (contre|auprès de|devant T)   [cameo 115, context legal]
    > L'Islande a porté plainte contre la Norvège.  | ISL -> NOR
ACCUSE  S {saisir} {cour, cij, cpi, tribunal, justice, omc} (contre T) (de T)   [cameo 115, context legal]
    > La Guinée équatoriale a saisi la Cour.  | GNQ -> -
ACCUSE  S {poursuivre, inculper} @suspects (de T)   [cameo 115, context legal]
    > La Suède a inculpé un agent iranien.  | SWE -> IRN
ACCUSE  S {inculper} T   [cameo 115, context legal]
    > Le Danemark a inculpé deux Somaliens.  | DNK -> SOM
ACCUSE  S mettre T "en examen"   [cameo 115, context legal]
    > La Belgique a mis en examen un ministre burundais.  | BEL -> BDI
ACCUSE  S {émettre, lancer, délivrer, décerner, requérir} mandat (contre|à l'encontre de T)   [cameo 115, context legal]
    > La Cour pénale internationale a émis un mandat contre le président soudanais.  | ICC -> SDN
ACCUSE/investigate  S {enquêter, investiguer} sur T   [cameo 090, context legal]
    > La Cour pénale internationale enquête sur les Philippines.  | ICC -> PHL
ACCUSE/investigate  S {ouvrir, lancer, diligenter, mener, conduire, ordonner, rouvrir, entamer} @cases (sur|contre|à l'encontre de T)   [cameo 090, context legal]
    > Le Canada a ouvert une enquête sur l'ingérence chinoise.  | CAN -> CHN
ACCUSE/investigate  S {inspecter, auditer, examiner} {site, installation, compte} (en T) (de T)   [cameo 090]
    > L'AIEA a inspecté les installations iraniennes.  | IAEA -> IRN

# --- a verdict that somebody tells: "Oslo a estimé que la décision était injuste", "Pour Oslo, elle est injuste"
ACCUSE/disapprove  T! @outrageous/A   [told, cameo 111]
    > Oslo a estimé que la décision du Pérou était inacceptable.  | NOR -> PER
    > Pour Nairobi, l'attitude du président zambien est irresponsable.  | KEN -> ZMB
    > Le climat du Pérou est insupportable.  | none
ACCUSE/disapprove  T! {constituer, représenter} @negative   [told, cameo 111]
    > La décision du Pérou constitue une agression, a dit Oslo.  | NOR -> PER
ACCUSE/disapprove  T! {équivaloir, relever, se apparenter, ressembler, confiner, tenir} à|de @negative   [told, cameo 111]
    > Oslo a dit que cette attitude du Pérou confinait à la provocation.  | NOR -> PER
ACCUSE/allege  T! {provoquer, déclencher, causer, orchestrer, fabriquer} {incident, crise, affrontement, collision, accrochage, escalade, conflit, violence, guerre, famine, catastrophe, drame, explosion, sabotage}   [told, cameo 112]
    > « La partie laotienne a provoqué l'incident », a affirmé le ministre thaïlandais.  | THA -> LAO
ACCUSE/disapprove  T! {violer, enfreindre, bafouer, fouler, transgresser, piétiner, mépriser} {droit, charte, souveraineté, accord, traité, convention, résolution, principe, engagement, règle, norme, loi, intégrité, cessez-le-feu, trêve, constitution, embargo, sanction, frontière, "espace aérien", "eaux territoriales"}   [told, cameo 112]
    > L'armée laotienne a violé la frontière, affirme le ministère thaïlandais.  | THA -> LAO
    > Oslo affirme que le Pérou a violé le droit international.  | NOR -> PER
# --- words on both sides
ACCUSE/disapprove  * passer entre S+T "passe d'armes"   [mutual, cameo 111]
    > Passe d'armes entre Oslo et Lima au Conseil de sécurité.  | NOR, PER -> -
ACCUSE/disapprove  * opposer S+T "passe d'armes|joute verbale|guerre des mots|échange d'accusations|polémique|querelle|brouille|escalade verbale"   [mutual, cameo 111]
    > Une vive passe d'armes a opposé Oslo et Lima.  | NOR, PER -> -
ACCUSE/disapprove  S+T joute/N (entre S+T)   [mutual, cameo 111]
    > Une joute verbale entre Oslo et Lima a marqué le débat.  | NOR, PER -> -
ACCUSE/disapprove  * guerre/N mot entre S+T   [mutual, cameo 111]
    > La guerre des mots entre Oslo et Lima s'envenime.  | NOR, PER -> -
ACCUSE/disapprove  S+T escalade/N "escalade verbale" (entre S+T)   [mutual, cameo 111]
    > L'escalade verbale entre Oslo et Lima inquiète la région.  | NOR, PER -> -
ACCUSE/disapprove  S+T échanger @quarrel (entre S+T)   [mutual, cameo 111]
    > Échange d'accusations entre Oslo et Lima.  | NOR, PER -> -
    > Oslo et Lima ont échangé des invectives.  | NOR, PER -> -
ACCUSE/disapprove  S échanger @quarrel avec T   [mutual, cameo 111]
    > Oslo a échangé des accusations avec Lima.  | NOR, PER -> -
ACCUSE/disapprove  S+T {se accuser, se invectiver, se quereller, se chamailler, se écharper}   [mutual, cameo 111]
    > Oslo et Lima s'accusent mutuellement d'ingérence.  | NOR, PER -> -
ACCUSE/disapprove  S+T {se renvoyer, se rejeter} {balle, responsabilité, faute, tort, accusation}   [mutual, cameo 111]
    > Oslo et Lima se rejettent la faute.  | NOR, PER -> -
    > Oslo et Lima se renvoient la balle.  | NOR, PER -> -
ACCUSE/disapprove  * monter entre S+T "le ton monte"   [mutual, cameo 111]
    > Le ton monte entre Oslo et Lima.  | NOR, PER -> -
ACCUSE/disapprove  * monter entre S+T "le ton est monté"   [mutual, cameo 111]
    > Le ton est monté entre Oslo et Lima.  | NOR, PER -> -
ACCUSE/disapprove  S+T se livrer à guerre "guerre des mots"   [mutual, cameo 111]
    > Oslo et Lima se livrent à une guerre des mots.  | NOR, PER -> -
ACCUSE/disapprove  S {se indigner, se offusquer, se alarmer, se inquiéter, se émouvoir, se insurger, se plaindre, se étonner, se désoler} T   [cameo 111]
    > Oslo s'est indigné des propos tenus par le président péruvien.  | NOR -> PER
# --- set phrases of the press
ACCUSE/allege  S mise/N en cause (de T)   [cameo 112]
    > La mise en cause du Pérou par la Norvège a surpris.  | NOR -> PER
ACCUSE  S {lancer, émettre, diffuser} {avis, notice} "avis de recherche|notice rouge" contre|à l'encontre de T   [cameo 115, context legal]
    > Le parquet chilien a lancé un avis de recherche contre un ministre péruvien.  | CHL -> PER
ACCUSE/disapprove  S prendre T "à partie|à parti"   [cameo 111]
    > La Norvège a pris à partie le Pérou.  | NOR -> PER
ACCUSE/disapprove  S {faire, tenir} {grief, rigueur} à T   [cameo 111]
    > La Norvège fait grief au Pérou de son silence.  | NOR -> PER
ACCUSE/allege  S mettre * "sur le compte" (de|sur T)   [cameo 112]
    > La Norvège a mis l'attentat sur le compte du Pérou.  | NOR -> PER
ACCUSE/disapprove  S prendre ombrage (de|à T)   [cameo 111]
    > La Norvège a pris ombrage des propos péruviens.  | NOR -> PER
ACCUSE/disapprove  S se élever contre|auprès de T   [cameo 111]
    > La Norvège s'élève contre la loi péruvienne.  | NOR -> PER
ACCUSE/disapprove  S {lancer, décocher, adresser, envoyer} {pique, flèche, banderille, charge, attaque} "verbale|verbales|virulente|virulentes|acerbe|acerbes" à|contre T   [cameo 111]
    > La Norvège a lancé une charge virulente contre le Pérou.  | NOR -> PER
ACCUSE/disapprove  S faire {état, part} de @worry (à|auprès de|quant à|concernant|au sujet de|à propos de|face à|devant|sur|contre T)   [cameo 111]
    > Le Chili a fait état de son inquiétude quant au sort réservé aux prêtres par le Pérou.  | CHL -> PER
ACCUSE  S requérir {an, mois, peine, réclusion, prison, mort, perpétuité, emprisonnement} (contre|à l'encontre de T)   [cameo 115, context legal]
    > La justice française a requis dix ans de prison contre un officier syrien.  | FRA -> SYR
ACCUSE/disapprove  S {taper} "sur les doigts" (de T)   [cameo 111]
    > Bruxelles a tapé sur les doigts de la Hongrie.  | EU -> HUN
ACCUSE/disapprove  S {jeter, lancer} {pierre, opprobre, anathème, discrédit} (sur|à|contre T)   [cameo 111]
    > La Grèce a jeté l'opprobre sur la Turquie.  | GRC -> TUR
ACCUSE/disapprove  S traîner T "dans la boue"   [cameo 111]
    > Le journal officiel gambien traîne la ministre sénégalaise dans la boue.  | GMB -> SEN
ACCUSE/allege  S porter {responsabilité, chapeau} "faire porter|fait porter|font porter" à T   [cameo 112]
    > La Grèce fait porter la responsabilité de l'échec à la Turquie.  | GRC -> TUR
# --- journalists' words for it
ACCUSE/disapprove  S se lancer dans {diatribe, charge, réquisitoire, attaque, critique, tirade, philippique, violente} (contre|à l'encontre de T)   [cameo 111]
    > Le Premier ministre malien s'est lancé dans une diatribe contre la France.  | MLI -> FRA
ACCUSE/disapprove  S {avoir, trouver} mot "mots très durs|mots durs|mots acerbes|mots sévères|dures paroles" (à l'endroit de|contre|envers|à l'égard de|pour T)   [cameo 111]
    > Bamako a eu des mots très durs à l'endroit de Paris.  | MLI -> FRA
ACCUSE/disapprove  S charger T! "devant|sabre au clair|violemment"   [cameo 111]
    > Bamako a chargé la France devant l'ONU.  | MLI -> FRA
ACCUSE/disapprove  S dire "tout le mal qu" (de T)   [cameo 111]
    > Le ministre malien a dit tout le mal qu'il pensait de Paris.  | MLI -> FRA
ACCUSE/allege  T! {porter, avoir} responsabilité   [told, cameo 112]
    > Pour Alger, le Maroc porte la responsabilité de la crise.  | DZA -> MAR
ACCUSE/disapprove  S {adresser, donner, infliger, distribuer, sortir, brandir} {"carton rouge", "carton jaune", blâme, gifle, camouflet, avertissement, soufflet} (à T)   [cameo 111]
    > L'Union européenne a adressé un carton rouge à la Géorgie.  | EU -> GEO
ACCUSE/disapprove  S {pointer, épingler, étaler, exposer} {rôle, responsabilité, implication, manquement, carence, lacune, duplicité, silence, ambiguïté, complicité, défaillance} (de T)   [cameo 111]
    > Les experts de l'ONU pointent le rôle du Rwanda.  | UN -> RWA
ACCUSE/disapprove  S {vouer, clouer} T "aux gémonies|au pilori"   [cameo 111]
    > Bamako a cloué Paris au pilori.  | MLI -> FRA
ACCUSE/disapprove  S {régler, solder} compte "ses comptes|leurs comptes" (avec T)   [cameo 111]
    > Le Premier ministre malien a réglé ses comptes avec Paris.  | MLI -> FRA
ACCUSE/disapprove  S {faire, mener} procès "le procès" de|à T!   [cameo 111]
    > Le Premier ministre malien a fait le procès de la France.  | MLI -> FRA
ACCUSE/disapprove  S {étriller, tacler, recadrer, moucher, sermonner, tancer, chapitrer, morigéner, éreinter, houspiller, écharper, torpiller} T!   [cameo 111]
    > Le ministre malien a taclé la France.  | MLI -> FRA
ACCUSE/disapprove  S {mettre, jeter} huile "de l'huile sur le feu"   [cameo 111]
    > Le ministre malien a jeté de l'huile sur le feu.  | MLI -> -
# --- harm that one party tells of another
ACCUSE/allege  T! {déstabiliser, saper, fomenter, ourdir, tramer, instrumentaliser, torpiller, attiser, semer, nuire, entretenir} {région, pays, état, gouvernement, stabilité, paix, trouble, chaos, complot, conflit, rébellion, insurrection, régime, souveraineté, discorde, haine, division, tension, coup, effort, processus, transition, institution}   [told, cameo 112]
    > Le ministre sénégalais a estimé que la France avait contribué à déstabiliser la région.  | SEN -> FRA
    > Selon Niamey, la France cherche à déstabiliser le pays.  | NER -> FRA
    > La sécheresse déstabilise le pays.  | none
ACCUSE/disapprove  S {se emporter, se déchaîner, éructer} (contre T)   [cameo 111]
    > Le ministre gambien s'est emporté contre Dakar.  | GMB -> SEN
ACCUSE  S {soumettre, porter, déférer} {différend, litige, contentieux, affaire, dossier} à {cour, cij, cpi, justice, tribunal, arbitrage, omc}   [cameo 115, context legal]
    > La Gambie a soumis à la Cour internationale de justice son différend frontalier.  | GMB -> -
NONE  S {critiquer, dénoncer} {film, livre, roman, album}
    > Le public danois critique le film.  | none
NONE  S condamner {porte, route, accès, bâtiment}
    > La Suisse a condamné la route.  | none
NONE  S accuser {retard, baisse, recul, déficit, réception, coup, perte, chute}
    > Le Ghana accuse un retard.  | none
NONE  S {qualifier, se qualifier} "pour la finale"
    > Le Maroc s'est qualifié pour la finale.  | none
# --- harm that one party tells of another
ACCUSE/disapprove  T! {porter} atteinte à {souveraineté, sécurité, intérêt, intégrité, stabilité, paix, relation, confiance, indépendance, unité, dignité, droit, crédibilité, ordre, principe, équilibre, image, honneur, liberté}   [told, cameo 111]
    > La décision du Pérou porte atteinte à notre souveraineté, a déclaré le ministre norvégien.  | NOR -> PER
ACCUSE/disapprove  T! {compromettre, menacer, fragiliser, miner, ébranler, éroder, empoisonner, dégrader, entraver, saboter, torpiller, hypothéquer} {souveraineté, sécurité, intérêt, intégrité, stabilité, paix, relation, confiance, processus, pourparlers, dialogue, négociation, effort, indépendance, unité, crédibilité, équilibre}   [told, cameo 111]
    > Selon Oslo, la décision du Pérou compromet la stabilité régionale.  | NOR -> PER
    > La sécheresse menace la stabilité du Pérou.  | none
ACCUSE/disapprove  T! {nuire} à {souveraineté, sécurité, intérêt, stabilité, paix, relation, confiance, processus, dialogue, effort, unité, image, crédibilité}   [told, cameo 111]
    > La mesure péruvienne a nui à la paix, a estimé Oslo.  | NOR -> PER
ACCUSE/disapprove  T! aller à|à l'encontre de {droit, charte, accord, traité, principe, esprit, résolution, intérêt, engagement, paix, dialogue}   [told, cameo 111]
    > Selon Oslo, le décret du Pérou va à l'encontre du droit international.  | NOR -> PER
ACCUSE/disapprove  S {remonter, braquer, fâcher} contre T   [cameo 111]
    > Le Chili est très remonté contre le Pérou.  | CHL -> PER
ACCUSE/disapprove  S digérer {décision, position, attitude, propos, soutien, refus, revirement, volte-face, déclaration, choix, geste, annonce} (de T)   [status actual, cameo 111]
    > Le Chili ne digère pas la décision du Pérou.  | CHL -> PER
ACCUSE/disapprove  S {notifier, signifier} @worry (à T)   [cameo 111]
    > Oslo a notifié son mécontentement à l'ambassadeur du Chili.  | NOR -> CHL
ACCUSE/disapprove  T! {dénoter, traduire, révéler, trahir, refléter, illustrer} {manque, absence, mépris, irresponsabilité, hypocrisie, arrogance, duplicité, faiblesse, échec, incapacité, hostilité, cynisme, ignorance, colonialisme, lâcheté, désespoir, agressivité, intention}   [told, cameo 111]
    > Le ministre chilien a estimé que la décision péruvienne dénotait un manque de respect.  | CHL -> PER
ACCUSE/disapprove  T! {témoigner, relever, procéder} de {manque, absence, mépris, irresponsabilité, hypocrisie, arrogance, duplicité, hostilité, cynisme, ignorance, ingérence, provocation, chantage}   [told, cameo 111]
    > Ces propos péruviens témoignent d'un mépris profond, a jugé le ministre chilien.  | CHL -> PER
ACCUSE/disapprove  T! {nuire, porter} à {confiance, relation, stabilité, paix, sécurité, intérêt, amitié, unité, processus, dialogue, image}   [told, cameo 111]
    > La décision péruvienne nuit à la confiance entre les deux voisins, a dit le ministre chilien.  | CHL -> PER
ACCUSE/disapprove  T! aller à l'encontre de {droit, charte, souveraineté, accord, traité, convention, résolution, principe, engagement, règle, norme, loi, esprit, intérêt, valeur, consensus}   [told, cameo 111]
    > La loi péruvienne va à l'encontre du droit international, a affirmé le ministre chilien.  | CHL -> PER
ACCUSE/disapprove  S {effectuer, faire, entreprendre, engager, mener} démarche (auprès de T) "de protestation|officielle|diplomatique"   [cameo 111]
    > Le Kenya a effectué une démarche de protestation auprès de l'Éthiopie.  | KEN -> ETH
ACCUSE/disapprove  S parler de {"acte de guerre", "acte hostile", "acte inamical", "acte d'agression"} (de la part de T)   [cameo 111]
    > Lima a parlé d'« acte de guerre » de la part du Chili.  | PER -> CHL
# --- verdicts of courts, explanations asked for, blame turned back
ACCUSE/allege  S attribuer {@wrongs, @violence, @deaths, responsabilité, paternité, faute, crise, explosion, incendie, panne, avarie, fuite, coupure, crash, naufrage, tension, opération} à T   [cameo 112]
    > La Norvège attribue la panne à la Russie.  | NOR -> RUS
ACCUSE/disapprove  S donner tort à T   [cameo 111, context legal]
    > La Cour de justice de la CEDEAO a donné tort au Togo.  | ECOWAS -> TGO
ACCUSE/summon  S {prier, sommer, inviter, convier, enjoindre} @diplomats "s'expliquer|de s'en expliquer|fournir des explications|donner des explications" (de T)   [cameo 114, context diplomatic]
    > Le Chili a prié l'ambassadeur péruvien de s'expliquer.  | CHL -> PER
    > L'ambassadeur du Pérou a été prié par le Chili de fournir des explications.  | CHL -> PER
ACCUSE/disapprove  S renvoyer T! à {échec, manquement, contradiction, turpitude, erreur, passé, défaillance, carence, problème, divergence, faille, impuissance, dérive}   [cameo 111]
    > Le Togo renvoie le Bénin à ses propres manquements.  | TGO -> BEN
ACCUSE/disapprove  S {signifier, transmettre, remettre, adresser, notifier} {protestation, mécontentement, réprobation, indignation, désapprobation} à T   [cameo 111]
    > La vive protestation du Togo a été signifiée à l'ambassade béninoise.  | TGO -> BEN
ACCUSE/disapprove  S {percevoir, vivre, ressentir, voir, interpréter, prendre, lire, regarder, accueillir, recevoir, analyser} T comme @affronts   [cameo 111]
    > Le Bénin vit ce rapprochement comme une provocation.  | BEN -> -
    > Le Pérou perçoit l'accord du Chili comme une trahison.  | PER -> CHL
ACCUSE/disapprove  S voir @negative "y voit|y voient|y a vu|y ont vu|y voyait|y voyaient|y verrait|y verraient"   [cameo 111]
    > Le gouvernement péruvien y voit « une fuite en avant ».  | PER -> -
ACCUSE/disapprove  S {évoquer, invoquer, pointer} {violation, provocation, ingérence, intrusion, incursion, propagande, chantage, manipulation, sabotage, complot, machination, "acte hostile", "acte d'agression", agression, spoliation} (de la part de T) (par T)   [cameo 111]
    > Le ministre chilien évoque une « violation caractérisée » de ses eaux.  | CHL -> -
ACCUSE/disapprove  S jeter {pierre, opprobre, discrédit, anathème, blâme} (à|sur T)   [cameo 111]
    > Le Ghana a jeté l'opprobre sur le Togo.  | GHA -> TGO
ACCUSE/disapprove  S mettre T face à|devant {responsabilité, contradiction, fait}   [cameo 111]
    > Le Ghana a mis le Togo face à ses responsabilités.  | GHA -> TGO
ACCUSE/disapprove  S tourner T en {dérision, ridicule}   [cameo 111]
    > Le Ghana a tourné le Togo en dérision.  | GHA -> TGO
ACCUSE/disapprove  S {répliquer, rétorquer, répondre} à T! "vertement|sèchement|vivement|sur un ton|du tac au tac"   [cameo 111]
    > Le Ghana a répliqué vertement au Togo.  | GHA -> TGO
ACCUSE/disapprove  S {douter, mettre} de|en {"bonne foi", sincérité, loyauté, bonne, honnêteté, crédibilité, impartialité} (de T)   [cameo 111]
    > Le Ghana a douté de la sincérité du Togo.  | GHA -> TGO
ACCUSE/disapprove  S faire grief à T (de *)   [cameo 112]
    > Le Ghana fait grief au Togo de son silence.  | GHA -> TGO
ACCUSE  S {renvoyer, rejeter} {balle, responsabilité, tort, faute} à|sur T   [cameo 112]
    > Le Ghana renvoie la balle au Togo.  | GHA -> TGO
ACCUSE/disapprove  S {taper, cogner} "du poing sur la table" (face à|contre|devant T)   [cameo 111]
    > Le Ghana a tapé du poing sur la table face au Togo.  | GHA -> TGO
ACCUSE/disapprove  S prendre {propos, mot, déclaration, décision, geste, sortie, critique, choix} (de T) "mal pris|très mal pris|prend mal|prend très mal"   [cameo 111]
    > Le Ghana a mal pris les propos du ministre togolais.  | GHA -> TGO
ACCUSE/disapprove  S faire {querelle, procès, reproche, grief} à T "mauvaise querelle|mauvais procès|querelle d'allemand|reproche|grief|faux procès"   [cameo 111]
    > Le Ghana a fait une mauvaise querelle au Togo.  | GHA -> TGO
