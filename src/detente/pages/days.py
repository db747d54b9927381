"""The day on which a page says it was published, as ISO 8601; None rather than a guess."""

from __future__ import annotations

import datetime
import re
from functools import cache

from detente.pages.wording import Calendar, plain, wording

_EARLIEST_YEAR = 1990
_LONGEST_DATE_LINE = 16
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_CLOCK = re.compile(r"\d{1,2}\s?[:hH.]\s?\d{0,2}(?::\d{2})?|[+-]\d{2}:?\d{2}")
_BRACKETED = re.compile(r"\([^()]*\)")
_LONGEST_PLACE = 5  # words of a town's name with its country
_LONGEST_DASHED = 3  # a longer one before a dash is a headline
_LONGEST_PLACED = 100
_LONGEST_PARTICLE = 3  # "Port-au-Prince", "Rio de Janeiro"
_DASH = re.compile(r"\s+[-–—]+\s+")
_SIGNED = re.compile(r"(?<=\d)\s+[-–—|]+\s+[^\W\d_][^\d,;:]{1,25}$")
_DATELINE = re.compile(r"^.{0,70}?(?:[-–—]|\))\s")


def iso_day(value: str) -> str | None:
    """The day in a machine's date ("2026-02-03T23:30:00-05:00", "20260203"): that of the publisher's own clock."""
    match = _ISO.search(value) or _COMPACT.match(value.strip()) or _YEAR_FIRST.search(value)
    return _valid(*match.groups()) if match else None


def iso_moment(value: str) -> str | None:
    """The time in a machine's date, in UTC ("2026-02-04T04:30:00Z"; a clock without a zone is taken for UTC's); the day
    where it tells no more."""
    day = iso_day(value)
    try:
        found = datetime.datetime.fromisoformat(value.strip())
    except ValueError:
        return day
    if day is None or len(value.strip()) <= len("2026-02-03"):
        return day
    zoned = found if found.tzinfo else found.replace(tzinfo=datetime.UTC)
    return zoned.astimezone(datetime.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def written_day(text: str, language: str = "") -> str | None:
    """The first day written out in ``text`` ("3 février 2026", "Feb 3, 2026", "03/02/2026"), or None.

    A date in numbers is read by the custom of ``language`` (ISO 639-1); where that is unknown, only if one order fits.
    """
    line = plain(text)
    for match in _named().finditer(line):
        day, month, month_first, day_second, year = match.group("d", "m", "m2", "d2", "y")
        number = _month(month or month_first)
        found = _valid(year, str(number), day or day_second)
        if found:
            return found
    return iso_day(line) or _numeric_day(line, language)


def published_line(line: str, language: str = "") -> str | None:
    """The day if ``line`` says when the article was published ("Publié le ...", or a date alone or behind a place)."""
    shown = says_published(line) or is_date_line(line) or is_placed_date(line)
    return written_day(line, language) if shown else None


def is_placed_date(line: str) -> bool:
    """Whether ``line`` is where and when a communiqué was given, and nothing else ("Fait à Oslo, le 3 mars 2026")."""
    if len(line) > _LONGEST_PLACED:
        return False
    line, dashes = _DASH.subn(", ", _unsigned(line), count=1)
    place, comma, day = line.partition(",")
    while comma and not _is_only_date(day):
        more, comma, day = day.partition(",")
        place = f"{place} {more}"
    names = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", place)
    beside = _beside()
    while names and names[0].lower() in beside:
        names = names[1:]
    capitals = [name for name in names if name[0].isupper()]
    small = [name for name in names if name[0].islower() and len(name) > _LONGEST_PARTICLE]
    longest = _LONGEST_DASHED if dashes else _LONGEST_PLACE
    return bool(comma) and 0 < len(names) <= longest and bool(capitals) and names[0] in capitals and not small


def _unsigned(line: str) -> str:
    """``line`` without the agency behind it, in brackets or behind a dash ("Lima, 3 mars 2026 (AFP)", "... - AFP")."""
    return _SIGNED.sub("", _BRACKETED.sub(" ", line).strip().rstrip(" .-–—"))


def dateline_day(paragraph: str, language: str = "") -> str | None:
    """The day of a dateline, which is that of publication: "BAMAKO, 3 février 2026 (AFP) - ...", "Oslo, le 3 mars 2026
    – ...", "March 3, 2026 - ..."."""
    match = _DATELINE.match(paragraph)
    if not match or match.group().count(" ") > 9:
        return None
    opening = match.group()
    capitals = opening.split()[0].strip(",(").isupper() and opening[0].isupper()
    alone = opening.strip(" -–—()")
    return written_day(opening, language) if capitals or is_date_line(alone) or is_placed_date(alone) else None


def says_published(line: str) -> bool:
    """Whether ``line`` opens with words such as "Published on" and has a number in it."""
    short = len(line.split()) <= _LONGEST_DATE_LINE and any(character.isdigit() for character in line)
    return short and bool(wording().published.match(plain(line)))


def is_date_line(line: str) -> bool:
    """Whether ``line`` holds a date or a time of day and nothing else."""
    return _is_only_date(_BRACKETED.sub(" ", line)) or bool(_CLOCK.fullmatch(line.strip()))


def _is_only_date(line: str) -> bool:
    rest = plain(line)
    if not any(character.isdigit() for character in rest) or len(rest.split()) > _LONGEST_DATE_LINE:
        return False
    dated = False
    for pattern in (_named(), _ISO, _NUMERIC, _YEAR_FIRST):
        rest, count = pattern.subn(" ", rest)
        dated = dated or count > 0
    beside = _beside()
    left = [word for word in re.findall(r"[^\W\d_]+", _CLOCK.sub(" ", rest)) if word not in beside]
    return dated and not left


@cache
def _beside() -> frozenset[str]:
    return frozenset[str]().union(*(calendar.beside for calendar in wording().calendars))


def _numeric_day(line: str, language: str) -> str | None:
    match = _NUMERIC.search(line)
    if not match:
        return None
    first, second, year = match.groups()
    order = next((calendar.order for calendar in wording().calendars if calendar.language == language), "none")
    days = {"dmy": _valid(year, second, first), "mdy": _valid(year, first, second)}
    if order in days:
        return days[order]
    possible = {day for day in days.values() if day}
    return possible.pop() if len(possible) == 1 else None


@cache
def _named() -> re.Pattern[str]:
    names = sorted({name for calendar in wording().calendars for name in calendar.months}, key=len, reverse=True)
    month = "|".join(map(re.escape, names))
    return re.compile(
        rf"(?<![\w])(?:(?P<d>\d{{1,2}})(?:er|st|nd|rd|th|\.)?[\s-](?:de\s)?(?P<m>{month})\.?,?[\s-](?:de\s|del\s)?"
        rf"|(?P<m2>{month})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s)(?P<y>\d{{4}})(?!\d)"
    )


@cache
def _month(name: str) -> int:
    calendars: tuple[Calendar, ...] = wording().calendars
    return next(calendar.months[name] for calendar in calendars if name in calendar.months)


def _valid(year: str, month: str, day: str) -> str | None:
    try:
        found = datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if found.year >= _EARLIEST_YEAR else None
