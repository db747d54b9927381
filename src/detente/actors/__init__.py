"""Who acts: words and their modifiers -> actors, or none.

    resolution = resolve(sentences, "fr")
    mention = resolution.at(0, 7)  # who the phrase headed by token 7 of the first sentence stands for
"""

from detente.actors.resolution import Resolution, resolve

__all__ = ["Resolution", "resolve"]
