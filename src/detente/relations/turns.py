"""Where a series turns: the periods at which its level changes.

Optimal partitioning (Jackson et al. 2005, "An algorithm for optimal partitioning of data on an interval", IEEE Signal
Processing Letters 12) with the squared error about each segment's mean as its cost, and the usual penalty for a change
in mean, 2·σ²·log n a change point (a Bayesian information criterion that counts the place and the level of each).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from statistics import median

from detente.relations.index import IndexValue

SHORTEST = 3  # periods in a segment: one bad week is an event, not a change of level
_MAD_TO_SIGMA = 1.4826  # of a normal distribution: standard deviation / median absolute deviation


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of level: the first period of the new level, and the means of ``net`` before and after."""

    period: str
    before: float
    after: float


def turns(values: Sequence[IndexValue]) -> tuple[Turn, ...]:
    """The change points of the net index, over the periods that were read."""
    covered = [value for value in values if value.is_covered]
    nets = [value.net for value in covered]
    starts = change_points(nets)
    edges = [0, *starts, len(nets)]
    means = [sum(nets[a:b]) / (b - a) for a, b in itertools.pairwise(edges) if b > a]
    return tuple(
        Turn(covered[start].period.name, means[i], means[i + 1]) for i, start in enumerate(starts)
    )  # fmt: skip


def change_points(values: Sequence[float]) -> tuple[int, ...]:
    """The indices at which a new level begins, in order; none in fewer than two shortest segments."""
    number = len(values)
    if number < 2 * SHORTEST:
        return ()
    penalty = 2 * _variance(values) * log(number)
    if not penalty:
        return ()
    sums, squares = [0.0], [0.0]
    for value in values:
        sums.append(sums[-1] + value)
        squares.append(squares[-1] + value * value)
    best: list[float] = [-penalty] + [float("inf")] * number
    last = [0] * (number + 1)
    for end in range(SHORTEST, number + 1):
        for start in range(end - SHORTEST + 1):
            total = sums[end] - sums[start]
            cost = squares[end] - squares[start] - total * total / (end - start)
            if best[start] + cost + penalty < best[end]:
                best[end], last[end] = best[start] + cost + penalty, start
    found = []
    end = number
    while end > 0:
        end = last[end]
        found.append(end)
    return tuple(sorted(start for start in found if start > 0))


def _variance(values: Sequence[float]) -> float:
    """The variance of the noise, from differences of neighbours so that a change of level does not count as noise.

    Robust (median absolute difference) where most neighbours differ, else the plain mean of their squares.
    """
    steps = [b - a for a, b in itertools.pairwise(values)]
    middle = median(abs(step) for step in steps)
    if middle:
        return (_MAD_TO_SIGMA * middle) ** 2 / 2
    return sum(step * step for step in steps) / len(steps) / 2
