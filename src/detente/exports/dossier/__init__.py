"""Dossiers for people and programs: text, Markdown, HTML, PDF, JSON. Each format is imported when it is asked for."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from detente.errors import UsageError
from detente.labels import Labels
from detente.relations.sections import Dossier

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = {"text": ".txt", "markdown": ".md", "html": ".html", "pdf": ".pdf", "json": ".json"}  # and their suffixes
_WIDTH = 100  # columns of text where there is no terminal


def render(dossier: Dossier, format: str, labels: Labels, console: Console | None = None) -> bytes:
    """The dossier in one of ``FORMATS``, text formats in UTF-8 with a newline at their end.

    ``console`` gives text its width, and its colours if it has any. Raises UsageError for another format.
    """
    if format == "pdf":
        from detente.exports.dossier.pdf import dossier_pdf

        return dossier_pdf(dossier, labels)
    if format == "html":
        from detente.exports.dossier.html import dossier_html

        text = dossier_html(dossier, labels)
    elif format == "markdown":
        from detente.exports.dossier.markdown import dossier_markdown

        text = dossier_markdown(dossier, labels)
    elif format == "json":
        from detente.exports.dossier.json import dossier_json

        text = dumps(dossier_json(dossier), ensure_ascii=False, indent=1)
    elif format == "text":
        text = _text(dossier, labels, console)
    else:
        raise UsageError("--format", f"unknown format {format!r}", f"one of {', '.join(FORMATS)}")
    return (text.rstrip("\n") + "\n").encode()


def _text(dossier: Dossier, labels: Labels, console: Console | None) -> str:
    from rich.console import Console

    from detente.exports.dossier.text import dossier_lines
    from detente.exports.terminal import print_lines

    console = console or Console(width=_WIDTH, highlight=False, color_system=None)
    lines = dossier_lines(console, dossier, labels)
    if console.color_system is None:
        return "\n".join(line.plain for line in lines)
    with console.capture() as captured:
        print_lines(console, lines)
    return captured.get()
