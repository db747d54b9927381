# COOPERATE: mutual material cooperation: trade opened, joint exercises, extradition, intelligence shared.

COOPERATE  S {coopérer, collaborer, travailler} avec T   [mutual, cameo 060]
    > Le Kenya coopère avec la Somalie.  | KEN, SOM -> -
COOPERATE  S {renforcer, approfondir, consolider, resserrer, raffermir, intensifier, élargir, dynamiser, développer, densifier} {coopération, partenariat, collaboration, alliance, "lien militaire", "lien économique", échange, entente} (avec T)   [mutual, cameo 060]
    > L'Inde a renforcé sa coopération avec le Vietnam.  | IND, VNM -> -
COOPERATE  S+T {coopérer, collaborer, se coordonner}   [mutual, cameo 060]
    > L'Inde et le Bhoutan coopèrent.  | IND, BTN -> -
COOPERATE  S {se coordonner, œuvrer} avec T   [mutual, cameo 060]
    > Le Ghana se coordonne avec le Togo.  | GHA, TGO -> -
COOPERATE  S+T travailler "ensemble"   [mutual, cameo 060]
    > Le Pérou et la Bolivie travaillent ensemble.  | PER, BOL -> -
COOPERATE  S unir {force, effort} (avec T)   [mutual, cameo 060]
    > Le Niger et le Tchad ont uni les efforts.  | NER, TCD -> -
COOPERATE  S {coordonner, mutualiser, conjuguer, harmoniser} {action, effort, force, moyen, patrouille, politique, armée, opération} (avec T)   [mutual, cameo 060]
    > L'Indonésie coordonne ses patrouilles avec la Malaisie.  | IDN, MYS -> -
COOPERATE  S {mettre, unir} "en commun" (avec T)   [mutual, cameo 060]
    > La Belgique et les Pays-Bas ont mis en commun leurs radars.  | BEL, NLD -> -
COOPERATE  S coopération/N (avec T) (entre S+T)   [mutual, cameo 060]
    > La coopération entre le Maroc et l'Espagne a progressé.  | none
COOPERATE  S {mener, organiser, effectuer, conduire, tenir, réaliser, lancer, entamer, débuter, commencer} @exercises avec T   [mutual, cameo 062, context military]
    > La Thaïlande a mené des exercices avec l'Australie.  | THA, AUS -> -
COOPERATE  S+T {mener, organiser, effectuer, conduire, tenir, réaliser, lancer, entamer, débuter, commencer} @exercises   [mutual, cameo 062, context military]
    > La Chine et la Russie ont mené des manœuvres.  | CHN, RUS -> -
COOPERATE  S @exercises/N "conjoint"   [mutual, cameo 062, context military]
    > Le Japon et l'Inde ont terminé un exercice conjoint.  | JPN, IND -> -
COOPERATE  S participer à @exercises (avec T) (de T)   [cameo 062, context military]
    > La Géorgie a participé aux exercices de l'OTAN.  | GEO -> NATO
COOPERATE  S @exercises/N avec T!   [mutual, cameo 062, context military]
    > Le Chili a achevé ses manœuvres avec le Pérou.  | CHL, PER -> -
COOPERATE  S patrouiller avec T!   [mutual, cameo 062, context military]
    > Les Philippines patrouillent avec le Japon.  | PHL, JPN -> -
COOPERATE  S {extrader, transférer} T (à|vers|en *)   [cameo 063, context legal]
    > Le Panama a extradé un Colombien.  | PAN -> COL
COOPERATE  S {remettre, livrer} {suspect, fugitif, criminel, trafiquant, accusé, condamné, chef, baron, parrain, narcotrafiquant, caïd, mafieux, passeur, trafiquante, meurtrier, escroc} à T!   [cameo 063, context legal]
    > Le Gabon a remis trois trafiquants au Ghana.  | GAB -> GHA
COOPERATE  S {extrader, transférer} @suspects à|vers|en T!   [cameo 063, context legal]
    > L'Espagne a extradé un trafiquant vers le Pérou.  | ESP -> PER
COOPERATE  S {partager, échanger} {renseignement, information, donnée, image} (avec T)   [mutual, cameo 064, context intelligence]
    > Le Danemark a partagé ses renseignements avec la Pologne.  | DNK, POL -> -
COOPERATE  S {fournir, transmettre, livrer, communiquer, donner} renseignement (à T)   [cameo 064, context intelligence]
    > La Turquie a transmis des renseignements à la Somalie.  | TUR -> SOM
SUPPORT/resume-ties  S+T échanger ambassadeur   [mutual, cameo 050]
    > L'Arménie et l'Azerbaïdjan ont échangé des ambassadeurs.  | ARM, AZE -> -
SUPPORT/resume-ties  S échanger ambassadeur avec T   [mutual, cameo 050]
    > La Somalie a échangé des ambassadeurs avec le Kenya.  | SOM, KEN -> -
RETREAT/release  S+T échanger @captives   [mutual, cameo 0841]
    > L'Arménie et l'Azerbaïdjan ont échangé des prisonniers.  | ARM, AZE -> -
RETREAT/release  S échanger @captives avec T   [mutual, cameo 0841]
    > L'Éthiopie a échangé des prisonniers avec l'Érythrée.  | ETH, ERI -> -
COOPERATE  S {commercer, échanger} avec T   [mutual, cameo 061, context economic]
    > La Mongolie a commercé avec le Japon.  | MNG, JPN -> -
COOPERATE  S {vendre, livrer, céder, fournir} {@goods, @wares} (à|vers T)   [cameo 061, context economic]
    > La Russie a vendu deux réacteurs à l'Égypte.  | RUS -> EGY
COOPERATE  S {exporter, expédier} {@goods, avion, centrale, réacteur} à|vers T   [cameo 061, context economic]
    > Le Kazakhstan a vendu son pétrole à la Hongrie.  | KAZ -> HUN
COOPERATE  S {acheter, importer, commander, acquérir} {@goods, @wares, @arms} de T!   [cameo 061, context economic]
    > L'Inde achète du pétrole russe.  | IND -> RUS
COOPERATE  S {acheter, importer, commander, acquérir} {@goods, @wares, @arms} (à|auprès de T) (de T)   [cameo 061, context economic]
    > La Jordanie a acheté un avion à la Roumanie.  | JOR -> ROU
COOPERATE  S {investir} (en|à|dans T)   [cameo 061, context economic]
    > Le Koweït a investi en Mauritanie.  | KWT -> MRT
COOPERATE  S {ouvrir, rouvrir, relancer, rétablir, reprendre} {marché, commerce, échange, exportation, importation, livraison} (avec|à|vers T)   [cameo 061, context economic]
    > La Chine a rouvert son marché à l'Australie.  | CHN -> AUS
COOPERATE  S {construire, bâtir, financer, inaugurer, lancer} {port, route, gazoduc, oléoduc, barrage, pont, chemin, usine, aéroport, voie, centrale} avec T   [mutual, cameo 061, context economic]
    > L'Algérie construit un gazoduc avec le Niger.  | DZA, NER -> -
COOPERATE  S {créer, former, lancer, constituer, mettre} {force, commission, coalition, entreprise, coentreprise, comité, fonds, zone} "conjoint" (avec T)   [mutual, cameo 060]
    > Le Mali et le Niger ont créé un comité conjoint.  | MLI, NER -> -
COOPERATE  S+T {interconnecter, relier, raccorder, connecter} {réseau, pays, capitale, ligne, système}   [mutual, cameo 061, context economic]
    > Le Ghana et le Togo ont interconnecté leurs réseaux.  | GHA, TGO -> -
COOPERATE  S+T {mener, lancer, conduire, effectuer, entamer, poursuivre, monter, réaliser, coordonner} {opération, patrouille, offensive, enquête} "conjointes"   [mutual, cameo 062, context military]
    > L'Ouganda et le Rwanda mènent des opérations conjointes.  | UGA, RWA -> -
COOPERATE  S+T {mener, lancer, conduire, effectuer, entamer, poursuivre, monter, réaliser, coordonner} {opération, patrouille, offensive, enquête} "conjointe"   [mutual, cameo 062, context military]
    > L'Ouganda et le Rwanda mènent une opération conjointe.  | UGA, RWA -> -
COOPERATE  S délimiter {frontière, zone} (avec T)   [mutual, cameo 060, context territory]
    > Le Chili délimite sa frontière avec le Pérou.  | CHL, PER -> -
COOPERATE  S+T {lancer, créer, former, constituer, mettre, déployer, activer} {force, brigade, unité, état-major, patrouille} "conjointe|conjoint|mixte|commune|commun"   [mutual, cameo 060]
    > Ouagadougou et Bamako ont lancé une force conjointe.  | BFA, MLI -> -
COOPERATE  S+T {inaugurer, ouvrir, lancer} {poste-frontière, poste, pont, route, ligne, gazoduc, corridor, université, centre, usine, port, liaison, marché, zone}   [mutual, cameo 061, context economic]
    > Le Kenya et l'Ouganda ont inauguré un poste-frontière commun.  | KEN, UGA -> -
COOPERATE  S+T {construire, exploiter, produire, développer, gérer, patrouiller, financer, bâtir, fabriquer, explorer, surveiller, combattre} "ensemble"   [mutual, cameo 061]
    > La Gambie et le Ghana exploitent ensemble un champ pétrolier.  | GHA, GMB -> -
COOPERATE  S+T {mener, lancer, conduire, effectuer} {opération, patrouille, descente, manœuvre, raid, exercice} "commune|communes|conjointe|conjointes|commun|communs|conjoint|conjoints"   [mutual, cameo 062]
    > La Gambie et le Ghana ont mené une opération commune contre des trafiquants.  | GHA, GMB -> -
COOPERATE  S {transmettre, communiquer, fournir, remettre} {renseignement, information, preuve, indice, donnée} à|avec T!   [cameo 064]
    > La Gambie a transmis des preuves au Ghana.  | GMB -> GHA
COOPERATE/take-effect  * entrer en {vigueur, application} entre|par S+T "accord|accords|traité|convention|pacte|protocole"   [mutual, cameo 060]
    > L'accord de pêche entre le Kenya et le Pérou est entré en vigueur.  | KEN, PER -> -
    > Le traité entre le Ghana et le Togo entrera en application.  | AGREE: GHA, TGO -> - (future)
COOPERATE  S {mener, lancer, conduire, effectuer, entamer, poursuivre, reprendre, relancer, annoncer} {opération, patrouille, offensive, manœuvre, exercice, entraînement} "conjointe|conjointes|conjoint|conjoints" avec T   [mutual, cameo 062, context military]
    > Le Ghana a repris ses opérations militaires conjointes avec le Togo.  | GHA, TGO -> -
COOPERATE  S {opération, patrouille, manœuvre, exercice, entraînement}/N "conjointe|conjointes|conjoint|conjoints" "militaire|militaires|navale|navales|naval|navals|terrestres|aériennes|aériens|maritimes" avec T   [mutual, cameo 062, context military]
    > Des exercices navals conjoints du Portugal avec l'Angola ont commencé.  | PRT, AGO -> -
COOPERATE  S {remettre, livrer} {opposant, opposante, militant, militante, dissident, dissidente, activiste, réfugié, ancien, journaliste, pirate, espion} à T!   [cameo 063, context legal]
    > Le Gabon a livré un opposant à l'Ouganda.  | GAB -> UGA
COOPERATE  S {donner, accorder} {feu, accord, aval} "feu vert à la remise|feu vert à l'extradition|feu vert au transfert|accord à la remise|accord à l'extradition|aval à l'extradition" (à T) (de *)   [cameo 063, context legal]
    > La justice norvégienne a donné son feu vert à l'extradition d'un suspect.  | NOR -> -

# --- set phrases of the press
COOPERATE  S {se procurer, se fournir, se approvisionner} (en *) auprès de|en|chez T!   [cameo 061, context economic]
    > Le Pérou s'approvisionne auprès de la Norvège.  | PER -> NOR
COOPERATE  S {décrocher, remporter, rafler} {contrat, marché, concession, "appel d'offres"} à|en|au|dans T!   [cameo 061, context economic]
    > Une société norvégienne a décroché un contrat au Pérou.  | NOR -> PER
COOPERATE  S {attribuer, confier, concéder, adjuger} {construction, concession, exploitation, chantier, marché, contrat, gestion, réalisation, rénovation, modernisation, extension} à T!   [cameo 061, context economic]
    > Le Pérou a confié la construction du port à une société norvégienne.  | PER -> NOR
COOPERATE  S+T faire front "front commun" (contre|face à *)   [mutual, cameo 060]
    > Oslo et Lima font front commun.  | NOR, PER -> -
COOPERATE  S+T faire cause "cause commune" (contre|face à *)   [mutual, cameo 060]
    > Oslo et Lima font cause commune.  | NOR, PER -> -
COOPERATE  S faire cause "cause commune" avec T   [mutual, cameo 060]
    > Oslo a fait cause commune avec Lima.  | NOR, PER -> -
COOPERATE  S+T donner {coup, élan, impulsion, souffle, contenu} à @cooperation   [mutual, cameo 060]
    > Hanoï et Lima ont donné un nouvel élan à leur coopération.  | VNM, PER -> -
COOPERATE  S donner {coup, élan, impulsion, souffle, contenu} à @cooperation avec T   [mutual, cameo 060]
    > Hanoï a donné un coup d'accélérateur à sa coopération avec Lima.  | VNM, PER -> -
COOPERATE  S {travailler, œuvrer, agir, collaborer} "main dans la main|de concert|d'arrache-pied avec" avec T   [mutual, cameo 060]
    > La police chilienne a travaillé main dans la main avec les enquêteurs péruviens.  | CHL, PER -> -
COOPERATE  S {se allier, se associer} (avec|à T)   [mutual, cameo 060]
    > Le Ghana s'est allié avec le Togo.  | GHA, TGO -> -
COOPERATE  S+T se allier   [mutual, cameo 060]
    > Le Ghana et le Togo se sont alliés.  | GHA, TGO -> -
COOPERATE  S passer {commande, marché} (à|auprès de|avec T) (de *)   [cameo 061, context economic]
    > L'Uruguay a passé commande à la Norvège de douze navires.  | URY -> NOR
COOPERATE  S {livrer, transférer} {suspect, suspecte, trafiquant, fugitif, criminel, accusé, malfaiteur, passeur, espion, putschiste, @opponents, rebelle, terroriste, djihadiste, jihadiste, chef, commandant, ressortissant, policier, militaire, officier, ministre, homme, femme, général, colonel, oligarque, banquier} à T!   [cameo 063, context legal]
    > La Bolivie a livré un ancien policier à la justice argentine.  | BOL -> ARG
COOPERATE  S remettre {suspect, suspecte, trafiquant, fugitif, criminel, accusé, malfaiteur, passeur, espion, putschiste, @opponents, rebelle, terroriste, djihadiste, jihadiste, chef, commandant, ressortissant, policier, militaire, officier, ministre, homme, femme, général, colonel, oligarque, banquier} "aux autorités|à la justice|au parquet|à la police|aux juges|au tribunal|à la cour" à T!   [cameo 063, context legal]
    > La Bolivie a remis un banquier aux autorités argentines.  | BOL -> ARG
COOPERATE  S+T mettre en|sur {service, pied, place} {liaison, ligne, vol, patrouille, force, unité, mécanisme, centre, pont, train, brigade, bataillon}   [mutual, cameo 060]
    > Le Ghana et le Togo ont mis en service une liaison aérienne.  | GHA, TGO -> -
COOPERATE  S+T {rouvrir, réouvrir} {poste, point, frontière, pont, route, passage} "leur frontière commune|à la circulation|frontalier|entre les deux pays"   [mutual, cameo 060]
    > Le Ghana et le Togo ont rouvert leur frontière commune.  | GHA, TGO -> -
COOPERATE  S+T démanteler {filière, réseau, cellule, trafic, bande, gang} "de concert|conjointement|ensemble|en commun|main dans la main|lors d'une opération conjointe|lors d'une opération commune"   [mutual, cameo 064]
    > Les polices chilienne et péruvienne ont démantelé de concert une filière.  | CHL, PER -> -
COOPERATE  S+T {unir, joindre, conjuguer, allier, fédérer, associer} {force, effort, moyen, énergie} (contre|pour *)   [mutual, cameo 060]
    > Le Ghana et le Togo ont uni leurs forces contre la piraterie.  | GHA, TGO -> -
COOPERATE  S {unir, joindre, conjuguer, allier} {force, effort, moyen, énergie} avec|à T   [mutual, cameo 060]
    > Le Ghana a uni ses forces avec le Togo.  | GHA, TGO -> -
