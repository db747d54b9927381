"""Fighting and talks that only a circumstance tells of: between the two who do something together in the sentence.

"Peru and Chile agreed a truce *after the clashes*", "failed to reach an accord *during two days of talks*": a noun of
such an act behind a word for before or during, with nobody in its phrase, is the doing of the only two who act.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.coding.drafts import Draft
from detente.coding.notation import Pattern
from detente.coding.parties import by_state, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.status import grounded_status
from detente.model import Frame, Party

_TWO = 2
_MUTUAL = ("ASSAULT", "CONSULT")
_OF_OTHERS = (
    "REQUEST",
    "ACCUSE",
    "SUPPORT",
)  # what two say of what others do ("X and Y urged restraint after clashes")
_BEFORE = frozenset(("after", "ground"))  # classes of words that bring in what came before


def between_both(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The fighting or talks of a sentence's circumstances, as drafts by the two of its other ``drafts``."""
    sided = {i for d in drafts if states_of((*d.source, *d.target)) for i in d.tokens}
    told = {(d.type, state) for d in drafts for state in states_of((*d.source, *d.target))}
    for frame in scene.frames:
        pattern = _named(scene, frame)
        against = scene.obliques(frame, scene.lexicon.prepositions["target"])  # "the fight *against* crime"
        if pattern is None or against or frame.token in sided or not _is_circumstance(scene, frame):
            continue
        both = _two(scene, drafts)
        status = grounded_status(scene, frame)
        if both and status == "actual" and not any((pattern.type, state) in told for state in states_of(both)):
            step = f"« {frame.lemma} »: between the two who act together in the sentence"
            yield Draft(
                pattern.type, pattern.mode, status, both, (), frame, frame.tokens, pattern.where, (step,),
                cameo=pattern.cameo, mutual=True,
            )  # fmt: skip


def _named(scene: Scene, frame: Frame) -> Pattern | None:
    """The line by which a noun names fighting or talks between several."""
    keys = scene.predicates(frame) if frame.kind == "noun" else ()
    known = (p for key in keys for p in scene.lexicon.patterns.get(key, ()))
    return next((p for p in known if p.mutual and p.type in _MUTUAL), None)


def _is_circumstance(scene: Scene, frame: Frame) -> bool:
    """Whether a noun, or what it is counted by, stands behind "after" or "during", with nobody in its phrase."""
    token = scene.tokens[frame.token]
    over = scene.tokens[token.head]
    counted = token.dep.startswith("nmod") and over.pos == "NOUN" and over.dep.startswith(("obl", "nmod"))
    top = over if counted and scene.grammar.is_a("genitive", scene.preposition(token)) else token
    preposition = scene.preposition(top)
    before = not _BEFORE.isdisjoint(scene.lexicon.cues["responses"].classes.get(preposition, ()))
    behind = before or preposition in scene.lexicon.prepositions.get("during", frozenset())
    hangs = top.dep.startswith(("obl", "nmod"))
    return (
        hangs and behind and not scene.own_parties(top.i) and not any(scene.own_parties(i) for i in scene.phrase(top.i))
    )


def _two(scene: Scene, drafts: Sequence[Draft]) -> tuple[Party, ...]:
    """The only two of a sentence, where they act together before what a circumstance tells."""
    others = [d for d in drafts if states_of(d.source)]
    sides = [by_state((*known_of(d.source), *known_of(d.target))) for d in others]
    together = any(len(states_of(d.source)) == _TWO and (d.mutual or d.type not in _OF_OTHERS) for d in others)
    named = {p.actor.state for t in scene.tokens for p in scene.own_parties(t.i) if p.actor and p.actor.state}
    if not together or any(len(pair) != _TWO or set(pair) != named for pair in sides):
        return ()
    return tuple(sides[0].values())
