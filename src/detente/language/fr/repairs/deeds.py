"""Which French nouns tell of acts."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import nominalisations, valency

_VALENCY = valency("fr")
_EVENTS = nominalisations("fr")


def is_event(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether a noun is one of event, in the singular or plural."""
    return tree[i].pos == "NOUN" and lemmas.lemma(tree[i].text, "NOUN") in _EVENTS


def is_deed(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether a noun is one of event, or of deciding or announcing one ("l'*annonce*, par X, de la rupture")."""
    named = tree[i].pos == "NOUN" and lemmas.lemma(tree[i].text, "NOUN") in _VALENCY["decisions"]
    return named or is_event(tree, i, lemmas)
