"""What a sentence answers without saying so itself: it follows from what was told just before, or thanks for it."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

# passage -> (what answers, what is answered), as the coder tells them
FRENCH = {
    "Le Pérou a refusé d'extrader un ministre équatorien. L'Équateur a donc rappelé son ambassadeur à Lima.": (
        "SANCTION/recall-ambassador: ECU -> PER (actual)", "REJECT/assist: PER -> ECU (actual)",
    ),
    "Le Soudan a accusé le Tchad d'armer les rebelles. Par conséquent, N'Djamena a fermé sa frontière avec le Soudan.":
        ("SANCTION/close-border: TCD -> SDN (actual)", "ACCUSE/allege: SDN -> TCD (actual)"),
    "Le Japon a livré 200 tonnes de riz au Kenya. Le président kényan a exprimé sa gratitude au gouvernement japonais.":
        ("SUPPORT: KEN -> JPN (actual)", "AID: JPN -> KEN (actual)"),
    # rebels are another side than the state that they fight
    "Les rebelles accusent l'armée zambienne d'avoir rompu la trêve. Le gouvernement dément.": (
        "REJECT: ZMB -> ZMB:REB (actual)", "ACCUSE/allege: ZMB:REB -> ZMB:MIL (actual)",
    ),
    # a measure that is rejected, told by whom it hits alone
    "Le Laos a renvoyé dix diplomates chiliens. Le Chili a rejeté l'expulsion de ses diplomates.": (
        "REJECT: CHL -> LAO (actual)", "SANCTION: LAO -> CHL (actual)",
    ),
    # a verdict on what was told
    "La Grèce a expulsé deux diplomates libyens. Tripoli a affirmé que cette décision des autorités grecques était "
    "« injuste et injustifiée ».": (
        "ACCUSE/disapprove: LBY -> GRC (actual)", "SANCTION/expel-diplomats: GRC -> LBY (actual)",
    ),
    # done by whom the answer is done to, if those hurt are of the answering side
    "C'est après l'expulsion de six diplomates danois que Copenhague a décidé de renvoyer neuf agents de "
    "l'ambassade de Turquie.": (
        "SANCTION/expel-diplomats: DNK -> TUR (actual)", "SANCTION/expel-diplomats: TUR -> DNK (actual)",
    ),
    # the like act of another, told by no more than a noun
    "Le Kenya a rappelé son ambassadeur, en réponse à une initiative similaire d'Addis-Abeba.": (
        "SANCTION/recall-ambassador: KEN -> ETH (actual)", "SANCTION/recall-ambassador: ETH -> KEN (actual)",
    ),
    # a bare refusal; a demand passed over
    "Lima a exigé des excuses de l'Équateur. Quito a refusé.": (
        "REJECT: ECU -> PER (actual)", "REQUEST: PER -> ECU (actual)",
    ),
    # what takes up an act is a verdict on it, or comes after another
    "Le Pérou a fermé sa frontière avec l'Équateur. Cette décision a provoqué la colère de Quito.": (
        "ACCUSE/disapprove: ECU -> PER (actual)", "SANCTION/close-border: PER -> ECU (actual)",
    ),
    "L'Équateur a accusé le Pérou d'armer des rebelles. Lima a convoqué l'ambassadeur équatorien pour lui signifier "
    "son mécontentement vis-à-vis de ces propos.": (
        "ACCUSE/summon: PER -> ECU (actual)", "ACCUSE/allege: ECU -> PER (actual)",
    ),
    # no clause of consequence: « alors que »
    "Le Pérou a refusé d'aider l'Équateur, alors que le Chili a félicité la Bolivie.": None,
}  # fmt: skip

ENGLISH = {
    "Peru refused to extradite a former Ecuadorean minister. Quito therefore recalled its ambassador to Lima.": (
        "SANCTION/recall-ambassador: ECU -> PER (actual)", "REJECT/assist: PER -> ECU:CIV (actual)",
    ),
    "Japan delivered 200 tonnes of rice to Kenya. The Kenyan president expressed his gratitude to Japan.": (
        "SUPPORT: KEN -> JPN (actual)", "AID: JPN -> KEN (actual)",
    ),
    "Turkey expelled the Dutch envoy in a harsh gesture of retaliation after the Netherlands urged it to release two "
    "journalists.": ("SANCTION/expel-diplomats: TUR -> NLD (actual)", "REQUEST/yield: NLD -> TUR (actual)"),
    "Kenya expelled two Ethiopian diplomats a day after a similar move by Addis Ababa.": (
        "SANCTION/expel-diplomats: KEN -> ETH (actual)", "SANCTION/expel-diplomats: ETH -> KEN (actual)",
    ),
    "Ecuador summoned Peru's ambassador on Thursday. The move follows the arrest by Peru of two Ecuadorean fishermen.":
        ("ACCUSE/summon: ECU -> PER (actual)", "COERCE/arrest: PER -> ECU:CIV (actual)"),
    "Peru attacked an Ecuadorean post. Quito vowed a strong response to the attack.": (
        "THREATEN: ECU -> PER (actual)", "ASSAULT: PER -> ECU (actual)",
    ),
    # an ambassador is recalled after a killing by whomever
    "Denmark recalled its ambassador to Turkey after the killing of two Danish engineers.": None,
}  # fmt: skip


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_the_one_response_of_a_passage(case: Case) -> None:
    reading = case.reading("2026-02-03")
    lines = {r.id: told(r) for r in reading.reports}
    pairs = [(lines[r.reports[0]], lines[r.reports[1]]) for r in reading.responses]
    assert pairs == ([case.expected] if case.expected else [])
