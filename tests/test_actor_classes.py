"""Classes of sources in English news: who acts where the noun, the place, the body or the person says it."""

from __future__ import annotations

import pytest

from detente.pipeline import passage, trace

pytestmark = pytest.mark.slow

CASES = [
    # a common noun of person or body is its demonym's, compound's or genitive's
    ("Norwegian rescuers condemned Peru.", "NOR:CIV"),
    ("Chinese censors condemned Peru.", "CHN"),
    ("A Bosnian union condemned Peru.", "BIH:LAB"),
    ("Members of the Zambian parliament condemned Peru.", "ZMB:LEG"),
    ("Egypt's top court condemned Peru.", "EGY:JUD"),
    ("The wife of the jailed Belarusian activist condemned Peru.", "BLR:CIV"),
    ("The Hezbollah group condemned Peru.", "HEZBOLLAH"),
    ("The NATO alliance condemned Peru.", "NATO"),
    # ... and nobody's where nobody is named
    ("The members condemned Peru.", ""),
    ("Members of an armed group condemned Peru.", "PER:REB"),  # rebels are of the state in view
    ("The singer condemned Peru.", ""),
    ("Macron called; his mother condemned Peru.", ""),
    # provinces and towns own those who act there
    ("Authorities in Wyoming condemned Peru.", "USA"),
    ("NSW Premier Jane Doe condemned Peru.", "AUS"),
    ("Brisbane barrister James Bell condemned Peru.", "AUS:CIV"),
    ("Kerala's chief minister condemned Peru.", "IND"),
    ("The mayor of Lyon condemned Peru.", "FRA"),
    # organs, media and bodies by name; an acronym needs its capitals
    ("ICE condemned Peru.", "USA"),
    ("Haaretz condemned Peru.", "ISR:MED"),
    ("The Southeast Asian nations condemned Peru.", "ASEAN"),
    ("The Pope condemned Peru.", "VAT"),
    ("Hungry ice condemned Peru.", ""),
    # who commands
    ("Saudi-led forces condemned Peru.", "SAU:MIL"),
    ("The London-based rights group condemned Peru.", "GBR:NGO"),
    ("Forces loyal to Khalifa Haftar condemned Peru.", "LBY:MIL"),
    ("Anna Berg, who heads the Swedish migration agency, condemned Peru.", "SWE"),
    # persons
    ("Hun Sen condemned Peru.", "KHM"),
    ("Furious Boris Johnson condemned Peru.", "GBR"),
    ("U.S. District Judge David Hale condemned Peru.", "USA:JUD"),
    ("The Obama spokesman Jay Kern condemned Peru.", "USA"),
]


def _sources(text: str) -> list[tuple[str, str]]:
    (traced,) = trace([passage(text, "en")])
    reports = [r for r in traced.reading.reports if r.type == "ACCUSE"]
    return [(p.actor.code, p.span.text) for r in reports for p in r.source if p.actor is not None]


@pytest.mark.parametrize(("text", "code"), CASES)
def test_source(text: str, code: str) -> None:
    assert [found for found, _ in _sources(text)] == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway said it condemned Peru.", "Norway"),  # in its sentence
        (
            "The Norwegian envoy Kari Lund said it condemned Peru.",
            "The Norwegian envoy Kari Lund",
        ),  # whom she speaks for
        ("The Kenyan government met farmers. It condemned Peru.", "The Kenyan government"),  # in the one before
    ],
)
def test_a_pronoun_shows_the_words_it_stands_for(text: str, words: str) -> None:
    assert [found for _, found in _sources(text)] == [words]


def test_a_first_name_is_no_body() -> None:
    (traced,) = trace([passage("Marine Le Pen a critiqué le Pérou.", "fr")])
    assert [p.actor.code for r in traced.reading.reports for p in r.source if p.actor] == ["FRA:OPP"]
