"""Whose a council, commission or secretariat is that several bodies and states have: the one named in the phrase."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> the only line coded
ORGANS = {
    "fr": {
        # the UN's where nobody is named, else the owner's
        "Le Conseil de sécurité a condamné la Bolivie.": "ACCUSE/disapprove: UN -> BOL (actual)",
        "Le Conseil de sécurité de l'Union africaine a condamné le Togo.": "ACCUSE/disapprove: AU -> TGO (actual)",
        "Le Conseil de sécurité du Kazakhstan a condamné le Togo.": "ACCUSE/disapprove: KAZ -> TGO (actual)",
        "Le Conseil de paix et de sécurité a suspendu le Togo.": "SANCTION/suspend-membership: AU -> TGO (actual)",
        "Le Conseil permanent de l'OEA a condamné le Pérou.": "ACCUSE/disapprove: OAS -> PER (actual)",
        "Le Conseil des gouverneurs de l'AIEA a critiqué le Japon.": "ACCUSE/disapprove: IAEA -> JPN (actual)",
        "Le secrétariat de la SADC a remercié l'Angola.": "SUPPORT: SADC -> AGO (actual)",
        "La Commission de la CEMAC a critiqué le Tchad.": "ACCUSE/disapprove: CEMAC -> TCD (actual)",
        "Le commissaire à la paix et à la sécurité de l'Union africaine a critiqué le Tchad.": (
            "ACCUSE/disapprove: AU -> TCD (actual)"
        ),
        "Le haut-commissaire aux réfugiés a remercié l'Ouganda.": "SUPPORT: UN -> UGA (actual)",
        "Le Conseil de l'Europe a critiqué la Géorgie.": "ACCUSE/disapprove: COE -> GEO (actual)",
        "Le Conseil de l'UE a critiqué la Géorgie.": "ACCUSE/disapprove: EU -> GEO (actual)",
    },
    "en": {
        "The Security Council condemned Bolivia.": "ACCUSE/disapprove: UN -> BOL (actual)",
        "The Security Council of the African Union condemned Togo.": "ACCUSE/disapprove: AU -> TGO (actual)",
        "Kazakhstan's Security Council condemned Togo.": "ACCUSE/disapprove: KAZ -> TGO (actual)",
        "The ECOWAS Mediation and Security Council condemned Togo.": "ACCUSE/disapprove: ECOWAS -> TGO (actual)",
        "The Human Rights Council of the Philippines condemned China.": "ACCUSE/disapprove: PHL -> CHN (actual)",
        "The Permanent Council of the OAS condemned Peru.": "ACCUSE/disapprove: OAS -> PER (actual)",
        "The High Commissioner for Refugees thanked Uganda.": "SUPPORT: UN -> UGA (actual)",
        "The Arab Parliament condemned Sweden.": "ACCUSE/disapprove: LAS -> SWE (actual)",
    },
}


@pytest.mark.parametrize("case", cases(**ORGANS))
def test_organ(case: Case) -> None:
    assert case.coded() == [case.expected]
