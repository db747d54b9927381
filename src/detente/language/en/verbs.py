"""How English verbs take their phrases, where the model is systematically wrong (in its own ClearNLP labels)."""

from __future__ import annotations

from detente.language.en.attachments import verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import nominalisations, valency

_VALENCY = valency("en")
_EVENTS = nominalisations("en")
_PAST = {"Mood": "Ind", "Tense": "Past", "VerbForm": "Fin"}
_NOT_SUBJECTS = ("pobj", "poss", "dobj")


def repair_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """Correct verbs, their objects and their agents in ``tree``, in place."""
    for rule in (
        _short_clauses,
        _recipients,
        _small_clauses,
        _judged,
        _requests,
        _agents,
        _of_phrases,
        _gerunds,
        _particles,
    ):
        rule(tree, lemmas)


def _short_clauses(tree: Tree, _: Lemmas) -> None:
    """ "Finland hosted talks": a name, a past form, and a noun to which the model hung the form as an adjective."""
    for i in range(1, len(tree)):
        node, noun, before = tree[i], tree[i].head, tree[i - 1]
        alone = node.tag in ("VBN", "VBD") and node.dep == "amod" and i < noun and "-" not in node.text
        if not alone or (before.pos != "PROPN" and before.text[:1].islower()) or before.dep in _NOT_SUBJECTS:
            continue
        on_name = tree[noun].head == i - 1 == tree.root
        if (noun != tree.root and not on_name) or tree.has(i, "aux", "auxpass") or not before.text[:1].isupper():
            continue
        if any(other.tag in ("VBZ", "VBP", "VBD", "MD") for j, other in enumerate(tree) if j != i):
            continue
        if on_name:
            tree.promote(noun, "dep")
        tree.promote(i, "dobj")
        node.tag, node.feats, node.lemma = "VBD", dict(_PAST), ""
        before.pos, before.tag, before.feats, before.lemma = "PROPN", "NNP", {}, before.text
        tree.attach(i - 1, i)
        before.dep = "nsubj"
        for child in tree.children(noun):
            if child < i - 1:
                tree.attach(child, i - 1)
        return


def _recipients(tree: Tree, lemmas: Lemmas) -> None:
    """ "promised Nepal new schools": a name right behind a verb of giving is its recipient, not part of the object."""
    for i, node in enumerate(tree):
        verb = tree[node.head].head
        inside = node.pos == "PROPN" and node.dep in ("compound", "nmod") and tree.head(i).dep == "dobj"
        if not inside or tree.head(i).pos != "NOUN" or tree[verb].pos != "VERB" or tree.left(i) != verb + 1:
            continue
        if verb_lemma(tree[verb], lemmas) in _VALENCY["giving"]:
            tree.attach(i, verb, "dative")


def _small_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """ "holds Zambia responsible": the subject of an adjective without "be" is the verb's object."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        predicate = node.pos in ("ADJ", "NOUN") or (node.tag == "VB" and lemmas.knows(node.text, "ADJ"))
        bare = node.dep in ("ccomp", "oprd") and predicate and node.head < i and not tree.has(i, "aux", "mark")
        subjects = tree.children(i, "nsubj")
        if bare and len(subjects) == 1 and verb_lemma(verb, lemmas) in _VALENCY["judge"]:
            tree.attach(subjects[0], node.head, "dobj")
            node.dep, node.pos = "oprd", node.pos if node.pos == "NOUN" else "ADJ"


def _judged(tree: Tree, lemmas: Lemmas) -> None:
    """ "found the former general guilty": between "the" and the adjective stands the noun that is judged."""
    for i, node in enumerate(tree):
        verb, noun = node.head, i - 1
        judged = node.pos == "ADJ" and node.dep in ("ccomp", "dobj", "oprd") and verb < noun
        if not judged or not tree.has(i, "det") or verb_lemma(tree[verb], lemmas) not in _VALENCY["judge"]:
            continue
        if tree[noun].head != i or not lemmas.knows(tree[noun].text, "NOUN") or tree[noun].dep in ("det", "poss"):
            continue
        tree[noun].pos, tree[noun].tag, tree[noun].feats = "NOUN", "NN", {"Number": "Sing"}
        tree.attach(noun, verb, "dobj")
        node.dep = "oprd"
        for child in tree.children(i):
            if child < noun:
                tree.attach(child, noun)


def _requests(tree: Tree, lemmas: Lemmas) -> None:
    """ "appealed to Peru to free": the infinitive under a verb of asking is its complement."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        infinitive = node.dep == "advcl" and node.tag == "VB" and any(tree[c].tag == "TO" for c in tree.children(i))
        if not infinitive or node.head > i:
            continue
        lemma = verb_lemma(verb, lemmas)
        told = any(c < i for c in tree.children(node.head, "dobj", "dative", "nsubjpass")) and lemma in _VALENCY["ask"]
        behind = [tree[c].lower for c in tree.children(node.head, "prep", "dative") if c < i]
        if told or any(f"{lemma} {preposition}" in _VALENCY["ask with"] for preposition in behind):
            node.dep = "xcomp"


def _agents(tree: Tree, _: Lemmas) -> None:
    """ "the killing of sailors by Peru": "by" belongs to the noun of event above."""
    for i, node in enumerate(tree):
        noun = node.head
        of = tree[noun].head
        inside = node.dep in ("prep", "agent") and node.lower == "by" and tree[noun].dep == "pobj"
        if tree[noun].lower in _EVENTS and any(c < i for c in tree.children(noun, "prep")):
            continue
        if inside and tree[noun].pos in ("NOUN", "PROPN") and tree[of].lower == "of" and tree.head(of).lower in _EVENTS:
            tree.attach(i, tree[of].head)


def _of_phrases(tree: Tree, _: Lemmas) -> None:
    """ "the arrest in Minsk of a priest": "of" belongs to the noun of event, not to the place."""
    for i, node in enumerate(tree):
        place = node.head
        if node.lower != "of" or node.dep != "prep" or tree[place].pos != "PROPN" or tree[place].dep != "pobj":
            continue
        noun = tree[tree[place].head].head
        at = tree.head(place).lower in ("in", "at", "near") and tree[noun].lower in _EVENTS and noun < place
        if at and not any(tree[c].lower == "of" for c in tree.children(noun, "prep")):
            tree.attach(i, noun)


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


def _particles(tree: Tree, lemmas: Lemmas) -> None:
    """ "let in 500 refugees": the preposition of such a verb is its particle, the noun behind it its object."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "prep" or verb != i - 1 or tree[verb].pos != "VERB" or tree.has(verb, "dobj", "auxpass", "prt"):
            continue
        inside = tree.children(i, "pobj")
        if inside and f"{verb_lemma(tree[verb], lemmas)} {node.lower}" in _VALENCY["particle verbs"]:
            tree.attach(inside[0], verb, "dobj")
            node.dep = "prt"
