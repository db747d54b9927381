"""Verbs, predicates and subjects that French models do not see, inside a clause."""

from __future__ import annotations

from detente.language.fr.repairs.lists import OBLIQUE
from detente.language.fr.repairs.transitives import as_object, is_infinitive
from detente.language.fr.verbs import THAT, finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Node, Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_NOUNS = ("NOUN", "PROPN")
_OPENING = ("«", '"', "“", "‘")
_AUXILIARY = ("aux", "aux:tense", "aux:pass")


def repair_predicates(tree: Tree, lemmas: Lemmas) -> None:
    """Give the clauses of ``tree`` their verbs and what is said of their subjects, in place."""
    for rule in (
        _subjects_of_auxiliaries,
        _contrasts,
        _doers_there,
        _personal_subjects,
        _made_known,
        _recent,
        _undergone,
        _verbs_behind_pronouns,
        _second_verbs,
        _swallowed_verbs,
        _lost_states,
        _own_states,
        _verdicts,
        _judged,
        _set_nouns,
        _gerunds,
        _partitives,
        _states,
        _verges,
    ):
        rule(tree, lemmas)


def _subjects_of_auxiliaries(tree: Tree, _: Lemmas) -> None:
    """ "Il a d'ailleurs réagi": what hangs on an auxiliary is its verb's."""
    for i, node in enumerate(tree):
        if tree.head(i).dep in _AUXILIARY and node.dep in ("nsubj", "nsubj:pass", "obj", *OBLIQUE, "advmod"):
            tree.attach(i, tree.head(i).head)


def _contrasts(tree: Tree, _: Lemmas) -> None:
    """ "Moscou, elle, a rejeté": the pronoun repeats the subject before it."""
    for i in range(2, len(tree) - 2):
        node, verb = tree[i], tree[i].head
        if node.lower not in _VALENCY["contrasts"] or tree[i - 1].text != "," or tree[i + 1].text != ",":
            continue
        if tree[i - 2].pos == "AUX" and tree[i + 2].pos == "VERB":
            _within_perfect(tree, i)
            continue
        if tree[i - 2].pos not in _NOUNS or tree[verb].pos != "VERB" or verb < i:
            continue
        node.dep = "advmod"
        if not tree.has(verb, "nsubj", "nsubj:pass"):
            tree.hang(i - 2, verb, "nsubj")


def _within_perfect(tree: Tree, i: int) -> None:
    """ "Moscou a, elle, balayé ces accusations": auxiliary and participle are one verb, the subject theirs."""
    auxiliary, verb, node = i - 2, i + 2, tree[i]
    wrong = tree[auxiliary].head
    if wrong != verb:
        if tree[verb].head != verb and wrong not in (verb, auxiliary) and tree[verb].dep != "ROOT":
            tree.hang(verb, wrong, "dep")
            tree.promote(verb, "obj")
        tree.hang(auxiliary, verb, "aux")
        for c in tree.children(wrong, "nsubj"):
            tree.attach(c, verb)
    tree.hang(i, verb, "advmod")
    node.pos = "ADV"


def _doers_there(tree: Tree, _: Lemmas) -> None:
    """ "Il y a promis de": before a participle other than "eu" stands who did it there, and no "there is"."""
    for i, node in enumerate(tree):
        if node.dep != "expl:subj" or i + 2 >= len(tree) or "y" not in (tree[i + 1].lower, tree[i + 2].lower):
            continue
        auxiliary = next((j for j in range(i + 2, min(i + 4, len(tree))) if tree[j].dep in _AUXILIARY), i)
        verb = tree[auxiliary].head
        if auxiliary > i and tree[verb].pos == "VERB" and tree[verb].lower not in _VALENCY["there is"]:
            tree.hang(i, verb, "nsubj")


def _personal_subjects(tree: Tree, lemmas: Lemmas) -> None:
    """ "qu'il n'hésiterait pas à", "qu'il se rendrait": only before verbs like "falloir" is "il" nobody."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "expl:subj" or node.lower != "il" or verb < i or tree[verb].pos != "VERB":
            continue
        group = tree.nodes[i + 1 : verb]
        nobody = lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["impersonal"] or tree.has(verb, "cop", "aux:pass")
        there = any(n.lower == "y" for n in group) and all(n.lower not in ("se", "s'") for n in group)
        if not nobody and not tree.has(verb, "nsubj", "nsubj:pass") and not there:
            node.dep = "nsubj"


def _made_known(tree: Tree, lemmas: Lemmas) -> None:
    """ "Berlin a fait savoir que", "a laissé entendre que": the two are one verb of saying, of one subject."""
    for i, node in enumerate(tree):
        told = [c for c in tree.children(i, "xcomp") if c == i + 1 and tree[c].lower in _VALENCY["made known"]]
        clause = any(n.lower in THAT for n in tree.nodes[i + 2 : i + 7])
        if told and clause and lemmas.lemma(node.text, "VERB") in ("faire", "laisser"):
            node.lemma = f"{lemmas.lemma(node.text, 'VERB')} {tree[told[0]].lower}"
            for child in tree.children(told[0]):
                tree.attach(child, i)
            tree.hang(told[0], i, "fixed")
    for i, node in enumerate(tree):
        loose = node.pos in ("VERB", "AUX") and node.dep == "dep" and node.head == i + 1
        infinitive = loose and tree[i + 1].feats.get("VerbForm") == "Inf" and not tree.has(i + 1, "nsubj")
        if not infinitive or lemmas.lemma(node.text, "VERB") != "faire":
            continue
        perfect = tree.has(i, "aux", "aux:tense")
        if tree[i + 1].lower in _VALENCY["made known"]:
            tree[i + 1].lemma = f"faire {tree[i + 1].lower}"
        tree[i + 1].feats = {"VerbForm": "Part", "Tense": "Past"} if perfect else {"VerbForm": "Fin", "Mood": "Ind"}
        node.dep = "aux:caus"
        for child in tree.children(i):
            tree.attach(child, i + 1)
        names = [c for c in tree.children(i + 1, "dep") if c < i and tree[c].pos == "PROPN"]
        if names and not tree.has(i + 1, "nsubj"):
            tree[names[0]].dep = "nsubj"


def _recent(tree: Tree, lemmas: Lemmas) -> None:
    """ "vient de notifier à Lima que": the infinitive is what has just been done."""
    for i, node in enumerate(tree):
        done = [c for c in tree.children(i, "xcomp") if c > i and tree[c].feats.get("VerbForm") == "Inf"]
        if not done or node.pos != "VERB" or lemmas.lemma(node.text, "VERB") != "venir":
            continue
        marks = [c for c in tree.children(done[0], "mark") if tree[c].lower in ("de", "d'")]
        if not marks or any(n.pos != "ADV" for n in tree.nodes[i + 1 : marks[0]]):
            continue
        verb = done[0]
        tree.promote(verb, "aux:tense")
        for child in (*tree.children(i), *marks):
            tree.attach(child, verb)
        tree[marks[0]].dep, tree[marks[0]].pos, node.pos = "fixed", "ADP", "AUX"
        tree.attach(marks[0], i)
        tree[verb].feats = {"VerbForm": "Part", "Tense": "Past"}


def _undergone(tree: Tree, lemmas: Lemmas) -> None:
    """ "s'est vu refuser l'entrée": the infinitive is done to its subject, as in a passive."""
    for i, node in enumerate(tree):
        oneself = [c for c in tree.children(i) if tree[c].lower in ("se", "s'") and c < i]
        if node.pos not in ("VERB", "AUX") or lemmas.lemma(node.text, "VERB") != "voir":
            continue
        own = [c for c in tree.children(i, "xcomp", "ccomp") if tree[c].feats.get("VerbForm") == "Inf" and c > i]
        below = not own and node.dep in ("dep", "aux", "advmod") and node.head == i + 1
        verb = own[0] if own else node.head
        if below:
            oneself = [c for c in tree.children(verb) if tree[c].lower in ("se", "s'") and c < i]
        if not oneself or not (own or below) or tree[verb].feats.get("VerbForm") != "Inf":
            continue
        if own:
            tree.promote(verb, "aux:pass")
            for child in tree.children(i):
                tree.attach(child, verb)
        node.dep, node.pos = "aux:pass", "AUX"
        tree[verb].feats = {"VerbForm": "Part", "Tense": "Past"}
        for c in tree.children(verb, "nsubj"):
            tree[c].dep = "nsubj:pass"
        for c in oneself:
            tree[c].dep = "discourse"
        for c in (c for o in tree.children(verb, "obj") for c in tree.children(o) if tree.marker(c) == "par"):
            tree.hang(c, verb, "obl:agent")


def _verbs_behind_pronouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "que Berlin lui livre des missiles": behind a name and "lui" stands a verb."""
    for i in range(2, len(tree)):
        node, pronoun, name = tree[i], tree[i - 1], tree[i - 2]
        if pronoun.lower not in _VALENCY["recipient clitics"] or name.pos not in _NOUNS:
            continue
        form = finite(node.lower, lemmas.lemma(node.text, "VERB"))
        if node.pos not in ("NOUN", "ADJ") or not lemmas.knows(node.text, "VERB") or not form:
            continue
        node.pos, node.feats = "VERB", form
        pronoun.pos, pronoun.feats = "PRON", {}
        tree.hang(i - 1, i, "iobj")
        subject = next((j for j in tree.children(i, "nmod", "appos", "nsubj", "dep") if j < i - 1), None)
        if subject is not None:
            tree[subject].dep = "nsubj"
        for c in tree.children(i, "nmod", "appos", *OBLIQUE):
            if c > i and (tree.marker(c) == "des" or not tree.has(c, "case")):
                as_object(tree, c, i)
                break
        mark = tree.left(i) - 1
        if mark >= 0 and tree[mark].pos == "SCONJ":
            tree.hang(mark, i, "mark")


def _second_verbs(tree: Tree, lemmas: Lemmas) -> None:
    """ "dénonce un acte inamical et *demande* à Alger de ...": behind "et", over an infinitive, it is no noun."""
    for i, node in enumerate(tree):
        bare = node.pos == "NOUN" and node.dep in ("conj", "appos") and not tree.has(i, "det", "case", "amod")
        over = any(j > i and is_infinitive(tree, j) for j in tree.children(i, "xcomp", "acl"))
        if not bare or not over or not tree.has(i, "cc") or not lemmas.knows(node.text, "VERB"):
            continue
        feats = finite(node.lower, lemmas.lemma(node.text, "VERB"))
        verb = next((j for j in tree.above(i) if j < i and tree[j].pos == "VERB"), None)
        if verb is not None and feats:
            node.pos, node.feats, node.lemma = "VERB", feats, ""
            tree.hang(i, verb, "conj")


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
        near = node.dep == "advcl" and all(n.pos in ("PUNCT", "ADV") for n in tree.nodes[verb + 1 : i])
        said = (
            (node.dep == "xcomp" or near)
            and verb < i
            and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["of oneself"]
        )
        of_oneself = said and any(tree[c].lower in ("se", "s'") for c in tree.children(verb))
        verbal = node.feats.get("VerbForm") == "Part" or node.pos == "ADJ"
        participle = node.pos in ("VERB", "ADJ") and verbal and not tree.has(i, "aux:tense", "obj")
        if not of_oneself or not participle or node.lower.endswith("ant"):
            continue
        _as_adjective(node, lemmas)
        node.dep = "xcomp"
        for c in tree.children(i, "obl:agent"):
            tree[c].dep = "obl:arg"


def _verdicts(tree: Tree, lemmas: Lemmas) -> None:
    """ "a jugé précipitée la décision", "ce geste « déplacé »": the participle that judges a thing is an adjective."""
    for i, node in enumerate(tree):
        verbal = tree.has(i, "aux", "aux:tense", "aux:pass", "mark", "nsubj")
        if node.pos != "VERB" or node.feats.get("VerbForm") != "Part" or verbal:
            continue
        thing = node.head
        quoted = i > 0 and tree[i - 1].text in _OPENING and node.dep in ("acl", "amod") and tree[thing].dep == "obj"
        verb = tree[thing].head if quoted else thing
        if not (quoted or node.dep == "xcomp") or lemmas.lemma(tree[verb].text, "VERB") not in _VALENCY["judging"]:
            continue
        objects = tree.children(i, "obj")
        if objects and tree.has(verb, "obj"):
            continue
        for c in (*objects, *tree.children(i, "obl:agent")):
            tree.attach(c, verb)
        tree.hang(i, verb, "xcomp")
        _as_adjective(node, lemmas)


def _judged(tree: Tree, lemmas: Lemmas) -> None:
    """ "a qualifié d'inacceptable la décision": what is judged is the object, whatever stands before it."""
    for i, node in enumerate(tree):
        if node.dep not in OBLIQUE or node.pos != "NOUN" or tree.head(i).pos != "VERB" or node.head > i:
            continue
        before = [c for c in tree.children(i, "case") for f in tree.children(c, "fixed") if tree[f].pos == "ADJ"]
        judging = lemmas.lemma(tree.head(i).text, "VERB") in _VALENCY["judging"]
        if before and judging and tree.has(i, "det") and not tree.has(node.head, "obj"):
            node.dep = "obj"


def _as_adjective(node: Node, lemmas: Lemmas) -> None:
    """A participle as the adjective that it is, in the masculine singular."""
    node.pos = "ADJ"
    node.feats = {key: node.feats[key] for key in ("Gender", "Number") if key in node.feats}
    if lemmas.lemma(node.text, "ADJ") in (node.lower, lemmas.lemma(node.text, "VERB")) and not node.lemma:
        stem = node.lower.removesuffix("s")
        node.lemma = stem.removesuffix("e") if stem.endswith(("ée", "ue", "ie", "te")) else stem


def _set_nouns(tree: Tree, _: Lemmas) -> None:
    """ "les mises en garde de Pékin": whose warning it is hangs on the whole."""
    for i, node in enumerate(tree):
        whole = node.head
        if node.lower in _VALENCY["set behind de"] and i == whole + 2 and tree[whole].pos == "NOUN":
            node.pos, node.dep = "NOUN", "nmod"
            for c in tree.children(i):
                dep = "case" if c < i else "nmod"
                tree.hang(c, i if c < i else whole, dep if tree[c].dep != "punct" else "punct")
        inside = node.lower in _VALENCY["set behind en"] and tree.marker(i) == "en" and tree[whole].pos == "NOUN"
        verb = tree[i].head
        if node.lower in _VALENCY["set behind en"] and tree.marker(i) == "en" and tree[verb].pos == "VERB":
            for c in tree.children(i, "nmod", "flat:name", "appos"):
                if c == i + 1 and tree[c].pos == "PROPN" and not tree.has(verb, "obj"):
                    tree.hang(c, verb, "obj")
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
                as_object(tree, c, i)
                break


def _partitives(tree: Tree, _: Lemmas) -> None:
    """ "C'est du chantage": "du" is an article there, and "c'" the subject."""
    for i, node in enumerate(tree):
        subjects = [c for c in tree.children(i, "nsubj", "expl:subj") if tree[c].lower in ("c'", "ce")]
        if node.pos != "NOUN" or not tree.has(i, "cop") or not subjects or tree[i - 1].lower != "du":
            continue
        tree[i - 1].pos, tree[i - 1].dep, tree[subjects[0]].dep = "DET", "det", "nsubj"


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
        if node.pos not in ("NOUN", "VERB") or node.lower not in _VALENCY["verges"] or not tree.has(i, "cop", "case"):
            continue
        if node.pos == "VERB" and (i == 0 or tree[i - 1].lower != "en"):
            continue
        clauses = [c for c in tree.children(i, "acl", "ccomp", "xcomp", "advcl") if tree[c].pos == "VERB" and c > i]
        if not clauses or not tree.has(i, "cop") or not is_infinitive(tree, clauses[0]):
            continue
        tree[clauses[0]].dep, node.pos, node.feats = "xcomp", "ADJ", {}
        if node.lemma not in _VALENCY["verges"]:
            node.lemma = node.lower
        for c in tree.children(i, "cop"):
            tree[c].pos = "AUX"
            for subject in tree.children(c, "nsubj"):
                tree.attach(subject, i)
        for c in tree.children(i, "case", "det", "iobj"):
            tree[c].dep, tree[c].pos = "advmod", "ADV"
