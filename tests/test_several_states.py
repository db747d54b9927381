"""Names and adjectives that mean several states at once: "the two Koreas", « intercoréen »."""

from __future__ import annotations

import pytest

from codings import Case, cases
from detente.actors import gazetteer

ENGLISH = {
    "North and South Korea agreed to resume talks.": ["AGREE: KOR, PRK -> - (actual)"],
    "Vietnam urged the two Koreas to exercise restraint.": ["REQUEST: VNM -> KOR, PRK (actual)"],
    "The two Sudans signed an accord in Nairobi.": ["SUPPORT/sign: SDN, SSD -> - (actual)"],
    # an adjective of both says whose the talks are
    "Chile hailed the inter-Korean talks.": ["CONSULT: KOR, PRK -> - (actual)", "SUPPORT: CHL -> KOR, PRK (actual)"],
}
FRENCH = {
    "Les deux Corées ont échangé des tirs.": ["ASSAULT: KOR, PRK -> - (actual)"],
    "Les deux Congos ont signé un accord.": ["SUPPORT/sign: COD, COG -> - (actual)"],
    "Le Chili a salué le dialogue intercoréen.": [
        "CONSULT: KOR, PRK -> - (actual)",
        "SUPPORT: CHL -> KOR, PRK (actual)",
    ],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected


@pytest.mark.parametrize(("language", "name"), [("en", "two Koreas"), ("fr", "deux Corées"), ("es", "dos Coreas")])
def test_a_name_of_both_names_each(language: str, name: str) -> None:
    assert gazetteer.load(language).named(name) == ("PRK", "KOR")
