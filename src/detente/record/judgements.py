"""What people have decided about reports: joined, split, rejected. Kept apart from linking, which obeys it.

A judgement is about tellings and not about events, so that it holds when events are linked anew: *join* says that its
two parts tell one event, *split* that its first part tells an event of its own, apart from the second, *reject* that
its part tells none. A judgement that is undone stays in the table.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from sqlalchemy import Connection, bindparam, insert, select, update

from detente.errors import UsageError
from detente.linking.across import Judged
from detente.model import Telling
from detente.record.bodies import dump_list, load_list
from detente.record.ids import JUDGEMENT, number
from detente.record.sessions import Session
from detente.record.tables import judged_tellings, judgements, tellings

JOIN, SPLIT, REJECT, UNDO = "join", "split", "reject", "undo"
_FIRST, _SECOND = "a", "b"

_of_tellings = (
    select(judged_tellings.c.judgement_id)
    .join(judgements, judgements.c.id == judged_tellings.c.judgement_id)
    .where(judgements.c.undone_at == "", judged_tellings.c.telling_id.in_(bindparam("tellings", expanding=True)))
    .distinct()
)
_active = (
    select(judgements.c.id, judgements.c.kind, judged_tellings.c.telling_id, judged_tellings.c.part)
    .join(judged_tellings, judged_tellings.c.judgement_id == judgements.c.id)
    .where(judgements.c.undone_at == "")
    .order_by(judgements.c.id, judged_tellings.c.telling_id)
)
_some = _active.where(judgements.c.id.in_(bindparam("judgements", expanding=True)))


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision of a person: ``kind`` is join, split or reject, ``subjects`` the ids that it was said of.

    ``at`` and ``undone_at`` are ISO times in UTC; ``undone_by`` is "" while it holds.
    """

    id: str
    kind: str
    subjects: tuple[str, ...]
    who: str
    at: str
    note: str = ""
    undone_by: str = ""
    undone_at: str = ""


@dataclass(slots=True)
class Parts:
    """A judgement that holds, by the tellings (rows) of its parts."""

    id: int
    kind: str
    first: set[int]
    second: set[int]


def write(
    session: Session,
    kind: str,
    subjects: Sequence[str],
    parts: tuple[Collection[int], Collection[int]],
    who: str,
    note: str,
) -> int:
    """Store a judgement; returns its row."""
    row = session.ids.next(judgements)
    body = dump_list(tuple(subjects), str)
    session.connection.execute(
        insert(judgements), {"id": row, "kind": kind, "body": body, "who": who, "note": note, "at": session.log.at}
    )
    marked = [(_FIRST, telling) for telling in parts[0]] + [(_SECOND, telling) for telling in parts[1]]
    session.insert(
        judged_tellings, [{"judgement_id": row, "telling_id": telling, "part": part} for part, telling in marked]
    )
    return row


def all_judgements(connection: Connection) -> list[Judgement]:
    """All judgements, undone ones too, in the order in which they were made."""
    return [
        Judgement(
            f"{JUDGEMENT}{row.id}",
            row.kind,
            load_list(str, row.body),
            row.who,
            row.at,
            row.note,
            row.undone_by,
            row.undone_at,
        )
        for row in connection.execute(select(judgements).order_by(judgements.c.id))
    ]


def holding(connection: Connection, about: Iterable[int] | None = None) -> list[Parts]:
    """The judgements that hold, all of them or those about some tellings (rows), in the order of their making."""
    if about is None:
        rows = connection.execute(_active)
    else:
        wanted = connection.scalars(_of_tellings, {"tellings": list(about)}).all()
        rows = connection.execute(_some, {"judgements": list(wanted)})
    found: dict[int, Parts] = {}
    for row, kind, telling, part in rows:
        parts = found.setdefault(row, Parts(row, kind, set(), set()))
        (parts.first if part == _FIRST else parts.second).add(telling)
    return list(found.values())


def constraints(held: Sequence[Parts]) -> Judged:
    """What judgements ask of linking. A later split takes its reports out of what was joined before."""
    together: set[frozenset[int]] = set()
    apart: set[frozenset[int]] = set()
    rejected: set[int] = set()
    splits = [parts for parts in held if parts.kind == SPLIT]
    for parts in held:
        if parts.kind == JOIN:
            one = parts.first | parts.second
            for later in splits:
                if later.id > parts.id and later.first & one and later.second & one:
                    one -= later.first
            together |= _star(one)
        elif parts.kind == SPLIT:
            together |= _star(parts.first)
            apart |= {frozenset(pair) for pair in product(parts.first, parts.second)}
        else:
            rejected |= parts.first
    return Judged(frozenset(together), frozenset(apart), frozenset(rejected))


def _star(tellings: Collection[int]) -> set[frozenset[int]]:
    """Enough pairs to hold tellings together: each with the first."""
    first = min(tellings, default=0)
    return {frozenset((first, telling)) for telling in tellings if telling != first}


def refuse_join(held: Sequence[Parts], first: Collection[int], second: Collection[int]) -> None:
    """Raise UsageError where a judgement that holds keeps two sets of tellings apart."""
    one, two = set(first), set(second)
    for parts in held:
        crossing = (parts.first & one and parts.second & two) or (parts.first & two and parts.second & one)
        if parts.kind == SPLIT and crossing:
            _refuse(parts, "has split them")


def refuse_split(held: Sequence[Parts], moved: Collection[int], rest: Collection[int]) -> None:
    """Raise UsageError where a judgement that holds has joined just what would be taken apart."""
    out, left = set(moved), set(rest)
    for parts in held:
        for one, other in ((parts.first, parts.second), (parts.second, parts.first)):
            if parts.kind == JOIN and one & out and not one & left and other & left and not other & out:
                _refuse(parts, "has joined them")


def _refuse(parts: Parts, what: str) -> None:
    name = f"{JUDGEMENT}{parts.id}"
    raise UsageError(name, what, f"undo it first: detente link undo {name}")


def undo(session: Session, row: int, who: str) -> Parts:
    """Strike a judgement; returns it as it held. Raises UsageError where there is none that holds."""
    name = f"{JUDGEMENT}{row}"
    known = session.connection.execute(select(judgements).where(judgements.c.id == row)).first()
    if known is None:
        raise UsageError(name, "is no judgement of this record", "see: detente link log")
    if known.undone_at:
        raise UsageError(name, f"was undone by {known.undone_by} already", "see: detente link log")
    held = _one(session.connection, row)
    values = {"undone_by": who, "undone_at": session.log.at}
    session.connection.execute(update(judgements).where(judgements.c.id == row).values(**values))
    return held


def _one(connection: Connection, row: int) -> Parts:
    found = Parts(row, "", set(), set())
    for _, kind, telling, part in connection.execute(_some, {"judgements": [row]}):
        found.kind = kind
        (found.first if part == _FIRST else found.second).add(telling)
    return found


def made_since(connection: Connection, begun: str, kind: str, subjects: Sequence[str], who: str) -> Parts | None:
    """The last judgement of that kind, on these subjects and by that person, from a moment on; None if there is none.

    For "undo", the judgement of that id if that person undid it since.
    """
    if kind == UNDO:
        made = (judgements.c.undone_at >= begun, judgements.c.undone_by == who)
        wanted = select(judgements.c.id).where(judgements.c.id == number(subjects[0], JUDGEMENT), *made)
    else:
        made = (judgements.c.at >= begun, judgements.c.who == who)
        same = (judgements.c.kind == kind, judgements.c.body == dump_list(tuple(subjects), str))
        wanted = select(judgements.c.id).where(*same, *made, judgements.c.undone_at == "")
    row = connection.scalar(wanted.order_by(judgements.c.id.desc()).limit(1))
    if row is None:
        return None
    found = Parts(row, kind, set(), set())
    parts = select(judged_tellings.c.telling_id, judged_tellings.c.part).where(judged_tellings.c.judgement_id == row)
    for telling, part in connection.execute(parts):
        (found.first if part == _FIRST else found.second).add(telling)
    return found


def inherit(session: Session, lost: Iterable[Telling], told: Sequence[Telling]) -> Judged:
    """Hand what was judged of an article's old tellings on to those of its new revision that tell the same.

    Returns what holds for the new ones; marks those that are rejected.
    """
    gone = sorted(lost, key=lambda telling: telling.id)
    held = holding(session.connection, [telling.id for telling in gone]) if gone else []
    if not held:
        return Judged()
    heirs = _heirs(gone, told)
    rows = [
        {"judgement_id": parts.id, "telling_id": heirs[telling], "part": part}
        for parts in held
        for part, members in ((_FIRST, parts.first), (_SECOND, parts.second))
        for telling in sorted(members)
        if telling in heirs
    ]
    session.insert_missing(judged_tellings, rows)
    judged = constraints(holding(session.connection, heirs.values()))
    mark_rejected(session, judged.rejected & {telling.id for telling in told})
    return judged


def _heirs(gone: Sequence[Telling], told: Sequence[Telling]) -> Mapping[int, int]:
    """Old telling -> the new one of the same act by the same sides, the mode telling between several."""
    free: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for telling in told:
        free[telling.type, telling.source, telling.target, telling.mode].append(telling.id)
        free[telling.type, telling.source, telling.target, None].append(telling.id)
    taken: dict[int, int] = {}
    for exact in (True, False):
        for telling in (t for t in gone if t.id not in taken):
            mode = telling.mode if exact else None
            left = [i for i in free[telling.type, telling.source, telling.target, mode] if i not in taken.values()]
            if left:
                taken[telling.id] = left[0]
    return taken


def mark_rejected(session: Session, rows: Collection[int], *, rejected: bool = True) -> None:
    """Mark tellings as rejected, or as not."""
    if rows:
        session.connection.execute(update(tellings).where(tellings.c.id.in_(sorted(rows))).values(rejected=rejected))


_rejected_copies = (
    select(tellings.c.id, tellings.c.event_id, tellings.c.digest, judged_tellings.c.judgement_id)
    .join(judged_tellings, judged_tellings.c.telling_id == tellings.c.id)
    .join(judgements, judgements.c.id == judged_tellings.c.judgement_id)
    .where(judgements.c.undone_at == "", judgements.c.kind == REJECT)
    .where(tellings.c.article_id.in_(bindparam("articles", expanding=True)), tellings.c.rejected)
)


def rejected_in(connection: Connection, articles: Collection[int]) -> list[tuple[int, int, str, int]]:
    """The rejected tellings of articles: (telling, event, digest, judgement) rows."""
    return [tuple(row) for row in connection.execute(_rejected_copies, {"articles": list(articles)})]


def reject_too(session: Session, judgement: int, telling: int) -> None:
    """Let a rejection hold for a further telling: a copy of the same words."""
    session.insert_missing(judged_tellings, [{"judgement_id": judgement, "telling_id": telling, "part": _FIRST}])
    mark_rejected(session, [telling])
