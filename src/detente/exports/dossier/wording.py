"""The words of a dossier in one language: composed from the labels, CLDR's dates and numbers, the gazetteer's names.

Statements come as pieces, so that each format can link and mark them in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from markupsafe import Markup

from detente.actors import gazetteer
from detente.errors import LanguageError
from detente.labels import Labels
from detente.model import Actor, Attribution, Date, Event, Matter, Party
from detente.relations.chronology import is_told_only
from detente.relations.sections import Answer, Coverage, Dossier, Entry, Fact, Item, Version

NBSP = "\u00a0"
_COMMA = ", "
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# How linking begins a line on a difference: between reports inside one article, and on denials.
_INSIDE = {"told as ": "mode", "dated ": "date"}
_DENIED = "denied"
_DEGREES = {"assert": "dossier.says", "claim": "dossier.claims", "deny": "dossier.denies", "distance": "dossier.claims"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words. ``kind`` is "" for plain ones, ``reference`` (``to`` is the label of a source) or ``subject``
    (``to`` is the id of an event or matter)."""

    text: str
    kind: str = ""
    to: str = ""


class Wording:
    """What a dossier says, in the language of its labels."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.language = labels.language
        self._locale = Locale.parse(labels.of("locale"))
        try:
            self._names: gazetteer.Gazetteer | None = gazetteer.load(labels.language)
        except LanguageError:
            self._names = None

    def of(self, key: str) -> str:
        """The words of a label, with typographic apostrophes."""
        return self.labels.of(key).replace("'", "’")

    def fill(self, key: str, *values: object) -> str:
        """A label with its places filled in; with markup among the values, markup."""
        template = self.of(key)
        is_markup = any(hasattr(value, "__html__") for value in values)
        return (Markup(template) if is_markup else template).format(*values)

    def count(self, number: int, noun: str) -> str:
        """A number with its noun."""
        return self.labels.count(number, noun)

    def number(self, value: float) -> str:
        """A figure of the index: one decimal, a true minus."""
        text = format_decimal(round(value, 1) + 0.0, format="0.0", locale=self._locale)
        return text.replace("-", "\u2212")

    # --- who -------------------------------------------------------------------------------------------------------

    def actor(self, actor: Actor) -> str:
        """An actor by name, a part of a state with its sector: "Mali (opposition)"."""
        state, sector = actor.state, actor.sector
        if not state:
            return actor.name if actor.name != actor.code else self.of(f"sector.{sector}")
        name = self._name(state) or (actor.name if not sector else state)
        return f"{name} ({self.of(f'sector.{sector}')})" if sector else name

    def named(self, code: str) -> str:
        """Who denies: the name of an actor's code, else the words as they are."""
        state, _, sector = code.partition(":")
        name = self._name(state)
        if not name:
            return code
        return f"{name} ({self.of(f'sector.{sector}')})" if sector else name

    def _name(self, state: str) -> str:
        try:
            return self._names.actor(state).name if self._names else ""
        except KeyError:
            return ""

    def actors(self, actors: Iterable[Actor]) -> str:
        """Several actors, each once."""
        return " + ".join(dict.fromkeys(map(self.actor, actors)))

    def between(self, by: Iterable[Actor], on: Iterable[Actor]) -> str:
        """Who to whom: "Norway → Chile"."""
        one, other = self.actors(by), self.actors(on)
        return f"{one} → {other}" if one and other else one or other

    def parties(self, parties: Iterable[Party]) -> str:
        """One side of an event: actors by name, else the article's words."""
        return " + ".join(dict.fromkeys(self.actor(p.actor) if p.actor else p.span.text for p in parties))

    def sides(self, event: Event) -> str:
        """Both sides of an event."""
        one, other = self.parties(event.source), self.parties(event.target)
        return f"{one} → {other}" if one and other else one or other

    def pair(self, dossier: Dossier) -> str:
        """The title of a dossier: both names."""
        return self.fill("dossier.pair", *map(self.actor, dossier.pair))

    # --- when ------------------------------------------------------------------------------------------------------

    def day(self, iso: str) -> str:
        """An ISO day in words: "3 February 2025", "1er mars 2025"."""
        text = format_date(date.fromisoformat(iso), "long", locale=self._locale)
        text = re.sub(r"^1(?=\s)", self.of("dossier.first-day"), text)
        return text.replace(" ", NBSP, 1)

    def medium(self, iso: str) -> str:
        """An ISO day for a table: "3 Feb 2025"."""
        return format_date(date.fromisoformat(iso), "medium", locale=self._locale)

    def month(self, iso: str) -> str:
        """The month of an ISO day: "February 2025"."""
        return format_date(date.fromisoformat(iso), "LLLL yyyy", locale=self._locale)

    def short_month(self, iso: str) -> str:
        """The month of an ISO day, shortened: "Feb 2025"."""
        return format_date(date.fromisoformat(iso), "LLL yyyy", locale=self._locale)

    def chart_months(self) -> dict[str, object]:
        """The names of months and days as charts ask for them (a time locale of D3)."""
        months = self._locale.months["stand-alone"]
        days = self._locale.days["stand-alone"]
        return {
            "dateTime": "%x %X", "date": "%d/%m/%Y", "time": "%H:%M", "periods": ["AM", "PM"],
            "days": [days["wide"][(n - 1) % 7] for n in range(7)],
            "shortDays": [days["abbreviated"][(n - 1) % 7] for n in range(7)],
            "months": [months["wide"][n] for n in range(1, 13)],
            "shortMonths": [months["abbreviated"][n] for n in range(1, 13)],
        }  # fmt: skip

    def date(self, when: Date | None) -> str:
        """A date as uncertain as it is: a day, a span of days, a month, a year; when it was told where no text says."""
        if when is None or not (when.earliest or when.latest):
            return self.of("dossier.unknown-day")
        if not when.earliest or not when.latest:
            key = "page.from" if when.earliest else "page.until"
            return self.fill(key, self.day(when.earliest or when.latest))
        if is_told_only(when):
            return self.fill("dossier.told-on", self.day(when.latest))
        return self.span(when.earliest, when.latest)

    def span(self, first: str, last: str) -> str:
        """Two ISO days as one expression: the day, the whole month or year, or "1–9 March 2025"."""
        if first == last:
            return self.day(first)
        one, other = date.fromisoformat(first), date.fromisoformat(last)
        is_whole = one.day == 1 and (other + timedelta(days=1)).day == 1
        if is_whole and (one.year, one.month) == (other.year, other.month):
            return self.month(first)
        if is_whole and one.year == other.year and (one.month, other.month) == (1, 12):
            return str(one.year)
        if one.year != other.year:
            return f"{self.day(first)} – {self.day(last)}"
        start = self.day(first).removesuffix(f" {one.year}")
        return f"{start} – {self.day(last)}" if one.month != other.month else f"{start.split(NBSP)[0]}–{self.day(last)}"

    def period(self, first: str, last: str) -> str:
        """A period of the index by its first day; by its month where it is one."""
        text = self.span(first, last)
        return text[:1].upper() + text[1:]

    def gap(self, coverage: Coverage) -> str:
        """The longest time of which nothing was read."""
        return self.fill("dossier.coverage.gap", *map(self.day, coverage.gap))

    # --- what ------------------------------------------------------------------------------------------------------

    def act(self, event: Event) -> str:
        """What an event is: "Expulsion of diplomats"."""
        return self.labels.act(event.type, event.mode).replace("'", "’")

    def matter(self, matter: Matter) -> str:
        """What a matter is: "Visa suspension"."""
        return self._kind(f"{matter.family}.{matter.kind}")

    def state(self, matter: Matter, state: str = "") -> str:
        """A state in the life of a matter, by default the one it is in."""
        family = "" if matter.family == "measure" else f"{matter.family}-"
        return self.of(f"{family}state.{state or matter.state}")

    def _kind(self, key: str) -> str:
        """A matter's kind, which may be named as an act is ("visit.CONSULT/state-visit")."""
        kind = key.partition(".")[2]
        type_, _, mode = kind.partition("/")
        if type_.isupper():
            return self.labels.act(type_, mode).replace("'", "’")
        text = self.of(key)
        return text[:1].upper() + text[1:]

    def subject(self, item: Item) -> str:
        """What an item is."""
        if "." in item.key:
            return self._kind(item.key)
        type_, _, mode = item.key.partition("/")
        return self.labels.act(type_, mode).replace("'", "’")

    def when(self, item: Item) -> str:
        """When an item was, or since when it stands."""
        if item.since:
            return self.fill("dossier.since", self.day(item.since))
        return self.date(item.date)

    # --- statements --------------------------------------------------------------------------------------------------

    def item(self, item: Item, *, sides: bool = True) -> Iterator[Piece]:
        """An item in a sentence: what, who to whom, when, and its sources."""
        name = self.subject(item)
        yield Piece(name[:1].lower() + name[1:], "subject", item.subject)
        facts = [self.between(item.by, item.on)] if sides else []
        facts = [fact for fact in (*facts, self.when(item)) if fact]
        yield Piece(f" ({_COMMA.join(facts)})" if facts else "")
        yield from references(item.references)

    def fact(self, fact: Fact) -> tuple[Piece, ...]:
        """A statement on where the relation stands."""
        values = {
            "side": self.actor(fact.side) if fact.side else "",
            "total": str(fact.total),
            "day": self.day(fact.days[0]) if fact.days else "",
            "items": "{items}",
        }
        numbers: list[str] = [self.number(number) for number in fact.numbers]
        if fact.kind == "reading":
            outlets, telling, days, silent = (int(number) for number in fact.numbers)
            values |= {
                "articles": self.count(fact.total, "article"),
                "outlets": self.count(outlets, "outlet"),
                "telling": str(telling),
                "days": self.count(days, "day"),
                "silent": str(silent),
            }
        before, mark, after = self.of(f"dossier.fact.{fact.kind}").format(*numbers, **values).partition("{items}")
        return (Piece(before), *(self._items(fact) if mark else ()), Piece(after))

    def _items(self, fact: Fact) -> Iterator[Piece]:
        for number, item in enumerate(fact.items):
            yield Piece(self.separator() if number else "")
            yield from self.item(item, sides=fact.side is None)
        if fact.total > len(fact.items) > 1:
            yield Piece(f" {self.fill('dossier.more', str(fact.total - len(fact.items)))}")

    def answer(self, answer: Answer) -> str:
        """How one thing answers another: kind, delay, like for like, in whose words or by which rule."""
        facts = [self.manner(answer)]
        if answer.delay_days is not None:
            facts.append(self.delay(answer.delay_days))
        if answer.words:
            facts.append(self.fill("dossier.in-words", self.quoted(answer.words)))
        return _COMMA.join(facts)

    def manner(self, answer: Answer) -> str:
        """The kind of an answer, whether it is like for like, and whether it is only inferred."""
        facts = [self.of(f"response.{answer.kind}")]
        if answer.is_like is not None:
            facts.append(self.of("dossier.like" if answer.is_like else "dossier.unlike"))
        if not answer.is_explicit:
            facts.append(self.of("dossier.inferred"))
        return _COMMA.join(facts)

    def delay(self, days: int) -> str:
        """How long it took: "after 14 days"."""
        if not days:
            return self.of("dossier.same-day")
        return self.fill("dossier.after-days", self.count(days, "day"))

    def told(self, entry: Entry) -> str:
        """By how many outlets and independent sources an event is told."""
        told = entry.told
        return self.fill("dossier.told", self.count(told.outlets, "outlet"), self.count(told.sources, "source"))

    def contested(self, entry: Entry) -> str:
        """Who denies an event."""
        return self.fill("dossier.contested", _COMMA.join(map(self.named, entry.denied_by)))

    def status(self, entry: Entry) -> str:
        """The status of an event that is not simply done, "" of one that is."""
        if entry.is_contested:
            return self.of("dossier.denied-badge")
        return "" if entry.event.status == "actual" else self.of(f"status.{entry.event.status}")

    def differences(self, entry: Entry) -> str:
        """How the reports differ, "" where they do not."""
        found = [line for line in (self._difference(entry.event, line) for line in entry.event.differences) if line]
        return self.fill("dossier.differences", self.separator().join(found)) if found else ""

    def _difference(self, event: Event, line: str) -> str:
        """A line of linking, "date: 2026-02-02 (Le Monde); 2026-02-03 (Reuters)" or "dated 2026-02-02, 2026-02-03".

        Denials stand beside the words of those who tell, not here.
        """
        name, _, rest = line.partition(": ")
        if name == _DENIED:
            return ""
        for prefix, field in _INSIDE.items():
            if line.startswith(prefix):
                name, rest = field, line.removeprefix(prefix).replace(", ", "; ")
        key = f"dossier.difference.{name}"
        if key not in self.labels.words:
            return line
        values = []
        for value in rest.split("; "):
            said, opening, outlets = value.partition(" (")
            values.append(self._differing(event, name, said) + opening + outlets)
        return self.fill("dossier.field", self.of(key), f" {self.of('dossier.or')} ".join(values))

    def _differing(self, event: Event, field: str, value: str) -> str:
        if field == "mode":
            return self.labels.act(event.type, value)
        return self.day(value) if _ISO_DAY.fullmatch(value) else value

    def separator(self) -> str:
        """What stands between the items of a long list: a semicolon as the language sets it."""
        return self.fill("dossier.list", "", "")

    def version(self, version: Version) -> str:
        """Who says so, and where: "Inés Vergara denies it — Le Cap, 11 March 2025"."""
        said = self.speaker(version.attribution)
        where = self.where(version.article.outlet, version.article.published)
        return f"{said} — {where}" if said else where

    def speaker(self, said: Attribution | None) -> str:
        """Who says so and how firmly, "" where nobody is named."""
        if said is None or not said.speaker:
            return ""
        name = said.speaker
        if said.actor is not None and self.actor(said.actor) != name:
            name = f"{name} ({self.actor(said.actor)})"
        return self.fill(_DEGREES.get(said.degree, "dossier.says"), name)

    def where(self, outlet: str, published: str) -> str:
        """The outlet and day of an article."""
        return _COMMA.join(part for part in (outlet, self.day(published) if published else "") if part)

    def quoted(self, text: str) -> str:
        """Words of an article between quotation marks, others than their own."""
        marks = self.of("dossier.quote")
        return (self.of("dossier.quote-outer") if marks[0] in text else marks).format(text)

    def days(self, since: str, until: str) -> str:
        """Two days of which either may be open."""
        if since and since == until:
            return self.day(since)
        if since and until:
            return self.fill("page.between", self.day(since), self.day(until))
        if since or until:
            return self.fill("page.from" if since else "page.until", self.day(since or until))
        return ""


def references(labels: Sequence[str]) -> Iterator[Piece]:
    """References to sources, one piece each."""
    return (Piece(label, "reference", label) for label in labels)


def paragraphs(dossier: Dossier) -> tuple[tuple[Fact, ...], ...]:
    """The statements on where the relation stands: what is so, then what the figures say."""
    figures = tuple(fact for fact in dossier.standing if not fact.items and fact.numbers)
    rest = tuple(fact for fact in dossier.standing if fact not in figures)
    return tuple(facts for facts in (rest, figures) if facts)
