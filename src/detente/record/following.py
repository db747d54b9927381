"""What stands on events is brought up to their change: the matters that they move, and what answers what."""

from __future__ import annotations

from collections.abc import Sequence

from detente.record.answers import rebuild_responses, renew_responses
from detente.record.events import Renewed
from detente.record.lives import answer_matters, rebuild_matters, renew_matters
from detente.record.sessions import Session


def follow(session: Session, renewed: Sequence[Renewed], *, said: bool = True) -> None:
    """Make anew the matters and responses of events that have changed (``said``: see ``renew_responses``)."""
    changed = renew_matters(session, renewed)
    answer_matters(session, changed, renew_responses(session, renewed, said=said))


def follow_all(session: Session, numbers: Sequence[int]) -> None:
    """Make anew all matters and responses, of events that may all have changed."""
    changed = rebuild_matters(session)
    answer_matters(session, changed, rebuild_responses(session, numbers))
