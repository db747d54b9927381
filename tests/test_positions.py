"""What a party insists on, offers, refuses or demands, in its own words."""

from __future__ import annotations

import pytest

from codings import Case, cases, readings

# sentence -> (holder, stance, its words), or None
POSITIONS = {
    "fr": {
        # a complement behind a preposition, an object, a clause, an infinitive
        "Le Mali insiste sur le respect de sa souveraineté.": ("MLI", "insists", "sur le respect de sa souveraineté"),
        "Le Mali exige le retrait des troupes danoises.": ("MLI", "demands", "le retrait des troupes danoises"),
        "L'Inde demande que le Pakistan ferme ses camps.": ("IND", "demands", "que le Pakistan ferme ses camps"),
        "Le Qatar propose d'accueillir les pourparlers.": ("QAT", "offers", "d'accueillir les pourparlers"),
        # a cue of several words
        "Le ministre malien a souligné la nécessité d'un dialogue franc.": (
            "MLI",
            "insists",
            "la nécessité d'un dialogue franc",
        ),
        "Le Qatar se dit prêt à accueillir les pourparlers.": ("QAT", "offers", "prêt à accueillir les pourparlers"),
        "Le Mali a réaffirmé son attachement à la paix.": ("MLI", "insists", "son attachement à la paix"),
        # refusals
        "La Suède rejette la médiation norvégienne.": ("SWE", "refuses", "la médiation norvégienne"),
        "La Suède refuse toute négociation sur les îles.": ("SWE", "refuses", "toute négociation sur les îles"),
        # what is denied, what nobody in particular wants, what is no stance
        "L'Inde n'insiste pas sur le respect de sa souveraineté.": None,
        "Un passant exige le retrait des troupes danoises.": None,
        "Le Mali a expulsé deux diplomates danois.": None,
        # a deed of the holder's, for all its verb can say
        "Le Mali rappelle son ambassadeur au Danemark.": None,
        "Le Mali rappelle son attachement à la paix.": ("MLI", "insists", "son attachement à la paix"),
    },
    "en": {
        "Mali insists on respect for its sovereignty.": ("MLI", "insists", "on respect for its sovereignty"),
        "Mali demands the withdrawal of Danish troops.": ("MLI", "demands", "the withdrawal of Danish troops"),
        "India demands that Pakistan close its camps.": ("IND", "demands", "that Pakistan close its camps"),
        "Qatar offered to host the talks.": ("QAT", "offers", "to host the talks"),
        "The Malian minister stressed the need for frank dialogue.": (
            "MLI",
            "insists",
            "the need for frank dialogue",
        ),
        "Mali reaffirmed its commitment to peace.": ("MLI", "insists", "its commitment to peace"),
        "Sweden refuses to negotiate over the islands.": ("SWE", "refuses", "to negotiate over the islands"),
        "Sweden rejects any negotiation over the islands.": ("SWE", "refuses", "any negotiation over the islands"),
        "India does not insist on respect for its sovereignty.": None,
        "A passer-by demands the withdrawal of Danish troops.": None,
        "Mali expelled two Danish diplomats.": None,
    },
}


@pytest.mark.parametrize("case", cases(**POSITIONS))
def test_positions(case: Case) -> None:
    found = case.reading().positions
    assert [(p.holder.code, p.stance, p.text) for p in found] == ([case.expected] if case.expected else [])
    assert [case.text[p.span.start : p.span.end] for p in found] == [p.text for p in found]


def test_the_speaker_is_kept_in_the_texts_words():
    (reading,) = readings(("Le ministre malien a souligné la nécessité d'un dialogue franc.",), "fr")
    assert [p.speaker for p in reading.positions] == ["Le ministre malien"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Pérou et le Chili exigent le retrait des troupes danoises."),
        ("en", "Peru and Chile demand the withdrawal of Danish troops."),
    ],
)
def test_both_holders_are_kept(language, text):
    (reading,) = readings((text,), language)
    assert [(p.holder.code, p.stance) for p in reading.positions] == [("PER", "demands"), ("CHL", "demands")]
