"""Every example beside a line of the lexicon gets the coding that it shows."""

from __future__ import annotations

import pytest

from detente.cli.lexicon import failures
from detente.coding.lexicon import load_lexicon
from detente.language import languages


@pytest.mark.parametrize("language", languages())
def test_every_example_gets_its_coding(language):
    examples = [(line, example) for line in load_lexicon(language).all_patterns() for example in line.examples]
    assert examples
    wrong = failures(language, examples)
    assert not wrong, f"{len(wrong)} of {len(examples)} fail:\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", languages())
def test_no_sentence_shows_two_codings(language):
    """The same sentence beside two lines must ask for the same events."""
    wanted: dict[str, set[frozenset[tuple[str, str, tuple[str, ...], tuple[str, ...], str]]]] = {}
    for line in load_lexicon(language).all_patterns():
        for example in line.examples:
            events = frozenset((e.type, e.mode, e.source, e.target, e.status) for e in example.events)
            wanted.setdefault(example.text, set()).add(events)
    assert [text for text, codings in wanted.items() if len(codings) > 1] == []
