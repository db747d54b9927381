"""What is no event: states of things, opinions, background, definitions, questions, and words of sport and business.

A bare sector (":MIL") is nobody in particular: such reports do not count here.
"""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = [
    # standing states and background
    "La Turquie est un pays en guerre.",
    "Le Mali fait face à une crise.",
    "Le conflit entre l'Inde et le Pakistan dure depuis des décennies.",
    "La politique étrangère de la Turquie a toujours été pragmatique.",
    "Le ministre chilien est né au Pérou.",
    "L'ancien président norvégien est mort.",
    "Cette mesure vise à protéger les frontières.",
    "Les sanctions pèsent sur l'économie iranienne.",
    "L'ambassadeur du Pérou au Chili parle quatre langues.",
    "Le Chili et le Pérou sont liés par une longue histoire.",
    "La ministre suédoise des Affaires étrangères est juriste de formation.",
    "Le drapeau danois flotte sur le port.",
    "Le Kenya attend les pluies.",
    "Le Pérou a une nouvelle ambassadrice.",
    # standing states
    "Les relations entre le Chili et le Pérou restent tendues.",
    "Le Portugal est membre de l'Union européenne.",
    "La Norvège est un partenaire de longue date du Mozambique.",
    "La Bolivie partage une longue frontière avec le Brésil.",
    "Le Japon dépend du pétrole saoudien.",
    "Le Laos et le Vietnam sont voisins.",
    "La Finlande compte cinq millions d'habitants.",
    "L'ambassade du Pérou au Chili emploie vingt personnes.",
    "Le Maroc possède une armée nombreuse.",
    "Le Danemark est une monarchie.",
    # opinions
    "À notre avis, le Chili mérite mieux.",
    "La politique du Pérou est une erreur.",
    "Les Chiliens aiment le football.",
    "Le Portugal se porte mieux que l'Espagne.",
    # background and definitions
    "Le Traité de Rome est l'acte fondateur de la Communauté européenne.",
    "Un ambassadeur est un diplomate qui représente son pays.",
    "Une sanction est une mesure prise contre un pays.",
    "La guerre froide désigne une longue période de tensions.",
    "L'embargo est une arme économique.",
    "Oslo est la capitale de la Norvège.",
    # economics without an act
    "Les exportations chiliennes ont progressé de trois pour cent.",
    "La croissance du Pérou a ralenti.",
    "Le dollar a reculé face au yen japonais.",
    "Le chômage baisse en Espagne.",
    # questions
    "Que veut le Chili ?",
    "Qui gouverne le Pérou ?",
    # sport
    "Le Maroc a éliminé l'Espagne aux tirs au but.",
    "L'équipe du Chili a battu celle du Pérou.",
    "Le Brésil a écrasé l'Argentine en finale de la Coupe du monde.",
    "La Norvège affronte la Suède en demi-finale.",
    "L'attaquant chilien a frappé le poteau.",
    "Le gardien péruvien a repoussé deux tirs.",
    "Le champion kényan a attaqué dans la dernière montée.",
    # business and culture
    "La banque japonaise a acquis une société danoise.",
    "Le groupe français a frappé fort avec son nouvel album.",
    "Le film chilien a conquis le public péruvien.",
    "Le cinéaste danois a visité le musée.",
    "Le Portugal accueille des millions de touristes.",
    "Un séisme a frappé le Chili.",
    "Un cyclone menace le Mozambique.",
    "La sécheresse a frappé le Kenya.",
    # no actor
    "La police a arrêté deux voleurs.",
    "Un homme a attaqué une banque.",
    "Des habitants ont manifesté leur joie.",
    # matches, markets, weather, culture
    "La France a battu l'Italie 2-0 vendredi soir.",
    "Le Sénégal s'est imposé face au Ghana aux tirs au but.",
    "L'Allemagne a écrasé le Brésil en demi-finale.",
    "Le champion norvégien a frappé un grand coup à Tokyo.",
    "Le Maroc a dominé l'Espagne.",
    "Les Bleus affrontent l'Irlande samedi à Dublin.",
    "Le tennisman serbe a été éliminé par le Chilien.",
    "La Croatie a arraché le nul contre la Belgique.",
    "Le constructeur allemand a lancé une campagne publicitaire au Mexique.",
    "La banque suisse a racheté une filiale au Kenya.",
    "Le groupe français a ouvert une usine au Maroc.",
    "L'entreprise a promis des dividendes à ses actionnaires.",
    "Les actions du constructeur japonais ont bondi.",
    "Une tempête a frappé les côtes de Madagascar.",
    "Un séisme a tué quarante personnes au Pérou.",
    "La sécheresse menace les récoltes en Éthiopie.",
    "Le film dénonce les clichés sur l'Afrique.",
    "La chanteuse malienne a reçu un prix à Paris.",
    "Le cacao ivoirien a perdu du terrain face au cacao ghanéen.",
    "Les chercheurs norvégiens ont découvert un virus au Chili.",
    "Le franc suisse a reculé face au dollar.",
    "L'épidémie a envahi les élevages en Pologne.",
    "Le chef étoilé espagnol ouvre un restaurant à Lima.",
    "Le match entre la Tunisie et le Mali a été interrompu par la pluie.",
    "La sélection algérienne défend son titre en Côte d'Ivoire.",
    "Le coureur kényan attaque dans la dernière côte.",
    "L'équipe du Ghana se rend au Caire pour disputer la finale.",
    "Le musée de Tokyo accueille une exposition péruvienne.",
    "Le géant américain attaque le marché indien.",
]

ENGLISH = [
    # standing states and background
    "Peru's ambassador to Chile speaks four languages.",
    "Turkey is a country at war.",
    "Mali faces a crisis.",
    "The conflict between India and Pakistan has lasted for decades.",
    "Turkey's foreign policy has always been pragmatic.",
    "The Chilean minister was born in Peru.",
    "The former Norwegian president has died.",
    "This measure aims to protect the borders.",
    "The sanctions weigh on the Iranian economy.",
    "Chile and Peru are bound by a long history.",
    "The Swedish foreign minister is a lawyer by training.",
    "The Danish flag flies over the harbour.",
    "Kenya is waiting for rain.",
    "Peru has a new ambassador.",
    # standing states
    "Relations between Chile and Peru remain tense.",
    "Portugal is a member of the European Union.",
    "Norway is a long-standing partner of Mozambique.",
    "Bolivia shares a long border with Brazil.",
    "Japan depends on Saudi oil.",
    "Sweden is in favour of peace.",
    "Laos and Vietnam are neighbours.",
    "Finland has five million inhabitants.",
    "Peru's embassy in Chile employs twenty people.",
    "Morocco has a large army.",
    "Denmark is a monarchy.",
    # opinions
    "Bolivia's future worries experts.",
    "In our view, Chile deserves better.",
    "Peru's policy is a mistake.",
    "Chileans love football.",
    "Portugal is doing better than Spain.",
    # background and definitions
    "The Treaty of Rome is the founding act of the European Community.",
    "An ambassador is a diplomat who represents his country.",
    "A sanction is a measure taken against a country.",
    "The Cold War was a long period of tension.",
    "An embargo is an economic weapon.",
    "Oslo is the capital of Norway.",
    # economics without an act
    "Chilean exports grew by three per cent.",
    "Growth slowed in Peru.",
    "The dollar fell against the Japanese yen.",
    "Unemployment is falling in Spain.",
    # questions
    "What does Chile want?",
    "Who governs Peru?",
    # sport
    "Chile beat Peru in the semi-final.",
    "Brazil crushed Argentina in the World Cup final.",
    "Norway face Sweden in the semi-final.",
    "Morocco knocked out Spain on penalties.",
    "The Peruvian goalkeeper saved two shots.",
    "The Kenyan champion attacked on the last climb.",
    # business and culture
    "Portugal welcomes millions of tourists.",
    "The Chilean company launched a marketing campaign.",
    "The Japanese bank acquired a Danish firm.",
    "The French band released a new album.",
    "The Danish director visited the museum.",
    "An earthquake struck Chile.",
    "A cyclone threatens Mozambique.",
    "Drought hit Kenya.",
    # no actor
    "Police arrested two thieves.",
    "A man attacked a bank.",
    "Residents showed their joy.",
    # matches, markets, weather, culture
    "Russia beat Croatia 3-1 on Monday.",
    "Australia beat Colombia in straight sets.",
    "Germany thrashed Brazil in the semi-final.",
    "Kenya defeated Ghana on penalties.",
    "Norway's striker attacked down the left wing.",
    "Spain held Portugal to a draw in Lisbon.",
    "Italy crushed Ireland at the Six Nations.",
    "The French champion struck gold in Tokyo.",
    "Canada dominated Finland in the third period.",
    "Japan stunned Spain at the World Cup.",
    "Volkswagen has equipped the car with touch panels.",
    "Officers executed a search warrant in Boston on Monday.",
    "Google's foray into gaming began last year.",
    "Chilean wine exporters won new customers in China.",
    "The Norwegian fund agreed to buy the Kenyan bank.",
    "Shares in the Japanese carmaker hit a record.",
    "The bank cut its forecast for Peru's growth.",
    "A storm hit the coast of Madagascar overnight.",
    "The earthquake killed forty people in Peru.",
    "The Swiss pharmaceutical firm released its results on Tuesday.",
    "The Kenyan runner smashed the world record in Berlin.",
    "The film attacks the clichés about Mexico.",
    "The Spanish chef opened a restaurant in Lima.",
    "Norwegian scientists discovered a new virus in Chile.",
    "The Peruvian author received a prize in Stockholm.",
    "Heat waves threaten crops in Morocco.",
    "The disease has invaded farms across Uganda.",
    "Chile's peso fell against the dollar.",
]


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert _by_somebody(case.coded()) == case.expected


def _by_somebody(lines: list[str]) -> list[str]:
    return [line for line in lines if ": - -> -" not in line]
