"""What is new in the record since a moment: what began, what was corrected, what ended."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from detente.linking.moves import DONE, gone
from detente.model import TOOK_IN, WITHDRAWN, Change

# kind of change -> the part of the news that it stands in; a step of a matter is told by the state it leads to
_PART = {
    "article-new": "articles",
    "event-new": "new",
    "matter-new": "new",
    "response-new": "new",
    "term-new": "new",
    "event-changed": "corrected",
    "event-joined": "corrected",
    "event-split": "corrected",
    "event-withdrawn": "corrected",
    "article-revised": "corrected",
    "matter-step": "moved",
    "term-ended": "ended",
    "term-withdrawn": "corrected",
}
_ENDS = tuple(sorted(gone() - {DONE}))  # a deed that was announced and has been done has not ended
_ORDER = ("matter", "event", "response", "article", "term")


@dataclass(frozen=True, slots=True)
class News:
    """The changes of the record by part, each subject once a part with all its details.

    Matters come first, then events, answers, articles and offices, each in the order of time.
    """

    new: tuple[Change, ...]
    corrected: tuple[Change, ...]
    moved: tuple[Change, ...]
    ended: tuple[Change, ...]
    articles: int


def news(changes: Iterable[Change]) -> News:
    """Sort a log of changes into parts.

    What was corrected is only what was known before: an event that is new in the same log is told as new, whatever
    changed in it since, and one that came and went in it is left out, as is one that another took in; so with matters.
    """
    rows = list(changes)
    fresh = {row.subject for row in rows if _PART.get(row.kind) == "new"}
    gone = _gone(rows) & fresh
    parts: dict[str, list[Change]] = {"new": [], "corrected": [], "moved": [], "ended": [], "articles": []}
    for row in rows:
        part = _part(row)
        if row.subject in gone or (part in ("corrected", "moved") and row.subject in fresh):
            continue
        parts[part].append(row)
    return News(
        _merged(parts["new"]),
        _merged(parts["corrected"]),
        _merged(parts["moved"]),
        _merged(parts["ended"]),
        len({row.subject for row in parts["articles"]}),
    )


def _gone(rows: Iterable[Change]) -> set[str]:
    """The events, matters and terms that are none at the end of the log: withdrawn, or taken in by another."""
    gone: set[str] = set()
    for row in rows:
        if row.kind in ("event-withdrawn", "term-withdrawn") or (row.kind == "matter-step" and WITHDRAWN in row.detail):
            gone.add(row.subject)
        elif row.kind != "response-new":
            gone.discard(row.subject)
        if row.kind == "event-joined":
            gone |= {item.removeprefix(TOOK_IN) for item in row.detail if item.startswith(TOOK_IN)}
    return gone


def concerning(found: News, subjects: Collection[str]) -> News:
    """The part of the news that is about these subjects (ids)."""
    parts = (
        [row for row in rows if row.subject in subjects]
        for rows in (found.new, found.corrected, found.moved, found.ended)
    )
    new, corrected, moved, ended = map(tuple, parts)
    return News(new, corrected, moved, ended, found.articles)


def _part(row: Change) -> str:
    part = _PART[row.kind]
    ended = part == "moved" and any(item.endswith(_ENDS) for item in row.detail)
    return "ended" if ended else part


def _merged(rows: Sequence[Change]) -> tuple[Change, ...]:
    """One change a subject: the first's kind and article, the last's time, the details of all; matters first."""
    found: dict[str, Change] = {}
    for row in rows:
        known = found.get(row.subject)
        if known is None:
            found[row.subject] = row
        else:
            detail = tuple(dict.fromkeys((*known.detail, *row.detail)))
            found[row.subject] = Change(row.at, known.kind, row.subject, known.article, detail)
    return tuple(sorted(found.values(), key=lambda row: _ORDER.index(row.kind.partition("-")[0])))
