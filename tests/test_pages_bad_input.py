"""Pages without an article, and input made to break a reader: a clear error or an honest article, within seconds."""

from __future__ import annotations

import contextlib
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.errors import InputError
from detente.pages import read_page
from detente.pages.wording import wording
from detente.pages.wording.lists import _FOLDER
from detente.sources import Document

HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("", PLAIN),
        (" \u00a0\u200b\n\t", PLAIN),
        ("Skip links\n\nAccueil\nRecherche\nTop\nDécouvrir\nDrag\n", PLAIN),
        ("Home\nWorld\nAbout us\nPrivacy policy\n© 2026 The Post. All rights reserved.\nWe use cookies.", PLAIN),
        ("----\n****\n1234\n", PLAIN),
        ("<html><head><title>Le Phare</title></head><body></body></html>", HTML),
        ('<html><body><nav><a href="/">Accueil</a> <a href="/p">Politique</a></nav></body></html>', HTML),
        ("<html><body><script>document.write('texte')</script><style>p {}</style></body></html>", HTML),
        ("<!-- only a comment", HTML),
        ("---\ntitle:\n---\n\n<!-- nothing -->\n", MARKDOWN),
    ],
)
def test_no_article(text: str, media_type: str) -> None:
    with pytest.raises(InputError, match="no article text") as caught:
        read_page(Document("page", text.encode(), media_type))
    assert caught.value.subject == "page"


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("mot " * 1_200_000, PLAIN),
        (("mot " * 18 + "\n") * 60_000, PLAIN),
        ("\n" * 2_000_000 + "x", PLAIN),
        ("<html><body><p>" + "mot " * 200_000, HTML),
        ("<html><body>" + "<div>" * 100_000 + "mot", HTML),
        ("<script>" * 200_000, HTML),
        ("<!-- " * 200_000, HTML),
        ("<" * 300_000, HTML),
        ("<p " + "a=b " * 1_000_000, HTML),
        ("[" * 300_000, MARKDOWN),
        ("*a " * 200_000, MARKDOWN),
        ("[a](" * 100_000 + "<!--" * 100_000 + "`" * 9_999, MARKDOWN),
    ],
    ids=["line", "wrapped", "blank", "p", "div", "script", "comment", "lt", "attributes", "brackets", "stars", "links"],
)
def test_time_is_bounded(text: str, media_type: str) -> None:
    started = time.process_time()
    with contextlib.suppress(InputError):
        read_page(Document("page", text.encode(), media_type))
    assert time.process_time() - started < 10


def test_unknown_media_type_is_read_as_text() -> None:
    assert read_page(Document("page", b"Hungary closes its border with Ukraine", "text/x-odd")).title is not None


def test_address_of_the_document_counts_where_the_page_gives_none() -> None:
    document = Document("page", b"Hungary closes its border with Ukraine", PLAIN, "https://example.org/a")
    assert read_page(document).url == "https://example.org/a"


def test_wording_has_the_same_files_in_each_language() -> None:
    folders = {calendar.language: _FOLDER / calendar.language for calendar in wording().calendars}
    assert set(folders) >= {"en", "es", "fr"}
    files = {tuple(sorted(path.name for path in folder.iterdir())) for folder in folders.values()}
    assert len(files) == 1


_TAGS = st.sampled_from(
    re.findall(
        r"\S+", "<p> </p> <div> </div> <h1> <li> <ul> <br> <script> </script> <!-- --> < &#0; </a> <td> ]]> &amp; <p/"
    )
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(_TAGS, st.text(max_size=40)), max_size=30), st.sampled_from([HTML, MARKDOWN, PLAIN]))
def test_any_characters(pieces: list[str], media_type: str) -> None:
    """Whatever the text: an article that keeps its contract, or the one error that users can meet."""
    data = "".join(pieces).encode("utf-8", "replace")
    with contextlib.suppress(InputError):
        _check(Document("page", data, media_type))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([HTML, MARKDOWN, PLAIN]))
def test_any_bytes(data: bytes, media_type: str) -> None:
    with contextlib.suppress(InputError):
        _check(Document("page", data, media_type))


def _check(document: Document) -> None:
    article = read_page(document)
    texts = [article.text[paragraph.start : paragraph.end] for paragraph in article.paragraphs]
    assert "\n\n".join(texts) == article.text
    assert all(text and text == " ".join(text.split()) for text in texts)
