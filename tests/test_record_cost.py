"""What a record costs: lookups go by an index, an article takes no more statements in a large record."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import event, text

from detente.model import Filter
from detente.record import open_record
from press import add, reading
from reported import report

PAIR = Filter(actors=("NOR", "CHL"), since="2026-01-01", until="2026-12-31")
# tables that hold few rows whatever the record's size, subqueries, and the full text's own index
_SMALL = re.compile(r"SCAN (?:CONSTANT ROW|alembic_version|failures|judgements|anon_\d+|\d+|search_words|\(?subquery)")


def articles(count: int):
    """Articles of a press that goes on: a visit and a measure each, on days that follow."""
    for n in range(count):
        day = f"2026-{1 + n // 28 % 12:02}-{1 + n % 28:02}"
        told = [
            report(1, ("SANCTION/tariff: NOR -> CHL", "CONSULT/visit: CHL -> NOR")[n % 2], date=day),
            report(2, ("ACCUSE/disapprove: CHL -> PER", "REQUEST/yield: GHA -> PER")[n % 2], date=day),
        ]
        yield reading(*told, name=f"a{n}", published=day, outlet=f"Outlet {n % 5}")


@pytest.fixture
def plans(tmp_path):
    """A record with some articles, and the plans of all statements that are run on it from then on."""
    seen: dict[str, list[str]] = {}
    with open_record(tmp_path / "record.db") as record:
        for article in articles(30):
            add(record, article)

        @event.listens_for(record._engine, "before_cursor_execute")
        def explain(*given):
            connection, _, statement, parameters, _, executemany = given
            if statement.split()[0] in ("SELECT", "UPDATE", "DELETE") and statement not in seen:
                first = parameters[0] if executemany else parameters
                rows = connection.connection.driver_connection.execute(f"EXPLAIN QUERY PLAN {statement}", first)
                seen[statement] = [row[3] for row in rows]

        yield record, seen


def test_no_table_is_read_from_end_to_end(plans):
    record, seen = plans
    for article in articles(34):
        add(record, article)
    add(record, reading(report(1, "SANCTION/tariff: NOR -> CHL"), name="a3", text="Corrected words. " * 30))
    record.join("E1", "E2", who="ana")
    record.undo("J1", who="ana")
    shown = [happening.id for happening in record.happenings(PAIR)]
    record.citations(shown)
    record.responses(shown)
    record.matters(PAIR)
    record.stances(PAIR)
    record.terms("NOR", "2026-02-02")
    record.directory(record.article("A1"))
    record.search("words", PAIR, languages=("fr",))
    record.changes("2099-01-01")
    scans = {
        statement: bad
        for statement, plan in seen.items()
        if (bad := [step for step in plan if "SCAN" in step and not _SMALL.match(step)])
    }
    assert scans == {}
    assert len(seen) > 40


def test_an_article_takes_as_many_statements_later_as_at_first(tmp_path):
    counts: list[int] = []
    with open_record(tmp_path / "record.db") as record:

        @event.listens_for(record._engine, "before_cursor_execute")
        def count(*_):
            counts[-1] += 1

        for article in articles(200):
            counts.append(0)
            add(record, article)
    early, late = sum(counts[20:60]) / 40, sum(counts[160:]) / 40
    assert late < 1.15 * early
    assert late < 60


def test_the_plans_of_postgresql_use_the_indexes(record):
    """The indexes are there on each kind of database: by name, as the planner scans small tables all the same."""
    wanted = {"ix_event_pairs_a_b_earliest", "ix_tellings_event_id", "ix_matters_group", "ix_terms_family"}
    listing = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'index'",
        "postgresql": "SELECT indexname FROM pg_indexes",
    }
    with record._engine.connect() as connection:
        names = set(connection.scalars(text(listing[connection.dialect.name])))
    assert wanted <= names
