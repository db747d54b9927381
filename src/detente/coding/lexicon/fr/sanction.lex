# SANCTION: reduces relations: sanctions, embargo, visas, tariffs, expulsions, recalls, ruptures, aid or membership cut.

SANCTION/end-agreement  S {se retirer, se désengager} de {accord, traité, pacte, convention, protocole} (avec T) (de T)   [cameo 161, context diplomatic]
    > La Russie s'est retirée du traité.  | RUS -> -
# --- sanctions, embargo, tariffs, freezes
SANCTION/discontinue  S sanctionner T   [cameo 163]
    > Le Royaume-Uni a sanctionné des généraux birmans.  | GBR -> MMR
SANCTION/discontinue  S {confirmer, acter, réaffirmer, valider, arrêter} principe "de sanctions|de nouvelles sanctions|des sanctions|d'un embargo|de mesures restrictives" (contre|à l'encontre de|envers|à l'égard de T)   [cameo 163, status future]
    > L'Union africaine a confirmé le principe de sanctions accrues contre des officiers guinéens.  | AU -> GIN (future)
SANCTION/discontinue  S {passer, recourir} à {sanction, mesure, rétorsion, représailles} contre|à l'encontre de T   [cameo 163]
    > Le Brésil passe aux mesures économiques contre la Bolivie.  | BRA -> BOL
SANCTION/discontinue  S {imposer, infliger, décréter, adopter, prononcer, appliquer, prendre, instaurer, annoncer, décider, renforcer, durcir, étendre, prolonger, maintenir, renouveler, reconduire, alourdir, ajouter, voter, approuver, mettre, élargir, rétablir, réimposer, réinstaurer, entériner, intensifier, lancer, introduire, promulguer} {sanction, contre-sanction, restriction, représailles, contre-mesure, rétorsion} (à|contre|à l'encontre de|envers|sur|à l'égard de T)   [cameo 163]
    > L'Union européenne a adopté des sanctions contre la Russie.  | EU -> RUS
    > Des sanctions ont été infligées au Mali par la CEDEAO.  | ECOWAS -> MLI
SANCTION/discontinue  S {imposer, infliger, adopter, prendre, appliquer, annoncer, déclencher, dégainer} mesure contre|à l'encontre de|envers|à l'égard de T   [cameo 163]
    > Le Maroc a pris des mesures contre l'Espagne.  | MAR -> ESP
SANCTION/discontinue  S {prendre, adopter, annoncer, décider, imposer, appliquer, lancer, déclencher, dégainer, instaurer, arrêter, brandir, multiplier} mesure "de rétorsion|de représailles|punitive|punitives|restrictive|restrictives|coercitive|coercitives" (contre|à l'encontre de|envers|à l'égard de T)   [cameo 163]
    > Le Ghana a pris des mesures de rétorsion contre le Togo.  | GHA -> TGO
    > Le Kenya a averti que si la Somalie ferme le port, il prendra des mesures de rétorsion.  | THREATEN: KEN -> SOM
    > Le Kenya prend de nouvelles mesures de rétorsion.  | KEN -> -
    > La Zambie a déclenché des mesures punitives contre le Malawi.  | ZMB -> MWI
SANCTION/discontinue  S sanction/N (contre|à l'encontre de|envers|sur T)   [cameo 163]
    > Les sanctions américaines contre Cuba continuent.  | USA -> CUB
SANCTION/tariff  S {frapper, grever} T de {"droits de douane", surtaxe, taxe, surtaxes, taxes}   [cameo 163, context economic]
    > Le Brésil a frappé l'acier argentin de droits de douane.  | BRA -> ARG
SANCTION/discontinue  S frapper T de @sanctions   [cameo 163]
    > L'Union européenne a frappé l'Iran de sanctions.  | EU -> IRN
SANCTION/discontinue  S {placer, mettre, inscrire, ajouter} T sur|à {liste} (de *)   [cameo 163]
    > Les États-Unis ont inscrit Cuba sur la liste noire.  | USA -> CUB
    > Le Canada a classé le Hamas comme groupe terroriste.  | CAN -> HAMAS
SANCTION/discontinue  S {désigner, classer} T comme {organisation, groupe, entité, terroriste, état, mouvement}   [cameo 163]
    > Le Paraguay a classé le Hamas comme groupe terroriste.  | PRY -> HAMAS
SANCTION/embargo  S {imposer, infliger, décréter, instaurer, instituer, maintenir, prolonger, renforcer, reconduire, étendre, adopter, voter, mettre, appliquer, renouveler} @embargoes (à|contre|sur|à l'encontre de T)   [cameo 163]
    > L'ONU a décrété un embargo contre l'Érythrée.  | UN -> ERI
SANCTION/embargo  S embargo/N (contre|sur|à l'encontre de|à T)   [cameo 163]
    > L'embargo de l'Égypte contre le Qatar a duré.  | EGY -> QAT
SANCTION/embargo  S {interdire, bannir, bloquer, suspendre, stopper, arrêter, prohiber, restreindre, limiter, cesser, geler} {importation, exportation, vente, livraison, achat, commerce, échange, transaction, @goods} (à|vers|en provenance de|avec|depuis T) (de T)   [cameo 163, context economic]
    > La Chine a suspendu les importations de bœuf australien.  | CHN -> AUS
SANCTION/tariff  S {imposer, infliger, appliquer, instaurer, augmenter, relever, hausser, annoncer, décréter, instituer, doubler, tripler, maintenir, mettre, porter, fixer, rehausser, majorer, alourdir, quadrupler, quintupler, réimposer, réinstaurer, rétablir, durcir, hisser} @tariffs (à|sur|contre|à l'encontre de T) (de T)   [cameo 163, context economic]
    > L'Inde a imposé des droits de douane sur le riz pakistanais.  | IND -> PAK
SANCTION/tariff  S droit/N "droits de douane" (sur|contre T)   [cameo 163, context economic]
    > Les droits de douane américains sur l'acier canadien sont entrés en vigueur.  | USA -> CAN
SANCTION/tariff  S {taxer, surtaxer} @goods (de T)   [cameo 163, context economic]
    > L'Inde taxe les pommes chiliennes.  | IND -> CHL
SANCTION/tariff  S {taxer, surtaxer} T   [cameo 163, context economic]
    > Les États-Unis ont surtaxé l'acier canadien.  | USA -> CAN
SANCTION/asset-freeze  S {geler, bloquer, confisquer, immobiliser} @assets (de T)   [cameo 163, context economic]
    > La Suisse a gelé les avoirs du président ukrainien.  | CHE -> UKR
SANCTION/discontinue  S {couper, interrompre, suspendre, fermer, stopper, arrêter, réduire} @services (à|vers|avec|en T) (de T)   [cameo 162, context economic]
    > La Russie a coupé le gaz à la Bulgarie.  | RUS -> BGR
SANCTION/discontinue  S {couper} {vivre, robinet, pont, courant, aide, crédit, financement} (à|avec T) (de T)   [cameo 162]
    > Le Nigeria a coupé le courant au Niger.  | NGA -> NER
SANCTION/discontinue  S {retirer, révoquer, supprimer} {clause, statut, préférence, avantage, licence, privilège, "nation la plus favorisée"} (à T) (de T)   [cameo 162, context economic]
    > L'Inde a retiré au Pakistan le statut de nation la plus favorisée.  | IND -> PAK
SANCTION/discontinue  S {blacklister, isoler, ostraciser, marginaliser} T   [cameo 160]
    > La Ligue arabe a isolé la Syrie.  | LAS -> SYR
SANCTION/discontinue  S mettre T "au ban" (de *)   [cameo 160]
    > L'ONU a mis la Syrie au ban.  | UN -> SYR
SANCTION/discontinue  S {priver, exclure, débrancher, déconnecter} T de *   [cameo 163]
    > L'Union européenne a privé la Hongrie de fonds.  | EU -> HUN
SANCTION/discontinue  S refuser accès "accès aux ports|accès à ses ports|accès au port|accès au marché|accès à son marché|accès à son espace aérien|accès aux eaux" (à T)   [cameo 163]
    > L'Inde a refusé à la Chine l'accès aux ports.  | IND -> CHN

SANCTION/embargo  S {fermer, interdire, barrer} marché à T   [cameo 163, context economic]
    > Le Kenya ferme son marché au maïs ougandais.  | KEN -> UGA
# --- entry and visas
SANCTION/entry-restriction  S {interdire, refuser, barrer, fermer} {accès, entrée, route} à {@vehicles, routier, transporteur, chauffeur, conducteur, poids, lourd} (de T)   [cameo 163, context economic]
    > La Zambie a interdit ses routes aux poids lourds congolais.  | ZMB -> COD
    > Le Niger a interdit l'accès de son territoire aux véhicules béninois.  | NER -> BEN
SANCTION/entry-restriction  S {interdire, bannir, refouler, proscrire} {camion, poids, semi-remorque, routier, transporteur, véhicule, navire, bateau, autocar, bus, wagon, chauffeur, conducteur} (de T)   [cameo 163, context economic]
    > La Lettonie a interdit les camions biélorusses.  | LVA -> BLR
SANCTION/entry-restriction  S {fermer, interdire, barrer} {port, rade, eau, aéroport} à T   [cameo 163]
    > La Turquie a fermé ses ports aux navires chypriotes.  | TUR -> CYP
SANCTION/visa-requirement  S exiger {visa, visas} de|à|pour T   [cameo 163, context migration]
    > La Norvège exige un visa des ressortissants serbes.  | NOR -> SRB
SANCTION/visa-requirement  S {exiger, imposer} {visa, visas} "un visa|des visas" (pour|à|de T)   [cameo 163, context migration]
    > Le Gabon exige un visa pour les Togolais.  | GAB -> TGO
SANCTION/visa-requirement  S {supprimer, abolir, révoquer, suspendre, annuler, retirer, abroger} {exemption, dispense, franchise} "visa|visas" (pour|à T) (de T)   [cameo 163, context migration]
    > La Géorgie a supprimé l'exemption de visa pour les Iraniens.  | GEO -> IRN
SANCTION/visa-requirement  S mettre fin à {exemption, dispense} "visa|visas" (pour T) (de T)   [cameo 163, context migration]
    > Le Qatar a mis fin à l'exemption de visa pour les Libanais.  | QAT -> LBN
SANCTION/entry-restriction  S {interdire, refuser, restreindre, limiter, barrer, fermer} @entry (à|pour T) (de T)   [cameo 163, context migration]
    > Les États-Unis ont interdit l'entrée aux Tchadiens.  | USA -> TCD
    > La Zambie a interdit l'entrée de son territoire à trois généraux angolais.  | ZMB -> AGO
SANCTION/entry-restriction  S interdire T de|à {séjour, territoire, entrée}   [cameo 163, context migration]
    > L'Estonie a interdit un ministre russe de séjour.  | EST -> RUS
SANCTION/entry-restriction  * interdire T! de {entrée, séjour, territoire, visa, sol} à|en|dans|sur S!   [cameo 163, context migration]
    > Les Nigérians sont interdits d'entrée aux États-Unis.  | USA -> NGA:CIV
SANCTION/entry-restriction  S {imposer, durcir, annoncer, appliquer} {restriction, interdiction, obligation} "entrée" (à|contre|sur T) (de T)   [cameo 163, context migration]
    > Le Niger a imposé une interdiction d'entrée aux Américains.  | NER -> USA
SANCTION/visa-requirement  S {imposer, rétablir, réimposer, réinstaurer, instaurer, réintroduire, introduire, restaurer, remettre} {visa, visas} (à|pour|de|aux T)   [cameo 163, context migration]
    > Le Canada a rétabli les visas pour les Mexicains.  | CAN -> MEX
SANCTION/visa-requirement  S {imposer, rétablir, réimposer, réinstaurer, instaurer, réintroduire, introduire, restaurer} {obligation, exigence, régime, formalité} "visa|visas" (à|pour T) (de T)   [cameo 163, context migration]
    > Le Brésil a rétabli l'obligation de visa pour les Japonais.  | BRA -> JPN
SANCTION/visa-requirement  S {soumettre, assujettir, astreindre} T à {visa, visas, obligation, formalité} ("visa|visas")   [cameo 163, context migration]
    > Le Pérou soumet les Kényans à un visa d'entrée.  | PER -> KEN
SANCTION/entry-restriction  S {durcir, restreindre} @visas (à|pour T)   [cameo 163, context migration]
    > Le Canada a durci les visas pour les Mexicains.  | CAN -> MEX
SANCTION/visa-suspension  S {suspendre, refuser, annuler, révoquer, geler, restreindre, limiter, réduire, retirer, cesser, arrêter, interrompre} {@visas, délivrance, octroi} (à|pour T) (de T)   [cameo 163, context migration]
    > Le Burkina Faso a suspendu les visas pour les Américains.  | BFA -> USA
SANCTION/visa-suspension  S {suspendre, cesser, arrêter, interrompre, restreindre, limiter} {délivrance, octroi, émission} "visas" (à|pour T) (de T)   [cameo 163, context migration]
    > Le Japon a cessé la délivrance de visas aux Iraniens.  | JPN -> IRN
SANCTION/visa-suspension  S {suspendre, cesser, arrêter, interrompre, restreindre, limiter, geler, fermer} {service, traitement, demande, examen, guichet, bureau} "visa|visas" (à|pour T) (de T)   [cameo 163, context migration]
    > L'Ouzbékistan a suspendu les services de visa pour les Kirghizes.  | UZB -> KGZ

# --- diplomats, embassies, ties
SANCTION/expel-diplomats  S {expulser, renvoyer, chasser} {employé, employée, agent, agente, salarié, membre, fonctionnaire, collaborateur} "du consulat|de l'ambassade|de la mission|du personnel diplomatique|consulaires|consulaire" (de T)   [cameo 161, context diplomatic]
    > L'Algérie a expulsé cinq employés du consulat d'Espagne.  | DZA -> ESP
SANCTION/expel-diplomats  S {expulser, renvoyer, chasser, congédier, bouter} {@diplomats, représentant, représentante} (de T)   [cameo 161, context diplomatic]
    > La Norvège a expulsé deux diplomates chiliens.  | NOR -> CHL
    > Le Niger a annoncé l'expulsion de l'ambassadeur de France.  | NER -> FRA
    > Trois attachés moldaves ont été renvoyés par le Bélarus.  | BLR -> MDA
SANCTION/persona-non-grata  S {déclarer, proclamer, désigner, considérer} T "persona non grata"   [cameo 161, context diplomatic, states]
    > Le Brésil a déclaré persona non grata l'ambassadeur d'Israël.  | BRA -> ISR
SANCTION/persona-non-grata  S {déclarer, proclamer, désigner, considérer} @diplomats "persona non grata" (de T)   [cameo 161, context diplomatic, states]
    > L'attaché bulgare a été déclaré persona non grata par la Russie.  | RUS -> BGR
SANCTION/persona-non-grata  S {déclarer, proclamer} @diplomats "indésirable|indésirables" (de T)   [cameo 161, context diplomatic, states]
    > Le Niger a déclaré indésirable l'ambassadeur suédois.  | NER -> SWE
SANCTION/persona-non-grata  S {déclarer, proclamer, désigner, considérer} {@diplomats, employé, collaborateur, agent, fonctionnaire, membre, personne} "personae non gratae|personae non grata" (de T)   [cameo 161, context diplomatic, states]
    > Dix agents de l'ambassade du Pérou ont été déclarés personae non gratae par le Chili.  | CHL -> PER
SANCTION/persona-non-grata  S {déclarer, juger, considérer} T "indésirable|indésirables"   [cameo 161, context diplomatic, states]
    > Le Pérou a déclaré indésirable le ministre bolivien.  | PER -> BOL
SANCTION/recall-ambassador  S {rappeler, retirer, ramener} {@diplomats, représentant, représentante} (en|à|auprès de T) (de T)   [cameo 161, context diplomatic]
    > Le Maroc a rappelé son ambassadeur en Allemagne.  | MAR -> DEU
    > La Colombie a annoncé le rappel de son ambassadeur en Argentine.  | COL -> ARG
SANCTION/recall-ambassador  S rappeler @diplomats "pour consultations" (en|à|auprès de T) (de T)   [cameo 161, context diplomatic]
    > L'Algérie a rappelé pour consultations son ambassadeur au Mali.  | DZA -> MLI
SANCTION/break-ties  S {rompre, couper, cesser, briser, arrêter, stopper} {@ties, pont} (avec T)   [cameo 161, context diplomatic]
    > Le Nicaragua a rompu ses relations avec Taïwan.  | NIC -> TWN
    > L'Iran a annoncé la rupture de ses relations avec le Canada.  | IRN -> CAN
SANCTION/break-ties  * {rompre, couper, geler, suspendre, interrompre} {@ties} (entre S+T)   [mutual, cameo 161, context diplomatic]
    > Les relations entre la Bolivie et le Chili sont rompues.  | BOL, CHL -> -
SANCTION/break-ties  S rompre avec T   [cameo 161, context diplomatic]
    > La Colombie a rompu avec Israël.  | COL -> ISR
SANCTION/break-ties  S mettre fin à @ties (avec T) (de T)   [cameo 161, context diplomatic]
    > Le Sénégal a mis fin à son partenariat avec la Russie.  | SEN -> RUS
SANCTION/downgrade-ties  S {réduire, geler, suspendre, rabaisser, abaisser, dégrader, restreindre, revoir, limiter, interrompre, rétrograder} {@ties, niveau, représentation, présence} (avec|en|à T)   [cameo 161, context diplomatic]
    > L'Espagne a suspendu sa coopération avec le Nicaragua.  | ESP -> NIC
SANCTION/downgrade-ties  S prendre distance (avec|vis-à-vis de|à l'égard de T)   [cameo 161, context diplomatic]
    > La Hongrie prend ses distances avec la Pologne.  | HUN -> POL
SANCTION/downgrade-ties  S se distancier de T   [cameo 161, context diplomatic]
    > L'Arménie s'est distanciée de la Russie.  | ARM -> RUS
SANCTION/close-embassy  S {fermer, évacuer, suspendre} @embassies (en|à|dans T) (de T)   [cameo 161, context diplomatic]
    > La Suède a fermé son ambassade au Mali.  | SWE -> MLI
    > La fermeture du consulat de Turquie par l'Irak a été annoncée.  | IRQ -> TUR
SANCTION/expel  S {expulser, chasser, renvoyer, bannir, refouler} {@staff, @troops, @bodies, @press, force, casque} (de T)   [cameo 166]
    > Le Mali a expulsé deux journalistes français.  | MLI -> FRA
SANCTION/expel  S {expulser, chasser} T!   [cameo 166]
    > Le Tchad a expulsé les Français.  | TCD -> FRA
SANCTION/expel  S {sommer, prier, enjoindre} {@diplomats, agent, attaché} (de T) "quitter|de partir|de faire ses valises"   [cameo 166, context diplomatic]
    > Le Mali a sommé deux diplomates danois de quitter le pays.  | MLI -> DNK
SANCTION/expel  S ordonner départ "départ" (de T)   [cameo 166]
    > Le Niger a ordonné le départ des soldats américains.  | NER -> USA
SANCTION/expel  S donner {jour, heure, semaine} à T "quitter"   [cameo 166]
    > Le Niger a donné deux jours à l'ambassadeur suisse pour quitter le pays.  | NER -> CHE
SANCTION/expel  S {suspendre, révoquer, interdire, retirer, annuler} {accréditation, licence, agrément, autorisation, diffusion, activité} (à T) (de T)   [cameo 166]
    > Le Burkina Faso a suspendu l'accréditation d'un journaliste belge.  | BFA -> BEL

# --- borders, airspace, flights
SANCTION/close-border  S {fermer, boucler, verrouiller, barricader} @borders (avec|à|entre T) (de T)   [cameo 163]
    > Le Burundi a fermé sa frontière avec le Rwanda.  | BDI -> RWA
SANCTION/close-border  S {fermer, boucler, verrouiller, condamner} {port, point, poste, porte} "d'entrée|de passage|points de passage|postes-frontières|poste frontière" (avec|à|en|vers T)   [cameo 163]
    > Le Burundi a fermé tous les points de passage avec le Rwanda.  | BDI -> RWA
SANCTION/close-border  S {suspendre, bloquer, interrompre, stopper, fermer, interdire} {passage, trafic, transit, circulation, traversée} "frontalier|frontaliers|frontalière|transfrontalier|transfrontaliers|à la frontière" (avec|entre|vers|à T) (de T)   [cameo 163]
    > Le Burundi a suspendu les passages frontaliers avec le Rwanda.  | BDI -> RWA
SANCTION/close-airspace  S {fermer, interdire, bloquer, verrouiller} @airspace (à T) (de T)   [cameo 163]
    > L'Algérie a fermé son espace aérien au Maroc.  | DZA -> MAR
SANCTION/close-airspace  S {interdire, suspendre, annuler, bloquer} {@routes, survol, atterrissage} (vers|à|avec|en provenance de|pour T) (de T)   [cameo 163]
    > Le Pakistan a interdit le survol à l'Inde.  | PAK -> IND

# --- aid, membership, agreements
SANCTION/aid-suspension  S {suspendre, geler, couper, réduire, arrêter, interrompre, stopper, supprimer, retirer, cesser, annuler, bloquer, diminuer, restreindre, retenir} {@aid, budget} (à|en|pour|avec T) (de T)   [cameo 1621, context economic]
    > L'Allemagne a suspendu son aide au Rwanda.  | DEU -> RWA
    > La suspension de l'aide à l'Éthiopie par les États-Unis continue.  | USA -> ETH
SANCTION/aid-suspension  S mettre fin à {@aid} (à|en|pour T)   [cameo 1621, context economic]
    > La Suède a mis fin à son aide au Burkina Faso.  | SWE -> BFA
SANCTION/suspend-membership  S {suspendre, exclure, radier, bannir, expulser} T de {@organisations, @bodies, instance, organe}   [cameo 166, context diplomatic]
    > L'Union africaine a suspendu le Gabon de ses instances.  | AU -> GAB
SANCTION/suspend-membership  * {suspendre, exclure, radier, bannir} T! de S! de @igos   [cameo 166, context diplomatic]
    > La Guinée a été suspendue de la CEDEAO.  | ECOWAS -> GIN
SANCTION/suspend-membership  S {suspendre, exclure} T! (de *)   [cameo 166, context diplomatic]
    > La CEDEAO a suspendu la Guinée.  | ECOWAS -> GIN
SANCTION/suspend-membership  S {retirer, suspendre, geler, cesser} @membership (à T) (de T)   [cameo 166, context diplomatic]
    > L'Union africaine a suspendu l'adhésion du Soudan.  | AU -> SDN
SANCTION/withdraw  S se retirer de {exercice, manœuvre, jeu, projet, coalition, programme, opération, mission, négociation, pourparlers, initiative, partenariat, compétition, sommet}   [cameo 161]
    > La Norvège s'est retirée des manœuvres.  | NOR -> -
SANCTION/leave-organisation  S {retrait, sortie}/N de T de @igos   [cameo 166, context diplomatic]
    > Le Burundi a annoncé son retrait de la CPI.  | BDI -> ICC
SANCTION/leave-organisation  S quitter T @igos   [cameo 166, context diplomatic]
    > Le Burundi a quitté la CPI.  | BDI -> ICC
SANCTION/leave-organisation  S {se retirer, sortir} de T de @igos   [cameo 166, context diplomatic]
    > Le Mali s'est retiré de la CEDEAO.  | MLI -> ECOWAS
SANCTION/leave-organisation  S claquer porte de T de @igos   [cameo 166, context diplomatic]
    > L'Érythrée a claqué la porte de l'Igad.  | ERI -> IGAD
SANCTION/suspend-agreement  S {suspendre, geler} {@agreements, contrat, bail, partenariat} (avec T) (de T)   [cameo 161, context diplomatic]
    > Le Tchad a suspendu l'accord de défense avec la France.  | TCD -> FRA
SANCTION/end-agreement  S {dénoncer, rompre, résilier, révoquer, annuler, abroger, déchirer, abandonner, répudier, casser, invalider} {@agreements, contrat, bail, partenariat} (avec T) (de T)   [cameo 161, context diplomatic]
    > Le Tchad a rompu l'accord de défense avec la France.  | TCD -> FRA
SANCTION/end-agreement  S mettre fin à {@agreements} (avec T)   [cameo 161, context diplomatic]
    > Le Kenya a mis fin à l'accord avec le Royaume-Uni.  | KEN -> GBR
SANCTION/discontinue  S {suspendre, rompre, geler, quitter, interrompre, abandonner, ajourner} @talks (avec T)   [cameo 164, context diplomatic]
    > La Serbie a suspendu le dialogue avec le Kosovo.  | SRB -> XKX
SANCTION/discontinue  S mettre {fin, terme} à @talks (avec T)   [cameo 164, context diplomatic]
    > L'Iran a mis fin aux discussions avec la Norvège.  | IRN -> NOR
SANCTION/suspend-agreement  S quitter @treaties (avec T) (de T)   [cameo 161, context diplomatic]
    > Le Kazakhstan a quitté l'accord monétaire avec l'Arménie.  | KAZ -> ARM
SANCTION/withdraw  S retirer {@staff, observateur, délégation, mission, investissement} (de T)   [cameo 161]
    > Le Canada a retiré ses observateurs du Liban.  | CAN -> LBN

# --- courts
SANCTION/convict  S condamner {@suspects, @captives} à {peine, an, année, mois, mort, prison, perpétuité, réclusion, amende} (de T)   [cameo 116, context legal]
    > La Russie a condamné un journaliste américain à seize ans de prison.  | RUS -> USA
SANCTION/convict  S condamner T à {peine, an, année, mois, mort, prison, perpétuité, réclusion, amende, euro, dollar, million}   [cameo 116, context legal]
    > Le Mali a condamné des Ivoiriens à vingt ans.  | MLI -> CIV
SANCTION/convict  T {écoper, hériter} de {peine, an, année, mois, prison, perpétuité, réclusion, amende}   [cameo 116, context legal]
    > L'opposant péruvien a écopé de dix ans de prison.  | PER -> PER:OPP
SANCTION/convict  S reconnaître T "coupable"   [cameo 116, context legal]
    > La Cour pénale internationale a reconnu coupable un chef malien.  | ICC -> MLI

SANCTION/expel  S donner {heure, jour, semaine} à {@diplomats, représentant, représentante, délégation, mission} "pour partir|pour quitter|pour faire ses valises|pour plier bagage|pour vider les lieux" (de T)   [cameo 166, context diplomatic]
    > Le Mali a donné 72 heures à l'ambassadeur de France pour partir.  | MLI -> FRA
SANCTION/discontinue  S {mettre, placer, épingler, inscrire, coucher} T "liste noire|index|liste des sanctions|pilori"   [cameo 163]
    > Bruxelles a placé une raffinerie rwandaise sur sa liste noire.  | EU -> RWA
SANCTION/discontinue  S {serrer} {vis} (à|contre|envers T)   [cameo 163]
    > Bruxelles a serré la vis à Minsk.  | EU -> BLR
SANCTION/break-ties  S {couper, rompre, brûler, claquer} {pont, amarre, lien, vaisseau, porte} avec T!   [cameo 161, context diplomatic]
    > Bamako a rompu les amarres avec Paris.  | MLI -> FRA
SANCTION/convict  S infliger {an, mois, peine, perpétuité, réclusion, prison} à T   [cameo 173, context legal]
    > Un tribunal de Banjul a infligé dix ans de prison à un ancien ministre gambien.  | GMB -> GMB
SANCTION/discontinue  S mettre {fin, terme} à {exportation, livraison, vente, importation, fourniture, achat, transfert} (vers|à|avec|en|de T)   [cameo 163, context economic]
    > La Gambie met fin à ses exportations de poisson vers le Ghana.  | GMB -> GHA
# --- set phrases of the press
SANCTION/discontinue  {placer, inscrire, mettre, ajouter, porter} T! sur|à {liste} de S!   [cameo 163]
    > Une banque péruvienne a été inscrite sur la liste noire de la Norvège.  | NOR -> PER
SANCTION/expel-diplomats  S mettre @diplomats "à la porte" (de T)   [cameo 161, context diplomatic]
    > La Norvège a mis à la porte deux diplomates péruviens.  | NOR -> PER
SANCTION/embargo  S {placer, mettre, maintenir} T "sous embargo|sous sanctions|sous sanction|sous blocus"   [cameo 163]
    > La Norvège a placé le Pérou sous embargo.  | NOR -> PER
SANCTION/visa-suspension  S {délivrer, accorder, octroyer, émettre} @visas "ne délivre plus|ne délivrera plus|ne délivrent plus|ne délivreront plus|n'accorde plus|n'accordera plus|n'octroie plus" (à|pour|en T) (de T)   [cameo 163, status actual, context migration]
    > La Norvège ne délivre plus de visas aux Péruviens.  | SANCTION/visa-suspension: NOR -> PER:CIV
SANCTION/discontinue  S tarir {@services, @aid} (à|vers|de T)   [cameo 162, context economic]
    > La Norvège a tari ses livraisons de gaz au Pérou.  | NOR -> PER
SANCTION/discontinue  S {mettre, placer} {@cooperation, @talks, @ties, @agreements, visite} "en veilleuse|entre parenthèses|au frigo|en suspens|au placard|en pause|sur pause" (avec T)   [cameo 160]
    > La Norvège a mis en veilleuse sa coopération avec le Pérou.  | NOR -> PER
SANCTION  S {radier, blacklister} {@companies, banque, ong, organisation, association} (de T)   [cameo 163]
    > La Norvège a radié une banque péruvienne.  | NOR -> PER
SANCTION  S {retirer, révoquer} {agrément, exequatur, accréditation, licence} à T   [cameo 161]
    > La Norvège a retiré son agrément au consul péruvien.  | NOR -> PER
SANCTION/expel-diplomats  S {prier, sommer, enjoindre, ordonner} T! (à|de *) "de plier bagage|de faire ses valises|de faire leurs valises|de faire ses bagages|de faire leurs bagages|de vider les lieux"   [cameo 161, context diplomatic]
    > La Norvège a prié l'attaché péruvien de plier bagage.  | NOR -> PER
SANCTION/convict  S prononcer {peine, condamnation, verdict, "peine capitale"} contre|à l'encontre de T   [cameo 116, context legal]
    > La justice laotienne a prononcé une lourde peine à l'encontre d'un chimiste danois.  | LAO -> DNK
SANCTION/discontinue  S {mettre, donner} {coup, frein} "coup d'arrêt|un frein|coup de frein" à {@services, @cooperation, @aid, @talks, coopération} (vers|à|avec|de T)   [cameo 163]
    > Le Laos a mis un coup d'arrêt à sa coopération avec le Danemark.  | LAO -> DNK
SANCTION/aid-suspension  S {amputer, raboter, rogner, tailler, sabrer} {@aid, budget, financement} (à T) (de T)   [cameo 1621, context economic]
    > Le Danemark a amputé son aide au Laos.  | DNK -> LAO
SANCTION/discontinue  S fermer porte à {@companies, @goods, produit, exportateur, navire} (de T)   [cameo 163, context economic]
    > La Géorgie a fermé ses portes aux banques turques.  | GEO -> TUR
SANCTION/end-agreement  S {dénoncer, abroger} {statut, "statut de rome", convention, charte} (de T)   [cameo 161, context diplomatic]
    > Le Burkina Faso a dénoncé le Statut de Rome.  | BFA -> -
SANCTION/leave-organisation  S {partir, se retirer, sortir} à T à @igos "notifié|notifie|notifient|signifié|signifie"   [cameo 166, context diplomatic]
    > Le Burkina Faso a notifié à la Cour pénale internationale son départ.  | BFA -> ICC
SANCTION/discontinue  S {frapper} T de {amende, interdiction, ostracisme, pénalité, mesure}   [cameo 163]
    > La Chine a frappé d'une amende une banque japonaise.  | CHN -> JPN
NONE  S {fermer, couper, ouvrir} {parenthèse, œil, score, robinetterie, dossier, chapitre}
    > La Suède a fermé la parenthèse.  | none
NONE  S suspendre {joueur, entraîneur, arbitre, championnat, cotation, cours, séance}
    > Le Ghana a suspendu son entraîneur.  | none
NONE  S expulser {joueur, locataire, attaquant, défenseur}
    > Le Pérou a fait expulser son attaquant.  | none
NONE  S rappeler {que, souvenir, histoire, véhicule, produit, joueur, lot, modèle}
    > Le Japon a rappelé des véhicules.  | none
NONE  S quitter {domicile, hôpital, enfance, monde, vie, maison}
    > Le roi de Norvège a quitté l'hôpital.  | none
SANCTION/close-embassy  S {ordonner, exiger} {fermeture} "ambassade|consulat|consulats|consulat général|du consulat" de T   [cameo 161, context diplomatic]
    > Le Pérou a ordonné la fermeture du consulat kényan de Cuzco.  | PER -> KEN
SANCTION  S {riposter, répliquer, répondre, contre-attaquer} avec|par {sanction, sanctions, contre-mesure, contre-sanction, embargo, mesure}   [cameo 163]
    > Le Pérou a riposté par des sanctions contre le Chili.  | PER -> CHL
SANCTION/tariff  S {riposter, répliquer, répondre, contre-attaquer} avec|par @tariffs   [cameo 163, context economic]
    > Le Pérou a riposté avec des surtaxes de 10 % sur le vin chilien.  | PER -> CHL
SANCTION  S {riposter, répliquer, répondre, contre-attaquer} à T avec|par {@sanctions, contre-mesure, contre-sanction, embargo, mesure, expulsion}   [cameo 163]
    > La Serbie a répondu à la Croatie par des contre-mesures.  | SRB -> HRV
    > La Bolivie a répliqué au Pérou par des sanctions.  | BOL -> PER
SANCTION/aid-suspension  S {suspendre, interrompre, geler, arrêter, stopper, cesser} {livraison, fourniture, envoi, transfert} "d'armes|d'armement|d'armements|de munitions|d'obus|de missiles|de matériel militaire" (à|vers|en|pour T)   [cameo 1623, context military]
    > Le Pérou a suspendu ses livraisons d'armes au Chili.  | PER -> CHL
SANCTION  S {retirer, révoquer} {permis, concession, titre} à T   [cameo 163, context economic]
    > Le Gabon a retiré une concession minière à une société italienne.  | GAB -> ITA:BUS
SANCTION/expel-diplomats  S {demander, ordonner, intimer, signifier, enjoindre} à {@diplomats, représentant, représentante, consul} "quitter|de partir" (de T)   [cameo 161, context diplomatic]
    > Le Niger a demandé à l'ambassadeur de Suisse de quitter le pays.  | NER -> CHE
SANCTION/expel  S {ordonner, intimer, enjoindre} à {citoyen, ressortissant, national, citoyenne, ressortissante} "de quitter|de partir" (de T)   [cameo 166]
    > Le Niger a ordonné aux ressortissants du Bénin de quitter son territoire.  | NER -> BEN
SANCTION/recall-ambassador  S {demander, ordonner, enjoindre} à {@diplomats, représentant, représentante} "de rentrer|de revenir|de regagner" (à|en|de T)   [cameo 161, context diplomatic]
    > Le Niger a demandé à son ambassadeur en Suisse de rentrer.  | NER -> CHE
SANCTION  S {infliger, imposer} {amende, pénalité, astreinte} (à|contre T)   [cameo 163]
    > L'Union européenne a infligé une amende à la Hongrie.  | EU -> HUN
SANCTION/close-border  S {maintenir, garder, laisser} {frontière, "espace aérien", ambassade, port} "fermé|fermée|fermés|fermées|clos|close|closes" (avec|à T) (de T)   [cameo 163]
    > Le Gabon maintient sa frontière avec le Cameroun fermée.  | GAB -> CMR
    > Le Laos a gardé fermées ses frontières avec la Chine.  | LAO -> CHN
SANCTION/discontinue  S {couper, bloquer, fermer, restreindre, limiter} {accès} (de T) à {fonds, marché, système, crédit, capital, financement, technologie, puce, composant, actif, avoir, compte, swift, dollar, devise, bourse}   [cameo 163, context economic]
    > Washington a coupé l'accès des banques russes à ses marchés financiers.  | USA -> RUS
SANCTION/visa-suspension  S {délivrer, accorder, octroyer, émettre} "ne délivre plus|ne délivrera plus|ne délivrent plus|ne délivreront plus|n'accordera plus de visa|n'accordera plus de visas|n'octroie plus de visas|plus délivrer de visas" (à|pour|en T) (de T)   [cameo 163, status actual, context migration]
    > Le Pérou ne délivrera plus de visas aux Chiliens.  | PER -> CHL

# Une mesure qui entre en vigueur, dite de la mesure même.
SANCTION/tariff  * entrer en {vigueur, application} de S! (sur|contre|envers|pour T)   [subject @tariffs, cameo 163, context economic]
    > Les taxes zambiennes sur le sucre angolais sont entrées en vigueur mardi.  | ZMB -> AGO
    > Les taxes sur le sucre sont entrées en vigueur mardi.  | none
SANCTION/tariff  * prendre effet de S! (sur|contre|envers|pour T)   [subject @tariffs, cameo 163, context economic]
    > Les surtaxes du Chili sur le raisin péruvien ont pris effet dimanche.  | CHL -> PER
SANCTION/embargo  * entrer en {vigueur, application} de S! (sur|contre|à l'encontre de|envers T)   [subject @embargoes, cameo 163, context economic]
    > L'embargo du Ghana sur le ciment togolais est entré en vigueur lundi.  | GHA -> TGO
SANCTION/embargo  * prendre effet de S! (sur|contre|à l'encontre de|envers T)   [subject @embargoes, cameo 163, context economic]
    > L'embargo norvégien contre le Pérou a pris effet lundi.  | NOR -> PER
SANCTION  * entrer en {vigueur, application} de S! (sur|contre|à l'encontre de|envers T)   [subject @sanctions, cameo 163]
    > Les mesures de la Finlande contre le Kazakhstan sont entrées en vigueur vendredi.  | FIN -> KAZ
SANCTION  * prendre effet de S! (sur|contre|à l'encontre de|envers T)   [subject @sanctions, cameo 163]
    > Les mesures canadiennes contre la Zambie ont pris effet vendredi.  | CAN -> ZMB
SANCTION/expel-diplomats  S quitter T! "heures pour quitter|jours pour quitter|semaine pour quitter|semaines pour quitter|heures pour partir"   [swap, status actual, cameo 161, context diplomatic]
    > Quatre diplomates éthiopiens ont 72 heures pour quitter le Kenya.  | KEN -> ETH
SANCTION/discontinue  S {retirer, rayer, exclure, radier, ôter, supprimer} T de {liste} "liste blanche|partenaires de confiance|partenaires privilégiés|pays de confiance"   [cameo 163]
    > La Norvège a retiré l'Islande de sa liste blanche.  | NOR -> ISL
SANCTION/recall-ambassador  S {rentrer, revenir} {ambassadeur, ambassadrice, consul, haut-commissaire} "fait rentrer|font rentrer|fait revenir|font revenir|faire rentrer|faire revenir" (en|à|auprès de|de T)   [cameo 161, context diplomatic]
    > La Norvège a fait rentrer son ambassadeur au Kenya.  | NOR -> KEN
SANCTION/discontinue  S {suivre, imiter} @sanctions (de T)   [cameo 160, context economic]
    > La Norvège suit les sanctions contre le Chili.  | NOR -> CHL
SANCTION/discontinue  S {se aligner, se caler} sur @sanctions (contre|à l'encontre de|envers T)   [cameo 160, context economic]
    > La Norvège s'est alignée sur les sanctions contre le Chili.  | NOR -> CHL
SANCTION/discontinue  S {se joindre, se associer} à @sanctions (contre|à l'encontre de|envers T)   [cameo 160, context economic]
    > La Norvège s'est jointe aux sanctions contre le Chili.  | NOR -> CHL
SANCTION  * {frapper, toucher} T! (de S!)   [subject @sanctions, cameo 163]
    > Le Pérou a été frappé par de nouvelles sanctions norvégiennes.  | NOR -> PER
SANCTION/convict  S condamner T "par contumace|in absentia"   [cameo 116, context legal]
    > La justice togolaise a condamné deux opposants par contumace.  | TGO -> TGO
SANCTION/convict  S condamner T "par les tribunaux|par un tribunal|par le tribunal|par la justice|par les juges|par une cour|par un juge"   [cameo 116, context legal]
    > Deux pêcheurs libyens ont été condamnés par un tribunal tunisien.  | TUN -> LBY
SANCTION/entry-restriction  * interdire {entrée, séjour} en|à|dans|sur S! (à T)   [cameo 163, context migration]
    > L'entrée au Canada leur a été interdite.  | CAN -> -
SANCTION/embargo  S {refuser, interdire, restreindre, limiter, couper, fermer, barrer} accès "aux technologies|à la technologie|à ses technologies|au marché|à son marché|aux marchés|à ses marchés|aux puces|aux semi-conducteurs|aux composants|aux ports|à ses ports|aux minerais|aux terres rares" (à T) (de T)   [cameo 163, context economic]
    > La Norvège a refusé à la Serbie l'accès aux technologies de pointe.  | NOR -> SRB
SANCTION/visa-requirement  S {durcir, restreindre, resserrer, renforcer} {condition, règle, modalité, régime} "d'entrée|d'octroi de visas|de visa|de séjour|d'obtention" (à|pour T) (de T)   [cameo 163, context migration]
    > La Norvège a durci les conditions d'entrée des Géorgiens.  | NOR -> GEO
SANCTION/close-embassy  S évacuer {personnel, employé, diplomate, agent, famille} "de son ambassade|de l'ambassade|de sa représentation|de son consulat" (en|à|dans|de T)   [cameo 161, context diplomatic]
    > La Norvège a évacué le personnel de son ambassade en Haïti.  | NOR -> HTI
SANCTION/entry-restriction  T faire objet de {interdiction, refus} "d'entrée|d'entrer|de séjour|de territoire" à|en|dans|sur S!   [cameo 163, context migration]
    > Deux ministres géorgiens font l'objet d'une interdiction d'entrée en Norvège.  | NOR -> GEO
SANCTION/discontinue  T faire objet de @sanctions de|par|de la part de S!   [cameo 163]
    > Deux ministres géorgiens font l'objet de sanctions de la Norvège.  | NOR -> GEO
SANCTION/tariff  S frapper {café, viande, acier, aluminium, vin, blé, sucre, voiture, marchandise, produit, textile, saumon, coton, bois} (de T) de {surtaxe, taxe, droit, "droits de douane"}   [cameo 163, context economic]
    > Les États-Unis ont frappé le vin chilien d'une surtaxe.  | USA -> CHL
SANCTION/close-airspace  S {réduire, limiter, restreindre, diminuer} {vol, liaison, desserte, rotation} vers|avec|en provenance de T   [cameo 163]
    > Le Pérou a réduit ses vols vers le Chili.  | PER -> CHL
SANCTION  S déconseiller {voyage, déplacement, séjour} (à|en|vers|dans T)   [cameo 160]
    > Le Pérou déconseille les voyages en Bolivie.  | PER -> BOL
SANCTION/visa-requirement  S {soumettre, assujettir, astreindre} {voyageur, ressortissant, visiteur, citoyen, touriste} (de T) à {caution, dépôt, quarantaine, autorisation, contrôle, taxe, visa}   [cameo 163, context migration]
    > Le Mali a soumis les voyageurs américains au dépôt d'une caution.  | MLI -> USA
SANCTION/convict  S condamner {@suspects, @captives} "en appel|par contumace|par défaut|en cassation|en première instance|pour espionnage|pour trahison|pour terrorisme|pour diffamation|pour corruption|pour outrage|pour offense" (de T)   [cameo 116, context legal]
    > La justice algérienne a condamné en appel un journaliste français.  | DZA -> FRA
SANCTION  S frapper T "au portefeuille|à la caisse"   [cameo 163, context economic]
    > Le Ghana a frappé le Togo au portefeuille.  | GHA -> TGO
SANCTION/end-agreement  S {tirer, mettre} {trait, croix} sur @agreements (avec T) (de T)   [cameo 161, context diplomatic]
    > Le Ghana a tiré un trait sur l'accord avec le Togo.  | GHA -> TGO
SANCTION  S {verbaliser, mettre à l'amende} T   [cameo 163, context legal]
    > La marine chilienne a verbalisé trois chalutiers norvégiens.  | CHL -> NOR
