"""Quotations of several sentences: who is quoted says each of them, and "we" and "it said" are his."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

# text -> its reports, in the order of the text
TEXTS = {
    "en": {
        # the speaker is named behind the first part
        '"Peru\'s decision is a provocation," said the Chilean minister Juan Rodriguez. '
        '"Such an unfriendly act by Peru will not remain without a response."': [
            "ACCUSE/disapprove: CHL -> PER (actual)",
            "THREATEN: CHL -> PER (actual)",
        ],
        # or before the first sentence, or behind the last
        "Chile said: “Peru attacked us. Peru has lied to the whole region. We urge Lima to withdraw its troops.”": [
            "ASSAULT: PER -> CHL (actual)",
            "ACCUSE/allege: CHL -> PER (actual)",
            "REQUEST/yield: CHL -> PER (actual)",
        ],
        "Chile's foreign ministry condemned the raid. “The Peruvian army is responsible for the crisis. "
        "Peru must apologise,” it said.": [
            "ACCUSE/disapprove: CHL -> - (actual)",
            "ACCUSE/allege: CHL -> PER:MIL (actual)",
            "REQUEST/change: CHL -> PER (actual)",
        ],
        # who speaks a quotation that has ended says nothing of what follows
        "“Peru attacked us,” said the Chilean minister. Peru is responsible for the crisis.": [
            "ASSAULT: PER -> CHL (actual)",
        ],
    },
    "fr": {
        "« La décision du Pérou est une grave provocation », a déclaré le ministre chilien Juan Rodriguez. "
        "« Nous condamnons ces propos et exigeons des excuses de Lima. »": [
            "ACCUSE/disapprove: CHL -> PER (actual)",
            "ACCUSE/disapprove: CHL -> PER (actual)",
            "REQUEST: CHL -> PER (actual)",
        ],
        "« La décision du Pérou est une provocation. Le Pérou a violé notre souveraineté », a déclaré le ministre "
        "chilien.": ["ACCUSE/disapprove: CHL -> PER (actual)", "ACCUSE/disapprove: CHL -> PER (actual)"],
    },
}


@pytest.mark.parametrize("case", cases(**TEXTS))
def test_who_is_quoted_says_every_sentence(case: Case) -> None:
    assert [told(report) for report in case.reading().reports] == case.expected
