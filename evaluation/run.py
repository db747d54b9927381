"""Print the figures on the evaluation data beside their floors; exit 1 where one is below.

    python evaluation/run.py ../shared [--only fr_dev] [--json]

Every fifth line of the development sets ("held out") is not looked at during development and is reported apart; on sets
marked "unseen" nobody tunes at all. The texts of some sets are not part of the project: a set that is absent is named
and passed over. Below the figures stand precision and recall of each type of event.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cases import Case
from report import Line, Report, TypeColumn, as_json, as_text
from sets import LabelledSet, code_rows, failures, labelled_sets, read_rows

FLOORS = Path(__file__).with_name("floors.json")
PAGES = "pages"
CONTEXTS = "contexts"
LINKING = "linking"
CONSTRUCTIONS = "constructions"


@dataclass(slots=True)
class _Found:
    lines: list[Line] = field(default_factory=list)
    types: list[TypeColumn] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    failed: bool = False


def main() -> int:
    """Run all sets (or one) and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=Path, help="folder that holds eval/")
    options.add_argument("--only", metavar="SET", help="one set by its name in the table")
    options.add_argument("--json", action="store_true", help="the same as JSON")
    wanted = options.parse_args()
    found = measure(wanted.shared, wanted.only, json.loads(FLOORS.read_text(encoding="utf-8")))
    report = Report(tuple(found.lines), tuple(found.types), tuple(found.notes))
    print(as_json(report) if wanted.json else as_text(report, sys.stdout.isatty()))
    return int(found.failed or bool(report.below))


def measure(shared: Path, only: str | None, floors: dict[str, dict[str, float]]) -> _Found:
    """Code and score every set that is there."""
    found = _Found()
    known = labelled_sets(shared)
    others = (CONTEXTS, LINKING, CONSTRUCTIONS, PAGES)
    if only not in (None, *others, *(labelled.name for labelled in known)):
        raise SystemExit(f"no set {only!r}: there are {', '.join((*(s.name for s in known), *others))}")
    for labelled in known:
        if only in (None, labelled.name):
            _measure_set(labelled, floors, found)
    if only in (None, CONTEXTS):
        _measure_contexts(floors, found)
    if only in (None, LINKING):
        _measure_linking(floors, found)
    if only in (None, CONSTRUCTIONS):
        _measure_constructions(floors, found)
    if only in (None, PAGES):
        _measure_pages(shared / "eval" / "pages", floors, found)
    return found


def _measure_set(labelled: LabelledSet, floors: dict[str, dict[str, float]], found: _Found) -> None:
    if not labelled.path.is_file():
        found.notes.append(f"{labelled.name}: not measured, there is no {labelled.path}")
        return
    rows = read_rows(labelled.path)
    start = _progress(f"{labelled.name}: {len(rows)} lines")
    coded = code_rows(rows)
    _progress_end(start)
    errors = failures(coded)
    found.failed = found.failed or bool(errors)
    found.notes += [f"{labelled.name}: a line failed: {error}" for error in errors]
    cases = labelled.kind.cases(rows, coded)
    found.lines += _lines(labelled, cases, floors)
    views = list(labelled.views(cases))
    apart = views[1:] if labelled.unseen and len(views) > 1 else views[:1]
    found.types += [TypeColumn(name, labelled.kind.types(view)) for name, _, view in apart]


def _lines(labelled: LabelledSet, cases: list[Case], floors: dict[str, dict[str, float]]) -> Iterator[Line]:
    for name, shown, view in labelled.views(cases):
        whole = labelled.kind.figures(view)
        kept = [] if labelled.unseen else [case for case in view if case.held_out]
        apart = labelled.kind.figures(kept)
        for figure in shown:
            held_out = apart[figure][-1] if kept else None
            yield Line(name, figure, whole[figure], held_out, floors.get(name, {}).get(figure))


def _measure_contexts(floors: dict[str, dict[str, float]], found: _Found) -> None:
    """What paragraphs are about; one half of them is held out, marked in the file."""
    from contexts import OWN, score

    if not OWN.is_file():
        found.notes.append(f"{CONTEXTS}: not measured, there is no {OWN}")
        return
    start = _progress(CONTEXTS)
    figures = score(OWN)
    expected = floors.get(CONTEXTS, {})
    found.lines.append(Line(CONTEXTS, "all", figures["all"], figures["held"][-1], expected.get("all")))
    for name in ("held", "held fr", "held en"):
        found.lines.append(Line(CONTEXTS, name, figures[name], None, expected.get(name)))
    _progress_end(start)


def _measure_linking(floors: dict[str, dict[str, float]], found: _Found) -> None:
    """Which tellings of several articles are one event; every other story of the set is held out."""
    from across import measure

    start = _progress(LINKING)
    expected = floors.get(LINKING, {})
    for name, (values, held_out) in measure().items():
        found.lines.append(Line(LINKING, name, values, held_out, expected.get(name)))
    _progress_end(start)


def _measure_constructions(floors: dict[str, dict[str, float]], found: _Found) -> None:
    """Sentences composed from acts and clauses: the share of the acts found, and with their sides right."""
    from constructions import LANGUAGES, measure, totals

    start = _progress(CONSTRUCTIONS)
    expected = floors.get(CONSTRUCTIONS, {})
    for language in LANGUAGES:
        by_clause, _ = measure(language)
        for figure, value in zip(("type", "sides"), totals(by_clause.values()), strict=True):
            name = f"{figure} {language}"
            found.lines.append(Line(CONSTRUCTIONS, name, (value,), None, expected.get(name)))
    _progress_end(start)


def _measure_pages(folder: Path, floors: dict[str, dict[str, float]], found: _Found) -> None:
    if not folder.is_dir():
        found.notes.append(f"{PAGES}: not measured, there is no {folder}")
        return
    from pages import score_folder

    start = _progress(PAGES)
    found.lines.append(Line(PAGES, "shingles", score_folder(folder), None, floors.get(PAGES, {}).get("shingles")))
    _progress_end(start)


def _progress(what: str) -> float:
    print(f"{what} ...", end="", file=sys.stderr, flush=True)
    return time.perf_counter()


def _progress_end(start: float) -> None:
    print(f" {time.perf_counter() - start:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
