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
}


@pytest.mark.parametrize("text", TEXTS)
def test_articles(text: str) -> None:
    assert coded(text, list(TEXTS), "fr") == TEXTS[text]
