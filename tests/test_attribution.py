"""Who says it, by which word, and how far the article stands behind it."""

from __future__ import annotations

import pytest

from codings import Case, cases, readings
from detente.model import Attribution

# sentence -> (words of the speaker, verb or preposition, degree, the actor he speaks for)
SAYINGS = {
    "fr": {
        # a verb of saying over the act
        "Le Pérou a déclaré que la Bolivie avait attaqué le Chili.": ("Le Pérou", "déclaré", "assert", "PER"),
        "La Bolivie a confirmé que le Pérou avait attaqué le Chili.": ("La Bolivie", "confirmé", "assert", "BOL"),
        "Le ministre péruvien a annoncé que la Bolivie avait expulsé deux diplomates chiliens.": (
            "Le ministre péruvien",
            "annoncé",
            "assert",
            "PER",
        ),
        # verbs that keep their distance
        "La Bolivie affirme que le Pérou a attaqué le Chili.": ("La Bolivie", "affirme", "claim", "BOL"),
        "La Bolivie prétend que le Pérou a attaqué le Chili.": ("La Bolivie", "prétend", "claim", "BOL"),
        # set beside it
        "Le Pérou a attaqué le Chili, a déclaré la Bolivie.": ("la Bolivie", "déclaré", "assert", "BOL"),
        "« Le Pérou a attaqué le Chili », a affirmé le président bolivien.": (
            "le président bolivien",
            "affirmé",
            "claim",
            "BOL",
        ),
        # a speaker of nobody in particular
        "Le Pérou a expulsé deux diplomates chiliens, a indiqué un porte-parole.": (
            "un porte-parole",
            "indiqué",
            "assert",
            ":GOV",
        ),
        # a preposition, before and behind
        "Selon la Bolivie, le Pérou a attaqué le Chili.": ("la Bolivie", "selon", "distance", "BOL"),
        "Le Pérou a attaqué le Chili, selon la Bolivie.": ("la Bolivie", "selon", "distance", "BOL"),
        # the article itself
        "Le Pérou a attaqué le Chili.": None,
    },
    "en": {
        "Peru said that Bolivia had attacked Chile.": ("Peru", "said", "assert", "PER"),
        "Bolivia confirmed that Peru had attacked Chile.": ("Bolivia", "confirmed", "assert", "BOL"),
        "The Peruvian minister announced that Bolivia had expelled two Chilean diplomats.": (
            "The Peruvian minister",
            "announced",
            "assert",
            "PER",
        ),
        "Bolivia says Peru attacked Chile.": ("Bolivia", "says", "assert", "BOL"),
        "Bolivia claimed that Peru had attacked Chile.": ("Bolivia", "claimed", "claim", "BOL"),
        "Peru attacked Chile, Bolivia said.": ("Bolivia", "said", "assert", "BOL"),
        '"Peru attacked Chile," the Bolivian president said.': ("the Bolivian president", "said", "assert", "BOL"),
        "Peru expelled two Chilean diplomats, a spokesman said.": ("a spokesman", "said", "assert", ":GOV"),
        "According to Bolivia, Peru attacked Chile.": ("Bolivia", "according to", "distance", "BOL"),
        "Peru attacked Chile, according to Bolivia.": ("Bolivia", "according to", "distance", "BOL"),
        # an agency speaks for no state
        "According to Reuters, Peru expelled two Chilean diplomats.": ("Reuters", "according to", "distance", None),
        "Peru attacked Chile.": None,
    },
}


def _told(said: Attribution | None) -> tuple[str, str, str, str | None] | None:
    return said and (said.speaker, said.verb, said.degree, said.actor.code if said.actor else None)


@pytest.mark.parametrize("case", cases(**SAYINGS))
def test_attribution(case: Case) -> None:
    reading = case.reading()
    assert [_told(report.attribution) for report in reading.reports] == [case.expected]


def test_the_span_of_the_speaker_points_at_its_words():
    (reading,) = readings(("Le Pérou a attaqué le Chili, selon la Bolivie.",), "fr")
    said = reading.reports[0].attribution
    assert said is not None
    assert reading.article.text[said.span.start : said.span.end] == said.speaker
