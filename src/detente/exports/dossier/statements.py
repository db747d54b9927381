"""The statements of a dossier in one language, composed from the labels.

Statements come as pieces, so that each format can link and mark them in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detente.exports.wording import Wording
from detente.model import Attribution, Coverage, Event
from detente.relations.sections import Answer, Dossier, Entry, Fact, Item, Version

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


class Statements(Wording):
    """What a dossier says, in the language of its labels."""

    # --- who -------------------------------------------------------------------------------------------------------

    def pair(self, dossier: Dossier) -> str:
        """The title of a dossier: both names."""
        return self.fill("dossier.pair", *map(self.actor, dossier.pair))

    # --- when ------------------------------------------------------------------------------------------------------

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

    def period(self, first: str, last: str) -> str:
        """A period of the index by its first day; by its month where it is one."""
        text = self.span(first, last)
        return text[:1].upper() + text[1:]

    def listed(self, dossier: Dossier) -> str:
        """From which day on the dossier lists what happened, "" where it lists all."""
        if not dossier.unlisted:
            return ""
        return self.fill("dossier.listed", self.day(dossier.listed_since), self.count(dossier.unlisted, "event"))

    def gap(self, coverage: Coverage) -> str:
        """The longest time of which nothing was read."""
        return self.fill("dossier.coverage.gap", *map(self.day, coverage.gap))

    # --- what ------------------------------------------------------------------------------------------------------

    def subject(self, item: Item) -> str:
        """What an item is."""
        if "." in item.key:
            return self._kind(item.key)
        type_, _, mode = item.key.partition("/")
        return self.labels.act(type_, mode).replace("'", "’")

    def when(self, item: Item) -> str:
        """When an item was, or since when it stands, and until when it is to."""
        when = self.fill("dossier.since", self.day(item.since)) if item.since else self.date(item.date)
        return _COMMA.join(part for part in (when, self.days("", item.until)) if part)

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


def references(labels: Sequence[str]) -> Iterator[Piece]:
    """References to sources, one piece each."""
    return (Piece(label, "reference", label) for label in labels)


def paragraphs(dossier: Dossier) -> tuple[tuple[Fact, ...], ...]:
    """The statements on where the relation stands: what is so, then what the figures say."""
    figures = tuple(fact for fact in dossier.standing if not fact.items and fact.numbers)
    rest = tuple(fact for fact in dossier.standing if fact not in figures)
    return tuple(facts for facts in (rest, figures) if facts)
