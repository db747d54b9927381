"""Acts that a sentence only names, beside the one it tells: what must be coded of each sentence is all, and no more."""

from __future__ import annotations

import pytest

from codings import Case, cases

ENGLISH = {
    # what something lasts until is not done yet
    "Norway will not lift sanctions on Peru until Lima stops shelling Chile.": ["REJECT"],
    "Kenya refused to reopen the border until Somalia's demands have been met.": ["REJECT"],
    "Norway suspended aid to Kenya until Nairobi ratifies the treaty.": ["SANCTION"],
    # but was, where the past tells so
    "Chile fought Peru until Lima declared a ceasefire.": ["ASSAULT", "CONCEDE"],
    # coordinated infinitives stand under the same verb
    "Norway agreed to lift the embargo on Peru and provide food aid to Lima.": ["AGREE"],
    "Chile threatened to expel the Peruvian ambassador and close its border with Peru.": ["THREATEN"],
    # a city before an attack is where it befell; a seat of power may strike, where it strikes at somebody
    "Chile condemned the Quetta bombing.": ["ACCUSE"],
    "Norway tightened security after the Nairobi attack.": ["MOBILIZE"],
    "The Moscow raid on Tallinn killed two Estonians.": ["ASSAULT"],
    # who backs or arms whom, in a participle beside a noun, is how things stand
    "Peruvian warplanes supported by Chile pounded the town of Kidal in Mali.": ["ASSAULT"],
    "Rebels armed by Chad seized a town in Mali.": ["ASSAULT"],
    "Norway backed Peru's candidate.": ["SUPPORT"],
    # an order is no permission, and a demand for sanctions no request to those who are to suffer them
    "Peru has issued deportation orders against two Chileans.": ["COERCE"],
    "Chile sent troops to restore order in Lima.": ["MOBILIZE"],
    "Norway called for sanctions against Peru.": ["ACCUSE"],
    # who flees visits nobody
    "A family arrived in Peru as refugees.": [],
    # what a deed's words say is no second deed; a mere paper's is the deed
    "Thousands in Lima staged a rally calling for the president's resignation.": ["PROTEST"],
    "Norway sent a letter urging Peru to free the prisoners.": ["REQUEST"],
    "Norway's parliament passed a resolution condemning Peru.": ["ACCUSE"],
    "A court in Peru dismissed a petition filed by Chile.": ["REJECT"],
    # what one is held for is no cooperation; what one is accused of stays in the accusation
    "Chilean police detained two Peruvians for helping rebels.": ["COERCE"],
    "Chile accused Peru of violating its airspace and arming rebels.": ["ACCUSE"],
    # what is denied, aimed at or announced as an intention
    "Norway denied reports of planning an attack on Peru.": ["REJECT"],
    "Peru deployed soldiers with a view to rescuing the hostages and arresting the rebels.": ["MOBILIZE"],
    # a fight as a topic, a war as somebody's past
    "Peru praised Kenya for its role in the fight against Boko Haram.": ["SUPPORT"],
    "Kenyan troops fighting rebels in Somalia received new arms.": [],
    "Kenyan troops fought rebels in Somalia.": ["ASSAULT"],
    "Chile's wars in the desert are taught in Peru.": [],
    "The war between Norway and Chile ended.": ["ASSAULT"],
    # what talks and agreements are about is not done yet
    "Norway launched talks on the withdrawal of Peru's troops.": ["CONSULT"],
    "Kenya held talks with Somalia over the release of two pilots.": ["CONSULT"],
    # a meeting that others are ahead of is to come, an invasion may be long past
    "Peru freed five prisoners on the eve of a visit by Norway's prime minister.": ["AGREE", "RETREAT"],
    "Norway closed its border on the eve of Bolivia's invasion of Chile.": ["ASSAULT", "SANCTION"],
}


@pytest.mark.parametrize("case", cases(en=ENGLISH))
def test_types_coded(case: Case) -> None:
    assert sorted({line.partition(":")[0].partition("/")[0] for line in case.coded()}) == case.expected
