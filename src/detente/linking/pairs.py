"""Which reports a cue joins: the answering act and what it answers."""

from __future__ import annotations

from collections.abc import Sequence

from detente.coding.answers import SEQUENCE, Answer
from detente.linking.events import codes, stems
from detente.model import Event, Report, Span

_DONE = ("actual", "historical")
_TOLD = (*_DONE, "future")  # what "this decision" may take up
_SPOKEN = ("ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE", "SUPPORT", "CONCEDE")
# what a cue of a kind may answer, where its own words tell nothing
_ANSWERED = {
    "compliance": ("REQUEST", "AGREE", "THREATEN"),
    "refusal": ("REQUEST", "AGREE", "THREATEN", "ACCUSE", "REJECT", "SANCTION"),
    "thanks": ("AID", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "RETREAT", "CONSULT"),
}
_WORDS = ("ACCUSE", "REQUEST", "THREATEN")
_VERDICTS = ("ACCUSE", "REJECT", "SUPPORT", "AGREE", "CONCEDE")
_PEACEFUL = ("CONSULT", "SUPPORT", "AGREE", "COOPERATE", "AID", "RETREAT", "CONCEDE")
_FORCE = ("ASSAULT", "COERCE", "MOBILIZE", "PROTEST")
_HOSTILE = ("ACCUSE", "THREATEN", "SANCTION", *_FORCE)
_ALLEGED = "allege"
_PRAISE = ("", "congratulate", "condole")  # modes of SUPPORT that are words alone
_DONE_FOR = ("AID", "AGREE", "CONCEDE", "COOPERATE", "RETREAT")
# what an act told to come after another may answer (TYPE, or TYPE/mode): a hostile act a hostile one, a favour a demand
# for it or the like favour. To open a consulate, or hold a parade, after an expulsion or a call is no answer.
_FOLLOWS = {
    **dict.fromkeys(("ACCUSE", "THREATEN", "SANCTION", *_FORCE), (*_HOSTILE, "REJECT")),
    "MOBILIZE": (*_HOSTILE, "REJECT", "REQUEST/assist"),
    "REJECT": (*_HOSTILE, "REJECT", "REQUEST", "AGREE"),
    "REQUEST": (*_HOSTILE, "REJECT"),
    "AGREE": ("REQUEST", "THREATEN", "AGREE"),
    "CONCEDE": ("REQUEST", "THREATEN", "CONCEDE"),
    "RETREAT": ("REQUEST/", "REQUEST/yield", "REQUEST/change", "THREATEN", "RETREAT"),
    "AID": ("REQUEST/", "REQUEST/assist", "AID"),
    "COOPERATE": ("REQUEST/", "REQUEST/assist", "AGREE", "COOPERATE"),
    "CONSULT": ("REQUEST/meet", "AGREE"),
    "SUPPORT/": _DONE_FOR,
}
_THING = "thing"  # words that tell of something, though of no act that is known
_BACK = {"consequence": 1, "gratitude": 4}  # sentences back where these relations leave what is answered to the text
_VERBAL = ("reaction", "denial", "gratitude")  # relations whose cue is the verb of the answering act itself
_NAMING_ALL = ("cue", "after")  # relations whose noun, where it names acts of some type, means no other
_AFTER = 2  # sentences on in which a text tells what was answered, where it began with the answer
_STEM = 4  # letters that a verb shares with its noun ("closed", "closure")
_NEAR = 4  # sentences back in which "this decision" is looked for


def joined(answer: Answer, reports: Sequence[Report]) -> tuple[Report, Report] | None:
    """The answering report and the answered one; None where the text does not give both."""
    if answer.relation in SEQUENCE:
        return None
    own = own_report(answer, reports)
    if own is None:
        return _beside(answer, reports)
    answered = answered_report(answer, [r for r in reports if r is not own], own)
    return (own, answered) if answered is not None and _fits(answer, own, answered) else None


def _beside(answer: Answer, reports: Sequence[Report]) -> tuple[Report, Report] | None:
    """For "has addressed the claims of X", which tells no act: what its side says to X in the sentences beside it."""
    if not (answer.is_verb and answer.responder and answer.answered):
        return None
    mine = codes(answer.responder)
    told = [r for r in reports if is_within(r.trigger, answer.answered) and codes(r.target) & mine]
    near = [r for r in reports if codes(r.source) == mine and r.status in _DONE and r.type in _SPOKEN]
    near = sorted((r for r in near if abs(r.sentence - answer.sentence) <= 1), key=lambda r: r.sentence)
    pairs = [(r, t) for t in told for r in near if face_each_other(r, t)]
    return pairs[0] if pairs else None


def _fits(answer: Answer, own: Report, answered: Report) -> bool:
    """Whether two acts may answer each other where the text does not say so outright."""
    if answer.relation == "reaction" and own.type not in _VERDICTS:
        return False
    if answer.relation in ("reaction", "ground") and own.mode == _ALLEGED:
        return False  # who is accused *of* something is not answered in it
    if own.type == answered.type == "SUPPORT" and answered.mode in _PRAISE:
        return False  # thanks are given for what was done, not for praise
    if answer.relation in ("cue", "cause"):
        return True
    if answer.relation == "gratitude" and own.type != "SUPPORT":
        return False
    named = answer.answered is not None and is_within(answered.trigger, answer.answered)
    if answer.relation in ("after", *_BACK) or (answer.relation == "ground" and not named):
        follows = _FOLLOWS.get(f"{own.type}/{own.mode}", _FOLLOWS.get(own.type, ()))
        return answered.type in follows or f"{answered.type}/{answered.mode}" in follows
    # to flee, to meet or to give way after an attack is no answer to it
    return own.type not in _PEACEFUL or answered.type not in _FORCE


def own_report(answer: Answer, reports: Sequence[Report]) -> Report | None:
    """The answering act: the one that the cue's clause tells, else one of the responder's in the same sentence."""
    mine = codes(answer.responder)
    near = [
        r
        for r in reports
        if r.sentence == answer.sentence
        and r.status in (_TOLD if answer.relation in ("cue", "after") else _DONE)
        and codes(r.source)
        and (not mine or codes(r.source) & mine)
        and not (answer.relation not in _VERBAL and answer.answered and is_within(r.trigger, answer.answered))
    ]
    if answer.relation in _VERBAL:
        near = [r for r in near if r.trigger.start < answer.cue.end and answer.cue.start < r.trigger.end]
    inside = [r for r in near if is_within(r.trigger, answer.act)]
    if answer.relation in ("cause", "relative"):
        near = inside
    told = [r for r in inside if r.trigger.start <= answer.predicate < r.trigger.end]
    near = told or inside or near
    if answer.takes_up and not told:
        near = _taken_up(answer, reports) or near
    return min(near, key=lambda r: abs(r.trigger.start - answer.cue.start), default=None)


def _taken_up(answer: Answer, reports: Sequence[Report]) -> list[Report]:
    """For "this measure comes in response to X's raid": what was told last before it, by another than X."""
    mine = codes(answer.responder)
    theirs = [r.source for r in reports if answer.answered is not None and is_within(r.trigger, answer.answered)]
    other = frozenset().union(*map(codes, theirs)) or codes(answer.answered_parties)  # else a victim may be named
    told = [
        r
        for r in reports
        if 0 < answer.sentence - r.sentence <= _AFTER and r.status in _TOLD and codes(r.source) and r.type != "CONSULT"
        and (codes(r.source) & mine if mine else not codes(r.source) & other)
    ]  # fmt: skip
    last = max((r.sentence for r in told), default=-1)
    near = [r for r in told if r.sentence == last]
    return ([r for r in near if r.type not in _WORDS] or near)[:1]


def answered_report(answer: Answer, reports: Sequence[Report], own: Report | None = None) -> Report | None:
    """What is answered: the act among the cue's own words, else the other side's nearest act above."""
    mine = codes(answer.responder) | (codes(own.source) if own is not None else frozenset())
    others = [r for r in reports if codes(r.source) and not codes(r.source) & mine and r.status != "negated"]
    if answer.relation in _BACK:
        return _told_before(answer, others, own) if own is not None else None
    within = [r for r in reports if answer.answered is not None and is_within(r.trigger, answer.answered)]
    inside = [r for r in others if r in within]
    if within and not inside and answer.relation != "cue":
        return None  # what was done before was done by the same side
    if answer.relation in ("reaction", "denial", "ground", "after", "relative"):
        if own is None:
            return None
        inside = [r for r in inside if face_each_other(own, r)]
        if answer.relation == "relative":
            inside = [r for r in inside if r.type == own.type and r.type != "REJECT"]
        if answer.relation == "denial":
            inside = [r for r in inside if r.type == "ACCUSE"]
    if inside:
        facing = [r for r in inside if codes(r.target) & mine]
        return (facing or inside)[-1 if answer.relation == "cause" else 0]
    if _is_of_ones_own(answer, reports, mine):
        return None
    return _above(answer, others, own, mine)


def _is_of_ones_own(answer: Answer, reports: Sequence[Report], mine: frozenset[str]) -> bool:
    """Whether the nearest act above told by a word of the noun's stem was done by who answers ("after *the closure* of
    the border", which he had closed)."""
    if answer.answered is None or not answer.answered_types:
        return False
    named = stems(answer.answered, _STEM)
    alike = [r for r in reports if r.trigger.start < answer.cue.start and stems(r.trigger, _STEM) & named]
    return bool(alike) and bool(mine) and codes(alike[-1].source) <= mine and bool(codes(alike[-1].source))


def _is_done(report: Report) -> bool:
    """Whether an act is done, or announced against somebody: that is answered at once, as a threat is."""
    return report.status in _DONE or (report.status == "future" and report.type in _HOSTILE)


def _told_before(answer: Answer, others: Sequence[Report], own: Report) -> Report | None:
    """For "therefore" and "thanked X": the last act before it that goes with it, each side acting on the other."""
    if any(is_within(r.trigger, answer.act) for r in others if r.type in _DONE_FOR):
        return None  # "thanked X for doing Y" says itself what it is for
    near = [
        r
        for r in others
        if r.trigger.start < answer.cue.start and answer.sentence - r.sentence <= _BACK[answer.relation]
        and _is_done(r) and codes(r.source) & codes(own.target) and codes(r.target) & codes(own.source)
    ]  # fmt: skip
    return next((r for r in reversed(near) if _fits(answer, own, r)), None)


def _above(answer: Answer, others: Sequence[Report], own: Report | None, mine: frozenset[str]) -> Report | None:
    """The other side's nearest act above that the cue's words may mean."""
    if answer.relation == "denial" or (answer.relation != "cue" and not (answer.naming or answer.answered_types)):
        return None  # whose claim a denial meets is found by rule: there may be several
    theirs = (codes(answer.answered_parties) or (codes(own.target) if own is not None else frozenset())) - mine
    before = [r for r in others if r.trigger.start < answer.cue.start and _is_done(r)]
    if answer.relation != "cue":
        before = [r for r in before if answer.sentence - r.sentence <= _NEAR]
    before = [r for r in before if not theirs or codes(r.source) & theirs]
    if own is not None and answer.relation not in ("cue", "cause"):
        before = [r for r in before if face_each_other(own, r)]
    addressed = codes(answer.answered_parties) - mine
    if not before and addressed and answer.is_verb and answer.relation == "cue":
        before = [r for r in others if codes(r.source) & addressed and 0 <= r.sentence - answer.sentence <= _AFTER]
    if not before and answer.relation == "cue" and answer.answered is None and own is not None:
        before = [r for r in others if _goes_with(own, r)]
    said = answer.naming == "speech"
    kinds = _SPOKEN if said else _ANSWERED.get(answer.kind, ())
    named = [r for r in before if r.type in answer.answered_types]
    unknown = answer.answered_types or answer.naming == _THING
    if not named and (unknown if answer.relation in _NAMING_ALL else not answer.naming):
        return None
    likely = [r for r in before if r.type in answer.likely]
    fitting = named or likely or [r for r in before if not kinds or r.type in kinds]
    if answer.naming == "deed":  # "called the move absurd" is about what was done before what was said
        fitting = [r for r in fitting if r.type not in _WORDS] or fitting
    if (
        said and not fitting and answer.relation != "after"
    ):  # "this demand" may be an order, told as the measure that it is
        fitting = [r for r in before if answer.sentence - r.sentence == 1 and codes(r.target) & mine]
    before = fitting
    # words are answered by whom they were not meant for, too; acts by those whom they hit
    # what two agreed between them is answered by a third
    meant = (
        before if said and theirs else [r for r in before if _may_hit(r, mine) or (r in named and len(r.source) > 1)]
    )
    last = max((r.sentence for r in meant), default=-1)
    nearest = [r for r in meant if r.sentence == last]
    facing = [r for r in nearest if codes(r.target) & mine] or nearest
    named_so = stems(answer.answered, _STEM) if answer.answered is not None else frozenset()
    alike = [r for r in facing if stems(r.trigger, _STEM) & named_so]
    return next(reversed(alike or facing), None)


def _goes_with(own: Report, other: Report) -> bool:
    """Whether a sentence tells an act of the other side of the same kind ("imposed retaliatory tariffs *as X raised its
    own*").
    """
    same = (own.sentence, own.type) == (other.sentence, other.type)
    return same and other.status in _DONE and face_each_other(own, other)


def _may_hit(report: Report, mine: frozenset[str]) -> bool:
    """True where a report's target is among those codes or unsaid; two that act together have no target."""
    if not mine or codes(report.target) & mine:
        return True
    return not codes(report.target) and len(codes(report.source)) < 2


def face_each_other(answering: Report | Event, answered: Report | Event) -> bool:
    """True where each side acts on the other, as far as the targets are said, and one of them is."""
    forth = codes(answering.target) & codes(answered.source)
    back = codes(answered.target) & codes(answering.source)
    return (
        (bool(forth) or not codes(answering.target))
        and (bool(back) or not codes(answered.target))
        and bool(forth or back)
    )


def is_within(inner: Span, outer: Span) -> bool:
    """Whether words lie inside others."""
    return outer.start <= inner.start and inner.end <= outer.end
