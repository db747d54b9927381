"""Weeks and months as the periods of a series: ISO 8601 weeks ("2025-W10") and calendar months ("2025-03")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from detente.errors import UsageError

PERIODS = ("week", "month")


@dataclass(frozen=True, slots=True)
class Period:
    """A week or month: its ISO name, its first and its last day."""

    name: str
    first: str
    last: str


def check_period(by: str) -> str:
    """``by`` as given where it is week or month; raises UsageError for anything else."""
    if by not in PERIODS:
        raise UsageError("--by", f"unknown period {by!r}", f"one of {', '.join(PERIODS)}")
    return by


@lru_cache(1 << 14)  # a long record asks for the same few thousand days again and again
def period_of(day: str, by: str) -> Period:
    """The week or month that an ISO day falls in."""
    found = date.fromisoformat(day)
    if by == "week":
        first = found - timedelta(days=found.weekday())
        year, week, _ = found.isocalendar()
        return Period(f"{year}-W{week:02}", first.isoformat(), (first + timedelta(days=6)).isoformat())
    first = found.replace(day=1)
    return Period(f"{found:%Y-%m}", first.isoformat(), (_next_month(first) - timedelta(days=1)).isoformat())


def periods(since: str, until: str, by: str) -> Iterator[Period]:
    """The periods from the one of ``since`` to the one of ``until``, in order, without gaps."""
    period = period_of(since, by)
    while period.first <= until:
        yield period
        period = period_of((date.fromisoformat(period.last) + timedelta(days=1)).isoformat(), by)


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
