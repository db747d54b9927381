"""Whose an office is by the words beside it: by whose ministry tells what it does, by where the envoy is posted whom it
deals with.
"""

from __future__ import annotations

from collections.abc import Iterator

from detente.actors.context import Context, Found, Resolved, bases, states
from detente.actors.marks import Marked
from detente.actors.offices import Word
from detente.actors.tree import base
from detente.model import Actor

_ORGANS = frozenset({"GOV", "MIL"})
_ENVOY = "envoy"
_KINDS = ("institution", "agency")
_TOLD = ("ccomp", "parataxis")


def beside(here: Resolved, head: int, word: Word, context: Context) -> Found | None:
    """The state of an office at ``head`` that its phrase leaves open, where its clause or who tells of it says it."""
    if word.sector not in _ORGANS or word.rank == _ENVOY or word.kind not in ("office", "institution"):
        return None
    return _posted_to(here, head) or (_told_by(here, head, context) if word.kind == "office" else None)


def named_longer(context: Context, form: str) -> tuple[Actor, ...] | None:
    """Whose an office was that was named before in more words ("the *ministry*", behind "Peru's foreign ministry")."""
    longer = [actors for name, actors in context.offices.items() if form in name.split() and name != form]
    return longer[0] if longer and longer[0] and all(actors == longer[0] for actors in longer) else None


def _posted_to(here: Resolved, head: int) -> Found | None:
    """Where the envoy is posted with whom a ministry deals ("*the ministry* summoned the Chilean envoy *to Peru*")."""
    tree, marked = here.tree, here.nouns.marked
    verb = tree.clause(head)
    for k in tree.kids(verb, "obj") if tree.subject(verb) == head else ():
        office = marked.offices.get(marked.head_of(k)) or marked.offices.get(k)
        if office is None or office.word.rank != _ENVOY:
            continue
        for i in (*tree.kids(k, "nmod", "obl"), *tree.kids(verb, "obl", "nmod")):
            reading = here.nouns.read(i) if i > k and here.nouns.words.is_a("dative", tree.case(i)) else None
            found = states(reading.actors) if reading is not None else ()
            if len(found) == 1:
                return found, f"where the envoy is posted → {found[0].code}"
    return None


def _told_by(here: Resolved, head: int, context: Context) -> Found | None:
    """Whose organ tells what an official does ("*the minister* voiced concern, *the Peruvian ministry* said"), unless
    it was done to that state.
    """
    tree, marked = here.tree, here.nouns.marked
    verb = tree.clause(head)
    for teller in _tellers(here, verb):
        subject = tree.subject(teller)
        reading = here.nouns.read(subject) if subject is not None and _is_organ(marked, subject) else None
        if subject is None or subject < verb:
            continue
        known = reading.actors if reading is not None else ()
        if reading is not None and reading.missing is not None and reading.possessor is None:
            form = reading.missing.form
            known = context.offices.get(form) or named_longer(context, form) or ()
        found = states(bases(known))
        struck = (here.nouns.read(k) for k in tree.kids(verb, "obj", "iobj", "obl"))
        if len(found) == 1 and not any(r is not None and found[0] in bases(r.actors) for r in struck):
            return found, f"told by {found[0].code}"
    return None


def _is_organ(marked: Marked, i: int) -> bool:
    office = marked.offices.get(i)
    return office is not None and office.word.kind in _KINDS


def _tellers(here: Resolved, verb: int) -> Iterator[int]:
    """The verbs of saying that a clause stands under or beside."""
    tree = here.tree
    top = verb
    while base(tree[top].dep) == "conj":
        top = tree[top].head
    if base(tree[top].dep) in _TOLD:
        yield tree[top].head
    yield from tree.kids(top, "parataxis")
