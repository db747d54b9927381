"""French set phrases of the press: light verbs with a noun of their own, days and manners between verb and object."""

from __future__ import annotations

import pytest

from codings import coded

OWN_NOUNS = [
    # "faire l'objet de", "avoir recours à": the noun behind them is the act
    ("La banque chilienne fait l'objet de sanctions péruviennes.", ["SANCTION/discontinue: PER -> CHL:BUS (actual)"]),
    ("La Gambie a eu recours à un blocus contre le Sénégal.", ["COERCE/restrict: GMB -> SEN (actual)"]),
    # who is "visé par des sanctions" undergoes them
    (
        "Le Ghana a reçu un banquier togolais visé par des sanctions danoises.",
        ["CONSULT/visit: TGO:BUS -> GHA (actual)", "SANCTION/discontinue: DNK -> TGO:BUS (actual)"],
    ),
]

BETWEEN = [
    (
        "Les négociateurs laotiens et birmans ont repris place lundi autour de la table.",
        ["CONSULT: LAO, MMR -> - (actual)"],
    ),
    (
        "Le ministre chilien a pris part lundi à Oslo à un dîner avec son homologue danois.",
        ["CONSULT: CHL -> DNK (actual)"],
    ),
    ("La Libye a chassé de son sol plus de mille Tchadiens.", ["COERCE/deport: LBY -> TCD:CIV (actual)"]),
    (
        "Le ministre kényan s'est entretenu en visioconférence avec son homologue macédonienne.",
        ["CONSULT: KEN -> MKD (actual)"],
    ),
    ("Le Pérou a criblé de sanctions deux banques chiliennes.", []),
    (
        "Quito a rappelé ses réservistes et concentré des blindés à la frontière du Pérou.",
        ["MOBILIZE/troops: ECU -> PER (actual)"],
    ),
]

BLAMED = [
    ("Oslo impute à la Gambie le sabotage d'un câble.", ["ACCUSE/allege: NOR -> GMB (actual)"]),
    ("Le Tchad reproche à la Libye l'enlèvement de trois bergers.", ["ACCUSE/allege: TCD -> LBY (actual)"]),
    ("L'ONU a exhorté les autorités sud-soudanaises à lever les obstacles.", ["REQUEST: UN -> SSD (actual)"]),
]

MISREAD = [
    ("Oslo et Lima ont fait front commun.", ["COOPERATE: NOR, PER -> - (actual)"]),
    ("La Norvège a qualifié d'« affront » la décision du Pérou.", ["ACCUSE/disapprove: NOR -> PER (actual)"]),
    ("Les ministres norvégien et péruvien ont déjeuné ensemble.", ["CONSULT: NOR, PER -> - (actual)"]),
    ("La Norvège a mis à la porte deux consuls péruviens.", ["SANCTION/expel-diplomats: NOR -> PER (actual)"]),
    (
        "Oslo a suspendu son aide au Pérou, qu'il accuse de trahison.",
        ["ACCUSE/disapprove: NOR -> PER (actual)", "SANCTION/aid-suspension: NOR -> PER (actual)"],
    ),
    ("Le Japon a accordé un prêt à la Banque centrale d'Égypte.", ["AID: JPN -> EGY:GOV (actual)"]),
]

CASES = MISREAD + OWN_NOUNS + BETWEEN + BLAMED


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_french(text: str, expected: list[str]) -> None:
    assert coded(text, [t for t, _ in CASES], "fr") == expected
