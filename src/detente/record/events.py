"""Events of the record: which may be meant by a new telling, and what they come to with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from detente.coding.parties import by_state
from detente.linking.across import consolidate
from detente.model import Event, Happening, Party, Telling
from detente.record.bodies import dump, load
from detente.record.changelog import event_differences
from detente.record.gathering import digest
from detente.record.sessions import Session
from detente.record.tables import OPEN, event_pairs, event_parties, events, tellings

_KEPT = 20_000
_event = lru_cache(_KEPT)(lambda body: load(Event, body))

_live = ~tellings.c.withdrawn & ~tellings.c.rejected
_told = (
    select(tellings.c.id, tellings.c.event_id, tellings.c.digest, tellings.c.body)
    .where(tellings.c.event_id.in_(bindparam("events", expanding=True)), _live)
    .order_by(tellings.c.event_id, tellings.c.id)
)
_known = select(events.c.id, events.c.withdrawn, events.c.body).where(
    events.c.id.in_(bindparam("events", expanding=True))
)
_renew = (
    update(events)
    .where(events.c.id == bindparam("row"))
    .values({name: bindparam(name) for name in (
        "withdrawn", "type", "mode", "status", "earliest", "latest", "place", "country", "languages", "body",
        "updated_at",
    )})
)  # fmt: skip
_INDEXES = (event_parties, event_pairs)


@dataclass(frozen=True, slots=True)
class Renewed:
    """What an event was and is: ``old`` is None of a new one."""

    id: int
    old: Happening | None
    new: Happening


def found(session: Session, count: int = 1) -> list[int]:
    """New events, empty until they are renewed."""
    rows = [session.ids.next(events) for _ in range(count)]
    at = session.log.at
    session.insert(events, [{"id": row, "created_at": at, "updated_at": at} for row in rows])
    return rows


def renew(session: Session, numbers: Collection[int], *, quietly: Collection[int] = ()) -> list[Renewed]:
    """Make events anew of the tellings they have now; those without one are withdrawn.

    Writes what changed to the log, but nothing of the events in ``quietly``: their change is told otherwise.
    """
    if not numbers:
        return []
    connection = session.connection
    told: dict[int, list[tuple[Telling, Event]]] = defaultdict(list)
    for row, event, body, of_article in connection.execute(_told, {"events": list(numbers)}):
        told[event].append((digest(row, body), _event(of_article)))
    before = {row.id: row.body for row in connection.execute(_known, {"events": list(numbers)})}
    renewed: list[Renewed] = []
    for event in sorted(before):
        old = load(Happening, before[event]) if before[event] else None
        new = _consolidated(event, told[event], old)
        if new is None:
            continue
        if new != old and event not in quietly:
            _tell(session, old, new)
        renewed.append(Renewed(event, old, new))
    _store(session, [one for one in renewed if one.new != one.old])
    return renewed


def _consolidated(event: int, told: Sequence[tuple[Telling, Event]], old: Happening | None) -> Happening | None:
    if not told:
        return replace(old, withdrawn=True) if old else None
    happening = consolidate(told)
    return replace(happening, event=replace(happening.event, id=f"E{event}"), withdrawn=False)


def _tell(session: Session, old: Happening | None, new: Happening) -> None:
    if old is None:
        session.log.note("event-new", new.id)
    elif new.withdrawn and not old.withdrawn:
        session.log.note("event-withdrawn", new.id)
    elif detail := event_differences(old, new):
        session.log.note("event-changed", new.id, detail)
    elif old.withdrawn and not new.withdrawn:
        session.log.note("event-changed", new.id, ("told again",))


def _store(session: Session, changed: Sequence[Renewed]) -> None:
    if not changed:
        return
    session.connection.execute(_renew, [_row(session, one) for one in changed])
    moved = [one for one in changed if one.old is None or _sides(one.old.event) != _sides(one.new.event)]
    for table in _INDEXES:
        if old := [one.id for one in moved if one.old is not None]:
            session.connection.execute(delete(table).where(table.c.event_id.in_(old)))
    session.insert(event_parties, [row for one in moved for row in _parties(one)])
    session.insert(event_pairs, [row for one in moved for row in _pairs(one)])


def _row(session: Session, one: Renewed) -> dict[str, Any]:
    event = one.new.event
    earliest, latest = bounds(event)
    return {
        "row": one.id,
        "withdrawn": one.new.withdrawn,
        "type": event.type,
        "mode": event.mode,
        "status": event.status,
        "earliest": earliest,
        "latest": latest,
        "place": event.place.name.casefold() if event.place else "",
        "country": event.place.country if event.place else "",
        "languages": f"|{'|'.join(one.new.told.languages)}|",
        "body": dump(one.new),
        "updated_at": session.log.at,
    }


def _sides(event: Event) -> tuple[object, ...]:
    return bounds(event), *(tuple(p.actor for p in side if p.actor) for side in (event.source, event.target))


def _parties(one: Renewed) -> list[dict[str, Any]]:
    event, earliest = one.new.event, bounds(one.new.event)[0]
    sides = {
        (side, p.actor.code): p.actor.state
        for side, parties in (("source", event.source), ("target", event.target))
        for p in parties
        if p.actor
    }
    return [
        {"event_id": one.id, "side": side, "code": code, "state": state, "earliest": earliest}
        for (side, code), state in sides.items()
    ]


def _pairs(one: Renewed) -> list[dict[str, Any]]:
    event = one.new.event
    earliest, latest = bounds(event)
    pairs = combinations(states_of((*event.source, *event.target)), 2)
    return [{"event_id": one.id, "a": a, "b": b, "earliest": earliest, "latest": latest} for a, b in pairs]


def states_of(parties: Sequence[Party]) -> list[str]:
    """The states, bodies and groups of some parties, each once, sorted."""
    return sorted(by_state(parties))


def bounds(event: Event) -> tuple[str, str]:
    """The first and last day of an event as columns hold them: an open end is before or after all days."""
    date = event.date
    return (date.earliest if date else ""), (date.latest if date and date.latest else OPEN)


def move(session: Session, placed: Sequence[dict[str, Any]]) -> None:
    """Give tellings (``row``) to events (``event``)."""
    if placed:
        statement = update(tellings).where(tellings.c.id == bindparam("row")).values(event_id=bindparam("event"))
        session.connection.execute(statement, list(placed))
