"""Words between quotation marks behind a noun, which French models take for phrases of the verb: names ("le chalutier
« Santa Rosa »"), and what is said of the noun before whose it is ("la libération « sans condition » du maire").
"""

from __future__ import annotations

from detente.language.fr.repairs.lists import OF
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_OPENING, _CLOSING = ("«", '"'), ("»", '"')
_LONGEST = 4  # words of a ship, a paper or an operation
_LONGEST_ASIDE = 7


def repair_quoted(tree: Tree, lemmas: Lemmas) -> None:
    """Hang a quoted name on the noun right before it, and what stands behind a quoted aside too, in place."""
    _names(tree, lemmas)
    _asides(tree)


def _asides(tree: Tree) -> None:
    """ "L'arrêt « complet et vérifiable » du programme": what follows in a genitive belongs to the noun before."""
    for i in range(1, len(tree) - 2):
        noun = i - 1
        if tree[noun].pos == "ADJ" and tree[noun].dep == "amod" and tree[noun].head == noun - 1:
            noun -= 1  # "le rappel immédiat « pour consultations » de son envoyé"
        if tree[i].text not in _OPENING or tree[noun].pos != "NOUN" or tree[i + 1].pos not in ("ADP", "ADJ", "ADV"):
            continue
        end = next((j for j in range(i + 2, min(i + 2 + _LONGEST_ASIDE, len(tree))) if tree[j].text in _CLOSING), None)
        if end is None or end + 2 >= len(tree) or tree[end + 1].lower not in OF:
            continue
        owner, words = tree[end + 1].head, range(i + 1, end)
        lost = tree[owner].dep == "nmod" and tree.head(owner).pos == "VERB"
        inside = tree[owner].head in words or (tree[owner].dep, tree[owner].head) == ("conj", noun)
        if owner <= end + 1 or not (inside or lost):
            continue
        tree.hang(owner, noun, "nmod")
        for j in words:
            if tree[j].head not in words and tree[j].dep.startswith("obl"):
                tree.hang(j, noun, "nmod")


def _names(tree: Tree, _: Lemmas) -> None:
    for i in range(1, len(tree) - 2):
        if tree[i].text not in _OPENING or tree[i - 1].pos != "NOUN":
            continue
        end = next((j for j in range(i + 2, min(i + 2 + _LONGEST, len(tree))) if tree[j].text in _CLOSING), None)
        words = range(i + 1, end or i + 1)
        if not words or not all(tree[j].text[:1].isupper() or tree[j].pos in ("NUM", "X") for j in words):
            continue
        if tree.root in words or any(tree[j].head in words for j in range(len(tree)) if j not in words and j < i):
            continue
        first, *rest = words
        tree.hang(first, i - 1, "appos")
        for j in words:
            tree[j].pos = "PROPN"
            for child in tree.children(j):
                if child not in words:
                    tree.attach(child, tree[i - 1].head if tree[i - 1].head != i - 1 else i - 1)
        for j in rest:
            tree.hang(j, first, "flat:name")
