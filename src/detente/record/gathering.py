"""Which events a new telling may tell: found by block and month, so that cost does not grow with the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from sqlalchemy import Connection, bindparam, delete, select

from detente.linking.across import Gathered
from detente.linking.blocks import ANY_MONTH, blocks, days_of, months, nearest, seeks, window
from detente.model import Telling
from detente.record.bodies import load
from detente.record.sessions import Session
from detente.record.tables import event_blocks, events, tellings

_KEPT = 20_000  # digests kept decoded: those of the last weeks' events, which new reports are compared with
_digest = lru_cache(_KEPT)(lambda body: load(Telling, body))

_in_any_month = (
    select(event_blocks.c.block, event_blocks.c.month, event_blocks.c.event_id, events.c.earliest, events.c.latest)
    .join(events, events.c.id == event_blocks.c.event_id)
    .where(event_blocks.c.block.in_(bindparam("blocks", expanding=True)))
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


def gather(connection: Connection, told: Sequence[Telling]) -> dict[int, tuple[Gathered, ...]]:
    """Telling -> the events that it may tell, with their live tellings; of many, those whose days lie nearest."""
    near = {telling.id: nearest(telling, days, days.__getitem__) for telling, days in _meeting(connection, told)}
    known = {one.event: one for one in gathered(connection, sorted({e for found in near.values() for e in found}))}
    return {telling: tuple(known[event] for event in found if event in known) for telling, found in near.items()}


Days = dict[int, tuple[str, str]]
"""Event -> its first and last day."""


def _meeting(connection: Connection, told: Sequence[Telling]) -> Iterator[tuple[Telling, Days]]:
    """Each telling with the events of its blocks in the months of its window."""
    keys = {telling.id: frozenset(seeks(telling)) for telling in told}
    when = {telling.id: frozenset(months(*window(telling))) for telling in told}
    by_block: dict[str, list[tuple[str, int, str, str]]] = defaultdict(list)
    for any_month in (False, True):
        mine = [t.id for t in told if (ANY_MONTH in when[t.id]) is any_month]
        blocks_ = sorted({key for telling in mine for key in keys[telling]})
        wanted = sorted({month for telling in mine for month in when[telling]} | {ANY_MONTH})
        if blocks_:
            statement = _in_any_month if any_month else _in_months
            for block, *row in connection.execute(statement, {"blocks": blocks_, "months": wanted}):
                by_block[block].append(tuple(row))
    for telling in told:
        mine_too = when[telling.id] | {ANY_MONTH}
        open_ = ANY_MONTH in when[telling.id]
        yield (
            telling,
            {
                event: (first, last)
                for block in sorted(keys[telling.id])
                for month, event, first, last in by_block.get(block, ())
                if open_ or month in mine_too
            },
        )


def gathered(connection: Connection, numbers: Collection[int]) -> tuple[Gathered, ...]:
    """These events with their live tellings, those without any left out."""
    if not numbers:
        return ()
    together: dict[int, list[Telling]] = defaultdict(list)
    for row, event, body in connection.execute(_live, {"events": list(numbers)}):
        together[event].append(digest(row, body))
    return tuple(Gathered(event, tuple(told)) for event, told in together.items())


def index(session: Session, placed: Iterable[tuple[Telling, int]]) -> None:
    """Let later reports find events by these of their tellings."""
    keys = {(b, month, event) for t, event in placed for b in blocks(t) for month in months(*days_of((t,)))}
    rows = [{"block": block, "month": month, "event_id": event} for block, month, event in sorted(keys)]
    session.insert_missing(event_blocks, rows)


def reindex(session: Session, event: int, told: Sequence[Telling]) -> None:
    """The same where tellings have gone."""
    session.connection.execute(delete(event_blocks).where(event_blocks.c.event_id == event))
    index(session, ((telling, event) for telling in told))
