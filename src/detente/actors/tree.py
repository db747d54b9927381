"""A sentence's dependency tree as the resolver walks it: children, case markers, spans, the subject of a clause.

Relations are those of Universal Dependencies (https://universaldependencies.org/u/dep/), whatever model made them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.model import Sentence, Span, Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X"})
_CLAUSE = frozenset({"ccomp", "advcl", "acl", "conj", "parataxis", "xcomp", "csubj", "ROOT", "root"})
_QUOTES = frozenset('"«»“”')


def base(dep: str) -> str:
    """The relation without its subtype: "nsubj:pass" -> "nsubj"."""
    return dep.partition(":")[0]


class Tree:
    """One sentence with its tokens' children; tokens are named by their index.

    ``opened`` marks a sentence that begins inside a quotation of the sentences before it.
    """

    __slots__ = ("children", "opened", "sentence", "tokens")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.opened = False
        self.tokens = sentence.tokens
        self.children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                self.children[token.head].append(token.i)

    def __getitem__(self, i: int) -> Token:
        return self.tokens[i]

    def kids(self, i: int, *deps: str) -> Iterator[int]:
        """Children of ``i`` with one of the base relations."""
        return (k for k in self.children[i] if base(self.tokens[k].dep) in deps)

    def case(self, i: int) -> str:
        """The case marker of ``i`` in lower case, the words of a fixed expression joined by spaces, "" if none."""
        for k in self.children[i]:
            if self.tokens[k].dep == "case":
                return " ".join([self.tokens[k].text, *(self.tokens[f].text for f in self.kids(k, "fixed"))]).lower()
        return ""

    def determiner(self, i: int) -> Token | None:
        """The article or other determiner of ``i``."""
        return next((self.tokens[k] for k in self.kids(i, "det")), None)

    def below(self, i: int) -> set[int]:
        """``i`` and everything under it."""
        found, queue = {i}, [i]
        while queue:
            for k in self.children[queue.pop()]:
                if k not in found:
                    found.add(k)
                    queue.append(k)
        return found

    def above(self, i: int) -> Iterator[int]:
        """The governors of ``i``, nearest first, up to the root."""
        for _ in self.tokens:
            head = self.tokens[i].head
            if head == i:
                return
            yield head
            i = head

    def top(self, indices: Iterable[int]) -> int:
        """The first token of the set whose governor is outside of it (or the root)."""
        group = sorted(set(indices))
        inside = set(group)
        for i in group:
            if self.tokens[i].head == i or self.tokens[i].head not in inside:
                return i
        return group[0]

    def conjuncts(self, i: int) -> list[int]:
        """What is coordinated with ``i``, in order."""
        found = []
        for k in self.kids(i, "conj"):
            found += [k, *self.conjuncts(k)]
        return found

    def span(self, indices: Iterable[int]) -> Span:
        """The characters from the first to the last of the tokens."""
        group = sorted(indices)
        return self.cut(group[0], group[-1])

    def cut(self, first: int, last: int) -> Span:
        """The characters from token ``first`` to token ``last``, both within."""
        start, end = self.tokens[first].start, self.tokens[last].end
        shift = self.sentence.start
        return Span(start, end, self.sentence.text[start - shift : end - shift])

    def words(self, indices: Iterable[int]) -> str:
        """The tokens' text, with white space where the sentence has some between neighbours kept."""
        parts: list[str] = []
        last: Token | None = None
        for i in sorted(indices):
            token = self.tokens[i]
            if last is not None and (token.start > last.end or token.i > last.i + 1):
                parts.append(" ")
            parts.append(token.text)
            last = token
        return "".join(parts).strip(" ,")

    def clause(self, i: int) -> int:
        """The predicate of the clause that ``i`` stands in (``i`` itself where it heads one)."""
        while not self.is_clause(i) and self.tokens[i].head != i:
            i = self.tokens[i].head
        return i

    def is_clause(self, i: int) -> bool:
        """Whether ``i`` is a predicate: a verb, or anything with a subject or a copula."""
        token = self.tokens[i]
        if token.head == i or token.pos == "VERB":
            return True
        if token.pos == "AUX" and base(token.dep) in _CLAUSE:
            return True
        return any(base(self.tokens[k].dep) in ("nsubj", "cop", "csubj") for k in self.children[i])

    def subject(self, predicate: int) -> int | None:
        """The subject of a predicate, through coordination and open complements; None where it has none."""
        seen = set()
        while predicate not in seen:
            seen.add(predicate)
            for k in self.kids(predicate, "nsubj"):
                return k
            token = self.tokens[predicate]
            if base(token.dep) not in ("conj", "xcomp") or token.head == predicate:
                return None
            predicate = token.head
        return None

    def quoted(self, i: int) -> bool:
        """Whether ``i`` stands between quotation marks, by counting those before it."""
        depth = int(self.opened)
        for token in self.tokens[:i]:
            if token.text in _QUOTES:
                depth = depth + 1 if token.text in "«“" or (token.text == '"' and depth % 2 == 0) else depth - 1
        return depth > 0
