"""Store one article with all it tells: the way of an article into the record, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, select, update

from detente.linking.copies import credited, sketch
from detente.linking.tellings import tellings_of
from detente.model import Article, Event, Reading, Telling
from detente.record import answers, copies, holders, search, stances
from detente.record.articles import (
    Entry,
    Stored,
    alike,
    current,
    is_older,
    known_as,
    make_room,
    outdate,
    outlet_of,
    remember,
    sentences_of,
    store_article,
)
from detente.record.bodies import dump
from detente.record.events import renew
from detente.record.following import follow
from detente.record.gathering import digest, gathered, reindex
from detente.record.placing import place
from detente.record.sessions import Session, session_on
from detente.record.tables import articles, reports, tellings


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article: ``outcome`` is new, revised or known; ``events`` are the ids that it tells."""

    article_id: str
    outcome: str
    events: tuple[str, ...] = ()


def _learn(session: Session, reading: Reading, row: int, old: int | None) -> None:
    """Learn the terms of office that an article tells; what its old revision taught goes."""
    if old is not None:
        holders.relearn(session, old)
    holders.store(session, reading, row)


_of_article = select(tellings.c.id, tellings.c.event_id, tellings.c.digest).where(
    tellings.c.article_id == bindparam("article"), ~tellings.c.withdrawn
)
_withdraw = update(tellings).where(tellings.c.article_id == bindparam("article")).values(withdrawn=True)


def add(connection: Connection, reading: Reading, key: str, raw_sha256: str, outlet: str) -> Added:
    """Store an article; the caller commits. An article whose text is in already only has its bytes remembered."""
    article = reading.article
    session = session_on(connection)
    old = current(connection, key)
    twin = None if article.url else alike(connection, article)
    if (same := _known(connection, article, key, raw_sha256, old, twin)) is not None:
        remember(session, raw_sha256, same)
        return Added(f"A{same}", "known")
    outlet = outlet or outlet_of(article)
    if old is not None and is_older(article, old):
        return _add_older(session, reading, Entry(0, key, outlet, old.origin, credited(article)), raw_sha256, old)
    row = session.ids.next(articles)
    hashes = sketch(article.text)
    first = twin or old
    origin = first.origin if first else copies.origin_of(session, row, hashes, outlet, article.published or "")
    if old is not None:
        outdate(session, old)
    entry = Entry(row, key, outlet, origin, credited(article), old.revision + 1 if old else 1)
    _keep(session, reading, entry, hashes, raw_sha256)
    session.log.note("article-revised" if old else "article-new", f"A{row}", (f"was A{old.id}",) if old else ())
    told = _store_told(session, reading, row, origin, outlet)
    gone = _withdrawn(session, old.id) if old else {}
    home = place(session, [telling for telling, _ in told], gone)
    placed = [home[telling.id] for telling, _ in told]
    touched = {*placed, *gone}
    for event in gone:
        left = gathered(connection, [event])
        reindex(session, event, left[0].tellings if left else ())
    answers.store(session, reading, row, {event.id: telling.id for telling, event in told})
    follow(session, renew(session, touched), said=bool(reading.responses))
    stances.store(session, reading, row)
    _learn(session, reading, row, old.id if old else None)
    search.index(session, row)
    session.close()
    return Added(f"A{row}", "revised" if old else "new", tuple(dict.fromkeys(f"E{number}" for number in placed)))


def _known(
    connection: Connection, article: Article, key: str, raw_sha256: str, old: Stored | None, twin: Stored | None
) -> int | None:
    """The stored article that this one is. A file that held another one is a revision of that, even where its new text
    is known from elsewhere: what it held has gone."""
    if old is not None and old.sha256 == article.sha256:
        return old.id
    if old is None and twin is not None:
        return twin.id
    return known_as(connection, raw_sha256, "" if article.url else key)


def _keep(session: Session, reading: Reading, entry: Entry, hashes: Sequence[int], raw_sha256: str) -> None:
    session.log.article = entry.row
    store_article(session, reading, entry)
    copies.keep(session, entry.row, hashes)
    remember(session, raw_sha256, entry.row)


def _add_older(session: Session, reading: Reading, entry: Entry, raw_sha256: str, newest: Stored) -> Added:
    """Keep an article that comes after a newer revision of it: its text, for itself and to know its copies by.

    What it tells is not linked: the newer one has said what stands.
    """
    number = make_room(session, reading.article, entry.key)
    if number is None:
        remember(session, raw_sha256, newest.id)
        return Added(f"A{newest.id}", "known")
    entry = replace(entry, row=session.ids.next(articles), revision=number, current=False)
    _keep(session, reading, entry, sketch(reading.article.text), raw_sha256)
    session.log.note("article-new", f"A{entry.row}", (f"older than A{newest.id}",))
    search.index(session, entry.row)
    session.close()
    return Added(f"A{entry.row}", "revised")


def _store_told(session: Session, reading: Reading, row: int, origin: int, outlet: str) -> list[tuple[Telling, Event]]:
    """Store tellings and reports; returns the tellings with their ids and the article's events as it names them."""
    told = [
        (replace(telling, id=session.ids.next(tellings)), event)
        for telling, event in tellings_of(reading, article=row, origin=origin, outlet=outlet)
    ]
    numbers = {report.id: session.ids.next(reports) for report in reading.reports}
    home = {report: telling.id for telling, event in told for report in event.reports}
    session.insert(
        tellings,
        [
            {
                "id": telling.id,
                "article_id": row,
                "local": event.id,
                "digest": dump(telling),
                "body": dump(replace(event, reports=tuple(f"R{numbers[r]}" for r in event.reports))),
            }
            for telling, event in told
        ],
    )
    sentences = sentences_of(reading.article, reading.reports)
    session.insert(
        reports,
        [
            {
                "id": numbers[report.id],
                "article_id": row,
                "telling_id": home[report.id],
                "local": report.id,
                "body": dump(report),
                "sentence": sentences[report.sentence].text,
                "sentence_start": sentences[report.sentence].start,
            }
            for report in reading.reports
            if report.id in home
        ],
    )
    return told


def _withdrawn(session: Session, article: int) -> dict[int, tuple[Telling, ...]]:
    """Withdraw what the old revision told; returns the events that lose tellings, with the tellings they lose."""
    lost: dict[int, tuple[Telling, ...]] = {}
    for row, event, body in session.connection.execute(_of_article, {"article": article}):
        lost[event] = (*lost.get(event, ()), digest(row, body))
    session.connection.execute(_withdraw, {"article": article})
    return lost
