"""Clauses that stand before or around the words that govern them: "It was X that ...", "..., said X"."""

from __future__ import annotations

from detente.language.en.repairs.forms import PAST, verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")


def repair_inversions(tree: Tree, lemmas: Lemmas) -> None:
    """Give clauses of ``tree`` that stand in an unusual order their heads, in place."""
    for rule in (_cleft, _said, _callers):
        rule(tree, lemmas)


def _cleft(tree: Tree, _: Lemmas) -> None:
    """ "It was Doha that brokered the truce": the clause is the sentence, the name its subject."""
    be = tree.root
    opening = next((c for c in tree.children(be, "nsubj") if tree[c].lower == "it"), None)
    focus = next((c for c in tree.children(be, "attr") if tree[c].pos == "PROPN"), None)
    if opening is None or focus is None or tree[be].pos != "AUX":
        return
    clauses = [*tree.children(focus, "relcl"), *tree.children(be, "ccomp", "relcl", "advcl")]
    for verb in clauses:
        pronoun = next((c for c in tree.children(verb, "nsubj") if tree[c].lower in ("that", "who", "which")), None)
        if pronoun is None:
            continue
        if tree[verb].head == focus:
            tree.attach(verb, be)
        tree.promote(verb, "cop")
        tree.attach(focus, verb, "nsubj")
        tree[pronoun].dep, tree[opening].dep = "expl", "expl"
        return


def _said(tree: Tree, lemmas: Lemmas) -> None:
    """ "..., the agency reported": a clause of saying behind the words said is a parenthesis."""
    for i, node in enumerate(tree):
        if node.dep not in ("ccomp", "conj") or node.head > i or tree.has(i, "mark") or not tree.has(i, "nsubj"):
            continue
        opens = tree.left(i)
        if tree[opens - 1].text != "," or verb_lemma(node, lemmas) not in _VALENCY["say"]:
            continue
        if node.dep == "conj":  # "they would strike, X *warned*", the second clause set beside the first
            if node.head == tree.root and not tree.has(node.head, "cc") and not tree.has(i, "dobj", "ccomp", "xcomp"):
                tree.make_root(i, "ccomp")
        else:
            tree.attach(i, tree.root)
            node.dep = "parataxis"
            if node.tag == "VBN":
                node.tag, node.feats = "VBD", dict(PAST)


def _callers(tree: Tree, _: Lemmas) -> None:
    """ "Visiting President X praised Malaysia": what opens as a clause only says who he is that does it."""
    node = tree[0]
    verb = node.head
    opens = node.tag == "VBG" and node.dep in ("csubj", "advcl") and node.lower in _VALENCY["callers"]
    if not opens or tree[verb].pos != "VERB" or tree.has(verb, "nsubj", "nsubjpass"):
        return
    who = next((c for c in tree.children(0, "dobj") if c < verb), None)
    if who is None or any(token.text == "," for token in tree.nodes[:verb]):
        return
    passive = tree.has(verb, "auxpass")
    tree.attach(who, verb, "nsubjpass" if passive else "nsubj")
    tree.attach(0, who, "amod")
