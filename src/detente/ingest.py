"""Many documents into a record: what is new is read, linked and stored, one article a transaction."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from detente.errors import DetenteError, InputError, RecordError
from detente.model import Article, Reading
from detente.pages import read_page, read_row
from detente.pipeline import read_articles
from detente.record import Record
from detente.sources import count_lines, find, holds_lines, load, read_lines

# parsed together: more gain little, and of fewer more is lost where a process is killed
_BATCH = 32
_BATCH_CHARACTERS = 60_000

NEW, REVISED, KNOWN, FAILED = "new", "revised", "known", "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an article: ``name`` is its path (and line), ``error`` what was wrong with one that failed."""

    name: str
    outcome: str
    article_id: str = ""
    events: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An article that has been read and waits to be parsed."""

    name: str
    key: str
    raw_sha256: str
    article: Article


@dataclass(frozen=True, slots=True)
class _Raw:
    """Bytes of one article, and how to make it of them: it gives the article and the name its file gives it."""

    name: str
    path: str
    data: bytes
    read: Callable[[], tuple[Article, str]]


def sources(paths: Sequence[str]) -> list[str | InputError]:
    """The files that paths, folders and globs stand for; in their place what is not there."""
    return list(find(paths))


def count(found: Iterable[str | InputError]) -> int:
    """How many articles there may be in files: one each, or as many as a file of JSON Lines has lines."""
    return sum(count_lines(one) if isinstance(one, str) and holds_lines(one) else 1 for one in found)


def ingest(record: Record, found: Iterable[str | InputError]) -> Iterator[Outcome]:
    """Read files (see ``sources``) into a record and tell what became of each article, in order but for known ones.

    What is known is told at once; the rest is parsed some dozens together. An article that fails is told of and kept
    in the record's list of failures; the others go on. Raises RecordError where the record takes nothing any more:
    what was told before is stored then.
    """
    found = list(found)
    before = {failure.name for failure in record.failures()}
    failed: set[str] = set()
    for outcome in _outcomes(record, found):
        if outcome.outcome == FAILED:
            failed.add(outcome.name)
            record.note_failure(outcome.name, outcome.error)
        elif outcome.name in before:
            record.forget_failures([outcome.name])
        yield outcome
    # a file of many that was read on to its end has no other bad lines, wherever they stood before
    files = {one for one in found if isinstance(one, str) and holds_lines(one)} - failed
    if mended := {name for name in before - failed if name in files or name.rpartition(":")[0] in files}:
        record.forget_failures(mended)


def _outcomes(record: Record, found: Iterable[str | InputError]) -> Iterator[Outcome]:
    batch: list[_Waiting] = []
    for one in _raws(found):
        outcome = one if isinstance(one, Outcome) else _first_look(record, one, batch)
        if outcome is not None:
            yield outcome
        if len(batch) >= _BATCH or sum(len(w.article.text) for w in batch) >= _BATCH_CHARACTERS:
            yield from _stored(record, batch)
            batch = []
    yield from _stored(record, batch)


def _raws(found: Iterable[str | InputError]) -> Iterator[_Raw | Outcome]:
    for one in found:
        if isinstance(one, InputError):
            yield Outcome(one.subject, FAILED, error=str(one))
        elif holds_lines(one):
            yield from _lines(one)
        else:
            yield _page(one)


def _page(path: str) -> _Raw | Outcome:
    try:
        document = load(path)
    except InputError as error:
        return Outcome(path, FAILED, error=str(error))
    return _Raw(path, path, document.data, lambda: (read_page(document), ""))


def _lines(path: str) -> Iterator[_Raw | Outcome]:
    try:
        for number, line in read_lines(path):
            yield _row(path, number, line)
    except InputError as error:
        yield Outcome(path, FAILED, error=str(error))


def _row(path: str, number: int, line: bytes) -> _Raw:
    name = f"{path}:{number}"

    def read() -> tuple[Article, str]:
        row = read_row(line, name)
        return row.article, row.id

    return _Raw(name, path, line.strip(), read)


def _first_look(record: Record, raw: _Raw, batch: list[_Waiting]) -> Outcome | None:
    """Skip what is known, read the rest into the batch; what became of it if that is settled already."""
    digest = hashlib.sha256(raw.data).hexdigest()
    if record.knows(digest, _path_key(raw)):
        return Outcome(raw.name, KNOWN)
    try:
        article, given = raw.read()
    except InputError as error:
        return Outcome(raw.name, FAILED, error=str(error))
    except Exception as error:  # a page that trips the reader must not end the run
        return Outcome(raw.name, FAILED, error=f"{raw.name}: cannot be read: {_described(error)}")
    batch.append(_Waiting(raw.name, _key(raw, article, given), digest, article))
    return None


def _key(raw: _Raw, article: Article, given: str) -> str:
    """What an article is known by: its address, else its file, and its name in a file of many.

    A line without either is known by its text: lines move when others are added above them.
    """
    if article.url:
        return article.url
    path = str(Path(raw.path).absolute()) if raw.path != "-" else "-"
    if given:
        return f"{path}#{given}"
    return _path_key(raw) or f"{path}#sha256:{article.sha256}"


def _path_key(raw: _Raw) -> str:
    """What the one article of a file is known by where it tells no address; "" for a line of many."""
    return str(Path(raw.path).absolute()) if raw.name == raw.path != "-" else ""


def _stored(record: Record, batch: Sequence[_Waiting]) -> Iterator[Outcome]:
    for waiting, reading in _readings(record, batch):
        if isinstance(reading, Reading):
            yield _added(record, waiting, reading)
        else:
            yield Outcome(waiting.name, FAILED, error=f"{waiting.name}: {reading}")


def _added(record: Record, waiting: _Waiting, reading: Reading) -> Outcome:
    try:
        added = record.add(reading, key=waiting.key, raw_sha256=waiting.raw_sha256)
    except RecordError:
        raise
    except Exception as error:  # one that linking trips over must not end the run; nothing of it is stored
        return Outcome(waiting.name, FAILED, error=f"{waiting.name}: cannot be stored: {_described(error)}")
    return Outcome(waiting.name, added.outcome, added.article_id, added.events)


def _described(error: Exception) -> str:
    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(at.filename).name}:{at.lineno})"


def _readings(record: Record, batch: Sequence[_Waiting]) -> Iterator[tuple[_Waiting, Reading | str]]:
    """The readings of a batch; where it fails, the rest one by one, so that what trips the coder fails alone."""
    done = 0
    try:
        for reading in read_articles([waiting.article for waiting in batch], record.directory):
            yield batch[done], reading
            done += 1
    except RecordError:
        raise
    except Exception:
        for waiting in batch[done:]:
            yield waiting, _alone(record, waiting.article)


def _alone(record: Record, article: Article) -> Reading | str:
    try:
        return next(read_articles([article], record.directory))
    except RecordError:
        raise
    except DetenteError as error:
        return str(error)
    except Exception as error:  # an article that the coder trips over must not end the run
        return f"cannot be coded: {_described(error)}"
