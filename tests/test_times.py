"""The engine of time expressions: patterns and their examples, what any text must give, errors of data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.errors import DataError, LanguageError
from detente.times import bounds, find, shift_future
from detente.times.patterns import Example, examples, languages, read_grammar

ANCHOR = date(2026, 2, 3)
EXAMPLES = [(language, example) for language in languages() for example in examples(language)]
_WORDS = (
    "le la les de du des d' l' à au en et il y a trois deux un jours semaine mois an ans année fin début mi- mars mai",
    "lundi dernier prochain depuis jusqu'au entre 2024 1990 3 12 31 1er XIXe siècle années été avant après hier dans",
    "the of in on last next this year week month day days two early late mid- May Monday since until between from to",
    "by 1990s 2nd 02/03/2026 ( ) , . - yesterday later plus tard ago Noël Q3",
)

passages = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from([*" ".join(_WORDS).split(), "\n\n"]), max_size=14).map(" ".join)
)


@pytest.mark.parametrize(("language", "example"), EXAMPLES, ids=[example.where for _, example in EXAMPLES])
def test_examples_below_the_patterns(language: str, example: Example) -> None:
    assert tuple(found.edtf for found in find(example.sentence, language, ANCHOR)) == example.dates


def test_every_language_has_examples() -> None:
    assert {"en", "fr"} <= set(languages())
    assert all(len(examples(language)) > 100 for language in languages())


@given(passages, st.sampled_from(languages()), st.none() | st.dates(), st.integers(0, 1000))
@settings(max_examples=300, deadline=None)
def test_any_text(text: str, language: str, anchor: date | None, offset: int) -> None:
    dates = find(text, language, anchor, offset)
    end = 0
    for found in dates:
        assert found.span is not None
        start = found.span.start - offset
        assert text[start : found.span.end - offset] == found.span.text  # spans are the words
        assert end <= start < found.span.end - offset  # in order, without overlap
        end = found.span.end - offset
        assert (found.earliest, found.latest) == bounds(found.edtf)
        assert not (found.earliest and found.latest) or found.earliest <= found.latest
        assert shift_future(found, language).span == found.span
    assert find(text, language, anchor, offset) == dates  # nothing is remembered between texts


@given(st.dates(date(2, 1, 1), date(9997, 1, 1)))
@settings(max_examples=60, deadline=None)
def test_relations_to_the_anchor(anchor: date) -> None:
    today = anchor.isoformat()

    def only(expression: str, language: str) -> tuple[str, str]:
        [found] = find(expression, language, anchor)
        return found.earliest, found.latest

    assert only("hier", "fr") == only("yesterday", "en")
    assert only("hier", "fr")[1] < today < only("demain", "fr")[0]
    assert only("la semaine dernière", "fr")[1] < today < only("next week", "en")[0]
    assert only("last Friday", "en")[1] < today < only("next Friday", "en")[0]
    assert only("le week-end dernier", "fr")[1] < today < only("le week-end prochain", "fr")[0]
    assert only("mars dernier", "fr")[1] < today < only("mars prochain", "fr")[0]
    first, last = only("this month", "en")
    assert first <= today <= last
    assert (anchor - date.fromisoformat(only("jeudi", "fr")[0])).days in range(7)


def test_deep_and_long_texts() -> None:
    assert len(find("fin " * 3000 + "fin mars", "fr", ANCHOR)) == 1
    assert find("1" * 5000 + " mars ²½ ٣ mars", "fr", ANCHOR) is not None


def test_a_language_without_patterns() -> None:
    with pytest.raises(LanguageError, match="xx"):
        find("hier", "xx", ANCHOR)


BAD_LINES = [
    ("hier", "needs an operation"),
    ("hier -> jump", "unknown operation 'jump'"),
    ("{mont} -> date", "unknown class {mont}"),
    ("(hier -> date", r"'\)' is missing"),
    ("hier) -> nothing", "not opened"),
    ("<hier demain -> nothing", "'>' is missing"),
    ("{date} demain -> at", "begin with"),
    ("(hier) -> nothing", "cannot be empty"),
    ("hier -> shift by=1", "needs unit"),
    ("{month} -> decade", "needs decade"),
    ("{month} {year} -> numeric numeric=x", "cannot use month, year"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_LINES)
def test_errors_in_patterns(tmp_path: Path, line: str, reason: str) -> None:
    (tmp_path / "words.txt").write_text("[month]\n3 = mars\n", encoding="utf-8")
    (tmp_path / "patterns.txt").write_text(f"# a comment\n[anywhere]\n{line}\n", encoding="utf-8")
    with pytest.raises(DataError, match=reason) as error:
        read_grammar(tmp_path)
    assert error.value.subject.endswith("/patterns.txt:3")


@pytest.mark.parametrize("line", ["mars", "3 =", "[month]\n3 = mars,, avril"])
def test_errors_in_words(tmp_path: Path, line: str) -> None:
    (tmp_path / "words.txt").write_text(line, encoding="utf-8")
    with pytest.raises(DataError, match="no class or no form"):
        read_grammar(tmp_path)
