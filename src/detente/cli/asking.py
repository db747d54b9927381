"""What commands that ask a record take from outside: where it is, which actors, which days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from detente.actors.lookup import actor_named
from detente.errors import UsageError
from detente.language import languages
from detente.model import Actor
from detente.record import Record, open_record

_UNITS = {"d": 1, "w": 7}


def open_for_reading(address: str | None) -> Record:
    """The record at an address (None: $DETENTE_RECORD, else ./detente.db); raises RecordError where there is none."""
    return open_record(address, create=False)


def actors_of(names: Sequence[str], language: str) -> tuple[Actor, ...]:
    """The actors of codes, names or nationalities, named in ``language``; raises UsageError for unknown ones."""
    order = (language, *(code for code in languages() if code != language))
    known = [code for code in order if code in languages()]
    return tuple(actor_named(name, known) for name in names)


def day_of(option: str, value: str | None) -> str:
    """An ISO day as given, "" for None; raises UsageError for anything else."""
    if not value:
        return ""
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise UsageError(option, f"not a day: {value!r}", "give YYYY-MM-DD") from error


def moment_of(option: str, value: str) -> str:
    """A day, a time (ISO 8601) or a number of days or weeks back ("3d", "2w") as ISO text to compare with the log's.

    A day, and a time that names no zone, are in UTC. Raises UsageError for anything else.
    """
    number, unit = value[:-1], value[-1:]
    try:
        if number.isdecimal() and unit in _UNITS:
            return _utc(datetime.now(UTC) - timedelta(days=int(number) * _UNITS[unit]))
        found = datetime.fromisoformat(value)
        return _utc(found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC))
    except (ValueError, OverflowError) as error:
        remedy = "give YYYY-MM-DD, a time such as 2025-03-04T10:00, or 3d, 2w"
        raise UsageError(option, f"not a moment: {value!r}", remedy) from error


def among(option: str, value: str, allowed: Sequence[str]) -> str:
    """A value as given where it is one of those allowed; raises UsageError for another."""
    if value not in allowed:
        raise UsageError(option, f"unknown {value!r}", f"one of {', '.join(allowed)}")
    return value


def _utc(moment: datetime) -> str:
    # without its zone it sorts before the moment itself, and before all of its second where it tells no finer
    return moment.isoformat().removesuffix("+00:00")
