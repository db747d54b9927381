"""Forms of English verbs: what the repairs ask of them, and the forms that they give to a word."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree

PAST = {"Tense": "Past", "VerbForm": "Fin"}
_PRESENT = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}


def verb_lemma(node: Node, lemmas: Lemmas) -> str:
    """The lemma of a word as a verb."""
    return lemmas.lemma(node.text, "VERB", inflected=node.tag not in ("VB", "VBP"))


def is_infinitive(tree: Tree, i: int) -> bool:
    """Whether a word is an infinitive with its "to"."""
    return tree[i].tag == "VB" and any(tree[c].tag == "TO" for c in tree.children(i))


def as_present(node: Node, lemmas: Lemmas) -> None:
    """Make a word a verb in the third person of the present."""
    node.pos, node.tag, node.feats = "VERB", "VBZ", dict(_PRESENT)
    node.lemma = lemmas.lemma(node.text, "VERB", inflected=node.lower.endswith("s"))


def as_past(node: Node) -> None:
    """Make a word a verb in the past."""
    node.pos, node.tag, node.feats = "VERB", "VBD", dict(PAST)
