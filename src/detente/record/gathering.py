"""Which events a new telling may tell: found by block and month, so that cost does not grow with the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection, bindparam, delete, select

from detente.linking.across import MOST_CANDIDATES, Gathered, blocks, days_of, seeks, window
from detente.model import Telling
from detente.record.bodies import load
from detente.record.sessions import Session
from detente.record.tables import event_blocks, events, tellings

_ANY_MONTH = ""
_MOST_MONTHS = 12  # an event that may be of any longer time stands under "any month"
_KEPT = 20_000  # digests kept decoded: those of the last weeks' events, which new reports are compared with
_digest = lru_cache(_KEPT)(lambda body: load(Telling, body))

_in_any_month = (
    select(events.c.id, events.c.earliest, events.c.latest)
    .join(event_blocks, event_blocks.c.event_id == events.c.id)
    .where(event_blocks.c.block.in_(bindparam("blocks", expanding=True)))
    .distinct()
)
_in_months = _in_any_month.where(event_blocks.c.month.in_(bindparam("months", expanding=True)))
_live = (
    select(tellings.c.id, tellings.c.event_id, tellings.c.digest)
    .where(tellings.c.event_id.in_(bindparam("events", expanding=True)), ~tellings.c.withdrawn, ~tellings.c.rejected)
    .order_by(tellings.c.event_id, tellings.c.id)
)


def digest(row: int, body: str) -> Telling:
    """A stored telling with its id."""
    return replace(_digest(body), id=row)


def gather(connection: Connection, telling: Telling) -> tuple[Gathered, ...]:
    """The events that a telling may tell, with their live tellings; of many, those whose days lie nearest."""
    keys, bounds = list(seeks(telling)), window(telling)
    if not keys:
        return ()
    wanted = months(*bounds)
    if wanted == (_ANY_MONTH,):
        found = connection.execute(_in_any_month, {"blocks": keys}).all()
    else:
        found = connection.execute(_in_months, {"blocks": keys, "months": [*wanted, _ANY_MONTH]}).all()
    if len(found) > MOST_CANDIDATES:
        day = telling.earliest or telling.published
        found = sorted(found, key=lambda row: (_distance(day, row.earliest, row.latest), row.id))[:MOST_CANDIDATES]
    return gathered(connection, [row.id for row in found])


def gathered(connection: Connection, numbers: Collection[int]) -> tuple[Gathered, ...]:
    """These events with their live tellings, those without any left out."""
    if not numbers:
        return ()
    together: dict[int, list[Telling]] = defaultdict(list)
    for row, event, body in connection.execute(_live, {"events": list(numbers)}):
        together[event].append(digest(row, body))
    return tuple(Gathered(event, tuple(told)) for event, told in together.items())


def index(session: Session, event: int, told: Iterable[Telling]) -> None:
    """Let later reports find an event by these tellings."""
    keys = {(block, month) for telling in told for block in blocks(telling) for month in months(*days_of((telling,)))}
    rows = [{"block": block, "month": month, "event_id": event} for block, month in sorted(keys)]
    session.insert_missing(event_blocks, rows)


def reindex(session: Session, event: int, told: Sequence[Telling]) -> None:
    """The same where tellings have gone."""
    session.connection.execute(delete(event_blocks).where(event_blocks.c.event_id == event))
    index(session, event, told)


def months(first: str, last: str) -> tuple[str, ...]:
    """The months ("2026-02") that a time touches, or ("",) for a long one."""
    start, end = (int(day[:4]) * 12 + int(day[5:7]) - 1 for day in (first, last))
    if end - start >= _MOST_MONTHS or end < start:
        return (_ANY_MONTH,)
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1))


def _distance(day: str, earliest: str, latest: str) -> int:
    """Days between a day and a time, 0 inside it."""
    if not day or (earliest <= day <= latest):
        return 0
    other = earliest if day < earliest else latest
    return abs((date.fromisoformat(day) - date.fromisoformat(other)).days)
