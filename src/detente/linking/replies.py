"""Which happening answers which across articles, by rule: ``data/replies.csv``. What a text says itself comes first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from detente.coding.ontology import load_ontology
from detente.linking.groups import states_of
from detente.linking.moves import moves_of, rows
from detente.model import Happening, Matter, Response

MIRRORED = ("reciprocity", "retaliation")  # kinds of response of a measure to a measure

_CLASSES = {"measure": ("reciprocity", "retaliation"), "demand": ("compliance", "refusal")}


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: str
    like: str
    days: int
    like_days: int
    topic: bool


def inferred(happenings: Sequence[Happening], told: Collection[Response] = ()) -> tuple[Response, ...]:
    """The responses among happenings (in any order) that no text tells.

    An act by one side on another answers the nearest act before it by the other on the first that a row of the table
    pairs with it and that nothing of the kind answers yet. ``told`` are the explicit responses between record ids: the
    pairs that they tell are not inferred again or the other way round, and what they answer in kind (a deed by a deed;
    a protest leaves it open) is answered. One act answers one act; it is answered by one, or by several that the other
    side did on one day. Of two acts of one day without a cue neither answers.
    """
    pairs = {(r.event, r.answers) for r in told} | {(r.answers, r.event) for r in told}
    answering = {(r.event, _class(r.kind)) for r in told}
    days = {h.id: h.day for h in happenings}
    answered = {(r.answers, _class(r.kind)): days.get(r.event, "") for r in told}
    found: list[Response] = []
    for near in sorted(_candidates(happenings), key=lambda c: c.order):
        pair, kind, day = (near.event.id, near.answers.id), _class(near.kind), near.event.day
        if pair in pairs or (pair[0], kind) in answering or answered.get((pair[1], kind), day) != day:
            continue
        pairs |= {pair, pair[::-1]}
        answering.add((pair[0], kind))
        answered[pair[1], kind] = day
        found.append(Response(*pair, near.kind, False, _words(near), None, near.delay))
    return tuple(sorted(found, key=lambda r: (r.event, r.answers)))


def _class(kind: str) -> str:
    """Kinds of response that take each other's place: a measure against a measure, what becomes of a demand."""
    return next((name for name, kinds in _CLASSES.items() if kind in kinds), kind)


def reach() -> int:
    """The days before and after a happening within which what it answers, or what answers it, can lie."""
    return max(rule.like_days for rule in _rules().values())


@cache
def acts() -> frozenset[str]:
    """The types of event that answer or are answered by rule."""
    return frozenset(act.partition("/")[0] for pair in _rules() for act in pair)


def equivalence(measure: Matter, answered: Matter) -> str:
    """Whether a measure answers like for like: "same kind", "same family" (both measures, say), or "other"."""
    if (measure.family, measure.kind) == (answered.family, answered.kind):
        return "same kind"
    return "same family" if measure.family == answered.family else "other"


@dataclass(frozen=True, slots=True)
class _Candidate:
    event: Happening
    answers: Happening
    kind: str
    delay: int

    @property
    def order(self) -> tuple[bool, int, str, str, str, str]:
        """Like answers like before all else, then the nearest; content tells the rest apart, not ids alone."""
        days = self.event.day, self.answers.day
        return (self.kind == "retaliation", self.delay, *days, self.event.id, self.answers.id)


def _candidates(happenings: Sequence[Happening]) -> Iterator[_Candidate]:
    # an article without a day may tell an event without one: what it answers cannot be known
    done = [h for h in happenings if h.event.status == "actual" and not h.withdrawn and h.day]
    sides = [(frozenset(states_of(h.event.source)), frozenset(states_of(h.event.target))) for h in done]
    for event, own in zip(done, sides, strict=True):
        for other, theirs in zip(done, sides, strict=True):
            # by far the most pairs go here, so that nothing is computed for a pair before it is known to face
            if own[0].isdisjoint(theirs[1]) or own[1].isdisjoint(theirs[0]) or own[0] & theirs[1] & own[1] & theirs[0]:
                continue
            rule = _rule(event, other)
            if rule is None or (rule.topic and not _one_topic(event, other)):
                continue
            like = bool(rule.like) and _share_line(event, other)
            delay = _delay(event, other)
            if 0 < delay <= (rule.like_days if like else rule.days):
                yield _Candidate(event, other, rule.like if like else rule.kind, delay)


def _rule(event: Happening, other: Happening) -> _Rule | None:
    """The row that says most about both acts."""
    for answer in _names(event):
        for answered in _names(other):
            if (answer, answered) in _rules():
                return _rules()[answer, answered]
    return None


def _names(happening: Happening) -> tuple[str, ...]:
    event = happening.event
    plain = load_ontology().plover_mode(event.type, event.mode)
    return f"{event.type}/{event.mode}", f"{event.type}/{plain}", event.type


def _share_line(event: Happening, other: Happening) -> bool:
    own, theirs = ({m.line for m in moves_of(f"{h.event.type}/{h.event.mode}")} for h in (event, other))
    return bool(own & theirs)


def _one_topic(event: Happening, other: Happening) -> bool:
    own, theirs = set(event.event.contexts), set(other.event.contexts)
    asked = load_ontology().plover_mode(other.event.type, other.event.mode)
    same_mode = bool(asked) and asked == load_ontology().plover_mode(event.event.type, event.event.mode)
    return bool(own & theirs) or (same_mode and (not own or not theirs))


def _words(near: _Candidate) -> str:
    return f"sides changed, {near.delay} days after"


def _delay(event: Happening, other: Happening) -> int:
    return (date.fromisoformat(event.day) - date.fromisoformat(other.day)).days


@cache
def _rules() -> dict[tuple[str, str], _Rule]:
    return {
        (row["answer"], row["answered"]): _Rule(
            row["kind"], row["like"], int(row["days"]), int(row["like_days"]), row["topic"] == "yes"
        )
        for row in rows("replies.csv")
    }
