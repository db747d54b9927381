"""The index of a pair: its formula on the documentation's example, what counts, and where a series turns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.errors import UsageError
from detente.model import Happening
from detente.relations.index import QUADRANTS, counts, series
from detente.relations.periods import period_of, periods
from detente.relations.turns import SHORTEST, change_points, turns
from happened import happening
from readings_of_days import read

PAGE = Path(__file__).parents[1] / "docs" / "index.md"
PAIR = ("NOR", "CHL")


def tables() -> list[list[list[str]]]:
    """The tables of the page, each a list of rows of cells without its two head lines."""
    found: list[list[list[str]]] = [[]]
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("|"):
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        elif found[-1]:
            found.append([])
    return [table[2:] for table in found if table]


def test_the_documented_example_is_what_is_computed() -> None:
    events, rows, expected = tables()
    happenings = [
        happening(f"{kind}: {by} -> {on}", id=id, date=day, status=status)
        for id, day, status, kind, by, on, _ in events
    ]
    coverage = read([(day, outlet, "en", int(n), int(telling)) for outlet, day, n, telling in rows])
    found = series(PAIR, happenings, coverage, "week")
    shown = []
    for value in found.values:
        cells = [value.forces[name].value for name in QUADRANTS] + [value.net]
        shown.append([value.period.name, str(value.articles), *(f"{c:g}" if value.is_covered else "" for c in cells)])
    assert shown == expected
    assert found.panel == ("Fjord Post",)
    opened = [id for value in found.values for name in QUADRANTS for id in value.forces[name].events]
    assert opened == ["E2", "E1", "E3"]


def test_the_documented_sizes_are_those_of_the_ontology() -> None:
    from detente.relations.index import intensity

    for id, day, _, kind, by, on, size in tables()[0]:
        assert f"{intensity(happening(f'{kind}: {by} -> {on}', id=id, date=day)):g}" == size


@pytest.mark.parametrize(
    ("sides", "given", "counted"),
    [
        ("NOR -> CHL", {}, True),  # one acts on the other
        ("CHL -> NOR", {}, True),  # whichever
        ("NOR:MIL -> CHL", {}, True),  # a part of a state is of the state
        ("NOR, CHL -> -", {}, True),  # both together
        ("NOR, CHL -> PER", {}, False),  # both on a third
        ("PER -> NOR, CHL", {}, False),  # a third on both
        ("NOR, PER -> CHL", {}, True),  # one of them with a third
        ("NOR -> PER", {}, False),  # another pair
        ("NOR -> CHL", {"status": "negated"}, False),
        ("NOR -> CHL", {"status": "hypothetical"}, False),
        ("NOR -> CHL", {"status": "future"}, False),
        ("NOR -> CHL", {"status": "historical"}, True),
        ("NOR -> CHL", {"withdrawn": True}, False),
    ],
)
def test_what_counts(sides: str, given: dict, counted: bool) -> None:
    assert counts(happening(f"CONSULT: {sides}", **given), PAIR) is counted


@pytest.mark.parametrize(
    ("by", "date", "place"),
    [
        ("week", "2025-03-04", "2025-W10"),
        ("week", "2025-03-07/2025-03-11", "2025-W11"),  # "over the week-end": its last day's week
        ("week", "2025-03-01/2025-03-31", "unplaced"),  # "in March" is of no week
        ("month", "2025-03-01/2025-03-31", "2025-03"),
        ("month", "2025-01-01/2025-12-31", "unplaced"),
        ("week", "", "unplaced"),
        ("week", "2024-03-04", "uncovered"),  # recalled from before anything was read
    ],
)
def test_the_period_of_an_event_is_as_certain_as_its_day(by: str, date: str, place: str) -> None:
    coverage = read([(d, "Fjord Post", "en", 1, 1) for d in ("2025-01-01", "2025-03-04", "2025-03-11")])
    found = series(PAIR, [placed_on(date)], coverage, by)
    placed = [v.period.name for v in found.values if any(force.events for force in v.forces.values())]
    where = {"unplaced": found.unplaced, "uncovered": found.uncovered}
    assert where[place] == ("E1",) if place in where else placed == [place]


def test_more_reading_of_the_same_events_moves_no_value_far() -> None:
    events = [happening("CONSULT: NOR -> CHL", id=f"E{n}", date=f"2025-{n:02}-15") for n in range(1, 7)]
    even = [(f"2025-{n:02}-15", "Fjord Post", "en", 40, 1) for n in range(1, 7)]
    doubled = [*even[:3], *((day, outlet, "en", 80, 2) for day, outlet, *_ in even[3:])]
    plain, corrected = (series(PAIR, events, read(rows), "month") for rows in (even, doubled))
    assert {v.net for v in plain.values} == {2.5}
    assert corrected.values[0].net > 2.5 > corrected.values[-1].net  # the same event in twice the pages weighs less
    assert [v.forces[QUADRANTS[0]].raw for v in corrected.values] == [2.5] * 6


def test_an_outlet_that_never_tells_of_the_pair_changes_nothing() -> None:
    events = [happening("CONSULT: NOR -> CHL", id="E1", date="2025-03-04")]
    own = [("2025-03-04", "Fjord Post", "en", 4, 1)]
    other = [("2025-03-05", "Andes Courier", "es", 500, 0)]
    assert series(PAIR, events, read(own), "week").values == series(PAIR, events, read(own + other), "week").values


def test_nothing_read_has_no_value() -> None:
    assert series(PAIR, [happening("CONSULT: NOR -> CHL", id="E1", date="2025-03-04")], read([]), "week").values == ()


def test_an_unknown_period_is_refused() -> None:
    with pytest.raises(UsageError, match="fortnight"):
        series(PAIR, [], read([]), "fortnight")


@given(st.dates(), st.sampled_from(["week", "month"]))
def test_periods_follow_each_other_without_gap(day, by: str) -> None:
    if day.year in (1, 9999):
        return
    period = period_of(day.isoformat(), by)
    assert period.first <= day.isoformat() <= period.last
    assert [p.name for p in periods(period.first, period.last, by)] == [period.name]


def placed_on(date: str) -> Happening:
    """A visit on a day, or within two ("" where nobody tells when)."""
    found = happening("CONSULT: NOR -> CHL", id="E1", date=date)
    return found if date else replace(found, event=replace(found.event, date=None))


LOW, HIGH = [0.0, 1.0, 0.0, 2.0, 1.0], [12.0, 11.0, 13.0, 12.0]


@pytest.mark.parametrize(
    ("values", "starts"),
    [
        ([], ()),
        ([5.0] * 12, ()),  # level
        ([*LOW, *HIGH], (5,)),  # one step up
        ([*LOW, *HIGH, *LOW], (5, 9)),  # up and down again
        ([0, 0, 0, 0, 9, 0, 0, 0, 0], ()),  # one bad week is an event, not a level
        ([*HIGH[: SHORTEST - 1], *LOW[: SHORTEST - 1]], ()),  # too short to tell
        ([1, -1, 1, -1, 1, -1, 1, -1, 1, -1], ()),  # noise
    ],
)
def test_a_series_turns_where_its_level_does(values: list[float], starts: tuple[int, ...]) -> None:
    assert change_points(values) == starts


def test_turns_pass_over_periods_without_reading() -> None:
    days = [f"2025-{month:02}-10" for month in range(1, 13)]
    acts = ("ASSAULT" if n >= 6 else "CONSULT" for n in range(len(days)))
    events = [
        happening(f"{act}: NOR -> CHL", id=f"E{n}", date=day)
        for n, (act, day) in enumerate(zip(acts, days, strict=True))
        if n not in (3, 4)
    ]
    coverage = read([(day, "Fjord Post", "en", 5, 1) for n, day in enumerate(days) if n not in (3, 4)])
    found = series(PAIR, events, coverage, "month")
    assert [v.is_covered for v in found.values].count(False) == 2
    assert [(t.period, t.before, t.after) for t in turns(found.values)] == [("2025-07", 2.5, -9.0)]
