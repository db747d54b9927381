"""What a source gives: bytes, and what is known about them before anyone reads them."""

from __future__ import annotations

from dataclasses import dataclass

HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes as they came. ``name`` is what the user called it ("-" is standard input).

    ``media_type`` is a hint: text/html, text/markdown or text/plain. ``url`` is where the page was fetched from, None
    where it came from a file.
    """

    name: str
    data: bytes
    media_type: str = PLAIN
    url: str | None = None
