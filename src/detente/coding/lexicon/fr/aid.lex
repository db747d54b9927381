# AID: gives money, arms, troops for protection, humanitarian goods, asylum, debt relief.

AID  S {aider, assister, secourir, épauler, soulager, dépanner} T   [cameo 070, standing]
    > La Norvège aide le Malawi.  | NOR -> MWI
    > L'aide de la Suède à la Zambie augmente.  | SWE -> ZMB
AID  S mettre * à {disposition, service} de T   [cameo 070]
    > La Norvège a mis deux hélicoptères à la disposition du Malawi.  | NOR -> MWI
AID  S {donner, offrir, fournir, accorder, octroyer, allouer, verser, débloquer, envoyer, livrer, expédier, acheminer, apporter, remettre, prodiguer, décaisser, consacrer, transférer, affecter, distribuer, dépêcher, mobiliser, attribuer, injecter, prêter, parachuter, larguer, faire, céder, consentir, engager, dégager, approuver, transmettre} @aid (à|pour|en faveur de|au profit de|en|vers|au bénéfice de T)   [cameo 070]
    > Le Japon a accordé un prêt au Sri Lanka.  | JPN -> LKA
    > Dix ambulances ont été livrées à Haïti par le Brésil.  | BRA -> HTI
AID  S {donner, accorder, octroyer, allouer, verser, débloquer, prêter, transférer, décaisser, consacrer, injecter, approuver} @money (à|pour|en faveur de|au profit de|en|au bénéfice de T)   [cameo 071, context economic]
    > La Banque mondiale a débloqué des fonds pour le Népal.  | WB -> NPL
AID  S {voter, adopter, valider} @money "aide" (à|pour|en faveur de T)   [cameo 071, context economic]
    > La Suède a voté deux milliards d'euros d'aide à la Moldavie.  | SWE -> MDA
AID  S {approuver, valider, débloquer, accorder, adopter} {plan, programme, paquet} "sauvetage" (à|pour|en faveur de T)   [cameo 071, context economic]
    > Le FMI a approuvé un plan de sauvetage pour le Ghana.  | IMF -> GHA
AID  S {approuver, valider, débloquer, accorder, adopter} {plan, programme, paquet} "aide" (à|pour|en faveur de T)   [cameo 071, context economic]
    > L'Union européenne a approuvé un paquet d'aide pour la Moldavie.  | EU -> MDA
AID  S financer {hôpital, école, route, construction, reconstruction, programme, puits, dispensaire, pont, universités} (à|en|dans T)   [cameo 071, context economic]
    > Le Koweït finance un hôpital au Liban.  | KWT -> LBN
AID  S {acheminer, envoyer, livrer, fournir, apporter, distribuer, parachuter, offrir, octroyer} de {aide, assistance, nourriture, eau, essence, carburant, argent, matériel} (à|en|vers|pour T)   [cameo 070]
    > L'Égypte a acheminé de l'aide au Soudan.  | EGY -> SDN
AID  S {financer, subventionner, renflouer, cofinancer} T!   [cameo 071, context economic]
    > L'Allemagne a financé le gouvernement rwandais.  | DEU -> RWA
AID  S {envoyer, livrer, fournir, expédier, acheminer, donner, apporter, distribuer, larguer, parachuter, dépêcher} @relief (à|pour|en|vers|en faveur de T)   [cameo 073, context human_security]
    > La Turquie a expédié des tentes au Maroc.  | TUR -> MAR
NONE  S {envoyer, dépêcher, déployer} @vessels "de forage|de recherche|de recherches|d'exploration|sismique|océanographique"
    > La Norvège a envoyé un navire de forage au large du Groenland.  | none
AID  S {livrer, fournir, envoyer, donner, céder, transférer, remettre, offrir, acheminer, expédier} @arms (à|pour|en|vers T)   [cameo 072, context military]
    > La Corée du Nord a livré des obus à la Russie.  | PRK -> RUS
    > L'Espagne a annoncé la livraison de chars à l'Ukraine.  | ESP -> UKR
AID  S {offrir, donner, remettre, fournir, livrer, céder, prêter} {@vehicles, @vessels} à T!   [cameo 070]
    > Le Japon a offert deux vedettes à Djibouti.  | JPN -> DJI
AID  S {armer, équiper, réarmer, ravitailler, approvisionner} T! (en|de|avec *)   [cameo 072, context military]
    > L'Iran a armé le Hezbollah.  | IRN -> HEZBOLLAH
AID  S {former, entraîner, encadrer, conseiller} {@troops, @police, @staff, pilote, @militants} (de T)   [cameo 072, context military]
    > La Belgique a entraîné deux soldats burundais.  | BEL -> BDI
AID  S {entraîner, former} T {armée, police, gendarmerie, garde, marine, aviation, soldat, officier, force}   [cameo 072, context military]
    > La Turquie forme l'armée somalienne.  | TUR -> SOM
AID  S {protéger, escorter, sécuriser} T!   [cameo 074, context peacekeeping]
    > L'Égypte protège la Libye.  | EGY -> LBY
AID  S {envoyer, déployer, dépêcher, fournir} {@troops, force, mission, policier} "maintien de la paix" (en|à|dans T)   [cameo 074, context peacekeeping]
    > Le Népal a déployé une force de maintien de la paix au Liban.  | NPL -> LBN
AID  S {envoyer, déployer, dépêcher} {casque, @relief, secouriste, expert, observateur, enquêteur, équipe, sauveteur, instructeur, médecin} (en|à|dans|auprès de T)   [cameo 073]
    > Cuba a envoyé des médecins en Jamaïque.  | CUB -> JAM
AID  S {venir, voler, se porter} "en aide" (à T)   [cameo 070]
    > L'Australie est venue en aide aux Tonga.  | AUS -> TON
AID  S {venir, voler, se porter} "au secours" (à T) (de T)   [cameo 070]
    > Le Qatar est venu en aide au Liban.  | QAT -> LBN
AID  S prêter {main, main-forte, assistance, concours, secours} (à T)   [cameo 070]
    > L'Inde a prêté assistance aux Maldives.  | IND -> MDV
AID  S porter {secours, assistance} (à T)   [cameo 070]
    > L'Italie a porté secours à la Grèce.  | ITA -> GRC
AID  S contribuer à {fonds, budget, effort, reconstruction, financement} (de T)   [cameo 070]
    > Le Danemark a contribué au fonds.  | DNK -> -
AID  S accueillir {@refugees, @crowd} (de T)   [cameo 075, context asylum]
    > L'Ouganda a accueilli des réfugiés soudanais.  | UGA -> SDN
AID  S {héberger, recueillir, secourir, soigner, abriter, nourrir} {@refugees} (de T)   [cameo 075, context asylum]
    > Le Tchad a hébergé trois réfugiés soudanais.  | TCD -> SDN
AID  S {héberger, recueillir, secourir, soigner, abriter, nourrir, accueillir} {ressortissant, exilé, "million de personnes", "millier de personnes"} (de T)   [cameo 075, context asylum]
    > La Jordanie héberge des exilés irakiens.  | JOR -> IRQ
AID  S ouvrir porte à {@refugees} (de T)   [cameo 075, context asylum]
    > La Pologne a ouvert ses portes aux réfugiés syriens.  | POL -> SYR
AID  S {soutenir, aider, appuyer, assister} T "militairement"   [cameo 072, context military]
    > Le Rwanda soutient militairement la Centrafrique.  | RWA -> CAF
AID  S {soutenir, aider, appuyer, assister} T "financièrement"   [cameo 071, context economic]
    > La Norvège aide financièrement la Moldavie.  | NOR -> MDA
AID  S {accorder, octroyer, donner, offrir} @asylum (à T)   [cameo 075, context asylum]
    > L'Équateur a accordé l'asile à un Vénézuélien.  | ECU -> VEN
AID  S {annuler, effacer, alléger, rééchelonner, restructurer, réduire, remettre, éponger, suspendre, reporter} @debt (à T) (de T)   [cameo 071, context economic]
    > La Chine a annulé la dette du Mozambique.  | CHN -> MOZ
AID  S {subvention, enveloppe, secours}/N (à|pour|en faveur de T)   [cameo 070]
    > L'enveloppe du Japon à la Bolivie a doublé.  | JPN -> BOL
AID  S {apporter, fournir, accorder, offrir, donner, renforcer} {soutien, appui, assistance, aide} "militaire" (à|pour T)   [cameo 071, context military]
    > La Belgique apporte un soutien militaire au Niger.  | BEL -> NER
AID  S {apporter, fournir, accorder, offrir} {soutien, appui, assistance, aide} "financier" (à|pour T)   [cameo 071, context economic]
    > Le Qatar apporte un appui financier à l'Égypte.  | QAT -> EGY
AID  S {apporter, fournir, accorder, offrir, donner, renforcer} {soutien, appui, assistance, aide} "logistique" (à|pour T)   [cameo 070]
    > Le Japon apporte un appui logistique au Tchad.  | JPN -> TCD
AID  S {apporter, fournir, accorder, offrir, donner, renforcer} {soutien, appui, assistance, aide} "matériel" (à|pour T)   [cameo 070]
    > Le Japon apporte un appui matériel au Tchad.  | JPN -> TCD
AID  S {apporter, fournir, accorder, offrir, donner, renforcer} {soutien, appui, assistance, aide} "humanitaire" (à|pour T)   [cameo 070]
    > Le Japon apporte un appui humanitaire au Tchad.  | JPN -> TCD
AID  S {apporter, fournir, accorder, offrir, donner, renforcer} {soutien, appui, assistance, aide} "budgétaire" (à|pour T)   [cameo 070]
    > Le Japon apporte un appui budgétaire au Tchad.  | JPN -> TCD
AID  S {apporter, fournir, accorder, offrir, donner, renforcer} {soutien, appui, assistance, aide} "technique" (à|pour T)   [cameo 070]
    > Le Japon apporte un appui technique au Tchad.  | JPN -> TCD
AID  S {indemniser, dédommager} T   [cameo 071, context reparations]
    > Le Royaume-Uni a dédommagé le Kenya.  | GBR -> KEN
AID  S {bénéficier, profiter} de {@aid, financement} (de la part de T) (de T)   [swap, cameo 070]
    > Le Bénin a bénéficié d'un prêt du Japon.  | JPN -> BEN
AID  S {toucher, percevoir} {@money} (auprès de T) (de la part de T) (de T)   [swap, cameo 070]
    > La Gambie a touché un prêt de la Chine.  | CHN -> GMB
AID  S {recevoir, obtenir, contracter, décrocher} {@aid} (auprès de T) (de la part de T) (de T)   [swap, cameo 070]
    > La Somalie a reçu une aide de la Turquie.  | TUR -> SOM
AID  S {recevoir, obtenir} @arms (de la part de T) (de T)   [swap, cameo 072, context military]
    > L'Arménie a reçu des blindés de l'Inde.  | IND -> ARM

AID  S {combattre, se battre, lutter} aux côtés de T!   [cameo 072, context military]
    > Des soldats rwandais combattent aux côtés du M23.  | RWA -> M23
AID  S mettre * à {disposition} (de T)   [cameo 070]
    > La Suède a mis dix avions à disposition.  | SWE -> -
AID  S {vendre} @arms (à T)   [cameo 072, context military]
    > Le Brésil a vendu des blindés au Ghana.  | BRA -> GHA
AID  S mettre * à la disposition de T   [cameo 070]
    > La Suède a mis dix avions à la disposition de l'Ukraine.  | SWE -> UKR
AID  T {trouver, obtenir, recevoir} @asylum en|à|au|dans|chez S!   [cameo 075, context asylum]
    > Des Burundais ont trouvé refuge en Tanzanie.  | TZA -> BDI
AID  S {annuler, effacer, alléger, éponger, abandonner, remettre} {milliard, million} "dette|créances|créance" (à T) (de T)   [cameo 071, context economic]
    > La France a effacé deux milliards de dette soudanaise.  | FRA -> SDN
AID  S {obtenir, décrocher, bénéficier} {allègement, annulation, effacement, rééchelonnement, restructuration, remise, moratoire} "dette" (auprès de|de la part de T)   [swap, cameo 071, context economic]
    > La Somalie a obtenu un allègement de sa dette auprès du FMI.  | IMF -> SOM
AID  S {bénéficier, obtenir} {allègement, annulation, effacement} "dette" (auprès de|de la part de T)   [swap, cameo 071, context economic]
    > La Zambie a obtenu une annulation de sa dette auprès de la Chine.  | CHN -> ZMB
AID  S {mettre} "la main à la poche" (pour T)   [cameo 071]
    > Le Koweït met la main à la poche.  | KWT -> -
AID  S {ravitailler, réapprovisionner, nourrir, vacciner, soigner} {@civilians, @refugees, population} (de|en T)   [cameo 073, context human_security]
    > L'Égypte a soigné des réfugiés palestiniens.  | EGY -> PSE
AID  S {recevoir, obtenir} {appui, soutien, concours, renfort, aide} de {@troops, @fleet, @arms} (de T)   [swap, cameo 072, context military]
    > Le Pérou a reçu l'appui de commandos portugais.  | PRT -> PER
AID  S {fournir, envoyer, dépêcher, prêter, offrir} {@staff, formateur, mercenaire, paramilitaire, conseiller} (à|en|auprès de|pour T)   [cameo 072]
    > Moscou a fourni des instructeurs à Bangui.  | RUS -> CAF
AID  S {atteindre, gagner, entrer, arriver, parvenir} à|dans|en T! avec {vivre, aide, tonne, médicament, nourriture, carburant, farine, eau}   [cameo 073]
    > Un convoi du PAM est arrivé au Soudan avec 40 tonnes de farine.  | UN -> SDN
AID  S {atteindre, gagner, rallier} T! avec {vivre, aide, tonne, médicament, nourriture, carburant, farine, eau}   [cameo 073]
    > Un convoi du PAM a atteint le Soudan avec des vivres.  | UN -> SDN
# --- set phrases of the press
AID  T {bénéficier, jouir, profiter} de {appui, soutien, assistance, aide, concours} "militaire|logistique|financier|financière|matériel|matérielle|technique|humanitaire" de S!   [cameo 070]
    > Le Pérou bénéficie de l'appui militaire de la Norvège.  | NOR -> PER
AID  S parvenir {@aid, @relief} "parvenir" (à T)   [cameo 070]
    > La Norvège a fait parvenir dix tonnes de vivres au Pérou.  | NOR -> PER
AID  S financer {formation, entraînement, équipement, salaire, rémunération, campagne, vaccination, déploiement, modernisation, rénovation, réhabilitation, extension} (de T) (en|à|au T)   [cameo 071, context economic]
    > La Norvège finance la formation des policiers péruviens.  | NOR -> PER
AID  S apporter {écot, obole, pierre} (à T)   [cameo 070]
    > La Norvège a apporté son écot à la reconstruction du Pérou.  | NOR -> PER
AID  S naturaliser @refugees (de T)   [cameo 075, context asylum]
    > La Norvège a naturalisé deux dissidents péruviens.  | NOR -> PER
AID  S {racheter, reprendre} @debt (de T)   [cameo 071, context economic]
    > La Norvège a racheté la dette du Pérou.  | NOR -> PER
AID  S {arriver, débarquer} à|en|dans T! "secouristes|sauveteurs|pompiers|médecins|chirurgiens|démineurs"   [cameo 073, context human_security]
    > Une équipe de secouristes norvégiens est arrivée au Pérou.  | NOR -> PER
AID  S {accorder, octroyer, consentir} {moratoire, sursis, délai, report, rééchelonnement} "dette|remboursement|créance|créances|échéances|arriérés" (à T)   [cameo 071, context economic]
    > Le Japon a accordé au Ghana un moratoire sur sa dette.  | JPN -> GHA
AID  S passer éponge sur @debt (de T)   [cameo 071, context economic]
    > La Suisse a passé l'éponge sur la dette du Laos.  | CHE -> LAO
AID  S {solder, régler, apurer} @debt de T!   [cameo 071, context economic]
    > L'Arabie saoudite a réglé les arriérés du Soudan.  | SAU -> SDN
AID  S {doter, équiper, pourvoir, munir} T! de {@arms, @vehicles, @vessels, @fleet, @aid, équipement, matériel}   [cameo 072]
    > L'Inde a doté la police laotienne de deux vedettes.  | IND -> LAO
AID  S prendre {soin, frais, coût, dépense, facture, remise, réparation, reconstruction, réhabilitation, construction, formation, salaire, loyer, rapatriement, évacuation, hospitalisation, scolarité, @refugees} "en charge" (de T)   [cameo 071]
    > L'Allemagne a pris en charge la réparation d'un hôpital arménien.  | DEU -> ARM
AID  S ouvrir porte à {@press, @opponents, interprète, étudiant, étudiante, scientifique, chercheur, famille, enfant} (de T)   [cameo 075, context asylum]
    > Le Canada a ouvert ses portes à deux cents interprètes irakiens.  | CAN -> IRQ
AID  S {hélitreuiller, secourir, sauver, extraire, évacuer, repêcher, désincarcérer} {@refugees, @crowd, naufragé, sinistré, marin, équipage, touriste, pêcheur} (de T)   [cameo 073, context human_security]
    > La Grèce a secouru trois pêcheurs égyptiens.  | GRC -> EGY
AID  * {se poser, atterrir, accoster, arriver, parvenir, débarquer, entrer} de S! à|en|dans T! "tentes|médicaments|vivres|aide|riz|blé|farine|couvertures|vaccins|secours|eau potable|nourriture|engrais|matériel médical|équipements médicaux|céréales"   [subject @carriers, cameo 073, context human_security]
    > Deux avions koweïtiens chargés de vivres ont atterri à Tripoli.  | KWT -> LBY
AID  S faire don de * à T   [cameo 070]
    > Le Japon a fait don de deux ambulances au Laos.  | JPN -> LAO
AID  S {donner, apporter} "coup de pouce|coup de main|bouffée d'oxygène|ballon d'oxygène" à T!   [cameo 070]
    > Le Japon a donné un coup de pouce au Laos.  | JPN -> LAO
NONE  secours/N "au secours"
    > Le Ghana vole au secours du Togo.  | AID: GHA -> TGO
NONE  S {donner, faire, apporter, remettre} {avis, exemple, preuve, réponse, million, nom, interview, conférence, mort} "mort"
    > L'Argentine donne un nom à la mort.  | none
NONE  S former {gouvernement, coalition, cabinet, alliance, élève, étudiant}
    > Le Danemark a formé un gouvernement.  | none
AID  S évacuer {@crowd, @refugees, otage, étranger} (de T)   [cameo 073, context human_security]
    > La Norvège a évacué 300 blessés de Goma.  | NOR -> COD
AID  S {réserver, offrir, assurer, ménager} accueil à {@refugees, exilé, opposant, dissident}   [cameo 075]
    > L'accueil réservé par le Kenya aux réfugiés somaliens a été salué.  | KEN -> SOM
AID  S doter T! de {hélicoptère, avion, véhicule, navire, drone, patrouilleur, blindé, radar, hôpital, matériel, équipement, ambulance, arme, missile, vedette}   [cameo 070]
    > Le Japon a doté les Fidji de deux hélicoptères.  | JPN -> FJI
AID  S parvenir {@aid, @relief} à|vers T! "fait parvenir|font parvenir|fit parvenir|faire parvenir"   [cameo 070]
    > L'Inde a fait parvenir des vivres aux autorités syriennes.  | IND -> SYR
AID  S {former, entraîner} {promotion, contingent, bataillon, brigade, unité, recrue, cadet, élève, stagiaire} (de T)   [cameo 072, context military]
    > La Chine a formé un bataillon zambien.  | CHN -> ZMB
AID  S {consentir, accorder, octroyer, accepter} {rééchelonnement, allègement, annulation, effacement, restructuration, remise, moratoire} "dette|dettes|créances" (à T) (de T)   [cameo 071, context economic]
    > La Chine a consenti un rééchelonnement de la dette zambienne.  | CHN -> ZMB
AID  S armer {rebelle, insurgé, séparatiste, milice, opposition, rébellion, faction, tribu} (de T)   [cameo 072, context military]
    > Le Qatar a armé les rebelles gambiens.  | QAT -> GMB
AID  S {ouvrir, établir, mettre, lancer} "pont aérien|pont maritime" (vers|avec|pour T)   [cameo 073, context human_security]
    > Le Qatar a ouvert un pont aérien vers la Gambie.  | QAT -> GMB
