"""What the press tells in passing: charges called false, talks on whose occasion something is said, no giving way."""

from __future__ import annotations

import pytest

from codings import readings

# sentence -> "TYPE source > target" of its reports, in the order of the text
CASES = {
    "en": {
        "Zambia called Malawi's accusations baseless.": ["REJECT ZMB > MWI", "ACCUSE MWI > ZMB"],
        "Zambia described the Malawian claims as absurd.": ["REJECT ZMB > MWI", "ACCUSE MWI > ZMB"],
        "Zambia said that the accusations by Malawi were unfounded.": ["ACCUSE MWI > -", "REJECT ZMB > MWI"],
        # a verdict on what another did is a criticism
        "Zambia called Malawi's decision absurd.": ["ACCUSE ZMB > MWI"],
        "Zambia described the Malawian plan as unacceptable.": ["ACCUSE ZMB > MWI"],
        # talks in passing
        "Zambia's president said at a meeting with his Malawian counterpart that trade would grow.": [
            "CONSULT MWI+ZMB > -"
        ],
        "After talks with Malawi's prime minister, the Zambian president praised Norway.": [
            "CONSULT MWI+ZMB > -",
            "SUPPORT ZMB > NOR",
        ],
    },
    "fr": {
        "La Zambie a jugé infondées les accusations du Malawi.": ["REJECT ZMB > MWI", "ACCUSE MWI > ZMB"],
        "La Zambie a qualifié les accusations malawites de mensongères.": ["REJECT ZMB > MWI", "ACCUSE MWI > ZMB"],
        "La Zambie a jugé injustifiée la décision du Malawi.": ["ACCUSE ZMB > MWI"],
        # "aucun" denies with "ne", wherever it stands
        "La Zambie ne cédera à aucune pression du Malawi.": ["REJECT ZMB > MWI"],
        # a journey inside one's own state is between nobody
        "Le président péruvien a effectué une visite à Arequipa.": [],
        "Le président péruvien a effectué une visite à Oslo.": ["CONSULT PER > NOR"],
        "La Zambie ne reculera devant aucun obstacle.": ["REJECT ZMB > -"],
        # "pour consultations" between a noun and its complement
        "La Zambie a annoncé le rappel « pour consultations » de son ambassadrice au Malawi.": ["SANCTION ZMB > MWI"],
        "La Zambie a annoncé le rappel pour consultations de son ambassadeur à Lilongwe.": ["SANCTION ZMB > MWI"],
    },
}


@pytest.mark.parametrize(("language", "sentence"), [(code, s) for code, table in CASES.items() for s in table])
def test_codings(language: str, sentence: str) -> None:
    among = tuple(CASES[language])
    reports = readings(among, language)[among.index(sentence)].reports
    sides = [
        ["+".join(sorted(p.actor.code for p in side if p.actor)) for side in (r.source, r.target)] for r in reports
    ]
    told = [f"{r.type} {one or '-'} > {other or '-'}" for r, (one, other) in zip(reports, sides, strict=True)]
    assert told == CASES[language][sentence]


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


@pytest.mark.parametrize(("language", "sentence"), [(code, s) for code, table in MODES.items() for s in table])
def test_how_somebody_will_answer(language: str, sentence: str) -> None:
    among = tuple(MODES[language])
    [report] = readings(among, language)[among.index(sentence)].reports
    assert "/".join(filter(None, (report.type, report.mode))) == MODES[language][sentence]
