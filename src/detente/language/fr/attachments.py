"""What hangs where in French clauses, where the models are systematically wrong."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import nominalisations, valency

_VALENCY = valency("fr")
_EVENTS = nominalisations("fr")
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "X")
_OBLIQUE = ("obl:mod", "obl:arg", "obl")
_OBJECTS = ("obj", "ccomp", "xcomp", "expl:comp", "cop")
_OF = ("de", "d'", "du", "des")


def repair_attachments(tree: Tree, lemmas: Lemmas) -> None:
    """Move phrases of ``tree`` to the words that they belong to, in place."""
    for rule in (
        _fronted,
        _bare_objects,
        _partitives,
        _pairs,
        _names_joined,
        _gerunds,
        _coordination,
        _lists,
        _appositions,
        _agreement,
        _agents,
        _far_agents,
        _phrases_of_adjectives,
        _recipients,
        _attributes,
        _purposes,
        _times,
        _place_names,
    ):
        rule(tree, lemmas)


def _fronted(tree: Tree, _: Lemmas) -> None:
    """ "Dans un climat tendu, le Kenya réaffirme": a phrase before the subject and a comma is the verb's."""
    for i, node in enumerate(tree):
        noun = tree.head(i)
        before = node.head > i and node.pos in _NOMINAL and node.dep in ("nmod", *_OBLIQUE) and tree.has(i, "case")
        if not before or noun.dep not in ("nsubj", "nsubj:pass"):
            continue
        if any(other.text == "," for other in tree.nodes[i + 1 : node.head]):
            tree.attach(i, noun.head, "obl:mod")


def _pairs(tree: Tree, _: Lemmas) -> None:
    """ "Le Pérou et la Norvège ont réaffirmé": two subjects with "et" between them are coordinated."""
    for i, node in enumerate(tree):
        earlier = [j for j in tree.children(node.head, "nsubj", "nsubj:pass") if j < i]
        opening = tree.left(i)
        joint = opening if tree[opening].pos == "CCONJ" else opening - 1
        if node.dep in ("nsubj", "nsubj:pass") and earlier and i < node.head and tree[joint].pos == "CCONJ":
            tree.attach(i, earlier[0], "conj")
            tree.attach(joint, i, "cc")


def _gerunds(tree: Tree, _: Lemmas) -> None:
    """ "ouvre une page en recevant X": a gerund is an adverbial clause, of the verb."""
    for i, node in enumerate(tree):
        gerund = node.pos == "VERB" and node.dep in ("xcomp", "ccomp", "acl") and node.lower.endswith("ant")
        if not gerund or not any(tree[c].lower == "en" for c in tree.children(i, "mark", "case")):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None:
            node.dep = "advcl"
            tree.attach(i, verb)


def _bare_objects(tree: Tree, _: Lemmas) -> None:
    """ "expulse deux attachés": a noun without a preposition behind a finite verb that has no object is its object."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        bare = node.dep == "nmod" and node.pos in ("NOUN", "PROPN") and node.lower not in _VALENCY["times"]
        if not bare or node.head > i or verb.pos != "VERB" or verb.feats.get("VerbForm") != "Fin":
            continue
        if not tree.has(i, "case") and not tree.has(node.head, *_OBJECTS):
            node.dep = "obj"
    for i, node in enumerate(tree):  # "suspendant à son tour les visas"
        phrase = tree.head(i)
        behind = (
            node.dep in ("nmod", "appos") and node.pos in ("NOUN", "PROPN") and node.head < i and tree.has(i, "det")
        )
        if not behind or tree.has(i, "case") or phrase.dep not in (*_OBLIQUE, "nmod") or phrase.pos != "NOUN":
            continue
        comma = any(other.text == "," for other in tree.nodes[node.head : i])
        if not comma and tree.head(node.head).pos == "VERB" and not tree.has(phrase.head, *_OBJECTS, "aux:pass"):
            tree.attach(i, phrase.head, "obj")


def _partitives(tree: Tree, lemmas: Lemmas) -> None:
    """ "envoyer du blé", "a invité le président": objects read as phrases with or without a preposition."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep == "obj" and tree.head(i).pos == "VERB" and tree.marker(i) in ("du", "des"):
            tree[tree.children(i, "case")[0]].pos, tree[tree.children(i, "case")[0]].dep = "DET", "det"
        oblique = node.dep in (*_OBLIQUE, "xcomp") and node.pos in ("NOUN", "PROPN") and verb < i
        if not oblique or tree[verb].pos != "VERB" or tree.has(verb, "obj", "ccomp", "aux:pass", "expl:comp"):
            continue
        lemma, cases = lemmas.lemma(tree[verb].text, "VERB"), tree.children(i, "case")
        if lemma in _VALENCY["être"] or tree[verb].feats.get("Voice") == "Pass":
            continue
        if not cases:
            named = node.pos == "PROPN" and lemma not in _VALENCY["attribute"] and node.dep == "xcomp"
            determined = tree.has(i, "det") and node.dep != "xcomp"
            if (named or determined) and node.lower not in _VALENCY["times"] | _VALENCY["spans"]:
                node.dep = "obj"
        elif len(cases) == 1 and _is_partitive(tree[cases[0]].lower, lemma):
            gap = [other.lower for other in tree.nodes[verb + 1 : cases[0]]]
            if all(word in ("pas", "plus", "jamais") for word in gap):
                node.dep, tree[cases[0]].dep, tree[cases[0]].pos = "obj", "det", "DET"


def _is_partitive(word: str, verb: str) -> bool:
    """Whether "de", "du" or "des" behind the verb is a determiner: "des" behind all that take no "de"."""
    return word in _OF and (verb in _VALENCY["partitive"] or (word == "des" and verb not in _VALENCY["with de"]))


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
        listed = node.dep in _OBLIQUE and bare and tree.has(i, "det") and tree[tree.left(i) - 1].text == ","
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


def _agreement(tree: Tree, _: Lemmas) -> None:
    """ "l'accord de coopération signé", "employés de l'ONU détenus": a participle hangs on a noun it agrees with."""
    for i, node in enumerate(tree):
        if node.dep not in ("acl", "amod") or node.head > i or node.feats.get("VerbForm", "Part") != "Part":
            continue
        noun = node.head
        while not _agree(tree[i], tree[noun]) and tree[noun].dep == "nmod" and tree.head(noun).pos in ("NOUN", "PROPN"):
            noun = tree[noun].head
        if noun != node.head and _agree(tree[i], tree[noun]):
            tree.attach(i, noun)


def _agree(node: Node, noun: Node) -> bool:
    """Whether gender and number do not contradict; an upper-case acronym is singular."""
    number = noun.feats.get("Number") or ("Sing" if noun.pos == "PROPN" and noun.text.isupper() else "")
    same_number = not number or node.feats.get("Number", number) == number
    gender = noun.feats.get("Gender")
    return same_number and (not gender or node.feats.get("Gender", gender) == gender)


def _appositions(tree: Tree, _: Lemmas) -> None:
    """ "la Turquie, membre de l'OTAN,": one noun behind a comma, without "et", is no coordination."""
    for i, node in enumerate(tree):
        if node.dep != "conj" or node.pos != "NOUN" or tree.head(i).pos not in ("NOUN", "PROPN") or i < node.head:
            continue
        group = tree.children(node.head, "conj")
        bare = not tree.has(i, "cc", "case", "det") and tree[i - 1].text == ","
        if len(group) == 1 and bare:
            node.dep = "appos"


def _agents(tree: Tree, _: Lemmas) -> None:
    """ "déclaré persona non grata par le gouvernement": an agent is that of the nearest verb above."""
    for i, node in enumerate(tree):
        if node.dep in ("nmod", *_OBLIQUE) and tree.marker(i) == "par" and tree.head(i).feats.get("Voice") == "Pass":
            node.dep = "obl:agent"
        if node.dep != "obl:agent" or tree.head(i).pos == "VERB":
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None and tree[verb].feats.get("VerbForm") == "Part":
            tree.attach(i, verb)
        elif tree.head(i).pos in ("NOUN", "PROPN"):
            node.dep = "nmod"


def _far_agents(tree: Tree, _: Lemmas) -> None:
    """ "livrées à Haïti par le Brésil", "la libération des otages par le Hamas": agents hung one noun too deep."""
    for i, node in enumerate(tree):
        named = node.pos == "PROPN" or tree.has(i, "det")
        inside = node.dep in ("nmod", "conj") and tree.marker(i) == "par" and tree.head(i).pos in ("NOUN", "PROPN")
        noun = node.head
        above = tree[noun].head
        own = tree[noun].lower in _EVENTS and any(c < i for c in tree.children(noun, "nmod"))
        if not named or not inside or own or tree.has(i, "cc"):
            continue
        if tree[noun].dep == "nmod" and tree.marker(noun) in _OF and tree[above].lower in _EVENTS:
            tree.attach(i, above, "nmod")
            continue
        passive = tree[above].feats.get("Voice") == "Pass" and noun > above and not tree.has(above, "obl:agent")
        if passive and tree[noun].dep in _OBLIQUE:
            tree.attach(i, above, "obl:agent")


def _phrases_of_adjectives(tree: Tree, _: Lemmas) -> None:
    """ "le retrait des troupes américaines du Niger": an adjective before "de" hands the phrase to its noun."""
    for i, node in enumerate(tree):
        adjective = tree.head(i)
        is_plain = adjective.pos == "ADJ" and adjective.dep == "amod" and adjective.head < node.head
        is_phrase = node.dep in (*_OBLIQUE, "nmod") and node.pos in _NOMINAL and tree.marker(i) in _OF
        if is_plain and is_phrase and tree.head(node.head).pos in ("NOUN", "PROPN"):
            tree.attach(i, adjective.head, "nmod")


def _recipients(tree: Tree, lemmas: Lemmas) -> None:
    """ "livrer des armes à l'Ukraine": the "à" phrase behind the object is the verb's."""
    for i, node in enumerate(tree):
        if node.dep != "nmod" or tree.marker(i) not in ("à", "au", "aux"):
            continue
        path = tree.above(i)
        objects = [j for j in path if tree[j].dep == "obj" and tree.head(j).pos == "VERB"]
        if not objects or any(tree[j].dep not in ("nmod", "obj") for j in path[: path.index(objects[0])]):
            continue
        verb = tree[objects[0]].head
        takes = lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["with à"]
        if takes and lemmas.lemma(tree.head(i).text, "NOUN") not in _VALENCY["noun à"] and objects[0] > verb:
            tree.attach(i, verb, "obl:arg")


def _attributes(tree: Tree, lemmas: Lemmas) -> None:
    """ "nommer X ambassadrice", "rester membre de X": predicates of an object or subject and what hangs on them."""
    for i, node in enumerate(tree):
        if node.dep == "flat:name" and node.text.islower() and lemmas.knows(node.text, "NOUN"):
            verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
            if verb is not None and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["attribute"]:
                node.pos = "NOUN"
                tree.attach(i, verb, "xcomp")
        elif node.dep in _OBLIQUE and tree.head(i).pos == "VERB" and tree.marker(i) in _OF:
            noun = next((c for c in tree.children(node.head, "xcomp") if tree[c].pos == "NOUN" and c < i), None)
            if noun is not None:
                tree.attach(i, noun, "nmod")


def _purposes(tree: Tree, _: Lemmas) -> None:
    """ "convoquer l'ambassadrice pour protester": the purpose is the verb's, not the object's."""
    for i, node in enumerate(tree):
        noun = node.head
        is_clause = node.dep == "acl" and node.pos == "VERB"
        is_purpose = is_clause and any(tree[c].lower == "pour" for c in tree.children(i, "mark"))
        if is_purpose and tree[noun].dep in ("obj", *_OBLIQUE) and tree.head(noun).pos == "VERB":
            tree.attach(i, tree[noun].head, "advcl")


def _times(tree: Tree, _: Lemmas) -> None:
    """ "est arrivé à Libreville mardi": a day without a preposition is the verb's."""
    for i, node in enumerate(tree):
        if node.lower not in _VALENCY["times"] or tree.has(i, "case"):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is None or tree.head(i).pos not in ("PROPN", "VERB"):
            continue
        if node.dep in ("nmod", "amod", "xcomp", "appos"):
            node.pos, node.dep = "NOUN", "obl:mod"
            tree.attach(i, verb)


def _place_names(tree: Tree, _: Lemmas) -> None:
    """ "entre l'Iran et l'Arabie saoudite": the adjective of a name hangs on that name."""
    for i in range(1, len(tree)):
        if f"{tree[i - 1].text} {tree[i].lower}" in _VALENCY["place adjective"] and i not in tree.above(i - 1):
            tree.attach(i, i - 1)
            tree[i].pos, tree[i].dep = "ADJ", "amod"
