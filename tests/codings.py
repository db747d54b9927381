"""Sentences through the whole pipeline, and what is coded of them as lines "TYPE/mode: SRC -> TGT (status)"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from detente.model import Party, Reading, Report
from detente.pipeline import passage, read_articles


@cache
def readings(texts: tuple[str, ...], language: str, day: str | None = None) -> tuple[Reading, ...]:
    """A reading of each text, all parsed in one go."""
    return tuple(read_articles([passage(text, language, day) for text in texts]))


def told(report: Report) -> str:
    """A report on one line; a side with nobody known (a bare sector is nobody) is "-"."""
    code = f"{report.type}/{report.mode}" if report.mode else report.type
    return f"{code}: {_codes(report.source)} -> {_codes(report.target)} ({report.status})"


def coded(text: str, among: Sequence[str], language: str, day: str | None = None) -> list[str]:
    """The lines of one text, parsed together with the others of its table."""
    texts = tuple(dict.fromkeys(among))
    reading = readings(texts, language, day)[texts.index(text)]
    return sorted(told(report) for report in reading.reports)


def _codes(parties: Sequence[Party]) -> str:
    codes = {party.actor.code for party in parties if party.actor}
    return ", ".join(sorted(code for code in codes if not code.startswith(":"))) or "-"
