"""Subjects and clauses that French models coordinate wrongly, or hang the wrong way round."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from detente.language.fr.repairs.gapping import repair_gapping
from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.joined_names import behind_names, joined_names, named_both
from detente.language.fr.repairs.lists import OF
from detente.language.fr.repairs.shared import repair_shared
from detente.language.fr.repairs.transitives import as_determiner, lacks_object, says_when
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_NOUNS = ("NOUN", "PROPN")
_OPEN = ("NOUN", "ADJ", "VERB")
_PHRASES = ("obj", "obl", "obl:arg", "obl:mod", "obl:agent", "nmod", "nsubj", "nsubj:pass", "conj", "appos", "ROOT")
_INSIDE = ("amod", "flat:name", "nmod")


def _by_first(phrases: Iterable[str]) -> Mapping[str, Sequence[list[str]]]:
    """Phrases as words, under the first of them."""
    found: dict[str, list[list[str]]] = {}
    for words in map(str.split, phrases):
        found.setdefault(words[0], []).append(words)
    return found


_AS_WELL_AS, _SUCH_AS = _by_first(_VALENCY["as well as"]), _by_first(_VALENCY["such as"])
_LIKEWISE = _by_first(_VALENCY["likewise"])
_THAT_OF = ("celui", "celle", "ceux", "celles")


def repair_conjuncts(tree: Tree, lemmas: Lemmas) -> None:
    """Give the clauses of ``tree`` all their subjects and put them under the right verb, in place."""
    for rule in (
        _paired_adjectives,
        behind_names,
        _instances,
        _as_well_as,
        joined_names,
        named_both,
        _opening_names,
        repair_gapping,
        repair_shared,
        _objects_before_and,
        _subjects_behind_and,
        _two_behind_and,
        _headed_by_participles,
        _marked_infinitives,
        _asked_for,
        _those_of,
    ):
        rule(tree, lemmas)


def _paired_adjectives(tree: Tree, lemmas: Lemmas) -> None:
    """ "Une troisième et dernière série", "de lourdes et nouvelles taxes": the noun behind is the head."""
    for i in range(1, len(tree) - 3):
        first, noun = tree[i], i + 3
        opened = tree[i - 1].pos == "DET" or tree[i - 1].lower == "de"
        if not opened or tree[i + 1].lower != "et" or tree[i + 2].pos != "ADJ" or tree[noun].pos not in _OPEN:
            continue
        ordinal = first.lower.endswith(("ième", "ièmes")) or lemmas.knows(first.text, "ADJ")
        if not ordinal or first.head == i or not lemmas.knows(tree[noun].text, "NOUN"):
            continue
        above, dep = first.head, first.dep
        if tree[noun].head == i:
            tree.promote(noun, "amod")
        elif above != noun:
            tree.hang(noun, above, dep)
        elif tree[noun].dep not in _PHRASES and not tree.has(tree[noun].head, "obj"):
            tree[noun].dep = "obj"
        tree[noun].pos, first.pos = "NOUN", "ADJ"
        tree.hang(i, noun, "amod")
        tree.hang(i + 2, i, "conj")
        tree.hang(i + 1, i + 2, "cc")
        tree.hang(i - 1, noun, "det")


def _as_well_as(tree: Tree, _: Lemmas) -> None:
    """ "Lima, ainsi que le président chilien, a condamné", "Oslo comme Lima ont": what joins two subjects."""
    for start in range(1, len(tree) - 2):
        length = _link(tree, start, _AS_WELL_AS)
        if length:
            _join_subjects(tree, start, start + length)
    for start in range(2, len(tree) - 2):
        length = _link(tree, start, _LIKEWISE)
        if length and tree[start - 1].text == ",":
            _join_aside(tree, start, start + length)


def _link(tree: Tree, start: int, phrases: Mapping[str, Sequence[list[str]]]) -> int:
    """How many words from a place on are one of some phrases (by their first words); 0 if they are none."""
    known = phrases.get(tree[start].lower, ())
    return next((len(w) for w in known if [node.lower for node in tree.nodes[start : start + len(w)]] == w), 0)


def _join_aside(tree: Tree, start: int, opening: int) -> None:
    """ "Oslo a demandé, tout comme Lima, à adhérer", "... a protesté, tout comme Lima": who else does it."""
    second = next((j for j in range(opening, len(tree)) if tree[j].pos in _NOUNS), None)
    verb = next((j for j in reversed(range(start)) if tree[j].pos == "VERB"), None)
    subject = next(iter(tree.children(verb, *SUBJECTS)), None) if verb is not None else None
    if second is None or verb is None or subject is None or tree[subject].pos not in _NOUNS or subject > start:
        return
    if any(tree[j].pos not in ("DET", "ADJ", "NUM") for j in range(opening, second)) or verb in tree.subtree(second):
        return
    _conjoin(tree, second, subject, range(start, opening))


def _instances(tree: Tree, _: Lemmas) -> None:
    """ "Des pays comme l'Inde et le Chili ont", "d'États tels que la Pologne": those named stand for the group."""
    for start in range(1, len(tree) - 1):
        length = _link(tree, start, _SUCH_AS)
        first = next((j for j in range(start, len(tree)) if tree[j].pos in _NOUNS), start) if length else start
        if not length or tree[first].pos != "PROPN" or first > start + length + 1:
            continue
        group = next((j for j in reversed(range(start)) if tree[j].pos in _NOUNS), start)
        while tree.head(group).pos == "NOUN" and tree[group].head < group and not tree.has(group, "case"):
            group = tree[group].head
        between = all(node.pos in ("NOUN", "ADJ", "PUNCT") for node in tree.nodes[group + 1 : start])
        if not (between and _is_group(tree, group)) or first in tree.above(group):
            continue
        tree.hang(first, group, "nmod")
        tree.promote(first, "dep")
        for child in tree.children(group):
            if child > first or tree[child].dep == "case":
                tree.attach(child, first)
        for j in range(start, start + length):
            tree.hang(j, group, "advmod")


def _is_group(tree: Tree, i: int) -> bool:
    """Whether a word is a plural common noun that hangs on another word."""
    common = tree[i].text[:1].islower() or tree[i].lower in _VALENCY["capital groups"]
    return common and tree[i].pos == "NOUN" and tree[i].feats.get("Number") == "Plur" and tree[i].head != i


def _opening_names(tree: Tree, _: Lemmas) -> None:
    """ "Oslo et Lima signent", "La République tchèque, l'Estonie et ...": the first name is a subject too."""
    for i, node in enumerate(tree):
        verb, opening = node.head, tree.left(i)
        if node.dep not in SUBJECTS or node.pos not in _NOUNS or verb < i or opening < 1:
            continue
        joint, loose = opening if tree[opening].lower == "et" else opening - 1, -1
        listed = joint == opening or (tree[joint].text == "," and tree.has(i, "conj"))
        if tree[joint].pos == "DET" and tree[joint].head == verb:  # "et *plusieurs* capitales accusent"
            joint, loose = joint - 1, joint
            listed = tree[joint].lower == "et"
        if not listed or joint < 1:
            continue
        first = joint - 1
        while tree[first].head < first and tree.head(first).pos in _NOUNS:
            first = tree[first].head
        start, named = tree.left(first), any(tree[j].pos == "PROPN" or tree[j].text[:1].isupper() for j in (first,))
        lone = tree[first].dep not in SUBJECTS and tree[first].head in (verb, first) and not tree.has(first, "case")
        if start > 0 or not named or not lone or tree[first].pos not in _NOUNS:
            continue
        if tree[first].head == first:
            tree.make_root(verb, "dep")
        if loose > 0:
            tree.hang(loose, i, "det")
            tree.hang(joint, i, "cc")
        tree.hang(first, verb, "nsubj")
        for other in (i, *tree.children(i, "conj")):
            tree.hang(other, first, "conj")


def _join_subjects(tree: Tree, start: int, opening: int) -> None:
    """The words from ``start`` stand between two nouns, of which the second opens at ``opening``."""
    first = start - 2 if tree[start - 1].text == "," else start - 1
    while tree[first].pos not in _NOUNS and tree.head(first).pos in _NOUNS and tree[first].head < first:
        first = tree[first].head
    while tree.head(first).pos in _NOUNS and tree[first].head < first:
        first = tree[first].head
    second = next((j for j in range(opening, len(tree)) if tree[j].pos in _NOUNS), None)
    verb = next((j for j in range(opening, len(tree)) if _is_main(tree, j)), None)
    if second is None or verb is None or second > verb or tree[first].pos not in _NOUNS or tree.has(first, "case"):
        return
    if any(tree[j].pos not in ("DET", "ADJ", "NUM") for j in range(opening, second)) or tree.root > verb:
        return
    if tree[first].head == second and tree[first].dep == "dep":
        return  # named out of a group
    early = any(_is_main(tree, j) for j in range(start))
    others = [j for j in tree.children(verb, *SUBJECTS) if j not in (first, second)]
    if early or others or tree[first].dep == "obj":
        return
    if tree.root < verb:
        tree.make_root(verb, "dep")
    tree.hang(first, verb, "nsubj")
    _conjoin(tree, second, first, range(start, opening))


def _conjoin(tree: Tree, second: int, first: int, link: range) -> None:
    """Let a noun stand beside the one before it, joined by the words of ``link`` as if by "et"."""
    tree.hang(second, first, "conj")
    tree.hang(link[0], second, "cc")
    tree[link[0]].pos = "CCONJ"
    for j in link[1:]:
        tree.hang(j, link[0], "fixed")


def _is_main(tree: Tree, i: int) -> bool:
    """Whether ``i`` is a verb that says when, in no relative clause."""
    opening = [tree.left(i), *tree.children(i)]
    relative = tree[i].dep == "acl" or any(tree[j].feats.get("PronType") == "Rel" for j in opening)
    return tree[i].pos == "VERB" and not relative and says_when(tree, i)


def _objects_before_and(tree: Tree, lemmas: Lemmas) -> None:
    """ "a jugé injuste la décision de X et a annoncé": the subject of a clause does not stand before its "et"."""
    for i, node in enumerate(tree):
        first = node.head
        joint = next((c for c in tree.children(i, "cc") if c < i), None)
        if joint is None or node.pos != "VERB" or first > joint or tree[first].pos != "VERB":
            continue
        noun = next((c for c in tree.children(i, *SUBJECTS) if first < c < joint), None)
        if noun is None or tree.has(noun, "case") or not lacks_object(tree, first, lemmas, "xcomp", "ccomp"):
            continue
        tree.hang(noun, first, "obj")
        node.dep = "conj"


def _subjects_behind_and(tree: Tree, _: Lemmas) -> None:
    """ "réclame des armes à ses alliés, et Oslo lui a livré": the noun between ", et" and a verb is its subject."""
    for i, node in enumerate(tree):
        if node.pos != "VERB":
            continue
        clitics = [c for c in tree.children(i) if c < i and tree[c].lower in _VALENCY["clitics"]]
        noun = min([i, *clitics, *tree.children(i, "aux:tense", "aux:pass")]) - 1
        subjects = [c for c in tree.children(i, *SUBJECTS) if tree[c].lower not in _VALENCY["recipient clitics"]]
        if noun < 3 or tree.has(i, "mark") or subjects or not _is_main(tree, i):
            continue
        if tree[noun].head == i and tree[noun].dep == "dep" and tree[noun].pos == "PROPN":
            tree[noun].dep = "nsubj"
            continue
        while tree[noun].dep in (*_INSIDE, "conj") and tree.head(noun).pos in _NOUNS and tree[noun].head < noun:
            if tree[noun].dep == "conj" and tree[tree.left(noun) - 1].text == ",":
                break
            noun = tree[noun].head
        joint = tree.left(noun)
        hung = tree[noun].dep == "conj" or (tree[noun].dep == "obj" and tree.head(noun).pos == "VERB")
        coordinated = tree[noun].pos in _NOUNS and hung and tree[joint].pos == "CCONJ"
        apart = tree[joint - 1].text == "," or tree.head(noun).pos == "VERB"
        cased = tree[joint + 1].pos == "ADP" and tree[joint + 1].lower != "des"
        if not coordinated or not apart or tree.has(i, "cc") or cased or node.head > joint:
            continue
        clause = next((j for j in tree.above(i) if j < joint and _is_main(tree, j)), node.head)
        tree.hang(noun, i, "nsubj")
        as_determiner(tree, noun)
        tree.hang(joint, i, "cc")
        tree.hang(i, clause, "conj")
        for c in clitics:
            tree[c].dep = "iobj" if tree[c].lower in _VALENCY["recipient clitics"] else tree[c].dep


def _two_behind_and(tree: Tree, _: Lemmas) -> None:
    """ "a reculé et le Ghana et le Togo *ont* signé": the first of the two names is a subject too."""
    for i, node in enumerate(tree):
        second = next((c for c in tree.children(i, *SUBJECTS) if c < i), None)
        beside = node.dep == "conj" or (node.dep == "advcl" and not tree.has(i, "mark"))
        if node.pos != "VERB" or not beside or second is None or not _is_plural(tree, i):
            continue
        joint = tree.left(second) - (tree[tree.left(second)].pos != "CCONJ")
        if joint < 2 or tree[joint].pos != "CCONJ" or tree[joint].head not in (i, second):
            continue
        first = next((j for j in range(joint - 1, 0, -1) if tree[j].pos != "ADJ"), 0)
        joined = tree[first].pos in _NOUNS and tree[tree.left(first)].pos == "CCONJ" and tree[first].head == node.head
        if joined and tree[first].dep in ("conj", "obj"):
            for c in tree.children(first, "cc"):
                tree.hang(c, i, "cc")
            node.dep = "conj"
            tree.hang(first, i, "nsubj")
            tree.hang(second, first, "conj")
            tree.hang(joint, second, "cc")


def _is_plural(tree: Tree, i: int) -> bool:
    """Whether a verb, or its auxiliary, is a plural by its ending."""
    helpers = tree.children(i, "aux:tense", "aux:pass")
    return tree[helpers[0] if helpers else i].lower.endswith("nt")


def _headed_by_participles(tree: Tree, _: Lemmas) -> None:
    """ "..., s'est indigné le président, ordonnant son départ": the clause that says when is over the participle."""
    for i, node in enumerate(tree):
        present = node.pos == "VERB" and node.lower.endswith("ant") and node.feats.get("VerbForm") != "Fin"
        if not present or tree[i - 1].text != ",":
            continue
        said = [c for c in tree.children(i, "advcl", "advmod", "dep", "parataxis") if c < i and _is_main(tree, c)]
        if said and not tree.has(said[-1], "mark"):
            tree.promote(said[-1], "advcl")
            for c in tree.children(i):
                if c < said[-1]:
                    tree.attach(c, said[-1], "parataxis" if tree.has(c, "cop") else "")


def _marked_infinitives(tree: Tree, _: Lemmas) -> None:
    """ "exhortant X à partir et à « renouer le dialogue »": an infinitive goes with the one behind the same word."""
    for i, node in enumerate(tree):
        marks = [tree[m].lower for m in tree.children(i, "mark")]
        if node.dep != "conj" or node.feats.get("VerbForm") != "Inf" or not marks or _is_plain(tree, node.head):
            continue
        alike = [
            j for j in range(i) if _is_plain(tree, j) and marks[0] in [tree[m].lower for m in tree.children(j, "mark")]
        ]
        if alike and alike[-1] > node.head:
            tree.attach(i, alike[-1])


def _is_plain(tree: Tree, i: int) -> bool:
    return tree[i].pos == "VERB" and tree[i].feats.get("VerbForm") == "Inf"


def _asked_for(tree: Tree, lemmas: Lemmas) -> None:
    """ "appelant X et Y à cesser": what somebody is asked to do is no circumstance of asking."""
    for i, node in enumerate(tree):
        verb = node.head
        perfect = any(tree[c].lower in ("avoir", "être") for c in tree.children(i, "aux", "aux:tense", "aux:pass"))
        if node.dep != "advcl" or verb > i or not (perfect or _is_plain(tree, i)) or tree[verb].pos != "VERB":
            continue
        asked = [o for o in tree.children(verb, "obj", "obl", "obl:arg", "obl:mod") if verb < o < i]
        asked = [o for o in asked if tree[o].dep == "obj" or tree.marker(o) in ("à", "au", "aux")]
        marked = any(tree[m].lower in ("à", "de", "d'") for m in tree.children(i, "mark"))
        if asked and marked and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask"]:
            node.dep = "xcomp"


def _those_of(tree: Tree, _: Lemmas) -> None:
    """ "Le chef de la diplomatie russe et *celui* de l'Iran": joined to no noun behind "de"."""
    for i, node in enumerate(tree):
        noun = node.head
        if node.lower not in _THAT_OF or node.dep != "conj" or not noun < i or tree.has(i, "case"):
            continue
        while tree[noun].dep == "nmod" and tree.marker(noun) in OF and tree[noun].head < noun:
            noun = tree[noun].head
        if noun != node.head and tree[noun].pos == "NOUN":
            tree.hang(i, noun, "conj")


def finite_conjuncts(tree: Tree, _: Lemmas) -> None:
    """ "a accusé X d'être un pion et a affirmé": a finite clause is coordinated with a finite one."""
    for i, node in enumerate(tree):
        if node.dep != "conj" or node.pos != "VERB" or not says_when(tree, i):
            continue
        if says_when(tree, node.head) and not _goes_on(tree, i):
            continue
        apart = node.head if says_when(tree, node.head) else -1
        partner = next((j for j in tree.above(i) if j != apart and tree[j].pos == "VERB" and says_when(tree, j)), None)
        if partner is not None and not tree.has(i, "mark"):
            tree.attach(i, partner)


def _goes_on(tree: Tree, i: int) -> bool:
    """ "a sommé X de retirer un navire dont la présence a été signalée, *et lui a remis une note*": the main clause."""
    over = tree[i].head
    relative = tree[over].dep in ("acl:relcl", "advcl") and tree.has(over, "aux:pass")
    relative = relative and not tree.has(i, "aux:pass", *SUBJECTS)
    link = next(iter(tree.children(i, "cc")), 0)
    return relative and link > 0 and tree[link - 1].text == "," and tree.has(i, "iobj", "expl:comp", "obj")
