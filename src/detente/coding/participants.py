"""Who was there: the persons and bodies at a meeting, with their part in it."""

from __future__ import annotations

from collections.abc import Iterator

from detente.coding.scene import Scene
from detente.model import Participant, Party

_VISITS = {"visit", "audience", "working-visit", "state-visit", "credentials"}
_MEDIATIONS = {"third-party", "mediation"}


def participants_of(
    scene: Scene, type: str, mode: str, source: tuple[Party, ...], target: tuple[Party, ...]
) -> tuple[Participant, ...]:
    """The named or titled people of a meeting: visitors (source), hosts (target), and those in attendance."""
    if type != "CONSULT":
        return ()
    is_visit = mode in _VISITS and bool(target)
    sides = [(source, "mediator" if mode in _MEDIATIONS else "visitor" if is_visit else "attendee")]
    sides.append((target, "host" if is_visit else "attendee"))
    found = {p.name: p for parties, part in sides for p in _named(scene, parties, part)}
    for participant in _attending(scene):
        found.setdefault(participant.name, participant)
    return tuple(found.values())


def _named(scene: Scene, parties: tuple[Party, ...], part: str) -> Iterator[Participant]:
    for party in parties:
        for token in scene.tokens:
            mention = scene.resolved.at(scene.position, token.i)
            if mention is not None and mention.span == party.span and (mention.person or mention.office):
                name = mention.person or mention.span.text
                yield Participant(name, part, party.actor, mention.span, mention.office)
                break


def _attending(scene: Scene) -> Iterator[Participant]:
    """Those named behind "en présence de" / "in the presence of", wherever the parser hung them in the sentence."""
    presence = scene.lexicon.prepositions.get("presence", frozenset())
    for token in scene.tokens:
        mention = scene.resolved.at(scene.position, token.i) if scene.preposition(token) in presence else None
        if mention is not None and mention.actors:
            name = mention.person or mention.span.text
            yield Participant(name, "attendee", mention.actors[0], mention.span, mention.office)
