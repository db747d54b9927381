"""Clauses that the English model cuts up wrongly, mostly headlines (in its own ClearNLP labels)."""

from __future__ import annotations

from detente.language.en.attachments import verb_lemma
from detente.language.en.inversions import repair_inversions
from detente.language.en.lists import repair_lists
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_STOPS = ".!?…"
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
_OF_NOUNS = ("compound", "nmod", "amod")
_FINITE = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}
_PAST = {"Tense": "Past", "VerbForm": "Fin"}
_PARTICIPLE = {"Aspect": "Perf", "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}


def repair_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """Correct the verbs, subjects and voices of ``tree`` in place."""
    for rule in (_lost_verbs, repair_lists, _headline_passives, _past_tenses, repair_inversions, _two_objects):
        rule(tree, lemmas)


def _lost_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "Army chief rejects truce offer", "Putin, Xi pledge deeper ties": a headline's verb read as a noun."""
    finite = [i for i, node in enumerate(tree) if node.tag in ("VBZ", "VBP", "VBD", "MD")]
    if any(tree[i].dep not in _OF_NOUNS for i in finite):
        return
    verb = next((i for i in range(len(tree)) if i in finite or _is_lost_verb(tree, i, lemmas)), None)
    if verb is not None and _before(tree, verb) is not None:
        _make_verb(tree, verb, lemmas)


def _is_lost_verb(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """A noun with a subject or an object, or a plural before a noun, that can be a verb."""
    node = tree[i]
    lemma = lemmas.lemma(node.text, "VERB", inflected=node.lower.endswith("s"))
    if node.pos not in ("NOUN", "PROPN") or not node.text.islower() or not lemmas.knows(lemma, "VERB"):
        return False
    if tree.has(i, "dobj") or (tree.has(i, "nsubj") and node.dep in (*_OF_NOUNS, "ROOT")):
        return True
    plural = node.lower.endswith("s") and lemma != node.lower and node.lower not in _VALENCY["plural nouns"]
    return plural and 0 < i < node.head and node.dep in _OF_NOUNS


def _before(tree: Tree, i: int) -> int | None:
    """The last nominal before ``i`` that could be its subject."""
    return next((j for j in reversed(range(i)) if tree[j].pos in _NOMINAL), None)


def _make_verb(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """Turn the noun ``i`` into a finite verb: what stands before it is its subject, its head its object."""
    node = tree[i]
    node.pos, node.tag, node.feats = "VERB", "VBZ", dict(_FINITE)
    node.lemma = lemmas.lemma(node.text, "VERB", inflected=node.lower.endswith("s"))
    phrase = node.head
    if phrase != i:
        tree.promote(i, "dobj")
    subject = _before(tree, i)
    if subject is None:
        return
    first = next((j for j in range(subject) if tree[j].dep in ("nsubj", "ROOT") and tree[j].pos in _NOMINAL), None)
    tree.attach(subject, i)
    tree[subject].dep = "nsubj"
    for j in range(subject):
        if tree[j].head in (i, phrase):
            kept = tree[j].dep in ("det", "amod", "poss", "punct", "nummod")
            tree.attach(j, subject, tree[j].dep if kept else "compound")
    if first is not None and tree[subject - 1].text == ",":
        tree.attach(first, i)
        tree[first].dep = "nsubj"


def _headline_passives(tree: Tree, lemmas: Lemmas) -> None:
    """ "Summit postponed", "Two envoys expelled from Moscow": without an object, a headline's participle is passive."""
    i = tree.root
    node = tree[i]
    headline = not any(token.dep == "punct" and token.text in _STOPS for token in tree.nodes[-2:])
    if (
        not headline
        or node.tag not in ("VBD", "VBN")
        or tree.has(i, "dobj", "aux", "auxpass", "ccomp", "xcomp", "agent")
    ):
        return
    if verb_lemma(node, lemmas) in _VALENCY["transitive"]:
        node.tag, node.feats = "VBN", dict(_PARTICIPLE)
        for subject in tree.children(i, "nsubj"):
            tree[subject].dep = "nsubjpass"


def _past_tenses(tree: Tree, _: Lemmas) -> None:
    """ "Beijing, which ..., conducted drills": with subject and object, without "have", it is no participle."""
    for i, node in enumerate(tree):
        if node.tag == "VBN" and tree.has(i, "nsubj") and not tree.has(i, "aux", "auxpass") and tree.has(i, "dobj"):
            node.tag, node.feats = "VBD", dict(_PAST)


def _two_objects(tree: Tree, lemmas: Lemmas) -> None:
    """ "gave the ambassador 72 hours": of two objects the first is the recipient; behind a comma it is an aside."""
    for i, node in enumerate(tree):
        objects = tree.children(i, "dobj") if node.pos == "VERB" else []
        if len(objects) != 2 or objects[0] < i:
            continue
        if tree[min(tree.subtree(objects[1])) - 1].text == ",":
            tree[objects[1]].dep = "parataxis"
        elif verb_lemma(node, lemmas) in _VALENCY["two objects"]:
            tree[objects[0]].dep = "dative"
