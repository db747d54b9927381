"""Who says it: the speaker of a report, the verb of saying, and how far the article stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from detente.coding.doers import subject_heads
from detente.coding.lexicon import Lexicon
from detente.coding.scene import Scene
from detente.model import Attribution, Frame

_DEGREES = ("assert", "claim", "deny", "distance")


def attribute(scene: Scene, frame: Frame) -> Attribution | None:
    """The nearest speaker above a frame: a verb of saying that embeds it or stands beside it, or "selon X"."""
    verbs, _ = _speech(scene.lexicon)
    for speech in _speech_frames(scene, frame):
        degree = verbs.get(speech.lemma)
        if degree is None:
            continue
        for head in subject_heads(scene, speech):
            return _attribution(scene, head, scene.tokens[speech.token].text, degree)
    return _by_preposition(scene)


@cache
def _speech(lexicon: Lexicon) -> tuple[dict[str, str], frozenset[str]]:
    """Verbs of saying with how far the article stands behind them, and prepositions that bring in a source."""
    cues = lexicon.cues["attribution"]
    verbs = {phrase: kind for kind, phrase in cues if kind in _DEGREES}
    return verbs, frozenset(phrase for kind, phrase in cues if kind == "source")


def _speech_frames(scene: Scene, frame: Frame) -> Iterator[Frame]:
    """The frames above this one, nearest first, and those set beside any of them ("..., a dit X")."""
    current: Frame | None = frame
    for _ in range(len(scene.frames)):
        if current is None:
            return
        yield from (f for f in scene.embedded[current.index] if f.link == "parataxis")
        current = scene.frames[current.parent] if current.parent is not None else None
        if current is not None:
            yield current


def _by_preposition(scene: Scene) -> Attribution | None:
    _, sources = _speech(scene.lexicon)
    for token in scene.tokens:
        preposition = scene.preposition(token)
        if preposition in sources and token.dep.startswith(("obl", "nmod", "parataxis", "advmod", "ROOT")):
            return _attribution(scene, token.i, preposition, "distance")
    return None


def _attribution(scene: Scene, head: int, verb: str, degree: str) -> Attribution:
    parties = scene.parties(head)
    if parties:
        party = parties[0]
        return Attribution(party.span.text, verb, degree, party.actor, party.span)
    span = scene.span([head])
    return Attribution(span.text, verb, degree, None, span)
