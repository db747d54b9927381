"""The project's own measure: its small cases, its agreement with the scorers beside the data, its page."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "eval"
sys.path.insert(0, str(ROOT / "evaluation"))
cases, matching, report = (import_module(name) for name in ("cases", "matching", "report"))

SENTENCES = cases.KINDS["sentences"]


def event(text: str) -> dict[str, Any]:
    """ "ACCUSE NOR,DNK>CHL negated" as the JSON of an event."""
    kind, sides, *status = text.split()
    source, target = ([code for code in side.split(",") if code] for side in sides.split(">"))
    return {"type": kind, "source": source, "target": target, "status": "".join(status) or "actual"}


def case(gold: list[str], found: list[str], kind: Any = SENTENCES) -> Any:
    row = {"id": "a", "text": "-", "events": [event(e) for e in gold]}
    return kind.cases([row], {"a": {"id": "a", "events": [event(e) for e in found]}})[0]


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        (["AID NOR>CHL"], ["AID NOR>CHL"], (1, 1, 1)),
        (["AID NOR>CHL"], ["AID CHL>NOR"], (1, 0, 0)),  # who does it counts
        (["AID NOR,DNK>CHL"], ["AID NOR>CHL"], (1, 1, 0)),  # one of two donors
        (["AID NOR:GOV>CHL"], ["AID NOR>CHL:CIV"], (1, 1, 1)),  # actors at state level
        (["CONSULT NOR>CHL"], ["CONSULT CHL>NOR"], (1, 1, 1)),  # a meeting has one side
        (["AGREE NOR,CHL>"], ["AGREE NOR>CHL"], (1, 1, 1)),  # so has what names no target
        (["AID NOR>CHL"], ["AGREE NOR>CHL"], (0, 0, 0)),
        (["AID NOR>CHL"], ["AID NOR>CHL", "AID NOR>CHL"], (1, 1, 1)),  # one to one
        (["AID NOR>PER", "AID NOR>CHL"], ["AID NOR>CHL", "AID NOR>PER"], (2, 2, 2)),  # in any order
        (["AID NOR>CHL negated"], ["AID NOR>CHL negated"], (0, 0, 0)),  # what did not happen is not due
        (["AID NOR>CHL"], [], (0, 0, 0)),
    ],
)
def test_events_right(gold: list[str], found: list[str], right: tuple[int, ...]) -> None:
    one = case(gold, found)
    assert tuple(SENTENCES.right(one, rule) for rule in ("type", "partial", "strict")) == right


def test_figures_and_types() -> None:
    both = [case(["AID NOR>CHL", "ACCUSE NOR>CHL"], ["AID NOR>CHL future"]), case([], ["ACCUSE PER>CHL"])]
    figures = SENTENCES.figures(both)
    assert figures["detect"] == (0.5, 1.0, pytest.approx(2 / 3))
    assert figures["type"] == (0.5, 0.5, 0.5)
    assert figures["status"] == (0.0,)
    count = matching.Count
    assert SENTENCES.types(both) == {"AID": count(1, 1, 1), "ACCUSE": count(1, 1, 0)}


def test_passages_put_events_into_their_sentences_and_pair_responses() -> None:
    row = {
        "id": "p", "language": "fr", "text": "Un. Deux.",
        "sentences": [{"id": "s1", "start": 0, "end": 3, "events": [{**event("SANCTION NOR>CHL"), "date": "2025-03"}]},
                      {"id": "s2", "start": 4, "end": 9, "events": [event("SANCTION CHL>NOR")]}],
        "responses": [{"event": "s2#0", "answers": "s1#0"}],
    }  # fmt: skip
    said = [
        {**event("SANCTION NOR>CHL"), "trigger": {"start": 0}, "date": {"edtf": "2025-03-03"}},
        {**event("SANCTION CHL>NOR"), "trigger": {"start": 5}, "date": None},
    ]
    kind = cases.KINDS["passages"]
    found = kind.cases([row], {"p": {"id": "p", "events": said, "responses": [{"event": 1, "answers": 0}]}})
    assert [len(c.found) for c in found] == [1, 1]
    figures = kind.figures(found)
    assert (figures["strict"][-1], figures["responses"][-1], figures["dates"]) == (1.0, 1.0, (1.0,))


def test_roots_compare_words_of_the_actors() -> None:
    row = {"id": "r", "text": "Norway hit Chile.", "root": "YIELD", "source": "the Norwegian army", "target": "Chile"}
    found = {"type": "RETREAT", "source": [{"text": "Norwegian troops"}], "target": [{"start": 11, "end": 16}]}
    kind = cases.KINDS["roots"]
    (one,) = kind.cases([row], {"r": {"id": "r", "events": [found]}})
    assert (kind.right(one, "type"), kind.right(one, "strict")) == (1, 1)
    assert kind.figures([one]) == {"coded": (1.0,), "root": (1.0, 1.0, 1.0), "roles": (1.0,)}


# --- beside the scorers of the data --------------------------------------------------------------------------------


def _disturbed(row: dict[str, Any], number: int) -> dict[str, Any]:
    """Gold with made-up mistakes, as a coder's line: some events missing, some of another type or side."""
    events = []
    for n, gold in enumerate(e for s in row.get("sentences", [row]) for e in _placed(s, row)):
        turn = (number + n) % 5
        if turn == 1:
            continue
        changed = dict(gold)
        changed["type"] = "ACCUSE" if turn == 2 else gold["type"]
        changed["source"] = gold["target"] if turn == 3 else gold["source"]
        events.append(changed)
    pairs = [{"event": i, "answers": 0} for i in range(1, len(events), 2)]
    return {"id": row["id"], "events": events, "responses": pairs}


def _placed(sentence: dict[str, Any], row: dict[str, Any]) -> list[dict[str, Any]]:
    if "root" in row:
        return [{"type": row["root"], "source": [{"text": row["source"]}], "target": [{"text": row["target"]}]}]
    at = {"start": sentence.get("start", 0)}
    return [{**e, "trigger": at, "date": {"edtf": e.get("date") or ""}} for e in sentence["events"]]


@pytest.mark.parametrize(
    ("name", "kind", "scorer"),
    [
        ("fr_dev", "sentences", "score.py"),
        ("passages_dev", "passages", "score_passages.py"),
        ("en_plv_dev", "roots", "score_plv.py"),
    ],
)
def test_agrees_with_the_scorer_of_the_data(name: str, kind: str, scorer: str, tmp_path: Path) -> None:
    if not (DATA / scorer).exists():
        pytest.skip(f"{DATA} is not here")
    rows = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    coded = [_disturbed(row, n) for n, row in enumerate(rows)]
    file = tmp_path / "coded.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in coded), encoding="utf-8")
    command = [sys.executable, str(DATA / scorer), str(DATA / f"{name}.jsonl"), str(file)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    theirs = {line.split()[0]: [float(v) for v in re.findall(r"\d\.\d{3}", line)] for line in printed.splitlines()}
    ours = cases.KINDS[kind].figures(cases.KINDS[kind].cases(rows, {row["id"]: row for row in coded}))
    for figure, values in ours.items():
        assert [round(v, 3) for v in values] == theirs[figure], figure


# --- the page ------------------------------------------------------------------------------------------------------


def _report() -> Any:
    line, count = report.Line, matching.Count
    lines = (
        line("fr_dev", "type", (0.5, 0.25, 1 / 3), 0.3, 0.4),
        line("fr_dev", "status", (0.9,), 0.8, 0.9),
        line("pages", "shingles", (0.9, 0.9, 0.9), None, None),
    )
    columns = tuple(report.TypeColumn(f"set{n}", {"ACCUSE": count(4, 2, 1)}) for n in range(7))
    return report.Report(lines, columns, ("unseen: not measured",))


def test_page_fits_and_marks_what_is_below_its_floor() -> None:
    page = report.as_text(_report())
    assert max(len(line) for line in page.splitlines()) <= 100
    assert [line for line in page.splitlines() if line.endswith("< floor")] == [
        "fr_dev            type            0.500    0.250       0.333     0.300   0.400  < floor"
    ]
    assert page.endswith("unseen: not measured\n1 below the floor")
    assert page.count(" 0.50  0.25    4") == 7
    assert "\033" not in page
    assert "\033[31m" in report.as_text(_report(), colour=True)


def test_a_figure_equal_to_its_floor_as_printed_is_not_below() -> None:
    assert not report.Line("a", "b", (0.60151,), None, 0.602).is_below


def test_json_goes_into_the_readme(tmp_path: Path) -> None:
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    (scripts / "figures.py").write_bytes((ROOT / "scripts" / "figures.py").read_bytes())
    readme = tmp_path / "README.md"
    readme.write_text("a\n<!-- figures -->\nold\n<!-- /figures -->\nb\n", encoding="utf-8")
    command = [sys.executable, str(scripts / "figures.py")]
    subprocess.run(command, input=report.as_json(_report()), text=True, check=True)
    text = readme.read_text(encoding="utf-8")
    assert "| 200 sentences of French news | type | 0.500 | 0.250 | 0.333 | 0.300 |\n" in text
    assert "| 200 sentences of French news | status |  |  | 0.900 | 0.800 |\n" in text
    assert "old" not in text
    assert subprocess.run(command, input="", text=True, capture_output=True, check=False).returncode == 1


def test_absent_data_is_named_and_passed_over(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "evaluation" / "run.py"), str(tmp_path), "--only", "fr_dev"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, f"fr_dev: not measured, there is no {tmp_path}/eval/fr_dev.jsonl\n")
