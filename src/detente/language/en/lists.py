"""English coordination: which nouns of a list belong together (in the model's own ClearNLP labels)."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree


def repair_lists(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the conjuncts of every list in ``tree`` together, in place."""
    for rule in (_pairs,):
        rule(tree, lemmas)


def _pairs(tree: Tree, _: Lemmas) -> None:
    """ "Putin, Xi pledge deeper ties": two subjects with a comma between them are coordinated."""
    for i, node in enumerate(tree):
        others = [j for j in tree.children(node.head, "nsubj") if j < i]
        if node.dep == "nsubj" and others and tree[min(tree.subtree(i)) - 1].text == ",":
            tree.attach(i, others[0], "conj")
