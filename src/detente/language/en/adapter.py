"""The English model's parse as Universal Dependencies.

``en_core_web_*`` speak ClearNLP labels (Choi & Palmer 2012): prepositions govern their nouns, verbs "to be" their
predicates, a conjunct the next one. The steps below turn these round, following the UD v2 guidelines and the mapping of
Stanford to Universal Dependencies (de Marneffe et al. 2014); ``repairs`` corrects what the model gets wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.language.agreement import repair_agreement
from detente.language.en.repairs import prepare, repair
from detente.language.prepositions import mark_prepositions, prepositions
from detente.language.tree import Node, Tree
from detente.language.vocabulary import valency
from detente.model import Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from detente.language.lemmas import Lemmas

__all__ = ["prepare", "to_tokens"]

_RELATIONS = {
    "ROOT": "root",
    "agent": "obl:agent",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "parataxis",
    "neg": "advmod",
    "nsubjpass": "nsubj:pass",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
    "dative": "iobj",
    "attr": "xcomp",
    "acomp": "xcomp",
    "oprd": "xcomp",
    # what a broken parse leaves
    "pcomp": "advcl",
    "pobj": "nmod",
    "prep": "advmod",
}
_PREPOSITIONS = ("prep", "agent", "dative")
_PREDICATIVE = ("attr", "acomp", "oprd")
_CLAUSAL = ("VERB", "AUX", "ADJ", "ADV")


def to_tokens(doc: Doc, lemmas: Lemmas, length: int) -> list[Token]:
    """UD tokens of the first ``length`` characters of a parsed Doc, the text of which ``prepare`` made."""
    tree = Tree.from_doc(doc, length)
    repair(tree, lemmas)
    for step in (_coordination, _prepositions, _copulas, _existentials, _bare_nouns, _particles):
        step(tree)
    for i, node in enumerate(tree):
        node.lemma = _lemma(node, lemmas)
        if node.dep == "neg":
            node.feats["Polarity"] = "Neg"
        node.dep = "root" if node.head == i else _RELATIONS.get(node.dep, node.dep)
    mark_prepositions(tree, prepositions("en"), lemmas)
    for i, node in enumerate(tree):
        if node.pos == "VERB" and (tree.has(i, "aux:pass") or (node.dep == "acl" and node.tag == "VBN")):
            node.feats["Voice"] = "Pass"
    repair_agreement(tree)
    return tree.tokens()


def _coordination(tree: Tree) -> None:
    """ClearNLP chains conjuncts and puts "and" before; in UD all hang on the first, and "and" on the next one."""
    for i, node in enumerate(tree):
        if node.dep == "cc":
            later = [j for j in tree.children(node.head, "conj") if j > i]
            if later:
                tree.attach(i, later[0])
    for i, node in enumerate(tree):
        if node.dep == "conj":
            while tree.head(i).dep == "conj" and _alike(tree, i, node.head) and not _shares(tree, i, node.head):
                if not tree.attach(i, tree.head(i).head):
                    break


def _shares(tree: Tree, i: int, j: int) -> bool:
    """ "X moved, but Y stayed *and waited*": a clause without a subject goes on from one that brought in its own."""
    return tree.has(j, "nsubj", "nsubjpass") and not tree.has(i, "nsubj", "nsubjpass")


def _alike(tree: Tree, i: int, j: int) -> bool:
    """Whether two conjuncts may belong to one list: both clauses, or neither."""
    return (tree[i].pos in ("VERB", "AUX")) == (tree[j].pos in ("VERB", "AUX"))


def _prepositions(tree: Tree) -> None:
    """A preposition hangs on its noun as ``case`` (on its clause as ``mark``), which takes its place."""
    for i in reversed(range(len(tree))):
        node = tree[i]
        inside = tree.children(i, "pobj", "pcomp")
        if not inside and node.dep in _PREPOSITIONS:  # "in and around Mali"
            inside = [j for j in tree.children(i, "conj") if tree.has(j, "case")]
        if inside:
            _turn(tree, i, inside[0])
        elif node.dep == "prep":
            node.dep = "advmod"


def _turn(tree: Tree, i: int, inside: int) -> None:
    """Let the complement ``inside`` of preposition ``i`` take its place."""
    was, is_clause = tree[i].dep, tree[inside].dep == "pcomp" and tree[inside].pos in ("VERB", "AUX")
    head = tree[i].head
    tree.promote(inside, "mark" if is_clause else "case")
    if head != i and was != "conj":
        tree[inside].dep = _relation(tree, was, head, is_clause)
    for child in tree.children(i):
        tree.attach(child, inside)  # also the "on trade" of "on security and on trade"


def _relation(tree: Tree, was: str, head: int, is_clause: bool) -> str:
    if was == "pcomp":
        return "pcomp"
    if was == "agent":
        return "obl:agent"
    if tree[head].dep in _PREPOSITIONS and tree[head].pos in ("ADP", "SCONJ"):  # "from within Mali"
        return "pobj"
    is_predicate = tree[head].pos in _CLAUSAL or was == "dative"
    if is_clause:
        return "advcl" if is_predicate else "acl"
    return "obl" if is_predicate else "nmod"


def _copulas(tree: Tree) -> None:
    """In "X is president" the predicate is the head: subject, auxiliaries and adjuncts move to it, "is" is its cop."""
    for i in reversed(range(len(tree))):
        if not _is_be(tree[i]) or tree[i].dep in ("aux", "auxpass") or tree.has(i, "expl"):
            continue
        predicates = tree.children(i, *_PREDICATIVE)
        if not predicates or tree[predicates[0]].pos == "ADV":
            continue
        predicate = predicates[-1] if tree[predicates[0]].tag in ("WP", "WDT") else predicates[0]
        others = [child for child in tree.children(i) if child != predicate]
        tree.promote(predicate, "cop")
        tree[i].pos = "AUX"
        for child in others:
            tree.attach(child, predicate)


def _existentials(tree: Tree) -> None:
    """ "There is a crisis": the noun is the subject of "is"."""
    for node in tree:
        if node.dep == "attr" and tree.has(node.head, "expl"):
            node.dep = "nsubj"


def _is_be(node: Node) -> bool:
    return node.lemma == "be" or node.lower in ("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am")


def _bare_nouns(tree: Tree) -> None:
    """Noun phrases without a preposition that are no arguments, and nouns before nouns."""
    for i, node in enumerate(tree):
        if node.dep == "npadvmod":
            on_clause = tree.head(i).pos in _CLAUSAL or tree.has(node.head, "cop")
            kind = "tmod" if node.lower in valency("en")["times"] else "npmod"
            node.dep = f"{'obl' if on_clause else 'nmod'}:{kind}"
        elif node.dep == "nmod" and not tree.has(i, "case"):
            node.dep = "compound" if i < node.head else "nmod"


def _particles(tree: Tree) -> None:
    """ "to" before an infinitive is its mark."""
    for node in tree:
        if node.tag == "TO" and node.dep == "aux":
            node.dep = "mark"


def _lemma(node: Node, lemmas: Lemmas) -> str:
    """The lemma: the model's own rules first (pronouns), then the tables."""
    if node.pos in ("PROPN", "X", "NUM", "SYM", "PUNCT"):
        return node.text
    if node.dep == "case" and node.pos == "VERB":  # "following the decision"
        node.pos = "ADP"
        return node.lower
    if node.lemma:
        return node.lemma.lower()
    if (node.lower, node.pos) in lemmas.repairs:
        return lemmas.lemma(node.text, node.pos)
    if _is_citation_form(node):
        return lemmas.citation(node.text, node.pos)
    return lemmas.lemma(node.text, node.pos, inflected=True)


def _is_citation_form(node: Node) -> bool:
    """As in spaCy's English lemmatizer (``is_base_form``), on the model's features."""
    feats = node.feats
    if node.pos == "NOUN":
        return feats.get("Number") == "Sing"
    if node.pos in ("VERB", "AUX"):
        bare = feats.get("VerbForm") == "Fin" and feats.get("Tense") == "Pres" and feats.get("Person") != "3"
        return feats.get("VerbForm") == "Inf" or bare
    return feats.get("Degree") == "Pos" or node.pos not in ("ADJ", "ADV")
