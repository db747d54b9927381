"""The ontology's files agree with each other and with the manual's known slips as decided."""

from __future__ import annotations

import pytest

from detente.coding.composition import load_table
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


@pytest.mark.parametrize(
    ("type", "mode", "given", "code"),
    [
        ("AID", "", "", "070"),  # nothing known but the type
        ("AID", "", "072", "072"),  # a pattern's own code
        ("COERCE", "curfew", "172", "1723"),  # the mode says more than the pattern's code
        ("COERCE", "seize", "192", "192"),  # the pattern says something else
        ("COERCE", "restrict", "1722", "1722"),  # the pattern says more than the mode
        ("ACCUSE", "summon", "", "114"),
    ],
)
def test_cameo(type, mode, given, code):
    assert ONTOLOGY.cameo(type, mode, given) == code


@pytest.mark.parametrize(
    ("type", "mode", "inner", "negated", "code"),
    [
        ("REQUEST", "assist", "072", False, "1032"),  # asks for arms
        ("REQUEST", "assist", "070", False, "103"),  # asks for help
        ("REQUEST", "change", "190", True, "1056"),  # urges not to attack
        ("REQUEST", "change", "190", False, "100"),
        ("AGREE", "", "042", False, "036"),  # promises a visit
        ("AGREE", "", "045", False, "039"),  # offers to mediate
        ("AGREE", "", "085", False, "0354"),  # promises to lift sanctions
        ("REJECT", "yield", "0841", False, "1243"),  # refuses to release a prisoner
        ("REJECT", "", "072", False, ""),  # denies having armed somebody: no refusal to arm
        ("THREATEN", "restrict", "163", False, "1312"),
        ("THREATEN", "relations", "161", False, "1313"),
        ("ACCUSE", "allege", "195", False, "1123"),
        ("ACCUSE", "disapprove", "195", False, ""),  # condemns an attack: criticism, whatever is criticised
        ("SANCTION", "aid-suspension", "073", False, "1623"),
        ("CONCEDE", "lift-sanctions", "163", False, "085"),
        ("AGREE", "", "", False, ""),
    ],
)
def test_cameo_of_an_act_told_by_way_of_another(type, mode, inner, negated, code):
    assert ONTOLOGY.composed_cameo(type, mode, inner, negated=negated) == code


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
