"""To whom an act is done by what else its sentence tells: by the demand that goes with a protest, by what a refusal
waits for; and the words for what it is done to, where nobody known is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from detente.coding.doers import subject_heads
from detente.coding.drafts import Draft
from detente.coding.parties import besides, codes_of, known_of
from detente.coding.scene import Scene
from detente.model import Frame, Party

_NAMED_IN_WORDS = {"REJECT", "ASSAULT"}  # what is refused or struck says more than that something is
_WITH_MEANS = {"crowd-control", "heavy-weapons", "firearms"}  # their object is what it is done with
_SPOKEN_TO = {"ACCUSE", "REQUEST"}  # what one says to those whom one protests against


def with_objects(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those without a target with the one that the sentence tells otherwise."""
    return [_in_words(scene, _waiting(scene, _protesting(draft, drafts))) for draft in drafts]


def _protesting(draft: Draft, drafts: Iterable[Draft]) -> Draft:
    """A protest, done to those of whom the same people ask or complain ("marched, *demanding* that X quit")."""
    if draft.type != "PROTEST" or known_of(draft.target) or draft.status != "actual":
        return draft
    said = [d for d in drafts if d.type in _SPOKEN_TO and codes_of(d.source) == codes_of(draft.source)]
    said = [d for d in said if d.frame.link in ("adverbial", "coordinate", "complement") and known_of(d.target)]
    if len(said) != 1 or not codes_of(draft.source):
        return draft
    step = f"what they say besides is said to {', '.join(p.span.text for p in known_of(said[0].target))}"
    return replace(draft, target=said[0].target, steps=(*draft.steps, step))


def _waiting(scene: Scene, draft: Draft) -> Draft:
    """A refusal, done to him whose doing it waits for ("will not go back *until X pays*")."""
    if draft.type != "REJECT" or known_of(draft.target) or draft.mutual:
        return draft
    for clause in _conditions(scene, draft.frame):
        found = scene.doers(subject_heads(scene, clause))
        others = tuple(p for p in besides(found, draft.source) if p.actor is not None)
        if others:
            return replace(draft, target=others, steps=(*draft.steps, f"it waits for {others[0].span.text}"))
    return draft


def _conditions(scene: Scene, frame: Frame) -> Iterable[Frame]:
    """The clauses of condition below a frame, or below those that stand under it."""
    words = scene.lexicon.prepositions.get("condition", frozenset())
    for clause in scene.frames:
        marks = {c.text.lower() for c in scene.children[clause.token] if c.dep in ("mark", "advmod", "case")}
        phrase = scene.preposition(scene.tokens[clause.token])
        if clause.kind == "verb" and (marks | {phrase}) & words and clause.token > frame.token:
            yield clause


def _in_words(scene: Scene, draft: Draft) -> Draft:
    """A refusal or attack without a target with the words for what it is done to ("turned down *the request*", "refused
    to let *the ship* dock"): those of the innermost object.
    """
    named = draft.type in _NAMED_IN_WORDS and draft.mode not in _WITH_MEANS
    if not named or draft.target or draft.mutual:
        return draft
    said = set(draft.tokens)
    inside = [f for f in scene.frames if f.kind == "verb" and f.token in said and scene.heads(f, "object")]
    for frame in sorted(inside, key=lambda f: -f.token):
        head = scene.heads(frame, "object")[0]
        if head > frame.token and scene.tokens[head].pos in ("NOUN", "PROPN") and not scene.is_time(head):
            return replace(draft, target=(Party(None, scene.span(scene.phrase(head))),))
    return draft
