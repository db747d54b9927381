"""Acts that only stand beside what a sentence tells: conditions, what is warned against, who one speaks of."""

from __future__ import annotations

import pytest

from codings import Case, cases

SENTENCES = {
    "en": {
        # the condition of a threat, of whatever kind
        "Rebels in Chad will retaliate if Sudanese forces launch any kind of attack.": [
            "THREATEN/violence: TCD:REB -> SDN:MIL (actual)"
        ],
        # what is warned against is not done
        "Ethiopia warned Egypt against arming Somalia.": ["THREATEN: ETH -> EGY (actual)"],
        # who strikes is only told of
        "Peru ordered the striking miners to leave.": ["REQUEST: PER -> - (actual)"],
        # a meeting of nobody, with none before that it could be
        "Togo left before the summit.": [],
        # what a raid struck is not what a criticism struck
        "Qatar slammed Israel over the raid on a camp.": ["ACCUSE/disapprove: QAT -> ISR (actual)"],
        "Peru's premier clashed with Chile over the budget.": ["REJECT: CHL, PER -> - (actual)"],
    },
    "fr": {
        "Le Togo est parti avant le sommet.": [],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_beside_the_story(case: Case) -> None:
    assert case.coded() == case.expected
