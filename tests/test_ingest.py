"""Reading files into a record: what is taken from paths, what is skipped, what fails alone."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from command import run
from detente.errors import InputError
from detente.pages import read_row
from detente.record import open_record
from detente.sources import count_lines, find, read_lines

ROWS = (
    {"id": "a", "title": "Visite", "text": "Le ministre est arrivé.\n\nIl repart lundi.", "published": "2025-03-04"},
    {"id": "b", "text": "Nothing is said here of anybody.", "language": "en", "publisher": "The Post"},
)


def lines(path: Path, *rows: object) -> str:
    """A file of JSON Lines; strings stand as they are."""
    path.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in rows), encoding="utf-8")
    return str(path)


def test_folders_patterns_and_files_are_found_once_each(tmp_path):
    for name in ("b.html", "a.txt", "deep/c.jsonl", "deep/d.md.gz", "picture.png", ".hidden.txt", ".git/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")

    def names(*paths: str) -> list[str]:
        return [Path(one).name if isinstance(one, str) else type(one).__name__ for one in find(paths)]

    assert names(str(tmp_path)) == ["a.txt", "b.html", "c.jsonl", "d.md.gz"]
    assert names(f"{tmp_path}/*.html", f"{tmp_path}/b.html") == ["b.html"]
    assert names(f"{tmp_path}/**/*.jsonl") == ["c.jsonl"]
    assert names(f"{tmp_path}/picture.png") == ["picture.png"]  # named itself, it is tried
    assert names(f"{tmp_path}/*.pdf") == ["InputError"]
    assert names(f"{tmp_path}/gone") == ["gone"]  # reading it tells what is wrong


def test_lines_are_numbered_and_blank_ones_passed_over(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"one\n\n  \ntwo")
    assert list(read_lines(str(path))) == [(1, b"one\n"), (4, b"two")]
    assert count_lines(str(path)) == 4
    packed = tmp_path / "a.jsonl.gz"
    packed.write_bytes(gzip.compress(b"one\ntwo\n"))
    assert [line for _, line in read_lines(str(packed))] == [b"one\n", b"two\n"]
    packed.write_bytes(gzip.compress(b"one\ntwo\n" * 1000)[:-20])
    with pytest.raises(InputError, match="cannot be read on"):
        list(read_lines(str(packed)))


def test_a_binary_file_of_lines_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "picture.jsonl"
    path.write_bytes(b"\x89\x00\xff\n" * 50)
    with pytest.raises(InputError, match="is a binary file"):
        list(read_lines(str(path)))


def test_a_folder_without_an_article_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"x")
    [found] = find([str(tmp_path)])
    assert isinstance(found, InputError)
    assert ".jsonl" in str(found)


def test_a_row_is_an_article_with_its_headline_first():
    article = read_row(json.dumps(ROWS[0]).encode(), "x:1").article
    assert article.text == "Visite\n\nLe ministre est arrivé.\n\nIl repart lundi."
    assert [p.kind for p in article.paragraphs] == ["headline", "text", "text"]
    assert (article.title, article.published, article.language) == ("Visite", "2025-03-04", "fr")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no JSON"),
        ("[1]", "is list, not an object"),
        ('{"title": "x"}', 'no "text"'),
        ('{"text": "  "}', 'no "text"'),
        ('{"text": 3}', '"text" is int'),
        ('{"text": "x", "published": "yesterday"}', "no date"),
        ('{"text": "x", "modified": "later"}', '"modified" is no date'),
        ('{"text": "\\ud800"}', "half a character"),
    ],
)
def test_a_bad_row_is_refused_with_its_place(line, reason):
    with pytest.raises(InputError, match=reason) as caught:
        read_row(line.encode(), "press.jsonl:7")
    assert caught.value.subject == "press.jsonl:7"


def test_the_command_stores_skips_and_reports(address, tmp_path):
    path = lines(tmp_path / "a.jsonl", ROWS[0], "{bad", ROWS[1])
    first = run("ingest", path, str(tmp_path / "gone.txt"), "--record", address)
    assert first.status == 1
    assert first.out.startswith("2 new, 2 failed in ")
    assert f"{path}:2: is no JSON" in first.err
    assert "gone.txt: no such file" in first.err
    with open_record(address) as record:
        assert [card.title for card in record.cards()] == ["", "Visite"]
        assert {failure.name for failure in record.failures()} == {f"{path}:2", str(tmp_path / "gone.txt")}
    lines(tmp_path / "a.jsonl", ROWS[0], ROWS[1])
    again = run("ingest", path, environment={"DETENTE_RECORD": address})
    assert (again.status, again.out.split(" in ")[0]) == (0, "0 new, 2 known")


def test_a_changed_row_is_a_revision_and_lines_may_move(tmp_path):
    record = str(tmp_path / "r.db")
    bare = {"text": "Rien ne se passe au palais.", "published": "2025-03-04"}
    run("ingest", lines(tmp_path / "a.jsonl", ROWS[0], bare), "--record", record)
    changed = {**ROWS[0], "text": "Le ministre n'est pas arrivé."}
    other = {"text": "Rien ne se passe au port.", "published": "2025-03-04"}
    found = run("ingest", lines(tmp_path / "a.jsonl", other, bare, changed), "--record", record)
    assert found.out.split(" in ")[0] == "1 new, 1 revised, 1 known"


def test_newest_first_a_correction_stays_what_stands(address, tmp_path):
    row = {"url": "https://example.org/a", "published": "2025-03-05", "text": "Deux soldats ont été tués."}
    corrected = {**row, "modified": "2025-03-05T18:00:00+01:00"}
    original = {**row, "modified": "2025-03-05T11:00:00Z", "text": "Trois soldats ont été tués."}
    found = run("ingest", lines(tmp_path / "a.jsonl", corrected, original), "--record", address)
    assert found.out.split(" in ")[0] == "1 new, 1 revised"
    with open_record(address) as record:
        assert [record.article(card.id).text for card in record.cards()] == ["Deux soldats ont été tués."]
        assert record.card("A2").revision == 1


def test_a_file_overwritten_with_another_ones_bytes_tells_that(address, tmp_path):
    one, other = tmp_path / "a.txt", tmp_path / "b.txt"
    one.write_text("Le ministre est arrivé à Dakar mardi matin.")
    other.write_text("Rien ne se passe au port de Dakar depuis mardi.")
    run("ingest", str(tmp_path), "--record", address)
    one.write_bytes(other.read_bytes())
    assert run("ingest", str(tmp_path), "--record", address).out.split(" in ")[0] == "0 new, 1 revised, 1 known"
    assert run("ingest", str(tmp_path), "--record", address).out.split(" in ")[0] == "0 new, 2 known"
    with open_record(address) as record:
        assert {record.article(card.id).text for card in record.cards()} == {other.read_text()}


def test_paths_are_asked_for():
    assert run("ingest").status == 2


def test_an_article_that_trips_the_linking_fails_alone(tmp_path, monkeypatch):
    from detente.record import writer

    real = writer.tellings_of

    def trip(reading, **given):
        if reading.article.title == "Visite":
            raise IndexError("out of words")
        return real(reading, **given)

    monkeypatch.setattr(writer, "tellings_of", trip)
    record = str(tmp_path / "r.db")
    path = lines(tmp_path / "a.jsonl", *ROWS)
    found = run("ingest", path, "--record", record)
    assert (found.status, found.out.split(" in ")[0]) == (1, "1 new, 1 failed")
    assert f"{path}:1: cannot be stored: IndexError: out of words (test_ingest.py:" in found.err
    monkeypatch.setattr(writer, "tellings_of", real)
    assert run("ingest", path, "--record", record).out.split(" in ")[0] == "1 new, 1 known"


def test_a_mended_file_of_many_is_off_the_list_of_failures(tmp_path):
    """The bad line was the last and is gone; a packed file that broke off is whole."""
    record = str(tmp_path / "r.db")
    plain, packed = lines(tmp_path / "a.jsonl", ROWS[0], "{bad"), tmp_path / "b.jsonl.gz"
    whole = "\n".join(json.dumps({"text": f"Text {n} {'abcdefghij'[n % 10] * n}."}) for n in range(20)).encode()
    packed.write_bytes(gzip.compress(whole)[:-20])
    assert run("ingest", plain, str(packed), "--record", record).status == 1
    lines(tmp_path / "a.jsonl", ROWS[0])
    with open_record(record) as opened:
        assert {failure.name for failure in opened.failures()} == {f"{plain}:2", str(packed)}
    packed.write_bytes(gzip.compress(whole))
    assert run("ingest", plain, str(packed), "--record", record).status == 0
    with open_record(record) as opened:
        assert opened.failures() == []
