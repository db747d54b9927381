"""What one noun phrase says about whom it stands for, and how an office turns its state into the actor it acts for."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.actors.offices import Word
from detente.model import Actor

STATES = frozenset({"state", "territory"})
# How near a modifier says whose its noun is, the nearest first.
POSSESSIVE, DIRECT, GENITIVE, CHAIN, LOCATIVE = range(5)
_KIND_OF_SECTOR = {"CIV": "people", "BUS": "company", "OPP": "group", "REB": "group", "PTY": "group"}


@dataclass(slots=True)
class Reading:
    """A phrase, its tokens and whom it stands for. ``kind`` is name, adjective, people, office or person.

    ``missing`` is the office whose state the phrase does not say, ``possessor`` the token of a possessive that does.
    ``place`` marks cities and regions: they are no actors, but stand for their state where something is done to them.
    """

    head: int
    kind: str
    actors: tuple[Actor, ...] = ()
    tokens: set[int] = field(default_factory=set)
    person: str = ""
    office: str = ""
    sector: str = ""
    basis: list[str] = field(default_factory=list)
    missing: Word | None = None
    possessor: int | None = None
    former: bool = False
    place: bool = False
    gender: str = ""


@dataclass(slots=True)
class Owner:
    """A modifier that says whose something is; ``rank`` is one of the constants above."""

    rank: int
    actors: tuple[Actor, ...]
    tokens: set[int]
    basis: list[str]


def office_actor(owner: Actor, word: Word, former: bool = False) -> Actor:
    """Whom the holder of an office (or an institution) of ``owner`` acts for."""
    if former:
        return part_of(owner, "CIV")
    if ":" in owner.code:
        specific = word.acts_for == "domestic" and word.sector
        return part_of(owner, word.sector) if specific else owner
    if word.acts_for == "state" or word.kind == "possession":
        return owner
    return part_of(owner, word.sector)


def part_of(owner: Actor, sector: str) -> Actor:
    """The domestic part of a state: "MLI" and "OPP" give "MLI:OPP"; bodies and groups have none."""
    state, colon, _ = owner.code.partition(":")
    if not sector or (owner.kind not in STATES and not colon):
        return owner
    return Actor(f"{state}:{sector}", owner.name, _KIND_OF_SECTOR.get(sector, "state"))
