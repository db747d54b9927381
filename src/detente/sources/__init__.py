"""Where pages come from: files and standard input.

>>> from detente.sources import load
>>> document = load("article.html")  # doctest: +SKIP
"""

from detente.sources.document import Document
from detente.sources.files import load

__all__ = ["Document", "load"]
