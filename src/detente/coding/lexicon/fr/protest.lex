# PROTEST: demonstrations, strikes, riots, boycotts by civilians.

PROTEST/demo  S {manifester, défiler, marcher, se rassembler, se mobiliser} contre|pour|devant|en faveur de|à|dans|en T   [cameo 141]
    > Des Serbes ont manifesté contre la Russie.  | PROTEST/demo: SRB:CIV -> RUS
PROTEST/demo  S {manifester, défiler, parader}   [cameo 141]
    > Des agriculteurs polonais manifestent.  | POL -> -
    > Les manifestations des étudiants kényans continuent.  | KEN -> -
PROTEST/demo  S {descendre} dans {rue}   [cameo 141]
    > Des Péruviens sont descendus dans la rue.  | PER -> -
PROTEST/demo  S {se mobiliser, défiler, manifester, sortir} "en masse"   [cameo 141]
    > Les Algériens se sont mobilisés en masse.  | DZA -> -
PROTEST/demo  S {battre, arpenter, envahir, investir, gagner, occuper} {pavé, rue, place}   [cameo 141]
    > Les étudiants serbes battent le pavé.  | SRB -> -
PROTEST/demo  S {sortir, déferler, affluer, se répandre} dans|sur {rue, place, avenue}   [cameo 141]
    > Les Kényans sont sortis dans les rues.  | KEN -> -
PROTEST/strike  S {lancer, déposer, émettre, maintenir, observer, suivre} {mot, préavis, avis} "grève"   [cameo 143]
    > Les syndicats nigérians ont lancé un mot d'ordre de grève.  | NGA -> -
PROTEST/strike  S {observer, entamer, décréter, suivre, déclencher} {grève, débrayage, "ville morte", arrêt} (contre T)   [cameo 143]
    > Les médecins ghanéens ont observé un débrayage.  | GHA -> -
PROTEST/demo  S {se rassembler, se réunir, se masser} "pour protester" (contre T)   [cameo 141]
    > Des Géorgiens se sont rassemblés pour protester contre la Russie.  | PROTEST/demo: GEO:CIV -> RUS
PROTEST/demo  S {organiser, tenir, lancer, mener} @rallies (contre|devant T)   [cameo 141]
    > Des militants danois ont organisé une marche contre la Chine.  | DNK -> CHN
PROTEST/demo  S {sit-in, contre-manifestation}/N (contre|devant T)   [cameo 141]
    > Des Tunisiens ont organisé une contre-manifestation.  | PROTEST/demo: TUN:CIV -> -
PROTEST/demo  S brûler {drapeau, portrait, effigie, coran, photo, livre} (de T)   [cameo 141]
    > Des manifestants iraniens ont brûlé le drapeau britannique.  | IRN -> GBR
PROTEST/demo  S {crier, scander} {slogan} (contre T)   [cameo 141]
    > Des Libanais ont scandé des slogans contre Israël.  | LBN -> ISR
PROTEST/riot  S {se soulever, se révolter, se rebeller, se insurger, se mutiner}   [cameo 145]
    > Des soldats guinéens se sont mutinés.  | GIN -> -
PROTEST/riot  S {émeute, mutinerie, insurrection, jacquerie}/N   [cameo 145]
    > Des émeutes de jeunes Algériens ont éclaté.  | DZA -> -
PROTEST/riot  S {incendier, attaquer, brûler, envahir, caillasser} {ambassade, consulat, siège, parlement, mosquée, église} "manifestants" (de T)   [cameo 145]
    > Des manifestants ghanéens ont incendié l'ambassade du Togo.  | GHA -> TGO
PROTEST/riot  S envahir {congrès, sénat, capitole, cour, résidence, ministère, siège, parlement, rue, palais, aéroport, stade, ambassade, assemblée}   [cameo 145]
    > Des Kényans ont envahi le Parlement.  | KEN -> -
PROTEST/riot  S {saccager, piller, vandaliser, caillasser} {magasin, boutique, commerce, ambassade, consulat, siège, bureau, parlement, locaux, local, supermarché, hypermarché, voiture, agence, banque, vitrine, entrepôt, restaurant, hôtel, "station-service", pharmacie, bus, mairie, commissariat, poste, permanence, tribunal, église, mosquée, temple, synagogue, résidence, domicile, villa, kiosque, stand, usine, ministère, préfecture, mobilier} (de T)   [cameo 145]
    > Des manifestants soudanais ont saccagé l'ambassade d'Égypte.  | SDN -> EGY
PROTEST/vandalize  S {vandaliser, taguer, déboulonner, profaner, dégrader} {monument, statue, mur, tombe, stèle, cimetière, mosquée, église, synagogue, temple, buste, mémorial, mausolée, plaque, fresque, affiche, drapeau, façade, vitrine, cathédrale, sanctuaire, chapelle} (de T)   [cameo 145]
    > Des militants chiliens ont déboulonné la statue.  | CHL -> -
PROTEST/strike  S {grève, débrayage}/N (contre T)   [cameo 143]
    > Les enseignants guinéens ont entamé une grève.  | GIN -> -
PROTEST/strike  S {faire, entamer, poursuivre, observer, lancer, reprendre, commencer, déclencher} grève (contre T)   [cameo 143]
    > Les médecins kényans ont lancé une grève.  | KEN -> -
PROTEST/strike  S {suspendre, interrompre, boycotter} {cours, audience, consultation}   [people, cameo 143]
    > Les enseignants zambiens ont suspendu les cours.  | PROTEST/strike: ZMB:EDU -> -
PROTEST/demo  S {rassembler, mobiliser, réunir} {troupe, partisan, foule, sympathisant, militant, manifestant, millier, dizaine, centaine, base, fidèle, "plusieurs milliers"} (contre|devant T)   [people, cameo 141]
    > Le syndicat zambien a mobilisé des milliers de partisans contre le gouvernement.  | PROTEST/demo: ZMB:LAB -> ZMB:GOV
PROTEST/demo  S {envahir, occuper, investir, prendre, remplir} {place, rue, avenue, boulevard, esplanade, parvis, chaussée}   [people, cameo 141]
    > Les manifestants chiliens ont envahi la place.  | PROTEST/demo: CHL:CIV -> -
PROTEST/strike  S {cesser, arrêter, suspendre, interrompre, abandonner} travail   [cameo 143]
    > Des ouvriers argentins ont cessé le travail.  | ARG -> -
PROTEST/strike  S se mettre "en grève" (contre T)   [cameo 143]
    > Les Belges se sont mis en grève.  | PROTEST/strike: BEL:CIV -> -
PROTEST/strike  S débrayer   [cameo 143]
    > Des ouvriers espagnols ont débrayé.  | ESP -> -
PROTEST/hunger  S {entamer, faire, commencer, observer, poursuivre} grève "grève de la faim"   [cameo 142]
    > L'opposant russe a entamé une grève de la faim.  | RUS -> -
PROTEST/boycott  S boycotter {@goods, produit, magasin, élection, scrutin, vote, référendum, marque, cours, présidentielle, législatives} (de T)   [cameo 143]
    > Des Indonésiens boycottent les produits français.  | IDN -> FRA
PROTEST/obstruct  S {bloquer, occuper, barrer, barricader} {boulevard, avenue, nationale, périphérique, chaussée, tunnel, viaduc, aéroport, terminal, quai, dépôt, usine, lycée, faculté, campus, amphithéâtre, mairie, préfecture, ministère, tribunal, ambassade, consulat, chantier, rail, "voie ferrée", métro, circulation, trafic, esplanade, parvis, passage, poste-frontière, carrefour, raffinerie, mine, rond-point, péage, "point de passage", route, rue, pont, port, axe, entrée, place, université, autoroute, frontière, gare, voie, accès, bâtiment, parlement, siège} (avec T) (de T)   [people, cameo 144]
    > Des agriculteurs polonais ont bloqué la route.  | POL -> -
PROTEST/obstruct  S {dresser, ériger} {barricade, barrage}   [cameo 144]
    > Des étudiants sénégalais ont dressé des barricades.  | SEN -> -

PROTEST/demo  S marcher à|dans|en|sur {rue, avenue, place} (contre T)   [cameo 141]
    > Des milliers de Nigériens ont marché dans les rues.  | NER -> -
PROTEST/demo  S marcher "pour réclamer|pour exiger|pour dénoncer|pour demander|pour protester|pour dire"   [cameo 141]
    > Des milliers de Nigériens ont marché à Niamey pour réclamer le départ du maire.  | NER -> -
PROTEST/riot  S mettre feu "manifestants|protestataires|émeutiers|jeunes"   [cameo 145]
    > Des manifestants congolais ont mis le feu à des pneus.  | COD -> -
PROTEST/riot  S {prendre, envahir} {ambassade, consulat, parlement} "pris d'assaut" (de T)   [cameo 145]
    > Des manifestants congolais ont pris d'assaut l'ambassade de France.  | COD -> FRA; ASSAULT: COD -> FRA
PROTEST/strike  S appeler à {grève, débrayage, "grève générale", "ville morte", désobéissance, manifestation, marche}   [cameo 143]
    > Le syndicat tunisien a appelé à la grève générale.  | TUN -> -
PROTEST/obstruct  S bloquer {route, rue, axe, carrefour, autoroute, rond-point, pont, voie, circulation, entrée} "étudiants|manifestants|paysans|agriculteurs|habitants|grévistes|routiers|éleveurs|pêcheurs|jeunes|ouvriers|enseignants|syndicats"   [cameo 144]
    > Des étudiants nigérians ont bloqué une route à Abuja.  | NGA -> -
# --- set phrases of the press
PROTEST/demo  S {converger, affluer, déferler} vers|sur {place, palais, parlement, ambassade, centre-ville, siège, présidence, boulevard, avenue}   [cameo 141]
    > Des mineurs chiliens ont convergé vers le palais présidentiel.  | PROTEST/demo: CHL:CIV -> -
PROTEST/demo  S {camper, bivouaquer} devant|sur *   [cameo 141]
    > Des Norvégiens ont campé devant le Parlement.  | PROTEST/demo: NOR:CIV -> -
PROTEST/obstruct  S {dresser, ériger, élever, monter} {barricade, barrage} (sur|dans|à *)   [cameo 144]
    > Des syndicats chiliens ont dressé des barrages.  | CHL -> -
NONE  S {manifestation, manifester} "manifestation sportive|manifestations sportives|manifestation culturelle|manifestations culturelles|manifestation religieuse"
    > La manifestation sportive a plu au Qatar.  | none
NONE  S manifester {intérêt, volonté, souhait, désir, disponibilité, besoin, envie}
    > La Suisse a manifesté son intérêt.  | none
NONE  S marcher {bien, mal} "marche bien"
    > L'économie danoise marche bien.  | none
PROTEST/demo  S {protester, se élever, se dresser, se insurger} (contre T)   [people, cameo 141]
    > Des étudiants ghanéens protestent contre la hausse des prix.  | GHA -> -
    > Le Ghana proteste contre la hausse des prix.  | ACCUSE/disapprove: GHA -> -
PROTEST/demo  S descendre "dans la rue|dans les rues|sur la place|dans la capitale"   [cameo 141]
    > Les Chiliens sont descendus dimanche dans les rues.  | CHL -> -
PROTEST/obstruct  S {assiéger, encercler, bloquer} {ministère, bâtiment, siège, parlement, palais, ambassade, mairie, préfecture, tribunal, gouvernorat, commissariat, gare, immeuble} (de T)   [people, cameo 144]
    > Des étudiants péruviens ont assiégé le ministère des Finances.  | PROTEST/obstruct: PER:EDU -> -
PROTEST/riot  S {jeter, lancer, balancer} {pierre, caillou, pavé, projectile, œuf, "cocktail molotov", "cocktails molotov", bouteille, tomate} (sur|contre T)   [people, cameo 145]
    > Des manifestants chiliens ont jeté des pierres sur l'ambassade du Pérou.  | CHL -> PER
PROTEST/obstruct  S {bloquer, barrer, couper, obstruer, occuper} {route, piste, rue, axe, carrefour, autoroute, rond-point, pont, voie, circulation, entrée, accès, col, chaussée, rail, port, frontière, poste-frontière} "pour exiger|pour réclamer|pour protester|pour demander|pour dénoncer|en signe de protestation|en guise de protestation" (contre T)   [people, cameo 144]
    > Des habitants péruviens ont bloqué la piste pour exiger la protection de l'armée.  | PER -> -
PROTEST/demo  S {se masser, se presser, se regrouper, s'attrouper, se attrouper, se rassembler, converger} devant|à|sur|vers|autour de * "pour réclamer|pour exiger|pour dénoncer|pour demander|pour crier|pour protester" (contre T)   [people, cameo 141]
    > Des militants thaïlandais se sont massés devant la base pour réclamer des représailles.  | THA -> -
PROTEST/riot  S {incendier, brûler, caillasser, saccager, vandaliser} {camion, bus, autobus, véhicule, voiture, pneu, bâtiment, poste, consulat, ambassade, magasin, boutique, mairie, commissariat, barricade} (de T)   [people, cameo 145]
    > Des transporteurs togolais ont incendié deux camions béninois.  | TGO -> BEN
PROTEST  S {paralyser, bloquer} {ville, capitale, pays, centre, rue, trafic, circulation, activité}   [people, cameo 144]
    > Des milliers de Chiliens ont paralysé la capitale.  | CHL -> CHL
PROTEST/riot  S mettre T "à sac"   [people, cameo 145]
    > Des manifestants kényans ont mis à sac le parlement.  | KEN -> KEN
PROTEST/strike  S croiser bras   [people, cameo 143]
    > Les dockers chiliens ont croisé les bras.  | CHL -> -
PROTEST  S {crier, hurler, clamer, scander, exprimer} {colère, ras-le-bol, indignation} (contre|devant T)   [people, cameo 141]
    > Des milliers de Chiliens ont crié leur colère devant l'ambassade de Norvège.  | CHL -> NOR
