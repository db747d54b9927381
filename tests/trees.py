"""Sentences with parses written by hand: a line a word, "word lemma POS dep head", heads counted from 1, 0 the root.

Features follow as "Number=Plur|Gender=Fem". Words are joined by a blank, but not before a comma or full stop, around
a hyphen of its own, nor behind an apostrophe. A lemma "=" is the word in lower case.
"""

from __future__ import annotations

from detente.actors import Resolution
from detente.model import Sentence, Token

_NO_BLANK_BEFORE = frozenset({",", ".", ")", "'s", "’s"})


def sentences(*tables: str, kinds: tuple[str, ...] = ()) -> tuple[Sentence, ...]:
    """The sentences of one text, each from its table, one blank between them."""
    made: list[Sentence] = []
    start = 0
    for index, table in enumerate(tables):
        kind = kinds[index] if index < len(kinds) else "text"
        sentence = _sentence(table, index, start, kind)
        made.append(sentence)
        start = sentence.end + 1
    return tuple(made)


def _sentence(table: str, index: int, start: int, kind: str) -> Sentence:
    text = ""
    tokens: list[Token] = []
    for i, line in enumerate(line.split() for line in table.strip().splitlines()):
        word, lemma, pos, dep, head, *feats = line
        if text and word not in _NO_BLANK_BEFORE and word != "-" and text[-1] not in "'’-(":
            text += " "
        begin = start + len(text)
        text += word
        token = Token(
            i,
            word,
            word.lower() if lemma == "=" else lemma,
            pos,
            dep,
            int(head) - 1 if int(head) else i,
            begin,
            begin + len(word),
            dict(pair.split("=") for pair in feats[0].split("|")) if feats else {},
        )
        tokens.append(token)
    return Sentence(index, start, start + len(text), text, kind, 0, tuple(tokens))


def codes(resolution: Resolution, word: str, position: int = 0) -> str:
    """The codes that the first token with this text stands for."""
    found = resolution.at(position, token(resolution, word, position))
    return ",".join(actor.code for actor in found.actors) if found else ""


def token(resolution: Resolution, word: str, position: int = 0) -> int:
    """The index of the first token with this text."""
    tree = resolution._sentences[position].tree
    return next(t.i for t in tree.tokens if t.text == word)
