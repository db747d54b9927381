"""Lines for a terminal, of a given width: hanging paragraphs, and two columns side by side where there is room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from rich.console import Console
from rich.text import Text

_DOT = " · "
# Pages are not ours: no control character may reach a terminal, no override of direction may reorder what is shown.
_CONTROLS = [*range(32), *range(127, 160), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_BLANKS = dict.fromkeys(_CONTROLS, " ")
# A line must not end in « nor begin with »; rich breaks at every blank, non-breaking ones too.
_QUOTED_BLANK = re.compile(r"(?<=«) | (?=»)")
_HELD = {" ": "\ue000", "\u00a0": "\ue001", "\u202f": "\ue002"}
_HOLD = str.maketrans({blank: held for blank, held in _HELD.items() if blank != " "})
_UNBROKEN = re.compile(r"[\u00a0\u202f«»]")
# Printable, one cell wide, and of blanks only the plain one: Latin, Greek and Cyrillic, punctuation, arrows, rules.
_ONE_CELL_EACH = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
    "\u2190-\u21ff\u2500-\u259f\ue000-\ue002]*"
)
_RELEASE = str.maketrans({held: blank for blank, held in _HELD.items()})


def words(text: str, style: str = "") -> Text:
    """Text of a page or a person, safe to print: every control character is a blank, offsets stay."""
    return Text(text.translate(_BLANKS), style)


def hang(console: Console, text: Text, first: Text, rest: Text, width: int) -> list[Text]:
    """A paragraph in lines no wider than ``width``: ``first`` before its first line, ``rest`` before the others.

    Where the console has no colours the lines have no styles.
    """
    room = max(width - max(first.cell_len, rest.cell_len), 20)
    plain = text.plain
    if text.cell_len <= room and "\n" not in plain:
        line = first.copy().append_text(text)
        line.rstrip()
        return [line]
    is_held = _UNBROKEN.search(plain) is not None
    if is_held:
        plain = _QUOTED_BLANK.sub(_HELD[" "], plain).translate(_HOLD)
    breaks = _breaks(plain, room)
    if breaks is not None and console.color_system is None:
        pieces = [plain[one:other].rstrip() for one, other in pairwise((0, *breaks, len(plain)))]
        if is_held:
            pieces = [piece.translate(_RELEASE) for piece in pieces]
        return [Text((rest if number else first).plain + piece) for number, piece in enumerate(pieces)]
    held = text
    if is_held:
        held = text.copy()
        held.plain = plain
    lines = []
    for number, line in enumerate(held.wrap(console, room, tab_size=4) if breaks is None else held.divide(breaks)):
        line.rstrip()
        if is_held:
            line.plain = line.plain.translate(_RELEASE)
        lines.append((rest if number else first).copy().append_text(line))
    return lines


def _breaks(plain: str, room: int) -> list[int] | None:
    """Where to break a paragraph so that no line is wider than ``room`` (cells); None where a cell is not a character.

    The same places as rich's own wrapping finds, which measures every word.
    """
    if not _ONE_CELL_EACH.fullmatch(plain):
        return None
    found = []
    start, end = 0, len(plain.rstrip(" "))
    while end - start > room:
        blank = plain.rfind(" ", start, start + room + 1)
        if blank < start:
            start += room
        elif blank < start + room:
            start = blank + 1
        else:
            start = end - len(plain[blank:end].lstrip(" "))
        found.append(start)
    return found


def pack(console: Console, items: Sequence[Text], width: int) -> Text:
    """Items in a row with dots between them, a line broken between items wherever they fit whole; for ``hang``."""
    text = Text()
    used = 0
    for item in items:
        size = item.cell_len
        if text and used + len(_DOT) + size > width:
            text.append("\n")
            used = 0
        elif text:
            text.append(_DOT, "dim")
            used += len(_DOT)
        text.append_text(item)
        # an item longer than a line will be broken inside: the next one goes on behind its last piece
        used = used + size if size <= width else item.wrap(console, width)[-1].cell_len
    return text


def beside(left: Sequence[Text], right: Sequence[Text], width: int, gap: int) -> list[Text]:
    """Two blocks of lines side by side, the left one ``width`` cells wide."""
    lines = []
    for one, other in zip_longest(left, right):
        line = Text.assemble(one) if one is not None else Text()
        if other is not None and other.plain.strip():
            line.append(" " * (width + gap - line.cell_len))
            line.append_text(other)
        lines.append(line)
    return lines


def print_lines(console: Console, lines: Sequence[Text]) -> None:
    """Print lines as they are: no further wrapping, no blanks at their ends."""
    for line in lines:
        line.rstrip()
        console.print(line, markup=False, highlight=False, soft_wrap=True)
