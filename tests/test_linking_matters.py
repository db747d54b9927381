"""The lives of matters: what founds one, what moves it, and that the order of arrival does not matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from detente.linking.groups import groups
from detente.linking.matters import lives, with_answers
from detente.linking.moves import lines, moves
from detente.model import Happening, Matter, Response
from happened import happening as h


def matters_of(happenings: Sequence[Happening]) -> list[Matter]:
    """The matters of all groups that the happenings belong to, as the record would ask for them."""
    found = {group.key: group for each in happenings for group in groups(each)}
    made = []
    for group in found.values():
        own = [each for each in happenings if group in groups(each)]
        made += lives(group, own)
    return sorted(made, key=lambda m: (m.steps[0].date.earliest if m.steps[0].date else "", m.kind))


def told(matter: Matter) -> str:
    """ "entry ban by NOR on CHL: announced 2025-03-01, in force 2025-03-05"."""
    sides = f"by {'+'.join(a.code for a in matter.by)}" + (
        f" on {'+'.join(a.code for a in matter.on)}" if matter.on else ""
    )
    steps = ", ".join(f"{s.state} {s.date.earliest or s.date.latest if s.date else '?'}" for s in matter.steps)
    return f"{matter.kind} {sides}: {steps}"


BAN, LIFT = "SANCTION/entry-restriction: NOR -> CHL", "CONCEDE/lift-sanctions: NOR -> CHL"
BORDER, OPEN = "SANCTION/close-border: NOR -> CHL", "CONCEDE/reopen-border: NOR -> CHL"
TARIFF = "SANCTION/tariff: NOR -> CHL"
SIGN, NEGOTIATE, RATIFY = (
    "SUPPORT/sign: NOR, CHL -> -",
    "CONSULT/negotiation: NOR, CHL -> -",
    "SUPPORT/ratify: NOR -> CHL",
)
VISIT, WILL_VISIT = "CONSULT/visit: NOR -> CHL", "AGREE: NOR -> CHL"

# what is shown, happenings, matters
CASES = [
    # --- measures
    ("an act that leaves a measure", [h(BAN, date="2025-03-01")], ["entry ban by NOR on CHL: in force 2025-03-01"]),
    ("an act that leaves none", [h("ACCUSE: NOR -> CHL")], []),
    (
        "undated: in force on the day it was told",
        [h(BAN, told="2025-03-02")],
        ["entry ban by NOR on CHL: in force 2025-03-02"],
    ),
    ("only possible, denied, or history", [h(BAN, status=s) for s in ("hypothetical", "negated", "historical")], []),
    ("withdrawn", [h(BAN, withdrawn=True)], []),
    ("a state on itself", [h("COERCE/restrict: NOR -> NOR")], []),
    ("a threat announces nothing", [h("THREATEN/restrict: NOR -> CHL")], []),
    (
        "planned: announced on the day that told it",
        [h(BAN, told="2025-03-01", date="2025-04-01", status="future")],
        ["entry ban by NOR on CHL: announced 2025-03-01"],
    ),
    (
        "announced, in force, eased, lifted",
        [
            h("THREATEN/restrict: NOR -> CHL", told="2025-03-04", announces="SANCTION/close-border"),
            h(BORDER, date="2025-03-10"),
            h(OPEN, date="2025-11-17"),
        ],
        ["closed border by NOR on CHL: announced 2025-03-04, in force 2025-03-10, lifted 2025-11-17"],
    ),
    (
        "planned for a day, and eased after it: it began on that day",
        [
            h(BAN, told="2025-03-17", date="2025-03-31", status="future"),
            h("CONCEDE/ease-entry: NOR -> CHL", date="2025-10-14"),
        ],
        ["entry ban by NOR on CHL: announced 2025-03-17, in force 2025-03-31, eased 2025-10-14"],
    ),
    (
        "told as done before the day for which it is announced",
        [h(BAN, told="2025-03-17"), h(BAN, told="2025-03-18", date="2025-03-31", status="future")],
        ["entry ban by NOR on CHL: announced 2025-03-17, announced 2025-03-18"],
    ),
    (
        "told as done with a day that is still to come",
        [h("SANCTION/embargo: NOR -> CHL", told="2025-02-05", date="2025-02-10")],
        ["embargo by NOR on CHL: announced 2025-02-05"],
    ),
    (
        "told with two dates a day apart",
        [
            h("SANCTION/expel-diplomats: NOR -> CHL", date="2025-03-10"),
            h("SANCTION/persona-non-grata: NOR -> CHL", date="2025-03-11"),
        ],
        ["expulsion of diplomats by NOR on CHL: done 2025-03-10, done 2025-03-11"],
    ),
    (
        "each lifts what it did to the other",
        [
            h(TARIFF, date="2025-03-10"),
            h("SANCTION/tariff: CHL -> NOR", date="2025-03-12"),
            h("CONCEDE/lift-tariff: NOR, CHL -> -", date="2025-09-01"),
        ],
        [
            "tariff by NOR on CHL: in force 2025-03-10, lifted 2025-09-01",
            "tariff by CHL on NOR: in force 2025-03-12, lifted 2025-09-01",
        ],
    ),
    (
        "eased, and lifted later",
        [h(BAN, date="2025-03-31"), h("CONCEDE/ease-entry: NOR -> CHL", date="2025-10-14"), h(LIFT, date="2025-11-03")],
        ["entry ban by NOR on CHL: in force 2025-03-31, eased 2025-10-14, lifted 2025-11-03"],
    ),
    (
        "a visa suspension and an entry ban are told for each other",
        [h("SANCTION/visa-suspension: NOR -> CHL", date="2025-03-31"), h(BAN, date="2025-04-08")],
        ["visa suspension by NOR on CHL: in force 2025-03-31, in force 2025-04-08"],
    ),
    (
        "a border is closed once: told on while it stands",
        [h(BORDER, date="2025-03-10"), h(BORDER, date="2025-06-10")],
        ["closed border by NOR on CHL: in force 2025-03-10, in force 2025-06-10"],
    ),
    (
        "a further tariff is a further measure",
        [h(TARIFF, date="2025-03-10"), h(TARIFF, date="2025-06-10")],
        ["tariff by NOR on CHL: in force 2025-03-10", "tariff by NOR on CHL: in force 2025-06-10"],
    ),
    (
        "what is lifted is what it fits best",
        [
            h(TARIFF, date="2025-03-10", contexts="economic natural_resource"),
            h(TARIFF, date="2025-06-10", contexts="economic technology"),
            h("CONCEDE/lift-sanctions: NOR -> CHL", date="2025-09-01", contexts="technology"),
        ],
        ["tariff by NOR on CHL: in force 2025-03-10", "tariff by NOR on CHL: in force 2025-06-10, lifted 2025-09-01"],
    ),
    (
        "what is lifted in general ends all of a kind",
        [h(TARIFF, date="2025-03-10"), h(TARIFF, date="2025-06-10"), h(LIFT, date="2025-09-01")],
        [
            "tariff by NOR on CHL: in force 2025-03-10, lifted 2025-09-01",
            "tariff by NOR on CHL: in force 2025-06-10, lifted 2025-09-01",
        ],
    ),
    (
        "an expulsion is not lifted",
        [h("SANCTION/expel-diplomats: NOR -> CHL", date="2025-03-10"), h(LIFT, date="2025-09-01")],
        ["expulsion of diplomats by NOR on CHL: done 2025-03-10"],
    ),
    (
        "an expulsion announced for a day is done on it",
        [
            h("SANCTION/expel-diplomats: NOR -> CHL", date="2025-03-20", status="future", told="2025-03-10"),
            h("SANCTION/expel-diplomats: NOR -> CHL", told="2025-03-21"),
        ],
        ["expulsion of diplomats by NOR on CHL: announced 2025-03-10, done 2025-03-20"],
    ),
    (
        "expulsions of two months are two",
        [
            h("SANCTION/expel-diplomats: NOR -> CHL", date="2025-03-10"),
            h("SANCTION/expel-diplomats: NOR -> CHL", date="2025-05-10"),
        ],
        [
            "expulsion of diplomats by NOR on CHL: done 2025-03-10",
            "expulsion of diplomats by NOR on CHL: done 2025-05-10",
        ],
    ),
    (
        "closed again after it was opened",
        [h(BORDER, date="2025-03-10"), h(OPEN, date="2025-04-10"), h(BORDER, date="2025-05-10")],
        [
            "closed border by NOR on CHL: in force 2025-03-10, lifted 2025-04-10",
            "closed border by NOR on CHL: in force 2025-05-10",
        ],
    ),
    (
        "an undated act told soon after the end is the old one",
        [h(BORDER, date="2025-03-10"), h(OPEN, date="2025-04-10"), h(BORDER, told="2025-04-12")],
        ["closed border by NOR on CHL: in force 2025-03-10, lifted 2025-04-10"],
    ),
    (
        "announced after it has begun: only told late",
        [h(TARIFF, date="2025-03-10"), h(TARIFF, told="2025-03-11", status="future")],
        ["tariff by NOR on CHL: in force 2025-03-10"],
    ),
    (
        "lifted by another",
        [h(BAN, date="2025-03-01"), h("CONCEDE/lift-sanctions: SWE -> CHL", date="2025-04-01")],
        ["entry ban by NOR on CHL: in force 2025-03-01"],
    ),
    (
        "lifted before it is in force",
        [h(BAN, told="2025-03-01", status="future"), h(LIFT, date="2025-03-09")],
        ["entry ban by NOR on CHL: announced 2025-03-01, lifted 2025-03-09"],
    ),
    (
        "to be lifted: it stands",
        [h(BAN, date="2025-03-01"), h(LIFT, told="2025-04-01", status="future")],
        ["entry ban by NOR on CHL: in force 2025-03-01"],
    ),
    ("a lifting of what nobody told founds nothing", [h(LIFT, date="2025-04-10")], []),
    (
        "but the end tells the measure where it says what that was",
        [h(OPEN, date="2025-04-10")],
        ["closed border by NOR on CHL: lifted 2025-04-10"],
    ),
    (
        "told to end on a day",
        [h(BAN, date="2025-03-01", ends="2025-06-30")],
        ["entry ban by NOR on CHL: in force 2025-03-01, expired 2025-06-30"],
    ),
    (
        "told on beyond its end",
        [h(BAN, date="2025-03-01", ends="2025-06-30"), h(BAN, date="2025-06-20", ends="2025-12-31")],
        ["entry ban by NOR on CHL: in force 2025-03-01, in force 2025-06-20, expired 2025-12-31"],
    ),
    (
        "lifted before its end",
        [h(BAN, date="2025-03-01", ends="2025-06-30"), h(LIFT, date="2025-05-01")],
        ["entry ban by NOR on CHL: in force 2025-03-01, lifted 2025-05-01"],
    ),
    (
        "by two: each has its own life",
        [h("SANCTION/embargo: NOR, SWE -> CHL", date="2025-03-01"), h(LIFT, date="2025-04-01")],
        ["embargo by NOR on CHL: in force 2025-03-01, lifted 2025-04-01", "embargo by SWE on CHL: in force 2025-03-01"],
    ),
    (
        "ties are taken up again by either",
        [
            h("SANCTION/break-ties: NOR -> CHL", date="2025-03-01"),
            h("SUPPORT/resume-ties: CHL, NOR -> -", date="2025-08-01"),
        ],
        ["broken relations by NOR on CHL: in force 2025-03-01, lifted 2025-08-01"],
    ),
    (
        "an ambassador returns",
        [
            h("SANCTION/recall-ambassador: NOR -> CHL", date="2025-03-01"),
            h("CONCEDE/return-ambassador: NOR -> CHL", date="2025-08-01"),
        ],
        ["recall of ambassador by NOR on CHL: in force 2025-03-01, lifted 2025-08-01"],
    ),
    (
        "dated to a month: the lifting of a day within it comes after",
        [h(LIFT, date="2025-03-20"), h(BAN, date="2025-03-01/2025-03-31", told="2025-03-18")],
        ["entry ban by NOR on CHL: in force 2025-03-01, lifted 2025-03-20"],
    ),
    # --- agreements
    (
        "negotiated, signed, ratified, suspended",
        [
            h(NEGOTIATE, date="2025-03-01"),
            h(SIGN, date="2025-06-01"),
            h(RATIFY, date="2025-09-01"),
            h("SANCTION/suspend-agreement: CHL -> NOR", date="2026-02-01"),
        ],
        [
            "agreement by NOR+CHL: negotiated 2025-03-01, signed 2025-06-01, ratified 2025-09-01, suspended 2026-02-01",
            "suspended agreement by CHL on NOR: in force 2026-02-01",
        ],
    ),
    (
        "signed, in force, denounced",
        [
            h(SIGN, date="2025-06-01"),
            h("COOPERATE/take-effect: CHL, NOR -> -", date="2025-09-01"),
            h("SANCTION/end-agreement: CHL -> NOR", date="2026-02-01"),
        ],
        ["agreement by NOR+CHL: signed 2025-06-01, in force 2025-09-01, denounced 2026-02-01"],
    ),
    (
        "known only by its end",
        [h("SANCTION/end-agreement: CHL -> NOR", date="2026-02-01")],
        ["agreement by CHL+NOR: denounced 2026-02-01"],
    ),
    ("talks alone are no agreement", [h(NEGOTIATE, date="2025-03-01")], []),
    (
        "of two agreements that is ratified which is about the same",
        [
            h(SIGN, date="2025-03-01", contexts="health"),
            h(SIGN, date="2025-06-01", contexts="natural_resource"),
            h("SUPPORT/ratify: CHL -> NOR", date="2025-09-01", contexts="legislative health"),
        ],
        ["agreement by NOR+CHL: signed 2025-03-01, ratified 2025-09-01", "agreement by NOR+CHL: signed 2025-06-01"],
    ),
    # --- visits and calls
    ("a visit that is only held", [h(VISIT, date="2025-03-01")], ["visit by NOR on CHL: held 2025-03-01"]),
    (
        "announced, held",
        [
            h(WILL_VISIT, told="2025-02-20", date="2025-03-01", status="future", announces="CONSULT/visit"),
            h(VISIT, date="2025-03-01"),
        ],
        ["visit by NOR on CHL: announced 2025-02-20, held 2025-03-01"],
    ),
    (
        "announced, held as talks",
        [
            h(WILL_VISIT, told="2025-02-20", status="future", announces="CONSULT/visit"),
            h("CONSULT: CHL, NOR -> -", date="2025-03-01"),
        ],
        ["visit by NOR on CHL: announced 2025-02-20, held 2025-03-01"],
    ),
    (
        "announced, put off by the host, held",
        [
            h(WILL_VISIT, told="2025-02-20", status="future", announces="CONSULT/visit"),
            h("REJECT/postpone: CHL -> NOR", told="2025-02-27"),
            h(VISIT, date="2025-06-01"),
        ],
        ["visit by NOR on CHL: announced 2025-02-20, postponed 2025-02-27, held 2025-06-01"],
    ),
    (
        "called off; the day told is that of the visit",
        [h("REJECT/cancel: NOR -> CHL", told="2025-02-27", date="2025-03-05"), h(VISIT, date="2025-06-01")],
        ["meeting by NOR+CHL: cancelled 2025-02-27", "visit by NOR on CHL: held 2025-06-01"],
    ),
    ("talks that nobody announced are no visit", [h("CONSULT: CHL, NOR -> -", date="2025-03-01")], []),
    ("an agreement to help is no visit", [h(WILL_VISIT, status="future")], []),
    (
        "a visit the other way is another",
        [
            h(WILL_VISIT, told="2025-02-20", status="future", announces="CONSULT/visit"),
            h("CONSULT/visit: CHL -> NOR", date="2025-03-01"),
        ],
        ["visit by NOR on CHL: announced 2025-02-20", "visit by CHL on NOR: held 2025-03-01"],
    ),
    (
        "a year and a half later is another",
        [h(WILL_VISIT, told="2025-02-20", status="future", announces="CONSULT/visit"), h(VISIT, date="2026-09-01")],
        ["visit by NOR on CHL: announced 2025-02-20", "visit by NOR on CHL: held 2026-09-01"],
    ),
    (
        "a call",
        [
            h("AGREE: NOR, CHL -> -", told="2025-02-20", status="future", announces="CONSULT/call"),
            h("CONSULT/phone: CHL, NOR -> -", date="2025-02-21"),
        ],
        ["call by NOR+CHL: announced 2025-02-20, held 2025-02-21"],
    ),
]


@pytest.mark.parametrize(("shown", "happenings", "expected"), CASES, ids=[case[0] for case in CASES])
def test_lives(shown: str, happenings: list[Happening], expected: list[str]) -> None:
    for order in permutations(happenings):
        assert [told(m) for m in matters_of(order)] == expected, shown


def test_an_end_told_beforehand_is_the_last_step():
    (matter,) = matters_of([h(BAN, date="2025-03-01", ends="2025-06-30", id="E1")])
    assert [(step.state, step.event) for step in matter.steps] == [("in force", "E1"), ("expired", "E1")]
    assert (matter.since, matter.until) == ("2025-03-01", "2025-06-30")


def test_a_measure_names_the_measure_that_it_answers():
    first, second = (
        h(BAN, date="2025-03-01", id="E1"),
        h("SANCTION/visa-suspension: CHL -> NOR", date="2025-03-09", id="E2"),
    )
    (a,), (b,) = (lives(groups(each)[0], [each]) for each in (first, second))
    told_ids = replace(a, id="M1"), replace(b, id="M2")
    found = with_answers(told_ids, [Response("E2", "E1", "reciprocity", True, "cue")])
    assert [m.responds_to for m in found] == ["", "M1"]


def test_keys_are_of_one_line_and_two_sides():
    assert [g.key for g in groups(h(BAN))] == ["measure|entry|NOR|CHL"]
    assert [g.key for g in groups(h("CONSULT/visit: NOR -> CHL"))] == ["visit|visit|CHL,NOR|"]
    assert {g.line for g in groups(h(LIFT))} >= {"entry", "tariff", "embargo", "sanctions"}


def test_many_states_make_no_visit():
    assert groups(h("CONSULT/summit: NOR, SWE, DNK, FIN, ISL, CHL, PER -> -")) == ()


def test_every_line_has_an_act_that_founds():
    founded = {move.line for of_act in moves().values() for move in of_act if move.kind}
    assert founded == set(lines())
