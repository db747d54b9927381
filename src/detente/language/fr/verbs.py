"""Forms of French verbs: what their endings say, and a second look at clauses in which the model sees no verb.

"La Russie assiège l'Ukraine" is a noun phrase to a model that has not met the verb in such a short clause. The clause
is parsed again with a common verb in the place of the suspected one, and the words are then put back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import valency

if TYPE_CHECKING:
    from spacy.tokens import Doc

_VALENCY = valency("fr")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_CONDITIONAL = ("ais", "ait", "ions", "iez", "aient")
_BEHIND_R = tuple("r" + ending for ending in (*_FUTURE, *_CONDITIONAL))
_INFINITIVES = ("oir", "er", "ir", "re")
_PRESENT = {"er": ("e", "ent"), "ir": ("t", "ent"), "re": ("t", "d", "c", "ent"), "oir": ("t", "ent")}
_PHRASAL = ("amod", "nmod", "flat", "flat:name", "dep", "det", "appos", "acl", "compound")
_OF_A_NAME = ("xcomp", "obj", "obl:arg", "obl:mod")
_GENITIVES = ("de", "d'", "des")
_CLAUSES = ("ROOT", "ccomp", "conj", "parataxis", "advcl")
_MODIFYING = ("acl", "amod", "nmod", "flat:name", "appos")
_SUBORDINATE = ("acl:relcl", "advcl", "acl")
_OPENERS = (",", ":", ";", "«", '"', "-", "–", "—")
_QUOTES = ("«", "»", '"', "“", "”")
_OTHERS = ("NOUN", "ADJ", "ADV")
THAT = ("que", "qu'")
_MARKS = ("mark", "punct", "fixed")
_FUNCTION_WORDS = ("ADP", "DET", "PRON", "CCONJ", "SCONJ")
_PARTICIPLES = ("it", "ert", "is", "us", "u", "i")
_VERBS = {
    "object": ("condamne", "condamnent"),
    "recipient": ("donne", "donnent"),
    "clause": ("accepte", "acceptent"),
    "attribute": ("rend", "rendent"),
    "nothing": ("réagit", "réagissent"),
}


def reread(doc: Doc, length: int, lemmas: Lemmas) -> Tree:
    """The tree of the first ``length`` characters of a Doc, parsed again where a verb was taken for a noun."""
    tree = Tree.from_doc(doc, length)
    has_verb = any(_main_verb(tree, i) for i in range(len(tree)))
    tests = (_second_suspect if has_verb and not _without_verb(tree, i) else _suspect for i in range(1, len(tree)))
    verb = next((i for i, suspected in enumerate(tests, 1) if suspected(tree, i, lemmas)), None)
    if verb is None:
        return tree
    second = next((again for again in _parsed_again(doc, tree, verb, lemmas) if _is_clause(again, verb, tree)), None)
    if second is None:
        return tree
    second[verb].feats = finite(tree[verb].lower, lemmas.lemma(tree[verb].text, "VERB"))
    for node, seen in zip(second, tree, strict=True):
        node.text, node.lower, node.start, node.ent = seen.text, seen.lower, seen.start, seen.ent
    return second


def _without_verb(tree: Tree, i: int) -> bool:
    """Whether ``i`` is in a clause with "que" in which the model saw no verb ("On apprend *que Lima expulse X*")."""
    start = _opening(tree, i)
    if not start or tree[start - 1].lower not in THAT or tree[start - 1].dep not in _MARKS:
        return False
    end = next((j for j in range(i, len(tree)) if tree[j].text in _OPENERS), len(tree))
    return not any(node.feats.get("VerbForm") == "Fin" for node in tree.nodes[start:end])


def _is_clause(tree: Tree, verb: int, seen: Tree) -> bool:
    """Whether a second parse of the same words has a verb there, with a subject before it."""
    if len(tree) != len(seen) or tree[verb].pos != "VERB" or tree[verb].dep not in _CLAUSES:
        return False
    subjects = [j for j in tree.children(verb, "nsubj", "obl:mod") if j < verb]
    if subjects[:1] == [0] and tree[0].dep == "obl:mod" and not tree.has(0, "case", "det"):
        tree[0].pos, tree[0].dep = "PROPN", "nsubj"  # "Oslo, hôte des pourparlers, presse X de partir"
    return any(tree[j].dep == "nsubj" for j in subjects)


def _main_verb(tree: Tree, i: int) -> bool:
    """Whether ``i`` is finite, or an auxiliary that is, outside of subordinate clauses and noun phrases."""
    node = tree[i]
    if node.pos not in ("VERB", "AUX") or node.feats.get("VerbForm") != "Fin" or node.dep in _PHRASAL:
        return False
    clause = node.head if node.dep in ("aux:tense", "aux:pass", "cop") else i
    if clause == i and node.dep in _OF_A_NAME and node.head < i and tree[node.head].pos in ("PROPN", "X"):
        return False
    relative = any(tree[j].feats.get("PronType") == "Rel" for j in tree.children(clause))
    return tree[clause].dep not in _SUBORDINATE and not relative and not tree.has(clause, "mark")


def _suspect(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether ``i`` stands behind a noun phrase that opens a clause and can be a finite verb."""
    node, before = tree[i], tree[i - 1]
    placed = _opens_clause(tree, i, lemmas) or _resumes(tree, i)
    if not node.text.islower() or not lemmas.knows(node.text, "VERB") or not placed:
        return False
    if any(lemmas.knows(node.text, pos) for pos in _FUNCTION_WORDS) or not finite(
        node.lower, lemmas.lemma(node.text, "VERB")
    ):
        return False
    if before.text == ",":
        return _takes_phrase(tree, i)
    plain = before.pos in ("NOUN", "PROPN", "ADJ", "X", "VERB") and before.dep not in ("case", "mark", "det")
    if not any(lemmas.knows(node.text, pos) for pos in _OTHERS) and not node.lower.endswith(_PARTICIPLES):
        return plain
    named = before.text[:1].isupper() or (_behind_adjective(tree, i) and tree[i - 2].text[:1].isupper())
    return (named or _behind_adjective(tree, i)) and (_takes_phrase(tree, i) or (named and _takes_oblique(tree, i)))


def _second_suspect(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """ "*Oslo expulse* deux consuls, Lima proteste": a clause beside one with a verb, its own read as of the name."""
    node, name = tree[i], tree[i - 1]
    loose = node.dep in _MODIFYING and node.head < i and not tree.has(i, "det", "case")
    named = name.pos == "PROPN" or _is_name(name, lemmas)
    if not loose or not named or name.dep == "nmod" or tree.has(i - 1, "case"):
        return False
    ends = i + 1 < len(tree) and tree[i + 1].pos == "PUNCT" and not lemmas.knows(node.text, "ADJ")
    return _suspect(tree, i, lemmas) or (ends and _may_be_finite(tree, i, lemmas) and _opens_clause(tree, i, lemmas))


def _may_be_finite(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    node = tree[i]
    if not node.text.islower() or not lemmas.knows(node.text, "VERB"):
        return False
    return not node.lower.endswith(_PARTICIPLES) and bool(finite(node.lower, lemmas.lemma(node.text, "VERB")))


def _resumes(tree: Tree, i: int) -> bool:
    """ "Lima, médiatrice, *presse* Oslo de partir": behind what the commas set apart from the subject."""
    first = next((j for j, node in enumerate(tree) if node.text == ","), i)
    opened = 0 < first <= 4 and not any(tree[j].pos in ("ADP", "VERB", "ADV") for j in range(first))
    return tree[i - 1].text == "," and first < i - 1 and opened


def _behind_adjective(tree: Tree, i: int) -> bool:
    """ "La junte nigérienne menace de ...": a noun with its article and adjective is complete."""
    phrase = tree.nodes[max(0, i - 3) : i]
    classes = [n.pos for n in phrase]
    return classes in (["DET", "NOUN", "ADJ"], ["DET", "PROPN", "ADJ"]) and phrase[-1].lower not in _VALENCY["det"]


def _opens_clause(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    phrase = tree.nodes[_opening(tree, i) : i]
    nominal = bool(phrase) and (phrase[0].pos in ("NOUN", "PROPN", "NUM", "X") or _is_name(phrase[0], lemmas))
    opened = nominal or (bool(phrase) and phrase[0].lower in _VALENCY["det"])
    return opened and not any(node.lower in ("qui", "dont", "où") for node in phrase)


def _opening(tree: Tree, i: int) -> int:
    """The first word of the clause of ``i``: behind the last mark or "que"."""
    return next((j + 1 for j in reversed(range(i)) if tree[j].text in _OPENERS or tree[j].lower in THAT), 0)


def _is_name(node: Node, lemmas: Lemmas) -> bool:
    """A capitalised word that is none of the language ("Oslo", read as an adjective)."""
    capital = node.text[:1].isupper() and node.text[1:2].isalpha()
    return capital and not any(lemmas.knows(node.text, pos) for pos in (*_OTHERS, "VERB", *_FUNCTION_WORDS))


def _takes_oblique(tree: Tree, i: int) -> bool:
    """A preposition follows that a noun seldom has: "pointe du doigt", "vole au secours"; not "marche de soutien"."""
    behind = _unquoted(tree, i)
    return bool(behind) and behind[0].pos == "ADP" and behind[0].lower not in _GENITIVES


def _takes_phrase(tree: Tree, i: int) -> bool:
    """A determiner or a name follows, perhaps behind an adjective, or an infinitive with "de"."""
    behind = _unquoted(tree, i)
    if behind and (behind[0].lower in ("de", "d'", "à") and _infinitive(tree, i)):
        return True
    determined = bool(behind) and (behind[0].lower in _VALENCY["det"] or behind[0].pos == "NUM")
    named = bool(behind) and behind[0].text[:1].isupper()
    return determined or named or (len(behind) > 1 and behind[0].pos == "ADJ" and behind[1].lower in _VALENCY["det"])


def _unquoted(tree: Tree, i: int) -> list[Node]:
    """The next two words behind ``i``, quotation marks apart ("juge « inopportune » la visite")."""
    return [node for node in tree.nodes[i + 1 : i + 5] if node.text not in _QUOTES][:2]


def _infinitive(tree: Tree, i: int) -> bool:
    return any(node.feats.get("VerbForm") == "Inf" for node in tree.nodes[i + 1 : i + 6])


def _parsed_again(doc: Doc, tree: Tree, i: int, lemmas: Lemmas) -> Iterator[Tree]:
    """Trees of the same words with a common verb in the place of ``i``, the likeliest first."""
    from spacy.tokens import Doc as Words

    from detente.language.load import load

    plural = tree[i].lower.endswith(("ent", "ont"))
    last = tree[len(tree) - 1].start
    kept = next(token.i for token in doc if token.idx == last)
    for kind in dict.fromkeys((_kind(tree, i, lemmas), "recipient", "attribute")):
        words = [_VERBS[kind][plural] if token.idx == tree[i].start else token.text for token in doc]
        second = Words(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
        for token in second[1:]:
            token.is_sent_start = False
        yield Tree.from_doc(load("fr", False).nlp(second), second[kept].idx + len(second[kept]))


def _kind(tree: Tree, i: int, lemmas: Lemmas) -> str:
    """Which of the common verbs takes such phrases."""
    behind = _unquoted(tree, i)
    lemma = lemmas.lemma(tree[i].text, "VERB")
    if behind and behind[0].pos == "PUNCT":
        return "nothing"
    if behind and behind[0].lower in ("de", "d'") and _infinitive(tree, i):
        return "clause"
    if lemma in _VALENCY["attribute"] and behind and behind[0].pos == "ADJ":
        return "attribute"
    return "recipient" if lemma in _VALENCY["with à"] else "object"


def tense(form: str, lemma: str) -> str:
    """ "Cnd" or "Fut" if the form of a verb is a conditional or a future, else "".

    Both are endings behind an "r" that is not that of the verb's stem ("montra", "montrait" are past tenses).
    """
    if not form.endswith(_BEHIND_R):
        return ""
    stem = _stem(lemma)
    for endings, name in ((_CONDITIONAL, "Cnd"), (_FUTURE, "Fut")):
        for ending in endings:
            if form.endswith("r" + ending) and form[: -len(ending)] != stem:
                return name
    return ""


def finite(form: str, lemma: str) -> dict[str, str]:
    """The features of a third person, present, imperfect, future or conditional; {} if the form is none of these."""
    if form.endswith("ée") and not lemma.endswith("éer"):
        return {}
    plural = form.endswith(("ent", "ont"))
    feats = {"Mood": "Ind", "Number": "Plur" if plural else "Sing", "Person": "3", "VerbForm": "Fin"}
    made = tense(form, lemma)
    if made == "Cnd":
        return {**feats, "Mood": "Cnd", "Tense": "Pres"}
    if made == "Fut" and form.endswith(("a", "ont")):
        return {**feats, "Tense": "Fut"}
    if form.endswith(("ait", "aient")) and not lemma.endswith("aire"):
        return {**feats, "Tense": "Imp"}
    group = next((ending for ending in _INFINITIVES if lemma.endswith(ending)), "")
    return {**feats, "Tense": "Pres"} if form.endswith(_PRESENT.get(group, ("?",))) else {}


def _stem(lemma: str) -> str:
    return next((lemma[: -len(ending)] for ending in _INFINITIVES if lemma.endswith(ending)), lemma)
