"""A record: what is stored, asked and decided, each in one transaction. The work is in the modules beside this one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlalchemy import Connection, Engine

from detente.model import Reading
from detente.record import changelog, deciding, failures, judgements, relinking, writer
from detente.record.address import Address, parse_address
from detente.record.connection import attempt
from detente.record.deciding import Decided
from detente.record.opening import open_engine
from detente.record.questions import Moment, Questions
from detente.record.sessions import session_on
from detente.record.writer import Added

T = TypeVar("T")


class Record(Questions):
    """An open record; use it as a context manager, or ``close`` it. Made by ``open_record``.

    Each question is asked in a transaction of its own, several that must agree with ``at_once``. Every method raises
    RecordError where the database refuses, and waits for a server that went away (see ``connection``).
    """

    def __init__(self, address: Address, engine: Engine) -> None:
        self._address = address
        self._engine = engine

    @property
    def address(self) -> str:
        """Where it is, without a password."""
        return self._address.shown

    def __enter__(self) -> Record:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._engine.dispose()

    def at_once(self, ask: Callable[[Moment], T]) -> T:
        """What ``ask`` makes of the record as it stood at one moment, whatever others store meanwhile.

        It is called again, on a later moment, where the connection is lost.
        """
        return self._read(lambda connection: ask(Moment(self.address, connection)))

    def _read(self, work: Callable[[Connection], T]) -> T:
        return attempt(self._address, self._engine, work, writing=False)

    def _write(self, work: Callable[[Connection], T]) -> T:
        return attempt(self._address, self._engine, work, writing=True)

    def _decide(self, work: Callable[[Connection], Decided], kind: str, subjects: Sequence[str], who: str) -> Decided:
        """A judgement, found as made where it is tried again because the connection was lost at the commit."""
        begun = changelog.now()

        def once(connection: Connection) -> Decided:
            return deciding.decided_since(connection, begun, kind, subjects, who) or work(connection)

        return self._write(once)

    # --- articles ---

    def add(self, reading: Reading, *, key: str, raw_sha256: str, outlet: str = "") -> Added:
        """Store what an article gave, linked with all that is there; nothing of it is stored if that fails.

        ``key`` is what the article is known by (its URL, else its path): another text under the same key is a new
        revision. ``raw_sha256`` is the hash of the bytes it came in.
        """
        return self._write(lambda connection: writer.add(connection, reading, key, raw_sha256, outlet))

    def note_failure(self, name: str, reason: str) -> None:
        """Keep that a file (or line) could not be read."""
        self._write(lambda connection: failures.note(connection, name, reason))

    def forget_failures(self, names: Collection[str]) -> None:
        """Strike files from the list of failures: they have been read."""
        self._write(lambda connection: failures.forget(connection, list(names)))

    # --- judgements ---

    def join(self, event: str, other: str, *, who: str, note: str = "") -> Decided:
        """Say that two events are one; the other's id resolves to it from then on.

        Raises UsageError for unknown or withdrawn events, and where a judgement that holds has split them.
        """
        work = partial(deciding.join, first=event, second=other, who=who, note=note)
        return self._decide(work, judgements.JOIN, (event, other), who)

    def split(self, event: str, reports: Sequence[str], *, who: str, note: str = "") -> Decided:
        """Say that reports of an event tell another one: they become an event of their own.

        What an article tells in several reports of one event goes as a whole. Raises UsageError for reports that do
        not tell the event, where none would be left, and where a judgement that holds has joined just these.
        """
        work = partial(deciding.split, event=event, told=reports, who=who, note=note)
        return self._decide(work, judgements.SPLIT, (event, *reports), who)

    def reject(self, subject: str, *, who: str, note: str = "") -> Decided:
        """Say that an event ("E7"), or what a report tells ("R40"), is none. Raises UsageError for unknown ones."""
        work = partial(deciding.reject, subject=subject, who=who, note=note)
        return self._decide(work, judgements.REJECT, (subject,), who)

    def undo(self, judgement: str, *, who: str) -> Decided:
        """Take a judgement ("J3") back. Raises UsageError where it does not hold."""
        work = partial(deciding.undo, judgement=judgement, who=who)
        return self._decide(work, judgements.UNDO, (judgement,), who)

    def relink(self) -> int:
        """Link all stored tellings anew, by the rules of this version and the judgements; returns how many moved."""

        def work(connection: Connection) -> int:
            session = session_on(connection)
            moved = relinking.rebuild(session)
            session.close()
            return moved

        return self._write(work)


def open_record(address: str | Path | None = None, *, create: bool = True) -> Record:
    """Open a record: a path or a PostgreSQL URL; None is ``$DETENTE_RECORD``, else ``./detente.db``.

    One that is not there is made, unless ``create`` is False; an older one is brought to the newest schema. Raises
    RecordError for one that cannot be opened, is read-only where it must be written, or is of a newer version.
    """
    where = parse_address(address)
    return Record(where, open_engine(where, create=create))
