"""A record: what is stored and asked, each in one transaction. The work is in the modules beside this one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlalchemy import Connection, Engine

from detente.actors.persons import Directory
from detente.errors import UsageError
from detente.model import (
    Article,
    ArticleCard,
    Change,
    Citation,
    Coverage,
    Filter,
    Happening,
    Hit,
    Matter,
    Reading,
    Response,
    Stance,
    Term,
)
from detente.record import (
    answers,
    articles,
    changelog,
    coverage,
    deciding,
    failures,
    holders,
    judgements,
    queries,
    reader,
    relinking,
    search,
    stances,
    writer,
)
from detente.record.address import Address, parse_address
from detente.record.connection import attempt
from detente.record.deciding import Decided
from detente.record.failures import Failure
from detente.record.ids import ARTICLE, EVENT, MATTER, number
from detente.record.judgements import Judgement
from detente.record.opening import open_engine
from detente.record.sessions import session_on
from detente.record.writer import Added

T = TypeVar("T")
_EVERYTHING = Filter()


class Record:
    """An open record; use it as a context manager, or ``close`` it. Made by ``open_record``.

    Methods that read take public ids ("E7") and give nouns of the model; UsageError for an id that is none. Every
    method raises RecordError where the database refuses, and waits for a server that went away (see ``connection``).
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

    def directory(self, article: Article) -> Directory:
        """The office holders whom an article may name, as earlier articles made them known on its day."""
        return self._read(lambda connection: holders.directory(connection, article))

    def note_failure(self, name: str, reason: str) -> None:
        """Keep that a file (or line) could not be read."""
        self._write(lambda connection: failures.note(connection, name, reason))

    def forget_failures(self, names: Collection[str]) -> None:
        """Strike files from the list of failures: they have been read."""
        self._write(lambda connection: failures.forget(connection, list(names)))

    def failures(self) -> list[Failure]:
        """The files that could not be read, and have not been since."""
        return self._read(failures.failures_of)

    def knows(self, raw_sha256: str, key: str = "") -> bool:
        """Whether bytes of this hash were added before; where an article of that key is stored, whether it is of their
        text."""
        return self._read(lambda connection: articles.known_as(connection, raw_sha256, key) is not None)

    def article(self, id: str) -> Article:
        """The article of an id, with its text."""
        found = self._read(lambda connection: articles.article_of(connection, number(id, ARTICLE)))
        return _known(found, id, self.address)

    def card(self, id: str) -> ArticleCard:
        """The article of an id, without its text."""
        row = number(id, ARTICLE)
        return _known(self._read(lambda connection: articles.cards(connection, [row])).get(row), id, self.address)

    def cards_by_id(self, ids: Iterable[str]) -> dict[str, ArticleCard]:
        """The articles of these ids, without their texts; those that the record does not hold are left out."""
        rows = [number(id, ARTICLE) for id in ids]
        return {card.id: card for card in self._read(lambda connection: articles.cards(connection, rows)).values()}

    def cards(self, wanted: Filter = _EVERYTHING) -> list[ArticleCard]:
        """The current articles by day of publication; of the filter, days, language and outlets count."""
        return self._read(lambda connection: reader.cards_of(connection, wanted))

    # --- what they tell ---

    def happening(self, id: str) -> Happening:
        """The event of an id, or the one that it was joined to."""
        found = self._read(lambda connection: reader.happening_of(connection, number(id, EVENT)))
        return _known(found, id, self.address)

    def happenings_with(self, ids: Iterable[str]) -> dict[str, Happening]:
        """The events of these ids, by the id asked for; a joined one gives what it was joined to."""
        rows = {id: number(id, EVENT) for id in ids}
        found = self._read(lambda connection: reader.happenings_with(connection, rows.values()))
        return {id: _known(found.get(row), id, self.address) for id, row in rows.items()}

    def happenings(self, wanted: Filter = _EVERYTHING) -> list[Happening]:
        """The events that a filter asks for, by their first day, then by id."""
        return self._read(lambda connection: reader.happenings_of(connection, wanted))

    def citations(self, event_ids: Iterable[str]) -> dict[str, tuple[Citation, ...]]:
        """The reports of each of these events, in the order of publication."""
        rows = [number(event, EVENT) for event in event_ids]
        return self._read(lambda connection: reader.citations_of(connection, rows))

    def matters(self, wanted: Filter = _EVERYTHING, family: str = "") -> list[Matter]:
        """The matters between the actors asked for (whoever acts) that stood between the days asked for."""
        return self._read(lambda connection: reader.matters_of(connection, wanted, family))

    def matters_with(self, event_ids: Iterable[str]) -> list[Matter]:
        """The matters in whose lives these events are steps."""
        rows = [number(id, EVENT) for id in event_ids]
        return self._read(lambda connection: reader.matters_with(connection, rows))

    def matter(self, id: str) -> Matter:
        """The matter of an id."""
        found = self._read(lambda connection: reader.matter_of(connection, number(id, MATTER)))
        return _known(found, id, self.address)

    def responses(self, event_ids: Iterable[str]) -> list[Response]:
        """What answers these events and what they answer."""
        rows = [number(event, EVENT) for event in event_ids]
        return self._read(lambda connection: answers.responses_of(connection, rows))

    def stances(self, wanted: Filter = _EVERYTHING) -> list[Stance]:
        """The positions held by one of the actors asked for towards the others."""
        return self._read(lambda connection: stances.stances_of(connection, wanted))

    def terms(self, code: str, day: str = "") -> list[Term]:
        """Who holds or held office for an actor, on a day if one is given; the latest first."""
        return self._read(lambda connection: reader.terms_of(connection, code, day))

    def terms_with(self, keys: Iterable[str]) -> dict[str, Term]:
        """The terms of office of these keys (``Change.subject``), those that there are, by key."""
        asked = tuple(keys)
        return self._read(lambda connection: holders.terms_with(connection, asked))

    def coverage(self, wanted: Filter = _EVERYTHING) -> Coverage:
        """How many articles of each outlet and of each day there are, and how many tell what is asked for."""
        return self._read(lambda connection: coverage.coverage_of(connection, wanted))

    def search(
        self,
        words: str,
        wanted: Filter = _EVERYTHING,
        *,
        languages: Sequence[str],
        kinds: Sequence[str] = search.KINDS,
        limit: int = 20,
    ) -> list[Hit]:
        """What fits the words, at most ``limit`` of each kind, the best first, kinds in the order given.

        ``words`` must all be there; "words in quotes" next to each other, ``word*`` any that begins so, ``-word`` must
        not be there. They are words of any of ``languages`` (ISO 639-1). Raises UsageError where none is asked.
        """
        query = queries.parse(words, languages)
        return self._read(lambda connection: search.search(connection, query, wanted, kinds, limit))

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

    def judgements(self) -> list[Judgement]:
        """All judgements in the order of their making, undone ones too."""
        return self._read(judgements.all_judgements)

    def relink(self) -> int:
        """Link all stored tellings anew, by the rules of this version and the judgements; returns how many moved."""

        def work(connection: Connection) -> int:
            session = session_on(connection)
            moved = relinking.rebuild(session)
            session.close()
            return moved

        return self._write(work)

    def changes(self, since: str = "") -> list[Change]:
        """The log from a moment on (ISO day or time in UTC), in order."""
        return self._read(lambda connection: changelog.changes_since(connection, since))


def open_record(address: str | Path | None = None, *, create: bool = True) -> Record:
    """Open a record: a path or a PostgreSQL URL; None is ``$DETENTE_RECORD``, else ``./detente.db``.

    One that is not there is made, unless ``create`` is False; an older one is brought to the newest schema. Raises
    RecordError for one that cannot be opened, is read-only where it must be written, or is of a newer version.
    """
    where = parse_address(address)
    return Record(where, open_engine(where, create=create))


def _known(found: T | None, id: str, where: str) -> T:
    if found is None:
        raise UsageError(repr(id), f"is not in {where}", "check the id")
    return found
