"""Whose a noun is: the demonym adjective, genitive, possessive or compound that says it, the nearest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from detente.actors.marks import RELATION, Marked
from detente.actors.offices import Word, Words
from detente.actors.reading import CHAIN, DIRECT, GENITIVE, LOCATIVE, POSSESSIVE, Owner, Reading
from detente.actors.tree import Tree, base

_DEPTH = 4
_FIGHTING = frozenset({"REB", "OPP", "PTY", "MIL"})
_RULING = frozenset({"GOV", "MIL"})
_LEADING = frozenset({"head", "official"})
_GROUP = "group"
_SERVING = frozenset({"", "official"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_VISITING = frozenset({"head", "minister", "envoy"})  # a "president in Lyon" is not Lyon's
_DASHES = frozenset({"-", "–", "—", "--"})
_RELATIVE = frozenset({"acl", "relcl", "acl:relcl"})
_NAMELIKE = frozenset({"NOUN", "PROPN", "X", "ADJ", "NUM"})


class Whose:
    """Finds owners in one sentence. ``read`` gives the reading of a token; ``linked`` the office of a name.

    ``foreign`` collects nouns that belong to somebody by name whom no table knows: theirs is not to be guessed.
    """

    def __init__(
        self, marked: Marked, words: Words, read: Callable[[int], Reading | None], linked: Mapping[int, int]
    ) -> None:
        self.marked, self.tree, self.words = marked, marked.tree, words
        self._read, self._linked = read, linked
        self.foreign: set[int] = set()

    def owners(
        self, head: int, tokens: Iterable[int] = (), word: Word | None = None, depth: int = _DEPTH
    ) -> list[Owner]:
        """Whose the noun is, by its nearest modifiers; several where they are coordinated."""
        group = {head, *tokens}
        found: list[Owner] = []
        for i in sorted(group):
            for k in self.tree.children[i]:
                if k not in group and not is_apart(self.tree, k, i):
                    found += self._owner(k, i, word, depth)
        if not found and word is not None and word.person and word.sector in _RULING:
            beside = (k for i in self._named(group) for k in self.tree.children[i])
            found = [owner for k in beside for owner in self._over(k, head, word)]
        if word is not None and word.person and not word.sector:
            found = self._named_beside(head) or found
        band = [owner for owner in found if _is_band(owner, word)]
        best = min((owner.rank for owner in band or found), default=0)
        return [owner for owner in band or found if owner.rank == best]

    def _named_beside(self, head: int) -> list[Owner]:
        """The actor that a name behind a comma says a noun to be: "a NATO member, *Turkey*", not NATO."""
        beside = (k for k in self.tree.kids(head, "appos") if k in self.marked.names and k > head)
        found = (self._phrase(k, head, DIRECT, None) for k in beside if not is_apart(self.tree, k, head))
        return [owner for owner in found if owner is not None]

    def _named(self, group: set[int]) -> set[int]:
        """The words of an office with the heads of the names of who holds it."""
        return group | {name for name, office in self._linked.items() if office in group}

    def _over(self, k: int, governor: int, word: Word) -> Iterator[Owner]:
        """The state that a clause or phrase says somebody heads: "President X, *who has led Peru* since", "le roi X,
        *à la tête du Pérou*".
        """
        clause = self.tree[k].dep in _RELATIVE and self.words.is_a("heads", self.tree[k].lemma)
        phrase = {*self.tree.kids(k, "case", "det"), k}
        headed = self.tree.kids(k, "obj") if clause else []
        if not clause and self.words.is_a("headship", self.tree.words(phrase)):
            headed = list(self.tree.kids(k, "nmod", "obl"))
        for j in headed:
            owner = self._phrase(j, governor, GENITIVE, word)
            if owner is not None and all(actor.kind == "state" for actor in owner.actors):
                yield Owner(owner.rank, owner.actors, {governor}, owner.basis)

    def _owner(self, k: int, governor: int, word: Word | None, depth: int) -> Iterator[Owner]:
        token = self.tree[k]
        if self.words.is_a("led", token.text):
            yield from self._leading(k, governor, word)
            return
        if self.words.is_a("whose", token.text):
            antecedent = self._antecedent(k)
            owner = self._phrase(antecedent, governor, GENITIVE, word) if antecedent is not None else None
            if owner is not None:
                yield Owner(owner.rank, owner.actors, {governor}, owner.basis)
            return
        rank = self._rank(k, word)
        if rank is None or (word is not None and self._takes_sides(k)):
            return
        alone = self._phrase(k, governor, rank, word)
        if alone is not None:
            yield alone
            for j in self.tree.conjuncts(k):
                other = self._phrase(j, governor, rank, word) if self._agree(k, j) else None
                if other is not None:
                    yield other
        elif depth and self._leads_on(k, rank) and token.pos in _NAMELIKE:
            inner = self.owners(k, (), word, depth - 1)
            for owner in inner:
                yield Owner(CHAIN, owner.actors, owner.tokens | _between(k, owner.tokens), owner.basis)
            if not inner and (k in self.foreign or (token.pos == "PROPN" and self._is_unknown(k))):
                self.foreign.add(governor)

    def _takes_sides(self, k: int) -> bool:
        """Whether an adjective says for or against whom somebody is, not whose ("*pro-Libyan* militia")."""
        prefix, hyphen, _ = self.tree[k].text.lower().partition("-")
        return bool(hyphen) and self.words.is_a("stance", prefix)

    def _leads_on(self, k: int, rank: int) -> bool:
        """Whether a phrase that is nobody's name may say whose the noun is by what it holds itself."""
        token = self.tree[k]
        return rank == GENITIVE or (rank == DIRECT and token.dep == "nmod") or self.words.is_a("soil", token.lemma)

    def _leading(self, k: int, governor: int, word: Word | None) -> Iterator[Owner]:
        """Whom a participle names as the one in command: "Saudi-led", "led by Peru", "loyal to Peru"."""
        for j in self.tree.children[k]:
            case = self.tree.case(j)
            joined = not case and j + 2 == k and self.tree[k - 1].text in _HYPHENS
            owner = None
            if joined or self.words.is_a("agent", case) or self.words.is_a("dative", case):
                owner = self._phrase(j, governor, DIRECT if joined else GENITIVE, word)
            if owner is not None:
                yield owner

    def _antecedent(self, k: int) -> int | None:
        """The noun that a relative clause with this pronoun is about: "Peru, *whose* president resigned"."""
        seen = k
        while self.tree[seen].head != seen:
            if base(self.tree[seen].dep) in _RELATIVE or self.tree[seen].dep in _RELATIVE:
                return self.tree[seen].head
            seen = self.tree[seen].head
        return None

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
        relation = word is not None and word.kind == RELATION  # "Peru's neighbour" is not Peru
        if token.dep == "nmod:poss":
            return None if relation else POSSESSIVE
        if not case:
            named = dep == "appos" and k in self.marked.names
            beside = dep in ("amod", "compound", "flat", "nummod") or (dep in ("nmod", "appos") and self._is_beside(k))
            return DIRECT if named or beside else None
        if relation or dep not in ("nmod", "obl", "appos", "det", "obj"):
            return None
        if word is not None and self.words.is_a("said_beside", word.form):
            return None
        if self.words.is_a("genitive", case):
            about = word is not None and self.words.is_a("about", word.form)  # an "expert de la Chine" is not hers
            mark = self.marked.names.get(k)
            return None if about and mark is not None and mark.role == "name" else GENITIVE
        if word is None:
            return None
        if word.kind == "people" and self.words.is_a("soil", token.lemma):
            return LOCATIVE  # "villagers on the Tajik *side*"
        serves = word.person and not word.used_by and word.rank in _SERVING and self.words.is_a("serves", case)
        if serves or (self.words.is_a("source", case) and word.acts_for != "owned"):
            return GENITIVE
        if word.rank == "envoy" or self._is_possessed(token.head):
            return None  # "*his* army in Peru"
        return LOCATIVE if self.words.is_a("locative", case) else None

    def _is_possessed(self, k: int) -> bool:
        """Whether a pronoun says whose a noun is."""
        return any(self.tree[j].feats.get("Poss") == "Yes" for j in self.tree.kids(k, "det", "nmod"))

    def _is_beside(self, k: int) -> bool:
        """Whether nothing parts a bare noun from the one it hangs on ("le gouvernement Sánchez"): no comma, no word."""
        first, last = sorted((k, self.tree[k].head))
        return not any(self.tree[i].pos in ("PUNCT", "VERB", "SCONJ") for i in range(first + 1, last))

    def _phrase(self, k: int, governor: int, rank: int, word: Word | None) -> Owner | None:
        head, own = self.marked.head_of(k), self.marked.head_of(governor)
        if head == own:
            return None
        if head in self.marked.units:
            before = base(self.tree[k].dep) == "compound" and k < governor  # "the Obama spokesman"
            takes_person = word is None or not word.person or rank == POSSESSIVE or before
            if not takes_person or self._linked.get(head) == own:
                return None
        reading = self._read(k)
        if reading is None or not reading.actors:
            return None
        no_owner = reading.place and (word is None or (rank == LOCATIVE and word.rank in _VISITING))
        if no_owner or (rank == LOCATIVE and reading.kind != "name"):
            return None
        return Owner(rank, reading.actors, _between(governor, reading.tokens | {k}), list(reading.basis))


def _is_band(owner: Owner, word: Word | None) -> bool:
    """Whether a genitive names the group that somebody fights in, whose land an adjective may say besides ("the
    Ugandan *rebels of the ADF*").
    """
    fights = word is not None and (word.sector in _FIGHTING or word.rank in _LEADING)
    return fights and owner.rank == GENITIVE and all(actor.kind == _GROUP for actor in owner.actors)


def _between(head: int, tokens: set[int]) -> set[int]:
    """The tokens with all that stand between them and the head."""
    return set(range(min(head, *tokens), max(head, *tokens) + 1))


def is_apart(tree: Tree, k: int, head: int) -> bool:
    """Whether a dash with blanks around it stands between two tokens ("PARIS - The ...")."""
    first, last = min(k, head), max(k, head)
    return any(tree[i].text in _DASHES and tree[i].start > tree[i - 1].end for i in range(first + 1, last))
