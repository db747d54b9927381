"""Values that commands take from outside, checked once and in the same words everywhere."""

from __future__ import annotations

from datetime import datetime

from detente.errors import InputError, UsageError
from detente.language import languages


def coded_language(language: str | None) -> str | None:
    """A language that has a coder, or None as given; raises UsageError for another."""
    if language is not None and language not in languages():
        raise UsageError("--language", f"{language!r} has no coder", f"one of {', '.join(languages())}")
    return language


def iso_day(value: object) -> str | None:
    """The day of an ISO 8601 date or time, None for None or ""; raises InputError for anything else."""
    if value is None or value == "":
        return None
    try:
        if not isinstance(value, str):
            raise ValueError
        return datetime.fromisoformat(value).date().isoformat()
    except ValueError as error:
        raise InputError("date", f"not a date: {value!r}", "give YYYY-MM-DD, or leave it out") from error
