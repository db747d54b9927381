"""Deeds that a later sentence takes up, acts told by "did the same", envoys between two states, "the kingdom"."""

from __future__ import annotations

import pytest

from codings import coded

TAKEN_UP = {
    "en": [
        # a noun of the deed's own kind means that deed, though another side has acted since
        ("Peru's army shelled an Ecuadorean base. Chile expelled the Peruvian ambassador. "
         "Paraguay deplored the shelling.",
         "ACCUSE/disapprove: PRY -> PER:MIL (actual)"),
        # "it" beside another's verdict is what both judge; who judged it first is not meant
        ("Norway recalled its ambassador to Laos. Thailand criticised the move and Vietnam condemned it.",
         "ACCUSE/disapprove: VNM -> NOR (actual)"),
        # two who act together are both meant
        ("Qatar and Oman signed a treaty. Kuwait praised the deal.", "SUPPORT: KWT -> OMN, QAT (actual)"),
        # "ban" inside what is asked for
        ("Angola banned imports from Zambia. Zambia asked for the lifting of the ban.",
         "REQUEST/yield: ZMB -> AGO (actual)"),
        # a readiness to talk is not what is deplored
        ("Kenya closed its border with Somalia. Mogadishu said it was ready to talk. Uganda deplored the decision.",
         "ACCUSE/disapprove: UGA -> KEN (actual)"),
        # a body where something is said is not whom it is said to
        ("Peru withdrew its complaint at the World Trade Organization.", "CONCEDE: PER -> - (actual)"),
        # who goes on speaking: the ministry of who did what the sentence before tells
        ("Chile closed its border with Peru. The closure follows a most reckless decision by the government of Peru "
         "to sell fishing rights in Chilean waters, the foreign ministry said.",
         "ACCUSE/disapprove: CHL -> PER (actual)"),
        # the measure of nobody told before: abstain
        ("Kenya has a new port. Uganda criticised the measure.", "ACCUSE/disapprove: UGA -> - (actual)"),
    ],
    "fr": [
        # a sentence that is but the deed and what is thought of it
        ("Le Laos a renvoyé deux attachés chiliens. Une décision condamnée par Santiago.",
         "ACCUSE/disapprove: CHL -> LAO (actual)"),
        # who denies a charge answers who made it, his own rebels too
        ("Le Laos accuse la Zambie d'armer des pirates. Lusaka a démenti toute implication.",
         "REJECT: ZMB -> LAO (actual)"),
        ("Les rebelles accusent l'armée zambienne d'avoir rompu la trêve. Le gouvernement dément.",
         "REJECT: ZMB -> ZMB:REB (actual)"),
        ("Le Chili a expulsé deux diplomates péruviens. La Bolivie a dénoncé cette expulsion.",
         "ACCUSE/disapprove: BOL -> CHL (actual)"),
        ("Le Ghana a fermé sa frontière avec le Togo. Lomé a jugé la décision injuste. "
         "Le Bénin l'a également condamnée.",
         "ACCUSE/disapprove: BEN -> GHA (actual)"),
        ("L'Ouganda a libéré douze soldats kényans. Nairobi a salué ce geste.", "SUPPORT: KEN -> UGA (actual)"),
        ("L'Inde a imposé des droits de douane à la Thaïlande. Bangkok a réclamé la levée de ces taxes.",
         "REQUEST/yield: THA -> IND (actual)"),
        # a bombardment is no suspension of flights, which is nearer
        ("Le Pérou a bombardé une base de l'Équateur. Le Chili a suspendu ses vols vers Lima. "
         "Le Paraguay a condamné le bombardement.", "ACCUSE/disapprove: PRY -> PER (actual)"),
    ],
}  # fmt: skip
SAME = {
    "en": [
        ("Japan suspended aid to Laos. Australia made a similar decision.",
         "SANCTION/aid-suspension: AUS -> LAO (actual)"),
        ("Chile cut ties with Peru on Monday. Bolivia and Ecuador did the same a day later.",
         "SANCTION/break-ties: BOL, ECU -> PER (actual)"),
        ("Chile cut ties with Peru on Monday. Colombia followed suit.", "SANCTION/break-ties: COL -> PER (actual)"),
        # whom it was done to does it to who did it
        ("Chile cut ties with Peru on Monday. Peru followed suit.", "SANCTION/break-ties: PER -> CHL (actual)"),
    ],
    "fr": [
        ("La Norvège a rompu ses relations avec le Laos. L'Islande en a fait autant mardi.",
         "SANCTION/break-ties: ISL -> LAO (actual)"),
        ("La Norvège a rompu ses relations avec le Laos. La Suède a pris une mesure similaire.",
         "SANCTION/break-ties: SWE -> LAO (actual)"),
        ("La Norvège a rompu ses relations avec le Laos. Le Danemark lui a emboîté le pas.",
         "SANCTION/break-ties: DNK -> LAO (actual)"),
    ],
}  # fmt: skip
NOT_SAME = {
    "en": [
        "Japan suspended aid to Laos. New Zealand refused to do the same.",  # turned down
        "Kenya may cut ties with Chad. Uganda followed suit.",  # nothing was done that could be done again
    ],
    "fr": [
        "L'Angola a dépêché des troupes en Zambie. La Namibie devrait faire de même.",  # not done yet
        "L'Angola a dépêché des troupes en Zambie. La Namibie n'a pas fait de même.",  # denied
    ],
}
ENVOYS = {
    "en": [
        ("Sweden's ambassador to Baghdad was summoned on Thursday.", "ACCUSE/summon: IRQ -> SWE (actual)"),
        ("Norway's envoy in Tehran was expelled.", "SANCTION/expel-diplomats: IRN -> NOR (actual)"),
        ("Chile's ambassador to Peru was recalled.", "SANCTION/recall-ambassador: CHL -> PER (actual)"),
    ],
    "fr": [
        ("L'ambassadeur de France au Niger a été expulsé hier.", "SANCTION/expel-diplomats: NER -> FRA (actual)"),
        ("L'ambassadeur du Chili au Pérou a été rappelé.", "SANCTION/recall-ambassador: CHL -> PER (actual)"),
    ],
}

# who is meant by words that only some states can be called, by "the two", by an agentless arrest; help asked for
MEANT = {
    "en": [
        # the two whom the text is about, not one of them with a third who was only named
        ("Peru accused Chile of spying. Peru recalled its ambassador and Chile denied the charge. According to the "
         "Chilean president, the quarrel serves a Norwegian plan. The two capitals will hold talks in May.",
         "AGREE: CHL, PER -> - (future)"),
        ("Iran accused Saudi Arabia of murder. Tehran said the kingdom had killed two pilgrims. "
         "The kingdom rejected the charge.", "REJECT: SAU -> IRN (actual)"),
        ("Qatar met Egyptian envoys. Cairo thanked the emirate.", "SUPPORT: EGY -> QAT (actual)"),
        ("Peru and Chile signed a treaty on Monday. The Brazilian president hailed the deal. "
         "The two countries will meet again in May.", "AGREE: CHL, PER -> - (future)"),
        ("Samoa asked New Zealand for help. Wellington sent a hundred soldiers to Samoa.", "AID: NZL -> WSM (actual)"),
        # nobody asked for these
        ("Samoa criticised New Zealand. Wellington sent a hundred soldiers to Samoa.",
         "MOBILIZE/troops: NZL -> WSM (actual)"),
    ],
    "fr": [
        ("L'Algérie a rappelé son ambassadeur au Maroc. Le royaume a dénoncé cette décision.",
         "ACCUSE/disapprove: MAR -> DZA (actual)"),
        ("Le Japon a protesté. La Chine a suspendu ses importations en provenance de l'archipel.",
         "SANCTION/embargo: CHN -> JPN (actual)"),
        ("Le Tchad a accusé le Cameroun de complot. Deux Camerounais ont été arrêtés.",
         "COERCE/arrest: TCD -> CMR:CIV (actual)"),
    ],
}  # fmt: skip


def _cases(*tables: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(language, text, line) for table in tables for language in table for text, line in table[language]]


_CASES = _cases(TAKEN_UP, SAME, ENVOYS, MEANT)
_ALONE = [(language, text) for language in NOT_SAME for text in NOT_SAME[language]]


@pytest.mark.parametrize(("language", "text", "line"), _CASES)
def test_sides_are_those_of_the_deed(language: str, text: str, line: str) -> None:
    assert line in coded(text, [t for other, t, _ in _CASES if other == language], language)


@pytest.mark.parametrize(("language", "text"), _ALONE)
def test_nothing_is_done_again(language: str, text: str) -> None:
    lines = coded(text, [t for other, t in _ALONE if other == language], language)
    acts = {"en": ("SANCTION",), "fr": ("MOBILIZE",)}[language]
    assert sum(line.startswith(acts) for line in lines) == 1, lines
