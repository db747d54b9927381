"""Phrases of several words in a sentence ("in response to", "à en croire"), and what they bring in."""

from __future__ import annotations

from collections.abc import Iterator

from detente.coding.scene import Scene
from detente.model import Token

_COMPLEMENTS = ("obj", "nmod", "obl", "ccomp", "advcl", "pobj")


def places(scene: Scene, phrase: str) -> Iterator[list[Token]]:
    """The tokens of a phrase wherever it stands between word boundaries."""
    at = -1
    while (at := scene.plain.find(phrase, at + 1)) >= 0:
        start, end = scene.sentence.start + at, scene.sentence.start + at + len(phrase)
        inside = [t for t in scene.tokens if start <= t.start < end]
        if inside and inside[0].start == start and (inside[-1].end <= end or phrase.endswith("'")):
            yield inside


def brought_in(scene: Scene, inside: list[Token]) -> Token | None:
    """The head of the phrase or clause behind a connector; None where it stands alone ("in retaliation")."""
    last = inside[-1]
    if last.dep == "fixed":
        last = scene.tokens[last.head]
    if last.dep.startswith(("case", "mark")):
        head = scene.tokens[last.head]
        return head if head.i > inside[-1].i else None
    below = (c for t in inside for c in scene.children[t.i] if c.dep.startswith(_COMPLEMENTS))
    return next((c for c in below if c.i > inside[-1].i), None)
