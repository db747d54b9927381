"""Reports and answers as the coder would give them, built from a line, for tests of what is linked."""

from __future__ import annotations

from detente.coding.answers import Answer
from detente.model import Actor, Date, Participant, Party, Place, Report, Span

_STEP = 100  # characters between two sentences


def report(
    number: int,
    line: str,
    *,
    status: str = "actual",
    date: str = "",
    place: str = "",
    sentence: int | None = None,
    at: int = 10,
    people: tuple[str, ...] = (),
    contexts: tuple[str, ...] = (),
    words: str = "",
) -> Report:
    """``line`` is "TYPE/mode: NOR -> CHL"; sides are lists of codes, "-" for nobody, "« words »" without a code.

    Report ``number`` stands in the sentence of its number unless another is given, its trigger ``at`` characters from
    the start of it. ``date`` is an ISO day or two with a slash, ``place`` "Lima PER", ``people`` "host Name CHL".
    ``words`` are those of the trigger.
    """
    code, _, sides = line.partition(": ")
    event_type, _, mode = code.partition("/")
    source, _, target = sides.partition(" -> ")
    where = number if sentence is None else sentence
    trigger = span(where, at)
    trigger = Span(trigger.start, trigger.end, words or f"w{number}")
    return Report(
        f"r{number}",
        event_type,
        mode,
        status,
        parties(source, where),
        parties(target, where),
        trigger,
        where,
        (trigger,),
        "test.lex:1",
        contexts=contexts,
        date=day(date),
        place=Place(*place.split()) if place else None,
        participants=tuple(_participant(person, trigger) for person in people),
    )


def answer(
    kind: str,
    sentence: int,
    *,
    by: str = "-",
    to: str = "-",
    cue: int = 20,
    act: tuple[int, int] = (0, 99),
    answered: tuple[int, int] | None = None,
    named: str = "",
    verb: bool = False,
) -> Answer:
    """A cue in a sentence: who answers, whom, and where in the sentence the act and what it answers are told.

    ``named`` is the type of event that the words for what is answered name.
    """
    return Answer(
        sentence,
        kind,
        span(sentence, cue),
        parties(by, sentence),
        _stretch(sentence, answered) if answered else None,
        parties(to, sentence),
        (named,) if named else (),
        _stretch(sentence, act),
        verb,
    )


def parties(codes: str, sentence: int = 0) -> tuple[Party, ...]:
    """ "NOR, CHL" -> two parties; words in angle quotes stand for nobody known."""
    if codes in ("-", ""):
        return ()
    return tuple(_party(code.strip(), sentence) for code in codes.split(","))


def day(text: str) -> Date | None:
    """ "2026-02-03" or "2026-02-01/2026-02-28" -> a date, "" -> None."""
    if not text:
        return None
    earliest, _, latest = text.partition("/")
    return Date(text, earliest, latest or earliest)


def span(sentence: int, at: int, length: int = 5) -> Span:
    """Some words ``at`` characters from the start of a sentence."""
    start = sentence * _STEP + at
    return Span(start, start + length, "w" * length)


def _stretch(sentence: int, bounds: tuple[int, int]) -> Span:
    return span(sentence, bounds[0], bounds[1] - bounds[0])


def _party(code: str, sentence: int) -> Party:
    if code.startswith("«"):
        return Party(None, Span(0, 1, code.strip("« »")))
    return Party(Actor(code, code), span(sentence, 0))


def _participant(text: str, where: Span) -> Participant:
    part, name, state = text.split()
    return Participant(name, part, Actor(state, state), where)
