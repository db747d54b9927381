"""Where a relation stands: statements of fact, each with its sources. Nothing is inferred beyond what they hold.

What somebody denies, what is only possible and what is still to come is never stated as done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from detente.linking.moves import DONE
from detente.linking.replies import reach
from detente.model import Actor, Coverage, Happening, Matter
from detente.relations.chronology import bounds, is_contested, item
from detente.relations.dealings import IN_FORCE, began, matter_item
from detente.relations.index import QUADRANTS, Series, counts, quadrant
from detente.relations.sections import Answer, Fact, Item
from detente.relations.sources import Sources
from detente.relations.turns import Turn

MEETING = "CONSULT"
_REQUEST = "REQUEST"
_MEASURE = "measure"
_ANNOUNCED = "announced"
_MOST_ITEMS = 4  # things named in one sentence; the section below names all
_RECENT = 8  # periods read that the tendency compares with as many before
_WIDEST = 31  # days between the bounds of an event that can be called the latest of its kind
# Sectors of PLOVER in which a state itself acts: what its parties, unions or crowds do is in the chronology, but it is
# not where the relation of two states stands.
_STATE_SECTORS = frozenset({"", "GOV", "MIL", "LEG", "JUD", "COP", "SPY"})


@dataclass(frozen=True, slots=True)
class Landmarks:
    """The happenings that the statements name: the latest of each kind, and requests without an answer."""

    meeting: Happening | None
    conflict: Happening | None
    cooperation: Happening | None
    contested: tuple[Happening, ...]
    requests: tuple[Happening, ...]

    def all(self) -> Iterator[Happening]:
        """Every one of them that a statement may name."""
        yield from (found for found in (self.meeting, self.conflict, self.cooperation) if found)
        yield from self.contested[-1:]
        yield from self.requests[-1:]


def landmarks(happenings: Iterable[Happening], pair: tuple[str, str], answered: frozenset[str]) -> Landmarks:
    """The landmarks among happenings of a pair; ``answered`` are the ids of those that something answers."""
    ordered = sorted(happenings, key=lambda h: (bounds(h)[1], bounds(h)[0], h.told.sources, h.id))
    done = [h for h in ordered if _is_plain(h, pair)]
    conflict = [h for h in done if quadrant(h) in QUADRANTS[2:] and h.event.type != _REQUEST]
    meetings = [h for h in done if h.event.type == MEETING]
    cooperation = [h for h in done if quadrant(h) in QUADRANTS[:2] and h.event.type != MEETING]
    return Landmarks(
        meeting=meetings[-1] if meetings else None,
        conflict=conflict[-1] if conflict else None,
        cooperation=cooperation[-1] if cooperation else None,
        contested=tuple(h for h in ordered if is_contested(h)),
        requests=tuple(h for h in done if h.event.type == _REQUEST and h.id not in answered),
    )


def _is_plain(happening: Happening, pair: tuple[str, str]) -> bool:
    """Whether a happening can stand as a fact between the two: done, by a state, not denied, on a day known well."""
    if happening.event.status != "actual" or is_contested(happening) or not counts(happening, pair):
        return False
    first, last = bounds(happening)
    if not first or first > happening.last_told or not _is_near(first, last):
        return False
    states = {code.partition(":")[0] for code in pair}
    doers = [party.actor for party in happening.event.source if party.actor and party.actor.state in states]
    return all(actor.sector in _STATE_SECTORS or actor.code in pair for actor in doers)


def _is_near(first: str, last: str) -> bool:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days <= _WIDEST


def standing(
    pair: tuple[Actor, Actor],
    found: Landmarks,
    matters: Sequence[Matter],
    answers: Sequence[Answer],
    index: Series,
    turns: Sequence[Turn],
    coverage: Coverage,
    sources: Sources,
    day: str,
) -> tuple[Fact, ...]:
    """The statements, in the order in which they are read. ``matters`` are those of the dossier's ``day``."""
    return (
        *_in_force(pair, matters, sources),
        *_unanswered(matters, answers, sources, day),
        *_latest("last-meeting", found.meeting, sources),
        *_latest("last-conflict", found.conflict, sources),
        *_latest("last-cooperation", found.cooperation, sources),
        *_several("announced", [matter_item(m, sources) for m in matters if _lies_ahead(m, day)]),
        *_counted("open-requests", found.requests, sources),
        *_counted("contested", found.contested, sources),
        *_tendency(index, turns),
        *_reading(coverage),
    )


def _in_force(pair: tuple[Actor, Actor], matters: Sequence[Matter], sources: Sources) -> Iterator[Fact]:
    measures = [m for m in matters if m.family == _MEASURE and m.state in IN_FORCE]
    if not measures:
        yield Fact("none-in-force")
    for side in pair:
        mine = [m for m in measures if any(actor.state == side.state for actor in m.by)]
        mine.sort(key=lambda m: (began(m), m.id), reverse=True)
        yield from _several("in-force", [matter_item(m, sources) for m in mine], side)


def _lies_ahead(matter: Matter, day: str) -> bool:
    """Whether a matter is announced and its day has not gone by without news of it."""
    when = matter.steps[-1].date if matter.steps else None
    return matter.state == _ANNOUNCED and (when is None or not when.latest or when.latest >= day)


def _unanswered(matters: Sequence[Matter], answers: Sequence[Answer], sources: Sources, day: str) -> Iterator[Fact]:
    """Measures that stand without an answer, and deeds done so lately that one may still come."""
    met = {answer.answered.subject for answer in answers} | {m.responds_to for m in matters}
    given = {answer.answer.subject for answer in answers}
    open_ = [
        m
        for m in matters
        if m.family == _MEASURE
        and (m.state in IN_FORCE or (m.state == DONE and _is_recent(m, day)))
        and not m.responds_to
        and not ({m.id, *(step.event for step in m.steps)} & (met | given))
    ]
    yield from _several("unanswered", [matter_item(m, sources) for m in open_])


def _is_recent(matter: Matter, day: str) -> bool:
    first = began(matter)
    return bool(first and day) and (date.fromisoformat(day) - date.fromisoformat(first)).days <= reach()


def _latest(kind: str, happening: Happening | None, sources: Sources) -> Iterator[Fact]:
    if happening is not None:
        yield Fact(kind, items=(item(happening, sources),), total=1)


def _several(kind: str, items: Sequence[Item], side: Actor | None = None) -> Iterator[Fact]:
    if items:
        yield Fact(kind, side, tuple(items[:_MOST_ITEMS]), len(items))


def _counted(kind: str, happenings: Sequence[Happening], sources: Sources) -> Iterator[Fact]:
    if happenings:
        yield Fact(kind, items=(item(happenings[-1], sources),), total=len(happenings))


def _tendency(index: Series, turns: Sequence[Turn]) -> Iterator[Fact]:
    read = [value for value in index.values if value.is_covered]
    length = min(_RECENT, len(read) // 2)
    if length < 2:
        return
    recent, before = read[-length:], read[-2 * length : -length]
    means = tuple(sum(value.net for value in part) / length for part in (recent, before))
    days = (before[0].period.first, recent[0].period.first, recent[-1].period.last)
    yield Fact(f"tendency-{index.by}", total=length, numbers=means, days=days)
    if turns:
        last = turns[-1]
        first = next(value.period.first for value in index.values if value.period.name == last.period)
        yield Fact("turn", numbers=(last.before, last.after), days=(first,))


def _reading(coverage: Coverage) -> Iterator[Fact]:
    if coverage.days:
        numbers = (len(coverage.outlets), coverage.telling, len(coverage.days), coverage.silent)
        days = (coverage.days[0].day, coverage.days[-1].day)
        yield Fact("reading", total=coverage.articles, numbers=tuple(map(float, numbers)), days=days)
