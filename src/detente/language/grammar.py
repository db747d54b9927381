"""What the frame builder must know of a language: event nouns with their verbs, light verbs, modals, negators.

Read from plain text beside the language's adapter; the head of each file says how it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from detente.errors import DataError

MODALS = ("possible", "necessary", "future")


@dataclass(frozen=True, slots=True)
class Nominal:
    """An event noun: its verb, and what its "de X" / "of X" complement is: S the doer, O the undergoer, SO either."""

    noun: str
    verb: str
    genitive: str


@dataclass(frozen=True, slots=True)
class Grammar:
    """Word lists of one language. ``words`` maps a class (possible, necessary, negator ...) to lemmas.

    ``light_nouns`` say no more than that there was an act ("une *mesure* d'expulsion", "a *campaign* of arrests").
    """

    language: str
    nominals: Mapping[str, tuple[Nominal, ...]]
    light: Mapping[tuple[str, str], str]
    light_nouns: frozenset[str]
    words: Mapping[str, frozenset[str]]

    def is_a(self, kind: str, word: str) -> bool:
        """Whether a word is of a class; a word may be of several."""
        return word in self.words.get(kind, ())

    def modal(self, word: str) -> str:
        """The class of a modal verb: possible, necessary or future; "" for any other word."""
        return next((kind for kind in MODALS if self.is_a(kind, word)), "")

    def light_verb(self, verb: str, preposition: str) -> str:
        """Return "normal" or "reversed" where the verb is light with an event noun behind the preposition, else ""."""
        return self.light.get((verb, preposition), "")


@cache
def load_grammar(language: str) -> Grammar:
    """Read the lists of a language; raises DataError naming file and line."""
    folder = resources.files("detente.language") / language
    nominals: dict[str, list[Nominal]] = {}
    for where, line in data_lines(folder / "nominalisations.txt"):
        nominal = _nominal(where, line)
        nominals.setdefault(nominal.noun, []).append(nominal)
    light = {}
    light_nouns: set[str] = set()
    for where, kind, entries in class_lines(folder / "light_verbs.txt"):
        if kind not in ("normal", "reversed", "noun"):
            raise DataError(where, f"unknown kind {kind!r}", "write normal:, reversed: or noun:")
        if kind == "noun":
            light_nouns |= set(entries)
            continue
        for entry in entries:
            light[_split_preposition(entry)] = kind
            light[entry, ""] = kind  # a phrasal verb ("carry out") is one predicate
    classes: dict[str, set[str]] = {}
    for _, kind, entries in class_lines(folder / "modals.txt"):
        classes.setdefault(kind, set()).update(entries)
    words = {kind: frozenset(entries) for kind, entries in classes.items()}
    named = {noun: tuple(found) for noun, found in nominals.items()}
    return Grammar(language, named, light, frozenset(light_nouns), words)


def data_lines(path: Traversable) -> Iterator[tuple[str, str]]:
    """Yield ("file:line", text) of the lines that are neither blank nor comments."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        if text and not text.startswith("#"):
            yield f"{path.name}:{number}", text


def class_lines(path: Traversable) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield ("file:line", class, entries) of lines like ``class: entry, entry``; raises DataError without a colon."""
    for where, line in data_lines(path):
        kind, colon, rest = line.partition(":")
        if not colon:
            raise DataError(where, "no colon", "write class: word, word")
        yield where, kind.strip(), tuple(entry.strip() for entry in rest.split(",") if entry.strip())


def _nominal(where: str, line: str) -> Nominal:
    noun, equals, rest = line.partition("=")
    verb, _, genitive = rest.partition(":")
    genitive = genitive.strip() or "O"
    if not equals or not verb.strip() or genitive not in ("S", "O", "SO"):
        raise DataError(where, f"not an event noun: {line!r}", "write noun = verb, or noun = verb : S, O or SO")
    return Nominal(noun.strip(), verb.strip(), genitive)


def _split_preposition(entry: str) -> tuple[str, str]:
    """ "procéder à" -> ("procéder", "à"); "se livrer à" -> ("se livrer", "à"); "faire objet de" keeps its noun."""
    words = entry.split()
    first = 2 if words[0] == "se" and len(words) > 1 else 1
    return " ".join(words[:first]), " ".join(words[first:])
