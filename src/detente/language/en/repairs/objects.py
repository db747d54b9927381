"""Objects, recipients and agents of English verbs and event nouns, where the model hangs them elsewhere."""

from __future__ import annotations

from detente.language.en.repairs.forms import verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import nominalisations, valency

_VALENCY = valency("en")
_EVENTS = nominalisations("en")


def repair_objects(tree: Tree, lemmas: Lemmas) -> None:
    """Correct what is object, recipient and agent in ``tree``, in ClearNLP labels, in place."""
    rules = (
        _participles,
        _bare_clauses,
        _recipients,
        _helped,
        _small_clauses,
        _ordered,
        _judged,
        _described,
        _described_first,
        _events_by,
        _agents,
        _dated_agents,
        _askers,
        _of_phrases,
        _particles,
        _led_back,
        _gerunds,
        _short_of,
        _growing,
        _aspects,
    )
    for rule in rules:
        rule(tree, lemmas)


def _participles(tree: Tree, _: Lemmas) -> None:
    """ "returned looted gold": a participle right between a verb and a bare noun is the noun's, the noun the verb's."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        objects = [c for c in tree.children(i, "dobj") if c > i]
        between = node.tag in ("VBN", "VBD") and node.head == i - 1 and verb.tag in ("VBD", "VBZ", "VBP", "VB", "VBN")
        if not between or node.dep not in ("advcl", "ccomp", "xcomp", "acl", "dep") or len(objects) != 1:
            continue
        own = tree.has(i, "nsubj", "aux", "auxpass", "mark", "prt") or tree.has(node.head, "dobj", "auxpass")
        if own or any(tree[c].tag in ("DT", "PRP$") for c in tree.children(objects[0])):
            continue
        tree.attach(objects[0], node.head, "dobj")
        for child in tree.children(i):
            tree.attach(child, node.head)
        tree.attach(i, objects[0], "amod")


def _described(tree: Tree, lemmas: Lemmas) -> None:
    """ "denounced the tax as unfair": what something is called behind "as" is the complement of that word."""
    for i, node in enumerate(tree):
        if node.lower != "as" or node.dep not in ("prep", "advmod", "mark") or tree.head(i).pos != "VERB":
            continue
        said = [c for c in tree.children(i, "amod", "acomp", "advmod") if c > i and tree[c].pos == "ADJ"]
        said = said or [
            c for c in tree.children(i, "amod", "acomp", "advmod") if c > i and lemmas.knows(tree[c].text, "ADJ")
        ]
        if len(said) == 1 and not tree.has(i, "pobj", "pcomp"):
            tree[said[0]].pos = "ADJ"
            node.dep, tree[said[0]].dep = "prep", "pobj"


def _described_first(tree: Tree, lemmas: Lemmas) -> None:
    """ "dismissed as baseless *a charge that ...*": the noun phrase behind what it is called is the verb's object."""
    for i, node in enumerate(tree):
        verb = node.head if tree.head(i).pos == "VERB" else tree.head(i).head
        if node.lower != "as" or verb != i - 1 or tree[verb].pos != "VERB" or i + 3 >= len(tree):
            continue
        said, opens = tree[i + 1], tree[i + 2]
        noun = opens.head
        if opens.tag not in ("DT", "PRP$") or noun < i + 3 or set(tree.children(verb, "dobj")) - {noun}:
            continue
        if noun not in (said.head, *tree.children(i + 1, "dobj"), *tree.children(verb, "dobj")):
            continue
        if said.pos == "ADJ" or lemmas.knows(said.text, "ADJ"):
            _hang_as(tree, i, verb, noun)


def _hang_as(tree: Tree, i: int, verb: int, noun: int) -> None:
    """Hang the "as" at ``i`` with its adjective on the verb, whose object is the noun, of which a "that" clause is."""
    tree.attach(i, verb, "prep")
    tree.attach(i + 1, i, "pobj")
    tree[i + 1].pos = "ADJ"
    tree.attach(noun, verb, "dobj")
    for clause in tree.children(verb, "ccomp"):
        if clause > noun and any(tree[c].lower == "that" for c in tree.children(clause, "mark")):
            tree.attach(clause, noun, "acl")


def _bare_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """ "let inspectors into the camp": a noun with no verb of its own is no clause but the object."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        bare = node.dep == "ccomp" and node.pos in ("NOUN", "PROPN") and verb.pos == "VERB" and node.head < i
        if not bare or verb_lemma(verb, lemmas) not in _VALENCY["letting"] or tree.has(node.head, "dobj"):
            continue
        if not tree.has(i, "nsubj", "aux", "cop", "mark", "relcl"):
            node.dep = "dobj"
            for child in tree.children(i, "prep"):
                tree.attach(child, node.head)


def _recipients(tree: Tree, lemmas: Lemmas) -> None:
    """ "promised Nepal new schools": a name right behind a verb of giving is its recipient, not part of the object."""
    for i, node in enumerate(tree):
        verb = tree[node.head].head
        inside = node.pos == "PROPN" and node.dep in ("compound", "nmod") and tree.head(i).dep == "dobj"
        if not inside or tree.head(i).pos != "NOUN" or tree[verb].pos != "VERB" or tree.left(i) != verb + 1:
            continue
        if verb_lemma(tree[verb], lemmas) in _VALENCY["giving"]:
            tree.attach(i, verb, "dative")


def _helped(tree: Tree, lemmas: Lemmas) -> None:
    """ "helped *Spain* dismantle a ring": who is helped is the verb's object, what he does its infinitive."""
    for i, node in enumerate(tree):
        verb, subjects = tree.head(i), tree.children(i, "nsubj")
        bare = node.tag == "VB" and node.dep == "ccomp" and node.head < i and not tree.has(i, "mark", "auxpass")
        if not bare or len(subjects) != 1 or tree.has(node.head, "dobj"):
            continue
        if node.head < subjects[0] < i and verb_lemma(verb, lemmas) in _VALENCY["helping"]:
            tree.attach(subjects[0], node.head, "dobj")
            node.dep = "xcomp"


def _small_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """ "holds Zambia responsible": the subject of an adjective without "be" is the verb's object."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        predicate = node.pos in ("ADJ", "NOUN") or (node.tag == "VB" and lemmas.knows(node.text, "ADJ"))
        bare = node.dep in ("ccomp", "oprd") and predicate and node.head < i and not tree.has(i, "aux", "mark")
        subjects = tree.children(i, "nsubj")
        if bare and len(subjects) == 1 and verb_lemma(verb, lemmas) in _VALENCY["judge"]:
            tree.attach(subjects[0], node.head, "dobj")
            node.dep, node.pos = "oprd", node.pos if node.pos == "NOUN" else "ADJ"


def _ordered(tree: Tree, lemmas: Lemmas) -> None:
    """ "ordered two ministers *jailed*": a past form behind the object of an order says what is to be done to it."""
    for i, node in enumerate(tree):
        verb = node.head
        bare = node.tag in ("VBD", "VBN") and node.dep in ("ccomp", "xcomp", "oprd", "advcl") and verb < i
        if not bare or verb_lemma(tree[verb], lemmas) not in _VALENCY["ordering"]:
            continue
        if (
            tree.has(i, "aux", "auxpass", "dobj", "mark", "cc")
            or verb_lemma(node, lemmas) not in _VALENCY["transitive"]
        ):
            continue
        whom = [*tree.children(i, "nsubj"), *(c for c in tree.children(verb, "dobj") if c < i)]
        if len(whom) == 1 and tree[i - 1].text != ",":
            tree.hang(whom[0], i, "nsubjpass")
            node.tag, node.dep = "VBN", "ccomp"
            node.feats = {"Aspect": "Perf", "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}


def _judged(tree: Tree, lemmas: Lemmas) -> None:
    """ "found the former general guilty": between "the" and the adjective stands the noun that is judged."""
    for i, node in enumerate(tree):
        verb, noun = node.head, i - 1
        judged = node.pos == "ADJ" and node.dep in ("ccomp", "dobj", "oprd") and verb < noun
        named = noun >= 0 and (tree.has(i, "det") or tree.has(noun, "det"))
        if not judged or not named or verb_lemma(tree[verb], lemmas) not in _VALENCY["judge"]:
            continue
        if tree[noun].head != i or not lemmas.knows(tree[noun].text, "NOUN") or tree[noun].dep in ("det", "poss"):
            continue
        tree[noun].pos, tree[noun].tag, tree[noun].feats = "NOUN", "NN", {"Number": "Sing"}
        tree.attach(noun, verb, "dobj")
        node.dep = "oprd"
        tree.hand_over(i, noun)


def _events_by(tree: Tree, _: Lemmas) -> None:
    """ "died in *shelling by* Peru": behind a preposition and before "by", without an object, that is no verb."""
    for i, node in enumerate(tree):
        gerund = node.tag == "VBG" and node.dep == "pcomp" and node.lower in _EVENTS
        if not gerund or i + 1 >= len(tree) or tree[i + 1].lower != "by" or tree.has(i, "dobj", "nsubj", "aux"):
            continue
        node.pos, node.tag, node.feats, node.lemma, node.dep = "NOUN", "NN", {"Number": "Sing"}, node.lower, "pobj"
        tree.attach(i + 1, i, "prep")


def _agents(tree: Tree, _: Lemmas) -> None:
    """ "the killing of sailors *by Peru*", "the sale of arms to Chile *by Peru*": whose the noun of event above is."""
    for i, node in enumerate(tree):
        noun = node.head
        inside = node.dep in ("prep", "agent") and node.lower == "by" and tree[noun].dep == "pobj"
        if not inside or tree[noun].pos not in ("NOUN", "PROPN"):
            continue
        verb = _undergone(tree, noun)
        if verb is not None:
            tree.attach(i, verb, "agent")
            continue
        told = tree.head(noun).lower != "of" or any(c < i for c in tree.children(noun, "prep"))
        own = _takes_doer(tree, noun) and told  # "a protest over the *firing* by X"
        event = None if own else _event_above(tree, noun)
        if event is not None and not any(tree[c].lower == "by" for c in tree.children(event)):
            tree.attach(i, event)


def _undergone(tree: Tree, noun: int) -> int | None:
    """The passive whose complement a noun is, where nobody is said to do it: "was hit *with tariffs* by Peru"."""
    place = tree[noun].head
    verb, case = tree[place].head, tree[place].lower
    passive = tree[verb].pos == "VERB" and tree.has(verb, "auxpass") and not tree.has(verb, "agent")
    named = case in _VALENCY["undergone"] and (case == "with" or not _takes_doer(tree, noun))
    return verb if passive and named and tree[place].dep in ("prep", "dative") else None


def _takes_doer(tree: Tree, i: int) -> bool:
    """Whether a word is a noun of event whose doer "by" may name, as it does not that of "talks *with* X"."""
    return tree[i].lower in _EVENTS and not any(tree[c].lower == "with" for c in tree.children(i, "prep"))


def _event_above(tree: Tree, noun: int) -> int | None:
    """The nearest noun of event in whose complements a noun stands ("*sale* of arms to Chile")."""
    while tree[noun].dep == "pobj" and tree.head(tree[noun].head).pos in ("NOUN", "PROPN"):
        noun = tree[tree[noun].head].head
        if tree[noun].lower in _EVENTS and _takes_doer(tree, noun):
            return noun
    return None


def _dated_agents(tree: Tree, _: Lemmas) -> None:
    """ "the abduction of two men on 1 May *by rebels*": no day has an agent, but the noun of event before it."""
    for i, node in enumerate(tree):
        day = node.dep in ("prep", "agent") and node.lower == "by" and tree.head(i).lower in _VALENCY["times"]
        if not day or node.head > i:
            continue
        events = [j for j in range(node.head) if tree[j].lower in _EVENTS and tree[j].pos == "NOUN"]
        if events and not any(tree[c].lower == "by" for c in tree.children(events[-1])):
            tree.attach(i, events[-1])


def _askers(tree: Tree, lemmas: Lemmas) -> None:
    """ "was asked to leave the talks *by the government*": who asks, where the infinitive took him."""
    for i, node in enumerate(tree):
        if node.lower != "by" or node.dep not in ("prep", "agent"):
            continue
        clause = next((j for j in tree.above(i) if tree[j].dep == "xcomp" and tree[j].pos == "VERB"), None)
        if clause is None or tree.has(clause, "auxpass"):
            continue
        asked, inside = tree[clause].head, tree.children(i, "pobj")
        said = inside and tree[inside[0]].pos in ("NOUN", "PROPN") and tree[inside[0]].lower not in _VALENCY["times"]
        left_open = tree.has(asked, "auxpass") and not tree.has(asked, "agent")
        if said and left_open and verb_lemma(tree[asked], lemmas) in _VALENCY["ask"]:
            tree.attach(i, asked, "agent")


def _of_phrases(tree: Tree, _: Lemmas) -> None:
    """ "the arrest in Minsk of a priest", "by Peru of two men": "of" belongs to the noun of event, not to the name."""
    for i, node in enumerate(tree):
        place = node.head
        if node.lower != "of" or node.dep != "prep" or tree[place].pos != "PROPN" or tree[place].dep != "pobj":
            continue
        noun = tree[tree[place].head].head
        common = all(tree[c].pos == "NOUN" for c in tree.children(i, "pobj"))
        near = tree.head(place).lower in ("in", "at", "near") or (tree.head(place).lower == "by" and common)
        if (
            near
            and tree[noun].lower in _EVENTS
            and noun < place
            and not any(tree[c].lower == "of" for c in tree.children(noun, "prep"))
        ):
            tree.attach(i, noun)


def _particles(tree: Tree, lemmas: Lemmas) -> None:
    """ "let in 500 refugees": the preposition of such a verb is its particle, the noun behind it its object; so is one
    behind what was read as a particle already ("sealed *off* the town")."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep not in ("prep", "prt") or verb != i - 1 or tree[verb].pos != "VERB":
            continue
        if tree.has(verb, "dobj", "auxpass") or (node.dep == "prep" and tree.has(verb, "prt")):
            continue
        inside = tree.children(i, "pobj")
        known = node.dep == "prt" or f"{verb_lemma(tree[verb], lemmas)} {node.lower}" in _VALENCY["particle verbs"]
        if inside and known:
            tree.attach(inside[0], verb, "dobj")
            node.dep = "prt"


def _led_back(tree: Tree, _: Lemmas) -> None:
    """ "called home its consul", "called its consul in Minsk home": where somebody is brought is no name of his."""
    for i, node in enumerate(tree):
        if node.lower not in _VALENCY["back"] or i < 2:
            continue
        if node.dep == "advmod" and node.head == i - 1 and not tree.has(i - 1, "dobj"):
            for thing in tree.children(i - 1, "oprd", "attr"):
                if tree[thing].pos == "NOUN" and tree.has(thing, "poss", "det", "nummod"):
                    tree[thing].dep, node.dep = "dobj", "prt"
        place = i - 1
        if node.dep == "pobj" and tree[place].head == i and tree[place].pos == "PROPN":
            verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
            tree.promote(place, "advmod")
            if verb is not None:
                tree.attach(i, verb, "advmod")


def _growing(tree: Tree, _: Lemmas) -> None:
    """ "despite mounting calls": behind a preposition and before a bare noun such a gerund only describes it."""
    for i, node in enumerate(tree):
        things = tree.children(i, "dobj")
        if node.dep != "pcomp" or node.lower not in _VALENCY["growing"] or len(things) != 1 or things[0] < i:
            continue
        if not tree.has(things[0], "det", "poss"):
            tree.promote(things[0], "amod")
            tree[things[0]].dep = "pobj"
            node.pos, node.tag, node.feats = "ADJ", "JJ", {"Degree": "Pos"}


def _short_of(tree: Tree, lemmas: Lemmas) -> None:
    """ "stopped short of leaving": the adverb of such a verb is its particle, what follows "of" the verb's own."""
    for i, node in enumerate(tree):
        verb = node.head
        if (
            node.pos != "ADV"
            or verb != i - 1
            or f"{verb_lemma(tree[verb], lemmas)} {node.lower}" not in _VALENCY["adverb verbs"]
        ):
            continue
        node.dep = "prt"
        for child in tree.children(i):
            tree.attach(child, verb)


def _gerunds(tree: Tree, lemmas: Lemmas) -> None:
    """ "ruled out sending troops": the gerund right behind such a verb is what it is about, no circumstance."""
    for i, node in enumerate(tree):
        particle = i - 1
        if node.tag != "VBG" or i < 2 or tree[particle].dep not in ("prt", "prep"):
            continue
        verb = tree[particle].head
        set_apart = node.head not in (verb, particle) or tree[verb].pos != "VERB"
        if set_apart or f"{verb_lemma(tree[verb], lemmas)} {tree[particle].lower}" not in _VALENCY["gerund objects"]:
            continue
        tree[particle].dep = "prt"
        tree.hang(i, verb, "xcomp")


def _aspects(tree: Tree, lemmas: Lemmas) -> None:
    """ "keeps shelling villages": a gerund right behind such a verb, read as an adjective, is a verb with object."""
    for i, node in enumerate(tree):
        verb = i - 1
        if node.tag != "VBG" or node.dep != "amod" or i < 1 or tree[verb].pos not in ("VERB", "AUX"):
            continue
        noun = node.head
        is_object = tree[noun].head == verb and tree[noun].dep in ("dobj", "npadvmod", "attr")
        if not is_object or verb_lemma(tree[verb], lemmas) not in _VALENCY["gerund verbs"]:
            continue
        node.pos = "VERB"
        tree.hang(i, verb, "xcomp")
        tree.attach(noun, i, "dobj")
