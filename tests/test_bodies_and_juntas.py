"""Whom "l'organisation", "the bloc", "la junte" and "les putschistes" mean in a text of several sentences."""

from __future__ import annotations

import pytest

from codings import Case, cases, readings

# text -> (type, sources, targets) that it tells, among others
BODIES = {
    "fr": {
        # the body that acted in the sentence before; a pronoun behind the noun
        "La SADC a exclu mardi Madagascar de ses instances. L'organisation a exigé la libération du président. Elle "
        "menace de fermer ses ports.": [("REQUEST", "SADC", "MDG"), ("THREATEN", "SADC", "MDG")],
        # the only one that the text is about
        "Le Niger a quitté la Cédéao en janvier. L'organisation régionale a imposé des sanctions au pays.": [
            ("SANCTION", "ECOWAS", "NER")
        ],
        "La Russie a menacé l'Otan. L'alliance militaire a condamné Moscou.": [("ACCUSE", "NATO", "RUS")],
        # no body: what is organised, and of two bodies
        "La Cédéao a suspendu le Niger. L'organisation du scrutin a irrité Lagos, qui a condamné Niamey.": [
            ("ACCUSE", "NGA", "NER")
        ],
    },
    "en": {
        "ECOWAS on Tuesday suspended Niger. The bloc demanded the release of the president. It threatened to close "
        "borders.": [("REQUEST", "ECOWAS", "NER"), ("THREATEN", "ECOWAS", "NER")],
        "Caricom condemned the vote in Haiti. The 15-nation bloc accused Port-au-Prince of fraud.": [
            ("ACCUSE", "CARICOM", "HTI")
        ],
        "ASEAN leaders met in Jakarta. The organization urged Myanmar to hold elections.": [
            ("REQUEST", "ASEAN", "MMR")
        ],
    },
}

# the state of a coup, never that of the town where others speak of it
JUNTAS = {
    "fr": {
        "Réunis à Accra, les chefs d'État de la Cédéao ont suspendu la Guinée-Bissau après le putsch. La junte a "
        "accusé la France d'ingérence.": [("ACCUSE", "GNB", "FRA")],
        "Réuni à Addis-Abeba, le Conseil de paix de l'UA a exclu Madagascar. Les putschistes ont menacé la France. La "
        "junte a expulsé l'ambassadeur du Kenya.": [("THREATEN", "MDG:MIL", "FRA"), ("SANCTION", "MDG", "KEN")],
        # an officer who is named as one of those of the coup
        "Les putschistes de Madagascar sont isolés. Réunie à Gaborone, la SADC a menacé le colonel Hery N'Bala.": [
            ("THREATEN", "SADC", "MDG:MIL")
        ],
        "La France a gelé son aide au Gabon après le putsch. La junte a accusé la France.": [("ACCUSE", "GAB", "FRA")],
        "Le putsch au Niger inquiète l'Algérie et le Tchad. Le général N'Bala a reçu l'ambassadeur de Chine. Les "
        "putschistes ont menacé la France.": [("THREATEN", "NER:MIL", "FRA")],
    },
    "en": {
        "West African leaders meeting in Abuja suspended Guinea-Bissau after a coup. The junta accused France of "
        "interference.": [("ACCUSE", "GNB", "FRA")],
        "ABUJA, March 3 (Wire) - ECOWAS suspended Guinea-Bissau on Tuesday. The junta accused France of meddling.": [
            ("ACCUSE", "GNB", "FRA")
        ],
        "ASEAN leaders gathered in Kuala Lumpur barred Myanmar from the summit. The junta condemned Japan.": [
            ("ACCUSE", "MMR", "JPN")
        ],
    },
}


def _told(case: Case) -> set[tuple[str, str, str]]:
    return {
        (r.type, s.actor.code, t.actor.code if t.actor else "")
        for r in case.reading().reports
        for s in r.source
        for t in r.target
        if s.actor
    }


@pytest.mark.parametrize("case", [*cases(**BODIES), *cases(**JUNTAS)])
def test_whom_the_words_mean(case: Case) -> None:
    assert set(case.expected) <= _told(case)


def test_nobody_is_the_organisation_of_a_vote() -> None:
    (reading,) = readings(("La Cédéao a suspendu le Niger. L'organisation du scrutin a été confiée à Oslo.",), "fr")
    assert all("organisation" not in p.span.text for r in reading.reports for p in (*r.source, *r.target))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Kenya et le Ghana ont signé un pacte. Oslo a critiqué Lima. Les deux parties se sont rencontrées."),
        ("en", "Kenya and Ghana signed a pact. Norway criticised Peru. Both sides held talks."),
    ],
)
def test_the_last_two_are_both_not_an_earlier_pair(language: str, text: str) -> None:
    (reading,) = readings((text,), language)
    met = [{p.actor.code for p in r.source if p.actor} for r in reading.reports if r.type == "CONSULT"]
    assert met == [{"NOR", "PER"}]
