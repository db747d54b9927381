"""What can be found is numbered by its day, so that the latest is found first; it was in the order of storing."""

from __future__ import annotations

from collections import Counter
from datetime import date

from alembic import op
from sqlalchemy import Connection, text

revision = "0005"
down_revision = "0004"

_FIRST_DAY = date(1900, 1, 1)
_MOST_DAYS, _MOST_ENTRIES = (1 << 17) - 1, 1 << 14
_FIND_AGAIN = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search_anew USING fts5(marks, words, tokenize = \"unicode61 tokenchars '-_:/=.|'\")",
        "INSERT INTO search_anew (rowid, marks, words) SELECT n.now, w.marks, w.words"
        " FROM renumbered n JOIN search_words w ON w.rowid = n.before ORDER BY n.now",
        "DROP TABLE search_words",
        "ALTER TABLE search_anew RENAME TO search_words",
        "DELETE FROM searched WHERE id NOT IN (SELECT before FROM renumbered)",
        "UPDATE searched SET id = -id",  # no number may be given twice, not even on the way
        "UPDATE searched SET id = (SELECT now FROM renumbered WHERE before = -searched.id)",
    ),
    "postgresql": (
        "ALTER TABLE search_words DROP CONSTRAINT search_words_id_fkey",
        "DELETE FROM search_words WHERE id NOT IN (SELECT before FROM renumbered)",
        "DELETE FROM searched WHERE id NOT IN (SELECT before FROM renumbered)",
        "ALTER TABLE search_words ALTER COLUMN id TYPE BIGINT",
        "ALTER TABLE searched ALTER COLUMN id TYPE BIGINT",
        "UPDATE search_words SET id = -id",
        "UPDATE searched SET id = -id",
        "UPDATE search_words w SET id = n.now FROM renumbered n WHERE n.before = -w.id",
        "UPDATE searched s SET id = n.now FROM renumbered n WHERE n.before = -s.id",
        "ALTER TABLE search_words ADD CONSTRAINT search_words_id_fkey FOREIGN KEY (id) REFERENCES searched (id)",
    ),
}


def upgrade() -> None:
    connection = op.get_bind()
    connection.execute(text("CREATE TEMPORARY TABLE renumbered (before BIGINT PRIMARY KEY, now BIGINT NOT NULL)"))
    rows = _renumbered(connection)
    if rows:
        connection.execute(text("INSERT INTO renumbered VALUES (:before, :now)"), rows)
    for statement in _FIND_AGAIN[connection.dialect.name]:
        connection.execute(text(statement))
    connection.execute(text("DROP TABLE renumbered"))


def _renumbered(connection: Connection) -> list[dict[str, int]]:
    place: Counter[int] = Counter()
    rows: list[dict[str, int]] = []
    for before, article, day in connection.execute(text("SELECT id, article_id, day FROM searched ORDER BY id")):
        if place[article] < _MOST_ENTRIES:
            rows.append({"before": before, "now": (_days(day) << 44) | (article << 14) | place[article]})
        place[article] += 1
    return rows


def _days(day: str) -> int:
    try:
        return min(max((date.fromisoformat(day) - _FIRST_DAY).days, 0), _MOST_DAYS)
    except ValueError:
        return 0
