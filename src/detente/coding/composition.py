"""The table of compositions, ``data/composition.csv``: what a class of embedding verb and the act under it make."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from detente.coding.drafts import Draft
from detente.coding.ontology import Ontology, load_ontology
from detente.errors import DataError


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the composition table; its fields are explained at the head of the file."""

    type: str
    mode: str
    status: str
    target: str
    keep: str
    name: str
    announces: bool = False


def closest_row(kind: str, draft: Draft) -> Row | None:
    """The row of a class that says most about an act: by its mode, its type, its quad class, else any act."""
    table, ontology = load_table(), load_ontology()
    quad = ontology.types[draft.type].quad
    plain = ontology.plover_mode(draft.type, draft.mode)
    if draft.status == "negated" and (kind, "negated") in table:
        return table.get((kind, f"negated {quad}"), table[kind, "negated"])
    for key in (f"{draft.type}/{draft.mode}", f"{draft.type}/{plain}", draft.type, quad, "*"):
        if (kind, key) in table:
            return table[kind, key]
    return None


@cache
def load_table() -> Mapping[tuple[str, str], Row]:
    """Read the composition table; raises DataError naming the row."""
    ontology = load_ontology()
    text = (resources.files("detente.coding") / "data" / "composition.csv").read_text(encoding="utf-8")
    table: dict[tuple[str, str], Row] = {}
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for row in csv.DictReader(lines):
        where = f"composition.csv: {row['class']},{row['embedded']}"
        if row["type"] not in ("=", "-"):
            ontology.check(row["type"], row["mode"], where)
        if row["target"] not in ("addressee", "embedded", "aim", "doer", "nobody"):
            raise DataError(where, f"unknown target {row['target']!r}", "addressee, embedded, aim, doer or nobody")
        if row["keep"] not in ("yes", "no", "alone"):
            raise DataError(where, f"unknown keep {row['keep']!r}", "yes, no or alone")
        if row["announces"] not in ("yes", "no"):
            raise DataError(where, f"unknown announces {row['announces']!r}", "yes or no")
        _check_embedded(row["embedded"], where, ontology)
        table[row["class"], row["embedded"]] = Row(
            row["type"], row["mode"], row["status"], row["target"], row["keep"], row["class"], row["announces"] == "yes"
        )
    return table


def _check_embedded(key: str, where: str, ontology: Ontology) -> None:
    quads = {event.quad for event in ontology.types.values()}
    if key.removeprefix("negated ") not in quads and key not in ("*", "-", "negated"):
        event_type, _, mode = key.partition("/")
        ontology.check(event_type, mode, where)
