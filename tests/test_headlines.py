"""Headlines: two clauses in one line are two acts, each with its own doer."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

# headline -> its reports, in the order of the text
CASES = {
    "fr": {
        "Oslo rappelle son ambassadeur, Lima masse des troupes à la frontière": [
            "SANCTION/recall-ambassador: NOR -> - (actual)",
            "MOBILIZE/troops: PER -> - (actual)",
        ],
        "Le Kenya expulse un diplomate ougandais, Kampala dénonce une provocation": [
            "SANCTION/expel-diplomats: KEN -> UGA (actual)",
            "ACCUSE/disapprove: UGA -> KEN (actual)",
        ],
        "Le Niger ferme sa frontière, Cotonou proteste": [
            "SANCTION/close-border: NER -> - (actual)",
            "ACCUSE/disapprove: BEN -> - (actual)",
        ],
        # a list, an apposition: one clause
        "Paris, Berlin et Londres condamnent Téhéran": ["ACCUSE/disapprove: DEU, FRA, GBR -> IRN (actual)"],
        "Emmanuel Macron, président français, reçoit le président chilien": ["CONSULT/visit: CHL -> FRA (actual)"],
        # a full stop: a sentence, which is parsed whole
        "Le Kenya a expulsé un diplomate ougandais, a annoncé Nairobi.": [
            "SANCTION/expel-diplomats: KEN -> UGA (actual)"
        ],
    },
    "en": {
        "Norway recalls envoy, Peru closes border": [
            "SANCTION/recall-ambassador: NOR -> - (actual)",
            "SANCTION/close-border: PER -> - (actual)",
        ],
        "EU sanctions Rwanda over Congo conflict": ["SANCTION: EU -> RWA (actual)"],
        "UN peacekeepers in Mali": [],
    },
}


@pytest.mark.parametrize("case", cases(**CASES))
def test_codings(case: Case) -> None:
    reading = case.reading()
    assert [told(report) for report in reading.reports] == case.expected
