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
from pathlib import Path

from detente.errors import InputError
from detente.pages import read_page
from detente.sources import load

_SHINGLE = 4
_WORD = re.compile(r"\w+")


def main() -> int:
    """Print precision, recall, F1 and speed; exit status 1 if a page is missing."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--worst", type=int, default=0, metavar="N", help="also list the N pages read worst")
    options = arguments.parse_args()
    truth = json.loads((options.folder / "ground-truth.json").read_text(encoding="utf-8"))
    started = time.perf_counter()
    counts = {name: _count(truth[name]["articleBody"], _body(options.folder / f"{name}.html.gz")) for name in truth}
    seconds = time.perf_counter() - started
    precision, recall = _means(list(counts.values()))
    f1 = 2 * precision * recall / (precision + recall)
    speed = len(counts) / seconds
    print(f"pages {len(counts)}  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}  {speed:.0f} pages/s")
    for name in sorted(counts, key=lambda name: counts[name][0])[: options.worst]:
        right, surplus, missing = counts[name]
        print(f"  {name[:12]}  right {right:.2f}  surplus {surplus:.2f}  missing {missing:.2f}")
    return 0


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
