"""Posts: what makes two wordings of one office the same, across languages ("MLI:foreign-minister").

``data/posts.tsv`` lists the posts that a state or body gives to one person at a time, ``data/<language>/posts.tsv``
how texts say them. An office that is in neither has no post, and nobody is then held to succeed in it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from detente.actors import gazetteer
from detente.actors.gazetteer_tables import fold
from detente.actors.offices import DATA, rows
from detente.actors.reading import STATES
from detente.errors import DataError
from detente.model import Actor

_HOST = "{host}"
_OPEN = {" *": "(?: .*)?", "*": ".*", _HOST: ".+"}
_QUALIFIER = "-"
_NO_SECTOR = "-"
_GIVEN_BY = {"state": True, "body": False}


@dataclass(frozen=True, slots=True)
class Post:
    """A line of ``posts.tsv``: ``sectors`` its holder may be read with ("" for none), ``handover`` in days, ``grace``
    in years. ``of_states`` is whether a state gives it, or a body.
    """

    name: str
    of_states: bool
    sectors: frozenset[str]
    handover: int
    grace: int

    def fits(self, actor: Actor) -> bool:
        """Whether this actor can have such a post to give."""
        whole = actor.kind in STATES or bool(actor.sector)
        return bool(actor.state) and whole == self.of_states and actor.sector in self.sectors


@dataclass(frozen=True, slots=True)
class Wording:
    """How a text says a post: ``pattern`` matches the folded words of the whole office; ``states`` are those that use
    it so (or, if ``barred``, those that do not), empty for all.
    """

    post: str
    pattern: re.Pattern[str]
    states: frozenset[str]
    barred: bool
    sent: bool

    def used_by(self, state: str) -> bool:
        """Whether a state's office of these words is this post."""
        return not self.states or (state in self.states) != self.barred


@functools.cache
def load_posts(path: Path = DATA / "posts.tsv") -> Mapping[str, Post]:
    """The posts by name. Raises DataError with file and line for a malformed one."""
    found = {}
    for where, row in rows(path):
        if row["of"] not in _GIVEN_BY or not row["handover"].isdigit() or not row["grace"].isdigit():
            raise DataError(where, "not a post", "write post, state or body, sectors, days and years")
        sectors = frozenset(part.replace(_NO_SECTOR, "") for part in row["sectors"].split("|"))
        found[row["post"]] = Post(row["post"], _GIVEN_BY[row["of"]], sectors, int(row["handover"]), int(row["grace"]))
    return found


@functools.cache
def _wordings(language: str) -> tuple[tuple[Wording, ...], re.Pattern[str]]:
    """The wordings of a language, and what matches the words that leave a post what it is."""
    known, found, neutral = load_posts(), list[Wording](), list[str]()
    for where, row in rows(DATA / language / "posts.tsv"):
        forms = [form for form in row["forms"].split("|") if form.strip()]
        if row["post"] == _QUALIFIER:
            neutral += (re.escape(_plain(form)) for form in forms)
            continue
        if row["post"] not in known:
            raise DataError(where, f"unknown post {row['post']!r}", "list it in data/posts.tsv")
        barred = row["states"].startswith("!")
        states = frozenset(part for part in row["states"].lstrip("!").split("|") if part)
        found += (Wording(row["post"], _pattern(form), states, barred, _HOST in form) for form in forms)
    longest_first = sorted(neutral, key=len, reverse=True)
    return tuple(found), re.compile(rf"\b(?:{'|'.join(longest_first) or '(?!)'})\b")


def _plain(words: str) -> str:
    return " ".join(fold(words).split())


def _pattern(form: str) -> re.Pattern[str]:
    parts = re.split(r"( \*|\*|\{host\})", _plain(form))
    return re.compile("".join(_OPEN.get(part) or re.escape(part) for part in parts))


def role_of(office: str, actor: Actor | None, language: str) -> str:
    """The name of the post that an office is ("foreign-minister"), "" for none.

    ``office`` are its words without holder and state, ``actor`` whom its holder acts for; None where that is unknown,
    any post with these words then counts.
    """
    return next((wording.post for wording in _matching(office, actor, language)), "")


def post_of(office: str, actor: Actor, language: str) -> str:
    """What makes wordings of one office the same in all languages: "MLI:foreign-minister", "FRA:ambassador:MLI".

    ``office`` are its words without holder and state ("ministre des Affaires étrangères", "top diplomat"), ``actor``
    whom its holder acts for. "" for an office that several may hold, or whose words are not known.
    """
    for wording in _matching(office, actor, language):
        host = _host(office, actor, language) if wording.sent else ""
        if host or not wording.sent:
            return f"{actor.state}:{wording.post}" + (f":{host}" if host else "")
    return ""


def _matching(office: str, actor: Actor | None, language: str) -> Iterator[Wording]:
    wordings, neutral = _wordings(language)
    whole = _plain(office)
    short = " ".join(neutral.sub(" ", whole).split())
    posts = load_posts()
    for words in dict.fromkeys((whole, short)):
        for wording in wordings:
            fits = actor is None or (wording.used_by(actor.state) and posts[wording.post].fits(actor))
            if fits and wording.pattern.fullmatch(words):
                yield wording


def _host(office: str, actor: Actor, language: str) -> str:
    """The state or body to which somebody is sent, "" where the words name none or several."""
    found = {hit.entry.code for hit in gazetteer.load(language).find(office)} - {"", actor.state}
    return found.pop() if len(found) == 1 else ""


def post_named(post: str) -> Post | None:
    """The line of ``posts.tsv`` of a post such as "MLI:foreign-minister"; None for ""."""
    return load_posts().get(post.split(":")[1]) if ":" in post else None
