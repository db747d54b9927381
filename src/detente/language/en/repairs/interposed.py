"""What the English model hangs on the wrong side of what stands between: an object behind a circumstance, a name behind
its particle, a subject behind "should"."""

from __future__ import annotations

from detente.language.en.repairs.forms import as_past, is_infinitive, verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_HUNG = ("nmod", "appos", "dep", "npadvmod", "compound")
_NAMED = ("PROPN", "X")


def repair_interposed(tree: Tree, lemmas: Lemmas) -> None:
    """Correct ``tree``, in ClearNLP labels, in place."""
    for rule in _RULES:
        rule(tree, lemmas)


def _datelines(tree: Tree, _: Lemmas) -> None:
    """ "Lima - Peru's premier said": the name before the first dash is where it was written, not who did it."""
    if len(tree) < 4 or tree[0].pos != "PROPN" or tree[1].text not in ("-", "--", "–", "—"):
        return
    spaced = tree[0].start + len(tree[0].text) < tree[1].start and tree[1].start + len(tree[1].text) < tree[2].start
    if spaced and tree[0].dep in ("compound", "nmod", "npadvmod", "dep") and tree.root != 0:
        tree.hang(0, tree.root, "parataxis")
        tree.hang(1, tree.root, "punct")


def _called(tree: Tree, lemmas: Lemmas) -> None:
    """ "called the envoy *a fool*": of two nouns behind such a verb, the second is what the first is called."""
    for i, node in enumerate(tree):
        named, verb = node.head, tree.head(i).head
        if node.dep != "appos" or tree[named].dep not in ("oprd", "attr", "dobj") or not verb < named < i:
            continue
        opening = min(tree.subtree(i))
        if tree[opening].lower not in ("a", "an") or tree[opening - 1].text == ",":
            continue
        if verb_lemma(tree[verb], lemmas) in _VALENCY["calling"] and not tree.has(verb, "auxpass"):
            tree[named].dep = "dobj"
            tree.hang(i, verb, "oprd")


def _told_clauses(tree: Tree, _: Lemmas) -> None:
    """ "issued a denial yet *that it fired*": a clause with "that" behind such an object is what that says."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep not in ("advcl", "conj", "ccomp") or node.pos not in ("VERB", "AUX") or verb > i:
            continue
        told = [c for c in tree.children(i, "mark") if tree[c].lower == "that"]
        nouns = [c for c in tree.children(verb, "dobj") if told and c < told[0]]
        if nouns and tree[nouns[-1]].lower in _VALENCY["telling nouns"]:
            tree.hang(i, nouns[-1], "acl")


def _name_particles(tree: Tree, _: Lemmas) -> None:
    """ "President Jose *dos* Santos held talks": a small word between two names, read as a verb, is a part of them."""
    for i in range(1, len(tree) - 1):
        node = tree[i]
        names = tree[i - 1].pos in _NAMED and tree[i + 1].pos in _NAMED
        if node.pos not in ("VERB", "AUX") or node.lower not in _VALENCY["name particles"] or not names:
            continue
        verb = tree.head(i + 1)
        if tree[i + 1].head == i or not tree[i + 1].dep.startswith("nsubj") or tree[i + 1].head not in tree.children(i):
            continue
        held = tree[i + 1].head
        subjects = [c for c in tree.children(i, "nsubj", "nsubjpass") if c < i]
        rest = [c for c in tree.children(i) if c != held and c not in subjects]
        kind = tree[i + 1].dep
        tree.promote(held, "flat")
        for child in (*subjects, *rest):
            tree.attach(child, held, kind if child in subjects else "")
        for part in (i + 1, i):
            tree.hang(part, i - 1, "flat")
        node.pos, node.tag, node.feats = "PROPN", "NNP", {}
        verb.feats.pop("VerbForm", None) if verb.tag == "VBD" else None


def _dated_objects(tree: Tree, lemmas: Lemmas) -> None:
    """ "freed on Sunday *40 soldiers*": behind a transitive verb and "on" a day, a noun phrase is the verb's object."""
    for i, node in enumerate(tree):
        noun, preposition = node.head, i - 1
        if node.lower not in _VALENCY["weekdays"] or noun <= i or preposition < 1 or tree[preposition].dep != "prep":
            continue
        verb = tree[preposition].head
        if node.dep not in _HUNG or tree[noun].head != preposition or not _lacks_object(tree, verb, lemmas):
            continue
        _give(tree, verb, noun, i)
        tree.hang(i, preposition, "pobj")
        if tree[verb].tag == "VBN" and tree[verb].dep == "acl" and tree[verb].head == verb - 1:
            tree.promote(verb, "nsubj")  # with an object it is no participle of the noun before
            as_past(tree[verb])


def _lasting_objects(tree: Tree, lemmas: Lemmas) -> None:
    """ "extended for another year *sanctions* on X": behind how long, a noun read as one with it is the object."""
    for i in range(2, len(tree) - 1):
        noun, preposition = i + 1, i - 2
        told = tree[preposition].lower == "for" and tree[i - 1].lower in ("another", "a", "one")
        if not told or tree[i].lower not in _VALENCY["times"] or tree[i].head != noun or tree[i].dep != "compound":
            continue
        verb = tree[preposition].head
        if tree[noun].head != preposition or tree.has(verb, "dobj", "auxpass"):
            continue
        if verb_lemma(tree[verb], lemmas) in _VALENCY["lasting"]:
            tree.hang(noun, verb, "dobj")
            tree.hang(i, preposition, "pobj")
            tree.attach(i - 1, i)


def _held(tree: Tree, lemmas: Lemmas) -> None:
    """ "took ten men *hostage*": read as a verb, it is what they were taken."""
    for i, node in enumerate(tree):
        subjects = tree.children(i, "nsubj")
        if node.lower not in ("hostage", "captive", "prisoner") or node.dep != "ccomp" or len(subjects) != 1:
            continue
        if verb_lemma(tree.head(i), lemmas) in ("take", "hold"):
            node.pos, node.tag, node.feats, node.lemma = "NOUN", "NN", {"Number": "Sing"}, ""
            verb = node.head
            tree.hang(subjects[0], verb, "dobj")
            for child in tree.children(i):
                tree.attach(child, verb)
            node.dep = "oprd"


def _late_objects(tree: Tree, lemmas: Lemmas) -> None:
    """ "freed on bail *two ministers*": a counted noun right behind a circumstance of a verb without an object."""
    for i, node in enumerate(tree):
        preposition = node.head
        verb = tree[preposition].head
        if node.dep != "pobj" or tree[preposition].dep != "prep" or not _lacks_object(tree, verb, lemmas):
            continue
        behind = [c for c in tree.children(i) if c > i]
        counts = [c for c in behind if c == i + 1 and tree[c].pos == "NUM" and tree[c].dep == "nummod"]
        behind += [c for c in tree.children(preposition, "pobj") if c > i]
        nouns = [c for c in behind if tree[c].pos == "NOUN" and tree[c].dep in (*_HUNG, "pobj") and counts]
        if nouns:
            _give(tree, verb, nouns[0], i)


def _lacks_object(tree: Tree, verb: int, lemmas: Lemmas) -> bool:
    node = tree[verb]
    if node.tag not in ("VBD", "VBN", "VBZ", "VBP") or tree.has(verb, "dobj", "ccomp", "xcomp", "auxpass", "agent"):
        return False
    return verb_lemma(node, lemmas) in _VALENCY["transitive"]


def _give(tree: Tree, verb: int, noun: int, before: int) -> None:
    """Hang a noun as the object on its verb, with the words between ``before`` and it."""
    tree.hang(noun, verb, "dobj")
    for child in tree.children(before):
        if before < child < noun:
            tree.attach(child, noun)


def _wrong_counts(tree: Tree, _: Lemmas) -> None:
    """ "were killed and another *20 injured* by": a number before a participle, read as its noun, is whom it is of."""
    for i, node in enumerate(tree):
        if node.pos != "NUM" or node.dep != "conj" or tree.head(i).tag != "VBN" or not tree.has(node.head, "auxpass"):
            continue
        told = [c for c in tree.children(i, "acl", "amod") if c == i + 1 and tree[c].tag == "VBN"]
        if told:
            tree.promote(told[0], "nsubjpass")
            tree[told[0]].feats["Voice"] = "Pass"


def _framed(tree: Tree, _: Lemmas) -> None:
    """ "in *a move officials* described as routine": behind "a", a plural is no head but whose words follow."""
    for i, node in enumerate(tree):
        articles = [c for c in tree.children(i, "det") if tree[c].lower in ("a", "an")]
        thing = i - 1
        clauses = [c for c in tree.children(i, "acl", "relcl") if c == i + 1 and tree[c].tag in ("VBD", "VBN")]
        if node.tag != "NNS" or not articles or not clauses or tree[thing].head != i or tree[thing].tag != "NN":
            continue
        for child in tree.children(i):
            if child != thing:
                tree.attach(child, thing)
        tree.promote(thing, "nsubj")
        clause = clauses[0]
        tree.hang(i, clause, "nsubj")
        tree[clause].dep, tree[clause].tag = "relcl", "VBD"
        tree[clause].feats = {"Tense": "Past", "VerbForm": "Fin"}


def _measures(tree: Tree, lemmas: Lemmas) -> None:
    """ "declared *a state of siege* to begin at noon": what is to begin is what is declared."""
    for i, node in enumerate(tree):
        verb = node.head
        begins = node.dep in ("ccomp", "xcomp") and is_infinitive(tree, i) and node.lower in _VALENCY["time verbs"]
        subjects = [c for c in tree.children(i, "nsubj") if verb < c < i]
        if begins and subjects and verb_lemma(tree[verb], lemmas) in _VALENCY["measures"]:
            tree.attach(subjects[0], verb, "dobj")
            tree.attach(i, subjects[0], "relcl")
            node.dep = "relcl"


def _conditions(tree: Tree, _: Lemmas) -> None:
    """ "will hit back *should Chile strike*": before its subject, inside a sentence, "should" is an "if"."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.lower != "should" or node.dep != "aux" or i == 0 or tree[i - 1].text in ('"', "“", ":"):
            continue
        subjects = [c for c in tree.children(verb, "nsubj", "nsubjpass", "expl") if i < c < verb]
        asks = any(t.tag in ("WDT", "WP", "WRB", "IN") and t.dep in ("mark", "nsubj", "dobj", "advmod")
                   for t in tree.nodes[max(0, i - 1) : i])  # fmt: skip
        if not subjects or asks or verb == tree.root:
            continue
        node.dep, node.pos, node.tag, node.lemma, node.feats = "mark", "SCONJ", "IN", "if", {}
        if tree[verb].dep in ("ccomp", "acl", "relcl", "dep", "conj", "parataxis"):
            tree[verb].dep = "advcl"


_RULES = (
    _datelines,
    _called,
    _told_clauses,
    _name_particles,
    _dated_objects,
    _lasting_objects,
    _held,
    _late_objects,
    _wrong_counts,
    _framed,
    _measures,
    _conditions,
)
