"""The labelled sets: where each lies, of what kind it is, which of its figures are shown."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cases import KINDS, Case, Kind
from matching import Row

OWN = Path(__file__).with_name("own")
_EVENTS = ("detect", "type", "partial", "strict", "status")
_PASSAGES = ("detect", "type", "partial", "strict", "status", "dates", "responses")


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """A file of labelled lines. ``unseen``: nobody tunes on any of it, so that no part of it is held out.

    ``languages`` are reported apart, by ``shown_apart`` (``shown`` where empty), under "name fr".
    """

    name: str
    path: Path
    kind: Kind
    shown: tuple[str, ...]
    languages: tuple[str, ...] = ()
    shown_apart: tuple[str, ...] = ()
    unseen: bool = False

    def views(self, cases: Sequence[Case]) -> Iterator[tuple[str, tuple[str, ...], list[Case]]]:
        """The whole set and its languages: name, the figures shown, the cases."""
        yield self.name, self.shown, list(cases)
        for language in self.languages:
            apart = [case for case in cases if case.language == language]
            if apart:
                yield f"{self.name} {language}", self.shown_apart or self.shown, apart


def labelled_sets(shared: Path, own: Path = OWN) -> tuple[LabelledSet, ...]:
    """Every set there may be, in the order of the table; their files need not be there."""
    data = shared / "eval"
    sentences, passages, roots = KINDS["sentences"], KINDS["passages"], KINDS["roots"]
    both, few = ("fr", "en"), ("type", "strict", "responses")
    return (
        LabelledSet("fr_dev", data / "fr_dev.jsonl", sentences, _EVENTS),
        LabelledSet("passages_dev", data / "passages_dev.jsonl", passages, _PASSAGES, both, few),
        LabelledSet("en_plv_dev", data / "en_plv_dev.jsonl", roots, ("coded", "root", "roles")),
        LabelledSet("unseen", own / "unseen.jsonl", sentences, _EVENTS, both, ("type", "strict"), unseen=True),
        LabelledSet("own_passages", own / "passages.jsonl", passages, _PASSAGES, both, few, unseen=True),
    )


def read_rows(path: Path) -> list[Row]:
    """The lines of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def coder_input(rows: Sequence[Row]) -> bytes:
    """What the coder is given of gold lines: the text and what is known about it, never a label."""
    kept = ("id", "language", "date", "text")
    asked = ({name: row[name] for name in kept if row.get(name) is not None} for row in rows)
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in asked)


def code_rows(rows: Sequence[Row]) -> dict[Any, Row]:
    """Code gold lines in this process; the coder's lines by id, those that failed with "error"."""
    from detente.cli.code import code_stream

    out = io.StringIO()
    code_stream(io.BytesIO(coder_input(rows)), out)
    return by_id(out.getvalue())


def by_id(lines: str) -> dict[Any, Row]:
    """The coder's lines by their id."""
    return {row["id"]: row for row in map(json.loads, lines.splitlines())}


def failures(coded: Mapping[Any, Row]) -> list[str]:
    """What the coder says about lines that it could not code."""
    return [f"{key}: {row['error']}" for key, row in coded.items() if "error" in row]
