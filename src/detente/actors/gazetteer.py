"""The gazetteer: which words of a language name which actors and places.

``load("fr")`` reads the tables of ``data/`` and ``data/fr/``; ``Gazetteer.find`` gives the forms in a text, longest
first, with their characters. How a form of the tables is compared with the text:

- hyphen and space are alike, and so are straight and curly apostrophes;
- a form that the table writes with a capital needs its first capital in the text ("Etats-unis", "Maison blanche" will
  do; "La réunion" is no island), and an acronym needs all of its own (from four letters on "Otan" will do for "OTAN");
  a form in lower case matches in any case; a text all in capitals matches all, but for acronyms that are listed as
  ambiguous ("WHO");
- the text may leave accents out ("Etats-Unis", "Senegal") but may not add any; in places and seats of up to five
  letters only the first may lose its accent, as "Tigre" is not "Tigré";
- a form that ends in a hyphen ("franco-") matches only before one.

The table ``ambiguous.tsv`` of a language lists the forms that name several actors, or an actor and something else; and,
without a code, those that name none ("golfe de Guinée"): the words of these are left alone.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from detente.actors.gazetteer_tables import (
    APOSTROPHES,
    HYPHENS,
    ROLES,
    WORD,
    Form,
    Group,
    Organisation,
    State,
    Tables,
    fold,
    read_tables,
)
from detente.errors import LanguageError
from detente.model import Actor

__all__ = ["Entry", "Gazetteer", "Group", "Hit", "Organisation", "State", "load"]

_DATA = Path(__file__).parent / "data"
_SHORT = 5
_ARTICLE = 2  # letters of "La", "El" before a name
_LANDS = ("name", "seat", "place")
_ACRONYM = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form stands for.

    ``roles`` are those the form has as it is written ("Malian" is people and adjective): name, organisation, group,
    seat, people, adjective, place, in this order. An ``ambiguous`` entry needs context: ``codes`` are its readings,
    ``prefer`` is the one to take without any, "" for none; ``given`` are those that the tables give the form: another
    reading only casts doubt on it ("Georgia" beside the United States). ``kind`` is that of a place (capital, city,
    region, landmark), else "".
    """

    form: str
    codes: tuple[str, ...]
    roles: tuple[str, ...]
    case_sensitive: bool
    ambiguous: bool = False
    prefer: str = ""
    kind: str = ""
    given: tuple[str, ...] = ()

    @property
    def role(self) -> str:
        """The first role."""
        return self.roles[0]

    @property
    def code(self) -> str:
        """The code to take without context: the only one, or the preferred one, or ""."""
        return self.prefer if self.ambiguous else self.codes[0]


@dataclass(frozen=True, slots=True)
class Hit:
    """A form found in a text: ``text[start:end]``."""

    start: int
    end: int
    entry: Entry


class Gazetteer:
    """The forms of one language, ready to be found. ``load`` makes one from the tables of the package."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._written: dict[str, Entry | None] = {}

    @property
    def states(self) -> Mapping[str, State]:
        """States and territories by ISO 3166-1 alpha-3 code (and XKX, Kosovo)."""
        return MappingProxyType(self._tables.states)

    @property
    def organisations(self) -> Mapping[str, Organisation]:
        """Bodies by code."""
        return MappingProxyType(self._tables.organisations)

    @property
    def groups(self) -> Mapping[str, Group]:
        """Groups by code."""
        return MappingProxyType(self._tables.groups)

    def actor(self, code: str) -> Actor:
        """The actor of a code, named in this language. Raises KeyError for an unknown code."""
        if code in self._tables.groups:
            return Actor(code, self._tables.names.get(code, code), "group")
        known = self._tables.states.get(code) or self._tables.organisations[code]
        return Actor(code, self._tables.names.get(code, code), known.kind)

    def named(self, words: str) -> tuple[str, ...]:
        """The codes of the actors that these words name, in whatever case and accents: several without a usual reading.

        Towns and regions name no actor here, capitals as seats of power do.
        """
        key = fold(words)
        codes = [form.code for form in self._tables.forms.get(key, ()) if form.role != "place"]
        ambiguous = self._tables.ambiguous.get(key)
        codes += self._tables.several.get(key, ())
        if ambiguous is not None and codes:
            codes = [ambiguous.prefer] if ambiguous.prefer else [*codes, *ambiguous.codes]
        return tuple(dict.fromkeys(code for code in codes if code))

    def forms(self) -> Iterator[str]:
        """All forms that name an actor, as the tables write them."""
        return (form.written for forms in self._tables.forms.values() for form in forms if form.role != "place")

    def find(self, text: str) -> list[Hit]:
        """All forms in a text (in NFC) from left to right, the longest at each place, none overlapping."""
        return list(self._scan(text))

    def match(self, words: Sequence[str], start: int) -> tuple[Entry, int] | None:
        """The longest form that begins with the token ``words[start]`` and ends with a token, and how many it takes.

        It does not look to the left: inside "golfe de Guinée" it sees "Guinée", which ``find`` leaves alone.
        """
        text, ends = "", []
        for word in words[start : start + 16]:
            text += word if not text or text[-1] in APOSTROPHES else f" {word}"
            ends.append(len(text))
        reading = _Reading(text)
        if not reading.spans or reading.spans[0][0]:
            return None
        found = self._at(reading, 0)
        if found is None or not found[0].codes or found[2] not in ends:
            return None
        return found[0], ends.index(found[2]) + 1

    def _scan(self, text: str) -> Iterator[Hit]:
        reading = _Reading(text)
        all_capitals = text.isupper()
        i = 0
        while i < len(reading.keys):
            found = self._at(reading, i) if reading.keys[i] in self._tables.longest else None
            if found is None:
                i += 1
                continue
            entry, count, end = found
            in_doubt = all_capitals and entry.ambiguous and entry.form.isupper()
            if entry.codes and not in_doubt:
                yield Hit(reading.spans[i][0], end, entry)
            i += count

    def _at(self, reading: _Reading, i: int) -> tuple[Entry, int, int] | None:
        """The longest form that begins at word ``i``: its entry, number of words and end."""
        text, start = reading.text, reading.spans[i][0]
        keys = reading.keys_from(i, self._tables.longest.get(reading.keys[i], 0))
        for count in range(len(keys), 0, -1):
            key, end = keys[count - 1], reading.spans[i + count - 1][1]
            follows = text[end : end + 1]
            entry = None
            if follows and follows in HYPHENS:
                entry = self._entry(f"{key}-", f"{text[start:end]}-")
            entry = entry or self._entry(key, text[start:end])
            if entry:
                return entry, count, end + (follows == "." and entry.form[-1] == ".")
        return None

    def _entry(self, key: str, written: str) -> Entry | None:
        """The entry of a folded form as the text writes it, None where the tables do not write it so."""
        forms = self._tables.forms.get(key)
        if not forms:
            return None
        if written not in self._written:
            agreeing = [form for form in forms if _agrees(written, form)]
            self._written[written] = self._made(key, agreeing) if agreeing else None
        return self._written[written]

    def _codes(self, key: str, form: Form) -> tuple[str, ...]:
        """The code of a form; those of one that may mean one of several actors, or means several at once."""
        known = self._tables.ambiguous.get(key)
        return known.codes if known is not None else self._tables.several.get(key, (form.code,))

    def _made(self, key: str, forms: list[Form]) -> Entry:
        forms.sort(key=lambda form: ROLES.index(form.role))
        first = forms[0]
        return Entry(
            form=first.written,
            codes=self._codes(key, first),
            roles=tuple(dict.fromkeys(form.role for form in forms)),
            case_sensitive=first.written != first.written.lower(),
            ambiguous=key in self._tables.ambiguous,
            prefer=self._tables.ambiguous[key].prefer if key in self._tables.ambiguous else "",
            kind=next((form.kind for form in forms if form.kind), ""),
            given=tuple(dict.fromkeys(form.code for form in forms)),
        )


@functools.cache
def load(language: str) -> Gazetteer:
    """The gazetteer of a language (ISO 639-1). Raises LanguageError where there is none, DataError for a bad table."""
    if not (_DATA / language / "states.tsv").exists():
        known = ", ".join(sorted(path.parent.name for path in _DATA.glob("*/states.tsv")))
        raise LanguageError(f'gazetteer of "{language}"', "no tables for this language", f"there are: {known}")
    return Gazetteer(read_tables(_DATA, language))


class _Reading:
    """A text cut into words, each with its folded key."""

    __slots__ = ("keys", "spans", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [word.span() for word in WORD.finditer(text)]
        words = [text[start:end].lower() for start, end in self.spans]
        self.keys = [word if word.isascii() else fold(word) for word in words]

    def keys_from(self, i: int, longest: int) -> list[str]:
        """The keys of one word, two words, ... from word ``i``, as far as they are joined as forms can be."""
        keys = [self.keys[i]]
        for j in range(i + 1, min(i + longest, len(self.keys))):
            gap = _gap(self.text[self.spans[j - 1][1] : self.spans[j][0]])
            if not gap:
                break
            keys.append(keys[-1] + gap + self.keys[j])
        return keys


@functools.lru_cache(1024)
def _gap(text: str) -> str:
    """What joins two words, as keys write it; "" where no form goes across."""
    if len(text) > 3 or "\n\n" in text:
        return ""
    mark = text.strip()
    if mark in APOSTROPHES:
        return "'"
    if not mark:
        return " "
    if mark in HYPHENS:
        return " "
    return "." if mark in (".", ".-") else ""


def _agrees(written: str, form: Form) -> bool:
    strict = form.role in ("seat", "place") and len(form.written) <= _SHORT
    pairs = list(zip(WORD.findall(written), WORD.findall(form.written), strict=True))
    capital = next(((word, model) for word, model in pairs if model[0].isupper()), None)
    if capital and not capital[0][0].isupper():
        return False
    if form.role in _LANDS and len(pairs) == 2 and len(pairs[0][1]) <= _ARTICLE:  # "La réunion est annulée"
        word, model = pairs[1]
        if model[0].isupper() and not word[0].isupper():
            return False
    return all(word == model or _agrees_word(word, model, strict) for word, model in pairs)


def _agrees_word(word: str, model: str, strict: bool) -> bool:
    """Whether the text may write ``word`` where the table has ``model``; both fold to the same."""
    capitals = word.isupper() and len(word) > 1
    if model.isupper() and len(model) > 1 and not capitals and len(model) < _ACRONYM:
        return False
    lower, plain = word.lower(), model.lower()
    if lower == plain or capitals:
        return True
    if strict:
        return lower[1:] == plain[1:]
    return lower == fold(lower) or (len(lower) == len(plain) and all(map(_leaves_mark, lower, plain)))


def _leaves_mark(letter: str, model: str) -> bool:
    return letter in (model, fold(model))
