# COERCE: arrests, deports, seizes, censors, bans, curfew, state of emergency, cyber-attack, annexation, blockade, coups.

COERCE/arrest  S {arrêter, interpeller, emprisonner, incarcérer, écrouer, détenir, capturer, appréhender, interner, embastiller, coffrer, jeter, retenir} @suspects (de T)   [cameo 173, context legal]
    > L'Iran a arrêté deux touristes suédois.  | IRN -> SWE
    > L'arrestation d'un journaliste danois par la Turquie a choqué.  | TUR -> DNK
    > Le service suédois de sécurité a arrêté deux Géorgiens.  | SWE -> GEO
COERCE/arrest  S {arrêter, emprisonner, incarcérer, écrouer, capturer, appréhender} T   [cameo 173, context legal]
    > Le Gabon a arrêté des Camerounais.  | GAB -> CMR
COERCE/arrest  S {placer, mettre} @suspects en|sous {détention, arrêt, verrous, contrôle} (de T)   [cameo 173, context legal]
    > Le Mali a placé en détention deux soldats ivoiriens.  | MLI -> CIV
COERCE/arrest  S {placer, mettre} T "en garde à vue"   [cameo 173, context legal]
    > Le Togo a placé en garde à vue un journaliste béninois.  | TGO -> BEN
COERCE/arrest  S {placer, mettre} T "en résidence surveillée"   [cameo 173, context legal]
    > L'armée nigérienne a mis le président en résidence surveillée.  | COERCE/arrest: NER:MIL -> NER:GOV
COERCE/arrest  S jeter T "en prison"   [cameo 173, context legal]
    > Le Bélarus a jeté un opposant en prison.  | BLR -> BLR:OPP
COERCE/arrest  S {détenir, retenir, séquestrer, emprisonner} T!   [cameo 173, context legal]
    > Les putschistes nigériens détiennent le ministre.  | COERCE/arrest: NER:MIL -> NER:GOV
    > L'Iran détient deux Français.  | IRN -> FRA
# where no agent is named, the state on whose soil somebody is held holds them
COERCE/arrest  détenir T! à|en S! "détenu en"   [cameo 173, context legal]
    > Un Suédois détenu en Érythrée a disparu.  | ERI -> SWE
COERCE/arrest  détenir T! à|en S! "détenus en"   [cameo 173, context legal]
    > Deux Suédois sont détenus en Érythrée.  | ERI -> SWE
COERCE/arrest  détenir T! à|en S! "détenue en"   [cameo 173, context legal]
    > Une Suédoise détenue en Érythrée a disparu.  | ERI -> SWE
COERCE/arrest  détenir T! à|en S! "détenu au"   [cameo 173, context legal]
    > Un Suédois est détenu au Liban.  | LBN -> SWE
COERCE/arrest  détenir T! à|en S! "détenus au"   [cameo 173, context legal]
    > Deux Suédois sont détenus au Liban.  | LBN -> SWE
COERCE/arrest  détenir T! à|en S! "détenue au"   [cameo 173, context legal]
    > Une Suédoise est détenue au Liban.  | LBN -> SWE
COERCE/arrest  arrêter T! à|en S! "été arrêté"   [cameo 173, context legal]
    > Un Suédois a été arrêté en Érythrée.  | ERI -> SWE
COERCE/arrest  arrêter T! à|en S! "été arrêtés"   [cameo 173, context legal]
    > Deux Suédois ont été arrêtés au Liban.  | LBN -> SWE
COERCE/arrest  arrêter T! à|en S! "été arrêtée"   [cameo 173, context legal]
    > Une Suédoise a été arrêtée au Liban.  | LBN -> SWE
COERCE/arrest  S {maintenir, garder, tenir} T en {détention, captivité, prison, résidence}   [cameo 173, context legal]
    > La Russie maintient en détention trois Estoniens.  | RUS -> EST
COERCE/arrest  S placer T! en|sous {détention, arrêt, verrous, contrôle, écrou, garde, surveillance, résidence, mandat}   [cameo 173, context legal]
    > Le Togo a placé un ministre béninois sous surveillance.  | TGO -> BEN
COERCE/arrest  S {assigner, consigner, cloîtrer, confiner} T "à résidence|à domicile|à son domicile|à sa résidence|aux arrêts"   [cameo 173, context legal]
    > La police zambienne a assigné à résidence le chef de l'opposition.  | COERCE/arrest: ZMB:COP -> ZMB:OPP
    > L'opposante danoise a été assignée à résidence par la Suède.  | SWE -> DNK:OPP
COERCE  S bloquer {patrouille, convoi, mission, délégation, équipe, casque, contingent, soldat, troupe, militaire, policier, observateur, inspecteur, enquêteur, humanitaire, véhicule, force, colonne, diplomate, émissaire} (de T)   [cameo 172]
    > Une patrouille népalaise a été bloquée par les militaires laotiens.  | COERCE: LAO:MIL -> NPL:MIL
COERCE/restrict  S {déchoir, priver, dépouiller} T de {nationalité, citoyenneté, passeport}   [cameo 172, context rights_freedoms]
    > Bahreïn a déchu des opposants de leur nationalité.  | BHR -> BHR:OPP
COERCE/restrict  S {suspendre, interdire, geler} activité de {parti, syndicat, association, ong, mouvement, opposition}   [cameo 172, context rights_freedoms]
    > Le Burundi a suspendu les activités des partis.  | COERCE/restrict: BDI -> BDI:PTY
COERCE/deport  S {refouler, reconduire, déporter} T!   [cameo 174, context migration]
    > Le Chili a refoulé deux cents Boliviens.  | CHL -> BOL
COERCE/arrest  S priver T de liberté   [cameo 173, context legal]
    > Le Bélarus a privé de liberté un Letton.  | BLR -> LVA
COERCE/deport  S {expulser, déporter, reconduire, renvoyer, refouler, bannir} {@refugees, @civilians, travailleur} (vers|en T) (de T)   [cameo 174, context migration]
    > La Mauritanie a expulsé des migrants sénégalais.  | MRT -> SEN
COERCE/deport  S {expulser, refouler, chasser} T "milliers"   [cameo 174, context migration]
    > Le Pakistan a expulsé des milliers d'Afghans.  | PAK -> AFG
COERCE/deport  S {expulser, refouler, chasser} T "centaines"   [cameo 174, context migration]
    > L'Iran a expulsé des centaines d'Afghans.  | IRN -> AFG
COERCE/deport  S {déporter, exproprier} T   [cameo 174, context migration]
    > Les États-Unis ont déporté des Vénézuéliens.  | USA -> VEN
COERCE/deport  S {repousser, refouler, éloigner} @refugees (vers|en T) (de T)   [cameo 174, context migration]
    > La Grèce a repoussé des migrants vers la Turquie.  | GRC -> TUR
COERCE/deport  S {renvoyer, reconduire, expulser} T "dizaines"   [cameo 174, context migration]
    > L'Autriche a renvoyé des dizaines d'Afghans.  | AUT -> AFG
COERCE/restrict  S {interdire, bannir, proscrire, prohiber} {musique, sport, danse, avortement, adoption, chanson, langue, cinéma, autodafé, étude, scolarité, fête, célébration, prénom, vêtement, barbe, jeu} (à T)   [cameo 172, context rights_freedoms]
    > Le Turkménistan a banni la danse.  | TKM -> -
COERCE/restrict  S {adopter, voter, promulguer, approuver, durcir} {loi, texte, "projet de loi", décret} "réprimant"   [cameo 172, context rights_freedoms]
    > Le Malawi a adopté une loi réprimant la sorcellerie.  | MWI -> -
COERCE/restrict  S {adopter, voter, promulguer, approuver, durcir} {loi, texte, "projet de loi", décret} "criminalisant"   [cameo 172, context rights_freedoms]
    > Le Kirghizistan a promulgué une loi criminalisant la critique.  | KGZ -> -
COERCE/restrict  S {adopter, voter, promulguer, approuver, durcir} {loi, texte, "projet de loi", décret} "interdisant"   [cameo 172, context rights_freedoms]
    > La Hongrie a adopté une loi interdisant les marches.  | HUN -> -
COERCE/restrict  S {adopter, voter, promulguer, approuver, durcir} {loi, texte, "projet de loi", décret} "restreignant"   [cameo 172, context rights_freedoms]
    > La Zambie a voté un texte restreignant la presse.  | COERCE/restrict: ZMB -> ZMB:MED
COERCE/restrict  S {adopter, voter, promulguer, approuver, durcir} {loi, texte, "projet de loi", décret} "agents étrangers|agents de l'étranger|agent de l'étranger|agent étranger|influence étrangère"   [cameo 172, context rights_freedoms]
    > La Slovaquie a adopté une loi sur les agents étrangers.  | SVK -> -
COERCE/deport  S contraindre T "à l'exil"   [cameo 174]
    > Le Nicaragua a contraint un évêque à l'exil.  | NIC -> NIC:REL
COERCE/seize  S {saisir, confisquer, arraisonner, capturer, séquestrer, immobiliser, intercepter, réquisitionner, détourner, dérouter} {@vessels, @assets, cargaison, équipement, arme, munition, explosif, avion, camion, véhicule, drogue, cocaïne, héroïne, cannabis, captagon, résine, pilule, contrebande, marchandise, terre, passeport, ivoire, carburant, cigarette, médicament, matériel, ordinateur, téléphone, serveur, caméra, document, archive, livre, exemplaire, œuvre, antiquité, bétail, récolte, imprimerie, conteneur, lot, stock, denrée, filet, pirogue} (de T)   [cameo 171]
    > L'Iran a saisi un pétrolier grec.  | IRN -> GRC
    > Le chalutier chinois a été arraisonné par l'Argentine.  | ARG -> CHN
COERCE/seize  S {saisir, confisquer, prendre, retirer, dérober, arracher} {@vessels, @vehicles, cargaison, arme, marchandise, bétail, passeport} à T   [cameo 171]
    > Le Chili a saisi un zodiac à un douanier péruvien.  | CHL -> PER
COERCE/seize  S se emparer de T de @vessels   [cameo 171]
    > Les Houthis se sont emparés d'un cargo grec.  | HOUTHI -> GRC
COERCE/seize  S {nationaliser, exproprier, réquisitionner, confisquer, piller, spolier} {canal, chemin, rail, puits, pétrole, gaz, secteur, industrie, hôtel, @companies, @assets, mine, terre, usine, raffinerie, gisement} (de T)   [cameo 171, context economic]
    > La Bolivie a nationalisé une compagnie espagnole.  | BOL -> ESP
COERCE/seize  S prendre contrôle de {@companies, mine, usine, raffinerie, gisement, terminal, navire, port, bâtiment, siège, radio, télévision, chaîne}   [cameo 171]
    > Le Niger a pris le contrôle de la mine.  | NER -> -
COERCE/seize  S {annexer, coloniser} T   [cameo 192, context territory]
    > La Russie a annexé la Crimée.  | RUS -> UKR
    > La Syrie a dénoncé l'annexion du Koweït par l'Irak.  | IRQ -> KWT; ACCUSE/disapprove: SYR -> IRQ
COERCE/seize  S {annexer, coloniser} @territory (de T)   [cameo 192, context territory]
    > La Russie a annexé une région ukrainienne.  | RUS -> UKR
COERCE/restrict  S {assiéger, encercler, isoler, ceinturer, boucler} {@territory, @places, détroit, population, canal, convoi, corridor} (de T)   [cameo 191, context military]
    > L'Éthiopie a encerclé une ville somalienne.  | ETH -> SOM
COERCE/restrict  S bloquer {@territory, détroit, population, canal, convoi, corridor, camion, navire, ville, village, port, chenal, estuaire, embouchure, golfe} (de T)   [cameo 191, context military]
    > L'Azerbaïdjan a bloqué le corridor.  | AZE -> -
COERCE/restrict  S {assiéger, encercler} T   [cameo 191, context military]
    > La Russie a assiégé l'Ukraine.  | RUS -> UKR
COERCE/restrict  S {imposer, maintenir, instaurer, décréter, lever} blocus (à|contre|sur T) (de T)   [cameo 191, context military]
    > Israël impose un blocus au Liban.  | ISR -> LBN
COERCE/restrict  S blocus/N (de|contre|sur T)   [cameo 191, context military]
    > Le blocus égyptien contre le Qatar a duré.  | EGY -> QAT
COERCE/restrict  S {interdire, dissoudre, bannir, suspendre} {@parties, coalition, syndicat, confrérie, manifestation, rassemblement, culte, marche, vote, syndicat, religion}   [cameo 1722, context rights_freedoms]
    > La Biélorussie a dissous une association.  | COERCE/restrict: BLR -> BLR:NGO
COERCE/restrict  S {fermer, perquisitionner, saccager, évacuer, confisquer, réquisitionner} {école, université, mosquée, église, syndicat, congrégation, ong, association, parti, fondation, couvent, monastère, temple, synagogue, chapelle, séminaire, "centre culturel", madrasa, medersa, internat, lycée, bibliothèque, librairie, permanence} (de T) (en|à|dans T)   [cameo 172]
    > L'Azerbaïdjan a fermé deux mosquées.  | AZE -> -
COERCE/restrict  S {réprimer, museler, opprimer, persécuter, harceler, bâillonner, mater, écraser, traquer, étouffer, surveiller, brimer, restreindre, limiter, bafouer} {@freedoms, @opponents, @press, @civilians, @gatherings, manifestant, protestataire, gréviste, révolte, mouvement, dissidence, contestation, minorité, soulèvement, société}   [cameo 172, context repression]
    > Le Nicaragua a persécuté les opposants.  | COERCE/restrict: NIC -> NIC:OPP
COERCE/restrict  S {opprimer, persécuter, discriminer, museler, harceler} T   [cameo 172, context repression]
    > La Birmanie a persécuté les Rohingyas.  | MMR -> MMR:CIV
COERCE/restrict  S {suspendre, dissoudre} {constitution, parlement, assemblée, gouvernement, institution, sénat, conseil}   [cameo 1724, context political_institutions]
    > La junte guinéenne a dissous le gouvernement.  | COERCE/restrict: GIN -> GIN:GOV
COERCE/restrict  S {renverser, destituer, déposer, évincer, limoger} {@powers, @leaders, roi, régime} (de T)   [cameo 172, context pro_autocracy]
    > L'armée gabonaise a renversé le président.  | COERCE/restrict: GAB:MIL -> GAB:GOV
COERCE/restrict  S {renverser, évincer} T!   [cameo 172, context pro_autocracy]
    > L'armée gabonaise a renversé Ali Bongo.  | COERCE/restrict: GAB:MIL -> GAB
COERCE/restrict  S {coup, putsch}/N "coup d'état" (contre T)   [cameo 172, context pro_autocracy]
    > L'armée soudanaise a mené un coup d'État.  | SDN -> -
COERCE/restrict  S putsch/N (contre T)   [cameo 172, context pro_autocracy]
    > Le putsch de l'armée gabonaise a réussi.  | GAB -> -
COERCE/restrict  S {prendre, se emparer, saisir, usurper} "pouvoir"   [cameo 172, context pro_autocracy]
    > L'armée malgache a pris le pouvoir.  | MDG -> -
COERCE/restrict  S prendre {contrôle, rêne, commande, tête} de {pays, état, pouvoir, gouvernement, république}   [cameo 172, context pro_autocracy]
    > L'armée malgache a pris le contrôle du pays.  | COERCE/restrict: MDG:MIL -> MDG
COERCE/restrict  S putsch/N en|à|dans|de S!   [cameo 172, context pro_autocracy]
    > Le putsch au Niger inquiète.  | NER -> -
COERCE/restrict  S coup/N "coup d'état" en|à|dans|de S!   [cameo 172, context pro_autocracy]
    > Le coup d'État au Gabon inquiète.  | GAB -> -
COERCE/censor  S {censurer, bloquer, suspendre, couper, interdire, brouiller, bannir, restreindre, fermer, filtrer, bâillonner} @outlets (en|à T) (de T)   [cameo 172, context rights_freedoms]
    > Le Mali a suspendu une chaîne française.  | MLI -> FRA
    > Le Tchad a suspendu une radio.  | COERCE/censor: TCD -> TCD:MED
COERCE/censor  S {couper, bloquer, restreindre, suspendre, limiter} {internet, accès, connexion, réseau} "internet|réseaux sociaux|aux réseaux sociaux" (en|à|dans T)   [cameo 172, context rights_freedoms]
    > Le Togo a coupé l'accès à internet.  | TGO -> -
COERCE/censor  S censurer T   [cameo 172, context rights_freedoms]
    > La Chine censure le ministre taïwanais.  | CHN -> TWN
COERCE/curfew  S {imposer, décréter, instaurer, proclamer, prolonger} couvre-feu (à|dans|sur|en T)   [cameo 1723, context repression]
    > Le Tchad a instauré un couvre-feu.  | TCD -> -
COERCE/curfew  S couvre-feu/N   [cameo 1723, context repression]
    > Le couvre-feu du Sri Lanka est strict.  | LKA -> -
COERCE/martial-law  S {décréter, proclamer, instaurer, déclarer, imposer, prolonger} {état, loi, régime} "état d'urgence" (dans|en T)   [cameo 1724, context repression]
    > L'Équateur a décrété l'état d'urgence.  | ECU -> -
COERCE/martial-law  S {décréter, proclamer, instaurer, déclarer, imposer, prolonger} état "état de siège" (dans|en T)   [cameo 1724, context repression]
    > La Colombie a proclamé l'état de siège.  | COL -> -
COERCE/martial-law  S {décréter, proclamer, instaurer, déclarer, imposer, prolonger} état "état d'exception" (dans|en T)   [cameo 1724, context repression]
    > Le Salvador a prolongé l'état d'exception.  | SLV -> -
COERCE/martial-law  S {décréter, proclamer, instaurer, déclarer, imposer, prolonger} loi "loi martiale" (dans|en T)   [cameo 1724, context repression]
    > Le président sud-coréen a proclamé la loi martiale.  | KOR -> -
COERCE/withhold  S {retenir, confisquer, détourner, priver, entraver, empêcher} {aide, vivre, nourriture, médicament, salaire, passeport, convoi, eau, denrée, carburant, électricité, pension, céréale, blé, farine, vaccin, lait, ration, ravitaillement, camion, secours, ambulance, cargaison} (à|en T) (de T)   [cameo 172]
    > Le Soudan a confisqué l'aide.  | SDN -> -
COERCE/cyber  S {pirater, hacker, cyberattaquer, espionner, saboter} {site, serveur, réseau, système, ordinateur, téléphone, compte, messagerie, câble, base, gazoduc, infrastructure, boîte, courriel, mail, portail, plateforme, banque, hôpital, ministère, fichier, donnée, satellite, caméra, smartphone, portable, oléoduc, barrage, centrale, aéroport, radar, routeur, logiciel, application, registre} (de T)   [cameo 176, context cyber]
    > La Corée du Nord a piraté des serveurs japonais.  | PRK -> JPN
COERCE/cyber  S {pirater, dérober, voler, siphonner, subtiliser} {cryptomonnaie, donnée, secret, document, bitcoin, fichier, "million de dollars", "milliard de dollars"} (à|de T)   [cameo 176, context cyber]
    > La Corée du Nord a dérobé des données au Japon.  | PRK -> JPN
COERCE/cyber  S {attaquer, viser, cibler, infiltrer} T "pirates informatiques"   [cameo 176, context cyber]
    > Des pirates informatiques russes ont attaqué l'Estonie.  | RUS -> EST
COERCE/cyber  S {pirater, hacker, cyberattaquer, espionner} T   [cameo 176, context cyber]
    > La Russie a espionné la Norvège.  | RUS -> NOR
COERCE/cyber  S cyberattaque/N (contre|sur T)   [cameo 176, context cyber]
    > La cyberattaque iranienne contre l'Albanie a été longue.  | IRN -> ALB
COERCE/misinformation  S {désinformer, manipuler, intoxiquer} T   [cameo 172, context misinformation]
    > La Russie a manipulé la Moldavie.  | RUS -> MDA
COERCE/misinformation  S {diffuser, propager, répandre, relayer, colporter} {désinformation, rumeur, mensonge, propagande, infox} (contre|en|sur T)   [cameo 172, context misinformation]
    > La Russie propage des mensonges sur la Lettonie.  | RUS -> LVA
COERCE/misinformation  S se ingérer dans|en T   [cameo 172, context misinformation]
    > La Russie s'ingère dans la politique moldave.  | RUS -> MDA
COERCE/restrict  S {fermer, dissoudre} {université, école, église, mosquée, fondation, syndicat, temple, couvent, séminaire, bibliothèque} (de T)   [cameo 172, context rights_freedoms]
    > Le Rwanda a fermé des milliers d'églises.  | COERCE/restrict: RWA -> RWA:REL
COERCE/restrict  S perquisitionner {bureau, domicile, siège, locaux, local, maison, rédaction, résidence, appartement, villa, entreprise, usine, mosquée, église, couvent, école, université, ambassade, consulat, ministère, permanence, banque, cabinet, véhicule, navire} (de T)   [cameo 172, context legal]
    > L'Inde a perquisitionné les bureaux d'une chaîne britannique.  | IND -> GBR
COERCE/restrict  S interdire à T! (de *)   [cameo 172]
    > Les talibans interdisent aux Afghanes de voyager.  | TALIBAN -> AFG
SANCTION/entry-restriction  S interdire T! "interdit de fouler|interdits de fouler|interdites de fouler|interdite de fouler|interdit d'entrer|interdits d'entrer|interdite d'entrer|interdites d'entrer|interdit de séjour|interdits de séjour|interdites de séjour|interdite de séjour"   [cameo 163, context migration, states]
    > Neuf ministres tchadiens sont interdits de séjour au Cameroun.  | CMR -> TCD
COERCE/restrict  S {interdire} T! (de *)   [cameo 172]
    > Le Pakistan a interdit les talibans.  | PAK -> TALIBAN

COERCE/restrict  S {durcir, resserrer, renforcer, prolonger, reconduire} blocus (à|contre|sur|autour de T) (de T)   [cameo 191, context military]
    > Israël a durci le blocus de Gaza.  | ISR -> PSE
COERCE/arrest  S {mettre, jeter, envoyer, renvoyer, maintenir, garder} T "sous les verrous|derrière les barreaux|au cachot|aux fers|aux arrêts|à l'ombre|au mitard"   [cameo 173, context legal]
    > La junte nigérienne a mis l'ancien ministre derrière les barreaux.  | NER -> NER
COERCE  S {retirer, révoquer, annuler, suspendre} {agrément, licence, accréditation, autorisation, fréquence, signal} de|à {@outlets, radio, chaîne, journal, parti, ong, association}   [cameo 172]
    > La Gambie a retiré la licence de deux radios.  | GMB -> GMB:MED
COERCE  S empêcher T "de quitter le pays|de quitter le territoire|de sortir du pays|de voyager"   [cameo 172]
    > La Gambie a empêché deux opposants de quitter le pays.  | GMB -> GMB:OPP
# --- set phrases of the press
COERCE/arrest  {interpeller, écrouer, incarcérer, emprisonner, appréhender} T! à|en|dans S! "été interpellé|été interpellés|été interpellée|été interpellées|été écroué|été écroués|été écrouée|été incarcéré|été incarcérés|été incarcérée|été emprisonné|été emprisonnés|été appréhendé|été appréhendés"   [cameo 173, context legal]
    > Trois Péruviens ont été interpellés en Norvège.  | COERCE/arrest: NOR -> PER:CIV
COERCE/cyber  S {pénétrer, compromettre, forcer} {messagerie, réseau, serveur, système, boîte, base, site, compte} (de T)   [cameo 176, context cyber]
    > Des pirates chinois ont pénétré la messagerie du ministère danois.  | CHN -> DNK
COERCE/arrest  S embarquer @suspects (de T)   [cameo 173, context legal]
    > La police norvégienne a embarqué un opposant péruvien.  | NOR -> PER
COERCE/arrest  S {consigner, confiner} T "à bord|dans leur caserne|dans leurs quartiers"   [cameo 173]
    > Les garde-côtes norvégiens ont consigné l'équipage péruvien à bord.  | NOR -> PER
COERCE/restrict  S {bloquer, barrer, entraver, empêcher} {accès, passage, entrée, ravitaillement} "chalutiers|chalutier|navires|navire|bateaux|bateau|pêcheurs|convoi|camions|ravitailleur|pétrolier|cargo" (de T) (à T)   [cameo 191]
    > Un patrouilleur chinois a bloqué le passage d'un bateau malaisien.  | CHN -> MYS
COERCE/seize  S mettre main sur {@assets, @vessels, @companies, tonne, lingot, stock, cargaison, minerai} (de T)   [cameo 171, context economic]
    > La junte nigérienne a mis la main sur une mine française.  | NER -> FRA
COERCE/seize  S faire main "main basse" sur {@assets, @vessels, @companies, tonne, lingot, stock, cargaison, minerai} (de T)   [cameo 171, context economic]
    > La Hongrie a fait main basse sur une banque autrichienne.  | HUN -> AUT
COERCE/seize  S {se approprier, accaparer, spolier} {@assets, @vessels, @companies, terre, tonne, stock} (de T)   [cameo 171, context economic]
    > La Hongrie s'est approprié une banque autrichienne.  | HUN -> AUT
COERCE/seize  S {mettre, placer} {@assets, @vessels, @companies, locaux, immeuble, siège, bâtiment} "sous séquestre|sous scellés|sous tutelle|sous administration" (de T)   [cameo 171]
    > La justice laotienne a mis sous séquestre une usine danoise.  | LAO -> DNK
COERCE  S {suspendre, interdire} {diffusion, émission, programme, parution} de {@outlets, radio, chaîne, journal} (de T)   [cameo 172, context rights_freedoms]
    > Le Laos a suspendu la diffusion de deux radios danoises.  | LAO -> DNK
COERCE/deport  S {expulser, refouler, chasser} T "mille|millier|millions"   [cameo 174, context migration]
    > La Libye a chassé de son sol plus de dix mille Tchadiens.  | LBY -> TCD
COERCE/restrict  S {mettre, placer} T "hors la loi"   [cameo 172]
    > Le Ghana a mis hors la loi un parti togolais.  | GHA -> TGO
COERCE/restrict  S {étouffer, tuer} {@gatherings, @freedoms, contestation, révolte, mouvement} "dans l'œuf"   [cameo 172, context repression]
    > L'Iran a étouffé la révolte dans l'œuf.  | IRN -> -
COERCE/restrict  S {passer, fouiller} {bureau, domicile, siège, locaux, local, maison, rédaction, appartement, permanence} "au peigne fin|de fond en comble" (de T)   [cameo 172]
    > La police iranienne a passé au peigne fin les bureaux d'une ONG danoise.  | IRN -> DNK
COERCE/restrict  S {chasser, écarter, évincer} T "du pouvoir" (de *)   [cameo 172, context pro_autocracy]
    > L'armée guinéenne a chassé le président du pouvoir.  | GIN -> GIN
NONE  S arrêter {travail, production, carrière, école, match, tabac, décision, date, liste, position, calendrier}
    > La Suisse a arrêté sa décision.  | none
NONE  S saisir {occasion, opportunité, chance, perche, balle, sens, importance}
    > Le Kenya saisit l'occasion.  | none
NONE  S {capturer, retenir} {attention, carbone, image, moment, leçon, candidat, entreprise}
    > Le Pérou retient l'attention.  | none
NONE  S bloquer {prix, loyer, score, salaire}
    > La Hongrie bloque les prix.  | none
NONE  S se saisir de {occasion, sujet, dossier}
    > Le Chili s'est saisi du dossier.  | none
COERCE/deport  S {escorter, reconduire, raccompagner, conduire, ramener} T! à|vers|jusqu'à {frontière, aéroport}   [cameo 174]
    > Le Danemark a escorté la ministre hongroise vers la frontière.  | DNK -> HUN
COERCE/arrest  S {stopper, intercepter} @leaders (de T)   [cameo 173]
    > Le Danemark a stoppé la ministre hongroise.  | DNK -> HUN
COERCE/cyber  S {attaquer, paralyser, infiltrer, saturer} {serveur, "site internet", "sites internet", "système informatique", "systèmes informatiques", "réseau informatique", "réseaux informatiques"} (de T)   [cameo 176, context cyber]
    > Le Chili a paralysé les serveurs du ministère péruvien.  | CHL -> PER
COERCE/deport  S {renvoyer, reconduire, raccompagner, refouler, rapatrier} T! "chez eux|chez elles|de force|manu militari|sous la contrainte"   [cameo 174, context migration]
    > Des centaines de Béninois ont été renvoyés chez eux par le Togo.  | TGO -> BEN
COERCE/arrest  S {intercepter, appréhender, rafler} {@refugees, passeur, candidat} (de T)   [cameo 173, context migration]
    > La marine tunisienne a intercepté neuf cents migrants.  | TUN -> TUN
COERCE/arrest  S interpellation/N (de T)   [cameo 173, context legal]
    > La police chilienne a procédé à douze interpellations.  | CHL -> -
COERCE/cyber  S {se introduire, pénétrer, entrer, se infiltrer} dans {serveur, système, réseau, messagerie, ordinateur, base, site, boîte, compte, infrastructure} (de T)   [cameo 176, context cyber]
    > Des pirates informatiques russes se sont introduits dans les serveurs du parlement letton.  | RUS -> LVA
COERCE/cyber  S {paralyser, bloquer, perturber, infecter, compromettre} {site, portail, serveur, système, réseau, ordinateur, messagerie, "site internet"} (de T)   [cameo 176, context cyber]
    > Des pirates informatiques chinois ont paralysé le site du parlement grec.  | CHN -> GRC
COERCE/restrict  S {mettre, placer} T sur {écoute}   [cameo 172, context intelligence]
    > La police togolaise a mis sur écoute deux journalistes béninois.  | TGO -> BEN
COERCE/seize  S {mettre, placer} {biens, immeuble, entrepôt, usine, siège, bureau, bien, maison, local, locaux, mine, or, terrain, villa, navire, stock} sous {scellé, séquestre, tutelle} (de T)   [cameo 171]
    > Le Mali a placé sous scellés une usine canadienne.  | MLI -> CAN
COERCE/arrest  S {jeter, envoyer, expédier, mettre} {@suspects, @captives} en|à|derrière {prison, geôle, cachot, barreau} (de T)   [cameo 173, context legal]
    > La Biélorussie a jeté en prison deux journalistes polonais.  | BLR -> POL
COERCE/restrict  S {déchoir, priver, dépouiller} T de {nationalité, citoyenneté, passeport}   [cameo 172, context rights_freedoms]
    > Le Nicaragua a déchu de sa nationalité un opposant.  | COERCE/restrict: NIC -> NIC:OPP
COERCE/arrest  S {emmener, conduire, transférer} {@suspects, @captives} vers|à|dans {destination, lieu, prison, cachot, commissariat, "destination inconnue", caserne, gendarmerie} (de T)   [cameo 173, context legal]
    > Des gendarmes guinéens ont emmené deux journalistes vers une destination inconnue.  | COERCE/arrest: GIN -> GIN:MED
COERCE/arrest  S embarquer {@suspects, @captives, fidèle, paroissien} (de T)   [cameo 173, context legal]
    > La police chinoise a embarqué trois journalistes japonais.  | CHN -> JPN
COERCE/restrict  S {déloger, refouler, évacuer} {manifestant, protestataire, gréviste, occupant, contestataire, squatteur, campeur, étudiant, militant}   [cameo 175, context repression]
    > La police grecque a délogé les manifestants.  | COERCE/restrict: GRC -> GRC:CIV
COERCE  S faire descente dans|à|chez {paroisse, église, mosquée, bureau, local, locaux, siège, rédaction, quartier, domicile, maison, monastère, temple, école, université, bar, hôtel} (de T)   [cameo 170]
    > La police turque a fait une descente dans une église grecque.  | TUR -> GRC
COERCE  S proclamer {destitution, déchéance, renversement} (de T)   [cameo 172, context pro_autocracy]
    > Des militaires gabonais ont proclamé la destitution du président.  | GAB -> -
COERCE/restrict  S serrer vis (à T) "la presse|les médias|l'opposition|aux médias|aux opposants|aux ong|à la société civile|aux journalistes|aux réseaux"   [cameo 172, context repression]
    > Le pouvoir tunisien a serré la vis à la presse.  | COERCE/restrict: TUN -> TUN:MED
