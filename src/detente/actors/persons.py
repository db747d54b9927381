"""Persons: the names in a sentence, who is learned from an article, and who was known before it.

Whom a person acts for comes from the text itself first ("le ministre malien des Affaires étrangères, Abdoulaye
Diop"); ``data/leaders.tsv`` is asked only about persons of whom the text says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from detente.actors.gazetteer_tables import fold
from detente.actors.leaders import Leaders
from detente.actors.offices import Words, key
from detente.actors.spelling import may_be_one, sound
from detente.actors.tree import Tree, base
from detente.model import Actor

_NAMELIKE = frozenset({"PROPN", "X"})
_LINKS = frozenset({"flat", "compound", "appos", "nmod", "dep", "goeswith", "fixed", "amod"})
_HYPHENS = frozenset("-‐‑")
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class NameUnit:
    """A personal name in a sentence: tokens ``first`` to ``last``, ``start`` where titles ("M.") stand before it.

    ``head`` is the token of the whole that the rest of the sentence hangs on. ``evident`` is False where nothing but
    its capital says that it is a person. ``gender`` is "f", "m" or "".
    """

    start: int
    first: int
    last: int
    head: int
    name: str
    titled: bool
    evident: bool
    gender: str = ""

    @property
    def tokens(self) -> range:
        """All of its tokens, titles too."""
        return range(self.start, self.last + 1)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody and whom they act for, with the words of the office (and its ``post``) and how it is known."""

    name: str
    actors: tuple[Actor, ...]
    office: str = ""
    sector: str = ""
    gender: str = ""
    basis: tuple[str, ...] = ()
    post: str = ""


@dataclass(frozen=True, slots=True)
class Directory:
    """The persons one article introduces, by name. Names are compared folded; a bare surname must fit one only.

    Of the persons whom earlier articles made known (``known``), names are compared by their sound, as their spelling
    differs between outlets and languages.
    """

    persons: tuple[Person, ...] = ()
    _by_name: Mapping[str, tuple[Person, ...]] | None = None
    _by_sound: Mapping[str, tuple[Person, ...]] | None = None

    @classmethod
    def of(cls, persons: Iterable[Person], first_names: Mapping[str, str]) -> Directory:
        """Index persons, the first of each name counting, by full name, surname and (in Asian order) family name."""
        kept: dict[str, Person] = {}
        for person in persons:
            kept.setdefault(fold(person.name), person)
        surnames = {name.split()[-1] for name in kept if " " in name}
        kept = {name: person for name, person in kept.items() if name not in surnames}
        index: dict[str, list[Person]] = {}
        for name, person in kept.items():
            for form in dict.fromkeys(_keys(name.split(), first_names)):
                index.setdefault(form, []).append(person)
        return cls(tuple(kept.values()), {form: tuple(found) for form, found in index.items()})

    @classmethod
    def known(cls, persons: Iterable[Person]) -> Directory:
        """The persons known before an article is read, for ``bearer`` to find by full name and by family name."""
        kept = tuple(persons)
        index: dict[str, list[Person]] = {}
        for person in kept:
            words = sound(person.name).split()
            for k in range(len(words)):
                index.setdefault(" ".join(words[k:]), []).append(person)
        return cls(kept, None, {form: tuple(found) for form, found in index.items()})

    def bearer(self, name: str) -> Person | None:
        """The person known before whom a name means: by full name, an initial doing for a given one, or family name.

        None where that fits several who act for different actors.
        """
        form = sound(name)
        family = form.split()[-1:]
        found = (self._by_sound or {}).get(form) or tuple(
            p for p in (self._by_sound or {}).get("".join(family), ()) if " " in form and may_be_one(name, p.name)
        )
        full = tuple(p for p in found if sound(p.name) == form)
        codes = {tuple(a.code for a in p.actors) for p in full or found}
        return (full or found)[0] if len(codes) == 1 else None

    def strangers(self, names: Iterable[str]) -> frozenset[str]:
        """The family names, by sound, of persons known before that others bear among the full ``names`` of a text."""
        index = self._by_sound or {}
        return frozenset(
            family
            for name in names
            if (family := sound(name).rpartition(" ")[2]) in index and self.bearer(name) is None
        )

    def without(self, families: frozenset[str]) -> Directory:
        """The same persons, none of them to be found by one of these family names alone."""
        if not families or self._by_sound is None:
            return self
        kept = {form: found for form, found in self._by_sound.items() if form not in families}
        return Directory(self.persons, self._by_name, kept)

    def find(self, name: str) -> Person | None:
        """The only person of that full name, surname, or given name with the same surname; else None."""
        form = fold(name)
        found = (self._by_name or {}).get(form, ())
        exact = [p for p in found if fold(p.name) == form]
        if len(found) == 1 or (exact and " " in form):
            return (exact or found)[0]
        if len({tuple(a.code for a in p.actors) for p in found}) == 1:
            return Person(name, found[0].actors, "", found[0].sector, "", found[0].basis)
        return None if found else self._longer(form)

    def _longer(self, form: str) -> Person | None:
        """A known person whose name the given one extends or abridges ("Robert M. Gates", "Gates, Robert")."""
        words = form.split()
        if len(words) < 2:
            return None
        found = [
            p
            for p in (self._by_name or {}).get(words[-1], ())
            if fold(p.name).split()[0] == words[0] or " " not in fold(p.name)
        ]
        return found[0] if len(found) == 1 else None


NOBODY_KNOWN = Directory()


def _keys(words: list[str], first_names: Mapping[str, str]) -> Iterable[str]:
    yield " ".join(words)
    for k in range(1, len(words)):
        yield " ".join(words[k:])
    if len(words) > 1 and words[0] not in first_names:
        yield words[0]
    if len(words) > 2 and words[-2] not in first_names and len(words[-2].strip(".")) > 1:
        yield words[-2]  # the father's name of two ("Raul Quispe Arana")


# --- names in a sentence ------------------------------------------------------------------------------------------


class _Names:
    """Finds the personal names of one sentence. ``taken`` are the tokens of offices and names of actors."""

    def __init__(self, tree: Tree, words: Words, leaders: Leaders, taken: Mapping[int, int]) -> None:
        self.tree, self.words, self.leaders, self.taken = tree, words, leaders, taken

    def units(self) -> list[NameUnit]:
        found: list[NameUnit] = []
        i = 0
        while i < len(self.tree.tokens):
            known = self._known(i)
            if known is None and not self._begins(i):
                i += 1
                continue
            last = known or self._end(i)
            found += self._made(i, last)
            i = last + 1
        return found

    def _known(self, i: int) -> int | None:
        """The last token of a leader's full name that begins at ``i``, whatever the parse says ("Marine Le Pen")."""
        if not self.tree[i].text[:1].isupper() or key(self.tree[i].text) not in self.words.first_names:
            return None
        for j in range(min(i + _LONGEST, len(self.tree.tokens) - 1), i, -1):
            free = all(self.taken.get(k, 0) == 0 for k in range(i, j + 1))
            if free and self.words.is_capital(self.tree[j].text) and self._listed(i, j):
                return j
        return None

    def _begins(self, i: int) -> bool:
        token = self.tree[i]
        if not self.words.is_capital(token.text) or self._is_title(i):
            return False
        initial = len(token.text) == 2 and token.text[1] == "."
        named = token.pos in _NAMELIKE or token.ent == "PER" or token.dep == "flat:name" or initial
        if not named and token.pos not in ("PUNCT", "DET", "ADP", "AUX", "CCONJ"):
            named = self.leaders.knows(token.text) and self.tree.determiner(i) is None
        named = named and token.pos != "PUNCT"
        return named and self.taken.get(i, 0) < 2

    def _is_title(self, i: int) -> bool:
        """Whether a token is a title ("M.") and no initial ("Robert M. Gates")."""
        initial = (
            i > 0 and len(self.tree[i].text.strip(".")) == 1 and key(self.tree[i - 1].text) in self.words.first_names
        )
        inside = self.taken.get(i, 0) == 1 and self.taken.get(i + 1, 0) == 1  # "DR Congo"
        return key(self.tree[i].text) in self.words.titles and not initial and not inside and self._opens(i)

    def _opens(self, i: int) -> bool:
        """Whether a name may follow a title: "Sen. Kennedy", but not "Hun Sen said"."""
        follows = self.tree[i + 1].text if i + 1 < len(self.tree.tokens) else ""
        return self.words.is_capital(follows) or self.words.is_a("name_particle", follows)

    def _end(self, i: int) -> int:
        """The last token of the name that begins at ``i``."""
        last = i
        for j in range(i + 1, len(self.tree.tokens)):
            token, before = self.tree[j], self.tree[j - 1]
            glued = token.start == before.end and (token.text in _HYPHENS or before.text in _HYPHENS)
            if glued:
                last = j if token.pos != "PUNCT" else last
            elif self._begins(j) and self._linked(j, last) and self._belongs(i, j):
                last = j
            elif not self._is_particle(j):
                break
        return last

    def _belongs(self, i: int, j: int) -> bool:
        """Whether a word that may name a place goes on a name ("Michael Jordan"), or a name goes on such a word."""
        alike = self.taken.get(i, 0) == self.taken.get(j, 0)
        both = self.tree[i].ent == "PER" and self.tree[j].ent == "PER"
        return alike or both or key(self.tree[i].text) in self.words.first_names or self._listed(i, j)

    def _is_particle(self, j: int) -> bool:
        """Whether a word in lower case stands inside a name ("von der Leyen")."""
        if j + 1 >= len(self.tree.tokens) or not self.words.is_a("name_particle", self.tree[j].text):
            return False
        follows = self.tree[j + 1]
        inside = (
            follows.text[:1].isupper() or follows.text in _HYPHENS or self.words.is_a("name_particle", follows.text)
        )
        named = any(base(t.dep) in ("flat", "compound") or t.text in _HYPHENS for t in (self.tree[j], follows))
        return inside and named and self.tree[j].text[:1].islower()

    def _linked(self, j: int, last: int) -> bool:
        """Whether token ``j`` hangs on the name before it or it on ``j``, with no punctuation between."""
        token, before = self.tree[j], self.tree[last]
        if any(self.tree[k].pos == "PUNCT" and self.tree[k].text not in _HYPHENS for k in range(last + 1, j)):
            return False
        if base(token.dep) in ("flat", "compound") or base(before.dep) in ("flat", "compound"):
            return True
        related = token.head == before.head or token.head == before.i or before.head == token.i
        return related and base(token.dep) in _LINKS | {base(before.dep)} and token.ent == before.ent

    def _made(self, first: int, last: int) -> list[NameUnit]:
        if self.words.is_a("led", self.tree[last].text):  # "London-based"
            return []
        whole = all(self.taken.get(k, 0) == 1 for k in range(first, last + 1))
        start, titled = first, False
        while start and self._is_title(start - 1):
            start, titled = start - 1, True
        if whole and not titled and not self._listed(first, last):
            return []
        span = self.tree.cut(first, last)
        opening = fold(self.tree[first].text)
        given = last > first and opening in self.words.first_names
        per = any(self.tree[k].ent == "PER" for k in range(first, last + 1))
        evident = titled or given or per or self.leaders.knows(span.text)
        genders = (self.words.titles[key(self.tree[k].text)] for k in range(start, first))
        gender = next((found for found in genders if found), "")
        gender = gender or (self.words.first_names.get(opening, "") if last > first else "")
        head = self.tree.top(range(start, last + 1))
        return [NameUnit(start, first, last, head, span.text, titled, evident, gender)]

    def _listed(self, first: int, last: int) -> bool:
        return last > first and self.leaders.knows(self.tree.cut(first, last).text)


def known_names(tree: Tree, directory: Directory, covered: Mapping[int, int]) -> Iterator[NameUnit]:
    """Bare surnames of the article's persons that the model took for something else ("Gates, s'exprimant ...")."""
    for token in tree.tokens:
        plain = token.text[:1].isupper() and token.i not in covered and token.pos not in ("PROPN", "PUNCT", "DET")
        if plain and tree.determiner(token.i) is None and directory.find(token.text) is not None:
            yield NameUnit(token.i, token.i, token.i, token.i, token.text, False, True)


def name_units(tree: Tree, words: Words, leaders: Leaders, taken: Mapping[int, int]) -> list[NameUnit]:
    """The personal names of a sentence, from left to right.

    ``taken`` says which tokens mean something else: 2 for offices, which no name contains, 1 for the name of a state,
    seat or place, which a name may contain ("Michael Jordan", "Paris Hilton") but not be.
    """
    return _Names(tree, words, leaders, taken).units()
