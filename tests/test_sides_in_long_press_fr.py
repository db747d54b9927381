"""Who does it to whom in long French sentences: fights told beside a truce, sides named last, names without a word."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # a fight that is told only as what went before what the two do about it
    "Le Pérou et l'Équateur sont convenus d'une rencontre entre militaires après deux semaines d'affrontements.": [
        "AGREE: ECU, PER -> - (actual)",
        "ASSAULT: ECU, PER -> - (actual)",
    ],
    "Nairobi et Kampala se sont accusés mutuellement d'avoir rompu la trêve après de violents combats.": [
        "ACCUSE/disapprove: KEN, UGA -> - (actual)",
        "ASSAULT: KEN, UGA -> - (actual)",
    ],
    # who only speaks of one has not fought
    "Paris et Berlin ont appelé à la retenue après plusieurs jours d'affrontements.": [
        "REQUEST: DEU, FRA -> - (actual)"
    ],
    "Paris et Berlin ont signé un accord d'aide après les affrontements au Soudan.": [
        "SUPPORT/sign: DEU, FRA -> - (actual)"
    ],
    # the two are named behind the words for them
    "Les deux voisins ont convenu de se retirer, a indiqué le Pérou à propos de son accord avec l'Équateur.": [
        "AGREE: ECU, PER -> - (actual)"
    ],
    "Les deux parties ont signé un accord, ont annoncé lundi Bogota et la guérilla de l'ELN.": [
        "SUPPORT/sign: COL, ELN -> - (actual)"
    ],
    # ... but not where more are named, or only places
    "Les deux pays ont signé un accord sur la pêche au large de la Mauritanie et du Sénégal.": [],
    # an opposition is that of the state it talks with
    "La Norvège a facilité des pourparlers entre Manille et l'opposition.": [
        "CONSULT/third-party: NOR -> PHL, PHL:OPP (actual)"
    ],
    "Le président kényan a rencontré les partis d'opposition.": ["CONSULT: KEN -> KEN:OPP (actual)"],
    # how long a meeting lasts is not who holds it
    "Les discussions de trois jours entre le Chili, le Pérou et la Bolivie au sujet du lithium se sont achevées.": [
        "CONSULT: BOL, CHL, PER -> - (actual)"
    ],
    # who ousts "the government" ousts his own
    "Washington a sanctionné deux chefs de la junte militaire guinéenne qui a renversé le gouvernement civil.": [
        "COERCE/restrict: GIN -> GIN:GOV (actual)",
        "SANCTION/discontinue: USA -> GIN (actual)",
    ],
    # names without an article
    "Les ministres africains avaient déjà invité Kigali à retirer ses troupes.": ["REQUEST/yield: AU -> RWA (actual)"],
    "Le porte-parole du ministère péruvien a vivement critiqué Quito pour son retard.": [
        "ACCUSE/disapprove: PER -> ECU (actual)"
    ],
    # whose "our" is, in words that somebody is quoted for
    "« Le Chili a expulsé nos diplomates », a déclaré le ministre péruvien.": [
        "SANCTION/expel-diplomats: CHL -> PER (actual)"
    ],
    "« Notre ambassadeur a été rappelé de Santiago », a dit le ministre péruvien.": [
        "SANCTION/recall-ambassador: PER -> CHL (actual)"
    ],
    # a verdict on a deed is about who did it
    "L'arrestation par le Chili d'un touriste péruvien est inacceptable, a déclaré le ministère péruvien.": [
        "ACCUSE/disapprove: PER -> CHL (actual)",
        "COERCE/arrest: CHL -> PER:CIV (actual)",
    ],
    # what one sells another, a third objects to toward the seller
    "La Chine s'oppose aux ventes d'armes du Japon aux Philippines.": ["REJECT/assist: CHN -> JPN (actual)"],
    # by whom it is only told, at whose request, by whose clock
    "Les rebelles houthis ont relâché mercredi douze marins, selon la Corée du Sud.": [
        "RETREAT/release: HOUTHI -> - (actual)"
    ],
    # at whose request, who so asks for it
    "Kaboul a libéré deux otages à la demande de la Norvège et du Pérou.": [
        "REQUEST: NOR, PER -> AFG (actual)",
        "RETREAT/release: AFG -> - (actual)",
    ],
    "L'Otan a activé ce mécanisme à la demande du Danemark.": ["REQUEST: DNK -> NATO (actual)"],
    "La visite a été annulée à la demande du Ghana.": ["REJECT/cancel: GHA -> - (actual)"],
    "Le missile lancé par Téhéran a volé dès 9 h 12 (heure de Paris).": ["MOBILIZE/weapons: IRN -> - (actual)"],
    # whose the waters are, of two that are called alike
    "Selon le président du Guyana, une frégate vénézuélienne a pénétré dans les eaux guyanaises.": [
        "MOBILIZE/troops: VEN -> GUY (actual)"
    ],
    "Le Pérou a quitté la CEDEAO et fermé les bureaux de cet organisme à Lima.": [
        "SANCTION/close-embassy: PER -> ECOWAS (actual)",
        "SANCTION/leave-organisation: PER -> ECOWAS (actual)",
    ],
    # how far one went, what is only awaited, whose airspace it is
    "Le ministre péruvien est allé jusqu'à menacer le Chili.": ["THREATEN: PER -> CHL (actual)"],
    "Le Kenya a fermé sa frontière jusqu'à ce que la Somalie renonce à son projet.": [
        "SANCTION/close-border: KEN -> SOM (actual)"
    ],
    "Trois violations de l'espace aérien kényan ont été relevées, a indiqué le ministre kényan.": [],
    # who is only not commented upon
    "Le porte-parole de l'armée péruvienne s'est refusé à tout commentaire sur cette affaire.": [],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH))
def test_sides(case: Case) -> None:
    assert sorted(case.coded()) == sorted(case.expected)
