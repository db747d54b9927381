"""Which reports of an article tell one event, and what the event takes from each of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from detente.linking.events import events_of
from detente.model import Report
from reported import report


def grouped(reports: Sequence[Report]) -> list[str]:
    """The events as the numbers of their reports: "1 3"."""
    return [" ".join(r[1:] for r in event.reports) for event in events_of(reports)[1]]


NOR = "SANCTION/expel-diplomats: NOR -> CHL"
MEET = "CONSULT/visit: NOR -> CHL"

# what is shown, reports, events
CASES = [
    ("twice the same", [report(1, NOR), report(2, NOR)], ["1 2"]),
    ("another type", [report(1, NOR), report(2, "ACCUSE: NOR -> CHL")], ["1", "2"]),
    ("another mode", [report(1, NOR), report(2, "SANCTION/embargo: NOR -> CHL")], ["1", "2"]),
    ("a bare type fits any of its modes", [report(1, NOR), report(2, "SANCTION: NOR -> CHL")], ["1 2"]),
    (
        "but does not join two modes",
        [report(1, NOR), report(2, "SANCTION/embargo: NOR -> CHL"), report(3, "SANCTION: NOR -> CHL")],
        ["1 3", "2"],
    ),
    ("another status", [report(1, NOR), report(2, NOR, status="future")], ["1", "2"]),
    ("another source", [report(1, NOR), report(2, "SANCTION/expel-diplomats: SWE -> CHL")], ["1", "2"]),
    ("another target", [report(1, NOR), report(2, "SANCTION/expel-diplomats: NOR -> PER")], ["1", "2"]),
    ("one target of two", [report(1, NOR), report(2, "SANCTION/expel-diplomats: NOR -> CHL, PER")], ["1 2"]),
    ("a target left unsaid", [report(1, NOR), report(2, "SANCTION/expel-diplomats: NOR -> -")], ["1 2"]),
    ("a target only in words", [report(1, NOR), report(2, "SANCTION/expel-diplomats: NOR -> « les deux »")], ["1 2"]),
    ("a part of the state", [report(1, NOR), report(2, "SANCTION/expel-diplomats: NOR:GOV -> CHL")], ["1 2"]),
    ("sides changed: two acts", [report(1, NOR), report(2, "SANCTION/expel-diplomats: CHL -> NOR")], ["1", "2"]),
    # --- what both sides do
    ("sides changed: one meeting", [report(1, MEET), report(2, "CONSULT/visit: CHL -> NOR")], ["1 2"]),
    ("both on one side", [report(1, MEET), report(2, "CONSULT: NOR, CHL -> -")], ["1 2"]),
    ("a meeting told as an audience", [report(1, MEET), report(2, "CONSULT/audience: NOR -> CHL")], ["1 2"]),
    ("a third at the meeting", [report(1, MEET), report(2, "CONSULT/visit: NOR, PER -> CHL")], ["1 2"]),
    ("another third", [report(1, MEET), report(2, "CONSULT/visit: NOR -> PER")], ["1", "2"]),
    # --- when and where
    ("days apart", [report(1, NOR, date="2026-02-03"), report(2, NOR, date="2026-02-05")], ["1", "2"]),
    (
        "a day within a month",
        [report(1, NOR, date="2026-02-01/2026-02-28"), report(2, NOR, date="2026-02-05")],
        ["1 2"],
    ),
    ("a date only here", [report(1, NOR, date="2026-02-03"), report(2, NOR)], ["1 2"]),
    (
        "an undated report does not join two days",
        [report(1, NOR, date="2026-02-03"), report(2, NOR, date="2026-02-05"), report(3, NOR)],
        ["1 3", "2"],
    ),
    ("two places", [report(1, MEET, place="Lima PER"), report(2, MEET, place="Quito ECU")], ["1", "2"]),
    ("one place", [report(1, MEET, place="Lima PER"), report(2, MEET, place="Lima PER")], ["1 2"]),
    # --- meetings told with one side
    ("joins the only meeting it fits", [report(1, MEET), report(2, "CONSULT: NOR -> -")], ["1 2"]),
    ("also before it", [report(1, "CONSULT: NOR -> -"), report(2, MEET)], ["1 2"]),
    (
        "stays alone where two fit",
        [report(1, MEET), report(2, "CONSULT/visit: NOR -> PER"), report(3, "CONSULT: NOR -> -")],
        ["1", "2", "3"],
    ),
    (
        "or where its date speaks against it",
        [report(1, MEET, date="2026-02-03"), report(2, "CONSULT: NOR -> -", date="2026-03-03")],
        ["1", "2"],
    ),
    ("or its status", [report(1, MEET), report(2, "CONSULT: NOR -> -", status="future")], ["1", "2"]),
    ("or its side", [report(1, MEET), report(2, "CONSULT: PER -> -")], ["1", "2"]),
    # --- "cette audience": reports without a source
    (
        "takes up the nearest above",
        [report(1, MEET), report(2, "CONSULT/visit: SWE -> PER"), report(3, "CONSULT: - -> -")],
        ["1", "2 3"],
    ),
    ("never one below", [report(1, "CONSULT: - -> -"), report(2, MEET)], ["2"]),
    ("only one of its type", [report(1, MEET), report(2, NOR), report(3, "CONSULT: - -> -")], ["1 3", "2"]),
    (
        "but not where its words take up another act nearer to it",
        [
            report(1, MEET, words="received"),
            report(2, "REQUEST/meet: SWE -> PER", words="called for a visit"),
            report(3, "CONSULT/visit: - -> -", words="visit"),
        ],
        ["1", "2"],
    ),
    (
        "nor an offer of another kind",
        [
            report(1, "AGREE: NOR -> CHL", words="promised loans"),
            report(2, "AGREE: - -> -", words="invitation accepted"),
        ],
        ["1"],
    ),
    (
        "the offer that its words name",
        [report(1, "AGREE: NOR -> CHL", words="invited"), report(2, "AGREE: - -> -", words="invitation accepted")],
        ["1 2"],
    ),
    (
        "what both sign is not what one praises",
        [
            report(1, "SUPPORT/sign: NOR, CHL -> -", words="signed a pact"),
            report(2, "SUPPORT: NOR -> CHL", words="backed"),
        ],
        ["1", "2"],
    ),
    (
        "what two decide together is not what one promises the other",
        [
            report(1, "AGREE: NOR, CHL -> -", words="decided"),
            report(2, "AGREE: NOR -> CHL", words="undertook to build"),
        ],
        ["1", "2"],
    ),
    (
        "below the lede another promise in other words is another",
        [
            report(1, "AGREE: NOR -> CHL", words="offered to mediate", sentence=4),
            report(2, "AGREE: NOR -> CHL", words="accepted", sentence=6),
        ],
        ["1", "2"],
    ),
    (
        "what the lede says is told again in others",
        [
            report(1, "AGREE: NOR -> CHL", words="pledged", sentence=1),
            report(2, "AGREE: NOR -> CHL", words="would send", sentence=6),
        ],
        ["1 2"],
    ),
    (
        "nor what both sign what both praise",
        [
            report(1, "SUPPORT: NOR, CHL -> -", words="welcomed"),
            report(2, "SUPPORT/sign: NOR, CHL -> -", words="signed a pact"),
        ],
        ["1", "2"],
    ),
    ("only one of its status", [report(1, MEET, status="future"), report(2, "CONSULT: - -> -")], ["1"]),
    (
        "only one of its time",
        [report(1, MEET, date="2026-02-03"), report(2, "CONSULT: - -> -", date="2025-02-03")],
        ["1"],
    ),
]


@pytest.mark.parametrize(("shown", "reports", "expected"), CASES, ids=[case[0] for case in CASES])
def test_grouping(shown, reports, expected):
    assert grouped(reports) == expected, shown


def test_an_anaphoric_report_takes_the_actors_of_its_event():
    kept, _ = events_of([report(1, MEET), report(2, "CONSULT: - -> -")])
    assert [[p.actor.code for p in (*r.source, *r.target) if p.actor] for r in kept] == [["NOR", "CHL"]] * 2


def test_what_takes_up_nothing_is_left_out():
    kept, events = events_of([report(1, "CONSULT: - -> -"), report(2, NOR)])
    assert ([r.id for r in kept], [e.id for e in events]) == (["r2"], ["e1"])


def test_events_and_reports_stand_in_the_order_of_the_text():
    reports = [report(1, "CONSULT: NOR -> -"), report(2, NOR), report(3, MEET), report(4, NOR)]
    kept, events = events_of(reports)
    assert [r.id for r in kept] == ["r1", "r2", "r3", "r4"]
    assert [(e.id, e.reports) for e in events] == [("e1", ("r1", "r3")), ("e2", ("r2", "r4"))]


def test_an_event_takes_the_most_precise_of_its_reports():
    _, (event,) = events_of(
        [
            report(1, "CONSULT: NOR -> CHL", contexts=("diplomatic",)),
            report(2, MEET, date="2026-02-01/2026-02-28", place="Lima PER", contexts=("economic", "diplomatic")),
            report(3, MEET, date="2026-02-03"),
        ]
    )
    assert event.date is not None
    assert event.place is not None
    assert (event.mode, event.date.edtf, event.place.name) == ("visit", "2026-02-03", "Lima")
    assert event.contexts == ("diplomatic", "economic")
    assert event.differences == ("date: 2026-02-01/2026-02-28; 2026-02-03",)


def test_an_event_without_target_takes_it_from_another_report():
    _, (event,) = events_of(
        [report(1, "SANCTION/embargo: NOR -> -", date="2026-02-03"), report(2, "SANCTION: NOR -> CHL")]
    )
    assert [p.actor.code for p in event.target if p.actor] == ["CHL"]


def test_modes_that_differ_are_told():
    _, (event,) = events_of([report(1, MEET), report(2, "CONSULT/audience: NOR -> CHL")])
    assert event.differences == ("mode: audience; visit",)


def test_everyone_is_there_once_with_the_part_that_tells_most():
    _, (event,) = events_of(
        [
            report(1, MEET, people=("attendee Diop CHL", "visitor Berg NOR")),
            report(2, MEET, people=("host Diop CHL", "attendee Berg NOR")),
        ]
    )
    assert [(p.name, p.part) for p in event.participants] == [("Diop", "host"), ("Berg", "visitor")]
