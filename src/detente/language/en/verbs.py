"""English verbs and the clauses under them, where the model is systematically wrong (in its own ClearNLP labels)."""

from __future__ import annotations

from detente.language.en.repairs.forms import is_infinitive, verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_PAST = {"Mood": "Ind", "Tense": "Past", "VerbForm": "Fin"}
_IMPERATIVE = {"Mood": "Imp", "Tense": "Pres", "VerbForm": "Fin"}
_NOT_SUBJECTS = ("pobj", "poss", "dobj")


def repair_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """Correct verbs and the clauses under them in ``tree``, in place."""
    for rule in (_progressives, _short_clauses, _auxiliaries, _statives, _requests, _gerunds, _imperatives):
        rule(tree, lemmas)


def _short_clauses(tree: Tree, _: Lemmas) -> None:
    """ "Finland hosted talks": a name, a past form, and a noun to which the model hung the form as an adjective."""
    for i in range(1, len(tree)):
        node, noun, before = tree[i], tree[i].head, tree[i - 1]
        alone = node.tag in ("VBN", "VBD") and node.dep == "amod" and i < noun and "-" not in node.text
        on_name = tree[noun].head == i - 1 == tree.root
        plural = on_name and before.tag == "NNS" and tree[noun].dep == "appos"  # "miners downed tools"
        if not alone or before.dep in _NOT_SUBJECTS or not (before.text[:1].isupper() or plural):
            continue
        if (noun != tree.root and not on_name) or tree.has(i, "aux", "auxpass"):
            continue
        if any(other.tag in ("VBZ", "VBP", "VBD", "MD") for j, other in enumerate(tree) if j != i):
            continue
        if on_name:
            tree.promote(noun, "dep")
        tree.promote(i, "dobj")
        node.tag, node.feats, node.lemma = "VBD", dict(_PAST), ""
        if not plural:
            before.pos, before.tag, before.feats, before.lemma = "PROPN", "NNP", {}, before.text
        tree.attach(i - 1, i)
        before.dep = "nsubj"
        tree.hand_over(noun, i - 1)
        return


def _progressives(tree: Tree, lemmas: Lemmas) -> None:
    """ "Japan is trucking tents": between a name with "is" and a bare noun, a form in -ing is the verb."""
    for i in range(2, len(tree) - 1):
        node, be, noun = tree[i], tree[i - 1], tree[i].head
        form = node.text.endswith("ing") and node.dep in ("compound", "amod") and noun > i
        if not form or be.lower not in ("is", "are", "was", "were") or tree[noun].head != i - 1:
            continue
        subjects = [c for c in tree.children(i - 1, "nsubj") if tree[c].pos == "PROPN"]
        verb = lemmas.knows(lemmas.lemma(node.text, "VERB", inflected=True), "VERB")
        definite = any(tree[c].tag == "DT" for c in tree.children(noun))
        if tree[noun].dep != "attr" or not subjects or not verb or definite:
            continue
        node.pos, node.tag, node.lemma = "VERB", "VBG", ""
        node.feats = {"Aspect": "Prog", "Tense": "Pres", "VerbForm": "Part"}
        tree.promote(i, "dobj")
        tree.promote(i, "aux")
        return


def _auxiliaries(tree: Tree, _: Lemmas) -> None:
    """A subject that hangs on an auxiliary is the verb's."""
    for i, node in enumerate(tree):
        over = tree.head(i)
        stray = node.dep in ("nsubj", "nsubjpass") and over.dep in ("aux", "auxpass") and over.head != node.head
        if stray and not tree.has(over.head, "nsubj", "nsubjpass"):
            node.dep = "nsubjpass" if tree.has(over.head, "auxpass") else "nsubj"
            tree.attach(i, over.head)


def _statives(tree: Tree, _: Lemmas) -> None:
    """ "is convinced that X did it": such a participle with "be", without an agent, is an adjective."""
    for i, node in enumerate(tree):
        be = tree.children(i, "auxpass")
        if node.tag != "VBN" or node.lower not in _VALENCY["stative"] or not be or tree.has(i, "agent"):
            continue
        if not tree.has(i, "ccomp", "xcomp"):
            continue
        node.pos, node.tag, node.feats, node.lemma = "ADJ", "JJ", {}, node.lower
        for j in be:
            tree[j].dep = "cop"
        for subject in tree.children(i, "nsubjpass"):
            tree[subject].dep = "nsubj"


def _requests(tree: Tree, lemmas: Lemmas) -> None:
    """ "appealed to Peru to free": the infinitive under a verb of asking is its complement."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        if node.dep != "advcl" or node.head > i or not is_infinitive(tree, i):
            continue
        lemma = verb_lemma(verb, lemmas)
        told = any(c < i for c in tree.children(node.head, "dobj", "dative", "nsubjpass")) and lemma in _VALENCY["ask"]
        behind = [tree[c].lower for c in tree.children(node.head, "prep", "dative") if c < i]
        if told or any(f"{lemma} {preposition}" in _VALENCY["ask with"] for preposition in behind):
            node.dep = "xcomp"


def _gerunds(tree: Tree, lemmas: Lemmas) -> None:
    """ "bars trucks from crossing border", "responded by striking refineries": the gerund there is a clause."""
    for i, node in enumerate(tree):
        noun = node.head
        gerund = node.tag == "VBG" and node.dep in ("compound", "amod") and tree[noun].dep == "pobj" and noun > i
        if not gerund or tree[noun].head != i - 1:
            continue
        verb = next((j for j in tree.above(i - 1) if tree[j].pos == "VERB"), None)
        if verb is None or not _takes_gerund(tree, verb, i - 1, lemmas):
            continue
        node.pos = "VERB"
        tree.promote(i, "dobj")
        node.dep = "pcomp"
        tree.attach(i - 1, verb)


def _takes_gerund(tree: Tree, verb: int, preposition: int, lemmas: Lemmas) -> bool:
    word, lemma = tree[preposition].lower, verb_lemma(tree[verb], lemmas)
    passive = tree.has(verb, "auxpass", "nsubjpass")
    if word == "by":
        return tree[preposition].head == verb and not passive and tree[verb].tag != "VBN"
    if word == "of" and passive:
        return False  # "is accused of supporting rebels": nobody says so
    return lemma in _VALENCY.get(f"{word} clause", ())


def _imperatives(tree: Tree, _: Lemmas) -> None:
    """ "Free the men," he said: a bare form that opens a sentence, or goes on with such a one, is an imperative."""
    for i, node in enumerate(tree):
        if node.tag != "VB" or tree.has(i, "nsubj", "nsubjpass", "aux", "auxpass", "mark"):
            continue
        opens = node.dep in ("ROOT", "ccomp", "advcl") and all(
            tree[j].pos in ("PUNCT", "ADV", "INTJ") for j in range(i)
        )
        goes_on = node.dep == "conj" and tree.head(i).feats.get("Mood") == "Imp" and node.head < i
        if opens or goes_on:
            node.feats = dict(_IMPERATIVE)
