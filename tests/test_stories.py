"""Texts of several sentences: who acts where the sentence itself does not say (``stories/*.txt``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from detente.model import Party
from detente.pipeline import passage, read_articles

STORIES = Path(__file__).parent / "stories"


def _stories() -> Iterator[tuple[str, str, tuple[tuple[str, str], ...]]]:
    """Language, name and (sentence, expected) pairs of each block; a block begins with ``# name``."""
    for path in sorted(STORIES.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            name, *lines = block.splitlines()
            pairs = tuple((s.strip(), e.strip()) for s, _, e in (line.partition("||") for line in lines))
            yield path.stem, name.lstrip("# "), pairs


CASES = list(_stories())


@pytest.mark.parametrize(("language", "told"), [c[::2] for c in CASES], ids=[f"{c[0]}: {c[1]}" for c in CASES])
def test_who_acts_in_each_sentence(language: str, told: tuple[tuple[str, str], ...]) -> None:
    reports = next(read_articles([passage(" ".join(s for s, _ in told), language)])).reports
    end = -1
    for sentence, expected in told:
        start, end = end + 1, end + 1 + len(sentence)
        found = {
            f"{r.type} {_codes(r.source)} -> {_codes(r.target)}"
            for r in reports
            if start <= r.trigger.start < end and r.source
        }
        wanted = set() if expected == "-" else {re.sub(r"\s+", " ", e.strip()) for e in expected.split(";")}
        assert expected == "?" or found == wanted, sentence


def _codes(parties: tuple[Party, ...]) -> str:
    return ",".join(sorted({p.actor.state or p.actor.code for p in parties if p.actor})) or "-"
