"""Which event answers which: in the text's own words, or by rule where like measures face each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from detente.coding.answers import NEUTRAL, Answer
from detente.linking.events import codes
from detente.model import Event, Report, Response, Span

_LIKE = {"reciprocity"}
_TURNED_DOWN = {"ACCUSE", "REQUEST", "THREATEN", "AGREE"}
_AIMED = {"SANCTION", "ACCUSE", "THREATEN", "REQUEST", "COERCE", "ASSAULT", "MOBILIZE", "AID"}


def without_bare_answers(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """The reports without those of a verb of answering whose act is told beside it or is the like of what it answers.

    "X a riposté en expulsant deux diplomates" tells one act, the expulsion; "a riposté par réciprocité" repeats the
    measure that it answers.
    """
    dropped = set()
    for answer in (a for a in answers if a.is_verb):
        bare = [r for r in reports if r.sentence == answer.sentence and _within(answer.cue, r.trigger)]
        told = [
            r
            for r in reports
            if r not in bare and _within(r.trigger, answer.act) and codes(r.source) == codes(answer.responder)
        ]
        if answer.kind in _LIKE:
            # "en appliquant la réciprocité" names no act of its own either
            answered = _answered_report(answer, reports)
            aimless = [r for r in told if not any(p.actor for p in r.target)]
            bare += [r for r in aimless if answered is not None and r.type == answered.type]
        if told or answer.kind in _LIKE:
            dropped |= {r.id for r in bare}
    return tuple(r for r in reports if r.id not in dropped)


def with_answering_targets(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """The reports, where an act of conflict without a target takes the one who answered it for its target."""
    found = list(reports)
    for answer in answers:
        answered = _answered_report(answer, found)
        if answered is None or answered.target or not answer.responder or answered.type not in _AIMED:
            continue
        step = f"« {answer.cue.text} »: who answers is who was meant"
        aimed = replace(answered, target=answer.responder, explanation=(*answered.explanation, step))
        found[found.index(answered)] = aimed
    return tuple(found)


def derived_reports(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """Reports of answers that a text names only as such: "répond en appliquant la réciprocité" to a measure.

    To answer a measure by reciprocity is to take the same measure with the sides changed: the report repeats type, mode
    and contexts of what is answered, with the responder as source and its author as target.
    """
    found: list[Report] = []
    first = max((int(report.id[1:]) for report in reports), default=0) + 1
    for answer in answers:
        if not (answer.is_verb and answer.kind in _LIKE and answer.responder):
            continue
        answered = _answered_report(answer, reports)
        if answered is None or _own_report(answer, reports, answered) is not None:
            continue
        found.append(
            replace(
                answered,
                id=f"r{first + len(found)}",
                status="actual",
                source=answer.responder,
                target=answered.source,
                trigger=answer.cue,
                sentence=answer.sentence,
                evidence=(answer.act, answer.cue),
                rule=f"response:{answer.kind} + {answered.rule}",
                participants=(),
                date=None,
                explanation=(f"« {answer.cue.text} » ({answer.kind}) answers « {answered.trigger.text} » in kind",),
            )
        )
    return tuple(found)


def responses_of(events: Sequence[Event], reports: Sequence[Report], answers: Iterable[Answer]) -> tuple[Response, ...]:
    """Explicit responses by the cues of the text, then inferred ones; never both ways round."""
    home = {r: event for event in events for r in event.reports}
    found: dict[tuple[str, str], Response] = {}
    for answer in answers:
        answered = _answered_report(answer, reports)
        own = _own_report(answer, reports, answered) if answered is not None else None
        if own is None or answered is None or own.id not in home or answered.id not in home:
            continue
        _add(found, home[own.id], home[answered.id], _kind(answer, own), True, "cue", answer.cue)
    for event, answered_event, kind, rule in _inferred(events):
        _add(found, event, answered_event, kind, False, rule, None)
    return tuple(found.values())


def _add(
    found: dict[tuple[str, str], Response],
    event: Event,
    answered: Event,
    kind: str,
    explicit: bool,
    rule: str,
    evidence: Span | None,
) -> None:
    pair = (event.id, answered.id)
    if event.id == answered.id or pair in found or pair[::-1] in found:
        return
    found[pair] = Response(event.id, answered.id, kind, explicit, rule, evidence, _delay(event, answered))


def _kind(answer: Answer, own: Report) -> str:
    """A neutral cue takes its kind from what the answering act is."""
    if answer.kind != NEUTRAL:
        return answer.kind
    return {
        "REJECT": "refusal", "AGREE": "compliance", "CONCEDE": "compliance", "RETREAT": "compliance",
        "SUPPORT": "thanks", "AID": "compliance", "COOPERATE": "compliance", "CONSULT": "compliance",
    }.get(own.type, "retaliation")  # fmt: skip


def _answered_report(answer: Answer, reports: Sequence[Report]) -> Report | None:
    """What is answered: the act among the cue's own words, else the other side's nearest act above."""
    mine = codes(answer.responder)
    if answer.answered is not None:
        inside = [r for r in reports if _within(r.trigger, answer.answered) and codes(r.source) != mine]
        if inside:
            return inside[0]
    theirs = codes(answer.answered_parties) - mine
    before = [r for r in reports if r.trigger.start < answer.cue.start and r.status in ("actual", "historical")]
    named = [r for r in before if r.type == answer.answered_type]
    for report in reversed(named or before):
        if not codes(report.source) or codes(report.source) & mine:
            continue
        if theirs and not codes(report.source) & theirs:
            continue
        if not mine or not codes(report.target) or codes(report.target) & mine:
            return report
    return None


def _own_report(answer: Answer, reports: Sequence[Report], answered: Report | None) -> Report | None:
    """The answering act: the one that the cue's clause tells, else one of the responder's in the same sentence."""
    mine = codes(answer.responder)
    near = [r for r in reports if r.sentence == answer.sentence and r is not answered]
    if mine:
        near = [r for r in near if codes(r.source) & mine]
    elif answered is not None:
        near = [r for r in near if codes(r.source) != codes(answered.source)]
    inside = [r for r in near if _within(r.trigger, answer.act)]
    ranked = inside or near
    return min(ranked, key=lambda r: abs(r.trigger.start - answer.cue.start), default=None)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _inferred(events: Sequence[Event]) -> Iterator[tuple[Event, Event, str, str]]:
    """Pairs that answer each other by rule: (event, what it answers, kind, rule).

    Like measures with the sides changed: the later (by date, else by order in the text) answers the earlier. A denial
    or refusal answers the nearest accusation, demand or threat before it by the one whom it turns down.
    """
    actual = [event for event in events if event.status == "actual"]
    for i, first in enumerate(actual):
        for second in actual[i + 1 :]:
            if first.type == second.type == "SANCTION" and _face_each_other(first, second):
                late = first.date and second.date and first.date.earliest > second.date.latest
                pair = (first, second) if late else (second, first)
                yield *pair, "reciprocity", "like measure, sides changed"
        if first.type == "REJECT":
            turned_down = [e for e in actual[:i] if e.type in _TURNED_DOWN and _is_addressed(e, first)]
            if turned_down:
                yield first, turned_down[-1], "refusal", "denial or refusal of what the other side said"


def _face_each_other(a: Event, b: Event) -> bool:
    return bool(codes(a.source)) and codes(a.source) == codes(b.target) and codes(b.source) == codes(a.target)


def _is_addressed(said: Event, reject: Event) -> bool:
    """True where the accusation was aimed at who rejects it, and the rejection, if aimed, at who said it."""
    return bool(codes(said.target) & codes(reject.source)) and (
        not codes(reject.target) or bool(codes(reject.target) & codes(said.source))
    )


def _delay(event: Event, answered: Event) -> int | None:
    if not (event.date and answered.date and event.date.earliest and answered.date.earliest):
        return None
    return (date.fromisoformat(event.date.earliest) - date.fromisoformat(answered.date.earliest)).days
