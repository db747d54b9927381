"""Frames, mentions and dates to reports: PLOVER events with the words and the rule behind each."""

from detente.coding.answers import Answer
from detente.coding.coder import Coding, Knowledge, code
from detente.coding.lexicon import load_lexicon

__all__ = ["Answer", "Coding", "Knowledge", "code", "load_lexicon"]
