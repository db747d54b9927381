"""Text saved with the chrome of its site: find headline, body, byline and day by structure.

A page dump is a head (menus, headline, byline, date), a core from the first line of prose to the last, and a tail
(signature, menus, footer). Prose is told by length and sentence ends, chrome by shortness, repetition and the wording
that news sites share; the headline by the words that it has in common with the prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from detente.pages.bylines import bare_name, signature
from detente.pages.characters import ends_sentence, words
from detente.pages.chrome import ends_article, is_appeal, is_ending, is_label
from detente.pages.days import dateline_day, is_date_line, is_placed_date, published_line, says_published, written_day
from detente.pages.draft import HEADING, ITEM, TEXT, Block, Draft
from detente.pages.language_id import identify
from detente.pages.lines import Line, split_lines
from detente.settings import DEFAULTS

CHROME = "chrome"
BYLINE = "byline"
DATE = "date"
PUBLISHED = "published"
END = "end"
PROSE = "prose"
TITLE = "title"
SHORT = "short"
_OF_ARTICLE = (PROSE, TITLE, SHORT)

_PROSE_WORDS = 5
_LONG_LINE = 25
_TITLE_WORDS = 4
_LONGEST_TITLE = 40
_LONGEST_TITLE_SENTENCE = 150
_REPEATED_OFTEN = 3
_MENU_RUN = 4
_TELLING_WORD = 4
# More raw text than this is no article; what comes after is not looked at.
_LONGEST_DUMP = 5 * DEFAULTS.max_characters
_DASHED = re.compile(r"\s[-–—]+\s")
# A true headline shares words with its text; one of another article shares fewer than half as many.
_HEADLINE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class _Row:
    line: Line
    role: str

    @property
    def text(self) -> str:
        return self.line.text


def read_dump(text: str) -> Draft:
    """A draft of the article in ``text``: no headline and no blocks if it holds only chrome."""
    rows = _cut_after_article(_with_roles(split_lines(text[:_LONGEST_DUMP])))
    prose = [i for i, row in enumerate(rows) if row.role == PROSE]
    if not prose:
        return _titles_only(rows)
    end = _end(rows, prose[-1])
    place = _headline(rows[:end], prose[0])
    start = next(i for i in prose if place is None or i > place)
    chronology = any(row.role == DATE for row in rows[start:end])
    head = [row for row in rows[:start] if not (chronology and row.role == DATE)]
    core, tail = [*_standfirst(rows[:start], place, chronology), *rows[start:end]], rows[end:]
    language = identify(" ".join(row.text for row in core))
    return Draft(
        headline=None if place is None else rows[place].text,
        blocks=tuple(_blocks(core)),
        author=_author(head, core, tail),
        published=_published(head, [*core, *tail], language),
    )


def _end(rows: Sequence[_Row], last: int) -> int:
    """Where the body ends: after the last prose, the short sentences under it, or the list that it announces."""
    announces = rows[last].text.endswith(":")
    end = last + 1
    while end < len(rows) and rows[end].role in (SHORT, TITLE):
        row = rows[end]
        listed = announces and (row.line.item or not row.line.gap)
        if not listed and not (ends_sentence(row.text) and len(words(row.text)) > 1):
            break
        end += 1
    return end


def _with_roles(lines: Sequence[Line]) -> list[_Row]:
    counts = Counter(line.text for line in lines)
    rows = [_Row(line, _role(line, counts[line.text])) for line in lines]
    placed = [i for i, row in enumerate(rows) if row.role in (TITLE, SHORT, PROSE) and is_placed_date(row.text)]
    if len(placed) == 1:  # of several, each may be a day of a chronology
        rows[placed[0]] = replace(rows[placed[0]], role=PUBLISHED)
    return rows


def _role(line: Line, count: int) -> str:
    """What a line is by itself. What sites say everywhere goes first, then signatures and dates, then length."""
    text = line.text
    if signature(text):
        return BYLINE
    if says_published(text):
        return PUBLISHED
    if is_date_line(text):
        return DATE
    if is_ending(text):
        return END
    if is_label(text) or is_appeal(text):
        return CHROME
    length = len(words(text))
    if length >= _LONG_LINE or (length >= _PROSE_WORDS and (ends_sentence(text) or text.endswith((":", ";")))):
        return PROSE
    if count >= _REPEATED_OFTEN:
        return CHROME
    return TITLE if length >= _TITLE_WORDS else SHORT


def _cut_after_article(rows: list[_Row]) -> list[_Row]:
    """The rows before comments and related articles."""
    sizes = [len(row.text) if row.role == PROSE else 0 for row in rows]
    whole, passed = sum(sizes), 0
    for i, row in enumerate(rows):
        if row.role == END and ends_article(row.text, passed / (whole or 1)):
            return rows[:i]
        passed += sizes[i]
    return rows


def _titles_only(rows: list[_Row]) -> Draft:
    """A page without prose: a lone headline, or headlines one after the other, or nothing."""
    titles = [row for row in rows if row.role == TITLE]
    if not titles:
        titles = [row for row in rows if row.role == SHORT and len(words(row.text)) > 1]
        titles = titles if len(titles) == 1 else []
    if not titles:
        return Draft(headline=None, blocks=())
    rest = tuple(Block(TEXT, row.text) for row in titles[1:])
    return Draft(titles[0].text, rest, author=_author(rows, [], []), published=_published(rows, [], ""))


def _headline(rows: Sequence[_Row], start: int) -> int | None:
    """Where the headline is: among the rows before the prose (which begins at ``start``), or its first row."""
    places = [i for i in range(start) if rows[i].role == TITLE and len(words(rows[i].text)) <= _LONGEST_TITLE]
    if _is_title_sentence(rows[start:], plain=all(row.role in _OF_ARTICLE for row in rows)):
        places.append(start)
    if not places:
        return _short_headline(rows, start)
    text = rows[start + 1 :] if start in places else rows[start:]
    known = _telling(row.text for row in text if row.role == PROSE)
    shares = [_share(rows[i].text, known) for i in places]
    return next(i for i, share in zip(places, shares, strict=True) if share >= _HEADLINE_SHARE * max(shares))


def _short_headline(rows: Sequence[_Row], start: int) -> int | None:
    """A headline of two or three words, if it is all that stands before the prose, set off by a blank line."""
    short = [i for i in range(start) if rows[i].role == SHORT]
    alone = len(short) == 1 and len(words(rows[short[0]].text)) > 1 and rows[start].line.gap
    return short[0] if alone and not any(row.role == CHROME for row in rows[:start]) else None


def _is_title_sentence(core: Sequence[_Row], plain: bool) -> bool:
    """Whether the first row of prose is one sentence, short, and followed by a longer paragraph.

    In a ``plain`` text, without any chrome, a sentence that ends in a full stop is the first of the text.
    """
    first = core[0].text
    if plain and first.endswith("."):
        return False
    following = next((row.text for row in core[1:] if row.role == PROSE), "")
    if core[0].line.item or first.endswith((":", ";")) or not len(first) < len(following):
        return False
    inner = first.rstrip(".!?…»”\"' ")
    return len(first) <= _LONGEST_TITLE_SENTENCE and not any(mark in inner for mark in (". ", "! ", "? "))


def _telling(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in words(text) if len(word) >= _TELLING_WORD)


def _share(title: str, known: frozenset[str]) -> float:
    telling = _telling([title])
    return len(telling & known) / len(telling) if telling else 0.0


def _standfirst(head: Sequence[_Row], place: int | None, chronology: bool) -> list[_Row]:
    """What stands between headline and prose and is the article's: titles, and the first day of a chronology."""
    if place is None:
        return []
    titles = [row for row in head[place + 1 :] if row.role == TITLE and row.text != head[place].text]
    days = [row for row in head[place + 1 :] if chronology and row.role == DATE]
    return titles + days[-1:]


def _blocks(core: Sequence[_Row]) -> list[Block]:
    """The article's paragraphs, with the chrome that sites set between them left out."""
    blocks: list[Block] = []
    listing = False
    for row in _without_menus([row for row in core if row.role not in (BYLINE, PUBLISHED)]):
        listed = row.line.item or (listing and row.role != PROSE and not row.line.gap)
        if listed:
            blocks.append(Block(ITEM, row.text))
        elif row.role == PROSE or ends_sentence(row.text):
            blocks.append(Block(TEXT, row.text))
        else:
            blocks.append(Block(HEADING, row.text))
        listing = row.text.endswith(":") or (listed and not row.line.item)
    return blocks


def _without_menus(rows: Sequence[_Row]) -> list[_Row]:
    """Leave out chrome, the titles that a "see also" announces, and runs of lines too short for headings."""
    kept: list[_Row] = []
    run: list[_Row] = []
    for row in rows:
        announced = row.role == TITLE and any(before.role == END for before in run)
        if announced or (row.role in (SHORT, DATE, CHROME, END) and not row.line.item):
            run.append(row)
            continue
        kept += [*_headings_of(run, kept), row]
        run = []
    return kept + _headings_of(run, kept)


def _headings_of(run: list[_Row], before: list[_Row]) -> list[_Row]:
    if before and before[-1].text.endswith(":") and all(row.role == SHORT for row in run):
        return run
    if len(run) >= _MENU_RUN:
        return []
    return [row for row in run if row.role in (SHORT, DATE)]


def _author(head: Sequence[_Row], core: Sequence[_Row], tail: Sequence[_Row]) -> str | None:
    """Who signs: in the head, under the text, or within it; or a bare name beside the day or under the text."""
    signed = [row for rows in (head, tail, core) for row in rows if row.role == BYLINE]
    if signed:
        return signature(signed[0].text)
    dashed = (_DASHED.split(row.text)[1:] for row in head if row.role == PUBLISHED)
    behind = next((name for parts in dashed for part in parts if (name := signature(part))), None)
    if behind:
        return behind
    beside = [a for a, b in pairwise(head) if b.role in (DATE, PUBLISHED)]
    under = [row for row in tail if row.role != DATE][:1]
    names = (bare_name(row.text) for row in [*beside, *under] if row.role == SHORT)
    return next((name for name in names if name), None)


def _published(head: Sequence[_Row], rest: Sequence[_Row], language: str) -> str | None:
    """The day in the head; further down, only where words say that it is the day of publication; or a dateline's."""
    for row in head:
        if row.role in (DATE, PUBLISHED) and (day := published_line(row.text, language)):
            return day
        if row.role == BYLINE and (day := written_day(row.text, language)):
            return day
    first = next((row.text for row in rest if row.role == PROSE), "")
    if day := dateline_day(first, language):
        return day
    days = (published_line(row.text, language) for row in rest if row.role == PUBLISHED)
    return next((day for day in days if day), None)
