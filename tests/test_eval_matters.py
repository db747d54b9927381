"""evaluation/matters.py counts right on matters made by hand, and its table names what the record can hold."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from detente.linking.groups import groups
from detente.linking.matters import lives
from detente.linking.moves import kinds, states
from detente.model import Happening, Matter
from happened import happening as h

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "evaluation"))
import matters  # noqa: E402

ROW = matters.Told(
    "1", "measure", "NOR", "CHL", ("entry ban",), (("in force", "2025-03-01"), ("lifted", "2025-06-01")), ""
)


def made(number: str, *happenings: Happening) -> Matter:
    (matter,) = lives(groups(happenings[0])[0], happenings)
    return replace(matter, id=number)


def test_steps_are_right_within_three_days():
    ban = made("M1", h("SANCTION/entry-restriction: NOR -> CHL", date="2025-03-03"))
    counts = matters.score([ban], [ROW]).counts
    assert (counts["found"], counts["steps found"], counts["steps"], counts["steps wrong"]) == (1, 1, 2, 0)


def test_a_step_of_another_day_is_wrong_and_another_matter_is_nobodys():
    ban = made("M1", h("SANCTION/entry-restriction: NOR -> CHL", date="2025-03-01"),
               h("CONCEDE/lift-entry: NOR -> CHL", date="2025-09-01"))  # fmt: skip
    tariff = made("M2", h("SANCTION/tariff: CHL -> NOR", date="2025-03-01"))
    found = matters.score([ban, tariff], [ROW])
    assert (found.counts["steps found"], found.counts["steps wrong"]) == (1, 1)
    assert found.counts["matters nobody tells"] == 1
    assert any("lifted 2025-06-01" in line for line in found.lines)


def test_the_table_is_sound():
    for row in matters.load():
        assert set(row.kinds) <= set(kinds(row.family)), row.number
        assert all((row.family, state) in states() for state, _ in row.steps), row.number
