"""Who does it to whom in the sentences of agencies: days behind names, parts of groups, words where nobody is known."""

from __future__ import annotations

import pytest

from codings import Case, cases, readings

# sentence -> all that is coded
ENGLISH = {
    # a day right behind a name
    "Ruto met Kagame Sunday to discuss trade.": ["CONSULT: KEN, RWA -> - (actual)"],
    "Rebels attacked Goma Monday.": ["ASSAULT: COD:REB -> COD (actual)"],
    # some of a group
    "The larger of two Colombian rebel groups has rejected the truce.": ["REJECT/yield: COL:REB -> - (actual)"],
    "The last of the Ethiopian troops left Somalia on Sunday.": ["RETREAT/withdraw: ETH:MIL -> SOM (actual)"],
    # an article is not needed to know them
    "Authorities arrested six journalists in Belarus.": ["COERCE/arrest: BLR -> BLR:MED (actual)"],
    # rebels give themselves up to their own state
    "A rebel leader surrendered to Colombian forces on Friday.": ["RETREAT/disarm: COL:REB -> COL:MIL (actual)"],
    # who asked stands behind what was asked
    "Ministers have been urged to resign by the Labour Party in Kenya.": ["REQUEST/yield: KEN:PTY -> KEN:GOV (actual)"],
    # the place that somebody is to go to is not spoken to
    "The UN gave the Houthis an ultimatum to send delegates to Geneva.": ["THREATEN: UN -> HOUTHI (actual)"],
    # whose protest it is that nobody is said to be addressed by
    "The reporter was covering a protest by teachers in Angola.": ["PROTEST/demo: AGO:EDU -> - (actual)"],
    # victims of a clash
    "Two soldiers were wounded in clashes with Kurdish rebels in Turkey.": ["ASSAULT: TUR:REB -> TUR:MIL (actual)"],
    "Four farmers were wounded in an attack by Kenyan rebels.": ["ASSAULT: KEN:REB -> KEN:CIV (actual)"],
    # a number of people that counts nothing else
    "Thousands marched in Lima against the government.": ["PROTEST/demo: PER:CIV -> PER (actual)"],
    "Hundreds of miners marched in Lima.": ["PROTEST/demo: PER:LAB -> - (actual)"],
    # those whom the same people ask something are whom they protest against
    "Hundreds took to the streets of Harare, demanding that Mugabe resign.": [
        "PROTEST/demo: ZWE:CIV -> ZWE (actual)",
        "REQUEST/yield: ZWE:CIV -> ZWE (actual)",
    ],
    "Miners in Peru went on strike in opposition to the government's plans.": [
        "PROTEST/strike: PER:LAB -> PER (actual)"
    ],
    # whose doing a refusal waits for
    "Taliban leaders said they would not join the talks until American troops leave Afghanistan.": [
        "REJECT/meet: TALIBAN -> USA:MIL (actual)"
    ],
    # against whom something unknown is threatened
    "Chad threatened to unleash new jets against the Libyan army.": ["THREATEN/violence: TCD -> LBY:MIL (actual)"],
    # what looks like it
    "NATO said it was late, demonstrating that it was serious.": [],
    "Peru and Chile clashed on the border.": ["ASSAULT: CHL, PER -> - (actual)"],
    # who is blamed, not what for
    "Kenya blamed the bombing on al Shabaab.": ["ACCUSE/allege: KEN -> ALSHABAAB (actual)"],
    # what a clause of its own behind a comma tells of others
    "Iran handed over two captives, with three Iraqi hostages set to be freed later.": [
        "RETREAT/release: IRN -> - (actual)"
    ],
    # lists of full names
    "Ghana's president received envoys from the Kingdom of Norway, the Republic of Chile, and the Republic of Peru.": [
        "CONSULT/visit: CHL, NOR, PER -> GHA (actual)"
    ],
    # a whole date in the dateline
    "Oslo, June 9, 2020 -- Chile condemned Peru.": ["ACCUSE/disapprove: CHL -> PER (actual)"],
}

WORDS = {
    "Iran refuses to halt uranium enrichment.": ["uranium enrichment"],
    "Kenya turned down the request.": ["the request"],
    "Hungary says it will not accept asylum seekers.": ["asylum seekers"],
}


@pytest.mark.parametrize("case", cases(en=ENGLISH))
def test_sides(case: Case) -> None:
    assert case.coded() == case.expected


@pytest.mark.parametrize("case", cases(en=WORDS))
def test_words_for_what_is_refused(case: Case) -> None:
    reading = case.reading()
    assert [party.span.text for party in reading.reports[0].target] == case.expected


# who urges two others, or hosts their talks, is not one of them
THIRDS = [
    ("fr", "Le Pérou a fermé sa frontière avec l'Équateur. La Colombie a offert son aide. "
           "L'ONU a appelé les deux parties à la retenue.", "UN > ECU+PER"),
    ("fr", "Le Pérou a expulsé un consul équatorien. Albert Ramdin, le secrétaire général de l'OEA, "
           "a invité les deux voisins à négocier.", "OAS > ECU+PER"),
    ("en", "Peru closed its border with Ecuador. Brazil urged the neighbours to talk.", "BRA > ECU+PER"),
    ("en", "Peru closed its border with Ecuador. Colombia urged both sides to talk.", "COL > ECU+PER"),
    (
        "en",
        "Peru closed its border with Ecuador. Brazil, which brokered a truce between the two sides, is silent.",
        "BRA > ECU+PER",
    ),
    ("en", "Peru closed its border with Ecuador. A Brazilian envoy will travel to both capitals.", "BRA > ECU+PER"),
    # who is named alone is no one of the two where the headline names both
    (
        "fr",
        "Lima libère deux Équatoriens, Quito lève ses sanctions. L'échange, négocié par l'intermédiaire d'Oman, "
        "intervient alors que les deux pays ont rétabli leurs relations.",
        "ECU+PER > -",
    ),
    # the subject of another clause may be one of the two
    ("en", "Peru closed its border with Ecuador. Peru said that the two countries would meet.", "ECU+PER > -"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), THIRDS)
def test_thirds(language: str, text: str, expected: str) -> None:
    among = tuple(t for code, t, _ in THIRDS if code == language)
    last = readings(among, language)[among.index(text)].reports[-1]
    sides = ["+".join(sorted({p.actor.code for p in side if p.actor})) or "-" for side in (last.source, last.target)]
    assert " > ".join(sides) == expected
