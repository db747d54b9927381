"""A line of JSON Lines to an article: {"url", "title", "author", "publisher", "published", "modified", "language",
"text"}."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any

from detente.errors import InputError
from detente.model import Article
from detente.pages.characters import clean_line, clean_lines
from detente.pages.days import iso_day, iso_moment
from detente.pages.draft import TEXT, Block, Draft, assemble
from detente.settings import DEFAULTS

_BLANK_LINES = re.compile(r"\n\s*\n")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=$|[-_])")
_FIELDS = ("url", "title", "author", "publisher", "published", "modified", "language")


@dataclass(frozen=True, slots=True)
class Row:
    """An article of a line, with the name that its file gives it ("id"), "" where there is none."""

    article: Article
    id: str = ""


def read_row(line: bytes, name: str) -> Row:
    """The article of a line. ``text`` is the body, its paragraphs divided by blank lines, else by line breaks.

    ``published`` and ``modified`` are ISO 8601 days or times; ``language`` (ISO 639-1) counts where it is given, else
    the text tells it. All but ``text`` may be left out or null; other fields are passed over. Raises InputError about
    ``name``.
    """
    row = _object(line, name)
    values = {field: _string(row, field, name) for field in _FIELDS}
    text = _string(row, "text", name)
    if not text.strip():
        raise InputError(name, 'no "text" in it', 'expected {"text": "...", "title": ..., "published": ...}')
    for field in ("published", "modified"):
        if values[field] and iso_day(values[field]) is None:
            raise InputError(name, f'"{field}" is no date: {values[field]!r}', "give YYYY-MM-DD, or leave it out")
    lines = clean_lines(text)
    parts = _BLANK_LINES.split(lines) if _BLANK_LINES.search(lines) else lines.split("\n")
    draft = Draft(
        clean_line(values["title"]) or None,
        tuple(Block(TEXT, clean_line(part)) for part in parts if part.strip()),
        values["author"] or None,
        values["publisher"] or None,
        iso_day(values["published"]),
        values["url"] or None,
        values["language"],
        iso_moment(values["modified"]),
    )
    article = assemble(draft)
    declared = _LANGUAGE.match(values["language"].strip().lower())
    return Row(replace(article, language=declared.group()) if declared else article, _name(row))


def _object(line: bytes, name: str) -> dict[str, Any]:
    if len(line) > DEFAULTS.max_bytes:
        raise InputError(name, f"is longer than {DEFAULTS.max_bytes:,} bytes", "one article a line")
    try:
        row = json.loads(line)
    except UnicodeDecodeError as error:
        raise InputError(name, "is not UTF-8", "write the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise InputError(name, f"is no JSON: {error}", "one object a line") from error
    if not isinstance(row, dict):
        raise InputError(name, f"is {type(row).__name__}, not an object", 'expected {"text": "...", ...}')
    return row


def _string(row: dict[str, Any], field: str, name: str) -> str:
    value = row.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InputError(name, f'"{field}" is {type(value).__name__}', "expected a string, or leave it out")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise InputError(name, f'"{field}" has half a character at {error.start}', "write it as UTF-8") from error
    return value


def _name(row: dict[str, Any]) -> str:
    value = row.get("id")
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
