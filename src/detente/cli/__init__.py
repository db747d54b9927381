"""The command line: one thin module a family of commands."""

from __future__ import annotations

import sys


def main() -> None:
    """Run ``detente``; exit status 0, 1 (some input failed) or 2 (usage)."""
    from detente.cli.app import app
    from detente.errors import DetenteError

    try:
        app()
    except DetenteError as error:
        print(f"detente: {error}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:  # the reader of our output went away ("| head")
        sys.stderr.close()
        sys.exit(1)
