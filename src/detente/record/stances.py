"""Positions: what each side says it wants, and towards whom."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Select, or_, select

from detente.model import Filter, Position, Reading, Stance
from detente.record.articles import CARD, card
from detente.record.bodies import dump, load
from detente.record.events import states_of
from detente.record.sessions import Session
from detente.record.tables import articles, position_towards, positions


def store(session: Session, reading: Reading, article: int) -> None:
    """Keep the positions of an article."""
    for position in reading.positions:
        row = session.ids.next(positions)
        session.insert(
            positions,
            [
                {
                    "id": row,
                    "article_id": article,
                    "code": position.holder.code,
                    "state": position.holder.state,
                    "day": reading.article.published or "",
                    "body": dump(position),
                }
            ],
        )
        session.insert(position_towards, [{"position_id": row, "state": s} for s in towards(position, reading)])


def towards(position: Position, reading: Reading) -> list[str]:
    """Whom a position is held towards: those whom the article tells its holder to deal with, nearest words first.

    Those of the reports whose evidence the position's words meet; where there are none, those of all reports that the
    holder takes part in.
    """
    mine = position.holder.state
    dealt = [report for report in reading.reports if mine in states_of((*report.source, *report.target))]
    meeting = [r for r in dealt if any(_meet(s.start, s.end, position) for s in (r.trigger, *r.evidence))]
    found: set[str] = set()
    for report in meeting or dealt:
        found.update(states_of((*report.source, *report.target)))
    return sorted(found - {mine})


def _meet(start: int, end: int, position: Position) -> bool:
    return start < position.span.end and position.span.start < end


def stances_of(connection: Connection, wanted: Filter) -> list[Stance]:
    """The positions of current articles that a filter asks for: held by one of its actors towards the others. Those
    without a day may be of any."""
    states = [actor.partition(":")[0] for actor in wanted.actors]
    asked = _asked(wanted, states)
    of_article = articles.c.id == positions.c.article_id
    statement = select(*CARD, positions.c.id, positions.c.body, positions.c.state).join(articles, of_article)
    near = _towards(connection, select(positions.c.id).join(articles, of_article).where(*asked))
    found = []
    for row in connection.execute(statement.where(*asked).order_by(positions.c.day, positions.c.id)):
        position = load(Position, row.body)
        to = near.get(row[len(CARD)], ())
        if all(state == row.state or state in to for state in states):
            found.append(
                Stance(position.holder, position.stance, position.text, position.speaker, position.span, card(row), to)
            )
    return found[: wanted.limit]


def _asked(wanted: Filter, states: Sequence[str]) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = [articles.c.current]
    if states:
        asked.append(positions.c.state.in_(states))
    if wanted.source:
        asked.append(positions.c.state == wanted.source.partition(":")[0])
    if wanted.since:
        asked.append(or_(positions.c.day == "", positions.c.day >= wanted.since))
    if wanted.until:
        asked.append(positions.c.day <= wanted.until)
    if wanted.language:
        asked.append(articles.c.language == wanted.language)
    if wanted.outlets:
        asked.append(articles.c.outlet.in_(wanted.outlets))
    return asked


def _towards(connection: Connection, rows: Select[int]) -> dict[int, tuple[str, ...]]:
    """Position (row) -> whom it is held towards. They are asked for as they are found: of a state there may be more
    than a statement takes parameters."""
    found: dict[int, tuple[str, ...]] = {}
    statement = select(position_towards).where(position_towards.c.position_id.in_(rows))
    for row in connection.execute(statement.order_by(position_towards.c.state)):
        found[row.position_id] = (*found.get(row.position_id, ()), row.state)
    return found
