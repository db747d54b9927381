"""An event as one article tells it, reduced to what linking across articles compares: who, what, when, where, how many.

A telling holds no offsets and no text, so that it can be stored, fetched by the hundred and compared without its
article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from detente.actors.gazetteer_tables import fold
from detente.linking.copies import credited
from detente.linking.counts import counted
from detente.model import Article, Event, Party, Reading, Report, Telling
from detente.pages.language_id import common_words

MOST_WORDS = 24
_MOST_COUNTS = 6
_WORD = re.compile(r"[^\W\d_]{4,}")
_PART = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_NAME = re.compile(rf"{_PART}(?:\s+(?:[a-z]{{1,3}}\s+)?{_PART})+")


def tellings_of(
    reading: Reading, *, article: int = 0, origin: int = 0, outlet: str = ""
) -> tuple[tuple[Telling, Event], ...]:
    """Each event of a reading with its telling, in the order of the text.

    ``article`` and ``origin`` are rows of the record (an article that copies nobody is its own origin), ``outlet`` who
    published it (the article's publisher where it is ""). Tellings have the id 0 until they are stored.
    """
    reports = {report.id: report for report in reading.reports}
    agency = credited(reading.article)
    outlet = outlet or reading.article.publisher or ""
    bare = Telling(0, article, origin or article, outlet, "", "", "", "", "", (), (), agency=agency)
    return tuple(
        (_telling(bare, reading.article, event, [reports[r] for r in event.reports if r in reports]), event)
        for event in reading.events
    )


def _telling(bare: Telling, article: Article, event: Event, reports: Sequence[Report]) -> Telling:
    dated = event.date is not None and event.date.span is not None
    sentences = tuple(dict.fromkeys(report.evidence[0].text for report in reports if report.evidence))
    return replace(
        bare,
        language=article.language,
        published=article.published or "",
        type=event.type,
        mode=event.mode,
        status=event.status,
        source=_codes(event.source),
        target=_codes(event.target),
        earliest=event.date.earliest if event.date and dated else "",
        latest=event.date.latest if event.date and dated else "",
        place=event.place.name if event.place else "",
        country=event.place.country if event.place else "",
        names=_names(event, reports),
        counts=tuple(dict.fromkeys(c for s in sentences for c in counted(s, article.language)))[:_MOST_COUNTS],
        contexts=event.contexts,
        words=_words(sentences, event),
        deniers=_deniers(event, reports),
    )


def _codes(parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party.actor.code for party in parties if party.actor))


def _names(event: Event, reports: Sequence[Report]) -> tuple[str, ...]:
    """People at it or who say it: whom they act for and the last of their names, as outlets leave the first one out."""
    at_it = [(p.acts_for.state if p.acts_for else "", p.name) for p in event.participants]
    said_by = [(a.actor.state if a.actor else "", a.speaker) for a in (r.attribution for r in reports) if a]
    return tuple(sorted({f"{state} {name}" for state, words in (*at_it, *said_by) if (name := _last_name(words))}))


def _last_name(words: str) -> str:
    """The surname in words for a person ("la ministre Hélène Aubry" -> "aubry"), "" where they name nobody."""
    found = _NAME.search(words)
    return fold(found.group()).split()[-1] if found else ""


def _words(sentences: Sequence[str], event: Event) -> tuple[str, ...]:
    """The words that tell this act from others of the two: no common ones, none that name the sides or the place."""
    known = {fold(w) for p in (*event.source, *event.target) for w in _WORD.findall(p.span.text)}
    if event.place:
        known |= {fold(w) for w in _WORD.findall(event.place.name)}
    found = [w for w in dict.fromkeys(fold(w) for s in sentences for w in _WORD.findall(s)) if w not in known]
    return tuple(w for w in found if w not in _common())[:MOST_WORDS]


@cache
def _common() -> frozenset[str]:
    return frozenset(fold(word) for word in common_words())


def _deniers(event: Event, reports: Sequence[Report]) -> tuple[str, ...]:
    if event.status != "negated":
        return ()
    return tuple(dict.fromkeys(_speakers(reports))) or _codes(event.source)


def _speakers(reports: Sequence[Report]) -> Iterator[str]:
    for said in (r.attribution for r in reports if r.attribution):
        if said.actor and said.actor.state:
            yield said.actor.code
        elif said.speaker and not said.actor:
            yield said.speaker
