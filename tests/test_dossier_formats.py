"""A dossier as text, Markdown, HTML, PDF and JSON. Expected outputs stand in ``tests/dossier``; the material they are
made of is ``dossier_case``."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader
from rich.console import Console

from detente.errors import UsageError
from detente.exports.dossier import FORMATS, render
from detente.exports.dossier.markdown import plain
from detente.exports.dossier.statements import Statements
from detente.labels import label_languages, load_labels
from detente.model import Date, Span
from dossier_case import card, dossier_of, kept

GOLDEN = Path(__file__).parent / "dossier"
RENEW = "if the change is right: PYTHONPATH=src:tests python tests/dossier/renew.py"
EXPECTED = [("text", "en"), ("text", "fr"), ("markdown", "en"), ("markdown", "fr"), ("json", "en")]
SECTIONS = (
    "standing", "measures", "past", "answers", "chronology", "wants", "voices", "agreements", "visits", "index",
    "coverage", "sources",
)  # fmt: skip
VOID = frozenset({"meta", "br", "link", "img", "input", "hr", "line"})


@cache
def rendered(format: str, language: str) -> bytes:
    return render(dossier_of(kept()), format, load_labels(language))


@pytest.mark.parametrize(("format", "language"), EXPECTED)
def test_the_output_is_the_expected_one(format: str, language: str) -> None:
    expected = (GOLDEN / f"expected.{language}{FORMATS[format]}").read_text(encoding="utf-8")
    assert rendered(format, language).decode() == expected, RENEW


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match=r"text, markdown, html, pdf, json"):
        render(dossier_of(kept()), "docx", load_labels("en"))


# --- text ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [32, 48, 80, 100, 200])
@pytest.mark.parametrize("language", label_languages())
def test_no_line_is_wider_than_the_terminal(width: int, language: str) -> None:
    console = Console(width=width, highlight=False, color_system=None)
    lines = render(dossier_of(kept()), "text", load_labels(language), console).decode().splitlines()
    assert [line for line in lines if len(line) > width and "https://" not in line] == []
    assert [line for line in lines if line != line.rstrip()] == []


def test_colours_only_where_the_console_has_them() -> None:
    coloured = Console(width=100, force_terminal=True, color_system="standard", highlight=False)
    assert b"\x1b[" in render(dossier_of(kept()), "text", load_labels("en"), coloured)
    assert b"\x1b[" not in rendered("text", "en")


def test_pages_cannot_write_to_the_terminal() -> None:
    held = kept()
    evil = tuple(
        replace(c, article=replace(c.article, title="a\x1b[31mb\u202ec", outlet="x\x07y")) for c in held.citations["E1"]
    )
    told = dossier_of(replace(held, citations={**held.citations, "E1": evil}))
    out = render(told, "text", load_labels("en")).decode()
    assert not {"\x1b", "\x07", "\u202e"} & set(out)


# --- Markdown ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a *b* _c_", r"a \*b\* \_c\_"),
        ("<script>", r"\<script\>"),
        ("a | b", r"a \| b"),
        ("a\nb", "a b"),
        ("[x](y)", r"\[x\](y)"),
        ("#1", r"\#1"),
    ],
)
def test_nothing_in_a_page_is_markup(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_tables_of_markdown_have_one_number_of_columns() -> None:
    rows = re.findall(r"(?:^\|.*\|$\n?)+", rendered("markdown", "fr").decode(), re.M)
    assert len(rows) >= 4
    for table in rows:
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1


# --- HTML ----------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """Collects ids, links, loads, headings and languages, and checks that elements close in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.levels: list[int] = []
        self.tags: list[str] = []
        self.quotes: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in given:
            self.ids.append(given["id"])
        for name in ("href", "xlink:href"):
            if name in given and tag == "a":
                self.links.append(given[name])
        self.loads += [given[name] for name in ("src", "srcset", "poster", "data") if name in given]
        self.loads += [given["href"]] if tag in ("link", "use", "image") and "href" in given else []
        if re.fullmatch(r"h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "q":
            self.quotes.append((given.get("lang", ""), ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> closes {self.open[-3:]}")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and "q" in self.open and self.quotes:
            language, text = self.quotes[-1]
            self.quotes[-1] = (language, text + data)


@cache
def page(language: str) -> Page:
    parsed = Page()
    parsed.feed(rendered("html", language).decode())
    return parsed


@pytest.mark.parametrize("language", label_languages())
def test_the_page_is_well_formed_and_its_ids_are_unique(language: str) -> None:
    parsed = page(language)
    assert parsed.problems == []
    assert parsed.open == []
    assert sorted(parsed.ids) == sorted(set(parsed.ids))


@pytest.mark.parametrize("language", label_languages())
def test_every_link_inside_the_page_leads_somewhere(language: str) -> None:
    inside = {link[1:] for link in page(language).links if link.startswith("#")}
    assert len(inside) > 30
    assert inside - set(page(language).ids) == set()


def test_the_page_loads_nothing() -> None:
    text = rendered("html", "fr").decode()
    assert page("fr").loads == []
    assert not re.search(r"@import|<script|\burl\((?!#)", text)
    outside = {link for link in page("fr").links if not link.startswith("#")}
    assert outside == {card(f"A{n}").url for n in range(1, 12)}


def test_landmarks_headings_and_sections() -> None:
    parsed = page("en")
    assert {"header", "nav", "main", "footer"} <= set(parsed.tags)
    assert set(SECTIONS) <= set(parsed.ids)
    assert parsed.levels[0] == 1
    assert parsed.levels.count(1) == 1
    skipped = [(a, b) for a, b in zip(parsed.levels, parsed.levels[1:], strict=False) if b > a + 1]
    assert skipped == []


@pytest.mark.parametrize("language", label_languages())
def test_quotations_carry_their_language_where_it_is_another(language: str) -> None:
    told = {text.strip("\u202f «»“”‘’"): given for given, text in page(language).quotes}
    english = "Norway lifted the tariff on Chilean salmon on Monday."
    assert told[english] == ("" if language == "en" else "en")


def test_what_a_page_says_is_never_markup() -> None:
    held = kept()
    title = '<img src=x onerror="alert(1)">'
    evil = tuple(
        replace(c, article=replace(c.article, title=title, outlet="<b>x</b>", url="javascript:alert(1)"))
        for c in held.citations["E1"]
    )
    parsed = Page()
    parsed.feed(
        render(dossier_of(replace(held, citations={**held.citations, "E1": evil})), "html", load_labels("en")).decode()
    )
    assert parsed.loads == []
    assert "b" not in parsed.tags
    assert [link for link in parsed.links if link.startswith("javascript")] == []


def test_charts_are_described_and_their_values_lead_to_events() -> None:
    text = rendered("html", "en").decode()
    assert text.count("<svg") == 4
    for svg in re.findall(r"<svg.*?</svg>", text, re.S):
        assert re.search(r'role="img".*?<title id="[^"]+">[^<]+</title><desc id="[^"]+">[^<]+</desc>', svg)
    weeks = set(re.findall(r'xlink:href="#(p-[^"]+)"', text))
    assert weeks == {
        "p-2025-W06", "p-2025-W08", "p-2025-W11", "p-2025-W24", "p-2025-W27", "p-2025-W36"
    }  # fmt: skip


def test_unread_weeks_are_hatched_in_the_chart_and_in_the_table() -> None:
    text = rendered("html", "en").decode()
    [chart] = re.findall(r'<div class="chart wide"><svg.*?index-wide.*?</svg>', text, re.S)
    assert chart.count('class="unread"') == 1  # July and August, one run
    assert '<tr class="hatched"><th scope="row">7\u00a0July – 31\u00a0August 2025</th>' in text


# --- PDF -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.slow), "fr"])
def test_the_pdf_holds_every_section(language: str) -> None:
    reader = PdfReader(io.BytesIO(rendered("pdf", language)))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split()).replace("\u00a0", " ")
    wording = Statements(load_labels(language))
    missing = [name for name in SECTIONS if wording.of(f"dossier.{name}") not in text]
    assert missing == []
    assert "En représailles, le Chili a frappé" in text
    assert text.count("Norway expelled two Chilean diplomats on Monday") == 1  # not again among the sources
    assert len(reader.pages) <= 6
    assert reader.trailer["/Root"]["/Lang"] == language
    assert reader.metadata is not None
    assert reader.metadata.title == f"Dossier {wording.pair(dossier_of(kept()))}"


# --- JSON ----------------------------------------------------------------------------------------------------------


def test_json_has_all_sections_and_null_for_what_was_not_read() -> None:
    made = json.loads(rendered("json", "fr"))
    assert set(made) == {
        "pair", "since", "until", "as_of", "listed_since", "unlisted", "standing", "measures", "past_measures",
        "answers", "chronology", "wants", "voices", "agreements", "visits", "index", "coverage", "sources",
    }  # fmt: skip
    unread = [value for value in made["index"]["values"] if not value["articles"]]
    assert len(unread) == 8
    assert {(value["net"], value["quadrants"]) for value in unread} == {(None, None)}
    assert rendered("json", "fr") == rendered("json", "en")


# --- words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "date", "shown"),
    [
        ("en", Date("2025-03-01", "2025-03-01", "2025-03-01", Span(0, 1, "x")), "1 March 2025"),
        ("fr", Date("2025-03-01", "2025-03-01", "2025-03-01", Span(0, 1, "x")), "1er mars 2025"),
        ("fr", Date("2025-03-02", "2025-03-02", "2025-03-02", Span(0, 1, "x")), "2 mars 2025"),
        ("fr", Date("2025-03", "2025-03-01", "2025-03-31", Span(0, 1, "x")), "mars 2025"),
        ("en", Date("2025", "2025-01-01", "2025-12-31", Span(0, 1, "x")), "2025"),
        ("fr", Date("2025-03-01/04", "2025-03-01", "2025-03-04", Span(0, 1, "x")), "1er–4 mars 2025"),
        ("en", Date("x", "2025-02-27", "2025-03-04", Span(0, 1, "x")), "27 February – 4 March 2025"),
        ("en", Date("x", "2024-12-30", "2025-01-02", Span(0, 1, "x")), "30 December 2024 – 2 January 2025"),
        ("fr", Date("2025-03-20~", "2025-03-20", "2025-03-20"), "rapporté le 20 mars 2025"),
        ("en", Date("2025-03-20", "2025-03-20", "2025-03-20"), "20 March 2025"),
        ("en", Date("2025-03-20/..", "2025-03-20", ""), "from 20 March 2025 on"),
        ("fr", Date("../2025-03-20", "", "2025-03-20"), "jusqu’au 20 mars 2025"),
        ("en", None, "day unknown"),
    ],
)
def test_dates_are_as_uncertain_as_they_are(language: str, date: Date | None, shown: str) -> None:
    assert Statements(load_labels(language)).date(date).replace("\u00a0", " ") == shown


def test_french_is_set_as_french_is() -> None:
    words = [value for key, value in load_labels("fr").words.items() if key.startswith("dossier.")]
    assert [value for value in words if re.search(r"(?<![\u202f\u00a0])[;:!?](?:\s|$)", value)] == []
    assert [value for value in words if re.search(r"«(?!\u202f)|(?<!\u202f)»", value)] == []
    shown = rendered("html", "fr").decode()
    body = re.sub(
        r"<style>.*?</style>|<svg.*?</svg>|<q.*?</q>|<p class=.article.*?</p>|<[^>]*>", " ", shown, flags=re.S
    )
    assert "\u202f:" in body
    assert not re.search(r"\w [:;!?](?: |$)", body)


@pytest.mark.parametrize(
    ("language", "text", "quoted"),
    [
        ("en", "plain", "“plain”"),
        ("fr", "plain", "«\u202fplain\u202f»"),
        ("fr", "« non »", "“« non »”"),  # no marks inside marks of the same kind
        ("en", "he said “no”", "‘he said “no”’"),
    ],
)
def test_quotation_marks(language: str, text: str, quoted: str) -> None:
    assert Statements(load_labels(language)).quoted(text) == quoted


@pytest.mark.parametrize(("value", "shown"), [(0.04, "0.0"), (-0.04, "0.0"), (-2.345, "−2.3"), (1234.5, "1234.5")])
def test_figures(value: float, shown: str) -> None:
    assert Statements(load_labels("en")).number(value) == shown
