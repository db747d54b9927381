"""The lexicon of a language: patterns by predicate, embedding verbs, prepositions and cue words, from its folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from detente.coding.notation import Example, Notation, Pattern, expand_classes, parse_example
from detente.coding.ontology import Ontology, load_ontology
from detente.errors import LexiconError
from detente.language.grammar import class_lines, data_lines

NONE = "NONE"


@dataclass(frozen=True, slots=True)
class Cues:
    """A file of cue words, read both ways: the phrases of each class, the classes of each phrase, as in the file."""

    phrases: Mapping[str, tuple[str, ...]]
    classes: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All that a language's folder says. ``patterns`` are keyed by predicate and kind ("expulser", "verb").

    ``embedders`` maps a predicate, with its preposition where it needs one ("call for") and ``/N`` or ``/A`` behind
    nouns and adjectives, to its classes. ``prepositions`` maps a kind (target, noun, genitive, agent, between) to
    its members. ``cues`` maps a file of cue words (responses, positions, attribution, contexts) to its phrases.
    ``classes`` are the noun classes by their names without "@".
    ``event_nouns`` are the nouns that patterns name as predicates, and those that embed an act ("volonté de négocier").
    ``stances`` are the cues of positions by their verb: class, cue, and what must follow the verb.
    """

    language: str
    patterns: Mapping[tuple[str, str], tuple[Pattern, ...]]
    embedders: Mapping[str, tuple[str, ...]]
    prepositions: Mapping[str, frozenset[str]]
    cues: Mapping[str, Cues]
    classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    event_nouns: frozenset[str] = field(init=False)
    stances: Mapping[str, tuple[tuple[str, str, str], ...]] = field(init=False)

    def __post_init__(self) -> None:
        embedding = (lemma.partition("/N") for lemma in self.embedders)
        nouns = {lemma for lemma, kind in self.patterns if kind == "noun"} | {n for n, mark, _ in embedding if mark}
        object.__setattr__(self, "event_nouns", frozenset(nouns))  # both are asked for in every sentence
        object.__setattr__(self, "stances", _by_verb(self.cues["positions"]))

    def all_patterns(self) -> tuple[Pattern, ...]:
        """Every pattern once, in the order of the files."""
        unique = {pattern.order: pattern for found in self.patterns.values() for pattern in found}
        return tuple(unique[order] for order in sorted(unique))


@cache
def load_lexicon(language: str) -> Lexicon:
    """Read the lexicon of a language; raises LexiconError or DataError naming file, line and reason."""
    folder = resources.files("detente.coding") / "lexicon" / language
    prepositions: dict[str, list[str]] = {}
    for _, kind, entries in class_lines(folder / "prepositions.txt"):
        prepositions.setdefault(kind, []).extend(entries)
    notation = Notation(
        tuple(sorted(prepositions["preposition"], key=len, reverse=True)),
        frozenset(prepositions["genitive"]),
        frozenset(prepositions.get("particle", ())),
        expand_classes(list(data_lines(folder / "classes.txt"))),
    )
    index: dict[tuple[str, str], list[Pattern]] = {}
    for pattern in _patterns(folder, notation, load_ontology()):
        for lemma in pattern.lemmas:
            index.setdefault((lemma, pattern.kind), []).append(pattern)
    return Lexicon(
        language,
        {key: tuple(found) for key, found in index.items()},
        _embedders(folder / "embedders.txt"),
        {kind: frozenset(entries) for kind, entries in prepositions.items()},
        {name: _cues(folder / f"{name}.txt") for name in ("responses", "positions", "attribution", "contexts")},
        notation.classes,
    )


def read_patterns(text: str, name: str, notation: Notation, ontology: Ontology, first: int = 0) -> Iterator[Pattern]:
    """Yield the patterns of one file's text with their examples; raises LexiconError naming ``name:line``."""
    pattern: Pattern | None = None
    examples: list[Example] = []
    order = first
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        where = f"{name}:{number}"
        if stripped.startswith(">"):
            if pattern is None:
                raise LexiconError(where, "an example without a pattern above it", "put it below its line")
            examples.append(parse_example(stripped, replace(pattern, where=where)))
            continue
        if pattern is not None:
            yield replace(pattern, examples=tuple(examples))
        pattern, examples, order = replace(notation.parse(stripped, where), order=order), [], order + 1
        if pattern.type != NONE:
            ontology.check(pattern.type, pattern.mode, where)
            if pattern.announces:
                event_type, _, mode = pattern.announces.partition("/")
                ontology.check(event_type, mode, where)
    if pattern is not None:
        yield replace(pattern, examples=tuple(examples))


def _patterns(folder: Traversable, notation: Notation, ontology: Ontology) -> Iterator[Pattern]:
    order = 0
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".lex"):
            name = f"{folder.name}/{path.name}"
            for pattern in read_patterns(path.read_text(encoding="utf-8"), name, notation, ontology, order):
                order = pattern.order + 1
                yield pattern


def _embedders(path: Traversable) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for _, kind, entries in class_lines(path):
        for entry in entries:
            # "s'opposer" and "se opposer" are one entry
            lemma = "se " + entry[2:] if entry[:2] in ("s'", "s’") else entry
            found[lemma] = (*found.get(lemma, ()), kind)
    return found


def _cues(path: Traversable) -> Cues:
    phrases: dict[str, list[str]] = {}
    classes: dict[str, list[str]] = {}
    for _, kind, entries in class_lines(path) if path.is_file() else ():
        for phrase in entries:
            phrases.setdefault(kind, []).append(phrase)
            classes.setdefault(phrase, []).append(kind)
    return Cues({k: tuple(found) for k, found in phrases.items()}, {p: tuple(found) for p, found in classes.items()})


def _by_verb(cues: Cues) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Cues by the verb that they begin with, pronominal or not: class, cue, the rest of it."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for kind, phrases in cues.phrases.items():
        for cue in phrases:
            words = cue.split(" ")
            first = 2 if words[0] == "se" else 1
            found.setdefault(" ".join(words[:first]), []).append((kind, cue, " ".join(words[first:])))
    return {verb: tuple(same) for verb, same in found.items()}
