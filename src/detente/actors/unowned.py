"""Offices and institutions whose state the phrase does not say: "l'armée", "le ministre", "police in Nairobi"."""

from __future__ import annotations

from collections.abc import Iterator

from detente.actors.context import (
    NOBODY,
    ORGANS,
    Context,
    Found,
    Resolved,
    bases,
    distinct,
    is_leading,
    is_of_faction,
    is_plural,
    states,
)
from detente.actors.coups import whose_coup
from detente.actors.marks import COUNTERPART, RELATION
from detente.actors.offices import Word
from detente.actors.places import is_locative
from detente.actors.pronouns import Pronouns
from detente.actors.reading import Reading, office_actor
from detente.actors.references import References
from detente.actors.staging import section_of, staged
from detente.actors.tellers import beside, named_longer
from detente.actors.tree import Tree, base
from detente.model import Actor

# Parts of a state that act where they are; soldiers and reporters may be anybody's.
_LOCAL = frozenset({"COP", "JUD", "CIV", "OPP", "REL", "LAB", "EDU", "PTY"})
_BOTH, _SELF = "both", "self"
_JOINED = frozenset({"", "GOV"})  # who acts together for several states
_AT_HOME = frozenset({"office", "institution", "people"})
_BESIDE = 3  # tokens between a place and the "where" behind it
# Diplomats and officials to whom something is done are as likely another state's.
_ANYBODYS = frozenset({"envoy", "official"})


class Unowned:
    """Finds whose an office is from its possessive, its clause, earlier mentions and the article's topic."""

    def __init__(self, context: Context, pronouns: Pronouns, references: References) -> None:
        self.context, self.words = context, context.words
        self.pronouns, self.references = pronouns, references

    def settle(self, here: Resolved, reading: Reading) -> bool:
        """Complete a reading that misses its state; False where it stands for nobody.

        Where the text does not say whose it is, it becomes a bare sector (":MIL").
        """
        word = reading.missing
        if reading.actors:
            return True
        if word is None or self._is_material(here, reading, word):
            return False
        if word.kind == RELATION and not self._is_facing(here, reading, word):
            return False
        if word.acts_for == "owned" and (reading.possessor is None or word.sector) and not self._inner(here, reading):
            owners, why = self._at_work(here, reading, word)
            if not owners:
                return False  # "their office" is theirs, "her mother" acts for nobody
        else:
            owners, why = self._owner(here, reading, word)
        rival = word.sector == "OPP" or (word.sector == "LAB" and word.kind == "institution")
        if not owners and rival and reading.possessor is None and not reading.former:
            owners, why = self._only_state(here)
        if owners:
            reading.actors = tuple(dict.fromkeys(office_actor(a, word, reading.former) for a in owners))
            reading.basis.append(why)
            sectors = {actor.code.partition(":")[2] for actor in reading.actors}
            reading.sector = sectors.pop() if len(sectors) == 1 else ""
        elif word.sector and word.kind != "possession" and not self._is_any(here, reading, word):
            reading.sector = "CIV" if reading.former else word.sector
            reading.actors = (Actor(f":{reading.sector}", here.tree.words(reading.tokens), "unknown"),)
            reading.basis.append("the text does not say whose")
        return bool(reading.actors)

    def _is_facing(self, here: Resolved, reading: Reading, word: Word) -> bool:
        """Whether a word of relation is for the other of two: "its neighbour", of which there may be one."""
        plural = here.nouns.is_plural(reading.head)
        return reading.possessor is not None and not plural and self.words.is_a("facing", word.form)

    def _is_any(self, here: Resolved, reading: Reading, word: Word) -> bool:
        """Whether it is some state or other: "123 États", "un gouvernement"."""
        unspecific = word.kind == "institution" and word.sector == "GOV"
        return unspecific and not self._is_definite(here, reading)

    def _is_definite(self, here: Resolved, reading: Reading) -> bool:
        """Whether the reader is taken to know who it is, as he is of some without an article ("*authorities* said")."""
        word = here.tree[reading.head].text
        return self.context.is_definite(here.tree, reading.head) or self.words.is_a("known_bare", word)

    def _is_material(self, here: Resolved, reading: Reading, word: Word) -> bool:
        """Whether an institution is but the stuff of something else: "une conférence de presse"."""
        tree, head = here.tree, reading.head
        if word.kind != "institution" or base(tree[head].dep) not in ("nmod", "compound"):
            return False
        bare = tree.determiner(head) is None and not self.context.is_definite(tree, head)
        return bare and tree[head].feats.get("Number") != "Plur"

    def _owner(self, here: Resolved, reading: Reading, word: Word) -> Found:
        if reading.possessor is not None:
            owner = self.pronouns.possessor(here, reading.possessor)
            if owner is None and not self.pronouns.is_speakers(here.tree, reading.possessor):
                other = self.references.counterpart(here, reading.head, reading.possessor)
                return other if word.kind in (COUNTERPART, RELATION) else NOBODY
            mine = bases(owner.actors) if owner is not None else ()
            if word.kind == RELATION:
                return self.references.counterpart(here, reading.head, reading.possessor)
            if owner is not None and word.kind != COUNTERPART:
                return mine, f"« {here.tree[reading.possessor].text} » = « {owner.span.text} »"
        if word.kind == COUNTERPART:
            known = reading.possessor is not None or self.context.is_definite(here.tree, reading.head)
            return self.references.counterpart(here, reading.head, reading.possessor) if known else NOBODY
        named = self._of_both(here, reading) or self._of_state(here, reading)
        if named is not None:
            return named
        inner = self._inner(here, reading)
        if inner is not None:
            both = reading.tokens | inner.tokens
            reading.tokens = set(range(min(both), max(both) + 1))
            return inner.actors, inner.basis[0]
        definite = self._is_definite(here, reading)
        if definite and self.references.are_two(here, reading.head):
            return self.references.dual(here, reading.head, reading.tokens)
        section = section_of(self.context, here)
        if section[0] and not reading.former and (definite or word.sector == "REB") and word.kind in _AT_HOME:
            return section
        told = None if reading.former else beside(here, reading.head, word, self.context)
        if told:
            return told
        seized = None if reading.former else whose_coup(self.context, here, reading, word)
        if seized or reading.former or (reading.kind == "person" and not definite):
            return seized or NOBODY
        return (
            self._together(here, reading, word)
            or self._where(here, reading, word)
            or self._local(here, reading, word, definite)
            or self._speaking(here, reading, word)
            or staged(self.context, here, word, definite=definite)
            or self._before(here, reading, word, definite)
        )

    def _of_both(self, here: Resolved, reading: Reading) -> Found | None:
        """Those of both: "the ministers *of the two countries*", "delegates *from both nations*"."""
        tree = here.tree
        near = [k for i in {reading.head, *reading.tokens} for k in tree.kids(i, "nmod")]
        for k in (*near, *(j for i in near for j in tree.kids(i, "nmod"))):
            found = here.nouns.marked.discourse.get(k)
            owns = self.words.is_a("genitive", tree.case(k)) or self.words.is_a("source", tree.case(k))
            mention = self.references.word(here, k) if owns and found is not None and found.word.kind == _BOTH else None
            if mention is not None:
                reading.tokens |= {*range(reading.head, k + 1)}
                return mention.actors, "; ".join(mention.basis)
        return None

    def _of_state(self, here: Resolved, reading: Reading) -> Found | None:
        """Those of the state spoken of: "*the country's* army", « le président *du pays* »."""
        tree = here.tree
        for k in (k for i in {reading.head, *reading.tokens} for k in tree.kids(i, "nmod")):
            found = here.nouns.marked.discourse.get(k)
            if found is None or found.word.kind != _SELF or not self.words.is_a("genitive", tree.case(k)):
                continue
            mention = here.at(k) or self.references.word(here, k)
            if mention is None:
                return None
            here.mentions.setdefault(k, mention)
            return bases(mention.actors), f"« {mention.span.text} »: {'; '.join(mention.basis)}"
        return None

    def _inner(self, here: Resolved, reading: Reading) -> Reading | None:
        """The office it belongs to, whose state is not said either: "le porte-parole de la rébellion", "a Foreign
        Office spokesman"."""
        head = here.nouns.linked.get(reading.head, reading.head)
        for k in here.tree.kids(head, "nmod", "compound"):
            compound = base(here.tree[k].dep) == "compound"
            inner = here.nouns.read(k) if compound or self.words.is_a("genitive", here.tree.case(k)) else None
            if compound and inner is not None and not (inner.missing and inner.missing.used_by):
                continue
            if inner is not None and inner.missing is not None and inner.head == k and self.settle(here, inner):
                return inner
        return None

    def _local(self, here: Resolved, reading: Reading, word: Word, definite: bool) -> Found | None:
        """The state of the only place in the same clause, for those who act where they are."""
        settled = definite and word.kind == "institution" and word.sector in ("GOV", "MIL")
        known = definite or word.kind == "people" or here.tree.determiner(reading.head) is None
        if not settled and not (word.sector in _LOCAL and known):
            return None
        local = states(self._places(here, reading.head))
        return (local, f"place in the same clause → {local[0].code}") if len(local) == 1 else None

    def _at_work(self, here: Resolved, reading: Reading, word: Word) -> Found:
        """The state of the place where several of a sort do something: "*vendors* marched in Harare"."""
        doing = base(here.tree[reading.head].dep) == "nsubj" and is_plural(here.tree, reading.head)
        sort = word.kind == "people" and reading.possessor is None and not reading.former
        return (self._local(here, reading, word, definite=False) or NOBODY) if doing and sort else NOBODY

    def _together(self, here: Resolved, reading: Reading, word: Word) -> Found | None:
        """The two that have just acted together, for officials of several ("*the ministers* agreed to meet again")."""
        tree, head = here.tree, reading.head
        doing = tree[here.nouns.units_of.get(head, head)].dep == "nsubj"
        plain = word.kind == "office" and word.sector in _JOINED and not reading.person
        if not plain or not doing or not is_plural(tree, head) or not self.context.is_definite(tree, head):
            return None
        if any(tree[k].i not in reading.tokens for k in tree.kids(head, "amod", "nmod", "acl", "compound", "nummod")):
            return None
        met = self.pronouns.both(self.context.done[-1]) if self.context.done else None
        pair = self.references.joined() or (met.actors if met is not None else ())
        return (pair, "the two that acted together before") if pair else None

    def _where(self, here: Resolved, reading: Reading, word: Word) -> Found | None:
        """The state of the place that its relative clause is about: "in Niger, *where* soldiers took power"."""
        tree, marked = here.tree, here.nouns.marked
        clause = tree.clause(reading.head)
        starts = [i for i in range(reading.head) if tree[i].pos != "CCONJ" and self.words.is_a("where", tree[i].text)]
        starts = [i for i in starts if tree.clause(i) == clause]
        if not starts or word.rank in _ANYBODYS:
            return None
        names = [m for m in marked.names.values() if m.head < starts[-1] and m.role in ("name", "seat", "place")]
        place = max(names, key=lambda m: m.head, default=None)
        found = here.nouns.read(place.head) if place is not None and starts[-1] - place.head <= _BESIDE else None
        local = states(found.actors) if found is not None else ()
        return (local, f"a clause about a place in {local[0].code}") if len(local) == 1 else None

    def _before(self, here: Resolved, reading: Reading, word: Word, definite: bool) -> Found:
        """Whose the same office was before, else the state that the article is about."""
        if not definite and not (word.used_by and word.kind == "institution"):
            return NOBODY
        short = self.context.short.get(here.tree[reading.head].text)
        if short:
            return short, f"short for {short[0].name}"
        banded = word.sector == "REB" or self.words.is_a("faction", word.form)
        banded = banded or is_of_faction(here.tree, self.words, reading.head)
        groups = tuple(a for a in distinct(self._named(here)) if a.kind == "group") if banded else ()
        if len(groups) == 1:
            return groups, f"the only group named so far → {groups[0].code}"
        own = bool(self.context.issuer)  # in a communiqué they are its issuer's
        if word.rank in _ANYBODYS and not own and not word.used_by and base(here.tree[reading.head].dep) != "nsubj":
            known = self.context.offices.get(word.form)
            return (bases(known), f"« {word.form} » of {known[0].code} before") if known else NOBODY
        headed = states(self._topic(here))
        if len(headed) == 1:
            return headed, f"the topic set before the sentence → {headed[0].code}"
        known = self.context.offices.get(word.form)
        if word.form not in self.context.offices and word.kind == "institution":
            known = named_longer(self.context, word.form)
        if known:
            return bases(known), f"« {word.form} » of {known[0].code} before"
        last = self.context.leading.get(word.form)
        if last and word.form in self.context.offices and is_leading(here, reading.head):
            return bases(last), f"« {word.form} » of {last[0].code} as the last subject"
        if word.used_by:
            return self._calling_it_so(here, word)
        if word.kind not in ("office", "institution") or word.sector not in ORGANS:
            return NOBODY
        if word.rank == "envoy":
            return self._abroad(here, reading.head)
        ways = (
            self._home(here),
            self._about(here, reading.head),
            self._acting(here),
            self._going_on(here, reading.head, word),
        )
        return next((found for found in ways if found[0]), NOBODY)

    def _going_on(self, here: Resolved, head: int, word: Word) -> Found:
        """The state that did what the sentence before tells, for an institution; a minister may be another's."""
        before = self.context.done[-1].subjects if self.context.done else []
        doing = [states(bases(s.mention.actors)) for s in before if s.mention is not None]
        told = word.kind == "institution" and base(here.tree[head].dep) == "nsubj" and len(before) == len(doing) == 1
        if not told or len(doing[0]) != 1:
            return NOBODY
        return doing[0], f"who acts in the sentence before → {doing[0][0].code}"

    def _speaking(self, here: Resolved, reading: Reading, word: Word) -> Found | None:
        """Who alone does what the sentence before tells, for a spokesman by name, of whom nobody says whose he is."""
        article = here.tree.determiner(reading.head)
        known = article is None or self.context.is_definite(here.tree, reading.head)
        before = self.context.done[-1].subjects if reading.person and known and self.context.done else []
        doing = [bases(s.mention.actors) for s in before if s.mention is not None]
        if not self.words.is_a("speaks", word.form) or len(before) != 1 or len(doing) != 1 or len(doing[0]) != 1:
            return None
        return doing[0], f"who acts in the sentence before → {doing[0][0].code}"

    def _only_state(self, here: Resolved) -> Found:
        """The only state that the article has named at all, for parties and unions, who act at home."""
        named = states((*self.context.topic, *self.context.acting, *self._named(here)))
        return (named, f"the only state of the article → {named[0].code}") if len(named) == 1 else NOBODY

    def _abroad(self, here: Resolved, head: int) -> Found:
        """For an envoy, the state the article is about that is not where he is: of the dateline, a place, a partner."""
        host = {a.code for a in (*self.context.home, *states(self._places(here, head)), *distinct(here.actors()))}
        scope = states(self.context.topic) or self.context.earlier_states()
        left = [a for a in scope if a.code not in host]
        if len(left) != 1 or len(left) == len(scope):
            return NOBODY
        return (left[0],), f"an envoy of the other state → {left[0].code}"

    def _home(self, here: Resolved) -> Found:
        """The state of the dateline, where the article is about it.

        Not where the sentence before is of another's doing, nor beside an official of that state: it has one of each.
        """
        home = self.context.home
        if states(self.context.issuer):
            return self.context.issuer, "the statement is its own"
        about = self.context.focus or states(self.context.topic)
        present = {a.code for a in (*about, *self.context.acting)}
        if len(home) != 1 or home[0].code not in present:
            return NOBODY
        before = [s.mention.actors for s in self.context.done[-1].subjects if s.mention] if self.context.done else []
        officials = [m.actors for m in here.mentions.values() if m.person and m.office]
        if any(home[0].code not in {a.code for a in bases(doers)} for doers in before) or home in officials:
            return NOBODY
        return home, f"the dateline is in {home[0].code}"

    def _calling_it_so(self, here: Resolved, word: Word) -> Found:
        """The state that has such an office: the only one of them in the article, else the best known."""
        named = {*here.nouns.named, *(a.code for a in (*self.context.topic, *self.context.earlier_states()))}
        present = [code for code in word.used_by if code in named]
        if len(present) > 1:
            return NOBODY
        code = (present or word.used_by)[0]
        return (here.nouns.known.gazetteer.actor(code),), f"« {word.form} » is of {code} in general"

    def _acting(self, here: Resolved) -> Found:
        """The only state whose own organs the article speaks of: "Peruvian troops", "the parliament of Peru"."""
        beside = {a.code for a in distinct(here.actors())}
        acting = self.context.acting
        return (
            NOBODY
            if len(acting) != 1 or acting[0].code in beside
            else (acting, f"the only state whose organs act in the article → {acting[0].code}")
        )

    def _about(self, here: Resolved, head: int) -> Found:
        """The only state the article is about, but for those that the sentence names beside it.

        Of what somebody says himself nothing follows: he may speak of his own state ("the minister said Lima ...").
        """
        if not self.context.done:
            return NOBODY
        speech = self._speech(here, head)
        apart = speech | here.spots | here.locative
        beside = {a.code for i, m in here.mentions.items() if i not in apart for a in distinct(m.actors)}
        scope = self.context.focus or states(self.context.topic) or self.context.earlier_states()
        left = [a for a in scope if a.code not in beside]
        return ((left[0],), f"the article is about {left[0].code}") if len(left) == 1 else NOBODY

    def _speech(self, here: Resolved, head: int) -> set[int]:
        """The tokens of what the subject ``head`` says: a content clause, or all but a verb set beside it."""
        tree = here.tree
        verb = tree[head].head
        if base(tree[head].dep) != "nsubj":
            return set()
        if base(tree[verb].dep) == "parataxis":
            return set(range(len(tree.tokens))) - set(tree.below(verb))
        said = (tree.below(k) for k in tree.kids(verb, "ccomp", "advcl") if k < head or base(tree[k].dep) == "ccomp")
        return {i for below in said for i in below if base(tree[min(below)].dep) == "punct" or min(below) > verb}

    def _named(self, here: Resolved) -> Iterator[Actor]:
        """All actors named so far."""
        for sentence in (*self.context.done, here):
            yield from sentence.actors()

    def _places(self, here: Resolved, head: int) -> Iterator[Actor]:
        """The states of the places in the clause of a token."""
        tree, marked = here.tree, here.nouns.marked
        clause = tree.clause(head)
        for mark in marked.names.values():
            above = tree[tree[mark.head].head]
            if tree.clause(mark.head) != clause:
                continue
            if mark.role in ("name", "seat", "place"):
                venue = self.words.is_a("venue", above.lemma) and above.i != head  # "la junte ... un sommet au Kenya"
                where = is_locative(tree, mark.head, self.words, marked) or self._is_set_beside_a_place(tree, mark.head)
                stands = not venue and where
            else:  # "in the *Chilean* town of X"
                soil = mark.role == "adjective" and self.words.is_a("soil", above.lemma) and above.i != head
                stands = soil and self.words.is_a("locative", tree.case(above.i))
            reading = here.nouns.read(mark.head) if stands else None
            yield from reading.actors if reading is not None else ()

    def _is_set_beside_a_place(self, tree: Tree, i: int) -> bool:
        """Whether a name says which place is meant: "in Peru's capital, *Lima*"."""
        return base(tree[i].dep) == "appos" and self.words.is_a("locative", tree.case(tree[i].head))

    def _topic(self, here: Resolved) -> Iterator[Actor]:
        """The states of a topic set before the sentence: "Mali : l'armée ..."."""
        for mark in here.nouns.marked.names.values():
            reading = here.nouns.read(mark.head) if base(here.tree[mark.head].dep) == "dislocated" else None
            if reading is not None and mark.role in ("name", "seat"):
                yield from reading.actors
