"""Which event answers which: in the text's own words, or by rule where acts of both sides face each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from detente.coding.answers import MIRROR, NEUTRAL, Answer
from detente.coding.sequence import EARLIER, NEWS
from detente.linking.events import codes, sides
from detente.linking.pairs import face_each_other, joined, own_report
from detente.linking.turns import beside, telling, turns
from detente.model import Event, Report, Response

_Told = TypeVar("_Told", Event, Report)
_TURNED_DOWN = ("ACCUSE", "REQUEST", "THREATEN", "AGREE")
_VERDICT = "disapprove"
_IN_TURN = "told next, sides changed"
_FAVOURS = ("RETREAT", "CONCEDE", "AID", "COOPERATE")  # one answered by its like is given like for like
_ASKED = ("REQUEST", "THREATEN", "AGREE")  # what a refusal to do something turns down


def responses_of(events: Sequence[Event], reports: Sequence[Report], answers: Sequence[Answer]) -> tuple[Response, ...]:
    """Explicit responses by the cues of the text, then inferred ones; never both ways round."""
    home = {r: event for event in events for r in event.reports}
    how = telling(reports, answers)
    found: dict[tuple[str, str], Response] = {}
    joints = [(answer, joined(answer, reports)) for answer in answers]
    said = {pair[0].id for answer, pair in joints if pair is not None and answer.answered is not None}
    for answer, pair in joints:
        bare = answer.is_verb and answer.answered is None and answer.relation == "cue"
        if pair is not None and bare and pair[0].id in said:
            continue  # "reacted by condemning *this decision*": what is answered the other verb says
        if pair is not None and pair[0].id in home and pair[1].id in home:
            own, answered = pair
            if answer.relation != "cue" and _was_before(own, answered, how):
                continue
            event, other = home[own.id], home[answered.id]
            delay, told = _delay(event, other), (own.id, answered.id)
            kind = _kind(answer, own, answered)
            _add(found, Response(event.id, other.id, kind, True, answer.relation, answer.cue, delay, told))
    known = {event.id: event for event in events}
    _add_inferred(found, known, reports, answers, how)
    _add_turns(found, known, reports, answers, how)
    return tuple(found.values())


def _add_inferred(
    found: dict[tuple[str, str], Response],
    known: Mapping[str, Event],
    reports: Sequence[Report],
    answers: Sequence[Answer],
    how: Mapping[str, frozenset[str]],
) -> None:
    """Add what answers each other by rule, but for what is told once more."""
    events, denying = list(known.values()), denials(answers, reports)
    kinds = {e.id: ("ACCUSE",) for e in events if set(e.reports) & denying}
    kinds.update({event: (known[other].type,) for event, other in found})
    place, reacted = {r.id: r.sentence for r in reports}, reacting(answers, reports)
    for event, other, kind, rule in _inferred(events, kinds, how):
        told = event.reports[0], other.reports[0]
        if any(pair[0] == event.id and _is_alike(known[pair[1]], other) for pair in found):
            continue  # "expelled two after X's *expulsion* of one", told above already
        if any(_is_alike(known[b], event) and _is_alike(known[a], other) for a, b in found):
            continue  # the like of it has been answered by that side already
        denies = not how[told[0]] or bool(reacted & set(event.reports)) or place[told[0]] == place[told[1]]
        if event.type == "REJECT" and other.type == "ACCUSE" and not denies:
            continue  # who does not recognise a vote denies no charge told before
        _add(found, Response(event.id, other.id, kind, False, rule, None, _delay(event, other), told))


def _was_before(own: Report, answered: Report, how: Mapping[str, frozenset[str]]) -> bool:
    """Whether an act is told to have come before another, which the sentences before it tell as their news."""
    return own.sentence > answered.sentence and how[own.id] == {EARLIER} and NEWS in how[answered.id]


def _add_turns(
    found: dict[tuple[str, str], Response],
    events: Mapping[str, Event],
    reports: Sequence[Report],
    answers: Sequence[Answer],
    how: Mapping[str, frozenset[str]],
) -> None:
    """Add what answers what by the order of the text, between the first tellings of two events."""
    home = {r: event for event in events.values() for r in event.reports}
    first = [r for r in reports if r.id in home and home[r.id].reports[0] == r.id]
    taken = {(events[a].reports[0], events[b].reports[0]) for a, b in found}
    found_turns = list(turns(first, answers, how, taken))
    everything = {*taken, *((a.id, b.id) for a, b in found_turns)}
    for own, answered in [*found_turns, *beside(first, answers, how, everything)]:
        event, other = home[own.id], home[answered.id]
        kind = _kind_of(own, answered)
        pair = own.id, answered.id
        _add(found, Response(event.id, other.id, kind, False, _IN_TURN, None, _delay(event, other), pair))


def _add(found: dict[tuple[str, str], Response], response: Response) -> None:
    """Keep a response unless it is there already, either way round."""
    pair = (response.event, response.answers)
    if pair[0] != pair[1] and pair not in found and pair[::-1] not in found:
        found[pair] = response


def _kind(answer: Answer, own: Report, answered: Report) -> str:
    """A neutral cue takes its kind from what the answering act is; forces sent to who asked for them comply. To blame
    somebody for what he did ("summoned his envoy *to protest*") is no retaliation.
    """
    plain = answer.kind == NEUTRAL or (own.type == "ACCUSE" and answer.kind == "retaliation")
    return _kind_of(own, answered) if plain else answer.kind


def _kind_of(own: Report, answered: Report) -> str:
    """What kind of answer an act is to another."""
    if own.type == "MOBILIZE" and answered.type == "REQUEST":
        return "compliance"
    if own.type == answered.type and own.type in _FAVOURS:
        return MIRROR
    return {
        "REJECT": "refusal", "AGREE": "compliance", "CONCEDE": "compliance", "RETREAT": "compliance",
        "SUPPORT": "thanks", "AID": "compliance", "COOPERATE": "compliance", "CONSULT": "compliance",
        "ACCUSE": "protest", "REQUEST": "protest",
    }.get(own.type, "retaliation")  # fmt: skip


def reacting(answers: Sequence[Answer], reports: Sequence[Report]) -> frozenset[str]:
    """The reports (ids) told by a verb of reacting or a verdict; what only fails to do something denies nothing."""
    cues = [a.cue for a in answers if a.relation in ("reaction", "denial", "cue")]
    met = (r.id for r in reports for cue in cues if r.trigger.start < cue.end and cue.start < r.trigger.end)
    return frozenset(met)


def denials(answers: Sequence[Answer], reports: Sequence[Report]) -> frozenset[str]:
    """The reports (ids) that deny something."""
    found = (own_report(answer, reports) for answer in answers if answer.relation == "denial")
    return frozenset(own.id for own in found if own is not None)


def _inferred(
    events: Sequence[Event], kinds: Mapping[str, tuple[str, ...]], how: Mapping[str, frozenset[str]]
) -> Iterator[tuple[Event, Event, str, str]]:
    """Pairs that answer each other by rule: (event, what it answers, kind, rule).

    Like measures with the sides changed: the later (by date, else as the text tells them) answers the earlier. A denial
    or refusal answers the nearest accusation, demand or threat before it by each of those whom it turns down; ``kinds``
    are the types that an event (id) is known to answer, ``how`` says how reports are told.
    """
    actual = [event for event in events if event.status == "actual"]
    for i, first in enumerate(actual):
        for second in actual[i + 1 :]:
            if first.type == second.type == "SANCTION" and _mirror(first, second) and _is_ordered(first, second):
                pair = (first, second) if _is_later(first, second, how) else (second, first)
                yield *pair, "reciprocity", "like measure, sides changed"
        if first.type == "REJECT" and how[first.reports[0]] != {EARLIER}:
            usual = _ASKED if first.mode else _TURNED_DOWN
            for said in turned_down(first, actual[:i], kinds.get(first.id, usual)):
                yield first, said, "refusal", "denial or refusal of what the other side said"


def _is_later(first: Event, second: Event, how: Mapping[str, frozenset[str]]) -> bool:
    """Whether the act that a text tells first came after the other: by their days, else because that is told in passing
    or in the pluperfect ("X expelled two. Y *had expelled* one").
    """
    if first.date and second.date:
        return first.date.earliest > second.date.latest
    return NEWS in how[first.reports[0]] and NEWS not in how[second.reports[0]]


def turned_down(reject: _Told, before: Sequence[_Told], kinds: Collection[str]) -> list[_Told]:
    """What a rejection answers: the nearest thing said to who rejects, and the like by others whom it also meets."""
    said = [e for e in reversed(before) if e.type in kinds and codes(e.target) & codes(reject.source)]
    said = [e for e in said if not sides(e.source) & sides(reject.source) and face_each_other(reject, e)]
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
