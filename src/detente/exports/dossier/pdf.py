"""A dossier as PDF: the HTML page, laid out on paper by WeasyPrint."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from detente.errors import UsageError
from detente.exports.dossier.html import dossier_html
from detente.labels import Labels
from detente.relations.sections import Dossier


def dossier_pdf(dossier: Dossier, labels: Labels) -> bytes:
    """The bytes of a tagged PDF (PDF/UA) in A4; nothing is fetched for it.

    Raises UsageError where the system lacks the library that lays out text.
    """
    try:
        from weasyprint import HTML
    except OSError as error:
        remedy = "install it (Debian: apt install libpango-1.0-0 libpangoft2-1.0-0), or take --format html and print it"
        raise UsageError("PDF", "needs Pango, which is not installed", remedy) from error
    page = HTML(string=dossier_html(dossier, labels, on_paper=True), base_url=None, url_fetcher=_refuse)
    with _uncollected():
        return bytes(page.write_pdf(pdf_variant="pdf/ua-1"))


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage collection: it goes through every box of the layout again and again (a fifth of the time), for
    nothing, since they all stay to the end."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _refuse(url: str, *_: object, **__: object) -> dict[str, object]:
    raise ValueError(f"a dossier loads nothing: {url}")
