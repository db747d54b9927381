"""``detente search``, ``index``, ``changes`` and ``precedents``, run as a shell would on a small record."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from command import Result, run
from detente.cli.lines import Lister
from detente.cli.screen import screen
from detente.exports.wording import NBSP, Wording
from detente.labels import labels_for
from detente.model import Actor, Appointment, Date, Matter, Reading, Span, Step
from detente.record import open_record
from detente.record.changelog import now
from press import add, reading
from reported import report

EXPULSION = "Oslo a expulsé mardi deux diplomates chiliens."
ANSWER = "Santiago a expulsé jeudi deux diplomates norvégiens."
VISIT = "The Peruvian foreign minister met her Norwegian counterpart in Lima."


def article(name: str, sentence: str, line: str, date: str, **given: object) -> Reading:
    """An article of one sentence that tells one event on a day."""
    words = Span(0, len(sentence), sentence)
    told = replace(report(1, line, date=date), sentence=0, trigger=words, evidence=(words,))
    return reading(told, name=name, text=sentence, published=date, **given)


@pytest.fixture
def press(tmp_path: Path) -> str:
    """A record of an expulsion, what answers it, and a visit of others."""
    path = tmp_path / "press.db"
    with open_record(path) as record:
        add(record, article("a", EXPULSION, "SANCTION/expel-diplomats: NOR -> CHL", "2025-03-04"))
        add(record, article("b", ANSWER, "SANCTION/expel-diplomats: CHL -> NOR", "2025-03-06"))
        add(record, article("c", VISIT, "CONSULT/visit: PER -> NOR", "2025-04-01", language="en", outlet="Lima Post"))
    return str(path)


def ask(press: str, *arguments: str) -> Result:
    return run(*arguments, "--record", press)


# --- search --------------------------------------------------------------------------------------------------------


def test_search_shows_events_and_articles_with_the_words_marked(press: str) -> None:
    found = ask(press, "search", "expulsion diplomate chilien")
    assert found.status == 0
    assert "Events" in found.out
    assert "Norway → Chile" in found.out
    assert "Oslo a *expulsé* mardi deux *diplomates chiliens*." in found.out
    assert "A1  Le Courrier, 4\u00a0March 2025" in found.out
    assert "norvégiens" not in found.out


@pytest.mark.parametrize(
    ("options", "subjects"),
    [
        (["--by", "Norvège"], ["E1"]),
        (["--on", "norvégien"], ["E2"]),
        (["--actor", "CHL", "--actor", "Norway"], ["E1", "E2"]),
        (["--type", "CONSULT"], []),
        (["--mode", "expel-diplomats"], ["E1", "E2"]),
        (["--since", "2025-03-05"], ["E2"]),
        (["--until", "2025-03-05"], ["E1"]),
        (["--written-in", "en"], []),
    ],
)
def test_search_filters(press: str, options: list[str], subjects: list[str]) -> None:
    found = ask(press, "search", "expulsion", "--kind", "event", "--format", "json", *options)
    assert sorted(hit["id"] for hit in json.loads(found.out)) == subjects
    assert found.status == int(not subjects)


def test_a_find_as_json_carries_its_event(press: str) -> None:
    (hit,) = json.loads(ask(press, "search", "Lima", "--kind", "event", "--format", "json").out)
    assert [hit["text"][start:end] for start, end in hit["marks"]] == ["Lima"]
    assert (hit["event"]["type"], hit["event"]["told"]["articles"]) == ("CONSULT", 1)
    assert hit["article"]["outlet"] == "Lima Post"


def test_search_speaks_french(press: str) -> None:
    found = ask(press, "search", "diplomate", "--language", "fr")
    assert "Événements" in found.out
    assert "Norvège → Chili" in found.out


def test_nothing_found(press: str) -> None:
    found = ask(press, "search", "brouillard")
    assert (found.status, found.out.strip()) == (1, "Nothing was found.")


# --- index ---------------------------------------------------------------------------------------------------------


def test_index_as_a_table(press: str) -> None:
    found = ask(press, "index", "Norvège", "CHL")
    assert found.status == 0
    assert "2025-03" in found.out
    assert "material conflict" in found.out


def test_index_as_csv_opens_into_events(press: str) -> None:
    rows = list(csv.DictReader(io.StringIO(ask(press, "index", "NOR", "CHL", "--by", "week", "--format", "csv").out)))
    first = rows[0]
    assert (first["period"], first["articles"], first["events"]) == ("2025-W10", "2", "E1 E2")
    assert float(first["net"]) < 0


def test_index_as_json(press: str) -> None:
    found = json.loads(ask(press, "index", "NOR", "CHL", "--format", "json").out)
    assert found["values"][0]["quadrants"]["material conflict"]["events"] == ["E1", "E2"]
    assert found["panel"] == ["Le Courrier"]


def test_index_of_two_that_nobody_tells_of(press: str) -> None:
    assert ask(press, "index", "PER", "CHL").status == 1


# --- changes -------------------------------------------------------------------------------------------------------


def test_changes_tells_what_is_new(press: str) -> None:
    found = ask(press, "changes", "--since", "1d")
    assert found.status == 0
    assert found.out.startswith("3 articles read")
    assert "New" in found.out
    assert "Norway → Chile" in found.out


def test_changes_of_a_pair(press: str) -> None:
    found = ask(press, "changes", "--since", "1d", "--actor", "Chile")
    assert "Peru" not in found.out


def test_a_revised_article_is_a_correction(press: str) -> None:
    since = json.loads(ask(press, "changes", "--since", "1d", "--format", "json").out)["new"][-1]["at"]
    with open_record(press) as record:
        add(record, article("a", EXPULSION + " ", "SANCTION/expel-diplomats: NOR -> PER", "2025-03-04"))
        record.changes(since)
    found = json.loads(ask(press, "changes", "--since", "1d", "--format", "json").out)
    assert any(row["kind"] == "article-revised" for row in found["corrected"])


def test_a_matter_that_came_and_went_is_no_news(press: str) -> None:
    with open_record(press) as record:
        gone = record.matters()[0]
        assert f"  {gone.id}  " in ask(press, "changes", "--since", "1d").out
        for step in gone.steps:
            record.reject(step.event, who="ana")
        assert record.matter(gone.id).withdrawn
    assert f"  {gone.id}  " not in ask(press, "changes", "--since", "1d").out


def appoint(press: str, name: str, person: str, day: str, state: str = "CHL") -> None:
    """An article of a day that names a foreign minister."""
    told = Appointment(person, "foreign minister", Actor(state, "Chile"), Span(0, 1, "x"))
    with open_record(press) as record:
        add(record, reading(name=name, text=f"{name} {person}", language="en", published=day, appointments=[told]))


def test_changes_of_an_actor_tell_who_took_and_left_its_offices(press: str) -> None:
    appoint(press, "d", "Ana Rojas", "2025-03-04")
    appoint(press, "e", "Luis Vega", "2025-05-01")
    appoint(press, "f", "Juan Quispe", "2025-05-01", state="PER")
    told = ask(press, "changes", "--since", "1d", "--actor", "Chile").out.replace("\u00a0", " ").split("Ended")
    assert "Office taken: Luis Vega · foreign minister · Chile · from 1 May 2025 on" in told[0]
    assert "Office left: Ana Rojas · foreign minister · Chile · 4 March 2025 to 30 April 2025" in told[1]
    assert not any("Quispe" in part for part in told)


def test_who_is_no_longer_told_to_hold_an_office_is_corrected(press: str) -> None:
    appoint(press, "d", "Ana Rojas", "2025-03-04")
    before = now()  # to the microsecond, as the log tells it
    appoint(press, "d", "Eva Rojas Soto", "2025-03-04")  # the article revised
    told = ask(press, "changes", "--since", before).out
    assert "Office taken: Eva Rojas Soto" in told
    assert "Office no longer told: Ana Rojas, foreign minister, CHL: 2025-03-04" in told
    assert "Ana Rojas" not in ask(press, "changes", "--since", "1d").out  # came and went


@pytest.mark.parametrize(
    ("family", "kind", "state", "words"),
    [
        ("agreement", "agreement", "signed", "signé"),
        ("visit", "visit", "held", "effectuée"),
        ("call", "call", "postponed", "reporté"),
        ("measure", "tariff", "lifted", "levée"),
    ],
)
def test_states_are_told_in_the_language_of_the_labels(family: str, kind: str, state: str, words: str) -> None:
    matter = Matter("M1", family, kind, (), (), state, ())
    show = Lister(screen(), Wording(labels_for("fr")))
    assert show.matter(matter).plain.endswith(f" · {words}")
    gone = show.matter(replace(matter, withdrawn=True)).plain
    assert gone.endswith((" · retiré", " · retirée"))


@pytest.mark.parametrize(
    ("began", "until", "words"),
    [
        (Date("2025-03-01", "2025-03-01", "2025-03-01"), "2025-06-30", "1 March 2025 to 30 June 2025"),
        # no text says when it began: when it was told is no beginning
        (Date("2025-03-01~", "2025-02-25", "2025-03-01"), "2025-06-30", "told on 1 March 2025, until 30 June 2025"),
        (Date("2025-03-01~", "2025-02-25", "2025-03-01"), "", "told on 1 March 2025"),
    ],
)
def test_how_long_a_measure_stood(began: Date, until: str, words: str) -> None:
    matter = Matter(
        "M1", "measure", "tariff", (), (), "in force", (Step("in force", "E1", began),), "2025-03-01", until
    )
    assert Wording(labels_for("en")).stood(matter).replace(NBSP, " ") == words


def test_nothing_new_in_a_day_to_come(press: str) -> None:
    assert ask(press, "changes", "--since", "2999-01-01").out.strip() == "0 articles read"


# --- precedents ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["SANCTION/expel-diplomats", "expel-diplomats", "sanction/expel-diplomats"])
def test_precedents_with_what_answered_them(press: str, act: str) -> None:
    found = json.loads(ask(press, "precedents", "--type", act, "--by", "Norway", "--format", "json").out)
    (case,) = found["cases"]
    assert (case["event"]["id"], [reply["event"]["id"] for reply in case["replies"]]) == ("E1", ["E2"])
    assert found["median_reply_days"] == 2


def test_precedents_for_people(press: str) -> None:
    found = ask(press, "precedents", "--type", "expel-diplomats")
    assert found.status == 0
    assert found.out.startswith("2 cases")
    assert "↳ in kind, after 2 days" in found.out


def test_no_precedent(press: str) -> None:
    found = ask(press, "precedents", "--type", "SANCTION/tariff")
    assert (found.status, found.out.strip()) == (1, "No such case is known.")


# --- what cannot be asked ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["search", "-x"], ""),  # a word that must not be there looks like an option: told by the command line
        (["search", "oslo", "--actor", "Atlantide"], "is not known"),
        (["search", "oslo", "--since", "yesterday"], "YYYY-MM-DD"),
        (["search", "oslo", "--kind", "rumour"], "event, position, article"),
        (["search", "oslo", "--type", "DANCE"], "SANCTION"),
        (["search", "oslo", "--status", "done"], "actual"),
        (["search", "oslo", "--mode", "recall-ambassadors"], "did you mean recall-ambassador"),
        (["search", "oslo", "--mode", "SANCTION/visit"], "unknown"),
        (["search", "oslo", "--format", "xml"], "text, json"),
        (["search", "oslo", "--limit", "0"], "1 or more"),
        (["search", "…"], "names no word"),
        (["index", "NOR", "norvégien"], "of one state"),
        (["index", "NOR", "CHL", "--by", "day"], "week, month"),
        (["changes", "--since", "lately"], "3d"),
        (["precedents", "--type", "DANCE"], "SANCTION"),
        (["precedents", "--type", "SANCTION/dance"], "no mode"),
    ],
)
def test_what_cannot_be_asked_is_refused(press: str, arguments: list[str], said: str) -> None:
    found = ask(press, *arguments)
    assert found.status == 2
    assert said in found.err


def test_a_record_that_is_not_there_is_named(tmp_path: Path) -> None:
    found = run("search", "oslo", "--record", str(tmp_path / "none.db"))
    assert found.status != 0
    assert "none.db" in found.err
    assert "detente ingest" in found.err
