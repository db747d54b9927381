"""What a sentence names only as the content of a quarrel, as a setting, or as how things stand: no act."""

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


def is_setting(scene: Scene, draft: Draft, known: Sequence[Draft]) -> bool:
    """Talks that are no more than the setting of something else ("*against a backdrop of* talks"), that it harms
    ("could jeopardise the *talks* between X and Y"), or of whose end their verb tells ("the *talks* collapsed")."""
    frame = draft.frame
    around = scene.lexicon.prepositions.get("setting", frozenset())
    if draft.type == "REQUEST" and frame.kind == "noun" and not scene.heads(frame, "genitive"):
        return scene.preposition(scene.tokens[frame.token]) in around  # "despite *calls* for calm": nobody's
    if draft.type != "CONSULT" or frame.kind != "noun":
        return False
    harmed = scene.lexicon.classes.get("@harming", frozenset())
    verb = scene.frames[frame.parent] if frame.parent is not None and frame.link == "complement" else None
    if frame.link == "subject" and any(o.type == "REJECT" and o.frame.index == frame.parent for o in known):
        return True
    return scene.preposition(scene.tokens[frame.token]) in around or (verb is not None and verb.lemma in harmed)


def is_state_of_affairs(scene: Scene, draft: Draft, _: Sequence[Draft]) -> bool:
    """How things stand between two ("praised the good *cooperation* between X and Y") is no act of theirs."""
    standing = scene.lexicon.classes.get("@standing", frozenset())
    if draft.frame.kind != "noun" or draft.frame.lemma not in standing:
        return False
    beside = scene.tokens[draft.frame.token].dep.startswith(("obl", "nmod"))  # "blamed for *its support* of X"
    vague = draft.type == "AGREE" and not draft.rule.startswith("composition:")  # "hailed *its commitment*" to nothing
    return vague or draft.type == "COOPERATE" or (draft.type in ("SUPPORT", "AGREE") and beside)
