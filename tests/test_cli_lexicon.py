"""``detente lexicon check`` and ``detente lexicon try``."""

from __future__ import annotations

import pytest

from command import run
from detente.cli.lexicon import failures
from detente.coding.lexicon import load_lexicon
from detente.coding.notation import Example, Expectation


def test_try_shows_an_event_and_the_way_to_it() -> None:
    result = run("lexicon", "try", "La Norvège a expulsé deux diplomates chiliens lundi.", "--date", "2025-03-05")
    first, *rest = result.out.splitlines()
    assert (result.status, result.err) == (0, "")
    assert first == (
        "SANCTION/expel-diplomats: NOR « La Norvège » -> CHL « deux diplomates chiliens » (actual) 2025-03-03 « lundi »"
    )
    assert rest[0].startswith("  frame « expulser »")


def test_try_shows_each_sentence_and_where_the_coder_stopped() -> None:
    text = "Le Kenya a mangé un gâteau. Le Chili a condamné les propos du Kenya."
    lines = run("lexicon", "try", text, "--language", "fr").out.splitlines()
    assert lines[:2] == ["Le Kenya a mangé un gâteau.", "no event"]
    assert lines[2].startswith("  « manger » (verb")
    assert any(line.startswith("ACCUSE/disapprove: CHL") for line in lines)


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("try", ""), 2, "sentence: is empty"),
        (("try", "12 %"), 2, "its language cannot be told (give --language en or fr)"),
        (("try", "Die Regierung von Ungarn hat den Botschafter von Kenia einbestellt."), 2, "looks like 'de'"),
        (("try", "Le Kenya a expulsé un diplomate.", "--language", "xx"), 2, "'xx' has no coder (one of en, fr)"),
        (("try", "Le Kenya a expulsé un diplomate.", "--date", "hier"), 1, "date: not a date: 'hier'"),
        (("check", "--language", "xx"), 2, "'xx' has no coder (one of en, fr)"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: tuple[str, ...], status: int, says: str) -> None:
    result = run("lexicon", *arguments)
    assert (result.status, result.out) == (status, "")
    assert says in result.err


def test_a_failing_example_is_shown_with_what_it_got() -> None:
    pattern = load_lexicon("fr").all_patterns()[0]
    right = Expectation("ACCUSE", "disapprove", ("CHL",), ("KEN",), "actual")
    wrong = Expectation("AID", "", ("CHL",), ("KEN",), "actual")
    text = "Le Chili a condamné les propos du Kenya."
    assert failures("fr", [(pattern, Example("fr/x.lex:1", text, (right,)))]) == []
    assert failures("fr", [(pattern, Example("fr/x.lex:1", text, (wrong,)))]) == [
        f"fr/x.lex:1: {text}\n    want AID: CHL -> KEN (actual)\n    got  ACCUSE/disapprove: CHL -> KEN (actual)"
    ]
    assert failures("fr", [(pattern, Example("fr/x.lex:1", text, ()))])[0].splitlines()[1] == "    want none"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_example_of_the_lexicon_gets_its_coding(language: str) -> None:
    result = run("lexicon", "check", "--language", language)
    assert result.status == 0, result.out
    assert result.out.endswith("0 fail\n")
