"""English sentences of agencies: objects behind a circumstance, orders told by a participle, who is asked and whom
an inquiry is about, what is denied by its proof, what a refused text says.
"""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> all that is coded
ENGLISH = {
    # the object stands behind a day or a circumstance
    "Ivorian rebels freed on Sunday 40 army soldiers who had been prisoners for a year.": [
        "RETREAT/release: CIV:REB -> CIV:MIL (actual)"
    ],
    "A Kenyan court has freed on bail three ex-mayors who sat in the cabinet.": [
        "RETREAT/release: KEN:JUD -> KEN:CIV (actual)"
    ],
    # a particle of a name is no verb
    "Serbian Premier Ana Kovac and Bolivian President Mateo Luis dos Reis held talks here.": [
        "CONSULT: BOL, SRB -> - (actual)"
    ],
    # who did both is named behind the second
    "Six Chadian soldiers were killed and another 14 injured Saturday by a rebel group.": [
        "ASSAULT: TCD:REB -> TCD:MIL (actual)"
    ],
    # what is to begin is what is declared
    "Kenyan authorities declared a state of alert in Uganda to begin at midnight.": [
        "COERCE/martial-law: KEN -> UGA (actual)"
    ],
    # "should" before its subject is an "if"
    "Norway has threatened to shut all borders with Chile should the region vote on independence.": [
        "THREATEN/restrict: NOR -> CHL (actual)"
    ],
    # an order told by a participle
    "A Kenyan judge ordered two Ugandan ministers jailed.": ["COERCE/arrest: KEN:JUD -> UGA (actual)"],
    "The Kenyan president ordered the border with Uganda closed.": ["SANCTION/close-border: KEN -> UGA (actual)"],
    # what is insisted on, in the passive
    "Peru insisted that the sailors be freed by Chile.": ["REQUEST/change: PER -> CHL (actual)"],
    # the base form behind whose it is
    "Kenya's military has demanded that Prime Minister Joseph Otieno's government resign.": [
        "REQUEST/yield: KEN:MIL -> KEN:GOV (actual)"
    ],
    # who is asked to go is whose going it is
    "Peru demanded the withdrawal of Chilean troops from the zone before any talks.": [
        "REQUEST/yield: PER -> CHL:MIL (actual)"
    ],
    # whom an inquiry is about
    "Kenyan police have opened an investigation into claims that two Fijian soldiers abused children.": [
        "ACCUSE/investigate: KEN:COP -> FJI:MIL (actual)"
    ],
    # no proof of it
    "Kenya said it has no evidence that Uganda is developing nuclear weapons.": [
        "MOBILIZE/weapons: UGA -> KEN (negated)"
    ],
    # what a refused text says nobody says
    "Zambia vetoed a draft resolution calling for a truce in Chad.": ["REJECT: ZMB -> TCD (actual)"],
    # consent not given is refused
    "Kenya did not give Uganda permission to land.": ["REJECT/yield: KEN -> UGA (actual)"],
    # what is made to last stands behind how long
    "The EU extended for another year sanctions on four Kenyan officials.": ["SANCTION: EU -> KEN (actual)"],
    # what they were taken
    "Bolivian guerrillas took hundreds of people hostage in La Paz.": ["ASSAULT/abduct: BOL:REB -> BOL:CIV (actual)"],
    # a period counts what it is of
    "Peru's government declared a two-month period of martial law in the south.": [
        "COERCE/martial-law: PER -> - (actual)"
    ],
    "Kenyan minister Joseph Otieno arrives in Kampala today for security talks.": ["CONSULT: KEN -> UGA (actual)"],
    # "fire" before what is fired is a verb
    "Chadian riot police fire tear gas to break up protests.": ["ASSAULT/crowd-control: TCD:COP -> - (actual)"],
    "Chadian rebels fire rockets at a Sudanese town": ["ASSAULT/heavy-weapons: TCD:REB -> SDN (actual)"],
    "Kenya called off its truce with Uganda.": ["REJECT: KEN -> UGA (actual)"],
    # bare numbers are people, but for sums
    "Chad killed 12 in Sudan, officials said.": ["ASSAULT: TCD -> SDN (actual)"],
    "Kenya jails two for spying for Uganda.": ["COERCE/arrest: KEN -> - (actual)"],
    "Chadian jets killed nine in a rocket attack on rebels near Abeche.": ["ASSAULT: TCD -> TCD:REB (actual)"],
    # where it was written is not who did it
    "Nairobi - Tongan President Sione Fifita on Tuesday praised Fiji.": ["SUPPORT: TON -> FJI (actual)"],
    "Kenya's premier called Fiji's ambassador a very stupid guy.": ["ACCUSE/disapprove: KEN -> FJI (actual)"],
    # both names of a headline
    "Germany and UNICEF hand over 12 vehicles to Kenya.": ["AID: DEU, UN -> KEN (actual)"],
    # what a denial says
    "Chad's army issued its clearest denial yet that security forces burned villages in Niger.": [
        "REJECT: TCD:MIL -> NER (actual)"
    ],
    "The inspector of the UN saw “no credible evidence” that Chad is developing nuclear weapons.": [
        "MOBILIZE/weapons: TCD -> - (negated)"
    ],
    # whose a participle says that a bomb is
    "At least nine people were killed after a Taliban-claimed truck bomb struck a market in Kabul.": [
        "ASSAULT: TALIBAN -> AFG (actual)"
    ],
    # what is punished is no act of who punishes
    "Kenya sanctioned two Ugandan firms for fraud and carrying out interference in the election.": [
        "SANCTION: KEN -> UGA:BUS (actual)"
    ],
    # who contends with a government
    "Rivals of the Kenyan government said they will boycott the meeting.": ["REJECT/meet: KEN:OPP -> - (actual)"],
    # a campaign for something is no attack
    "Chadian students held marches to step up their campaign for free schooling.": [
        "PROTEST/demo: TCD:EDU -> - (actual)"
    ],
}


@pytest.mark.parametrize("case", cases(en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
