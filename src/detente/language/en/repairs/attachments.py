"""What hangs where in English clauses, where the model is systematically wrong (in its own ClearNLP labels)."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_FINITE = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}
PAST = {"Tense": "Past", "VerbForm": "Fin"}


def repair_attachments(tree: Tree, lemmas: Lemmas) -> None:
    """Move phrases of ``tree`` to the words that they belong to, in place."""
    for rule in (_accusations, _attributes, _imposed, _second_pasts, _clauses_before):
        rule(tree, lemmas)


def verb_lemma(node: Node, lemmas: Lemmas) -> str:
    """The lemma of a word as a verb."""
    return lemmas.lemma(node.text, "VERB", inflected=node.tag not in ("VB", "VBP"))


def as_present(node: Node, lemmas: Lemmas) -> None:
    """Make a word a verb in the third person of the present."""
    node.pos, node.tag, node.feats = "VERB", "VBZ", dict(_FINITE)
    node.lemma = lemmas.lemma(node.text, "VERB", inflected=node.lower.endswith("s"))


def as_past(node: Node) -> None:
    """Make a word a verb in the past."""
    node.pos, node.tag, node.feats = "VERB", "VBD", dict(PAST)


def _accusations(tree: Tree, lemmas: Lemmas) -> None:
    """ "accused by the opposition of violating X": the "of" is the verb's."""
    for i, node in enumerate(tree):
        if node.dep != "prep" or node.lower != "of" or not tree.has(i, "pcomp"):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None and verb_lemma(tree[verb], lemmas) in _VALENCY["of clause"]:
            tree.attach(i, verb)


def _attributes(tree: Tree, lemmas: Lemmas) -> None:
    """ "appointed Maria Lopez ambassador": the name is the object, the office its predicate."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        if node.dep != "dobj" or node.tag != "NN" or verb_lemma(verb, lemmas) not in _VALENCY["attribute"]:
            continue
        names_before = [j for j in tree.children(i, "compound") if tree[j].pos == "PROPN"]
        if not names_before or names_before[-1] != i - 1:
            continue
        name = names_before[-1]
        tree.attach(name, node.head, "dobj")
        node.dep = "oprd"
        tree.hand_over(i, name)


def _imposed(tree: Tree, lemmas: Lemmas) -> None:
    """ "imposed sanctions on three banks": the "on" phrase is the verb's."""
    for i, node in enumerate(tree):
        verb = tree.head(i).head
        behind_object = node.dep == "prep" and tree.head(i).dep == "dobj" and node.head < i
        takes_it = tree[verb].pos == "VERB" and verb_lemma(tree[verb], lemmas) in _VALENCY["with on"]
        if behind_object and takes_it and node.lower in ("on", "upon"):
            tree.attach(i, verb)


def _second_pasts(tree: Tree, _: Lemmas) -> None:
    """ "Offered to help and *promised* loans": a past tense goes on from the past tense, not from the infinitive."""
    for i, node in enumerate(tree):
        first = tree.head(i)
        if node.dep != "conj" or node.tag != "VBD" or first.tag != "VB" or first.dep not in ("xcomp", "advcl"):
            continue
        verb = first.head
        if tree[verb].tag in ("VBD", "VBZ") and not tree.has(i, "nsubj", "nsubjpass", "aux"):
            tree.attach(i, verb)


def _clauses_before(tree: Tree, _: Lemmas) -> None:
    """ "Peru invited Chile; the offer *was accepted*": what stands before a semicolon is a clause of its own."""
    for i, node in enumerate(tree):
        if node.dep == "ccomp" and i < node.head and any(tree[j].text == ";" for j in range(i, node.head)):
            node.dep = "parataxis"
