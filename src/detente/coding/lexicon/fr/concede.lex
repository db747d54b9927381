# CONCEDE: eases or lifts restrictions, accepts demands, apologises, pardons, announces a ceasefire or a withdrawal.

# --- to lift, to ease
CONCEDE/lift-entry  S {lever, abroger, annuler, supprimer, retirer, éliminer, révoquer, abolir, rapporter} {suspension, interdiction, restriction, obligation, exigence, gel, mesure} "visa|visas|entrée|entrer|territoire" (contre|à l'encontre de|envers|sur|pour|à T) (de T)   [cameo 081]
    > Le Kenya a levé la suspension des visas pour les Péruviens.  | KEN -> PER
    > Le Ghana a levé l'interdiction d'entrée visant les Togolais.  | GHA -> TGO
CONCEDE/ease-entry  S {alléger, assouplir, atténuer, réduire, relâcher, adoucir, simplifier} {suspension, interdiction, restriction, obligation, exigence, règle, condition, mesure} "visa|visas|entrée|entrer|territoire" (contre|à l'encontre de|envers|sur|pour|à T) (de T)   [cameo 081]
    > Le Kenya a assoupli les restrictions de visas pour les étudiants péruviens.  | KEN -> PER
CONCEDE/suspend-tariff  S {suspendre, geler, différer, reporter, repousser} @tariffs (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Kenya a suspendu pour un mois ses droits de douane sur l'acier péruvien.  | KEN -> PER
    > La Norvège a reporté ses nouvelles taxes sur le vin chilien.  | NOR -> CHL
CONCEDE/lift-tariff  S {lever, abroger, annuler, supprimer, retirer, éliminer, révoquer, ôter, abolir} @tariffs (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Kenya a supprimé ses droits de douane sur l'acier péruvien.  | KEN -> PER
CONCEDE/ease-tariff  S {diviser, ramener, alléger, assouplir, réduire, baisser, abaisser, atténuer, diminuer, adoucir} @tariffs (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Kenya a réduit ses droits de douane sur l'acier péruvien.  | KEN -> PER
CONCEDE/suspend-embargo  S {suspendre, geler} {embargo, blocus, boycott, boycottage, quota} (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Ghana a suspendu l'embargo sur le riz togolais.  | GHA -> TGO
CONCEDE/suspend-embargo  S suspendre {interdiction, restriction} "importations|importation|exportations|exportation|importer|exporter" (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Ghana a suspendu l'interdiction des importations de riz togolais.  | GHA -> TGO
CONCEDE/lift-embargo  S {lever, abroger, annuler, supprimer, retirer, révoquer, ôter} {embargo, blocus, boycott, boycottage, quota} (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Ghana a levé l'embargo sur le riz togolais.  | GHA -> TGO
CONCEDE/lift-embargo  S {lever, abroger, annuler, supprimer, retirer} {interdiction, suspension, restriction} "importations|importation|exportations|exportation|importer|exporter" (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Ghana a levé l'interdiction des importations de riz togolais.  | GHA -> TGO
CONCEDE/ease-embargo  S {alléger, assouplir, réduire, atténuer, adoucir} {embargo, blocus, quota} (contre|à l'encontre de|envers|sur|à T) (de T)   [cameo 085]
    > Le Ghana a assoupli l'embargo sur le riz togolais.  | GHA -> TGO
CONCEDE/ease-sanctions  S {alléger, assouplir, réduire, atténuer, relâcher, adoucir} @sanctions (contre|à l'encontre de|envers|sur|à T)   [cameo 085]
    > L'Union européenne a allégé les sanctions contre la Gambie.  | EU -> GMB
CONCEDE/ease-sanctions  S {alléger, assouplir, réduire, atténuer, relâcher, adoucir, desserrer} régime "régime de sanctions|régime de restrictions|régime des sanctions" (contre|à l'encontre de|envers|sur|à T)   [cameo 085]
    > Le Canada a assoupli son régime de sanctions contre la Gambie.  | CAN -> GMB
CONCEDE/suspend-sanctions  S {suspendre, geler} @sanctions (contre|à l'encontre de|envers|sur|à T)   [cameo 085]
    > L'Union européenne a suspendu ses sanctions contre la Gambie.  | EU -> GMB
CONCEDE/lift-sanctions  S {lever, abroger, annuler, supprimer, retirer, éliminer, révoquer, ôter, exempter} @sanctions (contre|à l'encontre de|envers|sur|à T)   [cameo 085]
    > L'Union européenne a levé les sanctions contre la Gambie.  | EU -> GMB
    > La levée des sanctions contre la Gambie par l'ONU est un succès.  | UN -> GMB
CONCEDE/lift-sanctions  S {lever, abroger, annuler} sanction (de T)   [cameo 085]
    > La CEDEAO a levé les sanctions.  | ECOWAS -> -
CONCEDE/lift-sanctions  S mettre fin|terme à @sanctions (contre|à l'encontre de|envers|sur T)   [cameo 085]
    > L'Égypte a mis fin à l'embargo contre le Qatar.  | EGY -> QAT
CONCEDE/lift-sanctions  S mettre {fin, terme} à @sanctions (contre|à l'encontre de|envers|sur T)   [cameo 085]
    > La Suisse a mis un terme aux sanctions contre le Bélarus.  | CHE -> BLR
CONCEDE/lift-sanctions  S {exempter, exonérer, dispenser} T de @sanctions   [cameo 085]
    > Les États-Unis ont exempté l'Inde de droits de douane.  | USA -> IND
CONCEDE/lift-sanctions  S {retirer, rayer, radier, ôter} T de {liste, registre}   [cameo 085]
    > Les États-Unis ont retiré le Soudan de la liste noire.  | USA -> SDN
CONCEDE/lift-sanctions  S {dégeler, débloquer, libérer, restituer} @assets (de T)   [cameo 085]
    > La Suisse a dégelé les avoirs de la Tunisie.  | CHE -> TUN
CONCEDE/lift-entry  S {exiger, réclamer, imposer} {visa, visas} "plus de visa|plus de visas|plus le visa|plus aucun visa|plus un visa" (pour|à|de T)   [cameo 081, status actual]
    > Le Chili n'exige plus de visa des Boliviens.  | CHL -> BOL
CONCEDE/lift-entry  S {lever, supprimer, abolir} {visa, visas, obligation, interdiction, restriction, exigence, formalité} "visa|visas" (pour|à T) (de T)   [cameo 081]
    > Le Brésil a supprimé les visas pour les Japonais.  | BRA -> JPN
CONCEDE/ease-entry  S {assouplir, alléger, faciliter, simplifier} {@visas, obligation, interdiction, restriction, exigence, formalité} "visa|visas" (pour|à T)   [cameo 081]
    > Le Brésil a simplifié les visas pour les Japonais.  | BRA -> JPN
CONCEDE/lift-entry  S {supprimer, abolir, lever} @visas (pour|à T) (de T)   [cameo 081]
    > L'Oman a supprimé les visas pour les Marocains.  | OMN -> MAR
CONCEDE/ease-entry  S {exempter, dispenser} T de @visas   [cameo 081]
    > La Chine a exempté les Danois de visa.  | CHN -> DNK
CONCEDE/ease-entry  S {délivrer, accorder, octroyer, redélivrer} @visas (à T)   [cameo 081]
    > Le Japon a accordé des visas aux Népalais.  | JPN -> NPL
CONCEDE/ease-entry  S {ouvrir, rouvrir} territoire (à T)   [cameo 081]
    > L'Australie a rouvert son territoire aux Indiens.  | AUS -> IND
CONCEDE/ease-border  S {rouvrir, ouvrir} @borders "en partie|partiellement|entrouvert|à titre partiel|aux seuls camions" (avec|à T)   [cameo 081]
    > Le Bénin a rouvert en partie sa frontière avec le Niger.  | BEN -> NER
CONCEDE/reopen-border  S {rouvrir, ouvrir, déverrouiller, entrouvrir} @borders (avec|à T)   [cameo 081]
    > Le Bénin a rouvert sa frontière avec le Niger.  | BEN -> NER
    > La réouverture de la frontière par la Colombie est saluée.  | COL -> -
CONCEDE/reopen-border  S {rouvrir, ouvrir} @airspace (à T)   [cameo 081]
    > L'Arabie saoudite a rouvert son espace aérien au Qatar.  | SAU -> QAT
CONCEDE/reopen-border  S {rétablir, reprendre, rouvrir} @routes (avec|vers|à T)   [cameo 081]
    > L'Égypte a repris les vols vers la Libye.  | EGY -> LBY
CONCEDE  S {autoriser, permettre} T (à *)   [cameo 083]
    > La Jordanie a autorisé la Syrie à parler.  | JOR -> SYR
CONCEDE/lift-restriction  S {lever, abroger, supprimer, annuler, retirer} {restriction, interdiction, limitation, suspension, moratoire, gel, interdit, contre-mesure, fermeture} (sur|pour|à|contre|à l'encontre de T) (de T)   [cameo 080]
    > L'Union africaine a levé la suspension du Mali.  | AU -> MLI
CONCEDE/ease-restriction  S {assouplir, alléger, atténuer} {restriction, interdiction, limitation, suspension, moratoire, gel, fermeture} (sur|pour|à|contre|à l'encontre de T) (de T)   [cameo 080]
    > L'Union africaine a allégé la suspension du Mali.  | AU -> MLI
CONCEDE  S {lever, assouplir, alléger, abroger, supprimer} @restrictions (sur|pour|à T) (de T)   [cameo 080]
    > La Malaisie a levé l'état d'urgence.  | MYS -> -
CONCEDE  S {légaliser, dépénaliser, réautoriser, autoriser} @freedoms   [cameo 0811]
    > Le Tchad a réautorisé un journal.  | TCD -> -
CONCEDE  S rétablir {diffusion, signal, accréditation, service, licence, liaison, aide, internet, accès, droit, statut, constitution, liberté, électricité, réseau} (à T) (de T)   [cameo 081]
    > Le Gabon a rétabli l'accès au réseau.  | GAB -> -
CONCEDE/return-ambassador  S {revenir, retourner, rentrer} à|en|dans|vers T! "ambassadeur|ambassadrice|haut-commissaire"   [cameo 081]
    > L'ambassadeur du Kenya au Pérou est revenu lundi à Lima.  | KEN -> PER
    > L'ambassadrice du Chili est de retour à Lima.  | CHL -> PER
CONCEDE/return-ambassador  S {regagner, retrouver, rejoindre} T! "ambassadeur|ambassadrice|haut-commissaire"   [cameo 081]
    > L'ambassadrice du Ghana a regagné le Togo.  | GHA -> TGO
CONCEDE/return-ambassador  S {regagner, retrouver, rejoindre, reprendre} {poste, fonction, ambassade} à|en T "ambassadeur|ambassadrice|haut-commissaire"   [cameo 081]
    > L'ambassadeur du Chili a regagné son poste à Lima.  | CHL -> PER
CONCEDE/return-ambassador  S {renvoyer, rétablir, réintégrer, redéployer} {ambassadeur, ambassadrice, chargé} (en|à|dans T)   [cameo 080]
    > L'Italie a renvoyé son ambassadeur en Égypte.  | ITA -> EGY
CONCEDE  S {réintégrer, réadmettre} T (dans|à|au sein de *)   [cameo 080]
    > La CEDEAO a réintégré le Mali.  | ECOWAS -> MLI

# --- to give way
CONCEDE  S {céder, accéder, satisfaire, plier, obtempérer, se plier, déférer, se conformer} à {demande, exigence, requête, pression, revendication, ultimatum, appel, sollicitation, injonction, condition, menace, vœu, souhait, voeu} (de T)   [cameo 080]
    > La Serbie a cédé aux exigences du Kosovo.  | SRB -> XKX; REQUEST: XKX -> SRB
CONCEDE  S satisfaire {demande, exigence, requête, revendication} (de T)   [cameo 080]
    > La Grèce a satisfait la demande de la Bulgarie.  | GRC -> BGR; REQUEST: BGR -> GRC
CONCEDE  S {céder, se incliner, plier, obtempérer, capituler} (à|devant|face à T)   [cameo 080]
    > Le Panama a cédé aux États-Unis.  | PAN -> USA
CONCEDE  S {faire} {volte, volte-face, concession, marche, machine, compromis} (à|envers T)   [cameo 080]
    > L'Inde a fait des concessions au Népal.  | IND -> NPL
CONCEDE  S {flancher, fléchir} (devant|face à T)   [cameo 080]
    > La Géorgie fléchit face à la Russie.  | GEO -> RUS
CONCEDE  S reculer devant|face à T   [cameo 080]
    > La Géorgie recule face à la Russie.  | GEO -> RUS
CONCEDE  S {faire} "marche arrière" (sur|face à T)   [cameo 080]
    > La Hongrie a fait marche arrière.  | HUN -> -
CONCEDE  S {faire} "machine arrière" (sur|face à T)   [cameo 080]
    > Le Kenya a fait machine arrière.  | KEN -> -
CONCEDE  S mettre "de l'eau dans son vin"   [cameo 080]
    > Le Honduras met de l'eau dans son vin.  | HND -> -
CONCEDE  S {revenir} sur {décision, menace, refus, suspension, expulsion, retrait, veto, position}   [cameo 080]
    > La Zambie est revenue sur sa décision.  | ZMB -> -
CONCEDE  S {retirer, lever, abandonner} {plainte, accusation, veto, réserve, objection, menace, opposition} (contre|à T)   [cameo 080]
    > La Turquie a levé son veto.  | TUR -> -
CONCEDE  S {abandonner, classer, annuler, lever} {poursuite, charge, accusation, plainte, mandat, procès} (contre|à l'encontre de T)   [cameo 081]
    > La Bolivie a abandonné les poursuites contre le ministre paraguayen.  | BOL -> PRY
CONCEDE  S renoncer à {sanction, représailles, arme, menace, souveraineté, revendication, droit, enrichissement, projet, plainte, poursuite, exercice} (contre|sur T) (de T)   [cameo 080]
    > Le Pérou a renoncé aux sanctions contre l'Équateur.  | PER -> ECU
CONCEDE  S {retirer, abandonner, enterrer} {"projet de loi", réforme, taxe, hausse, impôt, amendement, "loi de finances"}   [cameo 080]
    > Le président zambien a retiré la réforme.  | ZMB -> -
CONCEDE  S {baisser} ton (avec|face à T)   [cameo 080]
    > La Chine baisse le ton face aux Philippines.  | CHN -> PHL
CONCEDE  S calmer jeu (avec T)   [cameo 080]
    > La Turquie a calmé le jeu avec la Grèce.  | TUR -> GRC
CONCEDE  S {apaiser, désamorcer, détendre} {tension, crise, relation, situation, conflit, climat} (avec T)   [cameo 080]
    > Le Ghana a apaisé les tensions avec le Nigeria.  | GHA -> NGA

# --- to apologise, to pardon
CONCEDE/apologise  S {se excuser, se repentir} (auprès de|envers|devant|pour T)   [cameo 055]
    > Le Canada s'est excusé auprès du Chili.  | CAN -> CHL
CONCEDE/apologise  S {présenter, adresser, formuler, exprimer, faire, offrir, transmettre} {excuse, regret, repentance} (à|auprès de|envers T)   [cameo 055]
    > La Belgique a présenté des excuses au Burundi.  | BEL -> BDI
CONCEDE/apologise  S {exprimer, présenter, formuler} regret "regrets" (à|auprès de|envers|pour T)   [cameo 055]
    > Le roi des Pays-Bas a exprimé ses regrets au Suriname.  | NLD -> SUR
CONCEDE/apologise  S {reconnaître, admettre, avouer, assumer} {responsabilité, faute, tort, culpabilité, torts, fautes} (dans|envers|à l'égard de T)   [cameo 080]
    > Le Portugal a reconnu ses torts dans le conflit.  | PRT -> -
CONCEDE/apologise  S demander pardon (à T)   [cameo 055]
    > L'Allemagne a demandé pardon à la Namibie.  | DEU -> NAM
CONCEDE/pardon  S {gracier, amnistier, pardonner, absoudre, réhabiliter} @captives (de T)   [cameo 0813]
    > L'Égypte a gracié deux journalistes.  | EGY -> -
CONCEDE/pardon  S {gracier, amnistier, absoudre} T   [cameo 0813]
    > Le roi du Maroc a gracié un Espagnol.  | MAR -> ESP
CONCEDE/pardon  S accorder {grâce, amnistie, pardon} (à T)   [cameo 0813]
    > Le président malien a accordé l'amnistie à un Ivoirien.  | CONCEDE/pardon: MLI -> CIV:CIV
CONCEDE/pardon  S {décréter, proclamer, promulguer, annoncer, voter, prononcer} {amnistie, grâce} (pour|en faveur de|à T)   [cameo 0813]
    > Le président syrien a décrété une amnistie pour les déserteurs.  | SYR -> -
CONCEDE/pardon  S {commuer} {peine, condamnation} (de T)   [cameo 0813]
    > L'Indonésie a commué la peine d'une Philippine.  | IDN -> PHL

# --- to announce a truce or a withdrawal, verbally
CONCEDE  S {convenir, accepter} de|sur {trêve, cessez-le-feu}   [cameo 0871]
    > L'Arménie a accepté un cessez-le-feu.  | ARM -> -
CONCEDE  S accepter {cessez-le-feu, trêve, retrait, reddition, capitulation} (avec|de T)   [cameo 087]
    > L'Érythrée a accepté une trêve.  | ERI -> -
CONCEDE  S+T {conclure, signer, convenir} {cessez-le-feu, trêve} (avec T)   [mutual, cameo 0871]
    > L'Inde et le Pakistan ont conclu un cessez-le-feu.  | IND, PAK -> -

CONCEDE  S {annoncer, proclamer, déclarer, décréter, ordonner} {cessez-le-feu, trêve, pause, armistice, moratoire} (en|avec|à|envers T) (de T)   [cameo 0871]
    > Le Soudan a proclamé une trêve.  | SDN -> -
CONCEDE  S {approuver, adopter, valider, entériner, prolonger, prolonger, étendre, reconduire, renouveler, proroger, décider} {cessez-le-feu, trêve, armistice} (en|avec|à|envers T) (de T)   [cameo 0871]
    > Le Soudan du Sud a prolongé la trêve avec les rebelles.  | SSD -> SSD:REB
CONCEDE  S {approuver, adopter, valider, entériner} accord "cessez-le-feu|trêve" (avec T)   [cameo 0871]
    > Le gouvernement indien a approuvé un accord de cessez-le-feu avec le Pakistan.  | IND -> PAK

CONCEDE  S fermer {base, camp, "centre de détention", prison, garnison} (de T) (en|à|dans T)   [cameo 080]
    > La France a fermé une base au Tchad.  | FRA -> TCD
CONCEDE/ease-sanctions  * {alléger, assouplir, atténuer} {sanction, sanctions, restriction, interdiction} de S! contre|à l'encontre de|envers|sur T!   [cameo 085]
    > Les sanctions péruviennes contre le Chili ont été allégées.  | PER -> CHL
CONCEDE/lift-sanctions  lever @sanctions de S!   [cameo 085]
    > Le Mali a obtenu la levée des sanctions de la CEDEAO.  | ECOWAS -> MLI
CONCEDE  S annoncer {retrait, repli, désengagement} "troupes" (de|en T)   [cameo 0874]
    > L'Italie a annoncé le retrait de ses troupes d'Irak.  | ITA -> IRQ
CONCEDE  S annoncer {retrait, repli, désengagement} "soldats" (de|en T)   [cameo 0874]
    > L'Italie a annoncé le retrait de ses soldats d'Irak.  | ITA -> IRQ
CONCEDE  S annoncer {retrait, repli, désengagement} "forces" (de|en T)   [cameo 0874]
    > L'Italie a annoncé le retrait de ses forces d'Irak.  | ITA -> IRQ
# --- set phrases of the press
CONCEDE/apologise  T {recevoir, obtenir} excuse de S!   [cameo 055]
    > Le Pérou a reçu les excuses de la Norvège.  | NOR -> PER
CONCEDE  S baisser pavillon (devant|face à T)   [cameo 080]
    > La Norvège a baissé pavillon devant le Pérou.  | NOR -> PER
CONCEDE  S donner {satisfaction, "gain de cause"} à T   [cameo 080]
    > La Norvège a donné satisfaction au Pérou.  | NOR -> PER
CONCEDE  S {dédouaner, exonérer, absoudre} T de {responsabilité, faute, accusation, soupçon}   [cameo 081]
    > La Norvège a dédouané le Pérou de toute responsabilité.  | NOR -> PER
CONCEDE  S {reculer, céder, plier, fléchir} "sous la pression|face à la pression|devant la pression|sous les pressions"   [cameo 080]
    > Le gouvernement norvégien a reculé sous la pression.  | NOR -> -
CONCEDE  S {desserrer, relâcher, adoucir} @restrictions (sur|pour|à T) (de T)   [cameo 080]
    > L'Australie a desserré les contrôles.  | AUS -> -
CONCEDE  S {lever, assouplir, alléger, desserrer, relâcher} {condition, règle, norme, contrôle, formalité, exigence} "imposées aux|imposés aux|imposées à|imposés à|frappant|visant" (à T)   [cameo 080]
    > L'Australie a assoupli les règles imposées aux producteurs chiliens.  | AUS -> CHL
CONCEDE  S donner suite à {demande, requête, sollicitation, réclamation, doléance, exigence, revendication} (de T)   [cameo 080]
    > L'Irak a donné suite à la requête du Koweït.  | IRQ -> KWT; REQUEST: KWT -> IRQ
CONCEDE  S donner {demande, requête, sollicitation, réclamation, doléance, exigence, revendication} "donné suite|donne suite|donner suite|donnera suite" (de T)   [cameo 080]
    > Le Laos a donné suite à la requête de l'Inde, qui demandait la restitution d'un navire.  | LAO -> IND; REQUEST/yield: IND -> LAO
CONCEDE  S {blanchir, acquitter, relaxer, innocenter, disculper} T!   [cameo 081, context legal]
    > La justice ghanéenne a blanchi le pêcheur togolais.  | GHA -> TGO
CONCEDE  S faire croix sur {projet, taxe, sanction, droit, revendication, exigence, réforme, base, plan, surtaxe} (de T)   [cameo 080]
    > L'Indonésie a fait une croix sur son projet.  | IDN -> -
CONCEDE  S passer éponge (sur *)   [cameo 080]
    > Le Ghana a passé l'éponge.  | GHA -> -
CONCEDE  S {accorder, consentir, octroyer} {sursis, délai, répit, dérogation, exemption} à T   [cameo 080]
    > Le Canada a consenti un sursis au Mexique.  | CAN -> MEX
# --- journalists' words for it
CONCEDE  S {desserrer} {étau, étreinte, pression, bride, vis} (sur|autour de T)   [cameo 080]
    > Washington a desserré l'étau autour de Cuba.  | USA -> CUB
CONCEDE  S {assouplir, adoucir, infléchir, tempérer, modérer, revoir, nuancer} {position, attitude, ton, discours, ligne, exigence, politique, posture} (envers|à l'égard de|vis-à-vis de|face à|sur|avec T)   [cameo 080]
    > La Cédéao a assoupli sa position.  | ECOWAS -> -
CONCEDE  S lâcher {lest, bride} (à|face à|devant|envers|sur T)   [cameo 080]
    > La Cédéao a lâché du lest face à Bamako.  | ECOWAS -> MLI
CONCEDE/apologise  S faire amende (auprès de|envers|à|devant T)   [cameo 055]
    > Le gouvernement belge a fait amende honorable auprès de Kinshasa.  | BEL -> COD
CONCEDE/apologise  S {battre, faire} {coulpe, "mea culpa", mea-culpa} (pour|devant|auprès de *)   [cameo 055]
    > La Belgique a battu sa coulpe.  | BEL -> -
CONCEDE  S annoncer {repli, désengagement} (de T)   [cameo 0874]
    > Le M23 a annoncé son repli de Goma.  | M23 -> COD
CONCEDE  S {faire, opérer} {"marche arrière", "machine arrière", reculade, revirement, "rétropédalage", rétropédalage} (sur *)   [cameo 080]
    > Washington a opéré une reculade.  | USA -> -
CONCEDE  S {se raviser, se dédire}   [cameo 080]
    > Washington s'est ravisé.  | USA -> -
# --- words that are none
NONE  S lever {fonds, doute, voile, main, capital, verre, séance, milliard, million, obstacle, ambiguïté}
    > Le Nigeria a levé un milliard.  | none
NONE  S céder {part, action, terrain, filiale, entreprise, actif, place, participation, but}
    > La Suède a cédé ses parts.  | none
NONE  S autoriser {vaccin, médicament, ogm, mise}
    > Le Japon a autorisé un vaccin.  | none
CONCEDE  S obtenir T! "obtenu de|obtenu du|obtenu des|obtient de|obtient du|obtenir de|obtenir du" "qu'une|qu'un|qu'il|qu'elle|que la|que le|que les|que ses|que ce"   [swap, cameo 080]
    > Le Pérou a obtenu de Quito qu'une commission se rende sur place.  | ECU -> PER
CONCEDE  S {accéder, céder, se plier, satisfaire, déférer} à {demande, requête, exigence, revendication, injonction, souhait, desideratum} (de T)   [cameo 080]
    > Le Pérou a accédé à la demande de la Bolivie.  | PER -> BOL; REQUEST: BOL -> PER
CONCEDE  S renoncer à {prétention, revendication, réclamation, exigence, poursuite} (sur|contre|envers|à l'égard de T) (de T)   [cameo 080]
    > Le Pérou a renoncé à ses prétentions sur une île chilienne.  | PER -> CHL
CONCEDE  * {réintégrer, réadmettre} T! dans|au sein de S!   [cameo 080]
    > Le Niger a été réintégré dans les instances de l'Union africaine.  | AU -> NER
CONCEDE  S {suspendre, lever, annuler, retirer, abandonner, révoquer} {mandat} "d'arrêt|d'amener|de recherche" (contre T) (de T)   [cameo 081, context legal]
    > La justice bolivienne a levé le mandat d'arrêt contre un ancien ministre péruvien.  | BOL -> PER
CONCEDE/ease-entry  S {rétablir, reprendre, relancer} {délivrance, octroi, émission} "visas|visa" (à|pour T) (de T)   [cameo 081, context migration]
    > La France a rétabli la délivrance de visas aux Algériens.  | FRA -> DZA
CONCEDE  S revenir sur {interdiction, décision, sanction, taxe, refus, veto, menace, expulsion, suspension, surtaxe, restriction} (contre|envers|à l'égard de T) (de T)   [cameo 080]
    > Le Ghana est revenu sur l'interdiction des produits togolais.  | GHA -> TGO
CONCEDE  S {rengainer, ravaler, retirer} {menace, accusation, propos, ultimatum} (contre|envers T) (de T)   [cameo 080]
    > Le Ghana a rengainé ses menaces contre le Togo.  | GHA -> TGO
