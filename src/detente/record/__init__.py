"""The record: what many articles told, kept in SQLite or PostgreSQL. The only stage that speaks to a database.

>>> from detente.record import open_record
>>> with open_record("press.db") as record:  # doctest: +SKIP
...     record.add(reading, key="https://example.org/1", raw_sha256="…")
...     record.happenings(Filter(actors=("MLI", "USA")))
"""

from detente.record.deciding import Decided
from detente.record.failures import Failure
from detente.record.judgements import Judgement
from detente.record.questions import Moment, Questions
from detente.record.record import Record, open_record
from detente.record.writer import Added

__all__ = ["Added", "Decided", "Failure", "Judgement", "Moment", "Questions", "Record", "open_record"]
