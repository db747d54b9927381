"""HTML: metadata, paragraphs, and pages that parsers give up on."""

from __future__ import annotations

import pytest

from detente.model import Article
from detente.pages import read_page
from detente.sources import Document

BODY = "".join(
    f"<p>Le ministre letton a reçu {who} à Riga, pour parler de la sécurité des câbles en mer Baltique.</p>"
    for who in ("lundi son homologue finlandais", "mardi deux députés danois", "mercredi un émissaire polonais")
)
TITLE = "Riga consulte ses voisins sur les câbles"


def _article(html: str) -> Article:
    return read_page(Document("page.html", html.encode(), "text/html"))


def _page(head: str = "", body: str = BODY, lang: str = "fr") -> Article:
    return _article(
        f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body><article>{body}</article></body></html>'
    )


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        # The heading that readers see, if a declared title agrees with it.
        (f"<title>{TITLE} - Le Phare</title>", f"<h1>{TITLE}</h1>{BODY}", TITLE),
        (f'<meta property="og:title" content="{TITLE}">', f"<h1>Le Phare</h1>{BODY}", TITLE),
        # The site's name is no part of a title.
        (f'<meta property="og:site_name" content="Le Phare"><title>{TITLE} - Le Phare</title>', BODY, TITLE),
        (f"<title>{TITLE} | Le Phare de Riga</title>", BODY, TITLE),
        (f"<title>{TITLE} - lephare.example</title>", BODY, TITLE),
        ("", f"<h1>{TITLE}</h1>{BODY}", TITLE),
        ("", BODY, None),
    ],
)
def test_headline(head: str, body: str, title: str | None) -> None:
    article = _page(head, body)
    assert article.title == title
    assert article.text.count(TITLE) == (1 if title else 0)


def _json_ld(fields: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {fields}}}</script>'


@pytest.mark.parametrize(
    ("head", "published"),
    [
        # The day on the publisher's clock, whatever it is elsewhere.
        (_json_ld('"datePublished": "2024-05-02T23:50:00-08:00"'), "2024-05-02"),
        (_json_ld('"datePublished": "2024-05-02T00:10:00+03:00"'), "2024-05-02"),
        (_json_ld('"dateModified": "2024-05-02"'), None),
        ('<meta property="article:published_time" content="2024-05-02T08:00:00Z">', "2024-05-02"),
        ('<meta name="date" content="2 mai 2024">', "2024-05-02"),
        # Malformed: ignored.
        (_json_ld('"datePublished": "soon"'), None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", </script>', None),
        ('<script type="application/ld+json">' + "[" * 5000 + "</script>", None),
        ("", None),
    ],
)
def test_day_of_publication(head: str, published: str | None) -> None:
    assert _page(head).published == published


@pytest.mark.parametrize(
    ("head", "modified"),
    [
        (_json_ld('"dateModified": "2024-05-02T23:50:00-08:00"'), "2024-05-03T07:50:00Z"),
        (_json_ld('"dateModified": "2024-05-02"'), "2024-05-02"),
        ('<meta property="article:modified_time" content="2024-05-02T08:00">', "2024-05-02T08:00:00Z"),
        ('<meta itemprop="dateModified" content="20240502T0800Z">', "2024-05-02T08:00:00Z"),
        # No date, or none that there is: ignored.
        (_json_ld('"dateModified": "just now"'), None),
        (_json_ld('"dateModified": "2024-13-02T08:00:00Z"'), None),
        ("", None),
    ],
)
def test_time_of_the_last_change(head: str, modified: str | None) -> None:
    assert _page(head).modified == modified


def test_day_that_the_page_shows() -> None:
    assert _page(body=f"<h1>{TITLE}</h1><p>Publié le 2 mai 2024 à 8h</p>{BODY}").published == "2024-05-02"


def test_day_in_the_text_or_the_footer_is_not_that_of_publication() -> None:
    text = "<p>Le 2 mai 2019, un câble avait été coupé au large de Ventspils, sans qu’on sache par qui.</p>"
    assert _page(body=f"{BODY}{text}<footer>© 2018 Le Phare</footer>").published is None


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (_json_ld('"author": {"@type": "Person", "name": "Ilze Kalna"}'), BODY, "Ilze Kalna"),
        (_json_ld('"author": [{"name": "Ilze Kalna"}, "Jan Maly"]'), BODY, "Ilze Kalna, Jan Maly"),
        ('<meta name="author" content="Par Ilze Kalna">', BODY, "Ilze Kalna"),
        ('<meta property="article:author" content="https://example.org/ilze">', BODY, None),
        ('<meta name="author" content="admin">', BODY, None),
        ("", f'<span class="byline">Par Ilze Kalna</span>{BODY}', "Ilze Kalna"),
        ("", f"{BODY}<p>Ilze Kalna avec AFP</p>", "Ilze Kalna avec AFP"),
    ],
)
def test_author(head: str, body: str, author: str | None) -> None:
    assert _page(head, body).author == author


def test_address_of_a_saved_page() -> None:
    page = f"<!-- saved from url=(0031)https://example.org/riga-cables --><html><body>{BODY}</body></html>"
    assert _article(page).url == "https://example.org/riga-cables"


def test_words_decide_the_language_and_not_the_template() -> None:
    assert _page(lang="en").language == "fr"


@pytest.mark.parametrize(
    "opening",
    ["<div>" * 10_000, "<span>" * 10_000, "<table><tr><td>" * 3_000, "<b><i>" * 5_000, "<blockquote>" * 100_000],
    ids=["div", "span", "table", "crossed", "blockquote"],
)
def test_nesting_that_parsers_refuse(opening: str) -> None:
    article = _article(f"<html><head><title>{TITLE}</title></head><body>{opening}<h1>{TITLE}</h1>{BODY}")
    assert article.title == TITLE
    assert "deux députés danois" in article.body


@pytest.mark.parametrize(
    "page",
    [
        # Nothing is closed, or closed twice, or in the wrong place.
        f"<html><body><h1>{TITLE}<p>{BODY.replace('</p>', '')}",
        f"<p></div></p></html><body><div><h1>{TITLE}</h1></span>{BODY}</div></div>",
        # An XML declaration that names another encoding than the bytes have.
        f'<?xml version="1.0" encoding="iso-8859-1"?><html><body><h1>{TITLE}</h1>{BODY}</body></html>',
        # Control characters in the text.
        f"<html><body><h1>{TITLE}</h1>\x01\x0b{BODY}</body></html>",
    ],
)
def test_broken_markup(page: str) -> None:
    article = _article(page)
    assert TITLE in article.text
    assert "un émissaire polonais" in article.text


def test_page_drawn_by_scripts_is_read_from_its_metadata() -> None:
    text = "Le ministre letton a reçu lundi deux émissaires. Ils ont parlé des câbles."
    head = _json_ld(f'"headline": "{TITLE}", "articleBody": "{text}"')
    article = _article(f"<html><head>{head}</head><body></body></html>")
    assert (article.title, article.body) == (TITLE, text)


def test_headline_alone() -> None:
    article = _article(f"<html><body><h1>{TITLE}</h1></body></html>")
    assert (article.title, article.text, article.body) == (TITLE, TITLE, "")


def test_line_breaks_after_sentences_are_paragraphs() -> None:
    lines = "Riga attend la réponse de Vilnius.<br>Tallinn a déjà<br>accepté de la donner.<br><br>Vilnius se tait."
    assert _page(body=f"{BODY}<p>{lines}</p>").body.split("\n\n")[-3:] == [
        "Riga attend la réponse de Vilnius.",
        "Tallinn a déjà accepté de la donner.",
        "Vilnius se tait.",
    ]
