"""Score the lives of matters in a record of the sample press against those that its stories tell.

    python evaluation/matters.py [--record PATH] [--errors]

Without ``--record`` the sample press is read into a record of its own first. A step is right where its state is right
and its day is within three days; an answer where the matter that it answers is the one that the stories name.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from detente.model import Date, Matter
from detente.record import open_record

OWN = Path(__file__).parent / "own" / "matters.tsv"
PRESS = Path(__file__).parents[1] / "sample" / "press"
_NEAR = 3  # days


@dataclass(frozen=True, slots=True)
class Told:
    """A matter that the stories tell: its sides, kinds that are right for it, its steps, the row that it answers."""

    number: str
    family: str
    by: str
    on: str
    kinds: tuple[str, ...]
    steps: tuple[tuple[str, str], ...]
    answers: str


@dataclass(frozen=True, slots=True)
class Score:
    """What was found of what is told; ``lines`` name what was missed or is wrong."""

    counts: Counter[str]
    lines: tuple[str, ...]


def load(path: Path = OWN) -> list[Told]:
    """The matters of the table, in its order."""
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return [_told(row) for row in csv.DictReader(lines, delimiter="\t")]


def _told(row: dict[str, str]) -> Told:
    steps = tuple((state, day) for state, _, day in (step.rpartition(" ") for step in row["steps"].split(", ")))
    kinds = tuple(row["kinds"].split("|"))
    return Told(row["n"], row["family"], row["by"], row["on"], kinds, steps, row["answers"] or "")


def score(matters: Sequence[Matter], told: Sequence[Told]) -> Score:
    """Compare matters with those told; each is paired with the one that it shares most steps with."""
    paired = _pairs(matters, told)
    of = {number: matter.id for number, matter in paired.items()}
    counts: Counter[str] = Counter(told=len(told), found=len(paired))
    lines: list[str] = []
    for row in told:
        matter = paired.get(row.number)
        right = [step for step in row.steps if matter and _has(matter, step)]
        wrong = [
            s for s in (matter.steps if matter else ()) if not any(_is(s.state, s.date, step) for step in row.steps)
        ]
        counts.update({"steps": len(row.steps), "steps found": len(right), "steps wrong": len(wrong)})
        counts.update({f"{row.family} steps": len(row.steps), f"{row.family} steps found": len(right)})
        missed = [" ".join(step) for step in row.steps if step not in right]
        said = [f"wrong: {s.state} {s.date.edtf if s.date else ''}" for s in wrong]
        if row.answers:
            answered = bool(matter and matter.responds_to and matter.responds_to == of.get(row.answers))
            counts.update({"answers": 1, "answers found": int(answered)})
            said += [] if answered else [f"does not answer {row.answers}"]
        if missed or said:
            lines.append(f"{row.number} {row.family} {row.by} {row.on} {row.kinds[0]}: " + "; ".join([*missed, *said]))
    sides = {frozenset((row.by, row.on)) for row in told}
    extra = [m for m in matters if m.id not in of.values() and _states(m) in sides]
    counts["matters nobody tells"] = len(extra)
    lines += [f"nobody tells {m.id} {m.family} {m.kind} {'+'.join(sorted(_states(m)))}" for m in extra]
    return Score(counts, tuple(lines))


def _pairs(matters: Sequence[Matter], told: Sequence[Told]) -> dict[str, Matter]:
    ranked = sorted(
        (
            (-sum(_has(m, step) for step in row.steps), m.id, row.number, m)
            for m in matters
            for row in told
            if _fits(m, row)
        ),
        key=lambda one: one[:3],
    )
    found: dict[str, Matter] = {}
    for shared, _, number, matter in ranked:
        if shared and number not in found and matter not in found.values():
            found[number] = matter
    return found


def _fits(matter: Matter, row: Told) -> bool:
    if matter.family != row.family or not any(matter.kind.split()[-1] == kind.split()[-1] for kind in row.kinds):
        return False
    by, on = {actor.state for actor in matter.by}, {actor.state for actor in matter.on}
    return (row.by in by and row.on in on) if on else by == {row.by, row.on}


def _has(matter: Matter, step: tuple[str, str]) -> bool:
    return any(_is(own.state, own.date, step) for own in matter.steps)


def _is(state: str, when: Date | None, step: tuple[str, str]) -> bool:
    if state != step[0] or when is None:
        return False
    day = date.fromisoformat(step[1])
    first, last = (date.fromisoformat(bound) for bound in (when.earliest or when.latest, when.latest or when.earliest))
    return (first - day).days <= _NEAR and (day - last).days <= _NEAR


def _states(matter: Matter) -> frozenset[str]:
    return frozenset(actor.state for actor in (*matter.by, *matter.on))


def report(found: Score) -> Iterator[str]:
    """The figures, a line each."""
    counts = found.counts
    yield f"matters {counts['found']} of {counts['told']}, matters nobody tells {counts['matters nobody tells']}"
    yield f"steps {counts['steps found']} of {counts['steps']}, wrong {counts['steps wrong']}"
    for family in ("measure", "agreement", "visit", "call"):
        yield f"  {family} {counts[f'{family} steps found']} of {counts[f'{family} steps']}"
    yield f"answers {counts['answers found']} of {counts['answers']}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--record", help="a record that holds the sample press")
    parser.add_argument("--errors", action="store_true", help="name what was missed or is wrong")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        address = asked.record or _ingested(Path(folder) / "press.db")
        with open_record(address) as record:
            found = score(record.matters(), load())
    for line in (*report(found), *(found.lines if asked.errors else ())):
        print(line)


def _ingested(path: Path) -> str:
    from detente.ingest import ingest, sources

    with open_record(str(path)) as record:
        for _ in ingest(record, sources([str(PRESS)])):
            pass
    return str(path)


if __name__ == "__main__":
    main()
