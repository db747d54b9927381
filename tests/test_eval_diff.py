"""evaluation/diff.py on a repository of one stand-in coder: what it shows, and that it leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

DIFF = Path(__file__).resolve().parents[1] / "evaluation" / "diff.py"

# Codes one event a line, from the words of the text that TABLE knows.
CODER = """
import json, sys, time
TABLE = {table!r}
for line in sys.stdin:
    row = json.loads(line)
    time.sleep({wait})
    events = [e for word, e in TABLE.items() if word in row["text"]]
    print(json.dumps({{"id": row["id"], "events": events}}), flush=True)
"""


def event(kind: str, source: str, target: str) -> dict[str, object]:
    return {"type": kind, "source": [source], "target": [target], "trigger": kind.lower()}


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
    command = ["git", *identity, "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def write_coder(repository: Path, table: dict[str, object], wait: float = 0) -> None:
    package = repository / "src" / "detente"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").write_text("")
    (package / "__main__.py").write_text(CODER.format(table=table, wait=wait))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A coder that knows "aide" in its first revision, "accuse" (and too much of "dort") in the working tree."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet")
    write_coder(folder, {"aide": event("AID", "NOR", "CHL")})
    git(folder, "add", "-A")
    git(folder, "commit", "--quiet", "-m", "first")
    write_coder(folder, {"accuse": event("ACCUSE", "NOR", "PER"), "dort": event("AID", "NOR", "CHL")})
    return folder


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    data = tmp_path / "shared" / "eval"
    data.mkdir(parents=True)
    rows = [
        ("held", "Oslo aide Santiago, à l'écart.", [event("AID", "NOR", "CHL")]),
        ("aid", "Oslo aide Santiago.", [event("AID", "NOR", "CHL")]),
        ("accuse", "Oslo accuse Santiago.", [event("ACCUSE", "NOR", "CHL")]),
        ("sleep", "Oslo dort.", []),
        ("same", "Lima se tait.", []),
    ]
    lines = (json.dumps({"id": i, "text": text, "events": events}) for i, text, events in rows)
    (data / "fr_dev.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return data.parent


def command(repository: Path, shared: Path, revision: str = "HEAD") -> list[str]:
    return [sys.executable, str(DIFF), revision, str(shared), "--repository", str(repository)]


def environment(temporary: Path) -> dict[str, str]:
    """Where temporary files of the command go, to see what it leaves."""
    temporary.mkdir(exist_ok=True)
    return {**os.environ, "TMPDIR": str(temporary), "COLUMNS": "100"}


def test_gained_and_lost(repository: Path, shared: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        command(repository, shared),
        capture_output=True,
        text=True,
        env=environment(tmp_path / "left"),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "fr_dev: 5 lines, coded twice\n")
    assert done.stdout.splitlines()[:22] == [
        "== fr_dev",
        "-- lost: 2 (1 of them held out)",
        "   aid  type -1, strict -1",
        "      Oslo aide Santiago.",
        "      gold   AID NOR -> CHL  « aid »",
        "      before AID NOR -> CHL  « aid »",
        "      now    -",
        "-- gained: 1",
        "   accuse  type +1",
        "      Oslo accuse Santiago.",
        "      gold   ACCUSE NOR -> CHL  « accuse »",
        "      before -",
        "      now    ACCUSE NOR -> PER  « accuse »",
        "-- wrong events more: 1",
        "   sleep  wrong +1",
        "      Oslo dort.",
        "      gold   -",
        "      before -",
        "      now    AID NOR -> CHL  « aid »",
        "-- wrong events less: 0",
        "-- coded otherwise with the same figures: 0",
        "   figure                         before      now   change   held out: before     now",
    ]
    assert "fr_dev type                     0.800    0.400   -0.400              1.000   0.000" in done.stdout
    assert "à l'écart" not in done.stdout  # what is held out is counted, never shown
    assert list((tmp_path / "left").iterdir()) == []
    assert len(git(repository, "worktree", "list").splitlines()) == 1


def test_an_unknown_revision_is_said_and_leaves_nothing(repository: Path, shared: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        command(repository, shared, "nowhere"),
        capture_output=True,
        text=True,
        env=environment(tmp_path / "left"),
        check=False,
    )
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert list((tmp_path / "left").iterdir()) == []


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_stopped_half_way_it_cleans_up(ending: int, repository: Path, shared: Path, tmp_path: Path) -> None:
    write_coder(repository, {}, wait=60)
    left = tmp_path / "left"
    # a background job of a shell ignores SIGINT, and what it starts would too
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    running = subprocess.Popen(
        command(repository, shared), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(left)
    )
    signal.signal(signal.SIGINT, before)
    until = time.monotonic() + 20
    while not list(left.glob("*/tree/src/detente/__main__.py")) and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.5)
    running.send_signal(ending)
    _, said = running.communicate(timeout=20)
    assert running.returncode in (130, 143)
    assert b"Traceback" not in said
    assert list(left.iterdir()) == []
    assert len(git(repository, "worktree", "list").splitlines()) == 1


def test_without_data_there_is_nothing_to_compare(repository: Path, tmp_path: Path) -> None:
    done = subprocess.run(command(repository, tmp_path), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("nothing to compare: no set of fr_dev, ")
