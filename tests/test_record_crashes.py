"""Processes that are killed, processes side by side, a server that goes away: nothing twice, nothing lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from clusters import database, running_cluster
from detente.model import Happening, Reading
from detente.record import Moment, Record, open_record
from detente.record.address import parse_address
from detente.record.connection import engine_of
from detente.record.tables import metadata
from press import add, reading
from reported import report

ACTS = ("SANCTION/entry-restriction", "SANCTION/expel-diplomats", "CONSULT/visit", "ACCUSE/disapprove")
PAIRS = (("NOR", "CHL"), ("CHL", "NOR"), ("PER", "GHA"), ("GHA", "PER"), ("KEN", "OMN"))


def press(count: int) -> list[Reading]:
    """Articles of which each tells two events; an event is told by two or three of them."""
    found = []
    for n in range(count):
        happening = n // 3 if n % 3 else n // 3 + 1
        told = []
        for line in (1, 2):
            a, b = PAIRS[(happening + line) % len(PAIRS)]
            day = f"2026-{1 + happening % 12:02}-{1 + (7 * happening) % 28:02}"
            told.append(report(line, f"{ACTS[(happening * line) % len(ACTS)]}: {a} -> {b}", date=day))
        found.append(reading(*told, name=f"a{n}", outlet=f"Outlet {n % 4}", published=f"2026-{1 + n % 12:02}-28"))
    return found


def told(record: Record) -> object:
    """All that a record tells, ids too: for records into which the same went in the same order."""
    return (
        [(card.id, card.url, card.revision) for card in record.cards()],
        record.happenings(),
        record.matters(),
        record.responses([happening.id for happening in record.happenings()]),
        [(change.kind, change.subject, change.detail) for change in record.changes()],
    )


def counted(address: str) -> dict[str, int]:
    """Rows in each table."""
    engine = engine_of(parse_address(address))
    with engine.connect() as connection:
        found = {t.name: connection.scalar(select(func.count()).select_from(t)) for t in metadata.sorted_tables}
    engine.dispose()
    return found


def in_child(work) -> int:
    """Run ``work`` in a process of its own; returns its id. It leaves without cleaning up, as if it had been killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return child


def add_all(address: str, articles: list[Reading]) -> None:
    with open_record(address) as record:
        for article in articles:
            add(record, article)


def test_killed_at_any_moment_a_record_is_sound_and_the_next_run_finishes(address, tmp_path):
    articles, seconds = press(30), random.Random(4)
    killed = 0
    for attempt in range(200):
        child = in_child(lambda: add_all(address, articles))
        time.sleep(seconds.uniform(0.01, 0.2) * (1 + attempt / 3))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
        killed += 1
    assert killed > 1
    straight = str(tmp_path / "straight.db")
    add_all(straight, articles)
    with open_record(address) as record, open_record(straight) as other:
        assert told(record) == told(other)
    assert counted(address) == counted(straight)


@pytest.mark.slow
def test_the_command_killed_in_a_loop_finishes_the_work(address, tmp_path):
    path = tmp_path / "press.jsonl"
    states = ("Norway", "Chile", "Peru", "Ghana", "Kenya")
    with path.open("w") as stream:
        for n in range(90):
            one, other = states[n % 5], states[(n // 5 + n + 1) % 5]
            text = f"{one} expelled {2 + n % 3} diplomats of {other} on Monday, its ministry said in note {n}."
            row = {
                "url": f"https://example.org/{n}",
                "text": text,
                "language": "en",
                "published": f"2026-03-{n % 28 + 1:02}",
            }
            stream.write(json.dumps(row) + "\n")
    command = [sys.executable, "-m", "detente", "ingest", str(path), "--record"]
    seconds = random.Random(7)
    killed = 0
    for attempt in range(60):
        with subprocess.Popen([*command, address], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            try:
                process.wait(seconds.uniform(0.5, 6) * (1 + attempt / 8))
            except subprocess.TimeoutExpired:
                process.kill()
                killed += 1
                continue
        assert process.returncode == 0
        break
    assert killed > 0
    straight = str(tmp_path / "straight.db")
    assert subprocess.run([*command, straight], check=True, capture_output=True).stderr == b""
    with open_record(address) as record, open_record(straight) as other:
        assert len(record.cards()) == 90
        assert told(record) == told(other)
    assert counted(address) == counted(straight)


def grouped(record: Record) -> set[frozenset[str]]:
    """Which articles tell one event together, whatever the ids."""
    cited = record.citations([happening.id for happening in record.happenings()])
    return {frozenset(f"{c.article.url} {c.report.type}" for c in reports) for reports in cited.values()}


def test_processes_side_by_side_found_no_event_twice(address, tmp_path):
    articles = press(48)
    children = [in_child(lambda k=k: add_all(address, articles[k:] + articles[:k])) for k in (0, 6, 24, 40)]
    for child in children:
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
    add_all(str(tmp_path / "straight.db"), articles)
    with open_record(address) as record, open_record(tmp_path / "straight.db") as straight:
        assert len(record.cards()) == len(articles)
        assert grouped(record) == grouped(straight)
        assert len(record.matters()) == len(straight.matters())


def test_questions_of_one_moment_see_nothing_that_others_store_meanwhile(address):
    with open_record(address) as mine, open_record(address) as others:
        add(others, reading("SANCTION/tariff: NOR -> CHL", name="before"))

        def ask(then: Moment) -> tuple[list[Happening], list[Happening], int]:
            first = then.happenings()
            add(others, reading("CONSULT/visit: KEN -> OMN", name="meanwhile"))
            return first, then.happenings(), len(then.cards())

        first, again, cards = mine.at_once(ask)
        assert again == first
        assert cards == 1
        assert len(mine.cards()) == 2


def test_a_server_that_goes_away_is_waited_for(cluster, tmp_path):
    del cluster  # only so that this is skipped, or fails, where there is no server
    articles = press(60)
    with tempfile.TemporaryDirectory(prefix="detente-") as folder:
        Path(folder).chmod(0o755)
        with running_cluster(Path(folder)) as own, database(own) as url:
            done = threading.Event()

            def work() -> None:
                add_all(url, articles)
                done.set()

            writer = threading.Thread(target=work)
            writer.start()
            for _ in range(2):
                time.sleep(0.3)
                own.stop()
                time.sleep(0.3)
                own.start()
            writer.join(60)
            assert done.is_set()
            add_all(str(tmp_path / "straight.db"), articles)
            with open_record(url) as record, open_record(tmp_path / "straight.db") as straight:
                assert told(record) == told(straight)
            assert counted(url) == counted(str(tmp_path / "straight.db"))
