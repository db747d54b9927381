"""``detente dossier`` on a record of three articles: actors, days, formats, files, and what it says when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import event

from command import Result, run
from detente.model import Actor
from detente.record import Record, open_record
from detente.relations.dossier import dossier
from detente.relations.holdings import holdings
from press import add, reading

NOR, CHL = Actor("NOR", "Norway"), Actor("CHL", "Chile")
STORY = (
    ("a", "2025-03-04", "SANCTION/expel-diplomats: NOR -> CHL"),
    ("b", "2025-03-10", "SANCTION/expel-diplomats: CHL -> NOR"),
    ("c", "2025-06-12", "CONSULT/visit: CHL -> NOR"),
)


def tell(record: Record) -> Record:
    for name, day, line in STORY:
        add(record, reading(line, name=name, published=day, outlet=f"Paper {name}"))
    return record


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("record") / "record.db"
    with open_record(path) as record:
        tell(record)
    return str(path)


def ask(told: str, *arguments: str, **rest: dict[str, str]) -> Result:
    return run("dossier", *arguments, "--record", told, **rest)


# --- what the record hands over --------------------------------------------------------------------------------------


def test_a_record_on_each_database_gives_a_whole_dossier(record: Record) -> None:
    made = dossier(holdings(tell(record), (NOR, CHL)))
    assert [(entry.event.type, entry.event.mode) for entry in made.chronology] == [
        ("SANCTION", "expel-diplomats"), ("SANCTION", "expel-diplomats"), ("CONSULT", "visit")
    ]  # fmt: skip
    assert all(entry.references and entry.versions for entry in made.chronology)
    assert {deal.matter.kind for deal in made.past} == {"expulsion of diplomats"}
    assert [answer.answer.by[0].code for answer in made.answers] == ["CHL"]
    assert (made.coverage.articles, made.coverage.telling) == (3, 3)


def test_the_number_of_questions_does_not_grow_with_the_events(record: Record) -> None:
    def questions() -> int:
        asked: list[str] = []

        def count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            asked.append(statement)

        event.listen(record._engine, "before_cursor_execute", count)
        holdings(record, (NOR, CHL))
        event.remove(record._engine, "before_cursor_execute", count)
        return len(asked)

    tell(record)
    few = questions()
    for number in range(20):
        day = f"2025-{number % 12 + 1:02}-20"
        add(record, reading("ACCUSE/disapprove: NOR -> CHL", name=f"n{number}", published=day))
    assert questions() <= few


def test_other_pairs_stay_out(record: Record) -> None:
    tell(record)
    add(record, reading("SANCTION/tariff: CAN -> CHL", name="d"))
    assert len(dossier(holdings(record, (NOR, CHL))).chronology) == 3
    assert holdings(record, (NOR, Actor("CAN", "Canada"))) is None


# --- the command ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [("NOR", "CHL"), ("nor", "chl"), ("Norvège", "chilien"), ("Norwegian", "Chile"), ("Santiago", "Oslo")],
)
def test_actors_by_code_name_nationality_or_seat(told: str, one: str, other: str) -> None:
    result = ask(told, one, other, "--format", "json")
    assert (result.status, result.err) == (0, "")
    assert {actor["code"] for actor in json.loads(result.out)["pair"]} == {"NOR", "CHL"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("NOR", "Norvège"), "both are Norway"),
        (("NOR", "NOR:OPP"), "are of one state"),
        (("NOR", "Chilli"), "did you mean"),
        (("NOR", "CHL", "--format", "docx"), "one of text, markdown, html, pdf, json"),
        (("NOR", "CHL", "--since", "March"), "YYYY-MM-DD"),
        (("NOR", "CHL", "--since", "2025-03-01", "--until", "2025-02-01"), "the earlier day first"),
        (("NOR", "CHL", "--language", "xx"), "no labels"),
        (("NOR", "CHL", "--output", "page.doc"), "--format"),
    ],
)
def test_what_cannot_be_asked_is_a_usage_error(told: str, arguments: tuple[str, ...], said: str) -> None:
    result = ask(told, *arguments)
    assert (result.status, result.out) == (2, "")
    assert said in result.err


def test_a_pair_on_which_nothing_is_stored(told: str) -> None:
    result = ask(told, "NOR", "PER")
    assert (result.status, result.out) == (1, "")
    assert "nothing is stored on Norway and Peru" in result.err
    assert "rien n'est enregistré sur Norvège et Pérou" in ask(told, "NOR", "PER", "--language", "fr").err


def test_a_record_that_is_not_there(tmp_path: Path) -> None:
    result = ask(str(tmp_path / "none.db"), "NOR", "CHL")
    assert result.status == 1
    assert "none.db" in result.err
    assert not (tmp_path / "none.db").exists()


def test_text_for_people_in_both_languages(told: str) -> None:
    assert ask(told, "NOR", "CHL").out.startswith("Dossier Norway – Chile\n")
    assert ask(told, "NOR", "CHL", "--language", "fr").out.startswith("Dossier Norvège – Chili\n")
    assert ask(told, "NOR", "CHL", environment={"LANG": "fr_FR.UTF-8"}).out.startswith("Dossier Norvège")
    narrow = ask(told, "NOR", "CHL", environment={"COLUMNS": "48"}).out
    assert max(len(line) for line in narrow.splitlines() if "https:" not in line) <= 48


def test_days_bound_it(told: str) -> None:
    made = json.loads(ask(told, "NOR", "CHL", "--until", "2025-03-06", "--format", "json").out)
    assert len(made["chronology"]) == 1
    assert made["as_of"] == "2025-03-06"
    since = json.loads(ask(told, "NOR", "CHL", "--since", "2025-06-01", "--format", "json").out)
    assert [entry["type"] for entry in since["chronology"]] == ["CONSULT"]
    assert since["measures"] == []  # expulsions were done before


@pytest.mark.parametrize(
    ("name", "begins"),
    [("d.html", b"<!DOCTYPE html>"), ("d.pdf", b"%PDF-"), ("d.md", b"# Dossier"), ("d.json", b"{"), ("d", b"Dossier")],
)
def test_the_name_of_the_file_tells_the_format(told: str, tmp_path: Path, name: str, begins: bytes) -> None:
    result = ask(told, "NOR", "CHL", "--output", str(tmp_path / name))
    assert (result.status, result.out, result.err) == (0, "", "")
    assert (tmp_path / name).read_bytes().lstrip().startswith(begins)


def test_an_output_that_cannot_be_written(told: str, tmp_path: Path) -> None:
    result = ask(told, "NOR", "CHL", "--output", str(tmp_path / "no" / "d.html"))
    assert result.status == 1
    assert "cannot be written: No such file or directory" in result.err
