"""HTML to lines in one pass over the characters, whatever its markup: the way out where parsers give up.

Parsers of trees refuse pages nested thousands deep, and what they cannot nest they drop. Nothing nests here: tags of
blocks end a line, all other tags vanish. Chrome is left to the reader of text dumps.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left

_WHITE_SPACE = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n\s*\n\s*")
_TAG_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]*)")
# Elements whose content is not shown as text.
_HIDDEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "head",
        "title",
        "select",
        "textarea",
        "iframe",
        "object",
    ]
)
_HIDDEN_END = re.compile("</(" + "|".join(sorted(_HIDDEN)) + r")\b", re.I)
_BREAKS_LINE = frozenset(["br", "li", "td", "th", "tr", "dt", "dd", "button", "option"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "header", "fieldset", "figcaption", "legend"])
_SECTIONS = frozenset(["address", "article", "aside", "body", "div", "figure", "footer", "form", "main", "nav"])
_PARAGRAPHS = frozenset(["blockquote", "dl", "hr", "html", "ol", "p", "pre", "section", "table", "ul"])
_BLOCKS = _BREAKS_LINE | _HEADINGS | _SECTIONS | _PARAGRAPHS


def text_lines(page: str) -> str:
    """The text of ``page`` with a line break for each end of a line and a blank line for each end of a block."""
    pieces: list[str] = []
    closings = _closings(page)
    at, end = 0, len(page)
    while at < end:
        opening = page.find("<", at)
        if opening < 0:
            pieces.append(_inline(page[at:]))
            break
        pieces.append(_inline(page[at:opening]))
        at, gap = _skip(page, opening, closings)
        pieces.append(gap)
    return _BLANK_LINES.sub("\n\n", html.unescape("".join(pieces)))


def _closings(page: str) -> dict[str, list[int]]:
    """Where the end tags of hidden elements are, found once: a page may open a million that it never closes."""
    places: dict[str, list[int]] = {}
    for match in _HIDDEN_END.finditer(page):
        places.setdefault(match.group(1).lower(), []).append(match.end())
    return places


def _inline(text: str) -> str:
    """``text`` on one line: white space of the source is no line break of the page."""
    return _WHITE_SPACE.sub(" ", text)


def _skip(page: str, opening: int, closings: dict[str, list[int]]) -> tuple[int, str]:
    """Where the text goes on after the markup at ``opening``, and what stands for it in the text."""
    if page.startswith("<!--", opening):
        return _after(page, "-->", opening + 4), ""
    name = _TAG_NAME.match(page, opening)
    if not name:
        declaration = page[opening + 1 : opening + 2] in ("!", "?")
        return (_after(page, ">", opening), "") if declaration else (opening + 1, "<")
    tag = name.group(1).lower()
    at = _after(page, ">", name.end())
    if tag in _HIDDEN and page[opening + 1] != "/":
        at = _after_element(page, closings.get(tag, []), at)
    if tag not in _BLOCKS:
        return at, ""
    return at, "\n" if tag in _BREAKS_LINE else "\n\n"


def _after(page: str, mark: str, start: int) -> int:
    """The place after the next ``mark``; the end of the page where there is none."""
    found = page.find(mark, start)
    return len(page) if found < 0 else found + len(mark)


def _after_element(page: str, closings: list[int], start: int) -> int:
    """The place after the end tag of a hidden element; if it has none, only its start tag is skipped."""
    i = bisect_left(closings, start)
    return _after(page, ">", closings[i]) if i < len(closings) else start
