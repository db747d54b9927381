"""``detente index A B``: the index of a pair through time, each value with the events behind it."""

from __future__ import annotations

import csv
import io
import json
import sys

from rich.table import Table

from detente.cli.asking import actors_of, among, day_of, open_for_reading
from detente.cli.screen import screen
from detente.cli.streams import speak_utf8
from detente.errors import UsageError
from detente.exports.record_json import series_json
from detente.exports.wording import Wording
from detente.labels import labels_for
from detente.model import Filter
from detente.relations.index import QUADRANTS, IndexValue, Series, series
from detente.relations.periods import check_period
from detente.relations.turns import turns

FORMATS = ("text", "csv", "json")


def show_index(
    names: tuple[str, str],
    by: str = "month",
    *,
    since: str | None = None,
    until: str | None = None,
    format: str = "text",
    language: str | None = None,
    record: str | None = None,
) -> int:
    """Print the index of two actors by week or month; returns 1 where nothing of the two was read.

    Raises UsageError for actors, days, a period or a format that are none, RecordError for the record.
    """
    among("--format", format, FORMATS)
    check_period(by)
    labels = labels_for(language)
    one, other = actors_of(names, labels.language)
    if one.state == other.state:
        raise UsageError(" and ".join(names), "are of one state", "an index is of two states or bodies")
    wanted = Filter((one.code, other.code), since=day_of("--since", since), until=day_of("--until", until))
    with open_for_reading(record) as opened:
        happenings, coverage = opened.at_once(lambda then: (then.happenings(wanted), then.coverage(wanted)))
    found = series((one.code, other.code), happenings, coverage, by)
    if format == "json":
        speak_utf8()
        print(json.dumps(series_json(found, turns(found.values)), ensure_ascii=False, indent=1))
    elif format == "csv":
        speak_utf8()
        sys.stdout.write(_csv(found))
    else:
        _print(found, Wording(labels), f"{one.name} – {other.name}")
    return int(not found.values)


def _csv(found: Series) -> str:
    """A row a period; values are empty where nothing was read, events are ids with blanks between them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [name.replace(" ", "_") for name in QUADRANTS]
    writer.writerow(["period", "first", "last", "articles", *names, "net", "events"])
    for value in found.values:
        forces = [f"{value.forces[name].value:.4f}" if value.is_covered else "" for name in QUADRANTS]
        events = " ".join(id for name in QUADRANTS for id in value.forces[name].events)
        net = f"{value.net:.4f}" if value.is_covered else ""
        period = value.period
        writer.writerow([period.name, period.first, period.last, value.articles, *forces, net, events])
    return out.getvalue()


def _print(found: Series, wording: Wording, title: str) -> None:
    if not found.values:
        screen().print(wording.of("index.none"))
        return
    table = Table(title=title, box=None, header_style="bold", title_justify="left")
    table.add_column(wording.of("index.period"))
    table.add_column(wording.of("index.articles"), justify="right")
    for name in QUADRANTS:
        table.add_column(wording.of(f"dossier.quadrant.{name}"), justify="right")
    table.add_column(wording.of("index.net"), justify="right")
    turning = {turn.period for turn in turns(found.values)}
    for value in found.values:
        mark = " ◆" if value.period.name in turning else ""
        table.add_row(value.period.name + mark, str(value.articles), *_cells(value, wording))
    console = screen()
    console.print(table)
    if turning:
        console.print(f"◆ {wording.of('index.turn')}")


def _cells(value: IndexValue, wording: Wording) -> list[str]:
    if not value.is_covered:
        return ["·"] * (len(QUADRANTS) + 1)
    return [wording.number(number) for number in (*(value.forces[name].value for name in QUADRANTS), value.net)]
