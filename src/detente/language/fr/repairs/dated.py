"""Objects behind a day or month, on which French models hang them: "fermera à partir de lundi *sa frontière*"."""

from __future__ import annotations

from detente.language.fr.repairs.transitives import lacks_object
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_HUNG = ("nmod", "amod", "advmod", "obj", "appos", "conj", "dep", "obl", "fixed")


def repair_dated(tree: Tree, lemmas: Lemmas) -> None:
    """Give verbs back the object that stands behind a day with an article of its own, in place. Prepositions of several
    words must be marked: "à partir de" is one.

    What hangs on the day behind that is the object's ("dès mars des droits *de 20 %*").
    """
    for i, node in enumerate(tree):
        day = _day(tree, i)
        verb = next((j for j in tree.above(day) if tree[j].pos == "VERB"), day)
        if node.dep not in _HUNG or not verb < day < i or tree.has(i, "case", "cop", "cc"):
            continue
        if not tree.has(i, "det", "nummod") or not lacks_object(tree, verb, lemmas) or _is_time(tree, i):
            continue
        for child in tree.children(day):
            if child > i and tree[child].dep in _HUNG:
                tree.attach(child, i, "nmod")
        tree.hang(i, verb, "obj")
        node.pos = "NOUN" if node.pos == "ADJ" else node.pos


def _day(tree: Tree, i: int) -> int:
    """The day or month right before a noun phrase, on which it hangs or which hangs beside it; else itself.

    A place may stand between them ("a fermé *dimanche à Manille* sa frontière").
    """
    before = tree.left(i) - 1
    if before > 1 and tree[before].text == ",":  # "a reçu lundi 3 mars, *le ministre*"
        before -= 1
    elif before > 2 and tree[before].pos == "PROPN" and tree[before - 1].pos == "ADP" and tree[i].head == before:
        before -= 2
    return before if before > 0 and _is_time(tree, before) else i


def _is_time(tree: Tree, i: int) -> bool:
    return tree[i].lower in _VALENCY["times"]
