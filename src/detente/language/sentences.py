"""Where sentences begin and end: rules over stops, with abbreviations and sentence openers from data files.

The approach is that of rule-based splitters such as PySBD (Sadvilkar & Neumann 2020): every stop followed by a blank
is a candidate, and what stands on either side may veto it. It runs over every sentence of every page, so it looks at
stops only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from detente.errors import DataError
from detente.settings import DEFAULTS

_HERE = Path(__file__).parent

# A stop, the quotes and brackets that close after it, and what follows: a blank, the end, or (glued sentences, as in
# "bilatérales.Le ministre") a capital.
_STOP = re.compile(r"""([.!?…]+)((?:["”’'»)\]]|[\s]*»|\s["”](?=\s|$))*)(\s+|$|(?=[^\W\d_a-z]))""")
_LAST_WORD = re.compile(r"[^\s«“\"(\[’']*$")
_NEXT_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+[^\W\d_]{1,2}")
_BULLET = re.compile(r"\s*(?:[•·▪►▶*‣◦]\s*|[-–—]\s+)?")
_LINE_BULLET = re.compile(r"\n\s*(?=[•·▪►▶*‣◦]|[-–—]\s)")
_OPENING = "«“\"'’‘([—–-¿¡ \u00a0\u202f"
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])$")


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a language knows about stops, words without their last stop.

    ``never`` are abbreviations that a sentence does not end with ("Gen", "M"), ``maybe`` those that end one where an
    opener follows ("etc", "Inc"), ``numbered`` those that are abbreviations only before a number ("No", "art").
    ``openers`` are words, lower case, that open sentences and are otherwise not capitalised ("the", "mais").
    """

    never: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()


@cache
def knowledge(language: str) -> Knowledge:
    """What is known of ``language``; nothing of one without a folder here."""
    return read_knowledge(_HERE / language)


def read_knowledge(folder: Path) -> Knowledge:
    """Read ``abbreviations.txt`` and ``openers.txt`` of a language's folder; raises DataError naming file and line.

    A line of the first is an abbreviation with its stop, then nothing (it ends no sentence), ``?`` (it ends one where
    an opener follows) or ``#`` (an abbreviation only before a number).
    """
    path = folder / "abbreviations.txt"
    if not path.exists():
        return Knowledge()
    groups: dict[str, set[str]] = {"": set(), "?": set(), "#": set()}
    for number, line in _lines(path):
        word, _, flag = line.partition(" ")
        if flag.strip() not in groups or not word.endswith("."):
            raise DataError(f"{path}:{number}", f"expected 'word. [?|#]', found {line!r}", "see read_knowledge")
        groups[flag.strip()].add(word[:-1])
    openers = frozenset(word for _, line in _lines(folder / "openers.txt") for word in line.split())
    return Knowledge(frozenset(groups[""]), frozenset(groups["?"]), frozenset(groups["#"]), openers)


def split(text: str, language: str, limit: int = DEFAULTS.max_sentence) -> list[tuple[int, int]]:
    """The sentences of a paragraph as (start, end) in ``text``, without blanks, bullets and lines of no letters.

    None is longer than ``limit`` characters: longer ones are cut after a semicolon or at a blank.
    """
    known = knowledge(language)
    spans = []
    start = 0
    for end, following in _boundaries(text, known):
        spans.append((start, end))
        start = following
    spans.append((start, len(text)))
    pieces = (piece for span in spans for piece in _shortened(text, *span, limit))
    return [span for span in (_trimmed(text, *piece) for piece in pieces) if span]


def _boundaries(text: str, known: Knowledge) -> Iterator[tuple[int, int]]:
    """(end of a sentence, start of the next one), in order."""
    lines = [(match.start(), match.end()) for match in _LINE_BULLET.finditer(text)]
    stops = [(match.end(2), match.end()) for match in _STOP.finditer(text) if _ends_sentence(text, match, known)]
    yield from sorted({**dict(lines), **dict(stops)}.items())


def _ends_sentence(text: str, stop: re.Match[str], known: Knowledge) -> bool:
    following = text[stop.end() :].lstrip(_OPENING)[:1] if stop.end() < len(text) else ""
    if not following or following.islower():
        return False
    before = _LAST_WORD.search(text, max(0, stop.start() - 40), stop.start())
    word = before.group() if before else ""
    if not stop[3]:
        return _is_glued(text, stop, word)
    if stop[1][0] != ".":
        return not _is_omission(text, stop)
    if stop[1] != ".":  # an ellipsis of three dots
        return not _is_omission(text, stop)
    return _period_ends(text, stop, word, known)


def _period_ends(text: str, stop: re.Match[str], word: str, known: Knowledge) -> bool:
    following = text[stop.end() :].lstrip(_OPENING)[:20]
    if _NUMBERED.fullmatch(text, text.rfind("\n", 0, stop.start()) + 1, stop.start()):
        return False  # "1. The ministers ...": the number of a list item
    if stop[2]:
        return True  # a quotation or parenthesis closed after the stop
    if word in known.never:
        return False
    if word in known.numbered:
        return not following[:1].isdigit()
    is_initial = len(word) == 1 and word.isupper()
    if is_initial or word in known.maybe or _DOTTED.fullmatch(word):
        opener = _NEXT_WORD.match(following)
        return bool(opener and following[:1].isupper() and opener.group().lower() in known.openers)
    return True


def _is_glued(text: str, stop: re.Match[str], word: str) -> bool:
    """Two sentences without a blank between them; not a file name, an acronym or a site."""
    following = text[stop.end() : stop.end() + 3]
    return len(word) > 3 and word.isalpha() and word.islower() and following[1:].replace("'", "a").islower()


def _is_omission(text: str, stop: re.Match[str]) -> bool:
    """ "[...]" and "(!)", in the middle of a sentence."""
    return text[: stop.start()].rstrip()[-1:] in ("(", "[") and stop[2][:1] in (")", "]")


def _shortened(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    while end - start > limit:
        window = text[start : start + limit]
        cut = max(window.rfind(";"), window.rfind("；")) + 1 or window.rfind(" ") + 1 or limit
        yield start, start + cut
        start += cut
    yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    bullet = _BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    end = start + len(text[start:end].rstrip())
    return (start, end) if any(character.isalnum() for character in text[start:end]) else None


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a data file with their numbers, without comments and empty ones."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith(("# ", "#\n")) and line != "#":
            yield number, line
