"""Terms of office: posts across languages, spellings of a name, who holds what when in whatever order articles come."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.actors.posts import post_of
from detente.actors.spelling import may_be_one, name_key
from detente.actors.terms import known_at, learn, term_key
from detente.model import Actor, Appointment, Date, Span, Term

MALI, FRANCE, USA, INDIA = Actor("MLI", "Mali"), Actor("FRA", "France"), Actor("USA", "USA"), Actor("IND", "India")
ECOWAS, PARTY, ARMY = Actor("ECOWAS", "ECOWAS", "igo"), Actor("MLI:OPP", "Mali", "group"), Actor("MLI:MIL", "Mali")
FOREIGN = "ministre des Affaires étrangères"
SPAN = Span(0, 1, "x")


@pytest.mark.parametrize(
    ("office", "actor", "language", "post"),
    [
        (FOREIGN, MALI, "fr", "MLI:foreign-minister"),
        ("chef de la diplomatie", MALI, "fr", "MLI:foreign-minister"),
        ("Foreign Minister", MALI, "en", "MLI:foreign-minister"),
        ("top diplomat", MALI, "en", "MLI:foreign-minister"),
        ("ministro de Relaciones Exteriores", MALI, "es", "MLI:foreign-minister"),
        ("ministre des Affaires étrangères et de la Coopération", MALI, "fr", "MLI:foreign-minister"),
        ("ministre des Affaires étrangères par intérim", MALI, "fr", "MLI:foreign-minister"),  # holds it all the same
        ("acting foreign minister", MALI, "en", "MLI:foreign-minister"),
        ("vice-ministre des Affaires étrangères", MALI, "fr", ""),
        ("deputy foreign minister", MALI, "en", ""),
        ("secretary of state", USA, "en", "USA:foreign-minister"),
        ("secretary of state", FRANCE, "en", ""),  # there are many
        ("foreign secretary", INDIA, "en", ""),  # an official, not the minister
        ("ambassadeur à Bamako", FRANCE, "fr", "FRA:ambassador:MLI"),
        ("ambassador to Mali", FRANCE, "en", "FRA:ambassador:MLI"),
        ("ambassador", FRANCE, "en", ""),  # to whom?
        ("deputy ambassador to Mali", FRANCE, "en", ""),
        ("porte-parole du ministère des Affaires étrangères", MALI, "fr", "MLI:foreign-ministry-spokesman"),
        ("foreign ministry spokeswoman", MALI, "en", "MLI:foreign-ministry-spokesman"),
        ("président de la transition", MALI, "fr", "MLI:head-of-state"),
        ("president", MALI, "en", "MLI:head-of-state"),
        ("président de l'Assemblée nationale", MALI, "fr", ""),
        ("president", PARTY, "en", ""),  # of a party
        ("chef d'état-major des armées", ARMY, "fr", "MLI:army-chief"),
        ("army chief", ARMY, "en", "MLI:army-chief"),
        ("president of the commission", ECOWAS, "en", "ECOWAS:commission-president"),
        ("président de la Commission de la Cédéao", ECOWAS, "fr", "ECOWAS:commission-president"),
        ("minister", MALI, "en", ""),
        ("", MALI, "fr", ""),
    ],
)
def test_posts(office: str, actor: Actor, language: str, post: str) -> None:
    assert post_of(office, actor, language) == post


@pytest.mark.parametrize(
    ("name", "other", "one"),
    [
        ("Abdoulaye Diop", "Abdoulaye DIOP", True),
        ("Abdoulaye Diop", "A. Diop", True),
        ("Abdoulaye Diop", "Diop", True),
        ("Abdoulaye Diop", "Abdoulaye", True),
        ("Sergueï Lavrov", "Sergey Lavrov", True),
        ("Vladimir Poutine", "Vladimir Putin", True),
        ("Mahamat Idriss Déby", "Mahamat Idriss Deby Itno", True),
        ("Abdoulaye Diop", "Issa Diop", False),
        ("Abdoulaye Diop", "Abdoulaye Dembélé", False),
    ],
)
def test_spellings(name: str, other: str, one: bool) -> None:
    assert may_be_one(name, other) is may_be_one(other, name) is one


def test_a_single_word_is_no_name_to_know_somebody_by() -> None:
    assert (name_key("Diop"), name_key("A. Diop")) == ("", name_key("Abdoulaye Diop"))


def said(person: str, office: str = FOREIGN, actor: Actor = MALI, **fields: object) -> Appointment:
    return replace(Appointment(person, office, actor, SPAN), **fields)  # type: ignore[arg-type]


def read(*articles: tuple[str, str, Appointment], language: str = "fr") -> dict[str, Term]:
    """The terms after articles (id, day, appointment) have been learnt one by one, by person."""
    terms: dict[str, Term] = {}
    for article, day, appointment in articles:
        for term in learn(tuple(terms.values()), [appointment], day, article, language):
            terms[term_key(term)] = term
    return {term.person: term for term in terms.values()}


def test_first_and_last_day_and_where_it_was_learnt() -> None:
    term = read(("A2", "2025-03-04", said("Awa Dembora")), ("A5", "2025-06-01", said("A. Dembora")))["Awa Dembora"]
    assert (term.post, term.since, term.seen, term.until) == ("MLI:foreign-minister", "2025-03-04", "2025-06-01", "")
    assert (term.article, term.ended_by) == ("A2", "")


def test_what_is_known_already_changes_nothing() -> None:
    first = learn((), [said("Awa Dembora")], "2025-03-04", "A1", "fr")
    assert learn(first, [said("Awa Dembora")], "2025-03-04", "A9", "fr") == ()


def test_a_successor_ends_the_term() -> None:
    terms = read(("A1", "2025-03-04", said("Awa Dembora")), ("A2", "2025-08-01", said("Issa Traborel")))
    assert (terms["Awa Dembora"].until, terms["Awa Dembora"].ended_by) == ("2025-07-31", "A2")
    assert terms["Issa Traborel"].until == ""


def test_the_day_of_an_act_is_the_first_of_the_term() -> None:
    since = Date("2025-07-20", "2025-07-20", "2025-07-20")
    named = ("A2", "2025-08-01", said("Issa Traborel", since=since))
    terms = read(("A1", "2025-03-04", said("Awa Dembora")), named)
    assert (terms["Issa Traborel"].since, terms["Awa Dembora"].until) == ("2025-07-20", "2025-07-19")


def test_a_term_ends_where_a_text_says_so() -> None:
    left = ("A2", "2025-08-01", said("Awa Dembora", ends=True))
    term = read(("A1", "2025-03-04", said("Awa Dembora")), left)["Awa Dembora"]
    assert (term.until, term.ended_by, term.since) == ("2025-08-01", "A2", "2025-03-04")


def test_who_is_in_office_long_after_has_not_left_it() -> None:
    left = ("A2", "2025-08-01", said("Awa Dembora", ends=True))
    term = read(("A1", "2025-03-04", said("Awa Dembora")), left, ("A3", "2026-02-01", said("Awa Dembora")))
    assert term["Awa Dembora"].until == ""


def test_two_who_are_named_in_turn_share_a_post() -> None:
    office = "porte-parole du ministère des Affaires étrangères"
    days = [("A1", "2025-01-01"), ("A2", "2025-01-05"), ("A3", "2025-01-09"), ("A4", "2025-01-12")]
    names = ["Awa Dembora", "Issa Traborel"] * 2
    terms = read(*((*day, said(name, office)) for day, name in zip(days, names, strict=True)))
    assert [term.until for term in terms.values()] == ["", ""]


@pytest.mark.parametrize(
    "other",
    [
        said("Issa Traborel", "conseiller du ministre"),  # no post
        said("Issa Traborel", FOREIGN, FRANCE),  # another state's
        said("Issa Traborel", inferred=True),  # the text does not say whose
        said("Traborel"),  # who is that?
        said("Mme Awa Dembora"),  # the same person
    ],
)
def test_others_end_no_term(other: Appointment) -> None:
    terms = read(("A1", "2025-03-04", said("Awa Dembora")), ("A2", "2025-08-01", other))
    assert terms["Awa Dembora"].until == ""


PEOPLE = ("Awa Dembora", "A. Dembora", "Issa Traborel", "Nino Sambou", "Olga Varina", "Olga Warina")
OFFICES = (FOREIGN, "chef de la diplomatie", "Premier ministre", "conseiller spécial")
DAYS = st.dates().map(lambda day: f"20{day.year % 4 + 20}-{day.month:02}-01")
SIGHTINGS = st.lists(
    st.tuples(DAYS, st.sampled_from(PEOPLE), st.sampled_from(OFFICES), st.integers(0, 9).map(lambda n: n == 0)),
    min_size=2,
    max_size=9,
)


@settings(max_examples=150, deadline=None)
@given(SIGHTINGS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(sightings: list[tuple[str, str, str, bool]], shuffle: object) -> None:
    articles = [(f"A{n}", day, said(who, what, ends=end)) for n, (day, who, what, end) in enumerate(sightings, 1)]
    other = list(articles)
    shuffle.shuffle(other)  # type: ignore[attr-defined]
    assert by_key(articles) == by_key(other)


def by_key(articles: list[tuple[str, str, Appointment]]) -> dict[str, Term]:
    terms: dict[str, Term] = {}
    for article, day, appointment in articles:
        for term in learn(tuple(terms.values()), [appointment], day, article, "fr"):
            terms[term_key(term)] = term
    return terms


# --- whom a name means on a day -------------------------------------------------------------------------------------

DEMBORA = Term("Awa Dembora", FOREIGN, "MLI:foreign-minister", MALI, "2025-03-04", "", "A1", seen="2025-06-01")


@pytest.mark.parametrize(
    ("terms", "day", "name", "codes"),
    [
        ((DEMBORA,), "2025-03-03", "Awa Dembora", None),  # not in office yet, as far as is known
        ((DEMBORA,), "2025-03-04", "Awa Dembora", ("MLI",)),
        ((DEMBORA,), "2025-09-01", "Dembora", ("MLI",)),
        ((DEMBORA,), "2025-09-01", "A. Dembora", ("MLI",)),
        ((DEMBORA,), "2025-09-01", "Issa Dembora", None),
        ((DEMBORA,), "2027-05-30", "Awa Dembora", ("MLI",)),
        ((DEMBORA,), "2027-07-01", "Awa Dembora", None),  # unseen for two years
        ((replace(DEMBORA, until="2025-07-31"),), "2025-07-31", "Awa Dembora", ("MLI",)),
        ((replace(DEMBORA, until="2025-07-31"),), "2025-08-01", "Awa Dembora", ()),  # left: nobody's
        ((DEMBORA, replace(DEMBORA, person="Issa Dembora", acts_for=FRANCE)), "2025-09-01", "Dembora", None),
        ((DEMBORA, replace(DEMBORA, person="Issa Dembora", acts_for=FRANCE)), "2025-09-01", "Issa Dembora", ("FRA",)),
        ((DEMBORA, replace(DEMBORA, acts_for=FRANCE)), "2025-09-01", "Awa Dembora", ()),  # two of one name
        ((DEMBORA, replace(DEMBORA, acts_for=ECOWAS, since="2025-09-01")), "2025-09-02", "Awa Dembora", ("ECOWAS",)),
        ((replace(DEMBORA, person="Vladimir Poutine"),), "2025-09-01", "Putin", ("MLI",)),
    ],
)
def test_the_directory_of_a_day(terms: tuple[Term, ...], day: str, name: str, codes: tuple[str, ...] | None) -> None:
    person = known_at(terms, day).bearer(name)
    assert (None if person is None else tuple(actor.code for actor in person.actors)) == codes


def test_the_directory_says_where_it_was_learnt() -> None:
    person = known_at([DEMBORA], "2025-09-01").bearer("Awa Dembora")
    assert person is not None
    assert person.basis == ("known from A1: ministre des Affaires étrangères, since 2025-03-04",)
