"""What the repairs of French parses ask of a verb and do to its object."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_OBJECTS = ("obj", "ccomp", "xcomp", "expl:comp", "cop", "aux:pass")


def is_finite(tree: Tree, i: int) -> bool:
    """Whether a verb is finite, or has an auxiliary or copula."""
    return tree[i].feats.get("VerbForm") == "Fin" or tree.has(i, "aux:tense", "aux:pass", "cop")


def is_infinitive(tree: Tree, i: int) -> bool:
    """Whether a verb or one of its auxiliaries is an infinitive ("expulser", "avoir expulsé", "être expulsé")."""
    group = [i, *tree.children(i, "aux", "aux:tense", "aux:pass")]
    return any(tree[j].feats.get("VerbForm") == "Inf" for j in group)


def says_when(tree: Tree, i: int) -> bool:
    """Whether a predicate or one of its auxiliaries is finite."""
    group = [i, *tree.children(i, "aux:tense", "aux:pass", "cop")]
    return any(tree[j].feats.get("VerbForm") == "Fin" for j in group)


def lacks_object(tree: Tree, verb: int, lemmas: Lemmas, *besides: str) -> bool:
    """Whether an active verb that may take an object has none; ``besides`` are relations that it may have with one."""
    node = tree[verb]
    active = (
        node.pos == "VERB"
        and node.feats.get("Voice") != "Pass"
        and not tree.has(verb, *(dep for dep in _OBJECTS if dep not in besides))
    )
    return active and lemmas.lemma(node.text, "VERB") not in _VALENCY["être"]


def has_done(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether a verb stands in a compound tense of the active voice, with "avoir"."""
    helpers = tree.children(i, "aux:tense", "aux")
    have = any(lemmas.lemma(tree[c].text, "AUX") == "avoir" for c in helpers)
    return tree[i].pos == "VERB" and have and not tree.has(i, "aux:pass")


def as_determiner(tree: Tree, i: int) -> None:
    """Make the preposition "de", "des" before a noun its determiner."""
    for case in tree.children(i, "case"):
        tree[case].pos, tree[case].dep = "DET", "det"


def as_object(tree: Tree, i: int, verb: int) -> None:
    """Hang ``i`` on the verb; a preposition "de", "des" before it is its determiner."""
    as_determiner(tree, i)
    tree.hang(i, verb, "obj")
