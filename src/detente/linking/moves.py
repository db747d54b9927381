"""The tables of matters: which act moves which kind of matter to which state, and how states follow one another.

The tables are ``data/matters.csv``, ``data/lines.csv`` and ``data/states.csv``; each says what its columns mean.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from detente.errors import DataError

DONE = "done"
"""The state of a measure that is a deed (an expulsion): it came about and does not stand."""


@dataclass(frozen=True, slots=True)
class Move:
    """What an act does to the matters of a line: the state that it brings when done (``actual``) and when told to be
    coming (``future``), "" none. ``kind`` is that of the matter that it founds, "" where it founds none."""

    family: str
    line: str
    kind: str
    actual: str
    future: str
    mutual: bool

    @property
    def begins(self) -> bool:
        """Whether it puts a matter in place, rather than to change or end one."""
        return bool(self.kind) and (self.actual == DONE or not states()[self.family, self.actual].ends)


@dataclass(frozen=True, slots=True)
class Line:
    """Kinds of matter told for each other. ``reach`` and ``echo`` are in days, ``by`` and
    ``on`` kinds of actor; see the head of the table."""

    family: str
    repeats: bool
    reach: int
    echo: int
    by: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """A state of a family: its ``rank`` in a life, the states that it may follow, and what it means for the matter."""

    rank: int
    after: frozenset[str]
    stands: bool
    ends: bool
    pending: bool
    moves_all: bool


def moves_of(act: str) -> tuple[Move, ...]:
    """What an act ("SANCTION/tariff", "SANCTION/" without a mode) moves; () where nothing."""
    return moves().get(act, ())


@cache
def moves() -> Mapping[str, tuple[Move, ...]]:
    """All moves by act; raises DataError for a line, family or state that the other tables do not have."""
    found: dict[str, tuple[Move, ...]] = {}
    for row in rows("matters.csv"):
        for line in row["lines"].split():
            move = Move(row["family"], line, row["kind"], row["actual"], row["future"], row["sides"] == "both")
            _check(move, row["act"])
            found[row["act"]] = (*found.get(row["act"], ()), move)
    return found


@cache
def lines() -> Mapping[str, Line]:
    """The lines by name; ``repeats`` is True where a second act is a further matter."""
    return {
        row["line"]: Line(
            row["family"], row["repeats"] == "new", int(row["reach"]), int(row["echo"]), row["by"], row["on"]
        )
        for row in rows("lines.csv")
    }


@cache
def states() -> Mapping[tuple[str, str], State]:
    """The states by family and name."""
    return {
        (row["family"], row["state"]): State(
            int(row["rank"]),
            frozenset(row["after"].split("|")) - {""},
            row["stands"] == "yes",
            row["ends"] == "yes",
            row["pending"] == "yes",
            row["moves"] == "all",
        )
        for row in rows("states.csv")
    }


def is_over(family: str, state: str) -> bool:
    """Whether a life ends with that state: nothing moves the matter any further."""
    return states()[family, state].ends


@cache
def gone() -> frozenset[str]:
    """The states in which a matter does not stand and never will: lifted, expired, done, denounced, cancelled."""
    return frozenset(name for (_, name), state in states().items() if state.ends and not state.stands)


def kinds(family: str) -> tuple[str, ...]:
    """The kinds of matter of a family, in the order of the table."""
    found = (move.kind for of_act in moves().values() for move in of_act if move.family == family and move.kind)
    return tuple(dict.fromkeys(found))


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table of ``linking/data``, without its comments."""
    text = (resources.files("detente.linking") / "data" / name).read_text(encoding="utf-8")
    yield from csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))


def _check(move: Move, act: str) -> None:
    where = f"matters.csv: {act}"
    if move.line not in lines() or lines()[move.line].family != move.family:
        raise DataError(where, f"no line {move.line!r} of family {move.family!r}", "name one of lines.csv")
    for state in filter(None, (move.actual, move.future)):
        if (move.family, state) not in states():
            raise DataError(where, f"no state {state!r} of family {move.family!r}", "name one of states.csv")
