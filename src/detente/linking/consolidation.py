"""One event out of all that tell it: the fields on which they agree, how it is told, and where they differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from detente.actors.gazetteer_tables import fold
from detente.linking.agreement import traits
from detente.linking.counts import number_of, unit_of
from detente.linking.days import DATED, WIDE, iso
from detente.model import Date, Event, Happening, Participant, Place, Telling, Told

Pair = tuple[Telling, Event]


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
        place=_place([e.place for _, e in affirming if e.place]),
        differences=_differences(affirming, denying),
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


def days_of(tellings: Sequence[Telling]) -> tuple[str, str]:
    """First and last day (ISO) that an event may touch, by all its tellings: where a ``window`` finds it."""
    spans = [traits(telling).when for telling in tellings]
    return iso(min(span.earliest for span in spans)), iso(max(span.latest for span in spans))


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
    """Everyone once, by the last of their names; a part as host or visitor and a full name tell more."""
    found: dict[str, Participant] = {}
    for participant in (p for event in events for p in event.participants):
        key = fold(participant.name).split()[-1] if participant.name.split() else ""
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
    bounded = [(t, d) for t, d in texts if traits(t).when.kind == DATED] or texts
    if bounded:
        counts = Counter(d.edtf for _, d in bounded)
        _, best = min(bounded, key=lambda pair: (-counts[pair[1].edtf], _width(pair[1]), pair[1].earliest or "9999"))
        earliest = best.earliest or iso(traits(bounded[0][0]).when.earliest)
        latest = best.latest or iso(traits(bounded[0][0]).when.latest)
        return replace(best, earliest=earliest, latest=max(earliest, latest))
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


def _place(places: Sequence[Place]) -> Place | None:
    """The place most often named, a town before a state."""
    names = Counter(place.name for place in places)
    return max(places, key=lambda place: (bool(place.name), names[place.name]), default=None)


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


def _differences(affirming: Sequence[Pair], denying: Sequence[Pair]) -> tuple[str, ...]:
    """Where reports differ, a line a field: "date: 2026-02-02 (Le Monde, RFI); 2026-02-03 (Reuters)"."""
    found = []
    given = [(e.date.edtf, t) for t, e in affirming if e.date and traits(t).when.kind in (DATED, WIDE)]
    found += _line("date", given) if _dates_differ([t for _, t in given]) else []
    found += _line("mode", [(t.mode, t) for t, _ in affirming if t.mode])
    found += _line("place", [(t.place, t) for t, _ in affirming if t.place])
    found += _counts([t for t, _ in affirming])
    found += [f"{line} ({_name(t)})" if _name(t) else line for t, e in affirming for line in e.differences]
    if denying and affirming != denying:
        said = [(", ".join(t.deniers) or "?", t) for t, _ in denying]
        found += [f"denied: {_values(_by_value(said))}"]
    return tuple(dict.fromkeys(found))


def _dates_differ(tellings: Sequence[Telling]) -> bool:
    """True where the stretches that texts give have no day in common."""
    spans = [traits(t).when for t in tellings]
    return bool(spans) and max(s.earliest for s in spans) > min(s.latest for s in spans)


def _counts(tellings: Sequence[Telling]) -> list[str]:
    """A line for each thing that is counted differently."""
    by_unit: dict[str, list[tuple[str, Telling]]] = defaultdict(list)
    for telling in tellings:
        for count in telling.counts:
            by_unit[unit_of(count)].append((count, telling))
    found = []
    for given in by_unit.values():
        if len({number_of(count) for count, _ in given}) > 1 and len({t.id or id(t) for _, t in given}) > 1:
            words = {number_of(count): count for count, _ in reversed(given)}
            found += _line("count", [(words[number_of(count)], telling) for count, telling in given])
    return found


def _line(field: str, given: Sequence[tuple[str, Telling]]) -> list[str]:
    values = _by_value(given)
    return [f"{field}: {_values(values)}"] if len(values) > 1 else []


def _by_value(given: Sequence[tuple[str, Telling]]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for value, telling in given:
        names = found.setdefault(value, [])
        if _name(telling) and _name(telling) not in names:
            names.append(_name(telling))
    return found


def _values(values: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(f"{value} ({', '.join(names)})" if names else value for value, names in values.items())


def _name(telling: Telling) -> str:
    return telling.outlet
