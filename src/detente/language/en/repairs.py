"""What the English model systematically gets wrong, put right by general rules.

``prepare`` works on the text before the parse, ``repair`` on the ClearNLP tree after it. Each rule changes nothing
where its condition is in doubt; sentences of our own in ``tests/test_adapters.py`` say what they are for.
"""

from __future__ import annotations

from detente.language.casing import restore_case
from detente.language.en.attachments import repair_attachments, verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import names, valency

_VALENCY = valency("en")
_NAMES = names("en")
_STOPS = ".!?…"
_CLASSES = ("NOUN", "VERB", "ADJ", "ADV")
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
_FINITE = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}
_PARTICIPLE = {"Aspect": "Perf", "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}


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
    for rule in (_names, _nouns, _lost_verbs, _pairs, _headline_passives):
        rule(tree, lemmas)
    repair_attachments(tree, lemmas)


# --- words -----------------------------------------------------------------------------------------------------


def _names(tree: Tree, lemmas: Lemmas) -> None:
    """ "Trump threatens", "Somalia rejects": capitalised names read as common nouns."""
    for i, node in enumerate(tree):
        if node.pos not in ("NOUN", "X") or not node.text[:1].isupper() or node.text.isupper():
            continue
        known = lemmas.knows(node.text, "NOUN") or lemmas.knows(node.text, "VERB")
        if node.lower in _NAMES or not known or (i > 0 and node.tag == "NN" and tree[i - 1].pos == "PROPN"):
            node.pos, node.tag = "PROPN", "NNP"


def _nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "agree to ceasefire", "Visit of the chancellor": nouns read as infinitives or imperatives."""
    for i, node in enumerate(tree):
        if node.tag == "VBZ" and lemmas.knows(node.text, "NOUN") and not lemmas.knows(_singular(node, lemmas), "VERB"):
            node.pos, node.tag, node.feats = "NOUN", "NNS", {"Number": "Plur"}
        if node.tag not in ("VB", "VBP") or not lemmas.knows(node.text, "NOUN"):
            continue
        to = [j for j in tree.children(i, "aux") if tree[j].tag == "TO"]
        if to and not lemmas.knows(node.text, "VERB"):
            node.pos, node.tag, node.feats = "NOUN", "NN", {"Number": "Sing"}
            tree[to[0]].pos, tree[to[0]].tag = "ADP", "IN"
            tree.promote(to[0], "pobj")
            tree[to[0]].dep = "prep"
        elif i == tree.root == 0 and tree.has(i, "prep") and not tree.has(i, "dobj", "ccomp", "xcomp", "prt"):
            node.pos, node.tag, node.feats = "NOUN", "NN", {"Number": "Sing"}


def _singular(node: Node, lemmas: Lemmas) -> str:
    return lemmas.lemma(node.text, "NOUN", inflected=True)


# --- headlines -------------------------------------------------------------------------------------------------


def _lost_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "Army chief rejects truce offer", "Putin, Xi pledge deeper ties": a headline's verb read as a noun."""
    finite = [i for i, node in enumerate(tree) if node.tag in ("VBZ", "VBP", "VBD", "MD")]
    if any(tree[i].dep not in _OF_NOUNS for i in finite):
        return
    verb = next((i for i in range(len(tree)) if i in finite or _is_lost_verb(tree, i, lemmas)), None)
    if verb is not None and _before(tree, verb) is not None:
        _make_verb(tree, verb, lemmas)


_OF_NOUNS = ("compound", "nmod", "amod")


def _is_lost_verb(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """A noun with a subject or an object, or a plural before a noun, that can be a verb."""
    node = tree[i]
    lemma = lemmas.lemma(node.text, "VERB", inflected=node.lower.endswith("s"))
    if node.pos not in ("NOUN", "PROPN") or not node.text.islower() or not lemmas.knows(lemma, "VERB"):
        return False
    if tree.has(i, "dobj") or (tree.has(i, "nsubj") and node.dep in (*_OF_NOUNS, "ROOT")):
        return True
    return 0 < i < node.head and node.dep in _OF_NOUNS and node.lower.endswith("s") and lemma != node.lower


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


def _pairs(tree: Tree, _: Lemmas) -> None:
    """ "Putin, Xi pledge deeper ties": two subjects with a comma between them are coordinated."""
    for i, node in enumerate(tree):
        others = [j for j in tree.children(node.head, "nsubj") if j < i]
        if node.dep == "nsubj" and others and tree[min(tree.subtree(i)) - 1].text == ",":
            tree.attach(i, others[0], "conj")


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
