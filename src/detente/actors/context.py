"""What reading an article from left to right keeps in mind: the sentences done, whom they named, what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from detente.actors.nouns import Nouns
from detente.actors.offices import Words
from detente.actors.persons import Person
from detente.actors.reading import STATES, Reading
from detente.actors.tree import Tree, base
from detente.model import Actor, Mention, Span

Found = tuple[tuple[Actor, ...], str]
NOBODY: Found = ((), "")
ORGANS = frozenset({"GOV", "MIL", "COP", "LEG", "JUD", "OPP", "SPY"})  # what a state acts through at home


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A subject that a later pronoun may mean. ``mention`` is None where it is known but stands for no actor.

    ``proper`` says whether it is a name.
    """

    mention: Mention | None
    plural: bool
    gender: str
    human: bool
    proper: bool = False


@dataclass(slots=True)
class Resolved:
    """One sentence's results. ``same`` maps other tokens of a phrase, and relative pronouns, to its head.

    ``locative`` are names that stand as places, ``spots`` cities and regions that stand for their state ("took Goma").
    """

    tree: Tree
    nouns: Nouns
    mentions: dict[int, Mention] = field(default_factory=dict)
    same: dict[int, int] = field(default_factory=dict)
    possessed: dict[int, Mention] = field(default_factory=dict)
    locative: set[int] = field(default_factory=set)
    spots: set[int] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    subjects: list[Antecedent] = field(default_factory=list)

    def at(self, token: int) -> Mention | None:
        """The mention that a token heads, belongs to or stands for."""
        return self.mentions.get(token) or self.mentions.get(self.same.get(token, -1))

    def actors(self, until: int | None = None, locative: bool = False) -> Iterator[Actor]:
        """The actors named, in order, before a token; those of pure places only if ``locative``."""
        for head in sorted(self.mentions):
            if until is not None and head >= until:
                return
            if head not in self.spots and (locative or head not in self.locative):
                yield from self.mentions[head].actors

    def mention(self, head: int, tokens: Iterable[int], actors: Iterable[Actor], why: str) -> Mention:
        """A mention of these tokens for actors that were found elsewhere."""
        span = self.tree.span(tokens)
        return Mention(span, head, tuple(actors), basis=(f"« {span.text} »: {why}",))


class Context:
    """The words of the language, the sentences ``done`` and the ``topic``: the actors of headline and lede, of whom the
    states in ``focus`` are more than the place of what is told.

    ``offices`` remembers whose each office was when last named (None where it was several states'), ``leading`` whose
    it was when last the subject, ``short`` whom the first word of a longer name stands for ("la Ligue"). ``acting`` are
    the states whose own organs and officials the article speaks of anywhere, ``people`` those whose office was named
    first without a state, with the state found. ``home`` is the state in which it was written, where its dateline says
    so: () otherwise; ``stated`` says that the headline calls the article somebody's own words (a communiqué).
    """

    def __init__(
        self,
        words: Words,
        topic: Sequence[Actor],
        acting: Sequence[Actor] = (),
        home: Sequence[Actor] = (),
        focus: Sequence[Actor] = (),
        stated: bool = False,
    ) -> None:
        self.words = words
        self.topic = tuple(topic)
        self.focus = tuple(focus)
        self.acting = tuple(acting)
        self.home = tuple(home)
        self.stated = stated
        self.people: list[Person] = []
        self.done: list[Resolved] = []
        self.offices: dict[str, tuple[Actor, ...] | None] = {}
        self.leading: dict[str, tuple[Actor, ...]] = {}
        self.short: dict[str, tuple[Actor, ...] | None] = {}

    @property
    def issuer(self) -> tuple[Actor, ...]:
        """Whose words a communiqué is: of the state where it was written, else of the first who acts in it."""
        if not self.stated or len(self.home) == 1:
            return self.home if self.stated else ()
        acting = (s.mention.actors for sentence in self.done for s in sentence.subjects if s.mention is not None)
        first = distinct(next(acting, ()))
        return first if len(first) == 1 else ()

    def remember(self, here: Resolved, reading: Reading) -> None:
        """Keep whose an office or a longer name is."""
        if any(actor.code.startswith(":") for actor in reading.actors):
            return
        marked = here.nouns.marked
        title = here.nouns.linked.get(reading.head, reading.head)  # "Prime Minister X": the office of a person
        office, name = marked.offices.get(title), marked.names.get(reading.head)
        if office is not None and not office.word.code:
            _store(self.offices, office.word.form, reading.actors)
            if is_leading(here, title):
                self.leading[office.word.form] = reading.actors
        text = here.tree[reading.head].text
        if name is not None and name.role in ("organisation", "group") and name.last > name.first and text.istitle():
            _store(self.short, text, reading.actors)

    def earlier_states(self) -> tuple[Actor, ...]:
        """The states named so far."""
        return states(a for sentence in self.done for a in sentence.actors())

    def is_definite(self, tree: Tree, head: int) -> bool:
        """Whether a noun is somebody known: by its article, or capitalised without one."""
        determiner = tree.determiner(head)
        if determiner is not None:
            return self.words.is_a("definite", determiner.text)
        case = tree.case(head).rpartition(" ")[2]
        if self.words.is_a("contracted", case):
            return True
        return not case and tree[head].text[:1].isupper() and head > 0


def is_leading(here: Resolved, head: int) -> bool:
    """Whether an office, or the person who holds it, is the subject of its clause."""
    return base(here.tree[here.nouns.units_of.get(head, head)].dep) == "nsubj"


def _store(memory: dict[str, tuple[Actor, ...] | None], key: str, actors: tuple[Actor, ...]) -> None:
    known = memory.get(key, actors)
    same = known is not None and {a.code for a in known} == {a.code for a in actors}
    memory[key] = actors if same else None


def bases(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The states that domestic actors belong to; others as they are."""
    return tuple(replace(a, code=a.state, kind="state") if ":" in a.code[1:] else a for a in actors)


def distinct(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Actors at state level, each once, without those of an unknown state."""
    found: dict[str, Actor] = {}
    for actor in bases(actors):
        if not actor.code.startswith(":"):
            found.setdefault(actor.code, actor)
    return tuple(found.values())


def states(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The states among actors, each once."""
    return tuple(a for a in distinct(actors) if a.kind in STATES)


def is_plural(tree: Tree, head: int) -> bool:
    """Whether a noun is in the plural, by its article before itself (models guess names' numbers)."""
    determiner = tree.determiner(head)
    number = determiner.feats.get("Number") if determiner is not None else None
    return (number or tree[head].feats.get("Number")) == "Plur"


def joined_span(tree: Tree, mentions: Sequence[Mention]) -> Span:
    """The words from the first mention to the last."""
    start, end = min(m.span.start for m in mentions), max(m.span.end for m in mentions)
    shift = tree.sentence.start
    return Span(start, end, tree.sentence.text[start - shift : end - shift])


def is_of_faction(tree: Tree, words: Words, head: int) -> bool:
    """Whether somebody is of "the movement" or "the party" that the text has named before: "les dirigeants *du
    mouvement*".
    """
    return any(
        words.is_a("faction", tree[k].lemma) and words.is_a("genitive", tree.case(k)) for k in tree.kids(head, "nmod")
    )
