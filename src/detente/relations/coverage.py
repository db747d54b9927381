"""What was read: outlets, languages and days. A day without an article is no calm day but an unknown one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from detente.model import DayOfReading
from detente.relations.sections import Coverage, DayRead, OutletRead


def coverage_of(rows: Iterable[DayOfReading], since: str = "", until: str = "") -> Coverage:
    """The coverage of a span of days (ISO, both included, "" where open), outlets with most on the pair first.

    Days begin and end with the bounds, else with the first and the last that has an article.
    """
    kept = [row for row in rows if not row.day or (since <= row.day and (not until or row.day <= until))]
    days = _days([row for row in kept if row.day], since, until)
    return Coverage(_outlets(kept), days, _gap(days), sum(row.articles for row in kept if not row.day))


def _outlets(rows: Sequence[DayOfReading]) -> tuple[OutletRead, ...]:
    grouped: dict[str, list[DayOfReading]] = defaultdict(list)
    for row in rows:
        grouped[row.outlet].append(row)
    found = []
    for outlet, mine in grouped.items():
        days = {row.day for row in mine} - {""}
        found.append(
            OutletRead(
                outlet=outlet,
                languages=tuple(sorted({row.language for row in mine})),
                articles=sum([row.articles for row in mine]),
                telling=sum([row.telling for row in mine]),
                first=min(days, default=""),
                last=max(days, default=""),
            )
        )
    return tuple(sorted(found, key=lambda row: (-row.telling, -row.articles, row.outlet)))


def _days(rows: Sequence[DayOfReading], since: str, until: str) -> tuple[DayRead, ...]:
    articles: dict[str, int] = defaultdict(int)
    telling: dict[str, int] = defaultdict(int)
    for row in rows:
        articles[row.day] += row.articles
        telling[row.day] += row.telling
    if not articles:
        return ()
    day = date.fromisoformat(since or min(articles))
    last = date.fromisoformat(until or max(articles))
    found = []
    while day <= last:
        iso = day.isoformat()
        found.append(DayRead(iso, articles.get(iso, 0), telling.get(iso, 0)))
        day += timedelta(days=1)
    return tuple(found)


def _gap(days: Sequence[DayRead]) -> tuple[str, str]:
    """The longest run of days without an article, the latest of equally long ones."""
    best, start = (0, 0), 0
    for end, day in enumerate(days, 1):
        if day.articles:
            start = end
        elif end - start >= best[1] - best[0]:
            best = (start, end)
    return (days[best[0]].day, days[best[1] - 1].day) if best[1] else ("", "")
