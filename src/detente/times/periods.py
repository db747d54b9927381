"""Stretches of the calendar: weeks, months, seasons, counted from a day. No words, no language.

Weeks run from Monday to Sunday (ISO 8601). EDTF has no code for weeks and weekends: they are intervals of days.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from detente.times import edtf

# Days of a week that are its beginning, middle and end (Monday is 0): "en fin de semaine" is not the weekend only.
_WEEK_PARTS = {"start": (0, 1), "middle": (1, 3), "end": (3, 6)}
_YEAR_PARTS = {"start": (1, 3), "middle": (5, 8), "end": (10, 12)}
_MONTH_PARTS = {"start": (1, 10), "middle": (11, 20), "end": (21, 31)}
_THIRDS = {"start": 0, "middle": 1, "end": 2}
_MONTHS = {"season": 3, "quarter": 3, "half": 6}
_YEARS = {"decade": 10, "century": 100}


@dataclass(frozen=True, slots=True)
class Period:
    """A resolved date: EDTF, its kind, both bounds (ISO days, "" where open) and the ISO day it was reckoned from.

    ``unit`` is day, week, weekend, month, season, quarter, half, year, decade, century, or "interval" for any other.
    """

    edtf: str
    unit: str
    earliest: str = ""
    latest: str = ""
    anchor: str = ""


def period(text: str, unit: str, anchor: str = "") -> Period:
    """The period that an EDTF string names."""
    earliest, latest = edtf.bounds(text)
    return Period(text, unit, earliest, latest, anchor)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or its last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def around(unit: str, day: date, by: int = 0) -> str:
    """EDTF of the calendar unit that lies ``by`` units from the one around ``day``: ("month", 3 Feb, -1) is January."""
    if unit == "day":
        return (day + timedelta(days=by)).isoformat()
    if unit in ("week", "weekend"):
        return _days(_start_of_week(day, by) if unit == "week" else _start_of_weekend(day, by), unit)
    if unit == "month":
        return add_months(day, by).isoformat()[:7]
    if unit in ("quarter", "half"):
        length, first_code = (3, 33) if unit == "quarter" else (6, 40)
        moved = add_months(day, length * by)
        return f"{moved.year:04}-{first_code + (moved.month - 1) // length}"
    year = day.year + by * {"decade": 10, "century": 100}.get(unit, 1)
    digits = f"{date(year, 1, 1).year:04}"
    return {"decade": digits[:3] + "X", "century": digits[:2] + "XX"}.get(unit, digits)


def moved(unit: str, day: date, by: int) -> date:
    """The day that lies ``by`` units away: three weeks before, two years after."""
    if unit in ("day", "week", "weekend"):
        return day + timedelta(days=by * (1 if unit == "day" else 7))
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}[unit]
    return add_months(day, by * months)


def part_of(whole: Period, part: str) -> str | None:
    """EDTF of the start, middle or end of a period; None where it has none.

    Conventions, since writers leave it open (the results are marked approximate): of a month, its first, second and
    last ten days; of a year, January to March, May to August, October to December; of a week, Monday and Tuesday,
    Tuesday to Thursday, Thursday to Sunday; of anything else, thirds by months or years. A day has no parts.
    """
    if whole.unit == "day":
        return whole.edtf
    if not whole.earliest or not whole.latest:
        return None
    first, last = date.fromisoformat(whole.earliest), date.fromisoformat(whole.latest)
    if whole.unit in ("week", "weekend"):
        low, high = _WEEK_PARTS[part] if whole.unit == "week" else (0, 1)
        ends = [(first + timedelta(days=n)).isoformat() for n in (low, high)]
    elif whole.unit == "month":
        low, high = _MONTH_PARTS[part]
        ends = [first.replace(day=n).isoformat() for n in (low, min(high, last.day))]
    elif whole.unit == "year":
        ends = [f"{first.year:04}-{month:02}" for month in _YEAR_PARTS[part]]
    elif whole.unit in _MONTHS:
        length = _MONTHS[whole.unit] // 3
        start = add_months(first, length * _THIRDS[part])
        ends = [start.isoformat()[:7], add_months(start, length - 1).isoformat()[:7]]
    elif whole.unit in _YEARS:
        ends = _years_third(first.year, _YEARS[whole.unit], _THIRDS[part])
    else:
        return None
    return edtf.about(edtf.interval(*ends))


def half_of(whole: Period, number: int) -> str | None:
    """EDTF of the first or second half of a year or a month; None of anything else."""
    if number not in (1, 2) or not whole.earliest:
        return None
    if whole.unit == "year":
        return f"{whole.earliest[:4]}-{39 + number}"
    if whole.unit != "month":
        return None
    days = ("01", "15") if number == 1 else ("16", whole.latest[8:])
    return edtf.interval(*(f"{whole.earliest[:8]}{day}" for day in days))


def week_of(month: Period, number: int) -> str | None:
    """EDTF of the first (1) to fourth, or the last (-1), seven days of a month."""
    if month.unit != "month" or not month.earliest or number not in (-1, 1, 2, 3, 4):
        return None
    first = 7 * number - 6 if number > 0 else int(month.latest[8:]) - 6
    return edtf.about(edtf.interval(*(f"{month.earliest[:8]}{day:02}" for day in (first, first + 6))))


def _years_third(first: int, length: int, third: int) -> list[str]:
    cuts = [round(length * n / 3) + (1 if length == 10 and n == 1 else 0) for n in range(4)]
    return [f"{first + cuts[third]:04}", f"{first + cuts[third + 1] - 1:04}"]


def _start_of_week(day: date, by: int) -> date:
    return day + timedelta(days=7 * by - day.weekday())


def _start_of_weekend(day: date, by: int) -> date:
    """The Saturday meant. "Last" is over, "next" has not begun, and "this" is the one nearest to the day."""
    saturday = _start_of_week(day, 0) + timedelta(days=5)
    if by < 0:
        return saturday + timedelta(days=7 * by)
    if by > 0:
        return saturday + timedelta(days=7 * (by if saturday <= day else by - 1))
    return saturday if day.weekday() > 2 else saturday - timedelta(days=7)


def _days(first: date, unit: str) -> str:
    return edtf.interval(first.isoformat(), (first + timedelta(days=6 if unit == "week" else 1)).isoformat())
