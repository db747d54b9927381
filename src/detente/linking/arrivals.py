"""All tellings linked from scratch, article by article as they came: what linking them one by one has given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from detente.linking.across import NOTHING_JUDGED, Gathered, Judged, Placing, choose, ordered
from detente.linking.blocks import ANY_MONTH, blocks, days_of, months, nearest, seeks, window
from detente.model import Telling

Bounds = Callable[[Sequence[Telling]], tuple[str, str]]
"""The first and last day (ISO) of the event of some tellings."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The tellings of an article (with their ids), and those (ids) of its older revision, which go when it comes."""

    told: tuple[Telling, ...]
    gone: frozenset[int] = frozenset()


def arrivals_of(tellings: Iterable[Telling]) -> list[Arrival]:
    """Tellings by article, in the order of the articles' numbers."""
    of_article: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        of_article[telling.article].append(telling)
    return [Arrival(tuple(sorted(told, key=lambda t: t.id))) for _, told in sorted(of_article.items())]


def relink(
    arrivals: Iterable[Arrival], judged: Judged = NOTHING_JUDGED, bounds: Bounds = days_of
) -> tuple[tuple[int, ...], ...]:
    """The ids of the tellings of each event, in order of time, as articles come one after another.

    Tellings that go are in none. ``bounds`` is asked for where more events are near than are compared. A rejected
    telling stands alone; what a person has joined comes together.
    """
    record, partners = _Record(bounds), _partners(judged)
    for arrival in arrivals:
        record.add(arrival, judged, partners)
    groups = _with_joined(record.live(), judged)
    return tuple(tuple(sorted(group)) for group in sorted(groups, key=min))


@dataclass(slots=True)
class _Record:
    """Events in memory, found by block and month as the record finds them."""

    bounds: Bounds
    home: dict[int, int] = field(default_factory=dict)
    events: dict[int, dict[int, Telling]] = field(default_factory=dict)
    places: dict[str, dict[str, dict[int, None]]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, arrival: Arrival, judged: Judged, partners: Mapping[int, Collection[int]]) -> None:
        lost: dict[int, list[Telling]] = defaultdict(list)
        for gone in sorted(arrival.gone & self.home.keys()):
            lost[self.home[gone]].append(self.events[self.home[gone]].pop(gone))
        placing = Placing()
        for telling in ordered(arrival.told):
            known = {event: self.gathered(event) for event in self._near(telling)}
            for other in partners.get(telling.id, ()):
                if other in self.home and self.events[self.home[other]]:
                    known[self.home[other]] = self.gathered(self.home[other])
            for event, tellings in lost.items():
                known.setdefault(event, Gathered(event, tuple(tellings)))
            placing.put(telling, choose(telling, placing.among(known.values()), judged).event)
        self._settle(arrival, placing)
        for event, tellings in lost.items():
            self._reindex(event, tellings)

    def gathered(self, event: int) -> Gathered:
        return Gathered(event, tuple(telling for _, telling in sorted(self.events[event].items())))

    def live(self) -> dict[int, list[int]]:
        """Event -> its tellings, for events that have any."""
        return {event: sorted(told) for event, told in self.events.items() if told}

    def _near(self, telling: Telling) -> list[int]:
        asked = months(*window(telling))
        found: dict[int, None] = {}
        for key in seeks(telling):
            there = self.places.get(key, {})
            for month in there if ANY_MONTH in asked else (*asked, ANY_MONTH):
                found |= there.get(month, {})
        living = [event for event in found if self.events[event]]
        return nearest(telling, living, lambda event: self.bounds(self.gathered(event).tellings))

    def _settle(self, arrival: Arrival, placing: Placing) -> None:
        first = len(self.events) + 1
        home = placing.numbered(lambda count: range(first, first + count))
        for telling in arrival.told:
            self.home[telling.id] = home[telling.id]
            self.events.setdefault(home[telling.id], {})[telling.id] = telling
            self._index(telling, home[telling.id])

    def _index(self, telling: Telling, event: int) -> None:
        for key in blocks(telling):
            for month in months(*days_of((telling,))):
                self.places[key].setdefault(month, {})[event] = None

    def _reindex(self, event: int, lost: Sequence[Telling]) -> None:
        for telling in lost:
            for key in blocks(telling):
                for month in months(*days_of((telling,))):
                    self.places[key][month].pop(event, None)
        for telling in self.events[event].values():
            self._index(telling, event)


def _partners(judged: Judged) -> Mapping[int, Collection[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for pair in judged.together:
        for telling in pair:
            found[telling] |= pair - {telling}
    return {telling: sorted(others) for telling, others in found.items()}


def _with_joined(events: Mapping[int, list[int]], judged: Judged) -> list[list[int]]:
    """The groups of ids, with those in one that a person has joined."""
    groups = dict(events)
    place = {telling: event for event, tellings in groups.items() for telling in tellings}
    for pair in sorted(sorted(pair) for pair in judged.together):
        known = sorted({place[telling] for telling in pair if telling in place})
        for other in known[1:]:
            groups[known[0]] = [*groups[known[0]], *groups.pop(other)]
            place |= dict.fromkeys(groups[known[0]], known[0])
    return list(groups.values())
