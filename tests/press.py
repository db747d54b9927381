"""Readings as the pipeline would give them, built from a few lines: for tests of the record, without a parser."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from detente.linking import link
from detente.model import Appointment, Article, Paragraph, Position, Reading, Report
from detente.record import Added, Record
from reported import report


def reading(
    *lines: str | Report,
    name: str = "1",
    text: str = "",
    url: str | None = "",
    outlet: str = "Le Courrier",
    published: str = "2026-02-03",
    language: str = "fr",
    positions: Sequence[Position] = (),
    appointments: Sequence[Appointment] = (),
) -> Reading:
    """An article that tells these reports (see ``reported.report``), and what linking makes of them.

    Its text has a sentence of 100 characters for each number that a report may stand in; ``name`` makes it differ from
    other articles'. An address is made of ``name`` unless ``url`` is given; None is an article without one.
    """
    told = [report(n, line) if isinstance(line, str) else line for n, line in enumerate(lines, 1)]
    body = text or "".join(f"{f'{name} {n} ':w<98}. " for n in range(len(told) + 2)).strip()
    links = link(told, ())
    article = Article(
        body,
        (Paragraph(0, len(body)),),
        language,
        hashlib.sha256(body.encode()).hexdigest(),
        f"Article {name}",
        publisher=outlet or None,
        published=published,
        url=f"https://example.org/{name}" if url == "" else url,
    )
    return Reading(
        article,
        links.reports,
        links.events,
        links.measures,
        links.responses,
        tuple(positions),
        tuple(appointments),
    )


def add(record: Record, given: Reading, *, key: str = "", raw: str = "") -> Added:
    """Add a reading under its address, as bytes that are its text's."""
    article = given.article
    return record.add(given, key=key or article.url or article.sha256, raw_sha256=raw or article.sha256)
