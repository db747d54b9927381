"""Which files a user means by paths, folders and globs."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from detente.errors import InputError

# what is taken from a folder; a file that is named itself is read whatever its ending
_ENDINGS = frozenset({"", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".jsonl", ".ndjson"})
_LINES = frozenset({".jsonl", ".ndjson"})
_PACKED = ".gz"
_STDIN = "-"


def find(paths: Sequence[str]) -> Iterator[str | InputError]:
    """The files that paths stand for, each once, those of a folder (and of the folders in it) in the order of names.

    A pattern with * ? [ stands for the files that fit, ** for any folders. From folders only pages and JSON Lines are
    taken, nothing hidden. What is not there, may not be listed or has nothing to take comes as an InputError in its
    place.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _of(path):
            if isinstance(found, InputError) or found not in seen:
                yield found
            if isinstance(found, str):
                seen.add(found)


def holds_lines(path: str) -> bool:
    """Whether a file holds JSON Lines, by its ending (.jsonl or .ndjson, gzip-compressed or not)."""
    return _ending(path) in _LINES


def _of(path: str) -> Iterator[str | InputError]:
    if path == _STDIN or Path(path).is_file():
        yield path
    elif Path(path).is_dir():
        yield from _inside(path)
    elif glob.has_magic(path):
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  (Path.glob takes no absolute pattern)
        if not matches:
            yield InputError(path, "no file fits this pattern", "check the pattern")
        for match in matches:
            if Path(match).is_file():
                yield match
            elif "**" not in path:  # there the files of folders have matched themselves
                yield from _inside(match)
    else:
        yield path  # loading it tells what is wrong


def _inside(folder: str) -> Iterator[str | InputError]:
    errors: list[InputError] = []
    is_empty = True

    def unreadable(error: OSError) -> None:
        errors.append(InputError(str(error.filename), "is a folder that may not be listed", "check its permissions"))

    for parent, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and _ending(name) in _ENDINGS:
                is_empty = False
                yield str(Path(parent, name))
    yield from errors
    if is_empty and not errors:
        endings = ", ".join(sorted(_ENDINGS - {""}))
        yield InputError(folder, "has no article in it", f"from folders these are taken: {endings}")


def _ending(path: str) -> str:
    name = path.lower().removesuffix(_PACKED)
    return Path(name).suffix
