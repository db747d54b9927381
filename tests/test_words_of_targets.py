"""The words for what an act is done to, where nobody known is: of the innermost object, else behind a preposition."""

from __future__ import annotations

import pytest

from codings import Case, cases

# sentence -> the types coded, each with the words of its target
SENTENCES = {
    "en": {
        "Ecuador has agreed to set up two field clinics in Esmeraldas.": ["AGREE: two field clinics"],
        "Bolivia lifted a ban on quinoa exports.": ["CONCEDE: quinoa exports"],
        "Portugal has refused to let the tanker dock.": ["REJECT: the tanker dock"],
        "Ghanaian workers have been on strike for higher wages.": ["PROTEST: higher wages"],
        # what is refused is an act itself
        "Guyana turned down a request for more time.": ["REJECT: a request for more time"],
        # what is launched is the act, not what it is done to
        "Angola launched a crackdown on street vendors.": ["COERCE: street vendors"],
        # why something is done is no target, and nobody does it to himself
        "The Danish government declared a truce in a bid to stem the violence.": ["CONCEDE: a truce"],
        "Peru's premier agreed to resign.": ["AGREE: "],
    },
    "fr": {
        "L'Équateur a refusé de laisser le cargo accoster.": ["REJECT: le cargo"],
        "La Bolivie a levé l'interdiction des exportations de quinoa.": ["CONCEDE: exportations de quinoa"],
    },
}


@pytest.mark.parametrize("case", cases(**SENTENCES))
def test_words_of_targets(case: Case) -> None:
    reading = case.reading()
    found = [f"{r.type}: {', '.join(p.span.text for p in r.target)}" for r in reading.reports]
    assert found == case.expected
