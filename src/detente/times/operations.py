"""The operations that a pattern line can name: from the values of its slots to an `Expression`.

An operation returns None where the values do not fit together (31 February, the middle of a day): the pattern then
does not match. They are described for writers of patterns in docs/times.md.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from detente.times import edtf
from detente.times.expressions import CalendarDate, Distance, Expression, Fixed, Shift, Weekday, Window
from detente.times.intervals import After, At, Before, DayOfWeek, Elapsed, Half, Part, Range, Since, Until, WeekOfMonth
from detente.times.periods import period

Amount = tuple[int, int]
Value = int | str | Amount | Expression
Slots = Mapping[str, Value]
Build = Callable[[Slots], Expression | None]


@dataclass(frozen=True, slots=True)
class Operation:
    """``needs`` are the slots or constants without which it cannot work, ``takes`` those it can use besides.

    ``builds`` is None for the operation that takes words away from every other pattern and gives no date.
    """

    builds: Build | None
    needs: frozenset[str]
    takes: frozenset[str]


def _integer(slots: Slots, name: str) -> int | None:
    value = slots.get(name)
    return value if isinstance(value, int) else None


def _text(slots: Slots, name: str) -> str:
    value = slots.get(name)
    return value if isinstance(value, str) else ""


def _child(slots: Slots, name: str = "date") -> Expression | None:
    value = slots.get(name)
    return None if value is None or isinstance(value, int | str | tuple) else value


def _amount(slots: Slots) -> Amount:
    """The number counted: (3, 3) for three, (2, 6) for a few or where the words give none ("ces derniers mois")."""
    value = slots.get("n", (2, 6))
    if isinstance(value, int):
        return value, value
    return value if isinstance(value, tuple) else (2, 6)


def _counted(slots: Slots) -> tuple[str, Amount]:
    """Unit and number, hours as whole days."""
    unit, (least, most) = _text(slots, "unit"), _amount(slots)
    return ("day", (least // 24, most // 24)) if unit == "hour" else (unit, (least, most))


def _calendar(slots: Slots, suffix: str = "") -> Expression | None:
    """Weekday, day, month, season, year as far as they are given, for "date" and both ends of "range"."""
    day, month = _integer(slots, "day" + suffix), _integer(slots, "month" + suffix)
    year, weekday = _integer(slots, "year" + suffix), _integer(slots, "weekday" + suffix)
    month = month or _integer(slots, "season" + suffix)
    of_year = None if suffix else _child(slots)
    if (day is not None and month is None) or (of_year is not None and of_year.unit != "year"):
        return None
    if day is not None and month is not None and day > monthrange(year or 2000, month)[1]:
        return None
    if year is None and month is None:
        return None if weekday is None or of_year else Weekday(weekday, _text(slots, "which"))
    return CalendarDate(year, month, day, weekday, of_year, _text(slots, "which"))


def _day_of_week(slots: Slots) -> Expression | None:
    week, weekday = _child(slots), _integer(slots, "weekday")
    return DayOfWeek(weekday, week) if week and weekday is not None and week.unit == "week" else None


def _in_year(slots: Slots, month: int) -> Expression | None:
    """A quarter, half or holiday in the year given as number or as date."""
    return _calendar({**slots, "month": month})


def _quarter(slots: Slots) -> Expression | None:
    number = _integer(slots, "nth")
    return _in_year(slots, 32 + number) if number in (1, 2, 3, 4) else None


def _half(slots: Slots) -> Expression | None:
    number, whole = _integer(slots, "nth"), _child(slots)
    if number not in (1, 2):
        return None
    if whole is None:
        unit = _text(slots, "unit")
        return Half(number, Shift(unit, 0)) if unit in ("year", "month") else _in_year(slots, 39 + number)
    return Half(number, whole) if whole.unit in ("year", "month") else None


def _holiday(slots: Slots) -> Expression | None:
    month, _, day = _text(slots, "holiday").partition("-")
    return _calendar({**slots, "month": int(month), "day": int(day)})


def _numeric(slots: Slots) -> Expression | None:
    """Figures alone. ``order``: day (02/03 is 2 March), month, or either: both readings, where both are days."""
    values = [int(part) for part in _text(slots, "numeric").split()]
    if values[0] > 31:
        return _fixed_day(values[0], values[1], values[2])
    first, second, year = values
    day_first, month_first = _fixed_day(year, second, first), _fixed_day(year, first, second)
    if _text(slots, "order") == "either" and day_first and month_first:
        return Fixed(edtf.one_of(day_first.edtf, month_first.edtf), "day" if first == second else "choice")
    preferred = month_first if _text(slots, "order") == "month" else day_first
    return preferred or day_first or month_first


def _fixed_day(year: int, month: int, day: int) -> Fixed | None:
    if not (1 <= month <= 12 and year >= 1 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return Fixed(f"{year:04}-{month:02}-{day:02}", "day")


def _fixed(slots: Slots) -> Expression | None:
    text = _text(slots, "edtf")
    period(text, "day")  # so that a slip in the data is found when the pattern is read
    return Fixed(text, {4: "year", 7: "month", 10: "day"}.get(len(text), "interval"))


def _decade(slots: Slots) -> Expression | None:
    number = _integer(slots, "decade")
    return Fixed(f"{number:03}X", "decade") if number else None


def _century(slots: Slots) -> Expression | None:
    """EDTF counts hundreds: the nineteenth century is 18XX, 1800 to 1899."""
    number = _integer(slots, "nth")
    return Fixed(f"{number - 1:02}XX", "century") if number and 10 <= number <= 22 else None


def _shift(slots: Slots) -> Expression | None:
    unit, by = _text(slots, "unit"), _integer(slots, "by")
    return None if unit == "hour" or by is None else Shift(unit, by)


def _ago(slots: Slots) -> Expression:
    return Distance(*_counted(slots), -1)


def _ahead(slots: Slots) -> Expression:
    return Distance(*_counted(slots), 1)


def _from_previous(slots: Slots, sign: int) -> Expression:
    by = _integer(slots, "by")
    counted = _counted(slots) if by is None else (_text(slots, "unit"), (by, by))
    return Distance(*counted, sign, from_previous=True)


def _window(slots: Slots, sign: int) -> Expression | None:
    unit, (_, most) = _counted(slots)
    return None if unit == "weekend" else Window(unit, max(most, 1), sign)


def _part(slots: Slots) -> Expression | None:
    part, whole, unit = _text(slots, "part"), _child(slots), _text(slots, "unit")
    if whole is None:
        return Part(part, Shift(unit, 0)) if unit not in ("day", "hour", "weekend") else None
    if whole.unit == "day":
        return whole
    return None if whole.unit in ("part", "choice") else Part(part, whole)


def _week(slots: Slots) -> Expression | None:
    month, number = _child(slots), _integer(slots, "nth")
    return WeekOfMonth(number, month) if month and number and month.unit == "month" else None


def _elapsed(slots: Slots, sign: int) -> Expression | None:
    whole = _child(slots)
    if whole is None:
        unit = _text(slots, "unit")
        whole = None if unit == "hour" else Shift(unit, 0)
    return Elapsed(whole, sign) if whole else None


def _range(slots: Slots) -> Expression | None:
    first, last = _ends(slots)
    return Range(first, last) if first and last else None


def _both(slots: Slots) -> Expression | None:
    """Two days, weekdays, months or years listed: an interval where they are neighbours, else the set of both."""
    ends = _ends(slots)
    for name, size in (("day", 32), ("weekday", 7), ("month", 12), ("year", 9999)):
        first, last = _integer(slots, f"{name}1"), _integer(slots, f"{name}2")
        if first is not None and last is not None and ends[0] and ends[1]:
            together = edtf.interval if (last - first) % size == 1 else edtf.all_of
            return Range(ends[0], ends[1], together)
    return None


def _ends(slots: Slots) -> tuple[Expression | None, Expression | None]:
    """Both ends; a month or year given once serves both, unless the range runs from month to month or day to day."""
    first, last = _child(slots, "date1"), _child(slots, "date2")
    if first is not None and last is not None:
        return first, last
    values = dict(slots)
    if "month1" in values and "day2" in values and "day1" in values:
        values.setdefault("month2", values["month1"])
    if "month2" in values and "day1" in values:
        values.setdefault("month1", values["month2"])
    return _calendar(values, "1"), _calendar(values, "2")


def _with_child(node: Callable[[Expression], Expression]) -> Build:
    """An operation that needs one date and nothing else."""

    def build(slots: Slots) -> Expression | None:
        child = _child(slots)
        return node(child) if child else None

    return build


def _operation(builds: Build | None, needs: str = "", takes: str = "") -> Operation:
    return Operation(builds, frozenset(needs.split()), frozenset(takes.split()))


_ENDS = "weekday1 weekday2 day1 day2 month1 month2 year1 year2 date1 date2"

OPERATIONS: Mapping[str, Operation] = {
    "date": _operation(_calendar, takes="weekday day month season year date which"),
    "quarter": _operation(_quarter, "nth", "year date which"),
    "half": _operation(_half, "nth", "year date unit which"),
    "holiday": _operation(_holiday, "holiday", "year date which"),
    "numeric": _operation(_numeric, "numeric", "order"),
    "fixed": _operation(_fixed, "edtf"),
    "decade": _operation(_decade, "decade"),
    "century": _operation(_century, "nth"),
    "shift": _operation(_shift, "unit by"),
    "ago": _operation(_ago, "unit", "n"),
    "ahead": _operation(_ahead, "unit", "n"),
    "since-ago": _operation(lambda slots: Since(_ago(slots)), "unit", "n"),
    "by-ahead": _operation(lambda slots: Until(_ahead(slots), from_now=True), "unit", "n"),
    "window-back": _operation(lambda slots: _window(slots, -1), "unit", "n"),
    "window-ahead": _operation(lambda slots: _window(slots, 1), "unit", "n"),
    "later": _operation(lambda slots: _from_previous(slots, 1), "unit", "n by"),
    "earlier": _operation(lambda slots: _from_previous(slots, -1), "unit", "n by"),
    "part": _operation(_part, "part", "date unit"),
    "week": _operation(_week, "nth date"),
    "weekday-of": _operation(_day_of_week, "weekday date"),
    "elapsed": _operation(lambda slots: _elapsed(slots, -1), takes="date unit"),
    "remaining": _operation(lambda slots: _elapsed(slots, 1), takes="date unit"),
    "same": _operation(_child, "date"),
    "at": _operation(_with_child(At), "date"),
    "since": _operation(_with_child(Since), "date"),
    "from": _operation(_with_child(lambda date: Since(date, forward=True)), "date"),
    "until": _operation(_with_child(Until), "date"),
    "by": _operation(_with_child(lambda date: Until(date, from_now=True)), "date"),
    "before": _operation(_with_child(Before), "date"),
    "after": _operation(_with_child(After), "date"),
    "range": _operation(_range, takes=_ENDS),
    "both": _operation(_both, takes=_ENDS),
    "nothing": _operation(None),
}
