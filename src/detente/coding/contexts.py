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
from detente.model import Sentence, Token

NONE = "none"
_STRONG, _WEAK = 2.0, 1.0
_ENOUGH = 2.0
_BESIDE = 0.5  # what a cue of the sentence before or after is worth, in the same paragraph
_PIECE = re.compile(r"\w+")

Evidence = Mapping[str, Mapping[str, float]]  # context -> its cues, each with its weight


@dataclass(frozen=True, slots=True)
class Context:
    """A context and the cues that gave it, as they stand in the list, those of the sentence itself first."""

    name: str
    cues: tuple[str, ...]


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
    total: dict[str, dict[str, float]] = {}
    for part, share in evidence:
        for name, cues in part.items():
            mine = total.setdefault(name, {})
            for cue, weight in cues.items():
                mine[cue] = max(mine.get(cue, 0.0), weight * share)
    return tuple(Context(name, tuple(total[name])) for name in sorted(total) if sum(total[name].values()) >= _ENOUGH)


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
        """The cues in a sentence by context, with their weights."""
        found: dict[str, dict[str, float]] = {}
        for cues in self._cues(_pieces(sentence.tokens)):
            here: dict[str, tuple[str, float]] = {}
            for cue in cues:
                for name, weight in cue.contexts:
                    if name not in here or weight > here[name][1]:
                        here[name] = cue.written, weight  # a word is one piece of evidence, whatever cues it fits
            for name, (written, weight) in here.items():
                found.setdefault(name, {})[written] = weight
        found.pop(NONE, None)
        return found

    def _cues(self, words: Sequence[tuple[str, ...]]) -> Iterator[list[_Cue]]:
        """The cues at each place of the sentence: the longest that fit, the words of which no other may use."""
        at = 0
        while at < len(words):
            fitting = [cue for cue in _starting(self, words[at]) if _fits(cue, words, at)]
            longest = max((len(cue.pieces) for cue in fitting), default=1)
            yield [cue for cue in fitting if len(cue.pieces) == longest]
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


def _pieces(tokens: Iterable[Token]) -> list[tuple[str, ...]]:
    """The words of a sentence, parted at hyphens and apostrophes, as they stand, in small letters, and by lemma."""
    found: list[tuple[str, ...]] = []
    for token in tokens:
        parts = _PIECE.findall(token.text)
        for n, part in enumerate(parts):
            forms = (part, part.lower())
            found.append((*forms, token.lemma.lower()) if len(parts) == 1 and n == 0 else forms)
    return found


@cache
def _finder(language: str) -> _Finder:
    speaks: dict[str, dict[str, float]] = {}
    for name, entry in load_lexicon(language).cues["contexts"]:
        weight = _WEAK if entry.startswith("~") else _STRONG
        speaks.setdefault(entry.removeprefix("~").strip(), {})[name] = weight
    by_first: dict[str, list[_Cue]] = {}
    for written, contexts in speaks.items():
        pieces = tuple(re.findall(r"\w+\*?", written))
        by_first.setdefault(pieces[0], []).append(_Cue(written, pieces, tuple(contexts.items())))
    lengths = {len(first) - 1 for first in by_first if first.endswith("*")}
    return _Finder({first: tuple(cues) for first, cues in by_first.items()}, tuple(sorted(lengths)))
