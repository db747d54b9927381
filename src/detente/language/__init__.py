"""Articles to sentences, Universal Dependencies trees and frames; one folder a language."""

from detente.language.load import languages
from detente.language.parse import parse, sentences

__all__ = ["languages", "parse", "sentences"]
