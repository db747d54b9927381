"""Clauses that the English model cuts up wrongly, mostly headlines (in its own ClearNLP labels)."""

from __future__ import annotations

from collections.abc import Collection

from detente.language.en.repairs.appositions import repair_appositions
from detente.language.en.repairs.forms import PAST, as_past, as_present, is_infinitive, verb_lemma
from detente.language.en.repairs.headlines import repair_headlines
from detente.language.en.repairs.inversions import repair_inversions
from detente.language.en.repairs.lists import repair_lists
from detente.language.en.repairs.relatives import repair_relatives
from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_STOPS = ".!?…"
_ARTICLES = ("a", "an", "the")
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
_OF_NOUNS = ("compound", "nmod", "amod")
_PARTICIPLES = ("ed", "ven", "nt", "sold")  # endings of participles of verbs of giving
_PARTICIPLE = {"Aspect": "Perf", "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}


def repair_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """Correct the verbs, subjects and voices of ``tree`` in place."""
    for rule in _RULES:
        rule(tree, lemmas)


def _false_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "North Korea fires missile over Japan": where the root can be no verb and its subject can, these are swapped."""
    root = tree.root
    lemma = lemmas.lemma(tree[root].text, "VERB", inflected=tree[root].tag not in ("VB", "VBP"))
    if tree[root].pos != "VERB" or lemmas.knows(lemma, "VERB") or not lemmas.knows(tree[root].text, "NOUN"):
        return
    verb = next((j for j in tree.children(root, "nsubj") if j == root - 1 and tree[j].text.islower()), None)
    before = None if verb is None else _before(tree, verb)
    if verb is None or before != verb - 1 or tree.has(root, "aux", "auxpass", "dobj"):
        return
    lemma = lemmas.lemma(tree[verb].text, "VERB", inflected=tree[verb].lower.endswith("s"))
    if lemmas.knows(lemma, "VERB"):
        tree[root].pos, tree[root].tag, tree[root].feats = "NOUN", "NN", {"Number": "Sing"}
        for child in tree.children(root):
            if tree[child].dep in ("advcl", "ccomp", "punct") or tree[child].tag == "VBG":
                tree.attach(child, verb)
        _make_verb(tree, verb, lemmas)


def _nouns_before(tree: Tree, _: Lemmas) -> None:
    """ "Cyprus protests drilling": what stands before a finite verb without a subject, as part of its name, is that."""
    for i, node in enumerate(tree):
        head = tree.head(i)
        if (
            not (node.dep == "compound" or (node.dep in ("advmod", "amod") and node.pos == "PROPN"))
            or node.pos not in ("NOUN", "PROPN")
            or head.tag not in ("VBZ", "VBP", "VBD")
            or node.head != i + 1
        ):
            continue
        if head.pos == "VERB" and not tree.has(node.head, "nsubj", "nsubjpass", "expl", "aux"):
            node.dep = "nsubj"


def _subjunctives(tree: Tree, lemmas: Lemmas) -> None:
    """ "demanded that Mugabe (or Peru's premier) resign": behind "that" the base form of a verb is one, though a noun
    too.
    """
    for i, node in enumerate(tree):
        if node.tag not in ("NN", "NNP") or node.dep != "ccomp" or not tree.has(i, "mark") or tree.has(i, "cop"):
            continue
        doer = i - 1
        named = tree[doer].head == i and tree[doer].dep in ("nsubj", "compound", "amod") and _is_nominal(tree[doer])
        if named and node.text.islower() and lemmas.knows(node.text, "VERB") and tree.head(i).pos == "VERB":
            node.pos, node.tag, node.feats = "VERB", "VB", {"VerbForm": "Inf"}
            tree[doer].dep = "nsubj"
            for child in tree.children(i, "compound", "amod", "nmod", "poss", "det"):
                tree.attach(child, doer)


def _is_nominal(node: Node) -> bool:
    """Whether a word is a noun, or a capitalised word that may be a name."""
    if node.pos == "ADJ" and node.text[:1].isupper():
        node.pos, node.tag, node.feats = "PROPN", "NNP", {}
    return node.pos in ("PROPN", "NOUN")


def _contents(tree: Tree, lemmas: Lemmas) -> None:
    """ "stung by *claims it is* arming rebels": right behind such a noun a clause with a subject is what it says."""
    for i, node in enumerate(tree):
        noun = tree.left(i) - 1
        subject = next(iter(tree.children(i, "nsubj", "nsubjpass")), None)
        if node.dep not in ("ccomp", "advcl") or noun <= node.head or subject is None or tree.has(i, "mark"):
            continue
        told = tree[noun].pos == "NOUN" and lemmas.lemma(tree[noun].lower, "NOUN", inflected=True)
        if told in _VALENCY["telling nouns"] and subject > noun:
            tree.hang(i, noun, "acl")


def _governing_verbs(tree: Tree, _: Lemmas) -> None:
    """ "Ministers back Ukraine membership bid": a verb with a subject before a bare noun governs it."""
    for i, node in enumerate(tree):
        noun = node.head
        if node.dep != "ccomp" or node.tag not in ("VBZ", "VBP", "VBD") or noun <= i or tree[noun].pos != "NOUN":
            continue
        plain = tree.has(i, "nsubj") and not tree.has(i, "dobj", "mark", "ccomp", "xcomp", "aux", "attr", "acomp")
        modified = all(j in tree.subtree(noun) and tree[j].pos != "PUNCT" for j in range(i + 1, noun))
        if noun == tree.root and plain and modified and not tree.has(noun, "cop", "nsubj"):
            tree.promote(i, "dobj")


def _headline_futures(tree: Tree, _: Lemmas) -> None:
    """ "Peru to recall ambassador": an infinitive with a subject and no other verb is a future."""
    node = tree[tree.root]
    to_come = is_infinitive(tree, tree.root) and tree.has(tree.root, "nsubj")
    if to_come and not any(other.tag == "MD" for other in tree):
        node.feats = {"Mood": "Ind", "Tense": "Fut", "VerbForm": "Fin"}


def _second_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "Rebels attack Congo base, kill 12 soldiers": before a comma and a verb there is another verb."""
    root = tree.root
    if tree[root].tag not in ("VBP", "VBZ", "VBD", "VB") or root < 4 or tree[root - 1].text != ",":
        return
    subject = next((j for j in tree.children(root, "nsubj", "dep") if j == root - 2 and tree[j].pos == "NOUN"), None)
    if subject is None or any(node.text == "," for node in tree.nodes[: root - 1]):
        return
    inside = [j for j in tree.subtree(subject) if 0 < j < subject]
    if tree[0].text.lower() in _ARTICLES or any(tree[j].tag in ("VBZ", "VBD", "IN", "VBN") for j in inside):
        return
    for j in inside:
        lemma = lemmas.lemma(tree[j].text, "VERB", inflected=tree[j].lower.endswith("s"))
        if tree[j].text.islower() and tree[j].dep == "compound" and lemmas.knows(lemma, "VERB"):
            tree[subject].dep = tree[root].dep
            tree.promote(subject, "conj")
            _make_verb(tree, j, lemmas)
            tree.attach(root, j, "conj")
            return


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
    if 0 < i < len(tree) - 1 and node.lower == "fire" and tree[i + 1].lower in _VALENCY["fired"]:
        return tree[i - 1].pos == "NOUN"  # "police *fire* tear gas"
    lemma = lemmas.lemma(node.text, "VERB", inflected=node.lower.endswith("s"))
    if node.pos not in ("NOUN", "PROPN") or not node.text.islower() or not lemmas.knows(lemma, "VERB"):
        return False
    if tree.has(i, "dobj") or (tree.has(i, "nsubj") and node.dep in (*_OF_NOUNS, "ROOT")):
        return True
    plural = node.lower.endswith("s") and lemma != node.lower and node.lower not in _VALENCY["plural nouns"]
    return plural and 0 < i < node.head and node.dep in _OF_NOUNS


def _lost_pasts(tree: Tree, lemmas: Lemmas) -> None:
    """ "The ministry on Friday informed envoys.", "Oslo, which is near, offered to help.": without another verb but in
    a relative clause, a past tense read as participle.
    """
    beside = {j for clause in tree.children(tree.root, "relcl") for j in tree.subtree(clause)}
    finite = any(node.tag in ("VBZ", "VBP", "VBD", "MD") for j, node in enumerate(tree) if j not in beside)
    if finite or tree[tree.root].pos not in _NOMINAL or _is_headline(tree):
        return
    verb = next((i for i in range(1, len(tree)) if i not in beside and _is_lost_past(tree, i, beside)), None)
    if verb is None:
        return
    root, noun = tree.root, tree[verb].head
    if noun == root and verb < root:  # "the junta outlawed *rallies*"
        _make_verb(tree, verb, lemmas)
    else:
        tree.make_root(verb, "nsubj")
        if noun > verb:
            tree.attach(noun, verb, "dobj")
    as_past(tree[verb])


def _is_lost_past(tree: Tree, i: int, beside: Collection[int]) -> bool:
    """A participle right behind a noun, an adverb or the comma of a relative clause, with no auxiliary and no agent,
    before or behind what it is of.
    """
    node = tree[i]
    behind = tree[i - 1].pos in ("NOUN", "PROPN", "ADV") and _before(tree, i) is not None
    behind = behind or (tree[i - 1].text == "," and i - 2 in beside)
    of_noun = node.dep in ("acl", "amod") and (node.head == tree.root or tree.root < i)
    return node.tag == "VBN" and behind and of_noun and not tree.has(i, "agent", "aux", "auxpass", "nsubj", "nsubjpass")


def _is_headline(tree: Tree) -> bool:
    """Whether a sentence ends without a stop."""
    return not any(token.dep == "punct" and token.text in _STOPS for token in tree.nodes[-2:])


def _before(tree: Tree, i: int) -> int | None:
    """The last nominal before ``i`` that could be its subject."""
    return next((j for j in reversed(range(i)) if tree[j].pos in _NOMINAL), None)


def _make_verb(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """Turn the noun ``i`` into a finite verb: what stands before it is its subject, its head its object."""
    node = tree[i]
    as_present(node, lemmas)
    phrase = node.head
    if phrase != i:
        tree.promote(i, "dobj")
    subject = _before(tree, i)
    while subject is not None and tree[subject].dep == "conj" and tree.has(tree[subject].head, "cc"):
        subject = tree[subject].head  # "*Peru and Chile* hand over"
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
    if (
        not _is_headline(tree)
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
            node.tag, node.feats = "VBD", dict(PAST)


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


def _given_too(tree: Tree, lemmas: Lemmas) -> None:
    """ "was summoned and *handed* a note": beside a passive, what gives something to nobody has its receiver before."""
    for i, node in enumerate(tree):
        beside = node.dep == "conj" and node.tag in ("VBD", "VBN") and tree.has(node.head, "auxpass")
        beside = beside and node.lower.endswith(_PARTICIPLES)
        if not beside or verb_lemma(node, lemmas) not in _VALENCY["giving"] or tree.has(i, "nsubj", "nsubjpass", "aux"):
            continue
        to = [c for c in tree.children(i, "dative", "prep") if tree[c].lower == "to"]
        if tree.has(i, "dobj") and not to:
            node.tag, node.feats = "VBN", dict(_PARTICIPLE)


_RULES = (
    _lost_verbs,
    _lost_pasts,
    _false_verbs,
    _second_verbs,
    _nouns_before,
    _subjunctives,
    _headline_futures,
    _governing_verbs,
    _contents,
    repair_lists,
    _headline_passives,
    _past_tenses,
    repair_inversions,
    _two_objects,
    repair_relatives,
    repair_appositions,
    repair_headlines,
    _given_too,
)
