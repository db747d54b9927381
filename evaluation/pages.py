"""Score the main text of real pages: the article-extraction benchmark's own measure (Zyte, MIT; its evaluate.py).

    python evaluation/pages.py FOLDER [--worst N]

FOLDER holds ``<id>.html.gz`` and ``ground-truth.json`` ({id: {"articleBody": ...}}). Shingles of four words are counted
with their repetitions, normalised page by page; precision and recall are means over pages, F1 is of those means.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from detente.errors import InputError
from detente.pages import read_page
from detente.sources import load

_SHINGLE = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Score:
    """Means over pages, and each page's shares of shingles that are right, surplus and missing."""

    precision: float
    recall: float
    f1: float
    pages: dict[str, tuple[float, float, float]]


def main() -> int:
    """Print precision, recall, F1 and speed."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--worst", type=int, default=0, metavar="N", help="also list the N pages read worst")
    options = arguments.parse_args()
    if not options.folder.exists():
        print(f"pages: {options.folder} is not here, not measured")
        return 0
    started = time.perf_counter()
    result = score(options.folder)
    speed = len(result.pages) / (time.perf_counter() - started)
    figures = f"precision {result.precision:.3f}  recall {result.recall:.3f}  F1 {result.f1:.3f}  {speed:.0f} pages/s"
    print(f"main text of {len(result.pages)} pages: {figures}")
    for name, counts in sorted(result.pages.items(), key=lambda page: page[1])[: options.worst]:
        print("  {}  right {:.2f}  surplus {:.2f}  missing {:.2f}".format(name[:12], *counts))
    return 0


def score(folder: Path) -> Score:
    """Read every page of ``folder`` and compare it with the truth."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    pages = {name: _count(truth[name]["articleBody"], _body(folder / f"{name}.html.gz")) for name in truth}
    precision, recall = _means(list(pages.values()))
    return Score(precision, recall, 2 * precision * recall / (precision + recall), pages)


def score_folder(folder: Path) -> tuple[float, float, float]:
    """Precision, recall and F1, for the table of all figures."""
    result = score(folder)
    return result.precision, result.recall, result.f1


def _body(path: Path) -> str:
    try:
        return read_page(load(str(path))).body
    except InputError as error:
        print(error, file=sys.stderr)
        return ""


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    starts = range(max(1, len(words) - _SHINGLE + 1)) if words else ()
    return Counter(tuple(words[start : start + _SHINGLE]) for start in starts)


def _count(true: str, found: str) -> tuple[float, float, float]:
    """Shares of shingles that are right, surplus and missing."""
    ours, theirs = _shingles(found), _shingles(true)
    counts = (sum((ours & theirs).values()), sum((ours - theirs).values()), sum((theirs - ours).values()))
    whole = sum(counts) or 1
    return counts[0] / whole, counts[1] / whole, counts[2] / whole


def _means(counts: list[tuple[float, float, float]]) -> tuple[float, float]:
    precisions = [right / (right + surplus) for right, surplus, _ in counts if right + surplus]
    recalls = [right / (right + missing) for right, _, missing in counts if right + missing]
    return statistics.mean(precisions), statistics.mean(recalls)


if __name__ == "__main__":
    sys.exit(main())
