"""Clauses that open a sentence and were read as its main clause, and the main verb and subject behind them."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import NOMINAL, SUBJECTS
from detente.language.fr.repairs.transitives import says_when
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_TIMES = valency("fr")["times"] | {"veille", "lendemain", "jour"}
_NOUNS = ("NOUN", "PROPN")
_MOMENTS = ("moment", "heure", "instant", "jour", "contexte", "période")
_BEFORE_INFINITIVES = ("sans", "pour", "afin", "avant", "après", "faute", "quitte")
_LOST = ("advcl", "dep", "parataxis", "nmod", "obl:mod", "acl")


def repair_openings(tree: Tree, lemmas: Lemmas) -> None:
    """Find the main clause of ``tree`` behind such openings, in place."""
    for rule in (_infinitives, _while, _named):
        rule(tree, lemmas)


def _infinitives(tree: Tree, _: Lemmas) -> None:
    """ "*Sans nommer* Lima, le ministre *a promis* X": an infinitive with its preposition is not the main verb."""
    root = tree.root
    opened = tree[root].pos == "VERB" and any(
        tree[c].lower in _BEFORE_INFINITIVES and c < root for c in tree.children(root, "mark", "case", "advmod")
    )
    if not opened or tree[root].feats.get("VerbForm") != "Inf" or tree.left(root) > 1:
        return
    comma = next((j for j in range(root, len(tree)) if tree[j].text == ","), len(tree))
    verb = next((j for j in tree.children(root, *_LOST, "conj", "ccomp") if j > comma and says_when(tree, j)), None)
    if verb is None or tree[verb].pos != "VERB" or tree.has(verb, "mark"):
        return
    tree.make_root(verb, "advcl")
    moved = [j for j in tree.children(root) if j > comma and tree[j].pos != "PUNCT" and j != verb]
    for j in moved:
        before = j < verb and tree[j].pos in NOMINAL and not tree.has(j, "case")
        if before and not tree.has(verb, *SUBJECTS):
            tree.attach(j, verb, "nsubj")
        elif j > verb:
            tree.attach(j, verb)


def _while(tree: Tree, _: Lemmas) -> None:
    """ "X intervient au moment *où* Oslo et Lima *se préparent* à Y": behind "où" stands no main clause."""
    for where in range(2, len(tree) - 2):
        noun = where - 1
        if tree[where].lower != "où" or tree[noun].lower not in _MOMENTS:
            continue
        main = next((j for j in tree.above(noun) if tree[j].pos == "VERB" and j < noun), None)
        verb = next((j for j in range(where + 1, len(tree)) if tree[j].pos == "VERB" and says_when(tree, j)), None)
        if main is None or verb is None or tree.has(verb, "cc", "mark"):
            continue
        over = tree[main].head == verb == tree.root and says_when(tree, main)
        if not over and (tree[verb].head != main or tree[verb].dep == "acl:relcl"):
            continue
        names = [j for j in (*tree.children(main), *tree.children(verb)) if where < j < verb and tree[j].pos in _NOUNS]
        if over:
            tree.make_root(main, "acl:relcl")
        for j in [c for c in tree.children(verb) if c < where]:
            tree.attach(j, main)
        tree.hang(verb, noun, "acl:relcl")
        tree.hang(where, verb, "obl:mod")
        for j in names:
            if not tree.has(j, "case"):
                tree.hang(j, verb, "obl:mod" if tree[j].lower in _TIMES else "nsubj")


def _named(tree: Tree, _: Lemmas) -> None:
    """ "La veille, *Ana Paz et Lars Holm*, ministre, s'étaient vus": names before a verb without subject are its."""
    for i, node in enumerate(tree):
        verb = node.head
        lost = node.pos == "PROPN" and node.dep in _LOST and i < verb and not tree.has(i, "case", "mark", "cop")
        if not lost or tree[verb].pos != "VERB" or tree.has(verb, *SUBJECTS) or not says_when(tree, verb):
            continue
        days = [c for c in tree.children(i, *SUBJECTS) if tree[c].lower in _TIMES and c < i]
        if not days:
            continue
        tree[i].dep = "nsubj"
        for c in days:
            tree.attach(c, verb, "obl:mod")
