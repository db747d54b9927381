"""The press that scale is measured with is what it says: true offsets, the same every time, shares as stated."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from detente.linking.copies import contained, credited, sketch
from detente.model import Event, Span

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "evaluation"))
from synthetic_press import ARTICLES_A_DAY, press
from synthetic_text import lists
from synthetic_world import acts, pairs, rows


@pytest.fixture(scope="module")
def made():
    return list(press(800))


def spans(value):
    """All spans in a noun, however deep."""
    if isinstance(value, Span):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)


def test_every_span_is_the_words_of_its_text(made):
    seen = 0
    for one in made:
        text = one.reading.article.text
        for span in spans(one.reading):
            assert text[span.start : span.end] == span.text
            seen += 1
        assert not set("{}<>") & set(text)
        assert all(text[p.start : p.end].strip() == text[p.start : p.end] for p in one.reading.article.paragraphs)
    assert seen > 10_000


def test_what_a_reading_names_is_in_it(made):
    for one in made:
        reports = {report.id for report in one.reading.reports}
        events = {event.id for event in one.reading.events}
        assert {r for event in one.reading.events for r in event.reports} == reports
        assert {m.event for m in one.reading.measures} <= events
        assert {name for r in one.reading.responses for name in (r.event, r.answers)} <= events
        assert {name for r in one.reading.responses for name in r.reports} <= reports


def test_the_nth_article_is_always_the_same(made):
    assert list(press(50)) == made[:50]
    assert list(press(50, seed=2)) != made[:50]


def test_keys_are_its_own_and_days_go_on(made):
    assert len({one.key for one in made}) == len({one.raw_sha256 for one in made}) == len(made)
    days = [one.reading.article.published for one in made]
    assert days == sorted(days)
    assert len(set(days)) == pytest.approx(len(made) / ARTICLES_A_DAY, abs=3)


def test_shares_are_as_stated(made):
    words = [len(one.reading.article.text.split()) for one in made]
    assert sum(120 <= n <= 250 for n in words) > 0.95 * len(made)
    assert 150 < sum(words) / len(made) < 220
    told = Counter(len(one.reading.events) for one in made)
    assert set(told) == {2, 3, 4, 5}
    assert sum(one.is_copy for one in made) / len(made) == pytest.approx(0.16, abs=0.03)
    french = sum(one.reading.article.language == "fr" for one in made) / len(made)
    assert french == pytest.approx(0.5, abs=0.06)
    for nouns in ("measures", "responses", "positions", "appointments"):
        assert sum(len(getattr(one.reading, nouns)) for one in made) > 0.1 * len(made), nouns


def test_one_happening_is_told_by_several(made):
    tellings = Counter(number for one in made[:600] for number in one.happened)
    assert 1.8 < sum(tellings.values()) / len(tellings) < 3
    both = {n for one in made for n in one.happened if one.reading.article.language == "fr"}
    both &= {n for one in made for n in one.happened if one.reading.article.language == "en"}
    assert len(both) > 0.3 * len(tellings)


def test_copies_are_another_text_with_less_and_are_credited(made):
    originals = [one for one in made[:300] if not one.is_copy]
    sketches = [sketch(one.reading.article.text) for one in originals]
    for copy in (one for one in made[:300] if one.is_copy):
        own = sketch(copy.reading.article.text)
        assert max(contained(own, other)[1] for other in sketches) > 0.6
        assert credited(copy.reading.article)
    alike = [contained(a, b)[1] for n, a in enumerate(sketches) for b in sketches[:n]]
    assert sum(share > 0.3 for share in alike) < 0.001 * len(alike)


def test_one_happening_is_the_same_act_of_the_same_sides_in_both_languages(made):
    told: dict[int, set[tuple[str, ...]]] = {}
    for one in made:
        for number, event in zip(one.happened, one.reading.events, strict=True):
            told.setdefault(number, set()).add(kind(event))
    assert all(len(kinds) == 1 for kinds in told.values())


def kind(event: Event) -> tuple[str, ...]:
    sides = (party.actor.code for party in (*event.source, *event.target) if party.actor)
    return event.type, event.mode, *sides


def test_pairs_are_uneven_but_none_is_left_out(made):
    assert len(set(pairs())) == 300
    seen = Counter(tuple(sorted(kind(event)[2:4])) for one in made for event in one.reading.events)
    assert seen[tuple(sorted(pairs()[0]))] > 3 * seen.total() / 300


def test_tables_are_whole():
    known = acts()
    for act in known.values():
        assert act.answer in ("", *known)
        assert act.ends in ("", *known)
        for language in ("en", "fr"):
            assert lists(language)[f"act_{act.act}"], act
    assert len(rows("states.csv")) == 60
    assert lists("en").keys() <= lists("fr").keys()
