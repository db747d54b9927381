"""Stand-ins for stages that are being built beside this one; each is replaced by the real one and then goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from detente.model import Event, Happening, Reading, Telling, Told


@dataclass(frozen=True, slots=True)
class Gathered:
    event: int
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    together: frozenset[frozenset[int]] = frozenset()
    apart: frozenset[frozenset[int]] = frozenset()
    rejected: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    event: int | None
    rule: str


def tellings_of(
    reading: Reading, *, article: int = 0, origin: int = 0, outlet: str = ""
) -> tuple[tuple[Telling, Event], ...]:
    text = reading.article
    return tuple(
        (
            Telling(
                0,
                article,
                origin,
                outlet,
                text.language,
                text.published or "",
                event.type,
                event.mode,
                event.status,
                tuple(p.actor.code for p in event.source if p.actor),
                tuple(p.actor.code for p in event.target if p.actor),
                event.date.earliest if event.date else "",
                event.date.latest if event.date else "",
                event.place.name if event.place else "",
                event.place.country if event.place else "",
            ),
            event,
        )
        for event in reading.events
    )


def blocks(telling: Telling) -> tuple[str, ...]:
    return (f"{telling.type}|{','.join(sorted(telling.source))}|{','.join(sorted(telling.target))}",)


def window(telling: Telling) -> tuple[str, str]:
    return telling.earliest or telling.published, telling.latest or telling.published


def choose(telling: Telling, candidates: Sequence[Gathered], judged: Judged) -> Choice:
    for gathered in candidates:
        if any(
            t.type == telling.type and t.source == telling.source and t.earliest == telling.earliest
            and frozenset((t.id, telling.id)) not in judged.apart
            for t in gathered.tellings
        ):  # fmt: skip
            return Choice(gathered.event, "stand-in: same type, source and day")
    return Choice(None, "")


def consolidate(told: Sequence[tuple[Telling, Event]]) -> Happening:
    _telling, event = told[0]
    days = sorted(t.published for t, _ in told)
    event = replace(event, reports=tuple(r for _, e in told for r in e.reports))
    counts = Told(
        len(event.reports),
        len({t.article for t, _ in told}),
        len({t.outlet for t, _ in told}),
        len({t.origin for t, _ in told}),
        tuple(sorted({t.language for t, _ in told})),
    )
    return Happening(event, counts, days[0], days[-1])
