"""Which frame stands under which: complements, purposes, relative clauses, coordinated predicates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.language.predicates import Predicates
from detente.model import Frame, Token

_DEPENDENT = {"infinitive", "participle"}
_BESIDE = ("amod", "appos", "nmod")  # a noun
_CLAUSES = {"ccomp": "complement", "xcomp": "complement", "csubj": "complement", "csubj:pass": "complement",
            "advcl": "adverbial", "acl:relcl": "relative", "acl": "relative", "conj": "coordinate",
            "parataxis": "parataxis"}  # fmt: skip


def embedded(frames: Sequence[Frame], tree: Predicates) -> tuple[Frame, ...]:
    """The frames of a sentence, in order, each with its parent and the link to it, where it has one."""
    first: dict[int, int] = {}
    for frame in frames:
        first.setdefault(frame.token, frame.index)
    linked = [_linked(frame, tree, first) for frame in frames]
    return tuple(_beside(frame, linked) for frame in linked)


def _linked(frame: Frame, tree: Predicates, first: dict[int, int]) -> Frame:
    """The frame with the frame that it stands under, looking through modals and coordination."""
    token = tree.tokens[frame.token]
    dep, link = token.dep, _link(frame, token, tree)
    head = tree.tokens[token.head]
    if link in ("parataxis", "adverbial") and head.i not in first:
        head = next((c for c in tree.children[head.i] if tree.is_carried(c, head)), head)
    while head.i != token.i and head.i not in first:
        if frame.kind == "noun" and tree.is_a(head.lemma.lower(), "author") and head.dep in _BESIDE:
            return frame  # "armed the rebels, *responsible for a raid*"
        if tree.is_carried(token, head):
            dep = head.dep
            link = _CLAUSES.get(dep, link) if dep != "ROOT" else ""
        elif frame.kind != "noun" and dep not in _CLAUSES:
            return frame
        token, head = head, tree.tokens[head.head]
        if token.i == head.i:
            return frame
    if not link or head.i == token.i or head.i not in first or first[head.i] == frame.index:
        return frame
    return replace(frame, parent=first[head.i], link=link)


def _link(frame: Frame, token: Token, tree: Predicates) -> str:
    """How a frame hangs on what is above it; "" where it does not."""
    dep = token.dep
    if frame.kind == "noun" and dep == "nsubj":
        return "subject"
    if frame.kind == "noun" and dep.startswith("obl") and tree.is_a(tree.preposition(token), "afterwards"):
        return "adverbial"  # "asked X to leave *after its raid*": no part of what is asked
    if frame.kind == "noun" and dep.startswith(("obj", "obl", "nsubj:pass", "nmod", "iobj", "xcomp", "appos")):
        return "complement"
    of_noun = dep == "acl" and frame.kind == "verb"
    if (of_noun or dep == "advcl") and tree.is_controlled(token):
        return "complement"  # "accused them of spying": what the object is said to do
    if of_noun and (frame.mood == "infinitive" or tree.is_content(token)):
        return "complement"  # "its decision to leave", "proof that X left": what the noun is about
    return _CLAUSES.get(dep, "")


def _beside(frame: Frame, linked: Sequence[Frame]) -> Frame:
    """ "Agreed to lift X *and give* Y": a coordinated infinitive stands under what the first one stands under."""
    first = frame
    for _ in linked:  # a circle in a broken tree ends here
        if first.link != "coordinate" or first.mood != frame.mood or first.parent is None:
            break
        first = linked[first.parent]
    shared = frame.mood in _DEPENDENT and first.mood == frame.mood and first.link in ("complement", "adverbial")
    return replace(frame, parent=first.parent, link=first.link) if shared and first is not frame else frame
