"""Standing acts between actors: which event puts one in force, eases or lifts it.

Which modes leave a standing measure behind, and which end one, is data: ``data/measures.csv``.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache
from importlib import resources

from detente.linking.events import codes
from detente.model import Actor, Event, Measure, Party, Report, Response

# what is told as history may have ended long ago: no measure is made of it
_STATUS = {"actual": "in force", "future": "announced"}


def measures_of(
    events: Sequence[Event], reports: Sequence[Report], responses: Sequence[Response]
) -> tuple[Measure, ...]:
    """The measures that the events put in place, with what they answer; later events move their status."""
    kinds, ends = _table()
    triggers = {report.id: report.trigger for report in reports}
    answered = {response.event: response.answers for response in responses}
    found: dict[str, Measure] = {}
    for event in events:
        kind = kinds.get(f"{event.type}/{event.mode}")
        if kind is None or event.status not in _STATUS or not _actors(event.target):
            continue
        found[event.id] = Measure(
            id=f"m{len(found) + 1}",
            kind=kind,
            by=_actors(event.source),
            on=_actors(event.target),
            status=_later_status(event, events, kind, ends) or _STATUS[event.status],
            event=event.id,
            date=event.date,
            evidence=tuple(triggers[r] for r in event.reports),
        )
    by_event = {event: measure.id for event, measure in found.items()}
    return tuple(
        Measure(m.id, m.kind, m.by, m.on, m.status, m.event, m.date, by_event.get(answered.get(event, "")), m.evidence)
        for event, m in found.items()
    )


def _actors(parties: Sequence[Party]) -> tuple[Actor, ...]:
    return tuple(p.actor for p in parties if p.actor)


def _later_status(event: Event, events: Sequence[Event], kind: str, ends: dict[str, tuple[str, str]]) -> str:
    """What a further event of the article does to the measure: eased, lifted, suspended; "" if nothing."""
    for other in events:
        ended, status = ends.get(f"{other.type}/{other.mode}", ("", ""))
        if (
            other.status == "actual"
            and ended in (kind, "*")
            and _concerns(other, event)
            and not _is_earlier(other, event)
        ):
            return status
    return ""


def _concerns(other: Event, event: Event) -> bool:
    """True where the other event is by the same actor and, as far as it says, on the same one."""
    same_target = not codes(other.target) or bool(codes(other.target) & codes(event.target))
    return bool(codes(other.source) & codes(event.source)) and same_target


def _is_earlier(other: Event, event: Event) -> bool:
    return bool(other.date and event.date and other.date.latest and other.date.latest < event.date.earliest)


@cache
def _table() -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    """(mode that makes a measure -> kind, mode that ends one -> (kind, status))."""
    text = (resources.files("detente.linking") / "data" / "measures.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
    starts = {row["mode"]: row["kind"] for row in rows if row["effect"] == "in force"}
    ends = {row["mode"]: (row["kind"], row["effect"]) for row in rows if row["effect"] != "in force"}
    return starts, ends
