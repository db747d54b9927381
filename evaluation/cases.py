"""The kinds of labelled sets: how a line of each and what was coded for it become cases, and cases figures.

A case is what is judged by itself: a sentence. The three kinds are sentences with events (``sentences``), passages of
several sentences with responses between events (``passages``), and sentences with one marked event (``roots``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from matching import RULES, Count, Event, Figures, Row, events, pairs, partial

HELD_OUT = 5  # every fifth line of a set is not looked at during development
_AS_ONE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
_EITHER_WAY = {"CONSULT", "AGREE", "SUPPORT", "COOPERATE"}
_SMALL = {"the", "of", "and", "in", "a", "s"}
_NONE = Count()


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with what is due and coded. Those of a passage count ``dates``, its first one all ``responses``."""

    id: str
    text: str
    language: str
    held_out: bool
    gold: tuple[Event, ...]
    found: tuple[Event, ...]
    responses: Count = _NONE
    dates: Count = _NONE


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of set: its cases, its figures, its counts by type, and how many events of a case are right by a rule."""

    cases: Callable[[Sequence[Row], Mapping[Any, Row]], list[Case]]
    figures: Callable[[Sequence[Case]], Figures]
    types: Callable[[Sequence[Case]], dict[str, Count]]
    right: Callable[[Case, str], int]


# --- sentences -----------------------------------------------------------------------------------------------------


def _sentence_cases(gold: Sequence[Row], coded: Mapping[Any, Row]) -> list[Case]:
    return [
        Case(
            row["id"],
            row["text"],
            _language(row),
            n % HELD_OUT == 0,
            events(row["events"]),
            events(coded.get(row["id"], {}).get("events", ())),
        )
        for n, row in enumerate(gold)
    ]


def _language(row: Row) -> str:
    return str(row.get("language") or "")


def _asserted(found: Iterable[Event]) -> list[Event]:
    return [event for event in found if event.status != "negated"]


def _sentence_figures(cases: Sequence[Case]) -> Figures:
    detected, status = _NONE, _NONE
    counts: dict[str, Count] = defaultdict(Count)
    for case in cases:
        gold, found = _asserted(case.gold), _asserted(case.found)
        detected += Count(bool(gold), bool(found), bool(gold and found))
        for name, same in RULES.items():
            matched = pairs(gold, found, same)
            counts[name] += Count(len(gold), len(found), len(matched))
            if name == "partial":
                agreeing = sum(gold[i].status == found[j].status for i, j in matched)
                status += Count(len(matched), len(matched), agreeing)
    return {
        "detect": detected.figures,
        **{name: counts[name].figures for name in RULES},
        "status": (status.figures[0],),
    }


def _sentence_types(cases: Sequence[Case]) -> dict[str, Count]:
    counts: dict[str, Count] = defaultdict(Count)
    for case in cases:
        gold, found = _asserted(case.gold), _asserted(case.found)
        for event in gold:
            counts[event.type] += Count(due=1)
        for event in found:
            counts[event.type] += Count(said=1)
        for i, _ in pairs(gold, found, RULES["type"]):
            counts[gold[i].type] += Count(right=1)
    return dict(counts)


def _sentence_right(case: Case, rule: str) -> int:
    return len(pairs(_asserted(case.gold), _asserted(case.found), RULES[rule]))


# --- passages ------------------------------------------------------------------------------------------------------


def _passage_cases(gold: Sequence[Row], coded: Mapping[Any, Row]) -> list[Case]:
    return [case for n, row in enumerate(gold) for case in _of_passage(row, coded.get(row["id"], {}), n)]


def _of_passage(row: Row, coded: Row, number: int) -> list[Case]:
    """The sentences of a passage; a coded event belongs to the sentence that holds the start of its trigger."""
    homes: dict[str, list[Row]] = defaultdict(list)
    where: dict[int, tuple[str, int]] = {}
    for i, event in enumerate(coded.get("events", ())):
        at = (event.get("trigger") or {}).get("start", -1)
        home = next((s["id"] for s in row["sentences"] if s["start"] <= at <= s["end"]), None)
        if home is not None:
            where[i] = (home, len(homes[home]))
            homes[home].append(event)
    matched: dict[str, tuple[str, int]] = {}
    cases: list[Case] = []
    for sentence in row["sentences"]:
        due, found = events(sentence["events"]), events(homes[sentence["id"]])
        dates = _NONE
        for i, j in pairs(due, found, partial):
            matched[f"{sentence['id']}#{i}"] = (sentence["id"], j)
            day = due[i].row.get("date")
            dates += Count(1, 1, _date(found[j].row).startswith(day)) if day else _NONE
        text = row["text"][sentence["start"] : sentence["end"]]
        held_out = number % HELD_OUT == 0
        cases.append(Case(sentence["id"], text, _language(row), held_out, due, found, dates=dates))
    responses = _responses(row.get("responses", ()), coded.get("responses", ()), matched, where)
    return [replace(cases[0], responses=responses), *cases[1:]]


def _date(row: Row) -> str:
    date = row.get("date")
    return (date.get("edtf") if isinstance(date, dict) else date) or ""


def _responses(
    gold: Sequence[Row],
    coded: Sequence[Row],
    matched: Mapping[str, tuple[str, int]],
    where: Mapping[int, tuple[str, int]],
) -> Count:
    """Pairs of events that answer one another: right where both events match those of a gold pair."""
    due = {(matched.get(pair["event"]), matched.get(pair["answers"])) for pair in gold}
    said = {(where.get(pair["event"]), where.get(pair["answers"])) for pair in coded}
    return Count(len(gold), len(said), len({pair for pair in due if None not in pair} & said))


def _passage_figures(cases: Sequence[Case]) -> Figures:
    dates = sum((case.dates for case in cases), _NONE)
    responses = sum((case.responses for case in cases), _NONE)
    return {**_sentence_figures(cases), "dates": (dates.figures[0],), "responses": responses.figures}


# --- one marked event a sentence -----------------------------------------------------------------------------------


def _root_cases(gold: Sequence[Row], coded: Mapping[Any, Row]) -> list[Case]:
    """Source and target of these events are words, not codes."""
    cases = []
    for n, row in enumerate(gold):
        due = Event(row["root"], _words(row["source"]), _words(row["target"]), "actual", row)
        found = tuple(_root_event(event, row["text"]) for event in coded.get(row["id"], {}).get("events", ()))
        cases.append(Case(row["id"], row["text"], "en", n % HELD_OUT == 0, (due,), found))
    return cases


def _root_event(row: Row, text: str) -> Event:
    source, target = (_side_words(row.get(side) or (), text) for side in ("source", "target"))
    kind: str = row["type"]
    return Event(_AS_ONE.get(kind, kind), source, target, row.get("status") or "actual", row)


def _side_words(side: Sequence[Any], text: str) -> frozenset[str]:
    named = (item.get("text") or text[item.get("start", 0) : item.get("end", 0)] for item in side if item)
    return frozenset(word for name in named for word in _words(name))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - _SMALL


def _root_figures(cases: Sequence[Case]) -> Figures:
    roots = _NONE
    for case in cases:
        said = {event.type for event in _asserted(case.found)}
        roots += Count(1, len(said), _root_right(case, "type"))
    coded = sum(bool(_asserted(case.found)) for case in cases)
    roles = sum(_root_right(case, "strict") for case in cases)
    total = len(cases) or 1
    return {"coded": (coded / total,), "root": roots.figures, "roles": (roles / total,)}


def _root_types(cases: Sequence[Case]) -> dict[str, Count]:
    counts: dict[str, Count] = defaultdict(Count)
    for case in cases:
        root = case.gold[0].type
        said = {event.type for event in _asserted(case.found)}
        counts[root] += Count(1, 0, root in said)
        for name in said:
            counts[name] += Count(said=1)
    return dict(counts)


def _root_right(case: Case, rule: str) -> int:
    """1 where the root is coded; by ``strict``, where it is with words of both actors."""
    due = case.gold[0]
    same = [event for event in _asserted(case.found) if event.type == due.type]
    return int(bool(same) if rule == "type" else any(_same_roles(due, event) for event in same))


def _same_roles(due: Event, found: Event) -> bool:
    both = found.source | found.target
    if due.type in _EITHER_WAY and both & due.source and both & due.target:
        return True
    return bool(found.source & due.source) and bool(found.target & due.target)


KINDS = {
    "sentences": Kind(_sentence_cases, _sentence_figures, _sentence_types, _sentence_right),
    "passages": Kind(_passage_cases, _passage_figures, _sentence_types, _sentence_right),
    "roots": Kind(_root_cases, _root_figures, _root_types, _root_right),
}
