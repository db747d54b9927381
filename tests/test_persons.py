"""Persons: learned from the text, known before it, never mistaken for states. Trees are by hand."""

from __future__ import annotations

import pytest

from detente.actors import resolve
from detente.actors.leaders import load_leaders
from detente.actors.persons import Directory, Person
from detente.model import Actor
from trees import codes, sentences, token

APPOSED = """
Le le DET det 2
ministre ministre NOUN nsubj 11
malien malien ADJ amod 2
des de ADP case 5
Affaires affaire NOUN nmod 2
étrangères étranger ADJ amod 5
, , PUNCT punct 8
Sambou Sambou PROPN appos 2
Traborel Traborel PROPN flat:name 8
, , PUNCT punct 8
parle parler VERB root 0
. . PUNCT punct 11
"""

BARE = """
M. monsieur NOUN nsubj 3
Traborel Traborel PROPN flat:name 1
insiste insister VERB root 0
. . PUNCT punct 3
"""

OFFICE_BEHIND = """
Nick Nick PROPN nsubj 13
Vendarme Vendarme PROPN flat:name 1
, , PUNCT punct 5
haut haut ADJ amod 5
responsable responsable NOUN appos 1
du de ADP case 7
ministère ministère NOUN nmod 5
norvégien norvégien ADJ amod 7
du de ADP case 10
Commerce commerce NOUN nmod 7
, , PUNCT punct 5
se se PRON expl:comp 13
rend rendre VERB root 0
. . PUNCT punct 13
"""

TITLE_BEFORE = """
French french ADJ amod 2
President president PROPN compound 4
Orso Orso PROPN compound 4
Valdine Valdine PROPN nsubj 5
spoke speak VERB root 0
. . PUNCT punct 5
"""

OFFICE_AFTER = """
Orso Orso PROPN compound 2
Valdine Valdine PROPN nsubj 8
, , PUNCT punct 6
the the DET det 6
Russian russian ADJ amod 6
president president NOUN appos 2
, , PUNCT punct 2
spoke speak VERB root 0
. . PUNCT punct 8
"""

COPULA = """
Orso Orso PROPN nsubj 5
Valdine Valdine PROPN flat:name 1
est être AUX cop 5
le le DET det 5
président président NOUN root 0
du de ADP case 7
Pérou Pérou PROPN nmod 5
. . PUNCT punct 5
"""

PLURAL_OFFICE = """
Les le DET det 2
présidents président NOUN nsubj 15 Number=Plur
du de ADP case 4
Pérou Pérou PROPN nmod 2
, , PUNCT punct 6
Orso Orso PROPN appos 4
Valdine Valdine PROPN flat:name 6
, , PUNCT punct 11
et et CCONJ cc 11
du de ADP case 11
Chili Chili PROPN conj 4
, , PUNCT punct 13
Sambou Sambou PROPN appos 11
Traborel Traborel PROPN flat:name 13
parlent parler VERB root 0
. . PUNCT punct 15
"""

NAMED_TO_LEAD = """
Oslo Oslo PROPN nsubj 2
nomme nommer VERB root 0
Sambou Sambou PROPN obj 2
Traborel Traborel PROPN flat:name 3
à à ADP case 7
la le DET det 7
tête tête NOUN obl 2
du de ADP case 9
Bureau bureau NOUN nmod 7
des de ADP case 11
pêches pêche NOUN nmod 9
. . PUNCT punct 2
"""

DEMONYM = """
Le le DET det 2
Malien Malien NOUN nsubj 5
Sambou Sambou PROPN appos 2
Traborel Traborel PROPN flat:name 3
parle parler VERB root 0
. . PUNCT punct 5
"""


@pytest.mark.parametrize(
    ("language", "tables", "position", "word", "expected"),
    [
        ("fr", (APPOSED,), 0, "ministre", "MLI"),
        ("fr", (APPOSED,), 0, "Sambou", "MLI"),  # the name stands for the same
        ("fr", (APPOSED, BARE), 1, "Traborel", "MLI"),  # remembered
        ("fr", (BARE, APPOSED), 0, "Traborel", "MLI"),  # and learned from what follows
        ("fr", (OFFICE_BEHIND,), 0, "Nick", "NOR"),
        ("en", (TITLE_BEFORE,), 0, "Valdine", "FRA"),
        ("en", (OFFICE_AFTER,), 0, "Valdine", "RUS"),
        ("fr", (COPULA,), 0, "Orso", "PER"),
        ("fr", (PLURAL_OFFICE,), 0, "présidents", "PER,CHL"),
        ("fr", (PLURAL_OFFICE,), 0, "Sambou", "CHL"),  # each with his own state
        ("fr", (DEMONYM,), 0, "Sambou", "MLI:CIV"),
        ("fr", (BARE,), 0, "Traborel", ""),  # nobody said who that is
    ],
)
def test_persons_of_the_text(language: str, tables: tuple[str, ...], position: int, word: str, expected: str) -> None:
    assert codes(resolve(sentences(*tables), language), word, position) == expected


def test_same_person_has_one_name() -> None:
    resolution = resolve(sentences(BARE, APPOSED), "fr")
    mention = resolution.at(0, token(resolution, "Traborel"))
    assert mention is not None
    assert mention.person == "Sambou Traborel"


@pytest.mark.parametrize(
    ("language", "table", "person", "office", "code"),
    [
        ("fr", APPOSED, "Sambou Traborel", "ministre des Affaires étrangères", "MLI"),
        ("fr", OFFICE_BEHIND, "Nick Vendarme", "haut responsable du ministère du Commerce", "NOR"),
        ("fr", COPULA, "Orso Valdine", "président", "PER"),
        ("fr", NAMED_TO_LEAD, "Sambou Traborel", "à la tête du Bureau des pêches", "NOR"),
        ("en", TITLE_BEFORE, "Orso Valdine", "President", "FRA"),
    ],
)
def test_appointments(language: str, table: str, person: str, office: str, code: str) -> None:
    found = resolve(sentences(table), language).appointments
    assert [(a.person, a.office, a.acts_for.code) for a in found] == [(person, office, code)]


KNOWN = """
Kadhafi Kadhafi PROPN nsubj 2
menace menacer VERB root 0
. . PUNCT punct 2
"""

OTHER_FIRST_NAME = """
Brigitte Brigitte PROPN nsubj 3
Lavrov Lavrov PROPN flat:name 1
chante chanter VERB root 0
. . PUNCT punct 3
"""


def test_leaders_are_known_without_the_text() -> None:
    assert codes(resolve(sentences(KNOWN), "fr"), "Kadhafi") == "LBY"


def test_another_first_name_is_another_person() -> None:
    assert codes(resolve(sentences(OTHER_FIRST_NAME), "fr"), "Brigitte") == ""


@pytest.mark.parametrize(
    ("name", "titled", "day", "named", "expected"),
    [
        ("Lavrov", False, "", (), "RUS"),
        ("Sergueï Lavrov", False, "", (), "RUS"),
        ("Rice", False, "", (), ""),  # too common alone
        ("Rice", True, "", (), "USA"),
        ("Condoleezza Rice", False, "", (), "USA"),
        ("Tusk", False, "", (), "POL"),  # two offices, no date, no context: the latest
        ("Tusk", False, "2016-05-01", (), "EU"),
        ("Tusk", False, "", ("POL",), "POL"),
        ("Xi Jinping", False, "", (), "CHN"),
        ("Traborel", True, "", (), ""),
    ],
)
def test_leaders(name: str, titled: bool, day: str, named: tuple[str, ...], expected: str) -> None:
    found = load_leaders().find(name, titled, day, named)
    assert (found[0] if found else "") == expected


def test_directory_abstains_between_two_of_a_name() -> None:
    mali, chad = Actor("MLI", "Mali"), Actor("TCD", "Tchad")
    directory = Directory.of([Person("Awa Dembora", (mali,)), Person("Issa Dembora", (chad,))], {})
    assert directory.find("Dembora") is None
    found = directory.find("Issa Dembora")
    assert found is not None
    assert found.actors == (chad,)
