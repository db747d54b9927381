"""``detente dossier A B``: all that a record tells of two actors, on the terminal or into a file."""

from __future__ import annotations

import sys
from pathlib import Path

from detente.cli.asking import actors_of, among, day_of, open_for_reading
from detente.cli.screen import screen
from detente.errors import InputError, UsageError
from detente.exports.dossier import FORMATS, render
from detente.labels import Labels, labels_for
from detente.model import Actor
from detente.relations.dossier import dossier
from detente.relations.holdings import holdings
from detente.relations.sections import Dossier


def show_dossier(
    names: tuple[str, str],
    format: str | None,
    *,
    since: str | None = None,
    until: str | None = None,
    output: str | None = None,
    language: str | None = None,
    record: str | None = None,
) -> int:
    """Write the dossier of two actors; returns 1 where the record holds nothing on them, else 0.

    Without ``format`` the suffix of ``output`` tells it, else it is text. Raises UsageError for actors, days or formats
    that are none, RecordError for the record, InputError for an output that cannot be written.
    """
    chosen = _format(format, output)
    days = day_of("--since", since), day_of("--until", until)
    if all(days) and days[0] > days[1]:
        raise UsageError("--since", f"{days[0]} is after --until {days[1]}", "give the earlier day first")
    labels = labels_for(language)
    pair = _pair(names, labels)
    with open_for_reading(record) as opened:
        held = holdings(opened, pair, *days)
        where = opened.address
    if held is None:
        named = labels.of("dossier.empty").format(*(actor.name for actor in pair))
        print(f"detente: {where}: {named} ({labels.of('dossier.empty-remedy')})", file=sys.stderr)
        return 1
    made = dossier(held)
    if output is not None and output != "-":
        _save(render(made, chosen, labels), output)
    else:
        _print(made, chosen, labels)
    return 0


def _format(format: str | None, output: str | None) -> str:
    """The format asked for, else the one of the output's suffix, else text."""
    if format is not None:
        found = among("--format", format, list(FORMATS))
    else:
        suffix = Path(output or "").suffix.lower()
        endings = {ending: name for name, ending in FORMATS.items()} | {"": "text"}
        if suffix not in endings:
            remedy = f"end it in {', '.join(FORMATS.values())}, or say which with --format"
            raise UsageError("--output", f"{output!r} names no format", remedy)
        found = endings[suffix]
    if found == "pdf" and (output is None or output == "-") and sys.stdout.isatty():
        raise UsageError("--format pdf", "a terminal cannot show it", "name a file with --output FILE")
    return found


def _pair(names: tuple[str, str], labels: Labels) -> tuple[Actor, Actor]:
    one, other = actors_of(names, labels.language)
    if one.code == other.code:
        raise UsageError(" and ".join(map(repr, names)), f"both are {one.name}", "a dossier is of two actors")
    if one.state == other.state:
        raise UsageError(" and ".join(map(repr, names)), "are of one state", "a dossier is of two states or bodies")
    return one, other


def _print(made: Dossier, format: str, labels: Labels) -> None:
    if format != "text":
        sys.stdout.flush()
        sys.stdout.buffer.write(render(made, format, labels))
        sys.stdout.buffer.flush()
        return
    sys.stdout.write(render(made, format, labels, screen()).decode())


def _save(content: bytes, output: str) -> None:
    try:
        Path(output).write_bytes(content)
    except OSError as error:
        raise InputError(output, f"cannot be written: {error.strerror}", "name a file in a folder you own") from error
