"""The project's own labelled sets are sound, and contexts of paragraphs are found as well as they were."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import pytest

from detente.coding.ontology import load_ontology

EVALUATION = Path(__file__).resolve().parent.parent / "evaluation"
STATUSES = {"actual", "negated", "future", "hypothetical", "historical"}
FLOORS = {"held": 0.85, "held fr": 0.83, "held en": 0.83}


def rows(name: str) -> list[dict]:
    lines = (EVALUATION / "own" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_contexts_are_labelled_as_the_page_says():
    paragraphs = rows("contexts")
    labels = Counter(context for row in paragraphs for context in row["contexts"])
    assert set(labels) == set(load_ontology().contexts)
    assert min(labels.values()) >= 3
    assert sum(not row["contexts"] for row in paragraphs) >= len(paragraphs) // 5
    assert Counter((row["language"], row["part"]) for row in paragraphs).keys() == {
        (language, part) for language in ("fr", "en") for part in ("dev", "held")
    }


@pytest.mark.parametrize("name", ["contexts", "unseen", "passages"])
def test_ids_and_texts_are_unique(name):
    for field in ("id", "text"):
        assert [x for x, n in Counter(row[field] for row in rows(name)).items() if n > 1] == []


def test_labels_of_events_are_of_the_ontology_and_triggers_stand_in_their_sentence():
    types = load_ontology().types
    cases = [(row["text"], row["events"]) for row in rows("unseen")]
    for row in rows("passages"):
        cases += [(row["text"][s["start"] : s["end"]], s["events"]) for s in row["sentences"]]
    for text, events in cases:
        assert text == text.strip()
        for event in events:
            assert event["type"] in types, text
            assert event["status"] in STATUSES, text
            assert event["source"], text
            assert event["trigger"] in text, text


def test_responses_join_events_that_are_there():
    for row in rows("passages"):
        known = {f"{s['id']}#{i}" for s in row["sentences"] for i in range(len(s["events"]))}
        assert {pair[end] for pair in row["responses"] for end in ("event", "answers")} <= known, row["id"]


@pytest.mark.slow
def test_contexts_of_held_paragraphs_stay_above_their_floors(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(EVALUATION), *sys.path])
    import contexts  # beside the sets

    figures = contexts.score()
    assert {name: figures[name][2] for name, floor in FLOORS.items() if figures[name][2] < floor} == {}
