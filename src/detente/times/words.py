"""The word classes of a language: which tokens are a month, a number, a unit ... and with which value.

Most come from ``words.txt``; figures (days, years, ordinals, decades, dates in figures) are told by their shape.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from detente.errors import DataError
from detente.times.operations import Value
from detente.times.tokens import Token, tokenize

# Told by shape, in any language; ordinals and decades by the endings that words.txt lists.
SHAPES = frozenset({"day", "year", "n", "nth", "decade", "tens", "numeric", "word"})
_ENDINGS = ("ordinal-ending", "decade-ending")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_SMALL_ROMAN = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")

# class -> its readings at a place: value and the index of the token after it.
Readings = dict[str, list[tuple[Value, int]]]


@dataclass(slots=True)
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    words: list[tuple[str, Value, bool]] = field(default_factory=list)  # class, value, written with a capital


@dataclass(frozen=True, slots=True)
class Words:
    """The word classes of one language. ``values`` have values, ``bare`` only give context."""

    values: frozenset[str]
    bare: frozenset[str]
    endings: Mapping[str, tuple[str, ...]]
    _root: _Node

    def knows(self, token: Token) -> bool:
        """Whether anything listed here, or told by its shape, can begin with a token."""
        return token.key in self._root.children or token.text[0].isdigit() or token.text[0] in _ROMAN

    def at(self, tokens: Sequence[Token], start: int) -> Readings:
        """What the tokens from ``start`` on can be."""
        found: Readings = {}
        text = tokens[start].text
        if text[0].isdigit() or text[0] in _ROMAN:
            for name, value in self._shapes(text):
                found.setdefault(name, []).append((value, start + 1))
        node, i = self._root, start
        while i < len(tokens) and (child := node.children.get(tokens[i].key)):
            node, i = child, i + 1
            for name, value, capital in node.words:
                if not capital or text[0].isupper():
                    found.setdefault(name, []).append((value, i))
                if text[0].islower():
                    found.setdefault(f"{name}:lower", []).append((value, i))
        return found

    def _shapes(self, text: str) -> list[tuple[str, Value]]:
        if text.isdecimal():
            return _figures(text)
        digits = re.match(r"\d*", text)
        number, rest = (digits.group(), text[digits.end() :]) if digits else ("", text)
        if not number:
            return self._roman(text)
        if rest[0] in "./-":
            return _date_in_figures(text)
        if len(number) <= 2 and rest.lower() in self.endings["ordinal-ending"]:
            value = int(number)
            return [("nth", value), ("day", value)] if 1 <= value <= 31 else [("nth", value)]
        if rest.lower() in self.endings["decade-ending"]:
            return [("decade", value) for name, value in _figures(number) if name == "tens"]
        return []

    def _roman(self, text: str) -> list[tuple[str, Value]]:
        for ending in self.endings["ordinal-ending"]:
            number = text.removesuffix(ending)
            if number and number != text and _SMALL_ROMAN.fullmatch(number):
                values = [_ROMAN[letter] for letter in number]
                following = [*values[1:], 0]
                return [("nth", sum(-a if a < b else a for a, b in zip(values, following, strict=True)))]
        return []


def read_words(path: Path, subject: str) -> Words:
    """Read a ``words.txt``: lines ``value = form, form`` (or forms alone) under ``[class]`` headings.

    ``subject`` names the file in errors. Raises `DataError` for lines outside a class or without a form.
    """
    root, values, bare = _Node(), set[str](), set[str]()
    endings: dict[str, tuple[str, ...]] = dict.fromkeys(_ENDINGS, ())
    name = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            continue
        value, equals, rest = line.rpartition("=")
        forms = [form.strip() for form in rest.split(",")]
        if not name or not all(forms):
            raise DataError(f"{subject}:{number}", "no class or no form", "write [class], then value = form, form")
        if name in _ENDINGS:
            endings[name] += tuple(forms)
            continue
        (values if equals else bare).add(name)
        for form in forms:
            _add(root, name, _value(value.strip()), form)
    return Words(frozenset(values), frozenset(bare), endings, root)


def _add(root: _Node, name: str, value: Value, form: str) -> None:
    node = root
    for token in tokenize(form):
        node = node.children.setdefault(token.key, _Node())
    node.words.append((name, value, form[0].isupper()))


def _value(text: str) -> Value:
    low, dots, high = text.partition("..")
    if dots:
        return int(low), int(high)
    return int(text) if text.removeprefix("-").isdecimal() else text


def _figures(text: str) -> list[tuple[str, Value]]:
    """Readings of a whole number: days are 1 to 31, years 1000 to 2199, counted numbers below 1000."""
    if len(text) > 4:
        return []
    number = int(text)
    found: list[tuple[str, Value]] = []
    if len(text) <= 3:
        found.append(("n", number))
    if len(text) <= 2 and 1 <= number <= 31:
        found.append(("day", number))
    if len(text) == 4 and 1000 <= number <= 2199:
        found.append(("year", number))
    if number % 10 == 0 and (len(text) == 2 or (len(text) == 4 and 1000 <= number <= 2199)):
        found.append(("tens", number // 10 + (190 if len(text) == 2 else 0)))
    return found


def _date_in_figures(text: str) -> list[tuple[str, Value]]:
    """02/02/2026, 2.2.2026, 2026-02-02 as three numbers. Two figures are a year only behind slashes (02/02/26)."""
    parts = re.split(r"[./-]", text)
    lengths = [len(part) for part in parts]
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return []
    if lengths[2] == 2 and lengths[0] <= 2 and "/" in text:
        parts[2] = f"20{parts[2]}"
    elif (lengths[0] == 4) == (lengths[2] == 4) or 3 in lengths:
        return []
    return [("numeric", " ".join(parts))]
