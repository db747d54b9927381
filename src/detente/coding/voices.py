"""What an act comes to by who tells it: a crime that a party tells of another is an accusation, a duty a demand."""

from __future__ import annotations

from dataclasses import replace

from detente.coding.attribution import attribute
from detente.coding.doers import addressee_heads
from detente.coding.drafts import Draft
from detente.coding.parties import besides, known_of, states_of
from detente.coding.scene import Scene
from detente.model import Actor, Attribution, Party

_MEASURES = ("SANCTION", "CONCEDE", "ACCUSE/summon")
_DECIDING = ("state", "igo", "bloc")


def voiced(scene: Scene, draft: Draft) -> Draft:
    """The draft as its speaker means it: "according to X, Y committed crimes" (ACCUSE), "Y must leave" (REQUEST).

    Only where the speaker is an actor other than the doer; else the draft as it is.
    """
    if draft.told:
        return _telling(scene, draft)
    if draft.frame.mood == "imperative":
        return _bidding(scene, draft)
    if not known_of(draft.source) and draft.frame.voice == "passive":
        return _decided(scene, draft)
    demand = _is_demanded(scene, draft)
    if not (draft.crime or demand) or draft.status == "historical":
        return draft
    said = attribute(scene, draft.frame)
    if draft.crime and draft.status == "negated":
        return _denied(draft, said)
    if said is None or said.span is None or not _is_another(said.actor, draft):
        return draft
    speaker = (Party(said.actor, said.span),)
    kind, mode = ("ACCUSE", "allege") if draft.crime else ("REQUEST", "change")
    step = f"{draft.type} told by « {said.speaker} » of another is {kind}/{mode}"
    return replace(
        draft, type=kind, mode=mode, status="actual", source=speaker, target=draft.source, cameo="", mutual=False,
        steps=(*draft.steps, step),
    )  # fmt: skip


def _denied(draft: Draft, said: Attribution | None) -> Draft:
    """A crime of which its own doer says that it was not done: refused, whoever may have told it."""
    if said is None or said.span is None or said.actor is None or said.actor.state not in states_of(draft.source):
        return draft
    step = f"{draft.type} that « {said.speaker} » says was not done is REJECT"
    return replace(
        draft, type="REJECT", mode="", status="actual", source=(Party(said.actor, said.span),), target=(), cameo="",
        mutual=False, steps=(*draft.steps, step),
    )  # fmt: skip


def _is_demanded(scene: Scene, draft: Draft) -> bool:
    """Whether an act is told as a duty, be it that of ending another ("must stop bombing")."""
    if draft.frame.modality == "necessary" and not draft.rule.startswith("composition"):
        return True
    over = scene.frames[draft.frame.parent] if draft.frame.parent is not None else draft.frame
    ends = "stop" in scene.lexicon.embedders.get(over.lemma, ()) and over.polarity == "positive"
    return ends and over.modality == "necessary" and draft.status != "actual"


def _telling(scene: Scene, draft: Draft) -> Draft:
    """An act that is in the telling ("Y will pay for it, said X"): who tells it of another does it, else nobody.

    What is denied or only supposed is told of nobody.
    """
    said = attribute(scene, draft.frame)
    if said is None or said.span is None or draft.status not in ("actual", "future"):
        return draft
    of_oneself = not known_of(draft.target) and said.actor is not None and said.actor.code[:1] != ":"
    if not of_oneself and not _is_another(said.actor, replace(draft, source=draft.target)):
        return draft
    step = f"told by « {said.speaker} »" if of_oneself else f"told by « {said.speaker} » of another"
    return replace(draft, status="actual", source=(Party(said.actor, said.span),), steps=(*draft.steps, step))


def _bidding(scene: Scene, draft: Draft) -> Draft:
    """ "*Free* the men, X told Y": what somebody bids is asked of whom he speaks to; of nobody named, it is nothing."""
    said = attribute(scene, draft.frame)
    if known_of(draft.source) or draft.status not in ("actual", "future"):
        return draft
    if said is None or said.span is None or said.actor is None or said.actor.code[:1] == ":":
        return draft
    speech = [f for f in scene.frames if f.kind == "verb" and scene.tokens[f.token].text == said.verb]
    addressed = scene.actors(head for f in speech for head in addressee_heads(scene, f))
    speaker = (Party(said.actor, said.span),)
    target = besides(addressed, speaker) or besides(draft.target, speaker)
    step = f"{draft.type} bidden by « {said.speaker} » is REQUEST/change"
    return replace(
        draft, type="REQUEST", mode="change", status="actual", source=speaker, target=target, cameo="", mutual=False,
        steps=(*draft.steps, step),
    )  # fmt: skip


def _decided(scene: Scene, draft: Draft) -> Draft:
    """ "The ban on X will be lifted, Y said": a measure to come of which nobody is named doer is who announces it's."""
    measures = (draft.type, draft.act, draft.announces.partition("/")[0])
    announced = any(kind in _MEASURES for kind in measures)
    to_come = draft.status == "future" or bool(draft.announces)
    if not announced or not to_come:
        return draft
    said = attribute(scene, draft.frame)
    if said is None or said.span is None or said.actor is None or said.actor.kind not in _DECIDING:
        return draft
    if said.degree == "distance" or not _is_another(said.actor, replace(draft, source=draft.target)):
        return draft
    step = f"announced by « {said.speaker} »"
    return replace(draft, source=(Party(said.actor, said.span),), steps=(*draft.steps, step))


def _is_another(speaker: Actor | None, draft: Draft) -> bool:
    """Whether a speaker is an actor of another state or body than those who do the act."""
    if speaker is None or speaker.code[:1] == ":":
        return False
    doers = states_of(draft.source)
    return bool(doers) and speaker.state not in doers
