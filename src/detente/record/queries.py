"""What somebody asks a search for: words, phrases in quotes, beginnings of words, words that must not be there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detente.errors import UsageError
from detente.record.stems import asked, fold

_PIECE = re.compile(r'(-?)(?:"([^"]*)"|([\w’\']+)(\*?))')
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words to be found next to each other, each as the stems that it stands for; one word is a phrase of one.

    ``is_excluded``: what must not be there. A stem that ends in ``*`` stands for all that begin so.
    """

    words: tuple[frozenset[str], ...]
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Phrases that must all be there, or must not."""

    phrases: tuple[Phrase, ...]

    @property
    def wanted(self) -> tuple[frozenset[str], ...]:
        """The stems to be marked where they are found."""
        return tuple(word for phrase in self.phrases if not phrase.is_excluded for word in phrase.words)


def parse(text: str, languages: Sequence[str]) -> Query:
    """The query that a text asks: its words are taken as words of any of the languages (ISO 639-1).

    Raises UsageError where nothing is asked for, or only what must not be there.
    """
    phrases = tuple(_phrases(text, languages))
    if not any(not phrase.is_excluded for phrase in phrases):
        raise UsageError(f"the search {text!r}", "names no word to look for", 'give words, or "words in quotes"')
    return Query(phrases)


def _phrases(text: str, languages: Sequence[str]) -> Iterator[Phrase]:
    for minus, quoted, word, star in _PIECE.findall(text.replace("“", '"').replace("”", '"')):
        found = _WORD.findall(quoted or word)
        if star and found:
            words = [*(_stems(w, languages) for w in found[:-1]), frozenset({fold(found[-1]) + "*"})]
        else:
            words = [_stems(w, languages) for w in found]
        if words:
            # "l'accord" is asked for as its two words, one after the other
            yield Phrase(tuple(words), minus == "-")


def _stems(word: str, languages: Sequence[str]) -> frozenset[str]:
    return frozenset(stem for language in languages for stem in asked(word, language))
