"""Score how tellings of one happening are found across articles, on short articles with labelled happenings.

    python evaluation/linking.py [--system near] [--system detente.somewhere:function] [--errors] [--set FILE]

A system gives, for every event of every reading, the key of the event of the record that it belongs to, and for every
article the place (from 0) of the article that it copies. An event of a reading is aligned with at most one labelled
happening of its article, by its words; then links are pairs of tellings of one happening in two articles. Stories of
even numbers are held out: ``--errors`` never shows them.

Pairwise figures count pairs; B-cubed (Bagga and Baldwin 1998) averages over tellings, so that a happening told ten
times does not weigh more than ten told twice. *End to end*, what the reader missed counts as not found.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from matching import Count

from detente.model import Article, Event, Paragraph, Reading, Span

OWN = Path(__file__).parent / "own" / "linking.jsonl"
NEAR_DAYS = 3

Keys = Sequence[Sequence[Hashable]]  # one key for each event of each reading, in their order
Copies = Sequence[int | None]  # for each article the place of the one that it copies


@dataclass(frozen=True, slots=True)
class Labelled:
    """A happening as an article tells it; ``spans`` are the places of its words in the article's whole text."""

    id: str
    type: str
    status: str
    actors: frozenset[str]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An article of the set: its text as the reader takes it, and its labels. ``copy_of`` is an id, "" if none."""

    id: str
    story: str
    article: Article
    happenings: tuple[Labelled, ...]
    copy_of: str = ""

    @property
    def held_out(self) -> bool:
        """True for the stories of even numbers."""
        return int(self.story.lstrip("s")) % 2 == 0


@dataclass(frozen=True, slots=True)
class Telling:
    """A labelled happening with the system's key of the event aligned to it, None where the reader missed it."""

    item: int
    happening: str
    key: Hashable | None


@dataclass(frozen=True, slots=True)
class System:
    """Two answers about articles: keys of their events, and the place (from 0) of the one that each copies, or None."""

    link: Callable[[Sequence[Reading]], Keys]
    copies: Callable[[Sequence[Article]], Copies]


# --- the set ---------------------------------------------------------------------------------------------------------


def load(path: Path = OWN) -> list[Item]:
    """The articles of the set, in the order of the file; raises ValueError where words are not in their article."""
    return [item_of(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def item_of(row: Mapping[str, Any]) -> Item:
    """One line of the set."""
    article = _article(row)
    happenings = tuple(_labelled(row["id"], told, article.text) for told in row["happenings"])
    return Item(row["id"], row["story"], article, happenings, row.get("copy_of") or "")


def _article(row: Mapping[str, Any]) -> Article:
    blocks = [row["title"], *row["text"].split("\n\n")]
    paragraphs: list[Paragraph] = []
    at = 0
    for block in blocks:
        paragraphs.append(Paragraph(at, at + len(block), "text" if paragraphs else "headline"))
        at += len(block) + 2
    text = "\n\n".join(blocks)
    return Article(
        text,
        tuple(paragraphs),
        row["language"],
        hashlib.sha256(text.encode()).hexdigest(),
        title=row["title"],
        publisher=row["publisher"],
        published=row["published"],
        url=row["url"],
    )


def _labelled(article: str, told: Mapping[str, Any], text: str) -> Labelled:
    spans = []
    for words in (told["words"], *told.get("also", ())):
        start = text.find(words)
        if start < 0:
            raise ValueError(f"{article}, {told['id']}: « {words} » is not in the article: correct its label")
        spans.append((start, start + len(words)))
    return Labelled(
        told["id"], told["type"], told["status"], frozenset((*told["source"], *told["target"])), tuple(spans)
    )


# --- events of a reading beside labels -----------------------------------------------------------------------------


def align(happenings: Sequence[Labelled], reading: Reading) -> dict[str, int]:
    """Which event of the reading (its place) tells each happening (its id), one to one; what was missed is left out.

    An event fits where a trigger or an evidence sentence of its reports touches the words and its type is that of the
    label; an event of another type fits where it is the only one whose trigger touches them.
    """
    found: dict[str, int] = {}
    ranked = sorted(
        ((_fit(label, event, reading), n, k) for n, label in enumerate(happenings) for k, event in _events(reading)),
        key=lambda one: (tuple(-part for part in one[0]), one[1:]),
    )
    for fit, n, k in ranked:
        if fit[0] and happenings[n].id not in found and k not in found.values():
            found[happenings[n].id] = k
    for label in happenings:
        touching = [k for k, event in _events(reading) if _touches(label, _triggers(event, reading))]
        if label.id not in found and len(touching) == 1 and touching[0] not in found.values():
            found[label.id] = touching[0]
    return found


def _events(reading: Reading) -> Iterator[tuple[int, Event]]:
    return enumerate(reading.events)


def _fit(label: Labelled, event: Event, reading: Reading) -> tuple[int, ...]:
    """How well an event suits: (0,) not at all; else by words, actors in common and status."""
    if event.type != label.type:
        return (0,)
    if _touches(label, _triggers(event, reading)):
        close = 2
    elif _touches(label, _evidence(event, reading)):
        close = 1
    else:
        return (0,)
    return close, len(label.actors & _actors(event)), int(label.status == event.status)


def _touches(label: Labelled, spans: Sequence[Span]) -> bool:
    return any(span.start < end and start < span.end for start, end in label.spans for span in spans)


def _triggers(event: Event, reading: Reading) -> list[Span]:
    return [report.trigger for report in reading.reports if report.id in event.reports]


def _evidence(event: Event, reading: Reading) -> list[Span]:
    return [span for report in reading.reports if report.id in event.reports for span in report.evidence]


def _actors(event: Event) -> frozenset[str]:
    return frozenset(p.actor.state or p.actor.code for p in (*event.source, *event.target) if p.actor)


def tellings(items: Sequence[Item], readings: Sequence[Reading], keys: Keys) -> list[Telling]:
    """Every labelled telling with the key that the system gave it; raises ValueError where keys and events differ."""
    told = []
    for n, (item, reading, mine) in enumerate(zip(items, readings, keys, strict=True)):
        if len(mine) != len(reading.events):
            raise ValueError(f"{item.id}: {len(mine)} keys for {len(reading.events)} events: give one key an event")
        aligned = align(item.happenings, reading)
        for label in item.happenings:
            place = aligned.get(label.id)
            told.append(Telling(n, label.id, None if place is None else mine[place]))
    return told


# --- figures ---------------------------------------------------------------------------------------------------------


def pairwise(told: Sequence[Telling], kept: Callable[[Telling, Telling], bool] = lambda *_: True) -> Count:
    """Links between tellings of different articles: due, said and right. A telling that was missed is said nowhere."""
    due = said = right = 0
    for a, b in combinations(told, 2):
        if a.item == b.item or not kept(a, b):
            continue
        gold, found = a.happening == b.happening, a.key is not None and a.key == b.key
        due, said, right = due + gold, said + found, right + (gold and found)
    return Count(due, said, right)


def b_cubed(told: Sequence[Telling]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1. A telling that was missed has recall 0 and no precision."""
    of_happening: dict[str, set[int]] = defaultdict(set)
    of_key: dict[Hashable, set[int]] = defaultdict(set)
    for n, one in enumerate(told):
        of_happening[one.happening].add(n)
        if one.key is not None:
            of_key[one.key].add(n)
    found = [(of_key[one.key], of_happening[one.happening]) for one in told if one.key is not None]
    precision = sum(len(mine & gold) / len(mine) for mine, gold in found) / len(found) if found else 0.0
    recall = sum(len(mine & gold) / len(gold) for mine, gold in found) / len(told) if told else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def copied(items: Sequence[Item], found: Copies, keep: Callable[[Item], bool] = lambda _: True) -> Count:
    """Pairs of kept articles with one text: due, said and right. Two copies of one article are a pair too."""
    places = {item.id: n for n, item in enumerate(items)}
    gold, said = (
        {pair for pair in _pairs_of_groups(copies) if all(keep(items[n]) for n in pair)}
        for copies in ([places.get(item.copy_of) for item in items], found)
    )
    return Count(len(gold), len(said), len(gold & said))


def _pairs_of_groups(copies: Copies) -> set[tuple[int, int]]:
    groups: dict[int, list[int]] = defaultdict(list)
    for n in range(len(copies)):
        root, seen = n, {n}
        while (above := copies[root]) is not None and above not in seen:
            root = above
            seen.add(root)
        groups[root].append(n)
    return {pair for group in groups.values() for pair in combinations(group, 2)}


def figures(items: Sequence[Item], told: Sequence[Telling], copies: Copies) -> dict[str, dict[str, float]]:
    """All figures by view ("all", "studied", "held out"), by name: "links P", "b-cubed end to end F1" ..."""
    views: dict[str, Callable[[Item], bool]] = {
        "all": lambda _: True,
        "studied": lambda item: not item.held_out,
        "held out": lambda item: item.held_out,
    }
    return {name: _view(items, told, copies, keep) for name, keep in views.items()}


def _view(
    items: Sequence[Item], told: Sequence[Telling], copies: Copies, keep: Callable[[Item], bool]
) -> dict[str, float]:
    mine = [one for one in told if keep(items[one.item])]
    seen = [one for one in mine if one.key is not None]
    result: dict[str, float] = {"tellings": len(mine), "read": len(seen) / len(mine) if mine else 0.0}
    for name, values in (
        ("links", pairwise(seen).figures),
        ("links between languages", pairwise(seen, _two_languages(items)).figures),
        ("b-cubed", b_cubed(seen)),
        ("copies", copied(items, copies, keep).figures),
        ("links end to end", pairwise(mine).figures),
        ("b-cubed end to end", b_cubed(mine)),
    ):
        result |= {f"{name} {part}": value for part, value in zip(("P", "R", "F1"), values, strict=True)}
    return result


def _two_languages(items: Sequence[Item]) -> Callable[[Telling, Telling], bool]:
    return lambda a, b: items[a.item].article.language != items[b.item].article.language


# --- systems to compare with -----------------------------------------------------------------------------------------


def no_copies(articles: Sequence[Article]) -> Copies:
    """Nothing is a copy."""
    return [None for _ in articles]


def apart(readings: Sequence[Reading]) -> Keys:
    """Every event of every article by itself: what there is without linking."""
    return [[(n, k) for k, _ in _events(reading)] for n, reading in enumerate(readings)]


def near(readings: Sequence[Reading]) -> Keys:
    """The same type, the same actors and published at most ``NEAR_DAYS`` days after the first that told it."""
    firsts: dict[Hashable, list[tuple[date, int]]] = defaultdict(list)
    keys: dict[tuple[int, int], Hashable] = {}
    for n in sorted(range(len(readings)), key=lambda n: readings[n].article.published or ""):
        day = date.fromisoformat(readings[n].article.published or "0001-01-01")
        for k, event in _events(readings[n]):
            same = (event.type, _actors(event))
            open_ones = [number for first, number in firsts[same] if (day - first).days <= NEAR_DAYS]
            if not open_ones:
                open_ones = [len(firsts[same])]
                firsts[same].append((day, open_ones[0]))
            keys[n, k] = (same, open_ones[0])
    return [[keys[n, k] for k, _ in _events(reading)] for n, reading in enumerate(readings)]


SYSTEMS = {"apart": System(apart, no_copies), "near": System(near, no_copies)}


def system(name: str) -> System:
    """A system by its name here, or "module:name" of a ``System`` or of a function that links."""
    if name in SYSTEMS:
        return SYSTEMS[name]
    module, colon, attribute = name.partition(":")
    if not colon:
        raise SystemExit(f"no system {name!r}: there are {', '.join(SYSTEMS)}, or give module:name")
    found = getattr(importlib.import_module(module), attribute)
    # by what it has, not by its class: this file run as a command is another module than the one its systems import
    return System(found.link, found.copies) if hasattr(found, "copies") else System(found, no_copies)


# --- the command -----------------------------------------------------------------------------------------------------


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", type=Path, default=OWN, help="a JSON Lines file of labelled articles")
    parser.add_argument("--system", action="append", help="apart, near, or module:name (again for another)")
    parser.add_argument("--errors", action="store_true", help="show the wrong and the missing links of studied stories")
    chosen = parser.parse_args()
    from detente.pipeline import read_articles

    items = load(chosen.set)
    articles = [item.article for item in items]
    print(f"{chosen.set.name}: {len(items)} articles ...", file=sys.stderr)
    readings = list(read_articles(articles))
    for name in chosen.system or list(SYSTEMS):
        used = system(name)
        told = tellings(items, readings, used.link(readings))
        copies = used.copies(articles)
        print(table(name, figures(items, told, copies)))
        if chosen.errors:
            print("\n".join(errors(items, told, copies)))


def table(name: str, found: Mapping[str, Mapping[str, float]]) -> str:
    """The figures of one system, a line a figure, a column a view."""
    lines = [f"{name:32}" + "".join(f"{view:>10}" for view in found)]
    for figure in next(iter(found.values())):
        numbers = (view[figure] for view in found.values())
        lines.append(
            f"  {figure:30}" + "".join(f"{n:10.0f}" if figure == "tellings" else f"{n:10.3f}" for n in numbers)
        )
    return "\n".join(lines)


def errors(items: Sequence[Item], told: Sequence[Telling], copies: Copies) -> Iterator[str]:
    """Of studied stories only: tellings that were missed, links that are wrong or missing, copies likewise."""
    shown = [one for one in told if not items[one.item].held_out]
    for one in shown:
        if one.key is None:
            yield f"not read  {_named(items, one)}"
    for a, b in combinations((one for one in shown if one.key is not None), 2):
        if a.item != b.item and (a.happening == b.happening) != (a.key == b.key):
            yield f"{'wrong' if a.key == b.key else 'missing':8}  {_named(items, a)}  |  {_named(items, b)}"
    for item, copy in zip(items, copies, strict=True):
        said = "" if copy is None else items[copy].id
        if not item.held_out and item.copy_of != said:
            yield f"copy      {item.id}: copy of {item.copy_of or 'none'}, said {said or 'none'}"


def _named(items: Sequence[Item], one: Telling) -> str:
    item = items[one.item]
    start, end = next(label for label in item.happenings if label.id == one.happening).spans[0]
    return f"{item.id} {item.article.published} {one.happening} « {item.article.text[start:end]} »"


if __name__ == "__main__":
    main()
