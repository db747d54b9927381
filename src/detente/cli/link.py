"""``detente link``: what people decide about events and their reports, and linking all of them anew."""

from __future__ import annotations

import getpass
from collections.abc import Sequence

from detente.model import Actor, Happening, Party
from detente.record import Decided, Judgement, Record, open_record


def join(event: str, other: str, address: str | None, who: str | None, note: str) -> None:
    """Make two events one and say which id it has."""
    with _open(address) as record:
        _told(record, record.join(event, other, who=who or _login(), note=note), f"{event} and {other} are one event")


def split(event: str, reports: Sequence[str], address: str | None, who: str | None, note: str) -> None:
    """Make reports an event of their own and say which ids there are."""
    with _open(address) as record:
        decided = record.split(event, reports, who=who or _login(), note=note)
        _told(record, decided, f"{', '.join(reports)} taken out of {event}")


def reject(subject: str, address: str | None, who: str | None, note: str) -> None:
    """Reject an event, or what a report tells."""
    with _open(address) as record:
        _told(record, record.reject(subject, who=who or _login(), note=note), f"{subject} rejected")


def undo(judgement: str, address: str | None, who: str | None) -> None:
    """Take a judgement back."""
    with _open(address) as record:
        _told(record, record.undo(judgement, who=who or _login()), f"{judgement} undone")


def log(address: str | None) -> None:
    """List the judgements, the latest last."""
    with _open(address) as record:
        for judgement in record.judgements():
            print(_line(judgement))


def show(event: str, address: str | None) -> None:
    """Show an event with its reports, each with its id, and what was judged of it."""
    with _open(address) as record:
        found = record.happening(event)
        print(describe(found))
        for cited in record.citations([found.id]).get(found.id, ()):
            card = cited.article
            print(f"  {cited.report_id}  {card.published or '?'}  {card.outlet or '?'} ({card.language})  {card.id}")
            print(f"      {' '.join(cited.sentence.text.split())}")
        for difference in found.event.differences:
            print(f"  differs: {difference}")
        if found.denied_by:
            print(f"  denied by {', '.join(found.denied_by)}")
        for judgement in record.judgements():
            if event in judgement.subjects or found.id in judgement.subjects:
                print(f"  {_line(judgement)}")


def rebuild(address: str | None) -> None:
    """Link all stored reports anew."""
    with _open(address) as record:
        moved = record.relink()
        print(f"linked anew: {moved:,} reports' events have changed")


def describe(happening: Happening) -> str:
    """An event on one line: "E7  SANCTION/expel-diplomats  NOR → CHL  2025-03-03  actual  2 reports, 2 sources"."""
    event, told = happening.event, happening.told
    kind = f"{event.type}/{event.mode}" if event.mode else event.type
    day = event.date.edtf if event.date else "no date"
    sides = f"{_sides(event.source)} → {_sides(event.target)}"
    counted = f"{_count(told.reports, 'report')}, {_count(told.sources, 'independent source')}"
    ended = "  withdrawn" if happening.withdrawn else ""
    return f"{event.id}  {kind}  {sides}  {day}  {event.status}  {counted}{ended}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _sides(parties: Sequence[Party]) -> str:
    actors: list[Actor] = [party.actor for party in parties if party.actor]
    return ", ".join(dict.fromkeys(actor.code for actor in actors)) or "–"


def _line(judgement: Judgement) -> str:
    words = f"{judgement.id}  {judgement.at[:16]}  {judgement.who}: {judgement.kind} {' '.join(judgement.subjects)}"
    note = f"  ({judgement.note})" if judgement.note else ""
    undone = f"  undone by {judgement.undone_by} {judgement.undone_at[:16]}" if judgement.undone_at else ""
    return words + note + undone


def _told(record: Record, decided: Decided, what: str) -> None:
    print(f"{decided.judgement}: {what}")
    for event in decided.events:
        print(f"  {describe(record.happening(event))}")


def _open(address: str | None) -> Record:
    return open_record(address, create=False)


def _login() -> str:
    """The name that the person is logged in under; "unknown" where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
