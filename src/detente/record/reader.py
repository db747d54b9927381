"""What a record tells: happenings, citations and matters by a filter; every lookup goes by an index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, exists, or_, select

from detente.model import ArticleCard, Citation, Filter, Happening, Matter, Report, Span, Term
from detente.record.articles import CARD, card
from detente.record.bodies import load
from detente.record.tables import (
    articles,
    event_pairs,
    event_parties,
    events,
    matter_parties,
    matters,
    reports,
    steps,
    tellings,
    terms,
)

_by_id = select(events.c.id, events.c.merged_into, events.c.body).where(events.c.id == bindparam("row"))
_CHUNK = 5_000  # ids asked for in one statement
LIVE = (~tellings.c.withdrawn, ~tellings.c.rejected)


def resolve(connection: Connection, row: int) -> int | None:
    """The event that an id stands for now: itself, or what it was joined to; None where there never was one."""
    statement = select(events.c.merged_into).where(events.c.id == bindparam("row"))
    found = connection.execute(statement, {"row": row}).first()
    while found is not None and found.merged_into is not None:
        row = found.merged_into
        found = connection.execute(statement, {"row": row}).first()
    return row if found is not None else None


def happening_of(connection: Connection, row: int) -> Happening | None:
    """An event by its row; the id of a joined event gives what it was joined to."""
    current = resolve(connection, row)
    found = connection.execute(_by_id, {"row": current}).first()
    return load(Happening, found.body) if found and found.body else None


def happenings_with(connection: Connection, rows: Iterable[int]) -> dict[int, Happening]:
    """The events by the rows asked for, each as ``happening_of`` gives it."""
    found: dict[int, Happening] = {}
    for chunk in _chunks(sorted(set(rows))):
        wanted = select(events.c.id, events.c.merged_into, events.c.body).where(events.c.id.in_(chunk))
        for row, joined, body in connection.execute(wanted).all():
            happening = happening_of(connection, row) if joined is not None else load(Happening, body) if body else None
            if happening is not None:
                found[row] = happening
    return found


def happenings_of(connection: Connection, wanted: Filter) -> list[Happening]:
    """The events that a filter asks for, by their first day, then by id."""
    statement = select(events.c.body).where(*of_events(wanted)).order_by(events.c.earliest, events.c.id)
    return [load(Happening, body) for body in connection.scalars(statement.limit(wanted.limit))]


def of_events(wanted: Filter) -> list[ColumnElement[bool]]:
    """The conditions on events: those that a filter asks for, joined ones apart."""
    conditions = [events.c.merged_into.is_(None), events.c.body != ""]
    if not wanted.with_withdrawn:
        conditions.append(~events.c.withdrawn)
    conditions += _of_parties(wanted)
    for column, values in (
        (events.c.type, wanted.types),
        (events.c.mode, wanted.modes),
        (events.c.status, wanted.statuses),
    ):
        if values:
            conditions.append(column.in_(values))
    if wanted.since:
        conditions.append(events.c.latest >= wanted.since)
    if wanted.until:
        conditions.append(events.c.earliest <= wanted.until)
    if wanted.place:
        conditions.append(or_(events.c.place == wanted.place.casefold(), events.c.country == wanted.place.upper()))
    if wanted.language:
        conditions.append(events.c.languages.contains(f"|{wanted.language}|"))
    if wanted.outlets:
        conditions.append(_told_by(wanted.outlets))
    return conditions


def _of_parties(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    whole = sorted({actor for actor in wanted.actors if ":" not in actor})
    if len(whole) == 2 and len(wanted.actors) == 2:
        pair = event_pairs
        among = select(pair.c.event_id).where(pair.c.a == whole[0], pair.c.b == whole[1])
        if wanted.until:
            among = among.where(pair.c.earliest <= wanted.until)
        conditions.append(events.c.id.in_(among))
    else:
        conditions += [events.c.id.in_(_with(actor)) for actor in wanted.actors]
    for side, code in (("source", wanted.source), ("target", wanted.target)):
        if code:
            conditions.append(events.c.id.in_(_with(code).where(event_parties.c.side == side)))
    return conditions


def _with(code: str) -> Select[int]:
    column = event_parties.c.code if ":" in code else event_parties.c.state
    return select(event_parties.c.event_id).where(column == code)


def _told_by(outlets: tuple[str, ...]) -> ColumnElement[bool]:
    told = select(tellings.c.id).join(articles, articles.c.id == tellings.c.article_id)
    return exists(told.where(tellings.c.event_id == events.c.id, *LIVE, articles.c.outlet.in_(outlets)))


def citations_of(connection: Connection, rows: Iterable[int]) -> dict[str, tuple[Citation, ...]]:
    """The reports of each event with their articles, in the order of publication. A withdrawn event keeps its own.

    Those of a joined event stand under the id of the event that it was joined to.
    """
    found: dict[str, list[Citation]] = defaultdict(list)
    statement = (
        select(*CARD, reports.c.id, reports.c.body, reports.c.sentence, reports.c.sentence_start, tellings.c.event_id)
        .join(tellings, tellings.c.article_id == articles.c.id)
        .join(reports, reports.c.telling_id == tellings.c.id)
        .join(events, events.c.id == tellings.c.event_id)
        .where(tellings.c.event_id.in_(bindparam("events", expanding=True)))
        .where(
            or_(
                and_(~tellings.c.withdrawn, ~tellings.c.rejected),
                events.c.withdrawn,
            )
        )
        .order_by(articles.c.published, reports.c.id)
    )
    for chunk in _chunks(sorted(_resolved(connection, rows))):
        for row in connection.execute(statement, {"events": chunk}):
            number, body, sentence, start, event = row[len(CARD) :]
            words = Span(start, start + len(sentence), sentence)
            report = replace(load(Report, body), id=f"R{number}")
            found[f"E{event}"].append(Citation(f"R{number}", f"E{event}", card(row), report, words))
    return {event: tuple(cited) for event, cited in found.items()}


def _resolved(connection: Connection, rows: Iterable[int]) -> set[int]:
    """The events that these ids stand for now."""
    found = set(rows)
    merged = select(events.c.id).where(events.c.id.in_(bindparam("events", expanding=True)), events.c.merged_into > 0)
    for chunk in _chunks(sorted(found)):
        gone = set(connection.scalars(merged, {"events": chunk}))
        found = (found - gone) | {event for row in gone if (event := resolve(connection, row)) is not None}
    return found


def _chunks(rows: list[int]) -> Iterable[list[int]]:
    return (rows[at : at + _CHUNK] for at in range(0, len(rows), _CHUNK))


def matters_of(connection: Connection, wanted: Filter, family: str = "") -> list[Matter]:
    """The matters that a filter asks for: of its actors (whoever acts), standing at some time between its days."""
    m, p = matters, matter_parties

    def among(code: str, side: str = "") -> ColumnElement[bool]:
        rows = select(p.c.matter_id).where((p.c.code if ":" in code else p.c.state) == code)
        return m.c.id.in_(rows.where(p.c.side == side) if side else rows)

    conditions = [~m.c.withdrawn]
    conditions += [among(actor) for actor in wanted.actors]
    conditions += [among(code, side) for code, side in ((wanted.source, "by"), (wanted.target, "on")) if code]
    if family:
        conditions.append(m.c.family == family)
    if wanted.statuses:
        conditions.append(m.c.state.in_(wanted.statuses))
    if wanted.since:
        conditions.append(or_(m.c.until == "", m.c.until >= wanted.since))
    if wanted.until:
        conditions.append(m.c.since <= wanted.until)
    statement = select(m.c.body).where(*conditions).order_by(m.c.since, m.c.id).limit(wanted.limit)
    return [load(Matter, body) for body in connection.scalars(statement)]


def matters_with(connection: Connection, rows: Iterable[int]) -> list[Matter]:
    """The matters in whose lives these events are steps, by their beginning."""
    found: dict[int, str] = {}
    for chunk in _chunks(sorted(set(rows))):
        wanted = (
            select(matters.c.id, matters.c.body)
            .where(~matters.c.withdrawn)
            .where(matters.c.id.in_(select(steps.c.matter_id).where(steps.c.event_id.in_(chunk))))
        )
        found.update((row, body) for row, body in connection.execute(wanted))
    return sorted((load(Matter, body) for body in found.values()), key=lambda m: (m.since, m.id))


def matter_of(connection: Connection, row: int) -> Matter | None:
    """A matter by its row, withdrawn ones too."""
    found = connection.execute(select(matters.c.body, matters.c.withdrawn).where(matters.c.id == row)).first()
    return replace(load(Matter, found.body), withdrawn=found.withdrawn) if found else None


def terms_of(connection: Connection, code: str, day: str = "") -> list[Term]:
    """Who held office for an actor (a state's code takes its parts in), all or those of a day, the latest first."""
    column = terms.c.code if ":" in code else terms.c.state
    statement = select(terms.c.body).where(column == code).order_by(terms.c.since.desc(), terms.c.id)
    if day:
        statement = statement.where(terms.c.since <= day, or_(terms.c.until == "", terms.c.until >= day))
    return [load(Term, body) for body in connection.scalars(statement)]


def cards_of(connection: Connection, wanted: Filter) -> list[ArticleCard]:
    """The current articles by day of publication; of the filter, days, language and outlets count."""
    statement = select(*CARD).where(*of_articles(wanted)).order_by(articles.c.published, articles.c.id)
    return [card(row) for row in connection.execute(statement.limit(wanted.limit))]


def of_articles(wanted: Filter) -> list[ColumnElement[bool]]:
    """The conditions on articles: current ones; of the filter, days, language and outlets count."""
    conditions: list[ColumnElement[bool]] = [articles.c.current]
    if wanted.since:
        conditions.append(articles.c.published >= wanted.since)
    if wanted.until:
        conditions.append(articles.c.published <= wanted.until)
    if wanted.language:
        conditions.append(articles.c.language == wanted.language)
    if wanted.outlets:
        conditions.append(articles.c.outlet.in_(wanted.outlets))
    return conditions
