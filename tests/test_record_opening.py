"""Opening a record: made, found, brought up from every earlier schema; refused with a reason and no password."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, insert, text

import detente.record.migrations
from clusters import database
from command import run
from detente.errors import RecordError
from detente.record import open_record
from detente.record.address import parse_address
from detente.record.connection import attempt, engine_of
from detente.record.migrations import SCHEMA
from detente.record.opening import upgrade
from detente.record.tables import metadata
from press import add, reading
from reported import report

EXPULSION = report(1, "SANCTION/expel-diplomats: NOR -> CHL", date="2026-02-02")


def revisions() -> list[str]:
    """All schemas, the first one first."""
    config = Config()
    config.set_main_option("script_location", str(Path(detente.record.migrations.__file__).parent))
    return [script.revision for script in reversed(list(ScriptDirectory.from_config(config).walk_revisions()))]


def test_the_newest_schema_is_the_last_migration():
    assert revisions()[-1] == SCHEMA
    assert revisions() == sorted(revisions())  # their order tells newer from older


def test_the_migrations_make_the_tables_that_the_code_knows(address):
    open_record(address).close()
    engine = engine_of(parse_address(address))
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    own = ("search_words",)  # of the full text: other on each database, so that migrations alone know it
    assert [change for change in found if not any(name in str(change) for name in own)] == []


_WORDS = {
    "sqlite": "INSERT INTO search_words (rowid, marks, words) VALUES (7, 'kind:article', 'oslo diplomat')",
    "postgresql": "INSERT INTO search_words (id, words) VALUES (7, '''=kind:article'' ''diplomat''')",
}


def old_record(address: str, schema: str) -> None:
    """A record of an earlier schema with an article, an event, a report and a line of the log in it."""
    where = parse_address(address)
    engine = engine_of(where)

    def make(connection) -> None:
        upgrade(connection, schema)
        known = MetaData()
        known.reflect(connection)
        rows = {
            "articles": {"id": 1, "key": "https://example.org/a", "current": True, "language": "fr",
                         "text": "Oslo expulse deux diplomates.", "paragraphs": "[]", "published": "2026-02-03"},
            "events": {"id": 1, "type": "SANCTION", "body": '{"event":{"id":"E1","type":"SANCTION","mode":"",'
                       '"status":"actual","source":[],"target":[],"reports":["R1"]},"told":{"reports":1,"articles":1,'
                       '"outlets":1,"sources":1},"first_told":"2026-02-03","last_told":"2026-02-03"}'},
            "tellings": {"id": 1, "article_id": 1, "event_id": 1, "digest": "{}", "body": "{}"},
            "changes": {"id": 1, "at": "2026-02-03T00:00:00Z", "kind": "event-new", "subject": "E1", "detail": "[]"},
        }  # fmt: skip
        if "searched" in known.tables:
            rows["searched"] = {"id": 7, "kind": "article", "subject_id": 1, "article_id": 1, "day": "2026-02-03"}
        for name, values in rows.items():
            table = known.tables[name]
            blank = {c.name: _blank(c) for c in table.columns if not c.nullable}
            connection.execute(insert(table), {**blank, **values})
        if "searched" in known.tables:
            connection.execute(text(_WORDS[connection.dialect.name]))

    attempt(where, engine, make, writing=True)
    engine.dispose()


def _blank(column) -> object:
    return {int: 0, bool: False}.get(column.type.python_type, "")


@pytest.mark.parametrize("schema", revisions()[:-1])
def test_a_record_of_an_earlier_schema_is_brought_up(address, schema):
    old_record(address, schema)
    with open_record(address) as record:
        assert record.article("A1").text == "Oslo expulse deux diplomates."
        assert record.happening("E1").event.type == "SANCTION"
        assert [change.subject for change in record.changes()] == ["E1"]
        # what came before there was full text is indexed; what came after was when it was stored, and is found still
        assert [hit.subject for hit in record.search("diplomates", languages=("fr",))] == ["A1"]
        assert add(record, reading(EXPULSION, name="b")).outcome == "new"
    open_record(address, create=False).close()


def test_a_record_of_a_newer_version_is_left_alone(address):
    open_record(address).close()
    engine = engine_of(parse_address(address))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(RecordError, match=f"newer version of detente .* up to {SCHEMA}.*upgrade detente"):
        open_record(address)


def test_what_is_no_record_is_refused(tmp_path, monkeypatch):
    page = tmp_path / "page.html"
    page.write_text("<html>" * 500)
    with pytest.raises(RecordError, match=r"page\.html: is no record"):
        open_record(page)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(RecordError, match=r"another program's database .*'recipes'"):
        open_record(other)
    with pytest.raises(RecordError, match="is a folder"):
        open_record(tmp_path)
    with pytest.raises(RecordError, match="its folder does not exist"):
        open_record(tmp_path / "none" / "record.db")
    with pytest.raises(RecordError, match="no such record"):
        open_record(tmp_path / "none.db", create=False)
    with pytest.raises(RecordError, match="no kind of record"):
        open_record("mysql://me:geheim@host/db")
    monkeypatch.setenv("DETENTE_RECORD", str(tmp_path / "environment.db"))
    with open_record() as record:
        assert record.address.endswith("environment.db")


def test_a_server_that_refuses_is_named_without_the_password(cluster):
    with database(cluster) as url:
        cases = (
            (url.replace("geheim", "falsch"), "refuses this user or password"),
            (url.replace("/record_", "/none_"), "has no such database"),
            (url.replace(f":{cluster.port}/", ":9/"), "no server answers"),
        )
        for wrong, reason in cases:
            with pytest.raises(RecordError, match=reason) as caught:
                open_record(wrong)
            assert "geheim" not in str(caught.value)
            assert "falsch" not in str(caught.value)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Run a block as a user without rights where the tests run as root, whom no permission stops."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("folder", [0o755, 0o777], ids=["read-only folder", "read-only file"])
def test_a_read_only_record_is_read_but_not_written(folder):
    place = Path(tempfile.mkdtemp())
    path = place / "record.db"
    try:
        with open_record(path) as record:
            add(record, reading(EXPULSION, name="a"))
        path.chmod(0o444)
        place.chmod(folder if os.geteuid() == 0 else folder & 0o555)
        with as_nobody():
            with open_record(path, create=False) as record:
                assert [happening.id for happening in record.happenings()] == ["E1"]
                with pytest.raises(RecordError, match="is read-only"):
                    add(record, reading(EXPULSION, name="b"))
            with pytest.raises(RecordError, match="is read-only"):
                open_record(path)
    finally:
        place.chmod(0o755)
        shutil.rmtree(place)


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of one megabyte and a half."""
    place = Path(tempfile.mkdtemp())
    mount = ["mount", "-t", "tmpfs", "-o", "size=1536k", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        place.rmdir()
        pytest.skip("a small file system cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)
        place.rmdir()


def _until_it_fails(record) -> Iterator[str]:
    """The addresses of the articles that are stored, one after another."""
    for n in range(500):
        add(record, reading(EXPULSION, name=f"a{n}", text=f"{n} words of a long article. " * 400))
        yield f"https://example.org/a{n}"


def test_a_full_disk_stops_the_run_and_loses_nothing(small_disk):
    path = small_disk / "record.db"
    stored: list[str] = []
    with open_record(path) as record:
        with pytest.raises(RecordError, match="disk is full"):
            stored.extend(_until_it_fails(record))
        assert [card.url for card in record.cards()] == stored
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert len(stored) > 2


def test_the_command_tells_of_a_record_that_cannot_be_used(tmp_path):
    (tmp_path / "a.txt").write_text("Words.")
    found = run("ingest", str(tmp_path / "a.txt"), "--record", str(tmp_path))
    assert (found.status, found.out) == (1, "")
    assert "is a folder (give the path of a file)" in found.err
