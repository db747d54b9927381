"""Clauses that a conjunction opens ("après que", "si"): neither main nor relative clauses, and with their object."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_BELOW = ("advcl", "conj", "parataxis", "ccomp", "dep", "xcomp", "acl:relcl")


def repair_marked(tree: Tree, lemmas: Lemmas) -> None:
    """Correct in ``tree``, in place, what hangs wrongly because of clauses with a conjunction."""
    for rule in (_marked_roots, _marked_relatives, _marked_objects):
        rule(tree, lemmas)


def _marked_roots(tree: Tree, _: Lemmas) -> None:
    """ "X a expulsé un consul, peu après que Y a rappelé le sien": a clause that a conjunction opens is no root."""
    root = tree.root
    if tree[root].pos != "VERB" or not _is_marked(tree, root):
        return
    for verb in (i for j in (root, *tree.children(root)) for i in tree.children(j, *_BELOW)):
        whole = tree[verb].pos == "VERB" and says_when(tree, verb) and tree.has(verb, *SUBJECTS)
        if whole and not tree.has(verb, "mark", "cc") and not _is_relative(tree, verb):
            tree.attach(verb, root)
            tree.promote(verb, "advcl")
            return


def _marked_relatives(tree: Tree, _: Lemmas) -> None:
    """ "a présenté des excuses à X, un an après avoir expulsé son consul": no relative clause, but the verb's."""
    for i, node in enumerate(tree):
        hung = node.pos == "VERB" and node.dep in ("acl:relcl", "acl", "amod")
        if not hung or not _is_marked(tree, i) or _is_relative(tree, i):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None:
            tree.attach(i, verb, "advcl")


def _marked_objects(tree: Tree, _: Lemmas) -> None:
    """ "Si X ferme son port, Y répondra": of two subjects, the one before the comma is the opening clause's object; so
    is the first of what looks like a list ("Alors que X a expulsé un consul, la présidence, furieuse, a répondu")."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "advcl" or verb < i or not _is_marked(tree, i) or tree.has(i, "obj"):
            continue
        first, *others = tree.children(verb, *SUBJECTS) or [i]
        if not i < first < verb:
            continue
        if others and any(tree[j].text == "," for j in range(first, others[0])):
            tree.hang(first, i, "obj")
        listed = [] if others or tree.has(first, "cc") else [c for c in tree.children(first, "conj") if c < verb]
        if listed and tree[tree.left(listed[0]) - 1].text == "," and not tree.has(listed[0], "cc"):
            tree.hang(first, i, "obj")
            tree.attach(listed[0], verb, "nsubj")


def _is_marked(tree: Tree, i: int) -> bool:
    """Whether a conjunction of time or condition opens a clause."""
    return any(tree[j].lower in _VALENCY["conjunctions"] and j < i for j in tree.children(i, "mark"))


def _is_relative(tree: Tree, i: int) -> bool:
    return any(tree[j].feats.get("PronType") == "Rel" for j in tree.subtree(i) if j < i)


def says_when(tree: Tree, i: int) -> bool:
    """Whether a predicate or one of its auxiliaries is finite."""
    group = [i, *tree.children(i, "aux:tense", "aux:pass", "cop")]
    return any(tree[j].feats.get("VerbForm") == "Fin" for j in group)
