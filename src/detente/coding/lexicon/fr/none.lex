# NONE: words that look like an act of politics and are none.

NONE  S {avertir, prévenir, alerter} {ressortissant, citoyen, voyageur, touriste, habitant, riverain, usager, automobiliste, investisseur}
    > La Gambie a averti ses ressortissants au Ghana.  | none
NONE  S envahir {plage, restaurant, boutique, écran, toile, quotidien, vie, scène, rue, marché}
    > Les touristes espagnols ont envahi les plages du Maroc.  | none
NONE  S {jouer, gagner, perdre, remporter, disputer} *
    > Le Sénégal a gagné la finale.  | none
NONE  S {naître, mourir, décéder, vivre, habiter, résider, étudier} (à|en *)
    > Le poète chilien est mort en Espagne.  | none
NONE  S {compter, abriter, comprendre, posséder, détenir} {habitant, réserve, population, île, record, part, majorité}
    > La Bolivie abrite des réserves de lithium.  | none
NONE  S {partager, avoir} {frontière, culture, langue, histoire, monnaie}
    > Le Népal partage une frontière avec l'Inde.  | none
NONE  S {dépendre, se situer, se trouver} (de|en *)
    > La Moldavie dépend du gaz russe.  | none
NONE  S accueillir {festival, coupe, championnat, match, mondial, compétition, jeu, exposition, salon, édition}
    > Le Gabon accueillera la coupe d'Afrique.  | none
NONE  S {refuser, se refuser, décliner} "de commenter|tout commentaire|de s'exprimer|de s'étendre|de faire de commentaires|de répondre aux questions"
    > Le ministre bolivien a refusé de commenter ces informations.  | none
NONE  S commenter {@allegations, information, propos, rumeur, affaire, question, décision, annonce, rapport, déclaration, raid, attaque, frappe}
    > L'ambassade du Pérou n'a pas commenté les accusations.  | none
NONE  S mettre "en scène"
    > Le Danemark met en scène une pièce.  | none
NONE  S {ressembler, appartenir, correspondre} (à *)
    > Le Lesotho ressemble à une île.  | none
NONE  S {appeler, qualifier} ce de *
    > L'Espagne agit sur la base de ce qu'elle appelle de fausses histoires.  | none
NONE  S {riposter, répliquer} à {taxe, droit, tarif, surtaxe, sanction, mesure, expulsion, décision, propos, déclaration, annonce, question, journaliste}
    > Le Pérou a répliqué aux taxes chiliennes.  | none
NONE  S {arrêter, stopper} {action, acte, activité, provocation, propos, campagne, production, programme, chantier, travaux, projet}
    > L'Autriche a arrêté la production de tracteurs.  | none
NONE  S ouvrir bureau "bureau de vote|bureaux de vote|centre de vote|centres de vote"
    > La Lettonie a ouvert des bureaux de vote au Canada.  | none
NONE  S coopération/N "manque de coopération|absence de coopération|défaut de coopération|refus de coopération"
    > Le manque de coopération du Tchad inquiète.  | none
NONE  S subvention/N à {véhicule, voiture, automobile, agriculture, agriculteur, industrie, énergie, carburant, entreprise, filière, constructeur, exportation, pêche, électricité}
    > Les subventions japonaises aux agriculteurs ont baissé.  | none
NONE  S {riposter, répliquer, attaquer} contre|à @plagues
    > Le Niger riposte à la sécheresse.  | none
NONE  S {préparer, élaborer, peaufiner, concocter, planifier, étudier} {réponse, riposte} à|contre|face à @plagues
    > Le Niger prépare sa riposte à la sécheresse.  | none
NONE  S investir T "investi par|investie par|investis par|investies par"
    > Le candidat investi par l'UFDG est connu.  | none
NONE  S appeler T {coup, guerre, invasion, génocide, agression, occupation, massacre}
    > L'Iran appelle cela un coup d'État.  | none
NONE  S reprendre {opération, activité, travail, travaux, vol, cours, service, production, fonction, chemin, place, parole, classe, couleur, souffle}
    > La Gambie a repris ses activités au Bénin.  | none
NONE  S {justifier, défendre, motiver} {position, posture, décision, choix, démarche, attitude, ligne, action} par *
    > Le Chili justifie sa position par des craintes pour sa sécurité.  | none
NONE  S {réclamer, disputer} {territoire, île, archipel, région, province, zone, îlot, péninsule, plateau} (de T)
    > Le Guatemala réclame ce territoire du Belize.  | none
NONE  S revendiquer {roquette, missile, drone, tir, bombe, explosion, sabotage}
    > Le groupe a revendiqué les roquettes tirées sur le Yémen.  | none
NONE  S soutien/N "est le principal soutien|est le premier soutien|est un soutien|est un fidèle soutien|est l'un des soutiens|sont le principal soutien|sont les principaux soutiens|principal soutien|principaux soutiens|fidèle soutien|indéfectible soutien|plus proche soutien"
    > La Norvège est le principal soutien de l'opposition péruvienne.  | none
NONE  engagement/N "règles d'engagement"
    > L'incident viole les règles d'engagement de l'Otan.  | none
NONE  S {valider, approuver, entériner, homologuer, confirmer} {candidature, liste, élection, scrutin, résultat, réélection, compte, nomination, procès-verbal} "conseil constitutionnel|cour constitutionnelle|cour suprême|commission électorale|conseil d'état|tribunal"
    > Le Conseil constitutionnel kényan a validé la candidature du président.  | none
NONE  S {frapper, viser, cibler} T "sanctions frappant|mesures frappant|restrictions frappant|interdiction frappant|embargo frappant|taxes frappant|droits frappant|mesures visant|sanctions visant|restrictions visant|mesures ciblant|sanctions ciblant"
    > Le Pérou a levé les sanctions frappant l'Équateur.  | CONCEDE/lift-sanctions: PER -> ECU
