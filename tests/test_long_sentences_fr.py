"""Long French sentences: acts told by participles, what an act leads others to do, at whose request something ends."""

from __future__ import annotations

import pytest

from codings import coded

BY_AGENTS = [
    # a participle with "par" tells an act, whatever the model takes it for
    (
        "Le Chili avait accusé la Bolivie de couvrir les trafiquants, des accusations démenties par La Paz.",
        ["ACCUSE/allege: CHL -> BOL (actual)", "REJECT: BOL -> CHL (actual)"],
    ),
    (
        "Les syndicats kényans fustigent les arrestations opérées lors de marches dispersées par la police à Nairobi.",
        ["ACCUSE/disapprove: KEN:LAB -> - (actual)", "ASSAULT/crowd-control: KEN:COP -> - (actual)"],
    ),
    ("Le traité invoqué par Malabo a été rejeté par le Cameroun.", ["REJECT: CMR -> GNQ (actual)"]),
]

LED_TO = [
    # what an act leads somebody to do is done, by him
    ("Ces propos ont poussé Oslo à protester auprès de Lima.", ["ACCUSE/disapprove: NOR -> PER (actual)"]),
    (
        "Des drones turcs ont survolé l'île, poussant la Grèce à convoquer l'ambassadeur de Turquie.",
        ["ACCUSE/summon: GRC -> TUR (actual)", "MOBILIZE/troops: TUR -> - (actual)"],
    ),
    (
        "Le putsch a conduit la Cédéao à fermer ses frontières avec la Guinée.",
        ["SANCTION/close-border: ECOWAS -> GIN (actual)"],
    ),
    # what somebody presses another to do is asked
    ("Washington pousse Kiev à négocier avec Moscou.", ["REQUEST/meet: USA -> UKR (actual)"]),
    (
        "Le président kényan a harangué la foule, incitant ses partisans à manifester.",
        ["REQUEST/change: KEN -> KEN:PTY (actual)"],
    ),
]

BEHIND_DAYS = [
    ("Le roi du Maroc a reçu lundi 3 mars, le ministre ghanéen de l'Eau.", ["CONSULT/visit: GHA -> MAR (actual)"]),
]

REQUESTED = [
    ("Le sommet a été ajourné sur demande de la Norvège.", ["REJECT/postpone: NOR -> - (actual)"]),
]

AIMS = [
    # what something is done for is no act; what somebody insists that another do, is asked of him
    (
        "La Norvège négocie avec le Pérou afin que le Chili retire ses troupes.",
        ["CONSULT/negotiation: NOR -> PER (actual)"],
    ),
    ("Le Chili a insisté pour que le Pérou lève ses sanctions.", ["REQUEST/yield: CHL -> PER (actual)"]),
]

BY_LAW = [
    # politicians are dealt with by the police and judges of their own state, where no other is named
    ("La police a arrêté deux opposants togolais.", ["COERCE/arrest: TGO:COP -> TGO:OPP (actual)"]),
    ("La police a arrêté deux opposants togolais à Madrid.", ["COERCE/arrest: ESP:COP -> TGO:OPP (actual)"]),
    ("La police a arrêté deux Togolais.", ["COERCE/arrest: - -> TGO:CIV (actual)"]),
]

NAMES = [
    # a small letter opens no name, nor does the article at the beginning
    ("La réunion a été annulée par le Ghana.", ["REJECT/cancel: GHA -> - (actual)"]),
]

CASES = AIMS + BY_LAW + NAMES + BY_AGENTS + LED_TO + BEHIND_DAYS + REQUESTED


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_acts(text: str, expected: list[str]) -> None:
    assert coded(text, [t for t, _ in CASES], "fr") == expected
