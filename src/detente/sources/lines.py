"""Files of many articles: JSON Lines, one object a line, gzip-compressed or not."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from detente.errors import InputError
from detente.settings import DEFAULTS

_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20
_HEAD = 4096  # bytes in which a file that is no text has a zero


def read_lines(path: str) -> Iterator[tuple[int, bytes]]:
    """The lines of a file that are not blank, with their numbers from 1.

    A line longer than ``settings.DEFAULTS.max_bytes`` comes cut off there. Raises InputError where the file cannot be
    read, is no text, or breaks off: after the lines before that.
    """
    try:
        with _open(path) as stream:
            if b"\0" in stream.peek(_HEAD)[:_HEAD]:
                raise InputError(path, "is a binary file, not JSON Lines", "one JSON object a line, as UTF-8")
            for number, line in enumerate(_lines(stream), 1):
                if line.strip():
                    yield number, line
    except FileNotFoundError as error:
        raise InputError(path, "no such file", "check the path") from error
    except PermissionError as error:
        raise InputError(path, "may not be read", "check its permissions") from error
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(path, f"cannot be read on: {error}", "fetch it again") from error


def count_lines(path: str) -> int:
    """How many lines a file has, blank ones too; 0 where it cannot be read."""
    count, last = 0, b"\n"
    try:
        with _open(path) as stream:
            while chunk := stream.read(_CHUNK):
                count += chunk.count(b"\n")
                last = chunk[-1:]
    except (OSError, EOFError, zlib.error):
        return count
    return count + (last != b"\n")


def _open(path: str) -> BufferedReader:
    with Path(path).open("rb") as stream:
        packed = stream.read(len(_GZIP)) == _GZIP
    return BufferedReader(gzip.open(path, "rb")) if packed else Path(path).open("rb")


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines of a bounded length: what follows in too long a line is passed over."""
    limit = DEFAULTS.max_bytes + 1
    while line := stream.readline(limit):
        yield line
        while len(line) == limit and not line.endswith(b"\n"):
            line = stream.readline(limit)
