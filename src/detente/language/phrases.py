"""Adverbial phrases of several words ("in turn", "de son côté") that the models take for arguments."""

from __future__ import annotations

from collections.abc import Iterable

from detente.language.tree import Tree


def fix_phrases(tree: Tree, phrases: Iterable[str]) -> None:
    """Make every phrase one ``advmod`` with ``fixed`` words behind its first, in place; what hung on it moves up."""
    known = {tuple(phrase.replace("'", "' ").split()) for phrase in phrases}
    words = [node.lower for node in tree]
    for i in range(len(words)):
        for length in (4, 3, 2):
            if tuple(words[i : i + length]) in known:
                _fix(tree, range(i, i + length))
                break


def _fix(tree: Tree, span: range) -> None:
    tops = [j for j in span if tree[j].head not in span or tree[j].head == j]
    if len(tops) != 1 or tree[tops[0]].head == tops[0]:
        return
    head, first = tree[tops[0]].head, span[0]
    tree.attach(first, head)
    for j in span[1:]:
        tree.attach(j, first)
        tree[j].dep = "fixed"
    tree[first].pos, tree[first].tag, tree[first].dep, tree[first].feats = "ADV", "RB", "advmod", {}
    for j in span:
        for child in tree.children(j):
            if child not in span:
                tree.attach(child, head)
