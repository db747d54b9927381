"""The other side of dealings that go on, where a sentence leaves it to those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.parties import by_state, known_of, states_of
from detente.model import Party, Report

REACH = 3  # sentences back
LINKED_LATER = {"CONSULT"}  # "that meeting" tells more of the meeting, and is joined to it by linking
_QUARRELS = {"ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE"}
_VIOLENT = {"COERCE": {"COERCE", "ASSAULT"}, "ASSAULT": {"COERCE", "ASSAULT", "MOBILIZE", "RETREAT", "THREATEN"},
            "RETREAT": {"COERCE", "ASSAULT", "MOBILIZE", "RETREAT", "THREATEN"},
            "captives": {*_QUARRELS, "RETREAT"}}  # fmt: skip
# a crowd faces its own authorities, whoever was spoken of; who is met or helped is named, or nobody in particular
_NO_TARGET = {"PROTEST", "CONSULT", "AID"}
_OWN_ENVOY = "recall-ambassador"  # done to him, and to the state that he was sent to


def with_counterparts(reports: Sequence[Report], told: Sequence[Report] = ()) -> list[Report]:
    """The reports, in order, with the target that their text leaves to the sentences before them.

    Such a target is the one other side of the latest dealings, at most three sentences back, of the same source.
    ``told`` are the reports before these, whose targets are found already.
    """
    found: list[Report] = [*told]
    for report in reports:
        other = partner(report.source, found, report.sentence, report.type) if _is_open(report) else None
        found.append(report if other is None else _aimed(report, *other))
    return found[len(told) :]


def _is_open(report: Report) -> bool:
    """Whether one state or body acts and nobody is named for it to act upon."""
    sources = states_of(report.source)
    unsaid = not known_of(report.target) or (report.mode == _OWN_ENVOY and states_of(report.target) <= sources)
    return report.type not in _NO_TARGET and len(sources) == 1 and unsaid


def partner(
    side: Sequence[Party], before: Sequence[Report], sentence: int, kind: str = ""
) -> tuple[Report, Party] | None:
    """The one other side of the latest dealings of a side, with the report of them; of its quarrels for a quarrel.

    Who is attacked or arrested is not the one talked with, but the one attacked before.
    """
    own = states_of(side)
    for earlier in reversed(before):
        if sentence - earlier.sentence > REACH:
            return None
        parties = [*earlier.source, *earlier.target]
        if earlier.sentence == sentence or not own & states_of(parties):
            continue
        if kind in _QUARRELS and earlier.type not in _QUARRELS and own & states_of(earlier.source):
            continue
        if kind == "REQUEST" and earlier.type == "SUPPORT" and own & states_of(earlier.source):
            continue  # nothing is demanded of who has just been thanked
        if kind in _VIOLENT and earlier.type not in _VIOLENT[kind]:
            continue
        others = {state: p for state, p in by_state(parties).items() if state not in own}
        if len(others) == 1:
            return earlier, _whole(next(iter(others.values())), before)
        if others:
            return None
    return None


def _whole(party: Party, before: Sequence[Report]) -> Party:
    """The state itself where a text has named it, rather than its citizens of whom a sentence spoke."""
    (state,) = states_of([party])
    named = [party, *(p for report in reversed(before) for p in (*report.source, *report.target))]
    return next((p for p in named if p.actor is not None and p.actor.code == state), party)


def _aimed(report: Report, earlier: Report, party: Party) -> Report:
    step = f"target left to the context: the other side of {earlier.id}, « {party.span.text} »"
    return replace(report, target=(party,), explanation=(*report.explanation, step))
