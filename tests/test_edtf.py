"""EDTF: both bounds of what news needs of ISO 8601-2."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.errors import InputError
from detente.times import bounds
from detente.times.edtf import about, all_of, interval, one_of

BOUNDS = [
    ("", "", ""),
    # level 0
    ("2026-02-02", "2026-02-02", "2026-02-02"),
    ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),  # a leap year
    ("2026", "2026-01-01", "2026-12-31"),
    ("2026-02-02/2026-02-05", "2026-02-02", "2026-02-05"),
    ("2025/2026-03", "2025-01-01", "2026-03-31"),  # sides of different precision
    ("2026-02-02T10:30:00Z", "2026-02-02", "2026-02-02"),
    # level 1
    ("2021/..", "2021-01-01", ""),
    ("../2025", "", "2025-12-31"),
    ("/2025", "", "2025-12-31"),  # unknown, not open: no bound either
    ("2021/", "2021-01-01", ""),
    ("2025-12~", "2025-12-01", "2025-12-31"),
    ("1984?", "1984-01-01", "1984-12-31"),
    ("2004-06-11%", "2004-06-11", "2004-06-11"),
    ("2025-10~/2025-12~", "2025-10-01", "2025-12-31"),
    ("2025-XX", "2025-01-01", "2025-12-31"),
    ("2025-02-XX", "2025-02-01", "2025-02-28"),
    ("2025-XX-XX", "2025-01-01", "2025-12-31"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("XXXX-02-02", "", ""),
    ("2001-21", "2001-03-01", "2001-05-31"),  # spring
    ("2001-24", "2001-12-01", "2002-02-28"),  # winter runs into the next year
    # level 2
    ("2004-06~-11", "2004-06-11", "2004-06-11"),
    ("2001-31", "2001-03-01", "2001-05-31"),  # autumn of the southern hemisphere
    ("2025-33", "2025-01-01", "2025-03-31"),  # quarters
    ("2025-36", "2025-10-01", "2025-12-31"),
    ("2025-38", "2025-05-01", "2025-08-31"),  # quadrimesters
    ("2024-40", "2024-01-01", "2024-06-30"),  # halves
    ("2024-41", "2024-07-01", "2024-12-31"),
    ("156X-12-25", "1560-12-25", "1569-12-25"),
    ("2025-1X", "2025-10-01", "2025-12-31"),
    ("[2026-05-01..2026-05-07]", "2026-05-01", "2026-05-07"),
    ("[2026-02-03, 2026-03-02]", "2026-02-03", "2026-03-02"),
    ("[..2025-12]", "", "2025-12-31"),
    ("[2025-12..]", "2025-12-01", ""),
    ("{2026-03-04, 2026-03-12}", "2026-03-04", "2026-03-12"),
]


@pytest.mark.parametrize(("edtf", "earliest", "latest"), BOUNDS)
def test_bounds(edtf: str, earliest: str, latest: str) -> None:
    assert bounds(edtf) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "2026-13",
        "2026-02-30",
        "2026-00",
        "0000",
        "Y17000",
        "2026/2025",
        "1/2/3",
        "[2026",
        "26-02-02",
        "2026-42",
    ],
)
def test_bounds_of_what_is_no_edtf(text: str) -> None:
    with pytest.raises(InputError, match="date"):
        bounds(text)


def test_builders() -> None:
    assert interval("2025", "2026") == "2025/2026"
    assert interval("2025", "2025") == "2025"
    assert one_of("2026-03-02", "2026-02-03") == "[2026-02-03, 2026-03-02]"
    assert one_of("2026-02-02", "2026-02-02") == "2026-02-02"
    assert all_of("2015", "2022") == "{2015, 2022}"
    assert about("2024") == "2024~"
    assert about("2024/..") == "2024~/.."
    assert about("2024~") == "2024~"


@given(st.dates())
def test_a_day_bounds_itself(day: date) -> None:
    assert bounds(day.isoformat()) == (day.isoformat(), day.isoformat())


@given(st.dates(), st.dates())
def test_intervals_are_bounded_by_their_ends(first: date, last: date) -> None:
    first, last = sorted((first, last))
    assert bounds(interval(first.isoformat(), last.isoformat())) == (first.isoformat(), last.isoformat())


@given(st.text("0123456789X-/.[]{},?~%TY ", max_size=24))
def test_bounds_are_ordered_or_refused(text: str) -> None:
    try:
        earliest, latest = bounds(text)
    except InputError:
        return
    assert not (earliest and latest) or earliest <= latest
    for day in (earliest, latest):
        assert not day or date.fromisoformat(day)
