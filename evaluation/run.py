"""Print the figures on the evaluation data beside their floors; exit 1 where one is below.

    python evaluation/run.py ../shared [--only fr_dev]

Every fifth line of each set ("held out") is not looked at during development and is reported apart. The texts of the
sets are not part of the project: where they are absent, this says so and passes.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from detente.cli.code import code_stream

FLOORS = Path(__file__).with_name("floors.json")
HELD_OUT = 5
SETS = {
    "fr_dev": ("score.py", ("detect", "type", "partial", "strict", "status")),
    "passages_dev": ("score_passages.py", ("detect", "type", "strict", "status", "responses")),
    "en_plv_dev": ("score_plv.py", ("coded", "root", "roles")),
}
_FIGURE = re.compile(r"^(\w+)\s+(?:P (?P<p>[\d.]+)\s+R (?P<r>[\d.]+)\s+F1 (?P<f>[\d.]+)|(?P<v>[\d.]+))")


def main() -> int:
    """Run all sets (or one) and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=Path)
    options.add_argument("--only", choices=[*SETS, "pages"])
    wanted = options.parse_args()
    data = wanted.shared / "eval"
    if not data.is_dir():
        print(f"no evaluation data at {data}: nothing measured")
        return 0
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    table = Table("data", "figure", "precision", "recall", "F1 / value", "held out", "floor", title="Evaluation")
    below = []
    for name, rows in _results(data, wanted.only):
        for figure, values, held_out in rows:
            floor = floors.get(name, {}).get(figure)
            if floor is not None and round(values[-1], 3) < floor:
                below.append(f"{name} {figure}: {values[-1]:.3f} is below its floor {floor:.3f}")
            cells = [f"{v:.3f}" for v in values] if len(values) == 3 else ["", "", f"{values[0]:.3f}"]
            table.add_row(
                name,
                figure,
                *cells,
                "" if held_out is None else f"{held_out:.3f}",
                "" if floor is None else f"{floor:.3f}",
            )
        table.add_section()
    Console(width=100).print(table)
    print("\n".join(below) if below else "no figure is below its floor")
    return int(bool(below))


Row = tuple[str, tuple[float, ...], float | None]


def _results(data: Path, only: str | None) -> Iterator[tuple[str, list[Row]]]:
    for name, (scorer, figures) in SETS.items():
        if only in (None, name):
            whole, apart = _score_set(data, name, scorer)
            yield name, [(f, whole[f], apart[f][-1] if f in apart else None) for f in figures]
    if only in (None, "pages"):
        from pages import score_folder  # beside this file

        yield "pages", [("shingles", score_folder(data / "pages"), None)]


def _score_set(data: Path, name: str, scorer: str) -> tuple[dict[str, tuple[float, ...]], dict[str, tuple[float, ...]]]:
    """The scorer's figures on the whole set and on its held-out fifth."""
    lines = (data / f"{name}.jsonl").read_bytes().splitlines(keepends=True)
    out = io.StringIO()
    code_stream(io.BytesIO(b"".join(lines)), out)
    coded = out.getvalue().splitlines(keepends=True)
    whole = _score(data / scorer, lines, coded)
    apart = _score(data / scorer, lines[::HELD_OUT], coded[::HELD_OUT])
    return whole, apart


def _score(scorer: Path, gold: list[bytes], coded: list[str]) -> dict[str, tuple[float, ...]]:
    with tempfile.TemporaryDirectory() as folder:
        gold_file, coded_file = Path(folder) / "gold.jsonl", Path(folder) / "coded.jsonl"
        gold_file.write_bytes(b"".join(gold))
        coded_file.write_text("".join(coded), encoding="utf-8")
        command = [sys.executable, str(scorer), str(gold_file), str(coded_file)]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[str, tuple[float, ...]] = {}
    for line in printed.splitlines():
        match = _FIGURE.match(line)
        if match and match["v"] is not None:
            found[match[1]] = (float(match["v"]),)
        elif match:
            found[match[1]] = (float(match["p"]), float(match["r"]), float(match["f"]))
    return found


if __name__ == "__main__":
    sys.exit(main())
