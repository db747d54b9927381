"""Whom a noun phrase stands for, as far as the phrase itself says: names, offices with their state, persons.

Each reading is made from the head of a phrase and its modifiers (demonym adjective, genitive, possessive, compound,
apposition), the nearest first. What the phrase leaves open (whose army?) is marked ``missing`` for ``discourse``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from detente.actors.marks import Knowledge, Mark, Marked, Office
from detente.actors.offices import Word
from detente.actors.persons import NOBODY_KNOWN, Directory, NameUnit, Person
from detente.actors.posts import post_named, role_of
from detente.actors.reading import DIRECT, GENITIVE, STATES, Owner, Reading, office_actor, part_of
from detente.actors.spelling import sound
from detente.actors.titles import links, office_words, predicated, specified
from detente.actors.tree import base
from detente.actors.whose import Whose, is_apart
from detente.model import Actor

_STOPS = frozenset(",;:()—–")
_BEFORE_OFFICE = frozenset({"ADJ", "PROPN", "PUNCT"})
_KNOWN = " known: "
_RECORDED = "known from "
_SEAT = "seat of power"
_BODY = "igo"


def is_recorded(basis: Iterable[str]) -> bool:
    """Whether it is the record of earlier articles that says whom somebody acts for."""
    return any(step.startswith(_RECORDED) for step in basis)


def _are_states(owners: Iterable[Actor]) -> bool:
    return all(actor.kind in STATES for actor in owners)


def _is_another(owners: Collection[Actor], codes: Collection[str]) -> bool:
    """Whether a noun is a body's other than the one that its name is known of ("*Security Council* of the AU")."""
    return len(owners) == 1 and all(actor.kind == _BODY and actor.code not in codes for actor in owners)


class Nouns:
    """The readings of one sentence. ``named`` are the codes the article names without doubt."""

    def __init__(
        self,
        marked: Marked,
        known: Knowledge,
        directory: Directory,
        named: Collection[str],
        day: str,
        record: Directory = NOBODY_KNOWN,
    ) -> None:
        self.marked, self.tree, self.known, self.record = marked, marked.tree, known, record
        self.directory, self.named, self.day = directory, named, day
        self.words = known.words
        self._readings: dict[int, Reading | None] = {}
        self.linked = dict(links(marked))
        self.units_of = {office: unit for unit, office in self.linked.items()}
        self._whose = Whose(marked, known.words, self.read, self.linked)

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
            mark = self.marked.names[head]
            return self._organ(mark) or self._name(mark)
        if head in self.marked.offices:
            return self._office(self.marked.offices[head])
        return None

    # --- names ---------------------------------------------------------------------------------------------------

    def _name(self, mark: Mark) -> Reading | None:
        codes = self._codes(mark)
        if not codes:
            return None
        actors = tuple(self.known.gazetteer.actor(code) for code in codes)
        tokens = set(range(mark.first, mark.last + 1))
        words = self.tree.words(tokens)
        step = f"{_SEAT if mark.role == 'seat' else mark.role} « {words} » → {', '.join(codes)}"
        if mark.role == "adjective":
            beside = (self.known.gazetteer.actor(e.codes[0]) for e in mark.before if not e.ambiguous)
            return Reading(mark.head, "adjective", (*beside, *actors), tokens, basis=[step])
        tokens |= self.light(mark.head)
        if mark.role == "people":
            sector = "CIV" if actors[0].kind in STATES else ""
            parts = tuple(part_of(actor, sector) for actor in actors)
            return Reading(mark.head, "people", parts, tokens, sector=sector, basis=[step])
        return Reading(mark.head, "name", actors, tokens, basis=[step], place=mark.role == "place")

    def _organ(self, mark: Mark) -> Reading | None:
        """An organ that bodies and states both have, where the phrase says that it is a state's or another body's."""
        word = self.marked.organs.get(mark.head)
        if word is None:
            return None
        tokens = set(range(mark.first, mark.last + 1))
        owners = [owner for owner in self.owners(mark.head, tokens, word) if owner.rank <= GENITIVE]
        whose = {actor for owner in owners for actor in owner.actors}
        if not whose or not (_are_states(whose) or _is_another(whose, mark.entry.codes)):
            return None
        step = f"« {self.tree.words(tokens)} » ({word.kind}, {word.sector})"
        reading = Reading(mark.head, "office", tokens=tokens | self.light(mark.head), sector=word.sector, basis=[step])
        self._set(reading, word, owners)
        return reading

    def _codes(self, mark: Mark) -> tuple[str, ...]:
        """The codes of a name; of an ambiguous one, that of the only reading that the article names elsewhere."""
        entry = mark.entry
        if not entry.ambiguous:
            return tuple(code for code in entry.codes if code)
        supported = [code for code in entry.codes if code in self.named]
        if len(supported) != 1:
            return (entry.prefer,) if entry.prefer else ()
        return (supported[0],) if supported[0] in entry.given else ()

    def light(self, head: int) -> set[int]:
        """The determiner, adjectives and numbers of a phrase."""
        found: set[int] = set()
        for k in self.tree.kids(head, "det", "amod", "nummod", "compound", "flat"):
            if k not in self.marked.units and not is_apart(self.tree, k, head):
                found |= {k, *(j for j in self.tree.below(k) if abs(j - head) <= abs(k - head) + 2)}
        return found

    # --- offices, institutions, people, possessions ----------------------------------------------------------------

    def _office(self, office: Office) -> Reading:
        head, word = office.head, office.word
        tokens = set(range(office.first, office.last + 1))
        reading = Reading(head, "office", tokens=tokens | self.light(head), sector=word.sector)
        if word.kind == "office":
            reading.office = self.office_words(head)
            reading.tokens |= specified(self.marked, self.words, head) if word.rank else set()
        reading.basis.append(f"« {self.tree.words(tokens)} » ({word.kind}{', ' + word.sector if word.sector else ''})")
        reading.former = self._former(office)
        if word.code:
            self._set(reading, word, [Owner(DIRECT, (self.known.gazetteer.actor(word.code),), set(), [])])
            return reading
        owners = self._inner(office) or self.owners(head, tokens, word)
        if owners and self.is_plural(head):
            owners += self._further(head, owners)
        reading.possessor = self._possessor(tokens)
        if owners:
            self._set(reading, word, owners)
        elif not self._whose.foreign.intersection(tokens):
            reading.missing = word
        return reading

    def _inner(self, office: Office) -> list[Owner]:
        """The owner whom the office's own words name: "porte-parole du Kremlin"; an envoy's name whom he is sent to."""
        mark = self.marked.inner.get(office.head) if office.word.rank != "envoy" else None
        reading = self._name(mark) if mark is not None else None
        return [Owner(DIRECT, reading.actors, set(), reading.basis)] if reading is not None else []

    def is_plural(self, head: int) -> bool:
        """Whether a token is in the plural."""
        return self.tree[head].feats.get("Number") == "Plur"

    def _further(self, head: int, owners: list[Owner]) -> Iterator[Owner]:
        """ "Les présidents du Pérou, X, et du Chili, Y": states that the parse coordinates with a person."""
        known = {t for owner in owners for t in owner.tokens}
        for k in sorted(self.tree.below(head)):
            mark = self.marked.names.get(k)
            if mark is None or k in known or mark.role not in ("adjective", "name") or not self._is_listed(k):
                continue
            genitive = self.words.is_a("genitive", self.tree.case(k))
            reading = self._name(mark)
            if reading is not None and genitive == (owners[0].rank == GENITIVE):
                yield Owner(owners[0].rank, reading.actors, {k}, reading.basis)

    def _is_listed(self, k: int) -> bool:
        """Whether a word goes on a list: coordinated, or behind a comma with nothing but its case marker between."""
        if base(self.tree[k].dep) == "conj":
            return True
        before = min([k, *self.tree.kids(k, "case", "det")]) - 1
        return before >= 0 and (self.tree[before].text == "," or self.tree[before].pos == "CCONJ")

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
        under = set(self.tree.kids(office.head, "amod", "advmod", "compound", "nmod", "det", "flat"))
        if former & (under | set(range(office.first, office.last + 1))):
            return True
        for before in range(office.first - 1, -1, -1):
            token = self.tree[before]
            if before in former:
                return before == office.first - 1 or token.pos in _BEFORE_OFFICE
            if token.pos not in _BEFORE_OFFICE or token.text in _STOPS:
                break
        return False

    def _possessor(self, tokens: Iterable[int]) -> int | None:
        for i in tokens:
            for k in self.tree.children[i]:
                token = self.tree[k]
                mine = self.words.is_a("possessive_first", token.text) and self.tree.quoted(k)
                if token.pos in ("DET", "PRON") and (mine or self.words.is_a("possessive", token.text)):
                    return k
        return None

    def owners(self, head: int, tokens: Iterable[int] = (), word: Word | None = None) -> list[Owner]:
        """Whose the noun is, by its nearest modifiers; several where they are coordinated."""
        return self._whose.owners(head, tokens, word)

    # --- persons ---------------------------------------------------------------------------------------------------

    def predicated(self) -> Iterator[tuple[NameUnit, int]]:
        """Persons and the office that a copula, a relative clause or a verb of appointment gives them."""
        return predicated(self.marked, self.words, self.linked)

    def office_words(self, office: int) -> str:
        """The words of an office without its holder and its state."""
        words, holder = office_words(self.marked, self.words, office), self.units_of.get(office)
        name = self.marked.units[holder].name if holder is not None else ""
        return " ".join(words.replace(name, " ").split()) if name and name != words else words

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
            if person is not None and person.actors:
                self._add_known(reading, person)
            elif not self._add_recorded(reading, unit):
                self._add_leader(reading, unit)
        evident = unit.evident or reading.actors or title is not None or self.directory.find(unit.name) is not None
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
        above = self.tree.top({*unit.tokens, title.head}) == title.head
        reading.head = title.head if above else unit.head
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
            else:
                self._add_office_behind(reading, unit, title.head)

    def _add_office_behind(self, reading: Reading, unit: NameUnit, title: int) -> None:
        """Take for a title without a state the office set behind the name: "le cheikh X, émir du Qatar"."""
        for k in self.tree.kids(title, "appos", "nmod"):
            office = self.marked.offices.get(k) if k > unit.last and not self.tree.case(k) else None
            behind = self._office(office) if office is not None and office.word.person else None
            states = behind is not None and all(a.kind in STATES for a in behind.actors)
            if behind is not None and behind.actors and states and not behind.former:
                reading.actors, reading.sector, reading.office = behind.actors, behind.sector, behind.office
                reading.basis += behind.basis
                return

    def _add_owners(self, reading: Reading, unit: NameUnit) -> None:
        """ "Russia's Putin", "Putin of Russia"."""
        owners = [o for o in self.owners(unit.head, unit.tokens) if o.rank <= GENITIVE]
        actors = tuple(dict.fromkeys(a for o in owners for a in o.actors))
        if len(actors) == 1 and ":" not in actors[0].code:
            reading.actors = actors
            reading.basis = [f"« {unit.name} »", *(step for o in owners for step in o.basis)]

    def _add_known(self, reading: Reading, person: Person) -> None:
        reading.actors, reading.sector = person.actors, person.sector
        if reading.former:
            reading.actors, reading.sector = tuple(part_of(actor, "CIV") for actor in person.actors), "CIV"
        reading.person, reading.office = person.name, reading.office or person.office
        reading.gender = reading.gender or person.gender
        known_before = any(_KNOWN in step for step in person.basis) or is_recorded(person.basis)
        reading.basis += [*([] if known_before else [f"« {person.name} » in this text"]), *person.basis]

    def _add_recorded(self, reading: Reading, unit: NameUnit) -> bool:
        """Take whom the record knows by this name; whether it has a say at all.

        A surname alone needs a title or office before it, or to be evidently a person's in a text that names the state.
        """
        person = self.record.bearer(unit.name)
        if person is None:
            return False
        titled = unit.titled or bool(reading.office)
        named = unit.evident and any(actor.state in self.named for actor in person.actors)
        if " " not in sound(unit.name) and not titled and not named:
            return False
        if reading.office and not self._may_hold(person, reading):
            return False
        if person.actors:
            self._add_known(reading, person)
            reading.basis.insert(0, f"« {unit.name} »")
        return True

    def _may_hold(self, person: Person, reading: Reading) -> bool:
        """Whether an office said without its state can be the one a person is known by ("the minister", "Minister")."""
        post = post_named(person.post)
        role = role_of(reading.office, None, self.words.language)
        if post is None or role:
            return post is not None and role == post.name
        return reading.missing is not None and reading.missing.sector in post.sectors

    def _add_leader(self, reading: Reading, unit: NameUnit) -> None:
        titled = unit.titled or reading.missing is not None or bool(reading.office)
        found = self.known.leaders.find(unit.name, titled, self.day, self.named)
        if found is None:
            return
        code, leader = found
        state, _, sector = code.partition(":")
        actor = part_of(self.known.gazetteer.actor(state), sector)
        if reading.former:
            actor = part_of(actor, "CIV")
        until = "" if leader.until > 9000 else f"{leader.until - 1:.0f}"
        reading.actors, reading.sector = (actor,), sector
        reading.basis.append(f"« {unit.name} »{_KNOWN}{leader.office}, {leader.since:.0f}–{until} → {actor.code}")
