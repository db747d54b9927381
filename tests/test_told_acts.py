"""What somebody tells of another: verdicts, duties, what he is to expect; nothing where nobody known says so."""

from __future__ import annotations

import pytest

from codings import coded

CASES = [
    # duties, whatever the verb
    ("« Le Kenya doit cesser ses manœuvres », a lancé Kampala.", ["REQUEST/change: UGA -> KEN (actual)"]),
    ("Il est temps que le Tchad s'explique, a déclaré le ministre nigérien.", ["REQUEST/change: NER -> TCD (actual)"]),
    ("Accra a dit que Lomé devait se ressaisir.", ["REQUEST/change: GHA -> TGO (actual)"]),
    # one's own duty, an expert's advice and a likelihood are no demand
    ("Le Kenya doit se moderniser, a dit Nairobi.", []),
    ("Les experts estiment que le Kenya doit se moderniser.", []),
    ("Selon Accra, le Togo devrait se qualifier.", []),
    # verdicts
    ("Pour Kigali, l'attitude de Kinshasa est inacceptable.", ["ACCUSE/disapprove: RWA -> COD (actual)"]),
    ("Kigali a jugé « injuste » la décision de Kinshasa.", ["ACCUSE/disapprove: RWA -> COD (actual)"]),
    ("La chaleur est insupportable au Mali.", []),
    # harm, tried or done
    ("Selon Bujumbura, Kigali cherche à déstabiliser le pays.", ["ACCUSE/allege: BDI -> RWA (actual)"]),
    ("La hausse des prix déstabilise le pays.", []),
    # what is pledged: force is a threat, an end to help for others an agreement
    ("Le Burundi se dit prêt à frapper le Rwanda.", ["THREATEN/violence: BDI -> RWA (actual)"]),
    # what is bidden
    ("« Retirez vos troupes », a lancé le président du Pérou.", ["REQUEST/change: PER -> - (actual)"]),
    # what is to be expected
    ("Le Burundi devra répondre de ses actes, a averti Kigali.", ["THREATEN: RWA -> BDI (actual)"]),
    ("Kigali affirme que le Burundi s'expose à des représailles.", ["THREATEN: RWA -> BDI (actual)"]),
    ("Le Burundi s'expose à une inflation forte.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_an_act_in_the_telling_is_the_speakers(text: str, expected: list[str]) -> None:
    assert coded(text, [case[0] for case in CASES], "fr") == expected
