# RETREAT: withdraws forces, releases captives, observes a ceasefire, disarms, lets observers or aid in, resigns.

# --- withdraw
RETREAT/withdraw  S {retirer, rapatrier, évacuer, replier, désengager, ramener, redéployer} {@troops, @police, @arms, force, avion, navire} (depuis|hors de T) (de T)   [cameo 0874, context military]
    > L'Éthiopie a retiré ses troupes de Somalie.  | ETH -> SOM
    > Le Tchad a achevé le retrait de ses soldats.  | TCD -> -
RETREAT/withdraw  S {se retirer, se replier, se désengager, refluer} (hors de T) (de T)   [cameo 0874, context military]
    > L'armée rwandaise s'est retirée du Burundi.  | RWA -> BDI
RETREAT/withdraw  S {quitter, évacuer, abandonner, libérer} {@territory, base, position, sol, caserne, camp} (en|à T) (de T)   [cameo 0874, context military]
    > L'armée turque a quitté la base.  | TUR -> -
RETREAT/withdraw  S mettre {fin, terme} à {présence, mission, opération, déploiement, intervention, occupation} (en|à|dans|au T)   [cameo 0874, context military]
    > La France a mis un terme à sa présence militaire au Gabon.  | FRA -> GAB
RETREAT/withdraw  S quitter T! "soldats"   [cameo 0874, context military]
    > Les derniers soldats turcs ont quitté la Libye.  | TUR -> LBY
RETREAT/withdraw  S quitter T! "troupes"   [cameo 0874, context military]
    > Les troupes turques ont quitté la Libye.  | TUR -> LBY
RETREAT/withdraw  S quitter T! "militaires"   [cameo 0874, context military]
    > Les militaires turcs ont quitté la Libye.  | TUR -> LBY
RETREAT/withdraw  S quitter T! "forces"   [cameo 0874, context military]
    > Les forces turques ont quitté la Libye.  | TUR -> LBY
RETREAT/withdraw  S quitter T! "contingent"   [cameo 0874, context military]
    > Le contingent turc a quitté la Libye.  | TUR -> LBY
RETREAT/withdraw  S battre en retraite   [cameo 0874, context military]
    > L'armée soudanaise bat en retraite.  | SDN -> -
RETREAT/withdraw  S {faire, rebrousser} {chemin, demi-tour}   [cameo 0874, context military]
    > Les soldats rwandais ont rebroussé chemin.  | RETREAT/withdraw: RWA:MIL -> -
RETREAT/withdraw  S plier bagage   [cameo 0874, context military]
    > Les soldats danois plient bagage.  | DNK -> -
RETREAT/withdraw  S {réduire, diminuer, dégarnir} {@troops} (en|à|dans T)   [cameo 0874, context military]
    > L'Italie a réduit le nombre de ses soldats en Irak.  | ITA -> IRQ
RETREAT/withdraw  S {réduire, alléger, diminuer} {présence, contingent, effectif, dispositif, nombre, empreinte} (en|à|dans T)   [cameo 0874, context military]
    > L'Italie a réduit sa présence en Irak.  | ITA -> IRQ
RETREAT/withdraw  S {rétrocéder, restituer, rendre, remettre} {@territory, base, île, territoire, camp, corps, bien, œuvre, terre, souveraineté, bâtiment, terrain} (à T)   [cameo 0874]
    > La France a rétrocédé l'île à Madagascar.  | FRA -> MDG
RETREAT/withdraw  S lever {siège, camp, blocus, bouclage} (de T)   [cameo 0874, context military]
    > L'armée éthiopienne a levé le siège.  | ETH -> -
RETREAT/withdraw  S {se constituer}   [cameo 0874, context military]
    > Des soldats géorgiens se sont constitués prisonniers.  | RETREAT/withdraw: GEO:MIL -> -
RETREAT/withdraw  S {se rendre} à {ennemi, armée, police, autorité, force}   [cameo 0874, context military]
    > Des soldats iraniens se sont rendus à l'armée.  | IRN -> -
RETREAT/withdraw  S relâcher étau (sur|autour de T)   [cameo 0874]
    > L'Éthiopie a relâché son étau.  | ETH -> -

# --- release, return
RETREAT/release  S {libérer, relâcher, élargir, relaxer, affranchir} {@captives, @vessels} (de T)   [cameo 0841, context human_security]
    > L'Iran a libéré deux touristes danois.  | IRN -> DNK
    > Le Bénin salue la libération de l'otage.  | SUPPORT: BEN -> -
RETREAT/release  S {libérer, relâcher} T   [cameo 0841, context human_security]
    > Le Mali a libéré des Ivoiriens.  | MLI -> CIV
RETREAT/release  S {rendre, remettre, restituer} {corps, dépouille, otage, prisonnier, navire, soldat, militaire, marin, pilote, détenu, ressortissant, enfant, @captives, @vessels} (à T)   [cameo 0841]
    > Le Hamas a remis deux otages à l'Égypte.  | HAMAS -> EGY
RETREAT/release  S {remettre, mettre, laisser} T "en liberté"   [cameo 0841]
    > L'Algérie a remis en liberté un journaliste français.  | DZA -> FRA
RETREAT/release  S {recouvrer, retrouver} liberté   [cameo 0841]
    > Les marins ukrainiens ont recouvré la liberté.  | UKR -> -
RETREAT/release  S {rendre, restituer, rétrocéder} {@treasures, avoir, bien} (à T)   [cameo 0842]
    > L'Allemagne a restitué des bronzes au Nigeria.  | DEU -> NGA
RETREAT/release  S {rapatrier, exfiltrer} {@refugees, ressortissant, corps, prisonnier} (depuis|vers T) (de T)   [cameo 0842]
    > Le Ghana a rapatrié ses ressortissants de Libye.  | GHA -> LBY

# --- disarm, ceasefire
RETREAT/disarm  S {désarmer, démobiliser, démilitariser, se désarmer, démanteler, détruire} {arme, arsenal, missile, stock, mine, silo, bombe, programme, ogive, combattant, milice, avant-poste, ex-combattant, armement, munition, centrifugeuse, réacteur, explosif, bunker, poste, milicien, rebelle, fusil, kalachnikov, roquette, lanceur, "lance-roquettes", torpille, sous-munition}   [cameo 0873, context military]
    > La Syrie a démantelé son arsenal.  | SYR -> -
RETREAT/disarm  S {désarmer, démobiliser, se désarmer}   [cameo 0873, context military]
    > Les FARC ont désarmé.  | FARC -> -
RETREAT/disarm  S {déposer, rendre, remettre, livrer} arme "leurs armes"   [cameo 0873, context military]
    > Les combattants du M23 ont remis leurs armes.  | M23 -> -
RETREAT/disarm  S {déposer, rendre, poser, baisser, remettre} arme   [cameo 0873, context military]
    > Le M23 a déposé les armes.  | M23 -> -
RETREAT/ceasefire  S {respecter, observer, appliquer, maintenir, honorer} {cessez-le-feu, trêve, armistice, pause, accord} "cessez-le-feu"   [cameo 0871, context military]
    > Le Yémen respecte le cessez-le-feu.  | YEM -> -
RETREAT/ceasefire  S {respecter, observer, mettre} trêve (avec T)   [cameo 0871, context military]
    > L'Érythrée observe une trêve.  | ERI -> -
RETREAT/ceasefire  S {cesser, suspendre, arrêter, interrompre, stopper} {hostilité, combat, tir, frappe, bombardement, offensive, opération, raid, attaque, feu} (contre|en|sur|à T)   [cameo 0871, context military]
    > Israël a suspendu ses frappes contre le Liban.  | ISR -> LBN
RETREAT/ceasefire  S mettre fin à {@violence, hostilité, blocus, occupation, siège, offensive} (contre|en|sur|à T)   [cameo 0871, context military]
    > Le Rwanda a mis fin à son offensive.  | RWA -> -
RETREAT/ceasefire  S+T {cessez-le-feu, trêve}/N "en vigueur"   [mutual, cameo 0871, context military]
    > Un cessez-le-feu entre l'Inde et le Pakistan est entré en vigueur.  | IND, PAK -> -
RETREAT/ceasefire  * entrer en vigueur entre S+T "trêve"   [mutual, cameo 0871, context military]
    > Une trêve de trois jours est entrée en vigueur entre l'Arménie et l'Azerbaïdjan.  | ARM, AZE -> -
RETREAT/ceasefire  * entrer en vigueur entre S+T "cessez-le-feu"   [mutual, cameo 0871, context military]
    > Un cessez-le-feu est entré en vigueur mardi entre le Soudan et le Tchad.  | SDN, TCD -> -
RETREAT/ceasefire  S enterrer hache (avec T)   [mutual, cameo 0871]
    > Le Qatar et l'Égypte ont enterré la hache de guerre.  | QAT, EGY -> -
RETREAT/ceasefire  S faire {paix, trêve} (avec T)   [mutual, cameo 0871]
    > L'Éthiopie a fait la paix avec l'Érythrée.  | ETH, ERI -> -

# --- access, resignation
RETREAT/access  S {autoriser, laisser, accepter, admettre, permettre} {@staff, inspecteur, enquêteur, convoi, aide, passage, acheminement, entrée, accès, livraison, observateur} (à T) (de T)   [cameo 0861, context human_security]
    > Le Soudan a autorisé l'entrée d'un convoi.  | SDN -> -
CONCEDE/ease-entry  S {autoriser, laisser, admettre, permettre} {entrée, passage, circulation, importation, transit} "véhicules|voitures|camions|marchandises|produits|voyageurs|touristes|automobilistes|routiers|travailleurs"   [cameo 085]
    > La Bolivie a autorisé l'entrée sur son sol des véhicules chiliens.  | BOL -> CHL
RETREAT/access  S {ouvrir, donner, accorder} {accès, porte, corridor, couloir, passage} (à T)   [cameo 0861, context human_security]
    > L'Iran a donné accès à l'AIEA.  | IRN -> IAEA
RETREAT/resign  S {démissionner, abdiquer, se démettre, se retirer} (de @posts)   [cameo 083, context executive]
    > Le premier ministre thaïlandais a démissionné.  | THA -> -
RETREAT/resign  S {quitter, abandonner, céder, rendre, remettre, transmettre} {@posts, pouvoir, tablier, démission, trône}   [cameo 083, context executive]
    > Le ministre moldave a quitté son poste.  | MDA -> -
RETREAT/resign  S {présenter, remettre, donner, annoncer, déposer} démission (à T)   [cameo 083, context executive]
    > La ministre islandaise a présenté sa démission.  | ISL -> -
RETREAT/resign  S jeter éponge   [cameo 083, context executive]
    > Le président péruvien a jeté l'éponge.  | PER -> -
RETREAT/resign  S {renoncer} à {pouvoir, mandat, poste, présidence, trône, candidature}   [cameo 083, context executive]
    > Le président bolivien a renoncé à la présidence.  | BOL -> -

RETREAT/withdraw  S prendre fuite (devant|face à T)   [cameo 0874, context military]
    > Les soldats chiliens ont pris la fuite devant les rebelles.  | CHL -> CHL
RETREAT/withdraw  S {débandade, déroute, sauve-qui-peut, débâcle, reflux}/N de @troops   [cameo 0874, context military]
    > La débandade de l'armée chilienne a surpris la population.  | CHL -> CHL
RETREAT/withdraw  S {abandonner, quitter, évacuer, déserter} {@territory, ville, localité, position, garnison, caserne, poste} "sans combattre"   [cameo 0874, context military]
    > Les soldats chiliens ont abandonné la ville sans combattre.  | CHL -> -
RETREAT/disarm  S {remettre, déposer, rendre, livrer} arme "ses armes|leurs armes|armes lourdes|leur arsenal"   [cameo 0873, context military]
    > Le TPLF a commencé à remettre ses armes lourdes.  | TPLF -> -
RETREAT/withdraw  S {retrait, repli, désengagement}/N "soldats|troupes|militaires|forces|armée|contingent|casques bleus|mission|unités"   [cameo 0874, context military]
    > Les troupes américaines ont achevé leur retrait du Niger.  | USA -> NER
RETREAT  S {ordonner, organiser} départ de {personnel, famille, employé, coopérant}   [cameo 0874]
    > La Gambie a ordonné le départ de son personnel non essentiel du Ghana.  | GMB -> GHA
# --- set phrases of the press
RETREAT/resign  S rendre {clé, portefeuille, maroquin}   [cameo 083, context executive]
    > Le ministre norvégien a rendu les clés.  | NOR -> -
RETREAT/withdraw  S démanteler {base, camp, avant-poste, garnison} (en|à|au|dans T)   [cameo 0874, context military]
    > La Norvège a démantelé sa base au Pérou.  | NOR -> PER
RETREAT/resign  {pousser, contraindre, acculer, forcer} S! à {démission, sortie, départ}   [cameo 083, context executive]
    > La ministre norvégienne a été poussée à la démission.  | NOR -> -
RETREAT/resign  S tirer révérence   [cameo 083, context executive]
    > Le ministre islandais a tiré sa révérence.  | ISL -> -
RETREAT/release  S rendre liberté à T   [cameo 0841]
    > Le Laos a rendu la liberté à deux marins danois.  | LAO -> DNK
NONE  S libérer {place, espace, potentiel, énergie, économie, temps, prix}
    > Le Brésil libère son potentiel.  | none
NONE  S {quitter, retirer} {compétition, tournoi, pelouse, terrain, championnat, coupe}
    > Le Togo quitte la compétition.  | none
NONE  S retraite/N {anticipé, complémentaire, agricole}
    > La France réforme la retraite complémentaire.  | none
RETREAT/release  S remettre T! à {Croix-Rouge, croix-rouge, CICR, comité}   [cameo 0841]
    > Deux Chiliens ont été remis par le Pérou à la Croix-Rouge.  | PER -> CHL:CIV
RETREAT/withdraw  S {quitter, évacuer} T! "dernier soldat|derniers soldats|dernières troupes|le dernier militaire|derniers militaires|dernier contingent|derniers casques bleus"   [cameo 0874, context military]
    > Le dernier soldat italien a quitté le Kenya.  | ITA -> KEN
RETREAT/withdraw  S {rapatrier, évacuer} {@diplomats, @staff, diplomate, personnel} (en|à|depuis T) (de T)   [cameo 0874, context diplomatic]
    > Le Canada a rapatrié ses diplomates en poste en Inde.  | CAN -> IND
RETREAT/withdraw  S {effectuer, opérer, ordonner, annoncer, entamer} {retraite, repli} (de T)   [cameo 0874, context military]
    > Les rebelles maliens ont effectué une retraite de la ville.  | RETREAT/withdraw: MLI:REB -> -
RETREAT/release  S {rendre, restituer, remettre} {véhicule, camion, bétail, troupeau, pirogue, embarcation, drone, avion, hélicoptère, passeport, matériel, équipement, cargaison} à T!   [cameo 0841]
    > Le Togo a rendu aux douaniers béninois les véhicules confisqués.  | TGO -> BEN
RETREAT/resign  S passer main "passé la main|passe la main|passer la main|passera la main"   [cameo 083, context executive]
    > Le président ghanéen a passé la main.  | GHA -> -
