"""``resolve``: the sentences of one article -> who each phrase stands for, who holds which office, what is a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from detente.actors import gazetteer
from detente.actors.appointments import appointments_of
from detente.actors.context import ORGANS, Context, Resolved, states
from detente.actors.discourse import Discourse
from detente.actors.leaders import load_leaders
from detente.actors.marks import Knowledge, Marked, evidence
from detente.actors.nouns import Nouns, is_recorded
from detente.actors.offices import Words, load_words
from detente.actors.persons import NOBODY_KNOWN, Directory, Person
from detente.actors.places import is_dateline, is_locative, places_of
from detente.actors.reading import Reading
from detente.actors.spelling import sound
from detente.actors.tree import Tree, base
from detente.model import Actor, Appointment, Date, Mention, Place, Sentence

_YEAR = 4  # digits
_LONGEST_DATE = 8  # tokens of a place with its day
_LEDE = 1
_SHARED = "named with others under one office"
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who the phrases of an article stand for. Positions count the sentences given, tokens those of a sentence.

    ``mentions`` and ``places`` go by head token, one mapping a sentence; ``directory`` holds the persons learned,
    ``issuer`` is whose own words the article is (a communiqué), () where it is nobody's.
    """

    mentions: tuple[Mapping[int, Mention], ...]
    appointments: tuple[Appointment, ...]
    places: tuple[Mapping[int, Place], ...]
    directory: Directory
    issuer: tuple[Actor, ...]
    _sentences: tuple[Resolved, ...] = field(repr=False, compare=False)
    _words: Words = field(repr=False, compare=False)

    def at(self, position: int, token: int) -> Mention | None:
        """The mention of the phrase that a token heads, belongs to by name, or stands for ("qui", "il")."""
        return self._sentences[position].at(token)

    def is_locative(self, position: int, token: int) -> bool:
        """Whether the name at a token is a place here ("à Bamako") rather than an actor."""
        sentence = self._sentences[position]
        return sentence.same.get(token, token) in sentence.locative or token in self.places[position]

    def owner(self, position: int, token: int) -> Mention | None:
        """Whose a noun is, by its own adjective, genitive or possessive; None where nothing or several say so."""
        possessed = self._sentences[position].possessed.get(token)
        if possessed is not None:
            return possessed
        return self._nearest(position, token, agents=False)

    def inside(self, position: int, token: int) -> Mention | None:
        """The actor inside a phrase that is itself none: its owner or agent, else that of its genitive, and so on."""
        for _ in range(_DEPTH):
            found = self.owner(position, token) or self._nearest(position, token, agents=True)
            if found is not None:
                return found
            tree = self._sentences[position].tree
            spots = [k for k in tree.kids(token, "nmod", "compound") if k in self._sentences[position].spots]
            if len(spots) == 1:
                return self.at(position, spots[0])
            deeper = [k for k in tree.kids(token, "nmod") if self._words.is_a("genitive", tree.case(k))]
            located = [c for c in tree.kids(token, "acl") if self._words.is_a("located", tree[c].text)]
            deeper = deeper or [k for c in located for k in tree.kids(c, "obl")]
            if len(deeper) != 1:
                return None
            token = deeper[0]
        return None

    def _nearest(self, position: int, token: int, agents: bool) -> Mention | None:
        sentence = self._sentences[position]
        ranks: tuple[list[Mention], list[Mention], list[Mention]] = ([], [], [])
        for k in sentence.tree.children[token]:
            rank = self._rank(sentence, k, agents)
            if rank is not None:
                ranks[rank].extend(m for j in (k, *sentence.tree.conjuncts(k)) if (m := sentence.at(j)) is not None)
        return next((_joined(sentence, found) for found in ranks if found), None)

    def _rank(self, sentence: Resolved, k: int, agents: bool) -> int | None:
        tree = sentence.tree
        token, case = tree[k], tree.case(k)
        if agents:
            return 0 if self._words.is_a("agent", case) else None
        if token.dep == "nmod:poss":
            return 0
        if token.dep == "appos" and k in sentence.nouns.marked.names:
            return 0  # "a member of the EU, *Hungary*"
        if base(token.dep) in ("amod", "compound", "flat") or (base(token.dep) == "nmod" and not case):
            return 1 if k not in sentence.locative else None
        genitive = base(token.dep) == "nmod" and self._words.is_a("genitive", case)
        placed = k in sentence.locative or k in sentence.spots
        return 2 if genitive and not placed else None


def _joined(sentence: Resolved, found: Sequence[Mention]) -> Mention:
    """One mention for coordinated modifiers ("russes et chinoises")."""
    if len(found) == 1:
        return found[0]
    actors = tuple(dict.fromkeys(a for mention in found for a in mention.actors))
    span = sentence.tree.span(m.head for m in found)
    return replace(found[0], span=span, actors=actors, basis=tuple(b for m in found for b in m.basis))


def resolve(
    sentences: Sequence[Sentence],
    language: str,
    published: str | None = None,
    known: Directory = NOBODY_KNOWN,
    dates: Sequence[Date] = (),
) -> Resolution:
    """Resolve the phrases of one article's (or passage's) parsed sentences, in order.

    ``published`` is the article's ISO day where known: it tells which of several known persons was in office. ``known``
    are the office holders whom earlier articles made known (``terms.known_at``), ``dates`` the article's own.
    Sentences without tokens have no mentions. Raises LanguageError for a language without tables.
    """
    tables = Knowledge(gazetteer.load(language), load_words(language), load_leaders())
    marked = [Marked(sentence, tables) for sentence in sentences]
    named = evidence(marked)
    day = published or ""
    strangers = known.strangers(u.name for m in marked for u in m.units.values() if u.last > u.first)
    record = known.without(strangers)
    learned = _learn([Nouns(m, tables, Directory(), named, day, record) for m in marked], tables, strangers)
    for each in marked:
        each.add_known(learned)
    nouns = [Nouns(m, tables, learned, named, day, record) for m in marked]
    topic = tuple(_topic(sentences, nouns))
    focus = states(
        actor for reading, each in topic if not _is_placed(reading, each, tables.words) for actor in reading.actors
    )
    context = Context(
        tables.words,
        tuple(actor for reading, _ in topic for actor in reading.actors),
        states(_acting(nouns)),
        states(_home(nouns)),
        focus,
        any(s.kind == "headline" and _is_statement(n, tables.words) for s, n in zip(sentences, nouns, strict=True)),
    )
    discourse = Discourse(context)
    resolved = tuple(discourse.sentence(each) for each in nouns)
    return Resolution(
        mentions=tuple(MappingProxyType(r.mentions) for r in resolved),
        appointments=appointments_of(resolved, tables.words, dates),
        places=tuple(_places(r, tables.words) for r in resolved),
        directory=learned,
        issuer=context.issuer,
        _sentences=resolved,
        _words=tables.words,
    )


def _learn(nouns: Iterable[Nouns], known: Knowledge, strangers: frozenset[str]) -> Directory:
    """The persons whom the article itself introduces, those with an office and a state first.

    Whoever it leaves to the record, and shares a family name with a stranger, is nobody to remember a surname by.
    """
    said: list[Person] = []
    for each in nouns:
        readings = [(unit, each.read(unit.head)) for unit in each.marked.units.values()]
        said += [Person(u.name, (a,), each.office_words(o), "", u.gender, (_SHARED,)) for u, o, a in each.shares()]
        for unit, reading in readings:
            introduced = unit.last > unit.first or unit.head in each.linked
            if reading is not None and introduced and (len(reading.actors) == 1 or reading.missing is not None):
                basis = tuple(step for step in reading.basis if step != f"« {unit.name} »")
                if strangers and sound(unit.name).rpartition(" ")[2] in strangers and is_recorded(basis):
                    continue
                said.append(Person(unit.name, reading.actors, reading.office, reading.sector, unit.gender, basis))
        said += _predicated(each)
    full = sorted(said, key=lambda person: (" " not in person.name, not person.actors, not person.office))
    return Directory.of(full, known.words.first_names)


def _predicated(nouns: Nouns) -> Iterator[Person]:
    """ "X est ministre malien": persons whose office a copula, relative clause or verb of appointment gives."""
    for unit, office in nouns.predicated():
        reading = nouns.read(office)
        if reading is not None and reading.actors:
            yield Person(unit.name, reading.actors, reading.office, reading.sector, unit.gender, tuple(reading.basis))


def _topic(sentences: Sequence[Sentence], nouns: Sequence[Nouns]) -> Iterator[tuple[Reading, Nouns]]:
    """The phrases that name actors in the headline and the sentence after it, each with its sentence."""
    body = 0
    for sentence, each in zip(sentences, nouns, strict=True):
        if sentence.kind not in ("headline", "heading"):
            body += 1
        if body > _LEDE or (body == 1 and sentence.kind != "headline" and len(sentences) == 1):
            return
        for head in each.heads():
            reading = each.read(head)
            if reading is not None and not reading.place:
                yield reading, each


def _is_placed(reading: Reading, nouns: Nouns, words: Words) -> bool:
    """Whether a phrase names but the town where something is told to have been."""
    mark = nouns.marked.names.get(reading.head)
    town = mark is not None and mark.role in ("seat", "place")
    return town and is_locative(nouns.tree, reading.head, words, nouns.marked)


def _acting(nouns: Sequence[Nouns]) -> Iterator[Actor]:
    """The states whose organs and officials an article of several sentences speaks of, but for those sent abroad."""
    for each in nouns if len(nouns) > 1 else ():
        for head, office in each.marked.offices.items():
            reading = each.read(head) if office.word.sector in ORGANS and office.word.rank != "envoy" else None
            if reading is not None:
                yield from reading.actors


def _home(nouns: Sequence[Nouns]) -> Iterator[Actor]:
    """The state whose town stands in the dateline, or with a day in a line of its own ("Lima, 3 mars 2025")."""
    for each in nouns:
        for mark in each.marked.names.values():
            if mark.first > 1 or mark.role not in ("seat", "place"):
                continue
            reading = each.read(mark.head)
            if reading is not None and (is_dateline(each.tree, mark.head) or _is_placed_date(each.tree)):
                yield from reading.actors
                return
    yield from (_issuing(nouns[0]) or _setting(nouns[0])) if nouns else ()


def _issuing(headline: Nouns) -> tuple[Actor, ...]:
    """Whose office a headline says that its text comes from ("*Comment by the Peruvian ministry's spokesman*")."""
    if not _is_statement(headline, headline.known.words):
        return ()
    found = (headline.read(head) for head in headline.marked.offices)
    return next((reading.actors for reading in found if reading is not None and len(states(reading.actors)) == 1), ())


def _setting(headline: Nouns) -> Iterator[Actor]:
    """The state with which a headline opens as the place of its story ("*In Peru*, the army ..."); of one text too."""
    for mark in headline.marked.names.values():
        reading = headline.read(mark.head) if mark.first <= 1 and mark.role == "name" else None
        if reading is not None and is_locative(headline.tree, mark.head, headline.known.words, headline.marked):
            yield from reading.actors
            return


def _is_statement(nouns: Nouns, words: Words) -> bool:
    """Whether a headline calls its text the words of an office ("*Press briefing* by the spokesman")."""
    return any(words.is_a("statement", token.text) for token in nouns.tree.tokens)


def _is_placed_date(tree: Tree) -> bool:
    tokens = tree.tokens
    year = any(t.text.isdigit() and len(t.text) == _YEAR for t in tokens)
    return year and len(tokens) <= _LONGEST_DATE and not any(t.pos in ("VERB", "AUX") for t in tokens)


def _places(resolved: Resolved, words: Words) -> Mapping[int, Place]:
    countries = {}
    for head in resolved.nouns.marked.names:
        reading = resolved.nouns.read(head)
        if reading is not None and reading.actors:
            countries[head] = reading.actors[0].code
    return MappingProxyType(places_of(resolved.nouns.marked, words, countries))
