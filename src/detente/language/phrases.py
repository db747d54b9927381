"""Adverbial phrases of several words ("in turn", "de son côté") that the models take for arguments."""

from __future__ import annotations

from collections.abc import Iterable

from detente.language.tree import Tree


def fix_phrases(tree: Tree, phrases: Iterable[str]) -> None:
    """Make every phrase one ``advmod`` with ``fixed`` words behind its first, in place; what hung on it moves up.

    Behind a noun that the phrase interrupts it moves to that ("the recall *for consultations* of its envoy").
    """
    known = {tuple(phrase.replace("'", "' ").split()) for phrase in phrases}
    words = [node.lower for node in tree]
    for i in range(len(words)):
        for length in (4, 3, 2):
            if i + length <= len(words) and tuple(words[i : i + length]) in known:
                _fix(tree, range(i, i + length))
                break


def _fix(tree: Tree, span: range) -> None:
    tops = [j for j in span if tree[j].head not in span or tree[j].head == j]
    if len({tree[j].head for j in tops}) != 1 or tree[tops[0]].head == tops[0]:
        return
    head, first = tree[tops[0]].head, span[0]
    tree.attach(first, head)
    for j in span[1:]:
        tree.attach(j, first)
        tree[j].dep = "fixed"
    tree[first].pos, tree[first].tag, tree[first].dep, tree[first].feats = "ADV", "RB", "advmod", {}
    tree[first].lemma = " ".join(tree[j].lower for j in span)  # « sans attendre » denies nothing
    noun = _noun_before(tree, first)
    for j in span:
        for child in tree.children(j):
            if child in span:
                continue
            if (
                noun is not None
                and child > span[-1]
                and tree.has(child, "case")
                and tree[child].pos in ("NOUN", "PROPN")
            ):
                tree.attach(child, noun, "nmod")
            elif (
                tree[child].dep == "nmod"
                and child > span[-1]
                and _lacks_object(tree, head)
                and not tree.has(child, "case")
            ):
                tree.attach(child, head, "obj")
            else:
                tree.attach(child, head)


def _lacks_object(tree: Tree, i: int) -> bool:
    return tree[i].pos == "VERB" and not tree.has(i, "obj", "ccomp", "aux:pass")


def _noun_before(tree: Tree, i: int) -> int | None:
    """The noun right before a word, punctuation apart, that no preposition brings in; None where there is none."""
    before = next((j for j in reversed(range(i)) if tree[j].pos != "PUNCT"), None)
    return before if before is not None and tree[before].pos == "NOUN" and not tree.has(before, "case") else None
