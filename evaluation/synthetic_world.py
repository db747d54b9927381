"""What happens in the world of the synthetic press: acts between two states, day by day, by chance."""

from __future__ import annotations

import csv
import random
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parent / "synthetic"
PAIRS = 300
_ANSWERED = 0.5
_ENDED = 0.25
_MEMORY = 6  # happenings of a pair that later articles may come back to


@dataclass(frozen=True, slots=True)
class Act:
    """A row of ``acts.csv``."""

    act: str
    type: str
    mode: str
    cameo: str
    goldstein: float
    context: str
    measure: str
    answer: str
    ends: str
    weight: float


@dataclass(frozen=True, slots=True)
class Happened:
    """What is so in the synthetic world: an act of one state on another. ``answers`` is the number of another."""

    number: int
    act: Act
    source: str
    target: str
    day: date
    topic: int
    few: int
    many: int
    answers: int = 0


@cache
def pairs() -> tuple[tuple[str, str], ...]:
    """The pairs of states, those most in the news first."""
    codes = sorted(row["code"] for row in rows("states.csv"))
    every = [(a, b) for i, a in enumerate(codes) for b in codes[i + 1 :]]
    return tuple(random.Random(60).sample(every, PAIRS))


def rows(name: str) -> list[dict[str, str]]:
    """A table of the folder ``synthetic/``."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


@cache
def acts() -> Mapping[str, Act]:
    """The acts that are told, by name."""
    return {
        row["act"]: Act(**{**row, "goldstein": float(row["goldstein"]), "weight": float(row["weight"])})  # type: ignore[arg-type]
        for row in rows("acts.csv")
    }


class World:
    """What happens, day by day, from one stream of chance."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._number = 0
        self._recent: dict[tuple[str, str], deque[Happened]] = defaultdict(lambda: deque(maxlen=_MEMORY))
        self._weights = [(rank + 1) ** -0.5 for rank in range(PAIRS)]
        self._acts = list(acts().values())

    def affair(self, day: date) -> tuple[list[Happened], list[Happened]]:
        """(what happens between two states on a day, what happened between them in the month before)"""
        chance = self._chance
        pair = chance.choices(pairs(), self._weights)[0]
        known = self._recent[pair]
        before = [h for h in known if timedelta(2) < day - h.day <= timedelta(30)]
        found: list[Happened] = []
        for _ in range(chance.choices((2, 3, 4), (3, 4, 3))[0]):
            found.append(self._next(pair, day, found, known))
        known.extend(found)
        return found, before

    def _next(self, pair: tuple[str, str], day: date, found: Sequence[Happened], known: Sequence[Happened]) -> Happened:
        chance = self._chance
        last = found[-1] if found else None
        if last is not None and last.act.answer and chance.random() < _ANSWERED:
            return self._happened(acts()[last.act.answer], last.target, last.source, day, last.topic, last.number)
        standing = [h for h in known if h.act.ends]
        if standing and not found and chance.random() < _ENDED:
            old = chance.choice(standing)
            return self._happened(acts()[old.act.ends], old.source, old.target, day, old.topic)
        act = chance.choices(self._acts, [act.weight for act in self._acts])[0]
        a, b = pair if chance.random() < 0.5 else pair[::-1]
        return self._happened(act, a, b, day, chance.randrange(len(topics())))

    def _happened(self, act: Act, source: str, target: str, day: date, topic: int, answers: int = 0) -> Happened:
        self._number += 1
        few, many = self._chance.randint(2, 9), self._chance.randint(11, 60)
        return Happened(self._number, act, source, target, day, topic, few, many, answers)


@cache
def topics() -> tuple[dict[str, str], ...]:
    """What two states may deal with: a name in every language."""
    return tuple(rows("topics.csv"))
