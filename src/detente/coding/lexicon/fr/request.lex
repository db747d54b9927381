# REQUEST: asks, urges, demands, orders, appeals. Embedded requests come from embedders.txt.

REQUEST  S {appeler, exhorter, presser, prier, sommer, inviter, adjurer, conjurer, implorer, supplier, enjoindre, inciter, encourager} T à|de *   [cameo 100]
    > Le Ghana a appelé le gouvernement malien à la retenue.  | GHA -> MLI
REQUEST  S appeler à {@wishes, refonte, refondation, réorganisation, reconstruction, gel, calme, retenue, dialogue, paix, cessez-le-feu, trêve, désescalade, solidarité, apaisement, unité, réconciliation, modération, vigilance, respect, fin, arrêt, libération, retour, mobilisation, coopération, réforme, action, responsabilité, cessation, pause, négociation, discussion, enquête, ouverture, levée, sanction, aide, soutien, clarté, sagesse, union, boycott, renforcement, création, transition, élection, reprise, application, réponse, stabilité} (entre|avec|de la part de T) (de T)   [cameo 104]
    > Le Vatican appelle à la retenue de la part du Ghana.  | VAT -> GHA
    > Le Vatican appelle à la paix.  | VAT -> -
    > La Turquie a lancé un appel au calme.  | TUR -> -
REQUEST  S lancer appel à|en faveur de|pour|en direction de T   [cameo 100]
    > Le Malawi a lancé un appel aux donateurs.  | MWI -> -
REQUEST/assist  S {demander, solliciter, réclamer, implorer, quémander, requérir, rechercher} {@aid, assistance, intervention, protection, renfort, expertise} (à|auprès de T) (de la part de T) (de T)   [cameo 103]
    > La Somalie sollicite l'aide de l'Union africaine.  | SOM -> AU
REQUEST/change  S {demander, exiger, réclamer, souhaiter, prôner} {réforme, élection, transition, changement, "état de droit", démocratie, scrutin, constitution, "ordre constitutionnel"} (à|en|de T)   [cameo 104]
    > L'Espagne exige une réforme.  | ESP -> -
REQUEST/meet  S {demander, solliciter, réclamer, convoquer, exiger, requérir} {réunion, rencontre, dialogue, négociation, médiation, audience, sommet, session, entretien, pourparlers, discussion, conférence, consultation, rendez-vous, arbitrage} (à|avec|auprès de T) (de T)   [cameo 106]
    > L'Arménie a demandé une réunion d'urgence.  | ARM -> -
REQUEST/yield  S {demander, exiger, réclamer, revendiquer, vouloir} {retrait, libération, levée, départ, fin, arrêt, cessation, cessez-le-feu, abandon, démantèlement, restitution, extradition, démission, ouverture, accès, rappel, fermeture, suspension, annulation, évacuation, indépendance, autonomie} (à|auprès de T) (de T)   [cameo 105]
    > Le Japon exige la libération d'un otage.  | JPN -> -
    > Le retrait des soldats turcs est exigé par l'Irak.  | IRQ -> TUR
REQUEST  S {demander, redemander, exiger, réclamer, solliciter, revendiquer, requérir, quémander, mendier, implorer, quérir} {@wishes, @aid, @support, @arms, @entry, @visas, @membership} (à|auprès de T) (de la part de T) (de T)   [cameo 100]
    > Le Liban a demandé une enquête à la France.  | LBN -> FRA
    > Le Bangladesh réclame le retour des réfugiés.  | BGD -> -
REQUEST/assist  S faire appel à T   [cameo 103]
    > Le Mozambique a fait appel au Rwanda.  | MOZ -> RWA
REQUEST/assist  S {appeler, crier} "à l'aide" (T)   [cameo 103]
    > Le Sri Lanka appelle l'Inde à l'aide.  | LKA -> IND
REQUEST  S {exiger, réclamer, demander} * (à|auprès de T) (de la part de T) (de T)   [cameo 100]
    > La Tanzanie a demandé des explications au Malawi.  | TZA -> MWI
REQUEST  S {ordonner, intimer, commander, enjoindre, prescrire, imposer} * à T!   [cameo 100]
    > La CEDEAO a ordonné la transparence à la Guinée.  | ECOWAS -> GIN
REQUEST  S mettre "en demeure" (T)   [cameo 100]
    > Le Gabon a mis le Togo en demeure.  | GAB -> TGO
REQUEST  S {adresser, lancer, donner, fixer, envoyer, signifier} {injonction, sommation} (à T)   [cameo 100]
    > L'Union africaine a adressé une injonction au Soudan.  | AU -> SDN
REQUEST  S {accentuer, maintenir, accroître, augmenter} pression sur T!   [cameo 100]
    > Le Brésil accroît la pression sur la Bolivie.  | BRA -> BOL
REQUEST  S {faire, exercer, mettre} pression (sur T)   [cameo 100]
    > La Chine fait pression sur le Népal.  | CHN -> NPL
REQUEST  S {plaider, militer} "plaide pour que|plaident pour que|plaidé pour que|plaide pour qu'|plaidé pour qu'|milite pour que|milite pour qu'"   [cameo 100]
    > L'Islande plaide pour que la Baltique reste une mer de paix.  | ISL -> -
REQUEST  S {plaider, militer, se prononcer, insister} pour|en faveur de|sur {retrait, libération, levée, réforme, durcissement, allègement, assouplissement, élargissement, accélération, relance, enquête, arrêt, fin, ouverture, maintien, trêve, désarmement, transparence, sanction, aide, soutien, intervention, envoi, déploiement, médiation, compromis, accord, paix, dialogue, cessez-le-feu, solution, règlement, création, renforcement, adoption, négociation, transition, élection, reprise, retour, respect, siège, coopération, unité, intégration, partenariat, approche, désescalade} (avec T) (entre S+T) (de T)   [cameo 100]
    > Le Kenya plaide pour un cessez-le-feu.  | KEN -> -
REQUEST  S {prôner, préconiser, recommander, suggérer, souhaiter} {retrait, libération, levée, réforme, paix, dialogue, cessez-le-feu, solution, règlement, désescalade, négociation, transition, retenue, désarmement, sanction, élection} (avec|entre|à T) (de T)   [cameo 104]
    > L'Algérie prône le dialogue.  | DZA -> -
REQUEST  S {déposer, introduire, présenter, formuler, adresser, soumettre} {demande, requête, candidature, pétition, doléance} (à|auprès de T) (de T)   [cameo 100]
    > La Bosnie a déposé sa candidature à l'Union européenne.  | BIH -> EU
REQUEST  S insister sur {nécessité, urgence, importance, besoin} (de T)   [cameo 100]
    > Le Kenya a insisté sur l'importance d'une transition.  | KEN -> -
REQUEST  S {insister, revenir} sur {nécessité, urgence, importance, besoin, obligation} pour T! (de *)   [cameo 100]
    > Le Kenya a insisté sur la nécessité pour le Soudan de négocier.  | KEN -> SDN
REQUEST  S plaider auprès de T! (pour|en faveur de *)   [cameo 100]
    > Le Portugal a plaidé auprès du Brésil pour un rééquilibrage des échanges.  | PRT -> BRA
REQUEST  S mettre "accent" sur {nécessité, urgence, importance, besoin} (de T)   [cameo 100]
    > La Gambie a mis l'accent sur la nécessité d'un dialogue.  | GMB -> -
REQUEST  S souhaiter @wishes (de|avec|entre|à|en T)   [cameo 100]
    > L'Italie souhaite l'envoi d'observateurs.  | ITA -> -
REQUEST  S {interpeller, relancer, apostropher} T!   [cameo 100]
    > Le Niger a interpellé l'Union africaine.  | NER -> AU
REQUEST  S demander compte (à T)   [cameo 100]
    > Le Chili demande des comptes au Venezuela.  | CHL -> VEN
REQUEST  S poser {condition, exigence, préalable} (à T)   [cameo 100]
    > La Hongrie a posé ses conditions à l'Ukraine.  | HUN -> UKR
REQUEST  S saisir {conseil, onu, assemblée, union, commission} (de T)   [cameo 100]
    > La Somalie a saisi le Conseil de sécurité.  | SOM -> UN
REQUEST  S {solliciter, consulter, saisir} T!   [cameo 100]
    > Le Tchad a sollicité la Libye.  | TCD -> LBY
REQUEST  S {convoquer} {réunion, session, conseil, sommet} "d'urgence" (de T)   [cameo 106]
    > Le Koweït a convoqué une réunion d'urgence.  | KWT -> -
REQUEST/meet  S convoquer conseil "le conseil de sécurité"   [cameo 106]
    > La Norvège a convoqué le Conseil de sécurité pour des consultations.  | NOR -> UN

REQUEST  S convoquer {camp, partie, belligérant, protagoniste, "frère ennemi"} (à|en|pour T)   [cameo 106]
    > L'Angola convoque les deux camps.  | AGO -> -
REQUEST  S {donner, laisser, accorder} à T! "pour quitter"   [cameo 100]
    > Le Pakistan a donné un mois aux Afghans pour quitter le pays.  | PAK -> AFG
REQUEST  S se remettre à T!   [cameo 100]
    > Le Guyana s'en remet à la CIJ.  | GUY -> ICJ
REQUEST  S appeler à T! "en appelle"   [cameo 100]
    > Le Guyana en appelle à la CIJ.  | GUY -> ICJ
REQUEST  S attendre de T!   [cameo 100]
    > La Suède attend de la Norvège qu'elle clarifie sa position.  | SWE -> NOR
    > Le Qatar attend de l'Égypte des gestes.  | QAT -> EGY
REQUEST  S appeler T "à la rescousse"   [cameo 103]
    > Le Burundi appelle la Tanzanie à la rescousse.  | BDI -> TZA
REQUEST  S appeler * "de ses vœux"   [cameo 100]
    > Le Vatican appelle de ses vœux une trêve.  | VAT -> -
REQUEST  S {frapper, toquer} à porte (de T)   [cameo 100]
    > La Bosnie frappe à la porte de l'Union européenne.  | BIH -> EU
REQUEST  S {conditionner, subordonner} * à *   [cameo 100]
    > La Grèce conditionne sa participation à une réforme.  | GRC -> -
REQUEST  S {conditionner, subordonner} * à T!   [cameo 100]
    > Le FMI conditionne son prêt à une réforme de la fiscalité kényane.  | IMF -> KEN
REQUEST  T! {incomber, appartenir, revenir} "il incombe|il appartient|il revient|il incombait|il appartenait|il revenait"   [told, cameo 100]
    > Selon Oslo, il incombe au Pérou de faire le premier pas.  | NOR -> PER
REQUEST  * {incomber, appartenir, revenir} à T! "il incombe|il appartient|il revient|il incombait|il appartenait|il revenait"   [told, cameo 100]
    > Il appartient au Pérou de libérer les otages, a déclaré Oslo.  | NOR -> PER
REQUEST  S attendre * de T! "attend|attendent|attendait|attendons"   [cameo 100]
    > Oslo attend des gestes concrets de Lima.  | NOR -> PER
    > Oslo attend du Pérou qu'il s'explique.  | NOR -> PER
REQUEST  S attendre de T! "qu'il|qu'elle|qu'ils|qu'elles|que le|que la|que les"   [cameo 100]
    > Oslo attend de Lima qu'elle tienne parole.  | NOR -> PER
REQUEST  S inviter T! "à la retenue|à la modération|au calme|au respect|au dialogue|à la prudence|à la raison|à la sagesse|à plus de|à respecter|à cesser|à revoir|à reconsidérer"   [cameo 100]
    > Oslo invite Lima à la retenue.  | NOR -> PER
REQUEST  S {souligner, rappeler, évoquer, exprimer, relever, marteler, soulever} {nécessité, urgence, importance, besoin, impératif} de {@wishes}   [cameo 100]
    > L'ambassadeur norvégien a souligné le besoin d'une aide internationale.  | NOR -> -
REQUEST  S {taper, frapper, sonner, toquer} à {porte, guichet} (de T)   [cameo 100]
    > Kinshasa a tapé à la porte de Paris.  | COD -> FRA
REQUEST  S {tirer, sonner, agiter} "par la manche" (T)   [cameo 100]
    > Kinshasa tire Paris par la manche.  | COD -> FRA
REQUEST  S {remettre, mettre} {pression} sur T!   [cameo 100]
    > Washington met la pression sur Bruxelles.  | USA -> EU
REQUEST  S {renvoyer, inviter, rappeler} T à {devoir, responsabilité, obligation, engagement}   [cameo 100]
    > L'ONU a rappelé le Tchad à ses obligations.  | UN -> TCD
REQUEST  S rappeler à T! {nécessité, urgence, importance, obligation, devoir, engagement, responsabilité}   [cameo 100]
    > La Cédéao a rappelé à la junte guinéenne la nécessité d'organiser des élections.  | ECOWAS -> GIN
REQUEST  S se tourner vers T! pour *   [cameo 020]
    > Banjul s'est tourné vers la Chine pour un prêt.  | GMB -> CHN
REQUEST  S se tourner vers {fmi, "banque mondiale", bailleur, créancier}   [cameo 023]
    > Banjul se tourne vers le FMI.  | GMB -> IMF
# --- set phrases of the press
REQUEST  S mettre T "au défi" (de *)   [cameo 100]
    > Manille a mis Pékin au défi de publier ses cartes.  | PHL -> CHN
NONE  S appeler ={président, roi, chef} T
    > Les Suédois appellent leur chat président.  | none
NONE  S se appeler *
    > Le Cap-Vert s'appelle désormais Cabo Verde.  | none
NONE  S demander {visa, visas, dérogation, passeport, permis, carte, prêt, renseignement, congé}
    > Les étudiants sénégalais pourront demander un visa pour le Canada.  | none
NONE  S demander {temps, patience, courage, réflexion, travail}
    > La réforme du Chili demande du temps.  | none
REQUEST  S {poser, fixer, imposer} * "comme condition|comme préalable|pour condition|pour préalable"   [cameo 100]
    > La Grèce a posé comme condition le départ de la délégation.  | GRC -> -
REQUEST  S {remettre, adresser, présenter, transmettre} liste à T "liste d'exigences|liste de demandes|liste de revendications|liste de conditions|liste de doléances"   [cameo 100]
    > Le Ghana a remis au Togo une liste d'exigences.  | GHA -> TGO
