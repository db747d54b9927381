"""The dossier of two actors, assembled from what the record holds on them. Pure: the record is read by ``holdings``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from detente.linking.moves import gone
from detente.model import (
    Actor,
    ArticleCard,
    Citation,
    DayOfReading,
    Happening,
    Matter,
    Response,
    Stance,
    Term,
)  # fmt: skip
from detente.relations.chronology import bounds, entries, is_told_only
from detente.relations.coverage import coverage_of
from detente.relations.dealings import answers_between, as_of, began, dealings, turned_round
from detente.relations.index import series
from detente.relations.posture import landmarks, standing
from detente.relations.sections import Dealing, Dossier
from detente.relations.sources import Sources
from detente.relations.turns import turns
from detente.relations.voices import concerns, voices, wants

_LONGEST_BY_WEEK = 80 * 7  # days; a longer span is shown by month


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the record holds on a pair, all days. ``citations`` go by event (id) and cover the events of matters too;
    ``cards`` are the articles that ``terms`` were learnt from, by id."""

    pair: tuple[Actor, Actor]
    happenings: tuple[Happening, ...] = ()
    citations: Mapping[str, tuple[Citation, ...]] = field(default_factory=dict)
    matters: tuple[Matter, ...] = ()
    responses: tuple[Response, ...] = ()
    stances: tuple[Stance, ...] = ()
    terms: tuple[Term, ...] = ()
    cards: Mapping[str, ArticleCard] = field(default_factory=dict)
    coverage: tuple[DayOfReading, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of the two together."""
        return not (self.happenings or self.matters)


def dossier(held: Holdings, since: str = "", until: str = "") -> Dossier:
    """The dossier of a pair between two days (ISO, both included, "" where open).

    What stands on its last day is told from all that happened before, what lies before ``since`` included; chronology,
    positions, index and coverage keep to the span. Withdrawn happenings are left out.
    """
    stored = {h.id: h for h in held.happenings if not h.withdrawn}
    known = {id: h for id, h in stored.items() if _begins(h, until)}
    within = [h for h in known.values() if bounds(h)[1] >= since]
    coverage = coverage_of(held.coverage, since, until)
    day = until or max((d.day for d in coverage.days), default=max((h.last_told for h in within), default=""))
    matters = [
        m for m in (as_of(matter, until, stored) for matter in held.matters) if m is not None and _shown(m, since)
    ]
    turned = turned_round(matters, held.citations)
    doubtful = {step.event for m in matters if m.id in turned for step in m.steps}
    matters = [m for m in matters if m.id not in turned]
    responses = [
        r for r in held.responses if r.event in known and r.answers in known and not {r.event, r.answers} & doubtful
    ]
    codes = (held.pair[0].code, held.pair[1].code)
    found = landmarks(
        [h for h in known.values() if h.id not in doubtful], codes, frozenset(r.answers for r in responses)
    )
    stances = [s for s in held.stances if concerns(s, held.pair) and _within(s.article.published, since, until)]
    terms = [t for t in held.terms if _overlaps(t, since, day)]

    shown = {h.id for h in (*within, *found.all())} | {step.event for m in matters for step in m.steps}
    inside = {h.id for h in within}
    shown_responses = [r for r in responses if r.event in inside or r.answers in inside]
    shown |= {event for r in shown_responses for event in (r.event, r.answers)}
    cited = {event: held.citations[event] for event in sorted(shown) if event in held.citations}
    cards = [held.cards[term.article] for term in terms if term.article in held.cards]
    sources = Sources(cited, stances, cards)

    answers = answers_between(matters, shown_responses, known, sources)
    rows = [row for row in held.coverage if row.day and _within(row.day, since, until)]
    by = "week" if len(coverage.days) <= _LONGEST_BY_WEEK else "month"
    index = series(codes, within, rows, by)
    turning = turns(index.values)
    told = {h.id: cited[h.id] for h in within if h.id in cited}
    every = dealings(matters, answers, sources)
    measures = [d for d in every if d.matter.family == "measure"]
    return Dossier(
        pair=held.pair,
        since=since,
        until=until,
        day=day,
        standing=standing(held.pair, found, matters, answers, index, turning, coverage, sources, day),
        measures=tuple(d for d in measures if d.matter.state not in gone()),
        past=tuple(d for d in measures if d.matter.state in gone()),
        answers=answers,
        chronology=entries(within, shown_responses, sources),
        wants=wants(stances, within, held.pair, sources),
        voices=voices(terms, told, held.pair, sources),
        agreements=_of(every, "agreement"),
        visits=_of(every, "visit", "call"),
        index=index,
        turns=turning,
        coverage=coverage,
        sources=sources.listed,
    )


def _of(every: Iterable[Dealing], *families: str) -> tuple[Dealing, ...]:
    return tuple(d for d in every if d.matter.family in families)


def _begins(happening: Happening, until: str) -> bool:
    """Whether it may have happened, or was told as something to come, by a day."""
    day = happening.first_told if is_told_only(happening.event.date) else bounds(happening)[0]
    return not until or min(day, happening.first_told) <= until


def _within(day: str, since: str, until: str) -> bool:
    return not day or (since <= day and (not until or day <= until))


def _shown(matter: Matter, since: str) -> bool:
    """Whether a matter still stood, or moved, from a day on."""
    if matter.state not in gone():
        return True
    moved = [step.date.latest for step in matter.steps if step.date]
    return max(moved, default=matter.until or began(matter)) >= since


def _overlaps(term: Term, since: str, day: str) -> bool:
    return (not term.until or term.until >= since) and (not term.since or not day or term.since <= day)
