"""What "after" joins: a bare relation of time is an answer only where the acts go together, sides swapped."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> "kind: who answers whom", or None where one thing only came after the other
SENTENCES = {
    "fr": {
        "Après l'expulsion de deux diplomates chiliens par la Norvège, le Chili a ouvert un consulat à Bergen.": None,
        "Au lendemain du rappel de l'ambassadeur kényan à Dodoma, la Tanzanie a rappelé son ambassadeur à Nairobi.": (
            "retaliation: TZA KEN"
        ),
        "Après l'invitation lancée par Riyad, la Syrie a rouvert son ambassade en Arabie saoudite.": None,
        "Au lendemain de la demande de médiation de l'Arménie, la France a livré des radars à Erevan.": None,
        "Après l'arrestation de deux pêcheurs égyptiens par la Tunisie, Le Caire a envoyé une aide à Tunis.": None,
    },
    "en": {
        "After Peru urged Bolivia to release the fishermen, La Paz held a military parade.": None,
        "Vietnam signed a deal with Cuba after Havana received a Russian delegation.": None,
        "Ghana released three Togolese soldiers after Lomé demanded their return.": "compliance: GHA TGO",
        "Colombia expelled Argentine diplomats after Milei called Petro a terrorist.": "retaliation: COL ARG",
        "Turkey sent troops to Libya after Tripoli asked for help.": "compliance: TUR LBY",
        # a favour for the like favour
        "Iran freed two French nationals after France released an Iranian student.": "reciprocity: IRN FRA",
        # what it was done for is more than what came before
        "Japan's ambassador in Seoul was recalled over the South Korean president's visit to the islands.": (
            "retaliation: JPN KOR"
        ),
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_after(case: Case) -> None:
    reading = case.reading("2025-03-05")
    doers = {e.id: "".join(p.actor.code for p in e.source if p.actor) for e in reading.events}
    found = [f"{r.kind}: {doers[r.event]} {doers[r.answers]}" for r in reading.responses]
    expected = case.expected
    assert found == ([expected] if expected else [])
