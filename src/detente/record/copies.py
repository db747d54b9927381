"""Which stored article a new one is a copy of: found by the hashes that their texts share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Select, bindparam, func, select, union_all

from detente.linking.copies import HASHES, Sketched, origin
from detente.record.sessions import Session
from detente.record.tables import articles, sketches

_MOST = 8  # articles compared: those that share most

_LATEST = 40  # articles looked at for each hash: those of a formula are in ever more, and tell nothing


def _with_hash(number: int) -> Select[tuple[int]]:
    """The latest articles that have one hash; a search for many at once would grow with the record."""
    one = select(sketches.c.article_id).where(sketches.c.hash == bindparam(f"hash{number}"))
    return select(one.order_by(sketches.c.article_id.desc()).limit(_LATEST).subquery())


_found = union_all(*(_with_hash(number) for number in range(HASHES))).subquery()
_sharing = (
    select(_found.c.article_id, func.count().label("shared"))
    .group_by(_found.c.article_id)
    .order_by(func.count().desc(), _found.c.article_id)
    .limit(_MOST)
)
_sketched = (
    select(sketches.c.article_id, sketches.c.hash, articles.c.origin_id, articles.c.outlet, articles.c.published)
    .join(articles, articles.c.id == sketches.c.article_id)
    .where(sketches.c.article_id.in_(bindparam("articles", expanding=True)))
)


def origin_of(session: Session, row: int, own: Sequence[int], outlet: str, published: str) -> int:
    """The row of the article that one with the sketch ``own`` (about to be stored as ``row``) copies, else ``row``."""
    if not own:
        return row
    asked: dict[str, int | None] = {f"hash{n}": own[n] if n < len(own) else None for n in range(HASHES)}
    sharing = [found.article_id for found in session.connection.execute(_sharing, asked)]
    if not sharing:
        return row
    hashes: dict[int, list[int]] = defaultdict(list)
    known: dict[int, tuple[int, str, str]] = {}
    for number, hash_, origin_id, *printed in session.connection.execute(_sketched, {"articles": sharing}):
        hashes[number].append(hash_)
        known[number] = (origin_id or number, *printed)
    candidates = [Sketched(n, tuple(sorted(hashes[n])), *known[n]) for n in sharing]
    return origin(own, candidates, outlet=outlet, published=published) or row


def keep(session: Session, row: int, own: Sequence[int]) -> None:
    """Keep the sketch of an article, for its copies to be known by."""
    session.insert(sketches, [{"hash": hash_, "article_id": row} for hash_ in own])
