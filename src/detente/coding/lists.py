"""Lists of actors that the parser broke: "with Norway, Chile and the ASEAN" is one list, whatever hangs where.

A parser that does not know names takes the second of three for what the first is called, or for another object. Who the
names stand for says better: a name behind a comma that means somebody else goes on the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from detente.model import Mention, Sentence, Token

_LOOSE = ("appos", "obj", "obl", "nmod", "dep", "flat:name", "flat")  # what a name of a list is taken for


class _Resolved(Protocol):
    def at(self, position: int, token: int) -> Mention | None: ...


def with_lists(sentence: Sentence, position: int, resolved: _Resolved) -> Sentence:
    """The sentence with the names of each closed list ("A, B and C") hung on its first; the same one if all are."""
    tokens = list(sentence.tokens)
    for token in sentence.tokens:
        first = _first(tokens, token, position, resolved)
        if first is None or _is_below(tokens, first.i, token.i):
            continue
        tokens[token.i] = replace(token, head=first.i, dep="conj")
        for child in tokens:
            if child.head == token.i and child.dep == "conj":
                tokens[child.i] = replace(child, head=first.i)
    return sentence if tokens == list(sentence.tokens) else replace(sentence, tokens=tuple(tokens))


def _first(tokens: Sequence[Token], token: Token, position: int, resolved: _Resolved) -> Token | None:
    """The name on whose list a name stands: the one right before its comma, where that means another actor."""
    if token.dep not in _LOOSE or token.pos not in ("PROPN", "NOUN") or _is_marked(tokens, token):
        return None
    mention = resolved.at(position, token.i)
    if mention is None or mention.head != token.i or mention.office or mention.person:
        return None
    opening = min((t.i for t in tokens if t.head == token.i and t.dep == "det"), default=token.i)
    if opening < 2 or tokens[opening - 1].text != ",":
        return None
    before = resolved.at(position, opening - 2)
    first = tokens[before.head] if before is not None else None
    if before is None or first is None or before.person or first.i >= token.i or first.dep.startswith("nsubj"):
        return None
    states = [{a.state for a in m.actors} for m in (before, mention)]
    if not all(states) or states[0] & states[1] or "" in states[0] | states[1]:
        return None
    while first.dep == "conj":
        first = tokens[first.head]
    return first if _is_closed(tokens, token, first, position, resolved) else None


def _is_below(tokens: Sequence[Token], i: int, above: int) -> bool:
    """Whether a word hangs, however far down, on another: a name over the list cannot hang on it."""
    while i != above and tokens[i].head != i:
        i = tokens[i].head
    return i == above


def _is_marked(tokens: Sequence[Token], token: Token) -> bool:
    return any(t.head == token.i and t.dep in ("case", "mark", "cc", "cop") for t in tokens)


def _is_closed(tokens: Sequence[Token], token: Token, first: Token, position: int, resolved: _Resolved) -> bool:
    """Whether a last name follows that "and" joins to the list."""
    later = (t for t in tokens if t.i > token.i and t.dep == "conj" and t.head in (token.i, first.i))
    joined = (t for t in later if any(c.head == t.i and c.dep == "cc" for c in tokens))
    return any(resolved.at(position, t.i) is not None for t in joined)
