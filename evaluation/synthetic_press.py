"""A synthetic press without end: readings as ``pipeline`` gives them, made of template sentences, to measure scale.

    python evaluation/synthetic_press.py [--articles 3]        # print some

Forty outlets, half of them French and half English, publish forty articles a day on the relations of 300 pairs of
sixty states; the n-th article is the same however many are asked for. A longer record is a longer span of time, as with
a real press: how much happens between two states in a week, and how many articles tell one happening, stay the same.
Pairs differ in how often they are in the news: the k-th has a weight of 1/sqrt(k), so that the first has some ten
happenings a week and the middle one fewer than one.

An *affair* is what happens between two states on one day: two to four happenings, told by one to six articles over
three days. About one article in six is another's text with a new headline and a paragraph less, credited to an agency.
"""

from __future__ import annotations

import argparse
import hashlib
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from synthetic_text import Page, Sheet, Teller
from synthetic_world import Happened, World

from detente.model import Reading

FIRST_DAY = date(2018, 1, 1)
ARTICLES_A_DAY = 40
OUTLETS = 40
LANGUAGES = ("en", "fr")
_COPIES = 0.37  # of the articles that have one before them in their language: 15% of all
_RECALLED = 0.3
# how many articles tell an affair, one to six, and how many days after it they come out
_TOLD = (0.30, 0.25, 0.18, 0.12, 0.09, 0.06)
_LAG = (0.6, 0.3, 0.1)
_TOLD_TOO = 0.75  # of an affair's further happenings, how many an article tells


@dataclass(frozen=True, slots=True)
class Made:
    """An article with what is so: the happenings (numbers) that it tells, and whether it copies another."""

    reading: Reading
    key: str
    raw_sha256: str
    outlet: str
    happened: tuple[int, ...]
    is_copy: bool


def press(number: int, *, seed: int = 1) -> Iterator[Made]:
    """The first ``number`` articles of the press, in the order of publication."""
    return islice(_endless(seed), number)


def _endless(seed: int) -> Iterator[Made]:
    chance = random.Random(seed)
    world, newsroom = World(chance), _Newsroom(chance)
    day, due = FIRST_DAY, 0
    waiting: dict[date, list[Made]] = defaultdict(list)
    while True:
        due += ARTICLES_A_DAY
        while due > 0:
            told = newsroom.articles(*world.affair(day), day)
            due -= len(told)
            for published, made in told:
                waiting[published].append(made)
        yield from waiting.pop(day, ())
        day += timedelta(1)


class _Newsroom:
    """Who tells what, when, and who copies whom."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._tellers = {language: Teller(language, chance) for language in LANGUAGES}
        self._count = 0

    def articles(self, found: list[Happened], before: list[Happened], day: date) -> list[tuple[date, Made]]:
        """The articles on an affair with the days on which they come out."""
        chance = self._chance
        first: dict[str, tuple[Sheet, date]] = {}
        told: list[tuple[date, Made]] = []
        for outlet in chance.sample(range(OUTLETS), chance.choices(range(1, 7), _TOLD)[0]):
            language = LANGUAGES[outlet % 2]
            published = day + timedelta(chance.choices((0, 1, 2), _LAG)[0])
            is_copy = language in first and chance.random() < _COPIES
            if is_copy:
                copied, since = first[language]
                sheet, published = self._tellers[language].rerun(copied), max(published, since)
            else:
                sheet = self._sheet(found, before, language)
                first.setdefault(language, (sheet, published))
            told.append((published, self._made(sheet, published, outlet, is_copy)))
        return told

    def _sheet(self, found: list[Happened], before: list[Happened], language: str) -> Sheet:
        chance = self._chance
        told = [found[0], *(h for h in found[1:] if chance.random() < _TOLD_TOO)]
        if len(told) < 2:
            told = found[:2]
        recalled = [chance.choice(before)] if before and chance.random() < _RECALLED else []
        return self._tellers[language].write(told, recalled)

    def _made(self, sheet: Sheet, published: date, outlet: int, is_copy: bool) -> Made:
        self._count += 1
        host = f"outlet{outlet:02}.example"
        url = f"https://{host}/{published:%Y/%m/%d}/{self._count}"
        reading = self._tellers[LANGUAGES[outlet % 2]].reading(sheet, Page(f"Outlet {outlet:02}", published, url))
        raw = hashlib.sha256(url.encode()).hexdigest()
        happened = tuple(dict.fromkeys(line.happened.number for line in sheet.lines if line.happened))
        return Made(reading, url, raw, host, happened, is_copy)


def main() -> None:
    """Print some articles with what they tell."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=3)
    for made in press(options.parse_args().articles):
        article = made.reading.article
        print(f"{article.published} {article.publisher} {article.language}{' (copy)' if made.is_copy else ''}")
        print(article.text)
        for report in made.reading.reports:
            sides = ("+".join(p.actor.code for p in side if p.actor) for side in (report.source, report.target))
            print(f"  {report.type}/{report.mode} {' > '.join(sides)} {report.status} « {report.trigger.text} »")
        print()


if __name__ == "__main__":
    main()
