"""The sample press: its rows, its pages, its index of stories, and that the coder finds each pair in it."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from detente.model import Report
from detente.pipeline import open_article, passage, read_articles

PRESS = Path(__file__).resolve().parent.parent / "sample" / "press"
FIELDS = {"url", "title", "publisher", "published", "language", "text"}
KINDS = {"measure", "response", "visit", "call", "agreement", "position", "denial", "appointment"}

# what names a state in either language, capital and demonym included
NAMES = {
    "MLI": "Mali|Bamako",
    "USA": "United States|États-Unis|U\\.S\\.|Washington|[Aa]méricain",
    "DZA": "Alg[eé]ri|Alger|Algiers",
    "FRA": "France|French|[Ff]rançais|Paris",
    "BEN": "B[eé]nin|[Bb]éninois|Cotonou",
    "NER": "Niger|[Nn]igérien|Niamey",
    "BLR": "Belarus|Biélorussie|[Bb]iélorusse|Minsk",
    "POL": "Poland|Polish|Pologne|[Pp]olonais|Warsaw|Varsovie",
    "KEN": "Kenya|[Kk]ényan|Nairobi",
    "SOM": "Somali|[Ss]omali|Mogadis",
    "CAN": "Canad|[Cc]anadien|Ottawa",
    "IND": "India|Inde\\b|[Ii]ndien|Delhi",
}
# pair -> how many articles must name both sides, how many must be coded as something between them
PAIRS = {
    "MLI-USA": (16, 16),
    "DZA-FRA": (10, 8),
    "BEN-NER": (10, 8),
    "BLR-POL": (8, 6),
    "KEN-SOM": (8, 6),
    "CAN-IND": (8, 6),
}
# agency copy: the dispatch, then who ran it
COPIES = {
    "washington-suspend-visas-maliens": ("visas-americains-suspendus", "visas-etats-unis-mali"),
    "us-suspends-visas-mali": ("washington-halts-mali-visas",),
    "bamako-expulse-diplomates-americains": ("deux-americains-expulses",),
    "attaque-malanville": ("malanville-trois-soldats",),
    "washington-leve-suspension-visas": ("fin-suspension-visas-americains",),
    "accord-visas-paris-alger": ("accord-visas-signe-alger",),
    "kenya-fish-ban-somalia": ("fish-ban-somalia",),
    "india-tariff-canadian-peas": ("india-pea-tariff-prairies",),
}


def _rows(corrected: bool = False) -> Iterator[dict[str, str]]:
    for path in sorted(PRESS.glob("*.jsonl")):
        if (path.stem == "corrections") == corrected:
            for line in path.read_text(encoding="utf-8").splitlines():
                yield json.loads(line)


def _pages() -> list[Path]:
    return sorted(p for end in ("html", "txt", "md") for p in PRESS.glob(f"*.{end}"))


def _name(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2]


ROWS = list(_rows())
CORRECTIONS = list(_rows(corrected=True))
OPENED = {p.name: open_article(str(p)) for p in _pages()}
TEXTS = {_name(r["url"]): r["text"] for r in ROWS} | {
    _name(a.url) if a.url else name: a.body for name, a in OPENED.items()
}


@pytest.mark.parametrize("row", [*ROWS, *CORRECTIONS], ids=lambda r: _name(r["url"]))
def test_row_is_an_article(row: dict[str, str]) -> None:
    assert set(row) - {"author"} == FIELDS
    assert all(isinstance(value, str) and value == value.strip() != "" for value in row.values())
    assert date.fromisoformat(row["published"]).year == 2025
    assert row["language"] in {"fr", "en"}
    address = urlsplit(row["url"])
    assert address.scheme == "https"
    assert (address.hostname or "").endswith(".example")
    assert 60 <= len(f"{row['title']} {row['text']}".split()) <= 220


def test_urls_are_unique_and_corrections_repeat_one_with_another_text() -> None:
    texts = {row["url"]: row["text"] for row in ROWS}
    assert len(texts) == len(ROWS)
    assert len(TEXTS) == len(ROWS) + len(OPENED)  # the last parts of the addresses too: stories.tsv names by them
    assert CORRECTIONS
    assert all(row["text"] != texts[row["url"]] for row in CORRECTIONS)


def test_no_text_stands_twice() -> None:
    texts = [*TEXTS.values(), *(row["text"] for row in CORRECTIONS)]
    assert len(set(texts)) == len(texts)


def test_size_languages_and_outlets() -> None:
    languages = Counter([row["language"] for row in ROWS] + [a.language for a in OPENED.values()])
    assert sum(languages.values()) >= 60
    assert min(languages["fr"], languages["en"]) >= 20
    assert len({row["publisher"] for row in ROWS}) >= 9
    for path in PRESS.glob("*.jsonl"):  # a file an outlet
        publishers = {json.loads(line)["publisher"] for line in path.read_text(encoding="utf-8").splitlines()}
        assert len(publishers) == 1, path.name


def test_pages_are_read_with_their_metadata_and_without_menus() -> None:
    assert Counter(Path(name).suffix for name in OPENED) == {".html": 3, ".txt": 1, ".md": 1}
    outlets = {row["publisher"] for row in ROWS}
    for name, article in OPENED.items():
        assert article.title, name
        assert (article.published or "")[:4] == "2025", name
        if name.endswith(".html"):
            assert article.publisher in outlets
            assert _name(article.url or "") == Path(name).stem
            assert not re.search("Accueil|Home|droits réservés|rights reserved|Read also|À lire", article.text)


@pytest.mark.parametrize("pair", PAIRS)
def test_articles_name_both_sides_of_their_pair(pair: str) -> None:
    one, other = pair.split("-")
    both = [n for n, text in TEXTS.items() if re.search(NAMES[one], text) and re.search(NAMES[other], text)]
    assert len(both) >= PAIRS[pair][0]


@pytest.mark.parametrize("dispatch", COPIES)
def test_agency_copy_is_nearly_the_same_and_other_accounts_are_not(dispatch: str) -> None:
    copies = COPIES[dispatch]
    for name, text in TEXTS.items():
        if name != dispatch:
            assert (_shared(TEXTS[dispatch], text) >= 0.5) == (name in copies), name


def _shared(one: str, other: str) -> float:
    """The part of the shorter text's runs of five words that the other has too, 0 to 1."""
    first, second = _runs(one), _runs(other)
    return len(first & second) / min(len(first), len(second))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[i:] for i in range(5)), strict=False))


def test_index_of_stories() -> None:
    with (PRESS / "stories.tsv").open(encoding="utf-8", newline="") as file:
        stories = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    told: dict[str, set[str]] = {pair: set() for pair in PAIRS}
    for story in stories:
        assert list(story) == ["pair", "day", "what", "kind", "articles"]
        assert date.fromisoformat(story["day"]).year == 2025
        assert story["kind"] in KINDS
        assert story["what"]
        articles = story["articles"].split(",")
        assert len(set(articles)) == len(articles)
        told[story["pair"]].update(articles)
    assert {story["kind"] for story in stories} == KINDS
    assert set.union(*told.values()) == set(TEXTS)
    assert len(told["MLI-USA"]) >= 16
    assert min(len(articles) for articles in told.values()) >= 6


@pytest.mark.slow
def test_coder_finds_something_between_the_sides_of_each_pair() -> None:
    articles = [passage(f"{r['title']}\n\n{r['text']}", r["language"], r["published"]) for r in ROWS]
    found: Counter[str] = Counter()
    for reading in read_articles([*articles, *OPENED.values()]):
        found.update({pair for report in reading.reports for pair in PAIRS if _between(report, pair)})
    assert {pair: found[pair] >= floor for pair, (_, floor) in PAIRS.items()} == dict.fromkeys(PAIRS, True), found


def _between(report: Report, pair: str) -> bool:
    codes = {p.actor.state for p in (*report.source, *report.target) if p.actor}
    return set(pair.split("-")) <= codes
