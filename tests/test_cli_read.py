"""``detente read``: statuses, streams, formats, and the JSON of the stable contract field by field."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from command import run

HERE = Path(__file__).parent
ROOT = HERE.parent
CONTRACT = HERE / "contract"
ARTICLE = str(CONTRACT / "article.txt")
ENGLISH = str(ROOT / "sample" / "kenya-oman.txt")
RENEW = "if the change is right: detente read tests/contract/article.txt --format json > tests/contract/article.json"


# --- the contract ------------------------------------------------------------------------------------------------

Shape = dict[str, Any]
SPAN: Shape = {"text": str, "start": int, "end": int}
ACTOR: Shape = {"code": str, "name": str, "kind": str}
PARTY: Shape = {"code": str, "name": str, **SPAN}
DATE: Shape = {"edtf": str, "earliest": str, "latest": str, "text": str, "anchor": str}
PLACE: Shape = {"name": str, "country": str}
PERSON: Shape = {"name": str, "part": str, "office": str, "acts_for": (ACTOR, None), **SPAN}
CODED: Shape = {
    "type": str, "mode": str, "contexts": [str], "cameo": str, "intensity": float, "status": str,
    "source": [PARTY], "target": [PARTY], "trigger": SPAN, "date": (DATE, None), "place": (PLACE, None),
    "attribution": ({"speaker": str, "verb": str, "degree": str, "actor": (ACTOR, None)}, None), "rule": str,
}  # fmt: skip
READING: Shape = {
    "article": {
        "url": (str, None), "title": (str, None), "author": (str, None), "publisher": (str, None),
        "published": (str, None), "language": str, "sha256": str, "text": str,
        "paragraphs": [{"start": int, "end": int, "kind": str}],
    },
    "reports": [{
        "id": str, **CODED, "goldstein": (float, None), "participants": [PERSON], "sentence": int,
        "evidence": [SPAN], "explanation": [str],
    }],
    "events": [{
        "id": str, **{k: v for k, v in CODED.items() if k not in ("trigger", "attribution", "rule")},
        "participants": [PERSON], "reports": [str], "differences": [str],
    }],
    "measures": [{
        "id": str, "kind": str, "by": [ACTOR], "on": [ACTOR], "status": str, "event": str, "date": (DATE, None),
        "responds_to": (str, None), "evidence": [SPAN],
    }],
    "responses": [{
        "event": str, "answers": str, "kind": str, "explicit": bool, "rule": str, "delay_days": (int, None),
        "evidence": (SPAN, None),
    }],
    "positions": [{"holder": ACTOR, "stance": str, "speaker": str, **SPAN}],
    "appointments": [{"person": str, "office": str, "acts_for": ACTOR, "since": (DATE, None), "ends": bool, **SPAN}],
    "notes": [str],
}  # fmt: skip


def faults(value: object, shape: Any, where: str = "") -> list[str]:
    """What in a JSON value is not of a shape: exactly these keys, these types, nothing else."""
    if isinstance(shape, tuple):
        return [] if value is None else faults(value, shape[0], where)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where}: no list"]
        return [fault for n, item in enumerate(value) for fault in faults(item, shape[0], f"{where}[{n}]")]
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [f"{where}: no object"]
        if value.keys() != shape.keys():
            return [f"{where}: keys {sorted(value.keys() ^ shape.keys())}"]
        return [fault for key in shape for fault in faults(value[key], shape[key], f"{where}.{key}")]
    is_right = type(value) is shape or (shape is float and type(value) is int)
    return [] if is_right else [f"{where}: {value!r} is no {shape.__name__}"]


def json_of(*paths: str) -> Any:
    result = run("read", *paths, "--format", "json")
    assert (result.status, result.err) == (0, "")
    return json.loads(result.out)


def spans(value: object) -> list[dict[str, Any]]:
    """Every {"text", "start", "end"} in a JSON value, however deep."""
    if isinstance(value, list):
        return [span for item in value for span in spans(item)]
    if not isinstance(value, dict):
        return []
    own = [value] if {"text", "start", "end"} <= value.keys() else []
    return own + [span for item in value.values() for span in spans(item)]


@pytest.mark.parametrize("path", sorted(str(p.relative_to(ROOT)) for p in (ROOT / "sample").iterdir() if p.is_file()))
def test_json_has_the_fields_of_the_contract_and_every_span_its_words(path: str) -> None:
    reading = json_of(str(ROOT / path))
    assert faults(reading, READING) == []
    text = reading["article"]["text"]
    assert [s for s in spans(reading) if text[s["start"] : s["end"]] != s["text"]] == []
    assert len(reading["events"]) >= 3


def test_json_of_one_article_stands_beside_it() -> None:
    got, want = json_of(ARTICLE), json.loads((CONTRACT / "article.json").read_text(encoding="utf-8"))
    for reading in (got, want):
        for report in reading["reports"]:
            # lines move as the lexicon grows, and how an actor was found is told in more words
            assert re.fullmatch(r"(\w+:\w+ \+ )*\w\w/\w+\.lex:\d+", report["rule"])
            assert report["explanation"]
            report["rule"] = re.sub(r"\d+", "N", report["rule"])
            report["explanation"] = []
    for part in want:
        assert got[part] == want[part], RENEW


# --- several paths, and what cannot be read --------------------------------------------------------------------------


def test_one_path_gives_an_object_several_an_array() -> None:
    assert isinstance(json_of(ARTICLE), dict)
    titles = [reading["article"]["title"] for reading in json_of(ARTICLE, ENGLISH)]
    assert titles == ["Le Kenya et le Pérou signent un accord aérien", "Kenya and Oman sign port agreement"]


def test_the_rest_goes_on_where_one_fails() -> None:
    result = run("read", "absent.txt", ARTICLE, str(HERE), ENGLISH, "--format", "json")
    assert result.status == 1
    assert len(json.loads(result.out)) == 2
    first, second = result.err.splitlines()
    assert first == "detente: absent.txt: no such file (check the path)"
    assert "is a folder" in second


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),  # nothing in it
        (b" \n\t\n", "is empty"),  # nor here
        (b"%PDF-1.7 \x00\x01", "a PDF document"),  # another format, by its first bytes
        (bytes(range(256)) * 8, "binary"),  # no text at all
        (b"<html><body><nav>Menu</nav></body></html>", "no article text"),  # a page of menus
    ],
)
def test_what_holds_no_article_is_refused_with_a_reason(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "page"
    path.write_bytes(data)
    for format in ("text", "json"):
        result = run("read", str(path), "--format", format)
        assert (result.status, result.out) == (1, "")
        assert result.err.startswith(f"detente: {path}: ")
        assert says in result.err
        assert len(result.err.splitlines()) == 1


def test_all_failed_of_several_is_an_empty_array() -> None:
    result = run("read", "absent.txt", "gone.txt", "--format", "json")
    assert (result.status, json.loads(result.out)) == (1, [])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("read", "absent.txt", "--format", "xml"), "--format: unknown format 'xml' (one of text, json)"),
        (("read", "absent.txt", "--language", "eo"), "--language: no labels in 'eo' (one of en, fr)"),
        (("read",), "Missing argument"),  # no path
        (("read", ARTICLE, "--colour"), "No such option"),
        (("reed", ARTICLE), "No such command"),
    ],
)
def test_usage_errors_are_status_2_before_anything_is_read(arguments: tuple[str, ...], says: str) -> None:
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert says in result.err


def test_standard_input_is_a_path() -> None:
    data = Path(ARTICLE).read_bytes()
    result = run("read", "-", "--format", "json", stdin=data)
    assert json.loads(result.out)["events"] == json_of(ARTICLE)["events"]


def test_a_language_without_a_coder_is_no_failure(tmp_path: Path) -> None:
    text = (
        "Ungarn und Kenia unterzeichnen ein Abkommen\n\nDer Außenminister von Ungarn hat am Montag in Nairobi mit "
        "der Regierung von Kenia ein Abkommen über die Zusammenarbeit unterzeichnet.\n"
    )
    path = tmp_path / "artikel.txt"
    path.write_text(text, encoding="utf-8")
    reading = json_of(str(path))
    assert (reading["article"]["language"], reading["events"]) == ("de", [])
    assert "no coder" in reading["notes"][0]
    shown = run("read", str(path))
    assert shown.status == 0
    assert "German" in shown.out
    assert "no coder" in shown.out


# --- text for people -----------------------------------------------------------------------------------------------


def test_text_shows_events_with_their_words() -> None:
    shown = run("read", ARTICLE).out
    lines = shown.splitlines()
    assert lines[0] == "Le Kenya et le Pérou signent un accord aérien"
    assert lines[1] == "4 April 2025 · French"
    assert "Expulsion of diplomats  SANCTION/expel-diplomats" in shown
    assert "KEN Kenya → CHL Chili" in shown
    assert "> [Le Kenya] *a expulsé [deux diplomates* chiliens] en <mars 2025>." in shown
    assert "when: 2025-04-03 “jeudi”" in shown
    assert "“En réponse à”" in shown  # the words by which one measure answers the other
    assert "Sentences without an event" not in shown


def test_a_day_that_no_date_can_be_told_of_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text("Peru broke off diplomatic relations with Chile on Tuesday.", encoding="utf-8")
    shown = run("read", str(path), "--language", "en").out
    assert "in force · event 1" in shown
    assert "since" not in shown


def test_labels_follow_the_option_then_the_locale() -> None:
    french = {"LANG": "fr_BE.UTF-8"}
    assert "ÉVÉNEMENTS" in run("read", ARTICLE, environment=french).out
    assert "ÉVÉNEMENTS" in run("read", ARTICLE, "--language", "fr").out
    assert "EVENTS" in run("read", ARTICLE, "--language", "en", environment=french).out
    assert "EVENTS" in run("read", ARTICLE, environment={"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}).out
    assert "EVENTS" in run("read", ARTICLE, environment={"LANG": "eu_ES.UTF-8"}).out


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
def test_text_keeps_to_the_width_and_is_plain_where_piped(columns: int) -> None:
    shown = run("read", ARTICLE, ENGLISH, "--explain", environment={"COLUMNS": str(columns)}).out
    lines = shown.splitlines()
    assert max(map(len, lines)) <= columns
    assert [line for line in lines if line != line.rstrip()] == []
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u2500-\u257f]", shown)
    assert lines[0] == f"== {ARTICLE} =="


def test_explain_shows_the_way_to_each_report_and_where_the_coder_stopped(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(Path(ARTICLE).read_text(encoding="utf-8") + "\nLe Kenya a mangé un gâteau.\n", encoding="utf-8")
    shown = run("read", str(path), "--explain").out
    assert "frame « expulser » (verb, indicative, past): subject « Le Kenya »" in shown
    assert re.search(r"« expulser » fits fr/sanction\.lex:\d+: SANCTION/expel-diplomats\s+S \{expulser", shown)
    assert "« deux diplomates chiliens » is CHL: « diplomates » (office, GOV); adjective" in shown
    assert "SENTENCES WITHOUT AN EVENT" in shown
    assert "« manger » (verb, indicative, past)" in shown
    assert "« un gâteau »: in no lexicon line" in " ".join(shown.split())


def test_a_terminal_is_never_sent_the_control_characters_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(
        "Le Kenya \x1b[2Jexpulse\x07 deux diplomates chiliens\n\nLe Kenya a \u202eexpulsé\u202c jeudi deux diplomates "
        "\x1b]0;titre\x07chiliens. Le Chili a condamné cette \x9b31mdécision.\n",
        encoding="utf-8",
    )
    shown = run("read", str(path), "--explain").out
    assert shown.count("expulse") >= 1
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)


def test_an_encoding_that_lacks_a_character_gets_a_question_mark_and_json_stays_utf8() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LANG": "C"}
    command = [sys.executable, "-m", "detente", "read", ARTICLE]
    shown = subprocess.run(command, capture_output=True, env=environment, check=True)
    assert b"P?rou" in shown.stdout
    coded = subprocess.run([*command, "--format", "json"], capture_output=True, env=environment, check=True)
    assert "Pérou" in coded.stdout.decode("utf-8")


def test_a_reader_of_our_output_that_goes_away_is_no_crash() -> None:
    command = [sys.executable, "-m", "detente", "read", ARTICLE, ENGLISH, "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.wait(timeout=60) == 1
        assert process.stderr.read() == b""
