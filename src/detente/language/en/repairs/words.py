"""Words that the English model systematically misreads, put right by general rules.

``prepare`` works on the text before the parse, ``repair`` on the ClearNLP tree after it. Each rule changes nothing
where its condition is in doubt; sentences of our own in ``tests/test_adapters.py`` say what they are for.
``clauses.py`` then corrects what is a clause and what its subject, ``attachments.py`` what hangs where inside it.
"""

from __future__ import annotations

from detente.language.casing import restore_case
from detente.language.en.repairs.attachments import repair_attachments
from detente.language.en.repairs.clauses import repair_clauses
from detente.language.en.repairs.days import repair_days
from detente.language.en.repairs.interposed import repair_interposed
from detente.language.en.repairs.objects import repair_objects
from detente.language.en.verbs import repair_verbs
from detente.language.lemmas import Lemmas
from detente.language.phrases import fix_phrases
from detente.language.tree import Node, Tree
from detente.language.vocabulary import names, valency

_VALENCY = valency("en")
_NAMES = names("en")
_STOPS = ".!?…"
_SENTENCES = {"ROOT": "ROOT", "csubj": "nsubj", "csubjpass": "nsubjpass"}
_CLASSES = ("NOUN", "VERB", "ADJ", "ADV")


def prepare(text: str, lemmas: Lemmas) -> str:
    """The text as the model should see it: no Headline Capitals, and a full stop, which may be one character more."""

    def is_common(word: str) -> bool:
        if word in _NAMES or (word.endswith("s") and word[:-1] in _NAMES):
            return False
        return any(lemmas.knows(word, pos) for pos in _CLASSES)

    text = restore_case(text, is_common, _VALENCY["minor"])
    return text if text.rstrip(" \"»')")[-1:] in _STOPS else text + "."


def repair(tree: Tree, lemmas: Lemmas) -> None:
    """Correct parts of speech and attachments of ``tree``, in ClearNLP labels, in place."""
    for rule in (_names, _nouns, _hyphens):
        rule(tree, lemmas)
    repair_interposed(tree, lemmas)
    repair_days(tree, lemmas)
    repair_clauses(tree, lemmas)
    _hyphened_verbs(tree, lemmas)
    repair_verbs(tree, lemmas)
    repair_objects(tree, lemmas)
    repair_attachments(tree, lemmas)
    fix_phrases(tree, _VALENCY["adverbial"])


def _names(tree: Tree, lemmas: Lemmas) -> None:
    """ "Trump threatens", "Somalia rejects": capitalised names read as common nouns."""
    for i, node in enumerate(tree):
        if node.pos in ("ADJ", "ADV", "VERB") and node.text.isupper() and _is_acronym(node, lemmas):
            node.pos, node.tag, node.feats, node.lemma = "PROPN", "NNP", {}, node.text
        if node.pos not in ("NOUN", "X") or not node.text[:1].isupper() or node.text.isupper():
            continue
        known = lemmas.knows(node.text, "NOUN") or lemmas.knows(node.text, "VERB")
        if node.lower in _NAMES or not known or (i > 0 and node.tag == "NN" and tree[i - 1].pos == "PROPN"):
            node.pos, node.tag = "PROPN", "NNP"


def _is_acronym(node: Node, lemmas: Lemmas) -> bool:
    """A word all in capitals that is none of the language ("USAID")."""
    return len(node.text) > 2 and not any(lemmas.knows(node.lower, pos) for pos in _CLASSES)


def _nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "agree to ceasefire", "Visit of the chancellor": nouns read as infinitives or imperatives."""
    for i, node in enumerate(tree):
        whole = tree.has(i, "nsubj") and tree.has(i, "dobj")  # "the UN airdrops food"
        if node.tag == "VBZ" and not whole and lemmas.knows(node.text, "NOUN") and not _may_be_verb(node, lemmas):
            node.pos, node.tag, node.feats = "NOUN", "NNS", {"Number": "Plur"}
        if node.tag not in ("VB", "VBP") or not lemmas.knows(node.text, "NOUN"):
            continue
        to = [j for j in tree.children(i, "aux") if tree[j].tag == "TO"]
        if to and not lemmas.knows(node.text, "VERB"):
            node.pos, node.tag, node.feats = "NOUN", "NN", {"Number": "Sing"}
            tree[to[0]].pos, tree[to[0]].tag = "ADP", "IN"
            tree.promote(to[0], "pobj")
            tree[to[0]].dep = "prep"
        elif (
            i == 0
            and node.dep in _SENTENCES
            and tree.has(i, "prep")
            and not tree.has(i, "dobj", "ccomp", "xcomp", "prt")
        ):
            node.pos, node.tag, node.feats = "NOUN", "NN", {"Number": "Sing"}
            node.lemma, node.dep = "", _SENTENCES[node.dep]  # "Aid to Kenya was cut"


def _hyphens(tree: Tree, _: Lemmas) -> None:
    """ "the ex-minister": a prefix, its hyphen and a noun, read as three words, are the noun."""
    for i in range(len(tree) - 2):
        prefix, hyphen, noun = tree.nodes[i : i + 3]
        close = hyphen.text == "-" and prefix.start + len(prefix.text) == hyphen.start == noun.start - 1
        if close and prefix.lower in _VALENCY["prefixes"] and noun.pos in ("NOUN", "PROPN") and noun.head != i:
            for j in (i, i + 1):
                for child in tree.children(j):
                    if child != i + 2:
                        tree.attach(child, i + 2)
                tree.attach(j, i + 2, "compound")
            hyphen.dep, hyphen.pos = "punct", "PUNCT"


def _hyphened_verbs(tree: Tree, _: Lemmas) -> None:
    """ "North Korea test-fired a missile": a noun joined to the verb by a hyphen is not who does it."""
    for i in range(len(tree) - 2):
        noun, hyphen, verb = tree.nodes[i : i + 3]
        close = hyphen.text == "-" and noun.start + len(noun.text) == hyphen.start == verb.start - 1
        joined = noun.pos == "NOUN" and noun.head == i + 2 and noun.dep in ("nsubj", "npadvmod")
        if not close or verb.pos != "VERB" or not joined:
            continue
        names = [c for c in tree.children(i) if c < i and tree[c].pos in ("NOUN", "PROPN")]
        if not names:
            continue
        for child in tree.children(i):
            if child < i and child != names[-1]:
                tree.attach(child, names[-1])
        tree.attach(names[-1], i + 2, "nsubj")
        noun.dep = "npadvmod"


def _may_be_verb(node: Node, lemmas: Lemmas) -> bool:
    """Whether a form in -s, as the plural of a noun or as a verb ("has"), has a verb of its dictionary form."""
    return any(lemmas.knows(lemmas.lemma(node.text, pos, inflected=True), "VERB") for pos in ("NOUN", "VERB"))
