"""French articles read as wholes: phrases between auxiliary and participle, who is meant by what was named before."""

from __future__ import annotations

from pathlib import Path

import pytest

from codings import coded, told
from detente.pipeline import read

BROKEN_CLAUSES = [
    # a phrase between "a" and its participle; "l'" behind a participle is an article
    (
        "Le Laos a de son côté accepté l'offre thaïlandaise.",
        ["AGREE: LAO -> THA (actual)", "AGREE: THA -> LAO (actual)"],  # the offer is an act too
    ),
    ("Le Pérou a pour sa part dénoncé la décision bolivienne.", ["ACCUSE/disapprove: PER -> BOL (actual)"]),
    # two persons without a title are two subjects
    ("Luis Arce et Daniel Noboa ont ratifié un traité de pêche.", ["SUPPORT/ratify: BOL, ECU -> - (actual)"]),
    # behind who does it stands to whom or what it is done
    (
        "Le Ghana a salué l'ouverture par le Togo d'un couloir humanitaire.",
        ["RETREAT/access: TGO -> - (actual)", "SUPPORT: GHA -> TGO (actual)"],
    ),
    (
        "Oslo a relevé à 25 % ses droits de douane sur le saumon chilien.",
        ["SANCTION/tariff: NOR -> CHL (actual)"],
    ),
    # the noun before a comma is what "que" judges
    (
        "Le Laos a rejeté la décision de l'Asean, qu'il juge partiale.",
        ["ACCUSE/disapprove: LAO -> ASEAN (actual)", "REJECT: LAO -> ASEAN (actual)"],
    ),
    (
        "Oslo reproche à son homologue chilien José Luna d'avoir laissé fuir trois trafiquants.",
        ["ACCUSE/allege: NOR -> CHL (actual)"],
    ),
    ("La Norvège les avait pourtant mis en garde contre toute attaque.", ["THREATEN: NOR -> - (actual)"]),
    ("La ministre danoise s'en est aussi prise au Pérou.", ["ACCUSE/disapprove: DNK -> PER (actual)"]),
    # both of whom something is asked
    (
        "Le Togo a exhorté le Laos et le Pérou à libérer leurs otages.",
        ["REQUEST/yield: TGO -> LAO, PER (actual)"],
    ),
    # a relative clause is no clause of the main verb, and its year not the year of that
    (
        "Le Pérou a salué la réponse du Kosovo, que la Serbie refuse de reconnaître.",
        ["REJECT: SRB -> XKX (actual)", "SUPPORT: PER -> XKX (actual)"],
    ),
    ("Le Pérou a sans tarder dénoncé la décision bolivienne.", ["ACCUSE/disapprove: PER -> BOL (actual)"]),
    ("Oslo a expulsé sans attendre trois diplomates chiliens.", ["SANCTION/expel-diplomats: NOR -> CHL (actual)"]),
    ("Le Togo accuse de longue date le Laos d'abriter des pirates.", ["ACCUSE/allege: TGO -> LAO (actual)"]),
    # what has just been done; what a verb governs behind a circumstance; who holds what is taken
    (
        "Le Togo vient de notifier à Lima l'expulsion de deux consuls.",
        ["SANCTION/expel-diplomats: TGO -> PER (actual)"],
    ),
    ("Le Tchad a repris la ville de Faya, tenue par le Fact.", ["ASSAULT: TCD -> FACT (actual)"]),
    ("Ils ont fui, selon le HCR, qui presse Alger de les accueillir.", ["REQUEST: UN -> DZA (actual)"]),
    ("« C'est du chantage », a dit le ministre laotien.", ["ACCUSE/disapprove: LAO -> - (actual)"]),
    # two participles of one auxiliary, the second not that of the noun before it
    (
        "Oslo a appelé Lima à fermer une base installée en 2019 et rappelé son ambassadeur au Pérou.",
        ["REQUEST/yield: NOR -> PER (actual)", "SANCTION/recall-ambassador: NOR -> PER (actual)"],
    ),
    # second clauses that share the auxiliary of the first, with a subject of their own or behind a quotation
    (
        "Le Pérou a rappelé son ambassadeur au Togo et le Chili expulsé deux diplomates togolais.",
        ["SANCTION/expel-diplomats: CHL -> TGO (actual)", "SANCTION/recall-ambassador: PER -> TGO (actual)"],
    ),
]

NAMED_BEFORE = [
    # "on" is those where it is said
    ("À Oslo, on dément toute négociation.", ["REJECT: NOR -> - (actual)"]),
    # a summit acts for the body that meets
    (
        "L'Asean s'est réunie à Jakarta. Le sommet condamne la Birmanie.",
        ["ACCUSE/disapprove: ASEAN -> MMR (actual)", "CONSULT: ASEAN -> - (actual)"],
    ),
    (
        "Le Laos, le Viêt Nam et la Thaïlande ont fermé leurs frontières. L'ONU a appelé les trois pays au calme.",
        ["REQUEST: UN -> LAO, THA, VNM (actual)", "SANCTION/close-border: LAO, THA, VNM -> - (actual)"],
    ),
    # "les deux X" of any office; "son voisin" is the other of two
    (
        "L'Iran et l'Irak ont signé un accord. Les deux ministres de la Défense ont salué ce texte.",
        ["SUPPORT/sign: IRN, IRQ -> - (actual)", "SUPPORT: IRN, IRQ -> - (actual)"],
    ),
    (
        "Le Pérou a rompu avec la Bolivie. Lima reproche à son voisin d'armer des rebelles.",
        ["ACCUSE/allege: PER -> BOL (actual)", "SANCTION/break-ties: PER -> BOL (actual)"],
    ),
    # an envoy to a body is of his own state
    (
        "La Norvège a menacé le Chili. Son ambassadeur à l'ONU a réclamé une réunion.",
        ["REQUEST/meet: NOR -> CHL (actual)", "THREATEN: NOR -> CHL (actual)"],
    ),
    # what others think of the same, taken up by a pronoun; an offer taken up behind a comma
    (
        "Le Chili soutient les frappes turques en Syrie, mais le Pérou les a condamnées.",
        [
            "ACCUSE/disapprove: PER -> TUR (actual)",
            "ASSAULT: TUR -> SYR (actual)",
            "SUPPORT: CHL -> TUR (actual)",
        ],
    ),
    (
        "Oslo a proposé d'accueillir des pourparlers, une offre aussitôt déclinée par Lima.",
        ["AGREE: NOR -> - (actual)", "REJECT: PER -> NOR (actual)"],
    ),
    # the two of the sentence before that dealt with one another, whoever else it names
    (
        "Le Chili, brouillé avec Lima, a reçu lundi le président norvégien. Les deux pays ont signé un accord.",
        ["CONSULT/visit: NOR -> CHL (actual)", "SUPPORT/sign: CHL, NOR -> - (actual)"],
    ),
]

WORDS = [
    # what is to be done alike; what is declined, without a word of what
    (
        "Oslo a expulsé deux diplomates chiliens. Santiago a annoncé qu'il ferait de même.",
        ["SANCTION/expel-diplomats: CHL -> NOR (future)", "SANCTION/expel-diplomats: NOR -> CHL (actual)"],
    ),
    (
        "Oslo a invité le Pérou à négocier. Lima a décliné.",
        ["REJECT: PER -> NOR (actual)", "REQUEST/meet: NOR -> PER (actual)"],
    ),
    ("La Norvège a mis deux hélicoptères à la disposition du Malawi.", ["AID: NOR -> MWI (actual)"]),
    (
        "Le Niger a rappelé son ambassadeur à Alger. L'Algérie lui a rendu la pareille.",
        ["SANCTION/recall-ambassador: DZA -> NER (actual)", "SANCTION/recall-ambassador: NER -> DZA (actual)"],
    ),
    (
        "La Cémac, réunie à Douala, a condamné le Tchad.",
        ["ACCUSE/disapprove: CEMAC -> TCD (actual)", "CONSULT: CEMAC -> - (actual)"],
    ),
    ("Un patrouilleur iranien a éperonné une vedette koweïtienne.", ["ASSAULT: IRN -> KWT (actual)"]),
    ("Le Chili et le Laos ont échangé des ambassadeurs.", ["SUPPORT/resume-ties: CHL, LAO -> - (actual)"]),
    # to give an errand is to ask; not to like it, to disapprove
    ("L'ONU a chargé la Norvège de préparer un sommet.", ["REQUEST: UN -> NOR (actual)"]),
    ("La Namibie n'a guère apprécié les propos du ministre angolais.", ["ACCUSE/disapprove: NAM -> AGO (actual)"]),
    ("« C'est une honte », a fustigé le ministre chilien.", ["ACCUSE/disapprove: CHL -> - (actual)"]),
    ("Le Honduras ne reconnaît pas la compétence de la CIJ.", ["REJECT: HND -> ICJ (actual)"]),
    # who justifies what he did himself supports nobody
    ("Le Pérou a justifié sa décision.", []),
]

ALL = [*BROKEN_CLAUSES, *NAMED_BEFORE, *WORDS]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_whole_articles(text: str, expected: list[str]) -> None:
    assert coded(text, [sentence for sentence, _ in ALL], "fr") == expected


BRIEFING = """Point de presse de la porte-parole du ministère des Affaires étrangères

Oslo, 3 mars 2026

La Norvège condamne les violences commises lundi à Lima. Nous appelons le Pérou à libérer les deux journalistes
norvégiens. Nous démentons avoir expulsé l'ambassadeur péruvien.
"""


def test_we_in_a_briefing_are_those_whose_words_it_is(tmp_path: Path) -> None:
    path = tmp_path / "briefing.txt"
    path.write_text(BRIEFING, encoding="utf-8")
    lines = [told(report) for report in read(str(path)).reports]
    assert "REQUEST/yield: NOR -> PER (actual)" in lines
    assert any(line.startswith("REJECT: NOR") for line in lines)
