"""In what sense an embedding verb stands: denied, said of another, about one's own act, it is of another class."""

from __future__ import annotations

from collections.abc import Iterable

from detente.actors.context import ORGANS
from detente.coding.doers import noun_doers, subject_heads
from detente.coding.drafts import Draft
from detente.coding.ontology import load_ontology
from detente.coding.parties import besides, is_bare, states_of
from detente.coding.scene import Scene
from detente.coding.targets import denies_deed
from detente.model import Frame, Party

_FORCE = "material conflict"
_ORGANS = (ORGANS - {"OPP"}) | {""}  # whom a state or body has act for it
_THREATENED = ("RETREAT", "AID")  # cooperation that one may warn of: to leave, to arm another


def senses(scene: Scene, frame: Frame, draft: Draft, classes: tuple[str, ...]) -> tuple[str, ...]:
    """The classes of a frame as embedder of an act, preceded by the one it comes to here; () where it embeds none.

    "X said that Y must leave" and "X wants Y to leave" are demands; "X does not want Y to join" is a refusal.
    """
    if frame.kind == "adjective" and "accuse" in classes:
        return ("begin",)  # who is guilty of an act has done it
    speakers = scene.doers(subject_heads(scene, frame))
    if "allege" in classes and frame.kind == "noun":
        speakers = noun_doers(scene, frame)  # "*X's* claim that Y struck"
    if "begin" in classes and draft.frame.mood == "infinitive" and scene.actors(scene.heads(frame, "object")):
        return ("helped",)  # "helped *X* to rebuild a town": the help is the act, and what it is for is his
    past = draft.frame.tense == "past" and draft.frame.mood == "indicative" and draft.frame.kind == "verb"
    if "promise" in classes and past and draft.status == "actual":
        return ("say",)  # "swears that its men *were hit*": of what is over one gives one's word, and promises nothing
    classes = _pledged(frame, draft, _driven(frame, draft, classes, speakers))
    if "approve" in classes and besides(draft.source, speakers):
        classes = tuple(c for c in classes if c != "approve")  # what another does is only praised
    if "justify" in classes and speakers and not besides(draft.source, speakers):
        return ("own", *classes)  # "defended the expulsion of two envoys": his own deed, which he does not praise
    if "fail" in classes and _is_sure(frame):
        return ("sure", *classes)  # "will not hesitate to strike"
    if "refuse" in classes and denies_deed(scene, frame, speakers):
        return ("disclaim", *classes)  # "rejects any part in the raid"
    if frame.polarity == "negative" and "refuse" in classes:
        return ("consider", *classes)  # "does not rule out sanctions"
    if frame.polarity == "negative" and "stop" in classes:
        return ("begin", *classes)  # "does not cease to bomb"
    if frame.polarity == "negative" and "allow" in classes:
        return ("refuse", *classes)
    if "condemn" in classes and draft.source and speakers and not besides(draft.source, speakers):
        return ()  # what one has to do oneself is regretted, not criticised
    if draft.frame.modality == "necessary" and "want" in classes and not speakers:
        return ()  # "it is necessary that X leave" is what the act's own grammar says
    if frame.polarity == "negative" and {"plan", "consent"} & set(classes) and not besides(draft.source, speakers):
        return ("unwilling", *classes)  # "does not intend to lift its sanctions"
    if "command" in classes and speakers and not _obeys(draft.source, speakers):
        return ("ask", *classes)  # what another state or a citizen is ordered to do is asked of it
    helpful = load_ontology().types[draft.type].quad.endswith("cooperation") and draft.type not in _THREATENED
    helpful = helpful and draft.status != "negated"
    if "warn" in classes and not helpful and speakers and not besides(draft.source, speakers):
        return ("threaten", *classes)  # what one warns of and does oneself
    if "bid" in classes and _is_bare(scene, frame, draft.frame):
        return ("must", *classes)  # "insisted that X leave"
    if not speakers or not draft.source or len(besides(draft.source, speakers)) < len(draft.source):
        return classes
    if "say" in classes and draft.frame.modality == "necessary":
        return ("must", *classes)
    if "allege" in classes and draft.frame.kind == "verb" and draft.status == "actual":
        return ("allegation", *classes)
    if "want" in classes and draft.frame.kind == "verb" and not all(is_bare(p) for p in speakers):
        return ("unwanted" if frame.polarity == "negative" else "must", *classes)
    return classes


def _driven(frame: Frame, draft: Draft, classes: tuple[str, ...], speakers: tuple[Party, ...]) -> tuple[str, ...]:
    """The classes of a verb that asks where somebody does it, and causes where a thing does ("the ruling *pushed* X")
    or where a deed did ("the ships came close, *leading* Quito to protest"): nobody asks that of his own.
    """
    if {"ask", "cause"} <= set(classes):
        behind = frame.mood == "participle" and frame.link == "adverbial"
        asks = speakers and not (behind and states_of(draft.source) - states_of(speakers))
        return tuple(c for c in classes if c != ("cause" if asks else "ask"))
    return classes


def _pledged(frame: Frame, draft: Draft, classes: tuple[str, ...]) -> tuple[str, ...]:
    """The classes of a pledge by what is pledged: force is threatened, an end to help for others agreed on."""
    if frame.kind == "adjective" and "consent" in classes and load_ontology().types[draft.type].quad == _FORCE:
        return ("promise", *classes)  # "is ready to strike"
    if "promise" in classes and draft.rule.startswith("composition:stop"):
        return ("consent", *classes)  # "undertakes to end all support for the rebels"
    return classes


def _is_bare(scene: Scene, frame: Frame, inner: Frame) -> bool:
    """Whether a clause told in the past has the bare form of a verb: what is to be, not what is."""
    token = scene.tokens[inner.token]
    own = any(c.dep.startswith("nsubj") for c in scene.children[token.i])  # "that Chile *withdraw*", whatever its tag
    bare = (inner.tense == "present" and inner.mood == "indicative") or (inner.mood == "infinitive" and own)
    bare = bare and token.text.lower() == token.lemma
    groups = [c for c in scene.children[token.i] if c.dep.startswith(("aux", "cop"))]
    alone = not groups
    if inner.voice == "passive" and [c.text.lower() == c.lemma for c in groups] == [True]:
        bare = alone = own  # "that the crew *be freed*"
    return frame.tense == "past" and inner.kind == "verb" and bare and alone and not inner.modality


def _is_sure(frame: Frame) -> bool:
    """Whether somebody says that he will not fail to do something, now or as told later ("would not hesitate")."""
    return frame.polarity == "negative" and (frame.tense == "future" or frame.mood == "conditional")


def _obeys(some: Iterable[Party], rest: Iterable[Party]) -> bool:
    """Whether one side acts as the other orders: an organ of the same state or body, or nobody known ("the army")."""
    states = [{p.actor.state for p in side if p.actor} for side in (some, rest)]
    organs = all(p.actor.sector in _ORGANS for p in some if p.actor and p.actor.state)
    return (bool(states[0] & states[1]) and organs) or not states[0] or "" in states[0]


def is_bare_refusal(scene: Scene, frame: Frame) -> bool:
    """Whether somebody refuses and that is all ("Quito a refusé"): what, the text has told before."""
    if frame.kind != "verb" or frame.voice == "passive" or "refuse" not in scene.lexicon.embedders.get(frame.lemma, ()):
        return False
    taken = [a for a in frame.arguments if a.relation != "subject" and not scene.is_time(a.head)]
    return not taken and not any(k.link == "complement" for k in scene.embedded[frame.index])
