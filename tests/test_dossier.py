"""What is on a dossier: facts with their sources, matters as of a day, the chronology, words, voices, coverage."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from detente.labels import label_languages, load_labels
from detente.model import Actor, Coverage, Date, Happening, Party, Span, Stance, Step
from detente.relations.coverage import every_day
from detente.relations.scope import MOST_LISTED
from detente.relations.sections import Dossier, Fact
from detente.relations.sources import MOST_CITED, in_order, select
from dossier_case import CHL, MATTERS, NOR, TERMS, Kept, card, citations, dossier_of, happening, kept
from readings_of_days import read

FACTS = (
    "in-force", "none-in-force", "unanswered", "last-meeting", "last-conflict", "last-cooperation", "announced",
    "open-requests", "contested", "tendency-week", "tendency-month", "turn", "reading",
)  # fmt: skip


@pytest.fixture(scope="module")
def made() -> Dossier:
    return dossier_of(kept())


def facts(found: Dossier, kind: str) -> list[Fact]:
    return [fact for fact in found.standing if fact.kind == kind]


def subjects(found: Dossier, kind: str) -> list[str]:
    return [item.subject for fact in facts(found, kind) for item in fact.items]


# --- where the relation stands ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("in-force", ["M2"]),  # the lifted tariff is none, nor is an expulsion, once done
        ("unanswered", []),  # the tariff of Chile is an answer itself
        ("last-meeting", ["E6"]),  # the visit of November lies ahead
        ("last-conflict", ["E3"]),  # a recall that is only possible and a denied attack are none, nor is a request
        ("last-cooperation", ["E9"]),
        ("announced", ["M5"]),
        ("contested", ["E4"]),
        ("open-requests", []),  # the one request was met
    ],
)
def test_the_facts_name_what_they_should(made: Dossier, kind: str, named: list[str]) -> None:
    assert subjects(made, kind) == named


def test_every_item_of_a_fact_has_sources(made: Dossier) -> None:
    items = [item for fact in made.standing for item in fact.items]
    assert items
    assert [item.subject for item in items if not item.references] == []


@pytest.mark.parametrize(("until", "named"), [("2025-05-09", ["M3"]), ("2025-05-10", [])])
def test_an_expulsion_is_unanswered_while_an_answer_may_come(until: str, named: list[str]) -> None:
    """Done on 10 March, it is answered within 60 days or not at all."""
    assert subjects(dossier_of(kept(until=until)), "unanswered") == named


def test_a_relation_without_measures_says_so() -> None:
    found = dossier_of(replace(kept(), matters=()))
    assert facts(found, "none-in-force")
    assert not facts(found, "in-force")


def test_the_tendency_compares_as_many_periods_read(made: Dossier) -> None:
    [fact] = facts(made, "tendency-week")
    read = [value.net for value in made.index.values if value.is_covered]
    assert fact.total == 8
    assert fact.numbers == pytest.approx((sum(read[-8:]) / 8, sum(read[-16:-8]) / 8))


@pytest.mark.parametrize("language", label_languages())
def test_every_fact_has_its_words(language: str) -> None:
    keys = {key.removeprefix("dossier.fact.") for key in load_labels(language).words if key.startswith("dossier.fact.")}
    assert keys == set(FACTS)


@pytest.mark.parametrize(
    ("change", "last"),
    [
        ({}, "E9"),
        ({"date": Date("x", "2025-01-01", "2025-09-04")}, "E8"),  # a day known too badly to be called the last
        ({"date": Date("2029", "2029-01-01", "2029-01-20")}, "E8"),  # done, but after it was told
        ({"source": (Party(Actor("NOR:PTY", "Norway"), Span(0, 1, "x")),)}, "E8"),  # a party is not the state
        (
            {"source": (Party(Actor("NOR:GOV", "Norway"), Span(0, 1, "x")),), "target": (Party(CHL, Span(0, 1, "x")),)},
            "E9",
        ),
        ({"status": "future"}, "E8"),
    ],
)
def test_the_last_of_a_kind_is_done_by_a_state_on_a_known_day(change: dict[str, Any], last: str) -> None:
    held = kept()
    changed = tuple(replace(h, event=replace(h.event, **change)) if h.id == "E9" else h for h in held.happenings)
    assert subjects(dossier_of(replace(held, happenings=changed)), "last-cooperation") == [last]


def test_what_was_announced_for_a_day_gone_by_is_not_announced_still() -> None:
    held = kept()
    missed = replace(MATTERS[4], steps=(Step("announced", "E10", Date("2025-09-10", "2025-09-10", "2025-09-10")),))
    found = dossier_of(replace(held, matters=(missed,)))
    assert facts(found, "announced") == []
    assert [d.matter.id for d in found.visits] == ["M5"]


# --- as of a day -----------------------------------------------------------------------------------------------------


def test_what_stands_is_told_as_of_the_last_day() -> None:
    before = dossier_of(kept(until="2025-05-01"))
    assert [(d.matter.id, d.matter.state) for d in before.past] == [("M3", "done")]
    assert {d.matter.id: d.matter.state for d in before.measures} == {"M1": "in force", "M2": "in force"}
    assert before.visits == ()
    assert max(entry.event.date.earliest for entry in before.chronology if entry.event.date) <= "2025-05-01"


def test_an_announced_visit_is_known_from_the_day_it_is_told() -> None:
    assert "M5" in [d.matter.id for d in dossier_of(kept(until="2025-09-26")).visits]
    assert "M5" not in [d.matter.id for d in dossier_of(kept(until="2025-09-24")).visits]


def test_an_end_told_beforehand_waits_for_its_day() -> None:
    tariff = MATTERS[1]
    steps = (*tariff.steps, Step("expired", "E2", Date("2025-08-01", "2025-08-01", "2025-08-01")))
    ending = replace(tariff, steps=steps, state="expired", until="2025-08-01")

    def as_of(until: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        found = dossier_of(replace(kept(until=until), matters=(ending,)))
        return [(d.matter.state, d.matter.until) for d in found.measures], [
            (d.matter.state, d.matter.until) for d in found.past
        ]

    assert as_of("2025-02-16") == ([], [])
    assert as_of("2025-07-31") == ([("in force", "2025-08-01")], [])
    assert as_of("2025-08-01") == as_of("") == ([], [("expired", "2025-08-01")])
    (fact,) = facts(dossier_of(replace(kept(until="2025-07-31"), matters=(ending,))), "in-force")
    assert [(item.since, item.until) for item in fact.items] == [("2025-02-17", "2025-08-01")]


def test_since_bounds_what_is_shown_but_not_what_stands() -> None:
    late = dossier_of(kept(since="2025-06-01"))
    assert [entry.id for entry in late.chronology] == ["E11", "E6", "E7", "E8", "E9", "E10"]
    assert {d.matter.id for d in late.measures} == {"M2"}
    assert subjects(late, "last-conflict") == ["E3"]
    assert {source.article.id for source in late.sources} >= {"A5"}  # what stands is still sourced
    assert late.coverage.days[0].day == "2025-06-01"
    assert late.index.values[0].period.first >= "2025-05-26"


def test_past_measures_that_ended_before_the_span_are_left_out() -> None:
    assert [d.matter.id for d in dossier_of(kept(since="2025-07-15")).past] == []
    assert [d.matter.id for d in dossier_of(kept(since="2025-06-15")).past] == ["M1"]


# --- chronology ----------------------------------------------------------------------------------------------------


def test_the_chronology_is_in_order_and_whole(made: Dossier) -> None:
    assert [entry.id for entry in made.chronology] == [
        "E1", "E2", "E4", "E3", "E5", "E11", "E6", "E7", "E8", "E9", "E10"
    ]  # fmt: skip


def test_a_denied_event_shows_both_versions(made: Dossier) -> None:
    [entry] = [entry for entry in made.chronology if entry.id == "E4"]
    assert entry.is_contested
    assert [(v.article.id, v.is_denial) for v in entry.versions] == [("A5", False), ("A6", True)]


def test_what_all_say_was_not_done_is_no_contest(made: Dossier) -> None:
    [entry] = [entry for entry in made.chronology if entry.id == "E11"]
    assert not entry.is_contested
    assert [v.is_denial for v in entry.versions] == [False]


def test_versions_of_one_event_come_in_both_languages_and_copies_only_once(made: Dossier) -> None:
    told = {entry.id: [v.article.id for v in entry.versions] for entry in made.chronology}
    assert told["E1"] == ["A2", "A1"] or told["E1"] == ["A1", "A2"]
    assert told["E2"] == ["A3"]


def test_withdrawn_events_are_nowhere() -> None:
    held = kept()
    gone = replace(held, happenings=tuple(replace(h, withdrawn=h.id == "E9") for h in held.happenings))
    found = dossier_of(gone)
    assert "E9" not in [entry.id for entry in found.chronology]
    assert subjects(found, "last-cooperation") == ["E8"]


# --- what answers what ---------------------------------------------------------------------------------------------


def test_answers_have_delay_likeness_and_words(made: Dossier) -> None:
    told = [
        (a.answer.subject, a.answered.subject, a.kind, a.delay_days, a.is_like, a.is_explicit, a.words)
        for a in made.answers
    ]
    assert told == [
        ("E2", "E1", "retaliation", 14, True, True, "En représailles"),
        ("E8", "E7", "compliance", 18, None, False, ""),
    ]
    assert made.answers[0].language == "fr"


def test_a_measure_that_answers_another_without_an_answer_among_its_events() -> None:
    held = replace(kept(), responses=())
    [answer] = dossier_of(held).answers
    assert (answer.answer.subject, answer.answered.subject) == ("M2", "M1")
    assert (answer.kind, answer.delay_days, answer.is_like) == ("reciprocity", 14, True)


def test_a_delay_below_nought_is_left_out() -> None:
    held = kept()
    early = replace(held, responses=(replace(held.responses[0], delay_days=-3),))
    assert [a.delay_days for a in dossier_of(early).answers] == [None]


@pytest.mark.parametrize(
    ("state", "day", "said", "shown"),
    [
        ("in force", "2025-02-03", True, 1),  # the same day, in another event
        ("in force", "2025-02-04", True, 1),  # the paper of the day after
        ("in force", "2025-02-20", False, 1),  # no day of its own: only told again
        ("in force", "2025-02-20", True, 2),  # renewed later
        ("eased", "2025-02-04", True, 2),  # another state
    ],
)
def test_a_step_told_twice_over_stands_once(state: str, day: str, said: bool, shown: int) -> None:
    held = kept()
    tariff = held.matters[0]
    when = Date(day, day, day, Span(0, 4, "then")) if said else Date(f"{day}~", day, day)
    again = replace(tariff, steps=(tariff.steps[0], Step(state, "E3", when)), state=state, until="")
    found = dossier_of(replace(held, matters=(again,), responses=()))
    [dealing] = found.measures
    assert len(dealing.steps) == shown
    assert dealing.steps[0].date == tariff.steps[0].date
    assert [event for step in dealing.steps for event in (step.event, *step.also)] == ["E1", "E3"]
    assert set(dealing.references) == {label for step in dealing.steps for label in step.references}


def test_an_answer_said_twice_stands_once_at_a_measure() -> None:
    held = kept()
    twice = replace(held.responses[0], rule="another cue", evidence=Span(0, 2, "En"))
    found = dossier_of(replace(held, responses=(*held.responses, twice)))
    [measure] = [d for d in (*found.measures, *found.past) if d.matter.id == "M2"]
    assert [a.answered.subject for a in measure.answers] == ["E1"]


@pytest.mark.parametrize(("explicit", "answered"), [(False, []), (True, ["E8"])])
def test_what_was_told_before_answers_nothing_by_rule(explicit: bool, answered: list[str]) -> None:
    held = kept()
    early = replace(held.responses[1], event="E2", answers="E8", kind="protest", explicit=explicit)
    found = dossier_of(replace(held, responses=(early,), matters=()))
    assert [a.answered.subject for a in found.answers] == answered


@pytest.mark.parametrize(
    ("kind", "like", "told"),
    [
        ("expulsion of diplomats", True, "reciprocity"),  # measures of one kind, whatever the words for the acts
        ("recall of an ambassador", False, "retaliation"),  # of another kind it is no reciprocity
    ],
)
def test_like_for_like_goes_by_the_kind_of_measure(kind: str, like: bool, told: str) -> None:
    held = kept()
    tariff, other = held.matters[0], held.matters[2]
    answer = replace(held.responses[0], event="E3", answers="E1", kind="reciprocity", explicit=False)
    matters = (replace(tariff, kind="expulsion of diplomats"), replace(other, kind=kind))
    [found] = dossier_of(replace(held, matters=matters, responses=(answer,))).answers
    assert (found.is_like, found.kind) == (like, told)


@pytest.mark.parametrize(
    ("sentence", "said", "stands"),
    [
        ("E3", False, False),  # the sentence tells the measure of the other side, and gives no day
        ("E3", True, True),  # a day of its own
        ("E1", False, True),  # a sentence of its own
    ],
)
def test_a_measure_retold_with_the_sides_turned_round_does_not_stand(sentence: str, said: bool, stands: bool) -> None:
    held = kept()
    mine = replace(held.matters[2], kind="closed border", state="in force")
    longer = replace(mine, steps=(*mine.steps, Step("lifted", "E8", Date("2025-06-30", "2025-06-30", "2025-06-30"))))
    day = Date("2025-03-10", "2025-03-10", "2025-03-10", Span(0, 4, "then") if said else None)
    day = day if said else replace(day, edtf="2025-03-10~")
    turned = replace(mine, id="M9", by=mine.on, on=mine.by, steps=(Step("in force", "E5", day),))
    citations = {**held.citations, "E5": held.citations[sentence]}
    found = dossier_of(replace(held, matters=(longer, turned), citations=citations, responses=()))
    assert ("M9" in [dealing.matter.id for dealing in found.measures]) is stands


def test_a_day_that_no_text_gives_is_not_told_as_the_first_of_a_measure() -> None:
    held = kept()
    tariff = held.matters[1]
    told = Date("2025-03-10~", "2025-03-06", "2025-03-10")
    loose = replace(tariff, steps=(replace(tariff.steps[0], date=told),), since="2025-03-06")
    found = facts(dossier_of(replace(held, matters=(loose,))), "in-force")
    assert [(item.since, item.date) for fact in found for item in fact.items] == [("", told)]


# --- words and voices ----------------------------------------------------------------------------------------------


def test_wants_are_positions_and_requests(made: Dossier) -> None:
    told = [(want.holder.code, want.stance, want.event) for want in made.wants]
    assert sorted(told) == [("CHL", "demands", "E7"), ("CHL", "insists", ""), ("NOR", "offers", "")]


def test_the_same_words_stand_once_with_their_number() -> None:
    held = kept()
    again = replace(held.stances[0], article=card("A10"))
    told = dossier_of(replace(held, stances=(*held.stances, again)))
    found = [want for want in told.wants if want.stance == "insists"]
    assert [(want.times, want.article.id) for want in found] == [(2, "A8")]


def position(held: Kept, event: str, holder: Actor, stance: str) -> Stance:
    """A position in the sentence that tells an event."""
    first = held.citations[event][0]
    words = first.sentence.text
    start = first.sentence.start
    return Stance(holder, stance, words, "", Span(start, start + len(words), words), first.article)


@pytest.mark.parametrize(
    ("event", "holder", "stance", "text", "shown"),
    [
        ("E1", NOR, "insists", "", []),  # a tariff is imposed: a deed, nothing that is wanted
        ("E1", CHL, "insists", "", ["insists"]),  # the other one's position beside it
        ("E1", NOR, "refuses", "", ["refuses"]),
        ("E7", CHL, "offers", "", ["demands"]),  # the sentence is a request already
        ("E11", NOR, "demands", "a visa", []),  # too few words to say anything
    ],
)
def test_a_sentence_tells_one_thing_that_is_wanted(
    event: str, holder: Actor, stance: str, text: str, shown: list[str]
) -> None:
    held = kept()
    if text:
        quoted = Stance(holder, stance, text, "", Span(9000, 9000 + len(text), text), card("A7"))
    else:
        quoted = position(held, event, holder, stance)
    found = dossier_of(replace(held, stances=(quoted,)))
    mine = [want for want in found.wants if want.event != "E7" or event == "E7"]
    assert [want.stance for want in mine] == shown


def test_nobody_refuses_what_it_is_accused_of_refusing() -> None:
    held = kept()
    happenings = tuple(
        replace(h, event=replace(h.event, type="ACCUSE", mode="accuse", status="actual")) if h.id == "E3" else h
        for h in held.happenings
    )
    quoted = (position(held, "E3", CHL, "refuses"), position(held, "E3", NOR, "refuses"))
    found = dossier_of(replace(held, happenings=happenings, stances=quoted[:1], matters=()))
    assert [want for want in found.wants if want.stance == "refuses"] == []
    found = dossier_of(replace(held, happenings=happenings, stances=quoted[1:], matters=()))
    assert [want.holder for want in found.wants if want.stance == "refuses"] == [NOR]


def test_a_position_inside_a_quoted_sentence_is_shown_in_it() -> None:
    held = kept()
    [cited] = held.citations["E7"]
    words = "de lever son droit de douane"
    start = cited.sentence.start + cited.sentence.text.index(words)
    asked = replace(held.stances[0], stance="demands", text=words, span=Span(start, start + len(words), words))
    [want] = dossier_of(replace(held, stances=(asked,))).wants  # the request and the position are one
    assert (want.event, want.times, want.quote.text) == ("E7", 1, cited.sentence.text)
    [(start, end)] = want.quote.marks
    assert want.quote.text[start:end] in (words, "a demandé")


@pytest.mark.parametrize(
    ("towards", "is_there"),
    [((), True), (("NOR",), True), (("PER",), False), (("PER", "NOR"), True)],  # CHL's position
)
def test_positions_towards_others_are_left_out(towards: tuple[str, ...], is_there: bool) -> None:
    held = kept()
    found = dossier_of(replace(held, stances=(replace(held.stances[0], towards=towards),)))
    assert ("insists" in [want.stance for want in found.wants]) is is_there


def test_voices_join_holders_with_what_they_said(made: Dossier) -> None:
    told = {voice.name: (voice.office != "", voice.statements, voice.since) for voice in made.voices}
    assert told["Kari Solberg"] == (True, 2, "2025-03-10")  # "Foreign Minister Kari Solberg" and "Solberg"
    assert told["Inés Vergara"] == (True, 4, "2025-02-17")
    assert told["her office"] == (False, 1, "")


def test_a_person_of_several_offices_stands_once() -> None:
    again = (
        replace(TERMS[0], office="cheffe de la diplomatie", since="2025-03-11"),  # the same post in other words
        replace(TERMS[0], office="présidente du Sénat", post="", since="2025-06-12"),
    )
    voices = [v for v in dossier_of(replace(kept(), terms=(*TERMS, *again))).voices if v.name == "Inés Vergara"]
    assert [(v.office, v.since, v.statements) for v in voices] == [
        ("ministre des Affaires étrangères, présidente du Sénat", "2025-02-17", 4)
    ]


def test_a_term_that_ended_before_the_span_is_left_out() -> None:
    ended = replace(TERMS[1], until="2025-04-01")
    found = dossier_of(replace(kept(since="2025-05-01"), terms=(TERMS[0], ended)))
    assert [voice.name for voice in found.voices if voice.office] == ["Inés Vergara"]


# --- sources -------------------------------------------------------------------------------------------------------


def test_sources_are_numbered_by_day_and_quotes_lettered_where_there_are_several(made: Dossier) -> None:
    assert [source.number for source in made.sources] == list(range(1, 12))
    days = [source.article.published for source in made.sources]
    assert days == sorted(days)
    labels = {source.article.id: [quote.label for quote in source.quotes] for source in made.sources}
    assert labels["A2"] == ["1"]
    assert labels["A8"] == ["8a", "8b", "8c", "8d"]


def test_every_reference_is_to_a_listed_source(made: Dossier) -> None:
    listed = {str(source.number) for source in made.sources}
    listed |= {quote.label for source in made.sources for quote in source.quotes}
    used = set(re.findall(r"references=\(([^)]*)\)", repr(made)))
    labels = {label.strip("' ") for group in used for label in group.split(",") if label.strip("' ")}
    assert labels
    assert labels <= listed


def test_copies_name_what_they_copy(made: Dossier) -> None:
    assert {source.article.id: source.copies for source in made.sources if source.copies} == {"A4": 3}


def test_quotes_are_the_words_and_mark_the_act(made: Dossier) -> None:
    [quote] = made.sources[0].quotes
    assert [quote.text[start:end] for start, end in quote.marks] == ["a imposé"]


def test_independent_sources_are_listed_before_copies() -> None:
    [own, copy] = citations("E2")
    many = [replace(copy, article=replace(copy.article, id=f"A{100 + n}")) for n in range(20)]
    chosen = select([*many, own, *citations("E3")])
    assert len(chosen) == MOST_CITED
    assert [c.article.id for c in chosen[:2]] == ["A3", "A5"]


def test_labels_follow_the_list() -> None:
    assert in_order(["10", "2b", "2a", "2aa", "2a"]) == ("2a", "2b", "2aa", "10")


# --- coverage ------------------------------------------------------------------------------------------------------


def test_coverage_counts_outlets_days_and_silence() -> None:
    rows = [
        ("2025-01-01", "One", "en", 2, 1),
        ("2025-01-01", "Two", "fr", 3, 0),
        ("2025-01-05", "One", "fr", 1, 1),
        ("", "One", "en", 4, 0),
    ]
    found = every_day(read(rows))
    assert [(day.day[-2:], day.articles) for day in found.days] == [
        ("01", 5), ("02", 0), ("03", 0), ("04", 0), ("05", 1)
    ]  # fmt: skip
    assert (found.silent, found.gap, found.undated) == (3, ("2025-01-02", "2025-01-04"), 4)
    assert (found.articles, found.telling) == (10, 2)
    assert [(row.outlet, row.languages, row.articles) for row in found.outlets] == [
        ("One", ("en", "fr"), 7), ("Two", ("fr",), 3)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("since", "until", "gap"),
    [
        ("", "2025-01-09", ("2025-01-06", "2025-01-09")),  # what comes after the last day read is a gap too
        ("2024-12-20", "", ("2024-12-20", "2024-12-31")),
        ("2025-01-01", "2025-01-01", ("", "")),
    ],
)
def test_the_longest_gap_keeps_to_the_days_asked_for(since: str, until: str, gap: tuple[str, str]) -> None:
    rows = [(f"2025-01-0{day}", "One", "en", 1, 0) for day in (1, 5)]
    assert every_day(read(rows), since, until).gap == gap


def test_nothing_read_is_an_empty_coverage() -> None:
    found = every_day(Coverage())
    assert (found.days, found.silent, found.articles, found.gap) == ((), 0, 0, ("", ""))


# --- little or odd material ----------------------------------------------------------------------------------------


def test_one_event_without_anything_else_is_a_dossier() -> None:
    bare = replace(happening("E1"), event=replace(happening("E1").event, date=None))
    found = dossier_of(Kept((NOR, CHL), happenings=(bare,)))
    assert [entry.id for entry in found.chronology] == ["E1"]
    assert found.sources == ()
    assert found.index.values == ()


def test_parties_known_by_words_only_and_steps_without_a_day() -> None:
    event = happening("E1").event
    nobody = replace(event, source=(Party(None, Span(0, 5, "rebels")),))
    matter = replace(MATTERS[1], steps=(Step("in force", "E2", None),), since="", responds_to="")
    held = replace(
        kept(until="2025-04-01"),
        happenings=(replace(happening("E1"), event=nobody), happening("E2")),
        matters=(matter,),
    )
    found = dossier_of(held)
    assert [d.matter.id for d in found.measures] == ["M2"]
    assert found.chronology[0].source[0].span.text == "rebels"


def test_bodies_and_parts_of_states_are_pairs_too() -> None:
    union = Actor("EUR", "European Union", "igo")
    event = replace(happening("E3").event, source=(Party(union, Span(0, 2, "EU")),))
    found = dossier_of(Kept((union, CHL), happenings=(replace(happening("E3"), event=event),)))
    assert subjects(found, "last-conflict") == ["E3"]


def test_a_wide_date_is_in_order_by_its_first_day() -> None:
    wide = replace(happening("E8").event, date=Date("2025-01/2025-12", "2025-01-01", "2025-12-31"))
    held = replace(kept(), happenings=(happening("E1"), replace(happening("E8"), event=wide)), matters=())
    assert [entry.id for entry in dossier_of(held).chronology] == ["E8", "E1"]


# --- a pair that is much in the news ---------------------------------------------------------------------------------


def crowd(number: int) -> tuple[Happening, ...]:
    """As many agreements of the two, one a day, the last on the last day that was read."""
    first = date(2025, 9, 27) - timedelta(days=number - 1)
    days = ((first + timedelta(days=n)).isoformat() for n in range(number))
    event = happening("E9").event
    return tuple(
        replace(happening("E9"), event=replace(event, id=f"E{100 + n}", date=Date(day, day, day)))
        for n, day in enumerate(days)
    )


def test_the_latest_of_very_many_events_are_listed_and_all_are_counted() -> None:
    many = crowd(MOST_LISTED + 20)
    found = dossier_of(replace(kept(), happenings=many, matters=(), responses=()))
    assert len(found.chronology) == MOST_LISTED
    assert (found.unlisted, found.listed_since) == (20, found.chronology[0].event.date.earliest)
    counted = [id for value in found.index.values for force in value.forces.values() for id in force.events]
    assert {"E100", many[-1].id} <= {*counted, *found.index.uncovered}  # the index goes on covering all days
    whole = dossier_of(replace(kept(since="2024-01-01"), happenings=many, matters=(), responses=()))
    assert (len(whole.chronology), whole.unlisted, whole.listed_since) == (MOST_LISTED + 20, 0, "")


def test_what_stands_is_answered_by_what_is_too_old_to_be_listed() -> None:
    tariffs = replace(kept(), matters=MATTERS[1:2], happenings=(happening("E1"), happening("E2"), *crowd(MOST_LISTED)))
    found = dossier_of(tariffs)
    assert found.listed_since > "2025-02-17"
    assert [(a.answer.subject, a.answered.subject) for a in found.answers] == [("E2", "E1")]
    assert subjects(found, "unanswered") == []
