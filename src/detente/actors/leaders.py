"""Persons whom everybody knows: heads of state, government and bodies and their ministers, ``data/leaders.tsv``."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from detente.actors.gazetteer_tables import fold
from detente.actors.offices import DATA, rows
from detente.actors.spelling import sound
from detente.errors import DataError

_GRACE_YEARS = 1


@dataclass(frozen=True, slots=True)
class Leader:
    """A line of ``leaders.tsv``: ``given`` names folded, ``since`` and ``until`` years with a fraction for months."""

    code: str
    given: frozenset[str]
    common: bool
    office: str
    since: float
    until: float


class Leaders:
    """Heads of state, government and organisations and their ministers, by folded surname."""

    def __init__(self, leaders: Iterable[tuple[str, Leader]]) -> None:
        self._by_surname: dict[str, list[Leader]] = {}
        self._by_sound: dict[str, list[Leader]] = {}
        for surname, leader in leaders:
            self._by_surname.setdefault(surname, []).append(leader)
            self._by_sound.setdefault(sound(surname), []).append(leader)

    def knows(self, name: str) -> bool:
        """Whether the name, as it stands, is that of a leader (needing no title)."""
        return bool(self._matching(fold(name).split(), titled=False))

    def find(self, name: str, titled: bool, day: str, named: Iterable[str]) -> tuple[str, Leader] | None:
        """The code a name stands for, with the line that says so.

        ``day`` is an ISO day or "": who held office then is preferred. Where several codes remain, the one among
        those ``named`` in the text is taken; else, of one person in an undated text, the latest office; else none.
        """
        found = self._matching(fold(name).split(), titled)
        if day and found:
            now = _year(day)
            current = [lead for lead in found if lead.since - _GRACE_YEARS <= now <= lead.until + _GRACE_YEARS]
            bare = fold(name) in self._by_surname
            found = current or [lead for lead in found if not (bare and lead.common)]
        if len({_state(lead) for lead in found}) > 1:
            codes = set(named)
            among = [lead for lead in found if _state(lead) in codes]
            one = not day and not among and frozenset.intersection(*(lead.given for lead in found))
            found = [max(found, key=lambda lead: lead.since)] if one else among
        if len({_state(lead) for lead in found}) != 1:
            return None
        latest = max(found, key=lambda lead: lead.until)
        return latest.code, latest

    def _matching(self, words: Sequence[str], titled: bool) -> list[Leader]:
        for k in range(len(words)):
            known = self._by_surname.get(" ".join(words[k:]))
            if known is None:
                continue
            given = " ".join(words[:k])
            if not given:
                return [lead for lead in known if titled or not lead.common]
            near = {given, words[0], words[k - 1]}  # "furious Theresa May"
            fits = [lead for lead in known if near & lead.given]
            if fits or k:
                return fits
        return self._sounding(words, titled)

    def _sounding(self, words: Sequence[str], titled: bool) -> list[Leader]:
        """Whose name it is in another spelling: said in full, or behind a title."""
        for k in range(0 if titled else 1, len(words)):
            given = {sound(words[0]), sound(" ".join(words[:k]))}
            fits = [
                lead
                for lead in self._by_sound.get(sound(" ".join(words[k:])), ())
                if not k or given & {sound(name) for name in lead.given}
            ]
            if fits:
                return fits
        return []


def _state(lead: Leader) -> str:
    return lead.code.partition(":")[0]


@functools.cache
def load_leaders(path: Path = DATA / "leaders.tsv") -> Leaders:
    """Read the table of leaders. Raises DataError for a malformed line."""
    return Leaders(_leaders(path))


def _leaders(path: Path) -> Iterable[tuple[str, Leader]]:
    for where, row in rows(path):
        given = frozenset(fold(part) for part in row["given"].split("|") if part)
        try:
            since, until = _year(row["from"]), _year(row["until"]) + 1 if row["until"] else 9999.0
        except ValueError as error:
            raise DataError(where, "not a year", "write 2017 or 2017-05") from error
        for surname in row["surname"].split("|"):
            common = surname.startswith("*")
            yield fold(surname.lstrip("*")), Leader(row["code"], given, common, row["office"], since, until)


def _year(text: str) -> float:
    year, _, rest = text.partition("-")
    return int(year) + ((int(rest[:2]) - 1) / 12 if rest else 0.0)
