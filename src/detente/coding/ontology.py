"""The event ontology as data: PLOVER types, modes and scores, Détente's diplomatic modes, CAMEO and Goldstein.

Sources: PLOVER manual (Open Event Data Alliance, CC BY-SA 4.0) in ``data/plover.json``; CAMEO to PLOVER and the
Goldstein scale in ``data/*.csv``; the diplomatic modes and what they refine in ``data/diplomatic_modes.csv``.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from detente.errors import DataError

_DATA = "detente.coding"


@dataclass(frozen=True, slots=True)
class Mode:
    """A way of doing an event type. ``refines`` is PLOVER's mode for a diplomatic one ("" where only the type fits).

    ``score`` is PLOVER's intensity, None where the type's holds; ``cameo`` is the usual code.
    """

    name: str
    refines: str
    score: float | None
    cameo: str = ""


@dataclass(frozen=True, slots=True)
class EventType:
    """One of PLOVER's 16 types with its quad class, score and modes."""

    name: str
    quad: str
    score: float
    cameo: str
    modes: Mapping[str, Mode]


@dataclass(frozen=True, slots=True)
class Ontology:
    """All types by name, the 37 contexts, and Goldstein's score of each CAMEO code.

    ``compositions`` maps a type, or type and mode, and (the beginning of) the code of an act inside it to a code.
    """

    types: Mapping[str, EventType]
    contexts: tuple[str, ...]
    goldstein: Mapping[str, float]
    compositions: Mapping[str, Mapping[str, str]]

    def check(self, type: str, mode: str, where: str) -> None:
        """Raise DataError, naming ``where``, unless the type exists and has the mode ("" is always right)."""
        if type not in self.types:
            raise DataError(where, f"unknown event type {type!r}", "one of " + ", ".join(self.types))
        if mode and mode not in self.types[type].modes:
            known = ", ".join(self.types[type].modes) or "it has none"
            raise DataError(where, f"{type} has no mode {mode!r}", known)

    def intensity(self, type: str, mode: str) -> float:
        """PLOVER's score of a type and mode; a diplomatic mode has that of what it refines."""
        event = self.types[type]
        found = event.modes.get(mode)
        if found is None:
            return event.score
        if found.score is not None:
            return found.score
        return self.intensity(type, found.refines) if found.refines else event.score

    def cameo(self, type: str, mode: str, given: str = "") -> str:
        """The CAMEO code of a type and mode: the one ``given`` by a pattern, unless the mode's is a finer one of it."""
        event = self.types[type]
        found = event.modes.get(mode)
        usual = (found.cameo if found else "") or event.cameo
        return usual if usual.startswith(given) else given

    def composed_cameo(self, type: str, mode: str, inner: str, *, negated: bool = False) -> str:
        """The CAMEO code of an act that is about another one, of code ``inner`` (``negated``: not to be done).

        "Asks for arms" is 1032, as giving arms is 072. "" where the inner act says nothing more than type and mode.
        """
        rows = {**self.compositions.get(type, {}), **self.compositions.get(f"{type}/{mode}", {})}
        for length in range(len(inner), 1, -1):
            found = rows.get(("not " if negated else "") + inner[:length])
            if found:
                return found
        return ""

    def goldstein_of(self, cameo: str) -> float | None:
        """Goldstein's score of a CAMEO code, or of the nearest shorter code that has one."""
        while cameo:
            if cameo in self.goldstein:
                return self.goldstein[cameo]
            cameo = cameo[:-1]
        return None

    def plover_mode(self, type: str, mode: str) -> str:
        """PLOVER's own mode for a mode of ours: itself, what it refines, or "" (the bare type)."""
        found = self.types[type].modes.get(mode)
        return "" if found is None else (found.refines if found.score is None else found.name)


@cache
def load_ontology() -> Ontology:
    """Read the ontology's files; raises DataError where they disagree."""
    data = resources.files(_DATA) / "data"
    plover = json.loads((data / "plover.json").read_text(encoding="utf-8"))
    cameo = {row["mode"]: row["cameo"] for row in _rows("cameo_of_modes.csv")}
    modes: dict[str, dict[str, Mode]] = {
        name: {m: Mode(m, m, _score(score, event), cameo.get(f"{name}/{m}", "")) for m, score in event["modes"].items()}
        for name, event in plover["types"].items()
    }
    for number, row in enumerate(_rows("diplomatic_modes.csv"), 2):
        where = f"diplomatic_modes.csv:{number}"
        if row["type"] not in modes or (row["refines"] and row["refines"] not in modes[row["type"]]):
            raise DataError(where, f"refines nothing: {row['type']}/{row['refines']}", "name a PLOVER type and mode")
        modes[row["type"]][row["mode"]] = Mode(row["mode"], row["refines"], None, row["cameo"])
    types = {
        name: EventType(name, event["quad"], float(event["score"]), cameo.get(name, ""), modes[name])
        for name, event in plover["types"].items()
    }
    goldstein = {row["cameo"]: float(row["goldstein"]) for row in _rows("cameo_goldstein.csv")}
    return Ontology(types, tuple(plover["contexts"]), goldstein, _compositions(types))


def _compositions(types: Mapping[str, EventType]) -> dict[str, dict[str, str]]:
    name = "cameo_of_composition.csv"
    codes = {row["cameo"] for row in _rows("cameo_to_plover.csv")}
    found: dict[str, dict[str, str]] = {}
    for row in _rows(name):
        event, _, mode = row["act"].partition("/")
        if event not in types or (mode and mode not in types[event].modes) or row["cameo"] not in codes:
            raise DataError(name, f"no such act or code: {row['act']}, {row['cameo']}", "name a type, or type/mode")
        found.setdefault(row["act"], {})[row["of"]] = row["cameo"]
    return found


def _score(score: float | None, event: Mapping[str, float]) -> float:
    """A mode that the manual prints without a score (vandalize) takes its type's."""
    return float(event["score"] if score is None else score)


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = (resources.files(_DATA) / "data" / name).read_text(encoding="utf-8")
    yield from csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
