"""Who signs: "Par Awa Traoré", "La Rédaction", "AFP", or a bare name under the last paragraph."""

from __future__ import annotations

import re
from functools import cache

from detente.pages.characters import ends_sentence
from detente.pages.wording import label_key, plain, wording

_LONGEST = 14
_FRAME = " ()[]—–-*•."
_AFTER_NAMES = re.compile(r"\s*(?:[|•·]|\s[-–—]\s|\s[-–—]$|\(|\b\d).*$")
_TOKEN = re.compile(r"[^\W\d_][\w.'’-]*")


def signature(line: str) -> str | None:
    """The author if ``line`` is a byline and nothing else, as printed, without "by"; else None."""
    if len(line.split()) > _LONGEST or ends_sentence(line.rstrip(".")):
        return None
    stripped = line.strip(_FRAME)
    alone = _AFTER_NAMES.sub("", stripped).strip(_FRAME)
    if label_key(alone) in wording().signatures:
        return alone
    opening = wording().byline.match(plain(stripped))
    if not opening:
        return stripped if _from_agency(stripped) else None
    if _same_length(stripped):
        rest = stripped[opening.end() :]
    else:
        rest = stripped.split(maxsplit=len(opening.group().split()))[-1]
    if label_key(opening.group()) in wording().signatures:
        return alone if _names(rest) else None
    return _names(rest)


def bare_name(line: str) -> str | None:
    """``line`` if it could be a person's name and nothing else: two to four capitalised words."""
    tokens = line.split()
    capitalised = [token for token in tokens if token[:1].isupper()]
    fits = 2 <= len(tokens) <= 4 and len(capitalised) >= 2 and _are_names(line) and not line.isupper()
    return line if fits and not any(label_key(token) in wording().labels for token in tokens) else None


def _same_length(line: str) -> bool:
    """Whether offsets in ``plain(line)`` are offsets in ``line`` (no space before a colon was dropped)."""
    return len(plain(line)) == len(line)


def _from_agency(line: str) -> bool:
    """Whether an agency signs, alone or with others: "AFP", "Reuters/AP", "Awa Traoré avec AFP"."""
    parts = [part for part in _joints().split(line) if part.strip()]
    agencies = [part for part in parts if label_key(part) in wording().agencies]
    return len(agencies) == len(parts) > 0 or (bool(agencies) and len(parts) > 1 and _are_names(line))


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(
        r"\s*[,;/&]\s*|(?:^|\s+)(?:" + "|".join(map(re.escape, sorted(wording().particles))) + r")\s+", re.I
    )


def _names(rest: str) -> str | None:
    """The names that ``rest`` opens with: "Awa Traoré, à Bamako" -> "Awa Traoré"."""
    rest = _AFTER_NAMES.sub("", rest).strip(" ,;:-–—")
    segments = re.split(r"\s*,\s*", rest)
    if len(segments) > 1 and segments[0].split(" ")[0] in wording().particles:
        segments = segments[1:]
    kept = segments[:1]
    for segment in segments[1:]:
        if len(segment.split()) < 2 or not _are_names(segment) or not segment[0].isupper():
            break
        kept.append(segment)
    names = ", ".join(kept)
    months = {month for calendar in wording().calendars for month in calendar.months}
    while names and names.rsplit(maxsplit=1)[-1].lower() in months:
        names = names.rpartition(" ")[0]
    return names if _are_names(names) else None


def _are_names(text: str) -> bool:
    tokens = text.replace(",", " ").replace("/", " ").replace("&", " ").split()
    if not 1 <= len(tokens) <= _LONGEST - 2 or not all(_TOKEN.fullmatch(token) for token in tokens):
        return False
    lower = [token for token in tokens if not token[0].isupper()]
    return tokens[0][0].isupper() and all(re.split(r"['’]", token)[0] in wording().particles for token in lower)
