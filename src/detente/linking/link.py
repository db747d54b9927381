"""The linking stage: one article's reports and cues to events, responses and measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.coding.answers import Answer
from detente.linking.events import events_of
from detente.linking.measures import measures_of
from detente.linking.responses import responses_of
from detente.linking.standing import (
    derived_reports,
    with_answered_targets,
    with_answering_targets,
    without_bare_answers,
    without_borrowed_dates,
)
from detente.model import Event, Measure, Report, Response


@dataclass(frozen=True, slots=True)
class Links:
    """What linking makes of an article; ``reports`` are those that stand, in the order of the text."""

    reports: tuple[Report, ...]
    events: tuple[Event, ...]
    responses: tuple[Response, ...]
    measures: tuple[Measure, ...]


def link(reports: Sequence[Report], answers: Sequence[Answer]) -> Links:
    """Merge reports into events, find what answers what, and the measures that stand after it all."""
    known = with_answering_targets(without_bare_answers(reports, answers), answers)
    known = without_borrowed_dates(with_answered_targets(known, answers), answers)
    everything = [*known, *derived_reports(known, answers)]
    everything.sort(key=lambda report: (report.sentence, report.trigger.start))
    kept, events = events_of(everything)
    responses = responses_of(events, kept, answers)
    return Links(kept, events, responses, measures_of(events, kept, responses))
