"""Headlines of two clauses with a comma between: "Oslo rappelle son consul, *Lima ferme sa frontière*"."""

from __future__ import annotations

import re

from detente.language.lemmas import Lemmas

_WORD = re.compile(r"[^\s,;:]+")
_STOPS = '.!?…»”"'
_MOST_NAMES = 3


def second_clause(text: str, lemmas: Lemmas) -> int:
    """Where the second clause of a headline begins, 0 where there is none.

    Both must open with a name and a verb of the third person, and no full stop may end them.
    """
    if not text or text.rstrip()[-1:] in _STOPS or not _opens_clause(text, lemmas):
        return 0
    starts = [match.end() for match in re.finditer(r"[,;] ", text)]
    return next((start for start in starts if _opens_clause(text[start:], lemmas, alone=True)), 0)


def _opens_clause(text: str, lemmas: Lemmas, *, alone: bool = False) -> bool:
    """Whether a name and a verb open a text, with something behind them unless the verb may stand ``alone``."""
    words = [match.group() for match in _WORD.finditer(text.partition(",")[0])]
    names = 0
    while names < len(words) and words[names][:1].isupper():
        names += 1
    if not 0 < names <= _MOST_NAMES or names + (not alone) >= len(words):
        return False
    verb = words[names]
    return verb.isalpha() and lemmas.knows(verb, "VERB") and lemmas.lemma(verb, "VERB") != verb
