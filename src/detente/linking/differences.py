"""Where the reports of an event differ, in words that a person reads, a line a field.

"date: 2026-02-02 (Le Monde, RFI); 2026-02-03 (Reuters)": the field, then each value with the outlets that give it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from detente.linking.agreement import traits
from detente.linking.counts import number_of, unit_of
from detente.linking.days import DATED, WIDE
from detente.model import Event, Telling

Pair = tuple[Telling, Event]


def differences(affirming: Sequence[Pair], denying: Sequence[Pair]) -> tuple[str, ...]:
    """Where reports differ, a line a field: "date: 2026-02-02 (Le Monde, RFI); 2026-02-03 (Reuters)"."""
    found = []
    dated = [(t, e) for t, e in affirming if e.date and traits(t).when.kind in (DATED, WIDE) and not t.date_shared]
    given = [(e.date.edtf, t) for t, e in dated if e.date]
    found += _line("date", given) if _dates_differ([t for _, t in given]) else []
    found += _line("mode", _finest([t for t, _ in affirming if t.mode]))
    found += _places([t for t, _ in affirming if t.town and traits(t).family.placed])
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


def _finest(tellings: Sequence[Telling]) -> list[tuple[str, Telling]]:
    """The modes that are told, without those that only say less than another one."""
    paths = {traits(t).family.path for t in tellings}
    coarse = {path for path in paths if any(len(path) < len(other) and other[: len(path)] == path for other in paths)}
    return [(t.mode, t) for t in tellings if traits(t).family.path not in coarse]


def _places(tellings: Sequence[Telling]) -> list[str]:
    """A line where towns differ, whatever language or capitals they are written in."""
    names = {(t.country, t.town): t.place for t in reversed(tellings)}
    return _line("place", [(names[t.country, t.town], t) for t in tellings])


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
