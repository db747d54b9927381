# MOBILIZE: moves or readies forces, exercises by one country, alert, builds up.

MOBILIZE/troops  S {déployer, positionner, poster, stationner, disposer, engager} {@troops, force, renfort} (en|à|dans|sur|vers|près de|contre|face à|le long de|aux portes de T)   [standing, cameo 154, context military]
    > La Zambie a déployé des soldats à la frontière.  | ZMB -> -
    > Les soldats zambiens déployés au Malawi ont quitté une base.  | RETREAT/withdraw: ZMB:MIL -> MWI
MOBILIZE/troops  S {envoyer, dépêcher, masser, concentrer, mobiliser, amasser, rassembler, redéployer, acheminer, transférer, regrouper, amener, aligner, convoyer, jeter} {@troops, force, renfort} (en|à|dans|sur|vers|près de|contre|face à|le long de|aux portes de T)   [cameo 154, context military]
    > L'Éthiopie a massé des troupes à la frontière.  | ETH -> -
    > Le Kenya a procédé au déploiement de ses soldats en Haïti.  | KEN -> HTI
MOBILIZE/troops  S {déployer, envoyer, dépêcher, masser, concentrer, positionner, amasser, rassembler, poster, redéployer} {@troops, @fleet, force, renfort} à|sur|le long de @borders avec T   [cameo 154, context military]
    > La Pologne masse des troupes à sa frontière avec le Bélarus.  | POL -> BLR
MOBILIZE/weapons  S {dérouter, diriger, repositionner} @fleet vers|au large de|dans *   [cameo 154, context military]
    > Le Japon a dérouté un destroyer vers la zone.  | JPN -> -
MOBILIZE/weapons  S {envoyer, dépêcher, acheminer} {avion, navire, bâtiment, vaisseau} "de guerre" (en|à|dans|sur|vers|près de|contre|face à|au large de T)   [cameo 153, context military]
    > La Chine a envoyé des avions de guerre près de Taïwan.  | CHN -> TWN
MOBILIZE/troops  S {lancer, adresser} appel à {recrue, réserviste, volontaire, mobilisation, conscrit, combattant}   [cameo 154, context military]
    > L'Arménie a lancé un appel aux volontaires.  | ARM -> -
MOBILIZE/weapons  S {déployer, envoyer, dépêcher, installer, positionner, masser, acheminer, pointer, stationner, disposer, transférer, implanter} {@fleet, @arms} (en|à|dans|sur|vers|près de|contre|face à|au large de T)   [cameo 154, context military]
    > La Chine a déployé un navire près des Philippines.  | CHN -> PHL
MOBILIZE/troops  S {mobiliser, rappeler, enrôler, recruter, lever, incorporer, conscrire} {@readiness, armée, jeune, recrue, homme, citoyen, volontaire, mercenaire, combattant, population}   [cameo 154, context military]
    > L'Arménie a rappelé les réservistes.  | ARM -> -
    > Le Pérou a mobilisé son armée.  | PER -> -
MOBILIZE/troops  S {mettre, placer} {@readiness} "en alerte"   [cameo 152, context military]
    > La Corée du Sud a placé son armée en alerte.  | KOR -> -
MOBILIZE/troops  S {mettre, placer} {@readiness} "en état d'alerte"   [cameo 152, context military]
    > La Bulgarie a mis ses forces en état d'alerte.  | BGR -> -
MOBILIZE/troops  S alerter {@readiness}   [cameo 152, context military]
    > La Pologne a alerté son armée.  | POL -> -
MOBILIZE/troops  S {décréter, ordonner, proclamer, annoncer, lancer, déclarer, élargir} {mobilisation, alerte, conscription}   [cameo 152, context military]
    > L'Ukraine a décrété la mobilisation générale.  | UKR -> -
MOBILIZE/troops  S {entrer, pénétrer, avancer, progresser, se diriger, se déployer, marcher} en|à|dans|vers|sur T!   [cameo 154, context military]
    > Des soldats tchadiens sont entrés au Cameroun.  | TCD -> CMR
MOBILIZE/troops  S {mener, effectuer, organiser, lancer, entamer, conduire, tenir, commencer, débuter, poursuivre, démarrer} @exercises (près de|autour de|au large de|à|en|dans|face à|le long de T)   [cameo 150, context military]
    > La Chine a lancé des manœuvres autour de Taïwan.  | CHN -> TWN
MOBILIZE/troops  S {renforcer, accroître, augmenter, muscler, consolider, étoffer, doubler, accentuer} {présence, dispositif, contingent, armée, défense, troupe, force, flotte, position, base, garde, effectif, arsenal, patrouille, surveillance, garnison} (en|à|dans|sur|contre|le long de|face à|près de T)   [cameo 154, context military]
    > La Turquie a renforcé sa présence en Syrie.  | TUR -> SYR
MOBILIZE/troops  S patrouiller (en|à|dans|près de|autour de|au large de T)   [cameo 150, context military]
    > L'Inde a patrouillé près du Pakistan.  | IND -> PAK
MOBILIZE/weapons  S {tirer, lancer} @weapontests en|vers|dans|à {mer, océan, large, direction, eau}   [cameo 150, context military]
    > La Corée du Nord a tiré un missile vers la mer.  | PRK -> -
MOBILIZE/weapons  S {tirer, lancer} {missile, fusée} "tir de missile|tir de missiles|tirs de missiles|tir d'un missile|tir de deux missiles|tir de trois missiles|tir de plusieurs missiles|tir de ces missiles|tir de ces deux missiles|tir de fusée|lancement de missile|lancement de missiles|lancement d'un missile|lancement de deux missiles" (au-dessus de T)   [cameo 150, context military]
    > Le Japon a condamné le tir de missile nord-coréen.  | ACCUSE/disapprove: JPN -> PRK; PRK -> -
MOBILIZE/weapons  S {essai, tir, lancement, test}/N "balistique"   [cameo 150, context military]
    > La Corée du Nord a procédé à un essai balistique.  | PRK -> -
MOBILIZE/weapons  S {essai, test}/N "nucléaire"   [cameo 150, context cbrn]
    > La Corée du Nord a procédé à un essai nucléaire.  | PRK -> -
MOBILIZE/troops  S {procéder, se livrer} à @exercises (près de|autour de|au large de|le long de T)   [cameo 150, context military]
    > L'Algérie procède à des manœuvres près du Mali.  | DZA -> MLI
MOBILIZE/weapons  S {tester, lancer, essayer, expérimenter} @weapontests (vers|au-dessus de|en direction de|au large de T)   [cameo 150, context military]
    > La Corée du Nord a testé un missile.  | PRK -> -
    > L'Iran a procédé à l'essai d'une fusée.  | IRN -> -
MOBILIZE/weapons  S {enrichir, produire, développer, accumuler, moderniser, stocker, se doter} {uranium, arme, plutonium, missile, bombe, arsenal, ogive} (de *)   [cameo 154, context cbrn]
    > L'Iran a enrichi son uranium.  | IRN -> -
MOBILIZE/troops  S {réarmer, se réarmer, se militariser, militariser, se mobiliser, se armer, se préparer} "guerre"   [cameo 154, context military]
    > L'Allemagne se prépare à la guerre.  | DEU -> -
MOBILIZE/troops  S {se réarmer, se militariser, militariser, fortifier}   [cameo 154, context military]
    > Le Japon se réarme.  | JPN -> -
MOBILIZE/troops  S {violer, survoler, pénétrer, franchir, traverser} {espace, ciel, eau, ligne} (de T)   [cameo 150, context military]
    > La Russie a violé l'espace aérien de l'Estonie.  | RUS -> EST
MOBILIZE/troops  S survoler T   [cameo 150, context military]
    > Des drones iraniens ont survolé la Jordanie.  | IRN -> JOR
MOBILIZE/police  S {déployer, mobiliser, envoyer, dépêcher} @police (dans|à|en T)   [cameo 153]
    > Le Sénégal a déployé des policiers.  | SEN -> -
MOBILIZE/militia  S {mobiliser, armer, déployer, rassembler} {milice, milicien, paramilitaire, rebelle}   [cameo 154, context military]
    > L'Érythrée a armé des miliciens.  | ERI -> -
MOBILIZE/troops  S se masser à|le long de|près de|aux portes de T   [cameo 154, context military]
    > Des soldats maliens se massent près de la Mauritanie.  | MLI -> MRT

MOBILIZE/troops  S mettre cap sur|vers T!   [cameo 154, context military]
    > Une frégate indienne met le cap sur le Yémen.  | IND -> YEM
MOBILIZE/troops  S {créer, lancer, activer, constituer, former, lever} {force, brigade, bataillon, armée, régiment, milice} (contre T)   [cameo 154, context military]
    > L'Alliance des États du Sahel a lancé une force de cinq mille hommes.  | AES -> -
MOBILIZE/troops  S {doubler, tripler, augmenter, accroître, relever, hausser, gonfler} {dépense, budget, effort, crédit} "militaires"   [cameo 152, context military]
    > La Lettonie a doublé ses dépenses militaires.  | LVA -> -
MOBILIZE/troops  S {doubler, tripler, augmenter, accroître, relever, hausser, gonfler} {dépense, budget, effort, crédit} "militaire"   [cameo 152, context military]
    > Le Maroc a accru son budget militaire.  | MAR -> -
MOBILIZE/troops  S {doubler, tripler, augmenter, accroître, relever, hausser, gonfler} {dépense, budget, effort, crédit} "de défense"   [cameo 152, context military]
    > La Norvège a augmenté ses dépenses de défense.  | NOR -> -
MOBILIZE/troops  S prendre position à|près de|autour de|le long de|dans|aux abords de|en|sur *   [cameo 154, context military]
    > Des chars turcs ont pris position près de la frontière.  | TUR -> -
MOBILIZE/troops  S {instaurer, rétablir, allonger, rallonger, prolonger, porter, réintroduire} service "service militaire"   [cameo 152, context military]
    > La Croatie rétablit le service militaire.  | HRV -> -
MOBILIZE/weapons  S {tirer, lancer} @weapontests "balistique" en direction de|vers|au large de|en|dans {mer, océan, large, eau, zone}   [cameo 150, context military]
    > La Corée du Nord a tiré un missile balistique en direction de la mer.  | PRK -> -
MOBILIZE/weapons  S {tirer, lancer} @weapontests en direction de|vers|au large de {mer, océan, large, eau, zone}   [cameo 150, context military]
    > La Corée du Nord a tiré deux missiles vers la mer.  | PRK -> -
MOBILIZE/troops  S {frôler, intercepter, harceler, pourchasser} {avion, navire, bateau, patrouilleur, hélicoptère, drone, appareil} (de T)   [cameo 150, context military]
    > Un chasseur chinois a frôlé un avion australien.  | CHN -> AUS
MOBILIZE/troops  S se rapprocher de {frontière, ligne, côte, île, littoral, rivage, "espace aérien"} (de T) (avec T)   [cameo 154, context military]
    > Les troupes boliviennes se sont rapprochées de la frontière paraguayenne.  | MOBILIZE/troops: BOL:MIL -> PRY
    > Deux bataillons ghanéens se rapprochent de la frontière avec le Togo.  | MOBILIZE/troops: GHA:MIL -> TGO

MOBILIZE/troops  S se approcher de {espace, eau, côte, île, frontière} "avion|avions|bombardiers|bombardier|chasseurs|navires|navire|drones|drone|destroyer|frégate|sous-marin|troupes|soldats|chars" (de T)   [cameo 150, context military]
    > Des bombardiers russes se sont approchés de l'espace aérien de la Norvège.  | RUS -> NOR
MOBILIZE/weapons  S {décoller, appareiller} {@fleet, appareil, escadron} "fait décoller|fait appareiller|faire décoller|faire appareiller|font décoller|fait prendre la mer"   [cameo 153, context military]
    > Taïwan a fait décoller ses chasseurs.  | TWN -> -
MOBILIZE/weapons  S {tirer, lancer, tester} missile "intercontinental"   [cameo 153, context military]
    > La Corée du Nord a lancé un missile intercontinental.  | PRK -> -
MOBILIZE/weapons  S {superviser, ordonner, inspecter, assister} {essai, tir, lancement, test, exercice} "missile"   [cameo 153, context military]
    > Le dirigeant nord-coréen a supervisé le lancement d'un missile.  | PRK -> -
MOBILIZE/troops  S {mettre, porter} {force, brigade, bataillon, armée, régiment, milice, unité, contingent, corps} "sur pied|en place"   [cameo 154, context military]
    > Le Pérou a mis sur pied une force d'intervention rapide.  | PER -> -
MOBILIZE/troops  S {bomber, gonfler, montrer} {torse, muscle} (face à|près de|en|dans|au large de T)   [cameo 150, context military]
    > La Russie bombe le torse.  | RUS -> -
MOBILIZE/troops  S {croiser, mouiller, manœuvrer, naviguer} au large de|près de T!   [cameo 150, context military]
    > Un porte-avions chinois a croisé au large de Taïwan.  | CHN -> TWN
MOBILIZE/troops  S {mettre, placer} T "sur le pied de guerre|sur le qui-vive|en ordre de bataille"   [cameo 152, context military]
    > Kigali a mis son armée sur le pied de guerre.  | RWA -> -
MOBILIZE/weapons  S {procéder, se livrer} à {tir, essai, lancement, test} "missile|missiles|balistique|nucléaire"   [cameo 150, context military]
    > Pyongyang a procédé à un tir de missile balistique.  | PRK -> -
MOBILIZE  S mettre cap sur|vers *   [cameo 150]
    > Une frégate indienne a mis le cap sur le golfe d'Aden.  | IND -> -
MOBILIZE  S {frôler, longer, tangenter} {espace, eau, côte, île, frontière} (de T)   [cameo 152]
    > Des avions russes ont frôlé l'espace aérien estonien.  | RUS -> EST
# --- set phrases of the press
MOBILIZE/troops  S {croiser, naviguer, patrouiller, manœuvrer} dans {eau, zone, abord, "eaux territoriales"} (de T)   [cameo 150, context military]
    > Des garde-côtes chinois ont croisé dans les eaux japonaises.  | CHN -> JPN
MOBILIZE/troops  S {rallonger, allonger, prolonger, porter} durée "service militaire|conscription"   [cameo 152, context military]
    > La Croatie a rallongé la durée de son service militaire.  | HRV -> -
MOBILIZE/troops  S {battre, sonner} rappel de @readiness   [cameo 154, context military]
    > Le Venezuela a battu le rappel de ses réservistes.  | VEN -> -
MOBILIZE/troops  S {rappeler, appeler} T "sous les drapeaux"   [cameo 154, context military]
    > Le Venezuela a rappelé ses conscrits sous les drapeaux.  | VEN -> -
MOBILIZE/troops  S {parader, défiler} "marine|armée|soldats|troupes|blindés|chars|missiles|flotte|parachutistes|militaires" (dans|à|en|près de|au large de T)   [cameo 150, context military]
    > La marine iranienne a paradé devant la côte.  | IRN -> -
MOBILIZE/troops  S {sillonner, quadriller, écumer, ratisser} {eau, abord, ciel, côte, zone, mer, rue, frontière, secteur, récif, golfe, détroit, région, ville} "patrouilleurs|patrouilleur|garde-côtes|navires|soldats|avions|chasseurs|drones|blindés|frégate|frégates|militaires|troupes|armée" (de T)   [cameo 150, context military]
    > Les garde-côtes japonais sillonnent les eaux du récif.  | JPN -> -
NONE  S {mobiliser, déployer} {ressource, fonds, effort, énergie, électeur, argent, financement, stratégie, partisan, outil}
    > Le Bénin mobilise ses ressources.  | none
NONE  S {entrer, pénétrer} en|à|dans|sur * "visa|visas|touristes|voyageurs|passagers|migrants|réfugiés|pèlerins|étudiants|journalistes|visiteurs"
    > Les touristes turcs pourront entrer en Grèce.  | none
NONE  S {avancer, progresser, entrer} en|dans {vigueur, compétition, lice, fonction, bourse, histoire}
    > La loi suisse entre en vigueur.  | none
NONE  S {lancer} {satellite} "orbite"
    > L'Inde a lancé un satellite en orbite.  | none
MOBILIZE/weapons  S {tirer, lancer} {missile, projectile, engin, fusée} "missile balistique de|missiles balistiques de|missile balistique vers la mer|missiles balistiques vers la mer|missile balistique intercontinental|missile balistique non|missile de moyenne portée|missiles de moyenne portée|missile de longue portée|missiles de longue portée|missile de courte portée|missiles de courte portée|missile à courte portée|missiles à courte portée|missile à moyenne portée|missile à longue portée|missiles à longue portée|missile intercontinental|missile hypersonique|missiles hypersoniques|missile d'essai|projectile non identifié|projectiles non identifiés|missile non identifié|engin balistique|engins balistiques" (au-dessus de T)   [cameo 150, context military]
    > L'Iran a lancé une fusée, un missile de longue portée, au-dessus de l'Irak.  | IRN -> IRQ
    > Le Pakistan a lancé deux missiles balistiques de longue portée mardi.  | PAK -> -
MOBILIZE/weapons  S exploser {engin, bombe, charge, ogive} "nucléaire|thermonucléaire|atomique"   [cameo 153, context cbrn]
    > L'Inde a fait exploser une bombe nucléaire dans le désert.  | IND -> -
NONE  S maintenir {contingent, mission, base} "soldats|troupes|militaires|casques bleus|soldats de la paix|hommes"
    > La Norvège maintient un contingent de soldats au Kenya.  | none
MOBILIZE/troops  S {déploiement, redéploiement}/N "armée|armées|troupes|soldats|forces armées|militaires|navires de guerre|porte-avions|chars|blindés|bataillon|bataillons|brigade" (en|à|dans|sur|vers|près de|face à|le long de|au large de T)   [cameo 154, context military]
    > L'armée péruvienne a commencé son déploiement dans le nord du Chili.  | PER -> CHL
MOBILIZE/troops  S {pénétrer, entrer, se introduire} dans {eau, "eaux territoriales", "espace aérien", "espace maritime", "zone économique exclusive"} (de T)   [cameo 150, context military]
    > Un navire chilien a pénétré dans les eaux territoriales péruviennes.  | CHL -> PER
MOBILIZE/troops  S {escorter, raccompagner, reconduire} {avion, appareil, bombardier, navire, chasseur, bâtiment} "hors de|hors des|en dehors de" (de T)   [cameo 150, context military]
    > Des chasseurs péruviens ont escorté un avion chilien hors de leur espace aérien.  | PER -> CHL
MOBILIZE/troops  S {mettre, placer} {@readiness, force} "en état de vigilance|en vigilance|en état de préparation|en état d'alerte|sur le pied de guerre|en ordre de bataille|en alerte maximale|en alerte renforcée"   [cameo 152, context military]
    > Les forces armées chiliennes ont été placées en état de vigilance renforcée.  | CHL -> -
NONE  S avancer "seul|seule|seuls|seules"
    > L'Albanie a obtenu d'avancer seule.  | none
MOBILIZE/troops  S {ériger, construire, bâtir, dresser, édifier, élever, installer, poser} {mur, clôture, barrière, barbelé, grillage, rempart, fortification, tranchée, "fil barbelé"} à|sur|le long de {frontière, limite, front} (avec|de T)   [cameo 150]
    > La Lettonie a bâti un mur à sa frontière avec la Biélorussie.  | LVA -> BLR
MOBILIZE/troops  S {creuser, aménager} {tranchée, fossé, bunker, fortification, abri} à|sur|le long de {frontière, front} (avec|de T)   [cameo 150, context military]
    > La Finlande a creusé des tranchées le long de sa frontière.  | FIN -> -
MOBILIZE  S {rehausser, relever, élever, hausser, porter, hisser, augmenter} {niveau, seuil, état, degré} "d'alerte|de vigilance|de préparation|de la menace"   [cameo 152]
    > La Suède a rehaussé son niveau d'alerte.  | SWE -> -
