"""Why a sentence got its events, or where the coder stopped."""

from __future__ import annotations

import re

import pytest

from detente.coding.coder import scene_of
from detente.coding.explain import explain_report, headline, stops
from detente.pipeline import Trace, passage, trace


def traced(text: str, language: str) -> Trace:
    return next(trace([passage(text, language, "2025-03-05")]))


def reasons(text: str, language: str) -> list[str]:
    """The way to the first report of a one-sentence text."""
    found = traced(text, language)
    assert found.resolution is not None
    assert found.knowledge is not None
    return list(
        explain_report(found.reading.reports[0], scene_of(found.sentences[0], 0, found.resolution, found.knowledge))
    )


def stopped(text: str, language: str) -> list[str]:
    found = traced(text, language)
    assert found.reading.reports == ()
    assert found.resolution is not None
    assert found.knowledge is not None
    return list(stops(found.sentences[0], 0, found.resolution, found.knowledge))


@pytest.mark.parametrize(
    ("language", "text", "patterns"),
    [
        # voice and arguments of the frame, the lexicon line, each actor's basis, the scores
        (
            "fr",
            "Deux diplomates chiliens ont été expulsés par la Norvège.",
            [
                r"frame « expulser » \(verb, passive, indicative, past\): .*subject par « la Norvège »",
                r"object « Deux diplomates chiliens »",
                r"« expulser » fits fr/sanction\.lex:\d+: SANCTION/expel-diplomats ",
                r"« la Norvège » is NOR: name",
                r"« Deux diplomates chiliens » is CHL: « diplomates »",
                r"rule fr/sanction\.lex:\d+; CAMEO \d+, PLOVER -5\.5, Goldstein -",
            ],
        ),
        # composition, step by step
        (
            "fr",
            "Le Kenya a menacé d'expulser l'ambassadeur du Chili.",
            [
                r"frame « menacer » \(verb",
                r"frame « expulser » \(verb, infinitive; complement of « menacer »\)",
                r"« menacer » \(threaten\) over SANCTION/\S+ makes THREATEN/",
                r"rule composition:threaten \+ fr/sanction\.lex:\d+",
            ],
        ),
        # who says so, and with which word
        (
            "fr",
            "Selon Lima, le Kenya a expulsé deux diplomates chiliens.",
            [r"attribution: « Lima », PER, « selon » \(distance\)"],
        ),
        (
            "en",
            "Norway did not expel two Chilean diplomats.",
            [r"frame « expel » \(verb, indicative, past, negative\)"],
        ),
    ],
)
def test_the_way_to_a_report(language: str, text: str, patterns: list[str]) -> None:
    told = "\n".join(reasons(text, language))
    assert [pattern for pattern in patterns if not re.search(pattern, told)] == [], told


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("fr", "Le Kenya a mangé un gâteau.", "« manger » .*: in no lexicon line"),
        ("fr", "Un inconnu a expulsé deux diplomates.", r"fits fr/sanction\.lex:\d+, but no actor is known to do it"),
        ("en", "Norway attacked the problem.", r"no act, says en/\w+\.lex:\d+"),
        ("fr", "Le Kenya, pays d'Afrique.", "no predicate in it|in no lexicon line"),
    ],
)
def test_where_the_coder_stopped(language: str, text: str, says: str) -> None:
    told = "\n".join(stopped(text, language))
    assert re.search(says, told), told


def test_a_report_on_one_line() -> None:
    found = traced("Norway expelled two Chilean diplomats on Monday.", "en")
    assert headline(found.reading.reports[0]) == (
        "SANCTION/expel-diplomats: NOR « Norway » -> CHL « two Chilean diplomats » (actual) 2025-03-03 « Monday »"
    )


def test_long_lists_of_a_lexicon_line_are_cut() -> None:
    told = "\n".join(reasons("Le Kenya a condamné les propos du Chili.", "fr"))
    assert re.search(r"\{[^{}]*, \.\.\. \d+ more\}", told)
    assert all(len(listed.split(",")) <= 7 for listed in re.findall(r"\{([^{}]*)\}", told))
