"""Which office a personal name has in its own phrase: "le ministre X", "X, ministre de ...", "Foreign Minister X"."""

from __future__ import annotations

from collections.abc import Iterator

from detente.actors.marks import COUNTERPART, Marked
from detente.actors.offices import Words
from detente.actors.persons import NameUnit
from detente.actors.tree import Tree, base

_HANGING = frozenset({"appos", "flat", "compound", "nmod", "conj"})
_WITHIN = frozenset({"nmod", "conj", "appos", "amod", "flat", "compound", "obl"})
_BEFORE_NO_NAME = frozenset({"VERB", "AUX", "ADP", "CCONJ", "SCONJ", "PUNCT"})
_BESIDE = frozenset(
    {"appos", "nsubj", "cop", "aux", "parataxis", "advcl", "mark", "expl", "obj", "iobj", "dislocated", "advmod"}
)
_OUTER = frozenset({"det", "case", "conj", "cc", "punct"})
_STOPS = frozenset(",;:()—–")


def links(marked: Marked) -> Iterator[tuple[int, int]]:
    """Pairs (head of a name, head of the office or demonym that its phrase gives it), each office once."""
    used: set[int] = set()
    for unit in marked.units.values():
        office = _Titles(marked).of(unit)
        if office is not None and office not in used:
            used.add(office)
            yield unit.head, office


class _Titles:
    def __init__(self, marked: Marked) -> None:
        self.marked, self.tree = marked, marked.tree

    def of(self, unit: NameUnit) -> int | None:
        """The title under the name, else the one right behind or above it, else the one right before it."""
        for k in self.tree.children[unit.head]:
            if base(self.tree[k].dep) in ("appos", "compound", "amod", "nmod", "flat") and not self.tree.case(k):
                found = self._title(k)
                if found is not None:
                    return found
        behind = self._behind(unit)
        if behind is not None or self.tree.case(unit.head):
            return behind
        dep = base(self.tree[unit.head].dep)
        if not unit.evident and unit.last == unit.first:
            above = self._title(self.tree[unit.head].head) if dep in _HANGING else None
            above = None if above is not None and self._owns(unit, above) else above
            return above if above is not None and not self._parted(above, unit.start) else None
        if dep in _HANGING:
            found = self._above(unit.head, dep == "conj")
            if found is not None:
                return None if self._owns(unit, found) else found
        return self._before(unit)

    def _behind(self, unit: NameUnit) -> int | None:
        """An apposition that the parse puts beside the name: "a reçu Haruka Sato, directrice ..."."""
        first = unit.last + 2
        if first >= len(self.tree.tokens) or self.tree[unit.last + 1].text != ",":
            return None
        found = self._title(first)
        if found is None:
            return None
        title, name = self.tree[found], self.tree[unit.head]
        return found if (title.head, title.dep) == (name.head, name.dep) else None

    def _before(self, unit: NameUnit) -> int | None:
        before = unit.start - 1
        if before >= 0 and self.tree[before].text == ",":
            before -= 1
        if before < 0 or self.tree[before].pos in _BEFORE_NO_NAME:
            return None
        found = self._title(before)
        return found if found is not None else self._above(before, False)

    def _owns(self, unit: NameUnit, office: int) -> bool:
        """Whether a name says whose the office is: "the *Obama* spokesman", "*Catalan* leaders"."""
        dep = base(self.tree[unit.head].dep)
        return dep == "compound" and self.tree[unit.head].head == office and unit.last < self.marked.first_of(office)

    def _parted(self, first: int, last: int) -> bool:
        return any(self.tree[i].pos == "PUNCT" for i in range(first, last))

    def _title(self, i: int) -> int | None:
        """The head of the title that token ``i`` belongs to: an office, people ("diplomat") or demonym."""
        head = self.marked.head_of(i)
        office = self.marked.offices.get(head)
        if office is not None and (office.word.person or office.word.kind == COUNTERPART):
            return head
        mark = self.marked.names.get(head)
        return head if mark is not None and mark.role == "people" else None

    def _above(self, i: int, coordinated: bool) -> int | None:
        """The nearest title that governs ``i`` inside one noun phrase."""
        for above in self.tree.above(i):
            if coordinated and above not in self.marked.cover:
                return None
            found = self._title(above)
            if found is not None:
                return found
            if base(self.tree[above].dep) not in _WITHIN:
                return None
        return None


def predicated(marked: Marked, words: Words, linked: dict[int, int]) -> Iterator[tuple[NameUnit, int]]:
    """Persons and the office that a copula, a relative clause or a verb of appointment gives them."""
    tree = marked.tree
    for office in marked.offices:
        for holder in _holders(tree, words, office):
            unit = marked.units.get(marked.head_of(holder))
            if unit is not None and unit.head not in linked:
                yield unit, office


def _holders(tree: Tree, words: Words, office: int) -> list[int]:
    token = tree[office]
    if any(True for _ in tree.kids(office, "cop")):
        return [*tree.kids(office, "nsubj"), *([token.head] if token.dep == "acl:relcl" else [])]
    if base(token.dep) == "obj" and words.is_a("heads", tree[token.head].lemma):  # "X, who heads the agency"
        clause = tree[token.head]
        return [clause.head] if clause.dep == "acl:relcl" else []
    given = base(token.dep) in ("obj", "obl", "xcomp", "nmod", "appos")
    if given and words.is_a("appoint", tree[token.head].lemma):
        return [k for k in tree.kids(token.head, "obj", "nsubj") if k != office]
    return []


def office_words(marked: Marked, words: Words, office: int) -> str:
    """The words of an office without its holder and the state it belongs to; of several holders', in the singular."""
    if marked.tree[office].feats.get("Number") == "Plur":
        return marked.offices[office].word.form
    return marked.tree.words(specified(marked, words, office))


def specified(marked: Marked, words: Words, office: int) -> set[int]:
    """The words of an office and all that specifies it ("des Affaires étrangères"): no clause, holder or state."""
    tree, group = marked.tree, marked.offices[office]
    dropped = {i for unit in marked.units.values() if unit.evident for i in unit.tokens} | marked.former
    for mark in marked.names.values():
        genitive = not tree.case(mark.head) or words.is_a("genitive", tree.case(mark.head))
        if mark.role in ("name", "adjective", "people") and genitive:
            dropped.update(range(mark.first, mark.last + 1), tree.kids(mark.head, "case", "det"))
    own = range(group.first, group.last + 1)
    kept, queue = set(own), list(own)
    while queue:
        i = queue.pop()
        for k in tree.children[i]:
            other = base(tree[k].dep) == "conj" and k in marked.offices
            if k in kept or k in dropped or k < group.first or other:
                continue
            if _specifies(tree, words, k, i in own):
                kept.add(k)
                queue.append(k)
    end = next((i for i in range(group.last + 1, max(kept) + 1) if tree[i].text in _STOPS), len(tree.tokens))
    return {i for i in kept if i < end}


def _specifies(tree: Tree, words: Words, k: int, top: bool) -> bool:
    """Whether a word belongs to the office whose words it hangs on."""
    token, dep, case = tree[k], base(tree[k].dep), tree.case(k)
    if dep in _BESIDE or (top and dep in _OUTER):
        return False
    if token.dep == "acl:relcl" or dep == "acl" or (dep in ("nmod", "obl") and not words.is_a("specifies", case)):
        return words.is_a("charged", token.text) or (dep == "nmod" and not case and token.pos == "ADJ")
    return True
