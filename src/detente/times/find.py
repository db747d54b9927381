"""Finding time expressions: walk the patterns from each token, take the longest, resolve it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from detente.model import Date, Span
from detente.times.expressions import Expression, Setting, attempt
from detente.times.operations import Value
from detente.times.patterns import Grammar, Node, Rule, grammar, languages
from detente.times.periods import Period, period
from detente.times.tokens import PARAGRAPH_BREAK, tokenize
from detente.times.words import Readings

# Dates inside dates inside dates: "since the end of the first week of March" needs three.
_DEEPEST = 6
# the unit of a plain date, by the length of its EDTF
_UNITS = {4: "year", 7: "month", 10: "day"}


def find(text: str, language: str, anchor: date | None, offset: int = 0) -> tuple[Date, ...]:
    """The time expressions of a text as dates, in order, without overlaps, the longest at each place.

    ``anchor`` is the day from which "hier" or "next month" are reckoned, commonly the article's; without it such
    expressions come with their span and an empty EDTF, and a day without its year as "XXXX-02-03". A weekday, or a
    day or month without its year, is taken to be past unless it is much nearer in the future: see `shift_future`.
    "Le lendemain", "two weeks later" are reckoned from the date before them in the paragraph, and left out where
    that is missing or not precise enough. ``offset`` is added to the spans. Raises `LanguageError` for a language
    without patterns.
    """
    return tuple(_dates(text, language, anchor, offset))


def shift_future(date: Date, language: str = "") -> Date:
    """The same expression for a clause in the future tense: "lundi" becomes the next Monday, today included.

    Dates that leave no choice come back unchanged. ``language`` is that of the text; without it, all are tried.
    """
    return _shift(date, language, "future")


def shift_past(date: Date, language: str = "") -> Date:
    """The same expression for a clause in the past tense: "en mars", said in February, is last year's."""
    return _shift(date, language, "past")


def before(words: Span, day: Date, language: str) -> Date | None:
    """The day of what another act is told to have come after: "*two days after* the strike", said of ``day``.

    ``words`` are the measure with its preposition or conjunction. None where they are no such measure, or ``day`` is
    not precise enough. Raises `LanguageError` for a language without patterns.
    """
    known = grammar(language)
    expression = _Matcher(words.text, known).whole((known.lead,))
    unit = _UNITS.get(len(day.edtf), "interval")
    previous = period(day.edtf, unit) if day.earliest else None
    found = attempt(expression, Setting(None, "", previous)) if expression else None
    return Date(found.edtf, found.earliest, found.latest, words, found.anchor) if found and found.edtf else None


def _shift(found: Date, language: str, direction: str) -> Date:
    if found.span is None or not found.anchor:
        return found
    setting = Setting(date.fromisoformat(found.anchor), direction)
    for code in (language,) if language else languages():
        expression = _Matcher(found.span.text, grammar(code)).whole()
        known = attempt(expression, setting) if expression else None
        if known is not None and known.edtf:
            return Date(known.edtf, known.earliest, known.latest, found.span, known.anchor)
    return found


def _dates(text: str, language: str, anchor: date | None, offset: int) -> Iterator[Date]:
    matcher = _Matcher(text, grammar(language))
    previous: Period | None = None
    i = 0
    while i < len(matcher.tokens):
        if matcher.tokens[i].key == PARAGRAPH_BREAK:
            previous = None
        match = matcher.longest(i)
        known = attempt(match.expression, Setting(anchor, "", previous)) if match.expression else None
        if known is not None:
            start, stop = matcher.tokens[i + match.before].start, matcher.tokens[match.end - 1].end
            span = Span(start + offset, stop + offset, text[start:stop])
            yield Date(known.edtf, known.earliest, known.latest, span, known.anchor)
            previous = known if known.earliest else None
        i = max(match.end, i + 1)


class _Match(NamedTuple):
    """Where a match ends, how many of its tokens are context before it, and what it says (None: not a date)."""

    end: int
    before: int = 0
    expression: Expression | None = None


class _Matcher:
    """One text against one grammar. Readings and inner dates are kept by place: patterns ask for them again."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.tokens = tokenize(text)
        self._grammar = grammar
        self._readings: list[Readings | None] = [None] * len(self.tokens)
        self._inner: dict[int, list[tuple[Value, int]]] = {}
        self._depth = 0

    def whole(self, roots: Sequence[Node] = ()) -> Expression | None:
        """The expression that all tokens together are, by the patterns under ``roots``: those of dates if empty."""
        for root in roots or (self._grammar.anywhere, self._grammar.inside):
            found = [
                (rule.order, rule.build(values)) for end, rule, values in self._walk(root, 0) if end == len(self.tokens)
            ]
            known = [(order, expression) for order, expression in found if expression is not None]
            if known:
                return min(known, key=lambda pair: pair[0])[1]
        return None

    def longest(self, start: int) -> _Match:
        """The longest expression from a token; an empty match where there is none."""
        if not self._grammar.may_begin(self.tokens[start]):
            return _Match(start)
        matches = sorted(self._walk(self._grammar.anywhere, start), key=lambda match: (-match[0], match[1].order))
        for end, rule, values in matches:
            if rule.operation.builds is None:
                return _Match(end, rule.before)
            expression = rule.build(values)
            if expression is not None:
                return _Match(end, rule.before, expression)
        return _Match(start)

    def _walk(self, root: Node, start: int) -> Iterator[tuple[int, Rule, tuple[Value, ...]]]:
        todo: list[tuple[Node, int, tuple[Value, ...]]] = [(root, start, ())]
        while todo:
            node, i, values = todo.pop()
            for rule in node.rules:
                yield i, rule, values
            if i == len(self.tokens):
                continue
            following = node.words.get(self.tokens[i].key)
            if following is not None:
                todo.append((following, i + 1, values))
            if node.slots:
                todo.extend((following, end, (*values, value)) for following, value, end in self._fillers(node, i))

    def _fillers(self, node: Node, start: int) -> Iterator[tuple[Node, Value, int]]:
        """What can fill the slots of a node from a token on: the node after it, the value and where it ends."""
        readings = self._readings[start]
        if readings is None:
            readings = self._readings[start] = self._grammar.words.at(self.tokens, start)
        if readings:
            for kind in readings.keys() & node.slots.keys():
                for value, end in readings[kind]:
                    yield node.slots[kind], value, end
        if "date" in node.slots:
            for value, end in self._dates(start):
                yield node.slots["date"], value, end
        if "word" in node.slots and self.tokens[start].text.isalpha():
            yield node.slots["word"], self.tokens[start].text, start + 1

    def _dates(self, start: int) -> list[tuple[Value, int]]:
        """The dates that can stand inside another expression: one for each length, by the first line that fits."""
        if start in self._inner:
            return self._inner[start]
        if not self._grammar.may_begin(self.tokens[start]):
            return []
        if self._depth == _DEEPEST:
            return []
        self._depth += 1
        found: dict[int, tuple[int, Expression]] = {}
        for root in (self._grammar.inside, self._grammar.anywhere):
            for end, rule, values in self._walk(root, start):
                expression = rule.build(values)
                usable = expression is not None and expression.unit != "interval"
                if expression is not None and usable and (end not in found or rule.order < found[end][0]):
                    found[end] = (rule.order, expression)
        self._depth -= 1
        self._inner[start] = [(expression, end) for end, (_, expression) in found.items()]
        return self._inner[start]
