"""Who acts: words and their modifiers -> actors, or none.

``resolve(sentences, "fr")`` gives a ``Resolution``; ``resolution.at(0, 7)`` is the mention of the phrase that token 7
of the first sentence heads.
"""

from detente.actors.persons import Directory
from detente.actors.resolution import Resolution, resolve

__all__ = ["Directory", "Resolution", "resolve"]
