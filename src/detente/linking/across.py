"""Many articles, one event: to which event of the record a telling belongs.

Decided on tellings alone, pure and without memory: the record hands in the events that share a block and meet the
window (see ``blocks``), and is told which one, if any. Precision goes first: a telling that fits two events equally
loosely founds its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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
    "blocks",
    "choose",
    "consolidate",
    "days_of",
    "ordered",
    "relink",
    "seeks",
    "window",
]

MOST_TELLINGS = 48
"""How many tellings of one event are compared: the store may leave out those between the first and the last ones."""

_BUCKET = 32  # days


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
        _, best = min(strong, key=lambda pair: (-pair[0].points, _distance(telling, pair[1]), pair[1].event))
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


def _some(tellings: Sequence[Telling]) -> Sequence[Telling]:
    """The tellings of an event that are compared: of very many, the first and the last ones handed in."""
    half = MOST_TELLINGS // 2
    return tellings if len(tellings) <= MOST_TELLINGS else (*tellings[:half], *tellings[-half:])


def _one_after_all(a: Traits, b: Traits, found: Fit) -> bool:
    """True where two events of one article are one: told apart there by their modes or a state and its town only."""
    together = a.when.earliest <= b.when.latest and b.when.earliest <= a.when.latest
    return found.grade == STRONG and not a.family.repeats and not b.family.repeats and together


def _distance(telling: Telling, candidate: Gathered) -> int:
    days = [abs(ordinal(telling.published) - ordinal(other.published)) for other in candidate.tellings]
    return min(days, default=0)


@dataclass
class _Record:
    """Events in memory, found by block and days as the record finds them."""

    events: dict[int, list[Telling]] = field(default_factory=dict)
    places: dict[tuple[str, int], dict[int, None]] = field(default_factory=lambda: defaultdict(dict))

    def candidates(self, telling: Telling) -> list[Gathered]:
        found: dict[int, None] = {}
        for key in seeks(telling):
            for bucket in _buckets(window(telling)):
                found |= self.places.get((key, bucket), {})
        return [Gathered(event, tuple(self.events[event])) for event in found]

    def put(self, telling: Telling, event: int) -> None:
        self.events.setdefault(event, []).append(telling)
        for key in blocks(telling):
            for bucket in _buckets(days_of([telling])):
                self.places[key, bucket][event] = None


def _buckets(days: tuple[str, str]) -> Iterable[int]:
    first, last = (ordinal(day) // _BUCKET for day in days)
    return range(max(first, last - 40), last + 1)


def ordered(tellings: Iterable[Telling]) -> list[Telling]:
    """Tellings in the order in which they are best linked: what says most first. For those of one article, too."""
    return sorted(tellings, key=_rank)


def relink(tellings: Iterable[Telling], judged: Judged = NOTHING_JUDGED) -> tuple[tuple[int, ...], ...]:
    """All tellings (with their ids) linked from scratch: the ids of each event, in order of time.

    The order in which they are given plays no part: what says most comes first, then the day of publication. Near to
    what linking one by one gives; a rejected telling stands alone.
    """
    record, joined = _Record(), _partners(judged)
    home: dict[int, int] = {}
    for telling in ordered(tellings):
        near = {home[other] for other in joined.get(telling.id, ()) if other in home}
        candidates = record.candidates(telling)
        known = {candidate.event for candidate in candidates}
        candidates += [Gathered(event, tuple(record.events[event])) for event in sorted(near - known)]
        event = choose(telling, candidates, judged).event
        home[telling.id] = len(record.events) if event is None else event
        record.put(telling, home[telling.id])
    groups = _with_joined(record.events, home, judged)
    return tuple(tuple(sorted(group)) for group in sorted(groups, key=min))


def _rank(telling: Telling) -> tuple[object, ...]:
    known = traits(telling)
    one_sided = len(known.sides) < 2
    return one_sided, telling.status == "negated", not telling.earliest, telling.published, telling.id


def _partners(judged: Judged) -> Mapping[int, Collection[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for pair in judged.together:
        for telling in pair:
            found[telling] |= pair - {telling}
    return found


def _with_joined(events: Mapping[int, list[Telling]], home: Mapping[int, int], judged: Judged) -> list[list[int]]:
    """The groups of ids, with those in one that a person has joined."""
    groups = {event: [telling.id for telling in tellings] for event, tellings in events.items()}
    place = dict(home)
    for pair in sorted(sorted(pair) for pair in judged.together):
        known = sorted({place[telling] for telling in pair if telling in place})
        for other in known[1:]:
            groups[known[0]] += groups.pop(other)
            place |= dict.fromkeys(groups[known[0]], known[0])
    return list(groups.values())
