"""Several measures in one sentence, each an event; clauses that share a subject; what stands around their objects."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    "La présidence a indiqué que le Pérou rompait ses relations avec l'Équateur, expulsait deux diplomates et gelait "
    "ses avoirs.": [
        "SANCTION/asset-freeze: PER -> ECU (actual)", "SANCTION/break-ties: PER -> ECU (actual)",
        "SANCTION/expel-diplomats: PER -> ECU (actual)",
    ],
    # a date between commas hides no object
    "Le président kényan a exhorté, lundi 3 mars, les autorités ougandaises à libérer les pêcheurs.": [
        "REQUEST/yield: KEN -> UGA (actual)",
    ],
    # the subject of a clause behind « après que »
    "Lima a protesté après que « deux avions de l'armée équatorienne ont violé l'espace aérien péruvien », a indiqué "
    "un communiqué.": ["ACCUSE/disapprove: PER -> ECU:MIL (actual)", "MOBILIZE/troops: ECU:MIL -> PER (actual)"],
    # a pronoun behind the clause that opens its sentence
    "Si le Kenya ferme sa frontière, il paiera un prix élevé, a averti le président éthiopien.": [
        "THREATEN: ETH -> KEN (actual)",
    ],
    # one has to end what one does
    "« Il est temps que le Kenya cesse d'attaquer l'Éthiopie », a déclaré le ministre éthiopien.": [
        "REQUEST/change: ETH -> KEN (actual)",
    ],
    "Le Kenya n'attaque pas l'Éthiopie, a déclaré le ministre éthiopien.": ["ASSAULT: KEN -> ETH (negated)"],
}  # fmt: skip

ENGLISH = {
    "Jordan sent the Syrian ambassador home and closed two Syrian consulates.": [
        "SANCTION/close-embassy: JOR -> SYR (actual)", "SANCTION/expel-diplomats: JOR -> SYR (actual)",
    ],
    "Kenya must stop insulting Ethiopia, the Ethiopian minister said.": ["REQUEST/change: ETH -> KEN (actual)"],
    "If Kenya closes its border, it will pay a heavy price, the Ethiopian president warned.": [
        "THREATEN: ETH -> KEN (actual)",
    ],
}  # fmt: skip


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
