"""Nouns that the French models read as verbs or adjectives ("Nouvelle *rencontre* à Genève", "ont fait *front*")."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import NOMINAL
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_OF_NOUNS = ("nmod", "nsubj", "nsubj:pass", "obj", "obl:mod", "obl:arg", "obl:agent", "appos", "conj")


def repair_nouns(tree: Tree, lemmas: Lemmas) -> None:
    """Give such words their part of speech in place, and their phrases to the verb."""
    for i in range(1, len(tree)):
        node, before = tree[i], tree[i - 1]
        if node.pos == "ADJ" and node.dep in _OF_NOUNS and tree.has(i, "det", "nummod") and not tree.has(i, "cop"):
            node.pos = "NOUN" if lemmas.knows(node.text, "NOUN") else "ADJ"  # "deux attachés"
        no_verb = node.pos == "VERB" and not lemmas.knows(node.text, "VERB") and lemmas.knows(node.text, "NOUN")
        no_verb = no_verb and not node.lower.endswith(("er", "ir", "re", "oir"))
        if no_verb and tree.head(i).pos == "VERB" and node.head < i and not tree.has(i, "nsubj", "aux:tense"):
            _as_noun(tree, i)
        behind = node.pos == "VERB" and before.pos in ("ADJ", "DET") and node.head == i - 1 == tree.root
        if behind and lemmas.knows(node.text, "NOUN") and not tree.has(i, "nsubj", "obj", "aux:tense"):
            node.pos, node.feats = "NOUN", {"Number": "Sing"}
            tree.promote(i, "amod" if before.pos == "ADJ" else "det")
            for child in tree.children(i - 1):
                tree.attach(child, i, "nmod" if tree[child].pos in NOMINAL else "")


def _as_noun(tree: Tree, i: int) -> None:
    """ "ont fait *front* commun", "a qualifié d'« *affront* » la décision": a noun of the verb before it, and what
    hung on it as its object is the verb's.
    """
    node, verb = tree[i], tree[i].head
    marks = tree.children(i, "mark", "case")
    node.pos, node.dep, node.feats = "NOUN", "obl:arg" if marks else "obj", {"Number": "Sing"}
    for mark in marks:
        tree[mark].dep = "case"
    for other in tree.children(i, "obj"):
        tree.hang(other, verb, "obj")
