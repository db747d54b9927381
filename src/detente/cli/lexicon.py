"""``detente lexicon check`` and ``detente lexicon try``."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from detente.coding.explain import explain_reading
from detente.coding.lexicon import load_lexicon
from detente.coding.notation import Example, Expectation, Pattern
from detente.language import languages
from detente.model import Party, Reading, Report
from detente.pipeline import passage, read_articles

_BATCH = 200


def check(language: str | None, *, quiet: bool) -> int:
    """Run every example of a language (of all, where None); returns 1 where one fails, else 0."""
    failed = 0
    for code in [language] if language else languages():
        patterns = load_lexicon(code).all_patterns()
        examples = [(pattern, example) for pattern in patterns for example in pattern.examples]
        wrong = failures(code, examples)
        bare = [pattern for pattern in patterns if not pattern.examples]
        for message in [*wrong, *(f"{p.where}: no example beside the line" for p in bare)]:
            typer.echo(message)
        failed += len(wrong) + len(bare)
        if not quiet:
            typer.echo(f"{code}: {len(patterns)} patterns, {len(examples)} examples, {len(wrong)} fail")
    return int(failed > 0)


def failures(language: str, examples: Sequence[tuple[Pattern, Example]]) -> list[str]:
    """One message for each example that does not get its coding."""
    found = []
    for first in range(0, len(examples), _BATCH):
        batch = examples[first : first + _BATCH]
        readings = read_articles([passage(example.text, language) for _, example in batch])
        for (_, example), reading in zip(batch, readings, strict=True):
            got = [_as_expectation(report) for report in reading.reports]
            if not _fits(example.events, got):
                found.append(
                    f"{example.where}: {example.text}\n    want {_show(example.events)}\n    got  {_show(got)}"
                )
    return found


def attempt(sentence: str, language: str | None, date: str | None) -> int:
    """Show what one sentence gets, step by step."""
    reading: Reading = next(read_articles([passage(sentence, language, date)]))
    for line in explain_reading(reading):
        typer.echo(line)
    return 0


def _as_expectation(report: Report) -> Expectation:
    return Expectation(report.type, report.mode, _codes(report.source), _codes(report.target), report.status)


def _codes(parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(sorted({party.actor.code for party in parties if party.actor}))


def _fits(want: Sequence[Expectation], got: Sequence[Expectation]) -> bool:
    """The same events in any order; a code written without its sector fits with any."""
    rest = list(got)
    for expected in want:
        match = next((g for g in rest if _same(expected, g)), None)
        if match is None:
            return False
        rest.remove(match)
    return not rest


def _same(want: Expectation, got: Expectation) -> bool:
    return (
        (want.type, want.mode, want.status) == (got.type, got.mode, got.status)
        and _same_codes(want.source, got.source)
        and _same_codes(want.target, got.target)
    )


def _same_codes(want: Sequence[str], got: Sequence[str]) -> bool:
    if len(want) != len(got):
        return False
    return all(any(w == g or (":" not in w and w == g.split(":")[0]) for g in got) for w in want)


def _show(events: Sequence[Expectation]) -> str:
    return "; ".join(
        f"{e.type}{'/' + e.mode if e.mode else ''}: {', '.join(e.source) or '-'} -> {', '.join(e.target) or '-'} ({e.status})"
        for e in events
    ) or "none"  # fmt: skip
