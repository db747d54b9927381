"""Broken lists of names: what hangs above a list cannot be hung on it."""

from __future__ import annotations

from detente.actors import resolve
from detente.coding.lists import with_lists
from trees import sentences

# "Peru" stands over the clause of "Chile", in whose list its comma puts it
CIRCLE = """
They they PRON nsubj 2
blamed blame VERB ROOT 0
raids raid NOUN obj 8
on on ADP case 6
the the DET det 6
Chile Chile PROPN nmod 3
, , PUNCT punct 8
Peru Peru PROPN obl 2
and and CCONJ cc 10
Bolivia Bolivia PROPN conj 8
"""


def test_a_name_over_a_list_is_not_hung_on_it() -> None:
    made = sentences(CIRCLE)
    resolution = resolve(made, "en", None)
    mended = with_lists(made[0], 0, resolution)
    for token in mended.tokens:
        above = token.i
        for _ in mended.tokens:
            above = mended.tokens[above].head
        assert mended.tokens[above].head == above
