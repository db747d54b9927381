"""Fixtures that several files of tests share: a record on each kind of database."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
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


@pytest.fixture(scope="session")
def template(cluster: Cluster) -> str:
    """A database with the tables of an empty record, to copy: quicker than to make them for each test."""
    from detente.record import open_record

    with psycopg.connect(cluster.url(), autocommit=True) as connection:
        connection.execute("CREATE DATABASE record_template")
    open_record(cluster.url("record_template")).close()
    return "record_template"


@pytest.fixture(params=["sqlite", "postgresql"])
def record(request: pytest.FixtureRequest, tmp_path: Path):
    """An empty record on each kind of database."""
    from detente.record import open_record

    if request.param == "sqlite":
        with open_record(tmp_path / "record.db") as opened:
            yield opened
        return
    cluster, template = request.getfixturevalue("cluster"), request.getfixturevalue("template")
    with database(cluster, template) as url, open_record(url) as opened:
        yield opened
