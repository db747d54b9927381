"""EDTF (ISO 8601-2): what a date string says about its first and last day.

Levels 0 and 1 and the parts of level 2 that news needs: seasons, quarters and halves (21 to 41), one-of and all-of
sets, qualifiers on components, unspecified digits anywhere. Specification: loc.gov/standards/datetime.

EDTF leaves three things open; they are settled here once. Seasons are whole months of the northern hemisphere: spring
is March to May, and the winter of a year begins in its December. "Approximate" and "uncertain" (``~ ? %``) do not
widen the bounds. An interval's bounds are those of its ends, whether the event fills it or falls inside.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache

from detente.errors import InputError

_DATE = re.compile(r"([\dX]{3}[\dX])(?:-([\dX]{2}))?(?:-([\dX]{2}))?$")
_TIME = re.compile(r"T[\d:]+(?:Z|[+-][\d:]+)?$")

# Codes that stand where a month stands -> (first month, how many months). ISO 8601-2, clause 4.8.
_DIVISIONS = {
    **{21 + i: (3 * i + 3, 3) for i in range(4)},  # seasons, hemisphere unsaid: northern
    **{25 + i: (3 * i + 3, 3) for i in range(4)},  # northern
    **{29 + i: ((3 * i + 8) % 12 + 1, 3) for i in range(4)},  # southern: spring begins in September
    **{33 + i: (3 * i + 1, 3) for i in range(4)},  # quarters
    **{37 + i: (4 * i + 1, 4) for i in range(3)},  # quadrimesters
    **{40 + i: (6 * i + 1, 6) for i in range(2)},  # halves
}


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> tuple[str, str]:
    """The earliest and latest ISO day of an EDTF string; "" at a side that is open or unknown.

    Raises `InputError` for what is no EDTF, for days that do not exist, and for years outside 0001 to 9999.
    """
    text = edtf.strip()
    if not text:
        return "", ""
    if text[0] in "[{":
        low, high = _set_bounds(text, edtf)
    elif "/" in text:
        low, high = _interval_bounds(text, edtf)
    else:
        low, high = _date_bounds(text, edtf)
    if low and high and low > high:
        raise _bad(edtf, "ends before it begins")
    return low, high


def interval(first: str, last: str) -> str:
    """The EDTF interval between two dates, ".." for an open side; one date where both are the same."""
    return first if first == last else f"{first}/{last}"


def one_of(*dates: str) -> str:
    """The EDTF set of dates of which one is meant; the date itself where they are the same."""
    choices = sorted(set(dates))
    return choices[0] if len(choices) == 1 else f"[{', '.join(choices)}]"


def all_of(*dates: str) -> str:
    """The EDTF set of dates that are all meant; the date itself where they are the same."""
    members = sorted(set(dates))
    return members[0] if len(members) == 1 else f"{{{', '.join(members)}}}"


def about(edtf: str) -> str:
    """The same date marked as approximate: "2024" -> "2024~"; of an interval, both ends; what is marked stays."""
    return "/".join(end if not end or end == ".." or end[-1] in "~?%" else f"{end}~" for end in edtf.split("/"))


def _bad(edtf: str, reason: str) -> InputError:
    return InputError(f"date {edtf!r}", reason, "write EDTF, as in 2026-02, 2026-02-02/.. or 2025-12~")


def _set_bounds(text: str, edtf: str) -> tuple[str, str]:
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        raise _bad(edtf, "its bracket is not closed")
    lows, highs = [], []
    for member in text[1:-1].split(","):
        first, dots, last = member.strip().partition("..")
        low, high = _date_bounds(first, edtf) if first else ("", "")
        if dots:
            high = _date_bounds(last, edtf)[1] if last else ""
        lows.append(low)
        highs.append(high)
    return min(lows), "" if "" in highs else max(highs)


def _interval_bounds(text: str, edtf: str) -> tuple[str, str]:
    ends = text.split("/")
    if len(ends) != 2:
        raise _bad(edtf, "an interval has two sides")
    first, last = ends
    low = "" if first in ("", "..") else _date_bounds(first, edtf)[0]
    high = "" if last in ("", "..") else _date_bounds(last, edtf)[1]
    return low, high


def _date_bounds(text: str, edtf: str) -> tuple[str, str]:
    match = _DATE.match(_TIME.sub("", re.sub("[?~%]", "", text)))
    if match is None:
        raise _bad(edtf, "is not a date in EDTF")
    year, month, day = match.groups()
    if year == "XXXX":
        return "", ""
    first_year, last_year = max(int(year.replace("X", "0")), 1), int(year.replace("X", "9"))
    if last_year < 1:
        raise _bad(edtf, "years run from 0001 to 9999")
    if month is None:
        return _iso(first_year, 1, 1), _iso(last_year, 12, 31)
    if month.isdigit() and int(month) in _DIVISIONS and day is None:
        return _division_bounds(first_year, last_year, int(month), edtf)
    months = _digits(month, 1, 12, edtf)
    if day is None:
        return _iso(first_year, months[0], 1), _iso(last_year, months[-1], monthrange(last_year, months[-1])[1])
    low = _digits(day, 1, monthrange(first_year, months[0])[1], edtf)[0]
    high = _digits(day, 1, monthrange(last_year, months[-1])[1], edtf)[-1]
    return _iso(first_year, months[0], low), _iso(last_year, months[-1], high)


def _division_bounds(first_year: int, last_year: int, code: int, edtf: str) -> tuple[str, str]:
    start, length = _DIVISIONS[code]
    carry, last_month = divmod(start + length - 2, 12)
    if last_year + carry > 9999:
        raise _bad(edtf, "years run from 0001 to 9999")
    last_day = monthrange(last_year + carry, last_month + 1)[1]
    return _iso(first_year, start, 1), _iso(last_year + carry, last_month + 1, last_day)


def _digits(text: str, low: int, high: int, edtf: str) -> list[int]:
    """The values that two digits can have, X being any: "1X" of 1..12 is 10, 11, 12."""
    if text.isdigit() and low <= int(text) <= high:
        return [int(text)]
    values = [v for v in range(low, high + 1) if all(a in ("X", b) for a, b in zip(text, f"{v:02}", strict=True))]
    if not values:
        raise _bad(edtf, f"{text} is not between {low:02} and {high:02}")
    return values


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"
