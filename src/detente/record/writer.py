"""Store one article with all it tells: the way of an article into the record, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, select, update

from detente.linking.copies import credited, sketch
from detente.linking.tellings import tellings_of
from detente.model import Event, Reading, Telling
from detente.record import answers, copies, holders, search, stances
from detente.record.articles import (
    alike,
    current,
    known_as,
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
    same = old.id if old and old.sha256 == article.sha256 else None
    if same is None and not article.url:
        same = alike(connection, article)
    if same is not None:
        remember(session, raw_sha256, same)
    elif (known := known_as(connection, raw_sha256)) is not None:
        same = known
    if same is not None:
        return Added(f"A{same}", "known")
    row = session.ids.next(articles)
    session.log.article = row
    outlet = outlet or outlet_of(article)
    hashes = sketch(article.text)
    origin = old.origin if old else copies.origin_of(session, row, hashes, outlet, article.published or "")
    store_article(session, reading, row, key, outlet, origin, credited(article), old)
    copies.keep(session, row, hashes)
    remember(session, raw_sha256, row)
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
