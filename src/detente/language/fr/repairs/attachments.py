"""What hangs where in French clauses, where the models are systematically wrong."""

from __future__ import annotations

from detente.language.fr.repairs.adverbials import repair_adverbials
from detente.language.fr.repairs.agents import repair_agents
from detente.language.fr.repairs.bare import repair_bare
from detente.language.fr.repairs.deeds import is_event
from detente.language.fr.repairs.gerunds import repair_gerunds
from detente.language.fr.repairs.infinitives import repair_infinitives
from detente.language.fr.repairs.interposed import repair_interposed
from detente.language.fr.repairs.inversions import NOMINAL
from detente.language.fr.repairs.lists import OBLIQUE, OF, repair_lists
from detente.language.fr.repairs.objects import repair_objects
from detente.language.fr.repairs.predicates import repair_predicates
from detente.language.fr.repairs.quoted import repair_quoted
from detente.language.fr.repairs.rows import repair_rows
from detente.language.fr.repairs.sides import repair_sides
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import nominalisations, valency

_VALENCY = valency("fr")
_MANNERS = _VALENCY["manner participles"]
_EVENTS = nominalisations("fr")
_IN_PHRASES = ("nmod", "appos", "flat", "flat:name")
_IN = ("en", "à", "au", "aux", "dans", "sur")
_OBJECTS = ("obj", "ccomp", "xcomp", "expl:comp", "cop")


def repair_attachments(tree: Tree, lemmas: Lemmas) -> None:
    """Move phrases of ``tree`` to the words that they belong to, in place."""
    for rule in (
        repair_quoted,
        repair_predicates,
        repair_adverbials,
        repair_infinitives,
        repair_interposed,
        repair_objects,
        repair_bare,
        _fronted,
        _days,
        _bare_objects,
        _partitives,
        repair_lists,
        repair_rows,
        _behind_times,
        _behind_spans,
        _between,
        repair_sides,
        _present_participles,
        _papers,
        repair_gerunds,
        _agreement,
        repair_agents,
        _phrases_of_adjectives,
        _recipients,
        _clitics,
        _quantities,
        _predicates,
        _attributes,
        _purposes,
        _times,
        _place_names,
        _places_of_deeds,
    ):
        rule(tree, lemmas)


def _fronted(tree: Tree, _: Lemmas) -> None:
    """ "Dans un climat tendu, le Kenya réaffirme": a phrase before the subject and a comma is the verb's."""
    for i, node in enumerate(tree):
        noun = tree.head(i)
        before = node.head > i and node.pos in NOMINAL and node.dep in ("nmod", *OBLIQUE) and tree.has(i, "case")
        if not before or noun.dep not in ("nsubj", "nsubj:pass"):
            continue
        if any(other.text == "," for other in tree.nodes[i + 1 : node.head]):
            tree.attach(i, noun.head, "obl:mod")


def _days(tree: Tree, _: Lemmas) -> None:
    """ "a imposé *le 1er juillet* des taxes": the day of a month is no object."""
    for i, node in enumerate(tree.nodes[:-1]):
        month = tree[i + 1]
        day = node.lower == "1er" or (node.text.isdigit() and len(node.text) < 3)
        named = month.pos == "NOUN" and month.lower in _VALENCY["times"] and month.head == i
        if day and named and tree.head(i).pos == "VERB" and node.head < i:
            tree.promote(i + 1, "nummod")
            month.dep = "obl:mod"
            for child in tree.children(i):
                tree.attach(child, i + 1)


def _is_day(tree: Tree, i: int) -> bool:
    """Whether a noun says when ("lundi", "la semaine *dernière*")."""
    word = tree[i].lower
    told = word in _VALENCY["spans"] and any(tree[c].lower in _VALENCY["deictic"] for c in tree.children(i))
    return word in _VALENCY["times"] or told


def _behind_times(tree: Tree, lemmas: Lemmas) -> None:
    """ "a été convoqué lundi par Bagdad", "expulse ce lundi trois diplomates": nothing hangs on a day but its date."""
    for i, node in enumerate(tree):
        verb = tree.head(i).head
        behind = node.head < i and node.pos in ("NOUN", "PROPN") and node.lower not in _VALENCY["times"]
        if behind and _is_day(tree, node.head) and is_event(tree, verb, lemmas) and tree.marker(i) in OF:
            tree.attach(i, verb, "nmod")  # "la convocation lundi *des ambassadeurs*"
            continue
        if not behind or not _is_day(tree, node.head) or tree[verb].pos != "VERB":
            continue
        if node.lower in _VALENCY["spans"]:
            continue
        free = not tree.has(verb, *_OBJECTS, "aux:pass")
        if node.dep in ("nmod", *OBLIQUE) and tree.has(i, "case"):
            if tree.marker(i) not in OF or tree.has(verb, "expl:comp"):  # "s'est emparé jeudi d'un fort"
                tree.attach(i, verb, "obl:mod")
            elif free and (
                _is_partitive(tree.marker(i), lemmas.lemma(tree[verb].text, "VERB")) or _is_several(tree, i)
            ):  # "mené jeudi des frappes"
                tree.attach(i, verb, "obj")
                tree[tree.children(i, "case")[0]].pos, tree[tree.children(i, "case")[0]].dep = "DET", "det"
        elif node.dep in ("nmod", "appos", "obj", "amod") and tree.has(i, "det", "nummod", "amod", "nmod"):
            tree.attach(i, verb, "obj" if free else "")


def _behind_spans(tree: Tree, _: Lemmas) -> None:
    """ "est attendu la semaine prochaine à Nicosie": where it is hangs on no span of time."""
    for i, node in enumerate(tree):
        span, verb = tree.head(i), tree.head(i).head
        where = node.pos == "PROPN" and node.dep == "nmod" and tree.marker(i) in _IN and node.head < i
        bare = span.lower in _VALENCY["spans"] and span.dep in OBLIQUE and not tree.has(node.head, "case")
        if where and bare and tree[verb].pos == "VERB":
            tree.attach(i, verb, "obl:mod")


def _between(tree: Tree, lemmas: Lemmas) -> None:
    """ "au lendemain de la signature d'un accord de pêche entre X et Y": between whom the noun right before it is."""
    for i, node in enumerate(tree):
        verb, opens = node.head, tree.left(i)
        if node.dep not in OBLIQUE or tree.marker(i) != "entre" or tree[verb].pos != "VERB" or opens - 1 <= verb:
            continue
        for j in (opens - 1, *tree.above(opens - 1)):
            if j <= verb or tree[j].pos not in ("NOUN", "ADJ"):
                break
            if lemmas.lemma(tree[j].text, "NOUN") in _VALENCY["between"]:
                tree.attach(i, j, "nmod")
                break


def _present_participles(tree: Tree, _: Lemmas) -> None:
    """ "a convoqué l'ambassadeur, accusant Paris": behind a comma, who does it is the subject of the clause."""
    for i, node in enumerate(tree):
        present = node.pos == "VERB" and node.feats.get("VerbForm") == "Part" and node.feats.get("Tense") == "Pres"
        hung = node.dep in ("acl", "xcomp", "ccomp") and tree[tree.left(i) - 1].text == ","
        if not present or not hung or tree.has(i, "nsubj"):
            continue
        told = [j for j in range(node.head + 1, i) if tree[j].dep == "parataxis" and tree[j].pos == "VERB"]
        verb = next((j for j in (*told, *tree.above(i)) if tree[j].pos in ("VERB", "ADJ")), None)
        if verb is not None and verb < i and tree.head(i).dep not in ("nsubj", "nsubj:pass"):
            tree.hang(i, verb, "advcl")


def _papers(tree: Tree, _: Lemmas) -> None:
    """ "a adopté un texte soutenu par Oslo exigeant le retrait": without a comma, it is the text that demands."""
    for i, node in enumerate(tree):
        backer = i - 1
        while backer > 0 and tree[backer].dep in ("flat:name", "amod", "nmod", "conj") and tree[backer].head < i:
            backer = tree[backer].head
        present = node.pos == "VERB" and node.lower.endswith("ant") and node.dep in ("advcl", "acl")
        if not present or tree[backer].pos not in NOMINAL or tree[tree.left(i) - 1].text == "," or tree.has(i, "mark"):
            continue
        by = next((j for j in (tree.left(backer), tree.left(backer) - 1) if tree[j].lower == "par"), None)
        made = by - 1 if by else 0
        if by is None or tree[made].pos != "VERB" or tree[made].dep != "acl" or made in tree.above(made):
            continue
        tree.hang(backer, made, "obl:agent")
        tree.hang(by, backer, "case")
        tree.hang(i, tree[made].head, "acl")


def _places_of_deeds(tree: Tree, lemmas: Lemmas) -> None:
    """ "condamne les frappes chiliennes en Irak": where it was done, not where it is condemned."""
    for i, node in enumerate(tree):
        verb = node.head
        placed = node.pos == "PROPN" and node.dep in OBLIQUE and tree.marker(i) in _IN and verb < i
        if not placed or tree[verb].pos != "VERB" or lemmas.lemma(tree[verb].text, "VERB") not in _VALENCY["verdicts"]:
            continue
        deed = next((j for j in tree.children(verb, "obj") if verb < j < i and tree[j].pos == "NOUN"), None)
        if deed is not None and max(tree.subtree(deed)) == tree.left(i) - 1:
            tree.hang(i, deed, "nmod")


def _bare_objects(tree: Tree, _: Lemmas) -> None:
    """ "expulse deux attachés": a noun without a preposition behind a finite verb that has no object is its object."""
    for i, node in enumerate(tree):
        verb = tree.head(i)
        loose = node.dep == "nmod" or (node.dep == "xcomp" and node.pos == "PROPN" and not tree.has(i, "cop"))
        bare = loose and node.pos in ("NOUN", "PROPN") and node.lower not in _VALENCY["times"]
        if not bare or node.head > i or verb.pos != "VERB" or verb.feats.get("VerbForm") != "Fin":
            continue
        if not tree.has(i, "case") and not tree.has(node.head, *_OBJECTS):
            node.dep = "obj"
    for i, node in enumerate(tree):  # "suspendant à son tour les visas"
        phrase = tree.head(i)
        behind = (
            node.dep in ("nmod", "appos") and node.pos in ("NOUN", "PROPN") and node.head < i and tree.has(i, "det")
        )
        named = phrase.pos == "NOUN" or (phrase.pos == "PROPN" and tree.has(node.head, "case"))
        if not behind or tree.has(i, "case") or phrase.dep not in (*OBLIQUE, "nmod") or not named:
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
        oblique = node.dep in (*OBLIQUE, "xcomp") and node.pos in ("NOUN", "PROPN") and verb < i
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
            continue
        partitive = len(cases) == 1 and node.pos == "NOUN" and _is_partitive(tree[cases[0]].lower, lemma)
        if partitive and all(_is_adverb(tree, j) for j in range(verb + 1, cases[0])):
            node.dep, tree[cases[0]].dep, tree[cases[0]].pos = "obj", "det", "DET"


def _is_adverb(tree: Tree, j: int) -> bool:
    """ "pas", "également", "par exemple"."""
    return tree[j].pos == "ADV" or "advmod" in (tree[j].dep, tree.head(j).dep)


def _is_partitive(word: str, verb: str) -> bool:
    """Whether "de", "du" or "des" behind the verb is a determiner: "des" behind all that take no "de"."""
    return word in OF and (verb in _VALENCY["partitive"] or (word == "des" and verb not in _VALENCY["with de"]))


def _is_several(tree: Tree, i: int) -> bool:
    """ "d'importants exercices": so opens a plural whose adjective stands first."""
    plural = tree[i].feats.get("Number") == "Plur" and tree.marker(i) in ("d'", "de")
    return plural and any(c < i for c in tree.children(i, "amod"))


def _agreement(tree: Tree, _: Lemmas) -> None:
    """ "l'accord de coopération signé", "employés de l'ONU détenus": a participle hangs on a noun it agrees with."""
    for i, node in enumerate(tree):
        if node.dep not in ("acl", "amod") or node.head > i or node.feats.get("VerbForm", "Part") != "Part":
            continue
        noun = node.head
        while not _agree(tree, i, noun) and tree[noun].dep == "nmod" and tree.head(noun).pos in ("NOUN", "PROPN"):
            noun = tree[noun].head
        if noun != node.head and _agree(tree, i, noun):
            tree.attach(i, noun)


def _agree(tree: Tree, i: int, noun: int) -> bool:
    """Whether gender and number do not contradict; an upper-case acronym is singular, and an article tells the gender
    of who may be of either ("*la* ministre suédoise")."""
    node, named = tree[i], tree[noun]
    number = named.feats.get("Number") or ("Sing" if named.pos == "PROPN" and named.text.isupper() else "")
    same_number = not number or node.feats.get("Number", number) == number
    told = (tree[c].feats.get("Gender") for c in tree.children(noun, "det"))
    gender = next((each for each in told if each), named.feats.get("Gender"))
    return same_number and (not gender or node.feats.get("Gender", gender) == gender)


def _phrases_of_adjectives(tree: Tree, _: Lemmas) -> None:
    """ "le retrait des troupes américaines du Niger", "les appels répétés de l'ONU": the phrase is the noun's."""
    for i, node in enumerate(tree):
        adjective = tree.head(i)
        is_plain = adjective.pos == "ADJ" and adjective.dep == "amod" and adjective.head < node.head
        stem = adjective.lower.rstrip("es")
        is_plain = is_plain or (
            adjective.dep in ("acl", "amod") and stem in _MANNERS and node.head == adjective.head + 1
        )
        is_phrase = node.dep in (*OBLIQUE, "nmod") and node.pos in NOMINAL and tree.marker(i) in OF
        if is_plain and is_phrase and tree.head(node.head).pos in ("NOUN", "PROPN"):
            tree.attach(i, adjective.head, "nmod")
        span = node.lower in _VALENCY["spans"] and node.dep in OBLIQUE and tree.marker(i) == "à"
        if is_plain and span and tree.head(adjective.head).pos == "VERB":  # "condamne un Russe influent à dix ans"
            tree.attach(i, tree[adjective.head].head, "obl:arg")


def _recipients(tree: Tree, lemmas: Lemmas) -> None:
    """ "livrer des armes à l'Ukraine", "remis par le Hamas à la Croix-Rouge": the "à" phrase is the verb's."""
    for i, node in enumerate(tree):
        of_noun = node.dep == "nmod" or (node.dep in OBLIQUE and tree.head(i).pos in NOMINAL)
        if not of_noun or tree.marker(i) not in ("à", "au", "aux"):
            continue
        path = tree.above(i)
        objects = [j for j in path if tree[j].dep in ("obj", "obl:agent") and tree.head(j).pos == "VERB"]
        if not objects or any(tree[j].dep not in _IN_PHRASES for j in path[: path.index(objects[0])]):
            continue
        verb = tree[objects[0]].head
        takes = lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["with à"]
        if any(tree.marker(c) in ("à", "au", "aux") for c in tree.children(verb, *OBLIQUE, "iobj")):
            continue  # one recipient a verb ("reprocher à X des actes à Y")
        if takes and lemmas.lemma(tree.head(i).text, "NOUN") not in _VALENCY["noun à"] and objects[0] > verb:
            tree.attach(i, verb, "obl:arg")


def _clitics(tree: Tree, _: Lemmas) -> None:
    """ "Bogota lui a accordé": behind the subject, "lui" and "leur" before the verb are its recipient."""
    for i, node in enumerate(tree):
        if node.lower not in ("lui", "leur") or node.pos != "PRON" or not node.head > i:
            continue
        if node.dep.startswith("nsubj") and any(j < i for j in tree.children(node.head, "nsubj", "nsubj:pass")):
            node.dep = "iobj"


def _quantities(tree: Tree, _: Lemmas) -> None:
    """ "davantage de missiles": behind an adverb of quantity, what there is much of is the phrase's head."""
    for i, node in enumerate(tree):
        amount = node.head
        counted = (
            node.pos == "NOUN" and amount < i and tree.marker(i) in ("de", "d'") and node.dep in (*OBLIQUE, "nmod")
        )
        if not counted or tree[amount].lower not in _VALENCY["amounts"] or tree[amount].pos not in ("ADV", "PRON"):
            continue
        for case in tree.children(i, "case"):
            tree[case].dep, tree[case].pos = "det", "DET"
        tree.promote(i, "advmod")
        if tree.head(i).pos == "VERB" and node.dep == "advmod":
            node.dep = "obj" if node.head < i else "nsubj"


def _predicates(tree: Tree, lemmas: Lemmas) -> None:
    """ "juge inacceptables les propos", "rend X responsable": an adjective is the predicate, a noun the object."""
    for i, node in enumerate(tree):
        lemma = lemmas.lemma(node.text, "VERB")
        of_oneself = lemma in _VALENCY["of oneself"] and any(tree[c].lower in ("se", "s'") for c in tree.children(i))
        if node.pos != "VERB" or not (of_oneself or lemma in _VALENCY["attribute"]):
            continue
        for c in tree.children(i, "advmod", "dep", "amod"):
            if c > i and tree[c].pos == "ADJ":
                tree[c].dep = "xcomp"
        for c in tree.children(i, "xcomp"):
            predicates = [d for d in tree.children(i, "xcomp") if d != c and tree[d].pos in ("ADJ", "NOUN", "VERB")]
            if tree[c].pos == "PROPN" and predicates and not tree.has(i, "obj"):
                tree[c].dep = "obj"
            of_object = tree[c].feats.get("VerbForm") == "Part" or tree[c].pos == "ADJ"
            if of_object and not tree.has(c, "mark", "aux:tense", "aux:pass", "nsubj") and not tree.has(i, "obj"):
                for inner in tree.children(c, "obj"):
                    tree.attach(inner, i)


def _attributes(tree: Tree, lemmas: Lemmas) -> None:
    """ "nommer X ambassadrice", "rester membre de X": predicates of an object or subject and what hangs on them."""
    for i, node in enumerate(tree):
        if node.dep == "flat:name" and node.text.islower() and lemmas.knows(node.text, "NOUN"):
            verb = next((j for j in tree.above(i) if tree[j].pos == "VERB"), None)
            if verb is not None and lemmas.lemma(tree[verb].text, "VERB") in _VALENCY["attribute"]:
                node.pos = "NOUN"
                tree.attach(i, verb, "xcomp")
        elif node.dep in OBLIQUE and tree.head(i).pos == "VERB" and tree.marker(i) in OF:
            noun = next((c for c in tree.children(node.head, "xcomp") if tree[c].pos == "NOUN" and c < i), None)
            if noun is not None:
                tree.attach(i, noun, "nmod")


def _purposes(tree: Tree, _: Lemmas) -> None:
    """ "convoquer l'ambassadrice pour protester": the purpose is the verb's, not the object's."""
    for i, node in enumerate(tree):
        noun = node.head
        is_clause = node.dep == "acl" and node.pos == "VERB"
        is_purpose = is_clause and any(tree[c].lower == "pour" for c in tree.children(i, "mark"))
        if is_purpose and tree[noun].dep in ("obj", *OBLIQUE) and tree.head(noun).pos == "VERB":
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
