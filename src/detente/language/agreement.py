"""Whose clause a second verb goes on with, where only its form tells.

"X says the rebels were seen and *has* asked for help": a parser tends to coordinate the second verb with the nearer.
Where that one's subject does not agree with it in number, or that one is in the past and the speaker is not, and the
verb above does agree, it belongs above. So it does over a clause that hangs on a noun ("denied claims that rebels hide
there and *has* condemned ..."), and behind the words of somebody that end between the two ("said they 'were sent to
die' and *closed* the road").
"""

from __future__ import annotations

from detente.language.tree import Tree

_SUBJECTS = ("nsubj", "nsubj:pass")
_VERBAL = ("VERB", "AUX")
_CLAUSES = ("ccomp", "acl", "acl:relcl")
_QUOTES = frozenset('"“”«»')


def repair_agreement(tree: Tree) -> None:
    """Hang each finite second verb without a subject on the verb above its clause, where only that agrees; in place.

    ``tree`` is in Universal Dependencies labels.
    """
    for i, node in enumerate(tree):
        clause = node.head
        if (
            node.dep != "conj"
            or node.pos not in _VERBAL
            or tree[clause].dep not in _CLAUSES
            or tree.has(i, *_SUBJECTS, "mark")
        ):
            continue
        above = next((j for j in tree.above(clause) if tree[j].pos in _VERBAL), None)
        if above is None:
            continue
        agrees = _agrees_in_number(tree, i, clause, above) or _agrees_in_tense(tree, i, clause, above)
        if agrees or _is_behind_quotation(tree, i, clause, above):
            tree.attach(i, above)


def _agrees_in_number(tree: Tree, i: int, near: int, far: int) -> bool:
    """Whether the subject of the far verb has the number of verb ``i``, and that of the near one has another."""
    number = _finite(tree, i).get("Number", "")
    subjects = _subject_number(tree, near), _subject_number(tree, far)
    return bool(number and subjects[0]) and subjects[1] == number != subjects[0]


def _agrees_in_tense(tree: Tree, i: int, near: int, far: int) -> bool:
    """Whether a present follows a clause in the past under a verb in the present, in this order.

    Or a past a clause in the present that tells what a noun says, under a past ("denied that ... and condemned").
    """
    tenses = [_finite(tree, verb).get("Tense", "") for verb in (far, near, i)]
    if not far < near < i:
        return False
    told = tree[near].dep == "acl" and tree.has(near, "mark", *_SUBJECTS) and tree[i].feats.get("Tense") == "Past"
    return tenses == ["Pres", "Past", "Pres"] or (told and tenses[1] == "Pres" and _is_past(tree, far))


def _is_behind_quotation(tree: Tree, i: int, near: int, far: int) -> bool:
    """Whether the near verb stands in quotation marks that open behind the far one and close before verb ``i``."""
    if not far < near < i or not _finite(tree, i):
        return False
    opened = [j for j in range(far, near) if tree[j].text in _QUOTES]
    closed = [j for j in range(near, i) if tree[j].text in _QUOTES]
    return len(opened) == len(closed) == 1


def _is_past(tree: Tree, verb: int) -> bool:
    """A past tense, or a perfect, of the active."""
    return tree[verb].feats.get("Tense") == "Past" and not tree.has(verb, "aux:pass")


def _finite(tree: Tree, i: int) -> dict[str, str]:
    """The features of the word that makes a verb finite: the verb or its auxiliary; {} where none is."""
    group = [i, *tree.children(i, "aux", "aux:tense", "aux:pass", "cop")]
    finite = (tree[j].feats for j in sorted(group) if tree[j].feats.get("VerbForm") == "Fin")
    return next(finite, {})


def _subject_number(tree: Tree, verb: int) -> str:
    subject = next(iter(tree.children(verb, *_SUBJECTS)), None)
    if subject is None:
        return ""
    joined = any(tree.has(j, "cc") for j in tree.children(subject, "conj"))
    return "Plur" if joined else tree[subject].feats.get("Number", "")
