"""The log of what changed, written in the transaction that changes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from detente.model import Change, Date, Happening, Party
from detente.record.ids import Ids
from detente.record.tables import changes


def now() -> str:
    """This moment as ISO 8601 in UTC; as text, such moments sort by time."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Log:
    """The changes of one transaction, gathered and written at its end, all at one moment (``at``)."""

    def __init__(self, article: int | None = None) -> None:
        self.at = now()
        self.article = article
        self._rows: dict[tuple[str, str], tuple[str, ...]] = {}

    def note(self, kind: str, subject: str, detail: Sequence[str] = ()) -> None:
        """One line; the same kind and subject is one line, its details together."""
        known = self._rows.get((kind, subject), ())
        self._rows[kind, subject] = tuple(dict.fromkeys((*known, *detail)))

    def write(self, connection: Connection, ids: Ids) -> None:
        rows = [
            {
                "id": ids.next(changes),
                "at": self.at,
                "kind": kind,
                "subject": subject,
                "article_id": self.article,
                "detail": json.dumps(detail, ensure_ascii=False),
            }
            for (kind, subject), detail in self._rows.items()
        ]
        if rows:
            connection.execute(insert(changes), rows)
        self._rows.clear()


def changes_since(connection: Connection, since: str) -> list[Change]:
    """The lines from a moment (ISO day or time) on, in order."""
    wanted = select(changes).where(changes.c.at >= since).order_by(changes.c.at, changes.c.id)
    return [
        Change(
            row.at, row.kind, row.subject, f"A{row.article_id}" if row.article_id else "", tuple(json.loads(row.detail))
        )
        for row in connection.execute(wanted)
    ]


def event_differences(old: Happening, new: Happening) -> tuple[str, ...]:
    """What differs between two states of one event, a field an item: "status: future → actual"."""
    before, after = _fields(old), _fields(new)
    return tuple(
        f"{name}: {before[name] or '–'} → {after[name] or '–'}" for name in after if before[name] != after[name]
    )


def _fields(happening: Happening) -> dict[str, str]:
    event = happening.event
    return {
        "type": f"{event.type}/{event.mode}" if event.mode else event.type,
        "status": event.status,
        "source": _sides(event.source),
        "target": _sides(event.target),
        "date": _day(event.date),
        "place": f"{event.place.name} {event.place.country}".strip() if event.place else "",
        "differences": "; ".join(event.differences),
        "denied by": ", ".join(happening.denied_by),
    }


def _sides(parties: Sequence[Party]) -> str:
    return ", ".join(sorted({party.actor.code for party in parties if party.actor}))


def _day(date: Date | None) -> str:
    return date.edtf if date else ""
