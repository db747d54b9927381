"""What hangs where in English clauses, where the model is systematically wrong (in its own ClearNLP labels)."""

from __future__ import annotations

from detente.language.en.repairs.forms import is_infinitive, verb_lemma
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("en")
_QUOTES = frozenset("\"“”»’'")
_PREDICATES = tuple(phrase.split() for phrase in _VALENCY["set predicates"])


def repair_attachments(tree: Tree, lemmas: Lemmas) -> None:
    """Move phrases of ``tree`` to the words that they belong to, in place."""
    for rule in _RULES:
        rule(tree, lemmas)


def _accusations(tree: Tree, lemmas: Lemmas) -> None:
    """ "accused by the opposition of violating X": the "of" is the verb's."""
    for i, node in enumerate(tree):
        if node.dep != "prep" or node.lower != "of" or not tree.has(i, "pcomp"):
            continue
        verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
        if verb is not None and verb_lemma(tree[verb], lemmas) in _VALENCY["of clause"]:
            tree.attach(i, verb)


def _charges(tree: Tree, lemmas: Lemmas) -> None:
    """ "accused X of arming rebels, *violating* its airspace *and killing* two": all of the list is the charge."""
    for i, node in enumerate(tree):
        if node.dep != "advcl" or node.tag != "VBG" or not any(tree[c].tag == "VBG" for c in tree.children(i, "conj")):
            continue
        of = next((c for c in tree.children(node.head, "prep") if c < i and tree[c].lower == "of"), None)
        first = next(iter(tree.children(of, "pcomp")), None) if of is not None else None
        accuses = verb_lemma(tree[node.head], lemmas) in _VALENCY["of clause"]
        if accuses and first is not None and tree[first].tag == "VBG" and not tree.has(i, "mark", "nsubj"):
            tree.hang(i, first, "conj")


def _recipients_apart(tree: Tree, lemmas: Lemmas) -> None:
    """ "handed over two men accused of fraud *to Togo*": to whom they go is the verb's, not that of their crime."""
    for i, node in enumerate(tree):
        crime = tree.head(i)
        charged = tree[crime.head].head if tree[crime.head].lower == "of" and crime.dep == "pobj" else node.head
        person = tree[charged].head
        behind = node.lower == "to" and node.dep == "prep" and tree[charged].dep == "acl" and tree[person].dep == "dobj"
        if not behind or verb_lemma(tree[charged], lemmas) not in _VALENCY["of clause"]:
            continue
        verb = tree[person].head
        particle = next((tree[c].lower for c in tree.children(verb, "prt")), "")
        if f"{verb_lemma(tree[verb], lemmas)} {particle}".strip() in _VALENCY["handing"]:
            tree.attach(i, verb)


def _attributes(tree: Tree, lemmas: Lemmas) -> None:
    """ "appointed Maria Lopez ambassador": the name is the object, the office its predicate."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        if node.dep != "dobj" or node.tag != "NN" or verb_lemma(verb, lemmas) not in _VALENCY["attribute"]:
            continue
        names_before = [j for j in tree.children(i, "compound") if tree[j].pos == "PROPN"]
        if not names_before or names_before[-1] != i - 1:
            continue
        name = names_before[-1]
        tree.attach(name, node.head, "dobj")
        node.dep = "oprd"
        tree.hand_over(i, name)


def _set_predicates(tree: Tree, lemmas: Lemmas) -> None:
    """ "declared two envoys *persona non grata* and ordered them out": foreign words are one predicate, no clause."""
    for i, node in enumerate(tree):
        words = next((w for w in _PREDICATES if [n.lower for n in tree.nodes[i : i + len(w)]] == w), None)
        if words is None:
            continue
        verb = next((j for j in tree.above(i) if verb_lemma(tree[j], lemmas) in _VALENCY["attribute"]), None)
        if verb is None:
            continue
        inside = range(i, i + len(words))
        for child in [c for j in inside for c in tree.children(j) if c not in inside]:
            if tree[child].dep in ("nsubj", "nsubjpass") and child < i:
                tree.attach(child, verb, "dobj")
            elif child > i:
                by = tree[child].lower == "by" and tree.has(verb, "auxpass")
                tree.attach(child, verb, "agent" if by else "")
        node.pos, node.tag = "NOUN", "NN"
        tree.hang(i, verb, "oprd")
        for j in inside[1:]:
            tree.hang(j, i, "nmod")


def _imposed(tree: Tree, lemmas: Lemmas) -> None:
    """ "imposed sanctions on three banks": the "on" phrase is the verb's."""
    for i, node in enumerate(tree):
        verb = tree.head(i).head
        behind_object = node.dep == "prep" and tree.head(i).dep == "dobj" and node.head < i
        takes_it = tree[verb].pos == "VERB" and verb_lemma(tree[verb], lemmas) in _VALENCY["with on"]
        if behind_object and takes_it and node.lower in ("on", "upon"):
            tree.attach(i, verb)


def _second_pasts(tree: Tree, _: Lemmas) -> None:
    """ "Offered to help and *promised* loans": a past tense goes on from the past tense, not from the infinitive."""
    for i, node in enumerate(tree):
        first = tree.head(i)
        if node.dep != "conj" or node.tag != "VBD" or first.tag != "VB" or first.dep not in ("xcomp", "advcl"):
            continue
        verb = first.head
        if tree[verb].tag in ("VBD", "VBZ") and not tree.has(i, "nsubj", "nsubjpass", "aux"):
            tree.attach(i, verb)


def _spoken_on(tree: Tree, lemmas: Lemmas) -> None:
    """ "said the charge is false and *urged* Peru to drop it", "said Peru had lied and *demanded* amends": behind what
    is told in another tense, a past tense goes on from who tells it; a verb of speaking behind "was" or "had" does too.
    """
    for i, node in enumerate(tree):
        if node.dep != "conj" or node.tag != "VBD" or tree.has(i, "nsubj", "nsubjpass", "aux", "mark"):
            continue
        told, clause = [], node.head
        while tree[clause].dep == "ccomp" and tree[clause].head < clause < i:
            told.append(clause)
            clause = tree[clause].head
        speaks = verb_lemma(node, lemmas) in _VALENCY["speaking on"]
        if told and tree[clause].tag == "VBD" and any(_is_told_apart(tree, c, speaks=speaks) for c in told):
            tree.attach(i, clause)


def _is_told_apart(tree: Tree, clause: int, *, speaks: bool) -> bool:
    """Whether a past tense does not go on from a clause that is told, for its tense or, of a verb of speaking, form."""
    helpers = {tree[c].lower for c in tree.children(clause, "aux")}
    if tree[clause].tag in ("VBZ", "VBP", "VB") or helpers & {"has", "have", "will", "would"}:
        return True
    is_state = tree[clause].tag == "VBD" and tree[clause].pos == "AUX"
    return speaks and (is_state or "had" in helpers or tree.has(clause, "auxpass"))


def _passives_beside(tree: Tree, lemmas: Lemmas) -> None:
    """ "Was declared unwelcome and *told* to leave": behind a passive such a past tense is one too."""
    for i, node in enumerate(tree):
        beside = node.dep == "conj" and node.tag in ("VBD", "VBN") and tree.has(node.head, "auxpass")
        alone = not tree.has(i, "nsubj", "nsubjpass", "dobj", "aux", "auxpass", "ccomp")
        if beside and alone and verb_lemma(node, lemmas) in _VALENCY["ask"]:
            node.tag, node.feats = "VBN", {"Aspect": "Perf", "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}


def _clauses_before(tree: Tree, _: Lemmas) -> None:
    """ "Peru invited Chile; the offer *was accepted*", "Peru chose Chile: it *expelled* a consul": what stands before a
    semicolon, or before a colon with a verb of its own, is the sentence, and the rest goes on from it.
    """
    for i, node in enumerate(tree):
        later = node.head
        if node.dep not in ("ccomp", "advcl", "parataxis") or i > later:
            continue
        joints = {tree[j].text for j in range(i, later)}
        two = all(tree.has(j, "nsubj", "nsubjpass", "expl") for j in (i, later)) and later == tree.root
        if two and node.pos in ("VERB", "AUX") and joints & {":", ";"}:
            tree.make_root(i, "parataxis")
            return
        if node.dep == "ccomp" and ";" in joints:
            node.dep = "parataxis"


def _owners(tree: Tree, _: Lemmas) -> None:
    """ "Peru said the men were safe and *recalled its envoy*": whose the object is, in number, says who did it."""
    for i, node in enumerate(tree):
        clause, verb = node.head, tree.head(i).head
        told = node.dep == "conj" and node.tag in ("VBD", "VBZ") and tree[clause].dep == "ccomp" and verb < clause < i
        if not told or tree.has(i, "nsubj", "nsubjpass", "aux", "mark") or tree[verb].pos != "VERB":
            continue
        owners = {tree[c].lower for thing in tree.children(i, "dobj") for c in tree.children(thing, "poss")}
        subjects = [_numbers(tree, j) for j in (clause, verb)]
        if (owners, subjects) in (({"its"}, ["Plur", "Sing"]), ({"their"}, ["Sing", "Plur"])):
            tree.attach(i, verb)


def _numbers(tree: Tree, verb: int) -> str:
    """The number of a verb's subject, "" where it has none."""
    subject = next(iter(tree.children(verb, "nsubj", "nsubjpass")), None)
    if subject is None:
        return ""
    return "Plur" if tree.has(subject, "conj") else tree[subject].feats.get("Number", "")


def _resolves(tree: Tree, lemmas: Lemmas) -> None:
    """ "threatened on Monday *to expel* envoys": behind a circumstance too, the infinitive is the verb's own."""
    for i, node in enumerate(tree):
        if node.dep not in ("advcl", "acl") or not is_infinitive(tree, i):
            continue
        first = min(tree.subtree(i))
        verb = next((j for j in (node.head, *tree.above(node.head)) if tree[j].pos == "VERB"), i)
        if not verb < first or verb_lemma(tree[verb], lemmas) not in _VALENCY["deciding"]:
            continue
        if tree.has(verb, "dobj", "ccomp", "xcomp", "prt", "auxpass") or tree[first - 1].text == ",":
            continue
        hung = (tree[j].dep in ("prep", "npadvmod", "advmod") for j in tree.children(verb) if verb < j < first)
        if all(hung) and all(verb in tree.above(j) for j in range(verb + 1, first)):
            tree.hang(i, verb, "xcomp")


def _decisions(tree: Tree, _: Lemmas) -> None:
    """ "Mali's decision last week *to close* its border": with a day or the end of a quotation between, the infinitive
    is still the noun's.
    """
    for i, node in enumerate(tree):
        if node.dep not in ("advcl", "xcomp") or not is_infinitive(tree, i):
            continue
        noun = next((j for j in reversed(range(i)) if tree[j].lower in _VALENCY["deciding nouns"]), None)
        if noun is None or node.head > noun:
            continue
        first = min(tree.subtree(i))
        between = range(noun + 1, first)
        others = (
            tree[j] for j in between if tree[j].pos not in ("DET", "ADJ", "NUM", "ADP") and tree[j].text not in _QUOTES
        )
        said = [other for other in others if other.lower not in _VALENCY["times"]]
        if len(between) and not said and not tree.has(noun, "relcl", "acl"):
            tree.attach(i, noun, "acl")


def _occasions(tree: Tree, lemmas: Lemmas) -> None:
    """ "took this opportunity *to thank* Chile": what somebody takes an occasion for, he does."""
    for i, node in enumerate(tree):
        noun, verb = node.head, tree.head(i).head
        if not is_infinitive(tree, i) or tree[noun].lower not in _VALENCY["occasions"] or tree[noun].dep != "dobj":
            continue
        if node.dep in ("acl", "relcl", "advcl") and verb_lemma(tree[verb], lemmas) in _VALENCY["taking occasions"]:
            tree.hang(i, verb, "xcomp")


_RULES = (
    _accusations,
    _charges,
    _recipients_apart,
    _attributes,
    _set_predicates,
    _imposed,
    _second_pasts,
    _spoken_on,
    _passives_beside,
    _owners,
    _clauses_before,
    _resolves,
    _decisions,
    _occasions,
)
