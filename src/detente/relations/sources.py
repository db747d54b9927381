"""The numbered sources of a dossier: articles in order of publication, and in each the sentences that are quoted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from string import ascii_lowercase

from detente.model import ArticleCard, Citation, Span, Stance
from detente.relations.sections import Quote, Source

MOST_CITED = 8  # sources of one event that are listed; how many more there are stands in its counts
MOST_REFERENCES = 3  # behind one item of a sentence

_Place = tuple[str, int, int]  # article id, start and end of the quoted words


class Sources:
    """Numbers for what a dossier cites: made once from everything cited, then asked for labels."""

    def __init__(
        self,
        citations: Mapping[str, Sequence[Citation]],
        stances: Iterable[Stance] = (),
        cards: Iterable[ArticleCard] = (),
    ) -> None:
        """``citations`` by event (id), those of one event in any order; ``cards`` are articles cited as a whole."""
        self._cited = {event: select(found) for event, found in citations.items()}
        self._cards: dict[str, ArticleCard] = {}
        self._spans: dict[_Place, Span] = {}
        self._events: dict[_Place, list[str]] = {}
        self._marks: dict[_Place, set[tuple[int, int]]] = {}
        for event, found in self._cited.items():
            for citation in found:
                place = self._add(citation.article, citation.sentence)
                if event not in self._events[place]:
                    self._events[place].append(event)
                self._mark(place, citation)
        self._sentences: dict[str, list[tuple[int, int]]] = {}
        for article, start, end in sorted(self._spans):
            self._sentences.setdefault(article, []).append((start, end))
        for stance in stances:
            if self._enclosing(stance.article, stance.span) is None:
                self._add(stance.article, stance.span)
        for card in cards:
            self._cards.setdefault(card.id, card)
        self._number()

    def _add(self, card: ArticleCard, span: Span) -> _Place:
        place = (card.id, span.start, span.end)
        self._cards.setdefault(card.id, card)
        self._spans.setdefault(place, span)
        self._events.setdefault(place, [])
        self._marks.setdefault(place, set())
        return place

    def _mark(self, place: _Place, citation: Citation) -> None:
        start, trigger = citation.sentence.start, citation.report.trigger
        if start <= trigger.start < trigger.end <= citation.sentence.end:
            self._marks[place].add((trigger.start - start, trigger.end - start))

    def _number(self) -> None:
        cards = sorted(self._cards.values(), key=lambda c: (c.published or "9999", c.outlet, c.id))
        self._numbers = {card.id: number for number, card in enumerate(cards, 1)}
        places: dict[str, list[_Place]] = {card.id: [] for card in cards}
        for place in sorted(self._spans):
            places[place[0]].append(place)
        self._quotes = {
            place: self._quote(place, index, len(mine))
            for mine in places.values()
            for index, place in enumerate(mine)
        }  # fmt: skip
        self.listed = tuple(
            Source(
                self._numbers[card.id],
                card,
                tuple(self._quotes[place] for place in places[card.id]),
                self._numbers.get(card.origin, 0) if card.origin not in ("", card.id) else 0,
            )
            for card in cards
        )

    def _quote(self, place: _Place, index: int, among: int) -> Quote:
        label = f"{self._numbers[place[0]]}{_letters(index) if among > 1 else ''}"
        card = self._cards[place[0]]
        marks = tuple(sorted(self._marks[place]))
        return Quote(label, self._spans[place].text, card.language, tuple(self._events[place]), marks)

    def citations(self, event: str) -> tuple[Citation, ...]:
        """The citations of an event that are listed: the independent ones first."""
        return self._cited.get(event, ())

    def references(self, event: str, most: int = MOST_REFERENCES) -> tuple[str, ...]:
        """The labels of an event's quoted sentences, at most so many, in the order of the list of sources."""
        labels = (self.of(citation.article, citation.sentence).label for citation in self.citations(event))
        return in_order(list(dict.fromkeys(labels))[:most])

    def of(self, card: ArticleCard, span: Span) -> Quote:
        """The quotation of these words."""
        return self._quotes[card.id, span.start, span.end]

    def around(self, card: ArticleCard, span: Span) -> Quote:
        """The quotation that holds these words: the sentence where it is quoted anyhow, the words being its mark."""
        place = self._enclosing(card, span)
        if place is None:
            return self.of(card, span)
        mark = (span.start - place[1], span.end - place[1])
        return replace(self._quotes[place], marks=(mark,))

    def _enclosing(self, card: ArticleCard, span: Span) -> _Place | None:
        for start, end in self._sentences.get(card.id, ()):
            if start <= span.start and span.end <= end:
                return card.id, start, end
        return None

    def whole(self, article: str) -> tuple[str, ...]:
        """The number of an article cited as a whole, none for an unknown one."""
        return (str(self._numbers[article]),) if article in self._numbers else ()


def select(citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations of an event to list: one of every independent source before a second one of any, oldest first."""
    ordered = sorted(citations, key=lambda c: (c.article.published or "9999", c.article.id, c.sentence.start))
    first: dict[str, Citation] = {}
    for citation in ordered:
        known = first.get(citation.article.origin)
        if known is None or (citation.article.id == citation.article.origin != known.article.id):
            first[citation.article.origin] = citation
    rest = [citation for citation in ordered if first[citation.article.origin] is not citation]
    return (*first.values(), *rest)[:MOST_CITED]


def in_order(labels: Iterable[str]) -> tuple[str, ...]:
    """Labels as they follow each other in the list of sources, each once."""
    return tuple(sorted(set(labels), key=lambda label: (int(label.rstrip(ascii_lowercase)), len(label), label)))


def _letters(index: int) -> str:
    """0 is "a", 25 "z", 26 "aa"."""
    high, low = divmod(index, 26)
    return (_letters(high - 1) if high else "") + ascii_lowercase[low]
