"""One event out of all that tell it: the fields on which they agree, how it is told, and where they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from detente.actors.gazetteer_tables import fold
from detente.linking.agreement import traits
from detente.linking.days import DATED, LAST, iso
from detente.linking.differences import Pair, differences
from detente.linking.people import surname
from detente.model import Date, Event, Happening, Participant, Place, Telling, Told

_ACRONYM = 4  # letters of names that are written in capitals everywhere ("UAE")


def consolidate(told: Sequence[Pair]) -> Happening:
    """The event that tellings tell, with the ids of their reports; ``event.id`` is that of the first one told.

    The order of ``told`` plays no part. What a telling denies is told by the others; where all deny it, it is negated.
    Raises ValueError for no telling at all (an event that nobody tells is the record's to withdraw).
    """
    if not told:
        raise ValueError("an event needs a telling")
    ordered = sorted(told, key=lambda pair: (pair[0].published or "9999", pair[0].id, pair[1].id))
    affirming = [pair for pair in ordered if pair[0].status != "negated"] or ordered
    denying = [pair for pair in ordered if pair[0].status == "negated"]
    lead = max(affirming, key=_says)[1]
    mode = _commonest(t.mode for t, _ in affirming if t.type == lead.type and t.mode) or lead.mode
    fullest = next((e for t, e in affirming if t.mode == mode and t.type == lead.type), lead)
    event = replace(
        lead,
        id=ordered[0][1].id,
        mode=mode,
        status=_status([t for t, _ in affirming]),
        target=lead.target or next((e.target for _, e in affirming if e.target), ()),
        reports=tuple(dict.fromkeys(report for _, e in ordered for report in e.reports)),
        contexts=tuple(context for context, _ in Counter(c for _, e in affirming for c in e.contexts).most_common()),
        cameo=fullest.cameo,
        intensity=fullest.intensity,
        participants=_participants([e for _, e in affirming]),
        date=_date(affirming),
        place=_place([(t, e.place) for t, e in affirming if e.place]),
        differences=differences(affirming, denying),
        announces=lead.announces or next((e.announces for _, e in affirming if e.announces), ""),
        ends=lead.ends or next((e.ends for _, e in affirming if e.ends), None),
    )
    days = [t.published for t, _ in ordered if t.published]
    return Happening(
        event=event,
        told=_told([t for t, _ in ordered], event.reports),
        first_told=min(days, default=""),
        last_told=max(days, default=""),
        denied_by=tuple(dict.fromkeys(denier for t, _ in denying for denier in t.deniers)),
    )


def _says(pair: Pair) -> tuple[object, ...]:
    """How much a telling says: both sides before one, then dated, finer, with people and a place."""
    telling, event = pair
    known = traits(telling)
    return (
        bool(known.source) and bool(known.target or len(known.source) > 1),
        telling.status == "actual",
        len(known.family.path),
        known.when.kind == DATED,
        len(event.participants),
        event.place is not None,
        -telling.id,
    )


def _commonest(values: Iterable[str]) -> str:
    """The value most often given, the first of those given as often; "" of none."""
    return next((value for value, _ in Counter(values).most_common(1)), "")


def _status(tellings: Sequence[Telling]) -> str:
    """What is told as done in the present is done, even if others recall it as history."""
    statuses = [telling.status for telling in tellings]
    return "actual" if "actual" in statuses else _commonest(statuses)


def _participants(events: Sequence[Event]) -> tuple[Participant, ...]:
    """Everyone once, by the last of their names; a part as host or visitor and a full name tell more.

    Who is told without a name ("the envoy") is left out where somebody of that side is named in that part.
    """
    everyone = [p for event in events for p in event.participants]
    named = {(p.part, p.acts_for) for p in everyone if surname(p.name)}
    found: dict[str, Participant] = {}
    for participant in everyone:
        key = surname(participant.name)
        if not key and (participant.part, participant.acts_for) in named:
            continue
        key = key or fold(participant.name)
        known = found.get(key)
        if known is None:
            found[key] = participant
            continue
        part = participant.part if known.part == "attendee" else known.part
        fuller = participant if len(participant.name) > len(known.name) else known
        found[key] = replace(fuller, part=part, office=known.office or participant.office)
    return tuple(found.values())


def _date(pairs: Sequence[Pair]) -> Date | None:
    """The date most texts give, the narrower one of as many; without any, the days on which it was first told."""
    texts = [(t, e.date) for t, e in pairs if e.date and (t.earliest or t.latest)]
    own = [(t, d) for t, d in texts if not t.date_shared] or texts
    bounded = [(t, d) for t, d in own if traits(t).when.kind == DATED] or own
    if bounded:
        counts = Counter(d.edtf for _, d in bounded)
        _, best = min(bounded, key=lambda pair: (-counts[pair[1].edtf], _width(pair[1]), pair[1].earliest or "9999"))
        days = traits(bounded[0][0]).when
        earliest = best.earliest or iso(days.earliest)
        if not best.latest and days.latest >= LAST:
            return replace(best, earliest=earliest)  # "from 1 July on", told before: no day bounds it
        return replace(best, earliest=earliest, latest=max(earliest, best.latest or iso(days.latest)))
    first = next((t for t, _ in pairs if t.published), None)
    if first is None:
        return None
    days = traits(first).when
    earliest, latest = iso(days.earliest), iso(days.latest)
    return Date(
        f"{earliest}~/{latest}~" if earliest != latest else f"{latest}~", earliest, latest, None, first.published
    )


def _width(date: Date) -> str:
    """Narrow before wide, as something that sorts."""
    return f"{len(date.edtf) > 10}{date.edtf}"


def _place(given: Sequence[tuple[Telling, Place]]) -> Place | None:
    """The place most often named, a town before a state; of its spellings the one that is no dateline's capitals."""
    towns = Counter(telling.town for telling, _ in given)
    best = max(given, key=lambda one: (bool(one[0].town), towns[one[0].town], not one[1].name.isupper()), default=None)
    if best is None:
        return None
    place = best[1]
    return replace(place, name=place.name.title()) if place.name.isupper() and len(place.name) > _ACRONYM else place


def _told(tellings: Sequence[Telling], reports: Sequence[str]) -> Told:
    return Told(
        reports=len(reports),
        articles=len({t.article for t in tellings}),
        outlets=len({t.outlet or f"article {t.article}" for t in tellings}),
        sources=_sources(tellings),
        languages=tuple(sorted({t.language for t in tellings})),
    )


def _sources(tellings: Sequence[Telling]) -> int:
    """Independent sources: articles of one origin, of one credited agency or of one outlet are one."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            name = root[name]
        return name

    for t in tellings:
        own = find(f"article {t.origin}")
        for other in (t.agency and f"agency {t.agency}", t.outlet and f"outlet {t.outlet}"):
            if other:
                root[find(other)] = own = find(own)
    return len({find(f"article {t.origin}") for t in tellings})
