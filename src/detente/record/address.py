"""Where a record is: a file (SQLite) or the address of a PostgreSQL database."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from detente.errors import RecordError

VARIABLE = "DETENTE_RECORD"
DEFAULT = "detente.db"
_SCHEMES = ("postgresql", "postgres", "sqlite")


@dataclass(frozen=True, slots=True)
class Address:
    """``path`` is set for a file, ``url`` for a server; ``shown`` is safe to print: it holds no password."""

    shown: str
    path: Path | None = None
    url: URL | None = None


def parse_address(address: str | Path | None = None) -> Address:
    """A path or URL as an address; None is ``$DETENTE_RECORD``, else ``./detente.db``.

    Raises RecordError for an address of another kind of database.
    """
    given = str(address or os.environ.get(VARIABLE) or DEFAULT)
    scheme, separator, rest = given.partition("://")
    if not separator:
        return Address(given, path=Path(given))
    if scheme.partition("+")[0] not in _SCHEMES:
        raise RecordError(
            f"{scheme}://…", "is no kind of record known here", "give a file or postgresql://USER@HOST/NAME"
        )
    if scheme.startswith("sqlite"):
        path = rest.removeprefix("/")
        return Address(path, path=Path(path))
    try:
        url = make_url(given).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise RecordError("postgresql://…", "cannot be understood", "give postgresql://USER@HOST:PORT/NAME") from error
    return Address(url.set(drivername="postgresql", password=None).render_as_string(), url=url)
