"""A tree written by hand on one line, "word/lemma/POS/relation/head/features" a word, its frames and scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.actors import resolve
from detente.coding.lexicon import Lexicon, load_lexicon, read_patterns
from detente.coding.notation import Notation, Pattern, expand_classes
from detente.coding.ontology import load_ontology
from detente.coding.scene import Scene
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


def scene(line: str, language: str, patterns: Sequence[str] = ()) -> Scene:
    """The sentence as the coder sees it, under a lexicon of these lines (the language's own, where there are none)."""
    sentence = tree(line)
    lexicon = load_lexicon(language)
    if patterns:
        lexicon = replace(lexicon, patterns=_indexed(lexicon, patterns))
    grammar = load_grammar(language)
    found = frames(sentence, grammar, lexicon.event_nouns)
    return Scene(sentence, 0, found, resolve((sentence,), language), lexicon, grammar)


def _indexed(lexicon: Lexicon, lines: Sequence[str]) -> dict[tuple[str, str], tuple[Pattern, ...]]:
    known = lexicon.prepositions
    notation = Notation(
        tuple(sorted(known["preposition"], key=len, reverse=True)),
        known["genitive"],
        known.get("particle", frozenset()),
        expand_classes([("classes", "@envoys = ambassadeur, consul, diplomate, ambassador, diplomat")]),
    )
    index: dict[tuple[str, str], tuple[Pattern, ...]] = {}
    for pattern in read_patterns("\n".join(lines), "test.lex", notation, load_ontology()):
        for lemma in pattern.lemmas:
            index[lemma, pattern.kind] = (*index.get((lemma, pattern.kind), ()), pattern)
    return index
