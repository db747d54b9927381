"""The ontology's files agree with each other and with the manual's known slips as decided."""

from __future__ import annotations

import pytest

from detente.coding.compose import load_table
from detente.coding.ontology import load_ontology
from detente.errors import DataError

ONTOLOGY = load_ontology()

# type, mode -> intensity: PLOVER's own, a diplomatic mode's from what it refines, the slips as documented
INTENSITIES = [
    ("CONSULT", "visit", 4),
    ("CONSULT", "audience", 4),  # refines visit
    ("SUPPORT", "sign", 5),  # refines no mode: the type's
    ("ACCUSE", "", -3),  # printed without its minus sign
    ("ACCUSE", "summon", -2),  # refines disapprove
    ("PROTEST", "vandalize", -5),  # printed without a score: the type's
    ("SANCTION", "expel-diplomats", -5.5),
]


@pytest.mark.parametrize(("type", "mode", "score"), INTENSITIES)
def test_intensity(type, mode, score):
    assert ONTOLOGY.intensity(type, mode) == score


def test_sixteen_types_and_thirty_seven_contexts():
    assert (len(ONTOLOGY.types), len(ONTOLOGY.contexts)) == (16, 37)


def test_sanction_is_material_conflict():
    assert ONTOLOGY.types["SANCTION"].quad == "material conflict"


def test_every_mode_has_a_cameo_code_with_a_goldstein_score():
    for name, event in ONTOLOGY.types.items():
        for mode in ("", *event.modes):
            assert ONTOLOGY.goldstein_of(ONTOLOGY.cameo(name, mode)) is not None, (name, mode)


def test_exports_fall_back_to_plover():
    assert ONTOLOGY.plover_mode("CONSULT", "audience") == "visit"
    assert ONTOLOGY.plover_mode("SUPPORT", "sign") == ""
    assert ONTOLOGY.plover_mode("COERCE", "arrest") == "arrest"


@pytest.mark.parametrize(("type", "mode"), [("BLAME", ""), ("ACCUSE", "loudly")])
def test_unknown_codes_are_errors(type, mode):
    with pytest.raises(DataError, match=r"here:1: "):
        ONTOLOGY.check(type, mode, "here:1")


def test_the_composition_table_loads_and_is_total_for_speech():
    table = load_table()
    for kind in ("promise", "threaten", "refuse", "ask", "accuse", "deny"):
        assert (kind, "-") in table
