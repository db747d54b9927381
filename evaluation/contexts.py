"""Score the contexts of labelled paragraphs: micro precision, recall and F1 by part and language.

    python evaluation/contexts.py [evaluation/own/contexts.jsonl] [--errors dev] [--by-context]

Half of the paragraphs ("held") are never looked at when cues are written; their figures are those that count.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from detente import language
from detente.coding.contexts import Context, contexts_of
from detente.pipeline import passage

OWN = Path(__file__).parent / "own" / "contexts.jsonl"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A labelled paragraph and the contexts found in it."""

    id: str
    language: str
    part: str
    text: str
    gold: frozenset[str]
    found: tuple[Context, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names of the contexts found."""
        return frozenset(context.name for context in self.found)


def score(path: Path = OWN) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of all paragraphs, of each part and of each part in each language ("held fr")."""
    return figures(read(path))


def figures(paragraphs: Sequence[Paragraph]) -> dict[str, tuple[float, float, float]]:
    """The same of paragraphs that have been read."""
    groups: dict[str, list[Paragraph]] = {"all": list(paragraphs)}
    for paragraph in paragraphs:
        groups.setdefault(paragraph.part, []).append(paragraph)
        groups.setdefault(f"{paragraph.part} {paragraph.language}", []).append(paragraph)
    return {name: _measure(group) for name, group in sorted(groups.items())}


def read(path: Path) -> list[Paragraph]:
    """Every paragraph of a file with the contexts found in it, parsed language by language."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [found for code in sorted({row["language"] for row in rows}) for found in _read(rows, code)]


def _read(rows: Iterable[dict[str, str]], code: str) -> Iterator[Paragraph]:
    mine = [row for row in rows if row["language"] == code]
    split = [language.sentences(passage(row["text"], code)) for row in mine]
    parsed = iter(language.parse([sentence for part in split for sentence in part], code))
    for row, part in zip(mine, split, strict=True):
        found = contexts_of([next(parsed) for _ in part], code)
        yield Paragraph(row["id"], code, row["part"], row["text"], frozenset(row["contexts"]), found)


def _measure(paragraphs: Iterable[Paragraph]) -> tuple[float, float, float]:
    right = found = gold = 0
    for paragraph in paragraphs:
        right += len(paragraph.gold & paragraph.names)
        found += len(paragraph.names)
        gold += len(paragraph.gold)
    precision, recall = right / found if found else 0.0, right / gold if gold else 0.0
    return precision, recall, 2 * right / (found + gold) if found + gold else 0.0


def main() -> None:
    """Print the figures; with --errors PART what is missed and extra there, with --by-context counts of a part."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("path", type=Path, nargs="?", default=OWN)
    options.add_argument("--errors", metavar="PART")
    options.add_argument("--by-context", action="store_true")
    wanted = options.parse_args()
    paragraphs = read(wanted.path)
    for paragraph in paragraphs:
        if paragraph.part == wanted.errors and paragraph.names != paragraph.gold:
            print(paragraph.id, paragraph.text)
            print("   missed", sorted(paragraph.gold - paragraph.names))
            print("   extra ", [(c.name, c.words) for c in paragraph.found if c.name not in paragraph.gold])
    if wanted.by_context:
        _print_counts(paragraphs)
    for name, (precision, recall, f1) in figures(paragraphs).items():
        print(f"{name:10} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


def _print_counts(paragraphs: Iterable[Paragraph]) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for paragraph in paragraphs:
        counts.update((name, "right") for name in paragraph.gold & paragraph.names)
        counts.update((name, "missed") for name in paragraph.gold - paragraph.names)
        counts.update((name, "extra") for name in paragraph.names - paragraph.gold)
    for name in sorted({name for name, _ in counts}):
        print(f"{name:24}", *(f"{kind} {counts[name, kind]:3}" for kind in ("right", "missed", "extra")))


if __name__ == "__main__":
    main()
