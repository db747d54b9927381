"""Spellings of personal names: which written names can be one person's.

``data/spellings.tsv`` tells how letters of one romanisation read in another ("Poutine", "Putin").
"""

from __future__ import annotations

import functools
import re

from detente.actors.gazetteer_tables import fold
from detente.actors.offices import DATA, rows

_DOUBLE = re.compile(r"(.)\1+")
_NOT_LETTERS = re.compile(r"[^\w ]")


@functools.cache
def _letters() -> tuple[tuple[str, str], ...]:
    return tuple((row["from"], row["to"]) for _, row in rows(DATA / "spellings.tsv"))


@functools.lru_cache(maxsize=50_000)
def sound(name: str) -> str:
    """A name with all romanisations of it written alike, word by word: "Vladimir Poutine" gives "vladimir putin"."""
    return " ".join(_sound(word) for word in _NOT_LETTERS.sub(" ", fold(name)).split())


def _sound(word: str) -> str:
    for written, read in _letters():
        word = word.replace(written, read)
    word = _DOUBLE.sub(r"\1", word)
    return word.removesuffix("e") if len(word) > 3 else word


def name_key(name: str) -> str:
    """What spellings of one name share: the family name as it sounds and the first letter of the given one.

    "Abdoulaye Diop", "A. Diop" and "Abdoulaye DIOP" give "diop a". A name of one word gives "": it is too little to
    know somebody by.
    """
    words = sound(name).split()
    return f"{words[-1]} {words[0][0]}" if len(words) > 1 else ""


def may_be_one(name: str, other: str) -> bool:
    """Whether two names can be one person's: the words of the shorter are all in the longer, an initial being any word
    that begins so.
    """
    if name_key(name) == name_key(other) != "":
        return True
    short, long = sorted((sound(name).split(), sound(other).split()), key=len)
    return all(any(_same(word, whole) for whole in long) for word in short)


def _same(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) == 1 and word[0] == other[0])
