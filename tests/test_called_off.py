"""Visits and talks that are put off or called off: that alone is told, by whom to whom, on its own day."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> every coding, with the date that is the act's own
SENTENCES = {
    "fr": {
        "Le président burkinabè, attendu lundi à Lomé, a reporté sa visite.": ["REJECT/postpone: BFA -> TGO"],
        "Le ministre kényan, qui devait se rendre lundi à Mogadiscio, a annulé son voyage.": [
            "REJECT/cancel: KEN -> SOM"
        ],
        # what is announced besides stays
        "Le ministre chilien se rendra à Lima en juin, après avoir reporté une visite prévue en avril.": [
            "AGREE: CHL -> PER 2025-06",
            "REJECT/postpone: CHL -> PER",
        ],
        # the day to which it is put off is not the day of putting it off
        "Le ministre chilien a décalé à jeudi sa visite au Pérou.": ["REJECT/postpone: CHL -> PER"],
        "Les pourparlers entre le Pérou et le Chili ont été reportés.": ["REJECT/postpone: CHL,PER -> "],
        # a day beside one act is not that of what led to it
        "L'ambassadeur a été rappelé en janvier après une visite du président turc dans le nord de Chypre.": [
            "CONSULT/visit: TUR -> CYP"
        ],
    },
    "en": {
        "Peru's president, scheduled to visit Chile next week, has put off her trip.": ["REJECT/postpone: PER -> CHL"],
        "Chile's foreign minister will visit Lima in June after postponing a trip planned for April.": [
            "AGREE: CHL -> PER 2025-06",
            "REJECT/postpone: CHL -> PER",
        ],
        "The Kenyan minister's planned visit to Mogadishu has been put off.": ["REJECT/postpone: KEN -> SOM"],
        "The Finnish minister's visit to Tallinn was moved to May.": ["REJECT/postpone: FIN -> EST"],
        "A summit between India and Canada has been called off.": ["REJECT/cancel: CAN,IND -> "],
        "The ambassador was recalled in January over a visit by the Turkish president to northern Cyprus.": [
            "CONSULT/visit: TUR -> CYP"
        ],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_called_off(case: Case) -> None:
    found = []
    for r in case.reading("2025-03-05").reports:
        sides = (",".join(sorted(p.actor.code for p in side if p.actor)) for side in (r.source, r.target))
        code = f"{r.type}/{r.mode}" if r.mode else r.type
        found.append(f"{code}: {' -> '.join(sides)}{' ' + r.date.edtf if r.date else ''}")
    assert found == case.expected
