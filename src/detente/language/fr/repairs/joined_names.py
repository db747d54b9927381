"""Names that French models join to the wrong word: a second holder of an office, a second name behind "et"."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.lists import OF
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree


def behind_names(tree: Tree, _: Lemmas) -> None:
    """ "Le président X et son homologue péruvien Y": the second stands beside the office, not beside its holder's name,
    and the name behind it is its own.
    """
    for i, node in enumerate(tree):
        name = node.head
        office = tree[name].head
        beside = node.dep == "conj" and node.pos == "NOUN" and tree.has(i, "det") and tree[name].pos == "PROPN"
        if not beside or tree[name].dep != "appos" or tree[office].pos != "NOUN" or not office < name < i:
            continue
        tree.attach(i, office)
        last = max((i, *tree.children(i, "amod")))
        own = [
            c for c in tree.children(office, "appos") if c > i and tree[c].pos == "PROPN" and tree.left(c) == last + 1
        ]
        for c in own:
            tree.attach(c, i)


def joined_names(tree: Tree, _: Lemmas) -> None:
    """ "Ana Paz et Juan Sol ont signé": the second word of a name behind "et" is no subject of its own."""
    for i in range(3, len(tree)):
        node, first = tree[i], tree[i - 1]
        names = node.pos == first.pos == "PROPN" and node.dep in SUBJECTS and node.head > i
        if (
            names
            and first.dep == "conj"
            and first.head < i - 1
            and tree[i - 2].lower == "et"
            and not tree.has(i, "det")
        ):
            tree.hang(i - 1, node.head, node.dep)
            tree.hang(i, i - 1, "flat:name")


def named_both(tree: Tree, _: Lemmas) -> None:
    """ "L'offre de dialogue du Chili et *de la Bolivie*": a second name behind "de" goes with the first, not with the
    noun that the first belongs to.
    """
    for i, node in enumerate(tree):
        noun = node.head
        if node.dep != "conj" or node.pos != "PROPN" or tree[noun].pos != "NOUN" or not _is_of(tree, i):
            continue
        first = [c for c in tree.children(noun, "nmod") if noun < c < i and tree[c].pos == "PROPN" and _is_of(tree, c)]
        if len(first) == 1:
            tree.attach(i, first[0])


def _is_of(tree: Tree, i: int) -> bool:
    return any(tree[c].lower in OF for c in tree.children(i, "case"))
