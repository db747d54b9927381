"""What the English model systematically misreads, put right on its trees; one module a kind of fault."""

from detente.language.en.repairs.words import prepare, repair

__all__ = ["prepare", "repair"]
