"""Many articles, one event: which tellings are of one happening, and what the event then says."""

from __future__ import annotations

import pytest

from detente.coding.ontology import load_ontology
from detente.linking.across import Gathered, Judged, blocks, choose, relink, seeks, window
from detente.linking.families import acts
from detente.model import Telling


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


def test_every_act_has_a_family() -> None:
    known = {f"{name}/{mode}" for name, kind in load_ontology().types.items() for mode in ("", *kind.modes)}
    assert known == acts()


def test_from_scratch_in_any_order() -> None:
    tellings = [FIRST, telling(2, "2026-02-04"), telling(3, "2026-02-03", target=("DZA",)), telling(4, "2026-09-01")]
    assert relink(tellings) == relink(tellings[::-1]) == ((1, 2), (3,), (4,))
