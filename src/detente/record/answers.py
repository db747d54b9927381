"""What answers what: said by an article between its tellings, and inferred between events."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection, bindparam, or_, select

from detente.model import Reading, Response
from detente.record.bodies import dump, load
from detente.record.sessions import Session
from detente.record.tables import reports, responses, told_responses

_between = select(responses.c.event_id).where(
    responses.c.event_id == bindparam("event"), responses.c.answers_id == bindparam("answers")
)
_numbers = select(reports.c.local, reports.c.id).where(reports.c.article_id == bindparam("article"))


def store(
    session: Session,
    reading: Reading,
    article: int,
    local: Mapping[str, tuple[int, int]],
) -> None:
    """Keep what the article says answers what. ``local`` maps its event ids to (telling, event of the record)."""
    said = [r for r in reading.responses if r.event in local and r.answers in local]
    if not said:
        return
    numbers = {name: f"R{number}" for name, number in session.connection.execute(_numbers, {"article": article})}
    said = [replace(r, reports=(numbers.get(r.reports[0], ""), numbers.get(r.reports[1], ""))) for r in said]
    session.insert(
        told_responses,
        [
            {
                "id": session.ids.next(told_responses),
                "article_id": article,
                "telling_id": local[response.event][0],
                "answers_id": local[response.answers][0],
                "body": dump(response),
            }
            for response in said
        ],
    )
    keep(session, ((local[r.event][1], local[r.answers][1], r) for r in said))


def keep(session: Session, found: Iterable[tuple[int, int, Response]]) -> None:
    """Add responses between events unless one stands there already, either way round."""
    for event, answered, response in found:
        if event == answered or _stands(session.connection, event, answered):
            continue
        whole = replace(response, event=f"E{event}", answers=f"E{answered}")
        session.insert(
            responses,
            [
                {
                    "event_id": event,
                    "answers_id": answered,
                    "explicit": whole.explicit,
                    "kind": whole.kind,
                    "body": dump(whole),
                }
            ],
        )
        session.log.note("response-new", whole.event, (f"{whole.kind}: answers {whole.answers}",))


def _stands(connection: Connection, event: int, answered: int) -> bool:
    either = ((event, answered), (answered, event))
    return any(connection.scalar(_between, {"event": a, "answers": b}) is not None for a, b in either)


def responses_of(connection: Connection, numbers: Collection[int]) -> list[Response]:
    """The responses that these events give or get."""
    wanted = list(numbers)
    statement = (
        select(responses.c.body)
        .where(or_(responses.c.event_id.in_(wanted), responses.c.answers_id.in_(wanted)))
        .order_by(responses.c.event_id, responses.c.answers_id)
    )
    return [load(Response, body) for body in connection.scalars(statement)]
