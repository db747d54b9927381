"""Acts by which an office begins or ends for somebody: "X was appointed ...", "succède à Y", "le ministre X, limogé".

``data/<language>/tenures.tsv`` lists the verbs. Only acts that a text tells as done count: none that is denied, wished,
possible or to come.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from detente.actors.context import Resolved, bases
from detente.actors.offices import DATA, Words, key, rows
from detente.actors.persons import NameUnit
from detente.actors.reading import office_actor
from detente.actors.titles import specified
from detente.errors import DataError
from detente.language import languages
from detente.language.frames import frames
from detente.language.grammar import load_grammar
from detente.model import Actor, Appointment, Argument, Date, Frame

_MOODS = frozenset({"indicative", "participle"})
_DEPTH = 3
Office = tuple[str, Actor, set[int], bool]  # its words, whose it is, its tokens, whether only the context says whose


@dataclass(frozen=True, slots=True)
class Act:
    """A line of ``tenures.tsv``: the relations of the holder and of who held it ``before`` ("" if not said).

    ``particle`` is what must follow the verb ("step *down*"), ``nouns`` are those of which it must have one.
    """

    ends: bool
    holder: str
    nouns: frozenset[str]
    before: str
    particle: str


@functools.cache
def load_acts(language: str) -> Mapping[str, tuple[Act, ...]]:
    """The acts of a language by verb. Raises DataError with file and line for a malformed one."""
    found: dict[str, tuple[Act, ...]] = {}
    for where, row in rows(DATA / language / "tenures.tsv"):
        if row["act"] not in ("begins", "ends") or row["holder"] not in ("subject", "object"):
            raise DataError(
                where, f"{row['act']!r} for the {row['holder']!r}", "write begins or ends, subject or object"
            )
        nouns = frozenset(key(noun) for noun in row["with"].split("|") if noun)
        for verb in row["verbs"].split("|"):
            lemma, _, particle = verb.partition(" ")
            act = Act(row["act"] == "ends", row["holder"], nouns, row["before"], particle)
            found[lemma] = (*found.get(lemma, ()), act)
    return found


def tenures(sentence: Resolved, words: Words, dates: Sequence[Date] = ()) -> Iterator[Appointment]:
    """The offices that begin or end in a sentence, with the day where it tells one, in the order of the acts."""
    acts = load_acts(words.language) if words.language in languages() else {}
    if not sentence.nouns.marked.units or not any(token.lemma in acts for token in sentence.tree.tokens):
        return
    for frame in frames(sentence.tree.sentence, load_grammar(words.language)):
        for act in acts.get(frame.lemma.partition(" ")[0], ()) if _is_done(frame) else ():
            yield from _Told(sentence, words, frame, act).appointments(dates)


def _is_done(frame: Frame) -> bool:
    if frame.kind != "verb" or frame.polarity != "positive" or frame.modality or frame.mood not in _MOODS:
        return False
    return frame.tense != "future" and (frame.link != "adverbial" or frame.tense != "present")


class _Told:
    """One act in one frame of a sentence."""

    def __init__(self, sentence: Resolved, words: Words, frame: Frame, act: Act) -> None:
        self.sentence, self.words, self.frame, self.act = sentence, words, frame, act
        self.tree, self.nouns = sentence.tree, sentence.nouns

    def appointments(self, dates: Sequence[Date]) -> Iterator[Appointment]:
        if not self._is_meant():
            return
        holder, before = self._person(self.act.holder), self._person(self.act.before)
        found = self._office(holder, before) if holder is not None else None
        if holder is None or found is None:
            return
        office, actor, tokens, inferred = found
        since = self._day(dates)
        span = self.tree.span({*holder.tokens, *tokens, self.frame.token})
        yield Appointment(self._name(holder), office, actor, span, since, self.act.ends, inferred)
        if before is not None:
            yield Appointment(self._name(before), office, actor, span, since, True, inferred)

    def _is_meant(self) -> bool:
        """Whether the verb has the particle and the noun with which it is this act."""
        token = self.frame.token
        follows = self.tree[token + 1].text.lower() if token + 1 < len(self.tree.tokens) else ""
        if self.act.particle and self.act.particle not in (self.frame.lemma.partition(" ")[2], follows):
            return False
        own = {key(self.tree[k].lemma) for k in (*self.tree.children[token], *(a.head for a in self.frame.arguments))}
        return not self.act.nouns or bool(self.act.nouns & own)

    def _name(self, unit: NameUnit) -> str:
        mention = self.sentence.at(unit.head)
        known = mention.person if mention is not None else ""
        return known if unit.name in known else unit.name

    def _person(self, relation: str) -> NameUnit | None:
        """The person who is the subject, the object or behind a preposition: by name, or by the title before it."""
        marked = self.nouns.marked
        for argument in self.frame.arguments if relation else ():
            if relation not in (argument.relation, argument.preposition):
                continue
            head = marked.head_of(argument.head)
            unit = marked.units.get(self.nouns.units_of.get(head, head))
            if unit is not None:
                return unit
        return None

    # --- the office --------------------------------------------------------------------------------------------------

    def _office(self, holder: NameUnit, before: NameUnit | None) -> Office | None:
        """The words of the office, whose it is and its tokens: as the act says it, else by the title of who left it."""
        for argument in self.frame.arguments:
            head = self._said(argument)
            if head is not None and head not in (self.nouns.linked.get(holder.head), holder.head):
                return self._of(head)
        headed = next((found for a in self.frame.arguments if (found := self._headed(a)) is not None), None)
        if headed is not None:
            return headed
        leaving = holder if self.act.ends else before
        title = self.nouns.linked.get(leaving.head) if leaving is not None else None
        return self._of(title) if title is not None else None

    def _said(self, argument: Argument) -> int | None:
        """The office that an argument names: as predicate, behind "as", or by "the post of"."""
        if argument.relation == "predicative" or (
            argument.relation == "oblique"
            and (not argument.preposition or self.words.is_a("office_as", argument.preposition))
        ):
            head = self.nouns.marked.head_of(argument.head)
            if head in self.nouns.marked.offices:
                return head
        head = argument.head
        for _ in range(_DEPTH if self.words.is_a("post_noun", self.tree[head].lemma) else 0):
            below = [self.nouns.marked.head_of(k) for k in self.tree.kids(head, "nmod", "appos", "compound")]
            office = next((k for k in below if k in self.nouns.marked.offices), None)
            if office is not None:
                return office
            head = next(iter(self.tree.kids(head, "nmod")), head)
        return None

    def _of(self, head: int) -> Office | None:
        """An office with whose it is: as the sentence says, else the state of who gives or takes it."""
        mark, reading = self.nouns.marked.offices.get(head), self.nouns.read(head)
        if mark is None or reading is None or reading.former or mark.word.kind != "office":
            return None
        mention = self.sentence.at(head) or self.sentence.at(reading.head)
        actors = mention.actors if mention is not None else ()
        inferred = reading.missing is not None and reading.possessor is None
        given = tuple(office_actor(owner, mark.word) for owner in self._giver()) if inferred or not actors else ()
        if len(given) == 1:
            actors, inferred = given, False
        if len(actors) != 1 or not actors[0].state:
            return None
        return self.nouns.office_words(head), actors[0], set(range(mark.first, mark.last + 1)), inferred

    def _giver(self) -> tuple[Actor, ...]:
        if self.act.holder != "object":
            return ()
        mentions = (self.sentence.at(a.head) for a in self.frame.arguments if a.relation == "subject")
        return next((bases(mention.actors) for mention in mentions if mention is not None), ())

    def _headed(self, argument: Argument) -> Office | None:
        """ "À la tête de la diplomatie tchadienne": the office is to head an institution."""
        head, marked = argument.head, self.nouns.marked
        opening = {*self.tree.kids(head, "case", "det"), head}
        if not self.words.is_a("headship", self.tree.words(opening)):
            return None
        for k in self.tree.kids(head, "nmod"):
            inside, mention = marked.head_of(k), self.sentence.at(k)
            stated = mention is not None and len(mention.actors) == 1 and mention.actors[0].state
            if inside in marked.offices and mention is not None and stated:
                tokens = opening | set(self.tree.kids(k, "case", "det")) | specified(marked, self.words, inside)
                return self.tree.words(tokens), mention.actors[0], tokens, False
        return None

    def _day(self, dates: Sequence[Date]) -> Date | None:
        """The day of the act: the only date of the article that stands among the words of its clause."""
        tree, verb = self.tree, self.frame.token
        own = [token for token in tree.tokens if token.i == verb or tree.clause(token.i) == verb]
        found = [
            date
            for date in dates
            if date.span is not None and any(date.span.start <= t.start < date.span.end for t in own)
        ]
        return found[0] if len(found) == 1 else None
