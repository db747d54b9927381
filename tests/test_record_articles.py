"""Articles in the record: new, known, revised; what they tell can be asked for."""

from __future__ import annotations

from dataclasses import replace

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
    assert [(day.articles, day.telling) for day in record.coverage(asked).days] == [(1, 0)]


@pytest.mark.parametrize("id", ["7", "E", "E-7", "E²", "R7", "E99999999999999999999"])
def test_what_is_no_id_is_refused(record, id):
    with pytest.raises(UsageError, match="is no such id"):
        record.happening(id)


def dated(name: str, *lines: str, day: str, modified: str = "", words: str = ""):
    """An article known by its address, of a day, and changed last at a time if one is given."""
    given = reading(*lines, name=name, published=day, text=f"{words} " * 40)
    return replace(given, article=replace(given.article, modified=modified or None))


# (day, last change) of what comes second, beside an article of 3 March changed at noon: whether it is older
ORDER = {
    "an earlier day": ("2026-03-02", "", True),
    "an earlier day, changed later": ("2026-03-02", "2026-03-04T08:00:00Z", False),
    "an earlier change of that day": ("2026-03-03", "2026-03-03T09:00:00Z", True),
    "a later change of that day": ("2026-03-03", "2026-03-03T15:00:00Z", False),
    "that day, no more": ("2026-03-03", "", False),
    "a change before the publication": ("2026-03-04", "2026-03-01", False),
    "no day at all": ("", "", False),
}


@pytest.mark.parametrize("name", ORDER)
def test_an_original_that_comes_after_its_correction_is_the_older_revision(record, name):
    day, modified, older = ORDER[name]
    add(record, dated("a", EXPULSION, day="2026-03-03", modified="2026-03-03T12:00:00Z", words="Corrected."))
    second = add(record, dated("a", EXPULSION, ANSWER, day=day, modified=modified, words="First version."))
    assert (second.article_id, second.outcome) == ("A2", "revised")
    now, before = ("A1", "A2") if older else ("A2", "A1")
    assert [card.id for card in record.cards()] == [now]
    assert (record.card(before).revision, record.card(now).revision) == (1, 2)
    assert [h.event.source[0].actor.code for h in record.happenings()] == (["NOR"] if older else ["NOR", "CHL"])
    assert [hit.subject for hit in record.search("corrected", languages=("en",), kinds=("article",))] == (
        ["A1"] if older else []
    )
    assert ("article-revised" in {change.kind for change in record.changes()}) is not older


def test_revisions_stand_in_the_order_of_their_days_however_they_come(record):
    for day in (5, 2, 9, 1, 7):
        add(record, dated("a", EXPULSION, day=f"2026-03-0{day}", words=f"Day {day}."))
    stored = sorted((record.card(f"A{n}") for n in range(1, 6)), key=lambda card: card.revision)
    assert [(card.revision, card.published[-1]) for card in stored] == list(enumerate("12579", 1))
    assert [card.published for card in record.cards()] == ["2026-03-09"]
    again = add(record, dated("a", EXPULSION, day="2026-03-02", words="Day 2."), raw="other bytes")
    assert (again.article_id, again.outcome) == ("A3", "known")


def test_a_file_that_takes_the_text_of_another_is_a_revision_and_a_copy_of_it(record):
    add(record, reading(EXPULSION, name="a", url=None), key="a.txt")
    add(record, reading(ANSWER, name="b", url=None), key="b.txt")
    text_of_b = reading(ANSWER, name="b", url=None)
    assert record.knows(text_of_b.article.sha256)
    assert not record.knows(text_of_b.article.sha256, "a.txt")
    assert record.knows(text_of_b.article.sha256, "c.txt")
    revised = add(record, text_of_b, key="a.txt")
    assert (revised.article_id, revised.outcome, revised.events) == ("A3", "revised", ("E2",))
    assert [(card.id, card.origin) for card in record.cards()] == [("A2", "A2"), ("A3", "A2")]
    told = {happening.id: happening.told for happening in record.happenings()}
    assert [(id, all_.articles, all_.sources) for id, all_ in told.items()] == [("E2", 2, 1)]
    assert record.knows(text_of_b.article.sha256, "a.txt")


def test_two_files_that_change_places_keep_both_texts(record):
    for key, name in (("a.txt", "a"), ("b.txt", "b"), ("a.txt", "b"), ("b.txt", "a")):
        add(record, reading(EXPULSION if name == "a" else ANSWER, name=name, url=None), key=key)
    assert [card.title for card in record.cards()] == ["Article b", "Article a"]
    assert [h.event.source[0].actor.code for h in record.happenings()] == ["CHL", "NOR"]
