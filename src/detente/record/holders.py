"""Terms of office: what articles teach of them, and whom a name in an article then stands for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Row, bindparam, delete, or_, select, update

from detente.actors.persons import Directory
from detente.actors.spelling import sound
from detente.actors.terms import known_at, learn, post_of, term_key
from detente.model import Appointment, Article, Reading, Term
from detente.record.bodies import dump, load
from detente.record.sessions import Session
from detente.record.tables import appointments, articles, terms

_CHUNK = 500
_NAME = re.compile(r"[^\W\d_]+")
_known = select(terms.c.body).where(
    or_(
        terms.c.post.in_(bindparam("posts", expanding=True)) & (terms.c.post != ""),
        terms.c.family.in_(bindparam("families", expanding=True)),
    )
)
# what an article can teach: the terms of its posts, and those of its persons in offices that are no posts
_at_stake = or_(
    terms.c.post.in_(bindparam("posts", expanding=True)) & (terms.c.post != ""),
    terms.c.family.in_(bindparam("families", expanding=True)) & (terms.c.post == ""),
)
_named = select(terms.c.body).where(terms.c.family.in_(bindparam("families", expanding=True)))
_by_key = select(terms.c.id, terms.c.body).where(terms.c.key.in_(bindparam("keys", expanding=True)))
_renew = update(terms).where(terms.c.id == bindparam("row"))
_stored = select(terms.c.key, terms.c.body)
_taught = (
    select(appointments.c.article_id, appointments.c.body, articles.c.published, articles.c.language)
    .join(articles, articles.c.id == appointments.c.article_id)
    .where(articles.c.current)
    .order_by(appointments.c.id)
)
_at_stake_taught = _taught.where(
    or_(
        appointments.c.post.in_(bindparam("posts", expanding=True)) & (appointments.c.post != ""),
        appointments.c.family.in_(bindparam("families", expanding=True)) & (appointments.c.post == ""),
    )
)


def directory(connection: Connection, article: Article) -> Directory:
    """The office holders whom the words of an article may name, as they are known on its day."""
    families = {family(word) for word in set(_NAME.findall(article.text)) if word[0].isupper()}
    bodies = connection.scalars(_named, {"families": sorted(families)})
    return known_at([load(Term, body) for body in bodies], article.published or "")


def family(person: str) -> str:
    """The last of a person's names, as it sounds: what terms are looked up by."""
    return (sound(person).split() or [""])[-1]


def store(session: Session, reading: Reading, article: int) -> None:
    """Keep the appointments that an article tells, and learn from them."""
    article_language = reading.article.language
    session.insert(
        appointments,
        [
            {
                "id": session.ids.next(appointments),
                "article_id": article,
                "post": post_of(told.office, told.acts_for, article_language),
                "family": family(told.person),
                "day": reading.article.published or "",
                "body": dump(told),
            }
            for told in reading.appointments
        ],
    )
    if reading.appointments:
        known = _of(session.connection, reading.appointments, article_language)
        learnt = learn(known, reading.appointments, reading.article.published or "", f"A{article}", article_language)
        _keep(session, learnt)


def _of(connection: Connection, told: Iterable[Appointment], code: str) -> list[Term]:
    """The terms of the posts and of the persons that are told of."""
    posts = sorted({post_of(one.office, one.acts_for, code) for one in told} - {""})
    families = sorted({family(one.person) for one in told})
    return [load(Term, body) for body in connection.scalars(_known, {"posts": posts, "families": families})]


def relearn(session: Session, article: int) -> None:
    """Learn anew the terms that a withdrawn article told of, from all that current articles tell of their posts."""
    wanted = select(appointments.c.post, appointments.c.family).where(appointments.c.article_id == article)
    told = session.connection.execute(wanted).all()
    if not told:
        return
    # no other posts of these persons: who came after them there is not among what is learnt anew
    asked = {
        "posts": sorted({row.post for row in told} - {""}),
        "families": sorted({row.family for row in told}),
    }
    gone = session.connection.execute(_stored.where(_at_stake), asked).all()
    _exchange(session, gone, _learnt(session.connection.execute(_at_stake_taught, asked)))


def relearn_all(session: Session) -> None:
    """Learn all terms anew, by the posts and spellings of this version, from what current articles tell."""
    gone = session.connection.execute(_stored).all()
    _exchange(session, gone, _learnt(session.connection.execute(_taught)))


def _learnt(told: Iterable[Row[int, str, str, str]]) -> list[Term]:
    """The terms that appointments (article, body, day, language) teach one after another."""
    again: dict[str, Term] = {}
    under: dict[tuple[str, str], set[str]] = defaultdict(set)  # post or family -> keys of terms
    for taught_by, body, published, spoken in told:
        one = load(Appointment, body)
        near = (("post", post_of(one.office, one.acts_for, spoken)), ("family", family(one.person)))
        known = [again[key] for key in sorted(set().union(*(under[place] for place in near if place[1])))]
        for term in learn(known, [one], published, f"A{taught_by}", spoken):
            key = term_key(term)
            again[key] = term
            for place in (("post", term.post), ("family", family(term.person))):
                under[place].add(key)
    return list(again.values())


def _exchange(session: Session, gone: Sequence[Row[str, str]], again: Sequence[Term]) -> None:
    """Put terms in the place of others (key, body); those that are not learnt again go."""
    kept = {term_key(term) for term in again}
    for key, body in gone:
        if key not in kept:
            term = load(Term, body)
            session.connection.execute(delete(terms).where(terms.c.key == key))
            session.log.note("term-withdrawn", key, (_described(term),))
    for at in range(0, len(again), _CHUNK):
        _keep(session, again[at : at + _CHUNK])


def _keep(session: Session, learnt: Sequence[Term]) -> None:
    keys = [term_key(term) for term in learnt]
    known: dict[str, tuple[int, Term]] = {}
    for row, body in session.connection.execute(_by_key, {"keys": keys}):
        old = load(Term, body)
        known[term_key(old)] = (row, old)
    for key, term in zip(keys, learnt, strict=True):
        found = known.get(key)
        row, before = found if found else (0, None)
        values = {
            "key": key,
            "person": term.person,
            "family": family(term.person),
            "post": term.post,
            "code": term.acts_for.code,
            "state": term.acts_for.state,
            "since": term.since,
            "until": term.until,
            "body": dump(term),
        }
        if before is None:
            session.insert(terms, [{"id": session.ids.next(terms), **values}])
            session.log.note("term-new", key, (_described(term),))
        elif term != before:
            session.connection.execute(_renew, {"row": row, **values})
        if term.until and (before is None or before.until != term.until):
            session.log.note("term-ended", key, (_described(term),))


def terms_with(connection: Connection, keys: Iterable[str]) -> dict[str, Term]:
    """The terms of these keys (``term_key``), by key."""
    wanted = select(terms.c.key, terms.c.body).where(terms.c.key.in_(bindparam("keys", expanding=True)))
    asked = sorted(set(keys))
    chunks = (asked[at : at + _CHUNK] for at in range(0, len(asked), _CHUNK))
    return {key: load(Term, body) for chunk in chunks for key, body in connection.execute(wanted, {"keys": chunk})}


def _described(term: Term) -> str:
    held = f"{term.person}, {term.office}, {term.acts_for.code}"
    return f"{held}: {term.since or '…'} – {term.until or '…'}"
