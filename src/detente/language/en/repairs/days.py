"""A name and the day behind it, which the English model reads as one name: "met *Kagame Sunday*"; and the verb behind a
day, read as a part of its phrase: "Peru on Monday *banned* trucks"."""

from __future__ import annotations

from detente.language.en.repairs.forms import as_past
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_SIDES = ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "dative", "appos", "attr")


def repair_days(tree: Tree, _: Lemmas) -> None:
    """Set name and verb free in ``tree``, in ClearNLP labels, in place: the day says when, the name who or where."""
    for i, node in enumerate(tree):
        name = i - 1
        if node.lower not in _VALENCY["weekdays"] or node.pos != "PROPN" or name < 0:
            continue
        inside = tree[name].pos == "PROPN" and tree[name].head == i and tree[name].dep in ("compound", "nmod", "poss")
        if inside and tree[name].lower not in _VALENCY["named days"]:
            _set_free(tree, name, i)
        if tree[name].lower == "on" and i + 1 < len(tree) and tree[i + 1].tag == "VBD":
            _cut_in(tree, name, i, i + 1)


def _cut_in(tree: Tree, preposition: int, day: int, verb: int) -> None:
    """ "Peru on Monday *banned* trucks": a past right behind the day, read as a part of its phrase, is the verb of the
    name before, and the noun that it was read as a part of its object."""
    name, noun = tree[preposition].head, tree[verb].head
    if name > preposition or tree[name].pos not in ("PROPN", "NOUN") or preposition not in tree.above(verb):
        return
    is_object = tree[verb].dep == "amod" and tree[noun].head == preposition
    tree.hang(verb, name, "dep")
    if is_object:
        tree.hang(noun, verb, "dobj")
    behind = [child for child in tree.children(name) if child > preposition and child != verb]
    tree.promote(verb, "nsubj")
    as_past(tree[verb])
    tree.hang(day, preposition, "pobj")
    for child in (preposition, *behind):
        tree.attach(child, verb)


def _set_free(tree: Tree, name: int, day: int) -> None:
    """Give the name the day's place, or the one its preposition or verb has left open."""
    verb = _verb_above(tree, day)
    left = min(j for j in (name, *tree.children(day)) if j <= name)
    before = left - 1
    if tree[day].dep in _SIDES:
        _take_over(tree, name, day)
        tree.promote(name, "npadvmod")
    elif verb is None or tree[day].dep != "npadvmod":
        return
    elif before >= 0 and tree[before].dep == "prep" and not tree.has(before, "pobj", "pcomp"):
        _take_over(tree, name, day)
        tree.attach(name, before, "pobj")
    elif tree[day].head == verb < name and not tree.has(verb, "dobj"):
        _take_over(tree, name, day)
        tree.attach(name, verb, "dobj")
    elif name < verb == tree[day].head and not tree.has(verb, "nsubj", "nsubjpass"):
        _take_over(tree, name, day)
        tree.attach(name, verb, "nsubj")
    if verb is not None and tree[name].head != day:
        tree.attach(day, verb, "npadvmod")


def _take_over(tree: Tree, name: int, day: int) -> None:
    """Hang on the name what hung on the day: the words before it, and the list that it opens."""
    tree.hand_over(day, name)
    for child in tree.children(day, "cc", "conj", "punct"):
        tree.attach(child, name)


def _verb_above(tree: Tree, i: int) -> int | None:
    return next((j for j in tree.above(i) if tree[j].pos in ("VERB", "AUX")), None)
