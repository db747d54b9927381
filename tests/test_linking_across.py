"""Many articles, one event: which tellings are of one happening, and what the event then says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from detente.coding.ontology import load_ontology
from detente.linking.across import Gathered, Judged, blocks, choose, consolidate, seeks, window
from detente.linking.arrivals import Arrival, arrivals_of, relink
from detente.linking.families import acts
from detente.linking.tellings import tellings_of
from detente.model import Actor, Date, Event, Happening, Party, Place, Span, Telling
from detente.pipeline import passage, read_articles


def telling(id: int, published: str, act: str = "SANCTION/expel-diplomats", **given: object) -> Telling:
    """A telling of Mali's expulsion of French diplomats, with what a case changes of it."""
    type, _, mode = act.partition("/")
    fields: dict[str, object] = {
        "article": id, "origin": id, "outlet": f"outlet {id}", "language": "fr", "status": "actual",
        "source": ("MLI",), "target": ("FRA",),
    }  # fmt: skip
    return Telling(id=id, published=published, type=type, mode=mode, **{**fields, **given})  # type: ignore[arg-type]


FIRST = telling(1, "2026-02-03", earliest="2026-02-02", latest="2026-02-02", counts=("2 diplomates",))

SAME = {
    "another day and language": telling(2, "2026-02-04", language="en", earliest="2026-02-02", latest="2026-02-02"),
    "undated": telling(2, "2026-02-04"),
    "another mode of the family": telling(2, "2026-02-03", "SANCTION/persona-non-grata"),
    "sanctions without a mode": telling(2, "2026-02-03", "SANCTION/"),
    "dated a day later": telling(2, "2026-02-03", earliest="2026-02-03", latest="2026-02-03"),
    "another number": telling(2, "2026-02-03", counts=("3 diplomates",)),
    "no target told": telling(2, "2026-02-03", target=()),
    "looked back on": telling(2, "2026-06-01", status="historical", earliest="2026-02-01", latest="2026-02-28"),
    "denied": telling(2, "2026-02-04", status="negated"),
    "told again weeks later, undated": telling(2, "2026-02-20"),
}
OTHER = {
    "the other way round": telling(2, "2026-02-03", source=("FRA",), target=("MLI",)),
    "of others": telling(2, "2026-02-03", target=("DZA",)),
    "another act": telling(2, "2026-02-03", "SANCTION/recall-ambassador"),
    "still to come": telling(2, "2026-02-03", status="future"),
    "months later": telling(2, "2026-06-03", earliest="2026-06-02", latest="2026-06-02"),
    "an earlier one, of other people": telling(
        2, "2026-02-05", status="historical", earliest="2026-01-01", latest="2026-12-31", counts=("5 diplomates",)
    ),
    "another day in the same article": telling(2, "2026-02-03", article=1, earliest="2026-02-03", latest="2026-02-03"),
}


@pytest.mark.parametrize("name", SAME)
def test_joins(name: str) -> None:
    assert choose(SAME[name], [Gathered(7, (FIRST,))]).event == 7
    assert choose(FIRST, [Gathered(7, (SAME[name],))]).event == 7


@pytest.mark.parametrize("name", OTHER)
def test_founds_its_own(name: str) -> None:
    assert choose(OTHER[name], [Gathered(7, (FIRST,))]).event is None
    assert choose(FIRST, [Gathered(7, (OTHER[name],))]).event is None


@pytest.mark.parametrize("name", SAME)
def test_what_joins_is_found(name: str) -> None:
    """Either finds the other by a block, and the window reaches it."""
    other = SAME[name]
    assert set(seeks(other)) & set(blocks(FIRST))
    assert set(seeks(FIRST)) & set(blocks(other))
    first, last = window(other)
    assert first <= FIRST.latest <= last or first <= FIRST.earliest <= last


def test_judgements_win() -> None:
    other = SAME["undated"]
    apart = Judged(apart=frozenset({frozenset((1, 2))}))
    assert choose(other, [Gathered(7, (FIRST,))], apart).event is None
    together = Judged(together=frozenset({frozenset((1, 2))}))
    assert choose(OTHER["months later"], [Gathered(7, (FIRST,))], together).event == 7
    assert choose(other, [Gathered(7, (FIRST,))], Judged(rejected=frozenset({2}))).event is None
    # what another telling says counts no more once it is rejected
    assert choose(other, [Gathered(7, (FIRST,))], Judged(rejected=frozenset({1}))).event is None
    wrong = replace(OTHER["of others"], id=3, article=3)
    assert choose(other, [Gathered(7, (FIRST, wrong))]).event is None
    assert choose(other, [Gathered(7, (FIRST, wrong))], Judged(rejected=frozenset({3}))).event == 7


def test_of_very_many_tellings_some_are_compared() -> None:
    many = tuple(replace(FIRST, id=n, article=n) for n in range(10, 2000))
    assert choose(SAME["undated"], [Gathered(7, many)]).event == 7
    apart = Judged(apart=frozenset({frozenset((2, 1000))}))
    assert choose(SAME["undated"], [Gathered(7, many)], apart).event is None


VISIT = telling(
    1, "2026-03-05", "CONSULT/audience", earliest="2026-03-04", latest="2026-03-04", country="MLI", town="capital",
    place="Bamako", names=("FRA aubry", "MLI diop"),
)  # fmt: skip
MEETINGS = {
    "told by the other side first": ({"source": ("FRA",), "target": ("MLI",)}, True),
    "told as together": ({"source": ("FRA", "MLI"), "target": ()}, True),
    "told as talks, undated": ({"mode": "negotiation", "earliest": "", "latest": ""}, True),
    "a capital of another language": ({"language": "en", "place": "Bamako City"}, True),
    "one side only": ({"source": ("FRA",), "target": ()}, True),
    "with other people of one side": ({"names": ("FRA dubreuil", "MLI diop")}, False),
    "in another country": ({"country": "FRA", "town": "capital", "place": "Paris"}, False),
    "in another town": ({"town": "sikasso", "place": "Sikasso"}, False),
    "by telephone": ({"mode": "call"}, False),
    "the next day": ({"earliest": "2026-03-05", "latest": "2026-03-05"}, False),
    "to come": ({"status": "future"}, False),
}


@pytest.mark.parametrize("name", MEETINGS)
def test_meetings(name: str) -> None:
    changes, same = MEETINGS[name]
    fields = {"earliest": "2026-03-04", "latest": "2026-03-04", "country": "MLI", "town": "capital", **changes}
    other = telling(2, "2026-03-05", f"CONSULT/{fields.pop('mode', 'audience')}", **fields)
    assert (choose(other, [Gathered(7, (VISIT,))]).event == 7) is same


def test_words_are_repeated() -> None:
    """Two who accuse each other daily: reports are of one accusation where they are alike, or nothing else fits."""
    spoken = telling(1, "2026-03-05", "ACCUSE/allege", words=("abriter", "comploteurs", "villa"))
    alike = telling(2, "2026-03-06", "ACCUSE/allege", language="en", words=("abritaient", "complot"))
    other = telling(3, "2026-03-06", "ACCUSE/allege", words=("barrage", "debit"))
    both = [Gathered(7, (spoken,)), Gathered(8, (other,))]
    assert choose(alike, both).event == 7
    assert choose(telling(4, "2026-03-06", "ACCUSE/allege", words=("drone",)), both).event is None
    assert choose(telling(4, "2026-03-06", "ACCUSE/allege", words=("drone",)), both[:1]).event is None
    # words of two languages cannot be compared: what is told of the same day and fits nothing else is the same
    assert choose(telling(4, "2026-03-06", "ACCUSE/allege", language="en", words=("drone",)), both[:1]).event == 7
    assert choose(telling(4, "2026-03-09", "ACCUSE/allege", language="en", words=("drone",)), both[:1]).event is None


def test_what_fits_two_joins_none() -> None:
    """An expulsion recalled with its year alone, where there were two that year."""
    first, second = (
        telling(n, f"2026-0{n}-03", earliest=f"2026-0{n}-02", latest=f"2026-0{n}-02", counts=(f"{n} agents",))
        for n in (2, 5)
    )
    recalled = telling(9, "2026-12-01", earliest="2026-01-01", latest="2026-12-31")
    assert choose(recalled, [Gathered(7, (first,)), Gathered(8, (second,))]).event is None
    assert choose(recalled, [Gathered(7, (first,))]).event == 7
    numbered = telling(9, "2026-12-01", earliest="2026-01-01", latest="2026-12-31", counts=("5 agents",))
    assert choose(numbered, [Gathered(7, (first,)), Gathered(8, (second,))]).event == 8


def test_a_date_of_another_act_of_the_sentence() -> None:
    """« a riposté jeudi à l'expulsion de ses agents » dates the answer: the expulsion was before."""
    misdated = telling(2, "2026-02-06", earliest="2026-02-05", latest="2026-02-05", date_shared=True)
    assert choose(misdated, [Gathered(7, (FIRST,))]).event == 7
    assert (
        choose(telling(2, "2026-02-06", earliest="2026-02-05", latest="2026-02-05"), [Gathered(7, (FIRST,))]).event
        is None
    )


def test_a_joint_act_is_not_the_act_of_one() -> None:
    """« Riga et Tallinn expulsent » beside two events, of Riga and of Tallinn: it joins neither."""
    riga = telling(1, "2026-02-03", source=("LVA",))
    tallinn = telling(2, "2026-02-03", source=("EST",))
    both = telling(3, "2026-02-03", source=("LVA", "EST"))
    assert choose(both, [Gathered(7, (riga,)), Gathered(8, (tallinn,))]).event is None
    assert choose(tallinn, [Gathered(7, (riga,))]).event is None


def test_what_speaks_for_nothing_does_not_contradict() -> None:
    """A third wording like one of an event's two tellings joins, though it has no word of the other."""
    first = telling(1, "2026-03-05", "ACCUSE/allege", words=("abriter", "comploteurs"))
    second = telling(2, "2026-03-06", "ACCUSE/allege", words=("abritaient", "complot", "villa", "plage"))
    third = telling(3, "2026-03-06", "ACCUSE/allege", words=("villa", "plage"))
    assert choose(third, [Gathered(7, (first,))]).event is None
    assert choose(third, [Gathered(7, (first, second))]).event == 7


def test_expelled_each_other_is_no_third_act() -> None:
    both = telling(2, "2026-02-10", source=("FRA", "MLI"), target=())
    assert choose(both, [Gathered(7, (FIRST,))]).event is None


def test_every_act_has_a_family() -> None:
    known = {f"{name}/{mode}" for name, kind in load_ontology().types.items() for mode in ("", *kind.modes)}
    assert known == acts()


def test_from_scratch_in_any_order() -> None:
    tellings = [FIRST, telling(2, "2026-02-04"), telling(3, "2026-02-03", target=("DZA",)), telling(4, "2026-09-01")]
    assert relink(arrivals_of(tellings)) == relink(arrivals_of(tellings[::-1])) == ((1, 2), (3,), (4,))


def test_from_scratch_what_an_older_revision_told_counts_until_it_goes() -> None:
    """The undated report of a month later joins the event while the first revision tells its day, and stays."""
    later = telling(2, "2026-02-20")
    corrected = telling(3, "2026-02-21", "SANCTION/recall-ambassador")
    first = Arrival((FIRST,))
    assert relink([first, Arrival((later,)), Arrival((corrected,), frozenset({1}))]) == ((2,), (3,))
    again = telling(4, "2026-02-22", earliest="2026-02-02", latest="2026-02-02")
    assert relink([first, Arrival((again,), frozenset({1})), Arrival((later,))]) == ((2, 4),)
    assert relink([first, Arrival((), frozenset({1}))]) == ()


def event(report: str, day: str = "", place: str = "", **given: object) -> Event:
    """The event of one article: report (id), day and place."""
    span = Span(0, 5, "lundi")
    known = {"MLI": Party(Actor("MLI", "Mali"), span), "FRA": Party(Actor("FRA", "France"), span)}
    fields: dict[str, object] = {
        "id": "E1", "type": "SANCTION", "mode": "expel-diplomats", "status": "actual", "source": (known["MLI"],),
        "target": (known["FRA"],), "reports": (report,), "date": Date(day, day, day, span) if day else None,
        "place": Place(place, "MLI") if place else None, "intensity": -5.5, "cameo": "161",
    }  # fmt: skip
    return Event(**{**fields, **given})  # type: ignore[arg-type]


def dated(id: int, day: str, **given: object) -> Telling:
    return telling(id, "2026-02-03", earliest=day, latest=day, **given)


def test_consolidate() -> None:
    told = [
        (dated(1, "2026-02-02", counts=("2 diplomates",), agency="afp"), event("R1", "2026-02-02", "Bamako")),
        (dated(2, "2026-02-02", counts=("2 diplomats",), language="en"), event("R2", "2026-02-02")),
        (dated(3, "2026-02-03", counts=("3 diplomates",), agency="afp"), event("R3", "2026-02-03", "Bamako")),
        (telling(4, "2026-02-04", "SANCTION/", origin=2, outlet="outlet 2"), event("R4", mode="", cameo="16")),
        (telling(5, "2026-02-05", status="negated", deniers=("FRA",)), event("R5", status="negated")),
    ]
    found = consolidate(told)
    assert found == consolidate(told[::-1])
    assert (found.event.status, found.event.mode, found.event.cameo) == ("actual", "expel-diplomats", "161")
    assert found.event.date is not None
    assert found.event.date.edtf == "2026-02-02"
    assert found.event.place == Place("Bamako", "MLI")
    assert found.event.reports == ("R1", "R2", "R3", "R4", "R5")
    assert (found.first_told, found.last_told) == ("2026-02-03", "2026-02-05")
    assert found.denied_by == ("FRA",)
    # 1 and 3 credit one agency, 4 copies 2
    assert (found.told.reports, found.told.articles, found.told.outlets, found.told.sources) == (5, 5, 4, 3)
    assert found.told.languages == ("en", "fr")
    assert found.event.differences == (
        "date: 2026-02-02 (outlet 1, outlet 2); 2026-02-03 (outlet 3)",
        "count: 2 diplomates (outlet 1, outlet 2); 3 diplomates (outlet 3)",
        "denied: FRA (outlet 5)",
    )


def test_what_all_deny_is_negated() -> None:
    only = consolidate([(telling(5, "2026-02-05", status="negated", deniers=("FRA",)), event("R5", status="negated"))])
    assert (only.event.status, only.denied_by) == ("negated", ("FRA",))


def test_an_undated_event_is_bounded_by_its_first_telling() -> None:
    found: Happening = consolidate([(telling(n, f"2026-02-0{n}"), event(f"R{n}")) for n in (5, 4)])
    assert found.event.date is not None
    assert (found.event.date.earliest, found.event.date.latest, found.event.date.span) == (
        "2026-01-31",
        "2026-02-04",
        None,
    )
    with pytest.raises(ValueError, match="needs a telling"):
        consolidate([])


def test_what_is_to_last_from_a_day_to_come_has_no_last_day() -> None:
    text = "Le Kenya imposera à compter du 1er mars des droits de douane sur le ciment tanzanien."
    reading = next(read_articles([passage(text, "fr", "2026-02-03")]))
    when = consolidate(tellings_of(reading, article=4, outlet="Le Fjord")).event.date
    assert when is not None
    assert (when.edtf, when.earliest, when.latest) == ("2026-03-01/..", "2026-03-01", "")


def test_tellings_of_an_article() -> None:
    """Numbers and dates go to the act that they stand nearest to."""
    text = (
        "Le Mali a expulsé lundi trois diplomates français, en réponse à l'expulsion de deux agents maliens par la "
        "France."
    )
    reading = next(read_articles([passage(text, "fr", "2026-02-03")]))
    found = {told.source: told for told, _ in tellings_of(reading, article=4, outlet="Le Fjord")}
    assert found["MLI",].counts == ("3 diplomates",)
    assert (found["MLI",].earliest, found["MLI",].date_shared) == ("2026-02-02", False)
    assert found["FRA",].counts == ("2 agents",)
    assert not found["FRA",].earliest or found["FRA",].date_shared
    assert {(t.article, t.origin, t.outlet, t.published) for t in found.values()} == {(4, 4, "Le Fjord", "2026-02-03")}
