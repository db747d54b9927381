"""People, parties, courts and soldiers of no named state: whose they are by whom they act upon, and what they do."""

from __future__ import annotations

import pytest

from codings import coded

CASES = [
    # soldiers who oust, police who hold: of the state of those in power
    ("fr", "Les militaires ont renversé le président Roch Kaboré.", ["COERCE/restrict: BFA:MIL -> BFA (actual)"]),
    ("fr", "La police a arrêté l'ancien ministre togolais des Finances.",
     ["COERCE/arrest: TGO:COP -> TGO:CIV (actual)"]),
    ("en", "Soldiers have ousted the president of Honduras.", ["COERCE/seize: HND:MIL -> HND (actual)"]),
    # whose people those in a town are, by its adjective; whoever strikes them at home; several of a sort who act there
    ("en", "Peruvian troops killed two people in the Chilean town of Arba.", ["ASSAULT: PER:MIL -> CHL:CIV (actual)"]),
    ("en", "Gunmen killed two villagers in Ethiopia on Sunday.", ["ASSAULT: ETH:REB -> ETH:CIV (actual)"]),
    ("en", "Gunmen kidnapped two Peruvian tourists on Sunday.", ["ASSAULT/abduct: - -> PER:CIV (actual)"]),
    ("en", "Vendors marched in Harare on Monday.", ["PROTEST/demo: ZWE:CIV -> - (actual)"]),
    # who is hit with something, by whom; whose the official is that says so behind what is said
    ("en", "Chile was threatened with sanctions by Peru.", ["THREATEN/restrict: PER -> CHL (actual)"]),
    ("en", "Peru would not leave the islands, its president said.", ["REJECT/yield: PER -> - (actual)"]),
    ("en", "Peru would close its border with Chile, Peru's president warned.",
     ["THREATEN/restrict: PER -> CHL (actual)"]),
    # what one is held for is no act of its own
    ("en", "A court in Peru jailed a blogger for insulting the president.",
     ["COERCE/arrest: PER:JUD -> PER:MED (actual)"]),
    # talks that end are none
    ("en", "Talks between Kenya and Peru collapsed.", ["REJECT/meet: KEN, PER -> - (actual)"]),
    # a foreigner held, a foreign state blamed say nothing of who does it
    ("fr", "La police a arrêté un ressortissant chinois.", ["COERCE/arrest: - -> CHN:CIV (actual)"]),
    ("fr", "La police a interpellé l'ambassadeur français.", ["COERCE/arrest: - -> FRA (actual)"]),
    # people protest in the street, a state in words
    ("fr", "Des étudiants protestent contre la hausse des frais à Lomé.", ["PROTEST/demo: TGO:EDU -> TGO (actual)"]),
    ("fr", "La Zambie a protesté contre la hausse des taxes.", ["ACCUSE/disapprove: ZMB -> - (actual)"]),
    # sentenced, in a verb whose subject undergoes it
    ("fr", "L'opposant nigérien a écopé de dix ans de prison pour complot.",
     ["SANCTION/convict: NER -> NER:OPP (actual)"]),
    # a name of several words between a verdict and the years
    ("fr", "Le tribunal a condamné l'ancien président Mohamed Ould Abdel Aziz à cinq ans de prison.",
     ["SANCTION/convict: MRT:JUD -> MRT:CIV (actual)"]),
    # "A" without its accent before a town, whose minister is the host
    ("fr", "A Libreville, le ministre des Mines a reçu mardi son homologue zambien.",
     ["CONSULT/visit: ZMB -> GAB (actual)"]),
    # coming to power is no visit, who leads a delegation makes none of his own
    ("fr", "Depuis son arrivée au pouvoir, la junte guinéenne a rompu avec Oslo.",
     ["SANCTION/break-ties: GIN -> NOR (actual)"]),
    ("fr", "Une délégation gabonaise conduite par le ministre des Affaires étrangères s'est rendue à Malabo.",
     ["CONSULT/visit: GAB -> GNQ (actual)"]),
    # unions and their leagues by name
    ("fr", "La CGT et la CFDT appellent à la grève contre la réforme des retraites.",
     ["PROTEST/strike: FRA:LAB -> - (actual)"]),
    # whose attack it is, by an adjective
    ("fr", "Trois soldats maliens ont été tués dans une attaque jihadiste près de Gao.",
     ["ASSAULT: MLI:REB -> MLI:MIL (actual)"]),
    ("en", "A jihadist attack killed ten soldiers in northern Benin.", ["ASSAULT: BEN:REB -> - (actual)"]),
    # who is accused, not whom he is said to help
    ("fr", "Le Rwanda a fermé sa frontière avec le Burundi et accuse son voisin de soutenir les FDLR.",
     ["ACCUSE/allege: RWA -> - (actual)", "SANCTION/close-border: RWA -> BDI (actual)"]),
    ("fr", "Alger a également accusé Rabat de soutenir le MAK, qu'il qualifie d'organisation séparatiste.",
     ["ACCUSE/allege: DZA -> MAR (actual)", "ACCUSE/disapprove: DZA -> MAK (actual)"]),
    ("fr", "Alger a rompu avec le Maroc, accusant le pays voisin d'ingérence.",
     ["ACCUSE/disapprove: DZA -> MAR (actual)", "SANCTION/break-ties: DZA -> MAR (actual)"]),
    # what one says of a charge: it is denied or deplored
    ("fr", "Kinshasa accuse le Rwanda de soutenir le M23, ce que Kigali dément.",
     ["ACCUSE/allege: COD -> RWA (actual)", "REJECT: RWA -> COD (actual)"]),
    ("fr", "Alger a rompu avec Rabat, ce que le Maroc déplore.",
     ["ACCUSE/disapprove: MAR -> DZA (actual)", "SANCTION/break-ties: DZA -> MAR (actual)"]),
    # backing rebels is a charge where another tells it, and no act beside a noun
    ("fr", "Bamako affirme que l'Algérie soutient le terrorisme.", ["ACCUSE/allege: MLI -> DZA (actual)"]),
    ("fr", "Le M23, groupe armé soutenu par Kigali, contrôle une grande partie du Kivu.", []),
    # talks around an act, or that something harms
    ("fr", "Sur fond de médiation qatarie, l'armée congolaise a bombardé Sake.",
     ["ASSAULT/aerial: COD:MIL -> - (actual)"]),
    ("fr", "Cette loi pourrait compromettre les négociations entre Londres et Tripoli.", []),
    ("en", "The raid could derail the talks between London and Tripoli.", []),
    # a day between a verb and its object
    ("fr", "La Communauté de développement de l'Afrique australe (SADC) tiendra vendredi un sommet virtuel "
     "extraordinaire des chefs d'Etat pour évaluer sa mission.", ["AGREE: SADC -> - (future)"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_whose_people_and_what_they_do(language: str, text: str, expected: list[str]) -> None:
    assert coded(text, [t for tongue, t, _ in CASES if tongue == language], language) == expected
