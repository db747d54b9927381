"""Who is meant where a communiqué gives the title of honour, the name and the office."""

from __future__ import annotations

import pytest

from codings import Case, cases
from detente.language.honours import titles_of_honour

# sentence -> participants with whom they act for, office holders
MEETINGS = {
    "fr": {
        "Son Excellence Monsieur Paulo Tavares, Président de la République du Cap-Vert, a effectué une visite "
        "officielle en Islande.": ({("Paulo Tavares", "CPV")}, {("Paulo Tavares", "CPV")}),
        "À l'invitation de Sa Majesté le Roi, S.E.M. Paulo Tavares, Premier ministre du Togo, a effectué une visite de "
        "travail au Japon.": ({("Paulo Tavares", "TGO")}, {("Paulo Tavares", "TGO")}),
        "Le ministre norvégien a reçu le cheikh Nasri, émir du Koweït.": (
            {("Le ministre norvégien", "NOR"), ("Nasri", "KWT")},
            {("Nasri", "KWT")},
        ),
        # the office behind the name says whose the rank before it is
        "Le général Paulo Tavares, chef d'état-major de l'armée chilienne, a rencontré le ministre norvégien.": (
            {("Paulo Tavares", "CHL:MIL"), ("le ministre norvégien", "NOR")},
            {("Paulo Tavares", "CHL:MIL")},
        ),
    },
    "en": {
        "His Excellency Mr Paulo Tavares, President of the Republic of Cabo Verde, paid an official visit to "
        "Iceland.": ({("Paulo Tavares", "CPV")}, {("Paulo Tavares", "CPV")}),
        "H.E. Mr. Liu Wen, Foreign Minister of China, met His Excellency Dr. Ravi Menon, External Affairs Minister of "
        "India.": ({("Liu Wen", "CHN"), ("Ravi Menon", "IND")}, {("Liu Wen", "CHN"), ("Ravi Menon", "IND")}),
    },
}


@pytest.mark.parametrize("case", cases(**MEETINGS))
def test_honoured_persons_are_known_by_name(case: Case) -> None:
    reading = case.reading()
    people, holders = case.expected
    found = {(p.name, p.acts_for.code) for r in reading.reports for p in r.participants if p.acts_for}
    assert found == people
    assert {(a.person, a.acts_for.code) for a in reading.appointments if a.acts_for} == holders


@pytest.mark.parametrize("text", ["He Ba left.", "He Weidong met Li.", "HE SAID SO.", "Son Excellence est partie."])
def test_no_titles_of_honour(text: str) -> None:
    assert not titles_of_honour(text, "en") | titles_of_honour(text, "fr")
