"""What changed in the record: new, corrected, moved, ended."""

from __future__ import annotations

import pytest

from detente.model import Change
from detente.relations.news import news


def change(kind: str, subject: str, *detail: str) -> Change:
    return Change("2025-03-04T10:00:00+00:00", kind, subject, "A1", detail)


@pytest.mark.parametrize(
    ("rows", "parts"),
    [
        ([change("event-new", "E1")], {"new": ["E1"]}),
        # known before the log begins: what changed in it is a correction
        ([change("event-changed", "E1", "status: future → actual")], {"corrected": ["E1"]}),
        # new in this log: what changed since is part of its being new
        ([change("event-new", "E1"), change("event-changed", "E1", "mode")], {"new": ["E1"]}),
        # came and went
        ([change("event-new", "E1"), change("event-withdrawn", "E1")], {}),
        ([change("event-withdrawn", "E1")], {"corrected": ["E1"]}),
        ([change("matter-new", "M1"), change("matter-step", "M1", "withdrawn")], {}),
        # came, went and is told again
        ([change(f"event-{k}", "E1") for k in ("new", "withdrawn", "changed")], {"new": ["E1"]}),
        # taken in by another, and given back
        (
            [change("event-new", "E1"), change("event-new", "E2"), change("event-joined", "E1", "took in E2")],
            {"new": ["E1"]},
        ),
        (
            [
                change("event-new", "E2"),
                change("event-joined", "E1", "took in E2"),
                change("event-split", "E2", "reports from E1"),
            ],
            {"new": ["E2"], "corrected": ["E1"]},
        ),
        ([change("matter-step", "M1", "in force → suspended")], {"moved": ["M1"]}),
        ([change("matter-step", "M1", "in force → lifted")], {"ended": ["M1"]}),
        ([change("matter-step", "M1", "announced → done")], {"moved": ["M1"]}),  # a deed: nothing stood that could end
        (
            [change("term-ended", "MLI | MLI:foreign-minister | diop a")],
            {"ended": ["MLI | MLI:foreign-minister | diop a"]},
        ),
        # an office that no article tells any longer
        ([change("term-withdrawn", "MLI | envoy | diop a")], {"corrected": ["MLI | envoy | diop a"]}),
        ([change("term-new", "MLI | envoy | diop a"), change("term-withdrawn", "MLI | envoy | diop a")], {}),
        # a measure that began and ended in the log is both
        ([change("matter-new", "M1"), change("matter-step", "M1", "→ lifted")], {"new": ["M1"], "ended": ["M1"]}),
    ],
)
def test_parts(rows: list[Change], parts: dict[str, list[str]]) -> None:
    found = news(rows)
    shown = {name: [row.subject for row in getattr(found, name)] for name in ("new", "corrected", "moved", "ended")}
    assert {name: subjects for name, subjects in shown.items() if subjects} == parts


def test_a_subject_is_told_once_with_all_that_changed_in_it() -> None:
    found = news([change("event-changed", "E1", "date"), change("event-changed", "E1", "place", "date")])
    assert [(row.subject, row.detail) for row in found.corrected] == [("E1", ("date", "place"))]


def test_articles_are_counted() -> None:
    assert news([change("article-new", "A1"), change("article-new", "A2")]).articles == 2
