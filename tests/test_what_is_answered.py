"""Acts that a sentence names in a noun, as what another act answers; and what is only wished for, which is no act."""

from __future__ import annotations

import pytest

from codings import Case, cases

ENGLISH = {
    # an offer, a demand or a charge that is turned down was made
    "Chile has rejected Peru's offer of talks.": ["AGREE: PER -> CHL (actual)", "REJECT: CHL -> PER (actual)"],
    "Norway turned down a request by Ghana for the extradition of a former minister.": [
        "REJECT/yield: NOR -> GHA (actual)", "REQUEST: GHA -> NOR (actual)",
    ],
    "Greece spurned an offer from Albania to mediate.": ["AGREE: ALB -> GRC (actual)", "REJECT: GRC -> ALB (actual)"],
    "Kenya dismissed Somalia's allegations.": ["ACCUSE: SOM -> KEN (actual)", "REJECT: KEN -> SOM (actual)"],
    # help for which somebody is thanked was given; the possessive is the helper's
    "Vietnam thanked Japan for its assistance after the typhoon.": [
        "AID: JPN -> VNM (actual)", "SUPPORT: VNM -> JPN (actual)",
    ],
    # so was what is accepted, though the verb's own line holds the noun
    "Fiji has accepted Tonga's offer of patrol boats.": ["AGREE: FJI -> TON (actual)", "AGREE: TON -> FJI (actual)"],
    # words for which somebody takes a measure hit him
    "Ecuador recalled its ambassador to Cuba over comments by Cuba's president about Quito.": [
        "ACCUSE: CUB -> ECU (actual)", "SANCTION/recall-ambassador: ECU -> CUB (actual)",
    ],
    # nobody's offer, one's own, a denied or a court's answer: nothing besides
    "Ghana filed a WTO complaint against Togo.": ["ACCUSE/disapprove: GHA -> TGO (actual)"],
    "Chile has rejected an offer of talks.": ["REJECT: CHL -> - (actual)"],
    "Chile has not rejected Peru's offer.": ["REJECT: CHL -> PER (negated)"],
    # what is only wished for or tried for is no help, concession or cooperation yet
    "Peru is seeking to gain recognition from Ghana.": [],
    "Norway praised efforts to improve relations between Chile and Peru.": ["SUPPORT: NOR -> - (actual)"],
    # how things stand between two
    "The ministers discussed the cooperation between Kenya and Ghana.": [],
}  # fmt: skip

FRENCH = {
    # a measure or refusal that somebody regrets or answers, told of nobody else, was done to him
    "Le Soudan regrette le rappel de l'ambassadeur du Tchad.": [
        "ACCUSE/disapprove: SDN -> TCD (actual)", "SANCTION/recall-ambassador: TCD -> SDN (actual)",
    ],
    "Le Laos a rappelé son ambassadeur à Oslo après le refus des autorités norvégiennes d'agréer son successeur.": [
        "REJECT: NOR -> LAO (actual)", "SANCTION/recall-ambassador: LAO -> NOR (actual)",
    ],
    # a measure that is rejected was taken
    "Le Laos a rejeté l'expulsion de ses diplomates par le Chili.": [
        "REJECT: LAO -> CHL (actual)", "SANCTION: CHL -> LAO (actual)",
    ],
    "Le Laos refuse l'expulsion de diplomates chiliens.": ["REJECT: LAO -> CHL (actual)"],
    # what came before is no part of what is asked
    "Le Laos a demandé à ses diplomates au Chili de rentrer après l'annonce par Santiago de la rupture des relations "
    "diplomatiques avec le Laos.": [
        "SANCTION/break-ties: CHL -> LAO (actual)", "SANCTION/recall-ambassador: LAO -> CHL (actual)",
    ],
    # who announces a summons issues it
    "Les ambassadeurs du Laos et du Chili seront convoqués demain, a indiqué le ministère péruvien.": [
        "ACCUSE/summon: PER -> CHL, LAO (future)",
    ],
    # an envoy is expelled by the state that he is posted in, or sent out of
    "L'expulsion de l'ambassadeur du Laos à Oslo a surpris.": ["SANCTION/expel-diplomats: NOR -> LAO (actual)"],
    "Le Laos dénonce l'expulsion de ses consuls du Chili.": [
        "ACCUSE/disapprove: LAO -> CHL (actual)", "SANCTION/expel-diplomats: CHL -> LAO (actual)",
    ],
    # what is a condition has not been done
    "Le Laos a accepté l'offre à condition que le Chili présente ses excuses.": [
        "AGREE: LAO -> CHL (actual)", "CONCEDE/apologise: CHL -> - (hypothetical)",
    ],
    # "we" is who speaks, not who is told of beside it
    "« Les autorités lao ont refusé et nous avons rappelé notre ambassadeur », a déclaré le ministre chilien.": [
        "REJECT: LAO -> - (actual)", "SANCTION/recall-ambassador: CHL -> - (actual)",
    ],
    # who announces a measure takes it
    "Le Laos a rappelé ses diplomates après l'annonce, par le gouvernement chilien, de la rupture des relations "
    "diplomatiques avec le Laos.": [
        "SANCTION/break-ties: CHL -> LAO (actual)", "SANCTION/recall-ambassador: LAO -> CHL (actual)",
    ],
    "Le Chili a rejeté la proposition de dialogue du Pérou.": [
        "AGREE: PER -> CHL (actual)", "REJECT: CHL -> PER (actual)",
    ],
    "Le Brésil a décliné une invitation du Paraguay.": [
        "AGREE: PRY -> BRA (actual)", "REJECT/meet: BRA -> PRY (actual)",
    ],
    "Le Kenya a balayé les accusations de la Somalie.": ["ACCUSE: SOM -> KEN (actual)", "REJECT: KEN -> SOM (actual)"],
    "Les autorités jordaniennes ont rejeté la demande irakienne.": [
        "REJECT: JOR -> IRQ (actual)", "REQUEST: IRQ -> JOR (actual)",
    ],
    "Le Vietnam a remercié le Japon pour son aide.": ["AID: JPN -> VNM (actual)", "SUPPORT: VNM -> JPN (actual)"],
    "Nairobi a accepté lundi l'invitation de l'Ouganda à une conférence sur le lac Victoria.": [
        "AGREE: KEN -> UGA (actual)", "AGREE: UGA -> KEN (actual)",
    ],
    "Madrid a convoqué l'ambassadeur du Pérou après les propos du président péruvien sur la monarchie.": [
        "ACCUSE/summon: ESP -> PER (actual)", "ACCUSE: PER -> ESP (actual)",
    ],
    "Le Chili a rejeté une offre de dialogue.": ["REJECT: CHL -> - (actual)"],
    "Le Laos cherche à se rapprocher du Vietnam.": [],
    "La coopération entre le Ghana et le Togo est ancienne.": [],
}  # fmt: skip


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
