"""Happenings as the record would give them, built from a line, for tests of what many articles tell together."""

from __future__ import annotations

from dataclasses import replace

from detente.model import Date, Event, Happening, Place, Told
from reported import day, parties, span


def happening(
    line: str,
    *,
    told: str = "",
    date: str = "",
    id: str = "",
    status: str = "actual",
    announces: str = "",
    ends: str = "",
    contexts: str = "",
    place: str = "",
    withdrawn: bool = False,
) -> Happening:
    """``line`` is "TYPE/mode: NOR -> CHL"; a side is a list of codes, "-" for nobody.

    ``date`` is an ISO day, or two with a slash, that the texts tell; without one the happening is of the day on which
    it was first told (``told``, else the date's first). ``ends`` is the day until which it is to last.
    """
    act, _, sides = line.partition(": ")
    event_type, _, mode = act.partition("/")
    source, _, target = sides.partition(" -> ")
    known = day(date)
    told = told or (known.earliest if known else "2025-01-01")
    when = replace(known, span=span(0, 50)) if known else Date(f"{told}~", told, told)
    event = Event(
        id or f"E{told.replace('-', '')}",
        event_type,
        mode,
        status,
        parties(source),
        parties(target),
        (),
        contexts=tuple(contexts.split()),
        date=when,
        place=Place(*place.split()) if place else None,
        announces=announces,
        ends=Date(f"../{ends}", "", ends) if ends else None,
    )
    return Happening(event, Told(1, 1, 1, 1, ("en",)), told, told, withdrawn=withdrawn)
