"""evaluation/scale.py measures what it says, on a record small enough for a test; charts and table are drawn."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "evaluation"))
import scale
import scale_charts


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"SIZES": (40,), "TURNS": 8, "WARM_UP": 2, "EVERY": 20, "ROUNDS": 1}.items():
            patch.setattr(scale, name, value)
        whole = scale.Scale()
        assert len(list(scale.measure(80, tmp_path_factory.mktemp("scale"), whole))) == 2
        return whole


def test_every_size_is_measured(found):
    assert [m.articles for m in found.sizes] == [40, 80]
    for m in found.sizes:
        assert 0 < m.baseline < m.added
        assert m.small > 0
        assert m.slowest >= m.added / 2
        assert set(m.dossiers) == {"busiest pair", "middle pair"}
        assert len(m.searches) == 8
        assert m.bytes_an_article > 1_000
    assert found.sizes[-1].hits["common word"] > 0
    assert found.sizes[-1].dossier_events["busiest pair"] > 0


def test_the_curve_goes_up_to_the_last_size(found):
    assert [point.articles for point in found.curve] == [20, 40, 70, 80]
    assert all(0 < point.baseline < point.ours for point in found.curve)


def test_the_record_holds_about_as_many_events_as_happened(found):
    assert found.events == pytest.approx(found.happened, rel=0.1)


def test_charts_and_table_are_drawn(found, tmp_path):
    plain = json.loads(json.dumps(asdict(found)))
    for path in scale_charts.draw(plain, tmp_path):
        assert path.read_text(encoding="utf-8").lstrip().startswith("<svg")
    lines = scale_charts.table(plain).splitlines()
    assert lines[0] == "| articles in the record | 40 | 80 |"
    assert {line.count("|") for line in lines} == {4}
