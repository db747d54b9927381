"""Whom an act of force that a noun tells hit, by the words beside it: "*two Chadians* died in a Libyan raid"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.coding.doers import subject_heads
from detente.coding.parties import besides, is_somebody
from detente.coding.scene import Scene
from detente.model import Frame, Party


def struck(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """Who is said to have been killed, wounded or hit in the act of a noun, besides its doers; [] if nobody known."""
    if frame.kind != "noun":
        return []
    found = besides(scene.actors((*_hurt(scene, frame), *_lost(scene, frame))), source)
    return [p for p in found if is_somebody(p)]


def who_struck(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """Whose the act is in which a verb or noun of harm says that somebody was hit ("were killed *in firing by* the
    rebels", "the killing of two guards *in shelling by X*").
    """
    things = scene.heads(frame, "subject") if frame.kind == "verb" else []
    sent = _sent_from(scene, things) or _named_beside(scene, things)
    if sent:
        return sent
    harming = scene.lexicon.classes.get("@killing", frozenset())
    is_hit = frame.voice == "passive" if frame.kind == "verb" else frame.verb != ""
    if not is_hit or (frame.verb or frame.lemma) not in harming:
        return ()
    fray = scene.lexicon.prepositions.get("fray", frozenset())
    acts = scene.obliques(frame, fray)
    if frame.kind == "noun":  # the parser may hang the act on the victim
        acts += [i for h in scene.heads(frame, "object") for i in scene.attached(h, fray, depth=1)]
    deeds = [act for act in acts if scene.is_event(act)]
    owners = (p for act in deeds for p in (*scene.owner(act), *_by(scene, act)))
    return tuple(p for p in owners if is_somebody(p))


def _by(scene: Scene, act: int) -> Iterator[Party]:
    """By whom a noun of force says that it was done."""
    agents = scene.lexicon.prepositions.get("agent", frozenset())
    yield from scene.doers(scene.attached(act, agents, depth=1))


def _sent_from(scene: Scene, heads: Sequence[int]) -> tuple[Party, ...]:
    """The state that shots or missiles are said to have come from ("rockets *fired from Lebanon* hit a village")."""
    sending = scene.lexicon.classes.get("@sent", frozenset())
    origin = scene.lexicon.prepositions.get("origin", frozenset())
    clauses = [f for f in scene.frames if f.lemma in sending and scene.tokens[f.token].head in heads]
    places = [h for f in clauses if scene.tokens[f.token].dep.startswith("acl") for h in scene.obliques(f, origin)]
    found = [p for h in places for p in (*scene.parties(h, strict=True), *scene.owner(h)) if is_somebody(p)]
    return tuple(found[:1])


def _named_beside(scene: Scene, heads: Sequence[int]) -> tuple[Party, ...]:
    """Whose a participle joined to a name says that a weapon is ("a *Taliban-claimed* bomb struck a bus")."""
    words = scene.lexicon.classes.get("@ascribed", frozenset()) | scene.lexicon.classes.get("@sent", frozenset())
    said = [t for head in heads for t in scene.children[head] if t.dep == "amod" and t.lemma in words]
    names = [c.i for t in said for c in scene.children[t.i] if c.pos == "PROPN" and c.i < t.i]
    return tuple(p for p in scene.actors(names) if is_somebody(p))


def attacked(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """On whom the act is in which people are killed ("killed nine *in an attack on the rebels*")."""
    acts = [h for h in scene.obliques(frame, scene.lexicon.prepositions.get("fray", frozenset())) if scene.is_event(h)]
    heads = [i for act in acts for i in scene.attached(act, scene.lexicon.prepositions["target"], depth=1)]
    return [p for p in besides(scene.actors(heads), source) if is_somebody(p)]


def _hurt(scene: Scene, frame: Frame) -> Iterator[int]:
    """The heads of those whom a verb or noun of harm names, where the act is but how they came to it."""
    classes = scene.lexicon.classes
    harming, dying = classes.get("@killing", frozenset()), classes.get("@dying", frozenset())
    deaths, lives = classes.get("@deaths", frozenset()), classes.get("@lives", frozenset())
    above = _governor(scene, frame)
    if above is None:
        return
    for verb in (f for f in scene.frames if f.token == above and f.kind == "verb"):
        lost = any(scene.is_one_of(head, lives) for head in scene.heads(verb, "object"))
        if verb.voice == "passive" and verb.lemma in harming:
            yield from scene.heads(verb, "object")
        elif verb.lemma in dying or lost:
            yield from subject_heads(scene, verb)
    if scene.is_one_of(above, deaths):
        yield from scene.attached(above, scene.lexicon.prepositions["genitive"], depth=1)


def _lost(scene: Scene, frame: Frame) -> Iterator[int]:
    """The heads of those to whom an act is said to have cost their lives, or whose death it caused ("a Libyan raid
    caused *the death of two Chadians*").
    """
    classes = scene.lexicon.classes
    deaths, lives = classes.get("@deaths", frozenset()), classes.get("@lives", frozenset())
    above = scene.tokens[frame.token].head
    for verb in (f for f in scene.frames if f.token == above and f.kind == "verb" and f.voice == "active"):
        if frame.token not in scene.heads(verb, "subject"):
            continue
        for head in scene.heads(verb, "object"):
            if scene.is_one_of(head, deaths):
                yield from scene.attached(head, scene.lexicon.prepositions["genitive"], depth=1)
            elif scene.is_one_of(head, lives):
                yield from scene.heads(verb, "iobj")
                yield from scene.obliques(verb, scene.lexicon.prepositions.get("dative", frozenset()))


def _governor(scene: Scene, frame: Frame) -> int | None:
    """What the phrase of an act hangs on behind a preposition of occasion ("killed *in* a series of raids")."""
    token = scene.tokens[frame.token]
    while scene.grammar.is_a("quantity", scene.tokens[token.head].lemma.lower()) and token.dep == "nmod":
        token = scene.tokens[token.head]
    fray = scene.lexicon.prepositions.get("fray", frozenset())
    return token.head if token.head != token.i and scene.preposition(token) in fray else None
