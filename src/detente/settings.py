"""Limits and defaults in one place, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """``max_bytes``: larger files are refused (a 50 MB "page" is a dump, not an article).
    ``max_characters``: of longer articles only the sentences up to there are coded, and a note says so.
    ``max_sentence``: longer "sentences" (in characters) are split at white space before parsing.
    ``record_patience``: how many seconds a lost database server is waited for before a command gives up.
    """

    max_bytes: int = 20_000_000
    max_characters: int = 200_000
    max_sentence: int = 1_500
    record_patience: float = 120.0


DEFAULTS = Settings()
