"""A person joins, splits or rejects: the judgement is stored and carried out, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from detente.errors import UsageError
from detente.record import judgements
from detente.record.events import move, renew
from detente.record.following import follow
from detente.record.gathering import gathered, reindex
from detente.record.ids import EVENT, JUDGEMENT, REPORT, number
from detente.record.judgements import JOIN, REJECT, SPLIT, holding
from detente.record.reader import resolve
from detente.record.relinking import Held, live_tellings, regroup, relink_events
from detente.record.sessions import Session, session_on
from detente.record.tables import reports, tellings


@dataclass(frozen=True, slots=True)
class Decided:
    """A judgement (id) that was made or undone, and the events (ids) that tell now what it is about."""

    judgement: str
    events: tuple[str, ...]


def join(connection: Connection, first: str, second: str, who: str, note: str) -> Decided:
    """Two events become one, with the id of the one that more tellings tell, then of the earlier."""
    session = session_on(connection)
    one, two = (_event(connection, event) for event in (first, second))
    if one == two:
        raise UsageError(f"{first} and {second}", f"are one event already ({EVENT}{one})", "give two events")
    held = live_tellings(session, (one, two))
    parts = tuple([h.telling.id for h in held if h.event == event] for event in (one, two))
    for event, part in zip((first, second), parts, strict=True):
        _refuse_untold(event, part)
    judgements.refuse_join(holding(connection, [*parts[0], *parts[1]]), *parts)
    row = judgements.write(session, JOIN, (first, second), (parts[0], parts[1]), who, note)
    return _done(session, row, regroup(session, held, [[*parts[0], *parts[1]]]))


def split(connection: Connection, event: str, told: Sequence[str], who: str, note: str) -> Decided:
    """Reports become an event of their own, and stay apart from those that are left."""
    session = session_on(connection)
    known = _event(connection, event)
    held = live_tellings(session, (known,))
    moved = _tellings(session, event, held, told)
    rest = [h.telling.id for h in held if h.telling.id not in moved]
    if not rest:
        raise UsageError(event, "would have no report left", "leave one, or reject the event")
    judgements.refuse_split(holding(connection, [*moved, *rest]), moved, rest)
    row = judgements.write(session, SPLIT, (event, *told), (sorted(moved), rest), who, note)
    return _done(session, row, regroup(session, held, [rest, sorted(moved)]))


def reject(connection: Connection, subject: str, who: str, note: str) -> Decided:
    """An event, or what a report tells, is none; the event is withdrawn where nothing else tells it."""
    session = session_on(connection)
    if subject[:1].upper() == REPORT:
        telling, event = _telling_of(connection, subject)
        held = [h for h in live_tellings(session, (event,)) if h.telling.id == telling]
    else:
        event = _event(connection, subject)
        held = live_tellings(session, (event,))
    rows = [h.telling.id for h in held]
    _refuse_untold(subject, rows)
    row = judgements.write(session, REJECT, (subject,), (rows, ()), who, note)
    judgements.mark_rejected(session, rows)
    session.log.note("event-changed", f"{EVENT}{event}", (f"{subject} rejected by {who}",))
    _refresh(session, {event})
    return _done(session, row, {event})


def undo(connection: Connection, judgement: str, who: str) -> Decided:
    """A judgement holds no longer: what it is about is linked anew, by the rules and the judgements that are left."""
    session = session_on(connection)
    row = number(judgement, JUDGEMENT)
    held = judgements.undo(session, row, who)
    about = held.first | held.second
    now = connection.execute(
        select(tellings.c.id, tellings.c.event_id).where(tellings.c.id.in_(about), ~tellings.c.withdrawn)
    ).all()
    touched = {event for _, event in now if event is not None}
    if held.kind == REJECT:
        still = {t for parts in holding(connection, about) if parts.kind == REJECT for t in parts.first}
        judgements.mark_rejected(session, {telling for telling, _ in now} - still, rejected=False)
        touched = _resolved(session, now)
        _refresh(session, touched)
    else:
        touched = relink_events(session, touched) if touched else set()
    return _done(session, row, touched)


def decided_since(connection: Connection, begun: str, kind: str, subjects: Sequence[str], who: str) -> Decided | None:
    """The same judgement by the same person, made from a moment on: where the connection was lost at the commit, it
    may have come through, and must not be refused as made already. ``kind`` may be "undo" (of the judgement named)."""
    made = judgements.made_since(connection, begun, kind, subjects, who)
    if made is None:
        return None
    about = made.first | made.second
    now = select(tellings.c.event_id).where(tellings.c.id.in_(about), ~tellings.c.withdrawn).distinct()
    events = sorted(event for event in connection.scalars(now) if event is not None)
    return Decided(f"{JUDGEMENT}{made.id}", tuple(f"{EVENT}{event}" for event in events))


def _resolved(session: Session, now: Sequence[Row[Any, Any]]) -> set[int]:
    """The events that (telling, event) stand for now; tellings whose event was joined meanwhile go along."""
    home = {telling: resolve(session.connection, event) or event for telling, event in now if event is not None}
    went = [{"row": telling, "event": home[telling]} for telling, event in now if home.get(telling, event) != event]
    move(session, went)
    return set(home.values())


def _done(session: Session, row: int, touched: set[int]) -> Decided:
    session.close()
    return Decided(f"{JUDGEMENT}{row}", tuple(f"{EVENT}{event}" for event in sorted(touched)))


def _refresh(session: Session, numbers: set[int]) -> None:
    for event in sorted(numbers):
        left = gathered(session.connection, [event])
        reindex(session, event, left[0].tellings if left else ())
    follow(session, renew(session, numbers))


def _event(connection: Connection, subject: str) -> int:
    found = resolve(connection, number(subject, EVENT))
    if found is None:
        raise UsageError(repr(subject), "is no event of this record", "check the id")
    return found


def _refuse_untold(subject: str, told: Sequence[int]) -> None:
    if not told:
        raise UsageError(subject, "is withdrawn: no report tells it", "undo its rejection, if it was rejected")


def _telling_of(connection: Connection, report: str) -> tuple[int, int]:
    row = connection.execute(
        select(tellings.c.id, tellings.c.event_id)
        .join(reports, reports.c.telling_id == tellings.c.id)
        .where(reports.c.id == number(report, REPORT))
    ).first()
    if row is None or row.event_id is None:
        raise UsageError(repr(report), "is no report of this record", "check the id")
    return row.id, row.event_id


def _tellings(session: Session, event: str, held: Sequence[Held], told: Sequence[str]) -> set[int]:
    """The tellings of reports, all of which must be the event's."""
    mine = {h.telling.id for h in held}
    found: set[int] = set()
    for report in told:
        telling, _ = _telling_of(session.connection, report)
        if telling not in mine:
            raise UsageError(report, f"does not tell {event}", f"see: detente link show {event}")
        found.add(telling)
    return found
