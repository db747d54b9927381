"""What stands on events is brought up to their change: the matters that they move, and what answers what."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from detente.model import Happening
from detente.record.answers import renew_responses
from detente.record.bodies import load
from detente.record.events import Renewed
from detente.record.lives import answer_matters, rebuild_matters, renew_matters
from detente.record.sessions import Session
from detente.record.tables import events

_CHUNK = 500


def follow(session: Session, renewed: Sequence[Renewed], *, said: bool = True) -> None:
    """Make anew the matters and responses of events that have changed (``said``: see ``renew_responses``)."""
    changed = renew_matters(session, renewed)
    answer_matters(session, changed, renew_responses(session, renewed, said=said))


def follow_all(session: Session, numbers: Sequence[int]) -> None:
    """Make anew all matters and responses, of events that may all have changed."""
    changed = rebuild_matters(session)
    answering: set[int] = set()
    for at in range(0, len(numbers), _CHUNK):
        part = numbers[at : at + _CHUNK]
        rows = session.connection.execute(select(events.c.id, events.c.body).where(events.c.id.in_(part)))
        known = [(row.id, load(Happening, row.body)) for row in rows if row.body]
        answering |= renew_responses(session, [Renewed(row, state, state) for row, state in known])
    answer_matters(session, changed, answering)
