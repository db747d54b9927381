"""The whole flow on one screen: a document in, a reading out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from detente import actors, coding, language, linking, times
from detente.language import languages
from detente.language.grammar import load_grammar
from detente.model import Article, Date, Paragraph, Reading, Sentence
from detente.pages import UNKNOWN, identify, likeliest, read_page
from detente.settings import DEFAULTS
from detente.sources import Document, load


@dataclass(frozen=True, slots=True)
class Trace:
    """A reading with what led to it: the parsed sentences, whom their phrases stand for, the data of the language.

    ``resolution`` and ``knowledge`` are None where the article's language has no coder.
    """

    reading: Reading
    sentences: tuple[Sentence, ...] = ()
    resolution: actors.Resolution | None = None
    knowledge: coding.Knowledge | None = None


def read(path: str) -> Reading:
    """Read one article from a path ("-" is standard input); raises InputError where there is none."""
    return read_document(load(path))


def read_document(document: Document) -> Reading:
    """Read one article from a document that a source gave; raises InputError where it holds none."""
    return next(read_articles([read_page(document)]))


def open_article(path: str) -> Article:
    """The article at a path ("-" is standard input), not coded yet; raises InputError where there is none."""
    return read_page(load(path))


def passage(text: str, language: str | None = None, day: str | None = None) -> Article:
    """A bare text as an article: its language is identified unless given; ``day`` is its ISO date."""
    code = language or identify(text)
    if code == UNKNOWN:
        code = likeliest(text, languages())
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(text, (Paragraph(0, len(text)),), code, digest, published=day)


def read_articles(
    articles: Sequence[Article], known: Callable[[Article], actors.Directory] | None = None
) -> Iterator[Reading]:
    """Read articles together (parsing in batches pays), yielding one reading each, in order.

    ``known`` gives the office holders known before an article; it is asked when that article is coded, after the
    reading of the one before has been taken, so that what that one taught can be among them.
    """
    for found in trace(articles, known):
        yield found.reading


def trace(articles: Sequence[Article], known: Callable[[Article], actors.Directory] | None = None) -> Iterator[Trace]:
    """The same as ``read_articles``, with the way to each reading."""
    split = [_sentences(article) if _coded(article) else () for article in articles]
    parsed = _parse_by_language(articles, split)
    for article, sentences in zip(articles, parsed, strict=True):
        holders = known(article) if known is not None and _coded(article) else actors.Directory()
        yield (
            _trace(article, sentences, holders)
            if _coded(article)
            else Trace(Reading(article, notes=(_no_coder(article),)))
        )


def _trace(article: Article, sentences: tuple[Sentence, ...], known: actors.Directory) -> Trace:
    anchor = date.fromisoformat(article.published) if article.published else None
    dates = times.find(article.text, article.language, anchor)
    resolution = actors.resolve(sentences, article.language, article.published, known, dates)
    knowledge = coding.Knowledge(coding.load_lexicon(article.language), load_grammar(article.language))
    coded = coding.code(article, sentences, resolution, dates, knowledge, anchor_year=_story_year(anchor, dates))
    links = linking.link(coded.reports, coded.answers)
    reading = Reading(
        article,
        links.reports,
        links.events,
        links.measures,
        links.responses,
        coded.positions,
        resolution.appointments,
        notes=_too_long(article),
    )
    return Trace(reading, sentences, resolution, knowledge)


def _sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences that are coded: all, or those within the limit for a text that no article is."""
    return tuple(s for s in language.sentences(article) if s.end <= DEFAULTS.max_characters)


def _parse_by_language(
    articles: Sequence[Article], split: Sequence[tuple[Sentence, ...]]
) -> list[tuple[Sentence, ...]]:
    """Parse all sentences of one language in one go, and hand them back article by article."""
    parsed: list[tuple[Sentence, ...]] = list(split)
    for code in dict.fromkeys(article.language for article in articles):
        mine = [i for i, article in enumerate(articles) if article.language == code and split[i]]
        flat = iter(language.parse([s for i in mine for s in split[i]], code) if mine else ())
        for i in mine:
            parsed[i] = tuple(next(flat) for _ in split[i])
    return parsed


def _coded(article: Article) -> bool:
    return article.language in language.languages()


def _no_coder(article: Article) -> str:
    known = ", ".join(language.languages())
    return f"language {article.language!r} has no coder (there is one for {known}): the article is kept, nothing coded"


def _too_long(article: Article) -> tuple[str, ...]:
    if len(article.text) <= DEFAULTS.max_characters:
        return ()
    return (f"the text has {len(article.text):,} characters: only the first {DEFAULTS.max_characters:,} were coded",)


def _story_year(anchor: date | None, dates: Sequence[Date]) -> int | None:
    """The year of the story: the article's own date, else that of the latest exact day it names."""
    if anchor is not None:
        return anchor.year
    exact = [d.latest for d in dates if d.earliest and d.earliest == d.latest]
    return int(max(exact)[:4]) if exact else None
