"""Whose police a party faces, whose soldiers rebels kill, who "the party" is, whose an administration is."""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # powers of nobody known where are those of the home of the party that they deal with
    "La police a arrêté deux dirigeants du parti Ennahdha.": ["COERCE/arrest: TUN:COP -> ENNAHDA (actual)"],
    "Le gouvernement a interdit une marche de l'UFDG.": ["COERCE/restrict: GIN:GOV -> UFDG (actual)"],
    # not of the home of an armed group, which any state may arrest
    "La gendarmerie a arrêté trois cadres du Hezbollah.": ["COERCE/arrest: - -> HEZBOLLAH (actual)"],
    # whom armed groups strike and parties blame, where no other state is named
    "Les FARC ont tué douze soldats.": ["ASSAULT: FARC -> COL:MIL (actual)"],
    "Les rebelles du M23 ont pris une ville stratégique.": ["ASSAULT: M23 -> COD (actual)"],
    "Le FNDC a dénoncé une dictature militaire.": ["ACCUSE/disapprove: FNDC -> GIN (actual)"],
    "L'UFDG condamne la répression des manifestations.": ["ACCUSE/disapprove: UFDG -> GIN (actual)"],
    "Le chef du M23 a demandé au gouvernement d'ouvrir une enquête.": ["REQUEST/change: M23 -> COD:GOV (actual)"],
    # the party named before
    "Le FNDC a été dissous et les dirigeants du mouvement ont été arrêtés par la gendarmerie.": [
        "COERCE/arrest: GIN:COP -> FNDC (actual)"
    ],
    # a name beside an institution, set off by no comma
    "En mars, l'administration Trump a imposé des tarifs au Brésil.": ["SANCTION/tariff: USA -> BRA (actual)"],
    # a leader in another spelling
    "Nikol Pashinian a téléphoné lundi au président géorgien.": ["CONSULT/call: ARM -> GEO (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH))
def test_sides(case: Case) -> None:
    assert sorted(case.coded()) == sorted(case.expected)
