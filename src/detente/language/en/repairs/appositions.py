"""Nouns in apposition (labels of the English model), the noun that sums up a sentence above all: "closed the border,
*a move* Lima condemned".

That stands behind a comma with an indefinite article, and a relative clause that needs no pronoun follows it, which the
model takes for the main clause or hangs anywhere.
"""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree


def repair_appositions(tree: Tree, lemmas: Lemmas) -> None:
    """Hang such nouns on the noun before them, and their clauses on them, in place."""
    for rule in (_offices, _stolen_roots, _strays, _summed_up):
        rule(tree, lemmas)


def _offices(tree: Tree, _: Lemmas) -> None:
    """ "summoned *Luis Paz*, Chile's envoy": a name before a comma is no part of the noun behind it."""
    for i, node in enumerate(tree):
        noun = node.head
        apart = i + 2 < noun and tree[i + 1].text == "," and node.dep in ("compound", "nmod") and node.pos == "PROPN"
        if apart and tree.left(noun) <= i and any(i + 1 < c < noun for c in tree.children(noun, "poss", "det")):
            tree.promote(i, "appos")


def _stolen_roots(tree: Tree, _: Lemmas) -> None:
    """ "Peru closed the border, *a move* Chile *denounced*": a verb at the end, without "that", is no main verb."""
    last = tree.root
    subject = next((j for j in tree.children(last, "nsubj") if j < last and tree[j].pos == "PROPN"), None)
    first = next((c for c in tree.children(last, "ccomp") if c < last and tree.has(c, "nsubj", "nsubjpass")), None)
    if subject is None or first is None or tree[first].pos != "VERB":
        return
    nouns = (*tree.children(last, "dobj", "npadvmod"), *tree.children(subject, "compound", "nmod"))
    noun = next((j for j in nouns if first < j < subject and _sums_up(tree, j)), None)
    if noun is not None:
        tree.make_root(first, "relcl")
        for child in tree.children(subject):
            if child < noun:
                tree.attach(child, noun)
        tree.attach(noun, first, "npadvmod")
        tree.attach(last, noun, "relcl")


def _strays(tree: Tree, _: Lemmas) -> None:
    """ "freed two soldiers, *a gesture* Chile *welcomed*": behind its own object, a verb with a subject is of it."""
    for i, node in enumerate(tree):
        things = [j for j in tree.children(i, "dobj") if j < i and _sums_up(tree, j)]
        hung = node.dep in ("advcl", "conj", "ccomp", "dep") and node.head < i and not tree.has(i, "mark", "cc")
        if hung and len(things) == 1 and tree.has(i, "nsubj") and node.pos == "VERB":
            above = node.head
            tree.attach(things[0], above, "npadvmod")
            tree.attach(i, things[0], "relcl")


def _summed_up(tree: Tree, _: Lemmas) -> None:
    """Such a noun before its clause is in apposition to the noun in front of its comma."""
    for i, node in enumerate(tree):
        if node.dep != "npadvmod" or not tree.has(i, "relcl") or not _sums_up(tree, i):
            continue
        before = next((j for j in reversed(range(tree.left(i) - 1)) if tree[j].pos in ("NOUN", "PROPN")), None)
        if before is not None and before > node.head:
            tree.attach(i, before, "appos")


def _sums_up(tree: Tree, i: int) -> bool:
    """A noun with an indefinite article, right behind a comma."""
    within = (i, tree[i].head) if tree[i].dep in ("compound", "nmod") else (i,)
    articles = [c for j in within for c in tree.children(j, "det") if c < i and tree[c].lower in ("a", "an")]
    return tree[i].pos == "NOUN" and bool(articles) and articles[0] > 0 and tree[articles[0] - 1].text == ","
