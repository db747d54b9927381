"""Long French sentences: acts told by participles, what an act leads others to do, whose an act is."""

from __future__ import annotations

import pytest

from codings import Case, cases

ACTS: dict[str, list[str]] = {
    # what something is done for is no act; what somebody insists that another do, is asked of him
    "La Norvège négocie avec le Pérou afin que le Chili retire ses troupes.": [
        "CONSULT/negotiation: NOR -> PER (actual)"
    ],
    "Le Chili a insisté pour que le Pérou lève ses sanctions.": ["REQUEST/yield: CHL -> PER (actual)"],
    # politicians are dealt with by the police and judges of their own state, where no other is named
    "La police a arrêté deux opposants togolais.": ["COERCE/arrest: TGO:COP -> TGO:OPP (actual)"],
    "La police a arrêté deux opposants togolais à Madrid.": ["COERCE/arrest: ESP:COP -> TGO:OPP (actual)"],
    "La police a arrêté deux Togolais.": ["COERCE/arrest: - -> TGO:CIV (actual)"],
    # a small letter opens no name, nor does the article at the beginning; an organisation's name tells no act
    "La réunion a été annulée par le Ghana.": ["REJECT/cancel: GHA -> - (actual)"],
    "La motion est tombée faute d'appui du Rassemblement national.": [],
    # a participle with "par" tells an act, whatever the model takes it for
    "Le Chili avait accusé la Bolivie de couvrir les trafiquants, des accusations démenties par La Paz.": [
        "ACCUSE/allege: CHL -> BOL (actual)",
        "REJECT: BOL -> CHL (actual)",
    ],
    "Les syndicats kényans fustigent les arrestations opérées lors de marches dispersées par la police à Nairobi.": [
        "ACCUSE/disapprove: KEN:LAB -> - (actual)",
        "ASSAULT/crowd-control: KEN:COP -> - (actual)",
    ],
    "Le traité invoqué par Malabo a été rejeté par le Cameroun.": ["REJECT: CMR -> GNQ (actual)"],
    # what an act leads somebody to do is done, by him; what one presses another to do is asked
    "Ces propos ont poussé Oslo à protester auprès de Lima.": ["ACCUSE/disapprove: NOR -> PER (actual)"],
    "Des drones turcs ont survolé l'île, poussant la Grèce à convoquer l'ambassadeur de Turquie.": [
        "ACCUSE/summon: GRC -> TUR (actual)",
        "MOBILIZE/troops: TUR -> - (actual)",
    ],
    "Le putsch a conduit la Cédéao à fermer ses frontières avec la Guinée.": [
        "SANCTION/close-border: ECOWAS -> GIN (actual)"
    ],
    "Washington pousse Kiev à négocier avec Moscou.": ["REQUEST/meet: USA -> UKR (actual)"],
    "Le président kényan a harangué la foule, incitant ses partisans à manifester.": [
        "REQUEST/change: KEN -> KEN:PTY (actual)"
    ],
    # the object behind a day and a comma
    "Le roi du Maroc a reçu lundi 3 mars, le ministre ghanéen de l'Eau.": ["CONSULT/visit: GHA -> MAR (actual)"],
    # who had a meeting called off
    "Le sommet a été ajourné sur demande de la Norvège.": ["REJECT/postpone: NOR -> - (actual)"],
    # for or against whom somebody is, is not whose he is
    "Des milliers de Turcs ont participé à une manifestation anti-israélienne à Istanbul.": [
        "PROTEST/demo: TUR:CIV -> ISR (actual)"
    ],
    "Des marches anti-ONU ont été organisées à Goma.": ["PROTEST/demo: COD:CIV -> - (actual)"],
    "Des milices irakiennes pro-iraniennes ont attaqué une base américaine.": ["ASSAULT: IRQ:REB -> USA (actual)"],
    # an attack is by whom a noun beside it calls its author
    "Le Niger a accusé le Bénin d'armer le JNIM, responsable d'une attaque meurtrière contre l'armée nigérienne.": [
        "ACCUSE/allege: NER -> BEN (actual)",
        "ASSAULT: JNIM -> NER:MIL (actual)",
    ],
    "Le JNIM est responsable de l'attaque contre l'armée nigérienne.": ["ASSAULT: JNIM -> NER:MIL (actual)"],
    "Le Niger tient le Bénin pour responsable de l'attaque contre son ambassade.": [
        "ACCUSE/allege: NER -> BEN (actual)"
    ],
    # what one forbids is not done
    "La Moldavie a interdit à trois députés russes de rencontrer les inspecteurs de l'ONU.": [
        "COERCE/restrict: MDA -> RUS:LEG (actual)"
    ],
    # what was done right after something else
    "Les rebelles zambiens ont traversé le fleuve avant d'attaquer la ville du Malawi.": [
        "ASSAULT: ZMB:REB -> MWI (actual)"
    ],
    # a word of blame alone between quotation marks
    "« Totalement irresponsable », a réagi Lima.": ["ACCUSE/disapprove: PER -> - (actual)"],
    "« C'est une honte », a réagi le chef de la diplomatie danoise.": ["ACCUSE/disapprove: DNK -> - (actual)"],
    # parties and unions protest as citizens do
    "Des partisans du FNDC protestent dans les rues de Conakry.": ["PROTEST/demo: FNDC -> - (actual)"],
    "L'UGTT a rassemblé ses troupes à Sfax contre la réforme.": ["PROTEST/demo: UGTT -> - (actual)"],
    # what is wanted "de X que", "de X" and behind "par la voix de" another is asked of X
    "Oslo a exigé de Lima que ses navires partent.": ["REQUEST: NOR -> PER (actual)"],
    "Le Pérou attend du Chili qu'il libère les marins.": ["REQUEST: PER -> CHL (actual)"],
    "Oslo a exprimé au Danemark sa solidarité et appelé la Suède, par la voix du ministre, à ouvrir ses ports.": [
        "REQUEST: NOR -> SWE (actual)",
        "SUPPORT: NOR -> DNK (actual)",
    ],
    # a meeting decided on is to come, other decisions are acts
    "Le Chili a décidé de rencontrer le Pérou.": ["AGREE: CHL -> PER (future)"],
    "Le Chili a décidé d'expulser deux diplomates péruviens.": ["SANCTION/expel-diplomats: CHL -> PER (actual)"],
    # what somebody took an occasion for is done
    "Le Tchad a profité de la visite pour accuser le Soudan d'ingérence.": ["ACCUSE/disapprove: TCD -> SDN (actual)"],
    # where troops stand is no news beside their noun
    "Les troupes kényanes déployées en Haïti ont arrêté deux Cubains.": ["COERCE/arrest: KEN:MIL -> CUB:CIV (actual)"],
    "Mille soldats ont été déployés par le Kenya à la frontière somalienne.": ["MOBILIZE/troops: KEN -> SOM (actual)"],
    # two persons by whose people they are
    "Deux envoyés, le Danois Lars Holm et le Chilien Pedro Soto, ont signé un pacte.": [
        "SUPPORT/sign: CHL:CIV, DNK:CIV -> - (actual)"
    ],
    "Le Péruvien Juan Lopez et le Chilien Pedro Soto se sont rencontrés à Quito.": [
        "CONSULT: CHL:CIV, PER:CIV -> - (actual)"
    ],
    # objects behind a place, words between quotation marks inside a noun phrase
    "Le Laos a tué en Thaïlande douze soldats.": ["ASSAULT: LAO -> THA:MIL (actual)"],
    "Le ministère péruvien a annoncé le rappel immédiat « pour consultations » de son ambassadrice au Chili.": [
        "SANCTION/recall-ambassador: PER -> CHL (actual)"
    ],
    "Des miliciens irakiens ont visé l'ambassade du Japon à Amman.": ["ASSAULT: IRQ:REB -> JPN (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=ACTS))
def test_acts(case: Case) -> None:
    assert case.coded() == case.expected
