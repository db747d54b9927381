"""A dependency tree that adapters rewrite: what the model gave, on its way to Universal Dependencies."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from detente.model import Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ENTITIES = {"PERSON": "PER", "PER": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG",
             "NORP": "MISC", "MISC": "MISC"}  # fmt: skip


@cache
def _known_feats(written: str) -> tuple[tuple[str, str], ...]:
    """ "Gender=Fem|Number=Sing" as pairs; few kinds of words make up every text."""
    pairs = (pair.partition("=") for pair in written.split("|") if pair)
    return tuple((name, value) for name, _, value in pairs)


def _feats(written: str) -> dict[str, str]:
    return dict(_known_feats(written))


@dataclass(slots=True)
class Node:
    """One word of a tree being rewritten; the fields are those of ``model.Token``.

    ``tag`` is the model's own part of speech, ``lower`` the word in lower case with a straight apostrophe.
    """

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    start: int
    tag: str = ""
    feats: dict[str, str] = field(default_factory=dict)
    ent: str = ""
    lower: str = field(init=False)

    def __post_init__(self) -> None:
        self.lower = self.text.lower().replace("’", "'")


class Tree:
    """The nodes of one sentence. The root is its own head.

    Heads change only through ``attach``, ``promote`` and ``make_root``, which keep it a tree with one root.
    """

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self._children: list[list[int]] = [[] for _ in nodes]
        for i, node in enumerate(nodes):
            if node.head != i:
                self._children[node.head].append(i)
        self._unite()
        self._relieve_punctuation()

    @classmethod
    def from_doc(cls, doc: Doc, length: int) -> Tree:
        """Take over a spaCy parse of the first ``length`` characters, without white space tokens."""
        from spacy.attrs import HEAD

        away = doc.to_array([HEAD]).astype("int64").tolist()  # a third of the time of Token.head
        kept = [token for token in doc if not token.is_space and token.idx < length]
        place = {token.i: n for n, token in enumerate(kept)}
        nodes = []
        for i, token in zip(place, kept, strict=True):
            head = i + away[i]
            while head not in place and away[head]:
                head += away[head]
            nodes.append(
                Node(
                    text=token.text,
                    lemma=token.lemma_,
                    pos=token.pos_,
                    dep=token.dep_,
                    head=place.get(head, place[i]),
                    start=token.idx,
                    tag=token.tag_,
                    feats=_feats(str(token.morph)),
                    ent=_ENTITIES.get(token.ent_type_, ""),
                )
            )
        return cls(nodes)

    def __len__(self) -> int:
        return len(self.nodes)

    def __getitem__(self, i: int) -> Node:
        return self.nodes[i]

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    @property
    def root(self) -> int:
        """The word that is its own head."""
        return next(i for i, node in enumerate(self.nodes) if node.head == i)

    def head(self, i: int) -> Node:
        """The word that governs word ``i``."""
        return self.nodes[self.nodes[i].head]

    def children(self, i: int, *deps: str) -> list[int]:
        """The words that hang on ``i``, in order; only those with one of the relations, if any is given."""
        below = self._children[i]
        if not deps or not below:
            return below[:]
        nodes = self.nodes
        return [j for j in below if nodes[j].dep in deps]

    def has(self, i: int, *deps: str) -> bool:
        """Whether a word with one of the relations hangs on ``i``."""
        nodes = self.nodes
        for j in self._children[i]:  # noqa: SIM110 - asked a hundred times a sentence, and any() costs three times as much
            if nodes[j].dep in deps:
                return True
        return False

    def marker(self, i: int) -> str:
        """The first preposition of a phrase, in lower case, "" if it has none."""
        for j in self._children[i]:
            if self.nodes[j].dep == "case":
                return self.nodes[j].lower
        return ""

    def above(self, i: int) -> list[int]:
        """The words over ``i``, from its head to the root."""
        path: list[int] = []
        while self.nodes[i].head != i:
            i = self.nodes[i].head
            path.append(i)
        return path

    def subtree(self, i: int) -> list[int]:
        """``i`` and all words under it, in order."""
        found = [i]
        for j in found:
            found += self._children[j]
        return sorted(found)

    def left(self, i: int) -> int:
        """The first word of the phrase of ``i``, punctuation apart."""
        first, nodes = -1, self.nodes
        todo = [i]
        for j in todo:
            if (j < first or first < 0) and nodes[j].pos != "PUNCT":
                first = j
            todo += self._children[j]
        return first if first >= 0 else i

    def attach(self, i: int, head: int, dep: str = "") -> bool:
        """Hang ``i`` on ``head``; refused (False) for the root and where it would close a circle."""
        if i == head or self.nodes[i].head == i or i in self.above(head):
            return False
        self._move(i, head)
        self.nodes[i].dep = dep or self.nodes[i].dep
        return True

    def hang(self, i: int, head: int, dep: str) -> None:
        """``attach``, and name the relation so even where ``i`` hangs there already."""
        self.attach(i, head)
        self.nodes[i].dep = dep

    def hand_over(self, i: int, to: int) -> None:
        """Hang the words under ``i`` that stand before ``to`` on ``to``."""
        for child in self.children(i):
            if child < to:
                self.attach(child, to)

    def promote(self, i: int, dep: str) -> None:
        """Let ``i`` take the place of its head, which hangs on ``i`` as ``dep``."""
        old = self.nodes[i].head
        if old == i:
            return
        above = self.nodes[old].head
        self._move(i, i if above == old else above)
        self.nodes[i].dep = self.nodes[old].dep
        self._move(old, i)
        self.nodes[old].dep = dep

    def make_root(self, i: int, dep: str) -> None:
        """Make ``i`` the root; the old root hangs on it as ``dep``."""
        old = self.root
        if old != i:
            self._move(i, i)
            self._move(old, i)
            self.nodes[i].dep, self.nodes[old].dep = self.nodes[old].dep, dep

    def _move(self, i: int, head: int) -> None:
        if self.nodes[i].head != i:
            self._children[self.nodes[i].head].remove(i)
        if head != i:
            insort(self._children[head], i)
        self.nodes[i].head = head

    def _unite(self) -> None:
        """Keep the first root that is a word; others become its ``parataxis`` (punctuation its ``punct``)."""
        roots = [i for i, node in enumerate(self.nodes) if node.head == i]
        first = next((i for i in roots if self.nodes[i].pos != "PUNCT"), roots[0] if roots else 0)
        for i in roots:
            if i != first:
                self._move(i, first)
                self.nodes[i].dep = "punct" if self.nodes[i].pos == "PUNCT" else "parataxis"

    def _relieve_punctuation(self) -> None:
        """Hang what hangs on a punctuation mark on the head of the mark."""
        for i, node in enumerate(self.nodes):
            if node.pos != "PUNCT" or not self._children[i]:
                continue
            words = [j for j in self.children(i) if self.nodes[j].pos != "PUNCT"]
            if node.head == i and words:
                self.promote(words[0], "punct")
            for j in list(self._children[i]):
                self._move(j, node.head if node.head != i else j)
        for node in self.nodes:
            if node.pos == "PUNCT":
                node.dep = "punct"

    def tokens(self) -> list[Token]:
        """The tree as tokens, with offsets into the text that was parsed."""
        return [
            Token(
                i=i,
                text=node.text,
                lemma=node.lemma,
                pos=node.pos,
                dep="ROOT" if node.head == i else node.dep,
                head=node.head,
                start=node.start,
                end=node.start + len(node.text),
                feats=dict(node.feats),
                ent=node.ent,
            )
            for i, node in enumerate(self.nodes)
        ]
