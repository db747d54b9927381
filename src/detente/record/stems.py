"""Words as a search compares them: without endings and without accents, whatever the database.

A text's word is cut by the Snowball stemmer of its language and then folded (lower case, no accents). A word asked for
may have been typed without its accents, which changes what the stemmer cuts ("expulsee" against "expulsée"): it stands
for every stem that it has with one letter accented.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import Stemmer

_WORD = re.compile(r"\w+")
_ACCENTED = {"a": "àâáã", "c": "ç", "e": "éèê", "i": "îí", "n": "ñ", "o": "ôóõ", "u": "ûùúü"}
_BETWEEN = frozenset({" ", "'", "’"})
_SHORT = 3  # letters of articles and prepositions that tell nothing when they are found alone
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: where it stands (characters) and its stem."""

    start: int
    end: int
    stem: str


def words(text: str, language: str) -> list[Word]:
    """The words of a text with their stems; ``language`` is ISO 639-1, one without a stemmer is only folded."""
    return [Word(m.start(), m.end(), stem(m.group(), language)) for m in _WORD.finditer(text)]


def stems(text: str, language: str) -> str:
    """The stems of a text in order, joined by blanks: what is indexed."""
    return " ".join(stem(word, language) for word in _WORD.findall(text))


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """The stem of one word; never empty."""
    stemmer = _stemmer(language)
    return fold(stemmer.stemWord(word.lower())) if stemmer is not None else fold(word)


def asked(word: str, language: str) -> frozenset[str]:
    """The stems that a word asked for stands for: its own, and those with an accent where it was typed without any."""
    own = stem(word, language)
    if not word.isascii():
        return frozenset({own})
    lower = word.lower()
    accented = (lower[:n] + other + lower[n + 1 :] for n, c in enumerate(lower) for other in _ACCENTED.get(c, ""))
    return frozenset({own, *(stem(variant, language) for variant in accented)})


def fold(word: str) -> str:
    """A word in lower case, without accents and ligatures."""
    lower = word.lower()
    if lower.isascii():
        return lower
    split = unicodedata.normalize("NFKD", lower.translate(_LIGATURES))
    return "".join(c for c in split if not unicodedata.combining(c))


@cache
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    try:
        return Stemmer.Stemmer(language)
    except KeyError:
        return None


# --- snippets ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text and the found words in it (start, end in the piece)."""

    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, language: str, wanted: Sequence[frozenset[str]], width: int = 200) -> Snippet:
    """The piece of a text, about ``width`` characters, that holds most of the wanted words, with them marked.

    ``wanted`` is a set of stems for each word asked for (a stem ending in ``*`` stands for all that begin so). Cuts are
    made between words and shown as "…". Neighbours are marked as one; short words in small letters ("de", "the") only
    beside a longer one.
    """
    exact = {one: n for n, alternatives in enumerate(wanted) for one in alternatives if not one.endswith("*")}
    begins = {one[:-1]: n for n, alternatives in enumerate(wanted) for one in alternatives if one.endswith("*")}
    found = [(word, n) for word in words(text, language) if (n := _which(word.stem, exact, begins)) is not None]
    start, end = _window(text, found, width)
    cut_before, cut_after = start > 0, end < len(text)
    before = "… " if cut_before else ""
    marks = _runs(text, [word for word, _ in found if start <= word.start and word.end <= end])
    shift = len(before) - start
    piece = before + re.sub(r"\s", " ", text[start:end]) + (" …" if cut_after else "")
    return Snippet(piece, tuple((a + shift, b + shift) for a, b in marks))


def _runs(text: str, found: Sequence[Word]) -> list[tuple[int, int]]:
    """The words found as runs: one for those with only a blank or an apostrophe between them. Runs of short words
    alone are left out where there are others."""
    runs: list[list[Word]] = []
    for word in found:
        if runs and text[runs[-1][-1].end : word.start] in _BETWEEN:
            runs[-1].append(word)
        else:
            runs.append([word])
    telling = [run for run in runs if any(_is_telling(text[word.start : word.end]) for word in run)]
    return [(run[0].start, run[-1].end) for run in telling or runs]


def _is_telling(word: str) -> bool:
    return len(word) > _SHORT or not word.islower()


def _which(stem: str, exact: dict[str, int], begins: dict[str, int]) -> int | None:
    if stem in exact:
        return exact[stem]
    return next((n for beginning, n in begins.items() if stem.startswith(beginning)), None)


def _window(text: str, found: Sequence[tuple[Word, int]], width: int) -> tuple[int, int]:
    """The bounds of the best piece: most different words, then most words, then the earliest."""
    if len(text) <= width:
        return 0, len(text)
    best, at = (0, 0), 0
    for first, (word, _) in enumerate(found):
        inside = [n for w, n in _until(found[first:], word.start + width)]
        score = (len(set(inside)), len(inside))
        if score > best:
            best, at = score, word.start
    start = max(0, min(at - width // 4, len(text) - width))
    start = 0 if start == 0 else _next_gap(text, start)
    end = min(start + width, len(text))
    end = end if end == len(text) else max(text.rfind(" ", start, end), start + width // 2)
    return start, end


def _until(found: Sequence[tuple[Word, int]], end: int) -> Iterable[tuple[Word, int]]:
    for item in found:
        if item[0].end > end:
            return
        yield item


def _next_gap(text: str, at: int) -> int:
    gap = re.compile(r"\s+").search(text, at)
    return gap.end() if gap is not None else at
