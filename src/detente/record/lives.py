"""Matters of the record: their lives made anew from the events of their group when one of these changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from detente.linking.groups import Group, groups, is_early
from detente.linking.matters import lives, with_answers
from detente.model import Actor, Happening, Matter
from detente.record.answers import responses_of
from detente.record.bodies import dump, load
from detente.record.events import Renewed, bounds
from detente.record.ids import EVENT, MATTER
from detente.record.sessions import Session
from detente.record.tables import OPEN, event_groups, events, matter_parties, matters, steps

# Visits and calls are of some weeks: only those near in time can touch one another. A measure stands until it is
# lifted, an agreement until it is denounced: there all of the two sides' are looked at.
_NEAR = ("visit", "call")
_AHEAD = 120  # days that an event may be dated from the day on which it was announced

_happening = lru_cache(20_000)(lambda body: load(Happening, body))

_groups_of = select(event_groups.c.event_id, event_groups.c.group).where(
    event_groups.c.event_id.in_(bindparam("events", expanding=True))
)
_in_group = (
    select(events.c.id, events.c.body)
    .join(event_groups, event_groups.c.event_id == events.c.id)
    .where(event_groups.c.group == bindparam("group"), ~events.c.withdrawn, events.c.merged_into.is_(None))
)
_in_group_near = _in_group.where(event_groups.c.earliest.between(bindparam("first"), bindparam("last")))
_by_events = (
    select(matters.c.id)
    .join(steps, steps.c.matter_id == matters.c.id)
    .where(matters.c.group == bindparam("group"), steps.c.event_id.in_(bindparam("events", expanding=True)))
    .distinct()
)
_by_group = select(matters.c.id).where(matters.c.group == bindparam("group"))
_bodies = select(matters.c.id, matters.c.withdrawn, matters.c.body).where(
    matters.c.id.in_(bindparam("matters", expanding=True))
)
_steps_of = select(steps.c.event_id).where(steps.c.matter_id.in_(bindparam("matters", expanding=True))).distinct()
_event_bodies = select(events.c.id, events.c.body).where(
    events.c.id.in_(bindparam("events", expanding=True)), ~events.c.withdrawn, events.c.merged_into.is_(None)
)
_renew = update(matters).where(matters.c.id == bindparam("row"))
_withdraw = _renew.values(withdrawn=True)


def renew_matters(session: Session, renewed: Iterable[Renewed]) -> set[int]:
    """Make the matters anew that changed events moved or move now; returns the rows of those that changed."""
    changed = [one for one in renewed if one.old is None or _essence(one.old) != _essence(one.new)]
    if not changed:
        return set()
    touched = _regroup(session, changed)
    found: set[int] = set()
    for key, moved in sorted(touched.items()):
        found |= _renew_group(session, group_of(key), moved)
    return found


def rebuild_matters(session: Session) -> set[int]:
    """Make all matters anew, after all events were; returns the rows of those that changed."""
    connection = session.connection
    keys = set(connection.scalars(select(event_groups.c.group).distinct()))
    keys |= set(connection.scalars(select(matters.c.group).distinct()))
    connection.execute(delete(event_groups))
    rows = connection.execute(
        select(events.c.id, events.c.body).where(~events.c.withdrawn, events.c.merged_into.is_(None))
    )
    for row in rows.all():
        happening = load(Happening, row.body)
        mine = sorted({group.key for group in groups(happening)})
        keys.update(mine)
        session.insert(event_groups, [{"group": k, "event_id": row.id, "earliest": _when(happening)} for k in mine])
    found: set[int] = set()
    for key in sorted(keys):
        old = connection.execute(_bodies, {"matters": list(connection.scalars(_by_group, {"group": key}))})
        known = {row.id: (load(Matter, row.body), row.withdrawn) for row in old}
        group = group_of(key)
        found |= _store(session, group, known, lives(group, tuple(_all(connection, group).values())))
    return found


def _essence(happening: Happening) -> object:
    """An event without what lives do not depend on: how often it is told."""
    told = replace(happening.told, reports=0, articles=0, outlets=0, sources=0, languages=())
    last = happening.last_told if is_early(happening) else ""
    return replace(happening, told=told, last_told=last, event=replace(happening.event, reports=(), differences=()))


def _regroup(session: Session, changed: Sequence[Renewed]) -> dict[str, list[Renewed]]:
    """Put events under the groups that they belong to now; returns group -> the changed events in it, now or before."""
    touched: dict[str, list[Renewed]] = defaultdict(list)
    before: dict[int, set[str]] = defaultdict(set)
    old = [one.id for one in changed if one.old is not None]
    for event, key in session.connection.execute(_groups_of, {"events": old}) if old else ():
        before[event].add(key)
    for one in changed:
        now = {group.key for group in groups(one.new)}
        if before[one.id]:
            session.connection.execute(delete(event_groups).where(event_groups.c.event_id == one.id))
        earliest = _when(one.new)
        session.insert(event_groups, [{"group": k, "event_id": one.id, "earliest": earliest} for k in sorted(now)])
        for key in before[one.id] | now:
            touched[key].append(one)
    return touched


def group_of(key: str) -> Group:
    """The group of a key."""
    family, line, by, on = key.split("|")
    return Group(family, line, tuple(filter(None, by.split(","))), tuple(filter(None, on.split(","))))


def _when(happening: Happening) -> str:
    return bounds(happening.event)[0] or happening.first_told


def _renew_group(session: Session, group: Group, moved: Sequence[Renewed]) -> set[int]:
    connection = session.connection
    known = _near(connection, group, moved) if group.family in _NEAR else _all(connection, group)
    involved = {*known, *(one.id for one in moved)}
    asked = {"group": group.key, "events": sorted(involved)}
    rows = connection.scalars(_by_events, asked) if group.family in _NEAR else connection.scalars(_by_group, asked)
    old = {
        row.id: (load(Matter, row.body), row.withdrawn)
        for row in connection.execute(_bodies, {"matters": sorted(rows)})
    }
    if group.family in _NEAR and old:
        more = set(connection.scalars(_steps_of, {"matters": sorted(old)})) - set(known)
        known |= {r.id: _happening(r.body) for r in connection.execute(_event_bodies, {"events": sorted(more)})}
    new = lives(group, tuple(known.values()))
    if group.family in _NEAR:  # at the edge, what goes with events outside must not found a matter here
        mine = {f"{EVENT}{one.id}" for one in moved} | {s.event for matter, _ in old.values() for s in matter.steps}
        new = tuple(matter for matter in new if any(step.event in mine for step in matter.steps))
    return _store(session, group, old, new)


def _all(connection: Connection, group: Group) -> dict[int, Happening]:
    return {row.id: _happening(row.body) for row in connection.execute(_in_group, {"group": group.key})}


def _near(connection: Connection, group: Group, moved: Sequence[Renewed]) -> dict[int, Happening]:
    """The events of a group about the days of those that changed."""
    days = [day for one in moved for state in (one.old, one.new) if state for day in _days(state)]
    around = group.reach + _AHEAD
    asked = {"group": group.key, "first": _later(min(days), -around), "last": _later(max(days), around)}
    return {row.id: _happening(row.body) for row in connection.execute(_in_group_near, asked)}


def _days(happening: Happening) -> tuple[str, str]:
    first, last = bounds(happening.event)
    first = first or happening.first_told
    return first, (last if last != OPEN else happening.last_told or first)


def _later(day: str, days: int) -> str:
    """A day some days on; an unknown day is before all, or, looking on, after all."""
    if not day:
        return "" if days < 0 else OPEN
    ordinal = date.fromisoformat(day).toordinal() + days
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal())).isoformat()


def _store(session: Session, group: Group, old: dict[int, tuple[Matter, bool]], new: Sequence[Matter]) -> set[int]:
    """Write the matters of a group; one keeps the id of the old one with which it shares most steps."""
    changed: set[int] = set()
    claimed = _claims(old, new)
    kept = set(claimed.values())
    for matter in new:
        row = claimed.get(id(matter))
        before, withdrawn = old[row] if row is not None else (None, False)
        if row is None:
            row = session.ids.next(matters)
        named = replace(matter, id=f"{MATTER}{row}", responds_to=before.responds_to if before else "")
        if before == named and not withdrawn:
            continue
        _write(session, row, group, named, is_new=before is None)
        _tell(session, None if withdrawn else before, named)
        changed.add(row)
    for row, (_, withdrawn) in old.items():
        if row not in kept and not withdrawn:
            session.connection.execute(_withdraw, {"row": row, "updated_at": session.log.at})
            session.log.note("matter-step", f"{MATTER}{row}", ("withdrawn",))
    return changed


def _claims(old: dict[int, tuple[Matter, bool]], new: Sequence[Matter]) -> dict[int, int]:
    """``id()`` of a new matter -> the row whose life it carries on: most steps in common, then the lowest row."""
    holders: dict[str, list[int]] = defaultdict(list)
    for row, (before, _) in old.items():
        for event in {step.event for step in before.steps}:
            holders[event].append(row)
    shared: Counter[tuple[int, int]] = Counter()
    for place, matter in enumerate(new):
        for event in {step.event for step in matter.steps}:
            shared.update((place, row) for row in holders.get(event, ()))
    claims: dict[int, int] = {}
    taken: set[int] = set()
    for place, row in sorted(shared, key=lambda pair: (-shared[pair], old[pair[1]][1], pair[1])):
        if id(new[place]) not in claims and row not in taken:
            claims[id(new[place])] = row
            taken.add(row)
    return claims


def _write(session: Session, row: int, group: Group, matter: Matter, *, is_new: bool) -> None:
    connection = session.connection
    values: dict[str, Any] = {
        "withdrawn": False,
        "family": matter.family,
        "kind": matter.kind,
        "group": group.key,
        "state": matter.state,
        "since": matter.since,
        "until": matter.until,
        "body": dump(matter),
        "updated_at": session.log.at,
    }
    if is_new:
        connection.execute(insert(matters), {"id": row, "created_at": session.log.at, **values})
    else:
        connection.execute(_renew, {"row": row, **values})
        connection.execute(delete(steps).where(steps.c.matter_id == row))
        connection.execute(delete(matter_parties).where(matter_parties.c.matter_id == row))
    session.insert(
        steps,
        [
            {
                "matter_id": row,
                "number": number,
                "event_id": int(step.event.removeprefix(EVENT)),
                "state": step.state,
                "day": step.date.earliest if step.date else "",
            }
            for number, step in enumerate(matter.steps)
        ],
    )
    session.insert(matter_parties, [{"matter_id": row, **party} for party in _parties(matter)])


def _parties(matter: Matter) -> list[dict[str, str]]:
    sides: tuple[tuple[str, Sequence[Actor]], ...] = (("by", matter.by), ("on", matter.on))
    found = {(side, actor.code): actor.state for side, actors in sides for actor in actors}
    return [{"side": side, "code": code, "state": state} for (side, code), state in found.items()]


def _tell(session: Session, before: Matter | None, matter: Matter) -> None:
    if before is None:
        session.log.note("matter-new", matter.id, (f"{matter.kind}: {matter.state}",))
        return
    known = {(step.state, step.event) for step in before.steps}
    came = [f"{step.state}: {step.event}" for step in matter.steps if (step.state, step.event) not in known]
    gone = [f"no longer: {s.state} ({s.event})" for s in before.steps if (s.state, s.event) not in _steps(matter)]
    if before.state != matter.state:
        came.insert(0, f"state: {before.state} → {matter.state}")
    if came or gone:
        session.log.note("matter-step", matter.id, (*came, *gone))


def _steps(matter: Matter) -> set[tuple[str, str]]:
    return {(step.state, step.event) for step in matter.steps}


# --- what answers what ----------------------------------------------------------------------------------------------

_with_steps = (
    select(matters.c.id, matters.c.body)
    .where(~matters.c.withdrawn)
    .where(matters.c.id.in_(select(steps.c.matter_id).where(steps.c.event_id.in_(bindparam("events", expanding=True)))))
)


def answer_matters(session: Session, changed: Collection[int], answering: Collection[int]) -> None:
    """Say of matters which other they answer: of those that changed, and of those with steps among ``answering``."""
    connection = session.connection
    of_changed = set(connection.scalars(_steps_of, {"matters": sorted(changed)})) if changed else set()
    wanted = of_changed | set(answering)
    if not wanted:
        return
    told = responses_of(connection, wanted)
    around = wanted | {int(e.removeprefix(EVENT)) for r in told for e in (r.event, r.answers)}
    known = [load(Matter, row.body) for row in connection.execute(_with_steps, {"events": sorted(around)})]
    if not known:
        return
    told = responses_of(connection, around)
    for before, matter in zip(known, with_answers(known, told), strict=True):
        asked = any(int(step.event.removeprefix(EVENT)) in wanted for step in matter.steps)
        if asked and before.responds_to != matter.responds_to:
            row = int(matter.id.removeprefix(MATTER))
            connection.execute(update(matters).where(matters.c.id == row).values(body=dump(matter)))
            session.log.note("matter-step", matter.id, (f"answers {matter.responds_to or 'nothing'}",))
