"""Phrases of time and manner, to which French models hang what belongs to the verb.

"Kiev réclame depuis des mois des missiles": to the model, the missiles are part of the months.
"""

from __future__ import annotations

from detente.language.fr.repairs.inversions import SUBJECTS
from detente.language.fr.repairs.lists import OBLIQUE, OF, TO
from detente.language.fr.repairs.transitives import as_object, lacks_object
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_NO_MOMENT = ("iobj", "obj", "nsubj", "nsubj:pass", "dep", "obl:arg")
_BESIDE_TIMES = ("à", "au", "aux", "en", "avec")


def repair_adverbials(tree: Tree, lemmas: Lemmas) -> None:
    """Take from the adverbials of ``tree`` what is no part of them, in place."""
    for rule in (
        _adverbs,
        _manners,
        _parts_of_days,
        _moments,
        _days,
        _days_as_cases,
        _days_as_subjects,
        _bare_behind_verbs,
        _places_as_subjects,
        _behind_days,
        _along,
        _spans,
        _places_of_time,
        _of_talks,
        _by_means,
        _infinitives,
        _means,
        _behind_phrases,
        _behind_manners,
    ):
        rule(tree, lemmas)


def _adverbs(tree: Tree, _: Lemmas) -> None:
    """ "a d'ailleurs réagi": an adverb is neither object nor complement."""
    for i, node in enumerate(tree):
        noun = any(tree[c].pos == "DET" for c in tree.children(i, "det"))  # "un pas"
        together = node.lower == "ensemble" and not tree.children(i) and i == node.head + 1
        if together:
            node.pos = "ADV"
        is_adverb = node.pos == "ADV" and node.lower not in _VALENCY["amounts"] and not noun
        if is_adverb and node.dep in ("obj", *OBLIQUE):
            node.dep = "advmod"


def _manners(tree: Tree, lemmas: Lemmas) -> None:
    """ "a rejeté avec dégoût les accusations": "avec dégoût" is no preposition."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.pos != "NOUN" or node.dep not in (*OBLIQUE, "obj") or not tree.has(i, "det"):
            continue
        free = node.dep == "obj" or lacks_object(tree, verb, lemmas)
        for case in tree.children(i, "case"):
            nouns = [c for c in tree.children(case, "fixed") if tree[c].pos in ("NOUN", "ADJ") and c == case + 1]
            if nouns and tree[nouns[0] + 1].pos == "DET" and free:
                tree.hang(nouns[0], verb, "obl:mod")
                tree.hang(case, nouns[0], "case")
                node.dep = "obj"


def _parts_of_days(tree: Tree, _: Lemmas) -> None:
    """ "a expulsé lundi *soir* deux consuls": the evening belongs to the day, and what hangs on it to the verb."""
    for i in range(1, len(tree)):
        day = i - 1
        if tree[i].lower not in _VALENCY["parts of days"] or tree[day].lower not in _VALENCY["times"]:
            continue
        if day in tree.children(i):
            tree.promote(day, "nmod")
        for child in tree.children(i):
            tree.attach(child, day if tree[child].dep == "case" else tree[day].head)
        tree.hang(i, day, "nmod")


def _moments(tree: Tree, _: Lemmas) -> None:
    """ "au moment *où* X a frappé Y": the pronoun of place and time is no object."""
    for node in tree:
        if node.lower == "où" and node.dep in _NO_MOMENT:
            node.dep = "obl:mod"


def _days(tree: Tree, _: Lemmas) -> None:
    """ "ont annoncé dimanche des restrictions": a day is no object."""
    for i, node in enumerate(tree):
        bare = node.lower in _VALENCY["times"] and not tree.has(i, "case", "det")
        if bare and node.dep == "obj" and node.head < i and tree.head(i).pos == "VERB":
            node.pos, node.dep = "NOUN", "obl:mod"


def _days_as_cases(tree: Tree, lemmas: Lemmas) -> None:
    """ "tiendra vendredi un sommet": a day is no preposition, and what stands behind it is the object."""
    for i, node in enumerate(tree):
        noun, verb = node.head, tree.head(i).head
        if node.dep != "case" or node.lower not in _VALENCY["times"] or tree[verb].pos != "VERB" or verb > i:
            continue
        if tree[noun].dep in OBLIQUE and lacks_object(tree, verb, lemmas) and len(tree.children(noun, "case")) == 1:
            node.pos = "NOUN"
            tree.attach(i, verb, "obl:mod")
            tree[noun].dep = "obj"


def _days_as_subjects(tree: Tree, _: Lemmas) -> None:
    """ "Samedi, Lima, qui accuse X, a expulsé": of a day and a name behind it, the name is the subject."""
    day, root = tree[0], tree.root
    named = [j for j in tree.children(0, "conj", "appos", "flat:name") if tree[j].pos in ("NOUN", "PROPN")]
    if day.lower not in _VALENCY["times"] or tree.has(0, "det", "case") or not named:
        return
    first, verb = named[0], day.head if day.dep == "nsubj" else root
    behind = all(tree[j].text != "," for j in range(1, first))
    if behind or first > verb or tree[verb].pos != "VERB" or (day.dep != "nsubj" and tree.has(verb, *SUBJECTS)):
        return
    tree.hang(first, verb, "nsubj")
    for child in tree.children(0):
        if child > first:
            tree.attach(child, first)
    tree.hang(0, verb, "obl:mod")
    clause = next((tree[j].head for j in range(first + 1, verb) if tree[j].feats.get("PronType") == "Rel"), verb)
    if tree[clause].pos == "VERB" and first < clause < verb:
        tree.hang(clause, first, "acl:relcl")


def _bare_behind_verbs(tree: Tree, _: Lemmas) -> None:
    """ "a pris *part* lundi à la réunion", "ont repris *place* mardi": the noun is the verb's, the day says when."""
    for i in range(1, len(tree) - 1):
        node, verb, day = tree[i], i - 1, i + 1
        bare = node.pos == "NOUN" and tree[verb].pos == "VERB" and node.lower not in _VALENCY["times"]
        timed = tree[day].lower in _VALENCY["times"] and not tree.has(day, "case")
        if not bare or not timed or {i, day}.isdisjoint(tree.children(verb)) or tree.has(i, "det", "case"):
            continue
        if {tree[i].head, tree[day].head} - {verb, i, day}:
            continue
        tree.hang(i, verb, "obj")
        tree.hang(day, verb, "obl:mod")
        for child in [*tree.children(day), *tree.children(i)]:
            dated = tree[child].lower in _VALENCY["times"] | _VALENCY["parts of days"]  # "lundi soir", "lundi 3 mai"
            if child > day and tree[child].pos in ("NOUN", "PROPN", "ADV", "ADP") and not dated:
                tree.hang(child, verb, "obl:mod")


def _places_as_subjects(tree: Tree, _: Lemmas) -> None:
    """ "L'accord conclu à Oslo prévoit": the name behind a preposition is where it was made, no second subject."""
    for i, node in enumerate(tree.nodes[:-1]):
        name, made = tree[i + 1], tree[i - 1]
        misread = node.pos == "ADP" and node.dep == "mark" and name.pos == "PROPN" and name.dep == "nsubj"
        if not i or not misread or node.head != name.head or name.head < i or made.feats.get("VerbForm") != "Part":
            continue
        if min(tree.children(name.head, "nsubj", "nsubj:pass")) < i:
            tree.hang(i + 1, i - 1, "obl:mod")
            tree.hang(i, i + 1, "case")


def _behind_days(tree: Tree, lemmas: Lemmas) -> None:
    """ "ont appelé samedi Israël et le Hamas": no day is anybody's without a preposition."""
    for i, node in enumerate(tree):
        day, verb = node.head, tree.head(i).head
        hung = node.dep in ("nmod", "appos", "flat:name") and node.pos in ("PROPN", "NOUN") and day < tree.left(i)
        hung = hung and node.lower not in _VALENCY["parts of days"]
        bare = tree[day].lower in _VALENCY["times"] and not tree.has(day, "case", "det")
        if not hung or not bare or tree.has(i, "case") or tree[day].dep not in OBLIQUE or verb > day:
            continue
        if tree[i - 1].text == "," or not lacks_object(tree, verb, lemmas, "xcomp", "ccomp"):
            continue
        for other in tree.children(day, "conj"):
            tree.attach(other, i)
        tree.hang(i, verb, "obj")


def _infinitives(tree: Tree, lemmas: Lemmas) -> None:
    """ "avait promis en avril de retirer": nothing is to be done with a month."""
    for i, node in enumerate(tree):
        when, verb = node.head, tree.head(i).head
        timed = tree[when].lower in _VALENCY["times"] | _VALENCY["spans"] or tree[when].pos == "NUM"
        infinitive = node.dep in ("acl", "xcomp", "nmod") and node.feats.get("VerbForm") == "Inf" and when < i
        if not timed or not infinitive or tree[when].dep not in (*OBLIQUE, "advmod") or tree[verb].pos != "VERB":
            continue
        of = any(tree[c].lower in (*OF, *TO) for c in tree.children(i, "mark", "case"))
        if of and verb < when and (lacks_object(tree, verb, lemmas) or tree.has(verb, "expl:comp", "aux:pass")):
            tree.hang(i, verb, "xcomp")


def _along(tree: Tree, _: Lemmas) -> None:
    """ "a creusé des tranchées *le long de* sa frontière": what opens a preposition is no object."""
    for i in range(1, len(tree) - 1):
        opens = tree[i].lower == "long" and tree[i - 1].lower == "le" and tree[i + 1].lower in OF
        if opens and tree[i].dep == "obj":
            tree[i].dep = "obl:mod"


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


def _places_of_time(tree: Tree, _: Lemmas) -> None:
    """ "séjourne depuis une semaine à Dakar", "a discuté pendant deux heures avec Oslo", "ont éclaté dans la nuit entre
    X et Y": a span has no place and no sides.
    """
    for i, node in enumerate(tree):
        when, verb = node.head, tree.head(i).head
        timed = tree[when].lower in _VALENCY["spans"] and tree.has(when, "case")
        hung = node.dep == "nmod" and node.pos in ("PROPN", "NOUN") and verb < when < i and tree[verb].pos == "VERB"
        beside = tree.marker(i) == "entre" or (node.pos == "PROPN" and tree.marker(i) in _BESIDE_TIMES)
        if timed and hung and tree[when].dep in OBLIQUE and beside:
            tree.hang(i, verb, "obl:mod")


def _of_talks(tree: Tree, _: Lemmas) -> None:
    """ "a levé son veto après deux jours de consultations avec Oslo": with whom the talks were, not the veto lifted."""
    for i, node in enumerate(tree):
        first = tree.left(i)
        verb = node.head
        noun = next((j for j in range(first - 1, verb, -1) if tree[j].pos != "ADJ"), verb)
        hung = node.dep in OBLIQUE and tree.marker(i) == "avec" and verb < noun and tree[verb].pos == "VERB"
        if not hung or tree[noun].lower not in _VALENCY["noun avec"] or not tree.has(verb, "obj"):
            continue
        top = next((j for j in (noun, *tree.above(noun)) if tree[j].head == verb), None)
        if top is not None and tree[top].dep in OBLIQUE and top > verb:
            tree.hang(i, noun, "nmod")


def _by_means(tree: Tree, _: Lemmas) -> None:
    """ "s'est entretenu en visioconférence *avec son homologue macédonienne*": the partner is the verb's."""
    for i, node in enumerate(tree):
        means, verb = node.head, tree.head(i).head
        if node.dep != "nmod" or tree.marker(i) != "avec" or tree[means].lower not in _VALENCY["means of talk"]:
            continue
        if tree[means].dep not in OBLIQUE or tree[verb].pos != "VERB" or verb > means:
            continue
        tree.hang(i, verb, "obl:mod")
        for adjective in tree.children(means, "amod"):
            if adjective == i + 1:
                tree.attach(adjective, i)


def _behind_phrases(tree: Tree, lemmas: Lemmas) -> None:
    """ "a expulsé vers Lima des centaines de migrants", "réclame depuis des mois des missiles"."""
    for i, node in enumerate(tree):
        noun = node.head
        verb = noun if node.dep in OBLIQUE else tree[noun].head
        hung = node.pos == "NOUN" and node.dep in ("nmod", "obj", *OBLIQUE) and verb < i and node.dep != "obj"
        if not hung or tree.marker(i) != "des" or not lacks_object(tree, verb, lemmas):
            continue
        lemma = lemmas.lemma(tree[verb].text, "VERB")
        if lemma in _VALENCY["with de"] - _VALENCY["partitive"] or not _set_apart(tree, i, verb):
            continue
        when = tree[noun].lower in _VALENCY["spans"] | _VALENCY["times"] or tree[noun].pos == "NUM"
        crowd = node.lower in _VALENCY["crowds"]
        gives = lemma in _VALENCY["with à"] | _VALENCY["partitive"] and tree.marker(noun) in TO
        wants = lemma in _VALENCY["want of"] and tree.marker(noun) in OF and tree[noun].pos == "PROPN"
        put = tree.marker(noun) == "en" and tree[noun].lower in _VALENCY["put in"] and not tree.has(noun, "det")
        if noun == verb or when or crowd or gives or wants or put:
            as_object(tree, i, verb)


def _set_apart(tree: Tree, i: int, verb: int) -> bool:
    """Only a phrase of the verb, and adverbs, stand between the verb and ``i``."""
    return all(
        tree[j].pos not in ("VERB", "SCONJ", "CCONJ") and tree[j].text not in (";", ":", "(")
        for j in range(verb + 1, tree.left(i))
    )


def _means(tree: Tree, lemmas: Lemmas) -> None:
    """ "a frappé le vin chilien *d'une surtaxe*", "a frappé d'une surtaxe le vin": with what an object is hit or
    provided is the verb's phrase.
    """
    for i, node in enumerate(tree):
        cases = tree.children(i, "case")
        some = tree[i - 1].lower in ("un", "une") and len(cases) == 1 and tree[cases[0]].lower == "d'"
        noun = node.head
        verb = noun if node.dep == "obj" else next((j for j in tree.above(i) if tree[j].pos == "VERB"), noun)
        if node.pos != "NOUN" or not some or verb > i or tree[verb].pos != "VERB":
            continue
        if lemmas.lemma(tree[verb].text, "VERB") not in _VALENCY["means with de"]:
            continue
        if node.dep == "obj" or (node.dep == "nmod" and tree[noun].dep in ("obj", "amod", "nsubj:pass")):
            tree.hang(i, verb, "obl:arg")


def _behind_manners(tree: Tree, lemmas: Lemmas) -> None:
    """ "a condamné à une large majorité les annexions": without comma or "et", a noun is not coordinated."""
    for i, node in enumerate(tree):
        opening = tree.left(i)
        first = node.head
        loose = node.pos == "NOUN" and node.dep in ("conj", "appos", "nmod", "amod", "acl", "obj") and opening > first
        loose = loose and (node.dep != "obj" or tree[first].pos == "ADJ")  # "avec son homologue *belge* la crise"
        determined = any(tree[c].pos in ("DET", "NUM") and c < i for c in tree.children(i, "det", "nummod"))
        if (
            not loose
            or not determined
            or tree.has(i, "case", "cc", "cop")
            or tree[opening - 1].text in (",", ";", ":", "(", "-", "–")
        ):
            continue
        phrase = next((j for j in (first, *tree.above(first)) if tree[j].dep in OBLIQUE), None)
        verb = tree[phrase].head if phrase is not None else first
        if phrase is None or tree[verb].pos != "VERB" or verb > phrase or not lacks_object(tree, verb, lemmas):
            continue
        if _set_apart(tree, i, verb):
            as_object(tree, i, verb)
