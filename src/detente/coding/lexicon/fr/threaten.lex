# THREATEN: threatens, gives an ultimatum, warns of force, sanctions, rupture. Embedded threats: embedders.txt.

THREATEN  S menacer T (de *)   [cameo 130]
    > La Corée du Nord a menacé le Japon.  | PRK -> JPN
THREATEN/restrict  S menacer T de {@sanctions, rétorsion, gel, surtaxe, isolement, amende}   [cameo 131]
    > Les États-Unis menacent la Colombie de sanctions.  | USA -> COL
THREATEN/violence  S menacer T de {@violence, représailles, riposte, destruction, anéantissement, annihilation, extermination, mort, intervention, feu, châtiment, vengeance, enfer, correction, déluge, sang, nucléaire, foudre, "coup fatal", débarquement, feu}   [cameo 138]
    > L'Azerbaïdjan menace l'Arménie d'une offensive.  | AZE -> ARM
THREATEN/relations  S menacer T de {rupture, retrait, isolement}   [cameo 134]
    > L'Algérie menace l'Espagne de rupture.  | DZA -> ESP
THREATEN/arrest  S menacer T de {arrestation, prison, poursuite, procès, emprisonnement, inculpation, détention, incarcération, perpétuité, plainte, tribunal, justice, réclusion, extradition}   [cameo 137, context legal]
    > Le Gabon menace le ministre camerounais de poursuites.  | GAB -> CMR
THREATEN/expel  S menacer T de {expulsion, renvoi, exclusion, suspension}   [cameo 136]
    > La CEDEAO menace le Togo d'exclusion.  | ECOWAS -> TGO
THREATEN/territory  S menacer T de {invasion, annexion, occupation, partition, conquête}   [cameo 1382, context territory]
    > L'Irak menace le Koweït d'annexion.  | IRQ -> KWT
THREATEN/territory  S revendiquer {territoire, souveraineté, île, archipel, région, possession, zone} (de T)   [cameo 138, context territory]
    > Le Venezuela revendique une région du Guyana.  | VEN -> GUY
THREATEN  S {proférer, lancer, adresser, formuler, réitérer, multiplier} menace (contre|à|envers|à l'encontre de|à l'égard de T)   [cameo 130]
    > La Turquie a proféré des menaces contre la Grèce.  | TUR -> GRC
THREATEN  S {mettre, remettre} "en garde" (T)   [cameo 130]
    > La Chine met en garde les Philippines.  | CHN -> PHL
THREATEN  S mise/N en garde (à|contre|envers T)   [cameo 130]
    > La Chine a adressé une mise en garde à Taïwan.  | CHN -> TWN
THREATEN  S {avertir, prévenir, admonester} T (de|contre *)   [cameo 130]
    > L'Iran a averti le Koweït.  | IRN -> KWT
THREATEN  S {avertir, prévenir} "riposte"   [cameo 130]
    > Le ministre iranien a averti que la riposte serait dure.  | IRN -> -
THREATEN  S {avertir, prévenir} "représailles"   [cameo 130]
    > La Corée du Nord a averti que des représailles suivraient.  | PRK -> -
THREATEN  S {avertir, prévenir} "conséquences"   [cameo 130]
    > Le roi jordanien a averti qu'il y aurait des conséquences.  | JOR -> -
THREATEN  S {avertir, prévenir} "ligne rouge"   [cameo 130]
    > La Russie a prévenu que ce serait une ligne rouge.  | RUS -> -
THREATEN  S {avertir, prévenir} "sera tenu pour responsable"   [cameo 130]
    > La Turquie a prévenu que le Pérou sera tenu pour responsable.  | TUR -> PER
THREATEN  S {lancer, adresser, donner, envoyer} avertissement (à T)   [cameo 130]
    > L'Inde a lancé un avertissement au Népal.  | IND -> NPL
THREATEN  S {lancer, fixer, poser, adresser, donner, envoyer, imposer} ultimatum (à T)   [cameo 139]
    > La CEDEAO a lancé un ultimatum au Niger.  | ECOWAS -> NER
THREATEN  S ultimatum/N (à T)   [cameo 139]
    > L'ultimatum de l'Éthiopie à la Somalie expire.  | ETH -> SOM
THREATEN  S brandir {menace, spectre, arme, représailles, bâton, veto, sanction, option, recours} (contre|envers T) (de T)   [cameo 130]
    > La Russie brandit la menace d'une rupture.  | RUS -> -
THREATEN  S agiter {menace, spectre, chiffon, épouvantail} (contre T) (de T)   [cameo 130]
    > La Chine agite la menace de sanctions.  | CHN -> -
THREATEN  S {jurer, promettre} {conséquence, chaos, guerre, malheur, réponse, réplique, leçon, punition, déluge, apocalypse, foudre, sanction, vengeance, représailles, riposte, réaction, revanche, châtiment, mort, enfer} (à|contre T)   [cameo 138]
    > L'Iran a juré vengeance.  | IRN -> -
THREATEN  S {jurer, promettre} réponse "réponse" (à|contre T)   [cameo 138]
    > L'Iran a promis une réponse ferme à l'Irak.  | IRN -> IRQ
THREATEN  S {jurer, promettre} de {riposter, répliquer, détruire, se venger, punir, écraser, anéantir, éradiquer, traquer, pourchasser, châtier}   [cameo 138]
    > Le Ghana a promis de traquer les auteurs de l'attentat.  | THREATEN/violence: GHA -> -
    > L'Iran a promis des représailles.  | IRN -> -
THREATEN  S {promettre, jurer, annoncer} {réponse, riposte, représailles, rétorsion, vengeance, châtiment} (à|contre T)   [cameo 138]
    > L'Éthiopie a promis une réponse ferme à l'Érythrée.  | ETH -> ERI
THREATEN  S {intimider, terroriser} T   [cameo 130]
    > La Chine a intimidé les Philippines.  | CHN -> PHL
THREATEN  S exercer chantage (sur|contre T)   [cameo 130]
    > La Hongrie exerce un chantage sur l'Ukraine.  | HUN -> UKR
THREATEN  S faire chantage (sur|à T)   [cameo 130]
    > Le Bélarus a fait un chantage à la Pologne.  | BLR -> POL
THREATEN/violence  S déclarer guerre (à|contre T)   [cameo 138]
    > La Somalie a déclaré la guerre au Kenya.  | SOM -> KEN
THREATEN  S tracer {ligne} (à|face à T)   [cameo 130]
    > L'Égypte a tracé une ligne rouge.  | EGY -> -
THREATEN  S {montrer, sortir} {muscle, dent, griffe, crocs} (à|face à|contre T)   [cameo 130]
    > L'Iran montre les dents.  | IRN -> -
THREATEN/violence  S {pointer, braquer, diriger, verrouiller} {missile, arme, canon, radar, fusil, lance-roquettes, "radar de tir"} vers|sur|contre|à T   [cameo 138]
    > La Corée du Nord a pointé ses missiles vers la Corée du Sud.  | PRK -> KOR
THREATEN  S {prêt, disposé, déterminé}/A à {guerre, confrontation, affrontement, combat, conflit, escalade, offensive} (avec|contre T)   [cameo 138]
    > Le Hezbollah est prêt à la guerre contre Israël.  | HEZBOLLAH -> ISR
THREATEN  S se réserver droit (de *)   [cameo 130]
    > La Syrie se réserve le droit de riposter.  | SYR -> -

# --- what another is told to expect
THREATEN  T! {se exposer} à {conséquence, sanction, représailles, mesure, riposte, réponse, réaction, rétorsion, poursuite, isolement}   [told, status actual, cameo 130]
    > Le Pérou s'expose à des représailles, a mis en garde Oslo.  | NOR -> PER
THREATEN  T! {payer, subir, affronter, assumer} {prix, tribut, conséquence, sanction, représailles, foudre, ardoise, addition, facture} "paiera|payera|paieront|paierait|paieraient|devront|devra|doit|devrait|va|subira|affrontera|assumera|assumer"   [told, status actual, cameo 130]
    > Le Pérou devra assumer les conséquences de ses actes, a déclaré Oslo.  | NOR -> PER
THREATEN  T! répondre de {acte, action, crime, agissement, geste, conduite, exaction, comportement, décision, méfait, forfait}   [told, status actual, cameo 130]
    > Oslo affirme que le Pérou devra répondre de ses actes.  | NOR -> PER
THREATEN  T! faire face à {conséquence, sanction, représailles, mesure, riposte, réponse, réaction, rétorsion}   [told, status actual, cameo 130]
    > Le Pérou devra faire face à des conséquences, a averti Oslo.  | NOR -> PER
THREATEN  T! rendre compte "rendre des comptes|rendra des comptes|rendront des comptes|rendre compte"   [told, status actual, cameo 130]
    > Le Pérou devra rendre des comptes, a averti Oslo.  | NOR -> PER
THREATEN  * tenir T! "sera tenu|sera tenue|seront tenus|seront tenues|serait tenu|serait tenue"   [told, status actual, cameo 130]
    > Oslo a déclaré que le Pérou serait tenu pour responsable.  | NOR -> PER
THREATEN  T rester "impuni|impunie|impunis|impunies|sans réponse|sans conséquence|sans conséquences|sans suite"   [told, status actual, cameo 130]
    > Oslo a assuré que l'agression péruvienne ne resterait pas impunie.  | NOR -> PER; ASSAULT: PER -> NOR (hypothetical)
THREATEN  S {faire, payer} T "fera payer|feront payer|ferait payer|feraient payer"   [status actual, cameo 130]
    > La Norvège fera payer le Pérou, a promis Oslo.  | NOR -> PER
# --- set phrases of the press
THREATEN  S {planer, peser} {menace, spectre} "planer|peser" (sur|contre|à T) (de *)   [cameo 130, status actual]
    > La Norvège fait peser sur le Pérou la menace de sanctions.  | NOR -> PER
# --- journalists' words for it
THREATEN  S {agiter, brandir, lever, manier} {bâton, gourdin, cravache, foudre, épée, poing, arme, spectre} (contre|à|face à|devant|envers T)   [cameo 130]
    > La Cédéao agite le bâton contre Niamey.  | ECOWAS -> NER
THREATEN  S {exclure, écarter} {escalade, rupture, mesure, réponse, rétorsion, intervention, "option militaire", recours, usage, force, représailles, riposte, guerre, attaque, frappe, invasion, sanction, opération} "n'exclut pas|n'exclut plus|n'excluent pas|n'a pas exclu|n'ont pas exclu|n'écarte pas|n'écartent pas" (contre|en|à|au T)   [cameo 130, status actual]
    > La Cédéao n'exclut pas une intervention militaire au Niger.  | ECOWAS -> NER
THREATEN  S renoncer à {force, "option militaire", recours} "ne renonce pas|ne renoncera pas|ne renoncera jamais|n'a pas renoncé" (contre|envers T)   [cameo 130, status actual]
    > Pékin ne renonce pas à la force contre Taïwan.  | CHN -> TWN
THREATEN  S {donner, laisser, accorder} à T! "une semaine|deux semaines|24 heures|48 heures|72 heures|quinze jours|un mois|deux mois|dix jours|huit jours|quelques jours|quelques heures|trente jours|30 jours"   [cameo 139]
    > La Cédéao a donné une semaine aux putschistes nigériens pour se rendre.  | ECOWAS -> NER
THREATEN  S {donner, laisser, accorder, fixer} à T! "heures à|heures au|heures aux|jours à|jours au|jours aux|semaine à|semaines à|semaines au|semaines aux|mois à|mois au|mois aux"   [cameo 139]
    > Le Bénin a donné trois semaines au Togo pour libérer les douaniers.  | BEN -> TGO
THREATEN  S {donner, laisser, accorder} à T! "jusqu'à|jusqu'au" "pour"   [cameo 139]
    > La Suède a donné jusqu'à vendredi à l'Islande pour libérer les pêcheurs.  | SWE -> ISL
THREATEN  S {donner, laisser, accorder, fixer} à T! "heures pour|jours pour|semaine pour|semaines pour|mois pour"   [cameo 139]
    > Le Bénin laisse au Togo neuf jours pour libérer les douaniers.  | BEN -> TGO
THREATEN  S {promettre, jurer} "déchaîner|de déclencher l'enfer|faire payer|de faire payer|mettre à genoux" (sur|à|contre T)   [cameo 130]
    > Donald Trump a promis de déchaîner l'enfer.  | USA -> -
THREATEN  S {serrer, hausser} {vis, dent, poing} (contre|face à|à T)   [cameo 130]
    > La Cédéao montre les dents à Niamey.  | ECOWAS -> NER
THREATEN  S {préparer, peaufiner, planifier, promettre, étudier, envisager} {contre-mesure, représailles, rétorsion, riposte, "mesures de rétorsion", revanche, vengeance} contre|à|à l'encontre de T!   [cameo 130, status actual]
    > L'Union européenne prépare des contre-mesures contre les États-Unis.  | EU -> USA
THREATEN  S {répondre, réagir} à {provocation, attaque, agression, frappe, violation, incursion, sanction, menace, escalade} "répondra|répondront|répondrait|répondraient|réagira|réagiront" (de T)   [cameo 130, status actual]
    > Bamako prévient qu'il répondra à toute nouvelle provocation algérienne.  | MLI -> DZA
THREATEN  S {répondre, réagir, répliquer, riposter} (à {taxe, droit, surtaxe, tarif, mesure, expulsion, décision, sanction, annonce}) "répondra aux|répondra à l'|répondra à la|répondra par|répondront aux|répondrait par|répondrait aux|répliquera|répliquerait|ripostera|riposterait|riposteront|riposterons|répliquerons|nous répondrons" (contre T) (de T)   [cameo 130, status actual]
    > Le Pérou répondra aux taxes chiliennes par des droits de douane.  | PER -> CHL
THREATEN  S répondre à T! "répondra à|répondrait à|répondront à|répondra au|répondrait au|répondra aux|répondrait aux"   [cameo 130, status actual]
    > Le Ghana a déclaré qu'il répondrait au Togo.  | GHA -> TGO
THREATEN  S passer à {action, offensive} "passera à l'action|passeront à l'action|passerait à l'action|passera à l'offensive|passerons à l'action" (contre T)   [cameo 138, status actual]
    > L'armée chinoise passera à l'action contre Taïwan.  | CHN -> TWN
THREATEN  S avoir choix "d'autre choix que de prendre|d'autre choix que de répondre|d'autre choix que de riposter|d'autre choix que de réagir" (contre T)   [cameo 130, status actual]
    > Le Laos n'aura d'autre choix que de riposter.  | LAO -> -
THREATEN  S {enclencher, activer, déclencher, lancer, engager, actionner} {mécanisme, processus, procédure} "rétablissement des sanctions|rétablir les sanctions|rétablir des sanctions|snapback" (contre|à l'encontre de T)   [cameo 131, status actual]
    > La Norvège a enclenché le mécanisme de rétablissement des sanctions contre l'Iran.  | NOR -> IRN
THREATEN  considérer T "sera considérée comme|sera considéré comme|seront considérés comme|seront considérées comme|serait considérée comme|serait considéré comme|seraient considérés comme" "guerre|agression|casus belli|hostile|hostilité"   [told, status actual, cameo 130]
    > Toute incursion libyenne sera considérée comme un acte de guerre, a averti le Tchad.  | TCD -> LBY
THREATEN  S {considérer, traiter, regarder, percevoir} * comme {déclaration, acte, casus} "déclaration de guerre|acte de guerre|casus belli|acte d'agression"   [status actual, cameo 130]
    > La Gambie considérera tout blocus comme une déclaration de guerre.  | GMB -> -
THREATEN  S {préparer, élaborer, peaufiner, concocter, mûrir, planifier, fourbir, étudier} {réponse, riposte, réplique, contre-mesure, rétorsion, représailles, vengeance, revanche} (à|contre|face à|envers T)   [cameo 130, status actual]
    > Le Pérou élaborera une réponse aux taxes du Chili.  | PER -> CHL
    > La Gambie prépare une riposte à ce que le Sénégal a décidé.  | GMB -> SEN
NONE  S menacer "face à la menace"
    > La Suède reste unie face à la menace russe.  | none
NONE  S menacer "contre la menace"
    > Un bouclier contre la menace iranienne protège le pays.  | none
NONE  S menacer {économie, santé, climat, emploi, biodiversité, environnement, stabilité, sécurité, récolte, avenir, survie, équilibre, planète, production, croissance, prix, marché}
    > La sécheresse menace l'économie du Malawi.  | none
NONE  S {prévenir, éviter} {maladie, conflit, crise, risque, épidémie, incendie, catastrophe, violence, guerre, attaque, propagation}
    > Le Rwanda prévient les épidémies.  | none
NONE  S avertir {que, lecteur, usager, client, voyageur}
    > La Suisse avertit les usagers.  | none
THREATEN  S {donner, laisser} {heure, jour} à T!   [cameo 139]
    > Le Pérou a donné dix jours au Chili pour partir.  | PER -> CHL
THREATEN  S tirer conséquence "toutes les conséquences|les conséquences" (de T)   [cameo 130, status actual]
    > Le Kenya tirera toutes les conséquences de la décision ougandaise.  | KEN -> UGA
THREATEN  S {promettre, jurer} {mesure, sanction} (contre|à l'encontre de T)   [cameo 130]
    > Oslo promet de nouvelles mesures contre Lima.  | NOR -> PER
THREATEN  S {promettre, jurer} "d'autres mesures|de nouvelles mesures|des mesures supplémentaires|des mesures plus"   [cameo 130]
    > Oslo a promis de prendre d'autres mesures si Lima ne cède pas.  | NOR -> PER
THREATEN/violence  S {attaquer, frapper, riposter, répliquer, bombarder, envahir, intervenir} "nous attaquerons|nous frapperons|nous riposterons|nous répliquerons|nous bombarderons|nous interviendrons|j'attaquerai|je frapperai"   [cameo 138, status actual]
    > « Si le Pérou viole la trêve, nous attaquerons », a averti le président chilien.  | CHL -> PER
THREATEN  S prendre {mesure, contre-mesure, représailles} "prendra|prendront|prendrait|prendraient|prendrons" "rétorsion|représailles|contre-mesures|réciproques|réciproque|miroir|en réponse|qui s'imposent" (contre|à l'encontre de T)   [cameo 130, status actual]
    > Lima prendra des mesures de rétorsion contre le Chili.  | PER -> CHL
# --- patience at an end
THREATEN  * avoir {limite, borne, fin}   [subject @forbearance, told, status actual, cameo 130]
    > « Notre patience a des limites », a prévenu le ministre chilien.  | CHL -> -
THREATEN  * {toucher, arriver} à {fin, terme, bout}   [subject @forbearance, told, status actual, cameo 130]
    > Notre patience touche à sa fin, a averti Oslo.  | NOR -> -
THREATEN  S {promettre, jurer, menacer} "coup pour coup|la pareille|œil pour œil|au centuple" (à T)   [cameo 130]
    > Minsk promet de rendre coup pour coup.  | BLR -> -
THREATEN  S {se voir, se trouver} "verrait contraint|verrait contrainte|verraient contraints|verra contraint|verra contrainte|verrait obligé|verrait obligée|verrait dans l'obligation|trouverait contraint|trouverait contrainte|trouverait dans l'obligation"   [status actual, cameo 130]
    > À défaut, le Pérou se verrait contraint de revoir sa participation au projet.  | PER -> -
THREATEN  S {exclure, écarter} "n'exclut pas|n'exclut plus|n'excluent pas|n'a pas exclu|n'ont pas exclu|n'écarte pas|n'écartent pas" "recourir à la force|intervenir militairement|recourir aux armes|passer à l'offensive|de riposter|de frapper" (contre|en T)   [cameo 138, status actual]
    > L'Éthiopie n'exclut pas de recourir à la force contre l'Érythrée.  | ETH -> ERI
THREATEN  S jurer {perte, anéantissement, destruction, mort, vengeance, fin} (à|contre T) (de T)   [cameo 138]
    > L'Iran a juré la perte d'Israël.  | IRN -> ISR
THREATEN  S montrer {dent, griffe, croc, poing} (à|contre|face à|envers T)   [cameo 130]
    > La Chine a montré les dents face au Vietnam.  | CHN -> VNM
THREATEN  S planer {menace, spectre} de * (avec|contre|sur T) "fait planer|faire planer|font planer"   [cameo 130, status actual]
    > Le Kenya a fait planer la menace d'une rupture avec l'Ouganda.  | KEN -> UGA
THREATEN  S {découdre, en découdre, se en découdre} "en découdre|prêt à en découdre|prête à en découdre" (avec T)   [cameo 138, status actual]
    > Le Ghana se dit prêt à en découdre avec le Togo.  | GHA -> TGO
THREATEN  S {répondre, réagir, répliquer, riposter} (à|contre T) "répondra|répondrait|répondront|répondraient|réagira|réagirait|réagiront|réagiraient|répliquera|répliquerait|riposterait" "de la même manière|de la même façon|de manière réciproque|de façon réciproque|par des mesures similaires|par des mesures symétriques|en temps voulu|en temps utile|le moment venu|avec fermeté|fermement|de manière appropriée|de façon appropriée|de manière proportionnée|sans délai|avec force"   [cameo 130, status actual]
    > Le ministre péruvien a prévenu que Lima répondrait de la même manière.  | PER -> -
