"""The nouns of a dossier: what stands on it, section by section, each statement with its numbered sources.

A dossier names no language: what people read is composed in the exports, from the labels. A reference is the label of a
quotation in the list of sources ("12", or "12a" where several sentences of article 12 are quoted).
"""

from __future__ import annotations

from dataclasses import dataclass

from detente.model import Actor, ArticleCard, Attribution, Coverage, Date, Event, Matter, Party, Told
from detente.relations.index import Series
from detente.relations.turns import Turn


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article as they stand in it. ``label`` is what refers to them; ``marks`` the words (start, end in
    ``text``) that carry the acts; ``events`` the ids of the events that they are quoted for."""

    label: str
    text: str
    language: str
    events: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An article that the dossier rests on. ``copies`` is the number of the source whose text it copies, 0 of none."""

    number: int
    article: ArticleCard
    quotes: tuple[Quote, ...]
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that a statement names: an event or a matter (``subject`` is its id, ``key`` its label), who did it to
    whom, and when. ``since`` is the day from which a matter stands, ``until`` the one on which it is to end."""

    subject: str
    key: str
    by: tuple[Actor, ...]
    on: tuple[Actor, ...]
    date: Date | None = None
    since: str = ""
    until: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement on where the relation stands; its words are the label ``dossier.fact.<kind>``.

    ``side`` is whose it is (None of both), ``items`` what it names, ``total`` how many there are in all, ``days`` and
    ``numbers`` what the template asks for.
    """

    kind: str
    side: Actor | None = None
    items: tuple[Item, ...] = ()
    total: int = 0
    days: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Turnover:
    """A step in the life of a matter, with its sources. ``also`` are further events (ids) that tell the same step."""

    state: str
    event: str
    date: Date | None
    references: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing answers another. ``is_like`` tells whether it is of the same kind (None where that makes no sense),
    ``words`` and ``language`` are those in which a text says so, ``rule`` the inference where none does."""

    answer: Item
    answered: Item
    kind: str
    is_explicit: bool
    rule: str
    delay_days: int | None
    is_like: bool | None
    words: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Dealing:
    """A matter between the two as it stood on the dossier's last day, with what it answers and what answers it."""

    matter: Matter
    steps: tuple[Turnover, ...]
    references: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    answered: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """How one source tells or denies an event. ``is_denial`` sets the two sides apart."""

    quote: Quote
    article: ArticleCard
    is_denial: bool
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the chronology. An event that somebody denies is ``is_contested``: told and denied stand side by side.

    ``participants`` are the people named at it; ``references`` all its quoted sources, ``versions`` the words to show.
    """

    event: Event
    told: Told
    is_contested: bool
    denied_by: tuple[str, ...]
    versions: tuple[Version, ...]
    references: tuple[str, ...]
    answers: tuple[str, ...] = ()
    answered_by: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.event.id

    @property
    def source(self) -> tuple[Party, ...]:
        return self.event.source

    @property
    def target(self) -> tuple[Party, ...]:
        return self.event.target


@dataclass(frozen=True, slots=True)
class Want:
    """What a side says it wants: ``stance`` is insists, offers, refuses or demands; ``event`` the request it is, or "".

    ``times`` counts the articles in which the same words stand.
    """

    holder: Actor
    stance: str
    speaker: str
    day: str
    quote: Quote
    article: ArticleCard
    event: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Voice:
    """Who spoke for an actor: a holder of an office with its days, or a speaker known by the words for him only."""

    name: str
    office: str
    acts_for: Actor
    since: str
    until: str
    statements: int
    last: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the record tells of two actors, as of a day.

    ``since`` and ``until`` bound what is shown ("" where the record begins or ends); ``day`` is the day as of which
    measures stand: ``until``, else the last one that was read. ``listed_since`` is the day from which it lists what
    happened, "" where it lists all of the span; ``unlisted`` counts what happened in the span before that day.
    """

    pair: tuple[Actor, Actor]
    since: str
    until: str
    day: str
    standing: tuple[Fact, ...]
    measures: tuple[Dealing, ...]
    past: tuple[Dealing, ...]
    answers: tuple[Answer, ...]
    chronology: tuple[Entry, ...]
    wants: tuple[Want, ...]
    voices: tuple[Voice, ...]
    agreements: tuple[Dealing, ...]
    visits: tuple[Dealing, ...]
    index: Series
    turns: tuple[Turn, ...]
    coverage: Coverage
    sources: tuple[Source, ...]
    listed_since: str = ""
    unlisted: int = 0
