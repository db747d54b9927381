"""Who does it, behind "par", and to whom, behind "contre": hung on another word than the act by French models."""

from __future__ import annotations

from detente.language.fr.repairs.deeds import is_deed, is_event
from detente.language.fr.repairs.lists import OBLIQUE, OF
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import nominalisations, valency

_VALENCY = valency("fr")
_EVENTS = nominalisations("fr")
_PASSIVES = ("é", "és", "ée", "ées", "i", "is", "ie", "ies", "it", "ite", "ites", "its", "u", "us", "ue", "ues", "ise",
             "ises", "ert", "erte", "erts", "ertes")  # fmt: skip
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")  # "l'expulsion de *dix* de ses agents par"
_AGAINST = ("contre", "envers")
_INFINITIVES = ("er", "ir", "re")


def repair_agents(tree: Tree, lemmas: Lemmas) -> None:
    """Hang the agents of ``tree`` on the verbs and event nouns whose they are, in place."""
    for rule in (
        _agents,
        _apart,
        _of_participles,
        _behind_days,
        _far_agents,
        _agents_of_nouns,
        _behind_agents,
        _whence,
        _opponents,
    ):
        rule(tree, lemmas)


def _agents(tree: Tree, _: Lemmas) -> None:
    """ "déclaré persona non grata par le gouvernement": an agent is that of the nearest verb above."""
    for i, node in enumerate(tree):
        if node.dep in ("nmod", *OBLIQUE) and tree.marker(i) == "par" and tree.head(i).feats.get("Voice") == "Pass":
            node.dep = "obl:agent"
        if node.dep != "obl:agent" or tree.head(i).pos == "VERB":
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None and tree[verb].feats.get("VerbForm") == "Part":
            tree.attach(i, verb)
        elif tree.head(i).pos in ("NOUN", "PROPN"):
            node.dep = "nmod"


def _apart(tree: Tree, lemmas: Lemmas) -> None:
    """ "après l'annonce, *par Quito*, de la rupture": between commas behind an event noun, its agent stands."""
    for i, node in enumerate(tree):
        opening = tree.left(i)
        if node.pos not in ("NOUN", "PROPN") or tree[opening].lower != "par" or tree[opening - 1].text != "," or not i:
            continue
        deeds = [j for j in (opening - 2, *tree.above(opening - 2)) if j < opening - 1 and is_deed(tree, j, lemmas)]
        closing = next((j for j in range(i + 1, len(tree)) if tree[j].text == ","), len(tree))
        behind = tree[closing + 1].lower if closing + 1 < len(tree) else ""
        if (
            opening < 3
            or not deeds
            or behind not in (*OF, "de la")
            or any(_is_verb(tree, j) for j in range(i, closing))
        ):
            continue
        if tree.attach(i, deeds[0], "nmod") or node.head == deeds[0]:
            node.dep = "nmod"


def _is_verb(tree: Tree, i: int) -> bool:
    return tree[i].pos in ("VERB", "AUX")


def _of_participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "des marches *dispersées* par la police": what ends as a participle before "par" is one."""
    for i, node in enumerate(tree):
        noun, opening = node.head, tree.left(i)
        if node.dep not in ("nmod", *OBLIQUE) or tree.marker(i) != "par" or tree[opening].lower != "par":
            continue
        if node.pos != "PROPN" and not tree.has(i, "det"):
            continue
        before = next((j for j in reversed(range(noun + 1, opening)) if tree[j].pos != "ADV"), noun)
        told = tree[before]
        hung = told.dep in ("acl", "amod", "nmod") and told.head == noun and noun < before
        if not hung or not told.lower.endswith(_PASSIVES) or tree.has(before, "det", "case", "nummod"):
            continue
        if not lemmas.lemma(told.text, "VERB").endswith(_INFINITIVES) or tree[noun].pos not in ("NOUN", "PROPN"):
            continue
        told.pos, told.dep = "VERB", "acl"
        told.feats = {**told.feats, "VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
        tree.hang(i, before, "obl:agent")


def _behind_days(tree: Tree, lemmas: Lemmas) -> None:
    """ "les menaces *proférées* lundi par Oslo": behind a day too, an agent is that of the participle."""
    for i, node in enumerate(tree):
        opening = tree.left(i)
        day, made = opening - 1, opening - 2
        hung = node.dep in ("nmod", *OBLIQUE) and tree.marker(i) == "par" and tree[opening].lower == "par"
        if not hung or made < 1 or tree[day].lower not in _VALENCY["times"]:
            continue
        told = tree[made]
        participle = told.pos in ("VERB", "ADJ") and told.dep in ("acl", "amod") and told.lower.endswith(_PASSIVES)
        if not participle or not lemmas.lemma(told.text, "VERB").endswith(_INFINITIVES) or tree.has(made, "obl:agent"):
            continue
        told.pos, told.dep = "VERB", "acl"
        told.feats = {**told.feats, "VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
        tree.hang(i, made, "obl:agent")
        tree.hang(day, made, "obl:mod")


def _far_agents(tree: Tree, lemmas: Lemmas) -> None:
    """ "livrées à Haïti par le Brésil", "la libération des otages par le Hamas": agents hung one noun too deep."""
    for i, node in enumerate(tree):
        named = node.pos == "PROPN" or tree.has(i, "det")
        inside = node.dep in ("nmod", "conj") and tree.marker(i) == "par" and tree.head(i).pos in _NOMINAL
        noun = node.head
        above = _deed(tree, noun, lemmas)
        if tree[above].dep == "nmod" and tree[above].pos in ("PRON", "NUM"):
            above = tree[above].head  # "l'arrestation d'*un* de ses citoyens par"
        own = _is_named(tree, noun) and any(tree.marker(c) in OF for c in tree.children(noun, "nmod") if c < i)
        if is_event(tree, noun, lemmas) and tree.left(i) == noun + 1:
            own = own or any(tree[j].text == "," for j in range(above, noun))  # "..., après *l'octroi par* X d'un visa"
        if not named or not inside or own or tree.has(i, "cc"):
            continue
        if tree[noun].dep == "nmod" and is_event(tree, above, lemmas):
            tree.attach(i, above, "nmod")
            continue
        passive = tree[above].feats.get("Voice") == "Pass" and noun > above and not tree.has(above, "obl:agent")
        if passive and tree[noun].dep in OBLIQUE:
            tree.attach(i, above, "obl:agent")


def _is_named(tree: Tree, i: int) -> bool:
    """Whether a noun tells of one act of its own: "l'interdiction *des importations* de blé par Oslo" is no import."""
    return tree[i].lower in _EVENTS


def _deed(tree: Tree, noun: int, lemmas: Lemmas) -> int:
    """The event noun whose complement a noun is, over others ("la levée des *sanctions* contre *Oslo* par X"), else its
    head.
    """
    above = tree[noun].head
    path = [j for j in tree.above(noun) if tree[j].pos in ("NOUN", "PROPN")]
    for j, below in zip(path, (noun, *path), strict=False):
        if tree[below].dep not in ("nmod", "conj"):
            break
        if is_event(tree, j, lemmas) and any(tree.marker(c) in OF for c in tree.children(j, "nmod")):
            return j
    return above


def _agents_of_nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "a rappelé son consul après la saisie d'un navire par la marine": an active verb with a subject has no agent."""
    for i, node in enumerate(tree):
        verb = node.head
        agent = node.dep == "obl:agent"
        named = node.dep in OBLIQUE and tree.marker(i) == "par" and (node.pos == "PROPN" or tree.has(i, "det"))
        if not (agent or named) or tree[verb].pos != "VERB" or not tree.has(verb, "nsubj") or i < verb:
            continue
        if tree[verb].feats.get("Voice") == "Pass" or tree.has(verb, "aux:pass"):
            continue
        deeds = [j for j in range(verb + 1, i) if is_event(tree, j, lemmas)]
        deeds = [j for j in deeds if _is_named(tree, j)] or deeds
        near = deeds and (agent or all(other.pos != "VERB" for other in tree.nodes[deeds[-1] : i]))
        if near and tree.attach(i, deeds[-1], "nmod"):
            continue
        node.dep = "obl:mod" if agent else node.dep


def _behind_agents(tree: Tree, lemmas: Lemmas) -> None:
    """ "la saisie par la marine chilienne *d'un chalutier*": behind who does it stands to whom or what it is done."""
    for i, node in enumerate(tree):
        agent = node.head
        deed = tree[agent].head
        hung = node.dep == "nmod" and tree.marker(i) in OF and tree[agent].dep == "nmod" and agent < i
        if not hung or tree.marker(agent) != "par" or not is_deed(tree, deed, lemmas) or deed > agent:
            continue
        whole = tree[agent].pos == "PROPN" or any(c < i for c in tree.children(agent, "amod", "nmod"))
        if whole and not any(c < agent and tree.marker(c) in OF for c in tree.children(deed, "nmod")):
            tree.attach(i, deed)


def _whence(tree: Tree, lemmas: Lemmas) -> None:
    """ "l'expulsion de deux consuls lao *d'Estonie*", "l'expulsion *d'Estonie* des consuls": whence they go hangs on
    what is done to them, where it is said already whose they are.
    """
    for i, node in enumerate(tree):
        outer = node.head
        hung = node.dep == "nmod" and tree.marker(i) in OF and tree[outer].dep == "nmod" and tree.marker(outer) in OF
        deed = tree[outer].head
        if not hung or not deed < outer < i or lemmas.lemma(tree[deed].text, "NOUN") not in _VALENCY["removals"]:
            continue
        place, people = (i, outer) if node.pos == "PROPN" else (outer, i)
        if tree[place].pos != "PROPN" or tree[people].pos != "NOUN":
            continue
        owned = any(tree[c].lower in _VALENCY["possessives"] for c in tree.children(people, "det"))
        if place == outer or owned or tree.has(people, "amod"):
            tree.attach(i, deed, "nmod")


def _opponents(tree: Tree, lemmas: Lemmas) -> None:
    """ "la plainte de Quito *contre Lima*": against whom it is hangs on the noun, not on whose it is."""
    for i, node in enumerate(tree):
        owner = node.head
        deed = tree[owner].head
        named = node.dep == "nmod" and tree.marker(i) in _AGAINST and tree[owner].pos in ("PROPN", "NOUN")
        if not named or tree[owner].dep not in ("nmod", *OBLIQUE) or tree.marker(owner) not in OF or deed > owner:
            continue
        if is_event(tree, deed, lemmas):
            tree.attach(i, deed, "nmod")
