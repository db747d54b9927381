"""One writing transaction: its connection, the ids it deals out, the changes it notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert

from detente.record.changelog import Log
from detente.record.ids import Ids


@dataclass(slots=True)
class Session:
    """What the parts of the writer share. ``close`` writes the log: the last thing before the commit."""

    connection: Connection
    ids: Ids
    log: Log

    def insert(self, table: Table, rows: Iterable[dict[str, Any]]) -> None:
        """Add rows, in one statement."""
        if rows := list(rows):
            self.connection.execute(insert(table), rows)

    def insert_missing(self, table: Table, rows: Iterable[dict[str, Any]]) -> None:
        """Add rows but those whose key is there already."""
        if rows := list(rows):
            self.connection.execute(_inserting(self.connection)(table).on_conflict_do_nothing(), rows)

    def close(self) -> None:
        self.log.write(self.connection, self.ids)


def session_on(connection: Connection, article: int | None = None) -> Session:
    """A session on a writing transaction that has just begun."""
    return Session(connection, Ids(connection), Log(article))


def _inserting(connection: Connection) -> Any:
    """The ``insert`` of the connection's dialect; the other one is not imported, it takes its time."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as inserting
    else:
        from sqlalchemy.dialects.sqlite import insert as inserting  # type: ignore[assignment]
    return inserting
