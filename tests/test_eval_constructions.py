"""Composed sentences: every act in every clause that it has the forms for, what is due, and how they are judged."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "evaluation"))
from constructions import LANGUAGES, Due, Tally, are_sides, compose, totals

STATE = re.compile(r"[A-Z]{3}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_whole(language: str) -> None:
    sentences = list(compose(language))
    assert len(sentences) > 2000
    for sentence in sentences:
        assert not set("{}|") & set(sentence.text), sentence.text  # every slot was filled
        assert " - " not in sentence.text, sentence.text  # with a form that the act has
        assert all(STATE.fullmatch(code) for due in sentence.due for code in (due.source, due.target))
        assert all(due.source != due.target for due in sentence.due)


def test_the_same_seed_composes_the_same() -> None:
    first, again, other = (list(compose("fr", seed)) for seed in (3, 3, 4))
    assert first == again != other


def test_clauses_of_two_acts_tell_both() -> None:
    twofold = [s for s in compose("en") if s.clause.startswith("two")]
    assert twofold
    assert all(len(s.due) == 2 and s.due[0].verb != s.due[1].verb for s in twofold)


# an event's sides as the coder writes them, and whether they are those that are due (PER does it to CHL)
SIDES = [
    ((["PER"], ["CHL"]), True),
    ((["PER:MIL"], ["CHL:CIV"]), True),  # sectors apart
    ((["PER", "CHL"], []), True),  # what both do
    ((["CHL"], ["PER"]), False),  # the wrong way round
    ((["PER"], ["CHL", "ARM"]), False),  # one too many
    ((["PER"], []), False),
    (([None], ["CHL"]), False),
]


@pytest.mark.parametrize(("sides", "right"), SIDES)
def test_sides(sides: tuple[list[str | None], list[str | None]], right: bool) -> None:
    source, target = ([{"code": code} for code in side] for side in sides)
    due = Due("AID", "PER", "CHL", "send")
    assert are_sides({"source": source, "target": target}, due) is right


def test_totals_weigh_acts() -> None:
    many, few = Tally(due=9, found=9, sides=6), Tally(due=1)
    assert totals([many, few]) == (0.9, 0.6)
