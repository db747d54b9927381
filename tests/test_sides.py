"""Who does it to whom: whole sentences through the whole pipeline, one class of words for the sides after another."""

from __future__ import annotations

import pytest

from codings import coded

CASES = [
    # a list of three whose middle name the parser hangs elsewhere
    ("fr", "Le Japon négocie des accords commerciaux avec le Vietnam, la Thaïlande et l'Association des nations d'Asie "
     "du Sud-Est (Asean).", "JPN -> ASEAN, THA, VNM"),
    ("fr", "L'Algérie a rappelé ses ambassadeurs en Espagne, au Maroc et en France.", "DZA -> ESP, FRA, MAR"),
    ("en", "Algeria recalled its ambassadors from Spain, Morocco and France.", "DZA -> ESP, FRA, MAR"),
    # who made the thing
    ("en", "Hungary has rejected a proposal put forward by Germany to share out migrants.", "HUN -> DEU"),
    ("en", "Cuba denounced the measures adopted by Washington last week.", "CUB -> USA"),
    ("fr", "Ankara a critiqué un rapport publié par la Commission européenne.", "TUR -> EU"),
    # where people are struck
    ("fr", "Les shebab ont tué douze personnes dans deux attaques au Kenya.", "ALSHABAAB -> KEN"),
    # whom a gift is for
    ("en", "Japan has provided 40 million dollars to help people in Somalia and Ethiopia cope with drought.",
     "JPN -> ETH:CIV, SOM:CIV"),
    ("fr", "La Norvège a débloqué 5 millions de dollars pour aider les familles déplacées par les inondations au "
     "Malawi et au Mozambique.", "NOR -> MOZ, MWI"),
    # those named out of a group
    ("en", "Iran arrested ten people, including two French journalists.", "IRN -> FRA:MED"),
    ("en", "Russia sanctioned 20 officials, including British ministers.", "RUS -> GBR"),
    ("fr", "L'Iran a arrêté dix personnes, dont deux journalistes français.", "IRN -> FRA:MED"),
    ("fr", "La Russie a sanctionné vingt responsables, y compris des ministres britanniques.", "RUS -> GBR"),
    # far below what is promised or granted
    ("en", "Rwanda has agreed to take in migrants expelled by Britain.", "RWA -> GBR"),
    ("en", "Egypt is willing to work with the new Libyan authorities on security.", "EGY -> LBY"),
    ("fr", "Le Soudan a accepté de coopérer avec la Cour pénale internationale.", "SDN -> ICC"),
    # who fights beside the doer
    ("en", "Polish soldiers fought alongside Ukrainian forces against Russia.", "POL:MIL, UKR:MIL -> RUS"),
    ("fr", "Les troupes rwandaises ont attaqué Goma aux côtés du M23.", "M23, RWA:MIL -> COD"),
    # rebels and the army of one state
    ("en", "Rebels in Chad's north attacked an army base and killed ten soldiers.", "TCD:REB -> TCD:MIL"),
    ("fr", "Des rebelles du nord du Tchad ont attaqué une base de l'armée.", "TCD:REB -> TCD:MIL"),
    # who only helps the doer is not struck
    ("en", "Syrian forces backed by Russia shelled the last rebel enclave near Damascus.", "SYR:MIL -> SYR:REB"),
    # from whose soil, where the sentence names its state
    ("fr", "Les autorités congolaises ont constaté des destructions après le retrait des troupes rwandaises.",
     "RWA -> COD"),
    # a second verb agrees with the speaker, not with the subject of what is said
    ("en", "Oman insists Yemeni rebels fired first and has asked the United Nations to investigate.", "OMN -> UN"),
    ("fr", "La Suède dit que des pilotes danois ont fauté et a expulsé trois diplomates russes.", "SWE -> RUS"),
    # the one body named, where no other state is
    ("en", "The Tunisian president sent a letter to the head of the African Union threatening to quit.", "TUN -> AU"),
    # rebels of the state whose town they take
    ("en", "Fighters supported by Uganda seized the town of Bunia in the DRC.", "COD:REB -> COD"),
    ("fr", "Les ministres africains des Finances ont appelé le FMI à assouplir ses règles.", "AU -> IMF"),
    # a neighbour, an ally: whom its own words name
    ("en", "Ghana has accused its neighbour Togo of arming smugglers.", "GHA -> TGO"),
    ("fr", "Le Bénin accuse son voisin nigérien de soutenir des rebelles.", "BEN -> NER"),
    # rebels are those of the place where they strike, not of whom they strike
    ("en", "Two Nepalese peacekeepers were killed by rebels in northern Mali.", "MLI:REB -> NPL:MIL"),
    # a state's police face its own crowds
    ("fr", "Des gendarmes togolais ont ouvert le feu sur une foule.", "TGO:COP -> TGO:CIV"),
    ("fr", "À Quito, des milliers de personnes ont manifesté.", "ECU:CIV -> ECU"),
    # who only asked for it does not suffer it
    ("fr", "Le Nicaragua a libéré dix prisonniers politiques à la demande de Madrid.", "NIC -> -"),
    # politicians and former officials are dealt with by their own state, others by nobody knows whom
    ("en", "A Zambian opposition politician was detained on Monday.", "ZMB -> ZMB:OPP"),
    ("fr", "L'ancien président togolais a été condamné à dix ans de prison.", "TGO -> TGO:CIV"),
    # the court that a complaint is brought to is not the accused
    ("fr", "Le Paraguay a porté plainte contre le Brésil devant la Cour internationale de justice.", "PRY -> BRA"),
    # what two talk about is no third
    ("en", "Kenya and Uganda held talks on Somalia.", "KEN, UGA -> -"),
    # where the captives were bound for
    ("en", "Moroccan coastguards intercepted 200 migrants heading for Spain.", "MAR:MIL -> MAR:REF"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "sides"), CASES)
def test_sides(language, text, sides):
    lines = coded(text, [t for lang, t, _ in CASES if lang == language], language)
    assert sides in [line.partition(": ")[2].rpartition(" (")[0] for line in lines]
