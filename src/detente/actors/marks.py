"""What the lists know in a sentence, laid on its tokens: names of actors and places, offices, discourse words, persons.

Nothing is decided here about whom a phrase stands for; ``nouns`` does that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from detente.actors.gazetteer import Entry, Gazetteer
from detente.actors.gazetteer_tables import HYPHENS
from detente.actors.leaders import Leaders
from detente.actors.offices import Found, Word, Words, folded, key
from detente.actors.persons import Directory, NameUnit, known_names, name_units
from detente.actors.tree import NOMINAL, Tree, base
from detente.model import Sentence

_MODIFIER = frozenset({"amod", "compound", "flat", "nummod", "det"})
_HEADLIKE = frozenset({"nsubj", "obj", "iobj", "obl", "nmod", "appos", "ROOT", "root", "conj", "dislocated", "orphan"})
_FUNCTION = frozenset({"case", "fixed", "mark", "cc", "advmod"})
_OWNING = frozenset({"name", "seat", "organisation", "adjective"})
COUNTERPART = "counterpart"
RELATION = "relation"  # "its neighbour Peru", "its Peruvian ally": whom its own words name, or nobody
_OFFICE_POS = frozenset({"NOUN", "PROPN", "ADJ", "X", "NUM", "PRON"})


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that is known before an article is read."""

    gazetteer: Gazetteer
    words: Words
    leaders: Leaders


@dataclass(frozen=True, slots=True)
class Mark:
    """A name of the gazetteer on tokens ``first`` to ``last``. ``role`` is how it is used here.

    ``before`` are the entries that one word names besides: "*sino*-russe".
    """

    first: int
    last: int
    head: int
    entry: Entry
    role: str
    before: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Office:
    """A word of the offices on tokens ``first`` to ``last``."""

    first: int
    last: int
    head: int
    word: Word


class Marked:
    """A sentence's tree with its marks, each by the head token of its words."""

    __slots__ = ("cover", "discourse", "former", "inner", "names", "offices", "organs", "sites", "tree", "units")

    def __init__(self, sentence: Sentence, known: Knowledge) -> None:
        self.tree = Tree(sentence)
        words = folded(token.text for token in sentence.tokens)
        marks = self._marks(known.gazetteer)
        marks += self._adjectives(
            known.words.adjectives.find(words, lambda first, last: not _loses(first, last, marks))
        )
        forms = list(known.words.offices.find(words, lambda first, last: not _loses(first, last, marks)))
        forms += _parted(forms, marks, words, known.words)
        offices = self._offices(
            f for f in forms if not self._is_first_name(f, known.words) and not self._counts(f, known.words)
        )
        self.former = {i for f in known.words.former.find(words) for i in range(f.first, f.last + 1)}
        self.discourse: dict[int, Found] = {}
        for found in known.words.discourse.find(words, lambda first, last: not _loses(first, last, marks)):
            self._refer(found, offices)
        self.inner = {
            o.head: m for o in offices for m in marks if _holds(o, m) and m.role in _OWNING and m.head != o.head
        }
        marks = [m for m in marks if not any(_holds(o, m) for o in offices)]
        self.organs = dict(_organs(marks, words, known.words))
        self.cover: dict[int, int] = {}
        self.offices = {o.head: o for o in offices}
        taken = {i: 1 for m in marks for i in range(m.first, m.last + 1)}
        taken |= {m.head: 2 for m in marks if m.role == "adjective" and self.tree[m.head].pos == "ADJ"}
        taken |= {i: 2 for o in offices for i in range(o.first, o.last + 1)}
        self.units: dict[int, NameUnit] = {}
        for unit in name_units(self.tree, known.words, known.leaders, taken):
            self._add_unit(unit)
        inside = {i for unit in self.units.values() if unit.evident for i in unit.tokens}
        self.sites: dict[int, Mark] = {}
        self.names = {m.head: m for m in marks if not inside.intersection(range(m.first, m.last + 1))}
        self._blocked(known.words)
        for mark in self.names.values():
            self.cover.update(dict.fromkeys(range(mark.first, mark.last + 1), mark.head))
        for office in offices:
            self.cover.update(dict.fromkeys(range(office.first, office.last + 1), office.head))

    def _refer(self, found: Found, offices: list[Office]) -> None:
        """Keep a discourse word; a counterpart is an office like others, and wins nothing from a longer one."""
        head = self.tree.top(range(found.first, found.last + 1))
        head = found.last if base(self.tree[head].dep) == "det" else head
        token = self.tree[head]
        inside = any(
            o.first <= found.first and found.last <= o.last and found.word.kind not in ("both", "body") for o in offices
        )
        if inside or base(token.dep) in ("amod", "compound", "det", "case", "fixed"):
            return
        if found.word.kind in (COUNTERPART, RELATION):
            offices.append(Office(found.first, found.last, head, found.word))
        elif found.word.kind == "pronoun" or token.pos in NOMINAL or found.first < found.last:
            self.discourse[head] = found

    def add_known(self, directory: Directory) -> None:
        """Take the surnames of persons the article introduces for names wherever they stand."""
        for unit in known_names(self.tree, directory, self.cover):
            self._add_unit(unit)

    def _add_unit(self, unit: NameUnit) -> None:
        self.units[unit.head] = unit
        self.cover.update(dict.fromkeys(unit.tokens, unit.head))

    def _marks(self, gazetteer: Gazetteer) -> list[Mark]:
        found: list[Mark] = []
        sentence = self.tree.sentence
        for hit in gazetteer.find(sentence.text):
            start, end = hit.start + sentence.start, hit.end + sentence.start
            inside = [t.i for t in self.tree.tokens if t.start < end and start < t.end]
            if inside:
                head = self.tree.top(inside)
                role = self._role(head, hit.entry)
                before: tuple[Entry, ...] = ()
                if found and len(inside) == 1 and found[-1].first == found[-1].last == head:
                    before = (*found[-1].before, found.pop().entry)
                if role:
                    found.append(Mark(inside[0], inside[-1], head, hit.entry, role, before))
        return found

    def _adjectives(self, found: Iterable[Found]) -> list[Mark]:
        """Adjectives of bodies ("européen") where they stand beside a noun, but no name: "Ukraine occidentale"."""
        marks = []
        for f in found:
            token = self.tree[f.first]
            written = token.text[:1].isupper() or f.word.form[:1].islower()
            plain = self.tree[token.head].pos != "PROPN" or self.tree[token.head].text[:1].islower()
            if f.first == f.last and written and plain and self._modifies(f.first):
                entry = Entry(f.word.form, (f.word.code,), ("adjective",), False)
                marks.append(Mark(f.first, f.last, f.last, entry, "adjective"))
        return marks

    def _role(self, head: int, entry: Entry) -> str:
        """How an entry is used at this token; "" where it is no actor at all (a language: "en français")."""
        token = self.tree[head]
        roles = entry.roles
        if "adjective" not in roles and "people" not in roles:
            return entry.role
        joined = head + 1 < len(self.tree.tokens) and self.tree[head + 1].text in HYPHENS  # "Saudi-backed"
        if joined or self._modifies(head):
            return "adjective" if "adjective" in roles else roles[0]
        if "name" in roles:
            return "name"
        if "people" in roles and (token.pos in NOMINAL or self.tree.determiner(head) is not None):
            return "people" if self._nominal(head) else "adjective"
        determined = self.tree.determiner(head) is not None
        if "people" in roles and base(token.dep) in _HEADLIKE and determined:
            return "people"
        if base(token.dep) in ("obl", "advmod") or token.pos == "ADV":
            return ""
        return "adjective"

    def _modifies(self, head: int) -> bool:
        """Whether the token is an adjective or noun before or behind the noun it belongs to."""
        token = self.tree[head]
        while base(token.dep) == "conj" and token.head != token.i:
            token = self.tree[token.head]
        if token.head == token.i:
            return False
        if base(token.dep) in _MODIFIER and self.tree.determiner(head) is None:
            return True
        return (
            base(token.dep) == "nmod"
            and token.dep != "nmod:poss"
            and not self.tree.case(token.i)
            and token.pos == "ADJ"
        )

    def _nominal(self, head: int) -> bool:
        token = self.tree[head]
        return base(token.dep) in _HEADLIKE or token.dep == "nmod:poss" or token.head == head

    def _offices(self, found: Iterable[Found]) -> list[Office]:
        offices = []
        for f in found:
            head = self._office_head(f)
            agrees = f.word.agrees(self.tree.cut(f.first, f.last).text)
            if agrees and self._holds_office(head, f.word) and not self._goes_on(f.last):
                offices.append(Office(f.first, f.last, head, f.word))
        return offices

    def _holds_office(self, head: int, word: Word) -> bool:
        """Whether a listed word is a noun here: no adjective ("tenue responsable"), no part of "au cours de"."""
        token, dep = self.tree[head], base(self.tree[head].dep)
        if token.pos not in _OFFICE_POS or dep in _FUNCTION:
            return False
        if token.pos == "ADJ":
            nominal = dep in ("nsubj", "obj", "iobj", "obl", "nmod", "appos")
            return nominal or self.tree.determiner(head) is not None or (word.kind == "office" and dep == "compound")
        proper = token.text[:1].isupper() and dep in ("compound", "amod", "flat") and head > 0
        return not (proper and word.kind == "people")

    def _is_first_name(self, found: Found, words: Words) -> bool:
        """Whether a word for a body is a first name here: "Marine Le Pen" is no navy."""
        follows = self.tree[found.last + 1].text if found.last + 1 < len(self.tree.tokens) else ""
        text = self.tree[found.first].text
        capitals = text[:1].isupper() and follows[:1].isupper() and found.first == found.last
        return capitals and not found.word.person and key(text) in words.first_names

    def _counts(self, found: Found, words: Words) -> bool:
        """Whether a word for many people counts others here: "hundreds of *soldiers*", "dozens more", "hundreds"."""
        head = self._office_head(found)
        if not words.is_a("many", self.tree[head].text):
            return False
        apart = base(self.tree[head].dep) in ("nsubj", "obj", "conj")
        return not apart or next(iter(self.tree.kids(head, "nmod")), None) is not None

    def _goes_on(self, last: int) -> bool:
        """Whether a hyphen glues another word to a form: a "chef-lieu" is no chief."""
        if last + 2 >= len(self.tree.tokens):
            return False
        here, hyphen, after = self.tree.tokens[last : last + 3]
        return hyphen.text in HYPHENS and hyphen.start == here.end and after.start == hyphen.end

    def _office_head(self, found: Found) -> int:
        return self.tree.top(range(found.first, found.last + 1))

    def _blocked(self, words: Words) -> None:
        """Drop a name that belongs to an institution which is no part of the state ("université d'Oslo").

        Buildings and grounds stay on the soil that their name says.
        """
        for head in list(self.names):
            if self._is_blocked(head, words):
                mark = self.names.pop(head)
                if mark.role in ("seat", "place") and words.is_a("premises", self.tree[self.tree[head].head].lemma):
                    self.sites[head] = mark

    def _is_blocked(self, head: int, words: Words) -> bool:
        mark, token = self.names[head], self.tree[head]
        if is_region(mark, token.text) and any(self.tree[k].pos == "ADJ" for k in self.tree.kids(head, "amod")):
            return True  # "Europe centrale"
        if mark.role in ("name", "seat", "place") and self._is_club(mark, words):
            return True
        if mark.role == "people" or token.head == head:
            return False
        governor = token.head
        near = abs(governor - head) <= (mark.last - mark.first) + 3
        named = base(token.dep) in ("compound", "flat", "amod", "nmod", "appos") and token.dep != "nmod:poss"
        office = self.offices.get(governor)  # "Banque centrale" is the state's, a bank is not
        if not (near and named) or (office is not None and office.first < office.last):
            return False
        cases = (self.tree[k].lemma.lower() for k in self.tree.kids(head, "case"))
        if self.tree[governor].text.islower() and any(words.is_a("locative", case) for case in cases):
            return False  # "a hospital *in* Peru" stands on its soil, that "of" Peru would be its own
        proper = self.tree[governor].text[:1].isupper() or mark.role in ("name", "seat", "place")
        return proper and words.blocks(self.tree[governor].text)

    def _is_club(self, mark: Mark, words: Words) -> bool:
        """Whether a blocking noun opens the name: "Dynamo Kyiv", "Sporting Lisbonne"."""
        before = self.tree[mark.first - 1] if mark.first else None
        if before is None or before.pos != "PROPN" or not before.text[:1].isupper():
            return False
        linked = before.head == mark.head or self.tree[mark.head].head == before.i
        return linked and base(before.dep) not in _FUNCTION and words.blocks(before.text)

    def first_of(self, head: int) -> int:
        """The first token of the marked words with this head."""
        found = self.offices.get(head) or self.names.get(head)
        return found.first if found is not None else head

    def head_of(self, i: int) -> int:
        """The head of the marked words that token ``i`` belongs to, else ``i``."""
        return self.cover.get(i, i)


def is_region(mark: Mark, text: str) -> bool:
    """Whether the name of a body is that of a part of the world too ("Europe", "Occident")."""
    return mark.role == "organisation" and mark.first == mark.last and text.istitle()


def _organs(marks: Iterable[Mark], words: Sequence[tuple[str, int]], known: Words) -> Iterator[tuple[int, Word]]:
    """The names of a body's organs that states have too, with their word: "Security Council"."""
    for mark in marks:
        own = [word for word in words if mark.first <= word[1] <= mark.last] if mark.role == "organisation" else []
        for found in known.offices.find(own):
            if found.word.kind == "institution" and (found.first, found.last) == (mark.first, mark.last):
                yield mark.head, found.word


def _holds(office: Office, mark: Mark) -> bool:
    return office.first <= mark.first and mark.last <= office.last


def _parted(
    forms: Sequence[Found], marks: Sequence[Mark], words: Sequence[tuple[str, int]], known: Words
) -> Iterator[Found]:
    """Institutions in whose words stands the adjective that says whose they are: "services *suédois* de sécurité"."""
    within = {mark.first for mark in marks if mark.role == "adjective" and mark.first == mark.last}
    if not within:
        return
    taken = {i for form in forms for i in range(form.first, form.last + 1)}
    for found in known.offices.find([word for word in words if word[1] not in within]):
        across = [i for i in range(found.first + 1, found.last) if i in within]
        if across and found.word.kind == "institution" and found.first not in taken:
            yield found


def _loses(first: int, last: int, marks: Sequence[Mark]) -> bool:
    """Whether a name of the gazetteer has an office's words: the same, more, or some with others."""
    for mark in marks:
        apart = mark.last < first or last < mark.first
        smaller = first <= mark.first and mark.last <= last and (mark.first, mark.last) != (first, last)
        if not apart and not smaller:
            return True
    return False


def evidence(marked: Iterable[Marked]) -> Mapping[str, int]:
    """How often each code is named without doubt in the sentences, places counting for their state."""
    count: Counter[str] = Counter()
    for sentence in marked:
        for mark in sentence.names.values():
            count.update(entry.codes[0] for entry in (*mark.before, mark.entry) if not entry.ambiguous)
    return count
