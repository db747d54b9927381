"""Fixtures that several files of tests share: a record on each kind of database."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from clusters import Cluster, binaries, database, running_cluster

REQUIRED = "DETENTE_REQUIRE_POSTGRES"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL server for all tests; without one installed the test is skipped, or fails where it is required."""
    if binaries() is None:
        if os.environ.get(REQUIRED) == "1":
            pytest.fail(f"PostgreSQL is not installed, and {REQUIRED}=1 asks for it: apt-get install postgresql")
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    with tempfile.TemporaryDirectory(prefix="detente-") as folder:
        Path(folder).chmod(0o755)  # the server's own user must be able to enter
        with running_cluster(Path(folder)) as running:
            yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a record that is not there yet, on each kind of database."""
    if request.param == "sqlite":
        yield str(tmp_path / "record.db")
        return
    with database(request.getfixturevalue("cluster")) as url:
        yield url


@pytest.fixture
def record(address):
    """An empty record on each kind of database."""
    from detente.record import open_record

    with open_record(address) as opened:
        yield opened
