"""Gerunds, which are circumstances of their verb: "a ouvert la page *en recevant* X"."""

from __future__ import annotations

from detente.language.fr.repairs.lists import OBLIQUE
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_HUNG = ("xcomp", "ccomp", "acl", "acl:relcl", "fixed", "advcl", "dep", *OBLIQUE)


def repair_gerunds(tree: Tree, _: Lemmas) -> None:
    """Hang the gerunds of ``tree`` on the verbs above them, with "en" as their mark and their nouns as objects."""
    for i in range(1, len(tree)):
        node = tree[i]
        if node.dep not in _HUNG or not node.lower.endswith("ant"):
            continue
        own = tree[i - 1].lower == "en" and tree[i - 1].head == i
        marked = own or any(tree[c].lower == "en" for c in tree.children(i, "mark", "case"))
        together = i > 1 and tree[i - 1].lower == "en" and tree[i - 2].lower == "tout"  # "tout en saluant"
        if not together and (node.pos != "VERB" or not marked):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is None:
            continue
        tree.hang(i, verb, "advcl")
        if own:
            tree[i - 1].pos, tree[i - 1].dep = "ADP", "mark"
        for noun in tree.children(i, "nmod"):
            tree[noun].dep = "obl:mod" if tree.has(noun, "case") else "obj"
        if together:
            node.pos = "VERB"
            tree.hang(i - 1, i, "mark")
            tree.hang(i - 2, i, "advmod")
