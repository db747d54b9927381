"""What time expressions mean, before it is known from where they are reckoned: small trees, resolved in a `Setting`.

"Mars" is a `CalendarDate` without a year; "il y a trois jours" is ``Distance("day", (3, 3), -1)``.
``resolve`` gives a `Period`, an empty one where the anchor day is missing, or None where nothing can be said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from detente.errors import InputError
from detente.times import edtf
from detente.times.periods import Period, around, moved, period

# "en mai", said in February without a tense: the coming month is taken only where it is thrice as near as the past one.
_PAST_PREFERENCE = 3

_Given = TypeVar("_Given")
_Reckoned = TypeVar("_Reckoned")


@dataclass(frozen=True, slots=True)
class Setting:
    """From where expressions are reckoned.

    ``anchor`` is the day of the text. ``direction`` is "past" or "future" where the tense of the clause is known, else
    "". ``previous`` is the last date named before in the same paragraph.
    """

    anchor: date | None
    direction: str = ""
    previous: Period | None = None


class Expression(Protocol):
    """A time expression that has been read; ``unit`` as in `Period`."""

    @property
    def unit(self) -> str: ...

    def resolve(self, setting: Setting) -> Period | None: ...


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date that needs no anchor: EDTF as it stands."""

    edtf: str
    unit: str

    def resolve(self, setting: Setting) -> Period | None:  # noqa: ARG002 - part of the protocol
        return period(self.edtf, self.unit)


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A day, month, season, quarter, half or year, by name. ``month`` takes the codes of EDTF (21 is spring).

    The year is ``year``, or that of ``of_year`` ("février *de l'an dernier*"), or the one that ``which`` (last, this,
    next), the weekday, the direction and nearness choose.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    of_year: Expression | None = None
    which: str = ""

    @property
    def unit(self) -> str:
        if self.month is None:
            return "year"
        if self.month <= 12:
            return "day" if self.day else "month"
        return "season" if self.month < 33 else "quarter" if self.month < 40 else "half"

    def resolve(self, setting: Setting) -> Period | None:
        if self.year is not None:
            return self.in_year(self.year)
        if self.of_year is not None:
            year = self.of_year.resolve(setting)
            if year is None or not year.earliest:
                return year and Period("", self.unit)
            return replace(self.in_year(int(year.earliest[:4])), anchor=year.anchor)
        if setting.anchor is None:
            return Period(self._edtf("XXXX") if self.month and self.month <= 12 else "", self.unit)
        dates = self._candidates(setting.anchor.year)
        named = [p for p in dates if self._is_named_day(p, setting.anchor)]
        tenseless = replace(setting, direction="")  # the weekday tells more than the tense
        chosen = _choose(named, setting, self.which) or _choose(named, tenseless, self.which)
        chosen = chosen or _choose(dates, setting, self.which)
        return replace(chosen, anchor=setting.anchor.isoformat()) if chosen else None

    def in_year(self, year: int) -> Period:
        """The date in a given year; raises `InputError` where the year has no such day."""
        return period(self._edtf(f"{year:04}"), self.unit)

    def _edtf(self, year: str) -> str:
        parts = [year, *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    def beside(self, other: Period, sign: int) -> Period | None:
        """The last one up to another date (``sign`` -1), or the first from it on: the ends of a range."""
        if not other.earliest:
            return self.resolve(Setting(None))
        year = int(other.earliest[:4])
        same = _attempt(self.in_year, year)
        fits = same and (same.earliest <= other.earliest if sign < 0 else same.earliest >= other.earliest)
        return replace(same if same and fits else self.in_year(year + sign), anchor=other.anchor)

    def _candidates(self, year: int) -> list[Period]:
        reach = 8 if (self.month, self.day) == (2, 29) else 2  # 1896 to 1904 had no leap year between
        found = [_attempt(self.in_year, y) for y in range(max(year - reach, 1), min(year + reach, 9999) + 1)]
        return [p for p in found if p]

    def _is_named_day(self, known: Period, anchor: date) -> bool:
        """Whether the weekday is the one said, within a year or so: "lundi 3 février" tells which year is meant."""
        day = _first(known)
        return day.weekday() == self.weekday and abs((day - anchor).days) < 400


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday (Monday is 0): the last one up to the anchor, unless direction or ``which`` say otherwise."""

    weekday: int
    which: str = ""
    unit: str = "day"

    def resolve(self, setting: Setting) -> Period | None:
        if setting.anchor is None:
            return Period("", self.unit)
        back = (setting.anchor.weekday() - self.weekday) % 7
        if self.which in ("last", "next"):
            by = -(back or 7) if self.which == "last" else (7 - back)
        elif setting.direction == "future":
            by = (7 - back) % 7
        elif self.which == "this" and not setting.direction:
            by = -back if back <= 3 else 7 - back
        else:
            by = -back
        return period(around("day", setting.anchor, by), self.unit, setting.anchor.isoformat())


@dataclass(frozen=True, slots=True)
class Shift:
    """A unit of the calendar counted from the anchor's: yesterday is ``("day", -1)``, last week ``("week", -1)``."""

    unit: str
    by: int

    def resolve(self, setting: Setting) -> Period | None:
        if setting.anchor is None:
            return Period("", self.unit)
        by = self.by
        if self.unit == "weekend" and not by:
            by = _weekend_shift(setting.anchor, setting.direction)
        return period(around(self.unit, setting.anchor, by), self.unit, setting.anchor.isoformat())


@dataclass(frozen=True, slots=True)
class Distance:
    """So many units before (``sign`` -1) or after (1) the anchor: "il y a trois jours". Days are exact, more is about.

    ``amount`` is (least, most): (3, 3) for three, (2, 6) for a few. From the ``previous`` date where it says so
    ("two days later"): then nothing where there is none at least as precise as the unit.
    """

    unit: str
    amount: tuple[int, int]
    sign: int
    from_previous: bool = False

    def resolve(self, setting: Setting) -> Period | None:
        if self.from_previous:
            previous = setting.previous
            if previous is None or not _as_precise(previous.unit, self.unit):
                return None
            if self.amount == (0, 0) and previous.unit == self.unit:
                return replace(previous, anchor=previous.earliest)
            return self._from(_first(previous), exact=self.amount in ((0, 0), (1, 1)))
        if setting.anchor is None:
            return Period("", self.unit)
        return self._from(setting.anchor, exact=False)

    def _from(self, day: date, *, exact: bool) -> Period:
        ends = sorted((self.sign * self.amount[0], self.sign * self.amount[1]))
        unit = "year" if self.unit in ("decade", "century") else self.unit
        years = {"decade": 10, "century": 100}.get(self.unit, 1)
        first, last = (around(unit, day, by * years) for by in ends)
        text = edtf.interval(first.partition("/")[0], last.rpartition("/")[2])
        if ends[0] != ends[1] or not (exact or unit == "day"):
            text = edtf.about(text)
        return period(text, unit if ends[0] == ends[1] else "interval", day.isoformat())


@dataclass(frozen=True, slots=True)
class Window:
    """From so many units before the anchor to the anchor ("ces six derniers mois"), or from it onwards (``sign`` 1)."""

    unit_counted: str
    most: int
    sign: int
    unit: str = "interval"

    def resolve(self, setting: Setting) -> Period | None:
        if setting.anchor is None:
            return Period("", self.unit)
        today = setting.anchor.isoformat()
        length = {"month": 7, "quarter": 7, "half": 7, "year": 4, "decade": 4, "century": 4}.get(self.unit_counted, 10)
        far = edtf.about(moved(self.unit_counted, setting.anchor, self.sign * self.most).isoformat()[:length])
        return period(f"{far}/{today}" if self.sign < 0 else f"{today}/{far}", self.unit, today)


def attempt(expression: Expression, setting: Setting) -> Period | None:
    """The period meant, or None; so also where reckoning leaves the calendar (29 February 2026, the year 10000)."""
    return _attempt(expression.resolve, setting)


def _attempt(reckon: Callable[[_Given], _Reckoned], given: _Given) -> _Reckoned | None:
    # The calendar itself is the test: asking first would repeat its rules for leap years and its limits.
    try:
        return reckon(given)
    except (ValueError, OverflowError, InputError):
        return None


def _choose(candidates: list[Period], setting: Setting, which: str) -> Period | None:
    if setting.anchor is None:
        return None
    anchor, direction, today = setting.anchor, setting.direction, setting.anchor.isoformat()
    begun = [p for p in candidates if p.earliest <= today]
    coming = [p for p in candidates if p.latest >= today]
    if which == "last":
        begun, coming = [p for p in candidates if p.latest < today], []
    elif which == "next":
        begun, coming = [], [p for p in candidates if p.earliest > today]
    elif direction:
        begun, coming = (begun, []) if direction == "past" else ([], coming)
    past, future = begun[-1] if begun else None, coming[0] if coming else None
    if past is None or future is None or past == future:
        return past or future
    behind = (anchor - date.fromisoformat(past.latest)).days
    ahead = (_first(future) - anchor).days
    return future if ahead * (1 if which == "this" else _PAST_PREFERENCE) < behind else past


def _weekend_shift(day: date, direction: str) -> int:
    """Which weekend "this" one is where the tense is known: the last that has begun, or the first not over."""
    if direction == "past" and day.weekday() in (3, 4):
        return -1
    return 1 if direction == "future" and day.weekday() < 3 else 0


def _as_precise(known: str, asked: str) -> bool:
    order = ["day", "week", "month", "quarter", "half", "year"]
    if asked == "day" or known == "week":
        return known == asked
    return known in order and asked in order and order.index(known) <= order.index(asked)


def _first(known: Period) -> date:
    return date.fromisoformat(known.earliest)
