"""What commands that ask a record give programs, as JSON: events, matters, precedents, news, the index, finds."""

from __future__ import annotations

from collections.abc import Iterable

from detente.exports.json import Json, actor_json, date_json, event_json
from detente.model import ArticleCard, Change, Happening, Hit, Matter, Response, Told
from detente.relations.index import IndexValue, Series
from detente.relations.news import News
from detente.relations.precedents import Precedent, Precedents
from detente.relations.turns import Turn


def happening_json(happening: Happening) -> Json:
    """An event of the record: its fields, how it is told, who denies it."""
    return {
        **event_json(happening.event),
        "told": told_json(happening.told),
        "first_told": happening.first_told,
        "last_told": happening.last_told,
        "denied_by": list(happening.denied_by),
        "withdrawn": happening.withdrawn,
    }


def told_json(told: Told) -> Json:
    """How often and by whom an event is told."""
    return {
        "reports": told.reports,
        "articles": told.articles,
        "outlets": told.outlets,
        "sources": told.sources,
        "languages": list(told.languages),
    }


def card_json(article: ArticleCard) -> Json:
    """An article without its text. ``origin`` is the article that it copies, itself where it copies none."""
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published,
        "language": article.language,
        "url": article.url,
        "origin": article.origin,
        "agency": article.agency,
        "revision": article.revision,
    }


def matter_json(matter: Matter) -> Json:
    """A measure, agreement, visit or call with the steps of its life."""
    return {
        "id": matter.id,
        "family": matter.family,
        "kind": matter.kind,
        "by": [actor_json(actor) for actor in matter.by],
        "on": [actor_json(actor) for actor in matter.on],
        "state": matter.state,
        "since": matter.since,
        "until": matter.until,
        "responds_to": matter.responds_to or None,
        "withdrawn": matter.withdrawn,
        "steps": [{"state": s.state, "event": s.event, "date": date_json(s.date)} for s in matter.steps],
    }


def hit_json(hit: Hit) -> Json:
    """A find of a search: ``marks`` are the found words in ``text`` (start, end)."""
    return {
        "kind": hit.kind,
        "id": hit.subject,
        "day": hit.day,
        "text": hit.text,
        "marks": [list(mark) for mark in hit.marks],
        "score": round(hit.score, 4),
        "article": card_json(hit.article) if hit.article else None,
    }


def precedents_json(found: Precedents) -> Json:
    """Earlier cases, the latest first, and what they have in common."""
    return {
        "cases": [_case(case) for case in found.cases],
        "median_days": found.median_days,
        "median_reply_days": found.median_reply_days,
        "answered": found.answered,
        "reply_kinds": dict(found.reply_kinds),
    }


def _case(case: Precedent) -> Json:
    return {
        "event": happening_json(case.happening),
        "matter": matter_json(case.matter) if case.matter else None,
        "lasted_days": case.lasted_days,
        "is_open": case.is_open,
        "replies": [{**_response(r.response), "event": happening_json(r.happening)} for r in case.replies],
    }


def _response(response: Response) -> Json:
    return {
        "kind": response.kind,
        "explicit": response.explicit,
        "rule": response.rule,
        "delay_days": response.delay_days,
    }


def news_json(news: News) -> Json:
    """What changed in the record, by part."""
    parts = {"new": news.new, "corrected": news.corrected, "moved": news.moved, "ended": news.ended}
    return {"articles": news.articles, **{name: [change_json(row) for row in rows] for name, rows in parts.items()}}


def change_json(change: Change) -> Json:
    """A line of the log."""
    return {
        "at": change.at,
        "kind": change.kind,
        "subject": change.subject,
        "article": change.article,
        "detail": list(change.detail),
    }


def series_json(series: Series, turns: Iterable[Turn]) -> Json:
    """The index through time, a value a period without gaps, and where its level changes."""
    return {
        "by": series.by,
        "panel": list(series.panel),
        "values": [_value(value) for value in series.values],
        "turns": [{"period": t.period, "before": round(t.before, 4), "after": round(t.after, 4)} for t in turns],
        "unplaced": list(series.unplaced),
        "uncovered": list(series.uncovered),
    }


def _value(value: IndexValue) -> Json:
    """One period, each quadrant with the events behind it; of one that was not read only that: null is no nought."""
    period = {"period": value.period.name, "first": value.period.first, "last": value.period.last}
    if not value.is_covered:
        return {**period, "articles": 0, "net": None, "quadrants": None}
    return {
        **period,
        "articles": value.articles,
        "weight": round(value.weight, 4),
        "net": round(value.net, 4),
        "quadrants": {
            name: {"value": round(force.value, 4), "raw": force.raw, "events": list(force.events)}
            for name, force in value.forces.items()
        },
    }
