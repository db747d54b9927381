"""The left side of a pattern line: words, ``{slots}``, ``( )`` optional, ``[ ]`` required, ``|`` between alternatives.

``<le|la>`` at the beginning is what must stand before without being part of the date. docs/times.md tells it to those
who write patterns.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from detente.errors import DataError
from detente.times.tokens import tokenize

_PIECE = re.compile(r"\{([a-z0-9:-]+)\}|\"([^\"]+)\"|([(\[\])|])|([^\s{\"()\[\]|]+)")
_CLOSING = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Slot:
    """A class of words in a pattern, ``{month}``; ``name`` is its name for the operation.

    ``{day1}`` and ``{day2}`` are of the class day, ``{unit:units}`` is a unit out of the class units, and
    ``{month:lower}`` a month in small letters (of the kind "month:lower").
    """

    name: str
    kind: str


class Sequence(NamedTuple):
    """One way to say a pattern: its words (keys of tokens) and slots in order, the first ``before`` being context."""

    pieces: tuple[str | Slot, ...]
    before: int = 0

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(piece for piece in self.pieces if isinstance(piece, Slot))


_Pieces = tuple[str | Slot, ...]
_Lexemes = list[tuple[str, str, str, str]]  # slot, quoted words, bracket, words: one of them is not ""


def read_pattern(pattern: str, where: str) -> list[Sequence]:
    """Every sequence of words and slots that a pattern stands for. ``where`` names its line in errors."""
    context, rest = "", pattern.strip()
    if rest.startswith("<"):
        context, closed, rest = rest[1:].partition(">")
        if not closed:
            raise DataError(where, "'>' is missing", "close the words that stand before")
    found = {
        before + pieces: Sequence(before + pieces, len(before))
        for before in _expand(context, where)
        for pieces in _expand(rest, where)
    }
    return list(found.values())


def _expand(text: str, where: str) -> list[_Pieces]:
    lexemes: _Lexemes = _PIECE.findall(text)
    sequences, rest = _alternatives(lexemes, 0, "", where)
    if rest != len(lexemes):
        raise DataError(where, "a bracket is closed that was not opened", "balance ( ) and [ ]")
    return sequences


def _alternatives(lexemes: _Lexemes, i: int, closing: str, where: str) -> tuple[list[_Pieces], int]:
    """The sequences from lexeme ``i`` up to the closing bracket (or the end), and the lexeme after it."""
    done: list[_Pieces] = []
    current: list[_Pieces] = [()]
    while i < len(lexemes) and lexemes[i][2] not in (")", "]"):
        slot, quoted, mark, words = lexemes[i]
        i += 1
        if mark == "|":
            done, current = done + current, [()]
            continue
        options: list[_Pieces]
        if mark:
            options, i = _alternatives(lexemes, i, _CLOSING[mark], where)
            options = [*options, ()] if mark == "(" else options
        else:
            options = [(_slot(slot),)] if slot else [_keys(quoted or words)]
        current = [before + option for before in current for option in options]
    if closing:
        if i == len(lexemes) or lexemes[i][2] != closing:
            raise DataError(where, f"{closing!r} is missing", "balance ( ) and [ ]")
        i += 1
    return done + current, i


@cache
def _keys(words: str) -> _Pieces:
    return tuple(token.key for token in tokenize(words))


@cache
def _slot(text: str) -> Slot:
    name, _, narrower = text.partition(":")
    kind = name.rstrip("12")
    return Slot(name, f"{kind}:lower" if narrower == "lower" else narrower or kind)
