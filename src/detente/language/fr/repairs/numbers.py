"""Numbers that the French models take for the noun they count ("trois *cents* migrants")."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_ROUND = ("cent", "cents", "mille")
_COUNTED = ("amod", "acl", "nmod", "appos", "flat:name", "dep", "obl:mod", "obl:arg", "conj")
_OF_NUMBERS = ("det", "nummod", "amod", "advmod", "case", "cc", "punct")


def repair_numbers(tree: Tree, lemmas: Lemmas) -> None:
    """Make what such a number counts the head of the phrase, and the number its modifier, in place."""
    for i, node in enumerate(tree):
        behind = i + 1
        if behind + 1 < len(tree) and tree[behind].pos == "ADJ" and tree[behind].head == behind + 1:
            behind += 1  # "trois cents *anciens* interprètes"
        if node.lower not in _ROUND or behind >= len(tree) or node.dep == "nummod":
            continue
        counted = tree[behind]
        hung = counted.head == i and counted.dep in _COUNTED and not tree.has(behind, "case", "det")
        if not hung or not counted.text.islower() or not lemmas.knows(counted.text, "NOUN"):
            continue
        tree.promote(behind, "nummod")
        counted.pos, counted.feats = "NOUN", {"Number": "Plur"}
        for child in tree.children(i):
            if child > behind or tree[child].dep in _OF_NUMBERS:
                tree.attach(child, behind)
        node.pos = "NUM"
