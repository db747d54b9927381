"""Where pages come from: files and standard input.

>>> from detente.sources import load
>>> document = load("article.html")  # doctest: +SKIP
"""

from detente.sources.document import Document
from detente.sources.files import load
from detente.sources.folders import find, holds_lines
from detente.sources.lines import count_lines, read_lines

__all__ = ["Document", "count_lines", "find", "holds_lines", "load", "read_lines"]
