"""Who does it to whom in French press: pronouns of the object, two peoples in one word, asides, texts that condemn."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # whom an object pronoun means
    "Le Chili a convoqué l'ambassadeur péruvien, l'exhortant à cesser toute ingérence.": [
        "ACCUSE/summon: CHL -> PER (actual)",
        "REQUEST: CHL -> PER (actual)",
    ],
    "Oslo a mis en garde Lima, l'accusant d'héberger des rebelles.": [
        "THREATEN: NOR -> PER (actual)",
        "ACCUSE/allege: NOR -> PER (actual)",
    ],
    "L'Union africaine a suspendu le Mali et le Niger, les invitant à organiser des élections.": [
        "SANCTION/suspend-membership: AU -> MLI, NER (actual)",
        "REQUEST: AU -> MLI, NER (actual)",
    ],
    "Le ministre turc a téléphoné à son homologue grec pour lui demander de cesser les exercices.": [
        "CONSULT/call: TUR -> GRC (actual)",
        "REQUEST: TUR -> GRC (actual)",
    ],
    # the state that somebody without one is at the head of
    "Le président Omar Modrian, à la tête du Pérou depuis 2019, a expulsé deux diplomates maliens.": [
        "SANCTION/expel-diplomats: PER -> MLI (actual)"
    ],
    "Le général Omar Modrian, au pouvoir au Ghana depuis mars, a fermé la frontière avec le Togo.": [
        "SANCTION/close-border: GHA:MIL -> TGO (actual)"
    ],
    # two peoples in one word
    "Les frappes américano-britanniques contre les Houthis ont tué trois combattants.": [
        "ASSAULT: GBR, USA -> HOUTHI (actual)"
    ],
    "Les pourparlers irano-américains ont repris à Mascate.": ["CONSULT/negotiation: IRN, USA -> - (actual)"],
    # the group that rebels fight in, before the land that they are from
    "Les rebelles ougandais des ADF ont condamné la Norvège.": ["ACCUSE/disapprove: ADF -> NOR (actual)"],
    # who else does it, said in an aside
    "La Norvège a demandé, tout comme le Danemark, à rejoindre l'Union africaine.": [
        "REQUEST/change: DNK, NOR -> AU (actual)"
    ],
    "Le Ghana a rejeté la décision du Kenya, à l'instar du Togo.": ["REJECT: GHA, TGO -> KEN (actual)"],
    # a text that condemns, whoever backed it
    "Le Conseil de sécurité a adopté une résolution soutenue par l'Albanie condamnant l'agression chilienne.": [
        "ACCUSE/disapprove: UN -> CHL (actual)",
        "ASSAULT: CHL -> - (actual)",
    ],
    "Téhéran a dénoncé une résolution soutenue par l'Occident adoptée par le conseil des gouverneurs de l'AIEA.": [
        "ACCUSE/disapprove: IRN -> IAEA (actual)"
    ],
    # where a deed was done that is condemned
    "Des milliers de Chiliens ont manifesté pour condamner les frappes turques en Irak et en Syrie.": [
        "PROTEST/demo: CHL:CIV -> TUR (actual)",
        "ASSAULT: TUR -> IRQ, SYR (actual)",
    ],
    "Oslo déplore la fermeture de plusieurs journaux en Bolivie.": [
        "ACCUSE/disapprove: NOR -> BOL (actual)",
        "COERCE/censor: BOL -> - (actual)",
    ],
    # of two that fight, a third is no target
    "Oslo a obtenu une trêve, mais des affrontements éclatent à la frontière entre le Chili et le Pérou.": [
        "ASSAULT: CHL, PER -> - (actual)"
    ],
    # the day before whom one calls upon
    'Les médiateurs omanais ont appelé samedi le Pérou et le Hezbollah libanais à "signer" un accord.': [
        "REQUEST/change: OMN -> HEZBOLLAH, PER (actual)"
    ],
    # buildings and grounds stand on the soil that they are named for
    "L'armée norvégienne a mené un raid sur le port de Bassora.": ["ASSAULT: NOR:MIL -> IRQ (actual)"],
    "Le ministre chilien a visité l'hôpital de Bassora.": ["CONSULT/visit: CHL -> IRQ (actual)"],
    # who is to free them holds them, and is not they
    "Lima exige la libération des quatre ingénieurs péruviens détenus au Mali.": [
        "REQUEST/yield: PER -> MLI (actual)",
        "COERCE/arrest: MLI -> PER (actual)",
    ],
    "Israël demande la libération des otages israéliens retenus par le Hamas.": [
        "REQUEST/yield: ISR -> HAMAS (actual)",
        "COERCE/arrest: HAMAS -> ISR:CIV (actual)",
    ],
    "La Norvège réclame la libération de ses deux marins.": ["REQUEST/yield: NOR -> - (actual)"],
    # to whom something is refused, named elsewhere in the sentence
    "La ministre kényane a critiqué le manque de coopération du Ghana, qui a refusé de livrer le suspect.": [
        "ACCUSE/disapprove: KEN -> GHA (actual)",
        "REJECT: GHA -> KEN (actual)",
    ],
    # who the two are is said beside them
    "L'Iran et ses deux alliés, l'Irak et le Yémen, ont rappelé leurs ambassadeurs à Oslo.": [
        "SANCTION/recall-ambassador: IRN, IRQ, YEM -> NOR (actual)"
    ],
    "Kinshasa et plusieurs capitales africaines accusent Kigali de soutenir le M23.": [
        "ACCUSE/allege: COD -> RWA (actual)"
    ],
    "Des délégués kényans ont signé un accord avec l'Ouganda.": ["SUPPORT/sign: KEN, UGA -> - (actual)"],
    # those in power
    "Les enseignants réclament de l'État sénégalais un nouveau plan.": ["REQUEST: SEN:EDU -> SEN (actual)"],
    # where it was is no other side besides the one that it was done to
    "La police chilienne a mené un assaut contre l'ambassade du Pérou à Santiago.": [
        "ASSAULT: CHL:COP -> PER (actual)"
    ],
    # the land of a group is said of it, not besides it
    "L'ONU a sanctionné trois chefs soudanais des Forces de soutien rapide.": [
        "SANCTION/discontinue: UN -> RSF (actual)"
    ],
    # blamed for what has no doer: the other state named
    "Le Pérou a rompu ses relations avec le Chili, accusant le pays voisin d'« actes hostiles ».": [
        "SANCTION/break-ties: PER -> CHL (actual)",
        "ACCUSE/allege: PER -> CHL (actual)",
    ],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH))
def test_sides(case: Case) -> None:
    assert sorted(case.coded()) == sorted(case.expected)
