"""Whose the thing is that an act is done to: who made it, who holds it, whose act a noun sums up."""

from __future__ import annotations

from collections.abc import Sequence

from detente.coding.others import only_backs
from detente.coding.parties import besides, is_somebody, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.victims import who_struck
from detente.model import Frame, Party


def summed_up(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """Who did what a noun sums up, where a clause judges it ("*Peru* left the talks, a move that Chile denounced")."""
    noun = scene.tokens[scene.tokens[frame.token].head]
    if (
        scene.tokens[frame.token].dep != "acl:relcl"
        or noun.dep != "appos"
        or noun.i not in scene.heads(frame, "object")
    ):
        return []
    for verb in (t.i for t in scene.above(noun.i) if t.pos == "VERB"):
        told = (f for f in scene.frames if f.token == verb)
        found = scene.doers(head for f in told for head in scene.heads(f, "subject"))
        others = [p for p in found if is_somebody(p) and not states_of([p]) & states_of(source)]
        if others:
            return others
    return []


def makers(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """Who made the thing that an act is done to: the doer of its clause ("the measures *taken by* X", "that *X* took"),
    for what is said of a deed is said of its doer.
    """
    things = {h for relation in ("object", "genitive", "oblique") for h in scene.heads(frame, relation)}
    for clause in scene.frames:
        token = scene.tokens[clause.token]
        behind = clause.kind == "verb" and token.dep.startswith("acl") and clause.mood != "infinitive"
        if behind and not only_backs(scene, token) and things & {token.head} & set(scene.heads(clause, "object")):
            found = scene.doers(scene.heads(clause, "subject"))
            others = besides(found, source)
            if any(is_somebody(p) for p in others):
                return list(others)
    return []


def holders(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """Who holds or uses what is struck ("struck *positions held by X*", "raids on *depots used by X*")."""
    things = {a.head for a in frame.arguments if a.relation in ("object", "oblique", "genitive")}
    for clause in scene.frames:
        token = scene.tokens[clause.token]
        if clause.kind == "verb" and clause.voice == "passive" and token.dep.startswith("acl") and token.head in things:
            found = besides(scene.doers(scene.heads(clause, "subject")), source)
            if any(is_somebody(p) for p in found):
                return list(found)
    return []


def whose_deed(scene: Scene, head: int) -> tuple[Party, ...]:
    """Who does what a noun of event tells of, whom a verdict on it is about: "the arrest of two Poles *by Chile*"."""
    deeds = [f for f in scene.frames if f.token == head and f.kind == "noun"]
    found = known_of(scene.doers(by for f in deeds for by in scene.heads(f, "subject")))
    return found or known_of(p for f in deeds for p in who_struck(scene, f))


def accused(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """Who is told to have done what is looked into ("opened an inquiry into claims *that X hurt* two boys")."""
    inside = {i for head in (*scene.heads(frame, "object"), frame.token) for i in scene.subtree(head)}
    told = [
        f for f in scene.frames if f.kind == "verb" and f.link == "complement" and f.token in inside - {frame.token}
    ]
    return list(besides((p for f in told[:1] for p in scene.doers(scene.heads(f, "subject"))), source))
