"""Who held which office when, as articles tell it one by one: the terms of the record, and whom they let a name mean.

Everything here is computed from days on which somebody was said to hold an office, to have got it or to have left it,
and comes out the same in whatever order the articles arrive. A term of a post (``posts``) ends when a text says so, or
on the day before the first on which somebody else holds the post, provided the texts then go on with that other: two
who are named in turn over a long time share the post, and neither ends the other's term.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from detente.actors.gazetteer_tables import fold
from detente.actors.persons import Directory, Person
from detente.actors.posts import post_named, post_of
from detente.actors.spelling import may_be_one, name_key, sound
from detente.model import Actor, Appointment, Term

__all__ = ["known_at", "learn", "post_of", "term_key"]

_HANDOVER = 92  # days, for offices that are no posts
_GRACE = 2  # years, for offices that are no posts
_DAYS_A_YEAR = 365.25


def term_key(term: Term) -> str:
    """What is one person's in one office, whatever the spelling: "MLI | MLI:foreign-minister | diop a"."""
    return " | ".join((term.acts_for.code, term.post or fold(term.office), name_key(term.person)))


def learn(
    known: Sequence[Term], appointments: Sequence[Appointment], day: str, article: str, language: str
) -> tuple[Term, ...]:
    """The terms that are new or changed by what an article says, in the order of their keys (``term_key``).

    ``known`` are the terms of the record: those with the posts and persons of the appointments will do. ``day`` is the
    article's ISO day ("" where unknown), ``article`` its id. Names of one word are left out,
    and so are offices of which the words do not say whose they are.
    """
    before = {term_key(term): term for term in known}
    now = dict(before)
    for appointment in appointments:
        term = _stated(appointment, day, article, language)
        if name_key(term.person) and term.acts_for.state and not appointment.inferred:
            key = term_key(term)
            now[key] = _joined(now[key], term) if key in now else term
    touched = [key for key in now if before.get(key) != now[key]]
    now |= _settled(now, touched)
    return tuple(now[key] for key in sorted(now) if before.get(key) != now[key])


def _stated(appointment: Appointment, day: str, article: str, language: str) -> Term:
    post = post_of(appointment.office, appointment.acts_for, language)
    dated = appointment.since
    told = (dated.latest or dated.earliest) if dated else ""
    if told and day and dated is not None and dated.earliest <= day < told:
        told = day
    term = Term(appointment.person, appointment.office, post, appointment.acts_for, article=article)
    if appointment.ends:
        return replace(term, left=((told or day, article),) if told or day else ())
    return replace(term, since=told or day, seen=max(told, day))


# --- one person in one office ---------------------------------------------------------------------------------------


def _joined(term: Term, other: Term) -> Term:
    """Two tellings of one term: the first and last day of either, what the earlier says, the fuller spelling."""
    ends: dict[str, str] = {}
    for day, article in (*term.left, *other.left):
        ends[day] = min(ends.get(day, article), article, key=_numbered)
    return replace(
        min(term, other, key=_age),
        person=max(term.person, other.person, key=lambda name: (len(name.replace(".", "")), name)),
        since=min(filter(None, (term.since, other.since)), default=""),
        seen=max(term.seen, other.seen),
        left=tuple(sorted(ends.items())),
    )


def _age(term: Term) -> tuple[bool, str, tuple[int, str], str]:
    """Sorts the telling that a term was learnt from first: the earliest day, then the first article."""
    return not term.since, term.since, _numbered(term.article), term.office


def _numbered(article: str) -> tuple[int, str]:
    """Sorts article ids by their number: "A9" before "A10"."""
    return len(article), article


# --- one post -------------------------------------------------------------------------------------------------------


def _settled(terms: Mapping[str, Term], touched: Sequence[str]) -> dict[str, Term]:
    """The touched terms, and all others of their posts, with their ends."""
    posts = {terms[key].post for key in touched} - {""}
    of_post: dict[str, list[tuple[str, Term]]] = {post: [] for post in posts}
    for key, term in terms.items():
        if term.post in posts:
            of_post[term.post].append((key, term))
    settled = {key: _ended(terms[key], ()) for key in touched}
    for group in of_post.values():
        settled |= {key: _ended(term, [other for _, other in group]) for key, term in group}
    return settled


def _ended(term: Term, others: Sequence[Term]) -> Term:
    """A term with its end: on the first day that texts or a successor give, but none that the person is seen after."""
    post = post_named(term.post)
    handover = post.handover if post else _HANDOVER
    left = tuple(end for end in term.left if term.seen <= _later(end[0], handover))
    ends = [*left]
    following = [other for other in others if _follows(other, term, handover)]
    if following:
        successor = min(following, key=_age)
        ends.append((_later(successor.since, -1), successor.article))
    until, ended_by = min(ends, key=lambda end: (end[0], _numbered(end[1])), default=("", ""))
    return replace(term, until=max(until, term.since) if until else "", ended_by=ended_by, left=left)


def _follows(other: Term, term: Term, handover: int) -> bool:
    """Whether another holds the post after a person: named later first, and at least as late last."""
    if not (term.since and other.since) or may_be_one(other.person, term.person):
        return False
    return term.since < other.since and term.seen <= min(other.seen, _later(other.since, handover))


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


# --- whom a name means on a day -------------------------------------------------------------------------------------


def known_at(terms: Iterable[Term], day: str) -> Directory:
    """The persons whom a text of that ISO day may name without saying who they are; of any day where it is "".

    A term holds from the first day known until its end; one without an end holds for the ``grace`` of its post after
    the person was last seen in it. Who has left office by then is in the directory too, standing for nobody, so that no
    older table makes him its holder; and so are two of one name who act for different states.
    """
    by_name: dict[str, list[Term]] = {}
    gone: dict[str, Term] = {}
    for term in terms:
        if _holds(term, day):
            by_name.setdefault(sound(term.person), []).append(term)
        elif _is_recent(term, day):
            gone[sound(term.person)] = term
    persons = [_person(found) for _, found in sorted(by_name.items())]
    families = {name.split()[-1] for name in by_name}
    persons += [
        Person(term.person, (), basis=(f"left the office known from {term.article}",))
        for name, term in sorted(gone.items())
        if name.split()[-1] not in families
    ]
    return Directory.known(persons)


def _holds(term: Term, day: str) -> bool:
    if not term.post and " " not in term.office and term.since == term.seen:
        return False  # "minister", once: too little to go by
    if not day:
        return not term.until
    if not term.since or day < term.since:
        return False
    return day <= (term.until or _later(term.seen or term.since, _grace(term)))


def _is_recent(term: Term, day: str) -> bool:
    """Whether a term has ended, not so long ago that the record has nothing to say about the person any more."""
    return bool(term.until) and (not day or term.until < day <= _later(term.until, _grace(term)))


def _grace(term: Term) -> int:
    post = post_named(term.post)
    return round((post.grace if post else _GRACE) * _DAYS_A_YEAR)


def _person(terms: Sequence[Term]) -> Person:
    """The person of these terms, all of one name: for whom the last begun says, unless that is doubtful."""
    last = max(terms, key=lambda term: (term.since, bool(term.post), term_key(term)))
    basis = f"known from {last.article}: {last.office}, since {last.since}"
    states = {term.acts_for.state for term in terms}
    moved = all(t.seen < last.since for t in terms if t.acts_for.state != last.acts_for.state)
    actors: tuple[Actor, ...] = (last.acts_for,) if len(states) == 1 or moved else ()
    return Person(last.person, actors, last.office, last.acts_for.sector, "", (basis,), last.post)
