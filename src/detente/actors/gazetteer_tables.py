"""Reads and checks the tables behind the gazetteer: who there is, and by which forms a language names them.

A table is plain TSV in UTF-8. Lines that begin with ``#`` are comments, the first other line names the columns, and a
list inside a cell is separated by ``|``. Everything is checked here, once; a fault is a DataError "file:line: reason".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from detente.errors import DataError

ROLES = ("name", "organisation", "group", "seat", "people", "adjective", "place")
HYPHENS = frozenset("-‐‑–")
APOSTROPHES = frozenset("'’ʼ‘`´")
WORD = re.compile(r"[^\W_]+|&")

_KEY = re.compile(r"(?:[^\W_]+|&)(?:[ .'](?:[^\W_]+|&))*-?")
_FIRST = re.compile(r"[ .'-]")
_LETTERS = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ð": "d"}
_STATE_KINDS = ("state", "territory")
_ACTOR_KINDS = ("igo", "bloc", "ngo", "group", "company", "people", "unknown")
_PLACE_KINDS = ("capital", "city", "region", "landmark")
_STATE_ROLES = ("name", "name", "name", "adjective", "people", "seat")


def _folding() -> dict[int, str | None]:
    """Lower-case letters to base letters, hyphens to space, apostrophes to "'", combining marks to nothing."""
    table: dict[int, str | None] = dict.fromkeys(range(0x300, 0x370))
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        if base != chr(code):
            table[code] = base
    table |= {ord(letter): base for letter, base in _LETTERS.items()}
    table |= {ord(mark): " " for mark in (*HYPHENS, "\u00a0")} | {ord(mark): "'" for mark in APOSTROPHES}
    return table


_FOLDING = _folding()


def fold(text: str) -> str:
    """The text without case and accents, hyphens as spaces and apostrophes straight."""
    lower = text.lower()
    if lower.isascii():  # translating is slow
        return lower.replace("-", " ").replace("`", "'")
    return lower.translate(_FOLDING)


@dataclass(frozen=True, slots=True)
class State:
    """A state or territory: codes of ISO 3166-1 (``parent`` too), COW, FIPS 10-4 and CAMEO, "" where there is none."""

    code: str
    kind: str
    parent: str
    cow: str
    fips: str
    cameo: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body: ``kind`` is that of its actor, ``seat`` the place it sits at."""

    code: str
    kind: str
    seat: str


@dataclass(frozen=True, slots=True)
class Group:
    """An armed group, party or movement: the state it belongs to and its PLOVER sector, "" where there is none."""

    code: str
    state: str
    sector: str


class Form(NamedTuple):
    """A form as a table writes it. ``code`` is "" for words that name no actor, ``kind`` is that of a place."""

    written: str
    role: str
    code: str
    kind: str = ""


class Ambiguity(NamedTuple):
    """The readings of a form that needs context, and the one to prefer without any ("" for none)."""

    codes: tuple[str, ...]
    prefer: str


@dataclass(slots=True)
class Tables:
    """What the tables say. ``forms``, ``ambiguous`` and ``several`` (the codes of a form that means several actors at
    once) go by folded form, ``longest`` by a form's first word.
    """

    states: dict[str, State] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    forms: dict[str, list[Form]] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    ambiguous: dict[str, Ambiguity] = field(default_factory=dict)
    several: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Row(NamedTuple):
    """A line of a table: its cells, and the same cells folded into keys."""

    path: Path
    number: int
    cells: list[str]
    keys: list[str]

    def error(self, reason: str, remedy: str = "correct the line") -> DataError:
        return DataError(f"{self.path}:{self.number}", reason, remedy)


def read_tables(folder: Path, language: str) -> Tables:
    """All tables of ``folder`` and of its subfolder of one language. Raises DataError, OSError for a missing table."""
    tables = Tables()
    local = folder / language
    _read_states(tables, folder / "states.tsv")
    _read_organisations(tables, folder / "organisations.tsv")
    _read_groups(tables, folder / "groups.tsv")
    ambiguous = _read_ambiguous(tables, local / "ambiguous.tsv")
    _read_state_names(tables, local / "states.tsv")
    _read_names(tables, local / "organisations.tsv", "organisation", tables.organisations)
    _read_names(tables, local / "groups.tsv", "group", tables.groups)
    _read_places(tables, local / "places.tsv")
    _read_several(tables, local / "several.tsv")
    _check_ambiguous(tables, ambiguous)
    return tables


# --- lines -----------------------------------------------------------------------------------------------------


def read_table(path: Path, columns: str, optional: bool = False) -> Iterator[Row]:
    """The lines of a table below the names of its ``columns``; none for an ``optional`` table that is absent."""
    if optional and not path.exists():
        return
    expected = columns.split()
    header = True
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line[0] == "#":
            continue
        row = Row(path, number, line.split("\t"), fold(line).replace(". ", ".").split("\t"))
        if len(row.cells) != len(expected):
            raise row.error(f"{len(row.cells)} columns, expected {len(expected)}", "separate columns by single tabs")
        if header:
            if row.cells != expected:
                raise row.error(f"columns are {', '.join(row.cells)}", f"expected {', '.join(expected)}")
            header = False
            continue
        yield row


def _once(row: Row, *known: Mapping[str, object]) -> str:
    """The code of a line that defines an actor."""
    code = row.cells[0]
    if not code:
        raise row.error("no code")
    if any(code in actors for actors in known):
        raise row.error(f"{code} is taken", "one line a code; states, organisations and groups share them")
    return code


def _among(row: Row, what: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise row.error(f'unknown {what} "{value}"', f"use one of {', '.join(allowed)}")


# --- actors ----------------------------------------------------------------------------------------------------


def _read_states(tables: Tables, path: Path) -> None:
    rows = list(read_table(path, "code kind parent cow fips cameo"))
    for row in rows:
        code = _once(row, tables.states)
        _among(row, "kind", row.cells[1], _STATE_KINDS)
        tables.states[code] = State(*row.cells)
    for row in rows:
        parent = row.cells[2]
        if parent and parent not in tables.states:
            raise row.error(f'unknown code "{parent}"', "a parent needs a line of its own")


def _read_organisations(tables: Tables, path: Path) -> None:
    for row in read_table(path, "code kind seat", optional=True):
        code = _once(row, tables.states, tables.organisations)
        _among(row, "kind", row.cells[1], _ACTOR_KINDS)
        tables.organisations[code] = Organisation(*row.cells)


def _read_groups(tables: Tables, path: Path) -> None:
    for row in read_table(path, "code state sector", optional=True):
        code = _once(row, tables.states, tables.organisations, tables.groups)
        if row.cells[1] and row.cells[1] not in tables.states:
            raise row.error(f'unknown code "{row.cells[1]}"', "use a code of states.tsv, or none")
        tables.groups[code] = Group(*row.cells)


# --- forms -----------------------------------------------------------------------------------------------------


def _add(tables: Tables, row: Row, form: Form, key: str) -> None:
    words, first = 1, key
    if not key.isalnum():
        key = _key(form.written, key)
        if not _KEY.fullmatch(key):
            raise row.error(f'"{form.written}" is no form', "words joined by space, hyphen, apostrophe or full stop")
        words += key.count(" ") + key.count("'") + key.count(".")
        first = _FIRST.split(key, 1)[0]
    known = tables.forms.get(key)
    if known is None:
        tables.forms[key] = [form]
    elif known[0].code == form.code or key in tables.ambiguous:
        known.append(form)
    else:
        reason = f'"{form.written}" names {form.code}, but elsewhere {known[0].code}'
        raise row.error(reason, "list it in ambiguous.tsv, or drop one")
    if tables.longest.get(first, 0) < words:
        tables.longest[first] = words


def _key(written: str, folded: str) -> str:
    """The key of a form: as folded, but without its last full stop and with a hyphen at its end."""
    return folded[:-1] + "-" if written[-1:] in HYPHENS else folded.rstrip(".")


def _add_list(tables: Tables, row: Row, column: int, role: str) -> None:
    code = row.cells[0]
    if row.cells[column]:
        for written, key in zip(row.cells[column].split("|"), row.keys[column].split("|"), strict=True):
            _add(tables, row, Form(written, role, code), key)


def _read_state_names(tables: Tables, path: Path) -> None:
    row = None
    for row in read_table(path, "code name official variants adjectives people seats"):
        _name(tables, row, tables.states)
        for column, role in enumerate(_STATE_ROLES, 1):
            _add_list(tables, row, column, role)
    missing = sorted(tables.states.keys() - tables.names.keys())
    if missing:
        raise DataError(f"{path}:{row.number if row else 1}", f"no line for {', '.join(missing)}", "add them")


def _read_names(tables: Tables, path: Path, role: str, known: Mapping[str, object]) -> None:
    for row in read_table(path, "code name variants", optional=True):
        _name(tables, row, known)
        _add_list(tables, row, 1, role)
        _add_list(tables, row, 2, role)


def _name(tables: Tables, row: Row, known: Mapping[str, object]) -> None:
    code = _once(row, tables.names)
    if code not in known:
        raise row.error(f'unknown code "{code}"', f"give it a line in {row.path.parent.parent / row.path.name}")
    if not row.cells[1]:
        raise row.error(f"{code} has no name")
    tables.names[code] = row.cells[1]


def _read_places(tables: Tables, path: Path) -> None:
    for row in read_table(path, "name code kind", optional=True):
        name, code, kind = row.cells
        if code not in tables.states:
            raise row.error(f'unknown code "{code}"', "use a code of states.tsv")
        _among(row, "kind", kind, _PLACE_KINDS)
        _add(tables, row, Form(name, "place", code, kind), row.keys[0])


def _read_ambiguous(tables: Tables, path: Path) -> dict[str, Row]:
    known = tables.states.keys() | tables.organisations.keys() | tables.groups.keys()
    rows = {}
    for row in read_table(path, "form codes prefer", optional=True):
        form, listed, prefer = row.cells
        codes = tuple(listed.split("|")) if listed else ()
        unknown = [code for code in codes if code not in known]
        if unknown:
            raise row.error(f"unknown code {', '.join(unknown)}", "use the codes of states, organisations and groups")
        if prefer:
            _among(row, "preference", prefer, codes)
        key = _key(form, row.keys[0])
        if key in tables.ambiguous:
            raise row.error(f'"{form}" is listed twice', "join the lines")
        tables.ambiguous[key] = Ambiguity(codes, prefer)
        rows[key] = row
        if not codes:
            _add(tables, row, Form(form, "name", ""), row.keys[0])
    return rows


def _read_several(tables: Tables, path: Path) -> None:
    for row in read_table(path, "form role codes", optional=True):
        form, role, listed = row.cells
        codes = tuple(listed.split("|"))
        unknown = [code for code in codes if code not in tables.states]
        if unknown or len(codes) < 2:
            raise row.error(f'"{listed}" are not several states', "use the codes of states.tsv, joined by |")
        _among(row, "role", role, ROLES)
        _add(tables, row, Form(form, role, codes[0]), row.keys[0])
        tables.several[_key(form, row.keys[0])] = codes


def _check_ambiguous(tables: Tables, rows: Mapping[str, Row]) -> None:
    """Every ambiguous form is given by a table, and has all readings that the tables give it."""
    for key, row in rows.items():
        codes = tables.ambiguous[key].codes
        given = {form.code for form in tables.forms.get(key, ()) if form.code}
        if codes and not given:
            raise row.error(f'no other table has "{row.cells[0]}"', "add it to a table, or drop it here")
        if not given <= set(codes):
            raise row.error(f'"{row.cells[0]}" also names {", ".join(sorted(given.difference(codes)))}', "add the code")
