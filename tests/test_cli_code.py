"""``detente code``: the lines of the contract, bad lines, order, streams of any length."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from command import run
from detente.cli.code import code_stream
from test_cli_read import CODED, Shape, faults, spans

CONTRACT = Path(__file__).parent / "contract"
LINE: Shape = {
    "id": str, "language": str, "events": [CODED],
    "responses": [{"event": int, "answers": int, "kind": str, "explicit": bool}],
}  # fmt: skip
ENGLISH = "Norway expelled two Chilean diplomats on Monday."
FRENCH = "Le Pérou a condamné les propos du Kenya."


def code(*rows: object) -> tuple[int, list[dict[str, Any]]]:
    """Status and lines that some rows give; a row that is bytes goes in as it is."""
    data = b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows)
    result = run("code", stdin=data)
    assert result.err == ""
    return result.status, [json.loads(line) for line in result.out.splitlines()]


# --- the contract ------------------------------------------------------------------------------------------------


def test_lines_have_the_fields_of_the_contract_and_offsets_into_their_text() -> None:
    rows = [json.loads(line) for line in (CONTRACT / "lines.jsonl").read_text(encoding="utf-8").splitlines()]
    status, lines = code(*rows)
    assert status == 1  # the last line's text is a number
    for row, line in zip(rows[:-1], lines[:-1], strict=True):
        assert faults(line, LINE) == []
        assert (line["id"], line["language"]) == (row["id"], row.get("language", "fr"))
        assert [s for s in spans(line) if row["text"][s["start"] : s["end"]] != s["text"]] == []
    assert lines[-1].keys() == {"id", "error"}


def test_responses_are_indices_into_events() -> None:
    text = "Norway expelled two Chilean diplomats on Monday. In retaliation, Chile expelled two Norwegian diplomats."
    _, [line] = code({"id": "a", "text": text, "language": "en", "date": "2025-03-05"})
    sides = [([p["code"] for p in e["source"]], [p["code"] for p in e["target"]]) for e in line["events"]]
    assert sides == [(["NOR"], ["CHL"]), (["CHL"], ["NOR"])]
    assert line["responses"] == [{"event": 1, "answers": 0, "kind": "retaliation", "explicit": True}]
    date = {"edtf": "2025-03-03", "earliest": "2025-03-03", "latest": "2025-03-03", "text": "Monday"}
    assert date.items() <= line["events"][0]["date"].items()


# --- bad lines -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "id", "says"),
    [
        (b"Oslo expelled a diplomat.", None, "not JSON"),  # bare text
        (b'{"id": 1, "text": "Oslo', None, "not JSON"),  # cut off
        (b'{"id": NaN, "text": "Oslo"}', None, "NaN is no JSON value"),
        (b'{"id": 1, "text": "\xff\xfe"}', None, "not JSON"),  # not UTF-8
        (b"[" * 100_000, None, "not JSON"),  # deeper than Python reads
        ([1, 2], None, "got list"),  # no object
        ("text", None, "got str"),
        ({"id": 1}, 1, "text: expected a string, it is missing"),
        ({"id": 1, "text": None}, 1, "it is NoneType"),
        ({"id": 1, "text": 5}, 1, "it is int"),
        ({"id": 1, "text": [ENGLISH]}, 1, "it is list"),
        ({"id": 1, "text": " \n"}, 1, "is empty"),
        ({"id": 1, "text": "half \ud800"}, 1, "half a character at 5"),
        ({"id": 1, "text": "x " * 150_000}, 1, "has 300,000 characters"),  # 300 KB
        ({"id": 1, "text": ENGLISH, "date": "yesterday"}, 1, "date: not a date: 'yesterday'"),
        ({"id": 1, "text": ENGLISH, "date": "2025-13-01"}, 1, "not a date"),  # no such month
        ({"id": 1, "text": ENGLISH, "date": "2025-03-05?"}, 1, "not a date"),
        ({"id": 1, "text": ENGLISH, "date": 20250305}, 1, "not a date"),
        ({"id": 1, "text": ENGLISH, "language": 7}, 1, "language: not a code: 7"),
        ({"id": 1, "text": ENGLISH, "language": "xx"}, 1, "language 'xx': has no coder"),
        ({"id": 1, "text": "Die Regierung von Ungarn hat gestern den Botschafter von Kenia einbestellt."}, 1, "'de'"),
        ({"id": 1, "text": "12 %"}, 1, "cannot be told"),  # whose language nobody can tell
    ],
)
def test_a_bad_line_gives_its_id_and_an_error_and_the_run_goes_on(row: object, id: object, says: str) -> None:
    status, lines = code({"id": 0, "text": ENGLISH}, row, {"id": 9, "text": ENGLISH})
    assert status == 1
    assert [line["id"] for line in lines] == [0, id, 9]
    assert lines[1].keys() == {"id", "error"}
    assert lines[1]["error"].startswith("line 2: ")
    assert says in lines[1]["error"]
    assert lines[0]["events"] == lines[2]["events"]
    assert len(lines[0]["events"]) == 1


def test_blank_lines_are_passed_over_and_no_input_is_no_output() -> None:
    status, lines = code(b"", {"id": 1, "text": FRENCH}, b"   ", b"\t")
    assert (status, [line["id"] for line in lines]) == (0, [1])
    assert run("code") == run("code", stdin=b"\n\n")
    assert run("code").out == ""


@pytest.mark.parametrize(
    "row",
    [
        {"text": ENGLISH},  # no id
        {"id": {"any": ["thing"]}, "text": ENGLISH},  # an id of any kind comes back
        {"id": "half \ud800", "text": ENGLISH},  # even one that UTF-8 cannot say
        {"id": 1, "text": ENGLISH, "date": "", "language": ""},
        {"id": 1, "text": ENGLISH, "date": None, "language": None, "more": 1},
        {"id": 1, "text": ENGLISH, "date": "2025-03-05T08:30:00Z"},
    ],
)
def test_what_may_be_left_out_or_added(row: dict[str, Any]) -> None:
    status, [line] = code(row)
    assert (status, line["id"], len(line["events"])) == (0, row.get("id"), 1)


def test_a_byte_order_mark_is_no_error() -> None:
    status, lines = code(b"\xef\xbb\xbf" + json.dumps({"id": 1, "text": FRENCH}).encode())
    assert (status, lines[0]["id"]) == (0, 1)


# --- streams -------------------------------------------------------------------------------------------------------


def test_order_is_kept_across_languages_and_batches() -> None:
    rows = [{"id": n, "text": FRENCH if n % 3 else ENGLISH, "language": "fr" if n % 3 else "en"} for n in range(150)]
    rows[70] = {"id": 70}
    status, lines = code(*rows)
    assert status == 1
    assert [line["id"] for line in lines] == list(range(150))
    assert {line["language"] for line in lines if line["id"] % 3 == 0} == {"en"}


def test_a_line_gets_the_same_coding_alone_and_among_others() -> None:
    rows = [{"id": n, "text": text} for n, text in enumerate([ENGLISH, FRENCH, ENGLISH + " " + ENGLISH] * 4)]
    _, together = code(*rows)
    assert together[:3] == [code(row)[1][0] for row in rows[:3]]


def test_output_comes_before_the_input_ends() -> None:
    command = [sys.executable, "-m", "detente", "code"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for n in range(64):
            process.stdin.write(json.dumps({"id": n, "text": ENGLISH, "language": "en"}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 0
        process.stdin.close()
        assert len(process.stdout.readlines()) == 63
        assert process.wait(timeout=60) == 0


class _Sink(io.StringIO):
    """Counts lines and keeps none."""

    lines = 0

    def write(self, text: str, /) -> int:
        self.lines += text.count("\n")
        return len(text)


@pytest.mark.slow
def test_memory_stays_flat_on_a_long_stream() -> None:
    def lines(number: int) -> Iterator[bytes]:
        for n in range(number):
            yield json.dumps({"id": n, "text": f"{ENGLISH} {n}", "language": "en"}).encode() + b"\n"

    code_stream(lines(200), sink := _Sink())  # what is loaded once
    tracemalloc.start()
    try:
        code_stream(lines(400), sink)
        short = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        code_stream(lines(2_000), sink)
        long = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sink.lines == 2_600
    assert long < short + 10_000_000
