"""Link anew what is stored: after a judgement the events that it is about, on demand all of them. Ids stay."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import bindparam, delete, func, select, update

from detente.linking.arrivals import Arrival, arrivals_of, relink
from detente.linking.consolidation import consolidate
from detente.model import TOOK_IN, Event, Telling
from detente.record.bodies import load
from detente.record.events import bounds, found, move, renew
from detente.record.following import follow, follow_all
from detente.record.gathering import digest, reindex
from detente.record.holders import relearn_all
from detente.record.ids import EVENT
from detente.record.judgements import constraints, holding
from detente.record.sessions import Session
from detente.record.tables import articles, event_blocks, events, tellings

_CHUNK = 500

_all = (
    select(tellings.c.id, tellings.c.digest)
    .where(~tellings.c.rejected, tellings.c.event_id.is_not(None))
    .order_by(tellings.c.id)
)
_bodies = select(tellings.c.id, tellings.c.body).where(tellings.c.id.in_(bindparam("tellings", expanding=True)))
_twice = select(articles.c.key).group_by(articles.c.key).having(func.count() > 1)
_revisions = (
    select(articles.c.id, articles.c.key, articles.c.revision).where(articles.c.key.in_(_twice)).order_by(articles.c.id)
)
_live = (
    select(tellings.c.id, tellings.c.event_id, tellings.c.first_event_id, tellings.c.digest)
    .where(~tellings.c.withdrawn, ~tellings.c.rejected, tellings.c.event_id.is_not(None))
    .order_by(tellings.c.id)
)
_live_of = _live.where(tellings.c.event_id.in_(bindparam("events", expanding=True)))
_merge = update(events).where(events.c.id == bindparam("row")).values(merged_into=bindparam("into"))


@dataclass(frozen=True, slots=True)
class Held:
    """A live telling with the event that it is in now and the one that it was in first."""

    telling: Telling
    event: int
    first: int


def live_tellings(session: Session, numbers: Collection[int] | None = None) -> list[Held]:
    """The live tellings of events, or of all."""
    rows = (
        session.connection.execute(_live)
        if numbers is None
        else session.connection.execute(_live_of, {"events": list(numbers)})
    )
    return [Held(digest(row, body), event, first or event) for row, event, first, body in rows]


def arrivals(session: Session) -> list[Arrival]:
    """The articles in the order in which they were stored, with what they tell and what went with their revisions."""
    told: dict[int, list[Telling]] = defaultdict(list)
    for row, body in session.connection.execute(_all):
        telling = digest(row, body)
        told[telling.article].append(telling)
    found = [(article, Arrival(tuple(told[article]))) for article in sorted(told)]
    gone = _revised(session, told)
    silent = [(article, Arrival((), lost)) for article, lost in gone.items() if article not in told]
    found = [(article, replace(arrival, gone=gone.get(article, frozenset()))) for article, arrival in found]
    return [arrival for _, arrival in sorted([*found, *silent], key=lambda one: one[0])]


def _revised(session: Session, told: Mapping[int, Sequence[Telling]]) -> dict[int, frozenset[int]]:
    """Article -> the tellings of the revision that it took the place of. One that came late took nobody's."""
    newest: dict[str, tuple[int, int]] = {}
    gone: dict[int, frozenset[int]] = {}
    for article, key, revision in session.connection.execute(_revisions):
        before = newest.get(key)
        if before is None or revision > before[1]:
            newest[key] = (article, revision)
            if before is not None:
                gone[article] = frozenset(telling.id for telling in told.get(before[0], ()))
    return gone


def relink_events(session: Session, numbers: Collection[int]) -> set[int]:
    """Link the tellings of some events anew, by the rules and the judgements; returns the events they are in then."""
    held = live_tellings(session, numbers)
    judged = constraints(holding(session.connection, [one.telling.id for one in held]))
    clusters = relink(arrivals_of(one.telling for one in held), judged)
    return regroup(session, held, clusters, also=numbers)


def rebuild(session: Session) -> int:
    """Link all stored tellings anew, and make all events, matters, responses and terms of office anew.

    Articles are linked as they came, so that a record of these rules stays as it is. Returns how many tellings moved.
    """
    held = live_tellings(session)
    before = {one.telling.id: one.event for one in held}
    clusters = relink(arrivals(session), constraints(holding(session.connection)), partial(_bounds, session))
    session.connection.execute(delete(event_blocks))
    placed = _assign(session, held, clusters)
    by_event: dict[int, list[Telling]] = defaultdict(list)
    for one in held:
        by_event[placed[one.telling.id]].append(one.telling)
    emptied = {one.event for one in held} - set(by_event)
    everything = sorted({*by_event, *emptied})
    for at in range(0, len(everything), _CHUNK):
        part = everything[at : at + _CHUNK]
        for event in part:
            reindex(session, event, by_event.get(event, ()))
        renew(session, part, quietly=emptied)
    _close(session, held, placed, emptied)
    follow_all(session, everything)
    relearn_all(session)
    return sum(before[telling] != event for telling, event in placed.items())


def _bounds(session: Session, told: Sequence[Telling]) -> tuple[str, str]:
    """The first and last day of the event that these tellings come to, as the record holds them."""
    rows = session.connection.execute(_bodies, {"tellings": [telling.id for telling in told]})
    events_ = {row.id: load(Event, row.body) for row in rows}
    return bounds(consolidate([(telling, events_[telling.id]) for telling in told]).event)


def regroup(
    session: Session, held: Sequence[Held], clusters: Sequence[Collection[int]], *, also: Iterable[int] = ()
) -> set[int]:
    """Put tellings into events as they are clustered, and bring all that stands on these events up to it."""
    placed = _assign(session, held, clusters)
    now = set(placed.values())
    emptied = ({one.event for one in held} | set(also)) - now
    by_event: dict[int, list[Telling]] = defaultdict(list)
    for one in held:
        by_event[placed[one.telling.id]].append(one.telling)
    for event in sorted({*now, *emptied}):
        reindex(session, event, by_event.get(event, ()))
    before = {one.event for one in held}
    renewed = renew(session, {*now, *emptied}, quietly={*emptied, *(now - before)})
    _close(session, held, placed, emptied)
    follow(session, renewed)
    return now


def _assign(session: Session, held: Sequence[Held], clusters: Sequence[Collection[int]]) -> dict[int, int]:
    """Telling -> event: a cluster keeps the id that most of its tellings have, then the earliest; then one that they
    had first and that nobody has now; else it gets a new one."""
    known = {one.telling.id: one for one in held}
    ids = _claims(clusters, [Counter(known[t].event for t in cluster) for cluster in clusters], {})
    firsts = [Counter(known[t].first for t in cluster) for cluster in clusters]
    taken = {one.event for one in held}
    ids = _claims(clusters, [Counter({e: n for e, n in first.items() if e not in taken}) for first in firsts], ids)
    placed: dict[int, int] = {}
    for place, cluster in enumerate(clusters):
        event = ids[place] if place in ids else found(session)[0]
        placed.update(dict.fromkeys(cluster, event))
    move(session, [{"row": t, "event": event} for t, event in placed.items() if known[t].event != event])
    revived = sorted(set(ids.values()) - taken)
    if revived:
        session.connection.execute(update(events).where(events.c.id.in_(revived)).values(merged_into=None))
    return placed


def _claims(
    clusters: Sequence[Collection[int]], votes: Sequence[Counter[int]], known: dict[int, int]
) -> dict[int, int]:
    """Place of a cluster -> the event that it claims: most votes first, then the earliest event."""
    claims = dict(known)
    claimed = set(claims.values())
    ranked = sorted((-count, event, place) for place, vote in enumerate(votes) for event, count in vote.items())
    for _, event, place in ranked:
        if place not in claims and event not in claimed and place < len(clusters):
            claims[place] = event
            claimed.add(event)
    return claims


def _close(session: Session, held: Sequence[Held], placed: dict[int, int], emptied: Collection[int]) -> None:
    """Let emptied events resolve to where most of their tellings went, and tell who went where."""
    went: dict[int, Counter[int]] = defaultdict(Counter)
    for one in held:
        went[one.event][placed[one.telling.id]] += 1
    for event in sorted(emptied):
        if went[event]:
            into = min(went[event], key=lambda e: (-went[event][e], e))
            session.connection.execute(_merge, {"row": event, "into": into})
            session.log.note("event-joined", f"{EVENT}{into}", (f"{TOOK_IN}{EVENT}{event}",))
    for event, parts in sorted(went.items()):
        for other in sorted(set(parts) - {event}):
            if event not in emptied:
                session.log.note("event-split", f"{EVENT}{other}", (f"reports from {EVENT}{event}",))
