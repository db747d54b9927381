"""What answers what across articles, by rule."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from detente.linking.groups import groups
from detente.linking.matters import lives
from detente.linking.replies import equivalence, inferred, reach
from detente.model import Date, Happening, Response
from happened import happening as h

BAN, MIRROR = "SANCTION/entry-restriction: NOR -> CHL", "SANCTION/visa-suspension: CHL -> NOR"
TARIFF, BACK = "SANCTION/tariff: NOR -> CHL", "SANCTION/tariff: CHL -> NOR"
ASKS, REFUSES = "REQUEST/yield: NOR -> CHL", "REJECT/yield: CHL -> NOR"


def numbered(*happenings: Happening) -> list[Happening]:
    return [replace(x, event=replace(x.event, id=f"E{n}")) for n, x in enumerate(happenings, 1)]


def told_between(happening: Happening, first: str, last: str) -> Happening:
    """One that no text dates: told on ``last``, it may have been some days before."""
    when = Date(f"{first}~/{last}~", first, last, None, last)
    return replace(happening, event=replace(happening.event, date=when), first_told=last, last_told=last)


# what is shown, happenings, responses as "E2 answers E1: kind +days"
CASES = [
    (
        "like measure, sides changed",
        [h(BAN, date="2025-03-01"), h(MIRROR, date="2025-03-05")],
        ["E2 > E1 reciprocity 4"],
    ),
    ("another measure", [h(BAN, date="2025-03-01"), h(BACK, date="2025-03-05")], ["E2 > E1 retaliation 4"]),
    ("too late", [h(BAN, date="2025-03-01"), h(MIRROR, date="2025-05-05")], []),
    ("another, a month later", [h(BAN, date="2025-03-01"), h(BACK, date="2025-04-05")], []),
    ("the like, a month later", [h(BAN, date="2025-03-01"), h(MIRROR, date="2025-04-05")], ["E2 > E1 reciprocity 35"]),
    ("on one day: neither", [h(BAN, date="2025-03-01"), h(MIRROR, date="2025-03-01")], []),
    (
        "what no text dates is of the day on which it was told",
        [h(BAN, date="2025-03-03"), told_between(h(BACK), "2025-03-01", "2025-03-05")],
        ["E2 > E1 retaliation 2"],
    ),
    ("by another", [h(BAN, date="2025-03-01"), h("SANCTION/visa-suspension: PER -> NOR", date="2025-03-05")], []),
    (
        "together against a third",
        [h("SANCTION/tariff: NOR -> PER", date="2025-03-01"), h("SANCTION/tariff: CHL -> PER", date="2025-03-05")],
        [],
    ),
    ("only announced", [h(BAN, date="2025-03-01"), h(MIRROR, date="2025-03-05", status="future")], []),
    (
        "the like answers the like, though another is nearer",
        [h(BAN, date="2025-03-01"), h(TARIFF, date="2025-03-04"), h(MIRROR, date="2025-03-05")],
        ["E3 > E1 reciprocity 4"],
    ),
    (
        "one answer answers one act, the nearest",
        [h(TARIFF, date="2025-03-01"), h(TARIFF, date="2025-03-20"), h(BACK, date="2025-03-25")],
        ["E3 > E2 reciprocity 5"],
    ),
    (
        "blow for blow",
        [
            h(TARIFF, date="2025-03-01"),
            h(BACK, date="2025-03-10"),
            h(TARIFF, date="2025-03-15"),
            h(BACK, date="2025-03-18"),
        ],
        ["E2 > E1 reciprocity 9", "E3 > E2 reciprocity 5", "E4 > E3 reciprocity 3"],
    ),
    (
        "two acts of one day answer together",
        [
            h("SANCTION/expel-diplomats: NOR -> CHL", date="2025-03-01"),
            h("SANCTION/recall-ambassador: CHL -> NOR", date="2025-03-04"),
            h("SANCTION/expel-diplomats: CHL -> NOR", date="2025-03-04"),
        ],
        ["E2 > E1 retaliation 3", "E3 > E1 reciprocity 3"],
    ),
    ("a demand refused", [h(ASKS, date="2025-03-01"), h(REFUSES, date="2025-03-03")], ["E2 > E1 refusal 2"]),
    ("a demand refused too late to tell", [h(ASKS, date="2025-03-01"), h(REFUSES, date="2025-03-20")], []),
    (
        "about another thing",
        [h(ASKS, date="2025-03-01", contexts="territory"), h(REFUSES, date="2025-03-03", contexts="health")],
        [],
    ),
    (
        "granted",
        [
            h(ASKS, date="2025-03-01", contexts="territory"),
            h("CONCEDE/reopen-border: CHL -> NOR", date="2025-03-03", contexts="territory"),
        ],
        ["E2 > E1 compliance 2"],
    ),
    ("granted, but what", [h(ASKS, date="2025-03-01"), h("CONCEDE: CHL -> NOR", date="2025-03-03")], []),
]


@pytest.mark.parametrize(("shown", "happenings", "expected"), CASES, ids=[case[0] for case in CASES])
def test_inferred(shown: str, happenings: list[Happening], expected: list[str]) -> None:
    for order in permutations(numbered(*happenings)):
        found = inferred(order)
        assert [f"{r.event} > {r.answers} {r.kind} {r.delay_days}" for r in found] == expected, shown
        assert not any(r.explicit for r in found)


def test_what_a_text_tells_is_not_inferred_again_or_reversed():
    told = [Response("E1", "E2", "retaliation", True, "cue")]
    pair = numbered(h(BAN, date="2025-03-01"), h(MIRROR, date="2025-03-05"))
    assert inferred(pair, told) == ()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("protest", ["E3 > E1 reciprocity 8"]),  # words leave open what answers in kind
        ("refusal", ["E3 > E1 reciprocity 8"]),
        ("retaliation", []),  # a deed has answered it
    ],
)
def test_what_a_told_answer_leaves_open(kind: str, expected: list[str]) -> None:
    first, words, third = numbered(
        h(TARIFF, date="2025-03-01"), h("ACCUSE: CHL -> NOR", date="2025-03-02"), h(BACK, date="2025-03-09")
    )
    found = inferred([first, words, third], [Response("E2", "E1", kind, True, "cue")])
    assert [f"{r.event} > {r.answers} {r.kind} {r.delay_days}" for r in found] == expected


def test_what_has_no_day_answers_nothing():
    ban, mirror = numbered(h(BAN, date="2025-03-01"), h(MIRROR, date="2025-03-05"))
    undated = replace(mirror, event=replace(mirror.event, date=None), first_told="", last_told="")
    assert inferred([ban, undated]) == ()


def test_an_act_that_a_text_says_answers_another_is_free_of_rules():
    first, second, third = numbered(h(TARIFF, date="2025-03-01"), h(BAN, date="2025-03-02"), h(BACK, date="2025-03-09"))
    told = [Response("E3", "E2", "retaliation", True, "cue")]
    assert inferred([first, second, third], told) == ()


def test_like_for_like():
    ban, mirror, tariff = (lives(groups(x)[0], [x])[0] for x in (h(BAN), h(MIRROR), h(BACK)))
    visit = lives(groups(h("CONSULT/visit: NOR -> CHL"))[0], [h("CONSULT/visit: NOR -> CHL")])[0]
    assert equivalence(ban, ban) == "same kind"
    assert equivalence(mirror, ban) == "same family"
    assert equivalence(tariff, ban) == "same family"
    assert equivalence(visit, ban) == "other"


def test_the_reach_is_that_of_the_longest_rule():
    assert reach() == 60
