"""Sentences as the press writes them: the status of one act each, by the class of words that gives it."""

from __future__ import annotations

import pytest

from codings import readings

_SHARE = 0.88
# sentence -> "TYPE status"
PRESS = {
    "fr": {
        # told as done, whatever the form
        "La Zambie, touchée par la sécheresse, a dû demander l'aide de l'Afrique du Sud.": "REQUEST actual",
        "Le Tchad a été contraint de fermer sa frontière avec le Soudan.": "SANCTION actual",
        "Il est évident que la Turquie soutient l'Azerbaïdjan.": "SUPPORT actual",
        "Le président kényan s'est rendu à Djouba pour exhorter le Soudan du Sud à désarmer.": "REQUEST actual",
        "Le ministre chilien a convoqué l'ambassadeur bolivien pour dénoncer l'attaque.": "ACCUSE actual",
        "La Russie a fini par retirer ses troupes du Kazakhstan.": "RETREAT actual",
        "Le Rwanda aurait bombardé un camp de réfugiés en RDC.": "ASSAULT actual",
        "Des soldats érythréens auraient tué des dizaines de civils éthiopiens.": "ASSAULT actual",
        "Le Venezuela vient d'expulser l'ambassadeur d'Espagne.": "SANCTION actual",
        "La Suède continue de livrer des armes à l'Ukraine.": "AID actual",
        "Depuis lundi, l'armée israélienne bombarde le sud du Liban.": "ASSAULT actual",
        "En attaquant la Géorgie, la Russie a violé le droit international.": "ASSAULT actual",
        "Bien qu'elle ait condamné le Mali, la France maintient son ambassade.": "ACCUSE actual",
        "Pékin a décidé de suspendre ses importations de bœuf australien.": "SANCTION actual",
        "Kiev ne cesse de réclamer des armes à Berlin.": "REQUEST actual",
        "La Zambie n'a cessé de bombarder le Malawi.": "ASSAULT actual",
        # a duty that is an appointment
        "D'après la radio nationale, le président tchadien doit rencontrer le roi du Maroc.": "AGREE future",
        "Le ministre chilien devrait rencontrer la présidente péruvienne.": "AGREE future",
        "Le Ghana a déclaré que le Togo devait négocier avec le Bénin.": "REQUEST actual",
        # denied
        "Le Brésil n'a jamais reconnu le Kosovo.": "SUPPORT negated",
        "L'Inde ne livre plus d'armes au Népal.": "AID negated",
        "Les présidents turc et grec ne se sont pas rencontrés à New York.": "CONSULT negated",
        "La Norvège a renoncé à expulser les diplomates russes.": "CONCEDE actual",
        "Le Kenya s'est abstenu de condamner l'Éthiopie.": "ACCUSE negated",
        "Ni Paris ni Berlin n'ont condamné Alger.": "ACCUSE negated",
        "Aucune sanction n'a été imposée à l'Iran par l'Union européenne.": "SANCTION negated",
        "Le Maroc a quitté la réunion sans signer l'accord avec l'Espagne.": "SUPPORT negated",
        "L'ONU n'est pas parvenue à négocier un accord avec le Yémen.": "CONSULT negated",
        "Le Togo n'a guère critiqué le Bénin.": "ACCUSE negated",
        "Lima ne peut accepter l'offre de Quito.": "AGREE negated",
        # to come
        "Le Canada s'apprête à expulser trois diplomates indiens.": "SANCTION future",
        "L'Égypte est sur le point de fermer sa frontière avec la Libye.": "SANCTION future",
        "La Corée du Nord va prochainement tester un missile contre le Japon.": "MOBILIZE future",
        "Le président sénégalais se rendra mardi au Portugal.": "AGREE future",
        "Une rencontre entre les ministres grec et turc est prévue jeudi à Athènes.": "AGREE future",
        "Le chancelier allemand est attendu demain à Varsovie.": "AGREE future",
        "Le président polonais doit rencontrer lundi son homologue lituanien.": "AGREE future",
        "L'Australie compte imposer des sanctions à la Birmanie.": "SANCTION future",
        "L'Italie prévoit d'envoyer des troupes au Niger.": "MOBILIZE future",
        "Le roi d'Espagne effectuera une visite au Mexique en mars.": "AGREE future",
        "La Finlande fermera dès vendredi sa frontière avec la Russie.": "SANCTION future",
        # only possible
        "Le Pakistan pourrait fermer son espace aérien à l'Inde.": "SANCTION hypothetical",
        "Si l'Iran attaque Israël, la région s'embrasera.": "ASSAULT hypothetical",
        "La Chine risque d'envahir Taïwan.": "ASSAULT hypothetical",
        "Une frappe américaine contre l'Iran serait une catastrophe.": "ASSAULT hypothetical",
        "L'Union européenne envisage d'imposer des sanctions à la Serbie.": "SANCTION hypothetical",
        "Les Émirats souhaitent signer un accord avec l'Indonésie.": "AGREE hypothetical",
        "La Colombie a peut-être expulsé des diplomates cubains.": "SANCTION hypothetical",
        "Le Japon devrait sanctionner la Corée du Nord, estime un analyste.": "SANCTION hypothetical",
        "Le Qatar craint que l'Iran attaque le Koweït.": "ASSAULT hypothetical",
        "À moins que la Turquie ne retire ses troupes de Syrie, la crise durera.": "RETREAT hypothetical",
        "L'hypothèse d'une invasion de la Moldavie par la Russie inquiète.": "ASSAULT hypothetical",
        "Sans doute la Russie a-t-elle attaqué la Moldavie.": "ASSAULT hypothetical",
        "En cas d'attaque de la Russie contre l'Estonie, l'Otan se réunira.": "ASSAULT hypothetical",
        "Et si la Chine envahissait Taïwan ?": "ASSAULT hypothetical",
        "La Hongrie tente de convaincre la Slovaquie de livrer des armes à la Serbie.": "AID hypothetical",
        # of a past era
        "En 1956, la France et le Royaume-Uni ont bombardé l'Égypte.": "ASSAULT historical",
        "Pendant la guerre froide, l'URSS a envahi la Tchécoslovaquie.": "ASSAULT historical",
        "L'Irak avait envahi le Koweït en août 1990.": "ASSAULT historical",
        "À l'époque coloniale, la Belgique a tué des milliers de Congolais.": "ASSAULT historical",
        "Il y a vingt ans, les États-Unis envahissaient l'Irak.": "ASSAULT historical",
        "Au XIXe siècle, la France a envahi l'Algérie.": "ASSAULT historical",
        "La Corée du Nord a attaqué la Corée du Sud dans les années 1950.": "ASSAULT historical",
        "L'Allemagne nazie a envahi la Pologne.": "ASSAULT historical",
        "Lors de la Seconde Guerre mondiale, le Japon a occupé les Philippines.": "ASSAULT historical",
    },
    "en": {
        # told as done
        "Drought-hit Zambia had to ask South Africa for aid.": "REQUEST actual",
        "Chad was forced to close its border with Sudan.": "SANCTION actual",
        "Kenya's president travelled to Juba to urge South Sudan to lay down its arms.": "REQUEST actual",
        "Russia eventually withdrew its troops from Kazakhstan.": "RETREAT actual",
        "Rwanda reportedly bombed a refugee camp in Congo.": "ASSAULT actual",
        "Eritrean soldiers allegedly killed dozens of Ethiopian civilians.": "ASSAULT actual",
        "Venezuela has just expelled the Spanish ambassador.": "SANCTION actual",
        "Sweden continues to supply weapons to Ukraine.": "AID actual",
        "Israel has been bombing southern Lebanon since Monday.": "ASSAULT actual",
        "By attacking Georgia, Russia broke international law.": "ASSAULT actual",
        "Although it condemned Mali, France is keeping its embassy open.": "ACCUSE actual",
        "China decided to suspend imports of Australian beef.": "SANCTION actual",
        "Chile managed to sign a trade deal with Vietnam.": "SUPPORT actual",
        # denied
        "Brazil has never recognised Kosovo.": "SUPPORT negated",
        "India no longer supplies weapons to Nepal.": "AID negated",
        "The Turkish and Greek presidents did not meet in New York.": "CONSULT negated",
        "Kenya refrained from condemning Ethiopia.": "ACCUSE negated",
        "Neither Paris nor Berlin condemned Algeria.": "ACCUSE negated",
        "No sanctions were imposed on Iran by the European Union.": "SANCTION negated",
        "Morocco left the talks without signing the agreement with Spain.": "SUPPORT negated",
        "Togo stopped short of criticising Benin.": "ACCUSE negated",
        "Poland has yet to recognise Kosovo.": "SUPPORT negated",
        "Oman hardly criticised Yemen.": "ACCUSE negated",
        "Instead of attacking Armenia, Azerbaijan withdrew its troops.": "ASSAULT negated",
        # to come
        "Canada is about to expel three Indian diplomats.": "SANCTION future",
        "Egypt is poised to close its border with Libya.": "SANCTION future",
        "North Korea is set to attack South Korea.": "ASSAULT future",
        "Senegal's president will visit Portugal on Tuesday.": "AGREE future",
        "A meeting between the Greek and Turkish ministers is scheduled for Thursday.": "AGREE future",
        "The German chancellor is expected in Warsaw tomorrow.": "AGREE future",
        "Poland's president is due to meet his Lithuanian counterpart on Monday.": "AGREE future",
        "Australia plans to impose sanctions on Myanmar.": "SANCTION future",
        "Italy intends to send troops to Niger.": "MOBILIZE future",
        "The king of Spain is to visit Mexico in March.": "AGREE future",
        "Finland will close its border with Russia from Friday.": "SANCTION future",
        "Russian and Chinese ministers are scheduled to hold talks in Samarkand.": "AGREE future",
        "India is preparing to expel Canadian diplomats.": "SANCTION future",
        # only possible
        "Pakistan might close its airspace to India.": "SANCTION hypothetical",
        "If Iran attacks Israel, the region will burn.": "ASSAULT hypothetical",
        "China may be about to invade Taiwan.": "ASSAULT hypothetical",
        "An American strike on Iran would be a disaster.": "ASSAULT hypothetical",
        "The European Union is considering imposing sanctions on Serbia.": "SANCTION hypothetical",
        "The Emirates hope to sign an agreement with Indonesia.": "AGREE hypothetical",
        "Colombia has perhaps expelled Cuban diplomats.": "SANCTION hypothetical",
        "Japan should sanction North Korea.": "SANCTION hypothetical",
        "Qatar fears that Iran will attack Kuwait.": "ASSAULT hypothetical",
        "Unless Turkey withdraws its troops from Syria, the crisis will go on.": "RETREAT hypothetical",
        "The prospect of a Russian invasion of Moldova worries investors.": "ASSAULT hypothetical",
        "What if China invaded Taiwan?": "ASSAULT hypothetical",
        "Russia is likely to attack Moldova.": "ASSAULT hypothetical",
        "In the event of a Russian attack on Estonia, NATO would meet.": "ASSAULT hypothetical",
        "Spain would have expelled the Russian ambassador, had he stayed.": "SANCTION hypothetical",
        "A possible Turkish invasion of Syria was discussed.": "ASSAULT hypothetical",
        # of a past era
        "In 1956, France and Britain bombed Egypt.": "ASSAULT historical",
        "During the Cold War, the Soviet Union invaded Czechoslovakia.": "ASSAULT historical",
        "Iraq had invaded Kuwait in August 1990.": "ASSAULT historical",
        "In colonial times, Belgium killed thousands of Congolese.": "ASSAULT historical",
        "Twenty years ago, the United States invaded Iraq.": "ASSAULT historical",
        "In the 19th century, France invaded Algeria.": "ASSAULT historical",
        "North Korea attacked South Korea in the 1950s.": "ASSAULT historical",
        "Nazi Germany invaded Poland.": "ASSAULT historical",
        "During World War II, Japan occupied the Philippines.": "ASSAULT historical",
    },
}


def statuses(language: str, text: str) -> list[str]:
    texts = tuple(PRESS[language])
    return [f"{r.type} {r.status}" for r in readings(texts, language)[texts.index(text)].reports]


@pytest.mark.parametrize("language", PRESS)
def test_share_of_statuses_that_are_right(language):
    """Some sentences fail for their parse or for want of a line: what is asked is the share of all."""
    wrong = {
        text: found for text in PRESS[language] if PRESS[language][text] not in (found := statuses(language, text))
    }
    assert 1 - len(wrong) / len(PRESS[language]) > _SHARE, wrong
