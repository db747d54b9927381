"""Compose sentences from acts, states and clauses, and tell in which constructions the coder misses who did what.

    python evaluation/constructions.py fr [--seed 1] [--each 1] [--show "noun as subject"]

Real sentences show which constructions the press uses; they do not say whether a miss is the verb's or the clause's.
Here every act of ``own/constructions/<language>/acts.tsv`` is put into every clause of ``clauses.tsv`` that it has the
forms for, with states at random, so that what is due is known and a weak clause or verb stands out. An act is found
where its type is coded; its sides are right where its doer is a source and both states are named, sectors apart.
"""

from __future__ import annotations

import argparse
import random
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

from matching import Row
from sets import code_rows

OWN = Path(__file__).parent / "own" / "constructions"
LANGUAGES = ("fr", "en")
NONE = "-"


@dataclass(frozen=True, slots=True)
class Due:
    """An act that a sentence tells: its type, who does it and to whom (codes of states), and its verb."""

    type: str
    source: str
    target: str
    verb: str


@dataclass(frozen=True, slots=True)
class Composed:
    """A sentence, the construction it is of, and the acts that it tells."""

    clause: str
    text: str
    due: tuple[Due, ...]


@dataclass(slots=True)
class Tally:
    """How many acts were due under a name, how many of them found, and of how many the sides were right."""

    due: int = 0
    found: int = 0
    sides: int = 0
    missed: list[str] = field(default_factory=list)

    def add(self, found: bool, sides: bool, text: str) -> None:
        """Count an act that was due."""
        self.due, self.found, self.sides = self.due + 1, self.found + found, self.sides + sides
        if not sides:
            self.missed.append(text)


def compose(language: str, seed: int = 1, each: int = 1) -> Iterator[Composed]:
    """Every act in every clause that it has the forms for, ``each`` times, states at random; the same for a seed."""
    rng = random.Random(seed)
    states, acts, clauses = (_table(language, name) for name in ("states", "acts", "clauses"))
    words = {row["name"]: row["words"].split("|") for row in _table(language, "words")}
    for clause in clauses:
        needed = _slots(clause["clause"])
        for act in acts:
            others = [other for other in acts if _has(other, needed["W"]) and other["infinitive"] != act["infinitive"]]
            for _ in range(each if _has(act, needed["V"]) else 0):
                yield _composed(clause, act, others if needed["W"] else [], states, words, rng)


def _composed(
    clause: Row,
    act: Row,
    others: Sequence[Row],
    states: Sequence[Row],
    words: Mapping[str, list[str]],
    rng: random.Random,
) -> Composed:
    doer, target, third, fourth = rng.sample(states, 4)
    second, to = rng.choice([(target, doer), (third, fourth)])
    filled = {name: rng.choice(options) for name, options in words.items()}
    parts = {"S": doer, "T": target, "X": second, "Y": to, "Z": third, "V": _formed(act, target)}
    due = [Due(act["type"], doer["code"], target["code"], act["infinitive"])]
    if others:
        other = rng.choice(others)
        parts["W"] = _formed(other, to)
        due.append(Due(other["type"], second["code"], to["code"], other["infinitive"]))
    text = clause["clause"].format(**filled, **{name: SimpleNamespace(**row) for name, row in parts.items()})
    return Composed(clause["name"], text[0].upper() + text[1:], tuple(due))


def _formed(act: Row, target: Row) -> Row:
    """The forms of an act with its target's words in them."""
    return {name: form.format(T=SimpleNamespace(**target)) for name, form in act.items()}


def _slots(clause: str) -> dict[str, set[str]]:
    """The forms of each act ("V", "W") that a clause needs."""
    named = [name.partition(".") for _, name, _, _ in string.Formatter().parse(clause) if name]
    return {act: {form for part, _, form in named if part == act} for act in ("V", "W")}


def _has(act: Row, forms: Iterable[str]) -> bool:
    return all(act[form] != NONE for form in forms)


def _table(language: str, name: str) -> list[Row]:
    lines = (OWN / language / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    header, *rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return [dict(zip(header, row, strict=True)) for row in rows]


def measure(language: str, seed: int = 1, each: int = 1) -> tuple[dict[str, Tally], dict[str, Tally]]:
    """What was found of the composed sentences of a language, by clause and by verb."""
    sentences = list(compose(language, seed, each))
    coded = code_rows([{"id": str(i), "language": language, "text": s.text} for i, s in enumerate(sentences)])
    by_clause: dict[str, Tally] = {}
    by_verb: dict[str, Tally] = {}
    for i, sentence in enumerate(sentences):
        events = coded[str(i)].get("events", [])
        for due in sentence.due:
            alike = [event for event in events if event["type"] == due.type]
            sides = any(are_sides(event, due) for event in alike)
            by_clause.setdefault(sentence.clause, Tally()).add(bool(alike), sides, sentence.text)
            by_verb.setdefault(f"{due.type} {due.verb}", Tally()).add(bool(alike), sides, sentence.text)
    return by_clause, by_verb


def are_sides(event: Row, due: Due) -> bool:
    """Whether an event has the doer of an act that is due as a source, and no other states than its two."""
    sources, targets = (_states(event[side]) for side in ("source", "target"))
    return due.source in sources and sources | targets == {due.source, due.target}


def _states(parties: Iterable[Row]) -> set[str]:
    return {(party.get("code") or "").partition(":")[0] for party in parties} - {""}


def totals(tallies: Iterable[Tally]) -> tuple[float, float]:
    """The share of acts found, and of those with their sides right."""
    counted: Counter[str] = Counter()
    for tally in tallies:
        counted.update(due=tally.due, found=tally.found, sides=tally.sides)
    return counted["found"] / counted["due"], counted["sides"] / counted["due"]


def main() -> None:
    """Print the clauses and verbs of a language, the weakest first, or the sentences missed in one of them."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("language", choices=LANGUAGES)
    options.add_argument("--seed", type=int, default=1, help="another seed takes other states (default 1)")
    options.add_argument("--each", type=int, default=1, help="sentences an act and clause (default 1)")
    options.add_argument("--show", metavar="NAME", help="the sentences missed in a clause or with a verb")
    wanted = options.parse_args()
    by_clause, by_verb = measure(wanted.language, wanted.seed, wanted.each)
    if wanted.show:
        tally = {**by_clause, **by_verb}.get(wanted.show)
        if tally is None:
            raise SystemExit(f"no clause or verb {wanted.show!r}: there are {', '.join((*by_clause, *by_verb))}")
        print("\n".join(tally.missed))
        return
    found, sides = totals(by_clause.values())
    print(f"{sum(tally.due for tally in by_clause.values())} acts: type {found:.3f}, sides {sides:.3f}")
    for tallies in (by_clause, by_verb):
        print(f"\n{'':42}{'due':>5}  type sides")
        for name, tally in sorted(tallies.items(), key=lambda item: item[1].sides / item[1].due):
            print(f"{name:42}{tally.due:5}  {tally.found / tally.due:.2f}  {tally.sides / tally.due:.2f}")


if __name__ == "__main__":
    main()
