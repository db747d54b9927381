"""Dates made of other dates: their parts, and what begins, ends or lies between them.

"Depuis la fin de mars" is ``Since(Part("end", CalendarDate(month=3)))``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from detente.times import edtf
from detente.times.expressions import CalendarDate, Expression, Setting, Weekday
from detente.times.periods import Period, half_of, part_of, period, week_of


@dataclass(frozen=True, slots=True)
class Part:
    """The start, middle or end of a date."""

    part: str
    whole: Expression
    unit: str = "part"

    def resolve(self, setting: Setting) -> Period | None:
        whole = self.whole.resolve(setting)
        return _derived(whole, lambda p: part_of(p, self.part), "interval")


@dataclass(frozen=True, slots=True)
class Half:
    """The first or second half of a year or month."""

    number: int
    whole: Expression

    @property
    def unit(self) -> str:
        return "half" if self.whole.unit == "year" else "part"

    def resolve(self, setting: Setting) -> Period | None:
        whole = self.whole.resolve(setting)
        return _derived(whole, lambda p: half_of(p, self.number), "half" if self.unit == "half" else "interval")


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The first to fourth, or the last (-1), week of a month."""

    number: int
    month: Expression
    unit: str = "part"

    def resolve(self, setting: Setting) -> Period | None:
        month = self.month.resolve(setting)
        return _derived(month, lambda p: week_of(p, self.number), "interval")


@dataclass(frozen=True, slots=True)
class DayOfWeek:
    """The weekday (Monday is 0) of a week: "mardi de la semaine dernière"."""

    weekday: int
    week: Expression
    unit: str = "day"

    def resolve(self, setting: Setting) -> Period | None:
        week = self.week.resolve(setting)
        return _derived(week, lambda p: f"{date.fromisoformat(p.earliest) + timedelta(days=self.weekday)}", self.unit)


@dataclass(frozen=True, slots=True)
class At:
    """A date as it is, closed: it does not stand inside another ("fin" does not take "en 2008")."""

    when: Expression
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        return self.when.resolve(setting)


@dataclass(frozen=True, slots=True)
class Since:
    """From the beginning of a date on, without an end. Looks back for its year unless ``forward``."""

    start: Expression
    forward: bool = False
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        direction = (setting.direction or "future") if self.forward else "past"
        start = self.start.resolve(replace(setting, direction=direction))
        return _derived(start, lambda p: f"{_start(p)}/..", self.unit)


@dataclass(frozen=True, slots=True)
class Until:
    """Up to the end of a date; from the anchor to it where ``from_now`` ("d'ici 2030") and it is still to come."""

    end: Expression
    from_now: bool = False
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        end = self.end.resolve(replace(setting, direction=setting.direction or "future"))
        if end is None:
            return None
        today = setting.anchor.isoformat() if setting.anchor and self.from_now else ""
        if not today or end.latest < today:
            return _derived(end, lambda p: f"../{_end(p)}", self.unit)
        return replace(period(f"{today}/{_end(end)}", self.unit), anchor=today)


@dataclass(frozen=True, slots=True)
class Before:
    """Up to the day before a date begins; before an *end* ("avant la fin de l'année") means by that end."""

    end: Expression
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        end = self.end.resolve(replace(setting, direction=setting.direction or "future"))
        return _derived(end, self._limit, self.unit)

    def _limit(self, end: Period) -> str:
        if isinstance(self.end, Part) and self.end.part == "end":
            return f"../{_end(end)}"
        if end.unit == "year":
            return f"../{int(end.earliest[:4]) - 1:04}"
        return f"../{date.fromisoformat(end.earliest) - timedelta(days=1)}"


@dataclass(frozen=True, slots=True)
class After:
    """From the day after a date has ended."""

    start: Expression
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        start = self.start.resolve(setting)
        return _derived(start, self._limit, self.unit)

    def _limit(self, start: Period) -> str:
        if start.unit == "year":
            return f"{int(start.latest[:4]) + 1:04}/.."
        return f"{date.fromisoformat(start.latest) + timedelta(days=1)}/.."


@dataclass(frozen=True, slots=True)
class Elapsed:
    """What has passed of a date ("plus tôt cette année", ``sign`` -1) or what remains of it ("later this week")."""

    whole: Expression
    sign: int
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        whole = self.whole.resolve(setting)
        if whole is None or setting.anchor is None or not whole.earliest:
            return whole and Period("", self.unit)
        today = setting.anchor.isoformat()
        if not whole.earliest <= today <= whole.latest:
            return whole
        size = 7 if whole.unit == "year" else 10
        ends = (whole.earliest[:size], today) if self.sign < 0 else (today, whole.latest[:size])
        return period(edtf.interval(*ends), self.unit, today)


@dataclass(frozen=True, slots=True)
class Range:
    """From one date to another. What one end leaves out is taken from the other: "du 28 février au 3 mars 2026".

    ``together`` joins the two ends: an interval, or a set where days are listed ("les 4 et 12 mars").
    """

    first: Expression
    last: Expression
    together: Callable[[str, str], str] = edtf.interval
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        first, last = self._ends(setting)
        if first is None or last is None:
            return None
        if not first.edtf or not last.edtf:
            return Period("", self.unit)
        text = self.together(_start(first), _end(last))
        return period(text, self.unit, last.anchor or first.anchor)

    def _ends(self, setting: Setting) -> tuple[Period | None, Period | None]:
        first, last = self.first, self.last
        first_leads = has_year(first) or setting.direction == "past"
        if isinstance(last, CalendarDate) and not has_year(last) and first_leads:
            start = first.resolve(setting)
            return start, start and last.beside(start, 1)
        end = last.resolve(setting)
        if end is None or has_year(first):
            return first.resolve(setting), end
        if isinstance(first, CalendarDate):
            return first.beside(end, -1), end
        day = date.fromisoformat(end.earliest) if end.earliest else None
        return first.resolve(replace(setting, anchor=day, direction="past")), end


def has_year(expression: Expression) -> bool:
    """Whether an expression says its year, or is reckoned from the anchor: not so a bare "lundi" or "3 mars"."""
    if isinstance(expression, CalendarDate):
        return expression.year is not None or expression.of_year is not None
    return not isinstance(expression, Weekday)


def _derived(base: Period | None, make: Callable[[Period], str | None], unit: str) -> Period | None:
    """A period made from another: none of none, an empty one of one without bounds."""
    if base is None or not base.earliest:
        return base and Period("", unit)
    text = make(base)
    return period(text, unit, base.anchor) if text else None


def _start(known: Period) -> str:
    return known.earliest if known.edtf[0] in "[{" else known.edtf.partition("/")[0]


def _end(known: Period) -> str:
    return known.latest if known.edtf[0] in "[{" else known.edtf.rpartition("/")[2]
