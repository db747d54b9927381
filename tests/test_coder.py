"""One act, one report: mutual acts, acts told twice in a sentence, and where and when they happened."""

from __future__ import annotations

import pytest

from codings import Case, cases, readings

FRENCH = {
    # what both do has both as sources, whoever is named first
    "La Norvège a signé un accord avec le Chili.": ["SUPPORT/sign: CHL, NOR -> - (actual)"],
    "La Norvège et le Chili ont signé un accord.": ["SUPPORT/sign: CHL, NOR -> - (actual)"],
    "Le Chili et le Pérou se sont rencontrés à Lima.": ["CONSULT: CHL, PER -> - (actual)"],
    "L'armée péruvienne et l'armée chilienne se sont affrontées.": ["ASSAULT: CHL:MIL, PER:MIL -> - (actual)"],
    # where the other side is not known, one
    "La Norvège a signé un accord.": ["SUPPORT/sign: NOR -> - (actual)"],
    # a verb and a noun that tell one visit
    "Le roi d'Espagne se rend en Suède pour une visite d'État.": ["CONSULT/state-visit: ESP -> SWE (actual)"],
}

ENGLISH = {
    # an act and what it led to are one, whichever of the two is read first
    "A Peruvian rocket hit a market in Chile, killing two people, the mayor said.": ["ASSAULT: PER -> CHL (actual)"],
    # who is helped to do something, the help is done to
    "France helped Spain rebuild a bridge.": ["AID: FRA -> ESP (actual)"],
    "France helped Chadian troops retake a town from rebels.": ["AID: FRA -> TCD:MIL (actual)"],
    "Ghana handed over two men accused of fraud to Togo.": ["COOPERATE: GHA -> TGO (actual)"],
    "Talks between Peru and Chile were held in Oslo.": ["CONSULT: CHL, PER -> - (actual)"],
    # to whom a promise is made, whatever it is for; on whose soil a hospital stands; whose people protest
    "Spain pledged 30 million euros to Ghana to curb departures of migrants.": ["AGREE: ESP -> GHA (actual)"],
    "Sudanese rebels looted a hospital in Chad.": ["ASSAULT/destroy: SDN:REB -> TCD (actual)"],
    "Angry villagers pelted Indonesian officials with stones.": ["PROTEST/riot: IDN:CIV -> IDN (actual)"],
    "Peru insisted that Chile withdraw its troops.": ["REQUEST/change: PER -> CHL (actual)"],
    # whose an act is behind what else its noun takes, and gerunds of what is done
    "The provision of arms to Chile by Peru caused an uproar.": ["AID: PER -> CHL (actual)"],
    "The plundering of a Chilean town by Peruvian rebels went on.": ["ASSAULT/destroy: PER:REB -> CHL (actual)"],
    # words with a prefix are one word
    "Norway re-imposed sanctions on Chile.": ["SANCTION: NOR -> CHL (actual)"],
    "The border with Chile was re-opened by Peru.": ["CONCEDE/reopen-border: PER -> CHL (actual)"],
    "Norway signed an agreement with Chile.": ["SUPPORT/sign: CHL, NOR -> - (actual)"],
    "Norway and Chile signed an agreement.": ["SUPPORT/sign: CHL, NOR -> - (actual)"],
    "Chile and Peru met in Lima.": ["CONSULT: CHL, PER -> - (actual)"],
    "Norway signed an agreement.": ["SUPPORT/sign: NOR -> - (actual)"],
    # a mutual act that is not to be is a refusal of one by the other
    "Moldova will not meet Russia.": ["REJECT/meet: MDA -> RUS (actual)"],
    # an envoy summoned and handed a protest is one complaint
    "Chile summoned Peru's envoy and lodged a protest against the arrest of two Chileans.": [
        "ACCUSE/summon: CHL -> PER (actual)"
    ],
    # whose words a verdict without a subject is, and what is bidden
    '"Warmly welcome Peru\'s release of six detainees," the Chilean minister wrote.': [
        "RETREAT/release: PER -> PER:CIV (actual)",
        "SUPPORT: CHL -> PER (actual)",
    ],
    '"Withdraw your troops," Macron told Russia.': ["REQUEST/change: FRA -> RUS (actual)"],
    # what is answered was done by whom the answer is done to, on whose soil it is not
    "Kenya shelled a Somali post in retaliation for the killing of two of its soldiers.": [
        "ASSAULT/heavy-weapons: KEN -> SOM (actual)",
        "ASSAULT: SOM -> KEN:MIL (actual)",
    ],
    "The US bombed militias in Iraq in retaliation for a drone attack on its base.": [
        "ASSAULT/explosives: USA -> IRQ:REB (actual)"
    ],
    # one's own act is regretted, another's criticised
    "Peru regrets that it has to close its embassy.": ["SANCTION/close-embassy: PER -> - (actual)"],
    "Peru was disappointed that Chile had not freed the nurses.": [
        "ACCUSE/disapprove: PER -> CHL (actual)",
        "RETREAT/release: CHL -> CHL:CIV (negated)",
    ],
    # what one plans on doing, or does not
    "Norway said it did not plan on closing its embassy in Chile.": ["SANCTION/close-embassy: NOR -> CHL (negated)"],
    "Norway is thinking about expelling the Chilean ambassador.": [
        "SANCTION/expel-diplomats: NOR -> CHL (hypothetical)"
    ],
    # whom one backs is how things stand
    "The talks included a group that Venezuela supports.": [],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected


# sentence, its language -> (EDTF, place, its state) of each report, by trigger
WHEN_AND_WHERE = [
    ("Le Chili et le Pérou se sont rencontrés à Quito le 3 février 2026.", "fr", [("2026-02-03", "Quito", "ECU")]),
    ("Chile and Peru met in Quito on 3 February 2026.", "en", [("2026-02-03", "Quito", "ECU")]),
    # each act has the date under it
    (
        "Le Chili a condamné le Pérou le 3 février 2026 et a expulsé deux diplomates péruviens le 5 février 2026.",
        "fr",
        [("2026-02-03", "", ""), ("2026-02-05", "", "")],
    ),
    ("Le Chili a condamné le Pérou.", "fr", [("", "", "")]),
]


@pytest.mark.parametrize(("text", "language", "expected"), WHEN_AND_WHERE)
def test_when_and_where(text, language, expected):
    (reading,) = readings((text,), language)
    found = sorted(reading.reports, key=lambda report: report.trigger.start)
    assert [
        (r.date.edtf if r.date else "", r.place.name if r.place else "", r.place.country if r.place else "")
        for r in found
    ] == expected


# sentence, its language -> the act that it announces, the last day of what it tells
TO_COME = [
    ("Le Pérou fermera sa frontière avec le Chili.", "fr", "", ""),  # the act itself, future
    ("Peru will close its border with Chile.", "en", "", ""),
    ("Le président péruvien se rendra au Chili en mai.", "fr", "CONSULT/visit", ""),
    ("Le président péruvien est attendu au Chili en mai.", "fr", "CONSULT/visit", ""),
    ("Peru's president will visit Chile in May.", "en", "CONSULT/visit", ""),
    ("Peru will arrest two Chilean diplomats.", "en", "COERCE/arrest", ""),
    ("Le Pérou a menacé de fermer sa frontière avec le Chili.", "fr", "", ""),  # a threat is no announcement
    ("Peru threatened to close its border with Chile.", "en", "", ""),
    ("Le Pérou refuse de rencontrer le Chili.", "fr", "", ""),
    ("Le Pérou a suspendu les visas des Chiliens jusqu'au 30 juin 2026.", "fr", "", "2026-06-30"),
    ("Peru suspended visas for Chileans until 30 June 2026.", "en", "", "2026-06-30"),
    ("Peru closed its border with Chile on 3 May 2026.", "en", "", ""),
]


@pytest.mark.parametrize(("text", "language", "announced", "last"), TO_COME)
def test_what_is_to_come_and_until_when(text, language, announced, last):
    texts = tuple(case[0] for case in TO_COME if case[1] == language)
    (report,) = readings(texts, language, "2026-02-03")[texts.index(text)].reports
    assert (report.announces, report.ends.latest if report.ends else "") == (announced, last)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_report_has_its_words_rule_scores_and_reasons(language):
    text = {"fr": "Le Pérou a expulsé deux diplomates chiliens.", "en": "Peru expelled two Chilean diplomats."}[
        language
    ]
    (reading,) = readings((text,), language)
    (report,) = reading.reports
    assert text[report.trigger.start : report.trigger.end] == report.trigger.text
    assert report.evidence[0].text == text
    assert report.rule.startswith(f"{language}/sanction.lex:")
    assert (report.intensity, report.cameo[:2]) == (-5.5, "16")
    assert len(report.explanation) == 4  # the line, one for each side, and the words of the context
