"""Where a paragraph is set, and whose those are who act there: "*À Lima*, on proteste. Des députés ..."."""

from __future__ import annotations

from detente.actors.context import NOBODY, Context, Found, Resolved, states
from detente.actors.offices import Word
from detente.actors.places import opening_place
from detente.actors.tree import base

# Parts of a state that act where they are; ministers and soldiers may be on a visit.
_LOCAL = frozenset({"COP", "JUD", "CIV", "OPP", "REL", "LAB", "EDU", "PTY"})
_RULING = frozenset({"GOV", "MIL"})
_VISITING = frozenset({"envoy", "official"})


def staged(context: Context, here: Resolved, word: Word, *, definite: bool) -> Found | None:
    """The state where the paragraph is set, for those who act at home; of those who rule, where the article is about
    that state."""
    ruling = definite and word.sector in _RULING and word.rank not in _VISITING
    if word.sector not in _LOCAL and not ruling:
        return None
    for sentence in (here, *reversed(context.done)):
        if sentence.tree.sentence.paragraph != here.tree.sentence.paragraph:
            return None
        head = opening_place(sentence.tree, context.words, sentence.nouns.marked)
        place = sentence.nouns.read(head) if head is not None else None
        if place is not None:
            found = states(place.actors)
            about = {a.code for a in (*context.topic, *context.focus, *context.acting)}
            known = len(found) == 1 and (not ruling or word.kind == "institution" or found[0].code in about)
            return (found, f"the paragraph is set in {found[0].code}") if known else None
    return None


def section_of(context: Context, here: Resolved) -> Found:
    """The state that opens its part of a briefing: "CHAD - *The army* killed ..."."""
    for sentence in (here, *reversed(context.done)):
        names = [m for m in sentence.nouns.marked.names.values() if m.first == 0 and m.role == "name"]
        reading = sentence.nouns.read(names[0].head) if names else None
        if reading is not None and base(sentence.tree[names[0].head].dep) == "parataxis":
            found = states(reading.actors)
            return (found, f"a part of the text about {found[0].code}") if len(found) == 1 else NOBODY
    return NOBODY
