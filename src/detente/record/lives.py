"""Matters of the record: their lives made anew from the events of their group when one of these changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from detente.linking.groups import Group, groups, is_early
from detente.linking.matters import lives, with_answers
from detente.model import WITHDRAWN, Actor, Happening, Matter
from detente.record.answers import responses_of
from detente.record.bodies import dump, load
from detente.record.calendar import days_on
from detente.record.events import Renewed, bounds
from detente.record.ids import EVENT, MATTER
from detente.record.sessions import Session
from detente.record.tables import OPEN, event_groups, events, matter_parties, matters, steps

# Visits and calls are of some weeks: only those near in time can touch one another. A measure stands until it is
# lifted, an agreement until it is denounced: there all of the two sides' are looked at.
_NEAR = ("visit", "call")
_CHUNK = 200  # groups made anew together
_MOST_ASKED = 5_000  # ids asked for in one statement
_AHEAD = 120  # days that an event may be dated from the day on which it was announced

_happening = lru_cache(20_000)(lambda body: load(Happening, body))

_groups_of = select(event_groups.c.event_id, event_groups.c.group).where(
    event_groups.c.event_id.in_(bindparam("events", expanding=True))
)
_in_groups = (
    select(event_groups.c.group, events.c.id, events.c.body)
    .join(events, event_groups.c.event_id == events.c.id)
    .where(event_groups.c.group.in_(bindparam("groups", expanding=True)))
    .where(~events.c.withdrawn, events.c.merged_into.is_(None))
    .order_by(event_groups.c.group, events.c.id)
)
_of_groups = (
    select(matters.c.group, matters.c.id, matters.c.withdrawn, matters.c.body)
    .where(matters.c.group.in_(bindparam("groups", expanding=True)))
    .order_by(matters.c.id)
)
_in_group_near = (
    select(events.c.id, events.c.body)
    .join(event_groups, event_groups.c.event_id == events.c.id)
    .where(event_groups.c.group == bindparam("group"), ~events.c.withdrawn, events.c.merged_into.is_(None))
    .where(event_groups.c.earliest.between(bindparam("first"), bindparam("last")))
    .order_by(events.c.id)
)
_by_events = (
    select(matters.c.id)
    .join(steps, steps.c.matter_id == matters.c.id)
    .where(matters.c.group == bindparam("group"), steps.c.event_id.in_(bindparam("events", expanding=True)))
    .distinct()
)
_bodies = select(matters.c.id, matters.c.withdrawn, matters.c.body).where(
    matters.c.id.in_(bindparam("matters", expanding=True))
)
_steps_of = select(steps.c.event_id).where(steps.c.matter_id.in_(bindparam("matters", expanding=True))).distinct()
_event_bodies = select(events.c.id, events.c.body).where(
    events.c.id.in_(bindparam("events", expanding=True)), ~events.c.withdrawn, events.c.merged_into.is_(None)
)
_renew = (
    update(matters)
    .where(matters.c.id == bindparam("row"))
    .values({name: bindparam(name) for name in (
        "withdrawn", "family", "kind", "group", "state", "since", "until", "body", "updated_at",
    )})
)  # fmt: skip
_withdraw = (
    update(matters).where(matters.c.id == bindparam("row")).values(withdrawn=True, updated_at=bindparam("updated_at"))
)


class Writes:
    """The matters that a transaction changes, written together."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._matters: dict[int, tuple[Matter, str, bool]] = {}

    def put(self, row: int, group: Group, matter: Matter, *, is_new: bool) -> None:
        """Note a matter for writing under its row."""
        self._matters[row] = (matter, group.key, is_new)

    def flush(self) -> set[int]:
        """Write all; returns their rows."""
        connection, at = self.session.connection, self.session.log.at
        rows = {row: _row(matter, key, at) for row, (matter, key, _) in self._matters.items()}
        fresh = [row for row, (_, _, is_new) in self._matters.items() if is_new]
        changed = [row for row in rows if row not in fresh]
        self.session.insert(matters, [{"id": row, "created_at": at, **rows[row]} for row in fresh])
        if changed:
            connection.execute(_renew, [{"row": row, **rows[row]} for row in changed])
            for table in (steps, matter_parties):
                connection.execute(
                    delete(table).where(table.c.matter_id == bindparam("row")), [{"row": r} for r in changed]
                )
        known = [(row, matter) for row, (matter, _, _) in self._matters.items()]
        self.session.insert(steps, [{"matter_id": row, **step} for row, m in known for step in _step_rows(m)])
        self.session.insert(matter_parties, [{"matter_id": row, **party} for row, m in known for party in _parties(m)])
        self._matters.clear()
        return set(rows)


def _row(matter: Matter, group: str, at: str) -> dict[str, Any]:
    return {
        "withdrawn": False,
        "family": matter.family,
        "kind": matter.kind,
        "group": group,
        "state": matter.state,
        "since": matter.since,
        "until": matter.until,
        "body": dump(matter),
        "updated_at": at,
    }


def _step_rows(matter: Matter) -> list[dict[str, Any]]:
    return [
        {
            "number": number,
            "event_id": int(step.event.removeprefix(EVENT)),
            "state": step.state,
            "day": step.date.earliest if step.date else "",
        }
        for number, step in enumerate(matter.steps)
    ]


def renew_matters(session: Session, renewed: Iterable[Renewed]) -> set[int]:
    """Make the matters anew that changed events moved or move now; returns the rows of those that changed."""
    changed = [one for one in renewed if one.old is None or _essence(one.old) != _essence(one.new)]
    if not changed:
        return set()
    touched = _regroup(session, changed)
    whole = [key for key in sorted(touched) if group_of(key).family not in _NEAR]
    writes = Writes(session)
    known, old = _wholly(session.connection, whole)
    for key in whole:
        _store(writes, group_of(key), old[key], lives(group_of(key), tuple(known[key].values())))
    for key in sorted(set(touched) - set(whole)):
        _renew_near(writes, group_of(key), touched[key])
    return writes.flush()


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
        session.insert(event_groups, [{"group": k, "event_id": row.id, "earliest": happening.day} for k in mine])
    writes = Writes(session)
    everything = sorted(keys)
    for at in range(0, len(everything), _CHUNK):
        part = everything[at : at + _CHUNK]
        known, old = _wholly(connection, part)
        for key in part:
            _store(writes, group_of(key), old[key], lives(group_of(key), tuple(known[key].values())))
    return writes.flush()


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
    now = {one.id: {group.key for group in groups(one.new)} for one in changed}
    if before:
        session.connection.execute(delete(event_groups).where(event_groups.c.event_id.in_(sorted(before))))
    session.insert(
        event_groups,
        [{"group": key, "event_id": one.id, "earliest": one.new.day} for one in changed for key in sorted(now[one.id])],
    )
    for one in changed:
        for key in before[one.id] | now[one.id]:
            touched[key].append(one)
    return touched


def group_of(key: str) -> Group:
    """The group of a key."""
    family, line, by, on = key.split("|")
    return Group(family, line, tuple(filter(None, by.split(","))), tuple(filter(None, on.split(","))))


Known = dict[int, Happening]
Old = dict[int, tuple[Matter, bool]]
"""Row of a matter -> the matter as it was, and whether it is withdrawn."""


def _wholly(connection: Connection, keys: Sequence[str]) -> tuple[dict[str, Known], dict[str, Old]]:
    """Group -> its events, group -> its matters."""
    known: dict[str, Known] = {key: {} for key in keys}
    old: dict[str, Old] = {key: {} for key in keys}
    if keys:
        for key, row, body in connection.execute(_in_groups, {"groups": list(keys)}):
            known[key][row] = _happening(body)
        for key, row, withdrawn, body in connection.execute(_of_groups, {"groups": list(keys)}):
            old[key][row] = (load(Matter, body), withdrawn)
    return known, old


def _renew_near(writes: Writes, group: Group, moved: Sequence[Renewed]) -> None:
    """The matters of a group about the days of the events that changed."""
    connection = writes.session.connection
    known = _near(connection, group, moved)
    involved = sorted({*known, *(one.id for one in moved)})
    rows = connection.scalars(_by_events, {"group": group.key, "events": involved}).all()
    old: Old = {}
    if rows:
        old = {r.id: (load(Matter, r.body), r.withdrawn) for r in connection.execute(_bodies, {"matters": list(rows)})}
        more = set(connection.scalars(_steps_of, {"matters": list(rows)})) - set(known)
        if more:
            known |= {r.id: _happening(r.body) for r in connection.execute(_event_bodies, {"events": sorted(more)})}
    # at the edge, what goes with events outside must not found a matter here
    mine = {f"{EVENT}{one.id}" for one in moved} | {s.event for matter, _ in old.values() for s in matter.steps}
    new = lives(group, tuple(known.values()))
    _store(writes, group, old, [matter for matter in new if any(step.event in mine for step in matter.steps)])


def _near(connection: Connection, group: Group, moved: Sequence[Renewed]) -> dict[int, Happening]:
    """The events of a group about the days of those that changed."""
    days = [day for one in moved for state in (one.old, one.new) if state for day in _days(state)]
    around = group.reach + _AHEAD
    asked = {"group": group.key, "first": days_on(min(days), -around), "last": days_on(max(days), around)}
    return {row.id: _happening(row.body) for row in connection.execute(_in_group_near, asked)}


def _days(happening: Happening) -> tuple[str, str]:
    first, last = bounds(happening.event)
    first = first or happening.first_told
    return first, (last if last != OPEN else happening.last_told or first)


def _store(writes: Writes, group: Group, old: Old, new: Sequence[Matter]) -> None:
    """Note the matters of a group for writing; one keeps the id of the old one with which it shares most steps."""
    session = writes.session
    claimed = _claims(old, new)
    for matter in new:
        row = claimed.get(id(matter))
        before, withdrawn = old[row] if row is not None else (None, False)
        if row is None:
            row = session.ids.next(matters)
        named = replace(matter, id=f"{MATTER}{row}", responds_to=before.responds_to if before else "")
        if before == named and not withdrawn:
            continue
        writes.put(row, group, named, is_new=before is None)
        _tell(session, None if withdrawn else before, named)
    for row, (_, withdrawn) in old.items():
        if row not in claimed.values() and not withdrawn:
            session.connection.execute(_withdraw, {"row": row, "updated_at": session.log.at})
            session.log.note("matter-step", f"{MATTER}{row}", (WITHDRAWN,))


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
    of_changed = {event for part in _parts(changed) for event in connection.scalars(_steps_of, {"matters": part})}
    wanted = of_changed | set(answering)
    if not wanted:
        return
    told = responses_of(connection, wanted)
    around = wanted | {int(e.removeprefix(EVENT)) for r in told for e in (r.event, r.answers)}
    bodies = {r.id: r.body for part in _parts(around) for r in connection.execute(_with_steps, {"events": part})}
    if not bodies:
        return
    known = [load(Matter, bodies[row]) for row in sorted(bodies)]
    told = responses_of(connection, around)
    for before, matter in zip(known, with_answers(known, told), strict=True):
        asked = any(int(step.event.removeprefix(EVENT)) in wanted for step in matter.steps)
        if asked and before.responds_to != matter.responds_to:
            row = int(matter.id.removeprefix(MATTER))
            connection.execute(update(matters).where(matters.c.id == row).values(body=dump(matter)))
            session.log.note("matter-step", matter.id, (f"answers {matter.responds_to or 'nothing'}",))


def _parts(rows: Collection[int]) -> Iterator[list[int]]:
    """Rows in order, in lists that a statement can take."""
    wanted = sorted(rows)
    return (wanted[at : at + _MOST_ASKED] for at in range(0, len(wanted), _MOST_ASKED))
