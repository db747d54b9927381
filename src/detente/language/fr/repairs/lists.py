"""French coordination: which nouns of a list belong together, and which noun only stands beside another."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

OBLIQUE = ("obl:mod", "obl:arg", "obl")
OF = ("de", "d'", "du", "des")
TO = ("à", "au", "aux")
_IS = ("est", "sont", "était", "étaient")
_ARTICLES = ("le", "la", "l'")
_THE = ("au", "du")  # a preposition with the article in it
_ONE = ("un", "une")


def repair_lists(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the conjuncts of every list in ``tree`` on its first noun, in place."""
    for rule in (
        _nationals,
        _agents,
        _quoted_pairs,
        _pairs,
        _rows,
        _phrases,
        _portfolios,
        _names_joined,
        _coordination,
        _lists,
    ):
        rule(tree, lemmas)
    for rule in (
        _subjects_of_main_clauses,
        _named_first,
        _appositions,
        _who_it_is,
        _same_person,
        _behind_the_list,
        _which_is,
    ):
        rule(tree, lemmas)


def _nationals(tree: Tree, lemmas: Lemmas) -> None:
    """ "le *Danois* Lars Holm et le *Chilien* Pedro Soto": whose people they are are two nouns, joined."""
    found: list[int] = []
    for i in range(1, len(tree) - 1):
        node, name = tree[i], i + 1
        named = tree[name].pos == "PROPN" and tree[name].text[:1].isupper() and tree[i - 1].lower in _ARTICLES
        if not named or not node.text[:1].isupper() or not lemmas.knows(node.lower, "ADJ"):
            continue
        if node.head == name:
            tree.promote(i, "appos")
        node.pos = "NOUN" if node.pos == "ADJ" else node.pos
        joint = i - 2
        if found and tree[joint].lower == "et" and not tree.has(i, "case") and tree.attach(i, found[-1], "conj"):
            tree.attach(joint, i, "cc")
        found.append(i)


def _agents(tree: Tree, _: Lemmas) -> None:
    """ "saluée par le Laos, *la Norvège* ainsi que le Chili": a name behind a comma that others are joined to."""
    for i, node in enumerate(tree):
        opening = tree.left(i)
        loose = node.pos == "PROPN" and node.dep in ("fixed", "dep", "appos", "obj", "nmod") and opening > 2
        if not loose or tree[opening - 1].text != "," or not tree.has(i, "conj") or tree.has(i, "case"):
            continue
        path = (opening - 2, *tree.above(opening - 2))
        agent = next((j for j in path if tree[j].dep == "obl:agent" and j < opening), None)
        if agent is not None and tree.attach(i, agent, "conj"):
            for other in tree.children(i, "conj"):
                tree.attach(other, agent)


def _quoted_pairs(tree: Tree, _: Lemmas) -> None:
    """ "Le Pérou et la Norvège espèrent signer, a dit X": the first of two subjects is no subject of "a dit"."""
    for i, node in enumerate(tree):
        if node.pos != "CCONJ" or node.dep != "cc" or node.head <= i or tree[node.head].pos not in ("VERB", "AUX"):
            continue
        verb = node.head
        second = next(iter(tree.children(verb, "nsubj")), None)
        first = next(
            (j for j in tree.children(tree[verb].head, "nsubj") if j < i and max(tree.subtree(j)) == i - 1), None
        )
        if first is None or second is None or tree.left(second) != i + 1 or tree[verb].head <= verb:
            continue
        tree.attach(first, verb, "nsubj")
        tree.attach(second, first, "conj")
        tree.attach(i, second, "cc")


def _pairs(tree: Tree, _: Lemmas) -> None:
    """ "Le Pérou et la Norvège ont réaffirmé": two subjects with "et" between them are coordinated."""
    for i, node in enumerate(tree):
        earlier = [j for j in tree.children(node.head, "nsubj", "nsubj:pass") if j < i]
        opening = tree.left(i)
        joint = opening if tree[opening].pos == "CCONJ" else opening - 1
        if node.dep in ("nsubj", "nsubj:pass") and earlier and i < node.head and tree[joint].pos == "CCONJ":
            tree.attach(i, earlier[0], "conj")
            tree.attach(joint, i, "cc")


def _rows(tree: Tree, _: Lemmas) -> None:
    """ "La Norvège, la Suède et le Chili suspendent": subjects (objects, "à" phrases) in a row are a list."""
    for i, node in enumerate(tree):
        if node.dep not in ("nsubj", "nsubj:pass", "obj", *OBLIQUE) or node.pos not in ("NOUN", "PROPN"):
            continue
        first = next((j for j in reversed(tree.children(node.head, node.dep)) if j < i), None)
        if first is not None and _is_aside(tree, first, i):
            tree.attach(i, first, "appos")
        elif first is None or tree[first].pos != node.pos or tree[tree.left(i) - 1].text != ",":
            continue
        others = [j for j in tree.children(i, "conj") if j > i and not tree.has(j, "cop", "nsubj")]
        alike = _marker(tree, i) == _marker(tree, first) and (_marker(tree, i) or node.dep not in OBLIQUE)
        if not others or not alike or (node.head > first) != (node.head > i):
            continue
        if tree.attach(i, first, "conj"):
            for j in others:
                tree.attach(j, first)


def _is_aside(tree: Tree, first: int, i: int) -> bool:
    """ "ont occupé Goma, chef-lieu de la province": a bare noun behind a comma says what the name before it is."""
    bare = tree[i].pos == "NOUN" and not tree.has(i, "det", "case", "nummod", "cc", "conj")
    return bare and tree[first].pos == "PROPN" and tree[tree.left(i) - 1].text == "," and tree[i].dep == "obj"


def _phrases(tree: Tree, _: Lemmas) -> None:
    """ "les envoyés de la Suisse, de la Belgique et du Mali": a conjunct with "de" is that of a noun with "de"."""
    for i, node in enumerate(tree):
        marker = _marker(tree, i)
        if node.dep != "conj" or node.pos not in ("NOUN", "PROPN") or not marker or _marker(tree, node.head) == marker:
            continue
        earlier = [j for j in tree.children(node.head, "nmod", *OBLIQUE) if node.head < j < i]
        partner = next((j for j in reversed(earlier) if _marker(tree, j) == marker and tree[j].pos == node.pos), None)
        if partner is not None:
            tree.attach(i, partner)


def _marker(tree: Tree, i: int) -> str:
    """The preposition of a phrase, without the article that is in it."""
    marker = tree.marker(i)
    return next((forms[0] for forms in (OF, TO) if marker in forms), marker)


def _portfolios(tree: Tree, _: Lemmas) -> None:
    """ "les ministres de la Défense et de l'Intérieur du Chili": whose they are hangs on the office."""
    for i, node in enumerate(tree):
        second = node.head
        first = tree[second].head
        office = tree[first].head
        chain = node.dep == "nmod" and tree[second].dep == "conj" and tree[first].dep == "nmod" and office < first
        if not chain or node.pos != "PROPN" or _marker(tree, i) not in OF or second > i:
            continue
        several = tree[office].pos == "NOUN" and tree[office].feats.get("Number") == "Plur"
        if several and _marker(tree, second) in OF and _marker(tree, first) in OF and tree[first].pos == "NOUN":
            tree.attach(i, office)


def _names_joined(tree: Tree, _: Lemmas) -> None:
    """ "le Mali et les États-Unis réaffirment": a name is coordinated with the name right before "et"."""
    for i, node in enumerate(tree):
        if node.dep != "conj" or node.pos != "PROPN" or tree.has(i, "case"):
            continue
        conjunction = tree.left(i)
        if tree[conjunction].pos != "CCONJ" or conjunction == 0:
            continue
        partner = conjunction - 1
        while tree[partner].dep in ("flat:name", "amod", "fixed") and tree[partner].head < conjunction:
            partner = tree[partner].head
        close = tree[partner].dep in ("nsubj", "nsubj:pass", "obj") or tree.marker(partner) == "entre"
        if close and tree[partner].pos == "PROPN" and partner != node.head:
            tree.attach(i, partner)


def _coordination(tree: Tree, _: Lemmas) -> None:
    """ "évoquer la crise, la lutte et les échanges": nouns are coordinated with nouns, not with their verb."""
    for i, node in enumerate(tree):
        verb = node.head
        if tree[verb].pos != "VERB" or node.pos not in ("NOUN", "PROPN") or i < verb:
            continue
        bare = not tree.has(i, "case", "cop", "mark")
        listed = node.dep in OBLIQUE and bare and tree.has(i, "det") and tree[tree.left(i) - 1].text == ","
        joined = node.dep == "conj" and not tree.has(i, "cop", "nsubj", "aux:tense", "mark") and tree.has(i, "cc")
        if listed or joined:
            partner = _partner(tree, i, verb)
            if partner is not None:
                tree.attach(i, partner, "conj")


def _partner(tree: Tree, i: int, verb: int) -> int | None:
    """The noun between a verb and ``i`` that ``i`` is coordinated with: the nearest with as good a case marker."""
    marker = tree.marker(i)
    for j in reversed(tree.children(verb)):
        is_noun = verb < j < i and tree[j].pos in ("NOUN", "PROPN") and tree[j].dep not in ("conj", "nsubj")
        if is_noun and (not marker or marker == tree.marker(j)):
            return j
    return None


def _lists(tree: Tree, _: Lemmas) -> None:
    """ "le Burkina Faso, le Mali et le Niger": names behind commas, before "et", are coordinated."""
    for i, node in enumerate(tree):
        head = tree.head(i)
        named = node.pos == head.pos == "PROPN" and node.dep in ("nmod", "appos", "amod") and not tree.has(i, "case")
        if named and node.head < i and tree[tree.left(i) - 1].text == "," and tree.has(i, "conj"):
            node.dep = "conj"
    for i, node in enumerate(tree):
        while node.dep == "conj" and tree.head(i).dep == "conj" and node.pos == tree.head(i).pos == "PROPN":
            if not tree.attach(i, tree.head(i).head):
                break


def _subjects_of_main_clauses(tree: Tree, _: Lemmas) -> None:
    """ "Quand la Norvège a quitté le Mali, son homologue a dit": what stands behind a comma, before a verb without a
    subject, is that verb's subject, no member of a list.
    """
    for i, node in enumerate(tree):
        opening, end = tree.left(i), max(tree.subtree(i)) + 1
        second = node.dep == "obj" and tree.children(node.head, "obj")[0] < i
        if (
            (node.dep != "conj" and not second)
            or tree.has(i, "cc", "case")
            or end >= len(tree)
            or tree[opening - 1].text != ","
        ):
            continue
        verb = tree[end].head if tree[end].dep.startswith("aux") else end
        free = tree[verb].pos == "VERB" and verb >= end and not tree.has(verb, "nsubj", "nsubj:pass", "csubj", "cc")
        if free and tree[verb].dep == "ROOT" and tree[end].feats.get("VerbForm") == "Fin":
            tree.attach(i, verb, "nsubj")


def _named_first(tree: Tree, _: Lemmas) -> None:
    """ "Le Ghana, le grand voisin du Togo, cède": the name is the subject, the noun behind the comma says who it is."""
    for i, node in enumerate(tree):
        noun, verb = node.head, tree.head(i).head
        inside = node.pos == "PROPN" and node.dep == "nsubj" and i < noun < verb and tree[noun].pos == "NOUN"
        if not inside or tree.has(noun, "cop", "cc", "case"):
            continue
        known = tree[noun].dep in ("nsubj", "nsubj:pass")
        lost = tree[noun].dep == "advcl" and not tree.has(verb, "nsubj", "nsubj:pass")
        end = max(j for j in tree.subtree(i) if tree[j].pos != "PUNCT")
        if (known or lost) and tree[end + 1].text == ",":
            tree.attach(i, verb, tree[noun].dep if known else "nsubj")
            tree.attach(noun, i, "appos")


def _appositions(tree: Tree, _: Lemmas) -> None:
    """ "la Turquie, membre de l'OTAN,", "a fermé ses ports, *une mesure* que X dénonce": one noun behind a comma,
    without "et", is no coordination.
    """
    for i, node in enumerate(tree):
        if node.dep != "conj" or node.pos != "NOUN" or tree.head(i).pos not in ("NOUN", "PROPN") or i < node.head:
            continue
        group = tree.children(node.head, "conj")
        end = max(tree.subtree(i)) + 1
        told = tree.head(i).pos == "PROPN" and tree.head(i).dep in ("nsubj", "nsubj:pass") and end < len(tree)
        bare = tree[i - 1].text == "," and not tree.has(i, "det")
        aside = told and tree[tree.left(i) - 1].text == "," == tree[end].text
        taken_up = (
            tree[tree.left(i)].lower in _ONE and tree[tree.left(i) - 1].text == "," and tree.has(i, "acl", "acl:relcl")
        )
        if len(group) == 1 and (bare or aside or taken_up) and not tree.has(i, "cc", "case"):
            node.dep = "appos"


def _who_it_is(tree: Tree, _: Lemmas) -> None:
    """ "*un* voisin du Mali, l'Algérie, a fermé ...": the one name between commas says who the first noun is."""
    for i, node in enumerate(tree):
        end = max(tree.subtree(i)) + 1
        loose = node.pos == "PROPN" and node.dep in ("conj", "nmod", "appos") and not tree.has(i, "cc", "case")
        if not loose or end >= len(tree) - 1 or not tree[tree.left(i) - 1].text == "," == tree[end].text:
            continue
        nouns = [j for j in tree.above(i) if j < i and tree[j].pos == "NOUN"]
        one = next((j for j in nouns if tree[tree.left(j)].lower in _ONE), None)
        if one is None or len(tree.children(tree[i].head, "conj")) > 1:
            continue
        tree.hang(i, one, "appos")
        verb = next((j for j in tree.children(one, "parataxis") if j > end), None)
        if one == tree.root and verb is not None:
            tree.make_root(verb, "nsubj")


def _same_person(tree: Tree, _: Lemmas) -> None:
    """ "son allié et ancien partenaire": a second noun without an article of its own says more of the first."""
    for i, node in enumerate(tree):
        head = tree.head(i)
        single = node.pos == head.pos == "NOUN" and node.feats.get("Number") == head.feats.get("Number") == "Sing"
        bare = tree.has(i, "cc") and not tree.has(i, "det", "case", "nummod")
        if node.dep == "conj" and single and bare and (tree.has(node.head, "det") or tree.marker(node.head) in _THE):
            node.dep = "appos"


def _behind_the_list(tree: Tree, _: Lemmas) -> None:
    """ "son allié et ancien partenaire, le Pakistan": what follows "et Y" behind a comma is no member of the list, and
    no object of a verb that has "se" as one.
    """
    for i, node in enumerate(tree):
        comma = tree.left(i) - 1
        loose = node.dep == "conj" or (node.dep == "obj" and tree.has(node.head, "expl:comp"))
        if node.pos != "PROPN" or not loose or tree.has(i, "cc", "case") or comma < 1 or tree[comma].text != ",":
            continue
        above = [j for j in tree.above(comma - 1) if any(tree.has(a, "cc") for a in tree.children(j, "appos"))]
        if above and (node.head == above[0] or tree.attach(i, above[0])):
            node.dep = "appos"


def _which_is(tree: Tree, _: Lemmas) -> None:
    """ "le petit pays qu'est le Gabon": the name behind "qu'est" says which one it is."""
    for i in range(1, len(tree) - 2):
        name = i + 3 if tree[i + 2].pos == "DET" else i + 2
        if tree[i].lower != "qu'" or tree[i + 1].lower not in _IS or name >= len(tree):
            continue
        nouns = [j for j in (i - 1, *tree.above(i - 1)) if j < i and tree[j].pos == "NOUN"]
        if tree[name].pos != "PROPN" or not nouns:
            continue
        noun = next((j for j in reversed(nouns) if tree.has(j, "det")), nouns[0])
        if tree[name].head == noun or tree.attach(name, noun):
            tree[name].dep = "appos"
            for j in range(i, name):
                tree.attach(j, name, "det" if tree[j].pos == "DET" else "dep")
