"""Loading files and standard input: what is read, what is refused and why."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from detente.errors import InputError
from detente.settings import DEFAULTS
from detente.sources import Document, load

HTML = b"<!DOCTYPE html><html><body><p>Accra</p></body></html>"
TEXT = "Accra et Lomé négocient.".encode()


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("a.html", HTML, "text/html"),
        ("a.HTM", HTML, "text/html"),
        # What the bytes hold goes before the ending.
        ("a.txt", HTML, "text/html"),
        ("a.md", HTML, "text/html"),
        ("a.txt", b"\xef\xbb\xbf<!-- saved --> <html><body>x", "text/html"),
        ("a.txt", b"<div><p>Un</p><p>Deux</p></div>", "text/html"),
        ("a.txt", "<html><p>Accra</p></html>".encode("utf-16"), "text/html"),
        # A page saved as text under the wrong ending.
        ("a.html", TEXT, "text/plain"),
        ("a.txt", TEXT, "text/plain"),
        ("a.txt", b"3 < 5 and 7 > 2", "text/plain"),
        ("a.md", b"# Accra\n\nText.", "text/markdown"),
        # Without an ending, Markdown shows by its marks.
        ("article", b"# Accra\n\nText.", "text/markdown"),
        ("article", b"---\ntitle: Accra\n---\nText.", "text/markdown"),
        ("article", TEXT, "text/plain"),
    ],
)
def test_media_type(tmp_path: Path, name: str, data: bytes, media_type: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert load(str(path)) == Document(str(path), data, media_type)


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [("a.html.gz", HTML, "text/html"), ("a.txt.gz", TEXT, "text/plain"), ("b", HTML, "text/html")],
)
def test_gzip_is_unpacked(tmp_path: Path, name: str, data: bytes, media_type: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(data))
    assert load(str(path)) == Document(str(path), data, media_type)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"\xff\xd8\xff\xe0..", "JPEG"),
        (b"{\\rtf1 text}", "RTF"),
        (b"Some text\x00\x01\x02 and more", "binary"),
        (bytes(range(1, 9)) * 100, "binary"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "feed"),
        (b'<?xml version="1.0"?><urlset/>', "sitemap"),
        (gzip.compress(b"a text that breaks off")[:-12], "breaks off"),
        (b"\x1f\x8b\x08garbage", "damaged gzip"),
        (b"x" * (DEFAULTS.max_bytes + 1), "larger than"),
        # A few kilobytes that unpack to more than the limit.
        (gzip.compress(b"x" * (DEFAULTS.max_bytes + 1)), "larger than"),
    ],
)
def test_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(data)
    with pytest.raises(InputError, match=reason) as caught:
        load(str(path))
    assert caught.value.subject == str(path)
    assert caught.value.remedy


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        load(str(tmp_path / "absent.txt"))
    with pytest.raises(InputError, match="is a folder"):
        load(str(tmp_path))
    with pytest.raises(InputError, match="cannot be read"):
        load("a\0b")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(TEXT)))
    assert load("-") == Document("-", TEXT, "text/plain")
