"""Second clauses without an auxiliary of their own ("a dénoncé un complot et gelé les pourparlers")."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.perfects import PARTICIPLES
from detente.language.fr.repairs.transitives import has_done
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_NOUNS = ("NOUN", "PROPN")


def repair_gapping(tree: Tree, lemmas: Lemmas) -> None:
    """Make the participles of such clauses of ``tree`` verbs beside the one whose auxiliary they share, in place."""
    _second_verbs(tree, lemmas)
    _gapped(tree, lemmas)


def _second_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "a dénoncé un complot et gelé les pourparlers": behind "et", before a noun, a participle is no adjective."""
    for i, node in enumerate(tree):
        noun = node.head
        loose = node.dep == "conj" and node.pos in ("ADJ", "NOUN", "VERB") and tree[i - 1].lower == "et" and noun < i
        verb = tree[noun].head
        if not loose or not _is_bare_past(tree, i, lemmas) or tree[noun].dep not in ("obj", "obl:arg", "obl:mod"):
            continue
        behind = [j for j in range(i + 1, len(tree)) if tree[j].pos in _NOUNS][:1]
        theirs = [
            j for j in behind if tree[j].head in (i, noun) and not tree.has(j, "case") and tree.has(j, "det", "nummod")
        ]
        if not has_done(tree, verb, lemmas) or not theirs:
            continue
        node.pos, node.feats = "VERB", {"Tense": "Past", "VerbForm": "Part"}
        tree.hang(i, verb, "conj")
        tree.hang(theirs[0], i, "obj")


def _gapped(tree: Tree, lemmas: Lemmas) -> None:
    """ "Oslo a fermé son ambassade et *Lima expulsé* deux consuls": the second clause shares the auxiliary."""
    for i in range(4, len(tree) - 1):
        name = i - 1
        opens = tree.left(name) if tree[name].pos in _NOUNS else 0
        joint = opens if tree[opens].lower == "et" else opens - 1
        if opens < 3 or tree[joint].lower != "et" or not _is_bare_past(tree, i, lemmas) or tree.has(name, "case"):
            continue
        verb = next((j for j in reversed(range(joint)) if has_done(tree, j, lemmas)), None)
        if verb is None or not tree.has(verb, *SUBJECTS) or tree[i + 1].lower not in _VALENCY["det"]:
            continue
        if verb in tree.subtree(i) or i in tree.above(verb) or name in tree.above(verb):
            continue
        tree.hang(i, verb, "conj")
        tree.hang(name, i, "nsubj")
        tree.hang(joint, i, "cc")
        tree[i].pos, tree[i].feats = "VERB", {"Mood": "Ind", "Tense": "Past", "VerbForm": "Fin"}
        behind = next((j for j in range(i + 1, len(tree)) if tree[j].pos in _NOUNS), None)
        if behind is not None and not tree.has(i, "obj") and not tree.has(behind, "case"):
            tree.hang(behind, i, "obj")


def _is_bare_past(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether a word can be a past participle, masculine singular, and has no auxiliary or article of its own."""
    own = tree.has(i, "det", "aux", "aux:tense", "aux:pass", "cop", "mark", *SUBJECTS)
    return not own and tree[i].lower.endswith(PARTICIPLES) and lemmas.knows(tree[i].text, "VERB")
