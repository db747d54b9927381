"""The page for people: labels, marks, layout, and a whole article made by hand."""

from __future__ import annotations

import io
import re
from importlib import resources
from pathlib import Path

import pytest
from rich.console import Console
from rich.text import Text

from detente.cli.marks import Mark, marked
from detente.cli.page import show
from detente.coding.ontology import load_ontology
from detente.errors import UsageError
from detente.exports.terminal import hang, pack, words
from detente.labels import label_languages, labels_for, load_labels
from detente.labels.words import state_key
from detente.linking.moves import kinds, states
from detente.model import (
    Actor,
    Article,
    Attribution,
    Date,
    Event,
    Measure,
    Paragraph,
    Participant,
    Party,
    Place,
    Position,
    Reading,
    Report,
    Response,
    Sentence,
    Span,
)  # fmt: skip
from detente.pipeline import Trace

# --- labels --------------------------------------------------------------------------------------------------------


def keys_that_results_can_hold() -> set[str]:
    ontology = load_ontology()
    keys = {f"{name}/{mode}" for name, event in ontology.types.items() for mode in event.modes}
    keys |= {f"{family}.{kind}" for family in ("measure", "agreement", "visit", "call") for kind in kinds(family)}
    keys |= {state_key(family, state) for family, state in states()}
    return (
        keys
        | set(ontology.types)
        | {f"context.{context}" for context in ontology.contexts}
        | {f"status.{s}" for s in ("actual", "negated", "future", "hypothetical", "historical")}
        | {f"part.{p}" for p in ("host", "visitor", "attendee", "mediator")}
        | {f"degree.{d}" for d in ("assert", "claim", "deny", "distance")}
        | {f"response.{k}" for k in ("reciprocity", "retaliation", "protest", "compliance", "refusal", "thanks")}
        | {f"stance.{s}" for s in ("insists", "offers", "refuses", "demands")}
        | {f"month.{n}" for n in range(1, 13)}
    )


@pytest.mark.parametrize("language", label_languages())
def test_every_language_has_words_for_whatever_a_result_can_hold(language: str) -> None:
    known = load_labels(language).words.keys()
    assert keys_that_results_can_hold() - known == set()
    assert known == load_labels("en").words.keys()


def test_every_label_is_used() -> None:
    folder = Path(str(resources.files("detente")))
    users = [path for part in ("cli", "exports", "relations") for path in (folder / part).rglob("*.*")]
    code = "".join(path.read_text(encoding="utf-8") for path in users if path.suffix in {".py", ".j2"})
    # families whose last part is filled in by what a result holds
    families = {key.split(".")[0] for key in keys_that_results_can_hold() if "." in key}
    families |= {"sector", "language", "mark", "count", "head", "search", "changes", "change"}
    # parts of a dossier that its sections, facts and differences fill in (tests/test_dossier.py goes through them)
    filled = re.compile(r"dossier\.(?:(?:fact|quadrant|difference|col)\..*|index\.by-.*|[a-z]+)")
    rest = [key for key in load_labels("en").words if "." in key and key.split(".")[0] not in families]
    rest = [key for key in rest if not filled.fullmatch(key)]
    assert [key for key in rest if f'"{key}"' not in code and f"'{key}'" not in code] == []


@pytest.mark.parametrize(
    ("language", "number", "shown"),
    [
        ("en", 0, "0 events"),
        ("en", 1, "1 event"),
        ("en", 2, "2 events"),
        ("fr", 0, "0 événement"),  # French counts nought in the singular
        ("fr", 1, "1 événement"),
        ("fr", 2, "2 événements"),
        ("en", 1200, "1\u202f200 events"),
    ],
)
def test_counts(language: str, number: int, shown: str) -> None:
    assert load_labels(language).count(number, "event") == shown


def test_a_mode_without_words_is_shown_by_its_type_and_name() -> None:
    labels = load_labels("en")
    assert labels.act("CONSULT", "tea-party") == "Meeting or talks (tea-party)"
    assert labels.act("CONSULT", "") == "Meeting or talks"
    assert labels.of("context.outer_space") == "outer space"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LC_MESSAGES": "en_GB.UTF-8", "LC_ALL": "fr_CA"}, "fr"),
        ({"LANG": "eu_ES.UTF-8"}, "en"),  # a language without labels
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_locale_chooses(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert labels_for(None).language == language


def test_unknown_labels_are_refused_by_name() -> None:
    with pytest.raises(UsageError, match="no labels in 'tlh'"):
        labels_for("tlh")


# --- marks ---------------------------------------------------------------------------------------------------------

TEXT = "Hier, Oslo a expulsé deux diplomates chiliens."


def span(part: str, text: str = TEXT, offset: int = 0) -> Span:
    start = text.index(part) + offset
    return Span(start, start + len(part), part)


@pytest.mark.parametrize(
    ("marks", "shown"),
    [
        ([], TEXT),
        # beside each other
        ([("date", "Hier"), ("source", "Oslo")], "<Hier>, [Oslo] a expulsé deux diplomates chiliens."),
        # one inside the other, in either order
        ([("act", "expulsé deux diplomates chiliens"), ("target", "chiliens")], "*expulsé deux diplomates [chiliens]*"),
        ([("target", "chiliens"), ("act", "expulsé deux diplomates chiliens")], "*expulsé deux diplomates [chiliens]*"),
        # ending where another begins
        ([("source", "Oslo a"), ("act", " expulsé")], "[Oslo a]* expulsé* deux"),
        # the same words twice for one side
        ([("source", "Oslo"), ("source", "Oslo")], ", [Oslo] a"),
        # the same words for both sides
        ([("source", "Oslo"), ("target", "Oslo")], "[[Oslo]]"),
    ],
)
def test_signs_stand_around_the_words(marks: list[tuple[str, str]], shown: str) -> None:
    whole = Span(0, len(TEXT), TEXT)
    got = marked(whole, [Mark(kind, span(part)) for kind, part in marks], signs=True)
    assert shown in got.plain


def test_styles_leave_the_words_alone() -> None:
    whole = Span(100, 100 + len(TEXT), TEXT)  # a sentence further down an article
    marks = [Mark("act", span("expulsé", offset=100)), Mark("source", span("Oslo", offset=100))]
    got = marked(whole, [*marks, Mark("target", Span(0, 4, "Lima"))], signs=False)
    assert got.plain == TEXT
    assert sorted(TEXT[s.start : s.end] for s in got.spans) == ["Oslo", "expulsé"]


def test_control_characters_become_blanks_and_offsets_stay() -> None:
    assert words("a\x1b[31mb\u202ec\nd").plain == "a [31mb c d"


# --- layout --------------------------------------------------------------------------------------------------------


def console(width: int, **options: bool) -> Console:
    return Console(file=io.StringIO(), width=width, highlight=False, _environ={}, **options)


def test_a_paragraph_hangs_and_never_parts_a_guillemet_from_its_word() -> None:
    text = Text("Le ministre a dit « souveraineté » et puis « dialogue » encore une fois.")
    for width in range(28, 60):
        lines = [line.plain for line in hang(console(width), text, Text("1. "), Text("   "), width)]
        assert max(map(len, lines)) <= width
        assert lines[0].startswith("1. ")
        assert all(line.startswith("   ") for line in lines[1:])
        assert not any(line.endswith("«") or line.strip().startswith("»") for line in lines)
        assert " ".join(line[3:] for line in lines) == text.plain


def test_facts_in_a_row_break_between_facts() -> None:
    facts = [Text("status: done"), Text("when: 2025-03-13"), Text("about: a long story of many words")]
    assert pack(console(40), facts, 40).plain == ("status: done · when: 2025-03-13\nabout: a long story of many words")
    assert pack(console(90), facts, 90).plain.count("\n") == 0


# --- a whole page --------------------------------------------------------------------------------------------------

TITLE = "Oslo expulse deux diplomates"
LAST = "Le Chili pourrait répondre, selon Lima."
FULL = f"{TITLE}\n\n{TEXT} {LAST}"
NOR, CHL, PER = Actor("NOR", "Norvège"), Actor("CHL", "Chili"), Actor("PER", "Pérou")
POLICE = Actor("CHL:COP", "Chili")


def at(part: str, after: int = 0) -> Span:
    start = FULL.index(part, after)
    return Span(start, start + len(part), part)


def made() -> Trace:
    """Two reports of one expulsion, an answer that is only possible, and one of everything else."""
    bounds = [(0, len(TITLE)), (FULL.index(TEXT), FULL.index(LAST) - 1), (FULL.index(LAST), len(FULL))]
    kinds = ("headline", "text", "text")
    sentences = tuple(
        Sentence(n, start, end, FULL[start:end], kinds[n], min(n, 1)) for n, (start, end) in enumerate(bounds)
    )
    body = bounds[1][0]
    yesterday = Date("2025-03-12", "2025-03-12", "2025-03-12", at("Hier"), "2025-03-13")
    year = Date("2024-10~/2024-12~", "2024-10-01", "2024-12-31")
    code, sides = ["SANCTION", "expel-diplomats"], ((Party(NOR, at("Oslo")),), (Party(CHL, at("chiliens")),))
    first = Report("r1", *code, "actual", *sides, at("expulse deux diplomates"), 0, (), "fr/sanction.lex:1")
    second = Report(
        "r2", *code, "actual", (Party(NOR, at("Oslo", body)),), sides[1], at("a expulsé deux diplomates"), 1, (),
        "fr/sanction.lex:1", date=yesterday,
    )  # fmt: skip
    said = Attribution("Lima", "selon", "distance", PER, at("Lima"))
    third = Report(
        "r3", "REJECT", "", "hypothetical", (Party(POLICE, at("Le Chili")),), (Party(None, at("Lima")),),
        at("répondre"), 2, (), "fr/reject.lex:1", attribution=said,
    )  # fmt: skip
    events = (
        Event("e1", *code, "actual", *sides, ("r1", "r2"), ("diplomatic",), date=yesterday,
              participants=(Participant("Liv Aas", "host", NOR, at("Oslo"), "ministre"),)),
        Event("e2", "REJECT", "", "hypothetical", third.source, third.target, ("r3",), date=year,
              place=Place("Lima", "PER")),
    )  # fmt: skip
    reading = Reading(
        Article(FULL, (Paragraph(0, len(TITLE), "headline"), Paragraph(bounds[1][0], len(FULL))), "fr", "0", TITLE,
                "Léa Roy", "Le Courrier", "2025-03-13"),
        (first, second, third), events,
        (Measure("m1", "expulsion of diplomats", (NOR,), (CHL,), "in force", "e1", yesterday, None, (first.trigger,)),),
        (Response("e2", "e1", "refusal", False, "a rule", None, 1),),
        (Position(CHL, "insists", "répondre", at("répondre"), "Le Chili"),),
        (), ("a note",),
    )  # fmt: skip
    return Trace(reading, sentences)


def page(width: int, language: str = "en", **options: bool) -> str:
    """The page as a console of a width prints it."""
    screen = console(width, **options)
    show(screen, load_labels(language), made(), explain=False)
    file = screen.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


PAGE = """\
Oslo expulse deux diplomates
Le Courrier · Léa Roy · 13 March 2025 · French
3 sentences · 3 reports · 2 events · 1 measure · 1 answer · 1 position

EVENTS   marks: *what is done* · [who] · <when>

 1  Expulsion of diplomats  SANCTION/expel-diplomats
    NOR Norvège → CHL Chili
    status: done · when: 2025-03-12 “Hier”
    people: Liv Aas (ministre, NOR, host) · about: diplomacy
    > [Oslo] *expulse deux diplomates*
    > <Hier>, [Oslo] *a expulsé deux diplomates* [chiliens].

 2  Refusal  REJECT
    CHL:COP Chili (police) · “Lima”
    status: only possible
    when: 2024-10~/2024-12~ (2024-10-01 to 2024-12-31) · where: Lima (PER)
    > [Le Chili] pourrait *répondre*, selon [Lima].
      said by: “Lima” (PER, at a distance “selon”)

MEASURES
    Expulsion of diplomats  NOR Norvège → CHL Chili · in force
      since 2025-03-12 · event 1 · “expulse deux diplomates”

WHAT ANSWERS WHAT
    2 Refusal (CHL:COP) answers 1 Expulsion of diplomats (NOR) · refusal
      inferred: a rule · after 1 day

POSITIONS
    CHL Chili insists “répondre” (Le Chili)

NOTES
    a note
"""


def test_a_plain_page() -> None:
    assert page(76) == PAGE


def test_wide_pages_put_facts_and_sentences_side_by_side() -> None:
    lines = page(120).splitlines()
    row = next(line for line in lines if line.startswith(" 1  "))
    assert row.endswith("> [Oslo] *expulse deux diplomates*")
    assert lines[lines.index(row) + 1].startswith("    NOR Norvège → CHL Chili   ")
    assert max(map(len, lines)) <= 120


def test_a_terminal_gets_styles_and_no_signs() -> None:
    shown = page(80, force_terminal=True)
    assert "\x1b[1;36mOslo\x1b[0m" in shown
    assert "[Oslo" not in re.sub(r"\x1b\[[\d;]*m", "", shown)


def test_no_color_gets_signs() -> None:
    screen = Console(file=io.StringIO(), width=80, force_terminal=True, no_color=True, _environ={})
    show(screen, load_labels("en"), made(), explain=False)
    file = screen.file
    assert isinstance(file, io.StringIO)
    assert "*expulse deux diplomates*" in re.sub(r"\x1b\[[\d;]*m", "", file.getvalue())


def test_french_labels_come_with_french_punctuation() -> None:
    shown = page(80, "fr")
    assert "état : fait · quand : 2025-03-12 « Hier »" in shown
    assert "13 mars 2025 · français" in shown
    assert "2 Refus (CHL:COP) répond à 1 Expulsion de diplomates (NOR)" in shown
