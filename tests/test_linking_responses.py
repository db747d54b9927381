"""What answers what: in the words of the text, or by rule where like measures face each other."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from detente.coding.answers import Answer
from detente.linking import Links, link
from detente.model import Report
from reported import answer, report

BAN = "SANCTION/entry-restriction: NOR -> CHL"
MIRROR = "SANCTION/entry-restriction: CHL -> NOR"
BLAME = "ACCUSE/allege: NOR -> CHL"


def told(links: Links) -> list[str]:
    """Responses as "r2 answers r1: kind, explicit", an event by the first of its reports."""
    first = {event.id: event.reports[0] for event in links.events}
    return [
        f"{first[r.event]} answers {first[r.answers]}: {r.kind}, {'explicit' if r.explicit else 'inferred'}"
        for r in links.responses
    ]


# what is shown, reports, answers, responses
CASES = [
    # --- in the words of the text
    (
        "a verb of answering whose act is told in its clause",
        [report(1, BAN), report(2, "SANCTION/embargo: CHL -> NOR")],
        [answer("retaliation", 2, by="CHL", verb=True)],
        ["r2 answers r1: retaliation, explicit"],
    ),
    (
        "a measure that is only announced is answered as a threat is",
        [report(1, "SANCTION/tariff: NOR -> CHL", status="future"), report(2, "ACCUSE/disapprove: CHL -> NOR")],
        [answer("protest", 2, by="CHL", verb=True)],
        ["r2 answers r1: protest, explicit"],
    ),
    (
        "a connector with what it answers behind it",
        [
            report(1, "SANCTION/expel: CHL -> NOR", sentence=1, at=5),
            report(2, "ACCUSE: NOR -> CHL", sentence=1, at=60),
        ],
        [answer("answer", 1, cue=40, act=(0, 40), answered=(50, 90))],
        ["r1 answers r2: retaliation, explicit"],
    ),
    (
        "what is answered must be the other side's",
        [report(1, "SANCTION/embargo: CHL -> NOR"), report(2, "SANCTION/tariff: CHL -> NOR")],
        [answer("retaliation", 2, by="CHL", verb=True)],
        [],
    ),
    (
        "the side that is named is meant, though another is nearer",
        [report(1, "THREATEN: NOR -> CHL"), report(2, "THREATEN: PER -> CHL"), report(3, "ACCUSE: CHL -> NOR")],
        [answer("answer", 3, by="CHL", to="NOR", verb=True)],
        ["r3 answers r1: protest, explicit"],
    ),
    (
        "where none is named the nearest above that aims at who answers",
        [report(1, "THREATEN: NOR -> CHL"), report(2, "THREATEN: PER -> BOL"), report(3, "REQUEST: CHL -> NOR")],
        [answer("answer", 3, by="CHL", verb=True)],
        ["r3 answers r1: protest, explicit"],
    ),
    (
        "the act that its words name, though another is nearer",
        [report(1, "THREATEN: NOR -> CHL"), report(2, "ACCUSE: NOR -> CHL"), report(3, "REJECT: CHL -> NOR")],
        [answer("answer", 3, by="CHL", to="NOR", named="THREATEN", verb=True)],
        ["r3 answers r1: refusal, explicit"],
    ),
    (
        "what is only possible is not answered",
        [report(1, BAN, status="hypothetical"), report(2, "SANCTION/embargo: CHL -> NOR")],
        [answer("retaliation", 2, by="CHL", verb=True)],
        [],
    ),
    (
        "an act of another sentence is not the answer",
        [report(1, BAN), report(2, "SANCTION/embargo: CHL -> PER")],
        [answer("retaliation", 3, by="CHL", verb=True)],
        [],
    ),
    (
        "the act in the cue's clause before one beside it",
        [
            report(1, BAN),
            report(2, "CONSULT: CHL -> NOR", sentence=2, at=25),
            report(3, "REJECT: CHL -> NOR", sentence=2, at=70),
        ],
        [answer("answer", 2, by="CHL", cue=20, act=(60, 95), verb=True)],
        ["r3 answers r1: refusal, explicit"],
    ),
    # --- by rule
    (
        "like measures with the sides changed: the later in the text answers",
        [report(1, BAN), report(2, MIRROR)],
        [],
        ["r2 answers r1: reciprocity, inferred"],
    ),
    (
        "the later by date, where the dates are told the other way round",
        [report(1, BAN, date="2026-02-03"), report(2, MIRROR, date="2026-01-10")],
        [],
        ["r1 answers r2: reciprocity, inferred"],
    ),
    ("not what is yet to come", [report(1, BAN), report(2, MIRROR, status="future")], [], []),
    ("not against another", [report(1, BAN), report(2, "SANCTION/entry-restriction: CHL -> PER")], [], []),
    (
        "a denial answers the accusation",
        [report(1, BLAME), report(2, "REJECT: CHL -> NOR")],
        [],
        ["r2 answers r1: refusal, inferred"],
    ),
    (
        "also where it names nobody",
        [report(1, BLAME), report(2, "REJECT: CHL -> -")],
        [],
        ["r2 answers r1: refusal, inferred"],
    ),
    ("a denial before it does not", [report(1, "REJECT: CHL -> NOR"), report(2, BLAME)], [], []),
    ("nor one by another", [report(1, BLAME), report(2, "REJECT: PER -> NOR")], [], []),
    (
        "the nearest of two demands",
        [report(1, "REQUEST: NOR -> CHL"), report(2, BLAME), report(3, "REJECT: CHL -> NOR")],
        [],
        ["r3 answers r2: refusal, inferred"],
    ),
    # --- never both ways, never twice
    (
        "the text's words go before the rule, even against its order",
        [report(1, BAN, sentence=1, at=5), report(2, MIRROR, sentence=1, at=60)],
        [answer("retaliation", 1, cue=40, act=(0, 40), answered=(50, 90))],
        ["r1 answers r2: retaliation, explicit"],
    ),
    (
        "one response for two cues",
        [report(1, BAN), report(2, MIRROR)],
        [answer("retaliation", 2, by="CHL", verb=True), answer("reciprocity", 2, by="CHL", cue=60)],
        ["r2 answers r1: retaliation, explicit"],
    ),
]


@pytest.mark.parametrize(("shown", "reports", "answers", "expected"), CASES, ids=[case[0] for case in CASES])
def test_responses(shown, reports, answers, expected):
    assert told(link(reports, answers)) == expected, shown


# what a neutral cue comes to by the act that answers
NEUTRAL = [
    ("REJECT", "refusal"),
    ("AGREE", "compliance"),
    ("CONCEDE", "compliance"),
    ("RETREAT", "compliance"),
    ("SUPPORT", "thanks"),
    ("SANCTION", "retaliation"),
    ("ASSAULT", "retaliation"),
]


@pytest.mark.parametrize(("act", "kind"), NEUTRAL)
def test_a_neutral_cue_takes_its_kind_from_the_act(act, kind):
    links = link(
        [report(1, "REQUEST: NOR -> CHL"), report(2, f"{act}: CHL -> NOR")], [answer("answer", 2, by="CHL", verb=True)]
    )
    assert told(links) == [f"r2 answers r1: {kind}, explicit"]


# earliest days of the act and of its answer -> days between them
DELAYS = [
    ("2026-01-10", "2026-02-03", 24),
    ("2025-12-01/2025-12-31", "2026-01-05/2026-01-09", 35),
    ("2026-02-03", "2026-02-03", 0),
    ("", "2026-02-03", None),
    ("2026-02-03", "", None),
]


@pytest.mark.parametrize(("first", "second", "days"), DELAYS)
def test_delay(first, second, days):
    links = link([report(1, BAN, date=first), report(2, MIRROR, date=second)], [])
    assert [r.delay_days for r in links.responses] == [days]


# --- answers told only as such ------------------------------------------------------------------------------------


def _sides(reports: Sequence[Report]) -> list[str]:
    return [
        f"{r.id} {r.type}/{r.mode}: "
        + " -> ".join(",".join(p.actor.code for p in side if p.actor) or "-" for side in (r.source, r.target))
        for r in reports
    ]


RECIPROCITY = answer("reciprocity", 2, by="CHL", to="NOR", act=(15, 80), verb=True)

# what is shown, reports, answers, the reports that stand
STANDING: list[tuple[str, list[Report], list[Answer], list[str]]] = [
    (
        "reciprocity is the same measure with the sides changed",
        [report(1, BAN, date="2025-12-30", contexts=("migration",))],
        [RECIPROCITY],
        ["r1 SANCTION/entry-restriction: NOR -> CHL", "r2 SANCTION/entry-restriction: CHL -> NOR"],
    ),
    (
        "not where the answer is told",
        [report(1, BAN), report(2, "SANCTION/visa-suspension: CHL -> NOR", at=40)],
        [RECIPROCITY],
        ["r1 SANCTION/entry-restriction: NOR -> CHL", "r2 SANCTION/visa-suspension: CHL -> NOR"],
    ),
    ("not where nothing is answered", [report(1, "CONSULT: PER -> BOL")], [RECIPROCITY], ["r1 CONSULT/: PER -> BOL"]),
    (
        "not for another kind of answer",
        [report(1, BAN)],
        [answer("retaliation", 2, by="CHL", to="NOR", verb=True)],
        ["r1 SANCTION/entry-restriction: NOR -> CHL"],
    ),
    (
        "the verb of answering is no act of its own beside the act",
        [
            report(1, BAN),
            report(2, "THREATEN: CHL -> NOR", at=20),
            report(3, "SANCTION/expel: CHL -> NOR", sentence=2, at=60),
        ],
        [answer("retaliation", 2, by="CHL", cue=20, act=(20, 95), verb=True)],
        ["r1 SANCTION/entry-restriction: NOR -> CHL", "r3 SANCTION/expel: CHL -> NOR"],
    ),
    (
        "but stands where it is all that is told",
        [report(1, BAN), report(2, "THREATEN: CHL -> NOR", at=20)],
        [answer("retaliation", 2, by="CHL", cue=20, act=(20, 95), verb=True)],
        ["r1 SANCTION/entry-restriction: NOR -> CHL", "r2 THREATEN/: CHL -> NOR"],
    ),
    (
        "who answers a measure without target is who was meant",
        [report(1, "SANCTION/entry-restriction: NOR -> -"), report(2, "SANCTION/embargo: CHL -> NOR")],
        [answer("retaliation", 2, by="CHL", verb=True)],
        ["r1 SANCTION/entry-restriction: NOR -> CHL", "r2 SANCTION/embargo: CHL -> NOR"],
    ),
    (
        "who answers an offer is not",
        [report(1, "AGREE: NOR -> -"), report(2, "SANCTION/embargo: CHL -> NOR")],
        [answer("retaliation", 2, by="CHL", verb=True)],
        ["r1 AGREE/: NOR -> -", "r2 SANCTION/embargo: CHL -> NOR"],
    ),
]


@pytest.mark.parametrize(("shown", "reports", "answers", "expected"), STANDING, ids=[case[0] for case in STANDING])
def test_reports_that_stand(shown, reports, answers, expected):
    assert _sides(link(reports, answers).reports) == expected, shown


def test_a_derived_report_is_explained_and_answers():
    links = link([report(1, BAN, date="2025-12-30")], [RECIPROCITY])
    derived = links.reports[1]
    assert (derived.status, derived.date, derived.sentence) == ("actual", None, 2)
    assert derived.rule == "response:reciprocity + test.lex:1"
    assert derived.trigger == RECIPROCITY.cue
    assert derived.explanation
    assert told(links) == ["r2 answers r1: reciprocity, explicit"]
    assert links.responses[0].evidence == RECIPROCITY.cue
