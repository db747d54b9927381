"""People join, split and reject: their judgements win over the rules, survive linking anew, and can be taken back."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy.exc import OperationalError

from command import run
from detente.errors import UsageError
from detente.model import Filter
from detente.record import connection, open_record
from press import add, reading
from reported import day, report, span

EXPULSION = "SANCTION/expel-diplomats: NOR -> CHL"


def tell(record, name: str, *, day: str = "2026-02-02", line: str = EXPULSION, text: str = "") -> tuple[str, ...]:
    """An article that tells one expulsion on a day; returns the events it went to."""
    told = reading(report(1, line, date=day), name=name, published=day, outlet=f"Outlet {name}", text=text)
    return add(record, told).events


@pytest.fixture
def told(record):
    """E1 told by R1 and R2 (2 February), E2 by R3 (20 June)."""
    tell(record, "a")
    tell(record, "b")
    tell(record, "c", day="2026-06-20")
    assert [(h.id, h.event.reports) for h in record.happenings()] == [("E1", ("R1", "R2")), ("E2", ("R3",))]
    return record


def events(record) -> dict[str, tuple[str, ...]]:
    return {happening.id: happening.event.reports for happening in record.happenings()}


def test_joined_events_are_one_and_both_ids_resolve(told):
    decided = told.join("E2", "E1", who="ana", note="same wave")
    assert (decided.judgement, decided.events) == ("J1", ("E1",))
    assert events(told) == {"E1": ("R1", "R2", "R3")}
    assert told.happening("E2").id == "E1"
    assert list(told.citations(["E2"])) == ["E1"]
    judgement = told.judgements()[0]
    assert (judgement.kind, judgement.subjects, judgement.who, judgement.note) == (
        "join",
        ("E2", "E1"),
        "ana",
        "same wave",
    )
    assert judgement.at
    assert ("event-joined", "E1", ("took in E2",)) in {(c.kind, c.subject, c.detail) for c in told.changes()}


def test_a_join_taken_back_gives_the_id_back(told):
    told.join("E1", "E2", who="ana")
    told.undo("J1", who="bo")
    assert events(told) == {"E1": ("R1", "R2"), "E2": ("R3",)}
    assert told.happening("E2").id == "E2"
    assert told.judgements()[0].undone_by == "bo"


def test_split_reports_are_an_event_of_their_own(told):
    assert told.split("E1", ["R2"], who="ana").events == ("E1", "E3")
    assert events(told) == {"E1": ("R1",), "E3": ("R2",), "E2": ("R3",)}
    told.undo("J1", who="ana")
    assert events(told) == {"E1": ("R1", "R2"), "E2": ("R3",)}
    assert told.happening("E3").id == "E1"


def test_a_rejected_event_is_withdrawn_until_that_is_undone(told):
    told.reject("E1", who="ana")
    assert events(told) == {"E2": ("R3",)}
    assert told.happening("E1").withdrawn
    assert [c.report_id for c in told.citations(["E1"])["E1"]] == ["R1", "R2"]
    told.undo("J1", who="ana")
    assert events(told) == {"E1": ("R1", "R2"), "E2": ("R3",)}


def test_a_rejected_report_leaves_the_event_to_the_others(told):
    told.reject("R1", who="ana")
    assert events(told)["E1"] == ("R2",)
    told.reject("R2", who="ana")
    assert told.happening("E1").withdrawn


def test_judgements_survive_linking_anew(told):
    tell(told, "d", day="2026-06-21")
    told.join("E1", "E2", who="ana")
    told.split("E1", ["R1"], who="ana")
    told.reject("R2", who="ana")
    before = events(told)
    log = told.changes()
    assert told.relink() == 0
    assert events(told) == before
    assert told.changes()[len(log) :] == []


def test_linking_anew_without_judgements_changes_nothing(told):
    told.relink()
    assert events(told) == {"E1": ("R1", "R2"), "E2": ("R3",)}
    assert told.matters(Filter(actors=("NOR", "CHL")))[0].steps[0].event == "E1"


def test_a_judgement_holds_for_the_next_revision_of_an_article(told):
    told.join("E1", "E2", who="ana")
    assert tell(told, "c", day="2026-06-20", text="Told again in other words. " * 12) == ("E1",)
    told.split("E1", ["R1"], who="ana")
    assert tell(told, "a", text="Told with a correction under it. " * 12) == ("E3",)
    told.reject("R2", who="ana")
    tell(told, "b", text="Told once more, all the same. " * 12)
    assert events(told) == {"E3": ("R5",), "E1": ("R4",)}


def test_a_copy_of_what_was_rejected_is_rejected_too(record):
    words = " ".join(f"word{n}" for n in range(300))
    tell(record, "a", text=words)
    record.reject("E1", who="ana")
    assert tell(record, "b", text=words + " more") == ("E1",)
    assert record.happenings() == []
    assert tell(record, "c", text="Told by somebody who was there himself. " * 9) == ("E2",)
    record.undo("J1", who="ana")
    assert sorted(r for h in record.happenings() for r in h.event.reports) == ["R1", "R2", "R3"]


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda r: r.join("E1", "E9", who="x"), "'E9': is no event"),
        (lambda r: r.join("E1", "R1", who="x"), "'R1': is no such id"),
        (lambda r: r.join("E1", "E1", who="x"), "are one event already"),
        (lambda r: r.split("E1", ["R3"], who="x"), "R3: does not tell E1"),
        (lambda r: r.split("E1", ["R1", "R2"], who="x"), "would have no report left"),
        (lambda r: r.reject("R77", who="x"), "is no report"),
        (lambda r: r.undo("J1", who="x"), "is no judgement"),
    ],
)
def test_what_cannot_be_decided_is_refused(told, act, reason):
    with pytest.raises(UsageError, match=reason):
        act(told)
    assert told.judgements() == []


def test_contradictions_are_refused(told):
    told.split("E1", ["R2"], who="ana")
    with pytest.raises(UsageError, match="J1: has split them"):
        told.join("E1", "E3", who="bo")
    told.join("E1", "E2", who="ana")
    with pytest.raises(UsageError, match="J2: has joined them"):
        told.split("E1", ["R3"], who="bo")
    told.reject("E1", who="ana")
    with pytest.raises(UsageError, match="E1: is withdrawn"):
        told.join("E3", "E1", who="bo")
    told.undo("J1", who="ana")
    with pytest.raises(UsageError, match="was undone by ana already"):
        told.undo("J1", who="bo")


def test_the_command(address):
    with open_record(address) as record:
        for name in "ab":
            tell(record, name)
    where = ("--record", address)
    found = run("link", "split", "E1", "R2", "--who", "ana", "--note", "another day", *where)
    assert (found.status, found.err) == (0, "")
    assert found.out.splitlines()[0] == "J1: R2 taken out of E1"
    shown = run("link", "show", "E2", *where).out
    assert (
        "SANCTION/expel-diplomats  NOR → CHL  2026-01-29~/2026-02-02~  actual  1 report, 1 independent source" in shown
    )
    assert "R2  2026-02-02  Outlet b (fr)" in shown
    assert run("link", "rebuild", *where).out.startswith("linked anew: 0 ")
    assert run("link", "undo", "J1", *where).status == 0
    log = run("link", "log", *where).out
    assert "ana: split E1 R2  (another day)  undone by " in log
    wrong = run("link", "join", "E1", "E77", *where)
    assert (wrong.status, wrong.err) == (2, "detente: 'E77': is no event of this record (check the id)\n")
    missing = run("link", "log", "--record", f"{address}x")
    assert missing.status == 1


def test_what_is_no_longer_rejected_goes_where_its_event_went(record):
    """The event of a rejected report is joined to another: the report must not come back to an id that is gone."""
    for name, told_on in zip("abcd", ("2026-02-02", "2026-02-02", "2026-06-20", "2026-06-20"), strict=True):
        tell(record, name, day=told_on)
    record.reject("R4", who="ana")
    record.join("E1", "E2", who="ana")
    record.undo("J1", who="ana")
    assert events(record) == {"E1": ("R1", "R2", "R3", "R4")}
    record.undo("J2", who="ana")
    assert events(record) == {"E1": ("R1", "R2"), "E2": ("R3", "R4")}


def test_a_rejection_holds_for_one_of_two_like_acts_in_an_article(record):
    def both(name: str, text: str) -> None:
        days = (
            (n, replace(date, span=span(n, 40))) for n, date in enumerate((day("2026-02-02"), day("2025-06-20")), 1)
        )
        acts = [replace(report(n, EXPULSION), date=date) for n, date in days]
        add(record, reading(*acts, name=name, text=text))

    words = " ".join(f"word{n}" for n in range(300))
    both("a", words)
    record.reject("R1", who="ana")
    both("a", "Told once more in words of its own. " * 12)
    assert events(record) == {"E2": ("R4",)}
    both("b", f"{words} more")
    assert events(record) == {"E2": ("R4", "R6")}


@pytest.fixture
def _commits_are_lost(monkeypatch):
    """Every first commit comes through, but the connection breaks before its answer."""
    real, broken = connection.transaction, []

    @contextmanager
    def breaking(engine, *, writing):
        with real(engine, writing=writing) as opened:
            yield opened
        if writing and not broken:
            broken.append(True)
            raise OperationalError("COMMIT", {}, OSError("gone"), connection_invalidated=True)
        broken.clear()

    monkeypatch.setattr(connection, "transaction", breaking)


@pytest.mark.usefixtures("_commits_are_lost")
def test_what_is_tried_again_after_a_lost_commit_is_done_once(told):
    assert told.split("E1", ["R2"], who="ana").events == ("E1", "E3")
    assert told.undo("J1", who="ana").events == ("E1",)
    assert told.join("E2", "E1", who="ana").events == ("E1",)
    assert told.reject("E1", who="ana").judgement == "J3"
    assert tell(told, "d", day="2024-01-01") == ()  # stored, and found to be known
    assert [j.kind for j in told.judgements()] == ["split", "join", "reject"]
    assert [card.id for card in told.cards()] == ["A4", "A1", "A2", "A3"]
    with pytest.raises(UsageError, match="J1: was undone by ana already"):
        told.undo("J1", who="ana")
