"""Standing acts between actors: what puts one in force, what moves it, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from detente.coding.ontology import load_ontology
from detente.linking import link
from detente.linking.moves import kinds, moves
from detente.model import Measure, Report
from reported import answer, report


def told(measures: Sequence[Measure]) -> list[str]:
    """ "entry ban by NOR on CHL: in force"."""
    return [
        f"{m.kind} by {','.join(a.code for a in m.by)} on {','.join(a.code for a in m.on)}: {m.status}"
        for m in measures
    ]


def measures(reports: Sequence[Report]) -> list[str]:
    return told(link(reports, []).measures)


BAN = "SANCTION/entry-restriction: NOR -> CHL"
LIFT = "CONCEDE/lift-sanctions: NOR -> CHL"

# what is shown, reports, measures
CASES = [
    ("an act that leaves a measure", [report(1, BAN)], ["entry ban by NOR on CHL: in force"]),
    ("an act that leaves none", [report(1, "ACCUSE: NOR -> CHL"), report(2, "ASSAULT: NOR -> CHL")], []),
    ("told twice, one measure", [report(1, BAN), report(2, BAN)], ["entry ban by NOR on CHL: in force"]),
    ("announced", [report(1, BAN, status="future")], ["entry ban by NOR on CHL: announced"]),
    ("of a past era: it may have ended long ago", [report(1, BAN, status="historical")], []),
    ("denied", [report(1, BAN, status="negated")], []),
    ("only possible", [report(1, BAN, status="hypothetical")], []),
    ("on nobody known", [report(1, "SANCTION/embargo: NOR -> « le bois »")], []),
    (
        "on several",
        [report(1, "SANCTION/embargo: NOR, SWE -> CHL, PER")],
        ["embargo by NOR,SWE on CHL,PER: in force"],
    ),
    # --- further events of the article
    ("lifted", [report(1, BAN), report(2, LIFT)], ["entry ban by NOR on CHL: lifted"]),
    ("eased", [report(1, BAN), report(2, "CONCEDE/ease-entry: NOR -> CHL")], ["entry ban by NOR on CHL: eased"]),
    (
        "a closed border is not eased by visas",
        [report(1, "SANCTION/close-border: NOR -> CHL"), report(2, "CONCEDE/ease-entry: NOR -> CHL")],
        ["closed border by NOR on CHL: in force"],
    ),
    (
        "a border opens again",
        [report(1, "SANCTION/close-border: NOR -> CHL"), report(2, "CONCEDE/reopen-border: NOR -> CHL")],
        ["closed border by NOR on CHL: lifted"],
    ),
    (
        "an ambassador returns",
        [report(1, "SANCTION/recall-ambassador: NOR -> CHL"), report(2, "CONCEDE/return-ambassador: NOR -> CHL")],
        ["recall of ambassador by NOR on CHL: lifted"],
    ),
    (
        "ties are taken up again",
        [report(1, "SANCTION/break-ties: NOR -> CHL"), report(2, "SUPPORT/resume-ties: NOR -> CHL")],
        ["broken relations by NOR on CHL: lifted"],
    ),
    (
        "lifted by another",
        [report(1, BAN), report(2, "CONCEDE/lift-sanctions: SWE -> CHL")],
        ["entry ban by NOR on CHL: in force"],
    ),
    (
        "lifted for another",
        [report(1, BAN), report(2, "CONCEDE/lift-sanctions: NOR -> PER")],
        ["entry ban by NOR on CHL: in force"],
    ),
    (
        "put in force again after",
        [report(1, LIFT, date="2025-01-05"), report(2, BAN, date="2026-01-05")],
        ["entry ban by NOR on CHL: in force"],
    ),
    ("to be lifted", [report(1, BAN), report(2, LIFT, status="future")], ["entry ban by NOR on CHL: in force"]),
]


@pytest.mark.parametrize(("shown", "reports", "expected"), CASES, ids=[case[0] for case in CASES])
def test_measures(shown, reports, expected):
    assert measures(reports) == expected, shown


def test_a_measure_names_what_it_answers():
    mirror = "SANCTION/entry-restriction: CHL -> NOR"
    found = link([report(1, BAN), report(2, mirror)], [answer("reciprocity", 2, by="CHL", verb=True)]).measures
    assert [(m.id, m.event, m.responds_to) for m in found] == [("m1", "e1", None), ("m2", "e2", "m1")]


def test_what_answers_words_answers_no_measure():
    found = link([report(1, "ACCUSE: NOR -> CHL"), report(2, "SANCTION/tariff: CHL -> NOR")],
                 [answer("retaliation", 2, by="CHL", verb=True)])  # fmt: skip
    assert [m.responds_to for m in found.measures] == [None]
    assert len(found.responses) == 1


def test_a_measure_keeps_its_date_and_the_words_of_every_report():
    reports = [report(1, BAN, date="2026-02-03"), report(2, BAN)]
    (found,) = link(reports, []).measures
    assert found.date is not None
    assert (found.date.edtf, found.evidence) == ("2026-02-03", tuple(r.trigger for r in reports))


def test_what_is_answered_has_no_day_of_the_answer():
    told = report(1, "SANCTION/tariff: CHL -> NOR", date="2025-04-15")
    before = replace(report(2, "SANCTION/tariff: NOR -> CHL", date="2025-04-15", sentence=1, at=60), date=told.date)
    found = link([told, before], [answer("retaliation", 1, by="CHL", cue=40, answered=(50, 90))])
    assert [e.date.edtf if e.date else "" for e in found.events] == ["2025-04-15", ""]


def test_the_table_names_known_modes():
    ontology = load_ontology()
    for act in moves():
        ontology.check(*act.split("/"), "matters.csv")
    assert {"entry ban", "closed border", "recall of ambassador"} <= set(kinds("measure"))
