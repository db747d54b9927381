"""What was read, made from rows: day ("" where unknown), outlet, language, articles, those that tell of the pair."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Coverage, DayRead, OutletRead

Row = tuple[str, str, str, int, int]


def read(rows: Sequence[Row]) -> Coverage:
    """The coverage that a record gives where it holds so many articles."""
    outlets = []
    for outlet in {row[1] for row in rows}:
        mine = [row for row in rows if row[1] == outlet]
        days = [row[0] for row in mine if row[0]]
        languages = tuple(sorted({row[2] for row in mine}))
        counts = sum(row[3] for row in mine), sum(row[4] for row in mine)
        outlets.append(OutletRead(outlet, languages, *counts, min(days, default=""), max(days, default="")))
    telling = {row.outlet for row in outlets if row.telling}
    days = []
    for day in sorted({row[0] for row in rows if row[0]}):
        mine = [row for row in rows if row[0] == day]
        panel = sum(row[3] for row in mine if row[1] in telling)
        days.append(DayRead(day, sum(row[3] for row in mine), sum(row[4] for row in mine), panel))
    ordered = sorted(outlets, key=lambda row: (-row.telling, -row.articles, row.outlet))
    return Coverage(tuple(ordered), tuple(days), undated=sum(row[3] for row in rows if not row[0]))
