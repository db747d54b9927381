"""Headlines of two clauses, which the English model reads as one: "Kenya expels envoy *as Uganda closes border*"."""

from __future__ import annotations

from detente.language.en.repairs.forms import as_present
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_JOINING = ("as", "after", "while")
_STOPS = (".", "!", "?", "…")
_OF_NOUNS = ("NOUN", "PROPN", "ADJ", "NUM", "VERB")


def repair_headlines(tree: Tree, lemmas: Lemmas) -> None:
    """Give both clauses of ``tree`` their verbs, subjects and objects, in place (ClearNLP labels)."""
    if len(tree) < 3 or tree[len(tree) - 1].text in _STOPS:
        return
    _lost_verb(tree, lemmas)
    for joint in range(3, len(tree) - 2):
        if tree[joint].lower not in _JOINING:
            continue
        first, second = _verb(tree, 0, joint, lemmas), _verb(tree, joint + 1, len(tree), lemmas)
        if first is None or second is None or not first < joint - 1 or _is_read(tree, first, joint, second):
            continue
        if any(tree[j].pos not in _OF_NOUNS for j in range(first + 1, joint)):
            continue
        _rebuild(tree, first, joint, second, lemmas)
        return


def _lost_verb(tree: Tree, lemmas: Lemmas) -> None:
    """ "EU sanctions Rwanda over its raids": between two names, what can be a verb is one and no noun."""
    verb = _verb(tree, 0, len(tree), lemmas)
    if verb is None or tree.root != verb or tree[verb].pos != "NOUN" or verb + 1 >= len(tree):
        return
    end = verb + 1
    while end < len(tree) and tree[end].pos == "PROPN":
        end += 1
    if end == verb + 1:
        return
    thing = end - 1
    as_present(tree[verb], lemmas)
    _hang_subject(tree, 0, verb)
    tree.hang(thing, verb, "dobj")
    for j in range(verb + 1, thing):
        tree.hang(j, thing, "compound")
    for child in tree.children(thing, "prep"):
        tree.attach(child, verb)


def _hang_subject(tree: Tree, start: int, verb: int) -> None:
    """The name from ``start`` to a verb is its subject."""
    tree.hang(verb - 1, verb, "nsubj")
    for j in range(start, verb - 1):
        tree.hang(j, verb - 1, "compound")


def _verb(tree: Tree, start: int, end: int, lemmas: Lemmas) -> int | None:
    """The verb in the third person right behind a name that opens a clause; None where there is none."""
    i = start
    while i < end and tree[i].text[:1].isupper() and tree[i].pos in ("PROPN", "NOUN", "ADJ"):
        i += 1
    if i == start or i >= end or not tree[i].text.islower() or not tree[i].text.endswith("s"):
        return None
    return i if lemmas.knows(lemmas.lemma(tree[i].text, "VERB", inflected=True), "VERB") else None


def _is_read(tree: Tree, first: int, joint: int, second: int) -> bool:
    """Whether the tree has both clauses as they are."""
    whole = tree.root == first and tree[second].head == first and tree[second].dep == "advcl"
    return whole and tree[joint].head == second and tree[joint - 1].dep == "dobj"


def _rebuild(tree: Tree, first: int, joint: int, second: int, lemmas: Lemmas) -> None:
    tree.make_root(first, "dep")
    for verb in (first, second):
        as_present(tree[verb], lemmas)
    tree.hang(second, first, "advcl")
    for start, verb in ((0, first), (joint + 1, second)):
        _hang_subject(tree, start, verb)
    tree.hang(joint, second, "mark")
    tree.hang(joint - 1, first, "dobj")
    for j in range(first + 1, joint - 1):
        tree.hang(j, joint - 1, "amod" if tree[j].pos == "ADJ" else "compound")
    for j in range(second + 1, len(tree)):
        if tree[j].head < second or tree[j].head == j:
            tree.hang(j, second, "dobj" if tree[j].pos in ("NOUN", "PROPN") else "advmod")
