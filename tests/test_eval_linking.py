"""evaluation/linking.py counts right on a set written by hand, and the labelled set of the project is sound."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from detente.coding.ontology import load_ontology
from detente.model import Actor, Event, Party, Reading, Span
from reported import report

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "evaluation"))
import linking  # noqa: E402

SET = ROOT / "evaluation" / "own" / "linking.jsonl"
STATUSES = {"actual", "negated", "future", "hypothetical", "historical"}


# --- arithmetic ------------------------------------------------------------------------------------------------------


def told(*lines: str) -> list[linking.Telling]:
    """ "1 a x": article 1 tells happening a, the system gave it the key x ("-": missed)."""
    parts = (line.split() for line in lines)
    return [linking.Telling(int(item), happening, None if key == "-" else key) for item, happening, key in parts]


# what is shown, tellings, links due, said and right, B-cubed precision and recall
CASES = [
    ("all right", told("1 a x", "2 a x", "3 b y"), (1, 1, 1), (1.0, 1.0)),
    ("everything apart", told("1 a x", "2 a y", "3 b z"), (1, 0, 0), (1.0, 2 / 3)),
    ("everything together", told("1 a x", "2 a x", "3 b x"), (1, 3, 1), (5 / 9, 1.0)),
    ("one of three lost", told("1 a x", "2 a x", "3 a y"), (3, 1, 1), (1.0, 5 / 9)),
    ("a missed telling is due, but not said", told("1 a x", "2 a x", "3 a -"), (3, 1, 1), (1.0, 4 / 9)),
    ("two missed are not together", told("1 a -", "2 a -"), (1, 0, 0), (0.0, 0.0)),
    ("tellings of one article are no link", told("1 a x", "1 b x"), (0, 0, 0), (0.5, 1.0)),
    ("nothing at all", [], (0, 0, 0), (0.0, 0.0)),
]


@pytest.mark.parametrize(("shown", "tellings", "links", "cubed"), CASES, ids=[case[0] for case in CASES])
def test_links_and_b_cubed(shown, tellings, links, cubed):
    count = linking.pairwise(tellings)
    assert (count.due, count.said, count.right) == links, shown
    assert linking.b_cubed(tellings)[:2] == pytest.approx(cubed), shown


# --- alignment, views, copies: four articles of two stories ----------------------------------------------------------

MEETS = "Oslo met Lima."
EXPELS = "Oslo expelled an envoy of Lima."


def row(number: int, story: str, text: str, happening: str, words: str, **other: object) -> dict:
    label = {"id": happening, "type": "SANCTION", "mode": "", "status": "actual", "source": ["NOR"], "target": ["PER"]}
    fixed = {"publisher": "The Buoy", "url": "https://buoy.example/1", "published": "2024-05-14", "language": "en"}
    happenings = [label | {"words": words}]
    return fixed | {"id": f"l{number}", "story": story, "title": "News", "text": text, "happenings": happenings} | other


ROWS = [
    row(1, "s01", f"{MEETS} {EXPELS}", "s01a", "expelled an envoy"),
    row(2, "s01", f"{MEETS} {EXPELS} Late.", "s01a", "expelled an envoy", copy_of="l1"),
    row(3, "s02", f"{EXPELS} Again.", "s02a", "expelled an envoy", language="fr", published="2024-05-16"),
    row(4, "s02", f"{EXPELS} Once more.", "s02a", "expelled an envoy", published="2024-05-30"),
]
NOR, PER = (Party(Actor(code, code), Span(0, 0, "")) for code in ("NOR", "PER"))


def reading(item: linking.Item, *events: tuple[str, str]) -> Reading:
    """A reading with one event a pair of type and trigger words."""
    reports, found = [], []
    for n, (event_type, words) in enumerate(events, 1):
        start = item.article.text.index(words)
        span = Span(start, start + len(words), words)
        reports.append(replace(report(n, f"{event_type}: NOR -> PER"), trigger=span, evidence=(span,)))
        found.append(Event(f"e{n}", event_type, "", "actual", (NOR,), (PER,), (f"r{n}",)))
    return Reading(item.article, tuple(reports), tuple(found))


ITEMS = [linking.item_of(line) for line in ROWS]
EXPULSION = ("SANCTION", "expelled")
ALL_READ = [reading(item, EXPULSION) for item in ITEMS]

# what is shown, the events of article 1, the place of the one that tells the expulsion
ALIGNMENTS = [
    ("by type and words", [("CONSULT", "met"), EXPULSION], 1),
    ("the type decides between two on the words", [("ACCUSE", "expelled"), EXPULSION], 1),
    ("another type, but the only one on the words", [("CONSULT", "met"), ("ACCUSE", "expelled")], 1),
    ("two of another type on the words: none", [("ACCUSE", "expelled"), ("COERCE", "an envoy")], None),
    ("the type, but elsewhere", [("SANCTION", "met")], None),
    ("nothing read", [], None),
]


@pytest.mark.parametrize(("shown", "events", "place"), ALIGNMENTS, ids=[case[0] for case in ALIGNMENTS])
def test_an_event_is_aligned_by_its_words(shown, events, place):
    found = linking.align(ITEMS[0].happenings, reading(ITEMS[0], *events))
    assert found.get("s01a") == place, shown


def test_a_sentence_on_the_words_is_enough_where_the_type_is_right():
    read = reading(ITEMS[0], EXPULSION)
    moved = replace(read.reports[0], trigger=Span(0, 4, "News"))
    assert linking.align(ITEMS[0].happenings, replace(read, reports=(moved,))) == {"s01a": 0}


def test_views_and_languages():
    tellings = linking.tellings(ITEMS, ALL_READ, [["x"], ["x"], ["x"], ["y"]])
    found = linking.figures(ITEMS, tellings, [None, 0, None, 2])
    assert [found[view]["links R"] for view in ("all", "studied", "held out")] == [0.5, 1.0, 0.0]
    assert found["all"]["links P"] == pytest.approx(1 / 3)
    assert found["all"]["links between languages R"] == 0.0
    assert [found[view]["copies P"] for view in ("all", "studied", "held out")] == [0.5, 1.0, 0.0]
    assert found["all"]["copies R"] == 1.0


def test_end_to_end_counts_what_was_not_read():
    read = [reading(ITEMS[0]), *ALL_READ[1:]]
    tellings = linking.tellings(ITEMS, read, [[], ["x"], ["y"], ["y"]])
    found = linking.figures(ITEMS, tellings, linking.no_copies([item.article for item in ITEMS]))["all"]
    assert (found["read"], found["links R"], found["links end to end R"]) == (0.75, 1.0, 0.5)


def test_the_simple_systems():
    assert linking.apart(ALL_READ) == [[(0, 0)], [(1, 0)], [(2, 0)], [(3, 0)]]
    keys = [key for (key,) in linking.near(ALL_READ)]
    assert keys[0] == keys[1] == keys[2] != keys[3]  # two days later, then two weeks after that


def test_a_system_is_found_by_name():
    assert linking.system("linking:apart") == linking.SYSTEMS["apart"]
    with pytest.raises(SystemExit, match="no system 'far': there are apart, near"):
        linking.system("far")


def test_two_copies_of_one_article_are_a_pair():
    count = linking.copied(ITEMS, [None, 0, 0, None])
    assert (count.due, count.said, count.right) == (1, 3, 1)


def test_errors_never_show_what_is_held_out():
    tellings = linking.tellings(ITEMS, ALL_READ, [["x"], ["y"], ["x"], ["z"]])
    shown = list(linking.errors(ITEMS, tellings, [None, None, None, 2]))
    assert [line.split()[0] for line in shown] == ["missing", "copy"]
    assert not any("s02" in line or "l3" in line or "l4" in line for line in shown)


@pytest.mark.parametrize(
    ("shown", "act", "said"),
    [
        ("words that are nowhere", lambda: linking.item_of(row(9, "s01", MEETS, "s01a", "expelled")), "l9, s01a"),
        (
            "keys that are not one an event",
            lambda: linking.tellings(ITEMS, ALL_READ, [[], [1], [1], [1]]),
            "l1: 0 keys",
        ),
    ],
)
def test_what_does_not_fit_is_said(shown, act, said):
    with pytest.raises(ValueError, match=said):
        pytest.fail(f"{shown}: {act()}")


# --- the set ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def rows() -> list[dict]:
    return [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]


def test_articles_are_as_many_and_as_long_as_said(rows):
    languages = Counter(line["language"] for line in rows)
    assert len(rows) >= 150
    assert min(languages["fr"], languages["en"]) >= 60
    assert set(languages) == {"fr", "en"}
    assert [line["id"] for line in rows if not 40 <= len(line["text"].split()) <= 110] == []
    for field in ("id", "url"):
        assert [x for x, n in Counter(line[field] for line in rows).items() if n > 1] == []


def test_words_are_in_their_article_once(rows):
    for line in rows:
        whole = f"{line['title']}\n\n{line['text']}"
        for label in line["happenings"]:
            for words in (label["words"], *label.get("also", ())):
                assert whole.count(words) == 1, (line["id"], words)


def test_labels_are_codes_and_one_happening_has_one_type(rows):
    ontology = load_ontology()
    types: dict[str, set[object]] = {}
    for line in rows:
        ids = [label["id"] for label in line["happenings"]]
        assert len(ids) == len(set(ids)), line["id"]
        for label in line["happenings"]:
            ontology.check(label["type"], label["mode"], line["id"])
            assert label["status"] in STATUSES
            assert label["id"].startswith(line["story"])
            types.setdefault(label["id"], set()).add((label["type"], *label["source"], ">", *label["target"]))
    assert [key for key, found in types.items() if len(found) > 1] == []
    assert len({frozenset(code for code in kind if code.isupper()) for found in types.values() for kind in found}) >= 24


def test_copies_share_most_of_their_words(rows):
    texts = {line["id"]: line for line in rows}
    copies = [line for line in rows if line["copy_of"]]
    assert len(copies) >= 14
    for line in copies:
        origin = texts[line["copy_of"]]
        mine, theirs = set(line["text"].split()), set(origin["text"].split())
        assert len(mine & theirs) / min(len(mine), len(theirs)) > 0.6, line["id"]
        assert (origin["copy_of"], origin["story"], origin["language"]) == (None, line["story"], line["language"])


def test_the_split_is_as_the_page_says(rows):
    page = SET.with_suffix(".md").read_text(encoding="utf-8").splitlines()
    for name, parity in (("studied", 1), ("held out", 0)):
        part = [line for line in rows if int(line["story"][1:]) % 2 == parity]
        tellings = [(line["id"], line["language"], h["id"]) for line in part for h in line["happenings"]]
        links = [(a[1], b[1]) for a, b in combinations(tellings, 2) if a[2] == b[2]]
        languages = Counter(line["language"] for line in part)
        counts = [
            len({line["story"] for line in part}), len(part), languages["fr"], languages["en"],
            sum(bool(line["copy_of"]) for line in part), len({t[2] for t in tellings}), len(tellings),
            len(links), sum(a != b for a, b in links),
        ]  # fmt: skip
        (stated,) = (line for line in page if line.startswith(f"| {name}"))
        assert [int(cell) for cell in stated.split("|")[2:-1]] == counts
