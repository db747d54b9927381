"""White space and invisible characters made regular; everything that a reader sees is kept as it was printed."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"
)
_LINE_BREAK = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_WHITE_SPACE = re.compile(r"\s+")
_ENDS_SENTENCE = re.compile(r"[.!?…](?:\[\d+\])?[\"'»”’)\]\s]*$")
_WORD = re.compile(r"[^\W_]+")


def clean_lines(text: str) -> str:
    """``text`` in Unicode NFC, with \\n as its only line break, single spaces, and nothing invisible in it.

    No-break spaces become spaces; soft hyphens and zero-width characters go. Quotes and apostrophes stay.
    """
    text = _INVISIBLE.sub("", _LINE_BREAK.sub("\n", unicodedata.normalize("NFC", text)))
    return "\n".join(line.strip() for line in _BLANKS.sub(" ", text).split("\n"))


def clean_line(text: str) -> str:
    """Like ``clean_lines``, on one line."""
    return _WHITE_SPACE.sub(" ", clean_lines(text)).strip()


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends in a full stop, question or exclamation mark, or an ellipsis (quotes may follow)."""
    return bool(_ENDS_SENTENCE.search(text[-12:]))


def words(text: str) -> list[str]:
    """The words of ``text``, case folded, without punctuation: what to compare two lines by."""
    return _WORD.findall(text.casefold())
