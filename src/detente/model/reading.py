"""What one article gives, once its text has been read: who is meant, when and where, what is told, and the reading."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model.text import Article, Span

# --- actors and times -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. ``code`` is ISO 3166-1 alpha-3 for a state ("MLI"), state and PLOVER sector for a domestic part
    ("MLI:OPP"), a short upper-case name for a body or group ("ECOWAS", "JNIM"), or a bare sector (":MIL") where
    the text does not say whose. ``kind`` is state, territory, igo, bloc, ngo, group, company, people, or unknown.
    """

    code: str
    name: str
    kind: str = "state"

    @property
    def state(self) -> str:
        """The code of the state, body or group without its sector ("MLI" of "MLI:OPP"); "" of a bare sector."""
        return self.code.partition(":")[0]

    @property
    def sector(self) -> str:
        """The PLOVER sector of a part of a state or of a bare sector ("OPP" of "MLI:OPP"); "" of a whole."""
        return self.code.partition(":")[2]


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase of the text and the actors it stands for (several for "les deux pays").

    ``head`` is the phrase's head token in its sentence. ``person`` and ``office`` are the words for them, "" where
    there is none. ``basis`` tells how it was resolved, one step an item, for a person to read.
    """

    span: Span
    head: int
    actors: tuple[Actor, ...]
    person: str = ""
    office: str = ""
    sector: str = ""
    basis: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Date:
    """A time as uncertain as the text leaves it: EDTF, with both bounds as ISO days ("" where open).

    ``span`` is the expression in the article, None for a date taken from elsewhere (the article's own).
    ``anchor`` is the ISO day it was reckoned from, "" if none was needed.
    """

    edtf: str
    earliest: str
    latest: str
    span: Span | None = None
    anchor: str = ""

    @property
    def is_told_only(self) -> bool:
        """Whether no text gives it, so that it is only known when it was first told (``anchor``)."""
        return self.span is None and "~" in self.edtf


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happened: the words' name ("Bamako") and its state's ISO 3166-1 alpha-3, "" if unknown."""

    name: str
    country: str = ""
    span: Span | None = None


# --- coding ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Party:
    """One side's member in a report: the actor (None where only words are known) and the words."""

    actor: Actor | None
    span: Span


@dataclass(frozen=True, slots=True)
class Participant:
    """A person or body at an event: ``part`` is host, visitor, attendee or mediator; ``acts_for`` its actor."""

    name: str
    part: str
    acts_for: Actor | None
    span: Span
    office: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it: the speaker's words, the actor he speaks for, and the verb or preposition ("affirme", "selon").

    ``degree`` is assert, claim, deny, or distance. Words that only keep their distance ("reportedly") name no speaker:
    ``speaker`` is then "", and ``span`` that of the words.
    """

    speaker: str
    verb: str
    degree: str
    actor: Actor | None
    span: Span


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one article tells it. ``rule`` names the lexicon line (file:line) and any composition.

    ``announces`` is the act (TYPE/mode) that is told to be coming where the report is of its announcement ("will arrest
    him": a threat that announces COERCE/arrest); "" else. ``ends`` is when what the act puts in place is
    to end ("until 30 June"), None where that is not said.
    """

    id: str
    type: str
    mode: str
    status: str
    source: tuple[Party, ...]
    target: tuple[Party, ...]
    trigger: Span
    sentence: int
    evidence: tuple[Span, ...]
    rule: str
    contexts: tuple[str, ...] = ()
    cameo: str = ""
    intensity: float | None = None
    goldstein: float | None = None
    participants: tuple[Participant, ...] = ()
    date: Date | None = None
    place: Place | None = None
    attribution: Attribution | None = None
    explanation: tuple[str, ...] = ()
    announces: str = ""
    ends: Date | None = None


# --- linking ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    """What happened once: the reports that tell it (ids) and the fields on which they agree.

    ``announces`` and ``ends`` are as in a report.
    """

    id: str
    type: str
    mode: str
    status: str
    source: tuple[Party, ...]
    target: tuple[Party, ...]
    reports: tuple[str, ...]
    contexts: tuple[str, ...] = ()
    cameo: str = ""
    intensity: float | None = None
    participants: tuple[Participant, ...] = ()
    date: Date | None = None
    place: Place | None = None
    differences: tuple[str, ...] = ()
    announces: str = ""
    ends: Date | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An event (id) that answers another (id). ``kind``: reciprocity, retaliation, protest (in
    words only), compliance, refusal or thanks.

    ``explicit`` is True where the text says so in words (``evidence``); else ``rule`` names the inference.
    ``delay_days`` is counted between the earliest days, None where either is unknown. ``reports`` are the two reports
    (ids) between which the text tells it: the answer's and that of what it answers.
    """

    event: str
    answers: str
    kind: str
    explicit: bool
    rule: str
    evidence: Span | None = None
    delay_days: int | None = None
    reports: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Measure:
    """A standing act between actors. ``status``: announced, in force, suspended, eased, lifted or expired."""

    id: str
    kind: str
    by: tuple[Actor, ...]
    on: tuple[Actor, ...]
    status: str
    event: str
    date: Date | None = None
    responds_to: str | None = None
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """What a party insists on, offers or refuses (``stance``), in its own words (``text`` is those of ``span``)."""

    holder: Actor
    stance: str
    text: str
    span: Span
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """Who holds an office: person, office, the actor they act for, since when (None: by the article's date).

    Where ``ends`` is True the text says that they leave it: ``since`` is then when they left. Where ``inferred`` is
    True the words do not say whose office it is, and the actor is the one that the text is about.
    """

    person: str
    office: str
    acts_for: Actor
    span: Span
    since: Date | None = None
    ends: bool = False
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article gave. ``notes`` say what was left out and why (no coder for the language, ...)."""

    article: Article
    reports: tuple[Report, ...] = ()
    events: tuple[Event, ...] = ()
    measures: tuple[Measure, ...] = ()
    responses: tuple[Response, ...] = ()
    positions: tuple[Position, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    notes: tuple[str, ...] = ()
