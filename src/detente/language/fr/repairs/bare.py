"""What stands behind a French verb or noun without a word that says what it is there for: names as objects,
adjectives, the subject whose name is set beside it.
"""

from __future__ import annotations

from detente.language.fr.repairs.lists import OBLIQUE, OF, TO
from detente.language.fr.repairs.transitives import as_object, is_finite, is_infinitive, lacks_object, says_when
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_LOOSE = ("advmod", "flat:name", "dep", "nmod", "appos", *OBLIQUE)
_SUBJECTS = ("nsubj", "nsubj:pass")
_CONTENT = ("parataxis", "acl")
_ADVERBIAL = ("ADV", "ADP", "DET", "NOUN", "ADJ")
_FEW = 3  # words of an adverb: "de manière virulente"
_WITH_DE = _VALENCY["with de"]


def repair_bare(tree: Tree, lemmas: Lemmas) -> None:
    """Name what was left without its relation in ``tree``, in place."""
    for rule in (
        _subjects,
        _behind_openings,
        _with_asides,
        _under,
        _names,
        _nouns,
        _several,
        _behind_phrases,
        _adjectives,
        _joined_adjectives,
        _genitives,
    ):
        rule(tree, lemmas)


def _behind_openings(tree: Tree, _: Lemmas) -> None:
    """ "Comme il fallait s'y attendre *Oslo* a fermé son consulat": right before a finite verb without a subject stands
    its subject, not the object of the clause that opens the sentence.
    """
    for i, node in enumerate(tree):
        opening = node.head
        ends = max(tree.subtree(i)) + 1
        taken = node.dep == "obj" and node.pos in ("NOUN", "PROPN") and opening < i and ends < len(tree)
        if not taken or tree.has(i, "case", "acl:relcl"):
            continue
        verb = next((j for j in tree.above(opening) if j >= ends and tree[j].pos == "VERB"), None)
        if verb is None or not is_finite(tree, verb) or tree.has(verb, *_SUBJECTS, "expl:subj"):
            continue
        between = [j for j in range(ends, verb) if j not in tree.children(verb)]
        if not between and tree[ends].pos in ("VERB", "AUX", "ADV", "PRON") and says_when(tree, verb):
            tree.hang(i, verb, "nsubj:pass" if tree.has(verb, "aux:pass") else "nsubj")


def _with_asides(tree: Tree, _: Lemmas) -> None:
    """ "Le consulat du Pérou à Oslo, *la capitale*, a fermé": what stands between commas before the verb only says what
    the name before it is; the noun that opens the clause, without a preposition, is the subject.
    """
    for i, node in enumerate(tree):
        opening, ends, verb = tree.left(i), max(tree.subtree(i)) + 1, node.head
        apart = node.dep in _SUBJECTS and node.pos == "NOUN" and tree.has(i, "det") and ends < verb
        if not apart or opening < 2 or not tree[opening - 1].text == tree[ends].text == ",":
            continue
        name = opening - 2
        above = [j for j in (name, *tree.above(name)) if j < opening and tree[j].head == verb]
        bare = (
            above and tree[above[0]].pos == "NOUN" and tree[above[0]].dep in (*OBLIQUE, "dislocated", "advmod", "dep")
        )
        if not bare or tree[name].pos != "PROPN" or tree.has(above[0], "case", "cc") or not tree.has(above[0], "det"):
            continue
        if tree[above[0]].lower not in _VALENCY["times"] | _VALENCY["spans"]:
            tree[above[0]].dep = node.dep
            tree.hang(i, name, "appos")


def _names(tree: Tree, lemmas: Lemmas) -> None:
    """ "a invité *Kigali* à cesser": a name right behind a verb that has a subject and no object is its object, what
    it is asked to do hangs on the verb.
    """
    for i, node in enumerate(tree):
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), i)
        loose = node.dep in _LOOSE if verb == node.head else tree.head(i).pos == "ADJ"
        bare = node.pos == "PROPN" and loose and verb < i and not tree.has(i, "case", "det")
        if not bare or not tree.has(verb, *_SUBJECTS) or not _is_right_behind(tree, verb, i):
            continue
        asked = any(is_infinitive(tree, c) for c in tree.children(verb, "advcl", "xcomp") if c > i)
        attribute = lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["attribute"] and not asked
        if attribute or node.lower in _VALENCY["times"] or not lacks_object(tree, verb, lemmas, "xcomp"):
            continue
        tree.hang(i, verb, "obj")
        asking = lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask"]
        for child in tree.children(verb, "advcl") if asking else []:
            if (
                child > i
                and is_infinitive(tree, child)
                and any(tree[c].lower in TO for c in tree.children(child, "mark"))
            ):
                tree[child].dep = "xcomp"
        for child in tree.children(i, "xcomp", "acl", "advcl"):
            marks = {tree[c].lower for c in tree.children(child, "mark", "case")}
            if tree[child].feats.get("VerbForm") == "Inf" and marks & {*OF, *TO}:
                tree.hang(child, verb, "xcomp")


def _under(tree: Tree, lemmas: Lemmas) -> None:
    """ "a placé *sous scellés* une usine": behind "sous", a participle is a noun, what stands behind it the object."""
    for i, node in enumerate(tree):
        verb = node.head
        bare = node.pos == "VERB" and node.feats.get("VerbForm") == "Part" and node.dep in ("xcomp", "advcl", "acl")
        if not bare or verb > i or tree[verb].pos != "VERB" or tree[i - 1].lower != "sous":
            continue
        behind = tree.children(i, "obj")
        node.pos, node.feats, node.dep = "NOUN", {}, "obl:mod"
        tree.hang(i - 1, i, "case")
        for c in behind if lacks_object(tree, verb, lemmas) else []:
            tree.attach(c, verb)


def _nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont repris *langue* avec X": a noun right behind a verb that has no object is no adverb."""
    for i, node in enumerate(tree):
        verb = node.head
        bare = node.pos == "NOUN" and node.dep == "advmod" and verb == i - 1 and not tree.children(i, "case", "det")
        timed = node.lower in _VALENCY["times"] | _VALENCY["spans"]
        if bare and not timed and not lemmas.knows(node.text, "ADV") and lacks_object(tree, verb, lemmas):
            node.dep = "obj"


def _several(tree: Tree, lemmas: Lemmas) -> None:
    """ "a frappé à plusieurs reprises *des* sites": behind an adverb of several words too it is a determiner."""
    for i, node in enumerate(tree):
        if node.pos != "NOUN" or node.dep not in ("nmod", *OBLIQUE) or tree.marker(i) != "des":
            continue
        first = tree.left(i)
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), -1)
        between = " ".join(node.lower for node in tree.nodes[verb + 1 : first])
        adverb = verb >= 0 and between.replace("' ", "'") in _VALENCY["adverbial"] and node.head < first
        if adverb and lacks_object(tree, verb, lemmas) and lemmas.lemma(tree[verb].text, "VERB") not in _WITH_DE:
            as_object(tree, i, verb)


def _is_right_behind(tree: Tree, verb: int, i: int) -> bool:
    """Whether no more than a few adverbs, a day or a manner stand between a verb and a word behind it."""
    between = tree.nodes[verb + 1 : i]
    return tree[verb].pos == "VERB" and len(between) <= _FEW and all(node.pos in _ADVERBIAL for node in between)


def _behind_phrases(tree: Tree, lemmas: Lemmas) -> None:
    """ "a exhorté dans une lettre *les pays voisins* à agir": whoever is asked, behind where it is said."""
    for i, node in enumerate(tree):
        phrase, verb = node.head, tree.head(i).head
        bare = node.pos in ("NOUN", "PROPN") and node.dep in ("nmod", "appos") and phrase < i and tree.has(i, "det")
        if not bare or tree.has(i, "case") or tree[phrase].dep not in OBLIQUE or tree[verb].pos != "VERB":
            continue
        asks = lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask"] and tree.has(verb, "xcomp")
        comma = any(other.text == "," for other in tree.nodes[phrase:i])
        if asks and not comma and lacks_object(tree, verb, lemmas, "xcomp"):
            tree.hang(i, verb, "obj")


def _genitives(tree: Tree, _: Lemmas) -> None:
    """ "le gouvernement *des Pays-Bas*": a name behind a preposition is no adjective."""
    for i, node in enumerate(tree):
        if node.dep == "amod" and node.pos in ("PROPN", "NOUN") and node.head < i and tree.has(i, "case"):
            node.dep = "nmod"


def _adjectives(tree: Tree, _: Lemmas) -> None:
    """ "la marine marchande *chilienne*", "a ouvert la route *fluviale*": an adjective behind a noun, or behind
    another of its adjectives, is its own.
    """
    for i, node in enumerate(tree):
        misread = (node.pos == "ADJ" and node.dep in ("appos", "obj")) or (node.pos == "NOUN" and node.dep == "advmod")
        twice = node.pos == "ADJ" and node.dep in _SUBJECTS and i > 0 and tree[i - 1].dep == node.dep
        misread = misread or (twice and tree[i - 1].head == node.head)  # "une frappe *chilienne* a tué"
        if not misread or tree.has(i, "det", "case", "cop") or node.lower in _VALENCY["times"]:
            continue
        noun = i - 1
        while noun > 0 and tree[noun].pos == "ADJ" and tree[noun].dep == "amod":
            noun = noun - 1
        if noun >= 0 and tree[noun].pos == "NOUN" and tree[noun].head != i and i not in tree.above(noun):
            tree.hang(i, noun, "amod")


def _joined_adjectives(tree: Tree, _: Lemmas) -> None:
    """ "entre soldats indiens *et chinois*": behind a noun's adjective and "et", an adjective is a second one."""
    for i in range(2, len(tree)):
        first = tree[i - 2]
        joined = tree[i - 1].lower == "et" and tree[i].pos == "ADJ" and tree[i].dep == "conj" and tree[i].head < i - 2
        if joined and first.pos == "ADJ" and first.dep == "amod" and not tree.children(i, "det", "nsubj", "cop"):
            tree.attach(i, i - 2)


def _subjects(tree: Tree, _: Lemmas) -> None:
    """ "indique qu'un *responsable*, Pedro Paz, avait rencontré X": whose name is set beside him is the subject of the
    clause, whoever stands behind its verb its object.
    """
    for i, node in enumerate(tree):
        noun = node.head
        clause = node.pos == "VERB" and node.dep in _CONTENT and noun < i and tree[noun].pos in ("NOUN", "PROPN")
        opened = clause and tree[noun].dep == "ccomp" and tree.has(noun, "mark") and not tree.has(noun, "cop")
        if not opened or not is_finite(tree, i) or any(c < i for c in tree.children(i, *_SUBJECTS, "mark")):
            continue
        late = tree.children(i, "nsubj")
        tree.promote(i, "ccomp")
        for mark in tree.children(noun, "mark"):
            tree.attach(mark, i)
        tree.hang(noun, i, "nsubj:pass" if tree.has(i, "aux:pass") else "nsubj")
        for child in late:
            tree[child].dep = "obj"
