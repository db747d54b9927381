"""Reads from a record what a dossier needs: a fixed number of questions, each for the pair alone."""

from __future__ import annotations

from dataclasses import replace

from detente.model import Actor, Filter
from detente.record import Record
from detente.relations.dealings import retelling
from detente.relations.dossier import Holdings
from detente.relations.scope import standing_matters


def holdings(record: Record, pair: tuple[Actor, Actor], since: str = "", until: str = "") -> Holdings:
    """What a record holds on a pair for its dossier between two days (ISO, both included, "" where open).

    Words are read last and only of the events that the dossier shows: of a pair that is much in the news they are far
    more than all the rest.
    """
    wanted = Filter(actors=(pair[0].code, pair[1].code))
    happenings = record.happenings(wanted)
    matters = record.matters(wanted)
    held = Holdings(pair, since, until, tuple(happenings), matters=tuple(matters))
    if held.is_empty:
        return held
    held = replace(held, coverage=record.coverage(replace(wanted, since=since, until=until)))
    doubtful = retelling(standing_matters(matters, happenings, held.day))
    held = replace(
        held,
        responses=tuple(record.responses([happening.id for happening in happenings])),
        citations=record.citations(sorted(doubtful)),
    )
    scope = held.scope()
    terms = [term for actor in pair for term in record.terms(actor.code)]
    learnt = {term.article for term in terms if term.article}
    return replace(
        held,
        citations={**held.citations, **record.citations(sorted(scope.cited() - doubtful))},
        stances=tuple(record.stances(replace(wanted, since=scope.start, until=until))),
        terms=tuple(terms),
        cards=record.cards_by_id(sorted(learnt)),
    )
