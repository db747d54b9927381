"""Connections to a record and transactions on it: one writer at a time, and another try after a fault that passes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from detente.record.address import Address
from detente.record.faults import is_passing, record_error
from detente.settings import DEFAULTS

T = TypeVar("T")

_BUSY_SECONDS = 60  # how long one process waits for another that writes to the same file
_WRITING = "detente_writing"
# the writers' turn on PostgreSQL: any number that no other program's advisory locks use
_TURN = 0x6465_7465_6E74_65
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0


def engine_of(address: Address, *, read_only: bool = False, frozen: bool = False) -> Engine:
    """An engine for the record; nothing is opened yet. ``frozen``: a file that nobody can write, nor its folder."""
    if address.url is not None:
        # a connection is tried before it is used: the server may have been restarted since
        return create_engine(address.url, pool_pre_ping=True, pool_size=2, connect_args={"connect_timeout": 10})
    assert address.path is not None
    if read_only:
        mode = "mode=ro&immutable=1" if frozen else "mode=ro"
        engine = create_engine(f"sqlite:///{address.path.resolve().as_uri()}?{mode}&uri=true")
    else:
        engine = create_engine(f"sqlite:///{address.path}")
    _set_up_sqlite(engine, read_only)
    return engine


def _set_up_sqlite(engine: Engine, read_only: bool) -> None:
    """Transactions are begun by us and not by the driver, which would begin them only at the first write.

    https://docs.sqlalchemy.org/en/21/dialects/sqlite.html, "Enabling Non-Legacy SQLite Transactional Modes".
    """

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA cache_size = -65536")
        if not read_only:
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(_WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def transaction(engine: Engine, *, writing: bool) -> Iterator[Connection]:
    """One transaction; a writing one has the record to itself among writers until it ends.

    Reading pages and parsing them takes many times longer than storing what they gave, so that processes which ingest
    at once seldom wait here, and none can found an event, a matter or a term that another is just founding. A reading
    one sees the record as it stood when it began.
    """
    on_server = engine.dialect.name == "postgresql"
    options: dict[str, Any] = {_WRITING: writing}
    if on_server and not writing:
        options["isolation_level"] = "REPEATABLE READ"  # as SQLite's are; by default each question sees what is new
    with engine.connect().execution_options(**options) as connection, connection.begin():
        if writing and on_server:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN})")
        yield connection


def attempt(
    address: Address,
    engine: Engine,
    work: Callable[[Connection], T],
    *,
    writing: bool,
    patience: float = DEFAULTS.record_patience,
) -> T:
    """Run ``work`` in a transaction; after a fault that passes, all of it again, with growing pauses.

    Gives up after ``patience`` seconds. Raises RecordError for what the database refuses;
    nothing of the transaction is stored then.
    """
    deadline = time.monotonic() + patience
    pause = _FIRST_PAUSE
    while True:
        try:
            with transaction(engine, writing=writing) as connection:
                return work(connection)
        except DBAPIError as error:
            if not is_passing(error) or time.monotonic() + pause > deadline:
                raise record_error(address.shown, error) from error
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
