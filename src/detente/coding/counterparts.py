"""Whom an act is meant for that names nobody, by what came before: the other side of the dealings it goes on with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.model import Party, Report

_REACH = 3  # sentences back
_NO_TARGET = {"PROTEST"}  # a crowd faces its own authorities, whoever was spoken of


def with_counterparts(reports: Sequence[Report]) -> list[Report]:
    """The reports, in order, with the target that their text leaves to the sentences before them.

    Such a target is the one other side of the latest dealings, at most three sentences back, of the same source.
    """
    found: list[Report] = []
    for report in reports:
        other = _other_side(report, found) if _is_open(report) else None
        found.append(report if other is None else _aimed(report, *other))
    return found


def _is_open(report: Report) -> bool:
    """Whether one state or body acts and nobody is named for it to act upon."""
    sources = {_state(p) for p in report.source} - {""}
    return report.type not in _NO_TARGET and len(sources) == 1 and not any(p.actor for p in report.target)


def _other_side(report: Report, before: Sequence[Report]) -> tuple[Report, Party] | None:
    sources = {_state(p) for p in report.source} - {""}
    for earlier in reversed(before):
        if report.sentence - earlier.sentence > _REACH:
            return None
        if earlier.sentence == report.sentence:
            continue
        parties = [*earlier.source, *earlier.target]
        if not sources & {_state(p) for p in parties}:
            continue
        others = {_state(p): p for p in parties if _state(p) and _state(p) not in sources}
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
    return party.actor.code.partition(":")[0] if party.actor is not None else ""
