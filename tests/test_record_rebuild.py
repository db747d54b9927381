"""Linking all anew: what the rules gave stays as it is, twice gives the same, offices are learnt again."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import text

from detente.model import Actor, Appointment, Filter, Span
from press import add, reading
from reported import report

ACTS = (
    "SANCTION/expel-diplomats",
    "SANCTION/persona-non-grata",
    "SANCTION/",
    "SANCTION/tariff",
    "CONSULT/visit",
    "CONSULT/negotiation",
    "ACCUSE/disapprove",
)
SIDES = ("NOR -> CHL", "CHL -> NOR", "NOR -> -")


def fill(record, count: int, seed: int = 1) -> None:
    """Articles by chance: few acts, sides and days, so that many tellings fit several events; and revisions of some,
    among them older ones that come late."""
    chance = random.Random(seed)
    for n in range(count):
        day = f"2026-02-{chance.randint(1, 20):02}"
        told = [
            report(k, f"{chance.choice(ACTS)}: {chance.choice(SIDES)}", date=chance.choice((day, "2026-02-09", "")))
            for k in range(1, chance.randint(2, 4))
        ]
        name = f"a{chance.randint(0, n)}" if n % 5 == 4 else f"a{n}"
        words = " ".join(chance.choice(("delegation", "harbour", "consulate", "grain")) for _ in range(90))
        given = reading(*told, name=name, published=day, text=f"{n} {words}", outlet=f"Outlet {n % 4}")
        add(record, given)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_record_of_these_rules_stays_as_it_is(record, seed):
    fill(record, 45, seed)
    before = record.happenings(Filter(with_withdrawn=True)), record.matters(), record.responses(_all(record))
    assert any(h.told.articles > 2 for h in before[0])
    assert any(h.withdrawn for h in before[0])
    log = record.changes()
    for _ in range(2):
        assert record.relink() == 0
        assert record.changes()[len(log) :] == []
    assert (record.happenings(Filter(with_withdrawn=True)), record.matters(), record.responses(_all(record))) == before


def _all(record) -> list[str]:
    return [happening.id for happening in record.happenings()]


def test_after_judgements_twice_gives_the_same(record):
    fill(record, 30)
    most = max(record.happenings(), key=lambda happening: happening.told.articles)
    record.split(most.id, most.event.reports[:1], who="ana")
    other = next(h for h in record.happenings() if h.id != most.id and h.event.type == most.event.type)
    record.join(most.id, other.id, who="ana")
    record.reject(record.happenings()[-1].event.reports[0], who="ana")
    record.relink()
    before, log = record.happenings(), record.changes()
    assert record.relink() == 0
    assert (record.happenings(), record.changes()) == (before, log)


TOGETHER = {
    "told apart by their modes": (("SANCTION/expel-diplomats", "SANCTION/persona-non-grata"), 1),
    "another act": (("SANCTION/expel-diplomats", "SANCTION/tariff"), 2),
    "a quarrel": (("ACCUSE/disapprove", "ACCUSE/summon"), 2),
}


@pytest.mark.parametrize("name", TOGETHER)
def test_two_events_of_one_article_may_be_one(record, name):
    acts, events = TOGETHER[name]
    told = [report(n, f"{act}: NOR -> CHL", date="2026-02-02") for n, act in enumerate(acts, 1)]
    assert len(set(add(record, reading(*told, name="a")).events)) == events
    assert record.relink() == 0


def test_two_days_of_one_article_are_two_events(record):
    told = [report(n, "CONSULT/visit: NOR -> CHL", date=f"2026-02-0{n}") for n in (1, 2)]
    assert add(record, reading(*told, name="a")).events == ("E1", "E2")
    assert record.relink() == 0


def test_offices_are_learnt_again(record):
    def tell(name: str, person: str, day: str) -> None:
        told = Appointment(person, "foreign minister", Actor("CHL", "Chile"), Span(0, 1, "x"))
        add(record, reading(name=name, language="en", published=day, appointments=[told]))

    for name, person, day in (("a", "Ana Rojas", "2026-01-05"), ("b", "Luis Vega", "2026-03-01")):
        tell(name, person, day)
    tell("c", "Luis Vega", "2026-08-01")
    learnt, log = record.terms("CHL"), record.changes()
    record.relink()
    assert (record.terms("CHL"), record.changes()) == (learnt, log)
    with record._engine.begin() as connection:  # as an older version may have learnt
        connection.execute(text("DELETE FROM terms WHERE person = 'Luis Vega'"))
        connection.execute(text("UPDATE terms SET person = 'A. Rojas', key = 'other'"))
    record.relink()
    assert record.terms("CHL") == learnt
