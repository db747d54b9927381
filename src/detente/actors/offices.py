"""The word lists of a language: offices and institutions, discourse words, particles, names, agencies, blocking words.

``load_words("fr")`` reads ``data/fr/*.tsv``: the first line that is no comment names the columns, a list inside a cell
is separated by ``|``. A list that is missing is empty, so that a language can begin with few. Forms are compared
without case and accents (``gazetteer_tables.fold``), hyphens as spaces.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from detente.actors.gazetteer_tables import fold
from detente.errors import DataError
from detente.language import languages
from detente.language.grammar import load_grammar

DATA = Path(__file__).parent / "data"
KINDS = ("office", "institution", "people", "possession")
FORMER = "former"
_ACRONYM = 4  # from here on "Nasa" will do
_POSSESSIVE = re.compile(r"(?<=\w)'(?=s\b)|(?<=s)'(?=\s)")  # "people's", "elders' council": a word of its own
_ELISION = re.compile(r"'(?=\w)(?!s\b)")  # "l'armée"
_SCOPES = ("state", "domestic", "either", "owned")


@dataclass(frozen=True, slots=True)
class Word:
    """A listed form. ``kind`` is office, institution, people or possession, or the class of a discourse word.

    ``acts_for`` is state (the bare code), domestic or either (code and ``sector``), or owned: as domestic, but nobody
    where its owner is not said ("office", "member"). ``person`` says whether a name may follow. ``rank`` is head,
    minister, envoy, official or "". An agency brings its own ``code`` and ``written``, the form with its capitals.
    ``used_by`` are the states that call an office so, the one meant where nothing else is said first; of a discourse
    word, the only states that it may mean.
    """

    form: str
    kind: str
    sector: str = ""
    acts_for: str = "state"
    person: bool = False
    rank: str = ""
    code: str = ""
    written: str = ""
    used_by: tuple[str, ...] = ()

    def agrees(self, text: str) -> bool:
        """Whether a text that has this form has its capitals: all of a short acronym's, the first of a name's."""
        if self.written.isupper() and len(self.written) < _ACRONYM:
            return text.isupper()
        return not self.written[:1].isupper() or text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Found:
    """A form found among words: it takes the tokens from ``first`` to ``last``, both within."""

    first: int
    last: int
    word: Word


class Index:
    """Forms of one or more words, looked up among tokens."""

    def __init__(self, words: Iterable[tuple[str, Word]]) -> None:
        self._forms: dict[tuple[str, ...], Word] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}  # of the forms that begin with a word, longest first
        for form, word in words:
            parts = _split(form)
            if parts and parts not in self._forms:
                self._forms[parts] = word
                lengths = {len(parts), *self._lengths.get(parts[0], ())}
                self._lengths[parts[0]] = tuple(sorted(lengths, reverse=True))

    def find(
        self, words: Sequence[tuple[str, int]], allowed: Callable[[int, int], bool] | None = None
    ) -> Iterator[Found]:
        """The longest forms among (folded word, token index) pairs, from left to right, none overlapping.

        ``allowed`` may refuse a form by its first and last token; the next longest is tried then.
        """
        taken = 0
        for position, (begin, first) in enumerate(words):
            if position < taken or begin not in self._lengths:
                continue
            for length in self._lengths[begin]:
                several = words[position : position + length]
                word = self._forms.get(tuple([part for part, _ in several]))
                if word is not None and len(several) == length and (allowed is None or allowed(first, several[-1][1])):
                    yield Found(first, several[-1][1], word)
                    taken = position + length
                    break


@functools.lru_cache(maxsize=20_000)
def key(text: str) -> str:
    """A word as the lists compare it: folded, without blanks and full stops around it."""
    return fold(text).strip(" .")


def folded(texts: Iterable[str]) -> list[tuple[str, int]]:
    """Token texts as (folded word, token index): a hyphened token gives several words, a lone hyphen none."""
    return [(part, i) for i, text in enumerate(texts) for part in _split(text)]


@dataclass(frozen=True, slots=True)
class Words:
    """All lists of a language. ``particles`` maps a class ("genitive", "locative", ...) to its folded forms.

    ``offices``, ``discourse``, ``former`` and ``adjectives`` (of bodies and blocs) are looked up among tokens.
    ``first_names`` and ``titles`` map a folded word to its gender ("f", "m" or ""). ``blocked`` are nouns that make
    the name of a state no state ("université", "Times"): folded, and whether they must have a capital.
    """

    offices: Index
    discourse: Index
    former: Index
    adjectives: Index
    particles: Mapping[str, frozenset[str]]
    first_names: Mapping[str, str]
    titles: Mapping[str, str]
    blocked: Mapping[str, bool]
    language: str = ""

    def is_a(self, kind: str, text: str) -> bool:
        """Whether a word belongs to a class of particles."""
        return key(text) in self.particles.get(kind, ())

    def is_capital(self, text: str) -> bool:
        """Whether a word is written as a name: "Pen", and with its particle "al-Burhan"."""
        particle, hyphen, rest = text.partition("-")
        return text[:1].isupper() or (bool(hyphen) and rest[:1].isupper() and self.is_a("name_particle", particle))

    def blocks(self, text: str) -> bool:
        """Whether a noun makes the name of a state beside it a name of something else."""
        capital = self.blocked.get(key(text))
        return capital is not None and (text[:1].isupper() or not capital)


@functools.cache
def load_words(language: str, folder: Path = DATA) -> Words:
    """Read the lists of a language. Raises DataError with file and line for a malformed one."""
    local = folder / language
    particles = _particles(local / "particles.tsv") | _amounts(language)
    titles = {form: kind[6:].strip("x") for kind, forms in particles.items() if kind[:6] == "title_" for form in forms}
    peculiar = {row["form"]: _list(row["states"]) for _, row in rows(local / "peculiar.tsv")}
    discourse = list(_forms(local / "discourse.tsv"))
    return Words(
        offices=Index([*_agencies(local / "agencies.tsv"), *_offices(local / "offices.tsv", peculiar)]),
        discourse=Index(pair for pair in discourse if pair[1].kind != FORMER),
        former=Index(pair for pair in discourse if pair[1].kind == FORMER),
        adjectives=Index(_adjectives(local / "adjectives.tsv")),
        particles=particles,
        first_names=dict.fromkeys(_place_names(local / "names.tsv"), "") | _first_names(folder / "first_names.tsv"),
        titles=titles,
        blocked={fold(row["form"]): row["form"][0].isupper() for _, row in rows(local / "blockers.tsv")},
        language=language,
    )


def _amounts(language: str) -> dict[str, frozenset[str]]:
    """The nouns that count what stands behind them ("hundreds of soldiers"), where the language is parsed."""
    amounts = load_grammar(language).words.get("quantity", ()) if language in languages() else ()
    return {"quantity": frozenset(key(word) for word in amounts)}


def rows(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield ("file:line", cells by column) of a table; nothing where the file is missing."""
    if not path.exists():
        return
    columns: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not columns:
            columns = cells
            continue
        if len(cells) > len(columns):
            raise DataError(f"{path}:{number}", f"{len(cells)} cells for {len(columns)} columns", "correct the line")
        yield f"{path}:{number}", dict(zip(columns, [*cells, *[""] * (len(columns) - len(cells))], strict=True))


@functools.lru_cache(maxsize=20_000)
def _split(form: str) -> tuple[str, ...]:
    return tuple(_ELISION.sub("' ", _POSSESSIVE.sub(" '", fold(form))).split())


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _forms(path: Path) -> Iterator[tuple[str, Word]]:
    for _, row in rows(path):
        for form in (row["form"], *_list(row.get("inflections", ""))):
            yield form, Word(row["form"], row["kind"], used_by=_list(row.get("states", "")))


def _offices(path: Path, peculiar: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, Word]]:
    for where, row in rows(path):
        if row["kind"] not in KINDS:
            raise DataError(where, f"unknown kind {row['kind']!r}", f"use one of {', '.join(KINDS)}")
        scope = row.get("acts_for", "") or "state"
        if scope not in _SCOPES:
            raise DataError(where, f"acts_for {scope!r}", f"use one of {', '.join(_SCOPES)}")
        person, rank = row.get("takes", "") == "person", row.get("rank", "")
        used_by = peculiar.get(row["form"], ())
        word = Word(row["form"], row["kind"], row.get("sector", ""), scope, person, rank, used_by=used_by)
        for form in (row["form"], *_list(row.get("inflections", ""))):
            yield form, word


def _agencies(path: Path) -> Iterator[tuple[str, Word]]:
    for _, row in rows(path):
        for form in (row["name"], *_list(row.get("variants", ""))):
            scope = "domestic" if row.get("acts_for") == "domestic" else "state"
            yield form, Word(row["name"], "agency", row.get("sector", ""), scope, code=row["code"], written=form)


def _adjectives(path: Path) -> Iterator[tuple[str, Word]]:
    for _, row in rows(path):
        for form in _list(row["forms"]):
            yield form, Word(form, "adjective", code=row["code"])


def _first_names(path: Path) -> dict[str, str]:
    return {key(name): row["gender"].strip("x") for _, row in rows(path) for name in row["names"].split("|")}


def _place_names(path: Path) -> Iterator[str]:
    """First names that are places too ("Chad Smith")."""
    return (key(row["name"]) for _, row in rows(path))


def _particles(path: Path) -> dict[str, frozenset[str]]:
    return {row["kind"]: frozenset(key(form) for form in _list(row["forms"])) for _, row in rows(path)}
