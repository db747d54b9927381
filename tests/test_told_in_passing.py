"""What the press tells in passing: charges called false, talks on whose occasion something is said, no giving way."""

from __future__ import annotations

import pytest

from codings import Case, cases, told

# sentence -> its reports, in the order of the text
CASES = {
    "en": {
        "Zambia called Malawi's accusations baseless.": ["REJECT: ZMB -> MWI (actual)", "ACCUSE: MWI -> ZMB (actual)"],
        "Zambia described the Malawian claims as absurd.": [
            "REJECT: ZMB -> MWI (actual)",
            "ACCUSE: MWI -> ZMB (actual)",
        ],
        "Zambia said that the accusations by Malawi were unfounded.": [
            "ACCUSE/allege: MWI -> - (actual)",
            "REJECT: ZMB -> MWI (actual)",
        ],
        # a verdict on what another did is a criticism
        "Zambia called Malawi's decision absurd.": ["ACCUSE/disapprove: ZMB -> MWI (actual)"],
        "Zambia described the Malawian plan as unacceptable.": ["ACCUSE/disapprove: ZMB -> MWI (actual)"],
        # talks in passing
        "Zambia's president said at a meeting with his Malawian counterpart that trade would grow.": [
            "CONSULT: MWI, ZMB -> - (actual)"
        ],
        "After talks with Malawi's prime minister, the Zambian president praised Norway.": [
            "CONSULT: MWI, ZMB -> - (actual)",
            "SUPPORT: ZMB -> NOR (actual)",
        ],
        # fighting and talks of the two who do something together, where only a circumstance tells of them
        "Malawi and Zambia agreed on a truce after weeks of clashes.": [
            "AGREE: MWI, ZMB -> - (actual)",
            "ASSAULT: MWI, ZMB -> - (actual)",
        ],
        "Malawi and Zambia traded accusations over clashes in a disputed valley.": [
            "ACCUSE/disapprove: MWI, ZMB -> - (actual)",
            "ASSAULT: MWI, ZMB -> - (actual)",
        ],
        # but not with a third in view, nor against something else
        "Malawi and Zambia agreed to send Kenya maize after weeks of clashes.": ["AGREE: MWI, ZMB -> KEN (actual)"],
        "Malawi and Zambia agreed to cooperate in the fight against smuggling.": ["AGREE: MWI, ZMB -> - (actual)"],
    },
    "fr": {
        "La Zambie et le Malawi ont échangé des accusations après plusieurs heures de combats.": [
            "ACCUSE/disapprove: MWI, ZMB -> - (actual)",
            "ASSAULT: MWI, ZMB -> - (actual)",
        ],
        "La Zambie a jugé infondées les accusations du Malawi.": [
            "REJECT: ZMB -> MWI (actual)",
            "ACCUSE: MWI -> ZMB (actual)",
        ],
        "La Zambie a qualifié les accusations malawites de mensongères.": [
            "REJECT: ZMB -> MWI (actual)",
            "ACCUSE: MWI -> ZMB (actual)",
        ],
        "La Zambie a jugé injustifiée la décision du Malawi.": ["ACCUSE/disapprove: ZMB -> MWI (actual)"],
        # "aucun" denies with "ne", wherever it stands
        "La Zambie ne cédera à aucune pression du Malawi.": ["REJECT/yield: ZMB -> MWI (actual)"],
        # a journey inside one's own state is between nobody
        "Le président péruvien a effectué une visite à Arequipa.": [],
        "Le président péruvien a effectué une visite à Oslo.": ["CONSULT/visit: PER -> NOR (actual)"],
        "La Zambie ne reculera devant aucun obstacle.": ["REJECT/yield: ZMB -> - (actual)"],
        # "pour consultations" between a noun and its complement
        "La Zambie a annoncé le rappel « pour consultations » de son ambassadrice au Malawi.": [
            "SANCTION/recall-ambassador: ZMB -> MWI (actual)"
        ],
        "La Zambie a annoncé le rappel pour consultations de son ambassadeur à Lilongwe.": [
            "SANCTION/recall-ambassador: ZMB -> MWI (actual)"
        ],
    },
}


@pytest.mark.parametrize("case", cases(**CASES))
def test_codings(case: Case) -> None:
    reading = case.reading()
    assert [told(report) for report in reading.reports] == case.expected


# how somebody will answer is said or not
MODES = {
    "en": {
        "Zambia vowed to retaliate.": "THREATEN",
        "Zambia said that it would respond in kind.": "THREATEN",
        "Zambia reserved the right to respond.": "THREATEN",
        "Zambia threatened to respond militarily.": "THREATEN/violence",
        "Zambia vowed to bomb Malawi.": "THREATEN/violence",
    },
    "fr": {
        "La Zambie a promis de riposter.": "THREATEN",
        "La Zambie a menacé de répondre aux taxes du Malawi.": "THREATEN",
        "La Zambie a menacé de frapper le Malawi.": "THREATEN/violence",
    },
}


@pytest.mark.parametrize("case", cases(**MODES))
def test_how_somebody_will_answer(case: Case) -> None:
    [report] = case.reading().reports
    assert "/".join(filter(None, (report.type, report.mode))) == case.expected
