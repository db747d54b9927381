"""French sentences and short texts in the long manner of articles, with all that is coded of them."""

from __future__ import annotations

import pytest

from codings import coded

TEXTS = {
    # a clause beside another, whose verb a parser takes for an adjective of the name before it
    "La Norvège expulse deux diplomates chiliens, Santiago proteste": [
        "SANCTION/expel-diplomats: NOR -> CHL (actual)",
    ],
    "Oslo, médiateur du conflit, presse le Mali de libérer les otages.": ["REQUEST/yield: NOR -> MLI (actual)"],
    # a noun that sums up the clause before it, and who judged it
    "Lima accuse Santiago d'espionnage, accusations démenties par le gouvernement chilien.": [
        "ACCUSE/allege: PER -> CHL (actual)",
        "REJECT: CHL -> PER (actual)",
    ],
    "Le Togo a proposé une trêve, offre rejetée par le Bénin.": [
        "AGREE: TGO -> BEN (actual)",
        "REJECT: BEN -> TGO (actual)",
    ],
    "Oslo a expulsé deux diplomates, geste qualifié d'inamical par Moscou.": [
        "ACCUSE/disapprove: RUS -> NOR (actual)",
        "SANCTION/expel-diplomats: NOR -> - (actual)",
    ],
    # behind a circumstance between commas stands what the noun is of
    "Le Togo annonce la levée, à compter de mardi, des sanctions contre le Bénin.": [
        "CONCEDE/lift-sanctions: TGO -> BEN (actual)",
    ],
    "Le Togo a décidé l'expulsion, sous quarante-huit heures, de deux diplomates béninois.": [
        "SANCTION/expel-diplomats: TGO -> BEN (actual)",
    ],
    # round numbers count
    "Le Togo a expulsé trois cents ressortissants béninois.": ["COERCE/deport: TGO -> BEN:CIV (actual)"],
    # two verbs that are one verb of saying
    "Le ministre chilien a laissé entendre que des mesures de rétorsion seraient prises contre Lima.": [
        "SANCTION/discontinue: CHL -> PER (future)",
    ],
    # whose words are conveyed, and what is said of nobody else
    "La vive protestation du Togo a été signifiée à l'ambassade béninoise.": [
        "ACCUSE/disapprove: TGO -> BEN (actual)",
    ],
    "« Notre patience a des limites », a averti Oslo.": ["THREATEN: NOR -> - (actual)"],
    # an act said to be done again and again is whose it was before
    "Les appels répétés de l'ONU au Togo à suspendre les expulsions sont restés vains.": [
        "REQUEST/yield: UN -> TGO (actual)",
    ],
    # where a paragraph is set, those who act at home are at home
    "À Libreville, on s'indigne. Des manifestants ont jeté des pierres sur l'ambassade de Guinée équatoriale.": [
        "PROTEST/riot: GAB:CIV -> GNQ (actual)",
    ],
    # who is charged with something beside a hostile act is charged by who does it
    "Le Kenya a expulsé deux diplomates rwandais, soupçonnés d'espionnage.": [
        "ACCUSE/allege: KEN -> RWA (actual)",
        "SANCTION/expel-diplomats: KEN -> RWA (actual)",
    ],
    # states are two countries, bodies are not; who asks two is neither of them
    "La ministre kényane s'est entretenue avec son homologue ougandais. Elle a salué l'aide de l'Unicef. "
    "Les deux ministres ont condamné l'attentat.": [
        "ACCUSE/disapprove: KEN, UGA -> - (actual)",
        "AID: UN -> - (actual)",
        "CONSULT: KEN -> UGA (actual)",
        "SUPPORT: KEN -> UN (actual)",
    ],
    # who does it together, and where shots came from
    "De concert avec le Royaume-Uni, le Canada impose des sanctions à onze responsables béninois.": [
        "SANCTION/discontinue: CAN, GBR -> BEN (actual)",
    ],
    "Trois soldats guyaniens ont été blessés par des tirs venus de la rive vénézuélienne.": [
        "ASSAULT: VEN -> GUY:MIL (actual)",
    ],
    # who was hit before is hit again, and whoever holds somebody lets him go
    "Le Pérou a bombardé trois districts du Chili. Neuf enfants ont été tués.": [
        "ASSAULT/aerial: PER -> CHL (actual)",
        "ASSAULT: PER -> CHL (actual)",
    ],
    # behind a relative clause and a comma the main clause goes on
    "La Malaisie a sommé l'Indonésie de retirer deux corvettes dont la présence a été signalée la veille, "
    "et lui a remis une note de protestation.": [
        "ACCUSE/protest-note: MYS -> IDN (actual)",
        "REQUEST/yield: MYS -> IDN (actual)",
    ],
    "Des habitants péruviens ont bloqué la piste pour exiger la protection de l'armée.": [
        "PROTEST/obstruct: PER:CIV -> - (actual)",
    ],
}


@pytest.mark.parametrize("text", TEXTS)
def test_articles(text: str) -> None:
    assert coded(text, list(TEXTS), "fr") == TEXTS[text]
