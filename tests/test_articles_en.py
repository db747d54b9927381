"""Short English texts in the manner of agencies and communiqués, with all that is coded of them."""

from __future__ import annotations

import pytest

from codings import Case, cases

TEXTS = {
    # officials of both, behind a sentence in which both acted together
    "Togo and Benin signed a treaty in Lome. The Heads of State urged Niger to free its premier.": [
        "REQUEST/yield: BEN, TGO -> NER (actual)",
        "SUPPORT/sign: BEN, TGO -> - (actual)",
    ],
    "The Kenyan president met his Ugandan counterpart. The leaders agreed to build a railway.": [
        "AGREE: KEN, UGA -> - (actual)",
        "CONSULT: KEN, UGA -> - (actual)",
    ],
    "Norway and Chile held talks. The Parties condemned Iran.": [
        "ACCUSE/disapprove: CHL, NOR -> IRN (actual)",
        "CONSULT: CHL, NOR -> - (actual)",
    ],
    # a list behind which its relative clause stands
    "The Gambia and Senegal, which have signed a treaty, met on Monday.": [
        "CONSULT: GMB, SEN -> - (actual)",
        "SUPPORT/sign: GMB, SEN -> - (actual)",
    ],
    # behind a colon or a quotation the sentence goes on
    "Gabon changed its mind: it expelled two Chadian diplomats.": ["SANCTION/expel-diplomats: GAB -> TCD (actual)"],
    'Ghana said its sailors had been "treated like pirates" and recalled its envoy from Togo.': [
        "SANCTION/recall-ambassador: GHA -> TGO (actual)"
    ],
    "Ghana said the sailors were in jail and recalled its envoy from Togo.": [
        "SANCTION/recall-ambassador: GHA -> TGO (actual)"
    ],
    # a decision with a day between it and what is decided
    "Oman protested against Yemen's decision on Sunday to expel two Omani diplomats.": [
        "ACCUSE/disapprove: OMN -> YEM (actual)",
        "SANCTION/expel-diplomats: YEM -> OMN (actual)",
    ],
    # states protest in words, people in the streets
    "Seoul protested over the flights of Russian bombers.": ["ACCUSE/disapprove: KOR -> RUS (actual)"],
    "Farmers in Peru protested against the tax.": ["PROTEST/demo: PER:CIV -> - (actual)"],
    # envoys called home, wherever they are
    "Cuba called its consul in Lagos home for consultations.": ["SANCTION/recall-ambassador: CUB -> NGA (actual)"],
    # what something is called: by the adjective, too
    'Malta described the Libyan decision as "an unfriendly act".': ["ACCUSE/disapprove: MLT -> LBY (actual)"],
    "Sudan called the Chadian raid an act of aggression.": [
        "ACCUSE/disapprove: SDN -> TCD (actual)",
        "ASSAULT: TCD -> SDN (actual)",
    ],
    # whose the deed is that one denies, thanks for, worries about
    "Rwanda denied arming the M23 rebels.": ["REJECT: RWA -> - (actual)"],
    "Angola thanked Norway for the release of two pilots.": [
        "RETREAT/release: NOR -> AGO (actual)",
        "SUPPORT: AGO -> NOR (actual)",
    ],
    "Nepal voiced concern over the shelling of Indian villages by Pakistani troops.": [
        "ACCUSE/disapprove: NPL -> PAK:MIL (actual)",
        "ASSAULT/heavy-weapons: PAK:MIL -> IND (actual)",
    ],
    "Three Chadian soldiers were killed in an ambush that N'Djamena blamed on Boko Haram.": [
        "ACCUSE/allege: TCD -> BOKOHARAM (actual)",
        "ASSAULT: BOKOHARAM -> TCD:MIL (actual)",
    ],
    # threats in the words of who makes them
    'Oman told Yemen that the landing would have "grave consequences".': ["THREATEN: OMN -> YEM (actual)"],
    # a position that is attacked is held by troops
    "M23 fighters attacked a Burundian position near Uvira.": ["ASSAULT: M23 -> BDI (actual)"],
    "Chile announced live-fire drills off Peru.": ["MOBILIZE/troops: CHL -> PER (future)"],
    # what is to come unless another does something is a threat
    "Chile will walk away from the talks with Peru unless La Paz signs.": ["THREATEN: CHL -> PER (actual)"],
    "Togo said it would pull its soldiers out of Mali unless they were paid.": ["THREATEN: TGO -> MLI (actual)"],
    # one's own deed, defended
    "Gabon defended last week's expulsion of two Chadian diplomats.": ["SANCTION/expel-diplomats: GAB -> TCD (actual)"],
    # the noun that sums up a sentence, and who judges it
    "Lima accused Quito of arming gangs, a charge Ecuador denies.": [
        "ACCUSE/allege: PER -> ECU (actual)",
        "REJECT: ECU -> PER (actual)",
    ],
    "Oman freed two Yemeni sailors, a gesture Sanaa welcomed.": [
        "RETREAT/release: OMN -> YEM:MIL (actual)",
        "SUPPORT: YEM -> OMN (actual)",
    ],
    "Niger closed its border with Benin, a step Cotonou described as unfriendly.": [
        "ACCUSE/disapprove: BEN -> NER (actual)",
        "SANCTION/close-border: NER -> BEN (actual)",
    ],
    # what others do meanwhile is not done to them
    "Norway pledged two million euros to the fund, while Finland offered to send 90 soldiers.": [
        "AGREE: FIN -> - (actual)",
        "AGREE: NOR -> - (actual)",
    ],
    # each part of a briefing about its own state
    "MALI - The army arrested two men.\n\nNIGER - The junta freed a former minister. The army killed four rebels.": [
        "ASSAULT: NER:MIL -> NER:REB (actual)",
        "COERCE/arrest: MLI:MIL -> MLI:CIV (actual)",
        "RETREAT/release: NER -> NER:CIV (actual)",
    ],
    # whose lessons are not wanted
    "Kenya said it would not be bullied.": ["REJECT: KEN -> - (actual)"],
    # the year of what is blamed is not that of the blame
    "Quito blamed Peru for the 2024 riots in the port.": ["ACCUSE/allege: ECU -> PER (actual)"],
    # "the two", with no noun
    "Togo and Benin held talks. The two condemned the coup in Niger.": [
        "ACCUSE/disapprove: BEN, TGO -> - (actual)",
        "CONSULT: BEN, TGO -> - (actual)",
    ],
    # what one complains of that another did is said of him, and done
    "Norway complained to the United Nations that Chilean sailors had boarded a trawler.": [
        "ACCUSE/disapprove: NOR -> CHL:MIL (actual)",
        "COERCE/seize: CHL:MIL -> NOR (actual)",
    ],
    # on which side of a border people live
    "Villagers on the Tajik side of the border stoned a Kyrgyz convoy.": ["PROTEST/riot: TJK:CIV -> KGZ (actual)"],
    # who is secretary-general, where nobody else is named
    "The Secretary-General urged Israel to open the crossings.": ["REQUEST/yield: UN -> ISR (actual)"],
    # words that only look like a threat, a demand or a talk
    "Ghana warned against a return to civil war.": [],
    "A Peruvian official briefed reporters in Oslo.": [],
    # right behind its verb
    "Cyprus has undertaken to stop blocking Turkey's accession.": ["AGREE: CYP -> TUR (actual)"],
    # behind a day, "by" is of the act before it
    "Benin condemned the abduction of two Beninese nurses in Gao on 3 May by JNIM fighters.": [
        "ACCUSE/disapprove: BEN -> JNIM (actual)",
        "ASSAULT/abduct: JNIM -> BEN:CIV (actual)",
    ],
    # two names before a headline's verb
    "Niger, Algeria restore ambassadors after a year": ["CONCEDE/return-ambassador: DZA, NER -> - (actual)"],
    "Norway strikes inside Chile kill nine": ["ASSAULT: NOR -> CHL (actual)"],
    "The U.N. evacuated 40 of its staff from Chad.": ["RETREAT/withdraw: UN -> TCD (actual)"],
    # what an occasion is taken for is done
    "Malta took this opportunity to thank Tunisia.": ["SUPPORT: MLT -> TUN (actual)"],
    # a complaint filed with a body is over what another did
    "Ghana filed a complaint with the African Union over the Togolese levy.": [
        "ACCUSE/disapprove: GHA -> TGO (actual)"
    ],
}


@pytest.mark.parametrize("case", cases(en=TEXTS))
def test_what_is_coded(case: Case) -> None:
    assert case.coded() == case.expected
