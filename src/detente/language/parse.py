"""Articles to sentences, and sentences to Universal Dependencies trees.

A model meets a sentence as the newspapers that it was trained on would print it: straight apostrophes, single blanks,
no dateline ("PARIS (AFP) - "), no topic before a colon ("Mali : "), no "Son Excellence", no capitals on every word.
``parse`` prepares that
text, keeps where each of its characters came from, and puts the set-aside pieces back into the tree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from detente.language.headlines import second_clause
from detente.language.honours import titles_of_honour
from detente.language.load import Model, load
from detente.language.sentences import split
from detente.model import Article, Sentence, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BATCH = 64
_BLANK = re.compile(r"\s")
_REMOVED = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "´": "'", "‐": "-", "‑": "-", "“": '"', "”": '"', "„": '"'})

# "PARIS (Reuters) - ", "Bamako, le 3 février (AMAP) – ", "KABUL (Pajhwok): ": an agency in brackets.
_AGENCY = re.compile(r"(?:[^\W\d_][^()\n]{0,60}?\s)?\([^\W\d_][^()\n]{1,25}\)\s*(?:--|[-–—:])\s+")
# "Havana, Jul 3 (Prensa Latina) The ...": a day before the agency, and no dash.
_BARE_AGENCY = re.compile(
    r"[^\W\d_][^()\n\d]{1,40}?,\s+(?:[^\W\d_]+\.?\s+\d{1,2}|\d{1,2}\s+[^\W\d_]+\.?)"
    r"\s+\([A-Z][^()\n]{1,25}\)\s+(?=[\"“A-ZÀ-Þ])"
)
# "MOSCOW -- ", "NEW DELHI, Feb 3 - ": a place in capitals, then a dash.
_CAPITALS = re.compile(r"([^\W\d_][^\n:;!?()\"«]{2,40}?)\s+(?:--|[-–—])\s+")
# "Lima, March 3, 2021 - ", "Lima, le 3 mars 2021 – ", "Tunis, Dec 3, TAP - ": a place, a day with its year or an
# agency, then a dash.
_DATED = re.compile(
    r"[^\W\d_][^\n:;!?()\"«\d]{1,40}?,\s+(?:[^\W\d_]+\.?\s+){0,2}\d{1,2}\w{0,2},?\s+(?:[^\W\d_]+\.?,?\s+)?"
    r"(?:\d{4}|[A-Z]{2,12})\s+(?:--|[-–—])\s+"
)
# "Mali : ", "Guerre en Ukraine : ".
_TOPIC = re.compile(r"([^\W_][^\n:;!?.\"«“()]{1,60}?)\s?:\s+(?=\S+\s+\S+\s+\S)")
_TOPIC_WORDS = 8
_SHORTEST_CLAUSE = 3
# "Chad suspends the accord: ministry", at the end of a headline.
_SOURCE = re.compile(r":\s+[^\W_]+(?:\s[^\W_]+){0,2}$")


def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article, headline first, without tokens (``parse`` those that are wanted)."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(article.paragraphs):
        text = article.text[paragraph.start : paragraph.end]
        for start, end in split(text, article.language):
            found.append(
                Sentence(
                    index=len(found),
                    start=paragraph.start + start,
                    end=paragraph.start + end,
                    text=text[start:end],
                    kind=paragraph.kind,
                    paragraph=number,
                )
            )
    return tuple(found)


def parse(sentences: Sequence[Sentence], language: str, *, entities: bool = False) -> tuple[Sentence, ...]:
    """The same sentences with their tokens: one tree each, offsets into ``Article.text``.

    A dateline hangs on the root as ``parataxis``, a topic before a colon as ``dislocated``. ``entities`` fills
    ``Token.ent`` at nearly double the time. Raises LanguageError for a language without a coder or a model.
    """
    model = load(language, entities)
    divided = [list(_pieces(sentence.text, model)) for sentence in sentences]
    trees = _trees([piece for pieces in divided for piece in pieces], model)
    parsed = []
    for sentence, pieces in zip(sentences, divided, strict=True):
        found = [next(trees) for _ in pieces]
        if any(piece.dep == "dislocated" and _is_clause(tokens) for piece, tokens in zip(pieces, found, strict=True)):
            pieces = [_piece(sentence.text, 0, len(sentence.text), "", titles_of_honour(sentence.text, language))]
            found = list(_trees(pieces, model))
        parsed.append(replace(sentence, tokens=tuple(_joined(sentence, pieces, found))))
    return tuple(parsed)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Part of a sentence: its clean text, where each character of it stands in the sentence, and its relation."""

    text: str
    places: tuple[int, ...]
    dep: str


def _pieces(text: str, model: Model) -> Iterator[_Piece]:
    """The dateline, the topic, the rest of a sentence and the source behind it; most have the rest only.

    The second clause of a headline is a piece too.
    """
    start, left_out = _dateline(text), titles_of_honour(text, model.language)
    if start:
        yield _piece(text, 0, start, "parataxis", left_out)
    topic = _TOPIC.match(text, start)
    if topic and len(topic[1].split()) <= _TOPIC_WORDS:
        yield _piece(text, start, topic.end(), "dislocated", left_out)
        start = topic.end()
    source = _SOURCE.search(text, start)
    end = source.start() if source and len(text[start : source.start()].split()) > _SHORTEST_CLAUSE else len(text)
    second = start + second_clause(text[start:end], model.lemmas)
    yield _piece(text, start, second if second > start else end, "", left_out)
    if second > start:
        yield _piece(text, second, end, "conj", left_out)
    if end < len(text):
        yield _piece(text, end, len(text), "parataxis", left_out)


def _dateline(text: str) -> int:
    """Where the text after a dateline begins, 0 if there is none."""
    for pattern in (_AGENCY, _BARE_AGENCY, _DATED):
        placed = pattern.match(text)
        if placed and placed.end() < len(text):
            return placed.end()
    place = _CAPITALS.match(text)
    if place and place.end() < len(text) and place[1].split(",")[0].isupper():
        return place.end()
    return 0


def _piece(text: str, start: int, end: int, dep: str, left_out: frozenset[int]) -> _Piece:
    """Characters as the models know them: plain blanks (one between words), apostrophes, hyphens and quotes.

    Those at the places ``left_out`` are not shown to the models at all.
    """
    characters: list[str] = []
    places: list[int] = []
    composed = unicodedata.is_normalized("NFC", text)
    for place in (place for place in range(start, end) if place not in left_out):
        character = " " if _BLANK.match(text[place]) else text[place].translate(_PLAIN)
        if character in _REMOVED or (character == " " and (not characters or characters[-1] == " ")):
            continue
        if not composed and characters and unicodedata.combining(character):
            whole = unicodedata.normalize("NFC", characters[-1] + character)
            if len(whole) == 1:
                characters[-1] = whole
                continue
        characters.append(character)
        places.append(place)
    if start in left_out:
        characters[:1] = [first.upper() for first in characters[:1]]
    return _Piece("".join(characters).rstrip(), tuple(places), dep)


def _trees(pieces: Sequence[_Piece], model: Model) -> Iterator[list[Token]]:
    """Parse the pieces in batches; offsets of the tokens are in the pieces' texts."""
    docs = (_doc(piece.text, model) for piece in pieces)
    for piece, doc in zip(pieces, model.nlp.pipe(docs, batch_size=_BATCH), strict=True):
        yield model.to_tokens(doc, model.lemmas, len(piece.text))


def _doc(text: str, model: Model) -> Doc:
    """An unparsed Doc of the prepared text, of which the parser must make one tree."""
    prepared = model.prepare(text, model.lemmas)
    doc = model.nlp.make_doc(prepared)
    if any(token.idx < len(text) < token.idx + len(token) for token in doc[-1:]):  # "etc" + "." is one token
        doc = model.nlp.make_doc(prepared[: len(text)])
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


def _is_clause(tokens: Sequence[Token]) -> bool:
    return any(token.pos in ("VERB", "AUX") and token.feats.get("VerbForm") == "Fin" for token in tokens)


def _joined(sentence: Sentence, pieces: Sequence[_Piece], trees: Sequence[Sequence[Token]]) -> Iterator[Token]:
    """The tokens of all pieces as one tree, under the root of the main one."""
    firsts = [sum(len(tree) for tree in trees[:n]) for n in range(len(trees))]
    main = next(n for n, piece in enumerate(pieces) if not piece.dep)
    root = firsts[main] + next((token.i for token in trees[main] if token.head == token.i), 0)
    for piece, tokens, first in zip(pieces, trees, firsts, strict=True):
        for token in tokens:
            start, last = piece.places[token.start], piece.places[token.end - 1]
            hangs = bool(piece.dep) and token.head == token.i
            yield replace(
                token,
                i=first + token.i,
                text=sentence.text[start : last + 1],
                dep=piece.dep if hangs else token.dep,
                head=root if hangs else first + token.head,
                start=sentence.start + start,
                end=sentence.start + last + 1,
            )
