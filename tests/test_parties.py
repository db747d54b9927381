"""Sides as sets: who is known, of which state, who stands on another side too."""

from __future__ import annotations

import pytest

from detente.coding.parties import besides, by_state, codes_of, is_bare, is_part_of, is_somebody, known_of, states_of
from detente.model import Actor, Party, Span


def party(code: str | None) -> Party:
    """A party of that code; None for mere words."""
    return Party(None if code is None else Actor(code, code), Span(0, 1, "x"))


def side(*codes: str | None) -> list[Party]:
    return [party(code) for code in codes]


def codes(parties: tuple[Party, ...]) -> list[str | None]:
    return [p.actor.code if p.actor else None for p in parties]


@pytest.mark.parametrize(
    ("parties", "other", "left"),
    [
        # the same actor is on both sides
        (["PER", "CHL"], ["CHL"], ["PER"]),
        # an army is another actor than its state
        (["PER:MIL"], ["PER"], ["PER:MIL"]),
        # mere words are on no side
        ([None, "PER"], [None, "PER"], [None]),
        # two bare sectors are alike
        ([":MIL"], [":MIL"], []),
    ],
)
def test_besides_leaves_out_who_is_on_the_other_side(
    parties: list[str | None], other: list[str | None], left: list[str | None]
) -> None:
    assert codes(besides(side(*parties), side(*other))) == left


def test_parties_by_what_they_are() -> None:
    parties = side("PER:MIL", "PER", "ECOWAS", ":OPP", None)
    assert codes(known_of(parties)) == ["PER:MIL", "PER", "ECOWAS", ":OPP"]
    assert codes_of(parties) == {"PER:MIL", "PER", "ECOWAS", ":OPP"}
    assert states_of(parties) == {"PER", "ECOWAS"}
    assert codes(tuple(by_state(parties).values())) == ["PER", "ECOWAS"]
    assert [is_somebody(p) for p in parties] == [True, True, True, False, False]
    assert [is_bare(p) for p in parties] == [False, False, False, True, False]


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("PER:MIL", "PER", True),
        ("PER:MIL", "PER:GOV", True),
        ("PER", "PER", False),
        ("CHL:MIL", "PER", False),
        (None, "PER", False),
        (":MIL", ":GOV", False),
    ],
)
def test_a_part_is_of_the_state_that_acts(part: str | None, whole: str, expected: bool) -> None:
    assert is_part_of(party(part), side(whole)) is expected
