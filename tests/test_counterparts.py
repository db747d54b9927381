"""Targets that a text leaves to the sentences before."""

from __future__ import annotations

import pytest

from detente.pipeline import passage, read_articles

CASES = {
    # the other side of what was said before
    "Le Chili a accusé le Pérou d'espionnage. Santiago a aussi menacé de fermer la frontière.": ["PER", "PER"],
    "Norway accused Chile of spying. Oslo also threatened new sanctions.": ["CHL", "CHL"],
    # two other sides: nobody is guessed
    "Norway met Chile and Peru in Oslo. Norway then issued a warning.": ["CHL,NOR,PER", ""],
    # nothing before
    "Norway threatened new sanctions.": [""],
    # a gesture goes to the state, though its citizens were named last
    "Bamako et Lisbonne ont renoué leurs relations. Le Portugal avait suspendu la délivrance de visas aux citoyens "
    "maliens. Le Portugal a tourné la page.": ["MLI,PRT", "MLI:CIV", "MLI"],
    # an envoy called home: done to the state that he was sent to
    "Ghana recalled its ambassador to Togo. Ambassador Mensah was recalled to Accra by President Akufo-Addo.": [
        "TGO",
        "TGO",
    ],
    # nobody in particular is called upon, and nobody else in his stead
    "La Zambie a accusé l'Angola d'espionnage. Lusaka a exhorté la communauté internationale à réagir.": ["AGO", ""],
    # a crowd faces its own authorities
    "Norway accused Chile of spying. Norwegian students demonstrated in the streets.": ["CHL", ""],
}


@pytest.mark.parametrize("text", CASES)
def test_targets_of_each_report(text: str) -> None:
    reading = next(read_articles([passage(text)]))
    found = []
    for report in reading.reports:
        parties = report.target or (report.source if len(report.source) > 1 else ())
        found.append(",".join(sorted({p.actor.code for p in parties if p.actor})))
    assert found == CASES[text]


def test_the_report_says_where_its_target_comes_from() -> None:
    text = "Le Chili a accusé le Pérou d'espionnage. Santiago a aussi menacé de fermer la frontière."
    last = next(read_articles([passage(text)])).reports[-1]
    assert any("left to the context" in step for step in last.explanation)


SIDES = {
    # those of both
    "Kenya accused Uganda of smuggling. The foreign ministers of the two countries met on Friday.": ("KEN,UGA", ""),
    "Kenya accused Uganda of smuggling. Delegates from both nations met on Friday.": ("KEN,UGA", ""),
    "Le Kenya a accusé l'Ouganda. Les présidents des deux pays se sont rencontrés vendredi.": ("KEN,UGA", ""),
    "Le Soudan a accusé le Tchad. Les armées des deux pays se sont affrontées lundi.": ("SDN:MIL,TCD:MIL", ""),
    # "they" after a meeting of two people
    "Peru's president met Chile's foreign minister in Lima. They agreed to reopen the border.": ("CHL,PER", ""),
    "The Kenyan president hosted his Ugandan counterpart. They reviewed bilateral ties.": ("KEN,UGA", ""),
    "Le ministre chilien a reçu l'ambassadeur du Pérou. Ils ont passé en revue les relations entre les deux pays.": (
        "CHL,PER",
        "",
    ),
    # a decision that one judges, and that is nobody's by its words, is not one's own
    "Uganda expelled a Kenyan envoy. Kenya denounced the decision to expel its diplomat.": ("KEN", "UGA"),
    "L'Ouganda a expulsé un diplomate kényan. La ministre kényane a qualifié d'inacceptable la décision d'expulser le "
    "diplomate.": ("KEN", "UGA"),
    # whose soldiers: of the place that the clause is about
    "Norway met Chile in Oslo. The ministers spoke of Niger, where soldiers attacked a village in Mali.": (
        "NER:MIL",
        "MLI",
    ),
    "La Cédéao a sanctionné le Togo. Elle a parlé de la Guinée, où des militaires ont arrêté le président.": (
        "GIN:MIL",
        "GIN",
    ),
    # an agentless act of diplomacy is done by the side one deals with
    "Le Soudan du Sud a accusé l'Ouganda d'espionnage. L'ambassadeur ougandais a été convoqué.": ("SSD", "UGA"),
    # an act told again by a noun alone
    "Norway bombed Chile on Monday. The attack killed two people.": ("NOR", "CHL"),
    # what is condemned was done by whoever did it
    "Norway bombed Chile on Monday. France condemned the attack.": ("FRA", "NOR"),
    # a quarrel goes on with the one quarrelled with, not with the one called upon
    "La Norvège a menacé le Chili. Santiago a demandé l'aide de la France. Le Chili a dénoncé un chantage.": (
        "CHL",
        "NOR",
    ),
}


@pytest.mark.parametrize("text", SIDES)
def test_sides_of_the_last_report(text: str) -> None:
    last = next(read_articles([passage(text)])).reports[-1]
    codes = [",".join(sorted({p.actor.code for p in side if p.actor})) for side in (last.source, last.target)]
    assert tuple(codes) == SIDES[text]
