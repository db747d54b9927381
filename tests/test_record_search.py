"""Full text over the record: words, phrases, filters, kinds, snippets, on every kind of database."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest

from detente.errors import UsageError
from detente.model import Actor, Filter, Hit, Position, Reading, Span
from detente.record import Record
from press import add, reading
from reported import report

BOTH = ("fr", "en")
EXPULSION = "Oslo a expulsé lundi deux diplomates chiliens accusés d'espionnage."
RECALL = "Santiago a rappelé son ambassadrice à Oslo pour consultations."
TARIFF = "Ottawa raised its tariffs on Chilean copper on Friday."
EXPELS = "SANCTION/expel-diplomats: NOR -> CHL"
DEMAND = "que la frontière reste ouverte aux éleveurs"


def article(name: str, sentences: dict[str, str], **given: object) -> Reading:
    """An article of sentences (words -> the report of each, "" for none), as ``press.reading`` would give it."""
    text, told = "", []
    for number, (sentence, line) in enumerate(sentences.items()):
        start = len(text)
        text += sentence + " "
        if line:
            one = report(len(told) + 1, line)
            words = Span(start, start + len(sentence), sentence)
            told.append(replace(one, sentence=number, trigger=words, evidence=(words,)))
    return reading(*told, name=name, text=text.strip(), **given)


@pytest.fixture
def press(record: Record) -> Record:
    """Three articles: two in French, one in English; the last of them holds a position."""
    add(
        record,
        article("a", {EXPULSION: "SANCTION/expel-diplomats: NOR -> CHL", "Rien d'autre.": ""}, published="2025-03-04"),
    )
    add(
        record,
        article("b", {RECALL: "SANCTION/recall-ambassador: CHL -> NOR"}, published="2025-03-06", outlet="La Nuit"),
    )
    told = article("c", {TARIFF: "SANCTION/tariff: CAN -> CHL", DEMAND: ""}, published="2025-04-01", language="en")
    start = told.article.text.index(DEMAND)
    held = Position(Actor("CAN", "Canada"), "insists", DEMAND, Span(start, start + len(DEMAND), DEMAND))
    add(record, replace(told, positions=(held,)))
    return record


def found(record: Record, words: str, wanted: Filter = Filter(), **given: object) -> list[str]:  # noqa: B008
    return [hit.subject for hit in record.search(words, wanted, languages=BOTH, **given)]


def marked(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("words", "articles"),
    [
        ("diplomates", ["A1"]),
        ("diplomate", ["A1"]),  # inflection
        ("EXPULSION", ["A1"]),  # a noun for the verb, in capitals
        ("expulsee", ["A1"]),  # without its accent
        ("Oslo", ["A2", "A1"]),  # the shorter text holds relatively more of it
        ("oslo diplomates", ["A1"]),  # all the words
        ("oslo -diplomates", ["A2"]),  # but not that one
        ('"deux diplomates chiliens"', ["A1"]),  # next to each other
        ('"diplomates deux"', []),
        ("tarif*", ["A3"]),  # the beginning of a word
        ("chili*", ["A1"]),
        ("tariff", ["A3"]),
        ("d'espionnage", ["A1"]),
        ("brouillard", []),
        ("l'ambassadrice", []),  # asked for as it stands: no "l'" there
    ],
)
def test_words(press: Record, words: str, articles: list[str]) -> None:
    assert found(press, words, kinds=["article"]) == articles


@pytest.mark.parametrize(
    ("wanted", "events"),
    [
        (Filter(), ["E1", "E2"]),
        (Filter(actors=("NOR", "CHL")), ["E1", "E2"]),
        (Filter(actors=("CAN",)), []),
        (Filter(source="NOR"), ["E1"]),
        (Filter(target="NOR"), ["E2"]),
        (Filter(types=("SANCTION", "AID")), ["E1", "E2"]),
        (Filter(types=("AID",)), []),
        (Filter(modes=("recall-ambassador",)), ["E2"]),
        (Filter(modes=("SANCTION/recall-ambassador",)), ["E2"]),
        (Filter(statuses=("actual",)), ["E1", "E2"]),
        (Filter(statuses=("negated",)), []),
        (Filter(since="2025-03-05"), ["E2"]),
        (Filter(until="2025-03-05"), ["E1"]),
        (Filter(language="fr"), ["E1", "E2"]),
        (Filter(language="en"), []),
        (Filter(outlets=("La Nuit",)), ["E2"]),
    ],
)
def test_filters(press: Record, wanted: Filter, events: list[str]) -> None:
    assert sorted(found(press, "Oslo", wanted, kinds=["event"])) == events


def test_each_kind_has_its_snippet_with_the_words_marked(press: Record) -> None:
    event, whole = press.search("expulsion diplomate", languages=BOTH, kinds=["event", "article"])
    assert (event.kind, event.subject, whole.kind, whole.subject) == ("event", "E1", "article", "A1")
    assert event.text == EXPULSION
    assert marked(event) == marked(whole) == ["expulsé", "diplomates"]
    assert event.article is not None
    assert (event.article.outlet, event.day) == ("Le Courrier", "2025-03-04")


def test_positions_are_found_by_their_words(press: Record) -> None:
    (hit,) = press.search("frontiere eleveur", languages=BOTH, kinds=["position"])
    assert (hit.kind, hit.subject, hit.text) == ("position", "A3", DEMAND)


def test_an_event_is_found_once_however_many_articles_tell_it(press: Record) -> None:
    again = {"Des diplomates chiliens ont été expulsés par Oslo.": EXPELS}
    add(press, article("d", again, published="2025-03-04", outlet="Le Matin"))
    hits = found(press, "diplomates oslo", kinds=["event"])
    assert len(hits) == len(set(hits))


def test_a_revised_article_is_found_by_its_new_words_alone(press: Record) -> None:
    add(press, article("a", {"Oslo a renvoyé trois attachés.": EXPELS}))
    assert found(press, "espionnage", kinds=["article"]) == []
    assert found(press, "attaché", kinds=["article"]) == ["A4"]
    assert found(press, "espionnage", Filter(with_withdrawn=True), kinds=["article"]) == ["A1"]


def test_no_more_than_asked_for(press: Record) -> None:
    assert len(found(press, "oslo", kinds=["article"], limit=1)) == 1


@pytest.mark.parametrize("words", ["", "   ", "-oslo", '""', "…"])
def test_a_search_without_a_word_is_refused(press: Record, words: str) -> None:
    with pytest.raises(UsageError, match="names no word"):
        found(press, words)


@pytest.mark.parametrize(
    "words", ["oslo'; DROP TABLE articles", 'a"b', "NEAR(oslo", "oslo AND OR", "o\\slo", "x:y*", "(("]
)
def test_signs_of_the_databases_own_languages_do_no_harm(press: Record, words: str) -> None:
    with contextlib.suppress(UsageError):
        found(press, words)
    assert found(press, "espionnage", kinds=["article"]) == ["A1"]


def test_a_quotation_mark_in_a_filter_is_a_letter_like_others(record):
    add(record, reading("SANCTION/expel-diplomats: NOR -> CHL", name="a"))
    assert record.search("a", Filter(place='x"y'), languages=("fr",)) == []


def test_of_very_many_finds_those_of_the_latest_days_are_ranked(record: Record, monkeypatch) -> None:
    """Whatever the order in which they were stored: press may be read newest first."""
    monkeypatch.setattr("detente.record.search._RANKED", 3)
    days = ("2026-03-05", "2026-03-01", "", "2026-03-04", "0987-01-01", "2026-03-02", "9998-01-01")
    for n, day in enumerate(days):
        add(record, article(f"{n}", {EXPULSION: EXPELS, f"Le jour {n}.": ""}, published=day))
    hits = record.search("diplomates", kinds=("article",), languages=BOTH)
    assert [hit.day for hit in hits] == ["9998-01-01", "2026-03-05", "2026-03-04"]
    hits = record.search("diplomates", Filter(until="2026-03-04"), kinds=("article",), languages=BOTH)
    assert [hit.day for hit in hits] == ["2026-03-04", "2026-03-02", "2026-03-01"]
