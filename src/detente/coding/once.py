"""One coding an act, where a sentence tells it by two words: "the *raid* of X *killed* two"."""

from __future__ import annotations

from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.parties import codes_of, is_somebody, states_of
from detente.coding.scene import Scene

_FIGHT = "ASSAULT"
_MEASURES = ("SANCTION",)  # of several kinds at once ("recalled its envoy and closed the border")


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
    """One coding an act: the same type between the same sides in one sentence is one event told twice, but for measures
    of several kinds ("recalled its envoy and closed the border"). The act comes before what it led to, whichever of
    the two is read first ("hit a market, *killing* two, the mayor said").
    """
    found: list[Draft] = []
    for draft in sorted(drafts, key=_is_outcome):
        if any(_is_told(earlier, draft) or _is_same_side(earlier, draft) for earlier in found):
            continue
        found = [e for e in found if not (codes_of(draft.target) and not codes_of(e.target) and _is_one(e, draft))]
        found.append(draft)
    return [draft for draft in drafts if any(draft is one for one in found)]


def _is_outcome(draft: Draft) -> bool:
    """Whether a participle beside the clause of another act tells it ("..., *killing* two")."""
    return draft.frame.link == "adverbial" and draft.frame.mood == "participle"


def _is_told(earlier: Draft, draft: Draft) -> bool:
    target = codes_of(draft.target)
    return _is_one(earlier, draft) and (not target or codes_of(earlier.target) == target)


def _is_one(a: Draft, b: Draft) -> bool:
    """Whether two codings may be of one act of one side, whomever it is done to."""
    above = a.frame.parent == b.frame.index or b.frame.parent == a.frame.index
    linked = above and a.frame.kind != b.frame.kind  # "visa *restrictions imposed* by X"
    kinds = {a.mode, b.mode} - {""} if a.type in _MEASURES and not linked else set()
    alike = a.type == b.type and (a.status == "negated") == (b.status == "negated")
    return alike and codes_of(a.source) == codes_of(b.source) and len(kinds) < 2


def _is_same_side(earlier: Draft, draft: Draft) -> bool:
    """ "Attacked a camp in Mali, killing two soldiers": the state, then people of it or of nobody named.

    So is an envoy summoned and a protest handed to him, be it over what was done to the protester's own people.
    """
    alike = earlier.type == draft.type and draft.type in ("ASSAULT", "ACCUSE") and earlier.status == draft.status
    states = states_of(draft.target)
    if alike and _is_outcome(draft) and draft.type == _FIGHT and draft.frame.parent == earlier.frame.index:
        # "fired on a senator, *killing* his driver"
        return codes_of(draft.source) <= codes_of(earlier.source) and states <= states_of(earlier.target)
    if not alike or codes_of(earlier.source) != codes_of(draft.source):
        return False
    if draft.type == "ACCUSE" and "summon" in (earlier.mode, draft.mode):
        states -= states_of(draft.source)
    parts = [":" in p.actor.code for p in draft.target if p.actor]
    return bool(parts) and all(parts) and bool(codes_of(earlier.target)) and states <= codes_of(earlier.target)
