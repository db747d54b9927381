"""The command line: one thin module a family of commands."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run ``detente``; exit status 0, 1 (some input failed) or 2 (usage)."""
    from detente.cli.app import app
    from detente.cli.streams import forgive_encoding
    from detente.errors import DetenteError, UsageError

    forgive_encoding()
    try:
        app()
    except UsageError as error:
        print(f"detente: {error}", file=sys.stderr)
        sys.exit(2)
    except DetenteError as error:
        print(f"detente: {error}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:  # the reader of our output went away ("| head"): nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
