"""Objects and other phrases of the verb that French models hang on a noun, or cannot name."""

from __future__ import annotations

from detente.language.fr.repairs.lists import OBLIQUE, OF, TO
from detente.language.fr.repairs.transitives import as_object, lacks_object
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_OPENING = (",", "«", '"')
_NOUNS = ("NOUN", "PROPN")
_AMOUNTS = ("plus", "moins", "près")


def repair_objects(tree: Tree, lemmas: Lemmas) -> None:
    """Give the verbs of ``tree`` the objects and phrases that were hung elsewhere, in place."""
    for rule in (
        _decisions,
        _second_subjects,
        _listed,
        _loose,
        _infinitives,
        _asked,
        _adjectives,
        _predicates,
        _counted,
        _counted_behind,
        _numbers,
        _behind_amounts,
        _behind_places,
        _within_places,
        _behind_means,
        _of_nouns,
        _under_verbs,
        _mass,
        _givers,
        _errands,
        _examples,
    ):
        rule(tree, lemmas)


def _decisions(tree: Tree, lemmas: Lemmas) -> None:
    """ "salue la décision de l'Allemagne de livrer": what is decided hangs on the decision."""
    for i, node in enumerate(tree):
        verb = node.head
        infinitive = node.pos == "VERB" and node.dep == "xcomp" and node.feats.get("VerbForm") == "Inf" and verb < i
        of = infinitive and any(tree[c].lower in ("de", "d'") for c in tree.children(i, "mark"))
        if not of or tree[verb].pos != "VERB" or lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask"]:
            continue
        nouns = [c for c in tree.children(verb, "obj", "nsubj:pass", *OBLIQUE) if verb < c < i]
        decided = [c for c in nouns if lemmas.lemma(tree[c].text, "NOUN") in _VALENCY["decisions"]]
        if decided:
            tree.hang(i, decided[-1], "acl")


def _second_subjects(tree: Tree, lemmas: Lemmas) -> None:
    """ "Oslo recevra en visite *le roi jordanien*, X", "qu'elle expulserait *dix consuls*": behind a verb with a
    subject before it stands no other.
    """
    for i, node in enumerate(tree):
        verb = node.head
        behind = (
            node.pos == "NOUN" and node.dep == "nsubj" and verb < i and tree.has(i, "det") and not tree.has(i, "case")
        )
        if not behind or tree[verb].pos != "VERB" or tree.has(verb, "expl:subj", "expl:comp", "ccomp"):
            continue
        before = [c for c in tree.children(verb, "nsubj") if c < verb]
        others = [c for c in before if tree[c].pos in _NOUNS or tree[c].lower in _VALENCY["subject pronouns"]]
        if lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["impersonal"]:
            continue
        if others and lacks_object(tree, verb, lemmas):
            node.dep = "obj"


def _listed(tree: Tree, _: Lemmas) -> None:
    """ "L'Espagne, l'Irlande et la Norvège": in a list that ends with "et", a name is no apposition."""
    for i, node in enumerate(tree):
        first = node.head
        name = node.pos == "PROPN" and tree[first].pos == "PROPN" and node.dep == "appos" and tree.has(i, "det")
        later = [c for c in tree.children(first, "conj") if c > i and tree[c].pos == "PROPN" and tree.has(c, "cc")]
        if name and later and tree[tree.left(i) - 1].text == "," and tree[tree.left(later[0]) - 1].text != ",":
            node.dep = "conj"


def _infinitives(tree: Tree, lemmas: Lemmas) -> None:
    """ "a échoué une nouvelle fois *à s'entendre*", "presse Lima *de les accueillir*": what a verb governs is no
    circumstance of it.
    """
    for i, node in enumerate(tree):
        verb = node.head
        infinitive = node.pos == "VERB" and node.feats.get("VerbForm") == "Inf" and verb < i
        if not infinitive or tree[verb].pos != "VERB" or node.dep not in ("advcl", *OBLIQUE):
            continue
        marks = [tree[c].lower for c in tree.children(i, "mark", "case")]
        lemma = lemmas.lemma(tree[verb].text, "VERB")
        tried = lemma in _VALENCY["infinitive with à"] and marks[:1] == ["à"]
        if tried or (lemma in _VALENCY["ask"] and tree.has(verb, "obj") and marks[:1] in (["de"], ["d'"], ["à"])):
            node.dep = "xcomp"
        elif lemma in _VALENCY["taking occasions"] and marks[:1] == ["pour"]:
            node.dep = "xcomp"  # "a profité du retrait *pour occuper* l'île"


def _asked(tree: Tree, lemmas: Lemmas) -> None:
    """ "a condamné le raid et appelé Lima, par la voix de X, *à négocier*": what the nearer verb asks is its own."""
    for i, node in enumerate(tree):
        verb = node.head
        under = node.dep == "acl" and tree[verb].pos == "NOUN" and tree[verb].dep == "obj" and verb < i
        if under and any(_demands(tree, c, lemmas) for c in tree.children(verb, "acl") if c < i):
            node.dep, verb = "xcomp", tree[verb].head  # "une résolution *enjoignant* à Lima de partir"
        if node.dep != "xcomp" or verb > i or node.feats.get("VerbForm") != "Inf" or tree[verb].pos != "VERB":
            continue
        if lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["ask"] | _VALENCY["infinitive with à"]:
            continue
        nearer = [c for c in tree.children(verb, "conj") if c < i and tree.has(c, "obj") and not tree.has(c, "xcomp")]
        texts = [c for noun in tree.children(verb, "obj") for c in tree.children(noun, "acl")]
        nearer += [c for c in texts if c < i and _demands(tree, c, lemmas)]
        if nearer and lemmas.lemma(tree[nearer[-1]].text, "VERB") in _VALENCY["ask"]:
            tree.attach(i, nearer[-1])


def _demands(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether a present participle asks somebody for what is not said yet."""
    asking = tree[i].lower.endswith("ant") and lemmas.lemma(tree[i].text, "VERB") in _VALENCY["ask"]
    return asking and not tree.has(i, "xcomp")


def _loose(tree: Tree, lemmas: Lemmas) -> None:
    """ "reproche au régime d'offrir", "ont violé l'espace aérien": phrases that the model could not name."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep not in ("dep", "advmod") or verb > i or tree[verb].pos != "VERB" or tree[i - 1].text in _OPENING:
            continue
        name = node.pos == "PROPN" and verb == i - 1 and not tree.has(i, "case")
        noun = node.pos == "NOUN" and node.lower not in (*_VALENCY["times"], *_VALENCY["spans"])
        if node.dep == "advmod" and not (name or noun):
            continue  # "a relâché, mardi 12 mars, 14 *marins*"
        infinitive = node.pos == "VERB" and node.feats.get("VerbForm") == "Inf"
        if infinitive and any(tree[c].lower in (*OF, *TO) for c in tree.children(i, "mark", "case")):
            node.dep = "xcomp"
        elif node.pos in _NOUNS and tree.has(i, "case"):
            node.dep = "obl:arg" if tree.marker(i) in TO else "obl:mod"
        elif name and lacks_object(tree, verb, lemmas, "xcomp"):
            node.dep = "obj"  # "a conduit *Quito* à fermer"
        elif node.pos in _NOUNS and tree.has(i, "det", "nummod") and lacks_object(tree, verb, lemmas):
            node.dep = "obj"


def _adjectives(tree: Tree, lemmas: Lemmas) -> None:
    """ "a abattu trente drones *russes*": the adjective behind a noun is no predicate, the noun an object."""
    for i, node in enumerate(tree):
        verb, noun = node.head, i - 1
        behind = node.pos == "ADJ" and node.dep in ("xcomp", "obj", *OBLIQUE) and verb < noun
        if not behind or tree[noun].pos != "NOUN" or tree[noun].head != i or tree.has(i, "cop", "case"):
            continue
        if tree[verb].pos == "VERB" and lacks_object(tree, verb, lemmas, node.dep):
            tree.hang(noun, verb, "obj")
            for child in tree.children(i):
                tree.attach(child, noun)
            tree.hang(i, noun, "amod")


def _predicates(tree: Tree, lemmas: Lemmas) -> None:
    """ "a pris en charge *la remise* en état", "a passé *commande*": no predicate but the object of a verb of doing."""
    for i, node in enumerate(tree):
        verb = node.head
        named = node.pos == "NOUN" and node.dep == "xcomp" and verb < i and not tree.has(i, "case", "cop")
        timed = node.lower in _VALENCY["times"] | _VALENCY["spans"]
        if not named or timed or lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["attribute"] | _VALENCY["becoming"]:
            continue
        if lacks_object(tree, verb, lemmas, "xcomp") and (tree.has(i, "det") or i == verb + 1):
            node.dep = "obj"


def _counted_behind(tree: Tree, lemmas: Lemmas) -> None:
    """ "a chassé de son sol *plus de mille Afghans*": what is counted with such an opening is no part of a phrase."""
    for i, node in enumerate(tree):
        phrase, opening = node.head, tree.left(i)
        verb = tree[phrase].head
        hung = node.pos in _NOUNS and node.dep == "nmod" and phrase < opening and tree.has(i, "nummod")
        if not hung or tree.has(i, "case") or tree[opening].lower not in _AMOUNTS or tree[phrase].dep not in OBLIQUE:
            continue
        if tree[verb].pos == "VERB" and verb < phrase and lacks_object(tree, verb, lemmas):
            as_object(tree, i, verb)


def _counted(tree: Tree, lemmas: Lemmas) -> None:
    """ "avait fourni à Lima plus d'un milliard": a counted noun behind "plus de" is an object."""
    for i, node in enumerate(tree):
        verb = node.head
        counted = node.pos in ("NOUN", "NUM") and node.dep in OBLIQUE and verb < i and tree.marker(i) in OF
        opening = tree.left(i)
        if counted and tree[opening].lower in _AMOUNTS and lacks_object(tree, verb, lemmas):
            as_object(tree, i, verb)


def _behind_amounts(tree: Tree, lemmas: Lemmas) -> None:
    """ "a relevé à 25 % ses droits": a determiner is no preposition, what it opens no part of the amount."""
    for i, node in enumerate(tree):
        wrong = [c for c in tree.children(i, "case") if tree[c].pos == "DET" and c < i]
        amount, verb = node.head, tree.head(i).head
        if node.pos != "NOUN" or node.dep != "nmod" or not wrong or tree[amount].dep not in OBLIQUE or amount > i:
            continue
        if tree[verb].pos == "VERB" and lacks_object(tree, verb, lemmas):
            tree[wrong[0]].dep = "det"
            as_object(tree, i, verb)


def _behind_places(tree: Tree, lemmas: Lemmas) -> None:
    """ "a tué au Laos *dix soldats*", "exprime à Oslo *sa solidarité*": a noun with a determiner behind a place or
    somebody spoken to is no part of that.
    """
    for i, node in enumerate(tree):
        place = node.head
        verb = tree[place].head
        hung = node.pos == "NOUN" and node.dep in ("nmod", "appos", "obl:mod") and verb < place < i
        if not hung or tree.has(i, "case", "cc") or not tree.has(i, "det", "nummod") or tree[place].pos != "PROPN":
            continue
        opening = min(tree.left(i), *(tree.left(c) for c in (*tree.children(i, "det", "nummod"), i)))
        within = all(j == place or place in tree.above(j) for j in range(place, opening))
        if not within or any(tree[j].pos == "PUNCT" for j in range(place, opening)) or tree[place].dep not in OBLIQUE:
            continue
        if tree[verb].pos == "VERB" and tree.marker(place) and lacks_object(tree, verb, lemmas):
            as_object(tree, i, verb)


def _within_places(tree: Tree, lemmas: Lemmas) -> None:
    """ "a achevé à Oslo une tournée": behind a preposition, a name before a determiner is no part of the noun."""
    for i in range(1, len(tree) - 1):
        noun, case, determiner = tree[i].head, tree[i - 1], tree[i + 1]
        verb = tree[noun].head
        inside = tree[i].pos == "PROPN" and noun > i + 1 and case.head == noun == determiner.head
        if not inside or case.dep != "case" or determiner.pos != "DET" or tree[noun].dep not in OBLIQUE:
            continue
        if tree[verb].pos == "VERB" and verb < i and lacks_object(tree, verb, lemmas):
            tree.hang(i, verb, "obl:mod")
            tree.hang(i - 1, i, "case")
            tree.hang(noun, verb, "obj")


def _behind_means(tree: Tree, lemmas: Lemmas) -> None:
    """ "a criblé de balles *un pêcheur*", "frappe d'amende *une banque*": behind what it is done with, the object."""
    for i, node in enumerate(tree):
        means = node.head
        verb = tree[means].head
        hung = node.pos == "NOUN" and node.dep in ("appos", "nmod") and tree.left(i) == means + 1
        if not hung or tree.has(i, "case", "cc") or not tree.has(i, "det", "nummod") or tree.marker(means) not in OF:
            continue
        bare = not tree.has(means, "det") and tree[means].dep in ("obj", *OBLIQUE) and verb < means
        if bare and tree[verb].pos == "VERB" and lacks_object(tree, verb, lemmas, tree[means].dep):
            tree[means].dep = "obl:mod"
            tree.hang(i, verb, "obj")


def _of_nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "a mis à la porte *deux consuls*", "Oslo et Lima ont arrêté *un calendrier*": a noun has no object."""
    for i, node in enumerate(tree):
        noun = node.head
        verb = tree[noun].head if noun < i else noun
        bare = node.pos == "NOUN" and node.dep in ("obj", "nmod") and tree[noun].pos in _NOUNS
        if not bare or tree.has(i, "case", "cc") or not tree.has(i, "det", "nummod") or tree[verb].pos != "VERB":
            continue
        behind = tree[noun].dep in OBLIQUE and verb < noun and node.dep == "obj"
        subject = tree[noun].dep == "nsubj" and noun < verb == tree.left(i) - 1
        if (behind or subject) and lacks_object(tree, verb, lemmas):
            tree.hang(i, verb, "obj")


def _under_verbs(tree: Tree, _: Lemmas) -> None:
    """ "a téléphoné *aux deux ministres*", "a pris part à Oslo *à un dîner*": a noun behind a preposition is no part
    of a verb, nor one behind "à" part of a place.
    """
    for i, node in enumerate(tree):
        head = tree.head(i)
        if node.dep != "nmod" or not tree.has(i, "case"):
            continue
        if head.pos == "VERB" and tree.marker(i) not in OF:
            node.dep = "obl:mod"
        placed = head.pos == "PROPN" and head.dep in OBLIQUE and tree[head.head].pos == "VERB" and node.pos == "NOUN"
        if placed and tree.marker(i) in TO and node.head < i and tree[head.head] is not node:
            tree.hang(i, head.head, "obl:mod")


def _numbers(tree: Tree, lemmas: Lemmas) -> None:
    """ "a libéré lundi neuf bergers": a number is no preposition, and what it counts may be the object."""
    for i, node in enumerate(tree):
        if node.pos not in ("NUM", "ADJ") or node.dep != "case":
            continue
        node.dep, noun = "nummod", node.head
        verb = tree[noun].head
        bare = tree[noun].dep in OBLIQUE and verb < i and not tree.has(noun, "case")
        if bare and lacks_object(tree, verb, lemmas):
            as_object(tree, noun, verb)


def _mass(tree: Tree, lemmas: Lemmas) -> None:
    """ "a acheminé de l'aide": so much of a mass is an object."""
    for i, node in enumerate(tree):
        verb = node.head
        mass = node.lower in _VALENCY["mass"] and node.dep in OBLIQUE and tree.marker(i) in OF and tree.has(i, "det")
        if not mass or not lacks_object(tree, verb, lemmas):
            continue
        if lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["partitive"]:
            as_object(tree, i, verb)


def _givers(tree: Tree, _: Lemmas) -> None:
    """ "a obtenu de la Chine un prêt": of two objects, the one behind "de la" is where the other comes from."""
    for i, node in enumerate(tree):
        others = [c for c in tree.children(node.head, "obj") if c > i and not tree.has(c, "case")]
        named = node.pos == "PROPN" and node.dep == "obj" and i > node.head
        if named and others and any(tree[c].lower in OF for c in tree.children(i, "case", "det")):
            node.dep = "obl:arg"
            for c in tree.children(i, "det"):
                if tree[c].lower in OF:
                    tree[c].pos, tree[c].dep = "ADP", "case"


def _errands(tree: Tree, lemmas: Lemmas) -> None:
    """ "est allé à Minsk chercher un compromis": the place is that of the verb of motion."""
    for i, node in enumerate(tree):
        verb = node.head
        motion = verb < i and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["être"] and tree[verb].pos == "VERB"
        if node.dep != "xcomp" or node.feats.get("VerbForm") != "Inf" or not motion:
            continue
        places = [c for c in tree.children(i) if c < i and tree[c].pos == "PROPN"]
        marks = [c for c in tree.children(i, "mark") if places and c < places[0] and tree[c].lower in TO]
        if places and marks:
            tree.hang(marks[0], places[0], "case")
            tree.hang(places[0], verb, "obl:arg")
            node.dep = "advcl"


def _examples(tree: Tree, lemmas: Lemmas) -> None:
    """ "ses créanciers, dont la Chine, un accord": "dont" and a noun without a verb name one of those before."""
    for i, node in enumerate(tree):
        if node.lower != "dont" or i == 0 or tree[i - 1].text != "," or i + 1 >= len(tree):
            continue
        noun = next((j for j in range(i + 1, min(i + 4, len(tree))) if tree[j].pos in _NOUNS), None)
        if noun is None or any(tree[j].pos not in ("DET", "NUM", "ADJ") for j in range(i + 1, noun)):
            continue
        before = next((j for j in reversed(range(i)) if tree[j].pos in _NOUNS), None)
        closed = noun + 1 < len(tree) and tree[noun + 1].text in (",", ".", ")")
        if before is None or not closed or tree[noun].dep in ("nsubj", "nsubj:pass"):
            continue
        verb = next((j for j in tree.above(noun) if tree[j].pos == "VERB"), None)
        later = [c for c in tree.children(noun, "appos", "nmod") if c > noun + 1 and tree.has(c, "det")]
        if not tree.attach(noun, before, "appos"):
            continue
        node.dep = "case"
        tree.attach(i, noun)
        if verb is not None and later and not tree.has(later[0], "case") and lacks_object(tree, verb, lemmas):
            as_object(tree, later[0], verb)
