"""Patterns of time expressions: lines that a person can read, as a tree that is walked token by token.

``docs/times.md`` describes the notation. A line is ``pattern -> operation constant=value``; its alternatives and
optional parts are written out when it is read, so that matching is one walk from each token.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from detente.errors import DataError, LanguageError
from detente.times.expressions import Expression
from detente.times.notation import Sequence, Slot, read_pattern
from detente.times.operations import OPERATIONS, Operation, Value
from detente.times.tokens import Token
from detente.times.words import SHAPES, Words, read_words

_FOLDER = Path(__file__).parent
_WHERE = ("[anywhere]", "[inside]", "[lead]")


class Rule(NamedTuple):
    """What one line says to do: ``order`` is its place in the file, ``names`` those of the slots on the way to it.

    ``before`` is the number of leading tokens that must stand there but are no part of the date.
    """

    order: int
    before: int
    operation: Operation
    constants: Mapping[str, Value]
    names: tuple[str, ...]

    def build(self, values: tuple[Value, ...]) -> Expression | None:
        """The expression for the values of the slots, in order; None where they do not fit together."""
        if self.operation.builds is None:
            return None
        return self.operation.builds({**self.constants, **dict(zip(self.names, values, strict=True))})


@dataclass(slots=True)
class Node:
    """A point in the tree of patterns: where words and slots lead, and the rules that are complete here."""

    words: dict[str, Node] = field(default_factory=dict)
    slots: dict[str, Node] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of one language: those that stand anywhere, those for dates inside other patterns only.

    ``lead`` are those that say how long before another act one was done ("two days after"): see `before`.
    """

    words: Words
    anywhere: Node
    inside: Node
    lead: Node

    def may_begin(self, token: Token) -> bool:
        """Whether any pattern can begin with a token; nearly all of a text is passed over by this alone."""
        return token.key in self.anywhere.words or token.key in self.inside.words or self.words.knows(token)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence below a pattern, and the EDTF of the dates that it must give, for the anchor 2026-02-03."""

    where: str
    sentence: str
    dates: tuple[str, ...]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a folder here, by ISO 639-1 code."""
    return tuple(sorted(path.parent.name for path in _FOLDER.glob("*/patterns.txt")))


@cache
def grammar(language: str) -> Grammar:
    """The patterns of a language, read once. Raises `LanguageError` for one without, `DataError` for a bad line."""
    if language not in languages():
        known = ", ".join(languages())
        raise LanguageError(f"language {language!r}", f"no time expressions; there are {known}", "add its folder")
    return read_grammar(_FOLDER / language)


def read_grammar(folder: Path) -> Grammar:
    """The grammar in a folder's ``words.txt`` and ``patterns.txt``. Raises `DataError` with file and line."""
    words = read_words(folder / "words.txt", f"times/{folder.name}/words.txt")
    roots = {name: Node() for name in _WHERE}
    heading = _WHERE[0]
    for number, line in _lines(folder):
        if line in roots:
            heading = line
        elif not line.startswith(">"):
            _add(roots[heading], line, words, f"times/{folder.name}/patterns.txt:{number}", number)
    return Grammar(words, *(roots[heading] for heading in _WHERE))


def examples(language: str) -> tuple[Example, ...]:
    """The example sentences of a language's patterns."""
    found = []
    for number, line in _lines(_FOLDER / language):
        if line.startswith(">"):
            sentence, _, dates = line[1:].rpartition("|")
            expected = () if dates.strip() == "none" else tuple(d.strip() for d in dates.split(";"))
            found.append(Example(f"times/{language}/patterns.txt:{number}", sentence.strip(), expected))
    return tuple(found)


def _lines(folder: Path) -> Iterator[tuple[int, str]]:
    text = (folder / "patterns.txt").read_text(encoding="utf-8")
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if line and not line.startswith("#"):
            yield number, line


def _add(root: Node, line: str, words: Words, where: str, order: int) -> None:
    pattern, arrow, action = line.partition("->")
    if not arrow or not action.split():
        raise DataError(where, "a pattern needs an operation", "write: pattern -> operation")
    name, *settings = action.split()
    operation = OPERATIONS.get(name)
    if operation is None:
        raise DataError(where, f"unknown operation {name!r}", f"choose one of {', '.join(sorted(OPERATIONS))}")
    pairs = [setting.partition("=") for setting in settings]
    constants = {key: int(value) if value.lstrip("-").isdecimal() else value for key, _, value in pairs}
    sequences = read_pattern(pattern, where)
    _check(operation, sequences, constants, words, where)
    for sequence in sequences:
        node = root
        for piece in sequence.pieces:
            if isinstance(piece, Slot):
                node = node.slots.setdefault(piece.kind, Node())
            else:
                node = node.words.setdefault(piece, Node())
        names = tuple([slot.name for slot in sequence.slots])
        node.rules.append(Rule(order, sequence.before, operation, constants, names))


def _check(
    operation: Operation, sequences: list[Sequence], constants: Mapping[str, Value], words: Words, where: str
) -> None:
    """A slip in a line must be found when it is read, not when a text happens to contain its words."""
    used = set(constants)
    known = SHAPES | words.values | words.bare | {"date"}
    for sequence in sequences:
        first = sequence.pieces[0] if sequence.pieces else None
        if first is None or (isinstance(first, Slot) and first.kind in ("date", "word")):
            raise DataError(where, "a pattern cannot be empty or begin with {date} or {word}", "begin it with a word")
        slots = sequence.slots
        names = {slot.name for slot in slots}
        unknown = [slot.name for slot in slots if slot.kind.removesuffix(":lower") not in known]
        if unknown:
            raise DataError(where, f"unknown class {{{unknown[0]}}}", "declare it in words.txt")
        missing = operation.needs - constants.keys() - names
        if missing and operation.builds:
            raise DataError(where, f"the operation needs {', '.join(sorted(missing))}", "add the slot or a constant")
        used |= {slot.name for slot in slots if slot.kind not in words.bare}
    unused = used - operation.needs - operation.takes
    if unused and operation.builds:
        raise DataError(where, f"the operation cannot use {', '.join(sorted(unused))}", "see docs/times.md")
