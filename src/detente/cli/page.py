"""One article as a page for a person: what was found, in order, each with its words marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text

from detente.cli.marks import SIGNS, STYLES, Mark, marked
from detente.coding.coder import scene_of
from detente.coding.explain import explain_report, stops
from detente.coding.scene import Scene
from detente.exports.terminal import beside, hang, pack, print_lines, words
from detente.labels import Labels
from detente.model import (
    Actor,
    Appointment,
    Article,
    Date,
    Event,
    Measure,
    Participant,
    Party,
    Position,
    Reading,
    Report,
    Response,
    Span,
)  # fmt: skip
from detente.pipeline import Trace

_WIDE = 120  # from here on the facts stand beside the sentences
_FACTS = 54, 66  # cells for the facts there, at least and at most
_GAP = 3
_LONGEST = 104  # cells of a line of running text: longer ones are hard to read
_INDENT = 4
_PLAIN_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_STATUS_STYLES = {"actual": "green", "future": "blue", "negated": "red", "hypothetical": "yellow", "historical": "dim"}


def show(console: Console, labels: Labels, trace: Trace, *, explain: bool) -> None:
    """Print a reading: header, events, measures, answers, positions, offices, notes."""
    print_lines(console, list(_Page(console, labels, trace, explain).lines()))


class _Page:
    def __init__(self, console: Console, labels: Labels, trace: Trace, explain: bool) -> None:
        self.console = console
        self.labels = labels
        self.trace = trace
        self.reading: Reading = trace.reading
        self.explain = explain
        self.signs = console.color_system is None or console.no_color
        self.width = console.width
        self.is_wide = self.width >= _WIDE
        self.facts_width = min(max(_FACTS[0], self.width * 2 // 5), _FACTS[1]) if self.is_wide else self.width
        self.reports = {report.id: report for report in self.reading.reports}
        self.events = {event.id: event for event in self.reading.events}

    def lines(self) -> Iterator[Text]:
        yield from self.header(self.reading.article)
        if self.trace.sentences:
            yield from self.all_events()
        yield from self.section("measures", (self.measure(m) for m in self.reading.measures))
        yield from self.section("responses", (self.response(r) for r in self.reading.responses))
        yield from self.section("positions", (self.position(p) for p in self.reading.positions))
        yield from self.section("appointments", (self.appointment(a) for a in self.reading.appointments))
        if self.explain:
            yield from self.silent()
        yield from self.section("notes", ([words(note)] for note in self.reading.notes))

    # --- header --------------------------------------------------------------------------------------------------

    def header(self, article: Article) -> Iterator[Text]:
        title = words(article.title or self.labels.of("page.untitled"), "bold")
        yield from self.paragraph(title, 0)
        day = self.labels.day(article.published) if article.published else ""
        language = self.labels.of(f"language.{article.language}")
        facts = [article.publisher or "", article.author or "", day, language, article.url or ""]
        yield from self.row([words(fact, "dim") for fact in facts if fact], 0)
        if self.trace.sentences:
            yield from self.row([Text(count, "dim") for count in self.counts()], 0)

    def counts(self) -> Iterator[str]:
        reading = self.reading
        yield self.labels.count(len(self.trace.sentences), "sentence")
        yield self.labels.count(len(reading.reports), "report")
        yield self.labels.count(len(reading.events), "event")
        rest = {
            "measure": reading.measures, "response": reading.responses,
            "position": reading.positions, "appointment": reading.appointments,
        }  # fmt: skip
        for noun, found in rest.items():
            if found:
                yield self.labels.count(len(found), noun)

    # --- events --------------------------------------------------------------------------------------------------

    def all_events(self) -> Iterator[Text]:
        if not self.reading.events:
            yield Text()
            yield Text(self.labels.of("page.none"))
            if not self.explain:
                yield Text(self.labels.of("page.stops"), "dim")
            return
        yield Text()
        yield from self.paragraph(self.legend(), 0)
        for number, event in enumerate(self.reading.events, 1):
            yield Text()
            yield from self.event(number, event)

    def legend(self) -> Text:
        line = Text(self.labels.of("head.events").upper(), "bold")
        line.append(f"   {self.field('page.marks')}", "not bold dim")
        kinds = ("act", "actor", "date") if self.signs else ("act", "source", "target", "date")
        for number, kind in enumerate(kinds):
            line.append(" · " if number else "", "not bold dim")
            name = self.labels.of(f"mark.{kind}")
            opening, closing = SIGNS["source" if kind == "actor" else kind] if self.signs else ("", "")
            line.append(f"{opening}{name}{closing}", "" if self.signs else f"not bold {STYLES[kind]}")
        return line

    def event(self, number: int, event: Event) -> Iterator[Text]:
        left = list(self.facts(number, event))
        right = list(self.evidence(event))
        if self.is_wide:
            yield from beside(left, right, self.facts_width, _GAP)
        else:
            yield from [*left, *right]

    def facts(self, number: int, event: Event) -> Iterator[Text]:
        width = self.facts_width
        indent = Text(" " * _INDENT)
        title = Text(self.labels.act(event.type, event.mode), "bold")
        title.append(f"  {event.type}{'/' + event.mode if event.mode else ''}", "not bold dim")
        yield from hang(self.console, title, Text(f"{number:>2}".ljust(_INDENT), "bold"), indent, width)
        yield from hang(self.console, self.sides(event.source, event.target), indent, indent, width)
        fields = [Text.assemble((self.field(name), "dim"), value) for name, value in self.fields(event)]
        yield from hang(self.console, pack(self.console, fields, width - _INDENT), indent, indent, width)

    def fields(self, event: Event) -> Iterator[tuple[str, Text]]:
        status = self.labels.of(f"status.{event.status}")
        yield "field.status", Text(status, _STATUS_STYLES.get(event.status, ""))
        if event.date is not None:
            yield "field.when", self.date(event.date)
        if event.place is not None and event.place.name:
            country = f" ({event.place.country})" if event.place.country else ""
            yield "field.where", words(event.place.name + country)
        if event.participants:
            yield "field.people", words("; ".join(self.participant(p) for p in event.participants))
        if event.contexts:
            yield "field.about", Text(", ".join(self.labels.of(f"context.{c}") for c in event.contexts))
        if event.differences:
            yield "field.differ", words(self.differences(event))

    def differences(self, event: Event) -> str:
        """The several modes and dates of an event's reports."""
        reports = [self.reports[r] for r in event.reports]
        acts = dict.fromkeys(self.labels.act(r.type, r.mode) for r in reports)
        dates = dict.fromkeys(r.date.edtf for r in reports if r.date)
        return "; ".join(" / ".join(found) for found in (acts, dates) if len(found) > 1)

    def participant(self, participant: Participant) -> str:
        acts_for = participant.acts_for.code if participant.acts_for else ""
        office = participant.office if participant.office.lower() not in participant.name.lower() else ""
        facts = ", ".join(filter(None, [office, acts_for, self.labels.of(f"part.{participant.part}")]))
        return f"{participant.name} ({facts})"

    def evidence(self, event: Event) -> Iterator[Text]:
        """The sentences that tell an event, each once, in the order of the text."""
        told: dict[int, list[Report]] = {}
        for report in (self.reports[r] for r in event.reports):
            told.setdefault(report.sentence, []).append(report)
        for index in sorted(told):
            reports = told[index]
            sentence = self.trace.sentences[index]
            whole = Span(sentence.start, sentence.end, sentence.text)
            marks = [mark for report in reports for mark in _marks(report)]
            yield from self.quote(marked(whole, marks, signs=self.signs))
            for speaker in dict.fromkeys(filter(None, (self.speaker(r) for r in reports))):
                edge = Text(" " * (2 + (0 if self.is_wide else _INDENT)))
                yield from hang(self.console, words(speaker, "dim"), edge, edge, self.text_width())
            if self.explain:
                yield from self.why(reports)

    def speaker(self, report: Report) -> str:
        """Who says so, where it is not the one who acts."""
        said = report.attribution
        if said is None or not said.speaker or any(p.span == said.span for p in report.source):
            return ""
        code = f"{said.actor.code}, " if said.actor else ""
        degree = self.labels.of(f"degree.{said.degree}")
        return f"{self.field('field.says')}{self.said(said.speaker)} ({code}{degree} {self.said(said.verb)})"

    def why(self, reports: Sequence[Report]) -> Iterator[Text]:
        for report in reports:
            scene = None if report.rule.startswith("response:") else self.scene(report.sentence)
            for step in explain_report(report, scene):
                yield from self.reason(step)

    def reason(self, step: str) -> Iterator[Text]:
        edge = " " * (0 if self.is_wide else _INDENT)
        bullet = "- " if self.signs else "· "
        first, rest = Text(f"{edge}  {bullet}", "dim"), Text(f"{edge}    ")
        yield from hang(self.console, words(step, "dim"), first, rest, self.text_width())

    def scene(self, index: int) -> Scene | None:
        if self.trace.resolution is None or self.trace.knowledge is None:
            return None
        return scene_of(self.trace.sentences[index], index, self.trace.resolution, self.trace.knowledge)

    # --- measures, answers, positions, offices ---------------------------------------------------------------------

    def section(self, name: str, items: Iterable[Sequence[Text]]) -> Iterator[Text]:
        """A heading and its items, each a row of facts; nothing where there are none."""
        found = list(items)
        if not found:
            return
        yield Text()
        yield Text(self.labels.of(f"head.{name}").upper(), "bold")
        for item in found:
            yield from self.row(item, _INDENT)

    def measure(self, measure: Measure) -> list[Text]:
        line = Text(f"{self.labels.of(f'measure.{measure.kind}')}  ", "bold")
        sides = self.actors(measure.by, STYLES["source"]), Text(" → "), self.actors(measure.on, STYLES["target"])
        rest = [self.labels.of(f"state.{measure.status}")]
        if measure.date is not None and measure.date.edtf:  # "on Tuesday" of an article without a date says no day
            rest.append(self.labels.of("page.since").format(measure.date.edtf))
        rest.append(self.labels.of("page.event").format(_number(measure.event)))
        answered = next((m for m in self.reading.measures if m.id == measure.responds_to), None)
        if answered is not None:
            name = f"{self.labels.of(f'measure.{answered.kind}')}, {', '.join(a.code for a in answered.by)}"
            rest.append(self.labels.of("page.measure-answers").format(name))
        rest += [self.said(span.text) for span in dict.fromkeys(measure.evidence)]
        return [Text.assemble(line, *sides), *map(words, rest)]

    def response(self, response: Response) -> list[Text]:
        own, answered = self.events[response.event], self.events[response.answers]
        facts = [self.labels.of("page.answers").format(self.named(own), self.named(answered))]
        facts += [self.labels.of(f"response.{response.kind}")]
        if response.evidence is not None:
            facts.append(self.said(response.evidence.text))
        if not response.explicit:
            facts.append(self.labels.of("page.inferred").format(response.rule))
        if response.delay_days is not None:
            facts.append(self.labels.of("page.after").format(self.labels.count(response.delay_days, "day")))
        return [words(fact) for fact in facts]

    def named(self, event: Event) -> str:
        """An event in a few words: "5 Expulsion of diplomats (KAZ)"."""
        who = " + ".join(p.actor.code for p in event.source if p.actor)
        return f"{_number(event.id)} {self.labels.act(event.type, event.mode)} ({who})"

    def position(self, position: Position) -> list[Text]:
        stance = words(f" {self.labels.of(f'stance.{position.stance}')} {self.said(position.text)}")
        speaker = f" ({position.speaker})" if position.speaker != position.holder.name else ""
        holder = self.actors([position.holder], STYLES["source"])
        return [Text.assemble(holder, stance, words(speaker, "dim"))]

    def appointment(self, appointment: Appointment) -> list[Text]:
        acts_for = self.actors([appointment.acts_for], STYLES["source"])
        facts = [words(appointment.person, "bold"), words(appointment.office), acts_for]
        if appointment.ends:
            facts.append(words(self.labels.of("page.left")))
        if appointment.since is not None and appointment.since.edtf:
            since = "{0}" if appointment.ends else self.labels.of("page.since")
            facts.append(words(since.format(appointment.since.edtf)))
        return facts

    # --- sentences without an event ----------------------------------------------------------------------------------

    def silent(self) -> Iterator[Text]:
        told = {report.sentence for report in self.reading.reports}
        resolution, knowledge = self.trace.resolution, self.trace.knowledge
        rest = [(n, s) for n, s in enumerate(self.trace.sentences) if s.index not in told]
        if not rest or resolution is None or knowledge is None:
            return
        yield Text()
        yield Text(self.labels.of("head.silent").upper(), "bold")
        for position, sentence in rest:
            yield from self.paragraph(words(sentence.text), _INDENT)
            for step in stops(sentence, position, resolution, knowledge):
                yield from self.paragraph(words(f"- {step}", "dim"), _INDENT + 2, hanging=2)

    # --- pieces --------------------------------------------------------------------------------------------------

    def row(self, items: Sequence[Text], indent: int) -> list[Text]:
        """Facts beside each other, in as many lines as it takes."""
        room = min(self.width, _LONGEST + indent) - indent - (2 if indent else 0)
        return self.paragraph(pack(self.console, items, room), indent)

    def paragraph(self, text: Text, indent: int, hanging: int = 2) -> list[Text]:
        first, rest = Text(" " * indent), Text(" " * (indent + (hanging if indent else 0)))
        return hang(self.console, text, first, rest, min(self.width, _LONGEST + indent))

    def quote(self, text: Text) -> list[Text]:
        edge = Text(" " * (0 if self.is_wide else _INDENT))
        edge.append("> " if self.signs else "│ ", "dim")
        return hang(self.console, text, edge, edge, self.text_width())

    def text_width(self) -> int:
        if self.is_wide:
            return min(self.width - self.facts_width - _GAP, _LONGEST)
        return min(self.width, _LONGEST + _INDENT)

    def sides(self, source: Sequence[Party], target: Sequence[Party]) -> Text:
        line = self.parties(source, STYLES["source"])
        if target:
            line.append(" → " if any(p.actor for p in target) else " · ")  # words alone may be what is done, or given
            line.append_text(self.parties(target, STYLES["target"]))
        return line

    def parties(self, parties: Sequence[Party], style: str) -> Text:
        named = (
            self.actor(p.actor, style) if p.actor else words(self.said(p.span.text), style.replace("bold ", ""))
            for p in parties
        )
        return Text(" + ").join(named)

    def actors(self, actors: Sequence[Actor], style: str) -> Text:
        return Text(" + ").join(self.actor(actor, style) for actor in actors)

    def actor(self, actor: Actor, style: str) -> Text:
        state, _, sector = actor.code.partition(":")
        text = Text(actor.code, style)
        if actor.name != actor.code:
            text.append_text(words(f" {actor.name}", style.replace("bold", "not bold")))
        if state and sector:
            text.append(f" ({self.labels.of(f'sector.{sector}')})", "not bold")
        return text

    def date(self, date: Date) -> Text:
        """The date as EDTF, its words, and both bounds where the notation is not plain."""
        text = Text.assemble((date.edtf, STYLES["date"]))
        if date.span is not None and date.span.text != date.edtf:
            text.append_text(words(f"{' ' if date.edtf else ''}{self.said(date.span.text)}"))
        if not _PLAIN_DATE.fullmatch(date.edtf) and (date.earliest or date.latest):
            text.append(f" ({self.bounds(date)})", "dim")
        return text

    def field(self, name: str) -> str:
        return self.labels.of("page.field").format(self.labels.of(name)) + " "

    def said(self, text: str) -> str:
        """Words of the article, in the quotation marks of the labels' language."""
        return self.labels.of("page.quote").format(text)

    def bounds(self, date: Date) -> str:
        if date.earliest and date.latest:
            return self.labels.of("page.between").format(date.earliest, date.latest)
        return self.labels.of("page.from" if date.earliest else "page.until").format(date.earliest or date.latest)


def _marks(report: Report) -> Iterator[Mark]:
    yield Mark("act", report.trigger)
    yield from (Mark("source", party.span) for party in report.source)
    yield from (Mark("target", party.span) for party in report.target)
    if report.date is not None and report.date.span is not None:
        yield Mark("date", report.date.span)


def _number(event_id: str) -> str:
    return event_id.removeprefix("e")
