"""Relative clauses with "que" that French models hang elsewhere or do not see."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import NOMINAL, SUBJECTS
from detente.language.fr.repairs.lists import OBLIQUE
from detente.language.fr.verbs import finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_THAT = ("que", "qu'")
_WHICH = ("lequel", "laquelle", "lesquels", "lesquelles")


def repair_relatives(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the relative clauses of ``tree`` on what they are about, in place."""
    _object_relatives(tree)
    _what_one_says(tree, lemmas)
    _contents(tree)


def _object_relatives(tree: Tree) -> None:
    """ "accuse X de soutenir Y, qu'il qualifie de ...": behind a comma, "que" as an object is the noun before it.

    So it is right before its verb, where the subject follows ("un groupe armé *que soutient* l'Iran").
    """
    for i, node in enumerate(tree):
        pronoun = next((c for c in tree.children(i, "obj") if tree[c].lower in _THAT and 0 < c < i), None)
        if pronoun is None or node.dep not in ("advcl", "parataxis", "dep", "ccomp"):
            continue
        comma = tree[pronoun - 1].text == ","
        noun = pronoun - 2 if comma else pronoun - 1
        inverted = pronoun == i - 1 and any(tree[c].pos in NOMINAL for c in tree.children(i) if c > i)
        while inverted and noun > 0 and tree[noun].dep == "amod":
            noun -= 1
        if noun >= 0 and tree[noun].pos in ("NOUN", "PROPN") and (inverted or (comma and tree.has(i, *SUBJECTS))):
            tree.attach(i, noun, "acl:relcl")


def _what_one_says(tree: Tree, lemmas: Lemmas) -> None:
    """ "accuse X, ce que Kigali dément": behind "ce que" and one name or noun stands its verb."""
    for i in range(2, len(tree) - 2):
        if tree[i].lower not in _THAT or tree[i - 1].lower != "ce" or tree[i - 2].text != ",":
            continue
        subject = i + 2 if tree[i + 1].pos == "DET" else i + 1
        verb = subject + 1
        if verb >= len(tree) or tree[subject].pos not in NOMINAL or tree[verb].dep == "acl:relcl":
            continue
        if tree[verb].pos not in ("VERB", "ADJ") or tree.has(verb, "aux", "aux:tense", "aux:pass", "cop"):
            continue
        tree[verb].pos = "VERB"
        tree[verb].feats = finite(tree[verb].lower, lemmas.lemma(tree[verb].text, "VERB"))
        tree.hang(verb, i - 1, "acl:relcl")
        tree.hang(subject, verb, "nsubj")
        tree.hang(i, verb, "obj")
        tree[i].pos = "PRON"


def _contents(tree: Tree) -> None:
    """ "les accusations selon lesquelles X aurait ...": what a noun says, as behind "que"."""
    for i, node in enumerate(tree):
        pronoun = next((c for c in tree.children(i, *OBLIQUE) if tree.marker(c) == "selon" and c < i), None)
        if node.dep not in ("acl:relcl", "acl", "advcl") or pronoun is None or tree[pronoun].lower not in _WHICH:
            continue
        node.dep = "acl"
        for c in tree.children(pronoun, "case"):
            tree.hang(c, i, "mark")
        tree[pronoun].dep, tree[pronoun].pos, tree[pronoun].feats = "mark", "SCONJ", {}
