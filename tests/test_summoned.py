"""Who summons an ambassador where a text has only told of a crowd, and what the ambassador is handed."""

from __future__ import annotations

import pytest

from codings import Case, cases

ENGLISH = {
    "Hundreds of Laotians demonstrated outside the Norwegian embassy. Norway's ambassador was summoned and handed a "
    "note of protest.": ["ACCUSE/summon: LAO -> NOR (actual)", "PROTEST/demo: LAO:CIV -> NOR (actual)"],
    # to be given something beside being dealt with is no act of one's own
    "Norway summoned the Laotian envoy on Monday. The envoy was met and handed a protest note.": [
        "ACCUSE/summon: NOR -> LAO (actual)"
    ],
}
FRENCH = {
    "Des centaines de Laotiens ont manifesté devant l'ambassade de Norvège. L'ambassadeur norvégien a été convoqué.": [
        "ACCUSE/summon: LAO -> NOR (actual)",
        "PROTEST/demo: LAO:CIV -> NOR (actual)",
    ],
    # an agent right behind its noun of event, in a phrase of its own
    "Le Pérou a annoncé la rupture de ses relations avec le Chili, au lendemain de l'octroi par Santiago de l'asile à "
    "un opposant.": ["AID: CHL -> PER:OPP (actual)", "SANCTION/break-ties: PER -> CHL (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
