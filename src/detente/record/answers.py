"""What answers what: said by articles between their tellings, and inferred between events by rule."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from sqlalchemy import Connection, bindparam, delete, or_, select

from detente.linking.replies import MIRRORED, acts, inferred, reach
from detente.model import Happening, Reading, Response
from detente.record.bodies import dump, load
from detente.record.calendar import days_on
from detente.record.changelog import Log
from detente.record.events import Renewed, states_of
from detente.record.ids import EVENT
from detente.record.sessions import Session
from detente.record.tables import event_pairs, events, reports, responses, tellings, told_responses

_MOST_NEAR = 12  # acts looked at on either side of a new one: those nearest in time
_CHUNK = 500  # events whose answers are made anew together
_happening = lru_cache(20_000)(lambda body: load(Happening, body))

_numbers = select(reports.c.local, reports.c.id).where(reports.c.article_id == bindparam("article"))
_own, _other = tellings.alias("own"), tellings.alias("other")
_told = (
    select(told_responses.c.id, told_responses.c.body, _own.c.event_id, _other.c.event_id.label("answers_id"))
    .join(_own, _own.c.id == told_responses.c.telling_id)
    .join(_other, _other.c.id == told_responses.c.answers_id)
    .where(~_own.c.withdrawn, ~_own.c.rejected, ~_other.c.withdrawn, ~_other.c.rejected)
)
_said = (
    _told.where(_own.c.event_id.in_(bindparam("events", expanding=True))),
    _told.where(_other.c.event_id.in_(bindparam("events", expanding=True))),
)
_around = select(responses.c.body).where(
    or_(
        responses.c.event_id.in_(bindparam("events", expanding=True)),
        responses.c.answers_id.in_(bindparam("events", expanding=True)),
    )
)
_bodies = select(events.c.id, events.c.body).where(events.c.id.in_(bindparam("events", expanding=True)))
_strike = delete(responses).where(
    responses.c.event_id == bindparam("event"), responses.c.answers_id == bindparam("answers")
)
_facing = (
    select(events.c.body, event_pairs.c.earliest)
    .join(event_pairs, event_pairs.c.event_id == events.c.id)
    .where(event_pairs.c.a == bindparam("a"), event_pairs.c.b == bindparam("b"))
    .where(events.c.status == "actual", ~events.c.withdrawn, events.c.merged_into.is_(None))
    .where(events.c.type.in_(bindparam("types", expanding=True)))
    .limit(_MOST_NEAR)
)
_before = _facing.where(event_pairs.c.earliest.between(bindparam("first"), bindparam("day"))).order_by(
    event_pairs.c.earliest.desc(), events.c.id
)
_after = _facing.where(event_pairs.c.earliest > bindparam("day"), event_pairs.c.earliest <= bindparam("last")).order_by(
    event_pairs.c.earliest, events.c.id
)


def store(session: Session, reading: Reading, article: int, local: Mapping[str, int]) -> None:
    """Keep what an article says answers what. ``local`` maps its event ids to its tellings."""
    said = [r for r in reading.responses if r.event in local and r.answers in local]
    if not said:
        return
    numbers = {name: f"R{number}" for name, number in session.connection.execute(_numbers, {"article": article})}
    session.insert(
        told_responses,
        [
            {
                "id": session.ids.next(told_responses),
                "article_id": article,
                "telling_id": local[r.event],
                "answers_id": local[r.answers],
                "body": dump(replace(r, reports=(numbers.get(r.reports[0], ""), numbers.get(r.reports[1], "")))),
            }
            for r in said
        ],
    )


def renew_responses(session: Session, renewed: Sequence[Renewed], *, said: bool = True) -> set[int]:
    """Make the responses of changed events anew: what articles say of them, then what the rules infer.

    Returns the events (rows) that give other answers than before. A pair is told once, never both ways round; what an
    article says in words wins over what it leaves to be inferred, and that over what is inferred between articles. What
    the rules infer among the acts about a changed one is inferred anew, so that the order of arrival plays no part.
    ``said`` is False where the article at hand tells no answers: then new events have none told.
    """
    touched = sorted(one.id for one in renewed)
    if not touched:
        return set()
    connection = session.connection
    before = [one.id for one in renewed if one.old is not None]
    old = {(r.event, r.answers): r for r in _between(connection, before)}
    found: dict[tuple[str, str], Response] = {}
    for response in _explicit(connection, touched) if said or before else ():
        _take(found, response)
    around: dict[str, Happening] = {}
    for one in renewed:
        if not one.new.withdrawn and _may_answer(one.new):
            around |= {h.id: h for h in (one.new, *_near(connection, one.new))}
    beside = _between(connection, [_row(event) for event in sorted(around)])
    old |= {(r.event, r.answers): r for r in beside if _is_by_rule(r) and {r.event, r.answers} <= around.keys()}
    told = [*found.values(), *(r for r in beside if (r.event, r.answers) not in old)]
    for response in inferred(list(around.values()), told):
        _take(found, response)
    return _exchange(session, old, found)


def rebuild_responses(session: Session, rows: Sequence[int]) -> set[int]:
    """Make all responses anew, those of some hundred events (rows) together, and tell what is new of them.

    Nothing of the old ones plays a part, so that twice gives the same. Returns the events that give other answers.
    """
    connection = session.connection
    old = _all(connection)
    connection.execute(delete(responses))
    unheard = replace(session, log=Log())
    for at in range(0, len(rows), _CHUNK):
        bodies = connection.execute(_bodies, {"events": list(rows[at : at + _CHUNK])})
        known = [(row.id, _happening(row.body)) for row in bodies if row.body]
        renew_responses(unheard, [Renewed(row, state, state) for row, state in known])
    now = _all(connection)
    _tell(session, {pair: now[pair] for pair in sorted(now) if pair not in old})
    return {_row(pair[0]) for pair in {*old, *now} if old.get(pair) != now.get(pair)}


def _all(connection: Connection) -> dict[tuple[str, str], Response]:
    found = (load(Response, body) for body in connection.scalars(select(responses.c.body)))
    return {(response.event, response.answers): response for response in found}


def _is_by_rule(response: Response) -> bool:
    """Whether it was inferred between articles: no reports tell it."""
    return not response.explicit and not any(response.reports)


def _between(connection: Connection, rows: Collection[int]) -> list[Response]:
    if not rows:
        return []
    return [load(Response, body) for body in connection.scalars(_around, {"events": list(rows)})]


def _explicit(connection: Connection, touched: Sequence[int]) -> list[Response]:
    """What articles say of these events, the plainest and oldest first."""
    rows = {row.id: row for statement in _said for row in connection.execute(statement, {"events": list(touched)})}
    said = [
        replace(load(Response, row.body), event=f"{EVENT}{row.event_id}", answers=f"{EVENT}{row.answers_id}")
        for _, row in sorted(rows.items())
        if row.event_id is not None and row.answers_id is not None
    ]
    # of measures that face each other one article knows the order of its words, the record the days
    said = [r for r in said if r.explicit or r.kind not in MIRRORED]
    return sorted(said, key=lambda response: not response.explicit)


def _take(found: dict[tuple[str, str], Response], response: Response) -> None:
    pair = (response.event, response.answers)
    if pair[0] != pair[1] and pair not in found and pair[::-1] not in found:
        found[pair] = response


def _may_answer(happening: Happening) -> bool:
    return happening.event.status == "actual" and happening.event.type in acts()


def _near(connection: Connection, happening: Happening) -> list[Happening]:
    """The acts of either side on the other about its day, those nearest in time."""
    event = happening.event
    day = happening.day
    if not day:
        return []
    asked = {"types": sorted(acts()), "day": day, "first": days_on(day, -reach()), "last": days_on(day, reach())}
    found: dict[str, Happening] = {}
    own, theirs = states_of(event.source), states_of(event.target)
    for a, b in {(min(pair), max(pair)) for pair in _pairs(own, theirs)}:
        for statement in (_before, _after):
            for row in connection.execute(statement, {**asked, "a": a, "b": b}):
                other = _happening(row.body)
                if other.id != happening.id:
                    found[other.id] = other
    return [found[key] for key in sorted(found)]


def _pairs(own: Iterable[str], theirs: Sequence[str]) -> Iterable[tuple[str, str]]:
    return ((a, b) for a in own for b in theirs if a != b)


def _row(event: str) -> int:
    return int(event.removeprefix(EVENT))


def _exchange(
    session: Session, old: Mapping[tuple[str, str], Response], found: Mapping[tuple[str, str], Response]
) -> set[int]:
    changed = {pair for pair in {*old, *found} if old.get(pair) != found.get(pair)}
    gone = [{"event": _row(a), "answers": _row(b)} for a, b in changed if (a, b) in old]
    if gone:
        session.connection.execute(_strike, gone)
    session.insert(
        responses,
        [
            {
                "event_id": _row(a),
                "answers_id": _row(b),
                "explicit": found[a, b].explicit,
                "kind": found[a, b].kind,
                "body": dump(found[a, b]),
            }
            for a, b in sorted(changed)
            if (a, b) in found
        ],
    )
    _tell(session, {pair: found[pair] for pair in sorted(changed) if pair not in old})
    return {_row(pair[0]) for pair in changed}


def _tell(session: Session, new: Mapping[tuple[str, str], Response]) -> None:
    for (event, answered), response in new.items():
        session.log.note("response-new", event, (f"{response.kind}: answers {answered}",))


def responses_of(connection: Connection, numbers: Collection[int]) -> list[Response]:
    """The responses that these events give or get."""
    wanted = sorted(set(numbers))
    statement = _around.order_by(responses.c.event_id, responses.c.answers_id)
    found: dict[tuple[str, str], Response] = {}
    for at in range(0, len(wanted), 5_000):
        for body in connection.scalars(statement, {"events": wanted[at : at + 5_000]}):
            response = load(Response, body)
            found[response.event, response.answers] = response
    return list(found.values())
