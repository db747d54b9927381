"""Reports of one article that tell the same happening become one event.

Two reports are of one event when they are of one type and a compatible mode and status, share their actors, and neither
dates nor places disagree. An anaphoric report ("cette audience") has no actors of its own: it joins the nearest event
of its type above it, or is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from detente.model import Date, Event, Participant, Party, Place, Report, Span

# A meeting is told now as a visit, now as an audience or talks: modes of these types do not tell events apart.
_LOOSE_TYPES = {"CONSULT"}
# For these the two sides act alike, so it does not matter which one a report names first.
_MUTUAL_TYPES = {"CONSULT", "AGREE", "COOPERATE", "SUPPORT"}
# To offer or to praise is not to accept or to thank: said from either side, these are two events.
_AIMED_TYPES = {"AGREE", "SUPPORT"}
_PROMISED = "AGREE"
_REBELS = "REB"
_LEDE = 2  # the sentences of which those after tell more: the headline, and the first of the text
_STEM = 5  # letters that the words for one act share ("invited", "invitation")


@dataclass
class _Group:
    """Reports gathered so far for one event."""

    reports: list[Report] = field(default_factory=list)

    @property
    def lead(self) -> Report:
        """The report that says most: dated, placed and with people before bare mentions."""
        return max(self.reports, key=_richness)


def events_of(reports: Sequence[Report]) -> tuple[tuple[Report, ...], tuple[Event, ...]]:
    """Return the reports that stand (anaphoric ones with the actors of their event) and the events they tell."""
    groups: list[_Group] = []
    # reports that name both sides found the events; one-sided mentions may then join the only one they fit
    for report in sorted((r for r in reports if r.source), key=_is_one_sided):
        group = next((g for g in groups if all(_same(report, other) for other in g.reports)), None)
        group = group or _only_fitting(report, groups)
        if group is None:
            groups.append(_Group([report]))
        else:
            group.reports.append(report)
    for report in (r for r in reports if not r.source):
        group = _antecedent(report, groups)
        if group is not None:
            lead = group.lead
            group.reports.append(replace(report, source=lead.source, target=lead.target))
    order = {report.id: n for n, report in enumerate(reports)}
    for group in groups:
        group.reports.sort(key=lambda report: order[report.id])
    groups.sort(key=lambda group: order[group.reports[0].id])
    kept = {report.id: report for group in groups for report in group.reports}
    ordered = tuple(kept[report.id] for report in reports if report.id in kept)
    return ordered, tuple(_event(f"e{n}", group) for n, group in enumerate(groups, 1))


def _is_one_sided(report: Report) -> bool:
    return len(codes(report.source) | codes(report.target)) < 2


def _only_fitting(report: Report, groups: Sequence[_Group]) -> _Group | None:
    """For a meeting told with one side only ("la venue d'un émissaire"): the single event that has that side."""
    if report.type not in _LOOSE_TYPES or not _is_one_sided(report):
        return None
    fitting = [
        g
        for g in groups
        if g.lead.type == report.type
        and g.lead.status == report.status
        and codes(report.source) <= codes(g.lead.source) | codes(g.lead.target)
        and all(_dates_agree(report, other) and _places_agree(report, other) for other in g.reports)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _antecedent(report: Report, groups: Sequence[_Group]) -> _Group | None:
    """The nearest event told above, of the same type and status; None where its words take up another still nearer.

    What is agreed on or praised is of many kinds: of these the words must be the same ("the *offer* was accepted").
    """
    above = [g for g in groups if any(r.trigger.start < report.trigger.start for r in g.reports)]
    for group in sorted(above, key=lambda g: -max(_before(r, report) for r in g.reports)):
        alike = any(_share_words(report, r) for r in group.reports)
        fits = group.lead.type == report.type and group.lead.status == report.status
        if fits and _dates_agree(report, group.lead) and (alike or report.type not in _AIMED_TYPES):
            return group
        if alike:
            return None
    return None


def _share_words(a: Report, b: Report) -> bool:
    """Whether two acts are told by words of one stem."""
    return bool(stems(a.trigger) & stems(b.trigger))


def stems(span: Span, length: int = _STEM) -> frozenset[str]:
    """The first letters of the longer of some words, by which a noun and its verb are known for one another."""
    words = re.findall(r"\w+", span.text.casefold())
    return frozenset(word[:length] for word in words if len(word) >= _STEM)


def _before(report: Report, other: Report) -> int:
    """Where a report stands, if above the other, else -1."""
    return report.trigger.start if report.trigger.start < other.trigger.start else -1


def _same(a: Report, b: Report) -> bool:
    return (
        a.type == b.type
        and a.status == b.status
        and (a.type in _LOOSE_TYPES or not a.mode or not b.mode or a.mode == b.mode)
        and (a.type not in _AIMED_TYPES or _is_one_kind(a, b) or _share_words(a, b))
        and (not a.announces or not b.announces or a.announces == b.announces)
        and _sides_agree(a, b)
        and _dates_agree(a, b)
        and _places_agree(a, b)
    )


def _sides_agree(a: Report, b: Report) -> bool:
    if a.type in _MUTUAL_TYPES and not (a.type in _AIMED_TYPES and _cross(a, b)):
        left, right = codes(a.source) | codes(a.target), codes(b.source) | codes(b.target)
        return left == right or (
            len(left & right) > 0 and (left < right or right < left) and min(len(left), len(right)) > 1
        )
    if codes(a.source) != codes(b.source):
        return False
    return (
        not a.target
        or not b.target
        or bool(codes(a.target) & codes(b.target))
        or not (codes(a.target) and codes(b.target))
    )


def _is_one_kind(a: Report, b: Report) -> bool:
    """Whether two reports tell of the same kind of agreement or praise: both of both sides, or both of one for the
    other, and both signed, or neither. What is promised below the lede, in other words, is another promise.
    """
    retold = min(a.sentence, b.sentence) <= _LEDE or (a.announces and a.announces == b.announces)
    return a.mode == b.mode and _is_mutual(a) == _is_mutual(b) and bool(retold or a.type != _PROMISED)


def _is_mutual(report: Report) -> bool:
    """Whether both sides do it together: signed, not praised."""
    return len(codes(report.source)) > 1 and not codes(report.target)


def _cross(a: Report, b: Report) -> bool:
    """True where each report has a doer whom the other has for its target."""
    return bool(codes(a.source) & codes(b.target)) and bool(codes(b.source) & codes(a.target))


def codes(parties: Sequence[Party]) -> frozenset[str]:
    """The state-level codes of a side."""
    return frozenset(p.actor.state or p.actor.code for p in parties if p.actor)


def sides(parties: Sequence[Party]) -> frozenset[str]:
    """The codes by which parties act on each other: those of states, and of rebels, who are no part of them."""
    known = (p.actor for p in parties if p.actor)
    return frozenset(actor.code if actor.sector == _REBELS else actor.state or actor.code for actor in known)


def _dates_agree(a: Report, b: Report) -> bool:
    if a.date is None or b.date is None or not a.date.earliest or not b.date.earliest:
        return True
    latest_a, latest_b = a.date.latest or "9999", b.date.latest or "9999"
    return a.date.earliest <= latest_b and b.date.earliest <= latest_a


def _places_agree(a: Report, b: Report) -> bool:
    if a.place is None or b.place is None or a.place.name == b.place.name:
        return True
    # a town and its state are no disagreement
    return a.place.country == b.place.country and (a.place.name == "" or b.place.name == "")


def _richness(report: Report) -> tuple[int, ...]:
    known = sum(1 for p in (*report.source, *report.target) if p.actor)
    named = sum(1 for p in report.participants if p.name)
    told_apart = bool(codes(report.source) and codes(report.target))
    return (told_apart, report.date is not None, known, named, report.place is not None, bool(report.mode))


def _event(event_id: str, group: _Group) -> Event:
    lead = group.lead
    return Event(
        id=event_id,
        type=lead.type,
        mode=lead.mode or next((r.mode for r in group.reports if r.mode), ""),
        status=lead.status,
        source=lead.source,
        target=lead.target or next((r.target for r in group.reports if r.target), ()),
        reports=tuple(report.id for report in group.reports),
        contexts=tuple(dict.fromkeys(c for r in group.reports for c in r.contexts)),
        cameo=lead.cameo,
        intensity=lead.intensity,
        participants=_participants(group.reports),
        date=_narrowest([r.date for r in group.reports if r.date]),
        place=_place([r.place for r in group.reports if r.place]),
        differences=_differences(group.reports),
        announces=next((r.announces for r in group.reports if r.announces), ""),
        ends=next((r.ends for r in group.reports if r.ends), None),
    )


def _participants(reports: Sequence[Report]) -> tuple[Participant, ...]:
    """Everyone once; visitor and host tell more than attendee, a name more than an office."""
    found: dict[str, Participant] = {}
    for participant in (p for report in reports for p in report.participants):
        known = found.get(participant.name)
        if known is None or (known.part == "attendee" and participant.part != "attendee"):
            found[participant.name] = participant
    return tuple(found.values())


def _narrowest(dates: Sequence[Date]) -> Date | None:
    bounded = [d for d in dates if d.earliest and d.latest]
    return min(bounded, key=lambda d: (d.latest > d.earliest, d.latest)) if bounded else next(iter(dates), None)


def _place(places: Sequence[Place]) -> Place | None:
    """The place most often named, a town before a state."""
    names = [place.name for place in places]
    return max(places, key=lambda place: (names.count(place.name), -names.index(place.name)), default=None)


def _differences(reports: Sequence[Report]) -> tuple[str, ...]:
    found = []
    modes = sorted({r.mode for r in reports if r.mode})
    if len(modes) > 1:
        found.append("mode: " + "; ".join(modes))
    dates = sorted({r.date.edtf for r in reports if r.date})
    if len(dates) > 1:
        found.append("date: " + "; ".join(dates))
    return tuple(found)
