"""Whether two tellings can be of one happening, and how much speaks for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from detente.linking.counts import number_of, unit_of
from detente.linking.days import AGREED, APART, DATED, When, agree, when
from detente.linking.families import Family, family, related
from detente.model import Telling

NO, MUTE, FAINT, WEAK, STRONG = 0, 1, 2, 3, 4

_FULL, _PARTLY, _OTHER = 2, 1, 0
_ROOT = 5  # letters by which words of two languages, or two forms of one word, are the same
_LIKE = 2  # shared words that make two reports of a repeated act alike
_MEETING = "consult"
_CALL = ("consult", "call")
_PHASES = {"actual": "done", "historical": "done", "future": "future", "hypothetical": "possible", "negated": "any"}


@dataclass(frozen=True, slots=True)
class Fit:
    """How two tellings fit, ``points`` for what speaks for it.

    NO is a contradiction, MUTE none, but nothing that speaks for it. FAINT (one side is untold) and WEAK (time or words
    leave it open) count only where nothing else fits as well.
    """

    grade: int
    points: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Traits:
    """A telling prepared for comparison: its family, phase, span of days, and sides at the level of states."""

    telling: Telling
    family: Family
    phase: str
    when: When
    source: frozenset[str]
    target: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    units: frozenset[str]
    roots: frozenset[str]

    @property
    def sides(self) -> frozenset[str]:
        return self.source | self.target


@lru_cache(maxsize=1 << 13)
def traits(telling: Telling) -> Traits:
    """What a telling is compared by."""
    kin = family(telling.type, telling.mode)
    return Traits(
        telling,
        kin,
        _PHASES.get(telling.status, "done"),
        when(telling, kin),
        states(telling.source),
        states(telling.target),
        frozenset(telling.names),
        frozenset(number_of(count) for count in telling.counts),
        frozenset(unit_of(count) for count in telling.counts),
        frozenset(word[:_ROOT] for word in telling.words),
    )


def states(codes: tuple[str, ...]) -> frozenset[str]:
    """The states, bodies and groups of a side without their sectors; a bare sector (":MIL") is nobody known."""
    return frozenset(code.partition(":")[0] for code in codes) - {""}


def fit(a: Telling, b: Telling) -> Fit:
    """How well two tellings of different articles fit one happening."""
    return compare(traits(a), traits(b))


def compare(a: Traits, b: Traits) -> Fit:
    """The same on prepared tellings."""
    if not related(a.family, b.family) or (a.phase != b.phase and "any" not in (a.phase, b.phase)):
        return Fit(NO, why="another kind of act")
    sides = _sides(a, b)
    if sides == _OTHER:
        return Fit(NO, why="other actors")
    finer = a.family if len(a.family.path) >= len(b.family.path) else b.family
    days = agree(a.when, b.when, finer, "future" in (a.phase, b.phase))
    if days == APART:
        return Fit(NO, why="other days")
    if finer.placed and _elsewhere(a.telling, b.telling):
        return Fit(NO, why="another place")
    if _calls(a, b) or _calls(b, a):
        return Fit(NO, why="a call has no place")
    if finer.path[0] == _MEETING and _other_people(a.names, b.names):
        return Fit(NO, why="other people")
    counted_apart = _counted_apart(a, b)
    points, alike, repeats = _points(a, b, days), _alike(a, b), finer.repeats
    if finer.mutual and days != AGREED and sides != _FULL and not alike:
        return Fit(MUTE, why="one side only, and other days")
    if days == AGREED and sides == _FULL and (alike or not repeats) and not (counted_apart and repeats):
        return Fit(STRONG, points)
    if counted_apart and not (alike and days == AGREED):
        return Fit(NO, why="other numbers")
    if repeats and not alike and not (days == AGREED and sides == _FULL and _same_news(a, b)):
        return Fit(MUTE, why="the like is done again and again, and the words differ")
    if days != AGREED and not alike and _is_vague(a, b):
        return Fit(MUTE, why="too vague to look back")
    return Fit(WEAK if sides == _FULL else FAINT, points)


def _calls(a: Traits, b: Traits) -> bool:
    """True where one was a call, and the other is told with the place where they met."""
    return a.family.path == _CALL and b.family.path != _CALL and bool(b.telling.place)


def _same_news(a: Traits, b: Traits) -> bool:
    """True where both name one way of doing it and one day for it, or were published within a day in words that have
    something in common or, being of two languages, cannot be compared."""
    if a.telling.mode != b.telling.mode:
        return False
    same_day = a.when.kind == b.when.kind == DATED and a.when.earliest == b.when.earliest == a.when.latest
    other_words = a.telling.language == b.telling.language and not a.roots & b.roots
    return same_day or (abs(a.when.published - b.when.published) <= 1 and not other_words)


def _is_vague(a: Traits, b: Traits) -> bool:
    """True where one tells no more than the type."""
    return a.family.path != b.family.path and min(len(a.family.path), len(b.family.path)) == 1


def _sides(a: Traits, b: Traits) -> int:
    if not a.sides or not b.sides:
        return _OTHER
    if a.family.mutual and b.family.mutual and not _cross(a, b):
        abroad = max(len(a.sides), len(b.sides)) > 1
        return _OTHER if abroad and (_is_at_home(a) or _is_at_home(b)) else _together(a.sides, b.sides)
    if not a.source or not b.source or not _nested(a.source, b.source):
        return _OTHER
    if _both_ways(a, b) or _both_ways(b, a):
        return _OTHER
    if not a.target or not b.target:
        return _FULL if a.target == b.target and a.source == b.source else _PARTLY
    if not a.target & b.target:
        return _OTHER
    return _FULL if a.source == b.source else _PARTLY  # what two did may be what one did, or another's act too


def _both_ways(a: Traits, b: Traits) -> bool:
    """True where one tells in a word what two did to each other ("expelled each other's envoys"): that is two acts."""
    return not a.target and len(a.source) > 1 and bool(b.target & a.source)


def _is_at_home(a: Traits) -> bool:
    """True where both sides are of one state alone."""
    return a.source == a.target and len(a.source) == 1


def _together(left: frozenset[str], right: frozenset[str]) -> int:
    if left == right:
        return _FULL
    if not _nested(left, right):
        return _OTHER
    return _FULL if min(len(left), len(right)) > 1 else _PARTLY


def _nested(left: frozenset[str], right: frozenset[str]) -> bool:
    return left <= right or right <= left


def _cross(a: Traits, b: Traits) -> bool:
    """True where what each side offers or praises is told the other way round: two acts, not one told twice."""
    aimed = a.family.repeats or b.family.repeats
    return aimed and bool(a.source & b.target) and bool(b.source & a.target)


def _elsewhere(a: Telling, b: Telling) -> bool:
    if a.country and b.country and a.country != b.country:
        return True
    capital = "capital" in (a.town, b.town)  # names of other towns may differ between languages
    return bool(a.town and b.town) and a.town != b.town and (capital or a.language == b.language)


def _other_people(a: frozenset[str], b: frozenset[str]) -> bool:
    """True where both name people of one side, and not one of them is the same."""
    for side in {name.partition(" ")[0] for name in a} & {name.partition(" ")[0] for name in b}:
        mine, theirs = ({name for name in names if name.partition(" ")[0] == side} for names in (a, b))
        if not mine & theirs:
            return True
    return False


def _counted_apart(a: Traits, b: Traits) -> bool:
    """True where both count the like, and no number is the same."""
    return bool(a.units & b.units) and not a.numbers & b.numbers


def _alike(a: Traits, b: Traits) -> bool:
    return (
        bool(a.names & b.names)
        or bool(a.numbers & b.numbers)
        or len(a.roots & b.roots) >= _LIKE
    )  # fmt: skip


def _points(a: Traits, b: Traits, days: int) -> int:
    same_town = bool(a.telling.town) and a.telling.town == b.telling.town and a.telling.country == b.telling.country
    return (
        3 * min(len(a.names & b.names), 2)
        + 2 * min(len(a.numbers & b.numbers), 2)
        + min(len(a.roots & b.roots), 6)
        + 2 * (a.family.path == b.family.path)
        + 2 * same_town
        + 4 * (days == AGREED)
        + 2 * (a.source == b.source and a.target == b.target)
    )
