"""Whole articles: the page, one event from many reports, measures and their answers, positions, offices.

Each text in ``readings/`` stands beside what a careful reader gets out of it. They tell stories of one kind with other
countries, names, dates, orders of sentences and languages: nothing in the code may know any of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from detente.model import Actor, Event, Party, Reading
from detente.pipeline import read

FOLDER = Path(__file__).with_name("readings")
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


@cache
def reading_of(name: str) -> Reading:
    return read(str(FOLDER / f"{name}.txt"))


@cache
def wanted(name: str) -> dict:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def state(actor: Actor) -> str:
    return actor.code.split(":")[0]


def states(parties: Iterable[Party]) -> list[str]:
    return sorted({state(party.actor) for party in parties if party.actor})


def find(name: str, want: dict) -> Event | None:
    """The event of that kind told by the most reports."""
    fitting = [
        event
        for event in reading_of(name).events
        if event.type == want["type"]
        and event.status == want["status"]
        and event.mode in want.get("modes", [event.mode])
        and ("source" not in want or (states(event.source), states(event.target)) == (want["source"], want["target"]))
        and set(want.get("sides", [])) <= set(states((*event.source, *event.target)))
    ]
    return max(fitting, key=lambda event: len(event.reports), default=None)


CASES = [(name, want["name"]) for name in NAMES for want in wanted(name)["events"]]


@pytest.mark.parametrize(("name", "what"), CASES)
def test_event(name, what):
    want = next(w for w in wanted(name)["events"] if w["name"] == what)
    event = find(name, want)
    assert event is not None, [
        (e.type, e.mode, e.status, states(e.source), states(e.target)) for e in reading_of(name).events
    ]
    date = event.date
    if "earliest" in want:
        assert date is not None
        assert (date.earliest, date.latest) == (want["earliest"], want["latest"])
    if "from" in want:
        assert date is not None
        assert want["from"] <= date.earliest <= date.latest <= want["to"]
    if "place" in want:
        assert event.place is not None
        assert event.place.name == want["place"]
    people = {p.name: state(p.acts_for) for p in event.participants if p.acts_for}
    assert want.get("people", {}).items() <= people.items()
    if "attendee" in want:
        assert want["attendee"] in {
            state(p.acts_for) for p in event.participants if p.part == "attendee" and p.acts_for
        }
    assert len(event.reports) >= want.get("reports", 1)


@pytest.mark.parametrize("name", NAMES)
def test_article(name):
    article, want = reading_of(name).article, wanted(name)
    assert article.language == want["language"]
    assert (article.title or "").startswith(want["title"])
    assert article.author == want["author"]
    assert [words for words in want["lacks"] if words in article.text] == []


@pytest.mark.parametrize("name", NAMES)
def test_responses_are_explicit_and_one_way(name):
    events = {w["name"]: find(name, w) for w in wanted(name)["events"]}
    found = {(r.event, r.answers, r.kind) for r in reading_of(name).responses if r.explicit}
    for event, answers, kind in wanted(name)["responses"]:
        assert (events[event].id, events[answers].id, kind) in found
        assert (events[answers].id, events[event].id) not in {(e, a) for e, a, _ in found}


@pytest.mark.parametrize("name", NAMES)
def test_measures(name):
    found = {(state(m.by[0]), state(m.on[0])) for m in reading_of(name).measures}
    assert {tuple(pair) for pair in wanted(name)["measures"]} <= found


@pytest.mark.parametrize("name", NAMES)
def test_positions_are_in_their_own_words(name):
    reading = reading_of(name)
    for holder, words in wanted(name)["positions"]:
        assert any(state(p.holder) == holder and words in p.text for p in reading.positions)
    for position in reading.positions:
        assert reading.article.text[position.span.start : position.span.end] == position.text


@pytest.mark.parametrize("name", NAMES)
def test_offices(name):
    found = [(a.person, state(a.acts_for), a.office.lower()) for a in reading_of(name).appointments]
    for person, actor, office in wanted(name)["appointments"]:
        assert any(p == person and s == actor and office.lower() in o for p, s, o in found), found


@pytest.mark.parametrize("name", NAMES)
def test_what_is_denied_is_no_event_and_no_stranger_acts(name):
    reading, want = reading_of(name), wanted(name)
    actual = [report for report in reading.reports if report.status == "actual"]
    assert [r.trigger.text for r in actual if any(words in r.trigger.text for words in want["never"])] == []
    named = {c for event in reading.events if event.status == "actual" for c in states((*event.source, *event.target))}
    assert named <= set(want["actors"])


@pytest.mark.parametrize("name", NAMES)
def test_every_span_points_at_its_words(name):
    reading = reading_of(name)
    text = reading.article.text
    for report in reading.reports:
        for span in (report.trigger, *report.evidence, *(p.span for p in (*report.source, *report.target))):
            assert text[span.start : span.end] == span.text
        assert report.rule
        assert report.explanation
