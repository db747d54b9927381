"""``detente ingest``: files, folders and JSON Lines into the record, with progress on a terminal."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from detente.ingest import FAILED, KNOWN, NEW, REVISED, Outcome, count, ingest, sources
from detente.record import open_record

if TYPE_CHECKING:
    from rich.progress import ProgressColumn, Task

_KINDS = (NEW, REVISED, KNOWN, FAILED)


def ingest_paths(paths: Sequence[str], address: str | None = None, *, quiet: bool = False) -> int:
    """Ingest all that paths stand for into the record; returns 1 where something failed, else 0.

    What fails is told on standard error at once; at the end one line says what was done. Raises RecordError where the
    record cannot be opened or takes nothing any more; what was told as stored is stored then.
    """
    tally: Counter[str] = Counter()
    begun = time.monotonic()
    with open_record(address) as record:
        found = sources(paths)
        try:
            with _progress(count(found) if _shown(quiet) else 0, _shown(quiet)) as progress:
                for outcome in ingest(record, found):
                    tally[outcome.outcome] += 1
                    progress.step(outcome, tally)
        except KeyboardInterrupt:
            print("detente: interrupted; what is stored is safe, run it again for the rest", file=sys.stderr)
            return 1
        finally:
            if not quiet and tally:
                print(_summary(tally, time.monotonic() - begun, record.address))
    return int(bool(tally[FAILED]))


def _shown(quiet: bool) -> bool:
    return sys.stderr.isatty() and not quiet


def _summary(tally: Counter[str], seconds: float, where: str) -> str:
    """ "12 new, 1 revised, 30 known, 2 failed in 14 s (3.1 a second): detente.db"."""
    told = ", ".join(f"{tally[kind]:,} {kind}" for kind in _KINDS if tally[kind] or kind == NEW)
    read = sum(tally[kind] for kind in (NEW, REVISED))
    rate = f" ({read / seconds:.1f} articles a second)" if read and seconds else ""
    return f"{told} in {seconds:.1f} s{rate}: {where}"


class _Progress(Protocol):
    def step(self, outcome: Outcome, tally: Counter[str]) -> None:
        """An article is done."""


class _Silent:
    """No progress; failures are told all the same."""

    def step(self, outcome: Outcome, tally: Counter[str]) -> None:  # noqa: ARG002
        if outcome.outcome == FAILED:
            print(f"detente: {outcome.error}", file=sys.stderr)


@contextmanager
def _progress(total: int, shown: bool) -> Iterator[_Progress]:
    """A bar with counts, rate and time left on standard error, where that is a terminal."""
    if not shown:
        yield _Silent()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True, highlight=False)
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[counts]}"), _rate(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=total, counts="")

        class Bar:
            def step(self, outcome: Outcome, tally: Counter[str]) -> None:
                if outcome.outcome == FAILED:
                    console.print(f"detente: {outcome.error}", markup=False, soft_wrap=True)
                counts = " ".join(f"{tally[kind]:,} {kind}" for kind in _KINDS if tally[kind])
                progress.update(task, advance=1, counts=counts)

        yield Bar()


def _rate() -> ProgressColumn:
    from rich.progress import ProgressColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        """Articles a second, of the last half minute."""

        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.1f}/s" if task.speed else "")

    return Rate()
