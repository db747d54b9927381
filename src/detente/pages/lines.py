"""The lines of a text as its author meant them: wrapped lines joined, markers of lists recognised."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from detente.pages.characters import clean_lines, ends_sentence

# Mail and terminals wrap at 72 to 100; longer lines were not wrapped by hand.
_WIDEST_WRAP = 130
_NARROWEST_WRAP = 40
_FEWEST_WRAPPED = 2
_BULLET = re.compile(r"(?:[•●▪■◦‣⁃∙·*►➤✓→]|[-–—])\s+(?=\S)")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, without its list marker. ``gap`` tells whether a blank line stands before it, ``item`` of a marker."""

    text: str
    gap: bool
    item: bool = False


def split_lines(text: str) -> list[Line]:
    """The lines of ``text``, cleaned and unwrapped."""
    raw = clean_lines(text).split("\n")
    width = _wrap_width(raw)
    vocabulary = frozenset(_WORD.findall(text)) if width else frozenset()
    lines: list[Line] = []
    rows: list[str] = []
    gap = True
    for row in [*raw, ""]:
        if rows and row and _continues(rows[-1], row, width):
            rows.append(row)
            continue
        if rows:
            lines.append(_line(rows, gap, vocabulary))
            gap = False
        rows = [row] if row else []
        gap = gap or not row
    return _numbered(lines)


def _line(rows: list[str], gap: bool, vocabulary: frozenset[str]) -> Line:
    marker = _BULLET.match(rows[0])
    first = rows[0][marker.end() :] if marker else rows[0]
    pieces = [first]
    for row in rows[1:]:
        pieces[-1:] = _joined(pieces[-1], row, vocabulary)
    return Line(" ".join(pieces), gap, marker is not None)


def _wrap_width(raw: list[str]) -> int:
    """The width that the text was wrapped at, or 0 where it was not."""
    width = max((len(row) for row in raw if " " in row), default=0)
    broken = sum(_broken_mid_sentence(a, b) for a, b in pairwise(raw))
    return width if _NARROWEST_WRAP <= width <= _WIDEST_WRAP and broken >= _FEWEST_WRAPPED else 0


def _broken_mid_sentence(row: str, following: str) -> bool:
    return (
        len(row) >= _NARROWEST_WRAP - 10 and not ends_sentence(row) and row[-1] not in ":;" and following[:1].islower()
    )


def _continues(row: str, following: str, width: int) -> bool:
    """Whether ``following`` is the rest of ``row``: its first word did not fit (greedy filling), or mid-sentence."""
    if _BULLET.match(following) or _NUMBERED.match(following):
        return False
    if width and len(row) + 1 + len(following.split()[0]) > width:
        return True
    return _broken_mid_sentence(row, following)


def _joined(before: str, row: str, vocabulary: frozenset[str]) -> list[str]:
    """Both rows; as one where a hyphen broke a word, which loses it only if the text has the word in one piece."""
    if not before.endswith("-") or not before[-2:-1].isalpha():
        return [before, row]
    whole = _WORD.findall(before[:-1])[-1] + _WORD.findall(row)[0] if _WORD.match(row) else ""
    return [before[:-1] + row if whole in vocabulary else before + row]


def _numbered(lines: list[Line]) -> list[Line]:
    """Mark numbered lines as items where two or more follow each other: "2. ..." alone may be anything."""
    marks = [_NUMBERED.match(line.text) for line in lines]
    return [
        Line(line.text[mark.end() :], line.gap, True)
        if mark and any(marks[j] for j in (i - 1, i + 1) if 0 <= j < len(marks))
        else line
        for i, (line, mark) in enumerate(zip(lines, marks, strict=True))
    ]
