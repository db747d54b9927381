"""Paragraphs that a page's markup takes for the article's, and its wording gives away."""

from __future__ import annotations

from collections.abc import Sequence

from detente.pages.bylines import signature
from detente.pages.characters import ends_sentence
from detente.pages.chrome import ends_article, is_appeal, is_ending, is_label
from detente.pages.days import is_date_line, says_published
from detente.pages.draft import HEADING, ITEM, TEXT, Block
from detente.pages.wording import label_key


def without_chrome(blocks: Sequence[Block], links: frozenset[str] = frozenset()) -> list[Block]:
    """``blocks`` without menus, appeals, bylines and dates of publication, cut where comments or links begin.

    ``links`` are what the page's links say (as ``label_key``s): a paragraph that is a link and no sentence is a teaser.
    """
    return [block for block in _before_ending(blocks) if not (_is_chrome(block) or _is_teaser(block, links))]


def _is_teaser(block: Block, links: frozenset[str]) -> bool:
    return not ends_sentence(block.text) and label_key(block.text) in links


def _before_ending(blocks: Sequence[Block]) -> Sequence[Block]:
    sizes = [len(block.text) if block.kind == TEXT else 0 for block in blocks]
    whole, passed = sum(sizes), 0
    for i, block in enumerate(blocks):
        if ends_article(block.text, passed / (whole or 1)):
            return blocks[:i]
        passed += sizes[i]
    return blocks


def _is_chrome(block: Block) -> bool:
    if is_appeal(block.text) or says_published(block.text):
        return True
    if block.kind == ITEM:
        return False
    return is_label(block.text) or is_ending(block.text) or bool(signature(block.text)) or _is_date(block)


def _is_date(block: Block) -> bool:
    return block.kind != HEADING and is_date_line(block.text)
