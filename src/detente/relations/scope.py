"""What a dossier tells of: chosen before any of its words are read, so that a long record costs no more than a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from detente.linking.moves import is_over
from detente.model import Actor, Citation, Coverage, Happening, Matter, Response
from detente.relations.chronology import bounds
from detente.relations.dealings import as_of, began, turned_round
from detente.relations.posture import Landmarks, landmarks

MOST_LISTED = 200  # happenings that a dossier lists where no first day is asked for; more fill no page that people read


@dataclass(frozen=True, slots=True)
class Scope:
    """``known`` are the happenings (by id) up to the last day and ``within`` those of the span; those from ``start`` on
    are ``listed``. ``matters`` and ``responses`` are those to show, ``landmarks`` what the first paragraph may name."""

    known: Mapping[str, Happening]
    within: tuple[Happening, ...]
    start: str
    listed: tuple[Happening, ...]
    matters: tuple[Matter, ...]
    responses: tuple[Response, ...]
    landmarks: Landmarks

    def cited(self) -> frozenset[str]:
        """The events (ids) whose words are shown."""
        events = {h.id for h in (*self.listed, *self.landmarks.all())}
        events |= {step.event for matter in self.matters for step in matter.steps}
        return frozenset(events | {event for r in self.responses for event in (r.event, r.answers)})


def last_day(happenings: Iterable[Happening], coverage: Coverage, until: str) -> str:
    """The day (ISO) as of which a dossier tells: ``until``, else the last read, else the last told, else ""."""
    told = (happening.last_told for happening in happenings if not happening.withdrawn)
    return until or max((read.day for read in coverage.days), default=max(told, default=""))


def standing_matters(matters: Iterable[Matter], happenings: Iterable[Happening], day: str) -> tuple[Matter, ...]:
    """Matters as they stood on a day (ISO), those before their first step left out."""
    stored = {h.id: h for h in happenings if not h.withdrawn}
    found = (as_of(matter, day, stored) for matter in matters)
    return tuple(matter for matter in found if matter is not None)


def scope_of(
    pair: tuple[Actor, Actor],
    happenings: Iterable[Happening],
    matters: Sequence[Matter],
    responses: Iterable[Response],
    citations: Mapping[str, tuple[Citation, ...]],
    since: str = "",
    until: str = "",
) -> Scope:
    """The scope of a dossier between two days (ISO, both included, "" where open).

    ``matters`` are as they stood on the last day; ``citations`` (by event) tell which of them are none
    (``turned_round``), and what those alone tell is doubtful. Where no first day is asked for, the latest
    ``MOST_LISTED`` happenings and those of their first day are listed. What stands is told with all that answers it,
    however long ago.
    """
    turned = turned_round(matters, citations)
    known = {h.id: h for h in happenings if not h.withdrawn and _begins(h, until)}
    within = tuple(h for h in known.values() if bounds(h)[1] >= since)
    start = since or _start(within)
    listed = tuple(h for h in within if bounds(h)[1] >= start)
    doubtful = {step.event for m in matters if m.id in turned for step in m.steps}
    shown = tuple(m for m in matters if m.id not in turned and _is_shown(m, start))
    certain = [r for r in responses if r.event in known and r.answers in known and not {r.event, r.answers} & doubtful]
    near = {h.id for h in listed} | {step.event for m in shown if not is_over(m.family, m.state) for step in m.steps}
    found = landmarks(
        [h for h in known.values() if h.id not in doubtful],
        (pair[0].code, pair[1].code),
        frozenset(r.answers for r in certain),
    )
    return Scope(
        known=known,
        within=within,
        start=start,
        listed=listed,
        matters=shown,
        responses=tuple(r for r in certain if r.event in near or r.answers in near),
        landmarks=found,
    )


def is_within(day: str, since: str, until: str) -> bool:
    """Whether a day (ISO, "" where unknown) is of a span: one that is not known may be."""
    return not day or (since <= day and (not until or day <= until))


def _start(within: Sequence[Happening]) -> str:
    """The day of the earliest of the latest happenings that are listed, "" where all are."""
    if len(within) <= MOST_LISTED:
        return ""
    return sorted((bounds(h)[1] for h in within), reverse=True)[MOST_LISTED - 1]


def _begins(happening: Happening, until: str) -> bool:
    """Whether it may have happened, or was told as something to come, by a day."""
    when = happening.event.date
    day = happening.first_told if when and when.is_told_only else bounds(happening)[0]
    return not until or min(day, happening.first_told) <= until


def _is_shown(matter: Matter, since: str) -> bool:
    """Whether a matter's life went on, or it moved, from a day on."""
    if not is_over(matter.family, matter.state):
        return True
    moved = [step.date.latest for step in matter.steps if step.date]
    return max(moved, default=matter.until or began(matter)) >= since
