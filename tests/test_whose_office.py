"""Whose a minister or an ambassador is whom a text calls so without a state: by its dateline, by what stands beside."""

from __future__ import annotations

import pytest

from codings import Case, cases

# text -> person and code of its last appointment, or None where the text leaves it open
TEXTS = {
    "fr": {
        # a comma, and a clause that the parser hangs on the office
        "Le Pérou a convoqué mardi l'ambassadeur d'Espagne, Luis Prado, après le survol de la région de Piura par "
        "un avion que Lima attribue à l'armée espagnole.": "Luis Prado ESP",
        # what a minister says of his own state
        "Le Ghana et le Togo se disputent une île. Une médiation a échoué. « Le Ghana ne cédera pas », a affirmé "
        "la ministre des Affaires étrangères, Adjoa Mensah.": None,
        # the dateline's
        "ACCRA, 3 mars 2025 (APM) – Le Ghana a fermé sa frontière avec le Togo. La ministre de l'Intérieur, "
        "Adjoa Mensah, a dit que le Togo refusait de négocier.": "Adjoa Mensah GHA",
        # an envoy is not of the state where he is
        "QUITO, 3 mars 2025 (APM) – L'Équateur et le Japon ont signé un accord. L'ambassadeur Michael Tanaka a remis "
        "un lot de vaccins à Quito.": "Michael Tanaka JPN",
    },
    "en": {
        "LIMA, March 3 (Wire) - Peru closed its border with Chile. Interior Minister Rosa Quispe said the border "
        "would stay closed until Chile pulled back its troops.": "Rosa Quispe PER",
        "TALLINN - Estonia has put off the reopening of its border with Latvia. Foreign Minister Jaan Kask said "
        "Estonia still intended to reopen it.": "Jaan Kask EST",
        # after what another state did, a minister may be that one's
        "OSLO, March 3 (Wire) - Norway raised its duty on fish from Iceland. Iceland called the duty unfair. "
        "Foreign Minister Sigga Jonsdottir said she would complain.": None,
        "HANOI - Vietnam and Ghana opened talks on rice. Ambassador Kojo Boateng attended the talks.": (
            "Kojo Boateng GHA"
        ),
    },
}


@pytest.mark.parametrize("case", cases(**TEXTS))
def test_whose(case: Case) -> None:
    found = case.reading("2025-03-05").appointments
    assert next((f"{a.person} {a.acts_for.code}" for a in reversed(found)), None) == case.expected
