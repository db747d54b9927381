"""French agency sentences: who undergoes, who stands for a group, who only judges, what is only a condition."""

from __future__ import annotations

import pytest

from codings import coded

UNDERGONE = [
    # "se voir" with an infinitive is a passive; the doer stands behind "par", also where the parser hangs it elsewhere
    ("Le Maroc s'est vu refuser par l'Espagne l'extradition de deux suspects.", ["REJECT/yield: ESP -> MAR (actual)"]),
    ("La Bolivie s'est vue accorder un prêt par le Japon.", ["AID: JPN -> BOL (actual)"]),
    ("La Bulgarie s'est vu couper le gaz par la Russie.", ["SANCTION/discontinue: RUS -> BGR (actual)"]),
    (
        "Deux diplomates norvégiens se sont vu notifier leur expulsion par la Russie.",
        ["SANCTION/expel: RUS -> NOR (actual)"],
    ),
    ("L'ambassadeur du Chili à Lima s'est vu remettre une note de protestation.", []),
]

GROUPS = [
    # those named out of a group stand for it
    (
        "Des pays africains comme le Sénégal et le Ghana ont critiqué le Togo.",
        ["ACCUSE/disapprove: GHA, SEN -> TGO (actual)"],
    ),
    ("Des États membres tels que la Pologne et la Hongrie ont rejeté l'accord.", ["REJECT: HUN, POL -> - (actual)"]),
    ("Plusieurs alliés, comme le Danemark, ont promis des chars à l'Ukraine.", ["AGREE: DNK -> UKR (actual)"]),
]

JUDGES = [
    # who condemns an act is not for that its victim
    (
        "L'Espagne a condamné les bombardements russes.",
        ["ACCUSE/disapprove: ESP -> RUS (actual)", "ASSAULT/aerial: RUS -> - (actual)"],
    ),
    # the alleged is told as alleged
    (
        "L'Iran a rejeté les allégations de l'Albanie selon lesquelles Téhéran aurait mené des cyberattaques.",
        ["ACCUSE: ALB -> IRN (actual)", "REJECT: IRN -> ALB (actual)"],
    ),
    ("Il a démenti les informations selon lesquelles la Russie aurait déployé des missiles au Bélarus.", []),
]

CONDITIONS = [
    # what is threatened for only says when the threat holds
    (
        "« Si la Pologne franchit la ligne rouge, nous frapperons », a averti le ministre russe de la Défense.",
        ["THREATEN/violence: RUS -> POL (actual)"],
    ),
    (
        "Le Kenya a averti que si la Somalie poursuit ses actions, il prendra des mesures de rétorsion.",
        ["THREATEN: KEN -> SOM (actual)"],
    ),
]

PURPOSES = [
    (
        "La Grèce et la Turquie sont convenues d'ouvrir un dialogue afin d'apaiser les tensions.",
        ["AGREE: GRC, TUR -> - (actual)"],
    ),
]

MUTUAL = [
    (
        "Le Soudan et le Tchad s'accusent mutuellement de soutenir des rebelles.",
        ["ACCUSE/allege: SDN, TCD -> - (actual)"],
    ),
    ("La guerre oppose depuis dix ans la Turquie au PKK.", ["ASSAULT: PKK, TUR -> - (actual)"]),
    ("Le différend opposant la Grèce à la Turquie porte sur la mer Égée.", []),
]

VERDICTS = [
    # a participle may be the word of blame, before the object or behind it
    ("L'Égypte a jugé « précipitée » l'initiative de l'Éthiopie.", ["ACCUSE/disapprove: EGY -> ETH (actual)"]),
    ("Riyad a jugé « déplacés » les propos du ministre libanais.", ["ACCUSE/disapprove: SAU -> LBN (actual)"]),
    ("Le Chili juge dépassé le traité avec la Bolivie.", []),
]

HOMOLOGUES = [
    # the second office stands beside the first, not beside its holder's name
    (
        "Le roi de Jordanie a rencontré le président français Emmanuel Macron et son homologue grec Kostas Tassoulas.",
        ["CONSULT: JOR -> FRA, GRC (actual)"],
    ),
]

HOLDERS = [
    # who holds what is struck is struck
    (
        "L'armée turque a mené des frappes contre des positions tenues par le PKK en Irak.",
        ["ASSAULT: TUR:MIL -> PKK (actual)"],
    ),
    ("La Jordanie a bombardé des sites utilisés par le Hezbollah.", ["ASSAULT/aerial: JOR -> HEZBOLLAH (actual)"]),
]

AWAITED = [
    (
        "La Norvège attend que la Russie libère son citoyen.",
        ["REQUEST/change: NOR -> RUS (actual)"],
    ),
    (
        "La Bolivie a annoncé la suspension de la réunion bilatérale avec le Pérou.",
        ["REJECT/cancel: BOL -> PER (actual)"],
    ),
]

PAPERS = [
    # what a statement urges or condemns is urged by who issues it
    (
        "Le G7 a publié un communiqué appelant la Chine et l'Inde à cesser leurs achats de pétrole russe.",
        ["REQUEST/change: G7 -> CHN, IND (actual)"],
    ),
    (
        "Une lettre signée par le Kenya et exhortant l'Ouganda à libérer un opposant a été remise.",
        ["REQUEST/yield: KEN -> UGA (actual)"],
    ),
    (
        "Les ministres de l'Asean ont publié un texte exhortant le Laos et le Vietnam à « faire preuve de retenue »"
        " et à « renouer le dialogue ».",
        ["REQUEST/change: ASEAN -> LAO, VNM (actual)"],
    ),
]

CONTRASTS = [
    ("L'ambassade de Russie a, elle, balayé « des accusations sans fondement ».", ["REJECT: RUS -> - (actual)"]),
    (
        "Le Maroc a, lui, rejeté la proposition de l'Espagne.",
        ["AGREE: ESP -> MAR (actual)", "REJECT: MAR -> ESP (actual)"],
    ),
]

CASES = (
    PAPERS
    + CONTRASTS
    + VERDICTS
    + HOMOLOGUES
    + HOLDERS
    + AWAITED
    + UNDERGONE
    + GROUPS
    + JUDGES
    + CONDITIONS
    + PURPOSES
    + MUTUAL
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_french(text: str, expected: list[str]) -> None:
    assert coded(text, [t for t, _ in CASES], "fr") == expected
