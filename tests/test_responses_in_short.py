"""Short texts through the whole pipeline: which act answers which, as the coder finds both."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

ENGLISH = {
    # what is protested over, turned down or thanked for in a noun of its own
    "Kenya lodged a protest over the alleged firing by Somali forces on a police post.": [
        "ACCUSE/disapprove: KEN -> SOM:MIL (actual) <= ASSAULT/firearms: SOM:MIL -> KEN (actual)",
    ],
    "Colombia recalled its envoy following Venezuela's allegations of spying.": [
        "SANCTION/recall-ambassador: COL -> VEN (actual) <= ACCUSE: VEN -> COL (actual)",
    ],
    "In response to criticism from Norway, Hungary summoned the Norwegian ambassador.": [
        "ACCUSE/summon: HUN -> NOR (actual) <= ACCUSE: NOR -> HUN (actual)",
    ],
    "Vietnam thanked Japan for its assistance after the typhoon.": [
        "SUPPORT: VNM -> JPN (actual) <= AID: JPN -> VNM (actual)",
    ],
    # a noun that sums up the clause before it
    "Serbia moved tanks to the border, a step condemned by Kosovo.": [
        "ACCUSE/disapprove: XKX -> SRB (actual) <= MOBILIZE/weapons: SRB -> - (actual)",
    ],
    "Peru lodged a protest over the killing of two farmers by Chilean soldiers.": [
        "ACCUSE/disapprove: PER -> CHL:MIL (actual) <= ASSAULT: CHL:MIL -> PER:CIV (actual)",
    ],
    "Peru protested against the killing of three farmers in shelling by Bolivian troops.": [
        "ACCUSE/disapprove: PER -> BOL:MIL (actual) <= ASSAULT: BOL:MIL -> PER:CIV (actual)",
    ],
    # words that say outright what answers what go before those that only bring in a reason
    "Peru called in the Bolivian envoy, in a tit-for-tat step, after Peru's in La Paz was summoned over a map.": [
        "ACCUSE/summon: PER -> BOL (actual) <= ACCUSE/summon: BOL -> PER (actual)",
    ],
    # a measure said to be a reprisal, and the like one of the other side beside it
    "Ghana slapped retaliatory duties on Togolese cement on Monday as Togo imposed similar levies.": [
        "SANCTION/tariff: GHA -> TGO (actual) <= SANCTION/tariff: TGO -> GHA (actual)",
    ],
    "Kenya said Somalia had shelled a village and vowed to respond.": [
        "THREATEN: KEN -> SOM (actual) <= ASSAULT/heavy-weapons: SOM -> - (actual)",
    ],
    # "the charge" is what was alleged, not what was threatened with it
    "Peru accused Chile of launching strikes and vowed retaliation. Chile denied the charge.": [
        "REJECT: CHL -> PER (actual) <= ACCUSE/allege: PER -> CHL (actual)",
    ],
    # the one hit does the same
    "Norway expelled two Chilean diplomats. Chile did the same hours later.": [
        "SANCTION/expel-diplomats: CHL -> NOR (actual) <= SANCTION/expel-diplomats: NOR -> CHL (actual)",
    ],
    # "the move" is what was done, not what was said with it
    "Kenya expelled a Somali diplomat and accused Somalia of spying. Somalia called the move absurd.": [
        "ACCUSE/disapprove: SOM -> KEN (actual) <= SANCTION/expel-diplomats: KEN -> SOM (actual)",
    ],
    # a third answers what two agreed between them
    "Ghana signed a port deal with Togo. Benin called the deal illegal.": [
        "ACCUSE/disapprove: BEN -> GHA, TGO (actual) <= SUPPORT/sign: GHA, TGO -> - (actual)",
    ],
    # "decision to publish ..." says itself what was done: the accusation before it is not meant
    "Peru accused Chile of spying. Chile denounced Peru's decision to publish the documents.": [],
    # praise is no answer to praise
    "Malawi's president congratulated Zambia. Zambia praised the welcome given by Malawi.": [],
}

FRENCH = {
    "Le Pérou a convoqué l'ambassadeur d'Équateur après des tirs de soldats équatoriens contre un poste frontière.": [
        "ACCUSE/summon: PER -> ECU (actual) <= ASSAULT: ECU:MIL -> PER (actual)",
    ],
    "Le Rwanda a riposté après les tirs de l'armée burundaise.": [
        "ASSAULT: RWA -> BDI:MIL (actual) <= ASSAULT: BDI:MIL -> RWA (actual)",
    ],
    "La Serbie a déployé des chars à la frontière, une décision dénoncée par le Kosovo.": [
        "ACCUSE/disapprove: XKX -> SRB (actual) <= MOBILIZE/weapons: SRB -> - (actual)",
    ],
    "Le Togo a rouvert sa frontière, un geste salué par le Bénin.": [
        "SUPPORT: BEN -> TGO (actual) <= CONCEDE/reopen-border: TGO -> BEN (actual)",
    ],
    "La Norvège a expulsé deux diplomates chiliens. Santiago a fait de même le lendemain.": [
        "SANCTION/expel-diplomats: CHL -> NOR (actual) <= SANCTION/expel-diplomats: NOR -> CHL (actual)",
    ],
    "Oslo a expulsé deux diplomates chiliens. Le Chili a pris des mesures similaires.": [
        "SANCTION/expel-diplomats: CHL -> NOR (actual) <= SANCTION/expel-diplomats: NOR -> CHL (actual)",
    ],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_what_answers_what(case: Case) -> None:
    reading = case.reading()
    lines = {report.id: told(report) for report in reading.reports}
    events = {event.id: lines[event.reports[0]] for event in reading.events}
    assert sorted(f"{events[r.event]} <= {events[r.answers]}" for r in reading.responses) == case.expected
