"""How fast: cold start and throughput, each as seconds and as a ratio to a baseline measured in the same run.

    python evaluation/bench.py [--rounds 5] [--sentences 600]

Machines differ and are noisy; ratios to a named baseline carry over from one to another:

- **cold start**: the whole process of ``detente read ARTICLE``, against a whole process that only imports spaCy, loads
  the stock model of the article's language and parses the same text;
- **throughput**: ``detente code`` (JSON in, parse, coding, JSON out) in sentences a second, against the stock model
  with the same components parsing the same sentences and nothing else;
- **coder's share**: what ``detente code`` spends beyond parsing, as a share of its own parsing time;
- **splitting** and **times**: sentences and time expressions found in the text, against spaCy's rule-based sentencizer
  and its bare tokenizer on the same text.

Medians of the rounds, the sides taking turns. Throughput is reckoned in seconds of the processor, which other work on
the machine hardly touches. The sentences are those of ``sample/`` and ``own/``, repeated where they are too few.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table
from sets import OWN, read_rows

from detente import language, times
from detente.cli.code import code_stream
from detente.language.sentences import split
from detente.pipeline import open_article, passage

SAMPLE = Path(__file__).resolve().parent.parent / "sample"
COLD = {"fr": "niger-portugal.txt", "en": "kenya-oman.txt"}
ANCHOR = date(2026, 2, 3)
# What Détente does not run either (see detente.language.load), so that the parser is compared with itself.
LEFT_OUT = ("lemmatizer", "senter", "ner")
BASELINE = """
import sys, spacy
spacy.load(sys.argv[1])(sys.stdin.read())
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table: medians in ``unit`` and their ratio (Détente to baseline)."""

    name: str
    detente: float
    baseline: float
    unit: str

    @property
    def ratio(self) -> float:
        return self.detente / self.baseline


def main() -> int:
    """Measure and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--sentences", type=int, default=600)
    wanted = options.parse_args()
    table = Table("figure", "Détente", "baseline", "unit", "ratio", title="Speed (median of rounds)")
    for code, name in COLD.items():
        _add(table, cold_start(code, SAMPLE / name, wanted.rounds))
    for code in COLD:
        throughput, share = speed(code, sentences_of(code, wanted.sentences), wanted.rounds)
        _add(table, throughput)
        _add(table, share)
    for code in COLD:
        for figure in text_alone(code, "\n\n".join(sentences_of(code, wanted.sentences)), wanted.rounds):
            _add(table, figure)
    Console(width=100).print(table)
    print(
        "cold start: against a process that imports spaCy, loads the stock model and parses the same text\n"
        "throughput: against the stock model, same components, parsing the same sentences and nothing else\n"
        "coder's share: all that `detente code` does beyond parsing, against its own parsing\n"
        "splitting, times: against spaCy's sentencizer and its tokenizer on the same text"
    )
    return 0


def _add(table: Table, figure: Figure) -> None:
    digits = 0 if figure.unit == "sentences/s" else 2
    values = (f"{figure.detente:.{digits}f}", f"{figure.baseline:.{digits}f}")
    table.add_row(figure.name, *values, figure.unit, f"{figure.ratio:.2f}")


def cold_start(code: str, path: Path, rounds: int) -> Figure:
    """Seconds of the whole process, ours and the baseline's."""
    text = open_article(str(path)).text
    package = import_module(f"detente.language.{code}").PACKAGE
    ours = [sys.executable, "-m", "detente", "read", str(path)]
    stock = [sys.executable, "-c", BASELINE, package]
    first, second = _alternate(rounds, time.perf_counter, lambda: _process(ours), lambda: _process(stock, text))
    return Figure(f"{code} cold start, {path.name}", first, second, "s")


def _process(command: Sequence[str], text: str = "") -> None:
    subprocess.run(command, input=text, text=True, capture_output=True, check=True)


def sentences_of(code: str, number: int) -> list[str]:
    """So many sentences of a language, from the sample articles and the project's own labelled sets, in order."""
    articles = [open_article(str(path)) for path in sorted(SAMPLE.iterdir()) if path.is_file()]
    rows = [row for path in sorted(OWN.glob("*.jsonl")) for row in read_rows(path)]
    articles += [passage(row["text"], row["language"]) for row in rows]
    found = [s.text for a in articles if a.language == code for s in language.sentences(a)]
    return list(islice(cycle(found), number))


def speed(code: str, texts: Sequence[str], rounds: int) -> tuple[Figure, Figure]:
    """Sentences a second of ``detente code`` and of the bare parser, and what coding costs beside parsing."""
    lines = [json.dumps({"id": n, "text": text, "language": code}).encode() for n, text in enumerate(texts)]
    split = [s for text in texts for s in language.sentences(passage(text, code))]
    nlp = _stock(code)

    def ours() -> None:
        code_stream(lines, io.StringIO())

    def parse() -> None:
        language.parse(split, code)

    def stock() -> None:
        for _ in nlp.pipe(texts, batch_size=64):
            pass

    for warm_up in (ours, stock):
        warm_up()
    whole, parsing, bare = _alternate(rounds, time.process_time, ours, parse, stock)
    number = len(texts)
    throughput = Figure(f"{code} throughput", number / whole, number / bare, "sentences/s")
    return throughput, Figure(f"{code} coder's share", whole - parsing, parsing, "s")


def text_alone(code: str, text: str, rounds: int) -> tuple[Figure, Figure]:
    """Milliseconds for 10,000 characters to split into sentences, and to find the time expressions of."""
    import spacy

    tokenizer = spacy.blank(code)
    sentencizer = spacy.blank(code)
    sentencizer.add_pipe("sentencizer")
    longest = max(len(text), tokenizer.max_length)
    tokenizer.max_length = sentencizer.max_length = longest
    tasks = (
        lambda: split(text, code),
        lambda: sentencizer(text),
        lambda: times.find(text, code, ANCHOR),
        lambda: tokenizer(text),
    )
    for warm_up in tasks:
        warm_up()
    seconds = _alternate(rounds, time.process_time, *tasks)
    splitting, stock_splitting, finding, stock_tokens = (each * 1000 / len(text) * 10_000 for each in seconds)
    unit = "ms/10,000 chars"
    return Figure(f"{code} splitting", splitting, stock_splitting, unit), Figure(
        f"{code} times", finding, stock_tokens, unit
    )


def _stock(code: str) -> Any:
    import spacy

    return spacy.load(import_module(f"detente.language.{code}").PACKAGE, exclude=LEFT_OUT)


def _alternate(rounds: int, clock: Callable[[], float], *tasks: Callable[[], None]) -> list[float]:
    """The median seconds of each task by a clock, the tasks taking turns so that a busy machine hits all of them."""
    spent: list[list[float]] = [[] for _ in tasks]
    for _ in range(rounds):
        for task, seconds in zip(tasks, spent, strict=True):
            start = clock()
            task()
            seconds.append(clock() - start)
    return [median(seconds) for seconds in spent]


if __name__ == "__main__":
    sys.exit(main())
