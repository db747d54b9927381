"""A dossier as PDF: the HTML page, laid out on paper by WeasyPrint."""

from __future__ import annotations

from detente.exports.dossier.html import dossier_html
from detente.labels import Labels
from detente.relations.sections import Dossier


def dossier_pdf(dossier: Dossier, labels: Labels) -> bytes:
    """The bytes of a tagged PDF (PDF/UA) in A4; nothing is fetched for it."""
    from weasyprint import HTML

    page = HTML(string=dossier_html(dossier, labels), base_url=None, url_fetcher=_refuse)
    return bytes(page.write_pdf(pdf_variant="pdf/ua-1"))


def _refuse(url: str, *_: object, **__: object) -> dict[str, object]:
    raise ValueError(f"a dossier loads nothing: {url}")
