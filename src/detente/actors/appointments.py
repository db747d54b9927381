"""Who holds which office, as an article says it: by title, apposition, copula, relative or verb of appointment."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from detente.actors.context import Resolved
from detente.actors.gazetteer_tables import fold
from detente.actors.offices import Words
from detente.actors.persons import NameUnit
from detente.actors.tenures import load_acts, tenures
from detente.actors.tree import base
from detente.model import Actor, Appointment, Date, Mention


def appointments_of(resolved: Sequence[Resolved], words: Words, dates: Sequence[Date] = ()) -> tuple[Appointment, ...]:
    """The appointments an article states, in the order of the text: one a person, the first with an office.

    Acts by which an office begins or ends come before what titles say, and whoever leaves one office for another has
    both. ``dates`` are those of the article.
    """
    acts = [appointment for sentence in resolved for appointment in tenures(sentence, words, dates)]
    found = {(fold(a.person), a.ends): a for a in reversed(acts)}
    people = {person for person, _ in found}
    for sentence in resolved:
        for appointment in _stated(sentence, words, dates):
            if fold(appointment.person) not in people:
                found.setdefault((fold(appointment.person), False), appointment)
    return tuple(sorted(found.values(), key=lambda a: (a.span.start, a.ends)))


def _stated(sentence: Resolved, words: Words, dates: Sequence[Date]) -> Iterator[Appointment]:
    nouns = sentence.nouns
    for unit_head, office in sorted(nouns.linked.items()):
        unit = nouns.marked.units[unit_head]
        if office in nouns.marked.offices:
            yield from _held(
                sentence, unit, office, dates, _appointment(sentence, unit, office, sentence.at(unit_head))
            )
    for unit, office, actor in nouns.shares():
        yield Appointment(unit.name, nouns.office_words(office), actor, sentence.tree.span(unit.tokens))
    for unit, office in nouns.predicated():
        verb = sentence.tree[sentence.tree[office].head]
        if load_acts(words.language) and words.is_a("appoint", verb.lemma):
            continue  # an act: done or not, ``tenures`` has seen it
        if not _is_past(sentence, office):
            yield from _held(sentence, unit, office, dates, _appointment(sentence, unit, office, sentence.at(office)))
    yield from _headships(sentence, words)


def _is_past(sentence: Resolved, office: int) -> bool:
    """Whether a copula in the past says that somebody held an office ("qui était ministre")."""
    tree = sentence.tree
    return any(tree[k].feats.get("Tense") in ("Past", "Imp") for k in tree.kids(office, "cop"))


def _held(
    sentence: Resolved, unit: NameUnit, office: int, dates: Sequence[Date], found: Iterable[Appointment]
) -> Iterator[Appointment]:
    """The appointments of an office with the day since when it is held; none of one held until, or in, another time."""
    tree = sentence.tree
    own = {k for k in tree.below(office) if tree.clause(k) in (office, tree.clause(office))}
    if unit.last < office:  # set behind the name: all up to the next comma, as a parse may hang it on the name
        rest = range(office, len(tree.tokens))
        own |= set(itertools.takewhile(lambda k: tree[k].pos not in ("PUNCT", "VERB", "AUX"), rest))
    said = [d for d in dates if d.span and any(d.span.start <= tree[k].start < d.span.end for k in own)]
    since = next((d for d in said if d.earliest and not d.latest), None)
    for appointment in found if since or not said or tree.clause(office) == office else ():
        yield replace(appointment, since=since)


def _appointment(sentence: Resolved, unit: NameUnit, office: int, mention: Mention | None) -> Iterator[Appointment]:
    nouns = sentence.nouns
    reading, said = nouns.read(office), sentence.at(office) or sentence.at(unit.head)
    word = nouns.marked.offices[office].word
    if (
        mention is None
        or said is None
        or reading is None
        or reading.former
        or word.kind not in ("office", "counterpart")
    ):
        return
    if word.kind == "counterpart" or len(said.actors) != 1 or said.actors[0].code.startswith(":"):
        return
    title = nouns.office_words(office)
    if title:
        span = sentence.tree.span({*unit.tokens, *range(nouns.marked.offices[office].first, office + 1)})
        inferred = reading.missing is not None and reading.possessor is None
        yield Appointment(_full_name(unit, said.person), title, said.actors[0], span, inferred=inferred)


def _full_name(unit: NameUnit, known: str) -> str:
    return known if fold(unit.name) in fold(known) else unit.name


def _headships(sentence: Resolved, words: Words) -> Iterator[Appointment]:
    """ "En nommant X à la tête du Bureau ..., Washington": the office is what X is put at the head of."""
    tree = sentence.tree
    text = fold(sentence.tree.sentence.text)
    for unit in sentence.nouns.marked.units.values():
        verb = tree[tree[unit.head].head]
        if not words.is_a("appoint", verb.lemma) or base(tree[unit.head].dep) not in ("obj", "nsubj"):
            continue
        actor = _appointer(sentence, verb.i)
        start = tree[unit.last].end - tree.sentence.start
        phrase = next(
            (
                p
                for p in sorted(words.particles.get("headship", ()))
                if text[start : start + len(p) + 2].strip().startswith(p)
            ),
            "",
        )
        if actor is None or not phrase:
            continue
        tokens = [i for i in sorted(tree.below(verb.i)) if i > unit.last]
        comma = next((i for i in tokens if tree[i].pos == "PUNCT"), len(tree.tokens))
        office = tree.words(i for i in tokens if i < comma)
        yield Appointment(unit.name, office, actor, tree.span({*unit.tokens, *(i for i in tokens if i < comma)}))


def _appointer(sentence: Resolved, verb: int) -> Actor | None:
    """Who gives the office: the verb's subject, or that of the clause it is set in."""
    for predicate in (verb, *sentence.tree.above(verb)):
        subject = sentence.tree.subject(predicate) if sentence.tree.is_clause(predicate) else None
        mention = sentence.at(subject) if subject is not None else None
        if mention is not None and len(mention.actors) == 1:
            return mention.actors[0]
    return None
