"""Measures told in the conditional or in passives to come: announced, possible or told by hearsay, never done."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> all that is coded, with the status
SENTENCES = {
    "fr": {
        # what the doer says he would do is to come; what another says, or what hangs on a condition, is possible
        "L'embargo péruvien contre le Chili serait levé, a annoncé Lima.": [
            "CONCEDE/lift-sanctions: PER -> CHL (future)"
        ],
        "Le Pérou lèverait ses sanctions contre le Chili, a dit Lima.": ["CONCEDE/lift-sanctions: PER -> CHL (future)"],
        "Le Pérou lèverait ses sanctions contre le Chili si Santiago signait, a dit Lima.": [
            "CONCEDE/lift-sanctions: PER -> CHL (hypothetical)"
        ],
        "La Chine fournirait des armes à la Russie, a affirmé Oslo.": ["AID: CHN -> RUS (hypothetical)"],
        # the press so tells of the past what it did not see; not behind a condition
        "Le Soudan aurait expulsé deux diplomates tchadiens.": ["SANCTION/expel-diplomats: SDN -> TCD (actual)"],
        "Le Pérou aurait levé ses sanctions si le Chili avait signé.": [
            "CONCEDE/lift-sanctions: PER -> CHL (hypothetical)"
        ],
        # on the verge of it, active and passive
        "Le Pérou est sur le point d'expulser l'ambassadeur du Chili.": [
            "SANCTION/expel-diplomats: PER -> CHL (future)"
        ],
        "Deux diplomates tchadiens sont sur le point d'être expulsés du Soudan.": [
            "SANCTION/expel-diplomats: SDN -> TCD (future)"
        ],
        "Les sanctions contre le Chili sont en voie d'être levées par le Pérou.": [
            "CONCEDE/lift-sanctions: PER -> CHL (future)"
        ],
        # who announces a measure takes it, but nobody one on himself
        "Les sanctions contre le Mali seront levées, a annoncé Bruxelles.": [
            "CONCEDE/lift-sanctions: EU -> MLI (future)"
        ],
        "Les sanctions contre le Mali seront levées, a affirmé Bamako.": [],
    },
    "en": {
        "The ban on Kenyan mangoes would be lifted next week, India said.": [
            "CONCEDE/lift-restriction: IND -> KEN (future)"
        ],
        "India's ban on Kenyan mangoes could be lifted next week.": [
            "CONCEDE/lift-restriction: IND -> KEN (hypothetical)"
        ],
        "Lima said its embargo on Chile would be lifted.": ["CONCEDE/lift-embargo: PER -> CHL (future)"],
        "Two Ethiopian diplomats would be expelled, Mogadishu said.": ["SANCTION/expel-diplomats: SOM -> ETH (future)"],
        "Sanctions on Mali would be lifted, the president of Mali said.": [],
        # what is or was to be done
        "Two Ethiopian diplomats are to be expelled by Somalia.": ["SANCTION/expel-diplomats: SOM -> ETH (future)"],
        "Kenya's president was to meet his Somali counterpart.": ["AGREE: KEN -> SOM (future)"],
        "The sanctions on Mali are set to be lifted by ECOWAS.": ["CONCEDE/lift-sanctions: ECOWAS -> MLI (future)"],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_announced(case: Case) -> None:
    assert case.coded() == case.expected
