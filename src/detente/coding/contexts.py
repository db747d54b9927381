"""PLOVER contexts: what an event is about, by the cue words of its sentence and paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from detente.coding.lexicon import load_lexicon
from detente.model import Sentence

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def contexts_of(sentences: Iterable[Sentence], language: str) -> tuple[str, ...]:
    """The contexts whose cue words stand in the sentences, in the ontology's order of first cue."""
    words, phrases = _cues(language)
    found: dict[str, None] = {}
    for sentence in sentences:
        text = sentence.text.lower().replace("’", "'")
        seen = set(_WORD.findall(text)) | {token.lemma.lower() for token in sentence.tokens}
        seen |= {part for word in seen for part in re.split(r"['-]", word)}
        for word in seen & words.keys():
            found.update(dict.fromkeys(words[word]))
        for phrase, context in phrases:
            if phrase in text:
                found[context] = None
    return tuple(sorted(found))


@cache
def _cues(language: str) -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    words: dict[str, tuple[str, ...]] = {}
    phrases = []
    for context, cue in load_lexicon(language).cues["contexts"]:
        if " " in cue:
            phrases.append((cue, context))
        else:
            words[cue] = (*words.get(cue, ()), context)
    return words, tuple(phrases)
