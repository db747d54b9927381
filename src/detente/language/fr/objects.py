"""Objects and other phrases that French models hang on the adverbial between them and their verb.

"Kiev réclame depuis des mois des missiles": to the model, the missiles are part of the months.
"""

from __future__ import annotations

from detente.language.fr.lists import OBLIQUE, OF, TO
from detente.language.fr.verbs import finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_NOUNS = ("NOUN", "PROPN")
_OBJECTS = ("obj", "ccomp", "xcomp", "expl:comp", "cop", "aux:pass")
_AUXILIARY = ("aux", "aux:tense", "aux:pass")
_AMOUNTS = ("plus", "moins", "près")


def repair_objects(tree: Tree, lemmas: Lemmas) -> None:
    """Give the verbs of ``tree`` the objects, subjects and phrases that were hung elsewhere, in place."""
    for rule in (
        _subjects_of_auxiliaries,
        _contrasts,
        _verbs_behind_pronouns,
        _swallowed_verbs,
        _lost_states,
        _own_states,
        _set_nouns,
        _gerunds,
        _adverbs,
        _manners,
        _decisions,
        _listed,
        _spans,
        _loose,
        _behind_phrases,
        _counted,
        _mass,
        _givers,
        _errands,
        _examples,
        _states,
        _verges,
    ):
        rule(tree, lemmas)


def _lacks_object(tree: Tree, verb: int, lemmas: Lemmas) -> bool:
    """Whether an active verb that may take an object has none."""
    node = tree[verb]
    active = node.pos == "VERB" and node.feats.get("Voice") != "Pass" and not tree.has(verb, *_OBJECTS)
    return active and lemmas.lemma(node.text, "VERB") not in _VALENCY["être"]


def _as_object(tree: Tree, i: int, verb: int) -> None:
    """Hang ``i`` on the verb; a preposition "de", "des" before it is its determiner."""
    for case in tree.children(i, "case"):
        tree[case].pos, tree[case].dep = "DET", "det"
    tree.hang(i, verb, "obj")


def _subjects_of_auxiliaries(tree: Tree, _: Lemmas) -> None:
    """ "Il a d'ailleurs réagi": what hangs on an auxiliary is its verb's."""
    for i, node in enumerate(tree):
        if tree.head(i).dep in _AUXILIARY and node.dep in ("nsubj", "nsubj:pass", "obj", *OBLIQUE, "advmod"):
            tree.attach(i, tree.head(i).head)


def _swallowed_verbs(tree: Tree, _: Lemmas) -> None:
    """ "que Lima fasse pression", "ce que Quito dément": a finite verb hung on a noun of its clause is its head."""
    for i, node in enumerate(tree):
        noun = node.head
        finite = node.pos == "VERB" and node.feats.get("VerbForm") == "Fin" and node.dep in ("dep", "advmod", "amod")
        clause = tree[noun].pos in _NOUNS and tree[noun].dep in ("ccomp", "acl:relcl", "advcl", "acl")
        opened = [c for c in tree.children(noun) if c < min(i, noun) and tree[c].pos in ("SCONJ", "PRON")]
        if not finite or not clause or not opened or abs(noun - i) > 2 or tree.has(noun, "case", "cop"):
            continue
        tree.promote(i, "obj" if noun > i else "nsubj")
        for child in tree.children(noun):
            if child in opened or tree[child].dep.startswith(("nsubj", "advcl", "mark", "punct", "obl")):
                tree.attach(child, i)


def _verbs_behind_pronouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "que Berlin lui livre des missiles": behind a name and "lui" stands a verb."""
    for i in range(2, len(tree)):
        node, pronoun, name = tree[i], tree[i - 1], tree[i - 2]
        form = finite(node.lower, lemmas.lemma(node.text, "VERB"))
        noun = node.pos in ("NOUN", "ADJ") and lemmas.knows(node.text, "VERB") and form
        if not noun or pronoun.lower not in _VALENCY["recipient clitics"] or name.pos not in _NOUNS:
            continue
        node.pos, node.feats = "VERB", form
        pronoun.pos, pronoun.feats = "PRON", {}
        tree.hang(i - 1, i, "iobj")
        subject = next((j for j in tree.children(i, "nmod", "appos", "nsubj", "dep") if j < i - 1), None)
        if subject is not None:
            tree[subject].dep = "nsubj"
        for c in tree.children(i, "nmod", "appos", *OBLIQUE):
            if c > i and (tree.marker(c) == "des" or not tree.has(c, "case")):
                _as_object(tree, c, i)
                break
        mark = tree.left(i) - 1
        if mark >= 0 and tree[mark].pos == "SCONJ":
            tree.hang(mark, i, "mark")


def _contrasts(tree: Tree, _: Lemmas) -> None:
    """ "Moscou, elle, a rejeté": the pronoun repeats the subject before it."""
    for i in range(2, len(tree) - 2):
        node, verb = tree[i], tree[i].head
        if node.lower not in _VALENCY["contrasts"] or tree[i - 1].text != "," or tree[i + 1].text != ",":
            continue
        if tree[i - 2].pos not in _NOUNS or tree[verb].pos != "VERB" or verb < i:
            continue
        node.dep = "advmod"
        if not tree.has(verb, "nsubj", "nsubj:pass"):
            tree.hang(i - 2, verb, "nsubj")


def _lost_states(tree: Tree, lemmas: Lemmas) -> None:
    """ "s'est dite profondément troublée par ce texte": the state is not the text's."""
    for i, node in enumerate(tree):
        noun = node.head
        verb = next((j for j in reversed(range(i)) if tree[j].pos != "ADV"), i)
        before = node.dep == "amod" and noun > i and tree.has(noun, "case") and tree[noun].head == verb
        if not before or lemmas.lemma(tree[verb].text, "VERB") not in _VALENCY["of oneself"]:
            continue
        if any(tree[c].lower in ("se", "s'") for c in tree.children(verb)) and tree.children(noun, "case")[0] > i:
            tree.hang(i, verb, "xcomp")
            tree.hang(noun, i, "obl:arg")


def _own_states(tree: Tree, lemmas: Lemmas) -> None:
    """ "s'est dit déçu de ce refus", "se dit choqué par X": what one says one is is an adjective."""
    for i, node in enumerate(tree):
        verb = node.head
        said = node.dep == "xcomp" and verb < i and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["of oneself"]
        of_oneself = said and any(tree[c].lower in ("se", "s'") for c in tree.children(verb))
        verbal = node.feats.get("VerbForm") == "Part" or node.pos == "ADJ"
        participle = node.pos in ("VERB", "ADJ") and verbal and not tree.has(i, "aux:tense", "obj")
        if not of_oneself or not participle or node.lower.endswith("ant"):
            continue
        node.pos = "ADJ"
        node.feats = {key: node.feats[key] for key in ("Gender", "Number") if key in node.feats}
        if lemmas.lemma(node.text, "ADJ") in (node.lower, lemmas.lemma(node.text, "VERB")) and not node.lemma:
            stem = node.lower.removesuffix("s")
            node.lemma = stem.removesuffix("e") if stem.endswith(("ée", "ue", "ie", "te")) else stem
        for c in tree.children(i, "obl:agent"):
            tree[c].dep = "obl:arg"


def _set_nouns(tree: Tree, _: Lemmas) -> None:
    """ "les mises en garde de Pékin": whose warning it is hangs on the whole."""
    for i, node in enumerate(tree):
        whole = node.head
        inside = node.lower in _VALENCY["set behind en"] and tree.marker(i) == "en" and tree[whole].pos == "NOUN"
        if inside and i == whole + 2:
            for c in tree.children(i):
                if c > i:
                    tree.attach(c, whole)


def _gerunds(tree: Tree, lemmas: Lemmas) -> None:
    """ "en bombardant des sites": a gerund read as a noun."""
    for i, node in enumerate(tree):
        gerund = node.pos in ("NOUN", "ADJ") and node.lower.endswith("ant") and i > 0 and tree[i - 1].lower == "en"
        if not gerund or lemmas.knows(node.text, "NOUN") or not lemmas.knows(node.text, "VERB"):
            continue
        node.pos, node.dep, node.feats = "VERB", "advcl", {"Tense": "Pres", "VerbForm": "Part"}
        for c in tree.children(i, "case"):
            tree[c].dep = "mark"
        for c in tree.children(i, "nmod", "appos"):
            if tree.marker(c) == "des" or not tree.has(c, "case"):
                _as_object(tree, c, i)
                break


def _adverbs(tree: Tree, _: Lemmas) -> None:
    """ "a d'ailleurs réagi": an adverb is neither object nor complement."""
    for i, node in enumerate(tree):
        noun = any(tree[c].pos == "DET" for c in tree.children(i, "det"))  # "un pas"
        is_adverb = node.pos == "ADV" and node.lower not in _VALENCY["amounts"] and not noun
        if is_adverb and node.dep in ("obj", *OBLIQUE):
            node.dep = "advmod"


def _manners(tree: Tree, lemmas: Lemmas) -> None:
    """ "a rejeté avec dégoût les accusations": "avec dégoût" is no preposition."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.pos != "NOUN" or node.dep not in (*OBLIQUE, "obj") or not tree.has(i, "det"):
            continue
        free = node.dep == "obj" or _lacks_object(tree, verb, lemmas)
        for case in tree.children(i, "case"):
            nouns = [c for c in tree.children(case, "fixed") if tree[c].pos == "NOUN" and c == case + 1]
            if nouns and tree[nouns[0] + 1].pos == "DET" and free:
                tree.hang(nouns[0], verb, "obl:mod")
                tree.hang(case, nouns[0], "case")
                node.dep = "obj"


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


def _listed(tree: Tree, _: Lemmas) -> None:
    """ "L'Espagne, l'Irlande et la Norvège": in a list that ends with "et", a name is no apposition."""
    for i, node in enumerate(tree):
        first = node.head
        name = node.pos == "PROPN" and tree[first].pos == "PROPN" and node.dep == "appos" and tree.has(i, "det")
        later = [c for c in tree.children(first, "conj") if c > i and tree[c].pos == "PROPN" and tree.has(c, "cc")]
        if name and later and tree[tree.left(i) - 1].text == "," and tree[tree.left(later[0]) - 1].text != ",":
            node.dep = "conj"


def _spans(tree: Tree, _: Lemmas) -> None:
    """ "a interdit l'an dernier des livres": a span of time is no object where it says which."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "obj" or node.lower not in _VALENCY["spans"] or tree[verb].pos != "VERB":
            continue
        which = [c for c in range(i + 1, min(i + 2, len(tree))) if tree[c].lower in _VALENCY["which span"]]
        pointed = any(tree[c].lower in ("ce", "cet", "cette") for c in tree.children(i, "det"))
        if tree.has(i, "case") or not (which or pointed):
            continue
        node.dep = "obl:mod"
        for adjective in which:  # "l'an passé des contrats": "passé" read as a verb with the object
            for inner in tree.children(adjective):
                tree.attach(inner, verb)
            tree[adjective].pos, tree[adjective].feats = "ADJ", {}
            tree.attach(adjective, i, "amod")


def _loose(tree: Tree, lemmas: Lemmas) -> None:
    """ "reproche au régime d'offrir", "ont violé l'espace aérien": phrases that the model could not name."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "dep" or verb > i or tree[verb].pos != "VERB" or tree[i - 1].text in (",", "«", '"'):
            continue
        infinitive = node.pos == "VERB" and node.feats.get("VerbForm") == "Inf"
        if infinitive and any(tree[c].lower in (*OF, *TO) for c in tree.children(i, "mark", "case")):
            node.dep = "xcomp"
        elif node.pos in _NOUNS and tree.has(i, "case"):
            node.dep = "obl:arg" if tree.marker(i) in TO else "obl:mod"
        elif node.pos in _NOUNS and tree.has(i, "det", "nummod") and _lacks_object(tree, verb, lemmas):
            node.dep = "obj"


def _behind_phrases(tree: Tree, lemmas: Lemmas) -> None:
    """ "a expulsé vers Lima des centaines de migrants", "réclame depuis des mois des missiles"."""
    for i, node in enumerate(tree):
        noun = node.head
        verb = noun if node.dep in OBLIQUE else tree[noun].head
        hung = node.pos == "NOUN" and node.dep in ("nmod", "obj", *OBLIQUE) and verb < i and node.dep != "obj"
        if not hung or tree.marker(i) != "des" or not _lacks_object(tree, verb, lemmas):
            continue
        lemma = lemmas.lemma(tree[verb].text, "VERB")
        if lemma in _VALENCY["with de"] - _VALENCY["partitive"] or not _set_apart(tree, i, verb):
            continue
        when = tree[noun].lower in _VALENCY["spans"] | _VALENCY["times"] or tree[noun].pos == "NUM"
        crowd = node.lower in _VALENCY["crowds"]
        gives = lemma in _VALENCY["with à"] | _VALENCY["partitive"]
        if noun == verb or when or crowd or (gives and tree.marker(noun) in TO):
            _as_object(tree, i, verb)


def _set_apart(tree: Tree, i: int, verb: int) -> bool:
    """Only a phrase of the verb, and adverbs, stand between the verb and ``i``."""
    return all(
        tree[j].pos not in ("VERB", "SCONJ", "CCONJ") and tree[j].text not in (";", ":", "(")
        for j in range(verb + 1, tree.left(i))
    )


def _counted(tree: Tree, lemmas: Lemmas) -> None:
    """ "avait fourni à Lima plus d'un milliard": a counted noun behind "plus de" is an object."""
    for i, node in enumerate(tree):
        verb = node.head
        counted = node.pos in ("NOUN", "NUM") and node.dep in OBLIQUE and verb < i and tree.marker(i) in OF
        opening = tree.left(i)
        if counted and tree[opening].lower in _AMOUNTS and _lacks_object(tree, verb, lemmas):
            _as_object(tree, i, verb)


def _mass(tree: Tree, lemmas: Lemmas) -> None:
    """ "a acheminé de l'aide": so much of a mass is an object."""
    for i, node in enumerate(tree):
        verb = node.head
        mass = node.lower in _VALENCY["mass"] and node.dep in OBLIQUE and tree.marker(i) in OF and tree.has(i, "det")
        if not mass or not _lacks_object(tree, verb, lemmas):
            continue
        if lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["partitive"]:
            _as_object(tree, i, verb)


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
        if verb is not None and later and not tree.has(later[0], "case") and _lacks_object(tree, verb, lemmas):
            _as_object(tree, later[0], verb)


def _states(tree: Tree, _: Lemmas) -> None:
    """ "est en visite à Lima", "sont en grève": "être" is the verb, the noun behind "en" its phrase."""
    for i, node in enumerate(tree):
        copulas = tree.children(i, "cop")
        if node.pos != "NOUN" or node.lower not in _VALENCY["states behind en"] or not copulas:
            continue
        if tree.marker(i) == "en" and tree.has(i, "nsubj"):
            _under_copula(tree, i, copulas[0])


def _under_copula(tree: Tree, i: int, copula: int) -> None:
    tree.promote(copula, "obl:mod")
    tree[copula].pos = "VERB"
    for child in tree.children(i):
        if child < copula or tree[child].dep in ("punct", "advcl", "conj", "cc", "parataxis", "aux:tense"):
            tree.attach(child, copula)


def _verges(tree: Tree, _: Lemmas) -> None:
    """ "est sur le point de partir", "en passe de signer": as "est prêt à partir"."""
    for i, node in enumerate(tree):
        if node.pos != "NOUN" or node.lower not in _VALENCY["verges"] or not tree.has(i, "cop", "case"):
            continue
        clauses = [c for c in tree.children(i, "acl", "ccomp", "xcomp", "advcl") if tree[c].pos == "VERB" and c > i]
        if not clauses or not tree.has(i, "cop") or tree[clauses[0]].feats.get("VerbForm") != "Inf":
            continue
        tree[clauses[0]].dep, node.pos, node.feats = "xcomp", "ADJ", {}
        for c in tree.children(i, "case", "det"):
            tree[c].dep, tree[c].pos = "advmod", "ADV"
