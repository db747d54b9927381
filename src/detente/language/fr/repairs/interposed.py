"""Circumstances between commas, behind which French models lose the object: "a expulsé, *en mars*, deux consuls"; and
the pronoun between commas that only stresses the subject: "Lima, *elle*, a refusé".
"""

from __future__ import annotations

from detente.language.fr.repairs.deeds import is_deed
from detente.language.fr.repairs.lists import OBLIQUE
from detente.language.fr.repairs.transitives import as_object, lacks_object
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_LOST = ("conj", "dep", "fixed", "appos", "parataxis", "nmod", "obl:mod", "amod", "ROOT", "ccomp")


def repair_interposed(tree: Tree, lemmas: Lemmas) -> None:
    """Give verbs of ``tree`` back the object behind a circumstance between commas, and the subject that a pronoun
    stresses, in place.
    """
    _stressed(tree)
    _taken_for_subjects(tree, lemmas)
    _genitives(tree, lemmas)
    _within_relatives(tree, lemmas)
    for i, node in enumerate(tree):
        if node.pos not in ("NOUN", "PROPN") or node.dep not in _LOST or tree.has(i, "case", "cc", "cop", "nsubj"):
            continue
        verb = _interrupted(tree, i)
        if verb is None or not lacks_object(tree, verb, lemmas):
            continue
        if not tree.has(i, "det", "nummod"):
            continue
        if tree[verb].head == i:
            tree.promote(verb, "obj")  # the noun was taken for the clause's predicate
        elif i in tree.above(verb):
            continue
        as_object(tree, i, verb)
        for j in range(verb + 1, _opening(tree, i)):
            if tree[j].dep in OBLIQUE and not verb <= tree[j].head < i:
                tree.attach(j, verb)


def _taken_for_subjects(tree: Tree, lemmas: Lemmas) -> None:
    """ "les raids qui ont visé, le 6 mai, *un hôpital*, exprime": an object taken for the next verb's subject."""
    for i, node in enumerate(tree):
        clause = node.head
        taken = node.dep in ("nsubj", "nsubj:pass") and node.pos in ("NOUN", "PROPN") and clause > i + 1
        if not taken or not tree.has(i, "det", "nummod") or tree.has(i, "case"):
            continue
        ends = max(tree.subtree(i)) + 1
        apart = ends == clause - 1 and tree[ends].text == ","
        verb = _interrupted(tree, i) if apart else None
        if verb is None or not lacks_object(tree, verb, lemmas):
            continue
        above = next((j for j in tree.above(verb) if tree.has(j, "nsubj") and tree[j].pos == "VERB" and j < verb), None)
        if above is None:
            continue
        if clause in tree.subtree(verb):
            tree.hang(clause, above, "conj")
        as_object(tree, i, verb)
        if tree[above].head == clause:
            tree.promote(above, "conj")
        elif clause not in tree.above(above):
            tree.hang(clause, above, "conj")


def _within_relatives(tree: Tree, lemmas: Lemmas) -> None:
    """ "Lima, qui nie *toute implication*, a qualifié": of two subjects, the one right behind the relative's verb."""
    for i, node in enumerate(tree):
        if node.dep != "nsubj" or node.pos not in ("NOUN", "PROPN") or tree.has(i, "case"):
            continue
        verb = _opening(tree, i) - 1
        relative = verb > 0 and tree[verb].dep == "acl:relcl" and tree.has(verb, "nsubj", "nsubj:pass")
        other = any(c < verb for c in tree.children(node.head, "nsubj"))
        if relative and other and node.head > i and lacks_object(tree, verb, lemmas):
            as_object(tree, i, verb)


def _genitives(tree: Tree, lemmas: Lemmas) -> None:
    """ "la levée, dès mardi, *des sanctions*": behind the circumstance stands what the event noun is of."""
    for i, node in enumerate(tree):
        opening = _opening(tree, i)
        first = tree[min([opening, *tree.children(i, "case")])]
        if node.pos not in ("NOUN", "PROPN") or first.lower not in ("du", "des", "de", "d'", "de la"):
            continue
        closing = min([opening, *tree.children(i, "case")]) - 1
        begun = next((j for j in reversed(range(max(0, closing))) if tree[j].text == ","), -1)
        if closing < 3 or tree[closing].text != "," or begun < 2:
            continue
        deeds = (j for j in (begun - 1, *tree.above(begun - 1)) if j < begun and is_deed(tree, j, lemmas))
        noun = next(deeds, None)
        inside = range(begun + 1, closing)
        if noun is None or not inside or not _is_aside(tree, begun + 1, inside):
            continue
        if tree.attach(i, noun, "nmod") or node.head == noun:
            node.dep = "nmod"
            for det in tree.children(i, "det"):
                if tree[det].lower in ("du", "des"):
                    tree[det].pos, tree[det].dep = "ADP", "case"


def _is_aside(tree: Tree, first: int, inside: range) -> bool:
    """Whether a circumstance stands between the commas, or a participle that says when ("*annoncée* ce matin")."""
    if tree[first].pos == "VERB" and tree[first].feats.get("VerbForm") == "Part":
        return not any(_is_clause(tree, j) for j in inside[1:])
    timed = any(tree[j].lower in _VALENCY["times"] | _VALENCY["spans"] for j in inside)
    return (timed or tree[first].pos == "ADP") and not any(_is_clause(tree, j) for j in inside)


def _is_clause(tree: Tree, i: int) -> bool:
    node = tree[i]
    return node.pos in ("AUX", "PRON") or (node.pos == "VERB" and node.feats.get("VerbForm") != "Inf")


def _stressed(tree: Tree) -> None:
    """ "Lima, *elle*, a refusé": the noun before is the subject, not the pronoun, nor what stands behind the verb."""
    for i in range(2, len(tree) - 1):
        if tree[i].lower not in _VALENCY["stressed"] or (tree[i - 1].text, tree[i + 1].text) != (",", ","):
            continue
        noun = next((j for j in (i - 2, *tree.above(i - 2)) if j < i and tree[j].pos in ("NOUN", "PROPN")), None)
        if noun is None or tree.has(noun, "case"):
            continue
        verb = next((j for j in (tree[i].head, tree[noun].head) if j > i and tree[j].pos == "VERB"), None)
        if verb is None:
            continue
        for behind in tree.children(verb, "nsubj"):
            if behind > verb:
                tree[behind].dep = "obj"
        tree.hang(noun, verb, "nsubj")
        tree.hang(i, verb, "advmod")


def _interrupted(tree: Tree, i: int) -> int | None:
    """The verb before the circumstance that stands between two commas right before a noun phrase, None if none does."""
    closing = _opening(tree, i) - 1
    opening = next((j for j in reversed(range(closing)) if tree[j].text == ","), -1)
    if closing < 3 or tree[closing].text != "," or opening < 1:
        return None
    verb = next((j for j in reversed(range(opening)) if tree[j].pos == "VERB"), None)
    if verb is None or not all(_is_circumstance(tree, j, verb) for j in range(verb + 1, opening)):
        return None
    inside = range(opening + 1, closing)
    first = tree[opening + 1] if inside else None
    timed = first is not None and (first.pos == "ADP" or first.lower in _VALENCY["times"] or first.pos == "ADV")
    dated = first is not None and first.pos == "DET" and any(tree[j].lower in _VALENCY["times"] for j in inside)
    plain = all(tree[j].pos not in ("VERB", "AUX", "SCONJ", "CCONJ") for j in inside)
    return verb if (timed or dated) and plain else None


def _opening(tree: Tree, i: int) -> int:
    """The first word of a noun phrase, whatever clause the model put before its noun."""
    return min([i, *(tree.left(j) for j in tree.children(i, "det", "nummod", "amod"))])


def _is_circumstance(tree: Tree, i: int, verb: int) -> bool:
    """Whether a word is of a circumstance of the verb."""
    path = (i, *tree.above(i))
    return verb in path and tree[path[path.index(verb) - 1]].dep in (*OBLIQUE, "advmod")
