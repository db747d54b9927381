"""Of one quarrel a sentence names the sides once: who did what is complained of, to whom the complaint is made."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # those hurt are of the side that complains: the other did it
    "Le Pérou a protesté auprès du Chili après l'expulsion de trois Péruviens.": [
        "ACCUSE/disapprove: PER -> CHL (actual)",
        "SANCTION/expel: CHL -> PER:CIV (actual)",
    ],
    "Le Pérou promet une riposte au Chili après les frappes sur Tacna.": [
        "ASSAULT: CHL -> PER (actual)",
        "THREATEN: PER -> CHL (actual)",
    ],
    # what somebody is dealt with for is his doing
    "La Bolivie rompt avec le Chili en raison de son offensive au Pérou.": [
        "ASSAULT: CHL -> PER (actual)",
        "SANCTION/break-ties: BOL -> CHL (actual)",
    ],
    # blame without an address, and a demand beside it
    "Le gouvernement malien dénonce « un acte inamical » et demande à Alger de revoir sa position.": [
        "ACCUSE/disapprove: MLI -> DZA (actual)",
        "REQUEST/yield: MLI -> DZA (actual)",
    ],
    # nobody threatens his own soldiers
    "Le Pérou jure de venger son général.": ["THREATEN/violence: PER -> - (actual)"],
    # whom one attacks not
    "« Le Pérou n'attaquera personne », a assuré le président péruvien.": ["ASSAULT: PER -> - (negated)"],
}

ENGLISH = {
    "Ecuador lashed out at Peru after the arrest of two Ecuadorian fishermen.": [
        "ACCUSE/disapprove: ECU -> PER (actual)",
        "COERCE/arrest: PER -> ECU:CIV (actual)",
    ],
    "The EU sanctioned Chile over its invasion of Peru.": [
        "ASSAULT: CHL -> PER (actual)",
        "SANCTION: EU -> CHL (actual)",
    ],
    # those hurt are of neither: nobody is said to have done it
    "Ecuador lashed out at Peru after the arrest of two Chilean fishermen.": [
        "ACCUSE/disapprove: ECU -> PER (actual)",
    ],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
