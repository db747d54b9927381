"""PLOVER contexts: what an event is about, by the cue words of its sentence and of those beside it.

A plain cue is evidence enough; of cues marked "~" two different ones are needed. Where cues overlap only the longest
counts, so that a war crime is no crime and no war; the row ``none`` holds phrases that only take their words away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from detente.coding.lexicon import load_lexicon
from detente.model import Sentence

NONE = "none"
_STRONG, _WEAK = 2.0, 1.0
_ENOUGH = 2.0
_BESIDE = 0.5  # what a cue of the sentence before or after is worth, in the same paragraph
_PIECE = re.compile(r"\w+")

Evidence = Mapping[str, Mapping[str, tuple[float, str]]]  # context -> its cues, each with weight and words found


@dataclass(frozen=True, slots=True)
class Context:
    """A context and the words of the text that gave it, those of the sentence itself first."""

    name: str
    words: tuple[str, ...]


def contexts_of(sentences: Iterable[Sentence], language: str) -> tuple[Context, ...]:
    """The contexts of sentences read as one text, by name."""
    finder = _finder(language)
    return _settled([(finder.evidence(sentence), 1.0) for sentence in sentences])


def contexts_by_sentence(sentences: Sequence[Sentence], language: str) -> tuple[tuple[Context, ...], ...]:
    """The contexts of each sentence, by name: what stands beside it in its paragraph counts half.

    Sentences without tokens have none and give none to others.
    """
    finder = _finder(language)
    found = [finder.evidence(sentence) for sentence in sentences]
    return tuple(
        _settled(_around(sentences, found, i)) if found[i] or s.tokens else () for i, s in enumerate(sentences)
    )


def _around(sentences: Sequence[Sentence], found: Sequence[Evidence], i: int) -> list[tuple[Evidence, float]]:
    near = [j for j in (i - 1, i + 1) if 0 <= j < len(sentences) and sentences[j].paragraph == sentences[i].paragraph]
    return [(found[i], 1.0), *((found[j], _BESIDE) for j in near)]


def _settled(evidence: Iterable[tuple[Evidence, float]]) -> tuple[Context, ...]:
    """The contexts with evidence enough; a cue found twice counts once, at its best."""
    total: dict[str, dict[str, tuple[float, str]]] = {}
    for part, share in evidence:
        for name, cues in part.items():
            mine = total.setdefault(name, {})
            for cue, (weight, words) in cues.items():
                if cue not in mine or weight * share > mine[cue][0]:
                    mine[cue] = weight * share, words
    enough = (name for name in sorted(total) if sum(weight for weight, _ in total[name].values()) >= _ENOUGH)
    return tuple(Context(name, tuple(dict.fromkeys(words for _, words in total[name].values()))) for name in enough)


@dataclass(frozen=True, slots=True, eq=False)
class _Cue:
    """A cue as written, its words ("djihadis*" is any word that begins so) and the contexts it speaks for."""

    written: str
    pieces: tuple[str, ...]
    contexts: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Finder:
    """The cues of a language by their first word, those of several words before those of one."""

    by_first: Mapping[str, tuple[_Cue, ...]]
    lengths: tuple[int, ...]  # of the beginnings that stand for whole words

    def evidence(self, sentence: Sentence) -> Evidence:
        """The cues in a sentence by context."""
        found: dict[str, dict[str, tuple[float, str]]] = {}
        words = _words(sentence)
        for at, cues in self._cues([word.forms for word in words]):
            end = words[at + len(cues[0].pieces) - 1].end
            here: dict[str, tuple[str, float]] = {}
            for cue in cues:
                for name, weight in cue.contexts:
                    if name not in here or weight > here[name][1]:
                        here[name] = cue.written, weight  # a word is one piece of evidence, whatever cues it fits
            for name, (written, weight) in here.items():
                found.setdefault(name, {}).setdefault(written, (weight, sentence.text[words[at].start : end]))
        found.pop(NONE, None)
        return found

    def _cues(self, words: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, list[_Cue]]]:
        """The cues at each place of the sentence: the longest that fit, the words of which no other may use."""
        at = 0
        while at < len(words):
            fitting = [cue for cue in _starting(self, words[at]) if _fits(cue, words, at)]
            longest = max((len(cue.pieces) for cue in fitting), default=1)
            if fitting:
                yield at, [cue for cue in fitting if len(cue.pieces) == longest]
            at += longest


@lru_cache(20_000)
def _starting(finder: _Finder, forms: tuple[str, ...]) -> tuple[_Cue, ...]:
    """The cues that begin with a word, given by its forms; most begin none."""
    keys = {key: None for form in forms for key in (form, *(f"{form[:n]}*" for n in finder.lengths))}
    return tuple({cue: None for key in keys for cue in finder.by_first.get(key, ())})


def _fits(cue: _Cue, words: Sequence[tuple[str, ...]], at: int) -> bool:
    if at + len(cue.pieces) > len(words):
        return False
    return all(_is(piece, words[at + n]) for n, piece in enumerate(cue.pieces))


def _is(piece: str, forms: tuple[str, ...]) -> bool:
    if piece.endswith("*"):
        return any(form.startswith(piece[:-1]) for form in forms)
    return piece in forms


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a sentence: the forms that a cue may name it by, and where it stands in the sentence's text."""

    forms: tuple[str, ...]
    start: int
    end: int


def _words(sentence: Sentence) -> list[_Word]:
    """The words of a sentence, parted at hyphens and apostrophes, as they stand, in small letters, and by lemma."""
    found: list[_Word] = []
    for token in sentence.tokens:
        parts = _PIECE.findall(token.text)
        lemma = (token.lemma.lower(),) if len(parts) == 1 else ()
        start, end = token.start - sentence.start, token.end - sentence.start
        found += (_Word((part, part.lower(), *lemma), start, end) for part in parts)
    return found


@cache
def _finder(language: str) -> _Finder:
    speaks: dict[str, dict[str, float]] = {}
    for entry, names in load_lexicon(language).cues["contexts"].classes.items():
        weight = _WEAK if entry.startswith("~") else _STRONG
        speaks.setdefault(entry.removeprefix("~").strip(), {}).update(dict.fromkeys(names, weight))
    by_first: dict[str, list[_Cue]] = {}
    for written, contexts in speaks.items():
        pieces = tuple(re.findall(r"\w+\*?", written))
        by_first.setdefault(pieces[0], []).append(_Cue(written, pieces, tuple(contexts.items())))
    lengths = {len(first) - 1 for first in by_first if first.endswith("*")}
    return _Finder({first: tuple(cues) for first, cues in by_first.items()}, tuple(sorted(lengths)))
