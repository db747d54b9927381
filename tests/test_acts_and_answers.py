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
    # « du coup » is no consequence in « du coup d'État »
    "Le Mali a rejeté les accusations formulées par le général nigérien Sali Abdou au lendemain du coup d'État.": [
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
