"""Articles of the record: which are known, their revisions, and the words that their reports point at."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, bindparam, select, update

from detente import language
from detente.model import Article, ArticleCard, Paragraph, Reading, Report, Span
from detente.record.bodies import dump_list, load_list
from detente.record.sessions import Session
from detente.record.tables import articles, raws

CARD = (
    articles.c.id,
    articles.c.outlet,
    articles.c.title,
    articles.c.published,
    articles.c.language,
    articles.c.url,
    articles.c.origin_id,
    articles.c.agency,
    articles.c.revision,
)

_by_raw = select(raws.c.article_id).where(raws.c.sha256 == bindparam("sha256"))
_by_key = select(articles.c.id, articles.c.revision, articles.c.sha256, articles.c.origin_id).where(
    articles.c.key == bindparam("key"), articles.c.current
)
_by_likeness = select(articles.c.id).where(articles.c.likeness == bindparam("likeness"), articles.c.current)
_outdate = update(articles).where(articles.c.id == bindparam("old")).values(current=False)


@dataclass(frozen=True, slots=True)
class Stored:
    """The row of an article that is current under its key."""

    id: int
    revision: int
    sha256: str
    origin: int


def outlet_of(article: Article) -> str:
    """Who published it: its publisher, else the host of its address, "" where neither is known."""
    host = urlsplit(article.url or "").hostname or ""
    return article.publisher or host.removeprefix("www.")


def likeness(article: Article) -> str:
    """What makes two articles without an address the same: text, publisher and day."""
    told = "\n".join((article.sha256, article.publisher or "", article.published or ""))
    return hashlib.sha256(told.encode()).hexdigest()


def known_as(connection: Connection, raw_sha256: str) -> int | None:
    """The article that came in bytes of this hash, None if there was none."""
    found: int | None = connection.scalar(_by_raw, {"sha256": raw_sha256})
    return found


def current(connection: Connection, key: str) -> Stored | None:
    """The newest revision of the article of that key."""
    row = connection.execute(_by_key, {"key": key}).first()
    return Stored(row.id, row.revision, row.sha256, row.origin_id or row.id) if row else None


def alike(connection: Connection, article: Article) -> int | None:
    """The stored article that an article without an address is, under whatever key."""
    found: int | None = connection.scalar(_by_likeness, {"likeness": likeness(article)})
    return found


def remember(session: Session, raw_sha256: str, article_id: int) -> None:
    """Skip these bytes from now on."""
    session.insert_missing(raws, [{"sha256": raw_sha256, "article_id": article_id}])


def store_article(
    session: Session, reading: Reading, row: int, key: str, outlet: str, origin: int, agency: str, old: Stored | None
) -> None:
    """Add an article under the id ``row``, as the next revision of ``old`` if there is one."""
    article = reading.article
    if old is not None:
        session.connection.execute(_outdate, {"old": old.id})
    session.insert(
        articles,
        [
            {
                "id": row,
                "key": key,
                "revision": old.revision + 1 if old else 1,
                "current": True,
                "sha256": article.sha256,
                "likeness": likeness(article),
                "outlet": outlet,
                "title": article.title or "",
                "author": article.author or "",
                "publisher": article.publisher or "",
                "published": article.published or "",
                "language": article.language,
                "url": article.url or "",
                "text": article.text,
                "paragraphs": dump_list(article.paragraphs, Paragraph),
                "origin_id": origin,
                "agency": agency,
                "notes": dump_list(reading.notes, str),
                "added_at": session.log.at,
            }
        ],
    )


def article_of(connection: Connection, row: int) -> Article | None:
    """A stored article with its text."""
    found = connection.execute(select(articles).where(articles.c.id == row)).first()
    if found is None:
        return None
    return Article(
        found.text,
        load_list(Paragraph, found.paragraphs),
        found.language,
        found.sha256,
        found.title or None,
        found.author or None,
        found.publisher or None,
        found.published or None,
        found.url or None,
    )


def cards(connection: Connection, rows: Iterable[int]) -> dict[int, ArticleCard]:
    """The cards of these articles, by row."""
    wanted = select(*CARD).where(articles.c.id.in_(list(rows)))
    return {row.id: card(row) for row in connection.execute(wanted)}


def card(row: Sequence[Any]) -> ArticleCard:
    """A card of a row that holds the columns ``CARD``."""
    number, outlet, title, published, code, url, origin, agency, revision = row[: len(CARD)]
    return ArticleCard(f"A{number}", outlet, title, published, code, url, f"A{origin or number}", agency, revision)


def sentences_of(article: Article, reports: Sequence[Report]) -> dict[int, Span]:
    """Sentence number -> the whole sentence, for the sentences that the reports stand in.

    Where the article is not cut into sentences that hold the triggers, the paragraph stands for the sentence.
    """
    if not reports:
        return {}
    cut = language.sentences(article) if article.language in language.languages() else ()
    found: dict[int, Span] = {}
    for report in reports:
        at = report.trigger.start
        if report.sentence < len(cut) and cut[report.sentence].start <= at < cut[report.sentence].end:
            whole = cut[report.sentence]
            found[report.sentence] = Span(whole.start, whole.end, article.text[whole.start : whole.end])
        else:
            paragraph = next((p for p in article.paragraphs if p.start <= at < p.end), None)
            start, end = (paragraph.start, paragraph.end) if paragraph else (at, report.trigger.end)
            found.setdefault(report.sentence, Span(start, end, article.text[start:end]))
    return found
