"""Whom a noun phrase stands for, as far as the phrase itself says: names, offices with their state, persons.

Each reading is made from the head of a phrase and its modifiers (demonym adjective, genitive, possessive, compound,
apposition), the nearest first. What the phrase leaves open (whose army?) is marked ``missing`` for ``discourse``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from detente.actors.marks import COUNTERPART, Knowledge, Mark, Marked, Office
from detente.actors.offices import Word
from detente.actors.persons import Directory, NameUnit, Person
from detente.actors.tree import base
from detente.model import Actor

_STATES = frozenset({"state", "territory"})
_BARE = frozenset({"", "GOV"})
_DEPTH = 4
_POSSESSIVE, _DIRECT, GENITIVE, _CHAIN, _LOCATIVE = range(5)
_BESIDE = frozenset({"appos", "nsubj", "cop", "aux", "parataxis", "advcl", "mark", "expl", "obj", "iobj", "dislocated"})
_SERVING = frozenset({"", "official"})
_DASHES = frozenset({"-", "–", "—", "--"})
_STOPS = frozenset(",;:()—–")
_KNOWN = " known: "
_APPOINTED = frozenset({"obj", "obl", "xcomp", "nmod", "attr", "appos", "dep"})
KIND_OF_SECTOR = {"CIV": "people", "BUS": "company", "OPP": "group", "REB": "group", "PTY": "group"}


@dataclass(slots=True)
class Reading:
    """A phrase, its tokens and whom it stands for. ``kind`` is name, adjective, people, office or person.

    ``missing`` is the office whose state the phrase does not say; ``possessor`` the token of a possessive that says it.
    """

    head: int
    kind: str
    actors: tuple[Actor, ...] = ()
    tokens: set[int] = field(default_factory=set)
    person: str = ""
    office: str = ""
    sector: str = ""
    basis: list[str] = field(default_factory=list)
    missing: Word | None = None
    possessor: int | None = None
    former: bool = False
    place: bool = False
    gender: str = ""


@dataclass(slots=True)
class Owner:
    """A modifier that says whose something is. ``rank`` orders them, the nearest first."""

    rank: int
    actors: tuple[Actor, ...]
    tokens: set[int]
    basis: list[str]


class Nouns:
    """The readings of one sentence. ``named`` are the codes the article names without doubt."""

    def __init__(self, marked: Marked, known: Knowledge, directory: Directory, named: Collection[str], day: str) -> None:
        self.marked, self.tree, self.known = marked, marked.tree, known
        self.directory, self.named, self.day = directory, named, day
        self.words = known.words
        self._readings: dict[int, Reading | None] = {}
        self._foreign: set[int] = set()
        self.linked = dict(self._links())
        self.units_of = {office: unit for unit, office in self.linked.items()}

    def read(self, i: int) -> Reading | None:
        """The reading of the phrase that token ``i`` heads or whose marked words it belongs to."""
        head = self.marked.head_of(i)
        head = self.units_of.get(head, head)
        if head not in self._readings:
            self._readings[head] = None  # a phrase that contains itself has no reading
            self._readings[head] = self._read(head)
        return self._readings[head]

    def heads(self) -> Iterator[int]:
        """The heads of all marked phrases, from left to right."""
        marked = self.marked
        return iter(sorted({self.units_of.get(h, h) for h in (*marked.units, *marked.names, *marked.offices)}))

    def _read(self, head: int) -> Reading | None:
        if head in self.marked.units:
            return self._person(self.marked.units[head])
        if head in self.marked.names:
            return self._name(self.marked.names[head])
        if head in self.marked.offices:
            return self._office(self.marked.offices[head])
        return None

    # --- names ---------------------------------------------------------------------------------------------------

    def _name(self, mark: Mark) -> Reading | None:
        code = self._code(mark)
        if not code:
            return None
        actor = self.known.gazetteer.actor(code)
        tokens = set(range(mark.first, mark.last + 1))
        words = self.tree.words(tokens)
        step = f"{_ROLES[mark.role]} « {words} » → {code}"
        if mark.role == "adjective":
            return Reading(mark.head, "adjective", (actor,), tokens, basis=[step])
        tokens |= self.light(mark.head)
        if mark.role == "people":
            sector = "CIV" if actor.kind in _STATES else ""
            return Reading(mark.head, "people", (_part(actor, sector),), tokens, sector=sector, basis=[step])
        return Reading(mark.head, "name", (actor,), tokens, basis=[step], place=mark.role == "place")

    def _code(self, mark: Mark) -> str:
        """The code of a name; of an ambiguous one, the only reading that the article names elsewhere."""
        entry = mark.entry
        if not entry.ambiguous:
            return entry.code
        supported = [code for code in entry.codes if code in self.named]
        return supported[0] if len(supported) == 1 else entry.prefer

    def light(self, head: int) -> set[int]:
        """The determiner, adjectives and numbers of a phrase."""
        found: set[int] = set()
        for k in self.tree.kids(head, "det", "amod", "nummod", "compound", "flat"):
            if k not in self.marked.units and not self._apart(k, head):
                found |= {k, *(j for j in self.tree.below(k) if abs(j - head) <= abs(k - head) + 2)}
        return found

    def _apart(self, k: int, head: int) -> bool:
        """Whether a dash with blanks around it stands between two tokens ("PARIS - The ...")."""
        for i in range(min(k, head) + 1, max(k, head)):
            if self.tree[i].text in _DASHES and self.tree[i].start > self.tree[i - 1].end:
                return True
        return False

    # --- offices, institutions, people, possessions ----------------------------------------------------------------

    def _office(self, office: Office) -> Reading:
        head, word = office.head, office.word
        tokens = set(range(office.first, office.last + 1))
        reading = Reading(head, "office", tokens=tokens | self.light(head), sector=word.sector)
        reading.office = office_words(self, head) if word.kind == "office" else ""
        reading.basis.append(f"« {self.tree.words(tokens)} » ({word.kind}{', ' + word.sector if word.sector else ''})")
        reading.former = self._former(office)
        if word.code:
            self._set(reading, word, [Owner(_DIRECT, (self.known.gazetteer.actor(word.code),), set(), [])])
            return reading
        owners = self.owners(head, tokens, word)
        if owners and self.is_plural(head):
            owners += self._further(head, owners)
        reading.possessor = self._possessor(tokens)
        if owners:
            self._set(reading, word, owners)
        elif not self._foreign.intersection(tokens):
            reading.missing = word
        return reading

    def is_plural(self, head: int) -> bool:
        return self.tree[head].feats.get("Number") == "Plur"

    def _further(self, head: int, owners: list[Owner]) -> Iterator[Owner]:
        """"Les présidents du Pérou, X, et du Chili, Y": states that the parse coordinates with a person."""
        known = {t for owner in owners for t in owner.tokens}
        for k in sorted(self.tree.below(head)):
            mark = self.marked.names.get(k)
            if mark is None or k in known or base(self.tree[k].dep) != "conj" or mark.role not in ("adjective", "name"):
                continue
            genitive = self.words.is_a("genitive", self.tree.case(k))
            reading = self._name(mark)
            if reading is not None and genitive == (owners[0].rank == GENITIVE):
                yield Owner(owners[0].rank, reading.actors, {k}, reading.basis)

    def _set(self, reading: Reading, word: Word, owners: list[Owner]) -> None:
        for owner in owners:
            reading.tokens |= owner.tokens
            reading.basis += owner.basis
        actors = dict.fromkeys(a for owner in owners for a in owner.actors)
        reading.actors = tuple(dict.fromkeys(office_actor(actor, word, reading.former) for actor in actors))
        if reading.former:
            reading.sector = "CIV"
            reading.basis.append("former")
        else:
            sectors = {actor.code.partition(":")[2] for actor in reading.actors}
            reading.sector = sectors.pop() if len(sectors) == 1 else ""

    def _former(self, office: Office) -> bool:
        """Whether a word such as "ancien" or "ex-" stands in, before or under the office."""
        former = self.marked.former
        if not former:
            return False
        under = {k for k in self.tree.kids(office.head, "amod", "advmod", "compound", "nmod", "det", "flat")}
        if former & (under | set(range(office.first, office.last + 1))):
            return True
        before = office.first - 1
        while before >= 0 and self.tree[before].pos in ("ADJ", "PROPN", "PUNCT") and self.tree[before].text not in _STOPS:
            if before in former:
                return True
            before -= 1
        return before in former and before == office.first - 1

    def _possessor(self, tokens: Iterable[int]) -> int | None:
        for i in tokens:
            for k in self.tree.children[i]:
                token = self.tree[k]
                if token.pos in ("DET", "PRON") and self.words.is_a("possessive", token.text):
                    return k
        return None

    # --- whose -------------------------------------------------------------------------------------------------------

    def owners(self, head: int, tokens: Iterable[int] = (), word: Word | None = None, depth: int = _DEPTH) -> list[Owner]:
        """Whose the noun is, by its nearest modifiers; several where they are coordinated."""
        group = {head, *tokens}
        found: list[Owner] = []
        for i in sorted(group):
            for k in self.tree.children[i]:
                if k not in group and not self._apart(k, i):
                    found += self._owner(k, i, word, depth)
        if not found:
            return []
        best = min(owner.rank for owner in found)
        return [owner for owner in found if owner.rank == best]

    def _owner(self, k: int, governor: int, word: Word | None, depth: int) -> Iterator[Owner]:
        token = self.tree[k]
        rank = self._rank(k, word)
        if rank is None:
            return
        alone = self._owner_phrase(k, governor, rank, word)
        if alone is not None:
            yield alone
            for j in self.tree.conjuncts(k):
                other = self._owner_phrase(j, governor, rank, word)
                if other is not None and self._agree(k, j):
                    yield other
        elif rank == GENITIVE and depth and token.pos in ("NOUN", "PROPN", "X", "ADJ", "NUM"):
            inner = self.owners(k, (), word, depth - 1)
            for owner in inner:
                yield Owner(_CHAIN, owner.actors, owner.tokens | self._between(k, owner.tokens), owner.basis)
            if not inner and (k in self._foreign or (token.pos == "PROPN" and self._is_unknown(k))):
                self._foreign.add(governor)

    def _is_unknown(self, k: int) -> bool:
        """Whether a proper name is neither an actor nor an office nor clearly a person: some other body."""
        head = self.marked.head_of(k)
        unit = self.marked.units.get(head)
        return head not in self.marked.names and head not in self.marked.offices and (unit is None or not unit.evident)

    def _agree(self, k: int, j: int) -> bool:
        """Whether a conjunct is an owner like the first: adjective with adjective, genitive with genitive."""
        case, other = self.tree.case(k), self.tree.case(j)
        return not other or not case or self.words.is_a("genitive", other) == self.words.is_a("genitive", case)

    def _rank(self, k: int, word: Word | None) -> int | None:
        """How near a child says whose its noun is; None where it does not."""
        token, dep, case = self.tree[k], base(self.tree[k].dep), self.tree.case(k)
        if token.dep == "nmod:poss":
            return _POSSESSIVE
        if dep in ("amod", "compound", "flat", "nummod") and not case:
            return _DIRECT
        if dep in ("nmod", "obl", "appos", "det", "obj"):
            if not case:
                return _DIRECT if dep == "nmod" or k in self.marked.names and dep == "appos" else None
            if self.words.is_a("genitive", case):
                return GENITIVE
            if word is not None and self.words.is_a("source", case):
                return GENITIVE
            if word is not None and word.person and word.rank in _SERVING and self.words.is_a("serves", case):
                return GENITIVE
            if word is not None and word.rank != "envoy" and self.words.is_a("locative", case):
                return _LOCATIVE
        return None

    def _owner_phrase(self, k: int, governor: int, rank: int, word: Word | None) -> Owner | None:
        head = self.marked.head_of(k)
        if head == self.marked.head_of(governor):
            return None
        if head in self.marked.units:
            takes_person = word is None or not word.person or rank == _POSSESSIVE
            if not takes_person or self.linked.get(head) == self.marked.head_of(governor):
                return None
        reading = self.read(k)
        if reading is None or not reading.actors:
            return None
        if reading.place and (word is None or word.acts_for == "state"):
            return None
        if rank == _LOCATIVE and reading.kind != "name":
            return None
        return Owner(rank, reading.actors, self._between(governor, reading.tokens | {k}), list(reading.basis))

    def _between(self, head: int, tokens: set[int]) -> set[int]:
        """The tokens with all that stand between them and the head."""
        return set(range(min(head, *tokens), max(head, *tokens) + 1))

    # --- persons ---------------------------------------------------------------------------------------------------

    def _links(self) -> Iterator[tuple[int, int]]:
        """Pairs (head of a name, head of the office or demonym that its phrase gives it)."""
        used: set[int] = set()
        for unit in self.marked.units.values():
            office = self._office_of(unit)
            if office is not None and office not in used:
                used.add(office)
                yield unit.head, office

    def _office_of(self, unit: NameUnit) -> int | None:
        for k in self.tree.children[unit.head]:
            if base(self.tree[k].dep) in ("appos", "compound", "amod", "nmod", "flat") and not self.tree.case(k):
                found = self._title(k)
                if found is not None:
                    return found
        sure = unit.evident or unit.last > unit.first
        hangs = base(self.tree[unit.head].dep) in ("appos", "flat", "compound", "nmod", "conj")
        if not sure:
            above = self._title(self.tree[unit.head].head) if hangs and not self.tree.case(unit.head) else None
            return above if above is not None and not self._parted(above, unit.start) else None
        if hangs and not self.tree.case(unit.head):
            found = self._title_above(unit.head, base(self.tree[unit.head].dep) == "conj")
            if found is not None:
                return found
        if self.tree.case(unit.head):
            return None
        before = unit.start - 1
        if before >= 0 and self.tree[before].text == ",":
            before -= 1
        if before < 0 or self.tree[before].pos in ("VERB", "AUX", "ADP", "CCONJ", "SCONJ", "PUNCT"):
            return None
        found = self._title(before)
        return found if found is not None else self._title_above(before, False)

    def _parted(self, first: int, last: int) -> bool:
        """Whether punctuation stands between two tokens."""
        return any(self.tree[i].pos == "PUNCT" for i in range(first, last))

    def _title(self, i: int) -> int | None:
        """The head of the title that token ``i`` belongs to: an office, people ("diplomat") or demonym."""
        head = self.marked.head_of(i)
        office = self.marked.offices.get(head)
        if office is not None and (office.word.person or office.word.kind == COUNTERPART):
            return head
        mark = self.marked.names.get(head)
        return head if mark is not None and mark.role == "people" else None

    def _title_above(self, i: int, coordinated: bool) -> int | None:
        """The nearest title that governs ``i`` inside one noun phrase."""
        for above in self.tree.above(i):
            if coordinated and above not in self.marked.cover:
                return None
            found = self._title(above)
            if found is not None:
                return found
            if base(self.tree[above].dep) not in ("nmod", "conj", "appos", "amod", "flat", "compound", "obl"):
                return None
        return None

    def predicated(self) -> Iterator[tuple[NameUnit, int]]:
        """Persons and the office that a copula, a relative clause or a verb of appointment gives them."""
        for office in self.marked.offices:
            token = self.tree[office]
            if any(True for _ in self.tree.kids(office, "cop")):
                holders = [*self.tree.kids(office, "nsubj"), *([token.head] if token.dep == "acl:relcl" else [])]
            elif self.words.is_a("appoint", self.tree[token.head].lemma) and base(token.dep) in _APPOINTED:
                holders = [k for k in self.tree.kids(token.head, "obj", "nsubj") if k != office]
            else:
                continue
            for holder in holders:
                unit = self.marked.units.get(self.marked.head_of(holder))
                if unit is not None and unit.head not in self.linked:
                    yield unit, office

    def shares(self) -> Iterator[tuple[NameUnit, int, Actor]]:
        """Each person behind a plural office with the actor named right before: "russe, X, et chinois, Y"."""
        for office, marked in self.marked.offices.items():
            reading = self._readings.get(self.units_of.get(office, office)) if self.is_plural(office) else None
            if reading is None or len(reading.actors) < 2 or not marked.word.person:
                continue
            for unit in self.marked.units.values():
                before = unit.start - 1 - (self.tree[unit.start - 1].text == ",")
                mark = self.marked.names.get(self.marked.head_of(before)) if before > office else None
                name = self._name(mark) if mark is not None else None
                if name is not None:
                    yield unit, office, name.actors[0]

    def _person(self, unit: NameUnit) -> Reading | None:
        linked = self.linked.get(unit.head)
        title = self._title_reading(linked) if linked is not None else None
        reading = Reading(unit.head, "person", tokens=set(unit.tokens), person=unit.name, gender=unit.gender)
        if title is not None:
            self._add_title(reading, unit, title)
        if not reading.actors and title is None:
            self._add_owners(reading, unit)
        if not reading.actors:
            person = self.directory.find(unit.name)
            if person is not None and person.actors and not reading.former:
                self._add_known(reading, person)
            elif person is None or not person.actors:
                self._add_leader(reading, unit)
        evident = unit.evident or reading.actors or title is not None
        if reading.actors:
            reading.missing = None
        if len(reading.actors) > 1 and title is not None:
            reading.person = ""
        return reading if evident else None

    def _title_reading(self, head: int) -> Reading | None:
        if head in self.marked.offices:
            return self._office(self.marked.offices[head])
        return self._name(self.marked.names[head])

    def _add_title(self, reading: Reading, unit: NameUnit, title: Reading) -> None:
        reading.head = self.tree.top({unit.head, title.head})
        if title.head < unit.start:
            reading.tokens |= title.tokens | set(range(title.head, unit.last + 1))
        reading.office = title.office
        reading.actors, reading.sector, reading.missing = title.actors, title.sector, title.missing
        reading.possessor, reading.former = title.possessor, title.former
        reading.basis = [f"« {unit.name} »", *title.basis]
        if title.missing is not None and title.possessor is None:
            owners = [o for o in self.owners(unit.head, unit.tokens, title.missing) if o.rank <= GENITIVE]
            if owners:
                self._set(reading, title.missing, owners)

    def _add_owners(self, reading: Reading, unit: NameUnit) -> None:
        """"Russia's Putin", "Putin of Russia"."""
        owners = [o for o in self.owners(unit.head, unit.tokens) if o.rank <= GENITIVE]
        actors = tuple(dict.fromkeys(a for o in owners for a in o.actors))
        if len(actors) == 1 and ":" not in actors[0].code:
            reading.actors = actors
            reading.basis = [f"« {unit.name} »", *(step for o in owners for step in o.basis)]

    def _add_known(self, reading: Reading, person: Person) -> None:
        reading.actors, reading.sector = person.actors, person.sector
        reading.person, reading.office = person.name, reading.office or person.office
        reading.gender = reading.gender or person.gender
        known_before = any(_KNOWN in step for step in person.basis)
        reading.basis += [*([] if known_before else [f"« {person.name} » in this text"]), *person.basis]

    def _add_leader(self, reading: Reading, unit: NameUnit) -> None:
        titled = unit.titled or reading.missing is not None or bool(reading.office)
        found = self.known.leaders.find(unit.name, titled, self.day, self.named)
        if found is None:
            return
        code, leader = found
        state, _, sector = code.partition(":")
        actor = _part(self.known.gazetteer.actor(state), sector)
        if reading.former:
            actor = _part(actor, "CIV")
        until = "" if leader.until > 9000 else f"{leader.until - 1:.0f}"
        reading.actors, reading.sector = (actor,), sector
        reading.basis.append(f"« {unit.name} »{_KNOWN}{leader.office}, {leader.since:.0f}–{until} → {actor.code}")


_ROLES = {
    "name": "name", "organisation": "organisation", "group": "group", "seat": "seat of power",
    "people": "people", "adjective": "adjective", "place": "place",
}  # fmt: skip


def office_words(nouns: Nouns, office: int) -> str:
    """The words of an office without its holder and the state it belongs to; of several holders', in the singular."""
    tree, marked = nouns.tree, nouns.marked
    if nouns.is_plural(office):
        return marked.offices[office].word.form
    dropped = {i for unit in marked.units.values() for i in unit.tokens}
    for mark in marked.names.values():
        genitive = not tree.case(mark.head) or nouns.words.is_a("genitive", tree.case(mark.head))
        if mark.role in ("name", "adjective", "people") and genitive:
            dropped.update(range(mark.first, mark.last + 1), tree.kids(mark.head, "case", "det"))
    group = marked.offices[office]
    kept = _office_tokens(nouns, office, dropped)
    end = next((i for i in range(group.last + 1, max(kept) + 1) if tree[i].text in _STOPS), len(tree.tokens))
    return tree.words(i for i in kept if i < end)


def _office_tokens(nouns: Nouns, office: int, dropped: set[int]) -> set[int]:
    """The subtree of an office: all that specifies it, no clause, no holder, no "former"."""
    tree, group = nouns.tree, nouns.marked.offices[office]
    words = range(group.first, group.last + 1)
    kept, queue = set(words), list(words)
    while queue:
        i = queue.pop()
        for k in tree.children[i]:
            dep = tree[k].dep
            unwanted = dep == "acl:relcl" or base(dep) in _BESIDE or (i in words and base(dep) in ("det", "case", "conj", "cc", "punct"))
            if k not in kept and k not in dropped and not unwanted and k not in nouns.marked.former:
                kept.add(k)
                queue.append(k)
    return kept


def office_actor(owner: Actor, word: Word, former: bool = False) -> Actor:
    """Whom the holder of an office (or an institution) of ``owner`` acts for."""
    state, _, sector = owner.code.partition(":")
    if former:
        return _part(owner, "CIV")
    if sector:
        return owner if word.acts_for != "domestic" or not word.sector else _part(owner, word.sector, state)
    if owner.kind not in _STATES or word.acts_for == "state" or word.kind == "possession":
        return owner
    return _part(owner, word.sector)


def _part(owner: Actor, sector: str, state: str = "") -> Actor:
    """The domestic part of a state: "MLI" and "OPP" give "MLI:OPP"; bodies and groups have none."""
    if not sector or (owner.kind not in _STATES and ":" not in owner.code):
        return owner
    return Actor(f"{state or owner.code.partition(':')[0]}:{sector}", owner.name, KIND_OF_SECTOR.get(sector, "state"))
