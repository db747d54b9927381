"""Names that mislead, through the whole pipeline: a person is never a state, and states of like names stay apart."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # persons with names of places
    "Paris Hilton a critiqué le Pérou.": [],
    "Michael Jordan a visité le Pérou.": [],
    "Jordan Bardella a critiqué le Chili.": ["ACCUSE/disapprove: FRA:OPP -> CHL (actual)"],
    "Jack London a visité le Pérou.": [],
    "Georgia Lewis a critiqué le Chili.": [],
    "François Hollande a rencontré le président chilien.": ["CONSULT: FRA -> CHL (actual)"],
    "Chad Smith a condamné le Pérou.": [],
    "Milan Kundera a quitté le Pérou.": [],
    "Sydney Sweeney a visité le Chili.": [],
    "Dominique Lapierre a condamné le Chili.": [],
    "Lourdes Flores a critiqué le Chili.": [],
    "Israël Dupont a critiqué le Pérou.": [],
    "Le Washington Post a critiqué le Pérou.": ["ACCUSE/disapprove: USA:MED -> PER (actual)"],
    # things that are named after places
    "Le quai de Moscou a visité le Pérou.": [],
    "La route panaméricaine a bloqué le Pérou.": [],
    "Le Pérou a condamné la roulette russe.": ["ACCUSE/disapprove: PER -> - (actual)"],
    # clubs
    "Le Dynamo Kiev a visité le Pérou.": [],
    "La Juventus Turin a visité le Pérou.": [],
    # a particle and its surname in one word
    "Abdel Fattah al-Burhane a condamné le Pérou.": ["ACCUSE/disapprove: SDN -> PER (actual)"],
    "Ahmed al-Charaa a condamné le Pérou.": ["ACCUSE/disapprove: SYR -> PER (actual)"],
    "Youssef al-Sabti a condamné le Pérou.": [],
    # organs that both bodies and states have
    "Le Conseil de sécurité a condamné le Pérou.": ["ACCUSE/disapprove: UN -> PER (actual)"],
    "Le Conseil de sécurité biélorusse a condamné le Pérou.": ["ACCUSE/disapprove: BLR -> PER (actual)"],
    "Le Haut Conseil de sécurité tunisien a condamné le Pérou.": ["ACCUSE/disapprove: TUN -> PER (actual)"],
    "Le Conseil de paix et de sécurité de l'UA a condamné le Pérou.": ["ACCUSE/disapprove: AU -> PER (actual)"],
    # former leaders act for nobody but themselves
    "L'ancien président Macky Sall a condamné le Pérou.": ["ACCUSE/disapprove: SEN:CIV -> PER (actual)"],
    # periphrases and seats
    "La place Beauvau a condamné le Pérou.": ["ACCUSE/disapprove: FRA -> PER (actual)"],
    "Le pays des Mille Collines a condamné le Pérou.": ["ACCUSE/disapprove: RWA -> PER (actual)"],
    "Le Cap-Vert a condamné le Pérou.": ["ACCUSE/disapprove: CPV -> PER (actual)"],
    # names alike
    "La Jordanie a condamné le Pérou.": ["ACCUSE/disapprove: JOR -> PER (actual)"],
    "La Géorgie a condamné la Russie.": ["ACCUSE/disapprove: GEO -> RUS (actual)"],
    "Le Niger a condamné le Nigeria.": ["ACCUSE/disapprove: NER -> NGA (actual)"],
    "Le Nigeria a expulsé deux diplomates nigériens.": ["SANCTION/expel-diplomats: NGA -> NER (actual)"],
    "Le Niger a expulsé deux diplomates nigérians.": ["SANCTION/expel-diplomats: NER -> NGA (actual)"],
    "Abuja a condamné Niamey.": ["ACCUSE/disapprove: NGA -> NER (actual)"],
    "Le Soudan a condamné le Soudan du Sud.": ["ACCUSE/disapprove: SDN -> SSD (actual)"],
    "L'Autriche a condamné l'Australie.": ["ACCUSE/disapprove: AUT -> AUS (actual)"],
    "La Slovaquie a condamné la Slovénie.": ["ACCUSE/disapprove: SVK -> SVN (actual)"],
    "La Suède a condamné la Suisse.": ["ACCUSE/disapprove: SWE -> CHE (actual)"],
    "L'Irak a condamné l'Iran.": ["ACCUSE/disapprove: IRQ -> IRN (actual)"],
    "La Mauritanie a condamné l'île Maurice.": ["ACCUSE/disapprove: MRT -> MUS (actual)"],
    "Le Paraguay a condamné l'Uruguay.": ["ACCUSE/disapprove: PRY -> URY (actual)"],
    "La Lettonie a condamné la Lituanie.": ["ACCUSE/disapprove: LVA -> LTU (actual)"],
    # both Congos
    "La RDC a condamné le Congo-Brazzaville.": ["ACCUSE/disapprove: COD -> COG (actual)"],
    "Kinshasa a condamné Brazzaville.": ["ACCUSE/disapprove: COD -> COG (actual)"],
    "La République démocratique du Congo a condamné la République du Congo.": [
        "ACCUSE/disapprove: COD -> COG (actual)"
    ],
    "Le Congo a condamné le Tchad.": [],
    # Guineas
    "La Guinée a condamné la Guinée-Bissau.": ["ACCUSE/disapprove: GIN -> GNB (actual)"],
    "La Guinée équatoriale a condamné la Papouasie-Nouvelle-Guinée.": ["ACCUSE/disapprove: GNQ -> PNG (actual)"],
    "Conakry a condamné Malabo.": ["ACCUSE/disapprove: GIN -> GNQ (actual)"],
    # Koreas
    "La Corée du Nord a condamné la Corée du Sud.": ["ACCUSE/disapprove: PRK -> KOR (actual)"],
    "Séoul a condamné Pyongyang.": ["ACCUSE/disapprove: KOR -> PRK (actual)"],
    "Le ministre sud-coréen a condamné le ministre nord-coréen.": ["ACCUSE/disapprove: KOR -> PRK (actual)"],
    "La Corée a condamné le Japon.": [],
}

ENGLISH = {
    # persons with names of places
    "Paris Hilton criticised Peru.": [],
    "Michael Jordan visited Peru.": [],
    "Jordan Peterson criticised Chile.": [],
    "Denzel Washington condemned Peru.": [],
    "Jack London visited Peru.": [],
    "Georgia Lewis criticised Chile.": [],
    "Chad Smith condemned Peru.": [],
    "Cuba Gooding criticised Chile.": [],
    "Sydney Sweeney visited Chile.": [],
    "Virginia Woolf criticised Peru.": [],
    "Israel Adesanya criticised Peru.": [],
    "Chelsea Clinton visited Peru.": [],
    "The Washington Post criticised Peru.": ["ACCUSE/disapprove: USA:MED -> PER (actual)"],
    "The cook sent turkey to Peru.": [],
    "She bought china in Peru.": [],
    "Brooklyn Beckham criticised Chile.": [],
    # things that are named after places
    "The Pan-American Highway annoyed Peru.": [],
    "Delhi Road condemned Peru.": [],
    "Peru condemned the Panama hat.": ["ACCUSE/disapprove: PER -> - (actual)"],
    "Red Star Belgrade annoyed Peru.": [],
    "Dynamo Kyiv visited Peru.": [],
    "The Monaco Grand Prix annoyed Peru.": [],
    # a title is no part of a state's name, nor the other way round
    "DR Congo condemned Peru.": ["ACCUSE/disapprove: COD -> PER (actual)"],
    "Dr Jordan condemned Peru.": [],
    # organs that both bodies and states have
    "The Security Council condemned Peru.": ["ACCUSE/disapprove: UN -> PER (actual)"],
    "Russia's Security Council condemned Peru.": ["ACCUSE/disapprove: RUS -> PER (actual)"],
    "The Security Council of Belarus condemned Peru.": ["ACCUSE/disapprove: BLR -> PER (actual)"],
    "Ghana's National Security Council condemned Peru.": ["ACCUSE/disapprove: GHA -> PER (actual)"],
    # former leaders act for nobody but themselves
    "Former president Barack Obama condemned Peru.": ["ACCUSE/disapprove: USA:CIV -> PER (actual)"],
    # forms with a possessive of their own
    "The People's Liberation Army condemned Peru.": ["ACCUSE/disapprove: CHN -> PER (actual)"],
    # names alike
    "Jordan condemned Peru.": ["ACCUSE/disapprove: JOR -> PER (actual)"],
    "Niger condemned Nigeria.": ["ACCUSE/disapprove: NER -> NGA (actual)"],
    "Nigeria expelled two Nigerien diplomats.": ["SANCTION/expel-diplomats: NGA -> NER (actual)"],
    "Niger expelled two Nigerian diplomats.": ["SANCTION/expel-diplomats: NER -> NGA (actual)"],
    "Abuja condemned Niamey.": ["ACCUSE/disapprove: NGA -> NER (actual)"],
    "Dominica condemned the Dominican Republic.": ["ACCUSE/disapprove: DMA -> DOM (actual)"],
    "Sudan condemned South Sudan.": ["ACCUSE/disapprove: SDN -> SSD (actual)"],
    "Austria condemned Australia.": ["ACCUSE/disapprove: AUT -> AUS (actual)"],
    "Slovakia condemned Slovenia.": ["ACCUSE/disapprove: SVK -> SVN (actual)"],
    "Sweden condemned Switzerland.": ["ACCUSE/disapprove: SWE -> CHE (actual)"],
    "Iraq condemned Iran.": ["ACCUSE/disapprove: IRQ -> IRN (actual)"],
    "Mauritania condemned Mauritius.": ["ACCUSE/disapprove: MRT -> MUS (actual)"],
    "Paraguay condemned Uruguay.": ["ACCUSE/disapprove: PRY -> URY (actual)"],
    "Latvia condemned Lithuania.": ["ACCUSE/disapprove: LVA -> LTU (actual)"],
    # both Congos
    "The DRC condemned Congo-Brazzaville.": ["ACCUSE/disapprove: COD -> COG (actual)"],
    "Kinshasa condemned Brazzaville.": ["ACCUSE/disapprove: COD -> COG (actual)"],
    "The Democratic Republic of the Congo condemned the Republic of the Congo.": [
        "ACCUSE/disapprove: COD -> COG (actual)"
    ],
    "Congo condemned Chad.": ["ACCUSE/disapprove: COD -> TCD (actual)"],  # as newspapers call it
    # Guineas
    "Guinea condemned Guinea-Bissau.": ["ACCUSE/disapprove: GIN -> GNB (actual)"],
    "Equatorial Guinea condemned Papua New Guinea.": ["ACCUSE/disapprove: GNQ -> PNG (actual)"],
    "Conakry condemned Malabo.": ["ACCUSE/disapprove: GIN -> GNQ (actual)"],
    # Koreas
    "North Korea condemned South Korea.": ["ACCUSE/disapprove: PRK -> KOR (actual)"],
    "Seoul condemned Pyongyang.": ["ACCUSE/disapprove: KOR -> PRK (actual)"],
    "The South Korean minister condemned the North Korean minister.": ["ACCUSE/disapprove: KOR -> PRK (actual)"],
    "Korea condemned Japan.": [],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
