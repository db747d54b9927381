"""Precedents: which cases count, how long they lasted, how they were answered."""

from __future__ import annotations

from dataclasses import replace

from detente.model import Actor, Date, Matter, Response, Step
from detente.relations.precedents import precedents
from happened import happening

RECALL = "SANCTION/recall-ambassador: NOR -> CHL"
BACK = "SANCTION/recall-ambassador: CHL -> NOR"


def matter(id: str, event: str, state: str, since: str, until: str = "") -> Matter:
    sides = {side: (Actor(code, code),) for side, code in (("by", "NOR"), ("on", "CHL"))}
    return Matter(id, "measure", "recall of ambassador", **sides, state=state, steps=(Step("in force", event),),
                  since=since, until=until)  # fmt: skip


CASES = [
    happening(RECALL, id="E1", date="2023-01-10"),
    happening(RECALL, id="E2", date="2024-03-01"),
    happening(RECALL, id="E3", date="2025-02-01"),
    happening(RECALL, id="E4", date="2025-03-01", status="future"),  # only announced
    happening(RECALL, id="E5", date="2022-01-01", status="negated"),
    happening(RECALL, id="E6", date="2022-02-01", withdrawn=True),
    happening(RECALL, id="E7", date="2020-05-05", status="historical"),  # recalled, with a day, but no end told
]
MATTERS = [
    matter("M1", "E1", "lifted", "2023-01-10", "2023-02-09"),
    matter("M2", "E2", "lifted", "2024-03-01", "2024-06-09"),
    matter("M3", "E3", "in force", "2025-02-01"),
]
REPLIES = {
    "E8": happening(BACK, id="E8", date="2023-01-12"),
    "E9": happening("SANCTION/tariff: CHL -> NOR", id="E9", date="2023-01-20"),
    "E10": happening(BACK, id="E10", date="2024-03-07"),
}
RESPONSES = [
    Response("E9", "E1", "retaliation", False, "rule", None, 10),
    Response("E8", "E1", "reciprocity", True, "cue", None, 2),
    Response("E10", "E2", "reciprocity", False, "rule", None, 6),
    Response("E11", "E2", "refusal", False, "rule", None, 1),  # its happening is not at hand
]
FOUND = precedents(CASES, MATTERS, RESPONSES, REPLIES, today="2025-03-03")


def test_what_took_place_is_a_case_the_latest_first() -> None:
    assert [case.happening.id for case in FOUND.cases] == ["E3", "E2", "E1", "E7"]


def test_how_long_a_case_lasted() -> None:
    assert [(case.lasted_days, case.is_open) for case in FOUND.cases] == [
        (30, True),  # still in force: up to today
        (100, False),
        (30, False),
        (None, False),  # nobody tells what became of it
    ]
    assert FOUND.median_days == 65  # of those that are over


def test_an_end_to_come_is_none_yet() -> None:
    found = matter("M3", "E3", "expired", "2025-02-01", "2025-04-01")
    ending = replace(found, steps=(*found.steps, Step("expired", "E3", Date("2025-04-01", "2025-04-01", "2025-04-01"))))
    for today, lasted, is_open in (("2025-03-03", 30, True), ("2025-04-01", 59, False), ("2025-06-01", 59, False)):
        (case,) = precedents(CASES[2:3], [ending], [], {}, today).cases
        assert (case.lasted_days, case.is_open) == (lasted, is_open)


def test_replies_come_in_order_of_time() -> None:
    assert [[reply.happening.id for reply in case.replies] for case in FOUND.cases] == [[], ["E10"], ["E8", "E9"], []]
    assert FOUND.answered == 2
    assert FOUND.median_reply_days == 4  # of the first replies: 2 and 6
    assert FOUND.reply_kinds == (("reciprocity", 2), ("retaliation", 1))


def test_no_case_no_figures() -> None:
    none = precedents([], [], [], {}, "2025-01-01")
    assert (none.cases, none.median_days, none.median_reply_days, none.reply_kinds) == ((), None, None, ())
