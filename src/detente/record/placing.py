"""To which events the tellings of a new article go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import bindparam, select, update

from detente.linking.across import Gathered, Judged, Placing, choose, ordered
from detente.model import Telling
from detente.record.events import found
from detente.record.gathering import digest, gather, gathered, index
from detente.record.judgements import inherit, reject_too, rejected_in
from detente.record.sessions import Session
from detente.record.tables import articles, tellings

_settle = (
    update(tellings)
    .where(tellings.c.id == bindparam("row"))
    .values(event_id=bindparam("event"), first_event_id=bindparam("event"), rule=bindparam("why"))
)
_event_of = select(tellings.c.id, tellings.c.event_id).where(
    tellings.c.id.in_(bindparam("tellings", expanding=True)), ~tellings.c.withdrawn
)
_of_origin = select(articles.c.id).where(articles.c.origin_id == bindparam("origin"))

Lost = Mapping[int, tuple[Telling, ...]]
"""Event -> the tellings that it loses with the old revision of the article."""


def place(session: Session, told: Sequence[Telling], gone: Lost) -> dict[int, int]:
    """Telling -> its event, for the tellings of an article: one that is there already, or a new one.

    What people have judged of the article's old revision (whose tellings are ``gone``) holds for what tells the same
    in the new one; a copy of an article of which they have rejected something has that rejected too. An event that
    nobody tells any longer since the old revision went can still be joined: the new one tells it in other words.
    """
    if not told:
        return {}
    home = {telling: event for event, lost in gone.items() for telling in (one.id for one in lost)}
    refused = [one for one in _refused(session, told) if one[0].id not in home]
    judged = inherit(session, (telling for lost in gone.values() for telling in lost), told) if gone else Judged()
    near = gather(session.connection, told)
    placing, why = Placing(), dict[int, str]()
    for telling in ordered(told):
        if telling.id in judged.rejected:
            why[telling.id] = "rejected by a person"
            placing.put(telling, _heir_of(telling, gone, home), rejected=True)
        elif (copied := _copied(telling, refused, told)) is not None:
            why[telling.id] = "copy of what a person has rejected"
            placing.put(telling, copied[1], rejected=True)
            reject_too(session, copied[2], telling.id)
        else:
            known = _candidates(session, telling, near[telling.id], gone, judged)
            choice = choose(telling, placing.among(known), replace(judged, rejected=frozenset()))
            why[telling.id] = choice.rule
            placing.put(telling, choice.event)
    placed = placing.numbered(lambda count: found(session, count))
    placed = {telling.id: placed[telling.id] for telling in told}
    session.connection.execute(
        _settle, [{"row": row, "event": event, "why": why[row]} for row, event in placed.items()]
    )
    index(session, ((telling, placed[telling.id]) for telling in told))
    return placed


def _candidates(
    session: Session, telling: Telling, near: Sequence[Gathered], gone: Lost, judged: Judged
) -> Iterable[Gathered]:
    candidates = {known.event: known for known in near}
    partners = {other for pair in judged.together if telling.id in pair for other in pair} - {telling.id}
    if partners:
        rows = session.connection.execute(_event_of, {"tellings": sorted(partners)})
        missing = {row.event_id for row in rows if row.event_id is not None} - set(candidates)
        candidates |= {known.event: known for known in gathered(session.connection, missing)}
    for event, lost in gone.items():
        candidates.setdefault(event, Gathered(event, lost))
    return candidates.values()


def _heir_of(telling: Telling, gone: Lost, home: Mapping[int, int]) -> int | None:
    """The event of the rejected telling in whose place this one stands."""
    like = [t.id for lost in gone.values() for t in lost if (t.type, t.source, t.target) == _act(telling)]
    return home[min(like)] if like else None


def _act(telling: Telling) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return telling.type, telling.source, telling.target


def _refused(session: Session, told: Sequence[Telling]) -> list[tuple[Telling, int, int]]:
    """What people have rejected in the articles that this one is a copy of: (telling, event, judgement)."""
    origin = told[0].origin if told else 0
    if not told or origin in (0, told[0].article):
        return []
    alike = session.connection.scalars(_of_origin, {"origin": origin}).all()
    return [(digest(row, body), event, by) for row, event, body, by in rejected_in(session.connection, alike)]


def _copied(
    telling: Telling, refused: Sequence[tuple[Telling, int, int]], told: Sequence[Telling]
) -> tuple[Telling, int, int] | None:
    """What was rejected in other words' place: the same act, of the same days where the article tells it twice."""
    return next((one for one in refused if _same(one[0], telling) and not _rather(one[0], telling, told)), None)


def _same(telling: Telling, other: Telling) -> bool:
    return _act(telling) == _act(other) and telling.mode == other.mode


def _rather(rejected: Telling, telling: Telling, told: Sequence[Telling]) -> bool:
    """Whether another of the article's tellings has the days of the rejected one, and this one has not."""
    return _days(telling) != _days(rejected) and any(_same(rejected, t) and _days(t) == _days(rejected) for t in told)


def _days(telling: Telling) -> tuple[str, str]:
    return telling.earliest, telling.latest
