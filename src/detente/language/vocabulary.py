"""Word lists that the adapters of a language need, read once from its folder."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from detente.language.grammar import class_lines, data_lines

_HERE = Path(__file__).parent


@cache
def valency(language: str) -> Mapping[str, frozenset[str]]:
    """The word classes of ``valency.txt`` ("with à": verbs that take a recipient ...), by name."""
    return {kind: frozenset(words) for _, kind, words in class_lines(_HERE / language / "valency.txt")}


@cache
def names(language: str) -> frozenset[str]:
    """The words of ``names.txt``: names that the dictionary has too, in lower case."""
    lines = (_HERE / language / "names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def nominalisations(language: str) -> frozenset[str]:
    """The nouns of event of ``nominalisations.txt``."""
    lines = data_lines(_HERE / language / "nominalisations.txt")
    return frozenset(line.split("=")[0].strip() for _, line in lines)
