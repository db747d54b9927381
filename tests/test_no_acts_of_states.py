"""Words of measures and diplomacy that are no act between states: what people apply for, what is one's own, papers."""

from __future__ import annotations

import pytest

from codings import Case, cases

NOTHING = {
    "fr": [
        # people apply for papers
        "Les étudiants sénégalais pourront demander un visa pour le Canada dès lundi.",
        "Les diplomates turcs devront désormais demander un visa pour entrer en Grèce.",
        "Les journalistes boliviens pourront demander une dérogation, selon le Chili.",
        # one's own
        "Oslo assure n'avoir fait que défendre sa souveraineté face à Moscou.",
        "Le Pérou défend ses intérêts dans la zone disputée avec le Chili.",
        "« Le Pérou a tenu ses engagements », a déclaré l'ambassadeur chilien.",
        "Le Kenya dit avoir honoré sa parole.",
        "La Croatie protège ses frontières.",
    ],
    "en": [
        "Students from Senegal can apply for visas again, Canada said.",
        "Aid workers could apply for an exemption, the Bolivian minister said.",
        "Norway said it was only defending its sovereignty.",
        "Croatia is protecting its borders, its president said in Zagreb.",
        # papers are released, markets hurt
        "According to a summary released by the State Department, Peru will get half the ore.",
        "Japan released a transcript on Monday.",
        "The tariff would hurt Chilean farmers, Peru said.",
        "Norway said the ban would harm Russian exporters.",
    ],
}


@pytest.mark.parametrize("case", cases(**NOTHING))
def test_nothing_is_coded(case: Case) -> None:
    assert case.coded() == case.expected
