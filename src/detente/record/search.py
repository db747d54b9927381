"""Full text over articles, events and positions: one index of stems on SQLite (FTS5) and on PostgreSQL (tsvector).

What is searched are whole articles, the sentences that tell an event, and the words of positions. Each is indexed once,
when its article is stored, as the stems of its words, beside ``marks``: tokens for what a filter may ask (its kind, its
language, types, modes, statuses, states). A filter is then part of the query, and the database need not join.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from sqlalchemy import Connection, select, text

from detente.model import Article, Filter, Hit, Position, Report
from detente.record.articles import CARD, article_of, card, cards, outlet_of
from detente.record.bodies import load
from detente.record.ids import ARTICLE, EVENT
from detente.record.queries import Phrase, Query
from detente.record.sessions import Session
from detente.record.stems import snippet, stems
from detente.record.tables import articles, events, position_towards, positions, reports, searched, tellings

KINDS = ("article", "event", "position")
# Of a word that is everywhere only the finds of the latest days are ranked: a search costs the same on any record.
_RANKED = 300
_K1, _B = 1.2, 0.75  # BM25's usual constants (Robertson and Zaragoza 2009)
_SNIPPET = 220
MOST_ENTRIES = 1 << 14
"""How much is indexed of one article: more events and positions than anybody writes."""
_FIRST_DAY = date(1900, 1, 1)
_MOST_DAYS = (1 << 17) - 1  # all that comes after the year 2258 is of one day


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found: ``subject`` is the row of the article, the report or the position."""

    kind: str
    subject: int
    article: int
    day: str
    text: str
    language: str
    marks: frozenset[str]


def index(session: Session, article_id: int) -> None:
    """Index what an article gives to be found, in the transaction that stores it, once it is stored whole."""
    article = article_of(session.connection, article_id)
    if article is not None:
        _write(
            session, [*_told(session.connection, article_id, article), *_held(session.connection, article_id, article)]
        )


def _told(connection: Connection, article_id: int, article: Article) -> Iterator[Entry]:
    """The article itself, and each sentence that tells an event."""
    day, own = article.published or "", _marks_of(article)
    everything = set(own)
    told = select(reports.c.id, reports.c.body, reports.c.sentence).where(reports.c.article_id == article_id)
    for row, body, sentence in connection.execute(told):
        report = load(Report, body)
        marks = own | set(_marks(report))
        everything |= marks
        when = report.date.earliest if report.date is not None and report.date.earliest else day
        yield Entry("event", row, article_id, when, sentence, article.language, frozenset(marks))
    yield Entry("article", article_id, article_id, day, article.text, article.language, frozenset(everything))


def _held(connection: Connection, article_id: int, article: Article) -> Iterator[Entry]:
    """The positions that the article tells."""
    towards: dict[int, set[str]] = defaultdict(set)
    mine = select(positions.c.id, positions.c.body).where(positions.c.article_id == article_id)
    held = list(connection.execute(mine))
    others = select(position_towards).where(position_towards.c.position_id.in_([row for row, _ in held]))
    for row, state in connection.execute(others) if held else ():
        towards[row].add(state)
    for row, body in held:
        position = load(Position, body)
        own = position.holder.state or position.holder.code
        marks = _marks_of(article) | {f"actor:{own}", f"source:{own}"}
        marks |= {f"{role}:{state}" for state in towards[row] for role in ("actor", "target")}
        day = article.published or ""
        yield Entry("position", row, article_id, day, position.text, article.language, frozenset(marks))


def _marks_of(article: Article) -> set[str]:
    return {f"language:{article.language}", f"outlet:{outlet_of(article)}"}


def _marks(report: Report) -> Iterator[str]:
    yield f"type:{report.type}"
    yield f"status:{report.status}"
    if report.mode:
        yield from (f"mode:{report.mode}", f"mode:{report.type}/{report.mode}")
    if report.place is not None:
        yield from (f"place:{place}" for place in (report.place.country, report.place.name) if place)
    for side, parties in (("source", report.source), ("target", report.target)):
        for actor in (party.actor for party in parties if party.actor):
            for code in {actor.code, actor.state or actor.code}:
                yield f"actor:{code}"
                yield f"{side}:{code}"


def number_of(day: str, article: int, place: int) -> int:
    """The id of an entry: the later its day (ISO, "" where unknown), the greater, so that the latest are found first
    without sorting; then as articles came. ``place`` is its place among the article's entries."""
    try:
        days = (date.fromisoformat(day) - _FIRST_DAY).days if day else 0
    except ValueError:
        days = 0
    return (min(max(days, 0), _MOST_DAYS) << 44) | (article << 14) | place


def _write(session: Session, entries: Sequence[Entry]) -> None:
    numbers = [number_of(e.day, e.article, place) for place, e in enumerate(entries[:MOST_ENTRIES])]
    rows = sorted(zip(numbers, entries, strict=False), key=lambda row: row[0])
    session.insert(
        searched,
        [
            {"id": row, "kind": e.kind, "subject_id": e.subject, "article_id": e.article, "day": e.day}
            for row, e in rows
        ],
    )
    dialect = session.connection.dialect.name
    session.connection.execute(_INSERT[dialect], [_words_row(dialect, row, entry) for row, entry in rows])


_INSERT = {
    "sqlite": text("INSERT INTO search_words (rowid, marks, words) VALUES (:id, :marks, :words)"),
    "postgresql": text("INSERT INTO search_words (id, words) VALUES (:id, CAST(:words AS tsvector))"),
}


def _words_row(dialect: str, row: int, entry: Entry) -> dict[str, int | str]:
    marks = sorted({*entry.marks, f"kind:{entry.kind}"})
    found = stems(entry.text, entry.language)
    if dialect == "sqlite":
        return {"id": row, "marks": " ".join(_token(mark) for mark in marks), "words": found}
    # positions beyond the greatest that PostgreSQL keeps are all the greatest: only phrases far down are lost
    lexemes = [f"{_quoted(stem)}:{min(place, 16_383)}" for place, stem in enumerate(found.split(), 1)]
    return {"id": row, "words": " ".join([*lexemes, *(_quoted(_mark(mark)) for mark in marks)])}


def _token(mark: str) -> str:
    """A mark as one token of FTS5: no blanks in it."""
    return mark.replace(" ", "_").lower()


def _mark(mark: str) -> str:
    """A mark as a lexeme that no word can be."""
    return f"={_token(mark)}"


def _quoted(lexeme: str) -> str:
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'"


# --- asking ------------------------------------------------------------------------------------------------------


def search(
    connection: Connection, query: Query, filter: Filter, kinds: Sequence[str] = KINDS, limit: int = 20
) -> list[Hit]:
    """The best finds of each kind, the best first, kinds in the order given; at most ``limit`` of a kind."""
    return [hit for kind in kinds for hit in _FINDERS[kind](connection, query, filter, limit)]


@dataclass(frozen=True, slots=True)
class _Find:
    subject: int
    article: int
    day: str
    score: float


def _finds(connection: Connection, query: Query, filter: Filter, kind: str) -> list[_Find]:
    """The entries of a kind that fit, the best first; of many the latest are ranked."""
    sqlite = connection.dialect.name == "sqlite"
    asked = _fts5(query, filter, kind) if sqlite else _tsquery(query, filter, kind)
    conditions = ["s.day >= :since" if filter.since else "", "s.day <= :until" if filter.until else ""]
    conditions += [] if filter.with_withdrawn else ["a.current"]
    where = "".join(f" AND {condition}" for condition in conditions if condition)
    rows = connection.execute(
        text((_SQLITE if sqlite else _POSTGRESQL).format(where=where)),
        {"asked": asked, "since": filter.since, "until": filter.until, "most": _RANKED},
    )
    found = [
        _Find(subject, article, day, score)
        for subject, article, day, score in (_scored(rows, query) if sqlite else rows)
    ]
    return sorted(found, key=lambda find: (find.score, find.day), reverse=True)


_SQLITE = """
SELECT s.subject_id, s.article_id, s.day, search_words.words
FROM search_words JOIN searched s ON s.id = search_words.rowid JOIN articles a ON a.id = s.article_id
WHERE search_words MATCH :asked{where}
ORDER BY search_words.rowid DESC LIMIT :most
"""
_POSTGRESQL = """
SELECT f.subject_id, f.article_id, f.day, ts_rank_cd(w.words, CAST(:asked AS tsquery), 1)
FROM (
  SELECT s.id, s.subject_id, s.article_id, s.day
  FROM search_words w JOIN searched s ON s.id = w.id JOIN articles a ON a.id = s.article_id
  WHERE w.words @@ CAST(:asked AS tsquery){where}
  ORDER BY s.id DESC LIMIT :most
) f JOIN search_words w ON w.id = f.id
"""


def _scored(rows: Iterable[Sequence[Any]], query: Query) -> Iterator[tuple[int, int, str, float]]:
    """The finds with what BM25 gives their words, but for the rarity of each: all that are asked for are in all finds.

    FTS5's own bm25 reads the whole list of every word, and of every mark, to know how rare it is: on a large record
    that costs more than all else.
    """
    found = [(subject, article, day, words.split()) for subject, article, day, words in rows]
    mean = sum(len(words) for *_, words in found) / max(len(found), 1)
    for subject, article, day, words in found:
        length = _K1 * (1 - _B + _B * len(words) / (mean or 1))
        times = [_times(words, wanted) for wanted in query.wanted]
        yield subject, article, day, sum(n * (_K1 + 1) / (n + length) for n in times)


def _times(words: Sequence[str], wanted: frozenset[str]) -> int:
    begins = tuple(one[:-1] for one in wanted if one.endswith("*"))
    return sum(1 for word in words if word in wanted or (begins and word.startswith(begins)))


def _wanted_marks(filter: Filter, kind: str) -> Iterator[tuple[str, ...]]:
    """What the marks of an entry must hold: one of each group."""
    yield (f"kind:{kind}",)
    yield from ((f"actor:{code}",) for code in filter.actors)
    for name, values in (
        ("source", (filter.source,)),
        ("target", (filter.target,)),
        ("type", filter.types),
        ("mode", filter.modes),
        ("status", filter.statuses),
        ("place", (filter.place,)),
        ("language", (filter.language,)),
        ("outlet", filter.outlets),
    ):
        group = tuple(f"{name}:{value}" for value in values if value)
        if group:
            yield group


def _fts5(query: Query, filter: Filter, kind: str) -> str:
    """The query in the words of FTS5."""
    parts = [f"marks : ({_either(_token(mark) for mark in group)})" for group in _wanted_marks(filter, kind)]
    parts += [_fts5_phrase(phrase) for phrase in query.phrases if not phrase.is_excluded]
    found = " AND ".join(parts)
    for phrase in (phrase for phrase in query.phrases if phrase.is_excluded):
        found = f"({found}) NOT {_fts5_phrase(phrase)}"
    return found


def _either(tokens: Iterable[str]) -> str:
    return " OR ".join('"' + token.replace('"', '""') + '"' for token in tokens)


def _fts5_phrase(phrase: Phrase) -> str:
    alternatives = [" ".join(words) for words in product(*(sorted(word) for word in phrase.words))]
    return (
        "words : ("
        + " OR ".join(f'"{a.removesuffix("*")}"' + ("*" if a.endswith("*") else "") for a in alternatives)
        + ")"
    )


def _tsquery(query: Query, filter: Filter, kind: str) -> str:
    """The query in the words of PostgreSQL's tsquery."""
    groups = [" | ".join(_quoted(_mark(mark)) for mark in group) for group in _wanted_marks(filter, kind)]
    parts = [f"({group})" for group in groups]
    parts += [("!" if phrase.is_excluded else "") + f"({_ts_phrase(phrase)})" for phrase in query.phrases]
    return " & ".join(parts)


def _ts_phrase(phrase: Phrase) -> str:
    return " <-> ".join("(" + " | ".join(_lexeme(stem) for stem in sorted(word)) + ")" for word in phrase.words)


def _lexeme(stem: str) -> str:
    return f"{_quoted(stem[:-1])}:*" if stem.endswith("*") else _quoted(stem)


# --- what was found ----------------------------------------------------------------------------------------------


def _articles(connection: Connection, query: Query, filter: Filter, limit: int) -> Iterator[Hit]:
    finds = _finds(connection, query, filter, "article")[:limit]
    wanted = select(*CARD, articles.c.text).where(articles.c.id.in_([find.article for find in finds]))
    rows = {row.id: row for row in connection.execute(wanted)}
    for find in finds:
        row = rows[find.article]
        shown = snippet(row.text, row.language, query.wanted, _SNIPPET)
        yield Hit("article", f"{ARTICLE}{find.article}", card(row), find.day, shown.text, shown.marks, find.score)


def _events(connection: Connection, query: Query, filter: Filter, limit: int) -> Iterator[Hit]:
    """Each event once, by the sentence that fits best."""
    seen: set[int] = set()
    for finds in _batched(_finds(connection, query, filter, "event"), 4 * limit):
        wanted = (
            select(*CARD, reports.c.id.label("report"), reports.c.sentence, events.c.id.label("event"))
            .join(tellings, tellings.c.article_id == articles.c.id)
            .join(reports, reports.c.telling_id == tellings.c.id)
            .join(events, events.c.id == tellings.c.event_id)
            .where(reports.c.id.in_([find.subject for find in finds]))
        )
        if not filter.with_withdrawn:
            wanted = wanted.where(~tellings.c.withdrawn, ~tellings.c.rejected, ~events.c.withdrawn)
        rows = {row.report: row for row in connection.execute(wanted)}
        for find in finds:
            row = rows.get(find.subject)
            if row is None or row.event in seen:
                continue
            seen.add(row.event)
            shown = snippet(row.sentence, row.language, query.wanted, _SNIPPET)
            yield Hit("event", f"{EVENT}{row.event}", card(row), find.day, shown.text, shown.marks, find.score)
            if len(seen) == limit:
                return


def _positions(connection: Connection, query: Query, filter: Filter, limit: int) -> Iterator[Hit]:
    finds = _finds(connection, query, filter, "position")[:limit]
    known = cards(connection, {find.article for find in finds})
    wanted = select(positions.c.id, positions.c.body).where(positions.c.id.in_([find.subject for find in finds]))
    bodies = {row.id: row.body for row in connection.execute(wanted)}
    for find in finds:
        article, position = known[find.article], load(Position, bodies[find.subject])
        shown = snippet(position.text, article.language, query.wanted, _SNIPPET)
        yield Hit("position", article.id, article, find.day, shown.text, shown.marks, find.score)


def _batched(finds: Sequence[_Find], size: int) -> Iterator[Sequence[_Find]]:
    """The finds in pieces of ``size``."""
    return (finds[at : at + size] for at in range(0, len(finds), size))


_FINDERS = {"article": _articles, "event": _events, "position": _positions}
