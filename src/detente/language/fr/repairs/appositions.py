"""Nouns that sum up the clause before them, and who did it: "a fermé le consulat, *décision saluée par Lima*"."""

from __future__ import annotations

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_QUALITIES = ("d'", "de", "comme")

_FAR = 3  # words between the participle and its agent: "qualifiée d'« inamicale » par Lima"


def repair_appositions(tree: Tree, lemmas: Lemmas) -> None:
    """Make the participle behind such a noun its clause, and who follows "par" the agent of that, in place."""
    for i in range(2, len(tree) - 2):
        noun, participle = tree[i], tree[i + 1]
        is_noun = noun.pos == "NOUN" or (
            noun.pos == "VERB" and lemmas.knows(noun.text, "NOUN") and not tree.has(i, "nsubj")
        )
        bare = is_noun and tree[i - 1].text == "," and not tree.has(i, "det", "case", "nummod")
        if not bare or not _is_participle(participle.lower) or not lemmas.knows(participle.text, "VERB"):
            continue
        by = _by(tree, i + 2)
        agent = (
            next((j for j in (tree[by].head, *tree.above(by)) if j > by and tree[j].pos != "VERB"), None)
            if by
            else None
        )
        if agent is None or tree[agent].pos not in ("NOUN", "PROPN", "PRON", "X"):
            continue
        noun.pos = "NOUN"
        if noun.dep in ("conj", "dep") and tree.head(i).pos == "VERB":
            noun.dep = "obl:mod"
        if i + 1 in tree.above(i):
            tree.promote(i, "acl")
        tree.hang(i + 1, i, "acl")
        participle.pos = "VERB"
        participle.feats = {**participle.feats, "Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
        tree.hang(agent, i + 1, "obl:agent")


def _is_participle(word: str) -> bool:
    return word.rstrip("es").endswith(("é", "u", "i", "t", "is"))


def _by(tree: Tree, i: int) -> int:
    """Where "par" stands right behind the participle, or behind what the noun is called by it; 0 where it does not."""
    if tree[i].lower == "par":
        return i
    near = range(i, min(len(tree), i + _FAR + 3)) if tree[i].lower in _QUALITIES else ()
    return next((j for j in near if tree[j].lower == "par"), 0)
