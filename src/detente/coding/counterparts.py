"""What a sentence leaves to those before it: who did "this raid", and the other side of dealings that go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.compose import Draft
from detente.coding.scene import Scene
from detente.model import Party, Report

_REACH = 3  # sentences back
_BETWEEN_STATES = {"SANCTION", "ACCUSE"}  # whose agent goes without saying
_QUARRELS = {"ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE"}
LINKED_LATER = {"CONSULT"}  # "that meeting" tells more of the meeting, and is joined to it by linking
_NO_TARGET = {"PROTEST"}  # a crowd faces its own authorities, whoever was spoken of


def recalled(scene: Scene, draft: Draft, told: Sequence[Report]) -> Draft:
    """The draft with the sides of the same act told before, where it is a noun alone ("*this raid* killed two"), or
    with its doer as target, where it is what the draft condemns or praises ("condemned *the raid*").
    """
    sentence = scene.sentence.index
    if any(p.actor for p in draft.source):
        earlier = _same(told, draft.about, sentence) if not any(p.actor for p in draft.target) else None
        sides = tuple(p for p in earlier.source if p.actor) if earlier is not None else ()
        if earlier is None or not sides or {_state(p) for p in sides} & {_state(p) for p in draft.source}:
            return draft
        step = f"target: who did {earlier.id}, « {earlier.trigger.text} »"
        return replace(draft, target=sides, steps=(*draft.steps, step))
    earlier = _same(told, draft.type, sentence) if _is_taken_up(scene, draft) else None
    if earlier is None:
        return _returned(draft, told, sentence)
    target = draft.target if any(p.actor for p in draft.target) else earlier.target
    step = f"sides: those of {earlier.id}, « {earlier.trigger.text} »"
    return replace(draft, source=earlier.source, target=target, steps=(*draft.steps, step))


def _returned(draft: Draft, told: Sequence[Report], sentence: int) -> Draft:
    """An agentless act of diplomacy ("the ambassador was summoned") as that of the side that its target deals with."""
    if draft.type not in _BETWEEN_STATES or draft.frame.kind != "verb":
        return draft
    other = _partner(draft.target, told, sentence)
    if other is None:
        return draft
    earlier, party = other
    step = f"source left to the context: the other side of {earlier.id}, « {party.span.text} »"
    return replace(draft, source=(party,), steps=(*draft.steps, step))


def _same(told: Sequence[Report], kind: str, sentence: int) -> Report | None:
    near = (r for r in reversed(told) if sentence - r.sentence <= _REACH and r.sentence != sentence)
    return next((r for r in near if r.type == kind), None) if kind else None


def _is_taken_up(scene: Scene, draft: Draft) -> bool:
    """Whether a known act is spoken of again for itself, not as what another verb is about ("condemned *the raid*")."""
    frame = draft.frame
    if draft.type in LINKED_LATER or frame.kind != "noun" or frame.link == "complement":
        return False
    return scene.is_definite(frame.token)


def with_counterparts(reports: Sequence[Report]) -> list[Report]:
    """The reports, in order, with the target that their text leaves to the sentences before them.

    Such a target is the one other side of the latest dealings, at most three sentences back, of the same source.
    """
    found: list[Report] = []
    for report in reports:
        other = _partner(report.source, found, report.sentence, report.type) if _is_open(report) else None
        found.append(report if other is None else _aimed(report, *other))
    return found


def _is_open(report: Report) -> bool:
    """Whether one state or body acts and nobody is named for it to act upon."""
    sources = {_state(p) for p in report.source} - {""}
    return report.type not in _NO_TARGET and len(sources) == 1 and not any(p.actor for p in report.target)


def _partner(
    side: Sequence[Party], before: Sequence[Report], sentence: int, kind: str = ""
) -> tuple[Report, Party] | None:
    """The one other side of the latest dealings of a side, with the report of them; of its quarrels for a quarrel."""
    own = {_state(p) for p in side} - {""}
    for earlier in reversed(before):
        if sentence - earlier.sentence > _REACH:
            return None
        parties = [*earlier.source, *earlier.target]
        if earlier.sentence == sentence or not own & {_state(p) for p in parties}:
            continue
        if kind in _QUARRELS and earlier.type not in _QUARRELS and own & {_state(p) for p in earlier.source}:
            continue
        others = {_state(p): p for p in parties if _state(p) and _state(p) not in own}
        if len(others) == 1:
            return earlier, next(iter(others.values()))
        if others:
            return None
    return None


def _aimed(report: Report, earlier: Report, party: Party) -> Report:
    step = f"target left to the context: the other side of {earlier.id}, « {party.span.text} »"
    return replace(report, target=(party,), explanation=(*report.explanation, step))


def _state(party: Party) -> str:
    """The code of a party's state or body, "" where it is none."""
    return party.actor.state if party.actor is not None else ""
