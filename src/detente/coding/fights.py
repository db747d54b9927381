"""Between whom a fight is that a sentence tells only as what went before a truce, or mutual charges, of two: "X and Y
agreed to a truce *after days of clashes*".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.parties import known_of, states_of
from detente.coding.scene import Scene

_FIGHT = "ASSAULT"
_MADE_UP = {"CONCEDE", "AGREE", "RETREAT"}  # what ends a fight of those who do it together
_PAIR = 2


def fought(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence, fights of nobody named those of the two who make up or quarrel over them.

    So where these two are the only states named: "Paris and Berlin regretted the clashes *in Chad*" tells of no fight
    of theirs.
    """
    return [_of_two(scene, draft, drafts) if _is_nobodys(draft) else draft for draft in drafts]


def _is_nobodys(draft: Draft) -> bool:
    told = draft.type == _FIGHT and draft.mutual and draft.frame.kind == "noun" and draft.status == "actual"
    return told and not known_of(draft.source) and not known_of(draft.target)


def _of_two(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    named = {p.actor.state for t in scene.tokens for p in scene.own_parties(t.i) if p.actor and p.actor.state}
    above = {token.i for token in scene.above(draft.frame.token)}
    for other in drafts:
        both = states_of(other.source)
        if len(both) != _PAIR or both != named or states_of(other.target) - both:
            continue
        if (other.mutual or other.type in _MADE_UP) and above & set(other.tokens):
            step = f"sides: those of « {other.frame.lemma} », who are the only two named"
            return replace(draft, source=other.source, steps=(*draft.steps, step))
    return draft
