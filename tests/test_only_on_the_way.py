"""What a sentence says on the way and nobody did: open questions, habits, charges, examples, outcomes, papers."""

from __future__ import annotations

import pytest

from codings import Case, cases

SENTENCES = {
    "en": {
        # what is asked, doubted or customary is not told
        "It was not immediately clear whether Togo would release the prisoners.": [],
        "It is unclear if Niger will lift the curfew.": [],
        "Questions remain over whether Sudan will withdraw its troops from Chad.": [],
        "Analysts doubt that Eritrea will release the detainees.": [],
        "It is customary for Thailand to pardon prisoners on the king's birthday.": [],
        "Oman is mulling whether to expel the Yemeni ambassador.": [
            "SANCTION/expel-diplomats: OMN -> YEM (hypothetical)"
        ],
        # what somebody held is suspected of, and a villager behind a border
        "Police in Peru detained three Chileans suspected of bombing a bank.": [
            "COERCE/arrest: PER:COP -> CHL:CIV (actual)"
        ],
        "Kenyan rangers detained two herders who had crossed the frontier into Uganda.": [
            "COERCE/arrest: KEN:MIL -> KEN:CIV (actual)"
        ],
        # what goes with a charge is done by the accused
        "The Ugandan army accused rebels of burning a church, killing some of the worshippers.": [
            "ACCUSE/allege: UGA:MIL -> UGA:REB (actual)",
            "ASSAULT: UGA:REB -> - (actual)",
        ],
        # an example, an outcome, the words of a paper
        "Norway called for measures against Belarus, including banning its airline.": ["REQUEST: NOR -> BLR (actual)"],
        "Peru closed two ports, raising fears of shortages in Bolivia.": ["SANCTION/close-border: PER -> BOL (actual)"],
        "Mozambique's president signed a decree calling for the closure of the border with Malawi.": [],
        # of whom a speaker says "it"
        "Jordan condemned the plan of Israel, saying it would violate international law.": [
            "ACCUSE/disapprove: JOR -> ISR (actual)"
        ],
        # whoever will not be named asks nobody for anything
        "Officials in Chad asked that they not be identified.": [],
        # one act told once
        "Norway's navy and Denmark's army launched a joint raid on a Somali port.": [
            "ASSAULT: DNK:MIL, NOR:MIL -> SOM (actual)"
        ],
        # what stops short is not done; what is insisted on in the bare form is demanded
        "Japan stopped short of imposing sanctions on Russia.": ["SANCTION: JPN -> RUS (negated)"],
        "Morocco insisted that Spain hand over the suspect.": ["REQUEST/change: MAR -> ESP (actual)"],
        # a body is where one complains
        "Somalia filed a complaint with the ICJ in March.": ["ACCUSE: SOM -> - (actual)"],
        "India files WTO complaint against Turkey over steel duties.": ["ACCUSE/disapprove: IND -> TUR (actual)"],
        # the part that another had, what measures are aimed at, the gas of somebody's raid, calls of nobody named
        "Kenya's prime minister nominated Ruto for the prize, citing his role in brokering the ceasefire.": [],
        "China has dropped trade measures targeting Lithuania.": ["CONCEDE/lift-restriction: CHN -> LTU (actual)"],
        "Both Mali and Niger put off their vote despite mounting international calls for restraint.": [],
        # jailed for it, whoever jails did not do it
        "A court in Peru jailed two Chileans over their attack on a bank.": [
            "COERCE/arrest: PER:JUD -> CHL:CIV (actual)"
        ],
        # a clause without a subject goes on from the clause before it
        "Norway said it had shot down a Russian drone, but Russia denied the claim and accused Oslo of lying.": [
            "ACCUSE/allege: RUS -> NOR (actual)",
            "ASSAULT/destroy: NOR -> RUS (actual)",
            "REJECT: RUS -> - (actual)",
        ],
        # told to leave, not telling
        "The Vatican's ambassador to Managua was declared persona non grata and ordered to leave.": [
            "SANCTION/expel-diplomats: NIC -> VAT (actual)"
        ],
        # a name with another reading, alone and beside the state that casts doubt on it
        "Moscow accuses Georgia of lying.": ["ACCUSE/allege: RUS -> GEO (actual)"],
        "Georgia's governor criticised a senator in Atlanta.": ["ACCUSE/disapprove: - -> USA:LEG (actual)"],
        # those given asylum give none
        "Iranian refugees granted asylum in Norway are happy.": [],
    },
    "fr": {
        "On ignore si le Togo libérera les prisonniers.": [],
        "Les observateurs doutent que l'Érythrée libère les détenus.": [],
        "La Gambie a porté l'affaire devant la Cour internationale de justice.": ["ACCUSE: GMB -> - (actual)"],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_only_on_the_way(case: Case) -> None:
    assert case.coded() == case.expected
