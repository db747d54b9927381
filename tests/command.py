"""Run ``detente`` in this process, as a shell would: arguments, standard input, status, what it printed."""

from __future__ import annotations

import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

from detente.cli import main


@dataclass(frozen=True, slots=True)
class Result:
    """What a command left behind."""

    status: int
    out: str
    err: str


def run(*arguments: str, stdin: bytes = b"", environment: dict[str, str] | None = None) -> Result:
    """Run ``detente ARGUMENTS`` with English labels unless ``environment`` says otherwise; output counts as piped."""
    out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
    before = sys.argv, sys.stdin, dict(os.environ)
    sys.argv = ["detente", *arguments]
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"):
        os.environ.pop(name, None)
    os.environ.update(environment or {})
    status = 0
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as exit:
        status = exit.code if isinstance(exit.code, int) else int(exit.code is not None)
    finally:
        sys.argv, sys.stdin = before[:2]
        os.environ.clear()
        os.environ.update(before[2])
    out.seek(0)
    return Result(status, out.read(), err.getvalue())
