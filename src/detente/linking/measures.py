"""Standing acts between actors: which event puts one in force, eases or lifts it.

Which acts leave a standing measure behind, and which move one, is data that the record's matters share (``moves``).
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.linking.events import codes
from detente.linking.moves import Move, moves_of
from detente.model import Actor, Event, Measure, Party, Report, Response

_MOVING = ("actual", "future")  # what is told as history may have ended long ago: no measure is made of it


def measures_of(
    events: Sequence[Event], reports: Sequence[Report], responses: Sequence[Response]
) -> tuple[Measure, ...]:
    """The measures that the events put in place, with what they answer; later events move their status."""
    triggers = {report.id: report.trigger for report in reports}
    answered = {response.event: response.answers for response in responses}
    found: dict[str, Measure] = {}
    for event in events:
        move = next((m for m in _moves(event) if m.begins), None)
        status = _state(event, move) if move else ""
        if move is None or not status or not _actors(event.target):
            continue
        found[event.id] = Measure(
            id=f"m{len(found) + 1}",
            kind=move.kind,
            by=_actors(event.source),
            on=_actors(event.target),
            status=_later_status(event, events, move.line) or status,
            event=event.id,
            date=event.date,
            evidence=tuple(triggers[r] for r in event.reports),
        )
    by_event = {event: measure.id for event, measure in found.items()}
    return tuple(
        Measure(m.id, m.kind, m.by, m.on, m.status, m.event, m.date, by_event.get(answered.get(event, "")), m.evidence)
        for event, m in found.items()
    )


def _actors(parties: Sequence[Party]) -> tuple[Actor, ...]:
    return tuple(p.actor for p in parties if p.actor)


def _moves(event: Event) -> tuple[Move, ...]:
    return tuple(m for m in moves_of(event.announces or f"{event.type}/{event.mode}") if m.family == "measure")


def _state(event: Event, move: Move) -> str:
    """The state that an event brings; "" where it only tells of what might be, was not or long has been."""
    if event.status not in _MOVING:
        return ""
    return move.future if event.announces or event.status == "future" else move.actual


def _later_status(event: Event, events: Sequence[Event], line: str) -> str:
    """What a further event of the article does to the measure: eased, lifted, suspended; "" if nothing."""
    for other in events:
        move = next((m for m in _moves(other) if m.line == line and not m.begins), None)
        state = _state(other, move) if move else ""
        if state and _concerns(other, event) and not _is_earlier(other, event):
            return state
    return ""


def _concerns(other: Event, event: Event) -> bool:
    """True where the other event is by the same actor and, as far as it says, on the same one."""
    same_target = not codes(other.target) or bool(codes(other.target) & codes(event.target))
    return bool(codes(other.source) & codes(event.source)) and same_target


def _is_earlier(other: Event, event: Event) -> bool:
    return bool(other.date and event.date and other.date.latest and other.date.latest < event.date.earliest)
