"""Which event answers which: in the text's own words, or by rule where acts of both sides face each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from detente.coding.answers import MIRROR, NEUTRAL, Answer
from detente.linking.events import codes
from detente.linking.pairs import face_each_other, joined, own_report
from detente.model import Event, Report, Response

_Told = TypeVar("_Told", Event, Report)
_TURNED_DOWN = ("ACCUSE", "REQUEST", "THREATEN", "AGREE")
_VERDICT = "disapprove"
_FAVOURS = ("RETREAT", "CONCEDE", "AID", "COOPERATE")  # one answered by its like is given like for like
_ASKED = ("REQUEST", "THREATEN", "AGREE")  # what a refusal to do something turns down


def responses_of(events: Sequence[Event], reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Response, ...]:
    """Explicit responses by the cues of the text, then inferred ones; never both ways round."""
    home = {r: event for event in events for r in event.reports}
    found: dict[tuple[str, str], Response] = {}
    for answer in answers:
        pair = joined(answer, reports)
        if pair is not None and pair[0].id in home and pair[1].id in home:
            own, answered = pair
            event, other = home[own.id], home[answered.id]
            delay, told = _delay(event, other), (own.id, answered.id)
            kind = _kind(answer, own, answered)
            _add(found, Response(event.id, other.id, kind, True, answer.relation, answer.cue, delay, told))
    known = {event.id: event for event in events}
    kinds = {e.id: ("ACCUSE",) for e in events if set(e.reports) & denials(answers, reports)}
    kinds.update({event: (known[other].type,) for event, other in found})
    for event, other, kind, rule in _inferred(events, kinds):
        if any(pair[0] == event.id and _is_alike(known[pair[1]], other) for pair in found):
            continue  # told once more ("expelled two after X's *expulsion* of one", told above already)
        told = event.reports[0], other.reports[0]
        _add(found, Response(event.id, other.id, kind, False, rule, None, _delay(event, other), told))
    return tuple(found.values())


def _add(found: dict[tuple[str, str], Response], response: Response) -> None:
    """Keep a response unless it is there already, either way round."""
    pair = (response.event, response.answers)
    if pair[0] != pair[1] and pair not in found and pair[::-1] not in found:
        found[pair] = response


def _kind(answer: Answer, own: Report, answered: Report) -> str:
    """A neutral cue takes its kind from what the answering act is; forces sent to who asked for them comply."""
    if answer.kind != NEUTRAL:
        return answer.kind
    if own.type == "MOBILIZE" and answered.type == "REQUEST":
        return "compliance"
    if own.type == answered.type and own.type in _FAVOURS:
        return MIRROR
    return {
        "REJECT": "refusal", "AGREE": "compliance", "CONCEDE": "compliance", "RETREAT": "compliance",
        "SUPPORT": "thanks", "AID": "compliance", "COOPERATE": "compliance", "CONSULT": "compliance",
        "ACCUSE": "protest", "REQUEST": "protest",
    }.get(own.type, "retaliation")  # fmt: skip


def denials(answers: Sequence[Answer], reports: Sequence[Report]) -> frozenset[str]:
    """The reports (ids) that deny something."""
    found = (own_report(answer, reports) for answer in answers if answer.relation == "denial")
    return frozenset(own.id for own in found if own is not None)


def _inferred(events: Sequence[Event], kinds: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Event, Event, str, str]]:
    """Pairs that answer each other by rule: (event, what it answers, kind, rule).

    Like measures with the sides changed: the later (by date, else by order in the text) answers the earlier. A denial
    or refusal answers the nearest accusation, demand or threat before it by each of those whom it turns down; ``kinds``
    are the types that an event (id) is known to answer.
    """
    actual = [event for event in events if event.status == "actual"]
    for i, first in enumerate(actual):
        for second in actual[i + 1 :]:
            if first.type == second.type == "SANCTION" and _mirror(first, second) and _is_ordered(first, second):
                late = first.date and second.date and first.date.earliest > second.date.latest
                pair = (first, second) if late else (second, first)
                yield *pair, "reciprocity", "like measure, sides changed"
        if first.type == "REJECT":
            usual = _ASKED if first.mode else _TURNED_DOWN
            for said in turned_down(first, actual[:i], kinds.get(first.id, usual)):
                yield first, said, "refusal", "denial or refusal of what the other side said"


def turned_down(reject: _Told, before: Sequence[_Told], kinds: Collection[str]) -> list[_Told]:
    """What a rejection answers: the nearest thing said to who rejects, and the like by others whom it also meets."""
    said = [e for e in reversed(before) if e.type in kinds and codes(e.target) & codes(reject.source)]
    said = [e for e in said if not codes(e.source) & codes(reject.source) and face_each_other(reject, e)]
    said.sort(key=lambda e: e.mode == _VERDICT)  # denied is what was alleged rather than what was thought of it
    found: list[_Told] = []
    for event in said:
        new = not any(codes(event.source) & codes(other.source) for other in found)
        if new and (not found or event.type == found[0].type):
            found.append(event)
    return found


def _is_alike(a: Event, b: Event) -> bool:
    return a.type == b.type and codes(a.source) == codes(b.source)


def _mirror(a: Event, b: Event) -> bool:
    return bool(codes(a.source)) and codes(a.source) == codes(b.target) and codes(b.source) == codes(a.target)


def _is_ordered(a: Event, b: Event) -> bool:
    """Whether the order of two acts is known: by their days, or by the text where it does not date both."""
    return not (a.date and b.date) or bool(a.date.earliest and b.date.earliest)


def _delay(event: Event, answered: Event) -> int | None:
    if not (event.date and answered.date and event.date.earliest and answered.date.earliest):
        return None
    return (date.fromisoformat(event.date.earliest) - date.fromisoformat(answered.date.earliest)).days
