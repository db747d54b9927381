"""What each side says it wants, and who spoke for whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from detente.actors.gazetteer_tables import fold
from detente.model import Actor, Citation, Happening, Stance, Term
from detente.relations.sections import Voice, Want
from detente.relations.sources import MOST_REFERENCES, Sources, in_order

_DEMANDS = "demands"
_REQUEST = "REQUEST"
_FEWEST_WORDS = 3
_DEEDS = frozenset({"SANCTION", "COERCE", "MOBILIZE", "ASSAULT"})
_SAID = frozenset({"assert", "claim", "deny"})


def concerns(stance: Stance, pair: tuple[Actor, Actor]) -> bool:
    """Whether a position is one side's towards the other, or towards nobody named."""
    states = {actor.code for actor in pair}
    if stance.holder.state not in states:
        return False
    towards = {code.partition(":")[0] for code in stance.towards}
    return not towards or bool(towards & (states - {stance.holder.state}))


def wants(
    stances: Iterable[Stance], happenings: Iterable[Happening], pair: tuple[Actor, Actor], sources: Sources
) -> tuple[Want, ...]:
    """Positions and requests, each once with the articles that have the same words counted; the latest first.

    A sentence tells one thing that a side wants: a request before a position, the first of several positions. Left out
    are words too few to say what is wanted, and what ``_is_deed`` takes for no position.
    """
    states = {actor.code for actor in pair}
    happenings = list(happenings)
    known = {happening.id: happening for happening in happenings}
    found: dict[tuple[str, str, str], list[Want]] = defaultdict(list)
    for stance in stances:
        quote = sources.around(stance.article, stance.span)
        if len(quote.text.split()) < _FEWEST_WORDS or _is_deed(stance, [known[e] for e in quote.events if e in known]):
            continue
        want = Want(stance.holder, stance.stance, stance.speaker, stance.article.published, quote, stance.article)
        found[stance.holder.state, stance.stance, fold(quote.text)].append(want)
    for happening in happenings:
        holders = [p.actor for p in happening.event.source if p.actor and p.actor.state in states]
        cited = sources.citations(happening.id)
        if happening.event.type != _REQUEST or not holders or not cited or happening.event.status != "actual":
            continue
        first = cited[0]
        said = first.report.attribution
        quote = sources.of(first.article, first.sentence)
        day = happening.event.date.earliest if happening.event.date else ""
        speaker = said.speaker if said and said.actor and said.actor.state == holders[0].state else ""
        want = Want(holders[0], _DEMANDS, speaker, day or first.article.published, quote, first.article, happening.id)
        found[holders[0].state, _DEMANDS, fold(quote.text)].append(want)
    merged = sorted((_merged(same) for same in found.values()), key=lambda w: (w.event == "", w.stance != _DEMANDS))
    once: dict[tuple[str, str], Want] = {}
    for want in merged:
        once.setdefault((want.holder.state, fold(want.quote.text)), want)
    return tuple(sorted(once.values(), key=lambda w: (w.day, w.quote.label), reverse=True))


def _is_deed(stance: Stance, told: Iterable[Happening]) -> bool:
    """Whether the sentence of a position tells a deed instead: the holder insists on nothing where it imposes a
    measure, and refuses nothing where another accuses it of refusing."""
    for happening in told:
        event = happening.event
        by = {party.actor.state for party in event.source if party.actor}
        on = {party.actor.state for party in event.target if party.actor}
        holder = stance.holder.state
        if stance.stance == "insists" and event.type in _DEEDS and holder in by:
            return True
        if stance.stance == "refuses" and event.type == "ACCUSE" and holder in on and holder not in by:
            return True
    return False


def _merged(same: Sequence[Want]) -> Want:
    """One want of several in the same words: of the article that was first, with the speaker and request of any."""
    first = min(same, key=lambda w: (w.day or "9999", w.quote.label, w.event == ""))
    return replace(
        first,
        speaker=first.speaker or next((want.speaker for want in same if want.speaker), ""),
        event=first.event or next((want.event for want in same if want.event), ""),
        times=len({want.article.id for want in same}),
    )


def voices(
    terms: Iterable[Term],
    citations: Mapping[str, Sequence[Citation]],
    pair: tuple[Actor, Actor],
    sources: Sources,
) -> tuple[Voice, ...]:
    """Holders of offices, and speakers for either side that no office is known of; who spoke most first.

    ``citations`` by event. A speaker is a holder where the words for him hold the holder's name.
    """
    states = {actor.code for actor in pair}
    spoken: dict[tuple[str, str], list[Citation]] = defaultdict(list)
    seen: set[tuple[str, str, str]] = set()
    for citation in (c for found in citations.values() for c in found):
        said = citation.report.attribution
        if said is None or said.actor is None or said.actor.state not in states or said.degree not in _SAID:
            continue
        key = (said.actor.state, fold(said.speaker))
        once = (citation.article.id, str(citation.sentence.start), key[1])
        if said.speaker and once not in seen:
            seen.add(once)
            spoken[key].append(citation)
    found = []
    taken: set[tuple[str, str]] = set()
    for term in _joined(terms):
        if term.acts_for.state not in states:
            continue
        name = fold(term.person)
        keys = [k for k in spoken if k[0] == term.acts_for.state and _names(k[1], name)]
        taken.update(keys)
        mine = [c for key in keys for c in spoken[key]]
        found.append(_voice(term.person, term, term.acts_for, mine, sources))
    for key, mine in spoken.items():
        said = mine[0].report.attribution
        if key not in taken and said is not None and said.actor is not None:
            found.append(_voice(said.speaker, None, said.actor, mine, sources))
    return tuple(sorted(found, key=lambda v: (-v.statements, not v.office, v.since, v.name)))


def _joined(terms: Iterable[Term]) -> list[Term]:
    """One term for each person of a side: offices side by side, the first wording of each post, from first to last."""
    people: dict[tuple[str, str], list[Term]] = {}
    for term in sorted(terms, key=lambda t: (t.since or "9999", t.office)):
        people.setdefault((term.acts_for.state, fold(term.person)), []).append(term)
    found = []
    for mine in people.values():
        offices: dict[str, str] = {}
        for term in mine:
            offices.setdefault(term.post or fold(term.office), term.office)
        until = "" if any(not term.until for term in mine) else max(term.until for term in mine)
        found.append(replace(mine[0], office=", ".join(offices.values()), until=until))
    return found


def _names(words: str, person: str) -> bool:
    """Whether folded words for a speaker name a folded person: the whole name, or the family name alone."""
    return person in words or words == person.rpartition(" ")[2]


def _voice(name: str, term: Term | None, acts_for: Actor, citations: Sequence[Citation], sources: Sources) -> Voice:
    latest = sorted(citations, key=lambda c: c.article.published, reverse=True)
    labels = [sources.of(c.article, c.sentence).label for c in latest if _is_listed(c, sources)]
    known = sources.whole(term.article) if term else ()
    return Voice(
        name=name,
        office=term.office if term else "",
        acts_for=acts_for,
        since=term.since if term else "",
        until=term.until if term else "",
        statements=len(citations),
        last=latest[0].article.published if latest else "",
        references=in_order(list(dict.fromkeys((*known, *labels)))[:MOST_REFERENCES]),
    )


def _is_listed(citation: Citation, sources: Sources) -> bool:
    return citation in sources.citations(citation.event_id)
