"""Subjects behind their verbs in French: in relative clauses, after quotations, behind a fronted predicate."""

from __future__ import annotations

from detente.language.fr.repairs.transitives import says_when
from detente.language.fr.verbs import THAT, finite
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "X")
SUBJECTS = ("nsubj", "nsubj:pass", "expl:subj", "csubj")
_WHICH = ("dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel",
          "desquels", "desquelles")  # fmt: skip
_BEHIND = ("obj", "obl:mod", "obl:arg", "xcomp", "nmod", "dep", "advmod")
_CLOSING = (",", "»", '"', "”")
_QUOTES = ("»", '"', "”")
_CUT_OFF = ("advcl", "xcomp", "conj", "parataxis", "dep", "ccomp", "acl")


def repair_inversions(tree: Tree, lemmas: Lemmas) -> None:
    """Give the verbs of ``tree`` the subjects that stand behind them, in place."""
    for rule in (
        _questions,
        _by_which,
        _noun_clauses,
        _after_relatives,
        _relatives,
        _fronted,
        _told_behind,
        _told_last,
        _clauses_said,
    ):
        rule(tree, lemmas)


def _questions(tree: Tree, _: Lemmas) -> None:
    """ "a-t-il déclaré": the "t" is a sound, "il" the subject (or repeats one)."""
    for i, node in enumerate(tree):
        if node.lower in ("-t", "-t-") and i + 1 < len(tree) and tree[i + 1].lower.startswith("-"):
            node.pos, node.dep = "PART", "dep"
        if node.lower in ("-il", "-elle", "-ils", "-elles", "-on") and node.dep.startswith(("expl", "obj", "dep")):
            _free_quoted(tree, i)
            repeats = any(j < i for j in tree.children(node.head, *SUBJECTS))
            node.pos, node.dep = "PRON", "expl:subj" if repeats else "nsubj"
            verb = tree[i - 1]
            if verb.pos == "VERB" and node.head == i - 1 and not tree.has(i - 1, "aux:tense", "aux:pass"):
                verb.feats = {"Mood": "Ind", "Number": "Sing", "Person": "3", "Tense": "Pres", "VerbForm": "Fin"}


def _free_quoted(tree: Tree, clitic: int) -> None:
    """ "« La décision que X a prise crée ... », a-t-il dit": a noun in the words said is no subject of "dit"."""
    verb = tree[clitic].head
    for noun in tree.children(verb, *SUBJECTS):
        if noun > clitic or not any(other.text in _CLOSING for other in tree.nodes[noun + 1 : clitic]):
            continue
        said = [c for c in tree.children(noun, *_CUT_OFF, "acl:relcl") if c > noun and tree[c].pos == "VERB"]
        said = [c for c in said if says_when(tree, c) and not _opens_relative(tree, c)]
        if said and not tree.has(said[-1], *SUBJECTS):
            tree.attach(said[-1], verb, "ccomp")
            tree.attach(noun, said[-1], "nsubj")
        elif not tree.has(noun, "cop"):
            tree[noun].dep = "dislocated"


def _opens_relative(tree: Tree, i: int) -> bool:
    words = [tree[c].lower for c in tree.subtree(i) if c < i]
    return any(word in (*THAT, *_WHICH, "qui") for word in words)


def _by_which(tree: Tree, _: Lemmas) -> None:
    """ "le décret par lequel Lima expulse", "dont X s'est emparé": what hangs on the pronoun is the verb's."""
    for i, node in enumerate(tree):
        noun = node.head
        if node.lower not in _WHICH:
            continue
        if tree[noun].pos == "VERB" and i < noun and not tree.has(noun, *SUBJECTS):
            bare = [c for c in tree.children(i, "nmod", "flat:name", "appos") if i < c and not tree.has(c, "case")]
            if bare:  # "selon lesquelles ses soldats auraient attaqué"
                tree.attach(bare[0], noun, "nsubj")
        if tree[noun].pos not in ("NOUN", "PROPN"):
            continue
        verb = next((c for c in tree.children(i, "acl", "acl:relcl", "advcl") if c > i and says_when(tree, c)), None)
        if verb is None or noun > i:
            continue
        tree.promote(verb, "obl:arg")
        tree[verb].dep, node.pos, node.feats = "acl:relcl", "PRON", {**node.feats, "PronType": "Rel"}
        for child in tree.children(i):
            if tree[child].dep == "case" or tree[child].pos not in ("NOUN", "PROPN"):
                continue
            tree.attach(child, verb)
            tree[child].dep = "nsubj" if child < verb else "obj" if not tree.has(child, "case") else "obl:mod"


def _noun_clauses(tree: Tree, lemmas: Lemmas) -> None:
    """ "le procès que Quito a intenté": without an object of its own, the clause says what is done to the noun."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.dep not in ("acl", "acl:relcl") or node.head > i:
            continue
        that = next((c for c in tree.children(i) if tree[c].lower in THAT and c < i), None)
        if that is None or tree[that].dep == "obj" or that != _next_word(tree, node.head, that):
            continue
        intransitive = lemmas.lemma(node.text, "VERB") in _VALENCY["être"]
        if intransitive or tree.has(i, "obj", "ccomp", "cop", "aux:pass", "nsubj:pass") or _is_reflexive(tree, i):
            continue
        node.dep = "acl:relcl"
        tree[that].pos, tree[that].dep = "PRON", "obj"
        tree[that].feats = {**tree[that].feats, "PronType": "Rel"}


def _next_word(tree: Tree, noun: int, behind: int) -> int:
    """``behind`` if nothing but what hangs on ``noun`` and punctuation stands between the two, else -1."""
    inside = all(noun in tree.above(j) for j in range(noun + 1, behind))
    return behind if inside else -1


def _after_relatives(tree: Tree, _: Lemmas) -> None:
    """ "L'ultimatum qu'avait lancé X a expiré": a finite verb behind the relative clause is the main one."""
    noun = tree.root
    if tree[noun].pos not in ("NOUN", "PROPN") or tree.has(noun, "cop", *SUBJECTS):
        return
    for clause in tree.children(noun, "acl:relcl", "acl"):
        for verb in tree.children(clause, *_CUT_OFF):
            main = tree[verb].pos == "VERB" and says_when(tree, verb)
            if verb > clause and main and not tree.has(verb, "mark", "cc", *SUBJECTS):
                passive = tree.has(verb, "aux:pass")
                tree.attach(verb, noun)
                tree.promote(verb, "nsubj:pass" if passive else "nsubj")
                for child in tree.children(clause, "punct"):
                    if child > verb:
                        tree.attach(child, verb)
                return


def _relatives(tree: Tree, lemmas: Lemmas) -> None:
    """ "les sanctions qu'a imposées Paris", "l'accord auquel sont parvenus X et Y": the noun behind is the subject."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.dep not in ("acl:relcl", "acl") or not says_when(tree, i):
            continue
        pronoun = next((c for c in tree.subtree(i) if c < i and tree[c].lower in (*THAT, *_WHICH)), None)
        if pronoun is None or any(c not in (pronoun, i) for c in tree.children(i, *SUBJECTS)):
            continue
        if not all(_is_light(tree, j) for j in range(pronoun + 1, i)):
            continue
        _invert(tree, i, pronoun, lemmas)


def _is_light(tree: Tree, j: int) -> bool:
    """Whether a word may stand between a pronoun and its verb without being a subject: a clitic, an adverb."""
    clitic = tree[j].pos == "PRON" and tree[j].lower in _VALENCY["clitics"]
    return clitic or tree[j].pos in ("AUX", "ADV", "PUNCT", "PART")


def _invert(tree: Tree, i: int, pronoun: int, lemmas: Lemmas) -> None:
    """Make the bare noun behind verb ``i`` its subject, and the relative pronoun "que" its object."""
    chain = [i, *(c for c in tree.children(i, "xcomp") if tree[c].feats.get("VerbForm") == "Inf")]
    behind = [c for v in chain for c in tree.children(v, *_BEHIND) if c > i and tree[c].pos in NOMINAL]
    bare = [c for c in behind if not tree.has(c, "case", "mark", "cop") and tree[c].lower not in _VALENCY["times"]]
    that = tree[pronoun].lower in THAT
    intransitive = _is_reflexive(tree, i) or lemmas.lemma(tree[i].text, "VERB") in _VALENCY["être"]
    if not bare or (not that and not intransitive and len(bare) > 1):
        return
    tree.attach(bare[0], i)
    tree[bare[0]].dep = "nsubj:pass" if tree.has(i, "aux:pass") else "nsubj"
    if tree[pronoun].head == i:
        tree[pronoun].dep = "obj" if that else "obl:arg"
        tree[pronoun].pos, tree[pronoun].feats = "PRON", {**tree[pronoun].feats, "PronType": "Rel"}


def _fronted(tree: Tree, lemmas: Lemmas) -> None:
    """ "À Doha se sont réunis X et Y", "« ... », regrette Oslo": no finite verb is without a subject."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.dep in ("conj", "acl", "acl:relcl", "xcomp") or not says_when(tree, i):
            continue
        if tree.has(i, "mark", "cc", *SUBJECTS):
            continue
        behind = [c for c in tree.children(i, "obj", "xcomp") if c > i and tree[c].pos in ("NOUN", "PROPN")]
        if not behind:
            bare = [c for c in tree.children(i, "obl:mod", "obl:arg") if c > i and tree[c].pos == "PROPN"]
            behind = [c for c in bare if not tree.has(c, "case")]
        if len(behind) != 1 or tree.has(behind[0], "case") or not _is_told(tree, i, lemmas):
            continue
        tree[behind[0]].dep = "nsubj:pass" if tree.has(i, "aux:pass") else "nsubj"


def _told_behind(tree: Tree, lemmas: Lemmas) -> None:
    """ "..., a dit Oslo": a verb hung on the words said, with a bare name behind it that says them."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or node.dep not in _CUT_OFF or node.head > i or not says_when(tree, i):
            continue
        warns = any(tree[c].lower in _VALENCY["set behind en"] for c in tree.children(i))
        opens = min((c for c in tree.children(i) if _is_light(tree, c) and tree[c].pos != "PUNCT"), default=i)
        if not (_ends_words(tree, i, opens, lemmas) or (warns and tree[opens - 1].text in _CLOSING)):
            continue
        behind = [c for c in tree.children(i, *_BEHIND) if c > i and tree[c].pos == "PROPN" and not tree.has(c, "case")]
        if len(behind) == 1 and not tree.has(i, "mark", "cc", *SUBJECTS):
            tree[behind[0]].dep, node.dep = "nsubj", "parataxis"


def _told_last(tree: Tree, lemmas: Lemmas) -> None:
    """ "Un chasseur *a frôlé* un avion, *s'indigne* Oslo": behind a comma, in the present, with nothing but who says it
    up to the end of the sentence, a verb of blaming tells of the clause before it.
    """
    end = max((i for i, node in enumerate(tree) if node.pos != "PUNCT"), default=0)
    for i in range(2, end):
        opens = i - 1 if tree[i - 1].lower in ("se", "s'") else i
        lemma, first = lemmas.lemma(tree[i].text, "VERB"), i + 1
        blames = (f"se {lemma}" if opens < i else lemma) in _VALENCY["say last"]
        if not blames or tree[opens - 1].text != "," or not finite(tree[i].lower, lemma):
            continue
        who = first + 1 if tree[first].pos == "DET" and first < end else first
        named = who <= end and (
            tree[who].pos == "PROPN" or (who > first and tree[who].lower in _VALENCY["say last by"])
        )
        main = tree.root if tree.root < opens else next((j for j in range(opens) if tree[j].pos == "VERB"), i)
        past = tree.has(main, "aux:tense", "aux:pass") or tree[main].feats.get("Tense") == "Fut"
        alone = all(tree[j].pos not in ("VERB", "AUX", "PUNCT", "CCONJ") for j in range(first, end + 1))
        if not named or not alone or main == i or not past or tree[main].pos != "VERB":
            continue
        tree[i].pos, tree[i].feats = "VERB", finite(tree[i].lower, lemma)
        tree.hang(i, main, "parataxis")
        tree.hang(who, i, "nsubj")
        if first < who:
            tree.hang(first, who, "det")
        if opens < i:
            tree[opens].pos = "PRON"
            tree.hang(opens, i, "expl:comp")


def _clauses_said(tree: Tree, lemmas: Lemmas) -> None:
    """ "La visite est « une erreur », a dit le ministre": what is said of a subject is no subject of the saying."""
    for i, node in enumerate(tree):
        if node.pos != "VERB" or not says_when(tree, i):
            continue
        said = [c for c in tree.children(i, *SUBJECTS) if c < i and tree.has(c, "cop") and tree.has(c, *SUBJECTS)]
        opens = min((c for c in tree.children(i) if tree[c].dep.startswith("aux")), default=i)
        behind = [c for c in tree.children(i, "obj") if c > i and tree[c].pos in NOMINAL]
        if len(said) != 1 or not behind or not _ends_words(tree, i, opens, lemmas):
            continue
        tree.promote(said[0], "parataxis")
        tree[behind[0]].dep = "nsubj"


def _is_told(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether the noun behind verb ``i`` can but be its subject: it takes no object, or the words said stand before."""
    lemma = lemmas.lemma(tree[i].text, "VERB")
    if tree.has(i, "aux:pass") or lemma in _VALENCY["être"] or (_is_reflexive(tree, i) and tree.has(i, "aux:tense")):
        return True
    opens = min((c for c in tree.children(i) if _is_light(tree, c) and tree[c].pos != "PUNCT"), default=i)
    said = _ends_words(tree, i, min(opens, i), lemmas)
    return said and any(tree[c].pos in ("VERB", "ADJ", "NOUN") for c in tree.children(i) if c < i)


def _ends_words(tree: Tree, i: int, opens: int, lemmas: Lemmas) -> bool:
    """Whether verb ``i`` tells the words that end right before ``opens``, where its own words begin."""
    lemma = lemmas.lemma(tree[i].text, "VERB")
    if lemma in _VALENCY["say"]:
        return tree[opens - 1].text in _CLOSING
    before = opens - 2 if opens > 1 and tree[opens - 1].text == "," else opens - 1
    return lemma in _VALENCY["say behind quotes"] and tree[before].text in _QUOTES


def _is_reflexive(tree: Tree, i: int) -> bool:
    return any(tree[c].lower in ("se", "s'") for c in tree.children(i) if c < i)
