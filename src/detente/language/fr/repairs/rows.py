"""Names in a row, whose first or next member French models hang elsewhere: "Oslo, le Chili et le Togo ont"."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.lists import OBLIQUE, OF, TO
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_TIMES = valency("fr")["times"]
_WHITHER = (*TO, "en")
_LOOSE = ("nmod", "appos", "conj", *OBLIQUE)


def repair_rows(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the names of every row of ``tree`` on its first, in place."""
    for rule in (_without_article, _behind_one_preposition, _adjectives, _holders):
        rule(tree, lemmas)


def _without_article(tree: Tree, _: Lemmas) -> None:
    """ "*Oslo*, le Chili et le Togo ont signé": a name without an article before a list of subjects is its first."""
    for i, node in enumerate(tree):
        if node.pos != "PROPN" or node.dep not in OBLIQUE or tree.has(i, "case", "det") or node.lower in _TIMES:
            continue
        comma = max(tree.subtree(i)) + 1
        first = next((j for j in tree.children(node.head, *SUBJECTS) if tree.left(j) == comma + 1), None)
        if first is None or comma >= len(tree) or tree[comma].text != "," or tree[first].pos != "PROPN":
            continue
        others = tree.children(first, "conj")
        if first < node.head and any(tree.has(j, "cc") for j in others):
            tree[i].dep = tree[first].dep
            for j in (first, *others):
                tree.attach(j, i, "conj")


def _behind_one_preposition(tree: Tree, _: Lemmas) -> None:
    """ "les consuls du Chili, *de Norvège et du Togo*", "demande à l'Inde, *aux Maldives et au Népal*": names behind
    the same preposition, with commas and "et" between them, are one row.
    """
    for i, node in enumerate(tree):
        if node.pos != "PROPN" or node.dep not in _LOOSE or not _preposition(tree, i):
            continue
        opening = tree.left(i)
        end = opening - 2
        if opening < 3 or tree[opening - 1].text != ",":
            continue
        above = (j for j in (end, *tree.above(end)) if j <= end and _is_name(tree, j))
        first = next((j for j in above if _preposition(tree, j) == _preposition(tree, i)), None)
        if first is None or i in tree.above(first):
            continue
        last = _last(tree, i)
        if last is None:
            continue
        while tree[first].dep == "conj" and _preposition(tree, tree[first].head) == _preposition(tree, i):
            first = tree[first].head
        if tree[first].dep != "conj" and tree.attach(i, first, "conj") and first not in tree.above(last)[:1]:
            tree.attach(last, first, "conj")


def _is_name(tree: Tree, i: int) -> bool:
    """A name, or the noun that one begins with ("Côte d'Ivoire")."""
    return tree[i].pos == "PROPN" or (tree[i].pos == "NOUN" and i > 0 and tree[i].text[:1].isupper())


def _preposition(tree: Tree, i: int) -> str:
    """What stands for "de" or for "à" ("au", "en") before a name, else ""."""
    marker = tree.marker(i)
    return next((forms[0] for forms in (OF, _WHITHER) if marker in forms), "")


def _last(tree: Tree, i: int) -> int | None:
    """The noun behind "et" and the preposition of name ``i``, with which its row ends."""
    own = next((j for j in tree.children(i, "conj") if j > i and tree.has(j, "cc")), None)
    if own is not None:
        return own if _preposition(tree, own) == _preposition(tree, i) else None
    joint = max(tree.subtree(i)) + 1
    while joint < len(tree) and tree[joint].text == ",":
        joint += 1
    noun = next((tree[joint].head for _ in (0,) if joint < len(tree) and tree[joint].pos == "CCONJ"), None)
    if noun is None or noun <= joint or tree[noun].pos not in ("NOUN", "PROPN"):
        return None
    return noun if _preposition(tree, noun) == _preposition(tree, i) else None


def _adjectives(tree: Tree, _: Lemmas) -> None:
    """ "des tirs répétés *chiliens et péruviens*": an adjective behind another tells of the noun too."""
    for i, node in enumerate(tree):
        before, noun = node.head, tree.head(i).head
        chain = node.pos == tree[before].pos == "ADJ" and node.dep == tree[before].dep == "amod"
        if not chain or not noun < before < i or tree[noun].pos != "NOUN" or tree.has(i, "cc", "case", "det"):
            continue
        if all(tree[j].pos in ("ADJ", "ADV", "PUNCT") for j in range(before, i)):
            tree.attach(i, noun, "amod")


def _holders(tree: Tree, _: Lemmas) -> None:
    """ "Les présidents Ana Paz *et Juan Sol* ont signé": of two that hold an office, the second stands for himself."""
    for i, node in enumerate(tree):
        first, office = node.head, tree.head(i).head
        named = node.dep == "conj" and node.pos == tree[first].pos == "PROPN" and tree[first].dep in ("appos", "conj")
        if not named or tree.has(i, "case", "det") or not office < first < i or tree[office].pos != "NOUN":
            continue
        several = tree[office].feats.get("Number") == "Plur" and tree.has(office, "det")
        others = any(tree[j].pos != "PROPN" for j in tree.children(office, "conj"))
        if several and not others and not tree.has(office, "amod"):
            tree.attach(i, office, "conj")
