"""Bans on entry, goods and markets, told by other verbs than "ban": the kind of measure, by whom, on whom."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> the only line coded
BANS = {
    "fr": {
        "La Lettonie interdit l'entrée des camions biélorusses.": "SANCTION/entry-restriction: LVA -> BLR (actual)",
        "Le Laos a interdit l'accès de son territoire aux véhicules thaïlandais.": (
            "SANCTION/entry-restriction: LAO -> THA (actual)"
        ),
        "La Tanzanie a interdit ses routes aux poids lourds zambiens.": (
            "SANCTION/entry-restriction: TZA -> ZMB (actual)"
        ),
        "La Chine ferme son marché au bœuf brésilien.": "SANCTION/embargo: CHN -> BRA (actual)",
        "L'Égypte a fermé ses ports aux navires libyens.": "SANCTION/entry-restriction: EGY -> LBY (actual)",
        "L'Ouganda interdit le khat kényan.": "SANCTION/embargo: UGA -> KEN (actual)",
        "Le Japon exige désormais un visa des ressortissants péruviens.": (
            "SANCTION/visa-requirement: JPN -> PER:CIV (actual)"
        ),
        "Le Panama supprime la dispense de visa pour les Vénézuéliens.": (
            "SANCTION/visa-requirement: PAN -> VEN:CIV (actual)"
        ),
        # who asks for a visa again bars nobody: a requirement, and its end lifts it
        "L'Irlande a réintroduit l'obligation de visa pour les Sud-Africains.": (
            "SANCTION/visa-requirement: IRL -> ZAF:CIV (actual)"
        ),
        "Le Burundi soumet les Rwandais à un visa d'entrée.": "SANCTION/visa-requirement: BDI -> RWA:CIV (actual)",
        "Le Chili n'exige plus de visa des Boliviens.": "CONCEDE/lift-entry: CHL -> BOL:CIV (actual)",
        "La France a cessé de délivrer des visas aux Maliens.": "SANCTION/visa-suspension: FRA -> MLI:CIV (actual)",
        "Le Canada riposte avec des surtaxes de 25 % sur l'acier chilien.": "SANCTION/tariff: CAN -> CHL (actual)",
        "Le Pérou a ordonné la fermeture du consulat kényan de Cuzco.": "SANCTION/close-embassy: PER -> KEN (actual)",
        "Le Danemark a suspendu ses livraisons d'armes au Kenya.": "SANCTION/aid-suspension: DNK -> KEN (actual)",
        "Le Mexique taxe les tomates guatémaltèques.": "SANCTION/tariff: MEX -> GTM (actual)",
        "L'Italie a frappé l'acier turc de droits de douane de 15 %.": "SANCTION/tariff: ITA -> TUR (actual)",
        "Le Pakistan a expulsé trois employés de l'ambassade d'Iran.": (
            "SANCTION/expel-diplomats: PAK -> IRN:LAB (actual)"
        ),
        # what traders are forbidden is aimed at those whom they would trade with
        "Le Paraguay interdit d'importer de la viande de Bolivie.": "SANCTION/embargo: PRY -> BOL (actual)",
        "Accra a interdit à ses entreprises d'acheter du riz togolais.": "SANCTION/embargo: GHA -> TGO (actual)",
    },
    "en": {
        "Laos bars Thai trucks.": "SANCTION/entry-restriction: LAO -> THA (actual)",
        "Tanzania is turning back Zambian lorries at the border.": "SANCTION/entry-restriction: TZA -> ZMB (actual)",
        "Laos barred Thai vehicles from entering.": "SANCTION/entry-restriction: LAO -> THA (actual)",
        "China closes its market to Brazilian beef.": "SANCTION/embargo: CHN -> BRA (actual)",
        "Uganda bans Kenyan tea.": "SANCTION/embargo: UGA -> KEN (actual)",
        "Paraguay barred its importers from buying Bolivian beef.": "SANCTION/embargo: PRY -> BOL (actual)",
        "Ghana has prohibited its companies from importing rice from Togo.": "SANCTION/embargo: GHA -> TGO (actual)",
        "Egypt put an end to imports of Libyan dates.": "SANCTION/embargo: EGY -> LBY (actual)",
        "Peru bars Chilean travelers.": "SANCTION/entry-restriction: PER -> CHL:CIV (actual)",
        "Panama ended its visa waiver for Venezuelans.": "SANCTION/visa-requirement: PAN -> VEN:CIV (actual)",
        "South Africa has reimposed visa requirements on Kenyan travellers.": (
            "SANCTION/visa-requirement: ZAF -> KEN:CIV (actual)"
        ),
        "Ecuador now requires visas from citizens of Venezuela.": "SANCTION/visa-requirement: ECU -> VEN:CIV (actual)",
        "Chile no longer requires visas of Bolivians.": "CONCEDE/lift-entry: CHL -> BOL:CIV (actual)",
        "Canada hit back with 25% levies on Chilean steel.": "SANCTION/tariff: CAN -> CHL (actual)",
        "Peru ordered the closure of Kenya's consulate in Cusco.": "SANCTION/close-embassy: PER -> KEN (actual)",
        "Oman extended the closure of its airspace to Indian airlines.": (
            "SANCTION/close-airspace: OMN -> IND:BUS (actual)"
        ),
        "Morocco stopped issuing visas to Tunisian citizens.": "SANCTION/visa-suspension: MAR -> TUN (actual)",
        "Mexico hits Guatemalan tomatoes with a 30 percent tariff.": "SANCTION/tariff: MEX -> GTM (actual)",
        "Italy slapped Turkish steel with duties.": "SANCTION/tariff: ITA -> TUR (actual)",
        "Ghana's visa ban on Togolese citizens took effect.": "SANCTION/entry-restriction: GHA -> TGO:CIV (actual)",
    },
}


@pytest.mark.parametrize("case", cases(**BANS))
def test_ban(case: Case) -> None:
    assert case.coded() == [case.expected]
