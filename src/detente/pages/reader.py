"""A document of any kind to an article."""

from __future__ import annotations

from dataclasses import replace

from detente.errors import InputError
from detente.model import Article
from detente.pages.draft import assemble
from detente.pages.dump import read_dump
from detente.pages.encoding import decode
from detente.pages.html import read_html
from detente.pages.markdown import read_markdown
from detente.sources import Document

_READERS = {"text/html": read_html, "text/markdown": read_markdown, "text/plain": read_dump}


def read_page(document: Document) -> Article:
    """The article in ``document``: headline, body, what is known of author, publisher, day and address, language.

    The site's own words around the article are left out. Raises ``InputError`` where nothing else is there: a page
    of menus, a page whose text is drawn by scripts, an empty page.
    """
    read = _READERS.get(document.media_type, read_dump)
    draft = read(decode(document.data))
    article = assemble(draft)
    if not article.text:
        raise InputError(document.name, "no article text in it", "expected a page with a headline or paragraphs")
    return article if article.url or not document.url else replace(article, url=document.url)
