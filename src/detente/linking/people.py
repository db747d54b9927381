"""People by the last of their names: outlets write the first one, or leave it out."""

from __future__ import annotations

import re

from detente.actors.gazetteer_tables import fold

_PART = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_NAME = re.compile(rf"{_PART}(?:\s+(?:[a-z]{{1,3}}\s+)?{_PART})+")


def surname(words: str) -> str:
    """The surname in words for a person ("la ministre Hélène Aubry" -> "aubry"), "" where they name nobody."""
    found = _NAME.search(words)
    return fold(found.group()).split()[-1] if found else ""
