"""What answers what inside one text where no word says so, by the order in which it tells two acts of both sides.

A text that tells that X expelled a consul, and next that Y protests, need not say that the one is about the other. The
pairs of acts of which that holds are ``data/turns.csv``; both sides must act on each other, and the answer must be what
its sentence tells as its news. What a sentence tells in the pluperfect is answered by what those before it told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from detente.coding.answers import Answer
from detente.coding.ontology import load_ontology
from detente.coding.sequence import EARLIER, NEWS
from detente.linking.events import codes
from detente.linking.moves import rows
from detente.linking.pairs import face_each_other
from detente.model import Report

_DONE = ("actual", "future")
_MEASURES = ("SANCTION", "THREATEN")
_CUES = ("cue", "after", "ground")  # relations of words that bring in what is answered


@dataclass(frozen=True, slots=True)
class _Turn:
    """How many sentences an act may stand behind, or before, what it answers."""

    back: int
    behind: int
    open: bool

    def reaches(self, own: Report, other: Report) -> bool:
        if other.sentence > own.sentence:
            return other.sentence - own.sentence <= self.behind
        return bool(self.back) and own.sentence - other.sentence <= self.back


def turns(
    reports: Sequence[Report],
    answers: Sequence[Answer],
    how: Mapping[str, frozenset[str]],
    taken: Collection[tuple[str, str]] = (),
) -> Iterator[tuple[Report, Report]]:
    """Pairs of reports (answer, answered), in the order of the text; ``how`` says how they are told
    (``telling``), ``taken`` are pairs (ids) known already.

    An act answers one other, the nearest; it is answered once by each side, but for acts of one sentence.
    """
    known = {r.id: r for r in reports}
    grounded = _grounded(reports, answers)
    pairs = set(taken)
    for own in reports:
        if own.id in grounded or any(own.id == pair[0] for pair in pairs):
            continue
        for other in _before(own, reports, how):
            if (other.id, own.id) in pairs or _is_met(own, other, known, pairs) or _is_answer(own, other, known, pairs):
                continue
            pairs.add((own.id, other.id))
            yield own, other
            break


def _grounded(reports: Sequence[Report], answers: Sequence[Answer]) -> frozenset[str]:
    """The reports (ids) of which their own clause says what they are done for or after, in words that name it."""
    said = [a for a in answers if a.relation in ("cue", "after") and a.answered is not None and not a.naming]
    return frozenset(r.id for r in reports for a in said if r.trigger.start <= a.predicate < r.trigger.end)


def beside(
    reports: Sequence[Report],
    answers: Sequence[Answer],
    how: Mapping[str, frozenset[str]],
    taken: Collection[tuple[str, str]],
) -> Iterator[tuple[Report, Report]]:
    """The acts that a sentence tells beside an answer, with what they answer too: those of its type (« a rappelé son
    envoyé et expulsé deux diplomates en représailles »), the measures beside a denial ("denied the charge and closed
    its consulate"), and all behind words that open the sentence (« face à ce raid, X a dénoncé ... et rompu ... »).
    ``how`` says how acts are told, ``taken`` are pairs (ids) known already.
    """
    opened = _opened(reports, answers)
    known = {r.id: r for r in reports}
    answering = {a for a, _ in taken}
    for a, b in sorted(taken):
        own, other = known.get(a), known.get(b)
        if own is None or other is None or not (NEWS in how[a] or own.type == "REJECT"):
            continue
        for report in reports:
            alike = (report.sentence, codes(report.source)) == (own.sentence, codes(own.source))
            beyond = own.type == "REJECT" and report.type in _MEASURES
            alike = alike and (report.type == own.type or beyond or a in opened)
            if alike and report.id not in answering and NEWS in how[report.id] and face_each_other(report, other):
                answering.add(report.id)
                yield report, other


def _opened(reports: Sequence[Report], answers: Sequence[Answer]) -> frozenset[str]:
    """The reports (ids) whose clause a cue opens ("*In response*, X ...")."""
    front = [a for a in answers if a.relation in _CUES and not a.is_verb and a.cue.start < a.predicate]
    return frozenset(r.id for r in reports for a in front if r.trigger.start <= a.predicate < r.trigger.end)


def _is_met(own: Report, other: Report, known: Mapping[str, Report], pairs: Collection[tuple[str, str]]) -> bool:
    """Whether the same side has answered an act already, in another sentence."""
    met = [known[a] for a, b in pairs if b == other.id and a in known]
    return any(codes(r.source) & codes(own.source) and r.type == own.type and r.sentence != own.sentence for r in met)


def _is_answer(own: Report, other: Report, known: Mapping[str, Report], pairs: Collection[tuple[str, str]]) -> bool:
    """Whether an act answers one of the kind that the same side is told to have done: that came first."""
    met = [known[b] for a, b in pairs if a == other.id and b in known]
    return any(r.type == own.type and codes(r.source) == codes(own.source) for r in met)


def telling(reports: Sequence[Report], answers: Sequence[Answer]) -> dict[str, frozenset[str]]:
    """How their sentences tell some reports (ids): as NEWS, EARLIER, either, or neither where it is but in passing."""
    marks = [(a.predicate, a.relation) for a in answers if a.relation in (NEWS, EARLIER)]
    return {r.id: _how(r, marks) for r in reports}


def _how(report: Report, marks: Sequence[tuple[int, str]]) -> frozenset[str]:
    return frozenset(how for at, how in marks if report.trigger.start <= at < report.trigger.end)


def _before(own: Report, reports: Sequence[Report], how: Mapping[str, frozenset[str]]) -> Iterator[Report]:
    """What an act of the news may answer: acts told before it, the nearest first, then those told to be earlier."""
    if NEWS not in how[own.id] or own.status not in _DONE:
        return
    above = [r for r in reports if r.trigger.start < own.trigger.start and not _is_later(r, own)]
    behind = [r for r in reports if EARLIER in how[r.id] and r.sentence > own.sentence]
    for other in (*reversed(above), *behind):
        turn = _turn(own, other)
        if turn is not None and other.status in _DONE and turn.reaches(own, other):
            closed = bool(codes(own.target)) and bool(codes(other.target))
            if (closed or turn.open) and face_each_other(own, other):
                yield other


def _is_later(report: Report, own: Report) -> bool:
    """Whether an act is dated after another."""
    if report.date is None or own.date is None or not report.date.earliest or not own.date.latest:
        return False
    return report.date.earliest > own.date.latest


def _turn(own: Report, other: Report) -> _Turn | None:
    if codes(own.source) & codes(other.source):
        return None
    return next((_turns()[a, b] for a in _names(own) for b in _names(other) if (a, b) in _turns()), None)


def _names(report: Report) -> tuple[str, ...]:
    plain = load_ontology().plover_mode(report.type, report.mode)
    return f"{report.type}/{plain}", report.type


@cache
def _turns() -> dict[tuple[str, str], _Turn]:
    return {
        (row["answer"], row["answered"]): _Turn(int(row["back"]), int(row["behind"]), row["open"] == "yes")
        for row in rows("turns.csv")
    }
