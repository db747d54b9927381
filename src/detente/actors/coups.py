"""Whose those are who seized power: of the state of the coup that a text tells of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from detente.actors.context import Context, Found, Resolved, states
from detente.actors.offices import Word, Words
from detente.actors.reading import Reading
from detente.actors.tree import NOMINAL, Tree
from detente.model import Actor

_NEAR = 2  # from the leader of a coup up to it: "le putsch mené par le général X"


def whose_coup(context: Context, here: Resolved, reading: Reading, word: Word) -> Found | None:
    """The state where those seized power who are told of: that of the coup, else the only one that headline and
    lede are about. Never a mere place: "la junte" at a summit in Abuja is not Nigeria's.
    """
    head = here.nouns.linked.get(reading.head, reading.head)
    around = {
        *reading.tokens,
        head,
        *(i for own in (head, reading.head) for i in islice(here.tree.above(own), _NEAR)),
    }
    told = [
        (sentence, token)
        for sentence in (*context.done, here)
        for token in sentence.tree.tokens
        if _is_seizing(context.words, sentence.tree, token.i)
        and not (sentence is here and token.i in (reading.head, head))
    ]
    officer = bool(told) and reading.kind == "person" and word.sector == "MIL"
    if not officer and not any(_is_seizing(context.words, here.tree, i) for i in around):
        return None
    for sentence, token in told:
        found = states(_of_coup(sentence, token.i))
        if len(found) == 1:
            return found, f"« {token.text} » of {found[0].code}"
    focus = context.focus
    return (focus, f"the article is about {focus[0].code}") if len(focus) == 1 and context.done else None


def _is_seizing(words: Words, tree: Tree, i: int) -> bool:
    return tree[i].pos in NOMINAL and words.is_a("seizing", tree[i].text)


def _of_coup(here: Resolved, i: int) -> Iterator[Actor]:
    """The states that a coup or junta is of, be they named as places ("le putsch à Bissau")."""
    known = here.at(i)
    yield from known.actors if known is not None else ()
    for owner in here.nouns.owners(i):
        yield from owner.actors
    for k in here.tree.kids(i, "nmod", "obl"):
        reading = here.nouns.read(k) if k in here.nouns.marked.names else None
        if reading is not None:
            yield from reading.actors
