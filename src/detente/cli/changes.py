"""``detente changes``: what is new in the record since a moment, what was corrected, what ended."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date

from rich.text import Text

from detente.cli.asking import actors_of, among, moment_of, open_for_reading
from detente.cli.lines import Lister
from detente.cli.screen import screen
from detente.cli.streams import speak_utf8
from detente.exports.record_json import news_json
from detente.exports.terminal import words
from detente.exports.wording import Wording
from detente.labels import labels_for
from detente.model import Change, Happening, Matter, Term
from detente.record import Questions
from detente.relations.dealings import still
from detente.relations.news import News, concerning, news

FORMATS = ("text", "json")
PARTS = ("new", "moved", "corrected", "ended")
Subject = Happening | Matter | Term


def show_changes(
    since: str,
    actors: Sequence[str] = (),
    *,
    format: str = "text",
    language: str | None = None,
    record: str | None = None,
) -> int:
    """Print what changed since a day, a time, or days ago ("3d"); with actors, what concerns all of them.

    Raises UsageError for a moment or an actor that is none, RecordError for the record.
    """
    among("--format", format, FORMATS)
    labels = labels_for(language)
    moment = moment_of("--since", since)
    codes = [actor.code for actor in actors_of(actors, labels.language)]
    with open_for_reading(record) as opened:
        found, subjects = opened.at_once(lambda then: _found(then, moment))
    if codes:
        found = concerning(found, {id for id, subject in subjects.items() if _takes_part(subject, codes)})
    if format == "json":
        speak_utf8()
        print(json.dumps(news_json(found), ensure_ascii=False, indent=1))
    else:
        _print(Lister(screen(), Wording(labels)), found, subjects)
    return 0


def _found(record: Questions, since: str) -> tuple[News, dict[str, Subject]]:
    """The news since a moment, and what it is about, by id."""
    found = news(record.changes(since))
    return found, _subjects(record, {row.subject for part in PARTS for row in getattr(found, part)})


def _subjects(record: Questions, ids: Collection[str]) -> dict[str, Subject]:
    """The events, matters and terms of office among the ids of what changed; the rest are articles, and gone terms."""
    numbered = [id for id in ids if id[1:].isdigit()]
    today = date.today().isoformat()
    matters = {id: still(record.matter(id), today) for id in numbered if id[0] == "M"}
    terms = record.terms_with(set(ids).difference(numbered))
    return {**record.happenings_with(id for id in numbered if id[0] == "E"), **matters, **terms}


def _takes_part(subject: Subject, codes: Sequence[str]) -> bool:
    if isinstance(subject, Happening):
        parties = (*subject.event.source, *subject.event.target)
        sides = {code for p in parties if p.actor for code in (p.actor.code, p.actor.state)}
    elif isinstance(subject, Matter):
        sides = {code for actor in (*subject.by, *subject.on) for code in (actor.code, actor.state)}
    else:
        sides = {subject.acts_for.code, subject.acts_for.state}
    return all(code in sides for code in codes)


def _print(show: Lister, found: News, subjects: dict[str, Subject]) -> None:
    wording = show.wording
    show.line(words(wording.fill("changes.articles", wording.count(found.articles, "article")), "bold"), 0)
    for part in PARTS:
        rows: tuple[Change, ...] = getattr(found, part)
        if rows:
            show.head(f"{wording.of(f'changes.{part}')} ({len(rows)})")
        for row in rows:
            subject = subjects.get(row.subject)
            show.line(_line(show, row, subject))
            if part != "new" and subject is not None and not isinstance(subject, Term):
                for item in row.detail:
                    show.line(words(item, "dim"), 6)


def _line(show: Lister, row: Change, subject: Subject | None) -> Text:
    if isinstance(subject, Happening):
        return show.happening(subject)
    if isinstance(subject, Matter):
        return show.matter(subject)
    if isinstance(subject, Term):
        facts = [show.wording.term(subject)]
    else:
        facts = [*([] if row.kind == "term-withdrawn" else [row.subject]), *row.detail]
    return words(show.wording.fill("dossier.field", show.wording.of(f"change.{row.kind}"), " · ".join(facts)))
