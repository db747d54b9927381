"""Clauses that the French models cut up wrongly: their verbs, their subjects, their voice."""

from __future__ import annotations

from detente.language.fr.repairs.conjuncts import finite_conjuncts
from detente.language.fr.repairs.inversions import NOMINAL, SUBJECTS, repair_inversions
from detente.language.fr.repairs.marked import repair_marked
from detente.language.fr.repairs.openings import repair_openings
from detente.language.fr.repairs.parentheses import repair_parentheses
from detente.language.fr.repairs.relatives import repair_relatives
from detente.language.fr.repairs.transitives import is_finite, is_infinitive, says_when
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_WHICH = {
    "auquel": ("Masc", "Sing"), "auxquels": ("Masc", "Plur"), "auxquelles": ("Fem", "Plur"),
    "duquel": ("Masc", "Sing"), "desquels": ("Masc", "Plur"), "desquelles": ("Fem", "Plur"),
}  # fmt: skip
_LOST = ("nmod", "appos", "amod", "advmod", "dep", "acl", "obl:mod", "obl:arg", "parataxis", "flat:name")
_CUT_OFF = ("advcl", "conj", "parataxis", "ccomp", "dep", "xcomp")
_MISREAD_OBJECTS = ("nmod", "appos", "amod", "conj", "obl:arg", "obl:mod")


_APART = (["pour"], ["avant"], ["afin"], ["sans"])  # no verb governs an infinitive behind these


def repair_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """Correct the verbs, subjects and voices of ``tree`` in place."""
    for rule in (
        _clause,
        _aside,
        repair_openings,
        _headline_participles,
        _cleft,
        _relative_root,
        repair_marked,
        _relative_clauses,
        repair_relatives,
        _relative_obliques,
        repair_parentheses,
        _denials,
        _split_subjects,
        _in_case,
        _complements,
        _what_seems,
        _cased_subjects,
        _lost_subjects,
        finite_conjuncts,
        _homographs,
        _second_subjects,
        repair_inversions,
        _voice,
        _bare_participles,
    ):
        rule(tree, lemmas)


def _clause(tree: Tree, lemmas: Lemmas) -> None:
    """A headline whose verb hangs on a noun ("Alger expulse deux diplomates") gets that verb as its root."""
    root = tree.root
    if tree[root].pos not in NOMINAL or tree.has(root, "cop"):
        return
    verb = next((i for i in range(len(tree)) if _is_lost_verb(tree, i, lemmas) or _is_lost_perfect(tree, i)), None)
    if verb is None:
        return
    tree.promote(verb, "nsubj" if root < verb else "obj")
    for child in tree.children(root):
        between = child < verb < root or root < verb < child
        if between and tree[child].dep not in ("flat:name",):
            tree.attach(child, verb)
    for child in tree.children(verb):
        node = tree[child]
        if child > verb and node.pos in NOMINAL and node.dep in _MISREAD_OBJECTS:
            node.dep = "obl:mod" if tree.has(child, "case") else "obj"


def _is_lost_perfect(tree: Tree, i: int) -> bool:
    """ "Oslo les avait pourtant mis en garde": the verb whose pronouns and auxiliary stand right behind the name."""
    root = tree.root
    perfect = tree[i].pos == "VERB" and tree[i].head == root < i and tree.has(i, "aux:tense") and tree[i].dep in _LOST
    between = tree.nodes[root + 1 : i]
    clitic = [n.pos for n in between[:1]] == ["PRON"] and tree[root].pos == "PROPN" and not tree.has(i, *SUBJECTS)
    return perfect and clitic and all(n.pos in ("PRON", "AUX", "ADV") for n in between)


def _is_lost_verb(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    node = tree[i]
    if node.pos != "VERB" or node.feats.get("VerbForm", "Fin") != "Fin" or node.text[:1].isupper():
        return False
    if node.dep not in _LOST or tree.has(i, "mark", "nsubj", "nsubj:pass", "aux:tense", "aux:pass", "expl:subj", "cop"):
        return False
    participle = node.lower.endswith(("é", "és", "ée", "ées"))
    return not participle and lemmas.knows(node.text, "VERB") and tree[i].head == tree.root


def _aside(tree: Tree, _: Lemmas) -> None:
    """ "Ils s'emparent de la province - l'un des fiefs du chef": what follows the dash is no root."""
    root = tree.root
    if tree[root].pos not in NOMINAL or tree.has(root, "cop", *SUBJECTS):
        return
    for i in range(root):
        is_clause = tree[i].pos == "VERB" and is_finite(tree, i) and tree.has(i, *SUBJECTS)
        if is_clause and tree[i].head == root and not tree.has(i, "mark") and tree[i].dep not in ("acl:relcl", "conj"):
            tree.promote(i, "parataxis")
            return


def _headline_participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "Trois soldats blessés lors d'un incident": under a noun without a verb, a participle is a clause."""
    root = tree.root
    if tree[root].pos not in ("NOUN", "PROPN") or tree.has(root, "cop", "nsubj"):
        return
    for i in tree.children(root, "amod", "flat:name", "acl"):
        node = tree[i]
        if i < root or not node.lower.endswith(("é", "és", "ée", "ées")) or not lemmas.knows(node.text, "VERB"):
            continue
        node.pos, node.dep = "VERB", "acl"
        node.feats = {**node.feats, "Tense": "Past", "VerbForm": "Part"}
        for child in tree.children(root):
            if child > i and (tree.has(child, "case") or tree[child].pos == "ADV"):
                tree.attach(child, i, "obl:mod")


def _cleft(tree: Tree, _: Lemmas) -> None:
    """ "C'est à Doha que les parties ont signé": the clause is the sentence, the focus one of its phrases."""
    focus = tree.root
    for i in tree.children(focus, "nsubj"):
        if tree.has(i, "cop") and tree.has(i, "case"):  # "C'est dans ce climat que la rencontre ..."
            tree[i].dep = "obl:mod"
    opening = [c for c in tree.children(focus) if c < focus and tree[c].lower in ("c'", "ce")]
    if not opening or not tree.has(focus, "cop"):
        return
    for verb in tree.children(focus, "dep", "ccomp", "acl:relcl", "advcl", "acl"):
        marks = [c for c in tree.children(verb) if tree[c].lower in ("que", "qu'", "qui") and c < verb]
        if verb < focus or not marks or not is_finite(tree, verb):
            continue
        by_subject = tree[marks[0]].lower == "qui"
        tree.promote(verb, "nsubj" if by_subject else "obl:mod")
        tree[marks[0]].dep = "expl:subj" if by_subject else "mark"
        return


def _relative_root(tree: Tree, _: Lemmas) -> None:
    """ "Ces visas, dont la durée a été réduite, seront délivrés": the verb behind the relative clause is the root."""
    root = tree.root
    relative = next((i for i in tree.subtree(root) if i < root and tree[i].feats.get("PronType") == "Rel"), None)
    if tree[root].pos != "VERB" or not relative:
        return
    noun = next((j for j in reversed(range(relative)) if tree[j].pos in ("NOUN", "PROPN")), None)
    later = [j for j in tree.children(root, *_CUT_OFF) if j > root and tree[j].pos == "VERB" and is_finite(tree, j)]
    verb = next((j for j in later if not tree.has(j, "mark", "cc", *SUBJECTS)), None)
    if noun is None or verb is None or tree[relative - 1].text == "«":
        return
    while tree[noun].dep in ("appos", "flat:name", "nmod") and tree.head(noun).pos in NOMINAL:
        noun = tree[noun].head
    tree.promote(verb, "acl:relcl")
    tree.attach(noun, verb)
    tree[noun].dep = "nsubj"
    tree.attach(root, noun)
    for false in tree.children(noun, "acl:relcl"):  # "dont les rebelles se sont emparés", hung on its subject
        if relative < false < root and tree[false].pos in ("NOUN", "PROPN") and not tree.has(root, *SUBJECTS):
            tree.attach(false, root, "nsubj")
            tree.attach(relative, root)


def _relative_clauses(tree: Tree, _: Lemmas) -> None:
    """ "Pékin, qui considère ..., a mené": a verb with the subject "qui" hangs on the noun before it."""
    for i, node in enumerate(tree):
        pronoun = next((c for c in tree.children(i, *SUBJECTS) if tree[c].lower == "qui" and c < i), None)
        loose = node.dep in ("advcl", "parataxis", "dep", "ccomp") or tree.head(i).pos == "VERB"
        if pronoun is None or not loose or node.head == i or tree[pronoun - 1].text != ",":
            continue
        noun = next((j for j in reversed(range(pronoun)) if tree[j].pos in ("NOUN", "PROPN")), None)
        while noun is not None and tree[noun].dep in ("flat:name", "nmod") and tree.head(noun).pos in NOMINAL:
            noun = tree[noun].head
        if noun is not None:
            tree.attach(i, noun, "acl:relcl")


def _relative_obliques(tree: Tree, _: Lemmas) -> None:
    """ "des restrictions ..., auxquelles Bamako a répondu": the clause hangs on the noun that agrees."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.dep not in ("ccomp", "advcl", "parataxis", "conj", "dep") or node.head > i:
            continue
        opening = tree.left(i)
        pronoun = next((j for j in (opening, opening - 1) if tree[j].lower in _WHICH), None)
        if pronoun is None or tree[pronoun - 1].text != ",":
            continue
        gender, number = _WHICH[tree[pronoun].lower]
        for j in reversed(range(pronoun)):
            feats = tree[j].feats
            fits = feats.get("Gender", gender) == gender and feats.get("Number", number) == number
            if tree[j].pos == "NOUN" and fits and tree.attach(i, j, "acl:relcl"):
                tree.attach(pronoun, i)
                tree[pronoun].pos, tree[pronoun].dep = "PRON", "obl:arg"
                tree[pronoun].feats["PronType"] = "Rel"
                break


def _cased_subjects(tree: Tree, _: Lemmas) -> None:
    """ "Selon un porte-parole, 12 civils ont été tués": what has a preposition is no subject."""
    for i, node in enumerate(tree):
        if node.dep in ("nsubj", "nsubj:pass") and tree.marker(i) in _VALENCY["no subject"] and node.head > i:
            node.dep = "obl:mod"


def _lost_subjects(tree: Tree, _: Lemmas) -> None:
    """ "Après des mois de tensions, Rabat et Madrid ont ...": the noun before a verb without subject is its subject."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or not is_finite(tree, i) or tree.has(i, "mark", *SUBJECTS) or node.dep == "conj":
            continue
        fronted = [j for j in tree.children(i, "obl:mod", "obl:arg", "nmod", "advmod", "amod", "dep", "fixed") if j < i]
        candidates = [j for j in fronted if not tree.has(j, "case") and tree[j].pos == "PROPN"]
        for j in (*fronted, *_opening_participles(tree, i)):
            under = [c for c in tree.subtree(j) if c != j and c < i and tree[c].dep in ("conj", "appos", "nmod")]
            candidates += [c for c in under if not tree.has(c, "case") and tree[tree.left(c) - 1].text == ","]
        if candidates:
            joined = [c for c in tree.children(tree[candidates[0]].head, "conj") if candidates[0] < c < i]
            tree[candidates[0]].dep = "nsubj"
            tree.attach(candidates[0], i)
            for c in joined:
                tree.attach(c, candidates[0])


def _opening_participles(tree: Tree, verb: int) -> list[int]:
    """The participles before a verb that open the sentence ("*Réunis* à Lomé, le Mali et le Niger ont ...")."""
    fronted = [j for j in tree.children(verb, "advcl") if tree.left(j) == j == 0]
    return [j for j in fronted if tree[j].feats.get("VerbForm") == "Part"]


def _denials(tree: Tree, _: Lemmas) -> None:
    """ "Le Mali dément avoir attaqué", "compte imposer": the finite verb before an infinitive governs it."""
    for i, node in enumerate(tree.nodes[:-1]):
        first = next((j for j in range(i + 1, len(tree)) if tree[j].pos != "ADV"), i + 1)
        behind = tree[first]
        compound = behind.lower in ("avoir", "être") and behind.pos == "AUX"
        verb = behind.head if compound else first
        finite = node.pos == "VERB" and node.feats.get("VerbForm") == "Fin" and node.dep in _LOST
        infinitive = tree[verb].pos == "VERB" and (compound or tree[verb].feats.get("VerbForm") == "Inf")
        if not finite or not infinitive or node.head not in (verb, *tree.children(verb, "nsubj")) or verb < i:
            continue
        tree.attach(i, verb)
        tree.promote(i, "xcomp")
        tree.hand_over(verb, i)


def _split_subjects(tree: Tree, _: Lemmas) -> None:
    """ "Le Japon et l'Inde ont tenu": a noun, "et", and a clause with a subject are one clause with two subjects."""
    for i, node in enumerate(tree):
        first = node.head
        if node.dep != "conj" or node.pos != "VERB" or tree[first].pos not in ("NOUN", "PROPN") or first > i:
            continue
        subject = next(iter(tree.children(i, "nsubj", "nsubj:pass")), None)
        if subject is None or not says_when(tree, i) or tree[first].dep not in ("ROOT", "ccomp", "parataxis"):
            continue
        opening = tree.left(subject)
        conjunction = tree.children(i, "cc") + tree.children(subject, "cc")
        between = range(first + 1, opening - 1)
        joined = opening - 1 in conjunction or opening in conjunction
        if joined and not tree.has(first, "cop") and all(first in tree.above(j) for j in between):
            relation = tree[subject].dep
            tree.promote(i, relation)
            tree.attach(subject, first, "conj")
            tree.attach(conjunction[0], subject)


def _in_case(tree: Tree, _: Lemmas) -> None:
    """ "au cas où X attaquerait": three words that mark a clause, which is no relative clause of "cas"."""
    for i, node in enumerate(tree):
        if (
            node.lower != "cas"
            or i == 0
            or i + 1 >= len(tree)
            or tree[i - 1].lower != "au"
            or tree[i + 1].lower != "où"
        ):
            continue
        clause = next(iter(tree.children(i, "acl:relcl", "acl")), None)
        if clause is None or node.head == i:
            continue
        tree.attach(clause, node.head, "advcl")
        tree.attach(i - 1, clause, "mark")
        for j in (i, i + 1):
            tree.hang(j, i - 1, "fixed")
        tree[i - 1].lemma = "au cas où"


def _what_seems(tree: Tree, _: Lemmas) -> None:
    """ "Il semble évident que X se retire": the clause says what is evident, not what seems."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "ccomp" or verb > i or not tree.has(verb, "expl:subj"):
            continue
        said = [c for c in tree.children(verb, "xcomp") if verb < c < i and tree[c].pos == "ADJ"]
        if said:
            tree.attach(i, said[-1])
            tree.promote(said[-1], "cop")


def _complements(tree: Tree, lemmas: Lemmas) -> None:
    """ "compte imposer", "dément que", "demander à X de partir": clauses under a verb are its complements."""
    for i, node in enumerate(tree):
        marks = [tree[c].lower for c in tree.children(i, "mark", "case") if c < i]
        head = tree.head(i)
        if node.pos == "VERB" and node.dep == "xcomp" and marks[:1] in _APART and head.pos == "VERB":
            node.dep = "advcl"  # "poursuivi pour avoir ordonné"
        if node.pos != "VERB" or node.dep not in ("acl", "acl:relcl") or node.head > i:
            continue
        if head.pos == "VERB" and ("que" in marks or "qu'" in marks):
            node.dep = "ccomp"
        elif head.pos == "VERB" and is_infinitive(tree, i) and "pour" not in marks:
            node.dep = "xcomp"
        elif is_infinitive(tree, i) and marks[:1] in (["de"], ["d'"], ["à"]):
            noun = _outermost(tree, node.head) if node.feats.get("VerbForm") != "Inf" else _first(tree, node.head)
            head = tree[noun]  # "accuse les soldats du pays voisin *d'avoir tiré*"
            bare = head.dep == "obl:mod" and not tree.has(noun, "case")  # read as a time behind another
            told = tree.marker(noun) in ("à", "au", "aux") or head.dep == "obj" or bare
            verb, is_noun = head.head, head.pos in ("NOUN", "PROPN")
            asks = tree[verb].pos == "VERB" and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask"]
            if told and is_noun and asks:
                head.dep = "obj" if bare else head.dep
                tree.attach(i, verb, "xcomp")


def _outermost(tree: Tree, i: int) -> int:
    """The noun that a chain of nouns hangs on."""
    while tree[i].dep in ("nmod", "flat:name", "appos", "conj") and tree.head(i).pos in ("NOUN", "PROPN"):
        i = tree[i].head
    return i


def _first(tree: Tree, i: int) -> int:
    """The first of the nouns that one is coordinated with ("exhorte *X* et Y à partir")."""
    joined = tree[i].dep == "conj" and tree.head(i).pos in ("NOUN", "PROPN")
    return _first(tree, tree[i].head) if joined else i


def _homographs(tree: Tree, _: Lemmas) -> None:
    """ "dont le pays fait face": with a subject, in a clause that needs a finite verb, "fait" is one."""
    for i, node in enumerate(tree):
        clause = node.dep in ("acl:relcl", "ccomp") or tree.has(i, "obj", "mark")
        alone = node.feats.get("VerbForm") == "Part" and not tree.has(i, "aux:tense", "aux:pass", "cop")
        if node.pos == "VERB" and alone and clause and tree.has(i, *SUBJECTS) and node.lower.endswith("it"):
            node.feats = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}


def _second_subjects(tree: Tree, _: Lemmas) -> None:
    """ "Tel-Aviv accuse Beyrouth": of two subjects, the one right behind the verb is its object."""
    for i, node in enumerate(tree):
        before = [j for j in tree.children(node.head, "nsubj") if j < node.head]
        behind = node.dep == "nsubj" and before and i > node.head and node.pos in ("NOUN", "PROPN")
        if not behind or tree.head(i).pos != "VERB" or tree.has(node.head, "obj", "aux:pass", "cop", "ccomp"):
            continue
        opens = min([node.head, *tree.children(node.head, "aux:tense")])
        told = tree[opens - 1].text in (",", "»", '"')  # "..., ont indiqué les ministres"
        if not told and not tree.has(i, "case") and all(tree[j].dep == "det" for j in range(node.head + 1, i)):
            node.dep = "obj"


def _voice(tree: Tree, lemmas: Lemmas) -> None:
    """Passive or perfect by the auxiliary's and the verb's lemma: "a été reçu", "est arrivé", "s'est rendu"."""
    for i, node in enumerate(tree):
        auxiliaries = tree.children(i, "aux:tense", "aux:pass")
        if node.pos != "VERB" or not auxiliaries:
            continue
        last = tree[auxiliaries[-1]]
        reflexive = any(tree[c].lower in ("se", "s'") for c in tree.children(i) if c < i)
        passive = (
            lemmas.lemma(last.text, "AUX") == "être"
            and not reflexive
            and lemmas.lemma(node.text, "VERB") not in _VALENCY["être"]
        )
        for auxiliary in auxiliaries:
            tree[auxiliary].dep = "aux:tense"
        if node.feats.get("VerbForm") == "Fin":  # "a interdit", read as a present
            node.feats = {"Tense": "Past", "VerbForm": "Part"}
        if passive:
            last.dep = "aux:pass"
            node.feats["Voice"] = "Pass"
        else:
            node.feats.pop("Voice", None)
        for subject in tree.children(i, "nsubj", "nsubj:pass"):
            tree[subject].dep = "nsubj:pass" if passive else "nsubj"


def _bare_participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "Deux soldats tués au Mali", "Lavrov reçu à Alger": a participle alone is passive, save for "arrivé"."""
    for i, node in enumerate(tree):
        alone = not tree.has(i, "aux:tense", "aux:pass", "obj", "cop", "expl:comp")
        if node.pos != "VERB" or node.feats.get("VerbForm") != "Part" or node.feats.get("Tense") != "Past" or not alone:
            continue
        if lemmas.lemma(node.text, "VERB") not in _VALENCY["être"]:
            node.feats["Voice"] = "Pass"
            for subject in tree.children(i, "nsubj"):
                tree[subject].dep = "nsubj:pass"
