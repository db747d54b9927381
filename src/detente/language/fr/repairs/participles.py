"""Present participles behind a noun ("une résolution *condamnant* X a été adoptée"): what is theirs, what is not."""

from __future__ import annotations

from detente.language.fr.repairs.transitives import is_finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_NOUNS = ("NOUN", "PROPN")
_SUBJECTS = ("nsubj", "nsubj:pass")
_AGREEING = ("é", "és", "ée", "ées", "u", "us", "ue", "ues", "i", "is", "ie", "ies", "ite", "ites", "ise", "ises")
_LATER = ("advcl", "conj", "parataxis", "ccomp", "dep", "xcomp")
_INFINITIVES = ("er", "ir", "re")
_TO = ("à", "au", "aux")
_CHARGING = ("accuser", "soupçonner", "suspecter")


def repair_participles(tree: Tree, lemmas: Lemmas) -> None:
    """Make the finite verb behind such a participle the head of its clause, and give the participle its phrases."""
    _opening(tree, lemmas)
    _nouns(tree, lemmas)
    _adjectives(tree)
    _roots(tree)
    _objects(tree)
    _set_apart(tree, lemmas)
    _charged(tree, lemmas)
    _behind_objects(tree)


def _opening(tree: Tree, lemmas: Lemmas) -> None:
    """ "*Réunis* à Oslo, les ministres ont ...": what opens a sentence beside its verb, with phrases of its own."""
    node = tree[0]
    beside = node.dep == "advcl" and node.pos not in ("VERB", "AUX") and tree.has(0, "obl", "obl:mod", "obl:arg")
    if beside and node.lower.endswith(_AGREEING) and lemmas.knows(node.text, "VERB"):
        node.pos, node.feats = "VERB", {"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
        node.lemma = ""


def _behind_objects(tree: Tree) -> None:
    """ "a repris la ville, *tenue* par les rebelles": with an agent of its own, it tells of the object before it."""
    for i, node in enumerate(tree):
        verb = node.head
        past = node.pos == "VERB" and node.dep == "advcl" and node.lower.endswith(_AGREEING) and verb < i
        if not past or tree[i - 1].text != "," or tree.has(i, "mark", "aux", "aux:tense", *_SUBJECTS):
            continue
        agents = [c for c in tree.children(i, "obl:agent", "obl:mod", "obl:arg") if tree.marker(c) == "par"]
        objects = [c for c in tree.children(verb, "obj") if verb < c < i]
        if not agents or not objects or max(j for j in tree.subtree(objects[-1]) if j < i) < i - 2:
            continue
        gender, number = (tree[objects[-1]].feats.get(key) for key in ("Gender", "Number"))
        if node.feats.get("Gender", gender) == gender and node.feats.get("Number", number) == number:
            tree.hang(i, objects[-1], "acl")


def _set_apart(tree: Tree, lemmas: Lemmas) -> None:
    """ "Lima, *brouillée* avec Quito, a reçu X": what is told of the subject between commas is not the subject."""
    for i, node in enumerate(tree):
        over = node.dep in _SUBJECTS or (node.dep == "advcl" and not tree.has(node.head, *_SUBJECTS, "expl:subj"))
        state = node.pos == "VERB" and lemmas.knows(node.text, "ADJ") and not lemmas.knows(node.text, "VERB")
        told = node.pos == "VERB" and (node.lower.endswith(_AGREEING) or state) and over and node.head > i
        if not told or tree.has(i, "det", "case", "mark", "aux", "aux:tense"):
            continue
        subject = next((c for c in tree.children(i, *_SUBJECTS) if c < i and tree[c].pos in _NOUNS), None)
        if subject is None or not any(other.text == "," for other in tree.nodes[subject + 1 : i]):
            continue
        tree.hang(subject, node.head, node.dep if node.dep in _SUBJECTS else "nsubj")
        tree.hang(i, subject, "amod" if state else "acl")
        node.pos = "ADJ" if state else node.pos
        node.feats = {} if state else {"Tense": "Past", "VerbForm": "Part"}


def _charged(tree: Tree, lemmas: Lemmas) -> None:
    """ "a fermé son poste avec le Pérou, *accusé* de X": who is charged with something is named right before."""
    for i, node in enumerate(tree):
        charged = node.pos == "VERB" and node.dep in ("acl", "advcl", "amod") and tree[i - 1].text == ","
        if not charged or lemmas.lemma(node.text, "VERB") not in _CHARGING or i < 2 or tree[i - 2].pos != "PROPN":
            continue
        name = tree[i - 2].head if tree[i - 2].dep.startswith("flat") else i - 2
        if node.feats.get("Number") == "Sing" and not tree.has(i, "aux:tense", "aux:pass", *_SUBJECTS):
            tree.attach(i, name, "acl")


def _nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "des mesures *prises* par X": what explains a noun is no noun itself, but a participle."""
    for i, node in enumerate(tree):
        hung = node.pos == "NOUN" and node.dep == "acl" and node.head < i and not tree.has(i, "det", "case")
        if not hung or not lemmas.lemma(node.text, "VERB").endswith(_INFINITIVES):
            continue
        node.pos, node.feats = "VERB", {**node.feats, "VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
        for child in tree.children(i, "nmod"):
            tree[child].dep = "obl:agent" if tree.marker(child) == "par" else "obl:mod"


def _adjectives(tree: Tree) -> None:
    """ "visé par des frappes *russes*": an adjective right behind a noun, alone, is no clause."""
    for i, node in enumerate(tree):
        alone = node.pos == "ADJ" and node.dep == "acl" and node.head == i - 1 and not tree.children(i)
        if alone and tree[i - 1].pos in _NOUNS:
            node.dep = "amod"


def _roots(tree: Tree) -> None:
    """ "Un texte dénonçant X *a été rejeté*": the participle is no root, its subject is that of the verb behind."""
    root = tree.root
    subjects = [c for c in tree.children(root, *_SUBJECTS) if c < root]
    if not _is_present(tree, root) or len(subjects) != 1 or tree.has(root, "cop", "mark"):
        return
    later = [c for c in tree.children(root, *_LATER) if c > root and tree[c].pos == "VERB" and is_finite(tree, c)]
    verb = next((c for c in later if not tree.has(c, "mark", "cc", *_SUBJECTS)), None)
    if verb is None or tree[tree.left(verb) - 1].text == ",":
        return
    tree.promote(verb, "acl")
    tree.hang(subjects[0], verb, "nsubj:pass" if tree.has(verb, "aux:pass") else "nsubj")
    tree.hang(root, subjects[0], "acl")


def _objects(tree: Tree) -> None:
    """ "Un texte *dénonçant* l'agression a été rejeté": of two subjects, the one right behind the participle is its
    object; "un appel *invitant* X *au* calme": so is the phrase with "à".
    """
    for i, node in enumerate(tree):
        if not _is_present(tree, i) or node.dep != "acl" or node.head > i:
            continue
        noun = node.head
        verb = tree[noun].head
        others = [c for c in tree.children(verb, *_SUBJECTS) if c > i] if tree[noun].dep in _SUBJECTS else []
        if others and not tree.has(i, "obj") and tree.left(others[0]) == i + 1 and verb > others[0]:
            tree.hang(others[0], i, "obj")
        objects = tree.children(i, "obj")
        for child in tree.children(noun, "nmod"):
            if objects and child > objects[0] and tree.marker(child) in _TO:
                tree.hang(child, i, "obl:arg")


def _is_present(tree: Tree, i: int) -> bool:
    return tree[i].pos == "VERB" and tree[i].feats.get("VerbForm") == "Part" and tree[i].lower.endswith("ant")
