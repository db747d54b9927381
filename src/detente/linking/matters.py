"""The lives of matters: measures, agreements, visits and calls, from the happenings that move them.

``lives`` reads the happenings of one group in order of time. A happening carries on the matter whose state it may
follow (``data/states.csv``), else it founds one where its act can (``data/matters.csv``). The rules in plain words,
with examples, stand in ``docs/matters.md``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from detente.linking.groups import Group, is_early, what_is_told
from detente.linking.moves import DONE, Line, State, lines, moves_of, states
from detente.model import Actor, Date, Happening, Matter, Party, Response, Step

_FIRST, _LAST = "0001-01-01", "9999-12-31"
_MEETINGS = ("visit", "call")  # done on a day or some: what is told "since 2023" is not one of 2023
_PUT_OFF = ("postponed", "cancelled")  # either side may do that, so it does not tell who was to visit whom
_BEGUN = ("in force", DONE)
_OF_BEGUN = ("suspended", "eased", "lifted")
_VAGUEST = "meeting"
_ONE_TELLING = 1  # days between two like acts that are one, told with two dates
_FINEST = ("state visit", "working visit", "summit")  # told before the bare "visit"


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one happening does to the matters of the group, and the days between which it did."""

    state: str
    kind: str
    happening: Happening
    earliest: str
    latest: str
    dated: bool
    coming: bool = False  # told before it was done
    planned: str = ""  # the day for which it was told then
    due: str = "in force"  # the state that it brings when it is done

    def date(self) -> Date:
        """When the state came: an announcement is of the day it was told."""
        known = _when(self.happening)
        told = self.happening.first_told
        return known if known is not None and not self.coming and known.earliest <= told else _of_day(told)


@dataclass
class _Life:
    turns: list[_Turn] = field(default_factory=list)

    @property
    def state(self) -> str:
        return self.turns[-1].state

    @property
    def contexts(self) -> frozenset[str]:
        return frozenset(c for turn in self.turns for c in turn.happening.event.contexts)

    @property
    def parties(self) -> frozenset[str]:
        events = [turn.happening.event for turn in self.turns]
        return frozenset(p.actor.code for e in events for p in (*e.source, *e.target) if p.actor)


def lives(group: Group, happenings: Sequence[Happening]) -> tuple[Matter, ...]:
    """The matters of a group, from its happenings in any order (others than the group's are passed over).

    Ids are "", ``responds_to`` is left open (see ``with_answers``). The same happenings give the same matters whatever
    their order. A matter told to end on a day has that as its last step, whether or not the day has come.
    """
    known = lines()[group.line]
    found: list[_Life] = []
    for turn in _in_order(group, happenings):
        _take(turn, found, group, known)
    return tuple(_matter(life, group) for life in found if _is_told(life, group))


def with_answers(matters: Sequence[Matter], responses: Sequence[Response]) -> tuple[Matter, ...]:
    """The matters with ``responds_to`` where a response links the events that founded two of them."""
    founded = {matter.steps[0].event: matter.id for matter in matters if matter.steps}
    founded |= {step.event: m.id for m in matters for step in m.steps if step.state in ("announced", *_BEGUN)}
    answered = {r.event: r.answers for r in responses if r.answers in founded}
    return tuple(
        replace(m, responds_to=next((founded[answered[s.event]] for s in m.steps if s.event in answered), ""))
        for m in matters
    )


# --- the order of happenings ----------------------------------------------------------------------------------------


def _in_order(group: Group, happenings: Sequence[Happening]) -> list[_Turn]:
    """By day; where days overlap and are not told exactly, in the order of a life."""
    turns = [turn for happening in happenings if (turn := _turn(group, happening)) is not None]
    turns.sort(key=lambda turn: (turn.latest, _state(group, turn).rank, turn.earliest, *_content(turn)))
    for _ in turns:
        swapped = False
        for i, (a, b) in enumerate(pairwise(turns)):
            exact = a.earliest == a.latest and b.earliest == b.latest
            if not exact and b.earliest <= a.latest and _state(group, b).rank < _state(group, a).rank:
                turns[i], turns[i + 1] = b, a
                swapped = True
        if not swapped:
            break
    return turns


def _turn(group: Group, happening: Happening) -> _Turn | None:
    act, status = what_is_told(happening)
    move = next((m for m in moves_of(act) if (m.family, m.line) == (group.family, group.line)), None)
    state = getattr(move, status, "") if move is not None and status and not happening.withdrawn else ""
    if move is None or not state:
        return None
    told, known = happening.first_told, happening.event.date
    planned = known.earliest if known and is_early(happening) else ""
    if status == "future" or (planned and move.future):
        return _Turn(
            move.future, move.kind, happening, told, told, False, coming=True, planned=planned, due=move.actual
        )
    # a day after the telling is that of what is put off or called off, or a slip
    open_ended = group.family in _MEETINGS and known is not None and not known.latest
    when = (None if planned or open_ended else _when(happening)) or _of_day(told)
    last = when.latest or max(told, when.earliest)
    return _Turn(state, move.kind, happening, when.earliest, last, dated=when.span is not None)


def _when(happening: Happening) -> Date | None:
    """When what a happening tells was done; None where its texts do not say, or tell only until when it is to last."""
    known, end = happening.event.date, happening.event.ends
    if known is None or not known.earliest:
        return None
    return None if end is not None and end.latest == known.latest else known


def _of_day(day: str) -> Date:
    return Date(day, day, day)


def _content(turn: _Turn) -> tuple[str, ...]:
    """What tells two turns of one day apart, whatever ids the record has given them."""
    event = turn.happening.event
    sides = "|".join(",".join(p.actor.code for p in side if p.actor) for side in (event.source, event.target))
    return (turn.happening.first_told, event.type, event.mode, sides, ",".join(event.contexts), turn.happening.id)


def _state(group: Group, turn: _Turn) -> State:
    return states()[group.family, turn.state]


# --- what a happening does ------------------------------------------------------------------------------------------


def _take(turn: _Turn, found: list[_Life], group: Group, line: Line) -> None:
    """Carry on the matters that a turn fits, or found one."""
    turn = _still_to_come(turn, found)
    if turn.coming and turn.planned and turn.state == "announced":
        _take_back(turn, found, line)
    rule = _state(group, turn)
    standing = [life for life in found if not states()[group.family, life.state].ends]
    fitting = [life for life in standing if _follows(turn, life, group, line)]
    if fitting:
        best = max(_fit(turn, life) for life in fitting)
        equal = [life for life in fitting if _fit(turn, life) == best]
        for life in equal if rule.moves_all else equal[-1:]:
            life.turns.append(turn)
        return
    alike = [life for life in found if life.state == turn.state and _same_way(turn, life)]
    near = [life for life in alike if _days(life.turns[-1].latest, turn.earliest) <= _ONE_TELLING]
    same = near if line.repeats or rule.ends else alike
    if same:
        same[-1].turns.append(turn)
    elif turn.kind and not _is_echo(turn, found, line):
        found.append(_Life([turn]))


def _still_to_come(turn: _Turn, found: Sequence[_Life]) -> _Turn:
    """What was announced for a later day is not in force before it, though papers may tell it so."""
    if turn.state not in _BEGUN:
        return turn
    planned = (life.turns[-1].planned for life in found if life.state == "announced")
    day = next((day for day in planned if day and turn.latest < day), "")
    return replace(turn, state="announced", coming=True, planned=day, due=turn.state) if day else turn


def _take_back(turn: _Turn, found: Sequence[_Life], line: Line) -> None:
    """What papers told as done days before it is announced for a later day was announced, unless it is another.

    A further tariff may be announced while one stands, a border that is closed is not.
    """
    for life in found:
        last = life.turns[-1]
        if (
            last.state in _BEGUN
            and not (last.dated and line.repeats)
            and 0 <= _days(last.latest, turn.latest) <= line.echo
        ):
            life.turns[-1] = replace(last, state="announced", coming=True, planned=turn.planned, due=last.state)


def _follows(turn: _Turn, life: _Life, group: Group, line: Line) -> bool:
    """Whether a turn may come next in a life."""
    rule, now = _state(group, turn), states()[group.family, life.state]
    if life.state not in rule.after:
        return False
    if now.pending and _days(life.turns[-1].earliest, turn.latest) > line.reach:
        return False
    if line.repeats and turn.state == "in force" and life.state == "eased":
        return False  # a further tariff does not take back what was eased of another
    if group.family in _MEETINGS:
        return _same_way(turn, life) and not (turn.state == "held" and turn.latest < life.turns[-1].planned)
    return group.family != "agreement" or _topics_fit(turn, life)


def _same_way(turn: _Turn, life: _Life) -> bool:
    """Whether visitor and host are as before, where both are told; who puts a visit off may be either."""
    event, before = turn.happening.event, life.turns[0].happening.event
    if turn.state in _PUT_OFF or life.turns[0].state == turn.state == "postponed":
        return True
    return not (event.target and before.target) or _codes(event.source) & _codes(before.source) != frozenset()


def _topics_fit(turn: _Turn, life: _Life) -> bool:
    own = frozenset(turn.happening.event.contexts)
    return not own or not life.contexts or bool(own & life.contexts)


def _fit(turn: _Turn, life: _Life) -> tuple[int, int]:
    """How well a turn fits a life: parties inside the states in common ("PER:CIV"), contexts in common."""
    event = turn.happening.event
    own = frozenset(p.actor.code for p in (*event.source, *event.target) if p.actor)
    return len(own & life.parties), len(frozenset(event.contexts) & life.contexts)


def _is_echo(turn: _Turn, found: Sequence[_Life], line: Line) -> bool:
    """Whether an act without a date of its own only tells again what has begun or ended shortly before.

    What is announced after it has begun is always so: the paper had it before the day, the news told it done.
    """
    if turn.dated:
        return False
    like = [t for life in found for t in life.turns if t.state == turn.state or turn.coming]
    ended = [life.turns[-1] for life in found if life.state in ("lifted", "denounced", "cancelled", "held")]
    return any(0 <= _days(t.latest, turn.latest) <= line.echo for t in (*like, *ended))


def _is_told(life: _Life, group: Group) -> bool:
    """Talks alone are no agreement: one is known by its signing, or by the announcement of it."""
    bare = {turn.state for turn in life.turns} == {"negotiated"}
    return group.family != "agreement" or not bare or any(turn.coming for turn in life.turns)


# --- the matter -----------------------------------------------------------------------------------------------------


def _matter(life: _Life, group: Group) -> Matter:
    steps = [*_begun(life, group), *_expiry(life, group)]
    by, on = _sides(life, group)
    known: Mapping[tuple[str, str], State] = states()
    stood = [step for step in steps if known[group.family, step.state].stands]
    ended = [step for step in steps if known[group.family, step.state].ends]
    return Matter(
        id="",
        family=group.family,
        kind=_kind(life),
        by=by,
        on=on,
        state=steps[-1].state,
        steps=tuple(steps),
        since=_day(stood[0].date) if stood else "",
        until=_day(ended[-1].date) if ended and (stood or (len(steps) == 1 and not _never_stood(ended[0]))) else "",
        place=next((t.happening.event.place for t in reversed(life.turns) if t.happening.event.place), None),
    )


def _never_stood(end: Step) -> bool:
    """Whether an end that is all that is told of a matter says that it never came about."""
    return end.state == "cancelled"


def _begun(life: _Life, group: Group) -> Iterator[Step]:
    """The steps told, and the beginning that nobody told or dated.

    What was announced for a day before it was eased or lifted, or before it was told as done, began on that day.
    """
    planned: _Turn | None = None
    for turn in life.turns:
        if planned and turn.state in _OF_BEGUN and turn.earliest > planned.planned:
            yield Step("in force", planned.happening.id, _of_day(planned.planned))
        due = planned is not None and turn.state in _BEGUN and not turn.dated and turn.latest >= planned.planned
        day = _of_day(planned.planned) if planned and due else turn.date()
        planned = turn if turn.coming and turn.planned else planned if turn.coming else None
        yield Step(turn.state, turn.happening.id, day)
    if planned and group.family == "measure" and planned.planned <= _last_done(life):
        yield Step(planned.due, planned.happening.id, _of_day(planned.planned))


def _last_done(life: _Life) -> str:
    """The last day on which an act of a life was told as done."""
    return max((t.happening.last_told for t in life.turns if what_is_told(t.happening)[1] == "actual"), default="")


def _expiry(life: _Life, group: Group) -> Iterator[Step]:
    """The end that the words of the last act in force tell ("until 30 June"), where nothing ended it before."""
    if group.family != "measure" or life.state not in ("in force", "eased", "suspended"):
        return
    last = next(turn for turn in reversed(life.turns) if turn.state in ("in force", "announced"))
    end = last.happening.event.ends
    if end is not None and end.latest and end.latest > life.turns[-1].earliest:
        yield Step("expired", last.happening.id, Date(end.latest, end.latest, end.latest, end.span, end.anchor))


def _kind(life: _Life) -> str:
    told = [turn.kind for turn in life.turns if turn.kind]
    told = [kind for kind in told if kind != _VAGUEST] or told
    return next((kind for kind in _FINEST if kind in told), told[0] if told else "")


def _sides(life: _Life, group: Group) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """The actors as the founding event names them; of a visit the visitor and the host, as far as they are told."""
    events = [turn.happening.event for turn in life.turns]
    if group.family in ("measure",):
        return _named(events[0].source, group.by), _named(events[0].target, group.on)
    if group.family == "agreement":
        return _named((*events[0].source, *events[0].target), group.by), ()
    told = [
        t.happening.event for t in life.turns if t.state not in ("cancelled", "postponed") and t.happening.event.target
    ]
    if told:
        return _named(told[0].source, group.by), _named(told[0].target, group.by)
    return _named((*events[0].source, *events[0].target), group.by), ()


def _named(parties: Sequence[Party], codes: tuple[str, ...]) -> tuple[Actor, ...]:
    found = [p.actor for p in parties if p.actor and p.actor.state in codes]
    return tuple({actor.code: actor for actor in found}.values())


def _codes(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(p.actor.state for p in parties if p.actor)


def _day(known: Date | None) -> str:
    return (known.earliest or known.latest) if known else ""


def _days(first: str, second: str) -> int:
    """Days from one ISO day to another (negative where it is earlier)."""
    return (date.fromisoformat(second or _LAST) - date.fromisoformat(first or _FIRST)) // timedelta(days=1)
