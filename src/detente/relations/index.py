"""The index of a pair of actors: how much they cooperate and conflict, in words and in deeds, week by week.

The formula, its reasons and a worked example: ``docs/index.md`` (a test recomputes the example).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from detente.coding.ontology import load_ontology
from detente.linking.events import codes
from detente.model import Coverage, Happening
from detente.relations.periods import Period, check_period, period_of, periods

QUADRANTS = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict")
# What happened, told as news or recalled. What is announced, possible or denied is no event of the index.
COUNTED = frozenset({"actual", "historical"})
# Articles that every period is taken to have besides those read: with a handful of articles a period's volume says
# little, so the correction for it stays small. At 10, an empty newsday cannot more than double a value read from ten.
PRIOR_ARTICLES = 10


@dataclass(frozen=True, slots=True)
class Force:
    """One quadrant of a period: ``raw`` sums the absolute PLOVER intensities of its ``events`` (ids), ``value`` is
    the same corrected for the volume read."""

    raw: float = 0.0
    value: float = 0.0
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexValue:
    """The index of one period. ``articles`` were read in it from the pair's panel; where there are none, nothing is
    known (``is_covered`` is False) and the forces are empty: silence is not calm."""

    period: Period
    articles: int
    weight: float
    forces: Mapping[str, Force]

    @property
    def is_covered(self) -> bool:
        return self.articles > 0

    @property
    def cooperation(self) -> float:
        return self.forces[QUADRANTS[0]].value + self.forces[QUADRANTS[1]].value

    @property
    def conflict(self) -> float:
        return self.forces[QUADRANTS[2]].value + self.forces[QUADRANTS[3]].value

    @property
    def net(self) -> float:
        return self.cooperation - self.conflict


@dataclass(frozen=True, slots=True)
class Series:
    """The index through time: a value a period, without gaps. ``panel`` are the outlets that the volume is counted in;
    ``unplaced`` the events (ids) whose day is too uncertain for a period, ``uncovered`` those of periods unread."""

    by: str
    values: tuple[IndexValue, ...]
    panel: tuple[str, ...]
    unplaced: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()


def series(pair: tuple[str, str], happenings: Iterable[Happening], coverage: Coverage, by: str = "week") -> Series:
    """The index of a pair of states (codes) from its happenings and what was read, by week or month.

    ``coverage`` is what was read, asked for the pair: outlets that tell of it are its panel. Raises UsageError for
    another period.
    """
    check_period(by)
    panel = coverage.panel
    read = [row for row in coverage.days if row.panel]
    if not read:
        return Series(by, (), panel)
    volume: dict[str, int] = defaultdict(int)
    for row in read:
        volume[period_of(row.day, by).name] += row.panel
    mean = sum(volume.values()) / len(volume)
    placed: dict[str, list[Happening]] = defaultdict(list)
    unplaced, uncovered = [], []
    for happening in happenings:
        if not counts(happening, pair):
            continue
        period = _period(happening, by)
        if period is None:
            unplaced.append(happening.id)
        elif not volume.get(period.name):
            uncovered.append(happening.id)
        else:
            placed[period.name].append(happening)
    days = [row.day for row in read]
    values = [
        _value(period, placed[period.name], volume.get(period.name, 0), mean)
        for period in periods(min(days), max(days), by)
    ]
    return Series(by, tuple(values), panel, tuple(unplaced), tuple(uncovered))


def counts(happening: Happening, pair: tuple[str, str]) -> bool:
    """Whether a happening is counted for a pair: it took place, between the two, and not only one side says so.

    Between the two: one acts on the other, or both act together and on nobody else.
    """
    event = happening.event
    if happening.withdrawn or event.status not in COUNTED:
        return False
    source, target = codes(event.source), codes(event.target)
    a, b = pair
    facing = (a in source and b in target) or (b in source and a in target)
    return facing or (not target and a in source and b in source)


def quadrant(happening: Happening) -> str:
    """The quadrant of a happening: the quad class of its PLOVER type."""
    return load_ontology().types[happening.event.type].quad


def intensity(happening: Happening) -> float:
    """The size of a happening: PLOVER's score of its type and mode, without its sign."""
    event = happening.event
    return abs(load_ontology().intensity(event.type, event.mode) if event.intensity is None else event.intensity)


def _value(period: Period, happenings: Sequence[Happening], articles: int, mean: float) -> IndexValue:
    weight = (mean + PRIOR_ARTICLES) / (articles + PRIOR_ARTICLES)
    forces = {}
    for name in QUADRANTS:
        mine = [h for h in happenings if quadrant(h) == name]
        raw = sum(intensity(h) for h in mine)
        forces[name] = Force(raw, raw * weight, tuple(h.id for h in mine))
    return IndexValue(period, articles, weight, forces)


def _period(happening: Happening, by: str) -> Period | None:
    """The period of a happening: that of its last day, unless its bounds are further apart than a period is long."""
    when = happening.event.date
    if when is None or not when.earliest or not when.latest:
        return None
    period = period_of(when.latest, by)
    if when.earliest >= period.first:
        return period
    before = period_of(when.earliest, by)
    return period if _days(when.earliest, when.latest) <= _days(before.first, before.last) else None


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
