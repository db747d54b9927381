"""``detente lexicon check`` and ``detente lexicon try``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import typer

from detente.cli.arguments import coded_language, iso_day
from detente.coding.coder import scene_of
from detente.coding.explain import explain_report, headline, stops
from detente.coding.lexicon import load_lexicon
from detente.coding.notation import Example, Expectation, Pattern
from detente.errors import UsageError
from detente.language import languages
from detente.model import Party, Report
from detente.pipeline import Trace, passage, read_articles, trace

_BATCH = 200


def check(language: str | None, *, quiet: bool) -> int:
    """Run every example of a language (of all, where None); returns 1 where one fails, else 0.

    Raises UsageError for a language without a lexicon.
    """
    failed = 0
    wanted = coded_language(language)
    for code in [wanted] if wanted else languages():
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
    """Show what one sentence gets, step by step; raises UsageError where there is nothing to try."""
    if not sentence.strip():
        raise UsageError(
            "sentence", "is empty", 'give one in quotes: detente lexicon try "Oslo a expulsé un diplomate."'
        )
    article = passage(sentence, coded_language(language), iso_day(date))
    if article.language not in languages():
        told = f"looks like {article.language!r}" if article.language != "und" else "cannot be told"
        raise UsageError("sentence", f"its language {told}", f"give --language {' or '.join(languages())}")
    found = next(trace([article]))
    for line in _explained(found):
        typer.echo(line)
    return 0


def _explained(found: Trace) -> Iterator[str]:
    """A trace as lines: sentence by sentence its reports with the way to each, or where the coder stopped."""
    reading, resolution, knowledge = found.reading, found.resolution, found.knowledge
    if resolution is None or knowledge is None:
        return
    for position, sentence in enumerate(found.sentences):
        reports = [report for report in reading.reports if report.sentence == sentence.index]
        if len(found.sentences) > 1:
            yield sentence.text
        if not reports:
            yield "no event"
            yield from (f"  {step}" for step in stops(sentence, position, resolution, knowledge))
        scene = scene_of(sentence, position, resolution, knowledge) if reports else None
        for report in reports:
            yield headline(report)
            yield from (f"  {step}" for step in explain_report(report, scene))
    for response in reading.responses:
        yield f"{response.event} answers {response.answers} ({response.kind}, {response.rule})"


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
    got = [code for code in got if not code.startswith(":") or code in want]  # a bare sector is nobody in particular
    if len(want) != len(got):
        return False
    return all(any(w == g or (":" not in w and w == g.split(":")[0]) for g in got) for w in want)


def _show(events: Sequence[Expectation]) -> str:
    return "; ".join(_shown(event) for event in events) or "none"


def _shown(event: Expectation) -> str:
    code = f"{event.type}/{event.mode}" if event.mode else event.type
    return f"{code}: {', '.join(event.source) or '-'} -> {', '.join(event.target) or '-'} ({event.status})"
