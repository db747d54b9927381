# REJECT: refuses, rejects, vetoes, denies entry or a request, cancels or boycotts a meeting, denies an allegation.

REJECT/assist  S refuser {@aid, soutien, appui, aide, intervention} (à T) (de T)   [cameo 121]
    > Les Pays-Bas ont refusé un prêt à la Zambie.  | NLD -> ZMB
REJECT/meet  S {refuser, rejeter, exclure, décliner} {@meetings, négociation, dialogue, médiation} (avec T) (de T)   [cameo 125]
    > L'Arménie a refusé le dialogue avec la Turquie.  | ARM -> TUR
REJECT/meet  S {décliner} invitation (de T)   [cameo 125]
    > Le Chili a décliné l'invitation du Nicaragua.  | CHL -> NIC; AGREE: NIC -> CHL
REJECT/yield  S {exclure, refuser, écarter, rejeter} {retrait, libération, levée, concession, compromis, trêve, cessez-le-feu, extradition, reddition, désarmement, indépendance, excuse, démission} (à|avec T) (de T)   [cameo 124]
    > Le Soudan a exclu une trêve.  | SDN -> -
REJECT  S {qualifier, juger, estimer, considérer, trouver} {inacceptable, inadmissible, irrecevable, irréaliste, exclu} {condition, demande, exigence, accord, proposition, plan, offre, compromis, projet, texte, revendication, ultimatum} (de T)   [cameo 120]
    > Le Japon a qualifié d'« inacceptables » les conditions de la Chine.  | JPN -> CHN
REJECT/change  S {refuser, rejeter, exclure, écarter} {réforme, élection, transition, changement, démocratie, référendum, "partage du pouvoir"} (de|en T)   [cameo 123]
    > Le Tchad a rejeté la réforme.  | TCD -> -
REJECT  S {rejeter, refuser, repousser, décliner, récuser, écarter, balayer, exclure, réfuter, dédaigner, retoquer, recaler,  éconduire, désapprouver, snober, ignorer, contrer, renvoyer, torpiller, enterrer} @demands (de T)   [cameo 120]
    > L'Érythrée a rejeté la proposition de l'Éthiopie.  | ERI -> ETH; AGREE: ETH -> ERI
    > Le refus de la Hongrie a surpris la Suède.  | HUN -> -
REJECT  S {rejeter, refuser, décliner, récuser, balayer, rabrouer, éconduire} T   [cameo 120]
    > Le Honduras a rejeté la décision du Guatemala.  | HND -> GTM
REJECT  S refuser * à T   [cameo 120]
    > Le Panama a refusé une dérogation au Nicaragua.  | PAN -> NIC
REJECT  S {se opposer, se refuser, résister, désobéir} à T   [cameo 120]
    > La Bulgarie s'oppose à l'adhésion de la Macédoine du Nord.  | BGR -> MKD
REJECT  S faire {barrage, obstacle, obstruction} à T   [cameo 120]
    > La Turquie fait obstacle à l'adhésion de Chypre.  | TUR -> CYP
REJECT  S {opposer, apposer} {veto, refus, fin, résistance, non} (à|contre T) (de T)   [cameo 120]
    > La Russie a opposé son veto à la résolution.  | RUS -> -
REJECT  S {bloquer, entraver, paralyser, torpiller, saboter, contrecarrer, obstruer, retarder} {versement, livraison, déblocage, décaissement, envoi, transfert, octroi, financement, vote, adoption, résolution, accord, adhésion, décision, projet, négociation, texte, nomination, aide, processus, candidature, déclaration, sanction, entrée, élargissement, réunion, initiative, plan, commission, convocation, tenue, sommet, session, admission, invitation, participation} (à|avec T) (de T)   [cameo 120]
    > La Turquie a bloqué l'adhésion de la Suède.  | TUR -> SWE
REJECT  S {mettre, utiliser, exercer, user, brandir, poser, imposer} {veto, "droit de veto"} (à|contre T) (de T)   [cameo 120]
    > La Russie a mis son veto à la résolution.  | RUS -> -
REJECT  S user de veto (contre T)   [cameo 120]
    > La Chine a usé de son veto contre le texte.  | CHN -> -
REJECT  S recourir à {veto, "droit de veto"} (contre T)   [cameo 120]
    > La Russie a recouru à son droit de veto.  | RUS -> -
REJECT  S {bloquer, retarder, freiner, empêcher} {entrée, adhésion, candidature} (de T) dans|à|au sein de {@igos, alliance, union, bloc}   [cameo 120]
    > La Grèce a bloqué l'entrée de la Macédoine du Nord dans l'OTAN.  | GRC -> MKD
REJECT  S dire "non" (à T)   [cameo 120]
    > Le Danemark a dit non.  | DNK -> -
REJECT  S voter "voter contre|vote contre|votent contre|voté contre|votèrent contre|votait contre|votaient contre"   [cameo 120]
    > La Bolivie et le Ghana ont voté contre.  | BOL, GHA -> -
REJECT  S {fermer, claquer} porte (à|au nez de|derrière|devant T)   [cameo 120]
    > La Serbie a fermé la porte à l'OTAN.  | SRB -> NATO
REJECT  S tourner dos (à T)   [cameo 120]
    > La Moldavie tourne le dos à la Russie.  | MDA -> RUS
REJECT  S {faire} "fi" (de T)   [cameo 120]
    > La Serbie fait fi des droits de l'Union européenne.  | SRB -> EU
REJECT  S faire "la sourde oreille" (à T)   [cameo 120]
    > Le Burundi fait la sourde oreille aux appels de l'ONU.  | BDI -> UN
REJECT  S {rester, demeurer} "sourd" (à T)   [cameo 120]
    > Le Soudan reste sourd aux appels de l'ONU.  | SDN -> UN; REQUEST: UN -> SDN
REJECT  S {passer} "outre" (à T)   [cameo 120]
    > L'Iran passe outre aux règles de l'AIEA.  | IRN -> IAEA
REJECT  S {défier, braver, ignorer, snober, bafouer, transgresser, contourner, enfreindre} T   [cameo 129]
    > Le Niger a défié la CEDEAO.  | NER -> ECOWAS
REJECT  S tenir tête (à T)   [cameo 129]
    > La Bolivie tient tête aux États-Unis.  | BOL -> USA
REJECT  S {contester, récuser} {résultat, élection, légitimité, autorité, verdict, compétence, décision, jugement, souveraineté, statut} (de T)   [cameo 120]
    > Le Pérou conteste le jugement.  | PER -> -
REJECT  S {camper} sur {position}   [cameo 120]
    > La Grèce campe sur ses positions.  | GRC -> -
REJECT/postpone  S {reporter, ajourner, repousser, différer, décaler} {visite, voyage, déplacement, venue, séjour, tournée, escale, sommet, rencontre, réunion, entretien, pourparlers, négociation, discussion, consultation, audience, visite officielle} (avec|à|en T) (de T)   [cameo 125]
    > Le président colombien a reporté sa visite en Équateur.  | COL -> ECU
REJECT/cancel  S {annuler, décommander} {visite, voyage, déplacement, venue, séjour, tournée, escale, sommet, rencontre, réunion, entretien, pourparlers, négociation, discussion, consultation, audience, visite officielle} (avec|à|en T) (de T)   [cameo 125]
    > Le président colombien a annulé sa visite en Équateur.  | COL -> ECU
REJECT/cancel  S suspendre {visite, voyage, déplacement, venue, sommet, rencontre, réunion, entretien, session} (à|en|avec T) (de T)   [cameo 125]
    > La Bolivie a suspendu la réunion ministérielle avec le Pérou.  | BOL -> PER
REJECT/postpone  * {reporter, ajourner, repousser, différer, décaler} {sommet, rencontre, réunion, entretien, pourparlers, négociation, discussion, consultation, dialogue} entre S   [cameo 125, mutual]
    > Les pourparlers entre le Ghana et le Togo ont été reportés.  | GHA, TGO -> -
REJECT/cancel  * {annuler, décommander} {sommet, rencontre, réunion, entretien, pourparlers, négociation, discussion, consultation, dialogue} entre S   [cameo 125, mutual]
    > Le sommet entre le Ghana et le Togo est annulé.  | GHA, TGO -> -
REJECT/cancel  * {annuler, décommander, suspendre} {@meetings, visite} à la demande de|à l'initiative de|à l'instigation de|sur demande de S!   [cameo 125]
    > La visite a été annulée à la demande du Ghana.  | GHA -> -
REJECT/postpone  * {reporter, ajourner, repousser, différer, décaler} {@meetings, visite} à la demande de|à l'initiative de|à l'instigation de|sur demande de S!   [cameo 125]
    > Le sommet a été reporté à la demande du Ghana.  | GHA -> -
REJECT/postpone  * {reporter, ajourner, repousser, différer, décaler} {visite, voyage, déplacement, venue, séjour, tournée, escale} de S! à|en|chez T!   [cameo 125]
    > La visite du président ghanéen au Togo a été reportée.  | GHA -> TGO
    > Le déplacement du ministre danois au Kenya est repoussé.  | DNK -> KEN
REJECT/cancel  * {annuler, décommander} {visite, voyage, déplacement, venue, séjour, tournée, escale} de S! à|en|chez T!   [cameo 125]
    > La visite du président ghanéen au Togo est annulée.  | GHA -> TGO
REJECT  S {annuler, reporter, ajourner, décommander, repousser, écourter, boycotter, différer, renvoyer} @meetings (avec|à|en T) (de T)   [cameo 125]
    > Le sommet a été boycotté par la Zambie.  | ZMB -> -
REJECT/meet  S {bouder, boycotter, sécher, déserter, quitter} {@meetings, table, salle, cop, séance}   [cameo 125]
    > La Chine boude le sommet.  | CHN -> -
REJECT/meet  S bouder T!   [cameo 125]
    > Le Burundi boude la CEDEAO.  | BDI -> ECOWAS
REJECT/meet  S boycotter T   [cameo 125]
    > La Jamaïque boycotte la Guyane.  | JAM -> GUF
REJECT/meet  S claquer porte de {négociation, pourparlers, discussion, sommet, réunion, conférence, dialogue, organisation, coalition, alliance, forum, commission, table}   [cameo 125]
    > L'Iran a claqué la porte des négociations.  | IRN -> -
REJECT  S démentir   [cameo 120]
    > Le Pérou a démenti vendredi.  | PER -> -
REJECT  S {démentir, nier, réfuter, contredire, récuser} T   [cameo 120]
    > Le Rwanda a démenti les accusations du Burundi.  | RWA -> BDI; ACCUSE: BDI -> RWA
REJECT  S {nier, démentir} "a nié|ont nié|avait nié|avaient nié|a tout nié|nie en bloc|nient en bloc|a démenti|ont démenti"   [cameo 120]
    > Accusé d'ingérence, le Pérou a nié.  | PER -> -
REJECT  S {rejeter, écarter, balayer, repousser, réfuter, démentir, nier, récuser, contester} @allegations (de T)   [cameo 120]
    > L'Inde a rejeté les accusations du Canada.  | IND -> CAN; ACCUSE: CAN -> IND
REJECT  S se défendre de *   [cameo 120]
    > La Chine se défend de toute ingérence.  | CHN -> -
REJECT  S {considérer, déclarer, juger} T "nul et non avenu"   [cameo 120]
    > La Libye considère l'accord de la Grèce nul et non avenu.  | LBY -> GRC
REJECT  S {débouter} T (de *)   [cameo 120, context legal]
    > La CIJ a débouté le Nicaragua.  | ICJ -> NIC
REJECT  S {se désolidariser, se démarquer, se dissocier} de T   [cameo 120]
    > La Slovaquie s'est désolidarisée de la Tchéquie.  | SVK -> CZE
REJECT  S décliner   [cameo 120]
    > La Bolivie a décliné.  | BOL -> -
REJECT  S reconnaître T "ne reconnaît pas|ne reconnait pas|ne reconnaissent pas|n'a jamais reconnu|n'ont jamais reconnu|n'a pas reconnu|n'ont pas reconnu|ne reconnaîtra pas|ne reconnaîtra jamais|ne reconnaît toujours pas|ne reconnaîtront pas"   [cameo 120, status actual]
    > Le Honduras ne reconnaît pas la compétence de la CIJ.  | HND -> ICJ
    > Le Honduras n'a jamais reconnu la junte birmane.  | HND -> MMR
REJECT  S {qualifier, traiter, taxer} {accusation, allégation, insinuation, information, rumeur, soupçon} de @negative (de T)   [cameo 120]
    > Le Rwanda a qualifié ces accusations de mensonge.  | RWA -> -
REJECT  S {juger, estimer, considérer, trouver, déclarer, dire, qualifier} ={inacceptable, inadmissible, irrecevable, irréaliste, exclu, impossible} {condition, demande, exigence, proposition, offre, revendication, ultimatum, requête, préalable} (de T)   [cameo 120]
    > Le Ghana a jugé irrecevable la demande du Togo.  | GHA -> TGO; REQUEST: TGO -> GHA
REJECT  S {juger, estimer, considérer, trouver, déclarer, dire, qualifier, taxer, traiter} =@negative @charges (de T)   [cameo 120]
    > Le Pérou accuse le Kenya d'armer des rebelles, une accusation que Nairobi qualifie de « fausse ».  | KEN -> PER; ACCUSE/allege: PER -> KEN
    > Le Rwanda a jugé infondées les accusations du Burundi.  | RWA -> BDI; ACCUSE: BDI -> RWA
REJECT  S refuser {accès, entrée, passage} (de T) (à T)   [cameo 120]
    > Le Laos a refusé l'accès des inspecteurs thaïlandais.  | LAO -> THA
REJECT  S {qualifier, traiter, taxer} {propos, déclaration, affirmation, rapport, récit, version, communiqué} de @untrue (de T)   [cameo 120]
    > Le Tchad a qualifié le communiqué libyen de mensonge.  | TCD -> LBY
REJECT  S {juger, estimer, considérer, trouver, déclarer, dire, qualifier, taxer, traiter} =@untrue {propos, déclaration, affirmation, rapport, récit, version, communiqué} (de T)   [cameo 120]
    > Le Laos a jugé fantaisiste la version thaïlandaise.  | LAO -> THA
REJECT  S {opposer, apporter, publier} démenti (à T)   [cameo 120]
    > La Géorgie a opposé un démenti à la Russie.  | GEO -> RUS
REJECT  S {refouler, renvoyer} {envoyé, délégation, représentant, mission, inspecteur, ministre, observateur} (de T)   [cameo 120]
    > L'Algérie a refoulé une délégation espagnole.  | DZA -> ESP
REJECT  S {interdire, refuser, barrer} {@entry, atterrissage, survol, débarquement, accostage} à {envoyé, délégation, rapporteur, inspecteur, ministre, observateur, enquêteur, mission, député, président, militant, journaliste} (de T)   [cameo 120]
    > La Syrie a refusé l'entrée aux inspecteurs.  | SYR -> -
REJECT  S {renier, désavouer} {@agreements, engagement, parole, promesse} (avec T)   [cameo 120]
    > Le Yémen a renié ses engagements.  | YEM -> -
REJECT  S {revenir} sur {engagement, promesse, accord, parole}   [cameo 120]
    > Le Botswana est revenu sur sa promesse.  | BWA -> -

REJECT  S {répondre, répliquer, réagir, rétorquer, riposter} à {accusation, critique, allégation, reproche, attaque, grief, insinuation, imputation} (de T)   [cameo 120]
    > Le ministre péruvien a répondu aux critiques norvégiennes.  | PER -> NOR; ACCUSE: NOR -> PER
    > Lima a répliqué aux accusations d'Oslo.  | PER -> NOR; ACCUSE: NOR -> PER
REJECT  S se inscrire en faux (contre T)   [cameo 120]
    > Le Pérou s'inscrit en faux contre cette version.  | PER -> -
REJECT  S {rectifier, corriger} {@allegations} (de T)   [cameo 120]
    > Le chef de l'État péruvien a rectifié ces informations.  | PER -> -
# --- set phrases of the press
REJECT  T se heurter à {refus, veto, rejet} de S!   [cameo 120]
    > Le Pérou s'est heurté au refus de la Norvège.  | NOR -> PER
REJECT  S veto/N (à|contre|sur T)   [cameo 120]
    > Le veto de la Norvège à l'adhésion du Pérou a surpris.  | NOR -> PER
REJECT  S {rester, demeurer} "sourd|sourde|sourds|insensible|insensibles|inflexible|inflexibles" à|devant|face à T   [cameo 120]
    > La Norvège reste sourde aux appels du Pérou.  | NOR -> PER; REQUEST: PER -> NOR
REJECT  S {échouer, capoter, avorter} @demands "échouer|capoter|avorter" (de T)   [cameo 120]
    > La Norvège a fait capoter la résolution du Pérou.  | NOR -> PER
REJECT  S {tourner} dos (à T)   [cameo 120]
    > Le Pérou a tourné le dos au Chili.  | PER -> CHL
REJECT  S {snober, éconduire, rabrouer, rembarrer, ignorer} {T!}   [cameo 120]
    > Le Pérou a éconduit l'émissaire chilien.  | PER -> CHL
REJECT  S {snober, dédaigner, éluder, balayer, enterrer, torpiller} @demands (de T)   [cameo 120]
    > Le Pérou a snobé l'invitation du Chili.  | PER -> CHL; AGREE: CHL -> PER
REJECT/postpone  S {renvoyer, remettre, repousser} @meetings "aux calendes grecques|sine die|à plus tard|à une date ultérieure" (avec|à|en T) (de T)   [cameo 125]
    > Le Pérou a renvoyé le sommet aux calendes grecques.  | PER -> -
# --- journalists' words for it
REJECT  S {envoyer, renvoyer} T "sur les roses|au diable|dans les cordes"   [cameo 120]
    > Bamako a envoyé la Cédéao sur les roses.  | MLI -> ECOWAS
REJECT  S {dire, répondre, opposer} "niet|non merci" (à T)   [cameo 120]
    > La junte malienne a dit niet à la Cédéao.  | MLI -> ECOWAS
REJECT  S freiner "des quatre fers" (contre T)   [cameo 120]
    > Budapest freine des quatre fers.  | HUN -> -
REJECT  S passer outre à|contre {avertissement, mise, appel, refus, veto, décision, interdiction, injonction, opposition, consigne, mandat} (de T)   [cameo 129]
    > Israël a passé outre aux avertissements de Washington.  | ISR -> USA; THREATEN: USA -> ISR
REJECT  S {faire, opposer} {bras d'honneur, pied de nez, nique} (à T)   [cameo 120]
    > Budapest a fait un pied de nez à Bruxelles.  | HUN -> EU
REJECT  S donner suite à T "pas donné suite|donnera pas suite|donneront pas suite|donner suite" (de T)   [cameo 120, status actual]
    > Rabat n'a pas donné suite à la demande algérienne.  | MAR -> DZA; REQUEST: DZA -> MAR
REJECT  S {qualifier, traiter, taxer} {accusation, allégation, insinuation, soupçon} de * (de T)   [cameo 120]
    > Les Émirats ont qualifié les accusations soudanaises de « coup de publicité ».  | ARE -> SDN; ACCUSE: SDN -> ARE
NONE  opposition/N
    > Le président gabonais a rencontré l'opposition.  | CONSULT: GAB -> GAB
    > L'opposition togolaise se réunit.  | CONSULT: TGO -> -
NONE  S {rejeter, refuser} {déchet, eau, gaz, co2, dioxyde, polluant}
    > Le Japon rejette de l'eau.  | none
NONE  S repousser {limite, échéance, date, attaque, assaut}
    > La Norvège repousse ses limites.  | none
REJECT  S reconnaître {indépendance, souveraineté, gouvernement, état, résultat, victoire, légitimité, autorité, statut, élection, réélection, annexion, frontière, territoire, conseil, régime, président, compétence, juridiction, junte, pouvoir} "ne reconnaît pas|ne reconnaissent pas|ne reconnaissait pas|ne reconnaissaient pas|ne reconnaît plus|ne reconnaissent plus|ne reconnaîtra pas|ne reconnaîtront pas|ne reconnaîtrait pas|ne reconnaîtraient pas|ne reconnaîtra jamais|ne reconnaîtront jamais|n'a pas reconnu|n'ont pas reconnu|n'avait pas reconnu|n'avaient pas reconnu|n'a jamais reconnu|n'ont jamais reconnu|n'a toujours pas reconnu|n'ont toujours pas reconnu|ne pas reconnaître|ne plus reconnaître" (de T)   [cameo 120, status actual]
    > La Norvège n'a toujours pas reconnu la victoire du président kényan.  | NOR -> KEN
    > La Norvège a décidé de ne pas reconnaître les résultats en Ouganda.  | NOR -> UGA
REJECT  S reconnaître T! "ne reconnaît pas|ne reconnaissent pas|ne reconnaissait pas|ne reconnaissaient pas|ne reconnaît plus|ne reconnaissent plus|ne reconnaîtra pas|ne reconnaîtront pas|ne reconnaîtrait pas|ne reconnaîtraient pas|ne reconnaîtra jamais|ne reconnaîtront jamais|n'a pas reconnu|n'ont pas reconnu|n'avait pas reconnu|n'avaient pas reconnu|n'a jamais reconnu|n'ont jamais reconnu|n'a toujours pas reconnu|n'ont toujours pas reconnu|ne pas reconnaître|ne plus reconnaître"   [cameo 120, status actual]
    > Le Chili ne reconnaît plus les autorités de Lima.  | CHL -> PER
    > Le Chili n'a jamais reconnu le Kosovo.  | CHL -> XKX
REJECT  S donner suite (à T) "pas donné suite|donne pas suite|donnera pas suite|jamais donné suite|pas donner suite|aucune suite"   [status actual, cameo 120]
    > Le Chili n'a pas donné suite au projet du Pérou.  | CHL -> PER
REJECT  S fin/N "non-recevoir" (à T)   [cameo 120]
    > Nouvelle fin de non-recevoir du Togo au Bénin.  | TGO -> BEN
REJECT  S {opposer, adresser, signifier, réserver} {fin, refus} "non-recevoir" (à T)   [cameo 120]
    > Le Togo a opposé une fin de non-recevoir au Bénin.  | TGO -> BEN
REJECT  S tenir compte (de T) "tient pas compte|tiendra pas compte|tiendrait pas compte|tiendront pas compte|tiendraient pas compte|tient aucun compte|tiendra aucun compte|pas tenir compte"   [status actual, cameo 120]
    > Le Venezuela ne tiendra pas compte de l'arrêt de la Cour internationale de justice.  | VEN -> ICJ
REJECT  S barrer {route, chemin, accès, passage, voie} à T   [cameo 120]
    > L'armée thaïlandaise a barré la route aux observateurs malaisiens.  | THA -> MYS
REJECT  S nier   [cameo 120]
    > Le ministre péruvien nie.  | PER -> -
REJECT  S {échouer, capoter} {projet, accord, plan, négociation, tentative, résolution, initiative, adhésion, candidature, réunion} (de T) "fait échouer|faire échouer|font échouer|fait capoter|faire capoter|font capoter"   [cameo 120]
    > La Hongrie a fait échouer le projet ukrainien.  | HUN -> UKR
REJECT  S battre "battu froid|bat froid|battent froid|battre froid" (à T)   [cameo 120]
    > La Serbie a battu froid à la Croatie.  | SRB -> HRV
REJECT  S fermer porte à T   [cameo 120]
    > La Serbie a fermé la porte à la Croatie.  | SRB -> HRV
REJECT/meet  * {exclu, inutile, vain, impossible, inenvisageable, impensable, inconcevable}/A (avec T)   [subject @talks, told, status actual, cameo 120]
    > Un dialogue avec le Togo est impossible, a déclaré le ministre ghanéen.  | GHA -> TGO
REJECT/meet  * {possible, envisageable, concevable, imaginable}/A (avec T) "aucun|aucune|n'est pas|ne sont pas|n'était pas|n'étaient pas|ne serait|ne seraient"   [subject @talks, told, status actual, cameo 120]
    > Aucune négociation n'est envisageable avec le Tchad, a prévenu Niamey.  | NER -> TCD
REJECT  S opposer "un non catégorique|un non ferme|un refus net|un niet" à T   [cameo 120]
    > Le Ghana a opposé un non catégorique au Togo.  | GHA -> TGO
REJECT  S {juger, estimer, considérer, qualifier, trouver} {grief, accusation, allégation, reproche, critique, soupçon, plainte} (de T) "sans fondement|dénués de fondement|dénuées de fondement|infondés|infondées|infondée|fantaisistes|mensongères|mensongers|ridicules"   [cameo 120]
    > Le Ghana a jugé sans fondement les griefs du Togo.  | GHA -> TGO
REJECT  S se refuser à {commentaire, dialogue, concession, négociation, compromis, déclaration, discussion} (avec T)   [cameo 120]
    > Le Ghana se refuse à toute négociation avec le Togo.  | GHA -> TGO
REJECT  S faire "faux bond|faux-bond" à T   [cameo 125]
    > Le Ghana a fait faux bond au Togo.  | GHA -> TGO
