"""What could not be read, and when: so that a gap in the coverage can be told from a day without news."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from detente.record.changelog import now
from detente.record.tables import failures

_forget = delete(failures).where(failures.c.path == bindparam("name"))


@dataclass(frozen=True, slots=True)
class Failure:
    """A file (or line of one) that gave no article at its last reading, and why; ``at`` is ISO 8601 in UTC."""

    name: str
    reason: str
    at: str


def note(connection: Connection, name: str, reason: str) -> None:
    """Keep that a file failed, in place of an earlier failure of it."""
    connection.execute(_forget, {"name": name})
    connection.execute(insert(failures), {"path": name, "reason": reason, "at": now()})


def forget(connection: Connection, names: list[str]) -> None:
    """Strike files that have been read since."""
    connection.execute(_forget, [{"name": name} for name in names])


def failures_of(connection: Connection) -> list[Failure]:
    """All that failed and has not been read since, by name."""
    return [Failure(*row) for row in connection.execute(select(failures).order_by(failures.c.path))]
