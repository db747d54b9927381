"""The nouns of the record: what many articles together tell. Frozen dataclasses, as in ``reading``.

Ids are permanent and public: "A12" an article (one revision of it), "R40" a report, "E7" an event, "M3" a matter. An
event that was joined to another goes on resolving to it. Days are ISO 8601, "" where unknown or open.
"""

from __future__ import annotations

from dataclasses import dataclass

from detente.model.reading import Actor, Date, Event, Place, Report
from detente.model.text import Span


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article of the record without its text. ``outlet`` is who published it (publisher, else host of the URL).

    ``origin`` is the id of the article that it is a copy of, its own id where it is nobody's copy: articles of one
    origin are one independent source. ``agency`` is the agency that it credits, "" if none. ``revision`` counts from 1.
    """

    id: str
    outlet: str
    title: str
    published: str
    language: str
    url: str = ""
    origin: str = ""
    agency: str = ""
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as one article tells it, reduced to what linking across articles compares.

    ``id`` is its row in the record (0 before it is stored), ``article`` and ``origin`` those of its article. ``source``
    and ``target`` are actor codes with their sectors. ``earliest`` and ``latest`` bound when it happened as the text
    says it, "" where it does not. ``names`` are the people at it or who say it, with the state they act for, folded
    ("MLI diop"); ``counts`` the numbers in its words with what is counted ("2 diplomates"); ``words`` the folded words
    of its sentences that say what it is about. ``deniers`` are who denies it (codes, else the words for the speaker),
    ``agency`` is the news agency that the article credits. ``town`` is the place as languages share it: folded,
    "capital" for a state's capital, "" for a state as a whole. ``date_shared`` is True where the words for the date
    stand with another event of the article too, so that they may not be meant for this one.
    """

    id: int
    article: int
    origin: int
    outlet: str
    language: str
    published: str
    type: str
    mode: str
    status: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    earliest: str = ""
    latest: str = ""
    place: str = ""
    country: str = ""
    names: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    deniers: tuple[str, ...] = ()
    agency: str = ""
    town: str = ""
    date_shared: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """How often and by whom an event is told: ``sources`` counts independent ones (copies of one wire are one)."""

    reports: int
    articles: int
    outlets: int
    sources: int
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the record: the fields on which its reports agree, how it is told, and where reports differ.

    ``event.id`` is "E7"; ``event.reports`` are record ids. ``event.date`` always bounds the happening: by the texts,
    else by the days on which it was first told (then its ``span`` is None and its EDTF is approximate). ``denied_by``
    are the actors (codes) or speakers who deny it. ``withdrawn`` is True where no article tells it any longer, or a
    person has rejected it.
    """

    event: Event
    told: Told
    first_told: str
    last_told: str
    denied_by: tuple[str, ...] = ()
    withdrawn: bool = False

    @property
    def id(self) -> str:
        return self.event.id

    @property
    def day(self) -> str:
        """The first day on which it may have been: as the texts bound it, else when it was first told."""
        when = self.event.date
        return (when.earliest if when and not when.is_told_only else "") or self.first_told


@dataclass(frozen=True, slots=True)
class Citation:
    """A report of the record with its article: the words behind a statement. ``sentence`` is the whole sentence."""

    report_id: str
    event_id: str
    article: ArticleCard
    report: Report
    sentence: Span


@dataclass(frozen=True, slots=True)
class Step:
    """A turn in the life of a matter: the state that an event (id) brought, and when."""

    state: str
    event: str
    date: Date | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """A thing between actors that has a life.

    ``family`` is measure, agreement, visit or call; ``kind`` tells which ("entry ban"). ``steps`` are in order of time
    and ``state`` is the last one's: of a measure announced, in force, suspended, eased, lifted, expired or, of a deed
    such as an expulsion, done; of an agreement negotiated, signed, ratified, in force, suspended or denounced; of a
    visit or call announced, held, postponed or cancelled. ``since`` and ``until`` are the days between which it stood
    ("" where open; the day of a deed is ``until``). ``responds_to`` is the matter (id) that it answers. One that is
    ``withdrawn`` stands on no event any longer, and is as it last was.
    """

    id: str
    family: str
    kind: str
    by: tuple[Actor, ...]
    on: tuple[Actor, ...]
    state: str
    steps: tuple[Step, ...]
    since: str = ""
    until: str = ""
    responds_to: str = ""
    place: Place | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Stance:
    """A position of the record: what a party insists on, offers or refuses, in its words, in which article."""

    holder: Actor
    stance: str
    text: str
    speaker: str
    span: Span
    article: ArticleCard
    towards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A person's time in an office: ``acts_for`` is the actor; ``office`` the words, ``post`` what tells two wordings
    of one office to be the same ("MLI:foreign-minister"), "" where that is unknown. ``since`` is the first day known,
    by the texts or by when they were published, and ``until`` the last ("" where open); ``article`` is where it was
    learnt, ``ended_by`` the one that names a successor or tells the end. ``seen`` is the last day on which a text says
    that the person holds the office, ``left`` the days on which it ended by what texts say, each with its article.
    """

    person: str
    office: str
    post: str
    acts_for: Actor
    since: str = ""
    until: str = ""
    article: str = ""
    ended_by: str = ""
    seen: str = ""
    left: tuple[tuple[str, str], ...] = ()


# what details of changes say that others than people go by
WITHDRAWN, TOOK_IN = "withdrawn", "took in "


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the record's log: ``kind`` is event-new, event-changed, event-joined, event-split, event-withdrawn,
    article-new, article-revised, matter-new, matter-step, response-new, term-new, term-ended or term-withdrawn;
    ``subject`` an id, of a term its key ("MLI | MLI:foreign-minister | diop a"), which begins with the actor's code.
    ``at`` is an ISO time in UTC; ``detail`` says what differs, one item a field ("status: announced → in force").
    """

    at: str
    kind: str
    subject: str
    article: str = ""
    detail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """What part of the record is asked for; an empty field asks for all.

    ``actors`` are codes: each must take part (two make a pair, whoever is source); a state's code takes its domestic
    parts in. ``source`` and ``target`` ask for a side. ``since`` and ``until`` are days, both included. ``outlets``
    keeps what one of them tells.
    """

    actors: tuple[str, ...] = ()
    source: str = ""
    target: str = ""
    types: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    place: str = ""
    language: str = ""
    outlets: tuple[str, ...] = ()
    limit: int | None = None
    with_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class OutletRead:
    """What was read of an outlet: articles, those that tell of the actors asked for, first and last day of publication
    ("" where no article has one)."""

    outlet: str
    languages: tuple[str, ...]
    articles: int
    telling: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day of publication: how many articles of that day were read, how many of them tell of the actors asked for, and
    how many are of the panel: of outlets that tell of these actors at any time asked for."""

    day: str
    articles: int
    telling: int
    panel: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was read: outlets, those that tell most of the actors asked for first, and days in order.

    ``gap`` is the longest run of days without an article (first and last day, "" where there is none), known where
    ``days`` are all days of a span; ``undated`` counts the articles without a day, which ``outlets`` count too.
    """

    outlets: tuple[OutletRead, ...] = ()
    days: tuple[DayRead, ...] = ()
    gap: tuple[str, str] = ("", "")
    undated: int = 0

    @property
    def articles(self) -> int:
        return sum(row.articles for row in self.outlets)

    @property
    def telling(self) -> int:
        return sum(row.telling for row in self.outlets)

    @property
    def panel(self) -> tuple[str, ...]:
        """The outlets that tell of the actors asked for."""
        return tuple(sorted(row.outlet for row in self.outlets if row.telling))

    @property
    def silent(self) -> int:
        """How many days have no article."""
        return sum(not day.articles for day in self.days)


@dataclass(frozen=True, slots=True)
class Hit:
    """A result of a search: ``kind`` is article, event or position, ``subject`` its id (a position has its article's).

    ``text`` is the snippet and ``marks`` the found words in it (start, end).
    """

    kind: str
    subject: str
    article: ArticleCard | None
    day: str
    text: str
    marks: tuple[tuple[int, int], ...]
    score: float
