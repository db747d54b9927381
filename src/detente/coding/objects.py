"""What an act is done to where nobody known is: the words for it."""

from __future__ import annotations

from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.scene import Scene
from detente.model import Party

_NAMED_IN_WORDS = {"REJECT", "ASSAULT"}  # what is refused or struck says more than that something is


def in_words(scene: Scene, draft: Draft) -> Draft:
    """A refusal or attack without a target with the words for what it is done to ("turned down *the request*", "refused
    to let *the ship* dock"): those of the innermost object.
    """
    if draft.type not in _NAMED_IN_WORDS or draft.target or draft.mutual:
        return draft
    said = set(draft.tokens)
    inside = [f for f in scene.frames if f.kind == "verb" and f.token in said and scene.heads(f, "object")]
    for frame in sorted(inside, key=lambda f: -f.token):
        head = scene.heads(frame, "object")[0]
        if head > frame.token and scene.tokens[head].pos in ("NOUN", "PROPN") and not scene.is_time(head):
            return replace(draft, target=(Party(None, scene.span(scene.phrase(head))),))
    return draft
