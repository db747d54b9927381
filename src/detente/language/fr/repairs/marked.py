"""Clauses that a conjunction opens ("après que", "si"): neither main nor relative clauses, and with their object."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.transitives import as_determiner, says_when
from detente.language.fr.verbs import THAT
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_ENDS = (",", ";", ":", ".", "«", "»", "(")
_CONDITIONS = (("à", "condition"), ("sous", "réserve"))
_BELOW = ("advcl", "conj", "parataxis", "ccomp", "dep", "xcomp", "acl:relcl")


def repair_marked(tree: Tree, lemmas: Lemmas) -> None:
    """Correct in ``tree``, in place, what hangs wrongly because of clauses with a conjunction."""
    for rule in (
        _under_its_mark,
        _on_condition,
        _opened,
        _marked_subjects,
        _marked_roots,
        _marked_relatives,
        _marked_objects,
        _listed,
        _aims,
    ):
        rule(tree, lemmas)


def _under_its_mark(tree: Tree, _: Lemmas) -> None:
    """ "*Alors* qu'il était à Lima, le roi a ...": the clause behind such words is not under them."""
    for i, node in enumerate(tree.nodes[:-2]):
        if node.dep not in ("mark", "advmod") or node.head <= i or tree[i + 1].lower not in THAT:
            continue
        clause = tree[i + 1].head
        if i + 1 < clause < node.head and tree[clause].head == i and tree[clause].pos in ("VERB", "AUX"):
            tree.hang(clause, node.head, "advcl")
            tree.hang(i, clause, "mark")


def _on_condition(tree: Tree, _: Lemmas) -> None:
    """ "a accepté *à condition que* Lima paie": the words are one conjunction, the clause is none of the noun."""
    for i in range(1, len(tree) - 3):
        noun, that = i + 1, i + 2
        if (tree[i].lower, tree[noun].lower) not in _CONDITIONS or tree[that].lower not in THAT:
            continue
        clause = tree[that].head
        above = next((j for j in tree.above(noun) if tree[j].pos in ("VERB", "AUX") and j < i), None)
        if above is None or clause <= that or tree[clause].pos not in ("VERB", "AUX") or clause in tree.above(above):
            continue
        tree.hang(clause, above, "advcl")
        tree[that].pos, tree[that].feats = "SCONJ", {}
        tree.hang(i, clause, "mark")
        tree.hang(noun, i, "fixed")
        tree.hang(that, i, "fixed")


def _opened(tree: Tree, _: Lemmas) -> None:
    """ "intervient alors *que* des soldats ont pillé un port": the clause behind such words, and its subject."""
    for i in range(1, len(tree) - 2):
        if tree[i].lower not in THAT or tree[i - 1].lower not in _VALENCY["with que"] or tree[i].dep == "mark":
            continue
        end = next((j for j in range(i + 1, len(tree)) if tree[j].text in _ENDS), len(tree))
        verb = next((j for j in range(i + 2, end) if tree[j].pos == "VERB" and says_when(tree, j)), None)
        noun = next((j for j in range(i + 1, verb or 0) if tree[j].pos in ("NOUN", "PROPN")), None)
        if verb is None or noun is None or tree[verb].head > verb or _is_relative(tree, verb):
            continue
        above = next((j for j in tree.above(i - 1) if tree[j].pos == "VERB" and j < i), None)
        if above is None or tree.left(noun) < i or (tree.has(verb, *SUBJECTS) and tree[noun].head != above):
            continue
        tree.hang(verb, above, "advcl")
        others = tree.children(verb, *SUBJECTS)
        if tree[noun].head != verb:
            tree.hang(noun, verb, "nsubj")
            for other in others:
                if other < verb:
                    tree.hang(other, noun, "conj")  # "que X et Y ont"
        as_determiner(tree, noun)
        tree.hang(i, verb, "mark")
        tree.hang(i - 1, verb, "mark")


def _marked_subjects(tree: Tree, _: Lemmas) -> None:
    """ "a protesté après que « deux avions ont violé ... »": no phrase behind "après", but the clause's subject."""
    for i, node in enumerate(tree):
        marks = [c for c in tree.children(i, "mark", "case", "fixed") if c < i]
        if node.pos not in ("NOUN", "PROPN") or not marks or tree[marks[-1]].lower not in THAT:
            continue
        verb = next((j for j in range(i, len(tree)) if tree[j].pos == "VERB" and says_when(tree, j)), i)
        lost = verb > i and tree[verb].head in (node.head, i) and not tree.has(verb, "mark", *SUBJECTS)
        if not lost or node.dep.startswith("nsubj") or node.head > i:
            continue
        said = node.dep == "ccomp" and len(marks) == 1  # "a suggéré que le test soit maintenu"
        tree.attach(verb, node.head, "ccomp" if said else "advcl")
        tree.attach(i, verb, "nsubj")
        for mark in marks:
            tree.attach(mark, verb, "mark")


def _aims(tree: Tree, lemmas: Lemmas) -> None:
    """ "négocie *afin que* X parte": one conjunction; "insiste *pour que* X parte": what is asked."""
    for i, node in enumerate(tree.nodes[:-1]):
        that = tree[i + 1]
        if node.lower not in _VALENCY["aims"] or that.lower not in THAT or that.head <= i:
            continue
        clause = that.head
        verb = next((j for j in (node.head, *tree.above(clause)) if j < i and tree[j].pos == "VERB"), None)
        if verb is None or tree[clause].pos not in ("VERB", "AUX") or clause in tree.above(verb):
            continue
        asks = node.lower == "pour" and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask for"]
        tree.hang(clause, verb, "ccomp" if asks else "advcl")
        tree.hang(i, clause, "mark")
        tree.hang(i + 1, i, "fixed")


def _listed(tree: Tree, _: Lemmas) -> None:
    """ "X rappelle son ambassadeur, suspend ses vols et ferme sa frontière": a clause behind a comma, without subject
    or conjunction, is one of a list."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.dep not in ("advcl", "acl", "parataxis", "dep") or node.head > i:
            continue
        bare = _is_bare(tree, i) and tree[tree.left(i) - 1].text == ","
        above = [j for verb in tree.above(i) for j in (*reversed(tree.children(verb, "ccomp")), verb) if j < i]
        over = [j for j in above if _is_alike(tree, j, i)] if bare else []
        if over:
            tree.attach(i, over[0], "conj")


def _is_bare(tree: Tree, i: int) -> bool:
    """Whether a finite clause has neither subject nor conjunction, and no speaker behind it."""
    opened = tree.has(i, "mark", "cc", "case", "expl:subj", *SUBJECTS) or _is_relative(tree, i)
    return says_when(tree, i) and not opened and tree.left(i) > 0


def _is_alike(tree: Tree, first: int, second: int) -> bool:
    """Whether two clauses stand in the same tense and mood, and the first has the subject that both may share."""
    if tree[first].pos != "VERB" or not tree.has(first, *SUBJECTS):
        return False
    finite = [next((tree[j] for j in (i, *tree.children(i, "aux:tense", "aux:pass")) if
                    tree[j].feats.get("VerbForm") == "Fin"), None) for i in (first, second)]  # fmt: skip
    kinds = [(n.feats.get("Tense"), n.feats.get("Mood"), n.feats.get("Number")) for n in finite if n is not None]
    return len(kinds) == 2 and kinds[0] == kinds[1]


def _marked_roots(tree: Tree, _: Lemmas) -> None:
    """ "X a expulsé un consul, peu après que Y a rappelé le sien": a clause that a conjunction opens is no root."""
    root = tree.root
    if tree[root].pos != "VERB" or not _is_marked(tree, root):
        return
    for verb in (i for j in (root, *tree.children(root)) for i in tree.children(j, *_BELOW)):
        whole = tree[verb].pos == "VERB" and says_when(tree, verb) and tree.has(verb, *SUBJECTS)
        if whole and not tree.has(verb, "mark", "cc") and not _is_relative(tree, verb):
            tree.attach(verb, root)
            tree.promote(verb, "advcl")
            return


def _marked_relatives(tree: Tree, _: Lemmas) -> None:
    """ "a présenté des excuses à X, un an après avoir expulsé son consul": no relative clause, but the verb's."""
    for i, node in enumerate(tree):
        hung = node.pos == "VERB" and node.dep in ("acl:relcl", "acl", "amod")
        if not hung or not _is_marked(tree, i) or _is_relative(tree, i):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None:
            tree.attach(i, verb, "advcl")


def _marked_objects(tree: Tree, _: Lemmas) -> None:
    """ "Si X ferme son port, Y répondra": of two subjects, the one before the comma is the opening clause's object; so
    is the first of what looks like a list ("Alors que X a expulsé un consul, la présidence, furieuse, a répondu")."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "advcl" or verb < i or not _is_marked(tree, i) or tree.has(i, "obj"):
            continue
        first, *others = tree.children(verb, *SUBJECTS) or [i]
        if not i < first < verb:
            continue
        if others and any(tree[j].text == "," for j in range(first, others[0])):
            tree.hang(first, i, "obj")
        listed = [] if others or tree.has(first, "cc") else [c for c in tree.children(first, "conj") if c < verb]
        if listed and tree[tree.left(listed[0]) - 1].text == "," and not tree.has(listed[0], "cc"):
            tree.hang(first, i, "obj")
            tree.attach(listed[0], verb, "nsubj")


def _is_marked(tree: Tree, i: int) -> bool:
    """Whether a conjunction of time or condition opens a clause."""
    return any(tree[j].lower in _VALENCY["conjunctions"] and j < i for j in tree.children(i, "mark"))


def _is_relative(tree: Tree, i: int) -> bool:
    return any(tree[j].feats.get("PronType") == "Rel" for j in tree.subtree(i) if j < i)
