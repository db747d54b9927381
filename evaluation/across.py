"""Détente's own linking across articles as a system for ``evaluation/linking.py``: an in-memory record.

    python evaluation/linking.py --system across:system [--system across:shuffled] --errors

``system`` adds the articles one by one in order of publication, as a record does; ``shuffled`` adds them in an order
that has nothing to do with time, to show how little the order matters.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from linking import Keys, System, figures, load, tellings

from detente.linking.arrivals import Arrival, relink
from detente.linking.copies import Sketched, origin, sketch
from detente.linking.tellings import tellings_of
from detente.model import Article, Reading, Telling
from detente.pipeline import read_articles

_SHOWN = (("links", "links"), ("b-cubed", "b-cubed"), ("end to end", "links end to end"), ("copies", "copies"))


def by_day(n: int, article: Article) -> tuple[str, int]:
    """The order of publication."""
    return article.published or "", n


def by_chance(n: int, article: Article, seed: str = "") -> str:
    """An order that looks random and is the same every time."""
    return hashlib.blake2b(f"{seed}{n}{article.sha256}".encode()).hexdigest()


def copies(articles: Sequence[Article], order: Callable[[int, Article], object] = by_day) -> list[int | None]:
    """For each article the place of the one it copies, or None."""
    stored: dict[int, Sketched] = {}
    under: dict[int, list[int]] = defaultdict(list)
    found: list[int | None] = [None] * len(articles)
    for n in sorted(range(len(articles)), key=lambda n: order(n, articles[n])):
        own = sketch(articles[n].text)
        met = {other for value in own for other in under[value]}
        outlet, day = articles[n].publisher or "", articles[n].published or ""
        root = origin(own, [stored[other] for other in sorted(met)], outlet=outlet, published=day)
        found[n] = None if root is None else root - 1
        stored[n] = Sketched(n + 1, own, root or 0, outlet, day)
        for value in own:
            under[value].append(n)
    return found


def told(readings: Sequence[Reading], order: Callable[[int, Article], object] = by_day) -> list[list[Telling]]:
    """The tellings of each reading, with ids and the rows (place + 1) of their articles and origins."""
    roots = copies([reading.article for reading in readings], order)
    ids = iter(range(1, 1 << 31))
    return [
        [
            replace(one, id=next(ids))
            for one, _ in tellings_of(reading, article=n + 1, origin=n + 1 if roots[n] is None else roots[n] + 1)
        ]
        for n, reading in enumerate(readings)
    ]


def link(readings: Sequence[Reading], order: Callable[[int, Article], object] = by_day) -> Keys:
    """The events that articles added one by one come to."""
    rows = told(readings, order)
    coming = sorted(range(len(readings)), key=lambda n: order(n, readings[n].article))
    groups = relink(Arrival(tuple(rows[n])) for n in coming)
    home = {one: n for n, group in enumerate(groups) for one in group}
    return [[home[one.id] for one in mine] for mine in rows]


def measure() -> dict[str, tuple[tuple[float, ...], float]]:
    """The figures of ``make eval`` by name: precision, recall and F1 (or one value), and the last on what is held out.

    ``precision`` is that of the links alone: a wrong join is worse than a missed one.
    """
    items = load()
    readings = list(read_articles([item.article for item in items]))
    found = figures(items, tellings(items, readings, link(readings)), copies([item.article for item in items]))
    shown: dict[str, tuple[tuple[float, ...], float]] = {}
    for name, figure in _SHOWN:
        values = tuple(found["all"][f"{figure} {part}"] for part in ("P", "R", "F1"))
        shown[name] = values, found["held out"][f"{figure} F1"]
    shown["precision"] = (found["all"]["links P"],), found["held out"]["links P"]
    return shown


system = System(link, copies)
shuffled = System(lambda readings: link(readings, by_chance), lambda articles: copies(articles, by_chance))
