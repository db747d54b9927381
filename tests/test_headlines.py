"""Headlines: two clauses in one line are two acts, each with its own doer."""

from __future__ import annotations

import pytest

from codings import readings

# headline -> "TYPE source > target" of its reports, in the order of the text
CASES = {
    "fr": {
        "Oslo rappelle son ambassadeur, Lima masse des troupes à la frontière": ["SANCTION NOR", "MOBILIZE PER"],
        "Le Kenya expulse un diplomate ougandais, Kampala dénonce une provocation": ["SANCTION KEN", "ACCUSE UGA"],
        "Le Niger ferme sa frontière, Cotonou proteste": ["SANCTION NER"],
        # a list, an apposition: one clause
        "Paris, Berlin et Londres condamnent Téhéran": ["ACCUSE DEU+FRA+GBR"],
        "Emmanuel Macron, président français, reçoit le président chilien": ["CONSULT CHL"],
        # a full stop: a sentence, which is parsed whole
        "Le Kenya a expulsé un diplomate ougandais, a annoncé Nairobi.": ["SANCTION KEN"],
    },
    "en": {
        "Norway recalls envoy, Peru closes border": ["SANCTION NOR", "SANCTION PER"],
        "EU sanctions Rwanda over Congo conflict": ["SANCTION EU"],
        "UN peacekeepers in Mali": [],
    },
}


@pytest.mark.parametrize(("language", "headline"), [(code, s) for code, table in CASES.items() for s in table])
def test_codings(language: str, headline: str) -> None:
    among = tuple(CASES[language])
    reports = readings(among, language)[among.index(headline)].reports
    told = [f"{r.type} {'+'.join(sorted(p.actor.code for p in r.source if p.actor))}" for r in reports]
    assert told == CASES[language][headline]
