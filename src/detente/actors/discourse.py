"""Goes through an article from left to right and makes mentions: first what phrases say themselves, then the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from detente.actors.context import Context, Resolved
from detente.actors.nouns import Nouns
from detente.actors.persons import Directory, Person
from detente.actors.places import is_locative
from detente.actors.pronouns import Pronouns
from detente.actors.reading import Reading
from detente.actors.references import References
from detente.actors.tree import base
from detente.actors.unowned import Unowned
from detente.model import Mention

_LONGEST = 5  # sentences of one quotation
_SIDES = frozenset({"nsubj", "obj", "iobj", "obl"})
_RELATIVE = frozenset({"PRON", "DET", "ADV", "SCONJ"})


class Discourse:
    """Resolves the sentences of one article in order; ``context`` is what is known of it before the first."""

    def __init__(self, context: Context) -> None:
        self.words = context.words
        self.context = context
        self.pronouns = Pronouns(self.context)
        self.references = References(self.context, self.pronouns)
        self.unowned = Unowned(self.context, self.pronouns, self.references)

    def sentence(self, nouns: Nouns) -> Resolved:
        """Resolve the next sentence; the sentences before it are its context."""
        here = Resolved(nouns.tree, nouns)
        here.tree.opened = self._is_quoting()
        unowned = []
        for head in nouns.heads():
            reading = nouns.read(head)
            if reading is None:
                continue
            self._cover(here, reading, head)
            if reading.actors:
                self._keep(here, reading)
            else:
                unowned.append(reading)
        self._relatives(here)
        self._settle(here, unowned)
        self._appositions(here)
        here.subjects = list(self.pronouns.main_subjects(here))
        self.context.done.append(here)
        return here

    def _is_quoting(self) -> bool:
        """Whether a quotation goes on behind the sentence before; one that never ends is a slip of the text."""
        done = self.context.done[-_LONGEST:]
        endless = len(done) == _LONGEST and all(sentence.tree.opened for sentence in done)
        return bool(done) and not endless and done[-1].tree.quoted(len(done[-1].tree.tokens))

    def _cover(self, here: Resolved, reading: Reading, head: int) -> None:
        """Let the other tokens of a name, title or office stand for the phrase."""
        marked, units_of = here.nouns.marked, here.nouns.units_of
        for token in reading.tokens:
            own = marked.head_of(token)
            if head in (own, units_of.get(own)):
                here.same[token] = reading.head
        here.same[head] = reading.head
        if reading.kind == "person":
            here.people.add(reading.head)

    def _keep(self, here: Resolved, reading: Reading) -> None:
        """Make a reading a mention."""
        basis = tuple(dict.fromkeys(reading.basis))
        if reading.kind == "name" and is_locative(here.tree, reading.head, self.words, here.nouns.marked):
            here.locative.add(reading.head)
            basis += ("place",)
            if reading.place:
                return
        elif reading.place:
            here.spots.add(reading.head)
        span = here.tree.span(reading.tokens)
        here.mentions[reading.head] = Mention(
            span, reading.head, reading.actors, reading.person, reading.office, reading.sector, basis
        )
        self.context.remember(here, reading)

    def _settle(self, here: Resolved, unowned: Sequence[Reading]) -> None:
        """Referring words, offices without a state, and pronouns, from left to right."""
        tasks: list[tuple[int, Callable[[int], Mention | None]]] = []
        tasks += [(head, lambda i: self.references.word(here, i)) for head in here.nouns.marked.discourse]
        for token in here.tree.tokens:
            if self.words.is_a("sides", token.text) or self._is_pair(here, token.i):
                tasks.append((token.i, lambda i: self.references.sides(here, i)))
        for reading in unowned:
            tasks.append((reading.head, lambda _, r=reading: self._completed(here, r)))  # type: ignore[misc]
        for token in here.tree.tokens:
            if token.text in self.context.short and token.pos in ("NOUN", "PROPN"):
                tasks.append((token.i, lambda i: self.references.short_name(here, i)))
            elif token.pos in ("PRON", "DET"):
                tasks.append((token.i, lambda i: self._pronoun(here, i)))
        tasks.sort(key=lambda pair: pair[0])
        # "*we* protest, said the minister": who speaks is known only behind what he says
        speaking = [pair for pair in tasks if self._is_first(here.tree[pair[0]].text)]
        for head, task in (*tasks, *speaking):
            mention = task(head) if here.at(head) is None else None
            if mention is not None:
                here.mentions[head] = mention

    def _is_first(self, word: str) -> bool:
        return self.words.is_a("first", word) or self.words.is_a("possessive_first", word)

    def _is_pair(self, here: Resolved, i: int) -> bool:
        """Whether a numeral stands for two spoken of before ("*the two* agreed to meet")."""
        token = here.tree[i]
        return self.words.is_a("two", token.text) and base(token.dep) in _SIDES

    def _completed(self, here: Resolved, reading: Reading) -> Mention | None:
        if reading.person and reading.missing is None and not reading.former:
            self._again(reading)
        if self._named_beside(here, reading) or self.unowned.settle(here, reading):
            self._keep(here, reading)
            if reading.person and reading.missing is not None and len(reading.actors) == 1:
                known = Person(reading.person, reading.actors, reading.office, reading.sector, reading.gender)
                self.context.people.append(known)
        return here.mentions.get(reading.head)

    def _named_beside(self, here: Resolved, reading: Reading) -> bool:
        """Take for a title of nobody known the person set beside it, whose own office says whose he is: "le général X,
        chef d'état-major de l'armée soudanaise"."""
        if reading.kind != "office" or reading.person or reading.possessor is not None or reading.former:
            return False
        if reading.missing is None or not reading.missing.person:
            return False
        beside = [here.mentions[k] for k in here.tree.kids(reading.head, "appos", "flat") if k in here.mentions]
        if len(beside) != 1 or not beside[0].person or not beside[0].office:
            return False
        person = beside[0]
        reading.actors, reading.sector = person.actors, person.sector
        reading.person, reading.office = person.person, person.office
        reading.basis += person.basis
        return True

    def _again(self, reading: Reading) -> None:
        """Take for a bare name whom its bearer was found to act for when the office was named."""
        person = Directory.of(self.context.people, self.words.first_names).find(reading.person)
        if person is not None and person.actors and not person.actors[0].code.startswith(":"):
            reading.actors, reading.sector = person.actors, person.sector
            reading.office = reading.office or person.office
            reading.basis.append(f"« {person.name} » in this text → {person.actors[0].code}")

    def _pronoun(self, here: Resolved, i: int) -> Mention | None:
        if not self.pronouns.is_possessive(here.tree, i):
            return self.pronouns.mention(here, i)
        owner = self.pronouns.possessor(here, i)
        if owner is not None:
            here.possessed[here.tree[i].head] = owner
        return None

    def _appositions(self, here: Resolved) -> None:
        """ "L'organe continental, l'Union africaine": the noun stands for what is set beside it."""
        for head in list(here.mentions):
            token = here.tree[head]
            governor = here.tree[token.head]
            known = here.tree.determiner(governor.i) is not None or governor.dep == "conj"
            if token.dep != "appos" or governor.pos != "NOUN" or not known:
                continue
            beside = here.at(governor.i)
            body = beside is not None and not beside.person and all(a.kind == "igo" for a in beside.actors)
            if beside is None or (body and all(a.kind == "state" for a in here.mentions[head].actors)):
                here.mentions.pop(governor.i, None)  # "un membre de l'OTAN, la Turquie" is Turkey
                self._share(here, governor.i, head)

    def _share(self, here: Resolved, noun: int, head: int) -> None:
        """Let a noun stand for a phrase; with it a noun that it only goes on describing ("allié et ami, la ...")."""
        here.same[noun] = head
        token = here.tree[noun]
        if token.dep == "conj" and here.tree[token.head].pos == "NOUN" and here.at(token.head) is None:
            here.same[token.head] = head

    def _relatives(self, here: Resolved) -> None:
        """ "qui", "who": the noun that the relative clause belongs to."""
        for token in here.tree.tokens:
            if token.dep != "acl:relcl":
                continue
            for i in here.tree.below(token.i):
                pronoun = here.tree[i].pos in _RELATIVE and self.words.is_a("relative", here.tree[i].text)
                if pronoun and i != token.i and here.tree.clause(i) == token.i:
                    here.same[i] = here.same.get(token.head, token.head)
