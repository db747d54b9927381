"""The actor tables are well formed: columns, codes, sectors, forms, and names in every language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from detente.actors.gazetteer_tables import fold

DATA = Path(__file__).parents[1] / "src" / "detente" / "actors" / "data"
LANGUAGES = ("fr", "en", "es")
SECTORS = {"GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP", "REB", "PTY", "PRM", "CIV", "MED", "BUS", "LAB", "EDU"}
SECTORS |= {"REL", "CRM", "REF", "NGO"}  # PLOVER's, those that the tables use
SCOPES = {"GOV": "state", "PTY": "state"} | dict.fromkeys(
    ("CIV", "REB", "CRM", "MED", "NGO", "BUS", "LAB", "EDU", "OPP"), "domestic"
)
COLUMNS = {
    "organisations": "code kind seat",
    "groups": "code state sector",
}
LOCAL_COLUMNS = {
    "organisations": "code name variants",
    "groups": "code name variants",
    "offices": "form inflections kind sector acts_for takes rank",
    "peculiar": "form states",
    "discourse": "form inflections kind states",
    "names": "name",
    "agencies": "code sector acts_for name variants",
}
ALL = [("", name) for name in COLUMNS] + [(language, name) for language in LANGUAGES for name in LOCAL_COLUMNS]

# forms that a reader of the press would expect, one a table and language
EXPECTED = [
    ("fr", "organisations", "Cédéao", "ECOWAS"),
    ("fr", "organisations", "Conseil de sécurité", "UN"),
    ("fr", "organisations", "Commission européenne", "EU"),
    ("fr", "organisations", "Alliance atlantique", "NATO"),
    ("fr", "groups", "Groupe de soutien à l'islam et aux musulmans", "JNIM"),
    ("fr", "groups", "Daech", "ISIS"),
    ("fr", "agencies", "Tsahal", "ISR"),
    ("en", "organisations", "European Parliament", "EU"),
    ("en", "organisations", "League of Arab States", "LAS"),
    ("en", "groups", "Rapid Support Forces", "RSF"),
    ("en", "groups", "Polisario Front", "ESH"),
    ("en", "agencies", "Shin Bet", "ISR"),
    ("es", "organisations", "Naciones Unidas", "UN"),
    ("es", "groups", "Hezbolá", "HEZBOLLAH"),
    ("es", "agencies", "Mosad", "ISR"),
]


def _table(name: str, language: str = "") -> list[dict[str, str]]:
    lines = (DATA / language / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns, *rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _list(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def _states() -> set[str]:
    return {row["code"] for row in _table("states")}


@pytest.mark.parametrize(("language", "name"), ALL)
def test_a_table_has_its_columns_and_full_lines(language: str, name: str) -> None:
    expected = (LOCAL_COLUMNS if language else COLUMNS)[name].split()
    lines = (DATA / language / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    body = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert any(line.startswith("#") for line in lines[:3]), "the head comment names the sources"
    assert body[0] == expected
    for row in body[1:]:
        assert len(row) == len(expected), row
        assert row[0], row
        for cell in row:
            assert cell == cell.strip(), row
            assert all(part and part == part.strip() for part in _list(cell)), row
            assert len(set(_list(cell))) == len(_list(cell)), row


def test_codes_of_organisations_are_sound() -> None:
    states, rows = _states(), _table("organisations")
    codes = Counter(row["code"] for row in rows)
    assert [code for code, count in codes.items() if count > 1] == []
    assert {row["kind"] for row in rows} == {"igo", "bloc", "ngo", "company"}
    for row in rows:
        assert row["code"].isalnum(), row
        assert row["code"].isupper(), row
        assert row["code"] not in states, row
        assert not row["seat"] or row["seat"] in states, row
        assert row["kind"] != "company" or row["seat"], row


def test_codes_of_groups_are_sound() -> None:
    taken, rows = _states() | {row["code"] for row in _table("organisations")}, _table("groups")
    codes = Counter(row["code"] for row in rows)
    assert [code for code, count in codes.items() if count > 1] == []
    for row in rows:
        assert row["code"].isalnum(), row
        assert row["code"].isupper(), row
        assert row["code"] not in taken, row
        assert not row["state"] or row["state"] in _states(), row
        assert row["sector"] in SECTORS, row


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COLUMNS)
def test_every_body_has_a_name(language: str, name: str) -> None:
    codes, named = {row["code"] for row in _table(name)}, _table(name, language)
    assert {row["code"] for row in named} == codes
    assert len(named) == len(codes)
    assert all(row["name"] for row in named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_names_one_body(language: str) -> None:
    owner: dict[str, str] = {}
    for name in COLUMNS:
        for row in _table(name, language):
            for form in (row["name"], *_list(row["variants"])):
                assert owner.setdefault(fold(form).rstrip("."), row["code"]) == row["code"], form


@pytest.mark.parametrize("language", LANGUAGES)
def test_agencies_act_for_states(language: str) -> None:
    states, seen = _states(), set()
    for row in _table("agencies", language):
        assert row["code"] in states, row
        assert row["sector"] in SECTORS, row
        assert row["acts_for"] == SCOPES.get(row["sector"], "either"), row
        forms = [fold(form) for form in (row["name"], *_list(row["variants"]))]
        assert not seen.intersection(forms), row
        seen.update(forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_peculiar_offices_are_offices_of_states_and_bodies(language: str) -> None:
    offices = {row["form"] for row in _table("offices", language)}
    owners = _states() | {row["code"] for row in _table("organisations")}  # a secretary-general is a body's
    for row in _table("peculiar", language):
        assert row["form"] in offices, row
        assert set(_list(row["states"])) <= owners, row


@pytest.mark.parametrize("language", LANGUAGES)
def test_offices_are_sound(language: str) -> None:
    seen: dict[str, str] = {}
    for row in _table("offices", language):
        assert row["kind"] in ("office", "institution", "people", "possession"), row
        assert row["sector"] in SECTORS or (row["acts_for"] == "owned" and not row["sector"]), row
        assert row["acts_for"] in ("state", "domestic", "either", "owned"), row
        assert row["takes"] in ("person", "-"), row
        assert row["rank"] in ("", "head", "minister", "envoy", "official"), row
        assert not row["rank"] or row["kind"] == "office", row
        assert row["kind"] != "people" or row["acts_for"] in ("domestic", "owned"), row
        for form in (row["form"], *_list(row["inflections"])):
            assert form == form.lower(), f"{form}: forms are written in lower case"
            assert "’" not in form, f"{form}: apostrophes are straight"
            assert seen.setdefault(form, row["form"]) == row["form"], f"{form} is also of {seen[form]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_discourse_words_are_sound(language: str) -> None:
    rows = _table("discourse", language)
    kinds = {"counterpart", "relation", "both", "three", "self", "body", "members", "pronoun", "former"}
    assert {row["kind"] for row in rows} == kinds
    forms = Counter(form for row in rows for form in (row["form"], *_list(row["inflections"])))
    assert [form for form, count in forms.items() if count > 1 or form != form.lower()] == []
    assert all(set(_list(row["states"])) <= _states() and (not row["states"] or row["kind"] == "self") for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_listed_once(language: str) -> None:
    names = [row["name"] for row in _table("names", language)]
    assert len(set(names)) == len(names)
    assert all(name[0].isupper() and "|" not in name for name in names)


@pytest.mark.parametrize(("language", "table", "form", "code"), EXPECTED)
def test_expected_forms(language: str, table: str, form: str, code: str) -> None:
    rows = _table(table, language)
    found = [row["code"] for row in rows if form in (row["name"], *_list(row["variants"]))]
    home = {row["code"]: row["state"] for row in _table("groups")}
    assert len(found) == 1
    assert code in (found[0], home.get(found[0]))
