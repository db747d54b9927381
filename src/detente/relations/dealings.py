"""Matters between two actors (measures, agreements, visits, calls) as they stood on a day, and what answers what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from detente.linking.moves import DONE, is_over
from detente.linking.replies import equivalence
from detente.model import Actor, Citation, Date, Happening, Matter, Response, Step
from detente.relations.chronology import bounds, item
from detente.relations.index import QUADRANTS, quadrant
from detente.relations.sections import Answer, Dealing, Item, Turnover
from detente.relations.sources import Sources, in_order

RECIPROCITY, RETALIATION = "reciprocity", "retaliation"
IN_FORCE = frozenset({"in force", "eased"})
_BEGUN = IN_FORCE | {DONE}
_SAME_NEWS = 1  # days between two tellings of one step: of the day, and of the day after


def still(matter: Matter, day: str) -> Matter:
    """The matter without the steps that lie ahead on a day (ISO): those that an act it began with told beforehand, such
    as its own end ("until 30 June"). ``until`` tells when it will end then."""
    told: set[str] = set()
    steps = []
    for step in matter.steps:
        if step.event not in told or step.date is None or step.date.earliest <= day:
            steps.append(step)
        told.add(step.event)
    return matter if len(steps) == len(matter.steps) else replace(matter, steps=tuple(steps), state=steps[-1].state)


def as_of(matter: Matter, day: str, happenings: Mapping[str, Happening]) -> Matter | None:
    """The matter as it stood on a day (ISO, "" where none is known): its steps so far; None before its first step.

    A step was taken when what it brought about happened, or was told if that is earlier: an announced visit lies ahead.
    """
    if not day:
        return matter
    matter = still(matter, day)
    steps = tuple(step for step in matter.steps if _taken(step, happenings) <= day)
    if not steps:
        return None
    if len(steps) == len(matter.steps):
        return matter
    return replace(matter, steps=steps, state=steps[-1].state, until=matter.until if matter.until <= day else "")


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
        steps = _turnovers(matter, sources)
        found.append(
            Dealing(
                matter=matter,
                steps=steps,
                references=in_order(label for step in steps for label in step.references),
                answers=_told_once((a for subject in subjects for a in given[subject]), lambda a: a.answered),
                answered=_told_once((a for subject in subjects for a in got[subject]), lambda a: a.answer),
            )
        )
    return tuple(sorted(found, key=lambda d: (began(d.matter), d.matter.id), reverse=True))


def turned_round(matters: Sequence[Matter], citations: Mapping[str, tuple[Citation, ...]]) -> frozenset[str]:
    """Matters (ids) that only retell another with the sides turned round: one step without a day of its own, told only
    in sentences that tell a step of a matter of the same kind by the other side. ``citations`` by event (id)."""
    found = set()
    for one, others in _facing(matters):
        mine = _sentences(one, citations)
        if mine and any(mine <= _sentences(other, citations) for other in others):
            found.add(one.id)
    return frozenset(found)


def retelling(matters: Sequence[Matter]) -> frozenset[str]:
    """The events (ids) whose citations ``turned_round`` asks for."""
    return frozenset(
        step.event for one, others in _facing(matters) for matter in (one, *others) for step in matter.steps
    )


def _facing(matters: Sequence[Matter]) -> Iterator[tuple[Matter, list[Matter]]]:
    """Matters of one step without a day of its own, each with those of its kind by the other side that have more."""
    longer: dict[tuple[str, frozenset[str], frozenset[str]], list[Matter]] = defaultdict(list)
    for matter in matters:
        if len(matter.steps) > 1:
            longer[matter.kind, _codes(matter.by), _codes(matter.on)].append(matter)
    for one in matters:
        others = longer.get((one.kind, _codes(one.on), _codes(one.by)), [])
        when = one.steps[0].date if len(one.steps) == 1 else None
        if others and when and when.is_told_only:
            yield one, others


def _codes(actors: Iterable[Actor]) -> frozenset[str]:
    return frozenset(actor.code for actor in actors)


def _sentences(matter: Matter, citations: Mapping[str, tuple[Citation, ...]]) -> set[tuple[str, int]]:
    cited = (citation for step in matter.steps for citation in citations.get(step.event, ()))
    return {(citation.article.id, citation.sentence.start) for citation in cited}


def _turnovers(matter: Matter, sources: Sources) -> tuple[Turnover, ...]:
    """The steps to show. What was told twice over is one step: a state again, of the same day or the next, or without
    a day of its own."""
    found: list[Turnover] = []
    for step in matter.steps:
        turn = Turnover(step.state, step.event, step.date, sources.references(step.event))
        if found and _is_repeated(found[-1], turn):
            last = found[-1]
            dated = last if (last.date and not last.date.is_told_only) or not step.date else turn
            references = in_order((*last.references, *turn.references))
            found[-1] = replace(last, date=dated.date, references=references, also=(*last.also, step.event))
        else:
            found.append(turn)
    return tuple(found)


def _is_repeated(last: Turnover, turn: Turnover) -> bool:
    if last.state != turn.state:
        return False
    one, other = last.date, turn.date
    if one is None or other is None or one.is_told_only or other.is_told_only:
        return True
    if not (one.latest and other.earliest):
        return True
    return (date.fromisoformat(other.earliest) - date.fromisoformat(one.latest)).days <= _SAME_NEWS


def _told_once(answers: Iterable[Answer], far: Callable[[Answer], Item]) -> tuple[Answer, ...]:
    """The answers of a matter without those that say again, in other words, what answers what."""
    found: dict[tuple[str, str], Answer] = {}
    for answer in answers:
        found.setdefault((far(answer).subject, answer.kind), answer)
    return tuple(found.values())


def began(matter: Matter) -> str:
    """The day a matter began: when it came to stand, else that of its first dated step, "" where unknown."""
    return matter.since or next((step.date.earliest for step in matter.steps if step.date), "")


def stood_from(matter: Matter) -> Date | None:
    """The date on which a matter came to stand, as its texts tell it; None where it never did or none tells."""
    return next((step.date for step in matter.steps if step.state in _BEGUN), None)


def answers_between(
    matters: Sequence[Matter], responses: Iterable[Response], happenings: Mapping[str, Happening], sources: Sources
) -> tuple[Answer, ...]:
    """What answers what: events, and matters where the events that they began with are no answers already.

    ``happenings`` by id. In order of the answers' days. Left out are responses between events that are not there, and
    those that no text states where the answer came first.
    """
    kinds = {step.event: (m.family, m.kind) for m in matters for step in m.steps}
    found = [
        _answer(response, happenings[response.event], happenings[response.answers], kinds, sources)
        for response in responses
        if response.event in happenings and response.answers in happenings and _may_follow(response, happenings)
    ]
    pairs = {(a.answer.subject, a.answered.subject) for a in found}
    by_id = {matter.id: matter for matter in matters}
    for matter in matters:
        other = by_id.get(matter.responds_to)
        if other is not None and not _is_told(matter, other, pairs):
            found.append(_matter_answer(matter, other, sources))
    return tuple(sorted(found, key=lambda a: (_day(a.answer), a.answer.subject, a.answered.subject)))


def matter_item(matter: Matter, sources: Sources) -> Item:
    """A matter as a statement names it. Where no text gives the day on which it came to stand, none is named: the day
    of its telling is."""
    references = in_order(label for step in matter.steps[:1] for label in sources.references(step.event))
    stood = stood_from(matter)
    is_told = stood is not None and stood.is_told_only
    when = stood if is_told else matter.steps[0].date if matter.steps else None
    since = "" if is_told else matter.since
    until = "" if is_over(matter.family, matter.state) else matter.until
    return Item(matter.id, f"{matter.family}.{matter.kind}", matter.by, matter.on, when, since, until, references)


def _is_told(matter: Matter, other: Matter, pairs: set[tuple[str, str]]) -> bool:
    return any((a.event, b.event) in pairs for a in matter.steps for b in other.steps)


def _may_follow(response: Response, happenings: Mapping[str, Happening]) -> bool:
    """Whether a text says so, or the answer was not told before the day of what it is to answer."""
    answered = happenings[response.answers]
    when = answered.event.date
    first = "" if when is None or when.is_told_only else when.earliest
    return response.explicit or not first or bounds(happenings[response.event])[1] >= first


def _answer(
    response: Response,
    answer: Happening,
    answered: Happening,
    kinds: Mapping[str, tuple[str, str]],
    sources: Sources,
) -> Answer:
    """``kinds`` are the family and kind of the matters by their events: measures of one kind are like for like."""
    one, other = answer.event, answered.event
    is_like: bool | None = None
    kind = response.kind
    if kind in (RECIPROCITY, RETALIATION):
        mine = kinds.get(answer.id)
        is_like = (one.type, one.mode) == (other.type, other.mode) or (
            mine is not None and mine == kinds.get(answered.id)
        )
        if not is_like and kind == RECIPROCITY:  # a favour may be returned by another, a blow is then retaliation
            kind, is_like = (kind, None) if quadrant(answer) in QUADRANTS[:2] else (RETALIATION, False)
    language = ""
    if response.evidence is not None:
        cited = [c for c in sources.citations(answer.id) if response.evidence.text in c.sentence.text]
        language = cited[0].article.language if cited else ""
    return Answer(
        answer=item(answer, sources),
        answered=item(answered, sources),
        kind=kind,
        is_explicit=response.explicit,
        rule=response.rule,
        delay_days=_delay(response.delay_days),
        is_like=is_like,
        words=response.evidence.text if response.evidence else "",
        language=language,
    )


def _matter_answer(matter: Matter, other: Matter, sources: Sources) -> Answer:
    one, two = began(matter), began(other)
    delay = (date.fromisoformat(one) - date.fromisoformat(two)).days if one and two else None
    is_like = equivalence(matter, other) == "same kind"
    kind = RECIPROCITY if is_like else RETALIATION
    answer, answered = matter_item(matter, sources), matter_item(other, sources)
    return Answer(answer, answered, kind, False, "", _delay(delay), is_like)


def _delay(days: int | None) -> int | None:
    """A delay, None where uncertain days make it come out below nought: no answer comes before its occasion."""
    return days if days is not None and days >= 0 else None


def _day(thing: Item) -> str:
    return thing.date.earliest if thing.date and thing.date.earliest else thing.since
