"""The console that pages and lists for people are printed on."""

from __future__ import annotations

import os
import sys

from rich.console import Console

from detente.cli.streams import forgive_encoding

PIPED_WIDTH = 100  # of text that goes to a file or another command, unless COLUMNS says otherwise


def screen() -> Console:
    """A console on standard output, as wide as the terminal."""
    forgive_encoding()
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return Console(highlight=False)
    return Console(highlight=False, width=PIPED_WIDTH)
