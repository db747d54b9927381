"""Where the name of a state or seat is a place and not an actor: "à Bamako", "in Mali", "de Paris à Londres"."""

from __future__ import annotations

from collections.abc import Mapping

from detente.actors.marks import Mark, Marked, is_region
from detente.actors.offices import Words
from detente.actors.tree import Tree, base
from detente.model import Place, Span

_NAMED = frozenset({"name", "seat", "place"})
_OPENING = 2  # tokens before the name of a place that opens a sentence: "À", "Dans la"


def is_locative(tree: Tree, head: int, words: Words, marked: Marked) -> bool:
    """Whether the name headed by ``head`` stands as a place.

    "à X" behind a verb that takes somebody there ("répondre à Bamako") is none; "de X" is one where a seat depends on
    a verb ("arriver de Paris") or on a noun for what is held somewhere ("la rencontre de Bamako").
    """
    mark = marked.names.get(head)
    if mark is None or not (mark.role in _NAMED or is_region(mark, tree[head].text)):
        return False
    first = head
    while base(tree[first].dep) == "conj" and not tree.case(first) and tree[first].head != first:
        first = tree[first].head
    case, dep = tree.case(first), base(tree[first].dep)
    if not case:
        return is_dateline(tree, first) or (mark.role in ("seat", "place") and _is_site(tree, mark, words))
    governor = tree[tree[first].head]
    if governor.pos in ("VERB", "AUX") and words.is_a("recipient", governor.lemma) and dep != "advmod":
        return words.is_a("locative", case) and not words.is_a("dative", case)
    if words.is_a("locative", case):
        return not (words.is_a("dative", case) and dep == "iobj")
    city = mark.role in ("seat", "place")
    if words.is_a("towards", case):
        return city and dep == "obl"
    if words.is_a("genitive", case) or words.is_a("source", case):
        return city and (dep == "obl" or words.is_a("venue", governor.lemma) or words.is_a("venue", governor.text))
    return False


def is_dateline(tree: Tree, head: int) -> bool:
    """Whether a name stands in the dateline: "BAMAKO (AMAP) - ", "LA HAYE, Pays-Bas - ", "ABUJA, March 3 (Wire) - "."""
    above = (i for i in (head, *tree.above(head)) if base(tree[i].dep) == "parataxis")
    top = next(above, None)
    if top is None:
        return False
    below = tree.below(top)
    return min(below) == 0 and not any(tree[i].pos in ("VERB", "AUX") for i in below)


def _is_site(tree: Tree, mark: Mark, words: Words) -> bool:
    """Whether a city before a noun is where that befell ("the Nairobi bombing"); a seat strikes where the noun has a
    target ("the Moscow raid on Tallinn").
    """
    token = tree[mark.head]
    governor = tree[token.head]
    struck = words.is_a("site", governor.lemma) and base(token.dep) in ("compound", "amod", "nmod")
    aimed = any(base(tree[k].dep) in ("nmod", "obl") and tree.case(k) for k in tree.children[governor.i])
    return struck and not (aimed and mark.role == "seat")


def opening_place(tree: Tree, words: Words, marked: Marked) -> int | None:
    """The name of the place where a sentence is set before anything is told ("*À Libreville*, l'affaire ..."), by its
    head; None where none is."""
    for head, mark in marked.names.items():
        begins = min(tree.below(head), default=head) == 0 and mark.first <= _OPENING
        set_apart = mark.last + 1 < len(tree.tokens) and tree[mark.last + 1].text == ","
        if begins and set_apart and base(tree[head].dep) == "obl" and is_locative(tree, head, words, marked):
            return head
    return None


def places_of(marked: Marked, words: Words, countries: Mapping[int, str]) -> dict[int, Place]:
    """The places of a sentence by head token; ``countries`` gives the code each name was resolved to."""
    found = {
        head: Place(_name(span, mark), "" if mark.entry.ambiguous else mark.entry.code, span)
        for head, mark in marked.sites.items()
        for span in (marked.tree.cut(mark.first, mark.last),)
    }
    for head, mark in marked.names.items():
        if is_locative(marked.tree, head, words, marked):
            span = marked.tree.cut(mark.first, mark.last)
            found[head] = Place(_name(span, mark), countries.get(head, ""), span)
    return found


def _name(span: Span, mark: Mark) -> str:
    """The words for a place; as the gazetteer writes them where a dateline has them in capitals ("OSLO")."""
    form = mark.entry.form
    return form if span.text.isupper() and span.text.lower() == form.lower() else span.text
