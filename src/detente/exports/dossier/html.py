"""A dossier as one HTML file that needs nothing else: style, charts and links are all in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from detente.exports.dossier.charts import calendar, index_chart
from detente.exports.dossier.statements import Piece, Statements, paragraphs
from detente.labels import Labels
from detente.model import Actor
from detente.relations.chronology import listed_on
from detente.relations.index import QUADRANTS, IndexValue
from detente.relations.sections import Dealing, Dossier, Entry, Quote, Want

_WIDE, _NARROW = 880, 350  # pixels of a chart on a screen or page, and on a telephone
_SECTIONS = (
    "standing", "measures", "past", "answers", "chronology", "wants", "voices", "agreements", "visits", "index",
    "coverage", "sources",
)  # fmt: skip


def dossier_html(dossier: Dossier, labels: Labels, *, on_paper: bool = False) -> str:
    """The whole page, in the language of the labels; quotations carry their own.

    ``on_paper`` leaves out what is for screens alone: contents, charts for telephones, words quoted a second time.
    """
    view = _View(dossier, Statements(labels), on_paper)
    return _environment().get_template("page.html.j2").render(d=dossier, v=view, w=view.wording)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("detente.exports.dossier", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


class _View:
    """What the template asks: ready pieces of markup, and the dossier's parts as it lays them out."""

    sections = _SECTIONS
    quadrants = QUADRANTS

    def __init__(self, dossier: Dossier, wording: Statements, on_paper: bool) -> None:
        self.dossier = dossier
        self.wording = wording
        self.on_paper = on_paper
        self.told = {version.quote.label for entry in dossier.chronology for version in entry.versions} | {
            want.quote.label for want in dossier.wants
        }
        self.known = {entry.id for entry in dossier.chronology} | {
            deal.matter.id for deals in (dossier.measures, dossier.past, dossier.agreements, dossier.visits)
            for deal in deals
        }  # fmt: skip
        self.numbered = {source.number for source in dossier.sources}
        self.items = {
            item.subject: item for answer in dossier.answers for item in (answer.answer, answer.answered)
        }  # fmt: skip

    @property
    def style(self) -> Markup:
        return Markup(resources.files("detente.exports.dossier").joinpath("templates/page.css").read_text("utf-8"))

    def pieces(self, pieces: Iterable[Piece]) -> Markup:
        """Words with their links: references raised, things named linked to where they are told."""
        return Markup("").join(map(self._piece, pieces))

    def _piece(self, piece: Piece) -> Markup:
        if piece.kind == "reference":
            return self.reference(piece.to)
        if piece.kind == "subject" and piece.to in self.known:
            return Markup(f'<a class="subject" href="#{escape(piece.to)}">{escape(piece.text)}</a>')
        return escape(piece.text)

    def reference(self, label: str) -> Markup:
        safe = escape(label)
        return Markup(f'<sup class="ref"><a href="#s{safe}">{safe}</a></sup>')

    def references(self, labels: Sequence[str]) -> Markup:
        return Markup("").join(map(self.reference, labels))

    def paragraphs(self) -> Iterator[Markup]:
        for facts in paragraphs(self.dossier):
            yield Markup(" ").join(
                Markup('<span class="fact">{}</span>').format(self.pieces(self.wording.fact(fact))) for fact in facts
            )

    def subject(self, subject: str) -> Markup:
        """An event or matter in a few words, linked where it is told."""
        item = self.items.get(subject)
        if item is None:
            return self._piece(Piece(subject, "subject", subject))
        name = Piece(self.wording.subject(item), "subject", subject)
        return Markup("{} ({})").format(self._piece(name), self.wording.between(item.by, item.on))

    def events(self, ids: Iterable[str]) -> Markup:
        return Markup(" ").join(self._piece(Piece(id, "subject", id)) for id in ids)

    def quote(self, quote: Quote) -> Markup:
        """Words of an article, the act marked, in their own language."""
        words, at = "", 0
        for start, end in quote.marks:
            if start >= at:
                words += f"{escape(quote.text[at:start])}<mark>{escape(quote.text[start:end])}</mark>"
                at = end
        words += f"{escape(quote.text[at:])}"
        before, after = map(escape, self.wording.quoted(quote.text).split(quote.text))
        is_other = quote.language != self.wording.language
        language = f' lang="{escape(quote.language)}"' if is_other else ""
        return Markup(f"<q{language}>{before}{words}{after}</q>")

    def url(self, url: str) -> str:
        """An address that is safe to link to, "" for any other scheme."""
        return url if url.startswith(("http://", "https://")) else ""

    # --- parts -----------------------------------------------------------------------------------------------------

    def by_side(self, dealings: Sequence[Dealing]) -> list[tuple[Actor, list[Dealing]]]:
        found = [
            (side, [d for d in dealings if any(actor.state == side.state for actor in d.matter.by)])
            for side in self.dossier.pair
        ]
        return [(side, mine) for side, mine in found if mine]

    def wants(self) -> list[tuple[Actor, list[Want]]]:
        found = [
            (side, [w for w in self.dossier.wants if w.holder.state == side.state]) for side in self.dossier.pair
        ]  # fmt: skip
        return [(side, mine) for side, mine in found if mine]

    def months(self) -> Iterator[tuple[str, list[Entry]]]:
        """The chronology by month."""
        for month, entries in groupby(self.dossier.chronology, key=lambda entry: listed_on(entry.event)[:7]):
            name = self.wording.month(f"{month}-01") if month else self.wording.of("dossier.unknown-day")
            yield name[:1].upper() + name[1:], list(entries)

    def charts(self) -> tuple[Markup, Markup]:
        """The index for wide and for narrow screens."""
        wide = index_chart(self.dossier, self.wording, _WIDE, "index-wide")
        narrow = "" if self.on_paper else index_chart(self.dossier, self.wording, _NARROW, "index-narrow")
        return Markup(wide), Markup(narrow)

    def calendars(self) -> tuple[Markup, Markup]:
        wide = calendar(self.dossier.coverage, self.wording, _WIDE, "days-wide")
        narrow = "" if self.on_paper else calendar(self.dossier.coverage, self.wording, _NARROW, "days-narrow")
        return Markup(wide), Markup(narrow)

    def rows(self) -> Iterator[tuple[IndexValue, IndexValue]]:
        """The rows of the index's table: periods with events one by one, unread ones in runs; the rest is nought."""
        run: list[IndexValue] = []
        for value in self.dossier.index.values:
            if not value.is_covered:
                run.append(value)
                continue
            if run:
                yield run[0], run[-1]
                run = []
            if any(force.events for force in value.forces.values()):
                yield value, value
        if run:
            yield run[0], run[-1]

    def told_in(self, value: IndexValue) -> Markup:
        return self.events(event for force in value.forces.values() for event in force.events)
