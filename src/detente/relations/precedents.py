"""Earlier cases of an act: when it was done, how long it lasted, how it was answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from detente.linking.moves import is_over
from detente.model import Happening, Matter, Response
from detente.relations.dealings import still

# What happened, as news or as history: an act that was only announced or denied is no precedent.
_DONE = frozenset({"actual", "historical"})


@dataclass(frozen=True, slots=True)
class Reply:
    """What answered a case: how, by which happening, after how many days (None where a day is unknown)."""

    response: Response
    happening: Happening


@dataclass(frozen=True, slots=True)
class Precedent:
    """One earlier case. ``matter`` is the measure that it began, None where it left nothing standing.

    ``lasted_days`` counts from its beginning to its end, to ``today`` where ``is_open``; None where a day is unknown.
    """

    happening: Happening
    matter: Matter | None
    lasted_days: int | None
    is_open: bool
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Precedents:
    """All cases, the latest first, with what they have in common.

    ``median_days`` is that of the cases that are over, ``median_reply_days`` that of the first reply to each case; both
    None where there is none. ``reply_kinds`` counts the kinds of the replies, the most frequent first.
    """

    cases: tuple[Precedent, ...]
    median_days: float | None
    median_reply_days: float | None
    reply_kinds: tuple[tuple[str, int], ...]

    @property
    def answered(self) -> int:
        """How many cases were answered."""
        return sum(1 for case in self.cases if case.replies)


def precedents(
    happenings: Sequence[Happening],
    matters: Sequence[Matter],
    responses: Sequence[Response],
    replies: Mapping[str, Happening],
    today: str,
) -> Precedents:
    """The cases among ``happenings`` with the matters they began and what answered them.

    ``responses`` are those that answer one of the happenings and ``replies`` the answering happenings by id. ``today``
    is the ISO day up to which an open case is counted.
    """
    began = {matter.steps[0].event: matter for matter in matters if matter.steps}
    done = [h for h in happenings if h.event.status in _DONE and not h.withdrawn]
    cases = [_case(h, began.get(h.id), responses, replies, today) for h in done]
    cases.sort(key=lambda case: (case.happening.day, case.happening.id), reverse=True)
    ended = [case.lasted_days for case in cases if case.lasted_days is not None and not case.is_open]
    delays = [case.replies[0].response.delay_days for case in cases if case.replies]
    known = [delay for delay in delays if delay is not None]
    kinds = Counter(reply.response.kind for case in cases for reply in case.replies)
    return Precedents(
        tuple(cases),
        median(ended) if ended else None,
        median(known) if known else None,
        tuple(sorted(kinds.items(), key=lambda item: (-item[1], item[0]))),
    )


def _case(
    happening: Happening,
    matter: Matter | None,
    responses: Sequence[Response],
    replies: Mapping[str, Happening],
    today: str,
) -> Precedent:
    own = [Reply(r, replies[r.event]) for r in responses if r.answers == happening.id and r.event in replies]
    own.sort(key=lambda reply: (reply.happening.day, reply.happening.id))
    matter = still(matter, today) if matter is not None else None
    is_open = matter is not None and not is_over(matter.family, matter.state)
    return Precedent(happening, matter, _lasted(matter, is_open, today), is_open, tuple(own))


def _lasted(matter: Matter | None, is_open: bool, today: str) -> int | None:
    if matter is None or not matter.since:
        return None
    until = today if is_open else matter.until
    return (date.fromisoformat(until) - date.fromisoformat(matter.since)).days if until else None
