"""Where a sentence says that one act answers another: "en réponse à", "riposter à", "by way of reciprocity".

The cue words are data (``responses.txt`` of each language): a class (reciprocity, retaliation, compliance, refusal,
thanks, or the neutral answer) and a phrase. A phrase of several words is a connector, found in the text; a verb is
looked up among the frames; a noun of a class colours the other cues of its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.coding.doers import subject_heads
from detente.coding.lexicon import NONE
from detente.coding.scene import Scene, has_phrase
from detente.coding.status import grounded_status
from detente.model import Frame, Party, Span

NEUTRAL = "answer"
MIRROR = "reciprocity"


@dataclass(frozen=True, slots=True)
class Answer:
    """A cue: ``responder`` did something to answer ``answered`` (the article's offsets of the words for it).

    ``answered_type`` is the event type that those words name ("the *expulsion*"), "" if none. ``act`` is where the
    answering act is looked for: the offsets of the clause that the cue belongs to. Either party list may be empty
    where the cue stands alone.
    """

    sentence: int
    kind: str
    cue: Span
    responder: tuple[Party, ...]
    answered: Span | None
    answered_parties: tuple[Party, ...]
    answered_type: str
    act: Span
    is_verb: bool


def answers(scene: Scene) -> tuple[Answer, ...]:
    """All cues of one sentence, verbs before connectors; a noun of reciprocity colours the kind of the others."""
    kinds = {phrase: kind for kind, phrase in scene.lexicon.cues["responses"]}
    colour = _colour(scene)
    found = [a for frame in scene.frames if (a := _by_verb(scene, frame, kinds, colour))]
    spans = [a.cue for a in found]
    for answer in _by_connector(scene, colour):
        if not any(s.start <= answer.cue.start < s.end for s in spans):
            found.append(answer)
    return tuple(found)


def _colour(scene: Scene) -> str:
    """The most telling class of any cue word in the sentence ("réciprocité", "tit-for-tat"), "" if none."""
    for kind, phrase in scene.lexicon.cues["responses"]:
        if kind != NEUTRAL and has_phrase(scene.plain, phrase):
            return kind
    return ""


def _tinted(kind: str, colour: str) -> str:
    """The kind of a cue beside another in its sentence: like for like says most, a neutral cue nothing."""
    return colour if colour and (kind == NEUTRAL or colour == MIRROR) else kind


def _by_verb(scene: Scene, frame: Frame, verbs: dict[str, str], colour: str) -> Answer | None:
    """ "Bamako a répondu à ces mesures": a verb of answering with its subject and what it answers."""
    if frame.kind != "verb" or grounded_status(scene, frame) != "actual":
        return None
    dative = scene.lexicon.prepositions.get("dative", frozenset())
    kind = next((verbs[key] for key in (frame.lemma, *(f"{frame.lemma} {p}" for p in dative)) if key in verbs), "")
    if not kind:
        return None
    heads = list(scene.obliques(frame, dative) or scene.heads(frame, "iobj") or scene.heads(frame, "object"))
    responder = scene.actors(subject_heads(scene, frame))
    if not responder:
        return None
    answered = scene.span(scene.phrase(heads[0])) if heads else None
    parties = scene.actors(heads)
    clause = scene.span(scene.subtree(frame.token))
    cue = scene.span(frame.tokens)
    return Answer(
        scene.position, _tinted(kind, colour), cue, responder, answered, parties, _type_of(scene, heads), clause, True
    )


def _by_connector(scene: Scene, colour: str) -> Iterator[Answer]:
    """ "en réponse à X", "in retaliation for X": the phrase's noun, what depends on it, and the clause above it."""
    for kind, phrase in scene.lexicon.cues["responses"]:
        if " " not in phrase or not has_phrase(scene.plain, phrase):
            continue
        start = scene.sentence.start + scene.plain.find(phrase)
        inside = [t for t in scene.tokens if start <= t.start < start + len(phrase)]
        if not inside:
            continue
        members = {t.i for t in inside}
        after = next(
            (t for t in scene.tokens if t.i > inside[-1].i and t.pos not in ("DET", "ADP", "PUNCT", "ADJ")), None
        )
        top = next((t for t in inside if t.head not in members), inside[0])
        clause = _clause_top(scene, top.i)
        answered = scene.span(scene.phrase(after.i)) if after is not None else None
        parties = scene.actors([after.i]) if after is not None else ()
        responder = tuple(p for f in scene.frames if f.token == clause for p in scene.actors(subject_heads(scene, f)))
        yield Answer(
            scene.position, _tinted(kind, colour), scene.span([t.i for t in inside]),
            responder, answered, parties, _type_of(scene, [after.i] if after is not None else []),
            scene.span(scene.subtree(clause)), False,
        )  # fmt: skip


def _type_of(scene: Scene, heads: list[int]) -> str:
    """The event type that a noun names, with or without its sides ("the expulsion": SANCTION)."""
    for frame in (f for f in scene.frames if f.token in heads[:1]):
        for key in scene.predicates(frame):
            found = [p for p in scene.lexicon.patterns.get(key, ()) if p.type != NONE]
            if found:
                return found[0].type
    return ""


def _clause_top(scene: Scene, i: int) -> int:
    """The nearest verb (or the root) above a token."""
    for _ in range(len(scene.tokens)):
        token = scene.tokens[i]
        if token.head == i or (token.pos in ("VERB", "AUX") and not token.dep.startswith(("aux", "cop"))):
            return i
        i = token.head
    return i
