"""Words as a search compares them, and snippets with the words marked."""

from __future__ import annotations

import pytest

from detente.record.stems import asked, snippet, stem, stems, words


@pytest.mark.parametrize(
    ("language", "query", "forms"),
    [
        ("fr", "expulsion", "expulsé expulsée expulser expulse Expulsions"),  # inflection
        ("fr", "expulsee", "expulsé expulsée expulser expulse Expulsions"),  # an accent left out
        ("fr", "negocier", "négocier négociée négociation"),
        ("fr", "frontieres", "frontière FRONTIÈRES"),
        ("fr", "reciprocite", "réciprocité"),
        ("fr", "deces", "décès"),
        ("fr", "diplomate", "diplomates diplomatie diplomatique"),
        ("fr", "lever", "levée levées"),
        ("fr", "coeur", "cœur"),
        ("en", "sanction", "sanctions sanctioned sanctioning"),
        ("en", "expelled", "expels expelling expel"),
        ("en", "embassy", "embassies"),
        ("und", "erklärung", "Erklarung"),  # no stemmer: folded only
    ],
)
def test_a_word_finds_its_forms(language: str, query: str, forms: str) -> None:
    wanted = asked(query, language)
    assert [form for form in forms.split() if stem(form, language) not in wanted] == []


@pytest.mark.parametrize(
    ("language", "forms"),
    [("fr", "accord accuser"), ("fr", "visa visite"), ("en", "treaty treat"), ("fr", "Mali Malte")],
)
def test_different_words_keep_apart(language: str, forms: str) -> None:
    one, other = forms.split()
    assert stem(other, language) not in asked(one, language)


def test_elided_articles_come_off() -> None:
    assert stems("L'ambassadeur d’Oslo", "fr").split()[1::2] == [stem("ambassadeur", "fr"), stem("Oslo", "fr")]


def test_words_know_where_they_stand() -> None:
    text = "Deux diplomates, expulsés."
    assert [text[w.start : w.end] for w in words(text, "fr")] == ["Deux", "diplomates", "expulsés"]


LONG = (
    "Rien à signaler ici. " * 30 + "Oslo a expulsé deux diplomates chiliens lundi soir. " + "La suite plus tard. " * 30
)


def shown(text: str, language: str, query: str, width: int = 120) -> tuple[str, list[str]]:
    found = snippet(text, language, [asked(word, language) for word in query.split()], width)
    return found.text, [found.text[a:b] for a, b in found.marks]


def test_a_snippet_shows_where_the_words_are() -> None:
    text, marks = shown(LONG, "fr", "diplomate expulsion")
    assert marks == ["expulsé", "diplomates"]
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert len(text) <= 125


def test_a_short_text_is_shown_whole() -> None:
    assert shown("Oslo a expulsé\ndeux diplomates.", "fr", "oslo") == ("Oslo a expulsé deux diplomates.", ["Oslo"])


def test_a_text_without_the_words_shows_its_beginning() -> None:
    text, marks = shown(LONG, "fr", "tarif")
    assert text.startswith("Rien à signaler")
    assert marks == []


def test_the_beginning_of_a_word_is_enough_where_asked() -> None:
    found = snippet("Les négociateurs sont arrivés.", "fr", [frozenset({"nego*"})])
    assert [found.text[a:b] for a, b in found.marks] == ["négociateurs"]


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("suspension des visas", ["suspension des visas", "visas"]),  # "des" alone is not marked
        ("des", ["des", "des"]),  # unless nothing else was asked for
        ("ONU des", ["ONU"]),  # a name is a name however short
    ],
)
def test_neighbours_are_marked_as_one_and_short_words_not_alone(query: str, marked: list[str]) -> None:
    text = "La suspension des visas surprend des élus ; les visas intéressent l'ONU."
    found = snippet(text, "fr", [asked(word, "fr") for word in query.split()])
    assert [found.text[start:end] for start, end in found.marks] == marked
