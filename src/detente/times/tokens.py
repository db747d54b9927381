"""Text as tokens for the patterns of time expressions: words, figures and marks, each with its place.

Figures with what is glued to them are one token ("1er", "1990s", "Q3"), and so are decimals and dates in figures
("3,5", "02/02/2026"): a year or day is never found inside a longer number. A blank line is a token that no pattern
contains, so that nothing is read across paragraphs.
"""

from __future__ import annotations

import re
from typing import NamedTuple

PARAGRAPH_BREAK = "\n\n"

_TOKEN = re.compile(
    r"(?P<gap>\n[^\S\n]*\n\s*)"
    r"|\d{1,4}(?P<mark>[./-])\d{1,2}(?P=mark)\d{1,4}(?!\d|(?P=mark)\d)"
    r"|\d+(?:[.,]\d+)+"
    r"|[^\W_]+"
    r"|[^\s\w]|_"
)
_MARKS = str.maketrans({**dict.fromkeys("’ʼ‘`´", "'"), **dict.fromkeys("‐‑‒–—−", "-")})


class Token(NamedTuple):
    """``key`` is the text in lower case with plain apostrophes and hyphens: what patterns are compared with."""

    key: str
    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, in order; white space other than blank lines is left out."""
    return [
        Token(PARAGRAPH_BREAK, match.group(), match.start(), match.end())
        if match.lastgroup == "gap"
        else Token(match.group().lower().translate(_MARKS), match.group(), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    ]
