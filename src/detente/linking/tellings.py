"""An event as one article tells it, reduced to what linking across articles compares: who, what, when, where, how many.

A telling holds no offsets and no text, so that it can be stored, fetched by the hundred and compared without its
article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from detente.actors.gazetteer import load
from detente.actors.gazetteer_tables import fold
from detente.language import languages as coded_languages
from detente.linking.copies import credited
from detente.linking.counts import counted
from detente.linking.families import family
from detente.linking.people import surname
from detente.model import Date, Event, Party, Place, Reading, Report, Span, Telling
from detente.pages.language_id import common_words

MOST_WORDS = 24
_MOST_COUNTS = 6
_WORD = re.compile(r"[^\W\d_]{4,}")


def tellings_of(
    reading: Reading, *, article: int = 0, origin: int = 0, outlet: str = ""
) -> tuple[tuple[Telling, Event], ...]:
    """Each event of a reading with its telling, in the order of the text.

    ``article`` and ``origin`` are rows of the record (an article that copies nobody is its own origin), ``outlet`` who
    published it (the article's publisher where it is ""). Tellings have the id 0 until they are stored.
    """
    told = reading.article
    bare = Telling(
        id=0,
        article=article,
        origin=origin or article,
        outlet=outlet or told.publisher or "",
        language=told.language,
        published=told.published or "",
        type="",
        mode="",
        status="",
        source=(),
        target=(),
        agency=credited(told),
    )
    home = {report: event.id for event in reading.events for report in event.reports}
    answered = frozenset((r.event, r.answers) for r in reading.responses)
    scene = _Scene(tuple(report for report in reading.reports if report.id in home), home, answered)
    return tuple((_telling(bare, event, scene), event) for event in reading.events)


@dataclass(frozen=True, slots=True)
class _Scene:
    """The reports of an article, the event (id) that each report (id) tells, and which event answers which."""

    reports: tuple[Report, ...]
    home: Mapping[str, str]
    answers: frozenset[tuple[str, str]]

    def of(self, event: Event) -> tuple[Report, ...]:
        return tuple(report for report in self.reports if report.id in event.reports)

    def nearest(self, place: int, sentence: int) -> str:
        """The event whose words in a sentence stand nearest to a place of the article."""
        near = [report for report in self.reports if report.sentence == sentence]
        return self.home[min(near, key=lambda report: _distance(report.trigger, place)).id] if near else ""


def _telling(bare: Telling, event: Event, scene: _Scene) -> Telling:
    reports = scene.of(event)
    dated = event.date if event.date and event.date.span else None
    return replace(
        bare,
        type=event.type,
        mode=event.mode,
        status=event.status,
        source=_codes(event.source),
        target=_codes(event.target),
        earliest=dated.earliest if dated else "",
        latest=dated.latest if dated else "",
        date_shared=dated is not None and _is_anothers(dated, event, scene),
        place=event.place.name if event.place else "",
        country=event.place.country if event.place else "",
        town=_town(event.place, bare.language) if event.place else "",
        names=_names(event, reports),
        counts=_counts(event, scene, bare.language),
        contexts=event.contexts,
        words=_words([report.evidence[0].text for report in reports if report.evidence], event),
        deniers=_deniers(event, reports),
    )


def _distance(words: Span, place: int) -> int:
    return max(words.start - place, place - words.end, 0)


def _is_anothers(date: Date, event: Event, scene: _Scene) -> bool:
    """True where the words for a date stand nearer to another event that has them too, or to one that answers this."""
    if date.span is None:
        return False
    place = date.span.start
    mine = [_distance(report.trigger, place) for report in scene.of(event)]
    others = [r for r in scene.reports if r.id not in event.reports and r.date and r.date.span == date.span]
    return bool(mine) and any(
        _distance(other.trigger, place) < min(mine) or (scene.home[other.id], event.id) in scene.answers
        for other in others
    )


def _counts(event: Event, scene: _Scene, language: str) -> tuple[str, ...]:
    """The numbers in the event's sentences, without those that stand nearer to another event's words."""
    found: dict[str, None] = {}
    for report in scene.of(event):
        for sentence in report.evidence[:1]:
            for count, place in counted(sentence.text, language):
                if scene.nearest(sentence.start + place, report.sentence) == event.id:
                    found[count] = None
    return tuple(found)[:_MOST_COUNTS]


def _town(place: Place, language: str) -> str:
    """A place so that it is one in every language: a capital by its state alone, nothing for a state as a whole."""
    if language in coded_languages():
        hit = next((hit.entry for hit in load(language).find(place.name) if place.country in hit.entry.codes), None)
        if hit is not None and hit.kind == "capital":
            return "capital"
        if hit is not None and "name" in hit.roles:
            return ""
    return fold(place.name)


def _codes(parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party.actor.code for party in parties if party.actor))


def _names(event: Event, reports: Sequence[Report]) -> tuple[str, ...]:
    """Those at it, or of an act of one side those who say it, by the last of their names and whom they act for.

    Who tells of a meeting (a spokesman, a witness) was not at it, and another outlet asks another one.
    """
    people = [(p.acts_for.state if p.acts_for else "", p.name) for p in event.participants]
    if not family(event.type, event.mode).mutual:
        people += [(a.actor.state if a.actor else "", a.speaker) for a in (r.attribution for r in reports) if a]
    return tuple(sorted({f"{state} {name}" for state, words in people if (name := surname(words))}))


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
