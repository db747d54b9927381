"""Somebody named whom nobody knows does what a sentence of politics says; elsewhere names do nothing."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> the types coded, each with the words and the code of its source
SENTENCES = {
    "en": {
        "Annika Lindqvist-Moro has agreed to leave the Irish cabinet.": ["AGREE: Annika Lindqvist-Moro :CIV"],
        # who acts upon rulers is taken for a citizen of theirs, as the unions are
        "Verrakis cancelled a planned visit to the Peruvian president.": ["REJECT: Verrakis PER:CIV"],
        "Ombrello Verde returned two stolen statues to Peru and Chile.": ["RETREAT: Ombrello Verde :CIV"],
        # no politics in sight
        "Verrakis thanked her fans after the concert.": [],
        "Lindqvist met her designer in Paris.": [],
        # who is only told of in passing
        "Peru condemned the raid in which Verrakis killed two men.": ["ACCUSE: Peru PER"],
        # no name
        "The weather killed two Peruvian soldiers.": [],
    },
    "fr": {
        "Verrakis a annulé une visite prévue chez le président péruvien.": ["REJECT: Verrakis PER:CIV"],
        "Verrakis a remercié ses fans après le concert.": [],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_strangers(case: Case) -> None:
    reading = case.reading()
    sides = [(r.type, p.span.text, p.actor.code) for r in reading.reports for p in r.source if p.actor]
    assert [f"{kind}: {words} {code}" for kind, words, code in sides] == case.expected
