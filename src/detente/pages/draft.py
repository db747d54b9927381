"""What a reader of one format hands over, and how an ``Article`` is made of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from detente.model import Article, Paragraph
from detente.pages.characters import words
from detente.pages.language_id import UNKNOWN, identify

HEADLINE = "headline"
HEADING = "heading"
TEXT = "text"
ITEM = "item"

_GAP = "\n\n"
# A headline is repeated at the top of the body or not at all: further down, the same words are a quotation.
_REPEATED_WITHIN = 4


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: its kind (heading, text or item) and its text on one line."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before its text is laid out. ``language`` is only what the page declares."""

    headline: str | None
    blocks: tuple[Block, ...]
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str = ""
    modified: str | None = None


def assemble(draft: Draft) -> Article:
    """Lay out headline and blocks as one text with exact offsets, and identify its language."""
    blocks = list(_without_loose_headings(_without_repeats(draft.blocks, draft.headline)))
    if draft.headline:
        blocks.insert(0, Block(HEADLINE, draft.headline))
    paragraphs: list[Paragraph] = []
    start = 0
    for block in blocks:
        paragraphs.append(Paragraph(start, start + len(block.text), block.kind))
        start += len(block.text) + len(_GAP)
    text = _GAP.join(block.text for block in blocks)
    return Article(
        text=text,
        paragraphs=tuple(paragraphs),
        language=identify(text, draft.language) if text else UNKNOWN,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        title=draft.headline,
        author=draft.author,
        publisher=draft.publisher,
        published=draft.published,
        url=draft.url,
        modified=draft.modified,
    )


def _without_repeats(blocks: Iterable[Block], headline: str | None) -> Iterable[Block]:
    """Leave out empty blocks, what repeats the block before it, and the headline at the top of the body."""
    title = words(headline or "")
    before: list[str] = []
    for i, block in enumerate(blocks):
        key = words(block.text)
        if key and key != before and not (i < _REPEATED_WITHIN and key == title):
            yield block
        before = key


def _without_loose_headings(blocks: Iterable[Block]) -> list[Block]:
    """Leave out headings that nothing follows."""
    kept = list(blocks)
    while kept and kept[-1].kind == HEADING:
        kept.pop()
    return kept
