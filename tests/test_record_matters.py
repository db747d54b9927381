"""Matters, responses and terms as articles come in, whatever their order."""

from __future__ import annotations

import itertools

import pytest

from detente.model import Actor, Appointment, Filter, Span
from detente.record import open_record
from press import add, reading
from reported import report

BAN = report(1, "SANCTION/entry-restriction: NOR -> CHL", date="2026-02-02")
LIKE = report(1, "SANCTION/entry-restriction: CHL -> NOR", date="2026-02-10")
LIFTED = report(1, "CONCEDE/ease-entry: NOR -> CHL", date="2026-05-04")
PRESS = (("ban", BAN, "2026-02-03"), ("like", LIKE, "2026-02-11"), ("lifted", LIFTED, "2026-05-05"))


def test_a_measure_lives_from_article_to_article(record):
    for name, told, day in PRESS:
        add(record, reading(told, name=name, published=day))
    matters = {matter.by[0].code: matter for matter in record.matters(Filter(actors=("NOR", "CHL")), "measure")}
    assert [(step.state, step.event) for step in matters["NOR"].steps] == [("in force", "E1"), ("eased", "E3")]
    assert matters["CHL"].responds_to == matters["NOR"].id == "M1"
    answer = record.responses(["E1"])[0]
    assert (answer.event, answer.answers, answer.kind, answer.explicit) == ("E2", "E1", "reciprocity", False)
    assert answer.delay_days == 8
    log = [(change.kind, change.subject) for change in record.changes()]
    assert [line for line in log if line[0].startswith(("matter", "response"))] == [
        ("matter-new", "M1"),
        ("matter-new", "M2"),
        ("response-new", "E2"),
        ("matter-step", "M2"),
        ("matter-step", "M1"),
    ]


def told(record) -> object:
    """What a record tells, without its ids."""
    matters = [(m.by[0].code, m.kind, [s.state for s in m.steps], m.since, m.until) for m in record.matters()]
    answers = [(r.kind, r.delay_days) for r in record.responses(["E1", "E2", "E3"])]
    return sorted(matters), answers


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))), ids=str)
def test_the_order_of_arrival_plays_no_part(order, tmp_path):
    results = []
    for name, sequence in (("straight", range(3)), ("other", order)):
        with open_record(tmp_path / f"{name}.db") as record:
            for n in sequence:
                add(record, reading(PRESS[n][1], name=PRESS[n][0], published=PRESS[n][2]))
            results.append(told(record))
    assert results[0] == results[1]


def test_what_an_article_no_longer_tells_leaves_the_matters(record):
    for name, what, day in PRESS:
        add(record, reading(what, name=name, published=day))
    add(record, reading(name="like", published="2026-02-11", text="Nothing at all came of it. " * 9))
    assert [matter.id for matter in record.matters()] == ["M1"]
    assert record.responses(["E1", "E2", "E3"]) == []
    assert [record.matter(id).withdrawn for id in ("M1", "M2")] == [False, True]
    assert ("matter-step", "M2", ("withdrawn",)) in {(c.kind, c.subject, c.detail) for c in record.changes()}


def test_office_holders_are_learnt_and_followed_by_others(record):
    chile = Actor("CHL", "Chile")

    def minister(name: str) -> Appointment:
        return Appointment(name, "foreign minister", chile, Span(0, 1, "x"))

    for name, person, day in (("a", "Ana Rojas", "2026-01-05"), ("b", "Luis Vega", "2026-03-01")):
        add(record, reading(name=name, language="en", published=day, appointments=[minister(person)]))
    add(record, reading(name="c", language="en", published="2026-08-01", appointments=[minister("Luis Vega")]))
    assert [(t.person, t.since, t.until) for t in record.terms("CHL")] == [
        ("Luis Vega", "2026-03-01", ""),
        ("Ana Rojas", "2026-01-05", "2026-02-28"),
    ]
    assert [t.person for t in record.terms("CHL", "2026-02-01")] == ["Ana Rojas"]
    article = reading(name="d", text="Then Vega spoke again. " * 9, published="2026-08-02").article
    person = record.directory(article).bearer("Vega")
    assert person is not None
    assert [actor.code for actor in person.actors] == ["CHL"]
    add(record, reading(name="b", language="en", text="Nobody came. " * 20, published="2026-03-01"))
    add(record, reading(name="c", language="en", text="Nobody went. " * 20, published="2026-08-01"))
    assert [(t.person, t.until) for t in record.terms("CHL")] == [("Ana Rojas", "")]


def test_an_act_without_a_first_day_is_taken_in(record):
    """A text may tell only until when, or a year that no calendar has months before."""
    for name, day in (("open", "0001-01-01/2026-02-02"), ("late", "9999-12-31"), ("none", "")):
        told = report(1, "SANCTION/entry-restriction: NOR -> CHL", date=day)
        assert add(record, reading(told, name=name, published="" if day else "2026-02-03")).outcome == "new"
    told_by = [h.told.articles for h in record.happenings(Filter(actors=("NOR", "CHL")))]
    assert sum(told_by) == 3


def test_a_withdrawn_article_leaves_the_other_offices_of_its_persons(record):
    """Who was foreign minister is learnt anew; that the same person was followed as prime minister stays known."""
    held = (
        ("a", "Ana Rojas", "foreign minister", "2025-01-05"),
        ("b", "Ana Rojas", "prime minister", "2025-06-01"),
        ("c", "Luis Vega", "prime minister", "2026-01-10"),
        ("d", "Eva Soto", "foreign minister", "2025-06-05"),
    )
    for name, person, office, day in held:
        told = Appointment(person, office, Actor("CHL", "Chile"), Span(0, 1, "x"))
        add(record, reading(name=name, language="en", published=day, appointments=[told]))
    kept = [("Luis Vega", "2026-01-10", ""), ("Ana Rojas", "2025-06-01", "2026-01-09")]
    gone = [("Eva Soto", "2025-06-05", ""), ("Ana Rojas", "2025-01-05", "2025-06-04")]
    assert [(t.person, t.since, t.until) for t in record.terms("CHL")] == [kept[0], gone[0], kept[1], gone[1]]
    add(record, reading(name="d", language="en", published="2025-06-05", text="Nobody came. " * 20))
    assert [(t.person, t.since, t.until) for t in record.terms("CHL")] == [*kept, ("Ana Rojas", "2025-01-05", "")]
