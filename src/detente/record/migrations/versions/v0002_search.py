"""Full text: what can be found and its words. ``opening`` indexes the articles that are there already."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text, text

revision = "0002"
down_revision = "0001"

_WORDS = {
    "sqlite": (
        # marks hold signs that words do not; words are stems, folded already
        "CREATE VIRTUAL TABLE search_words USING fts5(marks, words, tokenize = \"unicode61 tokenchars '-_:/=.|'\")",
    ),
    "postgresql": (
        "CREATE TABLE search_words (id INTEGER PRIMARY KEY REFERENCES searched (id), words TSVECTOR NOT NULL)",
        "CREATE INDEX ix_search_words_words ON search_words USING gin (words)",
    ),
}


def upgrade() -> None:
    connection = op.get_bind()
    metadata = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s"})
    Table("articles", metadata, Column("id", Integer, primary_key=True))
    Table(
        "searched",
        metadata,
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("kind", Text, nullable=False),
        Column("subject_id", Integer, nullable=False),
        Column("article_id", ForeignKey("articles.id"), nullable=False, index=True),
        Column("day", Text, nullable=False),
    ).create(connection)
    for statement in _WORDS[connection.dialect.name]:
        connection.execute(text(statement))
