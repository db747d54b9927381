"""A dossier as text for a terminal: wide or narrow, with colours or without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text

from detente.exports.dossier.statements import Piece, Statements, paragraphs, references
from detente.exports.terminal import hang, words
from detente.labels import Labels
from detente.model import Actor, OutletRead
from detente.relations.index import IndexValue
from detente.relations.sections import Dealing, Dossier, Entry, Quote, Source, Version, Voice, Want

_LONGEST = 104  # cells of a line of running text
_DAY = 18  # cells of the column of days
_NARROW = 60  # below it nothing stands beside days and names
_INDENT = "  "
_BARS = 16  # cells of the longest bar of the index
_PERIOD = 14  # cells of the first day of a period
_FIGURE = 10  # cells of the zero line and the figure, or of what stands instead of one
_STATUS = {"future": "blue", "negated": "red", "hypothetical": "yellow", "historical": "dim"}
_CONTESTED = "red"


def dossier_lines(console: Console, dossier: Dossier, labels: Labels) -> list[Text]:
    """The dossier as lines no wider than the console, without blanks at their ends."""
    lines = list(_Page(console, dossier, Statements(labels)).lines())
    for line in lines:
        line.rstrip()
    return lines


class _Page:
    def __init__(self, console: Console, dossier: Dossier, wording: Statements) -> None:
        self.console = console
        self.dossier = dossier
        self.wording = wording
        self.items = {item.subject: item for a in dossier.answers for item in (a.answer, a.answered)}
        self.width = min(console.width, _LONGEST)
        self.is_narrow = console.width < _NARROW
        self.day_width = 2 if self.is_narrow else _DAY

    def lines(self) -> Iterator[Text]:
        d = self.dossier
        yield from self.header()
        yield from self.section("standing", self.paragraphs())
        yield from self.section("measures", self.by_side(d.measures))
        yield from self.section("past", self.by_side(d.past))
        yield from self.section("answers", self.answers())
        yield from self.section("chronology", (line for entry in d.chronology for line in self.entry(entry)))
        yield from self.section("wants", self.wants())
        yield from self.section("voices", (line for voice in d.voices for line in self.voice(voice)))
        yield from self.section("agreements", (line for deal in d.agreements for line in self.dealing(deal)))
        yield from self.section("visits", (line for deal in d.visits for line in self.dealing(deal)))
        yield from self.section("index", self.index())
        yield from self.section("coverage", self.coverage())
        yield from self.section("sources", (line for source in d.sources for line in self.source(source)))
        yield Text()
        yield from self.paragraph(Text(self.wording.of("dossier.made"), "dim"))

    def header(self) -> Iterator[Text]:
        d, w = self.dossier, self.wording
        title = Text(f"{w.of('dossier.title')} ", "dim")
        title.append(w.pair(d), "bold not dim")
        yield from self.paragraph(title)
        facts = [w.fill("dossier.as-of", w.day(d.day)) if d.day else "", w.days(d.since, d.until)]
        counts = [w.count(len(d.chronology), "event"), w.count(len(d.sources), "article")]
        yield from self.paragraph(Text(" · ".join(fact for fact in (*facts, *counts) if fact), "dim"))
        if d.unlisted:
            yield from self.paragraph(Text(w.listed(d)))

    def section(self, name: str, lines: Iterable[Text]) -> Iterator[Text]:
        yield Text()
        yield Text(self.wording.of(f"dossier.{name}").upper(), "bold")
        found = list(lines)
        yield from found or [Text(self.wording.of("dossier.none"), "dim")]

    # --- standing and matters --------------------------------------------------------------------------------------

    def paragraphs(self) -> Iterator[Text]:
        for facts in paragraphs(self.dossier):
            text = Text(" ").join(self.pieces(self.wording.fact(fact)) for fact in facts)
            yield from self.paragraph(text)

    def by_side(self, dealings: Sequence[Dealing]) -> Iterator[Text]:
        for side in self.dossier.pair:
            mine = [d for d in dealings if any(actor.state == side.state for actor in d.matter.by)]
            if mine:
                yield self.side(side)
            for dealing in mine:
                yield from self.dealing(dealing)

    def side(self, side: Actor) -> Text:
        return Text(self.wording.actor(side), "underline")

    def dealing(self, dealing: Dealing) -> Iterator[Text]:
        w, matter = self.wording, dealing.matter
        head = Text.assemble((w.matter(matter), "bold"), (f"  {w.between(matter.by, matter.on)}", ""))
        head.append(f"  {w.standing(matter)}", "cyan").append(f"  {matter.id}", "dim")
        yield from self.paragraph(head, _INDENT, _INDENT * 2)
        for step in dealing.steps:
            line = Text(f"{w.date(step.date)} ").append(w.state(matter, step.state))
            line.append_text(self.pieces(references(step.references)))
            yield from self.paragraph(line, _INDENT * 2, _INDENT * 3)
        for answer in dealing.answers:
            line = Text("← ").append(w.fill("dossier.answers-ref", self.short(answer.answered.subject)))
            yield from self.paragraph(line.append(f" ({w.answer(answer)})"), _INDENT * 2, _INDENT * 3)
        for answer in dealing.answered:
            line = Text("→ ").append(w.fill("dossier.answered-ref", self.short(answer.answer.subject)))
            yield from self.paragraph(line.append(f" ({w.answer(answer)})"), _INDENT * 2, _INDENT * 3)

    def short(self, subject: str) -> str:
        """An event or matter in a few words: "E7 Tariff (Norway → Chile)"."""
        item = self.items.get(subject)
        if item is None:
            return subject
        return f"{subject} {self.wording.subject(item)} ({self.wording.between(item.by, item.on)})"

    def answers(self) -> Iterator[Text]:
        w = self.wording
        for answer in self.dossier.answers:
            line = self.pieces(w.item(answer.answer))
            line.append(" ← ", "bold")
            line.append_text(self.pieces(w.item(answer.answered)))
            yield from self.paragraph(line, "- ", "  ")
            yield from self.paragraph(Text(w.answer(answer), "dim"), _INDENT)

    # --- chronology ------------------------------------------------------------------------------------------------

    def entry(self, entry: Entry) -> Iterator[Text]:
        w = self.wording
        title = Text(w.act(entry.event), "bold" if self.is_fact(entry) else "")
        status = w.status(entry)
        if status:
            style = _CONTESTED if entry.is_contested else _STATUS.get(entry.event.status, "")
            title.append(f" [{status}]", style)
        title.append(f"  {w.sides(entry.event)}", "not bold")
        place = entry.event.place
        if place is not None and place.name:
            title.append(f", {place.name}", "not bold")
        title.append(f"  {entry.id}", "not bold dim")
        yield from self.dated(w.date(entry.event.date), title)
        told = Text(w.told(entry), "dim").append_text(self.pieces(references(entry.references)))
        facts = [told]
        if entry.denied_by:
            facts.append(Text(w.contested(entry), _CONTESTED))
        facts += [Text(w.fill("dossier.answers-ref", self.short(id))) for id in entry.answers]
        facts += [Text(w.fill("dossier.answered-ref", self.short(id))) for id in entry.answered_by]
        if entry.event.differences:
            facts.append(Text(w.differences(entry), "yellow"))
        for fact in facts:
            yield from self.indented(fact)
        for version in entry.versions:
            yield from self.version(version)

    def is_fact(self, entry: Entry) -> bool:
        return not entry.is_contested and entry.event.status in ("actual", "historical")

    def dated(self, day: str, text: Text) -> Iterator[Text]:
        if self.is_narrow or len(day) >= self.day_width:
            yield Text(day, "green")
            yield from self.indented(text)
            return
        yield from hang(self.console, text, Text(day.ljust(_DAY), "green"), Text(" " * _DAY), self.width)

    def indented(self, text: Text) -> Iterator[Text]:
        edge = Text(" " * self.day_width)
        yield from hang(self.console, text, edge, edge, self.width)

    def version(self, version: Version) -> Iterator[Text]:
        edge = Text(" " * self.day_width).append(
            "≠ " if version.is_denial else "│ ", "red" if version.is_denial else "dim"
        )
        text = self.quote(version.quote)
        text.append(f" {self.wording.version(version)}", "dim").append(f" [{version.quote.label}]", "dim")
        yield from hang(self.console, text, edge, edge, self.width)

    def quote(self, quote: Quote) -> Text:
        """The words in quotation marks, the act underlined."""
        text = words(quote.text)
        before, after = self.wording.quoted(text.plain).split(text.plain)
        for start, end in quote.marks:
            text.stylize("underline", start, end)
        return Text.assemble(before, text, after)

    # --- words and voices ------------------------------------------------------------------------------------------

    def wants(self) -> Iterator[Text]:
        for side in self.dossier.pair:
            mine = [want for want in self.dossier.wants if want.holder.state == side.state]
            if mine:
                yield self.side(side)
            for want in mine:
                yield from self.want(want)

    def want(self, want: Want) -> Iterator[Text]:
        w = self.wording
        text = Text(f"{w.of(f'stance.{want.stance}')} ", "bold").append_text(self.quote(want.quote))
        facts = [want.speaker, w.where(want.article.outlet, want.article.published), want.event]
        if want.times > 1:
            facts.append(w.fill("dossier.times", w.count(want.times, "article")))
        text.append(f" {', '.join(words(fact).plain for fact in facts if fact)} [{want.quote.label}]", "dim")
        yield from self.paragraph(text, _INDENT, _INDENT * 2)

    def voice(self, voice: Voice) -> Iterator[Text]:
        w = self.wording
        text = words(voice.name, "bold")
        facts = [voice.office, w.actor(voice.acts_for), w.days(voice.since, voice.until)]
        if voice.statements:
            facts.append(w.count(voice.statements, "statement"))
        text.append_text(words("".join(f" · {fact}" for fact in facts if fact), "not bold"))
        text.append_text(self.pieces(references(voice.references)))
        yield from self.paragraph(text, _INDENT, _INDENT * 2)

    # --- index and coverage ----------------------------------------------------------------------------------------

    def index(self) -> Iterator[Text]:
        w, series = self.wording, self.dossier.index
        if not series.values:
            yield Text(w.of("dossier.index.empty"), "dim")
            return
        by = w.of(f"dossier.index.by-{series.by}")
        yield from self.paragraph(Text(w.fill("dossier.index.sides", by), "dim"))
        highest = max(max(v.cooperation, v.conflict) for v in series.values) or 1.0
        half = max(3, min(_BARS, (self.width - _PERIOD - _FIGURE) // 2))
        turns = {turn.period for turn in self.dossier.turns}
        for run in _runs(series.values, turns):
            if not run[0].is_covered:
                yield self.blank(run, "/" * (2 * half + 1), w.of("dossier.unread"))
            elif len(run) > 1:
                yield self.blank(run, "│".center(2 * half + 1), w.number(0).rjust(6))
            else:
                yield self.bar(run[0], highest, half, run[0].period.name in turns)

    def blank(self, run: Sequence[IndexValue], bar: str, said: str) -> Text:
        """A run of periods in which nothing was read, or nothing happened, on one line."""
        line = Text(self.wording.medium(run[0].period.first).ljust(_PERIOD)).append(f"{bar} {said}", "dim")
        span = f"  {self.wording.span(run[0].period.first, run[-1].period.last)}"
        if len(run) > 1 and line.cell_len + len(span) <= self.width:
            line.append(span, "dim")
        return line

    def bar(self, value: IndexValue, highest: float, half: int, is_turn: bool) -> Text:
        down = round(value.conflict / highest * half)
        up = round(value.cooperation / highest * half)
        line = Text(self.wording.medium(value.period.first).ljust(_PERIOD)).append(" " * (half - down))
        line.append("▒" * down, "dark_orange").append("│", "dim").append("█" * up, "blue").append(" " * (half - up + 1))
        line.append(f"{self.wording.number(value.net):>6}")
        events = [event for force in value.forces.values() for event in force.events]
        if is_turn:
            said = f" ◆ {self.wording.of('dossier.index.change')}"
            line.append(said if line.cell_len + len(said) <= self.width else " ◆", "bold")
        shown = " ".join(events)
        room = self.width - line.cell_len - 2
        if events and room > 8:
            line.append("  " + (shown if len(shown) <= room else f"{shown[: room - 1].rpartition(' ')[0]} …"), "dim")
        return line

    def coverage(self) -> Iterator[Text]:
        w, coverage = self.wording, self.dossier.coverage
        if coverage.days:
            first, last = coverage.days[0].day, coverage.days[-1].day
            total = w.count(coverage.articles, "article")
            silent = w.count(coverage.silent, "day")
            yield from self.paragraph(Text(w.fill("dossier.coverage.days", total, w.day(first), w.day(last), silent)))
            if coverage.gap[0]:
                yield from self.paragraph(Text(w.gap(coverage)))
        if coverage.undated:
            yield from self.paragraph(Text(w.fill("dossier.coverage.undated", str(coverage.undated))))
        for row in coverage.outlets:
            yield from self.outlet(row)

    def outlet(self, row: OutletRead) -> Iterator[Text]:
        w = self.wording
        languages = ", ".join(w.of(f"language.{code}") for code in row.languages)
        facts = [languages, w.count(row.articles, "article"), w.fill("dossier.of-the-pair", str(row.telling))]
        if row.first:
            facts.append(w.span(row.first, row.last))
        text = words(row.outlet or w.of("dossier.no-outlet"), "bold").append(f" · {' · '.join(facts)}", "not bold")
        yield from self.paragraph(text, _INDENT, _INDENT * 2)

    def source(self, source: Source) -> Iterator[Text]:
        w, article = self.wording, source.article
        number = f"[{source.number}]"
        text = words(article.title or w.of("page.untitled"), "bold")
        facts = [w.where(article.outlet, article.published), w.of(f"language.{article.language}"), article.url]
        if source.copies:
            facts.append(w.fill("dossier.copy-of", f"[{source.copies}]"))
        text.append_text(words("".join(f" · {fact}" for fact in facts if fact), "not bold dim"))
        yield from self.paragraph(text, f"{number:<6}", " " * 6)
        for quote in source.quotes:
            line = Text(f"[{quote.label}] " if quote.label != str(source.number) else "", "dim")
            line.append_text(self.quote(quote)).append(f" {' '.join(quote.events)}", "dim")
            yield from self.paragraph(line, " " * 6, " " * 8)

    # --- pieces ------------------------------------------------------------------------------------------------------

    def pieces(self, pieces: Iterable[Piece]) -> Text:
        text = Text()
        for piece in pieces:
            if piece.kind == "reference":
                text.append(f" [{piece.text}]", "dim")
            else:
                text.append_text(words(piece.text, "bold" if piece.kind else ""))
        return text

    def paragraph(self, text: Text, first: str = "", rest: str = "") -> list[Text]:
        return hang(self.console, text, Text(first), Text(rest or first), self.width)


def _runs(values: Sequence[IndexValue], turns: set[str]) -> Iterator[list[IndexValue]]:
    """The periods one by one, but unread ones together, and those in which nothing happened."""
    run: list[IndexValue] = []
    for value in values:
        is_blank = not value.is_covered or not any(force.events for force in value.forces.values())
        if run and not (is_blank and value.is_covered == run[-1].is_covered and value.period.name not in turns):
            yield run
            run = []
        run.append(value)
        if not is_blank:
            yield run
            run = []
    if run:
        yield run
