"""What the French model systematically misreads, put right on its trees; one module a kind of fault."""

from detente.language.fr.repairs.dated import repair_dated
from detente.language.fr.repairs.words import repair

__all__ = ["repair", "repair_dated"]
