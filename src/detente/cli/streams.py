"""How text leaves the process: JSON always in UTF-8, text for people in whatever the terminal speaks."""

from __future__ import annotations

import io
import sys


def speak_utf8() -> None:
    """Write standard output in UTF-8 whatever the locale: JSON has no other encoding (RFC 8259)."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def forgive_encoding() -> None:
    """Show a question mark for a character that the terminal's encoding lacks, rather than fail."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
