"""Articles read one after the other: what one says of an office holder resolves a bare name in the next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from detente.actors import Directory
from detente.actors.terms import known_at, learn, term_key
from detente.model import Article, Reading, Term
from detente.pipeline import passage, read_articles, trace

LEARNT = (
    "2025-03-04",
    "fr",
    "Le ministre malien des Affaires étrangères, Sambou Traborel, a reçu lundi l'ambassadeur du Pérou.",
)
SUCCESSOR = ("2025-08-01", "en", "Awa Dembora was sworn in on Thursday as foreign minister of Mali.")
DISMISSED = ("2025-08-01", "fr", "Le ministre malien des Affaires étrangères, Sambou Traborel, a été limogé jeudi.")
HOMONYM = ("2025-04-02", "en", "Norway's foreign minister, Issa Traborel, met his Danish counterpart on Monday.")
CONDEMNS = "M. Traborel a condamné le Tchad."


class Record:
    """The least of a record: the terms learnt so far, asked for when the next article is coded."""

    def __init__(self) -> None:
        self.terms: dict[str, Term] = {}

    def known(self, article: Article) -> Directory:
        return known_at(self.terms.values(), article.published or "")

    def add(self, number: int, reading: Reading) -> None:
        day, language = reading.article.published or "", reading.article.language
        for term in learn(tuple(self.terms.values()), reading.appointments, day, f"A{number}", language):
            self.terms[term_key(term)] = term


def last_of(*articles: tuple[str, str, str], known: Callable[[Article], Directory] | None = None) -> Reading:
    """The reading of the last article after those before it."""
    record = Record()
    pages = [passage(text, language, day) for day, language, text in articles]
    readings = []
    for number, reading in enumerate(read_articles(pages, known or record.known), 1):
        record.add(number, reading)
        readings.append(reading)
    return readings[-1]


def sources(reading: Reading) -> list[str]:
    """The codes of who does it; a bare sector is nobody known."""
    parties = (party for event in reading.events for party in event.source)
    return [party.actor.code for party in parties if party.actor is not None and party.actor.state]


@pytest.mark.parametrize(
    ("before", "article", "expected"),
    [
        ((), ("2025-05-01", "fr", CONDEMNS), []),  # who is that?
        ((LEARNT,), ("2025-05-01", "fr", CONDEMNS), ["MLI"]),
        ((LEARNT,), ("2025-05-01", "fr", "Sambou Traborel a condamné le Tchad."), ["MLI"]),
        ((LEARNT,), ("2025-05-01", "en", "Sambou Traborel condemned Chad."), ["MLI"]),  # in the other language
        ((LEARNT,), ("2025-05-01", "en", "Mr Traborel condemned Chad."), ["MLI"]),
        ((LEARNT,), ("2025-05-01", "fr", "Le ministre Traborel a condamné le Tchad."), ["MLI"]),
        ((LEARNT,), ("2025-03-01", "fr", CONDEMNS), []),  # before he was known to be minister
        ((LEARNT, SUCCESSOR), ("2025-09-01", "fr", CONDEMNS), []),  # after his successor
        ((LEARNT, SUCCESSOR), ("2025-07-01", "fr", CONDEMNS), ["MLI"]),  # an older article, read later
        ((LEARNT, SUCCESSOR), ("2025-09-01", "fr", "Mme Dembora a condamné le Tchad."), ["MLI"]),
        ((SUCCESSOR, LEARNT), ("2025-09-01", "fr", CONDEMNS), []),  # the articles came in another order
        ((LEARNT, DISMISSED), ("2025-09-01", "fr", CONDEMNS), []),
        ((LEARNT, HOMONYM), ("2025-05-01", "fr", CONDEMNS), []),  # which of the two?
        ((LEARNT, HOMONYM), ("2025-05-01", "fr", "Issa Traborel a condamné le Tchad."), ["NOR"]),
        ((LEARNT,), ("2025-05-01", "fr", "Nino Traborel a condamné le Tchad."), []),  # somebody else
        ((LEARNT,), ("2025-05-01", "fr", f"Nino Traborel a gagné le match. {CONDEMNS}"), []),
        ((LEARNT,), ("2025-05-01", "fr", "Traborel a condamné le Tchad."), []),  # no title, no Mali
        ((LEARNT,), ("2025-05-01", "fr", "Sambou Traborel, ministre gabonais, a condamné le Tchad."), ["GAB"]),
        ((LEARNT,), ("2027-06-01", "fr", CONDEMNS), []),  # unseen for more than two years
    ],
)
def test_a_bare_name_in_a_later_article(
    before: tuple[tuple[str, str, str], ...], article: tuple[str, str, str], expected: list[str]
) -> None:
    assert sources(last_of(*before, article)) == expected


def test_the_basis_names_the_article_it_was_learnt_from() -> None:
    record = Record()
    pages = [passage(text, language, day) for day, language, text in (LEARNT, ("2025-05-01", "fr", CONDEMNS))]
    traces = []
    for number, found in enumerate(trace(pages, record.known), 1):
        record.add(number, found.reading)
        traces.append(found)
    assert traces[1].resolution is not None
    basis = [step for mention in traces[1].resolution.mentions[0].values() for step in mention.basis]
    assert "known from A1: ministre des Affaires étrangères, since 2025-03-04" in basis


def test_without_a_record_nothing_is_known() -> None:
    assert sources(last_of(LEARNT, ("2025-05-01", "fr", CONDEMNS), known=lambda _: Directory())) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le Tchad a nommé Awa Dembora ministre des Affaires étrangères.", ["+Awa Dembora TCD"]),
        ("fr", "Awa Dembora a prêté serment mardi comme présidente du Gabon.", ["+Awa Dembora GAB 2025-03-04"]),
        (
            "fr",
            "Awa Dembora succède à Sambou Traborel au poste de ministre tchadien de la Défense.",
            ["+Awa Dembora TCD", "-Sambou Traborel TCD"],
        ),
        ("fr", "Sambou Traborel a quitté ses fonctions de ministre béninois de la Défense.", ["-Sambou Traborel BEN"]),
        (
            "fr",
            "Le Premier ministre malien, Sambou Traborel, a démissionné jeudi.",
            ["-Sambou Traborel MLI 2025-02-27"],
        ),
        ("fr", "Sambou Traborel pourrait être nommé ministre malien de la Défense.", []),  # not done
        ("fr", "Sambou Traborel n'a pas été nommé ministre malien de la Défense.", []),
        ("en", "Orso Valdine was named as Peru's foreign minister on March 3, 2025.", ["+Orso Valdine PER 2025-03-03"]),
        (
            "en",
            "Orso Valdine replaced Nina Quell as foreign minister of Peru.",
            ["+Orso Valdine PER", "-Nina Quell PER"],
        ),
        ("en", "Nina Quell stepped down as Peru's finance minister.", ["-Nina Quell PER"]),
        ("en", "The president of Peru sacked Defence Minister Nina Quell.", ["-Nina Quell PER"]),
        ("en", "Peru's foreign minister, Nina Quell, dismissed the accusations.", ["+Nina Quell PER"]),  # no person
        ("en", "Peru's foreign minister, Nina Quell, refused to resign.", ["+Nina Quell PER"]),
        ("en", "Nina Quell, Peru's foreign minister until 2023, was arrested.", []),  # no longer
        ("en", "Nina Quell, Peru's foreign minister since 2023, was in Lima.", ["+Nina Quell PER 2023/.."]),
        ("fr", "Awa Dembora, ministre malienne de la Défense depuis 2022, est à Niamey.", ["+Awa Dembora MLI 2022/.."]),
        ("fr", "Awa Dembora, qui était ministre malienne de la Défense, est à Niamey.", []),
        ("en", "Former Peruvian foreign minister Nina Quell was arrested.", []),
    ],
)
def test_offices_begin_and_end(language: str, text: str, expected: list[str]) -> None:
    reading = last_of(("2025-03-05", language, text))
    told = [
        f"{'-' if a.ends else '+'}{a.person} {a.acts_for.code} {a.since.edtf if a.since else ''}".strip()
        for a in reading.appointments
    ]
    assert told == expected
