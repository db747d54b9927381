"""French articles read as wholes: phrases between auxiliary and participle, who is meant by what was named before."""

from __future__ import annotations

import pytest

from codings import coded

BROKEN_CLAUSES = [
    # a phrase between "a" and its participle; "l'" behind a participle is an article
    ("Le Laos a de son côté accepté l'offre thaïlandaise.", ["AGREE: LAO -> THA (actual)"]),
    ("Le Pérou a pour sa part dénoncé la décision bolivienne.", ["ACCUSE/disapprove: PER -> BOL (actual)"]),
    # two persons without a title are two subjects
    ("Luis Arce et Daniel Noboa ont ratifié un traité de pêche.", ["SUPPORT/ratify: BOL, ECU -> - (actual)"]),
    # behind who does it stands to whom or what it is done
    (
        "Le Ghana a salué l'ouverture par le Togo d'un couloir humanitaire.",
        ["RETREAT/access: TGO -> - (actual)", "SUPPORT: GHA -> TGO (actual)"],
    ),
    (
        "Oslo a relevé à 25 % ses droits de douane sur le saumon chilien.",
        ["SANCTION/tariff: NOR -> CHL (actual)"],
    ),
    # the noun before a comma is what "que" judges
    (
        "Le Laos a rejeté la décision de l'Asean, qu'il juge partiale.",
        ["ACCUSE/disapprove: LAO -> ASEAN (actual)", "REJECT: LAO -> ASEAN (actual)"],
    ),
    (
        "Oslo reproche à son homologue chilien José Luna d'avoir laissé fuir trois trafiquants.",
        ["ACCUSE/allege: NOR -> CHL (actual)"],
    ),
]

NAMED_BEFORE = [
    # "on" is those where it is said
    ("À Oslo, on dément toute négociation.", ["REJECT: NOR -> - (actual)"]),
    # a summit acts for the body that meets
    (
        "L'Asean s'est réunie à Jakarta. Le sommet condamne la Birmanie.",
        ["ACCUSE/disapprove: ASEAN -> MMR (actual)", "CONSULT: ASEAN -> - (actual)"],
    ),
    (
        "Le Laos, le Viêt Nam et la Thaïlande ont fermé leurs frontières. L'ONU a appelé les trois pays au calme.",
        ["REQUEST: UN -> LAO, THA, VNM (actual)", "SANCTION/close-border: LAO, THA, VNM -> - (actual)"],
    ),
    # the two of the sentence before that dealt with one another, whoever else it names
    (
        "Le Chili, brouillé avec Lima, a reçu lundi le président norvégien. Les deux pays ont signé un accord.",
        ["CONSULT/visit: NOR -> CHL (actual)", "SUPPORT/sign: CHL, NOR -> - (actual)"],
    ),
]

WORDS = [
    # to give an errand is to ask; not to like it, to disapprove
    ("L'ONU a chargé la Norvège de préparer un sommet.", ["REQUEST: UN -> NOR (actual)"]),
    ("La Namibie n'a guère apprécié les propos du ministre angolais.", ["ACCUSE/disapprove: NAM -> AGO (actual)"]),
    ("« C'est une honte », a fustigé le ministre chilien.", ["ACCUSE/disapprove: CHL -> - (actual)"]),
    # who justifies what he did himself supports nobody
    ("Le Pérou a justifié l'expulsion des deux diplomates.", []),
]

ALL = [*BROKEN_CLAUSES, *NAMED_BEFORE, *WORDS]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_whole_articles(text: str, expected: list[str]) -> None:
    assert coded(text, [sentence for sentence, _ in ALL], "fr") == expected
