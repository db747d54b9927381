"""One coding an act, where a sentence tells it by two words: "the *raid* of X *killed* two"."""

from __future__ import annotations

from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.parties import codes_of, is_somebody, states_of
from detente.coding.scene import Scene

_FIGHT = "ASSAULT"


def told_once(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """One coding for "the *raid* of X *killed* two": the noun's, with the verb's target where it names none; for "were
    *killed* in a *raid* blamed on X" the verb's.
    """
    by_frame = {draft.frame.index: draft for draft in drafts}
    kept = list(drafts)
    for noun in drafts:
        verb = by_frame.get(noun.frame.parent) if noun.frame.parent is not None else None
        setting = (d for d in drafts if d.frame.kind == "verb" and noun.frame.token in scene.heads(d.frame, "oblique"))
        verb = next(setting, None) if noun.frame.kind == "noun" and noun.type == _FIGHT and verb is None else verb
        if verb is None or verb.type != noun.type or noun not in kept:
            continue
        alike = codes_of(verb.source) == codes_of(noun.source) and verb.status == noun.status
        if alike and noun.frame.link == "subject":
            stated = any(is_somebody(p) for p in noun.target)
            kept[kept.index(noun)] = noun if stated else replace(noun, target=verb.target)
            kept.remove(verb)
        elif alike and noun.frame.kind == "noun" and states_of(noun.target) <= states_of(verb.target):
            kept.remove(noun)
    return kept


def without_repeats(drafts: list[Draft]) -> list[Draft]:
    """One coding an act: the same type between the same sides in one sentence is one event told twice."""
    found: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        key = (draft.type, codes_of(draft.source), codes_of(draft.target), draft.status == "negated")
        bare: tuple[object, ...] = (draft.type, codes_of(draft.source), frozenset(), draft.status == "negated")
        if key in found:
            continue
        if not key[2] and any(k[0] == key[0] and k[1] == key[1] for k in found):
            continue
        if any(_is_same_side(earlier, draft) for earlier in found.values()):
            continue
        if key[2]:
            found.pop(bare, None)
        found[key] = draft
    return list(found.values())


def _is_same_side(earlier: Draft, draft: Draft) -> bool:
    """ "Attacked a camp in Mali, killing two soldiers": the state, then people of it or of nobody named.

    So is an envoy summoned and a protest handed to him, be it over what was done to the protester's own people.
    """
    alike = earlier.type == draft.type and draft.type in ("ASSAULT", "ACCUSE") and earlier.status == draft.status
    if not alike or codes_of(earlier.source) != codes_of(draft.source):
        return False
    states = states_of(draft.target)
    if draft.type == "ACCUSE" and "summon" in (earlier.mode, draft.mode):
        states -= states_of(draft.source)
    parts = [":" in p.actor.code for p in draft.target if p.actor]
    return bool(parts) and all(parts) and bool(codes_of(earlier.target)) and states <= codes_of(earlier.target)
