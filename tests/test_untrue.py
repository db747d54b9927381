"""Words said to be untrue are refused, deeds said to be so are blamed; the accused denies, and answers the charge."""

from __future__ import annotations

import pytest

from codings import Case, cases

ENGLISH = {
    "Chad called Libya's statement false.": ["REJECT: TCD -> LBY (actual)"],
    "Laos dismissed the Thai report as fiction.": ["REJECT: LAO -> THA (actual)"],
    "These reports are false, Chad's foreign ministry said.": ["REJECT: TCD -> - (actual)"],
    # one's own crimes, said not to have been done
    "Laos said its army had committed no crimes in Thailand.": ["REJECT: LAO -> - (actual)"],
    "Laos said no abuses had been committed by its troops.": ["REJECT: LAO -> - (actual)"],
    "Laos said there had never been any crimes committed by its army.": ["REJECT: LAO -> - (actual)"],
    # a deed cannot be untrue
    "This invasion is a lie to humanity, Chad's minister said.": ["ACCUSE/disapprove: TCD -> - (actual)"],
}

FRENCH = {
    "Le Tchad a jugé fausses les déclarations de la Libye.": ["REJECT: TCD -> LBY (actual)"],
    "« C'est faux », a rétorqué le ministre tchadien.": ["REJECT: TCD -> - (actual)"],
    "Le président tchadien a affirmé qu'il n'y avait jamais eu d'exactions commises par son armée en Libye.": [
        "REJECT: TCD -> - (actual)"
    ],
    "Le Laos a assuré qu'aucune exaction n'avait été commise par ses soldats.": ["REJECT: LAO -> - (actual)"],
    "Le Laos a qualifié le communiqué thaïlandais de mensonge.": ["REJECT: LAO -> THA (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
