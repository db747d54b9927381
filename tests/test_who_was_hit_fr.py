"""Victims told beside an act, states that are named but not meant, deeds denied, conditions: sides in French press."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # in which act somebody died or was hurt
    "Deux ingénieurs philippins ont été tués dans une frappe iranienne au Koweït.": ["ASSAULT: IRN -> PHL (actual)"],
    "Un photographe libanais a perdu la vie lors d'un bombardement israélien sur Tyr.": [
        "ASSAULT/aerial: ISR -> LBN:MED (actual)"
    ],
    "Le Hamas a annoncé la mort de deux de ses chefs dans un raid israélien.": ["ASSAULT: ISR -> HAMAS (actual)"],
    "Cinq civils congolais ont été tués dans des tirs du M23.": ["ASSAULT: M23 -> COD:CIV (actual)"],
    "Le port d'Odessa, visé dimanche par de nouvelles frappes russes, est fermé.": ["ASSAULT: RUS -> UKR (actual)"],
    # where one met, fought or came to terms is nobody's part in it
    "La Norvège a annoncé l'annulation de l'accord de Vienne conclu avec le Pérou.": [
        "SANCTION/end-agreement: NOR -> PER (actual)"
    ],
    "L'Union africaine a adopté des sanctions contre la junte lors d'un sommet au Kenya.": [
        "SANCTION/discontinue: AU -> - (actual)"
    ],
    "La Finlande est préoccupée par la poursuite de la guerre au Soudan.": ["ACCUSE/disapprove: FIN -> - (actual)"],
    # nor is who only tells of it, or asked for it in a list
    "Les rebelles houthis ont libéré quinze marins selon le Japon.": ["RETREAT/release: HOUTHI -> - (actual)"],
    "À l'initiative du Chili, du Pérou et de la Bolivie, l'ONU a imposé des sanctions à la Birmanie.": [
        "SANCTION/discontinue: UN -> MMR (actual)"
    ],
    # one's own deed, denied, is done to nobody; a charge is denied to who made it
    "Le Chili a nié toute implication dans l'attaque contre un camp de réfugiés burundais.": [
        "REJECT: CHL -> - (actual)"
    ],
    "L'Éthiopie a rejeté toute responsabilité dans le raid mené en Somalie.": ["REJECT: ETH -> - (actual)"],
    "Le Hezbollah a rejeté la responsabilité des tirs contre Israël.": ["REJECT: HEZBOLLAH -> - (actual)"],
    "La Serbie a réfuté les accusations du Kosovo.": ["REJECT: SRB -> XKX (actual)", "ACCUSE: XKX -> SRB (actual)"],
    # whom a threat depends on, of whom restraint is asked
    "Si la partie chilienne refuse de s'excuser, le Pérou n'aura d'autre choix que de riposter.": [
        "THREATEN: PER -> CHL (actual)"
    ],
    "La Norvège appelle à la retenue de la part du Tchad et du Soudan.": ["REQUEST: NOR -> SDN, TCD (actual)"],
    # the one of another is joined to the first noun, not to whose that is
    "Le chef de la diplomatie russe et celui de l'Iran ont condamné le Ghana.": [
        "ACCUSE/disapprove: IRN, RUS -> GHA (actual)"
    ],
    # before whom one complains
    "Lima s'est vivement plainte auprès de l'OEA et des Nations unies.": ["ACCUSE/disapprove: PER -> - (actual)"],
    "Le Chili s'est plaint auprès de la Bolivie de retards à la frontière.": ["ACCUSE/disapprove: CHL -> BOL (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH))
def test_sides(case: Case) -> None:
    assert sorted(case.coded()) == sorted(case.expected)
