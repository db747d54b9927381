"""What joint communiqués and reports of councils tell: signings presided over, ties raised, acts approved, offers.

An expectation is every report of the sentence as "TYPE/mode: SRC -> TGT (status)".
"""

from __future__ import annotations

import pytest

from codings import Case, cases, readings

FRENCH = {
    # who presides over a signing signs
    "Le roi du Bahreïn et l'émir du Qatar ont présidé à la signature de trois accords.": [
        "SUPPORT/sign: BHR, QAT -> - (actual)"
    ],
    "Le roi du Bahreïn et l'émir du Qatar ont coprésidé la cérémonie de signature de deux conventions.": [
        "SUPPORT/sign: BHR, QAT -> - (actual)"
    ],
    # ties raised, and the decision to raise them
    "Le Pérou et le Laos ont hissé leurs relations au rang de partenariat stratégique.": [
        "SUPPORT/resume-ties: LAO, PER -> - (actual)"
    ],
    "Le Pérou et le Laos ont décidé de les élever au niveau de partenariat global.": ["AGREE: LAO, PER -> - (actual)"],
    # a side by its adjective alone
    "La partie togolaise a réaffirmé son soutien à la souveraineté du Maroc.": ["SUPPORT: TGO -> MAR (actual)"],
    # an invitation to visit is an offer, one to act a demand
    "Le Togo a invité le président ghanéen à effectuer une visite à Lomé.": ["AGREE: TGO -> GHA (actual)"],
    "Le Togo a invité le Ghana à lever ses sanctions.": ["REQUEST/yield: TGO -> GHA (actual)"],
    # who approves a sanction imposes it; what another does is praised
    "L'Union européenne a approuvé un nouveau train de sanctions contre l'Iran.": [
        "SANCTION/discontinue: EU -> IRN (actual)"
    ],
    "Les Vingt-Sept ont avalisé le gel des avoirs du président syrien.": ["SANCTION/asset-freeze: EU -> SYR (actual)"],
    "La Norvège a approuvé les frappes turques en Syrie.": [
        "ASSAULT: TUR -> SYR (actual)",
        "SUPPORT: NOR -> TUR (actual)",
    ],
    # time given to do something is an ultimatum, and what it asks for is not done
    "La Cédéao donne trois semaines à la junte malienne pour organiser des élections.": [
        "THREATEN: ECOWAS -> MLI (actual)"
    ],
    "Le Qatar a versé deux mois de salaire à l'armée libanaise.": [],
    # what a date is set for is to come
    "La date de la visite du président togolais à Rabat sera fixée prochainement.": ["AGREE: TGO -> - (future)"],
    # the body named just before
    "L'OTAN existe depuis longtemps. L'alliance a condamné le Bélarus.": ["ACCUSE/disapprove: NATO -> BLR (actual)"],
    "L'ONU et l'Union africaine se sont réunies. L'organisation a condamné le Tchad.": [
        "CONSULT: AU, UN -> - (actual)"
    ],
    # a pronoun between commas only stresses the subject
    "La République dominicaine, elle, a rappelé son consul au Pérou.": [
        "SANCTION/recall-ambassador: DOM -> PER (actual)"
    ],
    "Les Émirats, eux, ont accepté l'offre du Soudan.": ["AGREE: ARE -> SDN (actual)", "AGREE: SDN -> ARE (actual)"],
    # with whom the talks were that came before
    "Le Kenya a rouvert sa frontière après deux jours de pourparlers avec Lima.": [
        "CONCEDE/reopen-border: KEN -> - (actual)",
        "CONSULT/negotiation: KEN, PER -> - (actual)",
    ],
    "La Turquie a abandonné ses objections après deux heures de discussions.": ["CONCEDE: TUR -> - (actual)"],
}

ENGLISH = {
    "The Omani and Kenyan presidents presided over the signing of two treaties.": [
        "SUPPORT/sign: KEN, OMN -> - (actual)"
    ],
    "Peru's president and his Chilean counterpart witnessed the signing of a pact.": [
        "SUPPORT/sign: CHL, PER -> - (actual)"
    ],
    # a main verb behind a relative clause
    "Oman, which has ties with both countries, offered to mediate.": ["AGREE: OMN -> - (actual)"],
    "Tanzania gave Rwanda ten days to withdraw its troops.": ["THREATEN: TZA -> RWA (actual)"],
    "ECOWAS expelled Mali. The bloc condemned Guinea.": [
        "ACCUSE/disapprove: ECOWAS -> GIN (actual)",
        "SANCTION/expel: ECOWAS -> MLI (actual)",
    ],
    # what goes on in the past tense does not stand under the infinitive before it
    "Egypt refused to sign the treaty with Ethiopia and recalled its envoy from Sudan.": [
        "REJECT/change: EGY -> ETH (actual)",
        "SANCTION/recall-ambassador: EGY -> SDN (actual)",
    ],
    "Peru invited Chile's king to visit Lima; the invitation was accepted.": ["AGREE: PER -> CHL (actual)"],
    # talks behind "after" are not what is dropped
    "Norway dropped its veto after weeks of talks with Chile.": [
        "CONCEDE: NOR -> - (actual)",
        "CONSULT: CHL, NOR -> - (actual)",
    ],
    "EU ministers approved a new round of sanctions against Chad.": ["SANCTION: EU -> TCD (actual)"],
    "Canada backed a fresh round of strikes on Chad.": ["SUPPORT: CAN -> - (actual)"],
    # what is promised to somebody is to come; what is promised for his cause is backing
    'China promised Lima "all necessary support".': ["AGREE: CHN -> PER (actual)"],
    "China pledged its full support to Peru.": ["AGREE: CHN -> PER (actual)"],
    "China pledged support for Peru's plan.": ["SUPPORT: CHN -> PER (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Laos et le Vietnam se sont félicités de l'excellence de leurs relations.", "fr"),
        ("Laos and Vietnam hailed the strength of their ties.", "en"),
    ],
)
def test_two_who_praise_their_ties_are_no_target_of_it(text, language):
    (reading,) = readings((text,), language)
    (report,) = reading.reports
    assert [party.span.text for party in report.target if "Laos" in party.span.text] == []
