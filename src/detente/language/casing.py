"""Headlines In Capitals as ordinary text, so that a parser can tell their verbs from their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

_WORD = re.compile(r"[^\W\d_]+(?:['.’][^\W\d_]+)*")
_SHORTEST = 4


def restore_case(text: str, is_common: Callable[[str], bool], minor: Collection[str] = ()) -> str:
    """Lower-case the common words of a text where every word, or every word but ``minor`` ones, is capitalised.

    ``is_common`` tells of a lower-case word whether it is one of the language's and no name. Other texts, and texts
    too short to tell, come back as they are; the length never changes.
    """
    words = list(_WORD.finditer(text))
    shouted = len(words) >= _SHORTEST and text.isupper()
    if not shouted and not _is_titled(words, minor):
        return text
    pieces = list(text)
    for n, word in enumerate(words):
        lower = word.group().lower()
        first = n == 0 or text[word.start() - 2 : word.start()] == ": "
        acronym = not shouted and len(lower) > 1 and word.group().isupper()
        if acronym or len(lower) != len(word.group()):
            continue
        if is_common(lower) or lower in minor:
            new = lower.capitalize() if first else lower
        else:
            new = lower.title() if shouted and len(lower) > 3 else word.group()
        pieces[word.start() : word.end()] = new
    return "".join(pieces)


def _is_titled(words: list[re.Match[str]], minor: Collection[str]) -> bool:
    if not minor or len(words) < _SHORTEST:
        return False
    major = [word.group() for word in words if word.group().lower() not in minor]
    return len(major) >= _SHORTEST - 1 and all(word[0].isupper() for word in major)
