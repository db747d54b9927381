"""Somebody who is named and whom nobody knows, as the doer of an act: "*Anna Sole* has agreed to leave the cabinet".

A sentence that names an actor, or speaks of rulers, forces or parties, is of politics: in one the name that is the
subject of a verb is taken for somebody's, a citizen of nobody knows where.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.actors.gazetteer import load
from detente.coding.scene import Scene
from detente.model import Actor, Frame, Party

_CODE = ":CIV"
_KIND = "unknown"
_NOT_POLITICS = {"BUS", "MED", "CIV", "EDU", "LAB"}
_ANYBODYS = {"CONSULT", "ACCUSE", "SUPPORT"}  # who travels, blames and praises need be nobody in politics
_MOODS = {"indicative", "conditional"}
_LINKS = {"", "complement", "coordinate"}


def strangers(scene: Scene, frame: Frame, subjects: Sequence[int], type_: str) -> tuple[Party, ...]:
    """The doers of a clause of its own by their names, where its subject names nobody known; () where it is no name."""
    if type_ in _ANYBODYS:
        return ()
    main = frame.kind == "verb" and frame.mood in _MOODS and frame.link in _LINKS
    if not main or not scene.heads(frame, "subject"):
        return ()
    named = [head for head in subjects if _is_name(scene, head)]
    if not named or not _is_political(scene, named):
        return ()
    return tuple(
        Party(Actor(_CODE, span.text, _KIND), span) for span in (scene.span(scene.phrase(head)) for head in named)
    )


def _is_name(scene: Scene, head: int) -> bool:
    """Whether a phrase is a name that is nobody's known, no place's and no day's, with no word that names a known one
    ("*Jordan* Miller", "*London* Irish").
    """
    token = scene.tokens[head]
    mention = scene.resolved.at(scene.position, head)
    known = mention is not None and bool(mention.actors)
    place = scene.is_place(head) or head in scene.resolved.places[scene.position]
    if token.pos != "PROPN" or not token.text[:1].isupper() or known or place or scene.is_time(head):
        return False
    words = (scene.tokens[i].text for i in scene.phrase(head) if scene.tokens[i].pos == "PROPN")
    gazetteer = load(scene.lexicon.language)
    return not any(gazetteer.find(word) for word in words)


def _is_political(scene: Scene, named: Sequence[int]) -> bool:
    """Whether the sentence speaks of anybody else who makes politics."""
    own = {i for head in named for i in scene.phrase(head)}
    heads = (token.i for token in scene.tokens if token.i not in own and not scene.is_place(token.i))
    others = (party for i in heads for party in scene.own_parties(i))
    return any(party.actor is not None and party.actor.sector not in _NOT_POLITICS for party in others)
