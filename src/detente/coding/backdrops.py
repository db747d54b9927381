"""What a sentence names only as the content of a quarrel, or as the occasion on which somebody spoke: no act."""

from __future__ import annotations

from collections.abc import Sequence

from detente.coding.doers import subject_heads
from detente.coding.drafts import Draft
from detente.coding.parties import states_of
from detente.coding.scene import Scene

_RULING = {"", "GOV"}


def is_traded_charge(_: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """What two blame each other for ("traded blame *for violating* the truce") neither is said to have done."""
    frame = draft.frame
    if frame.link != "complement" or frame.mood != "participle" or frame.parent is None:
        return False
    over = [d for d in known if d.frame.index == frame.parent and d.type == "ACCUSE" and d.mutual]
    return any(states_of(d.source) == states_of(draft.source) for d in over)


def is_rally_of_speaker(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """A rally at which somebody who governs says something ("announced *during a rally* in Lima") protests nothing."""
    frame = draft.frame
    if draft.type != "PROTEST" or frame.kind != "noun" or frame.parent is None or frame.link != "complement":
        return False
    over = scene.frames[frame.parent]
    says = {"say", "condemn", "accuse"} & set(scene.lexicon.embedders.get(over.lemma, ()))
    around = scene.preposition(scene.tokens[frame.token]) in scene.lexicon.prepositions.get("fray", frozenset()) | {
        "at"
    }
    speakers = scene.doers(subject_heads(scene, over)) if says and around else ()
    return any(p.actor is not None and p.actor.sector in _RULING for p in speakers)
