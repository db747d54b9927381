"""Open a record: make it or bring it to the newest schema where that is needed, and refuse what is none."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, select, text

from detente.errors import RecordError
from detente.record import search
from detente.record.address import Address
from detente.record.connection import attempt, engine_of
from detente.record.migrations import SCHEMA
from detente.record.sessions import session_on
from detente.record.tables import articles

_MIGRATIONS = Path(__file__).parent / "migrations"
_VERSIONS = "alembic_version"
_PATIENCE = 3.0  # seconds: where no server answers at first, the address is more likely wrong than the server away
_SEARCHABLE = "0002"  # from this schema on articles are indexed as they come


def open_engine(address: Address, *, create: bool) -> Engine:
    """An engine of a record with the newest schema.

    With ``create`` a record that is not there is made; without it, one that may not be written is opened for reading.
    Raises RecordError where there is none, for a file that is none, for a newer schema, for a refused connection.
    """
    if address.path is not None:
        _check_file(address, address.path, create)
    engine = engine_of(address)
    if address.path is not None and not create and not _may_write(address.path):
        engine = engine_of(address, read_only=True, frozen=not _writable(address.path.resolve().parent))
    try:
        found = attempt(address, engine, _schema, writing=False, patience=_PATIENCE)
        if found != SCHEMA:
            _refuse(address, found, create)
            attempt(address, engine, lambda connection: _migrate(address, connection, create), writing=True)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _check_file(address: Address, path: Path, create: bool) -> None:
    if path.is_dir():
        raise RecordError(address.shown, "is a folder", "give the path of a file")
    if not path.exists() and not create:
        raise RecordError(address.shown, "no such record", "make one with: detente ingest PATH...")
    if create and not path.resolve().parent.is_dir():
        raise RecordError(address.shown, "its folder does not exist", "make the folder, or give another --record")
    try:
        if path.exists():
            with path.open("rb"):
                pass
    except OSError as error:
        raise RecordError(address.shown, "may not be read", "check its permissions") from error
    if create and not (_may_write(path) if path.exists() else _writable(path.resolve().parent)):
        raise RecordError(
            address.shown, "is read-only", "check the permissions of the file and its folder, or give another --record"
        )


def _may_write(path: Path) -> bool:
    return _writable(path) and _writable(path.resolve().parent)


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _schema(connection: Connection) -> str | None:
    """The schema that the record names; None of an empty database."""
    if not inspect(connection).has_table(_VERSIONS):
        return None
    found = connection.scalar(text(f"SELECT version_num FROM {_VERSIONS}"))
    return str(found) if found else None


def _refuse(address: Address, found: str | None, create: bool) -> None:
    if found is not None and found > SCHEMA:
        raise RecordError(
            address.shown,
            f"is of a newer version of detente (its schema is {found}, this version knows up to {SCHEMA})",
            "upgrade detente; the record is left as it is",
        )
    if found is None and not create:
        raise RecordError(address.shown, "is no record yet", "make one with: detente ingest PATH...")


def _migrate(address: Address, connection: Connection, create: bool) -> None:
    """Bring an empty or older record up; another process may just have done so."""
    found = _schema(connection)
    _refuse(address, found, create)
    if found is None and (others := inspect(connection).get_table_names()):
        raise RecordError(
            address.shown, f"is another program's database (it has a table {others[0]!r})", "give another --record"
        )
    if found == SCHEMA:
        return
    upgrade(connection)
    if found is not None and found < _SEARCHABLE:
        session = session_on(connection)
        for article in list(connection.scalars(select(articles.c.id).order_by(articles.c.id))):
            search.index(session, article)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the migrations up to a schema, inside the connection's transaction."""
    from alembic import command  # slow to import, and only needed here
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
