"""The lexicon's notation: one line of text to one Pattern. Reference for writers: docs/lexicon.md."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache

from detente.errors import LexiconError

_TOKEN = re.compile(r'"[^"]*"|=?\{[^}]*\}(?:/[NA])?|[()]|[^\s()"{}]+')
_LINE = re.compile(r"(?P<code>[A-Z]+(?:/[a-z-]+)?)\s\s+(?P<pattern>[^\[]*?)\s*(?:\[(?P<options>[^\]]*)\])?\s*$")
_GAPS = (" ", "|")  # what stands behind a preposition
OPTIONS = (
    "cameo", "status", "mutual", "context", "swap", "states", "crime", "told", "standing", "people", "announces",
    "subject",
)  # fmt: skip
_SLOTS = {"S", "T", "S!", "T!", "S+T"}
STATUSES = ("actual", "negated", "future", "hypothetical", "historical")


@dataclass(frozen=True, slots=True)
class Part:
    """What a pattern asks for.

    ``place`` is object, oblique, genitive (inside the object), predicative (said of the object) or words. ``fill``
    is S, T, S+T, words or *; ``words`` are the dictionary forms that its head must be one of; ``strict`` asks for a
    known actor.
    """

    place: str
    fill: str
    prepositions: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    optional: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Expectation:
    """One event that an example must give (type "" in ``| none``)."""

    type: str
    mode: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    status: str


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence beside a pattern and the events expected of it."""

    where: str
    text: str
    events: tuple[Expectation, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A line of the lexicon. ``lemmas`` are predicates; ``kind`` is verb, noun or adjective.

    ``subject`` is S, T, S+T or "" (nothing asked), ``subject_words`` what its head must be one of where it is a thing
    ("*the duties* took effect"). ``order`` is the line's place in its language's lexicon.
    """

    where: str
    text: str
    type: str
    mode: str
    kind: str
    lemmas: tuple[str, ...]
    subject: str
    subject_strict: bool
    parts: tuple[Part, ...]
    cameo: str = ""
    status: str = ""
    mutual: bool = False
    swap: bool = False
    between_states: bool = False
    crime: bool = False
    told: bool = False
    standing: bool = False
    people: bool = False
    announces: str = ""
    subject_words: frozenset[str] = frozenset()
    contexts: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    order: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Notation:
    """What a line may use: prepositions (longest first; the genitive ones), verb particles, noun classes."""

    prepositions: tuple[str, ...]
    genitives: frozenset[str]
    particles: frozenset[str]
    classes: Mapping[str, frozenset[str]]

    def parse(self, line: str, where: str) -> Pattern:
        """Return the pattern of a line; raises LexiconError naming where, what is wrong and what to write."""
        found = _LINE.match(line)
        if not found:
            raise LexiconError(where, "not a pattern line", "write CODE, two spaces, pattern, [options]")
        event_type, _, mode = found["code"].partition("/")
        words = _TOKEN.findall(found["pattern"])
        subject, strict, words = _subject(words)
        early = []
        while words and words[0].startswith('"'):
            early.append(words.pop(0))
        lemmas, kind, rest = self._predicate(words, where)
        parts = tuple(self._parts(rest + early, where))
        options = _options(found["options"] or "", where)
        return Pattern(
            where, line.strip(), event_type, mode, kind, lemmas, subject, strict, parts,
            cameo=options.get("cameo", ""), status=options.get("status", ""),
            mutual="mutual" in options, swap="swap" in options, between_states="states" in options,
            crime="crime" in options, told="told" in options, standing="standing" in options,
            people="people" in options,
            announces=options.get("announces", ""),
            subject_words=frozenset(self._words(options["subject"], where)) if "subject" in options else frozenset(),
            contexts=tuple(filter(None, [options.get("context", "")])),
        )  # fmt: skip

    def _predicate(self, words: list[str], where: str) -> tuple[tuple[str, ...], str, list[str]]:
        if not words:
            raise LexiconError(where, "no predicate", "name a verb, a noun/N or an adjective/A")
        taken = 1
        if words[0] == "se":
            taken = 2
        text = " ".join(words[:taken])
        rest = words[taken:]
        if not text.startswith("{"):
            # a particle follows its verb directly, and is no preposition before a filler
            while rest and self._is_particle(rest):
                text, rest = f"{text} {rest[0]}", rest[1:]
        kind = {"/N": "noun", "/A": "adjective"}.get(text[-2:], "verb")
        text = text[:-2] if kind != "verb" else text
        lemmas = tuple(self._words(text, where))
        return tuple(sorted(lemmas)), kind, rest

    def _is_particle(self, rest: list[str]) -> bool:
        if not re.fullmatch(r"[a-z]+", rest[0]) or rest[0] not in self.particles:
            return False
        return len(rest) == 1 or not (rest[0] in self.prepositions and _is_filler(rest[1]))

    def _parts(self, words: list[str], where: str) -> list[Part]:
        parts: list[Part] = []
        optional = False
        i = 0
        while i < len(words):
            if words[i] in "()":
                if optional == (words[i] == "("):
                    raise LexiconError(where, "parentheses do not match", "write ( part ) without nesting")
                optional = words[i] == "("
                i += 1
                continue
            prepositions, i = self._preposition(words, i)
            if i >= len(words) or words[i] in "()":
                raise LexiconError(where, f"nothing after {'|'.join(prepositions)}", "name T, a word, a class or *")
            parts.append(self._part(words[i], prepositions, optional, parts, where))
            i += 1
        if optional:
            raise LexiconError(where, "a parenthesis is not closed", "write ( part )")
        return parts

    def _preposition(self, words: list[str], i: int) -> tuple[tuple[str, ...], int]:
        """The prepositions at words[i:], alternatives by "|", each of one word or several; () if there is none."""
        if words[i].split("|")[0] not in _first_words(self.prepositions):
            return (), i
        found: list[str] = []
        text = " ".join(words[i:])
        used = 0
        while True:
            match = next(
                (p for p in self.prepositions if text.startswith(p) and text[len(p) : len(p) + 1] in _GAPS), ""
            )
            if not match:
                return ((), i) if not found else (tuple(found), i + used)
            found.append(match)
            text = text[len(match) :]
            if text.startswith("|"):
                text = text[1:]
                continue
            used = len(" ".join(words[i:])[: -len(text)].split())
            return tuple(found), i + used

    def _part(self, word: str, prepositions: tuple[str, ...], optional: bool, before: list[Part], where: str) -> Part:
        if word.startswith('"') and not prepositions:
            return Part("words", "words", (), frozenset([word.strip('"').lower()]), optional)
        if word in self.prepositions:
            raise LexiconError(where, f"nothing after {word}", "name T, a word, a class or *")
        if not word.startswith('"') and set(word.split("|")) & set(self.prepositions):
            raise LexiconError(where, f"unknown preposition in {word!r}", "add it to prepositions.txt")
        if word.startswith("=") and not prepositions:
            return Part("predicative", "words", (), frozenset(self._words(word[1:], where)), optional)
        place = "oblique" if prepositions else "object"
        fill, strict = word.rstrip("!"), word.endswith("!")
        if word in _SLOTS or word == "*":
            has_object = any(p.place == "object" and p.fill == "words" for p in before)
            if place == "oblique" and has_object and fill == "T" and set(prepositions) & self.genitives:
                place = "genitive"
            return Part(place, fill, prepositions, frozenset(), optional, strict)
        return Part(place, "words", prepositions, frozenset(self._words(word, where)), optional)

    def _words(self, text: str, where: str) -> list[str]:
        items = text.strip("{}").split(",") if text.startswith("{") else [text]
        found: list[str] = []
        for item in filter(None, (item.strip(' "') for item in items)):
            if item.startswith("@"):
                if item not in self.classes:
                    raise LexiconError(where, f"unknown noun class {item}", "add it to classes.txt")
                found += self.classes[item]
            else:
                found += item.split("|") if not text.startswith("{") else [item]
        if not found:
            raise LexiconError(where, "empty braces", "write {word, word}")
        return found


@cache
def _first_words(prepositions: tuple[str, ...]) -> frozenset[str]:
    return frozenset(preposition.split()[0] for preposition in prepositions)


def _is_filler(word: str) -> bool:
    return word in _SLOTS or word == "*" or word[0] in '{@"' or word.isalpha()


def _subject(words: list[str]) -> tuple[str, bool, list[str]]:
    if words and words[0] in _SLOTS:
        return words[0].rstrip("!"), words[0].endswith("!"), words[1:]
    if words and words[0] == "*":
        return "", False, words[1:]
    return "", False, words


def _options(text: str, where: str) -> dict[str, str]:
    options = {}
    for item in filter(None, (item.strip() for item in text.split(","))):
        name, _, value = item.partition(" ")
        if name not in OPTIONS:
            raise LexiconError(where, f"unknown option {name!r}", f"{', '.join(OPTIONS[:-1])} or {OPTIONS[-1]}")
        if name == "status" and value not in STATUSES:
            raise LexiconError(where, f"unknown status {value!r}", ", ".join(STATUSES))
        if name == "cameo" and not re.fullmatch(r"\d{2,4}", value):
            raise LexiconError(where, f"not a CAMEO code: {value!r}", "two to four digits")
        options[name] = value
    return options


def parse_example(line: str, pattern: Pattern) -> Example:
    """Read ``> sentence | CODING``, where what a coding leaves out is the pattern's; raises LexiconError."""
    text, bar, coding = line.lstrip("> ").rpartition("|")
    if not bar or not text.strip():
        raise LexiconError(pattern.where, "an example without coding", "write > sentence | SOURCE -> TARGET")
    if coding.strip() == "none":
        return Example(pattern.where, text.strip(), ())
    events = tuple(_expectation(item.strip(), pattern) for item in coding.split(";"))
    return Example(pattern.where, text.strip(), events)


def _expectation(text: str, pattern: Pattern) -> Expectation:
    found = re.fullmatch(
        r"(?:(?P<type>[A-Z]+)(?:/(?P<mode>[a-z-]+))?:\s*)?(?P<source>\S.*?|-)\s*->\s*(?P<target>\S.*?|-)"
        r"(?:\s*\((?P<status>[a-z]+)\))?",
        text,
    )
    if not found:
        raise LexiconError(pattern.where, f"not a coding: {text!r}", "write SOURCE -> TARGET, or none")
    mode = (found["mode"] or "") if found["type"] else pattern.mode
    return Expectation(
        found["type"] or pattern.type, mode, _codes(found["source"]), _codes(found["target"]),
        found["status"] or pattern.status or "actual",
    )  # fmt: skip


def _codes(text: str) -> tuple[str, ...]:
    return () if text.strip() == "-" else tuple(sorted(code.strip() for code in text.split(",")))


def expand_classes(lines: Collection[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Read ("file:line", "@name = word, @other") lines to classes of words; raises LexiconError."""
    raw: dict[str, tuple[str, list[str]]] = {}
    for where, line in lines:
        name, equals, rest = line.partition("=")
        if not equals or not name.strip().startswith("@"):
            raise LexiconError(where, f"not a noun class: {line[:40]!r}", "write @name = word, word")
        raw[name.strip()] = (where, [w.strip() for w in rest.split(",") if w.strip()])

    def words(name: str, above: tuple[str, ...]) -> frozenset[str]:
        where, items = raw[name]
        found: set[str] = set()
        for item in items:
            if not item.startswith("@"):
                found.add(item)
            elif item not in raw or item in above:
                raise LexiconError(where, f"unknown or circular noun class {item}", "define it once, without a circle")
            else:
                found |= words(item, (*above, item))
        return frozenset(found)

    return {name: words(name, (name,)) for name in raw}
