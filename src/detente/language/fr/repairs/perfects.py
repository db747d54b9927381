"""Compound tenses that French models take apart: "a plusieurs fois condamné", "a, dans un communiqué, condamné"."""

from __future__ import annotations

from detente.language.fr.repairs.transitives import has_done
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
PARTICIPLES = ("é", "u", "i", "is", "it", "ert")
_PASSIVES = ("é", "és", "ée", "ées")
_PHRASES = {tuple(phrase.replace("'", "' ").split()) for phrase in _VALENCY["adverbial"]}
_SUBJECTS = ("nsubj", "nsubj:pass")
_LONGEST_ASIDE = 20  # words between "a," and its participle


def repair_perfects(tree: Tree, lemmas: Lemmas) -> None:
    """Make the participles of ``tree`` the verbs of their clauses, in place."""
    for rule in (
        _participles,
        _perfects,
        _reflexives,
        _moves,
        _passives,
        _before_participles,
        _with_avoir,
        _interrupted,
        _around_phrases,
        _reflexives_around_phrases,
    ):
        rule(tree, lemmas)


def _participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "d'avoir violé la trêve": the participle after "avoir", read as a noun, is the verb."""
    for i in range(1, len(tree)):
        node, before = tree[i], tree[i - 1]
        if node.pos not in ("NOUN", "ADJ") or node.head != i - 1 or before.pos not in ("VERB", "AUX"):
            continue
        is_participle = node.lower.endswith(PARTICIPLES) and lemmas.knows(node.text, "VERB")
        if lemmas.lemma(before.text, "AUX") != "avoir" or not is_participle or tree.has(i, "det", "amod"):
            continue
        tree.promote(i, "aux:tense")
        node.pos, before.pos = "VERB", "AUX"
        node.feats = {"Gender": "Masc", "Number": "Sing", "Tense": "Past", "VerbForm": "Part"}
        for child in tree.children(i - 1):
            tree.attach(child, i)


def _perfects(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont condamné lundi": the verb is the participle, not "ont"."""
    for i, node in enumerate(tree):
        have = node.head
        perfect = node.pos == "VERB" and node.dep in ("xcomp", "ccomp", "advcl") and node.lower.endswith(PARTICIPLES)
        if not perfect or have > i or node.feats.get("VerbForm") != "Part" or tree.has(i, "mark", "aux:tense"):
            continue
        if lemmas.lemma(tree[have].text, "VERB") != "avoir" or tree.has(have, "obj"):
            continue
        between = tree.nodes[have + 1 : i]
        times = between and between[-1].lower in _VALENCY["often"] and between[-1].head in (have, i)
        if times or all(other.pos == "ADV" for other in between):
            tree.promote(i, "aux:tense")
            tree[have].pos = "AUX"
            for child in tree.children(have):
                tree.attach(child, i)


def _reflexives(tree: Tree, lemmas: Lemmas) -> None:
    """ "s'est officiellement plainte": behind "s'est", a noun is the verb's participle."""
    for i, node in enumerate(tree):
        be = next((c for c in tree.children(i, "cop", "aux:tense", "aux:pass") if c < i), 0)
        before = be - 2 if be > 1 and tree[be - 1].lower == "en" else be - 1  # "s'en est prise"
        if node.pos not in ("NOUN", "ADJ") or not be or tree[before].lower not in ("s'", "se"):
            continue
        if tree.has(i, "det", "case") or not lemmas.knows(node.text, "VERB"):
            continue
        node.pos, tree[be].pos, tree[be].dep = "VERB", "AUX", "aux:tense"
        node.feats = {**node.feats, "Tense": "Past", "VerbForm": "Part"}
        nouns = [c for c in tree.children(i) if c < before and tree[c].pos in ("NOUN", "PROPN")]
        if nouns and not tree.has(i, "nsubj", "nsubj:pass") and not tree.has(nouns[-1], "case"):
            tree[nouns[-1]].dep = "nsubj"


def _moves(tree: Tree, lemmas: Lemmas) -> None:
    """ "sont entrées en vigueur": behind "sont", what is also the participle of a verb with "être" is one."""
    for i, node in enumerate(tree):
        be = next((c for c in tree.children(i, "cop") if c < i), i)
        if node.pos not in ("NOUN", "ADJ") or be == i or lemmas.lemma(node.text, "VERB") not in _VALENCY["être"]:
            continue
        if tree.has(i, "det", "case") or any(tree[j].pos != "ADV" for j in range(be + 1, i)):
            continue
        node.pos, tree[be].pos, tree[be].dep = "VERB", "AUX", "aux:tense"
        node.feats = {**node.feats, "Tense": "Past", "VerbForm": "Part"}
        for child in tree.children(i, "nsubj:pass", "nmod"):
            tree[child].dep = "obl:mod" if tree.has(child, "case") else "nsubj"


def _passives(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont été violemment réprimées": behind "ont été", an adjective that is a participle too is one."""
    for i, node in enumerate(tree):
        be = next((c for c in tree.children(i, "cop") if c < i and tree[c].lower == "été"), 0)
        if node.pos != "ADJ" or not be or not node.lower.endswith(_PASSIVES) or not lemmas.knows(node.text, "VERB"):
            continue
        node.pos, tree[be].dep = "VERB", "aux:pass"
        node.feats = {**node.feats, "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
        for subject in tree.children(i, "nsubj"):
            tree[subject].dep = "nsubj:pass"


def _before_participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "a bouclé jeudi à Oslo une tournée entamée lundi": the verb is the one with the auxiliary, and the participle
    behind its object is the object's.
    """
    for i, node in enumerate(tree):
        late = node.head
        loose = node.pos == "VERB" and node.dep in ("advmod", "dep", "advcl") and late > i and tree[late].pos == "VERB"
        if not loose or not has_done(tree, i, lemmas) or tree.has(i, "mark", "obj"):
            continue
        nouns = [c for c in tree.children(late, *_SUBJECTS) if c == late - 1 and tree.has(c, "det")]
        bare = tree[late].lower.endswith(_PASSIVES) and not tree.has(late, "aux:tense", "aux:pass", "cop")
        if not nouns or not bare or tree.left(nouns[0]) < i:
            continue
        tree.promote(i, "acl")
        for child in tree.children(late):
            if child < i:
                tree.attach(child, i)
        tree.hang(nouns[0], i, "obj")
        tree.hang(late, nouns[0], "acl")
        tree[late].feats = {"Tense": "Past", "VerbForm": "Part"}


def _with_avoir(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont déjeuné ensemble": "avoir" is no copula, so that the word behind it is a participle."""
    for i, node in enumerate(tree):
        have = next((c for c in tree.children(i, "cop") if c < i and lemmas.lemma(tree[c].text, "AUX") == "avoir"), i)
        participle = node.pos in ("NOUN", "ADJ") and node.lower.endswith(PARTICIPLES)
        if have == i or not participle or tree.has(i, "det", "case", "aux:tense", "aux:pass"):
            continue
        node.pos, tree[have].pos, tree[have].dep = "VERB", "AUX", "aux:tense"
        node.feats = {**node.feats, "Tense": "Past", "VerbForm": "Part"}


def _interrupted(tree: Tree, lemmas: Lemmas) -> None:
    """ "a, dans un communiqué publié lundi, condamné": the verb stands behind what the commas set apart."""
    for have, node in enumerate(tree.nodes[:-1]):
        if node.pos in ("DET", "ADP") or tree[have + 1].text != "," or node.dep.startswith("aux"):
            continue
        if lemmas.lemma(node.text, "AUX") != "avoir" or node.feats.get("VerbForm", "Fin") != "Fin":
            continue
        closing = [j for j in range(have + 2, min(have + _LONGEST_ASIDE, len(tree) - 1)) if tree[j].text == ","]
        verb = next((j for j in (_behind(tree, comma) for comma in closing) if _is_past(tree, j, lemmas)), None)
        if verb is None or not _is_above(tree, have, verb):
            continue
        for child in tree.children(tree[verb].head):  # "un communiqué, condamné les frappes"
            if child > verb and tree[verb].head != have and tree[child].pos != "PUNCT":
                tree.attach(child, verb)
        tree.hang(verb, have, "xcomp")
        tree.promote(verb, "aux:tense")
        tree[have].pos = "AUX"
        tree[verb].pos, tree[verb].feats = "VERB", {"Tense": "Past", "VerbForm": "Part"}
        for child in tree.children(have):
            tree.attach(child, verb, "obl:mod" if tree[child].dep in ("obj", "parataxis") and child < verb else "")


def _is_above(tree: Tree, have: int, verb: int) -> bool:
    """Whether a verb hangs below its auxiliary; where both hang below the subject, the auxiliary takes its place."""
    if have in tree.above(verb):
        return True
    noun = tree[have].head
    if noun not in tree.above(verb) or not noun < have or tree[noun].pos not in ("NOUN", "PROPN"):
        return False
    tree.promote(have, "nsubj")
    for child in tree.children(noun):
        if child > have:
            tree.attach(child, have)
    return True


def _around_phrases(tree: Tree, lemmas: Lemmas) -> None:
    """ "a de son côté accepté l'offre", "a pour sa part condamné": the verb stands behind the phrase, not in it."""
    for have, node in enumerate(tree.nodes[:-1]):
        if node.pos not in ("VERB", "AUX") or lemmas.lemma(node.text, "AUX") != "avoir":
            continue
        behind = _behind_phrase(tree, have + 1)
        verb = next((j for j in range(behind, len(tree)) if tree[j].pos != "ADV"), have) if behind else have
        if verb == have or not _is_past(tree, verb, lemmas) or tree[verb].head not in range(have + 1, behind):
            continue
        noun, clause = tree[verb].head, node.head if node.dep.startswith("aux") else have
        if verb in tree.above(clause) or clause in range(have + 1, behind):
            continue
        tree.hang(verb, clause, "xcomp")
        tree.promote(verb, "aux:tense" if clause == have else "obj")
        tree[verb].pos, tree[verb].feats = "VERB", {"Tense": "Past", "VerbForm": "Part"}
        if clause != have:
            tree[clause].pos, tree[clause].feats = "NOUN", {}
        for child in tree.children(clause):
            if child < verb or clause == have:
                tree.attach(child, verb)
        tree.hang(noun, verb, "obl:mod")
        node.pos = "AUX"


def _reflexives_around_phrases(tree: Tree, lemmas: Lemmas) -> None:
    """ "s'est au contraire rangée derrière X": the verb stands behind the phrase, not in it."""
    for be in range(1, len(tree) - 2):
        if tree[be - 1].lower not in ("s'", "se") or lemmas.lemma(tree[be].text, "AUX") != "être":
            continue
        behind = _behind_phrase(tree, be + 1)
        noun = tree[behind].head if behind and behind < len(tree) else be
        if noun not in range(be + 1, behind) or not _is_past(tree, behind, lemmas):
            continue
        tree.promote(behind, "obl:mod")
        tree[behind].pos, tree[behind].feats = "VERB", {"Tense": "Past", "VerbForm": "Part"}
        for child in tree.children(noun):
            if child <= be or child > behind:
                tree.attach(child, behind)
        tree.hang(be, behind, "aux:tense")
        tree.hang(be - 1, behind, "expl:comp")
        tree[be].pos = "AUX"


def _behind_phrase(tree: Tree, i: int) -> int:
    """Where the adverbial phrase ends that begins at a word; 0 where none does."""
    words = tuple(node.lower for node in tree.nodes[i : i + 4])
    return next((i + n for n in (4, 3, 2) if words[:n] in _PHRASES), 0)


def _behind(tree: Tree, comma: int) -> int:
    """The first word behind a comma that is no adverb."""
    return next((j for j in range(comma + 1, len(tree)) if tree[j].pos != "ADV"), comma)


def _is_past(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    node = tree[i]
    verbal = node.pos in ("VERB", "ADJ", "NOUN") and not tree.has(i, "det", "aux:tense", "aux:pass")
    return verbal and node.lower.endswith(PARTICIPLES) and lemmas.knows(node.text, "VERB")
