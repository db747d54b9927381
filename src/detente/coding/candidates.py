"""The phrases that a part of a pattern may take: those that stand where it looks, and the nouns near them."""

from __future__ import annotations

from collections.abc import Sequence

from detente.coding.doers import embedder_classes
from detente.coding.notation import Part
from detente.coding.others import is_forum, is_venue
from detente.coding.scene import Scene
from detente.model import Frame, Party


def candidates(
    scene: Scene, frame: Frame, part: Part, source: Sequence[Party], used: Sequence[int], *, blames: bool
) -> list[int]:
    """Heads of the phrases that stand where a part looks, but for those ``used`` by the parts before it.

    ``source`` are those that the pattern has bound as its doers; ``blames`` says that it is about blame.
    """
    return [h for h in _placed(scene, frame, part, source, used, blames=blames) if h not in used]


def _placed(
    scene: Scene, frame: Frame, part: Part, source: Sequence[Party], used: Sequence[int], *, blames: bool
) -> list[int]:
    objects = scene.heads(frame, "object") or _judged(scene, frame)
    if part.place == "object":
        if frame.kind != "noun":
            # of two objects the recipient is the target, the thing the object ("gave Chile a loan")
            recipients = scene.heads(frame, "iobj") if part.fill == "T" and objects else []
            return recipients or objects
        genitive = [h for h in scene.heads(frame, "genitive") if not _is_source(scene, h, source)]
        heads = objects + genitive
        if not heads and part.fill in ("T", "*"):
            places = scene.resolved.places[scene.position]  # "a meeting *in Oslo* between X and Y"
            heads = [h for h in scene.obliques(frame, scene.lexicon.prepositions["noun"]) if h not in places]
        return heads
    if part.place == "predicative":
        return _predicated(scene, frame, objects)
    found = [h for h in scene.obliques(frame, part.prepositions) if not _is_told_before(scene, frame, h)]
    both = scene.lexicon.prepositions.get("between", frozenset()) & set(part.prepositions)
    for head in (*objects, *(scene.heads(frame, "subject") if both else ()), *used):
        found += scene.attached(head, part.prepositions)
    aimed = scene.lexicon.prepositions["target"] & set(part.prepositions)
    for head in scene.heads(frame, "oblique") if aimed else ():
        if part.fill != "words" or not scene.is_event(head):  # "over the raid *on a camp*": what was raided
            found += scene.attached(head, aimed, depth=1)
    found = found or (_allowed(scene, frame, part) if part.fill == "T" else [])
    kids = scene.embedded[frame.index] if not found else []
    for kid in (*kids, *(k for noun in kids if noun.kind == "noun" for k in scene.embedded[noun.index])):
        # "sa volonté de travailler avec X": what an infinitive of the object takes
        own = kid.mood == "infinitive" and kid.voice == "active" and part.fill == "T"
        marks = [c.lemma for c in scene.children[kid.token] if c.dep == "mark"]
        done = any(scene.grammar.is_a("genitive", mark) for mark in marks)
        begun = done and "begin" in embedder_classes(scene, frame, kid)  # "vient de livrer des chars *à X*"
        found += scene.obliques(kid, part.prepositions) if own and not begun else []
    if part.fill == "T":
        found = [h for h in found if not scene.is_purpose(h) and not (blames and is_forum(scene, h))]
        found = [h for h in found if not is_venue(scene, h, objects)] or found
    return list(dict.fromkeys(found))


def _allowed(scene: Scene, frame: Frame, part: Part) -> list[int]:
    """Who is to do what a clause behind the part's preposition tells ("gave leave *for the UN* to bring aid")."""
    found = []
    for kid in scene.embedded[frame.index]:
        marks = [c.i for c in scene.children[kid.token] if c.dep == "mark" and c.lemma in part.prepositions]
        if kid.kind == "verb" and kid.mood == "infinitive" and marks:
            found += [h for h in scene.heads(kid, "subject") if marks[0] < h < kid.token]
    return found


def _is_told_before(scene: Scene, frame: Frame, head: int) -> bool:
    """Whether a complement belongs to what had happened before, right in front of it ("recalled his envoy after the
    visit of X *to Lima*"), whatever the parser hung it on.
    """
    before = (h for h in scene.heads(frame, "oblique") if frame.token < h < head)
    near = [h for h in before if scene.grammar.is_a("preceding", scene.preposition(scene.tokens[h]))]
    return any(all(t.pos != "PUNCT" for t in scene.tokens[h:head]) for h in near)


def _judged(scene: Scene, frame: Frame) -> list[int]:
    """What stands behind a verb's predicate complement and was given to that ("juge « injuste » *la décision*")."""
    if frame.kind != "verb":
        return []
    behind = [c for p in scene.heads(frame, "predicative") for c in scene.children[p] if c.i > p]
    return [c.i for c in behind if c.dep in ("obj", "nmod") and not scene.preposition(c)]


def _predicated(scene: Scene, frame: Frame, objects: list[int]) -> list[int]:
    """What a verb says of its object: its predicate complement, or an adjective that the parser gave to the object."""
    hung = [c.i for head in objects for c in scene.children[head] if c.dep in ("amod", "acl", "appos")]
    return scene.heads(frame, "predicative") + [c for c in hung if c > frame.token] + objects


def _is_source(scene: Scene, head: int, source: Sequence[Party]) -> bool:
    start = scene.tokens[head].start
    return any(p.span.start <= start < p.span.end for p in source)


def is_quality(scene: Scene, part: Part) -> bool:
    """Whether a part is what something is said to be ("calls it *X*", "describes it *as X*")."""
    said = scene.lexicon.prepositions.get("quality", frozenset())
    return part.place == "predicative" or (part.place == "oblique" and said.issuperset(part.prepositions))


def qualities(scene: Scene, head: int) -> list[int]:
    """The words that say what kind of thing a noun is: "an *unfriendly* act", "an act of *aggression*"."""
    below = (c for c in scene.children[head] if scene.tokens[head].pos == "NOUN" and not scene.own_parties(c.i))
    return [c.i for c in below if c.dep == "amod" or scene.grammar.is_a("genitive", scene.preposition(c))]


def kin(scene: Scene, frame: Frame, head: int) -> list[int]:
    """The other nouns of the chain that a relative clause or participle may explain ("les plaidoyers dans le *procès*
    que X a intenté"): which of them is a parser's weakest guess."""
    token = scene.tokens[frame.token]
    if not token.dep.startswith("acl") or token.head != head:
        return []
    above, found = scene.tokens[head], []
    while above.dep.startswith(("nmod", "appos", "flat")) and above.head != above.i:
        if above.dep == "appos" and any(t.text == "," for t in scene.tokens[above.head : above.i]):
            break  # "the vote, *a decision* that X called void"
        above = scene.tokens[above.head]
        found.append(above.i)
    below = [i for i in scene.subtree(head) if head < i < frame.token and scene.tokens[i].pos == "NOUN"]
    return found + sorted(below, reverse=True)
