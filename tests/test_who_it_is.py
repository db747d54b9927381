"""Who a noun or pronoun is, by a name between commas or by the clause that it opens; what people do on their own."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # a name between commas says who "un ..." is, not whose
    "Un voisin du Laos, la Thaïlande, a fermé sa frontière avec le Myanmar.": [
        "SANCTION/close-border: THA -> MMR (actual)"
    ],
    "Un membre de l'Union européenne, la Hongrie, a rejeté l'accord.": ["REJECT: HUN -> - (actual)"],
    # who says that he will refuse, refuses
    "Le Pérou a annoncé qu'il refuserait de recevoir l'ambassadeur chilien.": ["REJECT/meet: PER -> CHL (actual)"],
    # the pronoun of an opening clause is the subject of the clause behind it
    "Alors qu'il était à Lima pour prendre part à un sommet, le roi jordanien a remercié le Chili.": [
        "CONSULT/visit: JOR -> PER (actual)",
        "SUPPORT: JOR -> CHL (actual)",
    ],
    # what is lifted is lifted for whom a headline is about
    "Pérou : l'Union européenne lève les sanctions.": ["CONCEDE/lift-sanctions: EU -> PER (actual)"],
    # a crowd that turns on another state is of where it stands
    "Une foule en colère a attaqué l'ambassade du Chili à Lima.": ["ASSAULT: PER:CIV -> CHL (actual)"],
    # ceux du pays sont du seul nommé
    "Le Pérou est en crise. Le président du pays a dénoncé la Bolivie.": ["ACCUSE/disapprove: PER -> BOL (actual)"],
    # people on a journey of their own are no delegation
    "Des milliers de Péruviens se sont rendus au Chili pour les vacances.": [],
    # what is suffered from somebody, as another tells it, is a charge
    "Les Laotiens subissent des persécutions de la part de la Thaïlande, a déclaré le ministre péruvien.": [
        "ACCUSE/allege: PER -> THA (actual)"
    ],
}

ENGLISH = {
    "A NATO member, Turkey, shelled a Syrian post.": ["ASSAULT/heavy-weapons: TUR -> SYR (actual)"],
    # a ministry deals with the envoy to its own state; who tells of an official tells of his own
    "The foreign ministry summoned the top Chilean envoy to Peru on Friday.": ["ACCUSE/summon: PER -> CHL (actual)"],
    "Deputy Foreign Minister Rosa Soto voiced anger at the Chilean remarks, the Peruvian foreign ministry said.": [
        "ACCUSE/disapprove: PER -> CHL (actual)",
    ],
    # those of the country are of the only one named, of who acts or is dealt with before, not of whom they deal with
    "Peru expelled two Chilean envoys. The country's foreign minister, Ana Soto, accused Santiago of spying.": [
        "ACCUSE/allege: PER -> CHL (actual)",
        "SANCTION/expel-diplomats: PER -> CHL (actual)",
    ],
    "Chilean media reported that the country's foreign ministry had condemned Bolivia.": [
        "ACCUSE/disapprove: CHL -> BOL (actual)",
    ],
    # whom somebody deals with in a phrase beside is not he
    "President Luis Soto of Peru issued a stern warning to Chile, urging the country not to bomb Bolivia.": [
        "REQUEST/change: PER -> CHL (actual)",
        "THREATEN: PER -> CHL (actual)",
    ],
    # a list that ends in a number of others
    "Peru, Chile and more than 15 other countries said that they were expelling Bolivian diplomats.": [
        "SANCTION/expel-diplomats: CHL, PER -> BOL (actual)",
    ],
    # who asked for it, not whither it goes
    "Peru agreed to a Chilean request to let the minister's plane through its skies toward Bolivia.": [
        "AGREE: PER -> CHL (actual)",
        "REQUEST: CHL -> PER (actual)",
    ],
    # whose the decision is, behind the end of a quotation too
    'Lima had initially voiced surprise at Chile\'s "hasty decision" to sever diplomatic relations.': [
        "ACCUSE/disapprove: PER -> CHL (actual)",
        "SANCTION/break-ties: CHL -> PER (actual)",
    ],
    # a rally at which a president speaks protests nothing
    "Peru expelled two Chilean envoys, President Luis Paz announced during a rally in Lima.": [
        "SANCTION/expel-diplomats: PER -> CHL (actual)",
    ],
    # who has told somebody something goes on in the past tense; a name before a comma has its office behind it
    "Peru summoned Luis Paz, Bolivia's envoy to Peru. Paz told Soto the map is fair and urged Peru to change course.": [
        "ACCUSE/summon: PER -> BOL (actual)",
        "REQUEST/yield: BOL -> PER (actual)",
    ],
    "Peru said it would reject the Chilean proposal.": [
        "AGREE: CHL -> PER (actual)",
        "REJECT: PER -> CHL (actual)",
    ],
    "While she was in Lima to attend a summit, the Jordanian queen condemned the coup.": [
        "ACCUSE/disapprove: JOR -> - (actual)",
        "CONSULT/visit: JOR -> PER (actual)",
    ],
    "Some Peruvians travelled to Chile from Tacna.": [],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
