"""What was read, day by day. A day without an article is no calm day but an unknown one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from detente.model import Coverage, DayRead


def every_day(read: Coverage, since: str = "", until: str = "") -> Coverage:
    """The coverage with all days of its span, those without an article too, and the longest run of these.

    Days begin and end with the bounds (ISO, both included, "" where open), else with the first and the last that has an
    article; where nothing was read there are none.
    """
    days = tuple(_days(read.days, since, until))
    return replace(read, days=days, gap=_gap(days))


def _days(read: Sequence[DayRead], since: str, until: str) -> Iterator[DayRead]:
    if not read:
        return
    known = {row.day: row for row in read}
    day = date.fromisoformat(since or read[0].day)
    last = date.fromisoformat(until or read[-1].day)
    while day <= last:
        iso = day.isoformat()
        yield known.get(iso) or DayRead(iso, 0, 0)
        day += timedelta(days=1)


def _gap(days: Sequence[DayRead]) -> tuple[str, str]:
    """The longest run of days without an article, the latest of equally long ones."""
    best, start = (0, 0), 0
    for end, day in enumerate(days, 1):
        if day.articles:
            start = end
        elif end - start >= best[1] - best[0]:
            best = (start, end)
    return (days[best[0]].day, days[best[1] - 1].day) if best[1] else ("", "")
