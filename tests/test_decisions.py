"""An infinitive that says what a decision, a choice or a measure is: who decides is who does it."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> a line that must be coded
DECISIONS = {
    "fr": {
        "Le Mali prend acte de la décision des États-Unis de suspendre la délivrance de visas aux Maliens.": (
            "SANCTION/visa-suspension: USA -> MLI:CIV (actual)"
        ),
        "Le Pérou regrette la décision du Chili de fermer la frontière.": "SANCTION/close-border: CHL -> PER (actual)",
        "La Turquie a salué la décision de la Suède de lever les sanctions contre Ankara.": (
            "CONCEDE/lift-sanctions: SWE -> TUR (actual)"
        ),
        "La décision de la Norvège d'expulser deux diplomates russes a été critiquée par Moscou.": (
            "SANCTION/expel-diplomats: NOR -> RUS (actual)"
        ),
        "Le Soudan a réagi au choix de l'Égypte de rappeler son ambassadeur à Khartoum.": (
            "SANCTION/recall-ambassador: EGY -> SDN (actual)"
        ),
        "La décision japonaise de suspendre l'aide au Myanmar a surpris.": (
            "SANCTION/aid-suspension: JPN -> MMR (actual)"
        ),
        "La Zambie déplore la mesure prise par le Malawi de fermer leur frontière commune.": (
            "SANCTION/close-border: MWI -> ZMB (actual)"
        ),
        "Cuba a dénoncé la décision de l'Équateur d'expulser son ambassadeur.": (
            "SANCTION/expel-diplomats: ECU -> CUB (actual)"
        ),
    },
    "en": {
        "Mali took note of the decision by the United States to suspend visas for Malians.": (
            "SANCTION/visa-suspension: USA -> MLI:CIV (actual)"
        ),
        "Peru regretted Chile's decision to close the border.": "SANCTION/close-border: CHL -> PER (actual)",
        "Turkey welcomed Sweden's decision to lift sanctions against Ankara.": (
            "CONCEDE/lift-sanctions: SWE -> TUR (actual)"
        ),
        "Norway's decision to expel two Russian diplomats was criticised by Moscow.": (
            "SANCTION/expel-diplomats: NOR -> RUS (actual)"
        ),
        "Algeria said the French move to expel four Algerian diplomats was unjustified.": (
            "SANCTION/expel-diplomats: FRA -> DZA (actual)"
        ),
        "Iran denounced the decision taken by Canada to cut diplomatic ties with Tehran.": (
            "SANCTION/break-ties: CAN -> IRN (actual)"
        ),
        "The decision of Egypt to recall its ambassador to Sudan came on Monday.": (
            "SANCTION/recall-ambassador: EGY -> SDN (actual)"
        ),
        "Zambia deplored the move by Malawi to close their common border.": (
            "SANCTION/close-border: MWI -> ZMB (actual)"
        ),
    },
}
# note is taken of an act of another, words of wanting stand over what talks are with
NOT_DONE = {
    "Le Niger prend acte du refus des autorités béninoises de répondre à ses questions.": "NER",
    "L'Inde a repris les négociations avec le Pakistan.": "ASSAULT",
    "La volonté de l'Inde de reprendre les négociations avec le Pakistan a été confirmée.": "ASSAULT",
}


@pytest.mark.parametrize("case", cases(**DECISIONS))
def test_who_decides_does_it(case: Case) -> None:
    assert case.expected in case.coded()


@pytest.mark.parametrize("case", cases(fr=NOT_DONE))
def test_what_is_not_done(case: Case) -> None:
    assert not [line for line in case.coded() if case.expected in line.split(" ->")[0]]
