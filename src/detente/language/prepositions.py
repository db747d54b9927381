"""Prepositions of several words: "à l'égard de", "in response to".

A parser sees a noun in them and lets the real complement hang on it. Universal Dependencies wants one ``case`` (the
first word) with the others ``fixed`` under it, and the complement as head. The lists are data, one file a language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from detente.language.lemmas import Lemmas
from detente.language.tree import Tree

_HERE = Path(__file__).parent
_PREDICATES = ("VERB", "AUX", "ADJ", "ADV")


@dataclass(frozen=True, slots=True)
class _Preposition:
    words: tuple[str, ...]
    climbs: bool


Table = Mapping[str, tuple[_Preposition, ...]]


@cache
def prepositions(language: str) -> Table:
    """The prepositions of ``language`` by their first word, longest first, each as the words a tokenizer makes.

    A line is a preposition; ``^`` behind it says that its phrase belongs to the verb, not to the noun before it.
    """
    table: dict[str, list[_Preposition]] = defaultdict(list)
    for line in (_HERE / language / "prepositions.txt").read_text(encoding="utf-8").splitlines():
        words = tuple(line.split("#", 1)[0].replace("'", "' ").split())
        if words:
            climbs = words[-1] == "^"
            table[words[0]].append(_Preposition(words[:-1] if climbs else words, climbs))
    return {first: tuple(sorted(found, key=_length, reverse=True)) for first, found in table.items()}


def _length(preposition: _Preposition) -> int:
    return len(preposition.words)


def mark_prepositions(tree: Tree, table: Table, lemmas: Lemmas, governing: frozenset[str] = frozenset()) -> None:
    """Give every preposition of ``table`` in the tree its UD shape, in place.

    Right behind a verb of ``governing`` only its own preposition stands, with its noun ("accéder *à* la demande de X").
    The lemmas of its words are those of the list ("au", "sujet", "de" also where the text has "des").
    """
    i = 0
    while i < len(tree):
        found = None if _is_governed(tree, i, lemmas, governing) else _match(tree, i, table, lemmas)
        if found and _restructure(tree, list(range(i, i + len(found.words))), found):
            i += len(found.words) - 1
        i += 1


def _is_governed(tree: Tree, i: int, lemmas: Lemmas, governing: frozenset[str]) -> bool:
    before = next((j for j in reversed(range(i)) if tree[j].pos != "ADV"), i)
    return tree[before].pos == "VERB" and lemmas.lemma(tree[before].text, "VERB") in governing


def _match(tree: Tree, i: int, table: Table, lemmas: Lemmas) -> _Preposition | None:
    if tree[i].dep == "obj":  # "faire face à": an object is no part of a preposition
        return None
    for found in table.get(tree[i].lower, ()):
        end = i + len(found.words)
        if end < len(tree) and all(_is(tree[j].lower, word, lemmas) for j, word in enumerate(found.words, i)):
            return found
    return None


def _is(form: str, word: str, lemmas: Lemmas) -> bool:
    return form == word or lemmas.lemma(form, "ADP") == word


def _restructure(tree: Tree, members: list[int], preposition: _Preposition) -> bool:
    complement = _complement(tree, members)
    if complement is None:
        return False
    top = next((m for m in members if complement not in tree.above(m) and tree[m].head not in members), members[0])
    if complement in tree.subtree(top):
        _raise(tree, complement, top)
    first, marker = members[0], "mark" if tree[complement].pos == "VERB" else "case"
    for child in [child for member in members for child in tree.children(member)]:
        if child not in members:
            tree.attach(child, complement)
    for member, word in zip(members, preposition.words, strict=True):
        tree.attach(member, complement)
        tree[member].lemma, tree[member].dep = word, marker
    for member in members[1:]:
        tree.attach(member, first)
        tree[member].dep = "fixed"
        if tree[member].pos in ("VERB", "AUX"):  # "à partir de" holds no verb
            tree[member].pos = "ADP"
    tree[first].pos = "ADP"
    if preposition.climbs:
        _climb(tree, complement)
    return True


def _climb(tree: Tree, complement: int) -> None:
    """Hang the phrase on the verb, if only its objects and obliques stand between."""
    path = tree.above(complement)
    verb = next((j for j in path if tree[j].pos == "VERB"), None)
    if verb is None or tree[complement].dep != "nmod":
        return
    between = path[: path.index(verb)]
    if all(tree[j].dep in ("nmod", "obj", "obl", "amod", "conj", "flat:name") for j in between):
        tree.attach(complement, verb, "obl")


def _complement(tree: Tree, members: list[int]) -> int | None:
    """The word after the preposition that everything else of its phrase hangs on."""
    last = members[-1]
    head = tree[last].head
    if head > last and tree[last].dep in ("case", "mark", "det", "fixed"):
        return head
    hanging = [j for j in range(last + 1, len(tree)) if tree[j].head in members and tree[j].dep not in ("punct", "cc")]
    return hanging[0] if hanging else None


def _raise(tree: Tree, complement: int, top: int) -> None:
    """Hang the complement where the preposition's own head hung."""
    if tree.root == top:
        tree.make_root(complement, "case")
        return
    head = tree[top].head
    is_predicate = tree[head].pos in _PREDICATES or tree.has(head, "cop")
    if tree[complement].pos == "VERB":
        tree.attach(complement, head, "advcl" if is_predicate else "acl")
    else:
        tree.attach(complement, head, "obl" if is_predicate else "nmod")
