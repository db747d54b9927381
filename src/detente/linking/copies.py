"""Agency copy: which articles are one text, rerun with cuts, another headline or a paragraph more.

A text is reduced to the smallest hashes of its runs of words (bottom-k sketches: Broder, "On the resemblance and
containment of documents", 1997). Two sketches tell how much of the shorter text stands in the longer one, which is what
a cut rerun has in common with its wire. Independent reports of one happening share names and formulas, but few runs of
five words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from detente.actors.gazetteer_tables import fold
from detente.model import Article
from detente.pages.wording import label_key, wording

HASHES = 32
RUN = 5
LEAST_SHARED = 4
LEAST_CONTAINED = 0.45
LEAST_OWN = 0.85

_WORD = re.compile(r"\w+")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")
_JOINTS = re.compile(r"\s*(?:[,;/&]|\s[-–—]\s|\b(?:avec|with|et|and|source|sources?)\b\s*:?)\s*", re.I)
_LEAD = re.compile(r"^[^\n]{0,60}?[(\[]([^()\[\]\n]{2,40})[)\]]\s*[-–—:.]")
_END_PARAGRAPHS = 2
_LONGEST_SIGNATURE = 12  # words


@dataclass(frozen=True, slots=True)
class Sketched:
    """A stored article that shares hashes with a new one: its row, its sketch, the row of its own origin (0: itself),
    who published it and when ("" unknown)."""

    article: int
    sketch: tuple[int, ...]
    origin: int = 0
    outlet: str = ""
    published: str = ""


def sketch(text: str) -> tuple[int, ...]:
    """At most 32 hashes of a text, ascending, each of 63 bits (so that every database holds them as an integer).

    Stable for ever: they depend on nothing but the text's words, without case, accents and punctuation.
    """
    words = _WORD.findall(fold(text))
    runs = {" ".join(words[i : i + RUN]) for i in range(max(len(words) - RUN + 1, 1 if words else 0))}
    return tuple(sorted(_hash(run) for run in runs)[:HASHES])


def contained(a: Sequence[int], b: Sequence[int]) -> tuple[int, float]:
    """(hashes that two sketches share, the estimated share of the smaller text that stands in the larger one).

    Below the lower of the two greatest hashes both sketches are complete, so what they share there is a fair sample.
    """
    if not a or not b:
        return 0, 0.0
    limit = min(a[-1] if len(a) == HASHES else _ENDLESS, b[-1] if len(b) == HASHES else _ENDLESS)
    left, right = {h for h in a if h <= limit}, {h for h in b if h <= limit}
    shared = len(left & right)
    return shared, shared / max(min(len(left), len(right)), 1)


def is_copy(a: Sequence[int], b: Sequence[int]) -> bool:
    """True where two sketches are of one text: enough runs of words shared, and of the shorter one most."""
    shared, share = contained(a, b)
    return shared >= min(LEAST_SHARED, len(a), len(b)) > 0 and share >= LEAST_CONTAINED


def origin(own: Sequence[int], candidates: Iterable[Sketched], *, outlet: str = "", published: str = "") -> int | None:
    """The row of the article that a new one copies (the origin of the one most like it), None if it is nobody's copy.

    ``candidates`` are the stored articles that share a hash with ``own``: at most the few that share most are needed.
    What an outlet prints in like words on another day is its own formula for another happening, not a copy, unless
    nearly all of it is the same; ``outlet`` and ``published`` are those of the new article.
    """
    likest: tuple[float, int, int] | None = None
    found: Sketched | None = None
    for candidate in candidates:
        shared, share = contained(own, candidate.sketch)
        formula = bool(outlet) and outlet == candidate.outlet and published != candidate.published
        if not is_copy(own, candidate.sketch) or (formula and share < LEAST_OWN):
            continue
        rank = (share, shared, -candidate.article)
        if likest is None or rank > likest:
            likest, found = rank, candidate
    return None if found is None else found.origin or found.article


def credited(article: Article) -> str:
    """The news agency that an article credits, as the list of agencies writes it in lower case; "" if none.

    Looked for where agencies are credited: the author, the publisher, a dateline's brackets ("PARIS (AFP) – ..."), and
    signatures in or under the last paragraphs. An agency that the prose names is a source of news, not of the text.
    """
    for line in (article.author or "", article.publisher or ""):
        if found := _agency(line):
            return found
    body = [article.text[p.start : p.end] for p in article.paragraphs if p.kind != "headline"]
    for paragraph in body[:2]:
        lead = _LEAD.match(paragraph)
        if lead and (found := _agency(lead.group(1))):
            return found
    for paragraph in reversed(body[-_END_PARAGRAPHS:]):
        last = paragraph.strip().rpartition("\n")[2]
        signed = _BRACKETS.findall(last[-70:])
        after_dash = re.split(r"\s[-–—]\s|^[-–—]\s*", last)[-1]
        for line in (*signed, after_dash):
            if len(line.split()) <= _LONGEST_SIGNATURE and (found := _agency(line.rstrip(". "))):
                return found
    return ""


def _agency(line: str) -> str:
    """The first agency in a line of credits: "avec AFP", "Awa Traoré, Reuters"."""
    known = wording().agencies
    parts = [label_key(part) for part in _JOINTS.split(line) if part and part.strip()]
    return next((part for part in parts if part in known), "")


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") >> 1


_ENDLESS = 1 << 63
