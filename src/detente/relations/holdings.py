"""Reads from a record what a dossier needs: a fixed number of questions, each for the pair alone, at one moment."""

from __future__ import annotations

from dataclasses import replace

from detente.model import Actor, Filter
from detente.record import Questions, Record
from detente.relations.dealings import retelling
from detente.relations.dossier import Holdings
from detente.relations.scope import last_day, scope_of, standing_matters


def holdings(record: Record, pair: tuple[Actor, Actor], since: str = "", until: str = "") -> Holdings | None:
    """What a record holds on a pair for its dossier between two days (ISO, both included, "" where open); None where it
    knows nothing of the two together."""
    return record.at_once(lambda moment: _read(moment, pair, since, until))


def _read(record: Questions, pair: tuple[Actor, Actor], since: str, until: str) -> Holdings | None:
    """The scope first, then the words of what it names: of a pair that is much in the news they are far more than all
    the rest. To tell which matters only retell others takes the words of their steps."""
    wanted = Filter(actors=(pair[0].code, pair[1].code))
    happenings = record.happenings(wanted)
    matters = record.matters(wanted)
    if not (happenings or matters):
        return None
    coverage = record.coverage(replace(wanted, since=since, until=until))
    day = last_day(happenings, coverage, until)
    standing = standing_matters(matters, happenings, day)
    responses = record.responses([happening.id for happening in happenings])
    retold = retelling(standing)
    citations = record.citations(sorted(retold))
    scope = scope_of(pair, happenings, standing, responses, citations, since, until)
    terms = [term for actor in pair for term in record.terms(actor.code)]
    learnt = {term.article for term in terms if term.article}
    return Holdings(
        pair=pair,
        since=since,
        until=until,
        day=day,
        scope=scope,
        citations={**citations, **record.citations(sorted(scope.cited() - retold))},
        coverage=coverage,
        stances=tuple(record.stances(replace(wanted, since=scope.start, until=until))),
        terms=tuple(terms),
        cards=record.cards_by_id(sorted(learnt)),
    )
