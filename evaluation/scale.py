"""How the record scales: time to take in an article, to assemble a dossier, to search, at 1,000 articles and up.

    python evaluation/scale.py [--articles 10000] [--json FILE] [--folder FOLDER]

Readings of the synthetic press (``synthetic_press``) go through ``record.Record.add``, one transaction an article, on a
SQLite file; nothing is parsed. At 1,000, 10,000 and 100,000 articles (as far as asked):

- **an article**: as many further articles are added to the record and, by turns, to the record as it was at 1,000; the
  ratio of the two is what growing has cost, whatever else the machine is doing;
- **baseline**: in the same turns plain ``sqlite3`` stores the same nouns as rows of JSON, one transaction an article;
- **dossier**: all that a pair's dossier is made of is read and put together, of the pair with most and of a middle one;
- **search**: a rare and a common word, a phrase, several words, a beginning, words with filters;
- **size**: bytes of the file an article, and the greatest memory of the process (resident set).

Milliseconds are those of the processor (``time.process_time``), which other work on the machine hardly touches.
"""

from __future__ import annotations

import argparse
import json
import resource
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory

from pydantic import TypeAdapter
from rich.console import Console
from rich.table import Table
from synthetic_press import Made, press
from synthetic_world import pairs, rows

from detente.model import Actor, Event, Filter, Reading, Report
from detente.record import Record, open_record
from detente.relations.dossier import dossier
from detente.relations.holdings import holdings
from detente.relations.sections import Dossier

SIZES = (1_000, 10_000, 100_000)
TURNS, WARM_UP = 300, 50
EVERY = 500  # articles between two points of the curve
ROUNDS = 5
MIDDLE = 150  # rank of the pair that is in the news as often as the middle one
LANGUAGES = ("en", "fr")
_EVENT, _REPORT = TypeAdapter(Event), TypeAdapter(Report)


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the curve: milliseconds an article of the ``EVERY`` before it, ours and the baseline's."""

    articles: int
    ours: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured at one size, in milliseconds; ``small`` is an article added to the record of 1,000 by turns."""

    articles: int
    added: float
    slowest: float
    small: float
    baseline: float
    dossiers: dict[str, float]
    dossier_events: dict[str, int]
    searches: dict[str, float]
    hits: dict[str, int]
    bytes_an_article: float
    memory_mb: float


@dataclass(slots=True)
class Scale:
    """A whole run. ``memory_before`` is the memory (MB) before the first article."""

    memory_before: float = 0.0
    curve: list[Point] = field(default_factory=list)
    sizes: list[Measured] = field(default_factory=list)
    happened: int = 0
    events: int = 0


class Baseline:
    """Plain ``sqlite3``: the article, its events and its reports as rows of JSON, in one transaction."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("CREATE TABLE nouns (id TEXT PRIMARY KEY, body TEXT NOT NULL)")

    def add(self, made: Made) -> None:
        reading = made.reading
        article = json.dumps({"text": reading.article.text, "published": reading.article.published})
        nouns = [(made.key, article)]
        nouns += [(f"{made.key}#{event.id}", _EVENT.dump_json(event).decode()) for event in reading.events]
        nouns += [(f"{made.key}#{report.id}", _REPORT.dump_json(report).decode()) for report in reading.reports]
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT INTO nouns VALUES (?, ?)", nouns)
        self._connection.execute("COMMIT")


def main() -> int:
    """Measure and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=10_000, help="the greatest size: 1000, 10000 or 100000")
    options.add_argument("--json", type=Path, help="write there what was measured, for scale_charts.py")
    options.add_argument("--folder", type=Path, help="an empty folder to build the record in and keep it")
    wanted = options.parse_args()
    with TemporaryDirectory(prefix="detente-scale-") as passing:
        found = Scale()
        for _ in measure(wanted.articles, wanted.folder or Path(passing), found):
            if wanted.json:
                wanted.json.write_text(json.dumps(asdict(found), indent=1) + "\n", encoding="utf-8")
    show(found)
    return 0


# --- measuring -----------------------------------------------------------------------------------------------------


def measure(articles: int, folder: Path, found: Scale) -> Iterator[Measured]:
    """Fill a record up to a number of articles; whenever a size has been measured it is in ``found``."""
    found.memory_before = memory_mb()
    sizes = [size for size in SIZES if size < articles] + [articles]
    feed = press(articles + TURNS + WARM_UP)
    baseline = Baseline(folder / "baseline.db")
    happened: set[int] = set()
    small: list[Made] = []
    at = 0
    with open_record(folder / "record.db") as record:
        for size in sizes:
            while at < size:
                part = list(islice(feed, min(EVERY, size - at)))
                at += len(part)
                happened.update(number for made in part for number in made.happened)
                found.curve.append(Point(at, timed(record, part), timed(baseline, part)))
                progress(found.curve[-1])
            turns = list(islice(feed, TURNS + WARM_UP))
            if size == sizes[0]:
                small = turns
                copied(folder / "record.db", folder / "small.db")
            found.sizes.append(measured(record, baseline, turns, small, folder, size))
            happened.update(number for made in turns for number in made.happened)
            at += len(turns)
            found.happened, found.events = len(happened), events_in(folder / "record.db")
            yield found.sizes[-1]


def timed(store: Record | Baseline, part: Sequence[Made]) -> float:
    """Milliseconds an article that it takes to store some."""
    return mean(cost(store, made) for made in part)


def cost(store: Record | Baseline, made: Made) -> float:
    """Milliseconds that it takes to store one article."""
    start = time.process_time()
    if isinstance(store, Record):
        store.add(made.reading, key=made.key, raw_sha256=made.raw_sha256, outlet=made.outlet)
    else:
        store.add(made)
    return (time.process_time() - start) * 1_000


def measured(
    record: Record, baseline: Baseline, turns: Sequence[Made], small: Sequence[Made], folder: Path, size: int
) -> Measured:
    """All that is measured of a record that has just reached a size."""
    copied(folder / "small.db", folder / "again.db")
    ours, theirs, bare = [], [], []
    with open_record(folder / "again.db") as again:
        for made, other in zip(turns, small, strict=True):
            ours.append(cost(record, made))
            theirs.append(cost(again, other))
            bare.append(cost(baseline, made))
    ours, theirs, bare = ours[WARM_UP:], theirs[WARM_UP:], bare[WARM_UP:]
    dossiers, events = dossier_times(record)
    searches, hits = search_times(record, turns[-1].reading)
    file = folder / "record.db"
    return Measured(
        size,
        mean(ours),
        sorted(ours)[int(len(ours) * 0.95)],
        mean(theirs),
        mean(bare),
        dossiers,
        events,
        searches,
        hits,
        file.stat().st_size / size,
        memory_mb(),
    )


def events_in(path: Path) -> int:
    """How many events a record holds: counted by the database, as reading them all would take much memory."""
    connection = sqlite3.connect(path)
    count: int = connection.execute("SELECT count(*) FROM events WHERE merged_into IS NULL").fetchone()[0]
    connection.close()
    return count


def copied(path: Path, to: Path) -> None:
    """Copy a SQLite file that is in use."""
    to.unlink(missing_ok=True)
    with sqlite3.connect(path) as source, sqlite3.connect(to) as target:
        source.backup(target)
    source.close()
    target.close()


def dossier_times(record: Record) -> tuple[dict[str, float], dict[str, int]]:
    """Milliseconds of a dossier and the events in it: of the pair most in the news, and of a middle one."""
    names = {row["code"]: row["name"] for row in rows("states.csv")}
    spent, events = {}, {}
    for kind, rank in (("busiest pair", 0), ("middle pair", MIDDLE)):
        a, b = (Actor(code, names[code]) for code in pairs()[rank])
        spent[kind] = best(lambda pair=(a, b): dossier_of(record, pair))
        events[kind] = len(record.happenings(Filter(actors=(a.code, b.code))))
    return spent, events


def dossier_of(record: Record, pair: tuple[Actor, Actor]) -> Dossier | None:
    """The dossier of a pair, None where the record knows nothing of the two."""
    held = holdings(record, pair)
    return dossier(held) if held else None


def searches(reading: Reading) -> Iterator[tuple[str, str, Filter]]:
    """The kinds of search, for a record whose latest article is given: name, words, filter."""
    article = reading.article
    year = (article.published or "")[:4]
    name = next(w for w in reversed(article.text.split()) if w[0].isupper() and w.isalpha() and len(w) > 5)
    pair = pairs()[0]
    yield "rare word", name, Filter()
    yield "common word", "diplomats", Filter()
    yield "two words", "visas minister", Filter()
    yield "phrase", '"maritime boundary"', Filter()
    yield "beginning", "restric*", Filter()
    yield "word of a pair", "tariffs", Filter(actors=pair)
    yield "word of a pair, type and year", "port", Filter(actors=pair, types=("SUPPORT",), since=f"{year}-01-01")
    yield (
        "word of an outlet, language and year",
        "visas",
        Filter(language="fr", outlets=("outlet05.example",), since=f"{year}-01-01"),
    )


def search_times(record: Record, latest: Reading) -> tuple[dict[str, float], dict[str, int]]:
    """Milliseconds of each kind of search, and how much it finds."""
    spent, hits = {}, {}
    for kind, words, wanted in searches(latest):
        spent[kind] = best(lambda w=words, f=wanted: record.search(w, f, languages=LANGUAGES))
        hits[kind] = len(record.search(words, wanted, languages=LANGUAGES))
    return spent, hits


def best(work: Callable[[], object]) -> float:
    """Milliseconds of the median of some rounds."""
    spent = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        spent.append((time.process_time() - start) * 1_000)
    return median(spent)


def memory_mb() -> float:
    """The greatest resident set of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024


# --- showing -------------------------------------------------------------------------------------------------------


def progress(point: Point) -> None:
    """One line on standard error, rewritten."""
    print(f"\r{point.articles:>7,} articles, {point.ours:.1f} ms each", end="", file=sys.stderr, flush=True)


def show(found: Scale) -> None:
    """Print what was measured: milliseconds, and the ratios that carry over to another machine."""
    print(file=sys.stderr)
    table = Table("articles in the record", *(f"{m.articles:,}" for m in found.sizes), title="The record at scale")

    def row(name: str, values: Callable[[Measured], str]) -> None:
        table.add_row(name, *(values(m) for m in found.sizes))

    row("an article: ratio to one at 1,000, by turns", lambda m: f"{m.added / m.small:.2f}")
    row("an article: ratio to plain sqlite3, by turns", lambda m: f"{m.added / m.baseline:.1f}")
    row("an article, ms (95th in a hundred)", lambda m: f"{m.added:.1f} ({m.slowest:.1f})")
    for kind in found.sizes[0].dossiers:
        row(f"dossier, {kind}, ms (events)", lambda m, k=kind: f"{m.dossiers[k]:.0f} ({m.dossier_events[k]:,})")
    for kind in found.sizes[0].searches:
        row(f"search, {kind}, ms", lambda m, k=kind: f"{m.searches[k]:.1f}")
    row("bytes of the file an article", lambda m: f"{m.bytes_an_article:,.0f}")
    row("greatest memory, MB", lambda m: f"{m.memory_mb:.0f}")
    Console(width=110).print(table)
    print(f"memory before the first article: {found.memory_before:.0f} MB")
    print(f"{found.happened:,} things happened in the synthetic world; the record holds {found.events:,} events")


if __name__ == "__main__":
    sys.exit(main())
