"""``detente code``: JSON Lines in, JSON Lines out, in order, on input of any length."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import IO, Any

from detente.errors import DetenteError, InputError
from detente.exports.json import coding_json
from detente.model import Article, Reading
from detente.pipeline import passage, read_articles
from detente.settings import DEFAULTS

_BATCH = 64  # lines parsed together: the parser's throughput grows little beyond


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of input: its id and article, or its id and what is wrong with it."""

    id: Any
    article: Article | None
    error: str = ""


def code_stream(source: IO[bytes] | None = None, sink: IO[str] | None = None) -> int:
    """Code every line of a stream; returns 1 where some line failed, else 0."""
    lines = source if source is not None else sys.stdin.buffer
    out = sink if sink is not None else sys.stdout
    failed = False
    for batch in _batches(_parse(lines)):
        for result in _coded(batch):
            failed = failed or "error" in result
            out.write(json.dumps(result, ensure_ascii=False) + "\n")
        out.flush()
    return int(failed)


def _parse(lines: Iterable[bytes]) -> Iterator[_Line]:
    for number, raw in enumerate(lines, 1):
        if raw.strip():
            yield _line(raw, number)


def _line(raw: bytes, number: int) -> _Line:
    try:
        row = json.loads(raw)
    except (ValueError, RecursionError) as error:
        return _Line(None, None, f"line {number}: not JSON: {error}")
    if not isinstance(row, dict):
        return _Line(None, None, f'line {number}: expected an object {{"id", "text"}}, got {type(row).__name__}')
    try:
        return _Line(row.get("id"), _article(row))
    except DetenteError as error:
        return _Line(row.get("id"), None, f"line {number}: {error}")


def _article(row: dict[str, Any]) -> Article:
    text, language, day = row.get("text"), row.get("language"), row.get("date")
    if not isinstance(text, str) or not text.strip():
        raise InputError("text", "missing or empty", 'give {"id": ..., "text": "..."}')
    if len(text) > DEFAULTS.max_characters:
        raise InputError("text", f"{len(text):,} characters", f"at most {DEFAULTS.max_characters:,}; split it")
    if language is not None and not isinstance(language, str):
        raise InputError("language", f"not a code: {language!r}", 'give ISO 639-1 such as "fr", or leave it out')
    return passage(text, language or None, _day(day))


def _day(value: object) -> str | None:
    if not value:
        return None
    try:
        return date.fromisoformat(str(value)[:10]).isoformat()
    except ValueError as error:
        raise InputError("date", f"not a date: {value!r}", "give YYYY-MM-DD, or leave it out") from error


def _batches(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    batch: list[_Line] = []
    for line in lines:
        batch.append(line)
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _coded(batch: list[_Line]) -> Iterator[dict[str, Any]]:
    readings = iter(_readings([line.article for line in batch if line.article is not None]))
    for line in batch:
        if line.article is None:
            yield {"id": line.id, "error": line.error}
            continue
        reading = next(readings)
        if isinstance(reading, str):
            yield {"id": line.id, "error": reading}
        else:
            yield coding_json(line.id, reading)


def _readings(articles: list[Article]) -> list[Reading | str]:
    """The readings of a batch; where the batch fails, each line by itself, so that one bad line fails alone."""
    try:
        return list(read_articles(articles))
    except Exception:
        return [_one(article) for article in articles]


def _one(article: Article) -> Reading | str:
    try:
        return next(read_articles([article]))
    except Exception as error:  # a line must never end the run
        return f"cannot be coded: {type(error).__name__}: {error}"
