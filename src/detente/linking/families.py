"""Which acts reports tell interchangeably, and how far their dates may lie apart: the table ``data/families.csv``."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from detente.errors import DataError

_FILE = "families.csv"
_SIDES = ("mutual", "directed")
_ANSWERS = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Family:
    """An act among its like. Each of ``paths`` goes from the coarse to the fine, the act's own first; the other fields
    are those of the table."""

    paths: tuple[tuple[str, ...], ...]
    mutual: bool
    lag: int
    slack: int
    repeats: bool
    placed: bool
    recall: int

    @property
    def path(self) -> tuple[str, ...]:
        """The act's own path."""
        return self.paths[0]

    @property
    def roots(self) -> tuple[str, ...]:
        """Where its paths begin, its own first."""
        return tuple(dict.fromkeys(path[0] for path in self.paths))


def family(type: str, mode: str) -> Family:
    """The family of a type and mode; a mode that the table does not know has that of its type."""
    known = _table()
    found = known.get(f"{type}/{mode}") or known.get(f"{type}/")
    if found is None:
        raise DataError(_FILE, f"no row for {type}/", f"add one; there are {', '.join(sorted(known))}")
    return found


def related(a: Family, b: Family) -> bool:
    """True where one act can be the other told more finely."""
    return any(mine[: len(other)] == other[: len(mine)] for mine in a.paths for other in b.paths)


def acts() -> frozenset[str]:
    """The acts ("SANCTION/expel-diplomats", "AGREE/") that the table has."""
    return frozenset(_table())


@cache
def _table() -> dict[str, Family]:
    text = (resources.files("detente.linking") / "data" / _FILE).read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["act"]: _family(row) for row in rows}


def _family(row: dict[str, str]) -> Family:
    try:
        if row["sides"] not in _SIDES:
            raise ValueError(f"sides is {' or '.join(_SIDES)}")
        days = {name: int(row[name]) for name in ("lag", "slack", "recall")}
        paths = tuple(tuple(path.split("/")) for path in row["path"].split("|"))
        repeats, placed = _ANSWERS[row["repeats"]], _ANSWERS[row["place"]]
        return Family(paths, row["sides"] == "mutual", repeats=repeats, placed=placed, **days)
    except (KeyError, ValueError, TypeError) as error:
        raise DataError(f"{_FILE}: {row.get('act')}", f"a bad row ({error})", "see the head of the file") from error
