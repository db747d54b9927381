"""What a phrase leaves open, settled by the text before it: pronouns, "les deux pays", "son homologue", "l'armée".

Left to right through the article. Each reference takes the single candidate that fits or none; what was taken is said
in the mention's ``basis``. Subjects are preferred over other antecedents, as in centering theory (Grosz, Joshi and
Weinstein 1995, "Centering: A Framework for Modeling the Local Coherence of Discourse").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from detente.actors.nouns import GENITIVE, Nouns, Reading, office_actor
from detente.actors.offices import Word, Words
from detente.actors.places import is_locative
from detente.actors.tree import Tree, base
from detente.model import Actor, Mention, Span

_WINDOW = 3
_STATES = frozenset({"state", "territory"})
# Parts of a state that act where they are; soldiers and reporters may be anybody's.
_LOCAL = frozenset({"COP", "JUD", "CIV", "OPP", "REL", "LAB", "EDU", "PTY"})


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A subject that a later pronoun may mean. ``mention`` is None where it is known but stands for no actor."""

    mention: Mention | None
    plural: bool
    gender: str
    human: bool


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

    def states(self, until: int | None = None, locative: bool = False) -> Iterator[Actor]:
        """The states and bodies named, in order, before a token; those of pure places only if ``locative``."""
        for head in sorted(self.mentions):
            if until is not None and head >= until:
                return
            if head not in self.spots and (locative or head not in self.locative):
                yield from self.mentions[head].actors


class Discourse:
    """Resolves the sentences of one article in order."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.done: list[Resolved] = []
        self.topic: tuple[Actor, ...] = ()
        self._owners: dict[str, tuple[Actor, ...] | None] = {}

    def sentence(self, nouns: Nouns) -> Resolved:
        """Resolve the next sentence; the sentences before it are its context."""
        here = Resolved(nouns.tree, nouns)
        open_readings: list[Reading] = []
        for head in nouns.heads():
            reading = nouns.read(head)
            if reading is None:
                continue
            self._cover(here, reading, head)
            if reading.actors:
                self._keep(here, reading)
            else:
                open_readings.append(reading)
        self._settle(here, open_readings)
        self._appositions(here)
        self._relatives(here)
        here.subjects = list(self._main_subjects(here))
        self.done.append(here)
        return here

    def _cover(self, here: Resolved, reading: Reading, head: int) -> None:
        marked = here.nouns.marked
        for token in reading.tokens:
            owner = here.nouns.units_of.get(marked.head_of(token), marked.head_of(token))
            if owner == head or marked.head_of(token) == head:
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
        if reading.kind == "office" or reading.office:
            self._remember(here, reading)

    def _remember(self, here: Resolved, reading: Reading) -> None:
        office = here.nouns.marked.offices.get(reading.head)
        known_state = all(not actor.code.startswith(":") for actor in reading.actors)
        if office is not None and not office.word.code and known_state:
            known = self._owners.get(office.word.form, reading.actors)
            same = known is not None and {a.code for a in known} == {a.code for a in reading.actors}
            self._owners[office.word.form] = reading.actors if same else None

    # --- in order --------------------------------------------------------------------------------------------------

    def _settle(self, here: Resolved, open_readings: Sequence[Reading]) -> None:
        """Pronouns, discourse words and open offices, from left to right."""
        tasks: list[tuple[int, Callable[[], Mention | None]]] = []
        for head, found in here.nouns.marked.discourse.items():
            if head not in here.mentions:
                tasks.append((head, lambda h=head, w=found.word: self._word(here, h, w)))  # type: ignore[misc]
        for reading in open_readings:
            tasks.append((reading.head, lambda r=reading: self._open(here, r)))  # type: ignore[misc]
        for token in here.tree.tokens:
            if self.words.is_a("sides", token.text) and token.i not in here.mentions:
                tasks.append((token.i, lambda i=token.i: self._sides(here, i)))  # type: ignore[misc]
            if token.pos in ("PRON", "DET") and token.i not in here.mentions:
                tasks.append((token.i, lambda i=token.i: self._pronoun(here, i)))  # type: ignore[misc]
        for head, task in sorted(tasks, key=lambda pair: pair[0]):
            mention = task() if head not in here.mentions else None
            if mention is not None:
                here.mentions[head] = mention

    def _word(self, here: Resolved, head: int, word: Word) -> Mention | None:
        found = here.nouns.marked.discourse[head]
        tokens = set(range(found.first, found.last + 1))
        if word.kind == "both":
            return self._both(here, head, tokens)
        if word.kind == "self":
            return self._self(here, head, tokens)
        if word.kind == "pronoun":
            return self._latter(here, head, tokens)
        return None

    def _mention(self, here: Resolved, head: int, tokens: Iterable[int], actors: Iterable[Actor], why: str) -> Mention:
        span = here.tree.span(tokens)
        return Mention(span, head, tuple(actors), basis=(f"« {span.text} »: {why}",))

    # --- "les deux pays" ---------------------------------------------------------------------------------------------

    def _both(self, here: Resolved, head: int, tokens: set[int]) -> Mention | None:
        dual = self.words.is_a("dual", here.tree[min(tokens)].text) or self._definite(here.tree, head)
        if not dual or here.nouns.owners(head, tokens):
            return None
        pair, why = self._pair(here, min(tokens))
        return self._mention(here, head, tokens | here.nouns.light(head), pair, why) if pair else None

    def _sides(self, here: Resolved, i: int) -> Mention | None:
        """"les parties": the two, where it is said of nobody in particular."""
        qualified = any(True for _ in here.tree.kids(i, "amod", "nmod", "acl", "compound"))
        return None if qualified or not self._definite(here.tree, i) else self._both(here, i, {i})

    def _pair(self, here: Resolved, before: int) -> tuple[tuple[Actor, ...], str]:
        """The two actors that are salient before a token, if there are exactly two."""
        for locative in (False, True):
            actors = _distinct(here.states(before, locative))
            if len(actors) == 2:
                return actors, "the two named before it in the sentence"
            for back, earlier in enumerate(reversed(self.done[-_WINDOW:]), 1):
                actors = _distinct([*earlier.states(None, locative), *actors])
                if len(actors) == 2:
                    return actors, f"the two named up to {back} sentence(s) before"
                if len(actors) > 2:
                    break
        topic = _distinct(self.topic)
        return (topic, "the two the article is about") if len(topic) == 2 else ((), "")

    # --- "son pays", "ce dernier" ------------------------------------------------------------------------------------

    def _self(self, here: Resolved, head: int, tokens: set[int]) -> Mention | None:
        """"son pays", "le royaume", "les pays de l'UE": the state of its owner, of the subject, or the salient one."""
        tree = here.tree
        owners = here.nouns.owners(head, tokens)
        number = tree[head].feats.get("Number")
        if owners:
            past = here.nouns.marked.former & tree.below(head)
            if past or (number != "Plur" and not self._definite(tree, head)):
                return None
            actors = _distinct(a for owner in owners for a in owner.actors)
            everything = tokens | here.nouns.light(head) | {t for owner in owners for t in owner.tokens}
            return self._mention(here, head, everything, actors, "; ".join(b for o in owners for b in o.basis))
        possessive = next((k for k in (*tokens, *tree.children[head]) if self._is_possessive(tree, k)), None)
        if possessive is not None:
            owner = self._possessor(here, possessive, head)
            return self._state_of(here, head, tokens, owner, "the subject's state") if owner else None
        qualified = any(True for _ in tree.kids(head, "amod", "nmod", "acl", "compound", "nummod", "appos"))
        if number == "Plur" or qualified or not self._definite(tree, head):
            return None
        single, why = self._single(here, head)
        return self._mention(here, head, tokens | here.nouns.light(head), single, why) if single else None

    def _state_of(self, here: Resolved, head: int, tokens: set[int], owner: Mention, why: str) -> Mention | None:
        actors = _distinct(owner.actors)
        return self._mention(here, head, tokens | here.nouns.light(head), actors, why) if len(actors) == 1 else None

    def _single(self, here: Resolved, before: int) -> tuple[tuple[Actor, ...], str]:
        """The only state that is salient before a token."""
        scopes = [(_states(here.states(before)), "the only state named before it in the sentence")]
        if self.done:
            scopes.append((_states(self.done[-1].states()), "the only state of the sentence before"))
        scopes.append((_states(self.topic), "the state the article is about"))
        scopes.append((_states(a for s in self.done for a in s.states()), "the only state named so far"))
        states, why = next(((states, why) for states, why in scopes if states), ((), ""))
        if len(states) > 1:
            about = {a.code for a in self.topic}
            states = tuple(a for a in states if a.code in about)
        return (states, why) if len(states) == 1 else ((), "")

    def _latter(self, here: Resolved, head: int, tokens: set[int]) -> Mention | None:
        """"ce dernier", "celle-ci", "the latter": whoever was named last, but for the subject of its own clause."""
        number, gender = self._agreement(here.tree, head)
        subject = here.tree.subject(here.tree.clause(head))
        for sentence in (here, *reversed(self.done[-1:])):
            for last in sorted(sentence.mentions, reverse=True):
                own = sentence is here and (last >= min(tokens) or last == subject or last in tokens)
                reading = sentence.nouns.read(last)
                if own or last in sentence.locative or (reading is not None and reading.kind == "adjective"):
                    continue
                known = self._as_antecedent(sentence, last)
                if known.plural == (number == "Plur") and (not gender or not known.gender or gender == known.gender):
                    mention = sentence.mentions[last]
                    made = self._mention(here, head, tokens, mention.actors, f"the last named, « {mention.span.text} »")
                    return replace(made, person=mention.person, sector=mention.sector)
        return None

    def _agreement(self, tree: Tree, head: int) -> tuple[str, str]:
        """Number and gender that a word and its determiner show."""
        determiner = tree.determiner(head)
        feats = {**tree[head].feats, **(determiner.feats if determiner is not None else {})}
        return feats.get("Number", ""), {"Masc": "m", "Fem": "f"}.get(feats.get("Gender", ""), "")

    # --- offices without a state -------------------------------------------------------------------------------------

    def _open(self, here: Resolved, reading: Reading) -> Mention | None:
        word = reading.missing
        if word is None or self._is_material(here, reading, word):
            return None
        owners, why = self._owner_of(here, reading, word)
        if owners:
            reading.actors = tuple(office_actor(a, word, reading.former) for a in owners)
            reading.basis.append(why)
        elif word.sector and word.kind != "possession" and not self._is_any(here, reading, word):
            words = here.tree.words(reading.tokens)
            sector = "CIV" if reading.former else word.sector
            reading.actors = (Actor(f":{sector}", words, "unknown"),)
            reading.basis.append("the text does not say whose")
        if not reading.actors:
            return None
        self._keep(here, reading)
        return here.mentions.get(reading.head)

    def _is_any(self, here: Resolved, reading: Reading, word: Word) -> bool:
        """"123 États", "un gouvernement": some state or other."""
        return word.kind == "institution" and word.sector == "GOV" and not self._definite(here.tree, reading.head)

    def _is_material(self, here: Resolved, reading: Reading, word: Word) -> bool:
        """"Une conférence de presse": an institution as the stuff of something else is nobody."""
        tree, head = here.tree, reading.head
        bare = not self._definite(tree, head) and tree.determiner(head) is None
        bare = bare and tree[head].feats.get("Number") != "Plur"
        return bare and word.kind == "institution" and base(tree[head].dep) in ("nmod", "compound")

    def _owner_of(self, here: Resolved, reading: Reading, word: Word) -> tuple[tuple[Actor, ...], str]:
        if reading.possessor is not None:
            owner = self._possessor(here, reading.possessor, reading.head)
            if owner is None:
                return (), ""
            return _bases(owner.actors), f"« {here.tree[reading.possessor].text} » = « {owner.span.text} »"
        if word.kind == "counterpart":
            return self._counterpart(here, reading)
        if reading.former or (reading.person and reading.kind == "person" and not self._definite(here.tree, reading.head)):
            return (), ""
        definite = self._definite(here.tree, reading.head)
        determined = definite or here.tree.determiner(reading.head) is None or word.kind == "people"
        here_too = (word.sector in _LOCAL and determined) or (definite and word.kind == "institution" and word.sector in ("GOV", "MIL"))
        local = _states(self._clause_places(here, reading.head)) if here_too else ()
        if len(local) == 1:
            return local, f"place in the same clause → {local[0].code}"
        known = self._owners.get(word.form)
        if known and definite:
            return _bases(known), f"« {word.form} » of {known[0].code} before"
        if word.kind in ("office", "institution") and definite:
            return self._about(here)
        return (), ""

    def _counterpart(self, here: Resolved, reading: Reading) -> tuple[tuple[Actor, ...], str]:
        """"son homologue": the other of two, one of whom is the subject."""
        subject = here.tree.subject(here.tree.clause(reading.head))
        mention = here.at(subject) if subject is not None else None
        pair, _ = self._pair(here, len(here.tree.tokens))
        others = [a for a in pair if mention is not None and a.code not in {b.code for b in mention.actors}]
        return ((others[0],), "the other of the two") if len(pair) == 2 and len(others) == 1 else ((), "")

    def _about(self, here: Resolved) -> tuple[tuple[Actor, ...], str]:
        """The only state the article is about, but for those the sentence names beside it."""
        beside = {a.code for a in _distinct(here.states())}
        scope = _states(self.topic) or _states(a for s in self.done for a in s.states())
        left = [a for a in scope if a.code not in beside] if self.done else []
        if len(scope) == 1 and self.done:
            left = list(scope) if scope[0].code not in beside else []
        return ((left[0],), f"the article is about {left[0].code}") if len(left) == 1 else ((), "")

    def _clause_places(self, here: Resolved, head: int) -> Iterator[Actor]:
        """The states of the places in the clause of a token."""
        clause = here.tree.clause(head)
        for mark in here.nouns.marked.names.values():
            if mark.role not in ("name", "seat", "place"):
                continue
            inside = is_locative(here.tree, mark.head, self.words, here.nouns.marked)
            reading = here.nouns.read(mark.head)
            if inside and reading is not None and here.tree.clause(mark.head) == clause:
                yield from reading.actors

    def _definite(self, tree: Tree, head: int) -> bool:
        determiner = tree.determiner(head)
        if determiner is not None:
            return self.words.is_a("definite", determiner.text)
        case = tree.case(head).split(" ")[-1]
        return bool(case) and not self.words.is_a("genitive", case) and self.words.is_a("definite", case) or (
            tree[head].text[:1].isupper() and head > 0 and not case
        ) or self.words.is_a("contracted", case)

    # --- pronouns ----------------------------------------------------------------------------------------------------

    def _pronoun(self, here: Resolved, i: int) -> Mention | None:
        token = here.tree[i]
        if self._is_possessive(here.tree, i):
            owner = self._possessor(here, i, token.head)
            if owner is not None:
                here.possessed[token.head] = owner
            return None
        if self.words.is_a("demonstrative", token.text):
            return self._that_of(here, i)
        inverted = token.dep == "expl:subj" and token.text[:1] in "-‐" and token.text[1:]
        subject = base(token.dep) == "nsubj" or bool(inverted)
        if subject and self.words.is_a("first", token.text):
            found = self._speaker(here, i) if here.tree.quoted(i) else None
        elif self.words.is_a("third" if subject else "strong", token.text):
            found = self._antecedent(here, i)
        else:
            return None
        if found is None or (not subject and self._is_own(here, i, found)):
            return None
        why = f"subject before it, « {found.span.text} »"
        made = self._mention(here, i, (i,), found.actors, why)
        return replace(made, person=found.person, office=found.office, sector=found.sector)

    def _is_own(self, here: Resolved, i: int, found: Mention) -> bool:
        """Whether the pronoun's own clause has the same subject: then it must mean somebody else."""
        subject = here.tree.subject(here.tree.clause(i))
        own = here.at(subject) if subject is not None else None
        return own is not None and own.actors == found.actors

    def _that_of(self, here: Resolved, i: int) -> Mention | None:
        """"celui du Niger", "those of France"."""
        owners = [o for o in here.nouns.owners(i) if o.rank == GENITIVE]
        actors = _distinct(a for owner in owners for a in owner.actors)
        tokens = {i, *(t for owner in owners for t in owner.tokens)}
        return self._mention(here, i, tokens, actors, owners[0].basis[0]) if actors else None

    def _is_possessive(self, tree: Tree, i: int) -> bool:
        token = tree[i]
        return token.pos in ("DET", "PRON") and token.head != i and self.words.is_a("possessive", token.text)

    def _possessor(self, here: Resolved, i: int, noun: int) -> Mention | None:
        """Whom a possessive means: the subject of its clause, or what a subject pronoun there would mean."""
        subject = here.tree.subject(here.tree.clause(noun))
        if subject is not None and subject != noun and i not in here.tree.below(subject):
            known = self._as_antecedent(here, subject)
            fits = self._fits(here.tree, i, known)
            return known.mention if fits else None
        return self._antecedent(here, i)

    def _antecedent(self, here: Resolved, i: int) -> Mention | None:
        """The subject of a clause around the pronoun's own, else of the sentence before."""
        own = here.tree.clause(i)
        quoting = here.tree[i].text[:1] == "-"  # "..., dit-elle": what is said is nobody's who says it
        for above in () if quoting else here.tree.above(own):
            if not here.tree.is_clause(above):
                continue
            subject = here.tree.subject(above)
            if subject is None or subject == i or subject > i or i in here.tree.below(subject):
                continue
            known = self._as_antecedent(here, subject)
            if self._fits(here.tree, i, known):
                return known.mention
        for before in reversed(self.done[-1:]):
            fitting = [a for a in before.subjects if self._fits(here.tree, i, a)]
            fitting = [a for a in fitting if a.human] or fitting if self._human(here.tree, i) else fitting
            actors = {a.mention.actors if a.mention else () for a in fitting}
            if len(actors) == 1:
                return fitting[0].mention
            if not fitting and self._human(here.tree, i):
                return self._only_person(before)
        return None

    def _only_person(self, before: Resolved) -> Mention | None:
        people = [before.mentions.get(head) for head in before.people]
        return people[0] if len(people) == 1 else None

    def _human(self, tree: Tree, i: int) -> bool:
        return self.words.is_a("human", tree[i].text)

    def _fits(self, tree: Tree, i: int, known: Antecedent) -> bool:
        """Whether a pronoun can mean a subject: number, gender, person or thing."""
        text = tree[i].text
        if self.words.is_a("plural", text) != known.plural and (known.plural or known.human):
            return False
        if self.words.is_a("human", text) and not known.human:
            return False
        if self.words.is_a("thing", text) and known.human:
            return False
        gender = "f" if self.words.is_a("feminine", text) else "m" if self.words.is_a("masculine", text) else ""
        return not gender or not known.gender or gender == known.gender

    def _as_antecedent(self, here: Resolved, head: int) -> Antecedent:
        """A subject as later pronouns see it."""
        token, mention = here.tree[head], here.at(head)
        group = [here.at(j) for j in here.tree.conjuncts(head)]
        reading = here.nouns.read(head)
        human = head in here.people or here.same.get(head) in here.people or (reading is not None and bool(reading.office))
        human = human or (mention is not None and bool(mention.person))
        if group:
            members = [mention, *group]
            actors = tuple(dict.fromkeys(a for m in members if m is not None for a in m.actors))
            joined = None
            if mention is not None and all(members):
                joined = replace(mention, actors=actors, span=_joined_span(here.tree, [m for m in members if m]))
            return Antecedent(joined, True, "", human)
        gender = reading.gender if reading is not None and reading.gender else self._gender(here.tree, head, human)
        return Antecedent(mention, _is_plural(here, head) or token.feats.get("Number") == "Plur", gender, human)

    def _gender(self, tree: Tree, head: int, human: bool) -> str:
        determiner = tree.determiner(head)
        found = determiner.feats.get("Gender", "") if determiner is not None else ""
        if not found and not human and tree[head].pos == "NOUN":
            found = tree[head].feats.get("Gender", "")
        return {"Masc": "m", "Fem": "f"}.get(found, "")

    def _speaker(self, here: Resolved, i: int) -> Mention | None:
        """Who speaks the quotation that a first person stands in."""
        own = here.tree.clause(i)
        for above in here.tree.above(own):
            subject = here.tree.subject(above) if here.tree.is_clause(above) else None
            if subject is not None and not here.tree.quoted(subject):
                return here.at(subject)
        for k in here.tree.kids(own, "parataxis", "ccomp", "advcl"):
            subject = here.tree.subject(k)
            if subject is not None and not here.tree.quoted(subject):
                return here.at(subject)
        return None

    def _main_subjects(self, here: Resolved) -> Iterator[Antecedent]:
        """The subjects of the main clause, of those coordinated with it and of a speech verb beside it."""
        for token in here.tree.tokens:
            if token.head != token.i:
                continue
            for predicate in (token.i, *here.tree.kids(token.i, "parataxis", "conj")):
                subject = here.tree.subject(predicate)
                if subject is not None and base(here.tree[subject].dep) == "nsubj":
                    known = self._as_antecedent(here, subject)
                    if known.mention is not None or here.tree[subject].pos in ("NOUN", "PROPN"):
                        yield known

    # --- phrases that share an actor ---------------------------------------------------------------------------------

    def _appositions(self, here: Resolved) -> None:
        """"L'organe continental, l'Union africaine": the noun stands for what is set beside it."""
        for head in list(here.mentions):
            token = here.tree[head]
            governor = here.tree[token.head]
            plain = governor.pos == "NOUN" and here.at(governor.i) is None
            if token.dep == "appos" and plain and here.tree.determiner(governor.i) is not None:
                here.same[governor.i] = head

    def _relatives(self, here: Resolved) -> None:
        """"qui", "who": the noun that the relative clause belongs to."""
        for token in here.tree.tokens:
            if token.dep != "acl:relcl":
                continue
            for i in here.tree.below(token.i):
                if self.words.is_a("relative", here.tree[i].text) and here.tree[i].pos in ("PRON", "DET", "ADV", "SCONJ"):
                    own = here.tree.clause(i)
                    if own == token.i or i == token.i:
                        here.same[i] = here.same.get(token.head, token.head)


def _joined_span(tree: Tree, mentions: Sequence[Mention]) -> Span:
    """The words from the first mention to the last."""
    start, end = min(m.span.start for m in mentions), max(m.span.end for m in mentions)
    shift = tree.sentence.start
    return Span(start, end, tree.sentence.text[start - shift : end - shift])


def _is_plural(sentence: Resolved, head: int) -> bool:
    token = sentence.tree[head]
    determiner = sentence.tree.determiner(head)
    number = determiner.feats.get("Number") if determiner is not None else None
    return (number or token.feats.get("Number")) == "Plur"


def _bases(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The states that domestic actors belong to; others as they are."""
    return tuple(replace(a, code=a.code.partition(":")[0], kind="state") if ":" in a.code[1:] else a for a in actors)


def _distinct(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Actors at state level, each once, without those of an unknown state."""
    found: dict[str, Actor] = {}
    for actor in _bases(actors):
        if not actor.code.startswith(":"):
            found.setdefault(actor.code, actor)
    return tuple(found.values())


def _states(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple(a for a in _distinct(actors) if a.kind in _STATES)

