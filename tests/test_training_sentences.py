"""The sentences that a model may be trained on: well-formed, and none of those that only measure."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from detente.coding.ontology import load_ontology

OWN = Path(__file__).parent.parent / "evaluation" / "own"
STATUSES = {"actual", "negated", "future", "hypothetical", "historical"}
RUN = 8  # words in a row that two sentences written apart do not share


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (OWN / name).read_text(encoding="utf-8").splitlines()]


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = text.lower().split()
    return (tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_rows_are_well_formed(language: str) -> None:
    """Ids and texts occur once, types and statuses are known, triggers stand in the text, a source is named."""
    found = rows(f"train_{language}.jsonl")
    assert len({row["id"] for row in found}) == len({row["text"] for row in found}) == len(found)
    for row in found:
        assert row["language"] == language
        for event in row["events"]:
            assert event["type"] in load_ontology().types, row["id"]
            assert event["status"] in STATUSES, row["id"]
            assert event["trigger"] in row["text"], row["id"]
            assert event["source"], row["id"]


@pytest.mark.parametrize("measured", ["unseen.jsonl", "passages.jsonl"])
def test_nothing_that_measures_is_trained_on(measured: str) -> None:
    taken = {run for language in ("en", "fr") for row in rows(f"train_{language}.jsonl") for run in runs(row["text"])}
    shared = [" ".join(run) for row in rows(measured) for run in runs(row["text"]) if run in taken]
    assert shared == []
