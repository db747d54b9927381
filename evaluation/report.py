"""The figures as a page for a terminal of 100 columns, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from matching import Count

_WIDTH = 100
_NAME = 11
_COLUMN = 16
_RED, _DIM, _BOLD, _PLAIN = "\033[31m", "\033[2m", "\033[1m", "\033[0m"
_HEAD = f"{'data':18}{'figure':11}{'precision':>10}{'recall':>9}{'F1 / value':>12}{'held out':>10}{'floor':>8}"


@dataclass(frozen=True, slots=True)
class Line:
    """A figure of a set: precision, recall and F1, or one value; ``held_out`` and ``floor`` are about the last."""

    data: str
    figure: str
    values: tuple[float, ...]
    held_out: float | None
    floor: float | None

    @property
    def is_below(self) -> bool:
        """Whether the figure, as it is printed, is lower than its floor."""
        return self.floor is not None and round(self.values[-1], 3) < self.floor


@dataclass(frozen=True, slots=True)
class TypeColumn:
    """What was due, said and right in a set, by type."""

    data: str
    counts: Mapping[str, Count]


@dataclass(frozen=True, slots=True)
class Report:
    """All that was measured; ``notes`` say what was not."""

    lines: tuple[Line, ...]
    types: tuple[TypeColumn, ...]
    notes: tuple[str, ...] = ()

    @property
    def below(self) -> tuple[Line, ...]:
        """The figures below their floors."""
        return tuple(line for line in self.lines if line.is_below)


def as_text(report: Report, colour: bool = False) -> str:
    """Two aligned tables (figures with floors; types) and what is to be said about them."""
    lines = [*_figures(report.lines, colour), *_types(report.types, colour)] if report.lines else []
    lines += report.notes
    if report.lines:
        verdict = f"{len(report.below)} below the floor" if report.below else "no figure is below its floor"
        lines.append(_painted(verdict, _RED if report.below else "", colour))
    return "\n".join(lines)


def _painted(text: str, paint: str, colour: bool) -> str:
    return f"{paint}{text}{_PLAIN}" if colour and paint else text


def _figures(lines: Sequence[Line], colour: bool) -> Iterator[str]:
    yield _painted(_HEAD, _BOLD, colour)
    before = ""
    for line in lines:
        if before and line.data != before:
            yield ""
        name = line.data if line.data != before else ""
        precision, recall = (f"{v:.3f}" for v in line.values[:2]) if len(line.values) == 3 else ("", "")
        held_out = "" if line.held_out is None else f"{line.held_out:.3f}"
        floor = "" if line.floor is None else f"{line.floor:.3f}"
        mark = "  < floor" if line.is_below else ""
        text = (
            f"{name:18}{line.figure:11}{precision:>10}{recall:>9}{line.values[-1]:>12.3f}{held_out:>10}{floor:>8}{mark}"
        )
        yield _painted(text.rstrip(), _RED if line.is_below else "", colour)
        before = line.data
    yield ""


def _types(columns: Sequence[TypeColumn], colour: bool) -> Iterator[str]:
    """Types by sets: precision, recall, and how many are due; as many sets side by side as the width holds."""
    side_by_side = (_WIDTH - _NAME) // (_COLUMN + 1)
    for first in range(0, len(columns), side_by_side):
        shown = columns[first : first + side_by_side]
        yield _painted(" " * _NAME + "".join(f" {c.data:>{_COLUMN}}" for c in shown), _BOLD, colour)
        yield _painted(f"{'type':{_NAME}}" + f" {'P':>5}{'R':>6}{'due':>5}" * len(shown), _BOLD, colour)
        for name in sorted({name for column in shown for name in column.counts}):
            yield f"{name:{_NAME}}" + "".join(" " + _type_cell(c.counts.get(name), colour) for c in shown)
        yield ""


def _type_cell(count: Count | None, colour: bool) -> str:
    if count is None:
        return " " * _COLUMN
    precision, recall, _ = count.figures
    shares = (f"{precision:.2f}" if count.said else "-", f"{recall:.2f}" if count.due else "-")
    return _painted(f"{shares[0]:>5}{shares[1]:>6}{count.due:>5}", "" if count.due else _DIM, colour)


def as_json(report: Report) -> str:
    """The same for programs: figures unrounded, the counts behind each type."""
    return json.dumps(
        {
            "figures": [_line_json(line) for line in report.lines],
            "types": {
                column.data: {
                    name: {"due": count.due, "said": count.said, "right": count.right}
                    for name, count in sorted(column.counts.items())
                }
                for column in report.types
            },
            "below": [f"{line.data} {line.figure}" for line in report.below],
            "notes": list(report.notes),
        },
        indent=1,
        ensure_ascii=False,
    )


def _line_json(line: Line) -> dict[str, object]:
    names = ("precision", "recall", "f1") if len(line.values) == 3 else ("value",)
    values = dict(zip(names, line.values, strict=True))
    return {"data": line.data, "figure": line.figure, **values, "held_out": line.held_out, "floor": line.floor}
