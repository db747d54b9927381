"""Names, days and acts of the record in the words of one language: labels, CLDR's dates and numbers, the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from markupsafe import Markup

from detente.actors import gazetteer
from detente.errors import LanguageError
from detente.labels import Labels
from detente.linking.moves import is_over
from detente.model import Actor, Date, Event, Matter, Party, Term
from detente.relations.chronology import told_on
from detente.relations.dealings import stood_from

NBSP = "\u00a0"
_COMMA = ", "
_FIRST = re.compile(r"^1(?=\s)")


# A dossier says the same days and figures over and over.
@lru_cache(maxsize=20_000)
def _formatted(iso: str, format: str, locale: Locale) -> str:
    return format_date(date.fromisoformat(iso), format, locale=locale)


@lru_cache(maxsize=5_000)
def _one_decimal(value: float, locale: Locale) -> str:
    return format_decimal(value, format="0.0", locale=locale).replace("-", "\u2212")


class Wording:
    """What the record holds, in the language of its labels."""

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
        return _one_decimal(round(value, 1) + 0.0, self._locale)

    def median(self, value: float) -> str:
        """A median of whole numbers: "121", "12.5"."""
        return str(int(value)) if value == int(value) else self.number(value)

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
        """Both sides of an event: "Norway → Chile"; mere words, which may be what is given or done, behind a dot."""
        one, other = self.parties(event.source), self.parties(event.target)
        sign = "→" if any(p.actor for p in event.target) else "·"
        return f"{one} {sign} {other}" if one and other else one or other

    def term(self, term: Term) -> str:
        """ "Ida Berg · foreign minister · Norway · since 4 March 2025"."""
        facts = (term.person, term.office, self.actor(term.acts_for), self.days(term.since, term.until))
        return " · ".join(fact for fact in facts if fact)

    # --- when ------------------------------------------------------------------------------------------------------

    def day(self, iso: str) -> str:
        """An ISO day in words: "3 February 2025", "1er mars 2025"."""
        text = _FIRST.sub(self.of("dossier.first-day"), _formatted(iso, "long", self._locale))
        return text.replace(" ", NBSP, 1)

    def medium(self, iso: str) -> str:
        """An ISO day for a table: "3 Feb 2025"."""
        return _formatted(iso, "medium", self._locale)

    def month(self, iso: str) -> str:
        """The month of an ISO day: "February 2025"."""
        return _formatted(iso, "LLLL yyyy", self._locale)

    def short_month(self, iso: str) -> str:
        """The month of an ISO day, shortened: "Feb 2025"."""
        return _formatted(iso, "LLL yyyy", self._locale)

    def date(self, when: Date | None) -> str:
        """A date as uncertain as it is: a day, a span of days, a month, a year; when it was told where no text says."""
        if when is None or not (when.earliest or when.latest):
            return self.of("dossier.unknown-day")
        if not when.earliest or not when.latest:
            key = "page.from" if when.earliest else "page.until"
            return self.fill(key, self.day(when.earliest or when.latest))
        if when.is_told_only:
            return self.fill("dossier.told-on", self.day(told_on(when)))
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

    # --- what ------------------------------------------------------------------------------------------------------

    def act(self, event: Event) -> str:
        """What an event is: "Expulsion of diplomats"."""
        return self.labels.act(event.type, event.mode).replace("'", "’")

    def matter(self, matter: Matter) -> str:
        """What a matter is: "Visa suspension"."""
        return self._kind(f"{matter.family}.{matter.kind}")

    def state(self, matter: Matter, state: str = "") -> str:
        """A state in the life of a matter, by default the one it is in, or that nobody tells it any longer."""
        family = "" if matter.family == "measure" else f"{matter.family}-"
        now = "withdrawn" if matter.withdrawn else matter.state
        return self.of(f"{family}state.{state or now}")

    def standing(self, matter: Matter) -> str:
        """The state that a matter is in, and until when it is to last where that was told."""
        lasts = matter.until and not matter.withdrawn and not is_over(matter.family, matter.state)
        until = self.days("", matter.until) if lasts else ""
        return _COMMA.join(part for part in (self.state(matter), until) if part)

    def stood(self, matter: Matter) -> str:
        """From when to when a matter stood or stands, "" where no day is known; when it was told where no text says."""
        began = stood_from(matter)
        if began is None or not began.is_told_only:
            return self.days(matter.since, matter.until)
        until = self.days("", matter.until) if matter.until > matter.since else ""
        return _COMMA.join(part for part in (self.date(began), until) if part)

    def _kind(self, key: str) -> str:
        """A matter's kind, which may be named as an act is ("visit.CONSULT/state-visit")."""
        kind = key.partition(".")[2]
        type_, _, mode = kind.partition("/")
        if type_.isupper():
            return self.labels.act(type_, mode).replace("'", "’")
        text = self.of(key)
        return text[:1].upper() + text[1:]

    # --- how long, where, in whose words --------------------------------------------------------------------------

    def delay(self, days: int) -> str:
        """How long it took: "after 14 days"."""
        if not days:
            return self.of("dossier.same-day")
        return self.fill("dossier.after-days", self.count(days, "day"))

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
