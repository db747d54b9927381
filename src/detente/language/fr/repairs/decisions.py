"""Infinitives that say what a decision is: "prend acte de la décision de X *de fermer* sa frontière"."""

from __future__ import annotations

from detente.language.fr.repairs.transitives import says_when
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_DECISIONS = valency("fr")["decision"]
_MARKS = ("de", "d'")
_OF_VERBS = ("xcomp", "advcl", "obl:mod", "obl:arg", "acl", "ccomp")
_SUBJECTS = ("nsubj", "nsubj:pass")
_LATER = ("advcl", "conj", "parataxis", "ccomp", "acl")


def repair_decisions(tree: Tree, lemmas: Lemmas) -> None:
    """Hang such infinitives on their noun, and the object that a verb behind took for its subject on them."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.feats.get("VerbForm") != "Inf":
            continue
        if node.dep == "ROOT":
            _main_clause(tree, i, lemmas)
        if node.dep not in _OF_VERBS:
            continue
        marks = [c for c in tree.children(i) if c < i and tree[c].lower in _MARKS and tree[c].pos == "ADP"]
        if not marks:
            continue
        noun = _decision(tree, marks[0], lemmas)
        told = noun is not None and (noun > node.head or (node.head > noun and tree.head(i).head == noun))
        if noun is not None and node.head != noun and told:  # "l'annonce *faite* lundi de réduire"
            tree.attach(i, noun, "acl")
        if noun is not None and node.head == noun:
            _object(tree, i, noun)


def _main_clause(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """ "La décision de X de féliciter Y a été annoncée": the main verb is what the decision is subject of."""
    later = (c for c in tree.children(i, *_LATER) if c > i and not tree.has(c, "mark"))
    verb = next((c for c in later if says_when(tree, c)), None)
    subject = next((c for c in tree.children(i, *_SUBJECTS) if c < i), None)
    if verb is None or subject is None or lemmas.lemma(tree[subject].text, "NOUN") not in _DECISIONS:
        return
    tree.promote(verb, "acl")
    tree.hang(subject, verb, "nsubj:pass" if tree.has(verb, "aux:pass") else "nsubj")
    for second in tree.children(verb, *_SUBJECTS):
        if second > i:
            tree.hang(second, i, "obj")  # "de rappeler *son consul* a été annoncée"
    tree.hang(i, subject, "acl")


def _decision(tree: Tree, mark: int, lemmas: Lemmas) -> int | None:
    """The decision whose phrase, with whose it is, ends right before a mark; None where none does."""
    if not mark:
        return None
    for i in (mark - 1, *tree.above(mark - 1)):
        if tree[i].pos == "NOUN" and lemmas.lemma(tree[i].text, "NOUN") in _DECISIONS:
            return i
        if tree[i].pos == "VERB" and tree[i].feats.get("VerbForm") != "Part":
            break
    # "la mesure prise par le Ghana de ...": the agent was hung on the main verb
    start = next((j for j in range(mark - 1, -1, -1) if tree[j].lower == "par"), None)
    taken = start is not None and start > 1 and tree[start - 1].lower.startswith("pris")
    if start is None or not taken or lemmas.lemma(tree[start - 2].text, "NOUN") not in _DECISIONS:
        return None
    agent = next((j for j in range(start + 1, mark) if tree[j].pos in ("NOUN", "PROPN")), None)
    if agent is not None:
        tree.hang(agent, start - 2, "nmod")
    return start - 2


def _object(tree: Tree, i: int, noun: int) -> None:
    """ "La décision d'expulser deux diplomates a été critiquée": of two subjects, the one behind the infinitive."""
    verb = tree[noun].head
    if tree[noun].dep not in _SUBJECTS or tree.has(i, "obj"):
        return
    for second in tree.children(verb, *_SUBJECTS):
        if second > i and tree.left(second) == i + 1:
            tree.hang(second, i, "obj")
