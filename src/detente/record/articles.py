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

_DAY = len("2026-02-03")
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

_STORED = (
    articles.c.id,
    articles.c.revision,
    articles.c.sha256,
    articles.c.origin_id,
    articles.c.published,
    articles.c.modified,
)
_by_raw = (
    select(articles.c.id, articles.c.sha256)
    .join(raws, raws.c.article_id == articles.c.id)
    .where(raws.c.sha256 == bindparam("sha256"))
)
_under_key = select(*_STORED).where(articles.c.key == bindparam("key"))
_by_key = _under_key.where(articles.c.current)
_by_likeness = select(*_STORED).where(articles.c.likeness == bindparam("likeness"), articles.c.current)
_renumber = update(articles).where(articles.c.id == bindparam("row")).values(revision=bindparam("number"))
_outdate = update(articles).where(articles.c.id == bindparam("old")).values(current=False)


@dataclass(frozen=True, slots=True)
class Stored:
    """The row of an article; ``dated`` is the day or time (UTC) of its last change, else of its publication, or ""."""

    id: int
    revision: int
    sha256: str
    origin: int
    dated: str = ""


def outlet_of(article: Article) -> str:
    """Who published it: its publisher, else the host of its address, "" where neither is known."""
    host = urlsplit(article.url or "").hostname or ""
    return article.publisher or host.removeprefix("www.")


def likeness(article: Article) -> str:
    """What makes two articles without an address the same: text, publisher and day."""
    told = "\n".join((article.sha256, article.publisher or "", article.published or ""))
    return hashlib.sha256(told.encode()).hexdigest()


def known_as(connection: Connection, raw_sha256: str, key: str = "") -> int | None:
    """The article that came in bytes of this hash, None if there was none.

    None, too, where an article of that key is stored and has another text: a file now holds what came from elsewhere.
    """
    found = connection.execute(_by_raw, {"sha256": raw_sha256}).first()
    if found is None:
        return None
    there = current(connection, key) if key else None
    return None if there is not None and there.sha256 != found.sha256 else int(found.id)


def current(connection: Connection, key: str) -> Stored | None:
    """The newest revision of the article of that key."""
    row = connection.execute(_by_key, {"key": key}).first()
    return _stored(row) if row else None


def alike(connection: Connection, article: Article) -> Stored | None:
    """The stored article that an article without an address is, under whatever key."""
    row = connection.execute(_by_likeness, {"likeness": likeness(article)}).first()
    return _stored(row) if row else None


def _stored(row: Sequence[Any]) -> Stored:
    number, revision, sha256, origin, published, modified = row
    return Stored(number, revision, sha256, origin or number, _dated(published, modified))


def _dated(published: str, modified: str) -> str:
    """What tells revisions apart in time. A change before the publication is none."""
    return modified if modified[:_DAY] >= published else published


def is_older(article: Article, than: Stored) -> bool:
    """Whether an article is of an earlier time than a stored one: as finely as both tell it, False in doubt.

    Only where an address says that the two are one: a file holds now what it holds, whatever its date.
    """
    own, other = _dated(article.published or "", article.modified or ""), than.dated
    if not (article.url and own and other):
        return False
    return own < other if len(own) == len(other) else own[:_DAY] < other[:_DAY]


def make_room(session: Session, article: Article, key: str) -> int | None:
    """The number of an older revision that comes late: those that are newer count one more from now on.

    None where a revision of that key has its text already.
    """
    stored = [_stored(row) for row in session.connection.execute(_under_key, {"key": key})]
    if any(one.sha256 == article.sha256 for one in stored):
        return None
    newer = [one for one in stored if is_older(article, one)]
    number = min(one.revision for one in newer)
    for one in sorted(stored, key=lambda one: -one.revision):
        if one.revision >= number:
            session.connection.execute(_renumber, {"row": one.id, "number": one.revision + 1})
    return number


def remember(session: Session, raw_sha256: str, article_id: int) -> None:
    """Skip these bytes from now on."""
    session.insert_missing(raws, [{"sha256": raw_sha256, "article_id": article_id}])


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an article is put: its row, what it is known by, who published it, whose copy it is, which revision."""

    row: int
    key: str
    outlet: str
    origin: int
    agency: str
    revision: int = 1
    current: bool = True


def outdate(session: Session, old: Stored) -> None:
    """A revision is the current one no longer."""
    session.connection.execute(_outdate, {"old": old.id})


def store_article(session: Session, reading: Reading, entry: Entry) -> None:
    """Add an article."""
    article = reading.article
    session.insert(
        articles,
        [
            {
                "id": entry.row,
                "key": entry.key,
                "revision": entry.revision,
                "current": entry.current,
                "sha256": article.sha256,
                "likeness": likeness(article),
                "outlet": entry.outlet,
                "title": article.title or "",
                "author": article.author or "",
                "publisher": article.publisher or "",
                "published": article.published or "",
                "modified": article.modified or "",
                "language": article.language,
                "url": article.url or "",
                "text": article.text,
                "paragraphs": dump_list(article.paragraphs, Paragraph),
                "origin_id": entry.origin,
                "agency": entry.agency,
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
        found.modified or None,
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
