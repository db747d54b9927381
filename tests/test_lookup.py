"""Whom somebody means who types a code, a name or a nationality."""

from __future__ import annotations

import pytest

from detente.actors.lookup import actor_named
from detente.errors import UsageError

BOTH = ("fr", "en")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("MLI", "MLI"),
        ("usa", "USA"),  # a code in any case
        ("mli:opp", "MLI:OPP"),  # a part of a state
        ("Mali", "MLI"),
        ("mali", "MLI"),  # a name in any case
        ("États-Unis", "USA"),
        ("etats unis", "USA"),  # without accents, hyphen or capitals
        ("United States", "USA"),  # in either language
        ("malien", "MLI"),  # a nationality
        ("Maliennes", "MLI"),
        ("American", "USA"),
        ("Russian", "RUS"),
        ("Kremlin", "RUS"),  # a seat of power
        ("Bamako", "MLI"),  # a capital
        ("CEDEAO", "ECOWAS"),  # a body
        ("nigérien", "NER"),  # not the other one
        ("Nigerian", "NGA"),
        ("  Chili ", "CHL"),
    ],
)
def test_words_name_an_actor(words: str, code: str) -> None:
    assert actor_named(words, BOTH).code == code


def test_the_actor_is_named_in_the_first_language() -> None:
    assert actor_named("USA", BOTH).name == "États-Unis"
    assert actor_named("USA", ("en", "fr")).name == "United States"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Malli", "did you mean Mali"),  # a slip of the hand
        ("Atlantis the lost", "ISO 3166-1 code"),  # nothing like it
        ("Lyon", "is not known"),  # a town is no actor
    ],
)
def test_words_that_name_none_are_refused(words: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        actor_named(words, BOTH)
