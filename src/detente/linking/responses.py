"""Which event answers which: in the text's own words, or by rule where like measures face each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from detente.coding.answers import NEUTRAL, Answer
from detente.linking.events import codes
from detente.model import Event, Report, Response, Span

_LIKE = {"reciprocity"}


def derived_reports(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """Reports of answers that a text names only as such: "répond en appliquant la réciprocité" to a measure.

    To answer a measure by reciprocity is to take the same measure with the sides changed: the report repeats type, mode
    and contexts of what is answered, with the responder as source and its author as target.
    """
    found: list[Report] = []
    for answer in answers:
        if not (answer.is_verb and answer.kind in _LIKE and answer.responder):
            continue
        answered = _answered_report(answer, reports)
        if answered is None or _own_report(answer, reports, answered) is not None:
            continue
        found.append(
            replace(
                answered,
                id=f"r{len(reports) + len(found) + 1}",
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
    for event, answers_to in _inferred(events):
        _add(found, event, answers_to, "reciprocity", False, "like measure, sides changed", None)
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
    for report in reversed(before):
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


def _inferred(events: Sequence[Event]) -> Iterable[tuple[Event, Event]]:
    """Like measures with the sides changed: the later (by date, else by order in the text) answers the earlier."""
    for i, first in enumerate(events):
        for second in events[i + 1 :]:
            same = first.type == second.type == "SANCTION" and first.status == second.status == "actual"
            if same and codes(first.source) and codes(first.source) == codes(second.target):
                if codes(second.source) == codes(first.target):
                    late = first.date and second.date and first.date.earliest > second.date.latest
                    yield (first, second) if late else (second, first)


def _delay(event: Event, answered: Event) -> int | None:
    if not (event.date and answered.date and event.date.earliest and answered.date.earliest):
        return None
    return (date.fromisoformat(event.date.earliest) - date.fromisoformat(answered.date.earliest)).days
