"""What a page says about its article: schema.org JSON-LD first, then OpenGraph and meta tags, then its own elements."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from detente.pages.bylines import bare_name, signature
from detente.pages.characters import clean_line, words
from detente.pages.days import iso_day, iso_moment, written_day

_ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report|Review)$")
_TITLE_METAS = ("og:title", "twitter:title", "dc.title", "headline", "title")
_AUTHOR_METAS = ("author", "article:author", "article:author_name", "dc.creator", "parsely-author", "sailthru.author")
_PUBLISHER_METAS = ("og:site_name", "dc.publisher", "publisher", "application-name")
_DATE_METAS = (
    "article:published_time",
    "article.published",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
)
_CHANGE_METAS = (
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "og:updated_time",
    "last-modified",
)
_LANGUAGE_METAS = ("og:locale", "content-language", "dc.language", "inlanguage")
_TITLE_SEPARATOR = re.compile(r"\s+[|•·»«–—-]\s+|\s*\|\s*")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_NO_NAME = re.compile(r"://|@|^(?:admin|administrator|webmaster|root|user)\d*$", re.I)
_LONGEST_AUTHOR = 100
_LONGEST_HEADLINE = 300
_BYLINE_ELEMENTS = (
    '//*[@rel="author" or @itemprop="author" or contains(concat(" ", @class, " "), " author ")'
    ' or contains(@class, "byline") or contains(@class, "author-name") or contains(@class, "author_name")]'
)
_FEW = 5
_DEEPEST_JSON = 20
# Of the words of two headlines of one page, at least this part is the same.
_SAME_HEADLINE = 0.5


@dataclass(frozen=True, slots=True)
class Metadata:
    """Plain values, None where the page does not tell. ``language`` is as declared ("fr-FR"), or "".

    ``body`` is the article's text where the page's JSON-LD gives it, else "".
    """

    headline: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str = ""
    body: str = ""
    modified: str | None = None


def read_metadata(tree: Any) -> Metadata:
    """The metadata of a parsed page (an lxml element). Never raises for malformed metadata."""
    article = _json_article(tree)
    metas = _metas(tree)
    named = [_name(article.get("publisher")), *_values(metas, _PUBLISHER_METAS)]
    publisher = _first(name.split(" | ")[0] for name in named if not name.startswith("@"))
    return Metadata(
        headline=_headline(tree, article, metas, publisher),
        author=_author(tree, article, metas),
        publisher=publisher,
        published=_published(tree, article, metas),
        url=_url(tree, metas),
        language=_first([_string(tree.get("lang")), *_values(metas, _LANGUAGE_METAS)]) or "",
        body=_string(article.get("articleBody")),
        modified=_modified(tree, article, metas),
    )


def _json_article(tree: Any) -> dict[str, Any]:
    """The page's first object of an article type in JSON-LD, {} if there is none."""
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        for found in _objects(_json(script.text or ""), 0):
            types = found.get("@type")
            if any(isinstance(kind, str) and _ARTICLE_TYPE.search(kind) for kind in _listed(types)):
                return found
    return {}


def _json(source: str) -> Any:
    """What ``source`` holds; sites put comments around it and raw line breaks into its strings."""
    start, end = source.find("{"), source.rfind("}")
    if "[" in source[: max(start, 0)]:
        start, end = source.find("["), source.rfind("]")
    try:
        return json.loads(source[start : end + 1], strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST_JSON:
        return
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else _listed(value):
        if isinstance(inner, dict | list):
            yield from _objects(inner, depth + 1)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _string(value: Any) -> str:
    """``value`` as clean text if it is a string; sites escape it twice."""
    return clean_line(html.unescape(value)) if isinstance(value, str) else ""


def _name(value: Any) -> str:
    """The name of a person or organisation, or the names of several."""
    names = [_string(item.get("name")) if isinstance(item, dict) else _string(item) for item in _listed(value)]
    return ", ".join(dict.fromkeys(name for name in names if name and "://" not in name))


def _metas(tree: Any) -> dict[str, str]:
    """Content of the meta tags by lower-case name; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        metas.setdefault(key.lower().strip(), _string(meta.get("content")))
    return metas


def _values(metas: dict[str, str], names: Iterable[str]) -> list[str]:
    return [metas[name] for name in names if metas.get(name)]


def _first(values: Iterable[str]) -> str | None:
    return next((value for value in values if value), None)


def _headline(tree: Any, article: dict[str, Any], metas: dict[str, str], publisher: str | None) -> str | None:
    """What readers see as the headline: the first-rank heading that its declared titles agree with; else these."""
    declared = [_string(article.get("headline")), _string(article.get("name")), *_values(metas, _TITLE_METAS)]
    declared = [_without_site(title, publisher) for title in [*declared, _text(tree.find(".//title"))] if title]
    shown = [text for heading in tree.iter("h1") if (text := _text(heading)) and len(text) <= _LONGEST_HEADLINE]
    for heading in shown:
        if any(alike(heading, title) for title in declared):
            return heading
    marked = [_text(found) for found in tree.xpath('//*[@itemprop="headline"]')[:1]]
    return _first([*marked, *declared[:1], *(shown if len(shown) == 1 else [])])


def _text(element: Any) -> str:
    return "" if element is None else clean_line(" ".join(element.itertext()))


def alike(one: str, other: str) -> bool:
    """Whether two headlines may be of one article: half the words of the shorter are in the longer."""
    ours, theirs = set(words(one)), set(words(other))
    return len(ours) > 1 and len(ours & theirs) >= max(1, _SAME_HEADLINE * min(len(ours), len(theirs)))


def _without_site(title: str, publisher: str | None) -> str:
    """The title without the name of the site that pages put after or before it ("... | Le Quotidien")."""
    separators = list(_TITLE_SEPARATOR.finditer(title))
    if not separators:
        return title
    before, after = title[: separators[-1].start()], title[separators[-1].end() :]
    if _is_site(after, publisher) or ("|" in separators[-1].group() and len(words(after)) <= 4 < len(words(before))):
        return before
    first = separators[0]
    return title[first.end() :] if _is_site(title[: first.start()], publisher) else title


def _is_site(part: str, publisher: str | None) -> bool:
    return bool(_HOST.fullmatch(part)) or (bool(publisher) and set(words(part)) <= set(words(publisher or "")))


def _author(tree: Any, article: dict[str, Any], metas: dict[str, str]) -> str | None:
    """Who is declared; else who signs in an element that is marked for it."""
    for declared in (_name(article.get("author")), *_values(metas, _AUTHOR_METAS)):
        if declared and len(declared) <= _LONGEST_AUTHOR and not _NO_NAME.search(declared):
            return signature(declared) or declared
    shown = (_text(element) for element in tree.xpath(_BYLINE_ELEMENTS)[:_FEW])
    return _first(signature(text) or bare_name(text) or "" for text in shown if len(text) <= _LONGEST_AUTHOR)


def _published(tree: Any, article: dict[str, Any], metas: dict[str, str]) -> str | None:
    values = [_string(article.get("datePublished")), *_values(metas, _DATE_METAS)]
    for element in tree.xpath('//time[@datetime] | //*[@itemprop="datePublished"]')[:1]:
        values += [_string(element.get("datetime") or element.get("content")), _text(element)]
    days = (iso_day(value) or written_day(value) for value in values if value)
    return next((day for day in days if day), None)


def _modified(tree: Any, article: dict[str, Any], metas: dict[str, str]) -> str | None:
    values = [_string(article.get("dateModified")), *_values(metas, _CHANGE_METAS)]
    for element in tree.xpath('//*[@itemprop="dateModified"]')[:1]:
        values.append(_string(element.get("datetime") or element.get("content")))
    return _first(iso_moment(value) or "" for value in values if value)


def _url(tree: Any, metas: dict[str, str]) -> str | None:
    canonical = [_string(link.get("href")) for link in tree.iterfind('.//link[@rel="canonical"]')]
    return _first(url for url in [*canonical, *_values(metas, ("og:url", "twitter:url"))] if url.startswith("http"))
