"""One sentence as the coder sees it: tree, frames, and who stands where. Shared by matching and composition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Protocol

from detente.actors import gazetteer
from detente.coding.lexicon import Lexicon
from detente.coding.sentence_tree import SentenceTree
from detente.language.grammar import Grammar
from detente.model import Actor, Argument, Attribution, Frame, Mention, Party, Place, Sentence, Span, Token

_NO_QUOTES = str.maketrans(dict.fromkeys('"“”„«»', " "))
_NAMED = ("group", "ngo")  # parties, movements, unions
_SIGNS = frozenset("$€£¥%")  # beside sums
_YEAR = 4  # digits


class Resolved(Protocol):
    """What the coder asks of the resolver (``detente.actors.Resolution``); positions count sentences."""

    def at(self, position: int, token: int) -> Mention | None: ...

    def inside(self, position: int, token: int) -> Mention | None: ...

    def owner(self, position: int, token: int) -> Mention | None: ...

    def is_locative(self, position: int, token: int) -> bool: ...

    @property
    def places(self) -> Sequence[Mapping[int, Place]]: ...

    @property
    def issuer(self) -> tuple[Actor, ...]: ...


class Scene(SentenceTree):
    """A parsed sentence with its frames and mentions; answers questions, decides nothing."""

    def __init__(
        self,
        sentence: Sentence,
        position: int,
        frames: Sequence[Frame],
        resolved: Resolved,
        lexicon: Lexicon,
        grammar: Grammar,
        dates: Iterable[Span] = (),
    ) -> None:
        super().__init__(sentence, grammar)
        self.position = position
        self.frames = frames
        self.resolved = resolved
        self.lexicon = lexicon
        self.plain = sentence.text.lower().replace("’", "'")  # what cue phrases are looked up in
        self.unquoted = " ".join(sentence.text.lower().translate(_NO_QUOTES).split())
        spans = [(d.start, d.end) for d in dates]
        self.times = frozenset(t.i for t in sentence.tokens if any(a <= t.start < b for a, b in spans))
        self.speaker: Attribution | None = None  # of a sentence that others around it put into somebody's mouth
        self._vocabulary = self._all_words()
        self._relations: dict[int, dict[str, list[int]]] = {}
        self._parties: dict[tuple[int, bool], tuple[Party, ...]] = {}
        self._doers: dict[tuple[int, ...], tuple[Party, ...]] = {(): ()}
        self.embedded: dict[int, list[Frame]] = defaultdict(list)
        for frame in frames:
            if frame.parent is not None:
                self.embedded[frame.parent].append(frame)

    def _all_words(self) -> frozenset[str]:
        """All forms by which "is_one_of" may know a word of the sentence, and ""."""
        found = {""}
        for token in self.tokens:
            found |= {token.lemma, token.lemma.lower(), token.text.lower().replace("’", "'")}
            mention = self.resolved.at(self.position, token.i)
            if mention is not None and mention.person:
                found.update(mention.office.lower().split())
        return frozenset(found)

    # --- actors ------------------------------------------------------------------------------------------------

    def _is_mere_number(self, token: Token) -> bool:
        """Whether a number counts no persons: it does as what is done something to ("killed *12*"), but for sums."""
        counts = token.dep.startswith(("obj", "nsubj:pass")) and not self._is_sum(token)
        return token.pos == "NUM" and not counts

    def _is_sum(self, token: Token) -> bool:
        """Whether a number stands beside a sign of money or percents, or is a year."""
        around = [self.tokens[i].text for i in (token.i - 1, token.i + 1) if 0 <= i < len(self.tokens)]
        year = token.text.isdigit() and len(token.text) == _YEAR
        return year or any(text in _SIGNS for text in around)

    def parties(self, head: int, *, strict: bool = False) -> tuple[Party, ...]:
        """The parties that a phrase stands for: its actors, an actor inside it, or (unless strict) its words alone."""
        known = self._parties.get((head, strict))
        if known is None:
            known = self._parties[head, strict] = self._found_parties(head, strict)
        return known

    def _found_parties(self, head: int, strict: bool) -> tuple[Party, ...]:
        mention = self.resolved.at(self.position, head) or self.resolved.inside(self.position, head)
        if mention is None or not any(actor.state for actor in mention.actors):
            named = tuple(party for i in self._members(head) for party in self.own_parties(i))
            if named:
                return named
        if mention is not None and mention.actors:
            return as_parties(mention)
        deep = self.state_of_place(head) or self._only_actor_below(head)
        if deep:
            return deep
        token = self.tokens[head]
        if strict or self.is_time(head) or token.pos in ("PRON", "DET") or self._is_mere_number(token):
            return ()
        return (Party(None, self.span(self.phrase(head))),)

    def _members(self, head: int) -> list[int]:
        """Those named out of a group ("ten people, *including* two Kenyan nurses")."""
        words = self.lexicon.prepositions.get("including", frozenset())
        nouns = [c.i for c in self.children[head] if c.i > head and c.pos in ("NOUN", "PROPN")]
        return [i for i in nouns if words & self._openings(min(self._below(i)))] if words else []

    def _openings(self, i: int) -> set[str]:
        """The word at ``i``, and with it the next one."""
        texts = [token.text.lower() for token in self.tokens[i : i + 2]]
        return {texts[0], " ".join(texts)}

    def _only_actor_below(self, head: int) -> tuple[Party, ...]:
        """The only actor or placed state somewhere in a phrase, with those coordinated with it."""
        found: dict[str, Party] = {}
        heads: set[int] = set()
        for i in self.phrase(head):
            for party in self.own_parties(i):
                found.setdefault(party.actor.code if party.actor else "", party)
                heads.add(i)
        if len(found) > 1 and not heads <= set(self.with_conjuncts(min(heads))):
            return ()
        return tuple(found.values())

    def actors(self, heads: Iterable[int]) -> tuple[Party, ...]:
        """The parties with known actors among some phrases, each actor once."""
        found: dict[str, Party] = {}
        for head in heads:
            for party in self.parties(head, strict=True):
                if party.actor is not None:
                    found.setdefault(party.actor.code or party.span.text, party)
        return tuple(found.values())

    def own_parties(self, head: int) -> tuple[Party, ...]:
        """The parties that a phrase itself names, as actor or as place."""
        mention = self.resolved.at(self.position, head)
        return as_parties(mention) if mention is not None else self.state_of_place(head)

    def doers(self, heads: Iterable[int]) -> tuple[Party, ...]:
        """The parties that phrases themselves name, not one inside them: the neighbour of X is not X."""
        asked = tuple(heads)
        if asked not in self._doers:
            self._doers[asked] = self._found_doers(asked)
        return self._doers[asked]

    def _found_doers(self, heads: tuple[int, ...]) -> tuple[Party, ...]:
        found: dict[str, Party] = {}
        for head in heads:
            mention = self.resolved.at(self.position, head)
            if mention is None:
                mention = self.resolved.at(self.position, self.counted(head))
            if mention is None and self.grammar.is_a("statement", self.tokens[head].lemma.lower()):
                # "un rapport *de l'ONU* accuse"
                mention = self.resolved.owner(self.position, head) or self._issuer(head)
            for party in as_parties(mention) if mention is not None else ():
                found.setdefault(party.actor.code if party.actor else "", party)
        return tuple(found.values())

    def _issuer(self, head: int) -> Mention | None:
        """Who publishes what is said: "*the G7* issued a statement urging ...", "a letter *signed by X* urging ...",
        "a resolution urging ... was adopted *by the UN*"."""
        over = self.children[self.tokens[head].head]
        roles = {"obj": "nsubj", "nsubj:pass": "obl:agent"}
        issuers = [c.i for c in over if c.dep == roles.get(self.tokens[head].dep)]
        issuers += [
            c.i for p in self.children[head] if p.dep == "acl" for c in self.children[p.i] if c.dep == "obl:agent"
        ]
        known = (self.resolved.at(self.position, i) for i in issuers)
        return next((mention for mention in known if mention is not None), None)

    def state_of_place(self, head: int) -> tuple[Party, ...]:
        """The state that a place lies in, as a party with the place's words; () where the phrase is no place."""
        place = self.resolved.places[self.position].get(head)
        if place is None or not place.country:
            return ()
        span = place.span or self.span([head])
        return (Party(gazetteer.load(self.lexicon.language).actor(place.country), span),)

    def owner(self, head: int) -> tuple[Party, ...]:
        """The parties behind a noun's adjective, genitive or possessive ("diplomates *chiliens*")."""
        mention = self.resolved.owner(self.position, head)
        if mention is None:
            mention = self.resolved.owner(self.position, self.counted(head))
        return as_parties(mention) if mention is not None and not self.stance(head) else ()

    def stance(self, head: int) -> str:
        """The prefix of an adjective that says for or against whom a noun is, not whose ("*pro*-Libyan"), else ""."""
        words = (c.text.lower() for c in self.children[head] if c.dep in ("amod", "acl", "nmod", "compound"))
        prefixes = (word.partition("-") for word in words)
        return next((p for p, hyphen, _ in prefixes if hyphen and self.grammar.is_a("stance", p)), "")

    def is_event(self, head: int) -> bool:
        """Whether a noun names an act itself ("a *ceasefire*"), so that nobody is meant by it."""
        lemma = self.tokens[head].lemma
        return lemma in self.grammar.nominals or lemma in self.lexicon.event_nouns

    def is_time(self, head: int) -> bool:
        """Whether a phrase says when: nobody is meant by it."""
        return head in self.times or self.grammar.is_a("time", self.tokens[head].lemma.lower())

    def is_inside_name(self, head: int) -> bool:
        """Whether a word belongs to the name of an actor ("Forces de *soutien* rapide") and says nothing itself."""
        if self._is_portfolio(head):
            return True
        mention, token = self.resolved.at(self.position, head), self.tokens[head]
        if mention is None or mention.person or mention.office:
            return False
        if mention.head == head:  # "the *Rally* for Democracy"
            return token.text[:1].isupper() and token.i > 0 and all(a.kind in _NAMED for a in mention.actors)
        return mention.span.start <= token.start < mention.span.end and len(mention.actors) == 1

    def _is_portfolio(self, head: int) -> bool:
        """Whether a capitalised noun says what a minister is for ("the Minister of Trade and *Cooperation*")."""
        token = self.tokens[head]
        while token.text[:1].isupper() and token.i and token.dep in ("nmod", "conj"):
            token = self.tokens[token.head]
            mention = self.resolved.at(self.position, token.i)
            if mention is not None and mention.office and mention.head == token.i:
                return True
        return False

    def is_place(self, head: int) -> bool:
        """Whether a phrase says where: a place, or a building named for one ("à l'université de Nairobi")."""
        if self.resolved.is_locative(self.position, head):
            return True
        grounds = self.lexicon.prepositions.get("ground", frozenset())
        places = self.resolved.places[self.position]
        named = (c.i for c in self.children[head] if c.i in places and self.resolved.at(self.position, c.i) is None)
        return self.preposition(self.tokens[head]) in grounds and next(named, None) is not None

    def is_purpose(self, head: int) -> bool:
        """Whether a phrase says what something is done for ("in *a bid* to end the siege"): nobody is meant by it."""
        grounds = self.lexicon.prepositions.get("ground", frozenset())
        if self.preposition(self.tokens[head]) not in grounds or self.own_parties(head):
            return False
        if self.is_one_of(head, self.lexicon.classes.get("@framing", frozenset())):
            return True  # "in *a move* that surprised many"
        return any(f.mood == "infinitive" and self.tokens[f.token].head == head for f in self.frames)

    def is_one_of(self, head: int, words: frozenset[str]) -> bool:
        """True where the phrase's head is one of some dictionary forms, or the phrase holds one of several words."""
        for i in {head, self.counted(head)}:
            token = self.tokens[i]
            if token.lemma in words or token.lemma.lower() in words or token.text.lower() in words:
                return True
        mention = self.resolved.at(self.position, head)
        if mention is not None and mention.person and words & set(mention.office.lower().split()):
            return True  # a person is what his office is
        several = _several(words)
        if not several:
            return False
        inside = [self.tokens[i] for i in self.phrase(head)]
        texts = " ".join(t.text.lower() for t in inside).replace("’", "'").replace("' ", "'")
        forms = texts, " ".join(t.lemma.lower() for t in inside)
        return any(f" {word} " in f" {form} " for word in several for form in forms)

    def may_hold(self, words: frozenset[str]) -> bool:
        """False where no phrase of the sentence can be one of some dictionary forms: asked before what costs more."""
        return not _beginnings(words).isdisjoint(self._vocabulary)

    # --- frames ------------------------------------------------------------------------------------------------

    def grounds(self, frame: Frame, used: Iterable[int]) -> list[int]:
        """Heads of the places on which a frame's act is done: beside its words or those it used, or as its ground."""
        near = {frame.token, *frame.tokens, *used}
        heads = [h for h in self.resolved.places[self.position] if self.tokens[h].head in near]
        return heads + self.obliques(frame, self.lexicon.prepositions["ground"])

    def over(self, frame: Frame, links: Sequence[str]) -> Iterator[Frame]:
        """The frames that a frame stands under, from the inside out, as long as it does so by one of some links."""
        for _ in self.frames:  # a circle in a broken tree ends here
            if frame.parent is None or frame.link not in links:
                return
            frame = self.frames[frame.parent]
            yield frame

    def heads(self, frame: Frame, relation: str) -> list[int]:
        """Heads of the frame's arguments in a relation."""
        known = self._relations.get(frame.index)
        if known is None:
            known = self._relations[frame.index] = defaultdict(list)
            for argument in frame.arguments:
                known[argument.relation].append(argument.head)
        return list(known[relation]) if relation in known else []

    def obliques(self, frame: Frame, prepositions: Iterable[str]) -> list[int]:
        """Heads of the frame's complements in one of the prepositions (a bare indirect object counts as dative)."""
        wanted = set(prepositions)
        dative = bool(wanted & self.lexicon.prepositions.get("dative", frozenset()))
        return [a.head for a in frame.arguments if self._is_oblique(a, wanted, dative)]

    @staticmethod
    def _is_oblique(argument: Argument, wanted: set[str], dative: bool) -> bool:
        if argument.relation == "iobj" and not argument.preposition:
            return dative
        if argument.relation not in ("oblique", "iobj", "genitive", "object"):
            return False
        # "pull out" + "of": the particle of the verb may be joined to the preposition
        return argument.preposition in wanted or argument.preposition.partition(" ")[2] in wanted

    def predicates(self, frame: Frame) -> Iterator[tuple[str, str]]:
        """The keys under which the lexicon may know a frame: its verb, its lemma, its lemma with a particle.

        A parser does not always see the particle of a phrasal verb: it may call "back" an adverb, or join "out" to the
        preposition behind it ("pull out of").
        """
        if frame.verb:
            yield frame.verb, "verb"
        yield frame.lemma, frame.kind
        particles = self.lexicon.prepositions.get("particle", frozenset())
        if frame.kind != "verb" or not particles:
            return
        near = [c.text.lower() for c in self.children[frame.token] if c.dep == "advmod"]
        near += [a.preposition.split()[0] for a in frame.arguments if " " in a.preposition]
        for particle in dict.fromkeys(near):
            if particle in particles:
                yield f"{frame.lemma} {particle}", "verb"


@cache
def _beginnings(words: frozenset[str]) -> frozenset[str]:
    """The words that the members of a class begin with; "" where one begins with an elision, for any may hold it."""
    return frozenset("" if "'" in first else first for first in (word.partition(" ")[0] for word in words))


@cache
def _several(words: frozenset[str]) -> tuple[str, ...]:
    """Those of a class that are several words; asked for in every phrase."""
    return tuple(word for word in words if " " in word)


def has_phrase(text: str, phrase: str) -> bool:
    """Whether a phrase's first occurrence in a text stands between word boundaries."""
    if phrase not in text:
        return False
    at = text.find(phrase)
    return not text[:at][-1:].isalpha() and not text[at + len(phrase) :][:1].isalpha()


def as_parties(mention: Mention) -> tuple[Party, ...]:
    """One party an actor of the mention, all with its words."""
    return tuple(Party(actor, mention.span) for actor in mention.actors)
