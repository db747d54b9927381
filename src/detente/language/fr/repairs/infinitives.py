"""Infinitives of the perfect ("avoir saisi") that French models hang on what stands before them, and their objects."""

from __future__ import annotations

from detente.language.fr.repairs.lists import OBLIQUE
from detente.language.fr.repairs.transitives import lacks_object
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_HAVE = ("avoir", "être")
_ON_NOUNS = ("acl", "xcomp", "nmod", "amod")


def repair_infinitives(tree: Tree, lemmas: Lemmas) -> None:
    """Give the infinitives of the perfect of ``tree`` their verb above and their object, in place."""
    for i, node in enumerate(tree):
        helpers = [c for c in tree.children(i, "aux:tense", "aux:pass") if c < i and tree[c].lower in _HAVE]
        if node.pos != "VERB" or not helpers:
            continue
        _of_the_verb(tree, i, helpers[0], lemmas)
        _object(tree, i, lemmas)


def _of_the_verb(tree: Tree, i: int, have: int, lemmas: Lemmas) -> None:
    """ "a reconnu lundi *avoir tué* deux marins": what somebody says he has done is the verb's, not the day's; so is
    what the verb above was given as its object.
    """
    when, verb = tree[i].head, tree.head(i).head
    timed = tree[when].lower in _VALENCY["times"] or tree[when].pos == "NUM"
    if not timed or tree[i].dep not in _ON_NOUNS or tree[when].dep not in (*OBLIQUE, "advmod") or when > have:
        return
    if tree[verb].pos != "VERB" or verb > when:
        return
    tree.hang(i, verb, "xcomp")
    for noun in tree.children(verb, "obj"):
        if noun > i and lacks_object(tree, i, lemmas):
            tree.hang(noun, i, "obj")


def _object(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """ "dit avoir rencontré *le président*": an infinitive has no subject behind it."""
    for noun in tree.children(i, "nsubj", "nsubj:pass"):
        if noun > i and lacks_object(tree, i, lemmas):
            tree[noun].dep = "obj"
