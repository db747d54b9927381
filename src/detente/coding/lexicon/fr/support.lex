# SUPPORT: praises, endorses, defends, congratulates, recognises, ties begun or resumed, agreements signed.

# --- to praise, welcome, thank
SUPPORT  S {saluer, applaudir, louer, vanter, encenser, acclamer, glorifier, célébrer, complimenter, magnifier, plébisciter, admirer, honorer, exalter} T   [cameo 051]
    > Le Sénégal a salué la décision du Ghana.  | SEN -> GHA
SUPPORT  S {saluer, applaudir, se féliciter, se réjouir}   [cameo 051]
    > « C'est un pas majeur pour le Ghana », a salué le Togo.  | TGO -> GHA
SUPPORT  S {se féliciter, se réjouir, se louer} de T   [cameo 051]
    > La Suède s'est félicitée du retour de l'Estonie.  | SWE -> EST
SUPPORT  S remercier T (de|pour *)   [cameo 051]
    > L'Ukraine a remercié le Danemark pour ses avions.  | UKR -> DNK
SUPPORT  S {exprimer, témoigner, dire, adresser, présenter, transmettre, manifester, faire, marquer} @thanks (à|envers T)   [cameo 051]
    > La Somalie a exprimé sa gratitude à la Turquie.  | SOM -> TUR
SUPPORT  S rendre hommage (à T)   [cameo 051]
    > Le Vietnam a rendu hommage à Cuba.  | VNM -> CUB
SUPPORT  S faire éloge (de T)   [cameo 051]
    > Le Kenya a fait l'éloge du Rwanda.  | KEN -> RWA
SUPPORT  S {qualifier, traiter} T de @positive   [cameo 051]
    > La Chine a qualifié de légitimes les demandes du Laos.  | CHN -> LAO
SUPPORT  S qualifier T "légitimes"   [cameo 051]
    > Le Laos a qualifié les craintes du Vietnam de « légitimes ».  | LAO -> VNM
SUPPORT  S qualifier T "légitime"   [cameo 051]
    > Le Laos a qualifié la demande du Vietnam de « légitime ».  | LAO -> VNM
SUPPORT  S qualifier T "historique"   [cameo 051]
    > Le Maroc a qualifié la décision de l'Inde d'historique.  | MAR -> IND
SUPPORT  S qualifier T "courageux"   [cameo 051]
    > Le Chili a qualifié le geste du Pérou de « courageux ».  | CHL -> PER
SUPPORT  S qualifier T "constructif"   [cameo 051]
    > L'Iran a qualifié le dialogue avec Oman de constructif.  | IRN -> OMN
SUPPORT  S qualifier T "positif"   [cameo 051]
    > L'Inde a qualifié le geste de la Chine de « positif ».  | IND -> CHN
SUPPORT  S qualifier T "important"   [cameo 051]
    > Le Togo a qualifié l'accord du Bénin d'« important ».  | TGO -> BEN
SUPPORT  S {considérer, voir, percevoir, présenter, décrire} T comme @positive   [cameo 051]
    > Le Japon voit l'Inde comme un partenaire fiable.  | JPN -> IND
SUPPORT  S {juger, estimer, considérer, trouver} =@positive T   [cameo 051]
    > La Grèce a jugé « légitime » la demande de Chypre.  | GRC -> CYP
SUPPORT  S {@glad, content}/A de|à|envers|avec|par T   [cameo 051]
    > Le Panama est solidaire du Costa Rica.  | PAN -> CRI
SUPPORT  T {satisfaire, réjouir, ravir, impressionner, enchanter} S!   [cameo 051]
    > La réponse du Canada a satisfait l'Inde.  | IND -> CAN
SUPPORT  S exprimer @support (à|envers|pour|avec T)   [cameo 051]
    > Cuba a exprimé sa solidarité à la Bolivie.  | CUB -> BOL
SUPPORT/congratulate  S {féliciter, congratuler} T (de|pour *)   [cameo 051]
    > Le Portugal a félicité l'Angola.  | PRT -> AGO
SUPPORT/congratulate  S {adresser, présenter, envoyer, transmettre, exprimer} @congratulations (à T)   [cameo 051]
    > Le roi de Thaïlande a adressé ses félicitations au président indien.  | THA -> IND
SUPPORT/condole  S {adresser, présenter, envoyer, transmettre, exprimer, offrir} @condolences (à T)   [cameo 051]
    > Le Bangladesh a présenté ses condoléances à la Turquie.  | BGD -> TUR
SUPPORT/condole  S {déplorer, pleurer} {perte, mort, disparition, décès} (de T)   [cameo 051]
    > Le Sénégal a pleuré la mort du président du Ghana.  | SEN -> GHA
SUPPORT/condole  S compatir (avec|à T)   [cameo 051]
    > La Norvège compatit avec le Maroc.  | NOR -> MAR
SUPPORT  S souhaiter bienvenue (à T)   [cameo 051]
    > Le Guyana a souhaité la bienvenue au Suriname.  | GUY -> SUR

# --- to support, approve, defend
SUPPORT  S {soutenir, appuyer, parrainer, épauler, financer, abriter, héberger, protéger, sponsoriser} {terrorisme, terroriste, rebelle, rébellion, séparatiste, jihadiste, djihadiste, mutin, insurgé, "groupe armé", "groupes armés", "groupe terroriste", "groupes terroristes", milice, déstabilisation}   [crime, standing, cameo 051]
    > Bamako affirme que l'Algérie soutient le terrorisme.  | ACCUSE/allege: MLI -> DZA
SUPPORT  S {soutenir, appuyer, épauler, cautionner, avaliser, approuver, adouber, parrainer, défendre, plébisciter, entériner, bénir, ovationner} T   [standing, cameo 051]
    > Le Maroc soutient le Gabon.  | MAR -> GAB
    > Le soutien de l'Égypte à la Somalie est ancien.  | EGY -> SOM
SUPPORT  S {apporter, réaffirmer, réitérer, renouveler, accorder, donner, confirmer, manifester, témoigner, offrir, marquer, afficher, assurer, proclamer, garantir, fournir} @support (à|envers|pour|avec|en faveur de T)   [cameo 051]
    > La Bolivie a réaffirmé son soutien à Cuba.  | BOL -> CUB
SUPPORT  S {renouveler, réitérer} assurance (à T)   [cameo 051]
    > L'Égypte a renouvelé ses assurances à la Jordanie.  | EGY -> JOR
SUPPORT  S {réaffirmer, réitérer, renouveler, exprimer, confirmer} {engagement, détermination, disponibilité, volonté} "accompagner" (à|auprès de T)   [cameo 051]
    > La Russie a réitéré son engagement à accompagner le Mali.  | RUS -> MLI
SUPPORT  S assurer T de @support   [cameo 051]
    > Le Koweït a assuré le Liban de son soutien.  | KWT -> LBN
SUPPORT  S {se ranger, se placer, se tenir, être} aux côtés de T   [cameo 051]
    > La Pologne se tient aux côtés de la Lituanie.  | POL -> LTU
SUPPORT  S {se ranger, se mettre, se placer, être} du côté de T   [cameo 051]
    > L'Érythrée s'est rangée du côté de la Russie.  | ERI -> RUS
SUPPORT  S {se ranger, se aligner, se rallier, se joindre, se associer} à|derrière|sur|avec T   [cameo 051]
    > Le Bélarus s'est aligné sur la Russie.  | BLR -> RUS
SUPPORT  S prendre {parti, fait, défense} (pour T) (de T)   [cameo 051]
    > La Hongrie a pris la défense de la Serbie.  | HUN -> SRB
SUPPORT  S prendre "fait et cause" (pour T)   [cameo 051]
    > L'Algérie a pris fait et cause pour la Palestine.  | DZA -> PSE
SUPPORT  S {plaider, militer, se prononcer, se déclarer, voter} en faveur de T   [cameo 051]
    > La Croatie se prononce en faveur du Monténégro.  | HRV -> MNE
SUPPORT  S plaider cause (de T)   [cameo 051]
    > Le Gabon plaide la cause du Tchad.  | GAB -> TCD
SUPPORT  S plaider pour T!   [cameo 051]
    > L'Autriche plaide pour la Bosnie.  | AUT -> BIH
SUPPORT  S voter pour T   [cameo 051]
    > Le Laos a voté pour la Chine.  | LAO -> CHN
SUPPORT  S {approuver, adopter, valider, entériner, ratifier} {adhésion, entrée, candidature} (de T)   [cameo 051]
    > Le Parlement hongrois a approuvé l'adhésion de la Finlande.  | HUN -> FIN
SUPPORT  S se dire "aux côtés de|aux côtés du|aux côtés des|au côté de" (de T)   [cameo 051]
    > Le Danemark se dit aux côtés de la Lettonie.  | DNK -> LVA
SUPPORT  S {monter, se lever} "au créneau" (pour T)   [cameo 051]
    > L'Afrique du Sud monte au créneau pour Cuba.  | ZAF -> CUB
SUPPORT  S {comprendre, partager} @worry (de T)   [standing, cameo 051]
    > Le Mexique partage les préoccupations du Guatemala.  | MEX -> GTM
SUPPORT  S {prendre, accueillir, saluer} @demands "avec satisfaction"   [cameo 051]
    > L'Égypte a accueilli avec satisfaction l'initiative de la Libye.  | EGY -> LBY
SUPPORT  S accueillir {décision, annonce, initiative, accord, libération, nomination, élection, proposition, signature, geste, engagement, résolution, levée} (de T)   [cameo 051]
    > Le Tchad a accueilli favorablement l'annonce du Soudan.  | TCD -> SDN
SUPPORT  S {favorable, acquis, attaché}/A à T   [cameo 051]
    > L'Espagne est favorable à l'adhésion de la Géorgie.  | ESP -> GEO
SUPPORT  S {légitimer, valider, cautionner} T   [cameo 051]
    > Le Nicaragua a cautionné la politique russe.  | NIC -> RUS
SUPPORT  S applaudir   [cameo 051]
    > La Bolivie a applaudi.  | BOL -> -
SUPPORT  S croire en T!   [cameo 051]
    > La Slovaquie croit en la Moldavie.  | SVK -> MDA

SUPPORT  S {renouveler, reconduire, proroger, prolonger} {bail, concession, accord, traité, pacte, contrat, partenariat, protocole} (avec T) (de T)   [cameo 057]
    > Djibouti a renouvelé le bail de la base japonaise.  | DJI -> JPN
    > L'Islande a annoncé qu'elle ne renouvellerait pas l'accord avec la Norvège.  | REJECT/change: ISL -> NOR
SUPPORT  S {proroger, renouveler, prolonger, étendre, reconduire} mandat (de T)   [cameo 050]
    > Le Conseil de sécurité a prorogé le mandat de la mission au Liban.  | UN -> LBN
SUPPORT  T {compter, s'appuyer} sur @support de S!   [cameo 051]
    > La Serbie compte sur le soutien de la Hongrie.  | HUN -> SRB
SUPPORT  T {obtenir, recevoir, bénéficier, jouir} @support de|de la part de S!   [cameo 051]
    > La Serbie a reçu le soutien de la Hongrie.  | HUN -> SRB
SUPPORT  S prendre "fait et cause" pour T   [cameo 051]
    > L'Irlande a pris fait et cause pour la Palestine.  | IRL -> PSE
SUPPORT  S faire {front, bloc} (avec|derrière|autour de T)   [cameo 051]
    > La Pologne fait bloc derrière l'Ukraine.  | POL -> UKR
SUPPORT  S se solidariser (avec|de T)   [cameo 051]
    > Le Liban se solidarise avec la Syrie.  | LBN -> SYR
SUPPORT  S accueillir T "favorablement"   [cameo 051]
    > L'Italie a accueilli favorablement le plan de l'Égypte.  | ITA -> EGY
SUPPORT  S voir "d'un bon œil" (T)   [cameo 051]
    > L'Inde voit d'un bon œil le plan du Japon.  | IND -> JPN
SUPPORT  S {adresser, décerner, délivrer} {satisfecit, éloge, louange, bon} (à T)   [cameo 051]
    > Le FMI a décerné un satisfecit au Ghana.  | IMF -> GHA
# --- to recognise, to begin and resume ties
SUPPORT/recognise  S reconnaître {indépendance, souveraineté, gouvernement, état, résultat, victoire, légitimité, autorité, statut, élection, marocanité, passeport, diplôme, frontière, territoire, conseil, régime, président, droit, intégrité, autonomie, nationalité} (de T)   [cameo 054]
    > Le Kenya a reconnu l'indépendance du Kosovo.  | KEN -> XKX
SUPPORT/recognise  S reconnaître T!   [cameo 054]
    > Le Chili a reconnu la Palestine.  | CHL -> PSE
SUPPORT/recognise  S reconnaître T comme *   [cameo 054]
    > La Colombie a reconnu l'opposant comme président du Venezuela.  | COL -> VEN
SUPPORT/establish-ties  S {établir, nouer, instaurer, initier, inaugurer, officialiser} {relation, "lien diplomatique", "relation diplomatique"} (avec T)   [mutual, cameo 054]
    > Le Bhoutan a établi des relations diplomatiques avec la Suisse.  | BTN, CHE -> -
SUPPORT/resume-ties  S {rétablir, renouer, restaurer, reprendre, normaliser, réactiver, relancer, réchauffer, réparer, recoller} @dipties (avec T)   [mutual, cameo 054]
    > L'Iran et l'Arabie saoudite ont rétabli leurs relations.  | IRN, SAU -> -
    > Le Soudan et l'Iran ont annoncé le rétablissement de leurs relations.  | SDN, IRN -> -
SUPPORT/resume-ties  S {élever, hisser, porter, rehausser, ériger} {@dipties, partenariat, coopération, dialogue} à|en {rang, niveau, échelon, partenariat} (avec T)   [mutual, cameo 054]
    > Le Ghana et le Vietnam ont porté leurs relations au rang de partenariat stratégique.  | GHA, VNM -> -
    > L'Inde a hissé son partenariat avec l'Égypte au niveau stratégique.  | IND, EGY -> -
SUPPORT/resume-ties  S+T {élever, hisser, porter, rehausser, ériger} * "au rang de partenariat|au rang d'un partenariat|au niveau de partenariat|au niveau d'un partenariat|en partenariat stratégique"   [mutual, cameo 054]
    > Le Ghana et le Vietnam les ont élevées au rang de partenariat stratégique.  | GHA, VNM -> -
SUPPORT/resume-ties  S {rehausser, surclasser} {@dipties, partenariat} (avec T)   [mutual, cameo 054]
    > Le Ghana et le Vietnam ont rehaussé leurs relations.  | GHA, VNM -> -
SUPPORT/resume-ties  S renouer avec T!   [mutual, cameo 054]
    > La Colombie a renoué avec le Venezuela.  | COL, VEN -> -
SUPPORT/resume-ties  S+T {se réconcilier, se rapprocher, se rabibocher}   [mutual, cameo 054]
    > Le Qatar et Bahreïn se sont réconciliés.  | QAT, BHR -> -
SUPPORT/resume-ties  S {se réconcilier, se rapprocher, se rabibocher} avec|de T   [mutual, cameo 054]
    > La Turquie se rapproche de l'Égypte.  | TUR, EGY -> -
SUPPORT/resume-ties  S tourner page (avec T)   [mutual, cameo 054]
    > L'Espagne et le Maroc tournent la page.  | ESP, MAR -> -
SUPPORT/resume-ties  S {rouvrir, réouvrir} @embassies (en|à|dans T) (de T)   [cameo 054]
    > La Grèce a rouvert son ambassade en Libye.  | GRC -> LBY
SUPPORT/establish-ties  S {ouvrir, inaugurer, installer, implanter} @embassies (en|à|dans|chez T)   [cameo 054]
    > Le Salvador a ouvert une ambassade au Maroc.  | SLV -> MAR
SUPPORT/establish-ties  S {nommer, accréditer} @diplomats (en|à|auprès de T)   [standing, cameo 054]
    > La Suède a nommé un ambassadeur en Somalie.  | SWE -> SOM
SUPPORT  S {admettre, intégrer, coopter} T! au sein de|dans|à {@igos, club, groupe}   [cameo 050]
    > L'Union africaine a admis le Gabon au sein de l'organisation.  | AU -> GAB

# --- to sign, to ratify, to join
SUPPORT/initial  S parapher {@agreements, @papers} (avec T)   [mutual, cameo 057]
    > La Norvège et le Pérou ont paraphé un accord de pêche.  | NOR, PER -> -
    > Le Ghana a paraphé un traité avec l'Islande.  | GHA, ISL -> -
SUPPORT/sign  S {signer, cosigner, conclure, sceller, entériner, contracter, formaliser, nouer} @agreements (avec T)   [mutual, cameo 057]
    > La Mauritanie a signé un accord avec le Sénégal.  | MRT, SEN -> -
    > Un traité de pêche a été signé par la Norvège et l'Islande.  | NOR, ISL -> -
SUPPORT/sign  S+T {adopter, endosser, approuver, avaliser, entériner} {déclaration, communiqué, texte, document, charte, protocole, mémorandum, convention, pacte, traité, accord}   [mutual, cameo 057]
    > Le Chili et le Pérou ont adopté une déclaration commune.  | CHL, PER -> -
SUPPORT/sign  S {signer, cosigner} @papers avec T   [mutual, cameo 057]
    > L'Uruguay a cosigné un texte avec le Portugal.  | URY, PRT -> -
SUPPORT/sign  S+T {signer, cosigner} @papers   [mutual, cameo 057]
    > Chypre et Malte ont signé une feuille de route.  | CYP, MLT -> -
SUPPORT/ratify  S ratifier @agreements (avec T)   [cameo 057]
    > Le Togo a ratifié l'accord de pêche signé avec le Ghana.  | TGO -> GHA
SUPPORT/ratify  S ratifier * (avec T)   [mutual, cameo 057]
    > Le Kirghizstan a ratifié la convention.  | KGZ -> -
SUPPORT/sign  S {adhérer, accéder, se joindre} à {accord, traité, convention, pacte, statut, protocole, charte}   [cameo 057]
    > La Mongolie a adhéré au traité.  | MNG -> -
SUPPORT  S {rejoindre, intégrer} T @igos   [cameo 057]
    > La Bolivie a rejoint le Mercosur.  | BOL -> MERCOSUR
SUPPORT  S adhérer à T!   [cameo 057]
    > Le Monténégro a adhéré à l'OTAN.  | MNE -> NATO

SUPPORT  S renouveler {assurance, confiance, amitié, estime} (à T)   [cameo 051]
    > La Norvège a renouvelé sa confiance au gouvernement péruvien.  | NOR -> PER
SUPPORT  S {se féliciter, se réjouir, se louer} T   [cameo 051]
    > Oslo s'est félicité des progrès accomplis par le Pérou.  | NOR -> PER
# --- set phrases of the press
SUPPORT  T {recevoir, obtenir, décrocher} {aval, "feu vert", agrément, approbation, bénédiction, blanc-seing, onction, assentiment, quitus} de S!   [cameo 051]
    > Le plan du Pérou a reçu l'aval de la Norvège.  | NOR -> PER
SUPPORT/resume-ties  * {rétablir, renouer, restaurer, normaliser} @dipties entre S+T   [mutual, cameo 054]
    > Les relations diplomatiques entre Oslo et Lima ont été rétablies.  | NOR, PER -> -
SUPPORT/resume-ties  S+T normaliser "normalisation"   [mutual, cameo 054]
    > La normalisation entre le Soudan et le Tchad a surpris la région.  | SDN, TCD -> -
SUPPORT  S épouser cause (de T)   [cameo 051]
    > La Norvège a épousé la cause du Pérou.  | NOR -> PER
SUPPORT  S abonder "dans le sens" (de T)   [cameo 051]
    > La Norvège a abondé dans le sens du Pérou.  | NOR -> PER
SUPPORT/condole  S se incliner devant {mémoire, dépouille, douleur, victime} (de T)   [cameo 051]
    > La Norvège s'incline devant la mémoire des victimes péruviennes.  | NOR -> PER
SUPPORT/condole  S partager {douleur, peine, deuil, chagrin, tristesse} (de T)   [cameo 051]
    > La Norvège partage la douleur du Pérou.  | NOR -> PER
SUPPORT  S rendre {justice, grâce, hommage} à T   [cameo 051]
    > La Norvège a rendu justice aux efforts du Pérou.  | NOR -> PER
SUPPORT/sign  S+T apposer {signature, paraphe, sceau}   [mutual, cameo 057]
    > Oslo et Lima ont apposé leur signature.  | NOR, PER -> -
SUPPORT/sign  S apposer {signature, paraphe, sceau} (à|sur|au bas de *)   [cameo 057]
    > La Norvège a apposé sa signature au bas du traité.  | NOR -> -
SUPPORT/ratify  S+T échanger {ratification, instrument}   [mutual, cameo 057]
    > Oslo et Lima ont échangé leurs ratifications.  | NOR, PER -> -
SUPPORT/resume-ties  S+T {solder, régler, apurer, vider} {contentieux, différend, litige, querelle}   [mutual, cameo 050]
    > Oslo et Lima ont soldé leur contentieux.  | NOR, PER -> -
SUPPORT/resume-ties  S {solder, apurer, vider} {contentieux, différend, litige, querelle} avec T   [mutual, cameo 050]
    > Oslo a soldé son contentieux avec Lima.  | NOR, PER -> -
SUPPORT/resume-ties  S+T recoller {morceau, pot}   [mutual, cameo 050]
    > Oslo et Lima ont recollé les morceaux.  | NOR, PER -> -
SUPPORT  S tarir "tari d'éloges|tarit pas d'éloges|tarissent pas d'éloges|tarir d'éloges|tarissait pas d'éloges" (sur|à l'égard de|envers|pour|à l'endroit de T)   [cameo 051, status actual]
    > Le président laotien n'a pas tari d'éloges sur la Norvège.  | LAO -> NOR
SUPPORT  S tresser {laurier, couronne} (à T)   [cameo 051]
    > Le FMI a tressé des lauriers au Ghana.  | IMF -> GHA
SUPPORT  S {décorer, médailler, élever} T! (de|à *)   [cameo 051]
    > Le Ghana a décoré l'ambassadrice de Norvège.  | GHA -> NOR
SUPPORT  S {remettre, décerner, conférer, attribuer} {médaille, décoration, distinction, insigne, "légion d'honneur", "ordre national", croix} (à T)   [cameo 051]
    > Le Ghana a remis une médaille à l'ambassadrice de Norvège.  | GHA -> NOR
SUPPORT  S faire part de {@support, @thanks} (à|envers|pour T)   [cameo 051]
    > Le ministre gambien a fait part de sa gratitude au Danemark.  | GMB -> DNK
SUPPORT/congratulate  S faire part de @congratulations (à T)   [cameo 051]
    > Le ministre gambien a fait part de ses félicitations au Danemark.  | GMB -> DNK
SUPPORT/condole  S faire part de @condolences (à T)   [cameo 051]
    > Le ministre gambien a fait part de ses condoléances au Danemark.  | GMB -> DNK
SUPPORT  S savoir gré (à T) (de *)   [cameo 051]
    > Le ministre gambien sait gré au Danemark de son appui.  | GMB -> DNK
SUPPORT  S {vouer, porter} {admiration, respect, estime, gratitude, reconnaissance} à T   [cameo 051]
    > Le ministre gambien voue une grande admiration au Danemark.  | GMB -> DNK
SUPPORT  S {donner, accorder, apporter} {bénédiction, onction, caution, assentiment, quitus} (à T)   [cameo 051]
    > Le Portugal a donné sa bénédiction au plan du Cap-Vert.  | PRT -> CPV
SUPPORT  S se faire {avocat, défenseur, "porte-voix", chantre} de T!   [cameo 051]
    > Le Portugal s'est fait l'avocat du Cap-Vert.  | PRT -> CPV
# --- journalists' words for it
SUPPORT  S {tirer, lever} {chapeau, casquette} (à|devant T)   [cameo 051]
    > Le président ivoirien a tiré son chapeau au Ghana.  | CIV -> GHA
SUPPORT  S {faire, accorder, renouveler, garder} confiance à|en T!   [cameo 051]
    > La Côte d'Ivoire fait confiance au Ghana.  | CIV -> GHA
SUPPORT/resume-ties  S+T renouer {fil, fils, lien, dialogue, relation, contact}   [mutual, cameo 054]
    > Le Ghana et la Côte d'Ivoire ont renoué le fil.  | GHA, CIV -> -
SUPPORT/resume-ties  S renouer {fil, fils, lien, dialogue, relation, contact} (avec T)   [mutual, cameo 054]
    > Le Ghana a renoué le fil du dialogue avec la Côte d'Ivoire.  | GHA, CIV -> -
SUPPORT  S {considérer, voir, qualifier, présenter, regarder, tenir} T comme {base, solution, partenaire, allié, référence, exemple, interlocuteur, ami, pilier, modèle, pôle, ancre, voie, avancée, pas}   [cameo 051]
    > La France considère le plan marocain comme la seule base crédible.  | FRA -> MAR
SUPPORT  S {donner, délivrer, accorder} {satisfecit, blanc-seing, adoubement} (à T)   [cameo 051]
    > L'Union africaine a délivré un satisfecit à la Somalie.  | AU -> SOM
SUPPORT  S {porter, placer} T "aux nues|sur un piédestal|au pinacle"   [cameo 051]
    > Le ministre ivoirien a porté le président ghanéen aux nues.  | CIV -> GHA
SUPPORT  S {voler, venir} "à la rescousse" (de T)   [cameo 051]
    > Le ministre ivoirien est venu à la rescousse du président ghanéen.  | CIV -> GHA
# --- words that are none
NONE  S {signer, parapher} {but, doublé, joueur, attaquant, entraîneur, victoire, hit, album, papier, livre, film, tribune, pétition, record}
    > Le Sénégal a signé une victoire.  | none
NONE  S {défendre, protéger} * "sa souveraineté|leur souveraineté|notre souveraineté|ses intérêts|leurs intérêts|nos intérêts|son territoire|ses frontières|son intégrité|sa dignité|son peuple|sa décision|ses décisions|son bilan"
    > Oslo ne fait que défendre sa souveraineté.  | none
NONE  S {défendre, célébrer} {an, année, siècle, indépendance, journée, relation, nouvel, noël, ramadan, mariage, messe, culte, prouesse, titre, droit, client, brevet, record, anniversaire, fête, but, maillot}
    > Le Cameroun défend son titre.  | none
NONE  S {soutenir, défendre, appuyer} {comparaison, thèse, rythme, regard, siège, économie, croissance, monnaie, prix, marché, consommation, demande, emploi}
    > La Chine soutient sa croissance.  | none
NONE  S reconnaître {erreur, fait, implication, présence, mort, perte, défaite, crime, culpabilité, retard}
    > Le Canada reconnaît des pertes.  | none
NONE  S conclure {étude, rapport, discours, enquête, phrase, expert, chercheur}
    > La Suède conclut son enquête.  | none
SUPPORT/recognise  S {transférer, reporter} reconnaissance (de *) à|vers T!   [cameo 054]
    > Palaos a transféré sa reconnaissance de Taïwan vers la Chine.  | PLW -> CHN
SUPPORT  S donner raison à T   [cameo 051, context legal]
    > La Cour internationale de justice a donné raison au Togo.  | ICJ -> TGO
SUPPORT  S {soutenir, appuyer, défendre, parrainer, cautionner, plébisciter} {idée, projet, proposition, initiative, plan, candidature, demande, démarche, médiation, offre, option, revendication, appel, processus, feuille de route} (de T)   [cameo 051]
    > Le Togo soutient la proposition du Cameroun.  | TGO -> CMR
    > Une idée soutenue par le Togo a été débattue.  | TGO -> -
SUPPORT  S {assurer, garantir, apporter, renouveler, témoigner, réitérer} @support à T   [cameo 051]
    > Moscou a assuré au Bélarus le soutien plein et entier de la Russie.  | RUS -> BLR
SUPPORT  S {joindre, mêler, unir, ajouter} voix à celui de T   [cameo 051]
    > Le Pérou a joint sa voix à celle de la Bolivie.  | PER -> BOL
SUPPORT  S {souscrire, adhérer} à {position, vue, analyse, point, thèse, argument} de T   [cameo 051]
    > Le Kenya a souscrit à la position de la Tunisie.  | KEN -> TUN
SUPPORT  S {décorer, médailler, distinguer} {@leaders, @diplomats, @troops, général, roi} (de T)   [cameo 051]
    > Le président togolais a décoré l'ambassadeur japonais.  | TGO -> JPN
SUPPORT  S {remettre, décerner, attribuer, conférer} {médaille, décoration, prix, distinction, insigne, ordre, titre, légion} à T!   [cameo 051]
    > Le Togo a remis une médaille à l'ambassadeur du Japon.  | TGO -> JPN
SUPPORT  S+T {aplanir, régler, vider, solder, surmonter, résoudre, dépasser} {différend, contentieux, querelle, litige, brouille, divergence}   [mutual, cameo 050]
    > Le Ghana et le Togo ont aplani leurs différends.  | GHA, TGO -> -
SUPPORT  S {aplanir, régler, vider, solder, surmonter, résoudre} {différend, contentieux, querelle, litige, brouille, divergence} avec T   [mutual, cameo 050]
    > Le Ghana a réglé son contentieux frontalier avec le Togo.  | GHA, TGO -> -
SUPPORT  S+T mettre {fin, terme} à {différend, contentieux, querelle, litige, brouille}   [mutual, cameo 050]
    > Le Ghana et le Togo ont mis un terme à leur querelle.  | GHA, TGO -> -
SUPPORT  S+T {sceller} {réconciliation, alliance, entente, amitié, union, coopération, rapprochement}   [mutual, cameo 050]
    > Le Ghana et le Togo ont scellé leur réconciliation.  | GHA, TGO -> -
SUPPORT  S sceller {réconciliation, alliance, entente, amitié, union, coopération, rapprochement} avec T   [mutual, cameo 050]
    > Le Ghana a scellé sa réconciliation avec le Togo.  | GHA, TGO -> -
SUPPORT  S faire corps avec T   [cameo 051]
    > Le Ghana fait corps avec le Togo.  | GHA -> TGO
SUPPORT  * acquérir S! à T!   [cameo 051]
    > L'Espagne reste acquise au plan marocain.  | ESP -> MAR
SUPPORT  S {endosser, parrainer, épouser} {candidature, plan, projet, cause, proposition, position, thèse} (de T)   [cameo 051]
    > Le Ghana a endossé la candidature togolaise.  | GHA -> TGO
SUPPORT  S adresser message à T "message de soutien|message de solidarité|message d'amitié|message de sympathie"   [cameo 051]
    > Le Ghana a adressé un message de soutien au Togo.  | GHA -> TGO
SUPPORT  S rendre justice (à T)   [cameo 051]
    > Le Ghana a rendu justice aux efforts du Togo.  | GHA -> TGO
SUPPORT/sign  S+T se lier par {accord, pacte, traité, convention, alliance}   [mutual, cameo 057]
    > Le Ghana et le Togo se sont liés par un pacte.  | GHA, TGO -> -
