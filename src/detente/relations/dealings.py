"""Matters between two actors (measures, agreements, visits, calls) as they stood on a day, and what answers what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from detente.model import Happening, Matter, Response, Step
from detente.relations.chronology import item
from detente.relations.sections import Answer, Dealing, Item, Turnover
from detente.relations.sources import Sources, in_order

RECIPROCITY = "reciprocity"
IN_FORCE = frozenset({"in force", "eased"})
ENDED = frozenset({"lifted", "expired", "denounced", "cancelled"})


def as_of(matter: Matter, until: str, happenings: Mapping[str, Happening]) -> Matter | None:
    """The matter as it stood on a day (ISO, "" for now): its steps so far; None before its first step.

    A step was taken when what it brought about happened, or was told if that is earlier: an announced visit lies ahead.
    """
    if not until:
        return matter
    steps = tuple(step for step in matter.steps if _taken(step, happenings) <= until)
    if not steps:
        return None
    if len(steps) == len(matter.steps):
        return matter
    return replace(matter, steps=steps, state=steps[-1].state, until=matter.until if matter.until <= until else "")


def _taken(step: Step, happenings: Mapping[str, Happening]) -> str:
    days = [step.date.earliest] if step.date and step.date.earliest else []
    if step.event in happenings:
        days.append(happenings[step.event].first_told)
    return min((day for day in days if day), default="")


def dealings(matters: Iterable[Matter], answers: Sequence[Answer], sources: Sources) -> tuple[Dealing, ...]:
    """Matters with their sources, the latest first, each with the answers it gives and gets."""
    given: dict[str, list[Answer]] = defaultdict(list)
    got: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        given[answer.answer.subject].append(answer)
        got[answer.answered.subject].append(answer)
    found = []
    for matter in matters:
        subjects = list(dict.fromkeys((matter.id, *(step.event for step in matter.steps))))
        steps = tuple(
            Turnover(step.state, step.event, step.date, sources.references(step.event)) for step in matter.steps
        )
        found.append(
            Dealing(
                matter=matter,
                steps=steps,
                references=in_order(label for step in steps for label in step.references),
                answers=tuple(answer for subject in subjects for answer in given[subject]),
                answered=tuple(answer for subject in subjects for answer in got[subject]),
            )
        )
    return tuple(sorted(found, key=lambda d: (began(d.matter), d.matter.id), reverse=True))


def began(matter: Matter) -> str:
    """The day a matter began: when it came to stand, else that of its first dated step, "" where unknown."""
    return matter.since or next((step.date.earliest for step in matter.steps if step.date), "")


def answers_between(
    matters: Sequence[Matter], responses: Iterable[Response], happenings: Mapping[str, Happening], sources: Sources
) -> tuple[Answer, ...]:
    """What answers what: events, and matters where the events that they began with are no answers already.

    ``happenings`` by id. In order of the answers' days. Responses between events that are not there are left out.
    """
    found = [
        _answer(response, happenings[response.event], happenings[response.answers], sources)
        for response in responses
        if response.event in happenings and response.answers in happenings
    ]
    pairs = {(a.answer.subject, a.answered.subject) for a in found}
    by_id = {matter.id: matter for matter in matters}
    for matter in matters:
        other = by_id.get(matter.responds_to)
        if other is not None and not _is_told(matter, other, pairs):
            found.append(_matter_answer(matter, other, sources))
    return tuple(sorted(found, key=lambda a: (_day(a.answer), a.answer.subject, a.answered.subject)))


def matter_item(matter: Matter, sources: Sources) -> Item:
    """A matter as a statement names it."""
    references = in_order(label for step in matter.steps[:1] for label in sources.references(step.event))
    first = matter.steps[0].date if matter.steps else None
    return Item(matter.id, f"{matter.family}.{matter.kind}", matter.by, matter.on, first, matter.since, references)


def _is_told(matter: Matter, other: Matter, pairs: set[tuple[str, str]]) -> bool:
    return any((a.event, b.event) in pairs for a in matter.steps for b in other.steps)


def _answer(response: Response, answer: Happening, answered: Happening, sources: Sources) -> Answer:
    is_measure = response.kind in (RECIPROCITY, "retaliation")
    one, other = answer.event, answered.event
    language = ""
    if response.evidence is not None:
        cited = [c for c in sources.citations(answer.id) if response.evidence.text in c.sentence.text]
        language = cited[0].article.language if cited else ""
    return Answer(
        answer=item(answer, sources),
        answered=item(answered, sources),
        kind=response.kind,
        is_explicit=response.explicit,
        rule=response.rule,
        delay_days=_delay(response.delay_days),
        is_like=(one.type, one.mode) == (other.type, other.mode) if is_measure else None,
        words=response.evidence.text if response.evidence else "",
        language=language,
    )


def _matter_answer(matter: Matter, other: Matter, sources: Sources) -> Answer:
    one, two = began(matter), began(other)
    delay = (date.fromisoformat(one) - date.fromisoformat(two)).days if one and two else None
    is_like = matter.kind == other.kind
    kind = RECIPROCITY if is_like else "retaliation"
    answer, answered = matter_item(matter, sources), matter_item(other, sources)
    return Answer(answer, answered, kind, False, "", _delay(delay), is_like)


def _delay(days: int | None) -> int | None:
    """A delay, None where uncertain days make it come out below nought: no answer comes before its occasion."""
    return days if days is not None and days >= 0 else None


def _day(thing: Item) -> str:
    return thing.date.earliest if thing.date and thing.date.earliest else thing.since
