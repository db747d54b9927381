"""Words that the French models systematically misread, put right by general rules.

Each rule looks at words, tags and tree only, changes nothing where its condition is in doubt, and was written on
sentences of our own (``tests/test_adapters.py``). ``clauses.py`` then corrects what is a clause and what its subject,
``attachments.py`` what hangs where inside it.
"""

from __future__ import annotations

import re

from detente.language.fr.repairs.appositions import repair_appositions
from detente.language.fr.repairs.attachments import repair_attachments
from detente.language.fr.repairs.clauses import repair_clauses
from detente.language.fr.repairs.clitics import repair_clitics
from detente.language.fr.repairs.conjuncts import repair_conjuncts
from detente.language.fr.repairs.decisions import repair_decisions
from detente.language.fr.repairs.inversions import NOMINAL
from detente.language.fr.repairs.nouns import repair_nouns
from detente.language.fr.repairs.numbers import repair_numbers
from detente.language.fr.repairs.openings import repair_openings
from detente.language.fr.repairs.participles import repair_participles
from detente.language.fr.repairs.perfects import repair_perfects
from detente.language.fr.tokenizer import is_one_name
from detente.language.fr.verbs import finite, tense
from detente.language.lemmas import Lemmas
from detente.language.phrases import fix_phrases
from detente.language.tree import Tree
from detente.language.vocabulary import names, valency

_VALENCY = valency("fr")
_NAMES = names("fr")
_OPEN_CLASSES = ("NOUN", "ADJ", "ADV", "VERB", "AUX", "X", "PRON", "INTJ")
_ALL_CLASSES = ("NOUN", "ADJ", "ADV", "VERB", "PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX")
_NOMINAL = ("NOUN", "PROPN")
_IN_NAMES = ("Le", "La")
_FUTURE = ("rai", "ras", "ra", "rons", "rez", "ront")
_IMPERFECT = ("ais", "ait", "aient")
_ROMAN = re.compile(r"[IVXLC]+")
_FINITE = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}
_GOVERNED = ("obj", "xcomp", "ccomp", "obl", "obl:arg", "obl:mod")
_NOT_OF_NAMES = ("advmod", "amod", "aux:tense", "aux:pass", "cop", "case", "mark", "cc", "det", "punct", "dep",
                 "expl:comp", "expl:pass", "expl:subj", "xcomp", "fixed", "advcl", "acl", "ccomp")  # fmt: skip
_PRIVATIVE = ("in", "im", "il", "ir")  # prefixes of adjectives that are made of participles


def repair(tree: Tree, lemmas: Lemmas) -> None:
    """Correct parts of speech and attachments of ``tree`` in place."""
    for i in range(len(tree)):
        _name(tree, i, lemmas)
    for rule in (
        _lower_case,
        _forms,
        _hyphens,
        _articles_in_names,
        _flat_names,
        _named_persons,
        _set_phrases,
        repair_numbers,
        _misread_verbs,
        repair_nouns,
        repair_perfects,
        _predicates,
        repair_clitics,
        _present_participles,
        repair_openings,
        repair_appositions,
        _markers,
    ):
        rule(tree, lemmas)
    _of_oneself(tree, lemmas)
    repair_conjuncts(tree, lemmas)
    repair_clauses(tree, lemmas)
    repair_participles(tree, lemmas)
    repair_decisions(tree, lemmas)
    _tenses(tree, lemmas)
    repair_attachments(tree, lemmas)
    fix_phrases(tree, _VALENCY["adverbial"])


def _of_oneself(tree: Tree, lemmas: Lemmas) -> None:
    """ "se disent préoccupés": the verb above is no auxiliary, and what one says one is its predicate."""
    for i, node in enumerate(tree):
        loose = node.dep.startswith("aux") or (
            node.dep == "advmod" and tree.head(i).pos == "ADJ"
        )  # "se sont dits prêts"
        is_auxiliary = loose and node.head > i and node.pos in ("VERB", "AUX")
        if not is_auxiliary or lemmas.lemma(node.text, "VERB") not in _VALENCY["of oneself"]:
            continue
        predicate = node.head
        node.pos = "VERB"
        tree.promote(i, "xcomp")
        tree.hand_over(predicate, i)
        for helper in tree.children(i, "aux:pass"):
            tree[helper].dep = "aux:tense"


# --- words -----------------------------------------------------------------------------------------------------


def _name(tree: Tree, i: int, lemmas: Lemmas) -> None:
    """A capitalised word that is no word of the language ("Oslo", "Caracas", "Sénégal") is a name."""
    node = tree[i]
    apostrophe = is_one_name(node.text) and node.text[1:2] in "'’"
    if not (apostrophe or (node.pos in _OPEN_CLASSES and node.text[:1].isupper() and node.text[1:2].isalpha())):
        return
    if node.lower not in _NAMES and (_is_word(tree, i, lemmas) or _ROMAN.fullmatch(node.text)):
        return
    node.pos, node.feats = "PROPN", {}
    if node.dep in ("amod", "advmod", "dep", "nummod") and node.head == i - 1:
        node.dep = "flat:name" if tree[i - 1].pos in ("NOUN", "PROPN") else node.dep


def _lower_case(tree: Tree, lemmas: Lemmas) -> None:
    """ "la ministre kényane": a small letter opens no name, where the word behind a noun may be its adjective, or
    behind an article a noun.
    """
    for i, node in enumerate(tree):
        small = node.pos == "PROPN" and node.text.islower() and node.text.isalpha()
        if small and i > 0 and tree[i - 1].lower in _VALENCY["det"] and lemmas.knows(node.text, "NOUN"):
            node.pos = "NOUN"
        behind = i > 0 and node.head == i - 1 and tree[i - 1].pos == "NOUN" and not tree.has(i, "case", "det")
        if node.pos == "PROPN" and behind and node.text[:1].islower() and lemmas.knows(node.text, "ADJ"):
            node.pos, node.dep, node.feats = "ADJ", "amod", {}
        no_verb = node.pos == "VERB" and not lemmas.knows(node.text, "VERB") and lemmas.knows(node.text, "ADJ")
        if no_verb and i > 0 and tree[i - 1].pos == "NOUN" and node.dep in ("amod", "acl"):
            node.pos, node.feats = "ADJ", {}  # "des consuls *russes*"
            tree.attach(i, i - 1, "amod")


def _is_word(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    node = tree[i]
    if "-" in node.text and node.text.split("-")[0].islower():
        return True
    classes = _ALL_CLASSES if _opens(tree, i) or node.pos == "PRON" else (node.pos,)
    return any(lemmas.knows(node.text, pos) for pos in classes)


def _opens(tree: Tree, i: int) -> bool:
    return all(node.pos == "PUNCT" for node in tree.nodes[:i]) or tree[i - 1].text in ("«", '"', ":", "-", "–", "—")


def _forms(tree: Tree, lemmas: Lemmas) -> None:
    """ "renoue", "négocierons": a verb's form that is no infinitive, read as one; "regroupe", as a participle."""
    for node in tree:
        if node.pos == "VERB" and node.feats.get("VerbForm") == "Part" and node.lower.endswith(("e", "ent")):
            lemma = lemmas.lemma(node.text, "VERB")
            if lemma.endswith("er") and not node.lower.endswith("ée"):
                node.feats = finite(node.lower, lemma) or node.feats
        if node.pos != "VERB" or node.feats.get("VerbForm") != "Inf" or node.lower.endswith(("er", "ir", "re", "oir")):
            continue
        if node.lower != lemmas.lemma(node.text, "VERB"):
            tense = "Fut" if node.lower.endswith(_FUTURE) else "Pres"
            node.feats = {"Mood": "Ind", "Tense": tense, "VerbForm": "Fin"}


def _tenses(tree: Tree, lemmas: Lemmas) -> None:
    """ "expulserait", "salue": the ending of a finite form says whether it is a conditional or a future."""
    for node in tree:
        if node.pos not in ("VERB", "AUX") or node.feats.get("VerbForm", "Fin") != "Fin":
            continue
        made = tense(node.lower, lemmas.lemma(node.text, node.pos))
        if made == "Cnd":
            node.feats = {**node.feats, "Mood": "Cnd", "Tense": "Pres", "VerbForm": "Fin"}
        elif made == "Fut":
            node.feats = {**node.feats, "Mood": "Ind", "Tense": "Fut", "VerbForm": "Fin"}
        elif node.feats.get("Tense") == "Fut" or node.feats.get("Mood") == "Cnd":
            node.feats = {**node.feats, "Mood": "Ind", "Tense": "Imp" if node.lower.endswith(_IMPERFECT) else "Pres"}


def _hyphens(tree: Tree, _: Lemmas) -> None:
    """ "l'état-major affirme": two nouns with nothing but a hyphen between them are one."""
    for i in range(1, len(tree) - 1):
        node, before, hyphen = tree[i + 1], tree[i - 1], tree[i]
        joined = hyphen.text == "-" and before.start + len(before.text) + 1 == node.start
        nouns = node.text.islower() and before.pos == "NOUN" and node.pos in ("NOUN", "PROPN", "ADJ", "X")
        if not joined or not nouns or node.head == i - 1:
            continue
        if before.head == i + 1:
            tree.promote(i - 1, "compound")
        tree.attach(i + 1, i - 1, "compound")
        hyphen.pos, hyphen.dep = "PUNCT", "punct"
        tree.attach(i, i - 1)
        for child in tree.children(i + 1):
            tree.attach(child, i - 1)


def _articles_in_names(tree: Tree, _: Lemmas) -> None:
    """ "Marine Le Pen": a capitalised article between two names is part of the name."""
    for i in range(1, len(tree) - 1):
        node, before, behind = tree[i], tree[i - 1], tree[i + 1]
        if node.text not in _IN_NAMES or not before.text.istitle() or not behind.text.istitle():
            continue
        first = i - 1
        while tree[first].dep == "flat:name" and tree[first].head < first:
            first = tree[first].head
        for j in (i, i + 1):
            if first in tree.above(j) or j not in tree.above(first):
                tree.attach(j, first)
                tree[j].pos, tree[j].dep, tree[j].feats = "PROPN", "flat:name", {}
        tree[first].pos = "PROPN"


def _flat_names(tree: Tree, _: Lemmas) -> None:
    """ "Emmanuel Macron", "l'annonce par *Emmanuel Macron*": the second name hangs on the first, and a longer name
    hangs on its first word."""
    for i in range(1, len(tree)):
        node, before = tree[i], tree[i - 1]
        if node.pos != "PROPN" or before.pos != "PROPN" or i in tree.above(i - 1):
            continue
        second_subject = node.dep == "nsubj" and any(j < i for j in tree.children(node.head, "nsubj"))
        beside = node.head == before.head and node.dep == before.dep and node.dep.startswith("ob")
        beside = beside and not tree.has(i - 1, "case", "det")  # "appelle *New Delhi* à cesser"
        bare = node.head == before.head and node.dep == before.dep == "nmod" and not tree.has(i, "case", "det")
        if node.dep in _NOT_OF_NAMES or second_subject or beside or bare:
            tree.attach(i, i - 1)
            node.dep = "flat:name"
    for i, node in enumerate(tree):  # "par l'administration *Trump*"
        loose = node.pos == "PROPN" and node.dep in ("amod", "advmod", "dep") and node.head < i - 1
        loose = loose and i - 1 not in tree.above(node.head) and not tree.has(i, "case", "det")
        if loose and tree[i - 1].pos == "NOUN" and tree.has(i - 1, "det") and tree.attach(i, i - 1):
            node.dep = "flat:name"
    for i, node in enumerate(tree):
        while tree.head(i).dep == "flat:name" and node.dep not in ("punct", "det", "nummod"):
            if not tree.attach(i, tree.head(i).head):
                break
        apart = any(other.pos != "PROPN" for other in tree.nodes[node.head + 1 : i])
        if node.dep == "flat:name" and apart and tree[i - 1].pos == "PROPN" and node.head < i - 1:
            tree.attach(i, i - 1)


def _named_persons(tree: Tree, _: Lemmas) -> None:
    """ "le président russe Poutine pourrait": a name right behind the subject is its apposition."""
    for i, node in enumerate(tree):
        earlier = [j for j in tree.children(node.head, "nsubj") if j < i]
        if node.dep != "nsubj" or node.pos != "PROPN" or not earlier or tree.has(i, "det", "case"):
            continue
        if all(tree[j].pos in ("ADJ", "PROPN") for j in range(earlier[-1] + 1, i)):
            tree.attach(i, earlier[-1], "appos")


def _set_phrases(tree: Tree, _: Lemmas) -> None:
    """ "c'est-à-dire", "c'est pourquoi", "par exemple" hold no clause and no agent; "pendant" is a preposition."""
    for i, node in enumerate(tree):
        if [other.lower for other in tree.nodes[i : i + 6]] == ["c'", "est", "-", "à", "-", "dire"]:
            for j in range(i, i + 6):
                tree[j].pos, tree[j].dep = "CCONJ", "advmod"
        if node.pos in ("VERB", "AUX") and node.dep in ("fixed", "case", "mark"):
            node.pos = "ADP" if node.dep == "case" else "ADV"
        if node.lower in ("exemple", "ailleurs", "conséquent", "contre") and tree.marker(i) == "par":
            node.dep = "advmod"
        if node.pos == "VERB" and node.dep == "amod" and i == node.head + 1 and tree.head(i).pos == "PROPN":
            node.pos, node.feats = "ADJ", {}


def _misread_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "expulse" read as an auxiliary, "ferme" with an object read as an adjective, "dément" as an adverb."""
    for i, node in enumerate(tree):
        if node.text[:1].isupper():
            continue
        is_verb = lemmas.knows(node.text, "VERB")
        unknown = not lemmas.knows(node.text, node.pos)
        joined = node.pos == "VERB" and "-" in node.text and node.dep == "acl" and unknown  # "sud-coréennes"
        if joined or (node.dep == "amod" and node.pos in ("NOUN", "X") and unknown and tree.head(i).pos in _NOMINAL):
            node.pos = "ADJ"
            node.dep, node.feats = "amod", {} if joined else node.feats
        elif node.dep == "amod" and node.pos == "NOUN" and is_verb and node.head < i and not tree.has(i, "det", "case"):
            node.pos, node.dep = "VERB", "acl"  # "une décision prise la veille"
            node.feats = {**node.feats, "Tense": "Past", "VerbForm": "Part"}
        if node.pos == "AUX" and is_verb and lemmas.lemma(node.text, "VERB") not in ("être", "avoir", "faire"):
            node.pos = "VERB"
        elif node.pos in ("ADJ", "NOUN") and tree.has(i, "cop") and _is_passive(tree, i, lemmas):
            node.pos, node.feats = "VERB", {**node.feats, "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
            for copula in tree.children(i, "cop"):
                tree[copula].dep = "aux:pass"
        elif (
            is_verb
            and node.pos in ("ADJ", "NOUN", "PROPN", "X")
            and tree.has(i, "aux:tense", "aux:pass")
            and not tree.has(i, "cop", "det")
        ):
            node.pos, node.feats = "VERB", {**node.feats, "Tense": "Past", "VerbForm": "Part"}
        elif is_verb and node.pos == "NOUN" and tree.has(i, "nsubj") and not tree.has(i, "cop", "det", "case"):
            node.pos, node.feats = "VERB", dict(_FINITE)
        with_object = node.pos == "ADJ" and tree.has(i, "obj") and not tree.has(i, "cop")
        is_marker = node.dep in ("case", "mark", "fixed")  # "devant la Cour"
        if is_verb and (with_object or (unknown and node.pos in ("ADV", "X", "ADP") and not is_marker)):
            node.pos, node.feats = "VERB", dict(_FINITE)


def _predicates(tree: Tree, lemmas: Lemmas) -> None:
    """ "sont irresponsables", "est *infondée*": what is no participle has no passive."""
    for i, node in enumerate(tree):
        if node.pos == "VERB" and _is_adjective(tree, i, lemmas):
            node.pos, node.lemma, node.feats = "ADJ", lemmas.lemma(node.text, "ADJ"), {}
            node.dep = "amod" if node.dep == "acl" else node.dep
            for subject in tree.children(i, "nsubj:pass"):
                tree[subject].dep = "nsubj"
    for node in tree:
        if node.dep == "aux:pass" and tree[node.head].pos == "ADJ":
            node.dep = "cop"


def _is_adjective(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether what ends as a participle is one of no verb, but an adjective ("injustifiée", "infondés")."""
    node = tree[i]
    ends = node.lower.startswith(_PRIVATIVE) and node.lower.endswith(("é", "és", "ée", "ées"))
    return (
        ends and lemmas.knows(node.text, "ADJ") and not lemmas.knows(node.text, "VERB") and not tree.has(i, "aux:tense")
    )


def _present_participles(tree: Tree, lemmas: Lemmas) -> None:
    """ "déployant des soldats", read as a past participle; "pillant la ville et incendiant des maisons", as a noun."""
    for i, node in enumerate(tree):
        if not node.lower.endswith("ant") or not node.text.islower():
            continue
        if node.pos == "VERB" and (node.feats.get("VerbForm") == "Part" or lemmas.knows(node.text, "VERB")):
            node.feats = {"Tense": "Pres", "VerbForm": "Part"}  # no finite form ends so
        if node.dep == "amod" and node.head < i and lemmas.knows(node.text, "VERB") and tree.has(i, *_GOVERNED):
            node.pos, node.dep, node.feats = "VERB", "acl", {"Tense": "Pres", "VerbForm": "Part"}
        unknown = node.pos == "VERB" or not lemmas.knows(node.text, node.pos)
        if node.dep not in ("obj", "conj") or not tree.has(i, "cc") or not unknown or tree.has(i, "det", "case"):
            continue
        first = next((j for j in (node.head, *tree.above(i)) if tree[j].lower.endswith("ant")), None)
        if first is None or tree[first].pos != "VERB" or not lemmas.knows(node.text, "VERB"):
            continue
        behind = [j for j in (*tree.children(i), *tree.children(node.head)) if j > i and tree[j].pos in NOMINAL]
        tree.attach(i, first, "conj")
        node.pos, node.dep, node.feats = "VERB", "conj", {"Tense": "Pres", "VerbForm": "Part"}
        if behind and tree.marker(behind[0]) in ("", "des") and not tree.has(i, "obj"):
            tree.attach(behind[0], i)
            tree[behind[0]].dep = "obj"


def _is_passive(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """ "sont brutalisés par leurs dirigeants", "sont morts": a participle with "être", read as an adjective or noun."""
    node = tree[i]
    if node.lower in ("mort", "morts", "morte", "mortes"):
        return not tree.has(i, "det")
    by = any(tree.marker(j) == "par" for j in tree.children(i))
    return by and node.lower.endswith(("é", "és", "ée", "ées")) and lemmas.knows(node.text, "VERB")


def _markers(tree: Tree, _: Lemmas) -> None:
    """Case markers and clitics by what they stand before: "à Ankara", "se dit prête", "pas encore répondu"."""
    for i, node in enumerate(tree):
        head = tree.head(i)
        if node.dep == "mark" and node.pos == "ADP" and head.pos in ("NOUN", "PROPN") and node.head > i:
            node.dep = "case"
        elif node.dep == "case" and head.pos == "VERB" and head.feats.get("VerbForm") == "Inf":
            node.dep = "mark"
        elif node.lower in ("se", "s'") and head.pos == "VERB" and i < node.head and node.pos != "SCONJ":
            node.pos, node.dep = "PRON", "expl:comp"
            node.feats = {**node.feats, "Reflex": "Yes"}
        elif node.lower in ("pas", "plus", "jamais") and node.dep == "advmod" and head.pos == "ADV":
            tree.attach(i, tree.nodes[node.head].head)
