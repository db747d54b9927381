"""A reading as the JSON of the stable contracts (``detente read --format json``, ``detente code``)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from detente.model import (
    Actor,
    Appointment,
    Article,
    Attribution,
    Date,
    Event,
    Measure,
    Participant,
    Party,
    Place,
    Position,
    Reading,
    Report,
    Response,
    Span,
)

Json = dict[str, Any]


def reading_json(reading: Reading) -> Json:
    """All that an article gave: article, reports, events, measures, responses, positions, appointments, notes."""
    return {
        "article": article_json(reading.article),
        "reports": [report_json(report) for report in reading.reports],
        "events": [event_json(event) for event in reading.events],
        "measures": [_measure(measure) for measure in reading.measures],
        "responses": [_response(response) for response in reading.responses],
        "positions": [_position(position) for position in reading.positions],
        "appointments": [_appointment(appointment) for appointment in reading.appointments],
        "notes": list(reading.notes),
    }


def coding_json(line_id: str, reading: Reading) -> Json:
    """One line of ``detente code``: the reports as "events", responses as indices into them.

    A response holds between events; each is given by the report that tells of it.
    """
    place = {report.id: i for i, report in enumerate(reading.reports)}
    responses = [
        {
            "event": place[r.reports[0]],
            "answers": place[r.reports[1]],
            "kind": r.kind,
            "explicit": r.explicit,
        }
        for r in reading.responses
    ]
    events = [_coded(report) for report in reading.reports]
    coded: Json = {"id": line_id, "language": reading.article.language, "events": events, "responses": responses}
    if reading.notes:
        coded["notes"] = list(reading.notes)
    return coded


def article_json(article: Article) -> Json:
    """The article's metadata and text, under schema.org's names where it has one."""
    return {
        "url": article.url,
        "title": article.title,
        "author": article.author,
        "publisher": article.publisher,
        "published": article.published,
        "language": article.language,
        "sha256": article.sha256,
        "text": article.text,
        "paragraphs": [{"start": p.start, "end": p.end, "kind": p.kind} for p in article.paragraphs],
    }


def report_json(report: Report) -> Json:
    """One report with its words and the way to it."""
    return {
        "id": report.id,
        **_coded(report),
        "goldstein": report.goldstein,
        "participants": [_participant(p) for p in report.participants],
        "sentence": report.sentence,
        "evidence": [_span(span) for span in report.evidence],
        "explanation": list(report.explanation),
    }


def event_json(event: Event) -> Json:
    """One event with the ids of the reports that tell it."""
    return {
        "id": event.id,
        "type": event.type,
        "mode": event.mode,
        "contexts": list(event.contexts),
        "cameo": event.cameo,
        "intensity": event.intensity,
        "status": event.status,
        "source": _parties(event.source),
        "target": _parties(event.target),
        "participants": [_participant(p) for p in event.participants],
        "date": date_json(event.date),
        "place": place_json(event.place),
        "reports": list(event.reports),
        "differences": list(event.differences),
    }


def _coded(report: Report) -> Json:
    return {
        "type": report.type,
        "mode": report.mode,
        "contexts": list(report.contexts),
        "cameo": report.cameo,
        "intensity": report.intensity,
        "status": report.status,
        "source": _parties(report.source),
        "target": _parties(report.target),
        "trigger": _span(report.trigger),
        "date": date_json(report.date),
        "place": place_json(report.place),
        "attribution": _attribution(report.attribution),
        "rule": report.rule,
    }


def _parties(parties: Iterable[Party]) -> list[Json]:
    return [
        {
            "code": _code(party.actor) if party.actor else "",
            "name": party.actor.name if party.actor else party.span.text,
            **_span(party.span),
        }
        for party in parties
    ]


def _code(actor: Actor) -> str:
    """The code of somebody; a sector of nobody knows where ("the opposition") is said by its words alone."""
    return "" if actor.code.startswith(":") else actor.code


def _span(span: Span) -> Json:
    return {"text": span.text, "start": span.start, "end": span.end}


def actor_json(actor: Actor) -> Json:
    """An actor: code, name, kind."""
    return {"code": actor.code, "name": actor.name, "kind": actor.kind}


def _participant(participant: Participant) -> Json:
    return {
        "name": participant.name,
        "part": participant.part,
        "office": participant.office,
        "acts_for": actor_json(participant.acts_for) if participant.acts_for else None,
        **_span(participant.span),
    }


def date_json(date: Date | None) -> Json | None:
    """A date as EDTF with its bounds, words and anchor; None for none."""
    if date is None:
        return None
    text = date.span.text if date.span else ""
    return {"edtf": date.edtf, "earliest": date.earliest, "latest": date.latest, "text": text, "anchor": date.anchor}


def place_json(place: Place | None) -> Json | None:
    """A place: name and country; None for none."""
    return {"name": place.name, "country": place.country} if place else None


def _attribution(attribution: Attribution | None) -> Json | None:
    if attribution is None:
        return None
    return {
        "speaker": attribution.speaker,
        "verb": attribution.verb,
        "degree": attribution.degree,
        "actor": actor_json(attribution.actor) if attribution.actor else None,
    }


def _measure(measure: Measure) -> Json:
    return {
        "id": measure.id,
        "kind": measure.kind,
        "by": [actor_json(actor) for actor in measure.by],
        "on": [actor_json(actor) for actor in measure.on],
        "status": measure.status,
        "event": measure.event,
        "date": date_json(measure.date),
        "responds_to": measure.responds_to,
        "evidence": [_span(span) for span in measure.evidence],
    }


def _response(response: Response) -> Json:
    return {
        "event": response.event,
        "answers": response.answers,
        "kind": response.kind,
        "explicit": response.explicit,
        "rule": response.rule,
        "delay_days": response.delay_days,
        "evidence": _span(response.evidence) if response.evidence else None,
    }


def _position(position: Position) -> Json:
    return {
        "holder": actor_json(position.holder),
        "stance": position.stance,
        "speaker": position.speaker,
        **_span(position.span),
    }


def _appointment(appointment: Appointment) -> Json:
    return {
        "person": appointment.person,
        "office": appointment.office,
        "acts_for": actor_json(appointment.acts_for),
        "since": date_json(appointment.since),
        "ends": appointment.ends,
        **_span(appointment.span),
    }
