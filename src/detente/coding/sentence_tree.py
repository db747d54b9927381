"""A sentence's tree as the coder asks of it: what a phrase holds, what stands under a word and over it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from detente.language.grammar import Grammar
from detente.language.predicates import case_marker
from detente.model import Sentence, Span, Token

_PHRASE_STOPS = ("acl", "acl:relcl", "advcl", "punct", "conj", "cc", "appos", "parataxis", "case", "mark")


class SentenceTree:
    """A parsed sentence; knows its words and no actor. ``children`` are the dependents of each token."""

    def __init__(self, sentence: Sentence, grammar: Grammar) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.grammar = grammar
        self.children: dict[int, list[Token]] = defaultdict(list)
        for token in self.tokens:
            if token.head != token.i:
                self.children[token.head].append(token)
        self._prepositions: dict[int, str] = {}

    def preposition(self, token: Token) -> str:
        """The dictionary form of a token's case marker, "" if it has none."""
        if token.i not in self._prepositions:
            self._prepositions[token.i] = case_marker(token, self.children)
        return self._prepositions[token.i]

    def attached(self, head: int, prepositions: Iterable[str], depth: int = 2) -> list[int]:
        """Heads of phrases in one of the prepositions below a token, nearest first, with their conjuncts."""
        wanted = set(prepositions)
        found: list[int] = []
        for child in self.children[head]:
            if child.dep.startswith(("nmod", "obl")) and self.preposition(child) in wanted:
                found += self.with_conjuncts(child.i)
        if depth > 1:
            for child in self.children[head]:
                if child.dep.startswith(("nmod", "obl")) and child.i not in found:
                    # "a visit of work and friendship *to*"
                    found += [i for j in self.with_conjuncts(child.i) for i in self.attached(j, wanted, depth - 1)]
        return found

    def with_conjuncts(self, head: int) -> list[int]:
        """A phrase's head and those of the phrases coordinated with it."""
        found = [head]
        for child in self.children[head]:
            if child.dep == "conj" and child.pos not in ("VERB", "AUX", "ADV"):
                found += self.with_conjuncts(child.i)
        return found

    def counted(self, head: int) -> int:
        """The thing counted ("milliers de *missiles*", "a batch of tonnes of *rice*", "the largest of the *groups*"),
        else the phrase's own head.
        """
        token = self.tokens[head]
        if token.pos == "ADJ" and token.dep.startswith(("nsubj", "obj", "obl", "nmod")):
            below = (c for c in self.children[head] if c.i > head and c.dep.startswith(("nmod", "obl")))
            counted = [c.i for c in below if self.grammar.is_a("genitive", self.preposition(c))]
        elif self.grammar.is_a("quantity", token.lemma.lower()):
            counted = [c.i for c in self.children[head] if c.dep.startswith("nmod")]
        else:
            return head
        return self.counted(counted[0]) if counted else head

    def is_definite(self, head: int) -> bool:
        """Whether the reader is taken to know what a noun names ("*cette* incursion", "*the* sanctions")."""
        determiners = (c for c in self.children[head] if c.dep.startswith("det"))
        return any(d.feats.get("Definite") == "Def" or d.feats.get("PronType") == "Dem" for d in determiners)

    def phrase(self, head: int) -> list[int]:
        """The tokens of a noun phrase without its clauses, conjuncts and appositions."""
        found = [head]
        for child in self.children[head]:
            if child.dep not in _PHRASE_STOPS:
                found += self._below(child.i)
        return sorted(found)

    def _below(self, i: int) -> list[int]:
        found = [i]
        for child in self.children[i]:
            if child.dep not in ("acl:relcl", "advcl", "parataxis", "punct"):
                found += self._below(child.i)
        return found

    def above(self, i: int) -> Iterator[Token]:
        """The tokens over a token, from its head to the root."""
        while self.tokens[i].head != i:
            i = self.tokens[i].head
            yield self.tokens[i]

    def subtree(self, i: int) -> list[int]:
        """A token and all that hangs on it, directly or not."""
        found = [i]
        for child in self.children[i]:
            found += self.subtree(child.i)
        return found

    def span(self, tokens: Iterable[int]) -> Span:
        """The article's words from the first to the last of some tokens."""
        indices = sorted(tokens)
        start, end = self.tokens[indices[0]].start, self.tokens[indices[-1]].end
        offset = self.sentence.start
        return Span(start, end, self.sentence.text[start - offset : end - offset])
