"""Which groups of happenings a happening belongs to: those whose matters it may move.

A group is a line of matters ("entry", "visit") between two sides. Its key keeps cost independent of the record's size:
only the happenings of a group are looked at when one of them is new.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, permutations, product

from detente.coding.parties import by_state
from detente.linking.moves import Move, lines, moves_of
from detente.model import Happening, Party

_MOST = 6  # a conference of more states than this is nobody's visit, an act of more no pair's measure
_DIRECTED = "measure"  # of the other families the two sides are told in either order


@dataclass(frozen=True, slots=True)
class Group:
    """A line of matters by some states on others. Visits, calls and agreements have all sides in ``by``, in order."""

    family: str
    line: str
    by: tuple[str, ...]
    on: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The group in one string ("measure|entry|USA|MLI")."""
        return "|".join((self.family, self.line, ",".join(self.by), ",".join(self.on)))

    @property
    def reach(self) -> int:
        """Days before and after a happening within which others can share a matter with it that has not stood."""
        return lines()[self.line].reach


def groups(happening: Happening) -> tuple[Group, ...]:
    """The groups whose matters a happening moves; () for most.

    An act by two states on a third moves matters of each. What is withdrawn, denied, only possible or history moves
    nothing.
    """
    act, status = what_is_told(happening)
    if happening.withdrawn or not status:
        return ()
    source, target = states_of(happening.event.source), states_of(happening.event.target)
    kinds = {p.actor.state: p.actor.kind for p in (*happening.event.source, *happening.event.target) if p.actor}
    moving = [move for move in moves_of(act) if getattr(move, status)]
    found = [group for move in moving for group in _groups(move, source, target) if _are_sides(group, kinds)]
    return tuple(dict.fromkeys(found))


def what_is_told(happening: Happening) -> tuple[str, str]:
    """The act that a happening tells (TYPE/mode) and whether it is "actual" or "future" ("" where neither)."""
    event = happening.event
    if event.status not in ("actual", "future"):
        return "", ""
    if event.announces:
        return event.announces, "future"
    return f"{event.type}/{event.mode}", event.status


def is_early(happening: Happening) -> bool:
    """Whether an act is told with a day that was still to come when it was first told."""
    known = happening.event.date
    return bool(known and known.span and known.earliest > happening.first_told)


def states_of(parties: tuple[Party, ...]) -> tuple[str, ...]:
    """The states, bodies and groups of a side, each once."""
    return tuple(by_state(parties))


def _are_sides(group: Group, kinds: Mapping[str, str]) -> bool:
    """Whether the sides are of the kinds that the line asks for: a state is left by nobody, a body is."""
    line = lines()[group.line]
    return all(kinds[code] == line.by for code in group.by if line.by) and all(
        kinds[code] == line.on for code in group.on if line.on
    )


def _groups(move: Move, source: tuple[str, ...], target: tuple[str, ...]) -> Iterator[Group]:
    together = tuple(sorted({*source, *target}))
    if not 2 <= len(together) <= _MOST:
        return
    if move.family == "agreement":
        yield Group(move.family, move.line, together)
    elif move.family != _DIRECTED:
        sides = product(source, target) if target else combinations(source, 2)
        yield from (Group(move.family, move.line, tuple(sorted(pair))) for pair in sides if len({*pair}) == 2)
    elif move.mutual or (not move.kind and not target):
        # both have lifted: each what it had done to the other
        yield from (Group(move.family, move.line, (a,), (b,)) for a, b in permutations(together, 2))
    else:
        yield from (Group(move.family, move.line, (a,), (b,)) for a, b in product(source, target) if a != b)
