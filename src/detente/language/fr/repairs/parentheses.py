"""Verbs of saying behind the words said ("..., a annoncé Lima"), which French models take for the main clause."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import NOMINAL, SUBJECTS
from detente.language.fr.repairs.transitives import is_finite
from detente.language.fr.verbs import finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_CLOSING = (",", "»", '"')
_BEHIND = ("obj", "xcomp")


def repair_parentheses(tree: Tree, lemmas: Lemmas) -> None:
    """Make such verbs parentheses with the subjects behind them, in place."""
    for i, node in enumerate(tree):
        _misread(tree, i, lemmas)
        if node.pos == "VERB" and lemmas.lemma(node.text, "VERB") in _VALENCY["say"]:
            _give_back(tree, i)
            _said(tree, i)


def _misread(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """ "..., *tranche* le ministre": behind the words said, before a noun, such a verb read as a noun."""
    node = tree[i]
    apart = node.pos == "NOUN" and i > 1 and i + 1 < len(tree) and tree[i - 1].text == "," and tree.root < i
    if not apart or lemmas.lemma(node.text, "VERB") not in _VALENCY["say"] or tree[i - 2].text not in _CLOSING:
        return
    speaker = next(
        (c for c in tree.children(i, "nmod", "appos", "flat:name") if c > i and not tree.has(c, "case")), None
    )
    form = finite(node.lower, lemmas.lemma(node.text, "VERB"))
    if speaker is not None and form and node.dep in ("parataxis", "appos", "conj", "dep"):
        node.pos, node.feats = "VERB", form
        tree.hang(i, tree.root, "parataxis")
        tree[speaker].dep = "nsubj"


def _said(tree: Tree, i: int) -> None:
    """ "..., a averti Athènes": a verb of saying behind the words said, before its subject, is a parenthesis."""
    if tree[i].head >= i or tree.has(i, "mark", "cc"):
        return
    opens = tree.left(i)
    if opens == 0 or tree[opens - 1].text not in _CLOSING or not is_finite(tree, i):
        return
    subjects = tree.children(i, *SUBJECTS)
    behind = [c for c in tree.children(i, *_BEHIND) if c > i and tree[c].pos in NOMINAL]
    speaker = (subjects or behind or [0])[0]
    if speaker > i:
        tree[speaker].dep, tree[i].dep = "nsubj", "parataxis"
        tree.attach(i, tree.root)


def _give_back(tree: Tree, i: int) -> None:
    """ "a suspendu lundi *la vente* de gaz, a annoncé Lima": a noun right behind another verb, with a comma between it
    and the verb of saying, is that other verb's object."""
    subject = next(iter(tree.children(i, *SUBJECTS)), i)
    verb = tree[i].head
    behind = [c for c in tree.children(i, *_BEHIND) if c > i and tree[c].pos in NOMINAL and not tree.has(c, "case")]
    if not verb < subject < i or tree[verb].pos != "VERB" or not behind:
        return
    if tree.has(verb, "obj", "cop") or any(c != i for c in tree.children(verb, "ccomp")):
        return
    opens = min((c for c in tree.children(i, "aux:tense", "aux:caus") if c < i), default=i)
    first = tree.left(subject)
    joined = all(_is_of(tree, j, verb) for j in range(verb + 1, first))
    if joined and tree[opens - 1].text in _CLOSING and not tree.has(subject, "case"):
        tree.attach(subject, verb, "obj")
        tree[behind[0]].dep = "nsubj"


def _is_of(tree: Tree, j: int, verb: int) -> bool:
    """Whether a word is of a circumstance of a verb, such as a day, and no mark of a clause."""
    return verb in tree.above(j) and tree[j].pos not in ("PUNCT", "SCONJ", "CCONJ", "VERB", "PRON")
