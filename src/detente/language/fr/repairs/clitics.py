"""Object pronouns before a verb, read as its article ("l'exhortant à cesser", "leur reprochant d'avoir"); reverse."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_DIRECT = ("le", "la", "l'", "les")
_INDIRECT = ("lui", "leur")


def repair_clitics(tree: Tree, lemmas: Lemmas) -> None:
    """Make pronouns of such words in ``tree``, and verbs of the participles behind them, in place."""
    _nouns(tree, lemmas)
    for i in range(len(tree) - 1):
        word = tree[i].lower.replace("’", "'")
        if word not in _DIRECT + _INDIRECT:
            continue
        if _is_participle(tree, i, lemmas):
            _as_participle(tree, i + 1)
        verb = i + 1 if tree[i + 1].pos == "VERB" else tree[i + 1].head if tree[i + 1].pos == "AUX" else i
        if verb > i and tree[verb].pos == "VERB" and tree[i].head in (i + 1, verb) and tree[i].pos in ("DET", "PRON"):
            tree[i].pos, tree[i].feats = "PRON", tree[i].feats if tree[i].pos == "PRON" else {}
            tree.attach(i, verb, "iobj" if word in _INDIRECT else "obj")


def _nouns(tree: Tree, lemmas: Lemmas) -> None:
    """ "a aussitôt accepté l'offre": right behind a participle or infinitive, "l'" is an article."""
    for i in range(1, len(tree) - 1):
        before, article, noun = tree[i - 1], tree[i], tree[i + 1]
        apart = article.lower.replace("’", "'") in _DIRECT and article.head == i + 1
        verbal = before.pos == "VERB" and before.feats.get("VerbForm") in ("Part", "Inf")
        finite = noun.pos == "VERB" and noun.feats.get("VerbForm", "Fin") == "Fin"
        if not (apart and verbal and finite) or not lemmas.knows(noun.text, "NOUN"):
            continue
        if noun.head != i - 1 and before.head != i + 1:
            continue
        if before.head == i + 1:
            tree.promote(i - 1, "obj")
            for child in tree.children(i + 1):
                if child < i:
                    tree.attach(child, i - 1)
        noun.pos, noun.dep, noun.feats = "NOUN", "obj", {}
        article.pos, article.dep, article.feats = "DET", "det", {"Definite": "Def", "PronType": "Art"}


def _is_participle(tree: Tree, i: int, lemmas: Lemmas) -> bool:
    """Whether such a word behind a comma or "en" stands before a present participle: no noun is so introduced."""
    node = tree[i + 1]
    opens = i > 0 and tree[i - 1].lower in (",", "en", "et", "tout en")
    clause = node.dep in ("advcl", "acl", "xcomp", "conj", "ccomp", "parataxis", "dep", "amod")
    if not opens or not node.lower.endswith("ant") or not lemmas.knows(node.text, "VERB"):
        return False
    return clause or tree.has(i + 1, "acl", "xcomp", "ccomp")


def _as_participle(tree: Tree, i: int) -> None:
    node = tree[i]
    node.pos, node.feats = "VERB", {"Tense": "Pres", "VerbForm": "Part"}
    if node.dep in ("xcomp", "acl", "amod", "dep", "parataxis"):
        node.dep = "advcl"
    for kid in tree.children(i, "acl"):
        tree[kid].dep = "xcomp"
