"""The date an act gets: its own of those in its sentence, on the side of the article's day that its clause means."""

from __future__ import annotations

import pytest

from codings import Case, cases, readings

MONDAY = "2025-03-10"
# sentence -> "TYPE date" of its first report; "-" where the sentence gives the act no date
DATES = {
    "fr": {
        # to come: future, planned, due, promised, threatened, asked for
        "Le ministre chilien des Affaires étrangères se rendra jeudi à Oslo.": "AGREE 2025-03-13",
        "Le président péruvien est attendu mercredi à Lisbonne.": "AGREE 2025-03-12",
        # the day of what is answered is no day of the answer
        "Le Laos a expulsé deux Péruviens, en réponse à l'expulsion de Laotiens trois jours plus tôt.": "SANCTION -",
        "Le ministre japonais doit rencontrer vendredi son homologue coréen à Séoul.": "AGREE 2025-03-14",
        "Le chef de la diplomatie turque devait effectuer samedi une visite à Athènes.": "AGREE 2025-03-15",
        "La Bolivie rappellera jeudi son ambassadeur au Pérou, a annoncé dimanche La Paz.": "SANCTION 2025-03-13",
        "L'Iran a menacé d'expulser dès jeudi l'ambassadeur de Suède.": "THREATEN 2025-03-13",
        "Le ministre croate a promis de se rendre mardi à Belgrade.": "AGREE 2025-03-11",
        "Le Laos a demandé au Cambodge de retirer ses troupes avant vendredi.": "REQUEST ../2025-03-13",
        # done: the last one
        "La Norvège a expulsé samedi deux diplomates chiliens.": "SANCTION 2025-03-08",
        "Le Kenya et l'Ouganda ont signé mercredi un accord de pêche.": "SUPPORT 2025-03-05",
        "L'Équateur a reçu jeudi le président colombien.": "CONSULT 2025-03-06",
        "Le Ghana et le Togo ont signé en mai un accord de défense.": "SUPPORT 2024-05",
        # the date of another thing: an accord, talks broken off, a prisoner's arrest
        "La Tunisie a suspendu l'accord de 1998 sur la pêche avec l'Italie.": "SANCTION -",
        "Le Ghana a dénoncé l'accord de défense conclu le 4 mai 2021 avec le Togo.": "SANCTION -",
        "Le Maroc et l'Espagne ont repris leurs négociations sur la pêche, interrompues en 2021.": "CONSULT -",
        "La Suède exige la libération de son consul à Minsk, arrêté samedi.": "REQUEST -",
        # a circumstance dates the act
        "Le Japon a suspendu son aide au Myanmar après le coup d'État de 2021.": "SANCTION 2021",
        "Tout avait changé en 2019, quand la Colombie avait expulsé les diplomates équatoriens.": "SANCTION 2019",
        # the date of a participle that the act's noun shares with the noun above it
        "Lima parle de mesures de restriction de visas prises par Riga à la fin de 2021.": "SANCTION 2021-10~/2021-12~",
        # a ministry's "this day"
        "Le Pérou a rappelé ce jour son ambassadeur au Mexique.": "SANCTION 2025-03-10",
    },
    "en": {
        "Norway's foreign minister will visit Santiago on Thursday.": "AGREE 2025-03-13",
        "The Peruvian president is expected to visit Lisbon on Wednesday.": "AGREE 2025-03-12",
        "Japan's envoy is to meet South Korean officials in Seoul on Friday.": "AGREE 2025-03-14",
        "Peru's foreign minister was set to meet his Chilean counterpart on Thursday.": "AGREE 2025-03-13",
        "Iran threatened to expel the Swedish ambassador on Thursday.": "THREATEN 2025-03-13",
        "Bolivia will recall its ambassador to Peru on Thursday, La Paz said on Sunday.": "SANCTION 2025-03-13",
        "Laos asked Cambodia to withdraw its troops by Friday.": "REQUEST 2025-03-10/2025-03-14",
        "Norway expelled two Chilean diplomats on Saturday.": "SANCTION 2025-03-08",
        "Kenya and Uganda signed a fishing accord on Wednesday.": "SUPPORT 2025-03-05",
        "Ecuador's president received his Colombian counterpart on Thursday.": "CONSULT 2025-03-06",
        "Ghana and Togo signed a defense pact in May.": "SUPPORT 2024-05",
        "Tunisia suspended its 1998 fishing agreement with Italy.": "SANCTION -",
        "Ghana denounced the defense pact signed with Togo on May 4, 2021.": "SANCTION -",
        "Morocco and Spain resumed talks on fishing, suspended since 2021.": "CONSULT -",
        "Sweden demanded the release of its consul in Minsk, arrested on Saturday.": "REQUEST -",
        "Japan suspended its aid to Myanmar after the coup of February 2021.": "SANCTION 2021-02",
        "Peru and Chile hold first ministerial talks in six years.": "CONSULT -",
    },
}

# what another act is told to have come after: the dates of all its reports, in the order of the text
AFTER = {
    "fr": {
        # counted back from the day of the other act, as exactly as the words allow
        "Deux jours après le rappel de l'ambassadeur du Togo, le Ghana a expulsé vendredi deux diplomates togolais.": (
            "2025-03-05 2025-03-07"
        ),
        "Le Pérou a présenté jeudi ses excuses à Quito, trois semaines après avoir expulsé deux consuls équatoriens.": (
            "2025-03-06 2025-02-10~/2025-02-16~"
        ),
        "Le Ghana a expulsé vendredi deux Togolais, quelques heures après que Lomé a rappelé son ambassadeur.": (
            "2025-03-07 2025-03-07"
        ),
        "Le Ghana a expulsé vendredi deux consuls togolais au lendemain de la visite du ministre chinois à Lomé.": (
            "2025-03-07 2025-03-06"
        ),
        # no measure: before it, no more is known
        "Le Ghana a expulsé vendredi deux consuls togolais après la visite du ministre chinois à Lomé.": "2025-03-07 -",
    },
    "en": {
        "Two days after Ghana recalled its consul from Togo, Lomé expelled two Ghanaian diplomats on Friday.": (
            "2025-03-05 2025-03-07"
        ),
        "Norway expelled a Chilean diplomat on Friday, hours after Denmark recalled its envoy to Chile.": (
            "2025-03-07 2025-03-07"
        ),
        "Ghana and Togo resumed relations on Friday, years after falling out over fuel.": "2025-03-07 2019~/2023~",
        "Ghana released nine Togolese fishermen on Friday, barely a week after Togo expelled two Ghanaian diplomats.": (
            "2025-03-07 2025-02-24/2025-03-02"
        ),
        # a day of its own says more
        "Peru expelled two Chilean diplomats on Friday, days after Chile recalled its envoy to Peru on March 1.": (
            "2025-03-07 2025-03-01"
        ),
        # the other act has no day
        "Peru expelled two Chilean diplomats two days after Chile recalled its envoy to Peru.": "- -",
        "Norway expelled a Chilean diplomat on Friday after Chile recalled its envoy to Norway.": "2025-03-07 -",
    },
}


@pytest.mark.parametrize("case", cases(**DATES))
def test_date(case: Case) -> None:
    reports = case.reading(MONDAY).reports
    assert [f"{r.type} {r.date.edtf if r.date else '-'}" for r in reports[:1]] == [case.expected]


@pytest.mark.parametrize("case", cases(**AFTER))
def test_date_of_what_came_first(case: Case) -> None:
    reports = case.reading(MONDAY).reports
    assert " ".join(r.date.edtf if r.date else "-" for r in reports) == case.expected


def test_the_reason_is_told() -> None:
    text = "Norway's foreign minister will visit Santiago on Thursday."
    among = tuple(DATES["en"])
    [report] = readings(among, "en", MONDAY)[among.index(text)].reports
    assert "« Thursday » under « visit », which looks ahead: the coming one" in report.explanation
