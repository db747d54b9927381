"""Fixtures that several files of tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from detente.record import Record, open_record


@pytest.fixture(params=["sqlite"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a record that is not there yet, on each kind of database."""
    yield str(tmp_path / "record.db")


@pytest.fixture
def record(address: str) -> Iterator[Record]:
    """An empty record on each kind of database."""
    with open_record(address) as opened:
        yield opened
