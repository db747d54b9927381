"""A dossier as JSON: the sections by name, in English keys, codes and ISO days; described in ``docs/formats.md``."""

from __future__ import annotations

from collections.abc import Iterable

from detente.exports.json import Json, actor_json, date_json, event_json, place_json
from detente.exports.record_json import series_json, told_json
from detente.model import Coverage
from detente.relations.sections import (
    Answer,
    Dealing,
    Dossier,
    Entry,
    Fact,
    Item,
    Source,
    Version,
    Voice,
    Want,
)


def dossier_json(dossier: Dossier) -> Json:
    """All of a dossier; references are labels of ``sources``."""
    return {
        "pair": [actor_json(actor) for actor in dossier.pair],
        "since": dossier.since,
        "until": dossier.until,
        "as_of": dossier.day,
        "listed_since": dossier.listed_since,
        "unlisted": dossier.unlisted,
        "standing": [_fact(fact) for fact in dossier.standing],
        "measures": _dealings(dossier.measures),
        "past_measures": _dealings(dossier.past),
        "answers": [_answer(answer) for answer in dossier.answers],
        "chronology": [_entry(entry) for entry in dossier.chronology],
        "wants": [_want(want) for want in dossier.wants],
        "voices": [_voice(voice) for voice in dossier.voices],
        "agreements": _dealings(dossier.agreements),
        "visits": _dealings(dossier.visits),
        "index": series_json(dossier.index, dossier.turns),
        "coverage": _coverage(dossier.coverage),
        "sources": [_source(source) for source in dossier.sources],
    }


def _fact(fact: Fact) -> Json:
    return {
        "kind": fact.kind,
        "side": fact.side.code if fact.side else None,
        "items": [_item(item) for item in fact.items],
        "total": fact.total,
        "days": list(fact.days),
        "numbers": [round(number, 4) for number in fact.numbers],
    }


def _item(item: Item) -> Json:
    return {
        "subject": item.subject,
        "what": item.key,
        "by": [actor.code for actor in item.by],
        "on": [actor.code for actor in item.on],
        "date": date_json(item.date),
        "since": item.since,
        "references": list(item.references),
    }


def _dealings(dealings: Iterable[Dealing]) -> list[Json]:
    return [
        {
            "id": d.matter.id,
            "family": d.matter.family,
            "kind": d.matter.kind,
            "by": [actor_json(actor) for actor in d.matter.by],
            "on": [actor_json(actor) for actor in d.matter.on],
            "state": d.matter.state,
            "since": d.matter.since,
            "until": d.matter.until,
            "place": place_json(d.matter.place),
            "responds_to": d.matter.responds_to,
            "steps": [
                {
                    "state": s.state,
                    "event": s.event,
                    "also": list(s.also),
                    "date": date_json(s.date),
                    "references": list(s.references),
                }
                for s in d.steps
            ],
            "references": list(d.references),
        }
        for d in dealings
    ]


def _answer(answer: Answer) -> Json:
    return {
        "answer": _item(answer.answer),
        "answered": _item(answer.answered),
        "kind": answer.kind,
        "explicit": answer.is_explicit,
        "rule": answer.rule,
        "delay_days": answer.delay_days,
        "like_for_like": answer.is_like,
        "words": answer.words,
    }


def _entry(entry: Entry) -> Json:
    return {
        **event_json(entry.event),
        "told": told_json(entry.told),
        "contested": entry.is_contested,
        "denied_by": list(entry.denied_by),
        "versions": [_version(version) for version in entry.versions],
        "references": list(entry.references),
        "answers": list(entry.answers),
        "answered_by": list(entry.answered_by),
    }


def _version(version: Version) -> Json:
    said = version.attribution
    return {
        "reference": version.quote.label,
        "text": version.quote.text,
        "language": version.quote.language,
        "denial": version.is_denial,
        "speaker": said.speaker if said else "",
        "degree": said.degree if said else "",
    }


def _want(want: Want) -> Json:
    return {
        "holder": actor_json(want.holder),
        "stance": want.stance,
        "text": want.quote.text,
        "language": want.quote.language,
        "speaker": want.speaker,
        "day": want.day,
        "event": want.event,
        "articles": want.times,
        "reference": want.quote.label,
    }


def _voice(voice: Voice) -> Json:
    return {
        "person": voice.name,
        "office": voice.office,
        "acts_for": actor_json(voice.acts_for),
        "since": voice.since,
        "until": voice.until,
        "statements": voice.statements,
        "last": voice.last,
        "references": list(voice.references),
    }


def _coverage(coverage: Coverage) -> Json:
    return {
        "articles": coverage.articles,
        "telling": coverage.telling,
        "undated": coverage.undated,
        "days": [{"day": day.day, "articles": day.articles, "telling": day.telling} for day in coverage.days],
        "silent_days": coverage.silent,
        "gap": list(coverage.gap),
        "outlets": [
            {
                "outlet": row.outlet,
                "languages": list(row.languages),
                "articles": row.articles,
                "telling": row.telling,
                "first": row.first,
                "last": row.last,
            }
            for row in coverage.outlets
        ],
    }


def _source(source: Source) -> Json:
    card = source.article
    return {
        "number": source.number,
        "article": card.id,
        "revision": card.revision,
        "outlet": card.outlet,
        "title": card.title,
        "published": card.published,
        "language": card.language,
        "url": card.url,
        "agency": card.agency,
        "copies": source.copies or None,
        "quotes": [
            {
                "label": quote.label,
                "text": quote.text,
                "marks": [list(m) for m in quote.marks],
                "events": list(quote.events),
            }
            for quote in source.quotes
        ],
    }
