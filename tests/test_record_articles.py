"""Articles in the record: new, known, revised; what they tell can be asked for."""

from __future__ import annotations

import pytest

from detente.errors import UsageError
from detente.model import Filter
from press import add, reading

EXPULSION = "SANCTION/expel-diplomats: NOR -> CHL"
ANSWER = "SANCTION/expel-diplomats: CHL -> NOR"


def test_an_article_is_stored_with_its_events_and_reports(record):
    added = add(record, reading(EXPULSION, ANSWER, name="a"))
    assert (added.article_id, added.outcome, added.events) == ("A1", "new", ("E1", "E2"))
    event = record.happening("E1")
    assert (event.event.type, event.event.mode, event.event.reports) == ("SANCTION", "expel-diplomats", ("R1",))
    cited = record.citations(["E1"])["E1"][0]
    assert (cited.report_id, cited.article.id, cited.article.outlet) == ("R1", "A1", "Le Courrier")
    text = record.article("A1").text
    assert text[cited.sentence.start : cited.sentence.end] == cited.sentence.text
    assert cited.sentence.start <= cited.report.trigger.start < cited.sentence.end


def test_the_same_article_is_known_the_second_time(record):
    first = add(record, reading(EXPULSION, name="a"), raw="bytes")
    assert record.knows("bytes")
    assert not record.knows("other bytes")
    again = add(record, reading(EXPULSION, name="a"), raw="other bytes")
    assert (again.article_id, again.outcome) == (first.article_id, "known")
    assert record.knows("other bytes")
    assert [card.id for card in record.cards()] == ["A1"]


def test_without_an_address_text_outlet_and_day_tell_an_article(record):
    add(record, reading(EXPULSION, name="a", url=None), key="morning/a.txt")
    same = add(record, reading(EXPULSION, name="a", url=None), key="evening/a.txt", raw="x")
    other = add(record, reading(EXPULSION, name="a", url=None, published="2026-03-01"), key="march/a.txt", raw="y")
    assert (same.outcome, other.outcome) == ("known", "new")


def test_a_changed_article_is_a_new_revision_and_its_events_are_revised(record):
    add(record, reading(EXPULSION, ANSWER, name="a"))
    revised = add(record, reading(EXPULSION, name="a", text="Other words. " * 30))
    assert (revised.article_id, revised.outcome, revised.events) == ("A2", "revised", ("E1",))
    assert record.card("A2").revision == 2
    assert [card.id for card in record.cards()] == ["A2"]
    assert record.article("A1").text != record.article("A2").text
    assert not record.happening("E1").withdrawn
    assert record.happening("E2").withdrawn
    assert [event.id for event in record.happenings()] == ["E1"]
    assert [event.id for event in record.happenings(Filter(with_withdrawn=True))] == ["E1", "E2"]
    assert [c.report_id for c in record.citations(["E1"])["E1"]] == ["R3"]
    assert [c.report_id for c in record.citations(["E2"])["E2"]] == ["R2"]
    kinds = {(change.kind, change.subject) for change in record.changes() if change.article == "A2"}
    assert {("article-revised", "A2"), ("event-withdrawn", "E2")} <= kinds


def test_outlets_and_coverage_leave_rejected_reports_out(record):
    for name in "ab":
        add(record, reading(EXPULSION, name=name, outlet=f"Outlet {name}"))
    asked = Filter(actors=("NOR", "CHL"), outlets=("Outlet a",))
    assert [happening.id for happening in record.happenings(asked)] == ["E1"]
    record.reject("R1", who="ana")
    assert [happening.id for happening in record.happenings(Filter(outlets=("Outlet b",)))] == ["E1"]
    assert record.happenings(asked) == []
    assert [(day.articles, day.telling) for day in record.coverage(asked)] == [(1, 0)]


@pytest.mark.parametrize("id", ["7", "E", "E-7", "E²", "R7", "E99999999999999999999"])
def test_what_is_no_id_is_refused(record, id):
    with pytest.raises(UsageError, match="is no such id"):
        record.happening(id)
