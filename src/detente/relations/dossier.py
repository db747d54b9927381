"""The dossier of two actors, assembled from what the record holds on them. Pure: the record is read by ``holdings``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from detente.linking.moves import gone
from detente.model import Actor, ArticleCard, Citation, Coverage, Stance, Term
from detente.relations.chronology import entries
from detente.relations.coverage import every_day
from detente.relations.dealings import answers_between, dealings
from detente.relations.index import series
from detente.relations.posture import standing
from detente.relations.scope import Scope, is_within
from detente.relations.sections import Dealing, Dossier
from detente.relations.sources import Sources
from detente.relations.turns import turns
from detente.relations.voices import concerns, voices, wants

_LONGEST_BY_WEEK = 80 * 7  # days; a longer span is shown by month


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the record holds on a pair for its dossier of the days from ``since`` to ``until`` (ISO, both included, ""
    where open), told as of ``day``.

    ``scope`` is what of it the dossier tells. ``citations`` go by event (id) and cover what the scope names,
    ``coverage`` the days asked for, ``stances`` these days at least, ``terms`` all days; ``cards`` are the articles
    that the terms were learnt from, by id.
    """

    pair: tuple[Actor, Actor]
    since: str
    until: str
    day: str
    scope: Scope
    citations: Mapping[str, tuple[Citation, ...]]
    coverage: Coverage
    stances: tuple[Stance, ...] = ()
    terms: tuple[Term, ...] = ()
    cards: Mapping[str, ArticleCard] = field(default_factory=dict)


def dossier(held: Holdings) -> Dossier:
    """The dossier of a pair, for the days of its holdings.

    What stands on the last day is told from all that happened before, what lies before the first day included;
    chronology, positions, index and coverage keep to the span, and ``scope`` tells what of it is listed. Withdrawn
    happenings are left out.
    """
    scope, day = held.scope, held.day
    coverage = every_day(held.coverage, held.since, held.until)
    stances = [
        s
        for s in held.stances
        if concerns(s, held.pair) and is_within(s.article.published, scope.start, held.until)
    ]  # fmt: skip
    terms = [t for t in held.terms if _overlaps(t, scope.start, day)]
    cited = {event: held.citations[event] for event in sorted(scope.cited()) if event in held.citations}
    sources = Sources(cited, stances, [held.cards[t.article] for t in terms if t.article in held.cards])

    answers = answers_between(scope.matters, scope.responses, scope.known, sources)
    every = dealings(scope.matters, answers, sources)
    measures = [d for d in every if d.matter.family == "measure"]
    by = "week" if len(coverage.days) <= _LONGEST_BY_WEEK else "month"
    index = series((held.pair[0].code, held.pair[1].code), scope.within, held.coverage, by)
    turning = turns(index.values)
    facts = standing(held.pair, scope.landmarks, scope.matters, answers, index, turning, coverage, sources, day)
    return Dossier(
        pair=held.pair,
        since=held.since,
        until=held.until,
        day=day,
        standing=facts,
        measures=tuple(d for d in measures if d.matter.state not in gone()),
        past=tuple(d for d in measures if d.matter.state in gone()),
        answers=answers,
        chronology=entries(scope.listed, scope.responses, sources),
        wants=wants(stances, scope.listed, held.pair, sources),
        voices=voices(terms, {h.id: cited[h.id] for h in scope.listed if h.id in cited}, held.pair, sources),
        agreements=_of(every, "agreement"),
        visits=_of(every, "visit", "call"),
        index=index,
        turns=turning,
        coverage=coverage,
        sources=sources.listed,
        listed_since=scope.start if len(scope.listed) < len(scope.within) else "",
        unlisted=len(scope.within) - len(scope.listed),
    )


def _of(every: Iterable[Dealing], *families: str) -> tuple[Dealing, ...]:
    return tuple(d for d in every if d.matter.family in families)


def _overlaps(term: Term, since: str, day: str) -> bool:
    return (not term.until or term.until >= since) and (not term.since or not day or term.since <= day)
