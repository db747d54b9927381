"""The chronology: what happened between two actors, day by day, with who tells it and who denies it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from detente.model import Citation, Date, Event, Happening, Response
from detente.relations.sections import Entry, Item, Version
from detente.relations.sources import Sources

DENIED = "negated"
_MOST_VERSIONS = 2  # quotations shown of those who tell an event, and as many of those who deny it
_MOST_LISTED = 8


def entries(happenings: Iterable[Happening], responses: Sequence[Response], sources: Sources) -> tuple[Entry, ...]:
    """The happenings as lines of a chronology, the earliest first; of one day the more widely told first."""
    answers: dict[str, list[str]] = defaultdict(list)
    answered: dict[str, list[str]] = defaultdict(list)
    for response in responses:
        answers[response.event].append(response.answers)
        answered[response.answers].append(response.event)
    return tuple(
        Entry(
            event=happening.event,
            told=happening.told,
            is_contested=is_contested(happening),
            denied_by=happening.denied_by,
            versions=tuple(_versions(happening, sources)),
            references=sources.references(happening.id, _MOST_LISTED),
            answers=tuple(dict.fromkeys(answers[happening.id])),
            answered_by=tuple(dict.fromkeys(answered[happening.id])),
        )
        for happening in sorted(happenings, key=_order)
    )


def is_contested(happening: Happening) -> bool:
    """Whether somebody denies an event that others tell."""
    return bool(happening.denied_by) and happening.event.status != DENIED


def item(happening: Happening, sources: Sources) -> Item:
    """A happening as a statement names it."""
    event = happening.event
    return Item(
        subject=happening.id,
        key=f"{event.type}/{event.mode}" if event.mode else event.type,
        by=tuple(dict.fromkeys(p.actor for p in event.source if p.actor)),
        on=tuple(dict.fromkeys(p.actor for p in event.target if p.actor)),
        date=event.date,
        references=sources.references(happening.id),
    )


def bounds(happening: Happening) -> tuple[str, str]:
    """The first and the last day on which it may have happened; the days of its telling where no text bounds it."""
    when = happening.event.date
    first = (when.earliest if when else "") or happening.first_told
    last = when.latest if when and when.latest else (happening.last_told or first)
    return min(first or last, last), last


def told_on(when: Date) -> str:
    """The day (ISO) on which a date that no text gives was first told: what is to come is told before its days."""
    return when.anchor or when.latest


def listed_on(event: Event) -> str:
    """The day (ISO) under which a chronology lists an event: the first that texts give, else that of its telling."""
    when = event.date
    if when is None:
        return ""
    return told_on(when) if when.is_told_only else when.earliest or when.latest


def _order(happening: Happening) -> tuple[str, str, int, str]:
    day = listed_on(happening.event) or happening.first_told
    return day or "9999", bounds(happening)[1], -happening.told.sources, happening.id


def _versions(happening: Happening, sources: Sources) -> Iterator[Version]:
    """The words to show: of those who tell it in different languages or from different sources, then of deniers.

    Where all deny it, that it was not done is what is told.
    """
    is_told = happening.event.status != DENIED
    for denial in (False, True):
        mine = [c for c in sources.citations(happening.id) if (is_told and _denies(c)) is denial]
        languages = [c.article.language for c in mine]
        ordered = sorted(range(len(mine)), key=lambda i: (languages.index(languages[i]) != i, i))
        seen: set[str] = set()
        for citation in (mine[i] for i in ordered):
            quote = sources.of(citation.article, citation.sentence)
            if quote.text in seen or len(seen) == _MOST_VERSIONS:
                continue
            seen.add(quote.text)
            yield Version(quote, citation.article, denial, citation.report.attribution)


def _denies(citation: Citation) -> bool:
    said = citation.report.attribution
    return citation.report.status == DENIED or (said is not None and said.degree == "deny")
