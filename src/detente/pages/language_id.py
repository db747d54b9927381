"""Which language a text is in, or that it cannot be told.

Common words decide first: in running prose of a language written in Latin letters, every third word is one of a few
dozen function words (for headlines, the table has words of the news too), and reading it costs milliseconds. What they
leave open (other scripts, other languages) goes to py3langid (after langid.py: Lui and Baldwin, ACL 2012), whose model
takes most of a second to load.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Any

UNKNOWN = "und"

_TABLE = Path(__file__).with_name("common_words.tsv")
_WORD = re.compile(r"[^\W\d_]+'?")
_CODE = re.compile(r"[a-z]{2}(?=$|[-_])")
# More would not change the answer; the sample is spread over the text, so that the majority language of a mixed page
# wins and not that of its opening.
_SAMPLE_WORDS = 4000
# Chosen on news sentences cut to 3, 5, 8 and 12 words, so as to leave open rather than to err.
_LEAST_WEIGHT = 1.2
_LEAST_SHARE = 0.1
_LEAST_LEAD = 1.6
_LEAST_PROBABILITY = 0.9
_LEAST_PROBABILITY_EXPECTED = 0.3
_LEAST_LETTERS = 12


def identify(text: str, hint: str = "") -> str:
    """The ISO 639-1 code of the language of ``text``, or "und".

    ``hint`` is what the page declares ("fr-FR"); it only helps where the words themselves leave the matter open, as
    sites declare their template's language whatever the article's.
    """
    tokens = _sample(unicodedata.normalize("NFC", text))
    best, clear = _by_common_words(tokens)
    return best if clear else _by_letters(tokens, (best, _declared(hint)))


def likeliest(text: str, among: Collection[str]) -> str:
    """The likeliest of some languages for a text too short to tell, "und" where no word of it speaks for any.

    For bare sentences that somebody wants coded: there the languages with a coder are all that comes into question.
    """
    tokens = _sample(unicodedata.normalize("NFC", text))
    scores = _scores(tokens)
    best = max(among, key=lambda language: scores.get(language, 0.0), default=UNKNOWN)
    if scores.get(best, 0.0) > 0:
        return best
    ranked = [code for code, _ in _model().rank(" ".join(tokens)) if code in among] if tokens else []
    return ranked[0] if ranked and " ".join(tokens).isascii() else UNKNOWN


@cache
def common_words() -> frozenset[str]:
    """The words, in lower case, that are common in some language: they do not tell what a text is about."""
    return frozenset(word for word in _weights() if not word.endswith("'"))


def _sample(text: str) -> list[str]:
    tokens = _WORD.findall(text.casefold().replace("’", "'"))
    step = max(1, len(tokens) // _SAMPLE_WORDS)
    return tokens if step == 1 else [token for i in range(0, len(tokens), 100 * step) for token in tokens[i : i + 100]]


def _declared(hint: str) -> str:
    match = _CODE.match(hint.strip().lower())
    return match.group() if match else ""


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Word -> (language, weight). A word weighs one, shared among the languages that have it."""
    languages: dict[str, list[str]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, _, listed = line.partition("\t")
        for word in set(listed.split()):
            languages.setdefault(word, []).append(language)
    return {word: tuple((language, 1 / len(among)) for language in among) for word, among in languages.items()}


def _by_common_words(tokens: list[str]) -> tuple[str, bool]:
    """The language whose words prevail ("" if there are none), and whether they do so clearly."""
    scores = _scores(tokens)
    if not scores:
        return "", False
    best = max(scores, key=scores.__getitem__)
    score = scores.pop(best)
    second = max(scores.values(), default=0.0)
    clear = score >= _LEAST_WEIGHT and score >= _LEAST_LEAD * second and score >= _LEAST_SHARE * len(tokens)
    return best, clear


def _scores(tokens: list[str]) -> dict[str, float]:
    weights = _weights()
    scores: defaultdict[str, float] = defaultdict(float)
    for token in tokens:
        for language, weight in weights.get(token, ()):
            scores[language] += weight
    return dict(scores)


def _by_letters(tokens: list[str], expected: tuple[str, ...]) -> str:
    """What py3langid finds probable enough; less is enough for what is expected on other grounds."""
    text = " ".join(tokens)
    if len(text) < _LEAST_LETTERS and text.isascii():
        return UNKNOWN
    language, probability = _model().classify(text)
    threshold = _LEAST_PROBABILITY_EXPECTED if language in expected else _LEAST_PROBABILITY
    return str(language) if probability >= threshold and len(language) == 2 else UNKNOWN


@cache
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # slow to load: only where words leave it open

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
