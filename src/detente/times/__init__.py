"""Time expressions of running text as EDTF with both bounds: `find` them, and turn them by tense."""

from detente.times.edtf import bounds
from detente.times.find import before, find, shift_future, shift_past

__all__ = ["before", "bounds", "find", "shift_future", "shift_past"]
