"""What a record can be asked, whoever holds it open. The work is in the modules beside this one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from sqlalchemy import Connection

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
    Response,
    Stance,
    Term,
)
from detente.record import (
    answers,
    articles,
    changelog,
    coverage,
    failures,
    holders,
    judgements,
    queries,
    reader,
    search,
    stances,
)
from detente.record.failures import Failure
from detente.record.ids import ARTICLE, EVENT, MATTER, number
from detente.record.judgements import Judgement

T = TypeVar("T")
_EVERYTHING = Filter()


class Questions(ABC):
    """What can be asked of a record.

    Takes public ids ("E7") and gives nouns of the model; UsageError for an id that is none, RecordError where the
    database refuses.
    """

    @property
    @abstractmethod
    def address(self) -> str:
        """Where the record is, without a password."""

    @abstractmethod
    def _read(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` reads in a transaction."""

    # --- articles ---

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

    def directory(self, article: Article) -> Directory:
        """The office holders whom an article may name, as earlier articles made them known on its day."""
        return self._read(lambda connection: holders.directory(connection, article))

    def knows(self, raw_sha256: str, key: str = "") -> bool:
        """Whether bytes of this hash were added before; where an article of that key is stored, whether it is of their
        text."""
        return self._read(lambda connection: articles.known_as(connection, raw_sha256, key) is not None)

    def failures(self) -> list[Failure]:
        """The files that could not be read, and have not been since."""
        return self._read(failures.failures_of)

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

    # --- what became of it ---

    def judgements(self) -> list[Judgement]:
        """All judgements in the order of their making, undone ones too."""
        return self._read(judgements.all_judgements)

    def changes(self, since: str = "") -> list[Change]:
        """The log from a moment on (ISO day or time in UTC), in order."""
        return self._read(lambda connection: changelog.changes_since(connection, since))


class Moment(Questions):
    """A record as it stood at one moment: all its answers are read in one transaction."""

    def __init__(self, address: str, connection: Connection) -> None:
        self._address = address
        self._connection = connection

    @property
    def address(self) -> str:
        return self._address

    def _read(self, work: Callable[[Connection], T]) -> T:
        return work(self._connection)


def _known(found: T | None, id: str, where: str) -> T:
    if found is None:
        raise UsageError(repr(id), f"is not in {where}", "check the id")
    return found
