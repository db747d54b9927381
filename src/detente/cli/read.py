"""``detente read``: one article a path, for people in a terminal or as JSON."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from detente.cli.streams import speak_utf8
from detente.errors import DetenteError, UsageError
from detente.exports.json import reading_json
from detente.pipeline import Trace, open_article, trace

if TYPE_CHECKING:
    from rich.console import Console

    from detente.labels import Labels

_FORMATS = ("text", "json")


def read_paths(paths: Sequence[str], format: str, *, explain: bool = False, language: str | None = None) -> int:
    """Read every path and print what was found; returns 1 where one could not be read, else 0.

    Raises UsageError for an unknown format or language of labels, before anything is read.
    """
    if format not in _FORMATS:
        raise UsageError("--format", f"unknown format {format!r}", f"one of {', '.join(_FORMATS)}")
    run = _Run(paths)
    if format == "json":
        _print_json(run)
    else:
        from detente.labels import labels_for

        _print_text(run, labels_for(language), explain)
    return int(run.failed)


class _Run:
    """The paths, read one by one; what cannot be read goes to standard error and the rest goes on."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.paths = paths
        self.failed = False
        self._is_counting = len(paths) > 1 and sys.stderr.isatty()

    def traces(self) -> Iterator[tuple[str, Trace]]:
        for number, path in enumerate(self.paths, 1):
            self._count(f"reading {number} of {len(self.paths)}: {path}")
            found = self._trace(path)
            self._count("")
            if found is None:
                self.failed = True
            else:
                yield path, found

    def _trace(self, path: str) -> Trace | None:
        try:
            return next(trace([open_article(path)]))
        except DetenteError as error:
            self._count("")
            print(f"detente: {error}", file=sys.stderr)
        except Exception as error:  # an article that the coder trips over must not end the run
            self._count("")
            at = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(at.filename).name}:{at.lineno}"
            print(f"detente: {path}: cannot be coded: {type(error).__name__}: {error} ({where})", file=sys.stderr)
        return None

    def _count(self, text: str) -> None:
        """One line on the terminal's error stream that the next one replaces."""
        if self._is_counting:
            sys.stderr.write(f"\r\x1b[K{text[:79]}")
            sys.stderr.flush()


def _print_json(run: _Run) -> None:
    """One object for one path; for several, one array, written as it comes."""
    speak_utf8()
    several = len(run.paths) > 1
    first = True
    for _, found in run.traces():
        text = json.dumps(reading_json(found.reading), ensure_ascii=False, indent=1)
        print(("[\n" if first else ",\n") + text if several else text, end="" if several else "\n")
        first = False
    if several:
        print("[]" if first else "\n]")


def _print_text(run: _Run, labels: Labels, explain: bool) -> None:
    from detente.cli.page import show
    from detente.cli.screen import screen

    console = screen()
    for number, (path, found) in enumerate(run.traces()):
        if len(run.paths) > 1:
            if number:
                console.print()
            _print_path(console, path)
        show(console, labels, found, explain=explain)


def _print_path(console: Console, path: str) -> None:
    from detente.exports.terminal import words

    if console.color_system is None or console.no_color:
        console.print(words(f"== {path} =="), soft_wrap=True)
    else:
        console.print(words(f" {path} ", "reverse"), soft_wrap=True)
