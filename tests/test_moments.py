"""Moments as people give them to commands, against the log's, which are in UTC."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from detente.cli.asking import moment_of
from detente.errors import UsageError


@pytest.fixture(autouse=True)
def _nairobi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A clock three hours ahead of UTC, which must play no part."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Africa/Nairobi")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2025-03-04", "2025-03-04T00:00:00"),
        ("2025-03-04T10:00", "2025-03-04T10:00:00"),
        # the same time written with a blank
        ("2025-03-04 10:00", "2025-03-04T10:00:00"),
        ("2025-03-04T10:00Z", "2025-03-04T10:00:00"),
        ("2025-03-04T10:00-05:00", "2025-03-04T15:00:00"),
    ],
)
def test_days_and_times_are_in_utc_unless_they_name_a_zone(value: str, moment: str) -> None:
    assert moment_of("--since", value) == moment


def test_so_long_ago() -> None:
    now = datetime.now(UTC)
    ago = datetime.fromisoformat(moment_of("--since", "2w")).replace(tzinfo=UTC)
    assert timedelta(days=14) - timedelta(minutes=1) < now - ago < timedelta(days=14, minutes=1)


@pytest.mark.parametrize(
    "value",
    ["", "d", "yesterday", "\N{SUPERSCRIPT TWO}d", "-3d", "99999999999d", "0001-01-01T00:00:00+14:00"],
)
def test_what_is_no_moment_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="not a moment"):
        moment_of("--since", value)
