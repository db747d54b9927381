"""Verdicts that a speaker passes on what another did: "this is a dangerous precedent, X said" is a criticism by X.

The predicate is one of the language's class of negative words, or a noun that such a word describes; what is judged is
an act or words ("this decision"), a pronoun that points to them, or another actor; and somebody known says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.coding.attribution import attribute, degrees
from detente.coding.drafts import Draft
from detente.coding.scene import Scene
from detente.language.predicates import Predicates
from detente.model import Frame, Party, Token

ANY = "*"  # what is judged is whatever another did last
_CRITICISM = ("ACCUSE", "disapprove")
_REFUSAL = ("REJECT", "")  # of what was alleged
_NAMING = ("speech", "deed")  # classes of nouns that take up what was said or done
_QUOTES = ("«", "»", '"', "“", "”")
_SERIOUS = ("assert", "claim", "distance")


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
        alone = clause is None and _is_alone(scene, token)
        if alone:
            clause = judged = token
        elif judged is None or clause is None or not _is_firm(scene, clause):
            continue
        frame = _frame(scene, clause)
        said = attribute(scene, frame)
        if said is None or said.actor is None or said.span is None or said.degree not in _SERIOUS:
            continue
        state = said.actor.state
        parties = tuple(p for p in scene.parties(judged.i, strict=True) if p.actor)
        others = tuple(p for p in parties if p.actor and p.actor.state != state)
        if state and (others or not parties) and (alone or _is_act(scene, judged, others)):
            yield Verdict(token, clause, judged, Party(said.actor, said.span), said.speaker, others, frame)


def verdicts(scene: Scene) -> Iterator[Draft]:
    """The criticisms that the verdicts of a sentence come to; none where nobody known passes them."""
    for told in passed(scene):
        refused = told.judged.lemma.lower() in _words(scene, "charges")
        type_, mode = _REFUSAL if refused else _CRITICISM
        act = f"{type_}/{mode}" if mode else type_
        step = f"« {told.word.text} », said by « {told.said_by} » of « {told.judged.text} », is {act}"
        yield Draft(
            type_, mode, "actual", (told.speaker,), told.others, told.frame, (told.word.i,), "verdict", (step,),
            about="" if told.others else ANY,
        )  # fmt: skip


def _clause(scene: Scene, token: Token) -> Token | None:
    """What a word is the predicate of: itself beside a copula, a verb such as "constitute", "il s'agit de"."""
    if any(c.dep == "cop" for c in scene.children[token.i]):
        return token
    verb = scene.tokens[token.head]
    if token.dep == "obj" and verb.lemma in _words(scene, "verdict-verb"):
        return verb
    over = next((t for t in scene.above(token.i) if t.pos == "VERB"), None)
    amounts = over is not None and over.lemma in _words(scene, "amounting")
    genitive = token.pos == "NOUN" and scene.grammar.is_a("genitive", scene.preposition(token))
    return over if amounts and genitive else None


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
    return [scene.tokens[i] for i in sorted(found)]


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
    verbs = degrees(scene)
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
    naming = {phrase for kind, phrase in scene.lexicon.cues["responses"] if kind in _NAMING}
    known = scene.is_definite(judged.i) or bool(others)
    return known and (judged.lemma.lower() in naming or scene.is_event(judged.i))


def _words(scene: Scene, name: str) -> frozenset[str]:
    return scene.lexicon.classes.get(f"@{name}", frozenset())
