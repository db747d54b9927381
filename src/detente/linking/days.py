"""When a telling's happening can have been, and whether two of them agree on it.

Days are ordinals (``date.toordinal``) in here. A text dates the act itself (a day, or a stretch of days), or only looks
back on "last year", or says nothing: then the day of publication stands for it, with the lag of the act's family.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from detente.linking.families import Family
from detente.model import Telling

DATED, WIDE, TOLD, PAST, OPEN = "dated", "wide", "told", "past", "open"
FIRST, LAST = date.min.toordinal(), date.max.toordinal()
AGREED, RECALLED, APART = 2, 1, 0

_WIDE = 10  # a stretch of more days than this dates nothing by itself
_MONTH = 31
_AHEAD = 90  # how far ahead an announcement without a date looks
_SAME_PLAN = 14  # days between two announcements without dates of one plan
_BEFORE = 180  # days within which an act is looked for that shares its date with another act of its text
_LOOKING_BACK = 330  # days within which an act told as history, or of a longer time, is looked for


@dataclass(frozen=True, slots=True)
class When:
    """Bounds of a happening (ordinals) as a telling gives them, how it gives them; when it was published (0: ?)."""

    kind: str
    earliest: int
    latest: int
    published: int
    shared: bool = False


def when(telling: Telling, family: Family) -> When:
    """The bounds of a telling."""
    published = _ordinal(telling.published)
    if telling.earliest or telling.latest:
        return _dated(telling, published)
    if not published:
        return When(OPEN, FIRST, LAST, 0)
    if telling.status == "future":
        return When(TOLD, published, published + _AHEAD, published)
    if telling.status == "historical":
        return When(PAST, published - _LOOKING_BACK, published, published)
    return When(TOLD, published - family.lag, published, published)


def _dated(telling: Telling, published: int) -> When:
    ahead = telling.status in ("future", "hypothetical")
    earliest, latest = _ordinal(telling.earliest), _ordinal(telling.latest)
    earliest = earliest or (latest if not published else published if ahead else FIRST)
    latest = latest or (earliest if not published else LAST if ahead else published)
    if published and not ahead and earliest <= published < latest:
        latest = published  # what is told has happened by then
    if latest < earliest:
        latest = earliest
    wide = PAST if telling.status == "historical" else WIDE
    kind = DATED if latest - earliest <= _WIDE else wide
    return When(kind, earliest, latest, published, telling.date_shared)


def agree(a: When, b: When, family: Family, future: bool) -> int:
    """AGREED, RECALLED (it may be so: one looks back on it or is vague), or APART."""
    if OPEN in (a.kind, b.kind):
        return RECALLED if a.kind == b.kind else APART  # a text without any day can be of any time
    if a.kind == DATED and b.kind == DATED:
        if a.earliest <= b.latest + family.slack and b.earliest <= a.latest + family.slack:
            return AGREED
        return RECALLED if _misdated(a, b) or _misdated(b, a) else APART
    if future:
        return _agree_ahead(a, b)
    if a.kind == TOLD and b.kind == TOLD:
        apart = abs(a.published - b.published)
        return AGREED if apart <= family.lag else RECALLED if apart <= family.recall else APART
    if TOLD in (a.kind, b.kind):
        told, other = (a, b) if a.kind == TOLD else (b, a)
        return _agree_told(told, other, family)
    if not (a.earliest <= b.latest and b.earliest <= a.latest):
        return APART
    vague = PAST in (a.kind, b.kind) or max(a.latest - a.earliest, b.latest - b.earliest) > _MONTH
    news = not vague and a.published and abs(a.published - b.published) <= family.lag
    return AGREED if news else RECALLED


def _misdated(a: When, b: When) -> bool:
    """True where the date of ``a`` stands with another act of its text, and ``b`` may be what it looks back on."""
    return a.shared and 0 <= a.published - b.latest <= _BEFORE and b.earliest <= a.latest


def _agree_told(told: When, other: When, family: Family) -> int:
    if other.kind == DATED and told.earliest <= other.latest and other.earliest <= told.latest + 1:
        return AGREED
    since = told.published - family.recall
    if _misdated(other, told):
        return RECALLED
    return RECALLED if since <= other.latest and other.earliest <= told.latest + 1 else APART


def _agree_ahead(a: When, b: When) -> int:
    if not (a.earliest <= b.latest and b.earliest <= a.latest):
        return APART
    near = abs(a.published - b.published) <= _SAME_PLAN if a.published and b.published else False
    return AGREED if near else RECALLED


def reach(span: When, family: Family, future: bool) -> tuple[int, int]:
    """The days (ordinals) within which events lie that a telling may tell: eleven months at most."""
    if span.kind == TOLD and future:
        return span.published - _SAME_PLAN, span.latest
    if span.kind == TOLD:
        far = max(family.lag, family.recall) + family.lag
        return span.published - far, span.published + far
    before = _BEFORE if span.shared else family.slack
    after = max(family.lag, family.recall, family.slack)
    return _within(span.earliest - before, span.latest + after, span.published)


def lies(span: When) -> tuple[int, int]:
    """The days (ordinals, eleven months at most) under which the event of a telling is found: back to what a borrowed
    date may be meant for."""
    return _within(span.earliest - (_BEFORE if span.shared else 0), span.latest, span.published)


def _within(first: int, last: int, published: int) -> tuple[int, int]:
    """The part of a long time that is looked at: what of it lies next to the day of publication."""
    if not published or last <= published:
        return max(first, last - _LOOKING_BACK), last
    start = max(first, published - _LOOKING_BACK // 2)
    return start, min(last, start + _LOOKING_BACK)


def iso(ordinal: int) -> str:
    """An ordinal as an ISO day."""
    return date.fromordinal(min(max(ordinal, FIRST), LAST)).isoformat()


@lru_cache(maxsize=1 << 14)
def _ordinal(day: str) -> int:
    """The ordinal of an ISO day, 0 of ""."""
    return date.fromisoformat(day).toordinal() if day else 0


ordinal = _ordinal
