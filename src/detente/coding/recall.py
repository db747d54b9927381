"""What a sentence leaves to those before it: who did "this raid", who lifts "the sanctions", between whom "clashes".

Each rule takes the sides of an act that the text told at most a few sentences before; where two acts could be meant,
or the one told does not fit, nobody is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from detente.coding.counterparts import LINKED_LATER, REACH, partner
from detente.coding.deeds import taken_up
from detente.coding.drafts import Draft
from detente.coding.match import best_match
from detente.coding.parties import by_state, codes_of, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.verdicts import ANY
from detente.model import Frame, Party, Report

_BETWEEN_STATES = {"SANCTION", "ACCUSE"}  # whose agent goes without saying
_FIGHT = "ASSAULT"
_TAKEN_IN_A_FIGHT = {"ASSAULT", "COERCE/arrest", "COERCE/seize", "COERCE/abduct"}  # what befalls the beaten side
_UNKNOWN_FOES = {"REB", "CRM"}  # "twelve fighters": whoever was fought
_UNKNOWN_FRIENDS = {"MIL", "COP", "GOV", "SPY"}  # "two soldiers": of either side
_OF_CAPTIVES = {"COERCE/arrest", "COERCE/deport", "RETREAT/release"}  # another state's people
_UNDONE = {"CONCEDE": "SANCTION"}  # who lifts sanctions imposed them
_CAPTIVITY = {"COERCE"}
_CITIZENS = "CIV"
_DENIAL, _CHARGE = "REJECT", "ACCUSE"
_NEXT = 2  # sentences back in which a charge is looked for that somebody denies
_RELEASE = ("RETREAT", "release")


def recalled(scene: Scene, draft: Draft, told: Sequence[Report]) -> Draft:
    """The draft with the sides that the text told before, where the sentence leaves them out.

    ``told`` are the reports of the sentences before, in order. A draft with a doer gets at most the doer of what it
    condemns or praises ("condemned *the raid*") as its target.
    """
    sentence = scene.sentence.index
    near = [r for r in told if 0 < sentence - r.sentence <= REACH]
    if known_of(draft.source):
        return _sent_on_request(_aimed_at_doer(scene, draft, near), near)
    if _is_taken_up(scene, draft):
        earlier = _latest(near, draft.type) or _latest(near, _UNDONE.get(draft.type, ""))
        if earlier is not None:
            return _with_sides(draft, earlier, earlier.source, known_of(draft.target) or earlier.target)
    found = _fought(scene, draft, near) or _beaten(draft, near, sentence)
    return found or (draft if _is_somebodys(scene, draft) else _returned(scene, draft, told))


def _is_somebodys(scene: Scene, draft: Draft) -> bool:
    """Whether a possessive says whose an act is, be it nobody known ("ten states told of *their* decision to ...")."""
    token = scene.tokens[draft.frame.token]
    noun = token.head if token.dep == "acl" else token.i
    return any(a.relation == "possessor" for f in scene.frames if f.token == noun for a in f.arguments)


def _aimed_at_doer(scene: Scene, draft: Draft, near: Sequence[Report]) -> Draft:
    earlier, sentence = None, scene.sentence.index
    if draft.about == ANY:
        acts = (r for r in reversed(near) if states_of(r.source))
        earlier = next((r for r in acts if not states_of(r.source) & states_of(draft.source)), None)
        other = partner(draft.source, near, sentence) if earlier is None else None
        if other is not None:
            return replace(draft, target=(other[1],), steps=(*draft.steps, f"target: the other side of {other[0].id}"))
    elif not known_of(draft.target):
        earlier = _latest(near, draft.about) or taken_up(scene, draft, near) or _charge(scene, draft, near)
    sides = known_of(earlier.source) if earlier is not None else ()
    if earlier is None or not sides or (_are_one(sides, draft.source) and earlier.type != _CHARGE):
        return draft
    step = f"target: who did {earlier.id}, « {earlier.trigger.text} »"
    return replace(draft, target=sides, steps=(*draft.steps, step))


def _charge(scene: Scene, draft: Draft, near: Sequence[Report]) -> Report | None:
    """What somebody denies without saying whose word it is: the last thing that he was blamed for, by another side."""
    if draft.type != _DENIAL or "deny" not in scene.lexicon.embedders.get(draft.frame.lemma, ()):
        return None
    mine, whose = states_of(draft.source), codes_of(draft.source)
    blamed = (r for r in reversed(near) if r.type == _CHARGE and mine & states_of(r.target) and r.status == "actual")
    last = next((r for r in blamed if states_of(r.source) and not whose & codes_of(r.source)), None)
    return last if last is not None and scene.sentence.index - last.sentence <= _NEXT else None


def _are_one(some: Sequence[Party], rest: Sequence[Party]) -> bool:
    """Whether two sides share a state, but for two parts of it: an opposition condemns what its police did."""
    shared = states_of(some) & states_of(rest)
    apart = all(p.actor.sector for p in (*some, *rest) if p.actor) and not codes_of(some) & codes_of(rest)
    return bool(shared) and not apart


def _sent_on_request(draft: Draft, near: Sequence[Report]) -> Draft:
    """Forces sent to who had asked the sender for help or been promised it are help, no threat."""
    if draft.type != "MOBILIZE" or draft.status not in ("actual", "future"):
        return draft
    host, sender = states_of(draft.target), states_of(draft.source)
    asked = (r for r in near if r.type == "REQUEST" and host & states_of(r.source) and sender & states_of(r.target))
    promised = (r for r in near if r.type == "AGREE" and sender & states_of(r.source) and host & states_of(r.target))
    earlier = next(chain(asked, promised), None) if host and not host & sender else None
    if earlier is None:
        return draft
    step = f"forces sent after {earlier.id}, « {earlier.trigger.text} », are AID"
    return replace(draft, type="AID", mode="", cameo="", steps=(*draft.steps, step))


def _is_taken_up(scene: Scene, draft: Draft) -> bool:
    """Whether a known act is spoken of again for itself ("*the raid* killed two", "*the embargo* was extended"), not as
    what another verb is about ("condemned *the raid*").
    """
    frame = draft.frame
    if draft.type in LINKED_LATER:
        return False
    if frame.kind == "noun":
        return frame.link != "complement" and scene.is_definite(frame.token)
    done_to = scene.heads(frame, "object") if frame.voice == "passive" else []
    return any(scene.is_event(head) and scene.is_definite(head) for head in done_to)


def _fought(scene: Scene, draft: Draft, near: Sequence[Report]) -> Draft | None:
    """Fighting without sides ("clashes were reported") as that of the two who fought before."""
    if draft.type != _FIGHT or not draft.mutual or known_of(draft.target) or _is_spoken_of(scene, draft):
        return None
    earlier = _latest(near, _FIGHT)
    both = (*earlier.source, *earlier.target) if earlier is not None else ()
    sides = by_state(both)
    if earlier is None or len(sides) != 2:
        return None
    return _with_sides(draft, earlier, tuple(sides.values()), ())


def _is_spoken_of(scene: Scene, draft: Draft) -> bool:
    """Whether somebody known says or does something about an act: "X condemned the clashes"."""
    if draft.frame.link != "complement" or draft.frame.parent is None:
        return False
    return bool(scene.doers(scene.heads(scene.frames[draft.frame.parent], "subject")))


def _beaten(draft: Draft, near: Sequence[Report], sentence: int) -> Draft | None:
    """Those killed or taken after an attack ("twelve of them were killed") as beaten by the other side of it."""
    kinds = {draft.type, f"{draft.type}/{draft.mode}"}
    plain = draft.frame.kind == "verb" and draft.frame.voice == "passive" and draft.status == "actual"
    if not plain or not kinds & _TAKEN_IN_A_FIGHT:
        return None
    earlier = _latest(near, _FIGHT)
    if earlier is None:
        return None
    hurt = states_of(draft.target)
    if hurt:
        found = partner(draft.target, [earlier], sentence)
        return _with_sides(draft, earlier, (found[1],), draft.target) if found else None
    sectors = {p.actor.sector for p in draft.target if p.actor}
    if sectors & _UNKNOWN_FRIENDS or len(states_of(earlier.source)) != 1 or draft.type != _FIGHT:
        return None
    foes = not sectors or bool(sectors & _UNKNOWN_FOES) or (sectors == {"CIV"} and bool(states_of(earlier.target)))
    return _with_sides(draft, earlier, earlier.source, earlier.target if foes else draft.target)


def _returned(scene: Scene, draft: Draft, told: Sequence[Report]) -> Draft:
    """An agentless act of diplomacy ("the ambassador was summoned", "two of its citizens were arrested") as that of the
    side that its target deals with."""
    between = draft.type in _BETWEEN_STATES or draft.act in _OF_CAPTIVES
    if not between or draft.frame.kind != "verb" or (draft.act in _OF_CAPTIVES and draft.frame.voice != "passive"):
        return draft
    released = (draft.type, draft.mode) == _RELEASE  # who arrests may only have quarrelled before
    kind = draft.type if released else "captives" if draft.act in _OF_CAPTIVES else ""
    other = _led_up_to(scene, draft, told) or partner(draft.target, told, scene.sentence.index, kind)
    if other is None:
        return _issued(scene, draft)
    earlier, party = other
    if party.actor is not None and party.actor.sector == _CITIZENS:
        # a crowd protests, its state summons the ambassador
        party = replace(party, actor=replace(party.actor, code=party.actor.state, kind="state"))
    step = f"source left to the context: the other side of {earlier.id}, « {party.span.text} »"
    return replace(draft, source=(party,), steps=(*draft.steps, step))


def _issued(scene: Scene, draft: Draft) -> Draft:
    """What is done to another state in a communiqué that names no doer is done by who issues it ("The ambassador of
    Chile was summoned this morning")."""
    issuer = scene.resolved.issuer
    target = states_of(draft.target)
    if len(issuer) != 1 or not target or issuer[0].state in target or draft.frame.voice != "passive":
        return draft
    party = Party(issuer[0], scene.span([draft.frame.token]))
    return replace(draft, source=(party,), steps=(*draft.steps, "source: whose communiqué it is"))


def _led_up_to(scene: Scene, draft: Draft, told: Sequence[Report]) -> tuple[Report, Party] | None:
    """The one other state that the sentence has named before its passive, where the text has told of it before ("Enough
    to anger *Lima*: the envoy was summoned")."""
    before = [p for t in scene.tokens[: draft.frame.token] for p in scene.own_parties(t.i) if p.actor and p.actor.state]
    others = {p.actor.state: p for p in before if p.actor and p.actor.state not in states_of(draft.target)}
    known = [r for r in told if others.keys() & states_of((*r.source, *r.target))]
    return (known[-1], next(iter(others.values()))) if len(others) == 1 and known and states_of(draft.target) else None


def held_by(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence, captives held by whoever is asked to free them: "to release the *jailed* men"."""
    return [_held(scene, draft, drafts) for draft in drafts]


def _held(scene: Scene, draft: Draft, drafts: Iterable[Draft]) -> Draft:
    captives = scene.heads(draft.frame, "object") if draft.type in _CAPTIVITY else []
    if not captives or known_of(draft.source) or draft.frame.voice != "passive":
        return draft
    freed = {f.token for f in scene.frames if f.kind == "verb" and _is_release(scene, f, captives)}
    for other in drafts:
        keeper = known_of(other.target) if other.type == "REQUEST" and freed & set(other.tokens) else ()
        if states_of(keeper):
            step = f"source: who is asked to free them, « {keeper[0].span.text} »"
            return replace(draft, source=keeper, steps=(*draft.steps, step))
    return draft


def _is_release(scene: Scene, frame: Frame, captives: Sequence[int]) -> bool:
    things = {scene.counted(head) for head in scene.heads(frame, "object")}
    found = best_match(scene, frame) if things & set(captives) else None
    return found is not None and (found.pattern.type, found.pattern.mode) == _RELEASE


def _with_sides(draft: Draft, earlier: Report, source: tuple[Party, ...], target: tuple[Party, ...]) -> Draft:
    step = f"sides: those of {earlier.id}, « {earlier.trigger.text} »"
    return replace(draft, source=source, target=target, steps=(*draft.steps, step))


def _latest(near: Sequence[Report], kind: str) -> Report | None:
    """The latest report of a type."""
    return next((r for r in reversed(near) if r.type == kind), None) if kind else None
