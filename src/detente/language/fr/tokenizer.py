"""What the French tokenizer must leave whole: "vis-à-vis", "Saint-Louis-du-Sénégal", "contre-attaque", "Royaume-Uni".

spaCy tests for it with one regular expression of 1.4 million characters, because it spells out the alphabets of the
world some 370 times; compiling it takes 3 seconds, most of the time of a short run. Here the same expression, as
stored in the model package, has each alphabet replaced by ``\\w``, and digits and underscores are ruled out first.
It compiles in 0.03 seconds, when the first hyphen or apostrophe is met. The expression lacks most names: those of
``valency.txt`` are added, and whatever follows an Arabic article or the first word of a compound name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from detente.language.vocabulary import valency

_VALENCY = valency("fr")
# No word elides before a consonant: what looks so is a name.
_APOSTROPHE_NAME = re.compile(
    r"(?:[A-Z]['’][b-df-gj-np-tv-xzB-DF-GJ-NP-TV-XZ][a-zà-ÿ]|[NM]['’][B-DF-GJ-NP-TV-XZ]|M['’]H)\w*"
)
# An elided word before a quotation mark or a space: "d'« ingérence »", "l'\"agression\""
_ELIDED = re.compile(r"(?i)(?:\w*qu|[cdjlmnst])['’](?=[\"«“„‘\[(]|$)")
_TWO_PEOPLES = re.compile(r"[a-zà-ÿ]{3,}o[-‐‑][a-zà-ÿ]{4,}")
_JOINERS = re.compile("[-–—‐‑'’]")


def token_match(pattern: str) -> Callable[[str], Any]:
    """A test for strings to leave whole, equal to ``re.compile(pattern).match`` on words of letters and joiners."""

    @cache
    def compiled() -> re.Pattern[str]:
        from spacy.lang.char_classes import ALPHA, ALPHA_LOWER

        return re.compile(pattern.replace(ALPHA, r"\w").replace(ALPHA_LOWER, r"\w"))

    def match(text: str) -> Any:
        letters = _JOINERS.sub("", text)
        if len(letters) == len(text) or not letters.replace(" ", "").isalpha():
            return None
        return is_one_name(text) or compiled().match(text)

    return match


def prefix_search(pattern: str) -> Callable[[str], Any]:
    """What the tokenizer cuts off in front: as ``pattern`` says, and an elided word before a quotation mark, but not
    the elision that opens a name ("N'Tam.").
    """
    search = re.compile(pattern).search
    return lambda text: None if _APOSTROPHE_NAME.match(text) else _ELIDED.match(text) or search(text)


def is_one_name(text: str) -> bool:
    """ "Royaume-Uni", "Al-Qaïda", "Nouvelle-Galles", "Jong-un", "N'Djamena", "sino-russe"; not "Kiev-Moscou"."""
    if _APOSTROPHE_NAME.fullmatch(text) or _TWO_PEOPLES.fullmatch(text):
        return True
    first, hyphen, rest = text.replace("’", "'").partition("-")
    if not hyphen or "'" in text:
        return False
    compound = first.lower() in _VALENCY["names with hyphen"] and rest[:1].isupper()
    korean = first[:1].isupper() and rest in ("un", "il", "eun") and first.lower().endswith("ng")
    return compound or korean or text.lower() in _VALENCY["one word"]
