"""French sentences and short texts in the long manner of articles, with all that is coded of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from codings import coded, told
from detente.pipeline import read

TEXTS = {
    # a clause beside another, whose verb a parser takes for an adjective of the name before it
    "La Norvège expulse deux diplomates chiliens, Santiago proteste": [
        "ACCUSE/disapprove: CHL -> - (actual)",
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
    # an adjective between commas, and what is offered besides
    "Le Ghana, inquiet d'un report du trafic, a dépêché son ministre à Lomé et offert d'accueillir des pourparlers.": [
        "AGREE: GHA -> - (actual)",
        "CONSULT/visit: GHA -> TGO (actual)",
    ],
    # what stands right behind a relative's verb is its object
    "Le gouvernement togolais, qui nie toute implication, a qualifié la mesure d'hostile.": [
        "ACCUSE/disapprove: TGO -> - (actual)",
        "REJECT: TGO -> - (actual)",
    ],
    # a phrase between "s'est" and the participle
    "Le Kenya s'est au contraire rangé derrière l'Ouganda.": ["SUPPORT: KEN -> UGA (actual)"],
    # one gives one's word on what is over, and promises nothing
    "Lima jure que ses hommes ont été pris pour cible par l'armée chilienne.": ["ASSAULT: CHL:MIL -> PER:CIV (actual)"],
    # his two counterparts are the two others
    "Le Pérou accuse le Chili. Le ministre malaisien doit s'entretenir ce soir avec ses deux homologues.": [
        "ACCUSE/allege: PER -> CHL (actual)",
        "AGREE: MYS -> CHL, PER (future)",
    ],
    # who is charged is named right before; blow for blow is a threat
    "La Lettonie a fermé son poste frontalier avec le Bélarus, accusé d'espionnage. "
    "Minsk promet de rendre coup pour coup.": [
        "ACCUSE/allege: LVA -> BLR (actual)",
        "SANCTION/close-border: LVA -> BLR (actual)",
        "THREATEN: BLR -> LVA (actual)",
    ],
    # a manner between the verb and its object
    "Le Koweït rejette de la manière la plus ferme les accusations de l'Irak.": [
        "ACCUSE: IRQ -> KWT (actual)",
        "REJECT: KWT -> IRQ (actual)",
    ],
    "À défaut, le Koweït se verrait contraint de revoir sa participation.": ["THREATEN: KWT -> - (actual)"],
}


@pytest.mark.parametrize("text", TEXTS)
def test_articles(text: str) -> None:
    assert coded(text, list(TEXTS), "fr") == TEXTS[text]


def test_a_communique_is_its_issuers(tmp_path: Path) -> None:
    """Its headline says whose words it is; what is done to another state without a doer its issuer does."""
    path = tmp_path / "text.txt"
    path.write_text(
        "Réaction du porte-parole du ministère péruvien des Affaires étrangères\n\n"
        "Nous condamnons cette attaque. L'ambassadeur du Chili a été convoqué ce matin.\n",
        encoding="utf-8",
    )
    assert [told(report) for report in read(str(path)).reports] == [
        "ACCUSE/disapprove: PER -> - (actual)",
        "ACCUSE/summon: PER -> CHL (actual)",
    ]
