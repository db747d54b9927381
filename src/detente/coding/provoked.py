"""What an act answers, where the text names at most its victims: "struck X in retaliation for *the killing of its
consul*" tells that X is held to have killed him.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.actors.context import bases
from detente.coding.answers import MIRROR, NEUTRAL, Answer, answers
from detente.coding.drafts import Draft
from detente.coding.ontology import load_ontology
from detente.coding.parties import known_of, states_of
from detente.coding.scene import Scene
from detente.model import Span

_KINDS = (MIRROR, "retaliation", NEUTRAL)
_CUES = ("cue", "after")
_OF_AUTHORITIES = ("SANCTION", "COERCE")  # an ambassador is recalled "after the killing" of somebody by whomever
_DONE = ("actual", "historical")
_ON_NO_SOIL = "SANCTION"  # "recalled its ambassador *in X*"
_BETWEEN_STATES = (_ON_NO_SOIL, "REJECT")
_VERDICT = "reaction"
_FORCE = "material conflict"
_QUARREL = (_FORCE, "verbal conflict")  # with what one answers


def provoked(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence, acts of force of nobody named that are answered done by whom the answer is done to.

    So where the answer is done to one named side, not to the soil on which it is done, and those hurt, if the text says
    who they are, are of the answering side. Where it says no more than that one came "after" the other, it must say so.
    """
    open_ = [draft for draft in drafts if _is_open(draft)]
    cues = [a for a in answers(scene) if a.relation in _CUES and a.kind in _KINDS and a.answered] if open_ else []
    done = list(drafts)
    for answer in cues:
        own = _answering(scene, answer, drafts)
        for draft in open_ if own is not None else ():
            if own is not None and draft in done and _is_answered(scene, draft, answer, own):
                done[done.index(draft)] = _by_the_other(draft, own)
    return done


def aimed_back(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence, measures and refusals on nobody named done to who answers them: "regrets Chile's
    recall of its envoy", "did it after X refused to receive *its* envoy".
    """
    open_ = [d for d in drafts if d.type in _BETWEEN_STATES and d.status in _DONE and _is_on_nobody(scene, d)]
    cues = [a for a in answers(scene) if a.relation in (*_CUES, _VERDICT) and a.answered] if open_ else []
    done = list(drafts)
    for answer in cues:
        for own in drafts:
            sides = states_of(own.source), states_of(own.target)
            at = scene.tokens[own.frame.token].start
            answers_ = answer.act.start <= at < answer.act.end and own.status in _DONE
            if not answers_ or load_ontology().types[own.type].quad not in _QUARREL or len(sides[0]) != 1:
                continue
            for draft in open_:
                begun = scene.tokens[draft.frame.token].start
                told = draft in done and _holds(answer.answered, begun)
                if answer.relation == _VERDICT and begun < answer.cue.start:
                    continue  # "expelled two, *a step condemned by X*": others may judge it
                if told and states_of(draft.source) == sides[1] and not sides[0] & sides[1]:
                    step = f"target: who answers it, « {own.frame.lemma} »"
                    done[done.index(draft)] = replace(draft, target=own.source, steps=(*draft.steps, step))
    return done


def _is_on_nobody(scene: Scene, draft: Draft) -> bool:
    """Whether an act between states names no other state; what is refused must be somebody's own ("*its* envoy")."""
    if len(states_of(draft.source)) != 1 or states_of(draft.target) - states_of(draft.source) or draft.mutual:
        return False
    spans = [p.span for p in draft.target]
    words = [t for t in scene.tokens if any(s.start <= t.start < s.end for s in spans)]
    return draft.type == _ON_NO_SOIL or any(t.feats.get("Poss") == "Yes" for t in words)


def _is_open(draft: Draft) -> bool:
    force = load_ontology().types[draft.type].quad == _FORCE
    return force and not known_of(draft.source) and draft.status in _DONE and not draft.mutual


def _answering(scene: Scene, answer: Answer, drafts: Sequence[Draft]) -> Draft | None:
    """The hostile deed or words to one named side that a cue's clause tells."""
    for draft in drafts:
        at = scene.tokens[draft.frame.token].start
        inside = answer.act.start <= at < answer.act.end and not _holds(answer.answered, at)
        if (
            inside
            and load_ontology().types[draft.type].quad in _QUARREL
            and states_of(draft.source)
            and len(states_of(draft.target)) == 1
        ):
            on_soil = draft.type != _ON_NO_SOIL and load_ontology().types[draft.type].quad == _FORCE
            return None if on_soil and _is_ground(scene, draft) else draft
    return None


def _is_ground(scene: Scene, draft: Draft) -> bool:
    """Whether the target is but the state on whose soil an act is done ("hit rebels *in X*")."""
    ground = scene.lexicon.prepositions.get("ground", frozenset())
    spans = [p.span for p in draft.target if p.actor]
    heads = [t for t in scene.tokens if any(s.start <= t.start < s.end for s in spans)]
    return any(scene.preposition(token) in ground for token in heads)


def _is_answered(scene: Scene, draft: Draft, answer: Answer, own: Draft) -> bool:
    at = scene.tokens[draft.frame.token].start
    if not _holds(answer.answered, at) or answer.cue.start <= at < answer.cue.end:
        return False
    hurt = states_of(draft.target)
    if answer.relation != "cue" and (draft.type not in _OF_AUTHORITIES or not hurt):
        return False
    return hurt <= states_of(own.source)


def _by_the_other(draft: Draft, own: Draft) -> Draft:
    """The draft as the deed of whom the answer is done to, on who answers where nobody says on whom."""
    target = draft.target if states_of(draft.target) else own.source
    source = tuple(replace(p, actor=bases([p.actor])[0]) for p in own.target if p.actor)
    step = f"source: whom « {own.frame.lemma} », which answers it, is done to"
    return replace(draft, source=source, target=target, steps=(*draft.steps, step))


def _holds(span: Span | None, at: int) -> bool:
    return span is not None and span.start <= at < span.end
