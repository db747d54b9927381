"""A tree written by hand on one line, "word/lemma/POS/relation/head/features" a word, and its frames."""

from __future__ import annotations

from detente.language.frames import frames
from detente.language.grammar import load_grammar
from detente.model import Frame, Sentence
from trees import sentences

_FORMS = {"FIN": "VerbForm=Fin", "PART": "VerbForm=Part|Tense=Past", "INF": "VerbForm=Inf"}


def tree(line: str) -> Sentence:
    """One sentence; FIN, PART and INF stand for the features of those forms."""
    for short, features in _FORMS.items():
        line = line.replace(f"/{short}", f"/{features}")
    return sentences("\n".join(word.replace("/", " ") for word in line.split()))[0]


def frame_of(sentence: Sentence, language: str, word: str, *event_nouns: str) -> Frame:
    """The frame whose predicate is that word."""
    found = frames(sentence, load_grammar(language), event_nouns)
    return next(frame for frame in found if sentence.tokens[frame.token].text == word)
