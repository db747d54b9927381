"""Blocks: the keys under which events are found again, so that a new report meets few others.

A key is "family|phase|A|B" of two states. An event lies under the ``blocks`` of its tellings; a new telling looks under
its ``seeks``. The two differ where only one side is told: "A|*" holds all events of A, and only tellings that name
nobody else look there. How many events come back is bounded by the ``window`` of days, not by how long a pair's history
is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date
from itertools import combinations

from detente.linking.agreement import Traits, traits
from detente.linking.days import iso, lies, reach
from detente.model import Telling

MOST_CANDIDATES = 48
"""How many events a telling need be compared with: the store may leave out those whose days lie farthest off."""

ANY_MONTH = ""
_MOST_MONTHS = 12  # an event that may be of any longer time stands under "any month"
_MOST_SIDES = 8
_MARGIN = 1  # day: news of one day is published on the next
_PHASES = ("done", "future", "possible")


def blocks(telling: Telling) -> tuple[str, ...]:
    """The keys under which the event of a telling is found: strings, at most some thirty, none for unknown actors."""
    known = traits(telling)
    keys = [*_pairs(known), *(f"{code}|*" for code in _sides(known))]
    if _is_one_sided(known):
        keys = [f"{code}|-" for code in known.sides]
    return _full(known, keys)


def seeks(telling: Telling) -> tuple[str, ...]:
    """The keys under which a telling looks for events that it may tell."""
    known = traits(telling)
    keys = [*_pairs(known), *(f"{code}|-" for code in _sides(known))]
    if _is_one_sided(known):
        keys = [f"{code}|{other}" for code in known.sides for other in "-*"]
    return _full(known, keys)


def window(telling: Telling) -> tuple[str, str]:
    """First and last day (ISO) that events may touch which this telling may tell."""
    known = traits(telling)
    spans = [reach(known.when, known.family, future) for future in {known.phase == "future", known.phase == "any"}]
    return iso(min(first for first, _ in spans) - _MARGIN), iso(max(last for _, last in spans) + _MARGIN)


def days_of(tellings: Iterable[Telling]) -> tuple[str, str]:
    """First and last day (ISO) under which the event of these tellings (one or more) lies, for a ``window`` to meet."""
    spans = [lies(traits(telling).when) for telling in tellings]
    return iso(min(first for first, _ in spans)), iso(max(last for _, last in spans))


def months(first: str, last: str) -> tuple[str, ...]:
    """The months ("2026-02") that a time touches, or ("",) for a long one."""
    start, end = (int(day[:4]) * 12 + int(day[5:7]) - 1 for day in (first, last))
    if end - start >= _MOST_MONTHS or end < start:
        return (ANY_MONTH,)
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1))


def nearest(telling: Telling, events: Collection[int], days: Callable[[int], tuple[str, str]]) -> list[int]:
    """The events that a telling is compared with: all; of very many, those whose ``days`` (first, last) lie nearest."""
    if len(events) <= MOST_CANDIDATES:
        return sorted(events)
    day = telling.earliest or telling.published
    return sorted(events, key=lambda event: (_distance(day, *days(event)), event))[:MOST_CANDIDATES]


def _distance(day: str, earliest: str, latest: str) -> int:
    """Days between a day and a time, 0 inside it."""
    if not day or (earliest <= day <= latest):
        return 0
    other = earliest if day < earliest else latest
    return abs((date.fromisoformat(day) - date.fromisoformat(other)).days)


def _sides(known: Traits) -> list[str]:
    return sorted(known.sides)[:_MOST_SIDES]


def _is_one_sided(known: Traits) -> bool:
    return len(known.sides) == 1 and not known.source & known.target


def _pairs(known: Traits) -> list[str]:
    own = sorted(known.source & known.target)[:_MOST_SIDES]  # what a state does at home
    return [f"{a}|{b}" for a, b in combinations(_sides(known), 2)] + [f"{code}|{code}" for code in own]


def _full(known: Traits, keys: list[str]) -> tuple[str, ...]:
    """The keys for the act's family and phase; what did not happen lies with all phases, as it may deny any of them."""
    phases = _PHASES if known.phase == "any" else (known.phase,)
    unique = tuple(dict.fromkeys(keys))
    return tuple(f"{root}|{phase}|{key}" for root in known.family.roots for phase in phases for key in unique)
