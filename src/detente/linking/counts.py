"""Numbers in the words of an event, with what is counted: "deux diplomates" is "2 diplomates"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detente.actors.gazetteer_tables import fold
from detente.times.patterns import grammar, languages
from detente.times.tokens import Token, tokenize
from detente.times.words import Words

_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOT_COUNTED = ("unit", "month", "nth", "weekday")
_LOOK_AHEAD = 3
_ROOT = 5  # letters that "diplomate", "diplomats" share


def counted(sentence: str, language: str) -> tuple[tuple[str, int], ...]:
    """The numbers above one in a sentence with their noun, as "2 diplomates", and where in it they begin.

    No dates and no spans of time. Empty for a language without words of time, where those for numbers are not known.
    """
    if language not in languages():
        return ()
    return tuple(_counts(tokenize(sentence), grammar(language).words))


def number_of(count: str) -> str:
    """The number of a count: "2" of "2 diplomates"."""
    return count.partition(" ")[0]


def unit_of(count: str) -> str:
    """What is counted, cut so that the languages' words for it are mostly one: "diplo" of "2 diplomates"."""
    return count.partition(" ")[2][:_ROOT]


def _counts(tokens: Sequence[Token], words: Words) -> Iterator[tuple[str, int]]:
    i = 0
    while i < len(tokens):
        number, end = _number(tokens, i, words)
        if number and not _is_time(tokens, i, end, words):
            noun = next((t for t in tokens[end : end + _LOOK_AHEAD] if t.text[:1].islower() and len(t.text) > 2), None)
            if noun is not None:
                yield f"{number} {fold(noun.text)}", tokens[i].start
        i = max(end, i + 1)


def _number(tokens: Sequence[Token], i: int, words: Words) -> tuple[str, int]:
    """(the number as figures, where it ends); "" where there is none, or it is one."""
    text = tokens[i].text
    if _FIGURES.fullmatch(text):
        return ("" if _YEAR.fullmatch(text) or text in ("0", "1") else text), i + 1
    readings = [(v, end) for v, end in words.at(tokens, i).get("n", ()) if isinstance(v, int) and v > 1]
    value, end = max(readings, key=lambda reading: reading[1], default=(0, i + 1))
    return (str(value) if value else ""), end


def _is_time(tokens: Sequence[Token], start: int, end: int, words: Words) -> bool:
    """Whether a number is part of a time: "trois jours", "12 mai", "May 12"."""
    after = words.at(tokens, end) if end < len(tokens) else {}
    before = words.at(tokens, start - 1) if start else {}
    return any(name in after for name in _NOT_COUNTED) or "month" in before
