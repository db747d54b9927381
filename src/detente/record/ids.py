"""Ids as they are dealt out, and as people see them: a letter for the kind and the row's number."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Column, Connection, Select, Table, func, select

from detente.errors import UsageError
from detente.record.tables import metadata

ARTICLE, REPORT, EVENT, MATTER, JUDGEMENT = "A", "R", "E", "M", "J"
_KINDS = {ARTICLE: "an article", REPORT: "a report", EVENT: "an event", MATTER: "a matter", JUDGEMENT: "a judgement"}

_MOST_DIGITS = 9  # what an integer of every database holds


class Ids:
    """The next free row numbers of a transaction. Only one writer is at work, and rows with an id are never deleted,
    so that what follows the highest number is free: on every database alike, and without asking for each row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: dict[str, int] = {}

    def next(self, table: Table) -> int:
        """The number of a row that is about to be added."""
        if not self._last:
            highest = self._connection.execute(_highest()).one()
            self._last = {name: last or 0 for name, last in highest._mapping.items()}
        self._last[table.name] += 1
        return self._last[table.name]


@cache
def _highest() -> Select[*tuple[int, ...]]:
    """The highest number in each table that deals them out, asked for at once."""
    dealing = [table for table in metadata.sorted_tables if isinstance(table.c.get("id"), Column)]
    return select(*(select(func.max(table.c.id)).scalar_subquery().label(table.name) for table in dealing))


def number(subject: str, kinds: str) -> int:
    """The row of a public id ("E7" -> 7) whose letter is among ``kinds``; raises UsageError for anything else."""
    letter, digits = subject[:1].upper(), subject[1:]
    if letter not in kinds or not digits.isascii() or not digits.isdigit() or len(digits) > _MOST_DIGITS:
        wanted = " or ".join(f"{_KINDS[k]} ({k}7)" for k in kinds)
        raise UsageError(repr(subject), "is no such id", f"give {wanted}")
    return int(digits)
