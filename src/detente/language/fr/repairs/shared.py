"""Participles that share an auxiliary ("a fouillé le siège et arrêté dix membres"), and their objects."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.lists import OBLIQUE
from detente.language.fr.repairs.perfects import PARTICIPLES
from detente.language.fr.repairs.transitives import as_object, has_done, lacks_object
from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_NOUNS = ("NOUN", "PROPN")
_HUNG = ("advcl", "acl", "xcomp", "amod", "dep")


def repair_shared(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the participles of ``tree`` that share an auxiliary on its verb, with their own objects, in place."""
    for rule in (_listed, _participles_on_nouns, _bare_participles, _stolen_objects):
        rule(tree, lemmas)


def _listed(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont attaqué un village, tué dix habitants et pris du bétail": with an object, a participle is coordinated."""
    for i, node in enumerate(tree):
        verb = node.head
        if not _is_past(node) or verb > i or tree[i - 1].text != "," or node.dep not in _HUNG:
            continue
        if tree[verb].pos in _NOUNS and tree[verb].dep in ("obj", "obl:mod", "obl:arg"):
            verb = tree[verb].head
        perfect = has_done(tree, verb, lemmas)
        if not perfect or tree.has(i, "aux:tense", "aux:pass", "mark", "obl:agent"):
            continue
        nouns = [j for j in tree.children(i, *OBLIQUE, "obj", "nmod", *SUBJECTS) if j > i and tree[j].pos == "NOUN"]
        bare = [j for j in nouns if not tree.has(j, "case") and tree[j].lower not in _VALENCY["times"]]
        noun = bare[0] if bare else _bare_noun(tree, i + 1)
        if noun > 0 and noun != verb and node.lower.endswith(PARTICIPLES):
            as_object(tree, noun, i)
            tree.attach(i, verb, "conj")


def _participles_on_nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont brûlé des maisons et enlevé dix personnes": before a noun of its own, a participle goes with the verb."""
    for i, node in enumerate(tree):
        noun, behind = node.head, tree.nodes[i + 1 : i + 3]
        decides = [n.lower for n in behind[:1]] in (["de"], ["d'"]) and behind[-1].feats.get("VerbForm") == "Inf"
        opens = decides or (
            bool(behind) and behind[0].pos in ("DET", "NUM")
        )  # "et *offert d'accueillir* des pourparlers"
        bare = (
            _is_past(node) and node.dep == "conj" and not tree.has(i, "aux:tense", "aux:pass", "obl:agent", *SUBJECTS)
        )
        if not bare or not opens or noun > i or tree[noun].pos not in ("NOUN", "PROPN") or not tree.has(i, "cc"):
            continue
        verb = next((j for j in tree.above(noun) if tree[j].pos == "VERB"), None)
        perfect = next((j for j in (verb, *tree.above(verb)) if tree.has(j, "aux:tense")), None) if verb else None
        if verb is not None and perfect is not None and has_done(tree, perfect, lemmas) and _is_past(tree[verb]):
            tree.attach(i, verb, "conj")


def _bare_participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "a demandé à Lima de partir et rappelé son ambassadeur": the second participle shares the auxiliary above."""
    for i, node in enumerate(tree):
        first = node.head
        bare = _is_past(node) and node.dep == "conj" and first < i
        if not bare or tree.has(i, "aux:tense", "aux:pass", "obl:agent", *SUBJECTS):
            continue
        apart = tree[first].dep == "acl" and _disagree(tree, i, first)
        alike = (tree[first].feats.get("VerbForm") == "Part" and not apart) or tree.has(
            first, "aux:tense", "aux:pass", "cop"
        )
        if tree[first].pos != "VERB" or alike:
            continue
        perfect = next((j for j in tree.above(first) if tree.has(j, "aux:tense")), None)
        if perfect is None or tree[perfect].feats.get("VerbForm") != "Part":
            continue
        if has_done(tree, perfect, lemmas):
            tree.attach(i, perfect)


def _disagree(tree: Tree, i: int, j: int) -> bool:
    """Whether two participles cannot tell of one noun, by gender or number."""
    first, second = tree[i].feats, tree[j].feats
    return any(first.get(key, second.get(key)) != second.get(key, first.get(key)) for key in ("Gender", "Number"))


def _stolen_objects(tree: Tree, lemmas: Lemmas) -> None:
    """ "a fouillé le siège et arrêté dix membres": the noun right behind the second participle is its own object."""
    for i, node in enumerate(tree):
        noun = _bare_noun(tree, i + 1)
        beside = node.dep == "conj" and node.head < i and tree[node.head].pos == "VERB"
        lone = _is_past(node) and beside and lacks_object(tree, i, lemmas)
        if not lone or noun < 0 or not any(tree.has(j, "aux:tense") for j in tree.above(i)):
            continue
        misread = tree[noun].head == i and tree.marker(noun) == "des" and tree[noun].dep in OBLIQUE
        if tree[noun].head >= i and not misread:
            continue
        as_object(tree, noun, i)
        for j in range(noun + 1, len(tree)):
            if tree[j].pos != "ADJ" or tree[j].dep != "amod":
                break
            tree.attach(j, noun)


def _bare_noun(tree: Tree, i: int) -> int:
    """The noun that opens at ``i`` with an article ("des" too) or a number and no preposition; -1 if none does."""
    if i >= len(tree) or (tree[i].pos not in ("DET", "NUM") and tree[i].lower != "des"):
        return -1
    noun = next((j for j in range(i + 1, len(tree)) if tree[j].pos not in ("DET", "NUM", "ADJ")), -1)
    return noun if noun > 0 and tree[noun].pos in _NOUNS and tree.marker(noun) in ("", "des") else -1


def _is_past(node: Node) -> bool:
    return node.pos == "VERB" and node.feats.get("VerbForm") == "Part" and node.feats.get("Tense") == "Past"
