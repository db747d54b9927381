"""Sides of acts: who among some parties is known, of which states they are, who stands on another side too.

A party is *somebody* where its actor has a code of its own, *bare* where only a sector is known ("the army" of nobody
knows whom), and mere words where it has no actor.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detente.model import Party

_FACING = {"LAB", "OPP", "PTY", "REB", "REL"}


def known_of(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Those that are actors, not mere words."""
    return tuple(p for p in parties if p.actor)


def codes_of(parties: Iterable[Party]) -> frozenset[str]:
    """The codes of the actors among some parties."""
    return frozenset(p.actor.code for p in parties if p.actor)


def by_state(parties: Iterable[Party]) -> dict[str, Party]:
    """The last party of each state, body or group, by its code without the sector; bare sectors are of none."""
    return {p.actor.state: p for p in parties if p.actor and p.actor.state}


def states_of(parties: Iterable[Party]) -> set[str]:
    """The codes of the states, bodies and groups that some parties are or belong to."""
    return set(by_state(parties))


def besides(parties: Iterable[Party], side: Iterable[Party]) -> tuple[Party, ...]:
    """The parties that are not on a side too; mere words are on none."""
    codes = codes_of(side)
    return tuple(p for p in parties if not (p.actor and p.actor.code in codes))


def is_part_of(party: Party, side: Iterable[Party]) -> bool:
    """Whether a party is a part (an army, a ministry) of a state that is or acts on a side."""
    return party.actor is not None and ":" in party.actor.code and party.actor.state in states_of(side)


def faces_rulers(party: Party) -> bool:
    """Whether a party is one of those whom their own rulers deal with: opposition, rebels, unions, churches."""
    return party.actor is not None and party.actor.sector in _FACING


def is_somebody(party: Party) -> bool:
    """Whether a party is an actor with a code of its own."""
    return party.actor is not None and party.actor.code[:1] != ":"


def is_one_state(parties: Iterable[Party]) -> bool:
    """Whether of some parties one state alone is known."""
    known = known_of(parties)
    return len(known) == 1 and known[0].actor is not None and known[0].actor.kind == "state"


def is_bare(party: Party) -> bool:
    """Whether of a party no more than the sector is known."""
    return party.actor is not None and party.actor.code[:1] == ":"


def without_overlap(sources: Iterable[Party], targets: Sequence[Party]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Each actor once a side, and none of the sources among the targets."""
    source = _unique(sources)
    codes = codes_of(source)
    spans = {(p.span.start, p.span.end) for p in source}
    target = tuple(
        # what is one's own is no other side: its words stay, without the actor
        Party(None, p.span) if p.actor and p.actor.code in codes and p.actor.code[:1] != ":" else p
        for p in _unique(targets)
        if (p.span.start, p.span.end) not in spans
    )
    others = states_of(target) - states_of(source)
    if others:  # "the police of Chile stormed the embassy of Peru in Santiago": where it was is no other side
        target = tuple(p for p in target if p.actor is None or p.actor.code not in states_of(source))
    if len(codes) > 1 and all(p.actor is not None and p.actor.code in codes for p in targets):
        target = ()  # "Chile and Peru hailed *their* ties": both sides at once are no target, nor are their words
    return source, target


def _unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.actor.code if party.actor else party.span.text, party)
    return tuple(found.values())
