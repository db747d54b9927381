"""French news in one long sentence: names in a row, who is meant by "qui" and "que", and who decreed what is told in
the passive.
"""

from __future__ import annotations

import pytest

from codings import Case, cases

ROWS = [
    # names behind one preposition are one row, and so is a first name without an article
    (
        "Le Ghana a convoqué les ambassadeurs du Chili, de Norvège et du Togo.",
        ["ACCUSE/summon: GHA -> CHL, NOR, TGO (actual)"],
    ),
    (
        "Le Ghana demande à l'Inde, aux Maldives et au Népal de libérer ses pêcheurs.",
        ["REQUEST/yield: GHA -> IND, MDV, NPL (actual)"],
    ),
    (
        "Chypre, le Chili et le Togo se sont entendus pour déployer une force commune.",
        ["AGREE: CHL, CYP, TGO -> - (actual)"],
    ),
    (
        "Le Pérou a suspendu ses pourparlers avec l'Uruguay depuis les bombardements répétés chiliens et boliviens.",
        ["SANCTION/discontinue: PER -> URY (actual)", "ASSAULT/aerial: BOL, CHL -> - (actual)"],
    ),
]

LAST = [
    # who blames at the end of the sentence blames for what stands before
    (
        "Un chasseur chinois a frôlé un avion australien, s'indigne Canberra.",
        ["MOBILIZE/troops: CHN -> AUS (actual)", "ACCUSE/disapprove: AUS -> CHN (actual)"],
    ),
    (
        "La Libye a violé l'accord, dénonce le ministre algérien des Affaires étrangères.",
        ["ACCUSE/disapprove: DZA -> LBY (actual)"],
    ),
    (
        "Le Pérou rappelle son ambassadeur, dénonce une provocation.",
        ["SANCTION/recall-ambassador: PER -> - (actual)"],
    ),
    (
        "Le ministre norvégien se rendra au Togo, en Côte d'Ivoire, au Nigeria et en Angola.",
        ["AGREE: NOR -> AGO, CIV, NGA, TGO (future)"],
    ),
]

RELATIVES = [
    # the name right before "qui" or ", que", where the noun above it cannot be meant
    (
        "Le raid suit les menaces proférées lundi par le Togo qui a promis une riposte au Bénin.",
        ["THREATEN: TGO -> BEN (actual)"],
    ),
    (
        "Une offre rejetée par la Zambie, qui accuse le Malawi de mensonge.",
        ["REJECT: ZMB -> MWI (actual)", "ACCUSE/disapprove: ZMB -> MWI (actual)"],
    ),
    (
        "Le Kenya a rencontré les chefs du M23, que Kinshasa qualifie de terroriste.",
        ["CONSULT: KEN -> M23 (actual)", "ACCUSE/disapprove: COD -> M23 (actual)"],
    ),
]

HOLDERS = [
    # each of those who hold an office stands for himself
    ("Les présidents João Lourenço et Félix Tshisekedi ont signé un accord.", ["SUPPORT/sign: AGO, COD -> - (actual)"]),
    ("João Lourenço et Félix Tshisekedi ont opté pour un entretien.", ["CONSULT: AGO, COD -> - (actual)"]),
]

OPENINGS = [
    # what opens the sentence, or stands behind "où", is not its main clause
    (
        "La veille, Félix Tshisekedi et Ana Paz, présidente du Chili, s'étaient rencontrés pour un dîner.",
        ["CONSULT: CHL, COD -> - (actual)"],
    ),
    (
        "Le discours intervient au moment où le Pérou et le Chili se préparent à signer un accord.",
        ["AGREE: CHL, PER -> - (future)"],
    ),
]

BESIDE = [
    # what came before a demand is told besides; who backs a blow is not hit by it
    (
        "Le Pérou a demandé à l'ONU d'intervenir au lendemain de frappes chiliennes sur Quito.",
        ["ASSAULT: CHL -> - (actual)", "REQUEST: PER -> UN (actual)"],
    ),
    (
        "La France soutient les mesures de rétorsion que prend la CEDEAO.",
        ["SANCTION/discontinue: ECOWAS -> - (actual)", "SUPPORT: FRA -> ECOWAS (actual)"],
    ),
]

DECREED = [
    # the one other state that is named has decreed it
    (
        "Au Chili, l'ambassadeur péruvien a été déclaré persona non grata.",
        ["SANCTION/persona-non-grata: CHL -> PER (actual)"],
    ),
    ("L'ambassadeur péruvien a été déclaré persona non grata.", []),
]

AHEAD = [
    # what is due between two, or planned, is to come
    ("Le président chilien et le roi norvégien devaient se rencontrer à Genève.", ["AGREE: CHL, NOR -> - (future)"]),
    (
        "Le geste intervient à la veille d'un nouveau cycle de négociations prévu entre l'Inde et le Népal.",
        ["AGREE: IND, NPL -> - (future)"],
    ),
    (
        "Le geste intervient avant la visite prévue du président chilien en Norvège.",
        ["AGREE: CHL -> NOR (future)"],
    ),
]

WORDS = [
    # a participle behind a comma is the doer's; "comme jamais" denies nothing; "envers" is a preposition
    (
        "Le ministère chilien a démenti, accusant le Pérou de mentir.",
        ["REJECT: CHL -> PER (actual)", "ACCUSE/allege: CHL -> PER (actual)"],
    ),
    (
        "Le Pérou a pilonné mardi le centre de Quito, comme jamais.",
        ["ASSAULT/heavy-weapons: PER -> ECU (actual)"],
    ),
    ("Le Kenya a émis de nouvelles menaces envers la Somalie.", ["THREATEN: KEN -> SOM (actual)"]),
    ("Le Pérou a menacé l'opposant Henrique Diaz.", ["THREATEN: PER -> PER:OPP (actual)"]),
    ("L'affaire opposant le Togo aux Émirats sera jugée en mai.", []),
    ("Le Chili considèrera tout blocus comme un acte de guerre.", ["THREATEN: CHL -> - (actual)"]),
]


@pytest.mark.parametrize(
    "case", cases(fr=dict([*ROWS, *LAST, *RELATIVES, *HOLDERS, *OPENINGS, *BESIDE, *DECREED, *AHEAD, *WORDS]))
)
def test_long_news(case: Case) -> None:
    """Each sentence gets these acts and no others, in any order."""
    assert case.coded() == sorted(case.expected)
