"""Whom a favour is done to: those it is for, not who is named in what had happened before; whom one tells to go."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> all that is coded
SENTENCES = {
    "fr": {
        "La Biélorussie a gracié 14 prisonniers après une visite d'un émissaire norvégien.": [
            "CONCEDE/pardon: BLR -> - (actual)",
            "CONSULT/visit: NOR -> - (actual)",
        ],
        "Le dernier soldat italien a quitté le Kenya.": ["RETREAT/withdraw: ITA:MIL -> KEN (actual)"],
        # where he went whose visit it was is not the other side
        "Lima a rappelé son ambassadeur après une visite du ministre chilien à La Paz.": [
            "CONSULT/visit: CHL -> BOL (actual)",
            "SANCTION/recall-ambassador: PER -> - (actual)",
        ],
        # a fugitive handed to a state is extradited, not set free
        "La Serbie a remis un militant biélorusse à Minsk.": ["COOPERATE: SRB -> BLR (actual)"],
    },
    "en": {
        # whom force is used or sent for, with whom one agrees, and money that names no state
        "Indonesian police fired tear gas to disperse students who massed outside the American consulate in Bali.": [
            "ASSAULT/crowd-control: IDN:COP -> IDN:EDU (actual)",
            "PROTEST/demo: - -> USA (actual)",
        ],
        "Chad sent troops to attack Sudanese rebels.": ["ASSAULT: TCD -> SDN:REB (actual)"],
        "The United States agreed with Cuba's government to repatriate migrants.": ["AGREE: USA -> CUB (actual)"],
        "Japan donated goods valued at 50,000 US dollars to a clinic.": ["AID: JPN -> - (actual)"],
        "Iran freed two French nationals after a visit by a Swiss envoy.": [
            "CONSULT/visit: CHE -> - (actual)",
            "RETREAT/release: IRN -> FRA:CIV (actual)",
        ],
        "Peru recalled its envoy after a visit by the Chilean minister to La Paz.": [
            "CONSULT/visit: CHL -> BOL (actual)",
            "SANCTION/recall-ambassador: PER -> - (actual)",
        ],
        "Mali told the UN mission to leave.": ["REQUEST: MLI -> UN (actual)"],
        "Chad told France that it was ready.": [],
        "Serbia handed over a Belarusian activist to Minsk.": ["COOPERATE: SRB -> BLR (actual)"],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_target(case: Case) -> None:
    assert case.coded() == case.expected
