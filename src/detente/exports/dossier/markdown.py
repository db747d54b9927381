"""A dossier as Markdown (CommonMark with tables): to paste, to keep under version control, to read as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detente.exports.dossier.charts import unread
from detente.exports.dossier.statements import Piece, Statements, paragraphs, references
from detente.labels import Labels
from detente.relations.sections import Dealing, Dossier, Entry, Quote, Source, Version

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_BREAK = re.compile(r"[\t\n\r\f\v]+")


def dossier_markdown(dossier: Dossier, labels: Labels) -> str:
    """The dossier as Markdown, one blank line between blocks, a newline at its end."""
    return "\n\n".join(_Page(dossier, Statements(labels)).blocks()) + "\n"


class _Page:
    def __init__(self, dossier: Dossier, wording: Statements) -> None:
        self.dossier = dossier
        self.wording = wording

    def blocks(self) -> Iterator[str]:
        d, w = self.dossier, self.wording
        yield f"# {w.of('dossier.title')} {plain(w.pair(d))}"
        facts = [w.fill("dossier.as-of", w.day(d.day)) if d.day else "", w.days(d.since, d.until)]
        facts += [w.count(len(d.chronology), "event"), w.count(len(d.sources), "article")]
        yield " · ".join(fact for fact in facts if fact)
        if d.unlisted:
            yield plain(w.listed(d))
        standing = (" ".join(self.pieces(w.fact(fact)) for fact in facts) for facts in paragraphs(d))
        yield from self.section("standing", standing)
        yield from self.section("measures", self.by_side(d.measures))
        yield from self.section("past", self.by_side(d.past))
        yield from self.section("answers", self.answers())
        yield from self.section("chronology", (self.entry(entry) for entry in d.chronology))
        yield from self.section("wants", self.wants())
        yield from self.section("voices", self.voices())
        yield from self.section("agreements", (self.dealing(deal) for deal in d.agreements))
        yield from self.section("visits", (self.dealing(deal) for deal in d.visits))
        yield from self.section("index", self.index())
        yield from self.section("coverage", self.coverage())
        yield from self.section("sources", (self.source(source) for source in d.sources))
        yield f"*{w.of('dossier.made')}*"

    def section(self, name: str, blocks: Iterable[str]) -> Iterator[str]:
        yield f"## {self.wording.of(f'dossier.{name}')}"
        yield from list(blocks) or [self.wording.of("dossier.none")]

    # --- matters ---------------------------------------------------------------------------------------------------

    def by_side(self, dealings: Sequence[Dealing]) -> Iterator[str]:
        for side in self.dossier.pair:
            mine = [d for d in dealings if any(actor.state == side.state for actor in d.matter.by)]
            if mine:
                yield f"### {plain(self.wording.actor(side))}"
                yield from map(self.dealing, mine)

    def dealing(self, dealing: Dealing) -> str:
        w, matter = self.wording, dealing.matter
        between = plain(w.between(matter.by, matter.on))
        head = f"**{plain(w.matter(matter))}** ({matter.id}), {between}: {w.standing(matter)}"
        lines = [
            f"- {w.date(step.date)}: {w.state(matter, step.state)}{self.pieces(references(step.references))}"
            for step in dealing.steps
        ]
        for answer in dealing.answers:
            about = w.fill("dossier.answers-ref", answer.answered.subject)
            lines.append(f"- {about} ({plain(w.answer(answer))})")
        for answer in dealing.answered:
            about = w.fill("dossier.answered-ref", answer.answer.subject)
            lines.append(f"- {about} ({plain(w.answer(answer))})")
        return "\n".join([head, "", *lines])

    def answers(self) -> Iterator[str]:
        w = self.wording
        rows = [
            (self.pieces(w.item(a.answered)), self.pieces(w.item(a.answer)), plain(w.answer(a)))
            for a in self.dossier.answers
        ]  # fmt: skip
        if rows:
            yield self.table(("answered", "answer", "kind"), rows)

    # --- chronology, words, voices -----------------------------------------------------------------------------------

    def entry(self, entry: Entry) -> str:
        w = self.wording
        status = f" [{w.status(entry)}]" if w.status(entry) else ""
        what = f"**{plain(w.act(entry.event))}**" if not status else f"*{plain(w.act(entry.event))}*{plain(status)}"
        place = entry.event.place.name if entry.event.place else ""
        head = f"{w.date(entry.event.date)}: {what}, {plain(w.sides(entry.event))}"
        head += f", {plain(place)}" if place else ""
        told = f"{w.told(entry)}{self.pieces(references(entry.references))}"
        facts = [told, plain(w.contested(entry)) if entry.denied_by else "", plain(w.differences(entry))]
        facts += [w.fill("dossier.answers-ref", id) for id in entry.answers]
        facts += [w.fill("dossier.answered-ref", id) for id in entry.answered_by]
        lines = [f"{head} ({entry.id})", ""]
        for version in entry.versions:
            lines += [self.version(version), ">"]
        lines[-1] = "" if entry.versions else lines[-1]
        return "\n".join([*lines, " · ".join(fact for fact in facts if fact)])

    def version(self, version: Version) -> str:
        mark = f"**{self.wording.of('dossier.versions-denied')}** " if version.is_denial else ""
        return f"> {mark}{self.quote(version.quote)} {plain(self.wording.version(version))} [{version.quote.label}]"

    def quote(self, quote: Quote) -> str:
        return plain(self.wording.quoted(quote.text))

    def wants(self) -> Iterator[str]:
        w = self.wording
        for side in self.dossier.pair:
            mine = [want for want in self.dossier.wants if want.holder.state == side.state]
            if not mine:
                continue
            yield f"### {plain(w.actor(side))}"
            lines = []
            for want in mine:
                facts = (plain(want.speaker), plain(w.where(want.article.outlet, want.article.published)), want.event)
                said = ", ".join(fact for fact in facts if fact)
                lines.append(f"- {w.of(f'stance.{want.stance}')} {self.quote(want.quote)} {said} [{want.quote.label}]")
            yield "\n".join(lines)

    def voices(self) -> Iterator[str]:
        w = self.wording
        rows = [
            (
                plain(voice.name) + self.pieces(references(voice.references)), plain(voice.office),
                plain(w.actor(voice.acts_for)), w.days(voice.since, voice.until), str(voice.statements),
            )
            for voice in self.dossier.voices
        ]  # fmt: skip
        if rows:
            yield self.table(("person", "office", "acts-for", "days", "statements"), rows)

    # --- index, coverage, sources -----------------------------------------------------------------------------------

    def index(self) -> Iterator[str]:
        w, values = self.wording, self.dossier.index.values
        if not values:
            return
        runs = {first.period.name: last for first, last in unread(values)}
        rows = []
        for value in values:
            events = [event for force in value.forces.values() for event in force.events]
            period = w.period(value.period.first, value.period.last)
            if value.period.name in runs:
                period = w.period(value.period.first, runs[value.period.name].period.last)
                rows.append((period, *[w.of("dossier.unread")] * 3, ""))
            elif events:
                figures = map(w.number, (value.cooperation, value.conflict, value.net))
                rows.append((period, *figures, " ".join(events)))
        yield self.table(("period", "index.cooperation", "index.conflict", "net", "events"), rows)
        for turn in self.dossier.turns:
            first = next(value.period.first for value in values if value.period.name == turn.period)
            yield f"◆ {w.day(first)}: {w.of('dossier.index.change')}"

    def coverage(self) -> Iterator[str]:
        w, coverage = self.wording, self.dossier.coverage
        if coverage.days:
            total, silent = w.count(coverage.articles, "article"), w.count(coverage.silent, "day")
            days = w.day(coverage.days[0].day), w.day(coverage.days[-1].day)
            text = w.fill("dossier.coverage.days", total, *days, silent)
            yield f"{text} {w.gap(coverage)}" if coverage.gap[0] else text
        if coverage.undated:
            yield w.fill("dossier.coverage.undated", coverage.undated)
        rows = [
            (
                plain(row.outlet or w.of("dossier.no-outlet")),
                ", ".join(w.of(f"language.{code}") for code in row.languages), str(row.articles), str(row.telling),
                w.medium(row.first) if row.first else "", w.medium(row.last) if row.last else "",
            )
            for row in coverage.outlets
        ]  # fmt: skip
        if rows:
            yield self.table(("outlet", "languages", "articles", "telling", "first", "last"), rows)

    def source(self, source: Source) -> str:
        w, article = self.wording, source.article
        facts = [w.where(article.outlet, article.published), w.of(f"language.{article.language}")]
        facts += [w.fill("dossier.copy-of", f"[{source.copies}]")] if source.copies else []
        title = plain(article.title or w.of("page.untitled"))
        address = re.sub(r"[\s<>]", "", article.url)
        link = f" <{address}>" if address.startswith(("http://", "https://")) else ""
        lines = [f"**[{source.number}]** {title}, {plain(' · '.join(facts))}{link}"]
        if source.quotes:
            lines.append("")
        lines += [f"- [{q.label}] {self.quote(q)} {' '.join(q.events)}".rstrip() for q in source.quotes]
        return "\n".join(lines)

    # --- pieces ------------------------------------------------------------------------------------------------------

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        head = [self.wording.of(f"dossier.{name}" if "." in name else f"dossier.col.{name}") for name in columns]
        lines = [head, ["---"] * len(head), *rows]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def pieces(self, pieces: Iterable[Piece]) -> str:
        return "".join(f" [{p.text}]" if p.kind == "reference" else plain(p.text) for p in pieces)


def plain(text: str) -> str:
    """Words of a page or a person as Markdown shows them: nothing in them is markup, line breaks are blanks."""
    return _SPECIAL.sub(r"\\\1", _BREAK.sub(" ", text))
