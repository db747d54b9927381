"""Markdown to a draft: front matter, headings, lists and paragraphs, with the marks of emphasis and links taken off."""

from __future__ import annotations

import html
import re

from detente.pages.bylines import signature
from detente.pages.characters import clean_line, clean_lines
from detente.pages.days import iso_day, published_line, written_day
from detente.pages.draft import HEADING, ITEM, TEXT, Block, Draft
from detente.pages.trim import without_chrome
from detente.settings import DEFAULTS

# As for text dumps: what comes after so much is not looked at.
_LONGEST = 5 * DEFAULTS.max_characters
_FRONT_MATTER = re.compile(r"\A\s*---\n(.*?)\n(?:---|\.\.\.)\s*(?:\n|\Z)", re.S)
_FIELD = re.compile(r"^([\w-]+)\s*:\s*(.+)$", re.M)
_FENCE = re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.M | re.S)
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"(=+|-+)$")
_RULE = re.compile(r"(?:[-*_]\s*){3,}$")
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s+(.*)$")
_REFERENCE = re.compile(r"\[[^\]]+\]:\s+\S+")
# Every pattern stops at its own opening mark or within a bound: unclosed marks by the million cost no more than others.
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!\[[^\[\]]*\]\([^()]*\)"), ""),
    (re.compile(r"\[\^[^\[\]]*\]"), ""),
    (re.compile(r"\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])"), r"\1"),
    (re.compile(r"<(https?://[^<>\s]+)>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>]*>"), ""),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*]+)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_]+)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`]*)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1"),
)


def read_markdown(text: str) -> Draft:
    """A draft of the article in ``text``; its title is that of the front matter, or its opening heading."""
    text = clean_lines(text[:_LONGEST])
    fields, text = _front_matter(text)
    parsed = _blocks(_without_comments(_FENCE.sub("", text)))
    headline = fields.get("title")
    if headline is None and parsed and parsed[0].kind == HEADING:
        headline = parsed[0].text
    edges = [*parsed[:3], *parsed[-2:]]
    signed = (signature(block.text) for block in edges)
    days = (published_line(block.text) for block in parsed[:4])
    date = fields.get("date") or fields.get("published") or ""
    return Draft(
        headline=headline,
        blocks=tuple(without_chrome(parsed)),
        author=fields.get("author") or next((name for name in signed if name), None),
        publisher=fields.get("publisher"),
        published=iso_day(date) or written_day(date) or next((day for day in days if day), None),
        url=fields.get("url"),
        language=fields.get("lang") or fields.get("language") or "",
    )


def _without_comments(text: str) -> str:
    pieces = text.split("<!--")
    return pieces[0] + "".join(piece.partition("-->")[2] for piece in pieces[1:])


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = _FRONT_MATTER.match(text)
    if not match:
        return {}, text
    fields = {name.lower(): clean_line(value).strip("\"'") for name, value in _FIELD.findall(match.group(1))}
    return fields, text[match.end() :]


def _blocks(text: str) -> list[Block]:
    blocks: list[Block] = []
    rows: list[str] = []
    kind = TEXT
    for row in [*text.split("\n"), ""]:
        row = row.lstrip("> ").strip()
        heading, item = _HEADING.match(row), _ITEM.match(row)
        starts = not row or heading or item or _RULE.match(row) or _REFERENCE.match(row)
        if rows and _UNDERLINE.match(row):
            kind, starts, row = HEADING, True, ""
        if starts:
            blocks += _block(kind, rows)
            rows, kind = [], TEXT
        if heading:
            blocks += _block(HEADING, [heading.group(2)])
        elif item and not _RULE.match(row):
            rows, kind = [item.group(1)], ITEM
        elif row and not starts:
            rows.append(row)
    return blocks


def _block(kind: str, rows: list[str]) -> list[Block]:
    text = " ".join(rows)
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    text = clean_line(html.unescape(text))
    return [Block(kind, text)] if text else []
