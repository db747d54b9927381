"""Sentences through the whole pipeline, and what is coded of them as lines "TYPE/mode: SRC -> TGT (status)".

A test over a table of sentences takes them from ``cases``: one ``Case`` a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from detente.model import Party, Reading, Report
from detente.pipeline import passage, read_articles


@dataclass(frozen=True)
class Case:
    """A text of a table, what is expected of it, and all texts of the table in its language, parsed in one go."""

    text: str
    language: str
    expected: Any
    among: tuple[str, ...]

    def reading(self, day: str | None = None) -> Reading:
        """The text's reading, published on a day (ISO) or on none."""
        return readings(self.among, self.language, day)[self.among.index(self.text)]

    def coded(self) -> list[str]:
        """The lines coded of the text."""
        return coded(self.text, self.among, self.language)


def cases(**tables: Mapping[str, Any] | Sequence[str]) -> list[Any]:
    """A parameter a text of the tables, one table a language: ``cases(fr=FRENCH, en=ENGLISH)``, ``cases(**TABLES)``.

    Of the texts of a bare sequence nothing is expected: ``[]``.
    """
    return [
        pytest.param(
            Case(text, language, table[text] if isinstance(table, Mapping) else [], tuple(table)),
            id=f"{language}-{text}",
        )
        for language, table in tables.items()
        for text in table
    ]


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
