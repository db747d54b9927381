"""What the English tokenizer must leave whole: nothing beyond its exceptions and URLs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def token_match(pattern: str | None) -> Callable[[str], Any] | None:
    """A test for strings to leave whole, from the pattern stored in the model package (None: no test)."""
    import re

    return re.compile(pattern).match if pattern else None


def prefix_search(pattern: str) -> Callable[[str], Any]:
    """What the tokenizer cuts off in front, from the pattern stored in the model package."""
    import re

    return re.compile(pattern).search
