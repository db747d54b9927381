# AGREE: agrees, offers, promises, accepts, invites, says it is ready to. Embedded promises come from embedders.txt.

# --- to accept, to agree with
AGREE  S {accepter, agréer} @proposals (de T)   [cameo 030]
    > Le Pérou a accepté l'invitation du Maroc.  | PER -> MAR; AGREE: MAR -> PER
AGREE  S {accepter, agréer} T   [cameo 030]
    > Le Ghana a accepté la compétence de la Norvège.  | GHA -> NOR
AGREE  S {acquiescer, souscrire, consentir, adhérer} à @proposals (de T)   [cameo 030]
    > L'Irlande a souscrit à la proposition du Brésil.  | IRL -> BRA; AGREE: BRA -> IRL
AGREE  S {convenir, décider} "d'un commun accord"   [mutual, cameo 030]
    > La Zambie et le Malawi ont décidé d'un commun accord d'ouvrir un poste commun.  | ZMB, MWI -> -
AGREE  * convenir S!   [mutual, cameo 030]
    > Le Ghana et le Togo sont convenus d'un calendrier.  | GHA, TGO -> -
AGREE  S convenir de * (avec T)   [mutual, cameo 030]
    > Le Ghana et le Togo ont convenu d'une feuille de route.  | GHA, TGO -> -
AGREE  S convenir (avec T)   [mutual, cameo 030]
    > La Tunisie a convenu avec l'Italie d'un calendrier.  | TUN, ITA -> -
AGREE  S se entendre sur * (avec T)   [mutual, cameo 030]
    > L'Islande et le Danemark se sont entendus sur un calendrier.  | ISL, DNK -> -
AGREE  S se entendre pour * (avec T)   [mutual, cameo 030]
    > L'Égypte et la Jordanie se sont entendues pour une liaison maritime.  | EGY, JOR -> -
AGREE  S se entendre avec T!   [mutual, cameo 030]
    > La Bolivie s'est entendue avec le Paraguay.  | BOL, PRY -> -
AGREE  S se mettre "d'accord" (avec T)   [mutual, cameo 030]
    > La Suède et la Finlande se sont mises d'accord.  | SWE, FIN -> -
AGREE  S tomber "d'accord" (avec T)   [mutual, cameo 030]
    > L'Ouganda est tombé d'accord avec le Kenya.  | KEN, UGA -> -
AGREE  S accorder {violon, position} (avec T)   [mutual, cameo 030]
    > La Belgique et le Luxembourg ont accordé leurs positions.  | BEL, LUX -> -
AGREE  S {parvenir, aboutir, arriver} à {cessez-le-feu, trêve, armistice, accord, compromis, entente, consensus, arrangement, règlement, solution, résultat, "modus vivendi", terrain, conclusion, convergence, trêve, normalisation, protocole, rapprochement, paix, réconciliation, formule} (avec T)   [mutual, cameo 030]
    > Le Soudan et l'Éthiopie sont parvenus à un accord.  | SDN, ETH -> -
    > La Serbie est parvenue à un compromis avec le Kosovo.  | SRB, XKX -> -
AGREE  S {trouver, atteindre, dégager, ébaucher, sceller} {accord, compromis, entente, consensus, terrain, arrangement, solution} (avec T)   [mutual, cameo 030]
    > Le Japon et la Corée du Sud ont trouvé un compromis.  | JPN, KOR -> -
AGREE  S {donner, accorder, obtenir} {accord, feu, assentiment, consentement, aval, agrément, approbation, blanc-seing} (à T)   [cameo 030]
    > La Hongrie a donné son accord au Monténégro.  | HUN -> MNE
AGREE  S répondre à {invitation, appel, offre, proposition} (de T)   [cameo 030]
    > Le Qatar a répondu à l'invitation de la Turquie.  | QAT -> TUR
AGREE  S répondre à l'invitation de|à l'appel de|à la demande de T   [cameo 030]
    > Le Qatar a répondu à l'invitation de la Turquie.  | QAT -> TUR
AGREE  S répondre "favorablement" (à T)   [cameo 030]
    > La Suisse a répondu favorablement à la Colombie.  | CHE -> COL
AGREE  S dire "oui" (à T)   [cameo 030]
    > L'Islande dit oui à la Norvège.  | ISL -> NOR
AGREE  S confirmer {participation, présence, venue, visite} (à T)   [cameo 030, announces CONSULT/visit]
    > Le Sénégal a confirmé sa participation au sommet.  | SEN -> -
AGREE  S donner suite à T   [cameo 030]
    > La Grèce a donné suite aux lettres de Chypre.  | GRC -> CYP

# --- to promise, to commit oneself
AGREE  S {promettre, garantir, assurer} {@aid, @support, @cooperation, @pledges} (à T)   [cameo 033]
    > Le Canada a promis une aide à Haïti.  | CAN -> HTI
    > L'Allemagne a promis dix millions d'euros au Niger.  | DEU -> NER
NONE  S {tenir, honorer} {engagement, promesse, parole}
    > « Le Pérou a tenu ses engagements », a déclaré l'ambassadeur chilien.  | none
AGREE  S promettre * à T   [cameo 030]
    > La Pologne a promis des garanties à la Géorgie.  | POL -> GEO
AGREE  S se engager (envers|auprès de|vis-à-vis de T)   [cameo 030]
    > La Corée du Sud s'est engagée auprès du Vietnam à construire trois ports.  | KOR -> VNM
AGREE  S se engager à|pour {coopération, respect, transparence, neutralité, paix, restitution, soutien, paiement, retour} (de T)   [cameo 030]
    > L'Irak s'est engagé au respect de la frontière.  | IRQ -> -
AGREE  S {respecter, exécuter, appliquer, honorer} {décision, verdict, jugement, engagement, arrêt, résolution, accord, promesse, "cessez-le-feu"} (avec T)   [cameo 030]
    > Le Pérou respectera le verdict.  | PER -> - (future)
AGREE  S se soumettre à {décision, juridiction, compétence, arbitrage, verdict, jugement, autorité} (de T)   [cameo 030]
    > Le Niger s'est soumis à la juridiction de la CIJ.  | NER -> ICJ
AGREE  S se soumettre à T!   [cameo 030]
    > Le Chili s'est soumis à la CIJ.  | CHL -> ICJ
AGREE  S prendre engagement (envers|auprès de|vis-à-vis de T)   [cameo 030]
    > Le Tchad a pris l'engagement d'ouvrir une enquête.  | TCD -> -
AGREE  S donner {parole, assurance, garantie} (à T)   [cameo 030]
    > L'Inde a donné des garanties au Népal.  | IND -> NPL
AGREE  S {fournir, apporter, offrir} {assurance, garantie} (à T)   [cameo 030]
    > La Turquie a offert des garanties à la Syrie.  | TUR -> SYR
AGREE  S rassurer T! sur {engagement, détermination, volonté, soutien, intention, appui}   [cameo 030]
    > Le Royaume-Uni a rassuré l'Estonie sur son engagement.  | GBR -> EST
AGREE  S {exprimer, réaffirmer, réitérer, manifester, affirmer, marquer, afficher, renouveler, faire, témoigner, signifier} {volonté, disponibilité, disposition, détermination, engagement, intention, souhait, désir, intérêt} (à|avec|envers|auprès de T)   [cameo 030]
    > L'Angola a réaffirmé sa volonté de travailler avec la Namibie.  | AGO -> NAM
    > Le Bénin a exprimé au Togo sa disponibilité.  | BEN -> TGO
AGREE  S {jeter, poser} base (avec T)   [mutual, cameo 030]
    > Le Brésil et l'Angola ont jeté les bases d'un partenariat.  | BRA, AGO -> -

# --- to offer, to propose, to invite
AGREE  S {offrir, proposer} {@cooperation, @support, aide, assistance, secours, @talks, médiation, service, office, main, expertise, savoir-faire, protection, asile, accueil, garantie} (à T)   [cameo 033]
    > La Chine a proposé sa médiation à la Serbie.  | CHN -> SRB
    > L'Algérie a offert son aide à la Tunisie.  | DZA -> TUN
AGREE  S proposer {rencontre, réunion, sommet, dialogue, plan, trêve, cessez-le-feu, accord, pacte, partenariat, négociation, solution, initiative, feuille, calendrier, échange} (à T)   [cameo 030]
    > La Colombie a proposé un dialogue au Venezuela.  | COL -> VEN
AGREE  S soumettre {plan, proposition, offre, initiative, projet, avant-projet, feuille, "projet de traité", "projet d'accord"} (à T)   [cameo 030]
    > L'Égypte a soumis un plan au Soudan.  | EGY -> SDN
AGREE  S {présenter, formuler, faire, adresser, avancer} {offre, proposition} (à T)   [cameo 030]
    > La Turquie a fait une offre à la Grèce.  | TUR -> GRC
AGREE  * attendre S! à|en|dans|chez T!   [status future, cameo 032, announces CONSULT/visit]
    > Le président turc est attendu en Hongrie.  | TUR -> HUN (future)
AGREE  S inviter @leaders (à|en|pour *)   [cameo 032]
    > Le Maroc a invité un ministre portugais.  | MAR -> PRT
AGREE  S {inviter, convier} T! à|en|dans|pour|chez *   [cameo 032]
    > L'Inde a invité le Bhoutan au dîner.  | IND -> BTN
AGREE  S {adresser, envoyer, transmettre, remettre, lancer} invitation (à T)   [cameo 032]
    > L'Espagne a adressé une invitation au Pérou.  | ESP -> PER
AGREE  S tendre main (à T)   [cameo 030]
    > Le Kenya tend la main à la Somalie.  | KEN -> SOM
AGREE  S {ouvrir, laisser} porte (à T)   [cameo 030]
    > La Moldavie ouvre la porte à la Roumanie.  | MDA -> ROU
AGREE  S faire geste (envers|vers|à l'égard de|en direction de T)   [cameo 030]
    > Le Liban a fait un geste en direction de la Syrie.  | LBN -> SYR
AGREE  S faire pas (vers|en direction de|à l'égard de T)   [cameo 030, status actual]
    > L'Arménie a fait un pas vers la Turquie.  | ARM -> TUR
AGREE  S tendre rameau (à T)   [cameo 030]
    > L'Iran tend un rameau d'olivier à Bahreïn.  | IRN -> BHR
AGREE  S se porter {volontaire, candidat, garant}   [cameo 030]
    > Le Rwanda s'est porté volontaire.  | RWA -> -

# --- to be ready
AGREE  S {prêt, disposé, disponible, ouvert, favorable, volontaire}/A (à|pour @cooperation)   [cameo 030]
    > L'Ouzbékistan est prêt au dialogue.  | UZB -> -
AGREE  * disposer S! à @cooperation   [cameo 030]
    > Le Laos s'est déclaré disposé à une coopération.  | LAO -> -
AGREE  * ouvrir S! à {dialogue, négociation, discussion, coopération, pourparlers, compromis, idée, proposition, partenariat, rencontre}   [cameo 030]
    > Le Népal est ouvert au dialogue avec l'Inde.  | NPL -> IND
AGREE  S {ouvert, favorable, disposé, prêt}/A à {dialogue, négociation, discussion, coopération, pourparlers, compromis, idée, proposition, partenariat} (avec T)   [cameo 030]
    > Le Népal est ouvert au dialogue avec l'Inde.  | NPL -> IND

# --- set phrases of the press
AGREE  S+T arrêter {calendrier, date, modalité, "feuille de route", "plan d'action"}   [mutual, cameo 030]
    > Oslo et Lima ont arrêté un calendrier.  | NOR, PER -> -
AGREE  S miroiter {@aid, @support, @cooperation, @pledges, adhésion, contrat, siège} "miroiter" (à T)   [cameo 030]
    > Le Japon a fait miroiter un prêt au Laos.  | JPN -> LAO
AGREE  S se porter "garant|garante|garants|garantes" (auprès de|envers|de T)   [cameo 030]
    > L'Autriche s'est portée garante auprès du Kosovo.  | AUT -> XKX
AGREE  S {mettre, poser, déposer, jeter} {@aid, @pledges, proposition, offre, plan, initiative, projet} "sur la table" (à|pour|au profit de|en faveur de T)   [cameo 033]
    > L'Autriche a mis sur la table un plan pour le Kosovo.  | AUT -> XKX
AGREE  S {donner, fournir, apporter, offrir} gage (à T)   [cameo 030]
    > La Serbie a donné des gages à la Croatie.  | SRB -> HRV
AGREE  S parvenir invitation "parvenir" à T   [cameo 032]
    > Le Laos a fait parvenir une invitation au président kényan.  | LAO -> KEN
AGREE  S se accorder pour|sur *   [mutual, cameo 030]
    > Le Ghana et le Togo se sont accordés sur un calendrier.  | GHA, TGO -> -
AGREE  S {faire} ={sien, sienne} {proposition, plan, offre, idée, initiative} (de T)   [cameo 030]
    > La Zambie a fait sienne la proposition du Malawi.  | ZMB -> MWI; AGREE: MWI -> ZMB
# --- journalists' words for it
AGREE  S {toper, transiger, pactiser, composer} avec T!   [mutual, cameo 030]
    > Dakar a topé avec Banjul.  | SEN, GMB -> -
AGREE  S assurer T de {disponibilité, volonté, engagement, coopération, disposition, détermination, intention}   [cameo 030]
    > Dakar a assuré Banjul de sa disponibilité.  | SEN -> GMB
AGREE  S {envisager, considérer, regarder, examiner} T "d'un bon œil|avec bienveillance|favorablement|positivement"   [status actual, cameo 030]
    > Le Sénégal envisage d'un bon œil la proposition gambienne.  | SEN -> GMB; AGREE: GMB -> SEN
AGREE  S+T décider de {mettre, créer, former, relancer, instaurer, établir, unir, renforcer, accélérer, intensifier, coopérer, travailler, poursuivre, reprendre}   [mutual, cameo 030]
    > Oslo et Lima ont décidé d'un commun accord de poursuivre.  | NOR, PER -> -
AGREE  S+T décider "d'élever|de porter|de hisser|de les élever|de les porter|de les hisser|de rehausser|de mettre en place|de créer|de former|de mettre sur pied|de relancer|de renforcer|d'instaurer|d'établir|d'intensifier|d'accélérer|d'unir|de coopérer|de collaborer|de coordonner|d'approfondir|de consolider|de resserrer|de mutualiser|de s'entraider|de travailler|de se concerter"   [mutual, cameo 030]
    > Alger et Niamey ont décidé de mettre en place une commission mixte.  | DZA, NER -> -
AGREE  S faire {ouverture, avance, proposition, offre} (à|envers|vers|en direction de|à l'égard de T)   [cameo 030]
    > Rabat a fait une ouverture en direction de Madrid.  | MAR -> ESP
AGREE  S {donner, lever} {"feu vert", quitus, pouce, imprimatur, onction} (à T)   [cameo 030]
    > Ankara a donné son feu vert à l'adhésion de la Suède.  | TUR -> SWE
# --- words that are none
NONE  S accepter {carte, paiement, bitcoin, monnaie, chèque, défaite, défi, cadeau, bakchich, pot-de-vin}
    > Le Salvador accepte le bitcoin.  | none
NONE  S ouvrir porte à {abus, doute, spéculation, question, débat}
    > Le Chili ouvre la porte au doute.  | none
AGREE  S {annoncer, dévoiler} @aid (à|pour|en faveur de|au profit de|en|au bénéfice de T)   [cameo 033, status actual, announces AID/]
    > La Corée du Sud a annoncé une aide de deux millions de dollars pour le Népal.  | KOR -> NPL
AGREE  S feu/N "feu vert" à {livraison, vente, envoi, fourniture, transfert, aide, adhésion, visite, accord} (de T)   [cameo 030]
    > Le feu vert de Berlin à la livraison de chars a rassuré Kiev.  | DEU -> -
NONE  S {prêt, prête}/A à "toute éventualité|prêt à tout|prête à tout|prêts à tout|prêtes à tout"
    > Le Chili se dit prêt à toute éventualité face au Pérou.  | none
NONE  S {afficher, exprimer, manifester, prêter} intention "intentions hostiles|intention hostile|intentions belliqueuses|mauvaises intentions"
    > Le Chili redoute les intentions hostiles affichées par le Pérou.  | none
AGREE  S+T se entendre "entendus pour|entendues pour|entendent pour|entendre pour|entendaient pour"   [mutual, cameo 030]
    > Le Kenya et l'Ouganda se sont entendus pour fonder un comité mixte.  | KEN, UGA -> -
AGREE  S {recevoir, obtenir} {assurance, garantie, promesse, engagement} (de|de la part de|auprès de T)   [swap, cameo 030]
    > Le Chili a reçu des assurances de Lima.  | PER -> CHL
AGREE  S proposer {ouverture, création, tenue, organisation, envoi, mise, constitution, lancement, formation} "enquête conjointe|commission mixte|enquête commune|commission conjointe|mécanisme conjoint|pourparlers|dialogue|négociations|réunion|observateurs|mission" (à T)   [cameo 030]
    > Oslo a proposé l'ouverture d'une enquête conjointe.  | NOR -> -
AGREE  S+T {arrêter, fixer, établir, définir} {calendrier, feuille, modalité, échéancier, programme, mécanisme, date} (de|pour *)   [mutual, cameo 030]
    > Le Kenya et la Somalie ont arrêté un calendrier de retrait.  | KEN, SOM -> -
AGREE  S mettre {offre, proposition} sur {table} (à|pour T) (de T)   [cameo 030]
    > L'Égypte a mis sur la table une offre de trêve pour le Soudan.  | EGY -> SDN
AGREE  S répondre à {invitation, offre} (de T) "favorablement|positivement"   [cameo 030]
    > Le Pérou a répondu favorablement à l'offre du Chili.  | PER -> CHL; CHL -> PER
AGREE  S+T couper poire "la poire en deux"   [mutual, cameo 030]
    > Le Ghana et le Togo ont coupé la poire en deux.  | GHA, TGO -> -
NONE  S {prêt, disposé}/A "à en découdre|au combat|à la guerre|au pire|à tout"
    > Le Ghana est prêt au pire.  | none
