"""Read the lists once, as sets and compiled patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from detente.errors import DataError
from detente.pages.characters import words

_FOLDER = Path(__file__).parent
_ANY = "…"
_NUMBER = "<n>"
_ORDERS = ("dmy", "mdy", "none")
_SPACED_COLON = re.compile(r"\s+:")


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a language writes a day: ``order`` of its numbers, ``months`` by name, words ``beside`` a lone date."""

    language: str
    order: str
    months: dict[str, int]
    beside: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wording:
    """All lists of all languages. Sets hold ``label_key``s; patterns are matched against ``plain`` lines."""

    labels: frozenset[str]
    comments: frozenset[str]
    related: frozenset[str]
    signatures: frozenset[str]
    agencies: frozenset[str]
    particles: frozenset[str]
    appeal: re.Pattern[str]
    byline: re.Pattern[str]
    published: re.Pattern[str]
    calendars: tuple[Calendar, ...]


def plain(line: str) -> str:
    """``line`` in lower case, with straight apostrophes and no space before a colon; as long as that allows."""
    return _SPACED_COLON.sub(":", line.lower().replace("’", "'"))


def label_key(line: str) -> str:
    """The words of ``line`` without numbers and punctuation: "Commentaires (3)" and "COMMENTAIRES" are one label."""
    return " ".join(word for word in words(line) if not word.isdigit())


@cache
def wording() -> Wording:
    """The lists of every language folder. Raises ``DataError`` for a malformed calendar."""
    folders = sorted(folder for folder in _FOLDER.iterdir() if (folder / "labels.txt").exists())
    bylines = list(_listed(folders, "bylines.txt"))
    return Wording(
        labels=frozenset(map(label_key, _listed(folders, "labels.txt"))),
        comments=frozenset(map(label_key, _listed(folders, "comments.txt"))),
        related=frozenset(map(label_key, _listed(folders, "related.txt"))),
        signatures=frozenset(label_key(line) for line in bylines if _ANY not in line),
        agencies=frozenset(map(label_key, _lines(_FOLDER / "agencies.txt"))),
        particles=frozenset(_lines(_FOLDER / "particles.txt")),
        appeal=_pattern(_listed(folders, "appeals.txt")),
        byline=_openings(line for line in bylines if _ANY in line),
        published=_openings(_listed(folders, "published.txt")),
        calendars=tuple(_calendar(folder) for folder in folders),
    )


def _lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("# ")]


def _listed(folders: list[Path], name: str) -> Iterable[str]:
    return (line for folder in folders for line in _lines(folder / name))


def _pattern(templates: Iterable[str]) -> re.Pattern[str]:
    """One pattern for whole lines: "…" is any words, "<n>" a number."""
    return re.compile("|".join(sorted(set(map(_expression, templates)))))


def _expression(template: str) -> str:
    pieces = [_bounded(plain(piece).strip()) for piece in template.replace(" …", _ANY).replace("… ", _ANY).split(_ANY)]
    return ".*?".join(pieces) + (r"\W*\Z" if not template.endswith(_ANY) else "")


def _bounded(piece: str) -> str:
    escaped = re.escape(piece).replace(re.escape(_NUMBER), r"\d[\d.,  ]*").replace(r"\ ", r"\s")
    start = r"\b" if piece[:1].isalnum() else ""
    return start + escaped + (r"\b" if piece[-1:].isalnum() else "")


def _openings(templates: Iterable[str]) -> re.Pattern[str]:
    """A pattern for how lines begin, longest first, so that "source :" is not taken for "source"."""
    starts = {_bounded(plain(template.rstrip(_ANY)).strip()) for template in templates}
    return re.compile(r"\W{0,3}(?:" + "|".join(sorted(starts, key=len, reverse=True)) + r")[\s:]*")


def _calendar(folder: Path) -> Calendar:
    path = folder / "calendar.txt"
    rows = {key: rest.lower().split() for key, _, rest in (line.partition(" ") for line in _lines(path))}
    months = {name: number for number in range(1, 13) for name in rows.get(f"{number:02d}", ())}
    order = "".join(rows.get("order", ()))
    if order not in _ORDERS or set(months.values()) != set(range(1, 13)):
        raise DataError(str(path), "expected an order (dmy, mdy or none) and twelve months", "see its opening comment")
    return Calendar(folder.name, order, months, frozenset(rows.get("beside", ())))
