"""``detente code``: JSON Lines in, JSON Lines out, in order, on input of any length."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Any

from detente.cli.arguments import iso_day
from detente.cli.streams import speak_utf8
from detente.errors import DetenteError, InputError, LanguageError
from detente.exports.json import coding_json
from detente.language import languages
from detente.model import Article, Reading
from detente.pipeline import passage, read_articles
from detente.settings import DEFAULTS

_BATCH = 64  # lines parsed together: the parser's throughput grows little beyond
_BATCH_CHARACTERS = 60_000  # and no more than this, so that memory stays flat on long passages


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of input: its id and article, or its id and what is wrong with it."""

    id: Any
    article: Article | None
    error: str = ""


def code_stream(source: Iterable[bytes] | None = None, sink: IO[str] | None = None) -> int:
    """Code every line of a stream; returns 1 where some line failed, else 0. Blank lines are passed over.

    Lines are parsed in batches, so results come some dozens of lines behind their input.
    """
    if sink is None:
        speak_utf8()
    lines = source if source is not None else sys.stdin.buffer
    out = sink if sink is not None else sys.stdout
    failed = False
    for batch in _batches(_parse(lines)):
        for result in _coded(batch):
            failed = failed or "error" in result
            out.write(_dumped(result) + "\n")
        out.flush()
    return int(failed)


def _parse(lines: Iterable[bytes]) -> Iterator[_Line]:
    for number, raw in enumerate(lines, 1):
        if raw.strip():
            yield _line(raw, number)


def _line(raw: bytes, number: int) -> _Line:
    try:
        row = json.loads(raw, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        return _Line(None, None, f"line {number}: not JSON: {error}")
    if not isinstance(row, dict):
        return _Line(None, None, f'line {number}: expected an object {{"id", "text"}}, got {type(row).__name__}')
    try:
        return _Line(row.get("id"), _article(row))
    except DetenteError as error:
        return _Line(row.get("id"), None, f"line {number}: {error}")


def _refuse(constant: str) -> None:
    """NaN and Infinity, which Python's reader takes though JSON has no such numbers."""
    raise ValueError(f"{constant} is no JSON value")


def _article(row: dict[str, Any]) -> Article:
    text, language = _text(row), row.get("language")
    if language is not None and not isinstance(language, str):
        raise InputError("language", f"not a code: {language!r}", 'give ISO 639-1 such as "fr", or leave it out')
    article = passage(text, language or None, iso_day(row.get("date")))
    if article.language not in languages():
        remedy = f"there is one for {', '.join(languages())}"
        if article.language == "und":
            raise LanguageError("language", "cannot be told from so little text", f'give "language"; {remedy}')
        raise LanguageError(f"language {article.language!r}", "has no coder", remedy)
    return article


def _text(row: dict[str, Any]) -> str:
    text = row.get("text")
    if not isinstance(text, str):
        got = "it is missing" if "text" not in row else f"it is {type(text).__name__}"
        raise InputError("text", f"expected a string, {got}", 'give {"id": ..., "text": "..."}')
    if not text.strip():
        raise InputError("text", "is empty", "leave the line out")
    if len(text) > DEFAULTS.max_characters:
        raise InputError("text", f"has {len(text):,} characters", f"at most {DEFAULTS.max_characters:,}: split it")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError("text", f"has half a character at {error.start}", "write it as UTF-8") from error
    return text


def _batches(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    batch: list[_Line] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line.article.text) if line.article is not None else 0
        if len(batch) >= _BATCH or size >= _BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _dumped(result: dict[str, Any]) -> str:
    """JSON in UTF-8, or in ASCII where an id holds what UTF-8 cannot say."""
    text = json.dumps(result, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(result)
    return text


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
