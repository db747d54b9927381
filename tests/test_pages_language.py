"""Language identification: right, or open."""

from __future__ import annotations

import subprocess
import sys

import pytest

from detente.pages import identify


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le roi de Jordanie a reçu hier le Premier ministre grec"),
        ("fr", "Séoul convoque l’ambassadeur de Russie"),
        ("fr", "La Hongrie ferme sa frontière avec l’Ukraine"),
        ("en", "Hungary closes its border with Ukraine"),
        ("en", "Seoul says it will recall its ambassador"),
        ("es", "El canciller recibió ayer al embajador de Grecia"),
        ("es", "Perú y Ecuador firman un acuerdo sobre el agua"),
        # Neighbours must not pass for the languages that are read here.
        ("pt", "O presidente recebeu ontem o embaixador no palácio"),
        ("it", "Il ministro degli Esteri ha incontrato ieri l’ambasciatore"),
        ("ca", "El president de la Generalitat va rebre ahir l’ambaixador"),
        ("ro", "Ministrul de externe a primit ieri ambasadorul Franței"),
        ("nl", "De minister van Buitenlandse Zaken ontving gisteren de ambassadeur"),
        ("de", "Der Außenminister empfing gestern den Botschafter in Berlin"),
        ("sw", "Waziri wa Mambo ya Nje amekutana na balozi jana"),
        ("ru", "Министр иностранных дел принял вчера посла в Москве"),
        # A text in two languages is in that of its greater part.
        (
            "fr",
            "Les pourparlers reprennent lundi à Genève, ont dit les deux camps. “We will come”, a répondu leur chef.",
        ),
        # Names, agencies and numbers tell nothing.
        ("und", "Bamako"),
        ("und", "AFP 2026"),
        ("und", "Sergueï Lavrov"),
        ("und", "12 345"),
        ("und", ""),
    ],
)
def test_identify(language: str, text: str) -> None:
    assert identify(text) == language


def test_hint_counts_only_where_words_leave_it_open() -> None:
    assert identify("Hungary closes its border with Ukraine", "fr-FR") == "en"
    assert identify("Cumbre en Bogotá", "de") == "und"


def test_running_text_needs_no_model() -> None:
    """The model of py3langid takes most of a second to load: a French article must not pay for it."""
    code = (
        "import sys; from detente.pages import identify; assert identify('Le roi a reçu hier le ministre') == 'fr';"
        "sys.exit('py3langid' in sys.modules or 'trafilatura' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
