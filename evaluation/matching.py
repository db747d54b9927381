"""Events beside events: the measure that all coding sets share (16 types, actors at state level, one to one).

An event of the gold is matched with at most one coded event of its sentence. *type*: the same type; *partial*: also a
shared actor on each side; *strict*: also the same actors on each side. Where a side names no target, and for meetings,
the two sides of an event count as one. Negated events are neither due nor wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]
Figures = dict[str, tuple[float, ...]]
EITHER_WAY = "CONSULT"


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it is compared: ``source`` and ``target`` are codes without sector; ``row`` is the event's JSON."""

    type: str
    source: frozenset[str]
    target: frozenset[str]
    status: str
    row: Row


@dataclass(frozen=True, slots=True)
class Count:
    """How many were due, said and right."""

    due: int = 0
    said: int = 0
    right: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.due + other.due, self.said + other.said, self.right + other.right)

    @property
    def figures(self) -> tuple[float, float, float]:
        """Precision, recall and F1; 0 where there is nothing to divide by."""
        precision = self.right / self.said if self.said else 0.0
        recall = self.right / self.due if self.due else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


def events(rows: Sequence[Row]) -> tuple[Event, ...]:
    """The events of a line of gold, or of ``detente code``."""
    return tuple(
        Event(row["type"], _codes(row.get("source")), _codes(row.get("target")), row.get("status") or "actual", row)
        for row in rows
    )


def _codes(side: Sequence[Any] | None) -> frozenset[str]:
    found = (item if isinstance(item, str) else item.get("code") or "" for item in side or ())
    return frozenset(code.split(":")[0].split(".")[0] for code in found if code)


def same_type(gold: Event, found: Event) -> bool:
    """The same PLOVER type, whoever acts."""
    return gold.type == found.type


def partial(gold: Event, found: Event) -> bool:
    """The same type, and an actor in common on each side."""
    if not same_type(gold, found):
        return False
    if _sides_are_one(gold, found):
        return bool((gold.source | gold.target) & (found.source | found.target))
    return bool(gold.source & found.source) and bool(gold.target & found.target)


def strict(gold: Event, found: Event) -> bool:
    """The same type and the same actors on each side."""
    if not same_type(gold, found):
        return False
    if _sides_are_one(gold, found):
        return gold.source | gold.target == found.source | found.target
    return gold.source == found.source and gold.target == found.target


def _sides_are_one(gold: Event, found: Event) -> bool:
    return gold.type == EITHER_WAY or not gold.target or not found.target


RULES: dict[str, Callable[[Event, Event], bool]] = {"type": same_type, "partial": partial, "strict": strict}


def pairs(
    gold: Sequence[Event], found: Sequence[Event], same: Callable[[Event, Event], bool]
) -> tuple[tuple[int, int], ...]:
    """As many one-to-one pairs (place in gold, place in found) as there can be, by augmenting paths."""
    taken: dict[int, int] = {}

    def place(i: int, seen: set[int]) -> bool:
        for j in range(len(found)):
            if j not in seen and same(gold[i], found[j]):
                seen.add(j)
                if j not in taken or place(taken[j], seen):
                    taken[j] = i
                    return True
        return False

    for i in range(len(gold)):
        place(i, set())
    return tuple((i, j) for j, i in taken.items())
