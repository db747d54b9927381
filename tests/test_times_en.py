"""Time expressions of English. The sentences below the patterns themselves run in test_times.py."""

from __future__ import annotations

from datetime import date

import pytest

from detente.times import find, shift_future, shift_past

TUESDAY = date(2026, 2, 3)


def _found(sentence: str, anchor: date | None = TUESDAY) -> list[tuple[str, str]]:
    return [(found.span.text, found.edtf) for found in find(sentence, "en", anchor) if found.span]


CASES = [
    # days
    ("Received on February 2, 2026 in Oslo", [("February 2, 2026", "2026-02-02")]),
    ("on 2 Feb. 2026", [("2 Feb. 2026", "2026-02-02")]),
    ("LIMA, Feb 2 (NNA) - The king", [("Feb 2", "2026-02-02")]),
    ("on Tuesday, March 3, at 10:30 a.m.", [("Tuesday, March 3", "2026-03-03")]),
    ("on the 3rd of March, 2024", [("3rd of March, 2024", "2024-03-03")]),
    ("on 02/02/2026", [("02/02/2026", "2026-02-02")]),  # both readings are the same
    ("on 02/30/2026", []),  # no such day
    ("on Feb. 29", [("Feb. 29", "2024-02-29")]),
    # relative days
    ("yesterday evening, then last night", [("yesterday evening", "2026-02-02"), ("last night", "2026-02-02")]),
    ("late Monday night", [("late Monday night", "2026-02-02")]),
    ("this coming Friday", [("this coming Friday", "2026-02-06")]),
    ("Friday's vote", [("Friday", "2026-01-30")]),
    ("on Wednesday of next week", [("Wednesday of next week", "2026-02-11")]),
    ("the following Monday", []),  # which Monday depends on what precedes
    # longer units
    ("nearly ten years ago", [("ten years ago", "2016~")]),
    ("half a century ago", [("half a century ago", "1976~")]),
    ("a couple of weeks ago", [("a couple of weeks ago", "2026-01-19~/2026-01-25~")]),
    ("recently, for three years", []),  # no date; a duration
    ("in the next six months", [("in the next six months", "2026-02-03/2026-08~")]),
    ("early this month", [("early this month", "2026-02-01~/2026-02-10~")]),
    ("late last year", [("late last year", "2025-10~/2025-12~")]),
    ("in the mid-1990s", [("mid-1990s", "1994~/1996~")]),
    ("in the second half of last year", [("the second half of last year", "2025-41")]),
    ("in the last week of March", [("the last week of March", "2026-03-25~/2026-03-31~")]),
    ("in the fall of 2024", [("fall of 2024", "2024-23")]),
    ("in the twenty-first century", [("twenty-first century", "20XX")]),
    # ranges
    ("between 2008 and 2013", [("between 2008 and 2013", "2008/2013")]),
    ("from 28 December to 3 January 2026", [("from 28 December to 3 January 2026", "2025-12-28/2026-01-03")]),
    ("from December 2024 to March", [("from December 2024 to March", "2024-12/2025-03")]),
    ("Thursday through Saturday", [("Thursday through Saturday", "2026-01-29/2026-01-31")]),
    ("March 3-5", [("March 3-5", "2026-03-03/2026-03-05")]),
    ("the 2010–2015 war", [("2010–2015", "2010/2015")]),
    ("since at least 2014", [("since at least 2014", "2014/..")]),
    ("no later than June 30", [("no later than June 30", "../2026-06-30")]),
    # words that are more than one thing
    ("They may march in the sun; he sat on a second wed. seat", []),
    ("They will march on May 1", [("May 1", "2026-05-01")]),
    ("Mrs May spoke; the fall of Kabul; the Arab Spring", []),
    ("2014 troops, nearly 2,000 dead, in 3.5 months", []),
    ("the under-60s", []),
    ("the 2015 deal and the 2000 soldiers", [("2015", "2015")]),
    ("Resolution 2231 (2015)", [("2015", "2015")]),
    ("the Sunday Times on Sunday", [("Sunday", "2026-02-01")]),
    ("the first talks in five years, in two days of fighting", []),
    # across a blank line nothing is joined
    ("Monday\n\nMarch 2", [("Monday", "2026-02-02"), ("March 2", "2026-03-02")]),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_find(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert _found(sentence) == expected


def test_two_readings_of_a_date_in_figures() -> None:
    [found] = find("on 02/03/2026", "en", TUESDAY)
    assert (found.edtf, found.earliest, found.latest) == ("[2026-02-03, 2026-03-02]", "2026-02-03", "2026-03-02")


WITHOUT_ANCHOR = [
    ("on February 2, 2026", "2026-02-02", "2026-02-02"),
    ("on February 2", "XXXX-02-02", ""),
    ("on Monday", "", ""),
    ("yesterday", "", ""),
    ("last week", "", ""),
    ("by 2030", "../2030", ""),
    ("over the past month", "", ""),
    ("the 1990s", "199X", "1990-01-01"),
]


@pytest.mark.parametrize(("sentence", "edtf", "earliest"), WITHOUT_ANCHOR)
def test_without_an_anchor(sentence: str, edtf: str, earliest: str) -> None:
    [found] = find(sentence, "en", None)
    assert (found.edtf, found.earliest, found.anchor) == (edtf, earliest, "")


TENSES = [
    # expression, as found, in the future, in the past
    ("He comes on Monday.", "2026-02-02", "2026-02-09", "2026-02-02"),
    ("He comes on March 28.", "2026-03-28", "2026-03-28", "2025-03-28"),
    ("He comes in June.", "2025-06", "2026-06", "2025-06"),
    ("He comes until June.", "../2026-06", "../2026-06", "../2025-06"),
    ("He came last Monday.", "2026-02-02", "2026-02-02", "2026-02-02"),
]


@pytest.mark.parametrize(("sentence", "found", "future", "past"), TENSES)
def test_tense(sentence: str, found: str, future: str, past: str) -> None:
    [day] = find(sentence, "en", TUESDAY)
    assert (day.edtf, shift_future(day, "en").edtf, shift_past(day, "en").edtf) == (found, future, past)
    assert shift_future(day) == shift_future(day, "en")  # the language can be left to be tried
