"""Happenings of the record made by hand, for tests of what is built on them."""

from __future__ import annotations

from detente.model import Actor, Date, Event, Happening, Party, Span, Told


def party(code: str) -> Party:
    """A side by its code, the code standing for its words."""
    return Party(Actor(code, code), Span(0, len(code), code))


def happening(
    id: str,
    type: str,
    mode: str = "",
    *,
    by: str = "NOR",
    on: str = "CHL",
    day: str = "2025-03-04",
    until: str = "",
    status: str = "actual",
    withdrawn: bool = False,
) -> Happening:
    """A happening by and on actors ("NOR PER": both), on a day or between two ("" where unknown)."""
    event = Event(
        id=id,
        type=type,
        mode=mode,
        status=status,
        source=tuple(party(code) for code in by.split()),
        target=tuple(party(code) for code in on.split()),
        reports=(),
        date=Date(day, day, until or day) if day else None,
    )
    return Happening(event, Told(1, 1, 1, 1, ("fr",)), day, day, withdrawn=withdrawn)
