"""Days as columns hold them: ISO 8601 text, compared as text, with an open end before or after all days."""

from __future__ import annotations

from datetime import date

from detente.record.tables import OPEN


def days_on(day: str, days: int) -> str:
    """The day some days after another (before it, where negative), within the calendar.

    An unknown day ("") is before all days when looking back, after all when looking on.
    """
    if not day:
        return "" if days < 0 else OPEN
    ordinal = date.fromisoformat(day).toordinal() + days
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal())).isoformat()
