"""Which reports stand: a verb of answering is no act beside the act, an answer in kind is one that nobody tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.answers import Answer
from detente.linking.events import codes
from detente.linking.pairs import answered_report, is_within, joined, own_report
from detente.linking.responses import denials, turned_down
from detente.model import Report

_LIKE = {"reciprocity"}
_AIMED = {"SANCTION", "ACCUSE", "THREATEN", "REQUEST", "COERCE", "ASSAULT", "MOBILIZE", "AID"}
_COMPLIANCE = "compliance"
_ANSWERING = {"REJECT", "ACCUSE", "THREATEN", "SANCTION", "SUPPORT", "AGREE", "CONCEDE", "RETREAT"}


def without_bare_answers(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """The reports without those of a verb of answering whose act is told beside it or is the like of what it answers.

    "X a riposté en expulsant deux diplomates" tells one act, the expulsion; "a riposté par réciprocité" repeats the
    measure that it answers.
    """
    dropped = set()
    for answer in (a for a in answers if a.is_verb and a.relation == "cue"):
        bare = [r for r in reports if r.sentence == answer.sentence and is_within(answer.cue, r.trigger)]
        told = [
            r
            for r in reports
            if r not in bare and is_within(r.trigger, answer.act) and codes(r.source) == codes(answer.responder)
        ]
        if answer.kind in _LIKE:
            # "en appliquant la réciprocité" names no act of its own either
            answered = answered_report(answer, reports)
            aimless = [r for r in told if not any(p.actor for p in r.target)]
            bare += [r for r in aimless if answered is not None and r.type == answered.type]
        if told or answer.kind in _LIKE:
            dropped |= {r.id for r in bare}
    return tuple(r for r in reports if r.id not in dropped)


def with_answering_targets(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """The reports, where an act of conflict without a target takes the one who answered it for its target."""
    found = list(reports)
    for answer in (a for a in answers if a.relation == "cue"):
        answered = answered_report(answer, found)
        if answered is None or answered.target or not answer.responder or answered.type not in _AIMED:
            continue
        step = f"« {answer.cue.text} »: who answers is who was meant"
        aimed = replace(answered, target=answer.responder, explanation=(*answered.explanation, step))
        found[found.index(answered)] = aimed
    return tuple(found)


def with_answered_targets(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """The reports, where an answer that names nobody takes those whom it answers for its target.

    "Rejected the demand" is said to who made it; "denied any part in it" to all who alleged it.
    """
    denied = denials(answers, reports)
    # who only asks that it be done need not be whom it is done to ("freed two *at the request of* Peru")
    pairs = [joined(answer, reports) for answer in answers if answer.kind != _COMPLIANCE]
    told = [(own.id, [answered]) for own, answered in (pair for pair in pairs if pair is not None)]
    met = dict(reversed(told))  # the first cue of each
    found: list[Report] = []
    for n, report in enumerate(_untold(r) if r.id in denied else r for r in reports):
        others = met.get(report.id) or (turned_down(report, reports[:n], ("ACCUSE",)) if report.id in denied else [])
        sides = {p.actor.code: p for other in others for p in other.source if p.actor}
        aim = tuple(p for code, p in sides.items() if code.split(":")[0] not in {"", *codes(report.source)})
        if not aim or codes(report.target) or len(codes(report.source)) > 1 or report.type not in _ANSWERING:
            found.append(reports[n])
            continue
        step = f"it answers « {', '.join(other.trigger.text for other in others)} »: who did that is who is meant"
        found.append(replace(report, target=aim, explanation=(*report.explanation, step)))
    return tuple(found)


def without_borrowed_dates(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """The reports, where what is answered does not take its day from the sentence of the answer.

    "On Tuesday X imposed a duty in answer to the tariff that Y had set" dates the duty.
    """
    found = list(reports)
    for own, answered in (pair for answer in answers if (pair := joined(answer, reports)) is not None):
        if own.date is None or answered.date is None or own.date.span != answered.date.span:
            continue
        if answered.trigger.start > own.trigger.start and answered in found:
            found[found.index(answered)] = replace(answered, date=None)
    return tuple(found)


def _untold(report: Report) -> Report:
    """A report without the target that its own sentence does not name: a denial may meet others besides."""
    told = tuple(p for p in report.target if p.span.start >= report.evidence[0].start)
    return replace(report, target=told)


def derived_reports(reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Report, ...]:
    """Reports of answers that a text names only as such: "répond en appliquant la réciprocité" to a measure.

    To answer a measure by reciprocity is to take the same measure with the sides changed: the report repeats type, mode
    and contexts of what is answered, with the responder as source and its author as target.
    """
    found: list[Report] = []
    first = max((int(report.id[1:]) for report in reports), default=0) + 1
    for answer in answers:
        if not (answer.is_verb and answer.relation == "cue" and answer.kind in _LIKE and answer.responder):
            continue
        answered = answered_report(answer, reports)
        if answered is None or own_report(answer, [r for r in reports if r is not answered]) is not None:
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
