"""Nouns that the French models read as verbs or adjectives ("Nouvelle *rencontre* à Genève", "ont fait *front*")."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import NOMINAL
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_OF_NOUNS = ("nmod", "nsubj", "nsubj:pass", "obj", "obl:mod", "obl:arg", "obl:agent", "appos", "conj")


def repair_nouns(tree: Tree, lemmas: Lemmas) -> None:
    """Give such words their part of speech in place, and their phrases to the verb."""
    _elided(tree, lemmas)
    _toward(tree)
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


def _elided(tree: Tree, lemmas: Lemmas) -> None:
    """ "a reçu *l'opposant* Ana Paz": behind "l'" and a verb or a preposition, a word in "-ant" that may be a noun is
    no participle with an object.
    """
    for i in range(2, len(tree)):
        node, article = tree[i], tree[i - 1]
        if node.pos != "VERB" or not node.lower.endswith("ant") or article.lower != "l'":
            continue
        behind = tree[i - 2].pos == "ADP" or (i + 1 < len(tree) and tree[i + 1].pos == "PROPN")
        if not behind or not lemmas.knows(node.text, "NOUN"):
            continue
        for child in tree.children(i, "case", "mark", "amod"):
            if tree[child].pos == "PROPN":
                tree[child].dep = "appos"
            elif tree[child].pos == "ADP":
                tree[child].dep = "case"
        node.pos, node.feats = "NOUN", {"Number": "Sing"}
        tree.hang(i - 1, i, "det")
        article.pos = "DET"
        if node.dep not in (*_OF_NOUNS, "obl"):
            node.dep = "obl:arg" if tree.has(i, "case") else "obj"


def _toward(tree: Tree) -> None:
    """ "des menaces *envers* le Pérou": no noun and no verb, but the preposition of what it stands before."""
    for i in range(1, len(tree) - 1):
        node = tree[i]
        if (
            node.lower != "envers"
            or node.pos not in ("NOUN", "VERB", "ADV", "ADJ", "X")
            or tree[i - 1].pos in ("DET", "ADP")
        ):
            continue
        first = i + 2 if tree[i + 1].pos == "DET" else i + 1
        if first >= len(tree) or tree[first].pos not in NOMINAL:
            continue
        whole = next((j for j in (first, *tree.above(first)) if tree.left(j) == i + 1 or j == i), first)
        noun = first if whole == i else whole
        before = tree[i - 1].head if tree[i - 1].pos == "ADJ" else i - 1
        head = before if tree[before].pos in NOMINAL else node.head
        for child in tree.children(i):
            tree.hang(child, noun if child != noun else head, tree[child].dep)
        tree.hang(noun, head, "nmod" if tree[head].pos in NOMINAL else "obl:arg")
        tree.hang(i, noun, "case")
        node.pos, node.feats = "ADP", {}
