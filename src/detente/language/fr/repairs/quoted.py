"""Names between quotation marks, which French models take for phrases of the verb: "le chalutier « Santa Rosa »"."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_OPENING, _CLOSING = ("«", '"'), ("»", '"')
_LONGEST = 4  # words of a ship, a paper or an operation


def repair_quoted(tree: Tree, _: Lemmas) -> None:
    """Hang a quoted name on the noun right before it, in place."""
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
