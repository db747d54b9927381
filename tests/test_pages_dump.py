"""Text dumps, rule by rule: headline, headings, lists, wrapped lines, bylines, days, chrome."""

from __future__ import annotations

import pytest

from detente.model import Article
from detente.pages import read_page
from detente.sources import Document

BODY = (
    "La Suisse accueille depuis lundi des émissaires du Soudan. Les discussions portent sur l’acheminement de l’aide."
)


def _article(text: str) -> Article:
    return read_page(Document("page.txt", text.encode()))


def _paragraphs(text: str) -> list[tuple[str, str]]:
    article = _article(text)
    return [(paragraph.kind, article.text[paragraph.start : paragraph.end]) for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # A lone headline.
        ("Le Togo expulse l’ambassadeur de Suède", "Le Togo expulse l’ambassadeur de Suède"),
        ("Lomé ferme ses frontières\n", "Lomé ferme ses frontières"),
        # The first long line, after menus.
        (f"Menu\nAccueil\nBerne reçoit les deux délégations\n\n{BODY}", "Berne reçoit les deux délégations"),
        # A headline may end in a full stop where there is chrome to tell it from the text.
        (
            f"Skip links\n\nBerne reçoit mardi les deux délégations.\n\n{BODY}",
            "Berne reçoit mardi les deux délégations.",
        ),
        # Two words, set off by a blank line.
        (f"Pourparlers suspendus\n\n{BODY}", "Pourparlers suspendus"),
        # Titles of other articles stand first; only the article's own shares words with its text.
        (
            "À la une\nLe match de samedi est reporté à cause du gel\n"
            f"Soudan : la Suisse accueille des émissaires\n\n{BODY}",
            "Soudan : la Suisse accueille des émissaires",
        ),
        # A text that begins with its first sentence has none.
        (f"Les deux camps se parlent depuis mardi.\n\n{BODY}", None),
        (BODY, None),
    ],
)
def test_headline(text: str, title: str | None) -> None:
    assert _article(text).title == title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A short line without a full stop, before prose, is a heading.
        (f"{BODY}\n\nUne offre prudente\n\n{BODY[:58]}", ["text", "heading", "text"]),
        # At the end it heads nothing.
        (f"{BODY}\n\nUne offre prudente\n", ["text"]),
        # Lists: by marks, by numbers, or by the colon before them.
        (
            "Berne a posé trois conditions précises :\n- un cessez-le-feu\n• des convois\n* un calendrier\n",
            ["text"] + ["item"] * 3,
        ),
        ("Berne a posé deux conditions précises :\n\n1. un cessez-le-feu\n2. des convois\n", ["text", "item", "item"]),
        (
            "Berne a posé deux conditions précises :\nun cessez-le-feu\ndes convois\n\nRien d’autre.",
            ["text", "item", "item", "text"],
        ),
        # Short sentences at the end belong to the text.
        (f"{BODY}\n\nKhartoum attend.\n", ["text", "text"]),
        # Each day of a chronology is a heading.
        (
            "Chronologie d’une brouille entre voisins\n\n3 mars 2022\n\nMadrid change de position sur ce dossier.\n\n"
            "8 juin 2022\n\nAlger suspend son traité avec Madrid.",
            ["headline", "heading", "text", "heading", "text"],
        ),
    ],
)
def test_kinds(text: str, expected: list[str]) -> None:
    assert [kind for kind, _ in _paragraphs(text)] == expected


def test_wrapped_lines_are_joined() -> None:
    text = (
        "Le chef de la diplomatie a reçu mardi à Berne\nl’ambassadeur du Soudan, venu lui remettre ses lettres\n"
        "de créance. Ils ont parlé de coopé-\nration agricole, de coopération militaire et de la vice-\nprésidente.\n"
        "Ils se reverront dans six mois à Genève.\n"
    )
    assert [words for _, words in _paragraphs(text)] == [
        "Le chef de la diplomatie a reçu mardi à Berne l’ambassadeur du Soudan, venu lui remettre ses lettres "
        "de créance. Ils ont parlé de coopération agricole, de coopération militaire et de la vice-présidente.",
        "Ils se reverront dans six mois à Genève.",
    ]


def test_white_space_is_made_regular_and_nothing_else() -> None:
    """No-break spaces, tabs, zero-width characters, soft hyphens, \\r\\n, decomposed accents; quotes stay."""
    noisy = (
        "Oslo\u00a0: le roi rec\u0327oit\u200b  l’ambassa\u00addeur\tde Malte\r\n\r\n"
        'Le roi Harald a rec\u0327u\tl\'ambassadeur  de Malte «\u202favec "joie"\u00a0», a-t-on dit… “hier”.\r\n'
    )
    assert [words for _, words in _paragraphs(noisy)] == [
        "Oslo : le roi reçoit l’ambassadeur de Malte",
        'Le roi Harald a reçu l\'ambassadeur de Malte « avec "joie" », a-t-on dit… “hier”.',
    ]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("La Rédaction", "La Rédaction"),
        ("Par Awa Traoré", "Awa Traoré"),
        ("Par Awa Traoré, à Bamako", "Awa Traoré"),
        ("De notre correspondant à Dakar, Awa Traoré", "Awa Traoré"),
        ("By John Smith and Mary Jones | Feb 3, 2026", "John Smith and Mary Jones"),
        ("Por María Gómez", "María Gómez"),
        ("AFP", "AFP"),
        ("(Reuters)", "Reuters"),
        ("Source : AFP", "AFP"),
        ("Awa Traoré avec AFP", "Awa Traoré avec AFP"),
        ("Rédaction Afrique | 3 avril 2024", "Rédaction Afrique"),
        # These sign nothing.
        ("Par ailleurs, une suite", None),
        ("Par la force des choses", None),
        ("Avec Moscou", None),
        ("By the end of the year", None),
        ("La rédaction du texte", None),
    ],
)
def test_byline(line: str, author: str | None) -> None:
    assert _article(f"Menu\n\nBerne reçoit les deux délégations\n\n{line}\n\n{BODY}").author == author


def test_bare_name_under_the_last_paragraph_signs() -> None:
    assert _article(f"{BODY}\n\nAwa Traoré\n\nAccueil\n").author == "Awa Traoré"
    assert _article(f"{BODY}\n\nMentions légales\n").author is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le 3 février 2026 à 10:14", "2026-02-03"),
        ("Publié le 03/02/2026", "2026-02-03"),
        ("Mardi 3 février 2026 - 10h12", "2026-02-03"),
        ("1er mars 2026", "2026-03-01"),
        ("Published: February 3, 2026 10:14 am GMT", "2026-02-03"),
        ("Posted on Feb 3rd, 2026", "2026-02-03"),
        ("Publicado el 3 de febrero de 2026", "2026-02-03"),
        ("2026-02-03", "2026-02-03"),
        ("Par Awa Traoré - Publié le 3 février 2026", "2026-02-03"),
        # A later change, an impossible day, and no day at all.
        ("Mis à jour le 4 février 2026", None),
        ("Publié le 31 février 2026", None),
        ("Publié hier", None),
    ],
)
def test_day_of_publication(line: str, day: str | None) -> None:
    assert _article(f"Menu\n\nBerne reçoit les deux délégations\n\n{line}\n\n{BODY}").published == day


def test_numeric_day_is_read_by_the_custom_of_the_language() -> None:
    english = (
        "Ghana reopens its embassy in Lomé\n\n{}\n\nGhana reopened its embassy in Togo on Monday, the ministry said."
    )
    assert _article(english.format("02/03/2026")).published is None
    assert _article(english.format("13/02/2026")).published == "2026-02-13"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Quito, le 12 mars 2025", "2025-03-12"),
        ("Fait à Port-Louis, le 3 février 2026", "2026-02-03"),
        ("Nuku'alofa (Tonga), le 1er mars 2026.", "2026-03-01"),
        ("Port-au-Prince, ce mardi 3 février 2026", "2026-02-03"),
        ("Oslo, October 7, 2025", "2025-10-07"),
        ("Washington, D.C., February 3, 2026", "2026-02-03"),
        ("Done at Addis Ababa, 3 February 2026", "2026-02-03"),
        ("Hecho en Buenos Aires, 3 de febrero de 2026", "2026-02-03"),
        # an agency in brackets or behind a dash, a dash before the day
        ("Maputo, 3 février 2026 (Agence)", "2026-02-03"),
        ("SUVA, 3 February 2026 (FBN)", "2026-02-03"),
        ("SUVA, February 3, 2026 (FBN) —", "2026-02-03"),
        ("Suva — 3 February 2026", "2026-02-03"),
        ("Maputo – 3 février 2026 – AIM", "2026-02-03"),
        ("Maputo (AIM), le 3 février 2026", "2026-02-03"),
        ("Maputo, 3 février 2026 (AIM) - 18:05 GMT", "2026-02-03"),
        # a headline with a year
        ("Mort du chanteur Paolo Sitoe - 3 février 2026", None),
        # a meeting that is announced, a day without its year, two days: no day of publication
        ("Rencontre des ministres à Berne, le 3 février 2026", None),
        ("Quito, le 12 mars", None),
        ("Quito, le 12 mars 2025\n\nLima, le 14 mars 2025", None),
    ],
)
def test_a_place_and_a_day_are_those_of_a_communique(line: str, day: str | None) -> None:
    foot = _article(f"Berne reçoit les deux délégations\n\n{BODY}\n\n{line}")
    assert foot.published == day
    if day:
        assert line not in foot.text
        assert _article(f"{line}\n\nBerne reçoit les deux délégations\n\n{BODY}").published == day


def test_a_place_and_a_day_beside_who_signs() -> None:
    for head in (
        "Par Awa Sitoe\nMaputo, 3 février 2026 (AIM)",
        "Maputo, 3 février 2026 (AIM)\n\nPar Awa Sitoe",
        "Maputo, 3 février 2026 — Par Awa Sitoe",
    ):
        article = _article(f"Berne reçoit les deux délégations\n\n{head}\n\n{BODY}")
        assert (article.published, article.author) == ("2026-02-03", "Awa Sitoe")


def test_day_of_a_dateline() -> None:
    for opening in (
        "BERNE, 3 février 2026 (ATS) - ",
        "Berne, le 3 février 2026 – ",
        "(Berne, 3 février 2026) ",
        "3 février 2026 - ",
        "03/02/2026 — ",
    ):
        assert _article(f"Berne reçoit les deux camps\n\n{opening}{BODY}").published == "2026-02-03"
    # A day that the story tells of is no dateline.
    assert _article(f"Le 2 février 2026, Berne a réuni les camps.\n\n{BODY}").published is None


@pytest.mark.parametrize(
    "chrome",
    [
        "Lire aussi : Le port de Cotonou cherche de nouveaux clients",
        "Related: The port looks for new clients",
        "Abonnez-vous à notre newsletter.",
        "Nous utilisons des cookies pour améliorer votre visite.",
        "Suivez-nous sur Facebook",
        "Accueil > Politique > Afrique",
        "Temps de lecture : 3 min",
        "Photo : la salle du congrès",
        "Partager\nImprimer\nCommenter\nEnvoyer",
        "À lire aussi\nLe port de Cotonou cherche de nouveaux clients",
    ],
)
def test_chrome_between_paragraphs_is_left_out(chrome: str) -> None:
    assert [words for _, words in _paragraphs(f"{BODY}\n\n{chrome}\n\n{BODY[:58]}")] == [BODY, BODY[:58]]


@pytest.mark.parametrize(
    "prose",
    [
        "Les deux chefs d’État ont échangé leurs vues",
        "Sur le même sujet, le ministre a estimé que la paix restait loin.",
        "States that sign up to the treaty must open their ports.",
        "An agreement can be reached at the summit, she said.",
    ],
)
def test_prose_that_resembles_chrome_is_kept(prose: str) -> None:
    assert prose in _article(f"{BODY}\n\n{prose}\n\n{BODY[:58]}").text


def test_comments_end_the_article() -> None:
    comment = "Anna : je n’y crois pas du tout, ils ont menti."
    assert _article(f"Berne reçoit les deux délégations\n\n{BODY}\n\nCommentaires (2)\n\n{comment}").body == BODY
