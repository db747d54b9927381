"""The words in which results are shown: one file of ``key = words`` a language, in this folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from detente.errors import DataError, UsageError

_DEFAULT = "en"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order in which POSIX asks them


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language by key. A key without words is shown by its last part, never an error."""

    language: str
    words: Mapping[str, str]

    def of(self, key: str) -> str:
        """The words for a key ("status.actual", "CONSULT/visit")."""
        return self.words.get(key) or key.rpartition(".")[2].replace("_", " ")

    def act(self, type: str, mode: str) -> str:
        """What an event of a type and mode is; a mode without words is shown as its type and its own name."""
        if mode and f"{type}/{mode}" not in self.words:
            return f"{self.of(type)} ({mode})"
        return self.of(f"{type}/{mode}" if mode else type)

    def state(self, family: str, state: str) -> str:
        """The state of a matter, which agrees with what it is: "lifted" of a measure, "denounced" of an agreement."""
        return self.of(state_key(family, state))

    def count(self, number: int, noun: str) -> str:
        """A number with its noun, in the singular where the language says so ("1 event", "0 phrase")."""
        singular, _, plural = self.of(f"count.{noun}").partition(" | ")
        is_one = str(number) in self.of("singular").split()
        return f"{number:,} {singular if is_one or not plural else plural}".replace(",", "\u202f")

    def day(self, iso: str) -> str:
        """An ISO day in words ("3 February 2026")."""
        year, month, day = iso.split("-")
        return f"{int(day)} {self.of(f'month.{int(month)}')} {year}"


def state_key(family: str, state: str) -> str:
    """The key of a matter's state: each family has its own words, since adjectives agree in some languages."""
    return f"state.{state}" if family == "measure" else f"{family}-state.{state}"


def label_languages() -> tuple[str, ...]:
    """The languages that have a file of labels."""
    folder = resources.files("detente.labels")
    return tuple(sorted(path.name.removesuffix(".txt") for path in folder.iterdir() if path.name.endswith(".txt")))


def labels_for(language: str | None) -> Labels:
    """The labels of a language, of the locale where None, of English where the locale's has none.

    Raises UsageError for a language asked for by name that has no labels.
    """
    known = label_languages()
    if language is None:
        return load_labels(next((code for code in (_locale(),) if code in known), _DEFAULT))
    if language not in known:
        raise UsageError("--language", f"no labels in {language!r}", f"one of {', '.join(known)}")
    return load_labels(language)


@cache
def load_labels(language: str) -> Labels:
    """Read one file of labels; raises DataError naming file and line."""
    text = (resources.files("detente.labels") / f"{language}.txt").read_text(encoding="utf-8")
    words: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        key, equals, value = line.partition(" = ")
        if not equals or not value.strip() or key.strip() in words:
            raise DataError(
                f"labels/{language}.txt:{number}", f"not a label: {line!r}", "write key = words, once a key"
            )
        words[key.strip()] = value.strip()
    return Labels(language, words)


def _locale() -> str:
    """The language of the environment's locale ("fr" of fr_BE.UTF-8), "" if none is set."""
    value = next((found for name in _LOCALE if (found := os.environ.get(name))), "")
    return value[:2].lower()
