"""At whose request an act is done: "freed two men *at the request of Peru*" tells of a demand by Peru as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.coding.doers import subject_heads
from detente.coding.drafts import Draft
from detente.coding.parties import is_somebody, states_of
from detente.coding.scene import Scene
from detente.coding.status import grounded_status
from detente.model import Frame, Party

_DEMAND = "REQUEST"
_DONE = ("actual", "future")


def requested(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The demands behind the acts of a sentence, coded or not, as drafts; those that ``drafts`` tell are left out.

    A demand is toward who does the act, where somebody known does.
    """
    words = scene.lexicon.prepositions.get("request", frozenset())
    asking = {state for d in drafts if d.type == _DEMAND for state in states_of(d.source)}
    for frame in scene.frames if words else ():
        heads = scene.obliques(frame, words) if frame.kind == "verb" else []
        asker = tuple(p for p in scene.actors(heads) if is_somebody(p))
        target = _doers(scene, frame)
        doing = {state for d in drafts if d.frame.token == frame.token for state in states_of(d.source)}
        told = states_of(asker) & (asking | doing | states_of(target))
        if asker and not told and grounded_status(scene, frame) in _DONE:
            step = f"at whose request: « {asker[0].span.text} »"
            yield Draft(_DEMAND, "", "actual", asker, target, frame, tuple(heads[:1]), "at request", (step,))


def _doers(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    return tuple(p for p in scene.doers(subject_heads(scene, frame)) if is_somebody(p))
