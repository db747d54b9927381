"""Show what a change does to the coding: this tree beside a revision, sentence by sentence and figure by figure.

    python evaluation/diff.py REV ../shared [--only fr_dev] [--all]

The revision is checked out into a temporary worktree, which is removed at the end, also after Ctrl-C. Both trees code
the same texts from scratch, each with its own parse. Sentences gained and lost are shown with gold and both codings;
those held out, and sets on which nobody tunes, are counted and never shown.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from cases import Case
from matching import Event, Row
from sets import LabelledSet, by_id, coder_input, failures, labelled_sets, read_rows

ROOT = Path(__file__).resolve().parent.parent
_MOST = 30  # sentences shown of each group
_RULES = ("type", "strict")
_GROUPS = ("lost", "gained", "wrong events more", "wrong events less")


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence before and after: how many events more are right by type and strictly, and how many more are wrong."""

    before: Case
    after: Case
    type: int
    strict: int
    wrong: int

    @property
    def group(self) -> str:
        """Where it is counted; "" where nothing changed."""
        if self.type < 0 or self.strict < 0:
            return "lost"
        if self.type > 0 or self.strict > 0:
            return "gained"
        if self.wrong:
            return "wrong events more" if self.wrong > 0 else "wrong events less"
        same = [event.row for event in self.before.found] == [event.row for event in self.after.found]
        return "" if same else "otherwise coded"


def main() -> int:
    """Code with both trees and print the difference."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("revision")
    options.add_argument("shared", type=Path, help="folder that holds eval/")
    options.add_argument("--only", metavar="SET", help="one set by its name in the table of figures")
    options.add_argument("--all", action="store_true", help=f"every sentence, not the first {_MOST} of each group")
    options.add_argument("--repository", type=Path, default=ROOT, help=argparse.SUPPRESS)
    wanted = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    known = labelled_sets(wanted.shared, wanted.repository / "evaluation" / "own")
    present = [s for s in known if s.path.is_file() and wanted.only in (None, s.name)]
    if not present:
        print(f"nothing to compare: no set of {', '.join(s.name for s in known)} is there", file=sys.stderr)
        return 2 if wanted.only and wanted.only not in {s.name for s in known} else 0
    try:
        with checked_out(wanted.repository, wanted.revision) as old:
            for labelled in present:
                compare(labelled, old, wanted.repository, None if wanted.all else _MOST)
    except (subprocess.CalledProcessError, RuntimeError) as error:
        print((getattr(error, "stderr", "") or str(error)).strip(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


@contextmanager
def checked_out(repository: Path, revision: str) -> Iterator[Path]:
    """A worktree of the revision outside the repository, removed however the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="eval-diff-"))
    git = ["git", "-C", str(repository), "worktree"]
    add = [*git, "add", "--quiet", "--detach", str(folder / "tree"), revision]
    try:
        subprocess.run(add, check=True, capture_output=True, text=True)
        yield folder / "tree"
    finally:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C must not leave the worktree behind
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([*git, "prune"], check=False, capture_output=True)
        signal.signal(signal.SIGINT, before)


def compare(labelled: LabelledSet, old: Path, new: Path, most: int | None) -> None:
    """Code one set with both trees and print what differs."""
    rows = read_rows(labelled.path)
    print(f"{labelled.name}: {len(rows)} lines, coded twice", file=sys.stderr)
    before, after = code_with((old, new), coder_input(rows))
    then, now = (labelled.kind.cases(rows, coded) for coded in (before, after))
    changes = [_change(labelled, *pair) for pair in zip(then, now, strict=True)]
    print(f"== {labelled.name}")
    for tree, coded in (("before", before), ("now", after)):
        for error in failures(coded):
            print(f"a line failed {tree}: {error}")
    for line in (*_groups(labelled, changes, most), *_figures(labelled, then, now)):
        print(line)


def code_with(trees: Sequence[Path], asked: bytes) -> list[dict[Any, Row]]:
    """``detente code`` of several trees, at once; no coder outlives this.

    Raises RuntimeError where another tree's modules would run or a coder breaks down.
    """
    running: list[subprocess.Popen[bytes]] = []
    with ExitStack() as files:
        outputs = [files.enter_context(tempfile.TemporaryFile()) for _ in trees]
        try:
            for tree, out in zip(trees, outputs, strict=True):
                running.append(_start(tree, asked, out))
            return [_lines_of(*each) for each in zip(trees, running, outputs, strict=True)]
        finally:
            for coder in running:
                coder.kill()
                coder.wait()


def _start(tree: Path, asked: bytes, out: IO[bytes]) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    where = [sys.executable, "-c", "import detente; print(detente.__file__)"]
    module = subprocess.run(where, env=environment, cwd=tree, capture_output=True, text=True, check=True).stdout.strip()
    if not Path(module).resolve().is_relative_to(tree.resolve()):
        raise RuntimeError(f"{tree} would run the modules of {module}")
    with tempfile.TemporaryFile() as given:  # the coder keeps its own handle of it
        given.write(asked)
        given.seek(0)
        return subprocess.Popen(
            [sys.executable, "-m", "detente", "code"], stdin=given, stdout=out, env=environment, cwd=tree
        )


def _lines_of(tree: Path, coder: subprocess.Popen[bytes], out: IO[bytes]) -> dict[Any, Row]:
    status = coder.wait()
    out.seek(0)
    coded = by_id(out.read().decode())
    if status and not coded:
        raise RuntimeError(f"{tree}: detente code broke down")
    return coded


def _change(labelled: LabelledSet, before: Case, after: Case) -> Change:
    then, now = ({rule: labelled.kind.right(case, rule) for rule in _RULES} for case in (before, after))
    wrong = (len(_said(after)) - now["type"]) - (len(_said(before)) - then["type"])
    return Change(before, after, now["type"] - then["type"], now["strict"] - then["strict"], wrong)


def _said(case: Case) -> list[Event]:
    return [event for event in case.found if event.status != "negated"]


# --- what is printed -----------------------------------------------------------------------------------------------


def _groups(labelled: LabelledSet, changes: Sequence[Change], most: int | None) -> Iterator[str]:
    width = min(shutil.get_terminal_size((100, 24)).columns, 140)
    for group in _GROUPS:
        found = [change for change in changes if change.group == group]
        shown = [] if labelled.unseen else [change for change in found if not change.before.held_out]
        apart = len(found) - len(shown)
        yield f"-- {group}: {len(found)}" + (f" ({apart} of them held out)" if apart else "")
        for change in shown[:most]:
            yield from _entry(change, width)
        if len(shown) > len(shown[:most]):
            yield f"   ... {len(shown) - len(shown[:most])} more (--all)"
    others = sum(change.group == "otherwise coded" for change in changes)
    yield f"-- coded otherwise with the same figures: {others}"


def _entry(change: Change, width: int) -> Iterator[str]:
    counts = (("type", change.type), ("strict", change.strict), ("wrong", change.wrong))
    signs = ", ".join(f"{name} {number:+d}" for name, number in counts if number)
    case = change.before
    yield _cut(f"   {case.id}  {signs}", width)
    yield _cut(f"      {' '.join(case.text.split())}", width)
    for label, events in (("gold", case.gold), ("before", case.found), ("now", change.after.found)):
        for text in [_described(event) for event in events] or ["-"]:
            yield _cut(f"      {label:7}{text}", width)
            label = ""


def _described(event: Event) -> str:
    source, target = (_side(event.row.get(side)) for side in ("source", "target"))
    mode = f"/{event.row['mode']}" if event.row.get("mode") else ""
    status = "" if event.status == "actual" else f" ({event.status})"
    trigger = event.row.get("trigger") or ""
    words = trigger.get("text", "") if isinstance(trigger, dict) else trigger
    rule = f"  {event.row['rule']}" if event.row.get("rule") else ""
    return f"{event.type}{mode} {source} -> {target}{status}{rule}" + (f"  « {words} »" if words else "")


def _side(side: Any) -> str:
    if isinstance(side, str):
        return side or "-"
    return ", ".join(i if isinstance(i, str) else i.get("code") or i.get("text") or "?" for i in side or ()) or "-"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _figures(labelled: LabelledSet, then: Sequence[Case], now: Sequence[Case]) -> Iterator[str]:
    yield f"   {'figure':28}{'before':>9}{'now':>9}{'change':>9}{'held out: before':>19}{'now':>8}"
    for (name, shown, before), (_, _, after) in zip(labelled.views(then), labelled.views(now), strict=True):
        old, new = labelled.kind.figures(before), labelled.kind.figures(after)
        apart = [labelled.kind.figures([case for case in view if case.held_out]) for view in (before, after)]
        for figure in shown:
            pair = old[figure][-1], new[figure][-1]
            held = "" if labelled.unseen else f"{apart[0][figure][-1]:19.3f}{apart[1][figure][-1]:8.3f}"
            yield f"   {f'{name} {figure}':28}{pair[0]:9.3f}{pair[1]:9.3f}{pair[1] - pair[0]:+9.3f}{held}"


if __name__ == "__main__":
    sys.exit(main())
