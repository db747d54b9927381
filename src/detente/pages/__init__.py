"""Pages: a ``Document`` (HTML, a text dump, Markdown) becomes an ``Article`` of clean text with exact offsets.

>>> from detente.sources import load
>>> from detente.pages import read_page
>>> article = read_page(load("article.html"))  # doctest: +SKIP
"""

from detente.pages.language_id import UNKNOWN, identify, likeliest
from detente.pages.reader import read_page
from detente.pages.rows import Row, read_row

__all__ = ["UNKNOWN", "Row", "identify", "likeliest", "read_page", "read_row"]
