"""Who says it: the speaker of a report, the verb of saying, and how far the article stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from detente.coding.connectors import brought_in, places
from detente.coding.doers import subject_heads
from detente.coding.lexicon import Lexicon
from detente.coding.scene import Scene
from detente.coding.status import is_hearsay
from detente.model import Attribution, Frame, Token

DEGREES = ("assert", "claim", "deny", "distance")
_MEDIA = ":MED"  # a paper or an agency speaks for no state
_LABEL = 8  # words that the name of a speaker has at most, before a colon or behind a dash


def attribute(scene: Scene, frame: Frame) -> Attribution | None:
    """The nearest speaker above a frame: a verb of saying that embeds it or stands beside it, "selon X", or whom the
    sentences around quote.

    Where nobody is named, words that keep their distance ("reportedly", "aurait attaqué") give one without a speaker.
    """
    verbs = degrees(scene.lexicon)
    for speech in _speech_frames(scene, frame):
        degree = verbs.get(speech.lemma)
        if degree is None:
            continue
        for head in _speakers(scene, speech):
            said = attributed(scene, head, scene.tokens[speech.token].text, degree)
            beside = scene.actors(subject_heads(scene, frame))
            if said.actor is None and len(beside) == 1 and _is_possessed(scene, head):
                return replace(said, actor=beside[0].actor)  # "X did this, its minister said"
            return said
    return _by_preposition(scene, frame) or _by_label(scene, frame) or _by_distance(scene, frame) or scene.speaker


@cache
def degrees(lexicon: Lexicon) -> dict[str, str]:
    """The verbs of saying with how far the text stands behind them."""
    said = lexicon.cues["attribution"].phrases
    return {phrase: kind for kind in DEGREES for phrase in said.get(kind, ())}


def attributed(scene: Scene, head: int, verb: str, degree: str) -> Attribution:
    """What a phrase says, as the word of the actor it stands for, or of the one it belongs to ("its minister")."""
    parties = scene.parties(head)
    if parties and parties[0].actor is not None and parties[0].actor.code.endswith(_MEDIA):
        return Attribution(parties[0].span.text, verb, degree, None, parties[0].span)
    if parties and parties[0].actor is not None:
        return Attribution(parties[0].span.text, verb, degree, parties[0].actor, parties[0].span)
    span = parties[0].span if parties else scene.span([head])
    owner = next((p.actor for p in scene.owner(head)), None)
    return Attribution(span.text, verb, degree, owner, span)


def _speakers(scene: Scene, speech: Frame) -> list[int]:
    """The subject of a verb of saying; of one set beside the words, an actor that stands behind it as if its object."""
    heads = subject_heads(scene, speech)
    if heads or speech.link != "parataxis":
        return heads
    return [h for h in scene.heads(speech, "object") if h > speech.token and scene.own_parties(h)]


def _is_possessed(scene: Scene, head: int) -> bool:
    return any(c.feats.get("Poss") == "Yes" and c.pos in ("PRON", "DET") for c in scene.children[head])


def _speech_frames(scene: Scene, frame: Frame) -> Iterator[Frame]:
    """The frames over whose content this one stands, nearest first, and those set beside any of them ("..., a dit X").

    What stands beside a verb of saying (another verb, a circumstance, a relative clause) is not what it says.
    """
    current = frame
    for _ in range(len(scene.frames)):
        yield from (f for f in scene.embedded[current.index] if f.link == "parataxis")
        if current.parent is None:
            return
        above = scene.frames[current.parent]
        told = current.kind != "noun" or "say" in scene.lexicon.embedders.get(above.lemma, ())
        beside = above.token > current.token and current.link in ("adverbial", "parataxis")  # "..., a dit X"
        if beside or (told and current.link in ("complement", "subject")):
            yield above
        current = above


def _by_preposition(scene: Scene, frame: Frame) -> Attribution | None:
    """ "Selon X", "in the view of X"; of words with other uses ("pour X") only what opens the sentence."""
    known = scene.lexicon.cues["attribution"].phrases
    plain, opening = known.get("source", ()), known.get("opening source", ())
    for phrase in (*plain, *opening):
        for inside in places(scene, phrase):
            head = brought_in(scene, inside) or _noun_behind(scene, inside[-1])
            if head is None or head.feats.get("PronType") == "Rel" or not _covers(scene, head, frame):
                continue  # "an accord by which ..."
            opens = inside[0].i == 0 and bool(scene.parties(head.i, strict=True))
            if head.pos in ("NOUN", "PROPN", "PRON") and (opens or phrase in plain):
                return attributed(scene, head.i, phrase.rstrip("'"), "distance")
    return None


def _covers(scene: Scene, head: Token, frame: Frame) -> bool:
    """Whether a phrase of saying holds for a frame: one in a relative clause, or a pronoun, only in its own clause."""
    verbs = {f.token for f in scene.frames if f.kind != "noun"}
    i = scene.tokens[head.i].head
    while i not in verbs and scene.tokens[i].head != i:
        i = scene.tokens[i].head
    is_narrow = head.pos == "PRON" or scene.tokens[i].dep == "acl:relcl"
    return not is_narrow or scene.tokens[i].head == i or frame.token in scene.subtree(i)


def _noun_behind(scene: Scene, last: Token) -> Token | None:
    """The noun that stands next behind a word, where the parser joins them otherwise."""
    behind = (t for t in scene.tokens[last.i + 1 : last.i + 5] if t.pos not in ("DET", "ADJ", "ADP", "PUNCT"))
    return next(behind, None)


def _by_label(scene: Scene, frame: Frame) -> Attribution | None:
    """Headlines: "Erdogan: Greece attacked us", "Greece attacked us - Turkish president", "... (ministre turc)".

    A state or town before a colon is what a headline is about, no speaker: only persons and offices are.
    """
    tokens = scene.tokens
    colon = next((t.i for t in tokens[: _LABEL + 1] if t.text == ":"), None)
    if colon and frame.token > colon:
        return _speaker_among(scene, list(tokens[:colon]))
    marks = [t.i for t in tokens if t.text in ("-", "–", "—", "(")]
    if marks and frame.token < marks[-1] and len(tokens) - marks[-1] <= _LABEL:
        return _speaker_among(scene, [t for t in tokens[marks[-1] + 1 :] if t.pos != "PUNCT"])
    return None


def _speaker_among(scene: Scene, words: list[Token]) -> Attribution | None:
    if not words or any(t.pos in ("VERB", "AUX") for t in words):
        return None
    for token in words:
        mention = scene.resolved.at(scene.position, token.i)
        if mention is not None and mention.actors and (mention.person or mention.office):
            return attributed(scene, token.i, ":", "assert")
    return None


def _by_distance(scene: Scene, frame: Frame) -> Attribution | None:
    """ "Reportedly", "aurait attaqué": somebody says so, whoever it is."""
    verbs = degrees(scene.lexicon)
    near = [*scene.children[frame.token], scene.tokens[scene.tokens[frame.token].head]]
    words = [t for t in near if t.pos == "ADV" and verbs.get(t.lemma.lower()) == "distance"]
    if not words and is_hearsay(scene, frame):
        words = [t for t in scene.children[frame.token] if t.dep.startswith("aux")]
    return Attribution("", words[0].text, "distance", None, scene.span([words[0].i])) if words else None
