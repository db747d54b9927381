"""Many articles, one event: to which event of the record a telling belongs.

Decided on tellings alone, pure and without memory: the record hands in the events that share a block and meet the
window (see ``blocks``), and is told which one, if any. Precision goes first: a telling that fits two events equally
loosely founds its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from detente.linking.agreement import MUTE, NO, STRONG, Fit, Traits, compare, traits
from detente.linking.blocks import MOST_CANDIDATES, blocks, days_of, seeks, window
from detente.linking.consolidation import consolidate
from detente.linking.days import ordinal
from detente.model import Telling

__all__ = [
    "MOST_CANDIDATES",
    "MOST_TELLINGS",
    "Choice",
    "Gathered",
    "Judged",
    "Placing",
    "blocks",
    "choose",
    "consolidate",
    "days_of",
    "ordered",
    "seeks",
    "window",
]

MOST_TELLINGS = 48
"""How many tellings of one event are compared: the store may leave out those between the first and the last ones."""

_NEW = 1 << 40


@dataclass(frozen=True, slots=True)
class Gathered:
    """An event of the record (its row) with the tellings that it stands on."""

    event: int
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What people have decided about tellings (by id): pairs of one event, pairs of two, and those that tell none."""

    together: frozenset[frozenset[int]] = frozenset()
    apart: frozenset[frozenset[int]] = frozenset()
    rejected: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    """The event (row) that a telling joins, None where it founds one, and the rule that decided."""

    event: int | None
    rule: str


NOTHING_JUDGED = Judged()


def choose(telling: Telling, candidates: Sequence[Gathered], judged: Judged = NOTHING_JUDGED) -> Choice:
    """To which of the candidate events a telling belongs. Judgements win over every rule.

    A candidate must not contradict the telling in any of its own; among those whose actors and days agree fully, the
    one for which most speaks is taken, else the only one that may be meant.
    """
    if telling.id in judged.rejected:
        return Choice(None, "rejected by a person")
    for candidate in candidates:
        if any(frozenset((telling.id, other.id)) in judged.together for other in candidate.tellings):
            return Choice(candidate.event, "joined by a person")
    fits = [(found, candidate) for candidate in candidates if (found := _fit(telling, candidate, judged)).grade > MUTE]
    strong = [(found, candidate) for found, candidate in fits if found.grade == STRONG]
    if strong:
        _, best = min(strong, key=lambda pair: (-pair[0].points, _distance(telling, pair[1]), _fullest(pair[1])))
        return Choice(best.event, "same act, actors and days")
    grade = max((found.grade for found, _ in fits), default=NO)
    likeliest = [candidate for found, candidate in fits if found.grade == grade]
    if len(likeliest) == 1:
        return Choice(likeliest[0].event, "the only event that it can tell")
    return Choice(None, "several events fit as well" if fits else "no event fits")


def _fit(telling: Telling, candidate: Gathered, judged: Judged) -> Fit:
    """How well a telling fits an event: its best fit with any telling of it, NO where one of them contradicts."""
    if judged.apart and any(frozenset((telling.id, other.id)) in judged.apart for other in candidate.tellings):
        return Fit(NO)
    best, own = Fit(NO), traits(telling)
    for other in _some([other for other in candidate.tellings if other.id not in judged.rejected]):
        found = compare(own, traits(other))
        if telling.article and other.article == telling.article and not _one_after_all(own, traits(other), found):
            return Fit(NO)
        if found.grade == NO:
            return found
        if (found.grade, found.points) > (best.grade, best.points):
            best = found
    return best


def _fullest(candidate: Gathered) -> tuple[object, ...]:
    """Sorts first the event that is told most fully, then the oldest; the id of a telling parts what is else alike."""
    return min(_rank(other) for other in candidate.tellings)


def _some(tellings: Sequence[Telling]) -> Sequence[Telling]:
    """The tellings of an event that are compared: of very many, the first and the last ones handed in."""
    half = MOST_TELLINGS // 2
    return tellings if len(tellings) <= MOST_TELLINGS else (*tellings[:half], *tellings[-half:])


def _one_after_all(a: Traits, b: Traits, found: Fit) -> bool:
    """True where two events of one article are one: told apart there by their modes or a state and its town only."""
    told_apart = (a.telling.type, a.telling.mode, a.telling.place) != (b.telling.type, b.telling.mode, b.telling.place)
    together = a.when.earliest <= b.when.latest and b.when.earliest <= a.when.latest
    return found.grade == STRONG and told_apart and not a.family.repeats and not b.family.repeats and together


def _distance(telling: Telling, candidate: Gathered) -> int:
    days = [abs(ordinal(telling.published) - ordinal(other.published)) for other in candidate.tellings]
    return min(days, default=0)


class Placing:
    """Where the tellings of one article go, one after another: each may join what those before it joined or founded.

    Events that are founded go by numbers beyond all of the record until they are ``numbered``.
    """

    def __init__(self) -> None:
        self._home: dict[int, int] = {}
        self._told: dict[int, list[Telling]] = defaultdict(list)

    def among(self, known: Iterable[Gathered]) -> tuple[Gathered, ...]:
        """The events that a telling may join: those of the record, with what has joined them, and those founded."""
        found = [
            Gathered(one.event, (*one.tellings, *self._told[one.event])) if one.event in self._told else one
            for one in known
        ]
        return (*found, *(Gathered(event, tuple(told)) for event, told in self._told.items() if event >= _NEW))

    def put(self, telling: Telling, event: int | None, *, rejected: bool = False) -> None:
        """Note the event of a telling, None for one of its own. None joins a rejected one."""
        home = event if event is not None else _NEW + len(self._home)
        self._home[telling.id] = home
        if not rejected:
            self._told[home].append(telling)

    def numbered(self, found: Callable[[int], Sequence[int]]) -> dict[int, int]:
        """Telling -> event; ``found`` gives so many new events, which are named in the order of the tellings."""
        new = list(dict.fromkeys(home for _, home in sorted(self._home.items()) if home >= _NEW))
        names = dict(zip(new, found(len(new)), strict=True))
        return {telling: names.get(home, home) for telling, home in self._home.items()}


def ordered(tellings: Iterable[Telling]) -> list[Telling]:
    """Tellings in the order in which they are best linked: what says most first. For those of one article, too."""
    return sorted(tellings, key=_rank)


def _rank(telling: Telling) -> tuple[object, ...]:
    known = traits(telling)
    one_sided = len(known.sides) < 2
    return one_sided, telling.status == "negated", not telling.earliest, telling.published, telling.id
