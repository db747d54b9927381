"""Acts that answer acts, in short passages: what is coded of them, and which answers which."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

ENGLISH = {
    # measures that nobody is named for are those of whom the answer is done to
    "Kenya expelled Malawi's ambassador in response to new sanctions.": [
        "SANCTION/expel-diplomats: KEN -> MWI",
        "SANCTION: MWI -> KEN",
        "0 answers 1",
    ],
    "Kenya raised duties on Malawian tea in response to Malawi's tariffs.": [
        "SANCTION/tariff: KEN -> MWI",
        "SANCTION: MWI -> KEN",
        "0 answers 1",
    ],
    # so are attacks that the one who answers them names
    "Ghana shelled Togolese bases in retaliation for what it described as a deadly ambush.": [
        "ASSAULT/heavy-weapons: GHA -> TGO",
        "ASSAULT: TGO -> GHA",
        "0 answers 1",
    ],
    # whose decision it is, its acts are
    "Bolivia condemned Peru's decision on the expulsion of two diplomats.": [
        "ACCUSE/disapprove: BOL -> PER",
        "SANCTION/expel-diplomats: PER -> BOL",
        "0 answers 1",
    ],
    "Laos condemned Vietnam's decision to close its border with its northern neighbour.": [
        "ACCUSE/disapprove: LAO -> VNM",
        "SANCTION/close-border: VNM -> LAO",
        "0 answers 1",
    ],
    # verdicts on what another does
    "It is unacceptable that Ghana keeps blaming Togo, the Togolese foreign minister said.": [
        "ACCUSE/disapprove: TGO -> GHA",
        "ACCUSE/allege: GHA -> TGO",
        "0 answers 1",
    ],
    # one state's manoeuvres are no cooperation
    "Norway condemned the reckless maneuvers of the Peruvian navy.": ["ACCUSE/disapprove: NOR -> PER:MIL"],
    "Kenya slated a parade for May.": [],
    # a demand of nobody named, beside a verdict, is for whom that is on
    "The EU voiced concern over tension between Ghana and Togo, calling for restraint and dialogue.": [
        "ACCUSE/disapprove: EU -> GHA, TGO",
        "REQUEST/yield: EU -> GHA, TGO",
    ],
    # an institution is of the state in whose capital it is; whose ship it is says its flag
    "In Oman's capital, Muscat, the foreign ministry condemned the Peruvian seizure of an Omani-flagged tanker.": [
        "ACCUSE/disapprove: OMN -> PER",
        "COERCE/seize: PER -> OMN",
        "0 answers 1",
    ],
    # who speaks may be named behind what he says, and be of those who acted before
    'Ghana expelled a Togolese envoy. Togo protested. "We condemn this decision," said spokesman Kofi Mensa.': [
        "SANCTION/expel-diplomats: GHA -> TGO",
        "ACCUSE/disapprove: TGO -> GHA",
        "ACCUSE/disapprove: TGO -> GHA",
        "1 answers 0",
    ],
    # the two Koreas by their quarters, once they are spoken of
    "North Korea tested a missile. South Korea protested. The North rejected Seoul's offer of talks. It snowed in the "
    "north.": [
        "MOBILIZE/weapons: PRK -> -",
        "ACCUSE/disapprove: KOR -> -",
        "REJECT: PRK -> KOR",
        "AGREE: KOR -> PRK",
        "2 answers 3",
    ],
    # talks that are told to be no use are refused
    "No talks are possible while the embargo stands, Oslo said.": ["REJECT/meet: NOR -> -"],
    # all parties are the two of the quarrel
    "Soldiers of Chad and Niger clashed on Monday. The African Union urged all parties to show restraint.": [
        "ASSAULT: NER:MIL, TCD:MIL -> -",
        "REQUEST: AU -> NER, TCD",
    ],
}

FRENCH = {
    "Oslo a noté avec regret la décision du Pérou d'expulser son ambassadeur.": [
        "ACCUSE/disapprove: NOR -> PER",
        "SANCTION/expel-diplomats: PER -> NOR",
        "0 answers 1",
    ],
    "Le Ghana a bombardé des bases togolaises en représailles à ce qu'il a qualifié d'attaque meurtrière.": [
        "ASSAULT/aerial: GHA -> TGO",
        "ASSAULT: TGO -> GHA",
        "0 answers 1",
    ],
    "Il est regrettable que le gouvernement laotien continue de mentir, a déclaré la présidence vietnamienne.": [
        "ACCUSE/disapprove: VNM -> LAO"
    ],
    "« Il est inadmissible que la Zambie accueille ces rebelles », lit-on dans le communiqué du ministère angolais de "
    "la Défense.": ["ACCUSE/disapprove: AGO -> ZMB"],
    "Le M23 a accepté une proposition de trêve du Kenya, mais le Rwanda l'a rejetée.": [
        "AGREE: M23 -> KEN",
        "AGREE: KEN -> M23",
        "REJECT: RWA -> KEN",
        "0 answers 1",
    ],
    "Le Pérou a rejeté l'offre de dialogue du Chili et de la Bolivie.": [
        "REJECT: PER -> BOL, CHL",
        "AGREE: BOL, CHL -> PER",
        "0 answers 1",
    ],
    "Le Ghana a accusé Lomé d'armer des rebelles, une accusation que le Togo qualifie de « fausse ».": [
        "ACCUSE/allege: GHA -> TGO",
        "REJECT: TGO -> GHA",
        "1 answers 0",
    ],
    "Le Ghana a expulsé un diplomate togolais. Le Togo a protesté. « Nous condamnons cette décision », a dit le "
    "porte-parole Kofi Mensa.": [
        "SANCTION/expel-diplomats: GHA -> TGO",
        "ACCUSE/disapprove: TGO -> GHA",
        "ACCUSE/disapprove: TGO -> GHA",
        "1 answers 0",
    ],
    # « du coup » is no consequence in « du coup d'État »
    "Le Mali a récusé les accusations lancées par le général nigérien Sali Abdou au lendemain du coup d'État.": [
        "REJECT: MLI -> NER:MIL",
        "ACCUSE/allege: NER:MIL -> MLI",
        "0 answers 1",
    ],
    "Des soldats tchadiens et nigériens se sont affrontés lundi. L'Union africaine a appelé toutes les parties à la "
    "retenue.": ["ASSAULT: NER:MIL, TCD:MIL -> -", "REQUEST: AU -> NER, TCD"],
}


@pytest.mark.parametrize("case", cases(en=ENGLISH, fr=FRENCH))
def test_acts_and_what_they_answer(case: Case) -> None:
    reading = case.reading()
    place = {event.id: n for n, event in enumerate(reading.events)}
    answers = [f"{place[r.event]} answers {place[r.answers]}" for r in reading.responses]
    acts = [told(report).removesuffix(" (actual)") for report in reading.reports]
    assert [*acts, *answers] == case.expected
