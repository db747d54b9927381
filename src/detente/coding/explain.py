"""Why a sentence got its events, or where the coder stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.coding.coder import Knowledge, scene_of
from detente.coding.lexicon import NONE
from detente.coding.match import best_match
from detente.coding.scene import Resolved, Scene
from detente.model import Date, Frame, Party, Reading, Report, Sentence


def explain_reading(reading: Reading) -> Iterator[str]:
    """The reports of a reading, each with its sides, status, rule and the steps that led to it."""
    for report in reading.reports:
        yield from explain_report(report)
    if not reading.reports:
        yield "no event"
        yield from (f"  {note}" for note in reading.notes)
    for response in reading.responses:
        yield f"response: {response.event} answers {response.answers} ({response.kind}, {response.rule})"


def explain_report(report: Report) -> Iterator[str]:
    """One report as lines of text."""
    mode = f"/{report.mode}" if report.mode else ""
    yield f"{report.type}{mode}: {_sides(report.source)} -> {_sides(report.target)} ({report.status})"
    yield f"  words: « {report.trigger.text} »  CAMEO {report.cameo}  rule {report.rule}"
    if report.date is not None:
        yield f"  when: {_when(report.date)}"
    yield from (f"  {step}" for step in report.explanation)


def stops(sentence: Sentence, position: int, resolved: Resolved, knowledge: Knowledge) -> Iterator[str]:
    """For a sentence without an event: how far each predicate came."""
    if not sentence.tokens:
        yield "not parsed: names no actor"
        return
    scene = scene_of(sentence, position, resolved, knowledge)
    for frame in scene.frames:
        yield f"« {frame.lemma} » ({frame.kind}): {_stop(scene, frame)}"


def _stop(scene: Scene, frame: Frame) -> str:
    known = any(key in scene.lexicon.patterns for key in scene.predicates(frame))
    if not known and frame.lemma not in scene.lexicon.embedders:
        return "in no lexicon line"
    found = best_match(scene, frame)
    if found is None:
        return "no line fits its arguments"
    if found.pattern.type == NONE:
        return f"no act, says {found.pattern.where}"
    if not any(p.actor for p in found.source):
        return f"fits {found.pattern.where}, but no actor is known to do it"
    return f"fits {found.pattern.where}, taken up elsewhere"


def _sides(parties: Sequence[Party]) -> str:
    return ", ".join(f"{p.actor.code if p.actor else '?'} « {p.span.text} »" for p in parties) or "-"


def _when(date: Date) -> str:
    words = f" « {date.span.text} »" if date.span else ""
    return f"{date.edtf}{words}"
