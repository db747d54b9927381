"""What the English tokenizer must leave whole beyond its exceptions and URLs: "re-established", "co-operation"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

# words that a prefix makes of another verb or its noun: cut at the hyphen they would be no words at all
_PREFIXED = re.compile(
    r"(?:re|co|inter)-[a-z]{3,}|(?:de-escalat|pre-empt|counter-attack|ill-treat)[a-z]*", re.IGNORECASE
)


def is_one_word(text: str) -> bool:
    """Whether a string with a hyphen is one word ("re-established", "co-operation")."""
    return _PREFIXED.fullmatch(text) is not None


def token_match(pattern: str | None) -> Callable[[str], Any] | None:
    """A test for strings to leave whole: words with a prefix, and the pattern stored in the model package, if any."""
    stored = re.compile(pattern).match if pattern else None
    return lambda text: is_one_word(text) or (stored is not None and stored(text))


def prefix_search(pattern: str) -> Callable[[str], Any]:
    """What the tokenizer cuts off in front, from the pattern stored in the model package."""
    return re.compile(pattern).search
