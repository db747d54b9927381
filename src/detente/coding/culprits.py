"""Whose an attack is by the words beside it: on whom it is blamed, who claims it, who is its author."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.parties import states_of
from detente.coding.scene import Scene
from detente.model import Actor, Frame, Party


def ascribed(scene: Scene, frame: Frame) -> list[int]:
    """To whom a participle beside an event noun ascribes it ("strikes *blamed on X*", "*claimed by X*")."""
    words = scene.lexicon.classes.get("@ascribed", frozenset())
    said = [f for f in scene.frames if f.mood == "participle" and scene.tokens[f.token].head == frame.token]
    dative = scene.lexicon.prepositions.get("dative", frozenset())
    told = [f for f in said if f.lemma in words and scene.tokens[f.token].dep in ("acl", "amod")]
    found = [h for f in told for h in (*scene.heads(f, "subject"), *scene.obliques(f, dative))]
    return found or _blamed(scene, frame.token) or _authors(scene, frame.token)


def _authors(scene: Scene, noun: int) -> list[int]:
    """Whose an attack is said to be beside them ("the rebels, *authors of the raid*", "X is *at the origin of* it")."""
    author = scene.tokens[scene.tokens[noun].head]
    if not scene.grammar.is_a("author", author.lemma.lower()) or not scene.grammar.is_a(
        "genitive", scene.preposition(scene.tokens[noun])
    ):
        return []
    kids = scene.children[author.i]
    if any(c.dep == "cop" for c in kids):
        return [c.i for c in kids if c.dep == "nsubj"]
    if author.dep in ("amod", "appos", "nmod") and not any(c.dep in ("det", "case") for c in kids):
        return [author.head]
    opening = min(scene.subtree(author.i))
    apart = opening > 0 and scene.tokens[opening - 1].text == "," and author.dep in ("nsubj", "obl")
    beside = scene.children[author.head] if apart else []
    return [c.i for c in beside if c.dep == "nsubj" and c.i < author.i][:1]


def blamed_for(scene: Scene, frame: Frame) -> list[int]:
    """Who is held to have done what befell somebody in an attack ("killed in *an ambush that X blamed on Y*")."""
    settings = [h for h in scene.heads(frame, "oblique") if scene.is_event(h)] if frame.voice == "passive" else []
    return next((found for head in settings if (found := _blamed(scene, head))), [])


def _blamed(scene: Scene, noun: int) -> list[int]:
    """On whom a clause about an attack puts it ("strikes *blamed on Y*", "an ambush *that X attributed to Y*")."""
    words = scene.lexicon.classes.get("@blaming", frozenset())
    clauses = [f for f in scene.frames if f.lemma in words and scene.tokens[f.token].head == noun]
    clauses = [f for f in clauses if scene.tokens[f.token].dep.startswith("acl")]
    on = scene.lexicon.prepositions.get("blame", frozenset())
    return [h for f in clauses for h in scene.obliques(f, on)]


def faction(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """The rebels of nobody knows where whom an adjective of an attack names ("une attaque *jihadiste*")."""
    words = scene.lexicon.classes.get("@factions", frozenset())
    said = [h for h in scene.heads(frame, "modifier") if scene.is_one_of(h, words)]
    return tuple(Party(Actor(":REB", scene.tokens[h].text, "unknown"), scene.span([h])) for h in said[:1])


def by_the_accused(scene: Scene, draft: Draft, known: Sequence[Draft]) -> Draft:
    """Force that goes with what another is accused of ("accused X of a raid, *killing* two") is by him."""
    frame = draft.frame
    if draft.type != "ASSAULT" or frame.mood != "participle" or frame.link != "adverbial" or frame.parent is None:
        return draft
    over = scene.frames[frame.parent].token
    charges = [o for o in known if over in o.tokens and o.rule.startswith("composition:accuse") and o.target]
    if not charges or states_of(draft.source) != states_of(charges[0].source):
        return draft
    step = f"what « {charges[0].frame.lemma} » charges another with"
    return replace(draft, source=charges[0].target, steps=(*draft.steps, step))
