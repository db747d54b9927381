"""English coordination: which nouns of a list belong together (in the model's own ClearNLP labels)."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree


def repair_lists(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the conjuncts of every list in ``tree`` together, in place."""
    for rule in (_pairs, _headline_pairs, _stray_names, _counted_last, _rows_of_names):
        rule(tree, lemmas)


def _pairs(tree: Tree, _: Lemmas) -> None:
    """ "Putin, Xi pledge deeper ties", "The minister, X, and her deputy met": two subjects are coordinated."""
    for i, node in enumerate(tree):
        others = [j for j in tree.children(node.head, "nsubj") if j < i]
        opening = min(tree.subtree(i)) - 1
        if node.dep == "nsubj" and others and (tree[opening].text == "," or tree[opening].dep == "cc"):
            tree.attach(i, others[0], "conj")


def _headline_pairs(tree: Tree, _: Lemmas) -> None:
    """ "Oslo, Lima vow joint response", "Britain, India resume talks": two names, one comma, and a plural verb."""
    for i, node in enumerate(tree):
        verb = i + 1
        if node.pos != "PROPN" or verb >= len(tree) or tree[verb].tag not in ("VBP", "VBD", "VB"):
            continue
        comma = min(tree.subtree(i)) - 1
        if comma < 1 or tree[comma].text != ",":
            continue
        first = next((j for j in (node.head, *tree.children(verb, "npadvmod", "advmod", "nsubj")) if j < comma), None)
        if first is None or tree[first].pos != "PROPN" or max(_words(tree, first, comma)) != comma - 1:
            continue
        if tree[first].head != verb or node.dep not in ("appos", "nsubj", "conj"):
            continue
        tree[first].dep = "nsubj"
        tree.attach(i, first, "conj")


def _stray_names(tree: Tree, _: Lemmas) -> None:
    """ "from the Kingdom of X, the Republic of Y, and the Republic of Z": a name is no second verb, but the last of the
    list in front of its "and".
    """
    for i, node in enumerate(tree):
        if node.dep != "conj" or node.pos != "PROPN" or tree.head(i).pos not in ("VERB", "AUX"):
            continue
        joined = tree.left(i) - 1
        before = joined - 1 if joined > 0 and tree[joined - 1].text != "," else joined - 2
        if joined < 2 or tree[joined].dep != "cc" or before <= node.head or tree.has(i, "nsubj", "relcl"):
            continue
        names = (j for j in (before, *tree.above(before)) if j > node.head and tree[j].pos == "PROPN")
        alike = [j for j in names if tree.has(j, "det") == tree.has(i, "det")]
        if alike and tree[alike[0]].dep in ("appos", "conj", "pobj", "dobj"):
            tree.attach(joined, alike[0], "cc")
            tree.attach(i, alike[0], "conj")


def _counted_last(tree: Tree, _: Lemmas) -> None:
    """ "Peru, *Chile and 20 other countries* left": a name behind a comma and those behind its "and" are one list."""
    for i, node in enumerate(tree):
        if node.dep != "appos" or node.pos != "PROPN" or tree[i - 1].text != "," or tree.has(i, "conj"):
            continue
        joint = next((c for c in tree.children(i, "cc") if c > i), None)
        last = next((j for j in tree.children(node.head, "appos") if joint is not None and j > joint), None)
        if last is not None and tree.left(last) == (joint or 0) + 1 and tree[node.head].pos == "PROPN":
            tree.hang(last, i, "conj")
            node.dep = "conj"


def _rows_of_names(tree: Tree, _: Lemmas) -> None:
    """ "Norway, Chile, Peru and Ghana": a name behind a comma that has others coordinated with it is no apposition."""
    for i, node in enumerate(tree):
        if node.dep != "appos" or node.pos != "PROPN" or tree[node.head].pos != "PROPN":
            continue
        conjuncts = [j for j in tree.children(i, "conj") if tree[j].pos == "PROPN"]
        alike = tree.has(i, "det") == tree.has(node.head, "det")  # "the Kingdom of X, the Republic of Y"
        bare = not tree.has(i, "relcl") and (not tree.has(i, "det", "prep") or (alike and tree.has(i, "det")))
        if conjuncts and bare and tree[min(tree.subtree(i)) - 1].text == ",":
            tree.attach(i, node.head, "conj")


def _words(tree: Tree, i: int, end: int) -> list[int]:
    return [j for j in tree.subtree(i) if j < end]
