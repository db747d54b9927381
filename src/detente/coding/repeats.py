"""Acts told by no more than a reference to another's: "Chile *followed suit*", « le Tchad *en a fait autant* ».

The phrases are the class ``same`` of the language's ``responses.txt``: a verb by dictionary form, then the words that
follow it. What is repeated is the nearest act of another side, told before in the sentence or in one of the two before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from detente.coding.doers import subject_heads
from detente.coding.drafts import Draft
from detente.coding.lexicon import Lexicon
from detente.coding.parties import by_state, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.status import grounded_status
from detente.model import Frame, Party, Report

_CLASS = "same"
_REACH = 2  # sentences back
_TOLD = ("actual", "future")  # "announced that it *would do the same*"
_WORDS = {"ACCUSE", "REQUEST", "THREATEN", "REJECT"}


def same_acts(scene: Scene, drafts: Sequence[Draft], told: Sequence[Report]) -> Iterator[Draft]:
    """The acts of a sentence that repeat another's, as drafts of that act's type by their own subject.

    ``drafts`` are the other acts of the sentence, ``told`` the reports of the sentences before. Nothing comes of a
    clause that is denied or supposed, nor where its subject or the act repeated is not known.
    """
    taken = {i for draft in drafts for i in draft.tokens}
    for frame in scene.frames:
        phrase = _phrase(scene, frame)
        embedded = frame.link == "complement" and not _is_said(scene, frame)  # "refused to do the same"
        if not phrase or embedded or frame.token in taken or not _is_done(scene, frame, phrase):
            continue
        source = known_of(scene.actors(subject_heads(scene, frame)))
        model = _model(scene, frame, source, drafts, told) if states_of(source) else None
        if model is not None:
            yield _repeated(frame, phrase, source, model, _status(scene, frame))


def _is_done(scene: Scene, frame: Frame, phrase: str) -> bool:
    """Whether a clause tells it as done; a word of the phrase that looks like a negation (« le *pas* ») is none."""
    negations = [c for c in scene.children[frame.token] if c.feats.get("Polarity") == "Neg"]
    if frame.polarity == "negative" and negations and all(c.text.lower() in phrase.split() for c in negations):
        frame = replace(frame, polarity="positive")
    return _status(scene, frame) in _TOLD


def _is_said(scene: Scene, frame: Frame) -> bool:
    """Whether it is what somebody says ("announced that it *would do the same*")."""
    parent = scene.frames[frame.parent] if frame.parent is not None else None
    return parent is not None and "say" in scene.lexicon.embedders.get(parent.lemma, ())


def _status(scene: Scene, frame: Frame) -> str:
    """Whether it is done or, in the words of who does it, to come."""
    said = frame.mood == "conditional" and frame.link == "complement" and _is_said(scene, frame)
    return "future" if said and frame.polarity != "negative" else grounded_status(scene, frame)


def _repeated(frame: Frame, phrase: str, source: tuple[Party, ...], model: Draft | Report, status: str) -> Draft:
    # who was hit by it and does the same does it to who did it
    back = states_of(source) & states_of(model.target)
    sides = by_state(known_of(model.source if back else model.target))
    target = tuple(p for state, p in sides.items() if state not in states_of(source))
    step = f"« {phrase} »: the same act as {_name(model)}, {model.type}/{model.mode}"
    return Draft(
        model.type, model.mode, status, source, target, frame, frame.tokens, "repeats another's act", (step,),
        cameo=model.cameo,
    )  # fmt: skip


def _name(model: Draft | Report) -> str:
    return f"that of {', '.join(sorted(states_of(model.source)))}" if isinstance(model, Draft) else model.id


def _phrase(scene: Scene, frame: Frame) -> str:
    """The phrase of reference that a verb opens, "" for none."""
    known = _phrases(scene.lexicon).get(frame.lemma, ()) if frame.kind == "verb" else ()
    if not known:
        return ""
    behind = [scene.tokens[i].text.lower() for i in sorted(scene.subtree(frame.token)) if i > frame.token]
    words = f" {' '.join(behind)} ".replace("’", "'").replace("' ", "'")
    return next((f"{frame.lemma} {rest}" for rest in known if f" {rest} " in words), "")


@cache
def _phrases(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """What may follow each verb."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in lexicon.cues["responses"].phrases.get(_CLASS, ()):
        verb, _, rest = phrase.partition(" ")
        found[verb] = (*found.get(verb, ()), rest)
    return found


def _model(
    scene: Scene, frame: Frame, source: Sequence[Party], drafts: Sequence[Draft], told: Sequence[Report]
) -> Draft | Report | None:
    """The nearest act of another side before a clause."""
    here = [d for d in drafts if max(d.tokens) < frame.token and _is_anothers(d, source)]
    if here:
        return max(here, key=lambda d: max(d.tokens))
    near = [r for r in told if scene.sentence.index - r.sentence <= _REACH and _is_anothers(r, source)]
    last = [r for r in near if r.sentence == near[-1].sentence]
    # what is done again is a deed rather than what was said with it
    return next((r for r in reversed(last) if r.type not in _WORDS), last[-1] if last else None)


def _is_anothers(act: Draft | Report, source: Sequence[Party]) -> bool:
    doers = states_of(act.source)
    return act.status == "actual" and bool(doers) and not states_of(source) & doers
