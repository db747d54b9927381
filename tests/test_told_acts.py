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


ENGLISH = [
    # a verdict beside the noun that it is passed on, or in a predicate that says whose the act was
    (
        "“This was a most regretful and reckless decision by the government of Peru,” the Norwegian minister said.",
        ["ACCUSE/disapprove: NOR -> PER (actual)"],
    ),
    (
        "The unfriendly conduct of the Peruvian leadership requires reflection, the Norwegian minister said.",
        ["ACCUSE/disapprove: NOR -> PER (actual)"],
    ),
    # what is done to deceive
    (
        "Peru's statement was an attempt to deflect attention from the famine, Chile's minister said.",
        ["ACCUSE/disapprove: CHL -> PER (actual)"],
    ),
    # what another says, called untrue, is denied
    ("Chile's ministry described Peru's statement as another lie.", ["REJECT: CHL -> PER (actual)"]),
    ("The Peruvian statement does not correspond to reality, Chile said.", ["REJECT: CHL -> PER (actual)"]),
    # a duty not to do
    ("Chile's minister said Peru should not provoke its vessels.", ["REQUEST/change: CHL -> PER (actual)"]),
    # an act by its name alone is no verdict, nor is what would be answered
    ("Chile's minister spoke of the annexation of the island by Peru.", ["COERCE/seize: PER -> - (actual)"]),
    ("Chile will answer every new provocation by Peru, its minister said.", []),
    # blame
    (
        "Responsibility for the crisis lies with Peru, the Chilean minister said.",
        ["ACCUSE/allege: CHL -> PER (actual)"],
    ),
    ("The coach said responsibility lies with the team.", []),
    # what is to be expected, by one's own word and another's
    ("Chile's president said his country would respond firmly to Peru.", ["THREATEN: CHL -> PER (actual)"]),
    ("Peru will pay dearly for this, the Chilean minister said.", ["THREATEN: CHL -> PER (actual)"]),
    ("Chile vowed to take countermeasures against Peru.", ["THREATEN/restrict: CHL -> PER (actual)"]),
    # one's own ambassador
    ("Chile summoned its ambassador from Lima for consultations.", ["SANCTION/recall-ambassador: CHL -> PER (actual)"]),
    ("Chile summoned Peru's ambassador for talks.", ["ACCUSE/summon: CHL -> PER (actual)"]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_what_is_told_of_another_is_the_speakers(text: str, expected: list[str]) -> None:
    assert coded(text, [case[0] for case in ENGLISH], "en") == expected
