"""An article's text, its sentences, and what their grammar says.

Offsets are characters (Python string indices) in ``Article.text`` unless a docstring says otherwise; token indices
count from 0 inside one ``Sentence``. Nothing here reads files, parses text or knows a language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """Words of an article: ``article.text[start:end] == text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the article. ``kind`` is headline, heading, text or item (of a list)."""

    start: int
    end: int
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Article:
    """A page that has been read: schema.org NewsArticle, as plain values.

    ``text`` is the clean text: the headline first where there is one (a paragraph of kind ``headline``), then the
    body, paragraphs separated by blank lines. ``published`` is an ISO 8601 date ("2026-02-03") or None; ``modified``,
    where the page tells when it was changed last, a date or a time in UTC ("2026-02-03T17:30:00Z").
    ``language`` is ISO 639-1, or "und" where it cannot be told. ``sha256`` is that of ``text`` in UTF-8.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    language: str
    sha256: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    modified: str | None = None

    @property
    def body(self) -> str:
        """The text without its headline."""
        return "\n\n".join(self.text[p.start : p.end] for p in self.paragraphs if p.kind != "headline")


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its place in the dependency tree, in Universal Dependencies terms whatever the model speaks.

    ``head`` is the index of the governing token in the sentence (its own index for the root). ``dep`` is a UD
    relation ("nsubj", "nsubj:pass", "obl", "acl:relcl" ...). ``feats`` are UD features ("Tense" -> "Past").
    ``ent`` is the model's entity label (PER, LOC, ORG, MISC) or "".
    """

    i: int
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    start: int
    end: int
    feats: Mapping[str, str] = field(default_factory=dict)
    ent: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article as a dependency tree. ``kind`` is that of its paragraph."""

    index: int
    start: int
    end: int
    text: str
    kind: str
    paragraph: int
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """What a predicate takes: one phrase, by its head token.

    ``relation`` is ``subject``, ``object``, ``iobj`` (an indirect object or clitic), ``oblique``, ``modifier``
    (an adjective of nationality on an event noun) or ``possessor``. ``preposition`` is the lemma of its case
    marker ("" if none; several words joined by a space: "à l'égard de"). Relations are those of the *active*
    form: the subject of a passive arrives as ``object``, its agent as ``subject``.
    """

    relation: str
    head: int
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What one predicate says, free of language and voice.

    ``lemma`` is the predicate's citation form: a verb ("expulser", "se rendre", "pull out") or an event noun.
    An event noun with a verb of its own carries that verb in ``verb`` ("expulsion" -> "expulser"), else "".
    ``kind`` is verb, noun or adjective. ``token`` is the predicate's token and ``tokens`` all that belong to it
    (light verb, particle, reflexive). ``parent`` is the index (in the sentence's list of frames) of the frame it
    is embedded under, or None; ``link`` says how: complement (content or infinitive clause, or an event noun that
    the parent takes), subject (an event noun that is the parent's subject), adverbial, relative, coordinate,
    parataxis. ``polarity`` is positive or negative. ``modality``
    is "" or one of the classes of the language's word list (possible, necessary, ...). ``tense`` is past, present,
    future or "". ``mood`` is indicative, conditional, subjunctive, imperative, infinitive, participle.
    """

    index: int
    lemma: str
    kind: str
    token: int
    tokens: tuple[int, ...]
    arguments: tuple[Argument, ...] = ()
    verb: str = ""
    voice: str = "active"
    parent: int | None = None
    link: str = ""
    polarity: str = "positive"
    modality: str = ""
    tense: str = ""
    mood: str = "indicative"
