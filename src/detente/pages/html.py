"""A web page to a draft: main text by trafilatura (Barbaresi, ACL 2021), metadata by the page's own declarations.

What trafilatura cannot read (markup nested thousands deep, pages of a few lines) is read as lines of text.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from typing import Any

from detente.pages.bylines import signature
from detente.pages.characters import clean_line, ends_sentence
from detente.pages.days import dateline_day, is_placed_date, published_line, says_published, written_day
from detente.pages.draft import HEADING, ITEM, TEXT, Block, Draft
from detente.pages.dump import read_dump
from detente.pages.language_id import identify
from detente.pages.metadata import Metadata, alike, read_metadata
from detente.pages.soup import text_lines
from detente.pages.trim import without_chrome
from detente.pages.wording import label_key

_KINDS = {"p": TEXT, "head": HEADING, "item": ITEM, "quote": TEXT, "code": TEXT, "cell": TEXT}
_CONTAINERS = frozenset(["body", "list", "quote", "table", "row", "div", "main"])
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# On a page with so little text and so little markup there is no chrome to tell the text from: all of it is read.
_SHORTEST_BODY = 250
_SMALL_PAGE = 5000
# Extraction takes seconds for so many characters, and ever longer for more: larger pages are read as lines.
_LARGEST_TREE = 4_000_000
_HEAD = 2000
_EDGE = 4


def read_html(page: str) -> Draft:
    """A draft of the article in ``page`` (HTML as text): no headline and no blocks if it shows no text."""
    tree = _tree(page[:_LARGEST_TREE])
    metadata = Metadata() if tree is None else read_metadata(tree)
    extracted = [] if tree is None or len(page) > _LARGEST_TREE else _main_blocks(page)
    blocks = without_chrome(extracted, _links(tree)) if extracted else []
    if not blocks or (_size(blocks) < _SHORTEST_BODY and len(page) < _SMALL_PAGE):
        return _from_lines(page, metadata)
    language = identify(" ".join(block.text for block in blocks), metadata.language)
    return Draft(
        headline=metadata.headline,
        blocks=tuple(blocks),
        author=metadata.author or _signed(extracted),
        publisher=metadata.publisher,
        published=metadata.published or _dated(page, tree, extracted, language),
        url=metadata.url or _saved_from(page),
        language=metadata.language,
        modified=metadata.modified,
    )


def _from_lines(page: str, metadata: Metadata) -> Draft:
    """The page as a text dump; failing that, the text that its metadata holds. Metadata alone make no article."""
    draft = read_dump(text_lines(page))
    if not draft.blocks and metadata.body:
        draft = read_dump(metadata.body)
    if not draft.blocks and not draft.headline:
        return draft
    return replace(
        draft,
        headline=_agreed(draft.headline, metadata.headline),
        author=metadata.author or draft.author,
        publisher=metadata.publisher,
        published=metadata.published or draft.published,
        url=metadata.url or _saved_from(page),
        language=metadata.language,
        modified=metadata.modified,
    )


def _agreed(shown: str | None, declared: str | None) -> str | None:
    """The headline: as shown where the two differ (a declared title may be the site's), else the shorter form."""
    if shown and declared:
        return min(shown, declared, key=len) if alike(shown, declared) else shown
    return shown or declared


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _saved_from(page: str) -> str | None:
    """The address that browsers write into a page that they save."""
    match = _SAVED_FROM.search(page[:_HEAD])
    return match.group(1) if match else None


def _signed(extracted: list[Block]) -> str | None:
    """A byline among the first or last paragraphs that the page's markup took for the article's."""
    edges = [*extracted[:_EDGE], *extracted[-_EDGE:]]
    return next((signed for block in edges if (signed := signature(block.text))), None)


def _dated(page: str, tree: Any, extracted: list[Block], language: str) -> str | None:
    """The day that the page shows, where its metadata give none."""
    for block in extracted[:_EDGE]:
        if day := published_line(block.text, language) or dateline_day(block.text, language):
            return day
    for block in extracted[-_EDGE:]:
        if is_placed_date(block.text):
            return written_day(block.text, language)
    for line in text_lines(page).splitlines():
        if says_published(line) and (day := written_day(line, language)):
            return day
    from htmldate import find_date  # reads class names and addresses; its wider search would take any date of the text

    logging.getLogger("htmldate").addHandler(logging.NullHandler())
    day = find_date(tree, original_date=True, extensive_search=False)
    return day if day else None


def _tree(page: str) -> Any:
    """The page as an lxml element, or None where nothing can be parsed."""
    from lxml import etree  # the three imports below take a third of a second: only for pages that need them
    from lxml.html import HTMLParser, document_fromstring

    source = _XML_DECLARATION.sub("", page).encode("utf-8", "replace")
    try:
        return document_fromstring(source, parser=HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return None


def _main_blocks(page: str) -> list[Block]:
    """The paragraphs of the main text, as trafilatura finds them; [] where it finds none."""
    import trafilatura

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    try:
        found = trafilatura.bare_extraction(page, favor_precision=True, include_comments=False, include_tables=False)
    except Exception:  # a page can break it in more ways than it documents; the page is then read as lines
        return []
    body = getattr(found, "body", None)
    return [] if body is None else list(_blocks(body))


def _blocks(body: Any) -> Iterator[Block]:
    """The paragraphs of trafilatura's tree, in order; text and links that stand loose in it make paragraphs too."""
    from lxml.etree import Element

    waiting = [body]
    while waiting:
        element = waiting.pop()
        if element.tag not in _CONTAINERS:
            yield from (Block(_KINDS.get(element.tag, TEXT), text) for text in _pieces(element))
            continue
        loose = Element("p")
        loose.text = element.text
        parts = [loose]
        for inner in element:
            tail, inner.tail = inner.tail, None
            if inner.tag in _KINDS or inner.tag in _CONTAINERS:
                loose = Element("p")
                loose.text = tail
                parts += [inner, loose]
            else:
                inner.tail = tail
                loose.append(copy(inner))
        waiting.extend(reversed(parts))


def _links(tree: Any) -> frozenset[str]:
    """What links to other pages say, as ``label_key``s."""
    elsewhere = (link for link in tree.iter("a") if not (link.get("href") or "#").startswith("#"))
    return frozenset(label_key("".join(link.itertext())) for link in elsewhere)


def _pieces(element: Any) -> list[str]:
    """The text of one element; a line break after a sentence, or a second one, ends a paragraph."""
    pieces = [""]
    for part in _parts(element):
        if part is not None:
            pieces[-1] += part
        elif ends_sentence(pieces[-1]) or pieces[-1].endswith("\n"):
            pieces.append("")
        else:
            pieces[-1] += "\n"
    return [text for text in map(clean_line, pieces) if text]


def _parts(element: Any) -> Iterator[str | None]:
    """The strings in ``element`` in order, and None for each line break and each inner paragraph's end."""
    from lxml.etree import iterwalk

    for event, inner in iterwalk(element, events=("start", "end")):
        if event == "start":
            if inner.tag == "lb":
                yield None
            if inner.text:
                yield inner.text
        elif inner is not element:
            if inner.tag in _KINDS:
                yield None
            if inner.tail:
                yield inner.tail
