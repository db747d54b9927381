"""What a party insists on, offers, refuses or demands, in its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detente.coding.doers import subject_heads
from detente.coding.ontology import load_ontology
from detente.coding.scene import Scene
from detente.model import Frame, Position, Report


def positions(scene: Scene, reports: Sequence[Report] = ()) -> tuple[Position, ...]:
    """The positions of one sentence: a verb of stance with a known holder, and the words of what it takes;
    one for each of several holders.

    ``reports`` are those of the sentence: the words of a deed of the holder's are no position ("*recalls its envoy*").
    """
    found = {(p.span.start, p.holder.code): p for frame in scene.frames for p in _of_frame(scene, frame)}
    return tuple(held for held in found.values() if not _is_deed(held, reports))


def _is_deed(held: Position, reports: Iterable[Report]) -> bool:
    types = load_ontology().types
    return any(
        "material" in types[r.type].quad
        and r.trigger.start < held.span.end
        and held.span.start < r.trigger.end
        and any(p.actor and p.actor.code == held.holder.code for p in r.source)
        for r in reports
    )


def _of_frame(scene: Scene, frame: Frame) -> Iterator[Position]:
    stance = _stance(scene, frame)
    if not stance or frame.polarity == "negative":
        return
    holders = scene.actors(subject_heads(scene, frame))
    content = _content(scene, frame)
    if not content:
        return
    span = scene.span(content)
    for holder in holders:
        if holder.actor is not None and holder.actor.code[:1] != ":":
            yield Position(holder.actor, stance, span.text, span, holder.span.text)


def _stance(scene: Scene, frame: Frame) -> str:
    """The class of the longest cue that the frame fits: its lemma alone, or with words that follow it."""
    at = scene.tokens[frame.token].end - scene.sentence.start
    best = ("", 0)
    for stance, cue, rest in scene.lexicon.stances.get(frame.lemma, ()):
        if len(cue) > best[1] and (not rest or rest in scene.plain[at : at + len(rest) + 12]):
            best = (stance, len(cue))
    return best[0]


def _content(scene: Scene, frame: Frame) -> list[int]:
    """The tokens of what the verb takes: its object, clause or complement, with all that hangs on it."""
    subjects = {a.head for a in frame.arguments if a.relation == "subject"}
    found: list[int] = []
    for child in scene.children[frame.token]:
        if (
            child.i > frame.token
            and child.i not in subjects
            and child.dep in ("obj", "ccomp", "xcomp", "obl", "obl:arg")
        ):
            found += scene.subtree(child.i)
    return found
