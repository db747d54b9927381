# ASSAULT: uses force: attacks, kills, bombs, abducts, tortures, clashes.

ASSAULT  S {viser, cibler, frapper, toucher, endommager, incendier, attaquer, mitrailler} {ambassade, consulat, légation, "centre culturel"} de T!   [cameo 190, context military]
    > Des miliciens irakiens ont visé l'ambassade du Japon à Amman.  | ASSAULT: IRQ:REB -> JPN
ASSAULT  T {essuyer, subir, encaisser} {tir, attaque, frappe, bombardement, raid, assaut, offensive, embuscade, pilonnage, roquette, obus, incursion, agression} de|de la part de S!   [cameo 190, context military]
    > L'armée laotienne a essuyé des tirs de la part de la Thaïlande.  | THA -> LAO
ASSAULT  T {subir, endurer} {génocide, massacre, persécution, crime, atrocité, exaction, sévice, torture, nettoyage} de|de la part de S!   [cameo 200, crime]
    > Les Laotiens subissent des persécutions de la part de la Thaïlande, a déclaré le ministre péruvien.  | ACCUSE/allege: PER -> THA
ASSAULT/drone  S {attaquer, frapper, bombarder, viser} T avec|par|à {drone}   [cameo 195, context military]
    > L'Ukraine a attaqué la Russie avec des drones.  | UKR -> RUS
# --- to attack, invade, bomb
ASSAULT  S {attaquer, agresser, assaillir} T   [cameo 190, context military]
    > L'Érythrée a attaqué l'Éthiopie.  | ERI -> ETH
    > L'attaque du Soudan contre le Tchad a surpris.  | SDN -> TCD
ASSAULT  S {envahir, conquérir, occuper, reconquérir} T!   [cameo 192, context military, states]
    > L'Irak a envahi le Koweït.  | IRQ -> KWT
    > Depuis l'invasion du Koweït, l'Irak vit sous embargo.  | IRQ -> KWT
    > L'invasion de l'Ukraine par la Russie a commencé.  | RUS -> UKR
ASSAULT  S {envahir, conquérir, occuper, reconquérir, capturer, prendre, reprendre, libérer, se emparer, enlever, investir} @territory (de T)   [cameo 192, context military]
    > L'Ouganda a conquis une ville rwandaise.  | UGA -> RWA
ASSAULT  S {prendre, reprendre, conquérir, occuper, envahir} {partie, moitié, tiers, essentiel, majeure, pan, part} de T!   [cameo 192, context military]
    > L'Érythrée a repris une partie de l'Éthiopie.  | ERI -> ETH
ASSAULT  S {tendre} {embuscade, guet-apens, piège} (à|contre T)   [cameo 190, context military]
    > Des rebelles maliens ont tendu une embuscade à l'armée nigérienne.  | ASSAULT: MLI:REB -> NER:MIL
ASSAULT  S tomber dans embuscade de T!   [swap, cameo 190, context military]
    > Des soldats nigériens sont tombés dans une embuscade de Boko Haram.  | BOKOHARAM -> NER:MIL
ASSAULT  S+T {combat, affrontement, accrochage, hostilité, heurt}/N (entre S+T)   [mutual, cameo 190, context military]
    > Depuis le début des combats entre l'Arménie et l'Azerbaïdjan, la route est coupée.  | ARM, AZE -> -
ASSAULT  S {se emparer} de @territory (de T)   [cameo 192, context military]
    > Le M23 s'est emparé de la ville.  | M23 -> -
ASSAULT  S se rendre ={maître} de T!   [cameo 192, context military]
    > Les combattants du M23 se sont rendus maîtres de Goma.  | M23 -> COD
ASSAULT  S se emparer de T!   [cameo 192, context military]
    > La Russie s'empare de l'Ukraine.  | RUS -> UKR
ASSAULT  S {prendre, reprendre} contrôle (de|à|sur|en T)   [cameo 192, context military]
    > Les talibans ont repris le contrôle d'une vallée.  | TALIBAN -> AFG
ASSAULT  S perdre {contrôle, maîtrise} (de|sur *) au profit de|face à T!   [swap, cameo 192, context military]
    > L'armée soudanaise a perdu le contrôle au profit du M23.  | M23 -> SDN
ASSAULT/aerial  S {bombarder} T   [cameo 195, context military]
    > L'Arabie saoudite a bombardé le Yémen.  | SAU -> YEM
    > Les bombardements éthiopiens sur la Somalie continuent.  | ETH -> SOM
ASSAULT/heavy-weapons  S {pilonner, canonner, mitrailler, marteler, arroser} T   [cameo 194, context military]
    > L'artillerie russe a pilonné l'Ukraine.  | RUS -> UKR
ASSAULT  S frapper T!   [cameo 190, context military]
    > Israël a frappé le Liban.  | ISR -> LBN
ASSAULT  S frapper @places (en|à|dans T) (de T)   [cameo 190, context military]
    > L'Iran a frappé une base américaine.  | IRN -> USA
ASSAULT  S {viser, cibler} {@vessels, base, port, aéroport, hôpital, école, installation, infrastructure, centrale, raffinerie, dépôt, pont, immeuble, navire, convoi, position, bunker, camp, caserne, aérodrome, entrepôt, usine, gare, checkpoint, poste, ambassade, village, quartier, marché, mosquée, église, réacteur, blindé, char, bus, véhicule, ambulance, maison, hôtel, radar, sous-station, batterie, complexe, laboratoire} (en|à|dans T) (de T)   [cameo 190, context military]
    > La Russie a visé un port ukrainien.  | RUS -> UKR
ASSAULT  S {mener, lancer, effectuer, conduire, déclencher, multiplier, poursuivre, intensifier, annoncer} {opération, guerre, hostilité, razzia, expédition, campagne} "militaire" (contre|sur|en|à|dans|envers T)   [cameo 190, context military]
    > La Turquie a lancé une opération militaire contre la Syrie.  | TUR -> SYR
ASSAULT  S {mener, lancer, conduire, déclencher} {opération, guerre, razzia, expédition} contre T!   [cameo 190, context military]
    > Le Kenya mène une opération contre les shebabs.  | KEN -> ALSHABAAB
ASSAULT  S {opération, intervention}/N "militaire" (contre|en|à|sur|dans T)   [cameo 190, context military]
    > L'opération militaire russe en Géorgie a commencé.  | RUS -> GEO
ASSAULT/aerial  S {frappe, raid}/N "frappe aérienne" (contre|sur|en|à T)   [cameo 195, context military]
    > Une frappe aérienne saoudienne sur le Yémen a échoué.  | SAU -> YEM
ASSAULT/drone  S {lancer, envoyer, tirer} drone sur|contre|vers T   [cameo 195, context military]
    > Les Houthis ont lancé des drones sur Israël.  | HOUTHI -> ISR
ASSAULT  S {tirer, lancer, larguer, lâcher} {missile, roquette, obus, bombe, projectile, salve, fusée, mortier, grenade} sur|contre|en direction de|vers|à T   [cameo 194, context military]
    > L'Iran a tiré des missiles sur Israël.  | IRN -> ISR
ASSAULT  S {tirer, larguer, lâcher} {missile, roquette, obus, bombe, projectile, salve, mortier, grenade}   [cameo 194, context military]
    > La Russie a tiré des roquettes.  | RUS -> -
ASSAULT/firearms  S {tirer} sur|contre T   [cameo 193, context military]
    > L'Iran a tiré sur un pêcheur pakistanais.  | IRN -> PAK
ASSAULT/firearms  S ouvrir feu (sur|contre T)   [cameo 193, context military]
    > L'armée kenyane a ouvert le feu sur des Somaliens.  | KEN -> SOM
ASSAULT  S répliquer par|avec {frappe, raid, tir, bombardement, attaque, missile, obus, artillerie, offensive} (contre|à|en|sur T)   [cameo 190, context military]
    > L'Inde a répliqué par des frappes contre le Pakistan.  | IND -> PAK
ASSAULT  S {riposter, contre-attaquer} (contre|à|en|sur T)   [cameo 190, context military]
    > L'Inde a riposté contre le Pakistan.  | IND -> PAK
ASSAULT  S {pénétrer, se infiltrer} en|dans|à|sur T!   [cameo 190, context military]
    > L'armée rwandaise a pénétré au Burundi.  | RWA -> BDI
ASSAULT  S faire {irruption, incursion} en|dans|à|sur T!   [cameo 190, context military]
    > L'armée turque a fait irruption en Syrie.  | TUR -> SYR
ASSAULT  S intervenir "militairement" (en|à|dans|contre T)   [cameo 190, context military]
    > Le Tchad est intervenu militairement au Soudan.  | TCD -> SDN
ASSAULT  S {combattre, guerroyer, se battre} contre T!   [cameo 190, context military]
    > L'armée nigérienne se bat contre Boko Haram.  | NER -> BOKOHARAM
ASSAULT  S {combattre, affronter, défaire, vaincre, repousser, traquer, pourchasser, neutraliser, écraser} {@militants, @troops, armée, ennemi, envahisseur} (de T)   [cameo 190, context military]
    > L'Éthiopie a combattu les rebelles somaliens.  | ETH -> SOM
ASSAULT  S {combattre, affronter} T!   [cameo 190, context military]
    > La Somalie combat les shebabs.  | SOM -> ALSHABAAB
ASSAULT  S+T {se affronter, se combattre, se battre, se heurter}   [mutual, cameo 190, context military]
    > L'Arménie et l'Azerbaïdjan se sont affrontés.  | ARM, AZE -> -
    > Des affrontements entre l'Inde et la Chine ont éclaté.  | IND, CHN -> -
ASSAULT  S {se affronter, se heurter} (à|avec T)   [mutual, cameo 190, context military]
    > Les soldats thaïlandais se sont affrontés avec les soldats cambodgiens.  | THA, KHM -> -
NONE  S {guerre, bataille}/N "guerre commerciale|guerre froide|guerre tarifaire|guerre économique|guerre psychologique|guerre juridique|guerre médiatique|guerre douanière" contre|à T
    > La guerre commerciale du Chili contre le Pérou dure.  | none
ASSAULT  S guerre/N contre|à T   [cameo 190, context military]
    > La guerre de la Russie contre l'Ukraine a coûté cher.  | RUS -> UKR
ASSAULT  S {faire, mener, livrer} guerre (à|contre|avec|en T)   [cameo 190, context military]
    > L'Érythrée a fait la guerre à l'Éthiopie.  | ERI -> ETH
ASSAULT  S livrer {bataille, combat} (à|contre T)   [cameo 190, context military]
    > L'armée tchadienne a livré bataille aux rebelles.  | TCD -> TCD:REB
ASSAULT  S se venger (de|sur|contre T)   [cameo 190]
    > La Russie a juré de se venger de la Lituanie.  | THREATEN/violence: RUS -> LTU
ASSAULT  S venger {mort, assassinat, attaque, général, chef, commandant, martyr, soldat, victime} (sur T)   [cameo 190]
    > L'Iran a vengé la mort du général.  | IRN -> -
ASSAULT  * opposer S+T "échanges de tirs"   [mutual, cameo 190, context military]
    > Des échanges de tirs ont opposé l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * opposer S+T "accrochages"   [mutual, cameo 190, context military]
    > Des accrochages ont opposé l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * opposer S+T "heurts"   [mutual, cameo 190, context military]
    > Des heurts ont opposé l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * opposer S+T "affrontements"   [mutual, cameo 190, context military]
    > Des affrontements ont opposé l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * opposer S+T "combats"   [mutual, cameo 190, context military]
    > Des combats ont opposé l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * opposer S+T "conflit|guerre|hostilités|bataille|escarmouches"   [mutual, cameo 190, context military]
    > Une guerre a opposé l'Éthiopie et l'Érythrée.  | ETH, ERI -> -
ASSAULT  * opposer S! à T! "guerre|conflit|combats|affrontements|hostilités|heurts"   [mutual, cameo 190, context military]
    > La guerre qui oppose l'Érythrée à l'Éthiopie a repris.  | ERI, ETH -> -
NONE  * opposer * "différend|contentieux|litige|affaire|arbitrage|désaccord|match|rencontre|finale|procès"
    > Le différend opposant le Chili au Pérou porte sur la pêche.  | none
ASSAULT  * {éclater, avoir, se dérouler, se poursuivre, faire, reprendre} entre S+T "échanges de tirs"   [mutual, cameo 190, context military]
    > Des échanges de tirs ont éclaté entre l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * {éclater, avoir, se dérouler, se poursuivre, faire, reprendre} entre S+T "heurts"   [mutual, cameo 190, context military]
    > Des heurts ont éclaté entre l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * {éclater, avoir, se dérouler, se poursuivre, faire, reprendre} entre S+T "affrontements"   [mutual, cameo 190, context military]
    > Des affrontements ont éclaté entre l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  * {éclater, avoir, se dérouler, se poursuivre, faire, reprendre} entre S+T "combats"   [mutual, cameo 190, context military]
    > Des combats ont éclaté entre l'Inde et le Pakistan.  | IND, PAK -> -
ASSAULT  S prendre "d'assaut" (T)   [cameo 190, context military]
    > L'armée russe a pris d'assaut la ville ukrainienne.  | RUS -> UKR
ASSAULT  S abattre {avion, hélicoptère, drone, appareil, missile, chasseur, ballon, aéronef, bombardier, planeur, hydravion, biplan, ulm, mig, soukhoï, airbus, boeing, "avion de ligne", "montgolfière", roquette, dirigeable} (de T)   [cameo 190, context military]
    > La Turquie a abattu un avion russe.  | TUR -> RUS
ASSAULT  S {intercepter, détruire, neutraliser} {drone, missile, roquette, projectile, obus, fusée, "missile de croisière"} (de T)   [cameo 190, context military]
    > La Jordanie a intercepté deux drones iraniens.  | JOR -> IRN
ASSAULT  S {couler, torpiller, éperonner} @vessels (de T)   [cameo 190, context military]
    > La Chine a éperonné un bateau vietnamien.  | CHN -> VNM
ASSAULT  S {tirer, utiliser, actionner, employer, diriger, pointer, braquer} canon "canon à eau|canons à eau" (sur|contre T)   [cameo 190, context military]
    > Des garde-côtes chinois ont utilisé des canons à eau contre un bateau vietnamien.  | CHN -> VNM
ASSAULT  S tirer à canon "canon à eau|canons à eau" sur|contre T   [cameo 190, context military]
    > Des garde-côtes japonais ont tiré au canon à eau sur un chalutier taïwanais.  | JPN -> TWN

ASSAULT  S {capturer, reprendre, prendre} T!   [cameo 192, context military]
    > Les rebelles du M23 ont pris Goma.  | M23 -> COD
ASSAULT  S mettre main sur T!   [cameo 192, context military]
    > Les talibans mettent la main sur Kaboul.  | TALIBAN -> AFG
ASSAULT  T tomber aux mains de S!   [cameo 192, context military]
    > Goma est tombée aux mains du M23.  | M23 -> COD
ASSAULT  tomber T aux mains de S!   [cameo 192, context military]
    > Goma, tombée aux mains du M23, est calme.  | M23 -> COD
ASSAULT  S perdre @territory au profit de|face à T!   [swap, cameo 192, context military]
    > L'armée soudanaise a perdu la ville au profit du M23.  | M23 -> SDN
ASSAULT  S passer à {offensive, attaque, contre-offensive, assaut} (contre T)   [cameo 190, context military]
    > L'armée éthiopienne passe à l'offensive contre les miliciens Fano.  | ETH -> FANO
ASSAULT  S {repasser, reprendre} offensive (contre T)   [cameo 190, context military]
    > L'armée yéménite a repris l'offensive contre les Houthis.  | YEM -> HOUTHI
ASSAULT  S {chasser, déloger, repousser, bouter} T de|hors de {@territory, front}   [cameo 190, context military]
    > Le M23 a chassé les soldats rwandais de la ville.  | M23 -> RWA
ASSAULT  S {évincer, chasser, déloger, repousser, bouter, expulser, refouler} @troops (de T)   [cameo 190, context military]
    > L'armée laotienne a évincé les troupes thaïlandaises de l'îlot.  | LAO -> THA
ASSAULT  S+T échanger {tir, obus, missile, "coup de feu"}   [mutual, cameo 190, context military]
    > L'Inde et le Pakistan ont échangé des tirs.  | IND, PAK -> -
ASSAULT  S échanger {tir, obus, missile} avec T   [mutual, cameo 190, context military]
    > Le Liban a échangé des tirs avec Israël.  | LBN, ISR -> -
ASSAULT  S {commettre, perpétrer} {exaction, abus, violence, représailles, viol, exécution} (contre|envers|en|à l'encontre de|sur|à l'égard de T)   [cameo 200, crime]
    > Wagner a commis des exactions contre des civils maliens.  | WAGNER -> MLI
ASSAULT  S {faire, mener, tenir} siège (de T)   [cameo 190, context military]
    > Les rebelles éthiopiens font le siège de la ville.  | ETH -> -
ASSAULT  S gagner de terrain (en|face à|contre T)   [cameo 190, context military]
    > Le M23 gagne du terrain face à l'armée rwandaise.  | M23 -> RWA
ASSAULT  S faire feu (sur|contre T)   [cameo 193, context military]
    > La Corée du Nord a fait feu sur un bateau japonais.  | PRK -> JPN
ASSAULT  S prendre T "pour cible"   [cameo 190, context military]
    > Les Houthis ont pris pour cible un cargo grec.  | HOUTHI -> GRC
ASSAULT  S {user, faire} {usage, recours, force} "de la force" (contre T)   [cameo 190, context military]
    > La Chine a fait usage de la force contre les Philippines.  | CHN -> PHL
ASSAULT  S {infliger} {défaite, revers, perte} (à T)   [cameo 190, context military]
    > L'armée tchadienne a infligé une défaite à Boko Haram.  | TCD -> BOKOHARAM
ASSAULT  S {ouvrir} {front} (contre|en|face à T)   [cameo 190, context military]
    > Le Hezbollah a ouvert un front contre Israël.  | HEZBOLLAH -> ISR
ASSAULT  S mettre T "en déroute"   [cameo 190, context military]
    > Les shebabs ont mis l'armée somalienne en déroute.  | ALSHABAAB -> SOM
# who is said to have done it, where nobody is named as saying so
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribuée à"   [cameo 190, context military]
    > Une attaque attribuée à Boko Haram a eu lieu mardi.  | BOKOHARAM -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribuée au"   [cameo 190, context military]
    > Une embuscade attribuée au JNIM a eu lieu mardi.  | JNIM -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribuée aux"   [cameo 190, context military]
    > Une attaque attribuée aux talibans a eu lieu mardi.  | TALIBAN -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribué à"   [cameo 190, context military]
    > Un attentat attribué à Boko Haram a eu lieu mardi.  | BOKOHARAM -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribué au"   [cameo 190, context military]
    > Un attentat attribué au JNIM a eu lieu mardi.  | JNIM -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribué aux"   [cameo 190, context military]
    > Un raid attribué aux talibans a eu lieu mardi.  | TALIBAN -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribuées à"   [cameo 190, context military]
    > Des attaques attribuées à Boko Haram ont eu lieu mardi.  | BOKOHARAM -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribuées au"   [cameo 190, context military]
    > Des attaques attribuées au JNIM ont eu lieu mardi.  | JNIM -> -
ASSAULT  attribuer {@violence, embuscade, assassinat, massacre, enlèvement, meurtre, tuerie} à S! "attribuées aux"   [cameo 190, context military]
    > Des attaques attribuées aux talibans ont eu lieu mardi.  | TALIBAN -> -

# --- to kill, wound
ASSAULT  S {tuer, assassiner, massacrer, décapiter, égorger, exterminer, lyncher, fusiller, trucider, blesser} T   [cameo 186]
    > Les shebabs ont tué des soldats ougandais.  | ALSHABAAB -> UGA
    > Deux soldats népalais ont été tués par les talibans.  | TALIBAN -> NPL:MIL
ASSAULT  S {abattre, exécuter, liquider, éliminer, pendre, faucher, supprimer} @victims (de T)   [cameo 186]
    > La Syrie a exécuté deux journalistes libanais.  | SYR -> LBN
ASSAULT/targeted  S {assassiner, éliminer, liquider, exécuter, abattre, empoisonner} {@leaders, chef, général, scientifique, opposant, commandant, opposante, journaliste, diplomate, ambassadeur, juge} (de T)   [cameo 186]
    > Israël a assassiné un scientifique iranien.  | ISR -> IRN
ASSAULT/unconventional  S {gazer, empoisonner, contaminer} T   [cameo 204]
    > L'Irak a gazé les Kurdes.  | IRQ -> -
ASSAULT/unconventional  S {utiliser, employer, recourir} {arme, gaz, produit, agent} "chimique|chimiques|toxique|toxiques|neurotoxique|neurotoxiques" (contre|sur T)   [cameo 204, crime]
    > La Syrie a utilisé une arme chimique contre l'Irak.  | SYR -> IRQ
    > Selon Lima, l'armée chilienne a employé des gaz toxiques.  | ACCUSE/allege: PER -> CHL:MIL
ASSAULT/unconventional  S {utiliser, employer, larguer, répandre, déverser} {chlore, sarin, ypérite, novitchok, phosphore, napalm} (contre|sur|dans T)   [cameo 204, crime]
    > L'aviation soudanaise a répandu du chlore sur le Tchad.  | SDN -> TCD
ASSAULT/targeted  S attenter à {vie} (de T)   [cameo 186]
    > Des espions russes ont attenté à la vie d'un opposant.  | RUS -> RUS:OPP
ASSAULT  S {commettre, perpétrer} {massacre, crime, génocide, atrocité, tuerie, pogrom, attentat, carnage, assassinat, meurtre, boucherie, hécatombe, rafle, lynchage, torture, sévice, brutalité, pillage, enlèvement, féminicide, barbarie, forfait} (contre|envers|en|à l'encontre de|sur T)   [cameo 200, crime]
    > Selon l'Arménie, des crimes ont été commis par les forces azéries.  | ACCUSE/allege: ARM -> AZE:MIL
    > L'armée birmane a commis des massacres.  | MMR -> -
ASSAULT/explosives  S {exploser, sauter} T "fait exploser"   [cameo 183, context military]
    > L'armée rwandaise a fait exploser un pont.  | RWA -> -
ASSAULT/explosives  S {exploser, sauter} T "fait sauter"   [cameo 183, context military]
    > Le M23 a fait sauter un pont ougandais.  | M23 -> UGA
ASSAULT/explosives  S {dynamiter, plastiquer, miner} {@places, gazoduc, barrage, câble}   [cameo 183]
    > L'armée russe a dynamité un barrage.  | RUS -> -
ASSAULT/suicide-attack  S attentat/N "attentat suicide" (contre|à|en T)   [cameo 1831]
    > L'attentat suicide de Boko Haram contre le Tchad a tué.  | BOKOHARAM -> TCD
ASSAULT/destroy  S {détruire, raser, incendier, brûler, dévaster, saboter, ravager, anéantir, démolir, endommager} {@places, maison, pont, récolte, char, oléoduc, navire, arme} (en|à T) (de T)   [cameo 190]
    > L'armée israélienne a rasé des maisons libanaises.  | ISR -> LBN
ASSAULT/destroy  S piller {hôpital, village, ville, maison, entrepôt, convoi, camp, localité, quartier, ferme, vivre} (en|à|dans T) (de T)   [cameo 190]
    > Des soldats tchadiens ont pillé des hôpitaux au Soudan.  | ASSAULT/destroy: TCD:MIL -> SDN
ASSAULT/destroy  S {toucher, endommager} {raffinerie, base, dépôt, immeuble, hôpital, école, aéroport, navire, pont, centrale, installation, usine, infrastructure, pétrolier} (en|à|dans T) (de T)   [cameo 190, context military]
    > Des drones ukrainiens ont touché une raffinerie russe.  | UKR -> RUS
ASSAULT/destroy  S {détruire, anéantir, dévaster} T!   [cameo 190]
    > La Russie a détruit l'Ukraine.  | RUS -> UKR

# --- other violence
ASSAULT/abduct  S {enlever, kidnapper, séquestrer, ravir} {@victims, @captives} (de T)   [cameo 181]
    > Boko Haram a enlevé deux soldats nigérians.  | BOKOHARAM -> NGA
ASSAULT/abduct  S enlever T!   [cameo 181]
    > Des hommes du JNIM ont enlevé un Espagnol.  | JNIM -> ESP
ASSAULT/abduct  S kidnapper T   [cameo 181]
    > Le JNIM a kidnappé des Indiens.  | JNIM -> IND
ASSAULT/abduct  S prendre @victims en otage (de T)   [cameo 181]
    > Le Hamas a pris en otage deux Thaïlandais.  | HAMAS -> THA:CIV
ASSAULT/abduct  S prendre T "en otage"   [cameo 181]
    > Le Hamas a pris des civils israéliens en otage.  | HAMAS -> ISR
ASSAULT/beat  S {tabasser, rouer, molester, battre, gifler, brutaliser, malmener, fouetter} @victims (de T)   [cameo 182]
    > La police géorgienne a tabassé des journalistes.  | GEO -> -
ASSAULT/beat  S passer T "à tabac"   [cameo 182]
    > La police bélarusse a passé à tabac un Letton.  | BLR -> LVA
ASSAULT/torture  S {torturer, mutiler, supplicier} T   [cameo 1822]
    > La Syrie a torturé un Canadien.  | SYR -> CAN
ASSAULT/sexual  S violer {@civilians, @captives, fille, fillette, villageoise} (de T)   [cameo 1821]
    > Trois femmes éthiopiennes ont été violées par l'Érythrée.  | ERI -> ETH
ASSAULT/crowd-control  S {disperser, charger, gazer, matraquer} {@gatherings, manifestant, foule, étudiant, gréviste, protestataire, contestataire, émeutier, militant, opposant, sympathisant, partisan, supporteur, activiste, jeune, lycéen, marcheur, syndicaliste, indigné, frondeur}   [cameo 175]
    > La police kényane a dispersé des manifestants.  | KEN -> -
ASSAULT/primitive  S {poignarder, lapider, tabasser, caillasser} T   [cameo 190]
    > Des manifestants indiens ont lapidé un soldat.  | IND -> -

ASSAULT  S {faire, tomber} T! "fait tomber|font tomber"   [cameo 192, context military]
    > Le M23 a fait tomber Goma.  | M23 -> COD
# --- set phrases of the press
ASSAULT  passer T aux mains de S!   [cameo 192, context military]
    > Une ville péruvienne est passée aux mains de l'armée norvégienne.  | NOR -> PER
ASSAULT  T {passer, tomber} sous {contrôle, coupe, domination} de S!   [cameo 192, context military]
    > Une ville péruvienne est tombée sous le contrôle de l'armée norvégienne.  | NOR -> PER
ASSAULT  T tomber sous {balle, feu, coup, tir, obus, bombe} de S!   [cameo 190, context military]
    > Dix soldats péruviens sont tombés sous les balles de la Norvège.  | NOR -> PER
ASSAULT  S {se abattre, tomber, fondre, piquer} sur|contre T "drone|missile|roquette|obus|bombe|projectile|fusée"   [cameo 195, context military]
    > Un drone norvégien s'est abattu sur un marché péruvien.  | NOR -> PER
ASSAULT/destroy  S {percuter, éventrer, souffler, pulvériser, transpercer, heurter} {@places, @vehicles} "drone|drones|missile|missiles|obus|roquette|roquettes|frappe|frappes|bombe|bombes|tir|tirs|raid|raids|bombardement|bombardements" (en|à|dans|au T) (de T)   [cameo 190, context military]
    > Un drone norvégien a percuté un immeuble péruvien.  | NOR -> PER
ASSAULT  S réduire T "au silence"   [cameo 190, context military]
    > L'artillerie norvégienne a réduit au silence une batterie péruvienne.  | NOR -> PER
ASSAULT  S+T se livrer {bataille, combat}   [mutual, cameo 190, context military]
    > Les soldats norvégiens et péruviens se sont livré bataille.  | ASSAULT: NOR:MIL, PER:MIL -> -
ASSAULT  S repousser {attaque, assaut, offensive, incursion, contre-attaque} de T!   [cameo 190, context military]
    > L'armée norvégienne a repoussé une attaque de l'armée péruvienne.  | NOR -> PER
ASSAULT  S se livrer à {exaction, abus, violence, pillage, massacre, torture, viol, représailles, atrocité, crime, sévice, brutalité} (contre|sur|envers|à l'encontre de T)   [cameo 200, crime]
    > Wagner s'est livré à des exactions contre des civils maliens.  | WAGNER -> MLI
ASSAULT  S {salve, pluie, déluge, essaim, nuée}/N de {drone, missile, roquette, obus, bombe, frappe, tir} (sur|contre|vers T)   [cameo 195, context military]
    > Une salve de missiles iraniens sur le Koweït a surpris.  | IRN -> KWT
ASSAULT/explosives  T sauter sur {mine, engin, bombe, explosif} de|par S!   [cameo 183, context military]
    > Des soldats kényans ont sauté sur une mine des shebab.  | ASSAULT/explosives: ALSHABAAB -> KEN:MIL
ASSAULT  * coûter vie de S! à T   [subject @violence, cameo 190, context military]
    > Un raid libyen a coûté la vie à deux bergers tchadiens.  | LBY -> TCD
ASSAULT  S coûter vie à T!   [cameo 190, context military]
    > Boko Haram a mené une attaque qui a coûté la vie à onze villageois tchadiens.  | BOKOHARAM -> TCD
ASSAULT  S faire {mort, tué, blessé, victime} parmi|dans les rangs de|chez T!   [cameo 190, context military]
    > L'attaque libyenne a fait six morts parmi les soldats tchadiens.  | LBY -> TCD
ASSAULT/destroy  S {mettre, bouter} feu à {@places, @territory, récolte, véhicule} (de T)   [cameo 190]
    > Les FDLR ont mis le feu à trois villages congolais.  | FDLR -> COD
ASSAULT  S {tenir, prendre, placer} T "sous son feu|sous leur feu|sous le feu"   [cameo 194, context military]
    > L'artillerie turque a tenu la Syrie sous son feu.  | TUR -> SYR
ASSAULT  S {faire, réaliser, opérer, effectuer} percée (vers|dans|en|à T)   [cameo 190, context military]
    > Le M23 a fait une percée vers Uvira.  | M23 -> COD
ASSAULT  S soumettre T à {pilonnage, bombardement, siège, déluge, tir, torture, frappe}   [cameo 194, context military]
    > L'Érythrée a soumis l'Éthiopie à un pilonnage.  | ERI -> ETH
ASSAULT  S envoyer {@vessels} "par le fond" (de T)   [cameo 190, context military]
    > La marine chilienne a envoyé par le fond un bateau péruvien.  | CHL -> PER
ASSAULT  * mettre S+T "aux prises"   [mutual, cameo 190, context military]
    > Des combats ont mis aux prises l'armée soudanaise et les rebelles éthiopiens.  | ASSAULT: SDN:MIL, ETH:REB -> -
ASSAULT/crowd-control  S {mater, réprimer, noyer, écraser, étouffer} {@gatherings, révolte, soulèvement, rébellion, contestation, mouvement, mutinerie} "dans le sang"   [cameo 175, context repression]
    > L'Iran a maté la révolte dans le sang.  | IRN -> -
ASSAULT  S {prendre} T "en étau|en tenaille|à revers"   [cameo 190, context military]
    > L'armée yéménite a pris les Houthis en tenaille.  | YEM -> HOUTHI
ASSAULT/firearms  S cribler T "de balles|d'éclats|de projectiles"   [cameo 193]
    > Des soldats turcs ont criblé de balles un pêcheur grec.  | TUR -> GRC
# --- journalists' words for it
ASSAULT  S {se abattre, pleuvoir, fondre, déferler} sur|contre T! "missiles|missile|roquettes|obus|bombes|drones|projectiles"   [cameo 194, context military]
    > Des missiles russes se sont abattus sur Kiev.  | RUS -> UKR
ASSAULT  S {lâcher, lancer, envoyer, tirer, expédier, déverser, faire} {drone, missile, bombe, roquette, obus, projectile, "bombe planante", fusée} sur|contre|vers|en direction de T   [cameo 195, context military]
    > Moscou a lâché une centaine de drones sur l'Ukraine.  | RUS -> UKR
ASSAULT  S {grignoter, gagner, conquérir, regagner, reprendre, reconquérir} terrain (en|dans|à|face à|sur T)   [cameo 190, context military]
    > L'armée russe a grignoté du terrain en Ukraine.  | RUS -> UKR
ASSAULT  S faire main "main basse" (sur T)   [cameo 192, context military]
    > Les Russes ont fait main basse sur un village ukrainien.  | RUS -> UKR
ASSAULT  S {percer, enfoncer, rompre, déborder, briser} {ligne, défense, front, dispositif, position, "ligne de front", encerclement} (de T)   [cameo 190, context military]
    > Les troupes russes ont percé les lignes ukrainiennes.  | RUS -> UKR
ASSAULT  S {rompre, violer, enfreindre, briser, transgresser} {cessez-le-feu, trêve, armistice} (avec T) (de T)   [cameo 196, context military]
    > La Zambie a rompu la trêve conclue avec le Malawi.  | ZMB -> MWI
ASSAULT  T tomber entre les mains de S!   [cameo 192, context military]
    > Bukavu est tombée aux mains du M23.  | M23 -> COD
ASSAULT  T tomber "entre les mains" (entre|de S!)   [cameo 192, context military]
    > Bukavu est tombée entre les mains du M23.  | M23 -> COD
ASSAULT  S faire entrée dans|à T! "rebelles|rebelle|troupes|soldats|armée|combattants|djihadistes|jihadistes|miliciens|insurgés|chars"   [cameo 192, context military]
    > Les rebelles du M23 ont fait leur entrée dans Goma.  | M23 -> COD
ASSAULT  S faire {carnage, massacre, boucherie, hécatombe, razzia, raid, descente, incursion} (dans|à|en|contre|sur|parmi T)   [cameo 200]
    > Des djihadistes du JNIM ont fait un carnage dans un village malien.  | JNIM -> MLI
ASSAULT  S {semer, répandre} {mort, terreur, désolation} (dans|à|en|parmi T)   [cameo 200]
    > Les shebab ont semé la mort dans un village kényan.  | ALSHABAAB -> KEN
ASSAULT  S {passer} T "par les armes|au fil de l'épée"   [cameo 186]
    > Les shebab ont passé deux soldats kényans par les armes.  | ALSHABAAB -> KEN
ASSAULT  S {ôter, prendre} vie "la vie à|la vie de" (à|de T)   [cameo 186]
    > Une attaque des shebab a ôté la vie à deux soldats kényans.  | ALSHABAAB -> KEN
ASSAULT  S réduire T "en cendres|en poussière|en ruines|à néant"   [cameo 190, context military]
    > L'aviation russe a réduit en cendres un village ukrainien.  | RUS -> UKR
ASSAULT  S {mettre} T "à feu et à sang|à sac"   [cameo 190, context military]
    > Les rebelles du M23 ont mis Goma à feu et à sang.  | M23 -> COD
ASSAULT  S {lancer, mener, repousser, reprendre, déclencher} {offensive, assaut, contre-offensive, attaque} (contre|sur|en|dans|à T)   [cameo 190, context military]
    > Le M23 a lancé une offensive contre Goma.  | M23 -> COD
# --- words that are none
ASSAULT  S+T se livrer à {échange, duel, combat, bataille} "échange de tirs|échanges de tirs|duel d'artillerie|combats|bataille rangée"   [mutual, cameo 190]
    > La Gambie et le Ghana se sont livrés à un duel d'artillerie.  | GHA, GMB -> -
NONE  S attaquer {problème, dossier, tâche, travail, chantier, marché, sujet, question, ascension, inégalité, racine, projet, saison}
    > Le Pérou attaque le problème.  | none
NONE  S {frapper, toucher} {imagination, esprit, balle, poteau, monnaie, fonds, salaire, barre}
    > Le Chili a frappé la barre.  | none
NONE  S {combattre, lutter, se battre} contre {pauvreté, corruption, faim, chômage, inflation, épidémie, maladie, changement, virus, désertification, réchauffement, paludisme, sida, malnutrition, inégalité, drogue, criminalité, trafic, fraude, incendie, feu, impunité, discrimination}
    > Le Ghana lutte contre la pauvreté.  | none
NONE  S {battre, affronter, éliminer, vaincre, écraser, dominer} T "finale"
    > Le Maroc a battu le Portugal en finale.  | none
NONE  S {battre, affronter, éliminer, vaincre, écraser, dominer} T "match"
    > L'Argentine affronte le Brésil dans un match amical.  | none
NONE  S battre {record, rappel, aile, plein, tambour, retraite}
    > Le Kenya a battu le record.  | none
NONE  S tirer {leçon, conclusion, profit, parti, avantage, bénéfice, enseignement, épingle, revenu, trait, balle, corner, penalty}
    > Le Rwanda tire les leçons de la crise.  | none
NONE  S {exécuter} {plan, budget, ordre, contrat, travail, mandat, projet}
    > La Zambie exécute son budget.  | none
NONE  S {occuper} {poste, place, fonction, rang, siège, position, espace}
    > La Suisse occupe le premier rang.  | none
NONE  S {envahir, conquérir, inonder} {marché, rayon, public, cœur, réseau}
    > La Corée du Sud a conquis le marché.  | none
NONE  S {prendre, reprendre} {chemin, direction, acte, note, connaissance, position, mesure, initiative, contact, soin, plaisir, pied, sens, ampleur, tournure, langue, poids, valeur, congé, part, temps, place, forme, exemple, route, fin, effet, parole, décision, avion, train, photo, retraite, conscience}
    > Le Mexique prend son temps.  | none
NONE  * {guerre, bataille, combat}/N {commercial, froid, tarifaire, psychologique, informationnel, hybride, économique, mondial, civil, juridique, judiciaire, politique, électoral, médiatique}
    > La bataille juridique du Chili dure.  | none
NONE  S vaquer à occupation
    > Les Gabonais vaquent à leurs occupations.  | none
NONE  S {blesser, tuer} "accident"
    > Un accident a tué deux Danois.  | none
NONE  S {simuler, imiter, reconstituer, mimer} *
    > Les soldats du Japon ont simulé un débarquement.  | none
ASSAULT/destroy  S {percuter, éperonner, aborder, heurter, emboutir, tamponner} {@vessels, vedette, patrouilleur, embarcation, convoi, véhicule} (de T)   [cameo 190, context military]
    > Un garde-côte chilien a percuté un chalutier péruvien.  | CHL -> PER
ASSAULT  S lancer {roquette, obus, mortier, grenade, "salve de roquettes", katioucha}   [cameo 194, context military]
    > La Russie a lancé des roquettes mercredi.  | RUS -> -
ASSAULT  S {tirer, lancer} {missile, projectile, engin, fusée} "missile balistique|missiles balistiques|missile de moyenne portée|missiles de moyenne portée|missile de longue portée|missiles de longue portée|missile de courte portée|missiles de courte portée|missile à courte portée|missiles à courte portée|missile à moyenne portée|missile à longue portée|missiles à longue portée|missile intercontinental|missile hypersonique|missiles hypersoniques|missile d'essai|projectile non identifié|projectiles non identifiés|missile non identifié|engin balistique|engins balistiques" sur|contre T   [cameo 194, context military]
    > L'Iran a tiré des missiles balistiques sur Israël.  | IRN -> ISR
ASSAULT  S prendre pour cible (de T)   [cameo 190, context military]
    > Les rebelles ont pris pour cible des villages rwandais.  | ASSAULT: RWA:REB -> RWA
ASSAULT  S {combat, affrontement, accrochage, heurt, échauffourée, escarmouche, bataille, altercation}/N avec|contre T!   [mutual, cameo 190, context military]
    > Douze soldats norvégiens ont été blessés dans des heurts avec l'armée chilienne.  | NOR, CHL -> -
    > Cinq soldats norvégiens ont péri lors de combats contre les talibans.  | NOR, TALIBAN -> -
ASSAULT/crowd-control  S faire usage de {gaz, grenade, canon, matraque, lacrymogène, balle, "balles réelles", "balles en caoutchouc", "flash-ball"} (contre|sur|à l'encontre de T)   [cameo 175]
    > La police péruvienne a fait usage de gaz lacrymogène contre des manifestants.  | ASSAULT/crowd-control: PER:COP -> PER:CIV
ASSAULT/crowd-control  S {recourir, avoir recours} à {gaz, grenade, canon, matraque, "balles en caoutchouc"} (contre|sur|à l'encontre de T)   [cameo 175]
    > La police péruvienne a recouru à des gaz lacrymogènes contre des manifestants.  | ASSAULT/crowd-control: PER:COP -> PER:CIV
ASSAULT/crowd-control  S {utiliser, employer, tirer, lancer} {"gaz lacrymogène", "gaz lacrymogènes", "grenade lacrymogène", "grenades lacrymogènes", lacrymogène, "balles en caoutchouc", "canon à eau", "canons à eau", "grenades assourdissantes"} (contre|sur|à l'encontre de T)   [cameo 175]
    > La police péruvienne a utilisé des gaz lacrymogènes contre des manifestants.  | ASSAULT/crowd-control: PER:COP -> PER:CIV
ASSAULT  S {progresser, avancer} en {territoire, profondeur} "territoire|profondeur" (de T)   [cameo 190, context military]
    > L'armée turque a progressé en territoire syrien.  | TUR -> SYR
ASSAULT/suicide-attack  S se exploser (en|à|dans T)   [cameo 183]
    > Un kamikaze tunisien s'est fait exploser dans une caserne libyenne.  | ASSAULT/suicide-attack: TUN:REB -> LBY
ASSAULT  S {prendre, reprendre, arracher, ravir} @territory à T!   [cameo 192, context military]
    > L'armée congolaise a repris aux ADF deux localités.  | COD -> ADF
ASSAULT/beat  S passer T à tabac   [cameo 182]
    > Des soldats birmans ont passé à tabac un Thaïlandais.  | MMR -> THA
ASSAULT/drone  * {tomber, se écraser, exploser} de S! sur|dans|près de|à|contre T! "drone|drones"   [subject @arms, cameo 195, context military]
    > Un drone togolais s'est écrasé sur un marché du Ghana.  | TGO -> GHA
ASSAULT/heavy-weapons  * {tomber, se écraser} de S! sur|dans|près de|à T!   [subject @arms, cameo 194, context military]
    > Des roquettes chiliennes sont tombées sur la Norvège.  | CHL -> NOR
