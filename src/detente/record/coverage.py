"""What was read: counted by the database, so that what comes back grows with days and outlets, not with articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from detente.model import Coverage, DayRead, Filter, OutletRead
from detente.record.reader import LIVE, of_articles, of_events
from detente.record.tables import articles, events, tellings

_DAY, _OUTLET, _LANGUAGE = articles.c.published, articles.c.outlet, articles.c.language


@dataclass(frozen=True, slots=True)
class _Telling:
    """How many articles tell what is asked for: by outlet, and by day."""

    outlets: Mapping[str, int]
    days: Mapping[str, int]


def coverage_of(connection: Connection, wanted: Filter) -> Coverage:
    """The current articles by outlet and by day that has any, and how many tell what is asked for.

    Articles without a day are counted whatever days are asked for: they may be of any.
    """
    asked = _asked(wanted)
    telling = _telling(connection, wanted, asked)
    outlets = _outlets(connection, asked, telling)
    every = _by_day(connection, asked)
    panel = _by_day(connection, [*asked, _OUTLET.in_(sorted(telling.outlets))]) if telling.outlets else {}
    days = tuple(DayRead(day, every[day], telling.days.get(day, 0), panel.get(day, 0)) for day in sorted(every) if day)
    return Coverage(outlets, days, undated=every.get("", 0))


def _asked(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions = of_articles(replace(wanted, since="", until=""))
    bounds = [wanted.since <= _DAY] if wanted.since else []
    bounds += [wanted.until >= _DAY] if wanted.until else []
    return [*conditions, or_(_DAY == "", and_(*bounds))] if bounds else conditions


def _telling(connection: Connection, wanted: Filter, asked: Sequence[ColumnElement[bool]]) -> _Telling:
    # of the events only who takes part and what is done: their days are not those of the articles
    told = of_events(replace(wanted, since="", until="", language="", outlets=()))
    # one inside the other, so that SQLite goes from the events to their articles and not through all articles
    of_told = tellings.c.event_id.in_(select(events.c.id).where(*told))
    tell = articles.c.id.in_(select(tellings.c.article_id).where(*LIVE, of_told))
    by = (_DAY, _OUTLET)
    outlets: dict[str, int] = defaultdict(int)
    days: dict[str, int] = defaultdict(int)
    for day, outlet, count in connection.execute(select(*by, func.count()).where(*asked, tell).group_by(*by)):
        outlets[outlet] += count
        days[day] += count
    return _Telling(outlets, days)


def _outlets(connection: Connection, asked: Sequence[ColumnElement[bool]], telling: _Telling) -> tuple[OutletRead, ...]:
    by = (_OUTLET, _LANGUAGE)
    first = func.min(func.nullif(_DAY, ""))
    found: dict[str, OutletRead] = {}
    statement = select(*by, func.count(), first, func.max(_DAY)).where(*asked).group_by(*by).order_by(*by)
    for outlet, language, count, earliest, latest in connection.execute(statement):
        days = [day for day in (earliest, latest) if day]
        mine = OutletRead(
            outlet, (language,), count, telling.outlets.get(outlet, 0), min(days, default=""), max(days, default="")
        )
        found[outlet] = _together(found[outlet], mine) if outlet in found else mine
    return tuple(sorted(found.values(), key=lambda row: (-row.telling, -row.articles, row.outlet)))


def _together(one: OutletRead, other: OutletRead) -> OutletRead:
    """An outlet that publishes in two languages."""
    days = [day for row in (one, other) for day in (row.first, row.last) if day]
    return OutletRead(
        outlet=one.outlet,
        languages=(*one.languages, *other.languages),
        articles=one.articles + other.articles,
        telling=one.telling,
        first=min(days, default=""),
        last=max(days, default=""),
    )


def _by_day(connection: Connection, asked: Sequence[ColumnElement[bool]]) -> dict[str, int]:
    statement = select(_DAY, func.count()).where(*asked).group_by(_DAY)
    return {row[0]: row[1] for row in connection.execute(statement)}
