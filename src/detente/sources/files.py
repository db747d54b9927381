"""Load one file, or standard input, as a ``Document``; refuse with a reason what holds no text."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path
from typing import IO

from detente.errors import InputError
from detente.settings import DEFAULTS
from detente.sources.document import Document
from detente.sources.sniff import binary_kind, feed_kind, media_type

_GZIP = b"\x1f\x8b"
_STDIN = "-"
_SAVE_AS_TEXT = "save the page as .html, .txt or .md and pass that"


def load(path: str) -> Document:
    """Read ``path`` ("-" is standard input; a gzip-compressed file is unpacked) into a ``Document``.

    Raises ``InputError`` for what is missing, unreadable, empty, larger than ``settings.DEFAULTS.max_bytes``
    (unpacked), or not text.
    """
    data = _unpack(_read(path), path)
    if len(data) > DEFAULTS.max_bytes:
        raise InputError(path, f"is larger than {DEFAULTS.max_bytes:,} bytes", "split it: one article a file")
    if not data.strip():
        raise InputError(path, "is empty", "expected a page or a text")
    if kind := binary_kind(data):
        raise InputError(path, f"is {kind}, not text", _SAVE_AS_TEXT)
    if kind := feed_kind(data):
        raise InputError(path, f"is {kind}, not an article", "pass the pages it lists, one by one")
    return Document(name=path, data=data, media_type=media_type(path, data))


def _read(path: str) -> bytes:
    """At most one byte more than the limit, so that a huge file costs no more than a large one."""
    if path == _STDIN:
        return _read_stream(sys.stdin.buffer)
    try:
        with Path(path).open("rb") as stream:
            return _read_stream(stream)
    except FileNotFoundError as error:
        raise InputError(path, "no such file", "check the path") from error
    except IsADirectoryError as error:
        raise InputError(path, "is a folder, not a file", "pass the files in it") from error
    except PermissionError as error:
        raise InputError(path, "may not be read", "check its permissions") from error
    except (OSError, ValueError) as error:
        raise InputError(path, f"cannot be read: {error}", "check the path") from error


def _read_stream(stream: IO[bytes]) -> bytes:
    return stream.read(DEFAULTS.max_bytes + 1)


def _unpack(data: bytes, path: str) -> bytes:
    if not data.startswith(_GZIP) or len(data) > DEFAULTS.max_bytes:
        return data
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        unpacked = unpacker.decompress(data, DEFAULTS.max_bytes + 1)
    except zlib.error as error:
        raise InputError(path, f"is a damaged gzip file: {error}", "fetch it again") from error
    if not unpacker.eof and len(unpacked) <= DEFAULTS.max_bytes:
        raise InputError(path, "is a gzip file that breaks off", "fetch it again")
    return unpacked
