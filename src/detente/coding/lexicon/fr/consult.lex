# CONSULT: meets, visits, hosts, talks, phones, negotiates, mediates. Visitor is source, host is target.

CONSULT/call  S {se entretenir} "entretien téléphonique" (avec T) (entre S+T)   [cameo 041]
    > La ministre islandaise a eu un entretien téléphonique avec le ministre norvégien.  | ISL -> NOR
CONSULT/call  S {se entretenir} "conversation téléphonique" (avec T) (entre S+T)   [cameo 041]
    > Le président mexicain a eu une conversation téléphonique avec le président cubain.  | MEX -> CUB
# --- to go and see
CONSULT/visit  S {se rendre, se déplacer, voyager, se envoler, atterrir, se poser} à|en|dans|chez|auprès de|vers|sur T!   [cameo 042]
    > Le ministre norvégien s'est rendu en Somalie.  | NOR -> SOM
    > La visite du roi du Maroc en Jordanie a duré deux jours.  | MAR -> JOR
    > En visite en Jordanie, le roi du Maroc s'est tu.  | MAR -> JOR
    > Le roi du Maroc, en visite en Jordanie, s'est tu.  | MAR -> JOR
CONSULT/visit  S {se rendre, se déplacer, assister, participer} "s'y rend|s'y rendra|s'y rendrait|s'y rendront|s'y est rendu|s'y rendre|y assistera|y assisterait|y participera|y participerait"   [cameo 042]
    > La ministre islandaise s'y rendra vendredi.  | AGREE: ISL -> - (future)
    > Le président cubain a fait savoir qu'il ne s'y rendrait pas.  | REJECT/meet: CUB -> -
CONSULT/visit  S se envoler pour T!   [cameo 042]
    > Le roi jordanien s'est envolé pour le Canada.  | JOR -> CAN
CONSULT/visit  S être à|en|dans T! "sera à|sera au|sera en|sera aux|sera lundi à|sera mardi à|sera mercredi à|sera jeudi à|sera vendredi à|sera samedi à|sera dimanche à|seront à|seront au|seront en|est aujourd'hui à|est aujourd'hui au|est aujourd'hui en|est actuellement à|est actuellement au|est actuellement en"   [cameo 042]
    > La directrice du FMI est aujourd'hui à Dakar.  | IMF -> SEN
CONSULT/visit  S {être, se trouver} à|en|dans T! "pour prendre part|pour participer|pour assister|pour un sommet|pour une réunion|pour des entretiens|pour des pourparlers|pour des discussions|pour rencontrer|pour s'entretenir"   [cameo 042]
    > La ministre estonienne se trouve à Dakar pour assister à une réunion.  | EST -> SEN
CONSULT/visit  S {arriver, venir, débarquer, parvenir} à|en|dans|chez T!   [cameo 042]
    > Le président péruvien est arrivé en Bolivie.  | PER -> BOL
CONSULT/visit  S {aller, repartir, retourner, séjourner, se arrêter} à|en|dans|chez|pour T!   [cameo 042]
    > La présidente slovaque est allée en Slovénie.  | SVK -> SVN
CONSULT/visit  S visiter T!   [cameo 042]
    > Le président brésilien a visité le Mozambique.  | BRA -> MOZ
CONSULT/visit  S rendre visite à T   [cameo 042]
    > Le premier ministre norvégien a rendu visite à la Lettonie.  | NOR -> LVA
CONSULT/visit  S {effectuer, entamer, faire, achever, entreprendre, conduire, conclure, débuter, commencer, poursuivre} {visite, voyage, déplacement, séjour} à|en|dans|chez|auprès de T!   [cameo 042]
    > Le chef de la diplomatie turque effectue une visite en Géorgie.  | TUR -> GEO
CONSULT/visit  S tournée/N (en|dans|à T)   [cameo 042]
    > Le ministre japonais a entamé une tournée en Inde.  | JPN -> IND
CONSULT/visit  S escale/N (en|à|dans T)   [cameo 042]
    > Le président français a fait une escale en Grèce.  | FRA -> GRC
CONSULT/state-visit  S se rendre à|en|dans|chez T! "visite d'état"   [cameo 042]
    > Le roi d'Espagne se rend en Suède pour une visite d'État.  | ESP -> SWE
CONSULT/state-visit  S effectuer visite "visite d'état" (à|en|dans T)   [cameo 042]
    > Le roi de Belgique effectue une visite d'État en Italie.  | BEL -> ITA
CONSULT/working-visit  S effectuer visite "visite de travail" (à|en|dans T)   [cameo 042]
    > Le président togolais effectue une visite de travail au Ghana.  | TGO -> GHA
CONSULT/working-visit  S se rendre à|en|dans|chez T! "visite de travail"   [cameo 042]
    > Le ministre ougandais se rend en Tanzanie pour une visite de travail.  | UGA -> TZA
CONSULT/visit  S {envoyer, dépêcher, mandater, déléguer} @envoys à|en|dans|chez|auprès de|vers T!   [cameo 042]
    > La Suisse a dépêché un émissaire en Colombie.  | CHE -> COL
CONSULT/visit  S conduire {délégation, mission} (à|en|dans|chez T)   [standing, cameo 042]
    > Le ministre polonais conduit une délégation en Moldavie.  | POL -> MDA

# --- to host
CONSULT/visit  {recevoir, accueillir} S! @guests à|en|chez|dans T! "été"   [cameo 042]
    > Le roi jordanien a été accueilli à Oslo.  | JOR -> NOR
CONSULT/visit  {recevoir, accueillir} S! @guests à|en|chez|dans T! "reçu à"   [cameo 042]
    > Reçu à Oslo, le président chilien a pris la parole.  | CHL -> NOR
CONSULT/visit  S {recevoir, accueillir} T @guests   [swap, cameo 043]
    > Le Rwanda a reçu le président zambien.  | ZMB -> RWA
CONSULT/visit  S {recevoir, accueillir} {@guests} (de T)   [swap, cameo 043]
    > La Tunisie a accueilli une délégation japonaise.  | JPN -> TUN
    > L'ambassadeur du Pérou a été reçu par le premier ministre grec.  | PER -> GRC
CONSULT/visit  S recevoir T!   [swap, cameo 043]
    > Macron a reçu Zelensky.  | UKR -> FRA
CONSULT/audience  S {recevoir, accueillir} T @guests "en audience"   [swap, cameo 043]
    > Le roi de Jordanie a reçu en audience le président irlandais.  | IRL -> JOR
CONSULT/audience  S audience/N (à|avec T)   [swap, cameo 043]
    > Le ministre malgache a accordé une audience à l'ambassadeur de Suède.  | SWE -> MDG
CONSULT/visit  S dérouler tapis (à|pour|devant T)   [swap, cameo 043]
    > La Malaisie a déroulé le tapis rouge au roi jordanien.  | JOR -> MYS
CONSULT  S {accueillir, abriter, héberger} {réunion, conférence, rencontre, négociation, pourparlers, discussion, dialogue}   [cameo 043]
    > Le Qatar a accueilli des négociations.  | QAT -> -
CONSULT/multilateral  S {accueillir, abriter} sommet (de T)   [cameo 043]
    > L'Indonésie a accueilli le sommet.  | IDN -> -

CONSULT/summit  S {tenir, organiser, avoir} sommet (avec T)   [mutual, cameo 040]
    > La Corée du Nord et la Russie ont tenu un sommet.  | PRK, RUS -> -
# --- to meet and talk
CONSULT  S {rencontrer, retrouver} T!   [cameo 040]
    > Le ministre vietnamien a rencontré son homologue lao.  | VNM -> LAO
CONSULT  S rencontrer @guests (de T)   [cameo 040]
    > Le président chypriote a rencontré le ministre égyptien.  | CYP -> EGY
CONSULT  S+T {se rencontrer, se retrouver, se voir, se parler, se réunir, se concerter, se consulter, se entretenir}   [mutual, cameo 040]
    > Les présidents serbe et croate se sont rencontrés.  | SRB, HRV -> -
CONSULT  S+T {rencontrer, se réunir, se entretenir, dialoguer, discuter}   [mutual, cameo 040]
    > La rencontre entre l'Arménie et l'Azerbaïdjan a eu lieu hier.  | ARM, AZE -> -
CONSULT  S {se entretenir, dialoguer, discuter, converser, échanger, se concerter, conférer, parler, se réunir, se rencontrer, débattre, causer} avec T!   [cameo 040]
    > Le premier ministre thaïlandais s'est entretenu avec le président malaisien.  | THA -> MYS
CONSULT  S {discuter, débattre, dialoguer, se entretenir, échanger} de|sur * (avec T)   [cameo 040]
    > La Namibie et le Botswana ont discuté de la frontière.  | NAM, BWA -> -
CONSULT  S {examiner, évoquer, aborder} * avec T!   [cameo 040]
    > Le ministre cubain a évoqué la coopération avec le Mexique.  | CUB -> MEX
CONSULT  S+T {aborder, évoquer} {échéance, "thème d'actualité", enjeu, actualité, préparatif, agenda, priorité, accord, projet, cas, suite, point, modalité, développement, évolution, processus, transition, guerre, affaire, commerce, investissement}   [mutual, cameo 040]
    > Le Bénin et le Togo ont évoqué les prochaines échéances.  | BEN, TGO -> -
CONSULT  S+T passer * "en revue"   [mutual, cameo 040]
    > Le Bénin et le Togo ont passé en revue leurs relations.  | BEN, TGO -> -
CONSULT  S+T faire "le point|le tour|un tour d'horizon" (sur|de *)   [mutual, cameo 040]
    > Le Bénin et le Togo ont fait le point sur la crise.  | BEN, TGO -> -
CONSULT  S+T {examiner, évoquer, aborder} {question, sujet, moyen, création, projet, rôle, avenir, dette, menace, sécurité, échange, problème, thème, litige, différend, défi, lutte, organisation, retour, sort, coopération, relation, situation, voie, dossier, crise, perspective, possibilité, projet, conflit, état, guerre}   [mutual, cameo 040]
    > Les présidents du Ghana et du Bénin ont évoqué la crise.  | GHA, BEN -> -
CONSULT  S passer "en revue" * (avec T)   [cameo 040]
    > La Turquie et l'Irak ont passé en revue la coopération.  | TUR, IRQ -> -
CONSULT  S faire "le point" (avec T)   [cameo 040]
    > La Slovaquie et la Tchéquie ont fait le point.  | SVK, CZE -> -
CONSULT  S faire "le tour" (avec T)   [cameo 040]
    > Le Maroc et l'Espagne ont fait le tour des dossiers.  | MAR, ESP -> -
CONSULT  S consulter T!   [cameo 040]
    > L'Autriche a consulté la Slovénie.  | AUT -> SVN
CONSULT  S se concerter (avec T)   [cameo 040]
    > Le Danemark s'est concerté avec la Suède.  | DNK -> SWE
CONSULT  S {tête-à-tête, entrevue, huis-clos, aparté}/N (avec T)   [cameo 040]
    > Le président malien a eu une entrevue avec le président sénégalais.  | MLI -> SEN
CONSULT  S {prendre, nouer, établir, avoir, maintenir, garder, reprendre} {langue, attache, contact} avec T   [cameo 040]
    > L'Érythrée a pris contact avec le Soudan.  | ERI -> SDN
CONSULT  S contacter T!   [cameo 040]
    > Le Liban a contacté la Jordanie.  | LBN -> JOR
CONSULT  S {transmettre, remettre, porter, délivrer, adresser, envoyer} {message, missive, lettre, pli} à T!   [cameo 040]
    > Le ministre djiboutien a remis un message au président éthiopien.  | DJI -> ETH
CONSULT  S {écrire} à T!   [cameo 040]
    > Le premier ministre fidjien a écrit au président américain.  | FJI -> USA
CONSULT  S poignée/N "poignée de main" (à|avec T) (entre S+T)   [cameo 040]
    > La poignée de main du président serbe avec le président croate a surpris.  | SRB -> HRV
CONSULT/negotiation  * {reprendre, débuter, se ouvrir, se poursuivre, se tenir, démarrer, se dérouler} entre S+T "négociations"   [mutual, cameo 046]
    > Les négociations ont repris entre l'Iran et le Koweït.  | IRN, KWT -> -
CONSULT/negotiation  * {reprendre, débuter, se ouvrir, se poursuivre, se tenir, démarrer, se dérouler} entre S+T "pourparlers"   [mutual, cameo 046]
    > Les pourparlers ont débuté entre le Soudan et le Tchad.  | SDN, TCD -> -
CONSULT  * {reprendre, débuter, se ouvrir, se poursuivre, se tenir, démarrer, se dérouler} entre S+T "discussions"   [mutual, cameo 040]
    > Les discussions ont repris entre la Serbie et le Kosovo.  | SRB, XKX -> -
CONSULT  S serrer main (à T) (de T)   [cameo 040]
    > Le président syrien a serré la main du roi de Jordanie.  | SYR -> JOR
CONSULT  S {participer, assister, se joindre} à {sommet, réunion, rencontre, rendez-vous, conférence, cérémonie, forum, session, assemblée, table, négociation, pourparlers, discussion, entretien, dîner, cop} (avec T) (de T)   [cameo 040]
    > La Gambie a participé au sommet de l'Union africaine.  | GMB -> AU
CONSULT  S prendre part à {sommet, réunion, rencontre, conférence, cérémonie, forum, session, assemblée, négociation, pourparlers, discussion, travail, travaux, cop} (avec T) (de T)   [cameo 040]
    > Le président gabonais a pris part aux travaux du sommet de l'Union africaine.  | GAB -> AU
CONSULT  S+T {se serrer} main   [mutual, cameo 040]
    > Le roi jordanien et le président syrien se sont serré la main.  | JOR, SYR -> -
CONSULT/mediation  S faire navette (entre T)   [cameo 045]
    > L'émissaire turc fait la navette entre Oslo et Lima.  | TUR -> NOR, PER
CONSULT/mediation  S faire office de {intermédiaire, médiateur, arbitre, facilitateur}   [cameo 045]
    > La Suisse fait office d'intermédiaire.  | CHE -> -
CONSULT/multilateral  S {se réunir, siéger} "au sommet"   [mutual, cameo 040]
    > Le Niger, le Mali et le Burkina Faso se sont réunis au sommet.  | NER, MLI, BFA -> -
CONSULT/summit  S+T sommet/N   [mutual, cameo 040]
    > Le sommet entre la Chine et le Japon a duré deux jours.  | CHN, JPN -> -
CONSULT  S {avoir, tenir} "séance de travail" (avec T)   [cameo 040]
    > Le ministre ghanéen a eu une séance de travail avec son homologue togolais.  | GHA -> TGO
CONSULT  S {tenir, avoir} {conférence, forum, session, tour, round, cycle, table} (avec T)   [mutual, cameo 040]
    > La Chine et l'Inde ont tenu une conférence.  | CHN, IND -> -
CONSULT  S {convoquer, organiser, présider, tenir, coprésider} {réunion, sommet, conférence, session, rencontre, séance, forum, table} (avec T) (de T)   [cameo 040]
    > La Jordanie a organisé une réunion avec le Liban.  | JOR -> LBN
CONSULT  S se réunir   [cameo 040]
    > La CEDEAO s'est réunie lundi.  | ECOWAS -> -
CONSULT/credentials  S {présenter, remettre} {lettre, copie} "lettres de créance" (à T)   [cameo 042]
    > L'ambassadeur du Chili a présenté ses lettres de créance au président ghanéen.  | CHL -> GHA
CONSULT/credentials  S présenter créance (à T)   [cameo 042]
    > L'ambassadrice du Népal a présenté ses créances au roi de Thaïlande.  | NPL -> THA

CONSULT  S {se retrouver, se réunir, se rencontrer, se voir} à|en|dans|pour|autour de *   [cameo 040]
    > Les ministres de la Cédéao se retrouvent pour un dîner.  | ECOWAS -> -
CONSULT/summit  S sommet/N "s'est ouvert"   [cameo 040]
    > Le sommet de la SADC s'est ouvert à Harare.  | SADC -> -
CONSULT/summit  S sommet/N "s'ouvre"   [cameo 040]
    > Le sommet de la SADC s'ouvre à Harare.  | SADC -> -
CONSULT/summit  S sommet/N "s'est tenu"   [cameo 040]
    > Le sommet de l'Otan s'est tenu à Vilnius.  | NATO -> -
CONSULT/summit  S sommet/N "se tient"   [cameo 040]
    > Le sommet de l'Otan se tient à Vilnius.  | NATO -> -
CONSULT  * {avoir, se tenir, se dérouler} lieu entre S+T "entretien"   [mutual, cameo 040]
    > Un entretien a eu lieu entre la Chine et le Laos.  | CHN, LAO -> -
CONSULT  * {avoir, se tenir, se dérouler} lieu entre S+T "rencontre"   [mutual, cameo 040]
    > Une rencontre a eu lieu entre la Chine et le Laos.  | CHN, LAO -> -
CONSULT  * {avoir, se tenir, se dérouler} lieu entre S+T "réunion"   [mutual, cameo 040]
    > Une réunion a eu lieu entre la Chine et le Laos.  | CHN, LAO -> -
CONSULT  * {avoir, se tenir, se dérouler} lieu entre S+T "discussions"   [mutual, cameo 040]
    > Des discussions ont eu lieu entre la Chine et le Laos.  | CHN, LAO -> -
CONSULT  * {avoir, se tenir, se dérouler} lieu entre S+T "négociations"   [mutual, cameo 040]
    > Des négociations ont eu lieu entre la Chine et le Laos.  | CHN, LAO -> -
CONSULT  * {avoir, se tenir, se dérouler} lieu entre S+T "pourparlers"   [mutual, cameo 040]
    > Des pourparlers ont eu lieu entre la Chine et le Laos.  | CONSULT/negotiation: CHN, LAO -> -
CONSULT  réunir S! à|en|autour de|pour|lors de * "réunis|réuni|réunie|réunies"   [cameo 040]
    > Les ministres de la Cémac étaient réunis pour un dîner.  | CEMAC -> -
    > L'Otan, réuni à Oslo, se tait.  | NATO -> -
    > La Ligue arabe, réunie en Jordanie, se tait.  | LAS -> -
CONSULT  * réunir S!   [subject visioconférence, cameo 040]
    > Réunis par visioconférence, les ministres de la Cémac se taisent.  | CEMAC -> -
CONSULT  S conférer avec T   [cameo 040]
    > Le ministre gabonais a conféré avec le ministre ghanéen.  | GAB -> GHA
# --- the telephone
CONSULT/call  S {appeler, joindre} T "au téléphone"   [cameo 041]
    > Le président argentin a appelé l'Uruguay au téléphone.  | ARG -> URY
CONSULT/call  S avoir T! "au téléphone|au bout du fil"   [cameo 041]
    > Le roi de Jordanie a eu au téléphone le président turc.  | JOR -> TUR
CONSULT/call  S appeler {président, présidente, ministre, chancelier, chancelière, homologue, roi, émir, dirigeant, dirigeante, secrétaire, sultan, prince} (de T)   [cameo 041]
    > Le premier ministre indien a appelé son homologue népalais.  | IND -> NPL
CONSULT/call  S appel/N "appel téléphonique" (avec|à T) (entre S+T)   [cameo 041]
    > Le premier ministre indien a eu un appel téléphonique avec le roi d'Oman.  | IND -> OMN
CONSULT/phone  S échanger {message, "coup de fil", télégramme} (avec T)   [mutual, cameo 041]
    > Le Laos a échangé des messages avec Cuba.  | LAO, CUB -> -
CONSULT/call  S téléphoner à T   [cameo 041]
    > Le président kazakh a téléphoné au président ouzbek.  | KAZ -> UZB
CONSULT/call  S {se entretenir, discuter, parler, échanger, converser, se parler, dialoguer} par|à {téléphone, visioconférence, vidéoconférence, fil} (avec T)   [cameo 041]
    > Le premier ministre belge s'est entretenu par téléphone avec le président rwandais.  | BEL -> RWA

# --- negotiation, mediation
CONSULT/negotiation  S {négocier, renégocier, parlementer} (avec T) (entre S+T)   [cameo 046]
    > Le Pérou a négocié avec la Chine.  | PER -> CHN
    > La Serbie a entamé des négociations avec l'Union européenne.  | SRB -> EU
CONSULT/negotiation  S négocier * (avec T)   [cameo 046]
    > Le Maroc et l'Espagne négocient un accord de pêche.  | MAR, ESP -> -
CONSULT/negotiation  S {pourparlers, pourparler}/N (avec T) (entre S+T)   [mutual, cameo 046]
    > Des pourparlers entre l'Éthiopie et le Soudan ont commencé.  | ETH, SDN -> -
CONSULT/mediation  S {médier, intercéder, arbitrer, se entremettre, intermédier} (entre|auprès de T)   [cameo 045]
    > La Norvège a intercédé auprès du Soudan.  | NOR -> SDN
CONSULT/mediation  S {mener, conduire, assurer, tenter, effectuer, entreprendre, offrir, lancer, exercer, diriger} {médiation, office, arbitrage, facilitation} (entre|auprès de T)   [cameo 045]
    > Le Qatar mène une médiation entre le Tchad et le Soudan.  | QAT -> TCD, SDN
CONSULT/mediation  S {servir, agir, jouer, faire} de|comme {médiateur, intermédiaire, facilitateur, trait} (entre T)   [cameo 045]
    > L'Angola sert de médiateur entre le Rwanda et le Burundi.  | AGO -> RWA, BDI
CONSULT/mediation  S jouer {médiateur, intermédiaire, facilitateur, "bon office", "trait d'union", arbitre} (entre|auprès de T)   [cameo 045]
    > La Turquie joue les médiateurs entre la Somalie et l'Éthiopie.  | TUR -> SOM, ETH
CONSULT/mediation  S {œuvrer, oeuvrer, travailler} à|pour|sur {accord, trêve, cessez-le-feu, compromis, médiation, réconciliation, paix, désescalade, rapprochement} entre T   [cameo 045]
    > Le Koweït œuvre à une trêve entre l'Arabie saoudite et le Yémen.  | KWT -> SAU, YEM
CONSULT/third-party  S {réunir, rassembler} T! à|en|autour de *   [cameo 045]
    > Le Qatar a réuni à Doha le gouvernement tchadien et les rebelles.  | QAT -> TCD, TCD:REB
CONSULT/mediation  S réunir T "autour d'une même table"   [cameo 045]
    > L'Angola a réuni les Rwandais autour d'une même table.  | AGO -> RWA
CONSULT/mediation  S jouer {rôle, intermédiaire, médiateur, entremetteur} "médiateur" (entre T)   [cameo 045]
    > Le Togo joue un rôle de médiateur entre le Niger et le Bénin.  | TGO -> NER, BEN
CONSULT/third-party  S {se poser, se proposer, se imposer, se présenter} en|comme {médiateur, arbitre, facilitateur, intermédiaire} (entre T)   [cameo 045]
    > L'Angola s'est posé en médiateur entre le Rwanda et le Burundi.  | AGO -> RWA, BDI
CONSULT/third-party  S {accompagner, faciliter, parrainer} {dialogue, négociation, pourparlers, transition, "processus de paix", réconciliation} (entre T) (en|à T)   [cameo 045]
    > Le Togo a facilité le dialogue entre le Niger et le Bénin.  | TGO -> NER, BEN
CONSULT/mediation  S {réunir, rapprocher, réconcilier} {belligérant, partie, camp, frère, faction}   [cameo 045]
    > L'Algérie a réuni les parties.  | DZA -> -

# --- set phrases of the press
NONE  S {se poser, atterrir} "en catastrophe|en urgence|d'urgence"
    > L'avion du ministre kényan s'est posé en catastrophe à Lisbonne.  | none
CONSULT/visit  S prendre {avion, vol, route, chemin} pour|vers|de T!   [cameo 042]
    > Le ministre norvégien a pris l'avion pour Lima.  | NOR -> PER
CONSULT/visit  S se embarquer pour|à destination de T!   [cameo 042]
    > Le ministre norvégien s'est embarqué pour Lima.  | NOR -> PER
CONSULT/visit  S mettre cap sur T! "entretiens|visite|rencontre|réunion|sommet|négociations|pourparlers"   [cameo 042]
    > Le ministre norvégien a mis le cap sur Lima pour une réunion.  | NOR -> PER
CONSULT/visit  S {réserver, faire, offrir} {accueil, réception} à T!   [swap, cameo 043]
    > Le Pérou a réservé un accueil chaleureux au roi de Norvège.  | NOR -> PER
CONSULT  S+T {tenir, donner, animer} {point, conférence} "point de presse|conférence de presse"   [mutual, cameo 040]
    > Les ministres norvégien et péruvien ont tenu un point de presse.  | NOR, PER -> -
CONSULT  S {déjeuner, dîner, souper} avec T!   [cameo 040]
    > Le ministre norvégien a dîné avec son homologue péruvien.  | NOR -> PER
CONSULT  S+T {déjeuner, dîner, souper} "ensemble"   [mutual, cameo 040]
    > Les ministres norvégien et péruvien ont déjeuné ensemble.  | NOR, PER -> -
CONSULT  S+T {reprendre, poursuivre, relancer, entamer, ouvrir} {échange, concertation, consultation, conversation, tractation, contact, discussion, travail, travaux}   [mutual, cameo 040]
    > Les délégués norvégiens et péruviens ont repris leurs échanges.  | NOR, PER -> -
CONSULT/mediation  S {rapprocher, concilier} {position, point, vue} de T   [cameo 045]
    > La Norvège a rapproché les positions du Chili et du Pérou.  | NOR -> CHL, PER
CONSULT  S+T {prendre, reprendre} place "autour de la table|autour d'une table|à la table|à la même table"   [mutual, cameo 046]
    > Les négociateurs laotiens et birmans ont repris place lundi autour de la table.  | LAO, MMR -> -
CONSULT  S {participer, assister, se joindre} à {déjeuner, réception, séance, consultation, concertation, assises, colloque, symposium, plénière, ministérielle} (avec T) (de T)   [cameo 040]
    > Le ministre chilien a assisté à un déjeuner avec la ministre danoise.  | CHL -> DNK
CONSULT  S prendre part à {dîner, déjeuner, réception, séance, consultation, concertation, entretien, rendez-vous, table, assises, colloque, symposium, plénière, ministérielle} (avec T) (de T)   [cameo 040]
    > Le ministre chilien a pris part lundi à un dîner avec la ministre danoise.  | CHL -> DNK
CONSULT/visit  S faire déplacement de T!   [cameo 042]
    > Le ministre gabonais a fait le déplacement de Lisbonne.  | GAB -> PRT
CONSULT/visit  S {gagner, rallier} T! "visite|s'entretenir|rencontrer|entretiens|rencontre|sommet|réunion"   [cameo 042]
    > Le ministre gabonais a rallié Lisbonne pour une réunion.  | GAB -> PRT
CONSULT/call  S {passer, donner} {"coup de fil", "coup de téléphone", appel} à T   [cameo 041]
    > Le président gabonais a passé un coup de fil à son homologue kényan.  | GAB -> KEN
CONSULT  S {offrir, donner} {dîner, déjeuner, réception, banquet} (en l'honneur de|à|pour T)   [swap, cameo 043]
    > Le roi de Norvège a offert un banquet à la présidente indienne.  | IND -> NOR
CONSULT/visit  S faire {étape, halte} à|en|dans T!   [cameo 042]
    > Le ministre gabonais a fait étape à Lisbonne.  | GAB -> PRT
# --- journalists' words for it
CONSULT/visit  S fouler {sol, tarmac} (de T)   [cameo 042]
    > Le Premier ministre sénégalais a foulé le sol mauritanien.  | SEN -> MRT
CONSULT/visit  S poser {pied, valise} à|en|dans|chez T!   [cameo 042]
    > Le président sénégalais a posé ses valises à Nouakchott.  | SEN -> MRT
CONSULT/visit  S {hôte, reçu}/A de T!   [cameo 042]
    > Le président français a été reçu par la Roumanie.  | FRA -> ROU
CONSULT  S+T {plancher, phosphorer, cogiter, se pencher, délibérer, statuer} sur *   [mutual, cameo 040]
    > Les ministres sénégalais et mauritanien ont planché sur la pêche.  | SEN, MRT -> -
CONSULT  S+T tenir {assise, assises, travail, travaux, conclave, réunion, séance, session, concertation}   [mutual, cameo 040]
    > Le Sénégal et la Mauritanie ont tenu leurs assises à Dakar.  | SEN, MRT -> -
CONSULT  S+T {maintenir, garder, rétablir, renouer, reprendre, avoir, nouer} contact   [mutual, cameo 040]
    > Moscou et Washington ont maintenu le contact.  | RUS, USA -> -
CONSULT  * réunir S+T "mini-sommet|sommet|rencontre|réunion|conférence|dîner|entretien|tête-à-tête|forum|cérémonie|séance"   [mutual, cameo 040]
    > Un mini-sommet a réuni les présidents congolais et rwandais à Luanda.  | COD, RWA -> -
CONSULT/mediation  S {réunir, rassembler, asseoir} * "autour d'une même table|autour de la même table|autour d'une table|à la même table"   [cameo 045]
    > Doha a réuni les belligérants autour d'une même table.  | QAT -> -
CONSULT/mediation  S {réunir, rassembler, asseoir} "autour d'une même table|autour de la même table|autour d'une table|à la même table"   [cameo 045]
    > Doha a réuni autour d'une même table Kinshasa et le M23.  | QAT -> -
CONSULT/negotiation  S se asseoir à table (avec T) (de T)   [mutual, cameo 046]
    > Kinshasa s'est assis à la table avec le M23.  | COD, M23 -> -
# --- words that are none
CONSULT  S+T {avoir, tenir} {tête-à-tête, entrevue, aparté, conciliabule}   [mutual, cameo 040]
    > Le roi de Jordanie et l'émir du Qatar ont eu un tête-à-tête.  | JOR, QAT -> -
CONSULT  S {avoir, tenir} {tête-à-tête, conciliabule} avec T   [cameo 040]
    > Le roi de Jordanie a eu un tête-à-tête avec l'émir du Qatar.  | JOR -> QAT
CONSULT/visit  S faire adieu (à T)   [cameo 042]
    > L'ambassadrice du Ghana a fait ses adieux au président gambien.  | GHA -> GMB
NONE  S rencontrer {difficulté, problème, obstacle, succès, résistance, écueil, public, échec, écho}
    > Le Brésil rencontre des difficultés.  | none
NONE  S rencontrer opposition "une opposition|forte opposition|vive opposition|l'opposition de|l'opposition des|l'opposition du"
    > Le projet péruvien rencontre une vive opposition.  | none
NONE  S recevoir {prix, médaille, note, balle, coup, match, équipe, nouvelle, information, lettre, email, appel}
    > Le Portugal a reçu une lettre.  | none
NONE  S {rencontrer, affronter, recevoir} T "en match"
    > Le Chili rencontre le Pérou en match amical.  | none
NONE  S se rendre "coupable"
    > Le Pérou se rend coupable de négligence au Chili.  | none
NONE  S parler {langue, français, anglais, arabe, russe, espagnol}
    > Le ministre suisse parle français.  | none
NONE  S arriver à {maturité, terme, échéance, fin, point, saturation}
    > Le mandat de la Norvège arrive à terme.  | none
NONE  S passer à {côté, vote, tabac, action, acte, table}
    > La Suisse passe au vote.  | none
CONSULT/visit  S {envoyer, dépêcher, mandater} {délégation, émissaire, médiateur, négociateur, "envoyé spécial"} (à|en|auprès de|chez|pour *)   [cameo 042]
    > La Gambie n'a pas dépêché de délégation.  | GMB -> - (negated)
NONE  S arriver "arrivée au pouvoir|arrivés au pouvoir|arrivé au pouvoir|arrivée aux affaires"
    > Depuis son arrivée au pouvoir en mars, la junte guinéenne gouverne seule.  | none
NONE  S {arriver, revenir, parvenir, accéder, retourner, monter} à {pouvoir, affaire, tête, présidence, primature, trône}
    > Depuis son arrivée au pouvoir, la junte guinéenne gouverne seule.  | none
CONSULT  S+T {échanger, discuter, converser, dialoguer} "en tête-à-tête|en tête à tête"   [mutual, cameo 040]
    > Les présidents chilien et péruvien ont échangé en tête-à-tête.  | CHL, PER -> -
CONSULT/call  S {tenir, avoir, organiser} {visioconférence, vidéoconférence, téléconférence, audioconférence, visio, "conférence téléphonique", "échange téléphonique"} (avec T)   [mutual, cameo 041]
    > Le ministre kényan a tenu une visioconférence avec ses homologues ougandais et rwandais.  | KEN, UGA, RWA -> -
CONSULT/call  S+T {tenir, avoir} {visioconférence, vidéoconférence, téléconférence, audioconférence, visio, "conférence téléphonique", "échange téléphonique"}   [mutual, cameo 041]
    > Oslo et Lima ont tenu une téléconférence vendredi.  | NOR, PER -> -
CONSULT/mediation  S {œuvrer, oeuvrer, travailler} à {accord, trêve, cessez-le-feu, compromis, médiation, réconciliation, désescalade, rapprochement} (en|à|au|dans T)   [cameo 045]
    > La Norvège et le Chili œuvrent à un accord au Kenya.  | NOR, CHL -> KEN
CONSULT/visit  S {dépêcher, envoyer, mandater} {conseiller, conseillère} "son conseiller|sa conseillère|ses conseillers|son plus proche conseiller|un conseiller du président|son principal conseiller" (à|en|dans|auprès de T)   [cameo 042]
    > Le président chilien a dépêché sur place son conseiller.  | CHL -> -
CONSULT/visit  S faire {halte, étape, crochet, détour} en|à|dans|chez|par T!   [cameo 042]
    > Le président kényan a fait une halte en Tunisie.  | KEN -> TUN
CONSULT  S échanger {mot, propos, impression} avec T "quelques mots|quelques propos|des impressions|leurs impressions|ses impressions"   [mutual, cameo 040]
    > Le ministre chilien a échangé quelques mots avec le roi de Jordanie.  | CHL, JOR -> -
CONSULT/call  S {évoquer, aborder, examiner, discuter, passer} * avec T "par téléphone|au téléphone|lors d'un appel|lors d'un entretien téléphonique|par visioconférence"   [mutual, cameo 041]
    > Le président kényan a évoqué par téléphone avec son homologue tunisien la crise régionale.  | KEN, TUN -> -
CONSULT/mediation  S {offrir, proposer, prêter} {office, "bons offices"} à T   [cameo 045]
    > Oman a offert ses bons offices à l'Iran et au Yémen.  | OMN -> IRN, YEM
CONSULT/mediation  S {jouer, faire} {office, intermédiaire, médiateur, entremetteur, "bons offices"} entre T   [cameo 045]
    > Le Qatar a joué les bons offices entre le Tchad et le Soudan.  | QAT -> TCD, SDN
CONSULT/visit  S périple/N (en|dans|à|au T)   [cameo 042]
    > Le ministre japonais a achevé un périple en Inde.  | JPN -> IND
CONSULT/visit  S mettre cap sur|vers T! "président|présidente|ministre|premier ministre|première ministre|roi|reine|chancelier|émissaire|envoyé|délégation"   [cameo 042]
    > Le ministre indien a mis le cap sur le Népal.  | IND -> NPL
CONSULT  S+T {croiser, confronter, rapprocher, échanger, harmoniser} {vue, analyse, opinion, "point de vue", idée}   [mutual, cameo 040]
    > Le Ghana et le Togo ont croisé leurs analyses sur la crise.  | GHA, TGO -> -
CONSULT  S+T {conférer, palabrer, deviser, s'aboucher}   [mutual, cameo 040]
    > Les ministres ghanéen et togolais ont conféré à Genève.  | GHA, TGO -> -
