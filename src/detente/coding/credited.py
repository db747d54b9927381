"""Whose the act is that somebody thanks for, denies or is worried about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.doers import phrase_of
from detente.coding.drafts import Draft
from detente.coding.match import Match
from detente.coding.ontology import load_ontology
from detente.coding.parties import besides, known_of, states_of
from detente.coding.scene import Scene
from detente.model import Frame, Party

_PRAISE = "SUPPORT"
_JUDGING = {"ACCUSE", "SUPPORT"}
_IN_WORDS = {"111", "051"}  # CAMEO codes of criticism and praise that are no more than said


def thanked_for(scene: Scene, frame: Frame, draft: Draft, result: Draft) -> Draft:
    """The act that somebody is thanked for, as his ("thanked Chile *for the release* of two sailors"), and done to who
    thanks him where it is a favour. ``draft`` is the act, ``result`` the thanks.
    """
    preposition = scene.preposition(phrase_of(scene, frame, draft.frame)[-1])
    behind = preposition and not scene.grammar.is_a("genitive", preposition)
    others = states_of(draft.source) - states_of(result.source)
    if result.type != _PRAISE or others or not behind or draft.frame.kind != "noun" or not known_of(result.target):
        return draft
    nobody_else = states_of(draft.target) <= states_of(result.target)
    favour = "cooperation" in load_ontology().types[draft.type].quad and nobody_else
    target = result.source if favour else tuple(besides(draft.target, result.target))
    step = f"source: whom « {frame.lemma} » is said to, for it"
    return replace(draft, source=known_of(result.target), target=target, steps=(*draft.steps, step))


def is_own_deed(scene: Scene, frame: Frame, draft: Draft, source: Sequence[Party]) -> bool:
    """Whether who denies an act would have done it himself, and it is no charge that somebody is said to have made."""
    charges = scene.lexicon.classes.get("@allegations", frozenset())
    objects = scene.heads(frame, "object")
    return not besides(draft.source, source) and not any(scene.is_one_of(head, charges) for head in objects)


def is_anothers(own: Match, inner: Match | None) -> bool:
    """Whether what somebody is worried or glad about is a deed of another ("concern over *the raids of Chile*")."""
    judging = own.pattern.type in _JUDGING and own.pattern.cameo in _IN_WORDS and bool(states_of(own.source))
    return judging and inner is not None and bool(states_of(inner.source) - states_of(own.source))
