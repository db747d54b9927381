"""Done, denied, to come, possible or of a past era: one sentence a form of the predicate, in both languages."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # what is evident, and what seems possible
    "Il semble évident que la Bolivie se range du côté du Pérou.": ["SUPPORT: BOL -> PER (actual)"],
    "Il paraît possible que la Bolivie soutienne le Pérou.": ["SUPPORT: BOL -> PER (hypothetical)"],
    # done
    "Le Pérou expulse deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Le Pérou a expulsé deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Deux diplomates chiliens ont été expulsés par le Pérou.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Le Pérou condamne le Chili.": ["ACCUSE/disapprove: PER -> CHL (actual)"],
    "L'invasion du Chili par le Pérou a commencé.": ["ASSAULT: PER -> CHL (actual)"],
    # denied
    "Le Pérou n'a pas expulsé de diplomate chilien.": ["SANCTION/expel-diplomats: PER -> CHL (negated)"],
    "Sans attaquer le Chili, le Pérou a rappelé son ambassadeur.": [
        "ASSAULT: PER -> CHL (negated)",
        "SANCTION/recall-ambassador: PER -> CHL (actual)",
    ],
    "Le président du Pérou n'a pas rencontré son homologue chilien.": ["CONSULT: PER -> CHL (negated)"],
    "Aucun diplomate chilien n'a été expulsé par le Pérou.": ["SANCTION/expel-diplomats: PER -> CHL (negated)"],
    "Le Pérou n'a expulsé aucun diplomate chilien.": ["SANCTION/expel-diplomats: PER -> CHL (negated)"],
    "Le Pérou n'a jamais attaqué le Chili.": ["ASSAULT: PER -> CHL (negated)"],
    "Le Pérou n'a pas encore condamné le Chili.": ["ACCUSE/disapprove: PER -> CHL (negated)"],
    "Le Pérou ne sanctionnera pas le Chili.": ["SANCTION/discontinue: PER -> CHL (negated)"],
    # to come
    "Le Pérou attaquera le Chili.": ["THREATEN/violence: PER -> CHL (actual)"],
    "Le Pérou sanctionnera le Chili.": ["SANCTION/discontinue: PER -> CHL (future)"],
    "Le Pérou expulsera deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (future)"],
    "Le Pérou va expulser deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (future)"],
    "Deux diplomates chiliens seront expulsés par le Pérou.": ["SANCTION/expel-diplomats: PER -> CHL (future)"],
    "Le Pérou sera attaqué par le Chili.": ["THREATEN/violence: CHL -> PER (actual)"],
    # possible
    "Le Pérou expulserait deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Le Pérou pourrait expulser deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    # a claim of others, which the press tells in the conditional of the past
    "Le Pérou aurait expulsé deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Si la crise avait duré, le Pérou aurait expulsé deux diplomates chiliens.": [
        "SANCTION/expel-diplomats: PER -> CHL (hypothetical)"
    ],
    "Le Pérou a peut-être expulsé deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Le Pérou doit expulser deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Le Pérou devrait expulser deux diplomates chiliens.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Il est possible que le Pérou attaque le Chili.": ["ASSAULT: PER -> CHL (hypothetical)"],
    # conditions
    "Au cas où le Pérou attaquerait le Chili, la région s'embraserait.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Si le Pérou attaquait le Chili, ce serait la guerre.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Si le Pérou attaque le Chili, la région sera perdue.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "La Bolivie se demande si le Pérou a attaqué le Chili.": ["ASSAULT: PER -> CHL (hypothetical)"],
    # events that are only supposed
    "L'éventuelle invasion du Chili par le Pérou reste à redouter.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Une attaque du Pérou contre le Chili provoquerait une guerre.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Une invasion du Chili par le Pérou serait une erreur.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "L'invasion de Taïwan par la Chine pourrait ruiner la région.": ["ASSAULT: CHN -> TWN (hypothetical)"],
    "L'attaque du Pérou contre le Chili serait une erreur.": ["ASSAULT: PER -> CHL (hypothetical)"],
    # questions
    "Le Pérou va-t-il attaquer le Chili ?": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Est-ce que le Pérou a attaqué le Chili ?": ["ASSAULT: PER -> CHL (hypothetical)"],
    # clauses beside the main one
    "Le Pérou a réuni des juristes pour expulser deux diplomates chiliens.": [
        "SANCTION/expel-diplomats: PER -> CHL (future)"
    ],
    "Après avoir attaqué le Chili, le Pérou a retiré ses troupes.": [
        "ASSAULT: PER -> CHL (actual)",
        "RETREAT/withdraw: PER -> CHL (actual)",
    ],
}

ENGLISH = {
    # the manner of what is not done yet
    "Chile could reply by sending troops to Peru.": ["MOBILIZE/troops: CHL -> PER (hypothetical)"],
    "Chile replied by sending troops to Peru.": ["MOBILIZE/troops: CHL -> PER (actual)"],
    # done
    "Peru expelled two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Peru has expelled two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Two Chilean diplomats were expelled by Peru.": ["SANCTION/expel-diplomats: PER -> CHL (actual)"],
    "Peru is attacking Chile.": ["ASSAULT: PER -> CHL (actual)"],
    "Peru was attacked by Chile.": ["ASSAULT: CHL -> PER (actual)"],
    "The invasion of Chile by Peru has begun.": ["ASSAULT: PER -> CHL (actual)"],
    "Norway's attack on Chile failed.": ["ASSAULT: NOR -> CHL (actual)"],
    "Norway's war on Chile ended.": ["ASSAULT: NOR -> CHL (actual)"],
    # denied
    "Peru recalled its ambassador without attacking Chile.": [
        "ASSAULT: PER -> CHL (negated)",
        "SANCTION/recall-ambassador: PER -> CHL (actual)",
    ],
    "Peru expelled no Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (negated)"],
    "No Chilean diplomat was expelled by Peru.": ["SANCTION/expel-diplomats: PER -> CHL (negated)"],
    "Peru did not expel Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (negated)"],
    "Peru has never attacked Chile.": ["ASSAULT: PER -> CHL (negated)"],
    "The president of Peru did not meet his Chilean counterpart.": ["CONSULT: CHL, PER -> - (negated)"],
    "Peru didn't attack Chile.": ["ASSAULT: PER -> CHL (negated)"],
    "Peru is not attacking Chile.": ["ASSAULT: PER -> CHL (negated)"],
    "Peru will not sanction Chile.": ["SANCTION: PER -> CHL (negated)"],
    # to come
    "Peru will expel two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (future)"],
    "Peru is going to expel two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (future)"],
    "Two Chilean diplomats will be expelled by Peru.": ["SANCTION/expel-diplomats: PER -> CHL (future)"],
    "Peru shall attack Chile.": ["THREATEN/violence: PER -> CHL (actual)"],
    # possible
    "Peru may expel two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Peru could expel two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Peru might attack Chile.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Peru should expel two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Peru has perhaps expelled two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "Peru would attack Chile.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "Peru must expel two Chilean diplomats.": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    "It is possible that Peru attacked Chile.": ["ASSAULT: PER -> CHL (hypothetical)"],
    # conditions
    "If Peru expels two Chilean diplomats, there will be a crisis.": [
        "SANCTION/expel-diplomats: PER -> CHL (hypothetical)"
    ],
    "If Peru attacked Chile, there would be a war.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "If war breaks out, Peru will attack Chile.": ["THREATEN/violence: PER -> CHL (actual)"],
    "Bolivia wonders whether Peru attacked Chile.": ["ASSAULT: PER -> CHL (hypothetical)"],
    # events that are only supposed
    "An invasion of Chile by Peru would be a mistake.": ["ASSAULT: PER -> CHL (hypothetical)"],
    "China's invasion of Taiwan could ruin the region.": ["ASSAULT: CHN -> TWN (hypothetical)"],
    "A Peruvian attack on Chile might lead to war.": ["ASSAULT: PER -> CHL (hypothetical)"],
    # questions
    "Did Peru expel two Chilean diplomats?": ["SANCTION/expel-diplomats: PER -> CHL (hypothetical)"],
    # clauses beside the main one
    # whom one sends for an act does it
    "Peru sent planes to bomb Chile.": ["ASSAULT: PER -> CHL (actual)"],
}

# sentence -> its one status where the article has no date, and where it is of 3 February 2026
HISTORY = {
    "fr": {
        # a bare year, or a month with its year: a past era even where the story's year is not known
        "La France a attaqué l'Algérie en 1830.": ("historical", "historical"),
        "En 1979, l'URSS a envahi l'Afghanistan.": ("historical", "historical"),
        "Le Pérou a expulsé deux diplomates chiliens en mars 2019.": ("historical", "historical"),
        "Le Pérou a expulsé deux diplomates chiliens en 2024.": ("historical", "historical"),
        # the year before is no history where the story's year is known
        "Le Pérou a expulsé deux diplomates chiliens à la fin de 2025.": ("historical", "actual"),
        # a day without another date is the story's own
        "Le Pérou a expulsé deux diplomates chiliens le 3 mars 2019.": ("actual", "historical"),
        # until when it is to last says nothing of when it was done
        "Le Pérou a prolongé l'embargo sur les fruits chiliens jusqu'en 2031.": ("actual", "actual"),
        "Le Pérou a expulsé deux diplomates chiliens le 12 janvier 2026.": ("actual", "actual"),
        "Le Pérou a expulsé deux diplomates chiliens lundi.": ("actual", "actual"),
        # what is to come is never history
        "Le Pérou expulsera deux diplomates chiliens en 2030.": ("future", "future"),
    },
    "en": {
        "France attacked Algeria in 1830.": ("historical", "historical"),
        "In 1979, the Soviet Union invaded Afghanistan.": ("historical", "historical"),
        "Peru expelled two Chilean diplomats in March 2019.": ("historical", "historical"),
        "Peru expelled two Chilean diplomats in 2024.": ("historical", "historical"),
        "Peru has extended its ban on Chilean fruit until 2031.": ("actual", "actual"),
        "Peru expelled two Chilean diplomats at the end of 2025.": ("historical", "actual"),
        "Peru expelled two Chilean diplomats on 3 March 2019.": ("actual", "historical"),
        "Peru expelled two Chilean diplomats on 12 January 2026.": ("actual", "actual"),
        "Peru expelled two Chilean diplomats on Monday.": ("actual", "actual"),
    },
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected


@pytest.mark.parametrize("case", cases(**HISTORY))
def test_history(case: Case) -> None:
    found = [[r.status for r in case.reading(day).reports] for day in (None, "2026-02-03")]
    assert found == [[status] for status in case.expected]
