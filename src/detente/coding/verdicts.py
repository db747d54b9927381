"""Verdicts that a speaker passes on what another did: "this is a dangerous precedent, X said" is a criticism by X.

The predicate is one of the language's class of negative words, or a noun that such a word describes; what is judged is
an act or words ("this decision"), a pronoun that points to them, or another actor; and somebody known says so. It may
also stand beside the noun that it is passed on ("the *unfriendly* conduct of Y leaves no choice, X said").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.coding.attribution import attribute, degrees
from detente.coding.deeds import naming
from detente.coding.doers import subject_heads
from detente.coding.drafts import Draft
from detente.coding.scene import Scene
from detente.language.predicates import Predicates
from detente.model import Frame, Party, Token

ANY = "*"  # what is judged is whatever another did last
_CRITICISM = ("ACCUSE", "disapprove")
_REFUSAL = ("REJECT", "")  # of what was alleged
_NAMING = frozenset(("speech", "deed"))  # classes of nouns that take up what was said or done
_QUOTES = ("«", "»", '"', "“", "”")
_SERIOUS = ("assert", "claim", "distance")
_CLAUSAL = ("ccomp", "csubj", "advcl", "acl")  # what the parser makes of "that ..." behind an adjective
_DOERS = ("subject", "possessor", "modifier")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A negative ``word`` that ``speaker`` says, as or in the predicate ``clause``, of what is ``judged``."""

    word: Token
    clause: Token
    judged: Token
    speaker: Party
    said_by: str
    others: tuple[Party, ...]
    frame: Frame


def passed(scene: Scene) -> Iterator[Verdict]:
    """The verdicts of a sentence that somebody known passes."""
    for token in _negatives(scene):
        clause = _clause(scene, token)
        judged = _judged(scene, clause) if clause is not None else None
        found = _conduct(scene, token, clause) if clause is not None else None
        if found is None and clause is not None and judged is not None:
            found = _predicated(scene, token, clause, judged)
        found = found or _attributed(scene, token) or _quoted(scene, token)
        if found is not None:
            yield found


def _predicated(scene: Scene, token: Token, clause: Token, judged: Token) -> Verdict | None:
    """The verdict that a clause passes on its subject."""
    frame = _frame(scene, clause)
    speaker = _speaker(scene, clause, frame)
    if speaker is None or speaker[0].actor is None:
        return None
    state = speaker[0].actor.state
    parties = tuple(p for p in scene.parties(judged.i, strict=True) if p.actor)
    parties = parties or (_behind(scene, clause.i) if clause.pos == "NOUN" else ())  # "this was an evil act *by Y*"
    others = tuple(p for p in parties if p.actor and p.actor.state != state)
    if state and (others or not parties) and _is_act(scene, judged, others):
        return Verdict(token, clause, judged, *speaker, others, frame)
    return None


def _conduct(scene: Scene, token: Token, clause: Token) -> Verdict | None:
    """The verdict that a clause passes on what another does ("it is *regrettable* that Y shelters them")."""
    told = [c for c in scene.children[clause.i] if c.dep.startswith(_CLAUSAL) and c.i > clause.i]
    told = [c for c in told if any(k.dep == "mark" and k.i > clause.i for k in scene.children[c.i])]
    frame = next((f for c in told for f in scene.frames if f.token == c.i and f.kind == "verb"), None)
    if frame is None or frame.voice == "passive" or frame.mood == "infinitive":
        return None
    speaker = _speaker(scene, clause, _frame(scene, clause))
    if speaker is None or speaker[0].actor is None or not speaker[0].actor.state:
        return None
    doers = scene.actors(subject_heads(scene, frame))
    others = tuple(p for p in doers if p.actor and p.actor.state != speaker[0].actor.state)
    judged = scene.tokens[frame.token]
    return Verdict(token, clause, judged, *speaker, others, _frame(scene, clause)) if others else None


def _attributed(scene: Scene, token: Token) -> Verdict | None:
    """The verdict in a noun for what another did, by itself or with its adjective ("the *reckless* decision of Y")."""
    above = next((t for t in scene.above(token.i) if _is_clause(scene, t)), None)
    described = any(c.dep == "amod" and c.lemma.lower() in _words(scene, "negative") for c in scene.children[token.i])
    if token.pos != "NOUN" or above is None or (scene.is_event(token.i) and not described):
        return None  # "the invasion of Y" tells what was done, and says nothing of it
    if Predicates(scene.tokens, scene.grammar).grounding(above)[2] == "future":
        return None  # "will answer any provocation by Y"
    frame = next((f for f in scene.frames if f.token == above.i and f.kind == "verb"), None) or _frame(scene, above)
    speaker = _speaker(scene, above, frame)
    if speaker is None or speaker[0].actor is None:
        return None
    others = tuple(p for p in _behind(scene, token.i) if p.actor and p.actor.state != speaker[0].actor.state)
    return Verdict(token, above, token, *speaker, others, frame) if others else None


def _quoted(scene: Scene, token: Token) -> Verdict | None:
    """The verdict of a word that is all somebody is quoted with ("« Unacceptable », X reacted")."""
    said = attribute(scene, frame := _frame(scene, token)) if _is_alone(scene, token) else None
    if said is None or said.actor is None or said.span is None or said.degree not in _SERIOUS:
        return None
    return Verdict(token, token, token, Party(said.actor, said.span), said.speaker, (), frame)


def _is_clause(scene: Scene, token: Token) -> bool:
    return token.pos == "VERB" or any(c.dep == "cop" for c in scene.children[token.i])


def _behind(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose act a noun tells: by whom it is, else whose; of one that may be said of its victim, the doer alone."""
    agents = scene.actors(scene.attached(noun, scene.lexicon.prepositions.get("agent", ()), depth=1))
    if agents or naming(scene, noun):
        return agents or tuple(p for p in scene.owner(noun) if p.actor)
    frame = next((f for f in scene.frames if f.token == noun and f.kind == "noun"), None)
    heads = [] if frame is None else [h for kind in _DOERS for h in scene.heads(frame, kind)]
    return tuple(p for p in scene.actors(heads))


def _speaker(scene: Scene, clause: Token, frame: Frame) -> tuple[Party, str] | None:
    """Who says a clause as so, and by which words."""
    said = attribute(scene, frame) if _is_firm(scene, clause) else None
    if said is None or said.actor is None or said.span is None or said.degree not in _SERIOUS:
        return None
    return (Party(said.actor, said.span), said.speaker) if said.actor.state else None


def verdicts(scene: Scene) -> Iterator[Draft]:
    """The criticisms that the verdicts of a sentence come to; none where nobody known passes them."""
    for told in passed(scene):
        type_, mode = _REFUSAL if _is_denial(scene, told) else _CRITICISM
        act = f"{type_}/{mode}" if mode else type_
        step = f"« {told.word.text} », said by « {told.said_by} » of « {told.judged.text} », is {act}"
        yield Draft(
            type_, mode, "actual", (told.speaker,), told.others, told.frame, (told.word.i,), "verdict", (step,),
            about="" if told.others else ANY,
        )  # fmt: skip


def _is_denial(scene: Scene, told: Verdict) -> bool:
    """Whether what is judged are charges, or words that are said to be untrue ("that statement is *false*")."""
    judged = told.judged.lemma.lower()
    untrue = {told.word.lemma.lower(), told.word.text.lower()} & _words(scene, "untrue")
    spoken = told.judged.pos == "PRON" or "speech" in scene.lexicon.cues["responses"].classes.get(judged, ())
    return judged in _words(scene, "charges") or (bool(untrue) and spoken)


def _clause(scene: Scene, token: Token) -> Token | None:
    """What a word is the predicate of: itself beside a copula, a verb such as "constitute", "il s'agit de"."""
    if _is_clause(scene, token):
        return token
    verb = scene.tokens[token.head]
    if token.dep == "obj" and verb.lemma in _words(scene, "verdict-verb"):
        return verb
    over = next((t for t in scene.above(token.i) if t.pos == "VERB"), None)
    if over is None or token.pos != "NOUN":
        return None
    preposition, words = scene.preposition(token), _words(scene, "amounting")
    genitive = over.lemma in words and scene.grammar.is_a("genitive", preposition)
    return over if genitive or f"{over.lemma} {preposition}" in words else None


def _is_alone(scene: Scene, token: Token) -> bool:
    """Whether a word of blame, with no more than an adverb, is all that somebody is quoted with ("« Unacceptable », X
    reacted").
    """
    start = token.i - 1
    while start > 0 and scene.tokens[start].pos == "ADV":
        start -= 1
    marks = [scene.tokens[i].text for i in (start, token.i + 1) if 0 <= i < len(scene.tokens)]
    if start > 0 and scene.tokens[start - 1].pos != "PUNCT":
        return False  # "« unacceptable » prices"
    return len(marks) == 2 and token.pos != "VERB" and all(mark in _QUOTES for mark in marks)


def _judged(scene: Scene, clause: Token) -> Token | None:
    """What a predicate is said of: its subject, or the noun that its relative clause belongs to."""
    kinds = ("nsubj", "expl:subj") if clause.lemma in _words(scene, "amounting") else ("nsubj",)
    subject = next((c for c in scene.children[clause.i] if c.dep.startswith(kinds)), None)
    if subject is not None and subject.feats.get("PronType") == "Rel" and clause.dep.startswith("acl"):
        return scene.tokens[clause.head]
    return subject


def _negatives(scene: Scene) -> list[Token]:
    """The words of blame of a sentence, and those that an adjective of blame describes, in order."""
    words = _words(scene, "negative") - _words(scene, "mourned")
    blaming = [t for t in scene.tokens if t.lemma.lower() in words or t.text.lower() in words]
    found = {t.i for t in blaming} | {t.head for t in blaming if t.dep == "amod"}
    found |= {scene.tokens[t.head].head for t in blaming if t.dep == "conj" and scene.tokens[t.head].dep == "amod"}
    found |= {t.head for t in scene.tokens if t.dep == "acl" and _is_ploy(scene, t)}
    return [scene.tokens[i] for i in sorted(found)]


def _is_ploy(scene: Scene, verb: Token) -> bool:
    """Whether a noun and its verb tell of what is done to deceive or harm ("an *attempt to mislead* the public")."""
    return scene.tokens[verb.head].lemma in _words(scene, "ploys") and verb.lemma in _words(scene, "deceiving")


def _is_firm(scene: Scene, clause: Token) -> bool:
    """Whether a verdict is passed: neither denied nor on what might be ("would be a mistake")."""
    polarity, modality, _, mood = Predicates(scene.tokens, scene.grammar).grounding(clause)
    marks = (c.lemma.lower() for c in scene.children[clause.i] if c.dep == "mark")
    doubted = modality or any(scene.grammar.is_a("conditional", mark) for mark in marks)
    return polarity == "positive" and not doubted and mood == "indicative"


def _frame(scene: Scene, clause: Token) -> Frame:
    """The predicate as a frame under the verb that says it, whether the sentence's frames hold it or not."""
    known = next((f for f in scene.frames if f.token == clause.i), None)
    if known is not None and known.parent is not None:
        return known
    verbs = degrees(scene.lexicon)
    around = {clause.head, *(c.i for c in scene.children[clause.i])} - {clause.i}
    says = next((f for f in scene.frames if f.token in around and f.kind == "verb" and f.lemma in verbs), None)
    parent = says.index if says is not None else None
    tense = says.tense if says is not None else ""
    return Frame(
        len(scene.frames),
        clause.lemma,
        "adjective",
        clause.i,
        (clause.i,),
        parent=parent,
        link="complement",
        tense=tense,
    )


def _is_act(scene: Scene, judged: Token, others: tuple[Party, ...]) -> bool:
    """Whether what is judged is an act or words, or another actor by name."""
    if judged.pos == "PRON":
        pointing = judged.text.lower().replace("’", "'") in _words(scene, "pointing")
        return pointing or judged.dep.startswith("expl")
    if scene.own_parties(judged.i):
        return bool(others)
    takes_up = not _NAMING.isdisjoint(scene.lexicon.cues["responses"].classes.get(judged.lemma.lower(), ()))
    known = scene.is_definite(judged.i) or bool(others)
    return known and (takes_up or scene.is_event(judged.i))


def _words(scene: Scene, name: str) -> frozenset[str]:
    return scene.lexicon.classes.get(f"@{name}", frozenset())
