"""Answers that are answered in their turn, measures told beside a denial, apologies, answers that open a sentence."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

ENGLISH = {
    # what is answered answers something itself
    "Bolivia asked Peru to extradite a general. Lima refused. In response, La Paz suspended gas deliveries.": [
        "REJECT: PER -> BOL (actual) <= REQUEST/assist: BOL -> PER (actual) (refusal)",
        "SANCTION/embargo: BOL -> PER (actual) <= REJECT: PER -> BOL (actual) (retaliation)",
    ],
    # the measure beside a denial answers the charge too
    'Kenya accused Laos of harbouring pirates. "This is an outright lie," the Laotian minister said, adding that '
    "Vientiane would recall its ambassador.": [
        "REJECT: LAO -> KEN (actual) <= ACCUSE/allege: KEN -> LAO (actual) (refusal)",
        "SANCTION/recall-ambassador: LAO -> KEN (future) <= ACCUSE/allege: KEN -> LAO (actual) (retaliation)",
    ],
    # to summon somebody is a protest, however it is called
    "Thai troops shelled a Cambodian village. Phnom Penh summoned the Thai ambassador to protest.": [
        "ACCUSE/summon: KHM -> THA (actual) <= ASSAULT/heavy-weapons: THA:MIL -> KHM (actual) (protest)"
    ],
    "Norway denounced Laos over the trial of a priest. Laos apologised on Sunday.": [
        "CONCEDE/apologise: LAO -> NOR (actual) <= ACCUSE/disapprove: NOR -> LAO (actual) (compliance)",
    ],
}
FRENCH = {
    "Brasilia a refusé l'aide de La Paz. En réponse, La Paz a fermé sa frontière avec le Brésil.": [
        "SANCTION/close-border: BOL -> BRA (actual) <= REJECT/assist: BRA -> BOL (actual) (retaliation)",
    ],
    # what stands behind a comma takes up what was told, as no second object of it
    "Le Pérou a suspendu ses livraisons de gaz au Chili, une décision que Santiago a qualifiée de chantage.": [
        "ACCUSE/disapprove: CHL -> PER (actual) <= SANCTION/embargo: PER -> CHL (actual) (protest)"
    ],
    # an adjective that ends as a participle does
    "Le Pérou a expulsé trois diplomates chiliens. Santiago a jugé cette mesure injustifiée.": [
        "ACCUSE/disapprove: CHL -> PER (actual) <= SANCTION/expel-diplomats: PER -> CHL (actual) (protest)"
    ],
    # whose a village is that lies on somebody's side
    "L'armée thaïlandaise a pilonné un village situé du côté cambodgien de la frontière. Phnom Penh a protesté.": [
        "ACCUSE/disapprove: KHM -> THA:MIL (actual) <= ASSAULT/heavy-weapons: THA:MIL -> KHM (actual) (protest)"
    ],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_what_answers_what(case: Case) -> None:
    reading = case.reading()
    lines = {report.id: told(report) for report in reading.reports}
    events = {event.id: lines[event.reports[0]] for event in reading.events}
    found = [f"{events[r.event]} <= {events[r.answers]} ({r.kind})" for r in reading.responses]
    assert sorted(found) == case.expected
