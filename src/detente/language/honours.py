"""Titles of honour before a person ("Son Excellence Monsieur", "H.E. Mr."), without which newspapers print the name."""

from __future__ import annotations

import re
from functools import cache

from detente.language.vocabulary import valency

_NOTHING = re.compile(r"(?!)")
_CAPITAL = r"[^\W\d_a-zà-ÿ][a-zà-ÿ'’.-]"


def titles_of_honour(text: str, language: str) -> frozenset[int]:
    """The places in ``text`` of the titles of honour before a name or office, with the blanks behind them."""
    return frozenset(place for found in _pattern(language).finditer(text) for place in range(*found.span()))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Any of the language's titles, and a "Mr" behind it, before a capital (behind an article: "le Président")."""
    words = valency(language)
    titles, misters = _any(words.get("honours", frozenset())), _any(words.get("honours mister", frozenset()))
    articles = _any(words.get("honours article", frozenset()))
    if not titles:
        return _NOTHING
    return re.compile(rf"(?<![\w.'’])(?:{titles})\s+(?:(?:{misters})\s+)?(?=(?:(?:{articles})\s?)?{_CAPITAL})")


def _any(forms: frozenset[str]) -> str:
    """A pattern for one of the forms: in any case unless in capitals, with any blanks, those behind a dot optional."""
    return "|".join(map(_one, sorted(forms, key=lambda form: (-len(form), form)))) or "(?!)"


def _one(form: str) -> str:
    spaced = re.escape(form).replace(r"\ ", r"\s+").replace(r"\.\s+", r"\.\s*")
    return spaced if form.isupper() else f"(?i:{spaced})"
