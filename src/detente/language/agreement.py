"""Whose clause a second verb goes on with, where only its number tells.

"X says the rebels were seen and *has* asked for help": a parser tends to coordinate the second verb with the nearer.
Where that one's subject does not agree with it, and that of the verb above does, it belongs above.
"""

from __future__ import annotations

from detente.language.tree import Tree

_SUBJECTS = ("nsubj", "nsubj:pass")
_VERBAL = ("VERB", "AUX")


def repair_agreement(tree: Tree) -> None:
    """Hang each finite second verb without a subject on the verb above its clause, where only that agrees; in place.

    ``tree`` is in Universal Dependencies labels.
    """
    for i, node in enumerate(tree):
        clause = node.head
        above = tree[clause].head
        if (
            node.dep != "conj"
            or node.pos not in _VERBAL
            or tree[clause].dep != "ccomp"
            or tree.has(i, *_SUBJECTS, "mark")
        ):
            continue
        number = _number(tree, i)
        near, far = (_subject_number(tree, verb) for verb in (clause, above))
        if number and near and far == number != near:
            tree.attach(i, above)


def _number(tree: Tree, i: int) -> str:
    """The number of a finite verb, or of its auxiliary; "" where the form does not show it."""
    group = [i, *tree.children(i, "aux", "aux:tense", "aux:pass", "cop")]
    return next((tree[j].feats.get("Number", "") for j in sorted(group) if tree[j].feats.get("VerbForm") == "Fin"), "")


def _subject_number(tree: Tree, verb: int) -> str:
    subject = next(iter(tree.children(verb, *_SUBJECTS)), None)
    if subject is None:
        return ""
    joined = any(tree.has(j, "cc") for j in tree.children(subject, "conj"))
    return "Plur" if joined else tree[subject].feats.get("Number", "")
