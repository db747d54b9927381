"""The words of the synthetic press: sentences from templates, each knowing where its sides, act and day stand in it."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from synthetic_world import DATA, Happened, rows, topics

from detente.model import (
    Actor,
    Appointment,
    Article,
    Attribution,
    Date,
    Event,
    Measure,
    Paragraph,
    Party,
    Position,
    Reading,
    Report,
    Response,
    Span,
)

_PIECE = re.compile(r"\{(\w+)\}|([<>])")
_AGENCIES = ("AFP", "Reuters", "APA", "PANA")
_WORDS = 165  # of an article before its filling ends
_SAID, _DATED, _POSITION = 0.2, 0.7, 0.5
_TERM = 800  # days
_DAY = {"en": "on {day} {month}", "fr": "le {day} {month}"}

Marks = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence; ``marks`` are where in it the slots stand that a report points at ("S", "T", "when", "trigger")."""

    text: str
    marks: Mapping[str, tuple[int, int]]
    kind: str = "filler"
    happened: Happened | None = None
    holder: str = ""
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """An article as it is written: its headline, its paragraphs of sentences, the agency that it credits."""

    headline: Line
    paragraphs: tuple[tuple[Line, ...], ...]
    agency: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        return (self.headline, *(line for paragraph in self.paragraphs for line in paragraph))


@dataclass(frozen=True, slots=True)
class Page:
    """Where an article comes out."""

    publisher: str
    published: date
    url: str


class Teller:
    """Writes in one language; what it says by chance comes from the stream it is given."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self._language = language
        self._chance = chance
        self._lists = lists(language)
        self._towns = {row["code"]: row[language] for row in rows("states.csv")}
        self._names = {row["code"]: row["name"] for row in rows("states.csv")}
        people = rows("names.csv")
        self._drawn = {
            "town": list(self._towns.values()),
            "topic": [row[language] for row in topics()],
            "first": [row["first"] for row in people],
            "stem": [row["stem"] for row in people],
            "end": [row["end"] for row in people],
        }

    # --- writing ---

    def write(self, told: Sequence[Happened], recalled: Sequence[Happened]) -> Sheet:
        """A sheet that tells what happened, the first of it in the headline, and comes back to what was before."""
        chance = self._chance
        main = told[0]
        paragraphs = [[self._event(main), self._filler()]]
        paragraphs += [[self._event(happened)] for happened in told[1:]]
        if chance.random() < _POSITION:
            holder = chance.choice((main.source, main.target))
            line = self._say("position", {"S": self._towns[holder]})
            paragraphs[-1].append(Line(line.text, line.marks, "position", holder=holder))
        length = sum(len(line.text.split()) for paragraph in paragraphs for line in paragraph)
        while length < _WORDS + chance.randint(-30, 30):
            filling = [self._filler(), self._filler()]
            paragraphs.insert(chance.randint(1, len(paragraphs)), filling)
            length += sum(len(line.text.split()) for line in filling)
        paragraphs += [[self._event(happened, recalled=True)] for happened in recalled]
        return Sheet(self._headline(main), tuple(map(tuple, paragraphs)))

    def rerun(self, sheet: Sheet) -> Sheet:
        """The same text as another outlet runs it: its own headline, a paragraph cut, the agency credited."""
        main = sheet.headline.happened
        assert main is not None
        filling = [n for n, lines in enumerate(sheet.paragraphs) if all(line.kind == "filler" for line in lines)]
        kept = [lines for n, lines in enumerate(sheet.paragraphs) if n not in filling[-1:]]
        return Sheet(self._headline(main), tuple(kept), self._chance.choice(_AGENCIES))

    def _headline(self, happened: Happened) -> Line:
        line = self._say(f"act.{happened.act.act}", {**self._facts(happened), "when": "", "ground": ""}, end="")
        return Line(line.text, line.marks, "event", happened)

    def _event(self, happened: Happened, recalled: bool = False) -> Line:
        chance = self._chance
        facts = self._facts(happened)
        if recalled or chance.random() < _DATED:
            month = self._lists["month"][happened.day.month - 1]
            facts["when"] = _DAY[self._language].format(day=happened.day.day, month=month)
        parts = [f"{{act.{happened.act.act}}}"]
        if happened.answers and not recalled:
            parts.append("{reply}")
        if chance.random() < _SAID:
            parts.append("{said}")
            office = chance.randrange(len(self._lists["office"]))
            facts["office"] = self._lists["office"][office]
            facts["minister"] = self._minister(happened.source, office, happened.day)
        line = self._say(", ".join(parts), facts)
        return Line(line.text, line.marks, "event", happened, recalled=recalled)

    def _filler(self) -> Line:
        return self._say("filler", {})

    def _facts(self, happened: Happened) -> dict[str, str]:
        return {
            "S": self._towns[happened.source],
            "T": self._towns[happened.target],
            "topic": self._drawn["topic"][happened.topic],
            "few": str(happened.few),
            "many": str(happened.many),
            "when": "",
        }

    def _say(self, template: str, facts: Mapping[str, str], end: str = ".") -> Line:
        """A sentence of a template, or of one from the list of that name."""
        marks: Marks = {}
        whole = template if "{" in template else f"{{{template}}}"
        text = self._fill(whole.replace("{act.", "{act_"), facts, "", marks)
        text = text.replace(",,", ",").rstrip(" ,")
        return Line(text[:1].upper() + text[1:] + end, marks)

    def _fill(self, template: str, facts: Mapping[str, str], text: str, marks: Marks) -> str:
        """``text`` with the template behind it, blanks never doubled; ``marks`` learns where its slots stand."""
        at = opened = 0
        for piece in _PIECE.finditer(template):
            text = _joined(text, template[at : piece.start()])
            at = piece.end()
            name, bracket = piece.groups()
            start = len(text)
            if bracket == "<":
                opened = start
            elif bracket:
                marks["trigger"] = (opened, start)
            elif name in facts:
                text = _joined(text, facts[name])
                marks.setdefault(name, (start, len(text)))
            else:
                text = self._fill(self._draw(name), facts, text, marks)
                marks.setdefault(name, (start, len(text)))
        return _joined(text, template[at:])

    def _draw(self, name: str) -> str:
        chance = self._chance
        if name == "person":
            return self._person(chance)
        if name in ("few", "many"):
            return str(chance.randint(2, 9) if name == "few" else chance.randint(11, 400))
        return chance.choice(self._drawn.get(name) or self._lists[name])

    def _person(self, chance: random.Random) -> str:
        first, stem, end = (chance.choice(self._drawn[part]) for part in ("first", "stem", "end"))
        return f"{first} {stem}{end}"

    def _minister(self, state: str, office: int, day: date) -> str:
        """Who holds an office on a day: another person every two or three years."""
        begun = (day.toordinal() + 97 * (sum(map(ord, state)) % 50)) // (_TERM + 60 * office)
        return self._person(random.Random(f"{state} {office} {begun}"))

    # --- what a reader codes ---

    def reading(self, sheet: Sheet, page: Page) -> Reading:
        """The sheet as an article, with the reports, events and the rest that it gives."""
        text, paragraphs, starts = _assembled(sheet)
        article = Article(
            text,
            paragraphs,
            self._language,
            hashlib.sha256(text.encode()).hexdigest(),
            title=sheet.headline.text,
            publisher=page.publisher,
            published=page.published.isoformat(),
            url=page.url,
        )
        coder = _Coder(text, self._language, self._names)
        for number, (line, start) in enumerate(zip(sheet.lines, starts, strict=True)):
            coder.read(line, start, number)
        return coder.reading(article)


def _joined(text: str, more: str) -> str:
    return text + (more.lstrip(" ") if not text or text.endswith(" ") else more)


@cache
def lists(language: str) -> dict[str, list[str]]:
    """The sections of a language's file; dots in their names become underscores."""
    found: dict[str, list[str]] = {}
    for line in (DATA / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = found.setdefault(line.strip("[]").replace(".", "_"), [])
        elif line and not line.startswith("#"):
            current.append(line)
    return found


def _assembled(sheet: Sheet) -> tuple[str, tuple[Paragraph, ...], list[int]]:
    """The text, its paragraphs, and where each sentence starts."""
    text = sheet.headline.text
    paragraphs, starts = [Paragraph(0, len(text), "headline")], [0]
    for number, lines in enumerate(sheet.paragraphs, 1):
        text += "\n\n"
        start = len(text)
        for line in lines:
            text += " " if len(text) > start else ""
            starts.append(len(text))
            text += line.text
        if sheet.agency and number == len(sheet.paragraphs):
            text += f" ({sheet.agency})"
        paragraphs.append(Paragraph(start, len(text)))
    return text, tuple(paragraphs), starts


class _Coder:
    """Codes the sentences of one article by their marks."""

    def __init__(self, text: str, language: str, names: Mapping[str, str]) -> None:
        self._text = text
        self._language = language
        self._names = names
        self._reports: list[tuple[Report, Happened]] = []
        self._replies: dict[int, Span] = {}
        self._positions: list[Position] = []
        self._appointments: list[Appointment] = []

    def read(self, line: Line, start: int, number: int) -> None:
        marks = {
            name: Span(start + a, start + b, self._text[start + a : start + b]) for name, (a, b) in line.marks.items()
        }
        if line.kind == "position":
            holder = self._actor(line.holder)
            words = marks["trigger"]
            self._positions.append(Position(holder, "insists", words.text, words, marks["S"].text))
        elif line.happened is not None:
            self._report(line, line.happened, marks, Span(start, start + len(line.text), line.text), number)

    def _actor(self, code: str) -> Actor:
        return Actor(code, self._names[code])

    def _report(self, line: Line, happened: Happened, marks: Mapping[str, Span], whole: Span, number: int) -> None:
        act = happened.act
        source, target = (Party(self._actor(c), marks[s]) for c, s in ((happened.source, "S"), (happened.target, "T")))
        said = None
        if "said" in marks:
            speaker = f"{marks['minister'].text}, {marks['office'].text}"
            said = Attribution(speaker, "", "claim", source.actor, marks["said"])
            if happened.number % 4 == 0 and source.actor:
                self._appointments.append(
                    Appointment(marks["minister"].text, marks["office"].text, source.actor, marks["said"])
                )
        day = happened.day.isoformat()
        dated = Date(day, day, day, marks["when"]) if marks.get("when") and marks["when"].text else None
        report = Report(
            f"r{len(self._reports) + 1}",
            act.type,
            act.mode,
            "historical" if line.recalled else "actual",
            (source,),
            (target,),
            marks["trigger"],
            number,
            (whole, marks["trigger"], marks["S"], marks["T"]),
            f"{self._language}/{act.type.lower()}.lex:{1 + happened.number % 90}",
            (act.context,),
            act.cameo,
            act.goldstein / 2,
            act.goldstein,
            date=dated,
            attribution=said,
            explanation=(
                f"« {marks['trigger'].text} » fits a line of the synthetic press: {act.type}/{act.mode}",
                f"« {marks['S'].text} » is {happened.source}: seat of power → {happened.source}",
                f"« {marks['T'].text} » is {happened.target}: seat of power → {happened.target}",
            ),
        )
        self._reports.append((report, happened))
        if "reply" in marks:
            self._replies[happened.number] = marks["reply"]

    def reading(self, article: Article) -> Reading:
        """What the sentences came to."""
        events: dict[int, Event] = {}
        for _, happened in self._reports:
            events.setdefault(happened.number, self._event(f"e{len(events) + 1}", happened))
        by_number = {happened.number: happened for _, happened in self._reports}
        return Reading(
            article,
            tuple(report for report, _ in self._reports),
            tuple(events.values()),
            tuple(self._measures(events, by_number)),
            tuple(self._responses(events, by_number)),
            tuple(self._positions),
            tuple(self._appointments),
        )

    def _event(self, id: str, happened: Happened) -> Event:
        told = [report for report, other in self._reports if other.number == happened.number]
        last = told[-1]
        return Event(
            id,
            last.type,
            last.mode,
            last.status,
            last.source,
            last.target,
            tuple(report.id for report in told),
            last.contexts,
            last.cameo,
            last.intensity,
            date=last.date,
        )

    def _measures(self, events: Mapping[int, Event], by_number: Mapping[int, Happened]) -> list[Measure]:
        found: list[Measure] = []
        for number, event in events.items():
            happened = by_number[number]
            if happened.act.measure:
                by, on = self._actor(happened.source), self._actor(happened.target)
                name = f"m{len(found) + 1}"
                found.append(Measure(name, happened.act.measure, (by,), (on,), "in force", event.id, event.date))
        return found

    def _responses(self, events: Mapping[int, Event], by_number: Mapping[int, Happened]) -> list[Response]:
        return [
            Response(
                event.id,
                events[answered].id,
                "reciprocity",
                True,
                "cue",
                self._replies[number],
                0,
                (event.reports[-1], events[answered].reports[-1]),
            )
            for number, event in events.items()
            if (answered := by_number[number].answers) in events and number in self._replies
        ]
