"""Reads from a record what a dossier needs: a fixed number of questions, each for the pair alone."""

from __future__ import annotations

from detente.model import Actor, Filter
from detente.record import Record
from detente.relations.dossier import Holdings


def holdings(record: Record, pair: tuple[Actor, Actor]) -> Holdings:
    """All that a record holds on a pair, of all days; citations come in one question for all events."""
    wanted = Filter(actors=(pair[0].code, pair[1].code))
    happenings = record.happenings(wanted)
    matters = record.matters(wanted)
    if not happenings and not matters:
        return Holdings(pair)
    ids = [happening.id for happening in happenings]
    steps = {step.event for matter in matters for step in matter.steps} - set(ids)
    terms = [term for actor in pair for term in record.terms(actor.code)]
    learnt = {term.article for term in terms if term.article}
    return Holdings(
        pair=pair,
        happenings=tuple(happenings),
        citations=record.citations([*ids, *sorted(steps)]),
        matters=tuple(matters),
        responses=tuple(record.responses(ids)),
        stances=tuple(record.stances(wanted)),
        terms=tuple(terms),
        cards=record.cards_by_id(sorted(learnt)),
        coverage=tuple(record.coverage(wanted)),
    )
