"""To whom an act is done by what else its sentence tells: by the demand that goes with a protest, by what a refusal
waits for; and the words for what it is done to, where nobody known is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from detente.coding.doers import noun_doers, subject_heads
from detente.coding.drafts import Draft
from detente.coding.parties import besides, codes_of, faces_rulers, is_part_of, known_of, states_of
from detente.coding.scene import Scene
from detente.model import Frame, Party

_DONE_TO_ACTS = {"REJECT", "ASSAULT"}  # a demand is refused, a march is struck
_BEHIND_VERBS = ("target", "ground", "dative", "origin")
_BEHIND_NOUNS = ("noun", "genitive")
_WITH_MEANS = {"crowd-control", "heavy-weapons", "firearms"}  # their object is what it is done with
_SAID = {"ACCUSE", "REQUEST", "REJECT", "THREATEN"}
_IF = "if"
_CONDITIONAL = {"REJECT": ("condition",), "THREATEN": ("condition", _IF)}  # acts that a condition aims at somebody
_SPOKEN_TO = {"ACCUSE", "REQUEST"}  # what one says to those whom one protests against


def with_objects(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those without a target with the one that the sentence tells otherwise."""
    others = [_not_oneself(draft) for draft in drafts]
    others = [_complaining(_protesting(scene, draft, others), others) for draft in others]
    return [_in_words(scene, _waiting(scene, draft)) for draft in others]


def _not_oneself(draft: Draft) -> Draft:
    """What one state says against another, or asks of it, is not said to itself ("in Oslo, they deny any talks"); nor
    does it threaten its own forces ("vowed to avenge *its soldiers*").
    """
    known = known_of(draft.target)
    itself = codes_of(draft.target) == codes_of(draft.source)
    own = draft.type == "THREATEN" and all(is_part_of(p, draft.source) and not faces_rulers(p) for p in known)
    alone = draft.type in _SAID and bool(known) and (itself or own)
    return replace(draft, target=(), steps=(*draft.steps, "not to oneself")) if alone else draft


def _protesting(scene: Scene, draft: Draft, drafts: Iterable[Draft]) -> Draft:
    """A protest, done to those of whom the same people ask or complain ("marched, *demanding* that X quit")."""
    if draft.type != "PROTEST" or draft.status != "actual":
        return draft
    if known_of(draft.target):  # their own state, where they march, is only a guess
        return _against(scene, draft) if states_of(draft.target) <= states_of(draft.source) else draft
    said = [d for d in drafts if d.type in _SPOKEN_TO and codes_of(d.source) == codes_of(draft.source)]
    said = [d for d in said if d.frame.link in ("adverbial", "coordinate", "complement") and known_of(d.target)]
    if not said:
        return _against(scene, draft)
    if len(said) != 1 or not codes_of(draft.source):
        return draft
    step = f"what they say besides is said to {', '.join(p.span.text for p in known_of(said[0].target))}"
    return replace(draft, target=said[0].target, steps=(*draft.steps, step))


def _complaining(draft: Draft, drafts: Iterable[Draft]) -> Draft:
    """Words that blame nobody by name, said of whom the same people turn to in the same breath ("denounced an insult
    *and asked X* to withdraw it").
    """
    composed = draft.rule.startswith("composition")  # whoever did what is condemned
    if draft.type != "ACCUSE" or draft.status != "actual" or composed or known_of(draft.target):
        return draft
    asked = [d for d in drafts if d.type == "REQUEST" and known_of(d.target) and _is_beside(d.frame, draft.frame)]
    said = [d for d in asked if codes_of(d.source) and codes_of(d.source) == codes_of(draft.source)]
    if len(said) != 1:
        return draft
    step = f"what they ask besides is asked of {', '.join(p.span.text for p in known_of(said[0].target))}"
    return replace(draft, target=said[0].target, steps=(*draft.steps, step))


def _is_beside(one: Frame, other: Frame) -> bool:
    """Whether of two frames one is coordinated with the other."""
    return any(a.link == "coordinate" and a.parent == b.index for a, b in ((one, other), (other, one)))


def _against(scene: Scene, draft: Draft) -> Draft:
    """A protest, done to those whose doing it is there to condemn ("marched *to condemn the raids of X*")."""
    for clause in scene.embedded[draft.frame.index]:
        if clause.mood != "infinitive" or "condemn" not in scene.lexicon.embedders.get(clause.lemma, ()):
            continue
        deeds = [f for f in scene.embedded[clause.index] if f.kind == "noun" and f.link == "complement"]
        doers = [p for deed in deeds for p in noun_doers(scene, deed)]
        found = tuple(p for p in besides(doers or scene.actors(scene.heads(clause, "object")), draft.source) if p.actor)
        if found:
            step = f"what they condemn is the doing of {', '.join(p.span.text for p in found)}"
            return replace(draft, target=found, steps=(*draft.steps, step))
    return draft


def _waiting(scene: Scene, draft: Draft) -> Draft:
    """A refusal, done to him whose doing it waits for ("will not go back *until X pays*"); a threat, to him who is not
    to do something ("will hit back *if X strikes*").
    """
    if draft.type not in _CONDITIONAL or known_of(draft.target) or draft.mutual:
        return draft
    for clause in _conditions(scene, draft.frame, _CONDITIONAL[draft.type]):
        found = scene.doers(subject_heads(scene, clause))
        others = tuple(p for p in besides(found, draft.source) if p.actor is not None)
        if others:
            return replace(
                draft, target=others, steps=(*draft.steps, f"what it depends on is up to {others[0].span.text}")
            )
    return draft


def _conditions(scene: Scene, frame: Frame, groups: Iterable[str]) -> Iterable[Frame]:
    """The clauses of condition below a frame, or below those that stand under it; those with "if" before it too."""
    for group in groups:
        words = scene.lexicon.prepositions.get(group, frozenset())
        for clause in scene.frames:
            marks = {c.text.lower() for c in scene.children[clause.token] if c.dep in ("mark", "advmod", "case")}
            phrase = scene.preposition(scene.tokens[clause.token])
            behind = clause.token > frame.token or group == _IF
            if clause.kind == "verb" and (marks | {phrase}) & words and behind:
                yield clause


def _in_words(scene: Scene, draft: Draft) -> Draft:
    """An act without a target with the words for what it is done to ("turned down *the request*", "agreed to set up
    *two clinics*"): those of the innermost object, else of what stands behind a preposition that brings in a target.
    """
    if draft.mode in _WITH_MEANS or draft.target or (draft.mutual and len(draft.source) > 1):
        return draft
    frames = _told_of(scene, draft)
    for heads in (_objects, _complements):
        found = (h for frame in frames for h in heads(scene, frame) if h > frame.token)
        words = next((h for h in found if _is_thing(scene, h, draft)), None)
        if words is not None:
            return replace(draft, target=(Party(None, scene.span(scene.phrase(words))),))
    return draft


def _told_of(scene: Scene, draft: Draft) -> list[Frame]:
    """The frames of a draft and the infinitives that it takes: verbs, the innermost first, then nouns."""
    said = set(draft.tokens)
    found = {f.index: f for f in scene.frames if f.token in said}
    for frame in scene.frames:
        token = scene.tokens[frame.token]
        if token.dep == "xcomp" and frame.mood == "infinitive" and frame.parent in found:
            found[frame.index] = frame
    return sorted(found.values(), key=lambda f: (f.kind == "noun", -f.token))


def _objects(scene: Scene, frame: Frame) -> list[int]:
    """What a verb's act is done to: its objects."""
    return scene.heads(frame, "object") if frame.kind == "verb" else []


def _complements(scene: Scene, frame: Frame) -> list[int]:
    """What an act is done to behind a preposition: of targets, of soil, of what a noun is about."""
    groups = _BEHIND_NOUNS if frame.kind == "noun" else _BEHIND_VERBS
    heads = scene.obliques(frame, {word for name in groups for word in scene.lexicon.prepositions.get(name, ())})
    return [h for h in heads if not scene.is_purpose(h)]


def _is_thing(scene: Scene, head: int, draft: Draft) -> bool:
    """Whether a phrase may be what an act is done to: no time, nobody who does it, not the act itself ("launched *an
    attack*"), unless that is refused or struck ("rejected *an appeal*").
    """
    token = scene.tokens[head]
    if token.pos not in ("NOUN", "PROPN") or scene.is_time(head) or _is_where(scene, head, draft):
        return False
    if head in draft.tokens and draft.type not in _DONE_TO_ACTS:
        return False
    return not any(p.span.start <= token.start < p.span.end for p in draft.source)


def _is_where(scene: Scene, head: int, draft: Draft) -> bool:
    """Whether a phrase only says where an act takes place; what is struck is a place too."""
    return draft.type not in _DONE_TO_ACTS and head in scene.resolved.places[scene.position]
