"""A dossier as PDF: the HTML page, laid out on paper by WeasyPrint."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from detente.exports.dossier.html import dossier_html
from detente.labels import Labels
from detente.relations.sections import Dossier


def dossier_pdf(dossier: Dossier, labels: Labels) -> bytes:
    """The bytes of a tagged PDF (PDF/UA) in A4; nothing is fetched for it."""
    from weasyprint import HTML

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
