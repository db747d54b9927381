"""French press sentences: acts that are told in passing, and words that look like acts and are none."""

from __future__ import annotations

import pytest

from codings import coded

TALKS = [
    # talks in whose course something else is done are told; who holds them is who does that
    (
        "Lors d'un appel téléphonique avec le roi de Jordanie, le président brésilien a critiqué Israël.",
        ["ACCUSE/disapprove: BRA -> ISR (actual)", "CONSULT/call: BRA -> JOR (actual)"],
    ),
    (
        "Le ministre suédois s'exprimait à l'issue d'une réunion avec ses homologues danois et finlandais.",
        ["CONSULT: SWE -> DNK, FIN (actual)"],
    ),
    ("Le chef de la diplomatie turque doit s'exprimer après un entretien avec son homologue grec.", []),
]

HELP = [
    # forces sent abroad to help those there; what the helped do is not done by the helper
    (
        "L'Éthiopie a déployé des soldats en Somalie pour aider Mogadiscio à combattre les shebab.",
        ["AID: ETH -> SOM (actual)"],
    ),
    ("La France a déployé des soldats pour protéger les écoles.", ["MOBILIZE/troops: FRA -> - (actual)"]),
]

SAID_OF_ANOTHER = [
    # what one is accused of, thanked or blamed for is his act, however long his name
    (
        "Le Soudan a accusé les forces tchadiennes d'avoir tiré sur des villageois.",
        ["ACCUSE/allege: SDN -> TCD:MIL (actual)"],
    ),
    (
        "Le Laos reproche à l'armée thaïlandaise d'avoir tué un garde-frontière.",
        ["ACCUSE/allege: LAO -> THA:MIL (actual)"],
    ),
    (
        "Lundi, le Togo a remercié le Ghana d'avoir libéré trois pêcheurs.",
        ["RETREAT/release: GHA -> TGO (actual)", "SUPPORT: TGO -> GHA (actual)"],
    ),
]

PAPERS = [
    # who adopts a paper says what stands in it; its participle is not the sentence's verb
    ("Une résolution condamnant le Nicaragua a été adoptée par l'OEA.", ["ACCUSE/disapprove: OAS -> NIC (actual)"]),
    (
        "Un communiqué appelant la Serbie à la retenue a été publié par l'Union européenne.",
        ["REQUEST: EU -> SRB (actual)"],
    ),
]

ANY = [
    # whichever act may come is none yet
    (
        "Toute incursion libyenne sera considérée comme un acte de guerre, a averti le Tchad.",
        ["THREATEN: TCD -> LBY (actual)"],
    ),
]

BIDDEN = [
    (
        "Le Niger a ordonné aux ressortissants du Bénin de quitter son territoire.",
        ["SANCTION/expel: NER -> BEN (actual)"],
    ),
]

SHARED = [
    # what two verbs side by side are said of
    (
        "Le Gabon regrette et condamne la destruction d'un avion congolais par le Cameroun.",
        ["ACCUSE/disapprove: GAB -> CMR (actual)", "ASSAULT/destroy: CMR -> COD (actual)"],
    ),
    (
        "Les soldats érythréens arrêtent et torturent des civils éthiopiens.",
        ["ASSAULT/torture: ERI:MIL -> ETH:CIV (actual)", "COERCE/arrest: ERI:MIL -> ETH:CIV (actual)"],
    ),
]

FORCES = [
    # forces that come somewhere are moved there
    ("Les combattants de Wagner sont arrivés à Bamako.", ["MOBILIZE/troops: WAGNER -> MLI (actual)"]),
    ("Le général américain est arrivé à Nairobi.", ["CONSULT/visit: USA:MIL -> KEN (actual)"]),
]

STANDING = [
    # how things stand, beside what is told
    ("Le raid a été mené sans le soutien du Royaume-Uni.", []),
    ("Le Kenya a obtenu le soutien du Ghana.", ["SUPPORT: GHA -> KEN (actual)"]),
    # a visit in whose course one meets is that meeting
    (
        "Les présidents chinois et russe se sont rencontrés à Moscou dans le cadre d'une visite officielle.",
        ["CONSULT: CHN, RUS -> - (actual)"],
    ),
    ("Israël a lancé des frappes sur Tyr, provoquant un exode vers la Syrie.", ["ASSAULT: ISR -> LBN (actual)"]),
]

BETWEEN = [
    (
        "Cette déclaration intervient au lendemain de la signature d'un accord de pêche entre Oslo et Reykjavik.",
        ["SUPPORT/sign: ISL, NOR -> - (actual)"],
    ),
]

STREETS = [
    # protests of nobody named are of those on whose soil they are
    (
        "Des manifestations contre la vie chère ont été violemment réprimées au Gabon.",
        ["COERCE/restrict: GAB -> - (actual)"],
    ),
    ("De nouvelles émeutes ont éclaté lundi au Kenya.", ["PROTEST/riot: KEN:CIV -> - (actual)"]),
    ("La manifestation sportive a plu au Qatar.", []),
    ("Les rassemblements restent interdits au Tchad.", []),
]

DAYS = [
    # a day between verb and object
    (
        "Le Canada a imposé le 1er juillet des tarifs de 25 % sur l'acier brésilien.",
        ["SANCTION/tariff: CAN -> BRA (actual)"],
    ),
    (
        "La Chine a mené la semaine dernière d'importants exercices autour de Taïwan.",
        ["MOBILIZE/troops: CHN -> TWN (actual)"],
    ),
    (
        "Après dix jours de négociations à Oslo, le Chili et le Pérou ont signé un accord.",
        ["CONSULT/negotiation: CHL, PER -> - (actual)", "SUPPORT/sign: CHL, PER -> - (actual)"],
    ),
]

GOING_ON = [
    # what will go on is still to come
    ("La Norvège continuera de fournir des armes à l'Ukraine.", ["AGREE: NOR -> UKR (future)"]),
    ("La Pologne continue d'accueillir des réfugiés ukrainiens.", ["AID: POL -> UKR:REF (actual)"]),
    (
        "Les frontières du Mali sont désormais fermées aux avions français.",
        ["SANCTION/close-border: MLI -> FRA (actual)"],
    ),
]

IN_THE_FRAY = [
    # who is hurt in a fight is one side of it
    (
        "Douze soldats norvégiens ont été blessés dans des heurts avec des manifestants chiliens.",
        ["ASSAULT: CHL:CIV, NOR:MIL -> - (actual)"],
    ),
    (
        "Trois gendarmes maliens ont trouvé la mort dans un accrochage avec l'armée tchadienne.",
        ["ASSAULT: MLI:COP, TCD:MIL -> - (actual)"],
    ),
    # talks told as a circumstance, with an adjective between them and those talked with
    (
        "Le Chili a exprimé sa colère après un entretien téléphonique avec les autorités péruviennes.",
        ["ACCUSE/disapprove: CHL -> PER (actual)", "CONSULT/call: CHL -> PER (actual)"],
    ),
    # "A" without its accent
    (
        "A l'initiative de la Norvège, de la Suède et du Chili, l'ONU a rétabli ses sanctions contre le Pérou.",
        ["SANCTION/discontinue: UN -> PER (actual)"],
    ),
]

ALLEGED = [
    # of what nobody is said to accuse him, only force is told
    ("Le président gabonais est accusé de museler l'opposition.", []),
    (
        "L'armée ougandaise est accusée d'avoir bombardé un village congolais.",
        ["ASSAULT/aerial: UGA:MIL -> COD (actual)"],
    ),
    # an answer speaks for whose it is
    (
        "La réponse de Lima a été ferme, dénonçant une provocation du Chili.",
        ["ACCUSE/disapprove: PER -> CHL (actual)"],
    ),
]

ELIDED = [
    # an elided word before a quotation mark
    ('Le Pérou a rejeté l\'"ultimatum" chilien.', ["REJECT: PER -> CHL (actual)", "REQUEST: CHL -> PER (actual)"]),
    ("Lima refuse d'« entrer » en négociation avec le Chili.", ["REJECT: PER -> CHL (actual)"]),
]

MISREAD = [
    # a day, then the subject with a clause of its own
    (
        "Vendredi, Oslo, qui accuse Santiago de soutenir la rébellion, a décidé d'expulser l'ambassadeur du Chili.",
        ["ACCUSE/allege: NOR -> CHL (actual)", "SANCTION/expel-diplomats: NOR -> CHL (actual)"],
    ),
    # where an accord was made is no subject of what it says
    (
        "L'accord conclu à Oslo prévoit le retrait des troupes chiliennes du Pérou.",
        ["RETREAT/withdraw: CHL -> PER (future)"],
    ),
    # a participle with a noun of its own goes with the verb before
    (
        "La police ougandaise a fouillé le siège du parti et arrêté douze militants kényans.",
        ["COERCE/arrest: UGA:COP -> KEN:CIV (actual)"],
    ),
    # what one has just done is done to nobody's place
    ("Le Chili vient de livrer dix chars au Pérou.", ["AID: CHL -> PER (actual)"]),
    # what talks are held for is no act
    ("Le Chili mène des discussions avec l'OEA pour mobiliser des troupes en Haïti.", ["CONSULT: CHL -> OAS (actual)"]),
]

CASES = (
    STREETS
    + ELIDED
    + MISREAD
    + IN_THE_FRAY
    + ALLEGED
    + DAYS
    + GOING_ON
    + SHARED
    + FORCES
    + STANDING
    + BETWEEN
    + TALKS
    + HELP
    + SAID_OF_ANOTHER
    + PAPERS
    + ANY
    + BIDDEN
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_acts(text: str, expected: list[str]) -> None:
    assert coded(text, [t for t, _ in CASES], "fr") == expected
