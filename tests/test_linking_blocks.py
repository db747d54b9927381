"""Blocks and windows lose nothing: whatever fits is found, from either side, and from scratch in any order."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from detente.linking.across import blocks, days_of, ordered, seeks, window
from detente.linking.agreement import MUTE, fit
from detente.linking.arrivals import arrivals_of, relink
from detente.linking.families import acts
from detente.model import Telling

FIRST = date(2026, 1, 1)
SIDES = st.lists(st.sampled_from(("MLI", "FRA", "DZA:GOV", "ECOWAS", ":MIL")), max_size=2, unique=True).map(tuple)


@st.composite
def tellings(draw: st.DrawFn, act: str = "") -> Telling:
    """A telling of few states and days, so that many fit each other."""
    number = draw(st.integers(1, 10_000))
    published = FIRST + timedelta(draw(st.integers(0, 90)))
    type, _, mode = (act or draw(st.sampled_from(sorted(acts())))).partition("/")
    earliest = published - timedelta(draw(st.integers(-60, 90)))
    latest = earliest + timedelta(draw(st.sampled_from((0, 0, 0, 6, 30))))
    said = draw(st.sampled_from(("both", "both", "none", "none", "earliest", "latest")))
    return Telling(
        id=number, article=number, origin=number, outlet="x", language=draw(st.sampled_from(("fr", "en"))),
        published=draw(st.sampled_from((published.isoformat(),) * 9 + ("",))), type=type, mode=mode,
        status=draw(st.sampled_from(("actual", "actual", "historical", "future", "hypothetical", "negated"))),
        source=draw(SIDES), target=draw(SIDES),
        earliest=earliest.isoformat() if said in ("both", "earliest") else "",
        latest=latest.isoformat() if said in ("both", "latest") else "",
        words=draw(st.sampled_from(((), ("visas", "travail"), ("villa", "complot")))),
        date_shared=draw(st.booleans()),
    )  # fmt: skip


PAIRS = st.sampled_from(sorted(acts())).flatmap(lambda act: st.tuples(tellings(act), tellings(act)))


@settings(max_examples=400, deadline=None, derandomize=True)
@given(PAIRS)
def test_what_fits_is_found(pair: tuple[Telling, Telling]) -> None:
    for a, b in (pair, pair[::-1]):
        if fit(a, b).grade > MUTE:
            assert set(seeks(a)) & set(blocks(b))
            first, last = window(a)
            earliest, latest = days_of([b])
            assert first <= latest
            assert earliest <= last


@settings(max_examples=150, deadline=None, derandomize=True)
@given(PAIRS)
def test_fitting_is_mutual(pair: tuple[Telling, Telling]) -> None:
    assert fit(*pair) == fit(*pair[::-1])


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(tellings("SANCTION/tariff"), max_size=12, unique_by=lambda t: t.id), st.randoms(use_true_random=False))
def test_from_scratch_in_any_order(told: list[Telling], chance: object) -> None:
    mixed = list(told)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert relink(arrivals_of(mixed)) == relink(arrivals_of(told))
    assert ordered(mixed) == ordered(told)
    assert sorted(one for group in relink(arrivals_of(told)) for one in group) == sorted(t.id for t in told)
