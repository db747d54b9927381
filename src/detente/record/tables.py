"""The tables of a record. What they look like after every migration; ``docs/record.md`` tells what they promise.

Ids are integers here and public with a letter before them. Days are ISO 8601 text, "" where unknown; ``earliest`` and
``latest`` always bound (``OPEN`` stands for an open end) so that they compare as text. ``body`` holds a noun as JSON.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

OPEN = "9999-12-31"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    """Ids are dealt out by the writer (``ids``), so that they are the same on every database and leave no gaps."""
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _to(name: str, table: str, *, index: bool = False, null: bool = False, key: bool = False) -> Column[int]:
    return Column(name, ForeignKey(f"{table}.id"), nullable=null, index=index, primary_key=key)


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, default="", primary_key=key)


def _flag(name: str, default: bool = False) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=default)


articles = Table(
    "articles",
    metadata,
    _id(),
    _text("key"),
    Column("revision", Integer, nullable=False, default=1),
    _flag("current", True),
    _text("sha256"),
    _text("likeness"),  # hash of text, publisher and day: what is one article where no address tells
    _text("outlet"),
    _text("title"),
    _text("author"),
    _text("publisher"),
    _text("published"),
    _text("modified"),  # a day or a time in UTC
    _text("language"),
    _text("url"),
    _text("text"),
    _text("paragraphs"),
    _to("origin_id", "articles", null=True, index=True),
    _text("agency"),
    _text("notes"),
    _text("added_at"),
    UniqueConstraint("key", "revision"),
    Index(None, "likeness"),
    Index(None, "current", "published", "outlet", "language"),
)
# hashes of the bytes that were read: what is skipped before it is read again
raws = Table("raws", metadata, _text("sha256", key=True), _to("article_id", "articles", index=True))

events = Table(
    "events",
    metadata,
    _id(),
    _to("merged_into", "events", null=True, index=True),
    _flag("withdrawn"),
    _text("type"),
    _text("mode"),
    _text("status"),
    _text("earliest"),
    _text("latest"),
    _text("place"),
    _text("country"),
    _text("languages"),
    _text("body"),
    _text("created_at"),
    _text("updated_at"),
    Index(None, "type", "mode", "earliest"),
    Index(None, "earliest"),
)
tellings = Table(
    "tellings",
    metadata,
    _id(),
    _to("article_id", "articles"),
    _to("event_id", "events", index=True, null=True),
    _to("first_event_id", "events", null=True, index=True),
    _text("local"),
    _text("digest"),
    _text("body"),  # the article's Event, its reports as record ids
    _text("rule"),  # why it was linked to its event
    _flag("withdrawn"),
    _flag("rejected"),
    UniqueConstraint("article_id", "local"),
)
reports = Table(
    "reports",
    metadata,
    _id(),
    _to("article_id", "articles"),
    _to("telling_id", "tellings", index=True),
    _text("local"),
    _text("body"),
    _text("sentence"),
    Column("sentence_start", Integer, nullable=False, default=0),
    UniqueConstraint("article_id", "local"),
)
event_parties = Table(
    "event_parties",
    metadata,
    _to("event_id", "events", key=True),
    _text("side", key=True),
    _text("code", key=True),
    _text("state"),
    _text("earliest"),
    Index(None, "state", "earliest"),
    Index(None, "code", "earliest"),
)
event_pairs = Table(
    "event_pairs",
    metadata,
    _to("event_id", "events", key=True),
    _text("a", key=True),
    _text("b", key=True),
    _text("earliest"),
    _text("latest"),
    Index(None, "a", "b", "earliest"),
)
# under which keys an event is looked for when a new report comes; one row a month that it may be of ("" is any)
event_blocks = Table(
    "event_blocks",
    metadata,
    _text("block", key=True),
    _text("month", key=True),
    _to("event_id", "events", key=True, index=True),
)

# what one article says answers what, between its tellings
told_responses = Table(
    "told_responses",
    metadata,
    _id(),
    _to("article_id", "articles", index=True),
    _to("telling_id", "tellings", index=True),
    _to("answers_id", "tellings", index=True),
    _text("body"),
)
responses = Table(
    "responses",
    metadata,
    _to("event_id", "events", key=True),
    _to("answers_id", "events", key=True, index=True),
    _flag("explicit"),
    _text("kind"),
    _text("body"),
)

# which events may belong to one matter
event_groups = Table(
    "event_groups",
    metadata,
    _text("group", key=True),
    _to("event_id", "events", key=True, index=True),
    _text("earliest"),
)
matters = Table(
    "matters",
    metadata,
    _id(),
    _flag("withdrawn"),
    _text("family"),
    _text("kind"),
    _text("group"),
    _text("state"),
    _text("since"),
    _text("until"),
    _text("body"),
    _text("created_at"),
    _text("updated_at"),
    Index(None, "group"),
    Index(None, "family", "kind", "since"),
)
steps = Table(
    "steps",
    metadata,
    _to("matter_id", "matters", key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    _to("event_id", "events", index=True),
    _text("state"),
    _text("day"),
)
matter_parties = Table(
    "matter_parties",
    metadata,
    _to("matter_id", "matters", key=True),
    _text("side", key=True),
    _text("code", key=True),
    _text("state"),
    Index(None, "state"),
    Index(None, "code"),
)

positions = Table(
    "positions",
    metadata,
    _id(),
    _to("article_id", "articles", index=True),
    _text("code"),
    _text("state"),
    _text("day"),
    _text("body"),
    Index(None, "state", "day"),
)
position_towards = Table(
    "position_towards",
    metadata,
    _to("position_id", "positions", key=True),
    _text("state", key=True),
)
appointments = Table(
    "appointments",
    metadata,
    _id(),
    _to("article_id", "articles", index=True),
    _text("post"),
    _text("family"),  # the last of the person's names, as it sounds
    _text("day"),
    _text("body"),
    Index(None, "post"),
    Index(None, "family"),
)
terms = Table(
    "terms",
    metadata,
    _id(),
    _text("key"),
    _text("person"),
    _text("family"),
    _text("post"),
    _text("code"),
    _text("state"),
    _text("since"),
    _text("until"),
    _text("body"),
    Index(None, "state", "since"),
    Index(None, "post"),
    Index(None, "family"),
    Index(None, "key", unique=True),
)

judgements = Table(
    "judgements",
    metadata,
    _id(),
    _text("kind"),
    _text("body"),
    _text("who"),
    _text("note"),
    _text("at"),
    _text("undone_by"),
    _text("undone_at"),
)
# which tellings a judgement speaks of: of its two parts ("a", "b"), or of its one
judged_tellings = Table(
    "judged_tellings",
    metadata,
    _to("judgement_id", "judgements", key=True),
    _to("telling_id", "tellings", key=True, index=True),
    _text("part"),
)

sketches = Table(
    "sketches",
    metadata,
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    _to("article_id", "articles", key=True, index=True),
)
changes = Table(
    "changes",
    metadata,
    _id(),
    _text("at"),
    _text("kind"),
    _text("subject"),
    _to("article_id", "articles", null=True),
    _text("detail"),
    Index(None, "at"),
    Index(None, "subject"),
)
failures = Table("failures", metadata, _text("path", key=True), _text("reason"), _text("at"))

# what can be found: an article, a report (kind "event"), a position; its words stand under the same id in search_words,
# which is a table of FTS5 on SQLite and one with a tsvector on PostgreSQL (``search``)
searched = Table(
    "searched",
    metadata,
    # tells the day (``search.number_of``), so that the latest are found first
    Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False),
    _text("kind"),
    Column("subject_id", Integer, nullable=False),
    _to("article_id", "articles", index=True),
    _text("day"),
)
