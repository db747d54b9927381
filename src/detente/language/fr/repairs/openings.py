"""Participles that open a sentence ("Réunis à Lomé, X et Y ont exhorté ..."), read as names or as its main verb."""

from __future__ import annotations

from detente.language.fr.repairs.transitives import says_when
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import names

_NAMES = names("fr")


def repair_openings(tree: Tree, lemmas: Lemmas) -> None:
    """ "Réunis à Lomé, le Mali et le Niger ont exhorté": a capitalised participle is no name, and not the main verb."""
    first = next((i for i, node in enumerate(tree) if node.pos != "PUNCT"), None)
    if first is None or first + 1 >= len(tree):
        return
    node, clause = tree[first], tree[first].head
    participle = node.lower.endswith(("é", "ée", "és", "ées", "is", "ies")) and lemmas.knows(node.text, "VERB")
    if not participle or node.lower in _NAMES or tree[first + 1].pos not in ("ADP", "ADV") or node.pos == "AUX":
        return
    verbs = [c for c in tree.children(first, "parataxis", "advcl", "ccomp", "conj", "dep") if tree[c].pos == "VERB"]
    if clause == first and not verbs:
        verbs = _lost_main_verbs(tree, first)
    if clause == first and verbs and not tree.has(first, "aux:tense", "aux:pass", "nsubj", "nsubj:pass"):
        verb = verbs[0]
        if not says_when(tree, verb):
            return
        tree.make_root(verb, "advcl")
        comma = next((j for j in range(first, verb) if tree[j].text == ","), verb)
        for child in range(comma + 1, verb):
            nominal = tree[child].pos in ("NOUN", "PROPN") and not tree.has(child, "case")
            if nominal and tree[child].head < comma and not tree.has(verb, "nsubj", "nsubj:pass"):
                moved = [j for j in tree.children(tree[child].head, "conj") if j > child]
                tree.attach(child, verb, "nsubj")
                for j in moved:
                    tree.attach(j, child)
    elif node.pos not in ("NOUN", "PROPN", "ADJ") or node.dep not in ("nmod", "obl:mod", "advcl", "acl", "amod", "dep"):
        return
    node.pos, node.dep = "VERB", "advcl" if node.head != first else node.dep
    node.feats = {"Tense": "Past", "VerbForm": "Part"}


def _lost_main_verbs(tree: Tree, first: int) -> list[int]:
    """ "Suspendu après le putsch, le Gabon *a été* réadmis": a clause with a subject of its own behind a comma is no
    relative clause of the noun before it.
    """
    found = []
    for i in tree.subtree(first):
        subjects = tree.children(i, "nsubj", "nsubj:pass")
        if tree[i].dep != "acl:relcl" or not subjects or any(tree[j].feats.get("PronType") == "Rel" for j in subjects):
            continue
        opening = tree.left(subjects[0])
        relative = any(tree[j].feats.get("PronType") == "Rel" for j in range(opening, i))
        if not relative and tree[opening - 1].text == ",":
            found.append(i)
    return found
