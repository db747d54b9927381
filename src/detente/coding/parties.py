"""Sides of acts as sets: who among some parties is known, of which state, the same as somebody else."""

from __future__ import annotations

from collections.abc import Iterable

from detente.model import Party


def besides(parties: Iterable[Party], side: tuple[Party, ...]) -> tuple[Party, ...]:
    """Those of some parties that are not among one side, by their codes; mere words are never among it."""
    codes = {p.actor.code for p in side if p.actor}
    return tuple(p for p in parties if not (p.actor and p.actor.code in codes))
