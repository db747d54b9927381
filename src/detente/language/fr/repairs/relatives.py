"""Relative clauses with "que" that French models hang elsewhere or do not see."""

from __future__ import annotations

from detente.language.fr.repairs.inversions import NOMINAL, SUBJECTS
from detente.language.fr.repairs.lists import OBLIQUE, OF
from detente.language.fr.verbs import THAT, finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")

_NOUNS = ("NOUN", "PROPN")
_IN_SUBJECTS = ("DET", "NOUN", "PROPN", "ADJ", "CCONJ", "NUM")
_ARTICLES = ("le", "la", "l'", "les")
_PERSONS = ("il", "elle", "ils", "elles", "on")
_AGREED = ("ée", "ées", "és")
_WHICH = ("lequel", "laquelle", "lesquels", "lesquelles")


def repair_relatives(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the relative clauses of ``tree`` on what they are about, in place."""
    _wanted(tree, lemmas)
    _judged(tree, lemmas)
    _dealt_with(tree, lemmas)
    _in_perfect(tree, lemmas)
    _agreeing(tree, lemmas)
    _object_relatives(tree)
    _finite(tree)
    _what_one_says(tree, lemmas)
    _contents(tree)
    _whose(tree, lemmas)
    _who(tree, lemmas)


def _judged(tree: Tree, lemmas: Lemmas) -> None:
    """ "a rejeté cette décision, qu'elle a qualifiée de partiale", "..., qu'il juge trop chère": the noun before the
    comma is what is judged.
    """
    for i in range(2, len(tree) - 2):
        if tree[i].lower not in THAT or tree[i - 1].text != "," or tree[i + 1].lower not in _PERSONS:
            _judged_by_name(tree, i, lemmas)
            continue
        have = i + 2 if lemmas.lemma(tree[i + 2].text, "AUX") == "avoir" else None
        verb = i + 2 if have is None else next((j for j in range(i + 3, len(tree)) if tree[j].pos != "ADV"), i + 2)
        form = {"VerbForm": "Part", "Tense": "Past"} if have else finite(tree[verb].lower, _verb(tree, verb, lemmas))
        noun = next((j for j in reversed(range(i - 1)) if tree[j].pos in NOMINAL), None)
        if noun is None or not form or _verb(tree, verb, lemmas) not in _VALENCY["judging"] or verb in tree.above(noun):
            continue
        while tree[noun].dep == "nmod" and tree.head(noun).pos == "NOUN" and tree[noun].head < noun:
            noun = tree[noun].head
        if tree[verb].pos != "VERB":
            tree[verb].pos, tree[verb].feats = "VERB", form
        tree.hang(verb, noun, "acl:relcl")
        for j in range(i, verb):
            tree.hang(j, verb, tree[j].dep)
        tree.hang(i, verb, "obj")
        tree.hang(i + 1, verb, "nsubj")
        tree[i].pos, tree[i + 1].pos = "PRON", "PRON"
        tree[i].feats = {"PronType": "Rel"}
        if have is not None:
            tree[have].pos, tree[have].dep = "AUX", "aux:tense"
        behind = verb + 1
        if behind < len(tree) and tree[behind].pos == "ADJ":
            tree.hang(behind, verb, "xcomp")


def _judged_by_name(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """ "a reçu le chef du Front, *que Lima qualifie* de rebelle": "que" behind a name and a comma, before the name of
    who judges it and the verb.
    """
    name, first = i - 2, i + 2 if tree[i + 1].pos == "DET" else i + 1
    if tree[i].lower not in THAT or tree[i - 1].text != "," or tree[name].pos != "PROPN" or first + 1 >= len(tree):
        return
    verb = first + 1
    judges = tree[verb].pos == "VERB" and _verb(tree, verb, lemmas) in _VALENCY["judging"]
    if tree[first].pos != "PROPN" or not judges or verb in tree.above(name) or tree.has(verb, "ccomp", "aux:tense"):
        return
    while tree[name].dep in ("flat:name", "appos") and tree.head(name).pos in NOMINAL and tree[name].head < name:
        name = tree[name].head
    tree.hang(verb, name, "acl:relcl")
    tree.hang(first, verb, "nsubj")
    tree.hang(i, verb, "obj")
    tree[i].pos, tree[i].feats = "PRON", {"PronType": "Rel"}
    behind = [c for c in tree.children(verb, "obj") if c > verb]
    for c in behind:
        tree[c].dep = "obl:arg" if tree.has(c, "case") else "xcomp"


def _dealt_with(tree: Tree, lemmas: Lemmas) -> None:
    """ "a suspendu son aide au Rwanda, *qu'il accuse* d'ingérence": whoever is named last before the comma."""
    for i in range(2, len(tree) - 2):
        if tree[i].lower not in THAT or tree[i - 1].text != "," or tree[i + 1].lower not in _PERSONS:
            continue
        verb = next((j for j in range(i + 2, len(tree)) if tree[j].pos == "VERB"), i)
        noun = next((j for j in reversed(range(i - 1)) if tree[j].pos in _NOUNS), None)
        near = all(tree[j].pos in ("AUX", "ADV", "PRON") for j in range(i + 2, verb))
        if noun is None or verb == i or not near or _verb(tree, verb, lemmas) not in _VALENCY["dealing with somebody"]:
            continue
        misread = tree[verb].dep in ("ccomp", "advcl", "conj", "parataxis") and tree[verb].head < noun + 1
        above = tree[verb].dep == "acl:relcl" and tree[noun].pos == "PROPN" and tree[verb].head in tree.above(noun)
        if not (misread or above) or verb in tree.above(noun) or tree.has(verb, "ccomp"):
            continue
        tree.hang(verb, noun, "acl:relcl")
        tree.hang(i, verb, "obj")
        tree.hang(i + 1, verb, "nsubj")
        tree[i].pos, tree[i].feats = "PRON", {"PronType": "Rel"}
        for child in tree.children(verb, "obj"):
            if child != i and tree.has(child, "case"):
                tree[child].dep = "obl:arg"  # "qu'il soupçonne *d'espionnage*"


def _in_perfect(tree: Tree, lemmas: Lemmas) -> None:
    """ "a présenté un plan, que Lima et Quito ont accepté": behind the names stands the verb, before it its object."""
    for i in range(2, len(tree) - 3):
        noun = i - 2
        if tree[i].lower not in THAT or tree[i - 1].text != "," or tree[noun].pos not in NOMINAL:
            continue
        have = next((j for j in range(i + 1, len(tree)) if tree[j].pos not in _IN_SUBJECTS), i)
        verb = next((j for j in range(have + 1, len(tree)) if tree[j].pos != "ADV"), i)
        names = [j for j in range(i + 1, have) if tree[j].pos in ("NOUN", "PROPN")]
        compound = have > i and tree[have].pos in ("AUX", "VERB") and lemmas.lemma(tree[have].text, "AUX") == "avoir"
        if not (compound and names and verb > have and tree[verb].pos == "VERB") or verb in tree.above(noun):
            continue
        if tree.has(verb, "obj", "ccomp") or tree[verb].dep == "acl:relcl" or tree[i].head == tree.root:
            continue
        tree.hang(verb, noun, "acl:relcl")
        for j in range(i, verb):
            if tree[j].head not in range(i, verb) or tree[j].head == tree[noun].head:
                tree.hang(j, verb, tree[j].dep)
        tree.hang(i, verb, "obj")
        tree.hang(names[0], verb, "nsubj")
        tree[i].pos, tree[i].feats = "PRON", {"PronType": "Rel"}
        tree[have].pos, tree[have].dep = "AUX", "aux:tense"
        tree[verb].feats = {**tree[verb].feats, "VerbForm": "Part", "Tense": "Past"}


def _agreeing(tree: Tree, lemmas: Lemmas) -> None:
    """ "une décision que Lima a *qualifiée* de chantage": what agrees has its object before it, the noun."""
    for i, node in enumerate(tree):
        that = next((c for c in tree.children(i, "mark") if tree[c].lower in THAT and 0 < c < i), None)
        agrees = node.pos == "VERB" and node.dep != "acl:relcl" and node.lower.endswith(_AGREED)
        if that is None or not agrees or tree[that - 1].pos != "NOUN":
            continue
        haves = [c for c in tree.children(i, "aux:tense", "aux") if lemmas.lemma(tree[c].text, "AUX") == "avoir"]
        met = [c for c in tree.children(i, "obj", "iobj") if tree[c].pos == "PRON" and c < i]
        noun = that - 1
        while tree[noun].dep == "nmod" and not tree.has(noun, "det") and tree[noun].head < noun:
            noun = tree[noun].head
        if not haves or met or i in tree.above(noun) or tree.has(i, "aux:pass"):
            continue
        tree.hang(i, noun, "acl:relcl")
        tree.hang(that, i, "obj")
        tree[that].pos, tree[that].feats = "PRON", {"PronType": "Rel"}
        for child in tree.children(i, "obj"):
            if child != that and tree.has(child, "case"):
                tree[child].dep = "obl:arg"


def _verb(tree: Tree, i: int, lemmas: Lemmas) -> str:
    return lemmas.lemma(tree[i].text, "VERB")


def _object_relatives(tree: Tree) -> None:
    """ "accuse X de soutenir Y, qu'il qualifie de ...": behind a comma, "que" as an object is the noun before it.

    So it is right before its verb, where the subject follows ("un groupe armé *que soutient* l'Iran").
    """
    for i, node in enumerate(tree):
        pronoun = next((c for c in tree.children(i, "obj", "mark") if tree[c].lower in THAT and 0 < c < i), None)
        if pronoun is not None and tree[pronoun].dep == "mark" and not _is_relative(tree, pronoun, i):
            continue
        if pronoun is None or node.dep not in ("advcl", "parataxis", "dep", "ccomp"):
            continue
        comma = tree[pronoun - 1].text == ","
        noun = pronoun - 2 if comma else pronoun - 1
        inverted = pronoun == i - 1 and any(tree[c].pos in NOMINAL for c in tree.children(i) if c > i)
        while inverted and noun > 0 and tree[noun].dep == "amod":
            noun -= 1
        whole = (
            noun == tree.root and tree.has(noun, "det") and node.dep == "ccomp"
        )  # "Une offre *que Lima a acceptée*."
        apart = (comma or whole) and tree.has(i, *SUBJECTS)
        if noun >= 0 and tree[noun].pos in ("NOUN", "PROPN") and (inverted or apart):
            tree.attach(i, noun, "acl:relcl")
            tree[pronoun].dep = "obj"


def _finite(tree: Tree) -> None:
    """ "une accusation que X *qualifie* de fausse": with "que" as its object, a verb under a noun is a relative's."""
    for i, node in enumerate(tree):
        which = [j for j in tree.children(i, "obj") if tree[j].lower in THAT and j < i]
        if node.dep == "acl" and which and node.head < which[0] and node.feats.get("VerbForm") == "Fin":
            node.dep = "acl:relcl"
            tree[which[0]].pos, tree[which[0]].feats = "PRON", {**tree[which[0]].feats, "PronType": "Rel"}


def _is_relative(tree: Tree, pronoun: int, verb: int) -> bool:
    """Whether "que", read as a conjunction, stands behind "a noun," and before a verb that has no object."""
    within = [verb, *tree.children(verb, "xcomp")]
    objects = any(c != pronoun for j in within for c in tree.children(j, "obj", "ccomp"))
    if pronoun - 1 == tree.root and tree[verb].head == tree.root and tree[verb].dep == "ccomp":
        return not objects
    return tree[pronoun].pos == "PRON" and tree[pronoun - 1].text == "," and not objects


def _what_one_says(tree: Tree, lemmas: Lemmas) -> None:
    """ "accuse X, ce que Kigali dément": behind "ce que" and one name or noun stands its verb."""
    for i in range(2, len(tree) - 2):
        if tree[i].lower not in THAT or tree[i - 1].lower != "ce" or tree[i - 2].text != ",":
            continue
        subject = i + 2 if tree[i + 1].pos == "DET" else i + 1
        verb = subject + 1
        if verb >= len(tree) or tree[subject].pos not in NOMINAL or tree[verb].dep == "acl:relcl":
            continue
        if tree[verb].pos not in ("VERB", "ADJ") or tree.has(verb, "aux", "aux:tense", "aux:pass", "cop"):
            continue
        tree[verb].pos = "VERB"
        tree[verb].feats = finite(tree[verb].lower, lemmas.lemma(tree[verb].text, "VERB"))
        tree.hang(verb, i - 1, "acl:relcl")
        tree.hang(subject, verb, "nsubj")
        tree.hang(i, verb, "obj")
        tree[i].pos = "PRON"


def _wanted(tree: Tree, lemmas: Lemmas) -> None:
    """ "a exigé de Lima *qu'elle parte*": what is wanted of somebody is no relative clause about him."""
    for i in range(len(tree) - 1):
        that = i + 1
        inside = [j for j in (i, *tree.above(i)) if tree[j].pos in _NOUNS and tree[tree[j].head].pos == "VERB"]
        if tree[that].lower not in THAT or not inside:
            continue
        whom, clause = inside[0], tree[that].head
        verb = tree[whom].head
        wants = verb < whom and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["want of"]
        opens = [c for c in tree.children(whom, "case", "det") if tree[c].lower in OF]
        full = clause > that and tree.has(clause, "nsubj") and tree[clause].pos == "VERB"
        lone = full and (tree.has(clause, "obj") or tree[tree.children(clause, "nsubj")[0]].pos == "PRON")
        if not wants or not opens or not full or tree[clause].head not in (whom, verb, i):
            continue
        if tree[clause].head != verb and not lone:
            continue
        tree.hang(clause, verb, "ccomp")
        tree.hang(that, clause, "mark")
        tree[that].pos, tree[that].feats = "SCONJ", {}
        tree[whom].dep, tree[opens[0]].dep, tree[opens[0]].pos = "obl:arg", "case", "ADP"


def _contents(tree: Tree) -> None:
    """ "les accusations selon lesquelles X aurait ...": what a noun says, as behind "que"."""
    for i, node in enumerate(tree):
        pronoun = next((c for c in tree.children(i, *OBLIQUE) if tree.marker(c) == "selon" and c < i), None)
        if node.dep not in ("acl:relcl", "acl", "advcl") or pronoun is None or tree[pronoun].lower not in _WHICH:
            continue
        node.dep = "acl"
        for c in tree.children(pronoun, "case"):
            tree.hang(c, i, "mark")
        tree[pronoun].dep, tree[pronoun].pos, tree[pronoun].feats = "mark", "SCONJ", {}


def _whose(tree: Tree, lemmas: Lemmas) -> None:
    """ "Oslo, *dont le gouvernement* a saisi X": whose the subject is, where the verb takes no "de"."""
    for i, node in enumerate(tree.nodes[:-2]):
        verb = node.head
        if node.lower != "dont" or tree[verb].pos != "VERB" or tree[i + 1].lower not in _ARTICLES:
            continue
        subject = next((c for c in tree.children(verb, *SUBJECTS) if c > i and tree.left(c) == i + 1), None)
        governed = tree.has(verb, "expl:comp") or lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["with de"]
        governed = governed and tree.head(verb).pos != "PROPN"  # nobody is congratulated on a state
        if subject is not None and tree[subject].pos == "NOUN" and not governed:
            tree.hang(i, subject, "nmod")


def _who(tree: Tree, lemmas: Lemmas) -> None:
    """ "les menaces proférées par *Lima qui a promis* X", "une offre rejetée par *Oslo, qui accuse* X": the name right
    before "qui", where the noun above it does not agree, or where what the verb says only somebody does.
    """
    for i in range(2, len(tree) - 1):
        verb = tree[i].head
        if tree[i].lower != "qui" or tree[i].dep != "nsubj" or tree[verb].dep not in ("acl:relcl", "acl"):
            continue
        noun = tree[verb].head
        near = i - 2 if tree[i - 1].text == "," else i - 1
        name = next((j for j in (near, *tree.above(near)) if tree[j].pos == "PROPN" and tree.has(j, "case", "det")), i)
        if name >= i or noun >= name or tree[noun].pos != "NOUN" or verb in tree.above(name):
            continue
        told = next((tree[c] for c in tree.children(verb, "aux:tense", "aux:pass", "aux", "cop")), tree[verb])
        numbers = told.feats.get("Number"), tree[noun].feats.get("Number")
        unlike = numbers == ("Sing", "Plur")
        by = tree.marker(name) == "par" and _verb(tree, verb, lemmas) in (
            *_VALENCY["dealing with somebody"],
            *_VALENCY["judging"],
        )
        if unlike or by:
            tree.hang(verb, name, "acl:relcl")
