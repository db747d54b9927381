"""Words said to be untrue are refused, deeds said to be so are blamed; the accused denies, and answers the charge."""

from __future__ import annotations

import pytest

from codings import Case, cases

ENGLISH = {
    "Chad called Libya's statement false.": ["REJECT: TCD -> LBY (actual)"],
    "Laos dismissed the Thai report as fiction.": ["REJECT: LAO -> THA (actual)"],
    "These reports are false, Chad's foreign ministry said.": ["REJECT: TCD -> - (actual)"],
    "Allegations by Chad are completely false, the Libyan army said.": [
        "ACCUSE: TCD -> LBY:MIL (actual)",
        "REJECT: LBY:MIL -> TCD (actual)",
    ],
    # a claim is refused to who makes it, whoever it is about, and its content is no act that is told as done
    "Chad's claims that the Libyan army shelled a town have nothing to do with reality, Libya said.": [
        "ACCUSE/allege: TCD -> LBY:MIL (actual)",
        "REJECT: LBY -> TCD (actual)",
    ],
    "Libya rejected Chad's claims that the Libyan army shelled a town.": [
        "ACCUSE: TCD -> LBY (actual)",
        "REJECT: LBY -> TCD (actual)",
    ],
    "Laos dismissed Thailand's allegations it had shelled a village.": [
        "ACCUSE: THA -> LAO (actual)",
        "REJECT: LAO -> THA (actual)",
    ],
    "Laos was stung by Thai accusations it is arming rebels.": ["ACCUSE/allege: THA -> LAO (actual)"],
    # all of a list is the charge
    "Chad accused Libya of detaining its nurses, enforcing the deportation of dozens and denying others entry.": [
        "ACCUSE/allege: TCD -> LBY (actual)",
    ],
    # what two blame each other for neither is said to have done
    "Chad and Libya traded blame for violating the ceasefire.": ["ACCUSE/disapprove: LBY, TCD -> - (actual)"],
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
